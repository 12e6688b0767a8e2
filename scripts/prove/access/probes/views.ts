/** Do views show what their reader may not see in the tables behind them? */

import type { Finding } from '../../../core/finding.ts'
import { ident, qualified } from '../../../core/identifier.ts'
import { failed } from '../attempt.ts'
import type { Persona } from '../types.ts'
import { listed, type Probe, type ProbeContext } from './probe.ts'

export const probe: Probe = async (context) => {
  const findings: Finding[] = []
  const measured = new Set(context.matrix.objects.map(({ name }) => name))
  for (const view of context.session.schema.views) {
    const name = qualified(view.schema, view.name)
    if (!measured.has(name) || view.securityInvoker) continue
    const found: { persona: Persona; shown: number; own: number | string }[] = []
    for (const persona of context.personas) {
      const cell = context.cell(name, 'select', persona)
      if (cell?.reached === undefined || cell.reached === 0 || cell.reach === 'own') continue
      const own = await ownCount(context, view.kind, name, view.definition, persona)
      if (typeof own === 'string' || own < cell.reached) found.push({ persona, shown: cell.reached, own })
    }
    if (found.length === 0) continue
    const [worst] = found
    const beyond = found.some(({ persona }) => context.cell(name, 'select', persona)?.rows !== undefined)
    findings.push({
      rule: 'view-leaks-rows',
      level: beyond ? 'error' : 'warning',
      category: 'security',
      object: `${view.kind === 'materialized' ? 'materialized view' : 'view'} ${name}`,
      message: `Unexpected rows out of \`${name}\` as ${listed(found.map(({ persona }) => persona.name))}, expected those of the tables behind it that the caller may read`,
      why:
        view.kind === 'materialized'
          ? `It holds what its owner read; row security does not look at it. ${worst!.persona.name} sees ${worst!.shown} rows of it, and with his own rights ${told(worst!.own)}.`
          : `It reads with its owner’s rights. ${worst!.persona.name} sees ${worst!.shown} rows of it, and with his own rights ${told(worst!.own)}.`,
      fix:
        view.kind === 'materialized'
          ? `REVOKE SELECT ON ${name} FROM anon, authenticated; and serve it through a function that asks who calls.`
          : `ALTER VIEW ${name} SET (security_invoker = true);`,
      detail: {
        personas: found.map(({ persona }) => persona.name),
        shown: worst!.shown,
        withOwnRights: worst!.own,
        rows:
          found.map(({ persona }) => context.cell(name, 'select', persona)?.rows).find((rows) => rows !== undefined) ??
          [],
      },
    })
  }
  return findings
}

function told(own: number | string): string {
  return typeof own === 'number' ? `${own}` : `none (${own})`
}

/** How many rows there are with the persona's own rights: of a view as security_invoker, of a materialised view by its query. */
async function ownCount(
  context: ProbeContext,
  kind: 'view' | 'materialized',
  name: string,
  definition: string,
  persona: Persona,
): Promise<number | string> {
  const query = definition.trim().replace(/;$/, '')
  const outcome =
    kind === 'view'
      ? await context.attempts.rows(
          persona,
          `select count(*)::int from ${name}`,
          `alter view ${name} set (security_invoker = true);`,
        )
      : await context.attempts.rows(persona, `select count(*)::int from (${query}) ${ident('dbops view')}`)
  return failed(outcome) ? outcome.message : (outcome[0]![0] as number)
}
