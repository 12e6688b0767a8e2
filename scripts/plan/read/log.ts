/**
 * Plans that auto_explain wrote to the server's log: stderr with any log_line_prefix, syslog, csvlog, jsonlog (whose
 * messages the JSON reader hands over), and what hosts put around them. contrib/auto_explain/auto_explain.c logs
 * `duration: %.3f ms  plan:` and then the plan, whose lines the collector indents by a tab.
 */

import type { TextLine } from './text.ts'

export interface LogEntry {
  /** Milliseconds. */
  duration: number
  lines: TextLine[]
}

const start = /\bduration: ([\d.]+) ms {1,2}plan:\s*(.*)$/
/** A message of its own: a prefix that begins in the first column, then a level. */
const message =
  /^(?=\S)(?!->).*?\b(?:LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|DEBUG[1-5]?|DETAIL|HINT|CONTEXT|STATEMENT|QUERY|LOCATION): {1,2}/
const syslog = /^.*?\[\d+-\d+\] ?(?:#011|\t)?/
const syslogLine = /^.*?\b\w+\[\d+\]: \[\d+-\d+\]/

export function holdsLog(lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => start.test(text))
}

export function readLog(lines: readonly TextLine[]): LogEntry[] {
  const entries: LogEntry[] = []
  let entry: LogEntry | undefined
  let csv = false
  for (const { text, line } of lines) {
    const begin = start.exec(text)
    if (begin !== null) {
      entry = { duration: Number(begin[1]), lines: [] }
      entries.push(entry)
      // csvlog quotes the message: a quote in it is doubled, the first single one ends it.
      csv = /"duration: [\d.]+ ms {1,2}plan:/.test(text)
      if (begin[2] !== '') entry.lines.push({ text: begin[2]!, line })
      continue
    }
    if (entry === undefined) continue
    if (csv) {
      const end = closingQuote(text)
      entry.lines.push({ text: text.slice(0, end).replaceAll('""', '"'), line })
      if (end < text.length) entry = undefined
      continue
    }
    if (syslogLine.test(text)) {
      if (message.test(text.replace(syslogLine, '').trimStart())) entry = undefined
      else entry.lines.push({ text: text.replace(syslog, ''), line })
      continue
    }
    // The first line of the plan stands without a tab where a host has trimmed the lines.
    if (message.test(text) && !/^Query (?:Text|Parameters|Identifier): /.test(text)) entry = undefined
    else entry.lines.push({ text: text.replace(/^(?:#011|\t)/, ''), line })
  }
  return entries
}

function closingQuote(text: string): number {
  for (let index = text.indexOf('"'); index !== -1; index = text.indexOf('"', index + 1)) {
    if (text[index + 1] !== '"') return index
    index++
  }
  return text.length
}
