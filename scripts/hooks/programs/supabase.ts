/** The Supabase CLI: what its commands do to the local and to the linked database. */

import type { Call, Program } from '../shell/follow.ts'
import { display, hole } from '../shell/text.ts'
import type { Target } from '../target.ts'
import { urlTarget } from './connection.ts'
import { commandLine, flag, names, option, type Parsed, parseOptions } from './options.ts'
import { send } from './psql.ts'

const values = names(
  'db-url workdir p password project-ref version last s schema name f file create-ticket dns-resolver experimental-profile network-id o output profile x exclude schemas lang status sql-paths swift-access-control level fail-on branch',
)

/** Stands among the files that a command made for the local stack that it started. */
const startedHere = '/dev/supabase-local-stack'

/** Which database the flags name; without any, the command's own default. */
function target(parsed: Parsed, otherwise: 'local' | 'linked' | 'implied', call: Call): Target {
  const url = option(parsed, 'db-url')
  if (url !== undefined) return urlTarget(url, call)
  if (flag(parsed, 'linked') || parsed.options.has('project-ref'))
    return { kind: 'remote', name: 'the linked Supabase project', tags: ['linked'] }
  if (flag(parsed, 'local')) return { kind: 'local', name: 'the local Supabase stack', tags: [] }
  if (otherwise === 'implied' && call.shell.files.has(startedHere))
    return { kind: 'local', name: 'the local Supabase stack', tags: [] }
  if (otherwise === 'linked') return { kind: 'remote', name: 'the linked Supabase project', tags: ['linked'] }
  // The local stack is meant, but nobody said so: what wipes it whole is worth a word, what changes a table is not.
  return { kind: otherwise === 'local' ? 'local' : 'default', name: 'the local Supabase stack', tags: [] }
}

const safeReset =
  'Say `--local` where the local stack is meant, and keep its rows first: `supabase db dump --local --data-only -f supabase/seed.sql`. For an empty database to try things on, use the embedded one.'

export const supabase: Program = (call) => {
  const parsed = parseOptions(call.args, values)
  if (flag(parsed, 'help', 'h')) return ''
  const [first = '', second = '', third] = parsed.rest
  const command = commandLine([call.path, ...call.args])
  const danger = (
    what: string,
    where: Target,
    safer: string,
    unless: 'named' | 'known-remote' | 'always' = 'named',
  ): void => call.follower.report({ kind: 'danger', what, safer, target: where, unless, command })
  const local: Target = { kind: 'machine', name: 'the local Supabase stack', tags: [] }
  const platform: Target = {
    kind: 'remote',
    name: `Supabase project ${display(third ?? option(parsed, 'project-ref') ?? '')}`.trim(),
    tags: [],
  }

  switch (`${first} ${second}`) {
    case 'db reset':
      danger(
        'drops the whole database, every row and schema, and builds it anew from the migrations',
        target(parsed, 'implied', call),
        safeReset,
      )
      break
    case 'db push':
      if (!flag(parsed, 'dry-run')) {
        danger(
          'applies every pending migration to a database that others use',
          target(parsed, 'linked', call),
          'Show what would run first: `supabase db push --dry-run`; lint and prove the migrations: `dbops lint`, `dbops prove`.',
        )
      }
      break
    case 'db query':
    case 'db execute': {
      const file = option(parsed, 'f', 'file')
      const text = file === undefined ? (third ?? call.stdin) : call.follower.readFile(file, call.shell)
      send(target(parsed, 'implied', call), { sql: text ?? '', unread: text === undefined ? [file!] : [] }, call, 'sql')
      break
    }
    case 'migration repair':
      danger(
        'rewrites the migration history: later pushes skip or repeat migrations',
        target(parsed, 'linked', call),
        'Compare first: `supabase migration list`.',
      )
      break
    case 'migration up':
      danger(
        'applies pending migrations to a database that others use',
        target(parsed, 'local', call),
        'Lint and prove them first: `dbops lint`, `dbops prove`.',
        'known-remote',
      )
      break
    case 'migration down':
      danger(
        'resets the database to an earlier migration: every row is lost',
        target(parsed, 'implied', call),
        safeReset,
      )
      break
    case 'migration squash':
      if (flag(parsed, 'linked') || parsed.options.has('db-url'))
        danger('rewrites the migration history', target(parsed, 'linked', call), 'Squash locally and review the file.')
      break
    case 'projects delete':
      danger(
        'deletes a project with its database, its files and its users',
        platform,
        'Have a person delete it in the dashboard.',
        'always',
      )
      break
    case 'branches delete':
      danger('deletes a branch with its database', platform, 'Have a person delete it in the dashboard.', 'always')
      break
    case 'backups restore':
      danger(
        'puts the database back in time: rows written since are lost',
        platform,
        'Restore into a new project and compare.',
        'always',
      )
      break
    default:
      // Whoever starts the local stack in the same command means it.
      if (first === 'start') call.shell.files.set(startedHere, '')
      if (first === 'stop' && (flag(parsed, 'no-backup') || option(parsed, 'backup') === 'false')) {
        danger(
          'deletes the volumes of the local stack: every row of the local database is lost',
          local,
          'Leave out --no-backup: `supabase stop` keeps the data.',
          'always',
        )
      }
  }
  return hole(`output of supabase ${display(first)}`)
}
