import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";

// scripts/catalog/compare/tree.ts
var objectKinds = [
  "schema",
  "extension",
  "role",
  "settings",
  "enum",
  "domain",
  "composite type",
  "range type",
  "sequence",
  "table",
  "view",
  "materialized view",
  "platform table",
  "column",
  "constraint",
  "index",
  "policy",
  "trigger",
  "rule",
  "statistics",
  "function",
  "procedure",
  "aggregate",
  "publication",
  "event trigger",
  "default privileges"
];
var derived = ["userType", "securityInvoker", "securityBarrier", "checkOption"];
function treeOf(schema) {
  return [
    ...schema.schemas.map((one) => node("schema", ident(one.name), one, ["name"])),
    ...schema.extensions.map((one) => node("extension", ident(one.name), one, ["name"])),
    ...schema.roles.map((one) => node("role", ident(one.name), one, ["name"])),
    ...schema.settings.map(
      (one) => node(
        "settings",
        `of ${one.role === void 0 ? "every role" : ident(one.role)} ${one.scope === "database" ? "in this database" : "in every database"}`,
        one,
        ["role", "scope"]
      )
    ),
    ...schema.enums.map((one) => named("enum", one)),
    ...schema.domains.map((one) => named("domain", one)),
    ...schema.composites.map((one) => named("composite type", one)),
    ...schema.ranges.map((one) => named("range type", one)),
    ...schema.sequences.map((one) => named("sequence", one)),
    ...schema.tables.map(tableNode),
    ...schema.views.map(viewNode),
    ...schema.platformTables.map(platformTableNode),
    ...schema.functions.map(
      (one) => node(
        one.kind === "window" ? "function" : one.kind,
        `${qualified(one.schema, one.name)}(${one.identityArguments})`,
        one,
        ["schema", "name", "identityArguments", "kind"]
      )
    ),
    ...schema.publications.map((one) => node("publication", ident(one.name), one, ["name"])),
    ...schema.eventTriggers.map((one) => node("event trigger", ident(one.name), one, ["name"])),
    ...schema.defaultPrivileges.map(
      (one) => node(
        "default privileges",
        `of ${ident(one.role)} on ${one.objects}${one.schema === void 0 ? "" : ` in schema ${ident(one.schema)}`}`,
        one,
        ["role", "schema", "objects"]
      )
    ),
    ...schema.others.map((one) => node(one.kind, one.identity, one, ["kind", "identity"]))
  ];
}
function tableNode(table) {
  const { columns, constraints, indexes, policies, triggers, rules, statistics, ...own } = table;
  return {
    ...named("table", own),
    value: table,
    parts: [
      ...columnNodes(table),
      ...constraints.map((one) => part("constraint", one, table)),
      ...indexes.map((one) => part("index", one, table)),
      ...policies.map((one) => part("policy", one, table)),
      ...triggers.map((one) => part("trigger", one, table)),
      ...(rules ?? []).map((one) => part("rule", one, table)),
      ...statistics.map((one) => named("statistics", one))
    ]
  };
}
function viewNode(view) {
  const { columns: _columns, indexes, triggers, rules, statistics, kind, ...own } = view;
  return {
    ...named(kind === "materialized" ? "materialized view" : "view", own),
    value: view,
    parts: [
      ...columnNodes(view),
      ...indexes.map((one) => part("index", one, view)),
      ...triggers.map((one) => part("trigger", one, view)),
      ...(rules ?? []).map((one) => part("rule", one, view)),
      ...(statistics ?? []).map((one) => named("statistics", one))
    ]
  };
}
function platformTableNode(table) {
  return {
    ...named("platform table", { schema: table.schema, name: table.name }),
    value: table,
    parts: [
      ...table.policies.map((one) => part("policy", one, table)),
      ...table.triggers.map((one) => part("trigger", one, table))
    ]
  };
}
function columnNodes(relation) {
  return relation.columns.map(
    (column) => node("column", `${qualified(relation.schema, relation.name)}.${ident(column.name)}`, column, ["name"])
  );
}
function part(kind, object, of) {
  return node(kind, `${ident(object.name)} on ${qualified(of.schema, of.name)}`, object, ["name"]);
}
function named(kind, object) {
  return node(kind, qualified(object.schema, object.name), object, ["schema", "name"]);
}
function node(kind, identity, object, identifying) {
  const facts = Object.fromEntries(
    Object.entries(object).filter(
      ([name]) => !identifying.includes(name) && !derived.includes(name)
    )
  );
  return { kind, key: `${kind} ${identity}`, identity, facts, parts: [], value: object };
}

export {
  objectKinds,
  treeOf
};
