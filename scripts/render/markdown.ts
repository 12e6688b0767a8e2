/** Text of a database in GitHub-flavoured Markdown: it stays text, and no markup, HTML, link or table cell comes out of it. */

import { visible } from './escape.ts'

/** A fenced block whose fence is longer than any run of backticks inside. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  const body = text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, visible)
  return `${ticks}${language}\n${body.replace(/\n+$/, '')}\n${ticks}`
}

/**
 * A code span, on one line. A backslash before a pipe keeps it out of a table's syntax (GFM, section 4.10); elsewhere it
 * would be shown.
 */
export function codeSpan(text: string, cell = false): string {
  let content = visible(text.replace(/\r\n|\r|\n/g, ' '))
  if (content === '') return '(empty)'
  if (cell) {
    // Nothing in a code span keeps both a backslash and the pipe behind it: such a text is escaped as text.
    if (content.includes('\\|') || content.endsWith('\\')) return escapeMarkdown(content)
    content = content.replaceAll('|', '\\|')
  }
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  // One space at both ends is removed by the reader, but from a span of spaces alone.
  const padded = /^`|`$|^ .*[^ ].* $/.test(content) ? ` ${content} ` : content
  return `${ticks}${padded}${ticks}`
}

/**
 * Text that no reader takes for markup: what means something in CommonMark and GFM is escaped, as a character reference
 * where a backslash does not help (HTML, autolinks, emoji codes).
 */
export function escapeMarkdown(text: string): string {
  return visible(text.replaceAll('\t', ' '))
    .trimStart()
    .replace(/[&<>@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*[\]|~$]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/:(?=\/\/|[\w+-]+:)/g, '&#58;')
    .replace(/\bwww\./gi, 'www&#46;')
}

/** The first line of a comment, at most so many characters. */
export function excerpt(text: string, length: number): string {
  const line = text.trim().split(/\r\n|\r|\n/)[0] ?? ''
  const characters = Array.from(line)
  const cut = characters.length > length || line !== text.trim()
  return cut ? `${characters.slice(0, length).join('')}…` : line
}
