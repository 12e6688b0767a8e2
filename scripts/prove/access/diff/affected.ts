/** Which objects a change of the schema may open or close: what changed, and what depends on it. */

import type { Schema } from '../../../catalog/schema.ts'
import { stableJson } from '../../../core/hash.ts'
import { qualified } from '../../../core/identifier.ts'
import { isCallable, routineName } from '../cells/routine.ts'
import { dependents } from '../repair/dependents.ts'
import type { AccessObject } from '../types.ts'

/** Something that differs between two schemas. */
export interface Change {
  kind: 'table' | 'view' | 'function' | 'files' | 'topics' | 'everything'
  /** Qualified name; a function with the types of its arguments. */
  name: string
  /** What of it, in words: `policy "read" dropped`, `row level security off`, `redefined`. */
  words: string[]
}

/** Objects of a schema that access is measured of: tables, views, functions. Buckets and topics are known only there. */
export function objectsOf(schema: Schema): AccessObject[] {
  return [
    ...schema.tables.map(
      (table): AccessObject => ({
        kind: table.kind === 'foreign' ? 'foreign table' : 'table',
        name: qualified(table.schema, table.name),
      }),
    ),
    ...schema.views.map(
      (view): AccessObject => ({
        kind: view.kind === 'materialized' ? 'materialized view' : 'view',
        name: qualified(view.schema, view.name),
      }),
    ),
    ...schema.functions.filter(isCallable).map((each): AccessObject => ({ kind: 'function', name: routineName(each) })),
  ]
}

/** Every change that access may depend on, in the order of tables, views, functions, platform. */
export function changesBetween(before: Schema, after: Schema): Change[] {
  const changes: Change[] = []
  const named = <T extends { schema: string; name: string }>(list: readonly T[]) =>
    new Map(list.map((each) => [qualified(each.schema, each.name), each]))
  const tables = named(before.tables)
  for (const [name, table] of named(after.tables)) {
    const old = tables.get(name)
    const words = old === undefined ? ['new'] : tableWords(old, table)
    if (words.length > 0) changes.push({ kind: 'table', name, words })
  }
  const views = named(before.views)
  for (const [name, view] of named(after.views)) {
    const old = views.get(name)
    const words: string[] = []
    if (old === undefined) words.push('new')
    else {
      if (old.definition !== view.definition) words.push('defined anew')
      if (old.securityInvoker !== view.securityInvoker)
        words.push(view.securityInvoker ? 'security_invoker on' : 'security_invoker off')
      if (!same(old.grants, view.grants)) words.push('grants changed')
      if (!same(old.owner, view.owner)) words.push('owner changed')
    }
    if (words.length > 0) changes.push({ kind: 'view', name, words })
  }
  const routines = new Map(before.functions.map((each) => [routineName(each), each]))
  for (const routine of after.functions) {
    const name = routineName(routine)
    const old = routines.get(name)
    const words: string[] = []
    if (old === undefined) words.push('new')
    else {
      if (old.body !== routine.body || old.language !== routine.language) words.push('redefined')
      if (old.securityDefiner !== routine.securityDefiner)
        words.push(routine.securityDefiner ? 'security definer now' : 'security invoker now')
      if (!same(old.settings, routine.settings)) words.push('settings changed')
      if (!same(old.grants, routine.grants)) words.push('grants changed')
      if (!same(old.owner, routine.owner)) words.push('owner changed')
    }
    if (words.length > 0) changes.push({ kind: 'function', name, words })
  }
  const platform = named(before.platformTables)
  for (const [name, table] of named(after.platformTables)) {
    const words = policyWords(platform.get(name)?.policies ?? [], table.policies)
    if (words.length > 0 && name === 'storage.objects') changes.push({ kind: 'files', name, words })
    else if (words.length > 0 && name === 'realtime.messages') changes.push({ kind: 'topics', name, words })
    else if (words.length > 0) changes.push({ kind: 'everything', name, words })
  }
  for (const [name, table] of platform)
    if (!named(after.platformTables).has(name) && table.policies.length > 0)
      changes.push({ kind: 'everything', name, words: ['policies dropped'] })
  if (!same(before.roles, after.roles)) changes.push({ kind: 'everything', name: 'roles', words: ['changed'] })
  if (!same(namespaces(before), namespaces(after)))
    changes.push({ kind: 'everything', name: 'schemas', words: ['grants changed'] })
  return changes
}

function namespaces(schema: Schema): unknown {
  return schema.schemas.map(({ name, grants, owner }) => ({ name, grants, owner }))
}

type TableLike = Schema['tables'][number]

function tableWords(old: TableLike, table: TableLike): string[] {
  const words = policyWords(old.policies, table.policies)
  if (old.rls.enabled !== table.rls.enabled) words.push(`row level security ${table.rls.enabled ? 'on' : 'off'}`)
  if (old.rls.forced !== table.rls.forced)
    words.push(`row level security ${table.rls.forced ? 'forced' : 'no longer forced'}`)
  if (!same(old.grants, table.grants) || !same(columnGrants(old), columnGrants(table))) words.push('grants changed')
  if (!same(old.triggers, table.triggers)) words.push('triggers changed')
  if (!same(old.owner, table.owner)) words.push('owner changed')
  const shape = ({ columns, constraints }: TableLike) => ({
    columns: columns.map(({ name, type, generated }) => ({ name, type, generated })),
    keys: constraints.filter(({ type }) => type === 'foreign key'),
  })
  if (!same(shape(old), shape(table))) words.push('columns or keys changed')
  return words
}

function columnGrants({ columns }: TableLike): unknown {
  return columns.filter(({ grants }) => grants !== undefined).map(({ name, grants }) => ({ name, grants }))
}

type PolicyLike = TableLike['policies'][number]

function policyWords(before: readonly PolicyLike[], after: readonly PolicyLike[]): string[] {
  const words: string[] = []
  const old = new Map(before.map((policy) => [policy.name, policy]))
  for (const policy of after) {
    const known = old.get(policy.name)
    if (known === undefined) words.push(`policy "${policy.name}" added`)
    else if (!same({ ...known, comment: undefined }, { ...policy, comment: undefined }))
      words.push(`policy "${policy.name}" changed`)
  }
  for (const name of old.keys())
    if (!after.some((policy) => policy.name === name)) words.push(`policy "${name}" dropped`)
  return words
}

function same(a: unknown, b: unknown): boolean {
  return stableJson(a ?? null) === stableJson(b ?? null)
}

/** Names of the objects that changes may reach; `all` where a change may reach any. */
export function affectedBy(changes: readonly Change[], schemas: readonly Schema[]): ReadonlySet<string> | 'all' {
  if (changes.some(({ kind }) => kind === 'everything')) return 'all'
  const names = new Set<string>()
  for (const schema of schemas) {
    const objects = objectsOf(schema)
    for (const change of changes) {
      if (change.kind === 'files' || change.kind === 'topics') continue
      const changed: AccessObject = { kind: change.kind as 'table', name: change.name }
      names.add(change.name)
      for (const { name } of dependents(schema, objects, changed)) names.add(name)
    }
  }
  return names
}
