import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  insertLike,
  insufficientPrivilege,
  isConstraint,
  isRowSecurity
} from "./chunk-5Q3KUGP6.mjs";
import {
  Attempts,
  classify,
  failed,
  nearness,
  setMode
} from "./chunk-JF4GZ6EG.mjs";
import {
  become
} from "./chunk-7GO4ISMX.mjs";
import {
  candidates
} from "./chunk-45M4OB6H.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import {
  require_dist
} from "./chunk-D23XIODE.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import {
  __toESM
} from "./chunk-53MRE2H3.mjs";

// scripts/prove/access/contract/file.ts
import { readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";

// scripts/prove/access/contract/read.ts
var import_yaml = __toESM(require_dist(), 1);

// scripts/prove/access/contract/intent.ts
var intendedReaches = ["denied", "none", "own", "tenant", "some", "all"];
var grammar = /^(denied|none|own|tenant|some|all)(?:\s+(or|where)\s+(\S[\s\S]*))?$/;
function parseIntent(text) {
  const [, reach, kind, sql] = grammar.exec(text.trim()) ?? [];
  if (reach === void 0) return void 0;
  return {
    reach,
    ...kind === void 0 ? {} : { condition: { kind, sql } }
  };
}
function formatIntent({ reach, condition }) {
  return condition === void 0 ? reach : `${reach} ${condition.kind} ${condition.sql}`;
}
function extent(reach) {
  return Math.max(1, intendedReaches.indexOf(reach));
}
var sections = ["tables", "views", "functions", "buckets", "topics"];
function keysOf(verb) {
  if (verb === "execute" || verb === "truncate") return [verb];
  return verb === "select" ? ["select", "any"] : [verb, "write", "any"];
}
function roleOfPersona(name) {
  const at = name.lastIndexOf("@");
  return at > 0 ? name.slice(0, at) : void 0;
}
function namesOf(persona, groups = {}) {
  const own = [persona.name, ...roleOfPersona(persona.name) === void 0 ? [] : [roleOfPersona(persona.name)]];
  const names = [...own];
  const reached = /* @__PURE__ */ new Set([...own, persona.role]);
  const inGroups = [];
  for (const [group, members] of Object.entries(groups)) {
    if (!members.some((member) => reached.has(member))) continue;
    reached.add(group);
    inGroups.push(group);
  }
  names.push(...inGroups, persona.role);
  if (!persona.trusted) names.push("everyone");
  return [...new Set(names)];
}
function intentOf(document, section, object, verb, persona) {
  const names = namesOf(persona, document.groups);
  const said = document[section]?.[object];
  const found = (typeof said === "string" && names.includes("everyone") && verb !== "truncate" ? stated(said, [section, object]) : typeof said === "object" ? lookUp(said, [section, object], verb, names) : void 0) ?? lookUp(document.defaults ?? {}, ["defaults"], verb, names);
  return found ?? (persona.trusted ? void 0 : { reach: "none" });
}
function columnIntentOf(document, section, object, column, verb, persona) {
  const said = document[section]?.[object];
  if (typeof said !== "object") return void 0;
  const columns = said.columns;
  const intents = columns?.[column];
  if (intents === void 0) return void 0;
  return lookUp(intents, [section, object, "columns", column], verb, namesOf(persona, document.groups));
}
function lookUp(said, path, verb, names) {
  for (const key of keysOf(verb)) {
    const intents = said[key];
    if (intents === void 0) continue;
    if (typeof intents === "string") {
      if (names.includes("everyone")) return stated(intents, [...path, key]);
      continue;
    }
    const name = names.find((each) => Object.hasOwn(intents, each));
    if (name !== void 0) return stated(intents[name], [...path, key, name]);
  }
  return void 0;
}
function stated(text, path) {
  return { ...parseIntent(text), path };
}

// scripts/prove/access/contract/read.ts
var documentKeys = ["version", "groups", "defaults", ...sections];
var verbKeys = ["select", "insert", "update", "delete", "truncate", "write", "any"];
async function readContract(text, file) {
  const lines = new import_yaml.LineCounter();
  const parsed = (0, import_yaml.parseDocument)(text, { lineCounter: lines, uniqueKeys: true, logLevel: "silent", merge: true });
  const place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const at = (path = []) => {
    let node = parsed.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const part of path) {
      if (!(0, import_yaml.isMap)(node)) break;
      const pair = node.items.find((item) => String(item.key.value) === part);
      if (pair === void 0) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    }
    return { file, ...place(offset) };
  };
  if (parsed.errors.length > 0) {
    const [first] = parsed.errors;
    const { line, column } = place(first.pos[0]);
    throw new DbopsError(
      `Unexpected content, expected YAML: ${parsed.errors.map((error) => error.message.split("\n")[0].replace(/ at line \d+, column \d+:?$/, "")).join("; ")}`,
      { where: `${file}:${line}:${column}` }
    );
  }
  const value = parsed.toJS({ maxAliasCount: 100 }) ?? {};
  const problems = await problemsOf(value);
  if (problems.length > 0) {
    const shown = problems.map(({ path, message }) => ({ place: at(path), message }));
    const { line, column } = shown[0].place;
    throw new DbopsError(
      shown.map(
        ({ place: place2, message }, index) => index === 0 ? message : `${file}:${place2.line}:${place2.column} ${message}`
      ).join("\n"),
      {
        where: `${file}:${line}:${column}`,
        hint: "The format is described in scripts/build/schemas/access-contract.schema.json; dbops access --init writes one."
      }
    );
  }
  return { file, document: value, at };
}
async function problemsOf(value) {
  const [{ Ajv2020 }, { default: schema }] = await Promise.all([
    import("./ajv-7VLUZ3TD.mjs"),
    import("./access-contract.schema-UA7E3LKB.mjs")
  ]);
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true }).compile(schema);
  if (validate(value)) return groupProblems(value);
  const problems = [];
  for (const error of validate.errors ?? []) {
    if (error.keyword === "anyOf") continue;
    const path = error.instancePath.split("/").slice(1).map(unescapePointer);
    const params = error.params;
    if (error.keyword === "additionalProperties") {
      const key = params.additionalProperty;
      const known = Object.keys(error.parentSchema.properties ?? {});
      problems.push({ path: [...path, key], message: `Unexpected key "${key}"${suggestion(key, known)}` });
    } else if (error.keyword === "pattern") {
      const [word = ""] = String(error.data).trim().split(/\s+/);
      problems.push({
        path,
        message: intendedReaches.includes(word) ? `Unexpected "${String(error.data)}", expected "${word} where <condition>" or "${word} or <condition>"` : `Unexpected word "${String(error.data)}"${suggestion(word, intendedReaches)}`
      });
    } else if (error.keyword === "type") {
      const mapping = typeof error.data === "object" && error.data !== null;
      if (params.type === "string" && mapping || params.type === "object" && typeof error.data === "string")
        continue;
      const here = path.at(-1) ?? "";
      problems.push({
        path,
        message: `Unexpected ${JSON.stringify(error.data)} for "${here}", expected ${verbKeys.includes(here) ? "a word for everyone, or words by persona" : params.type === "object" ? "a mapping" : `a ${params.type}`}`
      });
    } else problems.push({ path, message: `Unexpected value of "${path.join(".")}": ${error.message}` });
  }
  const seen = /* @__PURE__ */ new Set();
  return problems.filter(({ path, message }) => {
    const key = `${path.join("\0")}\0${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
function groupProblems(document) {
  const problems = [];
  for (const name of Object.keys(document.groups ?? {}))
    if (name === "everyone")
      problems.push({ path: ["groups", name], message: 'Unexpected group "everyone": it is there already' });
  return problems;
}
function suggestion(word, known) {
  const near = closest(word, known);
  if (near !== void 0) return `, did you mean "${near}"?`;
  return `, expected one of: ${known.length > 0 ? known.join(", ") : documentKeys.join(", ")}`;
}
function unescapePointer(part) {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

// scripts/prove/access/contract/file.ts
function contractFile({ platform, migrationsFolder, settings }) {
  if (settings.access !== void 0) return posix.normalize(settings.access);
  if (platform === "supabase") return "supabase/access.yml";
  return posix.join(dirname(migrationsFolder).replaceAll("\\", "/"), "access.yml");
}
async function contractText(workspace) {
  const file = contractFile(workspace);
  try {
    return await readFile(join(workspace.root, file), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) {
      if (workspace.settings.access === void 0) return void 0;
      throw new DbopsError(`Unexpected missing file "${file}", expected the access contract that dbops.json names`, {
        where: file,
        hint: "Write it with: dbops access --init"
      });
    }
    throw new DbopsError(`Cannot read the access contract: ${messageOf(error)}`, { where: file });
  }
}
async function openContract(workspace) {
  const text = await contractText(workspace);
  return text === void 0 ? void 0 : readContract(text, contractFile(workspace));
}

// scripts/prove/access/contract/conditions.ts
var Conditions = class {
  #session;
  #known = /* @__PURE__ */ new Map();
  bad = [];
  constructor(session) {
    this.#session = session;
  }
  async places(table, { condition, path }) {
    if (condition === void 0) return void 0;
    const key = `${table}\0${condition.sql}`;
    const known = this.#known.get(key);
    if (known !== void 0) return known;
    const { database } = this.#session;
    await database.exec("savepoint dbops_condition");
    let places = /* @__PURE__ */ new Set();
    try {
      const rows = await database.rows(
        `select tableoid::text || ctid::text from ${table} where (${condition.sql}
) is true`
      );
      places = new Set(rows.flat());
    } catch (error) {
      this.bad.push({ path: path ?? [], message: messageOf(error) });
    } finally {
      await database.exec("rollback to savepoint dbops_condition; release savepoint dbops_condition");
    }
    this.#known.set(key, places);
    return places;
  }
};

// scripts/prove/access/contract/columns.ts
var mostRows = 12;
var mostValues = 4;
var ColumnMeasurer = class {
  #session;
  #attempts;
  #cells = /* @__PURE__ */ new Map();
  /** `matrix`: of the same session, with the cells of the columns' tables. */
  constructor(session, matrix) {
    this.#session = session;
    this.#attempts = new Attempts(session.database);
    for (const cell of matrix.cells) this.#cells.set(`${cell.object}\0${cell.verb}\0${cell.persona}`, cell);
  }
  subject(table, column) {
    const planned = this.#session.filled.plan.find((each) => each.table === table);
    const found = planned?.columns.find(({ name }) => name === column);
    return planned === void 0 || found === void 0 ? void 0 : { table: planned, column: found };
  }
  /** How far somebody reaches the column; undefined where its table was not measured for him. */
  async measure(subject, verb, persona) {
    const { table } = subject;
    const whole = this.#cells.get(`${table.table}\0${verb}\0${persona.name}`);
    if (whole === void 0) return void 0;
    const places = this.#session.places(whole);
    const rows = this.#session.census.get(table.table) ?? [];
    if (places === void 0 || places.size === 0) return { cell: whole, persona, rows, places };
    const reached = rows.filter(({ place }) => places.has(place));
    const outcome = verb === "select" ? await this.#select(subject, persona, reached) : verb === "update" ? await this.#update(subject, persona, reached.slice(0, mostRows)) : await this.#insert(subject, persona, reached.slice(0, mostRows));
    const cell = {
      object: whole.object,
      verb,
      persona: persona.name,
      reach: outcome.places.size === 0 && outcome.message !== void 0 ? "denied" : classify(
        rows.map(({ label }) => label),
        rows.filter(({ place }) => outcome.places.has(place)).map(({ label }) => label),
        persona.actor
      ),
      reached: outcome.places.size,
      total: rows.length,
      ...outcome.message === void 0 ? {} : { message: outcome.message }
    };
    return { cell, persona, rows, places: outcome.places };
  }
  async #select({ table, column }, persona, rows) {
    const failure = await this.#attempts.run(persona, `select ${ident(column.name)} from ${table.table} limit 1`);
    if (failure?.code === insufficientPrivilege) return { places: /* @__PURE__ */ new Set(), message: failure.message };
    return { places: new Set(rows.map(({ place }) => place)) };
  }
  /** Gives the column of each row another value, and looks whether it has it then: a trigger may have put it back. */
  async #update(subject, persona, rows) {
    const { table, column } = subject;
    const places = /* @__PURE__ */ new Set();
    let message;
    for (const row of rows) {
      for (const value of this.#others(subject, row)) {
        const is = `${ident(column.name)}::text is not distinct from ${value === null ? "null" : literal(value)}`;
        const [[before]] = await this.#session.database.rows(
          `select count(*)::int from ${table.table} where ${is}`
        );
        const outcome = await this.#attempts.rows(
          void 0,
          `select count(*)::int from ${table.table} where ${is}`,
          `${setMode("patch", row.place)}
${become(persona)}
update ${table.table} set ${ident(column.name)} = ${typed(column, value)};
reset role;`
        );
        if (failed(outcome)) {
          if (outcome.code === insufficientPrivilege && !isRowSecurity(outcome))
            return { places, message: outcome.message };
          if (!isConstraint(outcome)) message ??= outcome.message;
        } else if (outcome[0][0] > before) {
          places.add(row.place);
          break;
        }
      }
    }
    return { places, message: places.size > 0 ? void 0 : message ?? "no value was taken" };
  }
  /** Inserts a row like each that he may insert, with another value in the column. */
  async #insert(subject, persona, rows) {
    const { table, column } = subject;
    const columns = await this.#granted(table, persona);
    if (!columns.includes(column)) return { places: /* @__PURE__ */ new Set(), message: `permission denied for column ${column.name}` };
    const places = /* @__PURE__ */ new Set();
    let message;
    for (const row of rows) {
      for (const value of this.#others(subject, row)) {
        const changed = { ...row, values: { ...row.values, [column.name]: value } };
        const failure = await this.#attempts.run(persona, insertLike(table, columns, changed));
        if (failure === void 0 || isConstraint(failure)) {
          places.add(row.place);
          break;
        }
        message ??= failure.message;
      }
    }
    return { places, message: places.size > 0 ? void 0 : message };
  }
  async #granted(table, persona) {
    const writable = table.columns.filter((column) => !column.generated);
    const rows = await this.#session.database.rows(
      "select x.name from unnest($1::text[]) x (name) where has_column_privilege($2, $3::regclass, x.name, 'INSERT')",
      [writable.map(({ name }) => name), persona.role, table.table]
    );
    const granted = new Set(rows.flat());
    return writable.filter(({ name }) => granted.has(name));
  }
  /** Values that the column could have and this row has not: those of other rows first. */
  #others({ table, column }, row) {
    const rows = this.#session.census.get(table.table) ?? [];
    const own = row.values[column.name] ?? null;
    const made = candidates(column.type, { seed: "dbops", ordinal: 7, table: table.name, column: column.name });
    const all = [...rows.map(({ values }) => values[column.name] ?? null), ...column.hints, ...made];
    return [...new Set(all)].filter((value) => value !== own && (value !== null || column.nullable)).slice(0, mostValues);
  }
};
function typed(column, value) {
  return value === null ? "null" : `${literal(value)}::${column.typeName}`;
}

// scripts/prove/access/contract/verdict.ts
function judge(measured, intent, holding) {
  const { cell, persona, rows, places } = measured;
  const verdict = { cell, persona, intent, judgement: "holds", excess: [] };
  if (cell.reach === "not proven") return { ...verdict, judgement: "not proven" };
  if (cell.reach === "error") return extent(intent.reach) > 1 ? { ...verdict, judgement: "error" } : verdict;
  if (rows === void 0 || places === void 0) {
    const [reached2, meant2] = [extent(cell.reach), extent(intent.reach)];
    if (reached2 > meant2) return { ...verdict, judgement: "wider" };
    return reached2 <= 1 && meant2 > 1 ? { ...verdict, judgement: "narrower" } : verdict;
  }
  const reached = rows.filter((row) => places.has(row.place));
  const meant = rows.filter((row) => isMeant(intent, row, persona, holding));
  const open = intent.reach === "some" && intent.condition === void 0;
  const excess = open ? cell.reach === "all" ? reached : [] : reached.filter((row) => !meant.includes(row));
  if (excess.length > 0) {
    const distance = (row) => ["own", "tenant", "beyond"].indexOf(nearness(row.label, persona.actor));
    return { ...verdict, judgement: "wider", excess: excess.sort((a, b) => distance(b) - distance(a)) };
  }
  const word = open ? "some" : wordOf(rows, meant, persona);
  return extent(cell.reach) < extent(word) ? { ...verdict, judgement: "narrower" } : verdict;
}
function wordOf(rows, some, persona) {
  const labels = (list) => list.map((row) => row.label);
  return classify(labels(rows), labels(some), persona.actor);
}
function isMeant(intent, row, persona, holding) {
  const holds = holding?.has(row.place) ?? false;
  const { condition } = intent;
  if (condition?.kind === "where" && !holds) return false;
  if (condition?.kind === "or" && holds) return true;
  switch (intent.reach) {
    case "denied":
    case "none":
      return false;
    case "own":
      return nearness(row.label, persona.actor) === "own";
    case "tenant":
      return nearness(row.label, persona.actor) !== "beyond";
    default:
      return true;
  }
}

// scripts/prove/access/contract/check.ts
function sectionOf(contract, object) {
  switch (object.kind) {
    case "view":
    case "materialized view":
      return contract.document.tables?.[object.name] !== void 0 ? "tables" : "views";
    case "function":
      return "functions";
    case "bucket":
      return "buckets";
    case "topic":
      return "topics";
    default:
      return "tables";
  }
}
function rowsOfObject(session, object) {
  if (object.kind !== "bucket") return session.census.get(object.name);
  return session.census.get("storage.objects")?.filter((row) => row.values.bucket_id === object.name);
}
function isServed({ kind, name }, schemas) {
  if (kind !== "function" || schemas === void 0) return true;
  return schemas.some((schema) => name.startsWith(`${ident(schema)}.`));
}
async function checkCells(session, contract, matrix, schemas) {
  const personas = new Map(session.personas.map((persona) => [persona.name, persona]));
  const objects = new Map(matrix.objects.map((object) => [object.name, object]));
  const conditions = new Conditions(session);
  const verdicts = [];
  for (const cell of matrix.cells) {
    const persona = personas.get(cell.persona);
    const object = objects.get(cell.object);
    const section = sectionOf(contract, object);
    if (contract.document[section]?.[object.name] === void 0 && !isServed(object, schemas)) continue;
    const intent = intentOf(contract.document, section, object.name, cell.verb, persona);
    if (intent === void 0) continue;
    const rows = rowsOfObject(session, object);
    const places = session.places(cell);
    const table = object.kind === "bucket" ? "storage.objects" : cell.object;
    const holding = rows === void 0 ? void 0 : await conditions.places(table, intent);
    verdicts.push(judge({ cell, persona, rows, places }, intent, holding));
  }
  verdicts.push(...await checkColumns(session, contract, matrix, conditions));
  return { verdicts, badConditions: conditions.bad };
}
async function checkColumns(session, contract, matrix, conditions) {
  const verdicts = [];
  const measurer = new ColumnMeasurer(session, matrix);
  const asked = new Set(matrix.personas.map(({ name }) => name));
  for (const object of matrix.objects) {
    if (object.kind !== "table") continue;
    const said = contract.document.tables?.[object.name];
    if (typeof said !== "object" || said.columns === void 0) continue;
    for (const [column, verbs] of Object.entries(said.columns)) {
      const subject = measurer.subject(object.name, column);
      if (subject === void 0) continue;
      for (const verb of ["select", "insert", "update"]) {
        if (verbs[verb] === void 0) continue;
        for (const persona of session.personas) {
          if (!asked.has(persona.name)) continue;
          const intent = columnIntentOf(contract.document, "tables", object.name, column, verb, persona);
          const measured = intent && await measurer.measure(subject, verb, persona);
          if (intent === void 0 || measured === void 0) continue;
          const holding = await conditions.places(object.name, intent);
          verdicts.push({ ...judge(measured, intent, holding), column });
        }
      }
    }
  }
  return verdicts;
}
async function checkObjects(session, contract, objects, choice = {}) {
  const { personas, verbs, schemas } = choice;
  const matrix = await session.measure({ objects: new Set(objects.map(({ name }) => name)), personas, verbs });
  return (await checkCells(session, contract, matrix, schemas)).verdicts;
}

export {
  intendedReaches,
  parseIntent,
  formatIntent,
  extent,
  sections,
  roleOfPersona,
  namesOf,
  contractFile,
  openContract,
  Conditions,
  judge,
  isServed,
  checkCells,
  checkObjects
};
