/** Statements that turn one table into another, and that make or drop a whole one. */

import { ident, qualified } from '../../core/identifier.ts'
import type {
  Column,
  Constraint,
  Index,
  Named,
  Policy,
  RewriteRule,
  Schema,
  Statistics,
  Table,
  Trigger,
} from '../schema.ts'
import { commentChange, grantChanges, initialGrants, ownerChange } from './access.ts'
import {
  columnDefinition,
  constraintDefinition,
  createIndex,
  createPolicy,
  createStatistics,
  createTable,
  createTrigger,
  notNullName,
  storageOptions,
  triggerState,
} from './create.ts'
import { pair, type ScriptWriter, same, without } from './script.ts'

const named = (item: { name: string }): string => item.name

/** What users attached to tables of the platform: policies on storage.objects, triggers on auth.users. */
export function platformTableChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const { removed, added, kept } = pair(from.platformTables, to.platformTables, name)
  const changes = [
    ...removed.map((each) => [each, undefined] as const),
    ...added.map((each) => [undefined, each] as const),
    ...kept,
  ]
  for (const [before, after] of changes) {
    policyChanges(writer, (after ?? before)!, before?.policies ?? [], after?.policies ?? [])
    triggerChanges(writer, (after ?? before)!, before?.triggers ?? [], after?.triggers ?? [])
  }
}

export function tableChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const { removed, added, kept } = pair(from.tables, to.tables, (table) => `${table.schema}\0${table.name}`)
  for (const table of removed) {
    const parent = table.partitionOf
    if (parent !== undefined && removed.some((each) => name(each) === name(parent))) continue
    writer.add('drop', `DROP ${table.kind === 'foreign' ? 'FOREIGN ' : ''}TABLE ${name(table)}`)
    if (table.kind !== 'foreign') writer.losses.push(`the rows of table ${name(table)}`)
  }
  for (const table of added) makeTable(writer, to, table)
  for (const [before, after] of kept) alterTable(writer, before, after)
}

const name = (relation: Named): string => qualified(relation.schema, relation.name)

function makeTable(writer: ScriptWriter, to: Schema, table: Table): void {
  writer.add('create', createTable(table))
  const empty: Table = {
    ...table,
    columns: table.columns.map((column) => without(column, 'comment', 'grants', 'statistics', 'options', 'storage')),
    constraints: table.constraints.filter((each) => each.type === 'not null' || each.inherited),
    indexes: table.indexes.filter((each) => each.parent !== undefined),
    policies: [],
    triggers: [],
    statistics: [],
    rules: [],
    rls: { enabled: false, forced: false },
    replicaIdentity: 'default',
    grants: initialGrants(to.defaultPrivileges, 'tables', table.schema, table.owner),
    comment: undefined,
    owner: writer.role,
  }
  // The owner's own privileges come with the table.
  empty.grants = [
    ...empty.grants.filter((grant) => grant.grantee !== table.owner),
    ...table.grants.filter((grant) => grant.grantee === table.owner),
  ]
  alterTable(writer, empty, table)
}

function alterTable(writer: ScriptWriter, from: Table, to: Table): void {
  const alter = `ALTER ${to.kind === 'foreign' ? 'FOREIGN ' : ''}TABLE ${name(to)}`
  if (from.kind !== to.kind || from.partitionKey !== to.partitionKey) {
    writer.impossible.push(`table ${name(to)} cannot change from ${from.kind} to ${to.kind} in place`)
    return
  }
  if (!same(from.partitionOf, to.partitionOf)) {
    if (from.partitionOf) writer.add('detach', `ALTER TABLE ${name(from.partitionOf)} DETACH PARTITION ${name(to)}`)
    if (to.partitionOf)
      writer.add('attach', `ALTER TABLE ${name(to.partitionOf)} ATTACH PARTITION ${name(to)} ${to.partitionOf.bound}`)
  }
  const parents = pair(from.inherits, to.inherits, name)
  for (const parent of parents.removed) writer.add('detach', `${alter} NO INHERIT ${name(parent)}`)
  for (const parent of parents.added) writer.add('attach', `${alter} INHERIT ${name(parent)}`)
  if (from.persistence !== to.persistence)
    writer.add('alter', `${alter} SET ${to.persistence === 'unlogged' ? 'UNLOGGED' : 'LOGGED'}`)
  if ((from.tablespace ?? '') !== (to.tablespace ?? ''))
    writer.add('alter', `${alter} SET TABLESPACE ${ident(to.tablespace ?? 'pg_default')}`)
  optionChanges(writer, alter, from.options, to.options)
  columnChanges(writer, alter, from, to)
  constraintChanges(writer, alter, from, to)
  indexChanges(writer, from, to, from.indexes, to.indexes)
  if (from.rls.enabled !== to.rls.enabled)
    writer.add('access', `${alter} ${to.rls.enabled ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY`)
  if (from.rls.forced !== to.rls.forced)
    writer.add('access', `${alter} ${to.rls.forced ? 'FORCE' : 'NO FORCE'} ROW LEVEL SECURITY`)
  policyChanges(writer, to, from.policies, to.policies)
  triggerChanges(writer, to, from.triggers, to.triggers)
  statisticsChanges(writer, to, from.statistics, to.statistics)
  ruleChanges(writer, to, from.rules, to.rules)
  if (from.replicaIdentity !== to.replicaIdentity || indexIdentity(from) !== indexIdentity(to)) {
    const identity =
      to.replicaIdentity === 'index' ? `USING INDEX ${ident(indexIdentity(to)!)}` : to.replicaIdentity.toUpperCase()
    writer.add('attach', `${alter} REPLICA IDENTITY ${identity}`)
  }
  ownerChange(writer, `TABLE ${name(to)}`, from.owner, to.owner)
  grantChanges(writer, `TABLE ${name(to)}`, from.grants, to.grants)
  commentChange(writer, `${to.kind === 'foreign' ? 'FOREIGN ' : ''}TABLE ${name(to)}`, from.comment, to.comment)
}

export function statisticsChanges(
  writer: ScriptWriter,
  relation: Named,
  from: readonly Statistics[] = [],
  to: readonly Statistics[] = [],
): void {
  const shape = (each: Statistics) => without(each, 'comment', 'owner', 'target')
  const { removed, added, kept } = pair(from, to, name)
  const changed = kept.filter(([a, b]) => !same(shape(a), shape(b)))
  for (const each of [...removed, ...changed.map(([a]) => a)]) writer.add('detach', `DROP STATISTICS ${name(each)}`)
  for (const each of [...added, ...changed.map(([, b]) => b)]) writer.add('attach', createStatistics(relation, each))
  for (const [before, after] of [...kept, ...added.map((each) => [undefined, each] as const)]) {
    if (before?.target !== after.target)
      writer.add('access', `ALTER STATISTICS ${name(after)} SET STATISTICS ${after.target ?? -1}`)
    ownerChange(writer, `STATISTICS ${name(after)}`, before?.owner, after.owner)
    commentChange(writer, `STATISTICS ${name(after)}`, before?.comment, after.comment)
  }
}

export function ruleChanges(
  writer: ScriptWriter,
  relation: Named,
  from: readonly RewriteRule[] = [],
  to: readonly RewriteRule[] = [],
): void {
  const { removed, added, kept } = pair(from, to, named)
  const changed = kept.filter(([a, b]) => a.definition !== b.definition)
  const target = (rule: RewriteRule) => `RULE ${ident(rule.name)} ON ${name(relation)}`
  for (const rule of [...removed, ...changed.map(([a]) => a)]) writer.add('detach', `DROP ${target(rule)}`)
  for (const rule of [...added, ...changed.map(([, b]) => b)])
    writer.add('attach', rule.definition.trim().replace(/;$/, ''))
  for (const [before, after] of [...kept, ...added.map((each) => [undefined, each] as const)]) {
    if ((before?.enabled ?? 'origin') !== after.enabled) {
      const state = { origin: 'ENABLE', always: 'ENABLE ALWAYS', replica: 'ENABLE REPLICA', disabled: 'DISABLE' }[
        after.enabled
      ]
      writer.add('access', `ALTER TABLE ${name(relation)} ${state} RULE ${ident(after.name)}`)
    }
    commentChange(writer, target(after), before?.comment, after.comment)
  }
}

function indexIdentity(table: Table): string | undefined {
  return table.indexes.find((index) => index.replicaIdentity)?.name
}

function optionChanges(
  writer: ScriptWriter,
  alter: string,
  from: Record<string, string> = {},
  to: Record<string, string> = {},
): void {
  const gone = Object.keys(from).filter((key) => !(key in to))
  const set = Object.fromEntries(Object.entries(to).filter(([key, value]) => from[key] !== value))
  if (gone.length > 0) writer.add('alter', `${alter} RESET (${gone.join(', ')})`)
  if (Object.keys(set).length > 0) writer.add('alter', `${alter} SET (${storageOptions(set)})`)
}

function columnChanges(writer: ScriptWriter, alter: string, from: Table, to: Table): void {
  const { removed, added, kept } = pair(from.columns, to.columns, named)
  for (const column of removed.filter((each) => !each.inherited)) {
    writer.add('drop', `${alter} DROP COLUMN ${ident(column.name)}`)
    if (!column.generated) writer.losses.push(`the values of column ${name(to)}.${ident(column.name)}`)
  }
  for (const column of added.filter((each) => !each.inherited)) {
    writer.add('create', `${alter} ADD COLUMN ${columnDefinition(column, notNullName(to, column.name))}`)
    columnAttributes(writer, alter, to, { name: column.name, type: column.type, nullable: column.nullable }, column)
  }
  for (const [before, after] of kept) {
    if (before.inherited !== after.inherited && parentsOf(from) === parentsOf(to)) {
      writer.impossible.push(
        `column ${name(to)}.${ident(after.name)} cannot change whether it is declared here or inherited`,
      )
    }
    alterColumn(writer, alter, from, to, before, after)
    columnAttributes(writer, alter, to, before, after)
  }
}

function parentsOf(table: Table): string {
  return [...(table.inherits ?? []), ...(table.partitionOf ? [table.partitionOf] : [])].map(name).join()
}

function alterColumn(writer: ScriptWriter, alter: string, from: Table, to: Table, before: Column, after: Column): void {
  const column = `${alter} ALTER COLUMN ${ident(after.name)}`
  const retype = before.type !== after.type || before.collation !== after.collation
  if (retype && before.default !== undefined && before.default !== after.default)
    writer.add('alter', `${column} DROP DEFAULT`)
  if (retype) {
    // Two types that users made share no cast but through text.
    const cast =
      before.userType && after.userType
        ? `::text${before.userType.array ? '[]' : ''}::${after.type}`
        : `::${after.type}`
    const collation = after.collation ? ` COLLATE ${after.collation}` : ''
    writer.add('alter', `${column} TYPE ${after.type}${collation} USING ${ident(after.name)}${cast}`)
  }
  if (!same(before.generated, after.generated)) {
    if (before.generated && after.generated && before.generated.kind === after.generated.kind) {
      writer.add('alter', `${column} SET EXPRESSION AS (${after.generated.expression})`)
    } else if (before.generated?.kind === 'stored' && !after.generated) writer.add('alter', `${column} DROP EXPRESSION`)
    else {
      writer.add('drop', `${alter} DROP COLUMN ${ident(after.name)}`)
      writer.add('create', `${alter} ADD COLUMN ${columnDefinition(after, notNullName(to, after.name))}`)
      if (!before.generated) writer.losses.push(`the values of column ${name(to)}.${ident(after.name)}`)
      return
    }
  }
  if (before.identity !== after.identity) {
    if (!after.identity) writer.add('alter', `${column} DROP IDENTITY`)
    else if (before.identity) writer.add('alter', `${column} SET GENERATED ${after.identity.toUpperCase()}`)
    else writer.add('constraints', `${column} ADD GENERATED ${after.identity.toUpperCase()} AS IDENTITY`)
  }
  if (before.default !== after.default && !after.generated) {
    if (after.default === undefined) {
      if (!retype) writer.add('alter', `${column} DROP DEFAULT`)
    } else writer.add('alter', `${column} SET DEFAULT ${after.default}`)
  }
  if (before.nullable !== after.nullable) {
    const constraint = after.nullable ? undefined : notNullName(to, after.name)
    if (constraint !== undefined)
      writer.add('alter', `${alter} ADD CONSTRAINT ${ident(constraint)} NOT NULL ${ident(after.name)}`)
    else writer.add('alter', `${column} ${after.nullable ? 'DROP' : 'SET'} NOT NULL`)
  } else if (!after.nullable) {
    const find = (table: Table) =>
      table.constraints.find((each) => each.type === 'not null' && each.columns[0] === after.name && !each.inherited)
    const [was, is] = [find(from), find(to)]
    if (was && is && was.name !== is.name)
      writer.add('alter', `${alter} RENAME CONSTRAINT ${ident(was.name)} TO ${ident(is.name)}`)
  }
}

function columnAttributes(writer: ScriptWriter, alter: string, table: Table, before: Column, after: Column): void {
  const column = `${alter} ALTER COLUMN ${ident(after.name)}`
  if (before.storage !== after.storage) writer.add('alter', `${column} SET STORAGE ${after.storage ?? 'DEFAULT'}`)
  if (before.compression !== after.compression)
    writer.add('alter', `${column} SET COMPRESSION ${after.compression ?? 'DEFAULT'}`)
  if (before.statistics !== after.statistics) writer.add('alter', `${column} SET STATISTICS ${after.statistics ?? -1}`)
  optionChanges(writer, column, before.options, after.options)
  commentChange(writer, `COLUMN ${name(table)}.${ident(after.name)}`, before.comment, after.comment)
  grantChanges(writer, `TABLE ${name(table)}`, before.grants, after.grants, after.name)
}

function constraintChanges(writer: ScriptWriter, alter: string, from: Table, to: Table): void {
  const own = (table: Table) => table.constraints.filter((each) => each.type !== 'not null' && !each.inherited)
  const { removed, added, kept } = pair(own(from), own(to), named)
  const indexOf = (table: Table, constraint: Constraint): Index | undefined =>
    table.indexes.find((index) => index.constraint === constraint.name)
  const add = (constraint: Constraint) => {
    const definition = constraintDefinition(constraint, indexOf(to, constraint))
    // Keys before the foreign keys that need them.
    const phase = constraint.type === 'foreign key' ? 'attach' : 'constraints'
    writer.add(phase, `${alter} ADD CONSTRAINT ${ident(constraint.name)} ${definition}`)
    if (constraint.comment !== undefined)
      commentChange(writer, `CONSTRAINT ${ident(constraint.name)} ON ${name(to)}`, undefined, constraint.comment)
  }
  for (const constraint of removed) writer.add('detach', `${alter} DROP CONSTRAINT ${ident(constraint.name)}`)
  for (const constraint of added) add(constraint)
  for (const [before, after] of kept) {
    const [a, b] = [without(before, 'comment'), without(after, 'comment')]
    if (same(a, b))
      commentChange(writer, `CONSTRAINT ${ident(after.name)} ON ${name(to)}`, before.comment, after.comment)
    else if (same({ ...a, validated: true }, b))
      writer.add('attach', `${alter} VALIDATE CONSTRAINT ${ident(after.name)}`)
    else {
      writer.add('detach', `${alter} DROP CONSTRAINT ${ident(before.name)}`)
      add(after)
    }
  }
}

/** Indexes of a table or a materialised view; those of constraints and partitions come with them. */
export function indexChanges(
  writer: ScriptWriter,
  _from: Named,
  to: Named,
  before: readonly Index[],
  after: readonly Index[],
): void {
  const own = (indexes: readonly Index[]) =>
    indexes.filter((index) => index.constraint === undefined && index.parent === undefined)
  const plain = (index: Index) => without(index, 'comment', 'replicaIdentity', 'clustered', 'invalid')
  const { removed, added, kept } = pair(own(before), own(after), named)
  const changed = kept.filter(([a, b]) => !same(plain(a), plain(b)) || (a.invalid ?? false) !== (b.invalid ?? false))
  for (const index of [...removed, ...changed.map(([a]) => a)])
    writer.add('detach', `DROP INDEX ${qualified(to.schema, index.name)}`)
  for (const index of [...added, ...changed.map(([, b]) => b)]) {
    writer.add('constraints', createIndex(to, index))
    if (index.comment !== undefined)
      commentChange(writer, `INDEX ${qualified(to.schema, index.name)}`, undefined, index.comment)
    if (index.clustered) writer.add('attach', `ALTER TABLE ${name(to)} CLUSTER ON ${ident(index.name)}`)
  }
  for (const [a, b] of kept) {
    if (changed.some(([one]) => one === a)) continue
    commentChange(writer, `INDEX ${qualified(to.schema, b.name)}`, a.comment, b.comment)
    if (b.clustered && !a.clustered) writer.add('attach', `ALTER TABLE ${name(to)} CLUSTER ON ${ident(b.name)}`)
    if (a.clustered && !b.clustered) writer.add('attach', `ALTER TABLE ${name(to)} SET WITHOUT CLUSTER`)
  }
}

export function policyChanges(
  writer: ScriptWriter,
  table: Named,
  from: readonly Policy[],
  to: readonly Policy[],
): void {
  const { removed, added, kept } = pair(from, to, named)
  const changed = kept.filter(([a, b]) => !same(without(a, 'comment'), without(b, 'comment')))
  const target = (policy: Policy) => `POLICY ${ident(policy.name)} ON ${name(table)}`
  for (const policy of [...removed, ...changed.map(([a]) => a)]) writer.add('detach', `DROP ${target(policy)}`)
  for (const policy of [...added, ...changed.map(([, b]) => b)]) {
    writer.add('attach', createPolicy(table, policy))
    if (policy.comment !== undefined) commentChange(writer, target(policy), undefined, policy.comment)
  }
  for (const [a, b] of kept)
    if (same(without(a, 'comment'), without(b, 'comment'))) commentChange(writer, target(b), a.comment, b.comment)
}

export function triggerChanges(
  writer: ScriptWriter,
  relation: Named,
  from: readonly Trigger[],
  to: readonly Trigger[],
): void {
  const shape = (trigger: Trigger) => without(trigger, 'comment', 'enabled')
  // A partition's copies come with the parent's trigger.
  const own = (triggers: readonly Trigger[]) => triggers.filter((trigger) => !trigger.inherited)
  const { removed, added, kept } = pair(own(from), own(to), named)
  const changed = kept.filter(([a, b]) => !same(shape(a), shape(b)))
  const target = (trigger: Trigger) => `TRIGGER ${ident(trigger.name)} ON ${name(relation)}`
  for (const trigger of [...removed, ...changed.map(([a]) => a)]) writer.add('detach', `DROP ${target(trigger)}`)
  for (const trigger of [...added, ...changed.map(([, b]) => b)]) {
    writer.add('attach', createTrigger(relation, trigger))
    if (trigger.enabled !== 'origin') writer.add('access', triggerState(relation, trigger))
    if (trigger.comment !== undefined) commentChange(writer, target(trigger), undefined, trigger.comment)
  }
  for (const [a, b] of kept) {
    if (!same(shape(a), shape(b))) continue
    if (a.enabled !== b.enabled) writer.add('access', triggerState(relation, b))
    commentChange(writer, target(b), a.comment, b.comment)
  }
}
