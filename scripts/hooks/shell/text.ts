/**
 * Text as far as it can be known before a shell runs. What only the running shell knows is a *hole*: a label between two
 * private-use characters, so that a text with holes is still a plain string.
 */

export type Text = string

const open = '\uE000'
const close = '\uE001'
const pattern = /\uE000([^\uE000\uE001]*)\uE001/g

/** Longest text that is followed: what is longer is only known to exist. */
export const textLimit = 1 << 20

/** A part that is not known. The label says where it comes from, e.g. `$DATABASE_URL`; it never holds a value. */
export function hole(label: string): Text {
  return `${open}${label.replace(/[\uE000\uE001\s]+/g, ' ').slice(0, 60)}${close}`
}

export function hasHole(text: Text): boolean {
  return text.includes(open)
}

/** Whether nothing of the text is known. */
export function isHole(text: Text): boolean {
  return hasHole(text) && text.replace(pattern, '').trim() === ''
}

/** Replaces each hole by what `fill` makes of its label. */
export function fillHoles(text: Text, fill: (label: string, index: number) => string): string {
  let index = 0
  return text.replace(pattern, (_, label: string) => fill(label, index++))
}

/** A text for people: a hole reads as its label. */
export function display(text: Text): string {
  return fillHoles(text, (label) => label)
}

/** Takes the private-use characters out of what comes from outside, so that nobody can write a hole by hand. */
export function outside(text: string): Text {
  return text.replace(/[\uE000\uE001]/g, '\uFFFD')
}

/** Cuts a text that is too long to follow down to a hole. */
export function bounded(text: Text): Text {
  return text.length > textLimit ? hole('text too long to follow') : text
}

/** How many alternatives of a text are followed; further ones become one hole. */
export const alternativesLimit = 16

/** Distinct alternatives, at most the limit. */
export function alternatives(texts: Iterable<Text>, label: string): Text[] {
  const all = [...new Set(texts)]
  return all.length <= alternativesLimit ? all : [...all.slice(0, alternativesLimit - 1), hole(label)]
}
