/** Colours of diagrams: light and dark, a hue a schema. Used by the SVG file and by the HTML page. */

import { fontFamily } from './measure.ts'

export const hues = [215, 150, 28, 265, 345, 190, 85, 310]
/** Hues of lines. */
export const wireHues = [215, 15, 150, 280, 40, 185, 330]

interface Theme {
  page: string
  box: string
  border: string
  text: string
  muted: string
  line: string
  /** Lines, by the table that they lead to: lines to one table are one bus, others differ. */
  wires: string
  primary: string
  foreign: string
  unique: string
  focus: string
  /** Saturation and lightness of a schema's hue: frame, frame's edge, title bar, edge of the box. */
  frame: string
  frameEdge: string
  head: string
  headEdge: string
}

const light: Theme = {
  page: '#ffffff',
  box: '#ffffff',
  border: '#cbd5e1',
  text: '#0f172a',
  muted: '#5b677a',
  line: '#64748b',
  wires: '45%,42%',
  primary: '#a14a00',
  foreign: '#1d4ed8',
  unique: '#0f766e',
  focus: '#db2777',
  frame: '50%,97%',
  frameEdge: '35%,80%',
  head: '60%,91%',
  headEdge: '38%,66%',
}

const dark: Theme = {
  page: '#0b1120',
  box: '#162033',
  border: '#33415a',
  text: '#e6ebf4',
  muted: '#9aa8bd',
  line: '#8494ac',
  wires: '45%,66%',
  primary: '#f5b76a',
  foreign: '#8ab4ff',
  unique: '#5fd3c4',
  focus: '#f472b6',
  frame: '30%,9.5%',
  frameEdge: '25%,24%',
  head: '35%,24%',
  headEdge: '28%,40%',
}

/** Rules for everything inside a diagram, each selector behind `scope`. */
function rules(scope: string, theme: Theme): string {
  const at = (selector: string) =>
    selector
      .split(',')
      .map((one) => `${scope} ${one.trim()}`)
      .join(',')
  const lines = [
    `${at('.page')}{fill:${theme.page}}`,
    `${at('.box')}{fill:${theme.box};stroke:${theme.border}}`,
    `${at('.name,.title,.group-name')}{fill:${theme.text}}`,
    `${at('.type,.note,.legend')}{fill:${theme.muted}}`,
    `${at('.rule')}{stroke:${theme.border}}`,
    `${at('.wire')}{stroke:${theme.line}}`,
    `${at('.end')}{stroke:${theme.line};fill:${theme.page}}`,
    `${at('.pk')}{fill:${theme.primary}}`,
    `${at('.fk')}{fill:${theme.foreign}}`,
    `${at('.u')}{fill:${theme.unique}}`,
  ]
  for (const [index, hue] of wireHues.entries()) {
    lines.push(`${at(`.w${index} .wire,.w${index} .end`)}{stroke:hsl(${hue},${theme.wires})}`)
  }
  for (const [index, hue] of hues.entries()) {
    lines.push(
      `${at(`.frame.s${index}`)}{fill:hsl(${hue},${theme.frame});stroke:hsl(${hue},${theme.frameEdge})}`,
      `${at(`.s${index} .head`)}{fill:hsl(${hue},${theme.head})}`,
      `${at(`.s${index} .box`)}{stroke:hsl(${hue},${theme.headEdge})}`,
    )
  }
  lines.push(
    `${at('.line:hover .wire,.line:hover .end,.line.on .wire,.line.on .end,a:focus-visible .box')}{stroke:${theme.focus}}`,
  )
  return lines.join('\n')
}

/** What does not depend on colours. */
function shapes(scope: string): string {
  return `${scope} text{font-family:${fontFamily};white-space:pre}
${scope} .wire{fill:none;stroke-width:1.3}
${scope} .wire.loose{stroke-dasharray:5 4}
${scope} .end{stroke-width:1.3}
${scope} .hit{fill:none;stroke:transparent;stroke-width:10}
${scope} .box,${scope} .frame{stroke-width:1}
${scope} .external .box{stroke-dasharray:4 3}
${scope} .line:hover .wire,${scope} .line.on .wire{stroke-width:2.2}
${scope} a{cursor:pointer;outline:none}`
}

/** The style of a diagram that stands alone: dark where the reader's system is, light on paper. */
export function standaloneCss(): string {
  return `${shapes('.erd')}\n${rules('.erd', light)}\n@media screen and (prefers-color-scheme:dark){\n${rules('.erd', dark)}\n}`
}

/** The style of diagrams inside a page whose root element says `data-theme="dark"` where it is dark. */
export function embeddedCss(): string {
  return `${shapes('.erd')}\n${rules('.erd', light)}\n@media screen{\n${rules(':root[data-theme=dark] .erd', dark)}\n}`
}
