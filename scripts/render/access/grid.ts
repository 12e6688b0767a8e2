/** The matrix laid out to be read: personas who reach the same everywhere share a column, verbs that are the same share a line. */

import type { AccessMatrix, AccessObject, Cell, Reach, Verb } from '../../prove/access/types.ts'

export interface Grid {
  /** Personas of each column. */
  columns: string[][]
  lines: GridLine[]
  /** By persona: how many objects he may truncate. Only where somebody without trust may. */
  truncates: { personas: string[]; objects: number }[]
}

export interface GridLine {
  object: AccessObject
  verbs: Verb[]
  /** By column. */
  reaches: (Reach | '')[]
}

/** How far the worst of a line's cells goes, for an order: errors, then what is not proven, then the widest. */
const weights: Record<Reach, number> = {
  error: 7,
  'not proven': 6,
  all: 5,
  some: 4,
  tenant: 3,
  own: 2,
  none: 1,
  denied: 0,
}

export function weight(reach: Reach | ''): number {
  return reach === '' ? -1 : weights[reach]
}

export function layOut(matrix: AccessMatrix): Grid {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.object}\0${cell.verb}\0${cell.persona}`, cell]))
  const of = (object: string, verb: Verb, persona: string): Cell | undefined =>
    cells.get(`${object}\0${verb}\0${persona}`)
  const verbsOf = new Map<string, Verb[]>()
  for (const { object, verb } of matrix.cells) {
    const verbs = verbsOf.get(object) ?? []
    verbsOf.set(object, verbs)
    if (!verbs.includes(verb)) verbs.push(verb)
  }
  const columns = new Map<string, string[]>()
  for (const { name, trusted } of matrix.personas) {
    const reaches = matrix.objects.flatMap(({ name: object }) =>
      (verbsOf.get(object) ?? []).map((verb) => of(object, verb, name)?.reach ?? ''),
    )
    const key = `${trusted ?? false}\0${reaches.join('\0')}`
    columns.set(key, [...(columns.get(key) ?? []), name])
  }
  const names = [...columns.values()]
  const lines: GridLine[] = []
  for (const object of matrix.objects) {
    const own = new Map<string, GridLine>()
    for (const verb of verbsOf.get(object.name) ?? []) {
      if (verb === 'truncate') continue
      const reaches = names.map(([persona]) => of(object.name, verb, persona!)?.reach ?? '')
      const key = reaches.join('\0')
      const line = own.get(key)
      if (line) line.verbs.push(verb)
      else own.set(key, { object, verbs: [verb], reaches })
    }
    lines.push(...own.values())
  }
  return { columns: names, lines, truncates: truncatesOf(matrix) }
}

/** TRUNCATE is one right of a role: it is told once, and not in a line of each table. */
function truncatesOf(matrix: AccessMatrix): Grid['truncates'] {
  const counts = new Map<string, number>()
  const trusted = new Set(matrix.personas.filter((persona) => persona.trusted).map(({ name }) => name))
  for (const { verb, reach, persona } of matrix.cells)
    if (verb === 'truncate' && reach === 'all' && !trusted.has(persona))
      counts.set(persona, (counts.get(persona) ?? 0) + 1)
  const byCount = new Map<number, string[]>()
  for (const [persona, count] of counts) byCount.set(count, [...(byCount.get(count) ?? []), persona])
  return [...byCount].map(([objects, personas]) => ({ personas, objects }))
}
