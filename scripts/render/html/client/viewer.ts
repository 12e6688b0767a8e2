/** The diagram: drag, wheel, pinch, keys and buttons move it; a table under the pointer lights its lines. */

import type { Target } from '../../docs/page.ts'
import { element } from './dom.ts'

const least = 0.05
const most = 4

export interface Viewer {
  root: HTMLElement
  /** Once it is in the document. */
  fit(): void
  focus(of: Target): void
}

export function diagramViewer(svg: SVGSVGElement): Viewer {
  const width = Number(svg.getAttribute('width'))
  const height = Number(svg.getAttribute('height'))
  let view = { x: 0, y: 0, scale: 1 }
  const stage = element('div', {
    class: 'stage',
    tabindex: '0',
    role: 'application',
    'aria-label': 'Diagram. Arrow keys move it, plus and minus zoom, 0 fits it into the window.',
  })
  stage.append(svg)
  const show = (): void => {
    svg.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`
    zoomLabel.textContent = `${Math.round(view.scale * 100)} %`
  }
  const zoom = (factor: number, x = stage.clientWidth / 2, y = stage.clientHeight / 2): void => {
    const scale = Math.min(most, Math.max(least, view.scale * factor))
    const ratio = scale / view.scale
    view = { x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio, scale }
    show()
  }
  const move = (x: number, y: number): void => {
    view = { ...view, x: view.x + x, y: view.y + y }
    show()
  }
  const fit = (): void => {
    const scale = Math.min(1, stage.clientWidth / width, stage.clientHeight / height)
    view = {
      x: (stage.clientWidth - width * scale) / 2,
      y: Math.max(0, (stage.clientHeight - height * scale) / 2),
      scale,
    }
    show()
  }
  const zoomLabel = element('output', { 'aria-live': 'off' })
  const button = (label: string, sign: string, act: () => void): HTMLElement => {
    const made = element('button', { type: 'button', title: label, 'aria-label': label }, sign)
    made.addEventListener('click', act)
    return made
  }
  const tools = element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': 'Zoom' },
    button('Zoom out', '−', () => zoom(1 / 1.25)),
    zoomLabel,
    button('Zoom in', '+', () => zoom(1.25)),
    button('Fit into the window', 'Fit', fit),
    button('Actual size', '1:1', () => zoom(1 / view.scale)),
  )
  onPointer(stage, move, zoom)
  stage.addEventListener('keydown', (event) => {
    const step = event.shiftKey ? 200 : 60
    const keys: Record<string, () => void> = {
      ArrowLeft: () => move(step, 0),
      ArrowRight: () => move(-step, 0),
      ArrowUp: () => move(0, step),
      ArrowDown: () => move(0, -step),
      '+': () => zoom(1.25),
      '=': () => zoom(1.25),
      '-': () => zoom(1 / 1.25),
      '0': fit,
    }
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  })
  const light = lighting(svg)
  return {
    root: element('div', { class: 'viewer' }, stage, tools),
    fit,
    focus(of) {
      const box = [...svg.querySelectorAll<SVGGElement>('g.table')].find(
        (one) => one.dataset.schema === of.schema && one.dataset.name === of.name,
      )
      if (box === undefined) return
      const { x, y, width: w, height: h } = placeOf(box)
      const scale = 0.9
      view = { x: stage.clientWidth / 2 - (x + w / 2) * scale, y: stage.clientHeight / 2 - (y + h / 2) * scale, scale }
      show()
      light(box)
    },
  }
}

/** A table's box in the picture's own pixels. */
function placeOf(box: SVGGElement): { x: number; y: number; width: number; height: number } {
  const [, x, y] = /translate\((-?\d+) (-?\d+)\)/.exec(box.getAttribute('transform') ?? '') ?? ['', '0', '0']
  const { width, height } = box.getBBox()
  return { x: Number(x) + 24, y: Number(y) + 24, width, height }
}

/** Lights a table's lines and the tables at their other ends; returns the function that does it for a table. */
function lighting(svg: SVGSVGElement): (box: SVGGElement | undefined) => void {
  const boxes = [...svg.querySelectorAll<SVGGElement>('g.table')]
  const lines = [...svg.querySelectorAll<SVGGElement>('g.line')]
  let lit: Element[] = []
  const light = (box: SVGGElement | undefined): void => {
    for (const one of lit) one.classList.remove('on')
    lit = []
    if (box === undefined) return
    const at = String(boxes.indexOf(box))
    lit.push(box)
    for (const line of lines) {
      if (line.dataset.from !== at && line.dataset.to !== at) continue
      lit.push(line, boxes[Number(line.dataset.from === at ? line.dataset.to : line.dataset.from)]!)
    }
    for (const one of lit) one.classList.add('on')
  }
  const boxOf = (event: Event) => (event.target as Element).closest<SVGGElement>('g.table') ?? undefined
  svg.addEventListener('pointerover', (event) => light(boxOf(event)))
  svg.addEventListener('focusin', (event) => light(boxOf(event)))
  return light
}

function onPointer(
  stage: HTMLElement,
  move: (x: number, y: number) => void,
  zoom: (factor: number, x: number, y: number) => void,
): void {
  const pointers = new Map<number, { x: number; y: number }>()
  let dragged = false
  stage.addEventListener('pointerdown', (event) => {
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    dragged = false
  })
  stage.addEventListener('pointermove', (event) => {
    const last = pointers.get(event.pointerId)
    if (last === undefined) return
    const now = { x: event.clientX, y: event.clientY }
    if (pointers.size === 1) {
      if (!dragged && Math.hypot(now.x - last.x, now.y - last.y) < 4) return
      // Only now: a captured pointer would take the click from the link under it.
      if (!dragged) stage.setPointerCapture(event.pointerId)
      dragged = true
      move(now.x - last.x, now.y - last.y)
    } else {
      const other = [...pointers].find(([id]) => id !== event.pointerId)![1]
      const ratio =
        Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(last.x - other.x, last.y - other.y))
      const place = stage.getBoundingClientRect()
      zoom(ratio, (now.x + other.x) / 2 - place.x, (now.y + other.y) / 2 - place.y)
      dragged = true
    }
    pointers.set(event.pointerId, now)
  })
  const end = (event: PointerEvent): void => void pointers.delete(event.pointerId)
  for (const name of ['pointerup', 'pointercancel', 'pointerleave'] as const) stage.addEventListener(name, end)
  // The click at the end of a drag follows no link.
  stage.addEventListener(
    'click',
    (event) => {
      if (dragged) event.preventDefault()
      dragged = false
    },
    { capture: true },
  )
  stage.addEventListener('dragstart', (event) => event.preventDefault())
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const place = stage.getBoundingClientRect()
      const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * 16
      zoom(Math.exp(-Math.max(-200, Math.min(200, pixels)) / 500), event.clientX - place.x, event.clientY - place.y)
    },
    { passive: false },
  )
}
