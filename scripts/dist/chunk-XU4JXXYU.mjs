import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  readState
} from "./chunk-7MWP237J.mjs";
import {
  ConnectionLost
} from "./chunk-62FAXINN.mjs";
import {
  acquire,
  holdsLock,
  migrateLock,
  tryLock,
  unlock
} from "./chunk-NLYWETN7.mjs";
import {
  waitForReplicas
} from "./chunk-5F7CDNNC.mjs";
import {
  defaultRetry
} from "./chunk-DF7QITRD.mjs";
import {
  LostConnection
} from "./chunk-CQADSSFU.mjs";
import {
  betweenFiles,
  readSession
} from "./chunk-WZZHLYOK.mjs";
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/history/own-lock.ts
import { crc32 } from "node:zlib";
function ownLock(tool, { database, schema, table }) {
  switch (tool) {
    case "prisma":
      return "72707369";
    case "node-pg-migrate":
      return "7241865325823964";
    case "sqlx":
      return signed(0x3d32ad9en * BigInt(crc32(database)));
    case "golang-migrate": {
      const sum = crc32([schema, table, database].join("\0"));
      return String(Math.imul(sum, 1486364155) >>> 0);
    }
    case "flyway": {
      const magic = (0x46n << 40n) + (0x6cn << 32n) + (0x79n << 24n) + (0x77n << 16n) + (0x61n << 8n) + 0x79n;
      return signed(magic + BigInt(javaHash(`"${schema}"."${table}"`)));
    }
    default:
      return void 0;
  }
}
function signed(value) {
  return `${BigInt.asIntN(64, value)}`;
}
function javaHash(text) {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = Math.imul(31, sum) + text.charCodeAt(index) | 0;
  return sum;
}

// scripts/run/migrate/run.ts
async function exclusively(workspace, target, options, work) {
  const { session } = target;
  const { wait, signal, report } = options;
  const keys = [migrateLock];
  const initial = await readSession(session);
  await acquire(session, migrateLock, { what: "another run of dbops migrate", wait, signal, report });
  try {
    const state = await readState(workspace, session, options.table);
    const own = await toolLock(workspace, target, state);
    if (own !== void 0) {
      await acquire(session, own, { what: behaviours[workspace.tool].label, wait, signal, report });
      keys.push(own);
    }
    const retry = { ...defaultRetry, total: wait };
    const guard = options.allow.has("replica-lag") ? void 0 : () => waitForReplicas(target.monitor ?? session, options.thresholds, { wait, signal, report });
    const context = {
      workspace,
      session,
      monitor: target.monitor,
      history: state.history,
      journal: state.journal,
      retry,
      report,
      signal,
      random: options.random,
      guard
    };
    return await work({
      state,
      context,
      initial,
      async between() {
        await betweenFiles(session, behaviours[workspace.tool].session, initial);
        for (const key of keys) {
          if (await holdsLock(session, key) || await tryLock(session, key)) continue;
          throw new DbopsError(
            "The lock that keeps runs apart was given away by a migration, and another run has it now",
            {
              kind: "environment",
              hint: "Run again when the other one has ended. A migration must not run DISCARD ALL or pg_advisory_unlock_all()."
            }
          );
        }
      }
    });
  } finally {
    if (!session.lost) for (const key of keys.toReversed()) await unlock(session, key).catch(() => {
    });
  }
}
async function toolLock(workspace, target, state) {
  const [[schema, name]] = await target.session.rows(
    `select coalesce((select n.nspname::text from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.oid = pg_catalog.to_regclass($1)), pg_catalog.current_schema()::text, 'public'),
      coalesce((select relname::text from pg_catalog.pg_class where oid = pg_catalog.to_regclass($1)), $2)`,
    [state.history.table, "schema_migrations"]
  );
  return ownLock(workspace.tool, { database: target.database, schema, table: name });
}
async function prepareTables({ context }) {
  const { history, session, journal, report } = context;
  if (history.create !== void 0) await session.exec(history.create);
  if (history.checksumOf !== void 0) return;
  await journal.create().catch((error) => {
    report({ event: "warning", message: `checksums of what is applied are not kept: ${messageOf(error)}` });
  });
}
function standing(error, applied, total, what) {
  const count = `${applied.length} of ${total} ${what}${applied.length === 0 ? "" : ` (${applied.length > 6 ? `the last: ${applied.at(-1)}` : applied.join(", ")})`}`;
  const known = error instanceof DbopsError ? error : void 0;
  const { done = 0, parts = 1 } = error;
  const half = error instanceof ConnectionLost || error instanceof LostConnection ? "What the last statement did, `dbops migrate status` tells." : done > 0 ? `Of the one that stopped, ${done} of ${parts} parts are done; running again goes on behind them.` : "The one that stopped left nothing.";
  return new DbopsError(`${known?.message ?? messageOf(error)}`, {
    kind: known?.exitCode === 3 ? "environment" : "input",
    where: known?.where,
    hint: `${count}. ${half}${known?.hint === void 0 ? "" : `
  ${known.hint}`}`,
    cause: error
  });
}

export {
  exclusively,
  prepareTables,
  standing
};
