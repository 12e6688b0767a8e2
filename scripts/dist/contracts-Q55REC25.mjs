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

// scripts/cli/commands/contracts.ts
var command = defineCommand({
  name: "contracts",
  summary: "Write what the API accepts and returns: Zod schemas or an OpenAPI 3.1 document",
  description: `For every table, view and function of the schemas that the Data API serves: a row as it is read, as it may be inserted and
updated, a function's arguments and result. Carried over: types, NULL, defaults (optional on insert), generated columns
(never sent), lengths, precision, enums, domains, and each CHECK whose meaning does not depend on the server. A CHECK that
is not carried is named beside its table, so that nobody takes the contract for the whole.

The module imports zod (version 4) alone and has the shape of Supabase's Database type:
contracts.public.Tables.orders.Insert.parse(body)`,
  options: {
    output: { type: "string", short: "o", placeholder: "file", description: "Write to this file instead of printing" },
    format: {
      type: "string",
      short: "f",
      placeholder: "format",
      choices: ["zod", "openapi"],
      description: "What to write (default: openapi for a .json file, else zod)"
    },
    check: { type: "boolean", description: "Write nothing; exit with 1 when the file that -o names is stale" },
    schema: {
      type: "string",
      short: "s",
      multiple: true,
      placeholder: "a,b",
      description: "The schemas (default: those that the Data API serves)"
    },
    "keep-going": { type: "boolean", description: "Describe what can be made, also where a migration fails" },
    db: shared.db,
    root: shared.root,
    json: { type: "boolean", description: "With --check: print the findings as one JSON document" }
  },
  examples: [
    ["dbops contracts -o src/lib/api/contracts.ts", "Zod schemas, after a migration"],
    ["dbops contracts -o openapi.json", "the OpenAPI document"],
    ["dbops contracts --check -o src/lib/api/contracts.ts", "in continuous integration: is it current?"]
  ],
  async run(values, _positionals, io) {
    const [{ openSource, requireWhole }, { runContracts }] = await Promise.all([
      import("./source-KSTRQ6HW.mjs"),
      import("./contracts-K3FWCDOV.mjs")
    ]);
    const opened = await openSource(values, io);
    const source = values["keep-going"] ? opened : await requireWhole(opened);
    try {
      return await runContracts(source, values, io) ? ExitCode.ok : ExitCode.findings;
    } finally {
      await source.close();
    }
  }
});
export {
  command
};
