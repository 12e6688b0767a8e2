import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/seed.ts
var command = defineCommand({
  name: "seed",
  summary: "Write a seed script with rows for every table, that may run again and again",
  description: `Makes rows for two tenants and their users that satisfy every foreign key, CHECK, unique and exclusion constraint
and every trigger, in the order in which tables depend on each other. Names, emails at example.com, prices and times look
right and are the same each time. The script has run twice on what the migrations make before it is written.`,
  options: {
    output: {
      type: "string",
      short: "o",
      placeholder: "file",
      description: "Where to write it, e.g. supabase/seed.sql (default: stdout)"
    },
    rows: { type: "string", placeholder: "count", description: "Rows of each table for each tenant (default 2)" },
    check: { type: "boolean", description: "Write nothing; exit with 1 when the file is not what would be written" },
    force: { type: "boolean", description: "Write over a file that dbops did not write" },
    db: { ...shared.db, description: "Make the rows in a temporary database on this PostgreSQL server" },
    root: shared.root,
    json: { type: "boolean", description: "Print what was made as one JSON document" }
  },
  examples: [
    ["dbops seed -o supabase/seed.sql", "rows for every table, for `supabase db reset`"],
    ["dbops seed -o supabase/seed.sql --rows 20", "twenty of each for each tenant"],
    ["dbops seed -o supabase/seed.sql --check", "for CI: does the file still fit the schema?"]
  ],
  async run(values, _positionals, io) {
    const { seedCommand } = await import("./seed-O5T245SU.mjs");
    return seedCommand(values, io);
  }
});
export {
  command
};
