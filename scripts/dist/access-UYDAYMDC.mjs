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
"not proven", never safe.`,
  options: {
    only: {
      type: "string",
      multiple: true,
      placeholder: "table",
      description: "Measure this table alone, e.g. public.orders; may be given more than once"
    },
    db: { ...shared.db, description: "Work in a temporary database on this PostgreSQL server" },
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops access", "the matrix of this repository"],
    ["dbops access --only public.orders", "one table, quickly"]
  ],
  async run(values, _positionals, io) {
    const [{ openAccessSource }, { measureAccess }, { accessText }, { accessJson }] = await Promise.all([
      import("./open-3XXEHBJJ.mjs"),
      import("./measure-UXP4DH7P.mjs"),
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
        values.json ? accessJson(matrix) : accessText(matrix, { colour: io.terminal.stdout && !io.env.NO_COLOR })
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
