/**
 * Takes off what psql, pgAdmin, Markdown and mail put around a plan: headers, borders, quotes, marks of continued lines.
 * Line numbers stay those of the file.
 */

import type { TextLine } from './text.ts'

const isHeader = (text: string): boolean => /^(?:[|│] *)?"?QUERY PLAN"? *[|│]?$/.test(text.trim())
/** `-----`, `+----+`, `┌────┐`, `╞════╡`; of expanded output `-[ RECORD 1 ]---`. */
const ruler = /^\s*(?:[+|]?[-=+]{3,}[+|]?|[┌├└╔╠╚╞][─═┬┴┼╤╧╪]+[┐┤┘╗╣╝╡]|[─═]{3,}|[-─]\[ RECORD \d+ \][-─]*)\s*$/
const footer = /^\s*\(\d+ rows?\)\s*$/

export function toLines(text: string): TextLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ text: line.replace(/\r$/, '').replace(/\u00a0/g, ' '), line: index + 1 }))
}

/** The text between Markdown's fences, each apart; where there are none, the whole. */
export function fenced(lines: readonly TextLine[]): TextLine[][] {
  const bodies: TextLine[][] = []
  let open: { mark: string; body: TextLine[] } | undefined
  for (const line of lines) {
    const fence = /^\s*(`{3,}|~{3,})/.exec(line.text)?.[1]
    if (open === undefined) {
      if (fence !== undefined) open = { mark: fence, body: [] }
    } else if (fence?.startsWith(open.mark)) {
      bodies.push(open.body)
      open = undefined
    } else open.body.push(line)
  }
  if (open !== undefined) bodies.push(open.body)
  return bodies.length === 0 ? [[...lines]] : bodies
}

/** The lines as EXPLAIN gave them. Those that are decoration alone become empty. */
export function unwrap(lines: readonly TextLine[]): TextLine[] {
  let result = dequoted(lines)
  const framed = result.some(({ text }) => isHeader(text))
  if (framed) {
    result = result.map(({ text, line }) => ({ text: isHeader(text) || footer.test(text) ? '' : text, line }))
  }
  if (framed || result.some(({ text }) => /^\s*[┌╔]|^\s*\+-{3,}\+?\s*$|RECORD \d+ \]/.test(text))) {
    result = result.map(({ text, line }) => ({ text: ruler.test(text) ? '' : text, line }))
  }
  result = unboxed(result)
  return uncontinued(result, framed)
}

/** psql's mark of a line break within a value, always in the last column: `+`, or `↵` with linestyle unicode. */
const continuation = /[+↵]\s*$/

function uncontinued(lines: readonly TextLine[], framed: boolean): TextLine[] {
  const columns = lines.map(({ text }) => (continuation.test(text) ? text.trimEnd().length : 0))
  const column = columns.reduce((most, each) => Math.max(most, each), 0)
  const marked = columns.filter((each) => each === column).length
  const filled = lines.filter(({ text }) => text.trim() !== '').length
  if (column === 0 || (!framed && marked * 2 < filled)) return [...lines]
  return lines.map(({ text, line }, index) =>
    columns[index] === column ? { text: text.trimEnd().slice(0, -1).trimEnd(), line } : { text, line },
  )
}

/** Lines in quotes (pgAdmin, CSV) or behind `>` (mail, Markdown). */
function dequoted(lines: readonly TextLine[]): TextLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  if (filled.length > 0 && filled.every(({ text }) => text.trimStart().startsWith('>'))) {
    return lines.map(({ text, line }) => ({ text: text.replace(/^\s*> ?/, ''), line }))
  }
  // One value of several lines in quotes, as CSV has JSON.
  const start = lines.findIndex(({ text }) => /^"(?:\[|\{|- Plan|<explain)/.test(text.trim()))
  if (start === -1 || !lines.some(({ text }) => text.includes('""'))) return singly(lines)
  let end = lines.length - 1
  while (end > start && !lines[end]!.text.trimEnd().endsWith('"')) end--
  return lines.map(({ text, line }, index) => {
    if (index < start || index > end) return { text: '', line }
    let own = text
    if (index === end) own = own.trimEnd().slice(0, -1)
    if (index === start) own = own.trim().slice(1)
    return { text: own.replaceAll('""', '"'), line }
  })
}

/** Each line in quotes of its own. */
function singly(lines: readonly TextLine[]): TextLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const quoted = ({ text }: TextLine): boolean => /^\s*".*"\s*$/.test(text)
  const csv = filled.length > 0 && isHeader(filled[0]!.text)
  if (filled.length > 1 && (filled.every(quoted) || (csv && filled.slice(1).some(quoted)))) {
    return lines.map((each) =>
      quoted(each) && !isHeader(each.text)
        ? { text: each.text.trim().slice(1, -1).replaceAll('""', '"'), line: each.line }
        : each,
    )
  }
  return [...lines]
}

/** `| text |` of border 2, `│ text │` of linestyle unicode, and `QUERY PLAN | text` of expanded output. */
function unboxed(lines: readonly TextLine[]): TextLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  if (filled.length === 0) return [...lines]
  const boxed = filled.filter(({ text }) => /^\s*[|│].*[|│]\s*$/.test(text)).length
  if (boxed * 2 > filled.length) {
    return lines.map(({ text, line }) => ({ text: text.replace(/^\s*[|│] ?/, '').replace(/[|│]\s*$/, ''), line }))
  }
  const expanded = filled.findIndex(({ text }) => /^QUERY PLAN\s*[|│] /.test(text))
  if (expanded === -1) return [...lines]
  return lines.map(({ text, line }) => ({ text: text.replace(/^(?:QUERY PLAN)?\s*[|│] ?/, ''), line }))
}
