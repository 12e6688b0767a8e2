/** Storage buckets: files of several users, in the folders that the policies speak of, and in each other's. */

import type { Database } from '../../../postgres/database.ts'
import { postgresFailure } from '../../../postgres/database.ts'
import type { Actor } from '../../data/fill.ts'
import type { PlannedTable } from '../../data/plan.ts'
import type { Label } from '../../data/pool.ts'
import type { Attempts } from '../attempt.ts'
import type { Cast } from '../cast.ts'
import type { CensusRow } from '../census.ts'
import type { PathPart, PolicyFacts } from '../reading/facts.ts'
import type { Persona, Verb } from '../types.ts'
import { cellOf, type Measurable, type Outcome } from './cell.ts'
import { ColumnRights, type RowVerb, reachRows, type Subject, targetsOf } from './table.ts'

export const objectsTable = 'storage.objects'

/** More kinds of path than these are not made. */
const mostTemplates = 6

interface File {
  name: string
  owner?: Actor
  label: Label
}

/** Makes buckets that policies name and that are not there, and files in each bucket. By name of the file: whose it is. */
export async function makeFiles(
  database: Database,
  facts: PolicyFacts,
  cast: Cast,
  census: ReadonlyMap<string, readonly CensusRow[]>,
): Promise<Map<string, Label>> {
  const named = facts.stakes.flatMap(({ table, column, kind, value, wanted }) =>
    table === objectsTable && column === 'bucket_id' && kind === 'constant' && wanted && value ? [value] : [],
  )
  for (const bucket of new Set(named))
    await database.rows('insert into storage.buckets (id, name) values ($1, $1) on conflict do nothing', [bucket])
  const buckets = (
    await database.rows('select id::text from storage.buckets order by id collate "C"')
  ).flat() as string[]
  const labels = new Map<string, Label>()
  const files = filesOf(facts, cast, census)
  for (const bucket of buckets) {
    for (const { name, owner, label } of files) {
      await database.exec('savepoint dbops_file')
      try {
        await database.rows(
          `insert into storage.objects (bucket_id, name, owner, owner_id, metadata) values ($1, $2, $3, $4, $5) on conflict do nothing`,
          [bucket, name, owner?.id ?? null, owner?.id ?? null, '{"size": 100, "mimetype": "image/png"}'],
        )
        labels.set(`${bucket}\0${name}`, label)
      } catch (error) {
        // A trigger of the user's own that refuses a file: the others are tried all the same.
        if (postgresFailure(error) === undefined) throw error
        await database.exec('rollback to savepoint dbops_file')
      }
      await database.exec('release savepoint dbops_file')
    }
  }
  return labels
}

function filesOf(facts: PolicyFacts, cast: Cast, census: ReadonlyMap<string, readonly CensusRow[]>): File[] {
  const actors = ['ana', 'ben', 'eva'].map((name) => cast.actors.find((actor) => actor.name === name)!)
  const [ana, ben, eva] = actors as [Actor, Actor, Actor]
  const labelOf = (actor: Actor): Label => ({ actor: actor.name, ...(cast.shared ? { tenant: actor.tenant } : {}) })
  const files: File[] = []
  for (const template of templates(
    facts.parts.filter(({ table, column }) => table === objectsTable && column === 'name'),
  )) {
    for (const actor of actors) {
      const parts = template.map((part) => partText(part, actor, census))
      if (parts.some((part) => part === undefined)) continue
      const told = parts.find((part) => part!.label !== undefined)?.label
      const label = told === 'actor' ? labelOf(actor) : (told ?? {})
      files.push({ name: `${parts.map((part) => part!.text).join('/')}/${actor.name}.png`, owner: actor, label })
    }
  }
  for (const actor of actors) files.push({ name: `${actor.id}/photo.png`, owner: actor, label: labelOf(actor) })
  for (const actor of actors) files.push({ name: `shared/${actor.name}.png`, owner: actor, label: labelOf(actor) })
  // In another's folder, with one's own id further down: a policy that looks for the id anywhere takes it for one's own.
  for (const [victim, spoofer] of [
    [eva, ana],
    [ana, eva],
    [ana, ben],
  ] as const)
    files.push({ name: `${victim.id}/${spoofer.id}/spoof.png`, owner: victim, label: labelOf(victim) })
  return [...new Map(files.map((file) => [file.name, file])).values()]
}

/** Every combination of what the parts of a path are compared with. */
function templates(parts: readonly PathPart[]): (PathPart['value'] | undefined)[][] {
  const last = Math.min(4, Math.max(0, ...parts.map(({ index }) => index)))
  if (last === 0) return []
  let found: (PathPart['value'] | undefined)[][] = [[]]
  for (let index = 1; index <= last; index++) {
    const here = parts.filter((part) => part.index === index).map(({ value }) => value)
    found = found.flatMap((path) => (here.length === 0 ? [undefined] : here).map((value) => [...path, value]))
  }
  return found.slice(0, mostTemplates)
}

function partText(
  value: PathPart['value'] | undefined,
  actor: Actor,
  census: ReadonlyMap<string, readonly CensusRow[]>,
): { text: string; label?: Label | 'actor' } | undefined {
  if (value === undefined) return { text: 'files' }
  if (value.kind === 'constant') return { text: value.value }
  if (value.kind === 'caller') {
    return value.source.kind === 'claim' && value.source.path.join() === 'sub'
      ? { text: actor.id, label: 'actor' }
      : undefined
  }
  const rows = census.get(value.table) ?? []
  const row =
    rows.find((each) => each.label.actor === actor.name) ?? rows.find((each) => each.label.tenant === actor.tenant)
  const text = row?.values[value.column]
  return text == null ? undefined : { text, label: row!.label }
}

/** The buckets as objects of the matrix: all files are reached for at once, and told apart by their bucket. */
export async function bucketMeasurables(
  attempts: Attempts,
  table: PlannedTable,
  rows: readonly CensusRow[],
  facts: PolicyFacts,
): Promise<Measurable[]> {
  const buckets = (await attempts.database.rows(
    'select id::text, coalesce(public, false) from storage.buckets order by id collate "C"',
  )) as [string, boolean][]
  const rights = new ColumnRights(attempts, table)
  const byFolder = facts.parts.some((part) => part.table === objectsTable)
  const known = new Map<string, Promise<Outcome>>()
  const reach = (verb: RowVerb, persona: Persona): Promise<Outcome> => {
    const key = `${verb}\0${persona.name}`
    let outcome = known.get(key)
    if (outcome === undefined) {
      // The Storage API writes down who uploads; where folders decide, the name alone is chosen.
      const own = (row: CensusRow): CensusRow =>
        verb === 'insert' && byFolder
          ? { ...row, values: { ...row.values, owner: persona.actor?.id ?? null, owner_id: persona.actor?.id ?? null } }
          : row
      const subject: Subject = { table, rows: rows.map(own), rights }
      outcome = reachRows(attempts, subject, verb, persona)
      known.set(key, outcome)
    }
    return outcome
  }
  return buckets.map(([bucket, isPublic]) => {
    const inside = rows.filter((row) => row.values.bucket_id === bucket)
    const targets = targetsOf({ table, rows: inside, rights }).map((target, index) => ({
      ...target,
      evidence: () => ({ key: { name: inside[index]!.values.name ?? null }, ...inside[index]!.label }),
    }))
    return {
      object: { kind: 'bucket', name: bucket },
      verbs: ['select', 'insert', 'update', 'delete'] as Verb[],
      async measure(verb, persona) {
        const outcome = await reach(verb as RowVerb, persona)
        // A public bucket's files are handed out by their URL, whatever the policies say (storage docs, "Access model").
        if (verb === 'select' && isPublic) {
          const all = { ...outcome, reached: new Set(inside.map(({ place }) => place)), refusal: undefined }
          return {
            cell: {
              ...cellOf(bucket, verb, persona, targets, all),
              message: 'the bucket is public: whoever knows a file’s name reads it',
            },
            places: all.reached,
          }
        }
        const reached = new Set(inside.filter(({ place }) => outcome.reached.has(place)).map(({ place }) => place))
        const refusal =
          outcome.refusal ?? (verb === 'insert' && reached.size === 0 && outcome.reached.size > 0 ? refused : undefined)
        return { cell: cellOf(bucket, verb, persona, targets, { ...outcome, reached, refusal }), places: reached }
      },
    }
  })
}

/** Where other buckets take the file and this one does not, its own refusal was not kept. */
const refused = {
  severity: 'ERROR',
  code: '42501',
  message: 'new row violates row-level security policy for table "objects"',
}
