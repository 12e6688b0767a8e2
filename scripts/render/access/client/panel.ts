/** The explanation of one cell. */

import { element } from '../../html/client/dom.ts'
import type { AccessPage, PageCell, PageObject } from '../page.ts'

const meanings: Record<string, string> = {
  denied: 'refused for want of privilege, or by a policy for new rows',
  none: 'no row',
  own: 'rows of his own alone',
  tenant: 'rows of his tenant',
  some: 'rows beyond his own and his tenant’s, but not all',
  all: 'every row',
  error: 'it fails',
  'not proven': 'there was nothing to try it on',
}

export function explain(
  object: PageObject,
  verb: string,
  persona: AccessPage['personas'][number],
  reach: string,
  { reached, total, rows, message, reason }: PageCell,
  findings: AccessPage['findings'],
): HTMLElement[] {
  const parts: HTMLElement[] = [
    element('h2', {}, `${verb} ${object.name}`),
    element('p', {}, element('strong', {}, persona.name), `: ${persona.description} (role ${persona.role})`),
    element(
      'p',
      { class: 'verdict' },
      element('span', { class: `reach ${reach.replace(' ', '-')}` }, reach),
      ` ${meanings[reach] ?? ''}${total === undefined ? '' : `: ${reached} of ${total}`}`,
    ),
  ]
  for (const text of [message, reason]) if (text !== undefined) parts.push(element('p', { class: 'said' }, text))
  for (const fact of object.facts) parts.push(element('p', {}, fact))
  if (rows !== undefined) {
    parts.push(element('h3', {}, 'Rows beyond his own'))
    for (const row of rows) {
      const key = Object.entries(row.key).map(([column, value]) => `${column} = ${value ?? 'null'}`)
      const whose = [row.actor, row.tenant === undefined ? undefined : `tenant ${row.tenant}`]
        .filter(Boolean)
        .join(', ')
      parts.push(element('p', { class: 'row' }, element('code', {}, key.join(', ')), whose === '' ? '' : ` ${whose}`))
    }
  }
  const speaking = object.policies.filter(
    ({ command, roles }) =>
      (command === 'all' || command === verb) && roles.some((role) => role === 'public' || role === persona.role),
  )
  if (object.kind === 'table' || object.kind === 'bucket' || object.kind === 'topic') {
    parts.push(element('h3', {}, speaking.length === 0 ? 'No policy speaks to this role and verb' : 'Policies'))
    for (const policy of speaking) {
      parts.push(
        element(
          'p',
          {},
          element('strong', {}, policy.name),
          policy.permissive ? ' admits where' : ' restricts to where',
        ),
      )
      if (verb !== 'insert' && policy.using !== undefined) parts.push(element('pre', {}, `using ${policy.using}`))
      if (verb !== 'select' && verb !== 'delete') {
        const check = policy.check ?? policy.using
        if (check !== undefined) parts.push(element('pre', {}, `with check ${check}`))
      }
    }
  }
  const privilege = verb.toUpperCase()
  const granted = object.grants.filter(({ privileges }) => privileges.includes(privilege)).map(({ grantee }) => grantee)
  if (object.grants.length > 0)
    parts.push(element('p', {}, `${privilege} is granted to ${granted.join(', ') || 'nobody but the owner'}`))
  if (findings.length > 0) {
    parts.push(element('h3', {}, 'Findings'))
    for (const finding of findings) {
      parts.push(element('p', { class: finding.level }, element('strong', {}, finding.rule), ` ${finding.message}`))
      if (finding.why !== undefined) parts.push(element('p', {}, finding.why))
      if (finding.fix !== undefined) parts.push(element('pre', {}, finding.fix))
    }
  }
  return parts
}
