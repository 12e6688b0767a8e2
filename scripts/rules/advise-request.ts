/** What `dbops advise` does between opening a database and printing: rules, accepted findings, the baseline file. */

import { readFile, writeFile } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { DbopsError, messageOf } from '../core/error.ts'
import { compareFindings, type Finding } from '../core/finding.ts'
import type { Database } from '../postgres/database.ts'
import { loadParser } from '../sql/parse.ts'
import type { Settings } from '../workspace/settings.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { accept, readBaseline, writeBaseline } from './accept.ts'
import { AdviseError, advise, chooseRules } from './advise.ts'
import { catalogRules } from './catalog.generated.ts'
import { placeFindings } from './object-places.ts'

export const defaultBaseline = 'dbops.baseline.json'

export interface AdviseSource {
  database: Database
  platform: 'supabase' | 'postgres'
  exposedSchemas: readonly string[]
  settings: Settings
  /** The repository whose migrations make the database: findings then say which statement made the object. */
  workspace?: Workspace
  /** Findings that came with opening it; they are shown with the rules' own, and never accepted. */
  findings: readonly Finding[]
}

export interface AdviseRequest {
  /** Folder that baseline files are relative to. */
  root: string
  rules?: readonly string[]
  categories?: readonly ('security' | 'performance' | 'design')[]
  /** As given, relative to the current folder or absolute. Default: the one that the settings name. */
  baseline?: string
  writeBaseline?: boolean
}

export interface AdviseAnswer {
  findings: Finding[]
  /** For people, on stderr. */
  notes: string[]
  /** Rules that could not run: to be thrown when the findings of the others are shown. */
  failure?: AdviseError
}

/** Runs the rules and takes away what the repository has accepted. */
export async function acceptedFindings(source: AdviseSource, request: AdviseRequest): Promise<AdviseAnswer> {
  const { settings } = source
  const options = {
    platform: source.platform,
    exposedSchemas: source.exposedSchemas,
    identifierColumns: settings.identifierColumns,
    levels: settings.rules,
    rules: request.rules,
    categories: request.categories,
  }
  const chosen = chooseRules(options).map(([id]) => id)
  const named =
    request.baseline ?? (settings.baseline === undefined ? undefined : join(request.root, settings.baseline))
  const baseline = named === undefined ? undefined : { path: named, file: shown(named, request.root) }
  const entries = baseline === undefined || request.writeBaseline ? undefined : await load(baseline)
  let failure: AdviseError | undefined
  const found = await advise(source.database, options).catch((error: unknown) => {
    if (!(error instanceof AdviseError)) throw error
    failure = error
    return error.findings
  })
  const failed = new Set(failure?.rules)
  await loadParser()
  const placed = source.workspace === undefined ? found : placeFindings(found, source.workspace)
  const { findings, ignored, inBaseline } = accept(placed, {
    ignore: settings.ignore,
    baseline: entries === undefined ? undefined : { file: baseline!.file, entries },
    judged: new Set(chosen.filter((id) => !failed.has(id))),
    known: new Set(Object.keys(catalogRules)),
  })
  const notes: string[] = []
  if (ignored > 0) notes.push(`${count(ignored)} accepted in dbops.json`)
  if (inBaseline > 0) notes.push(`${count(inBaseline)} accepted in ${baseline!.file}`)
  if (request.writeBaseline) {
    if (request.rules !== undefined || request.categories !== undefined || failure !== undefined) {
      throw (
        failure ??
        new DbopsError(
          'Unexpected --rule or --category with --write-baseline, expected all rules: the file would lose the others',
        )
      )
    }
    const target = baseline ?? { path: join(request.root, defaultBaseline), file: defaultBaseline }
    const catalog = findings.filter(({ category }) => category !== 'workspace')
    await writeFile(target.path, writeBaseline(catalog)).catch((error: unknown) => {
      throw new DbopsError(`Cannot write the baseline: ${messageOf(error)}`, { where: target.file })
    })
    notes.push(
      `${count(catalog.length)} written to ${target.file}`,
      ...(settings.baseline === undefined
        ? [`Name it in dbops.json: {"baseline": ${JSON.stringify(target.file)}}`]
        : []),
    )
    return { findings: [...source.findings].sort(compareFindings), notes }
  }
  return { findings: [...source.findings, ...findings].sort(compareFindings), notes, failure }
}

async function load({ path, file }: { path: string; file: string }) {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new DbopsError(`Cannot read the baseline: ${messageOf(error)}`, {
      where: file,
      hint: 'Write it with: dbops advise --write-baseline',
    })
  }
  return readBaseline(text, file)
}

/** Relative to the root where it lies in it, so that no message depends on the machine. */
function shown(path: string, root: string): string {
  const inside = relative(root, path)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside.split(sep).join('/')
}

const count = (number: number): string => `${number} finding${number === 1 ? '' : 's'}`
