import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  rolloutKinds
} from "./chunk-MPSNTM6A.mjs";
import {
  serverOptions,
  serverSettings,
  tableName
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

// scripts/cli/commands/rollout.ts
var actions = ["plan", "run", "status", "back"];
var parameters = {
  table: { type: "string", placeholder: "name", description: "plan: the table" },
  column: {
    type: "string",
    multiple: true,
    placeholder: "name",
    description: "plan: the column; may be repeated (merge-columns, add-foreign-key)"
  },
  to: {
    type: "string",
    placeholder: "name",
    description: "plan: the new name; partition-table: the day behind the last partition"
  },
  type: {
    type: "string",
    multiple: true,
    placeholder: "type",
    description: "plan: the new type; of a split or merge name=type; replace-enum: the enum"
  },
  using: { type: "string", placeholder: "sql", description: "plan change-type: the new value from the old one" },
  into: {
    type: "string",
    multiple: true,
    placeholder: "name=sql",
    description: "plan split-column, merge-columns: a new column from the old ones"
  },
  back: {
    type: "string",
    multiple: true,
    placeholder: "sql",
    description: "plan: the old value from the new one, the way back"
  },
  "not-null": {
    type: "string",
    multiple: true,
    placeholder: "name",
    description: "plan split-column, merge-columns: a new column that is NOT NULL"
  },
  value: {
    type: "string",
    placeholder: "sql",
    description: "plan set-not-null, add-tenant-column: what stands for NULL"
  },
  references: {
    type: "string",
    placeholder: "table",
    description: "plan add-foreign-key, add-tenant-column: the table referred to, or table(column)"
  },
  "on-delete": { type: "string", placeholder: "action", description: "plan add-foreign-key: what a deleted row does" },
  values: {
    type: "string",
    placeholder: "list",
    description: "plan replace-enum: its new values in order, with commas"
  },
  map: {
    type: "string",
    multiple: true,
    placeholder: "old=new",
    description: "plan replace-enum: what becomes of a value that is dropped"
  },
  interval: {
    type: "string",
    placeholder: "unit",
    description: "plan partition-table: a partition for each day, week, month or year"
  },
  from: { type: "string", placeholder: "day", description: "plan partition-table: the first day" },
  count: { type: "string", placeholder: "n", description: "plan partition-table: so many partitions by hash" }
};
var command = defineCommand({
  name: "rollout",
  summary: "Change a live table step by step: expand, copy, confirm, release, contract, each step with a way back",
  description: `plan    write the steps of a change as files; nothing is touched
run     run the next step (or --step; --through runs on until one)
status  how far it is on a server
back    take the last step back

Kinds: ${rolloutKinds.join(", ")}.
\`dbops rollout plan KIND\` without options says what a kind takes.

Between any two steps the old and the new application both work: triggers keep old and new columns the same, rows are copied
in batches, constraints are validated without holding anybody up. A migration of a step goes into the repository's own
folder, under its tool's name, when its turn comes, and is applied like any other.`,
  positionals: {
    usage: "<action> <kind or folder>",
    description: `One of ${actions.join(", ")}; then a kind (plan) or the folder of a rollout`,
    min: 2,
    max: 2
  },
  options: {
    ...parameters,
    output: {
      type: "string",
      short: "o",
      placeholder: "dir",
      description: "plan: the folder (default: rollouts/<name> in the repository)"
    },
    ...serverOptions,
    step: { type: "string", placeholder: "id", description: "run, back: this step" },
    through: { type: "string", placeholder: "id", description: "run: all steps up to this one" },
    released: { type: "boolean", description: "run: the application of a release step is out" },
    "skip-forecast": { type: "boolean", description: "run: do not run the migration on the embedded engine first" },
    approve: {
      type: "string",
      multiple: true,
      placeholder: "hash",
      description: "run, back: run this very statement although it is refused"
    },
    allow: { type: "string", multiple: true, placeholder: "what", description: "As for dbops migrate" },
    "history-table": {
      type: "string",
      placeholder: "name",
      description: "The history table, where it is not the one that the tool has by default"
    },
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops rollout plan rename-column --table orders --column note --to remark", "the steps of a rename, as files"],
    [
      "dbops rollout plan change-type --table orders --column amount --type bigint",
      "another type without a rewrite under a lock"
    ],
    ['dbops rollout run rollouts/rename-orders-note-to-remark --db "$DATABASE_URL"', "the next step"],
    ['dbops rollout back rollouts/rename-orders-note-to-remark --db "$DATABASE_URL"', "take the last step back"]
  ],
  async run(values, [action, what], io) {
    if (!actions.includes(action)) {
      const near = closest(action, [...actions]);
      throw new DbopsError(`Unexpected action "${action}", expected one of: ${actions.join(", ")}`, {
        hint: near === void 0 ? "Run: dbops rollout --help" : `Did you mean: dbops rollout ${near}`
      });
    }
    if (action === "plan" && !rolloutKinds.includes(what)) {
      const near = closest(what, [...rolloutKinds]);
      throw new DbopsError(`Unexpected kind "${what}", expected one of: ${rolloutKinds.join(", ")}`, {
        ...near === void 0 ? {} : { hint: `Did you mean ${near}?` }
      });
    }
    const [{ parseChoices }, all, { allowances }] = await Promise.all([
      import("./arguments-DWM4KS3W.mjs"),
      import("./actions-V3PK6DPN.mjs"),
      import("./plan-HTCE6ZYP.mjs")
    ]);
    const given = {};
    for (const name of Object.keys(parameters)) {
      const value = values[name];
      if (value !== void 0) given[name] = Array.isArray(value) ? value : [value];
    }
    return all[action](
      {
        root: values.root,
        what,
        parameters: given,
        output: values.output,
        json: values.json,
        ...action === "plan" ? {} : { server: serverSettings(values, io.env) },
        step: values.step,
        through: values.through,
        released: values.released,
        forecast: !values["skip-forecast"],
        approve: values.approve ?? [],
        allow: parseChoices("allow", values.allow, allowances),
        table: tableName(values["history-table"]),
        yes: values.yes,
        events: values.events
      },
      io
    );
  }
});
export {
  command
};
