/** A Markdown file as remark reads it, with what the checks look at taken out. Positions are those of the file. */

import type { Code, Definition, Heading, Html, Image, InlineCode, Link, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { type Frontmatter, readFrontmatter } from './frontmatter.ts'
import type { Position } from './problem.ts'

export interface MarkdownDocument {
  file: string
  text: string
  frontmatter: Frontmatter | undefined
  /** The text after the frontmatter. */
  body: string
  tree: Root
  headings: { depth: number; text: string; position: Position }[]
  /** What `#…` may name: headings as GitHub makes slugs of them, and ids in HTML. */
  anchors: Set<string>
  codeSpans: { value: string; position: Position }[]
  fences: Fence[]
  /** Links, images and definitions, HTML `href` and `src` included. */
  links: { url: string; position: Position }[]
  /** `[text][label]` whose label is not defined. */
  undefinedReferences: { text: string; position: Position }[]
}

export interface Fence {
  /** First word of the info string, lower case, e.g. `sql`; empty where there is none. */
  language: string
  /** The other words. */
  tags: string[]
  value: string
  /** Of the opening fence. */
  position: Position
  /** The file's place of a line and column (from 1) of `value`. */
  at(line: number, column: number): Position
}

const parser = unified().use(remarkParse).use(remarkGfm)

export function parseMarkdown(file: string, source: string): MarkdownDocument {
  const text = source.replace(/^\uFEFF/, '')
  const frontmatter = readFrontmatter(text)
  const bodyLine = frontmatter?.bodyLine ?? 1
  const lines = text.split('\n')
  const body = lines.slice(bodyLine - 1).join('\n')
  // Empty lines in place of the frontmatter keep every position that of the file.
  const tree = parser.parse('\n'.repeat(bodyLine - 1) + body)
  const document: MarkdownDocument = {
    file,
    text,
    frontmatter,
    body,
    tree,
    headings: [],
    anchors: new Set(),
    codeSpans: [],
    fences: [],
    links: [],
    undefinedReferences: [],
  }
  const at = (node: RootContent): Position => ({
    line: node.position!.start.line,
    column: node.position!.start.column,
  })
  visit(tree, (node) => {
    if (node.type === 'heading') addHeading(document, node, at(node))
    else if (node.type === 'inlineCode')
      document.codeSpans.push({ value: (node as InlineCode).value, position: at(node) })
    else if (node.type === 'code') document.fences.push(fence(node, lines))
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      document.links.push({ url: (node as Link | Image | Definition).url, position: at(node) })
    } else if (node.type === 'html') addHtml(document, node, at(node))
    else if (node.type === 'text') {
      for (const match of node.value.matchAll(/\[[^[\]]+\]\[[^[\]]*\]/g)) {
        const before = node.value.slice(0, match.index).split('\n')
        const { line, column } = at(node)
        const position = {
          line: line + before.length - 1,
          column: (before.length === 1 ? column : 1) + before.at(-1)!.length,
        }
        document.undefinedReferences.push({ text: match[0], position })
      }
    }
  })
  return document
}

function addHeading(document: MarkdownDocument, node: Heading, position: Position): void {
  const text = plainText(node)
  document.headings.push({ depth: node.depth, text, position })
  const slug = slugOf(text)
  let unique = slug
  for (let n = 1; document.anchors.has(unique); n++) unique = `${slug}-${n}`
  document.anchors.add(unique)
}

/** GitHub's rule: lower case, punctuation removed, spaces to hyphens. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

function addHtml(document: MarkdownDocument, node: Html, position: Position): void {
  for (const [, name, , value] of node.value.matchAll(/\b(href|src|id|name)\s*=\s*(["'])(.*?)\2/gi)) {
    if (/^(href|src)$/i.test(name!)) document.links.push({ url: value!, position })
    else document.anchors.add(value!)
  }
}

function fence(node: Code, lines: string[]): Fence {
  const position = { line: node.position!.start.line, column: node.position!.start.column }
  const opening = lines[position.line - 1] ?? ''
  const fenced = /^(`{3,}|~{3,})/.test(opening.slice(position.column - 1))
  // remark takes the fence's indentation (or a list's) off every line; an indented block has four more columns.
  const indent = fenced ? position.column - 1 : 4
  return {
    language: (node.lang ?? '').toLowerCase(),
    tags: (node.meta ?? '').split(/\s+/).filter(Boolean),
    value: node.value,
    position,
    at: (line, column) => ({ line: position.line + line - (fenced ? 0 : 1), column: column + indent }),
  }
}
