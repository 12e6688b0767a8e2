/** The list of all objects, by schema and kind. A group's links are made when it is opened. */

import type { Lookup } from '../../docs/lookup.ts'
import { sameTarget, type Target } from '../../docs/page.ts'
import { namespacesOf } from '../../docs/pages/overview.ts'
import { typesOf } from '../../docs/pages/type.ts'
import { visible } from '../../escape.ts'
import { element } from './dom.ts'
import { addressOf } from './route.ts'

/** Up to so many links all groups of tables are open at the start. */
const openAtStart = 150

export interface Sidebar {
  root: HTMLElement
  /** Opens the group of a target and marks its link. */
  mark(target: Target | undefined): void
}

export function sidebar(lookup: Lookup): Sidebar {
  const root = element('nav', { 'aria-label': 'Objects' })
  const groups: { targets: Target[]; details: HTMLDetailsElement; fill: () => HTMLElement }[] = []
  const { schema } = lookup
  const tables = schema.tables.filter(({ partitionOf }) => partitionOf === undefined)
  const several = namespacesOf(lookup).length > 1
  for (const { name } of namespacesOf(lookup)) {
    const of = (kind: Target['kind'], objects: Iterable<{ schema: string; name: string }>): Target[] => {
      const names = new Set([...objects].filter((one) => one.schema === name).map((one) => one.name))
      return [...names].map((one) => ({ kind, schema: name, name: one }))
    }
    if (several) root.append(element('h2', {}, visible(name)))
    for (const [title, targets] of [
      ['Tables', of('table', tables)],
      ['Views', of('view', schema.views)],
      ['Functions', of('function', schema.functions)],
      ['Types', of('type', typesOf(lookup))],
    ] as const) {
      if (targets.length === 0) continue
      const details = element(
        'details',
        {},
        element('summary', {}, title, element('span', { class: 'count' }, String(targets.length))),
      )
      let list: HTMLElement | undefined
      const fill = () => (list ??= fillList(details, targets))
      details.addEventListener('toggle', () => {
        if (details.open) fill()
      })
      if (title === 'Tables' && tables.length <= openAtStart) details.open = true
      root.append(details)
      groups.push({ targets, details, fill })
    }
  }
  let marked: Element | undefined
  return {
    root,
    mark(target) {
      marked?.removeAttribute('aria-current')
      const group = groups.find(({ targets }) => target && targets.some((one) => sameTarget(one, target)))
      if (group === undefined || target === undefined) return
      group.details.open = true
      marked =
        group.fill().children[group.targets.findIndex((one) => sameTarget(one, target))]?.firstElementChild ?? undefined
      marked?.setAttribute('aria-current', 'page')
      marked?.scrollIntoView({ block: 'nearest' })
    },
  }
}

function fillList(details: HTMLDetailsElement, targets: readonly Target[]): HTMLElement {
  const list = element(
    'ul',
    {},
    ...targets.map((target) => element('li', {}, element('a', { href: addressOf(target) }, visible(target.name)))),
  )
  details.append(list)
  return list
}
