import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-E34BUBL3.mjs";

// scripts/cli/commands/schema.ts
var command = defineCommand({
  name: "schema",
  summary: "Print what a database is: tables, columns, keys, indexes, policies, functions, grants",
  options: { root: shared.root, db: shared.db, json: shared.json },
  examples: [["dbops schema --json", "the schema that the migrations of this repository make"]],
  async run(_values, _positionals, io) {
    const { openEmbedded } = await import("./embedded-EZWU6JXU.mjs");
    const database = await openEmbedded();
    try {
      io.stdout(`PostgreSQL ${database.versionNumber}
`);
    } finally {
      await database.close();
    }
    return ExitCode.ok;
  }
});
export {
  command
};
