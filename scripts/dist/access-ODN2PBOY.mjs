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
database to it and shows for each breach the row that leaks, the policy to blame, and a repair that was run.`,
  options: {
    only: {
      type: "string",
      multiple: true,
      placeholder: "table",
      description: "Measure this table alone, e.g. public.orders; may be given more than once"
    },
    init: { type: "boolean", description: "Write the access contract, or add to it what it does not speak of yet" },
    check: { type: "boolean", description: "Hold the database to the access contract" },
    contract: {
      type: "string",
      placeholder: "file",
      description: "The contract, relative to the root (default: the one of dbops.json, else supabase/access.yml)"
    },
    "no-repair": { type: "boolean", description: "With --check: look for no repairs" },
    format: {
      type: "string",
      short: "f",
      placeholder: "format",
      choices: ["text", "json", "markdown", "sarif", "github"],
      default: "text",
      description: "What to print; of the matrix text and json"
    },
    "fail-on": shared.failOn,
    db: { ...shared.db, description: "Work in a temporary database on this PostgreSQL server" },
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops access", "the matrix of this repository"],
    ["dbops access --only public.orders", "one table, quickly"],
    ["dbops access --init", "write supabase/access.yml; read it, then commit it"],
    ["dbops access --check --format sarif", "in continuous integration"]
  ],
  async run(values, _positionals, io) {
    if (values.init && values.check)
      throw new DbopsError("Unexpected --check with --init, expected one of them: what was just written holds");
    if (values.init) {
      const { initContract } = await import("./contract-VGCZTT4F.mjs");
      return initContract(values, io);
    }
    if (values.check) {
      const { checkContract } = await import("./contract-VGCZTT4F.mjs");
      return checkContract(
        {
          ...values,
          format: values.json ? "json" : values.format,
          failOn: values["fail-on"],
          repair: !values["no-repair"]
        },
        io
      );
    }
    const [{ openAccessSource }, { measureAccess }, { accessText }, { accessJson }] = await Promise.all([
      import("./open-BBA62TQW.mjs"),
      import("./measure-KAYSKAIW.mjs"),
      import("./text-EEFE62JV.mjs"),
      import("./json-6AS4HRHC.mjs")
    ]);
    const progress = progressLine(io);
    const source = await openAccessSource(values, io, progress);
    try {
      const matrix = await measureAccess(source.database, {
        platform: source.workspace.platform,
        only: values.only === void 0 ? void 0 : new Set(values.only),
        signal: io.signal,
        onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`)
      });
      progress.clear();
      io.stdout(
        values.json || values.format === "json" ? accessJson(matrix) : accessText(matrix, { colour: io.terminal.stdout && !io.env.NO_COLOR })
      );
      return ExitCode.ok;
    } finally {
      progress.clear();
      await source.close();
    }
  }
});
export {
  command
};
