import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  bytes,
  confirm,
  count,
  reporter
} from "./chunk-HZMQYSAQ.mjs";
import {
  defaultThresholds,
  openTarget
} from "./chunk-OVLXQQY2.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-43QK6XCF.mjs";
import "./chunk-7U5BD6BK.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-WGZPC7UO.mjs";
import {
  openWorkspace
} from "./chunk-UWZZV7J6.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  ExitCode,
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/migrate/documents.ts
var migrateFormat = 1;
function statusDocument(server, tool, state) {
  return {
    server,
    tool,
    history: state.history.table,
    historyExists: state.history.exists,
    migrations: state.migrations,
    unknown: state.unknown.map(({ version }) => version),
    invalidIndexes: state.invalidIndexes
  };
}
function migrateJson(document) {
  return `${JSON.stringify(document, null, 2)}
`;
}

// scripts/cli/migrate/text.ts
var maxLocks = 8;
var maxRows = 40;
var maxShown = 12;
function statusText(status2) {
  const { migrations, unknown, invalidIndexes } = status2;
  const lines = [
    `${status2.server}: ${status2.tool}, history in ${status2.history}${status2.historyExists ? "" : " (not there yet)"}`,
    ""
  ];
  const applied = migrations.filter(({ state }) => state === "applied");
  const others = migrations.filter(({ state }) => state !== "applied");
  if (applied.length > 0)
    lines.push(
      `  applied      ${applied.length} ${applied.length === 1 ? "migration" : "migrations"}, the newest ${label(applied.at(-1))}${applied.at(-1).at === void 0 ? "" : ` at ${applied.at(-1).at}`}`
    );
  const pendingOnly = others.filter(({ state, outOfOrder }) => state === "pending" && !outOfOrder);
  const shown = pendingOnly.length > maxShown ? others.filter((one) => !pendingOnly.includes(one)) : others;
  if (shown !== others)
    lines.push(
      `  pending      ${pendingOnly.length} migrations, from ${label(pendingOnly[0])} to ${label(pendingOnly.at(-1))}`
    );
  for (const one of shown.slice(0, maxRows)) {
    const parts = one.parts;
    const note = one.state === "unfinished" ? ` (${parts.direction === "down" ? "its rollback was" : ""}${parts.direction === "down" ? " " : ""}cut off after ${parts.done} of ${parts.of} parts; dbops migrate ${parts.direction} goes on)` : one.state === "failed" ? " (the tool’s table says failed or under way)" : one.state === "changed" ? " (the file is not what was applied)" : one.outOfOrder ? " (before others that are applied)" : "";
    lines.push(`  ${one.state.padEnd(11)}  ${label(one)}${note}`);
  }
  if (shown.length > maxRows) lines.push(`  … and ${shown.length - maxRows} more (--json shows all)`);
  for (const version of unknown.slice(0, maxRows))
    lines.push(`  no file      ${visible(version)} is recorded on the server only`);
  for (const index of invalidIndexes.slice(0, maxRows))
    lines.push(`  invalid      index ${visible(index)}, left behind by a failed build`);
  if (migrations.length === 0 && unknown.length === 0) lines.push("  no migrations");
  const pending = others.filter(({ state }) => state === "pending").length;
  lines.push("", summary(status2, pending));
  return redact(`${lines.join("\n")}
`);
}
function summary({ migrations, unknown, invalidIndexes }, pending) {
  const wrong = migrations.filter(({ state }) => ["changed", "failed"].includes(state)).length + unknown.length + invalidIndexes.length;
  if (wrong > 0) return "See what mends it: dbops migrate repair";
  if (migrations.some(({ state }) => state === "unfinished")) return "Go on: dbops migrate up (or down, for a rollback)";
  return pending > 0 ? `${pending} to apply: dbops migrate up --plan` : "Everything is applied.";
}
function label({ version, name }) {
  return [version, visible(name)].filter(Boolean).join(" ");
}
function planText(plan) {
  const lines = [];
  const total = plan.migrations.length;
  lines.push(
    total === 0 ? `${plan.server}: nothing to apply, ${plan.applied} applied` : `${plan.server}: ${total} to apply, ${plan.applied} applied; history in ${plan.history} (${plan.tool})`
  );
  if (plan.empty && total > 0)
    lines.push("The database is empty: nobody waits for a lock, and there is nothing to lose.");
  const brief = plan.empty && total > maxShown;
  if (brief)
    lines.push("", `  ${label(plan.migrations[0])}`, `  … ${total - 2} more`, `  ${label(plan.migrations.at(-1))}`);
  for (const migration of brief ? [] : plan.migrations) {
    lines.push("", `${label(migration)}${migration.resumed ? "  (goes on where a run was cut off)" : ""}`);
    lines.push(`  runs      ${howItRuns(migration)}`);
    if (migration.locks === void 0) continue;
    const locks = migration.locks.flatMap(
      (statement) => statement.locks.filter((lock) => lock.kind !== "index" && lock.blocks.includes("writes") && plan.sizes[lock.relation]).map((lock) => ({ line: statement.location.line, lock }))
    ).sort((a, b) => b.lock.blocks.length - a.lock.blocks.length);
    if (locks.length === 0) lines.push("  locks     nothing that is read or written now");
    for (const [index, { line, lock }] of locks.slice(0, maxLocks).entries()) {
      const size = plan.sizes[lock.relation];
      const what = lock.rewritten ? ", all rows written anew" : lock.scanned ? ", all rows read" : "";
      const rows = size === void 0 ? "" : ` (${size.rows === null ? "rows not counted" : `about ${count(size.rows)} rows`}, ${bytes(size.bytes)}${what})`;
      lines.push(
        `  ${index === 0 ? "locks     " : "          "}${lock.mode.toUpperCase()} on ${visible(lock.relation)}${rows} blocks ${lock.blocks.filter((each) => each !== "ddl").join(" and ")}  line ${line}`
      );
    }
    if (locks.length > maxLocks) lines.push(`            … and ${locks.length - maxLocks} more (--json shows all)`);
  }
  lines.push(...judgement(plan.refusals, plan.warnings));
  return redact(`${lines.join("\n")}
`);
}
function howItRuns({ parts, outside, statements }) {
  const amount = `${statements} ${statements === 1 ? "statement" : "statements"}`;
  if (statements === 0) return "nothing: the file holds no statement";
  const alone = outside.length === 0 ? "" : `; statement ${outside.join(", ")} outside of a transaction`;
  return parts === 1 && outside.length === 0 ? `${amount} in one transaction` : `${amount} in ${parts} ${parts === 1 ? "part" : "parts"}${alone}`;
}
function judgement(refusals, warnings) {
  const lines = [];
  for (const warning of warnings) lines.push("", `warning: ${visible(warning)}`);
  for (const { message, hint, what } of refusals) {
    lines.push("", `refused: ${visible(message)}`, `  ${visible(hint)}`);
    if (!/--allow/.test(hint) && !["approval", "file", "failed"].includes(what))
      lines.push(`  To go on all the same: --allow ${what}`);
  }
  return lines;
}
function downPlanText(plan) {
  const lines = [
    plan.migrations.length === 0 ? `${plan.server}: nothing to roll back` : `${plan.server}: ${plan.migrations.length} to roll back`
  ];
  for (const migration of plan.migrations) {
    lines.push("", `${label(migration)}`, `  rollback  ${migration.rollback}  ${migration.file}`);
    for (const loss of migration.losses) lines.push(`  loses     ${visible(loss)}`);
  }
  lines.push(...judgement(plan.refusals, []));
  return redact(`${lines.join("\n")}
`);
}
function dryRunText(result) {
  const lines = [];
  lines.push(result.ran.length === 0 ? "Nothing ran." : `Ran and rolled back: ${result.ran.join(", ")}.`);
  for (const { file, line, statement, why } of result.skipped)
    lines.push(`not tried: ${file}:${line}: ${visible(statement)} (${why})`);
  if (result.failure !== void 0) {
    const { location, message } = result.failure;
    lines.push(`fails: ${location.file}:${location.line}:${location.column}: ${visible(message)}`);
    if (result.skipped.length > 0) lines.push("  It may fail only because of what was not tried.");
  }
  if (result.notTried.length > 0) lines.push(`not reached: ${result.notTried.join(", ")}`);
  return redact(`${lines.join("\n")}
`);
}
function versionList(versions) {
  if (versions.length <= 6) return versions.join(", ");
  return `${versions.slice(0, 3).join(", ")} … ${versions.at(-1)}`;
}

// scripts/cli/migrate/actions.ts
async function withTarget(request, io, work) {
  const workspace = await openWorkspace(request.root ?? io.cwd);
  await loadParser();
  const said = reporter(io, request);
  const target = await openTarget({
    ...request,
    application: "dbops migrate",
    report: said.report,
    onNotice: ({ severity, message }) => said.report({ event: "notice", version: "", severity, message })
  });
  try {
    const options = {
      wait: request.wait,
      thresholds: request.thresholds ?? defaultThresholds,
      allow: request.allow,
      table: request.table,
      signal: io.signal,
      report: said.report
    };
    return await work({ workspace, target, reporter: said, options });
  } finally {
    said.progress.clear();
    await target.close();
  }
}
async function status(request, io) {
  const { readState } = await import("./state-HQJOL3DL.mjs");
  return withTarget(request, io, async ({ workspace, target }) => {
    const state = await readState(workspace, target.session, request.table);
    const document = statusDocument(target.server, workspace.tool, state);
    io.stdout(request.json ? migrateJson({ format: migrateFormat, action: "status", ...document }) : statusText(document));
    const wrong = state.migrations.some((one) => ["changed", "failed", "unfinished"].includes(one.state));
    if (wrong || state.unknown.length > 0 || state.invalidIndexes.length > 0) return ExitCode.findings;
    return request.exitCode && state.pending.length > 0 ? ExitCode.findings : ExitCode.ok;
  });
}
async function up(request, io) {
  const [{ readState }, { planUp }, run] = await Promise.all([
    import("./state-HQJOL3DL.mjs"),
    import("./plan-PROU45CH.mjs"),
    import("./up-L4JJ52KH.mjs")
  ]);
  return withTarget(request, io, async ({ workspace, target, reporter: { progress, report }, options }) => {
    const state = await readState(workspace, target.session, request.table);
    const plan = await planUp(workspace, target, state, {
      ...request,
      env: io.env,
      signal: io.signal,
      onProgress: (text) => progress.show(text)
    });
    progress.clear();
    if (request.plan) {
      io.stdout(request.json ? migrateJson({ format: migrateFormat, action: "up-plan", plan }) : planText(plan));
      return plan.refusals.length > 0 ? ExitCode.findings : ExitCode.ok;
    }
    if (plan.refusals.length > 0) {
      if (request.json) io.stdout(migrateJson({ format: migrateFormat, action: "up", plan, outcome: "refused", applied: [] }));
      else io.stdout(`${planText(plan)}
Nothing was applied.
`);
      return ExitCode.findings;
    }
    if (request.dryRun) {
      const { dryRun } = await import("./dry-run-3AGGWXZJ.mjs");
      const migrations = plan.migrations.map(({ file }) => workspace.migrations.find(({ up: up2 }) => up2.file === file));
      const result = await dryRun({
        session: target.session,
        monitor: target.monitor,
        migrations,
        statementTimeout: request.statementTimeout ?? 3e4,
        signal: io.signal,
        report
      });
      io.stdout(request.json ? migrateJson({ format: migrateFormat, action: "dry-run", plan, result }) : dryRunText(result));
      return result.failure === void 0 ? ExitCode.ok : ExitCode.findings;
    }
    if (plan.migrations.length > 0) {
      if (!request.events) io.stderr(planText(plan));
      if (!await confirm(`Apply ${plan.migrations.length} to ${target.server}?`, request.yes, io)) {
        io.stdout(
          request.json ? migrateJson({ format: migrateFormat, action: "up", plan, outcome: "declined", applied: [] }) : "Nothing was applied.\n"
        );
        return ExitCode.findings;
      }
    }
    const { outcome, applied } = await run.up(workspace, target, {
      ...options,
      planned: plan.migrations.map(({ file }) => file)
    });
    progress.clear();
    if (request.json) io.stdout(migrateJson({ format: migrateFormat, action: "up", plan, outcome, applied }));
    else
      io.stdout(
        applied.length === 0 ? `Nothing to apply: ${target.server} has everything.
` : `Applied ${applied.length} to ${target.server}: ${versionList(applied)}
`
      );
    return ExitCode.ok;
  });
}
async function down(request, io) {
  const [{ readState }, run] = await Promise.all([
    import("./state-HQJOL3DL.mjs"),
    import("./down-ME5KWOQJ.mjs")
  ]);
  return withTarget(request, io, async ({ workspace, target, reporter: { progress }, options }) => {
    const state = await readState(workspace, target.session, request.table);
    const plan = await run.planDown(workspace, target, state, {
      ...request,
      env: io.env,
      signal: io.signal,
      onProgress: (text) => progress.show(text)
    });
    progress.clear();
    if (request.plan) {
      io.stdout(request.json ? migrateJson({ format: migrateFormat, action: "down-plan", plan }) : downPlanText(plan));
      return plan.refusals.length > 0 ? ExitCode.findings : ExitCode.ok;
    }
    if (plan.refusals.length > 0) {
      if (request.json) io.stdout(migrateJson({ format: migrateFormat, action: "down", plan, outcome: "refused", reverted: [] }));
      else io.stdout(`${downPlanText(plan)}
Nothing was rolled back.
`);
      return ExitCode.findings;
    }
    if (plan.migrations.length > 0) {
      if (!request.events) io.stderr(downPlanText(plan));
      if (!await confirm(`Roll back ${plan.migrations.length} on ${target.server}?`, request.yes, io)) {
        io.stdout(
          request.json ? migrateJson({ format: migrateFormat, action: "down", plan, outcome: "declined", reverted: [] }) : "Nothing was rolled back.\n"
        );
        return ExitCode.findings;
      }
    }
    const { outcome, reverted } = await run.down(workspace, target, {
      ...options,
      planned: plan.migrations.map(({ file }) => file)
    });
    progress.clear();
    if (request.json) io.stdout(migrateJson({ format: migrateFormat, action: "down", plan, outcome, reverted }));
    else
      io.stdout(
        reverted.length === 0 ? "Nothing to roll back.\n" : `Rolled back ${reverted.length} on ${target.server}: ${versionList(reverted)}
`
      );
    return ExitCode.ok;
  });
}
async function baseline(request, io) {
  const run = await import("./repair-D5VX27OM.mjs");
  return withTarget(request, io, async ({ workspace, target, reporter: { progress }, options }) => {
    const versions = workspace.migrations.filter(({ repeatable }) => !repeatable);
    const until = request.to === void 0 ? versions.at(-1) : versions.find(({ version }) => version === request.to);
    if (until === void 0) {
      const near = closest(
        request.to ?? "",
        versions.map(({ version }) => version)
      );
      throw new DbopsError(`Unexpected version "${request.to ?? ""}", expected one of the history`, {
        where: workspace.migrationsFolder,
        ...near === void 0 ? {} : { hint: `Did you mean ${near}?` }
      });
    }
    const drift = await run.driftFrom(workspace, target, until, {
      env: io.env,
      signal: io.signal,
      onProgress: (text) => progress.show(text)
    });
    progress.clear();
    const problems = drift.unavailable === void 0 ? drift.differences : [drift.unavailable];
    if (problems.length > 0 && !request.allow.has("unproven")) {
      if (request.json) io.stdout(migrateJson({ format: migrateFormat, action: "baseline", recorded: [], differences: problems }));
      else {
        const shown = problems.slice(0, 20).map((each) => `  ${each}`);
        io.stdout(
          `The server is not what the migrations up to ${until.version} make (${problems.length} differences):
${shown.join("\n")}
${problems.length > 20 ? "  …\n" : ""}
Nothing was recorded. See all with: dbops diff . <the server's URL>. To record it all the same: --allow unproven
`
        );
      }
      return ExitCode.findings;
    }
    if (!await confirm(
      `Record all up to ${until.version} as applied on ${target.server}, without running them?`,
      request.yes,
      io
    ))
      return ExitCode.findings;
    const recorded = await run.baseline(workspace, target, { ...options, until });
    if (request.json) io.stdout(migrateJson({ format: migrateFormat, action: "baseline", recorded, differences: problems }));
    else io.stdout(recorded.length === 0 ? "Nothing to record.\n" : `Recorded as applied: ${versionList(recorded)}
`);
    return ExitCode.ok;
  });
}
async function repair(request, io) {
  const [{ readState }, run] = await Promise.all([
    import("./state-HQJOL3DL.mjs"),
    import("./repair-D5VX27OM.mjs")
  ]);
  return withTarget(request, io, async ({ workspace, target, options }) => {
    const state = await readState(workspace, target.session, request.table);
    const needed = run.repairsNeeded(state);
    const { applied, reverted, retry, redo, skip, checksums, indexes } = request.repair;
    const changed = state.migrations.filter((one) => one.state === "changed").map(({ version, name }) => version || name);
    const repairs = [
      ...applied.length > 0 ? [{ what: "applied", versions: applied }] : [],
      ...reverted.length > 0 ? [{ what: "reverted", versions: reverted }] : [],
      ...retry.length > 0 ? [{ what: "retry", versions: retry }] : [],
      ...redo.length > 0 ? [{ what: "redo", versions: redo }] : [],
      ...skip.length > 0 ? [{ what: "skip", versions: skip }] : [],
      ...checksums ? [{ what: "checksums", versions: changed }] : [],
      ...indexes ? [{ what: "indexes" }] : []
    ];
    if (repairs.length === 0) {
      if (request.json) io.stdout(migrateJson({ format: migrateFormat, action: "repair", needed, done: [] }));
      else io.stdout(needed.length === 0 ? "Nothing to repair.\n" : `${needed.join("\n")}
`);
      return needed.length === 0 ? ExitCode.ok : ExitCode.findings;
    }
    if (!await confirm(`Change the records of ${target.server}?`, request.yes, io)) return ExitCode.findings;
    const done = await run.repair(workspace, target, options, repairs);
    io.stdout(
      request.json ? migrateJson({ format: migrateFormat, action: "repair", needed, done }) : done.length === 0 ? "Nothing to repair.\n" : `${done.join("\n")}
`
    );
    return ExitCode.ok;
  });
}
export {
  baseline,
  down,
  repair,
  status,
  up,
  withTarget
};
