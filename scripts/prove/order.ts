/** Puts statements into an order in which they run, by running them. */

import { messageOf } from '../core/error.ts'
import { type Database, postgresFailure } from '../postgres/database.ts'

export interface Ordered {
  /** The statements that ran, in the order that worked. */
  statements: string[]
  /** Those that ran in no order, each with Postgres's last word. */
  failed: { statement: string; message: string; code?: string }[]
}

/**
 * Runs every statement in the open transaction, group by group; one that fails is tried again after the others, until a
 * whole round changes nothing, and once more with the groups that follow. Postgres knows what depends on what: no graph
 * is kept here.
 */
export async function runInSomeOrder(database: Database, groups: readonly (readonly string[])[]): Promise<Ordered> {
  const done: string[] = []
  let failed: Ordered['failed'] = []
  for (const group of groups) {
    let waiting: Ordered['failed'] = [...failed, ...group.map((statement) => ({ statement, message: '' }))]
    for (let progress = true; progress && waiting.length > 0; ) {
      progress = false
      const next: Ordered['failed'] = []
      for (const each of waiting) {
        await database.exec('savepoint dbops_order')
        try {
          await database.exec(each.statement)
          await database.exec('release savepoint dbops_order')
          done.push(each.statement)
          progress = true
        } catch (error) {
          await database.exec('rollback to savepoint dbops_order; release savepoint dbops_order')
          next.push({ statement: each.statement, message: messageOf(error), code: postgresFailure(error)?.code })
        }
      }
      waiting = next
    }
    failed = waiting
  }
  return { statements: done, failed }
}
