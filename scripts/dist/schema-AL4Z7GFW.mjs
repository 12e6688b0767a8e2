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

// scripts/cli/commands/schema.ts
var command = defineCommand({
  name: "schema",
  summary: "Print what a database is: tables, columns, keys, indexes, policies, functions, grants",
  description: `Reads the catalogs of the database that the migrations of this repository make, or of a server (--db), in one
read-only snapshot. Left out: what belongs to extensions, to the Supabase platform (but not what was attached to its
tables), and the tables in which migration tools keep their books.

Markdown is bounded for reading: --max says how many tables are shown whole. JSON is the whole Schema, whose shape is
scripts/build/schemas/schema.schema.json; save it and compare with dbops diff.

Format stats is how large a server's tables and indexes are (names, row counts, bytes; no table is scanned): commit it
and name it in dbops.json as "stats", and dbops prove and review estimate how long locks would be held there.`,
  options: {
    format: {
      type: "string",
      short: "f",
      placeholder: "format",
      choices: ["markdown", "json", "mermaid", "dbml", "stats"],
      default: "markdown",
      description: "What to print"
    },
    json: { type: "boolean", description: "The same as --format json" },
    schema: { type: "string", multiple: true, placeholder: "name", description: "Only this schema; may be repeated" },
    table: {
      type: "string",
      multiple: true,
      short: "t",
      placeholder: "name",
      description: "Only this table or view and what it uses; may be repeated"
    },
    max: {
      type: "string",
      placeholder: "count",
      description: "Tables shown whole in Markdown, or drawn in Mermaid (0: no limit; default 40 and 60)"
    },
    platform: {
      type: "boolean",
      description: "Show the Supabase platform's own objects and migration tools' tables too"
    },
    "keep-going": { type: "boolean", description: "Show what can be made, also where a migration fails" },
    root: shared.root,
    db: shared.db
  },
  examples: [
    ["dbops schema", "the schema that the migrations of this repository make, to read"],
    ["dbops schema --table orders", "one table with all that hangs on it"],
    ["dbops schema --format mermaid --schema public", "an entity relationship diagram"],
    ["dbops schema --json --db postgresql://reader@db.example.com/app > schema.json", "a snapshot of a server"],
    [
      'dbops schema --format stats --db "$DATABASE_URL" > stats.json',
      "how large production is, for dbops prove --stats"
    ]
  ],
  async run(values, _positionals, io) {
    const { parseCount } = await import("./arguments-DWM4KS3W.mjs");
    const max = parseCount("max", values.max);
    const [{ openToRead }, { readSchema }, { selectTables }] = await Promise.all([
      import("./source-KSTRQ6HW.mjs"),
      import("./read-2FKBPPTT.mjs"),
      import("./select-F2AXNCEX.mjs")
    ]);
    if (values.format === "stats" && values.db === void 0)
      throw new DbopsError("Unexpected --format stats without --db, expected the server whose sizes are wanted", {
        hint: 'dbops schema --format stats --db "$DATABASE_URL" > stats.json'
      });
    const source = await openToRead(values, io);
    if (values.format === "stats" && !values.json) {
      const { readStats, statsJson } = await import("./stats-NWFFH5HG.mjs");
      io.stdout(statsJson(await readStats(source.database).finally(() => source.close())));
      return ExitCode.ok;
    }
    let schema = await readSchema(source.database, {
      schemas: values.schema,
      platform: values.platform,
      toolTables: values.platform
    }).finally(() => source.close());
    if (values.table !== void 0) schema = selectTables(schema, values.table);
    switch (values.json ? "json" : values.format) {
      case "json": {
        const { writeSchemaJson } = await import("./json-HKBB5HTJ.mjs");
        writeSchemaJson(schema, io.stdout);
        break;
      }
      case "mermaid":
        io.stdout((await import("./mermaid-HU6FUENX.mjs")).schemaMermaid(schema, { max }));
        break;
      case "dbml":
        io.stdout((await import("./dbml-H73COH2Y.mjs")).schemaDbml(schema));
        break;
      default:
        io.stdout((await import("./markdown-73DDOMSP.mjs")).schemaMarkdown(schema, { max }));
    }
    return ExitCode.ok;
  }
});
export {
  command
};
