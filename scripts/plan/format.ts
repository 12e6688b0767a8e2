/** Numbers as messages give them: the same on every machine. */

/** 1234567 → `1,234,567`; below ten with at most two digits behind the point. */
export function count(value: number): string {
  const rounded = value < 10 ? Math.round(value * 100) / 100 : Math.round(value)
  const [whole, rest] = String(rounded).split('.')
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest}`}`
}

/** Milliseconds: `0.42 ms`, `318 ms`, `4.2 s`, `3 min`. */
export function duration(ms: number): string {
  if (ms < 10) return `${trim(ms, 2)} ms`
  if (ms < 1_000) return `${Math.round(ms)} ms`
  if (ms < 120_000) return `${trim(ms / 1_000, ms < 10_000 ? 1 : 0)} s`
  return `${trim(ms / 60_000, 0)} min`
}

/** kB: `24 kB`, `3.1 MB`, `1.2 GB`. */
export function size(kilobytes: number): string {
  if (kilobytes < 1_024) return `${Math.ceil(kilobytes)} kB`
  if (kilobytes < 1_024 * 1_024) return `${trim(kilobytes / 1_024, kilobytes < 10_240 ? 1 : 0)} MB`
  return `${trim(kilobytes / 1_024 / 1_024, 1)} GB`
}

/** Blocks of 8 kB as a size. */
export function blockSize(blocks: number): string {
  return size(blocks * 8)
}

/** 0 to 1: `<1 %`, `7 %`. */
export function percent(share: number): string {
  return share > 0 && share < 0.01 ? '<1 %' : `${Math.round(share * 100)} %`
}

/** `1 row`, `1,200 rows`. */
export function rows(value: number): string {
  return `${count(value)} row${value === 1 ? '' : 's'}`
}

/** A factor: `12×`, `1.5×`. */
export function times(factor: number): string {
  return `${count(factor >= 10 ? Math.round(factor) : Math.round(factor * 10) / 10)}×`
}

function trim(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}
