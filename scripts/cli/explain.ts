/** What `dbops explain` is given: plans in files, statements in files or as an argument, and the database for those. */

import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DbopsError, messageOf } from '../core/error.ts'
import { capture } from '../plan/capture.ts'
import { diagnose } from '../plan/diagnose.ts'
import { readFacts } from '../plan/facts.ts'
import { parameterValue, parseQuery, type Query, queryOfText, withParameters } from '../plan/query.ts'
import { looksLikePlan, readPlans } from '../plan/read.ts'
import type { Database } from '../postgres/database.ts'
import type { Persona } from '../prove/access/types.ts'
import type { Explained } from '../render/plan/document.ts'
import { loadParser } from '../sql/parse.ts'
import { parseRecovering } from '../sql/recover.ts'
import type { Io } from './command.ts'

export interface ExplainRequest {
  db?: string
  root?: string
  parameters: ReadonlyMap<string, string | null>
  as?: Persona
  runs?: number
  estimate: boolean
  allowWrites: boolean
}

/** The plans that arguments name. Throws `DbopsError`. */
export async function explainArguments(
  words: readonly string[],
  request: ExplainRequest,
  io: Io,
): Promise<Explained[]> {
  const read: Explained[] = []
  const queries: Query[] = []
  for (const word of words) {
    const text = word === '-' ? await stdin() : await fileText(resolve(io.cwd, word))
    if (text === undefined && !/\s/.test(word.trim())) {
      throw new DbopsError(`Unexpected "${word}", expected a file with a plan or a statement, or a statement`, {
        hint: 'A statement is one argument, in quotes: dbops explain "select …"',
      })
    }
    const name = text === undefined ? 'query' : word === '-' ? 'standard input' : word
    const content = text ?? word
    if (looksLikePlan(content)) {
      const plans = await readPlans(content, name)
      for (const [index, plan] of plans.entries()) {
        read.push({
          name: plans.length > 1 ? `${name} (${index + 1})` : name,
          ...(plan.query === undefined ? {} : { sql: plan.query }),
          mode: 'read',
          notes: [],
          findings: await diagnose(plan),
          plan,
        })
      }
    } else queries.push(...(await queriesOf(content, text === undefined ? undefined : name)))
  }
  return queries.length === 0 ? read : [...read, ...(await explainQueries(queries, request, io))]
}

async function fileText(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) return undefined
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new DbopsError(`Cannot read the file: ${messageOf(error)}`, { where: path })
  })
}

async function stdin(): Promise<string> {
  const { text } = await import('node:stream/consumers')
  return text(process.stdin)
}

/** Statements of a text; of a file each with its line. */
async function queriesOf(text: string, file: string | undefined): Promise<Query[]> {
  const whole = await queryOfText(text)
  if (file === undefined) return [whole]
  await loadParser()
  const { statements } = parseRecovering(text)
  if (statements.length <= 1) return [{ ...whole, name: file }]
  return Promise.all(
    statements.map(async ({ statement, map, base }) => {
      const { line, column } = map.position(statement.start)
      const query = await queryOfText(statement.text)
      return { ...query, name: `${file}:${base === 0 ? line : '?'}`, location: { file, line, column } }
    }),
  )
}

async function explainQueries(queries: readonly Query[], request: ExplainRequest, io: Io): Promise<Explained[]> {
  const { database, note, close } = await openDatabase(request, io)
  try {
    const found: Explained[] = []
    for (const each of queries) {
      const { parameters } = await parseQuery(each)
      const query = withParameters(each, parameters, request.parameters)
      // With and without policies side by side: what they cost is the difference.
      for (const withoutPolicies of request.as === undefined ? [false] : [true, false]) {
        const taken = await capture(database, query, {
          ...(request.as === undefined ? {} : { persona: request.as }),
          withoutPolicies,
          ...(request.runs === undefined ? {} : { runs: request.runs }),
          estimate: request.estimate,
          allowWrites: request.allowWrites,
          signal: io.signal,
        })
        const facts = await readFacts(database, [taken.plan])
        found.push({
          name: query.name,
          sql: query.sql,
          ...(query.parameters === undefined ? {} : { parameters: query.parameters }),
          mode: taken.mode,
          ...(taken.persona === undefined ? {} : { persona: taken.persona, policies: taken.policies }),
          ...(taken.first === undefined ? {} : { first: taken.first, warm: taken.warm }),
          notes: note === undefined ? taken.notes : [...taken.notes, note],
          findings: await diagnose(taken.plan, { facts, query: await parseQuery(query) }),
          plan: taken.plan,
        })
      }
    }
    return found
  } finally {
    await close()
  }
}

async function openDatabase(
  request: ExplainRequest,
  io: Io,
): Promise<{ database: Database; note?: string; close(): Promise<void> }> {
  if (request.db !== undefined) {
    const { openServer } = await import('../postgres/server.ts')
    const options = request.allowWrites ? { readWrite: true, statementTimeout: 60_000, lockTimeout: 5_000 } : {}
    const database = await openServer(request.db, { ...options, signal: io.signal })
    return { database, close: () => database.close() }
  }
  const [{ openWorkspace }, { openReplayed }] = await Promise.all([
    import('../workspace/open.ts'),
    import('../prove/replayed.ts'),
  ])
  const { database } = await openReplayed(await openWorkspace(request.root ?? io.cwd), {
    keepGoing: true,
    seed: true,
    env: io.env,
    signal: io.signal,
  })
  try {
    await database.exec('analyze')
    const [row] = await database.rows(
      "select coalesce(max(reltuples), 0)::int8 from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')",
    )
    const most = Number(row![0])
    const note =
      most < 10_000
        ? `the largest table here holds ${most} rows: at this size plans say little of production, --db does`
        : undefined
    return { database, ...(note === undefined ? {} : { note }), close: () => database.close() }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** `anon`, `authenticated:UUID`, `role`, or the claims of a token as JSON. */
export function personaOf(text: string): Persona {
  if (text.trimStart().startsWith('{')) {
    let claims: Record<string, unknown>
    try {
      claims = JSON.parse(text) as Record<string, unknown>
    } catch (error) {
      throw new DbopsError(`Unexpected value of --as, expected a role or claims in JSON: ${messageOf(error)}`)
    }
    const role = typeof claims.role === 'string' ? claims.role : 'authenticated'
    return { name: role, description: '', role, claims: { role, ...claims } }
  }
  const [role, ...rest] = text.split(':')
  const sub = rest.join(':')
  if (role === undefined || role === '') throw new DbopsError('Unexpected empty value of --as, expected a role')
  return { name: text, description: '', role, claims: { role, ...(sub === '' ? {} : { sub }) } }
}

/** `--param 1=42`, `--param name=value`. */
export function parametersOf(values: readonly string[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const text of values) {
    const at = text.indexOf('=')
    if (at < 1) throw new DbopsError(`Unexpected "${text}" for --param, expected number=value or name=value`)
    found.set(text.slice(0, at).replace(/^[$:@]/, ''), parameterValue(text.slice(at + 1)))
  }
  return found
}
