/**
 * The linter on the fixtures of eugene and postgres-language-server: what each calls bad and good.
 *
 * DBOPS_EUGENE, DBOPS_PGLS_SOURCE: checkouts of kaaveland/eugene and supabase-community/postgres-language-server.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintFiles } from '../../scripts/rules/lint.ts'
import { migrationRules } from '../../scripts/rules/migration.generated.ts'
import { loadParser } from '../../scripts/sql/parse.ts'

/** Where we differ on purpose. */
const argued: Record<string, string> = {
  W12: 'several ALTER TABLE of one table: each takes the lock that the transaction holds already',
  W13: 'an enum is a design decision, not a hazard of the migration',
  multipleAlterTable: 'the transaction holds the lock already',
  creatingEnum: 'an enum is a design decision, not a hazard of the migration',
  avoidAlterEnumAddValue:
    'allowed in a transaction since PostgreSQL 12; using the value there is what fails, and is reported',
  banDropTrigger: 'a trigger is dropped to be made anew; the lock is reported by require-lock-timeout',
  avoidCreateTrigger: 'the lock is short, and reported by require-lock-timeout',
  preferTextField: 'varchar(n) checks a length and costs nothing; widening it rewrites nothing',
  preferBigInt: 'a column that counts no rows may be as small as its values',
  preferBigintOverInt: 'reported for generated keys only, which are what runs out',
  preferBigintOverSmallint: 'reported for generated keys only, which are what runs out',
  preferRobustStmts: 'IF NOT EXISTS takes another object of that name for the wanted one',
  requireIdleInTransactionTimeout: 'a migration tool does not sit idle in its transaction',
  concurrentRefreshMatviewLock: 'CONCURRENTLY blocks no reads, which is the point of a materialized view',
}

interface Fixture {
  name: string
  rule: string
  bad: boolean
  sql: string
}

export default async function bench(): Promise<void> {
  const fixtures = [...eugene(process.env.DBOPS_EUGENE), ...languageServer(process.env.DBOPS_PGLS_SOURCE)]
  if (fixtures.length === 0) {
    console.log('Skipped: neither DBOPS_EUGENE nor DBOPS_PGLS_SOURCE names a checkout')
    return
  }
  await loadParser()
  const tally = { caught: 0, missed: 0, argued: 0, flagged: 0, silent: 0 }
  for (const { name, rule, bad, sql } of fixtures) {
    // eugene writes several migrations into one file, each under a comment with its name.
    const parts = name.startsWith('eugene') ? sql.split(/^-- .*\.sql *$/m).filter((part) => part.trim() !== '') : [sql]
    const transaction = name.startsWith('eugene') || !bad ? 'pipeline' : 'file'
    const found = lintFiles(
      parts.map((text, index) => ({ file: `${index}.sql`, text, role: 'up' as const, transaction })),
      { platform: 'postgres', exposedSchemas: [] },
    )
    const ids = [...new Set(found.map((finding) => finding.rule))]
    const equal = ids.filter((id) => Object.values(migrationRules[id]?.others ?? {}).includes(rule))
    let verdict: string
    if (bad && equal.length > 0) verdict = `caught (${equal.join(', ')})`
    else if (bad && argued[rule] !== undefined) verdict = `argued: ${argued[rule]}`
    else if (bad) verdict = `missed; reported instead: ${ids.join(', ') || 'nothing'}`
    else verdict = equal.length > 0 ? `flagged (${equal.join(', ')})` : 'silent'
    tally[verdict.split(/[ :;]/)[0] as keyof typeof tally]++
    console.log(`${bad ? 'bad ' : 'good'} ${name}: ${verdict}`)
  }
  console.log(JSON.stringify(tally))
}

function eugene(folder: string | undefined): Fixture[] {
  if (folder === undefined) return []
  const examples = join(folder, 'eugene/examples')
  return readdirSync(examples)
    .filter((id) => /^[EW]\d+$/.test(id))
    .flatMap((id) =>
      ['bad', 'good'].flatMap((kind) => {
        const path = join(examples, id, `${kind}.sql`)
        if (!existsSync(path)) return []
        return [{ name: `eugene ${id}`, rule: id, bad: kind === 'bad', sql: readFileSync(path, 'utf8') }]
      }),
    )
}

/** A spec is bad where one of its comments expects a diagnostic. */
function languageServer(folder: string | undefined): Fixture[] {
  if (folder === undefined) return []
  const specs = join(folder, 'crates/pgls_analyser/tests/specs/safety')
  return readdirSync(specs).flatMap((rule) =>
    readdirSync(join(specs, rule))
      .filter((file) => file.endsWith('.sql'))
      .map((file) => {
        const sql = readFileSync(join(specs, rule, file), 'utf8')
        return { name: `pgls ${rule}/${file}`, rule, bad: /^\s*--\s*expect_lint/m.test(sql), sql }
      }),
  )
}
