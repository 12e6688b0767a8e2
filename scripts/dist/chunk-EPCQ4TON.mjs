import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  candidates,
  defaultActors,
  fill,
  stableUuid
} from "./chunk-V2CYA3AN.mjs";
import {
  TypeReader,
  memberships,
  planTables,
  tenantTables,
  userTables
} from "./chunk-5TEEXUIW.mjs";
import {
  listName,
  rangeName,
  strings,
  walk
} from "./chunk-4LBD2ONK.mjs";
import {
  readSchema
} from "./chunk-4435ZXWF.mjs";
import {
  platformSchemas
} from "./chunk-CR5YJSID.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  loadParser,
  parsePlpgsql,
  parseSql
} from "./chunk-CR2EPFTE.mjs";

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
      const constants2 = compared.flatMap(({ kind, value }) => kind === "constant" && value !== null ? [value] : []);
      const checked = table.checks.some(({ columns }) => columns.length === 1 && columns[0] === column.name);
      const values = isBoolean ? ["true", "false"] : [.../* @__PURE__ */ new Set([...column.type.values ?? [], ...checked ? column.hints : [], ...constants2])].filter(
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
    if (!isRoleClaim(source)) continue;
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
function deriveCast(plan, facts, { anonymous, roles: logins = [] }) {
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
    ...anonymous ? [newcomer] : []
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
      if (own === void 0 || table === void 0) continue;
      const keyed = table.keys.some((key) => key.columns.includes(own.column)) || table.primaryKey.join() === own.column;
      if (!keyed) add({ ...own, scope: "tenant" });
    }
  }
  return [...found.values()];
}
function identityValue(identity, column, label2, actors) {
  const type = column.type.kind === "a" ? column.type.base : column.type;
  const base = type.kind === "d" ? type.base?.name ?? type.name : type.name;
  const wrap = (value) => column.type.kind === "a" ? `{"${value}"}` : value;
  if (identity.scope === "user") {
    const actor = actors.find((each) => each.name === label2.actor);
    if (actor === void 0) return void 0;
    const path = identity.source?.kind === "claim" ? identity.source.path.join(".") : "";
    if (/mail/i.test(path) || path === "" && /mail/i.test(identity.column)) return wrap(emailOf(actor));
    if (identity.source?.kind === "role") return wrap(actor.name);
    if (/^(small|big)?int(eger)?$/.test(base)) return wrap(String(1001 + actors.indexOf(actor)));
    if (base === "uuid" || path === "sub") return wrap(actor.id);
    return wrap(`${actor.name}-${identity.source === void 0 ? "id" : lastWord(identity.source)}`);
  }
  const tenant = label2.tenant;
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
  const roleOf = (column, label2) => {
    if (label2.actor === void 0) return void 0;
    const held = values.find(({ name }) => name === label2.actor)?.columns.find((each) => each.column === column);
    if (held !== void 0) return held.value;
    return label2.actor === "eva" ? column.highest : column.ordinary;
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
    value(table, column, label2) {
      const actor = actors.find((each) => each.name === label2.actor);
      if (isUsers(table) && actor !== void 0) {
        const own = userValue(column, actor);
        if (own !== void 0) return own;
      }
      const identity = byColumn.get(`${table}\0${column}`);
      const facts2 = planned.get(`${table}\0${column}`);
      if (identity !== void 0 && facts2 !== void 0) return identityValue(identity, facts2, label2, actors);
      const role = columns.find((each) => each.table === table && each.column === column);
      return role === void 0 ? void 0 : roleOf(role, label2);
    },
    prefer: (table, column) => stakes.get(table)?.get(column)?.preferred ?? [],
    variants(table) {
      const found = [];
      for (const [column, { alternatives }] of stakes.get(table) ?? []) {
        const facts2 = planned.get(`${table}\0${column}`);
        if (facts2 === void 0 || facts2.generated) continue;
        for (const value of alternatives) if (value !== null || facts2.nullable) found.push({ [column]: value });
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
    session(label2) {
      const actor = actors.find((each) => each.name === label2.actor);
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
  const first2 = wanted[0] ?? null;
  const alternatives = [.../* @__PURE__ */ new Set([...wanted, ...others])].filter((value) => value !== first2 || wanted.length === 0);
  return { preferred: first2 === null ? [] : preferred, alternatives: alternatives.slice(0, 4) };
}
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

// scripts/prove/access/reach.ts
function nearness(label2, actor) {
  if (actor === void 0) return "beyond";
  if (label2.actor === actor.name) return "own";
  return label2.tenant !== void 0 && label2.tenant === actor.tenant ? "tenant" : "beyond";
}
function classify(rows, reached, actor) {
  if (reached.length === 0) return "none";
  const all = reached.length === rows.length;
  const far = (label2) => nearness(label2, actor) === "beyond";
  if (all && rows.some(far)) return "all";
  if (reached.every((label2) => nearness(label2, actor) === "own")) return "own";
  if (!reached.some(far)) return "tenant";
  return "some";
}

// scripts/prove/access/cells/cell.ts
var insufficientPrivilege = "42501";
function cellOf(object, verb, persona, targets, outcome) {
  const cell = { object, verb, persona: persona.name, reach: "not proven" };
  const { refusal, untried } = outcome;
  const tried = untried === void 0 ? targets : targets.filter(({ place }) => !untried.has(place));
  const reached = tried.filter(({ place }) => outcome.reached.has(place));
  if (refusal !== void 0) cell.message = refusal.message;
  if (reached.length === 0) {
    if (outcome.reason !== void 0) return { ...cell, reason: outcome.reason };
    if (refusal !== void 0) return { ...cell, reach: refusal.code === insufficientPrivilege ? "denied" : "error" };
    if (targets.length === 0) return { ...cell, reason: "there is no row to try it on" };
    if (tried.length === 0) return { ...cell, reason: "what was tried fails for everybody" };
  }
  cell.reach = classify(
    tried.map(({ label: label2 }) => label2),
    reached.map(({ label: label2 }) => label2),
    persona.actor
  );
  cell.reached = reached.length;
  cell.total = tried.length;
  const beyond = reached.filter(({ label: label2 }) => nearness(label2, persona.actor) !== "own");
  if (beyond.length > 0 && !persona.trusted)
    cell.rows = beyond.sort((a, b) => distance(b.label, persona) - distance(a.label, persona)).slice(0, 3).map((target) => target.evidence());
  return cell;
}
function distance(label2, persona) {
  return ["own", "tenant", "beyond"].indexOf(nearness(label2, persona.actor));
}
function isRowSecurity(failure) {
  return failure.routine === "ExecWithCheckOptions";
}
function isConstraint(failure) {
  return failure.code.startsWith("23");
}

// scripts/prove/access/become.ts
function become(persona) {
  const settings = [];
  if (persona.claims !== void 0) {
    settings.push(["request.jwt.claims", JSON.stringify(persona.claims)]);
    for (const [name, value] of Object.entries(persona.claims)) {
      if (!/^[A-Za-z_][A-Za-z0-9_$]*$/.test(name)) continue;
      settings.push([`request.jwt.claim.${name}`, typeof value === "string" ? value : JSON.stringify(value)]);
    }
  }
  settings.push(...Object.entries(persona.settings ?? {}));
  const sets = settings.length === 0 ? "" : `select ${settings.map(([name, value]) => `pg_catalog.set_config(${literal(name)}, ${literal(value)}, true)`).join(", ")};
`;
  return `${sets}set local role ${ident(persona.role)};`;
}

// scripts/prove/access/instruments.ts
var instrumentSchema = "dbops_access";
var first = "!dbops_access_first";
var last = "~dbops_access_last";
async function layInstruments(database) {
  await database.exec(`
${database.versionNumber >= 17e4 ? "set local event_triggers = off;" : ""}
create schema ${instrumentSchema};
create table ${instrumentSchema}.touched (relation oid not null, place tid not null);
create function ${instrumentSchema}.first() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  mode text := pg_catalog.current_setting('dbops_access.mode', true);
begin
  if pg_catalog.pg_trigger_depth() > 1 or coalesce(mode, '') in ('', 'calls') then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if mode = 'dry' then
    insert into ${instrumentSchema}.touched values (tg_relid, old.ctid);
    return null;
  end if;
  if mode in ('row', 'patch') and pg_catalog.current_setting('dbops_access.row') <> tg_relid::text || old.ctid::text then
    return null;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if mode = 'patch' then return new; end if;
  return old;
end $$;
create function ${instrumentSchema}.last() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if pg_catalog.current_setting('dbops_access.mode', true) in ('watch', 'calls')
    or pg_catalog.pg_trigger_depth() = 1 and pg_catalog.current_setting('dbops_access.mode', true) <> '' then
    insert into ${instrumentSchema}.touched values (tg_relid, old.ctid);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;`);
}
function instrument(table) {
  return [
    `create trigger ${ident(first)} before update or delete on ${table} for each row execute function ${instrumentSchema}.first();`,
    `create trigger ${ident(last)} before update or delete on ${table} for each row execute function ${instrumentSchema}.last();`
  ].join("\n");
}
function setMode(mode, row) {
  return `select pg_catalog.set_config('dbops_access.mode', ${literal(mode)}, true), pg_catalog.set_config('dbops_access.row', ${literal(row ?? "")}, true);`;
}

// scripts/prove/access/attempt.ts
var savepoint = "savepoint dbops_attempt";
var undo = "rollback to savepoint dbops_attempt; release savepoint dbops_attempt";
var Attempts = class {
  database;
  constructor(database) {
    this.database = database;
  }
  /** Rows of one query as the persona, or how it failed. `before`: statements that run first, with full rights. */
  async rows(persona, sql, before = "") {
    return this.#inside(`${before}
${persona === void 0 ? "" : become(persona)}`, () => this.database.rows(sql));
  }
  /** Runs statements as the persona; the rows that the instruments saw (`oid(page,line)`), or how it failed. */
  async touched(persona, sql, before) {
    return this.#inside(
      `${before}
${persona === void 0 ? "" : become(persona)}
${sql};
reset role;`,
      async () => (await this.database.rows(`select distinct relation::text || place::text from ${instrumentSchema}.touched`)).flat()
    );
  }
  /** One statement as the persona: its rows, and the rows of tables that the instruments saw. */
  async both(persona, sql, before) {
    return this.#inside(`${before}
${persona === void 0 ? "" : become(persona)}`, async () => {
      const rows = await this.database.rows(sql);
      await this.database.exec("reset role");
      const touched = await this.database.rows(
        `select distinct relation::text || place::text from ${instrumentSchema}.touched`
      );
      return { rows, touched: touched.flat() };
    });
  }
  /** Whether statements run as the persona: how they fail where they do not. */
  async run(persona, sql, before = "") {
    return this.#inside(`${before}
${persona === void 0 ? "" : become(persona)}
${sql}`, async () => void 0);
  }
  async #inside(statements, body) {
    await this.database.exec(savepoint);
    try {
      await this.database.exec(statements);
      return await body();
    } catch (error) {
      const failure = postgresFailure(error);
      if (failure === void 0) throw error;
      return failure;
    } finally {
      await this.database.exec(undo);
    }
  }
};
function failed(outcome) {
  return typeof outcome === "object" && outcome !== null && "severity" in outcome;
}

// scripts/prove/access/census.ts
var mostRows = 400;
async function takeCensus(database, filled, cast) {
  const census = /* @__PURE__ */ new Map();
  for (const table of filled.plan) census.set(table.table, await readRows(database, table));
  label(census, filled, cast);
  return census;
}
async function readRows(database, table) {
  const columns = table.columns.map((column) => `, t.${ident(column.name)}::text`).join("");
  const rows = await database.rows(
    `select t.tableoid::text || t.ctid::text, (select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t.tableoid)${columns} from ${table.table} t order by t.tableoid, t.ctid limit ${mostRows}`
  );
  return rows.map(([place, relation, ...values]) => ({
    place,
    table: relation,
    values: Object.fromEntries(table.columns.map((column, index) => [column.name, values[index]])),
    label: {}
  }));
}
function evidence(table, row) {
  const columns = table.primaryKey.length > 0 ? table.primaryKey : table.columns.slice(0, 3).map(({ name }) => name);
  return {
    key: Object.fromEntries(columns.map((column) => [column, row.values[column] ?? null])),
    ...row.label.actor === void 0 ? {} : { actor: row.label.actor },
    ...row.label.tenant === void 0 ? {} : { tenant: row.label.tenant }
  };
}
var owners = [/^(user|owner|profile|account)_?(id|uuid)?$/i, /owner|user/i, /author|creat/i];
function label(census, filled, cast) {
  const { actors, tenants } = cast;
  const users = userTables(filled.plan);
  const index = new Index(census);
  const members = memberships(filled.plan);
  const rank = (key) => {
    const found = owners.findIndex((pattern) => pattern.test(key.columns[0]));
    return found === -1 ? owners.length : found;
  };
  labelByIdentity(census, filled, cast, owners);
  const tables = filled.plan.map((table) => ({
    table,
    rows: census.get(table.table),
    isUsers: table.schema === "auth" && table.name === "users",
    toUsers: table.keys.filter((key) => users.has(key.target)).sort((a, b) => rank(a) - rank(b)),
    toTenants: table.keys.filter((key) => tenants.has(key.target)),
    toOthers: table.keys.filter(
      (key) => !users.has(key.target) && !tenants.has(key.target) && key.target !== table.table
    )
  }));
  for (const { table, rows } of tables) {
    const made = filled.pool.of(table.table);
    if (table.schema === "auth" && table.name === "users") {
      for (const row of rows) {
        const actor = actors.find((each) => each.id === row.values.id);
        if (actor) row.label = { actor: actor.name, ...cast.shared ? { tenant: actor.tenant } : {} };
      }
    } else if (tenants.has(table.table) || users.has(table.table) && table.keys.length === 0) {
      for (const row of rows) {
        const same = made.find((each) => table.primaryKey.every((key) => each.values[key] === row.values[key]));
        if (same && table.primaryKey.length > 0) row.label = { ...same.label, ...row.label };
      }
    }
  }
  for (const member of members) {
    if (!tenants.has(member.tenantTable)) continue;
    const table = filled.plan.find((each) => each.table === member.table);
    const toUser = table.keys.find((key) => key.columns.length === 1 && key.columns[0] === member.userColumn);
    const toTenant = table.keys.find((key) => key.columns.length === 1 && key.columns[0] === member.tenantColumn);
    const found = /* @__PURE__ */ new Map();
    for (const row of census.get(member.table)) {
      const tenant = index.find(toTenant, row);
      const actor = index.find(toUser, row)?.label.actor;
      if (tenant === void 0 || tenant.label.tenant !== void 0 || actor === void 0) continue;
      found.set(tenant, (found.get(tenant) ?? /* @__PURE__ */ new Set()).add(actor));
    }
    for (const [tenant, names] of found) {
      const its = new Set([...names].map((name) => actors.find((each) => each.name === name).tenant));
      if (its.size === 1)
        tenant.label = { tenant: [...its][0], ...names.size === 1 ? { actor: [...names][0] } : {} };
    }
  }
  if (!cast.shared) for (const rows of census.values()) for (const row of rows) delete row.label.tenant;
  for (let round = 0, changed = true; changed && round < 12; round++) {
    changed = false;
    for (const { table, rows, isUsers, toUsers, toTenants, toOthers } of tables) {
      if (isUsers) continue;
      const shared = tenants.has(table.table);
      for (const row of rows) {
        const seen = (keys) => keys.map((key) => index.find(key, row)?.label).filter((each) => each !== void 0);
        const direct = seen(toUsers);
        const others = seen(toOthers);
        const next = {};
        const actor = row.label.actor ?? direct.find((each) => each.actor !== void 0)?.actor ?? (toUsers.length === 0 && !shared ? agreed(others.map((each) => each.actor)) : void 0);
        if (actor !== void 0 && (!shared || row.label.actor !== void 0)) next.actor = actor;
        const tenant = row.label.tenant ?? seen(toTenants).find((each) => each.tenant !== void 0)?.tenant ?? (toTenants.length === 0 ? agreed(others.map((each) => each.tenant)) ?? actors.find((each) => each.name === actor)?.tenant : void 0);
        if (tenant !== void 0 && cast.shared) next.tenant = tenant;
        if (next.actor !== row.label.actor || next.tenant !== row.label.tenant) {
          row.label = next;
          changed = true;
        }
      }
    }
  }
}
function labelByIdentity(census, filled, { identities, actors }, order) {
  const rank = (column) => {
    const found = order.findIndex((pattern) => pattern.test(column));
    return found === -1 ? order.length : found;
  };
  for (const table of filled.plan) {
    const own = identities.filter((identity) => identity.table === table.table).sort((a, b) => rank(a.column) - rank(b.column));
    for (const identity of own) {
      const column = table.columns.find((each) => each.name === identity.column);
      const labels = identity.scope === "user" ? actors.map(({ name }) => ({ actor: name })) : [...new Set(actors.map(({ tenant }) => tenant))].map((tenant) => ({ tenant }));
      const byValue = new Map(labels.map((each) => [identityValue(identity, column, each, actors), each]));
      for (const row of census.get(table.table)) {
        const found = byValue.get(row.values[identity.column] ?? void 0);
        if (found !== void 0 && row.values[identity.column] != null) row.label = { ...found, ...row.label };
      }
    }
  }
}
function agreed(values) {
  const said = new Set(values.filter((value) => value !== void 0));
  return said.size === 1 ? [...said][0] : void 0;
}
var Index = class {
  #census;
  #byColumns = /* @__PURE__ */ new Map();
  constructor(census) {
    this.#census = census;
  }
  find(key, row) {
    const values = key.columns.map((column) => row.values[column]);
    if (values.some((value) => value == null)) return void 0;
    const name = `${key.target}\0${key.targetColumns.join("\0")}`;
    let index = this.#byColumns.get(name);
    if (index === void 0) {
      index = /* @__PURE__ */ new Map();
      for (const target of this.#census.get(key.target) ?? [])
        index.set(key.targetColumns.map((column) => target.values[column]).join("\0"), target);
      this.#byColumns.set(name, index);
    }
    return index.get(values.join("\0"));
  }
};

// scripts/prove/access/cells/table.ts
var ColumnRights = class {
  #attempts;
  #table;
  #known = /* @__PURE__ */ new Map();
  constructor(attempts, table) {
    this.#attempts = attempts;
    this.#table = table;
  }
  /** All columns where there is no right to any: then Postgres itself refuses. */
  async of(role, verb) {
    const known = this.#known.get(`${verb} ${role}`);
    if (known !== void 0) return known;
    const writable = this.#table.columns.filter((column) => !column.generated);
    const rows = await this.#attempts.database.rows(
      "select x.name from unnest($1::text[]) x (name) where has_column_privilege($2, $3::regclass, x.name, $4)",
      [writable.map(({ name }) => name), role, this.#table.table, verb]
    );
    const granted = new Set(rows.flat());
    const columns = granted.size === 0 ? writable : writable.filter(({ name }) => granted.has(name));
    this.#known.set(`${verb} ${role}`, columns);
    return columns;
  }
};
function tableMeasurable(attempts, object, subject) {
  const targets = targetsOf(subject);
  const truncates = /* @__PURE__ */ new Map();
  return {
    object,
    verbs: ["select", "insert", "update", "delete", "truncate"],
    async measure(verb, persona) {
      if (verb === "truncate") {
        if (!truncates.has(persona.role)) truncates.set(persona.role, await truncate(attempts, subject, persona));
        return { cell: truncateCell(object.name, persona, truncates.get(persona.role), subject) };
      }
      const outcome = await reachRows(attempts, subject, verb, persona);
      return { cell: cellOf(object.name, verb, persona, targets, outcome), places: outcome.reached };
    }
  };
}
function targetsOf({ table, rows }) {
  return rows.map((row) => ({ place: row.place, label: row.label, evidence: () => evidence(table, row) }));
}
async function reachRows(attempts, subject, verb, persona) {
  if (verb === "select") return select(attempts, subject, persona);
  return verb === "insert" ? insert(attempts, subject, persona) : change(attempts, subject, verb, persona);
}
async function truncate(attempts, { table }, persona) {
  return attempts.run(persona, `truncate ${table.table}`);
}
function truncateCell(object, persona, failure, { rows }) {
  const cell = { object, verb: "truncate", persona: persona.name };
  if (failure?.code === insufficientPrivilege) return { ...cell, reach: "denied", message: failure.message };
  const message = failure === void 0 ? {} : { message: failure.message };
  return { ...cell, reach: "all", reached: rows.length, total: rows.length, ...message };
}
async function select(attempts, { table }, persona) {
  const places = `select tableoid::text || ctid::text from ${table.table}`;
  let outcome = await attempts.rows(persona, places);
  if (failed(outcome) && outcome.code === insufficientPrivilege) {
    const counted = await attempts.rows(persona, `select count(*) from ${table.table}`);
    if (failed(counted)) return { reached: /* @__PURE__ */ new Set(), refusal: counted };
    outcome = await attempts.rows(persona, places, `grant select on ${table.table} to ${ident(persona.role)};`);
  }
  return failed(outcome) ? { reached: /* @__PURE__ */ new Set(), refusal: outcome } : { reached: new Set(outcome.flat()) };
}
async function change(attempts, subject, verb, persona) {
  const { rows } = subject;
  const statement = await changeStatement(subject, verb, persona);
  if (statement === void 0) return { reached: /* @__PURE__ */ new Set(), reason: "it has no column that can be updated" };
  const whole = await attempts.touched(persona, statement, setMode("all"));
  if (!failed(whole)) return { reached: new Set(whole) };
  if (whole.code === insufficientPrivilege && !isRowSecurity(whole)) return { reached: /* @__PURE__ */ new Set(), refusal: whole };
  const found = await attempts.touched(persona, statement, setMode("dry"));
  if (failed(found)) return { reached: /* @__PURE__ */ new Set(), refusal: found };
  const reached = /* @__PURE__ */ new Set();
  const untried = /* @__PURE__ */ new Set();
  let refusal;
  const inTheWay = /* @__PURE__ */ new Map();
  for (const row of rows.filter((each) => found.includes(each.place))) {
    const failure = await attempts.run(persona, statement, setMode("row", row.place));
    if (failure === void 0 || isConstraint(failure)) reached.add(row.place);
    else if (isRowSecurity(failure)) {
      if (verb === "update" && await mayBecome(attempts, subject, persona, row)) reached.add(row.place);
      else refusal ??= failure;
    } else if (failure.code === insufficientPrivilege) refusal ??= failure;
    else {
      const known = inTheWay.get(failure.message) ?? (await attempts.run(void 0, statement, setMode("row", row.place)))?.message === failure.message;
      inTheWay.set(failure.message, known);
      if (known) reached.add(row.place);
      else refusal ??= { ...failure, code: insufficientPrivilege, message: `a trigger refuses: ${failure.message}` };
    }
  }
  return {
    reached,
    untried,
    refusal: reached.size > 0 && refusal?.code === insufficientPrivilege ? void 0 : refusal
  };
}
async function changeStatement(subject, verb, persona) {
  const { table } = subject;
  if (verb === "delete") return `delete from ${table.table}`;
  const columns = await subject.rights.of(persona.role, "UPDATE");
  const column = columns.find((each) => each.type.kind !== "d" && !subject.watched?.has(each.name)) ?? columns.find((each) => each.type.kind !== "d") ?? columns[0];
  return column && `update ${table.table} set ${ident(column.name)} = null`;
}
async function mayBecome(attempts, subject, persona, row) {
  const columns = await subject.rights.of(persona.role, "UPDATE");
  const models = subject.rows.filter((each) => each !== row && persona.actor !== void 0 && each.label.actor === persona.actor.name).slice(0, 3);
  const different = (model) => columns.filter(({ name }) => !subject.table.primaryKey.includes(name) && model.values[name] !== row.values[name]);
  for (const model of models) {
    const all = different(model);
    for (const set of [...all.map((column) => [column]), all]) {
      if (set.length === 0) continue;
      const assignments = set.map(
        (column) => `${ident(column.name)} = ${valueText(column, model.values[column.name] ?? null)}`
      );
      const failure = await attempts.run(
        persona,
        `update ${subject.table.table} set ${assignments.join(", ")}`,
        setMode("patch", row.place)
      );
      if (failure === void 0 || isConstraint(failure)) return true;
      if (!isRowSecurity(failure)) break;
    }
  }
  return false;
}
async function insert(attempts, subject, persona) {
  const { table, rows } = subject;
  if (rows.length === 0) return { reached: /* @__PURE__ */ new Set(), reason: "there is no row to make another like it" };
  const reached = /* @__PURE__ */ new Set();
  const untried = /* @__PURE__ */ new Set();
  let refusal;
  const columns = await subject.rights.of(persona.role, "INSERT");
  for (const row of rows) {
    const failure = await attempts.run(persona, insertLike(table, columns, row));
    if (failure === void 0 || isConstraint(failure) && isOwn(failure, table)) reached.add(row.place);
    else if (isRowSecurity(failure)) refusal ??= failure;
    else if (failure.code === insufficientPrivilege) {
      refusal ??= failure;
      if (failure.routine === "aclcheck_error" && !failure.where) break;
    } else if (await attempts.run(void 0, insertLike(table, table.columns, row)) !== void 0)
      untried.add(row.place);
    else refusal ??= { ...failure, code: insufficientPrivilege, message: `a trigger refuses: ${failure.message}` };
  }
  return { reached, untried, refusal: reached.size > 0 ? void 0 : refusal };
}
function isOwn(failure, table) {
  return failure.table === void 0 || failure.schema === table.schema && failure.table === table.name;
}
function insertLike(table, columns, row) {
  const own = new Set(table.uniques.flat());
  for (const key of table.keys) for (const column of key.columns) own.delete(column);
  const written = columns.filter((column) => !column.generated && !(own.has(column.name) && column.hasDefault));
  const value = (column) => {
    const text = row.values[column.name] ?? null;
    const fresh = own.has(column.name) && text !== null && column.typeName === "uuid";
    return valueText(column, fresh ? stableUuid("another", text) : text);
  };
  return written.length === 0 ? `insert into ${table.table} default values` : `insert into ${table.table} (${written.map((column) => ident(column.name)).join(", ")}) values (${written.map(value).join(", ")})`;
}
function valueText(column, text) {
  return text === null ? "null" : `${literal(text)}::${column.typeName}`;
}

// scripts/prove/access/cells/bucket.ts
var objectsTable = "storage.objects";
var mostTemplates = 6;
async function makeFiles(database, facts, cast, census) {
  const named2 = facts.stakes.flatMap(
    ({ table, column, kind, value, wanted }) => table === objectsTable && column === "bucket_id" && kind === "constant" && wanted && value ? [value] : []
  );
  for (const bucket of new Set(named2))
    await database.rows("insert into storage.buckets (id, name) values ($1, $1) on conflict do nothing", [bucket]);
  const buckets = (await database.rows('select id::text from storage.buckets order by id collate "C"')).flat();
  const labels = /* @__PURE__ */ new Map();
  const files = filesOf(facts, cast, census);
  for (const bucket of buckets) {
    for (const { name, owner, label: label2 } of files) {
      await database.exec("savepoint dbops_file");
      try {
        await database.rows(
          `insert into storage.objects (bucket_id, name, owner, owner_id, metadata) values ($1, $2, $3, $4, $5) on conflict do nothing`,
          [bucket, name, owner?.id ?? null, owner?.id ?? null, '{"size": 100, "mimetype": "image/png"}']
        );
        labels.set(`${bucket}\0${name}`, label2);
      } catch (error) {
        if (postgresFailure(error) === void 0) throw error;
        await database.exec("rollback to savepoint dbops_file");
      }
      await database.exec("release savepoint dbops_file");
    }
  }
  return labels;
}
function filesOf(facts, cast, census) {
  const actors = ["ana", "ben", "eva"].map((name) => cast.actors.find((actor) => actor.name === name));
  const [ana2, ben2, eva2] = actors;
  const labelOf = (actor) => ({ actor: actor.name, ...cast.shared ? { tenant: actor.tenant } : {} });
  const files = [];
  for (const template of templates(
    facts.parts.filter(({ table, column }) => table === objectsTable && column === "name")
  )) {
    for (const actor of actors) {
      const parts = template.map((part) => partText(part, actor, census));
      if (parts.some((part) => part === void 0)) continue;
      const told = parts.find((part) => part.label !== void 0)?.label;
      const label2 = told === "actor" ? labelOf(actor) : told ?? {};
      files.push({ name: `${parts.map((part) => part.text).join("/")}/${actor.name}.png`, owner: actor, label: label2 });
    }
  }
  for (const actor of actors) files.push({ name: `${actor.id}/photo.png`, owner: actor, label: labelOf(actor) });
  for (const actor of actors) files.push({ name: `shared/${actor.name}.png`, owner: actor, label: labelOf(actor) });
  for (const [victim, spoofer] of [
    [eva2, ana2],
    [ana2, eva2],
    [ana2, ben2]
  ])
    files.push({ name: `${victim.id}/${spoofer.id}/spoof.png`, owner: victim, label: labelOf(victim) });
  return [...new Map(files.map((file) => [file.name, file])).values()];
}
function templates(parts) {
  const last2 = Math.min(4, Math.max(0, ...parts.map(({ index }) => index)));
  if (last2 === 0) return [];
  let found = [[]];
  for (let index = 1; index <= last2; index++) {
    const here = parts.filter((part) => part.index === index).map(({ value }) => value);
    found = found.flatMap((path) => (here.length === 0 ? [void 0] : here).map((value) => [...path, value]));
  }
  return found.slice(0, mostTemplates);
}
function partText(value, actor, census) {
  if (value === void 0) return { text: "files" };
  if (value.kind === "constant") return { text: value.value };
  if (value.kind === "caller") {
    return value.source.kind === "claim" && value.source.path.join() === "sub" ? { text: actor.id, label: "actor" } : void 0;
  }
  const rows = census.get(value.table) ?? [];
  const row = rows.find((each) => each.label.actor === actor.name) ?? rows.find((each) => each.label.tenant === actor.tenant);
  const text = row?.values[value.column];
  return text == null ? void 0 : { text, label: row.label };
}
async function bucketMeasurables(attempts, table, rows, facts) {
  const buckets = await attempts.database.rows(
    'select id::text, coalesce(public, false) from storage.buckets order by id collate "C"'
  );
  const rights = new ColumnRights(attempts, table);
  const byFolder = facts.parts.some((part) => part.table === objectsTable);
  const known = /* @__PURE__ */ new Map();
  const reach = (verb, persona) => {
    const key = `${verb}\0${persona.name}`;
    let outcome = known.get(key);
    if (outcome === void 0) {
      const own = (row) => verb === "insert" && byFolder ? { ...row, values: { ...row.values, owner: persona.actor?.id ?? null, owner_id: persona.actor?.id ?? null } } : row;
      const subject = { table, rows: rows.map(own), rights };
      outcome = reachRows(attempts, subject, verb, persona);
      known.set(key, outcome);
    }
    return outcome;
  };
  return buckets.map(([bucket, isPublic]) => {
    const inside = rows.filter((row) => row.values.bucket_id === bucket);
    const targets = targetsOf({ table, rows: inside, rights }).map((target, index) => ({
      ...target,
      evidence: () => ({ key: { name: inside[index].values.name ?? null }, ...inside[index].label })
    }));
    return {
      object: { kind: "bucket", name: bucket },
      verbs: ["select", "insert", "update", "delete"],
      async measure(verb, persona) {
        const outcome = await reach(verb, persona);
        if (verb === "select" && isPublic) {
          const all = { ...outcome, reached: new Set(inside.map(({ place }) => place)), refusal: void 0 };
          return {
            cell: {
              ...cellOf(bucket, verb, persona, targets, all),
              message: "the bucket is public: whoever knows a file’s name reads it"
            },
            places: all.reached
          };
        }
        const reached = new Set(inside.filter(({ place }) => outcome.reached.has(place)).map(({ place }) => place));
        const refusal = outcome.refusal ?? (verb === "insert" && reached.size === 0 && outcome.reached.size > 0 ? refused : void 0);
        return { cell: cellOf(bucket, verb, persona, targets, { ...outcome, reached, refusal }), places: reached };
      }
    };
  });
}
var refused = {
  severity: "ERROR",
  code: "42501",
  message: 'new row violates row-level security policy for table "objects"'
};

// scripts/prove/access/cells/routine.ts
function routineName(routine) {
  const types = inputs(routine).map(({ type, mode }) => mode === "variadic" ? `variadic ${type}` : type);
  return `${qualified(routine.schema, routine.name)}(${types.join(", ")})`;
}
function isCallable(routine) {
  return (routine.kind === "function" || routine.kind === "procedure") && !/^(trigger|event_trigger|internal|language_handler|fdw_handler|index_am_handler|tsm_handler)$/.test(
    routine.returns ?? "void"
  );
}
function routineMeasurable(routine, object, context) {
  return {
    object,
    verbs: ["execute"],
    async measure(_verb, persona) {
      const calls = await callsOf(routine, persona, context);
      const cell = { object: object.name, verb: "execute", persona: persona.name, reach: "not proven" };
      if (typeof calls === "string") {
        const refused2 = await lacksExecute(routine, persona, context);
        return { cell: refused2 ? { ...cell, reach: "denied", message: refused2 } : { ...cell, reason: calls } };
      }
      const outcomes = [];
      for (const call of calls) {
        const outcome = await callRoutine(call, persona, context);
        outcomes.push(outcome);
        if (outcome.failure?.code === insufficientPrivilege && outcome.failure.where === void 0) break;
      }
      return { cell: judge(cell, routine, persona, outcomes) };
    }
  };
}
function judge(cell, routine, persona, outcomes) {
  const ran = outcomes.filter(({ failure }) => failure === void 0);
  const failures = outcomes.flatMap(({ failure }) => failure === void 0 ? [] : [failure]);
  if (ran.length === 0) {
    const failure = failures[0];
    if (failures.some(({ code }) => code === insufficientPrivilege))
      return { ...cell, reach: "denied", message: failures.find(({ code }) => code === insufficientPrivilege).message };
    if (failures.every(({ code }) => code.startsWith("P0") || code === "28000"))
      return { ...cell, reach: "none", message: failure.message };
    return { ...cell, reason: failure.message };
  }
  const found = ran.flatMap(({ labels }) => labels);
  if (found.length === 0) {
    const silent = routine.returnsSet === true && ran.every(({ returned, touched }) => returned.length === 0 && touched === 0);
    return { ...cell, reach: silent ? "none" : "all" };
  }
  const near = found.map(({ label: label2 }) => nearness(label2, persona.actor));
  const reach = near.includes("beyond") ? "all" : near.includes("tenant") ? "tenant" : "own";
  const order = ["own", "tenant", "beyond"];
  const rows = found.map((each, index) => ({ ...each, rank: order.indexOf(near[index]) })).filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank).slice(0, 3).map(({ evidence: evidence2 }) => evidence2);
  return { ...cell, reach, reached: found.length, ...rows.length > 0 && !persona.trusted ? { rows } : {} };
}
async function callRoutine(call, persona, { attempts, recogniser, byPlace }, before = "") {
  const outcome = await attempts.both(
    persona,
    call.sql,
    `${before}${setMode("calls")} set local statement_timeout = '5s';`
  );
  if (failed(outcome)) return { call, failure: outcome, labels: [], returned: [], touched: 0 };
  const labels = [];
  const returned = outcome.rows.map(([value]) => JSON.stringify(value ?? null));
  for (const [value] of outcome.rows) {
    for (const row of Array.isArray(value) ? value : [value]) {
      const label2 = recogniser.label(row);
      if (label2 !== void 0) labels.push({ label: label2, evidence: { key: shown(row), ...label2 } });
    }
  }
  for (const place of outcome.touched) {
    const known = byPlace.get(place);
    if (known !== void 0) labels.push({ label: known.row.label, evidence: known.evidence() });
  }
  return { call, labels, returned, touched: outcome.touched.length };
}
function shown(row) {
  const entries = typeof row === "object" && row !== null ? Object.entries(row) : [["value", row]];
  return Object.fromEntries(
    entries.slice(0, 3).map(([column, value]) => [
      column,
      value === null ? null : typeof value === "string" ? value : JSON.stringify(value)
    ])
  );
}
async function lacksExecute(routine, persona, { attempts }) {
  const rows = await attempts.database.rows(
    `select has_schema_privilege($1, n.oid, 'USAGE'), has_function_privilege($1, p.oid, 'EXECUTE')
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = $2 and p.proname = $3 and pg_get_function_identity_arguments(p.oid) = $4`,
    [persona.role, routine.schema, routine.name, routine.identityArguments]
  );
  const [usage = true, execute = true] = rows[0] ?? [];
  if (!usage) return `permission denied for schema ${routine.schema}`;
  return execute ? void 0 : `permission denied for function ${routine.name}`;
}
async function callsOf(routine, persona, context) {
  const given = inputs(routine).filter((argument) => argument.default === void 0);
  const compared = context.parameters(routine);
  if (given.length === 0) return [{ sql: callSql(routine, []), whose: "nobody" }];
  const calls = /* @__PURE__ */ new Map();
  const whoseFirst = persona.actor === void 0 ? ["beyond"] : ["own", "tenant", "beyond"];
  for (const whose of routine.securityDefiner ? whoseFirst : whoseFirst.slice(0, 1)) {
    const values = [];
    for (const argument of given) {
      const index = inputs(routine).indexOf(argument);
      const value = await argumentValue(argument, compared.get(index) ?? [], whose, persona, context);
      if (value === void 0)
        return `no value is known for its parameter ${argument.name ?? index + 1} of type ${argument.type}`;
      values.push(value);
    }
    const sql = callSql(
      routine,
      given.map((argument, index) => ({
        argument,
        position: inputs(routine).indexOf(argument),
        value: values[index]
      }))
    );
    if (!calls.has(sql)) calls.set(sql, { sql, whose });
  }
  return [...calls.values()];
}
async function argumentValue(argument, compared, whose, persona, { census, filled, types, attempts }) {
  const wanted = (label2) => nearness(label2, persona.actor) === whose && (label2.actor ?? label2.tenant) !== void 0;
  const array = argument.type.endsWith("[]");
  const pick = (column) => {
    const rows = census.get(column.table) ?? [];
    const row2 = rows.find((each) => wanted(each.label) && each.values[column.column] != null);
    return row2?.values[column.column] ?? void 0;
  };
  for (const column of [...compared, ...named(argument.name, filled)]) {
    const value = pick(column);
    if (value !== void 0) return array && !value.startsWith("{") ? `{"${value}"}` : value;
  }
  const base = argument.type.replace(/\[\]$/, "");
  if (base === "uuid") {
    const users = census.get("auth.users") ?? [];
    const user = users.find((each) => wanted(each.label)) ?? users[0];
    if (user?.values.id) return array ? `{${user.values.id}}` : user.values.id;
  }
  for (const column of compared) {
    const any = (census.get(column.table) ?? []).find((each) => each.values[column.column] != null);
    if (any) return any.values[column.column];
  }
  const [row] = await attempts.database.rows("select to_regtype($1)::oid::int8", [argument.type]);
  if (row?.[0] == null) return void 0;
  const type = await types.read(row[0]);
  if (type.kind === "p") return void 0;
  return candidates(type, { seed: "dbops", ordinal: 0, table: "", column: argument.name ?? "" })[0];
}
function named(name, filled) {
  if (name === void 0) return [];
  const bare = name.replace(/^(p|in|arg|v|target|input|the)?_+/, "").replace(/_+(param|input|arg|in)?$/, "");
  const found = [];
  const stem = /^(.+?)_?(id|uuid)$/.exec(bare)?.[1];
  if (stem !== void 0) {
    for (const table of filled.plan)
      if (table.primaryKey.length === 1 && [stem, `${stem}s`, `${stem}es`, stem.replace(/y$/, "ies")].includes(table.name))
        found.push({ table: table.table, column: table.primaryKey[0] });
  }
  for (const table of filled.plan)
    if (/id$/i.test(bare) && table.columns.some((column) => column.name === bare))
      found.push({ table: table.table, column: bare });
  return found;
}
function callSql(routine, values) {
  const all = inputs(routine);
  const allNamed = all.every((argument) => argument.name !== void 0);
  const list = values.map(({ argument, value }) => {
    const text = `${literal(value)}::${argument.type}`;
    if (argument.mode === "variadic") return `variadic ${text}`;
    return allNamed && all.length > values.length ? `${ident(argument.name)} => ${text}` : text;
  });
  const call = `${qualified(routine.schema, routine.name)}(${list.join(", ")})`;
  if (routine.kind === "procedure") return `call ${call}`;
  return routine.returns === "void" ? `select ${call} is null` : `select to_jsonb(r) from ${call} as r limit 500`;
}
function inputs(routine) {
  return routine.arguments.filter(({ mode }) => mode !== "out" && mode !== "table");
}

// scripts/prove/access/cells/topic.ts
function topicMeasurables(attempts, schema, filled, cast, census) {
  const messages = schema.platformTables.find((table) => table.schema === "realtime" && table.name === "messages");
  const expressions = (messages?.policies ?? []).flatMap(({ using, check }) => [using, check]).filter((each) => each !== void 0);
  if (expressions.length === 0) return [];
  return [...patterns(expressions)].map(
    (pattern) => measurable(attempts, pattern, topicsOf(pattern, filled, cast, census))
  );
}
function patterns(expressions) {
  const found = /* @__PURE__ */ new Set();
  for (const expression of expressions) {
    let parts = false;
    const texts = /* @__PURE__ */ new Set();
    for (const { tree } of parsed(expression)) {
      walk(tree, (kind, node) => {
        if (kind === "FuncCall" && ["split_part", "starts_with", "string_to_array"].includes(listName(node.funcname).name))
          parts = true;
        if (kind === "A_Const" && node.sval !== void 0) texts.add(node.sval.sval ?? "");
      });
    }
    for (const text of texts) {
      if (/^(broadcast|presence|postgres_changes|[:/._-]|%|)$/.test(text)) continue;
      const stem = /^[^%_]*/.exec(text)[0];
      if (/[:/.-]$/.test(stem)) found.add(`${stem}*`);
      else if (parts && /^[\w]+$/.test(text)) found.add(`${text}:*`);
      else if (text.includes("%")) found.add(`${stem}*`);
      else if (/^[\w:./-]+$/.test(text)) found.add(text);
    }
  }
  if (found.size === 0) found.add("*");
  return found;
}
function parsed(expression) {
  try {
    return parseSql(`select ${expression}`).statements;
  } catch {
    return [];
  }
}
function topicsOf(pattern, filled, cast, census) {
  if (!pattern.endsWith("*")) return [{ name: pattern, label: {} }];
  const prefix = pattern.slice(0, -1);
  const stem = prefix.replace(/[^A-Za-z0-9]+$/, "").split(/[^A-Za-z0-9_]/).at(-1);
  const topics = [{ name: `${prefix}lobby`, label: {} }];
  for (const actor of cast.actors.filter(({ name }) => ["ana", "ben", "eva"].includes(name)))
    topics.push({
      name: prefix + actor.id,
      label: { actor: actor.name, ...cast.shared ? { tenant: actor.tenant } : {} }
    });
  for (const table of filled.plan) {
    const key = table.primaryKey.length === 1 ? table.primaryKey[0] : void 0;
    const named2 = stem !== "" && table.name.startsWith(stem) && table.name.length <= stem.length + 2;
    if (key === void 0 || !(named2 || cast.tenants.has(table.table))) continue;
    for (const row of (census.get(table.table) ?? []).slice(0, 8))
      if (row.values[key] != null && (row.label.actor ?? row.label.tenant) !== void 0)
        topics.push({ name: prefix + row.values[key], label: row.label });
  }
  return topics;
}
function measurable(attempts, pattern, topics) {
  const targets = topics.map(({ name, label: label2 }) => ({
    place: name,
    label: label2,
    evidence: () => ({ key: { topic: name }, ...label2 })
  }));
  return {
    object: { kind: "topic", name: pattern },
    verbs: ["select", "insert"],
    async measure(verb, persona) {
      const reached = /* @__PURE__ */ new Set();
      let refusal;
      for (const { name } of topics) {
        const topic = literal(name);
        const setting = `select pg_catalog.set_config('realtime.topic', ${topic}, true);`;
        if (verb === "select") {
          const outcome = await attempts.rows(
            persona,
            `select count(*)::int from realtime.messages where topic = ${topic}`,
            `insert into realtime.messages (topic, extension, private) values (${topic}, 'broadcast', true), (${topic}, 'presence', true); ${setting}`
          );
          if (failed(outcome)) refusal ??= outcome;
          else if (outcome[0][0] > 0) reached.add(name);
        } else {
          const failure = await attempts.run(
            persona,
            `insert into realtime.messages (topic, extension, private) values (${topic}, 'broadcast', true)`,
            setting
          );
          if (failure === void 0) reached.add(name);
          else refusal ??= failure;
        }
      }
      return { cell: cellOf(pattern, verb, persona, targets, { reached, ...reached.size > 0 ? {} : { refusal } }) };
    }
  };
}

// scripts/prove/access/cells/view.ts
var mostRows2 = 500;
function viewMeasurable(relation, object, context) {
  const name = qualified(relation.schema, relation.name);
  const { attempts, recogniser, personas, bases } = context;
  let seen;
  let writable;
  const look = async () => {
    const universe = /* @__PURE__ */ new Map();
    const outcomes = /* @__PURE__ */ new Map();
    for (const persona of [void 0, ...personas]) {
      const outcome = await read(attempts, name, relation.columns, persona);
      if (persona !== void 0) outcomes.set(persona.name, outcome.outcome);
      for (const [place, row] of outcome.rows) universe.set(place, targetOf(place, row, recogniser, bases));
      if (persona === void 0 && outcome.outcome.refusal !== void 0)
        return { universe: [], outcomes, broken: outcome.outcome.refusal.message };
    }
    return { universe: [...universe.values()], outcomes };
  };
  return {
    object,
    verbs: object.kind === "view" ? ["select", "insert", "update", "delete"] : ["select"],
    async measure(verb, persona) {
      if (verb === "select") {
        seen ??= look();
        const { universe, outcomes, broken } = await seen;
        const outcome = outcomes.get(persona.name) ?? (await read(attempts, name, relation.columns, persona)).outcome;
        if (broken !== void 0 && outcome.refusal?.code !== insufficientPrivilege)
          return { cell: { object: object.name, verb, persona: persona.name, reach: "not proven", reason: broken } };
        return { cell: cellOf(object.name, verb, persona, universe, outcome) };
      }
      writable ??= writableVerbs(attempts, name);
      if (!(await writable).includes(verb))
        return {
          cell: {
            object: object.name,
            verb,
            persona: persona.name,
            reach: "none",
            message: "the view takes no writes"
          }
        };
      return verb === "insert" ? insertThrough(relation, object, verb, persona, context) : changeThrough(relation, object, verb, persona, context);
    }
  };
}
async function read(attempts, name, columns, persona) {
  let list = columns.map((column) => ident(column.name));
  const sql = () => `select to_jsonb(x) from (select ${list.length === 0 ? "1 as one" : list.join(", ")} from ${name} limit ${mostRows2}) x`;
  let outcome = await attempts.rows(persona, sql());
  if (failed(outcome) && outcome.code === insufficientPrivilege && persona !== void 0) {
    const granted = await attempts.database.rows(
      "select x.name from unnest($1::text[]) x (name) where has_column_privilege($2, $3::regclass, x.name, $4)",
      [columns.map((column) => column.name), persona.role, name, "SELECT"]
    );
    if (granted.length > 0 && granted.length < columns.length) {
      list = granted.flat().map(ident);
      outcome = await attempts.rows(persona, sql());
    }
  }
  if (failed(outcome)) return { outcome: { reached: /* @__PURE__ */ new Set(), refusal: outcome }, rows: /* @__PURE__ */ new Map() };
  const rows = /* @__PURE__ */ new Map();
  for (const [index, [row]] of outcome.entries()) {
    const text = JSON.stringify(row);
    let place = text;
    for (let n = 2; rows.has(place); n++) place = `${text}#${n}`;
    rows.set(place, row ?? index);
  }
  return { outcome: { reached: new Set(rows.keys()) }, rows };
}
function targetOf(place, row, recogniser, bases) {
  const label2 = recogniser.label(row, bases) ?? {};
  return {
    place,
    label: label2,
    evidence: () => ({
      key: Object.fromEntries(
        Object.entries(row ?? {}).slice(0, 3).map(([column, value]) => [
          column,
          value === null ? null : typeof value === "string" ? value : JSON.stringify(value)
        ])
      ),
      ...label2
    })
  };
}
async function writableVerbs(attempts, name) {
  const [row] = await attempts.database.rows("select pg_relation_is_updatable($1::regclass, true)", [name]);
  const bits = row[0];
  return [
    ["update", 4],
    ["insert", 8],
    ["delete", 16]
  ].filter(([, bit]) => (bits & bit) !== 0).map(([verb]) => verb);
}
async function changeThrough(relation, object, verb, persona, context) {
  const { attempts } = context;
  const name = qualified(relation.schema, relation.name);
  let statement = `delete from ${name}`;
  if (verb === "update") {
    const columns = (await attempts.database.rows(
      `select a.attname::text from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and pg_column_is_updatable(a.attrelid, a.attnum, true)
          order by has_column_privilege($2, a.attrelid, a.attnum, 'UPDATE') desc, a.attnum`,
      [name, persona.role]
    )).flat();
    if (columns[0] === void 0)
      return {
        cell: {
          object: object.name,
          verb,
          persona: persona.name,
          reach: "none",
          message: "no column of the view can be updated"
        }
      };
    statement = `update ${name} set ${ident(columns[0])} = null`;
  }
  const whole = await attempts.touched(persona, statement, setMode("watch"));
  const places = failed(whole) && whole.code !== insufficientPrivilege ? await attempts.touched(persona, statement, setMode("dry")) : whole;
  const outcome = failed(places) ? { reached: /* @__PURE__ */ new Set(), refusal: failed(whole) ? whole : places } : { reached: new Set(places) };
  const table = [...outcome.reached].map((place) => context.byPlace.get(place)?.table).find((each) => each !== void 0);
  const targets = context.rowsOf(table ?? context.bases[0] ?? "");
  return { cell: cellOf(object.name, verb, persona, targets, outcome), places: outcome.reached };
}
async function insertThrough(relation, object, verb, persona, context) {
  const { attempts, bases, byPlace } = context;
  const name = qualified(relation.schema, relation.name);
  const base = bases.length === 1 ? bases[0] : void 0;
  const targets = base === void 0 ? [] : context.rowsOf(base);
  const reached = /* @__PURE__ */ new Set();
  let refusal;
  for (const { place } of targets) {
    const values = byPlace.get(place).row.values;
    const columns = relation.columns.filter((column) => Object.hasOwn(values, column.name) && column.name !== "id");
    const list = columns.map((column) => ident(column.name)).join(", ");
    const texts = columns.map(
      (column) => values[column.name] == null ? "null" : `'${values[column.name].replaceAll("'", "''")}'`
    );
    const sql = columns.length === 0 ? `insert into ${name} default values` : `insert into ${name} (${list}) values (${texts.join(", ")})`;
    const failure = await attempts.run(persona, sql);
    if (failure === void 0 || isConstraint(failure)) reached.add(place);
    else {
      refusal ??= failure;
      if (failure.code === insufficientPrivilege && failure.routine !== "ExecWithCheckOptions") break;
    }
  }
  const reason = base === void 0 ? "the view is made of several tables" : void 0;
  if (reached.size === 0 && refusal !== void 0 && refusal.code !== insufficientPrivilege)
    return { cell: { object: object.name, verb, persona: persona.name, reach: "not proven", reason: refusal.message } };
  return {
    cell: cellOf(object.name, verb, persona, targets, {
      reached,
      refusal,
      ...reason && targets.length === 0 && refusal === void 0 ? { reason } : {}
    }),
    places: reached
  };
}

// scripts/prove/access/reading/facts.ts
function sourceKey(source) {
  if (source.kind === "claim") return `claim ${source.path.join(".")}`;
  return source.kind === "setting" ? `setting ${source.name}` : "role";
}

// scripts/prove/access/reading/routines.ts
function bodySteps(routine) {
  if (routine.language === "sql") return sqlSteps(routine.body);
  return routine.language === "plpgsql" ? plpgsqlSteps(routine) : [];
}
function parsed2(sql) {
  try {
    return parseSql(sql).statements.map((statement) => statement.node);
  } catch {
    return [];
  }
}
function sqlSteps(body) {
  const atomic = /^\s*begin\s+atomic\b([\s\S]*)\bend\s*;?\s*$/i.exec(body);
  const returned = /^\s*return\b([\s\S]*)$/i.exec(body);
  const trees = atomic ? parsed2(atomic[1]) : returned ? parsed2(`select ${returned[1]}`) : parsed2(body);
  return trees.map((tree, index) => ({ tree, ...index === trees.length - 1 ? { returns: true } : {} }));
}
function plpgsqlSteps(routine) {
  const parameters = routine.arguments.filter(({ mode }) => mode !== "table").map((argument) => `${argument.mode} ${argument.name === void 0 ? "" : ident(argument.name)} ${argument.type}`);
  for (const returns of [routine.returns ?? "void", "setof record", "void", "trigger"]) {
    const functions = parsePlpgsql(
      `create function ${qualified(routine.schema, routine.name)}(${parameters.join(", ")}) returns ${returns} language plpgsql as ${quoted(routine.body)}`
    );
    const first2 = functions?.[0]?.PLpgSQL_function;
    if (first2 !== void 0) return new PlpgsqlReader(first2).steps;
  }
  return [];
}
function quoted(body) {
  let tag = "$dbops$";
  for (let n = 1; body.includes(tag); n++) tag = `$dbops${n}$`;
  return `${tag}${body}${tag}`;
}
var PlpgsqlReader = class {
  steps = [];
  #names;
  constructor(routine) {
    this.#names = (routine.datums ?? []).map(
      (datum) => (datum.PLpgSQL_var ?? datum.PLpgSQL_rec ?? datum.PLpgSQL_row)?.refname
    );
    for (const datum of routine.datums ?? []) {
      const initial = datum.PLpgSQL_var?.default_val?.PLpgSQL_expr?.query;
      if (initial !== void 0) this.#expression(initial, { into: [datum.PLpgSQL_var.refname] });
    }
    this.#visit(routine.action);
  }
  #expression(text, rest = {}) {
    for (const tree of parsed2(`select ${text}`)) this.steps.push({ tree, ...rest });
  }
  #visit(node) {
    if (Array.isArray(node)) {
      for (const each of node) this.#visit(each);
      return;
    }
    if (node === null || typeof node !== "object") return;
    for (const [kind, value] of Object.entries(node)) {
      const tree = value;
      switch (kind) {
        case "PLpgSQL_stmt_execsql": {
          const target = tree.target?.PLpgSQL_row?.fields;
          const record = tree.target?.PLpgSQL_rec?.refname;
          const into = tree.into ? target?.map(({ name }) => name) ?? (record ? [record] : void 0) : void 0;
          this.#statement(tree.sqlstmt, into ? { into } : {});
          break;
        }
        case "PLpgSQL_stmt_assign": {
          const query = tree.expr?.PLpgSQL_expr?.query;
          const name = this.#names[tree.varno ?? 0];
          const expression = query && /^[^=]*?:?=\s*([\s\S]*)$/.exec(query)?.[1];
          if (expression) this.#expression(expression, name === void 0 ? {} : { into: [name] });
          break;
        }
        case "PLpgSQL_stmt_return":
        case "PLpgSQL_stmt_return_next":
          if (tree.expr?.PLpgSQL_expr) this.#expression(tree.expr.PLpgSQL_expr.query, { returns: true });
          break;
        case "PLpgSQL_stmt_return_query":
          this.#statement(tree.query, { returns: true });
          break;
        case "PLpgSQL_stmt_fors":
          this.#statement(tree.query);
          this.#visit(tree.body);
          break;
        case "PLpgSQL_expr":
          if (tree.parseMode === 2) this.#expression(tree.query);
          else if ((tree.parseMode ?? 0) === 0) this.#statement({ PLpgSQL_expr: tree });
          break;
        default:
          this.#visit(tree);
      }
    }
  }
  #statement(expression, rest = {}) {
    const query = expression?.PLpgSQL_expr?.query;
    for (const tree of query === void 0 ? [] : parsed2(query)) this.steps.push({ tree, ...rest });
  }
};

// scripts/prove/access/reading/read.ts
var mostDepth = 8;
function readPolicies(schema, platform = []) {
  const reader = new Reader(schema, platform);
  for (const table of [...schema.tables, ...schema.platformTables]) {
    for (const policy of table.policies)
      for (const expression of [policy.using, policy.check])
        if (expression !== void 0) reader.policy(table.schema, table.name, expression);
  }
  for (const view of schema.views) reader.query(view.definition);
  return reader.facts();
}
function readParameters(schema, platform = []) {
  const reader = new Reader(schema, platform);
  return (routine) => reader.parameters(routine);
}
var Reader = class {
  #tables = /* @__PURE__ */ new Map();
  #bySimpleName = /* @__PURE__ */ new Map();
  #routines = /* @__PURE__ */ new Map();
  #steps = /* @__PURE__ */ new Map();
  #facts = { callers: [], stakes: [], joins: [], constants: [], parts: [], sources: [] };
  #seen = /* @__PURE__ */ new Set();
  #parameters = /* @__PURE__ */ new Map();
  constructor(schema, platform) {
    for (const table of [...schema.tables, ...schema.views, ...platform]) {
      const name = qualified(table.schema, table.name);
      this.#tables.set(name, new Map(table.columns.map((column) => [column.name, column.type])));
      const same = this.#bySimpleName.get(table.name) ?? [];
      this.#bySimpleName.set(table.name, [...same, name]);
    }
    for (const routine of schema.functions) {
      const key = `${routine.schema}\0${routine.name}`;
      this.#routines.set(key, [...this.#routines.get(key) ?? [], routine]);
    }
  }
  facts() {
    return this.#facts;
  }
  policy(schema, name, expression) {
    const table = qualified(schema, name);
    const scope = { ...emptyScope(["public"]), inside: false };
    this.#addTable(scope, table, name);
    for (const tree of parsed3(`select ${expression}`)) {
      const target = tree.SelectStmt?.targetList?.[0]?.ResTarget?.val;
      this.#condition(target, scope, 0);
    }
  }
  parameters(routine) {
    this.#parameters = /* @__PURE__ */ new Map();
    const scope = emptyScope(searchPath(routine));
    for (const [index, argument] of inputs2(routine).entries()) {
      const origins = [{ kind: "parameter", index }];
      if (argument.name !== void 0) scope.variables.set(argument.name, origins);
      scope.variables.set(`$${index + 1}`, origins);
    }
    this.#body(routine, scope, 0);
    return this.#parameters;
  }
  /** A view's own query: what it compares decides which rows it shows. */
  query(sql) {
    for (const tree of parsed3(sql)) this.#statement(tree, emptyScope(["public"]), 0);
  }
  // Names
  #addTable(scope, table, alias) {
    const columns = /* @__PURE__ */ new Map();
    for (const column of this.#tables.get(table)?.keys() ?? []) columns.set(column, [{ kind: "column", table, column }]);
    scope.relations.set(alias, { table, columns });
  }
  #table(name, path) {
    const candidates2 = name.schema === void 0 ? path.map((schema) => qualified(schema, name.name)) : [];
    if (name.schema !== void 0) candidates2.push(qualified(name.schema, name.name));
    const found = candidates2.find((candidate) => this.#tables.has(candidate));
    if (found !== void 0 || name.schema !== void 0) return found;
    const same = this.#bySimpleName.get(name.name) ?? [];
    return same.length === 1 ? same[0] : void 0;
  }
  #column(fields, scope) {
    for (let at = scope; at !== void 0; at = at.parent) {
      if (fields.length > 1) {
        const relation = at.relations.get(fields.at(-2));
        if (relation !== void 0) return { origins: relation.columns.get(fields.at(-1)) ?? [], inside: at.inside };
      } else {
        for (const relation of at.relations.values()) {
          const origins = relation.columns.get(fields[0]);
          if (origins !== void 0) return { origins, inside: at.inside };
        }
      }
      const variable = at.variables.get(fields.at(-1));
      if (variable !== void 0) return { origins: variable, inside: at.inside };
    }
    return { origins: [], inside: true };
  }
  #routine(name, count) {
    const schemas = name.schema === void 0 ? ["public"] : [name.schema];
    let found = schemas.flatMap((schema) => this.#routines.get(`${schema}\0${name.name}`) ?? []);
    if (found.length === 0 && name.schema === void 0)
      found = [...this.#routines.values()].flat().filter((routine) => routine.name === name.name);
    return found.find((routine) => inputs2(routine).length === count) ?? found.find((routine) => inputs2(routine).length > count) ?? found[0];
  }
  // Statements
  /** Visits a statement for its comparisons; the origins of its result's columns. */
  #statement(node, outer, depth) {
    if (depth > mostDepth) return [];
    const kind = Object.keys(node)[0];
    if (kind === void 0) return [];
    const tree = node[kind];
    switch (kind) {
      case "SelectStmt":
        return this.#select(tree, outer, depth);
      case "InsertStmt":
        this.#insert(tree, outer, depth);
        return [];
      case "UpdateStmt":
      case "DeleteStmt": {
        const scope = { ...emptyScope(outer.path), parent: outer };
        this.#from([{ RangeVar: tree.relation }, ...tree.fromClause ?? tree.usingClause ?? []], scope, depth);
        this.#condition(tree.whereClause, scope, depth);
        const target = this.#table(rangeName(tree.relation ?? {}), scope.path);
        for (const { ResTarget: set } of kind === "UpdateStmt" ? tree.targetList ?? [] : [])
          if (target !== void 0 && set?.name)
            this.#written({ table: target, column: set.name }, this.#origins(set.val, scope, depth));
        return [];
      }
      default:
        return [];
    }
  }
  #insert(tree, outer, depth) {
    const select2 = tree.selectStmt?.SelectStmt;
    const table = this.#table(rangeName(tree.relation ?? {}), outer.path);
    const columns = tree.cols?.map(({ ResTarget: target }) => target?.name) ?? (table === void 0 ? [] : [...this.#tables.get(table).keys()]);
    for (const row of select2?.valuesLists ?? []) {
      for (const [index, value] of (row.List?.items ?? []).entries()) {
        this.#condition(value, outer, depth);
        if (table !== void 0 && columns[index] !== void 0)
          this.#written({ table, column: columns[index] }, this.#origins(value, outer, depth));
      }
    }
    if (select2 === void 0 || select2.valuesLists !== void 0) return;
    for (const [index, { origins }] of this.#statement({ SelectStmt: select2 }, outer, depth).entries())
      if (table !== void 0 && columns[index] !== void 0) this.#written({ table, column: columns[index] }, origins);
  }
  /** A value that is written to a column: what a parameter stands for. */
  #written(column, origins) {
    for (const origin of origins) if (origin.kind === "parameter") this.#parameter(origin.index, column);
  }
  #parameter(index, { table, column }) {
    const known = this.#parameters.get(index) ?? [];
    if (known.some((each) => each.table === table && each.column === column)) return;
    this.#parameters.set(index, [...known, { table, column }]);
  }
  #select(tree, outer, depth) {
    const scope = { ...emptyScope(outer.path), parent: outer };
    for (const cte of tree.withClause?.ctes ?? []) {
      const { ctename, ctequery } = cte.CommonTableExpr ?? {};
      if (ctequery) scope.relations.set(ctename, { columns: columnsOf(this.#statement(ctequery, scope, depth + 1)) });
    }
    if (tree.larg) {
      const left = this.#select(tree.larg, scope, depth);
      const right = this.#select(tree.rarg, scope, depth);
      return left.map(({ name, origins }, index) => ({
        name,
        origins: [...origins, ...right[index]?.origins ?? []]
      }));
    }
    const withs = new Map(scope.relations);
    scope.relations.clear();
    this.#from(tree.fromClause ?? [], scope, depth, withs);
    this.#condition(tree.whereClause, scope, depth);
    this.#condition(tree.havingClause, scope, depth);
    return (tree.targetList ?? []).map(({ ResTarget: target }) => {
      const value = target?.val;
      this.#condition(value, scope, depth);
      const fields = value?.ColumnRef?.fields;
      return {
        name: target?.name ?? fields?.at(-1)?.String?.sval,
        origins: this.#origins(value, scope, depth)
      };
    });
  }
  #from(items, scope, depth, withs) {
    for (const item of items) {
      if (item.RangeVar) {
        const name = rangeName(item.RangeVar);
        const alias = item.RangeVar.alias?.aliasname ?? name.name;
        const cte = name.schema === void 0 ? withs?.get(name.name) ?? this.#cte(name.name, scope) : void 0;
        const table = cte === void 0 ? this.#table(name, scope.path) : void 0;
        if (cte !== void 0) scope.relations.set(alias, cte);
        else if (table !== void 0) this.#addTable(scope, table, alias);
      } else if (item.JoinExpr) {
        this.#from([item.JoinExpr.larg, item.JoinExpr.rarg], scope, depth, withs);
        this.#condition(item.JoinExpr.quals, scope, depth);
        this.#using(item.JoinExpr, scope);
      } else if (item.RangeSubselect) {
        const columns = columnsOf(this.#statement(item.RangeSubselect.subquery, scope, depth + 1));
        scope.relations.set(item.RangeSubselect.alias?.aliasname ?? "", { columns });
      } else if (item.RangeFunction) {
        const alias = item.RangeFunction.alias?.aliasname;
        for (const entry of item.RangeFunction.functions ?? []) {
          const call = entry.List?.items?.[0];
          const origins = this.#origins(call, scope, depth);
          const name = call?.FuncCall ? listName(call.FuncCall.funcname).name : "";
          const column = item.RangeFunction.alias?.colnames?.[0]?.String?.sval ?? alias ?? name;
          scope.relations.set(alias ?? name, { columns: /* @__PURE__ */ new Map([[column, origins]]) });
        }
      }
    }
  }
  #cte(name, scope) {
    for (let at = scope.parent; at !== void 0; at = at.parent) {
      const relation = at.relations.get(name);
      if (relation !== void 0 && relation.table === void 0) return relation;
    }
    return void 0;
  }
  #using(join, scope) {
    for (const column of strings(join.usingClause)) {
      const sides = [...scope.relations.values()].map((relation) => relation.columns.get(column) ?? []);
      const [left = [], right = []] = sides.filter((origins) => origins.length > 0);
      this.#compare(left, right, { equal: true, inside: true });
    }
  }
  // Expressions
  /** Visits an expression that is true or false. */
  #condition(node, scope, depth, wanted = true) {
    if (node === void 0 || depth > mostDepth) return;
    if (node.BoolExpr) {
      const negated = node.BoolExpr.boolop === "NOT_EXPR";
      for (const each of node.BoolExpr.args) this.#condition(each, scope, depth, negated ? !wanted : wanted);
    } else if (node.ColumnRef) this.#boolean(node, scope, wanted);
    else if (node.BooleanTest) {
      const positive = ["IS_TRUE", "IS_NOT_FALSE"].includes(node.BooleanTest.booltesttype);
      if (node.BooleanTest.arg?.ColumnRef) this.#boolean(node.BooleanTest.arg, scope, positive === wanted);
      else this.#condition(node.BooleanTest.arg, scope, depth, positive === wanted);
    } else if (node.NullTest) {
      const isNull = node.NullTest.nulltesttype === "IS_NULL";
      const { inside } = this.#place(node.NullTest.arg, scope);
      for (const origin of this.#origins(node.NullTest.arg, scope, depth)) {
        if (origin.kind === "column") this.#stake(origin, null, "null", isNull === wanted, inside);
        else this.#source(origin);
      }
    } else if (node.A_Expr) this.#comparison(node.A_Expr, scope, depth, wanted);
    else if (node.SubLink) {
      const columns = this.#statement(node.SubLink.subselect, scope, depth + 1);
      if (node.SubLink.subLinkType === "ANY_SUBLINK" && columns[0])
        this.#compare(this.#origins(node.SubLink.testexpr, scope, depth), columns[0].origins, {
          equal: wanted,
          inside: this.#place(node.SubLink.testexpr, scope).inside
        });
    } else if (node.TypeCast) this.#condition(node.TypeCast.arg, scope, depth, wanted);
    else if (node.CoalesceExpr) for (const each of node.CoalesceExpr.args) this.#condition(each, scope, depth, wanted);
    else if (node.CaseExpr) {
      for (const { CaseWhen: when } of node.CaseExpr.args ?? []) {
        this.#condition(when?.expr, scope, depth, wanted);
        this.#condition(when?.result, scope, depth, wanted);
      }
      this.#condition(node.CaseExpr.defresult, scope, depth, wanted);
    } else if (node.FuncCall) {
      const { name } = listName(node.FuncCall.funcname);
      for (const each of node.FuncCall.args ?? []) this.#condition(each, scope, depth + 1, wanted);
      if (!name.startsWith("bool_")) this.#call(node.FuncCall, scope, depth);
    }
  }
  #boolean(node, scope, wanted) {
    const { origins, inside } = this.#column(strings(node.ColumnRef.fields), scope);
    for (const origin of origins) {
      if (origin.kind === "column" && this.#tables.get(origin.table)?.get(origin.column) === "boolean")
        this.#stake(origin, String(wanted), "boolean", true, inside);
    }
  }
  #comparison(node, scope, depth, wanted) {
    const operator = listName(node.name).name;
    const kind = node.kind;
    const sides = [node.lexpr, node.rexpr];
    for (const side of sides) {
      if (side?.List) for (const item of side.List.items ?? []) this.#condition(item, scope, depth, wanted);
      else if (side && !side.ColumnRef) this.#condition(side, scope, depth, wanted);
    }
    const [left, right] = sides.map(
      (side) => side?.List ? side.List.items.flatMap((item) => this.#origins(item, scope, depth)) : this.#origins(side, scope, depth)
    );
    const inside = this.#place(sides[0], scope).inside && this.#place(sides[1], scope).inside;
    const equal = (["=", "@>", "<@", "&&", "?", "~~", "~~*"].includes(operator) || kind === "AEXPR_NOT_DISTINCT") && kind !== "AEXPR_DISTINCT";
    const list = kind === "AEXPR_OP_ANY" || ["@>", "<@", "&&", "?", "?|", "?&"].includes(operator);
    this.#compare(left, right, { equal: equal === wanted, inside, list });
  }
  /** Two sides that are compared: everything that is learnt from it. */
  #compare(left, right, { equal, inside, list }) {
    for (const [own, others] of [
      [left, right],
      [right, left]
    ]) {
      for (const origin of own) {
        this.#source(origin);
        for (const other of others) {
          if (origin.kind === "column") {
            if (other.kind === "caller") this.#caller(origin, other, inside, list);
            else if (other.kind === "constant") this.#stake(origin, other.value, "constant", equal, inside);
            else if (other.kind === "parameter") this.#parameter(other.index, origin);
            else if (other.kind === "now") this.#stake(origin, "now", "now", true, inside);
            else if (other.kind === "column" && own === left && equal) this.#join(origin, other);
          } else if (origin.kind === "part") this.#part(origin, other);
          else if (origin.kind === "caller" && other.kind === "constant" && origin.source.kind !== "role") {
            this.#once(
              `constant ${sourceKey(origin.source)} ${other.value}`,
              () => this.#facts.constants.push({
                source: origin.source,
                value: other.value,
                ...list || origin.list ? { list: true } : {}
              })
            );
          }
        }
      }
    }
  }
  /** Whether what an expression names belongs to a query of its own. */
  #place(node, scope) {
    let at = node;
    while (at?.TypeCast) at = at.TypeCast.arg;
    if (at?.ColumnRef) return this.#column(strings(at.ColumnRef.fields), scope);
    return { inside: true };
  }
  /** Where the value of an expression may come from. */
  #origins(node, scope, depth) {
    if (node === void 0 || depth > mostDepth) return [];
    if (node.ColumnRef) return this.#column(strings(node.ColumnRef.fields), scope).origins;
    if (node.ParamRef) return this.#column([`$${node.ParamRef.number ?? 0}`], scope).origins;
    if (node.TypeCast) return this.#origins(node.TypeCast.arg, scope, depth);
    if (node.A_Const) return constants(node.A_Const);
    if (node.A_ArrayExpr)
      return (node.A_ArrayExpr.elements ?? []).flatMap((each) => this.#origins(each, scope, depth));
    if (node.CoalesceExpr) return node.CoalesceExpr.args.flatMap((each) => this.#origins(each, scope, depth));
    if (node.CaseExpr) {
      const results = (node.CaseExpr.args ?? []).map((each) => each.CaseWhen?.result);
      return [...results, node.CaseExpr.defresult].flatMap((each) => this.#origins(each, scope, depth));
    }
    if (node.SubLink) {
      if (!["EXPR_SUBLINK", "ARRAY_SUBLINK"].includes(node.SubLink.subLinkType)) return [];
      const origins = this.#statement(node.SubLink.subselect, scope, depth + 1)[0]?.origins ?? [];
      return node.SubLink.subLinkType === "ARRAY_SUBLINK" ? origins.map(asList) : origins;
    }
    if (node.SQLValueFunction) {
      const op = node.SQLValueFunction.op;
      if (/USER|ROLE/.test(op)) return [{ kind: "caller", source: { kind: "role" } }];
      return /TIME|DATE/.test(op) ? [{ kind: "now" }] : [];
    }
    if (node.A_Expr) return this.#operator(node.A_Expr, scope, depth);
    if (node.A_Indirection) {
      const index = node.A_Indirection.indirection?.[0]?.A_Indices?.uidx?.A_Const?.ival?.ival;
      return this.#origins(node.A_Indirection.arg, scope, depth).map(
        (origin) => origin.kind === "part" && origin.index === void 0 && index !== void 0 ? { ...origin, index } : origin
      );
    }
    if (node.FuncCall) return this.#call(node.FuncCall, scope, depth);
    return [];
  }
  /** `claims ->> 'sub'`, `now() - interval`, texts that are put together. */
  #operator(node, scope, depth) {
    const operator = listName(node.name).name;
    const left = this.#origins(node.lexpr, scope, depth);
    const right = this.#origins(node.rexpr, scope, depth);
    if (node.kind === "AEXPR_NULLIF") return left;
    if (["->", "->>", "#>", "#>>"].includes(operator)) {
      const constant = right.filter((origin) => origin.kind === "constant");
      const steps = operator.startsWith("#") ? constant.map(({ value }) => value) : constant.slice(0, 1).map(({ value }) => value);
      return left.flatMap(
        (origin) => origin.kind === "caller" && origin.source.kind === "claim" && steps.length > 0 ? [{ ...origin, source: { kind: "claim", path: [...origin.source.path, ...steps] } }] : []
      );
    }
    if (["+", "-"].includes(operator)) return [...left, ...right].filter((origin) => origin.kind === "now");
    return [];
  }
  #call(node, scope, depth) {
    const name = listName(node.funcname);
    const args = (node.args ?? []).map((each) => each.NamedArgExpr ? each.NamedArgExpr.arg : each);
    if (name.schema === "auth") {
      const path = { uid: ["sub"], email: ["email"], role: ["role"], jwt: [] }[name.name];
      if (path !== void 0) return [this.#source({ kind: "caller", source: { kind: "claim", path } })];
    }
    if (name.schema === "storage" && name.name === "foldername")
      return args.slice(0, 1).flatMap((each) => this.#origins(each, scope, depth)).flatMap((origin) => origin.kind === "column" ? [{ ...origin, kind: "part" }] : []);
    if (name.schema === void 0 || name.schema === "pg_catalog") {
      const own = this.#builtin(name.name, args, scope, depth);
      if (own !== void 0) return own;
    }
    const routine = this.#routine(name, args.length);
    if (routine === void 0 || depth >= mostDepth) return [];
    const inner = emptyScope(searchPath(routine));
    for (const [index, argument] of inputs2(routine).entries()) {
      const origins = args[index] === void 0 ? [] : this.#origins(args[index], scope, depth);
      if (argument.name !== void 0) inner.variables.set(argument.name, origins);
      inner.variables.set(`$${index + 1}`, origins);
    }
    return this.#body(routine, inner, depth);
  }
  /** Visits a function's body; the origins of what it returns. */
  #body(routine, scope, depth) {
    const returned = [];
    for (const step of this.#stepsOf(routine)) {
      const columns = this.#statement(step.tree, scope, depth + 1);
      for (const [index, variable] of (step.into ?? []).entries()) {
        const before = scope.variables.get(variable) ?? [];
        scope.variables.set(variable, [...before, ...columns[index]?.origins ?? []]);
      }
      if (step.returns) returned.push(...columns[0]?.origins ?? []);
    }
    return unique(returned);
  }
  #builtin(name, args, scope, depth) {
    const all = () => args.flatMap((each) => this.#origins(each, scope, depth));
    switch (name) {
      case "current_setting": {
        const setting = all().find((origin) => origin.kind === "constant")?.value;
        if (setting === void 0) return [];
        const claim = /^request\.jwt\.claim(?:s$|\.(.+)$)/.exec(setting);
        const source = claim === null ? { kind: "setting", name: setting } : { kind: "claim", path: claim[1] ? [claim[1]] : [] };
        return [this.#source({ kind: "caller", source })];
      }
      case "now":
      case "clock_timestamp":
      case "statement_timestamp":
      case "transaction_timestamp":
        return [{ kind: "now" }];
      case "lower":
      case "upper":
      case "btrim":
      case "ltrim":
      case "rtrim":
      case "to_jsonb":
      case "max":
      case "min":
        return args.slice(0, 1).flatMap((each) => this.#origins(each, scope, depth));
      case "split_part": {
        const index = args[2]?.A_Const?.ival?.ival;
        return args.slice(0, 1).flatMap((each) => this.#origins(each, scope, depth)).flatMap((origin) => origin.kind === "column" ? [{ ...origin, kind: "part", index }] : []);
      }
      case "unnest":
      case "array_agg":
      case "jsonb_agg":
      case "string_to_array":
      case "jsonb_array_elements":
      case "jsonb_array_elements_text":
      case "json_array_elements_text":
      case "regexp_split_to_table":
      case "string_to_table":
        return args.slice(0, 1).flatMap((each) => this.#origins(each, scope, depth)).map(asList);
      case "jsonb_extract_path":
      case "jsonb_extract_path_text":
      case "json_extract_path_text": {
        const [base, ...rest] = args;
        const path = rest.flatMap((each) => this.#origins(each, scope, depth)).flatMap((origin) => origin.kind === "constant" ? [origin.value] : []);
        return this.#origins(base, scope, depth).flatMap(
          (origin) => origin.kind === "caller" && origin.source.kind === "claim" ? [{ ...origin, source: { kind: "claim", path: [...origin.source.path, ...path] } }] : []
        );
      }
      default:
        return void 0;
    }
  }
  #stepsOf(routine) {
    const known = this.#steps.get(routine);
    if (known !== void 0) return known;
    const steps = bodySteps(routine);
    this.#steps.set(routine, steps);
    return steps;
  }
  // What is kept
  #once(key, keep) {
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    keep();
  }
  #source(origin) {
    if (origin.kind === "caller")
      this.#once(`source ${sourceKey(origin.source)}`, () => this.#facts.sources.push(origin.source));
    return origin;
  }
  #caller(column, { source, list: listed }, inside, list = false) {
    const { table, column: name } = column;
    const type = this.#tables.get(table)?.get(name) ?? "";
    const kind = type.endsWith("[]") ? "column" : listed || list ? "claim" : void 0;
    this.#once(
      `caller ${table} ${name} ${sourceKey(source)} ${inside}`,
      () => this.#facts.callers.push({
        table,
        column: name,
        source,
        consulted: inside,
        ...kind === void 0 ? {} : { list: kind }
      })
    );
  }
  #part({ table, column, index = 1 }, other) {
    if (other.kind !== "caller" && other.kind !== "constant" && other.kind !== "column") return;
    const value = other.kind === "caller" ? { kind: other.kind, source: other.source } : other.kind === "constant" ? { kind: other.kind, value: other.value } : { kind: other.kind, table: other.table, column: other.column };
    this.#once(
      `part ${table} ${column} ${index} ${JSON.stringify(value)}`,
      () => this.#facts.parts.push({ table, column, index, value })
    );
  }
  #stake({ table, column }, value, kind, wanted, consulted) {
    this.#once(
      `stake ${table} ${column} ${kind} ${value} ${wanted} ${consulted}`,
      () => this.#facts.stakes.push({ table, column, value, kind, wanted, consulted })
    );
  }
  #join(from, to) {
    if (from.table === to.table && from.column === to.column) return;
    this.#once(
      `join ${from.table} ${from.column} ${to.table} ${to.column}`,
      () => this.#facts.joins.push({
        from: { table: from.table, column: from.column },
        to: { table: to.table, column: to.column }
      })
    );
  }
};
function emptyScope(path) {
  return { relations: /* @__PURE__ */ new Map(), variables: /* @__PURE__ */ new Map(), path, inside: true };
}
function parsed3(sql) {
  try {
    return parseSql(sql).statements.map((statement) => statement.node);
  } catch {
    return [];
  }
}
function columnsOf(columns) {
  return new Map(columns.flatMap(({ name, origins }) => name === void 0 ? [] : [[name, origins]]));
}
function constants({ sval, ival, fval, boolval }) {
  if (sval) {
    const text = sval.sval ?? "";
    const elements = /^\{.*\}$/.test(text) ? text.slice(1, -1).split(",") : [];
    return [text, ...elements.map((each) => each.replace(/^"|"$/g, ""))].map((value) => ({ kind: "constant", value }));
  }
  if (ival) return [{ kind: "constant", value: String(ival.ival ?? 0) }];
  if (fval) return [{ kind: "constant", value: fval.fval }];
  return boolval ? [{ kind: "constant", value: boolval.boolval ? "true" : "false" }] : [];
}
function asList(origin) {
  return origin.kind === "caller" ? { ...origin, list: true } : origin;
}
function unique(origins) {
  return [...new Map(origins.map((origin) => [JSON.stringify(origin), origin])).values()];
}
function inputs2(routine) {
  return routine.arguments.filter(({ mode }) => mode !== "out" && mode !== "table");
}
function searchPath(routine) {
  const own = routine.settings?.search_path;
  const named2 = own?.split(",").map((part) => part.trim().replace(/^["']|["']$/g, ""));
  return [...(named2 ?? []).filter((part) => part !== "" && part !== "$user"), "public", routine.schema];
}

// scripts/prove/access/recognise.ts
var telling = /^(?=.{8,})(?!\d{1,11}$).+$/;
var Recogniser = class {
  #byValue = /* @__PURE__ */ new Map();
  #byColumn = /* @__PURE__ */ new Map();
  constructor(filled, census) {
    for (const table of filled.plan) {
      const single2 = [table.primaryKey, ...table.uniques].filter((columns) => columns.length === 1).map(([name]) => name);
      for (const row of census.get(table.table) ?? []) {
        for (const column of single2) {
          const value = row.values[column];
          if (value == null) continue;
          const ofColumn = this.#byColumn.get(`${table.table}\0${column}`) ?? /* @__PURE__ */ new Map();
          this.#byColumn.set(`${table.table}\0${column}`, ofColumn.set(value, row.label));
          if (telling.test(value)) this.#tell(value, row.label, table.primaryKey.join() === column ? 0 : 1);
        }
      }
    }
  }
  #tell(value, label2, rank) {
    const known = this.#byValue.get(value);
    if (known === void 0 || rank < known.rank) this.#byValue.set(value, { label: label2, rank });
  }
  /**
   * The label of a result's row (JSON). `bases`: tables that it is made of: their keys are told by their columns' names
   * even where they are small numbers. Undefined: nothing in it is known.
   */
  label(row, bases = []) {
    const leaves = flatten(row);
    for (const base of bases) {
      for (const { name, value } of leaves) {
        const label2 = this.#byColumn.get(`${base}\0${name}`)?.get(value);
        if (label2 !== void 0 && (label2.actor !== void 0 || label2.tenant !== void 0)) return label2;
      }
    }
    const found = {};
    for (const { value } of leaves) {
      const known = this.#byValue.get(value)?.label;
      if (known === void 0) continue;
      found.actor ??= known.actor;
      found.tenant ??= known.tenant;
      if (found.actor !== void 0 && found.tenant !== void 0) break;
    }
    if (found.actor === void 0) delete found.actor;
    if (found.tenant === void 0) delete found.tenant;
    return found.actor === void 0 && found.tenant === void 0 ? void 0 : found;
  }
};
function flatten(value, name = "") {
  if (value === null || value === void 0) return [];
  if (Array.isArray(value)) return value.flatMap((each) => flatten(each, name));
  if (typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => Number(b === "id") - Number(a === "id"));
    return entries.flatMap(([key, each]) => flatten(each, key));
  }
  return [{ name, value: String(value) }];
}

// scripts/prove/access/objects.ts
async function measurables(context) {
  const { database, schema, filled, census, facts } = context;
  const attempts = new Attempts(database);
  const watched = watchedColumns(schema);
  const found = [];
  for (const table of context.tables) {
    const subject = {
      table,
      rows: census.get(table.table) ?? [],
      watched: watched.get(table.table),
      rights: new ColumnRights(attempts, table)
    };
    found.push(tableMeasurable(attempts, { kind: "table", name: table.table }, subject));
  }
  const recogniser = new Recogniser(filled, census);
  const byPlace = placesOf(context);
  const views = await viewBases(database);
  for (const relation of [...schema.views, ...schema.tables.filter(({ kind }) => kind === "foreign")]) {
    const name = qualified(relation.schema, relation.name);
    const kind = relation.kind === "materialized" ? "materialized view" : relation.kind === "foreign" ? "foreign table" : "view";
    found.push(
      viewMeasurable(
        relation,
        { kind, name },
        {
          attempts,
          recogniser,
          personas: context.personas,
          bases: views.get(name) ?? [],
          byPlace,
          rowsOf(table) {
            const planned = filled.plan.find((each) => each.table === table);
            return planned === void 0 ? [] : targetsOf({
              table: planned,
              rows: census.get(table) ?? [],
              rights: new ColumnRights(attempts, planned)
            });
          }
        }
      )
    );
  }
  const routines = {
    attempts,
    schema,
    filled,
    census,
    byPlace,
    recogniser,
    types: new TypeReader(database),
    parameters: readParameters(schema, context.platform)
  };
  for (const routine of schema.functions.filter(isCallable))
    found.push(routineMeasurable(routine, { kind: "function", name: routineName(routine) }, routines));
  if (context.files !== void 0)
    found.push(...await bucketMeasurables(attempts, context.files, census.get(objectsTable) ?? [], facts));
  found.push(...topicMeasurables(attempts, schema, filled, context.cast, census));
  return found;
}
function placesOf({ filled, census, files }) {
  const places = /* @__PURE__ */ new Map();
  for (const table of [...filled.plan, ...files === void 0 ? [] : [files]])
    for (const row of census.get(table.table) ?? [])
      places.set(row.place, { table: table.table, row, evidence: () => evidence(table, row) });
  return places;
}
function watchedColumns(schema) {
  return new Map(
    schema.tables.map((table) => [
      qualified(table.schema, table.name),
      new Set(table.triggers.flatMap(({ columns }) => columns ?? []))
    ])
  );
}
async function viewBases(database) {
  const rows = await database.rows(
    `with recursive reads (view, relation) as (
       select r.ev_class, d.refobjid from pg_rewrite r
         join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class
       union
       select w.view, d.refobjid from reads w
         join pg_rewrite r on r.ev_class = w.relation
         join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class
     )
     select vn.nspname::text, v.relname::text, tn.nspname::text, t.relname::text
       from reads w join pg_class v on v.oid = w.view join pg_namespace vn on vn.oid = v.relnamespace
       join pg_class t on t.oid = w.relation and t.relkind in ('r', 'p') join pg_namespace tn on tn.oid = t.relnamespace
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`
  );
  const found = /* @__PURE__ */ new Map();
  for (const [viewSchema, view, schema, table] of rows) {
    const name = qualified(viewSchema, view);
    found.set(name, [...found.get(name) ?? [], qualified(schema, table)]);
  }
  return found;
}

// scripts/prove/access/personas.ts
var publicRole = "dbops_public";
function derivePersonas(options) {
  return options.platform === "supabase" ? supabasePersonas(options) : plainPersonas(options);
}
var [ana, ben, eva] = defaultActors;
function supabasePersonas(options) {
  const { cast, facts } = options;
  const signedIn = (name, actor, description) => ({
    name,
    description,
    role: "authenticated",
    actor,
    ...brought(options, actor, claimsOf(actor))
  });
  const personas = [
    { name: "anon", description: "nobody is signed in", role: "anon", claims: { role: "anon" } },
    signedIn("authenticated", ana, cast.shared ? "a signed-in user of tenant one" : "a signed-in user"),
    ...cast.shared ? [signedIn("teammate", ben, "another user of the same tenant")] : [],
    signedIn("stranger", eva, cast.shared ? "a user of another tenant, with all power there" : "another user")
  ];
  const taken = /* @__PURE__ */ new Set([...personas.map(({ name }) => name), "service_role", "anonymous"]);
  const free = (name) => {
    let unique2 = name;
    while (taken.has(unique2)) unique2 = `${unique2}-role`;
    taken.add(unique2);
    return unique2;
  };
  for (const role of cast.roles) {
    const actor = role.ordinary ? ana : cast.actors.find(({ name }) => name === role.name) ?? ana;
    const trusted = role.claims.filter(({ source }) => !isSelfMade(source));
    if (role.columns.length > 0 || trusted.length > 0) {
      const persona = signedIn(free(role.name), actor, roleDescription(role, trusted.length > 0));
      personas.push({ ...persona, ...withClaims(persona, trusted) });
    }
    const selfMade = role.claims.filter(({ source }) => isSelfMade(source));
    if (selfMade.length > 0) {
      const persona = signedIn(
        free(`self-appointed-${role.name}`),
        ana,
        `a signed-in user who wrote "${role.name}" into his own user_metadata`
      );
      personas.push({ ...persona, ...withClaims(persona, selfMade) });
    }
  }
  if (facts.constants.some(({ source, value }) => isClaim(source, "aal") && value === "aal2")) {
    const persona = signedIn(free("mfa"), ana, "a signed-in user who gave a second factor");
    personas.push({ ...persona, claims: { ...persona.claims, aal: "aal2" } });
  }
  personas.push(
    {
      ...signedIn("anonymous", newcomer, "signed in anonymously, a member of nothing"),
      claims: { ...claimsOf(newcomer), email: "", is_anonymous: true, app_metadata: {} }
    },
    {
      name: "service_role",
      description: "the backend with the secret key: row security does not hold for it",
      role: "service_role",
      claims: { role: "service_role" },
      trusted: true
    }
  );
  return personas;
}
function roleDescription(role, claim) {
  const where = role.columns.map(({ column }) => `${column.table}.${column.column}`);
  return `a signed-in user with the role "${role.name}" (${[...where, ...claim ? ["a claim"] : []].join(", ")})`;
}
function plainPersonas(options) {
  const { schema, cast, facts } = options;
  const roles = schema.roles.filter(({ attributes }) => !attributes.includes("superuser"));
  const reads = facts.sources.some(({ kind }) => kind !== "role");
  const byRole = facts.callers.some(({ source }) => source.kind === "role");
  if (roles.length === 0)
    return [{ name: "public", description: "any login: what is granted to PUBLIC", role: publicRole }];
  return roles.flatMap(({ name: role }) => {
    if (!reads) {
      const actor = byRole ? cast.actors.find(({ name }) => name === role) : void 0;
      return [{ name: role, description: `the role ${role}`, role, ...actor === void 0 ? {} : { actor } }];
    }
    const as = (name, actor, whose) => ({
      name,
      description: `the role ${role} with the settings of ${whose}`,
      role,
      actor,
      ...brought(options, actor, facts.sources.some(({ kind }) => kind === "claim") ? claimsOf(actor) : void 0)
    });
    const user = as(role, ana, "a user");
    return [
      user,
      ...cast.identities.some(({ scope }) => scope === "user") && cast.shared ? [as(`${role} as teammate`, ben, "another user of the same tenant")] : [],
      as(`${role} as stranger`, eva, cast.shared ? "a user of another tenant" : "another user"),
      ...cast.roles.filter(({ claims, columns }) => claims.length > 0 || columns.length > 0).map((each) => {
        const actor = each.ordinary ? ana : cast.actors.find(({ name }) => name === each.name) ?? ana;
        const persona = as(`${role} as ${each.name}`, actor, `a user with the role "${each.name}"`);
        return { ...persona, ...withClaims(persona, each.claims) };
      }),
      { name: `${role} without settings`, description: `the role ${role}, nobody's settings made`, role }
    ];
  });
}
function brought({ cast, callerValue }, actor, base) {
  const claims = structuredClone(base);
  const settings = {};
  for (const identity of cast.identities) {
    const { source } = identity;
    if (source === void 0 || source.kind === "role" || actor === newcomer) continue;
    const value = callerValue(identity, { actor: actor.name, tenant: actor.tenant });
    if (value === void 0) continue;
    if (source.kind === "setting") settings[source.name] ??= value;
    else if (claims !== void 0 && !standardClaims.has(source.path[0]))
      put(claims, source.path, identity.list === "claim" ? [value] : value, false);
  }
  return {
    ...claims === void 0 ? {} : { claims },
    ...Object.keys(settings).length === 0 ? {} : { settings }
  };
}
function withClaims(persona, claims) {
  const next = structuredClone(persona.claims);
  const settings = { ...persona.settings };
  for (const { source, value, list } of claims) {
    if (source.kind === "setting") settings[source.name] = value;
    else if (source.kind === "claim" && next !== void 0) {
      const typed = value === "true" ? true : value === "false" ? false : value;
      put(next, source.path, list ? [typed] : typed, true);
    }
  }
  return {
    ...next === void 0 ? {} : { claims: next },
    ...Object.keys(settings).length === 0 ? {} : { settings }
  };
}
function put(claims, path, value, replace) {
  let at = claims;
  for (const step of path.slice(0, -1)) {
    const next = at[step];
    at[step] = typeof next === "object" && next !== null && !Array.isArray(next) ? next : {};
    at = at[step];
  }
  const last2 = path.at(-1);
  if (last2 !== void 0 && (replace || at[last2] === void 0)) at[last2] = value;
}
var standardClaims = /* @__PURE__ */ new Set([
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
  "session_id"
]);
function isClaim(source, name) {
  return source.kind === "claim" && source.path.join(".") === name;
}
function isSelfMade(source) {
  return source.kind === "claim" && source.path[0] === "user_metadata";
}
function claimsOf(actor) {
  return {
    aal: "aal1",
    amr: [{ method: "password", timestamp: 1767571200 }],
    app_metadata: { provider: "email", providers: ["email"] },
    aud: "authenticated",
    email: emailOf(actor),
    exp: 4102444800,
    iat: 1767571200,
    is_anonymous: false,
    phone: "",
    role: "authenticated",
    session_id: stableUuid("session", actor.name),
    sub: actor.id,
    user_metadata: {}
  };
}

// scripts/prove/access/measure.ts
async function measureAccess(database, options) {
  const session = await openAccess(database, options);
  try {
    return await session.measure();
  } finally {
    await session.close();
  }
}
async function openAccess(database, options) {
  await database.exec("begin");
  try {
    return await prepare(database, options);
  } catch (error) {
    await database.exec("rollback").catch(() => {
    });
    throw error;
  }
}
async function prepare(database, options) {
  await database.exec("reset role");
  const schema = await readSchema(database, { join: true });
  const schemas = schema.schemas.map(({ name }) => name);
  await loadParser();
  const platform = await platformTables(database);
  const facts = readPolicies(schema, platform);
  const bare = await planTables(database, schemas);
  const plan = await planTables(database, schemas, softKeys(facts, bare));
  const cast = deriveCast(plan, facts, {
    anonymous: options.platform === "supabase",
    roles: schema.roles.map(({ name }) => name)
  });
  const asked = facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table);
  const filled = await fill(database, {
    schemas,
    plan,
    platformSchemas,
    actors: cast.actors,
    guide: cast.guide,
    only: options.only && /* @__PURE__ */ new Set([...options.only, ...asked])
  });
  const files = await planFiles(database, platform);
  const census = await takeCensus(database, filled, cast);
  if (files !== void 0) {
    const labels = await makeFiles(database, facts, cast, census);
    const rows = await readRows(database, files);
    for (const row of rows) row.label = labels.get(`${row.values.bucket_id}\0${row.values.name}`) ?? {};
    census.set(objectsTable, rows);
  }
  const personas = options.personas ?? derivePersonas({ platform: options.platform, schema, cast, facts, callerValue: valueReader(filled, census, cast) });
  if (personas.some(({ role }) => role === publicRole)) await database.exec(`create role ${publicRole}`);
  for (const view of schema.views)
    if (view.kind === "materialized")
      await tryOut(database, `refresh materialized view ${qualified(view.schema, view.name)}`);
  await layInstruments(database);
  const own = new Set(schema.tables.map((table) => qualified(table.schema, table.name)));
  const tables = [...filled.plan.filter((table) => own.has(table.table)), ...partitionsOf(schema, filled, census)];
  for (const table of [...filled.plan, ...files === void 0 ? [] : [files]])
    await database.exec(instrument(table.table));
  const reached = /* @__PURE__ */ new WeakMap();
  return {
    places: (cell) => reached.get(cell),
    database,
    schema,
    personas,
    filled,
    cast,
    facts,
    census,
    async measure(choice = {}) {
      const all = await measurables({
        database,
        schema,
        filled,
        cast,
        facts,
        census,
        personas,
        platform,
        files,
        tables
      });
      const wanted = all.filter(
        ({ object }) => (options.only?.has(object.name) ?? true) && (choice.objects?.has(object.name) ?? true)
      );
      const asked2 = personas.filter((persona) => choice.personas?.has(persona.name) ?? true);
      const cells = [];
      for (const [index, measurable2] of wanted.entries()) {
        options.signal?.throwIfAborted();
        options.onProgress?.(index, wanted.length, measurable2.object.name);
        for (const verb of measurable2.verbs)
          for (const persona of asked2) {
            const { cell, places } = await measurable2.measure(verb, persona);
            if (places !== void 0) reached.set(cell, places);
            cells.push(cell);
          }
      }
      const unfilled = filled.tables.filter(({ table, failures }) => failures.length > 0 && census.get(table)?.length === 0).map(({ table, failures }) => ({ table, reason: failures[0].reason }));
      return { personas: [...asked2], objects: wanted.map(({ object }) => object), cells, unfilled };
    },
    async close() {
      await database.exec("rollback");
    }
  };
}
function partitionsOf(schema, filled, census) {
  const plans = new Map(filled.plan.map((table) => [table.table, table]));
  const found = [];
  for (const table of schema.tables) {
    if (table.partitionOf === void 0) continue;
    let parent = qualified(table.partitionOf.schema, table.partitionOf.name);
    for (let depth = 0; parent !== void 0 && !plans.has(parent) && depth < 20; depth++) {
      const above = schema.tables.find((each) => qualified(each.schema, each.name) === parent)?.partitionOf;
      parent = above && qualified(above.schema, above.name);
    }
    const plan = parent === void 0 ? void 0 : plans.get(parent);
    if (plan === void 0) continue;
    const name = qualified(table.schema, table.name);
    found.push({ ...plan, table: name, schema: table.schema, name: table.name });
    census.set(
      name,
      (census.get(parent) ?? []).filter((row) => row.table === name)
    );
  }
  return found;
}
async function planFiles(database, platform) {
  if (!platform.some(({ schema, name }) => schema === "storage" && name === "objects")) return void 0;
  return (await planTables(database, ["storage"])).find(({ table }) => table === objectsTable);
}
async function tryOut(database, sql) {
  await database.exec("savepoint dbops_try");
  try {
    await database.exec(sql);
  } catch (error) {
    if (postgresFailure(error) === void 0) throw error;
    await database.exec("rollback to savepoint dbops_try");
  }
  await database.exec("release savepoint dbops_try");
}
async function platformTables(database) {
  const rows = await database.rows(
    `select n.nspname::text, c.relname::text, array_agg(a.attname::text order by a.attnum), array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname in ('auth', 'storage', 'realtime') and c.relkind in ('r', 'p', 'v') group by 1, 2 order by 1, 2`
  );
  return rows.map(([schema, name, columns, types]) => ({
    schema,
    name,
    columns: columns.map((column, index) => ({ name: column, type: types[index] }))
  }));
}
function valueReader(filled, census, cast) {
  return (identity, label2) => {
    const table = filled.plan.find((each) => each.table === identity.table);
    const column = table?.columns.find((each) => each.name === identity.column);
    if (table === void 0 || column === void 0) return void 0;
    const rows = census.get(table.table) ?? [];
    const row = rows.find(
      (each) => identity.scope === "tenant" ? each.label.tenant === label2.tenant : each.label.actor === label2.actor
    );
    const value = row?.values[column.name] ?? identityValue(identity, column, label2, cast.actors);
    return column.type.kind === "a" ? value?.replace(/^\{"?|"?\}$/g, "") : value;
  };
}

export {
  nearness,
  classify,
  Attempts,
  failed,
  evidence,
  measureAccess,
  openAccess
};
