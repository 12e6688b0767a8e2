/** A script that cannot be read, or is not there to be read: only its name can say what it does. */

import type { Call } from '../shell/follow.ts'
import { display, hole, type Text } from '../shell/text.ts'
import { commandLine } from './options.ts'

const database = new Set(
  'db dbs database databases pg psql postgres postgresql sql supabase prisma drizzle knex sequelize typeorm schema schemas table tables migration migrations migrate ecto alembic'.split(
    ' ',
  ),
)
const destroys =
  /^(?:reset|drop|wipe|nuke|destroy|purge|truncate|flush|clear|clean|cleanup|delete|erase|fresh|refresh|rollback|revert|undo|teardown|down|push|recreate|rebuild|obliterate|kill|remove|rm|redo)$/

/** Whether a name such as `db:reset`, `reset-database.sh` or `dropTables` says that it reaches a database and destroys. */
export function soundsDestructive(name: Text): boolean {
  const words = wordsOf(name)
  return words.some((word) => database.has(word)) && words.some((word) => destroys.test(word))
}

function wordsOf(name: Text): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((word) => {
      // `dropdb`, `resetdb`, `dbreset`: two words written as one.
      const [, front, back] = /^(db|database)?([a-z]+?)(?:db|database)?$/.exec(word) ?? []
      return [word, ...(front ? [front] : []), ...(back && back !== word ? [back, 'db'] : [])]
    })
}

/** Asks where a script that nobody can read says by its name that it destroys a database. */
export function unreadScript(name: Text, call: Call): Text {
  if (soundsDestructive(name)) {
    call.follower.report({
      kind: 'unreadable',
      why: `the script "${display(name)}" cannot be read, and its name says that it destroys`,
      target: { kind: 'unknown', name: 'a database', tags: [] },
      command: commandLine([call.path, ...call.args]),
    })
  }
  return hole('output')
}
