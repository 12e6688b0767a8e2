/** What supabase/config.toml says about the database (supabase/cli pkg/config: defaults and meaning). */

import type { Files } from './files.ts'

export interface SupabaseConfig {
  projectId?: string
  /** `[api] schemas`; the Data API always adds nothing to it. */
  exposedSchemas: string[]
  migrationsEnabled: boolean
  seedEnabled: boolean
  /** Patterns relative to supabase/; `./seed.sql` where the file does not say. */
  seedPaths: string[]
  /** `[db.migrations] schema_paths`, relative to supabase/. */
  schemaPaths: string[]
}

export const defaultConfig: SupabaseConfig = {
  exposedSchemas: ['public', 'graphql_public'],
  migrationsEnabled: true,
  seedEnabled: true,
  seedPaths: ['./seed.sql'],
  schemaPaths: [],
}

/** Reads supabase/config.toml, where there is one. A file that is no TOML is a finding, and the defaults hold. */
export async function readSupabaseConfig(files: Files, exists: boolean): Promise<SupabaseConfig> {
  const file = 'supabase/config.toml'
  if (!exists) return defaultConfig
  const { text, problem } = await files.read(file)
  if (problem !== undefined) return defaultConfig
  const { parse, TomlError } = await import('smol-toml')
  let config: Table
  try {
    config = parse(text) as Table
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    files.find('workspace-config-invalid', 'error', file, `Unexpected content: ${error.message.split('\n')[0]}`, {
      location: { file, line: error.line, column: error.column },
      why: 'The Supabase CLI refuses to start with it. The defaults are used here.',
      fix: 'Correct the line; the format is https://toml.io/en/v1.0.0',
    })
    return defaultConfig
  }
  const db = table(config.db)
  return {
    projectId: typeof config.project_id === 'string' ? config.project_id : undefined,
    exposedSchemas: strings(table(config.api).schemas) ?? defaultConfig.exposedSchemas,
    migrationsEnabled: table(db.migrations).enabled !== false,
    seedEnabled: table(db.seed).enabled !== false,
    seedPaths: strings(table(db.seed).sql_paths) ?? defaultConfig.seedPaths,
    schemaPaths: strings(table(db.migrations).schema_paths) ?? [],
  }
}

type Table = Record<string, unknown>

function table(value: unknown): Table {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Table) : {}
}

function strings(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined
}
