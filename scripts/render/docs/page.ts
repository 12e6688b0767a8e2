/**
 * A page of documentation, before it is Markdown or HTML. What a page says is decided once (pages/); how it looks is
 * decided by markdown.ts and by the page's script (../html/client).
 *
 * This file and pages/ run in the browser as well: nothing of Node here.
 */

/** What a page is about, and what a link leads to. */
export interface Target {
  kind: 'table' | 'view' | 'function' | 'type' | 'schema' | 'overview'
  schema: string
  /** Of a schema and of the overview: empty. */
  name: string
}

/** A piece of a line. A string is text of dbops or of the database: it is never markup. */
export type Inline =
  | string
  | { code: string }
  | { strong: string }
  | { to: Target /** A column or policy on that page. */; part?: string; text: string }
  /** Line break. */
  | { br: true }

export type Line = Inline[]

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string; code?: boolean /** What a link's `part` names. */; part?: string }
  | { kind: 'line'; line: Line }
  /** A comment out of the database. */
  | { kind: 'comment'; text: string }
  | { kind: 'facts'; facts: [label: string, value: Line][] }
  | { kind: 'rows'; head: string[]; rows: Line[][] /** For each row what a link's `part` names. */; parts?: string[] }
  | { kind: 'sql'; text: string }
  /** Of a table: it and what it is linked with. Of the overview: everything. */
  | { kind: 'diagram'; of: Target }

export interface Page {
  target: Target
  /** e.g. `public.orders`. */
  title: string
  /** e.g. `Table`. */
  type: string
  blocks: Block[]
}

export function sameTarget(a: Target, b: Target): boolean {
  return a.kind === b.kind && a.schema === b.schema && a.name === b.name
}

export function heading(text: string, part?: string): Block {
  return { kind: 'heading', level: 2, text, part }
}

export function line(...pieces: Line): Block {
  return { kind: 'line', line: pieces }
}

export function sql(text: string): Block {
  return { kind: 'sql', text }
}

/** Lines in one cell, one below the other. */
export function stacked(lines: Line[]): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ br: true as const }, ...line]))
}

/** Pieces with a separator between. */
export function listed(lines: Line[], separator = ', '): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]))
}

export function codes(names: readonly string[], separator = ', '): Line {
  return listed(
    names.map((code) => [{ code }]),
    separator,
  )
}

/** e.g. `3 tables`, `1 index`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
