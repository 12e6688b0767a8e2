import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  describeBlockers,
  segmentsOf
} from "./chunk-62FAXINN.mjs";
import {
  LockObserver
} from "./chunk-IFC2WOMK.mjs";
import {
  inTheWay,
  sizesOf
} from "./chunk-5F7CDNNC.mjs";
import {
  lockModes
} from "./chunk-L2EUZKIP.mjs";
import {
  matchFiles,
  workspaceInputs,
  workspaceOptions
} from "./chunk-7AEU3327.mjs";
import {
  parseRecovering
} from "./chunk-YLPIWEJ6.mjs";
import {
  emptyResult,
  openReplayed,
  replayFile
} from "./chunk-LDCQPTAC.mjs";
import {
  sourceStatements
} from "./chunk-2OQLEHLA.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/migrate/approval.ts
var destroying = /* @__PURE__ */ new Set([
  "ban-delete-without-where",
  "ban-drop-column",
  "ban-drop-database",
  "ban-drop-schema",
  "ban-drop-table",
  "ban-truncate"
]);
var always = /* @__PURE__ */ new Set([
  "ban-server-program",
  "require-valid-sql",
  "ban-drop-database",
  "ban-secret"
]);
async function neededApprovals(workspace, options) {
  await loadParser();
  const { migrations, direction, empty } = options;
  const sources = migrations.map((migration) => direction === "up" ? migration.up : migration.down);
  const files = new Set(sources.map(({ file }) => file));
  const inputs = workspaceInputs(workspace, { files }).filter(
    ({ file, role }) => !files.has(file) || role === direction
  );
  const found = judge(workspace, inputs);
  const together = new Set(
    judge(
      workspace,
      inputs.map((input) => files.has(input.file) ? { ...input, transaction: "history" } : input)
    ).map(({ match }) => place(match))
  );
  const approvals = [];
  for (const { input, match } of found) {
    const { finding } = match;
    const destroys = destroying.has(finding.rule);
    if (finding.level !== "error" && !destroys) continue;
    if (empty && !always.has(finding.rule)) continue;
    if (!destroys && !always.has(finding.rule) && !together.has(place(match))) continue;
    const migration = migrations.find((one) => (direction === "up" ? one.up : one.down)?.file === input.file);
    const text = statementAt(input, match);
    approvals.push({
      hash: hash(direction, migration.version, migration.name, text).slice(0, 12),
      version: migration.version,
      finding,
      statement: text === input.text ? "" : text.split("\n", 1)[0].slice(0, 120)
    });
  }
  return approvals;
}
function judge(workspace, inputs) {
  const results = matchFiles(inputs, { ...workspaceOptions(workspace), unsuppressed: destroying });
  return results.flatMap(({ file, matches }) => {
    const input = inputs.find((one) => one.file === file.file && one.role === file.role);
    return matches.map((match) => ({ input, match }));
  });
}
function place({ rule, place: { start }, finding }) {
  return JSON.stringify([rule, finding.location?.file, start]);
}
function statementAt(input, { place: { start }, wholeFile }) {
  if (wholeFile) return input.text;
  for (const { statement: one, base } of parseRecovering(input.sql ?? input.text).statements) {
    if (one.start + base <= start && start <= one.end + base) return one.text.replaceAll("\r\n", "\n");
  }
  return input.text;
}
async function isEmpty(database) {
  const [[found]] = await database.rows(
    `select exists (
       select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and n.nspname not in ('auth', 'storage', 'realtime', '_realtime', 'vault', 'cron', 'net', 'pgsodium', 'graphql',
            'supabase_functions', 'supabase_migrations', 'extensions', 'pgbouncer', 'drizzle', 'dbops', '_analytics')
          and c.relname not in ('schema_migrations', 'flyway_schema_history', '_prisma_migrations', 'goose_db_version',
            '__diesel_schema_migrations', '_sqlx_migrations', 'pgmigrations', 'gorp_migrations', '__drizzle_migrations')
          and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
            and d.objid = c.oid and d.deptype = 'e'))`
  );
  return !found;
}

// scripts/run/migrate/forecast.ts
async function forecastLocks(workspace, options) {
  const { pending, env, signal, onProgress } = options;
  const statements = /* @__PURE__ */ new Map();
  const earlier = workspace.migrations.filter((migration) => !pending.includes(migration));
  let opened;
  try {
    opened = await openReplayed(
      { ...workspace, migrations: earlier },
      { env, signal, onProgress: ({ done, total }) => onProgress?.(`forecast: replaying ${done + 1}/${total}`) }
    );
  } catch (error) {
    if (signal?.aborted || !(error instanceof DbopsError)) throw error;
    return { statements, unavailable: error.message };
  }
  const { database, result } = opened;
  try {
    const broken = result.failures[0];
    if (broken !== void 0) {
      return { statements, unavailable: `${broken.file} does not run on an empty database: ${broken.message}` };
    }
    for (const migration of pending) {
      if (signal?.aborted) throw signal.reason;
      onProgress?.(`forecast: ${migration.version} ${migration.name}`);
      const { up } = migration;
      const observer = new LockObserver(database);
      const { failure } = await replayFile(
        { workspace, database, keepGoing: false, signal, result: emptyResult(workspace, database), observer },
        {
          source: up.transaction === "history" ? { ...up, transaction: "file" } : up,
          kind: "migration",
          version: migration.version,
          name: migration.name,
          index: workspace.migrations.indexOf(migration)
        }
      );
      if (failure !== void 0) return { statements, failure };
      statements.set(up.file, observer.statements);
    }
    return { statements };
  } catch (error) {
    if (signal?.aborted || !(error instanceof DbopsError)) throw error;
    return { statements, unavailable: error.message };
  } finally {
    await database.close();
  }
}

// scripts/run/migrate/plan.ts
var allowances = ["changed", "unknown", "out-of-order", "unproven", "long-transaction", "replica-lag"];
async function planUp(workspace, target, state, options) {
  const { allow } = options;
  const pending = upTo(workspace, state, options.to);
  const empty = await isEmpty(target.session);
  const forecast = options.forecast && pending.length > 0 && !empty ? await forecastLocks(workspace, {
    pending,
    env: options.env,
    signal: options.signal,
    onProgress: options.onProgress
  }) : void 0;
  const plan = {
    server: target.server,
    tool: workspace.tool,
    history: state.history.table,
    applied: state.applied.length,
    empty,
    migrations: pending.map((migration) => planned(migration, state, forecast)),
    sizes: {},
    approvals: [],
    refusals: [],
    warnings: []
  };
  const refuse = (what, message, hint) => {
    if (allow.has(what)) plan.warnings.push(`${message} (allowed)`);
    else plan.refusals.push({ what, message, hint });
  };
  judgeState(workspace, state, pending, refuse);
  judgeFiles(workspace, pending, refuse);
  plan.approvals = await neededApprovals(workspace, {
    // One that was cut off was judged when it began.
    migrations: pending.filter(
      (migration) => state.migrations.find(({ file }) => file === migration.up.file)?.state !== "unfinished"
    ),
    direction: "up",
    empty
  });
  judgeApprovals(plan.approvals, options.approve, refuse);
  for (const hash2 of unusedApprovals(plan.approvals, options.approve))
    plan.warnings.push(`--approve ${hash2} matches no statement of this run`);
  if (forecast?.unavailable !== void 0) plan.warnings.push(`no forecast of locks: ${forecast.unavailable}`);
  if (forecast?.failure !== void 0) {
    const { location, message } = forecast.failure;
    refuse(
      "unproven",
      `${location.file}:${location.line}: does not run on the embedded engine behind the rest of the history: ${message}`,
      "See it with: dbops replay. Where the server has what the embedded engine lacks: --allow unproven"
    );
  }
  const needed = neededLocks(plan, pending);
  plan.sizes = Object.fromEntries(
    await sizesOf(target.session, [...new Set(needed.locks.map(({ relation }) => relation))])
  );
  for (const transaction of await inTheWay(target.monitor ?? target.session, needed, options.thresholds)) {
    refuse(
      "long-transaction",
      `a long transaction is in the way: ${describeBlockers([transaction])}`,
      `Wait until it ends, or end it: select pg_terminate_backend(${transaction.pid}). Statements that need its tables would wait and queue everybody else behind them.`
    );
  }
  return plan;
}
function neededLocks(plan, pending) {
  const locks = plan.migrations.flatMap(
    ({ locks: locks2 = [] }) => locks2.flatMap(
      (statement) => statement.locks.filter(
        ({ kind, mode }) => kind !== "index" && lockModes.indexOf(mode) >= lockModes.indexOf("share update exclusive")
      ).map(({ relation, mode }) => ({ relation, mode }))
    )
  );
  const snapshots = pending.some(({ up }) => {
    const { statements } = sourceStatements(up);
    return statements.some(
      ({ kind, tree }) => ["IndexStmt", "ReindexStmt", "DropStmt"].includes(kind) && (tree.concurrent === true || kind === "ReindexStmt")
    );
  });
  return { locks, snapshots };
}
function upTo(workspace, state, to) {
  if (to === void 0) return state.pending;
  const last = workspace.migrations.findLastIndex(({ version }) => version === to);
  if (last === -1) {
    const versions = workspace.migrations.map(({ version }) => version);
    const near = closest(to, versions);
    throw new DbopsError(`Unexpected version "${to}", expected one of the history`, {
      where: workspace.migrationsFolder,
      hint: near === void 0 ? `The newest is ${versions.at(-1) ?? "none"}.` : `Did you mean ${near}?`
    });
  }
  return state.pending.filter((migration) => workspace.migrations.indexOf(migration) <= last);
}
function planned(migration, state, forecast) {
  const { statements } = sourceStatements(migration.up);
  const segments = segmentsOf(migration.up, statements);
  const list = Array.isArray(segments) ? segments : [];
  const locks = forecast?.statements.get(migration.up.file);
  const status = state.migrations.find(({ file }) => file === migration.up.file);
  return {
    version: migration.version,
    name: migration.name,
    file: migration.up.file,
    resumed: status?.state === "unfinished",
    parts: list.length,
    outside: list.filter(({ kind }) => kind === "alone").map(({ statements: [at] }) => at + 1),
    statements: statements.length,
    ...locks === void 0 ? {} : { locks }
  };
}
function judgeState(workspace, state, pending, refuse) {
  const { label } = behaviours[workspace.tool];
  const some = (list) => `${list.slice(0, 5).join(", ")}${list.length > 5 ? ` and ${list.length - 5} more` : ""}`;
  const failed = state.migrations.filter((one) => one.state === "failed").map(({ version }) => version);
  if (failed.length > 0) {
    refuse(
      "failed",
      `${state.history.table} says that ${some(failed)} failed or is still under way in ${label}`,
      `Look at what it left, then: dbops migrate repair --retry ${failed[0]} (to apply it again) or --applied ${failed[0]} (it is done by hand)`
    );
  }
  const rolling = state.migrations.filter((one) => one.state === "unfinished" && one.parts?.direction === "down");
  if (rolling.length > 0) {
    refuse(
      "failed",
      `the rollback of ${some(rolling.map(({ version }) => version))} was cut off`,
      "Finish it first: dbops migrate down"
    );
  }
  const changed = state.migrations.filter((one) => one.state === "changed").map(({ version }) => version);
  if (changed.length > 0) {
    refuse(
      "changed",
      `the text of ${some(changed)} is not what was applied`,
      "Restore the file and put the change into a new migration; or where the difference is none that matters: dbops migrate repair --checksums"
    );
  }
  if (state.unknown.length > 0) {
    const versions = state.unknown.map(({ version }) => version);
    refuse(
      "unknown",
      `${some(versions)} ${versions.length === 1 ? "is" : "are"} recorded on the server and in no file here`,
      `Get the branch that has ${versions.length === 1 ? "it" : "them"}; or where ${versions.length === 1 ? "it was" : "they were"} never meant to be there: dbops migrate repair --reverted ${versions[0]}`
    );
  }
  const late = state.migrations.filter((one) => one.outOfOrder && pending.some(({ up }) => up.file === one.file)).map(({ version }) => version);
  if (late.length > 0) {
    refuse(
      "out-of-order",
      `${some(late)} ${late.length === 1 ? "comes" : "come"} before migrations that are applied already`,
      "A database that is built anew runs them in another order. Give the file a newer version, or: --allow out-of-order"
    );
  }
}
var fileRules = /* @__PURE__ */ new Set([
  "workspace-meta-command",
  "workspace-copy-data",
  "migration-sections",
  "migration-version-duplicate",
  "migration-placeholder"
]);
function judgeFiles(workspace, pending, refuse) {
  const files = new Map(pending.map(({ up }) => [up.file, up]));
  for (const { up } of pending) {
    if (up.unreadable !== void 0) refuse("file", `${up.file}: cannot be read: ${up.unreadable}`, "Save it as UTF-8.");
  }
  for (const { rule, message, location, fix } of workspace.findings) {
    if (location === void 0 || !files.has(location.file) || !fileRules.has(rule)) continue;
    refuse("file", `${location.file}:${location.line}: ${message}`, fix ?? "Correct the file.");
  }
}
function judgeApprovals(approvals, approve, refuse) {
  const open = approvals.filter(({ hash: hash2 }) => !approve.includes(hash2));
  for (const { hash: hash2, finding } of open) {
    const { location } = finding;
    refuse(
      "approval",
      `${location === void 0 ? "" : `${location.file}:${location.line}: `}${finding.message} [${finding.rule}]`,
      `${(finding.fix?.split("\n", 1)[0] ?? "Rewrite it.").replace(/:$/, ".")} To run this very statement all the same: --approve ${hash2}`
    );
  }
}
function unusedApprovals(approvals, approve) {
  return approve.filter((hash2) => !approvals.some((one) => one.hash === hash2));
}

export {
  neededApprovals,
  allowances,
  planUp,
  neededLocks,
  judgeApprovals,
  unusedApprovals
};
