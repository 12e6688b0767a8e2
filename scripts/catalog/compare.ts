/** `compareSchemas`: what was added, dropped and changed between two databases, object by object. */

import { stableJson } from '../core/hash.ts'
import { type Difference, differencesOf } from './compare/differences.ts'
import { comparable } from './compare/engines.ts'
import { type Node, type ObjectKind, treeOf } from './compare/tree.ts'
import type { Column, Schema } from './schema.ts'

export type { Difference } from './compare/differences.ts'
export type { ObjectKind } from './compare/tree.ts'

export interface Change {
  change: 'added' | 'dropped' | 'changed'
  kind: ObjectKind
  /** As SQL would name it, e.g. `public.orders`, `public.orders.total`, `own_rows on public.orders`. */
  object: string
  /** Of a part (column, constraint, index, policy …): the relation that it belongs to. */
  of?: string
  /** Of `changed`: fact by fact. */
  differences?: Difference[]
  /** Of `added` and `dropped`: the object as the Schema holds it, its parts included. */
  value?: object
  /** A hint and no more: an object of the same kind and shape was dropped beside this added one. */
  perhapsRenamedFrom?: string
}

export interface CompareOptions {
  /** Facts to leave out, by the name of their property, e.g. `owner`, `comment`, `grants`, `statistics`. */
  ignoreFacts?: readonly string[]
  /** Kinds of objects to leave out, e.g. `role`, `settings`. */
  ignoreKinds?: readonly ObjectKind[]
}

/**
 * The changes that lead from `a` to `b`, in a stable order: kind by kind as in `Schema`, by name, a relation's parts
 * behind it. Empty where the two are the same but for facts of the engine (see compare/engines.ts).
 */
export async function compareSchemas(a: Schema, b: Schema, options: CompareOptions = {}): Promise<Change[]> {
  const [from, to] = await comparable(a, b)
  return compareNodes(treeOf(from), treeOf(to), options)
}

function compareNodes(from: Node[], to: Node[], options: CompareOptions, of?: string): Change[] {
  const wanted = ({ kind }: Node) => !options.ignoreKinds?.includes(kind)
  const before = new Map(from.filter(wanted).map((node) => [node.key, node]))
  const after = new Map(to.filter(wanted).map((node) => [node.key, node]))
  const dropped = [...before.values()].filter(({ key }) => !after.has(key))
  const added = [...after.values()].filter(({ key }) => !before.has(key))
  const hints = renames(dropped, added)
  const changes: Change[] = []
  for (const node of merged(from.filter(wanted), to.filter(wanted))) {
    const old = before.get(node.key)
    const now = after.get(node.key)
    const about = { kind: node.kind, object: node.identity, ...(of === undefined ? {} : { of }) }
    if (now === undefined) changes.push({ change: 'dropped', ...about, value: node.value })
    else if (old === undefined) {
      const hint = hints.get(node.key)
      changes.push({
        change: 'added',
        ...about,
        value: node.value,
        ...(hint === undefined ? {} : { perhapsRenamedFrom: hint }),
      })
    } else {
      const differences = differencesOf(facts(old, options), facts(now, options))
      if (!options.ignoreFacts?.includes('columnOrder')) differences.push(...columnOrder(old, now))
      if (differences.length > 0) changes.push({ change: 'changed', ...about, differences })
      changes.push(...compareNodes(old.parts, now.parts, options, node.identity))
    }
  }
  return changes
}

function facts(node: Node, options: CompareOptions): Record<string, unknown> {
  if (options.ignoreFacts === undefined) return node.facts
  return Object.fromEntries(Object.entries(node.facts).filter(([name]) => !options.ignoreFacts!.includes(name)))
}

/** Both lists in one, in the order of the second: what only the first has stands where it stood, before what replaces it. */
function merged(from: Node[], to: Node[]): Node[] {
  const inTo = new Set(to.map(({ key }) => key))
  const inFrom = new Map(from.map((node, index) => [node.key, index]))
  const result: Node[] = []
  let next = 0
  const takeDropped = (end: number) => {
    for (; next < end; next++) if (!inTo.has(from[next]!.key)) result.push(from[next]!)
  }
  for (const node of to) {
    const place = inFrom.get(node.key)
    if (place !== undefined) takeDropped(place)
    else while (next < from.length && !inTo.has(from[next]!.key)) result.push(from[next++]!)
    result.push(node)
    if (place === next) next++
  }
  takeDropped(from.length)
  return result
}

/** Whether the columns that both have stand in another order: `select *` and COPY show it. */
function columnOrder(a: Node, b: Node): Difference[] {
  const names = (node: Node) => ((node.value as { columns?: Column[] }).columns ?? []).map(({ name }) => name)
  const [before, after] = [names(a), names(b)]
  const old = before.filter((name) => after.includes(name))
  const now = after.filter((name) => before.includes(name))
  return old.every((name, index) => name === now[index]) ? [] : [{ path: 'columnOrder', old, new: now }]
}

/** Added objects whose shape is that of exactly one dropped object of their kind, and of no other added one. */
function renames(dropped: Node[], added: Node[]): Map<string, string> {
  const shape = (node: Node): string =>
    stableJson([
      node.kind,
      node.facts,
      node.parts
        .map((part) => [part.kind, part.facts])
        .map((part) => stableJson(part))
        .sort(),
    ])
  const group = (nodes: Node[]) => {
    const groups = new Map<string, Node[]>()
    for (const node of nodes) groups.set(shape(node), [...(groups.get(shape(node)) ?? []), node])
    return groups
  }
  const droppedByShape = group(dropped)
  const result = new Map<string, string>()
  for (const [key, nodes] of group(added)) {
    const old = droppedByShape.get(key)
    if (nodes.length === 1 && old?.length === 1) result.set(nodes[0]!.key, old[0]!.identity)
  }
  return result
}
