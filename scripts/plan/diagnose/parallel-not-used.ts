import type { Ailment } from '../ailment.ts'
import { parseExpression, usesOf } from '../expression.ts'
import { blockSize, rows } from '../format.ts'
import { expressions } from '../measure.ts'

export const ailment: Ailment = {
  title: 'Large scan by one process alone',
  why: `Scans of large tables are shared among workers, unless workers are turned off, a function in the query is not \`parallel safe\`
(the default of every function that is created), or the query writes.`,
  fix: 'Mark functions that only read as `parallel safe`; set `max_parallel_workers_per_gather` to 2 or more.',
  *check(view) {
    if (view.plan.nodes.some(({ workersPlanned }) => workersPlanned !== undefined)) return
    if (view.plan.nodes.some(({ type }) => type === 'ModifyTable' || type === 'LockRows')) return
    const perGather = view.setting('max_parallel_workers_per_gather')
    const unsafe = unsafeFunction(view)
    if (perGather !== '0' && unsafe === undefined) return
    // The embedded engine has no workers at all: that says nothing of a server.
    if (view.facts?.engine === 'embedded') return
    for (const scan of view.scans) {
      // Three times min_parallel_table_scan_size: the planner would use two workers.
      if (
        scan.kind !== 'sequential' ||
        Math.min(scan.blocks, Math.max(0, scan.facts?.pages ?? scan.blocks)) < 3_072 ||
        scan.loops > 1 ||
        view.mayStopEarly(scan.node)
      )
        continue
      if (scan.time !== undefined && scan.time < 50) continue
      yield {
        node: scan.node,
        object: unsafe === undefined ? 'setting max_parallel_workers_per_gather' : `function ${unsafe}`,
        message: `Unexpected scan of ${blockSize(scan.blocks)} of \`${scan.relation}\` by one process, expected workers: ${unsafe === undefined ? 'max_parallel_workers_per_gather is 0' : `\`${unsafe}\` is not parallel safe`}`,
        fix:
          unsafe === undefined ? 'set max_parallel_workers_per_gather = 2;' : `alter function ${unsafe} parallel safe;`,
        share: scan.share,
        detail: {
          blocks: scan.blocks,
          rowsRead: rows(scan.read),
          ...(perGather === undefined ? {} : { maxParallelWorkersPerGather: perGather }),
        },
      }
    }
  },
}

function unsafeFunction(view: Parameters<Ailment['check']>[0]): string | undefined {
  const unsafe = (view.facts?.functions ?? []).filter(({ parallel }) => parallel === 'unsafe')
  if (unsafe.length === 0) return undefined
  for (const node of view.plan.nodes) {
    for (const text of expressions(node)) {
      const tree = text.includes('(') ? parseExpression(text) : undefined
      if (tree === undefined) continue
      for (const { schema, name } of usesOf(tree).functions) {
        const found = unsafe.find((each) => each.name === name && (schema === undefined || each.schema === schema))
        if (found !== undefined) return `${found.schema}.${found.name}`
      }
    }
  }
  return undefined
}
