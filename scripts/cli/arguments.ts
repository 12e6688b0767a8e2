/** Values of options, read strictly. */

import { DbopsError } from '../core/error.ts'

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
