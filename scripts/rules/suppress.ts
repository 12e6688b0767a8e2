/**
 * Suppressions: `-- dbops-ignore <rule-id>[, <rule-id>]: <why>`.
 *
 * Behind code it holds for what is reported on its line; on a line of its own for the next statement, or inside a
 * statement for the next line with code. What concerns the file as a whole may be suppressed anywhere in the file.
 */

import { closest } from '../core/similar.ts'
import type { TextMap } from '../sql/text.ts'
import { tokens } from '../sql/tokens.ts'
import { ruleIds } from './ids.generated.ts'
import { proofRules } from './proof-rules.ts'
import type { Place } from './rule.ts'

export interface Suppression {
  rules: string[]
  reason: string
  /** Of the comment. */
  place: Place
  /** What it holds for: findings that begin in this range of indexes, or that touch this line. */
  scope: { from: number; to: number } | { line: number }
  /** Rules that it kept from being reported. */
  used: Set<string>
}

const marker = 'dbops-ignore'

/** The suppressions of a text. `places` gives the places of its statements, in order. */
export function readSuppressions(text: string, map: TextMap, places: () => readonly Place[]): Suppression[] {
  if (!text.includes(marker)) return []
  const statements = places()
  const found: Suppression[] = []
  const all = [...tokens(text)]
  for (const [index, token] of all.entries()) {
    if (token.kind !== 'comment') continue
    const words = /^(?:--|\/\*)\s*dbops-ignore\b([^\r\n]*)/.exec(text.slice(token.start, token.end))
    if (words === null) continue
    const [ids = '', ...why] = words[1]!.replace(/\*\/\s*$/, '').split(':')
    const { line } = map.position(token.start)
    const previous = all[index - 1]
    const trails = previous !== undefined && map.position(previous.end).line === line && previous.kind !== 'comment'
    const inside = statements.some(({ start, end }) => start < token.start && token.start < end)
    const next = all.slice(index + 1).find(({ kind }) => kind !== 'comment')
    const following = statements.find(({ start }) => start >= token.end)
    let scope: Suppression['scope'] = { line }
    if (!trails && inside && next !== undefined) scope = { line: map.position(next.start).line }
    else if (!trails && following !== undefined) scope = { from: following.start, to: following.end }
    found.push({
      rules: ids.split(/[\s,]+/).filter(Boolean),
      reason: why.join(':').trim(),
      place: { start: token.start, end: token.end },
      scope,
      used: new Set(),
    })
  }
  return found
}

/** The suppression that keeps a rule from being reported at a place, or undefined. Marks it as used. */
export function suppressedBy(
  suppressions: readonly Suppression[],
  rule: string,
  place: Place,
  wholeFile: boolean,
  map: TextMap,
): Suppression | undefined {
  const hit = suppressions.find((one) => {
    if (!one.rules.includes(rule)) return false
    if (wholeFile) return true
    if ('line' in one.scope) {
      return map.position(place.start).line <= one.scope.line && one.scope.line <= map.position(place.end).line
    }
    return one.scope.from <= place.start && place.start <= one.scope.to
  })
  hit?.used.add(rule)
  return hit
}

/** What is wrong with the suppressions themselves, each under the rule that reports it. */
export function* judgeSuppressions(
  suppressions: readonly Suppression[],
  isOff: (rule: string) => boolean,
): Generator<{ rule: string; message: string; place: Place; fix?: string }> {
  for (const { rules, reason, place, used } of suppressions) {
    if (rules.length === 0 || reason === '') {
      const ids = rules.join(', ') || '<rule-id>'
      yield {
        rule: 'require-suppression-reason',
        message: `Unexpected suppression without a ${rules.length === 0 ? 'rule and a reason' : 'reason'}, expected \`-- ${marker} ${ids}: <why>\``,
        place,
      }
    }
    for (const id of rules) {
      // Whether it suppresses anything, only an execution can tell.
      if (proofRules.includes(id)) continue
      if (!ruleIds.includes(id)) {
        const near = closest(id, [...ruleIds, ...proofRules])
        yield {
          rule: 'ban-unknown-suppression',
          message: `Unexpected rule \`${id.replaceAll('`', '')}\` in a suppression, expected ${near === undefined ? 'the id of a rule' : `\`${near}\``}`,
          place,
        }
      } else if (!used.has(id) && !isOff(id)) {
        yield {
          rule: 'ban-unused-suppression',
          message: `Unexpected suppression of \`${id}\`, expected one that suppresses a finding`,
          place,
        }
      }
    }
  }
}
