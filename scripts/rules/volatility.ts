/** Which functions give another value each time they are called, as far as can be known without the server. */

import { listName, type Tree, walk } from '../sql/tree.ts'
import type { Known } from './known/known.ts'

/**
 * Volatile functions of PostgreSQL 18 that give one value and can stand in a default, and those of pgcrypto and uuid-ossp.
 * Source: pg_proc where provolatile = 'v', administration functions left out.
 */
const volatileFunctions: ReadonlySet<string> = new Set([
  'array_sample',
  'array_shuffle',
  'clock_timestamp',
  'currval',
  'gen_random_bytes',
  'gen_random_uuid',
  'gen_salt',
  'lastval',
  'nextval',
  'random',
  'random_normal',
  'set_config',
  'setval',
  'timeofday',
  'uuid_generate_v1',
  'uuid_generate_v1mc',
  'uuid_generate_v4',
  'uuidv4',
  'uuidv7',
])

/** The first volatile function that an expression calls, as written; undefined where none is known to be. */
export function volatileCall(expression: Tree | undefined, known: Known): string | undefined {
  let found: string | undefined
  walk(expression, (kind, node) => {
    if (found !== undefined) return false
    if (kind !== 'FuncCall') return undefined
    const name = listName(node.funcname)
    const own = known.function(name)
    const volatile =
      own.length > 0 ? own.every(({ volatility }) => volatility === 'volatile') : volatileFunctions.has(name.name)
    if (volatile) found = name.schema === undefined ? name.name : `${name.schema}.${name.name}`
    return undefined
  })
  return found
}
