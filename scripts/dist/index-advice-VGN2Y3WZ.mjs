import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  indexMigrations
} from "./chunk-FGAQRVSY.mjs";
import "./chunk-ZK4BAAUP.mjs";
import {
  scaleTables
} from "./chunk-DR73MZBC.mjs";
import {
  tableCounts
} from "./chunk-J4FMMGE3.mjs";
import {
  codeFiles,
  sqlOf
} from "./chunk-ABMZLJ6J.mjs";
import {
  openReplayed
} from "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-45M4OB6H.mjs";
import "./chunk-G4SN6MK4.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  isConstant,
  rangeName,
  stringConstant,
  strings
} from "./chunk-C54WYS5V.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  platformSchemas
} from "./chunk-7GWH73TP.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import {
  SqlSyntaxError,
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/index-advice.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// scripts/plan/advise/candidates.ts
function definition({ table, method, keys, include, where }) {
  return `on ${table}${method === "btree" ? "" : ` using ${method}`} (${keys.join(", ")})${include.length === 0 ? "" : ` include (${include.join(", ")})`}${where === void 0 ? "" : ` where ${where}`}`;
}
function candidatesFor(usage, schema) {
  const table = schema.tables.find((each2) => qualified(each2.schema, each2.name) === usage.table);
  if (table === void 0 || table.kind === "foreign") return [];
  const found = [];
  const make = (keys2, why, more = {}) => {
    if (keys2.length > 0 && keys2.length <= 4 && new Set(keys2).size === keys2.length)
      found.push({ table: usage.table, method: "btree", keys: keys2, include: [], why, ...more });
  };
  const plain = usage.predicates.filter(({ expression }) => expression === void 0);
  const of = (...kinds) => [...new Set(plain.filter(({ kind }) => kinds.includes(kind)).map(({ column }) => column))].filter(
    (column) => orderable(table, column)
  );
  const equal = of("equal", "join");
  const range = of("range", "like").filter((column) => !equal.includes(column));
  const order = usage.order.filter(({ column }) => !equal.includes(column) && orderable(table, column));
  const sorted = order.map(({ column, descending }) => `${ident(column)}${descending ? " desc" : ""}`);
  const keys = equal.map(ident);
  for (const column of [...equal, ...range]) make([ident(column)], `filters by ${column}`);
  if (keys.length > 1) make(keys, "all columns compared with =");
  for (const column of range) make([...keys, ident(column)], "columns compared with =, then the range");
  if (order.length === usage.order.length && sorted.length > 0) {
    make([...keys, ...sorted], "columns compared with =, then the order: no sort");
    if (usage.limited) make(sorted, "the order alone, for the first rows");
  }
  const partial = plain.filter(
    ({ constant, kind }) => constant !== void 0 && (kind === "null" || kind === "boolean" || kind === "equal")
  );
  if (partial.length > 0) {
    const where = [...new Set(partial.map(({ constant }) => constant))].sort().join(" and ");
    const stated = new Set(partial.map(({ column }) => column));
    const rest = equal.filter((column) => !stated.has(column)).map(ident);
    const ranges = range.filter((column) => !stated.has(column)).map(ident);
    for (const tail of [sorted, ranges.slice(0, 1), []]) {
      const each2 = [...rest, ...tail];
      if (each2.length > 0) make(each2, `only the rows where ${where}`, { where });
    }
    if (rest.length === 0 && sorted.length === 0 && ranges.length === 0)
      make([...stated].slice(0, 1).map(ident), `only the rows where ${where}`, { where });
  }
  if (usage.columns !== void 0 && (keys.length > 0 || range.length > 0)) {
    const needed = [.../* @__PURE__ */ new Set([...usage.columns, ...usage.predicates.map(({ column }) => column)])];
    const head = [...keys, ...sorted.length > 0 ? sorted : range.slice(0, 1).map(ident)];
    const extra = needed.filter((column) => !head.some((key) => key.replace(/ desc$/, "") === ident(column)));
    if (extra.length > 0 && extra.length <= 3 && extra.every((column) => narrow(table, column)))
      make(head, "carries all that the query reads", { include: extra.map(ident) });
  }
  for (const { column, kind, expression } of usage.predicates) {
    if (expression !== void 0) {
      if (kind === "equal") make([expression.includes("(") ? expression : `(${expression})`], `compares ${expression}`);
      else
        found.push({
          table: usage.table,
          method: "gin",
          keys: [expression],
          include: [],
          why: `searches ${expression}`
        });
      continue;
    }
    const type = table.columns.find(({ name }) => name === column)?.type ?? "";
    if (kind === "contains") {
      if (type === "jsonb") {
        found.push({
          table: usage.table,
          method: "gin",
          keys: [`${ident(column)} jsonb_path_ops`],
          include: [],
          why: `searches inside ${column}`
        });
        found.push({
          table: usage.table,
          method: "gin",
          keys: [ident(column)],
          include: [],
          why: `searches inside ${column}, keys as well`
        });
      } else if (type.endsWith("[]"))
        found.push({
          table: usage.table,
          method: "gin",
          keys: [ident(column)],
          include: [],
          why: `searches the list ${column}`
        });
      else if (/range$/.test(type))
        found.push({
          table: usage.table,
          method: "gist",
          keys: [ident(column)],
          include: [],
          why: `searches the range ${column}`
        });
    }
    if (kind === "match" && type === "tsvector")
      found.push({
        table: usage.table,
        method: "gin",
        keys: [ident(column)],
        include: [],
        why: `full-text search in ${column}`
      });
    if (kind === "like" && /^(text|character varying)/.test(type))
      make(
        [`${ident(column)} ${type === "text" ? "text_pattern_ops" : "varchar_pattern_ops"}`],
        `prefixes of ${column}, whatever the collation`
      );
    if ((kind === "infix" || kind === "like") && /^(text|character varying)/.test(type)) {
      const trigram = schema.extensions.find(({ name }) => name === "pg_trgm");
      if (trigram !== void 0)
        found.push({
          table: usage.table,
          method: "gin",
          keys: [`${ident(column)} ${ident(trigram.schema)}.gin_trgm_ops`],
          include: [],
          why: `patterns anywhere in ${column}`
        });
    }
    if (kind === "range" && /^(timestamp|date)/.test(type) && equal.length === 0)
      found.push({
        table: usage.table,
        method: "brin",
        keys: [ident(column)],
        include: [],
        why: `ranges of ${column}, in which rows lie on disk`
      });
  }
  const seen = /* @__PURE__ */ new Set();
  return found.filter((candidate) => {
    const id = definition(candidate);
    return seen.has(id) || existsAlready(candidate, table) ? false : seen.add(id);
  });
}
function orderable(table, column) {
  const type = table.columns.find(({ name }) => name === column)?.type ?? "";
  return !/^(jsonb?|xml|point|line|lseg|box|path|polygon|circle|tsvector|tsquery)\b|vector|geometry|geography/.test(
    type
  );
}
function narrow(table, column) {
  const type = table.columns.find(({ name }) => name === column)?.type ?? "";
  const length = /^character varying\((\d+)\)/.exec(type)?.[1];
  return /^(smallint|integer|bigint|boolean|date|time|timestamp|uuid|real|double precision|numeric|interval)/.test(type) || length !== void 0 && Number(length) <= 100 || table.columns.find(({ name }) => name === column)?.userType !== void 0;
}
function existsAlready(candidate, table) {
  return table.indexes.some((index) => {
    if (index.method !== candidate.method || (index.predicate ?? "") !== "" || index.invalid) return false;
    const has = index.keys.map(
      ({ column, expression, descending }) => `${column === void 0 ? expression : ident(column)}${descending ? " desc" : ""}`
    );
    return candidate.keys.every((key, place) => has[place] === key) && candidate.include.every((column) => index.include?.map(ident).includes(column) || has.includes(column));
  });
}

// scripts/plan/advise/usage.ts
function usagesOf(tree, kind, schema) {
  const found = [];
  const ctes = /* @__PURE__ */ new Set();
  const visit = (node, nodeKind) => {
    if (node === null || typeof node !== "object") return;
    const statement = node;
    if (nodeKind === "SelectStmt" || nodeKind === "UpdateStmt" || nodeKind === "DeleteStmt")
      found.push(...scopeOf(statement, schema, ctes));
  };
  for (const cte of tree.withClause?.ctes ?? []) ctes.add(cte.CommonTableExpr?.ctename);
  visit(tree, kind);
  each(tree, visit);
  return found;
}
function each(tree, visit) {
  const pending = [tree];
  while (pending.length > 0) {
    const value = pending.pop();
    if (Array.isArray(value)) pending.push(...value);
    else if (value !== null && typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) {
        if (inner === null || typeof inner !== "object") continue;
        if (/^[A-Z]/.test(key) || key === "larg" || key === "rarg")
          visit(inner, key.length === 4 && key.endsWith("arg") ? "SelectStmt" : key);
        pending.push(inner);
      }
    }
  }
}
function scopeOf(statement, schema, ctes) {
  const sources = [];
  const quals = [];
  const from = (node) => {
    if (node?.RangeVar) addSource(node.RangeVar);
    else if (node?.JoinExpr) {
      from(node.JoinExpr.larg);
      from(node.JoinExpr.rarg);
      if (node.JoinExpr.quals) quals.push(node.JoinExpr.quals);
      for (const column of strings(node.JoinExpr.usingClause)) using.push(column);
    }
  };
  const using = [];
  const addSource = (range) => {
    const name = rangeName(range);
    if (name.schema === void 0 && ctes.has(name.name)) return;
    const table = schema.tables.find(
      (each2) => each2.name === name.name && (name.schema === void 0 ? each2.schema === "public" : each2.schema === name.schema)
    ) ?? schema.tables.find((each2) => name.schema === void 0 && each2.name === name.name);
    if (table !== void 0) sources.push({ alias: range.alias?.aliasname ?? name.name, table });
  };
  for (const item of statement.fromClause ?? statement.usingClause ?? []) from(item);
  if (statement.relation?.relname !== void 0) addSource(statement.relation);
  if (statement.whereClause) quals.push(statement.whereClause);
  if (sources.length === 0) return [];
  const resolve2 = (node) => {
    const fields = node?.ColumnRef?.fields ?? [];
    const names = fields.map((field) => field.String?.sval);
    const column = names.at(-1);
    if (column === void 0 || names.includes(void 0)) return void 0;
    const alias = names.length > 1 ? names.at(-2) : void 0;
    const source = sources.find(
      (each2) => (alias === void 0 || each2.alias === alias) && each2.table.columns.some(({ name }) => name === column)
    );
    return source && { source, column };
  };
  const predicates = new Map(sources.map((source) => [source, []]));
  const add = (source, predicate) => predicates.get(source).push(predicate);
  for (const column of using)
    for (const source of sources)
      if (source.table.columns.some(({ name }) => name === column)) add(source, { column, kind: "join" });
  const pending = [...quals];
  while (pending.length > 0) {
    const node = pending.shift();
    if (node.BoolExpr?.boolop === "AND_EXPR") pending.unshift(...node.BoolExpr.args);
    else judge(node, resolve2, add);
  }
  const order = (statement.sortClause ?? []).map(({ SortBy }) => ({
    found: resolve2(SortBy?.node),
    descending: SortBy?.sortby_dir === "SORTBY_DESC"
  }));
  const returned = columnsReturned(statement, resolve2);
  return sources.map((source) => ({
    table: qualified(source.table.schema, source.table.name),
    predicates: predicates.get(source),
    order: order.length > 0 && order.every(({ found }) => found?.source === source) ? order.map(({ found, descending }) => ({ column: found.column, descending })) : [],
    limited: statement.limitCount !== void 0,
    ...returned === void 0 ? {} : { columns: [...new Set(returned.filter((each2) => each2.source === source).map(({ column }) => column))] }
  }));
}
function columnsReturned(statement, resolve2) {
  const found = [];
  const pending = [statement.targetList, statement.groupClause, statement.returningList];
  while (pending.length > 0) {
    const value = pending.pop();
    if (Array.isArray(value)) pending.push(...value);
    else if (value !== null && typeof value === "object") {
      const node = value;
      if (node.A_Star) return void 0;
      if (node.ColumnRef) {
        if (node.ColumnRef.fields.some((field) => field.A_Star)) return void 0;
        const column = resolve2(node);
        if (column === void 0) return void 0;
        found.push(column);
      } else if (node.SubLink === void 0) pending.push(...Object.values(node));
    }
  }
  return found;
}
var comparisons = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };
function judge(node, resolve2, add) {
  if (node.NullTest) {
    const found = resolve2(node.NullTest.arg);
    if (found)
      add(found.source, {
        column: found.column,
        kind: "null",
        constant: `${ident(found.column)} is ${node.NullTest.nulltesttype === "IS_NULL" ? "" : "not "}null`
      });
    return;
  }
  if (node.ColumnRef || node.BoolExpr?.boolop === "NOT_EXPR") {
    const found = resolve2(node.ColumnRef ? node : node.BoolExpr.args[0]);
    if (found)
      add(found.source, {
        column: found.column,
        kind: "boolean",
        constant: `${node.ColumnRef ? "" : "not "}${ident(found.column)}`
      });
    return;
  }
  const expression = node.A_Expr;
  if (expression === void 0) return;
  const operator = strings(expression.name).at(-1) ?? "";
  const left = resolve2(uncast(expression.lexpr));
  const right = Array.isArray(expression.rexpr) || expression.rexpr?.List ? void 0 : resolve2(uncast(expression.rexpr));
  switch (expression.kind) {
    case "AEXPR_OP": {
      if (operator === "=" && left && right) {
        if (left.source !== right.source) {
          add(left.source, { column: left.column, kind: "join" });
          add(right.source, { column: right.column, kind: "join" });
        }
        return;
      }
      const side = left ?? right;
      const other = left ? expression.rexpr : expression.lexpr;
      if (side === void 0) {
        const over = operator === "=" || operator === "@@" ? expressionOf(expression.lexpr, resolve2) : void 0;
        if (over)
          add(over.source, { column: over.column, kind: operator === "=" ? "equal" : "match", expression: over.sql });
        return;
      }
      if (operator === "=") {
        const text = isConstant(other) ? constantText(other) : void 0;
        add(side.source, {
          column: side.column,
          kind: "equal",
          ...text === void 0 ? {} : { constant: `${ident(side.column)} = ${text}` }
        });
      } else if (comparisons[operator] !== void 0) add(side.source, { column: side.column, kind: "range" });
      else if (["@>", "<@", "&&", "?", "?|", "?&"].includes(operator))
        add(side.source, { column: side.column, kind: "contains" });
      else if (operator === "@@") add(side.source, { column: side.column, kind: "match" });
      return;
    }
    case "AEXPR_IN":
    case "AEXPR_OP_ANY":
      if (operator !== "=") return;
      if (left) add(left.source, { column: left.column, kind: "equal" });
      else if (right && expression.kind === "AEXPR_OP_ANY")
        add(right.source, { column: right.column, kind: "contains" });
      return;
    case "AEXPR_BETWEEN":
      if (left) add(left.source, { column: left.column, kind: "range" });
      return;
    case "AEXPR_LIKE":
    case "AEXPR_ILIKE": {
      if (!left) return;
      const pattern = stringConstant(expression.rexpr);
      add(left.source, {
        column: left.column,
        kind: expression.kind === "AEXPR_LIKE" && pattern !== void 0 && !/^[%_]/.test(pattern) ? "like" : "infix"
      });
    }
  }
}
function uncast(node) {
  let at = node;
  while (at?.TypeCast !== void 0) at = at.TypeCast.arg;
  return at;
}
function expressionOf(node, resolve2) {
  const call = node?.FuncCall;
  const names = strings(call?.funcname);
  const args = call?.args ?? [];
  const columns = args.map((arg) => resolve2(uncast(arg))).filter((each2) => each2 !== void 0);
  if (call === void 0 || columns.length !== 1) return void 0;
  const parts = args.map(
    (arg) => resolve2(uncast(arg)) === void 0 ? constantText(arg) : ident(resolve2(uncast(arg)).column)
  );
  if (parts.includes(void 0)) return void 0;
  return { ...columns[0], sql: `${names.at(-1)}(${parts.join(", ")})` };
}
function constantText(node) {
  const text = stringConstant(node);
  if (text !== void 0) return `'${text.replaceAll("'", "''")}'`;
  const constant = uncast(node)?.A_Const;
  if (constant?.ival) return String(constant.ival.ival ?? 0);
  if (constant?.boolval) return String(constant.boolval.boolval ?? false);
  return constant?.fval?.fval;
}

// scripts/plan/advise/advise.ts
var largeTable = 1e3;
async function adviseIndexes(database, schema, workload, options = {}) {
  const leastGain = options.leastGain ?? 0.2;
  const rows = new Map(
    (await database.rows(
      `select format('%I.%I', n.nspname, c.relname), c.reltuples::float8 from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'm')`
    )).map(([name, count]) => [name, count])
  );
  const refused = [];
  const plans = /* @__PURE__ */ new Map();
  const candidates = /* @__PURE__ */ new Map();
  for (const query of workload) {
    try {
      plans.set(query, await planOf(database, query.sql, rows));
    } catch (error) {
      if (postgresFailure(error) === void 0) throw error;
      refused.push({ name: query.name, reason: messageOf(error) });
      continue;
    }
    for (const statement of parseSql(query.sql).statements) {
      for (const usage of usagesOf(statement.tree, statement.kind, schema)) {
        for (const candidate of candidatesFor(usage, schema)) {
          const id = definition(candidate);
          const known = candidates.get(id) ?? { candidate, queries: /* @__PURE__ */ new Set() };
          known.queries.add(query);
          candidates.set(id, known);
        }
      }
    }
  }
  const before = new Map(plans);
  const weight = (query) => query.weight ?? 1;
  const chosen = [];
  let left = [...candidates];
  let spent = 0;
  let tried = 0;
  const gains = /* @__PURE__ */ new Map();
  const measure = async (id, queries) => {
    options.signal?.throwIfAborted();
    tried++;
    options.onProgress?.(`trying ${tried}: ${id}`);
    const result = await trial(database, id, queries, plans, rows, leastGain, weight);
    gains.set(id, result);
    return result;
  };
  for (const [id, { queries }] of left) await measure(id, queries);
  const most = options.most ?? 20;
  while (chosen.length < most) {
    left = left.filter(
      ([id2]) => gains.get(id2).gain > 0 && spent + gains.get(id2).bytes <= (options.budget ?? Number.POSITIVE_INFINITY)
    );
    left.sort(
      ([a], [b]) => gains.get(b).gain - gains.get(a).gain || gains.get(a).bytes - gains.get(b).bytes || compareText(a, b)
    );
    let best;
    for (const entry of left) {
      const [id2, { queries: queries2 }] = entry;
      const bar = best === void 0 ? 0 : gains.get(best[0]).gain;
      if (best !== void 0 && gains.get(id2).gain <= bar) break;
      const now = await measure(id2, queries2);
      if (now.gain > bar * (best !== void 0 && now.bytes > 2 * gains.get(best[0]).bytes ? 1.1 : 1)) best = entry;
    }
    if (best === void 0) break;
    const [id, { candidate, queries }] = best;
    const name = nameOf(
      candidate,
      schema,
      chosen.map((each2) => each2.name)
    );
    await database.exec(`create index ${ident(name)} ${id}`);
    await database.exec(`analyze ${candidate.table}`);
    for (const query of queries) plans.set(query, await planOf(database, query.sql, rows));
    const bytes = gains.get(id).bytes;
    spent += bytes;
    chosen.push({ id, candidate, name, bytes });
    left = left.filter((entry) => entry !== best);
  }
  const used = new Set([...plans.values()].flatMap(({ indexes }) => [...indexes]));
  const kept = chosen.filter(({ name, candidate }) => used.has(`${schemaOf(candidate.table, schema)}.${name}`));
  for (const { name, candidate } of chosen)
    if (!kept.some((each2) => each2.name === name))
      await database.exec(`drop index ${ident(schemaOf(candidate.table, schema))}.${ident(name)}`);
  const covered = (which) => [...which.values()].length === 0 ? 1 : [...which.values()].filter((plan) => plan.covered).length / which.size;
  const existing = schema.tables.flatMap(
    (table) => table.indexes.filter((index) => index.constraint === void 0 && !index.unique).map((index) => `${table.schema}.${index.name}`)
  );
  const touched = new Set([...candidates.values()].map(({ candidate }) => candidate.table));
  const onTouched = new Set(
    schema.tables.filter((table) => touched.has(qualified(table.schema, table.name))).flatMap((table) => table.indexes.map((index) => `${table.schema}.${index.name}`))
  );
  return {
    queries: [...before].map(([query, plan]) => ({
      name: query.name,
      origin: query.origin ?? "query",
      before: plan.cost,
      after: plans.get(query).cost,
      covered: { before: plan.covered, after: plans.get(query).covered }
    })),
    chosen: kept.map(({ id, candidate, name, bytes }) => ({
      name,
      definition: id,
      table: candidate.table,
      why: candidate.why,
      bytes,
      serves: [...plans].filter(([, plan]) => plan.indexes.has(`${schemaOf(candidate.table, schema)}.${name}`)).map(([query, plan]) => ({ query: query.name, before: before.get(query).cost, after: plan.cost }))
    })),
    unused: existing.filter((name) => onTouched.has(name) && !used.has(name)).sort(compareText),
    refused,
    coverage: { before: covered(before), after: covered(plans) },
    tried
  };
}
async function trial(database, id, queries, plans, rows, leastGain, weight) {
  await database.exec("begin");
  try {
    await database.exec(`create index dbops_candidate ${id}`);
    if (/\(\w+\(|\(\(/.test(id)) await database.exec(`analyze ${/^on (\S+)/.exec(id)[1]}`);
    const [[bytes]] = await database.rows(
      "select pg_relation_size(indexrelid) from pg_index where indexrelid::regclass::text ~ '(^|\\.)dbops_candidate$'"
    );
    let gain = 0;
    for (const query of queries) {
      const old = plans.get(query);
      if (old === void 0) continue;
      const now = await planOf(database, query.sql, rows);
      const uses = [...now.indexes].some((name) => name.endsWith(".dbops_candidate"));
      if (uses && old.cost - now.cost >= leastGain * old.cost) gain += weight(query) * (old.cost - now.cost);
    }
    return { gain, bytes: Number(bytes) };
  } catch (error) {
    if (postgresFailure(error) === void 0) throw error;
    return { gain: 0, bytes: 0 };
  } finally {
    await database.exec("rollback");
  }
}
async function planOf(database, sql, rows) {
  const [result] = await database.results(`explain (generic_plan, verbose, format json) ${sql}`);
  const text = result.rows[0][0];
  const [{ Plan: root }] = typeof text === "string" ? JSON.parse(text) : text;
  const indexes = /* @__PURE__ */ new Set();
  let covered = true;
  const schemas = /* @__PURE__ */ new Map();
  const visit = (node) => {
    if (node["Relation Name"] !== void 0 && node.Schema !== void 0) {
      const table = `${ident(node.Schema)}.${ident(node["Relation Name"])}`;
      schemas.set(table, node.Schema);
      const size = rows.get(table) ?? 0;
      if (node["Node Type"] === "Seq Scan" && node.Filter !== void 0 && size > largeTable && node["Plan Rows"] < 0.3 * size)
        covered = false;
    }
    if (node["Index Name"] !== void 0) indexes.add(`${node.Schema ?? parentSchema(node)}.${node["Index Name"]}`);
    for (const child of node.Plans ?? []) {
      if (child.Schema === void 0 && node.Schema !== void 0) child.Schema = node.Schema;
      visit(child);
    }
  };
  const parentSchema = (node) => node.Schema ?? "public";
  visit(root);
  return { cost: root["Total Cost"], indexes, covered };
}
function schemaOf(table, schema) {
  return schema.tables.find((each2) => qualified(each2.schema, each2.name) === table)?.schema ?? "public";
}
function nameOf(candidate, schema, more) {
  const table = schema.tables.find((each2) => qualified(each2.schema, each2.name) === candidate.table);
  const parts = candidate.keys.map(
    (key) => key.replace(/ (desc|[\w.]*_ops)$/g, "").replace(/[^A-Za-z0-9_]+/g, "_").replace(/^_+|_+$/g, "")
  );
  const taken = /* @__PURE__ */ new Set([
    ...schema.tables.flatMap((each2) => [each2.name, ...each2.indexes.map(({ name: name2 }) => name2)]),
    ...more
  ]);
  const stem = Buffer.from(`${table.name}_${parts.join("_")}${candidate.where === void 0 ? "" : "_partial"}`).subarray(0, 55).toString("utf8").replace(/\ufffd/g, "");
  let name = `${stem}_idx`;
  for (let count = 2; taken.has(name); count++) name = `${stem}_idx${count}`;
  return name;
}

// scripts/plan/advise/workload.ts
function queriesOf(text, file) {
  try {
    const { statements, map } = parseSql(text);
    return statements.filter(({ kind }) => ["SelectStmt", "UpdateStmt", "DeleteStmt", "InsertStmt", "MergeStmt"].includes(kind)).map((statement, index, all) => {
      const comment = text.slice(all[index - 1]?.end ?? 0, statement.start);
      const name = /--\s*name:\s*(\S+)/.exec(comment)?.[1];
      const weight = Number(/--\s*weight:\s*(\d+(?:\.\d+)?)/.exec(comment)?.[1] ?? 1);
      return {
        name: name ?? `${file}:${map.position(statement.start).line}`,
        sql: statement.text,
        weight,
        origin: "query"
      };
    });
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    throw new DbopsError(`Unexpected SQL, expected queries that Postgres takes: ${error.message}`, {
      where: `${file}:${error.line}:${error.column}`
    });
  }
}
function schemaQueries(schema) {
  const found = [];
  for (const table of schema.tables) {
    if (table.partitionOf !== void 0 || table.kind === "foreign") continue;
    const name = qualified(table.schema, table.name);
    for (const { name: key, type, columns } of table.constraints) {
      if (type !== "foreign key") continue;
      const where = columns.map((column, index) => `${ident(column)} = $${index + 1}`).join(" and ");
      found.push({
        name: `foreign key ${key} on ${name}`,
        sql: `select 1 from only ${name} where ${where}`,
        weight: 0.1,
        origin: "foreign key"
      });
    }
    for (const policy of table.policies) {
      if (policy.using === void 0 || policy.command === "insert" || !table.rls.enabled) continue;
      found.push({
        name: `policy ${ident(policy.name)} on ${name}`,
        sql: `select ${keyOf(table)} from ${name} where ${policy.using}`,
        weight: 0.1,
        origin: "policy"
      });
    }
  }
  return found.sort((a, b) => compareText(a.name, b.name));
}
function keyOf(table) {
  const key = table.constraints.find(({ type }) => type === "primary key");
  return key === void 0 ? "1" : key.columns.map(ident).join(", ");
}

// scripts/cli/index-advice.ts
async function indexAdvice(workspace, values, io) {
  await loadParser();
  const progress = progressLine(io);
  const { database, result } = await openReplayed(workspace, {
    env: io.env,
    signal: io.signal,
    onProgress: ({ done, total }) => progress.show(`replaying ${done + 1}/${total}`)
  });
  try {
    if (result.failures.length > 0)
      throw new DbopsError("Unexpected migration that fails, expected the history to run", {
        hint: "Run: dbops replay"
      });
    const schema = await readSchema(database);
    const given = await givenQueries(workspace, schema, values, io);
    const counts = tableCounts(values.counts, schema, "scale");
    if (given.length === 0 && values.queriesOnly) {
      throw new DbopsError("Unexpected lack of queries, expected a file, a statement or --from-code", {
        hint: "dbops index queries.sql, or: dbops index --from-code"
      });
    }
    const workload = [...given, ...values.queriesOnly ? [] : schemaQueries(schema)];
    const tables = new Set(counts.keys());
    for (const { sql } of workload)
      for (const { tree, kind } of parseSql(sql).statements)
        for (const { table } of usagesOf(tree, kind, schema)) tables.add(table);
    const scale = await scaleTables(database, {
      schemas: [...new Set(schema.tables.map((table) => table.schema))],
      tables,
      rows: values.rows,
      counts,
      platformSchemas,
      signal: io.signal,
      onProgress: (text) => progress.show(text)
    });
    const advice = await adviseIndexes(database, schema, workload, {
      budget: values.budget,
      most: values.most,
      leastGain: values.leastGain,
      signal: io.signal,
      onProgress: (text) => progress.show(text)
    });
    return { format: 1, ...advice, scale, migrations: indexMigrations(advice) };
  } finally {
    progress.clear();
    await database.close();
  }
}
async function givenQueries(workspace, schema, values, io) {
  const found = [];
  for (const each2 of values.queries) {
    const text = await readFile(resolve(io.cwd, each2), "utf8").catch((error) => {
      if (/\s/.test(each2)) return void 0;
      throw new DbopsError(
        `Cannot read the queries: ${error.code === "ENOENT" ? "the file does not exist" : error.message}`,
        { where: each2, hint: "Give a file, or a statement in quotes." }
      );
    });
    found.push(...text === void 0 ? queriesOf(each2, "query") : queriesOf(text, each2));
  }
  if (values.fromCode) {
    const known = new Set(schema.tables.map(({ name }) => name));
    const own = [workspace.migrationsFolder, workspace.rollbacksFolder].filter((folder) => folder !== void 0).map((folder) => `${folder}/`);
    const other = new Set([...workspace.seeds, ...workspace.tests].map(({ file }) => file));
    const byText = /* @__PURE__ */ new Map();
    for await (const code of codeFiles(
      workspace.root,
      (file) => own.some((folder) => file.startsWith(folder)) || other.has(file)
    )) {
      for (const { sql, file, line, relations } of sqlOf(code)) {
        if (!relations.some(({ name }) => known.has(name))) continue;
        const query = byText.get(sql) ?? { name: `${file}:${line}`, sql, weight: 0, origin: "query" };
        query.weight = (query.weight ?? 0) + 1;
        byText.set(sql, query);
      }
    }
    found.push(...byText.values());
  }
  return found;
}
export {
  indexAdvice
};
