/** PostgreSQL's own programs beside psql. */

import type { DangerAct } from '../act.ts'
import type { Call, Program } from '../shell/follow.ts'
import { display, hole, type Text } from '../shell/text.ts'
import { libpqTarget } from './connection.ts'
import { commandLine, flag, names, option, type Parsed, parseOptions } from './options.ts'

const connectionValues = 'h host p port U username d dbname'

interface Deed {
  values?: string
  /** What it does, or undefined where this run of it does no harm. */
  what(parsed: Parsed, call: Call): string | undefined
  safer: string
  /** The database that the arguments name, where it is not `-d`. */
  database?(parsed: Parsed): Text | undefined
  unless?: DangerAct['unless']
}

const dump = 'Dump the database first: `pg_dump -Fc -f backup.dump`.'

const deeds: Record<string, Deed> = {
  dropdb: {
    values: 'maintenance-db',
    what: (parsed) => `drops the database ${display(parsed.rest[0] ?? '')} with everything in it`,
    safer: dump,
    database: (parsed) => parsed.rest[0],
  },
  dropuser: {
    what: (parsed) => `drops the role ${display(parsed.rest[0] ?? '')}`,
    safer: 'List what it owns first: `\\du`, `\\dp`.',
  },
  createuser: {
    values: 'c connection-limit g role m member a with-admin v valid-until',
    what: (parsed) =>
      flag(parsed, 's', 'superuser', 'bypassrls') ? 'creates a role above every row level policy' : undefined,
    safer: 'Create the role without --superuser and --bypassrls.',
  },
  pg_restore: {
    values:
      'f file F format I index j jobs L use-list n schema N exclude-schema P function S superuser t table T trigger section filter role',
    what: (parsed) =>
      // Without -d it only prints SQL.
      (parsed.options.has('d') || parsed.options.has('dbname')) && flag(parsed, 'c', 'clean')
        ? 'drops every object of the dump before it makes it again; rows written since are lost'
        : undefined,
    safer: 'Restore into a new database (`createdb restored && pg_restore -d restored …`), then compare.',
  },
  vacuumdb: {
    values: 't table n schema N exclude-schema j jobs P parallel',
    what: (parsed) =>
      flag(parsed, 'f', 'full')
        ? 'rewrites tables under ACCESS EXCLUSIVE: nobody reads or writes them meanwhile'
        : undefined,
    safer: 'Run it without --full, or use pg_repack.',
  },
  clusterdb: { values: 't table', what: () => 'rewrites tables under ACCESS EXCLUSIVE', safer: 'Use pg_repack.' },
  pg_resetwal: {
    values: 'D pgdata c e l m o O u x',
    what: (parsed) =>
      flag(parsed, 'n', 'dry-run') ? undefined : 'throws the write-ahead log away and may leave the data corrupt',
    safer: 'Restore from a backup instead.',
    unless: 'always',
  },
  pg_rewind: {
    values: 'D target-pgdata source-pgdata source-server',
    what: (parsed) =>
      flag(parsed, 'n', 'dry-run') ? undefined : 'overwrites a data directory with that of another server',
    safer: 'Run it with --dry-run first.',
    unless: 'always',
  },
  pg_archivecleanup: {
    values: 'x b',
    what: (parsed) =>
      flag(parsed, 'n') ? undefined : 'deletes archived WAL: points in time before it cannot be restored',
    safer: 'Run it with -n first.',
    unless: 'always',
  },
  pg_dropcluster: {
    what: (parsed) => `deletes the cluster ${parsed.rest.map(display).join('/')} with every database in it`,
    safer: 'Dump it first: `pg_dumpall`.',
    unless: 'always',
  },
  pg_repack: { values: 't table n schema s tablespace o order-by j jobs', what: () => undefined, safer: '' },
  psqldef: {
    values: 'f file W password P',
    what: (parsed) =>
      flag(parsed, 'dry-run', 'export') || !flag(parsed, 'enable-drop', 'enable-drop-table')
        ? undefined
        : 'drops what the file does not name',
    safer: 'Run it with --dry-run first.',
  },
}

function program(deed: Deed): Program {
  const values = names(`${connectionValues} ${deed.values ?? ''}`)
  return (call) => {
    const parsed = parseOptions(call.args, values)
    if (parsed.options.has('help') || parsed.options.has('version') || parsed.options.has('V')) return ''
    const what = deed.what(parsed, call)
    if (what !== undefined) {
      const target = libpqTarget(
        {
          host: option(parsed, 'h', 'host'),
          port: option(parsed, 'p', 'port'),
          user: option(parsed, 'U', 'username'),
          database: deed.database?.(parsed) ?? option(parsed, 'd', 'dbname'),
        },
        call,
      )
      call.follower.report({
        kind: 'danger',
        what,
        safer: deed.safer,
        unless: deed.unless ?? 'named',
        target,
        command: commandLine([call.path, ...call.args]),
      })
    }
    return hole(`output of ${call.name}`)
  }
}

export const postgresPrograms: Record<string, Program> = Object.fromEntries(
  Object.entries(deeds).map(([name, deed]) => [name, program(deed)]),
)
