/** May somebody move his row to another tenant, or write it over to another user? */

import type { Finding } from '../../../core/finding.ts'
import type { PlannedTable } from '../../data/plan.ts'
import { memberships, userTables } from '../../data/tenancy.ts'
import { evidence } from '../census.ts'
import { nearness } from '../reach.ts'
import type { Persona, RowEvidence } from '../types.ts'
import { listed, type Probe, type ProbeContext } from './probe.ts'

export const probe: Probe = async (context) => {
  const findings: Finding[] = []
  for (const table of context.tables()) {
    const { tenant, owner } = columnsOf(context, table)
    for (const [kind, columns] of [
      ['tenant', tenant],
      ['owner', owner],
    ] as const) {
      for (const column of columns) {
        const finding = await moved(context, table, column, kind)
        if (finding !== undefined) findings.push(finding)
      }
    }
  }
  return findings
}

/** Columns that say to which tenant, and to whom, a row belongs. */
function columnsOf(context: ProbeContext, table: PlannedTable): { tenant: string[]; owner: string[] } {
  const { identities, tenants } = context.session.cast
  const users = userTables(context.session.filled.plan)
  const single = table.keys.filter((key) => key.columns.length === 1)
  const own = identities.filter((identity) => identity.table === table.table && identity.list === undefined)
  const tenant = [
    ...own.filter(({ scope }) => scope === 'tenant').map(({ column }) => column),
    ...single.filter((key) => tenants.has(key.target)).map((key) => key.columns[0]!),
  ]
  const named = single.filter((key) => users.has(key.target)).map((key) => key.columns[0]!)
  const owner = [...own.filter(({ scope }) => scope === 'user').map(({ column }) => column), ...named]
  // A user's or tenant's own row is not somebody's possession.
  const plain = (column: string) => table.primaryKey.join() !== column
  return {
    tenant: tenants.has(table.table) ? [] : [...new Set(tenant)].filter(plain),
    owner: [...new Set(owner)].filter(
      (column) => plain(column) && !/assign|approv|review|updat|edit|invit/i.test(column),
    ),
  }
}

async function moved(
  context: ProbeContext,
  table: PlannedTable,
  column: string,
  kind: 'tenant' | 'owner',
): Promise<Finding | undefined> {
  const found: { persona: Persona; row: RowEvidence; to: RowEvidence }[] = []
  const members = new Set(memberships(context.session.filled.plan).map((each) => each.table))
  for (const persona of context.personas) {
    const actor = persona.actor
    if (actor === undefined) continue
    const rows = context.reached(table, 'update', persona)
    // Who administers memberships writes those of others anyway.
    const administers = rows.some(({ label }) => label.actor !== undefined && label.actor !== actor.name)
    if (kind === 'owner' && administers && members.has(table.table)) continue
    const row = rows.find(({ label, values }) => nearness(label, actor) !== 'beyond' && values[column] != null)
    if (row === undefined) continue
    const target = context
      .rows(table)
      .find(
        ({ label, values }) =>
          values[column] != null &&
          values[column] !== row.values[column] &&
          (kind === 'tenant'
            ? label.tenant !== undefined && label.tenant !== actor.tenant
            : label.actor !== undefined && label.actor !== actor.name),
      )
    if (target === undefined) continue
    if (await context.mayUpdate(persona, table, row, { [column]: target.values[column]! }))
      found.push({ persona, row: evidence(table, row), to: evidence(table, target) })
  }
  const [first] = found
  if (first === undefined) return undefined
  const who = listed(found.map(({ persona }) => persona.name))
  return {
    rule: kind === 'tenant' ? 'row-moved-across-tenants' : 'row-given-to-another',
    level: kind === 'tenant' ? 'error' : 'warning',
    category: 'security',
    object: `table ${table.table}`,
    message:
      kind === 'tenant'
        ? `Unexpected change of \`${column}\` in \`${table.table}\` to another tenant as ${who}, expected it to stay`
        : `Unexpected change of \`${column}\` in \`${table.table}\` to another user as ${who}, expected it to stay`,
    why:
      kind === 'tenant'
        ? 'A row that changes its tenant is planted among others’ data, and gone from those who should see it.'
        : 'Whoever writes his row over to another speaks in the other’s name.',
    fix: `Let WITH CHECK compare \`${column}\` with the caller as USING does, or take the column out of the grant of UPDATE.`,
    detail: { column, personas: found.map(({ persona }) => persona.name), row: first.row, to: first.to },
  }
}
