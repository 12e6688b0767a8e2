import { ExitCode } from '../../core/error.ts'
import { defineCommand, shared } from '../command.ts'

export const command = defineCommand({
  name: 'mcp',
  summary: "Serve the Supabase MCP server's tools over this repository, without an account",
  description: `Speaks the Model Context Protocol on standard input and output: the official Supabase server and its tools, on the
database that the migrations of this repository make (embedded, opened at the first call). execute_sql reads and writes
rows of that copy; definitions are refused there. apply_migration runs a migration and then writes its file into
supabase/migrations; one that destroys is left to a person. No server is reached.`,
  options: {
    'read-only': { type: 'boolean', description: 'Leave out the tools that write' },
    root: shared.root,
  },
  examples: [['dbops mcp', 'for a client that starts it, e.g. claude mcp add supabase -- dbops mcp']],
  async run(values, _positionals, io) {
    const [{ serve }, { judgeSql }] = await Promise.all([
      import('../../mcp/serve.ts'),
      import('../../hooks/sql/judge.ts'),
    ])
    await serve({
      root: values.root ?? io.cwd,
      env: io.env,
      signal: io.signal,
      readOnly: values['read-only'],
      judge(sql, rows) {
        const { dangers, unreadable } = judgeSql(sql, { rowsOnly: rows })
        // Rows of the embedded copy are nobody's: only definitions are refused there.
        const [danger] = rows ? dangers.filter(({ what }) => what.startsWith('changes definitions')) : dangers
        if (danger !== undefined) return `It ${danger.what}. ${danger.safer}`
        return !rows && unreadable[0] !== undefined ? `It cannot be judged: ${unreadable[0]}` : undefined
      },
    })
    return ExitCode.ok
  },
})
