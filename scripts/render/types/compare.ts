/** What differs between committed TypeScript types and fresh ones. */

import type { Finding } from '../../core/finding.ts'
import { type Members, readTypes, type TypedDatabase, type TypedSchema } from './read.ts'

export interface CommittedTypes {
  /** Relative to the workspace root, with `/`. */
  file: string
  text: string
}

/**
 * Compares a committed file with freshly generated types. Bytes decide where both are equal; else what they say decides,
 * so that a file which the repository's own formatter laid out anew, or an older Supabase CLI wrote, is not called stale
 * for its looks. `schemas`: those that are compared (default: all of the fresh ones).
 */
export function compareTypes(
  committed: CommittedTypes,
  generated: string,
  command: string,
  schemas?: readonly string[],
): Finding[] {
  if (plain(committed.text) === plain(generated)) return []
  const had = readTypes(committed.text)
  const want = readTypes(generated)
  const finding = (message: string, detail?: Record<string, unknown>): Finding => ({
    ...{ rule: 'types-stale', level: 'warning', category: 'documentation', message },
    location: { file: committed.file, line: 1, column: 1 },
    why: 'Code that is checked against these types compiles against columns that the database does not have.',
    fix: `Run \`${command}\`.`,
    ...(detail === undefined ? {} : { detail }),
  })
  if (had === undefined || want === undefined) {
    return [finding(`Unexpected content of \`${committed.file}\`, expected types that \`supabase gen types\` writes`)]
  }
  const differences = compareDatabases(had, want, schemas ?? Object.keys(want.schemas))
  if (differences.length === 0) return []
  const shown = differences.slice(0, 3).join('; ')
  const more = differences.length > 3 ? ` and ${differences.length - 3} more` : ''
  return [
    finding(`Unexpected types in \`${committed.file}\`, expected those of the schema: ${shown}${more}`, {
      differences,
    }),
  ]
}

/** Without what editors and `console.log` add: Windows line ends, blank lines at the end, a BOM. */
function plain(text: string): string {
  return `${text
    .replace(/^\ufeff/, '')
    .replace(/\r\n/g, '\n')
    .trimEnd()}\n`
}

/** Every difference as a phrase, e.g. `table public.orders is missing`, in a stable order. */
export function compareDatabases(had: TypedDatabase, want: TypedDatabase, schemas: readonly string[]): string[] {
  const differences: string[] = []
  for (const name of [...schemas].sort()) {
    const [before, after] = [had.schemas[name], want.schemas[name]]
    if (before === undefined) differences.push(`schema ${name} is missing`)
    else if (after === undefined) differences.push(`schema ${name} does not exist`)
    else compareSchemas(name, before, after, had.helpers === want.helpers, differences)
  }
  return differences
}

function compareSchemas(
  schema: string,
  had: TypedSchema,
  want: TypedSchema,
  sameGenerator: boolean,
  out: string[],
): void {
  const each = <T>(
    kind: string,
    a: Record<string, T>,
    b: Record<string, T>,
    both: (what: string, a: T, b: T) => void,
  ) => {
    for (const name of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
      const what = `${kind} ${schema}.${name}`
      if (a[name] === undefined) out.push(`${what} is missing`)
      else if (b[name] === undefined) out.push(`${what} does not exist`)
      else both(what, a[name], b[name])
    }
  }
  const shapes = (what: string, a: Record<string, Members>, b: Record<string, Members>) => {
    for (const shape of Object.keys(b)) {
      const before = out.length
      compareMembers(shape === 'Row' ? what : `${what} (${shape})`, stored(a, shape), stored(b, shape), out)
      // Insert and Update repeat what Row says; they count where Row is right.
      if (out.length > before) return
    }
  }
  each('table', had.tables, want.tables, shapes)
  each('view', had.views, want.views, shapes)
  each('enum', had.enums, want.enums, (what, a, b) => {
    if (a !== b) out.push(`${what} is ${a}, expected ${b}`)
  })
  each('type', had.composites, want.composites, (what, a, b) => compareMembers(what, a, b, out))
  // How functions and relationships are written changed between versions of the generator.
  if (!sameGenerator) return
  each('function', had.functions, want.functions, (what, a, b) => {
    // Overloads were once one signature with a union of arguments.
    if (meaning(a) !== meaning(b) && overloaded(a) === overloaded(b)) out.push(`${what} has another signature`)
  })
  for (const name of Object.keys(want.relationships).sort()) {
    const a = had.relationships[name]
    if (a !== undefined && a !== want.relationships[name]) out.push(`relationships of ${schema}.${name} differ`)
  }
}

/**
 * Members of a shape without computed fields, which stand in Row alone: which functions count as such changed between
 * versions of the generator.
 */
function stored(relation: Record<string, Members>, shape: string): Members {
  const members = relation[shape] ?? {}
  if (shape !== 'Row' || relation.Update === undefined) return members
  const written = new Set(Object.keys(relation.Update).map(bare))
  return Object.fromEntries(Object.entries(members).filter(([name]) => written.has(bare(name))))
}

function bare(name: string): string {
  return name.replace(/\?$/, '')
}

/**
 * A type as every version of the generator means it: `NonNullable<Json>` was `Json` before 0.2, and functions without
 * arguments have been written in two ways.
 */
function meaning(type: string | undefined): string | undefined {
  return type?.replaceAll('NonNullable<Json>', 'Json').replaceAll('Args: Record<PropertyKey, never>', 'Args: never')
}

function overloaded(signature: string): boolean {
  return signature.includes('} | { Args: ')
}

/** Whether two types differ. Older versions typed generated columns in Insert and Update, which later ones forbid (`never`). */
function differ(a: string | undefined, b: string | undefined): boolean {
  return meaning(a) !== meaning(b) && a !== 'never' && b !== 'never'
}

function compareMembers(what: string, had: Members, want: Members, out: string[]): void {
  const before = new Map(Object.keys(had).map((name) => [bare(name), name]))
  const after = new Map(Object.keys(want).map((name) => [bare(name), name]))
  for (const column of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const a = before.get(column)
    const b = after.get(column)
    if (a === undefined) out.push(`${what}: column ${column} is missing`)
    else if (b === undefined) out.push(`${what}: column ${column} does not exist`)
    else if (differ(had[a], want[b])) out.push(`${what}: column ${column} is ${had[a]}, expected ${want[b]}`)
    else if (a !== b) out.push(`${what}: column ${column} is ${a === column ? 'required' : 'optional'}`)
  }
}
