/** What an index advice is for: queries given, queries in the code, and what the schema itself asks: foreign keys, policies. */

import type { Schema } from '../../catalog/schema.ts'
import { DbopsError } from '../../core/error.ts'
import { compareText } from '../../core/finding.ts'
import { ident, qualified } from '../../core/identifier.ts'
import { parseSql, SqlSyntaxError } from '../../sql/parse.ts'
import type { WorkloadQuery } from './advise.ts'

/** The statements of a text: each one query. `-- name: NAME` before one names it (as sqlc writes); `-- weight: N` weighs it. */
export function queriesOf(text: string, file: string): WorkloadQuery[] {
  try {
    const { statements, map } = parseSql(text)
    return statements
      .filter(({ kind }) => ['SelectStmt', 'UpdateStmt', 'DeleteStmt', 'InsertStmt', 'MergeStmt'].includes(kind))
      .map((statement, index, all) => {
        const comment = text.slice(all[index - 1]?.end ?? 0, statement.start)
        const name = /--\s*name:\s*(\S+)/.exec(comment)?.[1]
        const weight = Number(/--\s*weight:\s*(\d+(?:\.\d+)?)/.exec(comment)?.[1] ?? 1)
        return {
          name: name ?? `${file}:${map.position(statement.start).line}`,
          sql: statement.text,
          weight,
          origin: 'query' as const,
        }
      })
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    throw new DbopsError(`Unexpected SQL, expected queries that Postgres takes: ${error.message}`, {
      where: `${file}:${error.line}:${error.column}`,
    })
  }
}

/**
 * What the schema asks of indexes without any query: a delete or a join of a parent looks for its children, and a policy
 * filters every statement. They weigh a tenth of a query.
 */
export function schemaQueries(schema: Schema): WorkloadQuery[] {
  const found: WorkloadQuery[] = []
  for (const table of schema.tables) {
    if (table.partitionOf !== undefined || table.kind === 'foreign') continue
    const name = qualified(table.schema, table.name)
    for (const { name: key, type, columns } of table.constraints) {
      if (type !== 'foreign key') continue
      const where = columns.map((column, index) => `${ident(column)} = $${index + 1}`).join(' and ')
      found.push({
        name: `foreign key ${key} on ${name}`,
        sql: `select 1 from only ${name} where ${where}`,
        weight: 0.1,
        origin: 'foreign key',
      })
    }
    for (const policy of table.policies) {
      if (policy.using === undefined || policy.command === 'insert' || !table.rls.enabled) continue
      found.push({
        name: `policy ${ident(policy.name)} on ${name}`,
        sql: `select ${keyOf(table)} from ${name} where ${policy.using}`,
        weight: 0.1,
        origin: 'policy',
      })
    }
  }
  return found.sort((a, b) => compareText(a.name, b.name))
}

function keyOf(table: Schema['tables'][number]): string {
  const key = table.constraints.find(({ type }) => type === 'primary key')
  return key === undefined ? '1' : key.columns.map(ident).join(', ')
}
