/**
 * Extensions that PGlite does not have, as SQL of our own: one file of `stand-ins/` each. They are real extensions to
 * Postgres (a control file and a script in the engine's file system), so that CREATE EXTENSION works as it is written,
 * in a DO block too, and pg_extension, ownership and DROP EXTENSION are as on a server that has the real one.
 *
 * Each file begins with `-- key: value` lines: `version`; `effect`, what the stand-in does instead; `schema`, the one
 * that its control file insists on; `recorded-schema`, the one that pg_extension names whatever the statement says (Supabase
 * overrides it: supautils' extensions_parameter_overrides); `requires`, extensions it needs; `engine: embedded`, where it may
 * not be laid into a user's server.
 */

import { literal } from '../core/identifier.ts'
import { engineRoot } from './engine.ts'
import { standInSources } from './stand-ins.generated.ts'
import type { FileTree } from './tree.ts'

export interface StandIn {
  name: string
  version: string
  /** What happens instead, e.g. `jobs are recorded in cron.job and never run`. */
  effect: string
  /** The only schema it can be in; made where it is missing. */
  schema?: string
  /** The schema that pg_extension names whatever the statement says. */
  recordedSchema?: string
  requires: string[]
  /** Not for a user's server: it uses functions of Postgres for what they are not meant for. */
  embeddedOnly: boolean
  /** The script, with `@extschema@` for the schema that the statement names. */
  sql: string
}

/** SQLSTATE of the warning that a stand-in raises when it is created: how a substitution in a DO block is noticed. */
export const substitutionCode = 'DBOPS'

let parsed: ReadonlyMap<string, StandIn> | undefined

/** Every stand-in by the extension's name. */
export function standIns(): ReadonlyMap<string, StandIn> {
  return (parsed ??= new Map(Object.entries(standInSources).map(([name, source]) => [name, parse(name, source)])))
}

/** Their control files and scripts, as Postgres looks for them. */
export function standInFiles(): FileTree {
  const folder = `${engineRoot}/share/postgresql/extension`
  const files = new Map<string, Uint8Array>()
  const encoder = new TextEncoder()
  for (const standIn of standIns().values()) {
    files.set(`${folder}/${standIn.name}.control`, encoder.encode(control(standIn)))
    files.set(`${folder}/${standIn.name}--${standIn.version}.sql`, encoder.encode(script(standIn)))
  }
  return { folders: [folder], files }
}

function control({ name, version, effect, schema, requires }: StandIn): string {
  return [
    `comment = ${quoted(`${name}, stood in for by dbops: ${effect}`)}`,
    `default_version = ${quoted(version)}`,
    'relocatable = false',
    'superuser = true',
    ...(schema === undefined ? [] : [`schema = ${quoted(schema)}`]),
    ...(requires.length > 0 ? [`requires = ${quoted(requires.join(', '))}`] : []),
    '',
  ].join('\n')
}

function script({ name, recordedSchema, effect, sql }: StandIn): string {
  // Postgres enters the extension before its script runs.
  const record =
    recordedSchema === undefined
      ? ''
      : `update pg_catalog.pg_extension set extnamespace = ${literal(recordedSchema)}::regnamespace where extname = ${literal(name)};\n`
  const notice = `do $dbops$ begin raise warning using errcode = ${literal(substitutionCode)}, message = ${literal(name)}, detail = ${literal(effect)}; end $dbops$;\n`
  return `${sql}\n${record}${notice}`
}

/** A quoted value of a configuration file (guc-file.l): quotes are doubled. */
function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function parse(name: string, source: string): StandIn {
  const header = new Map<string, string>()
  for (const line of source.split('\n')) {
    const match = /^-- (version|effect|schema|recorded-schema|requires|engine): (.+)$/.exec(line)
    if (match === null) break
    header.set(match[1]!, match[2]!)
  }
  const [version, effect] = [header.get('version'), header.get('effect')]
  if (version === undefined || effect === undefined)
    throw new Error(`stand-ins/${name}.sql: expected lines "-- version: …" and "-- effect: …" at its head`)
  const requires = header.get('requires')
  return {
    name,
    version,
    effect,
    schema: header.get('schema'),
    recordedSchema: header.get('recorded-schema'),
    requires: requires === undefined ? [] : requires.split(', '),
    embeddedOnly: header.get('engine') === 'embedded',
    sql: source,
  }
}
