import { listName, type Tree, walk } from '../../sql/tree.ts'
import type { LintStatement } from '../context.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'error',
  title: 'A program or file of the database server',
  why: "The statement runs a command on the database server, or reads or writes a file there, with the rights of the operating system's user that PostgreSQL runs as. It needs a superuser (or pg_execute_server_program), no hosted database allows it, and it is how a stolen migration takes over a server.",
  fix: 'Bring rows in with `INSERT`, or with `\\copy` from the client that loads them; do what the program does outside of the database.',
  on: ['CopyStmt', 'SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'CreateTableAsStmt', 'DoStmt', 'LoadStmt'],
  files: ['up', 'down', 'seed'],
  inBodies: /program|copy|pg_read_|pg_ls_|pg_stat_file|pg_file_|lo_import|lo_export|pg_execute_server/,
  check(statement, _context, report) {
    const what = reaches(statement)
    if (what === undefined) return
    report({ message: `Unexpected ${what}, expected SQL that stays inside the database` })
  },
  examples: {
    // COPY … PROGRAM is not among them: the embedded engine has no programs to run and stops.
    bad: [
      {
        given: 'create table public.line (text text)',
        sql: "copy public.line to '/tmp/line'",
        messages: ['Unexpected file of the database server in COPY, expected SQL that stays inside the database'],
      },
      {
        sql: "do $$ begin perform pg_read_file('/etc/hostname'); end $$",
        messages: [
          'Unexpected call of `pg_read_file`, which reaches files of the database server, expected SQL that stays inside the database',
        ],
        fails: '58P01',
      },
    ],
    good: [
      {
        given: 'create table public.line (text text primary key)',
        sql: "insert into public.line values ('a') on conflict do nothing",
      },
    ],
  },
}

/** Built-in functions and those of adminpack that reach files of the server. */
const functions: ReadonlySet<string> = new Set([
  'lo_export',
  'lo_import',
  'pg_file_rename',
  'pg_file_sync',
  'pg_file_unlink',
  'pg_file_write',
  'pg_ls_dir',
  'pg_read_binary_file',
  'pg_read_file',
  'pg_stat_file',
])

function reaches({ kind, tree }: LintStatement): string | undefined {
  if (kind === 'CopyStmt' && tree.is_program === true) return 'program run on the database server by COPY'
  if (kind === 'CopyStmt' && tree.filename !== undefined) return 'file of the database server in COPY'
  if (kind === 'LoadStmt') return 'library of the database server'
  let found: string | undefined
  walk(tree, (name: string, node: Tree) => {
    if (found !== undefined) return false
    const called = name === 'FuncCall' ? listName(node.funcname).name : ''
    if (functions.has(called)) found = `call of \`${called}\`, which reaches files of the database server`
    return undefined
  })
  return found
}
