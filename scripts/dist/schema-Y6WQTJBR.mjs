import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  defineCommand,
  shared
} from "./chunk-NN2LLV4G.mjs";
import {
  ExitCode
} from "./chunk-UHEL2E3P.mjs";
import "./chunk-XXE22DM2.mjs";

// scripts/cli/commands/schema.ts
var command = defineCommand({
  name: "schema",
  summary: "Print what a database is: tables, columns, keys, indexes, policies, functions, grants",
  options: { root: shared.root, db: shared.db, json: shared.json },
  examples: [["dbops schema --json", "the schema that the migrations of this repository make"]],
  async run(_values, _positionals, io) {
    const { openEmbedded } = await import("./embedded-J4S5Q3VF.mjs");
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
