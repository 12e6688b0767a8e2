/** Statements and functions that act on the server itself, on its files, or on what other sessions do. */

import { listName, stringConstant, type Tree } from '../../sql/tree.ts'
import type { Check, SqlDanger } from './danger.ts'

/** Built-in functions, and those of common extensions. */
const functions: Record<string, Omit<SqlDanger, 'safer'> & { safer?: string }> = {
  pg_terminate_backend: {
    what: 'ends the sessions of others',
    safer: 'Look first: `select * from pg_stat_activity`; cancel one query with pg_cancel_backend.',
    final: true,
  },
  pg_cancel_backend: {
    what: 'cancels queries of others',
    safer: 'Look first: `select * from pg_stat_activity`.',
    final: true,
  },
  pg_read_file: { what: 'reads a file of the database server' },
  pg_read_binary_file: { what: 'reads a file of the database server' },
  pg_ls_dir: { what: 'lists files of the database server' },
  pg_stat_file: { what: 'looks at files of the database server' },
  pg_read_server_files: { what: 'reads files of the database server' },
  pg_file_write: { what: 'writes a file on the database server', final: true },
  pg_file_unlink: { what: 'deletes a file of the database server', final: true },
  pg_file_rename: { what: 'renames a file of the database server', final: true },
  lo_import: { what: 'reads a file of the database server' },
  lo_export: { what: 'writes a file on the database server', final: true },
  lo_unlink: { what: 'deletes a large object' },
  pg_drop_replication_slot: { what: 'drops a replication slot: its subscriber can no longer follow', final: true },
  pg_replication_slot_advance: { what: 'skips changes that a subscriber has not read', final: true },
  pg_replication_origin_drop: { what: 'drops a replication origin', final: true },
  pg_promote: { what: 'makes a standby the primary', final: true },
  pg_switch_wal: { what: 'switches the write-ahead log', final: true },
  pg_wal_replay_pause: { what: 'stops a standby from following', final: true },
  pg_rotate_logfile: { what: 'starts a new log file', final: true },
  pg_reload_conf: { what: 'makes the server read its configuration again', final: true },
  pg_stat_reset: { what: 'throws away the statistics that plans of vacuum and advice rest on', final: true },
  pg_stat_statements_reset: { what: 'throws away the query statistics', final: true },
  pg_stat_reset_shared: { what: 'throws away shared statistics', final: true },
  pg_create_restore_point: { what: 'writes a restore point', final: true },
  dblink_connect: { what: 'connects the database server to another one' },
  setval: {
    what: 'sets a sequence: later keys may collide or leave gaps',
    safer: 'Only raise it: `setval(seq, (select max(id) from t))`.',
    final: true,
  },
}

/** Functions whose argument is SQL that they run. */
const runsSql = new Set([
  'dblink_exec',
  'dblink',
  'dblink_send_query',
  'query_to_xml',
  'cursor_to_xml',
  'query_to_xmlschema',
  'schedule',
  'schedule_in_database',
  'ts_stat',
  'ts_rewrite',
  'exec_sql',
  'execute_sql',
  'run_sql',
  'exec',
  'execute',
])

/** The SQL that a call runs, from its constant arguments; `undefined` in the list where it cannot be read. */
export function sqlOfCall(call: Tree): (string | undefined)[] {
  if (!runsSql.has(listName(call.funcname).name)) return []
  const args = (call.args ?? []) as Tree[]
  const texts = args.map(stringConstant).filter((text) => text !== undefined && /\s/.test(text.trim()))
  return texts.length > 0 ? texts : args.some((arg) => stringConstant(arg) === undefined) ? [undefined] : []
}

const calls: Check = (node) => {
  const { name, schema } = listName(node.funcname)
  if (name === 'set_config') {
    const setting = stringConstant(node.args?.[0])
    return setting?.toLowerCase() === 'session_replication_role' ? replicaRole : undefined
  }
  if (name === 'setval') {
    // Raised to what a table holds, a sequence is only put right.
    const from = node.args?.[1]
    if (from?.A_Const === undefined) return undefined
  }
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (
    found !== undefined &&
    (schema === undefined || schema === 'pg_catalog' || name.startsWith('dblink') || name.startsWith('pg_stat'))
  ) {
    return { safer: 'Leave it to a person who watches the server.', ...found }
  }
  if (name === 'unschedule' && schema === 'cron')
    return { what: 'removes a scheduled job', safer: 'Disable it instead: `cron.alter_job(id, active := false)`.' }
  if (/^(?:drop|purge)_queue$/.test(name) && (schema === 'pgmq' || schema === undefined))
    return { what: 'deletes every message of a queue', safer: 'Archive the messages first.' }
  if (/^(?:drop_chunks|drop_hypertable|detach_data_node)$/.test(name))
    return { what: 'drops chunks of rows', safer: 'Look first: `show_chunks`.' }
  if (schema !== 'pg_catalog' && tellingName.test(name))
    return { what: `calls the function ${name}, which by its name destroys`, safer: `Read it first: \`\\sf ${name}\`.` }
  return undefined
}

/** Names by which people call what empties or drops: nobody can see what a function of the database does. */
const tellingName =
  /^(?:drop|wipe|nuke|destroy|purge|truncate|erase|obliterate)_(?!text|string|words?|html|decimals?|numbers?|whitespace|spaces|at\b)\w+|^(?:reset|clear|delete|flush|clean|empty|remove)_(?:all|every|db|database|schema|tables?|data|everything|tenant|old)(?:_|$)|_(?:wipe|purge|truncate|nuke|drop_all|delete_all)$|^(?:wipe|nuke|purge|truncate)$/

const replicaRole: SqlDanger = {
  what: 'switches every trigger and foreign key off for the session (session_replication_role)',
  safer: 'Leave it; write rows that pass the triggers.',
}

const settings: Check = (node) => {
  const name = String(node.name ?? '').toLowerCase()
  if (name === 'session_replication_role' && node.kind === 'VAR_SET_VALUE') {
    const value = String(node.args?.[0]?.A_Const?.sval?.sval ?? '').toLowerCase()
    return value === 'origin' || value === 'local' ? undefined : replicaRole
  }
  if (name === 'zero_damaged_pages' || name === 'ignore_checksum_failure' || name === 'ignore_system_indexes')
    return { what: `sets ${name}: damaged pages are thrown away`, safer: 'Restore from a backup.' }
  return undefined
}

const lockedOut = 'Outside of working hours, or with pg_repack.'

const vacuums: Check = (node) => {
  const full = ((node.options ?? []) as Tree[]).some(
    (one) => one.DefElem?.defname === 'full' && one.DefElem.arg?.Boolean?.boolval !== false,
  )
  return node.is_vacuumcmd === true && full
    ? {
        what: 'rewrites tables under ACCESS EXCLUSIVE: nobody reads or writes them meanwhile',
        safer: `VACUUM without FULL. ${lockedOut}`,
        final: true,
      }
    : undefined
}

export const serverChecks: Record<string, Check> = {
  FuncCall: calls,
  CallStmt: (node, context) => (node.funccall === undefined ? undefined : calls(node.funccall, context)),
  AlterSystemStmt: () => ({
    what: 'changes the configuration of the server for everybody',
    safer: 'Set it for one role or session: `ALTER ROLE … SET`, `SET LOCAL`.',
    final: true,
  }),
  AlterDatabaseSetStmt: (node) =>
    /^(?:default_transaction_read_only|session_replication_role|row_security)$/.test(String(node.setstmt?.name ?? ''))
      ? { what: `sets ${node.setstmt.name} for everybody`, safer: 'Set it for one session.' }
      : undefined,
  VariableSetStmt: settings,
  LoadStmt: () => ({ what: 'loads a library into the server', safer: 'Use an extension.', final: true }),
  VacuumStmt: vacuums,
  ClusterStmt: () => ({
    what: 'rewrites a table under ACCESS EXCLUSIVE: nobody reads or writes it meanwhile',
    safer: lockedOut,
    final: true,
  }),
}
