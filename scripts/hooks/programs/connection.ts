/** Where a client would connect: its options, the environment, and the `.env` files that its tool reads. */

import type { Call } from '../shell/follow.ts'
import { display, hasHole, isHole, type Text } from '../shell/text.ts'
import { type Connection, parseConnection, type Target, targetOf } from '../target.ts'
import { readEnvFile } from './wrappers.ts'

const rank: Record<Target['kind'], number> = { local: 0, machine: 1, default: 2, unknown: 3, remote: 4 }

/** The target that is least surely local. */
export function worst(targets: readonly Target[]): Target {
  return targets.reduce((one, other) => (rank[other.kind] > rank[one.kind] ? other : one))
}

/** Every value that the environment of a program may hold for a variable; none where nobody sets it. */
export function environment(name: string, { shell }: Call): Text[] {
  return shell.knows(name) ? shell.lookup(name).filter((value) => value !== '') : []
}

/** A connection as libpq makes it: what is given, a URL or key words in the place of the database, then PG* variables. */
export function libpqTarget(given: Connection, call: Call): Target {
  const url = given.database === undefined ? undefined : readDatabase(given.database, given.host !== undefined)
  const named: Connection = { ...given, ...(url ? { database: undefined } : {}) }
  for (const [key, value] of Object.entries(url ?? {})) named[key as keyof Connection] = value
  const from = (key: keyof Connection, ...variables: string[]): (Text | undefined)[] => {
    if (named[key] !== undefined) return [named[key]]
    const values = variables.flatMap((name) => environment(name, call))
    return values.length > 0 ? values : [undefined]
  }
  const targets: Target[] = []
  // The address wins over the name, whichever way the name was given.
  const addresses = environment('PGHOSTADDR', call)
  for (const host of [
    ...from('host', 'PGHOST').filter((one) => one !== undefined || addresses.length === 0),
    ...addresses,
  ]) {
    for (const service of from('service', 'PGSERVICE')) {
      for (const database of from('database', 'PGDATABASE')) {
        const port = from('port', 'PGPORT')[0]
        const user = from('user', 'PGUSER')[0]
        targets.push(targetOf({ host, port, user, service, database }, call.shell))
      }
    }
  }
  return worst(targets)
}

/** What stands in the place of a database name: undefined for a plain name. */
function readDatabase(text: Text, hostNamed: boolean): Connection | undefined {
  const connection = parseConnection(text)
  if (connection) return connection
  // A hole may be a whole URL, which wins over -h. Where a host is named, a label that does not say so is taken for a name.
  const opaque =
    text.startsWith('\uE000') && (!hostNamed || !isHole(text) || /ur[li]|dsn|conn|\$[\d@*]/i.test(display(text)))
  return opaque || /^\w+:\/\//.test(text) ? { host: text } : undefined
}

/** Another kind of database: none of this gate's concern. */
const notPostgres: Target = { kind: 'local', name: 'not a Postgres database', tags: [] }

/** A URL or key words, as tools other than libpq take them. */
export function urlTarget(text: Text, { shell }: Call): Target {
  const connection = parseConnection(text)
  if (connection) return targetOf(connection, shell)
  if (
    /^file:|clickhouse|mysql|mariadb|mongo|sqlite|mssql|sqlserver|libsql|cassandra|redis/i.test(
      display(text).split(/[?@]/)[0]!,
    )
  ) {
    return notPostgres
  }
  return targetOf({ host: hasHole(text) ? text : `\uE000${text.slice(0, 40)}\uE001` }, shell)
}

const envFiles = ['.env', '.env.local', '.env.development', '.env.development.local', 'prisma/.env']

/** The database that variables such as DATABASE_URL name: from the command, the environment, or `.env` files. */
export function variableTarget(
  variables: readonly string[],
  call: Call,
  { files = envFiles }: { files?: readonly string[] } = {},
): Target {
  const values = variables.flatMap((name) => environment(name, call))
  if (values.length > 0) return worst(values.map((value) => urlTarget(value, call)))
  const found: Target[] = []
  if (call.shell.place.kind === 'here') {
    for (const file of files) {
      for (const [name, value] of readEnvFile(call.follower.readFile(file, call.shell) ?? '')) {
        if (variables.includes(name) && value !== '') found.push(urlTarget(value, call))
      }
    }
  }
  return found.length > 0
    ? worst(found)
    : {
        kind: call.shell.place.kind === 'remote' ? 'remote' : 'unknown',
        name: `the database of ${variables[0] ? `$${variables[0]}` : 'its settings'}`,
        tags: [],
      }
}

/** Adds words by which a target may be recognised as production or as disposable, such as RAILS_ENV. */
export function tagged(target: Target, ...tags: (Text | undefined)[]): Target {
  const more = tags
    .filter((tag): tag is string => tag !== undefined && tag !== '' && !hasHole(tag))
    .map((tag) => tag.toLowerCase())
  return { ...target, tags: [...target.tags, ...more] }
}
