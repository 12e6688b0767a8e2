/** The lines below a plan in text format: planning, triggers, JIT, settings, times. */

import type { Raw } from './value.ts'

/**
 * Adds what a line says of the whole statement. `done`, or the section that indented lines below it belong to; undefined
 * where the line says nothing of the kind. `section`: the line stands in that one.
 */
export function readSummary(line: string, raw: Raw, section?: string): 'done' | { name: string; raw: Raw } | undefined {
  if (section === 'JIT') return jit(line, raw)
  if (section !== undefined) return undefined
  const open = /^(Planning|JIT):$/.exec(line)
  if (open !== null) {
    const own: Raw = {}
    raw[open[1]!] = own
    return { name: open[1]!, raw: own }
  }
  const time = /^(Planning [Tt]ime|Execution [Tt]ime|Total runtime): ([\d.]+) ms$/.exec(line)
  if (time !== null) {
    raw[/^p/i.test(time[1]!) ? 'Planning Time' : 'Execution Time'] = Number(time[2])
    return 'done'
  }
  const identifier = /^Query Identifier: (-?\d+)$/.exec(line)
  if (identifier !== null) {
    raw['Query Identifier'] = identifier[1]
    return 'done'
  }
  if (line.startsWith('Settings: ')) {
    raw.Settings = Object.fromEntries(
      [
        ...line.slice('Settings: '.length).matchAll(/([A-Za-z_][\w.]*) = (?:'((?:[^']|'(?!, |$))*)'|NULL)(?:, |$)/g),
      ].map(([, name, value]) => [name, value ?? '']),
    )
    return 'done'
  }
  const serialization = /^Serialization:(?: time=([\d.]+) ms)?\s+output=(\d+)kB\s+format=(\w+)$/.exec(line)
  if (serialization !== null) {
    const own: Raw = { 'Output Volume': Number(serialization[2]), Format: serialization[3] }
    if (serialization[1] !== undefined) own.Time = Number(serialization[1])
    raw.Serialization = own
    return { name: 'Serialization', raw: own }
  }
  const trigger = /^Trigger(?: (.*?))??(?: for constraint (.*?))?(?: on (.*))?: (?:time=([\d.]+) )?calls=(\d+)$/.exec(
    line,
  )
  if (trigger !== null) {
    const [, name, constraint, relation, spent, calls] = trigger
    const own: Raw = { Calls: Number(calls) }
    if (name !== undefined) own['Trigger Name'] = name
    if (constraint !== undefined) own['Constraint Name'] = constraint
    if (relation !== undefined) own.Relation = relation
    if (spent !== undefined) own.Time = Number(spent)
    ;((raw.Triggers ??= []) as Raw[]).push(own)
    return 'done'
  }
  return undefined
}

function jit(line: string, raw: Raw): 'done' | undefined {
  const functions = /^Functions: (\d+)/.exec(line)
  if (functions !== null) {
    raw.Functions = Number(functions[1])
    return 'done'
  }
  if (line.startsWith('Options: ')) {
    raw.Options = Object.fromEntries([...line.matchAll(/(\w+) (true|false)/g)].map(([, name, on]) => [name, on]))
    return 'done'
  }
  if (line.startsWith('Timing: ')) {
    const timing: Raw = {}
    for (const [, name, time] of line.matchAll(
      /(Generation|Deform|Inlining|Optimization|Emission|Total) ([\d.]+) ms/g,
    )) {
      timing[name!] = Number(time)
    }
    if (timing.Deform !== undefined) timing.Generation = { Deform: timing.Deform, Total: timing.Generation }
    delete timing.Deform
    raw.Timing = timing
    return 'done'
  }
  return undefined
}
