import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import {
  parseCount
} from "./chunk-GWGNZYZT.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/access.ts
var command = defineCommand({
  name: "access",
  summary: "Prove who can reach what: every verb on every table, executed as every persona",
  description: `The migrations and the seed run in a database of their own. Rows are made where there are none, for two
users of one tenant and one of another. Then everybody who may come (nobody signed in, a user, a teammate, a stranger,
the backend) selects, inserts, updates and deletes, with the role and the JWT claims of a request, and the rows that were
reached are compared with whose they are: all, some, tenant, own, none, denied, error. What could not be tried is
"not proven", never safe.

What is meant stands in supabase/access.yml: --init writes it from today's matrix for you to review, --check holds the
database to it and shows for each breach the row that leaks, the policy to blame, and a repair that was run; --diff says
what the migrations since a revision change for whom.`,
  positionals: { usage: "[object verb persona]", description: "With --why: the cell to explain", max: 3 },
  options: {
    only: {
      type: "string",
      multiple: true,
      placeholder: "table",
      description: "Measure this table alone, e.g. public.orders; may be given more than once"
    },
    init: { type: "boolean", description: "Write the access contract, or add to it what it does not speak of yet" },
    check: { type: "boolean", description: "Hold the database to the access contract" },
    diff: {
      type: "string",
      placeholder: "git:rev",
      description: "What changes for whom since a git revision; what got wider and is not in the contract is an error"
    },
    contract: {
      type: "string",
      placeholder: "file",
      description: "The contract, relative to the root (default: the one of dbops.json, else supabase/access.yml)"
    },
    mutate: {
      type: "boolean",
      description: "Weaken policies, grants, functions and views one at a time: do the tests and the contract notice?"
    },
    max: { type: "string", placeholder: "count", description: "With --mutate: at most so many mutants" },
    "random-seed": { type: "string", placeholder: "number", description: "With --max: which of them (default 1)" },
    "write-tests": {
      type: "string",
      placeholder: "folder",
      description: "Write pgTAP tests of what holds today into its subfolder access, e.g. supabase/tests"
    },
    "no-repair": { type: "boolean", description: "With --check: look for no repairs" },
    format: {
      type: "string",
      short: "f",
      placeholder: "format",
      choices: ["text", "json", "markdown", "sarif", "github", "html"],
      default: "text",
      description: "What to print; html is a heat map in one file, for the matrix alone"
    },
    why: { type: "boolean", description: "Explain one cell: dbops access --why OBJECT VERB PERSONA" },
    output: { type: "string", short: "o", placeholder: "file", description: "Write to this file instead of printing" },
    limit: { type: "string", placeholder: "n", description: "Findings and lines of the matrix that are shown" },
    "fail-on": shared.failOn,
    db: { ...shared.db, description: "Work in a temporary database on this PostgreSQL server" },
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops access", "the matrix of this repository"],
    ["dbops access --only public.orders", "one table, quickly"],
    ["dbops access --why public.orders update stranger", "which policy decides, with the values of a row put in"],
    ["dbops access --format html -o access.html", "a heat map to click through"],
    ["dbops access --write-tests supabase/tests", "pgTAP tests, positive and negative, for every table"],
    ["dbops access --mutate", "which weakened policies and grants the tests do not notice"],
    ["dbops access --init", "write supabase/access.yml; read it, then commit it"],
    ["dbops access --check --format sarif", "in continuous integration"],
    ["dbops access --diff git:main --format markdown", "what a branch changes for whom, for its pull request"]
  ],
  async run(values, positionals, io) {
    if (positionals.length > 0 && !values.why)
      throw new DbopsError(
        `Unexpected "${positionals.join(" ")}", expected --why before a cell, or --only before a table`
      );
    const asked = [
      values.init && "--init",
      values.check && "--check",
      values.diff && "--diff",
      values.why && "--why",
      values["write-tests"] !== void 0 && "--write-tests",
      values.mutate && "--mutate"
    ].filter(Boolean);
    if (asked.length > 1)
      throw new DbopsError(`Unexpected ${asked.join(" and ")} together, expected one of them`, {
        hint: "Run: dbops access --help"
      });
    if (values.mutate) {
      const { mutate } = await import("./mutate-TXSZRVMQ.mjs");
      return mutate(values, io);
    }
    if (values["write-tests"] !== void 0) {
      const { writeTests } = await import("./write-tests-BMKD3LOV.mjs");
      return writeTests({ ...values, "write-tests": values["write-tests"] }, io);
    }
    if (values.init) {
      const { initContract } = await import("./contract-W354I42V.mjs");
      return initContract(values, io);
    }
    if (values.diff !== void 0) {
      const { diffAccess } = await import("./diff-CITUSJBW.mjs");
      return diffAccess(
        {
          ...values,
          diff: values.diff,
          format: values.json ? "json" : values.format === "html" ? noHtml("--diff") : values.format,
          failOn: values["fail-on"]
        },
        io
      );
    }
    if (values.check) {
      const { checkContract } = await import("./contract-W354I42V.mjs");
      return checkContract(
        {
          ...values,
          format: values.json ? "json" : values.format === "html" ? noHtml("--check") : values.format,
          failOn: values["fail-on"],
          repair: !values["no-repair"]
        },
        io
      );
    }
    const { printMatrix, printWhy } = await import("./matrix-ID6YJOVA.mjs");
    const matrix = {
      ...values,
      format: values.json ? "json" : values.format,
      limit: parseCount("limit", values.limit),
      failOn: values["fail-on"]
    };
    if (values.why) return printWhy(matrix, positionals, io);
    return printMatrix(matrix, io);
  }
});
function noHtml(option) {
  throw new DbopsError(`Unexpected --format html with ${option}, expected text, json, markdown, sarif or github`);
}
export {
  command
};
