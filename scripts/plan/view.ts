/** A plan as ailments look at it: measured, with logical scans, conditions read on demand, and what is known beside it. */

import { qualified } from '../core/identifier.ts'
import { type Condition, conjuncts, readCondition } from './expression.ts'
import type { Facts, RelationFacts } from './facts.ts'
import { type Measure, type Measures, measure } from './measure.ts'
import type { ParsedQuery } from './query.ts'
import { readScans, type Scan } from './scans.ts'
import { ancestor, nodeTitle, type Plan, type PlanNode } from './tree.ts'

export interface ViewOptions {
  facts?: Facts
  query?: ParsedQuery
}

/** Fewer rows than these are quick by any plan. */
export const manyRows = 10_000

export class View {
  readonly plan: Plan
  readonly measures: Measures
  readonly facts: Facts | undefined
  readonly query: ParsedQuery | undefined
  #scans: Scan[] | undefined
  #scanOfNode: Map<PlanNode, Scan> | undefined
  readonly #relations = new Map<string, RelationFacts>()
  readonly #conditions = new Map<string, Condition[]>()

  constructor(plan: Plan, { facts, query }: ViewOptions = {}) {
    this.plan = plan
    this.measures = measure(plan)
    this.facts = facts
    this.query = query
    for (const relation of facts?.relations ?? []) {
      this.#relations.set(qualified(relation.schema, relation.name), relation)
      const bare = this.#relations.get(`.${relation.name}`)
      // A name without a schema that two relations bear says nothing.
      if (bare === undefined) this.#relations.set(`.${relation.name}`, relation)
      else if (bare.schema !== relation.schema) this.#relations.delete(`.${relation.name}`)
    }
  }

  /** Scans of relations; those of one table's partitions together. */
  get scans(): readonly Scan[] {
    return (this.#scans ??= readScans(this))
  }

  /** The scan that a node is (part of). */
  scanOf(node: PlanNode): Scan | undefined {
    this.#scanOfNode ??= new Map(this.scans.flatMap((scan) => scan.nodes.map((each) => [each, scan] as const)))
    return this.#scanOfNode.get(node)
  }

  of(node: PlanNode): Measure {
    return this.measures.of(node)
  }

  /** What is known of a node's relation. */
  relation(node: PlanNode): RelationFacts | undefined {
    if (node.relation === undefined) return undefined
    return this.#relations.get(node.schema === undefined ? `.${node.relation}` : qualified(node.schema, node.relation))
  }

  /** What is known by qualified name. */
  relationNamed(name: string): RelationFacts | undefined {
    return this.#relations.get(name)
  }

  /** A node's relation as SQL writes it. */
  relationName(node: PlanNode): string {
    const known = this.relation(node)
    return qualified(known?.schema ?? node.schema, known?.name ?? node.relation ?? '?')
  }

  /** The conditions that AND joins in an expression of a plan. */
  conditions(text: string | undefined): readonly Condition[] {
    if (text === undefined) return []
    const known = this.#conditions.get(text)
    if (known !== undefined) return known
    const read = conjuncts(text).map(readCondition)
    this.#conditions.set(text, read)
    return read
  }

  /** A setting as the plan has it, else as the server does. */
  setting(name: string): string | undefined {
    return this.plan.settings?.[name] ?? this.facts?.settings[name]
  }

  /** The part of the plan's work that passed in a node and all below it. */
  below(node: PlanNode): number {
    return this.of(node).below
  }

  /** Rows of a node over all its loops; estimated where it was not executed. */
  rows(node: PlanNode): number {
    return this.of(node).rows ?? node.planRows ?? 0
  }

  /** Whether a node's reader may have stopped before its end: a LIMIT above, a semi or anti join, EXISTS. */
  mayStopEarly(node: PlanNode): boolean {
    let below = node
    for (let at = node.parent; at !== undefined; at = at.parent) {
      if (at.type === 'Limit' || at.type === 'Merge Join') return true
      if (at.type === 'Nested Loop' && below.relationship === 'Inner') {
        if (at.innerUnique || /Semi|Anti/.test(at.joinType ?? '')) return true
      }
      if (below.relationship === 'SubPlan' || below.relationship === 'InitPlan') return true
      // These read all of what is below them before they give the first row.
      if (['Sort', 'Hash', 'Aggregate', 'ModifyTable', 'SetOp'].includes(at.type) && at.strategy !== 'Sorted')
        return false
      below = at
    }
    return false
  }

  /** How messages name a node, in back-ticks. */
  name(node: PlanNode): string {
    return `\`${nodeTitle(node).replaceAll('`', "'")}\``
  }

  /** Whether a node is below one of the types, the nearest first. */
  under(node: PlanNode, ...types: string[]): PlanNode | undefined {
    return ancestor(node, ({ type }) => types.includes(type))
  }
}
