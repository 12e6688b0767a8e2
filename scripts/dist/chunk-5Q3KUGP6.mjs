import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  pleasantTexts,
  readCast,
  readParameters
} from "./chunk-6YLYRGDH.mjs";
import {
  Attempts,
  classify,
  evidence,
  failed,
  instrument,
  layInstruments,
  nearness,
  readRows,
  setMode,
  stabiliseKeys,
  takeCensus
} from "./chunk-JF4GZ6EG.mjs";
import {
  emailOf,
  identityValue,
  newcomer
} from "./chunk-QGMIA6CI.mjs";
import {
  candidates,
  defaultActors,
  fill,
  stableUuid
} from "./chunk-45M4OB6H.mjs";
import {
  TypeReader,
  planTables
} from "./chunk-G4SN6MK4.mjs";
import {
  listName,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  platformSchemas
} from "./chunk-7GWH73TP.mjs";
import {
  parseSql
} from "./chunk-MXO3B73M.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

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
      else refusal ??= guarded(subject, failure);
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
    } else {
      const control = await attempts.run(void 0, insertLike(table, table.columns, row));
      if (control === void 0 || isConstraint(control)) refusal ??= guarded(subject, failure);
      else untried.add(row.place);
    }
  }
  return { reached, untried, refusal: reached.size > 0 ? void 0 : refusal };
}
function guarded({ guards }, failure) {
  const raised = [...guards ?? []].some((name) => failure.where?.includes(`${name}(`));
  return raised ? { ...failure, code: insufficientPrivilege, message: `a trigger refuses: ${failure.message}` } : failure;
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

// scripts/prove/access/mix.ts
var mostMixed = 8;
function decidingColumns(table, facts, cast) {
  const named2 = /* @__PURE__ */ new Set();
  for (const identity of cast.identities) if (identity.table === table.table) named2.add(identity.column);
  for (const { from, to } of facts.joins)
    for (const side of [from, to]) if (side.table === table.table) named2.add(side.column);
  for (const stake of facts.stakes) if (stake.table === table.table) named2.add(stake.column);
  for (const { columns } of cast.roles)
    for (const { column } of columns) if (column.table === table.table) named2.add(column.column);
  return table.columns.filter(({ name, generated }) => named2.has(name) && !generated).map(({ name }) => name);
}
function belongingColumns(table, facts, cast) {
  const named2 = /* @__PURE__ */ new Set();
  for (const identity of cast.identities) if (identity.table === table.table) named2.add(identity.column);
  for (const { from, to } of facts.joins)
    for (const side of [from, to]) if (side.table === table.table) named2.add(side.column);
  for (const key of table.keys)
    if (named2.has(key.columns[0]) || cast.tenants.has(key.target)) named2.add(key.columns[0]);
  const keyed = new Set(table.keys.flatMap(({ columns }) => columns));
  return table.columns.filter(({ name, generated }) => named2.has(name) && !generated).map(({ name }) => name).filter((name) => keyed.has(name) || !table.primaryKey.includes(name));
}
async function mixRows(database, filled, facts, cast) {
  const settled = /* @__PURE__ */ new Set([
    ...cast.tenants,
    ...cast.guide.memberships?.keys() ?? [],
    ...facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table)
  ]);
  for (const table of filled.plan) {
    if (platformSchemas.has(table.schema) || settled.has(table.table)) continue;
    const deciding = belongingColumns(table, facts, cast);
    if (deciding.length < 2) continue;
    const firstOf = (actor) => filled.made.find((row) => row.table === table.table && row.label.actor === actor && row.differs === void 0);
    const base = firstOf("ana");
    if (base === void 0) continue;
    let count = 0;
    for (const donor of [firstOf("eva"), firstOf("ben")]) {
      if (donor === void 0) continue;
      for (const column of deciding) {
        const value = donor.values[column] ?? null;
        if (value === (base.values[column] ?? null) || count >= mostMixed) continue;
        const row = await insertMixed(database, table, base, donor, column);
        if (row === void 0) continue;
        filled.made.push(row);
        filled.pool.of(table.table).push({ values: row.values, label: row.label });
        count++;
      }
    }
  }
}
async function insertMixed(database, table, base, donor, column) {
  const written = { ...base.written };
  const together = /* @__PURE__ */ new Set([
    column,
    ...table.keys.filter((key) => key.columns.includes(column)).flatMap((key) => key.columns)
  ]);
  for (const name of together) written[name] = donor.values[name] ?? null;
  const foreign = new Set(table.keys.flatMap((key) => key.columns));
  for (const unique of table.uniques.flat()) {
    const facts = table.columns.find(({ name }) => name === unique);
    if (foreign.has(unique) || together.has(unique) || facts.generated) continue;
    const text = base.values[unique] ?? null;
    if (facts.sequence !== void 0) delete written[unique];
    else if (text !== null)
      written[unique] = facts.typeName === "uuid" ? stableUuid("mixed", table.table, text, donor.label.actor ?? "", column) : `${text} ${column} ${donor.label.actor ?? ""}`;
  }
  const columns = table.columns.filter(({ name }) => Object.hasOwn(written, name));
  await database.exec("savepoint dbops_mix");
  try {
    if (base.session !== "") await database.exec(base.session);
    if (base.withoutTriggers) await database.exec("set local session_replication_role = 'replica'");
    const [row] = await database.rows(
      `insert into ${table.table} (${columns.map(({ name }) => ident(name)).join(", ")})
       values (${columns.map(({ typeName }, index) => `$${index + 1}::text::${typeName}`).join(", ")})
       returning ${table.columns.map(({ name }) => `${ident(name)}::text`).join(", ")}`,
      columns.map(({ name }) => written[name] ?? null)
    );
    if (base.withoutTriggers) await database.exec("set local session_replication_role = 'origin'");
    await database.exec("release savepoint dbops_mix");
    if (row === void 0) return void 0;
    const values = Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index]]));
    if (values[column] === base.values[column]) return void 0;
    return { ...base, written, values, differs: { [column]: donor.label.actor ?? null } };
  } catch (error) {
    if (postgresFailure(error) === void 0) throw error;
    await database.exec("rollback to savepoint dbops_mix; release savepoint dbops_mix");
    return void 0;
  }
}

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
var mostRows = 500;
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
  const sql = () => `select to_jsonb(x) from (select ${list.length === 0 ? "1 as one" : list.join(", ")} from ${name} limit ${mostRows}) x`;
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
        Object.entries(row ?? {}).filter(([, value]) => typeof value !== "string" || !/^\d{4}-\d\d-\d\dT/.test(value)).slice(0, 3).map(([column, value]) => [
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
  const guards = new Map(
    schema.tables.map((table) => [
      qualified(table.schema, table.name),
      new Set(table.triggers.map((trigger) => trigger.function.name))
    ])
  );
  const found = [];
  for (const table of context.tables) {
    const subject = {
      table,
      rows: census.get(table.table) ?? [],
      watched: watched.get(table.table),
      guards: guards.get(table.table),
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

// scripts/prove/access/persona-settings.ts
function changePersonas(derived, changes, roles) {
  const personas = [...derived];
  for (const change2 of changes) {
    const names = personas.map(({ name }) => name);
    const at = names.indexOf(change2.name);
    if (change2.omit) {
      if (at === -1) throw unknown("persona", change2.name, names);
      personas.splice(at, 1);
      continue;
    }
    if (change2.like !== void 0 && !names.includes(change2.like)) throw unknown("persona", change2.like, names);
    if (change2.role !== void 0 && !roles.includes(change2.role)) throw unknown("role", change2.role, roles);
    const model = personas.find(({ name }) => name === change2.like) ?? personas[at] ?? personas.find(({ name }) => name === "authenticated") ?? personas[0];
    const next = changed(model, change2, roles);
    if (at === -1) personas.push(next);
    else personas[at] = next;
  }
  return personas;
}
function changed(model, change2, roles) {
  const role = change2.role ?? model?.role;
  if (role === void 0) throw unknown("role", "", roles);
  const claims = change2.claims === void 0 ? model?.claims : withoutNulls({ ...model?.claims, ...change2.claims });
  const settings = change2.settings === void 0 ? model?.settings : { ...model?.settings, ...change2.settings };
  const trusted = change2.trusted ?? (change2.like === void 0 && change2.name !== model?.name ? void 0 : model?.trusted);
  return {
    name: change2.name,
    description: change2.description ?? (change2.name === model?.name ? model.description : `set in dbops.json`),
    role,
    ...claims === void 0 ? {} : { claims },
    ...settings === void 0 ? {} : { settings },
    ...model?.actor === void 0 ? {} : { actor: model.actor },
    ...trusted === true ? { trusted } : {}
  };
}
function withoutNulls(claims) {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
}
function unknown(what, word, known) {
  const near = closest(word, known);
  return new DbopsError(
    `Unexpected ${what} "${word}" in personas${near === void 0 ? `, expected one of: ${known.join(", ")}` : `, did you mean "${near}"?`}`,
    { where: "dbops.json" }
  );
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

// scripts/prove/access/suite/texts.ts
function testTexts(facts, cast) {
  const deciding = /* @__PURE__ */ new Map();
  return (table, column, ordinal, label) => {
    const decides = deciding.get(table.table) ?? new Set(decidingColumns(table, facts, cast));
    deciding.set(table.table, decides);
    if (table.schema === "auth") return [];
    if (decides.has(column.name)) return pleasantTexts(table, column, ordinal, label);
    const unique = table.uniques.some((columns) => columns.includes(column.name));
    const checked = table.checks.some(({ columns }) => columns.includes(column.name));
    if (column.nullable && !unique && !checked) return [null];
    if (column.volatileDefault && column.typeName !== "uuid" && !unique) return [];
    if (!unique) return pleasantTexts(table, column, ordinal, label);
    return ownTexts(table, column, ordinal, pleasantTexts(table, column, ordinal, label));
  };
}
function ownTexts(table, column, ordinal, texts) {
  const type = column.type.name;
  if (/^(integer|bigint)$/.test(type)) return [String(97e4 + ordinal)];
  if (type === "uuid") return [stableUuid("test", table.table, column.name, ordinal), ...texts];
  return texts.flatMap((text) => {
    if (text === null || text.includes("@")) return [text];
    return [/^[a-z0-9_-]+$/.test(text) ? `test-${text}` : /^https?:/.test(text) ? `${text}?test` : `Test ${text}`, text];
  });
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
  await layInstruments(database);
  await stabiliseKeys(database, schema);
  const asked = facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table);
  const filled = await fill(database, {
    schemas,
    plan,
    platformSchemas,
    actors: cast.actors,
    guide: options.forTests ? { ...cast.guide, texts: testTexts(facts, cast) } : cast.guide,
    only: options.only && /* @__PURE__ */ new Set([...options.only, ...asked])
  });
  if (options.forTests) await mixRows(database, filled, facts, cast);
  const files = await planFiles(database, platform);
  const census = await takeCensus(database, filled, cast);
  if (files !== void 0) {
    const labels = await makeFiles(database, facts, cast, census);
    const rows = await readRows(database, files);
    for (const row of rows) row.label = labels.get(`${row.values.bucket_id}\0${row.values.name}`) ?? {};
    census.set(objectsTable, rows);
  }
  const derived = derivePersonas({
    platform: options.platform,
    schema,
    cast,
    facts,
    callerValue: valueReader(filled, census, cast)
  });
  const personas = changePersonas(derived, options.personas ?? [], await roleNames(database));
  if (personas.some(({ role }) => role === publicRole)) await database.exec(`create role ${publicRole}`);
  for (const view of schema.views)
    if (view.kind === "materialized")
      await tryOut(database, `refresh materialized view ${qualified(view.schema, view.name)}`);
  const own = new Set(schema.tables.map((table) => qualified(table.schema, table.name)));
  const tables = [...filled.plan.filter((table) => own.has(table.table)), ...partitionsOf(schema, filled, census)];
  const instrumented = /* @__PURE__ */ new Set([
    ...filled.plan.map(({ table }) => table),
    ...files === void 0 ? [] : [files.table]
  ]);
  for (const table of instrumented) await database.exec(instrument(table));
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
    async objects() {
      const found = (await measurables(context)).map(({ object }) => object);
      const names = new Set(found.map(({ name }) => name));
      const others = schema.tables.map((table) => ({ kind: "table", name: qualified(table.schema, table.name) })).filter(({ name }) => !names.has(name));
      return [...found, ...others];
    },
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
      const unfilled = filled.tables.filter(({ table, failures }) => failures.length > 0 && census.get(table)?.length === 0).map(({ table, failures }) => ({ table, reason: failures[0].reason })).sort((a, b) => compareText(a.table, b.table));
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
async function roleNames(database) {
  return (await database.rows("select rolname::text from pg_roles where rolname not like 'pg\\_%' order by 1")).flat();
}

export {
  insufficientPrivilege,
  isRowSecurity,
  isConstraint,
  insertLike,
  decidingColumns,
  routineName,
  isCallable,
  callRoutine,
  callsOf,
  publicRole,
  openAccess
};
