/** How values of the wire protocol's text format become JavaScript values: the same for both drivers (see `Database`). */

import { parse as parseArray } from 'postgres-array'

export type ValueParser = (text: string) => unknown

const asText: ValueParser = (text) => text

/** int8 as a number where that is exact, else its decimal text. */
const int8: ValueParser = (text) => {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : text
}

/** Parsers by type OID (`pg_type.oid`: fixed for built-in types). */
const scalars: Record<number, ValueParser> = {
  16: (text) => text === 't',
  20: int8,
  21: Number,
  23: Number,
  26: Number,
  114: (text) => JSON.parse(text),
  700: Number,
  701: Number,
  3802: (text) => JSON.parse(text),
}

/** Array types by OID: the OID of their elements. */
const arrays: Record<number, number> = {
  199: 114,
  1000: 16,
  1002: 18,
  1003: 19,
  1005: 21,
  1007: 23,
  1009: 25,
  1014: 1042,
  1015: 1043,
  1016: 20,
  1021: 700,
  1022: 701,
  1028: 26,
  1115: 1114,
  1182: 1082,
  1185: 1184,
  1231: 1700,
  2951: 2950,
  3807: 3802,
}

/** Built-in types that a driver would turn into its own values (Date, Buffer, BigInt …): they stay text. */
const texts = [17, 18, 19, 25, 1042, 1043, 1082, 1083, 1114, 1184, 1186, 1266, 1700, 2950]

/** The parser of every built-in type that is not simply text, for a driver's own table. */
export const valueParsers: Readonly<Record<number, ValueParser>> = Object.fromEntries([
  ...texts.map((oid) => [oid, asText]),
  ...Object.entries(scalars),
  ...Object.entries(arrays).map(([oid, element]) => [
    oid,
    (text: string) => parseArray(text, scalars[element] ?? asText),
  ]),
])

export function valueParser(oid: number): ValueParser {
  return valueParsers[oid] ?? asText
}

/**
 * A parameter as the text that Postgres reads, the same for both drivers: arrays as array literals, other objects as
 * JSON, bytes as hex.
 */
export function encodeParameter(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return arrayLiteral(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function arrayLiteral(values: unknown[]): string {
  const elements = values.map((value) => {
    if (Array.isArray(value)) return arrayLiteral(value)
    const text = encodeParameter(value)
    return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`
  })
  return `{${elements.join(',')}}`
}
