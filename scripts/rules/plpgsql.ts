/** What a PL/pgSQL body runs: its statements in order, each with where it stands in the body. */

import { type Tree, walk } from '../sql/tree.ts'
import { evaluate, expressionTree, type Variables } from './evaluate.ts'

export interface BodyStatement {
  /** Absent where EXECUTE runs what only the server can know. */
  sql?: string
  /** Index into the body of the statement's first character, or of the expression that EXECUTE runs. */
  index: number
  end: number
  dynamic: boolean
  conditional: boolean
}

/** A loop over more constants than these is not unrolled. */
const maxUnrolled = 64
/** A body that runs more statements than these, loops unrolled, is not read further. */
const maxStatements = 5_000

/**
 * Lists what a body runs. `functions` is libpg-query's PL/pgSQL tree (see `parsePlpgsql`), `body` the text between the
 * quotes. Loops over constant arrays are unrolled, variables that hold constants are followed.
 */
export function bodyStatements(functions: readonly unknown[], body: string): BodyStatement[] {
  const reader = new BodyReader(body)
  for (const entry of functions) {
    const routine = (entry as Tree).PLpgSQL_function as Tree | undefined
    if (routine !== undefined) reader.read(routine)
  }
  return reader.found
}

class BodyReader {
  readonly found: BodyStatement[] = []
  readonly #body: string
  readonly #lines: number[] = [0]
  readonly #variables = new Map<string, string | string[]>()
  #names: (string | undefined)[] = []
  /** Where the last statement was found: the next one of the same line stands after it. */
  #cursor = 0

  /** Whether the body runs text that its variables may hold: where it does not, their values are of no interest. */
  readonly #needsValues: boolean

  constructor(body: string) {
    this.#body = body
    this.#needsValues = /\b(?:execute|foreach)\b/i.test(body)
    for (let at = body.indexOf('\n'); at !== -1; at = body.indexOf('\n', at + 1)) this.#lines.push(at + 1)
  }

  read(routine: Tree): void {
    this.#names = []
    for (const [number, datum] of ((routine.datums ?? []) as Tree[]).entries()) {
      const variable = datum.PLpgSQL_var as Tree | undefined
      this.#names[variable?.dno ?? number] = variable?.refname
      const initial = variable?.default_val?.PLpgSQL_expr?.query as string | undefined
      if (variable !== undefined && initial !== undefined) this.#assign(variable.refname, initial)
    }
    this.#block([routine.action], false)
  }

  #assign(name: string, expression: string): void {
    if (!this.#needsValues) return
    const value = evaluate(expressionTree(expression), this.#variables)
    if (value === undefined) this.#variables.delete(name)
    else this.#variables.set(name, value)
  }

  /** Statements of a body, one after another. Depth is bounded by PL/pgSQL's own nesting, which its parser limits. */
  #block(statements: readonly unknown[], conditional: boolean): void {
    for (const entry of statements) {
      if (this.found.length > maxStatements) return
      if (entry === null || typeof entry !== 'object') continue
      const kind = Object.keys(entry)[0]
      if (kind !== undefined) this.#statement(kind, (entry as Tree)[kind], conditional)
    }
  }

  /** A block that may not run: what it assigns is unknown after it. */
  #branch(statements: readonly unknown[]): void {
    const before = new Map(this.#variables)
    this.#block(statements, true)
    for (const [name, value] of this.#variables) if (before.get(name) !== value) this.#variables.delete(name)
  }

  /** A loop's body: what it assigns is unknown from its beginning, as an earlier round may have assigned it. */
  #loop(statements: readonly unknown[]): void {
    walk(statements, (kind, node) => {
      if (kind === 'PLpgSQL_stmt_assign') this.#forget(node.varno)
      else if (kind === 'PLpgSQL_stmt_execsql') this.#forgetTarget(node.target)
    })
    this.#branch(statements)
  }

  #forget(number: number | undefined): void {
    const name = this.#names[number ?? 0]
    if (name !== undefined) this.#variables.delete(name)
  }

  #forgetTarget(target: Tree | undefined): void {
    for (const field of target?.PLpgSQL_row?.fields ?? []) this.#forget(field.varno)
  }

  #statement(kind: string, node: Tree, conditional: boolean): void {
    switch (kind) {
      case 'PLpgSQL_stmt_block':
        this.#block(node.body ?? [], conditional)
        for (const handler of node.exceptions?.PLpgSQL_exception_block?.exc_list ?? []) {
          this.#branch(handler.PLpgSQL_exception?.action ?? [])
        }
        return
      case 'PLpgSQL_stmt_if':
        this.#branch(node.then_body ?? [])
        for (const other of node.elsif_list ?? []) this.#branch(other.PLpgSQL_if_elsif?.stmts ?? [])
        this.#branch(node.else_body ?? [])
        return
      case 'PLpgSQL_stmt_case':
        for (const when of node.case_when_list ?? []) this.#branch(when.PLpgSQL_case_when?.stmts ?? [])
        this.#branch(node.else_stmts ?? [])
        return
      case 'PLpgSQL_stmt_foreach_a':
        this.#foreach(node)
        return
      case 'PLpgSQL_stmt_fors':
      case 'PLpgSQL_stmt_forc':
      case 'PLpgSQL_stmt_dynfors':
        this.#sql(node.query, node.lineno, conditional, kind === 'PLpgSQL_stmt_dynfors')
        this.#forgetTarget(node.var)
        this.#loop(node.body ?? [])
        return
      case 'PLpgSQL_stmt_fori':
      case 'PLpgSQL_stmt_loop':
      case 'PLpgSQL_stmt_while':
        this.#loop(node.body ?? [])
        return
      case 'PLpgSQL_stmt_assign': {
        const name = this.#names[node.varno ?? 0]
        const expression = node.expr?.PLpgSQL_expr?.query as string | undefined
        // parseMode 3 to 5: the query is the whole `name := expression` (RawParseMode in parser.h).
        const value = expression === undefined ? undefined : /^[^=]*?:?=\s*([\s\S]*)$/.exec(expression)?.[1]
        if (name === undefined) return
        if (value === undefined) this.#variables.delete(name)
        else this.#assign(name, value)
        return
      }
      case 'PLpgSQL_stmt_execsql':
        this.#sql(node.sqlstmt, node.lineno, conditional, false)
        this.#forgetTarget(node.target)
        return
      case 'PLpgSQL_stmt_perform':
      case 'PLpgSQL_stmt_call':
        this.#sql(node.expr, node.lineno, conditional, false)
        return
      case 'PLpgSQL_stmt_dynexecute':
        this.#sql(node.query, node.lineno, conditional, true)
        return
      case 'PLpgSQL_stmt_return_query':
        if (node.dynquery !== undefined) this.#sql(node.dynquery, node.lineno, conditional, true)
        else this.#sql(node.query, node.lineno, conditional, false)
        return
    }
  }

  #foreach(node: Tree): void {
    const name = this.#names[node.varno ?? 0]
    const value = evaluate(expressionTree(node.expr?.PLpgSQL_expr?.query ?? ''), this.#variables)
    if (name === undefined || !Array.isArray(value) || value.length > maxUnrolled) {
      if (name !== undefined) this.#variables.delete(name)
      this.#loop(node.body ?? [])
      return
    }
    const cursor = this.#cursor
    for (const item of value) {
      this.#cursor = cursor
      this.#variables.set(name, item)
      this.#block(node.body ?? [], false)
    }
    this.#variables.delete(name)
  }

  #sql(expression: Tree | undefined, line: number | undefined, conditional: boolean, dynamic: boolean): void {
    const query = expression?.PLpgSQL_expr?.query as string | undefined
    if (query === undefined) return
    const place = this.#find(query, line ?? 1)
    if (!dynamic) {
      this.found.push({ sql: query, ...place, dynamic: false, conditional })
      return
    }
    const value = evaluate(expressionTree(query), this.#variables as Variables)
    this.found.push({ sql: typeof value === 'string' ? value : undefined, ...place, dynamic: true, conditional })
  }

  /** Where a query stands: from its statement's line on, after the one found before. */
  #find(query: string, line: number): { index: number; end: number } {
    const from = Math.max(this.#lines[Math.min(line, this.#lines.length) - 1] ?? 0, 0)
    const start = this.#cursor > from ? this.#cursor : from
    // PERFORM became SELECT; an INTO clause is blanked out, so that only the beginning is found.
    for (const [text, length] of [
      [query, query.length],
      [query.replace(/^SELECT /, ''), query.length - 7],
      [query.slice(0, 24), query.length],
    ] as const) {
      const at = this.#body.indexOf(text, start)
      if (at !== -1) {
        this.#cursor = at + 1
        return { index: at, end: Math.min(at + length, this.#body.length) }
      }
    }
    return { index: from, end: from }
  }
}
