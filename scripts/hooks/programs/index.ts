/** Every program that the gate knows, by its name. */

import type { Call, Program, ProgramLookup } from '../shell/follow.ts'
import { hasHole, hole, isHole, type Text } from '../shell/text.ts'
import { buildPrograms } from './build-tools.ts'
import { builtins } from './builtins.ts'
import { cloudPrograms } from './cloud.ts'
import { elsewherePrograms } from './elsewhere.ts'
import { filePrograms } from './files.ts'
import { httpPrograms } from './http.ts'
import { interpreterPrograms, ownFile, withCode } from './interpreters.ts'
import { migrationPrograms } from './migration-tools.ts'
import { commandLine } from './options.ts'
import { packagePrograms } from './package-scripts.ts'
import { postgresPrograms } from './postgres-tools.ts'
import { clientPrograms } from './psql.ts'
import { quietPrograms } from './quiet.ts'
import { shellPrograms } from './shells.ts'
import { supabase } from './supabase.ts'
import { taskPrograms } from './task-files.ts'
import { textTools } from './text-tools.ts'
import { wrapperPrograms } from './wrappers.ts'

/** Programs that reach a database. */
const databasePrograms: Record<string, Program> = {
  ...clientPrograms,
  ...postgresPrograms,
  ...migrationPrograms,
  rails: withCode(migrationPrograms.rails!),
  supabase,
}

const programs = new Map<string, Program>(
  Object.entries({
    ...wrapperPrograms,
    ...buildPrograms,
    ...interpreterPrograms,
    ...cloudPrograms,
    ...elsewherePrograms,
    ...filePrograms,
    ...httpPrograms,
    ...packagePrograms,
    ...shellPrograms,
    ...taskPrograms,
    ...textTools,
    ...databasePrograms,
    ...builtins,
    railway: both(wrapperPrograms.railway!, cloudPrograms.railway!),
    deno: both(taskPrograms.deno!, interpreterPrograms.deno!),
    bun: both(packagePrograms.bun!, interpreterPrograms.bun!),
    heroku: both(wrapperPrograms.heroku!, cloudPrograms.heroku!),
  }),
)

/** Two programs under one name; each does nothing where it is not meant. */
function both(one: Program, other: Program): Program {
  return (call) => one(call) ?? other(call)
}

const silent: Program = () => undefined

export const lookup: ProgramLookup = (name) =>
  programs.get(name) ??
  // `psql-16`, `python3.12`, `php8.3`
  programs.get(name.replace(/-?\d+(?:\.\d+)*$/, '')) ??
  (quietPrograms.has(name) ? silent : undefined)

/** A program that nobody knows: a file of the project, or a wrapper around one that is known. */
export const unknown: Program = (call) => {
  if (call.path.includes('/') && !isHole(call.path)) return ownFile(call)
  if (hasHole(call.name)) nameless(call)
  inside(call)
  return hole(`output of ${call.name}`)
}

/** `$TOOL "drop table x"`: whatever the program is, it is given SQL. */
function nameless(call: Call): void {
  for (const text of [...call.args, call.stdin]) {
    if (!/\s/.test(text.trim())) continue
    call.follower.report({
      kind: 'sql',
      dialect: 'guess',
      sql: text,
      target: { kind: 'unknown', name: 'a database that the command does not name', tags: [] },
      command: commandLine([call.path, ...call.args]),
    })
  }
}

/** The arguments of an unknown program may be a command: `mytool -- psql -c …`, `mytool 'psql -c …'`. */
function inside(call: Call): void {
  const { args, shell, follower, stdin } = call
  const at = args.findIndex((arg) => Object.hasOwn(databasePrograms, base(arg)))
  if (at !== -1 && !shell.functions.has(call.name)) follower.argv(args.slice(at), shell.child(), stdin)
  for (const arg of args) {
    if (
      arg.length < 20_000 &&
      /\s/.test(arg) &&
      [...arg.matchAll(/[\w.-]+/g)].some(([word]) => Object.hasOwn(databasePrograms, word))
    ) {
      follower.guess(arg, shell.child(), stdin)
    }
  }
}

function base(word: Text): string {
  return word.replace(/^.*\//, '')
}
