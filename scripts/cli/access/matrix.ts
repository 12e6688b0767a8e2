/** `dbops access` without a contract: the matrix, what is wrong with it, and why a cell is as it is. */

import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DbopsError, ExitCode } from '../../core/error.ts'
import { compareFindings, type Finding, type Level, reaches } from '../../core/finding.ts'
import { openContract } from '../../prove/access/contract/file.ts'
import { examineAccess } from '../../prove/access/examine.ts'
import { type AccessSession, openAccess } from '../../prove/access/measure.ts'
import { type AccessMatrix, verbs } from '../../prove/access/types.ts'
import { accessJson, whyJson } from '../../render/access/json.ts'
import { accessMarkdown } from '../../render/access/markdown.ts'
import { accessText } from '../../render/access/text.ts'
import { renderFindings } from '../../render/findings/render.ts'
import { acceptedFindings } from '../../rules/advise-request.ts'
import { loadParser } from '../../sql/parse.ts'
import { closest, type Io } from '../command.ts'
import { progressLine } from '../progress.ts'
import { type AccessSource, openAccessSource } from './open.ts'

export interface MatrixValues {
  root?: string
  db?: string
  only?: readonly string[]
  format: 'text' | 'json' | 'markdown' | 'sarif' | 'github' | 'html'
  output?: string
  limit?: number
  failOn: Level | 'never'
}

/** Measures, judges and prints. */
export async function printMatrix(values: MatrixValues, io: Io): Promise<ExitCode> {
  return withSession(values, io, async (session, progress, { source, rules }) => {
    await checkNames(values.only, session)
    const matrix = await session.measure()
    progress('looking for what the cells do not say')
    const { platform, exposedSchemas } = source.workspace
    const examined = await examineAccess(session, matrix, {
      ...{ platform, exposedSchemas, repair: false, partial: values.only !== undefined },
      contract: await openContract(source.workspace),
      onStep: progress,
    })
    const findings = [...source.findings, ...examined.findings, ...rules].sort(compareFindings)
    const text = await rendered(values, matrix, findings, session, io)
    if (values.output === undefined) io.stdout(text)
    else {
      await writeFile(resolve(io.cwd, values.output), text)
      io.stderr(`wrote ${values.output}\n`)
    }
    return reaches(findings, values.failOn) ? ExitCode.findings : ExitCode.ok
  })
}

async function rendered(
  values: MatrixValues,
  matrix: AccessMatrix,
  findings: readonly Finding[],
  session: AccessSession,
  io: Io,
): Promise<string> {
  const limits = values.limit === undefined ? {} : { lines: values.limit, findings: values.limit }
  const more = 'dbops access --limit 100000'
  switch (values.format) {
    case 'json':
      return accessJson(matrix, findings)
    case 'markdown':
      return accessMarkdown(matrix, findings, { ...limits, more })
    case 'html': {
      const { accessHtml } = await import('../../render/access/html.ts')
      return accessHtml(matrix, findings, session.schema)
    }
    case 'text':
      return accessText(matrix, findings, {
        ...limits,
        more,
        colour: io.terminal.stdout && values.output === undefined && !io.env.NO_COLOR,
        width: io.terminal.stdout ? io.terminal.columns : 120,
      })
    default:
      return renderFindings(findings, values.format, limits.findings === undefined ? {} : { limit: limits.findings })
  }
}

/** Explains one cell. `words`: the object, the verb and the persona. */
export async function printWhy(values: MatrixValues, words: readonly string[], io: Io): Promise<ExitCode> {
  const [object, verb, persona] = words
  if (words.length !== 3)
    throw new DbopsError(
      `Unexpected ${words.length} words after --why, expected three: an object, a verb and a persona`,
      {
        hint: 'For instance: dbops access --why public.orders select stranger',
      },
    )
  if (!(verbs as readonly string[]).includes(verb!)) throw unknown('verb', verb!, verbs)
  return withSession({ ...values, only: [object!] }, io, async (session, progress) => {
    if (!session.personas.some(({ name }) => name === persona))
      throw unknown(
        'persona',
        persona!,
        session.personas.map(({ name }) => name),
      )
    const names = await session.objects()
    const known = names.find(({ name }) => name === object)
    if (known === undefined)
      throw unknown(
        'object',
        object!,
        names.map(({ name }) => name),
      )
    progress(`${object} ${verb} ${persona}`)
    const { cells } = await session.measure({ objects: new Set([object!]), personas: new Set([persona!]) })
    const cell = cells.find((each) => each.verb === verb)
    if (cell === undefined)
      throw unknown(
        'verb',
        verb!,
        cells.map((each) => each.verb),
      )
    const [{ explainCell }, { whyText }] = await Promise.all([
      import('../../prove/access/why.ts'),
      import('../../render/access/why.ts'),
    ])
    const explanation = await explainCell(session, known, cell)
    io.stdout(
      values.format === 'json'
        ? whyJson(explanation)
        : whyText(explanation, { colour: io.terminal.stdout && !io.env.NO_COLOR }),
    )
    return ExitCode.ok
  })
}

interface Opened {
  source: AccessSource
  /** What the rules of security say of the catalog: part of what can be reached is told there and not by trying. */
  rules: Finding[]
}

/** Of every project's default privileges, not of a table: the matrix shows it in its cells. */
const shownByCells = new Set(['truncate-granted'])

async function securityFindings({ database, workspace }: AccessSource): Promise<Finding[]> {
  const { platform, exposedSchemas, settings, root } = workspace
  const { findings } = await acceptedFindings(
    { database, platform, exposedSchemas, settings, findings: [] },
    { root, categories: ['security'] },
  )
  return findings.filter(({ rule, level }) => level !== 'info' && !shownByCells.has(rule))
}

async function withSession(
  values: MatrixValues,
  io: Io,
  body: (session: AccessSession, progress: (text: string) => void, opened: Opened) => Promise<ExitCode>,
): Promise<ExitCode> {
  await loadParser()
  const progress = progressLine(io)
  const source = await openAccessSource(values, io, progress)
  try {
    const rules = values.only === undefined ? await securityFindings(source) : []
    const session = await openAccess(source.database, {
      platform: source.workspace.platform,
      personas: source.workspace.settings.personas,
      only: values.only === undefined ? undefined : new Set(values.only),
      signal: io.signal,
      onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`),
    })
    try {
      return await body(session, (text) => progress.show(text), { source, rules })
    } finally {
      progress.clear()
      await session.close()
    }
  } finally {
    progress.clear()
    await source.close()
  }
}

/** Objects that were asked for must be there. */
async function checkNames(only: readonly string[] | undefined, session: AccessSession): Promise<void> {
  if (only === undefined) return
  const names = (await session.objects()).map(({ name }) => name)
  for (const name of only) if (!names.includes(name)) throw unknown('object', name, names)
}

function unknown(what: string, word: string, known: readonly string[]): DbopsError {
  const near = closest(word, known) ?? known.find((each) => each.split('.').at(-1) === word)
  const list = known.length <= 12 ? `, expected one of: ${known.join(', ')}` : ''
  return new DbopsError(`Unexpected ${what} "${word}"${near === undefined ? list : `, did you mean "${near}"?`}`, {
    where: 'dbops access',
    ...(near === undefined && known.length > 12 ? { hint: 'dbops access names them all.' } : {}),
  })
}
