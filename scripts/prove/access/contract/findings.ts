/** From verdicts to findings: one for each object and verb that breaks the contract, with the row, the blame and the repair. */

import type { Finding } from '../../../core/finding.ts'
import { type CensusRow, evidence } from '../census.ts'
import type { AccessSession } from '../measure.ts'
import type { AccessObject, RowEvidence, Verb } from '../types.ts'
import { type Blame, blameFor } from './blame.ts'
import type { Checked } from './check.ts'
import { extent, formatIntent } from './intent.ts'
import type { Contract } from './read.ts'
import type { Verdict } from './verdict.ts'

/** Verdicts that say the same thing of one object and column, for one verb or several. */
export interface Breach {
  object: AccessObject
  verbs: Verb[]
  verdicts: Verdict[]
  blames: Blame[]
}

/** A repair that was run, and after which the contract held. */
export interface ProvenRepair {
  sql: string
  /** Whether nothing of the breach is left; false: it takes some of it away. */
  whole: boolean
}

/** Puts verdicts that break the contract together, in the order of the matrix. */
export async function breachesOf(
  session: AccessSession,
  objects: readonly AccessObject[],
  verdicts: readonly Verdict[],
): Promise<Breach[]> {
  const groups = new Map<string, Breach>()
  const byName = new Map(objects.map((object) => [object.name, object]))
  for (const verdict of verdicts) {
    if (!['wider', 'narrower', 'error'].includes(verdict.judgement)) continue
    const key = [verdict.cell.object, verdict.column ?? '', verdict.cell.verb, verdict.judgement].join('\0')
    const object = byName.get(verdict.cell.object)!
    const group = groups.get(key) ?? { object, verbs: [verdict.cell.verb], verdicts: [], blames: [] }
    groups.set(key, group)
    group.verdicts.push(verdict)
  }
  for (const breach of groups.values()) {
    const [first] = breach.verdicts
    if (first!.judgement !== 'wider' || first!.column !== undefined) continue
    const seen = new Set<string>()
    for (const { cell, persona, excess } of breach.verdicts) {
      for (const blame of await blameFor(session, breach.object, cell.verb, persona, excess)) {
        if (seen.has(blame.words)) continue
        seen.add(blame.words)
        breach.blames.push(blame)
      }
    }
  }
  return withSameVerbs([...groups.values()])
}

/** Verbs of which the same is to be said become one breach. */
function withSameVerbs(breaches: readonly Breach[]): Breach[] {
  const merged = new Map<string, Breach>()
  for (const breach of breaches) {
    const key = [
      breach.object.name,
      ...breach.verdicts.map(({ judgement, column, persona, intent, cell }) =>
        [judgement, column ?? '', persona.name, formatIntent(intent), cell.reach, cell.message ?? ''].join('\0'),
      ),
    ].join('\n')
    const same = merged.get(key)
    if (same === undefined) merged.set(key, breach)
    else {
      same.verbs.push(...breach.verbs)
      same.verdicts.push(...breach.verdicts)
      for (const blame of breach.blames)
        if (!same.blames.some(({ words }) => words === blame.words)) same.blames.push(blame)
    }
  }
  return [...merged.values()]
}

/** One finding a breach. */
export function breachFinding(
  session: AccessSession,
  contract: Contract,
  breach: Breach,
  repair: ProvenRepair | undefined,
): Finding {
  const { object, verdicts } = breach
  const [first] = verdicts
  const { cell, column } = first!
  const name = column === undefined ? object.name : `${object.name}.${column}`
  const what = `${breach.verbs.join(', ')} of \`${name}\``
  const base = {
    category: 'security' as const,
    object: column === undefined ? `${object.kind} ${object.name}` : `column ${name}`,
    location: contract.at(first!.intent.path ?? [...sectionPath(contract, object)]),
    detail: {
      verbs: breach.verbs,
      cells: verdicts.map((verdict) => ({
        verb: verdict.cell.verb,
        persona: verdict.persona.name,
        expected: formatIntent(verdict.intent),
        found: verdict.cell.reach,
        ...(verdict.cell.reached === undefined ? {} : { reached: verdict.cell.reached, total: verdict.cell.total }),
        ...(verdict.cell.message === undefined ? {} : { message: verdict.cell.message }),
        ...(verdict.excess.length === 0 ? {} : { rows: rowsOf(session, verdict) }),
      })),
      ...(breach.blames.length === 0 ? {} : { blame: breach.blames }),
      ...(repair === undefined ? {} : { repair: { executed: true, whole: repair.whole } }),
    },
  }
  const fix =
    repair === undefined
      ? { fix: adviceFor(breach) }
      : {
          fix: `${repair.sql}\n-- ${repair.whole ? 'Executed: after it the contract holds here, and no other cell changed for the worse.' : 'Executed: it mends a part and breaks nothing; the rest needs another change.'}`,
        }
  switch (first!.judgement) {
    case 'error':
      return {
        rule: 'access-error',
        level: 'error',
        ...base,
        message: `Unexpected failure of ${what} as ${names(verdicts)}: ${oneLine(cell.message ?? '')}`,
        why: 'The statement fails for everybody who comes so: nobody reaches what he should, and clients see an error.',
        ...fix,
      }
    case 'narrower':
      return {
        rule: 'access-narrower',
        level: verdicts.every(({ intent }) => intent.reach === 'some') ? 'warning' : 'error',
        ...base,
        message: `Unexpected ${reachWords(verdicts)} in ${what} as ${names(verdicts)}, expected ${intentWords(verdicts)}`,
        why: `The contract promises more than the database gives${cell.message === undefined ? '' : `: ${oneLine(cell.message)}`}.`,
        ...fix,
      }
    default:
      return {
        rule: 'access-wider',
        level: 'error',
        ...base,
        message: `Unexpected ${reachWords(verdicts)} in ${what} as ${names(verdicts)}, expected ${intentWords(verdicts)}`,
        why: [leak(session, verdicts), ...breach.blames.slice(0, 3).map(({ words }) => words)]
          .filter(Boolean)
          .join('; '),
        ...fix,
      }
  }
}

/** Findings of everything else that checking brought up: conditions that Postgres refuses, cells that were not proven. */
export function otherFindings(contract: Contract, checked: Checked): Finding[] {
  const findings: Finding[] = checked.badConditions.map(({ path, message }) => ({
    rule: 'access-bad-condition',
    level: 'error',
    category: 'security',
    message: `Unexpected condition in the access contract: ${oneLine(message)}`,
    location: contract.at(path),
    why: 'Nothing can be held to a condition that Postgres refuses.',
    fix: 'Write a condition over the columns of the table, as after WHERE.',
  }))
  const unproven = new Map<string, Verdict[]>()
  for (const verdict of checked.verdicts)
    if (verdict.judgement === 'not proven')
      unproven.set(verdict.cell.object, [...(unproven.get(verdict.cell.object) ?? []), verdict])
  for (const [object, verdicts] of unproven) {
    const [first] = verdicts
    findings.push({
      rule: 'access-not-proven',
      level: 'info',
      category: 'security',
      object,
      message: `Unexpected gap in the proof of \`${object}\` (${[...new Set(verdicts.map(({ cell }) => cell.verb))].join(', ')} as ${names(verdicts)}), expected one`,
      location: contract.at(first!.intent.path),
      why: oneLine(first!.cell.reason ?? 'It could not be tried.'),
      fix:
        first!.cell.verb === 'execute'
          ? 'Call it in a test of your own: what is not tried is never counted as safe.'
          : 'Add rows of this table to the seed: what is not tried is never counted as safe.',
    })
  }
  return findings
}

function sectionPath(contract: Contract, { name }: AccessObject): string[] {
  for (const section of ['tables', 'views', 'functions', 'buckets', 'topics'] as const)
    if (contract.document[section]?.[name] !== undefined) return [section, name]
  return []
}

/** `authenticated, member and 2 more`. */
function names(verdicts: readonly Verdict[]): string {
  const all = [...new Set(verdicts.map(({ persona }) => persona.name))]
  if (all.length <= 3) return all.join(' and ')
  return `${all.slice(0, 3).join(', ')} and ${all.length - 3} more`
}

function reachWords(verdicts: readonly Verdict[]): string {
  const found = verdicts.map(({ cell }) => cell.reach)
  const furthest = [...found].sort((a, b) => extent(b as 'own') - extent(a as 'own'))[0]!
  return furthest === 'all' || furthest === 'none' || furthest === 'denied'
    ? { all: 'reach of every row', none: 'lack of rows', denied: 'refusal' }[furthest]
    : `reach "${furthest}"`
}

function intentWords(verdicts: readonly Verdict[]): string {
  return [...new Set(verdicts.map(({ intent }) => `"${formatIntent(intent)}"`))].join(' or ')
}

/** The first row that leaks, for whom, in words. */
function leak(session: AccessSession, verdicts: readonly Verdict[]): string | undefined {
  const verdict = verdicts.find(({ excess }) => excess.length > 0)
  if (verdict === undefined) return undefined
  const [row] = rowsOf(session, verdict)
  const key = Object.entries(row!.key)
    .map(([column, value]) => `${column} ${value ?? 'null'}`)
    .join(', ')
  const whose = [row!.actor, row!.tenant === undefined ? undefined : `tenant ${row!.tenant}`]
    .filter(Boolean)
    .join(' of ')
  const verb = {
    select: 'sees',
    insert: 'may write a row like',
    update: 'may change',
    delete: 'may delete',
    truncate: 'may empty',
    execute: 'may call',
  }[verdict.cell.verb]
  const rows = verdict.excess.length === 1 ? '' : ` (and ${verdict.excess.length - 1} more)`
  return `${verdict.persona.name}${verdict.persona.actor ? ` (${verdict.persona.actor.name} of tenant ${verdict.persona.actor.tenant})` : ''} ${verb} the row with ${oneLine(key)}${whose === '' ? '' : `, which is ${whose}'s`}${rows}`
}

function rowsOf(session: AccessSession, { cell, excess }: Verdict) {
  const plan = session.filled.plan.find(({ table }) => table === cell.object)
  return excess.slice(0, 3).map((row) => (plan === undefined ? named(row) : evidence(plan, row)))
}

/** Evidence of a row whose table has no plan of its own: a partition's, a file. */
function named({ values, label }: CensusRow): RowEvidence {
  const columns = Object.keys(values)
  const telling = columns.filter((column) => /^(id|bucket_id|name)$/.test(column))
  const shown = telling.length > 0 ? telling : columns.slice(0, 3)
  return { key: Object.fromEntries(shown.map((column) => [column, values[column] ?? null])), ...label }
}

/** What a person can do where no repair was found. */
function adviceFor({ verdicts, blames }: Breach): string {
  const [first] = verdicts
  if (first!.judgement === 'error')
    return 'Mend the policy or function that the message names; dbops access --why explains the cell.'
  if (first!.judgement === 'narrower')
    return 'Add the grant or policy that is missing, or say in the contract what is meant.'
  return blames.length > 0
    ? `Narrow ${blames[0]!.words}, or say in the contract what is meant.`
    : 'Narrow it, or say in the contract what is meant.'
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300)
}
