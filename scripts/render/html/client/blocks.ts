/** A page of documentation as elements. */

import type { Block, Inline, Line, Page, Target } from '../../docs/page.ts'
import { visible } from '../../escape.ts'
import { element } from './dom.ts'
import { addressOf } from './route.ts'
import { highlighted } from './sql.ts'

/** The picture of a diagram block, or a link to it. */
export type DrawDiagram = (of: Target) => Element | undefined

export function renderPage(page: Page, draw: DrawDiagram): HTMLElement {
  const article = element('article', { tabindex: '-1' })
  article.append(
    element('p', { class: 'kind' }, page.type),
    element('h1', {}, ...named(page.title)),
    ...page.blocks.map((block) => renderBlock(block, page, draw)).filter((made) => made !== undefined),
  )
  return article
}

/** The id of the element that a link's `part` names. */
export function partId(part: string): string {
  return `part:${part}`
}

function renderBlock(block: Block, page: Page, draw: DrawDiagram): Element | undefined {
  switch (block.kind) {
    case 'heading': {
      const made = element(block.level === 2 ? 'h2' : 'h3', {
        id: block.part === undefined ? undefined : partId(block.part),
      })
      made.append(...(block.code ? [element('code', {}, visible(block.text))] : named(block.text)))
      return made
    }
    case 'line':
      return element('p', {}, ...renderLine(block.line))
    case 'comment':
      return element('blockquote', {}, block.text)
    case 'facts':
      return element(
        'dl',
        {},
        ...block.facts.flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, ...renderLine(value))]),
      )
    case 'rows':
      return renderRows(block, page)
    case 'sql':
      return element('pre', { tabindex: '0' }, element('code', {}, ...highlighted(block.text)))
    case 'diagram': {
      const made = draw(block.of)
      return made && element('div', { class: 'neighbours' }, made)
    }
  }
}

function renderRows(block: Extract<Block, { kind: 'rows' }>, page: Page): Element {
  const body = element('tbody')
  for (const [index, row] of block.rows.entries()) {
    const part = block.parts?.[index]
    const line = element('tr', { id: part === undefined ? undefined : partId(part) })
    for (const [at, cell] of row.entries()) {
      const made = element(at === 0 ? 'th' : 'td', at === 0 ? { scope: 'row' } : {}, ...renderLine(cell))
      if (at === 0 && part !== undefined) {
        made.append(
          element(
            'a',
            { class: 'anchor', href: addressOf(page.target, part), 'aria-label': `Link to ${visible(part)}` },
            '#',
          ),
        )
      }
      line.append(made)
    }
    body.append(line)
  }
  const head = element(
    'thead',
    {},
    element('tr', {}, ...block.head.map((text) => element('th', { scope: 'col' }, text))),
  )
  return element(
    'div',
    { class: 'rows', tabindex: '0', role: 'region', 'aria-label': block.head[0] || 'Table' },
    element('table', {}, head, body),
  )
}

function renderLine(line: Line): Node[] {
  return line.map(renderInline)
}

function renderInline(inline: Inline): Node {
  if (typeof inline === 'string') return document.createTextNode(inline)
  if ('code' in inline)
    return element('code', {}, inline.code === '' ? '(empty)' : visible(inline.code.replace(/\r\n|\r|\n/g, ' ')))
  if ('strong' in inline) return element('strong', {}, inline.strong)
  if ('br' in inline) return element('br')
  return element('a', { href: addressOf(inline.to, inline.part) }, ...named(inline.text))
}

/** A name that may break after a dot or an underscore. */
function named(text: string): Node[] {
  const nodes: Node[] = []
  for (const piece of visible(text).split(/(?<=[._])/)) {
    if (nodes.length > 0) nodes.push(element('wbr'))
    nodes.push(document.createTextNode(piece))
  }
  return nodes
}
