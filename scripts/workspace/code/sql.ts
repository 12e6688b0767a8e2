/** SQL in program texts: a string is SQL when Postgres's parser takes it, with placeholders of any library as parameters. */

import { parseSql } from '../../sql/parse.ts'
import { type Name, rangeName, type Tree, walk } from '../../sql/tree.ts'
import type { CodeFile } from './files.ts'
import { hole, stringLiterals } from './literals.ts'

export interface CodeSql {
  file: string
  /** From 1. */
  line: number
  /** The statement as Postgres takes it: placeholders are `$1`, `$2` … */
  sql: string
  kind: 'select' | 'insert' | 'update' | 'delete' | 'merge' | 'call'
  /** Relations that it names, and those that it writes. Common table expressions left out. */
  relations: Name[]
  /** Functions that it names with a schema or without, in lower case as written. */
  functions: Name[]
}

const kinds: Record<string, CodeSql['kind']> = {
  SelectStmt: 'select',
  InsertStmt: 'insert',
  UpdateStmt: 'update',
  DeleteStmt: 'delete',
  MergeStmt: 'merge',
  CallStmt: 'call',
}

/** Cheap sign that a parser is worth asking; it decides. */
const sign =
  /^\s*(?:--[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*)*\(?\s*(?:select|insert|update|delete|with|merge|call|values)\b[\s\S]*\s/i

/** The statements in a file: whole in a .sql file, else in its strings. `loadParser()` must have run. */
export function sqlOf(code: CodeFile): CodeSql[] {
  const texts = code.language === 'sql' ? [{ value: code.text, start: 0 }] : stringLiterals(code.text, code.language)
  const found: CodeSql[] = []
  for (const { value, start } of texts) {
    if (code.language !== 'sql' && (value.length < 12 || !sign.test(value))) continue
    for (const { sql, offset } of statements(value)) {
      const tree = sql.tree
      const kind = kinds[sql.kind]
      if (kind === undefined) continue
      const { relations, functions } = named(tree)
      if (relations.length === 0 && functions.length === 0) continue
      // Where escapes shortened the text, the line of the string's beginning plus the lines before it in the value.
      const line = lineAt(code.text, start) + (value.slice(0, offset).match(/\n/g)?.length ?? 0)
      found.push({ file: code.file, line, sql: sql.text, kind, relations, functions })
    }
  }
  return found
}

/** Parses with what stands for values as parameters; a hole may also be a name, a list or nothing. */
function statements(text: string): { sql: { kind: string; tree: Tree; text: string }; offset: number }[] {
  for (const variant of variants(text)) {
    try {
      return parseSql(variant).statements.map((sql) => ({ sql, offset: sql.start }))
    } catch {
      // The next reading of the placeholders.
    }
  }
  return []
}

/** Readings of a text's placeholders, the likeliest first. */
function variants(text: string): string[] {
  if (!/[\ufffc?%:@]/.test(text)) return [text]
  const highest = [...text.matchAll(/\$(\d+)/g)].reduce((most, [, digits]) => Math.max(most, Number(digits)), 0)
  let count = highest
  // Each hole is a value of its own, of its own type.
  const holesAsValues = text.replaceAll(hole, () => `$${++count}`)
  count = highest
  // `?` of JDBC and knex; `%s`, `%(name)s` of psycopg; `:name` of SQLAlchemy (not `::type`); `@name` of sqlc and ADO.NET.
  const numbered = text.replace(/\ufffc|\?(?![|&?])|%\(\w+\)s|%s|(?<![:\w])[:@][A-Za-z_]\w*/g, () => `$${++count}`)
  return [...new Set([holesAsValues, numbered, text.replaceAll(hole, 'dbops_hole'), text.replaceAll(hole, ' ')])]
}

/** Relations and functions of a statement. */
export function named(tree: Tree): { relations: Name[]; functions: Name[] } {
  const ctes = new Set<string>()
  const relations = new Map<string, Name>()
  const functions = new Map<string, Name>()
  walk(tree, (kind, node) => {
    if (kind === 'CommonTableExpr') ctes.add(node.ctename)
    else if (kind === 'RangeVar' || kind === 'relation') add(relations, rangeName(node))
    else if (kind === 'FuncCall') {
      const names = (node.funcname as Tree[]).map((each) => each.String?.sval ?? '')
      add(functions, names.length > 1 ? { schema: names.at(-2)!, name: names.at(-1)! } : { name: names[0]! })
    }
  })
  // The target of INSERT, UPDATE, DELETE and MERGE is a field, not a node of a list.
  if (tree.relation?.relname !== undefined) add(relations, rangeName(tree.relation))
  return {
    relations: [...relations.values()].filter(
      ({ schema, name }) => name !== 'dbops_hole' && !(schema === undefined && ctes.has(name)),
    ),
    functions: [...functions.values()],
  }
}

function add(map: Map<string, Name>, name: Name): void {
  map.set(`${name.schema ?? ''}\0${name.name}`, name)
}

export function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line++
  return line
}
