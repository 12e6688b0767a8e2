import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  sleep
} from "./chunk-DF7QITRD.mjs";
import {
  longTransactions,
  replicas
} from "./chunk-2MFE7JRA.mjs";
import {
  lockMode,
  lockModes
} from "./chunk-L2EUZKIP.mjs";
import {
  poolingOf
} from "./chunk-3Y3SL26L.mjs";
import {
  openSession
} from "./chunk-CQADSSFU.mjs";
import {
  describeUrl
} from "./chunk-WGZPC7UO.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/conflicts.ts
var weakest = {
  "access share": "access exclusive",
  "row share": "exclusive",
  "row exclusive": "share",
  "share update exclusive": "share update exclusive",
  share: "row exclusive",
  "share row exclusive": "row exclusive",
  exclusive: "row share",
  "access exclusive": "access share"
};
function conflict(a, b) {
  if (a === "share" && b === "share") return false;
  return lockModes.indexOf(b) >= lockModes.indexOf(weakest[a]);
}

// scripts/run/guard.ts
var defaultThresholds = { transactionAge: 60, replicaLag: 10, replicaBytes: 256 * 1024 * 1024 };
async function inTheWay(database, needed, thresholds) {
  const found = await longTransactions(database, thresholds.transactionAge);
  return found.filter(
    ({ locks, snapshot }) => needed.snapshots && snapshot || locks.some(
      (held) => needed.locks.some((lock) => lock.relation === held.relation && conflict(lock.mode, lockMode(held.mode)))
    )
  );
}
async function laggingReplica(database, thresholds) {
  for (const { name, bytes, seconds } of await replicas(database)) {
    if (seconds > thresholds.replicaLag) return `replica ${name} is ${Math.round(seconds)} s behind`;
    if ((bytes ?? 0) > thresholds.replicaBytes)
      return `replica ${name} is ${Math.round(bytes / 1024 / 1024)} MB behind`;
  }
  return void 0;
}
async function waitForReplicas(database, thresholds, { wait, signal, report }) {
  const start = performance.now();
  let told = false;
  for (; ; ) {
    const lagging = await laggingReplica(database, thresholds);
    if (lagging === void 0) return;
    if (performance.now() - start >= wait) {
      throw new DbopsError(`Unexpected lag: ${lagging}, expected at most ${thresholds.replicaLag} s`, {
        kind: "environment",
        hint: "Run again when it has caught up, or accept it with --allow replica-lag."
      });
    }
    if (!told) report?.({ event: "waiting", reason: "replica-lag", detail: lagging });
    told = true;
    await sleep(500, signal);
  }
}

// scripts/run/target.ts
async function openTarget(options) {
  const { directUrl, report, application } = options;
  let url = options.url;
  let session = await openWriting(url, options);
  try {
    if (await poolingOf(session) === "transaction") {
      await session.close();
      if (directUrl === void 0) throw behindPooler(url);
      report?.({
        event: "warning",
        message: `${describeUrl(url)} is a pooler in transaction mode: ${describeUrl(directUrl)} is used`
      });
      url = directUrl;
      session = await openWriting(url, options);
      if (await poolingOf(session) === "transaction") throw behindPooler(url);
    }
    const [[database, user, standby, readOnly]] = await session.rows(
      `select pg_catalog.current_database()::text, current_user::text, pg_catalog.pg_is_in_recovery(),
              pg_catalog.current_setting('transaction_read_only') = 'on'`
    );
    if (standby || readOnly) {
      throw new DbopsError(
        `Unexpected ${standby ? "standby" : "read-only database"} at ${describeUrl(url)}, expected a server that takes writes`,
        {
          kind: "environment",
          hint: standby ? "Give the URL of the primary." : `The role or the database has default_transaction_read_only = on: alter role … reset default_transaction_read_only`
        }
      );
    }
    const monitor = await openSession(url, {
      application: `${application} (monitor)`,
      settings: { default_transaction_read_only: "on", statement_timeout: "5000" }
    }).catch(() => void 0);
    if (monitor === void 0) {
      report?.({
        event: "warning",
        message: "the server gives no second connection: what blocks a statement is not shown"
      });
    }
    const opened = session;
    return {
      session,
      ...monitor === void 0 ? {} : { monitor },
      url,
      server: describeUrl(url),
      database,
      user,
      async close() {
        await Promise.all([opened.close(), monitor?.close()]);
      }
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}
async function openWriting(url, { application, lockTimeout, statementTimeout, onNotice }) {
  const settings = {
    lock_timeout: String(lockTimeout),
    ...statementTimeout ? { statement_timeout: String(statementTimeout) } : {},
    // A client that is stopped or cut off in the middle of a transaction must not hold its locks for ever.
    idle_in_transaction_session_timeout: "60000"
  };
  return openSession(url, {
    application,
    onNotice,
    settings: { ...settings, client_connection_check_interval: "2000" }
  }).catch((error) => {
    if (!/client_connection_check_interval/.test(error.message)) throw error;
    return openSession(url, { application, onNotice, settings });
  });
}
function behindPooler(url) {
  return new DbopsError(
    `Unexpected pooler in transaction mode at ${describeUrl(url)}, expected a connection with a session of its own`,
    {
      kind: "environment",
      hint: `Each transaction would get another backend: locks and settings of a session do not hold there. Give the server's own URL with --direct-url or DIRECT_URL${/:6543\b/.test(url) ? " (Supabase: the same host on port 5432 is its session mode)" : ""}.`
    }
  );
}
async function sizesOf(database, relations) {
  const rows = await database.rows(
    `select r.name, case when c.reltuples < 0 then null else c.reltuples end::float8, pg_catalog.pg_total_relation_size(c.oid)::float8
       from pg_catalog.unnest($1::text[]) r(name) join pg_catalog.pg_class c on c.oid = pg_catalog.to_regclass(r.name)`,
    [relations]
  );
  return new Map(rows.map(([name, count, bytes]) => [name, { rows: count, bytes }]));
}

export {
  defaultThresholds,
  inTheWay,
  waitForReplicas,
  openTarget,
  sizesOf
};
