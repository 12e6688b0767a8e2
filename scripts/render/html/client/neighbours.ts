/** The small diagram on a table's page. */

import type { Lookup } from '../../docs/lookup.ts'
import type { Target } from '../../docs/page.ts'
import { buildDiagram, tableKey } from '../../erd/model.ts'
import { placeStar } from '../../erd/star.ts'
import { renderSvg } from '../../erd/svg.ts'
import { svgElement } from './dom.ts'
import { addressOf } from './route.ts'

export function neighbourDiagram(lookup: Lookup, of: Target): Element | undefined {
  const table = lookup.tables.get(tableKey(of))
  if (table === undefined) return undefined
  const around = lookup.referrers(table).map((referrer) => referrer.table)
  const targets = table.constraints.flatMap(({ references }) => {
    const found = references && lookup.tables.get(tableKey(references))
    return found === undefined ? [] : [found]
  })
  const tables = [...new Set([table, ...around, ...targets])]
  const diagram = buildDiagram({ tables }, { detail: 'all' })
  const center = diagram.tables.findIndex((one) => one.kind !== 'external' && tableKey(one) === tableKey(table))
  // A partition is drawn as the table that it belongs to.
  const placed = center === -1 ? undefined : placeStar(diagram, center)
  if (placed === undefined) return undefined
  return svgElement(
    renderSvg(placed, {
      title: `What ${table.schema}.${table.name} is linked with`,
      embedded: true,
      bare: true,
      href: (one) => {
        const target = lookup.relation(one)
        return target && addressOf(target)
      },
    }),
  )
}
