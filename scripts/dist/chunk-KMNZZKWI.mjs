import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  columnDefinition,
  constraintDefinition,
  createComposite,
  createDomain,
  createEnum,
  createEventTrigger,
  createIndex,
  createPolicy,
  createPublication,
  createRange,
  createRoutine,
  createSequence,
  createStatistics,
  createTable,
  createTrigger,
  createView,
  notNullName,
  publicationTable,
  roleName,
  sequenceOptions,
  storageOptions,
  triggerState
} from "./chunk-N43FSOWL.mjs";
import {
  compareSchemas
} from "./chunk-KO3S3OHS.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/catalog/ddl/script.ts
var phases = ["detach", "drop", "types", "create", "alter", "constraints", "attach", "access"];
var ScriptWriter = class {
  #phases = {
    detach: [],
    drop: [],
    types: [],
    create: [],
    alter: [],
    constraints: [],
    attach: [],
    access: []
  };
  losses = [];
  impossible = [];
  /** The role that will run the statements: it owns what they make. */
  role;
  constructor(role) {
    this.role = role;
  }
  add(phase, statement) {
    if (statement !== void 0) this.#phases[phase].push(statement);
  }
  finish() {
    return {
      groups: phases.map((phase) => this.#phases[phase]).filter((group) => group.length > 0),
      losses: this.losses,
      impossible: this.impossible
    };
  }
};
function pair(a = [], b = [], key) {
  const before = new Map(a.map((item) => [key(item), item]));
  const after = new Map(b.map((item) => [key(item), item]));
  return {
    removed: a.filter((item) => !after.has(key(item))),
    added: b.filter((item) => !before.has(key(item))),
    kept: b.flatMap((item) => before.has(key(item)) ? [[before.get(key(item)), item]] : [])
  };
}
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
function without(item, ...keys) {
  const copy = { ...item };
  for (const key of keys) delete copy[key];
  return copy;
}

// scripts/catalog/ddl/access.ts
function commentChange(writer, target, from, to) {
  if (from !== to) writer.add("access", `COMMENT ON ${target} IS ${to === void 0 ? "NULL" : literal(to).trim()}`);
}
function ownerChange(writer, target, from, to) {
  if ((from ?? writer.role) !== to) writer.add("access", `ALTER ${target} OWNER TO ${ident(to)}`);
}
function grantChanges(writer, target, from = [], to = [], column) {
  const list = (privileges) => privileges.map((privilege) => `${privilege.toUpperCase()}${column === void 0 ? "" : ` (${ident(column)})`}`).join(", ");
  const { removed, added, kept } = pair(from, to, (grant) => grant.grantee);
  for (const grant of removed)
    writer.add("access", `REVOKE ${list(grant.privileges)} ON ${target} FROM ${roleName(grant.grantee)}`);
  for (const [before, after] of [...kept, ...added.map((grant) => [void 0, grant])]) {
    const had = new Set(before?.privileges);
    const hadOption = new Set(before?.grantable);
    const lost = [...had].filter((privilege) => !after.privileges.includes(privilege));
    const lostOption = [...hadOption].filter(
      (privilege) => after.privileges.includes(privilege) && !after.grantable?.includes(privilege)
    );
    const option = (after.grantable ?? []).filter((privilege) => !hadOption.has(privilege));
    const gained = after.privileges.filter((privilege) => !had.has(privilege) && !option.includes(privilege));
    const role = roleName(after.grantee);
    if (lost.length > 0) writer.add("access", `REVOKE ${list(lost)} ON ${target} FROM ${role}`);
    if (lostOption.length > 0)
      writer.add("access", `REVOKE GRANT OPTION FOR ${list(lostOption)} ON ${target} FROM ${role}`);
    if (gained.length > 0) writer.add("access", `GRANT ${list(gained)} ON ${target} TO ${role}`);
    if (option.length > 0) writer.add("access", `GRANT ${list(option)} ON ${target} TO ${role} WITH GRANT OPTION`);
  }
}
var objectKeyword = {
  tables: "TABLES",
  sequences: "SEQUENCES",
  functions: "FUNCTIONS",
  types: "TYPES",
  schemas: "SCHEMAS",
  "large objects": "LARGE OBJECTS"
};
function initialGrants(defaults, objects, schema, owner) {
  const matching = defaults.filter(
    (each) => each.role === owner && each.objects === objects && (each.schema === void 0 || each.schema === schema)
  );
  const grants = /* @__PURE__ */ new Map();
  const builtIn = objects === "functions" ? [{ grantee: "public", privileges: ["EXECUTE"] }] : objects === "types" ? [{ grantee: "public", privileges: ["USAGE"] }] : [];
  const global = matching.find((each) => each.schema === void 0);
  for (const grant of [
    ...global?.grants ?? builtIn,
    ...matching.filter((each) => each.schema !== void 0).flatMap((each) => each.grants)
  ]) {
    const known = grants.get(grant.grantee);
    grants.set(grant.grantee, {
      grantee: grant.grantee,
      privileges: [.../* @__PURE__ */ new Set([...known?.privileges ?? [], ...grant.privileges])],
      ...grant.grantable ? { grantable: grant.grantable } : {}
    });
  }
  return [...grants.values()];
}
function defaultPrivilegeChanges(writer, from, to, schemas) {
  const key = (each) => `${each.role}\0${each.schema ?? ""}\0${each.objects}`;
  const { removed, added, kept } = pair(from, to, key);
  const changes = [
    ...removed.map((each) => [each, each.grants, []]),
    ...added.map((each) => [each, [], each.grants]),
    ...kept.map(([a, b]) => [b, a.grants, b.grants])
  ];
  for (const [each, before, after] of changes) {
    if (same(before, after) || each.schema !== void 0 && !schemas.has(each.schema)) continue;
    const head = `ALTER DEFAULT PRIVILEGES FOR ROLE ${ident(each.role)}${each.schema === void 0 ? "" : ` IN SCHEMA ${ident(each.schema)}`}`;
    for (const grant of before) {
      if (after.some((other) => same(other, grant))) continue;
      writer.add(
        "access",
        `${head} REVOKE ${grant.privileges.join(", ").toUpperCase()} ON ${objectKeyword[each.objects]} FROM ${roleName(grant.grantee)}`
      );
    }
    for (const grant of after) {
      if (before.some((other) => same(other, grant))) continue;
      const plain = grant.privileges.filter((privilege) => !grant.grantable?.includes(privilege));
      if (plain.length > 0)
        writer.add(
          "access",
          `${head} GRANT ${plain.join(", ").toUpperCase()} ON ${objectKeyword[each.objects]} TO ${roleName(grant.grantee)}`
        );
      if (grant.grantable?.length) {
        writer.add(
          "access",
          `${head} GRANT ${grant.grantable.join(", ").toUpperCase()} ON ${objectKeyword[each.objects]} TO ${roleName(grant.grantee)} WITH GRANT OPTION`
        );
      }
    }
  }
}

// scripts/catalog/ddl/loosen.ts
var name = (item) => qualified(item.schema, item.name);
function loosened(from, to) {
  const changedTypes = /* @__PURE__ */ new Set();
  for (const kind of ["enums", "domains", "composites", "ranges"]) {
    const { removed, kept } = pair(from[kind], to[kind], name);
    for (const type of [...removed, ...kept.filter(([a, b]) => !same(a, b)).map(([a]) => a)])
      changedTypes.add(name(type));
  }
  const changedColumns = /* @__PURE__ */ new Map();
  for (const [before, after] of pair(from.tables, to.tables, name).kept) {
    const columns = before.columns.filter((column) => {
      const next = after.columns.find((each) => each.name === column.name);
      const type = column.type.replace(/(\[\])+$/, "");
      return next?.type !== column.type || next.collation !== column.collation || !same(next.generated, column.generated) || changedTypes.has(type);
    });
    if (columns.length > 0) changedColumns.set(name(before), new Set(columns.map((column) => column.name)));
  }
  const speaks = (text, words) => text !== void 0 && [...words].some((word) => text.includes(ident(word)) || text.includes(word));
  const uses = (table, text) => speaks(text, changedTypes) || speaks(text, changedColumns.get(name(table)) ?? []);
  const allColumns = new Set([...changedColumns.values()].flatMap((columns) => [...columns]));
  const loosenTable = (table) => {
    const columns = changedColumns.get(name(table)) ?? /* @__PURE__ */ new Set();
    return {
      ...table,
      columns: table.columns.map(
        (column) => columns.has(column.name) && !column.generated ? { ...column, default: void 0 } : column
      ),
      policies: table.policies.filter(
        (policy) => !speaks(`${policy.using} ${policy.check}`, [...changedTypes, ...allColumns])
      ),
      triggers: table.triggers.filter(
        (trigger) => !uses(table, trigger.when) && !trigger.columns?.some((column) => columns.has(column))
      ),
      rules: table.rules?.filter((rule) => !uses(table, rule.definition)),
      constraints: table.constraints.filter((each) => each.type !== "check" || !uses(table, each.expression)),
      indexes: table.indexes.filter(
        (index) => index.constraint !== void 0 || !(uses(table, index.predicate) || index.keys.some((key) => uses(table, key.expression)))
      ),
      statistics: table.statistics.filter(
        (each) => !each.columns.some((column) => columns.has(column)) && !each.expressions?.some((text) => uses(table, text))
      )
    };
  };
  const signature = (text) => speaks(text, changedTypes);
  return {
    ...from,
    tables: from.tables.map(loosenTable),
    platformTables: from.platformTables.map((each) => ({
      ...each,
      policies: each.policies.filter(
        (policy) => !speaks(`${policy.using} ${policy.check}`, [...changedTypes, ...allColumns])
      )
    })),
    views: from.views.filter(
      (view) => !speaks(view.definition, [...changedTypes, ...[...changedColumns.keys()]]) && !dependsOnGone(view.definition, from, changedColumns, changedTypes)
    ),
    functions: from.functions.filter((each) => !signature(`${each.identityArguments} ${each.returns ?? ""}`)),
    domains: from.domains.map((domain) => changedTypes.has(name(domain)) ? { ...domain, checks: [] } : domain),
    publications: from.publications.map((publication) => ({
      ...publication,
      tables: publication.tables.filter(
        (table) => !(changedColumns.has(name(table)) && (table.columns || table.where))
      )
    }))
  };
}
function dependsOnGone(definition, from, columns, types) {
  return from.views.some(
    (view) => definition.includes(name(view)) && definition !== view.definition && ([...columns.keys(), ...types].some((word) => view.definition.includes(word)) || dependsOnGone(view.definition, from, columns, types))
  );
}

// scripts/catalog/ddl/table.ts
var named = (item) => item.name;
function platformTableChanges(writer, from, to) {
  const { removed, added, kept } = pair(from.platformTables, to.platformTables, name2);
  const changes = [
    ...removed.map((each) => [each, void 0]),
    ...added.map((each) => [void 0, each]),
    ...kept
  ];
  for (const [before, after] of changes) {
    policyChanges(writer, after ?? before, before?.policies ?? [], after?.policies ?? []);
    triggerChanges(writer, after ?? before, before?.triggers ?? [], after?.triggers ?? []);
  }
}
function tableChanges(writer, from, to) {
  const { removed, added, kept } = pair(from.tables, to.tables, (table) => `${table.schema}\0${table.name}`);
  for (const table of removed) {
    const parent = table.partitionOf;
    if (parent !== void 0 && removed.some((each) => name2(each) === name2(parent))) continue;
    writer.add("drop", `DROP ${table.kind === "foreign" ? "FOREIGN " : ""}TABLE ${name2(table)}`);
    if (table.kind !== "foreign") writer.losses.push(`the rows of table ${name2(table)}`);
  }
  for (const table of added) makeTable(writer, to, table);
  for (const [before, after] of kept) alterTable(writer, before, after);
}
var name2 = (relation) => qualified(relation.schema, relation.name);
function makeTable(writer, to, table) {
  writer.add("create", createTable(table));
  const empty = {
    ...table,
    columns: table.columns.map((column) => without(column, "comment", "grants", "statistics", "options", "storage")),
    constraints: table.constraints.filter((each) => each.type === "not null" || each.inherited),
    indexes: table.indexes.filter((each) => each.parent !== void 0),
    policies: [],
    triggers: [],
    statistics: [],
    rules: [],
    rls: { enabled: false, forced: false },
    replicaIdentity: "default",
    grants: initialGrants(to.defaultPrivileges, "tables", table.schema, table.owner),
    comment: void 0,
    owner: writer.role
  };
  empty.grants = [
    ...empty.grants.filter((grant) => grant.grantee !== table.owner),
    ...table.grants.filter((grant) => grant.grantee === table.owner)
  ];
  alterTable(writer, empty, table);
}
function alterTable(writer, from, to) {
  const alter = `ALTER ${to.kind === "foreign" ? "FOREIGN " : ""}TABLE ${name2(to)}`;
  if (from.kind !== to.kind || from.partitionKey !== to.partitionKey) {
    writer.impossible.push(`table ${name2(to)} cannot change from ${from.kind} to ${to.kind} in place`);
    return;
  }
  if (!same(from.partitionOf, to.partitionOf)) {
    if (from.partitionOf) writer.add("detach", `ALTER TABLE ${name2(from.partitionOf)} DETACH PARTITION ${name2(to)}`);
    if (to.partitionOf)
      writer.add("attach", `ALTER TABLE ${name2(to.partitionOf)} ATTACH PARTITION ${name2(to)} ${to.partitionOf.bound}`);
  }
  const parents = pair(from.inherits, to.inherits, name2);
  for (const parent of parents.removed) writer.add("detach", `${alter} NO INHERIT ${name2(parent)}`);
  for (const parent of parents.added) writer.add("attach", `${alter} INHERIT ${name2(parent)}`);
  if (from.persistence !== to.persistence)
    writer.add("alter", `${alter} SET ${to.persistence === "unlogged" ? "UNLOGGED" : "LOGGED"}`);
  if ((from.tablespace ?? "") !== (to.tablespace ?? ""))
    writer.add("alter", `${alter} SET TABLESPACE ${ident(to.tablespace ?? "pg_default")}`);
  optionChanges(writer, alter, from.options, to.options);
  columnChanges(writer, alter, from, to);
  constraintChanges(writer, alter, from, to);
  indexChanges(writer, from, to, from.indexes, to.indexes);
  if (from.rls.enabled !== to.rls.enabled)
    writer.add("access", `${alter} ${to.rls.enabled ? "ENABLE" : "DISABLE"} ROW LEVEL SECURITY`);
  if (from.rls.forced !== to.rls.forced)
    writer.add("access", `${alter} ${to.rls.forced ? "FORCE" : "NO FORCE"} ROW LEVEL SECURITY`);
  policyChanges(writer, to, from.policies, to.policies);
  triggerChanges(writer, to, from.triggers, to.triggers);
  statisticsChanges(writer, to, from.statistics, to.statistics);
  ruleChanges(writer, to, from.rules, to.rules);
  if (from.replicaIdentity !== to.replicaIdentity || indexIdentity(from) !== indexIdentity(to)) {
    const identity = to.replicaIdentity === "index" ? `USING INDEX ${ident(indexIdentity(to))}` : to.replicaIdentity.toUpperCase();
    writer.add("attach", `${alter} REPLICA IDENTITY ${identity}`);
  }
  ownerChange(writer, `TABLE ${name2(to)}`, from.owner, to.owner);
  grantChanges(writer, `TABLE ${name2(to)}`, from.grants, to.grants);
  commentChange(writer, `${to.kind === "foreign" ? "FOREIGN " : ""}TABLE ${name2(to)}`, from.comment, to.comment);
}
function statisticsChanges(writer, relation, from = [], to = []) {
  const shape = (each) => without(each, "comment", "owner", "target");
  const { removed, added, kept } = pair(from, to, name2);
  const changed = kept.filter(([a, b]) => !same(shape(a), shape(b)));
  for (const each of [...removed, ...changed.map(([a]) => a)]) writer.add("detach", `DROP STATISTICS ${name2(each)}`);
  for (const each of [...added, ...changed.map(([, b]) => b)]) writer.add("attach", createStatistics(relation, each));
  for (const [before, after] of [...kept, ...added.map((each) => [void 0, each])]) {
    if (before?.target !== after.target)
      writer.add("access", `ALTER STATISTICS ${name2(after)} SET STATISTICS ${after.target ?? -1}`);
    ownerChange(writer, `STATISTICS ${name2(after)}`, before?.owner, after.owner);
    commentChange(writer, `STATISTICS ${name2(after)}`, before?.comment, after.comment);
  }
}
function ruleChanges(writer, relation, from = [], to = []) {
  const { removed, added, kept } = pair(from, to, named);
  const changed = kept.filter(([a, b]) => a.definition !== b.definition);
  const target = (rule) => `RULE ${ident(rule.name)} ON ${name2(relation)}`;
  for (const rule of [...removed, ...changed.map(([a]) => a)]) writer.add("detach", `DROP ${target(rule)}`);
  for (const rule of [...added, ...changed.map(([, b]) => b)])
    writer.add("attach", rule.definition.trim().replace(/;$/, ""));
  for (const [before, after] of [...kept, ...added.map((each) => [void 0, each])]) {
    if ((before?.enabled ?? "origin") !== after.enabled) {
      const state = { origin: "ENABLE", always: "ENABLE ALWAYS", replica: "ENABLE REPLICA", disabled: "DISABLE" }[after.enabled];
      writer.add("access", `ALTER TABLE ${name2(relation)} ${state} RULE ${ident(after.name)}`);
    }
    commentChange(writer, target(after), before?.comment, after.comment);
  }
}
function indexIdentity(table) {
  return table.indexes.find((index) => index.replicaIdentity)?.name;
}
function optionChanges(writer, alter, from = {}, to = {}) {
  const gone = Object.keys(from).filter((key) => !(key in to));
  const set = Object.fromEntries(Object.entries(to).filter(([key, value]) => from[key] !== value));
  if (gone.length > 0) writer.add("alter", `${alter} RESET (${gone.join(", ")})`);
  if (Object.keys(set).length > 0) writer.add("alter", `${alter} SET (${storageOptions(set)})`);
}
function columnChanges(writer, alter, from, to) {
  const { removed, added, kept } = pair(from.columns, to.columns, named);
  for (const column of removed.filter((each) => !each.inherited)) {
    writer.add("drop", `${alter} DROP COLUMN ${ident(column.name)}`);
    if (!column.generated) writer.losses.push(`the values of column ${name2(to)}.${ident(column.name)}`);
  }
  for (const column of added.filter((each) => !each.inherited)) {
    writer.add("create", `${alter} ADD COLUMN ${columnDefinition(column, notNullName(to, column.name))}`);
    columnAttributes(writer, alter, to, { name: column.name, type: column.type, nullable: column.nullable }, column);
  }
  for (const [before, after] of kept) {
    if (before.inherited !== after.inherited && parentsOf(from) === parentsOf(to)) {
      writer.impossible.push(
        `column ${name2(to)}.${ident(after.name)} cannot change whether it is declared here or inherited`
      );
    }
    alterColumn(writer, alter, from, to, before, after);
    columnAttributes(writer, alter, to, before, after);
  }
}
function parentsOf(table) {
  return [...table.inherits ?? [], ...table.partitionOf ? [table.partitionOf] : []].map(name2).join();
}
function alterColumn(writer, alter, from, to, before, after) {
  const column = `${alter} ALTER COLUMN ${ident(after.name)}`;
  const retype = before.type !== after.type || before.collation !== after.collation;
  if (retype && before.default !== void 0 && before.default !== after.default)
    writer.add("alter", `${column} DROP DEFAULT`);
  if (retype) {
    const cast = before.userType && after.userType ? `::text${before.userType.array ? "[]" : ""}::${after.type}` : `::${after.type}`;
    const collation = after.collation ? ` COLLATE ${after.collation}` : "";
    writer.add("alter", `${column} TYPE ${after.type}${collation} USING ${ident(after.name)}${cast}`);
  }
  if (!same(before.generated, after.generated)) {
    if (before.generated && after.generated && before.generated.kind === after.generated.kind) {
      writer.add("alter", `${column} SET EXPRESSION AS (${after.generated.expression})`);
    } else if (before.generated?.kind === "stored" && !after.generated) writer.add("alter", `${column} DROP EXPRESSION`);
    else {
      writer.add("drop", `${alter} DROP COLUMN ${ident(after.name)}`);
      writer.add("create", `${alter} ADD COLUMN ${columnDefinition(after, notNullName(to, after.name))}`);
      if (!before.generated) writer.losses.push(`the values of column ${name2(to)}.${ident(after.name)}`);
      return;
    }
  }
  if (before.identity !== after.identity) {
    if (!after.identity) writer.add("alter", `${column} DROP IDENTITY`);
    else if (before.identity) writer.add("alter", `${column} SET GENERATED ${after.identity.toUpperCase()}`);
    else writer.add("constraints", `${column} ADD GENERATED ${after.identity.toUpperCase()} AS IDENTITY`);
  }
  if (before.default !== after.default && !after.generated) {
    if (after.default === void 0) {
      if (!retype) writer.add("alter", `${column} DROP DEFAULT`);
    } else writer.add("alter", `${column} SET DEFAULT ${after.default}`);
  }
  if (before.nullable !== after.nullable) {
    const constraint = after.nullable ? void 0 : notNullName(to, after.name);
    if (constraint !== void 0)
      writer.add("alter", `${alter} ADD CONSTRAINT ${ident(constraint)} NOT NULL ${ident(after.name)}`);
    else writer.add("alter", `${column} ${after.nullable ? "DROP" : "SET"} NOT NULL`);
  } else if (!after.nullable) {
    const find = (table) => table.constraints.find((each) => each.type === "not null" && each.columns[0] === after.name && !each.inherited);
    const [was, is] = [find(from), find(to)];
    if (was && is && was.name !== is.name)
      writer.add("alter", `${alter} RENAME CONSTRAINT ${ident(was.name)} TO ${ident(is.name)}`);
  }
}
function columnAttributes(writer, alter, table, before, after) {
  const column = `${alter} ALTER COLUMN ${ident(after.name)}`;
  if (before.storage !== after.storage) writer.add("alter", `${column} SET STORAGE ${after.storage ?? "DEFAULT"}`);
  if (before.compression !== after.compression)
    writer.add("alter", `${column} SET COMPRESSION ${after.compression ?? "DEFAULT"}`);
  if (before.statistics !== after.statistics) writer.add("alter", `${column} SET STATISTICS ${after.statistics ?? -1}`);
  optionChanges(writer, column, before.options, after.options);
  commentChange(writer, `COLUMN ${name2(table)}.${ident(after.name)}`, before.comment, after.comment);
  grantChanges(writer, `TABLE ${name2(table)}`, before.grants, after.grants, after.name);
}
function constraintChanges(writer, alter, from, to) {
  const own = (table) => table.constraints.filter((each) => each.type !== "not null" && !each.inherited);
  const { removed, added, kept } = pair(own(from), own(to), named);
  const indexOf = (table, constraint) => table.indexes.find((index) => index.constraint === constraint.name);
  const add = (constraint) => {
    const definition = constraintDefinition(constraint, indexOf(to, constraint));
    const phase = constraint.type === "foreign key" ? "attach" : "constraints";
    writer.add(phase, `${alter} ADD CONSTRAINT ${ident(constraint.name)} ${definition}`);
    if (constraint.comment !== void 0)
      commentChange(writer, `CONSTRAINT ${ident(constraint.name)} ON ${name2(to)}`, void 0, constraint.comment);
  };
  for (const constraint of removed) writer.add("detach", `${alter} DROP CONSTRAINT ${ident(constraint.name)}`);
  for (const constraint of added) add(constraint);
  for (const [before, after] of kept) {
    const [a, b] = [without(before, "comment"), without(after, "comment")];
    if (same(a, b))
      commentChange(writer, `CONSTRAINT ${ident(after.name)} ON ${name2(to)}`, before.comment, after.comment);
    else if (same({ ...a, validated: true }, b))
      writer.add("attach", `${alter} VALIDATE CONSTRAINT ${ident(after.name)}`);
    else {
      writer.add("detach", `${alter} DROP CONSTRAINT ${ident(before.name)}`);
      add(after);
    }
  }
}
function indexChanges(writer, _from, to, before, after) {
  const own = (indexes) => indexes.filter((index) => index.constraint === void 0 && index.parent === void 0);
  const plain = (index) => without(index, "comment", "replicaIdentity", "clustered", "invalid");
  const { removed, added, kept } = pair(own(before), own(after), named);
  const changed = kept.filter(([a, b]) => !same(plain(a), plain(b)) || (a.invalid ?? false) !== (b.invalid ?? false));
  for (const index of [...removed, ...changed.map(([a]) => a)])
    writer.add("detach", `DROP INDEX ${qualified(to.schema, index.name)}`);
  for (const index of [...added, ...changed.map(([, b]) => b)]) {
    writer.add("constraints", createIndex(to, index));
    if (index.comment !== void 0)
      commentChange(writer, `INDEX ${qualified(to.schema, index.name)}`, void 0, index.comment);
    if (index.clustered) writer.add("attach", `ALTER TABLE ${name2(to)} CLUSTER ON ${ident(index.name)}`);
  }
  for (const [a, b] of kept) {
    if (changed.some(([one]) => one === a)) continue;
    commentChange(writer, `INDEX ${qualified(to.schema, b.name)}`, a.comment, b.comment);
    if (b.clustered && !a.clustered) writer.add("attach", `ALTER TABLE ${name2(to)} CLUSTER ON ${ident(b.name)}`);
    if (a.clustered && !b.clustered) writer.add("attach", `ALTER TABLE ${name2(to)} SET WITHOUT CLUSTER`);
  }
}
function policyChanges(writer, table, from, to) {
  const { removed, added, kept } = pair(from, to, named);
  const changed = kept.filter(([a, b]) => !same(without(a, "comment"), without(b, "comment")));
  const target = (policy) => `POLICY ${ident(policy.name)} ON ${name2(table)}`;
  for (const policy of [...removed, ...changed.map(([a]) => a)]) writer.add("detach", `DROP ${target(policy)}`);
  for (const policy of [...added, ...changed.map(([, b]) => b)]) {
    writer.add("attach", createPolicy(table, policy));
    if (policy.comment !== void 0) commentChange(writer, target(policy), void 0, policy.comment);
  }
  for (const [a, b] of kept)
    if (same(without(a, "comment"), without(b, "comment"))) commentChange(writer, target(b), a.comment, b.comment);
}
function triggerChanges(writer, relation, from, to) {
  const shape = (trigger) => without(trigger, "comment", "enabled");
  const own = (triggers) => triggers.filter((trigger) => !trigger.inherited);
  const { removed, added, kept } = pair(own(from), own(to), named);
  const changed = kept.filter(([a, b]) => !same(shape(a), shape(b)));
  const target = (trigger) => `TRIGGER ${ident(trigger.name)} ON ${name2(relation)}`;
  for (const trigger of [...removed, ...changed.map(([a]) => a)]) writer.add("detach", `DROP ${target(trigger)}`);
  for (const trigger of [...added, ...changed.map(([, b]) => b)]) {
    writer.add("attach", createTrigger(relation, trigger));
    if (trigger.enabled !== "origin") writer.add("access", triggerState(relation, trigger));
    if (trigger.comment !== void 0) commentChange(writer, target(trigger), void 0, trigger.comment);
  }
  for (const [a, b] of kept) {
    if (!same(shape(a), shape(b))) continue;
    if (a.enabled !== b.enabled) writer.add("access", triggerState(relation, b));
    commentChange(writer, target(b), a.comment, b.comment);
  }
}

// scripts/catalog/ddl/objects.ts
var name3 = (item) => qualified(item.schema, item.name);
function schemaChanges(writer, from, to) {
  const { removed, added, kept } = pair(from.schemas, to.schemas, (each) => each.name);
  for (const each of removed) writer.add("drop", `DROP SCHEMA ${ident(each.name)}`);
  for (const each of added) writer.add("types", `CREATE SCHEMA ${ident(each.name)}`);
  for (const [before, after] of [
    ...kept,
    ...added.map(
      (each) => [
        {
          ...each,
          comment: void 0,
          grants: each.grants.filter((grant) => grant.grantee === each.owner),
          owner: writer.role
        },
        each
      ]
    )
  ]) {
    ownerChange(writer, `SCHEMA ${ident(after.name)}`, before.owner, after.owner);
    grantChanges(writer, `SCHEMA ${ident(after.name)}`, before.grants, after.grants);
    commentChange(writer, `SCHEMA ${ident(after.name)}`, before.comment, after.comment);
  }
  const extensions = pair(from.extensions, to.extensions, (each) => each.name);
  for (const each of extensions.removed) writer.add("drop", `DROP EXTENSION ${ident(each.name)}`);
  for (const each of extensions.added)
    writer.add("types", `CREATE EXTENSION ${ident(each.name)} WITH SCHEMA ${ident(each.schema)}`);
  for (const [before, after] of extensions.kept) {
    if (before.version !== after.version)
      writer.add("types", `ALTER EXTENSION ${ident(after.name)} UPDATE TO ${literal(after.version).trim()}`);
    if (before.schema !== after.schema)
      writer.add("types", `ALTER EXTENSION ${ident(after.name)} SET SCHEMA ${ident(after.schema)}`);
  }
}
function typeChanges(writer, from, to) {
  const access = (before, after, kind) => {
    const initial = initialGrants(to.defaultPrivileges, "types", after.schema, after.owner);
    const had = before === void 0 ? [
      ...initial.filter((grant) => grant.grantee !== after.owner),
      ...(after.grants ?? []).filter((grant) => grant.grantee === after.owner)
    ] : before.grants;
    ownerChange(writer, `${kind} ${name3(after)}`, before?.owner, after.owner);
    if (after.grants !== void 0) grantChanges(writer, `TYPE ${name3(after)}`, had, after.grants);
    commentChange(writer, `${kind} ${name3(after)}`, before?.comment, after.comment);
  };
  const enums = pair(from.enums, to.enums, name3);
  for (const each of enums.removed) writer.add("drop", `DROP TYPE ${name3(each)}`);
  for (const each of enums.added) writer.add("types", createEnum(each));
  for (const [before, after] of enums.kept) {
    const anew = !same(before.values, after.values) && enumValues(writer, from, to, before, after);
    access(anew ? void 0 : before, after, "TYPE");
  }
  for (const each of enums.added) access(void 0, each, "TYPE");
  const domains = pair(from.domains, to.domains, name3);
  for (const each of domains.removed) writer.add("drop", `DROP DOMAIN ${name3(each)}`);
  for (const each of domains.added) writer.add("types", createDomain(each));
  for (const [before, after] of domains.kept) {
    const alter = `ALTER DOMAIN ${name3(after)}`;
    if (before.baseType !== after.baseType || before.collation !== after.collation)
      writer.impossible.push(`domain ${name3(after)} cannot change its base type in place`);
    if (before.default !== after.default)
      writer.add(
        "alter",
        after.default === void 0 ? `${alter} DROP DEFAULT` : `${alter} SET DEFAULT ${after.default}`
      );
    if (before.nullable !== after.nullable) writer.add("alter", `${alter} ${after.nullable ? "DROP" : "SET"} NOT NULL`);
    const checks = pair(before.checks, after.checks, (check) => check.name);
    const changed = checks.kept.filter(([a, b]) => !same(a, b));
    for (const check of [...checks.removed, ...changed.map(([a]) => a)])
      writer.add("detach", `${alter} DROP CONSTRAINT ${ident(check.name)}`);
    for (const check of [...checks.added, ...changed.map(([, b]) => b)]) {
      writer.add(
        "constraints",
        `${alter} ADD CONSTRAINT ${ident(check.name)} CHECK (${check.expression})${check.validated ? "" : " NOT VALID"}`
      );
    }
  }
  for (const [before, after] of [...domains.kept, ...domains.added.map((each) => [void 0, each])])
    access(before, after, "DOMAIN");
  const composites = pair(from.composites, to.composites, name3);
  for (const each of composites.removed) writer.add("drop", `DROP TYPE ${name3(each)}`);
  for (const each of composites.added) writer.add("types", createComposite(each));
  for (const [before, after] of composites.kept) {
    const attributes = pair(before.attributes, after.attributes, (attribute) => attribute.name);
    for (const attribute of attributes.removed)
      writer.add("drop", `ALTER TYPE ${name3(after)} DROP ATTRIBUTE ${ident(attribute.name)}`);
    for (const attribute of attributes.added)
      writer.add("create", `ALTER TYPE ${name3(after)} ADD ATTRIBUTE ${ident(attribute.name)} ${attribute.type}`);
    for (const [a, b] of attributes.kept)
      if (!same(a, b)) writer.add("alter", `ALTER TYPE ${name3(after)} ALTER ATTRIBUTE ${ident(b.name)} TYPE ${b.type}`);
  }
  for (const [before, after] of [...composites.kept, ...composites.added.map((each) => [void 0, each])])
    access(before, after, "TYPE");
  const ranges = pair(from.ranges, to.ranges, name3);
  for (const each of ranges.removed) writer.add("drop", `DROP TYPE ${name3(each)}`);
  for (const each of ranges.added) writer.add("types", createRange(each));
  for (const [before, after] of ranges.kept) {
    if (!same(without(before, "comment", "owner", "grants"), without(after, "comment", "owner", "grants")))
      writer.impossible.push(`range type ${name3(after)} cannot be altered in place`);
  }
  for (const [before, after] of [...ranges.kept, ...ranges.added.map((each) => [void 0, each])])
    access(before, after, "TYPE");
}
function enumValues(writer, from, to, before, after) {
  const gone = before.values.filter((value) => !after.values.includes(value));
  const keptBefore = before.values.filter((value) => after.values.includes(value));
  const keptAfter = after.values.filter((value) => before.values.includes(value));
  if (gone.length === 0 && same(keptBefore, keptAfter)) {
    after.values.forEach((value, index) => {
      if (before.values.includes(value)) return;
      const next = after.values.slice(index + 1).find((other) => before.values.includes(other));
      const place = next !== void 0 ? ` BEFORE ${literal(next).trim()}` : index > 0 ? ` AFTER ${literal(after.values[index - 1]).trim()}` : "";
      writer.add("types", `ALTER TYPE ${name3(after)} ADD VALUE ${literal(value).trim()}${place}`);
    });
    return false;
  }
  const old = { schema: after.schema, name: `${after.name}_replaced` };
  writer.add("types", `ALTER TYPE ${name3(after)} RENAME TO ${ident(old.name)}`);
  writer.add("types", createEnum(after));
  const array = (type) => type === `${name3(after)}[]`;
  for (const table of from.tables) {
    for (const column of table.columns) {
      if (column.inherited || column.type !== name3(after) && !array(column.type)) continue;
      const target = to.tables.find((each) => name3(each) === name3(table))?.columns.find((each) => each.name === column.name);
      if (target === void 0) continue;
      const alter = `ALTER TABLE ${name3(table)} ALTER COLUMN ${ident(column.name)}`;
      const type = array(column.type) ? `${name3(after)}[]` : name3(after);
      if (column.default !== void 0) writer.add("types", `${alter} DROP DEFAULT`);
      writer.add(
        "types",
        `${alter} TYPE ${type} USING ${ident(column.name)}::text${array(column.type) ? "[]" : ""}::${type}`
      );
      if (target.default !== void 0) writer.add("types", `${alter} SET DEFAULT ${target.default}`);
    }
  }
  writer.add("types", `DROP TYPE ${name3(old)}`);
  if (gone.length > 0)
    writer.losses.push(
      `rows that hold ${gone.map((value) => `'${value}'`).join(", ")} of type ${name3(after)} stop the change until they are given another value`
    );
  return true;
}
function sequenceChanges(writer, from, to) {
  const own = (schema) => schema.sequences.filter((each) => !each.ownedBy?.identity);
  const { removed, added, kept } = pair(own(from), own(to), name3);
  for (const each of removed) {
    const column = each.ownedBy;
    const table = column && to.tables.find((other) => other.schema === column.schema && other.name === column.name);
    if (column === void 0 || table?.columns.some((other) => other.name === column.column))
      writer.add("drop", `DROP SEQUENCE ${name3(each)}`);
  }
  for (const each of added) writer.add("types", createSequence(each));
  for (const [before, after] of [...kept, ...added.map((each) => [void 0, each])]) {
    if (before && sequenceOptions(before) !== sequenceOptions(after))
      writer.add("alter", `ALTER SEQUENCE ${name3(after)} ${sequenceOptions(after)}`);
    if (!same(before?.ownedBy, after.ownedBy)) {
      const owner = after.ownedBy ? `${name3(after.ownedBy)}.${ident(after.ownedBy.column)}` : "NONE";
      writer.add("attach", `ALTER SEQUENCE ${name3(after)} OWNED BY ${owner}`);
    }
    const initial = initialGrants(to.defaultPrivileges, "sequences", after.schema, after.owner);
    const had = before?.grants ?? [
      ...initial.filter((grant) => grant.grantee !== after.owner),
      ...after.grants.filter((grant) => grant.grantee === after.owner)
    ];
    if (after.ownedBy === void 0) ownerChange(writer, `SEQUENCE ${name3(after)}`, before?.owner, after.owner);
    grantChanges(writer, `SEQUENCE ${name3(after)}`, had, after.grants);
    commentChange(writer, `SEQUENCE ${name3(after)}`, before?.comment, after.comment);
  }
}
function routineChanges(writer, from, to) {
  const signature = (routine) => `${name3(routine)}(${routine.identityArguments})`;
  const keyword = (routine) => routine.kind === "procedure" ? "PROCEDURE" : routine.kind === "aggregate" ? "AGGREGATE" : "FUNCTION";
  const shape = (routine) => without(routine, "comment", "owner", "grants");
  const { removed, added, kept } = pair(from.functions, to.functions, signature);
  const changed = kept.filter(([a, b]) => !same(shape(a), shape(b)));
  const replaceable = ([a, b]) => a.kind === b.kind && b.kind !== "aggregate" && a.returns === b.returns && same(
    a.arguments.map((each) => each.name),
    b.arguments.map((each) => each.name)
  ) && !a.arguments.some((each, index) => each.default !== void 0 && b.arguments[index]?.default === void 0);
  const made = [...added];
  for (const each of removed) writer.add("drop", `DROP ${keyword(each)} ${signature(each)}`);
  for (const both of changed) {
    if (!replaceable(both)) {
      writer.add("drop", `DROP ${keyword(both[0])} ${signature(both[0])}`);
      made.push(both[1]);
    }
  }
  for (const each of [...added, ...changed.map(([, b]) => b)]) {
    const statement = createRoutine(each);
    if (statement === void 0)
      writer.impossible.push(`${keyword(each).toLowerCase()} ${signature(each)} cannot be written from the catalogs`);
    writer.add("create", statement);
  }
  for (const [before, after] of [
    ...kept.filter(([, b]) => !made.includes(b)),
    ...made.map((each) => [void 0, each])
  ]) {
    const target = `${keyword(after)} ${signature(after)}`;
    const initial = initialGrants(to.defaultPrivileges, "functions", after.schema, after.owner);
    const had = before?.grants ?? [
      ...initial.filter((grant) => grant.grantee !== after.owner),
      ...after.grants.filter((grant) => grant.grantee === after.owner)
    ];
    ownerChange(writer, target, before?.owner, after.owner);
    grantChanges(writer, after.kind === "aggregate" ? `FUNCTION ${signature(after)}` : target, had, after.grants);
    commentChange(writer, target, before?.comment, after.comment);
  }
}
function viewChanges(writer, from, to) {
  const keyword = (view) => view.kind === "materialized" ? "MATERIALIZED VIEW" : "VIEW";
  const { removed, added, kept } = pair(from.views, to.views, name3);
  const columns = (view) => view.columns.map((column) => [column.name, column.type, column.collation]);
  const redefined = kept.filter(([a, b]) => a.kind !== b.kind || a.definition !== b.definition);
  const made = [...added];
  for (const each of removed) writer.add("drop", `DROP ${keyword(each)} ${name3(each)}`);
  for (const [a, b] of redefined) {
    if (a.kind === "view" && b.kind === "view" && same(columns(a), columns(b)))
      writer.add("create", createView(b).replace(/^CREATE /, "CREATE OR REPLACE "));
    else {
      writer.add("drop", `DROP ${keyword(a)} ${name3(a)}`);
      made.push(b);
    }
  }
  for (const each of made) writer.add("create", createView(each));
  for (const [before, after] of [
    ...kept.filter(([, b]) => !made.includes(b)),
    ...made.map((each) => [void 0, each])
  ]) {
    const alter = `ALTER ${keyword(after)} ${name3(after)}`;
    if (before && !same(before.options, after.options)) {
      const gone = Object.keys(before.options ?? {}).filter((key) => !(key in (after.options ?? {})));
      if (gone.length > 0) writer.add("alter", `${alter} RESET (${gone.join(", ")})`);
      if (after.options && Object.keys(after.options).length > 0)
        writer.add("alter", `${alter} SET (${storageOptions(after.options)})`);
    }
    const initial = initialGrants(to.defaultPrivileges, "tables", after.schema, after.owner);
    const had = before?.grants ?? [
      ...initial.filter((grant) => grant.grantee !== after.owner),
      ...after.grants.filter((grant) => grant.grantee === after.owner)
    ];
    indexChanges(writer, after, after, before?.indexes ?? [], after.indexes);
    triggerChanges(writer, after, before?.triggers ?? [], after.triggers);
    ruleChanges(writer, after, before?.rules, after.rules);
    statisticsChanges(writer, after, before?.statistics, after.statistics);
    for (const column of after.columns) {
      const old = before?.columns.find((each) => each.name === column.name);
      if (old?.default !== column.default)
        writer.add(
          "alter",
          `${alter} ALTER COLUMN ${ident(column.name)} ${column.default === void 0 ? "DROP DEFAULT" : `SET DEFAULT ${column.default}`}`
        );
      commentChange(writer, `COLUMN ${name3(after)}.${ident(column.name)}`, old?.comment, column.comment);
      grantChanges(writer, `TABLE ${name3(after)}`, old?.grants, column.grants, column.name);
    }
    ownerChange(writer, `${keyword(after)} ${name3(after)}`, before?.owner, after.owner);
    grantChanges(writer, `TABLE ${name3(after)}`, had, after.grants);
    commentChange(writer, `${keyword(after)} ${name3(after)}`, before?.comment, after.comment);
  }
}
function publicationChanges(writer, from, to) {
  const { removed, added, kept } = pair(from.publications, to.publications, (each) => each.name);
  for (const each of removed) writer.add("detach", `DROP PUBLICATION ${ident(each.name)}`);
  for (const each of added) writer.add("attach", createPublication(each));
  for (const [before, after] of kept) {
    const alter = `ALTER PUBLICATION ${ident(after.name)}`;
    if (before.allTables !== after.allTables) {
      writer.add("detach", `DROP PUBLICATION ${ident(before.name)}`);
      writer.add("attach", createPublication(after));
      continue;
    }
    const tables = pair(before.tables, after.tables, name3);
    const changed = tables.kept.filter(([a, b]) => !same(a, b));
    for (const table of [...tables.removed, ...changed.map(([a]) => a)]) {
      if (to.tables.some((each) => name3(each) === name3(table)))
        writer.add("detach", `${alter} DROP TABLE ${name3(table)}`);
    }
    for (const table of [...tables.added, ...changed.map(([, b]) => b)])
      writer.add("attach", `${alter} ADD TABLE ${publicationTable(table)}`);
    for (const schema of before.schemas.filter((each) => !after.schemas.includes(each)))
      writer.add("detach", `${alter} DROP TABLES IN SCHEMA ${ident(schema)}`);
    for (const schema of after.schemas.filter((each) => !before.schemas.includes(each)))
      writer.add("attach", `${alter} ADD TABLES IN SCHEMA ${ident(schema)}`);
    if (!same(before.operations, after.operations) || before.viaRoot !== after.viaRoot) {
      writer.add(
        "attach",
        `${alter} SET (publish = ${literal(after.operations.join(", ")).trim()}, publish_via_partition_root = ${after.viaRoot})`
      );
    }
  }
  for (const [before, after] of [...kept, ...added.map((each) => [void 0, each])]) {
    ownerChange(writer, `PUBLICATION ${ident(after.name)}`, before?.owner, after.owner);
    commentChange(writer, `PUBLICATION ${ident(after.name)}`, before?.comment, after.comment);
  }
}
function eventTriggerChanges(writer, from, to) {
  const { removed, added, kept } = pair(from.eventTriggers, to.eventTriggers, (each) => each.name);
  const changed = kept.filter(
    ([a, b]) => !same(without(a, "comment", "owner", "enabled"), without(b, "comment", "owner", "enabled"))
  );
  for (const each of [...removed, ...changed.map(([a]) => a)])
    writer.add("detach", `DROP EVENT TRIGGER ${ident(each.name)}`);
  for (const each of [...added, ...changed.map(([, b]) => b)]) writer.add("access", createEventTrigger(each));
  for (const [before, after] of [...kept, ...added.map((each) => [void 0, each])]) {
    if ((before?.enabled ?? "origin") !== after.enabled) {
      const state = { origin: "ENABLE", always: "ENABLE ALWAYS", replica: "ENABLE REPLICA", disabled: "DISABLE" }[after.enabled];
      writer.add("access", `ALTER EVENT TRIGGER ${ident(after.name)} ${state}`);
    }
    commentChange(writer, `EVENT TRIGGER ${ident(after.name)}`, before?.comment, after.comment);
  }
}
function clusterChanges(writer, from, to) {
  const roles = pair(from.roles, to.roles, (each) => each.name);
  for (const role of roles.removed) writer.add("drop", `DROP ROLE ${ident(role.name)}`);
  for (const role of roles.added)
    writer.impossible.push(`role ${ident(role.name)} was dropped; its password cannot be known`);
  for (const [a, b] of roles.kept) if (!same(a, b)) writer.impossible.push(`role ${ident(b.name)} differs`);
  if (!same(from.settings, to.settings))
    writer.impossible.push("settings of the database or of roles differ (ALTER DATABASE … SET, ALTER ROLE … SET)");
}
function otherChanges(writer, from, to) {
  const { removed, added, kept } = pair(from.others, to.others, (each) => `${each.kind}\0${each.identity}`);
  for (const each of removed) writer.add("drop", `DROP ${each.kind.toUpperCase()} ${each.identity}`);
  for (const each of added) writer.add("create", each.definition.trim().replace(/;$/, ""));
  for (const [a, b] of kept) {
    if (a.definition !== b.definition) {
      writer.add("drop", `DROP ${a.kind.toUpperCase()} ${a.identity}`);
      writer.add("create", b.definition.trim().replace(/;$/, ""));
    }
  }
}

// scripts/catalog/ddl/between.ts
function statementsBetween(from, to, role = "postgres") {
  const writer = new ScriptWriter(role);
  schemaChanges(writer, from, to);
  typeChanges(writer, from, to);
  sequenceChanges(writer, from, to);
  routineChanges(writer, from, to);
  tableChanges(writer, from, to);
  viewChanges(writer, from, to);
  platformTableChanges(writer, from, to);
  otherChanges(writer, from, to);
  publicationChanges(writer, from, to);
  eventTriggerChanges(writer, from, to);
  clusterChanges(writer, from, to);
  defaultPrivilegeChanges(
    writer,
    from.defaultPrivileges,
    to.defaultPrivileges,
    new Set(to.schemas.map((schema) => schema.name))
  );
  return writer.finish();
}
function statementsRebuilding(from, to, role = "postgres") {
  const loose = loosened(from, to);
  const away = statementsBetween(from, loose, role);
  const back = statementsBetween(loose, to, role);
  return {
    groups: [...away.groups, ...back.groups],
    losses: [...away.losses, ...back.losses],
    impossible: [...away.impossible, ...back.impossible]
  };
}

// scripts/prove/order.ts
async function runInSomeOrder(database, groups) {
  const done = [];
  let failed = [];
  for (const group of groups) {
    let waiting = [...failed, ...group.map((statement) => ({ statement, message: "" }))];
    for (let progress = true; progress && waiting.length > 0; ) {
      progress = false;
      const next = [];
      for (const each of waiting) {
        await database.exec("savepoint dbops_order");
        try {
          await database.exec(each.statement);
          await database.exec("release savepoint dbops_order");
          done.push(each.statement);
          progress = true;
        } catch (error) {
          await database.exec("rollback to savepoint dbops_order; release savepoint dbops_order");
          next.push({ statement: each.statement, message: messageOf(error), code: postgresFailure(error)?.code });
        }
      }
      waiting = next;
    }
    failed = waiting;
  }
  return { statements: done, failed };
}

// scripts/prove/draft.ts
async function draftRollback(database, after, before) {
  const [[role]] = await database.rows("select current_user::text");
  const short = await attempt(database, statementsBetween(after, before, role), before);
  if (short.open.length === 0) return short;
  const long = await attempt(database, statementsRebuilding(after, before, role), before);
  return long.open.length < short.open.length ? long : short;
}
async function attempt(database, script, before) {
  await database.exec("begin");
  try {
    const { statements, failed } = await runInSomeOrder(database, script.groups);
    const reached = await readSchema(database, { join: true });
    const left = await compareSchemas(before, reached);
    return {
      statements,
      losses: script.losses,
      open: [
        ...script.impossible,
        ...failed.map(({ statement, message }) => `${firstLine(statement)}: ${message}`),
        ...left.map(describeChange)
      ]
    };
  } finally {
    await database.exec("rollback");
  }
}
async function runDraft(database, { statements }) {
  await database.exec("begin");
  try {
    for (const statement of statements) await database.exec(statement);
    await database.exec("commit");
    return void 0;
  } catch (error) {
    await database.exec("rollback");
    return messageOf(error);
  }
}
function firstLine(statement) {
  return statement.split("\n", 1)[0];
}
function describeChange(change) {
  const name4 = `${change.kind} ${change.object}`;
  switch (change.change) {
    case "added":
      return `${name4} is left over`;
    case "dropped":
      return `${name4} is missing`;
    case "changed":
      return `${name4} differs: ${(change.differences ?? []).map((each) => `${each.path} is ${show(each.new)}, was ${show(each.old)}`).join("; ")}`;
  }
}
function show(value) {
  const text = value === void 0 ? "absent" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
function draftText(version, draft) {
  const lines = [`-- Rollback of ${version}, drafted by dbops from the difference of the two schemas.`];
  lines.push(
    draft.open.length === 0 ? "-- Proven: up, down and up again give the same schema." : "-- NOT PROVEN. Still open:"
  );
  for (const open of draft.open) lines.push(`--   ${open.replaceAll("\n", " ")}`);
  if (draft.losses.length > 0) {
    lines.push("-- What does not come back (keep it first, e.g. create table … as select …, or dump it):");
    for (const loss of draft.losses) lines.push(`--   ${loss.replaceAll("\n", " ")}`);
  }
  return `${[...lines, "", ...draft.statements.map((statement) => `${statement};`)].join("\n")}
`;
}

export {
  draftRollback,
  runDraft,
  describeChange,
  draftText
};
