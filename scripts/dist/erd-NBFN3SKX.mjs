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

// scripts/cli/commands/erd.ts
var command = defineCommand({
  name: "erd",
  summary: "Draw the entity-relationship diagram: as text, SVG or Mermaid",
  description: `Draws tables with their columns, keys and references in crow's feet notation. With table names: those tables and
what they are linked with. The text is drawn with box characters (--format ascii: with ASCII alone) and suits some
twenty tables; the SVG any number, grouped by schema, and dbops docs makes it part of the documentation.`,
  positionals: { usage: "[tables…]", description: "Tables to draw, e.g. orders or sales.orders (default: all)" },
  options: {
    format: {
      type: "string",
      short: "f",
      placeholder: "format",
      choices: ["text", "ascii", "svg", "mermaid"],
      default: "text",
      description: "What to draw"
    },
    columns: {
      type: "string",
      placeholder: "which",
      choices: ["all", "keys", "none"],
      description: "Columns to show (default: as many as stay legible)"
    },
    schema: { type: "string", multiple: true, placeholder: "a,b", description: "Only these schemas" },
    alone: { type: "boolean", description: "Only the named tables, without what they are linked with" },
    output: { type: "string", short: "o", placeholder: "file", description: "Write to this file instead of printing" },
    "keep-going": { type: "boolean", description: "Draw what can be made, also where a migration fails" },
    db: shared.db,
    root: shared.root
  },
  examples: [
    ["dbops erd orders", "orders and what it is linked with, in the terminal"],
    ["dbops erd --format svg -o erd.svg", "the whole schema as a picture"],
    ["dbops erd --format mermaid --schema public", "for a pull request"]
  ],
  async run(values, positionals, io) {
    const [{ openSource, requireWhole }, { readSchema }, { drawErd }, { parseNames }] = await Promise.all([
      import("./source-KSTRQ6HW.mjs"),
      import("./read-2FKBPPTT.mjs"),
      import("./draw-LITH2IRJ.mjs"),
      import("./arguments-DWM4KS3W.mjs")
    ]);
    const opened = await openSource(values, io);
    const source = values["keep-going"] ? opened : await requireWhole(opened);
    const schemas = parseNames(values.schema);
    const schema = await readSchema(source.database, { schemas }).finally(() => source.close());
    const detail = values.columns === void 0 ? void 0 : { all: "all", keys: "keys", none: "names" }[values.columns];
    const text = await drawErd(schema, { format: values.format, tables: positionals, alone: values.alone, detail });
    if (values.output === void 0) io.stdout(text);
    else {
      const [{ writeFile }, { resolve }] = await Promise.all([import("node:fs/promises"), import("node:path")]);
      await writeFile(resolve(io.cwd, values.output), text);
    }
    return ExitCode.ok;
  }
});
export {
  command
};
