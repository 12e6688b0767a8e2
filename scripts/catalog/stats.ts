/** How large a database's relations are: what `dbops prove --stats` estimates times from. Names and sizes, no row of data. */

import type { Database } from '../postgres/database.ts'
import statsSql from './queries/stats.sql'
import { inSnapshot } from './session.ts'

/** scripts/build/schemas/stats.schema.json. Written by `dbops schema --format stats --db URL`. */
export interface Stats {
  format: 1
  /** `server_version_num` of the server that was read. */
  versionNumber: number
  /** By schema and name, in code-unit order. */
  relations: RelationStats[]
}

export interface RelationStats {
  schema: string
  name: string
  kind: 'table' | 'partitioned table' | 'materialized view' | 'index'
  /** Rows as the planner estimates them; null where nothing ever counted them. Absent for indexes and partitioned tables. */
  rows?: number | null
  /** Bytes on disk without TOAST and indexes; 0 for a partitioned table. */
  bytes: number
  /** Bytes of values that are stored out of line. */
  toastBytes?: number
  /** Of an index: its table, in the same schema. */
  table?: string
  /** Of an index: its access method, e.g. `btree`. */
  method?: string
  /** Of a partition: the table that it is a part of. */
  partitionOf?: { schema: string; name: string }
}

type StatsRow = [
  schema: string,
  name: string,
  kind: string,
  rows: number | null,
  bytes: number | string,
  toastBytes: number | string,
  table: string | null,
  method: string | null,
  parentSchema: string | null,
  parent: string | null,
]

const kinds: Record<string, RelationStats['kind']> = {
  r: 'table',
  p: 'partitioned table',
  m: 'materialized view',
  i: 'index',
}

/** Reads the sizes of all relations but Postgres's own, from statistics and file sizes: no table is scanned. */
export async function readStats(database: Database): Promise<Stats> {
  const rows = (await inSnapshot(database, false, () => database.rows(statsSql))) as StatsRow[]
  return {
    format: 1,
    versionNumber: database.versionNumber,
    relations: rows.map(([schema, name, kind, count, bytes, toastBytes, table, method, parentSchema, parent]) => ({
      schema,
      name,
      kind: kinds[kind]!,
      ...(kind === 'r' || kind === 'm' ? { rows: count } : {}),
      bytes: Number(bytes),
      ...(Number(toastBytes) > 0 ? { toastBytes: Number(toastBytes) } : {}),
      ...(table === null ? {} : { table }),
      ...(method === null ? {} : { method }),
      ...(parent === null ? {} : { partitionOf: { schema: parentSchema!, name: parent } }),
    })),
  }
}

/** Compact: a line a relation, so that a change of sizes is a small diff. Equal statistics give equal bytes. */
export function statsJson({ relations, ...head }: Stats): string {
  const lines = relations.map((relation) => `    ${JSON.stringify(relation)}`).join(',\n')
  const start = JSON.stringify(head, null, 2).slice(0, -2)
  return `${start},\n  "relations": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`
}
