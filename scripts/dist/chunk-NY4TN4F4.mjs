import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  readCast,
  readParameters
} from "./chunk-YIYX24KK.mjs";
import {
  Attempts,
  allOf,
  anyOf,
  become,
  booleanParts,
  classify,
  evidence,
  failed,
  formatExpression,
  instrument,
  layInstruments,
  mayDependOnCaller,
  nearness,
  parseExpression,
  partsOf,
  readRows,
  rewrite,
  setMode,
  takeCensus
} from "./chunk-HLZYCLEO.mjs";
import {
  emailOf,
  identityValue,
  newcomer
} from "./chunk-R6X2JDE5.mjs";
import {
  candidates,
  defaultActors,
  fill,
  stableUuid
} from "./chunk-ZMOTOQC6.mjs";
import {
  TypeReader,
  memberships,
  planTables,
  userTables
} from "./chunk-EYBL7AGL.mjs";
import {
  listName,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  require_dist
} from "./chunk-D23XIODE.mjs";
import {
  readSchema
} from "./chunk-KDMYLGOA.mjs";
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
  compareFindings
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import {
  parseSql
} from "./chunk-MXO3B73M.mjs";
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
  const names2 = [...own];
  const reached = /* @__PURE__ */ new Set([...own, persona.role]);
  const inGroups = [];
  for (const [group, members] of Object.entries(groups)) {
    if (!members.some((member) => reached.has(member))) continue;
    reached.add(group);
    inGroups.push(group);
  }
  names2.push(...inGroups, persona.role);
  if (!persona.trusted) names2.push("everyone");
  return [...new Set(names2)];
}
function intentOf(document, section, object, verb, persona) {
  const names2 = namesOf(persona, document.groups);
  const said = document[section]?.[object];
  const found = (typeof said === "string" && names2.includes("everyone") && verb !== "truncate" ? stated(said, [section, object]) : typeof said === "object" ? lookUp(said, [section, object], verb, names2) : void 0) ?? lookUp(document.defaults ?? {}, ["defaults"], verb, names2);
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
function lookUp(said, path, verb, names2) {
  for (const key of keysOf(verb)) {
    const intents = said[key];
    if (intents === void 0) continue;
    if (typeof intents === "string") {
      if (names2.includes("everyone")) return stated(intents, [...path, key]);
      continue;
    }
    const name = names2.find((each) => Object.hasOwn(intents, each));
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
  const parsed2 = (0, import_yaml.parseDocument)(text, { lineCounter: lines, uniqueKeys: true, logLevel: "silent", merge: true });
  const place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const at = (path = []) => {
    let node = parsed2.contents;
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
  if (parsed2.errors.length > 0) {
    const [first] = parsed2.errors;
    const { line, column } = place(first.pos[0]);
    throw new DbopsError(
      `Unexpected content, expected YAML: ${parsed2.errors.map((error) => error.message.split("\n")[0].replace(/ at line \d+, column \d+:?$/, "")).join("; ")}`,
      { where: `${file}:${line}:${column}` }
    );
  }
  const value = parsed2.toJS({ maxAliasCount: 100 }) ?? {};
  const problems = await problemsOf(value);
  if (problems.length > 0) {
    const shown2 = problems.map(({ path, message }) => ({ place: at(path), message }));
    const { line, column } = shown2[0].place;
    throw new DbopsError(
      shown2.map(
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
    import("./2020-5GIWNM5J.mjs"),
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
    tried.map(({ label }) => label),
    reached.map(({ label }) => label),
    persona.actor
  );
  cell.reached = reached.length;
  cell.total = tried.length;
  const beyond = reached.filter(({ label }) => nearness(label, persona.actor) !== "own");
  if (beyond.length > 0 && !persona.trusted)
    cell.rows = beyond.sort((a, b) => distance(b.label, persona) - distance(a.label, persona)).slice(0, 3).map((target) => target.evidence());
  return cell;
}
function distance(label, persona) {
  return ["own", "tenant", "beyond"].indexOf(nearness(label, persona.actor));
}
function isRowSecurity(failure) {
  return failure.routine === "ExecWithCheckOptions";
}
function isConstraint(failure) {
  return failure.code.startsWith("23");
}

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
  if (failed(whole) && whole.code === insufficientPrivilege && !isRowSecurity(whole))
    return { reached: /* @__PURE__ */ new Set(), refusal: whole };
  const found = failed(whole) || verb === "delete" ? await attempts.touched(persona, statement, setMode("dry")) : whole;
  if (failed(found)) return { reached: /* @__PURE__ */ new Set(), refusal: found };
  if (!failed(whole) && found.length === whole.length) return { reached: new Set(whole) };
  const reached = /* @__PURE__ */ new Set();
  const untried = /* @__PURE__ */ new Set();
  let refusal;
  const inTheWay = /* @__PURE__ */ new Map();
  for (const row of rows.filter((each) => found.includes(each.place))) {
    const touched = await attempts.touched(persona, statement, setMode("row", row.place));
    if (!failed(touched)) {
      if (touched.includes(row.place)) reached.add(row.place);
      continue;
    }
    const failure = touched;
    if (isConstraint(failure)) reached.add(row.place);
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
    const distance2 = (row) => ["own", "tenant", "beyond"].indexOf(nearness(row.label, persona.actor));
    return { ...verdict, judgement: "wider", excess: excess.sort((a, b) => distance2(b) - distance2(a)) };
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

// scripts/prove/access/repair/dependents.ts
function dependents(schema, objects, changed) {
  if (changed.kind === "bucket" || changed.kind === "topic") return objects.filter(({ kind }) => kind === changed.kind);
  const texts = /* @__PURE__ */ new Map();
  for (const table of schema.tables)
    texts.set(
      qualified(table.schema, table.name),
      table.policies.map(({ using, check }) => `${using ?? ""} ${check ?? ""}`).join(" ")
    );
  for (const view of schema.views) texts.set(qualified(view.schema, view.name), view.definition);
  const bodies = schema.functions.map(({ name, body }) => ({ name, body }));
  const words = /* @__PURE__ */ new Set([nameOf(changed)]);
  const names2 = (text) => [...words].some((word) => text.includes(word));
  const reached = /* @__PURE__ */ new Set([changed.name]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { name, body } of bodies)
      if (!words.has(name) && names2(body)) {
        words.add(name);
        grown = true;
      }
    for (const [name, text] of texts)
      if (!reached.has(name) && names2(text)) {
        reached.add(name);
        words.add(shortName(name));
        grown = true;
      }
  }
  return objects.filter(
    (object) => reached.has(object.name) || object.kind === "bucket" || object.kind === "function" && words.has(nameOf(object))
  );
}
function nameOf({ kind, name }) {
  return shortName(kind === "function" ? name.replace(/\(.*$/s, "") : name);
}
function shortName(name) {
  const match = /(?:"((?:[^"]|"")*)"|([^.]+))$/.exec(name);
  return match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? name;
}

// scripts/prove/access/repair/expressions.ts
var mostBorrowed = 24;
function conditionsFor(source, object) {
  if (object.kind === "topic") return topicConditions(source, object.name);
  const table = object.kind === "bucket" ? "storage.objects" : object.name;
  const planned = source.plan.find((each) => each.table === table);
  const own = [];
  const tenant = [];
  if (source.platform === "supabase" && table === "storage.objects") {
    own.push(
      "(storage.foldername(name))[1] = (select auth.uid())::text",
      "owner_id = (select auth.uid())::text",
      "owner = (select auth.uid())"
    );
  }
  if (planned === void 0) return { own, tenant: borrowed(source, table, void 0) };
  if (source.platform === "supabase") {
    const users = userTables(source.plan);
    for (const key of planned.keys)
      if (users.has(key.target) && key.columns.length === 1) own.push(`${ident(key.columns[0])} = (select auth.uid())`);
    if (users.has(table) && planned.primaryKey.length === 1)
      own.push(`${ident(planned.primaryKey[0])} = (select auth.uid())`);
    own.push(...throughOwners(source, planned, users));
  }
  tenant.push(...borrowed(source, table, planned), ...throughHelpers(source, planned));
  if (source.platform === "supabase") tenant.push(...throughMembership(source, planned));
  tenant.push(...throughParents(source, planned));
  return { own: [...new Set(own)], tenant: [...new Set(tenant)] };
}
function throughOwners({ plan }, planned, users) {
  const found = [];
  for (const key of planned.keys) {
    if (key.columns.length !== 1 || users.has(key.target) || key.target === planned.table) continue;
    const target = plan.find((each) => each.table === key.target);
    for (const owner of target?.keys ?? [])
      if (users.has(owner.target) && owner.columns.length === 1)
        found.push(
          `${ident(key.columns[0])} in (select p.${ident(key.targetColumns[0])} from ${key.target} p where p.${ident(owner.columns[0])} = (select auth.uid()))`
        );
  }
  return found;
}
function throughHelpers({ schema, plan }, planned) {
  const typeOf = (table, column) => plan.find((each) => each.table === table)?.columns.find(({ name }) => name === column)?.typeName;
  const keys = [
    ...planned.keys.filter(({ columns }) => columns.length === 1).map(({ columns }) => columns[0]),
    ...planned.primaryKey.length === 1 ? planned.primaryKey : []
  ];
  const found = [];
  for (const { schema: home, name, returns, returnsSet, arguments: all, securityDefiner } of schema.functions) {
    const inputs2 = all.filter(({ mode }) => mode === "in");
    if (returns !== "boolean" || returnsSet || !securityDefiner || inputs2.length !== 1) continue;
    for (const column of new Set(keys))
      if (typeOf(planned.table, column) === inputs2[0].type) found.push(`${qualified(home, name)}(${ident(column)})`);
  }
  return found;
}
function topicConditions({ plan, platform }, pattern) {
  if (platform !== "supabase") return { own: [], tenant: [] };
  const prefix = literal(pattern.replace(/\*$/, ""));
  return {
    own: [`(select realtime.topic()) = ${prefix} || (select auth.uid())::text`],
    tenant: memberships(plan).map(
      ({ table, userColumn, tenantColumn }) => `(select realtime.topic()) in (select ${prefix} || m.${ident(tenantColumn)}::text from ${table} m where m.${ident(userColumn)} = (select auth.uid()))`
    )
  };
}
function throughMembership({ plan }, planned) {
  const found = [];
  for (const { table, userColumn, tenantTable, tenantColumn } of memberships(plan)) {
    if (table === planned.table) continue;
    const key = planned.keys.find((each) => each.target === tenantTable && each.columns.length === 1);
    const column = key?.columns[0] ?? (tenantTable === planned.table ? planned.primaryKey[0] : void 0);
    if (column !== void 0)
      found.push(
        `${ident(column)} in (select m.${ident(tenantColumn)} from ${table} m where m.${ident(userColumn)} = (select auth.uid()))`
      );
  }
  return found;
}
function throughParents({ schema }, planned) {
  const own = new Set(schema.tables.map((table) => qualified(table.schema, table.name)));
  return planned.keys.filter((key) => own.has(key.target) && key.target !== planned.table).map(
    (key) => `exists (select from ${key.target} p where ${key.columns.map((column, index) => `p.${ident(key.targetColumns[index])} = ${planned.table}.${ident(column)}`).join(" and ")})`
  );
}
function borrowed({ schema, plan }, table, planned) {
  const found = /* @__PURE__ */ new Map();
  const sources = [
    ...schema.tables.map((each) => ({
      name: qualified(each.schema, each.name),
      short: each.name,
      policies: each.policies
    })),
    ...schema.platformTables.map((each) => ({
      name: qualified(each.schema, each.name),
      short: each.name,
      policies: each.policies
    }))
  ];
  for (const { name, short, policies } of sources) {
    const translate = name === table ? (column) => column : columnMap(plan, name, planned);
    for (const policy of policies) {
      for (const text of [policy.using, policy.check]) {
        if (text === void 0 || text === "true") continue;
        for (const part of booleanParts(parseExpression(text))) {
          if (part.BoolExpr?.boolop === "OR_EXPR" || !mayDependOnCaller(part)) continue;
          const translated = translateColumns(part, short, table, translate);
          if (translated === void 0) continue;
          const expression = formatExpression(translated);
          found.set(expression, Math.max(found.get(expression) ?? 0, name === table ? 2 : 1));
        }
      }
    }
  }
  return [...found].sort(([a, rankA], [b, rankB]) => rankB - rankA || a.length - b.length || (a < b ? -1 : 1)).slice(0, mostBorrowed).map(([expression]) => expression);
}
function columnMap(plan, other, planned) {
  const source = plan.find((each) => each.table === other);
  return (column) => {
    if (planned === void 0) return void 0;
    const key = source?.keys.find((each) => each.columns.length === 1 && each.columns[0] === column);
    if (key !== void 0) {
      if (key.target === planned.table) return key.targetColumns[0];
      const same = planned.keys.find((each) => each.columns.length === 1 && each.target === key.target);
      if (same !== void 0) return same.columns[0];
    }
    if (source?.primaryKey.length === 1 && source.primaryKey[0] === column) {
      const pointing = planned.keys.find((each) => each.columns.length === 1 && each.target === other);
      return pointing?.columns[0];
    }
    return key === void 0 && planned.columns.some(({ name }) => name === column) ? column : void 0;
  };
}
function translateColumns(tree, short, table, translate) {
  let whole = true;
  const target = lastPart(table);
  const inside = /* @__PURE__ */ new Set();
  walk(tree, (kind, node) => {
    if (kind === "SubLink")
      walk(node.subselect, (inner, ref) => {
        if (inner === "ColumnRef") inside.add(ref);
      });
  });
  const change2 = (fields) => {
    const column = translate(fields.at(-1).String?.sval ?? "");
    if (column === void 0) whole = false;
    return column === void 0 ? void 0 : [...fields.slice(0, -1).map(() => ({ String: { sval: target } })), { String: { sval: column } }];
  };
  const translated = rewrite(tree, (kind, node) => {
    if (kind !== "ColumnRef") return void 0;
    const fields = node.fields;
    const qualifiedByTable = fields.length > 1 && fields.at(-2)?.String?.sval === short;
    if (inside.has(node) && !qualifiedByTable) return void 0;
    if (!inside.has(node) && fields.length > 1 && !qualifiedByTable) return void 0;
    const next = change2(fields);
    return next === void 0 ? void 0 : { ColumnRef: { fields: next } };
  });
  return whole ? translated : void 0;
}
function lastPart(table) {
  const match = /(?:"((?:[^"]|"")*)"|([^.]+))$/.exec(table);
  return match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? table;
}
function policiesOf(schema, table) {
  const all = [...schema.tables, ...schema.platformTables];
  return all.find((each) => qualified(each.schema, each.name) === table)?.policies ?? [];
}

// scripts/prove/access/contract/blame.ts
async function blameFor(session, object, verb, persona, rows) {
  const grant2 = { kind: "grant", words: `${verb} is granted to ${persona.role}` };
  switch (object.kind) {
    case "table": {
      const table = session.schema.tables.find((each) => qualified(each.schema, each.name) === object.name);
      if (table === void 0 || verb === "truncate") return [grant2];
      return blameTable(session, table, verb, persona, rows);
    }
    case "view":
    case "materialized view": {
      const view = session.schema.views.find((each) => qualified(each.schema, each.name) === object.name);
      if (view?.kind === "materialized")
        return [{ kind: "view", words: `${object.name} holds rows that its owner read`, name: object.name }];
      if (view !== void 0 && !view.securityInvoker)
        return [{ kind: "view", words: `${object.name} reads with its owner's rights`, name: object.name }];
      return [grant2];
    }
    case "function": {
      const routine = session.schema.functions.find(
        (each) => object.name.startsWith(`${qualified(each.schema, each.name)}(`) && each.securityDefiner
      );
      return routine === void 0 ? [grant2] : [{ kind: "function", words: `${object.name} runs with its owner's rights`, name: object.name }, grant2];
    }
    case "bucket":
      return blameBucket(session, object.name, verb, persona);
    default:
      return [grant2];
  }
}
async function blameTable(session, table, verb, persona, rows) {
  const name = qualified(table.schema, table.name);
  if (!table.rls.enabled) return [{ kind: "row security off", words: `row level security is off on ${name}`, name }];
  const [role] = await session.database.query(
    `select rolbypassrls or rolsuper as bypass, pg_has_role(oid, $2, 'USAGE') as owns from pg_roles where rolname = $1`,
    [persona.role, table.owner]
  );
  if (role?.bypass)
    return [{ kind: "bypass", words: `${persona.role} bypasses row level security`, name: persona.role }];
  if (role?.owns && !table.rls.forced)
    return [{ kind: "bypass", words: `${persona.role} owns ${name}, and row level security is not forced`, name }];
  const blames = [];
  for (const policy of await policiesFor(session, table, verb, persona)) {
    if (!await admits(session, name, policy, verb, persona, rows)) continue;
    const through = functionsOf(policy);
    blames.push({
      kind: "policy",
      name: policy.name,
      words: `policy ${ident(policy.name)} on ${name}${through.length > 0 ? ` (through ${through.join(", ")})` : ""}`,
      ...through.length > 0 ? { through } : {}
    });
  }
  return blames;
}
async function policiesFor(session, table, verb, persona) {
  const candidates2 = table.policies.filter(
    ({ permissive, command }) => permissive && (command === "all" || command === verb)
  );
  const named3 = [...new Set(candidates2.flatMap(({ roles }) => roles))].filter((role) => role !== "public");
  const member = new Set(
    (await session.database.rows(
      `select r.rolname::text from pg_roles r, pg_roles p
          where p.rolname = $1 and r.rolname = any ($2) and pg_has_role(p.oid, r.oid, 'USAGE')`,
      [persona.role, named3]
    )).flat()
  );
  return candidates2.filter(({ roles }) => roles.some((role) => role === "public" || member.has(role)));
}
function expressionFor(policy, verb) {
  return verb === "insert" ? policy.check ?? policy.using : policy.using;
}
async function admits(session, table, policy, verb, persona, rows) {
  const expression = expressionFor(policy, verb);
  if (expression === void 0) return true;
  const outcome = await new Attempts(session.database).rows(
    persona,
    `select tableoid::text || ctid::text from ${table} where ${expression}`,
    `alter table ${table} disable row level security; grant select on ${table} to ${ident(persona.role)};`
  );
  if (failed(outcome)) return false;
  const places = new Set(outcome.flat());
  return rows.length === 0 || rows.some((row) => places.has(row.place));
}
function functionsOf(policy) {
  const found = /* @__PURE__ */ new Set();
  for (const expression of [policy.using, policy.check]) {
    if (expression === void 0) continue;
    walk(parseExpression(expression), (kind, node) => {
      if (kind !== "FuncCall") return;
      const { schema, name } = listName(node.funcname);
      if (schema !== void 0 && !["pg_catalog", "auth", "storage", "realtime"].includes(schema))
        found.add(qualified(schema, name));
    });
  }
  return [...found];
}
async function blameBucket(session, bucket, verb, persona) {
  const blames = [];
  if (verb === "select") {
    const [row] = await session.database.rows("select public from storage.buckets where id = $1", [bucket]);
    if (row?.[0] === true)
      blames.push({ kind: "bucket", words: `the bucket is public: its files need no policy`, name: bucket });
  }
  const objects = session.schema.platformTables.find(({ schema, name }) => schema === "storage" && name === "objects");
  for (const policy of objects?.policies ?? []) {
    const applies = policy.permissive && (policy.command === "all" || policy.command === verb) && policy.roles.some((role) => role === "public" || role === persona.role);
    if (applies)
      blames.push({ kind: "policy", name: policy.name, words: `policy ${ident(policy.name)} on storage.objects` });
  }
  return blames;
}

// scripts/prove/access/repair/grants.ts
function* revoke({ object, table, view, breaches, verdicts }) {
  const relation = table ?? view;
  if (relation === void 0) return;
  const name = qualified(relation.schema, relation.name);
  const wider = breaches.filter(({ judgement, column }) => judgement === "wider" && column === void 0);
  for (const verb of new Set(wider.map(({ cell }) => cell.verb))) {
    const roles = [
      ...new Set(wider.filter(({ cell }) => cell.verb === verb).map(({ persona }) => persona.role))
    ].filter(
      (role) => verdicts.filter(({ cell, persona }) => cell.verb === verb && persona.role === role).every(({ intent }) => intent.reach === "none" || intent.reach === "denied")
    );
    if (roles.length === 0) continue;
    const inherited = relation.grants.some(
      ({ grantee, privileges }) => grantee === "public" && privileges.includes(verb.toUpperCase())
    );
    const kept = inherited ? [...new Set(verdicts.map(({ persona }) => persona.role))].filter((role) => !roles.includes(role)) : [];
    yield {
      sql: [
        `revoke ${verb} on ${name} from ${[...inherited ? ["public"] : [], ...roles.map(ident)].join(", ")};`,
        ...kept.length > 0 ? [`grant ${verb} on ${name} to ${kept.map(ident).join(", ")};`] : []
      ].join("\n"),
      cost: object.kind === "table" ? 6 : 9
    };
  }
}
function* grant({ table, view, breaches, schema }) {
  const relation = table ?? view;
  const narrower = breaches.filter(({ judgement }) => judgement === "narrower" || judgement === "error");
  if (relation !== void 0) {
    const name = qualified(relation.schema, relation.name);
    for (const { cell, persona } of narrower)
      if (cell.reach === "denied") yield { sql: `grant ${cell.verb} on ${name} to ${ident(persona.role)};`, cost: 2 };
  }
  for (const { cell, persona } of narrower) {
    const named3 = /^permission denied for (table|view|function|schema) (\S+)/.exec(cell.message ?? "");
    if (named3 === null) continue;
    const [, kind, name] = named3;
    if (kind === "schema") yield { sql: `grant usage on schema ${ident(name)} to ${ident(persona.role)};`, cost: 3 };
    else if (kind === "function") {
      for (const routine of schema.functions.filter((each) => each.name === name))
        yield {
          sql: `grant execute on function ${qualified(routine.schema, routine.name)}(${routine.identityArguments}) to ${ident(persona.role)};`,
          cost: 3
        };
    } else
      for (const other of schema.tables.filter((each) => each.name === name))
        yield {
          sql: `grant select on ${qualified(other.schema, other.name)} to ${ident(persona.role)};`,
          cost: 4
        };
  }
}
function* takePowerAway({ breaches, bypassing }) {
  const roles = new Set(breaches.filter(({ judgement }) => judgement === "wider").map(({ persona }) => persona.role));
  for (const role of roles) if (bypassing.has(role)) yield { sql: `alter role ${ident(role)} nobypassrls;`, cost: 2 };
}
function* invokeAsCaller({ view, breaches }) {
  if (view === void 0 || view.kind !== "view" || view.securityInvoker) return;
  if (breaches.some(({ judgement }) => judgement === "wider"))
    yield { sql: `alter view ${qualified(view.schema, view.name)} set (security_invoker = true);`, cost: 1 };
}
function* revokeExecute({ object, breaches, verdicts, schema }) {
  if (object.kind !== "function") return;
  const routine = schema.functions.find((each) => object.name.startsWith(`${qualified(each.schema, each.name)}(`));
  const kind = routine?.kind === "procedure" ? "procedure" : "function";
  const allowed = (role) => verdicts.some(
    ({ persona, intent }) => persona.role === role && intent.reach !== "none" && intent.reach !== "denied"
  );
  const roles = [...new Set(verdicts.map(({ persona }) => persona.role))];
  const refused2 = roles.filter((role) => !allowed(role));
  if (breaches.some(({ judgement }) => judgement === "wider") && refused2.length > 0) {
    const kept = roles.filter(allowed);
    yield {
      sql: [
        `revoke execute on ${kind} ${object.name} from public, ${refused2.map(ident).join(", ")};`,
        ...kept.length > 0 ? [`grant execute on ${kind} ${object.name} to ${kept.map(ident).join(", ")};`] : []
      ].join("\n"),
      cost: 2
    };
  }
  if (routine?.securityDefiner) yield { sql: `alter ${kind} ${object.name} security invoker;`, cost: 12 };
  for (const { judgement, persona } of breaches)
    if (judgement === "narrower")
      yield { sql: `grant execute on ${kind} ${object.name} to ${ident(persona.role)};`, cost: 2 };
}
function* closeBucket({ object, breaches }) {
  if (object.kind !== "bucket" || !breaches.some(({ judgement }) => judgement === "wider")) return;
  yield { sql: `update storage.buckets set public = false where id = ${literal(object.name)};`, cost: 1 };
}
function* columnGrants({ table, breaches }) {
  if (table === void 0) return;
  const wider = breaches.filter(({ judgement, column }) => judgement === "wider" && column !== void 0);
  for (const verb of new Set(wider.map(({ cell }) => cell.verb))) {
    const ofVerb = wider.filter(({ cell }) => cell.verb === verb);
    for (const role of new Set(ofVerb.map(({ persona }) => persona.role))) {
      const closed = new Set(ofVerb.filter(({ persona }) => persona.role === role).map(({ column }) => column));
      yield { sql: withoutColumns(table, verb, role, closed), cost: 4 };
    }
  }
}
function withoutColumns(table, verb, role, closed) {
  const name = qualified(table.schema, table.name);
  const left = table.columns.filter((column) => !closed.has(column.name) && column.generated === void 0);
  return [
    `revoke ${verb} on ${name} from ${ident(role)};`,
    ...left.length > 0 ? [`grant ${verb} (${left.map((column) => ident(column.name)).join(", ")}) on ${name} to ${ident(role)};`] : []
  ].join("\n");
}
function* earlierFunctions({ earlier, table, breaches }) {
  if (breaches.length === 0) return;
  const called = new Set((table?.policies ?? []).flatMap(functionsOf));
  for (const [name, definitions] of earlier) {
    if (!called.has(name)) continue;
    for (const [index, sql] of definitions.slice(0, 3).entries())
      yield { sql: `${sql.replace(/;\s*$/, "")};`, cost: 5 + index };
  }
}

// scripts/prove/access/repair/candidate.ts
function tableName(table) {
  return qualified(table.schema, table.name);
}
function createPolicy(table, policy) {
  return [
    `create policy ${ident(policy.name)} on ${table}`,
    policy.permissive ? "" : " as restrictive",
    policy.command === "all" ? "" : ` for ${policy.command}`,
    policy.roles.includes("public") ? "" : ` to ${policy.roles.map(ident).join(", ")}`,
    policy.using === void 0 ? "" : `
  using (${policy.using})`,
    policy.check === void 0 ? "" : `
  with check (${policy.check})`,
    ";"
  ].join("");
}
function replacePolicy(table, old, next) {
  const sameShape = old.permissive === next.permissive && old.command === next.command && old.using === void 0 === (next.using === void 0) && old.check === void 0 === (next.check === void 0);
  if (!sameShape) return `drop policy ${ident(old.name)} on ${table};
${createPolicy(table, next)}`;
  return [
    `alter policy ${ident(old.name)} on ${table}`,
    old.roles.join() === next.roles.join() ? "" : ` to ${next.roles.map((role) => role === "public" ? "public" : ident(role)).join(", ")}`,
    old.using === next.using ? "" : `
  using (${next.using})`,
    old.check === next.check ? "" : `
  with check (${next.check})`,
    ";"
  ].join("");
}
function freeName(table, wanted) {
  const taken = new Set(table?.policies.map((policy) => policy.name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name)) return name;
  }
}

// scripts/prove/access/repair/policies.ts
function policyTable(context) {
  if (context.object.kind === "bucket") return "storage.objects";
  if (context.object.kind === "topic") return "realtime.messages";
  return context.table === void 0 ? void 0 : tableName(context.table);
}
function* enableRowSecurity({ table, breaches }) {
  if (table === void 0) return;
  const name = tableName(table);
  if (!table.rls.enabled) yield { sql: `alter table ${name} enable row level security;`, cost: 1 };
  else if (!table.rls.forced && breaches.some(({ persona }) => persona.role === table.owner))
    yield { sql: `alter table ${name} force row level security;`, cost: 1 };
}
function* narrowPolicies(context) {
  const name = policyTable(context);
  const wider = context.breaches.filter(({ judgement, column }) => judgement === "wider" && column === void 0);
  const failing = context.breaches.filter(({ judgement }) => judgement === "error");
  if (name === void 0 || wider.length === 0 && failing.length === 0) return;
  const verbs = new Set([...wider, ...failing].map(({ cell }) => cell.verb));
  const roles = new Set([...wider, ...failing].map(({ persona }) => persona.role));
  const policies = policiesOf(context.schema, name);
  for (const policy of policies) {
    if (!policy.permissive || !speaksTo(policy, verbs, roles)) continue;
    const others = policies.some((each) => each !== policy && each.permissive && speaksTo(each, verbs, roles));
    yield { sql: `drop policy ${ident(policy.name)} on ${name};`, cost: others ? 3 : 20 };
    yield* narrowRoles(name, policy, context, roles);
    if (policy.command === "all" && !verbs.has("select"))
      yield {
        sql: replacePolicy(name, policy, { ...policy, command: "select", check: void 0 }),
        cost: 12
      };
    if (policy.command !== "insert" && !/^\(?true\)?$/.test(policy.using ?? "true"))
      yield { sql: replacePolicy(name, policy, { ...policy, permissive: false }), cost: 8 };
    for (const { using, check, cost } of narrowed(policy, verbs, context))
      yield { sql: replacePolicy(name, policy, { ...policy, using, check }), cost };
  }
}
function speaksTo(policy, verbs, roles) {
  return (policy.command === "all" || verbs.has(policy.command)) && policy.roles.some((role) => role === "public" || roles.has(role));
}
function* narrowRoles(name, policy, { verdicts }, breaching) {
  const known = new Set(verdicts.filter(({ persona }) => !persona.trusted).map(({ persona }) => persona.role));
  const spoken = policy.roles.includes("public") ? [...known] : policy.roles;
  const meant = (role) => verdicts.some(
    ({ cell, persona, intent }) => persona.role === role && (policy.command === "all" || policy.command === cell.verb) && intent.reach !== "none" && intent.reach !== "denied"
  );
  const left = spoken.filter((role) => !breaching.has(role) && meant(role));
  if (left.length > 0 && left.length < spoken.length)
    yield { sql: replacePolicy(name, policy, { ...policy, roles: left }), cost: 2 };
  if (policy.roles.includes("public") && known.has("anon") && known.has("authenticated") && left.length === 0)
    yield { sql: replacePolicy(name, policy, { ...policy, roles: ["authenticated"] }), cost: 3 };
}
function* narrowed(policy, verbs, context) {
  const finding = ["select", "update", "delete"].some((verb) => verbs.has(verb)) && policy.command !== "insert";
  const writing = verbs.has("insert") || verbs.has("update");
  const words = new Set(context.breaches.map(({ intent }) => intent.reach));
  const library = [
    ...context.breaches.flatMap(({ intent }) => intent.condition?.kind === "where" ? [intent.condition.sql] : []),
    ...words.has("own") || words.has("none") || words.has("denied") ? context.conditions.own : [],
    ...context.conditions.tenant,
    ...words.has("own") ? [] : context.conditions.own
  ];
  if (finding && policy.using !== void 0) {
    for (const { text, cost } of tightened(policy.using, library)) {
      yield { using: text, check: policy.check, cost };
      if (policy.check !== void 0 && policy.check === policy.using) yield { using: text, check: text, cost };
    }
  }
  if (writing && policy.command !== "select" && policy.command !== "delete") {
    const { check, using } = policy;
    if (using !== void 0 && check !== using) yield { using, check: using, cost: 3 };
    if (using !== void 0 && check !== void 0 && check !== "true")
      yield { using, check: formatExpression(allOf([parseExpression(using), parseExpression(check)])), cost: 4 };
    for (const { text, cost } of tightened(check ?? using ?? "true", library)) {
      yield { using, check: text, cost };
      if (policy.command === "update" || policy.command === "all") yield { using: text, check: text, cost: cost + 1 };
    }
  }
}
function* tightened(text, library) {
  for (const each of tighten(text, library)) {
    const parts = partsOf(parseExpression(each.text), "AND_EXPR");
    const telling2 = parts.filter((part) => !saysNothing(part, parts));
    if (telling2.length === parts.length || telling2.length === 0) yield each;
    else yield { text: formatExpression(allOf(telling2)), cost: each.cost - 0.5 };
  }
}
function saysNothing(part, all) {
  if (part.A_Const?.boolval?.boolval === true) return true;
  const others = all.filter((each) => each !== part);
  const mentions = (text) => others.some((each) => formatExpression(each).includes(text));
  if (part.NullTest?.nulltesttype === "IS_NOT_NULL") {
    const argument = formatExpression(part.NullTest.arg);
    return others.some((each) => {
      const { lexpr, rexpr, kind } = each.A_Expr ?? {};
      return kind === "AEXPR_OP" && [lexpr, rexpr].some((side) => side !== void 0 && formatExpression(side).includes(argument));
    });
  }
  if (/^auth\.role\(\) = 'authenticated'/.test(formatExpression(part))) return mentions("auth.uid()");
  let itself = false;
  walk(part, (kind, node) => {
    if (kind !== "A_Expr" || node.kind !== "AEXPR_OP" || listName(node.name).name !== "=") return;
    if (node.lexpr?.ColumnRef && node.rexpr?.ColumnRef)
      itself ||= formatExpression(node.lexpr) === formatExpression(node.rexpr);
  });
  return itself;
}
function* tighten(text, library) {
  const tree = parseExpression(text);
  const alternatives = partsOf(tree, "OR_EXPR");
  if (alternatives.length > 1) {
    for (const [index, dropped] of alternatives.entries()) {
      const rest = alternatives.filter((_, other) => other !== index);
      yield { text: formatExpression(anyOf(rest)), cost: 5 };
      for (const [other, part] of alternatives.entries()) {
        const conjuncts = partsOf(part, "AND_EXPR");
        if (other === index || conjuncts.length < 2) continue;
        const remaining = alternatives.filter((_, each) => each !== other && each !== index);
        const grouped = allOf([...conjuncts.slice(0, -1), anyOf([conjuncts.at(-1), dropped])]);
        yield { text: formatExpression(anyOf([grouped, ...remaining])), cost: 4 };
      }
    }
  }
  const strict = withoutOpenDefaults(tree);
  if (strict !== void 0) yield { text: formatExpression(strict), cost: 4 };
  for (const [index, condition] of library.entries()) {
    const part = parseExpression(condition);
    if (text === "true") yield { text: condition, cost: 6 + index / 100 };
    else {
      yield { text: formatExpression(allOf([part, tree])), cost: 7 + index / 100 };
      for (const [at] of alternatives.length > 1 ? alternatives.entries() : [])
        yield {
          text: formatExpression(anyOf(alternatives.map((each, other) => other === at ? allOf([part, each]) : each))),
          cost: 9 + index / 100
        };
      yield { text: condition, cost: 14 + index / 100 };
    }
  }
}
function withoutOpenDefaults(tree) {
  let changed = false;
  const strict = rewrite(tree, (kind, node) => {
    if (kind !== "CoalesceExpr") return void 0;
    const args = node.args;
    if (args.at(-1)?.A_Const?.boolval?.boolval !== true) return void 0;
    changed = true;
    return { CoalesceExpr: { ...node, args: [...args.slice(0, -1), { A_Const: { boolval: {} } }] } };
  });
  return changed ? strict : void 0;
}
function* addPolicies(context) {
  const { table, breaches, conditions, object } = context;
  const name = policyTable(context);
  const narrower = breaches.filter(({ judgement, column }) => judgement === "narrower" && column === void 0);
  if (name === void 0 || narrower.length === 0) return;
  for (const policy of policiesOf(context.schema, name))
    if (!policy.permissive) yield { sql: replacePolicy(name, policy, { ...policy, permissive: true }), cost: 8 };
  const groups = byVerbAndRole(narrower);
  for (const role of new Set(groups.map((group) => group.role))) {
    const verbs = groups.filter((group) => group.role === role && !["truncate", "execute"].includes(group.verb));
    const [first] = verbs;
    if (verbs.length < 4 || !verbs.every(({ intents }) => JSON.stringify(intents) === JSON.stringify(first.intents)))
      continue;
    for (const intent of first.intents)
      for (const [index, condition] of conditionsOf(intent, conditions).entries()) {
        const expression = intent.condition ? apply(condition, intent) : condition;
        const whole = policyOf(table, "update", role, expression, intent);
        yield {
          sql: createPolicy(name, { ...whole, command: "all", name: freeName(table, `${role} ${intent.reach}`) }),
          cost: 9 + index / 100
        };
      }
  }
  for (const { verb, role, intents } of groups) {
    if (verb === "truncate" || verb === "execute") continue;
    for (const intent of intents) {
      for (const [index, condition] of conditionsOf(intent, conditions).entries()) {
        const inside = object.kind === "bucket" ? `bucket_id = '${object.name.replaceAll("'", "''")}' and ` : "";
        const expression = `${inside}${intent.condition ? apply(condition, intent) : condition}`;
        yield {
          sql: createPolicy(name, policyOf(context.table ?? table, verb, role, expression, intent)),
          cost: 10 + index / 100
        };
      }
    }
  }
}
function policyOf(table, verb, role, expression, intent) {
  const whose = { own: "own", tenant: "tenant", all: "all", some: "some" }[intent.reach] ?? intent.reach;
  return {
    name: freeName(table, `${role} ${verb} ${whose}`),
    permissive: true,
    command: verb,
    roles: [role],
    ...verb === "insert" ? {} : { using: expression },
    ...verb === "insert" || verb === "update" ? { check: expression } : {}
  };
}
function apply(condition, { condition: extra }) {
  return extra?.kind === "or" ? `(${condition}) or (${extra.sql})` : `(${condition}) and (${extra.sql})`;
}
function conditionsOf({ reach }, { own, tenant }) {
  if (reach === "all") return ["true"];
  return reach === "own" ? [...own, ...tenant] : [...tenant, ...own];
}
function byVerbAndRole(verdicts) {
  const groups = /* @__PURE__ */ new Map();
  for (const { cell, persona, intent } of verdicts) {
    const key = `${cell.verb}\0${persona.role}`;
    const group = groups.get(key) ?? { verb: cell.verb, role: persona.role, intents: [] };
    groups.set(key, group);
    if (!group.intents.some((each) => JSON.stringify(each) === JSON.stringify(intent))) group.intents.push(intent);
  }
  return [...groups.values()];
}

// scripts/prove/access/repair/search.ts
var proposers = [
  enableRowSecurity,
  invokeAsCaller,
  closeBucket,
  revokeExecute,
  columnGrants,
  grant,
  revoke,
  takePowerAway,
  earlierFunctions,
  narrowPolicies,
  addPolicies
];
var mostSteps = 5;
var mostTrialsAnObject = 90;
async function findRepairs(session, contract, objects, verdicts, options) {
  const found = /* @__PURE__ */ new Map();
  const search = new Search(session, contract, objects, options);
  await session.database.exec("savepoint dbops_repairs");
  try {
    for (const object of objects) {
      options.signal?.throwIfAborted();
      const ofObject = verdicts.filter(({ cell }) => cell.object === object.name);
      if (!ofObject.some(isBreach)) continue;
      const repaired = await search.object(object);
      if (repaired !== void 0) found.set(object.name, repaired);
    }
  } finally {
    await session.database.exec("rollback to savepoint dbops_repairs; release savepoint dbops_repairs");
  }
  return found;
}
function isBreach({ judgement }) {
  return judgement === "wider" || judgement === "narrower" || judgement === "error";
}
var Search = class {
  #session;
  #contract;
  #objects;
  #options;
  #schema;
  #bypassing = /* @__PURE__ */ new Set();
  #trials = 0;
  constructor(session, contract, objects, options) {
    this.#session = session;
    this.#contract = contract;
    this.#objects = objects;
    this.#options = options;
    this.#schema = session.schema;
  }
  /** Applies the steps that mend an object, and leaves them applied; undefined where nothing helps. */
  async object(object) {
    const { database } = this.#session;
    const affected = dependents(this.#schema, this.#objects, object);
    const powerful = await database.rows("select rolname::text from pg_roles where rolbypassrls and not rolsuper");
    this.#bypassing = new Set(powerful.flat());
    const before = await this.#verdicts(affected);
    const held = new Set(before.filter((verdict) => verdict.judgement === "holds").map(keyOf));
    const steps = [];
    let state = before.filter(({ cell }) => cell.object === object.name);
    if (!state.some(isBreach)) return void 0;
    await database.exec("savepoint dbops_object");
    let trials = 0;
    for (let step = 0; step < mostSteps && state.some(isBreach); step++) {
      const best = await this.#step(object, state, () => ++trials <= mostTrialsAnObject);
      if (best === void 0) break;
      await database.exec(best.sql);
      steps.push(best.sql);
      this.#schema = await readSchema(database, { join: true });
      state = (await this.#verdicts([object])).filter(({ cell }) => cell.object === object.name);
    }
    const after = steps.length === 0 ? [] : await this.#verdicts(affected);
    const whole = !state.some(isBreach);
    const known = new Set(before.map((verdict) => `${keyOf(verdict)}\0${verdict.judgement}`));
    const broken = after.some(
      (verdict) => isBreach(verdict) && (held.has(keyOf(verdict)) || !whole && !known.has(`${keyOf(verdict)}\0${verdict.judgement}`))
    );
    if (steps.length === 0 || broken || score(after) >= score(before)) {
      await database.exec("rollback to savepoint dbops_object; release savepoint dbops_object");
      this.#schema = await readSchema(database, { join: true });
      return void 0;
    }
    await database.exec("release savepoint dbops_object");
    return { object, sql: steps.join("\n"), whole };
  }
  /** The candidate that brings the object nearest to its contract. */
  async #step(object, state, may) {
    const now = score(state);
    let best;
    const breaching = new Set(state.filter(isBreach).map(({ persona }) => persona.name));
    const broken = new Set(state.filter(isBreach).map(({ cell }) => cell.verb));
    for (const candidate of this.#candidates(object, state)) {
      this.#options.signal?.throwIfAborted();
      if (!may() || this.#trials >= (this.#options.most ?? 400)) break;
      this.#trials++;
      this.#options.onProgress?.(object.name, this.#trials);
      const after = await this.#try(candidate.sql, async () => {
        const theirs = await this.#verdicts([object], breaching, broken);
        const others = state.filter(({ persona, cell }) => !breaching.has(persona.name) || !broken.has(cell.verb));
        if (score(theirs) + score(others) >= now) return void 0;
        return this.#verdicts([object]);
      });
      if (after === void 0) continue;
      const reached = score(after);
      if (reached >= now) continue;
      if (best === void 0 || reached < best.score) best = { candidate, score: reached };
      if (reached === 0) break;
    }
    return best?.candidate;
  }
  #candidates(object, verdicts) {
    const schema = this.#schema;
    const named3 = (each) => qualified(each.schema, each.name) === object.name;
    const context = {
      session: this.#session,
      schema,
      object,
      table: schema.tables.find(named3),
      view: schema.views.find(named3),
      verdicts,
      bypassing: this.#bypassing,
      breaches: verdicts.filter(isBreach),
      conditions: conditionsFor({ schema, plan: this.#session.filled.plan, platform: this.#options.platform }, object),
      earlier: this.#options.earlier ?? /* @__PURE__ */ new Map()
    };
    const seen = /* @__PURE__ */ new Set();
    return proposers.flatMap((propose) => [...propose(context)]).filter(({ sql }) => !seen.has(sql) && seen.add(sql)).sort((a, b) => a.cost - b.cost);
  }
  async #try(sql, body) {
    const { database } = this.#session;
    await database.exec("savepoint dbops_trial");
    try {
      await database.exec(sql);
      return await body();
    } catch (error) {
      if (postgresFailure(error) === void 0) throw error;
      return void 0;
    } finally {
      await database.exec("rollback to savepoint dbops_trial; release savepoint dbops_trial");
    }
  }
  #verdicts(objects, personas, verbs) {
    const schemas = this.#options.exposedSchemas;
    return checkObjects(this.#session, this.#contract, objects, { personas, verbs, schemas });
  }
};
function keyOf({ cell, column }) {
  return [cell.object, column ?? "", cell.verb, cell.persona].join("\0");
}
function score(verdicts) {
  let sum = 0;
  for (const { judgement, excess } of verdicts) {
    if (judgement === "wider") sum += 10 + Math.min(excess.length, 5);
    else if (judgement === "error") sum += 8;
    else if (judgement === "narrower") sum += 3;
  }
  return sum;
}

// scripts/prove/access/contract/findings.ts
async function breachesOf(session, objects, verdicts) {
  const groups = /* @__PURE__ */ new Map();
  const byName = new Map(objects.map((object) => [object.name, object]));
  for (const verdict of verdicts) {
    if (!["wider", "narrower", "error"].includes(verdict.judgement)) continue;
    const key = [verdict.cell.object, verdict.column ?? "", verdict.cell.verb, verdict.judgement].join("\0");
    const object = byName.get(verdict.cell.object);
    const group = groups.get(key) ?? { object, verbs: [verdict.cell.verb], verdicts: [], blames: [] };
    groups.set(key, group);
    group.verdicts.push(verdict);
  }
  for (const breach of groups.values()) {
    const [first] = breach.verdicts;
    if (first.judgement !== "wider" || first.column !== void 0) continue;
    const seen = /* @__PURE__ */ new Set();
    for (const { cell, persona, excess } of breach.verdicts) {
      for (const blame of await blameFor(session, breach.object, cell.verb, persona, excess)) {
        if (seen.has(blame.words)) continue;
        seen.add(blame.words);
        breach.blames.push(blame);
      }
    }
  }
  return withSameVerbs([...groups.values()]);
}
function withSameVerbs(breaches) {
  const merged = /* @__PURE__ */ new Map();
  for (const breach of breaches) {
    const key = [
      breach.object.name,
      ...breach.verdicts.map(
        ({ judgement, column, persona, intent, cell }) => [judgement, column ?? "", persona.name, formatIntent(intent), cell.reach, cell.message ?? ""].join("\0")
      )
    ].join("\n");
    const same = merged.get(key);
    if (same === void 0) merged.set(key, breach);
    else {
      same.verbs.push(...breach.verbs);
      same.verdicts.push(...breach.verdicts);
      for (const blame of breach.blames)
        if (!same.blames.some(({ words }) => words === blame.words)) same.blames.push(blame);
    }
  }
  return [...merged.values()];
}
function breachFinding(session, contract, breach, repair) {
  const { object, verdicts } = breach;
  const [first] = verdicts;
  const { cell, column } = first;
  const name = column === void 0 ? object.name : `${object.name}.${column}`;
  const what = `${breach.verbs.join(", ")} of \`${name}\``;
  const base = {
    category: "security",
    object: column === void 0 ? `${object.kind} ${object.name}` : `column ${name}`,
    location: contract.at(first.intent.path ?? [...sectionPath(contract, object)]),
    detail: {
      verbs: breach.verbs,
      cells: verdicts.map((verdict) => ({
        verb: verdict.cell.verb,
        persona: verdict.persona.name,
        expected: formatIntent(verdict.intent),
        found: verdict.cell.reach,
        ...verdict.cell.reached === void 0 ? {} : { reached: verdict.cell.reached, total: verdict.cell.total },
        ...verdict.cell.message === void 0 ? {} : { message: verdict.cell.message },
        ...verdict.excess.length === 0 ? {} : { rows: rowsOf(session, verdict) }
      })),
      ...breach.blames.length === 0 ? {} : { blame: breach.blames },
      ...repair === void 0 ? {} : { repair: { executed: true, whole: repair.whole } }
    }
  };
  const fix = repair === void 0 ? { fix: adviceFor(breach) } : {
    fix: `${repair.sql}
-- ${repair.whole ? "Executed: after it the contract holds here, and no other cell changed for the worse." : "Executed: it mends a part and breaks nothing; the rest needs another change."}`
  };
  switch (first.judgement) {
    case "error":
      return {
        rule: "access-error",
        level: "error",
        ...base,
        message: `Unexpected failure of ${what} as ${names(verdicts)}: ${oneLine(cell.message ?? "")}`,
        why: "The statement fails for everybody who comes so: nobody reaches what he should, and clients see an error.",
        ...fix
      };
    case "narrower":
      return {
        rule: "access-narrower",
        level: verdicts.every(({ intent }) => intent.reach === "some") ? "warning" : "error",
        ...base,
        message: `Unexpected ${reachWords(verdicts)} in ${what} as ${names(verdicts)}, expected ${intentWords(verdicts)}`,
        why: `The contract promises more than the database gives${cell.message === void 0 ? "" : `: ${oneLine(cell.message)}`}.`,
        ...fix
      };
    default:
      return {
        rule: "access-wider",
        level: "error",
        ...base,
        message: `Unexpected ${reachWords(verdicts)} in ${what} as ${names(verdicts)}, expected ${intentWords(verdicts)}`,
        why: [leak(session, verdicts), ...breach.blames.slice(0, 3).map(({ words }) => words)].filter(Boolean).join("; "),
        ...fix
      };
  }
}
function otherFindings(contract, checked) {
  const findings = checked.badConditions.map(({ path, message }) => ({
    rule: "access-bad-condition",
    level: "error",
    category: "security",
    message: `Unexpected condition in the access contract: ${oneLine(message)}`,
    location: contract.at(path),
    why: "Nothing can be held to a condition that Postgres refuses.",
    fix: "Write a condition over the columns of the table, as after WHERE."
  }));
  const unproven = /* @__PURE__ */ new Map();
  for (const verdict of checked.verdicts)
    if (verdict.judgement === "not proven")
      unproven.set(verdict.cell.object, [...unproven.get(verdict.cell.object) ?? [], verdict]);
  for (const [object, verdicts] of unproven) {
    const [first] = verdicts;
    findings.push({
      rule: "access-not-proven",
      level: "info",
      category: "security",
      object,
      message: `Unexpected gap in the proof of \`${object}\` (${[...new Set(verdicts.map(({ cell }) => cell.verb))].join(", ")} as ${names(verdicts)}), expected rows to try it on`,
      location: contract.at(first.intent.path),
      why: oneLine(first.cell.reason ?? "It could not be tried."),
      fix: "Add rows of this table to the seed: what is not tried is never counted as safe."
    });
  }
  return findings;
}
function sectionPath(contract, { name }) {
  for (const section of ["tables", "views", "functions", "buckets", "topics"])
    if (contract.document[section]?.[name] !== void 0) return [section, name];
  return [];
}
function names(verdicts) {
  const all = [...new Set(verdicts.map(({ persona }) => persona.name))];
  if (all.length <= 3) return all.join(" and ");
  return `${all.slice(0, 3).join(", ")} and ${all.length - 3} more`;
}
function reachWords(verdicts) {
  const found = verdicts.map(({ cell }) => cell.reach);
  const furthest = [...found].sort((a, b) => extent(b) - extent(a))[0];
  return furthest === "all" || furthest === "none" || furthest === "denied" ? { all: "reach of every row", none: "lack of rows", denied: "refusal" }[furthest] : `reach "${furthest}"`;
}
function intentWords(verdicts) {
  return [...new Set(verdicts.map(({ intent }) => `"${formatIntent(intent)}"`))].join(" or ");
}
function leak(session, verdicts) {
  const verdict = verdicts.find(({ excess }) => excess.length > 0);
  if (verdict === void 0) return void 0;
  const [row] = rowsOf(session, verdict);
  const key = Object.entries(row.key).map(([column, value]) => `${column} ${value ?? "null"}`).join(", ");
  const whose = [row.actor, row.tenant === void 0 ? void 0 : `tenant ${row.tenant}`].filter(Boolean).join(" of ");
  const verb = {
    select: "sees",
    insert: "may write a row like",
    update: "may change",
    delete: "may delete",
    truncate: "may empty",
    execute: "may call"
  }[verdict.cell.verb];
  const rows = verdict.excess.length === 1 ? "" : ` (and ${verdict.excess.length - 1} more)`;
  return `${verdict.persona.name}${verdict.persona.actor ? ` (${verdict.persona.actor.name} of tenant ${verdict.persona.actor.tenant})` : ""} ${verb} the row with ${oneLine(key)}${whose === "" ? "" : `, which is ${whose}'s`}${rows}`;
}
function rowsOf(session, { cell, excess }) {
  const plan = session.filled.plan.find(({ table }) => table === cell.object);
  return excess.slice(0, 3).map((row) => plan === void 0 ? named(row) : evidence(plan, row));
}
function named({ values, label }) {
  const columns = Object.keys(values);
  const telling2 = columns.filter((column) => /^(id|bucket_id|name)$/.test(column));
  const shown2 = telling2.length > 0 ? telling2 : columns.slice(0, 3);
  return { key: Object.fromEntries(shown2.map((column) => [column, values[column] ?? null])), ...label };
}
function adviceFor({ verdicts, blames }) {
  const [first] = verdicts;
  if (first.judgement === "error")
    return "Mend the policy or function that the message names; dbops access --why explains the cell.";
  if (first.judgement === "narrower")
    return "Add the grant or policy that is missing, or say in the contract what is meant.";
  return blames.length > 0 ? `Narrow ${blames[0].words}, or say in the contract what is meant.` : "Narrow it, or say in the contract what is meant.";
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim().slice(0, 300);
}

// scripts/prove/access/contract/names.ts
var singular = {
  tables: "table",
  views: "view",
  functions: "function",
  buckets: "bucket",
  topics: "topic"
};
function unknownNames(contract, known) {
  const findings = [];
  const report = (path, what, name, candidates2) => {
    const near = closest(name, candidates2) ?? sameLastPart(name, candidates2);
    const list = [...new Set(candidates2)].slice(0, 12);
    findings.push({
      rule: "access-unknown-name",
      level: "error",
      category: "security",
      message: `Unexpected ${what} "${name}" in the access contract, ${near === void 0 ? "expected one that the database has" : `did you mean "${near}"?`}`,
      location: contract.at(path),
      why: "The contract speaks of nothing there: whatever was meant is neither allowed nor held.",
      fix: near === void 0 ? `Write one of: ${list.length > 0 ? list.join(", ") : `there is no ${what}`}${candidates2.length > list.length ? ", …" : ""}; or take it out of the contract.` : `Write ${near}.`
    });
  };
  const { document } = contract;
  const groups = Object.keys(document.groups ?? {});
  const personas = [...new Set(known.personas.flatMap((persona) => namesOf(persona)))];
  for (const [group, members] of Object.entries(document.groups ?? {})) {
    const earlier = groups.slice(0, groups.indexOf(group));
    for (const member of members)
      if (!personas.includes(member) && !earlier.includes(member))
        report(["groups", group], "persona", member, [...personas, ...earlier]);
  }
  const askPersonas = (path, intents) => {
    if (typeof intents !== "object") return;
    for (const name of Object.keys(intents))
      if (!personas.includes(name) && !groups.includes(name))
        report([...path, name], "persona", name, [...personas, ...groups]);
  };
  for (const [verb, intents] of Object.entries(document.defaults ?? {})) askPersonas(["defaults", verb], intents);
  for (const section of sections) {
    for (const [name, said] of Object.entries(document[section] ?? {})) {
      const objects = known.objects.filter((object) => isIn(section, object)).map((object) => object.name);
      if (!objects.includes(name)) report([section, name], singular[section], name, objects);
      if (typeof said !== "object") continue;
      for (const [verb, intents] of Object.entries(said)) {
        if (verb !== "columns") askPersonas([section, name, verb], intents);
        else {
          const columns = columnsOf(known.schema, name);
          for (const [column, verbs] of Object.entries(intents)) {
            if (columns !== void 0 && !columns.includes(column))
              report([section, name, "columns", column], "column", column, columns);
            for (const [columnVerb, columnIntents] of Object.entries(verbs))
              askPersonas([section, name, "columns", column, columnVerb], columnIntents);
          }
        }
      }
    }
  }
  return findings;
}
function isIn(section, { kind }) {
  if (section === "tables") return ["table", "foreign table", "view", "materialized view"].includes(kind);
  if (section === "views") return ["view", "materialized view"].includes(kind);
  return kind === singular[section];
}
function columnsOf(schema, name) {
  const relation = [...schema.tables, ...schema.views].find((each) => qualified(each.schema, each.name) === name);
  return relation?.columns.map((column) => column.name);
}
function sameLastPart(name, candidates2) {
  return candidates2.find((candidate) => candidate.endsWith(`.${name}`) || candidate.startsWith(`${name}(`));
}

// scripts/prove/access/contract/hold.ts
async function holdContract(session, contract, matrix, options) {
  const unknown = options.partial ? [] : unknownNames(contract, { objects: matrix.objects, personas: session.personas, schema: session.schema });
  const checked = await checkCells(session, contract, matrix, options.exposedSchemas);
  const breaches = await breachesOf(session, matrix.objects, checked.verdicts);
  const repairs = (
    // A misspelt name makes breaches that no repair should mend.
    options.repair === false || breaches.length === 0 || unknown.length > 0 || checked.badConditions.length > 0 ? /* @__PURE__ */ new Map() : await findRepairs(session, contract, matrix.objects, checked.verdicts, options)
  );
  const findings = breaches.map((breach) => breachFinding(session, contract, breach, repairs.get(breach.object.name)));
  findings.push(...unknown, ...otherFindings(contract, checked));
  const count = (...judgements) => checked.verdicts.filter(({ judgement }) => judgements.includes(judgement)).length;
  return {
    findings: findings.sort(compareFindings),
    breaches,
    repairs,
    cells: { held: count("holds"), broken: count("wider", "narrower", "error"), notProven: count("not proven") },
    verdicts: checked.verdicts
  };
}

// scripts/prove/access/cells/bucket.ts
var objectsTable = "storage.objects";
var mostTemplates = 6;
async function makeFiles(database, facts, cast, census) {
  const named3 = facts.stakes.flatMap(
    ({ table, column, kind, value, wanted }) => table === objectsTable && column === "bucket_id" && kind === "constant" && wanted && value ? [value] : []
  );
  for (const bucket of new Set(named3))
    await database.rows("insert into storage.buckets (id, name) values ($1, $1) on conflict do nothing", [bucket]);
  const buckets = (await database.rows('select id::text from storage.buckets order by id collate "C"')).flat();
  const labels = /* @__PURE__ */ new Map();
  const files = filesOf(facts, cast, census);
  for (const bucket of buckets) {
    for (const { name, owner, label } of files) {
      await database.exec("savepoint dbops_file");
      try {
        await database.rows(
          `insert into storage.objects (bucket_id, name, owner, owner_id, metadata) values ($1, $2, $3, $4, $5) on conflict do nothing`,
          [bucket, name, owner?.id ?? null, owner?.id ?? null, '{"size": 100, "mimetype": "image/png"}']
        );
        labels.set(`${bucket}\0${name}`, label);
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
      const label = told === "actor" ? labelOf(actor) : told ?? {};
      files.push({ name: `${parts.map((part) => part.text).join("/")}/${actor.name}.png`, owner: actor, label });
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
  const last = Math.min(4, Math.max(0, ...parts.map(({ index }) => index)));
  if (last === 0) return [];
  let found = [[]];
  for (let index = 1; index <= last; index++) {
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
      return { cell: judge2(cell, routine, persona, outcomes) };
    }
  };
}
function judge2(cell, routine, persona, outcomes) {
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
  const near = found.map(({ label }) => nearness(label, persona.actor));
  const reach = near.includes("beyond") ? "all" : near.includes("tenant") ? "tenant" : "own";
  const order = ["own", "tenant", "beyond"];
  const rows = found.map((each, index) => ({ ...each, rank: order.indexOf(near[index]) })).filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank).slice(0, 3).map(({ evidence: evidence2 }) => evidence2);
  return { ...cell, reach, reached: found.length, ...rows.length > 0 && !persona.trusted ? { rows } : {} };
}
async function callRoutine(call, persona, { attempts, recogniser, byPlace }, before = "") {
  const timeLimit = attempts.database.kind === "server" ? " set local statement_timeout = '5s';" : "";
  const outcome = await attempts.both(persona, call.sql, `${before}${setMode("calls")}${timeLimit}`);
  if (failed(outcome)) return { call, failure: outcome, labels: [], returned: [], touched: 0 };
  const labels = [];
  const returned = outcome.rows.map(([value]) => JSON.stringify(value ?? null));
  for (const [value] of outcome.rows) {
    for (const row of Array.isArray(value) ? value : [value]) {
      const label = recogniser.label(row);
      if (label !== void 0) labels.push({ label, evidence: { key: shown(row), ...label } });
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
  const wanted = (label) => nearness(label, persona.actor) === whose && (label.actor ?? label.tenant) !== void 0;
  const array = argument.type.endsWith("[]");
  const pick = (column) => {
    const rows = census.get(column.table) ?? [];
    const row2 = rows.find((each) => wanted(each.label) && each.values[column.column] != null);
    return row2?.values[column.column] ?? void 0;
  };
  for (const column of [...compared, ...named2(argument.name, filled)]) {
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
function named2(name, filled) {
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
    const named3 = stem !== "" && table.name.startsWith(stem) && table.name.length <= stem.length + 2;
    if (key === void 0 || !(named3 || cast.tenants.has(table.table))) continue;
    for (const row of (census.get(table.table) ?? []).slice(0, 8))
      if (row.values[key] != null && (row.label.actor ?? row.label.tenant) !== void 0)
        topics.push({ name: prefix + row.values[key], label: row.label });
  }
  return topics;
}
function measurable(attempts, pattern, topics) {
  const targets = topics.map(({ name, label }) => ({
    place: name,
    label,
    evidence: () => ({ key: { topic: name }, ...label })
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
  const label = recogniser.label(row, bases) ?? {};
  return {
    place,
    label,
    evidence: () => ({
      key: Object.fromEntries(
        Object.entries(row ?? {}).slice(0, 3).map(([column, value]) => [
          column,
          value === null ? null : typeof value === "string" ? value : JSON.stringify(value)
        ])
      ),
      ...label
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

// scripts/prove/access/recognise.ts
var telling = /^(?=.{8,})(?!\d{1,11}$).+$/;
var Recogniser = class {
  #byValue = /* @__PURE__ */ new Map();
  #byColumn = /* @__PURE__ */ new Map();
  constructor(filled, census) {
    for (const table of filled.plan) {
      const single = [table.primaryKey, ...table.uniques].filter((columns) => columns.length === 1).map(([name]) => name);
      for (const row of census.get(table.table) ?? []) {
        for (const column of single) {
          const value = row.values[column];
          if (value == null) continue;
          const ofColumn = this.#byColumn.get(`${table.table}\0${column}`) ?? /* @__PURE__ */ new Map();
          this.#byColumn.set(`${table.table}\0${column}`, ofColumn.set(value, row.label));
          if (telling.test(value)) this.#tell(value, row.label, table.primaryKey.join() === column ? 0 : 1);
        }
      }
    }
  }
  #tell(value, label, rank) {
    const known = this.#byValue.get(value);
    if (known === void 0 || rank < known.rank) this.#byValue.set(value, { label, rank });
  }
  /**
   * The label of a result's row (JSON). `bases`: tables that it is made of: their keys are told by their columns' names
   * even where they are small numbers. Undefined: nothing in it is known.
   */
  label(row, bases = []) {
    const leaves = flatten(row);
    for (const base of bases) {
      for (const { name, value } of leaves) {
        const label = this.#byColumn.get(`${base}\0${name}`)?.get(value);
        if (label !== void 0 && (label.actor !== void 0 || label.tenant !== void 0)) return label;
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
  const routines = routineContext(context);
  const { recogniser, byPlace } = routines;
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
  for (const routine of schema.functions.filter(isCallable))
    found.push(routineMeasurable(routine, { kind: "function", name: routineName(routine) }, routines));
  if (context.files !== void 0)
    found.push(...await bucketMeasurables(attempts, context.files, census.get(objectsTable) ?? [], facts));
  found.push(...topicMeasurables(attempts, schema, filled, context.cast, census));
  return found;
}
function routineContext(context) {
  const { database, schema, filled, census } = context;
  return {
    attempts: new Attempts(database),
    schema,
    filled,
    census,
    byPlace: placesOf(context),
    recogniser: new Recogniser(filled, census),
    types: new TypeReader(database),
    parameters: readParameters(schema, context.platform)
  };
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
    let unique = name;
    while (taken.has(unique)) unique = `${unique}-role`;
    taken.add(unique);
    return unique;
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
      const typed2 = value === "true" ? true : value === "false" ? false : value;
      put(next, source.path, list ? [typed2] : typed2, true);
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
  const last = path.at(-1);
  if (last !== void 0 && (replace || at[last] === void 0)) at[last] = value;
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
  if (database.kind === "embedded") await database.exec("set local max_stack_depth = '100kB'");
  const schema = await readSchema(database, { join: true });
  const { schemas, platform, facts, plan, cast } = await readCast(database, schema, options.platform);
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
  const context = { database, schema, filled, cast, facts, census, personas, platform, files, tables };
  return {
    places: (cell) => reached.get(cell),
    database,
    schema,
    personas,
    filled,
    cast,
    facts,
    census,
    routines: routineContext(context),
    objects: async () => (await measurables(context)).map(({ object }) => object),
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
        for (const verb of measurable2.verbs.filter((each) => choice.verbs?.has(each) ?? true))
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
function valueReader(filled, census, cast) {
  return (identity, label) => {
    const table = filled.plan.find((each) => each.table === identity.table);
    const column = table?.columns.find((each) => each.name === identity.column);
    if (table === void 0 || column === void 0) return void 0;
    const rows = census.get(table.table) ?? [];
    const row = rows.find(
      (each) => identity.scope === "tenant" ? each.label.tenant === label.tenant : each.label.actor === label.actor
    );
    const value = row?.values[column.name] ?? identityValue(identity, column, label, cast.actors);
    return column.type.kind === "a" ? value?.replace(/^\{"?|"?\}$/g, "") : value;
  };
}

export {
  intendedReaches,
  parseIntent,
  formatIntent,
  extent,
  sections,
  roleOfPersona,
  contractFile,
  openContract,
  isConstraint,
  insertLike,
  Conditions,
  judge,
  isServed,
  checkObjects,
  dependents,
  blameFor,
  policiesFor,
  holdContract,
  routineName,
  isCallable,
  callRoutine,
  callsOf,
  openAccess
};
