/** Do keys tell of rows that may not be seen: a unique key that is taken, a foreign key that points somewhere? */

import type { Finding } from '../../../core/finding.ts'
import type { PlannedTable } from '../../data/plan.ts'
import { evidence } from '../census.ts'
import type { Persona } from '../types.ts'
import type { Probe, ProbeContext } from './probe.ts'

export const probe: Probe = async (context) => {
  const findings: Finding[] = []
  for (const table of context.tables()) {
    for (const persona of context.personas.filter(({ actor }) => actor !== undefined).slice(0, 3)) {
      const reached = context.reached(table, 'insert', persona)
      const model =
        context.own(reached, persona)[0] ?? reached.find(({ label }) => label.tenant === persona.actor!.tenant)
      if (model === undefined) continue
      const found = [
        ...(await uniques(context, table, persona, model)),
        ...(await references(context, table, persona, model)),
      ]
      findings.push(...found)
      if (found.length > 0) break
    }
  }
  return findings
}

type Row = ReturnType<ProbeContext['rows']>[number]

/** What nobody guesses tells nobody anything. */
function guessable(table: PlannedTable, columns: readonly string[]): boolean {
  return !columns.some((name) => table.columns.find((column) => column.name === name)?.typeName === 'uuid')
}

async function uniques(context: ProbeContext, table: PlannedTable, persona: Persona, model: Row): Promise<Finding[]> {
  const visible = new Set(context.reached(table, 'select', persona).map(({ place }) => place))
  const findings: Finding[] = []
  for (const columns of table.uniques) {
    if (
      !guessable(table, columns) ||
      columns.some((name) => table.columns.find((each) => each.name === name)?.generated)
    )
      continue
    const hidden = context
      .rows(table)
      .find(({ place, values }) => !visible.has(place) && columns.every((name) => values[name] != null))
    if (hidden === undefined) continue
    const values = Object.fromEntries(columns.map((name) => [name, hidden.values[name]!]))
    const failure = await context.insert(persona, table, model, values)
    if (failure?.code !== '23505' || failure.table !== table.name) continue
    const named = columns.map((name) => `\`${name}\``).join(', ')
    findings.push({
      rule: 'hidden-row-told-by-key',
      level: columns.some((name) => /mail|phone|name|handle|slug/i.test(name)) ? 'warning' : 'info',
      category: 'security',
      object: `table ${table.table}`,
      message: `Unexpected word of a hidden row in \`${table.table}\` by its unique key ${named} as ${persona.name}, expected no difference`,
      why: 'An insert of a value that a hidden row has fails (and ON CONFLICT DO NOTHING inserts nothing): whoever may insert learns which values exist.',
      fix: 'Make the key unique within its tenant or owner, or let a function that tells nothing do the insert.',
      detail: { columns, persona: persona.name, row: evidence(table, hidden) },
    })
  }
  return findings
}

async function references(
  context: ProbeContext,
  table: PlannedTable,
  persona: Persona,
  model: Row,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const key of table.keys) {
    if (key.soft || key.target === table.table || key.columns.length !== 1) continue
    const target = context.tables().find((each) => each.table === key.target)
    if (target === undefined) continue
    const visible = new Set(context.reached(target, 'select', persona).map(({ place }) => place))
    const hidden = context
      .rows(target)
      .find(
        ({ place, values, label }) =>
          !visible.has(place) &&
          values[key.targetColumns[0]!] != null &&
          (label.tenant !== undefined || label.actor !== undefined) &&
          label.tenant !== persona.actor!.tenant,
      )
    if (hidden === undefined) continue
    const value = hidden.values[key.targetColumns[0]!]!
    const failure = await context.insert(persona, table, model, { [key.columns[0]!]: value })
    if (failure !== undefined) continue
    findings.push({
      rule: 'row-points-to-hidden-row',
      level: guessable(target, key.targetColumns) ? 'warning' : 'info',
      category: 'security',
      object: `table ${table.table}`,
      message: `Unexpected row in \`${table.table}\` that points by \`${key.columns[0]}\` to a row of \`${target.table}\` hidden from ${persona.name}, expected a refusal`,
      why: 'A foreign key is checked with full rights: it tells that the row exists, and ties one tenant’s row to another’s.',
      fix: `Let the foreign key hold the tenant as well (FOREIGN KEY (tenant, ${key.columns[0]})), or ask in WITH CHECK whether the caller sees the row.`,
      detail: { column: key.columns[0], persona: persona.name, row: evidence(target, hidden) },
    })
  }
  return findings
}
