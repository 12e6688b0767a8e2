/** File names of pages: legal and distinct on every file system, also those that fold case or Unicode forms. */

import { hash } from '../../core/hash.ts'
import type { Target } from './page.ts'

const folders = { table: 'tables', view: 'views', function: 'functions', type: 'types', schema: 'schemas' } as const

/** Names that Windows keeps for devices, with any extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The page of a target, relative to the documentation folder, with `/`. */
export function pageFile({ kind, schema, name }: Target): string {
  if (kind === 'overview') return 'README.md'
  const parts = kind === 'schema' ? [schema] : [schema, name]
  return `${folders[kind]}/${parts.map(slug).join('.')}.md`
}

/** The picture of one schema, where the whole is too large for one. */
export function diagramFile(schema: string): string {
  return `diagrams/${slug(schema)}.svg`
}

/**
 * A name as part of a file name. Lower-case ASCII names stay as they are. Any other becomes what can be kept of it and a
 * hash of the exact name: no file system takes two of them for one, and a plain name never holds the hyphen before the hash.
 */
function slug(name: string): string {
  if (/^[a-z0-9_]+$/.test(name) && !devices.test(name)) return name
  const kept = name
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${kept.slice(0, 40) || 'x'}-${hash(name).slice(0, 10)}`
}
