/**
 * The formatter of generated TypeScript: the bytes of `supabase gen types typescript`, without a native program.
 *
 * postgrest-typegen formats with oxfmt 0.66 (native, 18 platform packages; it cannot be bundled). Its layout of what the
 * generator emits equals Prettier's up to 3.8 (3.9 changed how unions break, hence the pinned version), but for the
 * parentheses and the characters that are set right here. `test/render/types-format.test.ts` compares both on hostile schemas.
 */

import * as babel from 'prettier/plugins/babel'
import * as estree from 'prettier/plugins/estree'
import { format } from 'prettier/standalone'

/** Formats what `generateTypescript` emits. Throws where the text is not TypeScript. */
export async function formatTypescript(code: string): Promise<string> {
  const { text, restore } = replaceDisputed(code)
  const formatted = await format(text, {
    parser: 'babel-ts',
    // Both are plugins; their type declarations list no languages.
    plugins: [babel, estree as unknown as typeof babel],
    semi: false,
    printWidth: 80,
  })
  return restore(parenthesizeConditionals(formatted))
}

/**
 * oxfmt keeps the parentheses of a conditional type behind `extends`, Prettier removes them. Only the helper types at the
 * end of the file have one (`TableName extends (X extends {…} ? … : never) = never`), and names of the database cannot
 * occur there, but as a string literal on a line of its own.
 */
function parenthesizeConditionals(formatted: string): string {
  const start = formatted.indexOf('\ntype DatabaseWithoutInternals = ')
  const end = formatted.indexOf('\nexport const Constants = ', start)
  if (start === -1 || end === -1) return formatted
  const helpers = formatted
    .slice(start, end)
    .replace(/^( {2}\w+ extends )(\w+ extends \{)$/gm, '$1($2')
    .replace(/^( {4}: never)( = never,)$/gm, '$1)$2')
  return formatted.slice(0, start) + helpers + formatted.slice(end)
}

/**
 * Where the two formatters measure or classify a character differently, it is formatted as a stand-in that both see the
 * same way, and put back afterwards:
 * - oxfmt writes a key without quotes where it is an identifier by today's ECMAScript, Prettier where it is one by
 *   ECMAScript 5, which knows no letter beyond U+FFFF;
 * - oxfmt counts combining marks and invisible characters as no column, Arabic lam-alef as one, Prettier each as one;
 *   C1 controls and emoji in text style differ as well.
 */
function replaceDisputed(code: string): { text: string; restore: (formatted: string) => string } {
  if (!/[^\0-\x7f]/.test(code)) return { text: code, restore: (formatted) => formatted }
  const there = new Map<string, string>()
  const back = new Map<string, string>()
  const standIn = (character: string, start: boolean, part: boolean, width: number): string => {
    const key = `${width}${character}`
    const known = there.get(key)
    if (known !== undefined) return known
    const pool = standIns.find((one) => one.start === start && one.part === part && one.width === width)
    for (let point = pool?.from ?? 1; point <= (pool?.to ?? 0); point++) {
      const candidate = String.fromCharCode(point)
      if (back.has(candidate) || code.includes(candidate)) continue
      there.set(key, candidate)
      back.set(candidate, character)
      return candidate
    }
    return character
  }
  const text = code.replace(disputable, (match) => {
    const characters = [...match]
    if (characters.length > 1) {
      if (!lamAlef.test(match)) return match
      const alef = characters.pop()!
      return characters.join('') + standIn(alef, false, true, 0)
    }
    const start = /\p{ID_Start}/u.test(match)
    const part = /[\p{ID_Continue}\u200c\u200d]/u.test(match)
    if (invisible.test(match)) return standIn(match, start, part, 0)
    if (/[\x80-\x9f]/.test(match) || textEmoji.test(match)) return standIn(match, start, part, 1)
    return part && match.length === 2 ? standIn(match, start, part, wideLetter.test(match) ? 2 : 1) : match
  })
  const restore = (formatted: string) =>
    back.size === 0
      ? formatted
      : formatted.replace(new RegExp(`[${[...back.keys()].join('')}]`, 'g'), (letter) => back.get(letter)!)
  return { text, restore }
}

/** Blocks of which both formatters say the same: identifier start, identifier part, width in columns. */
const standIns = [
  { start: true, part: true, width: 1, from: 0x1401, to: 0x166c }, // Canadian syllabics
  { start: true, part: true, width: 2, from: 0x9000, to: 0x9fa5 }, // CJK ideographs
  { start: false, part: true, width: 1, from: 0x17e0, to: 0x17e9 }, // Khmer digits
  { start: false, part: true, width: 0, from: 0x0300, to: 0x036f }, // combining marks
  { start: false, part: false, width: 0, from: 0x80, to: 0x9f }, // C1 controls, as Prettier measures them
  { start: false, part: false, width: 1, from: 0x2500, to: 0x257f }, // box drawing
] as const

/** Emoji sequences (which both measure as two columns), lam-alef, and every other character that is not ASCII. */
// biome-ignore lint/complexity/useRegexLiterals: as a literal the flag `v` is for targets from ES2024
const disputable = new RegExp('\\p{RGI_Emoji}|\\u0644[\\u0622\\u0623\\u0625\\u0627]|[^\\0-\\x7f]', 'gv')
const lamAlef = /^\u0644[\u0622\u0623\u0625\u0627]$/
/** No column for oxfmt (crate unicode-width), one for Prettier, which leaves out the blocks excluded here as well. */
const invisible =
  /^(?![\u0300-\u036f\ufe00-\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Grapheme_Extend}\u0605\u070f\u0890\u0891\u08e2\u1160-\u11ff\ud7b0-\ud7ff]$/u
const textEmoji = /^(?!\p{Emoji_Presentation})[\u23ed-\u27ff\u{1f000}-\u{1f6ff}]$(?<=\p{Emoji})/u
/** Ideographs of planes 2 and 3, Tangut, Khitan, Nushu, and kana beyond U+FFFF. */
const wideLetter = /^[\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3ffff}]$/u
