import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  generateTypes,
  presentSchemas
} from "./chunk-L7SRWJS4.mjs";
import {
  findTypes,
  readText,
  readTypes
} from "./chunk-2KQTVER6.mjs";
import {
  platformSchemas
} from "./chunk-7GWH73TP.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/render/types/check.ts
import { resolve } from "node:path";

// scripts/render/types/compare.ts
function compareTypes(committed, generated, command, schemas) {
  if (plain(committed.text) === plain(generated)) return [];
  const had = readTypes(committed.text);
  const want = readTypes(generated);
  const finding = (message, detail) => ({
    ...{ rule: "types-stale", level: "warning", category: "documentation", message },
    location: { file: committed.file, line: 1, column: 1 },
    why: "Code that is checked against these types compiles against columns that the database does not have.",
    fix: `Run \`${command}\`.`,
    ...detail === void 0 ? {} : { detail }
  });
  if (had === void 0 || want === void 0) {
    return [finding(`Unexpected content of \`${committed.file}\`, expected types that \`supabase gen types\` writes`)];
  }
  const differences = compareDatabases(had, want, schemas ?? Object.keys(want.schemas));
  if (differences.length === 0) return [];
  const shown = differences.slice(0, 3).join("; ");
  const more = differences.length > 3 ? ` and ${differences.length - 3} more` : "";
  return [
    finding(`Unexpected types in \`${committed.file}\`, expected those of the schema: ${shown}${more}`, {
      differences
    })
  ];
}
function plain(text) {
  return `${text.replace(/^\ufeff/, "").replace(/\r\n/g, "\n").trimEnd()}
`;
}
function compareDatabases(had, want, schemas) {
  const differences = [];
  for (const name of [...schemas].sort()) {
    const [before, after] = [had.schemas[name], want.schemas[name]];
    if (before === void 0) differences.push(`schema ${name} is missing`);
    else if (after === void 0) differences.push(`schema ${name} does not exist`);
    else compareSchemas(name, before, after, had.helpers === want.helpers, differences);
  }
  return differences;
}
function compareSchemas(schema, had, want, sameGenerator, out) {
  const each = (kind, a, b, both) => {
    for (const name of [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
      const what = `${kind} ${schema}.${name}`;
      if (a[name] === void 0) out.push(`${what} is missing`);
      else if (b[name] === void 0) out.push(`${what} does not exist`);
      else both(what, a[name], b[name]);
    }
  };
  const shapes = (what, a, b) => {
    for (const shape of Object.keys(b)) {
      const before = out.length;
      compareMembers(shape === "Row" ? what : `${what} (${shape})`, stored(a, shape), stored(b, shape), out);
      if (out.length > before) return;
    }
  };
  each("table", had.tables, want.tables, shapes);
  each("view", had.views, want.views, shapes);
  each("enum", had.enums, want.enums, (what, a, b) => {
    if (a !== b) out.push(`${what} is ${a}, expected ${b}`);
  });
  each("type", had.composites, want.composites, (what, a, b) => compareMembers(what, a, b, out));
  if (!sameGenerator) return;
  each("function", had.functions, want.functions, (what, a, b) => {
    if (meaning(a) !== meaning(b) && overloaded(a) === overloaded(b)) out.push(`${what} has another signature`);
  });
  for (const name of Object.keys(want.relationships).sort()) {
    const a = had.relationships[name];
    if (a !== void 0 && a !== want.relationships[name]) out.push(`relationships of ${schema}.${name} differ`);
  }
}
function stored(relation, shape) {
  const members = relation[shape] ?? {};
  if (shape !== "Row" || relation.Update === void 0) return members;
  const written = new Set(Object.keys(relation.Update).map(bare));
  return Object.fromEntries(Object.entries(members).filter(([name]) => written.has(bare(name))));
}
function bare(name) {
  return name.replace(/\?$/, "");
}
function meaning(type) {
  return type?.replaceAll("NonNullable<Json>", "Json").replaceAll("Args: Record<PropertyKey, never>", "Args: never");
}
function overloaded(signature) {
  return signature.includes("} | { Args: ");
}
function differ(a, b) {
  return meaning(a) !== meaning(b) && a !== "never" && b !== "never";
}
function compareMembers(what, had, want, out) {
  const before = new Map(Object.keys(had).map((name) => [bare(name), name]));
  const after = new Map(Object.keys(want).map((name) => [bare(name), name]));
  for (const column of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort()) {
    const a = before.get(column);
    const b = after.get(column);
    if (a === void 0) out.push(`${what}: column ${column} is missing`);
    else if (b === void 0) out.push(`${what}: column ${column} does not exist`);
    else if (differ(had[a], want[b])) out.push(`${what}: column ${column} is ${had[a]}, expected ${want[b]}`);
    else if (a !== b) out.push(`${what}: column ${column} is ${a === column ? "required" : "optional"}`);
  }
}

// scripts/render/types/check.ts
async function committedTypes(root, file) {
  if (file === void 0) return findTypes(root);
  try {
    return [{ file, text: await readText(resolve(root, file)) }];
  } catch (error) {
    throw new DbopsError(`Cannot read the types: ${messageOf(error)}`, {
      where: file,
      hint: `Make it: dbops types -o ${file}`,
      cause: error
    });
  }
}
async function checkTypes(database, root, file) {
  const committed = await committedTypes(root, file);
  const findings = [];
  for (const one of committed) findings.push(...await checkTypesFile(database, one));
  return { files: committed.map((one) => one.file), findings };
}
async function checkTypesFile(database, committed, options = {}) {
  const held = readTypes(committed.text);
  const own = Object.keys(held?.schemas ?? {});
  const wanted = options.schemas ?? own;
  const schemas = options.schemas ?? await presentSchemas(database, own);
  if (held === void 0 || schemas.length === 0) return compareTypes(committed, "", fixFor(committed.file, wanted));
  const generated = await generateTypes(database, { postgrestVersion: held.postgrestVersion, ...options, schemas });
  const compared = wanted.filter((schema) => !platformSchemas.has(schema) || options.schemas !== void 0);
  return compareTypes(committed, generated, fixFor(committed.file, wanted), compared);
}
function fixFor(file, schemas) {
  return `dbops types -o ${file}${schemas.length > 0 ? ` --schema ${schemas.join(",")}` : ""}`;
}

export {
  committedTypes,
  checkTypes,
  checkTypesFile
};
