/** Other names for a blueprint's things: `event=course` makes events courses, in every identifier that is made of the word. */

import { DbopsError } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import type { BlueprintFile } from './library.ts'

/** Words of the language and the platform: a mapping of them would change what the SQL does. */
const fixed = new Set(
  'auth public private storage extensions anon authenticated role user users id uid text uuid count status select insert update delete table function trigger policy index type create drop alter grant revoke on to for from with check using returns language security schema key default not null now'.split(
    ' ',
  ),
)

/** Reads `--map` values. Throws `DbopsError` for what is no pair of plain words. */
export function readMap(words: readonly string[]): Map<string, string> {
  const map = new Map<string, string>()
  for (const word of words) {
    const [, from, to] = /^([a-z]+)=([a-z]+)$/.exec(word) ?? []
    if (from === undefined || to === undefined)
      throw new DbopsError(`Unexpected "${word}" for --map, expected word=word in small letters, e.g. event=course`)
    if (fixed.has(from) || fixed.has(to))
      throw new DbopsError(`Unexpected "${word}" for --map, expected no word of the language or the platform`)
    map.set(from, to)
    if (!map.has(plural(from))) map.set(plural(from), plural(to))
  }
  return map
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/**
 * Gives the words of a mapping their new names in paths and texts, wherever they stand alone or between underscores.
 * Throws `DbopsError` where a word is not in the blueprint, or a new one is there already and would meet another.
 */
export function mapFiles(files: readonly BlueprintFile[], map: ReadonlyMap<string, string>): BlueprintFile[] {
  if (map.size === 0) return [...files]
  const words = new Set(
    files.filter(({ file }) => file.endsWith('.sql')).flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []),
  )
  const pairs = [...map]
  for (const [index, [from, to]] of pairs.entries()) {
    // Every second pair is the plural, which need not occur.
    if (index % 2 === 0 && !words.has(from) && !words.has(pairs[index + 1]?.[0] ?? from)) {
      const near = closest(from, [...words])
      throw new DbopsError(`Unexpected "${from}" for --map, expected a word of the blueprint`, {
        hint: near === undefined ? undefined : `Did you mean ${near}?`,
      })
    }
    if (words.has(to) && !map.has(to))
      throw new DbopsError(`Unexpected "${from}=${to}" for --map: the blueprint has "${to}" already`)
  }
  const rename = (text: string): string =>
    text.replace(/(?<![A-Za-z])[A-Za-z]+(?![A-Za-z])/g, (word) => {
      const to = map.get(word.toLowerCase())
      if (to === undefined) return word
      return word[0] === word[0]!.toUpperCase() ? to[0]!.toUpperCase() + to.slice(1) : to
    })
  return files.map(({ file, text }) => ({ file: rename(file), text: rename(text) }))
}
