/** A map of objects that can be tried out on: a branch shows what its base holds, and what is done to it stays in it. */

export class Layer<V> {
  readonly #own = new Map<string, V>()
  readonly #base: Layer<V> | undefined
  readonly #copy: (value: V) => V
  /** Keys of the base that the branch took away. */
  readonly #gone = new Set<string>()
  /** How often a key was set or taken away: what was looked up before stands as long as this does. */
  changes = 0

  /** `copy` makes the branch's own object of one of the base, when it is first asked for. */
  constructor(base?: Layer<V>, copy: (value: V) => V = (value) => value) {
    this.#base = base
    this.#copy = copy
  }

  get(key: string): V | undefined {
    const own = this.#own.get(key)
    if (own !== undefined || this.#base === undefined || this.#gone.has(key)) return own
    const theirs = this.#base.get(key)
    if (theirs === undefined) return undefined
    const copied = this.#copy(theirs)
    this.#own.set(key, copied)
    return copied
  }

  has(key: string): boolean {
    return this.#own.has(key) || (this.#base !== undefined && !this.#gone.has(key) && this.#base.has(key))
  }

  set(key: string, value: V): void {
    this.changes++
    this.#own.set(key, value)
    if (this.#base !== undefined) this.#gone.delete(key)
  }

  delete(key: string): void {
    this.changes++
    this.#own.delete(key)
    if (this.#base !== undefined) this.#gone.add(key)
  }

  /** Every object, those of the base first; as a list, so that changes while it is read do no harm. */
  entries(): [key: string, value: V][] {
    if (this.#base === undefined) return [...this.#own]
    const keys = new Set(this.#base.entries().map(([key]) => key))
    for (const key of this.#gone) keys.delete(key)
    for (const key of this.#own.keys()) keys.add(key)
    return [...keys].map((key) => [key, this.get(key)!])
  }

  values(): V[] {
    return this.#base === undefined ? [...this.#own.values()] : this.entries().map(([, value]) => value)
  }

  /** Without those of the base that nobody asked for. */
  own(): Iterable<V> {
    return this.#own.values()
  }
}
