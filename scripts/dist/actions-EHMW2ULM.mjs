import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  confirm,
  count,
  duration,
  reporter
} from "./chunk-HZMQYSAQ.mjs";
import {
  acquire,
  backfillLock,
  holder,
  unlock
} from "./chunk-NLYWETN7.mjs";
import {
  openTarget,
  waitForReplicas
} from "./chunk-OVLXQQY2.mjs";
import "./chunk-L2EUZKIP.mjs";
import {
  watched
} from "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import {
  backoff,
  defaultRetry,
  isRetryable,
  sleep
} from "./chunk-DF7QITRD.mjs";
import {
  backfillsTable,
  relationExists
} from "./chunk-5HYAIPJQ.mjs";
import "./chunk-43QK6XCF.mjs";
import {
  isConnectionLoss
} from "./chunk-7U5BD6BK.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import "./chunk-BHE35HH3.mjs";
import {
  rangeName,
  walk
} from "./chunk-VKSMDWTW.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  commaParts,
  tokens
} from "./chunk-JM7QYCPM.mjs";
import "./chunk-WGZPC7UO.mjs";
import {
  parseDuration
} from "./chunk-GWGNZYZT.mjs";
import {
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  qualified
} from "./chunk-DP4VJVMS.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode,
  messageOf,
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/backfill/actions.ts
import { resolve } from "node:path";

// scripts/run/backfill/clauses.ts
function clausesOf(text, kind) {
  const words2 = outerWords(text);
  const find = (word, from2) => words2.findIndex((one, index) => index >= from2 && one.word === word);
  const verb = find(kind === "UpdateStmt" ? "update" : kind === "DeleteStmt" ? "delete" : "insert", 0);
  const body = kind === "InsertStmt" ? find("select", verb) : verb;
  const conflict = words2.findIndex(
    ({ word }, index) => index > body && word === "on" && words2[index + 1]?.word === "conflict"
  );
  const returning = find("returning", body);
  const locking = words2.findIndex(
    ({ word }, index) => index > body && word === "for" && /^(update|no|share|key)$/.test(words2[index + 1]?.word ?? "")
  );
  const ends = [conflict, returning, locking].filter((index) => index !== -1).map((index) => words2[index].start);
  const end = Math.min(text.length, ...ends);
  const inside = (index) => index !== -1 && words2[index].start < end;
  const where = find("where", body);
  const bodyEnd = inside(where) ? words2[where].start : end;
  const clauses = { conditionAt: bodyEnd };
  if (inside(where)) clauses.where = { start: words2[where].end, end };
  const starter = kind === "DeleteStmt" ? "using" : "from";
  const from = words2.findIndex(
    ({ word, start: start2 }, index) => index > (kind === "DeleteStmt" ? verb + 1 : body) && start2 < bodyEnd && word === starter && words2[index - 1]?.word !== "distinct"
  );
  if (from !== -1) clauses.from = { start: words2[from].end, end: bodyEnd };
  if (kind === "UpdateStmt") {
    const set = find("set", verb);
    clauses.set = { start: words2[set].end, end: clauses.from === void 0 ? bodyEnd : words2[from].start };
    clauses.target = { start: words2[verb].end, end: words2[set].start };
  } else if (kind === "DeleteStmt") {
    clauses.target = { start: words2[verb + 1].end, end: clauses.from === void 0 ? bodyEnd : words2[from].start };
  }
  return clauses;
}
function equalsSign(text, { start: start2, end }) {
  for (const token of outer(text, start2, end)) {
    if (token.kind === "symbol" && text.slice(token.start, token.end) === "=") return token;
  }
  return void 0;
}
function withCondition(text, { where, conditionAt }, condition) {
  if (where !== void 0) {
    const own = text.slice(where.start, where.end);
    return `${text.slice(0, where.start)} (${own.trim()}
) and (${condition})
${text.slice(where.end)}`;
  }
  return `${text.slice(0, conditionAt).trimEnd()}
where ${condition}
${text.slice(conditionAt)}`;
}
function outerWords(text) {
  const found = [];
  for (const { kind, start: start2, end } of outer(text, 0, text.length)) {
    if (kind === "word") found.push({ word: text.slice(start2, end).toLowerCase(), start: start2, end });
  }
  return found;
}
function* outer(text, start2, end) {
  let depth = 0;
  for (const token of tokens(text, start2, end)) {
    if (token.kind === "comment") continue;
    const symbol = token.kind === "symbol" ? text[token.start] : "";
    if (symbol === "(" || symbol === "[") depth++;
    else if (symbol === ")" || symbol === "]") depth--;
    else if (depth === 0) yield token;
  }
}

// scripts/run/backfill/statement.ts
function readStatement(sql, options = {}) {
  let statements;
  try {
    statements = parseSql(sql).statements;
  } catch (error) {
    throw new DbopsError(`Unexpected SQL that PostgreSQL cannot parse: ${error.message}`);
  }
  const [statement, ...more] = statements;
  if (statement === void 0 || more.length > 0) {
    throw new DbopsError(`Unexpected ${statements.length} statements, expected one UPDATE, DELETE or INSERT … SELECT`);
  }
  const { kind, tree, text } = statement;
  if (kind !== "UpdateStmt" && kind !== "DeleteStmt" && kind !== "InsertStmt") {
    throw new DbopsError(`Unexpected ${kind.replace(/Stmt$/, "")}, expected UPDATE, DELETE or INSERT … SELECT`);
  }
  refuse(
    tree.returningClause !== void 0 || tree.returningList !== void 0,
    "RETURNING",
    "Leave it out: nobody reads the rows."
  );
  refuse(hasParameters(tree), "parameters ($1)", "Write the values.");
  refuse(
    changesInWith(tree),
    "a WITH query that changes rows",
    "It would run once a batch: make it a backfill of its own."
  );
  const clauses = clausesOf(text, kind);
  const base = { text, checksum: hash(text.replaceAll("\r\n", "\n")), clauses };
  if (kind === "InsertStmt") return insert(tree, base, options);
  const target = rangeName(tree.relation);
  refuse(tree.whereClause?.CurrentOfExpr !== void 0, "WHERE CURRENT OF", "Write the condition.");
  const alias = tree.relation.alias?.aliasname ?? target.name;
  const result = {
    ...base,
    kind: kind === "UpdateStmt" ? "update" : "delete",
    target,
    driving: target,
    alias
  };
  if (kind === "UpdateStmt") result.assignments = assignmentsOf(tree, text, clauses);
  return result;
}
function insert(tree, base, { by }) {
  const select = tree.selectStmt?.SelectStmt;
  if (select === void 0 || select.fromClause === void 0) {
    throw new DbopsError("Unexpected INSERT of values, expected INSERT … SELECT … FROM a table");
  }
  const cut = "A batch holds only some of the rows: ";
  refuse(
    select.op !== void 0 && select.op !== "SETOP_NONE",
    "UNION, INTERSECT or EXCEPT",
    "Make a backfill of each part."
  );
  refuse(
    select.groupClause !== void 0 || aggregates(select.targetList),
    "GROUP BY or an aggregate",
    `${cut}groups would be cut in pieces. Group in a lateral subquery of the row that it belongs to.`
  );
  refuse(select.distinctClause !== void 0, "DISTINCT", `${cut}it would be distinct within each only.`);
  refuse(
    select.limitCount !== void 0 || select.limitOffset !== void 0,
    "LIMIT or OFFSET",
    `${cut}it would hold for each.`
  );
  refuse(windows(select.targetList), "a window function", `${cut}it would see those only.`);
  const tables = [];
  for (const item of select.fromClause) collectTables(item, tables);
  const driving = by === void 0 ? tables[0] : tables.find(({ name, alias }) => alias === by || name.name === by);
  if (driving === void 0) {
    throw new DbopsError(
      by === void 0 ? "Unexpected SELECT without a table, expected one whose rows are gone through" : `Unexpected --by ${by}, expected one of: ${tables.map(({ alias }) => alias).join(", ") || "none"}`
    );
  }
  const action = tree.onConflictClause?.OnConflictClause?.action ?? tree.onConflictClause?.action;
  return {
    ...base,
    kind: "insert",
    target: rangeName(tree.relation),
    driving: driving.name,
    alias: driving.alias,
    ...action === void 0 ? {} : { conflict: action === "ONCONFLICT_UPDATE" ? "update" : "nothing" }
  };
}
function collectTables(item, found) {
  if (item.RangeVar !== void 0) {
    const name = rangeName(item.RangeVar);
    found.push({ name, alias: item.RangeVar.alias?.aliasname ?? name.name });
  } else if (item.JoinExpr !== void 0) {
    const { jointype, larg, rarg } = item.JoinExpr;
    if (jointype === "JOIN_INNER" || jointype === "JOIN_LEFT") collectTables(larg, found);
    if (jointype === "JOIN_INNER" || jointype === "JOIN_RIGHT") collectTables(rarg, found);
  }
}
function assignmentsOf(tree, text, clauses) {
  const targets = tree.targetList ?? [];
  const parts = commaParts(text, clauses.set.start, clauses.set.end);
  if (parts.length !== targets.length) return void 0;
  const found = [];
  for (const [index, part] of parts.entries()) {
    const { name, indirection, val } = targets[index].ResTarget;
    const sign = equalsSign(text, part);
    if (sign === void 0 || indirection !== void 0 || val?.MultiAssignRef !== void 0 || val?.SetToDefault !== void 0)
      return void 0;
    found.push({ column: name, expression: text.slice(sign.end, part.end).trim() });
  }
  return found;
}
function assignedColumns(statement) {
  if (statement.kind !== "update") return [];
  const { tree } = parseSql(statement.text).statements[0];
  return (tree.targetList ?? []).map(({ ResTarget: target }) => target?.name ?? "");
}
function batchSql(statement, key, bounds) {
  const condition = keyCondition(statement.alias, key, bounds);
  const text = withCondition(statement.text, statement.clauses, condition).trimEnd();
  assertSame(statement, text);
  return text;
}
function keyCondition(alias, key, bounds, from = 1) {
  const columns2 = key.map(({ name }) => `${ident(alias)}.${ident(name)}`);
  const row = (list) => list.length === 1 ? list[0] : `(${list.join(", ")})`;
  const values = (at) => row(key.map(({ type }, index) => `$${at + index}::text::${type}`));
  const parts = [];
  if (bounds !== "first") parts.push(`${row(columns2)} > ${values(from)}`);
  if (bounds !== "after") parts.push(`${row(columns2)} <= ${values(bounds === "first" ? from : from + key.length)}`);
  return parts.join(" and ");
}
function assertSame(statement, text) {
  const [old, now] = [statement.text, text].map((each) => parseSql(each).statements);
  const where = now.length === 1 ? whereOf(now[0]) : void 0;
  const before = whereOf(old[0]);
  const list = conditions(where);
  const own = conditions(before);
  const kept = list.length === own.length + 1 && own.every((one, index) => shape(one) === shape(list[index]));
  if (before === void 0 ? where !== void 0 : kept) return;
  throw new DbopsError("The WHERE of the statement was not found", {
    hint: "Write the statement without unusual forms, e.g. with its condition last."
  });
}
function whereOf({ kind, tree }) {
  return kind === "InsertStmt" ? tree.selectStmt.SelectStmt.whereClause : tree.whereClause;
}
function conditions(where) {
  if (where === void 0) return [];
  return where.BoolExpr?.boolop === "AND_EXPR" ? where.BoolExpr.args : [where];
}
function shape(tree) {
  return JSON.stringify(tree, (name, value) => name === "location" || name === "stmt_location" ? void 0 : value);
}
function refuse(found, what, hint) {
  if (found) throw new DbopsError(`Unexpected ${what} in the statement of a backfill`, { hint });
}
function hasParameters(tree) {
  let found = false;
  walk(tree, (kind) => {
    if (kind === "ParamRef") found = true;
  });
  return found;
}
function changesInWith(tree) {
  const list = tree.withClause?.ctes ?? tree.withClause?.WithClause?.ctes ?? [];
  return list.some(({ CommonTableExpr: one }) => one?.ctequery?.SelectStmt === void 0);
}
var aggregateNames = /* @__PURE__ */ new Set([
  "count",
  "sum",
  "avg",
  "min",
  "max",
  "array_agg",
  "string_agg",
  "json_agg",
  "jsonb_agg",
  "json_object_agg",
  "jsonb_object_agg",
  "bool_and",
  "bool_or",
  "every",
  "stddev",
  "variance",
  "bit_and",
  "bit_or",
  "xmlagg"
]);
function aggregates(list) {
  let found = false;
  walk(list, (kind, node) => {
    if (kind === "SubLink") return false;
    const name = kind === "FuncCall" ? node.funcname?.at(-1)?.String?.sval : void 0;
    if (name !== void 0 && node.over === void 0 && (node.agg_star === true || aggregateNames.has(name)))
      found = true;
    return void 0;
  });
  return found;
}
function windows(list) {
  let found = false;
  walk(list, (kind, node) => {
    if (kind === "SubLink") return false;
    if (kind === "FuncCall" && node.over !== void 0) found = true;
    return void 0;
  });
  return found;
}

// scripts/run/backfill/window.ts
async function lastKey(session, { relation, key }) {
  const [row] = await session.rows(`select ${texts(key)} from ${relation} k order by ${order(key, " desc")} limit 1`);
  return row;
}
async function rangeEnd(session, { relation, key }, position, end, rows) {
  const values = position === null ? end : [...position, ...end];
  const condition = keyCondition("k", key, position === null ? "first" : "between");
  const [row] = await session.rows(
    `select ${texts(key)} from ${relation} k where ${condition} order by ${order(key)} offset $${values.length + 1}::text::int8 limit 1`,
    [...values, rows - 1]
  );
  if (row === void 0) return { upper: end, final: true };
  const upper = row;
  return { upper, final: sameKey(upper, end) };
}
async function countRange(session, { relation, key }, position, upper) {
  const condition = keyCondition("k", key, position === null ? "first" : "between");
  const [row] = await session.rows(
    `select count(*) from ${relation} k where ${condition}`,
    position === null ? upper : [...position, ...upper]
  );
  return Number(row[0]);
}
function sameKey(a, b) {
  return a !== null && b !== null && a.length === b.length && a.every((part, index) => part === b[index]);
}
function texts(key) {
  return key.map(({ name }) => `k.${ident(name)}::text`).join(", ");
}
function order(key, direction = "") {
  return key.map(({ name }) => `k.${ident(name)}${direction}`).join(", ");
}

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

// scripts/run/backfill/state.ts
var ddl = `create schema if not exists dbops;
create table if not exists ${backfillsTable} (
  name text primary key,
  statement text not null,
  checksum text not null,
  relation text not null,
  key text[] not null,
  position text[],
  last text[],
  state text not null default 'ready' check (state in ('ready', 'running', 'verifying', 'done', 'cancelled', 'failed')),
  wanted text not null default 'run' check (wanted in ('run', 'pause', 'cancel')),
  pass integer not null default 1,
  rows bigint not null default 0,
  changed bigint not null default 0,
  batches bigint not null default 0,
  estimate bigint,
  size integer not null,
  error text,
  started_at timestamptz,
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  milliseconds bigint not null default 0,
  options jsonb not null default '{}'
)`;
var columns = `name, statement, checksum, relation, key, position, last, state, wanted, pass, rows, changed, batches, estimate,
  size, error, started_at::text as "startedAt", updated_at::text as "updatedAt", finished_at::text as "finishedAt", milliseconds, options`;
async function createBackfills(database) {
  if (await relationExists(database, backfillsTable)) return;
  try {
    await database.exec(ddl);
  } catch (error) {
    if (error.code !== "42501") throw error;
    throw new DbopsError(`Cannot make ${backfillsTable}: ${messageOf(error)}`, {
      kind: "environment",
      hint: "A backfill keeps its place in a table on the server. As the owner of the database: create schema dbops authorization <the role that runs it>"
    });
  }
}
async function readBackfill(database, name, lock = false) {
  if (!lock && !await relationExists(database, backfillsTable)) return void 0;
  const [row] = await database.query(
    `select ${columns} from ${backfillsTable} where name = $1${lock ? " for update" : ""}`,
    [name]
  );
  return row;
}
async function listBackfills(database) {
  if (!await relationExists(database, backfillsTable)) return [];
  return await database.query(
    `select ${columns} from ${backfillsTable} order by updated_at desc, name`
  );
}
async function insertBackfill(database, backfill) {
  const { name, statement, checksum, relation, key, last, estimate, size, options } = backfill;
  await database.query(
    `insert into ${backfillsTable} (name, statement, checksum, relation, key, last, estimate, size, options)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (name) do update set statement = excluded.statement, checksum = excluded.checksum,
       relation = excluded.relation, key = excluded.key, position = null, last = excluded.last, state = 'ready', wanted = 'run',
       pass = 1, rows = 0, changed = 0, batches = 0, estimate = excluded.estimate, size = excluded.size, error = null,
       started_at = null, finished_at = null, updated_at = now(), milliseconds = 0, options = excluded.options`,
    [name, statement, checksum, relation, key, last, estimate === null ? null : Math.round(estimate), size, options]
  );
}
async function updateBackfill(database, name, values) {
  const { finished, ...rest2 } = values;
  const names = Object.keys(rest2);
  const sets = names.map((column, index) => `${column} = $${index + 2}`);
  if (finished !== void 0) sets.push(`finished_at = ${finished ? "pg_catalog.now()" : "null"}`);
  await database.query(
    `update ${backfillsTable} set ${[...sets, "updated_at = pg_catalog.now()"].join(", ")} where name = $1`,
    [name, ...Object.values(rest2)]
  );
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

// scripts/run/backfill/keys.ts
async function findKey(database, table, columns2) {
  const written = qualified(table.schema, table.name);
  const [found] = await database.rows(
    `select n.nspname::text, c.relname::text, c.relkind::text,
            (with recursive part as (select c.oid union all select i.inhrelid from pg_catalog.pg_inherits i join part on i.inhparent = part.oid)
             select case when bool_or(p.reltuples < 0) then null else sum(p.reltuples) end from part join pg_catalog.pg_class p using (oid)
              where p.relkind <> 'p')::float8
       from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.oid = pg_catalog.to_regclass($1)`,
    [written]
  );
  if (found === void 0 || !["r", "p"].includes(found[2])) {
    throw new DbopsError(
      `Unexpected ${found === void 0 ? "missing table" : "relation that is no table"} ${written}, expected a table of the server`,
      {
        hint: "Qualify it with its schema."
      }
    );
  }
  const relation = qualified(found[0], found[1]);
  const indexes = await database.rows(
    `select i.indisprimary, array_agg(a.attname::text order by k.ord), array_agg(pg_catalog.format_type(a.atttypid, a.atttypmod) order by k.ord)
       from pg_catalog.pg_index i cross join lateral pg_catalog.unnest(i.indkey::pg_catalog.int2[]) with ordinality k(attnum, ord)
       join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = pg_catalog.to_regclass($1) and i.indisunique and i.indisvalid and i.indimmediate and i.indpred is null
        and i.indexprs is null and k.ord <= i.indnkeyatts
      group by i.indexrelid, i.indisprimary
     having bool_and(a.attnotnull)
      order by i.indisprimary desc, count(*), i.indexrelid`,
    [relation]
  );
  const wanted = columns2 === void 0 ? indexes[0] : indexes.find(([, names2]) => names2.length === columns2.length && names2.every((name) => columns2.includes(name)));
  if (wanted === void 0) {
    throw new DbopsError(
      `Unexpected table ${relation} without ${columns2 === void 0 ? "a primary key" : `a unique index on (${columns2.join(", ")})`}, expected a key to go by`,
      { hint: "Add a primary key, or a unique index whose columns are NOT NULL: batches are ranges of it." }
    );
  }
  const [, names, types] = wanted;
  return { relation, key: names.map((name, index) => ({ name, type: types[index] })), rows: found[3] };
}

// scripts/run/backfill/plan-file.ts
import { readFile } from "node:fs/promises";
var keys = {
  name: "string",
  statement: "string",
  by: "string",
  key: "strings",
  batch: "batch",
  rate: "number",
  verify: "string",
  passes: "number"
};
var batchKeys = {
  size: "number",
  smallest: "number",
  largest: "number",
  target: "string",
  fixed: "boolean"
};
async function readPlanFile(path, shown) {
  const text = await readFile(path, "utf8").catch((error) => {
    throw new DbopsError(`Cannot read ${shown}: ${messageOf(error)}`);
  });
  const { parse } = await import("./dist-RTPCVA5R.mjs");
  let value;
  try {
    value = parse(text);
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected YAML: ${messageOf(error).split("\n", 1)[0]}`, { where: shown });
  }
  return checkPlan(value, shown);
}
function checkPlan(value, where) {
  const problems = [];
  checkKeys(value, keys, "", problems);
  if (problems.length === 0 && typeof value.statement !== "string")
    problems.push("Unexpected plan without `statement`");
  if (problems.length > 0) {
    throw new DbopsError(problems.join("; "), {
      where,
      hint: "A plan has: name, statement, by, key, batch (size, smallest, largest, target, fixed), rate, verify, passes."
    });
  }
  return value;
}
function checkKeys(value, known, at, problems) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    problems.push(`Unexpected ${at === "" ? "content" : `value of ${at}`}, expected a mapping`);
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    const name = at === "" ? key : `${at}.${key}`;
    const kind = Object.hasOwn(known, key) ? known[key] : void 0;
    if (kind === void 0) {
      const near = closest(key, Object.keys(known));
      problems.push(`Unexpected key \`${name}\`${near === void 0 ? "" : `, did you mean \`${near}\`?`}`);
    } else if (kind === "batch") checkKeys(one, batchKeys, name, problems);
    else if (!fits(one, kind)) problems.push(`Unexpected value of \`${name}\`, expected ${words[kind]}`);
  }
}
function fits(value, kind) {
  if (kind === "strings")
    return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
  if (kind === "number") return typeof value === "number" && Number.isInteger(value) && value > 0;
  return typeof value === kind;
}
var words = {
  string: "a text",
  number: "a whole number above 0",
  boolean: "true or false",
  strings: "a list of names"
};

// scripts/run/backfill/pace.ts
function afterBatch(size, milliseconds, options) {
  if (options.fixed) return size;
  const factor = Math.min(2, Math.max(0.5, options.target / Math.max(1, milliseconds)));
  return limit(Math.round(size * factor), options);
}
function afterRefusal(size, options) {
  return options.fixed ? size : limit(Math.floor(size / 2), options);
}
function limit(size, { smallest, largest, rate = Number.POSITIVE_INFINITY }) {
  return Math.max(1, Math.min(rate, largest, Math.max(smallest, size)));
}
function rest(rows, milliseconds, rate) {
  return rate === void 0 ? 0 : Math.max(0, rows / rate * 1e3 - milliseconds);
}

// scripts/run/backfill/verify.ts
async function derivedCheck(session, statement, { key }) {
  const { kind, text, clauses, alias, assignments } = statement;
  const { target, from, where } = clauses;
  if (kind === "insert" || target === void 0) return void 0;
  let differs = "true";
  if (kind === "update") {
    if (assignments === void 0) return void 0;
    const types = await columnTypes(session, statement);
    differs = assignments.map(({ column, expression }) => {
      const type = types.get(column);
      const [left, right] = [`${ident(alias)}.${ident(column)}`, `(${expression}
)::${type?.name ?? "text"}`];
      return type?.comparable === false ? `${left}::text is distinct from ${right}::text` : `${left} is distinct from ${right}`;
    }).join(" or ");
  } else if (where === void 0) return void 0;
  const sources = [text.slice(target.start, target.end).trim()];
  if (from !== void 0) sources.push(text.slice(from.start, from.end).trim());
  const conditions2 = [...where === void 0 ? [] : [text.slice(where.start, where.end).trim()], differs];
  return (bounds) => `select count(*) from ${sources.join("\n, ")}
where ${[...conditions2, keyCondition(alias, key, bounds)].map((each) => `(${each}
)`).join(" and ")}`;
}
async function columnTypes(session, { target }) {
  const rows = await session.rows(
    `select a.attname::text, pg_catalog.format_type(a.atttypid, a.atttypmod),
            t.typcategory in ('A', 'E', 'R') or exists (
              select from pg_catalog.pg_opclass o join pg_catalog.pg_am m on m.oid = o.opcmethod and m.amname in ('btree', 'hash')
               where o.opcdefault and o.opcintype in (t.oid, t.typbasetype)) or t.typcategory in ('S', 'C')
       from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid
      where a.attrelid = pg_catalog.to_regclass($1) and a.attnum > 0 and not a.attisdropped`,
    [target.schema === void 0 ? ident(target.name) : `${ident(target.schema)}.${ident(target.name)}`]
  );
  return new Map(rows.map(([column, name, comparable]) => [column, { name, comparable }]));
}
async function countLeft(session, table, check, { signal, pace }) {
  const end = await lastKey(session, table);
  if (end === void 0) return { count: 0 };
  const wide = { ...pace, fixed: false, target: 1e3, largest: Math.max(pace.largest, 5e5) };
  let position = null;
  let size = 1e4;
  let count2 = 0;
  while (!sameKey(position, end)) {
    if (signal?.aborted) throw signal.reason;
    const start2 = performance.now();
    const { upper } = await rangeEnd(session, table, position, end, size);
    const [row] = await session.rows(
      check(position === null ? "first" : "between"),
      position === null ? upper : [...position, ...upper]
    );
    count2 += Number(row[0]);
    position = upper;
    size = afterBatch(size, performance.now() - start2, wide);
  }
  return { count: count2 };
}
async function askQuestion(session, question) {
  return session.query(`select * from (${question.trim().replace(/;+\s*$/, "")}
) question limit 10`);
}

// scripts/run/backfill/run.ts
async function runBackfill(open2, options) {
  const { report, signal, wait, random } = options;
  let lastProgress = performance.now();
  const progress = () => {
    lastProgress = performance.now();
  };
  for (let attempt = 1; ; attempt++) {
    let target;
    try {
      target = await open2();
      return await new Worker(target, options, () => {
        progress();
        attempt = 1;
      }).run();
    } catch (error) {
      if (signal?.aborted) throw stopped(options.name);
      const lost = target === void 0 ? attempt > 1 : target.session.lost || isConnectionLoss(error);
      const delay = backoff(defaultRetry, attempt, random);
      if (!lost || performance.now() - lastProgress + delay > wait) throw error;
      report({
        event: "warning",
        message: `the connection was lost (${messageOf(error)}): going on in ${Math.ceil(delay / 1e3)} s`
      });
      await sleep(delay, signal).catch(() => {
        throw stopped(options.name);
      });
    } finally {
      await target?.close();
    }
  }
}
function stopped(name) {
  return new DbopsError(`Stopped: backfill ${name} stands where its last batch ended`, {
    kind: "environment",
    hint: `Go on: dbops backfill resume ${name} --db …   Where it stands: dbops backfill status`
  });
}
var Worker = class {
  #target;
  #session;
  #options;
  #progressed;
  #size;
  #rate;
  #lastLagLook = 0;
  constructor(target, options, progressed) {
    this.#target = target;
    this.#session = target.session;
    this.#options = options;
    this.#progressed = progressed;
    this.#size = options.size;
  }
  async run() {
    const { name, signal, report, wait, statement } = this.#options;
    const lock = backfillLock(name);
    await createBackfills(this.#session);
    await acquire(this.#session, lock, {
      what: `another run of backfill ${name}`,
      wait: Math.min(wait, 15e3),
      signal,
      report
    });
    try {
      let row = await this.#enter();
      if (row === void 0) return this.#result("nothing", await readBackfill(this.#session, name), 0, []);
      if (row.checksum !== statement.checksum) throw otherStatement(row);
      for (; ; ) {
        if (row.state !== "verifying") {
          const ended = await this.#batches(row);
          row = await readBackfill(this.#session, name);
          if (ended === "cancel") {
            await updateBackfill(this.#session, name, { state: "cancelled" });
            return this.#result("cancelled", row, 0, []);
          }
          await updateBackfill(this.#session, name, { state: "verifying" });
        }
        const { left, problems, checked } = await this.#verify();
        row = await readBackfill(this.#session, name);
        if (left > 0 && !this.#options.settings.once && row.pass < this.#options.settings.passes) {
          report({
            event: "warning",
            message: `${left} rows are left that were written behind the backfill: pass ${row.pass + 1}`
          });
          await this.#nextPass(row);
          row = await readBackfill(this.#session, name);
          continue;
        }
        await updateBackfill(this.#session, name, {
          state: "done",
          error: left > 0 ? `${left} rows are left` : problems.length > 0 ? "the verification found rows" : null,
          finished: true
        });
        return this.#result("done", row, left, problems, checked);
      }
    } catch (error) {
      if (!signal?.aborted && !this.#session.lost && !isConnectionLoss(error)) {
        await updateBackfill(this.#session, name, { state: "failed", error: messageOf(error).slice(0, 2e3) }).catch(
          () => {
          }
        );
      }
      throw error;
    } finally {
      if (!this.#session.lost) await unlock(this.#session, lock).catch(() => {
      });
    }
  }
  /** The row to go on with; undefined where it is done already. */
  async #enter() {
    const { name, again, statement, table, size } = this.#options;
    const known = await readBackfill(this.#session, name);
    if (known !== void 0 && known.checksum !== statement.checksum && !again) throw otherStatement(known);
    if (known !== void 0 && !again) {
      if (known.state === "done") return void 0;
      if (known.state === "cancelled") {
        throw new DbopsError(`Unexpected backfill ${name}: it was cancelled after ${known.rows} rows`, {
          hint: `Go on where it stopped: dbops backfill resume ${name}; or from the beginning: --again`
        });
      }
      await updateBackfill(this.#session, name, {
        wanted: "run",
        error: null,
        ...known.state === "failed" ? { state: "running" } : {}
      });
      if (!this.#options.settings.fixed) this.#size = known.size;
      return await readBackfill(this.#session, name);
    }
    await insertBackfill(this.#session, {
      name,
      statement: statement.text,
      checksum: statement.checksum,
      relation: table.relation,
      key: table.key.map(({ name: column }) => column),
      last: await lastKey(this.#session, table) ?? null,
      estimate: table.rows,
      size,
      options: this.#options.settings
    });
    return await readBackfill(this.#session, name);
  }
  async #nextPass({ name, pass }) {
    const last = await lastKey(this.#session, this.#options.table) ?? null;
    await updateBackfill(this.#session, name, { state: "running", pass: pass + 1, position: null, last });
  }
  /** Batches until the end, or until somebody cancels. */
  async #batches(row) {
    const { name, signal, report, wait, settings: pace, random } = this.#options;
    let since = performance.now();
    let attempt = 0;
    if (row.last === null) return "end";
    for (; ; ) {
      if (signal?.aborted) throw signal.reason;
      await this.#lag();
      try {
        const done = await this.#batch();
        if (done === "end" || done === "cancel") return done;
        if (done === "pause") {
          if (await this.#paused() === "cancel") return "cancel";
          since = performance.now();
          continue;
        }
        attempt = 0;
        since = performance.now();
        this.#progressed();
        if (done.rest > 0) await sleep(done.rest, signal);
      } catch (error) {
        if (signal?.aborted || this.#session.lost || isConnectionLoss(error)) throw error;
        await this.#session.exec("rollback");
        const { code } = error;
        const delay = backoff(defaultRetry, ++attempt, random);
        const smallest = this.#size <= pace.smallest || pace.fixed;
        if (!(isRetryable(error) || code === "57014" && !(smallest && attempt > 3)) || performance.now() - since + delay > wait)
          throw this.#failure(error);
        this.#size = afterRefusal(this.#size, pace);
        report({
          event: "waiting",
          reason: "retry",
          detail: `${name}: ${messageOf(error)}; ${this.#size} rows in ${(delay / 1e3).toFixed(1)} s`
        });
        await sleep(delay, signal);
      }
    }
  }
  /** One batch: the statement for the next range, and its place, in one transaction. */
  async #batch() {
    const { name, statement, table, settings: pace, report, signal } = this.#options;
    const session = this.#session;
    const start2 = performance.now();
    const size = this.#size;
    await session.exec("begin");
    const row = await readBackfill(session, name, true);
    if (row === void 0)
      throw new DbopsError(`Unexpected missing row of ${backfillsTable}: backfill ${name} was removed`, {
        kind: "environment"
      });
    if (row.wanted !== "run") return this.#leave(row.wanted === "cancel" ? "cancel" : "pause");
    if (row.last === null || sameKey(row.position, row.last)) return this.#leave("end");
    const end = row.last;
    const { upper, final } = await rangeEnd(session, table, row.position, end, size);
    const values = row.position === null ? upper : [...row.position, ...upper];
    const sql = batchSql(statement, table.key, row.position === null ? "first" : "between");
    const onWaiting = () => {
    };
    const changed = (await watched({ session, monitor: this.#target.monitor, signal, onWaiting }, () => session.run(sql, values))).rows ?? 0;
    const rows = final ? await countRange(session, table, row.position, upper) : size;
    const milliseconds = performance.now() - start2;
    const next = afterBatch(size, milliseconds, pace);
    await session.query(
      `update ${backfillsTable} set position = $2, rows = rows + $3, changed = changed + $4, batches = batches + 1,
         milliseconds = milliseconds + $5, size = $6, state = 'running', started_at = coalesce(started_at, pg_catalog.now()),
         updated_at = pg_catalog.clock_timestamp(), error = null where name = $1`,
      [name, upper, rows, changed, Math.round(milliseconds), next]
    );
    await session.exec("commit");
    this.#size = next;
    const took = performance.now() - start2;
    const pause2 = rest(rows, took, pace.rate);
    const speed = rows / ((took + pause2) / 1e3);
    this.#rate = this.#rate === void 0 ? speed : this.#rate * 0.8 + speed * 0.2;
    const done = row.rows + rows;
    const left = row.estimate === null || row.pass > 1 ? null : Math.max(0, row.estimate - done) / Math.max(1, this.#rate);
    report({
      event: "batch",
      backfill: name,
      rows,
      changed,
      milliseconds: Math.round(took),
      size: next,
      done,
      total: row.estimate,
      secondsLeft: left === null ? null : Math.round(left)
    });
    return { rest: pause2 };
  }
  async #leave(answer) {
    await this.#session.exec("rollback");
    return answer;
  }
  /** Waits until somebody asks to go on, or to cancel. */
  async #paused() {
    const { name, report, signal } = this.#options;
    report({ event: "paused", backfill: name, reason: "dbops backfill pause" });
    for (; ; ) {
      await sleep(500, signal);
      const row = await readBackfill(this.#session, name);
      if (row?.wanted === "pause") continue;
      if (row?.wanted === "run") report({ event: "resumed", backfill: name });
      return row?.wanted ?? "cancel";
    }
  }
  /** Rests while a replica is too far behind; looked at once a second at most. */
  async #lag() {
    const { thresholds, wait, signal, report } = this.#options;
    if (performance.now() - this.#lastLagLook < 1e3) return;
    this.#lastLagLook = performance.now();
    await waitForReplicas(this.#target.monitor ?? this.#session, thresholds, { wait, signal, report });
  }
  async #verify() {
    const { statement, table, settings: pace, signal } = this.#options;
    const { verify } = pace;
    const session = this.#session;
    const check = pace.once ? void 0 : await derivedCheck(session, statement, table);
    return watched({ session, monitor: this.#target.monitor, signal }, async () => {
      const { count: count2 } = check === void 0 ? { count: 0 } : await countLeft(session, table, check, { signal, pace });
      const problems = verify === void 0 ? [] : await askQuestion(session, verify);
      return { left: count2, problems, checked: check !== void 0 || verify !== void 0 };
    });
  }
  #failure(error) {
    if (error instanceof DbopsError) return error;
    const { name } = this.#options;
    return new DbopsError(`Backfill ${name}: ${messageOf(error)}`, {
      hint: `The batch was rolled back; those before it stay. When the cause is gone: dbops backfill resume ${name}`,
      cause: error
    });
  }
  #result(outcome, { rows, changed, batches, pass }, left, problems, checked = false) {
    return {
      outcome,
      rows,
      changed,
      batches,
      passes: pass,
      verification: left > 0 || problems.length > 0 ? "left" : checked ? "verified" : "none",
      left,
      problems
    };
  }
};
function otherStatement({ name, statement, state }) {
  return new DbopsError(
    `Unexpected statement: backfill ${name} (${state}) has another one: ${statement.split("\n", 1)[0].slice(0, 100)}`,
    {
      hint: "Give this one a name of its own with --name; or begin anew under the old name with --again."
    }
  );
}
function checkKeyStays(statement, { key }) {
  const assigned = assignedColumns(statement);
  const moved = key.find(({ name }) => assigned.includes(name));
  if (moved === void 0) return;
  throw new DbopsError(`Unexpected assignment to ${moved.name}, a column of the key that the batches go by`, {
    hint: "Go by another unique key with --key."
  });
}

// scripts/cli/backfill/documents.ts
var backfillFormat = 1;
function backfillJson(document) {
  return `${JSON.stringify(document, null, 2)}
`;
}

// scripts/cli/backfill/text.ts
function forecastText(plan) {
  const { sample } = plan;
  const lines = [
    `${plan.server}: backfill ${visible(plan.name)}`,
    `  goes      through ${visible(plan.relation)} by ${plan.key.map(visible).join(", ")}${plan.rows === null ? "" : `, about ${count(plan.rows)} rows`}`,
    `  batch     ${count(plan.size)} rows at first, each its own transaction:`,
    ...plan.batch.split("\n").map((line) => `              ${visible(line)}`),
    `  sample    ${sample.rows === 0 ? "the table is empty" : `${count(sample.rows)} rows, ${count(sample.changed)} changed in ${duration(sample.milliseconds)}, rolled back`}`,
    `  twice     ${plan.idempotent === "yes" ? "a second time it changes nothing" : plan.idempotent === "no" ? "NOT THE SAME a second time" : "not known: no row of the sample is changed"}`,
    `  time      ${plan.seconds === null ? "not known" : `about ${duration(plan.seconds * 1e3)}`}`,
    `  verified  ${{ derived: "by counting what the statement would still change", question: "by your query", both: "by counting what the statement would still change, and by your query", none: "NOT AT ALL: give a query with --verify" }[plan.verification]}`
  ];
  for (const warning of plan.warnings) lines.push("", `warning: ${visible(warning)}`);
  for (const { message, hint } of plan.refusals) lines.push("", `refused: ${visible(message)}`, `  ${visible(hint)}`);
  return redact(`${lines.join("\n")}
`);
}
function resultText(name, server, result) {
  const { outcome, rows, changed, batches, verification, left, problems } = result;
  const amount = `${count(rows)} rows gone through, ${count(changed)} changed, in ${count(batches)} ${batches === 1 ? "batch" : "batches"}`;
  const lines = [
    outcome === "nothing" ? `Backfill ${visible(name)} is done already on ${server}: ${amount}.` : outcome === "cancelled" ? `Backfill ${visible(name)} was cancelled on ${server}: ${amount}. What is done stays.` : `Backfill ${visible(name)} is done on ${server}: ${amount}.`
  ];
  if (outcome === "done") {
    if (verification === "verified") lines.push("Verified: nothing is left.");
    if (verification === "none") lines.push("Not verified: no check could be derived, and no --verify was given.");
    if (left > 0)
      lines.push(`${count(left)} rows are left that the statement would still change: something writes them anew.`);
    for (const row of problems) lines.push(`found: ${visible(JSON.stringify(row)).slice(0, 200)}`);
  }
  return redact(`${lines.join("\n")}
`);
}
function statusText(all) {
  if (all.length === 0) return "No backfill is known on this server.\n";
  const lines = [];
  for (const one of all) {
    const part = one.fraction === null || one.stands === "done" ? "" : `, ${Math.floor(one.fraction * 100)} %`;
    lines.push(`${visible(one.name)}  ${one.stands}${one.worker === null ? "" : ` (backend ${one.worker})`}`);
    lines.push(`  ${visible(one.statement.split("\n", 1)[0].slice(0, 100))}`);
    lines.push(
      `  ${count(one.rows)} rows of ${visible(one.relation)} gone through${part}, ${count(one.changed)} changed, ${count(one.batches)} batches, last at ${one.updatedAt}`
    );
    if (one.position !== null && one.stands !== "done")
      lines.push(
        `  stands at ${one.key.map((column, index) => `${visible(column)} = ${visible(one.position[index])}`).join(", ")}`
      );
    if (one.error !== null) lines.push(`  ${visible(one.error)}`);
    if (["interrupted", "failed", "cancelled"].includes(one.stands))
      lines.push(`  go on: dbops backfill resume ${visible(one.name)} --db …`);
  }
  return redact(`${lines.join("\n")}
`);
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
