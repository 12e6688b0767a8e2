import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  planTables,
  tenantTables
} from "./chunk-G4SN6MK4.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident
} from "./chunk-SMBKQGSB.mjs";
import {
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/prove/data/pool.ts
var most = 500;
var Pool = class {
  #rows = /* @__PURE__ */ new Map();
  of(table) {
    const rows = this.#rows.get(table) ?? [];
    this.#rows.set(table, rows);
    return rows;
  }
  /** Reads what a table holds now; rows whose keys lead to somebody's rows are theirs. */
  async load(database, table, labelOf) {
    const rows = await database.rows(
      `select ${table.columns.map((column) => `t.${ident(column.name)}::text`).join(", ") || "1"} from ${table.table} t limit ${most}`
    );
    this.#rows.set(
      table.table,
      rows.map((row) => {
        const values = Object.fromEntries(
          table.columns.map((column, index) => [column.name, row[index]])
        );
        return { values, label: labelOf?.(values) ?? this.#inferred(table, values) };
      })
    );
  }
  #inferred(table, values) {
    const actors = /* @__PURE__ */ new Set();
    const tenants = /* @__PURE__ */ new Set();
    for (const key of table.keys) {
      const { label } = this.find(key, values) ?? {};
      if (label?.actor !== void 0) actors.add(label.actor);
      if (label?.tenant !== void 0) tenants.add(label.tenant);
    }
    return {
      ...actors.size === 1 ? { actor: [...actors][0] } : {},
      ...tenants.size === 1 ? { tenant: [...tenants][0] } : {}
    };
  }
  /** The row that a key of these values points to. */
  find(key, values) {
    return this.of(key.target).find(
      (row) => key.columns.every(
        (column, index) => values[column] != null && values[column] === row.values[key.targetColumns[index]]
      )
    );
  }
  /** Rows that a key may point to for somebody, the nearest first: their own, their tenant's, nobody's, others'. */
  choices(key, label) {
    const distance = ({ label: other }) => {
      if (label.actor !== void 0 && other.actor === label.actor) return 0;
      if (label.tenant !== void 0 && other.tenant === label.tenant) return other.actor === void 0 ? 1 : 2;
      return other.actor === void 0 && other.tenant === void 0 ? 3 : 4;
    };
    return this.of(key.target).map((row, index) => ({ row, rank: distance(row), index })).sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ row }) => row);
  }
};

// scripts/prove/data/solve.ts
var mostCombinations = 2e4;
async function validTexts(database, column, texts2) {
  const unique = [...new Set(texts2)];
  if (unique.length === 0) return [];
  if (database.versionNumber >= 16e4) {
    const rows = await database.rows(
      "select x.v from unnest($1::text[]) with ordinality x (v, i) where x.v is null or pg_input_is_valid(x.v, $2) order by x.i",
      [unique, column.typeName]
    );
    return rows.map(([value]) => value);
  }
  const valid = [];
  for (const text of unique) {
    await database.exec("savepoint dbops_valid");
    try {
      await database.rows(`select $1::text::${column.typeName}`, [text]);
      valid.push(text);
    } catch (error) {
      if (postgresFailure(error) === void 0) throw error;
      await database.exec("rollback to savepoint dbops_valid");
    }
    await database.exec("release savepoint dbops_valid");
  }
  return valid;
}
function checkGroups(table) {
  const groups = [];
  for (const check of table.checks) {
    const touching = groups.filter((group) => check.columns.some((column) => group.columns.has(column)));
    const merged = { columns: new Set(check.columns), checks: [check] };
    for (const group of touching) {
      for (const column of group.columns) merged.columns.add(column);
      merged.checks.push(...group.checks);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map(({ columns, checks }) => ({
    columns: table.columns.filter((column) => columns.has(column.name)),
    checks
  }));
}
async function solve(database, columns, checks, candidates2) {
  const lists = columns.map((column) => [...candidates2.get(column.name) ?? [null]]);
  while (lists.reduce((product, list) => product * list.length, 1) > mostCombinations) {
    const longest = lists.reduce((a, b) => b.length > a.length ? b : a);
    longest.length = Math.max(1, Math.floor(longest.length * 0.7));
  }
  const selects = columns.map(
    (column, index) => `c${index}.v::${column.typeName} as ${ident(column.name)}, c${index}.v as v${index}, c${index}.i as i${index}`
  );
  const sources = columns.map((_, index) => `unnest($${index + 1}::text[]) with ordinality c${index} (v, i)`);
  const order = columns.map((_, index) => `i${index}`).join(" + ");
  await database.exec("savepoint dbops_solve");
  try {
    const [row] = await database.rows(
      `select ${columns.map((_, index) => `v${index}`).join(", ")}
         from (select ${selects.join(", ")} from ${sources.join(", ")}) t
        where ${checks.map((check) => `(${check.expression}) is not false`).join(" and ")}
        order by ${order}, ${columns.map((_, index) => `i${index}`).join(", ")} limit 1`,
      lists
    );
    return row && Object.fromEntries(columns.map((column, index) => [column.name, row[index]]));
  } catch (error) {
    if (postgresFailure(error) === void 0) throw error;
    await database.exec("rollback to savepoint dbops_solve");
    return void 0;
  } finally {
    await database.exec("release savepoint dbops_solve");
  }
}

// scripts/prove/data/values.ts
import { createHash } from "node:crypto";
function stableUuid(...parts) {
  const digest = createHash("sha256").update(parts.join("\0")).digest("hex");
  const variant = "89ab"[Number.parseInt(digest[16], 16) % 4];
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
function stableNumber(...parts) {
  return createHash("sha256").update(parts.join("\0")).digest().readUInt32BE(0);
}
function candidates(type, context) {
  switch (type.kind) {
    case "e": {
      const values = type.values ?? [];
      const start = values.length === 0 ? 0 : context.ordinal % values.length;
      return [...values.slice(start), ...values.slice(0, start)];
    }
    case "d":
      return type.base === void 0 ? [] : [...candidates(type.base, context), ...type.hints ?? []];
    case "a": {
      const inner = type.base === void 0 ? [] : candidates(type.base, context);
      return [...inner.slice(0, 6).map((value) => value === null ? "{NULL}" : `{${arrayElement(value)}}`), "{}"];
    }
    case "r": {
      const [low, high] = rangeBounds(type.base, context);
      return low === void 0 ? ["empty"] : [`[${low},${high})`, "empty"];
    }
    case "m": {
      const [low, high] = rangeBounds(type.base, context);
      return low === void 0 ? ["{}"] : [`{[${low},${high})}`, "{}"];
    }
    case "c": {
      const parts = (type.attributes ?? []).map((attribute) => candidates(attribute, context)[0] ?? null);
      return [
        `(${parts.map((part) => part === null ? "" : `"${part.replaceAll("\\", "\\\\").replaceAll('"', '""')}"`).join(",")})`
      ];
    }
    default:
      return baseCandidates(type, context);
  }
}
function arrayElement(value) {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
function rangeBounds(base, context) {
  const name = base?.name ?? "";
  const n = context.ordinal;
  if (/^(smallint|integer|bigint|numeric)$/.test(name)) return [String(n * 10 + 1), String(n * 10 + 6)];
  if (name === "date") return [day(n * 7), day(n * 7 + 3)];
  if (name.startsWith("timestamp")) return [`${day(n * 7)} 09:00:00`, `${day(n * 7)} 10:00:00`];
  return [void 0, void 0];
}
function day(offset) {
  return new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10);
}
function baseCandidates(type, context) {
  const { ordinal: n, seed, table, column } = context;
  const cut = (texts2) => {
    const length = type.length;
    return length === void 0 ? texts2 : [...new Set(texts2.map((text) => text.slice(0, length)))];
  };
  switch (type.name) {
    case "uuid":
      return [stableUuid(seed, table, column, n)];
    case "smallint":
    case "integer":
    case "bigint":
    case "oid":
      return [String(n + 1), "1", "0", "10", "100", "-1", "2", "1000", "12", "24", "60", "90", "2026", "30000"];
    case "numeric":
    case "real":
    case "double precision": {
      const top = type.precision === void 0 ? 1e3 : 10 ** Math.max(0, type.precision - (type.scale ?? 0)) - 1;
      return [String(n + 1), "1", "0", "0.5", "0.25", "10", "50", "100", "-1", "-0.5", "180", "0.01"].filter(
        (text) => Math.abs(Number(text)) <= top
      );
    }
    case "money":
      return ["1.00", "10.00"];
    case "boolean":
      return n % 2 === 0 ? ["true", "false"] : ["false", "true"];
    case "text":
    case "character varying":
    case "character":
    case "public.citext":
    case "extensions.citext":
    case "citext":
    case "name":
    case "bpchar":
      return type.name === "character" || type.name === "bpchar" ? [
        ...cut(texts(context)),
        "A".repeat(type.length ?? 1),
        "a".repeat(type.length ?? 1),
        "1".repeat(type.length ?? 1)
      ] : cut(texts(context));
    case '"char"':
      return ["a", "A", "1"];
    case "date":
      return [day(n), day(n + 30), day(n - 365), "2030-06-15", "1990-05-17"];
    case "timestamp with time zone":
    case "timestamp without time zone":
      return [
        `${day(n)} 09:00:00+00`,
        `${day(n)} 10:30:00+00`,
        `${day(n + 30)} 09:00:00+00`,
        "2030-06-15 12:00:00+00",
        "2020-02-02 02:02:02+00"
      ];
    case "time without time zone":
    case "time with time zone":
      return ["09:00:00", "10:30:00", "23:59:59", "00:00:00"];
    case "interval":
      return ["1 day", "1 hour", "30 days", "00:05:00", "0"];
    case "json":
    case "jsonb":
      return ["{}", "[]", '{"key": "value"}', '"text"', "1", '{"type": "doc", "content": []}', '["a"]', "null", "[{}]"];
    case "bytea":
      return [
        `\\x${createHash("sha256").update(`${seed}${table}${column}${n}`).digest("hex").slice(0, 32)}`,
        "\\x",
        `\\x${"00".repeat(32)}`
      ];
    case "inet":
      return [`10.0.${Math.floor(n / 250) % 250}.${n % 250 + 1}`];
    case "cidr":
      return [`10.0.${n % 250}.0/24`];
    case "macaddr":
      return [`08:00:2b:01:02:${(n % 256).toString(16).padStart(2, "0")}`];
    case "macaddr8":
      return [`08:00:2b:01:02:03:04:${(n % 256).toString(16).padStart(2, "0")}`];
    case "point":
      return [`(${n},${n})`];
    case "line":
      return ["{1,-1,0}"];
    case "lseg":
      return ["[(0,0),(1,1)]"];
    case "box":
      return ["(1,1),(0,0)"];
    case "path":
      return ["((0,0),(1,1),(2,0))"];
    case "polygon":
      return ["((0,0),(1,1),(2,0))"];
    case "circle":
      return ["<(0,0),1>"];
    case "xml":
      return ["<root/>"];
    case "bit":
      return ["0".repeat(type.length ?? 1), "1".repeat(type.length ?? 1)];
    case "bit varying":
      return ["0", "1"];
    case "tsvector":
      return ["'word':1", ""];
    case "tsquery":
      return ["'word'"];
    case "pg_lsn":
      return ["0/0"];
    case "xid8":
    case "xid":
      return ["1"];
    case "jsonpath":
      return ["$.key"];
    case "regclass":
      return ["pg_class"];
    case "regrole":
      return ["postgres"];
    default:
      return extensionCandidates(type, n);
  }
}
function extensionCandidates(type, n) {
  switch (type.name.replace(/^.*\./, "").replaceAll('"', "")) {
    case "vector":
    case "halfvec":
      return [`[${Array.from({ length: type.length ?? 3 }, (_, index) => (index + n) % 10 / 10).join(",")}]`];
    case "sparsevec":
      return [`{1:${n % 9 + 1}}/${type.length ?? 3}`];
    case "hstore":
      return ['"key"=>"value"', ""];
    case "ltree":
      return [`top.part${n}`, "top"];
    case "lquery":
      return ["top.*"];
    case "citext":
      return [`text ${n + 1}`];
    case "cube":
      return ["(1,2)"];
    case "seg":
      return ["1 .. 2"];
    case "isbn":
    case "isbn13":
      return ["978-0-393-04002-9"];
    case "geometry":
    case "geography":
      return [
        `POINT(${n % 90} ${n % 90})`,
        "SRID=4326;POINT(0 0)",
        "POLYGON((0 0,1 0,1 1,0 0))",
        "LINESTRING(0 0,1 1)",
        "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))"
      ];
    default:
      return [];
  }
}
function texts({ seed, ordinal: n, table, column }) {
  const number = n + 1;
  const token = createHash("sha256").update(`${seed}\0${table}\0${column}\0${n}`).digest("hex");
  const plain = `${column.replaceAll("_", " ")} ${number}`;
  const named = [
    [/e_?mail/i, `person${number}.${token.slice(0, 6)}@example.com`],
    [/(url|uri|link|website|webhook|avatar|image|logo|photo)/i, `https://example.com/${table}/${token.slice(0, 8)}`],
    [/(phone|mobile|tel)/i, `+1555${String(1e6 + stableNumber(token) % 8999999)}`],
    [
      /(slug|handle|username|subdomain|key|identifier)/i,
      `${table.replaceAll("_", "-")}-${number}-${token.slice(0, 6)}`
    ],
    [/(domain|host)/i, `site-${token.slice(0, 8)}.example.com`],
    [/currency/i, "USD"],
    [/country/i, "US"],
    [/(locale|lang)/i, "en"],
    [/(timezone|time_zone|tz)/i, "UTC"],
    [/colou?r/i, "#336699"],
    [/(token|hash|secret|checksum|etag|sha|code)/i, token],
    [/(first_?name)/i, ["Ana", "Luis", "María", "Jorge", "Sofía", "Pablo"][n % 6]],
    [/(last_?name|surname)/i, ["García", "Rojas", "Mejía", "Vélez", "Torres", "Uribe"][n % 6]],
    [/version/i, `1.0.${number}`],
    [/(mime|content_type)/i, "text/plain"],
    [/ip(_address)?$/i, `10.0.0.${n % 250 + 1}`]
  ];
  const first = named.find(([pattern]) => pattern.test(column))?.[1];
  return [
    ...first === void 0 ? [] : [first],
    plain,
    `${column.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase()}${number}`,
    token.slice(0, 8),
    token,
    `person${number}@example.com`,
    `https://example.com/${token.slice(0, 8)}`,
    `site-${token.slice(0, 8)}.example.com`,
    `+1555${String(1e6 + stableNumber(token) % 8999999)}`,
    `${table}-${number}`.toLowerCase().replaceAll("_", "-"),
    "USD",
    "US",
    "en",
    "en-US",
    "A",
    "a",
    "1",
    "123456",
    "#336699",
    stableUuid(token),
    `1.0.${number}`,
    `/${table}/${number}`,
    "2026-01-05",
    ""
  ];
}

// scripts/prove/data/fill.ts
var defaultActors = [
  { name: "ana", id: stableUuid("actor", "ana"), tenant: "one" },
  { name: "ben", id: stableUuid("actor", "ben"), tenant: "one" },
  { name: "eva", id: stableUuid("actor", "eva"), tenant: "two" },
  { name: "leo", id: stableUuid("actor", "leo"), tenant: "two" }
];
var mostAttempts = 24;
async function fill(database, options) {
  const all = options.plan ?? await planTables(database, options.schemas);
  const plan = options.only === void 0 ? all : needed(all, options.only);
  const filler = new Filler(database, plan, options);
  const tables = [];
  for (const table of plan) tables.push(await filler.table(table));
  const session = options.guide?.session?.({});
  if (session) await database.exec(session);
  return { tables, pool: filler.pool, plan, made: filler.made };
}
function needed(plan, only) {
  const wanted = new Set(only);
  for (let grown = -1; grown !== wanted.size; ) {
    grown = wanted.size;
    for (const table of plan) if (wanted.has(table.table)) for (const key of table.keys) wanted.add(key.target);
  }
  return plan.filter((table) => wanted.has(table.table));
}
var Filler = class {
  pool = new Pool();
  made = [];
  #database;
  #options;
  #actors;
  #tenantTables;
  #guide;
  #done = /* @__PURE__ */ new Set();
  /** Keys of rows that others already point to and that are made later: by table and who. */
  #promised = /* @__PURE__ */ new Map();
  #valid = /* @__PURE__ */ new Map();
  constructor(database, plan, options) {
    this.#database = database;
    this.#options = options;
    this.#actors = options.actors ?? defaultActors;
    this.#guide = options.guide ?? {};
    this.#tenantTables = this.#guide.tenantTables ?? tenantTables(plan);
  }
  async table(table) {
    await this.#load(table);
    const result = {
      table: table.table,
      found: this.pool.of(table.table).length,
      made: 0,
      withoutTriggers: 0,
      failures: []
    };
    const shared = this.#tenantTables.has(table.table);
    const comers = this.#actors.filter((actor) => this.#guide.wants?.(table.table, actor) ?? true);
    const wanted = shared ? [...new Set(comers.map((actor) => actor.tenant))].map((tenant) => ({ tenant })) : comers.map((actor) => ({ actor: actor.name, tenant: actor.tenant }));
    for (const [ordinal, label] of wanted.entries()) {
      if (this.#has(table, label, shared)) continue;
      const outcome = await this.#row(table, label, result.found + ordinal);
      if (typeof outcome === "string") result.failures.push({ actor: label.actor ?? label.tenant, reason: outcome });
      else {
        result.made++;
        if (outcome.withoutTriggers) result.withoutTriggers++;
      }
    }
    await this.#variants(table, shared, comers, result);
    this.#done.add(table.table);
    return result;
  }
  #has(table, label, shared) {
    const rows = this.pool.of(table.table);
    if (shared) return rows.some((row) => row.label.tenant === label.tenant);
    const own = rows.filter((row) => row.label.actor === label.actor);
    const column = this.#guide.memberships?.get(table.table);
    const key = table.keys.find((each) => each.columns.length === 1 && each.columns[0] === column);
    if (key === void 0 || !this.#tenantTables.has(key.target)) return own.length > 0;
    return own.some((row) => this.pool.find(key, row.values)?.label.tenant === label.tenant);
  }
  async #variants(table, shared, comers, result) {
    const variants = this.#guide.variants?.(table.table) ?? [];
    if (variants.length === 0) return;
    const actors = comers.filter((actor) => this.#guide.wantsVariants?.(actor) ?? true);
    const labels = shared ? [...new Set(actors.map((actor) => actor.tenant))].map((tenant) => ({ tenant })) : actors.map((actor) => ({ actor: actor.name, tenant: actor.tenant }));
    let ordinal = this.pool.of(table.table).length + 20;
    for (const variant of variants) {
      for (const label of labels) {
        const outcome = await this.#row(table, label, ordinal++, variant);
        if (typeof outcome === "object") result.made++;
      }
    }
  }
  async #load(table) {
    await this.pool.load(this.#database, table, (values) => {
      const actor = isUsers(table) ? this.#actors.find((each) => each.id === values.id) : void 0;
      return actor && { actor: actor.name, tenant: actor.tenant };
    });
  }
  /** Makes one row; the reason where it cannot be made. */
  async #row(table, label, ordinal, variant) {
    const state = { salt: 0, forced: /* @__PURE__ */ new Map(), skip: /* @__PURE__ */ new Map(), variation: 0, variant };
    let reason = "no attempt was made";
    for (let attempt = 0; attempt < (variant === void 0 ? mostAttempts : 3); attempt++) {
      const values2 = await this.#values(table, label, ordinal, state);
      if (typeof values2 === "string") return values2;
      const failure = await this.#insert(table, label, values2.columns, values2.ahead, variant);
      if (failure === void 0) return { withoutTriggers: values2.ahead };
      reason = `${failure.message}${failure.detail ? ` (${failure.detail})` : ""}`;
      if (!learn(table, state, failure)) break;
    }
    if (variant !== void 0) return reason;
    const values = await this.#values(table, label, ordinal, { ...state, variation: 0 });
    if (typeof values !== "string" && await this.#insert(table, label, values.columns, true) === void 0)
      return { withoutTriggers: true };
    return reason;
  }
  /** Chooses a value for every column that needs one. `ahead`: it points to a row that is not there yet. */
  async #values(table, label, ordinal, state) {
    const columns = /* @__PURE__ */ new Map();
    let ahead = false;
    const lead = label.actor === void 0 && label.tenant !== void 0 ? this.#guide.lead?.(label.tenant) : void 0;
    const whose = lead === void 0 ? label : { ...label, actor: lead };
    const promised = this.#promised.get(promiseKey(table.table, label));
    for (const [column, value] of Object.entries(promised ?? {})) columns.set(column, value);
    if (isUsers(table)) {
      const actor = this.#actors.find((each) => each.name === label.actor);
      if (actor) columns.set("id", actor.id);
    }
    for (const column of table.columns) {
      if (column.generated) continue;
      const own = this.#guide.value?.(table.table, column.name, whose);
      if (own !== void 0) columns.set(column.name, own);
      if (state.variant !== void 0 && Object.hasOwn(state.variant, column.name))
        columns.set(column.name, state.variant[column.name]);
    }
    for (const key of [...table.keys].sort(
      (a, b) => Number(a.soft ?? false) - Number(b.soft ?? false) || b.columns.length - a.columns.length
    )) {
      if (key.columns.some((column) => columns.get(column) === null)) continue;
      const agreeing = this.pool.choices(key, whose).filter(
        (row) => key.columns.every(
          (column, index) => !columns.has(column) || columns.get(column) === row.values[key.targetColumns[index]]
        )
      );
      const chosen = agreeing[(state.skip.get(key.name) ?? 0) % Math.max(1, agreeing.length)];
      if (chosen)
        for (const [index, column] of key.columns.entries())
          columns.set(column, chosen.values[key.targetColumns[index]]);
      else if (key.soft) continue;
      else if (key.columns.some((column) => columns.has(column)) && this.#done.has(key.target)) {
        const other = this.pool.choices(key, whose)[0];
        if (other === void 0 && !key.nullable) return `no row of ${key.target} to point to`;
        for (const [index, column] of key.columns.entries())
          columns.set(column, other?.values[key.targetColumns[index]] ?? null);
      } else if (key.nullable) {
        for (const column of key.columns) if (!columns.has(column)) columns.set(column, null);
      } else if (key.target === table.table || !this.#done.has(key.target)) {
        ahead = true;
        for (const [column, value] of this.#promise(table, key, label, ordinal, columns)) columns.set(column, value);
      } else return `no row of ${key.target} to point to`;
    }
    const minimal = this.#options.platformSchemas?.has(table.schema) ?? false;
    const nicer = (column) => this.#guide.texts?.(table, column, ordinal + state.salt * 101, label) ?? [];
    const texts2 = async (column) => {
      const list = candidates(column.type, {
        seed: "dbops",
        ordinal: ordinal + state.salt * 101,
        table: table.name,
        column: column.name
      });
      const preferred = [...this.#guide.prefer?.(table.table, column.name) ?? [], ...nicer(column)];
      return this.#validTexts(table, column, [...preferred, ...list.slice(0, 1), ...column.hints, ...list.slice(1)]);
    };
    const free = table.columns.filter((column) => !column.generated && !columns.has(column.name));
    for (const column of free) {
      if (state.forced.has(column.name)) columns.set(column.name, state.forced.get(column.name));
      else if (column.sequence !== void 0) continue;
      else if (column.hasDefault && state.variation === 0 && (this.#guide.prefer?.(table.table, column.name) ?? []).length === 0 && nicer(column).length === 0)
        continue;
      else if (column.nullable && minimal && column.name !== "email" && nicer(column).length === 0) continue;
      else {
        const list = await texts2(column);
        if (list.length > 0) columns.set(column.name, list[state.variation % list.length]);
        else if (!column.nullable)
          return `no value is known for column ${ident(column.name)} of type ${column.typeName}`;
      }
    }
    for (const group of checkGroups(table)) {
      if (minimal && group.columns.every((column) => !columns.has(column.name))) continue;
      const lists = /* @__PURE__ */ new Map();
      for (const column of group.columns) {
        const fixed = columns.has(column.name) && !free.includes(column);
        const now = columns.get(column.name);
        const list = fixed ? [now ?? null] : [
          // What has a default keeps it where the checks let it.
          ...now === void 0 ? await this.#default(column) : [now],
          ...await texts2(column),
          ...column.nullable ? [null] : []
        ];
        lists.set(column.name, [...new Set(list)]);
      }
      if (group.columns.some((column) => column.generated)) continue;
      const found = await solve(this.#database, group.columns, group.checks, lists);
      if (found) for (const [column, value] of Object.entries(found)) columns.set(column, value);
    }
    return { columns, ahead };
  }
  /** The value of a constant default, as text. */
  async #default(column) {
    if (column.constantDefault === void 0) return [];
    const key = `default\0${column.typeName}\0${column.constantDefault}`;
    const known = this.#valid.get(key) ?? (await this.#database.rows(`select (${column.constantDefault})::${column.typeName}::text`)).flat();
    this.#valid.set(key, known);
    return known;
  }
  async #validTexts(table, column, texts2) {
    const key = `${table.table}\0${column.name}\0${texts2.join("\0")}`;
    const known = this.#valid.get(key) ?? await validTexts(this.#database, column, texts2);
    this.#valid.set(key, known);
    return known;
  }
  /** Values for a key whose row is made later; the row will be given them. */
  #promise(table, key, label, ordinal, own) {
    const name = promiseKey(key.target, this.#tenantTables.has(key.target) ? { tenant: label.tenant } : label);
    const promised = this.#promised.get(name) ?? {};
    this.#promised.set(name, promised);
    return key.columns.map((column, index) => {
      const target = key.targetColumns[index];
      const facts = table.columns.find((each) => each.name === column);
      const value = promised[target] ?? own.get(column) ?? candidates(facts.type, { seed: "dbops", ordinal: ordinal + 7, table: key.target, column: target })[0] ?? null;
      promised[target] = value;
      if (key.target === table.table) own.set(target, value);
      return [column, value];
    });
  }
  async #insert(table, label, columns, withoutTriggers, differs) {
    const written = table.columns.filter((column) => columns.has(column.name));
    const head = `insert into ${table.table}${written.length === 0 ? " default values" : ` (${written.map((column) => ident(column.name)).join(", ")})`}`;
    const list = written.map((column, index) => `$${index + 1}::text::${column.typeName}`);
    const returning = ` returning ${table.columns.map((column) => `${ident(column.name)}::text`).join(", ")}`;
    await this.#database.exec("savepoint dbops_fill");
    try {
      const lead = label.tenant === void 0 ? void 0 : this.#guide.lead?.(label.tenant);
      const session = this.#guide.session?.(isUsers(table) ? {} : { actor: lead, ...label }) ?? "";
      if (withoutTriggers || session !== "")
        await this.#database.exec(
          `${session}${withoutTriggers ? "set local session_replication_role = 'replica'" : ""}`
        );
      const [row] = await this.#database.rows(
        `${head}${written.length === 0 ? "" : ` values (${list.join(", ")})`}${returning}`,
        written.map((column) => columns.get(column.name))
      );
      if (withoutTriggers) await this.#database.exec("set local session_replication_role = 'origin'");
      await this.#database.exec("release savepoint dbops_fill");
      if (row === void 0) return { severity: "ERROR", code: "P0001", message: "a trigger took the row away" };
      const values = Object.fromEntries(
        table.columns.map((column, index) => [column.name, row[index]])
      );
      this.pool.of(table.table).push({ values, label });
      this.made.push({
        table: table.table,
        label,
        written: Object.fromEntries(columns),
        values,
        withoutTriggers,
        session,
        ...differs === void 0 ? {} : { differs }
      });
      return void 0;
    } catch (error) {
      await this.#database.exec("rollback to savepoint dbops_fill; release savepoint dbops_fill");
      const failure = postgresFailure(error);
      if (failure === void 0) throw error;
      return { ...failure, message: messageOf(error) };
    }
  }
};
function learn(table, state, failure) {
  switch (failure.code) {
    // unique_violation, exclusion_violation
    case "23505":
    case "23P01": {
      state.salt++;
      const unique = table.uniques.find((columns) => columns.some((column) => failure.detail?.includes(column))) ?? [];
      const keys = table.keys.filter((key) => unique.some((column) => key.columns.includes(column)));
      for (const key of keys.slice(0, 1)) state.skip.set(key.name, (state.skip.get(key.name) ?? 0) + 1);
      return true;
    }
    // not_null_violation
    case "23502": {
      const column = table.columns.find((each) => each.name === failure.column);
      if (column === void 0 || state.forced.has(column.name)) return false;
      const value = candidates(column.type, {
        seed: "dbops",
        ordinal: state.salt,
        table: table.name,
        column: column.name
      })[0];
      if (value == null) return false;
      state.forced.set(column.name, value);
      return true;
    }
    // foreign_key_violation
    case "23503":
      for (const key of table.keys)
        if (key.name === failure.constraint) state.skip.set(key.name, (state.skip.get(key.name) ?? 0) + 1);
      return table.keys.some((key) => key.name === failure.constraint);
    default:
      state.variation++;
      return state.variation < 10;
  }
}
function isUsers(table) {
  return table.schema === "auth" && table.name === "users";
}
function promiseKey(table, label) {
  return `${table}\0${label.actor ?? ""}\0${label.tenant ?? ""}`;
}

export {
  stableUuid,
  candidates,
  defaultActors,
  fill,
  needed
};
