import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  shortType
} from "./chunk-2NVYQCQI.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";

// scripts/render/erd/model.ts
var mostTables = 1e3;
function tableKey(table) {
  return `${table.schema}\0${table.name}`;
}
function buildDiagram(schema, options = {}) {
  const byKey = new Map(schema.tables.map((table) => [tableKey(table), table]));
  const rootOf = (table) => {
    const parent = table.partitionOf && byKey.get(tableKey(table.partitionOf));
    return parent === void 0 ? table : rootOf(parent);
  };
  const partitions = /* @__PURE__ */ new Map();
  for (const table of schema.tables) {
    const root = rootOf(table);
    if (root !== table) partitions.set(root, (partitions.get(root) ?? 0) + 1);
  }
  const drawn = schema.tables.filter((table) => rootOf(table) === table && (options.only?.has(tableKey(table)) ?? true));
  const detail = options.detail ?? detailFor(drawn);
  const tables = drawn.map((table) => ({
    ...{ group: table.schema, schema: table.schema, name: table.name, kind: table.kind, comment: table.comment },
    ...shownColumns(table, detail),
    partitions: partitions.get(table) ?? 0
  }));
  const indexByKey = new Map(drawn.map((table, index) => [tableKey(table), index]));
  const references = [];
  for (const [from, table] of drawn.entries()) {
    for (const constraint of table.constraints) {
      const target = constraint.references;
      if (constraint.type !== "foreign key" || target === void 0 || constraint.inherited) continue;
      const known = byKey.get(tableKey(target));
      const { schema: targetSchema, name } = known === void 0 ? target : rootOf(known);
      const key2 = tableKey({ schema: targetSchema, name });
      const externalKey = `${table.schema}\0${key2}`;
      let to = indexByKey.get(key2) ?? indexByKey.get(externalKey);
      if (to === void 0) {
        to = tables.length;
        indexByKey.set(externalKey, to);
        const empty = { columns: [], hidden: 0, partitions: 0 };
        tables.push({ group: table.schema, schema: targetSchema, name, kind: "external", ...empty });
      }
      addExternalColumns(tables[to], target.columns, known, detail);
      references.push({
        ...{ name: constraint.name, from, to, fromColumns: constraint.columns, toColumns: target.columns },
        ...{ ...cardinalities(table, constraint), onDelete: target.onDelete },
        enforced: constraint.validated && !constraint.notEnforced
      });
    }
  }
  return ordered({ tables, references, detail });
}
function cardinalities(table, foreignKey) {
  const own = new Set(foreignKey.columns);
  const nullable = table.columns.some((column) => own.has(column.name) && column.nullable);
  return {
    children: uniqueKeys(table).some((key2) => key2.every((column) => own.has(column))) ? "zero or one" : "zero or many",
    parents: nullable ? "zero or one" : "exactly one"
  };
}
function uniqueKeys(table) {
  const keys = table.constraints.filter(({ type, period }) => (type === "primary key" || type === "unique") && !period).map(({ columns }) => columns);
  for (const index of table.indexes) {
    if (!index.unique || index.predicate !== void 0 || index.invalid || index.constraint !== void 0) continue;
    const columns = index.keys.map(({ column }) => column);
    if (columns.every((column) => column !== void 0)) keys.push(columns);
  }
  return keys.filter((columns) => columns.length > 0);
}
function shownColumns(table, detail) {
  const primary = new Set(table.constraints.find(({ type }) => type === "primary key")?.columns);
  const foreign = new Set(table.constraints.flatMap(({ type, columns: columns2 }) => type === "foreign key" ? columns2 : []));
  const unique = new Set(uniqueKeys(table).flatMap((columns2) => columns2.length === 1 ? columns2 : []));
  const columns = table.columns.map((column) => ({
    ...{ name: column.name, type: typeOf(column), nullable: column.nullable, comment: column.comment },
    ...{ primaryKey: primary.has(column.name), foreignKey: foreign.has(column.name), unique: unique.has(column.name) }
  }));
  const shown = detail === "all" ? columns : columns.filter(({ primaryKey, foreignKey }) => detail === "keys" && (primaryKey || foreignKey));
  return { columns: shown, hidden: columns.length - shown.length };
}
function addExternalColumns(box, columns, table, detail) {
  if (box.kind !== "external" || detail === "names") return;
  for (const name of columns) {
    if (box.columns.some((column2) => column2.name === name)) continue;
    const column = table?.columns.find((one) => one.name === name);
    box.columns.push({
      ...{ name, type: column === void 0 ? "" : typeOf(column), nullable: column?.nullable ?? false },
      ...{ primaryKey: false, foreignKey: false, unique: true, comment: column?.comment }
    });
  }
}
function ordered(diagram2) {
  const { tables } = diagram2;
  const order = tables.map((_, index) => index).sort(
    (a, b) => compareText(tables[a].group, tables[b].group) || compareText(tables[a].schema, tables[b].schema) || compareText(tables[a].name, tables[b].name)
  );
  const place = new Map(order.map((old, index) => [old, index]));
  return {
    ...diagram2,
    tables: order.map((index) => tables[index]),
    references: diagram2.references.map((reference) => ({ ...reference, from: place.get(reference.from), to: place.get(reference.to) })).sort((a, b) => a.from - b.from || compareText(a.name, b.name))
  };
}
function detailFor(tables) {
  const rows = tables.reduce((sum, table) => sum + table.columns.length, 0);
  return tables.length <= 60 && rows <= 700 ? "all" : tables.length <= 300 ? "keys" : "names";
}
function typeOf({ type, userType }) {
  return userType === void 0 ? shortType(type) : `${userType.name}${userType.array ? "[]" : ""}`;
}

// scripts/render/schema/mermaid.ts
function schemaMermaid(schema, options = {}) {
  const { max = 60, maxCharacters = 5e4 } = options;
  const drawn = schema.tables.filter((table) => table.partitionOf === void 0 && (options.tables?.(table) ?? true));
  const degree = degrees(drawn);
  const byDegree = [...drawn].sort((a, b) => degree.get(key(b)) - degree.get(key(a)) || compareText(key(a), key(b)));
  let count = max === 0 ? drawn.length : Math.min(max, drawn.length);
  for (const detail of ["all columns", "key columns", "names"]) {
    const text = diagram(byDegree.slice(0, count), detail, drawn.length - count);
    if (maxCharacters === 0 || text.length <= maxCharacters) return text;
  }
  for (; ; ) {
    count = Math.floor(count * 0.8);
    const text = diagram(byDegree.slice(0, count), "names", drawn.length - count);
    if (count === 0 || text.length <= maxCharacters) return text;
  }
}
function diagram(tables, detail, left) {
  const sorted = [...tables].sort((a, b) => compareText(a.schema, b.schema) || compareText(a.name, b.name));
  const edges = sorted.flatMap(
    (child) => child.constraints.filter((constraint) => constraint.type === "foreign key" && !constraint.inherited).map((constraint) => ({ child, key: constraint }))
  );
  const namespaces = new Set([...sorted, ...edges.map(({ key: key2 }) => key2.references)].map(({ schema }) => schema));
  const entity = ({ schema, name }) => `"${namespaces.size > 1 ? `${label(schema)}.` : ""}${label(name) || "#32;"}"`;
  const lines = ["erDiagram"];
  if (left > 0) lines.push(`  %% ${left} more tables are left out`);
  if (detail !== "all columns") lines.push(`  %% ${detail} alone are shown`);
  for (const table of sorted) {
    const columns = columnsOf(table, detail);
    if (columns.length === 0) lines.push(`  ${entity(table)}`);
    else lines.push(`  ${entity(table)} {`, ...columns.map((column) => `    ${attribute(table, column)}`), "  }");
  }
  for (const edge of edges) {
    const { references } = edge.key;
    lines.push(
      `  ${entity(references)} ${cardinality(edge)} ${entity(edge.child)} : "${label(edge.key.columns.join(", ")) || "#32;"}"`
    );
  }
  return `${lines.join("\n")}
`;
}
function columnsOf(table, detail) {
  if (detail === "all columns") return table.columns;
  if (detail === "names") return [];
  return table.columns.filter((column) => keysOf(table, column).length > 0);
}
function attribute(table, column) {
  const { userType } = column;
  const type = word(
    userType === void 0 ? shortType(column.type).replace(/\(.*\)/s, "") : `${userType.name}${userType.array ? "[]" : ""}`
  );
  const name = word(column.name);
  const keys = keysOf(table, column);
  const comment = [name === column.name ? "" : column.name, column.comment?.split(/\r?\n/)[0] ?? ""].filter(Boolean).join(": ");
  const short = comment.length > 80 ? `${[...comment].slice(0, 79).join("")}…` : comment;
  return [type, name, keys.join(", "), short === "" ? "" : `"${label(short)}"`].filter(Boolean).join(" ");
}
function keysOf(table, column) {
  const among = (type) => table.constraints.some((constraint) => constraint.type === type && constraint.columns.includes(column.name));
  const unique = table.constraints.some(
    ({ type, columns }) => type === "unique" && columns.length === 1 && columns[0] === column.name
  );
  return [among("primary key") ? "PK" : "", among("foreign key") ? "FK" : "", unique ? "UK" : ""].filter(Boolean);
}
function cardinality({ child, key: key2 }) {
  const { parents, children } = cardinalities(child, key2);
  return `${parents === "zero or one" ? "|o" : "||"}--${children === "zero or one" ? "o|" : "o{"}`;
}
function label(text) {
  return text.replace(/\s+/g, " ").replace(
    /(?<=direction) |[^\p{L}\p{N}\p{M}_ ,()-]|^-|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
    (character) => `#${character.codePointAt(0)};`
  );
}
function word(text) {
  const array = /(\[\])+$/.exec(text)?.[0] ?? "";
  const plain = text.slice(0, text.length - array.length).replace(/[^A-Za-z0-9_\u00c0-\ufffd]|[^\p{L}\p{N}_]/gu, "_").replace(/^(?=[^A-Za-z_\u00c0-\ufffd]|$)/u, "_").replace(/^(?=(?:pk|fk|uk)(?!\w))/i, "_");
  return plain + array;
}
function key({ schema, name }) {
  return JSON.stringify([schema, name]);
}
function degrees(tables) {
  const result = new Map(tables.map((table) => [key(table), 0]));
  const count = (of) => {
    const before = result.get(key(of));
    if (before !== void 0) result.set(key(of), before + 1);
  };
  for (const table of tables) {
    for (const { references, inherited } of table.constraints) {
      if (references === void 0 || inherited) continue;
      count(table);
      count(references);
    }
  }
  return result;
}

export {
  mostTables,
  tableKey,
  buildDiagram,
  uniqueKeys,
  schemaMermaid
};
