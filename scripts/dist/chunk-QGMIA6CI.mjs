import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defaultActors,
  stableUuid
} from "./chunk-45M4OB6H.mjs";
import {
  memberships,
  tenantTables,
  userTables
} from "./chunk-G4SN6MK4.mjs";

// scripts/prove/access/roles.ts
var roleWords = /role|rank|permission|privilege|access|position|level$|type$/i;
var booleanWords = /admin|owner|staff|moderator|super|manager|editor|can_/i;
var powers = [
  /owner|super|root|god/i,
  /admin|master|president/i,
  /manager|maintainer|lead|moderator|staff/i,
  /editor|write|operator/i
];
var least = [/viewer|guest|read|basic|observer/i, /member|user|participant|student|customer/i];
var mostRoles = 6;
function roleColumns(plan, facts, members) {
  const asked = /* @__PURE__ */ new Set([...facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table), ...members]);
  const found = [];
  for (const table of plan) {
    if (!asked.has(table.table) || table.schema === "auth") continue;
    for (const column of table.columns) {
      const compared = facts.stakes.filter(
        (stake) => stake.table === table.table && stake.column === column.name && stake.consulted
      );
      const isBoolean = column.typeName === "boolean";
      if (isBoolean ? !booleanWords.test(column.name) || compared.length === 0 : !roleWords.test(column.name)) continue;
      const constants = compared.flatMap(({ kind, value }) => kind === "constant" && value !== null ? [value] : []);
      const checked = table.checks.some(({ columns }) => columns.length === 1 && columns[0] === column.name);
      const values = isBoolean ? ["true", "false"] : [.../* @__PURE__ */ new Set([...column.type.values ?? [], ...checked ? column.hints : [], ...constants])].filter(
        (value) => /^[\p{L}\p{N} _.:-]{1,40}$/u.test(value)
      );
      if (values.length < (isBoolean ? 2 : 1)) continue;
      const rest = isBoolean ? "false" : leastOf(values);
      found.push({
        table: table.table,
        column: column.name,
        values,
        ordinary: rest,
        highest: isBoolean ? "true" : mostOf(values)
      });
    }
  }
  return found;
}
function mostOf(values) {
  for (const word of powers) for (const value of values) if (word.test(value)) return value;
  return values[0];
}
function leastOf(values) {
  for (const word of [...least].reverse()) for (const value of values) if (word.test(value)) return value;
  return values.at(-1);
}
function roleValues(columns, facts, plan) {
  const found = /* @__PURE__ */ new Map();
  const role = (name) => {
    const known = found.get(name) ?? { name, columns: [], claims: [], ordinary: false };
    found.set(name, known);
    return known;
  };
  for (const column of columns) {
    const isBoolean = column.values[0] === "true";
    for (const value of isBoolean ? ["true"] : column.values) {
      const known = role(isBoolean ? column.column : value);
      known.columns.push({ column, value });
      if (!isBoolean && value === column.ordinary) known.ordinary = true;
    }
  }
  for (const { source, value, list } of facts.constants) {
    if (!isRoleClaim(source) || value === "") continue;
    role(value).claims.push({ source, value, ...list ? { list } : {} });
  }
  for (const caller of facts.callers) {
    if (!isRoleClaim(caller.source)) continue;
    const column = plan.find((table) => table.table === caller.table)?.columns.find((each) => each.name === caller.column);
    for (const value of column?.type.values ?? []) role(value).claims.push({ source: caller.source, value });
  }
  const all = [...found.values()];
  for (const each of all)
    if (each.ordinary) each.ordinary = each.columns.every(({ column, value }) => column.ordinary === value);
  return all.slice(0, mostRoles);
}
var standard = /* @__PURE__ */ new Set([
  "",
  "sub",
  "role",
  "aud",
  "iss",
  "exp",
  "iat",
  "email",
  "phone",
  "aal",
  "amr",
  "is_anonymous",
  "session_id"
]);
function isRoleClaim(source) {
  return source.kind === "setting" || source.kind === "claim" && !standard.has(source.path.join("."));
}

// scripts/prove/access/cast.ts
var newcomer = { name: "newcomer", id: stableUuid("actor", "newcomer"), tenant: "none" };
function softKeys(facts, plan) {
  const tables = new Map(plan.map((table) => [table.table, table]));
  const asked = new Set(facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table));
  const keyed = ({ table, column }) => {
    const { primaryKey = [], uniques = [] } = tables.get(table) ?? {};
    return [primaryKey, ...uniques].some((columns) => columns.length === 1 && columns[0] === column);
  };
  return facts.joins.flatMap(({ from, to }) => {
    const forward = keyed(to) || !keyed(from) && asked.has(to.table);
    const backward = !forward && (keyed(from) || asked.has(from.table));
    const [a, b] = forward ? [from, to] : [to, from];
    return forward || backward ? [{ table: a.table, column: a.column, target: b.table, targetColumn: b.column }] : [];
  });
}
function deriveCast(plan, facts, {
  anonymous,
  roles: logins = [],
  more = []
}) {
  const users = userTables(plan);
  for (const { table, column, source } of facts.callers)
    if (isSub(source) && single(plan, table)?.primaryKey.join() === column) users.add(table);
  const tenants = primaryTenants(plan, facts, users);
  const identities = identitiesOf(plan, facts, users, tenants);
  const columns = roleColumns(plan, facts, new Set(memberships(plan).map(({ table }) => table)));
  const values = roleValues(columns, facts, plan);
  const shared = tenants.size > 0 || identities.some(({ scope }) => scope === "tenant");
  const ordinary = new Set(values.filter((value) => value.ordinary).map(({ name }) => name));
  const actors = [
    ...defaultActors,
    ...values.filter(({ name, columns: held }) => !ordinary.has(name) && held.length > 0).map(({ name }) => ({ name, id: stableUuid("actor", name), tenant: "one" })),
    ...logins.filter(() => facts.callers.some(({ source }) => source.kind === "role")).map((name) => ({ name, id: stableUuid("actor", name), tenant: "one" })),
    ...anonymous ? [newcomer] : [],
    ...more
  ];
  const guide = guideOf({ plan, facts, identities, columns, values, actors, tenants, users });
  return { actors, identities, roles: values, tenants, shared, guide };
}
function single(plan, name) {
  return plan.find((table) => table.table === name);
}
function isSub(source) {
  return source.kind === "claim" && source.path.join() === "sub";
}
function primaryTenants(plan, facts, users) {
  const found = new Set(tenantTables(plan));
  const owned = new Set(facts.callers.filter(({ source }) => isSub(source)).map(({ table }) => table));
  for (const caller of facts.callers) {
    const table = single(plan, caller.table);
    if (!caller.consulted || !isSub(caller.source) || table === void 0 || users.has(table.table)) continue;
    for (const key of table.keys) {
      const column = key.columns[0];
      if (key.columns.length !== 1 || column === caller.column || users.has(key.target)) continue;
      const pair = table.uniques.some(
        (columns) => columns.length === 2 && columns.includes(column) && columns.includes(caller.column)
      );
      const hanging = plan.some(
        (other) => other.table !== table.table && other.keys.some((each) => each.target === key.target)
      );
      if (pair && hanging && !owned.has(key.target)) found.add(key.target);
    }
  }
  const below = (name) => single(plan, name)?.keys.some((key) => key.target !== name && found.has(key.target)) ?? false;
  const primary = new Set([...found].filter((name) => !below(name)));
  return primary.size > 0 ? primary : found;
}
var userWords = /user|sub$|uid|e?mail|phone|profile|person|member|employee|customer|actor|login|owner/i;
function identitiesOf(plan, facts, users, tenants) {
  const found = /* @__PURE__ */ new Map();
  const add = (identity) => {
    const key = `${identity.table}\0${identity.column}`;
    if (!found.has(key)) found.set(key, identity);
  };
  for (const { table, column, source, list } of facts.callers) {
    const facts2 = single(plan, table)?.columns.find((each) => each.name === column);
    if (facts2 === void 0 || facts2.type.kind === "e" || facts2.typeName === "boolean") continue;
    if (source.kind === "claim" && ["role", "aud", "iss", "aal", ""].includes(source.path.join("."))) continue;
    const target = single(plan, table).keys.find(
      (key) => key.columns.length === 1 && key.columns[0] === column
    )?.target;
    const words = source.kind === "claim" ? source.path.at(-1) : source.kind === "setting" ? source.name : "user";
    const scope = isSub(source) || source.kind === "role" ? "user" : target !== void 0 && tenants.has(target) ? "tenant" : target !== void 0 && users.has(target) || userWords.test(words) ? "user" : "tenant";
    if (/role|permission|level/i.test(words) && scope === "tenant" && target === void 0) continue;
    add({ table, column, scope, source, ...list === void 0 ? {} : { list } });
  }
  const byKey = (identity) => {
    const key = single(plan, identity.table)?.keys.find(
      (each) => each.columns.length === 1 && each.columns[0] === identity.column
    );
    const next = key && { ...identity, table: key.target, column: key.targetColumns[0] };
    if (next === void 0 || found.has(`${next.table}\0${next.column}`)) return;
    add(next);
    byKey(next);
  };
  for (const identity of [...found.values()]) byKey(identity);
  for (const member of facts.callers.filter(({ consulted, source }) => consulted && isSub(source))) {
    for (const { from, to } of facts.joins) {
      const own = [from, to].find((side) => side.table === member.table && side.column !== member.column);
      const table = own && single(plan, own.table);
      if (own === void 0 || table === void 0 || users.has(table.table) || userWords.test(own.column)) continue;
      const keyed = table.keys.some((key) => key.columns.includes(own.column)) || table.primaryKey.join() === own.column;
      if (!keyed) add({ ...own, scope: "tenant" });
    }
  }
  return [...found.values()];
}
function identityValue(identity, column, label, actors) {
  const type = column.type.kind === "a" ? column.type.base : column.type;
  const base = type.kind === "d" ? type.base?.name ?? type.name : type.name;
  const wrap = (value) => column.type.kind === "a" ? `{"${value}"}` : value;
  if (identity.scope === "user") {
    const actor = actors.find((each) => each.name === label.actor);
    if (actor === void 0) return void 0;
    const path = identity.source?.kind === "claim" ? identity.source.path.join(".") : "";
    if (/mail/i.test(path) || path === "" && /mail/i.test(identity.column)) return wrap(emailOf(actor));
    if (identity.source?.kind === "role") return wrap(actor.name);
    if (/^(small|big)?int(eger)?$/.test(base)) return wrap(String(1001 + actors.indexOf(actor)));
    if (base === "uuid" || path === "sub") return wrap(actor.id);
    return wrap(`${actor.name}-${identity.source === void 0 ? "id" : lastWord(identity.source)}`);
  }
  const tenant = label.tenant;
  if (tenant === void 0 || tenant === "none") return void 0;
  if (base === "uuid") return wrap(stableUuid("tenant", tenant));
  const tenants = [...new Set(actors.map((each) => each.tenant))];
  if (/^(small|big)?int(eger)?$/.test(base)) return wrap(String(2001 + tenants.indexOf(tenant)));
  return wrap(`tenant-${tenant}`);
}
function emailOf(actor) {
  return `${actor.name.replaceAll(/[^A-Za-z0-9]+/g, "-")}@example.com`;
}
function lastWord(source) {
  return source.kind === "claim" ? source.path.at(-1) : source.kind === "setting" ? source.name.split(".").at(-1) : "id";
}
function guideOf({ plan, facts, identities, columns, values, actors, tenants, users }) {
  const byColumn = new Map(identities.map((identity) => [`${identity.table}\0${identity.column}`, identity]));
  const planned = new Map(
    plan.flatMap((table) => table.columns.map((column) => [`${table.table}\0${column.name}`, column]))
  );
  const roleOf = (column, label) => {
    if (label.actor === void 0) return void 0;
    const held = values.find(({ name }) => name === label.actor)?.columns.find((each) => each.column === column);
    if (held !== void 0) return held.value;
    return label.actor === "eva" ? column.highest : column.ordinary;
  };
  const stakes = stakesByTable(facts, byColumn, columns);
  const lead = (tenant) => {
    const mighty = values.find((value) => value.columns.some(({ column, value: held }) => column.highest === held));
    const own = actors.filter((actor) => actor.tenant === tenant);
    return (own.find(({ name }) => name === mighty?.name) ?? own[0])?.name;
  };
  const isUsers = (table) => table === "auth.users";
  return {
    tenantTables: tenants,
    memberships: new Map(
      memberships(plan).filter(({ tenantTable }) => tenants.has(tenantTable)).map(({ table, tenantColumn }) => [table, tenantColumn])
    ),
    lead,
    value(table, column, label) {
      const actor = actors.find((each) => each.name === label.actor);
      if (isUsers(table) && actor !== void 0) {
        const own = userValue(column, actor);
        if (own !== void 0) return own;
      }
      const identity = byColumn.get(`${table}\0${column}`);
      const facts2 = planned.get(`${table}\0${column}`);
      if (identity !== void 0 && facts2 !== void 0) return identityValue(identity, facts2, label, actors);
      const role = columns.find((each) => each.table === table && each.column === column);
      return role === void 0 ? void 0 : roleOf(role, label);
    },
    prefer: (table, column) => stakes.get(table)?.get(column)?.preferred ?? [],
    variants(table) {
      const found = [];
      for (const [column, { preferred, alternatives }] of stakes.get(table) ?? []) {
        const facts2 = planned.get(`${table}\0${column}`);
        if (facts2 === void 0 || facts2.generated) continue;
        const [only] = preferred;
        const others = only !== void 0 && alternatives.length === 0 ? otherValues(facts2, only) : alternatives;
        for (const value of others) if (value !== null || facts2.nullable) found.push({ [column]: value });
      }
      for (const { table: own, column, scope } of identities) {
        const facts2 = planned.get(`${own}\0${column}`);
        if (own === table && facts2?.nullable && !users.has(table) && !(tenants.has(table) && scope === "tenant"))
          found.push({ [column]: null });
      }
      return found.slice(0, mostVariants);
    },
    wants: (table, actor) => actor !== newcomer || users.has(table),
    wantsVariants: (actor) => ["ana", "ben", "eva"].includes(actor.name),
    session(label) {
      const actor = actors.find((each) => each.name === label.actor);
      const claims = actor && JSON.stringify({ sub: actor.id, role: "authenticated", email: emailOf(actor) });
      return `select pg_catalog.set_config('request.jwt.claims', ${quote(claims ?? "")}, true), pg_catalog.set_config('request.jwt.claim.sub', ${quote(actor?.id ?? "")}, true);`;
    }
  };
}
var mostVariants = 10;
function userValue(column, actor) {
  switch (column) {
    case "id":
      return actor.id;
    case "email":
      return emailOf(actor);
    case "aud":
    case "role":
      return "authenticated";
    case "is_anonymous":
      return String(actor === newcomer);
    case "raw_app_meta_data":
      return '{"provider": "email", "providers": ["email"]}';
    case "raw_user_meta_data":
      return JSON.stringify({ name: actor.name, full_name: actor.name, user_name: actor.name, email: emailOf(actor) });
    default:
      return void 0;
  }
}
var past = "2001-02-03 04:05:06+00";
var future = "2099-02-03 04:05:06+00";
function stakesByTable(facts, identities, roles) {
  const grouped = /* @__PURE__ */ new Map();
  for (const stake of facts.stakes) {
    if (identities.has(`${stake.table}\0${stake.column}`)) continue;
    if (roles.some((role) => role.table === stake.table && role.column === stake.column)) continue;
    const columns = grouped.get(stake.table) ?? /* @__PURE__ */ new Map();
    grouped.set(stake.table, columns.set(stake.column, [...columns.get(stake.column) ?? [], stake]));
  }
  const result = /* @__PURE__ */ new Map();
  for (const [table, columns] of grouped) {
    const own = /* @__PURE__ */ new Map();
    for (const [column, stakes] of columns) own.set(column, columnStakes(stakes));
    result.set(table, own);
  }
  return result;
}
function columnStakes(stakes) {
  const wanted = [];
  const others = [];
  for (const { kind, value, wanted: asked } of stakes) {
    switch (kind) {
      case "null":
        ;
        (asked ? wanted : others).push(null);
        break;
      case "now":
        wanted.push(future);
        others.push(past);
        break;
      case "boolean":
        ;
        (asked ? wanted : others).push(value);
        others.push(value === "true" ? "false" : "true");
        break;
      case "constant":
        ;
        (asked ? wanted : others).push(value);
        if (value === "true" || value === "false") others.push(value === "true" ? "false" : "true");
    }
  }
  const preferred = wanted.filter((value) => value !== null).slice(0, 1);
  const first = wanted[0] ?? null;
  const alternatives = [.../* @__PURE__ */ new Set([...wanted, ...others])].filter((value) => value !== first || wanted.length === 0);
  return { preferred: first === null ? [] : preferred, alternatives: alternatives.slice(0, 4) };
}
function otherValues({ type, hints }, constant) {
  const base = type.kind === "d" ? type.base ?? type : type;
  if (base.kind === "e") return (base.values ?? []).filter((value) => value !== constant).slice(0, 1);
  if (/^(smallint|integer|bigint|numeric|real|double precision)$/.test(base.name))
    return [String(Number(constant) + 1), String(Number(constant) - 1)];
  if (base.kind !== "b" || !/^(text|character varying|character|(\w+\.)?citext)$/.test(base.name)) return [];
  const known = hints.filter((hint) => hint !== constant && hint !== "");
  return known.length > 0 ? known.slice(0, 1) : [`not ${constant}`];
}
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

export {
  newcomer,
  softKeys,
  deriveCast,
  identityValue,
  emailOf
};
