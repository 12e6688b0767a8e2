/** The frontmatter of a Markdown file, with the place of every value. */

import matter from 'gray-matter'
import { Locator } from './json-source.ts'
import type { Position } from './problem.ts'

export interface Frontmatter {
  data: Record<string, unknown>
  locator: Locator
  /** Line of the file in which the body begins. */
  bodyLine: number
  problems: { position: Position; message: string }[]
}

/** Undefined where a file does not begin with `---`. */
export function readFrontmatter(source: string): Frontmatter | undefined {
  const text = source.replace(/^\uFEFF/, '')
  if (!/^---\r?\n/.test(text)) return undefined
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  const yaml = lines.slice(1, end === -1 ? undefined : end).join('\n')
  const locator = new Locator(yaml, 2)
  const frontmatter: Frontmatter = {
    data: {},
    locator,
    bodyLine: end === -1 ? lines.length + 1 : end + 2,
    problems: [],
  }
  if (end === -1) {
    frontmatter.problems.push({
      position: { line: 1, column: 1 },
      message: 'Unexpected frontmatter without an end, expected a line of ---',
    })
    return frontmatter
  }
  try {
    // Options turn off gray-matter's cache, which would forget that a text did not parse.
    const { data } = matter(text, { language: 'yaml' }) as { data: unknown }
    if (data !== null && typeof data === 'object' && !Array.isArray(data)) {
      frontmatter.data = data as Record<string, unknown>
    } else {
      frontmatter.problems.push({
        position: { line: 2, column: 1 },
        message: 'Unexpected frontmatter, expected keys with values',
      })
    }
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } }
    frontmatter.problems.push({
      // gray-matter's text begins with the line end of the opening ---.
      position: { line: (mark?.line ?? 1) + 1, column: (mark?.column ?? 0) + 1 },
      message: `Unexpected frontmatter that does not parse (${reason ?? (error as Error).message}): it would load without any key`,
    })
  }
  for (const position of locator.duplicateKeys()) {
    if (frontmatter.problems.length === 0)
      frontmatter.problems.push({ position, message: 'Unexpected key that is written twice, expected once' })
  }
  return frontmatter
}
