import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  treeOf
} from "./chunk-4EECY5JG.mjs";
import {
  stableJson
} from "./chunk-2XQMCEUW.mjs";

// scripts/catalog/compare/differences.ts
var keyed = {
  grants: ({ grantee, grantor }) => grantor === void 0 ? String(grantee) : `${grantee} by ${grantor}`,
  checks: ({ name }) => String(name),
  attributes: (member) => typeof member === "object" ? String(member.name) : String(member),
  memberOf: ({ role }) => String(role),
  tables: ({ schema, name }) => `${schema}.${name}`
};
function differencesOf(a, b, prefix = "") {
  const result = [];
  for (const name of [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    const [old, now] = [a, b].map((facts2) => Object.hasOwn(facts2, name) ? facts2[name] : void 0);
    result.push(...differencesOfValue(old, now, prefix + name, name));
  }
  return result;
}
function differencesOfValue(a, b, path, name) {
  if (a === b || stableJson(a ?? null) === stableJson(b ?? null)) return [];
  const key = keyed[name];
  if (key !== void 0 && Array.isArray(a ?? []) && Array.isArray(b ?? []) && holdsObjects(a, b)) {
    return differencesOf(
      byKey(a ?? [], key),
      byKey(b ?? [], key),
      `${path}.`
    );
  }
  if (isPlain(a) && isPlain(b) && key === void 0) return differencesOf(a, b, `${path}.`);
  const difference = { path };
  if (a !== void 0) difference.old = a;
  if (b !== void 0) difference.new = b;
  return [difference];
}
function holdsObjects(...lists) {
  return lists.every((list) => list === void 0 || list.every((member) => isPlain(member)));
}
function byKey(list, key) {
  return Object.fromEntries(list.map((member) => [key(member), member]));
}
function isPlain(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

// scripts/catalog/compare/engines.ts
var older = (version) => (a, b) => Math.min(a.versionNumber, b.versionNumber) < version * 1e4 && Math.max(a.versionNumber, b.versionNumber) >= version * 1e4;
var engineDifferences = [
  {
    what: "NOT NULL constraints have names since PostgreSQL 18; before, a column is NOT NULL and no more",
    applies: older(18),
    remove: (schema) => ({
      ...schema,
      tables: schema.tables.map((table) => ({
        ...table,
        constraints: table.constraints.filter(({ type }) => type !== "not null")
      })),
      domains: schema.domains.map(({ notNullName: _name, ...domain }) => domain)
    })
  },
  {
    what: "MAINTAIN is a right since PostgreSQL 17, and GRANT ALL includes it from then on",
    applies: older(17),
    remove: (schema) => mapGrants(schema, (grants) => grants.map(withoutMaintain))
  },
  {
    what: "Partitions carry the identity of their parent since PostgreSQL 17",
    applies: older(17),
    remove: (schema) => ({
      ...schema,
      tables: schema.tables.map(
        (table) => table.partitionOf === void 0 ? table : { ...table, columns: table.columns.map(({ identity: _identity, ...column }) => column) }
      )
    })
  },
  {
    what: "Views over one table are deparsed without the table before each column since PostgreSQL 16",
    applies: older(16),
    async remove(schema) {
      const { loadParser } = await import("./parse-O63DLWWU.mjs");
      const { unqualifiedTopLevel } = await import("./view-text-3P4DPMAN.mjs");
      await loadParser();
      return {
        ...schema,
        views: schema.views.map((view) => ({ ...view, definition: unqualifiedTopLevel(view.definition) }))
      };
    }
  },
  {
    what: "The schema public belongs to pg_database_owner since PostgreSQL 15, to the superuser before, and PUBLIC may create in it before",
    applies: older(15),
    remove: (schema) => ({
      ...schema,
      schemas: schema.schemas.map(
        (one) => one.name === "public" ? { ...one, owner: "", grants: one.grants.map(withoutPublicCreate) } : one
      )
    })
  },
  {
    what: "Extensions come in the version, and with the comment, that the engine was built with",
    applies: (a, b) => a.kind !== b.kind || a.versionNumber !== b.versionNumber,
    remove: (schema) => ({
      ...schema,
      extensions: schema.extensions.map(({ name, schema: namespace }) => ({ name, schema: namespace, version: "" }))
    })
  }
];
async function comparable(a, b) {
  let result = [a, b];
  for (const difference of engineDifferences) {
    if (!difference.applies(a.engine, b.engine)) continue;
    result = [await difference.remove(result[0]), await difference.remove(result[1])];
  }
  return result;
}
function withoutMaintain(grant) {
  const result = { ...grant, privileges: grant.privileges.filter((privilege) => privilege !== "MAINTAIN") };
  const grantable = grant.grantable?.filter((privilege) => privilege !== "MAINTAIN");
  if (grantable?.length) result.grantable = grantable;
  else delete result.grantable;
  return result;
}
function withoutPublicCreate(grant) {
  return grant.grantee === "public" ? { ...grant, privileges: grant.privileges.filter((privilege) => privilege !== "CREATE") } : grant;
}
function mapGrants(schema, change) {
  const of = (relation) => ({ ...relation, grants: change(relation.grants) });
  return {
    ...schema,
    tables: schema.tables.map(of),
    views: schema.views.map(of),
    defaultPrivileges: schema.defaultPrivileges.map((one) => ({ ...one, grants: change(one.grants) }))
  };
}

// scripts/catalog/compare.ts
async function compareSchemas(a, b, options = {}) {
  const [from, to] = await comparable(a, b);
  return compareNodes(treeOf(from), treeOf(to), options);
}
function compareNodes(from, to, options, of) {
  const wanted = ({ kind }) => !options.ignoreKinds?.includes(kind);
  const before = new Map(from.filter(wanted).map((node) => [node.key, node]));
  const after = new Map(to.filter(wanted).map((node) => [node.key, node]));
  const dropped = [...before.values()].filter(({ key }) => !after.has(key));
  const added = [...after.values()].filter(({ key }) => !before.has(key));
  const hints = renames(dropped, added);
  const changes = [];
  for (const node of merged(from.filter(wanted), to.filter(wanted))) {
    const old = before.get(node.key);
    const now = after.get(node.key);
    const about = { kind: node.kind, object: node.identity, ...of === void 0 ? {} : { of } };
    if (now === void 0) changes.push({ change: "dropped", ...about, value: node.value });
    else if (old === void 0) {
      const hint = hints.get(node.key);
      changes.push({
        change: "added",
        ...about,
        value: node.value,
        ...hint === void 0 ? {} : { perhapsRenamedFrom: hint }
      });
    } else {
      const differences = differencesOf(facts(old, options), facts(now, options));
      if (!options.ignoreFacts?.includes("columnOrder")) differences.push(...columnOrder(old, now));
      if (differences.length > 0) changes.push({ change: "changed", ...about, differences });
      changes.push(...compareNodes(old.parts, now.parts, options, node.identity));
    }
  }
  return changes;
}
function facts(node, options) {
  if (options.ignoreFacts === void 0) return node.facts;
  return Object.fromEntries(Object.entries(node.facts).filter(([name]) => !options.ignoreFacts.includes(name)));
}
function merged(from, to) {
  const inTo = new Set(to.map(({ key }) => key));
  const inFrom = new Map(from.map((node, index) => [node.key, index]));
  const result = [];
  let next = 0;
  const takeDropped = (end) => {
    for (; next < end; next++) if (!inTo.has(from[next].key)) result.push(from[next]);
  };
  for (const node of to) {
    const place = inFrom.get(node.key);
    if (place !== void 0) takeDropped(place);
    else while (next < from.length && !inTo.has(from[next].key)) result.push(from[next++]);
    result.push(node);
    if (place === next) next++;
  }
  takeDropped(from.length);
  return result;
}
function columnOrder(a, b) {
  const names = (node) => (node.value.columns ?? []).map(({ name }) => name);
  const [before, after] = [names(a), names(b)];
  const old = before.filter((name) => after.includes(name));
  const now = after.filter((name) => before.includes(name));
  return old.every((name, index) => name === now[index]) ? [] : [{ path: "columnOrder", old, new: now }];
}
function renames(dropped, added) {
  const shape = (node) => stableJson([
    node.kind,
    node.facts,
    node.parts.map((part) => [part.kind, part.facts]).map((part) => stableJson(part)).sort()
  ]);
  const group = (nodes) => {
    const groups = /* @__PURE__ */ new Map();
    for (const node of nodes) groups.set(shape(node), [...groups.get(shape(node)) ?? [], node]);
    return groups;
  };
  const droppedByShape = group(dropped);
  const result = /* @__PURE__ */ new Map();
  for (const [key, nodes] of group(added)) {
    const old = droppedByShape.get(key);
    if (nodes.length === 1 && old?.length === 1) result.set(nodes[0].key, old[0].identity);
  }
  return result;
}

export {
  compareSchemas
};
