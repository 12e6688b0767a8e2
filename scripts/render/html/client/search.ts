/** The search field with its list of results: a combobox by the ARIA authoring practices. */

import { visible } from '../../escape.ts'
import { byId, element } from './dom.ts'
import { type Entry, find } from './find.ts'
import { addressOf } from './route.ts'

const shown = 40

export function setUpSearch(entries: () => readonly Entry[]): void {
  const field = byId<HTMLInputElement>('search')
  const list = byId('results')
  let results: Entry[] = []
  let active = -1

  const close = (): void => {
    list.hidden = true
    field.setAttribute('aria-expanded', 'false')
    field.removeAttribute('aria-activedescendant')
    active = -1
  }
  const choose = (index: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false')
    active = index
    const option = list.children[active]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) field.setAttribute('aria-activedescendant', option.id)
  }
  const open = (entry: Entry): void => {
    close()
    field.blur()
    location.hash = addressOf(entry.target, entry.part)
  }
  const update = (): void => {
    results = find(entries(), field.value, shown)
    active = -1
    const options = results.map((entry, index) => {
      const option = element(
        'li',
        { role: 'option', id: `result-${index}`, 'aria-selected': 'false' },
        element('span', { class: `badge ${entry.kind}` }, entry.kind),
        element('span', { class: 'found' }, visible(entry.name)),
        element('span', { class: 'where' }, visible(entry.where)),
      )
      option.addEventListener('pointerdown', (event) => event.preventDefault())
      option.addEventListener('click', () => open(entry))
      return option
    })
    if (field.value.trim() !== '' && options.length === 0)
      options.push(element('li', { class: 'none' }, 'Nothing found'))
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    field.setAttribute('aria-expanded', String(!list.hidden))
    if (results.length > 0) choose(0)
  }
  field.addEventListener('input', update)
  field.addEventListener('focus', () => {
    if (field.value !== '') update()
  })
  field.addEventListener('blur', close)
  field.addEventListener('keydown', (event) => {
    const chosen = results[active]
    if (event.key === 'ArrowDown' && results.length > 0) choose((active + 1) % results.length)
    else if (event.key === 'ArrowUp' && results.length > 0) choose((active - 1 + results.length) % results.length)
    else if (event.key === 'Enter' && chosen !== undefined) open(chosen)
    else if (event.key === 'Escape') {
      if (list.hidden) field.blur()
      close()
    } else return
    event.preventDefault()
  })
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null
    const wanted =
      (event.key === '/' && !typing) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))
    if (!wanted) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}
