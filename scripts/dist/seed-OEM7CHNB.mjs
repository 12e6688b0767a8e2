import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openReplayed
} from "./chunk-I5YLQGQH.mjs";
import "./chunk-BQPCRMPA.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-DDFX2SKP.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import {
  readCast
} from "./chunk-YIYX24KK.mjs";
import "./chunk-R6X2JDE5.mjs";
import {
  defaultActors,
  fill,
  stableUuid
} from "./chunk-ZMOTOQC6.mjs";
import {
  tenantTables,
  userTables
} from "./chunk-EYBL7AGL.mjs";
import "./chunk-C54WYS5V.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  openWorkspace
} from "./chunk-AVAEWYPO.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import {
  parseCount
} from "./chunk-4RK7ICIF.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  readSchema
} from "./chunk-KDMYLGOA.mjs";
import {
  platformSchemas
} from "./chunk-CR5YJSID.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  ExitCode,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/seed.ts
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";

// scripts/prove/data/pleasant.ts
var firstNames = [
  ...["Ana", "Ben", "Eva", "Leo", "Luis", "Mia", "Omar", "Nina", "Jorge", "Sara", "Yuki", "Tom", "Leila", "Pablo"],
  ...["Ines", "Noah", "Zoe", "Ravi", "Maria", "Ivan", "Amara", "Felix", "Lucia", "Hugo", "Priya", "Emil", "Clara"],
  ...["Samir", "Julia", "Mateo", "Aisha", "Oskar", "Elena", "Diego", "Hana", "Jonas", "Laura", "Kofi", "Marta", "Erik"]
];
var lastNames = [
  "García",
  "Meyer",
  "Rojas",
  "Okafor",
  "Novak",
  "Tanaka",
  "Silva",
  "Khan",
  "Larsen",
  "Torres",
  "Weber"
];
var companies = [
  "Northwind",
  "Blue Harbor",
  "Lumen Labs",
  "Cedar & Co",
  "Alto Studio",
  "Riverside",
  "Kite Works",
  "Solano"
];
var things = [
  "Notebook",
  "Desk lamp",
  "Coffee beans",
  "Backpack",
  "Water bottle",
  "Headphones",
  "Keyboard",
  "Plant pot"
];
var titles = [
  "Kick-off",
  "Weekly review",
  "Launch plan",
  "Budget draft",
  "Team lunch",
  "Field notes",
  "Open questions",
  "Roadmap"
];
var events = ["Founders meetup", "Pitch workshop", "Demo day", "Design evening", "Product breakfast", "Hack night"];
var sentences = [
  "Starts on time, ends early.",
  "Agreed with everybody who was there.",
  "Needs another look before Friday.",
  "Works as described, tried twice.",
  "First version, comments are welcome.",
  "Short, and to the point."
];
var cities = ["Medellín", "Lisbon", "Berlin", "Nairobi", "Osaka", "Montréal", "Porto", "Oslo"];
var streets = ["Harbor Street", "Park Avenue", "Calle 10", "Mill Lane", "Station Road", "Hill Street"];
var tags = ["new", "urgent", "idea", "design", "finance", "travel"];
var coordinates = [
  ["6.2442", "-75.5812"],
  ["38.7223", "-9.1393"],
  ["52.5200", "13.4050"],
  ["-1.2921", "36.8219"]
];
function pick(list, n) {
  return list[n % list.length];
}
function nth(list, n) {
  const round = Math.floor(n / list.length);
  return `${pick(list, n)}${round === 0 ? "" : ` ${round + 1}`}`;
}
function dayTime(n, hour = 9, minute = 0) {
  const days = Math.floor(n / 5) * 7 + n % 5;
  return new Date(Date.UTC(2026, 0, 5 + days, hour, minute)).toISOString().replace("T", " ").replace(".000Z", "+00");
}
function pleasantTexts(table, column, ordinal, label) {
  const type = column.type.kind === "d" ? column.type.base ?? column.type : column.type;
  if (column.sequence !== void 0 || column.hasDefault && column.volatileDefault !== true) return [];
  const { name } = column;
  if (table.schema === "auth") {
    if (/_token(_new|_current)?$|^email_change$|^phone_change$/.test(name)) return [""];
    return /^(created_at|updated_at|email_confirmed_at)$/.test(name) ? [dayTime(ordinal)] : [];
  }
  switch (type.name) {
    case "uuid":
      return column.volatileDefault ? [stableUuid("seed", table.table, name, ordinal)] : [];
    case "date":
      return moment(name, ordinal, column.nullable).map((text) => text?.slice(0, 10) ?? null);
    case "timestamp with time zone":
    case "timestamp without time zone":
      return moment(name, ordinal, column.nullable);
    case "smallint":
    case "integer":
    case "bigint":
      return whole(name, ordinal);
    case "numeric":
    case "real":
    case "double precision":
      return decimal(name, ordinal);
    case "text":
    case "character varying":
    case "public.citext":
    case "extensions.citext":
    case "citext":
      return words(table, column, ordinal, label).filter((text) => text.length <= (type.length ?? 1e4));
    default:
      return [];
  }
}
function moment(name, n, nullable) {
  if (nullable && /(delet|archiv|cancel|revok|reject|remov|fail|suspend|bann|disabl|expired|refund|dismiss)/i.test(name))
    return [null];
  if (/birth|dob/i.test(name)) return [`${1975 + n % 28}-0${n % 9 + 1}-1${n % 9} 00:00:00+00`];
  if (/(start|begin|from|open)/i.test(name)) return [dayTime(n + 20, 18)];
  if (/(end|until|to$|clos|finish)/i.test(name)) return [dayTime(n + 20, 21)];
  if (/(expir|due|deadline|renew|valid)/i.test(name)) return [dayTime(n + 60, 12)];
  if (/(updat|modif|chang|last)/i.test(name)) return [dayTime(n, 16, 30), dayTime(n)];
  return [dayTime(n)];
}
function whole(name, n) {
  if (/(cents|minor)/i.test(name)) return [String(pick([1990, 4900, 12500, 990, 35e3], n))];
  if (/(price|amount|cost|total|fee|salary|budget|revenue|balance)/i.test(name))
    return [String(pick([20, 49, 125, 10, 350], n))];
  if (/(quantity|qty|count|seats|guests|stock)/i.test(name)) return [String(pick([1, 2, 3, 5, 8], n))];
  if (/(rating|stars|score)/i.test(name)) return [String(pick([5, 4, 3, 5, 4], n))];
  if (/^age$|_age$/i.test(name)) return [String(24 + n % 35)];
  if (/(capacity|limit|max)/i.test(name)) return [String(pick([20, 50, 100, 12], n))];
  if (/(percent|progress|discount)/i.test(name)) return [String(pick([10, 25, 50, 75], n))];
  if (/year/i.test(name)) return ["2026"];
  if (/(duration|minutes)/i.test(name)) return [String(pick([30, 45, 60, 90], n))];
  return [];
}
function decimal(name, n) {
  if (/(price|amount|cost|total|fee|salary|budget|revenue|balance)/i.test(name))
    return [pick(["19.90", "49.00", "125.00", "9.90", "350.00"], n)];
  if (/lat/i.test(name)) return [pick(coordinates, n)[0]];
  if (/(lng|lon)/i.test(name)) return [pick(coordinates, n)[1]];
  if (/(rate|tax|vat|discount|percent)/i.test(name)) return [pick(["0.19", "0.07", "0.10", "0.25"], n), "10"];
  if (/(rating|score)/i.test(name)) return [pick(["4.5", "3.8", "5", "4.1"], n)];
  if (/(weight|height|width|length|distance)/i.test(name)) return [pick(["1.2", "0.4", "2.5", "10"], n)];
  return [];
}
function slug(text) {
  return text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase();
}
function called(table, n, label) {
  if (/(user|profile|person|people|member|employee|customer|contact|author|client|patient|student|staff)/i.test(table)) {
    const own = firstNames.find((name) => name.toLowerCase() === label.actor);
    return `${own ?? pick(firstNames, n)} ${pick(lastNames, n)}`;
  }
  if (/(compan|org|team|tenant|workspace|business|vendor|supplier|brand|account|startup|shop|store|school|clinic)/i.test(
    table
  ))
    return nth(companies, label.tenant === "two" && label.actor === void 0 ? n + 1 : n);
  if (/(event|meetup|conference|workshop)/i.test(table)) return nth(events, n);
  if (/(product|item|good|article|variant|sku)/i.test(table)) return nth(things, n);
  if (/(city|location|venue|place|branch|site)/i.test(table)) return nth(cities, n);
  if (/(tag|label|categor|topic|skill)/i.test(table)) return nth(tags, n);
  return nth(titles, n);
}
function words(table, { name, hints, volatileDefault }, n, label) {
  if (hints.length > 0 && /(status|state|type|kind|role|level|plan|tier|currency|mode)$/i.test(name)) return [];
  const title = called(table.name, n, label);
  const person = `${firstNames.find((each) => each.toLowerCase() === label.actor) ?? pick(firstNames, n)}`;
  const rules = [
    [/e_?mail/i, () => `${slug(person)}${n < firstNames.length ? "" : `.${n}`}@example.com`],
    [/first_?name|given_?name/i, () => person],
    [/last_?name|surname|family_?name/i, () => pick(lastNames, n)],
    [/(full_?name|display_?name|contact_?name|author)/i, () => `${person} ${pick(lastNames, n)}`],
    [/(user_?name|handle|nick)/i, () => `${slug(person)}_${n + 1}`],
    [/(avatar|image|photo|picture|logo|thumbnail|cover)/i, () => `https://example.com/images/${slug(title)}.png`],
    [/(url|website|link|homepage|uri|webhook)/i, () => `https://example.com/${slug(title)}`],
    [/(slug|permalink|subdomain)/i, () => `${slug(title)}-${n + 1}`],
    [/(phone|mobile|tel$|whatsapp)/i, () => `+1555010${String(n % 1e4).padStart(4, "0")}`],
    [/(street|address)/i, () => `${n % 90 + 1} ${pick(streets, n)}`],
    [/city|town/i, () => pick(cities, n)],
    [/(postal|zip)/i, () => String(1e4 + n)],
    [/(location|venue|place)/i, () => pick(cities, n)],
    [/(compan|organi[sz]ation|employer|business)_?(name)?/i, () => pick(companies, n)],
    [/(job_?title|position|occupation)/i, () => pick(["Designer", "Engineer", "Founder", "Analyst"], n)],
    [
      /(description|summary|about|bio|body|content|message|comment|note|text|details|reason|feedback)/i,
      () => pick(sentences, n)
    ],
    [/(title|subject|headline)/i, () => title],
    [/(name|label)$/i, () => title],
    [/^tag$/i, () => pick(tags, n)],
    [/(sku|code|reference|number|invoice)/i, () => `${table.name.slice(0, 3).toUpperCase()}-${String(1001 + n)}`],
    [/.+_id$/i, () => `${name.replace(/_id$/i, "")}_${1001 + n}`],
    [/(question)/i, () => "When does it begin?"],
    [/(answer)/i, () => "At nine in the morning."]
  ];
  if (volatileDefault) return [stableUuid("seed", table.table, name, n).replaceAll("-", "")];
  const found = rules.find(([pattern]) => pattern.test(name))?.[1]();
  return found === void 0 ? [] : [found, `${found} ${n + 1}`];
}

// scripts/prove/data/script.ts
function writeRows(rows, options) {
  const tables = new Map(options.plan.map((table) => [table.table, table]));
  const values = new ValueWriter(rows, tables, options);
  const blocks = [];
  for (const row of rows) {
    const session = options.asking?.has(row.table) ? row.session : "";
    const last = blocks.at(-1);
    if (last !== void 0 && last.table === row.table && last.session === session && last.rows[0].withoutTriggers === row.withoutTriggers)
      last.rows.push(row);
    else blocks.push({ table: row.table, rows: [row], session, statement: "" });
  }
  for (const block of blocks) block.statement = statementOf(tables.get(block.table), block.rows, values, options);
  return blocks;
}
function writtenColumns(table, rows) {
  const named = /* @__PURE__ */ new Set([...rows.flatMap((row) => Object.keys(row.written)), ...keyColumns(table)]);
  return table.columns.filter(
    (column) => named.has(column.name) && (!column.generated || column.sequence === "always") && // A column that is NULL in every row says nothing, unless its default would be another.
    (column.hasDefault || rows.some((row) => scriptValue(table, column, row) !== null))
  );
}
function statementOf(table, rows, values, options) {
  const columns = writtenColumns(table, rows);
  const withoutTriggers = rows[0].withoutTriggers;
  const around = (statement) => withoutTriggers ? `set session_replication_role = replica;
${statement}
set session_replication_role = origin;` : statement;
  if (columns.length === 0) {
    if (!options.repeatable) return around(rows.map(() => `insert into ${table.table} default values;`).join("\n"));
    columns.push(...table.columns.filter((column) => !column.generated || column.sequence === "always"));
  }
  const names = columns.map(({ name }) => ident(name)).join(", ");
  const overriding = columns.some(({ sequence }) => sequence === "always") ? " overriding system value" : "";
  const head = `insert into ${table.table} (${names})${overriding}`;
  const tuples = (typed) => rows.map((row) => `(${columns.map((column) => values.sql(table, column, row, typed)).join(", ")})`);
  if (!options.repeatable) return around(`${head} values
  ${tuples(false).join(",\n  ")};`);
  if (table.uniques.length > 0)
    return around(`${head} values
  ${tuples(false).join(",\n  ")}
on conflict do nothing;`);
  const same = columns.map(({ name }) => `old.${ident(name)}::text is not distinct from new.${ident(name)}::text`);
  return around(
    `${head}
select ${columns.map(({ name }) => `new.${ident(name)}`).join(", ")}
  from (values
  ${tuples(true).join(",\n  ")}
  ) as new (${names})
 where not exists (select from ${table.table} as old where ${same.join(" and ")});`
  );
}
var bareTypes = /* @__PURE__ */ new Set(["smallint", "integer", "bigint", "numeric", "real", "double precision"]);
function keyColumns(table) {
  const columns = new Set(table.primaryKey);
  for (const key of table.keys) for (const column of key.columns) columns.add(column);
  for (const unique of table.uniques) {
    const own = unique.map((name) => table.columns.find((column) => column.name === name));
    if (own.every((column) => column?.volatileDefault !== true)) for (const column of unique) columns.add(column);
  }
  return columns;
}
function scriptValue(table, column, row) {
  const stored = row.values[column.name] ?? null;
  if (!Object.hasOwn(row.written, column.name) || keyColumns(table).has(column.name)) return stored;
  return row.written[column.name] ?? null;
}
var ValueWriter = class {
  #tables;
  #options;
  /** By table, column and value: another value. */
  #renumbered = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Set();
  constructor(rows, tables, options) {
    this.#tables = tables;
    this.#options = options;
    for (const row of rows) this.#made.add(rowKey(tables.get(row.table), row.values));
    if (options.renumber) this.#renumber(rows);
  }
  sql(table, column, row, typed = false) {
    const value = scriptValue(table, column, row);
    const cast = typed ? `::${column.typeName}` : "";
    if (value === null) return `null${cast}`;
    const found = this.#reference(table, column, row);
    if (found !== void 0) return found;
    return `${constant(column, this.number(table, column.name, value))}${cast}`;
  }
  /** The value of a column under its other number, where it has one. */
  number(table, column, value) {
    const root = this.#root(table, column);
    return this.#renumbered.get(`${root.table}\0${root.column}\0${value}`) ?? value;
  }
  #renumber(rows) {
    const counts = /* @__PURE__ */ new Map();
    for (const row of rows) {
      const table = this.#tables.get(row.table);
      for (const column of table.columns) {
        const value = row.values[column.name];
        if (column.sequence === void 0 || value == null) continue;
        const root = this.#root(table, column.name);
        if (root.table !== table.table) continue;
        const key = `${table.table}\0${column.name}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        this.#renumbered.set(`${key}\0${value}`, String((/^smallint/.test(column.typeName) ? 31e3 : 99e4) + count));
      }
    }
  }
  /** The column that a column's values come from, by its keys. */
  #root(table, column, depth = 0) {
    for (const key of table.keys) {
      const index = key.columns.indexOf(column);
      const target = this.#tables.get(key.target);
      if (index === -1 || target === void 0 || depth > 12) continue;
      if (target.table === table.table && key.targetColumns[index] === column) continue;
      return this.#root(target, key.targetColumns[index], depth + 1);
    }
    return { table: table.table, column };
  }
  /** A key that points to a row which is there without us and has another key each time: the row is looked up by what it holds. */
  #reference(table, column, row) {
    for (const key of table.keys) {
      const index = key.columns.indexOf(column.name);
      const target = this.#tables.get(key.target);
      if (index === -1 || target === void 0) continue;
      const found = this.#options.pool.find(key, row.values);
      if (found === void 0 || this.#made.has(rowKey(target, found.values))) continue;
      const wanted = target.columns.find(({ name }) => name === key.targetColumns[index]);
      if (wanted === void 0 || !this.#isUnsteady(target, wanted)) continue;
      const condition = this.#recognise(target, found);
      if (condition !== void 0) return `(select ${ident(wanted.name)} from ${target.table} where ${condition})`;
    }
    return void 0;
  }
  #isUnsteady(table, { name, volatileDefault, sequence }) {
    if (volatileDefault !== true && sequence === void 0) return false;
    return !table.keys.some((key) => key.columns.includes(name) && !this.#unsteadyKey(key));
  }
  #unsteadyKey(key) {
    const target = this.#tables.get(key.target);
    return key.targetColumns.some((name) => {
      const column = target?.columns.find((each) => each.name === name);
      return target !== void 0 && (column?.volatileDefault === true || column?.sequence !== void 0);
    });
  }
  /** Columns whose values are the same each time and tell a row from all others of its table. */
  #recognise(table, row) {
    const steady = table.columns.filter((column) => {
      if (column.volatileDefault || column.sequence !== void 0 || column.generated) return false;
      if (row.values[column.name] == null) return false;
      return /^(uuid|text|character|citext|smallint|integer|bigint|boolean)|^public\.citext$/.test(column.typeName) || column.type.kind === "e";
    });
    const references = new Set(table.keys.filter((key) => !this.#unsteadyKey(key)).flatMap((key) => key.columns));
    const own = new Set(table.keys.flatMap((key) => key.columns));
    const usable = steady.filter(({ name }) => references.has(name) || !own.has(name)).sort((a, b) => Number(references.has(b.name)) - Number(references.has(a.name)));
    const others = this.#options.pool.of(table.table).filter((other) => other !== row);
    const chosen = [];
    for (const column of usable) {
      chosen.push(column);
      if (!others.some((other) => chosen.every(({ name }) => other.values[name] === row.values[name])))
        return chosen.map((each) => `${ident(each.name)} = ${constant(each, row.values[each.name])}`).join(" and ");
    }
    return void 0;
  }
};
function constant(column, value) {
  if (bareTypes.has(column.type.name) && /^-?\d+(\.\d+)?$/.test(value)) return value;
  if (column.type.name === "boolean") return /^t/.test(value) ? "true" : "false";
  return literal(value).trimStart();
}
function rowKey(table, values) {
  const columns = table.primaryKey.length > 0 ? table.primaryKey : table.columns.map(({ name }) => name);
  return `${table.table}\0${columns.map((column) => values[column] ?? "").join("\0")}`;
}

// scripts/prove/data/seed.ts
async function makeSeed(database, options) {
  await database.exec("begin");
  try {
    const rows = options.rows ?? 2;
    const schema = await readSchema(database, { join: true });
    const more = furtherActors(rows);
    const { schemas, plan, cast } = await readCast(database, schema, options.platform, more);
    const reference = await referenceTables(database, plan);
    await database.exec("savepoint dbops_seed");
    const filled = await fill(database, {
      schemas,
      plan,
      platformSchemas,
      actors: cast.actors,
      guide: {
        ...cast.guide,
        texts: pleasantTexts,
        wants: (table, actor) => !reference.has(table) && (cast.guide.wants?.(table, actor) ?? true)
      }
    });
    await database.exec("rollback to savepoint dbops_seed");
    const text = seedText(filled, await blocksThatRun(database, filled), options.command);
    return {
      text,
      tables: countByTable(filled.made),
      unfilled: filled.tables.filter(({ table, failures, found, made }) => failures.length > 0 && found + made === 0 && isOwn(filled, table)).map(({ table, failures }) => ({ table, reason: failures[0].reason }))
    };
  } finally {
    await database.exec("rollback");
  }
}
async function referenceTables(database, plan) {
  const owned = /* @__PURE__ */ new Set([...userTables(plan), ...tenantTables(plan)]);
  for (let size = -1; size !== owned.size; ) {
    size = owned.size;
    for (const table of plan)
      if (table.keys.some((key) => key.target !== table.table && owned.has(key.target))) owned.add(table.table);
  }
  const found = /* @__PURE__ */ new Set();
  for (const { table } of plan.filter((each) => !owned.has(each.table) && !platformSchemas.has(each.schema)))
    if ((await database.rows(`select 1 from ${table} limit 1`)).length > 0) found.add(table);
  return found;
}
function isOwn({ plan }, name) {
  const table = plan.find((each) => each.table === name);
  return table !== void 0 && !platformSchemas.has(table.schema);
}
var nobody = "select set_config('request.jwt.claims', '', false), set_config('request.jwt.claim.sub', '', false);";
function furtherActors(rows) {
  const actors = [];
  const taken = new Set(defaultActors.map(({ name }) => name));
  for (const tenant of ["one", "two"]) {
    const there = defaultActors.filter((actor) => actor.tenant === tenant).length;
    for (let count = there; count < rows; count++) {
      const index = taken.size;
      const first = firstNames[index % firstNames.length].toLowerCase();
      const name = taken.has(first) ? `${first}-${Math.floor(index / firstNames.length) + 1}` : first;
      taken.add(name);
      actors.push({ name, id: stableUuid("actor", name), tenant });
    }
  }
  return actors;
}
function seedText(filled, blocks, command) {
  const lines = [
    `-- Written by \`${command}\`: the same rows each time. It may run again: rows that are there stay as they are.`,
    "-- Two tenants with their users; everybody is at example.com."
  ];
  let said = "";
  let table = "";
  for (const block of blocks) {
    lines.push("");
    if (block.table !== table) {
      table = block.table;
      lines.push(comment(filled, blocks, table));
    }
    if (block.session !== said) {
      said = block.session;
      lines.push(said === "" ? nobody : said.replaceAll(", true)", ", false)"));
    }
    lines.push(block.statement);
  }
  if (said !== "") lines.push("", nobody);
  const sequences = blocks.flatMap((block) => sequenceLines(filled.plan.find((each) => each.table === block.table)));
  if (sequences.length > 0)
    lines.push("", "-- Sequences go on after the keys that were written.", ...new Set(sequences));
  return `${lines.join("\n")}
`;
}
function comment({ plan }, blocks, name) {
  const rows = blocks.filter((block) => block.table === name).reduce((sum, block) => sum + block.rows.length, 0);
  const table = plan.find((each) => each.table === name);
  const targets = [...new Set(table.keys.filter((key) => !key.soft && key.target !== name).map(({ target }) => target))];
  return `-- ${oneLine(name)}: ${rows} row${rows === 1 ? "" : "s"}${targets.length === 0 ? "" : `, of ${targets.map(oneLine).join(", ")}`}`;
}
function oneLine(name) {
  return name.replace(/[\r\n]+/g, " ");
}
function sequenceLines(table) {
  return table.columns.filter(({ sequence }) => sequence !== void 0).map(({ name }) => {
    const sequence = `pg_get_serial_sequence(${quote(table.table)}, ${quote(name)})`;
    return `select setval(${sequence}, (select max(${ident(name)}) from ${table.table})) where ${sequence} is not null;`;
  });
}
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
function countByTable(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, count]) => ({ table, rows: count }));
}
async function blocksThatRun(database, filled) {
  const asking = /* @__PURE__ */ new Set();
  for (; ; ) {
    const blocks = writeRows(filled.made, { plan: filled.plan, pool: filled.pool, repeatable: true, asking });
    const wrong = await runTwice(database, blocks, filled);
    if (wrong === void 0) return blocks;
    if (wrong.table === void 0 || asking.has(wrong.table))
      throw new DbopsError(`The rows that were made cannot be written as a script: ${wrong.reason}`, {
        where: wrong.table,
        hint: "Please report it with the migrations: most likely a trigger gives rows keys that nobody can foresee."
      });
    asking.add(wrong.table);
  }
}
async function runTwice(database, blocks, filled) {
  const tables = [...new Set(filled.made.map(({ table: table2 }) => table2))];
  if (tables.length === 0) return void 0;
  const counts = `${tables.map((table2, index) => `select ${index}, count(*)::int8 from ${table2}`).join(" union all ")} order by 1`;
  const count = async () => (await database.rows(counts)).map(([, rows]) => rows);
  await database.exec("savepoint dbops_try");
  let table;
  try {
    const before = await count();
    await database.exec(nobody);
    for (const block of blocks) {
      table = block.table;
      await database.exec(`${block.session === "" ? nobody : block.session}
${block.statement}`);
    }
    table = void 0;
    await database.exec("set constraints all immediate");
    const after = await count();
    for (const [index, each] of tables.entries()) {
      const wanted = filled.made.filter((row) => row.table === each).length;
      const written = after[index] - before[index];
      if (written < wanted) return { table: each, reason: `${written} of ${wanted} rows of ${each} were written` };
    }
    for (const block of blocks)
      await database.exec(`${block.session === "" ? nobody : block.session}
${block.statement}`);
    await database.exec("set constraints all immediate");
    const again = await count();
    const grown = tables.find((_, index) => again[index] !== after[index]);
    return grown === void 0 ? void 0 : { table: grown, reason: `rows of ${grown} were written a second time` };
  } catch (error) {
    if (postgresFailure(error) === void 0) throw error;
    return { table, reason: messageOf(error) };
  } finally {
    await database.exec("rollback to savepoint dbops_try; release savepoint dbops_try");
  }
}

// scripts/cli/seed.ts
var mark = /^-- Written by `dbops seed/;
async function seedCommand(values, io) {
  const rows = parseCount("rows", values.rows) ?? 2;
  if (rows < 1 || rows > 1e4)
    throw new DbopsError(`Unexpected value "${values.rows}" for --rows, expected 1 to 10000`);
  const workspace = await openWorkspace(values.root ?? io.cwd);
  const path = resolve(io.cwd, values.output ?? resolve(workspace.root, "supabase/seed.sql"));
  if (values.check && values.output === void 0 && workspace.platform !== "supabase")
    throw new DbopsError("Unexpected --check without a file, expected --output <file>");
  const present = values.output === void 0 && !values.check ? void 0 : await readFile(path, "utf8").catch(() => void 0);
  const name = relative(io.cwd, path);
  if (present !== void 0 && !values.check && !values.force && !mark.test(present))
    throw new DbopsError(`Unexpected file ${name}, which dbops did not write`, {
      hint: "Give another file, or --force to write over it."
    });
  const seed = await make(values, rows, io, workspace);
  if (values.check) return check(name, present, seed, values.json, io);
  if (values.output !== void 0) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, seed.text).catch((error) => {
      throw new DbopsError(`Cannot write ${name}: ${messageOf(error)}`);
    });
  }
  report(seed, values, name, io);
  return ExitCode.ok;
}
async function make(values, rows, io, workspace) {
  const progress = progressLine(io);
  try {
    const { database, result } = await openReplayed(workspace, {
      db: values.db,
      keepGoing: true,
      env: io.env,
      signal: io.signal,
      onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`)
    });
    try {
      progress.clear();
      for (const { location, message } of result.failures)
        io.stderr(`warning: ${location.file}:${location.line}:${location.column} does not run: ${message}
`);
      progress.show("making rows");
      const command = `dbops seed${rows === 2 ? "" : ` --rows ${rows}`}`;
      return await makeSeed(database, { platform: workspace.platform, rows, command });
    } finally {
      await database.close();
    }
  } finally {
    progress.clear();
  }
}
function check(name, present, seed, json, io) {
  const state = present === void 0 ? "missing" : present === seed.text ? "current" : "stale";
  if (json) print({ ...documentOf(seed), file: name, state }, io);
  else io.stdout(state === "current" ? `${name} is current
` : `${name} is ${state}: run dbops seed -o ${name}
`);
  return state === "current" ? ExitCode.ok : ExitCode.findings;
}
function report(seed, values, name, io) {
  const total = seed.tables.reduce((sum, { rows }) => sum + rows, 0);
  if (values.json) {
    print({ ...documentOf(seed), ...values.output === void 0 ? { text: seed.text } : { file: name } }, io);
    return;
  }
  if (values.output === void 0) io.stdout(seed.text);
  else
    io.stdout(
      `wrote ${name}: ${total} rows of ${seed.tables.length} tables; it ran twice, and wrote nothing the second time
`
    );
  for (const { table, reason } of seed.unfilled.slice(0, 20)) io.stderr(`no row for ${table}: ${reason}
`);
  if (seed.unfilled.length > 20) io.stderr(`and ${seed.unfilled.length - 20} more tables (--json lists them)
`);
}
function documentOf({ tables, unfilled }) {
  return { format: 1, tables, unfilled };
}
function print(document, io) {
  io.stdout(`${JSON.stringify(document, null, 2)}
`);
}
export {
  seedCommand
};
