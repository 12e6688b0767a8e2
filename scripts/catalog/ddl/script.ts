/** What the writers of this folder share: a list of statements in the order that usually works, and what cannot be done. */

export interface Script {
  /** Statements without their semicolons, in groups: a group is done before the next begins. */
  groups: string[][]
  /** What is lost for good when the statements run, e.g. "the rows of table public.orders". */
  losses: string[]
  /** Differences for which no statement is known. */
  impossible: string[]
}

/**
 * Statements by phase: what others depend on is dropped last and made first. The order inside a phase is that of the
 * schemas; where dependencies disagree with it, executing decides (`prove/draft.ts` retries in another order).
 */
const phases = ['detach', 'drop', 'types', 'create', 'alter', 'constraints', 'attach', 'access'] as const
export type Phase = (typeof phases)[number]

export class ScriptWriter {
  readonly #phases: Record<Phase, string[]> = {
    detach: [],
    drop: [],
    types: [],
    create: [],
    alter: [],
    constraints: [],
    attach: [],
    access: [],
  }
  readonly losses: string[] = []
  readonly impossible: string[] = []
  /** The role that will run the statements: it owns what they make. */
  readonly role: string

  constructor(role: string) {
    this.role = role
  }

  add(phase: Phase, statement: string | undefined): void {
    if (statement !== undefined) this.#phases[phase].push(statement)
  }

  finish(): Script {
    return {
      groups: phases.map((phase) => this.#phases[phase]).filter((group) => group.length > 0),
      losses: this.losses,
      impossible: this.impossible,
    }
  }
}

/** Pairs two lists by a key: only in a, only in b, in both. */
export function pair<T>(
  a: readonly T[] = [],
  b: readonly T[] = [],
  key: (item: T) => string,
): { removed: T[]; added: T[]; kept: [T, T][] } {
  const before = new Map(a.map((item) => [key(item), item]))
  const after = new Map(b.map((item) => [key(item), item]))
  return {
    removed: a.filter((item) => !after.has(key(item))),
    added: b.filter((item) => !before.has(key(item))),
    kept: b.flatMap((item) => (before.has(key(item)) ? [[before.get(key(item))!, item] as [T, T]] : [])),
  }
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** An object without some of its properties, to compare the rest. */
export function without<T extends object, K extends keyof T>(item: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...item }
  for (const key of keys) delete copy[key]
  return copy
}
