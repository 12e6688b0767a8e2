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

// scripts/cli/commands/context.ts
var command = defineCommand({
  name: "context",
  summary: "Print what a design must fit: layout, schema summary, conventions, tenancy, and the code that uses each table",
  description: `Read this before proposing a change. Conventions are counted in the schema that the migrations make; users, tenants and
memberships are told from keys. The code is searched for calls of supabase-js and its twins, of query builders and ORMs,
and for SQL in strings, which Postgres's own parser takes or leaves. Code that builds names at run time is not seen.`,
  options: {
    max: { type: "string", placeholder: "count", description: "Objects listed with their code (0: all; default 30)" },
    json: shared.json,
    root: shared.root
  },
  examples: [
    ["dbops context", "the repository that you are in"],
    ["dbops context --json", "every place of every use"]
  ],
  async run(values, _positionals, io) {
    const { parseCount } = await import("./arguments-DWM4KS3W.mjs");
    const max = parseCount("max", values.max);
    const [{ openWorkspace }, { openReplayedSource }, { readContext }, { contextMarkdown }] = await Promise.all([
      import("./open-POBFWCA3.mjs"),
      import("./source-KSTRQ6HW.mjs"),
      import("./context-L2QJMCXB.mjs"),
      import("./context-PUZRX4Z7.mjs")
    ]);
    const workspace = await openWorkspace(values.root ?? io.cwd);
    const source = await openReplayedSource(workspace, io);
    try {
      const context = await readContext(workspace, source.database);
      io.stdout(
        values.json ? `${JSON.stringify(context, null, 2)}
` : contextMarkdown(context, { max: max === 0 ? Infinity : max ?? 30 })
      );
      const broken = source.findings.find(({ level }) => level === "error");
      if (broken !== void 0)
        io.stderr(`Some migrations fail, so what they make is missing here: ${broken.message}. Run: dbops replay
`);
      return ExitCode.ok;
    } finally {
      await source.close();
    }
  }
});
export {
  command
};
