import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  readState
} from "./chunk-R35SFAPJ.mjs";
import {
  waitForReplicas
} from "./chunk-YQIJTWFC.mjs";
import {
  ConnectionLost
} from "./chunk-5IFQVGYD.mjs";
import {
  backoff,
  defaultRetry,
  sleep
} from "./chunk-72X5IG2Z.mjs";
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

// scripts/run/advisory-lock.ts
var space = 1684172656;
var migrateLock = [space, 1];
function argumentsOf(key) {
  return typeof key === "string" ? `${key}::pg_catalog.int8` : `${key[0]}, ${key[1]}`;
}
async function tryLock(session, key) {
  const [[held]] = await session.rows(`select pg_catalog.pg_try_advisory_lock(${argumentsOf(key)})`);
  return held;
}
async function unlock(session, key) {
  await session.rows(`select pg_catalog.pg_advisory_unlock(${argumentsOf(key)})`);
}
async function holdsLock(session, key) {
  return (await holder(session, key))?.pid === session.pid;
}
async function holder(session, key) {
  const [classid, objid, subid] = typeof key === "string" ? [BigInt.asUintN(32, BigInt(key) >> 32n), BigInt.asUintN(32, BigInt(key)), 1] : [BigInt.asUintN(32, BigInt(key[0])), BigInt.asUintN(32, BigInt(key[1])), 2];
  const [row] = await session.query(
    `select l.pid, coalesce(a.application_name, '') as application, coalesce(a.usename::text, '') as "user",
            round(extract(epoch from clock_timestamp() - a.backend_start))::float8 as seconds,
            left(coalesce(split_part(a.query, E'\\n', 1), ''), 120) as query
       from pg_catalog.pg_locks l left join pg_catalog.pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.classid = ${classid} and l.objid = ${objid} and l.objsubid = ${subid}
        and l.database = (select oid from pg_catalog.pg_database where datname = current_database())`
  );
  return row;
}
async function acquire(session, key, options) {
  const start = performance.now();
  let told;
  for (let attempt = 1; ; attempt++) {
    if (await tryLock(session, key)) {
      options.report?.({ event: "lock-acquired", milliseconds: Math.round(performance.now() - start) });
      return;
    }
    const by = await holder(session, key);
    if (performance.now() - start >= options.wait) {
      throw new DbopsError(
        `Unexpected other run: ${options.what} holds the lock${by === void 0 ? "" : ` (backend ${by.pid}, ${by.application || by.user})`}`,
        {
          kind: "environment",
          hint: by === void 0 ? "Run again." : `Wait for it, or look at what it does: select * from pg_stat_activity where pid = ${by.pid}. Where its client is dead: select pg_terminate_backend(${by.pid})`
        }
      );
    }
    if (told !== by?.pid || attempt === 1) {
      told = by?.pid;
      options.report?.({
        event: "lock-waiting",
        holder: by === void 0 ? null : { pid: by.pid, application: by.application, seconds: by.seconds }
      });
    }
    await sleep(backoff({ first: 100, longest: 2e3, total: options.wait }, attempt), options.signal);
  }
}

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
  const count = `${applied.length} of ${total} ${what}${applied.length === 0 ? "" : ` (${applied.join(", ")})`}`;
  const known = error instanceof DbopsError ? error : void 0;
  const { done = 0, parts = 1 } = error;
  const half = error instanceof ConnectionLost ? "What the last statement did, `dbops migrate status` tells." : done > 0 ? `Of the one that stopped, ${done} of ${parts} parts are done; running again goes on behind them.` : "The one that stopped left nothing.";
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
