import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import {
  parseCount
} from "./chunk-GWGNZYZT.mjs";
import {
  reaches
} from "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/explain.ts
var command = defineCommand({
  name: "explain",
  summary: "Explain where a statement spends its time, and what would mend it",
  description: `Takes plans, or statements to plan. A plan is a file (or - for standard input) of EXPLAIN in text, JSON, YAML or
XML, of PostgreSQL 12 to 18, as psql or pgAdmin show it, or a log of auto_explain; several in one file are explained one
by one. A statement is executed with EXPLAIN (ANALYZE, BUFFERS), several times and rolled back, on the embedded engine
with what the migrations and seeds make, or on the server that --db names: one that writes is executed there only with
--allow-writes. A statement with parameters ($1, :name, @name, ?) needs --param for each, else the plan for any values is shown.

Each finding names the node, the evidence and the repair. A warning concerns a tenth of the plan's work or more.`,
  positionals: {
    usage: "<statement | file>…",
    description: "A statement in quotes, or files of plans or statements",
    min: 1
  },
  options: {
    db: {
      ...shared.db,
      description: "Plan and execute on this PostgreSQL server (rolled back; read-only unless --allow-writes)"
    },
    param: {
      type: "string",
      multiple: true,
      short: "p",
      placeholder: "n=value",
      description: "A parameter's value, by number or name; null for NULL"
    },
    as: {
      type: "string",
      placeholder: "role[:sub]",
      description: "Ask as this role, e.g. authenticated:UUID, or with claims as JSON: with and without policies"
    },
    runs: { type: "string", placeholder: "n", default: "3", description: "Executions after the first one" },
    estimate: { type: "boolean", description: "Plan only, execute nothing" },
    "allow-writes": {
      type: "boolean",
      description: "With --db: execute statements that write too, and roll them back"
    },
    compare: { type: "boolean", description: "Compare the second plan with the first, node by node" },
    format: {
      type: "string",
      short: "f",
      placeholder: "format",
      choices: ["text", "json", "markdown"],
      default: "text",
      description: "What to print"
    },
    output: {
      type: "string",
      short: "o",
      placeholder: "file",
      description: "Write to this file instead; one of --json can be explained and compared later"
    },
    limit: { type: "string", placeholder: "n", default: "80", description: "Nodes of a plan that text shows" },
    "fail-on": shared.failOn,
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops explain plan.json", "what ails a plan that was taken elsewhere"],
    [
      'dbops explain "select * from orders where user_id = $1" --param 1=42 --db "$DATABASE_URL"',
      "a statement on a server"
    ],
    [
      "dbops explain query.sql --as authenticated:8d1f0e0a-0000-4000-8000-000000000001",
      "what row-level security costs"
    ],
    ["dbops explain --compare before.json after.json", "did the index help"]
  ],
  async run(values, positionals, io) {
    const [
      { explainArguments, parametersOf, personaOf },
      { explainDocument, allFindings },
      { explainMarkdown, explainText },
      { comparePlans }
    ] = await Promise.all([
      import("./explain-ZCN5TNUL.mjs"),
      import("./document-UPYRBTLQ.mjs"),
      import("./report-GOQH4MUH.mjs"),
      import("./compare-NONJ2UQC.mjs")
    ]);
    const plans = await explainArguments(
      positionals,
      {
        ...values.db === void 0 ? {} : { db: values.db },
        ...values.root === void 0 ? {} : { root: values.root },
        ...values.as === void 0 ? {} : { as: personaOf(values.as) },
        parameters: parametersOf(values.param ?? []),
        runs: parseCount("runs", values.runs),
        estimate: values.estimate,
        allowWrites: values["allow-writes"]
      },
      io
    );
    if (values.compare && plans.length !== 2) {
      throw new DbopsError(`Unexpected ${plans.length} plans for --compare, expected two`);
    }
    const compared = plans.length === 2 && (values.compare || values.as !== void 0);
    const comparison = compared ? comparePlans(plans[0].plan, plans[1].plan) : void 0;
    const format = values.json ? "json" : values.format;
    const text = format === "json" ? `${JSON.stringify(explainDocument(plans, comparison), null, 2)}
` : format === "markdown" ? explainMarkdown(plans, comparison) : explainText(plans, comparison, {
      colour: values.output === void 0 && io.terminal.stdout && !io.env.NO_COLOR,
      width: io.terminal.stdout ? io.terminal.columns : 120,
      limit: parseCount("limit", values.limit)
    });
    if (values.output === void 0) io.stdout(text);
    else {
      const [{ writeFile }, { resolve }] = await Promise.all([import("node:fs/promises"), import("node:path")]);
      await writeFile(resolve(io.cwd, values.output), text);
      io.stderr(`wrote ${values.output}
`);
    }
    return reaches(allFindings(plans), values["fail-on"]) ? ExitCode.findings : ExitCode.ok;
  }
});
export {
  command
};
