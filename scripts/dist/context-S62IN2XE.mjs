import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  findTypes
} from "./chunk-2KQTVER6.mjs";
import "./chunk-QJ2FWCC4.mjs";
import {
  memberships,
  planTables,
  tenantTables,
  userTables
} from "./chunk-WFL7QO3I.mjs";
import {
  readSchema
} from "./chunk-KDMYLGOA.mjs";
import "./chunk-CR5YJSID.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import {
  rangeName,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-GAOYVYJQ.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  skippedFolders
} from "./chunk-QIWDHXEK.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/context.ts
import { existsSync } from "node:fs";
import { readdir as readdir2, readFile as readFile2 } from "node:fs/promises";
import { dirname, join as join2, relative, sep } from "node:path";

// scripts/catalog/conventions.ts
function conventionsOf(schema) {
  const tables = schema.tables.filter((table) => table.partitionOf === void 0 && table.kind !== "foreign");
  const columns = tables.flatMap((table) => table.columns);
  const constraints = tables.flatMap((table) => table.constraints);
  const indexes = tables.flatMap(
    (table) => table.indexes.filter((index) => index.constraint === void 0).map((index) => ({ table, index }))
  );
  return [
    count("table names", tables, (table) => nameHabit(table.name)),
    count("primary keys", tables, primaryKeyHabit),
    count(
      "foreign key columns",
      constraints.filter(({ type, columns: each2 }) => type === "foreign key" && each2.length === 1),
      ({ columns: [name] }) => /_id$/.test(name) ? "…_id" : /Id$/.test(name) ? "…Id" : "other"
    ),
    count(
      "on delete",
      constraints.filter(({ references }) => references !== void 0),
      ({ references }) => references.onDelete
    ),
    count(
      "creation time",
      tables,
      (table) => timeHabit(table, /^(created_at|createdAt|inserted_at|created|creation_date)$/)
    ),
    count("update time", tables, (table) => timeHabit(table, /^(updated_at|updatedAt|modified_at|updated)$/)),
    count(
      "updated by a trigger",
      tables.filter((table) => table.columns.some(({ name }) => /^(updated_at|updatedAt)$/.test(name))),
      (table) => table.triggers.some(({ timing, events }) => timing === "before" && events.includes("update")) ? "trigger before update" : "no trigger"
    ),
    count(
      "points in time",
      columns.filter(({ type }) => /^timestamp/.test(type)),
      ({ type }) => type.replace(/\(\d\)/, "")
    ),
    count(
      "text",
      columns.filter(({ type }) => /^(text|character varying)/.test(type)),
      ({ type }) => type === "text" ? "text" : "varchar"
    ),
    count(
      "fixed sets of values",
      [
        ...columns.filter(
          ({ userType }) => userType !== void 0 && schema.enums.some((each2) => each2.schema === userType.schema && each2.name === userType.name)
        ).map(() => "enum"),
        ...constraints.filter(({ type, expression }) => type === "check" && /= ANY \(/.test(expression ?? "")).map(() => "check")
      ],
      (habit) => habit
    ),
    count("soft delete", tables.filter(hasSoftDelete), (table) => table.columns.find(isSoftDelete).name),
    count("index names", indexes, ({ table, index }) => indexHabit(table, index)),
    count(
      "policy names",
      [...tables, ...schema.platformTables].flatMap(({ policies }) => policies),
      ({ name }) => /^[a-z0-9_]+$/.test(name) ? "snake_case" : "a sentence"
    ),
    count("row level security", tables, ({ rls }) => rls.enabled ? "on" : "off"),
    count("comments on tables", tables, ({ comment }) => comment === void 0 ? "none" : "present")
  ].filter(({ of }) => of > 0);
}
function count(subject, items, habitOf) {
  const counts = /* @__PURE__ */ new Map();
  for (const item of items) {
    const habit = habitOf(item);
    if (habit !== void 0) counts.set(habit, (counts.get(habit) ?? 0) + 1);
  }
  const habits = [...counts].map(([habit, times]) => ({ habit, count: times })).sort((a, b) => b.count - a.count || (a.habit < b.habit ? -1 : 1));
  return { subject, habits, of: habits.length === 0 ? 0 : items.length };
}
function nameHabit(name) {
  const form = /^[a-z0-9_]+$/.test(name) ? "snake_case" : /^[A-Z]/.test(name) ? "PascalCase" : /[A-Z]/.test(name) ? "camelCase" : "other";
  return `${form}, ${/[^s]s$/i.test(name) ? "plural" : "singular"}`;
}
function primaryKeyHabit(table) {
  const key = table.constraints.find(({ type }) => type === "primary key");
  if (key === void 0) return "none";
  if (key.columns.length > 1) return "composite";
  const column = table.columns.find(({ name }) => name === key.columns[0]);
  const source = column.identity !== void 0 ? " identity" : column.default?.startsWith("nextval") ? " serial" : /uuid|random/i.test(column.default ?? "") ? ` default ${column.default}` : "";
  return `${column.name} ${column.type}${source}`;
}
function timeHabit(table, pattern) {
  const column = table.columns.find(({ name }) => pattern.test(name));
  return column === void 0 ? "none" : `${column.name} ${column.type}${column.nullable ? ", nullable" : ""}`;
}
function isSoftDelete(column) {
  return /^(deleted_at|deletedAt|is_deleted|archived_at|deleted)$/.test(column.name);
}
function hasSoftDelete(table) {
  return table.columns.some(isSoftDelete);
}
function indexHabit(table, index) {
  if (index.name.startsWith("idx_")) return "idx_…";
  if (index.name.startsWith("ix_")) return "ix_…";
  const suffix = /_(idx|key|index|unique|uindex)\d*$/.exec(index.name)?.[1];
  if (suffix !== void 0) return index.name.startsWith(table.name) ? `<table>_<columns>_${suffix}` : `…_${suffix}`;
  return "other";
}

// scripts/workspace/code/literals.ts
var hole = "￼";
var double = { open: '"', close: '"' };
var single = { open: "'", close: "'" };
var triple = { open: '"""', close: '"""', multi: true };
var styles = {
  script: {
    line: ["//"],
    block: ["/*", "*/"],
    quotes: [double, single, { open: "`", close: "`", multi: true, holes: ["${"] }]
  },
  c: {
    line: ["//"],
    block: ["/*", "*/"],
    quotes: [{ ...triple, holes: ["${"] }, { ...double, holes: ["${"] }, single]
  },
  go: { line: ["//"], block: ["/*", "*/"], quotes: [double, { open: "`", close: "`", multi: true, raw: true }] },
  rust: {
    line: ["//"],
    block: ["/*", "*/"],
    quotes: [
      { open: 'r##"', close: '"##', multi: true, raw: true },
      { open: 'r#"', close: '"#', multi: true, raw: true },
      { open: 'r"', close: '"', multi: true, raw: true },
      { ...double, multi: true }
    ]
  },
  python: {
    line: ["#"],
    quotes: [
      { ...triple, holes: ["{"] },
      { open: "'''", close: "'''", multi: true, holes: ["{"] },
      { ...double, holes: ["{"] },
      { ...single, holes: ["{"] }
    ]
  },
  ruby: {
    line: ["#"],
    quotes: [
      { ...triple, holes: ["#{"] },
      { ...double, multi: true, holes: ["#{"] },
      { ...single, multi: true }
    ]
  },
  php: {
    line: ["//", "#"],
    block: ["/*", "*/"],
    quotes: [
      { ...double, multi: true },
      { ...single, multi: true }
    ]
  },
  sql: { line: ["--"], block: ["/*", "*/"], quotes: [] }
};
var longest = 1e5;
function stringLiterals(text, language) {
  const style = styles[language];
  const found = [];
  for (let at = 0; at < text.length; ) {
    if (style.line.some((mark) => text.startsWith(mark, at))) {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end + 1;
      continue;
    }
    if (style.block && text.startsWith(style.block[0], at)) {
      const end = text.indexOf(style.block[1], at + 2);
      at = end === -1 ? text.length : end + style.block[1].length;
      continue;
    }
    const heredoc = language === "ruby" || language === "php" ? readHeredoc(text, at) : void 0;
    if (heredoc !== void 0) {
      found.push(heredoc);
      at = heredoc.end;
      continue;
    }
    const quote = style.quotes.find(({ open }) => text.startsWith(open, at));
    if (quote === void 0) {
      at++;
      continue;
    }
    const prefix = language === "python" ? /[a-zA-Z]{0,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "" : "";
    const holes = language === "python" && !/f/i.test(prefix) ? [] : quote.holes ?? [];
    const literal = readLiteral(text, at, quote, holes, quote.raw === true || /r/i.test(prefix));
    if (literal === void 0) {
      at += quote.open.length;
      continue;
    }
    found.push(literal);
    at = literal.end;
  }
  return found;
}
function readLiteral(text, start, quote, holes, raw) {
  let value = "";
  for (let at = start + quote.open.length; at < text.length && at - start < longest; ) {
    if (text.startsWith(quote.close, at)) return { value, start, end: at + quote.close.length };
    const char = text[at];
    if (char === "\n" && quote.multi !== true) return void 0;
    const opened = holes.find((open) => text.startsWith(open, at));
    if (opened !== void 0 && !(opened === "{" && text[at + 1] === "{")) {
      at = skipHole(text, at + opened.length);
      value += hole;
    } else if (opened !== void 0) {
      value += "{";
      at += 2;
    } else if (char === "}" && text[at + 1] === "}" && holes.includes("{")) {
      value += "}";
      at += 2;
    } else if (char === "\\" && !raw) {
      const next = text[at + 1] ?? "";
      value += { n: "\n", t: "	", r: "\r", "\n": "" }[next] ?? next;
      at += 2;
    } else {
      value += char;
      at++;
    }
  }
  return void 0;
}
function skipHole(text, from) {
  let depth = 1;
  for (let at = from; at < text.length && at - from < longest; at++) {
    const char = text[at];
    if (char === "{") depth++;
    else if (char === "}") {
      if (--depth === 0) return at + 1;
    } else if (char === '"' || char === "'" || char === "`") {
      const end = text.indexOf(char, at + 1);
      if (end === -1) return text.length;
      at = end;
    }
  }
  return text.length;
}
function readHeredoc(text, at) {
  if (text[at] !== "<" || text[at + 1] !== "<") return void 0;
  const opened = /^<<(?:[~-]|<)\s*(["']?)([A-Za-z_]\w*)\1[^\n]*\n/.exec(text.slice(at, at + 200));
  if (opened === null) return void 0;
  const body = at + opened[0].length;
  const closed = new RegExp(`^[ \\t]*${opened[2]}\\b`, "m").exec(text.slice(body, body + longest));
  if (closed === null) return void 0;
  const value = text.slice(body, body + closed.index).replace(/#\{[^}]*\}|\{\$[^}]*\}|\$\w+/g, hole);
  return { value, start: at, end: body + closed.index + closed[0].length };
}

// scripts/workspace/code/sql.ts
var kinds = {
  SelectStmt: "select",
  InsertStmt: "insert",
  UpdateStmt: "update",
  DeleteStmt: "delete",
  MergeStmt: "merge",
  CallStmt: "call"
};
var sign = /^\s*(?:--[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*)*\(?\s*(?:select|insert|update|delete|with|merge|call|values)\b[\s\S]*\s/i;
function sqlOf(code) {
  const texts = code.language === "sql" ? [{ value: code.text, start: 0 }] : stringLiterals(code.text, code.language);
  const found = [];
  for (const { value, start } of texts) {
    if (code.language !== "sql" && (value.length < 12 || !sign.test(value))) continue;
    for (const { sql, offset } of statements(value)) {
      const tree = sql.tree;
      const kind = kinds[sql.kind];
      if (kind === void 0) continue;
      const { relations, functions } = named(tree);
      if (relations.length === 0 && functions.length === 0) continue;
      const line = lineAt(code.text, start) + (value.slice(0, offset).match(/\n/g)?.length ?? 0);
      found.push({ file: code.file, line, sql: sql.text, kind, relations, functions });
    }
  }
  return found;
}
function statements(text) {
  for (const variant of variants(text)) {
    try {
      return parseSql(variant).statements.map((sql) => ({ sql, offset: sql.start }));
    } catch {
    }
  }
  return [];
}
function variants(text) {
  const asParameter = text.replaceAll(hole, "$1");
  if (!/[\ufffc?%:@]/.test(text)) return [text];
  let count2 = [...text.matchAll(/\$(\d+)/g)].reduce((most2, [, digits]) => Math.max(most2, Number(digits)), 0);
  const numbered = text.replace(/\ufffc|\?(?![|&?])|%\(\w+\)s|%s|(?<![:\w])[:@][A-Za-z_]\w*/g, () => `$${++count2}`);
  return [.../* @__PURE__ */ new Set([asParameter, numbered, text.replaceAll(hole, "dbops_hole"), text.replaceAll(hole, " ")])];
}
function named(tree) {
  const ctes = /* @__PURE__ */ new Set();
  const relations = /* @__PURE__ */ new Map();
  const functions = /* @__PURE__ */ new Map();
  walk(tree, (kind, node) => {
    if (kind === "CommonTableExpr") ctes.add(node.ctename);
    else if (kind === "RangeVar" || kind === "relation") add(relations, rangeName(node));
    else if (kind === "FuncCall") {
      const names = node.funcname.map((each2) => each2.String?.sval ?? "");
      add(functions, names.length > 1 ? { schema: names.at(-2), name: names.at(-1) } : { name: names[0] });
    }
  });
  if (tree.relation?.relname !== void 0) add(relations, rangeName(tree.relation));
  return {
    relations: [...relations.values()].filter(
      ({ schema, name }) => name !== "dbops_hole" && !(schema === void 0 && ctes.has(name))
    ),
    functions: [...functions.values()]
  };
}
function add(map, name) {
  map.set(`${name.schema ?? ""}\0${name.name}`, name);
}
function lineAt(text, index) {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

// scripts/workspace/code/calls.ts
var call = /(?<receiver>\.\s*storage\s*)?\.\s*(?<method>from_?|table|into|rpc|from_table|insertInto|selectFrom|updateTable|deleteFrom|innerJoin|leftJoin|join)\s*(?:<[^>()]{0,200}>)?\s*\(\s*(?<quote>['"`])(?<name>[A-Za-z_][\w.$-]{0,126})\k<quote>/g;
var schemaBefore = /\.\s*schema\s*\(\s*(['"`])([A-Za-z_]\w*)\1\s*\)\s*$/;
var verbAfter = /^\s*(?:as\s+\w+\s*)?\)?(?:\s|\/\/[^\n]*\n)*\.\s*(select|insert|upsert|update|delete|upload|download|list|remove|createSignedUrl|getPublicUrl)\s*[(<]/;
var model = /(?:\b(?:pgTable|pgView|sqliteTable|mysqlTable|defineTable)\s*\(\s*|@(?:Entity|Table|TableName)\s*\(\s*(?:\{?\s*(?:name|value|schema\s*=\s*"[^"]*"\s*,\s*name)\s*[:=]\s*)?|\b__tablename__\s*=\s*|\btable_name\s*[:=]\s*|\bself\.table_name\s*=\s*|\b(?:protected\s+)?\$table\s*=\s*|\bdb_table\s*=\s*|\btableName\s*[:=]\s*|#\[(?:diesel|sea_orm)\(table_name\s*=\s*)(['"`])?([A-Za-z_][\w.]{0,126})\1/g;
function callsOf({ file, language, text }) {
  if (language === "sql") return [];
  const found = [];
  for (const match of text.matchAll(call)) {
    const { receiver, method, name } = match.groups;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 300);
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const verb = verbAfter.exec(after)?.[1];
    const schema = schemaBefore.exec(before)?.[2];
    const inStorage = receiver !== void 0 || /\.\s*storage\s*$/.test(before) || /^(upload|download|list|remove|createSignedUrl|getPublicUrl)$/.test(verb ?? "");
    found.push({
      file,
      line: lineAt(text, match.index + match[0].length - name.length),
      kind: method === "rpc" ? "function" : inStorage && method.startsWith("from") ? "bucket" : "table",
      name,
      ...schema === void 0 ? {} : { schema },
      ...verb === void 0 ? {} : { verb }
    });
  }
  for (const match of text.matchAll(model)) {
    found.push({ file, line: lineAt(text, match.index), kind: "model", name: match[2] });
  }
  return found.sort((a, b) => a.line - b.line);
}

// scripts/workspace/code/files.ts
import { execFile } from "node:child_process";
import { lstat, readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
var languages = {
  ...each("script", "ts tsx mts cts js jsx mjs cjs vue svelte astro"),
  ...each("c", "java kt kts swift cs dart scala groovy"),
  ...each("go", "go"),
  ...each("rust", "rs"),
  ...each("python", "py pyi"),
  ...each("ruby", "rb ex exs"),
  ...each("php", "php"),
  ...each("sql", "sql psql pgsql")
};
var largest = 1 << 20;
var most = 5e4;
async function* codeFiles(folder, skip = () => false) {
  const names = await tracked(folder) ?? await walk2(folder);
  let count2 = 0;
  for (const file of names) {
    const language = languages[extname(file).slice(1).toLowerCase()];
    if (language === void 0 || skip(file) || file.split("/").some((part) => skippedFolders.has(part))) continue;
    if (count2++ >= most) return;
    const path = join(folder, file);
    const state = await lstat(path).catch(() => void 0);
    if (state === void 0 || !state.isFile() || state.size > largest) continue;
    const text = await readFile(path, "utf8").catch(() => "");
    if (!text.includes("\0")) yield { file, language, text };
  }
}
function tracked(folder) {
  return new Promise((resolve) => {
    execFile(
      "git",
      [
        "-C",
        folder,
        "-c",
        "core.fsmonitor=false",
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
        "--",
        "."
      ],
      { maxBuffer: 256 << 20, env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" } },
      (error, stdout) => resolve(error === null ? [...new Set(stdout.split("\0").filter(Boolean))].sort() : void 0)
    );
  });
}
async function walk2(folder) {
  const found = [];
  const visit = async (relative2, depth) => {
    if (found.length > most * 4) return;
    const entries = await readdir(join(folder, relative2), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const name = relative2 === "" ? entry.name : `${relative2}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < 16 && !entry.name.startsWith(".") && !skippedFolders.has(entry.name)) await visit(name, depth + 1);
      } else if (entry.isFile()) found.push(name);
    }
  };
  await visit("", 0);
  return found.sort();
}
function each(language, extensions) {
  return Object.fromEntries(extensions.split(" ").map((extension) => [extension, language]));
}

// scripts/cli/context.ts
async function readContext(workspace, database) {
  await loadParser();
  const schema = await readSchema(database);
  return {
    format: 1,
    repository: await readLayout(workspace),
    schema: summary(schema),
    conventions: conventionsOf(schema),
    tenancy: await readTenancy(schema, database),
    code: await readUses(workspace, schema)
  };
}
async function readLayout(workspace) {
  const { root, migrations } = workspace;
  const top = gitRoot(root);
  const exists = (name) => existsSync(join2(root, name));
  return {
    ...top === root ? {} : { within: relative(top, root).split(sep).join("/") },
    tool: workspace.tool,
    platform: workspace.platform,
    migrationsFolder: workspace.migrationsFolder,
    migrations: migrations.length,
    ...migrations.length === 0 ? {} : {
      first: migrations[0].up.file,
      last: migrations.at(-1).up.file,
      naming: naming(migrations.map(({ version }) => version))
    },
    rollbacks: migrations.filter(({ down }) => down !== void 0).length,
    ...workspace.rollbacksFolder === void 0 ? {} : { rollbacksFolder: workspace.rollbacksFolder },
    seeds: workspace.seeds.map(({ file }) => file),
    tests: workspace.tests.map(({ file }) => file),
    edgeFunctions: workspace.functions,
    types: (await findTypes(root)).map(({ file }) => file),
    ...exists(workspace.docsFolder) ? { docsFolder: workspace.docsFolder } : {},
    exposedSchemas: workspace.platform === "supabase" ? workspace.exposedSchemas : [],
    settings: exists("dbops.json") ? "dbops.json" : void 0,
    orms: await findOrms(top)
  };
}
async function findOrms(top) {
  const found = [];
  const visit = async (folder, depth) => {
    const entries = await readdir2(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = join2(folder, entry.name);
      if (entry.isDirectory()) {
        if (depth < 5 && !/^(node_modules|dist|build|vendor|target|\..*)$/.test(entry.name))
          await visit(path, depth + 1);
      } else if (/^(schema\.prisma|drizzle\.config\.\w+|alembic\.ini|ormconfig\.\w+|knexfile\.\w+|mikro-orm\.config\.\w+|diesel\.toml|sqlc\.ya?ml|schema\.rb)$/.test(
        entry.name
      )) {
        found.push(relative(top, path).split(sep).join("/"));
      }
    }
  };
  await visit(top, 0);
  return found;
}
function naming(versions) {
  const shapes = /* @__PURE__ */ new Map();
  for (const version of versions) {
    const shape = /^\d{14}$/.test(version) ? "YYYYMMDDHHMMSS_name" : /^\d+$/.test(version) ? `${"N".repeat(version.length)}_name` : "other";
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  return [...shapes].sort((a, b) => b[1] - a[1])[0][0];
}
function gitRoot(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join2(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}
function summary(schema) {
  const names = new Set(
    [...schema.tables, ...schema.views, ...schema.functions, ...schema.enums].map((each2) => each2.schema)
  );
  const inSchema = (name, list) => list.filter((each2) => each2.schema === name).length;
  return {
    schemas: [...names].sort().map((name) => ({
      name,
      tables: inSchema(name, schema.tables),
      views: inSchema(name, schema.views),
      functions: inSchema(name, schema.functions),
      enums: inSchema(name, schema.enums),
      policies: schema.tables.filter((table) => table.schema === name).reduce((sum, { policies }) => sum + policies.length, 0)
    })),
    extensions: schema.extensions.map(({ name }) => name),
    publications: schema.publications.flatMap(
      ({ name, tables }) => tables.map((table) => `${name}: ${qualified(table.schema, table.name)}`)
    )
  };
}
async function readTenancy(schema, database) {
  const schemas = [...new Set(schema.tables.map((table) => table.schema))];
  const plan = await planTables(database, schemas);
  const own = (table) => plan.some((each2) => each2.table === table && schemas.includes(each2.schema));
  const tenants = tenantTables(plan);
  const members = memberships(plan).filter(({ tenantTable }) => tenants.has(tenantTable));
  const keysTo = (targets) => plan.filter(({ schema: name }) => schemas.includes(name)).map((table) => ({
    table: table.table,
    columns: [...new Set(table.keys.filter(({ target }) => targets.has(target)).flatMap(({ columns }) => columns))]
  })).filter(({ columns }) => columns.length > 0);
  const users = userTables(plan);
  const byTenant = keysTo(tenants);
  const byUser = keysTo(users);
  const scoped = new Set([...byTenant, ...byUser].map(({ table }) => table));
  return {
    users: [...users].sort(),
    tenants: [...tenants].sort(),
    memberships: members.map((membership) => {
      const table = schema.tables.find((each2) => qualified(each2.schema, each2.name) === membership.table);
      const role = table?.columns.find(({ name }) => /role|permission|level/i.test(name));
      return {
        ...membership,
        ...role === void 0 ? {} : { roleColumn: role.name, roles: valuesOf(role.name, table, schema) }
      };
    }),
    byTenant,
    byUser,
    neither: plan.map(({ table }) => table).filter((table) => own(table) && !scoped.has(table) && !tenants.has(table) && !users.has(table)).sort()
  };
}
function valuesOf(column, table, schema) {
  const type = table.columns.find(({ name }) => name === column)?.userType;
  const values = schema.enums.find((each2) => each2.schema === type?.schema && each2.name === type?.name)?.values;
  if (values !== void 0) return values;
  const check = table.constraints.find(
    ({ type: kind, columns }) => kind === "check" && columns.length === 1 && columns[0] === column
  );
  return [...(check?.expression ?? "").matchAll(/'([^']+)'/g)].map(([, value]) => value);
}
async function readUses(workspace, schema) {
  const top = gitRoot(workspace.root);
  const prefix = relative(top, workspace.root).split(sep).join("/");
  const inside = (folder) => `${prefix === "" ? "" : `${prefix}/`}${folder}/`;
  const own = [workspace.migrationsFolder, workspace.rollbacksFolder, workspace.docsFolder].filter((each2) => each2 !== void 0).map(inside);
  const seeds = new Set(
    [...workspace.seeds, ...workspace.tests].map(({ file }) => `${prefix === "" ? "" : `${prefix}/`}${file}`)
  );
  const objects = /* @__PURE__ */ new Map();
  const put = (name, id) => objects.set(name, [...objects.get(name) ?? [], id]);
  for (const each2 of [
    ...schema.tables,
    ...schema.views,
    ...schema.functions.filter(({ returns }) => returns !== "trigger")
  ]) {
    const id = qualified(each2.schema, each2.name);
    if (objects.get(each2.name)?.includes(id)) continue;
    put(each2.name, id);
    put(`${each2.schema}.${each2.name}`, id);
  }
  const prisma = await prismaModels(top);
  const uses = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Map();
  let files = 0;
  const note = (name, use, known) => {
    const found = objects.get(name) ?? [];
    for (const id of found) {
      const list = uses.get(id) ?? [];
      if (!list.some((each2) => each2.file === use.file && each2.line === use.line && each2.how === use.how)) list.push(use);
      uses.set(id, list);
    }
    if (found.length === 0 && known && !unknown.has(name)) unknown.set(name, use);
  };
  for await (const code of codeFiles(
    top,
    (file) => own.some((folder) => file.startsWith(folder)) || /\.d\.ts$|database\.types\.ts$/.test(file)
  )) {
    files++;
    for (const { kind, name, schema: inSchema, verb, line } of callsOf(code)) {
      if (kind === "bucket") continue;
      const how = kind === "function" ? "rpc" : kind === "model" ? "model" : verb ?? "call";
      note(
        inSchema === void 0 ? name : `${inSchema}.${name}`,
        { file: code.file, line, how, role: roleOf(code.file) },
        kind === "function" || kind === "table" && /^(select|insert|upsert|update|delete)$/.test(verb ?? "")
      );
    }
    if (!seeds.has(code.file)) {
      for (const sql of sqlOf(code)) {
        for (const { schema: inSchema, name } of [
          ...sql.relations,
          ...sql.functions.filter(({ schema: of }) => of !== void 0)
        ]) {
          note(
            inSchema === void 0 ? name : `${inSchema}.${name}`,
            { file: code.file, line: sql.line, how: `sql ${sql.kind}`, role: roleOf(code.file) },
            false
          );
        }
      }
    }
    for (const [client, table] of prisma) {
      const match = new RegExp(`\\b(?:prisma|db|tx|client|ctx\\.db)\\s*\\.\\s*${client}\\s*\\.\\s*(\\w+)\\s*\\(`).exec(
        code.text
      );
      if (match !== null)
        note(
          table,
          {
            file: code.file,
            line: code.text.slice(0, match.index).split("\n").length,
            how: match[1],
            role: roleOf(code.file)
          },
          false
        );
    }
  }
  const tables = [...schema.tables.filter(({ partitionOf }) => partitionOf === void 0), ...schema.views].map(
    (each2) => qualified(each2.schema, each2.name)
  );
  return {
    files,
    uses: [...uses].map(([object, list]) => ({ object, uses: list })).sort((a, b) => b.uses.length - a.uses.length || compareText(a.object, b.object)),
    unused: tables.filter((table) => !uses.has(table)).sort(),
    unknown: [...unknown].map(([name, use]) => ({ name, ...use })).sort((a, b) => compareText(a.name, b.name))
  };
}
async function prismaModels(top) {
  const models = /* @__PURE__ */ new Map();
  for (const file of (await findOrms(top)).filter((name) => name.endsWith(".prisma"))) {
    const text = await readFile2(join2(top, file), "utf8").catch(() => "");
    for (const [, name, body] of text.matchAll(/^model\s+(\w+)\s*\{([\s\S]*?)^\}/gm)) {
      const mapped = /@@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(body)?.[1];
      models.set(name[0].toLowerCase() + name.slice(1), mapped ?? name);
    }
  }
  return models;
}
function roleOf(file) {
  if (/(^|\/)(tests?|__tests__|spec|e2e|cypress|playwright)\/|[._-](test|spec|e2e)\.\w+$|_test\.\w+$|(^|\/)test_[^/]*\.py$/i.test(
    file
  ))
    return "test";
  if (/(^|\/)supabase\/functions\//.test(file)) return "edge function";
  if (/(^|\/)(scripts?|bin|tasks?|jobs?|workers?|cron|seeds?|tools)\//i.test(file)) return "script";
  if (/(^|\/)(routers?|routes?|controllers?|api|endpoints?|handlers?|actions|server-actions)\/|(^|\/)route\.[jt]s$|actions?\.[jt]s$/i.test(
    file
  ))
    return "router";
  if (/(^|\/)(repositor(y|ies)|dao|models?|entities|services?|data|queries|db|database|stores?|persistence|storage)\//i.test(
    file
  ))
    return "repository";
  if (/\.(tsx|jsx|vue|svelte|astro)$|(^|\/)(components?|hooks|pages|views|screens|app)\//i.test(file))
    return "interface";
  return "other";
}
export {
  readContext,
  roleOf
};
