import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
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

// scripts/cli/commands/migrate.ts
var actions = ["status", "up", "down", "baseline", "repair"];
var command = defineCommand({
  name: "migrate",
  summary: "Apply migrations to a server: planned, locked apart, repeated where a lock is busy, and resumable",
  description: `status    what is applied, pending, cut off, changed, and what is in nobody's files
up        apply what is pending
down      roll back the newest, with rollbacks that are proven first
baseline  record migrations as applied on a database that already has what they make (it is compared first)
repair    what is wrong with the records and what mends it; with an option: mend it

The history is kept in the table of the repository's own tool (Supabase, dbmate, golang-migrate, Flyway, Prisma, Drizzle,
goose, Diesel, sqlx, node-pg-migrate, sql-migrate), as that tool keeps it: either may run next. A plain folder's history
is in dbops.migrations.

A statement that waits longer than --lock-timeout for a lock lets everybody pass and is tried again. Concurrent index
builds run alone; an invalid index that a failed one left is dropped first. What the linter reports as an error, and what
destroys data, runs only with --approve and the hash that the plan prints. Whatever ends a run (Ctrl-C, kill, a lost
connection, the server itself), the next one goes on behind the last part that is done.`,
  positionals: { usage: "<action>", description: `One of ${actions.join(", ")}`, min: 1, max: 1 },
  options: {
    ...serverOptions,
    to: {
      type: "string",
      placeholder: "version",
      description: "up, baseline: the last one; down: the one to stay (0: none)"
    },
    steps: { type: "string", placeholder: "n", description: "down: how many (default 1)" },
    plan: { type: "boolean", description: "up, down: print the plan with the locks it will take, and do nothing" },
    "dry-run": { type: "boolean", description: "up: run it on the server in a transaction that is rolled back" },
    "skip-forecast": { type: "boolean", description: "up: do not run it on the embedded engine first" },
    approve: {
      type: "string",
      multiple: true,
      placeholder: "hash",
      description: "Run this very statement although it is refused; may be repeated"
    },
    allow: {
      type: "string",
      multiple: true,
      placeholder: "what",
      description: "Go on in spite of: changed, unknown, out-of-order, unproven, long-transaction, replica-lag"
    },
    "statement-timeout": {
      type: "string",
      placeholder: "duration",
      description: "How long a statement may run (default: what the server says)"
    },
    "history-table": {
      type: "string",
      placeholder: "name",
      description: "The history table, where it is not the one that the tool has by default"
    },
    applied: {
      type: "string",
      multiple: true,
      placeholder: "version",
      description: "repair: record as applied, without running it"
    },
    reverted: { type: "string", multiple: true, placeholder: "version", description: "repair: remove the record" },
    retry: {
      type: "string",
      multiple: true,
      placeholder: "version",
      description: "repair: forget that it failed, so that up applies it again"
    },
    redo: {
      type: "string",
      multiple: true,
      placeholder: "version",
      description: "repair: run its cut off statement again"
    },
    skip: {
      type: "string",
      multiple: true,
      placeholder: "version",
      description: "repair: go on behind its cut off statement"
    },
    checksums: { type: "boolean", description: "repair: take over the checksums of the files" },
    indexes: { type: "boolean", description: "repair: drop invalid indexes" },
    "exit-code": { type: "boolean", description: "status: exit with 1 when something is pending" },
    root: shared.root,
    json: shared.json
  },
  examples: [
    ['dbops migrate status --db "$DATABASE_URL"', "where the server stands"],
    ['dbops migrate up --db "$DATABASE_URL" --plan', "what would run, what it locks, what speaks against it"],
    ['dbops migrate up --db "$DATABASE_URL" --yes', "apply it, in continuous integration"],
    ['dbops migrate down --db "$DATABASE_URL"', "roll back the newest one"],
    ['dbops migrate baseline --db "$DATABASE_URL" --to 20260101000000', "adopt a database that is already there"]
  ],
  async run(values, [action], io) {
    if (!actions.includes(action)) {
      const near = closest(action, [...actions]);
      throw new DbopsError(`Unexpected action "${action}", expected one of: ${actions.join(", ")}`, {
        hint: near === void 0 ? "Run: dbops migrate --help" : `Did you mean: dbops migrate ${near}`
      });
    }
    const [{ parseChoices, parseCount, parseDuration }, all, { allowances }] = await Promise.all([
      import("./arguments-DWM4KS3W.mjs"),
      import("./actions-QG4MOV23.mjs"),
      import("./plan-HTCE6ZYP.mjs")
    ]);
    const list = (one) => one ?? [];
    return all[action](
      {
        ...serverSettings(values, io.env),
        root: values.root,
        table: tableName(values["history-table"]),
        to: values.to,
        steps: parseCount("steps", values.steps),
        plan: values.plan,
        dryRun: values["dry-run"],
        forecast: !values["skip-forecast"],
        yes: values.yes,
        events: values.events,
        json: values.json,
        exitCode: values["exit-code"],
        approve: list(values.approve),
        allow: parseChoices("allow", values.allow, allowances),
        statementTimeout: parseDuration("statement-timeout", values["statement-timeout"]),
        repair: {
          applied: list(values.applied),
          reverted: list(values.reverted),
          retry: list(values.retry),
          redo: list(values.redo),
          skip: list(values.skip),
          checksums: values.checksums,
          indexes: values.indexes
        }
      },
      io
    );
  }
});
export {
  command
};
