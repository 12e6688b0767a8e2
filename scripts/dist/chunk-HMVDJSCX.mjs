import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  count,
  duration
} from "./chunk-HZMQYSAQ.mjs";
import {
  acquire,
  backfillLock,
  unlock
} from "./chunk-NLYWETN7.mjs";
import {
  waitForReplicas
} from "./chunk-5F7CDNNC.mjs";
import {
  backoff,
  defaultRetry,
  isRetryable,
  sleep
} from "./chunk-DF7QITRD.mjs";
import {
  watched
} from "./chunk-K4IISDG4.mjs";
import {
  backfillsTable,
  relationExists
} from "./chunk-5HYAIPJQ.mjs";
import {
  isConnectionLoss
} from "./chunk-CQADSSFU.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  rangeName,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  commaParts,
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  parseSql
} from "./chunk-MXO3B73M.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf,
  redact
} from "./chunk-5B7NSWZR.mjs";

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
    ({ word, start }, index) => index > (kind === "DeleteStmt" ? verb + 1 : body) && start < bodyEnd && word === starter && words2[index - 1]?.word !== "distinct"
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
function equalsSign(text, { start, end }) {
  for (const token of outer(text, start, end)) {
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
  for (const { kind, start, end } of outer(text, 0, text.length)) {
    if (kind === "word") found.push({ word: text.slice(start, end).toLowerCase(), start, end });
  }
  return found;
}
function* outer(text, start, end) {
  let depth = 0;
  for (const token of tokens(text, start, end)) {
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
    const start = performance.now();
    const { upper } = await rangeEnd(session, table, position, end, size);
    const [row] = await session.rows(
      check(position === null ? "first" : "between"),
      position === null ? upper : [...position, ...upper]
    );
    count2 += Number(row[0]);
    position = upper;
    size = afterBatch(size, performance.now() - start, wide);
  }
  return { count: count2 };
}
async function askQuestion(session, question) {
  return session.query(`select * from (${question.trim().replace(/;+\s*$/, "")}
) question limit 10`);
}

// scripts/run/backfill/run.ts
async function runBackfill(open, options) {
  const { report, signal, wait, random } = options;
  let lastProgress = performance.now();
  const progress = () => {
    lastProgress = performance.now();
  };
  for (let attempt = 1; ; attempt++) {
    let target;
    try {
      target = await open();
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
    const start = performance.now();
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
    const milliseconds = performance.now() - start;
    const next = afterBatch(size, milliseconds, pace);
    await session.query(
      `update ${backfillsTable} set position = $2, rows = rows + $3, changed = changed + $4, batches = batches + 1,
         milliseconds = milliseconds + $5, size = $6, state = 'running', started_at = coalesce(started_at, pg_catalog.now()),
         updated_at = pg_catalog.clock_timestamp(), error = null where name = $1`,
      [name, upper, rows, changed, Math.round(milliseconds), next]
    );
    await session.exec("commit");
    this.#size = next;
    const took = performance.now() - start;
    const pause = rest(rows, took, pace.rate);
    const speed = rows / ((took + pause) / 1e3);
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
    return { rest: pause };
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

export {
  readStatement,
  batchSql,
  keyCondition,
  lastKey,
  rangeEnd,
  sameKey,
  readBackfill,
  listBackfills,
  updateBackfill,
  findKey,
  readPlanFile,
  checkPlan,
  derivedCheck,
  askQuestion,
  runBackfill,
  checkKeyStays,
  forecastText,
  resultText,
  statusText
};
