/** Does writing one's own row change rows of others, by a trigger or a cascade that runs with more rights? */

import type { Finding } from '../../../core/finding.ts'
import { ident } from '../../../core/identifier.ts'
import type { PlannedTable } from '../../data/plan.ts'
import { failed } from '../attempt.ts'
import { insertLike } from '../cells/table.ts'
import { evidence } from '../census.ts'
import { setMode } from '../instruments.ts'
import { nearness } from '../reach.ts'
import type { Persona, RowEvidence, Verb } from '../types.ts'
import { listed, type Probe, type ProbeContext } from './probe.ts'

export const probe: Probe = async (context) => {
  const findings: Finding[] = []
  const rows = new Map<string, { table: PlannedTable; row: ReturnType<ProbeContext['rows']>[number] }>()
  for (const table of context.session.filled.plan)
    for (const row of context.rows(table)) rows.set(row.place, { table, row })
  for (const table of context.tables()) {
    const found: { persona: Persona; verb: Verb; other: string; row: RowEvidence }[] = []
    for (const persona of context.personas) {
      if (persona.actor === undefined || persona.role === 'anon') continue
      for (const verb of ['insert', 'update', 'delete'] as const) {
        const own = context.own(context.reached(table, verb, persona), persona)[0]
        if (own === undefined) continue
        const first = table.columns.find(({ generated, type }) => !generated && type.kind !== 'd')
        const statement =
          verb === 'insert'
            ? insertLike(table, table.columns, own)
            : verb === 'delete'
              ? `delete from ${table.table}`
              : first && `update ${table.table} set ${ident(first.name)} = null`
        if (statement === undefined) continue
        const touched = await context.attempts.touched(persona, statement, `${setMode('row', own.place)} ${seeAll}`)
        if (failed(touched)) continue
        for (const place of touched) {
          const other = rows.get(place)
          if (other === undefined || place === own.place) continue
          const reach = context.cell(other.table.table, 'update', persona)
          const may = reach === undefined ? false : (context.session.places(reach)?.has(place) ?? false)
          if (nearness(other.row.label, persona.actor) === 'beyond' && labelled(other.row.label) && !may)
            found.push({ persona, verb, other: other.table.table, row: evidence(other.table, other.row) })
        }
      }
    }
    const [first] = found
    if (first === undefined) continue
    findings.push({
      rule: 'write-changes-others-rows',
      level: 'warning',
      category: 'security',
      object: `table ${table.table}`,
      message: `Unexpected change of another’s row in \`${first.other}\` by ${first.verb} of one’s own in \`${table.table}\` as ${listed(found.map(({ persona }) => persona.name))}, expected no other row to change`,
      why: 'A trigger or a cascading key does it with rights that the writer does not have.',
      fix: 'Let the trigger’s function compare what it changes with the row’s owner, or let the key refuse (ON DELETE RESTRICT).',
      detail: {
        verb: first.verb,
        table: first.other,
        row: first.row,
        personas: [...new Set(found.map(({ persona }) => persona.name))],
      },
    })
  }
  return findings
}

/** The instruments see what triggers and cascades touch as well. */
const seeAll = "select pg_catalog.set_config('dbops_access.deep', 'on', true);"

function labelled(label: { actor?: string; tenant?: string }): boolean {
  return label.actor !== undefined || label.tenant !== undefined
}
