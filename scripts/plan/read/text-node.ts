/** The first line of a node in text format: `->  Index Scan using i on public.t x  (cost=…) (actual …)`. */

import type { Raw } from './value.ts'

/** What stands behind the name: the planner's estimate, and what happened. */
const costs = /\s*\(cost=([\d.]+)\.\.([\d.]+) rows=(\d+) width=(\d+)\)/
const ran =
  /\s*\((?:actual(?: time=([\d.]+)\.\.([\d.]+))? rows=([\d.]+(?:e\+?\d+)?) loops=(\d+)|(never executed)|Actual time: ([\d.]+)\.\.([\d.]+)[^)]*)\)/

/** Node names that stand alone, with what may follow: see ExplainNode of explain.c. */
const plain = [
  ...['Result', 'ProjectSet', 'Append', 'Merge Append', 'Recursive Union', 'BitmapAnd', 'BitmapOr', 'Gather Merge'],
  ...['Gather', 'Materialize', 'Memoize', 'Result Cache', 'Incremental Sort', 'Sort', 'Group', 'WindowAgg', 'Unique'],
  ...['LockRows', 'Limit', 'Hash', 'Nested Loop', 'Named Tuplestore Scan'],
]
const scans = [
  ...['Seq Scan', 'Sample Scan', 'Bitmap Heap Scan', 'Tid Range Scan', 'Tid Scan', 'Subquery Scan', 'Function Scan'],
  ...['Table Function Scan', 'Values Scan', 'CTE Scan', 'WorkTable Scan', 'Foreign Scan'],
]
const joinKinds = '(?:Left|Full|Right Semi|Right Anti|Right|Semi|Anti)'

const name = new RegExp(
  `^(?:(Parallel) )?(?:(Async) )?(?:${[
    `(?<scan>${scans.join('|')})`,
    '(?<index>Index Only Scan|Index Scan)(?<backward> Backward)? using',
    '(?<bitmap>Bitmap Index Scan) on',
    `(?<join>Hash|Merge)(?: (?<joinKind>${joinKinds}))? Join`,
    `Nested Loop (?<loopKind>${joinKinds}) Join`,
    '(?:(?<partial>Partial|Finalize) )?(?<aggregate>Aggregate|GroupAggregate|HashAggregate|MixedAggregate)',
    '(?<setop>HashSetOp|SetOp)(?: (?<command>(?:Intersect|Except)(?: All)?))?',
    '(?<foreign>Foreign) (?<foreignOperation>Insert|Update|Delete)',
    '(?<operation>Insert|Update|Delete|Merge)(?= on | *$)',
    'Custom Scan \\((?<provider>[^)]*)\\)',
    `(?<plain>${plain.join('|')})`,
  ].join('|')})(?= |$)`,
)

const strategies: Record<string, string> = {
  Aggregate: 'Plain',
  GroupAggregate: 'Sorted',
  HashAggregate: 'Hashed',
  MixedAggregate: 'Mixed',
}

/** Reads such a line, without its arrow; undefined where it is none. `sure`: an unknown name is a node all the same. */
export function readNode(line: string, sure: boolean): Raw | undefined {
  const estimate = costs.exec(line)
  const run = ran.exec(line)
  const first = Math.min(estimate?.index ?? line.length, run?.index ?? line.length)
  const head = line.slice(0, first).trim()
  const found = name.exec(head)
  const measured = estimate !== null || run !== null
  if (found === null && !(sure && measured)) return undefined
  // Words of prose may begin like a node: then something stands behind that no node has.
  const raw: Raw = found === null ? {} : named(found, head)
  if (found === null) unknown(head, raw)
  else if (!measured && !sure && raw.rest !== undefined) return undefined
  delete raw.rest
  if (estimate !== null) {
    raw['Startup Cost'] = Number(estimate[1])
    raw['Total Cost'] = Number(estimate[2])
    raw['Plan Rows'] = Number(estimate[3])
    raw['Plan Width'] = Number(estimate[4])
  }
  if (run !== null) {
    const never = run[5] !== undefined
    raw['Actual Rows'] = never ? 0 : Number(run[3] ?? 0)
    raw['Actual Loops'] = never ? 0 : Number(run[4] ?? 1)
    if (run[2] !== undefined) {
      raw['Actual Startup Time'] = Number(run[1])
      raw['Actual Total Time'] = Number(run[2])
    }
  }
  return raw
}

function named(found: RegExpExecArray, head: string): Raw {
  const groups = found.groups!
  const raw: Raw = { 'Node Type': '' }
  if (found[1] !== undefined) raw['Parallel Aware'] = true
  if (found[2] !== undefined) raw['Async Capable'] = true
  const rest = head.slice(found[0].length).trim()
  const set = (type: string): void => {
    raw['Node Type'] = type
  }
  if (groups.scan !== undefined) {
    set(groups.scan)
    target(rest, groups.scan, raw)
  } else if (groups.index !== undefined) {
    set(groups.index)
    raw['Scan Direction'] = groups.backward === undefined ? 'Forward' : 'Backward'
    const [index, after] = identifier(rest)
    raw['Index Name'] = index
    target(after.trim(), groups.index, raw)
  } else if (groups.bitmap !== undefined) {
    set(groups.bitmap)
    raw['Index Name'] = identifier(rest)[0]
  } else if (groups.join !== undefined) {
    set(`${groups.join} Join`)
    raw['Join Type'] = groups.joinKind ?? 'Inner'
  } else if (groups.loopKind !== undefined) {
    set('Nested Loop')
    raw['Join Type'] = groups.loopKind
  } else if (groups.aggregate !== undefined) {
    set('Aggregate')
    raw.Strategy = strategies[groups.aggregate]
    raw['Partial Mode'] = groups.partial ?? 'Simple'
  } else if (groups.setop !== undefined) {
    set('SetOp')
    raw.Strategy = groups.setop === 'SetOp' ? 'Sorted' : 'Hashed'
    if (groups.command !== undefined) raw.Command = groups.command
  } else if (groups.foreign !== undefined) {
    set('Foreign Scan')
    raw.Operation = groups.foreignOperation
    target(rest, 'Foreign Scan', raw)
  } else if (groups.operation !== undefined) {
    set('ModifyTable')
    raw.Operation = groups.operation
    target(rest, 'ModifyTable', raw)
  } else if (groups.provider !== undefined) {
    set('Custom Scan')
    raw['Custom Plan Provider'] = groups.provider
    target(rest, 'Custom Scan', raw)
  } else {
    // PostgreSQL 14 called Memoize by another name until its first release.
    set(groups.plain === 'Result Cache' ? 'Memoize' : groups.plain!)
    if (groups.plain === 'Nested Loop') raw['Join Type'] = 'Inner'
    if (rest !== '') raw.rest = rest
  }
  return raw
}

/** A node that is not known here: its name ends where its target begins. */
function unknown(head: string, raw: Raw): void {
  const on = /^(.*?)(?= on )/.exec(head)
  raw['Node Type'] = on?.[1] ?? head
  if (on !== null) target(head.slice(on[0].length).trim(), '', raw)
}

const objects: Record<string, string> = {
  'Function Scan': 'Function Name',
  'Table Function Scan': 'Table Function Name',
  'CTE Scan': 'CTE Name',
  'WorkTable Scan': 'CTE Name',
}

/** `on schema.name alias`; the alias is left out where it is the name. */
function target(text: string, type: string, raw: Raw): void {
  if (!text.startsWith('on ')) {
    if (text !== '') raw.rest = text
    return
  }
  let [first, rest] = identifier(text.slice('on '.length).trimStart())
  if (type === 'Subquery Scan' || type === 'Values Scan') {
    raw.Alias = first
    return
  }
  if (rest.startsWith('.')) {
    raw.Schema = first
    ;[first, rest] = identifier(rest.slice(1))
  }
  raw[objects[type] ?? 'Relation Name'] = first
  const [alias, after] = rest.trim() === '' ? [first, ''] : identifier(rest.trimStart())
  raw.Alias = alias
  if (after.trim() !== '') raw.rest = after.trim()
}

/** The identifier that a text begins with, unquoted, and what follows. */
function identifier(text: string): [string, string] {
  const quoted = /^"((?:[^"]|"")*)"/.exec(text)
  if (quoted !== null) return [quoted[1]!.replaceAll('""', '"'), text.slice(quoted[0].length)]
  const bare = /^[^\s.]*/.exec(text)!
  return [bare[0], text.slice(bare[0].length)]
}

/** A target line of ModifyTable on partitions, `Update on public.t1 x`; undefined where the line is none. */
export function readTarget(line: string): Raw | undefined {
  const found = /^(?:Foreign )?(?:Insert|Update|Delete|Merge) (on .+)$/.exec(line)
  if (found === null) return undefined
  const raw: Raw = {}
  target(found[1]!, 'ModifyTable', raw)
  return raw.rest === undefined ? raw : undefined
}
