/** Values of options, read strictly. */

import { DbopsError } from '../core/error.ts'
import { closest } from '../core/similar.ts'

/** A whole number from 0; undefined where the option was not given. Throws `DbopsError` for anything else. */
export function parseCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text)) {
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected a whole number`)
  }
  return Number(text)
}

/** Names given as `--schema a,b` or `--schema a --schema b`, each once; undefined where the option was not given. */
export function parseNames(values: readonly string[] | undefined): string[] | undefined {
  const names = values?.flatMap((value) => value.split(',')).map((name) => name.trim())
  return names && [...new Set(names)].filter((name) => name !== '')
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 }

/** A duration such as `500ms`, `2s`, `5m`, `1h` in milliseconds; undefined where the option was not given. Throws `DbopsError`. */
export function parseDuration(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|min|h)?$/.exec(text.trim()) ?? []
  // Nothing takes no unit.
  if (number === undefined || (unit === undefined && Number(number) !== 0)) {
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected a duration such as 500ms, 2s or 5m`)
  }
  return Math.round(Number(number) * (units[unit ?? 'ms'] ?? 1))
}

/** One of some words, given once or several times, also with commas. Throws `DbopsError` for any other. */
export function parseChoices<T extends string>(
  option: string,
  values: readonly string[] | undefined,
  choices: readonly T[],
): Set<T> {
  const found = new Set<T>()
  for (const value of parseNames(values) ?? []) {
    if (!(choices as readonly string[]).includes(value)) {
      const near = closest(value, [...choices])
      throw new DbopsError(`Unexpected value "${value}" for --${option}, expected one of: ${choices.join(', ')}`, {
        ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
      })
    }
    found.add(value as T)
  }
  return found
}

/** An amount of memory or disk such as `512MB` or `16GB` in bytes; undefined where the option was not given. Throws `DbopsError`. */
export function parseSize(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*(kB|MB|GB|TB)$/i.exec(text.trim()) ?? []
  if (number === undefined) {
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected a size such as 512MB or 16GB`)
  }
  return Number(number) * 1024 ** (['kb', 'mb', 'gb', 'tb'].indexOf(unit!.toLowerCase()) + 1)
}

/** Rows by table, given as `orders=1M,users=20k`; empty where the option was not given. Throws `DbopsError`. */
export function parseScale(option: string, values: readonly string[] | undefined): Map<string, number> {
  const found = new Map<string, number>()
  for (const value of parseNames(values) ?? []) {
    const [, table, number, unit] = /^(.+?)\s*=\s*(\d+(?:\.\d+)?)\s*([kMG]?)$/i.exec(value) ?? []
    if (table === undefined)
      throw new DbopsError(`Unexpected value "${value}" for --${option}, expected table=rows such as orders=1M`)
    found.set(table, Math.round(Number(number) * ({ k: 1e3, m: 1e6, g: 1e9 }[unit!.toLowerCase()] ?? 1)))
  }
  return found
}
