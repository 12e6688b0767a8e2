/** Values of a plan's properties: numbers and texts come as either from YAML, XML and text. */

export type Raw = Record<string, unknown>

export function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A number, or its decimal text; undefined for anything else. */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const parsed = Number(value)
  return Number.isNaN(parsed) ? undefined : parsed
}

/** The objects of a list; of one object alone a list of it. */
export function records(value: unknown): Raw[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return list.filter((each): each is Raw => each !== null && typeof each === 'object' && !Array.isArray(each))
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)]
}
