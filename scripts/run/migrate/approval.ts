/**
 * What may not reach a server unless somebody approved that very statement: what the linter reports at level error, and
 * what destroys data, at whatever level it is reported and whatever comment suppresses it.
 */

import type { Finding } from '../../core/finding.ts'
import { hash } from '../../core/hash.ts'
import type { Database } from '../../postgres/database.ts'
import { type LintInput, type Match, matchFiles } from '../../rules/lint.ts'
import { workspaceInputs, workspaceOptions } from '../../rules/lint-workspace.ts'
import { loadParser } from '../../sql/parse.ts'
import { parseRecovering } from '../../sql/recover.ts'
import type { Migration, Workspace } from '../../workspace/workspace.ts'

export interface Approval {
  /** 12 hexadecimal digits over the migration's version and the statement's text: `--approve` takes it. */
  hash: string
  version: string
  finding: Finding
  /** The statement's first line; empty where the finding is about the file as a whole. */
  statement: string
}

/** Rules whose statements destroy rows or what holds them. */
const destroying: ReadonlySet<string> = new Set([
  'ban-delete-without-where',
  'ban-drop-column',
  'ban-drop-database',
  'ban-drop-schema',
  'ban-drop-table',
  'ban-truncate',
])

/** Rules that hold on an empty database too. */
const always: ReadonlySet<string> = new Set([
  'ban-server-program',
  'require-valid-sql',
  'ban-drop-database',
  'ban-secret',
])

export interface ApprovalOptions {
  migrations: readonly Migration[]
  direction: 'up' | 'down'
  /** The database holds no table yet: nobody waits for a lock, and there is nothing to lose. */
  empty: boolean
}

/** What needs an approval, in the order of the files. */
export async function neededApprovals(workspace: Workspace, options: ApprovalOptions): Promise<Approval[]> {
  await loadParser()
  const { migrations, direction, empty } = options
  const sources = migrations.map((migration) => (direction === 'up' ? migration.up : migration.down!))
  const files = new Set(sources.map(({ file }) => file))
  const inputs = workspaceInputs(workspace, { files }).filter(
    ({ file, role }) => !files.has(file) || role === direction,
  )
  const found = judge(workspace, inputs)
  // As one transaction over all of them: what is reported only between them is about tables that this very run makes.
  const together = new Set(
    judge(
      workspace,
      inputs.map((input) => (files.has(input.file) ? { ...input, transaction: 'history' } : input)),
    ).map(({ match }) => place(match)),
  )
  const approvals: Approval[] = []
  for (const { input, match } of found) {
    const { finding } = match
    const destroys = destroying.has(finding.rule)
    if (finding.level !== 'error' && !destroys) continue
    if (empty && !always.has(finding.rule)) continue
    if (!destroys && !always.has(finding.rule) && !together.has(place(match))) continue
    const migration = migrations.find((one) => (direction === 'up' ? one.up : one.down)?.file === input.file)!
    const text = statementAt(input, match)
    approvals.push({
      hash: hash(direction, migration.version, migration.name, text).slice(0, 12),
      version: migration.version,
      finding,
      statement: text === input.text ? '' : text.split('\n', 1)[0]!.slice(0, 120),
    })
  }
  return approvals
}

/** With the comments that suppress a destroying rule read as nothing: a comment is a reason, not an approval. */
function judge(workspace: Workspace, inputs: readonly LintInput[]): { input: LintInput; match: Match }[] {
  const results = matchFiles(inputs, { ...workspaceOptions(workspace), unsuppressed: destroying })
  return results.flatMap(({ file, matches }) => {
    const input = inputs.find((one) => one.file === file.file && one.role === file.role)!
    return matches.map((match) => ({ input, match }))
  })
}

function place({ rule, place: { start }, finding }: Match): string {
  return JSON.stringify([rule, finding.location?.file, start])
}

/** The text of the statement of the file that a match is in; the whole file where it is in none. */
function statementAt(input: LintInput, { place: { start }, wholeFile }: Match): string {
  if (wholeFile) return input.text
  for (const { statement: one, base } of parseRecovering(input.sql ?? input.text).statements) {
    if (one.start + base <= start && start <= one.end + base) return one.text.replaceAll('\r\n', '\n')
  }
  return input.text
}

/** Whether a database holds no table of the user's: a history's first run. */
export async function isEmpty(database: Database): Promise<boolean> {
  const [[found]] = (await database.rows(
    `select exists (
       select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and n.nspname not in ('auth', 'storage', 'realtime', '_realtime', 'vault', 'cron', 'net', 'pgsodium', 'graphql',
            'supabase_functions', 'supabase_migrations', 'extensions', 'pgbouncer', 'drizzle', 'dbops', '_analytics')
          and c.relname not in ('schema_migrations', 'flyway_schema_history', '_prisma_migrations', 'goose_db_version',
            '__diesel_schema_migrations', '_sqlx_migrations', 'pgmigrations', 'gorp_migrations', '__drizzle_migrations')
          and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
            and d.objid = c.oid and d.deptype = 'e'))`,
  )) as [[boolean]]
  return !found
}
