import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  dependents
} from "./chunk-ZGFQ4JJE.mjs";
import {
  isCallable,
  routineName
} from "./chunk-5Q3KUGP6.mjs";
import {
  listName,
  objectName,
  rangeName
} from "./chunk-C54WYS5V.mjs";
import {
  stableJson
} from "./chunk-2XQMCEUW.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  parseSql
} from "./chunk-MXO3B73M.mjs";

// scripts/prove/access/diff/affected.ts
function objectsOf(schema) {
  return [
    ...schema.tables.map(
      (table) => ({
        kind: table.kind === "foreign" ? "foreign table" : "table",
        name: qualified(table.schema, table.name)
      })
    ),
    ...schema.views.map(
      (view) => ({
        kind: view.kind === "materialized" ? "materialized view" : "view",
        name: qualified(view.schema, view.name)
      })
    ),
    ...schema.functions.filter(isCallable).map((each) => ({ kind: "function", name: routineName(each) }))
  ];
}
function changesBetween(before, after) {
  const changes = [];
  const named = (list) => new Map(list.map((each) => [qualified(each.schema, each.name), each]));
  const tables = named(before.tables);
  for (const [name, table] of named(after.tables)) {
    const old = tables.get(name);
    const words = old === void 0 ? ["new"] : tableWords(old, table);
    if (words.length > 0) changes.push({ kind: "table", name, words });
  }
  const views = named(before.views);
  for (const [name, view] of named(after.views)) {
    const old = views.get(name);
    const words = [];
    if (old === void 0) words.push("new");
    else {
      if (old.definition !== view.definition) words.push("defined anew");
      if (old.securityInvoker !== view.securityInvoker)
        words.push(view.securityInvoker ? "security_invoker on" : "security_invoker off");
      if (!same(old.grants, view.grants)) words.push("grants changed");
      if (!same(old.owner, view.owner)) words.push("owner changed");
    }
    if (words.length > 0) changes.push({ kind: "view", name, words });
  }
  const routines = new Map(before.functions.map((each) => [routineName(each), each]));
  for (const routine of after.functions) {
    const name = routineName(routine);
    const old = routines.get(name);
    const words = [];
    if (old === void 0) words.push("new");
    else {
      if (old.body !== routine.body || old.language !== routine.language) words.push("redefined");
      if (old.securityDefiner !== routine.securityDefiner)
        words.push(routine.securityDefiner ? "security definer now" : "security invoker now");
      if (!same(old.settings, routine.settings)) words.push("settings changed");
      if (!same(old.grants, routine.grants)) words.push("grants changed");
      if (!same(old.owner, routine.owner)) words.push("owner changed");
    }
    if (words.length > 0) changes.push({ kind: "function", name, words });
  }
  const platform = named(before.platformTables);
  for (const [name, table] of named(after.platformTables)) {
    const words = policyWords(platform.get(name)?.policies ?? [], table.policies);
    if (words.length > 0 && name === "storage.objects") changes.push({ kind: "files", name, words });
    else if (words.length > 0 && name === "realtime.messages") changes.push({ kind: "topics", name, words });
    else if (words.length > 0) changes.push({ kind: "everything", name, words });
  }
  for (const [name, table] of platform)
    if (!named(after.platformTables).has(name) && table.policies.length > 0)
      changes.push({ kind: "everything", name, words: ["policies dropped"] });
  if (!same(before.roles, after.roles)) changes.push({ kind: "everything", name: "roles", words: ["changed"] });
  if (!same(namespaces(before), namespaces(after)))
    changes.push({ kind: "everything", name: "schemas", words: ["grants changed"] });
  return changes;
}
function namespaces(schema) {
  return schema.schemas.map(({ name, grants, owner }) => ({ name, grants, owner }));
}
function tableWords(old, table) {
  const words = policyWords(old.policies, table.policies);
  if (old.rls.enabled !== table.rls.enabled) words.push(`row level security ${table.rls.enabled ? "on" : "off"}`);
  if (old.rls.forced !== table.rls.forced)
    words.push(`row level security ${table.rls.forced ? "forced" : "no longer forced"}`);
  if (!same(old.grants, table.grants) || !same(columnGrants(old), columnGrants(table))) words.push("grants changed");
  if (!same(old.triggers, table.triggers)) words.push("triggers changed");
  if (!same(old.owner, table.owner)) words.push("owner changed");
  const shape = ({ columns, constraints }) => ({
    columns: columns.map(({ name, type, generated }) => ({ name, type, generated })),
    keys: constraints.filter(({ type }) => type === "foreign key")
  });
  if (!same(shape(old), shape(table))) words.push("columns or keys changed");
  return words;
}
function columnGrants({ columns }) {
  return columns.filter(({ grants }) => grants !== void 0).map(({ name, grants }) => ({ name, grants }));
}
function policyWords(before, after) {
  const words = [];
  const old = new Map(before.map((policy) => [policy.name, policy]));
  for (const policy of after) {
    const known = old.get(policy.name);
    if (known === void 0) words.push(`policy "${policy.name}" added`);
    else if (!same({ ...known, comment: void 0 }, { ...policy, comment: void 0 }))
      words.push(`policy "${policy.name}" changed`);
  }
  for (const name of old.keys())
    if (!after.some((policy) => policy.name === name)) words.push(`policy "${name}" dropped`);
  return words;
}
function same(a, b) {
  return stableJson(a ?? null) === stableJson(b ?? null);
}
function affectedBy(changes, schemas) {
  if (changes.some(({ kind }) => kind === "everything")) return "all";
  const names = /* @__PURE__ */ new Set();
  for (const schema of schemas) {
    const objects = objectsOf(schema);
    for (const change of changes) {
      if (change.kind === "files" || change.kind === "topics") continue;
      const changed = { kind: change.kind, name: change.name };
      names.add(change.name);
      for (const { name } of dependents(schema, objects, changed)) names.add(name);
    }
  }
  return names;
}

// scripts/prove/access/diff/places.ts
var Places = class {
  #found = /* @__PURE__ */ new Map();
  /** Call `loadParser()` before. Files that do not parse are passed over. */
  constructor(before, after) {
    const known = new Set(before.map(({ up }) => `${up.file}\0${up.sql}`));
    for (const { up } of after) {
      if (known.has(`${up.file}\0${up.sql}`)) continue;
      try {
        const { statements, map } = parseSql(up.sql);
        for (const statement of statements) {
          const { line, column } = map.position(statement.start);
          for (const name of subjects(statement)) this.#found.set(name, { file: up.file, line, column });
        }
      } catch {
      }
    }
  }
  of({ name }) {
    return this.#found.get(name.replace(/\(.*$/s, ""));
  }
};
function subjects({ kind, tree }) {
  const named = ({ schema, name }) => qualified(schema ?? "public", name);
  switch (kind) {
    case "CreatePolicyStmt":
    case "AlterPolicyStmt":
      return [named(rangeName(tree.table))];
    case "AlterTableStmt":
    case "CreateStmt":
      return [named(rangeName(tree.relation))];
    case "ViewStmt":
      return [named(rangeName(tree.view))];
    case "CreateTableAsStmt":
      return [named(rangeName(tree.into.rel))];
    case "CreateFunctionStmt":
      return [named(listName(tree.funcname))];
    case "AlterFunctionStmt":
      return [named(objectName({ ObjectWithArgs: tree.func }))];
    case "GrantStmt":
      return (tree.objects ?? []).map((object) => named(objectName(object)));
    case "DropStmt":
      return (tree.objects ?? []).map((object) => {
        const parts = object.List?.items ?? [];
        if (tree.removeType === "OBJECT_POLICY" || tree.removeType === "OBJECT_TRIGGER")
          return named(listName(parts.slice(0, -1)));
        return named(objectName(object));
      });
    default:
      return [];
  }
}

export {
  objectsOf,
  changesBetween,
  affectedBy,
  Places,
  subjects
};
