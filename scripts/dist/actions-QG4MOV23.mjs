import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  downPlanText,
  dryRunText,
  planText,
  statusText,
  versionList
} from "./chunk-6NC5YHZW.mjs";
import {
  confirm,
  reporter
} from "./chunk-HZMQYSAQ.mjs";
import {
  defaultThresholds,
  openTarget
} from "./chunk-5F7CDNNC.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-3Y3SL26L.mjs";
import "./chunk-CQADSSFU.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-BHE35HH3.mjs";
import {
  openWorkspace
} from "./chunk-HVLZN6SS.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MPIWCF2T.mjs";
import "./chunk-WGZPC7UO.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode
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
  const { readState } = await import("./state-JVE2AHHF.mjs");
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
    import("./state-JVE2AHHF.mjs"),
    import("./plan-HTCE6ZYP.mjs"),
    import("./up-2TW2ZTXP.mjs")
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
      const { dryRun } = await import("./dry-run-4XAXOK3L.mjs");
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
    import("./state-JVE2AHHF.mjs"),
    import("./down-WUXIO6I5.mjs")
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
  const run = await import("./repair-OG7GOXZV.mjs");
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
    import("./state-JVE2AHHF.mjs"),
    import("./repair-OG7GOXZV.mjs")
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
