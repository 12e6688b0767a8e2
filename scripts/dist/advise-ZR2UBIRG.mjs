import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import {
  reaches
} from "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/advise.ts
var command = defineCommand({
  name: "advise",
  summary: "Judge a database: who may read and write what, what is slow, what the design lets in",
  description: `Runs the catalog rules over the database that the migrations make, or over a server. Reads only.
The rules cover every lint of Supabase's advisor (findings carry its name as alias) and more.

Adopt it in an old repository with a baseline: --write-baseline accepts what is there today, and only what is new is
reported. Accept a single finding, with the reason, in dbops.json:
  {"ignore": [{"rule": "rls-disabled", "object": "table public.countries", "reason": "public reference data"}]}
Levels are set there as well: {"rules": {"integer-key": "off"}}`,
  options: {
    db: shared.db,
    category: {
      type: "string",
      multiple: true,
      placeholder: "category",
      choices: ["security", "performance", "design"],
      description: "Only rules of this category; may be given more than once"
    },
    rule: {
      type: "string",
      multiple: true,
      placeholder: "id",
      description: "Only this rule; may be given more than once"
    },
    format: {
      type: "string",
      placeholder: "format",
      choices: ["text", "json", "sarif", "github", "markdown"],
      default: "text",
      description: "What to print"
    },
    limit: {
      type: "string",
      placeholder: "n",
      default: "50",
      description: "Findings that text and Markdown show in full"
    },
    baseline: {
      type: "string",
      placeholder: "file",
      description: 'Leave out what this file accepts, and report what of it no longer occurs (default: "baseline" of dbops.json)'
    },
    "write-baseline": {
      type: "boolean",
      description: "Write the findings of today to the baseline file (default: dbops.baseline.json)"
    },
    "fail-on": shared.failOn,
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops advise", "the database that the migrations of this repository make"],
    ["dbops advise --category security --format sarif", "security findings for a code host"],
    ['dbops advise --db "$DATABASE_URL" --fail-on never', "a server, with what its statistics tell"],
    ["dbops advise --write-baseline", "accept what is there today"]
  ],
  async run(values, _positionals, io) {
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 0) {
      throw new DbopsError(`Unexpected value "${values.limit}" for --limit, expected a whole number`);
    }
    const [{ openSource }, { acceptedFindings }, { renderFindings }, { catalogRules }, { textsOf }] = await Promise.all(
      [
        import("./source-KSTRQ6HW.mjs"),
        import("./advise-request-GNPBGTUP.mjs"),
        import("./render-V4BHIA47.mjs"),
        import("./catalog.generated-MKTJISUV.mjs"),
        import("./texts-HVFIS2YP.mjs")
      ]
    );
    const source = await openSource(values, io);
    try {
      const { findings, notes, failure } = await acceptedFindings(source, {
        root: source.workspace?.root ?? io.cwd,
        rules: values.rule,
        categories: values.category,
        baseline: values.baseline,
        writeBaseline: values["write-baseline"]
      });
      for (const note of notes) io.stderr(`${note}
`);
      io.stdout(
        renderFindings(findings, values.json ? "json" : values.format, {
          limit,
          colour: io.terminal.stdout && !io.env.NO_COLOR,
          width: io.terminal.stdout ? io.terminal.columns : 120,
          more: "dbops advise --limit 100000",
          title: (rule) => catalogRules[rule]?.title,
          source: source.workspace === void 0 ? void 0 : textsOf(source.workspace)
        })
      );
      if (failure !== void 0) throw failure;
      return reaches(findings, values["fail-on"]) ? ExitCode.findings : ExitCode.ok;
    } finally {
      await source.close();
    }
  }
});
export {
  command
};
