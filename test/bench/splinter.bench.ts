/**
 * Supabase's advisor (splinter) and the catalog rules side by side on splinter's own test cases. Both judge the same
 * database at every place where a test looks at a lint.
 *
 * DBOPS_SPLINTER: a checkout of supabase/splinter. DBOPS_SPLINTER_DB: a scratch database of a server with contrib
 * modules, for the cases that install extensions (default: the embedded engine).
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../scripts/core/finding.ts'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { advise } from '../../scripts/rules/advise.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'
import { inSavepoints } from '../support/savepoints.ts'

/** Where we differ on purpose. */
const argued: Record<string, string> = {
  unindexed_foreign_keys: 'an index on the key’s columns in any order serves the lookup: both are compared with =',
  auth_users_exposed:
    'with security_invoker the caller needs rights on auth.users, which anon and authenticated lack: permission denied',
  security_definer_view: 'a view that reads no table with row level security passes nothing by',
  function_search_path_mutable: 'SET search_path on an invoker’s function in SQL keeps Postgres from inlining it',
  unused_index: 'an empty table uses no index: tables of 10,000 rows and more count',
  rls_policy_always_true:
    'an INSERT policy without WITH CHECK refuses every row (executed): policy-insert-without-check',
  authenticated_security_definer_function_executable:
    'what anon may call as well is reported once, by the rule for anon',
}

interface LintRow {
  name: string
  detail: string
  metadata: Record<string, unknown>
}

interface Tally {
  probes: number
  rows: number
  caught: number
  missed: string[]
  extra: string[]
}

export default async function bench(): Promise<void> {
  const folder = process.env.DBOPS_SPLINTER
  if (folder === undefined) {
    console.log('Skipped: DBOPS_SPLINTER names no checkout of supabase/splinter')
    return
  }
  await loadParser()
  const url = process.env.DBOPS_SPLINTER_DB
  const database = url === undefined ? await openEmbedded() : await openServer(url, { readWrite: true })
  try {
    await database.exec(readFileSync(join(folder, 'test/fixtures.sql'), 'utf8'))
    for (const file of sqlFiles(join(folder, 'lints'))) {
      const text = readFileSync(join(folder, 'lints', file), 'utf8').trimEnd()
      await database.exec(text.endsWith(';') ? text : `${text};`)
    }
    const total = { rows: 0, caught: 0 }
    for (const file of sqlFiles(join(folder, 'test/sql'))) {
      const tally = await runCase(database, readFileSync(join(folder, 'test/sql', file), 'utf8'))
      if (tally === undefined || tally.probes === 0) continue
      total.rows += tally.rows
      total.caught += tally.caught
      console.log(
        `${file.replace('.sql', '').padEnd(58)} ${tally.probes} looks, ${tally.rows} findings: caught ${tally.caught}, missed ${tally.missed.length}, extra ${tally.extra.length}`,
      )
      const why = argued[file.replace(/^\d+_|\.sql$/g, '')]
      for (const line of [...new Set(tally.missed)]) console.log(`    missed: ${line}`)
      for (const line of [...new Set(tally.extra)]) console.log(`    extra:  ${line}`)
      if (why !== undefined && tally.missed.length + tally.extra.length > 0) console.log(`    why:    ${why}`)
    }
    console.log(`\n${total.caught} of ${total.rows} findings caught`)
  } finally {
    await database.close()
  }
}

const sqlFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort()

async function runCase(database: Database, text: string): Promise<Tally | undefined> {
  const tally: Tally = { probes: 0, rows: 0, caught: 0, missed: [], extra: [] }
  try {
    await database.exec('reset search_path')
    for (const statement of parseSql(text).statements) {
      const lint = /from\s+lint\."(\d{4}_(\w+))"/.exec(statement.text)
      if (lint === null) {
        await database.exec(standIn(statement.text))
        continue
      }
      const rows = await database.query<LintRow & Record<string, unknown>>(
        `select name, detail, metadata from lint."${lint[1]}"`,
      )
      const exposedSchemas = text.includes('pgrst.db_schemas')
        ? await database
            .query<{ list: string }>("select coalesce(current_setting('pgrst.db_schemas', true), '') as list")
            .then((settings) => settings[0]!.list.split(',').map((name) => name.trim()))
        : ['public']
      const found = await advise(inSavepoints(database), { platform: 'supabase', exposedSchemas })
      judge(
        tally,
        rows,
        found.filter(({ alias }) => alias === lint[2]),
      )
    }
    return tally
  } catch (error) {
    console.log(`    not run further: ${(error as Error).message.split('\n')[0]}`)
    return tally
  } finally {
    await database.exec('rollback').catch(() => {})
  }
}

function judge(tally: Tally, rows: LintRow[], found: Finding[]): void {
  tally.probes++
  tally.rows += rows.length
  const used = new Set<Finding>()
  for (const row of rows) {
    const subjects = subjectsOf(row)
    const hits = found.filter(
      (finding) =>
        subjects.some((subject) => mentions(finding, subject)) &&
        (row.metadata.policy_name === undefined || mentions(finding, String(row.metadata.policy_name))),
    )
    if (hits.length === 0) tally.missed.push(row.detail.slice(0, 140))
    else tally.caught++
    for (const hit of hits) used.add(hit)
  }
  for (const finding of found) if (!used.has(finding)) tally.extra.push(`${finding.rule}: ${finding.message}`)
}

/** What the finding is about, as both would write it: one of these. */
function subjectsOf({ name, metadata }: LintRow): string[] {
  if (name.startsWith('extension_')) return [String(metadata.extension_name ?? metadata.name)]
  if (name.startsWith('pg_graphql')) return [String(metadata.name)]
  if (metadata.type === 'bucket') return [String(metadata.bucket_id)]
  if (Array.isArray(metadata.indexes)) return metadata.indexes.map((index) => `${metadata.schema}.${index}`)
  return [`${metadata.schema}.${metadata.name}${metadata.column === undefined ? '' : `.${metadata.column}`}`]
}

const mentions = (finding: Finding, subject: string): boolean =>
  `${finding.object} ${finding.message} ${JSON.stringify(finding.detail)}`.replaceAll('"', '').includes(subject)

/** Statements that the engine lacks an extension for, as ones that leave the same trace in the catalog. */
function standIn(statement: string): string {
  const extension = /^create extension (pg_graphql|postgres_fdw)\b/i.exec(statement)?.[1]
  if (extension === 'postgres_fdw') return 'create foreign data wrapper postgres_fdw'
  if (extension === 'pg_graphql')
    return `insert into pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
      values (999999, 'pg_graphql', 10, 'extensions'::regnamespace, false, '1.5')`
  return statement
}
