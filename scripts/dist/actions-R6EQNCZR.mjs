import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  batchSql,
  checkKeyStays,
  derivedCheck,
  findKey,
  forecastText,
  keyCondition,
  lastKey,
  listBackfills,
  rangeEnd,
  readBackfill,
  readPlanFile,
  readStatement,
  resultText,
  runBackfill,
  sameKey,
  statusText,
  updateBackfill
} from "./chunk-HMVDJSCX.mjs";
import {
  confirm,
  reporter
} from "./chunk-HZMQYSAQ.mjs";
import {
  backfillLock,
  holder
} from "./chunk-NLYWETN7.mjs";
import {
  openTarget
} from "./chunk-5F7CDNNC.mjs";
import "./chunk-DF7QITRD.mjs";
import {
  watched
} from "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-5HYAIPJQ.mjs";
import "./chunk-3Y3SL26L.mjs";
import "./chunk-CQADSSFU.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-JM7QYCPM.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-WGZPC7UO.mjs";
import {
  parseDuration
} from "./chunk-GWGNZYZT.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/backfill/actions.ts
import { resolve } from "node:path";

// scripts/run/backfill/check.ts
var sampleSize = 200;
var samples = 5;
async function checkSample(session, statement, table, { monitor, signal } = {}) {
  const result = { idempotent: "unknown", rows: 0, changed: 0, milliseconds: 0, readsAll: false };
  const end = await lastKey(session, table);
  if (end === void 0) return result;
  let position = null;
  for (let sample = 0; sample < samples && result.idempotent === "unknown"; sample++) {
    const { upper } = await rangeEnd(session, table, position, end, sampleSize);
    const values = position === null ? upper : [...position, ...upper];
    const bounds = position === null ? "first" : "between";
    if (sample === 0)
      result.readsAll = await readsAll(session, statement, table, batchSql(statement, table.key, bounds), values);
    const from = position;
    await watched({ session, monitor, signal }, () => twice(session, statement, table, from, upper, result));
    if (sameKey(upper, end)) break;
    position = upper;
  }
  return result;
}
async function twice(session, statement, table, position, upper, result) {
  const bounds = position === null ? "first" : "between";
  const values = position === null ? upper : [...position, ...upper];
  const sql = batchSql(statement, table.key, bounds);
  await session.exec("begin");
  try {
    await session.exec("set local statement_timeout = '20s'");
    const upsert = statement.kind === "insert" && statement.conflict === "update";
    const start2 = performance.now();
    const first = upsert ? await hashed(session, sql, values) : { rows: (await session.run(sql, values)).rows ?? 0, hash: "" };
    result.milliseconds += performance.now() - start2;
    result.rows += sampleSize;
    result.changed += first.rows;
    if (first.rows === 0) return;
    const before = statement.kind === "update" ? await fingerprint(session, statement, table, position, upper) : first.hash;
    let second;
    try {
      second = upsert ? await hashed(session, sql, values) : { rows: (await session.run(sql, values)).rows ?? 0, hash: "" };
    } catch (error) {
      if (postgresFailure(error) === void 0) throw error;
      result.idempotent = "no";
      result.reason = `a second time it fails: ${messageOf(error)}`;
      return;
    }
    if (statement.kind === "insert" && !upsert && second.rows > 0) {
      result.idempotent = "no";
      result.reason = `a second time it adds ${second.rows} rows again: write ON CONFLICT DO NOTHING, or leave out what is there`;
      return;
    }
    const after = statement.kind === "update" ? await fingerprint(session, statement, table, position, upper) : second.hash;
    result.idempotent = before === after ? "yes" : "no";
    if (before !== after) result.reason = "a second time it changes the same rows to something else";
  } finally {
    if (!session.lost) await session.exec("rollback");
  }
}
async function hashed(session, sql, values) {
  const [row] = await session.rows(
    `with changed as (${sql}
returning *) select count(*), ${sumOfRows("changed")} from changed`,
    [...values]
  );
  return { rows: Number(row[0]), hash: String(row[1]) };
}
async function fingerprint(session, statement, { key }, position, upper) {
  const target = qualified(statement.target.schema, statement.target.name);
  const condition = keyCondition("t", key, position === null ? "first" : "between");
  const [row] = await session.rows(
    `select count(*), ${sumOfRows("t")} from ${target} t where ${condition}`,
    position === null ? upper : [...position, ...upper]
  );
  return JSON.stringify(row);
}
function sumOfRows(alias) {
  return `coalesce(sum(pg_catalog.hashtextextended(${alias}::text, 0)), 0)::text`;
}
async function readsAll(session, statement, { relation, rows }, sql, values) {
  if ((rows ?? 0) < 2e4) return false;
  const [row] = await session.rows(`explain (format json) ${sql}`, [...values]);
  const plan = typeof row[0] === "string" ? JSON.parse(row[0]) : row[0];
  let found = false;
  const visit = (node) => {
    if (node["Node Type"] === "Seq Scan" && node.Alias === statement.alias && relation.endsWith(ident(node["Relation Name"] ?? "")))
      found = true;
    for (const child of node.Plans ?? []) visit(child);
  };
  visit(plan[0].Plan);
  return found;
}

// scripts/run/backfill/control.ts
async function backfillStatus(session, name) {
  const all = await listBackfills(session);
  const chosen = name === void 0 ? all : all.filter((one) => one.name === name);
  if (name !== void 0 && chosen.length === 0) throw unknown(name, all);
  return Promise.all(chosen.map((one) => statusOf(session, one)));
}
async function statusOf(session, row) {
  const by = await holder(session, backfillLock(row.name));
  const busy = by !== void 0;
  const stands = row.state === "done" || row.state === "cancelled" || row.state === "failed" ? row.state : busy ? row.wanted === "pause" ? "paused" : row.state === "verifying" ? "verifying" : "running" : row.state === "ready" && row.wanted === "run" ? "ready" : row.wanted === "pause" ? "paused" : "interrupted";
  return {
    ...row,
    worker: by?.pid ?? null,
    stands,
    fraction: row.state === "done" ? 1 : row.estimate === null || row.estimate === 0 ? null : Math.min(1, row.rows / row.estimate)
  };
}
async function steer(session, name, wanted) {
  const row = await readBackfill(session, name);
  if (row === void 0) throw unknown(name, await listBackfills(session));
  if (row.state === "done") {
    throw new DbopsError(`Unexpected backfill ${name}: it is done`, {
      hint: "Run it anew: dbops backfill run … --again"
    });
  }
  const by = await holder(session, backfillLock(name));
  await updateBackfill(session, name, {
    wanted,
    // With nobody at work it is over at once; what was cancelled or failed stands again where its last batch ended.
    ...wanted === "cancel" && by === void 0 ? { state: "cancelled" } : {},
    ...wanted === "run" && (row.state === "cancelled" || row.state === "failed") ? { state: row.position === null ? "ready" : "running", error: null } : {}
  });
  return statusOf(session, await readBackfill(session, name));
}
function unknown(name, all) {
  const near = closest(
    name,
    all.map((one) => one.name)
  );
  return new DbopsError(`Unexpected name "${name}", expected a backfill of this server`, {
    hint: near === void 0 ? `There ${all.length === 0 ? "are none" : `are: ${all.slice(0, 10).map((one) => one.name).join(", ")}`}.` : `Did you mean ${near}?`
  });
}

// scripts/cli/backfill/documents.ts
var backfillFormat = 1;
function backfillJson(document) {
  return `${JSON.stringify(document, null, 2)}
`;
}

// scripts/cli/backfill/actions.ts
var defaults = { size: 1e3, smallest: 10, largest: 5e4, target: 500, passes: 3 };
async function run(request, io) {
  await loadParser();
  const prepared = prepare(await planOf(request, io));
  return start(request, io, prepared);
}
async function resume(request, io) {
  await loadParser();
  const said = reporter(io, request);
  const target = await open(request, said);
  let prepared;
  try {
    const status2 = await steer(target.session, request.what, "run");
    if (status2.worker !== null) {
      io.stdout(
        request.json ? backfillJson({ format: backfillFormat, action: "resume", backfills: [status2] }) : `Backfill ${status2.name} goes on: backend ${status2.worker} works on it.
`
      );
      return ExitCode.ok;
    }
    const row = await readBackfill(target.session, request.what);
    const settings = {
      ...row.options,
      ...definedOnly(settingsOf({ ...request.given, statement: row.statement }, true))
    };
    prepared = {
      name: row.name,
      statement: readStatement(row.statement, { by: settings.by }),
      settings,
      size: row.size
    };
  } finally {
    await target.close();
  }
  return start(
    { ...request, again: false, allow: /* @__PURE__ */ new Set(["not-idempotent", "reads-all"]), yes: true },
    io,
    prepared,
    true
  );
}
async function pause(request, io) {
  return ask(request, io, "pause");
}
async function cancel(request, io) {
  return ask(request, io, "cancel");
}
async function ask(request, io, wanted) {
  const target = await open(request, reporter(io, request));
  try {
    const status2 = await steer(target.session, request.what, wanted);
    if (request.json) io.stdout(backfillJson({ format: backfillFormat, action: wanted, backfills: [status2] }));
    else {
      const when = status2.worker === null ? "nobody works on it" : `backend ${status2.worker} does so after its batch`;
      io.stdout(`Backfill ${status2.name} is to ${wanted}: ${when}.
`);
    }
    return ExitCode.ok;
  } finally {
    await target.close();
  }
}
async function status(request, io) {
  const target = await open(request, reporter(io, request));
  try {
    const all = await backfillStatus(target.session, request.what);
    io.stdout(request.json ? backfillJson({ format: backfillFormat, action: "status", backfills: all }) : statusText(all));
    return all.some(({ stands }) => stands === "failed" || stands === "interrupted") ? ExitCode.findings : ExitCode.ok;
  } finally {
    await target.close();
  }
}
async function start(request, io, prepared, resumed = false) {
  const said = reporter(io, request);
  const { name, statement, settings } = prepared;
  const target = await open(request, said);
  let plan = null;
  let once = settings.once;
  let table;
  try {
    table = await findKey(target.session, statement.driving, settings.key);
    checkKeyStays(statement, table);
    const known = await readBackfill(target.session, name);
    if (known !== void 0 && !request.again) once = known.options.once;
    if (!resumed && (request.plan || known === void 0 || known.position === null || request.again)) {
      plan = await forecast(target, prepared, table, request, io);
      once = plan.idempotent !== "yes";
      if (request.plan) {
        io.stdout(request.json ? backfillJson({ format: backfillFormat, action: "plan", plan }) : forecastText(plan));
        return plan.refusals.length > 0 ? ExitCode.findings : ExitCode.ok;
      }
      if (plan.refusals.length > 0) {
        io.stdout(
          request.json ? backfillJson({ format: backfillFormat, action: "run", plan, result: null, outcome: "refused" }) : `${forecastText(plan)}
Nothing was changed.
`
        );
        return ExitCode.findings;
      }
      if (!request.events) io.stderr(forecastText(plan));
      if (!await confirm(`Start backfill ${name} on ${target.server}?`, request.yes, io)) {
        io.stdout(
          request.json ? backfillJson({ format: backfillFormat, action: "run", plan, result: null, outcome: "declined" }) : "Nothing was changed.\n"
        );
        return ExitCode.findings;
      }
    }
  } finally {
    await target.close();
  }
  let result;
  try {
    result = await runBackfill(() => open(request, said), {
      name,
      statement,
      table,
      size: prepared.size,
      settings: { ...settings, ...once ? { once } : {} },
      again: request.again,
      thresholds: request.thresholds,
      wait: request.wait,
      signal: io.signal,
      report: said.report
    });
  } finally {
    said.progress.clear();
  }
  io.stdout(
    request.json ? backfillJson({ format: backfillFormat, action: "run", plan, result, outcome: result.outcome }) : resultText(name, target.server, result)
  );
  return result.verification === "left" || result.outcome === "cancelled" ? ExitCode.findings : ExitCode.ok;
}
async function forecast(target, { name, statement, settings, size }, table, request, io) {
  const { session, monitor } = target;
  const sample = await checkSample(session, statement, table, { monitor, signal: io.signal }).catch(
    (error) => {
      if (io.signal.aborted) throw io.signal.reason;
      if (postgresFailure(error) === void 0) throw error;
      throw new DbopsError(`The server refuses the statement: ${messageOf(error)}`, {
        hint: "It was tried on a few rows, rolled back.",
        cause: error
      });
    }
  );
  const derived = sample.idempotent === "yes" ? await derivedCheck(session, statement, table) : void 0;
  const triggers = await rowTriggers(target, statement);
  const perRow = sample.rows === 0 ? null : sample.milliseconds / sample.rows;
  const rows = table.rows;
  const computed = rows === null || perRow === null ? null : rows * perRow / 1e3;
  const limited = rows === null || settings.rate === void 0 ? null : rows / settings.rate;
  const plan = {
    name,
    server: target.server,
    statement: statement.text,
    batch: batchSql(statement, table.key, "between"),
    relation: table.relation,
    key: table.key.map((column) => column.name),
    rows,
    size,
    sample: { rows: sample.rows, changed: sample.changed, milliseconds: Math.round(sample.milliseconds) },
    idempotent: sample.idempotent,
    seconds: computed === null ? limited : Math.max(computed, limited ?? 0),
    verification: derived === void 0 ? settings.verify === void 0 ? "none" : "question" : settings.verify === void 0 ? "derived" : "both",
    warnings: [],
    refusals: []
  };
  if (triggers.length > 0) plan.warnings.push(`triggers fire for every row: ${triggers.join(", ")}`);
  if (sample.idempotent === "no" && !request.allow.has("not-idempotent")) {
    plan.refusals.push({
      what: "not-idempotent",
      message: `the statement is not idempotent: ${sample.reason}`,
      hint: "Add a condition that leaves out what is done, e.g. WHERE new_column IS NULL. Every range is run exactly once all the same; where that is enough: --allow not-idempotent"
    });
  }
  if (sample.readsAll && !request.allow.has("reads-all")) {
    plan.refusals.push({
      what: "reads-all",
      message: `each batch would read all of ${table.relation}`,
      hint: "The condition on the key is not answered by its index: see EXPLAIN of the batch, and ANALYZE the table. To start all the same: --allow reads-all"
    });
  }
  return plan;
}
async function rowTriggers({ session }, { target, kind }) {
  const bit = { insert: 4, delete: 8, update: 16 }[kind];
  const rows = await session.rows(
    `select tgname::text from pg_catalog.pg_trigger
      where tgrelid = pg_catalog.to_regclass($1) and not tgisinternal and tgenabled <> 'D' and tgtype & 1 = 1 and tgtype & $2 <> 0 order by 1`,
    [target.schema === void 0 ? `"${target.name}"` : `"${target.schema}"."${target.name}"`, bit]
  );
  return rows.flat();
}
async function open(request, said) {
  return openTarget({ ...request, application: "dbops backfill", report: said.report });
}
async function planOf({ what, name, given }, io) {
  const file = /\.ya?ml$/i.test(what) ? await readPlanFile(resolve(io.cwd, what), what) : { statement: what };
  return {
    ...file,
    ...definedOnly(given),
    batch: { ...file.batch, ...definedOnly(given.batch ?? {}) },
    ...name === void 0 ? {} : { name }
  };
}
function prepare(plan) {
  const statement = readStatement(plan.statement, { by: plan.by });
  return {
    // The same statement is the same backfill, whoever runs it again.
    name: plan.name ?? `${statement.target.name}-${hash(statement.checksum).slice(0, 8)}`,
    statement,
    settings: settingsOf(plan),
    size: plan.batch?.size ?? defaults.size
  };
}
function settingsOf({ by, key, batch, rate, verify, passes }, onlyGiven = false) {
  const given = {
    by,
    key,
    rate,
    verify,
    passes,
    target: parseDuration("target", batch?.target),
    smallest: batch?.smallest,
    largest: batch?.largest,
    fixed: batch?.fixed
  };
  if (onlyGiven) return given;
  const size = batch?.size ?? defaults.size;
  return {
    ...definedOnly(given),
    target: given.target ?? defaults.target,
    smallest: given.smallest ?? Math.min(defaults.smallest, size),
    largest: given.largest ?? Math.max(defaults.largest, size),
    fixed: given.fixed ?? false,
    passes: given.passes ?? defaults.passes
  };
}
function definedOnly(value) {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== void 0));
}
export {
  cancel,
  pause,
  resume,
  run,
  status
};
