import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import "./chunk-53MRE2H3.mjs";

// scripts/render/schema/dbml.ts
function schemaDbml(schema, tables = () => true) {
  const shown = schema.tables.filter((table) => table.partitionOf === void 0 && tables(table));
  const drawn = shown.filter(({ columns }) => columns.length > 0);
  const enums = new Set(schema.enums.filter(({ values }) => values.length > 0).map(key));
  const known = new Map(schema.tables.map((table) => [key(table), table]));
  const parts = [];
  for (const one of schema.enums.filter(({ values }) => values.length > 0)) parts.push(enumBlock(one));
  for (const table of shown) {
    parts.push(
      table.columns.length > 0 ? tableBlock(table, enums) : `// Table ${name(table)} has no columns, which DBML does not know`
    );
  }
  parts.push(...outsideTables(drawn));
  const references = /* @__PURE__ */ new Set();
  for (const table of drawn) {
    for (const constraint of table.constraints) {
      const line = reference(table, constraint, known);
      if (line !== void 0 && !references.has(line.endpoints)) {
        references.add(line.endpoints);
        parts.push(line.text);
      }
    }
  }
  return `${parts.join("\n\n")}
`;
}
function enumBlock(type2) {
  return [`Enum ${name(type2)} {`, ...type2.values.map((value) => `  ${quoted(value)}`), "}"].join("\n");
}
function tableBlock(table, enums) {
  const lines = [`Table ${name(table)} {`];
  const primary = table.constraints.find(({ type: type2 }) => type2 === "primary key");
  for (const column of table.columns) lines.push(`  ${columnLine(table, column, primary, enums)}`);
  const indexes = table.indexes.map((index) => indexLine(index, primary)).filter((line) => line !== void 0);
  if (indexes.length > 0) lines.push("", "  indexes {", ...indexes.map((line) => `    ${line}`), "  }");
  if (table.comment !== void 0) lines.push("", `  Note: ${note(table.comment)}`);
  return [...lines, "}"].join("\n");
}
function columnLine(table, column, primary, enums) {
  const settings = [];
  const notes = column.comment === void 0 ? [] : [column.comment];
  if (primary?.columns.length === 1 && primary.columns[0] === column.name) settings.push("pk");
  else if (!column.nullable) settings.push("not null");
  if (column.identity !== void 0) settings.push("increment");
  const unique = table.constraints.some(
    ({ type: type2, columns }) => type2 === "unique" && columns.length === 1 && columns[0] === column.name
  );
  if (unique) settings.push("unique");
  if (column.generated !== void 0)
    notes.push(`generated always as (${column.generated.expression}) ${column.generated.kind}`);
  if (column.default !== void 0) {
    if (/[`\r\n]/.test(column.default)) notes.push(`default ${column.default}`);
    else settings.push(`default: \`${column.default}\``);
  }
  if (notes.length > 0) settings.push(`note: ${note(notes.join("\n"))}`);
  return `${quoted(column.name)} ${type(column, enums)}${settings.length > 0 ? ` [${settings.join(", ")}]` : ""}`;
}
function type(column, enums) {
  const { userType } = column;
  if (userType !== void 0 && enums.has(key(userType))) return `${name(userType)}${userType.array ? "[]" : ""}`;
  return quoted(column.type);
}
function indexLine(index, primary) {
  const isPrimary = primary !== void 0 && index.constraint === primary.name;
  if (isPrimary && primary.columns.length === 1) return void 0;
  const keys = index.keys.map(({ column, expression }) => column === void 0 ? expression : column);
  if (index.keys.some(({ expression }) => expression !== void 0 && /[`\r\n]/.test(expression))) return void 0;
  const list = index.keys.map(({ column, expression }) => column === void 0 ? `\`${expression}\`` : quoted(column));
  const settings = isPrimary ? ["pk"] : [];
  if (index.unique && !isPrimary) settings.push("unique");
  if (["btree", "hash"].includes(index.method)) settings.push(`type: ${index.method}`);
  settings.push(`name: ${quoted(index.name)}`);
  const notes = [
    ["btree", "hash"].includes(index.method) ? "" : `using ${index.method}`,
    index.predicate === void 0 ? "" : `where ${index.predicate}`,
    index.include === void 0 ? "" : `include (${index.include.join(", ")})`,
    index.comment ?? ""
  ].filter(Boolean);
  if (notes.length > 0) settings.push(`note: ${note(notes.join("\n"))}`);
  return `${keys.length === 1 ? list[0] : `(${list.join(", ")})`} [${settings.join(", ")}]`;
}
function reference(table, constraint, known) {
  const { references } = constraint;
  if (references === void 0 || constraint.inherited) return void 0;
  const target = known.get(key(references));
  if (target?.partitionOf !== void 0) return void 0;
  const endpoint = (of, columns) => `${name(of)}.${columns.length === 1 ? quoted(columns[0]) : `(${columns.map(quoted).join(", ")})`}`;
  const from = endpoint(table, constraint.columns);
  const to = endpoint(references, references.columns);
  if (from === to) return void 0;
  const unique = table.constraints.some(
    ({ type: type2, columns }) => (type2 === "primary key" || type2 === "unique") && columns.every((column) => constraint.columns.includes(column))
  );
  const settings = [
    references.onDelete === "no action" ? "" : `delete: ${references.onDelete}`,
    references.onUpdate === "no action" ? "" : `update: ${references.onUpdate}`
  ].filter(Boolean);
  const suffix = settings.length > 0 ? ` [${settings.join(", ")}]` : "";
  return {
    text: `Ref ${quoted(constraint.name)}: ${from} ${unique ? "-" : ">"} ${to}${suffix}`,
    endpoints: [from, to].sort().join(" ")
  };
}
function outsideTables(drawn) {
  const inside = new Set(drawn.map(key));
  const outside = /* @__PURE__ */ new Map();
  for (const { constraints } of drawn) {
    for (const { references, inherited } of constraints) {
      if (references === void 0 || inherited || inside.has(key(references))) continue;
      const entry = outside.get(key(references)) ?? { of: references, columns: /* @__PURE__ */ new Set() };
      for (const column of references.columns) entry.columns.add(column);
      outside.set(key(references), entry);
    }
  }
  return [...outside.values()].map(
    ({ of, columns }) => [
      `Table ${name(of)} {`,
      ...[...columns].map((column) => `  ${quoted(column)} "unknown"`),
      "",
      `  Note: ${note("Outside of what is shown.")}`,
      "}"
    ].join("\n")
  );
}
function name(object) {
  return `${quoted(object.schema)}.${quoted(object.name)}`;
}
function key({ schema, name: own }) {
  return JSON.stringify([schema, own]);
}
function quoted(text) {
  return `"${escaped(text).replaceAll('"', '\\"')}"`;
}
function note(text) {
  return `'${escaped(text).replaceAll("'", "\\'")}'`;
}
function escaped(text) {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t").replace(/[\0-\x1f\x7f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
export {
  schemaDbml
};
