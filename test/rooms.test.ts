import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Data flows to the right: a room imports only from rooms to its left (DESIGN). */
const order = [
  'core',
  'sql',
  'workspace',
  'postgres',
  'catalog',
  'rules',
  'prove',
  'plan',
  'run',
  'render',
  'mcp',
  'hooks',
  'cli',
]
const scripts = join(import.meta.dirname, '../scripts')

function sources(room: string): string[] {
  return readdirSync(join(scripts, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(room, file))
}

/** Relative imports of a source file, each as the room that it reaches. */
function importedRooms(file: string, text: string): string[] {
  const rooms: string[] = []
  for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
    const path = join(file, '..', specifier!)
    if (!path.startsWith('..')) rooms.push(path.split('/')[0]!)
  }
  return rooms
}

describe('rooms', () => {
  it('has no room that the order does not name', () => {
    const rooms = readdirSync(scripts, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['build', 'dist'].includes(entry.name))
      .map((entry) => entry.name)
    expect(rooms.filter((room) => !order.includes(room))).toEqual([])
  })

  it('sees imports of every form', () => {
    const text = `import a from '../core/a.ts'\nexport * from "../sql/b.ts"\nconst c = await import('../cli/c.ts')\nimport '../plan/d.ts'`
    expect(importedRooms('render/x.ts', text)).toEqual(['core', 'sql', 'cli', 'plan'])
  })

  it('imports only leftwards, and run/ is imported by cli/ alone', () => {
    const wrong: string[] = []
    for (const room of order) {
      let files: string[] = []
      try {
        files = sources(room)
      } catch {
        continue
      }
      for (const file of files) {
        for (const target of importedRooms(file, readFileSync(join(scripts, file), 'utf8'))) {
          if (target === room) continue
          if (order.indexOf(target) > order.indexOf(room)) wrong.push(`${file} imports ${target}/`)
          if (target === 'run' && room !== 'cli') wrong.push(`${file} imports run/, which only cli/ may`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
