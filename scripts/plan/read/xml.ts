/** FORMAT XML: elements named as the properties of FORMAT JSON, with `-` for what a tag cannot hold. */

import { SaxesParser } from 'saxes'
import { DbopsError } from '../../core/error.ts'
import type { Raw } from './value.ts'

interface Element {
  name: string
  text: string
  fields: Raw
  children: { name: string; value: unknown }[]
  line: number
}

/** Properties whose name holds more than letters and blanks: see ExplainXMLTag. */
const names: Readonly<Record<string, string>> = {
  'One-Time-Filter': 'One-Time Filter',
}

function propertyOf(tag: string): string {
  return names[tag] ?? tag.replaceAll('-', ' ').replace(/\bI O\b/, 'I/O')
}

/** Groups that are lists, by the name of their elements' parent. */
const lists = new Set([
  ...['Plans', 'Workers', 'Triggers', 'Grouping Sets', 'Target Tables', 'Output', 'Sort Key', 'Presorted Key'],
  ...['Group Key', 'Hash Keys', 'Group Keys', 'Hash Key', 'Conflict Arbiter Indexes', 'Sort Methods Used'],
  ...['Sampling Parameters'],
])

/** Every `<Query>` of the text. Throws `DbopsError` (input) with the place at which it is no XML. */
export function readXmlPlans(text: string): { raw: Raw; line: number }[] {
  const found: { raw: Raw; line: number }[] = []
  const from = text.indexOf('<explain')
  const lineBefore = text.slice(0, from).split('\n').length - 1
  const parser = new SaxesParser({ fragment: true })
  const open: Element[] = []
  const fail = (message: string): never => {
    const around = open.map(({ fields }) => fields['Node Type']).filter((type) => type !== undefined)
    throw new DbopsError(
      `Unexpected ${message}, expected the rest of a plan in XML${around.length > 0 ? `, inside ${around.slice(-3).join(' → ')}` : ''}`,
      {
        where: `line ${lineBefore + parser.line}, column ${parser.column + 1}`,
        hint: 'Take the plan again and write it to a file.',
      },
    )
  }
  parser.on('error', (error) => fail(`text (${error.message.replace(/^[\d:]+ /, '')})`))
  parser.on('opentag', (tag) => {
    open.push({ name: tag.name, text: '', fields: {}, children: [], line: lineBefore + parser.line })
  })
  const addText = (more: string): void => {
    const top = open.at(-1)
    if (top !== undefined) top.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop()!
    const name = propertyOf(element.name)
    // auto_explain has no <Query> around its plan.
    if ((element.name === 'Query' || element.name === 'explain') && element.fields.Plan !== undefined) {
      found.push({ raw: element.fields, line: element.line })
      return
    }
    const value = lists.has(name)
      ? element.children.map((child) => child.value)
      : element.children.length > 0
        ? element.fields
        : element.text
    const parent = open.at(-1)
    if (parent === undefined) return
    const own = labelOf(name, parent.fields)
    parent.children.push({ name: own, value })
    parent.fields[own] = value
  })
  for (const part of documents(text.slice(from))) parser.write(part)
  parser.close()
  if (open.length > 0) fail('end of the text')
  return found
}

/** XML names some groups by their kind; JSON by what they are of: see show_incremental_sort_group_info of explain.c. */
function labelOf(kind: string, siblings: Raw): string {
  if (kind === 'Incremental Sort Groups') {
    return siblings['Full-sort Groups'] === undefined ? 'Full-sort Groups' : 'Pre-sorted Groups'
  }
  if (kind !== 'Sort Space') return kind
  const methods = siblings['Sort Methods Used']
  const onDisk =
    Array.isArray(methods) && methods.length > 0 && methods.every((method) => /^external/.test(String(method)))
  return onDisk || siblings['Sort Space Memory'] !== undefined ? 'Sort Space Disk' : 'Sort Space Memory'
}

/** The text's `<explain …>…</explain>`, without what stands between several of them. */
function documents(text: string): string[] {
  const parts: string[] = []
  for (let start = text.indexOf('<explain'); start !== -1; ) {
    const close = text.indexOf('</explain>', start)
    const end = close === -1 ? text.length : close + '</explain>'.length
    parts.push(text.slice(start, end))
    start = text.indexOf('<explain', end)
  }
  return parts
}
