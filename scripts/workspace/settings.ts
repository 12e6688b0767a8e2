/** `dbops.json` at the root of a user's repository. None is needed. */

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DbopsError, messageOf } from '../core/error.ts'
import type { Level } from '../core/finding.ts'
import { closest } from '../core/similar.ts'
import { TextMap } from '../sql/text.ts'
import type { Tool } from './workspace.ts'

export const settingsFile = 'dbops.json'

/** The shape that scripts/build/schemas/settings.schema.json describes; a test holds the two together. */
export interface Settings {
  /** The migration tool, where its files do not tell. */
  tool?: Tool
  /** Folder with migrations, relative to the root, where detection would not find it. */
  migrations?: string
  rollbacks?: string
  docs?: string
  /** File with the access contract, relative to the root (default: supabase/access.yml, else access.yml beside the migrations). */
  access?: string
  /** File that `dbops types` writes. */
  types?: string
  /** Personas of `dbops access` beside those that are derived. */
  personas?: PersonaSetting[]
  platform?: 'supabase' | 'postgres'
  /** Before or after 2026-10-30: whether new tables in public are granted to anon and authenticated by default. */
  defaultGrants?: 'legacy' | 'explicit'
  /** Settings of the server that hold for migrations, by name, e.g. { lock_timeout: '5s' }: rules take them as given. */
  server?: Record<string, string>
  /** Level of a rule, or `off`. */
  rules?: Record<string, Level | 'off'>
  /** Catalog findings that are accepted, each with the reason. */
  ignore?: Ignore[]
  /** File of findings that were there before the rules were adopted (`dbops advise --write-baseline`), relative to the root. */
  baseline?: string
  /** File of production's sizes (`dbops schema --format stats`), relative to the root: times are estimated from it. */
  stats?: string
  /** Seconds that readers or writers of a table may have to wait for a migration, by that estimate. Default 5. */
  maxBlockedSeconds?: number
  /** Names of JSON columns that hold identifiers and nothing else (default: external_ids). */
  identifierColumns?: string[]
}

/** A new name adds a persona, a known name changes the one that is derived. */
export interface PersonaSetting {
  name: string
  /** Leaves a derived persona out. */
  omit?: boolean
  /** The persona that it begins with. Default: itself, else `authenticated`, else the first. */
  like?: string
  role?: string
  /** Laid over the claims that it begins with; null takes one away. */
  claims?: Record<string, unknown>
  settings?: Record<string, string>
  trusted?: boolean
  description?: string
}

export interface Ignore {
  rule: string
  /** As the finding names it, e.g. `table public.orders`; `*` stands for any text. */
  object: string
  reason: string
}

/**
 * Reads a folder's dbops.json; undefined where there is none. Throws `DbopsError` (input) with the place of the first
 * problem and every problem in its message.
 */
export async function readSettings(folder: string): Promise<Settings | undefined> {
  let text: string
  try {
    text = await readFile(join(folder, settingsFile), 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw new DbopsError(`Cannot read ${settingsFile}: ${messageOf(error)}`, { where: settingsFile })
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected JSON: ${messageOf(error)}`, {
      where: placeOfJsonError(text, messageOf(error)),
      hint: 'Check for a missing or trailing comma, or for comments: JSON has none.',
    })
  }
  await validateSettings(value, settingsFile)
  return value as Settings
}

/** The settings of the nearest folder at or above one, up to a boundary (default: the repository's root). */
export async function nearestSettings(
  start: string,
  boundary?: string,
): Promise<{ folder: string; settings: Settings } | undefined> {
  for (let path = start; ; path = dirname(path)) {
    const settings = await readSettings(path)
    if (settings !== undefined) return { folder: path, settings }
    const isLast = boundary === undefined ? existsSync(join(path, '.git')) : path === boundary
    if (isLast || path === dirname(path)) return undefined
  }
}

/** Throws `DbopsError` (input) that names every problem of a settings object. */
export async function validateSettings(value: unknown, where: string): Promise<void> {
  // Only a repository with settings pays for the validator.
  const [{ Ajv }, { default: schema }] = await Promise.all([
    import('../core/ajv.ts'),
    import('../build/schemas/settings.schema.json', { with: { type: 'json' } }),
  ])
  const validate = new Ajv({ allErrors: true }).compile(schema)
  if (validate(value)) return
  const known = Object.keys(schema.properties)
  const problems = (validate.errors ?? []).map((error) => {
    const at = error.instancePath.slice(1).replaceAll('/', '.') || 'the whole'
    const params = error.params as { additionalProperty?: string; allowedValues?: string[]; type?: string }
    if (error.keyword === 'additionalProperties') {
      const near = closest(params.additionalProperty ?? '', known)
      return `Unexpected key "${params.additionalProperty}"${near ? `, did you mean "${near}"?` : `, expected one of: ${known.join(', ')}`}`
    }
    if (error.keyword === 'enum')
      return `Unexpected value of ${at}, expected one of: ${params.allowedValues?.join(', ')}`
    if (error.keyword === 'type') return `Unexpected value of ${at}, expected a value of type ${params.type}`
    return `Unexpected value of ${at}: ${error.message}`
  })
  throw new DbopsError(problems.join('; '), {
    where,
    hint: 'The settings are described in scripts/build/schemas/settings.schema.json.',
  })
}

/** Newer versions of Node say line and column, older ones the position only. */
function placeOfJsonError(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) return settingsFile
  const { line, column } = new TextMap(text).position(Number(position))
  return `${settingsFile}:${line}:${column}`
}
