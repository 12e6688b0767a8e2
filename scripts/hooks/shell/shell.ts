/** What a shell knows while a command is followed: variables, functions, files written, and where programs run. */

import type { Function as FunctionNode } from 'unbash'
import type { World } from '../world.ts'
import { alternatives, bounded, hole, type Text } from './text.ts'

/** A variable: every value that it may have, or the items of an array. */
export type Variable = { values: Text[] } | { items: Text[] }

/** Where programs run. */
export type Place =
  | { kind: 'here' }
  /** `trusted`: the workspace's own files say that the container is a development database. */
  | { kind: 'container'; name: string; trusted: boolean }
  | { kind: 'remote'; name: string }

/** What is left of the work that one command may cost; shared by all its subshells. */
export interface Budget {
  steps: number
  /** When to stop, in the clock of performance.now(): a hook that outlasts its time limit would let the command run. */
  until: number
  /** Why the command could not be followed to its end. */
  exceeded: string | undefined
}

export class Shell {
  readonly world: World
  readonly budget: Budget
  /** Files that the command itself writes, by path as written; they win over those on disk. */
  readonly files: Map<string, Text>
  readonly functions: Map<string, FunctionNode>
  readonly aliases: Map<string, Text>
  /** Local ports that a tunnel of the same command leads elsewhere. */
  readonly tunnels: Map<string, string>
  variables: Map<string, Variable>
  /** `$1`, `$2` …; undefined where nobody can know them. */
  positional: Text[] | undefined
  cwd: Text
  place: Place = { kind: 'here' }
  depth = 0
  /** Above zero inside a branch that may not run: an assignment then adds a value instead of replacing it. */
  branches = 0
  /** How many assignments there have been. */
  assignments = 0

  constructor(world: World, parent?: Shell) {
    this.world = world
    this.budget = parent?.budget ?? { steps: 20_000, until: performance.now() + 2000, exceeded: undefined }
    this.files = parent?.files ?? new Map()
    this.functions = parent?.functions ?? new Map()
    this.aliases = parent?.aliases ?? new Map()
    this.tunnels = parent?.tunnels ?? new Map()
    this.variables = new Map(parent?.variables)
    this.positional = parent?.positional
    this.cwd = parent?.cwd ?? world.cwd
    if (parent) {
      this.place = parent.place
      this.depth = parent.depth + 1
      this.branches = parent.branches
    }
  }

  /** A subshell: it sees everything, and its assignments are its own. */
  child(): Shell {
    return new Shell(this.world, this)
  }

  /** Takes one step of the budget; false where nothing is left. */
  step(): boolean {
    const { budget } = this
    if (budget.steps-- > 0 && this.depth < 40 && (budget.steps % 32 !== 0 || performance.now() < budget.until))
      return true
    this.budget.exceeded ??= 'it is too long or too deeply nested to follow'
    return false
  }

  /** Every value that a variable may have: assigned in the command, else in the environment, else a hole. */
  lookup(name: string): Text[] {
    if (name === 'PWD') return [this.cwd]
    if (name === 'IFS' && !this.variables.has(name)) return [' \t\n']
    const variable = this.variables.get(name)
    if (variable !== undefined) return 'values' in variable ? variable.values : variable.items.slice(0, 1)
    const inherited = this.place.kind === 'here' ? this.world.env[name] : undefined
    return [inherited ?? hole(`$${name}`)]
  }

  /** Whether the command or the environment sets a variable. */
  knows(name: string): boolean {
    return this.variables.has(name) || (this.place.kind === 'here' && this.world.env[name] !== undefined)
  }

  items(name: string): Text[] {
    const variable = this.variables.get(name)
    if (variable === undefined) return this.lookup(name)
    return 'items' in variable ? variable.items : variable.values.slice(0, 1)
  }

  /** Assigns a variable; inside a branch that may not run, its earlier values stay possible. */
  assign(name: string, values: Text[]): void {
    this.assignments++
    const before = this.branches > 0 && this.knows(name) ? this.lookup(name) : []
    this.variables.set(name, { values: alternatives([...before, ...values], `$${name}`) })
  }

  /** `name=…`, `name+=…`, `name[index]=…`. */
  set(
    name: string,
    values: Text[],
    { append = false, index }: { append?: boolean; index?: string | undefined } = {},
  ): void {
    if (index !== undefined || 'items' in (this.variables.get(name) ?? {})) {
      this.assignItems(name, [...(this.variables.has(name) ? this.items(name) : []), ...values])
      return
    }
    const before = append && this.knows(name) ? this.lookup(name) : ['']
    this.assign(
      name,
      before.flatMap((text) => values.map((value) => bounded(text + value))),
    )
  }

  assignItems(name: string, items: Text[]): void {
    this.assignments++
    this.variables.set(name, { items: items.slice(0, 1000) })
  }

  /** Runs something that may not run at all. */
  maybe<T>(run: () => T): T {
    this.branches++
    try {
      return run()
    } finally {
      this.branches--
    }
  }
}
