/** What compiled CHECK expressions call, as the text that goes into a contract: SQL's operators, where NULL is null. */

/** Name → declaration, and what that uses itself. */
export const runtime: Record<string, { source: string; uses?: string[] }> = {
  known: {
    source:
      '/** Columns that were not sent: the database fills them in or keeps them, so what a CHECK says of them is not known here. */\nconst known = (...values: unknown[]) => values.every((value) => value !== undefined)',
  },
  unknown: {
    source: 'const unknown = (value: unknown) => value === null || value === undefined',
  },
  and: {
    source: 'const and = (...all: Truth[]): Truth => (all.includes(false) ? false : all.some(unknown) ? null : true)',
    uses: ['unknown'],
  },
  or: {
    source: 'const or = (...all: Truth[]): Truth => (all.includes(true) ? true : all.some(unknown) ? null : false)',
    uses: ['unknown'],
  },
  not: { source: 'const not = (value: Truth): Truth => (value === null || value === undefined ? null : !value)' },
  isNull: { source: 'const isNull = (value: unknown) => value === null || value === undefined' },
  both: {
    source:
      'const both = <T>(a: T, b: T, test: (a: NonNullable<T>, b: NonNullable<T>) => boolean): Truth =>\n  a === null || a === undefined || b === null || b === undefined ? null : test(a, b)',
  },
  eq: { source: 'const eq = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x === y)', uses: ['both'] },
  ne: { source: 'const ne = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x !== y)', uses: ['both'] },
  lt: { source: 'const lt = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x < y)', uses: ['both'] },
  lte: { source: 'const lte = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x <= y)', uses: ['both'] },
  gt: { source: 'const gt = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x > y)', uses: ['both'] },
  gte: { source: 'const gte = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x >= y)', uses: ['both'] },
  same: { source: 'const same = (a: Scalar, b: Scalar) => (a ?? null) === (b ?? null)' },
  oneOf: {
    source: 'const oneOf = (value: Scalar, all: Scalar[]) => or(...all.map((each) => eq(value, each)))',
    uses: ['or', 'eq'],
  },
  one: {
    source:
      'const one = <T, R>(value: T, then: (value: NonNullable<T>) => R) => (value === null || value === undefined ? null : then(value))',
  },
  numbers: {
    source:
      "const numbers = (a: Numeric, b: Numeric, then: (a: number, b: number) => number) =>\n  typeof a === 'number' && typeof b === 'number' ? then(a, b) : null",
  },
  add: { source: 'const add = (a: Numeric, b: Numeric) => numbers(a, b, (x, y) => x + y)', uses: ['numbers'] },
  subtract: {
    source: 'const subtract = (a: Numeric, b: Numeric) => numbers(a, b, (x, y) => x - y)',
    uses: ['numbers'],
  },
  multiply: {
    source: 'const multiply = (a: Numeric, b: Numeric) => numbers(a, b, (x, y) => x * y)',
    uses: ['numbers'],
  },
  abs: { source: 'const abs = (value: Numeric) => one(value, Math.abs)', uses: ['one'] },
  coalesce: {
    source: 'const coalesce = <T>(...all: T[]) => all.find((each) => each !== null && each !== undefined) ?? null',
  },
  countNulls: {
    source: 'const countNulls = (all: unknown[]) => all.filter((each) => each === null || each === undefined).length',
  },
  length: { source: 'const length = (value: Text) => one(value, (text) => [...text].length)', uses: ['one'] },
  octets: {
    source: 'const octets = (value: Text) => one(value, (text) => new TextEncoder().encode(text).length)',
    uses: ['one'],
  },
  btrim: { source: "const btrim = (value: Text) => one(value, (text) => text.replace(/^ +| +$/g, ''))", uses: ['one'] },
  ltrim: { source: "const ltrim = (value: Text) => one(value, (text) => text.replace(/^ +/, ''))", uses: ['one'] },
  rtrim: { source: "const rtrim = (value: Text) => one(value, (text) => text.replace(/ +$/, ''))", uses: ['one'] },
  matches: {
    source: 'const matches = (value: Text, pattern: RegExp) => one(value, (text) => pattern.test(text))',
    uses: ['one'],
  },
  cardinality: {
    source: 'const cardinality = (value: List) => one(value, (list) => list.flat(6).length)',
    uses: ['one'],
  },
  arrayLength: {
    source: 'const arrayLength = (value: List) => one(value, (list) => list.length || null)',
    uses: ['one'],
  },
  jsonType: {
    source:
      "const jsonType = (value: unknown) =>\n  value === null || value === undefined ? null : Array.isArray(value) ? 'array' : typeof value",
  },
  instant: {
    source: `/** Microseconds since 1970, as ±infinity where Postgres says so. A date is its first moment. */
const instant = (value: Text): bigint | number | null => {
  if (value === null || value === undefined) return null
  if (/^[-+]?infinity$/i.test(value)) return value.startsWith('-') ? -Infinity : Infinity
  const part = /^(\\d{4,6})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,6}))?)?)?(?:Z|([-+])(\\d\\d)(?::?(\\d\\d))?)?$/.exec(value)
  if (part === null) return null
  const at = (index: number) => Number(part[index] ?? 0)
  const day = new Date(0)
  day.setUTCFullYear(at(1), at(2) - 1, at(3))
  const minutes = at(4) * 60 + at(5) - (part[8] === '-' ? -1 : 1) * (at(9) * 60 + at(10))
  return BigInt(day.getTime()) * 1000n + BigInt(minutes * 60 + at(6)) * 1000000n + BigInt((part[7] ?? '').padEnd(6, '0') || '0')
}`,
  },
}

/** Types that the functions use. */
const runtimeTypes = [
  'type Truth = boolean | null | undefined',
  'type Scalar = string | number | bigint | boolean | null | undefined',
  'type Numeric = number | null | undefined',
  'type Text = string | null | undefined',
  'type List = unknown[] | null | undefined',
]

/** Declarations for what is used, with what those use, in an order that reads well. */
export function runtimeFor(used: Iterable<string>): string[] {
  const wanted = new Set<string>()
  const add = (name: string): void => {
    if (wanted.has(name)) return
    for (const inner of runtime[name]!.uses ?? []) add(inner)
    wanted.add(name)
  }
  for (const name of used) add(name)
  const functions = Object.keys(runtime)
    .filter((name) => wanted.has(name))
    .map((name) => runtime[name]!.source)
  const types = runtimeTypes.filter((type) =>
    functions.some((source) => new RegExp(`\\b${type.split(' ')[1]}\\b`).test(source)),
  )
  return [...types, ...functions]
}
