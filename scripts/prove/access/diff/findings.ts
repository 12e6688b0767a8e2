/** What a difference of access means: what got wider without being agreed to is an error. */

import type { Finding } from '../../../core/finding.ts'
import type { AccessDifference, Cause, ChangedCell } from './compare.ts'
import type { Places } from './places.ts'

/** One finding a cause and kind of change. `contract`: whether there is a contract that could agree. */
export function differenceFindings(difference: AccessDifference, places: Places, contract: boolean): Finding[] {
  const findings: Finding[] = []
  for (const cause of difference.causes) {
    for (const change of ['wider', 'fails', 'new', 'narrower'] as const) {
      const cells = cause.cells.filter((cell) => cell.change === change && !cell.agreed)
      if (cells.length === 0) continue
      findings.push(causeFinding(cause, change, cells, places, contract))
    }
  }
  return findings
}

function causeFinding(
  cause: Cause,
  change: ChangedCell['change'],
  cells: readonly ChangedCell[],
  places: Places,
  contract: boolean,
): Finding {
  const objects = [...new Set(cells.map(({ object }) => object))]
  const who = listed(cells.map(({ persona }) => persona))
  const verbs = [...new Set(cells.map(({ verb }) => verb))].join(', ')
  const { name, words } = cause.change
  const of = `\`${objects[0]}\`${objects.length > 1 ? ` and ${objects.length - 1} more` : ''}`
  const because = `${name}: ${words.slice(0, 4).join('; ')}${words.length > 4 ? ' …' : ''}${cause.proven ? ' (put back as it was, nothing changes: tried)' : ''}`
  const location = places.of(cause.change)
  const base = {
    category: 'security' as const,
    object:
      objects.length === 1 && !cause.proven
        ? `${cells[0]!.kind} ${objects[0]}`
        : cause.change.kind === 'everything'
          ? name
          : `${cause.change.kind} ${name}`,
    ...(location === undefined ? {} : { location }),
    why: because,
    detail: { cause: cause.change, proven: cause.proven, cells: cells.slice(0, 50), count: cells.length },
  }
  const reach = [...new Set(cells.map(({ before, after }) => (before === undefined ? after : `${before} → ${after}`)))]
  switch (change) {
    case 'wider':
      return {
        rule: 'access-widened',
        level: 'error',
        ...base,
        message: cause.proven
          ? `Unexpected redefinition of \`${name}\`: it widens ${cells.length} cells of ${objects.length} ${objects.length === 1 ? 'object' : 'objects'} (${objects.slice(0, 3).join(', ')}${objects.length > 3 ? ' …' : ''}) for ${who}: ${reach.slice(0, 3).join(', ')}`
          : `Unexpected ${verbs} of ${of} as ${who}: ${reach.slice(0, 3).join(', ')}${objects.length > 1 ? `; ${cells.length} cells in ${objects.length} objects` : ''}, expected what the contract says`,
        fix: contract
          ? 'Take it back, or say in the access contract that it is meant.'
          : 'Take it back; or write the contract (dbops access --init) and say there that it is meant.',
      }
    case 'fails':
      return {
        rule: 'access-broken',
        level: 'error',
        ...base,
        message: `Unexpected failure of ${verbs} of ${of} as ${who}, expected what it was: ${reach.slice(0, 3).join(', ')}`,
        fix: 'Mend the policy or function; dbops access shows the message.',
      }
    case 'new':
      return {
        rule: 'access-unagreed',
        level: contract ? 'error' : 'info',
        ...base,
        message: `Unexpected reach of the new ${of}: ${verbs} as ${who} (${reach.slice(0, 3).join(', ')}), expected a line in the access contract`,
        fix: 'Read what it gives to whom; dbops access --init adds it to the contract.',
      }
    default:
      return {
        rule: 'access-narrowed',
        level: 'warning',
        ...base,
        message: `Unexpected loss of ${verbs} of ${of} as ${who}: ${reach.slice(0, 3).join(', ')}`,
        fix: 'Check that nobody needs it any more; the contract says so when it is meant.',
      }
  }
}

function listed(names: readonly string[]): string {
  const all = [...new Set(names)]
  return all.length <= 3 ? all.join(', ') : `${all.slice(0, 3).join(', ')} and ${all.length - 3} more`
}
