/** Bodies of functions as the SQL they run: statements and expressions in order, with what fills which variable. */

import type { Routine } from '../../../catalog/schema.ts'
import { ident, qualified } from '../../../core/identifier.ts'
import { type Node, parsePlpgsql, parseSql } from '../../../sql/parse.ts'
import type { Tree } from '../../../sql/tree.ts'

export interface BodyStep {
  /** The parse tree of a statement: for an expression, of SELECT with it. */
  tree: Node
  /** Variables that take the columns of its result, in order. */
  into?: string[]
  /** Its result is what the function returns. */
  returns?: boolean
}

/** The steps of a body; empty where the language is not read or the body does not parse. */
export function bodySteps(routine: Routine): BodyStep[] {
  if (routine.language === 'sql') return sqlSteps(routine.body)
  return routine.language === 'plpgsql' ? plpgsqlSteps(routine) : []
}

function parsed(sql: string): Node[] {
  try {
    return parseSql(sql).statements.map((statement) => statement.node)
  } catch {
    return []
  }
}

function sqlSteps(body: string): BodyStep[] {
  // A body of the SQL standard: BEGIN ATOMIC … END, or RETURN expression.
  const atomic = /^\s*begin\s+atomic\b([\s\S]*)\bend\s*;?\s*$/i.exec(body)
  const returned = /^\s*return\b([\s\S]*)$/i.exec(body)
  const trees = atomic ? parsed(atomic[1]!) : returned ? parsed(`select ${returned[1]}`) : parsed(body)
  return trees.map((tree, index) => ({ tree, ...(index === trees.length - 1 ? { returns: true } : {}) }))
}

function plpgsqlSteps(routine: Routine): BodyStep[] {
  const parameters = routine.arguments
    .filter(({ mode }) => mode !== 'table')
    .map((argument) => `${argument.mode} ${argument.name === undefined ? '' : ident(argument.name)} ${argument.type}`)
  // libpg-query reads a body as part of a whole statement. `void` would forbid RETURN with a value, a scalar RETURN QUERY.
  for (const returns of [routine.returns ?? 'void', 'setof record', 'void', 'trigger']) {
    const functions = parsePlpgsql(
      `create function ${qualified(routine.schema, routine.name)}(${parameters.join(', ')}) returns ${returns} language plpgsql as ${quoted(routine.body)}`,
    )
    const first = (functions?.[0] as Tree | undefined)?.PLpgSQL_function as Tree | undefined
    if (first !== undefined) return new PlpgsqlReader(first).steps
  }
  return []
}

function quoted(body: string): string {
  let tag = '$dbops$'
  for (let n = 1; body.includes(tag); n++) tag = `$dbops${n}$`
  return `${tag}${body}${tag}`
}

class PlpgsqlReader {
  readonly steps: BodyStep[] = []
  readonly #names: (string | undefined)[]

  constructor(routine: Tree) {
    this.#names = ((routine.datums ?? []) as Tree[]).map(
      (datum) => (datum.PLpgSQL_var ?? datum.PLpgSQL_rec ?? datum.PLpgSQL_row)?.refname as string | undefined,
    )
    for (const datum of (routine.datums ?? []) as Tree[]) {
      const initial = datum.PLpgSQL_var?.default_val?.PLpgSQL_expr?.query as string | undefined
      if (initial !== undefined) this.#expression(initial, { into: [datum.PLpgSQL_var.refname] })
    }
    this.#visit(routine.action)
  }

  #expression(text: string, rest: Omit<BodyStep, 'tree'> = {}): void {
    for (const tree of parsed(`select ${text}`)) this.steps.push({ tree, ...rest })
  }

  #visit(node: unknown): void {
    if (Array.isArray(node)) {
      for (const each of node) this.#visit(each)
      return
    }
    if (node === null || typeof node !== 'object') return
    for (const [kind, value] of Object.entries(node as Tree)) {
      const tree = value as Tree
      switch (kind) {
        case 'PLpgSQL_stmt_execsql': {
          const target = tree.target?.PLpgSQL_row?.fields as { name: string }[] | undefined
          const record = tree.target?.PLpgSQL_rec?.refname as string | undefined
          const into = tree.into ? (target?.map(({ name }) => name) ?? (record ? [record] : undefined)) : undefined
          this.#statement(tree.sqlstmt, into ? { into } : {})
          break
        }
        case 'PLpgSQL_stmt_assign': {
          const query = tree.expr?.PLpgSQL_expr?.query as string | undefined
          const name = this.#names[tree.varno ?? 0]
          // parseMode 3 to 5: the query is the whole `name := expression` (RawParseMode in parser.h).
          const expression = query && /^[^=]*?:?=\s*([\s\S]*)$/.exec(query)?.[1]
          if (expression) this.#expression(expression, name === undefined ? {} : { into: [name] })
          break
        }
        case 'PLpgSQL_stmt_return':
        case 'PLpgSQL_stmt_return_next':
          if (tree.expr?.PLpgSQL_expr) this.#expression(tree.expr.PLpgSQL_expr.query, { returns: true })
          break
        case 'PLpgSQL_stmt_return_query':
          this.#statement(tree.query, { returns: true })
          break
        case 'PLpgSQL_stmt_fors':
          this.#statement(tree.query)
          this.#visit(tree.body)
          break
        case 'PLpgSQL_expr':
          if (tree.parseMode === 2) this.#expression(tree.query)
          else if ((tree.parseMode ?? 0) === 0) this.#statement({ PLpgSQL_expr: tree })
          break
        default:
          this.#visit(tree)
      }
    }
  }

  #statement(expression: Tree | undefined, rest: Omit<BodyStep, 'tree'> = {}): void {
    const query = expression?.PLpgSQL_expr?.query as string | undefined
    for (const tree of query === undefined ? [] : parsed(query)) this.steps.push({ tree, ...rest })
  }
}
