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
