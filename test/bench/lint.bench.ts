/**
 * Linting against parsing alone on the migrations of real repositories, and how often each rule fires on them.
 *
 * DBOPS_REPOS: checkouts, divided by `:`. Other linters on the same files: rivals.bench.ts.
 */

import { basename } from 'node:path'
import { loadModule, parseSync } from 'libpg-query'
import type { Finding } from '../../scripts/core/finding.ts'
import { type LintInput, lintFiles, matchFiles } from '../../scripts/rules/lint.ts'
import { lintWorkspace, workspaceInputs, workspaceOptions } from '../../scripts/rules/lint-workspace.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import type { Workspace } from '../../scripts/workspace/workspace.ts'
import { compare, printRatio, runProgram } from './measure.ts'

/** A rule that fires in more than this share of a project's files is worth a second thought. */
const noisy = 1 / 3

export default async function bench(): Promise<void> {
  const folders = (process.env.DBOPS_REPOS ?? '').split(':').filter(Boolean)
  if (folders.length === 0) {
    console.log('Skipped: DBOPS_REPOS names no checkouts')
    return
  }
  await loadParser()
  const workspaces: Workspace[] = []
  for (const folder of folders) {
    try {
      workspaces.push(await openWorkspace(folder))
    } catch (error) {
      console.log(`${basename(folder)}: ${(error as Error).message}`)
    }
  }
  const inputs = workspaces.map((workspace) => workspaceInputs(workspace, {}).filter(({ role }) => role === 'up'))
  await speed(workspaces, inputs)
  for (const workspace of workspaces) noise(workspace)
  await startUp()
}

async function speed(workspaces: readonly Workspace[], inputs: readonly LintInput[][]): Promise<void> {
  const texts = inputs.flat().map(({ sql, text }) => sql ?? text)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`${texts.length} migrations of ${workspaces.length} repositories, ${(bytes / 1e6).toFixed(1)} MB`)
  // The plain call of the library, as anybody would parse them.
  await loadModule()
  const parse = (): void => {
    for (const text of texts) {
      try {
        parseSync(text)
      } catch {
        // A syntax error; the linter meets it as well.
      }
    }
  }
  const lint = (): void => {
    for (const [index, files] of inputs.entries()) lintFiles(files, workspaceOptions(workspaces[index]!))
  }
  printRatio('lint against libpg-query’s parseSync', await compare(lint, parse, 9), 1.5)
}

function noise(workspace: Workspace): void {
  const files = workspace.migrations.map(({ up }) => up.file)
  const found = lintWorkspace(workspace, { files: new Set(files) })
  const results = matchFiles(workspaceInputs(workspace, {}), workspaceOptions(workspace))
  const statements = workspace.migrations.reduce((sum, { up }) => {
    try {
      return sum + parseSql(up.sql).statements.length
    } catch {
      return sum
    }
  }, 0)
  console.log(
    `\n${basename(workspace.root)}: ${files.length} files, ${statements} statements, ${found.length} findings in ${results.filter(({ matches }) => matches.length > 0).length} files`,
  )
  const byRule = new Map<string, Finding[]>()
  for (const finding of found) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding])
  for (const [rule, list] of [...byRule].sort((a, b) => b[1].length - a[1].length)) {
    const share = new Set(list.map(({ location }) => location?.file)).size / files.length
    const rate = ((1000 * list.length) / statements).toFixed(1).padStart(6)
    console.log(
      `${rate} ‰ ${(100 * share).toFixed(0).padStart(4)} % of files  ${rule} (${list[0]!.level})${share > noisy ? '  ← more than a third' : ''}`,
    )
  }
}

async function startUp(): Promise<void> {
  const node =
    (...args: string[]) =>
    (): void =>
      runProgram(process.execPath, args)
  const result = await compare(node('scripts/dist/dbops.mjs', 'lint', '--help'), node('-e', '0'), 7)
  printRatio('\ndbops lint --help against node -e 0', result, 1.5)
}
