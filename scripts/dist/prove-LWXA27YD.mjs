import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
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

// scripts/cli/commands/prove.ts
var command = defineCommand({
  name: "prove",
  summary: "Prove migrations by execution: the locks they take, that they go back, that rows survive",
  description: `Each migration runs on a real PostgreSQL after all earlier ones. Every statement's locks are read from
pg_locks; with --stats the time under each is estimated from production's row counts and bytes, as a range, at stated
rates. Then the rollback runs and the database is compared with what it was, fact by fact: columns, constraints,
policies, grants, owners, comments, publications; and the migration runs once more. Rows are made where there are none,
so that what up and down lose is counted. Where there is no rollback one is drafted from the difference and proven.

New migrations that were written side by side (git: neither commit builds on the other) run in both orders, and the
schemas are compared. A file that says IF NOT EXISTS, OR REPLACE or IF EXISTS throughout is run twice.

Without versions: the newest migration, or with --since those that a git revision does not have.`,
  positionals: { usage: "[versions…]", description: "Versions to prove, or names of migration files" },
  options: {
    since: {
      type: "string",
      placeholder: "rev",
      description: "Prove what this git revision does not have, e.g. git:main"
    },
    all: { type: "boolean", description: "Prove the whole history" },
    with: {
      type: "string",
      multiple: true,
      placeholder: "rev",
      description: "Prove that it does not matter whether these migrations are merged before or after those of this branch, e.g. git:origin/other; may be repeated"
    },
    "any-order": { type: "boolean", description: "Prove that the chosen migrations may run in any order" },
    "write-rollback": { type: "boolean", description: "Write the drafted rollbacks where there are none" },
    stats: {
      type: "string",
      placeholder: "file|url",
      description: 'Estimate how long locks are held at the size of production: a file of dbops schema --format stats, or the server itself, only read (default: "stats" of dbops.json)'
    },
    "max-blocked": {
      type: "string",
      placeholder: "seconds",
      description: 'With --stats: longest estimated wait of readers or writers that is no finding (default: "maxBlockedSeconds" of dbops.json, else 5)'
    },
    "from-scratch": { type: "boolean", description: "Use no checkpoint and save none" },
    db: { ...shared.db, description: "Run in a temporary database on this PostgreSQL server" },
    "fail-on": shared.failOn,
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops prove", "the newest migration: locks, rollback, rows"],
    ['dbops prove --stats "$DATABASE_URL"', "and how long its locks would be held in production"],
    ["dbops prove --with git:origin/billing", "and does it matter which of the two branches is merged first?"],
    ["dbops prove --since git:main --write-rollback", "all of this branch, and a draft for each missing rollback"]
  ],
  async run(values, positionals, io) {
    const [
      { openWorkspace },
      { proveMigrations },
      { proveFindings, proveJson, proveText },
      { chooseVersions },
      { openStats, parseSeconds },
      { proveOrders }
    ] = await Promise.all([
      import("./open-POBFWCA3.mjs"),
      import("./migration-SPGJFUTL.mjs"),
      import("./prove-ONGXTXRV.mjs"),
      import("./choose-HHIEUL5V.mjs"),
      import("./stats-BR5WWJH4.mjs"),
      import("./orders-BELWGEW2.mjs")
    ]);
    const workspace = await openWorkspace(values.root ?? io.cwd);
    const versions = await chooseVersions(workspace, { named: positionals, since: values.since, all: values.all });
    if (versions.length === 0) {
      if (workspace.migrations.length === 0)
        throw new DbopsError("Unexpected empty history, expected a migration to prove", {
          where: workspace.migrationsFolder
        });
      io.stdout(
        values.json ? proveJson({ engine: { kind: "embedded", versionNumber: 0 }, migrations: [], substitutions: [] }) : "No migration to prove: nothing is new.\n"
      );
      return ExitCode.ok;
    }
    const stats = await openStats(values.stats, io.cwd, workspace);
    const progress = progressLine(io);
    try {
      const proof = await proveMigrations(workspace, {
        versions,
        stats,
        maxBlocked: parseSeconds("max-blocked", values["max-blocked"]) ?? workspace.settings.maxBlockedSeconds,
        db: values.db,
        fromScratch: values["from-scratch"],
        env: io.env,
        signal: io.signal,
        onProgress: (text) => progress.show(text)
      });
      const orders = await proveOrders(workspace, versions, {
        with: values.with,
        anyOrder: values["any-order"],
        history: values.all ? void 0 : { since: values.since },
        db: values.db,
        fromScratch: values["from-scratch"],
        env: io.env,
        signal: io.signal,
        onProgress: (text) => progress.show(text)
      });
      if (orders.length > 0) proof.orders = orders;
      progress.clear();
      if (values["write-rollback"]) {
        const { writeRollbacks } = await import("./write-rollback-ELSTL6MP.mjs");
        for (const file of await writeRollbacks(workspace, proof)) io.stderr(`wrote ${file}
`);
      }
      io.stdout(
        values.json ? proveJson(proof) : proveText(proof, { colour: io.terminal.stdout && !io.env.NO_COLOR, width: io.terminal.columns })
      );
      return reaches(proveFindings(proof), values["fail-on"]) ? ExitCode.findings : ExitCode.ok;
    } finally {
      progress.clear();
    }
  }
});
export {
  command
};
