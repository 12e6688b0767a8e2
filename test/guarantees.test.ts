/** The README's table of promises: every id is in it or named as not kept, and every row names tests that are there. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** How many promises each document holds. */
const promises = { '000': 1, '001': 29, '002': 19, '003': 31, '004': 11, card: 5 }
const ids = Object.entries(promises).flatMap(([document, count]) =>
  Array.from({ length: count }, (_, index) => `${document}-${String(index + 1).padStart(2, '0')}`),
)
const rows = readme
  .split('\n')
  .filter((line) => /^\| (?:\d{3}|card)-\d\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const kept = rows.flatMap(([, seed]) => seed!.split(', '))
const open = [.../Not kept yet:([\s\S]*?)\n\n/.exec(readme)![1]!.matchAll(/(?:\d{3}|card)-\d\d/g)].map(([id]) => id)

describe('the promises in README', () => {
  it('are all there, each once', () => {
    expect([...kept, ...open].sort()).toEqual(ids)
  })

  it.each(rows.map((row) => [row[1]!, row[2]!, row[4]!]))('%s (%s) has tests', (_ids, _promise, cell) => {
    const files = [...cell.matchAll(/\]\((test\/[^)]+)\)/g)].map(([, file]) => file!)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      expect(existsSync(join(root, file)), file).toBe(true)
      expect(readFileSync(join(root, file), 'utf8')).toMatch(/\bit(?:\.\w+)*(?:\([^)]*\))?\s*\(/)
    }
  })
})
