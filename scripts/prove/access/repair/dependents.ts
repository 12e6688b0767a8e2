/** Which objects a change of one may reach: what reads it, and what its policies lend to others. */

import type { Schema } from '../../../catalog/schema.ts'
import { qualified } from '../../../core/identifier.ts'
import type { AccessObject } from '../types.ts'

/**
 * The object itself, and every object whose definition or policies name it or a function whose body does. By the words
 * of their text: one too many costs a measurement, one too few would hide what a repair breaks.
 */
export function dependents(schema: Schema, objects: readonly AccessObject[], changed: AccessObject): AccessObject[] {
  if (changed.kind === 'bucket' || changed.kind === 'topic') return objects.filter(({ kind }) => kind === changed.kind)
  const texts = new Map<string, string>()
  for (const table of schema.tables)
    texts.set(
      qualified(table.schema, table.name),
      table.policies.map(({ using, check }) => `${using ?? ''} ${check ?? ''}`).join(' '),
    )
  for (const view of schema.views) texts.set(qualified(view.schema, view.name), view.definition)
  const bodies = schema.functions.map(({ name, body }) => ({ name, body }))
  const words = new Set([nameOf(changed)])
  const names = (text: string) => [...words].some((word) => text.includes(word))
  const reached = new Set([changed.name])
  for (let grown = true; grown; ) {
    grown = false
    for (const { name, body } of bodies)
      if (!words.has(name) && names(body)) {
        words.add(name)
        grown = true
      }
    for (const [name, text] of texts)
      if (!reached.has(name) && names(text)) {
        reached.add(name)
        words.add(shortName(name))
        grown = true
      }
  }
  return objects.filter(
    (object) =>
      reached.has(object.name) || object.kind === 'bucket' || (object.kind === 'function' && words.has(nameOf(object))),
  )
}

/** The bare name; a function's without its arguments. */
function nameOf({ kind, name }: AccessObject): string {
  return shortName(kind === 'function' ? name.replace(/\(.*$/s, '') : name)
}

function shortName(name: string): string {
  const match = /(?:"((?:[^"]|"")*)"|([^.]+))$/.exec(name)
  return match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? name
}
