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

// scripts/cli/commands/test.ts
var command = defineCommand({
  name: "test",
  summary: "Run pgTAP tests on what the migrations make, without a server",
  description: `Runs the files of supabase/tests (for other tools: of folders named tests, test, t or pgtap) as pg_prove and
\`supabase test db\` do, on the embedded engine with migrations and seeds replayed, or with --db in a temporary database.

Each file has a session of its own. Rows that it would leave behind are rolled back; functions and extensions that it
makes outside of a transaction stay for the files after it. psql's \\set, \\gset, \\i, \\ir, \\echo and \\if work. Basejump's
helpers (tests.create_supabase_user, tests.authenticate_as …) are there where a file asks for them.`,
  positionals: { usage: "[files…]", description: "Files or folders, or parts of file names (default: all)" },
  options: {
    filter: {
      type: "string",
      short: "t",
      placeholder: "text",
      description: "Count only tests whose description or file name holds this text; files without one do not run"
    },
    format: {
      type: "string",
      short: "f",
      placeholder: "format",
      choices: ["text", "tap", "junit", "json"],
      default: "text",
      description: "What to print"
    },
    output: { type: "string", short: "o", placeholder: "file", description: "Write it to a file; text goes to stdout" },
    json: { type: "boolean", description: "The same as --format json" },
    verbose: { type: "boolean", short: "v", description: "List every test, not only those that failed" },
    list: { type: "boolean", description: "List the files that would run" },
    "no-seed": { type: "boolean", description: "Do not load the seeds before the tests" },
    "from-scratch": { type: "boolean", description: "Use no checkpoint and save none" },
    db: { ...shared.db, description: "Run in a temporary database on this PostgreSQL server" },
    root: shared.root
  },
  examples: [
    ["dbops test", "every test of the repository"],
    ["dbops test supabase/tests/orders.sql --verbose", "one file, each of its tests"],
    ['dbops test --filter "cannot read"', "only tests that say so"],
    ["dbops test --format junit -o junit.xml", "for a CI service"]
  ],
  async run(values, positionals, io) {
    const { testCommand } = await import("./test-WGKQC3WD.mjs");
    return await testCommand(values, positionals, io) ? ExitCode.ok : ExitCode.findings;
  }
});
export {
  command
};
