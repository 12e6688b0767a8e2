import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/mcp.ts
var command = defineCommand({
  name: "mcp",
  summary: "Serve the Supabase MCP server's tools over this repository, without an account",
  description: `Speaks the Model Context Protocol on standard input and output: the official Supabase server and its tools, on the
database that the migrations of this repository make (embedded, opened at the first call). execute_sql reads and writes
rows of that copy; definitions are refused there. apply_migration runs a migration and then writes its file into
supabase/migrations; one that destroys is left to a person. No server is reached.`,
  options: {
    "read-only": { type: "boolean", description: "Leave out the tools that write" },
    root: shared.root
  },
  examples: [["dbops mcp", "for a client that starts it, e.g. claude mcp add supabase -- dbops mcp"]],
  async run(values, _positionals, io) {
    const [{ serve }, { judgeSql }] = await Promise.all([
      import("./serve-NAEE3463.mjs"),
      import("./judge-HFEQJ54I.mjs")
    ]);
    await serve({
      root: values.root ?? io.cwd,
      env: io.env,
      signal: io.signal,
      readOnly: values["read-only"],
      judge(sql, rows) {
        const { dangers, unreadable } = judgeSql(sql, { rowsOnly: rows });
        const [danger] = rows ? dangers.filter(({ what }) => what.startsWith("changes definitions")) : dangers;
        if (danger !== void 0) return `It ${danger.what}. ${danger.safer}`;
        return !rows && unreadable[0] !== void 0 ? `It cannot be judged: ${unreadable[0]}` : void 0;
      }
    });
    return ExitCode.ok;
  }
});
export {
  command
};
