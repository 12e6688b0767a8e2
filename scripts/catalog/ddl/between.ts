/** The statements that turn one database into another: what a rollback is drafted from. */

import type { Schema } from '../schema.ts'
import { defaultPrivilegeChanges } from './access.ts'
import { loosened } from './loosen.ts'
import {
  clusterChanges,
  eventTriggerChanges,
  otherChanges,
  publicationChanges,
  routineChanges,
  schemaChanges,
  sequenceChanges,
  typeChanges,
  viewChanges,
} from './objects.ts'
import { type Script, ScriptWriter } from './script.ts'
import { platformTableChanges, tableChanges } from './table.ts'

/**
 * Statements that turn `from` into `to`, in the order that usually works, with what they lose and what cannot be done.
 * The result is a draft: `prove/` executes it, mends the order and compares what comes out with `to`. `role`: the one that will run them.
 */
export function statementsBetween(from: Schema, to: Schema, role = 'postgres'): Script {
  const writer = new ScriptWriter(role)
  schemaChanges(writer, from, to)
  typeChanges(writer, from, to)
  sequenceChanges(writer, from, to)
  routineChanges(writer, from, to)
  tableChanges(writer, from, to)
  viewChanges(writer, from, to)
  platformTableChanges(writer, from, to)
  otherChanges(writer, from, to)
  publicationChanges(writer, from, to)
  eventTriggerChanges(writer, from, to)
  clusterChanges(writer, from, to)
  defaultPrivilegeChanges(
    writer,
    from.defaultPrivileges,
    to.defaultPrivileges,
    new Set(to.schemas.map((schema) => schema.name)),
  )
  return writer.finish()
}

/**
 * The same, with everything that hangs on changing columns and types taken away first and made again: longer, for where
 * Postgres refuses the short way.
 */
export function statementsRebuilding(from: Schema, to: Schema, role = 'postgres'): Script {
  const loose = loosened(from, to)
  const away = statementsBetween(from, loose, role)
  const back = statementsBetween(loose, to, role)
  return {
    groups: [...away.groups, ...back.groups],
    losses: [...away.losses, ...back.losses],
    impossible: [...away.impossible, ...back.impossible],
  }
}
