/** What pgTAP files find before the first of them runs: pgTAP itself, and helper functions where they call some. */

import { DbopsError, messageOf } from '../../core/error.ts'
import { ident, literal } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import { extensionFiles } from '../../postgres/packages.ts'
import { standIns } from '../../postgres/stand-ins.ts'
import { walk } from '../../sql/tree.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Script } from './script.ts'

export const helpersExtension = 'basejump-supabase_test_helpers'

/** Where whoever runs pgTAP puts it: the Supabase CLI into `extensions`, others where they find it without a path. */
function pgtapSchema({ platform }: Workspace): string {
  return platform === 'supabase' ? 'extensions' : 'public'
}

/**
 * Makes pgTAP's functions, unless they are there. Returns the extensions that were laid in as scripts because the server
 * does not have them: CREATE EXTENSION must not be sent for these.
 */
export async function preparePgtap(workspace: Workspace, database: Database): Promise<ReadonlySet<string>> {
  const laid = new Set<string>()
  const [facts] = (await database.rows(
    `select exists (select from pg_extension where extname = 'pgtap'),
            exists (select from pg_available_extensions where name = 'pgtap'),
            exists (select from pg_proc where proname = 'no_plan')`,
  )) as [boolean, boolean, boolean][]
  const [installed, available, there] = facts!
  if (installed || there) return laid
  const schema = pgtapSchema(workspace)
  if (schema !== 'public') await database.exec(`create schema if not exists ${ident(schema)}`)
  if (available) {
    // On Supabase an extension is made by supabase_admin, whoever asks for it (supautils): default privileges of the
    // project, which may take EXECUTE from public, do not touch it.
    const supautils = workspace.platform === 'supabase'
    if (supautils) await database.exec('set role supabase_admin')
    try {
      await database.exec(`create extension pgtap with schema ${ident(schema)}`)
    } finally {
      if (supautils) await database.exec('reset role')
    }
    return laid
  }
  const script = await pgtapScript()
  if (script === undefined) {
    throw new DbopsError('pgTAP is not installed', {
      kind: 'environment',
      hint:
        database.kind === 'embedded'
          ? 'Run `npm ci --omit=dev --ignore-scripts` in the plugin folder.'
          : 'Install it on the server (Debian: apt-get install postgresql-17-pgtap), or leave --db out.',
    })
  }
  await laidIn(database, schema, script)
  laid.add('pgtap')
  return laid
}

/** The extension's script, from the embedded engine's package: functions alone, which any server takes. */
async function pgtapScript(): Promise<string | undefined> {
  const { files } = await extensionFiles()
  for (const [path, data] of files) {
    if (/\/pgtap--[0-9.]+\.sql$/.test(path))
      return (
        Buffer.from(data)
          .toString('utf8')
          .replace(/^\\.*$/gm, '')
          // Only CREATE EXTENSION knows of configuration tables.
          .replace(/^SELECT pg_catalog\.pg_extension_config_dump\(.*$/gim, '')
      )
  }
  return undefined
}

async function laidIn(database: Database, schema: string, script: string): Promise<void> {
  try {
    await database.exec(
      `begin; select set_config('search_path', ${literal(`${ident(schema)}, pg_catalog`)}, true);\n${script}\n; grant execute on all functions in schema ${ident(schema)} to public; commit`,
    )
  } catch (error) {
    await database.exec('rollback')
    throw new DbopsError(`Cannot lay functions into schema ${schema}: ${messageOf(error)}`, {
      kind: 'environment',
      hint: 'The role of --db must be allowed to create functions in a database of its own.',
      cause: error,
    })
  }
}

/** Functions of the helpers that files call. */
const helperNames = new Set([
  'create_supabase_user',
  'get_supabase_user',
  'get_supabase_uid',
  'authenticate_as',
  'authenticate_as_service_role',
  'clear_authentication',
  'rls_enabled',
  'freeze_time',
  'unfreeze_time',
])

/** Whether a file calls helpers of the schema `tests` and does not see to them itself. */
export function callsHelpers({ steps }: Script): boolean {
  let calls = false
  for (const step of steps) {
    if (step.kind !== 'sql' || step.statement === undefined) continue
    const { kind, tree, node } = step.statement
    if (kind === 'CreateExtensionStmt' && tree.extname === helpersExtension) return false
    if (kind === 'CreateSchemaStmt' && tree.schemaname === 'tests') return false
    if (calls || !step.text.includes('tests.')) continue
    walk(node, (inner, call) => {
      if (inner !== 'FuncCall') return
      const [schema, name] = (call.funcname as { String?: { sval?: string } }[]).map((part) => part.String?.sval)
      if (schema === 'tests' && name !== undefined && helperNames.has(name)) calls = true
    })
  }
  return calls
}

/** Makes the helpers where the schema `tests` does not hold them. Returns what takes them away again, or undefined. */
export async function prepareHelpers(database: Database): Promise<(() => Promise<void>) | undefined> {
  const [facts] = (await database.rows(
    `select exists (select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                     where n.nspname = 'tests' and p.proname in ('authenticate_as', 'create_supabase_user')),
            to_regclass('auth.users') is not null, to_regnamespace('tests') is not null`,
  )) as [boolean, boolean, boolean][]
  const [there, users, schema] = facts!
  if (there || !users) return undefined
  if (database.kind === 'embedded') {
    await database.exec(`create extension ${ident(helpersExtension)}`)
    return () => database.exec(`drop extension ${ident(helpersExtension)}${schema ? '' : '; drop schema tests'}`)
  }
  // Where it is no extension: its script.
  await database.exec(`create schema if not exists tests;\n${standIns().get(helpersExtension)!.sql}`)
  return () => database.exec('drop schema tests, test_overrides cascade')
}
