import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  backoff,
  sleep
} from "./chunk-DF7QITRD.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/advisory-lock.ts
var space = 1684172656;
var migrateLock = [space, 1];
function backfillLock(name) {
  let hash = 2166136261;
  for (const byte of Buffer.from(name)) hash = Math.imul(hash ^ byte, 16777619);
  return [space + 1, hash | 0];
}
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

export {
  migrateLock,
  backfillLock,
  tryLock,
  unlock,
  holdsLock,
  holder,
  acquire
};
