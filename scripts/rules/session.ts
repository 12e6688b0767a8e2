/** Settings of the session that runs a file, as SET, RESET, set_config() and transactions change them. */

import type { Statement } from '../sql/parse.ts'
import { listName, stringConstant, type Tree } from '../sql/tree.ts'
import type { TransactionState } from './context.ts'

/** Settings that rules or the lookup of names depend on. */
const followed = new Set(['search_path', 'lock_timeout', 'statement_timeout', 'timezone', 'session_replication_role'])

export class Session {
  readonly #server: ReadonlyMap<string, string>
  readonly #session = new Map<string, string>()
  /** SET LOCAL: until the transaction ends. */
  readonly #local = new Map<string, string>()
  #state: TransactionState | undefined

  constructor(server: Readonly<Record<string, string>>) {
    this.#server = new Map(Object.entries(server).map(([name, value]) => [name.toLowerCase(), value]))
  }

  get(name: string): string | undefined {
    return this.#local.get(name) ?? this.#session.get(name) ?? this.#server.get(name)
  }

  /** Whether a timeout holds: set, and not to 0. */
  limits(name: 'lock_timeout' | 'statement_timeout'): boolean {
    const value = this.get(name)
    return value !== undefined && !/^\s*-?0+(\.0*)?\s*[a-z]*\s*$/i.test(value)
  }

  /** The schemas of search_path, in order, without those that stand for the role. */
  searchPath(fallback: readonly string[]): string[] {
    const value = this.get('search_path')
    if (value === undefined) return [...fallback]
    return value
      .split(',')
      .map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
      .filter((name) => name !== '' && name !== '$user')
  }

  /** The state of a transaction, with what it holds: the same object as long as nothing of it changes. */
  state(id: number, held: TransactionState['held']): TransactionState {
    if (this.#state === undefined || this.#state.id !== id || this.#state.held !== held) {
      this.#state = {
        id,
        lockTimeout: this.limits('lock_timeout'),
        statementTimeout: this.limits('statement_timeout'),
        timeZone: this.get('timezone'),
        held,
      }
    }
    return this.#state
  }

  /** Ends what SET LOCAL set. Returns whether there was any. */
  endTransaction(): boolean {
    const any = this.#local.size > 0
    this.#local.clear()
    if (any) this.#state = undefined
    return any
  }

  /** Follows one statement. Returns whether it may have changed a setting. */
  apply(statement: Pick<Statement, 'kind' | 'tree'>, inTransaction: boolean): boolean {
    if (statement.kind === 'VariableSetStmt') this.#set(statement.tree, inTransaction)
    else if (statement.kind === 'SelectStmt') this.#configure(statement.tree, inTransaction)
    else return false
    this.#state = undefined
    return true
  }

  #set(tree: Tree, inTransaction: boolean): void {
    if (tree.kind === 'VAR_RESET_ALL') {
      this.#session.clear()
      this.#local.clear()
      return
    }
    const name = (tree.name as string | undefined)?.toLowerCase()
    if (name === undefined || !followed.has(name)) return
    if (tree.kind === 'VAR_SET_VALUE') {
      this.#store(
        name,
        ((tree.args ?? []) as Tree[]).map(constantText).join(', '),
        tree.is_local === true,
        inTransaction,
      )
    } else if (tree.kind === 'VAR_SET_DEFAULT' || tree.kind === 'VAR_RESET') {
      this.#local.delete(name)
      if (tree.is_local !== true) this.#session.delete(name)
    }
  }

  /** SELECT set_config('name', 'value', is_local). */
  #configure(tree: Tree, inTransaction: boolean): void {
    for (const node of tree.targetList ?? []) {
      const call = node.ResTarget?.val?.FuncCall
      if (call === undefined || listName(call.funcname).name !== 'set_config') continue
      const name = stringConstant(call.args?.[0])?.toLowerCase()
      const value = stringConstant(call.args?.[1])
      const local = call.args?.[2]?.A_Const?.boolval?.boolval === true
      if (name !== undefined && value !== undefined && followed.has(name))
        this.#store(name, value, local, inTransaction)
    }
  }

  #store(name: string, value: string, local: boolean, inTransaction: boolean): void {
    if (!local) {
      this.#session.set(name, value)
      this.#local.delete(name)
    } else if (inTransaction) this.#local.set(name, value)
    // SET LOCAL outside a transaction has no effect (Postgres warns).
  }
}

function constantText(node: Tree): string {
  const text = stringConstant(node)
  if (text !== undefined) return text
  const value = node.A_Const
  if (value?.ival !== undefined) return String(value.ival.ival ?? 0)
  if (value?.fval !== undefined) return value.fval.fval
  return ''
}
