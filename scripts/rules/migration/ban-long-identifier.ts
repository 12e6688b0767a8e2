import { tokens } from '../../sql/tokens.ts'
import type { MigrationRule } from '../rule.ts'

/** NAMEDATALEN - 1. */
const limit = 63

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'design',
  level: 'error',
  title: 'Identifier of more than 63 bytes',
  why: 'Postgres cuts the name with a NOTICE that nobody reads. Two long names that begin alike then collide, IF NOT EXISTS takes one for the other, and code that looks the full name up in the catalogs does not find it.',
  fix: 'Choose a shorter name.',
  others: { squawk: 'identifier-too-long' },
  files: ['up', 'down'],
  *checkFile({ file: { text } }) {
    // The parser has cut the names already: they are read off the text, where a long word stands in it at all.
    if (!/[\w$\u0080-\uffff]{32}/.test(text)) return
    const seen = new Set<string>()
    for (const token of tokens(text)) {
      if (token.kind !== 'word' && token.kind !== 'quoted') continue
      const written = text.slice(token.start, token.end)
      const name = token.kind === 'quoted' ? written.slice(1, -1).replaceAll('""', '"') : written
      const bytes = Buffer.byteLength(name)
      if (bytes <= limit || seen.has(name)) continue
      seen.add(name)
      yield {
        message: `Unexpected identifier of ${bytes} bytes \`${name.slice(0, 20)}…\`, expected at most ${limit}: Postgres cuts it to \`${cut(name)}\``,
        at: { start: token.start, end: token.end },
      }
    }
  },
  examples: {
    bad: [
      {
        sql: 'create schema shop_of_the_very_long_name_that_nobody_will_ever_want_to_type_again',
        messages: [
          'Unexpected identifier of 67 bytes `shop_of_the_very_lon…`, expected at most 63: Postgres cuts it to `shop_of_the_very_long_name_that_nobody_will_ever_want_to_type_a`',
        ],
      },
    ],
    good: [{ sql: 'create schema shop_of_the_long_name_that_is_just_as_long_as_a_name_may_be_xx' }],
  },
}

/** The first 63 bytes, without half a character at the end (`pg_mbcliplen`). */
function cut(name: string): string {
  const bytes = Buffer.from(name).subarray(0, limit)
  return new TextDecoder('utf-8').decode(bytes).replace(/\ufffd+$/, '')
}
