import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  judgeApprovals,
  neededApprovals
} from "./chunk-UVIPHBVY.mjs";
import {
  exclusively,
  standing
} from "./chunk-XU4JXXYU.mjs";
import {
  execute
} from "./chunk-62FAXINN.mjs";
import {
  proveMigrations
} from "./chunk-2KNXSF2N.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/migrate/down.ts
async function planDown(workspace, target, state, options) {
  const chosen = choose(workspace, state, options);
  const plan = { server: target.server, migrations: [], approvals: [], refusals: [] };
  const missing = chosen.filter(({ down: down2 }) => down2 === void 0);
  for (const { version, up } of missing) {
    plan.refusals.push({
      what: "file",
      message: `${up.file} has no rollback`,
      hint: `Draft and prove one: dbops prove ${version} --write-rollback`
    });
  }
  const proofs = missing.length > 0 || chosen.length === 0 || options.prove === false ? [] : await prove(workspace, chosen, options);
  for (const migration of chosen) {
    const proof = proofs.find(({ version }) => version === migration.version);
    const losses = (proof?.findings ?? []).filter(({ rule }) => rule === "rollback-loses-data");
    plan.migrations.push({
      version: migration.version,
      name: migration.name,
      file: (migration.down ?? migration.up).file,
      rollback: proof?.rollback ?? "unproven",
      losses: losses.map(({ message }) => message)
    });
    if (migration.down === void 0) continue;
    const proven = proof?.rollback === "proven" || options.made === true && (proof === void 0 || proof.rollback === "not reached" || onlyOrderAndNames(proof));
    if (!proven && !options.allow.has("unproven")) {
      const why = proof?.findings.find(
        ({ rule }) => /^rollback-(fails|incomplete)|^migration-/.test(rule)
      )?.message;
      plan.refusals.push({
        what: "unproven",
        message: `the rollback of ${migration.version} is not proven: ${why ?? "the history does not run on the embedded engine"}`,
        hint: `See it with: dbops prove ${migration.version}`
      });
    }
  }
  if (missing.length === 0) {
    plan.approvals = await neededApprovals(workspace, { migrations: chosen, direction: "down", empty: false });
    judgeApprovals(
      plan.approvals,
      options.approve,
      (what, message, hint) => plan.refusals.push({ what, message, hint })
    );
  }
  return plan;
}
function onlyOrderAndNames({ rollback, reversal }) {
  if (rollback !== "incomplete" || reversal === void 0) return false;
  return [...reversal.leftovers, ...reversal.drift].every(
    ({ change, kind, object, differences = [] }) => change === "changed" ? differences.every(({ path }) => path === "columnOrder") : kind === "constraint" && /_not_null on /.test(object)
  );
}
async function prove(workspace, chosen, options) {
  try {
    const { migrations } = await proveMigrations(workspace, {
      versions: chosen.map(({ version }) => version),
      env: options.env,
      signal: options.signal,
      onProgress: options.onProgress
    });
    return migrations;
  } catch (error) {
    if (options.signal?.aborted || !(error instanceof DbopsError)) throw error;
    options.onProgress?.(error.message);
    return [];
  }
}
function choose(workspace, state, { steps = 1, to }) {
  const half = state.migrations.filter(({ parts }) => parts?.direction === "down").map(({ file }) => file);
  const newestFirst = workspace.migrations.filter(
    (migration) => !migration.repeatable && (state.applied.includes(migration) || half.includes(migration.up.file))
  ).toReversed();
  if (to === void 0) return newestFirst.slice(0, steps);
  if (to === "0") return newestFirst;
  const stop = newestFirst.findIndex(({ version }) => version === to);
  if (stop === -1) {
    const near = closest(
      to,
      newestFirst.map(({ version }) => version)
    );
    throw new DbopsError(`Unexpected version "${to}", expected one that is applied, or 0 for all`, {
      hint: near === void 0 ? "See: dbops migrate status" : `Did you mean ${near}?`
    });
  }
  return newestFirst.slice(0, stop);
}
async function down(workspace, target, options) {
  const start = performance.now();
  const { report, signal, planned } = options;
  const reverted = [];
  const finish = (outcome) => {
    const milliseconds = Math.round(performance.now() - start);
    report({ event: "run-finished", outcome, applied: reverted, milliseconds });
    return milliseconds;
  };
  try {
    return await exclusively(workspace, target, options, async (run) => {
      const { state } = run;
      const half = state.migrations.filter(({ parts }) => parts?.direction === "down").map(({ file }) => file);
      const chosen = planned.map((file) => workspace.migrations.find(({ down: down2 }) => down2?.file === file)).filter((migration) => state.applied.includes(migration) || half.includes(migration.up.file));
      report({
        event: "run-started",
        command: "migrate down",
        server: target.server,
        pid: target.session.pid,
        pending: chosen.map(({ version }) => version)
      });
      const gone = /* @__PURE__ */ new Set();
      for (const migration of chosen) {
        if (signal?.aborted) throw signal.reason;
        await run.between();
        gone.add(migration);
        await execute(run.context, {
          migration,
          direction: "down",
          before: state.applied.findLast((one) => !gone.has(one))
        });
        reverted.push(migration.version);
      }
      const outcome = chosen.length === 0 ? "nothing" : "done";
      return { outcome, reverted, milliseconds: finish(outcome) };
    });
  } catch (error) {
    finish(signal?.aborted ? "stopped" : "failed");
    throw standing(error, reverted, planned.length, "rolled back");
  }
}

export {
  planDown,
  down
};
