import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  fill,
  needed
} from "./chunk-45M4OB6H.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import {
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/plan/scale/rows.ts
async function scaleTables(database, options) {
  await database.exec("begin");
  let plan;
  let pool;
  try {
    const filled = await fill(database, {
      schemas: options.schemas,
      only: options.tables,
      platformSchemas: options.platformSchemas
    });
    plan = needed(filled.plan, options.tables);
    pool = new Map(plan.map((table) => [table.table, filled.pool.of(table.table)]));
    await database.exec("commit");
  } catch (error) {
    await database.exec("rollback");
    throw error;
  }
  const done = [];
  await database.exec("set session_replication_role = 'replica'; set synchronous_commit = off");
  try {
    await database.exec("select setseed(0.42)");
    for (const table of plan) {
      options.signal?.throwIfAborted();
      const wanted = options.counts?.get(table.table) ?? defaultRows(table, plan, options.rows);
      options.onProgress?.(`${table.table}: ${wanted} rows`);
      done.push(await grow(database, table, pool.get(table.table) ?? [], wanted));
    }
  } finally {
    await database.exec("set session_replication_role = 'origin'");
  }
  await database.exec("analyze");
  return done;
}
function defaultRows(table, plan, rows) {
  const parents = (of) => new Set(of.keys.map(({ target }) => target).filter((target) => target !== of.table));
  const children = plan.filter((each) => each.table !== table.table && parents(each).has(table.table)).length;
  return children === 0 ? rows : Math.max(100, Math.round(rows / 10));
}
async function grow(database, table, base, wanted) {
  const count = async () => Number((await database.rows(`select count(*) from ${table.table}`))[0][0]);
  let rows = await count();
  if (base.length === 0) return { table: table.table, rows, reason: "no row that satisfies its constraints is known" };
  let reason;
  for (const vary of ["most", "all", "keys", "unique"]) {
    if (rows >= wanted) break;
    try {
      await database.exec(statement(table, base, wanted - rows, rows, vary));
      reason = void 0;
    } catch (error) {
      reason = messageOf(error);
    }
    rows = await count();
    if (rows >= wanted * 0.9) return { table: table.table, rows };
  }
  return { table: table.table, rows, reason: reason ?? "its unique keys allow no more" };
}
function statement(table, base, count, offset, vary) {
  const written = table.columns.filter((column) => !column.generated);
  const checked = new Set(table.checks.flatMap(({ columns }) => columns));
  const unique = new Set(table.uniques.flat());
  const keyOf = /* @__PURE__ */ new Map();
  for (const [place, key] of table.keys.entries())
    for (const column of key.columns) if (!keyOf.has(column)) keyOf.set(column, { key, place });
  const parents = vary === "unique" ? [] : table.keys.filter(({ target }) => target !== table.table);
  const laterals = parents.map(
    (key) => `lateral (select ${key.targetColumns.map((column, index) => `(select array_agg(${ident(column)} order by ctid) from (select ${ident(column)}, ctid from ${key.target} limit 100000) x) as c${index}`).join(", ")}, (select least(count(*), 100000) from ${key.target}) as n)`
  );
  const from = [
    `generate_series(${offset + 1}, ${offset + count}) as s (n)`,
    ...laterals.map((lateral, index) => `${lateral} as p${index}`),
    // Popular parents have more children: a square spreads them as a tail.
    ...parents.map(
      (_, index) => `lateral (select 1 + floor(power(abs(hashint8extended(s.n, ${index + 11})::float8 / 9223372036854775808.0), 2) * p${index}.n)::int as i) as i${index}`
    )
  ];
  const expression = (column) => {
    const own = keyOf.get(column.name);
    if (own !== void 0 && parents.includes(own.key)) {
      const place = parents.indexOf(own.key);
      return `p${place}.c${own.key.columns.indexOf(column.name)}[i${place}.i]`;
    }
    const fromBase = baseValue(column, base);
    if (unique.has(column.name) && own === void 0) return distinct(column, fromBase) ?? fromBase;
    if (own !== void 0 || vary !== "all" && vary !== "most") return fromBase;
    if (checked.has(column.name))
      return vary === "most" && column.hints.length === 0 ? several(column, fromBase) ?? fromBase : fromBase;
    return varied(column) ?? fromBase;
  };
  return `insert into ${table.table} (${written.map(({ name }) => ident(name)).join(", ")}) overriding system value
select ${written.map((column) => `(${expression(column)})::${column.typeName}`).join(",\n  ")}
from ${from.join(",\n  ")}
on conflict do nothing`;
}
function baseValue(column, base) {
  const values = base.map(({ values: row }) => row[column.name] ?? null);
  if (values.every((value) => value === values[0])) return values[0] == null ? "null" : literal(values[0]);
  return `(array[${values.map((value) => value === null ? "null" : literal(value)).join(", ")}]::text[])[1 + s.n % ${values.length}]`;
}
function distinct(column, fromBase) {
  switch (column.type.name) {
    case "uuid":
      return `md5(s.n || ${literal(column.name)})::uuid`;
    case "smallint":
      return void 0;
    case "integer":
    case "bigint":
    case "numeric":
      return "1000 + s.n";
    case "text":
    case "character varying":
    case "citext":
      return `regexp_replace(${fromBase}, '(@.*)?$', '-' || to_hex(s.n) || '\\1')`;
    case "date":
      return "date '2000-01-01' + s.n";
    case "timestamp with time zone":
    case "timestamp without time zone":
      return "timestamp '2024-01-01' + s.n * interval '1 second'";
    case "bytea":
      return "decode(md5(s.n::text), 'hex')";
    default:
      return void 0;
  }
}
function several(column, fromBase) {
  return column.type.name === "text" || column.type.name === "character varying" ? `regexp_replace(${fromBase}, '(@.*)?$', to_hex(s.n % 2003) || '\\1')` : void 0;
}
var spread = (salt) => `abs(hashint8extended(s.n, ${salt})::float8 / 9223372036854775808.0)`;
function varied(column) {
  const salt = [...column.name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1e5, 7);
  const at = spread(salt);
  const value = (() => {
    if (column.type.kind === "e") {
      const values = column.type.values ?? [];
      return values.length === 0 ? void 0 : `(array[${values.map(literal).join(", ")}])[1 + floor(power(${at}, 2) * ${values.length})::int]`;
    }
    switch (column.type.name) {
      case "boolean":
        return `${at} < 0.9`;
      case "smallint":
        return `floor(${at} * 100)`;
      case "integer":
      case "bigint":
        return `floor(power(${at}, 2) * 10000)`;
      case "numeric":
      case "real":
      case "double precision":
        return `round((power(${at}, 2) * 1000)::numeric, 2)`;
      case "date":
        return `date '2026-01-01' - floor(${at} * 730)::int`;
      case "timestamp with time zone":
      case "timestamp without time zone":
        return `timestamp '2024-01-01' + s.n * interval '37 seconds'`;
      case "uuid":
        return `md5(floor(power(${at}, 2) * 5000)::text || ${literal(column.name)})::uuid`;
      case "text":
      case "character varying":
        return column.hints.length > 0 || column.type.length !== void 0 ? void 0 : `'word' || floor(power(${at}, 2) * 2000)::int || ' ' || md5(s.n::text)`;
      default:
        return void 0;
    }
  })();
  if (value === void 0) return void 0;
  const nulls = /^(deleted|archived|cancelled|canceled|revoked|expired|completed|resolved|read)_(at|on)$/.test(
    column.name
  ) ? 0.9 : 0.1;
  return column.nullable ? `case when ${spread(salt + 1)} < ${nulls} then null else ${value} end` : value;
}

export {
  scaleTables
};
