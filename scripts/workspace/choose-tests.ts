/** Which test files a command line means. */

import { stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { DbopsError, messageOf } from '../core/error.ts'
import { compareText } from '../core/finding.ts'
import { closest } from '../core/similar.ts'
import { decode } from './decode.ts'
import { isInside, readBounded } from './files.ts'
import type { SourceFile, Workspace } from './workspace.ts'

/**
 * The files that are named (files or folders, relative to `cwd` or to the workspace), or all of the workspace. Throws
 * `DbopsError` (input) for a name that is neither.
 */
export async function chooseTests(workspace: Workspace, names: readonly string[], cwd: string): Promise<SourceFile[]> {
  if (names.length === 0) return workspace.tests
  const chosen = new Map<string, SourceFile>()
  for (const name of names) {
    const found = await named(workspace, name, cwd)
    for (const file of found) chosen.set(file.file, file)
  }
  return [...chosen.values()].sort((a, b) => compareText(a.file, b.file))
}

async function named(workspace: Workspace, name: string, cwd: string): Promise<SourceFile[]> {
  for (const base of [cwd, workspace.root]) {
    const path = resolve(base, name)
    const kind = await stat(path).catch(() => undefined)
    if (kind === undefined) continue
    const file = relative(workspace.root, path).split(sep).join('/')
    if (kind.isDirectory()) {
      const inside = workspace.tests.filter((test) => file === '' || test.file.startsWith(`${file}/`))
      if (inside.length > 0) return inside
      throw new DbopsError(`Unexpected folder without pgTAP files: "${name}"`, { hint: listed(workspace) })
    }
    const known = workspace.tests.find((test) => test.file === file)
    if (known !== undefined) return [known]
    return [await readTest(workspace, path, file, name)]
  }
  // Part of a name, as people remember it.
  const partly = workspace.tests.filter((test) => test.file.split('/').at(-1)!.includes(name))
  if (partly.length > 0) return partly
  const near = closest(
    name,
    workspace.tests.flatMap(({ file }) => [file, file.split('/').at(-1)!]),
  )
  throw new DbopsError(`Unexpected test file "${name}", expected one that exists`, {
    hint: near === undefined ? listed(workspace) : `Did you mean ${near}?`,
  })
}

function listed({ tests }: Workspace): string {
  if (tests.length === 0)
    return 'The repository holds none: pgTAP files are looked for in supabase/tests, or in folders named tests, test, t or pgtap.'
  const names = tests.slice(0, 5).map(({ file }) => file)
  return `The repository holds ${tests.length}: ${names.join(', ')}${tests.length > names.length ? ', …' : ''}`
}

async function readTest(workspace: Workspace, path: string, file: string, name: string): Promise<SourceFile> {
  // A file that is named outright may lie anywhere.
  const boundary = isInside(path, workspace.root) ? workspace.root : path
  const bytes = await readBounded(path, boundary).catch((error: unknown) => {
    throw new DbopsError(`Unexpected unreadable file "${name}": ${messageOf(error)}`)
  })
  const decoded = decode(bytes)
  if ('problem' in decoded) throw new DbopsError(decoded.problem, { where: name, hint: decoded.hint })
  return { file, text: decoded.text }
}

/** A file that `\i` (relative to the project) or `\ir` (relative to `from`) names; undefined where there is none inside the project. */
export async function includedFile(
  workspace: Workspace,
  name: string,
  from: string | undefined,
): Promise<SourceFile | undefined> {
  const folders = from === undefined ? ['', 'supabase', 'supabase/tests'] : [join(from, '..')]
  for (const folder of folders) {
    const path = resolve(workspace.root, folder, name)
    if (!isInside(path, workspace.root)) continue
    const bytes = await readBounded(path, workspace.root).catch(() => undefined)
    const decoded = bytes && decode(bytes)
    if (decoded !== undefined && !('problem' in decoded))
      return { file: relative(workspace.root, path).split(sep).join('/'), text: decoded.text }
  }
  return undefined
}
