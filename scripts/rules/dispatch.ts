/** Which rules a statement needs: looked up by its kind, so that no rule is called that cannot match. */

import type { Category, Level } from '../core/finding.ts'
import type { LintStatement } from './context.ts'
import { migrationRules } from './migration.generated.ts'
import type { FileRole, MigrationRule, RuleBase } from './rule.ts'

/**
 * A rule as the run asks it. Rules are written with the fields that they need, which gives each a shape of its own; the
 * engine reads a field of a hundred shapes ten times slower than of one.
 */
export interface Asked {
  id: string
  level: Level
  category: Category
  oncePerFile: boolean
  check: NonNullable<MigrationRule['check']> | undefined
  checkFile: NonNullable<MigrationRule['checkFile']> | undefined
  /** What its findings say besides their messages. */
  text: Pick<RuleBase, 'why' | 'fix' | 'alias'>
  rule: MigrationRule
  /** The file in which a rule that reports once has reported. */
  reportedIn: object | undefined
}

/** Levels by rule id, as in the settings; `off` leaves a rule out. */
export type Levels = Readonly<Record<string, Level | 'off'>>

/** Every rule as it is. */
export const noLevels: Levels = {}

const made = new WeakMap<Levels, Dispatch>()

/** The tables of a set of levels; made once for each. */
export function dispatchOf(levels: Levels): Dispatch {
  let found = made.get(levels)
  if (found === undefined) made.set(levels, (found = new Dispatch(levels)))
  return found
}

export class Dispatch {
  readonly #byId = new Map<string, Asked>()
  readonly #byKind = new Map<string, Asked[]>()
  /** The rules that a statement needs, by where it stands, its kind and its commands. */
  readonly #found = new Map<string, Map<string, readonly Asked[]>>()
  readonly #bodyWords: RegExp | undefined

  constructor(levels: Levels) {
    const words: string[] = []
    for (const [id, rule] of Object.entries(migrationRules)) {
      const level = levels[id] ?? rule.level
      if (level === 'off') continue
      const asked = askedOf(id, rule, level)
      this.#byId.set(id, asked)
      for (const kind of rule.on ?? []) {
        const list = this.#byKind.get(kind)
        if (list === undefined) this.#byKind.set(kind, [asked])
        else list.push(asked)
      }
      if (rule.inBodies !== undefined) words.push(rule.inBodies.source)
    }
    this.#bodyWords = words.length === 0 ? undefined : new RegExp(words.join('|'), 'i')
  }

  /** Whether a body of a function that is only defined may hold what a rule looks for. */
  wantsBody(body: string): boolean {
    return this.#bodyWords?.test(body) ?? false
  }

  /** A rule by its id; undefined where it is off. */
  get(id: string): Asked | undefined {
    return this.#byId.get(id)
  }

  /** The rules that judge a file of a role as a whole. */
  ofFile(role: FileRole): readonly Asked[] {
    return this.#lookUp('file', role, () =>
      [...this.#byId.values()].filter(({ rule, checkFile }) => checkFile !== undefined && judges(rule, role)),
    )
  }

  /** The rules to ask about a statement of a file of a role. Of ALTER TABLE its commands decide. */
  ofStatement(statement: LintStatement, role: FileRole): readonly Asked[] {
    const { kind } = statement
    let key = `${role} ${kind}`
    if (kind === 'AlterTableStmt') {
      for (const { AlterTableCmd: command } of statement.tree.cmds ?? []) key += `.${command?.subtype}`
    }
    const inBody = statement.origin === 'body'
    return this.#lookUp(inBody ? 'body' : 'statement', key, () => this.#collect(key, role, inBody))
  }

  #lookUp(table: string, key: string, collect: () => readonly Asked[]): readonly Asked[] {
    let found = this.#found.get(table)
    if (found === undefined) this.#found.set(table, (found = new Map()))
    let rules = found.get(key)
    if (rules === undefined) found.set(key, (rules = collect()))
    return rules
  }

  /** `key`: the role, a kind, and behind it each command of ALTER TABLE. */
  #collect(key: string, role: FileRole, inBody: boolean): readonly Asked[] {
    const [kind = '', ...commands] = key.slice(role.length + 1).split('.')
    const kinds = new Set([kind, ...commands.map((command) => `${kind}.${command}`)])
    const rules = [...kinds]
      .flatMap((one) => this.#byKind.get(one) ?? [])
      .filter(
        ({ rule, check }) => check !== undefined && judges(rule, role) && (!inBody || rule.inBodies !== undefined),
      )
    return [...new Set(rules)]
  }
}

function askedOf(id: string, rule: MigrationRule, level: Level): Asked {
  const { category = 'migration', oncePerFile = false, check, checkFile, why, fix, alias } = rule
  return { id, level, category, oncePerFile, check, checkFile, text: { why, fix, alias }, rule, reportedIn: undefined }
}

const judges = (rule: MigrationRule, role: FileRole): boolean => (rule.files ?? ['up']).includes(role)
