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

// scripts/cli/commands/docs.ts
var command = defineCommand({
  name: "docs",
  summary: "Write the documentation of a schema: Markdown, a diagram, a page with search",
  description: `Writes into the documentation folder (supabase/schema_docs, or what dbops.json names as "docs"):
  README.md     what there is, with the diagram
  tables/ views/ functions/ types/   a page an object
  erd.svg       the diagram: crow's feet, every table a link
  index.html    all of it in one file with search; opens from disk, loads nothing
  schema.json   the same as dbops schema --format json

The same schema gives the same bytes on every machine, so the folder can be committed and checked. Only files that dbops
wrote are ever changed or removed.`,
  options: {
    output: { type: "string", short: "o", placeholder: "dir", description: "The folder to write to" },
    check: { type: "boolean", description: "Write nothing; exit with 1 when the folder is not what would be written" },
    schema: {
      type: "string",
      multiple: true,
      placeholder: "a,b",
      description: "Only these schemas (default: all but the platform)"
    },
    "keep-going": { type: "boolean", description: "Document what can be made, also where a migration fails" },
    db: shared.db,
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops docs", "document what the migrations make"],
    ["dbops docs --check", "in continuous integration: is the committed documentation current?"],
    ["dbops docs --db postgres://localhost/app -o docs/schema", "document a server"]
  ],
  async run(values, _positionals, io) {
    const [{ openSource, requireWhole }, { runDocs }] = await Promise.all([
      import("./source-KSTRQ6HW.mjs"),
      import("./docs-KU5HGWVP.mjs")
    ]);
    const opened = await openSource(values, io);
    const source = values["keep-going"] ? opened : await requireWhole(opened);
    try {
      const result = await runDocs(source, values, io);
      io.stdout(result.text);
      return result.fresh ? ExitCode.ok : ExitCode.findings;
    } finally {
      await source.close();
    }
  }
});
export {
  command
};
