/** Quoting, by Postgres's own rules. */

import { reservedWords } from './reserved-words.ts'

/** `quote_ident`: quotes an identifier only where Postgres needs it. */
export function ident(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) && !reservedWords.has(name) ? name : `"${name.replaceAll('"', '""')}"`
}

/** `schema.name`, each part quoted where needed. */
export function qualified(schema: string | undefined, name: string): string {
  return schema === undefined || schema === '' ? ident(name) : `${ident(schema)}.${ident(name)}`
}

/** `quote_literal`: an SQL string constant, safe with either setting of standard_conforming_strings. */
export function literal(value: string | null): string {
  if (value === null) return 'NULL'
  const quoted = `'${value.replaceAll("'", "''")}'`
  return value.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted
}
