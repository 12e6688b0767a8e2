import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
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

// scripts/cli/commands/render.ts
var command = defineCommand({
  name: "render",
  summary: "Render a template: migration, rollback and test of a common pattern, with your names",
  description: `A template makes whole migrations with their rollbacks and a pgTAP test: tables, policies, triggers, queues and
more. Its parameters are typed: names are quoted where they must be, values are escaped, and SQL that you give (columns,
types, expressions) must be exactly that to PostgreSQL's parser.

Prints by default. In a repository with migrations, what these make is known: tables that you name must exist, helpers
that are there are used. With --into the files get the names and the form of the repository's migration tool, are proven
there (they run, go back, break no rule), and stay only if they are.`,
  positionals: { usage: "[template]", description: "Name of a template", max: 1 },
  options: {
    list: { type: "boolean", description: "List the templates" },
    describe: { type: "boolean", description: "Show what a template makes, its parameters and examples" },
    set: {
      type: "string",
      multiple: true,
      placeholder: "key=value",
      description: "Value of a parameter; repeat it for more, and for lists"
    },
    values: { type: "string", placeholder: "file", description: "Values as JSON or YAML; --set stands above it" },
    platform: {
      type: "string",
      placeholder: "name",
      choices: ["supabase", "postgres"],
      description: "Default: the repository's, else supabase"
    },
    into: { type: "string", placeholder: "dir", description: "Write into this repository, proven" },
    output: {
      type: "string",
      short: "o",
      placeholder: "file",
      description: "Write to this new file instead of printing"
    },
    only: {
      type: "string",
      placeholder: "part",
      choices: ["migration", "rollback", "test"],
      description: "Print this part alone"
    },
    alone: { type: "boolean", description: "Look at no repository: nothing is there yet" },
    "no-proof": { type: "boolean", description: "With --into: write without proving" },
    keep: { type: "boolean", description: "With --into: keep the files although the proof fails" },
    root: { ...shared.root, description: "The repository to render for (default: the current folder)" },
    json: shared.json
  },
  examples: [
    ["dbops render --list", "the templates"],
    ["dbops render table --describe", "parameters and examples of one"],
    [
      "dbops render table --set table=notes --set comment='A note' --set 'columns=title text not null'",
      "print migration, rollback and test of a table whose rows belong to users"
    ],
    ["dbops render soft-delete --set table=notes --into .", "write them into this repository, proven"]
  ],
  async run(values, [name], io) {
    const { allTemplates, findTemplate } = await import("./library-6F4GZPU2.mjs");
    const { describeTemplate, listTemplates } = await import("./describe-QACNBGTF.mjs");
    if (values.list) {
      const templates = allTemplates();
      io.stdout(
        values.json ? json({
          format: 1,
          templates: templates.map(({ name: name2, title, summary, platforms }) => ({ name: name2, title, summary, platforms }))
        }) : listTemplates(templates)
      );
      return ExitCode.ok;
    }
    if (name === void 0)
      throw new DbopsError("Unexpected missing template, expected its name", { hint: "Run: dbops render --list" });
    const template = findTemplate(name);
    if (values.describe) {
      const { migrations, test: _test, ...rest } = template;
      io.stdout(
        values.json ? json({ format: 1, ...rest, migrations: migrations.map((one) => one.name) }) : describeTemplate(template)
      );
      return ExitCode.ok;
    }
    const { readSettings } = await import("./values-IHO2Q43I.mjs");
    const { readValuesFile } = await import("./values-file-A6SIMES6.mjs");
    const { loadParser } = await import("./parse-O63DLWWU.mjs");
    const { resolve } = await import("node:path");
    await loadParser();
    const given = {
      ...values.values === void 0 ? {} : await readValuesFile(resolve(io.cwd, values.values), values.values),
      ...readSettings(template, values.set ?? [])
    };
    const progress = progressLine(io);
    const working = { env: io.env, signal: io.signal, onProgress: (text) => progress.show(text) };
    try {
      const { findPlace, renderFor, writeRendered } = await import("./render-TMMTC2KY.mjs");
      const place = values.alone ? { platform: values.platform ?? "supabase" } : await findPlace({
        root: resolve(io.cwd, values.into ?? values.root ?? "."),
        required: values.into !== void 0,
        platform: values.platform,
        judge: values.into !== void 0 && !values["no-proof"],
        note: (text) => io.stderr(`${text}
`),
        ...working
      });
      if (place.schema === void 0 && !values.alone)
        io.stderr(
          'No database is known here: names are taken as free, keys of tables as "id uuid". Name a repository with --root.\n'
        );
      const rendered = await renderFor(template, given, place);
      progress.clear();
      const { renderedJson, renderedText, writtenText } = await import("./output-OUMRMD2L.mjs");
      if (values.into === void 0 || place.workspace === void 0) {
        const text = values.json ? renderedJson(rendered) : renderedText(rendered, values.only);
        if (values.output === void 0) io.stdout(text);
        else {
          const { writeNew } = await import("./write-new-MYRZJNJB.mjs");
          await writeNew(resolve(io.cwd, values.output), values.output, text);
        }
        return ExitCode.ok;
      }
      const written = await writeRendered(
        rendered,
        { ...place, workspace: place.workspace },
        {
          prove: !values["no-proof"],
          keep: values.keep,
          now: /* @__PURE__ */ new Date(),
          ...working
        }
      );
      progress.clear();
      io.stdout(values.json ? renderedJson(rendered, written) : writtenText(written));
      return written.findings.some(({ level }) => level !== "info") ? ExitCode.findings : ExitCode.ok;
    } finally {
      progress.clear();
    }
  }
});
function json(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
export {
  command
};
