/** May somebody give himself power: change his own role, or make himself a member where he is none? */

import type { Finding } from '../../../core/finding.ts'
import { isConstraint } from '../cells/cell.ts'
import { evidence } from '../census.ts'
import type { RoleColumn } from '../roles.ts'
import type { Persona, RowEvidence } from '../types.ts'
import { listed, type Probe, type ProbeContext } from './probe.ts'

export const probe: Probe = async (context) => {
  const columns = new Map<string, RoleColumn>()
  for (const { columns: held } of context.session.cast.roles)
    for (const { column } of held) columns.set(`${column.table}.${column.column}`, column)
  const findings: Finding[] = []
  for (const column of columns.values()) {
    const promoted = await promotions(context, column)
    if (promoted !== undefined) findings.push(promoted)
  }
  for (const [table, column] of context.session.cast.guide.memberships ?? []) {
    const joined = await joins(context, table, column)
    if (joined !== undefined) findings.push(joined)
  }
  return findings
}

/** Updates his own row, and inserts one like it, with the highest role. */
async function promotions(context: ProbeContext, column: RoleColumn): Promise<Finding | undefined> {
  const table = context.tables().find((each) => each.table === column.table)
  if (table === undefined) return undefined
  const found: { persona: Persona; how: string; row: RowEvidence }[] = []
  for (const persona of context.personas) {
    if (persona.actor === undefined) continue
    const rows = context.own(context.rows(table), persona)
    const row = rows.find((each) => each.values[column.column] !== column.highest)
    if (row === undefined) continue
    // Who may give a colleague the role administers roles: that is no promotion of himself.
    const colleague = context
      .rows(table)
      .find(
        ({ label, values }) =>
          label.actor !== persona.actor!.name &&
          label.tenant === persona.actor!.tenant &&
          values[column.column] !== column.highest,
      )
    if (colleague !== undefined) {
      if (await context.mayUpdate(persona, table, colleague, { [column.column]: column.highest })) continue
      const failure = await context.insert(persona, table, colleague, { [column.column]: column.highest })
      if (failure === undefined || isConstraint(failure)) continue
    }
    if (await context.mayUpdate(persona, table, row, { [column.column]: column.highest }))
      found.push({ persona, how: 'update', row: evidence(table, row) })
    else {
      const failure = await context.insert(persona, table, row, { [column.column]: column.highest })
      if (failure === undefined || isConstraint(failure))
        found.push({ persona, how: 'insert', row: evidence(table, row) })
    }
  }
  const [first] = found
  if (first === undefined) return undefined
  return {
    rule: 'role-self-promoted',
    level: 'error',
    category: 'security',
    object: `table ${table.table}`,
    message: `Unexpected ${first.how} of his own \`${column.column}\` to "${column.highest}" in \`${table.table}\` as ${listed(found.map(({ persona }) => persona.name))}, expected a role that others give`,
    why: 'Whoever writes his own role has every right that any role has.',
    fix: `Take the column out of the grant (REVOKE UPDATE ON ${table.table}; GRANT UPDATE (…) of the other columns), or let WITH CHECK hold the role to what it was.`,
    detail: {
      column: column.column,
      value: column.highest,
      personas: found.map(({ persona }) => persona.name),
      row: first.row,
    },
  }
}

/** Inserts a membership of his own in a tenant that is not his. */
async function joins(context: ProbeContext, name: string, tenantColumn: string): Promise<Finding | undefined> {
  const table = context.tables().find((each) => each.table === name)
  if (table === undefined) return undefined
  const found: { persona: Persona; row: RowEvidence }[] = []
  for (const persona of context.personas) {
    const actor = persona.actor
    if (actor === undefined) continue
    const foreign = context
      .rows(table)
      .find(({ label }) => label.tenant !== undefined && label.tenant !== actor.tenant && label.tenant !== 'none')
    const tenant = foreign?.values[tenantColumn]
    const user = context.session.cast.identities.find((each) => each.table === name && each.scope === 'user')?.column
    const userKey =
      user ?? table.keys.find((key) => key.columns.length === 1 && key.columns[0] !== tenantColumn)?.columns[0]
    if (foreign === undefined || tenant == null || userKey === undefined) continue
    const self = context.own(context.rows(table), persona)[0]?.values[userKey] ?? actor.id
    const failure = await context.insert(persona, table, foreign, { [userKey]: self, [tenantColumn]: tenant })
    if (failure === undefined || (isConstraint(failure) && failure.table === table.name))
      found.push({ persona, row: { key: { [userKey]: self, [tenantColumn]: tenant }, tenant: foreign.label.tenant! } })
  }
  const [first] = found
  if (first === undefined) return undefined
  return {
    rule: 'tenant-joined-uninvited',
    level: 'error',
    category: 'security',
    object: `table ${name}`,
    message: `Unexpected insert of a membership of oneself in another tenant in \`${name}\` as ${listed(found.map(({ persona }) => persona.name))}, expected an invitation`,
    why: 'Whoever writes himself into a tenant sees all that the tenant has.',
    fix: 'Let WITH CHECK of the INSERT policy ask whether the caller may add members to that very tenant.',
    detail: { column: tenantColumn, personas: found.map(({ persona }) => persona.name), row: first.row },
  }
}
