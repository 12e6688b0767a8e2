/** Names that a rollout makes up: known by their ends, never longer than Postgres keeps. */

import { Buffer } from 'node:buffer'
import { hash } from '../../core/hash.ts'

/** NAMEDATALEN - 1. */
const longest = 63

/** A name with an ending; a long one is cut and told apart by a hash. */
export function derived(name: string, ending: string): string {
  const whole = `${name}${ending}`
  if (Buffer.byteLength(whole) <= longest) return whole
  const mark = `_${hash(whole).slice(0, 6)}${ending}`
  let head = name
  while (Buffer.byteLength(head + mark) > longest) head = head.slice(0, -1)
  return head + mark
}

/** An index's or constraint's name for another column: the column's name in it (between underscores) replaced, else added. */
export function renamed(name: string, from: string, to: string): string {
  const parts = `_${name}_`
  const at = parts.indexOf(`_${from}_`)
  if (at === -1) return derived(name, `_${to}`)
  return derived(`${parts.slice(1, at + 1)}${to}${parts.slice(at + 1 + from.length, -1)}`, '')
}

/** For names of files and rollouts: lower case, digits and underscores. */
export function slug(...parts: string[]): string {
  return parts
    .join('_')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60)
}
