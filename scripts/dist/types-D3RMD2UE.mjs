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

// scripts/cli/commands/types.ts
var command = defineCommand({
  name: "types",
  summary: "Write the TypeScript types of a database, as supabase gen types typescript does",
  description: `Prints the types of the schemas that the Data API serves, byte for byte as the Supabase CLI would, without Docker.

With --check nothing is written: the file is compared, by what it says where another formatter or an older CLI wrote it.
Without -o the file is the one that dbops.json names as "types", else every file of generated types in the repository is
compared. A file keeps the schemas that it holds and the PostgREST version that it names.`,
  options: {
    output: { type: "string", short: "o", placeholder: "file", description: "Write to this file instead of printing" },
    check: { type: "boolean", description: "Write nothing; exit with 1 when the types are stale" },
    schema: {
      type: "string",
      short: "s",
      multiple: true,
      placeholder: "a,b",
      description: "The schemas (default: those that the file holds, else those that the Data API serves)"
    },
    "postgrest-version": {
      type: "string",
      placeholder: "version",
      description: "Name this PostgREST version in the types, as for a hosted project"
    },
    "postgrest-v9-compat": { type: "boolean", description: "Leave out which relationships are one to one" },
    "keep-going": { type: "boolean", description: "Type what can be made, also where a migration fails" },
    db: shared.db,
    root: shared.root,
    json: { type: "boolean", description: "With --check: print the findings as one JSON document" }
  },
  examples: [
    ["dbops types -o src/database.types.ts", "after a migration"],
    ["dbops types --check", "in continuous integration: are the committed types current?"],
    ["dbops types --schema public,api --db postgres://localhost/app", "the types of a server"]
  ],
  async run(values, _positionals, io) {
    const [{ openSource, requireWhole }, { runTypes }] = await Promise.all([
      import("./source-KSTRQ6HW.mjs"),
      import("./types-HJIK2CCM.mjs")
    ]);
    const opened = await openSource(values, io);
    const source = values["keep-going"] ? opened : await requireWhole(opened);
    try {
      return await runTypes(source, values, io) ? ExitCode.ok : ExitCode.findings;
    } finally {
      await source.close();
    }
  }
});
export {
  command
};
