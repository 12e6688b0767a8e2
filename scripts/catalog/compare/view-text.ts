/** Views' definitions of different major versions, made the same where they mean the same. */

import { ident } from '../../core/identifier.ts'
import { parseSql } from '../../sql/parse.ts'

/**
 * A query over one relation without that relation's name before its columns: PostgreSQL 15 deparses `SELECT a.id FROM a`,
 * 16 and newer `SELECT id FROM a` (get_query_def() in ruleutils.c sets varprefix by the number of range table entries,
 * which no longer counts OLD and NEW). Subqueries keep their qualifiers in every version.
 * The parser must be loaded. What does not parse comes back as it is.
 */
export function unqualifiedTopLevel(definition: string): string {
  let tree: Record<string, any>
  let byteToIndex: (offset: number) => number
  try {
    const { statements, map } = parseSql(definition)
    if (statements.length !== 1 || statements[0]!.kind !== 'SelectStmt') return definition
    tree = statements[0]!.tree
    byteToIndex = (offset) => map.indexOfByte(offset)
  } catch {
    return definition
  }
  const from = tree.fromClause as Record<string, any>[] | undefined
  if ((tree.op ?? 'SETOP_NONE') !== 'SETOP_NONE' || from?.length !== 1) return definition
  const relation = from[0]!.RangeVar ?? from[0]!.RangeSubselect ?? from[0]!.RangeFunction
  const name: string | undefined = relation?.alias?.aliasname ?? relation?.relname
  if (name === undefined) return definition
  const prefix = `${ident(name)}.`
  const places: number[] = []
  const { fromClause: _from, withClause: _with, ...rest } = tree
  columnReferences(rest, name, places)
  let result = definition
  for (const place of places.map(byteToIndex).sort((a, b) => b - a)) {
    if (result.startsWith(prefix, place)) result = result.slice(0, place) + result.slice(place + prefix.length)
  }
  return result
}

/** Byte offsets of the references `name.column`, outside of subqueries. */
function columnReferences(node: unknown, name: string, places: number[]): void {
  if (Array.isArray(node)) for (const one of node) columnReferences(one, name, places)
  else if (node !== null && typeof node === 'object') {
    const fields = (node as Record<string, any>).ColumnRef?.fields as Record<string, any>[] | undefined
    if (fields?.length === 2 && fields[0]?.String?.sval === name) {
      places.push((node as Record<string, any>).ColumnRef.location ?? 0)
    }
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'subselect' && key !== 'subquery') columnReferences(value, name, places)
    }
  }
}
