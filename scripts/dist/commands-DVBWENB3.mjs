import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/index.ts
var command = defineCommand({
  name: "index",
  summary: "Choose indexes for queries by creating them: kept where the planner uses them and the workload gains",
  description: `Replays the migrations on the embedded engine, fills the tables with generated rows (keys that fit, skewed values), and plans
the workload: the queries given, those in the code (--from-code), and what foreign keys and policies ask. Candidates are
B-tree (several columns, order, partial, covering, expression), GIN, GiST and BRIN. Each is created for real; a set is
chosen one after the other, always the one that gains most with the others there. Nothing is written to a server.

A file holds statements; -- name: and -- weight: before one name and weigh it. Parameters are $1, $2 …`,
  positionals: { usage: "[queries…]", description: "Files with queries, or a statement in quotes" },
  options: {
    "from-code": { type: "boolean", description: "The SQL that the repository's code holds in strings and .sql files" },
    "queries-only": { type: "boolean", description: "Leave out what foreign keys and policies ask" },
    rows: {
      type: "string",
      placeholder: "n",
      default: "20000",
      description: "Rows of a table; those that others point to get a tenth"
    },
    scale: {
      type: "string",
      multiple: true,
      placeholder: "table=n",
      description: "Rows of this table, e.g. orders=200k; may be repeated, or a,b"
    },
    budget: {
      type: "string",
      placeholder: "size",
      description: "What all new indexes may take at this scale, e.g. 50MB"
    },
    most: { type: "string", placeholder: "n", default: "20", description: "Indexes at most" },
    write: { type: "boolean", description: "Write the migrations, one an index, with their rollbacks" },
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops index queries/hot.sql", "indexes for these queries"],
    [`dbops index 'select * from orders where customer_id = $1 order by placed_at desc limit 20'`, "for one"],
    ["dbops index --from-code --scale events=500k", "for what the code asks"],
    ["dbops index queries/hot.sql --write", "and the migrations"]
  ],
  async run(values, queries, io) {
    const [{ parseCount, parseScale, parseSize }, { openWorkspace }, { indexAdvice }, { indexText }] = await Promise.all([
      import("./arguments-DWM4KS3W.mjs"),
      import("./open-POBFWCA3.mjs"),
      import("./index-advice-VGN2Y3WZ.mjs"),
      import("./index-advice-RG3HB66C.mjs")
    ]);
    const rows = parseCount("rows", values.rows);
    if (rows < 100)
      throw new DbopsError(
        `Unexpected value "${values.rows}" for --rows, expected 100 or more: the planner scans small tables`
      );
    const workspace = await openWorkspace(values.root ?? io.cwd);
    const document = await indexAdvice(
      workspace,
      {
        queries,
        fromCode: values["from-code"],
        queriesOnly: values["queries-only"],
        rows,
        counts: parseScale("scale", values.scale),
        budget: parseSize("budget", values.budget),
        most: parseCount("most", values.most)
      },
      io
    );
    io.stdout(values.json ? `${JSON.stringify(document, null, 2)}
` : indexText(document));
    if (values.write && document.migrations.length > 0) {
      const [{ newMigrationFiles }, { writeNew }, { join }] = await Promise.all([
        import("./new-migration-JCQ6QAO3.mjs"),
        import("./write-new-MYRZJNJB.mjs"),
        import("node:path")
      ]);
      const { files, notes } = await newMigrationFiles(
        workspace,
        document.migrations.map((each) => ({ ...each, alone: true })),
        /* @__PURE__ */ new Date()
      );
      for (const { file, text } of files) {
        await writeNew(join(workspace.root, file), file, text);
        io.stderr(`${file}: written
`);
      }
      for (const note of notes) io.stderr(`${note}
`);
      io.stderr("Prove them: dbops prove\n");
    }
    return ExitCode.ok;
  }
});
export {
  command
};
