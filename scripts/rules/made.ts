/** What the files of a run made, as it stands at the run's end. */

import type { Made } from './context.ts'
import type { Known, Origin } from './known/known.ts'

export const noneMade: Made = { relations: [], constraints: [], policies: [], functions: [] }

/** By the number of the file in which it was made. */
export function madeByFile(known: Known): Map<number, Made> {
  type Lists = { -readonly [K in keyof Made]: Made[K][number][] }
  const files = new Map<number, Lists>()
  const lists = (file: number): Lists => {
    let found = files.get(file)
    if (found === undefined) {
      files.set(file, (found = { relations: [], constraints: [], policies: [], functions: [] }))
    }
    return found
  }
  for (const relation of known.relations.own()) {
    if (has(relation)) lists(relation.born.file).relations.push(relation)
    for (const constraint of relation.constraints.values()) {
      if (has(constraint)) lists(constraint.born.file).constraints.push({ relation, constraint })
    }
    for (const policy of relation.policies.values()) {
      if (has(policy)) lists(policy.born.file).policies.push({ relation, policy })
    }
  }
  for (const routines of known.functions.own()) {
    for (const routine of routines) if (has(routine)) lists(routine.at.number).functions.push(routine)
  }
  return files
}

function has<T extends { at?: Origin }>(one: T): one is T & { at: Origin } {
  return one.at !== undefined
}
