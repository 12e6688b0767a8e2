import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defaultActors,
  fill,
  stableUuid
} from "./chunk-L23A5LIJ.mjs";
import {
  memberships,
  tenantTables,
  userTables
} from "./chunk-U5UUAFIW.mjs";
import {
  readSchema
} from "./chunk-T35QYOFL.mjs";
import {
  platformSchemas
} from "./chunk-A2O5BGMD.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import {
  postgresFailure
} from "./chunk-Q2KL2MNR.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-CR2EPFTE.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-53MRE2H3.mjs";

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
  if pg_catalog.pg_trigger_depth() > 1 or coalesce(mode, '') = '' then
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
  if pg_catalog.pg_trigger_depth() = 1 and pg_catalog.current_setting('dbops_access.mode', true) <> '' then
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
async function takeCensus(database, filled, actors) {
  const census = /* @__PURE__ */ new Map();
  for (const table of filled.plan) {
    const columns = table.columns.map((column) => `, t.${ident(column.name)}::text`).join("");
    const rows = await database.rows(
      `select t.tableoid::text || t.ctid::text${columns} from ${table.table} t order by t.tableoid, t.ctid limit ${mostRows}`
    );
    census.set(
      table.table,
      rows.map(([place, ...values]) => ({
        place,
        values: Object.fromEntries(table.columns.map((column, index) => [column.name, values[index]])),
        label: {}
      }))
    );
  }
  label(census, filled, actors);
  return census;
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
function label(census, filled, actors) {
  const users = userTables(filled.plan);
  const tenants = tenantTables(filled.plan);
  const index = new Index(census);
  const members = memberships(filled.plan);
  const rank = (key) => {
    const found = owners.findIndex((pattern) => pattern.test(key.columns[0]));
    return found === -1 ? owners.length : found;
  };
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
        if (actor) row.label = { actor: actor.name, tenant: actor.tenant };
      }
    } else if (tenants.has(table.table) || users.has(table.table) && table.keys.length === 0) {
      for (const row of rows) {
        const same = made.find((each) => table.primaryKey.every((key) => each.values[key] === row.values[key]));
        if (same) row.label = { ...same.label };
      }
    }
  }
  for (const member of members) {
    if (!tenants.has(member.tenantTable)) continue;
    const table = filled.plan.find((each) => each.table === member.table);
    const toUser = table.keys.find((key) => key.columns.length === 1 && key.columns[0] === member.userColumn);
    const toTenant = table.keys.find((key) => key.columns.length === 1 && key.columns[0] === member.tenantColumn);
    for (const row of census.get(member.table)) {
      const tenant = index.find(toTenant, row);
      const actor = index.find(toUser, row)?.label.actor;
      if (tenant === void 0 || tenant.label.tenant !== void 0 || actor === void 0) continue;
      tenant.label = { tenant: actors.find((each) => each.name === actor).tenant };
    }
  }
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
        if (actor !== void 0 && !shared) next.actor = actor;
        const tenant = row.label.tenant ?? seen(toTenants).find((each) => each.tenant !== void 0)?.tenant ?? (toTenants.length === 0 ? agreed(others.map((each) => each.tenant)) ?? direct[0]?.tenant : void 0);
        if (tenant !== void 0) next.tenant = tenant;
        if (next.actor !== row.label.actor || next.tenant !== row.label.tenant) {
          row.label = next;
          changed = true;
        }
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

// scripts/prove/access/cells.ts
var insufficientPrivilege = "42501";
async function measureCell(attempts, subject, verb, persona) {
  const outcome = await outcomeOf(attempts, subject, verb, persona);
  return { cell: cellOf(subject, verb, persona, outcome), places: outcome.reached };
}
function cellOf(subject, verb, persona, outcome) {
  const cell = { object: subject.table.table, verb, persona: persona.name, reach: "not proven" };
  const rows = outcome.of ?? subject.rows;
  const { refusal } = outcome;
  const reached = rows.filter((row) => outcome.reached.has(row.place));
  if (outcome.reason !== void 0 && reached.length === 0) return { ...cell, reason: outcome.reason };
  if (refusal !== void 0) cell.message = refusal.message;
  if (reached.length === 0 && refusal !== void 0) {
    cell.reach = refusal.code === insufficientPrivilege ? "denied" : "error";
    return cell;
  }
  if (rows.length === 0) return { ...cell, reason: "the table has no row to try it on" };
  const labels = reached.map((row) => row.label);
  cell.reach = classify(
    rows.map((row) => row.label),
    labels,
    persona.actor
  );
  cell.reached = reached.length;
  cell.total = rows.length;
  const beyond = reached.filter((row) => nearness(row.label, persona.actor) !== "own");
  if (beyond.length > 0 && !persona.trusted)
    cell.rows = beyond.sort((a, b) => distance(b, persona) - distance(a, persona)).slice(0, 3).map((row) => evidence(subject.table, row));
  return cell;
}
function distance(row, persona) {
  return ["own", "tenant", "beyond"].indexOf(nearness(row.label, persona.actor));
}
function outcomeOf(attempts, subject, verb, persona) {
  switch (verb) {
    case "select":
      return select(attempts, subject, persona);
    case "insert":
      return insert(attempts, subject, persona);
    default:
      return change(attempts, subject, verb, persona);
  }
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
async function change(attempts, { table, rows }, verb, persona) {
  const statement = verb === "delete" ? `delete from ${table.table}` : updateOf(table);
  if (statement === void 0) return { reached: /* @__PURE__ */ new Set(), reason: "it has no column that can be updated" };
  const whole = await attempts.touched(persona, statement, setMode("all"));
  if (!failed(whole)) return { reached: new Set(whole) };
  if (whole.code === insufficientPrivilege && !isRowSecurity(whole)) return { reached: /* @__PURE__ */ new Set(), refusal: whole };
  const found = await attempts.touched(persona, statement, setMode("dry"));
  if (failed(found)) return { reached: /* @__PURE__ */ new Set(), refusal: found };
  const reached = /* @__PURE__ */ new Set();
  let refusal;
  for (const row of rows.filter((each) => found.includes(each.place))) {
    const failure = await attempts.run(persona, statement, setMode("row", row.place));
    if (failure === void 0 || isConstraint(failure)) reached.add(row.place);
    else refusal ??= failure;
  }
  return { reached, refusal };
}
function updateOf(table) {
  const column = table.columns.find((each) => !each.generated && each.type.kind !== "d") ?? table.columns.find((each) => !each.generated);
  return column && `update ${table.table} set ${ident(column.name)} = null`;
}
async function insert(attempts, { table, rows }, persona) {
  const reached = /* @__PURE__ */ new Set();
  let refusal;
  for (const row of rows) {
    const failure = await attempts.run(persona, insertLike(table, row));
    if (failure === void 0 || isConstraint(failure)) reached.add(row.place);
    else {
      refusal ??= failure;
      if (failure.code === insufficientPrivilege && !isRowSecurity(failure)) break;
    }
  }
  if (rows.length === 0) return { reached, reason: "the table has no row to make another like it" };
  return { reached, refusal };
}
function insertLike(table, row) {
  const own = new Set(table.uniques.flat());
  for (const key of table.keys) for (const column of key.columns) own.delete(column);
  const written = table.columns.filter((column) => !column.generated && !(own.has(column.name) && column.hasDefault));
  const value = (column) => {
    const text = row.values[column.name];
    if (text == null) return "null";
    const fresh = own.has(column.name) && column.typeName === "uuid" ? stableUuid("another", text) : text;
    return `'${fresh.replaceAll("'", "''")}'::${column.typeName}`;
  };
  return written.length === 0 ? `insert into ${table.table} default values` : `insert into ${table.table} (${written.map((column) => ident(column.name)).join(", ")}) values (${written.map(value).join(", ")})`;
}
function isRowSecurity(failure) {
  return failure.routine === "ExecWithCheckOptions";
}
function isConstraint(failure) {
  return failure.code.startsWith("23");
}

// scripts/prove/access/personas.ts
function derivePersonas({ platform, schema, tenants = true }) {
  const [ana, ben, eva] = defaultActors;
  if (platform === "postgres") {
    return schema.roles.filter(
      (role) => !role.attributes.some((attribute) => ["superuser", "bypassrls", "replication"].includes(attribute))
    ).map((role) => ({ name: role.name, description: `the role ${role.name}`, role: role.name }));
  }
  const signedIn = (name, actor, description) => ({
    name,
    description,
    role: "authenticated",
    actor,
    claims: claimsOf(actor)
  });
  return [
    { name: "anon", description: "nobody is signed in", role: "anon", claims: { role: "anon" } },
    signedIn("authenticated", ana, tenants ? "a signed-in user of tenant one" : "a signed-in user"),
    ...tenants ? [signedIn("teammate", ben, "another user of the same tenant")] : [],
    signedIn("stranger", eva, tenants ? "a user of another tenant" : "another user"),
    {
      name: "service_role",
      description: "the backend with the secret key: row security does not hold for it",
      role: "service_role",
      claims: { role: "service_role" },
      trusted: true
    }
  ];
}
function claimsOf(actor) {
  return {
    aal: "aal1",
    amr: [{ method: "password", timestamp: 1767571200 }],
    app_metadata: { provider: "email", providers: ["email"] },
    aud: "authenticated",
    email: `${actor.name}@example.com`,
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
  const filled = await fill(database, { schemas, platformSchemas, only: options.only });
  const personas = options.personas ?? derivePersonas({ platform: options.platform, schema, tenants: tenantTables(filled.plan).size > 0 });
  const actors = [...defaultActors];
  await layInstruments(database);
  const own = new Set(schema.tables.map((table) => qualified(table.schema, table.name)));
  const subjects = filled.plan.filter(
    (table) => own.has(table.table) && (options.only === void 0 || options.only.has(table.table))
  );
  for (const table of subjects) await database.exec(instrument(table.table));
  const census = await takeCensus(database, filled, actors);
  const attempts = new Attempts(database);
  const reached = /* @__PURE__ */ new WeakMap();
  return {
    places: (cell) => reached.get(cell),
    database,
    schema,
    personas,
    filled,
    census,
    async measure(choice = {}) {
      const cells = [];
      const objects = [];
      const wanted = subjects.filter((table) => choice.objects === void 0 || choice.objects.has(table.table));
      const asked = personas.filter((persona) => choice.personas === void 0 || choice.personas.has(persona.name));
      for (const [index, table] of wanted.entries()) {
        options.signal?.throwIfAborted();
        options.onProgress?.(index, wanted.length, table.table);
        objects.push({ kind: "table", name: table.table });
        const subject = { table, rows: census.get(table.table) };
        for (const verb of ["select", "insert", "update", "delete"])
          for (const persona of asked) {
            const { cell, places } = await measureCell(attempts, subject, verb, persona);
            reached.set(cell, places);
            cells.push(cell);
          }
      }
      const unfilled = filled.tables.filter(({ table, failures }) => failures.length > 0 && census.get(table)?.length === 0).map(({ table, failures }) => ({ table, reason: failures[0].reason }));
      return { personas: [...asked], objects, cells, unfilled };
    },
    async close() {
      await database.exec("rollback");
    }
  };
}
export {
  measureAccess,
  openAccess
};
