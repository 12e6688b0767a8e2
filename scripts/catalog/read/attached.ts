/** Policies, triggers, rewrite rules and extended statistics: attached to the relations that they hang on. */

import policiesSql from '../queries/policies.sql'
import rulesSql from '../queries/rules.sql'
import statisticsSql from '../queries/statistics.sql'
import triggersSql from '../queries/triggers.sql'
import type { Policy, Statistics, Trigger } from '../schema.ts'
import { type Catalog, compact, compareName, compareNamed, enabled, numbers } from './catalog.ts'
import type { ColumnIndex } from './columns.ts'
import { learnOutside } from './constraints.ts'
import type { Relation, Relations } from './relations.ts'
import { whenClause } from './trigger-when.ts'

const commands: Record<string, Policy['command']> = {
  '*': 'all',
  r: 'select',
  a: 'insert',
  w: 'update',
  d: 'delete',
}

type PolicyRow = [
  oid: number,
  relation: number,
  name: string,
  permissive: boolean,
  command: string,
  roles: number[],
  using: string | null,
  check: string | null,
]

export async function readPolicies(catalog: Catalog, relations: Relations): Promise<void> {
  for (const [oid, relationOid, name, permissive, command, roles, using, check] of await catalog.rows<PolicyRow>(
    policiesSql,
  )) {
    const relation = relations.byOid.get(relationOid)
    if (relation === undefined || catalog.isMember('pg_policy', oid)) continue
    const policy = compact<Policy>({
      name,
      permissive,
      command: commands[command]!,
      roles: roles.map((role) => catalog.roleName(role)).sort(),
      using: using ?? undefined,
      check: check ?? undefined,
      comment: catalog.comment('pg_policy', oid),
    })
    const table = relations.table(relationOid)
    if (table !== undefined) table.policies.push(policy)
    else if (attaches(catalog, relation) && catalog.scope.holdsPolicy(relation.schema, relation.name, name)) {
      relations.platformTable(relation).policies.push(policy)
    }
  }
  for (const { object } of relations.byOid.values()) {
    if (object !== undefined && 'policies' in object) object.policies.sort(compareName)
  }
  for (const table of relations.platformTables()) table.policies.sort(compareName)
}

type TriggerRow = [
  oid: number,
  relation: number,
  name: string,
  type: number,
  enabled: string,
  functionNamespace: number,
  functionName: string,
  columns: string,
  args: string,
  definition: string | null,
  constraint: boolean,
  deferrable: boolean,
  deferred: boolean,
  from: number | null,
  oldTable: string | null,
  newTable: string | null,
  inherited: boolean,
]

/** Bits of tgtype. Source: src/include/catalog/pg_trigger.h. */
const triggerBits = { row: 1, before: 2, insert: 4, delete: 8, update: 16, truncate: 32, instead: 64 } as const
const events = ['insert', 'update', 'delete', 'truncate'] as const

export async function readTriggers(catalog: Catalog, relations: Relations, columns: ColumnIndex): Promise<void> {
  const rows = await catalog.rows<TriggerRow>(triggersSql)
  await learnOutside(
    catalog,
    relations,
    columns,
    rows.map((row) => row[13] ?? 0),
  )
  for (const row of rows) {
    const relation = relations.byOid.get(row[1])
    if (relation === undefined || catalog.isMember('pg_trigger', row[0])) continue
    const object = relation.object
    const functionSchema = catalog.schemaName(row[5])
    if (object !== undefined) object.triggers.push(trigger(catalog, row, relations, columns))
    else if (attaches(catalog, relation) && catalog.scope.holdsTrigger(relation.schema, functionSchema)) {
      relations.platformTable(relation).triggers.push(trigger(catalog, row, relations, columns))
    }
  }
  for (const { object } of relations.byOid.values()) object?.triggers.sort(compareName)
  for (const table of relations.platformTables()) table.triggers.sort(compareName)
}

function trigger(catalog: Catalog, row: TriggerRow, relations: Relations, columns: ColumnIndex): Trigger {
  const [oid, relation, name, type, state, functionNamespace, functionName, columnNumbers, args, definition] = row
  const [isConstraint, deferrable, deferred, from, oldTable, newTable, inherited] = row.slice(10) as [
    boolean,
    boolean,
    boolean,
    number | null,
    string | null,
    string | null,
    boolean,
  ]
  const result: Trigger = {
    name,
    timing: type & triggerBits.before ? 'before' : type & triggerBits.instead ? 'instead of' : 'after',
    events: events.filter((event) => type & triggerBits[event]),
    level: type & triggerBits.row ? 'row' : 'statement',
    function: { schema: catalog.schemaName(functionNamespace), name: functionName },
    enabled: enabled(state),
  }
  // `\x…`, each argument ended by a zero byte.
  if (args.length > 2) result.arguments = Buffer.from(args.slice(2), 'hex').toString('utf8').split('\0').slice(0, -1)
  if (columnNumbers !== '') result.columns = columns.names(relation, numbers(columnNumbers))
  if (definition !== null) result.when = whenClause(definition)
  if (isConstraint) result.constraint = true
  if (deferrable) result.deferrable = true
  if (deferred) result.initiallyDeferred = true
  if (from !== null) result.from = relations.name(from)
  if (oldTable !== null) result.oldTable = oldTable
  if (newTable !== null) result.newTable = newTable
  if (inherited) result.inherited = true
  const comment = catalog.comment('pg_trigger', oid)
  if (comment !== undefined) result.comment = comment
  return result
}

/** Whether users attach things to a relation that is not theirs: the platform's, or one of an extension. */
function attaches(catalog: Catalog, { schema, name }: Relation): boolean {
  return ['platform', 'user'].includes(catalog.scope.realm(schema)) && !catalog.scope.isToolTable(name)
}

type RuleRow = [oid: number, relation: number, name: string, enabled: string, definition: string]

export async function readRules(catalog: Catalog, relations: Relations): Promise<void> {
  for (const [oid, relation, name, state, definition] of await catalog.rows<RuleRow>(rulesSql)) {
    const object = relations.object(relation)
    if (object === undefined || catalog.isMember('pg_rewrite', oid)) continue
    object.rules ??= []
    object.rules.push(
      compact({ name, definition, enabled: enabled(state), comment: catalog.comment('pg_rewrite', oid) }),
    )
    object.rules.sort(compareName)
  }
}

type StatisticsRow = [
  oid: number,
  relation: number,
  namespace: number,
  name: string,
  owner: number,
  keys: string,
  kinds: string[],
  expressions: string[] | null,
  target: number | null,
]

const kinds: Record<string, Statistics['kinds'][number]> = {
  d: 'ndistinct',
  f: 'dependencies',
  m: 'mcv',
  e: 'expressions',
}

export async function readStatistics(catalog: Catalog, relations: Relations, columns: ColumnIndex): Promise<void> {
  for (const row of await catalog.rows<StatisticsRow>(statisticsSql)) {
    const [oid, relation, namespace, name, owner, keys, letters, expressions, target] = row
    const object = relations.object(relation)
    if (object === undefined || catalog.isMember('pg_statistic_ext', oid)) continue
    object.statistics ??= []
    object.statistics.push(
      compact<Statistics>({
        schema: catalog.schemaName(namespace),
        name,
        owner: catalog.roleName(owner),
        comment: catalog.comment('pg_statistic_ext', oid),
        kinds: letters.map((letter) => kinds[letter]!).sort(),
        columns: columns.names(relation, numbers(keys)),
        expressions: expressions ?? undefined,
        target: target ?? undefined,
      }),
    )
    object.statistics.sort(compareNamed)
  }
}
