import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  serverOptions,
  serverSettings
} from "./chunk-Y5K65SIB.mjs";
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import "./chunk-GWGNZYZT.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/backfill.ts
var actions = ["run", "status", "pause", "resume", "cancel"];
var command = defineCommand({
  name: "backfill",
  summary: "Change many rows of a server in small batches: paced, pausable, resumable, each row exactly once",
  description: `run     an UPDATE, DELETE or INSERT … SELECT, or a plan in a YAML file
status  how far each is, or the one named
pause   stop after the batch that runs; resume goes on
resume  go on, here where no process works on it
cancel  stop for good; what is done stays

The table is gone through in the order of its key. Each batch is a transaction of its own, and its place is written in that
same transaction (dbops.backfills): whatever is killed and when, nothing is lost and nothing done twice. Batches grow and
shrink with the time they take, with locks that are busy and with replicas that lag. Before the start the statement runs
twice on a few rows, rolled back; at the end, what it would still change is counted.

A plan:
  name: order-totals
  statement: update orders set total = net + tax where total is null
  batch: { size: 1000, target: 500ms }
  rate: 20000          # rows a second at most
  verify: select id from orders where total is null`,
  positionals: {
    usage: "<action> [what]",
    description: `One of ${actions.join(", ")}; then a statement or a .yaml file (run), or a name`,
    min: 1,
    max: 2
  },
  options: {
    ...serverOptions,
    name: {
      type: "string",
      placeholder: "name",
      description: "run: what it is called (default: from the table and the statement)"
    },
    by: {
      type: "string",
      placeholder: "table",
      description: "run: the table of an INSERT … SELECT whose rows are gone through (default: its first)"
    },
    key: {
      type: "string",
      placeholder: "columns",
      description: "run: columns of the unique key to go by (default: the primary key)"
    },
    "batch-size": { type: "string", placeholder: "rows", description: "Rows of the first batch (default 1000)" },
    "max-batch": { type: "string", placeholder: "rows", description: "Rows of a batch at most (default 50000)" },
    target: { type: "string", placeholder: "duration", description: "How long a batch should last (default 500ms)" },
    fixed: { type: "boolean", description: "Keep the size of the batches as it is" },
    rate: { type: "string", placeholder: "rows", description: "Rows a second at most" },
    verify: {
      type: "string",
      placeholder: "sql",
      description: "A query whose every row is a problem, asked at the end"
    },
    passes: {
      type: "string",
      placeholder: "n",
      description: "How often to go through the table while rows are left (default 3)"
    },
    allow: {
      type: "string",
      multiple: true,
      placeholder: "what",
      description: "Start in spite of: not-idempotent, reads-all"
    },
    again: { type: "boolean", description: "run: begin anew although it is done or was cancelled" },
    plan: {
      type: "boolean",
      description: "run: try it on a few rows, rolled back, say how long it may take, and do nothing"
    },
    json: shared.json
  },
  examples: [
    [
      'dbops backfill run "update orders set total = net + tax where total is null" --db "$DATABASE_URL" --plan',
      "what it would do, and how long it may take"
    ],
    ['dbops backfill run totals.yaml --db "$DATABASE_URL" --yes', "run a plan"],
    ['dbops backfill pause order-totals --db "$DATABASE_URL"', "from another terminal"]
  ],
  async run(values, [action, what], io) {
    if (!actions.includes(action)) {
      const near = closest(action, [...actions]);
      throw new DbopsError(`Unexpected action "${action}", expected one of: ${actions.join(", ")}`, {
        hint: near === void 0 ? "Run: dbops backfill --help" : `Did you mean: dbops backfill ${near}`
      });
    }
    if (what === void 0 && action !== "status") {
      throw new DbopsError(`Unexpected call without ${action === "run" ? "a statement or a .yaml file" : "a name"}`, {
        hint: "Run: dbops backfill --help"
      });
    }
    const [{ parseChoices, parseCount, parseNames }, all] = await Promise.all([
      import("./arguments-DWM4KS3W.mjs"),
      import("./actions-R6EQNCZR.mjs")
    ]);
    const positive = (option, text) => {
      const number = parseCount(option, text);
      if (number === 0) throw new DbopsError(`Unexpected value "0" for --${option}, expected a whole number above 0`);
      return number;
    };
    return all[action](
      {
        ...serverSettings(values, io.env),
        what,
        name: values.name,
        given: {
          by: values.by,
          key: parseNames(values.key === void 0 ? void 0 : [values.key]),
          batch: {
            size: positive("batch-size", values["batch-size"]),
            largest: positive("max-batch", values["max-batch"]),
            target: values.target,
            fixed: values.fixed ? true : void 0
          },
          rate: positive("rate", values.rate),
          verify: values.verify,
          passes: positive("passes", values.passes)
        },
        allow: parseChoices("allow", values.allow, ["not-idempotent", "reads-all"]),
        again: values.again,
        plan: values.plan,
        yes: values.yes,
        events: values.events,
        json: values.json
      },
      io
    );
  }
});
export {
  command
};
