import { createHash } from 'node:crypto'

/** SHA-256 of the parts in hex; parts are delimited, so that ('ab','c') and ('a','bc') differ. */
export function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) {
    sum.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.length}:`)
    sum.update(part)
  }
  return sum.digest('hex')
}

/** JSON with keys in code-unit order: equal values give equal bytes. */
export function stableJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, inner) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : inner,
    indent,
  )
}
