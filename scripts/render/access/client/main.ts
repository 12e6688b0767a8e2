/** The heat map in the reader's browser: rows are objects, columns personas, and a cell opens its explanation. */

import { append, byId, element } from '../../html/client/dom.ts'
import { setUpTheme } from '../../html/client/theme.ts'
import type { AccessPage, PageCell, PageObject } from '../page.ts'
import { explain } from './panel.ts'

const page = JSON.parse(byId('access').textContent ?? '') as AccessPage
const short: Record<string, string> = {
  select: 'S',
  insert: 'I',
  update: 'U',
  delete: 'D',
  truncate: 'T',
  execute: 'X',
}
const reaches = ['denied', 'none', 'own', 'tenant', 'some', 'all', 'error', 'not proven']

/** By object: by persona: the cells. */
const cells = new Map<number, Map<number, { verb: string; reach: string; rest: PageCell }[]>>()
for (const [object, verb, persona, reach, rest] of page.cells) {
  const ofObject = cells.get(object) ?? new Map()
  cells.set(object, ofObject)
  ofObject.set(persona, [...(ofObject.get(persona) ?? []), { verb, reach, rest: rest ?? {} }])
}

function findingsOf(object: PageObject): AccessPage['findings'] {
  const bare = object.name.replace(/\(.*$/, '')
  return page.findings.filter((finding) => {
    const named = finding.object?.replace(/^(materialized view|foreign table|\w+) /, '')
    return named === object.name || (object.kind === 'function' && named?.startsWith(`${bare}(`))
  })
}

function row(object: PageObject, index: number): HTMLTableRowElement {
  const findings = findingsOf(object)
  const head = element(
    'th',
    { scope: 'row' },
    element('span', { class: 'name' }, object.name),
    element('small', {}, object.kind),
  )
  if (findings.length > 0)
    head.append(
      element(
        'span',
        { class: `flag ${findings[0]!.level}`, title: `${findings.length} findings` },
        String(findings.length),
      ),
    )
  const made = element('tr', { 'data-name': object.name.toLowerCase(), 'data-findings': findings.length > 0 }, head)
  for (const [persona, { name }] of page.personas.entries()) {
    const cell = element('td')
    for (const { verb, reach, rest } of cells.get(index)?.get(persona) ?? []) {
      const button = element(
        'button',
        {
          type: 'button',
          class: `reach ${reach.replace(' ', '-')}`,
          'aria-label': `${object.name} ${verb} ${name}: ${reach}`,
          title: `${verb}: ${reach}`,
        },
        short[verb] ?? verb,
      )
      button.addEventListener('click', () => open(button, object, verb, persona, reach, rest, findings))
      cell.append(button)
    }
    made.append(cell)
  }
  return made
}

let opened: HTMLElement | undefined

function open(
  button: HTMLElement,
  object: PageObject,
  verb: string,
  persona: number,
  reach: string,
  rest: PageCell,
  findings: AccessPage['findings'],
): void {
  opened?.removeAttribute('aria-current')
  button.setAttribute('aria-current', 'true')
  opened = button
  const panel = byId('panel')
  panel.replaceChildren(...explain(object, verb, page.personas[persona]!, reach, rest, findings))
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×')
  close.addEventListener('click', shut)
  panel.prepend(close)
  document.body.classList.add('open')
}

function shut(): void {
  document.body.classList.remove('open')
  opened?.removeAttribute('aria-current')
  opened?.focus()
  opened = undefined
}

function legend(): HTMLElement {
  const list = element('p', { class: 'legend' })
  for (const reach of reaches)
    append(list, [element('span', { class: `reach ${reach.replace(' ', '-')}` }, ' '), `${reach}  `])
  append(list, ['S select, I insert, U update, D delete, T truncate, X execute'])
  return list
}

function draw(): void {
  const heads = page.personas.map(({ name, description }) => element('th', { scope: 'col', title: description }, name))
  const table = element('table', {}, element('thead', {}, element('tr', {}, element('td'), ...heads)))
  const body = element('tbody')
  for (const [index, object] of page.objects.entries()) body.append(row(object, index))
  table.append(body)
  const general = page.findings.filter(({ object }) => object === undefined)
  byId('main').replaceChildren(
    element(
      'p',
      { class: 'counts' },
      `${page.objects.length} objects, ${page.personas.length} personas, ${page.findings.length} findings`,
    ),
    legend(),
    ...general.map(({ message }) => element('p', {}, message)),
    element('div', { class: 'map' }, table),
    element('p', { id: 'empty', hidden: true }, 'No object of that name.'),
  )
}

function filter(): void {
  const words = byId<HTMLInputElement>('filter').value.toLowerCase().trim()
  const only = byId<HTMLInputElement>('findings-only').checked
  let shown = 0
  for (const line of document.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
    const hidden = !(line.dataset.name ?? '').includes(words) || (only && line.dataset.findings === undefined)
    line.hidden = hidden
    if (!hidden) shown++
  }
  byId('empty').hidden = shown > 0
}

setUpTheme()
draw()
byId('filter').addEventListener('input', filter)
byId('findings-only').addEventListener('change', filter)
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') shut()
})
