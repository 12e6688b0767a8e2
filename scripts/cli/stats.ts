/** The statistics of production that `--stats` or the settings name: a file, or a server that is read. */

import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Stats } from '../catalog/stats.ts'
import { DbopsError, messageOf } from '../core/error.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * `given`: a path relative to `cwd`, a URL, or libpq's key=value pairs. Without it the file that dbops.json names as
 * `stats`, where there is one. Throws `DbopsError`: no such file, no statistics in it, a server that cannot be reached.
 */
export async function openStats(
  given: string | undefined,
  cwd: string,
  { root, settings }: Pick<Workspace, 'root' | 'settings'>,
): Promise<Stats | undefined> {
  if (given !== undefined && isConnection(given)) {
    const [{ openServer }, { readStats }] = await Promise.all([
      import('../postgres/server.ts'),
      import('../catalog/stats.ts'),
    ])
    const server = await openServer(given)
    try {
      return await readStats(server)
    } finally {
      await server.close()
    }
  }
  if (given === undefined && settings.stats === undefined) return undefined
  const path = given === undefined ? resolve(root, settings.stats!) : resolve(cwd, given)
  const where = relative(cwd, path)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new DbopsError(`Cannot read statistics: ${messageOf(error)}`, {
      where,
      hint: 'Write them with: dbops schema --format stats --db "$DATABASE_URL" > stats.json',
    })
  }
  const { parseStats } = await import('../catalog/stats-file.ts')
  return parseStats(text, where)
}

function isConnection(text: string): boolean {
  return /^postgres(ql)?:\/\//i.test(text) || /^\s*(?:host|hostaddr|port|dbname|user|service)\s*=/.test(text)
}

/** Seconds as a person writes them, e.g. `5`, `0.5`, `2s`, `500ms`. Throws `DbopsError` (input). */
export function parseSeconds(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)\s*(ms|s|min)?$/.exec(text.trim()) ?? []
  if (number === undefined)
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected seconds, e.g. 5, 0.5s or 500ms`)
  return Number(number) * { ms: 0.001, s: 1, min: 60 }[unit as 'ms' | 's' | 'min']
}
