/**
 * What is wrong with a measured database whatever is meant: rows of one tenant that another reaches, rows that people
 * write for each other, statements that fail. What may be meant (a table that everybody reads because its policy says
 * `true`) is reported at a lower level; a contract settles it.
 */

import type { Table } from '../../catalog/schema.ts'
import type { Finding, Level } from '../../core/finding.ts'
import { qualified } from '../../core/identifier.ts'
import type { PlannedTable } from '../data/plan.ts'
import { memberships, tenantTables, userTables } from '../data/tenancy.ts'
import { type CensusRow, evidence } from './census.ts'
import { blameFor, policiesFor } from './contract/blame.ts'
import type { AccessSession } from './measure.ts'
import { nearness } from './reach.ts'
import type { AccessMatrix, Cell, Persona, Verb } from './types.ts'

/**
 * Findings that need no contract, in the order of the matrix. `isAgreed`: cells of which a contract says that they are
 * meant. Call `loadParser()` before.
 */
export async function judgeMatrix(
  session: AccessSession,
  matrix: AccessMatrix,
  isAgreed: (cell: Cell) => boolean = () => false,
): Promise<Finding[]> {
  const scopes = scopesOf(session.filled.plan)
  const personas = new Map(session.personas.map((persona) => [persona.name, persona]))
  const findings: Finding[] = []
  for (const object of matrix.objects) {
    const cells = matrix.cells.filter((cell) => cell.object === object.name && !personas.get(cell.persona)!.trusted)
    findings.push(...errorFindings(object.name, object.kind, cells))
    const table = session.schema.tables.find((each) => qualified(each.schema, each.name) === object.name)
    const scope = scopes.get(object.name)
    if (object.kind !== 'table' || table === undefined || scope === undefined) continue
    for (const verbs of [['select'], ['insert'], ['update', 'delete']] as Verb[][]) {
      const crossing = cells
        .filter((cell) => verbs.includes(cell.verb) && !isAgreed(cell))
        .map((cell) => crossed(session, cell, personas.get(cell.persona)!))
        .filter((each) => each !== undefined)
      const finding = await crossingFinding(session, table, scope, verbs, crossing)
      if (finding !== undefined) findings.push(finding)
    }
  }
  return findings
}

/** Whether a table's rows belong to tenants, or to users alone; tables of neither are left out, and so are tenants themselves. */
function scopesOf(plan: readonly PlannedTable[]): Map<string, 'tenant' | 'user'> {
  const tenants = tenantTables(plan)
  const users = userTables(plan)
  const scopes = new Map<string, 'tenant' | 'user'>()
  for (let grown = true; grown; ) {
    grown = false
    for (const table of plan) {
      if (tenants.has(table.table) || scopes.get(table.table) === 'tenant') continue
      const targets = table.keys.map((key) => key.target).filter((target) => target !== table.table)
      const next = targets.some((target) => tenants.has(target) || scopes.get(target) === 'tenant')
        ? 'tenant'
        : targets.some((target) => users.has(target) || scopes.get(target) === 'user')
          ? 'user'
          : undefined
      if (next !== undefined && scopes.get(table.table) !== next) {
        scopes.set(table.table, next)
        grown = true
      }
    }
  }
  return scopes
}

/** A cell in which somebody reached rows that are neither his nor his tenant's. */
interface Crossing {
  cell: Cell
  persona: Persona
  /** All of the rows there are of others, and not some that are shown to everybody. */
  whole: boolean
  rows: CensusRow[]
}

function crossed(session: AccessSession, cell: Cell, persona: Persona): Crossing | undefined {
  const places = session.places(cell)
  if (places === undefined || cell.reach === 'error' || cell.reach === 'not proven') return undefined
  const foreign = (session.census.get(cell.object) ?? []).filter(
    ({ label }) =>
      (label.actor !== undefined || label.tenant !== undefined) && nearness(label, persona.actor) === 'beyond',
  )
  const rows = foreign.filter((row) => places.has(row.place))
  return rows.length === 0 ? undefined : { cell, persona, whole: rows.length === foreign.length, rows }
}

async function crossingFinding(
  session: AccessSession,
  table: Table,
  scope: 'tenant' | 'user',
  verbs: readonly Verb[],
  crossings: readonly Crossing[],
): Promise<Finding | undefined> {
  const reading = verbs[0] === 'select'
  // Some rows of others (published ones …) may well be meant to be seen; what is written by others hardly is.
  const counted = crossings.filter(({ whole, persona }) => (!reading || whole) && !isGlobal(session, persona))
  if (counted.length === 0) return undefined
  const [first] = counted
  const { cell, persona, rows } = first!
  const name = qualified(table.schema, table.name)
  const kind = { kind: 'table' as const, name }
  const blames = await blameFor(session, kind, cell.verb, persona, rows)
  const open = (await policiesFor(session, table, cell.verb, persona)).some(({ using }) => using === 'true')
  const level: Level = reading
    ? open && scope === 'user'
      ? 'info'
      : 'warning'
    : verbs[0] === 'insert'
      ? 'warning'
      : 'error'
  const who = [...new Set(counted.map((each) => each.persona.name))]
  const shown = who.length > 3 ? `${who.slice(0, 3).join(', ')} and ${who.length - 3} more` : who.join(' and ')
  const did = [...new Set(counted.map((each) => each.cell.verb))].join(' and ')
  const plan = session.filled.plan.find((each) => each.table === name)!
  const [row] = rows.map((each) => evidence(plan, each))
  const key = Object.entries(row!.key)
    .map(([column, value]) => `${column} ${value ?? 'null'}`)
    .join(', ')
  const whose = row!.actor ?? `tenant ${row!.tenant}`
  return {
    rule: `${scope}-rows-${reading ? 'readable' : 'writable'}`,
    level,
    category: 'security',
    object: `table ${name}`,
    message: `Unexpected ${did} of other ${scope === 'tenant' ? 'tenants’' : 'users’'} rows in \`${name}\` as ${shown}, expected their own`,
    why: `${persona.name} ${reading ? 'sees' : cell.verb === 'insert' ? 'may write a row like' : `may ${cell.verb}`} the row with ${key}, which is ${whose}’s${blames.length > 0 ? `: ${blames.map(({ words }) => words).join('; ')}` : ''}.`,
    fix: reading
      ? 'Let the policy compare the row with the caller; or, where everybody is meant to read it, say so in the access contract (dbops access --init).'
      : 'Compare the row with the caller in USING (which rows) and in WITH CHECK (what they may become).',
    detail: {
      personas: who,
      verbs: [...new Set(counted.map((each) => each.cell.verb))],
      rows: rows.slice(0, 3).map((each) => evidence(plan, each)),
      ...(blames.length > 0 ? { blame: blames } : {}),
    },
  }
}

/** A role in the whole application (of a profile, a claim), not in one tenant: it may be meant to reach every row. */
function isGlobal(session: AccessSession, persona: Persona): boolean {
  const role = session.cast.roles.find(({ name }) => name === persona.name)
  if (role === undefined) return false
  const inTenants = new Set(memberships(session.filled.plan).map(({ table }) => table))
  return role.claims.length > 0 || role.columns.some(({ column }) => !inTenants.has(column.table))
}

function errorFindings(object: string, kind: string, cells: readonly Cell[]): Finding[] {
  const byMessage = new Map<string, Cell[]>()
  for (const cell of cells)
    if (cell.reach === 'error') byMessage.set(cell.message ?? '', [...(byMessage.get(cell.message ?? '') ?? []), cell])
  return [...byMessage].map(([message, failing]) => {
    // Reading depends on nothing but the policies; a write may fail because of the values that were made up for it.
    const certain = failing.some(({ verb }) => verb === 'select') || /infinite recursion/.test(message)
    return {
      rule: 'access-error',
      level: certain ? 'error' : failing.some(({ persona }) => persona !== 'anon') ? 'warning' : 'info',
      category: 'security',
      object: `${kind} ${object}`,
      message: `Unexpected failure of ${[...new Set(failing.map(({ verb }) => verb))].join(', ')} on \`${object}\` as ${[...new Set(failing.map(({ persona }) => persona))].slice(0, 3).join(', ')}: ${message.replace(/\s+/g, ' ').slice(0, 200)}`,
      why: 'The statement fails: nobody who comes so reaches what he should.',
      fix: 'Mend the policy, trigger or function that the message speaks of.',
    }
  })
}
