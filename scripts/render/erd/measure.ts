/**
 * Widths of text, so that boxes fit what is in them without asking a browser.
 *
 * Helvetica's widths (Adobe's AFM files), which Arial, Liberation Sans, Nimbus Sans and Arimo share: the fonts that the
 * diagrams name. Every text is drawn with `textLength`, so it fits with any other font as well.
 */

export const fontFamily = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', Arimo, sans-serif"

/** Of U+0020 to U+007E, in thousandths of the font size. */
const regular = widths(`
  278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584
  584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667
  611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500
  722 500 500 500 334 260 334 584`)
const bold = widths(`
  278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584
  584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667
  611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556
  778 556 556 500 389 280 389 584`)

function widths(list: string): number[] {
  return list.trim().split(/\s+/).map(Number)
}

/** Width of a text in pixels, rounded up to a tenth. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  const table = weight === 'bold' ? bold : regular
  let sum = 0
  for (const character of text) sum += table[character.codePointAt(0)! - 0x20] ?? otherWidth(character, table)
  return Math.ceil((sum * size) / 100) / 10
}

function otherWidth(character: string, table: number[]): number {
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(character)) return 0
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u.test(
      character,
    )
  )
    return 1000
  // Accented letters are as wide as their base.
  return table[character.normalize('NFD').codePointAt(0)! - 0x20] ?? 700
}

/** Cuts a text to a width, ending in an ellipsis. Whole grapheme clusters, so that no accent or emoji is torn. */
export function fitText(text: string, width: number, size: number, weight: 'regular' | 'bold' = 'regular'): string {
  if (textWidth(text, size, weight) <= width) return text
  let fitted = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (textWidth(`${fitted}${segment}…`, size, weight) > width) break
    fitted += segment
  }
  return `${fitted}…`
}
