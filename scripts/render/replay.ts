/** The result of a replay: text for people, one JSON document for programs. */

import { redact } from '../core/error.ts'
import { compareFindings, type Finding } from '../core/finding.ts'
import type { ReplayFailure } from '../prove/failure.ts'
import type { FileResult, FileStatus, PlacedSubstitution, ReplayResult } from '../prove/replay.ts'
import { behaviours } from '../workspace/behaviour.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { visible } from './escape.ts'
import { findingsText } from './findings/text.ts'

export const replayFormat = 1

/** scripts/build/schemas/replay.schema.json */
export interface ReplayDocument {
  format: typeof replayFormat
  tool: string
  platform: string
  migrations: string
  engine: ReplayResult['engine']
  counts: Record<FileStatus | 'statements', number>
  files: FileResult[]
  failures: ReplayFailure[]
  substitutions: PlacedSubstitution[]
  findings: Finding[]
}

export function replayDocument(workspace: Workspace, result: ReplayResult): ReplayDocument {
  return {
    format: replayFormat,
    tool: result.tool,
    platform: result.platform,
    migrations: workspace.migrationsFolder,
    engine: result.engine,
    counts: counts(result.files),
    files: result.files.map((file) => ({ ...file, milliseconds: Math.round(file.milliseconds * 10) / 10 })),
    failures: result.failures,
    substitutions: result.substitutions,
    findings: replayFindings(workspace, result),
  }
}

export function replayJson(workspace: Workspace, result: ReplayResult): string {
  return `${JSON.stringify(replayDocument(workspace, result), null, 2)}\n`
}

/** What is wrong with the workspace and what went wrong in the replay, worst first. */
export function replayFindings(workspace: Workspace, result: ReplayResult): Finding[] {
  return [...workspace.findings, ...result.findings].sort(compareFindings)
}

export interface ReplayTextOptions {
  colour?: boolean
  width?: number
  /** List every file, not only the failed and the slowest. */
  all?: boolean
}

export function replayText(workspace: Workspace, result: ReplayResult, options: ReplayTextOptions = {}): string {
  const lines: string[] = []
  const findings = replayFindings(workspace, result)
  const texts = new Map(sources(workspace).map(({ file, text }) => [file, text]))
  if (findings.length > 0) {
    const described = findings.map((finding) => withPostgresWords(finding))
    lines.push(
      findingsText(described, {
        ...options,
        limit: 20,
        more: 'dbops replay --json',
        source: (file) => redact(texts.get(file) ?? ''),
      }),
    )
  }
  const failed = result.files.filter((file) => file.status === 'failed')
  const shown = options.all ? result.files : [...failed, ...slowest(result.files)]
  if (shown.length > 0) {
    lines.push(options.all ? 'Files:' : failed.length > 0 ? 'Failed, and slowest:' : 'Slowest:')
    const width = Math.max(...shown.map((file) => file.file.length))
    for (const file of shown) {
      lines.push(
        `  ${file.status.padEnd(11)} ${visible(file.file).padEnd(width)} ${file.status === 'applied' || file.status === 'failed' ? `${String(file.statements).padStart(5)} statements ${duration(file.milliseconds).padStart(8)}` : ''}`.trimEnd(),
      )
    }
    lines.push('')
  }
  if (result.substitutions.length > 0) lines.push(...substitutionLines(result.substitutions), '')
  lines.push(headline(workspace, result))
  return `${lines.join('\n')}\n`
}

/** Detail, hint and context of Postgres belong to a failure's message. */
function withPostgresWords(finding: Finding): Finding {
  const { detail, hint, context } = (finding.detail ?? {}) as Record<string, string | undefined>
  if (finding.rule !== 'replay-failed') return finding
  const words = [
    detail && `DETAIL: ${detail}`,
    hint && `HINT: ${hint}`,
    context && `CONTEXT: ${context.split('\n').slice(0, 4).join(' / ')}`,
  ].filter(Boolean)
  return { ...finding, message: [finding.message, ...words].join(' — ') }
}

function headline(workspace: Workspace, result: ReplayResult): string {
  const count = counts(result.files)
  const total = result.files.length
  const done = count.applied + count.cached
  const milliseconds = result.files.reduce((sum, file) => sum + file.milliseconds, 0)
  const notes = [
    count.cached > 0 ? `${count.cached} from a checkpoint` : '',
    `${count.statements} statements`,
    duration(milliseconds),
    count.failed > 0 ? `${count.failed} failed` : '',
    count['rolled-back'] > 0 ? `${count['rolled-back']} rolled back` : '',
    count.skipped > 0 ? `${count.skipped} not reached` : '',
  ].filter(Boolean)
  const { kind, versionNumber } = result.engine
  const engine = `PostgreSQL ${Math.floor(versionNumber / 10000)}.${versionNumber % 10000}${kind === 'embedded' ? ' embedded' : ''}`
  const platform = result.platform === 'supabase' ? ' with the Supabase platform' : ''
  return `${workspace.migrationsFolder}: ${done} of ${total} file${total === 1 ? '' : 's'} applied as ${behaviours[result.tool].label} does (${notes.join(', ')}) on ${engine}${platform}`
}

/** Each kind of substitution once, with where it was first needed and how often. */
function substitutionLines(substitutions: readonly PlacedSubstitution[]): string[] {
  const groups = new Map<string, PlacedSubstitution[]>()
  for (const one of substitutions) {
    const key = `${one.extension ?? ''}\n${one.reason}\n${one.effect}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const lines = ['Substituted, because the engine lacks it:']
  for (const [first, ...others] of groups.values()) {
    const { file, line, column } = first!.location
    lines.push(
      `  ${visible(file)}:${line}:${column}${others.length > 0 ? ` and ${others.length} more` : ''}${first!.extension ? ` ${visible(first!.extension)}` : ''}`,
      `    ${visible(first!.reason)}; ${visible(first!.effect)}`,
    )
  }
  return lines
}

function slowest(files: readonly FileResult[]): FileResult[] {
  return files
    .filter((file) => file.status === 'applied' && file.milliseconds >= 50)
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 5)
}

function counts(files: readonly FileResult[]): ReplayDocument['counts'] {
  const of = (status: FileStatus): number => files.filter((file) => file.status === status).length
  return {
    applied: of('applied'),
    cached: of('cached'),
    failed: of('failed'),
    'rolled-back': of('rolled-back'),
    skipped: of('skipped'),
    statements: files.reduce((sum, file) => sum + file.statements, 0),
  }
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

function sources({ globals, migrations, seeds }: Workspace) {
  return [...globals, ...migrations.flatMap(({ up, down }) => (down === undefined ? [up] : [up, down])), ...seeds]
}
