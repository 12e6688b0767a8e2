import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  exclusively,
  prepareTables,
  standing
} from "./chunk-XU4JXXYU.mjs";
import {
  execute
} from "./chunk-62FAXINN.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/migrate/up.ts
async function up(workspace, target, options) {
  const start = performance.now();
  const { report, signal } = options;
  const applied = [];
  const finish = (outcome) => {
    const milliseconds = Math.round(performance.now() - start);
    report({ event: "run-finished", outcome, applied, milliseconds });
    return milliseconds;
  };
  let total = options.planned.length;
  try {
    return await exclusively(workspace, target, options, async (run) => {
      const pending = stillPending(run.state.pending, options.planned);
      total = pending.length;
      report({
        event: "run-started",
        command: "migrate up",
        server: target.server,
        pid: target.session.pid,
        pending: pending.map(({ version }) => version)
      });
      if (pending.length === 0) return { outcome: "nothing", applied, milliseconds: finish("nothing") };
      await prepareTables(run);
      for (const migration of pending) {
        if (signal?.aborted) throw signal.reason;
        await run.between();
        await execute(run.context, { migration, direction: "up" });
        applied.push(migration.version || migration.name);
      }
      return { outcome: "done", applied, milliseconds: finish("done") };
    });
  } catch (error) {
    finish(signal?.aborted ? "stopped" : "failed");
    throw standing(error, applied, total, "applied");
  }
}
function stillPending(pending, planned) {
  const left = pending.filter(({ up: { file } }) => planned.includes(file));
  const stranger = pending.find(({ up: { file } }) => !planned.includes(file));
  const last = left.at(-1);
  if (stranger !== void 0 && last !== void 0 && pending.indexOf(stranger) < pending.indexOf(last)) {
    throw new DbopsError(`Unexpected change since the plan was made: ${stranger.up.file} is pending now`, {
      kind: "environment",
      hint: "Somebody rolled it back. Plan again: dbops migrate up --plan"
    });
  }
  return left;
}

export {
  up
};
