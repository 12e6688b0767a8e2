/**
 * Postgres refuses to change the type of a column that a policy, view, trigger, index expression or function signature
 * uses. Those are taken away first and made again after; this file finds what must go.
 */

import { ident, qualified } from '../../core/identifier.ts'
import type { Named, Schema, Table } from '../schema.ts'
import { pair, same } from './script.ts'

const name = (item: Named): string => qualified(item.schema, item.name)

/**
 * `from` without what may hang on the columns and types that change on the way to `to`. Generous: what is taken away
 * needlessly is made again as it was.
 */
export function loosened(from: Schema, to: Schema): Schema {
  const changedTypes = new Set<string>()
  for (const kind of ['enums', 'domains', 'composites', 'ranges'] as const) {
    const { removed, kept } = pair<Named>(from[kind], to[kind], name)
    for (const type of [...removed, ...kept.filter(([a, b]) => !same(a, b)).map(([a]) => a)])
      changedTypes.add(name(type))
  }
  const changedColumns = new Map<string, Set<string>>()
  for (const [before, after] of pair(from.tables, to.tables, name).kept) {
    const columns = before.columns.filter((column) => {
      const next = after.columns.find((each) => each.name === column.name)
      const type = column.type.replace(/(\[\])+$/, '')
      return (
        next?.type !== column.type ||
        next.collation !== column.collation ||
        !same(next.generated, column.generated) ||
        changedTypes.has(type)
      )
    })
    if (columns.length > 0) changedColumns.set(name(before), new Set(columns.map((column) => column.name)))
  }
  const speaks = (text: string | undefined, words: Iterable<string>): boolean =>
    text !== undefined && [...words].some((word) => text.includes(ident(word)) || text.includes(word))
  const uses = (table: Named, text: string | undefined) =>
    speaks(text, changedTypes) || speaks(text, changedColumns.get(name(table)) ?? [])
  // A policy of one table may read another table's column.
  const allColumns = new Set([...changedColumns.values()].flatMap((columns) => [...columns]))
  const loosenTable = (table: Table): Table => {
    const columns = changedColumns.get(name(table)) ?? new Set<string>()
    return {
      ...table,
      columns: table.columns.map((column) =>
        columns.has(column.name) && !column.generated ? { ...column, default: undefined } : column,
      ),
      policies: table.policies.filter(
        (policy) => !speaks(`${policy.using} ${policy.check}`, [...changedTypes, ...allColumns]),
      ),
      triggers: table.triggers.filter(
        (trigger) => !uses(table, trigger.when) && !trigger.columns?.some((column) => columns.has(column)),
      ),
      rules: table.rules?.filter((rule) => !uses(table, rule.definition)),
      constraints: table.constraints.filter((each) => each.type !== 'check' || !uses(table, each.expression)),
      indexes: table.indexes.filter(
        (index) =>
          index.constraint !== undefined ||
          !(uses(table, index.predicate) || index.keys.some((key) => uses(table, key.expression))),
      ),
      statistics: table.statistics.filter(
        (each) =>
          !each.columns.some((column) => columns.has(column)) && !each.expressions?.some((text) => uses(table, text)),
      ),
    }
  }
  const signature = (text: string) => speaks(text, changedTypes)
  return {
    ...from,
    tables: from.tables.map(loosenTable),
    platformTables: from.platformTables.map((each) => ({
      ...each,
      policies: each.policies.filter(
        (policy) => !speaks(`${policy.using} ${policy.check}`, [...changedTypes, ...allColumns]),
      ),
    })),
    views: from.views.filter(
      (view) =>
        !speaks(view.definition, [...changedTypes, ...[...changedColumns.keys()]]) &&
        !dependsOnGone(view.definition, from, changedColumns, changedTypes),
    ),
    functions: from.functions.filter((each) => !signature(`${each.identityArguments} ${each.returns ?? ''}`)),
    domains: from.domains.map((domain) => (changedTypes.has(name(domain)) ? { ...domain, checks: [] } : domain)),
    publications: from.publications.map((publication) => ({
      ...publication,
      tables: publication.tables.filter(
        (table) => !(changedColumns.has(name(table)) && (table.columns || table.where)),
      ),
    })),
  }
}

/** Whether a view reads another view that must go. */
function dependsOnGone(
  definition: string,
  from: Schema,
  columns: Map<string, Set<string>>,
  types: Set<string>,
): boolean {
  return from.views.some(
    (view) =>
      definition.includes(name(view)) &&
      definition !== view.definition &&
      ([...columns.keys(), ...types].some((word) => view.definition.includes(word)) ||
        dependsOnGone(view.definition, from, columns, types)),
  )
}
