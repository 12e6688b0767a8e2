/** How many rows the next batch takes: as many as fit in the time that a batch may last. */

export interface PaceOptions {
  /** Milliseconds that a batch should last. */
  target: number
  smallest: number
  largest: number
  /** Keep the size as it is. */
  fixed: boolean
  /** Rows a second at most: no batch is larger than what a second may take. */
  rate?: number
}

/** After a batch that was done: in proportion, but at most twice as many and at least half. */
export function afterBatch(size: number, milliseconds: number, options: PaceOptions): number {
  if (options.fixed) return size
  const factor = Math.min(2, Math.max(0.5, options.target / Math.max(1, milliseconds)))
  return limit(Math.round(size * factor), options)
}

/** After a batch that was refused a lock or ran into a deadlock: half as many. */
export function afterRefusal(size: number, options: PaceOptions): number {
  return options.fixed ? size : limit(Math.floor(size / 2), options)
}

function limit(size: number, { smallest, largest, rate = Number.POSITIVE_INFINITY }: PaceOptions): number {
  return Math.max(1, Math.min(rate, largest, Math.max(smallest, size)))
}

/** Milliseconds to rest after a batch, so that no more than `rate` rows a second are gone through. */
export function rest(rows: number, milliseconds: number, rate: number | undefined): number {
  return rate === undefined ? 0 : Math.max(0, (rows / rate) * 1000 - milliseconds)
}
