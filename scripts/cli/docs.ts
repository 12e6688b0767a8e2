/** `dbops docs` behind its arguments. */

import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { readSchema } from '../catalog/read.ts'
import { DbopsError } from '../core/error.ts'
import { compareFolder, docsFindings, type FolderState, writeFolder } from '../render/docs/folder.ts'
import { buildDocs } from '../render/docs/site.ts'
import { findingsJson } from '../render/findings/json.ts'
import { parseNames } from './arguments.ts'
import type { Io } from './command.ts'
import { progressLine } from './progress.ts'
import type { Source } from './source.ts'

export interface DocsValues {
  output?: string
  check?: boolean
  schema?: string[]
  json?: boolean
}

export async function runDocs(source: Source, values: DocsValues, io: Io): Promise<{ text: string; fresh: boolean }> {
  const { workspace } = source
  const folder =
    values.output === undefined
      ? workspace && join(workspace.root, workspace.docsFolder)
      : resolve(io.cwd, values.output)
  if (folder === undefined) {
    throw new DbopsError('Unexpected lack of a repository, expected a folder to write to', {
      hint: 'Name one with -o.',
    })
  }
  const progress = progressLine(io)
  try {
    progress.show('reading the schema')
    const schema = await readSchema(source.database, { schemas: parseNames(values.schema) })
    progress.show('writing pages and drawing the diagram')
    const files = await buildDocs(schema)
    const name = nameOf(folder, io.cwd)
    if (!values.check) {
      const state = await writeFolder(folder, files)
      return { text: values.json ? json(name, state, files.length) : written(name, state, files.length), fresh: true }
    }
    const state = await compareFolder(folder, files)
    const findings = docsFindings(name, state)
    const fresh = findings.length === 0
    if (values.json) return { text: findingsJson(findings), fresh }
    return { text: fresh ? `${name} is current: ${files.length} files\n` : listing(name, state), fresh }
  } finally {
    progress.clear()
  }
}

/** A folder as a message names it: relative where it is inside the current one. */
function nameOf(folder: string, cwd: string): string {
  const path = relative(cwd, folder)
  return path === '' ? '.' : path.startsWith('..') || isAbsolute(path) ? folder : path.split(sep).join('/')
}

function written(name: string, { missing, stale, unexpected }: FolderState, total: number): string {
  const changes = [
    [missing.length, 'new'],
    [stale.length, 'changed'],
    [unexpected.length, 'removed'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, what]) => `${count} ${what}`)
  return `${name}: ${total} files, ${changes.length === 0 ? 'nothing changed' : changes.join(', ')}\n`
}

function json(folder: string, { missing, stale, unexpected }: FolderState, files: number): string {
  return `${JSON.stringify({ format: 1, folder, files, added: missing, changed: stale, removed: unexpected }, null, 2)}\n`
}

/** Names shown of each kind: the first ones say what happened. */
const shown = 20

function listing(name: string, state: FolderState): string {
  const lines = [`${name} is not current`]
  for (const [kind, label] of [
    ['missing', 'missing   '],
    ['stale', 'stale     '],
    ['unexpected', 'unexpected'],
    ['foreign', 'not ours  '],
  ] as const) {
    const paths = state[kind]
    lines.push(...paths.slice(0, shown).map((path) => `  ${label}  ${path}`))
    if (paths.length > shown) lines.push(`  ${label}  … and ${paths.length - shown} more`)
  }
  return `${lines.join('\n')}\nRun: dbops docs\n`
}
