/** The page of a view or materialised view. */

import type { View } from '../../../catalog/schema.ts'
import type { Lookup } from '../lookup.ts'
import { heading, type Line, type Page } from '../page.ts'
import { commentBlock, dotted, grantsBlocks, indexBlocks, table, triggerBlocks, typeLine } from './shared.ts'

export function viewPage(lookup: Lookup, view: View): Page {
  const rows = view.columns.map((column): Line[] => [
    [{ code: column.name }],
    typeLine(lookup, column),
    column.default === undefined ? [] : [{ code: column.default }],
    column.comment === undefined ? [] : [column.comment],
  ])
  return {
    target: { kind: 'view', schema: view.schema, name: view.name },
    title: dotted(view),
    type: view.kind === 'view' ? 'View' : 'Materialized view',
    blocks: [
      ...commentBlock(view.comment),
      { kind: 'facts', facts: facts(view) },
      heading('Columns'),
      table(
        ['Column', 'Type', 'Default', 'Comment'],
        rows,
        view.columns.map(({ name }) => name),
      ),
      heading('Definition'),
      { kind: 'sql', text: view.definition },
      ...indexBlocks(view.indexes),
      ...triggerBlocks(lookup, view.triggers),
      ...grantsBlocks(view.grants, view.columns),
    ],
  }
}

function facts(view: View): [string, Line][] {
  const list: [string, Line][] = []
  if (view.kind === 'view') {
    list.push([
      'Reads with the rights of',
      view.securityInvoker
        ? ['whoever queries it (security_invoker)']
        : [{ strong: 'its owner' }, ', past row level security'],
    ])
    if (view.securityBarrier) list.push(['Security barrier', ['yes']])
    if (view.checkOption) list.push(['Check option', [view.checkOption]])
  } else if (view.populated === false) list.push(['Populated', [{ strong: 'no' }]])
  list.push(['Owner', [{ code: view.owner }]])
  return list
}
