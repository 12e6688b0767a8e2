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

// scripts/cli/commands/diff.ts
var command = defineCommand({
  name: "diff",
  summary: "Compare two databases object by object: added, dropped, changed from old to new",
  description: `Each side is one of: a folder with a database project (replayed on the embedded engine), git:REV (the project of
--root at a branch, tag or commit), a schema.json that dbops schema --json wrote, or a server's URL (read-only).

What differs because the engines differ (names of NOT NULL constraints before PostgreSQL 18, versions of extensions …)
does not count. Where a side is a server, its roles and settings are left out unless --roles is given.`,
  positionals: { usage: "A [B]", description: "What to compare; B is . where it is left out", min: 1, max: 2 },
  options: {
    format: {
      type: "string",
      short: "f",
      placeholder: "format",
      choices: ["text", "json", "markdown"],
      default: "text",
      description: "What to print"
    },
    json: { type: "boolean", description: "The same as --format json" },
    schema: { type: "string", multiple: true, placeholder: "name", description: "Only this schema; may be repeated" },
    ignore: {
      type: "string",
      multiple: true,
      placeholder: "fact",
      description: "Leave out a fact or kind of object, e.g. owner, comment, grants, policy; may be repeated"
    },
    roles: { type: "boolean", description: "Compare a server's roles and settings too" },
    max: {
      type: "string",
      placeholder: "count",
      description: "Changes shown in text and Markdown (default 200; 0: all)"
    },
    "keep-going": { type: "boolean", description: "Compare what can be made, also where a migration fails" },
    "exit-code": { type: "boolean", description: "Exit with 1 when the two differ" },
    root: shared.root
  },
  examples: [
    ["dbops diff git:main", "what this branch changes in the database"],
    ["dbops diff . postgresql://reader@db.example.com/app --exit-code", "has production drifted from the migrations?"],
    ["dbops diff schema.json . --format markdown", "since the saved snapshot, for a pull request"]
  ],
  async run(values, [a, b = values.root ?? "."], io) {
    const { parseCount } = await import("./arguments-DWM4KS3W.mjs");
    const max = parseCount("max", values.max) ?? 200;
    const [{ schemaOfArgument }, { diffSchemas }, { ignoring }] = await Promise.all([
      import("./schema-argument-52Y77HS5.mjs"),
      import("./report-OVBBKOVV.mjs"),
      import("./ignore-FP5TIWYP.mjs")
    ]);
    const ignored = ignoring(values.ignore ?? []);
    const options = { root: values.root ?? io.cwd, schemas: values.schema, keepGoing: values["keep-going"] };
    const from = await schemaOfArgument(a, options, io);
    const to = await schemaOfArgument(b, options, io);
    if ((from.live || to.live) && !values.roles) ignored.ignoreKinds.push("role", "settings");
    const diff = await diffSchemas(from, to, ignored);
    switch (values.json ? "json" : values.format) {
      case "json":
        io.stdout(`${JSON.stringify(diff, null, 2)}
`);
        break;
      case "markdown":
        io.stdout((await import("./diff-markdown-ATNAQOOI.mjs")).diffMarkdown(diff, max));
        break;
      default: {
        const { diffText } = await import("./diff-text-DX7CWRK2.mjs");
        io.stdout(diffText(diff, { color: io.terminal.stdout && !io.env.NO_COLOR, max }));
      }
    }
    return values["exit-code"] && diff.changes.length > 0 ? ExitCode.findings : ExitCode.ok;
  }
});
export {
  command
};
