import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";

// scripts/prove/data/script.ts
function conditionOf(identity) {
  return identity.map(({ column, sql }) => `${ident(column)} = ${sql}`).join(" and ");
}
function writeRows(rows, options, given) {
  const tables = new Map(options.plan.map((table) => [table.table, table]));
  const values = given ?? new ScriptValues(rows, options);
  const blocks = [];
  for (const row of rows) {
    const session = options.asking?.has(row.table) ? row.session : "";
    const last = blocks.at(-1);
    if (last !== void 0 && last.table === row.table && last.session === session && last.rows[0].withoutTriggers === row.withoutTriggers)
      last.rows.push(row);
    else blocks.push({ table: row.table, rows: [row], session, statement: "" });
  }
  for (const block of blocks) block.statement = statementOf(tables.get(block.table), block.rows, values, options);
  return blocks;
}
function writtenColumns(table, rows) {
  const named = /* @__PURE__ */ new Set([...rows.flatMap((row) => Object.keys(row.written)), ...keyColumns(table)]);
  return table.columns.filter(
    (column) => named.has(column.name) && (!column.generated || column.sequence === "always") && // A column that is NULL in every row says nothing, unless its default would be another.
    (column.hasDefault || rows.some((row) => scriptValue(table, column, row) !== null))
  );
}
function statementOf(table, rows, values, options) {
  const columns = writtenColumns(table, rows);
  const withoutTriggers = rows[0].withoutTriggers;
  const around = (statement) => withoutTriggers ? `set session_replication_role = replica;
${statement}
set session_replication_role = origin;` : statement;
  if (columns.length === 0) {
    if (!options.repeatable) return around(rows.map(() => `insert into ${table.table} default values;`).join("\n"));
    columns.push(...table.columns.filter((column) => !column.generated || column.sequence === "always"));
  }
  const names = columns.map(({ name }) => ident(name)).join(", ");
  const overriding = columns.some(({ sequence }) => sequence === "always") ? " overriding system value" : "";
  const head = `insert into ${table.table} (${names})${overriding}`;
  const tuples = (typed) => rows.map((row) => `(${columns.map((column) => values.sql(table, column, row, typed)).join(", ")})`);
  if (!options.repeatable) return around(`${head} values
  ${tuples(false).join(",\n  ")};`);
  if (table.uniques.length > 0)
    return around(`${head} values
  ${tuples(false).join(",\n  ")}
on conflict do nothing;`);
  const same = columns.map(({ name }) => `old.${ident(name)}::text is not distinct from new.${ident(name)}::text`);
  return around(
    `${head}
select ${columns.map(({ name }) => `new.${ident(name)}`).join(", ")}
  from (values
  ${tuples(true).join(",\n  ")}
  ) as new (${names})
 where not exists (select from ${table.table} as old where ${same.join(" and ")});`
  );
}
var bareTypes = /* @__PURE__ */ new Set(["smallint", "integer", "bigint", "numeric", "real", "double precision"]);
function keyColumns(table) {
  const columns = new Set(table.primaryKey);
  for (const key of table.keys) for (const column of key.columns) columns.add(column);
  for (const unique of table.uniques) {
    const own = unique.map((name) => table.columns.find((column) => column.name === name));
    if (own.every((column) => column?.volatileDefault !== true)) for (const column of unique) columns.add(column);
  }
  return columns;
}
function scriptValue(table, column, row) {
  const stored = row.values[column.name] ?? null;
  if (!Object.hasOwn(row.written, column.name) || keyColumns(table).has(column.name)) return stored;
  return row.written[column.name] ?? null;
}
var ScriptValues = class {
  #tables;
  #options;
  /** By table, column and value: another value. */
  #renumbered = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Set();
  constructor(rows, options) {
    this.#tables = new Map(options.plan.map((table) => [table.table, table]));
    this.#options = options;
    for (const row of rows) this.#made.add(rowKey(this.#tables.get(row.table), row.values));
    if (options.renumber) this.#renumber(rows);
  }
  sql(table, column, row, typed = false) {
    const value = scriptValue(table, column, row);
    const cast = typed ? `::${column.typeName}` : "";
    if (value === null) return `null${cast}`;
    const found = this.#reference(table, column, row);
    if (found !== void 0) return found;
    return `${constant(column, this.number(table, column.name, value))}${cast}`;
  }
  /** The value of a column under its other number, where it has one. */
  number(table, column, value) {
    const root = this.#root(table, column);
    return this.#renumbered.get(`${root.table}\0${root.column}\0${value}`) ?? value;
  }
  /** What is true of one row alone, wherever the script ran; undefined where nothing can be told. */
  identity(table, values) {
    const made = this.#made.has(rowKey(table, values));
    for (const unique of [table.primaryKey, ...table.uniques]) {
      const columns = unique.map((name) => table.columns.find((column) => column.name === name));
      if (columns.length === 0 || columns.some(({ name }) => values[name] == null)) continue;
      if (!made && columns.some((column) => this.#isUnsteady(table, column))) continue;
      return columns.map((column) => {
        const reference = this.#reference(table, column, { values });
        const sql = reference ?? constant(column, this.number(table, column.name, values[column.name]));
        return { column: column.name, sql, looksUp: reference !== void 0 };
      });
    }
    return this.#recognise(table, values);
  }
  #renumber(rows) {
    const counts = /* @__PURE__ */ new Map();
    for (const row of rows) {
      const table = this.#tables.get(row.table);
      for (const column of table.columns) {
        const value = row.values[column.name];
        if (column.sequence === void 0 || value == null) continue;
        const root = this.#root(table, column.name);
        if (root.table !== table.table) continue;
        const key = `${table.table}\0${column.name}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        this.#renumbered.set(`${key}\0${value}`, String((/^smallint/.test(column.typeName) ? 31e3 : 99e4) + count));
      }
    }
  }
  /** The column that a column's values come from, by its keys. */
  #root(table, column, depth = 0) {
    for (const key of table.keys) {
      const index = key.columns.indexOf(column);
      const target = this.#tables.get(key.target);
      if (index === -1 || target === void 0 || depth > 12) continue;
      if (target.table === table.table && key.targetColumns[index] === column) continue;
      return this.#root(target, key.targetColumns[index], depth + 1);
    }
    return { table: table.table, column };
  }
  /** A key that points to a row which is there without us and has another key each time: the row is looked up by what it holds. */
  #reference(table, column, row) {
    for (const key of table.keys) {
      const index = key.columns.indexOf(column.name);
      const target = this.#tables.get(key.target);
      if (index === -1 || target === void 0) continue;
      const found = this.#options.pool.find(key, row.values);
      if (found === void 0 || this.#made.has(rowKey(target, found.values))) continue;
      const wanted = target.columns.find(({ name }) => name === key.targetColumns[index]);
      if (wanted === void 0 || !this.#isUnsteady(target, wanted)) continue;
      const identity = this.#recognise(target, found.values);
      if (identity !== void 0)
        return `(select ${ident(wanted.name)} from ${target.table} where ${conditionOf(identity)})`;
    }
    return void 0;
  }
  #isUnsteady(table, { name, volatileDefault, sequence }) {
    if (volatileDefault !== true && sequence === void 0) return false;
    return !table.keys.some((key) => key.columns.includes(name) && !this.#unsteadyKey(key));
  }
  #unsteadyKey(key) {
    const target = this.#tables.get(key.target);
    return key.targetColumns.some((name) => {
      const column = target?.columns.find((each) => each.name === name);
      return target !== void 0 && (column?.volatileDefault === true || column?.sequence !== void 0);
    });
  }
  /** Columns whose values are the same each time and tell a row from all others of its table. */
  #recognise(table, values) {
    const steady = table.columns.filter((column) => {
      if (column.volatileDefault || column.sequence !== void 0 || column.generated) return false;
      if (values[column.name] == null) return false;
      return /^(uuid|text|character|citext|smallint|integer|bigint|boolean)|^public\.citext$/.test(column.typeName) || column.type.kind === "e";
    });
    const references = new Set(table.keys.filter((key2) => !this.#unsteadyKey(key2)).flatMap((key2) => key2.columns));
    const own = new Set(table.keys.flatMap((key2) => key2.columns));
    const usable = steady.filter(({ name }) => references.has(name) || !own.has(name)).sort((a, b) => Number(references.has(b.name)) - Number(references.has(a.name)));
    const key = rowKey(table, values);
    const others = this.#options.pool.of(table.table).filter((other) => rowKey(table, other.values) !== key);
    const chosen = [];
    for (const column of usable) {
      chosen.push(column);
      if (!others.some((other) => chosen.every(({ name }) => other.values[name] === values[name])))
        return chosen.map((each) => ({
          column: each.name,
          sql: constant(each, values[each.name]),
          looksUp: false
        }));
    }
    return void 0;
  }
};
function constant(column, value) {
  if (bareTypes.has(column.type.name) && /^-?\d+(\.\d+)?$/.test(value)) return value;
  if (column.type.name === "boolean") return /^t/.test(value) ? "true" : "false";
  return literal(value).trimStart();
}
function rowKey(table, values) {
  const columns = table.primaryKey.length > 0 ? table.primaryKey : table.columns.map(({ name }) => name);
  return `${table.table}\0${columns.map((column) => values[column] ?? "").join("\0")}`;
}

export {
  conditionOf,
  writeRows,
  ScriptValues
};
