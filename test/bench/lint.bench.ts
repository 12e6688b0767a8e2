/**
 * Linting against parsing alone on the migrations of real repositories, and how often each rule fires on them.
 *
 * DBOPS_REPOS: checkouts, divided by `:`. DBOPS_PGFENCE, DBOPS_PGLS: programs of pgfence and postgres-language-server, run
 * on the same files where they are given.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Finding } from '../../scripts/core/finding.ts'
import { type LintInput, lintFiles, matchFiles } from '../../scripts/rules/lint.ts'
import { lintWorkspace, workspaceInputs, workspaceOptions } from '../../scripts/rules/lint-workspace.ts'
import { loadParser, parseSql, SqlSyntaxError } from '../../scripts/sql/parse.ts'
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
  const parse = (): void => {
    for (const text of texts) {
      try {
        parseSql(text)
      } catch (error) {
        if (!(error instanceof SqlSyntaxError)) throw error
      }
    }
  }
  const lint = (): void => {
    for (const [index, files] of inputs.entries()) lintFiles(files, workspaceOptions(workspaces[index]!))
  }
  printRatio('lint against parse', await compare(lint, parse), 1.5)
  const { DBOPS_PGFENCE: pgfence, DBOPS_PGLS: pgls } = process.env
  if (pgfence === undefined && pgls === undefined) return
  const folder = mkdtempSync(join(tmpdir(), 'dbops-bench-'))
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${String(index).padStart(5, '0')}.sql`)
      writeFileSync(file, text)
      return file
    })
    const ours = (): void =>
      runProgram(process.execPath, ['scripts/dist/dbops.mjs', 'lint', '--fail-on', 'never', '--json', ...files])
    const run = (program: string, args: string[]) => (): void => {
      try {
        runProgram(program, args)
      } catch {
        // Findings end these programs with a status other than 0.
      }
    }
    if (pgfence !== undefined) {
      printRatio('dbops against pgfence', await compare(ours, run(pgfence, ['analyze', ...files]), 3), 1)
    }
    if (pgls !== undefined) {
      printRatio('dbops against postgres-language-server', await compare(ours, run(pgls, ['check', ...files]), 3), 1)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
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
