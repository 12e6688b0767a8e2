/** Values of rows in tests: few, readable, and such that no seed has them. */

import type { FillGuide } from '../../data/fill.ts'
import type { PlannedColumn, PlannedTable } from '../../data/plan.ts'
import { pleasantTexts } from '../../data/pleasant.ts'
import { stableUuid } from '../../data/values.ts'
import type { Cast } from '../cast.ts'
import { decidingColumns } from '../mix.ts'
import type { PolicyFacts } from '../reading/facts.ts'

/** What `openAccess` makes rows for tests with. */
export function testTexts(facts: PolicyFacts, cast: Cast): NonNullable<FillGuide['texts']> {
  const deciding = new Map<string, Set<string>>()
  return (table, column, ordinal, label) => {
    const decides = deciding.get(table.table) ?? new Set(decidingColumns(table, facts, cast))
    deciding.set(table.table, decides)
    if (table.schema === 'auth') return []
    if (decides.has(column.name)) return pleasantTexts(table, column, ordinal, label)
    const unique = table.uniques.some((columns) => columns.includes(column.name))
    const checked = table.checks.some(({ columns }) => columns.includes(column.name))
    // What nothing asks about is left to itself.
    if (column.nullable && !unique && !checked) return [null]
    if (column.volatileDefault && column.typeName !== 'uuid' && !unique) return []
    if (!unique) return pleasantTexts(table, column, ordinal, label)
    return ownTexts(table, column, ordinal, pleasantTexts(table, column, ordinal, label))
  }
}

/** A unique value that a seed hardly has. */
function ownTexts(
  table: PlannedTable,
  column: PlannedColumn,
  ordinal: number,
  texts: readonly (string | null)[],
): (string | null)[] {
  const type = column.type.name
  if (/^(integer|bigint)$/.test(type)) return [String(970_000 + ordinal)]
  if (type === 'uuid') return [stableUuid('test', table.table, column.name, ordinal), ...texts]
  return texts.flatMap((text) => {
    if (text === null || text.includes('@')) return [text]
    return [/^[a-z0-9_-]+$/.test(text) ? `test-${text}` : /^https?:/.test(text) ? `${text}?test` : `Test ${text}`, text]
  })
}
