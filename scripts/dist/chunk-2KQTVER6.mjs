import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ra
} from "./chunk-QJ2FWCC4.mjs";

// scripts/render/types/read.ts
function readTypes(text) {
  let program;
  try {
    program = ra["babel-ts"].parse(text, {}).program;
  } catch {
    return void 0;
  }
  let schemas;
  let helpers = "";
  for (const statement of program.body) {
    const declared = statement.declaration ?? statement;
    const name = declared.id?.name;
    if (name === "Database" && declared.type === "TSTypeAliasDeclaration") {
      schemas = members(declared.typeAnnotation);
    } else if (name === "Database" && declared.type === "TSInterfaceDeclaration") {
      schemas = memberList(declared.body.body);
    } else if (declared.type === "TSTypeAliasDeclaration") {
      helpers += text.slice(declared.start, declared.end).replace(/[\s;,()|'"]/g, "");
    }
  }
  const database = schemas === void 0 ? void 0 : readDatabase(schemas, text, helpers);
  return database === void 0 || Object.keys(database.schemas).length === 0 ? void 0 : database;
}
function readDatabase(schemas, text, helpers) {
  const result = { schemas: record(), helpers };
  for (const [name, { type }] of schemas) {
    const parts = members(type);
    if (name === "__InternalSupabase") {
      const version = parts.get("PostgrestVersion")?.type;
      const literal = version?.type === "TSLiteralType" ? version.literal.value : void 0;
      if (typeof literal === "string") result.postgrestVersion = literal;
      continue;
    }
    if (parts.has("Tables")) result.schemas[name] = readSchema(parts, text);
  }
  return result;
}
function readSchema(parts, text) {
  const group = (key) => members(parts.get(key)?.type);
  const schema = {
    tables: record(),
    views: record(),
    functions: typed(group("Functions"), text),
    enums: typed(group("Enums"), text),
    composites: record(),
    relationships: record()
  };
  const relationships = (of, shapes) => {
    const tuple = shapes.get("Relationships")?.type;
    const elements = tuple?.type === "TSTupleType" ? tuple.elementTypes : [];
    schema.relationships[of] = elements.map((element) => typeText(element, text)).sort().join(", ");
  };
  for (const [table, { type }] of group("Tables")) {
    const shapes = members(type);
    const shape = (key) => typed(members(shapes.get(key)?.type), text);
    schema.tables[table] = { Row: shape("Row"), Insert: shape("Insert"), Update: shape("Update") };
    relationships(table, shapes);
  }
  for (const [view, { type }] of group("Views")) {
    const shapes = members(type);
    schema.views[view] = { Row: typed(members(shapes.get("Row")?.type), text) };
    relationships(view, shapes);
  }
  for (const [of, { type }] of group("CompositeTypes")) schema.composites[of] = typed(members(type), text);
  return schema;
}
function members(node) {
  return node?.type === "TSTypeLiteral" ? memberList(node.members) : /* @__PURE__ */ new Map();
}
function memberList(nodes) {
  const found = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    if (node.type !== "TSPropertySignature") continue;
    const key = node.key;
    const name = key.type === "Identifier" ? key.name : key.value;
    const annotation = node.typeAnnotation?.typeAnnotation;
    if (annotation !== void 0) found.set(String(name), { type: annotation, optional: node.optional === true });
  }
  return found;
}
function typed(from, text) {
  const result = record();
  for (const [name, { type, optional }] of from) result[name + (optional ? "?" : "")] = typeText(type, text);
  return result;
}
function typeText(node, text) {
  const inner = (child) => typeText(child, text);
  switch (node.type) {
    case "TSParenthesizedType":
      return inner(node.typeAnnotation);
    case "TSUnionType":
      return node.types.map(inner).join(" | ");
    case "TSIntersectionType":
      return node.types.map(inner).join(" & ");
    case "TSArrayType": {
      const element = inner(node.elementType);
      return element.includes(" | ") ? `(${element})[]` : `${element}[]`;
    }
    case "TSIndexedAccessType":
      return `${inner(node.objectType)}[${inner(node.indexType)}]`;
    case "TSTypeLiteral": {
      const properties = Object.entries(typed(members(node), text)).map(([name, type]) => `${name}: ${type}`);
      return `{ ${properties.sort().join("; ")} }`;
    }
    case "TSTupleType":
      return `[${node.elementTypes.map(inner).join(", ")}]`;
    case "TSLiteralType": {
      const { value } = node.literal;
      return typeof value === "string" ? JSON.stringify(value) : text.slice(node.start, node.end);
    }
    default:
      return text.slice(node.start, node.end).replace(/\s+/g, " ");
  }
}
function record() {
  return /* @__PURE__ */ Object.create(null);
}

// scripts/render/types/find.ts
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var skipped = /* @__PURE__ */ new Set(["node_modules", "dist", "build", "out", "coverage", "vendor", "target", "bower_components"]);
var candidate = /(?:type|database|supabase|schema|\bdb\b).*\.ts$/i;
var largest = 32 << 20;
async function readText(path) {
  const bytes = await readFile(path);
  return bytes[0] === 255 && bytes[1] === 254 ? bytes.subarray(2).toString("utf16le") : bytes.toString("utf8");
}
async function findTypes(root) {
  const found = [];
  const walk = async (folder, depth) => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (depth < 12 && !entry.name.startsWith(".") && !skipped.has(entry.name)) await walk(path, depth + 1);
      } else if (entry.isFile() && candidate.test(entry.name)) {
        const text = await readText(path).catch(() => "");
        if (text.length > largest || !/\bJson\b/.test(text) || !/\b(?:type|interface) Database\b/.test(text)) continue;
        if (readTypes(text) !== void 0) found.push({ file: relative(root, path).split(sep).join("/"), text });
      }
    }
  };
  await walk(root, 0);
  return found;
}

export {
  readTypes,
  readText,
  findTypes
};
