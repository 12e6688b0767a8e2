import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  shortType
} from "./chunk-2NVYQCQI.mjs";
import {
  compareText
} from "./chunk-KS3YWYCS.mjs";
import "./chunk-E34BUBL3.mjs";

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
  const nullable = key2.columns.some((name) => child.columns.find((column) => column.name === name)?.nullable ?? true);
  const covered = (columns) => columns.length > 0 && columns.every((column) => key2.columns.includes(column));
  const unique = child.constraints.some(({ type, columns }) => (type === "primary key" || type === "unique") && covered(columns)) || child.indexes.some(
    (index) => index.unique === true && index.predicate === void 0 && index.keys.every(({ column }) => column !== void 0) && covered(index.keys.map(({ column }) => column))
  );
  return `${nullable ? "|o" : "||"}--${unique ? "o|" : "o{"}`;
}
function label(text) {
  return Array.from(
    text.replace(/\s+/g, " ").replace(/(direction) /gi, "$1\0"),
    (character) => /^[\p{L}\p{N}\p{M}_ ,()-]$/u.test(character) ? character : `#${character === "\0" ? 32 : character.codePointAt(0)};`
  ).join("");
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
  schemaMermaid
};
