import type { Ailment } from '../ailment.ts'
import { count } from '../format.ts'
import { clip, worthParsing } from '../predicates.ts'

/** What tells who the caller is: the same for every row. */
const caller = /\bcurrent_setting\(|\bauth\.(?:uid|jwt|role|email)\(\)|\b(?:uid|jwt)\(\)/

export const ailment: Ailment = {
  title: 'Caller looked up for every row',
  why: `A policy that compares with \`auth.uid()\` or \`current_setting(…)\` as it stands evaluates it for every row that is read. In a
subquery, \`(select auth.uid())\`, it is evaluated once (an InitPlan), and an index on the column can be used.`,
  fix: 'Write `(select auth.uid())` in the policy; likewise for `auth.jwt()` and `current_setting(…)`.',
  *check(view) {
    for (const scan of view.scans) {
      const filter = scan.node.filter
      // Tested on every row: a few hundred are worth nobody's time.
      if (filter === undefined || scan.read < 1_000 || scan.share < worthParsing || !caller.test(filter)) continue
      const policies = (scan.facts?.policies ?? []).filter(
        ({ using }) => using !== undefined && caller.test(using.replace(/\( ?SELECT [^)]*\([^)]*\)[^)]*\)/gi, '')),
      )
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected ${count(scan.read)} evaluations of the caller in the filter of \`${scan.relation}\`, expected one in a subquery: \`(select auth.uid())\``,
        fix:
          policies.length === 1
            ? `alter policy ${quote(policies[0]!.name)} on ${scan.relation} using (${wrapped(policies[0]!.using!)});`
            : undefined,
        share: scan.share,
        detail: {
          rowsRead: Math.round(scan.read),
          filter: clip(filter),
          ...(policies.length > 0 ? { policies: policies.map(({ name }) => name) } : {}),
        },
      }
    }
  },
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** The policy's condition with each look-up of the caller in a subquery. */
function wrapped(using: string): string {
  return using.replace(
    /(?<!select )\b(auth\.(?:uid|jwt|role|email)\(\)|current_setting\('[^']*'(?:::text)?(?:, (?:true|false))?\))/gi,
    '(select $1)',
  )
}
