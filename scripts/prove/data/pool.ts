/** The rows that exist, each with whose they are: what foreign keys choose from. */

import { ident } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import type { PlannedKey, PlannedTable } from './plan.ts'

/** Whose a row is. Neither: nobody's in particular. */
export interface Label {
  actor?: string
  tenant?: string
}

export interface PoolRow {
  /** Every column as text. */
  values: Record<string, string | null>
  label: Label
}

/** How many rows of a table are looked at: enough to find one for every actor. */
const most = 500

export class Pool {
  readonly #rows = new Map<string, PoolRow[]>()

  of(table: string): PoolRow[] {
    const rows = this.#rows.get(table) ?? []
    this.#rows.set(table, rows)
    return rows
  }

  /** Reads what a table holds now; rows whose keys lead to somebody's rows are theirs. */
  async load(
    database: Database,
    table: PlannedTable,
    labelOf?: (values: PoolRow['values']) => Label | undefined,
  ): Promise<void> {
    const rows = await database.rows(
      `select ${table.columns.map((column) => `t.${ident(column.name)}::text`).join(', ') || '1'} from ${table.table} t limit ${most}`,
    )
    this.#rows.set(
      table.table,
      rows.map((row) => {
        const values = Object.fromEntries(
          table.columns.map((column, index) => [column.name, row[index] as string | null]),
        )
        return { values, label: labelOf?.(values) ?? this.#inferred(table, values) }
      }),
    )
  }

  #inferred(table: PlannedTable, values: PoolRow['values']): Label {
    const actors = new Set<string>()
    const tenants = new Set<string>()
    for (const key of table.keys) {
      const { label } = this.find(key, values) ?? {}
      if (label?.actor !== undefined) actors.add(label.actor)
      if (label?.tenant !== undefined) tenants.add(label.tenant)
    }
    return {
      ...(actors.size === 1 ? { actor: [...actors][0]! } : {}),
      ...(tenants.size === 1 ? { tenant: [...tenants][0]! } : {}),
    }
  }

  /** The row that a key of these values points to. */
  find(key: PlannedKey, values: PoolRow['values']): PoolRow | undefined {
    return this.of(key.target).find((row) =>
      key.columns.every(
        (column, index) => values[column] != null && values[column] === row.values[key.targetColumns[index]!],
      ),
    )
  }

  /** Rows that a key may point to for somebody, the nearest first: their own, their tenant's, nobody's, others'. */
  choices(key: PlannedKey, label: Label): PoolRow[] {
    const distance = ({ label: other }: PoolRow): number => {
      if (label.actor !== undefined && other.actor === label.actor) return 0
      if (label.tenant !== undefined && other.tenant === label.tenant) return other.actor === undefined ? 1 : 2
      return other.actor === undefined && other.tenant === undefined ? 3 : 4
    }
    return this.of(key.target)
      .map((row, index) => ({ row, rank: distance(row), index }))
      .sort((a, b) => a.rank - b.rank || a.index - b.index)
      .map(({ row }) => row)
  }
}
