import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  measures
} from "./chunk-YU64F3QO.mjs";
import {
  sleep
} from "./chunk-DF7QITRD.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  openServer
} from "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf,
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/observe.ts
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

// scripts/run/observe/condition.ts
var units = {
  "": { factor: 1, of: ["count", "seconds", "bytes", "bytes per second", "percent"] },
  ms: { factor: 1e-3, of: ["seconds"] },
  s: { factor: 1, of: ["seconds"] },
  m: { factor: 60, of: ["seconds"] },
  min: { factor: 60, of: ["seconds"] },
  h: { factor: 3600, of: ["seconds"] },
  kb: { factor: 1024, of: ["bytes", "bytes per second"] },
  mb: { factor: 1024 ** 2, of: ["bytes", "bytes per second"] },
  gb: { factor: 1024 ** 3, of: ["bytes", "bytes per second"] },
  "%": { factor: 1, of: ["percent"] }
};
var compare = {
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b
};
function parseCondition(text, option) {
  const tokens = [
    ...text.matchAll(
      /\s*(?:([a-z_]+)|(>=|<=|>|<)|(\d+(?:\.\d+)?)\s*(ms|s|min|m|h|kB|MB|GB|%)?(?![\w%])|([()])|(\S))/giy
    )
  ];
  let at = 0;
  const fail = (found, expected, hint) => {
    throw new DbopsError(`Unexpected ${found} in --${option} "${text}", expected ${expected}`, {
      hint: hint ?? `Measures: ${Object.keys(measures).join(", ")}. Example: --${option} 'blocked > 5 or lag > 10s'`
    });
  };
  const shown = () => tokens[at] === void 0 ? "end" : `"${tokens[at][0].trim()}"`;
  const word = () => tokens[at]?.[1]?.toLowerCase();
  const comparison = () => {
    if (tokens[at]?.[5] === "(") {
      at++;
      const inner = either();
      if (tokens[at]?.[5] !== ")") fail(shown(), ")");
      at++;
      return inner;
    }
    const name = word();
    if (name === void 0) return fail(shown(), "the name of a measure");
    const measure = Object.hasOwn(measures, name) ? measures[name] : void 0;
    if (measure === void 0) {
      const near = closest(name, Object.keys(measures));
      return fail(
        `measure "${name}"`,
        `one of: ${Object.keys(measures).join(", ")}`,
        near === void 0 ? void 0 : `Did you mean ${near}?`
      );
    }
    at++;
    const operator = tokens[at]?.[2];
    if (operator === void 0) return fail(shown(), "one of: > >= < <=");
    at++;
    const token = tokens[at];
    if (token?.[3] === void 0) return fail(shown(), "a number");
    const unit = units[(token[4] ?? "").toLowerCase()];
    if (!unit.of.includes(measure.unit)) return fail(`unit "${token[4]}"`, `one for ${measure.unit}`);
    at++;
    const limit = Number(token[3]) * unit.factor;
    return (now, before) => {
      const value = measure.of(now, before);
      return value !== void 0 && compare[operator](value, limit) ? [`${name} = ${format(value, measure.unit)}`] : void 0;
    };
  };
  const both = () => {
    const tests = [comparison()];
    while (word() === "and") {
      at++;
      tests.push(comparison());
    }
    return (now, before) => {
      const found = tests.map((test) => test(now, before));
      return found.every((each) => each !== void 0) ? found.flat() : void 0;
    };
  };
  const either = () => {
    const tests = [both()];
    while (word() === "or") {
      at++;
      tests.push(both());
    }
    return (now, before) => {
      const found = tests.flatMap((test) => test(now, before) ?? []);
      return found.length > 0 ? found : void 0;
    };
  };
  const met = either();
  if (at < tokens.length) fail(shown(), '"and", "or" or the end');
  return { text: text.trim(), met };
}
function format(value, unit) {
  const rounded = (number) => String(Math.round(number * 10) / 10);
  switch (unit) {
    case "seconds":
      return value < 120 ? `${rounded(value)} s` : `${rounded(value / 60)} min`;
    case "percent":
      return `${rounded(value)} %`;
    case "bytes":
    case "bytes per second": {
      const steps = ["B", "kB", "MB", "GB", "TB"];
      let step = 0;
      let size = value;
      while (size >= 1024 && step < steps.length - 1) {
        size /= 1024;
        step++;
      }
      return `${rounded(size)} ${steps[step]}${unit === "bytes" ? "" : "/s"}`;
    }
    default:
      return rounded(value);
  }
}

// scripts/run/observe/otlp.ts
import { randomBytes } from "node:crypto";
var Trace = class {
  #traceId = randomBytes(16).toString("hex");
  #done = [];
  #open = /* @__PURE__ */ new Map();
  add(event) {
    const nanoseconds = String(BigInt(Date.parse(event.time)) * 1000000n);
    switch (event.event) {
      case "run-started":
        this.#begin("run", void 0, `dbops ${event.command}`, 1, nanoseconds, {
          "server.address": event.server,
          "dbops.pending": event.pending.length
        });
        break;
      case "migration-started":
        this.#begin("migration", "run", `migration ${event.version}`, 1, nanoseconds, {
          "dbops.migration.version": event.version,
          "dbops.migration.name": event.name,
          "code.file.path": event.file
        });
        break;
      case "statement-started":
        this.#begin("statement", "migration", event.statement, 3, nanoseconds, {
          "db.system.name": "postgresql",
          "db.query.text": event.statement,
          "code.line.number": event.line,
          "dbops.statement.number": event.number
        });
        break;
      case "retrying":
        this.#attribute("statement", "dbops.retries", event.attempt);
        break;
      case "statement-finished":
        if (event.rows !== null) this.#attribute("statement", "db.response.returned_rows", event.rows);
        this.#end("statement", nanoseconds, true);
        break;
      case "migration-finished":
      case "migration-reverted":
        this.#end("migration", nanoseconds, true);
        break;
      case "batch":
        this.#begin(
          "batch",
          "run",
          `backfill ${event.backfill}`,
          3,
          String(BigInt(nanoseconds) - BigInt(Math.round(event.milliseconds)) * 1000000n),
          { "db.system.name": "postgresql", "dbops.batch.rows": event.rows, "dbops.batch.changed": event.changed }
        );
        this.#end("batch", nanoseconds, true);
        break;
      case "run-finished": {
        const fine = event.outcome !== "failed";
        for (const key of ["statement", "migration", "run"]) this.#end(key, nanoseconds, fine);
        break;
      }
    }
  }
  /** The request body for what has ended since the last call; undefined where nothing has. */
  take() {
    const spans = this.#done.splice(0);
    if (spans.length === 0) return void 0;
    return JSON.stringify({
      resourceSpans: [
        {
          resource: { attributes: [{ key: "service.name", value: { stringValue: "dbops" } }] },
          scopeSpans: [{ scope: { name: "dbops" }, spans }]
        }
      ]
    });
  }
  #begin(key, parent, name, kind, time, attributes) {
    this.#end(key, time, false);
    const parentSpan = parent === void 0 ? void 0 : this.#open.get(parent);
    this.#open.set(key, {
      traceId: this.#traceId,
      spanId: randomBytes(8).toString("hex"),
      ...parentSpan === void 0 ? {} : { parentSpanId: parentSpan.spanId },
      name: redact(name).slice(0, 120),
      kind,
      startTimeUnixNano: time,
      endTimeUnixNano: time,
      attributes: [],
      status: { code: 0 }
    });
    for (const [name_, value] of Object.entries(attributes)) this.#attribute(key, name_, value);
  }
  #attribute(key, name, value) {
    this.#open.get(key)?.attributes.push({
      key: name,
      value: typeof value === "number" ? { intValue: String(Math.round(value)) } : { stringValue: redact(value) }
    });
  }
  #end(key, time, fine) {
    const span = this.#open.get(key);
    if (span === void 0) return;
    this.#open.delete(key);
    this.#done.push({
      ...span,
      endTimeUnixNano: time,
      status: fine ? { code: 1 } : { code: 2, message: "not finished" }
    });
  }
};
async function sendTrace(url, body, signal) {
  const target = /\/v1\/traces$/.test(url) ? url : `${url.replace(/\/$/, "")}/v1/traces`;
  try {
    const response = await fetch(target, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      signal: signal ?? AbortSignal.timeout(1e4)
    });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
  } catch (error) {
    throw new DbopsError(`Cannot send spans to the collector: ${messageOf(error)}`, {
      kind: "environment",
      where: redact(target),
      hint: "Check the URL given with --otlp; the default port of OTLP over HTTP is 4318."
    });
  }
}

// scripts/run/observe/read.ts
var line = (column) => `left(coalesce(split_part(ltrim(${column}, E' \\t\\r\\n'), E'\\n', 1), ''), 120)`;
var session = `'pid', a.pid, 'user', coalesce(a.usename::text, ''), 'application', coalesce(a.application_name, ''), 'state', coalesce(a.state, ''),
  'transaction', extract(epoch from clock_timestamp() - a.xact_start)::float8, 'query', ${line("a.query")}`;
var list = (query2) => `(select coalesce(json_agg(x), '[]') from (${query2}) x)`;
var progress = (view, command, relation, done, total, unit) => `select p.pid, ${command} as command, ${relation} as relation, coalesce(p.phase, '') as phase, coalesce(${done}, 0)::float8 as done, coalesce(${total}, 0)::float8 as total, '${unit}' as unit,
     coalesce(extract(epoch from clock_timestamp() - a.query_start), 0)::float8 as seconds from ${view} p left join pg_stat_activity a on a.pid = p.pid`;
function query(versionNumber, backfills) {
  const checkpoints = versionNumber >= 17e4 ? "(select num_timed as timed, num_requested as forced from pg_stat_checkpointer)" : "(select checkpoints_timed as timed, checkpoints_req as forced from pg_stat_bgwriter)";
  const lsn = "case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end";
  return `with activity as materialized (select * from pg_stat_activity),
  waiting as materialized (
    select a.*, pg_blocking_pids(a.pid) as by from activity a where a.wait_event_type = 'Lock'
  )
select json_build_object(
  'time', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'server', json_build_object('version', current_setting('server_version'), 'database', current_database(), 'recovery', pg_is_in_recovery()),
  'waiting', (select coalesce(json_agg(json_build_object(${session}, 'waited', greatest(0, extract(epoch from clock_timestamp() - coalesce(l.waitstart, a.state_change)))::float8, 'mode', l.mode,
      'relation', l.relation::regclass::text, 'blockedBy', to_json(a.by)) order by a.state_change, a.pid), '[]')
    from waiting a left join lateral (select mode, relation, waitstart from pg_locks where pid = a.pid and not granted limit 1) l on true),
  'blockers', (select coalesce(json_agg(json_build_object(${session}) order by a.xact_start nulls last, a.pid), '[]') from activity a
    where a.pid in (select unnest(by) from waiting) and a.pid not in (select pid from waiting)),
  'progress', ${list(
    [
      progress(
        "pg_stat_progress_create_index",
        "p.command",
        "p.relid::regclass::text",
        "case when p.blocks_total > 0 then p.blocks_done else p.tuples_done end",
        "case when p.blocks_total > 0 then p.blocks_total else p.tuples_total end",
        "blocks"
      ),
      progress(
        "pg_stat_progress_vacuum",
        "'VACUUM'",
        "p.relid::regclass::text",
        "p.heap_blks_scanned",
        "p.heap_blks_total",
        "blocks"
      ),
      progress(
        "pg_stat_progress_analyze",
        "'ANALYZE'",
        "p.relid::regclass::text",
        "p.sample_blks_scanned",
        "p.sample_blks_total",
        "blocks"
      ),
      progress(
        "pg_stat_progress_cluster",
        "p.command",
        "p.relid::regclass::text",
        "p.heap_blks_scanned",
        "p.heap_blks_total",
        "blocks"
      ),
      `select p.pid, p.command, p.relid::regclass::text, p.type, p.bytes_processed::float8, p.bytes_total::float8, 'bytes', coalesce(extract(epoch from clock_timestamp() - a.query_start), 0)::float8 from pg_stat_progress_copy p left join pg_stat_activity a on a.pid = p.pid`
    ].join("\n    union all ")
  )},
  'transactions', (select coalesce(json_agg(o), '[]') from (select json_build_object(${session}) as o from activity a
    where a.backend_type = 'client backend' and a.pid <> pg_backend_pid() and a.xact_start < clock_timestamp() - interval '10 seconds' order by a.xact_start limit 10) x),
  'connections', (select json_build_object('used', count(*), 'active', count(*) filter (where state = 'active'), 'idleInTransaction', count(*) filter (where state like 'idle in transaction%'),
    'max', current_setting('max_connections')::int) from activity where backend_type = 'client backend'),
  'replicas', ${list(`select coalesce(nullif(application_name, ''), client_addr::text, pid::text) as name, state, case when not pg_is_in_recovery() then pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) end as bytes,
    case when not pg_is_in_recovery() and pg_current_wal_lsn() = replay_lsn then 0 else coalesce(extract(epoch from replay_lag), 0) end::float8 as seconds from pg_stat_replication order by 1`)},
  'slotBytes', (select max(pg_wal_lsn_diff(${lsn}, restart_lsn)) from pg_replication_slots),
  'totals', (select json_build_object('walBytes', pg_wal_lsn_diff(${lsn}, '0/0'), 'hits', d.blks_hit, 'reads', d.blks_read, 'commits', d.xact_commit, 'rollbacks', d.xact_rollback,
    'deadlocks', d.deadlocks, 'temporaryBytes', d.temp_bytes, 'checkpointsTimed', c.timed, 'checkpointsForced', c.forced)
    from pg_stat_database d, ${checkpoints} c where d.datname = current_database()),
  'vacuum', (select json_build_object('workers', (select count(*) from activity where backend_type = 'autovacuum worker'), 'deadRows', coalesce(sum(n_dead_tup), 0),
    'tablesOverdue', count(*) filter (where n_dead_tup > current_setting('autovacuum_vacuum_threshold')::float8 + current_setting('autovacuum_vacuum_scale_factor')::float8 * n_live_tup),
    'xidAge', (select age(datfrozenxid) from pg_database where datname = current_database())) from pg_stat_user_tables),
  'invalidIndexes', (select coalesce(json_agg(indexrelid::regclass::text order by indexrelid::regclass::text), '[]') from pg_index where not indisvalid
    and indexrelid not in (select index_relid from pg_stat_progress_create_index)),
  'backfills', ${backfills ? list(backfillRows) : "'[]'::json"}
) as observation`;
}
var backfillRows = `select name, state, rows::float8 as done, estimate::float8 as total from dbops.backfills where state not in ('done', 'cancelled') order by name`;
async function observe(database) {
  const [table] = await database.rows(
    "select to_regclass('dbops.backfills') is not null and has_table_privilege(to_regclass('dbops.backfills'), 'select')"
  );
  const [row] = await database.rows(query(database.versionNumber, table?.[0] === true));
  return row[0];
}

// scripts/cli/run/observe-text.ts
function observationText(now, before, { width, lines = 60 }) {
  const value = (name) => {
    const measure = measures[name];
    const found = measure.of(now, before);
    return found === void 0 ? "–" : format(found, measure.unit);
  };
  const out = [
    `PostgreSQL ${now.server.version}, ${visible(now.server.database)}${now.server.recovery ? " (replica)" : ""}, ${now.time.replace("T", " ").replace(/\.\d+Z$/, " UTC")}`,
    `connections ${now.connections.used}/${now.connections.max} (${now.connections.active} active, ${now.connections.idleInTransaction} idle in transaction)   cache hit ${value("cache_hit")}   commits ${value("commit_rate")}/s   WAL ${value("wal_rate")}`,
    `replicas ${now.replicas.length === 0 ? "none" : now.replicas.map(({ name, seconds, bytes }) => `${visible(name)} ${format(seconds, "seconds")} ${bytes === null ? "" : format(bytes, "bytes")}`.trim()).join(", ")}   slots keep ${value("slot_bytes")}   dead rows ${value("dead_rows")} (${now.vacuum.tablesOverdue} tables overdue, ${now.vacuum.workers} vacuum workers)   oldest id ${Math.round(now.vacuum.xidAge / 1e6)}M`
  ];
  out.push("", ...queueLines(now));
  if (now.progress.length > 0) {
    out.push("", "Running:");
    for (const { command, relation, phase, done, total, unit, seconds, pid } of now.progress) {
      const share = total > 0 ? Math.min(1, done / total) : void 0;
      const left = share === void 0 || share === 0 ? "" : `, about ${format(seconds / share * (1 - share), "seconds")} left in this phase`;
      out.push(
        `  ${command} ${visible(relation ?? "")} (${pid}): ${phase}${share === void 0 ? ` ${unit === "bytes" ? format(done, "bytes") : `${done} ${unit}`}` : ` ${Math.floor(100 * share)} %${left}`}, ${format(seconds, "seconds")}`
      );
    }
  }
  for (const { name, state, done, total } of now.backfills)
    out.push(
      `  backfill ${visible(name)}: ${state}, ${done}${total === null || total === 0 ? "" : ` of about ${total} (${Math.min(100, Math.floor(100 * done / total))} %)`} rows`
    );
  if (now.transactions.length > 0)
    out.push("", "Oldest transactions:", ...now.transactions.map((each) => `  ${sessionText(each)}`));
  if (now.invalidIndexes.length > 0) out.push("", `Invalid indexes: ${now.invalidIndexes.map(visible).join(", ")}`);
  const shown = out.length > lines ? [...out.slice(0, lines - 1), `… ${out.length - lines + 1} more lines: dbops observe --json`] : out;
  return `${shown.map((each) => each.length > width ? `${each.slice(0, width - 1)}…` : each).join("\n")}
`;
}
function queueLines({ waiting, blockers }) {
  if (waiting.length === 0) return ["Nobody waits for a lock."];
  const lines = [`${waiting.length} ${waiting.length === 1 ? "session waits" : "sessions wait"} for a lock:`];
  const shown = /* @__PURE__ */ new Set();
  const behind = (pid, depth) => {
    for (const each of waiting) {
      if (shown.has(each.pid) || !each.blockedBy.includes(pid)) continue;
      shown.add(each.pid);
      lines.push(`${"  ".repeat(depth + 1)}└ ${waitingText(each)}`);
      behind(each.pid, depth + 1);
    }
  };
  for (const head of blockers) {
    lines.push(`  ${sessionText(head)}`);
    behind(head.pid, 1);
  }
  for (const each of waiting) {
    if (shown.has(each.pid)) continue;
    shown.add(each.pid);
    lines.push(
      `  └ ${waitingText(each)}, behind ${each.blockedBy.map((pid) => pid === 0 ? "a prepared transaction" : pid).join(", ") || "one that is gone"}`
    );
    behind(each.pid, 1);
  }
  return lines;
}
function waitingText(each) {
  return `${each.pid} waits ${format(each.waited, "seconds")}${each.mode === null ? "" : ` for ${each.mode.replace(/Lock$/, "")}${each.relation === null ? "" : ` on ${visible(each.relation)}`}`} (${visible(each.user)}${each.application ? `, ${visible(each.application)}` : ""}): ${visible(each.query)}`;
}
function sessionText(each) {
  return `${each.pid} ${each.state}${each.transaction === null ? "" : ` for ${format(each.transaction, "seconds")}`} (${visible(each.user)}${each.application ? `, ${visible(each.application)}` : ""}): ${visible(each.query)}`;
}

// scripts/cli/observe.ts
async function runObserve(values, io) {
  const alert = values.alertWhen === void 0 ? void 0 : parseCondition(values.alertWhen, "alert-when");
  const abort = values.abortWhen === void 0 ? void 0 : parseCondition(values.abortWhen, "abort-when");
  const metrics = values.prometheus === void 0 ? void 0 : await startMetrics(values.prometheus, io);
  const live = io.terminal.stdout && !values.once && !values.json;
  let database;
  let before;
  let quiet = true;
  const told = /* @__PURE__ */ new Set();
  try {
    database = await openServer(values.db, { signal: io.signal });
    for (let count = 1; ; count++) {
      const now = await observe(database);
      metrics?.metrics.update(now, before);
      const raised = [...hits("alert", alert, now, before), ...hits("abort", abort, now, before)];
      if (values.json) io.stdout(`${redact(JSON.stringify({ ...now, alerts: raised.map(({ text }) => text) }))}
`);
      else if (metrics === void 0 || live) {
        const text = observationText(now, before, { width: io.terminal.stdout ? io.terminal.columns : 200 });
        io.stdout(live ? `\x1B[H\x1B[2J${redact(text)}` : `${redact(text)}${values.once ? "" : "\n"}`);
      }
      for (const { kind, text } of raised) {
        quiet = false;
        if (live || !told.has(kind)) io.stderr(`${kind}: ${text}
`);
        told.add(kind);
      }
      if (raised.length === 0) told.clear();
      if (raised.some(({ kind }) => kind === "abort")) {
        io.stderr(`${await cancelRuns(values.db)}
`);
        return false;
      }
      before = now;
      if (values.once || count === values.count) return quiet;
      await sleep(values.interval, io.signal);
    }
  } catch (error) {
    if (io.signal.aborted) return quiet;
    throw error;
  } finally {
    await database?.close();
    metrics?.server.close();
  }
}
function hits(kind, condition, now, before) {
  const found = condition?.met(now, before);
  return found === void 0 ? [] : [{ kind, text: `${found.join(", ")} (${condition.text})` }];
}
async function cancelRuns(url) {
  const database = await openServer(url);
  try {
    const rows = await database.query(
      `select pid, application_name as application, pg_cancel_backend(pid) as cancelled from pg_stat_activity
        where application_name in ('dbops migrate', 'dbops backfill', 'dbops rollout') and state = 'active' and datname = current_database()`
    );
    return rows.length === 0 ? "nothing of dbops runs on this database" : rows.map(({ pid, application }) => `cancelled: ${application} (backend ${pid})`).join("\n");
  } finally {
    await database.close();
  }
}
async function startMetrics(at, io) {
  const { Metrics } = await import("./prometheus-WWXZY4MA.mjs");
  const metrics = new Metrics();
  const server = await metrics.serve(at.host, at.port).catch((error) => {
    throw new DbopsError(`Cannot serve metrics: ${messageOf(error)}`, {
      kind: "environment",
      where: `${at.host}:${at.port}`,
      hint: "Choose another port with --prometheus."
    });
  });
  const { port } = server.address();
  io.stderr(`metrics at http://${at.host}:${port}/metrics
`);
  return { metrics, server };
}
async function traceEvents(source, collector, io) {
  const input = source === "-" ? process.stdin : createReadStream(resolve(io.cwd, source));
  const failed = new Promise(
    (_, reject) => input.once(
      "error",
      (error) => reject(new DbopsError(`Cannot read the events: ${error.message}`, { where: source }))
    )
  );
  const trace = new Trace();
  let events = 0;
  let ignored = 0;
  const send = async () => {
    const body = trace.take();
    if (body !== void 0) await sendTrace(collector, body);
  };
  const read = (async () => {
    for await (const line2 of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const event = parse(line2);
      if (event === void 0) {
        ignored += line2.trim() === "" ? 0 : 1;
        continue;
      }
      events++;
      trace.add(event);
      if (event.event === "run-finished") await send();
    }
    await send();
  })();
  await Promise.race([read, failed]);
  return { events, ignored };
}
function parse(line2) {
  try {
    const value = JSON.parse(line2);
    return typeof value.event === "string" && !Number.isNaN(Date.parse(value.time)) ? value : void 0;
  } catch {
    return void 0;
  }
}
export {
  runObserve,
  traceEvents
};
