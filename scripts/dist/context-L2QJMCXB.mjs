import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  findTypes
} from "./chunk-2KQTVER6.mjs";
import {
  codeFiles,
  lineAt,
  sqlOf
} from "./chunk-ABMZLJ6J.mjs";
import "./chunk-QJ2FWCC4.mjs";
import {
  memberships,
  planTables,
  tenantTables,
  userTables
} from "./chunk-G4SN6MK4.mjs";
import "./chunk-C54WYS5V.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/context.ts
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

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
      constraints.filter(({ type, columns: each }) => type === "foreign key" && each.length === 1),
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
          ({ userType }) => userType !== void 0 && schema.enums.some((each) => each.schema === userType.schema && each.name === userType.name)
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
  const exists = (name) => existsSync(join(root, name));
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
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = join(folder, entry.name);
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
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}
function summary(schema) {
  const names = new Set(
    [...schema.tables, ...schema.views, ...schema.functions, ...schema.enums].map((each) => each.schema)
  );
  const inSchema = (name, list) => list.filter((each) => each.schema === name).length;
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
  const own = (table) => plan.some((each) => each.table === table && schemas.includes(each.schema));
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
      const table = schema.tables.find((each) => qualified(each.schema, each.name) === membership.table);
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
  const values = schema.enums.find((each) => each.schema === type?.schema && each.name === type?.name)?.values;
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
  const own = [workspace.migrationsFolder, workspace.rollbacksFolder, workspace.docsFolder].filter((each) => each !== void 0).map(inside);
  const seeds = new Set(
    [...workspace.seeds, ...workspace.tests].map(({ file }) => `${prefix === "" ? "" : `${prefix}/`}${file}`)
  );
  const objects = /* @__PURE__ */ new Map();
  const put = (name, id) => objects.set(name, [...objects.get(name) ?? [], id]);
  for (const each of [
    ...schema.tables,
    ...schema.views,
    ...schema.functions.filter(({ returns }) => returns !== "trigger")
  ]) {
    const id = qualified(each.schema, each.name);
    if (objects.get(each.name)?.includes(id)) continue;
    put(each.name, id);
    put(`${each.schema}.${each.name}`, id);
  }
  const prisma = await prismaModels(top);
  const uses = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Map();
  let files = 0;
  const note = (name, use, known) => {
    const found = objects.get(name) ?? [];
    for (const id of found) {
      const list = uses.get(id) ?? [];
      if (!list.some((each) => each.file === use.file && each.line === use.line && each.how === use.how)) list.push(use);
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
    (each) => qualified(each.schema, each.name)
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
    const text = await readFile(join(top, file), "utf8").catch(() => "");
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
