import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  identityValue
} from "./chunk-QGMIA6CI.mjs";
import {
  become
} from "./chunk-7GO4ISMX.mjs";
import {
  memberships,
  userTables
} from "./chunk-G4SN6MK4.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";

// scripts/prove/access/instruments.ts
var instrumentSchema = "dbops_access";
var first = "!dbops_access_first";
var last = "~dbops_access_last";
async function layInstruments(database) {
  await database.exec(`
${database.versionNumber >= 17e4 ? "set local event_triggers = off;" : ""}
create schema ${instrumentSchema};
grant usage on schema ${instrumentSchema} to public;
create sequence ${instrumentSchema}.serial;
create function ${instrumentSchema}.uuid() returns uuid language sql security definer set search_path = '' as $$
  select pg_catalog.md5('dbops' || pg_catalog.nextval('${instrumentSchema}.serial'))::uuid
$$;
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
    or pg_catalog.current_setting('dbops_access.deep', true) = 'on'
    or pg_catalog.pg_trigger_depth() = 1 and pg_catalog.current_setting('dbops_access.mode', true) <> '' then
    insert into ${instrumentSchema}.touched values (tg_relid, old.ctid);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;`);
}
var randomDefaults = /^(?:\w+\.)?(?:gen_random_uuid|uuid_generate_v4|uuid_generate_v1(?:mc)?|uuidv4|uuidv7)\(\)$/;
async function stabiliseKeys(database, schema) {
  const changes = schema.tables.filter(({ kind }) => kind !== "foreign").flatMap(
    (table) => table.columns.filter(
      (column) => column.default !== void 0 && randomDefaults.test(column.default) && column.type === "uuid"
    ).map(
      (column) => `alter table only ${qualified(table.schema, table.name)} alter column ${ident(column.name)} set default ${instrumentSchema}.uuid();`
    )
  );
  if (changes.length > 0) await database.exec(changes.join("\n"));
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
    let outcome;
    try {
      await this.database.exec(statements);
      outcome = await body();
    } catch (error) {
      const failure = postgresFailure(error);
      if (failure === void 0) throw error;
      outcome = failure;
    }
    await this.database.exec(undo);
    return outcome;
  }
};
function failed(outcome) {
  return typeof outcome === "object" && outcome !== null && "severity" in outcome;
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

export {
  layInstruments,
  stabiliseKeys,
  instrument,
  setMode,
  Attempts,
  failed,
  nearness,
  classify,
  takeCensus,
  readRows,
  evidence
};
