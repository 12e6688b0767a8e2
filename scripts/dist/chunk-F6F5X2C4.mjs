import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  blameFor,
  holdContract,
  policiesFor
} from "./chunk-ZGFQ4JJE.mjs";
import {
  callRoutine,
  callsOf,
  insertLike,
  isCallable,
  isConstraint,
  routineName
} from "./chunk-5Q3KUGP6.mjs";
import {
  Attempts,
  evidence,
  failed,
  nearness,
  setMode
} from "./chunk-JF4GZ6EG.mjs";
import {
  memberships,
  tenantTables,
  userTables
} from "./chunk-G4SN6MK4.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  compareFindings
} from "./chunk-M2EOT65H.mjs";

// scripts/prove/access/judge.ts
async function judgeMatrix(session, matrix, isAgreed = () => false) {
  const scopes = scopesOf(session.filled.plan);
  const personas = new Map(session.personas.map((persona) => [persona.name, persona]));
  const findings = [];
  for (const object of matrix.objects) {
    const cells = matrix.cells.filter((cell) => cell.object === object.name && !personas.get(cell.persona).trusted);
    findings.push(...errorFindings(object.name, object.kind, cells));
    const table = session.schema.tables.find((each) => qualified(each.schema, each.name) === object.name);
    const scope = scopes.get(object.name);
    if (object.kind !== "table" || table === void 0 || scope === void 0) continue;
    for (const verbs of [["select"], ["insert"], ["update", "delete"]]) {
      const crossing = cells.filter((cell) => verbs.includes(cell.verb) && !isAgreed(cell)).map((cell) => crossed(session, cell, personas.get(cell.persona))).filter((each) => each !== void 0);
      const finding = await crossingFinding(session, table, scope, verbs, crossing);
      if (finding !== void 0) findings.push(finding);
    }
  }
  return findings;
}
function scopesOf(plan) {
  const tenants = tenantTables(plan);
  const users = userTables(plan);
  const scopes = /* @__PURE__ */ new Map();
  for (let grown = true; grown; ) {
    grown = false;
    for (const table of plan) {
      if (tenants.has(table.table) || scopes.get(table.table) === "tenant") continue;
      const targets = table.keys.map((key) => key.target).filter((target) => target !== table.table);
      const next = targets.some((target) => tenants.has(target) || scopes.get(target) === "tenant") ? "tenant" : targets.some((target) => users.has(target) || scopes.get(target) === "user") ? "user" : void 0;
      if (next !== void 0 && scopes.get(table.table) !== next) {
        scopes.set(table.table, next);
        grown = true;
      }
    }
  }
  return scopes;
}
function crossed(session, cell, persona) {
  const places = session.places(cell);
  if (places === void 0 || cell.reach === "error" || cell.reach === "not proven") return void 0;
  const foreign = (session.census.get(cell.object) ?? []).filter(
    ({ label }) => (label.actor !== void 0 || label.tenant !== void 0) && nearness(label, persona.actor) === "beyond"
  );
  const rows = foreign.filter((row) => places.has(row.place));
  return rows.length === 0 ? void 0 : { cell, persona, whole: rows.length === foreign.length, rows };
}
async function crossingFinding(session, table, scope, verbs, crossings) {
  const reading = verbs[0] === "select";
  const counted = crossings.filter(({ whole, persona: persona2 }) => (!reading || whole) && !isGlobal(session, persona2));
  if (counted.length === 0) return void 0;
  const [first] = counted;
  const { cell, persona, rows } = first;
  const name = qualified(table.schema, table.name);
  const kind = { kind: "table", name };
  const blames = await blameFor(session, kind, cell.verb, persona, rows);
  const open = (await policiesFor(session, table, cell.verb, persona)).some(({ using }) => using === "true");
  const level = reading ? open && scope === "user" ? "info" : "warning" : verbs[0] === "insert" ? "warning" : "error";
  const who = [...new Set(counted.map((each) => each.persona.name))];
  const shown = who.length > 3 ? `${who.slice(0, 3).join(", ")} and ${who.length - 3} more` : who.join(" and ");
  const did = [...new Set(counted.map((each) => each.cell.verb))].join(" and ");
  const plan = session.filled.plan.find((each) => each.table === name);
  const [row] = rows.map((each) => evidence(plan, each));
  const key = Object.entries(row.key).map(([column, value]) => `${column} ${value ?? "null"}`).join(", ");
  const whose = row.actor ?? `tenant ${row.tenant}`;
  return {
    rule: `${scope}-rows-${reading ? "readable" : "writable"}`,
    level,
    category: "security",
    object: `table ${name}`,
    message: `Unexpected ${did} of other ${scope === "tenant" ? "tenants’" : "users’"} rows in \`${name}\` as ${shown}, expected their own`,
    why: `${persona.name} ${reading ? "sees" : cell.verb === "insert" ? "may write a row like" : `may ${cell.verb}`} the row with ${key}, which is ${whose}’s${blames.length > 0 ? `: ${blames.map(({ words }) => words).join("; ")}` : ""}.`,
    fix: reading ? "Let the policy compare the row with the caller; or, where everybody is meant to read it, say so in the access contract (dbops access --init)." : "Compare the row with the caller in USING (which rows) and in WITH CHECK (what they may become).",
    detail: {
      personas: who,
      verbs: [...new Set(counted.map((each) => each.cell.verb))],
      rows: rows.slice(0, 3).map((each) => evidence(plan, each)),
      ...blames.length > 0 ? { blame: blames } : {}
    }
  };
}
function isGlobal(session, persona) {
  const role = session.cast.roles.find(({ name }) => name === persona.name);
  if (role === void 0) return false;
  const inTenants = new Set(memberships(session.filled.plan).map(({ table }) => table));
  return role.claims.length > 0 || role.columns.some(({ column }) => !inTenants.has(column.table));
}
function errorFindings(object, kind, cells) {
  const byMessage = /* @__PURE__ */ new Map();
  for (const cell of cells)
    if (cell.reach === "error") byMessage.set(cell.message ?? "", [...byMessage.get(cell.message ?? "") ?? [], cell]);
  return [...byMessage].map(([message, failing]) => {
    const certain = failing.some(({ verb }) => verb === "select") || /infinite recursion/.test(message);
    return {
      rule: "access-error",
      level: certain ? "error" : failing.some(({ persona }) => persona !== "anon") ? "warning" : "info",
      category: "security",
      object: `${kind} ${object}`,
      message: `Unexpected failure of ${[...new Set(failing.map(({ verb }) => verb))].join(", ")} on \`${object}\` as ${[...new Set(failing.map(({ persona }) => persona))].slice(0, 3).join(", ")}: ${message.replace(/\s+/g, " ").slice(0, 200)}`,
      why: "The statement fails: nobody who comes so reaches what he should.",
      fix: "Mend the policy, trigger or function that the message speaks of."
    };
  });
}

// scripts/prove/access/probes/probe.ts
var ProbeContext = class {
  session;
  matrix;
  attempts;
  /** Personas that somebody outside may be. */
  personas;
  #cells = /* @__PURE__ */ new Map();
  #tables;
  constructor(session, matrix) {
    this.session = session;
    this.matrix = matrix;
    this.attempts = new Attempts(session.database);
    const measured = new Set(matrix.personas.map(({ name }) => name));
    this.personas = session.personas.filter((persona) => !persona.trusted && measured.has(persona.name));
    for (const cell of matrix.cells) this.#cells.set(`${cell.object}\0${cell.verb}\0${cell.persona}`, cell);
    this.#tables = new Map(session.filled.plan.map((table) => [table.table, table]));
  }
  cell(object, verb, persona) {
    return this.#cells.get(`${object}\0${verb}\0${persona.name}`);
  }
  /** Tables that were measured, in the order of the matrix. */
  tables() {
    return this.matrix.objects.flatMap(({ kind, name }) => kind === "table" ? this.#tables.get(name) ?? [] : []);
  }
  rows(table) {
    return this.session.census.get(table.table) ?? [];
  }
  /** Rows that a persona reached with a verb. */
  reached(table, verb, persona) {
    const cell = this.cell(table.table, verb, persona);
    const places = cell && this.session.places(cell);
    return places === void 0 ? [] : this.rows(table).filter(({ place }) => places.has(place));
  }
  own(rows, persona) {
    return rows.filter(({ label }) => nearness(label, persona.actor) === "own");
  }
  /** Whether somebody may give a row other values: a constraint that fails comes after the policies. */
  async mayUpdate(persona, table, row, values) {
    const set = Object.entries(values).map(([name, value]) => `${ident(name)} = ${typed(table, name, value)}`);
    const touched = await this.attempts.touched(
      persona,
      `update ${table.table} set ${set.join(", ")}`,
      setMode("patch", row.place)
    );
    return failed(touched) ? isConstraint(touched) : touched.includes(row.place);
  }
  /** Inserts a row like another with some other values: how it fails, or undefined. */
  async insert(persona, table, row, values, columns = table.columns) {
    const changed = { ...row, values: { ...row.values, ...values } };
    const keyless = {
      ...table,
      uniques: table.uniques.filter((key) => !key.some((name) => Object.hasOwn(values, name)))
    };
    return this.attempts.run(persona, insertLike(keyless, columns, changed));
  }
};
function typed(table, name, value) {
  const column = table.columns.find((each) => each.name === name);
  return value === null ? "null" : `${literal(value)}::${column.typeName}`;
}
function listed(names, most = 3) {
  const unique = [...new Set(names)];
  if (unique.length <= 1) return unique.join("");
  if (unique.length > most) return `${unique.slice(0, most - 1).join(", ")} and ${unique.length - most + 1} more`;
  return `${unique.slice(0, -1).join(", ")} and ${unique.at(-1)}`;
}

// scripts/prove/access/probes/functions.ts
var probe = async (context) => {
  const findings = [];
  const measured = new Set(context.matrix.objects.map(({ name }) => name));
  for (const routine of context.session.schema.functions) {
    const name = routineName(routine);
    if (!routine.securityDefiner || !isCallable(routine) || !measured.has(name)) continue;
    const callers = context.personas.filter((persona) => {
      const reach = context.cell(name, "execute", persona)?.reach;
      return reach !== void 0 && !["denied", "none", "not proven", "error"].includes(reach);
    });
    const finding = await leak(context, routine, callers);
    if (finding !== void 0) findings.push(finding);
  }
  return findings;
};
async function leak(context, routine, callers) {
  const leaks = [];
  for (const persona of callers) {
    const found = await leakFor(context.session.routines, routine, persona);
    if (found !== void 0) leaks.push(found);
    if (leaks.length === 3) break;
  }
  const order = ["changes", "returns", "tells"];
  const [worst] = leaks.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (worst === void 0) return void 0;
  const name = qualified(routine.schema, routine.name);
  const who = listed(leaks.map(({ persona }) => persona.name));
  const asks = /auth\.(uid|jwt|role|email)\s*\(|current_setting|session_user/.test(routine.body);
  const said = {
    changes: ["change of others’ rows", "rows that its caller may not change", "only rows that the caller may change"],
    returns: ["rows of others out", "rows that its caller may not read", "only rows that the caller may read"],
    tells: [
      "word of others’ rows out",
      "of rows that its caller may not read",
      "an answer from rows that the caller may read"
    ]
  }[worst.kind];
  const does = { changes: "it changes", returns: "it hands out", tells: "it tells" }[worst.kind];
  return {
    rule: worst.kind === "tells" ? "function-tells-of-rows" : "function-leaks-rows",
    level: worst.kind === "tells" ? "warning" : "error",
    category: "security",
    object: `function ${name}(${routine.identityArguments})`,
    message: `Unexpected ${said[0]} ${worst.kind === "changes" ? "by" : "of"} \`${name}\` as ${who}, expected ${said[2]}`,
    why: `SECURITY DEFINER: ${does} ${said[1]}${asks ? "" : ", and never asks who calls"}.`,
    fix: `Compare with the caller inside (auth.uid(), a membership), or make it SECURITY INVOKER, or REVOKE EXECUTE ON FUNCTION ${name}(${routine.identityArguments}) FROM PUBLIC, anon, authenticated.`,
    detail: {
      personas: leaks.map(({ persona }) => persona.name),
      call: worst.sql,
      rows: worst.rows.slice(0, 3),
      asksCaller: asks
    }
  };
}
async function leakFor(routines, routine, persona) {
  const calls = await callsOf(routine, persona, routines);
  if (typeof calls === "string") return void 0;
  for (const call of calls.toReversed()) {
    const outcome = await callRoutine(call, persona, routines);
    if (outcome.failure !== void 0) continue;
    const beyond = outcome.labels.filter(({ label }) => nearness(label, persona.actor) === "beyond");
    const invoker = await callRoutine(call, persona, routines, `alter function ${signature(routine)} security invoker;`);
    if (beyond.length > 0 && outcome.touched > 0 && touchedMore(outcome, invoker))
      return { persona, sql: call.sql, kind: "changes", rows: beyond.map(({ evidence: evidence2 }) => evidence2) };
    if (beyond.length > 0 && returnedMore(outcome, invoker))
      return { persona, sql: call.sql, kind: "returns", rows: beyond.map(({ evidence: evidence2 }) => evidence2) };
    if (call.whose === "beyond" && isCount(routine, outcome) && returnedMore(outcome, invoker) && invoker.failure === void 0)
      return { persona, sql: call.sql, kind: "tells", rows: [{ key: { answer: outcome.returned[0] ?? null } }] };
  }
  return void 0;
}
function signature(routine) {
  return `${qualified(routine.schema, routine.name)}(${routine.identityArguments})`;
}
function touchedMore(outcome, invoker) {
  return invoker.failure !== void 0 || invoker.touched < outcome.touched;
}
function returnedMore(outcome, invoker) {
  if (invoker.failure !== void 0) return outcome.returned.some((text) => text !== "null" && text !== "false");
  return outcome.returned.join("\n") !== invoker.returned.join("\n");
}
function isCount(routine, outcome) {
  return /^(bigint|integer|numeric|double precision|real|smallint)$/.test(routine.returns ?? "") && outcome.returned.some((text) => text !== "0" && text !== "null");
}

// scripts/prove/access/probes/keys.ts
var probe2 = async (context) => {
  const findings = [];
  for (const table of context.tables()) {
    for (const persona of context.personas.filter(({ actor }) => actor !== void 0).slice(0, 3)) {
      const reached = context.reached(table, "insert", persona);
      const model = context.own(reached, persona)[0] ?? reached.find(({ label }) => label.tenant === persona.actor.tenant);
      if (model === void 0) continue;
      const found = [
        ...await uniques(context, table, persona, model),
        ...await references(context, table, persona, model)
      ];
      findings.push(...found);
      if (found.length > 0) break;
    }
  }
  return findings;
};
function guessable(table, columns) {
  return !columns.some((name) => table.columns.find((column) => column.name === name)?.typeName === "uuid");
}
async function uniques(context, table, persona, model) {
  const visible = new Set(context.reached(table, "select", persona).map(({ place }) => place));
  const findings = [];
  for (const columns of table.uniques) {
    if (!guessable(table, columns) || columns.some((name) => table.columns.find((each) => each.name === name)?.generated))
      continue;
    const hidden = context.rows(table).find(({ place, values: values2 }) => !visible.has(place) && columns.every((name) => values2[name] != null));
    if (hidden === void 0) continue;
    const values = Object.fromEntries(columns.map((name) => [name, hidden.values[name]]));
    const failure = await context.insert(persona, table, model, values);
    if (failure?.code !== "23505" || failure.table !== table.name) continue;
    const named = columns.map((name) => `\`${name}\``).join(", ");
    findings.push({
      rule: "hidden-row-told-by-key",
      level: columns.some((name) => /mail|phone|name|handle|slug/i.test(name)) ? "warning" : "info",
      category: "security",
      object: `table ${table.table}`,
      message: `Unexpected word of a hidden row in \`${table.table}\` by its unique key ${named} as ${persona.name}, expected no difference`,
      why: "An insert of a value that a hidden row has fails (and ON CONFLICT DO NOTHING inserts nothing): whoever may insert learns which values exist.",
      fix: "Make the key unique within its tenant or owner, or let a function that tells nothing do the insert.",
      detail: { columns, persona: persona.name, row: evidence(table, hidden) }
    });
  }
  return findings;
}
async function references(context, table, persona, model) {
  const findings = [];
  for (const key of table.keys) {
    if (key.soft || key.target === table.table || key.columns.length !== 1) continue;
    const target = context.tables().find((each) => each.table === key.target);
    if (target === void 0) continue;
    const visible = new Set(context.reached(target, "select", persona).map(({ place }) => place));
    const hidden = context.rows(target).find(
      ({ place, values, label }) => !visible.has(place) && values[key.targetColumns[0]] != null && (label.tenant !== void 0 || label.actor !== void 0) && label.tenant !== persona.actor.tenant
    );
    if (hidden === void 0) continue;
    const value = hidden.values[key.targetColumns[0]];
    const failure = await context.insert(persona, table, model, { [key.columns[0]]: value });
    if (failure !== void 0) continue;
    findings.push({
      rule: "row-points-to-hidden-row",
      level: guessable(target, key.targetColumns) ? "warning" : "info",
      category: "security",
      object: `table ${table.table}`,
      message: `Unexpected row in \`${table.table}\` that points by \`${key.columns[0]}\` to a row of \`${target.table}\` hidden from ${persona.name}, expected a refusal`,
      why: "A foreign key is checked with full rights: it tells that the row exists, and ties one tenant’s row to another’s.",
      fix: `Let the foreign key hold the tenant as well (FOREIGN KEY (tenant, ${key.columns[0]})), or ask in WITH CHECK whether the caller sees the row.`,
      detail: { column: key.columns[0], persona: persona.name, row: evidence(target, hidden) }
    });
  }
  return findings;
}

// scripts/prove/access/probes/moves.ts
var probe3 = async (context) => {
  const findings = [];
  for (const table of context.tables()) {
    const { tenant, owner } = columnsOf(context, table);
    for (const [kind, columns] of [
      ["tenant", tenant],
      ["owner", owner]
    ]) {
      for (const column of columns) {
        const finding = await moved(context, table, column, kind);
        if (finding !== void 0) findings.push(finding);
      }
    }
  }
  return findings;
};
function columnsOf(context, table) {
  const { identities, tenants } = context.session.cast;
  const users = userTables(context.session.filled.plan);
  const single = table.keys.filter((key) => key.columns.length === 1);
  const own = identities.filter((identity) => identity.table === table.table && identity.list === void 0);
  const tenant = [
    ...own.filter(({ scope }) => scope === "tenant").map(({ column }) => column),
    ...single.filter((key) => tenants.has(key.target)).map((key) => key.columns[0])
  ];
  const named = single.filter((key) => users.has(key.target)).map((key) => key.columns[0]);
  const owner = [...own.filter(({ scope }) => scope === "user").map(({ column }) => column), ...named];
  const plain = (column) => table.primaryKey.join() !== column;
  return {
    tenant: tenants.has(table.table) ? [] : [...new Set(tenant)].filter(plain),
    owner: [...new Set(owner)].filter(
      (column) => plain(column) && !/assign|approv|review|updat|edit|invit/i.test(column)
    )
  };
}
async function moved(context, table, column, kind) {
  const found = [];
  const members = new Set(memberships(context.session.filled.plan).map((each) => each.table));
  for (const persona of context.personas) {
    const actor = persona.actor;
    if (actor === void 0) continue;
    const rows = context.reached(table, "update", persona);
    const administers = rows.some(({ label }) => label.actor !== void 0 && label.actor !== actor.name);
    if (kind === "owner" && administers && members.has(table.table)) continue;
    const row = rows.find(({ label, values }) => nearness(label, actor) !== "beyond" && values[column] != null);
    if (row === void 0) continue;
    const target = context.rows(table).find(
      ({ label, values }) => values[column] != null && values[column] !== row.values[column] && (kind === "tenant" ? label.tenant !== void 0 && label.tenant !== actor.tenant : label.actor !== void 0 && label.actor !== actor.name)
    );
    if (target === void 0) continue;
    if (await context.mayUpdate(persona, table, row, { [column]: target.values[column] }))
      found.push({ persona, row: evidence(table, row), to: evidence(table, target) });
  }
  const [first] = found;
  if (first === void 0) return void 0;
  const who = listed(found.map(({ persona }) => persona.name));
  return {
    rule: kind === "tenant" ? "row-moved-across-tenants" : "row-given-to-another",
    level: kind === "tenant" ? "error" : "warning",
    category: "security",
    object: `table ${table.table}`,
    message: kind === "tenant" ? `Unexpected change of \`${column}\` in \`${table.table}\` to another tenant as ${who}, expected it to stay` : `Unexpected change of \`${column}\` in \`${table.table}\` to another user as ${who}, expected it to stay`,
    why: kind === "tenant" ? "A row that changes its tenant is planted among others’ data, and gone from those who should see it." : "Whoever writes his row over to another speaks in the other’s name.",
    fix: `Let WITH CHECK compare \`${column}\` with the caller as USING does, or take the column out of the grant of UPDATE.`,
    detail: { column, personas: found.map(({ persona }) => persona.name), row: first.row, to: first.to }
  };
}

// scripts/prove/access/probes/power.ts
var probe4 = async (context) => {
  const columns = /* @__PURE__ */ new Map();
  for (const { columns: held } of context.session.cast.roles)
    for (const { column } of held) columns.set(`${column.table}.${column.column}`, column);
  const findings = [];
  for (const column of columns.values()) {
    const promoted = await promotions(context, column);
    if (promoted !== void 0) findings.push(promoted);
  }
  for (const [table, column] of context.session.cast.guide.memberships ?? []) {
    const joined = await joins(context, table, column);
    if (joined !== void 0) findings.push(joined);
  }
  return findings;
};
async function promotions(context, column) {
  const table = context.tables().find((each) => each.table === column.table);
  if (table === void 0) return void 0;
  const found = [];
  for (const persona of context.personas) {
    if (persona.actor === void 0) continue;
    const rows = context.own(context.rows(table), persona);
    const row = rows.find((each) => each.values[column.column] !== column.highest);
    if (row === void 0) continue;
    const colleague = context.rows(table).find(
      ({ label, values }) => label.actor !== persona.actor.name && label.tenant === persona.actor.tenant && values[column.column] !== column.highest
    );
    if (colleague !== void 0) {
      if (await context.mayUpdate(persona, table, colleague, { [column.column]: column.highest })) continue;
      const failure = await context.insert(persona, table, colleague, { [column.column]: column.highest });
      if (failure === void 0 || isConstraint(failure)) continue;
    }
    if (await context.mayUpdate(persona, table, row, { [column.column]: column.highest }))
      found.push({ persona, how: "update", row: evidence(table, row) });
    else {
      const failure = await context.insert(persona, table, row, { [column.column]: column.highest });
      if (failure === void 0 || isConstraint(failure))
        found.push({ persona, how: "insert", row: evidence(table, row) });
    }
  }
  const [first] = found;
  if (first === void 0) return void 0;
  return {
    rule: "role-self-promoted",
    level: "error",
    category: "security",
    object: `table ${table.table}`,
    message: `Unexpected ${first.how} of his own \`${column.column}\` to "${column.highest}" in \`${table.table}\` as ${listed(found.map(({ persona }) => persona.name))}, expected a role that others give`,
    why: "Whoever writes his own role has every right that any role has.",
    fix: `Take the column out of the grant (REVOKE UPDATE ON ${table.table}; GRANT UPDATE (…) of the other columns), or let WITH CHECK hold the role to what it was.`,
    detail: {
      column: column.column,
      value: column.highest,
      personas: found.map(({ persona }) => persona.name),
      row: first.row
    }
  };
}
async function joins(context, name, tenantColumn) {
  const table = context.tables().find((each) => each.table === name);
  if (table === void 0) return void 0;
  const found = [];
  for (const persona of context.personas) {
    const actor = persona.actor;
    if (actor === void 0) continue;
    const foreign = context.rows(table).find(({ label }) => label.tenant !== void 0 && label.tenant !== actor.tenant && label.tenant !== "none");
    const tenant = foreign?.values[tenantColumn];
    const user = context.session.cast.identities.find((each) => each.table === name && each.scope === "user")?.column;
    const userKey = user ?? table.keys.find((key) => key.columns.length === 1 && key.columns[0] !== tenantColumn)?.columns[0];
    if (foreign === void 0 || tenant == null || userKey === void 0) continue;
    const self = context.own(context.rows(table), persona)[0]?.values[userKey] ?? actor.id;
    const failure = await context.insert(persona, table, foreign, { [userKey]: self, [tenantColumn]: tenant });
    if (failure === void 0 || isConstraint(failure) && failure.table === table.name)
      found.push({ persona, row: { key: { [userKey]: self, [tenantColumn]: tenant }, tenant: foreign.label.tenant } });
  }
  const [first] = found;
  if (first === void 0) return void 0;
  return {
    rule: "tenant-joined-uninvited",
    level: "error",
    category: "security",
    object: `table ${name}`,
    message: `Unexpected insert of a membership of oneself in another tenant in \`${name}\` as ${listed(found.map(({ persona }) => persona.name))}, expected an invitation`,
    why: "Whoever writes himself into a tenant sees all that the tenant has.",
    fix: "Let WITH CHECK of the INSERT policy ask whether the caller may add members to that very tenant.",
    detail: { column: tenantColumn, personas: found.map(({ persona }) => persona.name), row: first.row }
  };
}

// scripts/prove/access/probes/triggers.ts
var probe5 = async (context) => {
  const findings = [];
  const rows = /* @__PURE__ */ new Map();
  for (const table of context.session.filled.plan)
    for (const row of context.rows(table)) rows.set(row.place, { table, row });
  for (const table of context.tables()) {
    const found = [];
    for (const persona of context.personas) {
      if (persona.actor === void 0 || persona.role === "anon") continue;
      for (const verb of ["insert", "update", "delete"]) {
        const own = context.own(context.reached(table, verb, persona), persona)[0];
        if (own === void 0) continue;
        const first2 = table.columns.find(({ generated, type }) => !generated && type.kind !== "d");
        const statement = verb === "insert" ? insertLike(table, table.columns, own) : verb === "delete" ? `delete from ${table.table}` : first2 && `update ${table.table} set ${ident(first2.name)} = null`;
        if (statement === void 0) continue;
        const touched = await context.attempts.touched(persona, statement, `${setMode("row", own.place)} ${seeAll}`);
        if (failed(touched)) continue;
        for (const place of touched) {
          const other = rows.get(place);
          if (other === void 0 || place === own.place) continue;
          const reach = context.cell(other.table.table, "update", persona);
          const may = reach === void 0 ? false : context.session.places(reach)?.has(place) ?? false;
          if (nearness(other.row.label, persona.actor) === "beyond" && labelled(other.row.label) && !may)
            found.push({ persona, verb, other: other.table.table, row: evidence(other.table, other.row) });
        }
      }
    }
    const [first] = found;
    if (first === void 0) continue;
    findings.push({
      rule: "write-changes-others-rows",
      level: "warning",
      category: "security",
      object: `table ${table.table}`,
      message: `Unexpected change of another’s row in \`${first.other}\` by ${first.verb} of one’s own in \`${table.table}\` as ${listed(found.map(({ persona }) => persona.name))}, expected no other row to change`,
      why: "A trigger or a cascading key does it with rights that the writer does not have.",
      fix: "Let the trigger’s function compare what it changes with the row’s owner, or let the key refuse (ON DELETE RESTRICT).",
      detail: {
        verb: first.verb,
        table: first.other,
        row: first.row,
        personas: [...new Set(found.map(({ persona }) => persona.name))]
      }
    });
  }
  return findings;
};
var seeAll = "select pg_catalog.set_config('dbops_access.deep', 'on', true);";
function labelled(label) {
  return label.actor !== void 0 || label.tenant !== void 0;
}

// scripts/prove/access/probes/views.ts
var probe6 = async (context) => {
  const findings = [];
  const measured = new Set(context.matrix.objects.map(({ name }) => name));
  for (const view of context.session.schema.views) {
    const name = qualified(view.schema, view.name);
    if (!measured.has(name) || view.securityInvoker) continue;
    const found = [];
    for (const persona of context.personas) {
      const cell = context.cell(name, "select", persona);
      if (cell?.reached === void 0 || cell.reached === 0 || cell.reach === "own") continue;
      const own = await ownCount(context, view.kind, name, view.definition, persona);
      if (typeof own === "string" || own < cell.reached) found.push({ persona, shown: cell.reached, own });
    }
    if (found.length === 0) continue;
    const [worst] = found;
    const beyond = found.some(({ persona }) => context.cell(name, "select", persona)?.rows !== void 0);
    findings.push({
      rule: "view-leaks-rows",
      level: beyond ? "error" : "warning",
      category: "security",
      object: `${view.kind === "materialized" ? "materialized view" : "view"} ${name}`,
      message: `Unexpected rows out of \`${name}\` as ${listed(found.map(({ persona }) => persona.name))}, expected those of the tables behind it that the caller may read`,
      why: view.kind === "materialized" ? `It holds what its owner read; row security does not look at it. ${worst.persona.name} sees ${worst.shown} rows of it, and with his own rights ${told(worst.own)}.` : `It reads with its owner’s rights. ${worst.persona.name} sees ${worst.shown} rows of it, and with his own rights ${told(worst.own)}.`,
      fix: view.kind === "materialized" ? `REVOKE SELECT ON ${name} FROM anon, authenticated; and serve it through a function that asks who calls.` : `ALTER VIEW ${name} SET (security_invoker = true);`,
      detail: {
        personas: found.map(({ persona }) => persona.name),
        shown: worst.shown,
        withOwnRights: worst.own,
        rows: found.map(({ persona }) => context.cell(name, "select", persona)?.rows).find((rows) => rows !== void 0) ?? []
      }
    });
  }
  return findings;
};
function told(own) {
  return typeof own === "number" ? `${own}` : `none (${own})`;
}
async function ownCount(context, kind, name, definition, persona) {
  const query = definition.trim().replace(/;$/, "");
  const outcome = kind === "view" ? await context.attempts.rows(
    persona,
    `select count(*)::int from ${name}`,
    `alter view ${name} set (security_invoker = true);`
  ) : await context.attempts.rows(persona, `select count(*)::int from (${query}) ${ident("dbops view")}`);
  return failed(outcome) ? outcome.message : outcome[0][0];
}

// scripts/prove/access/probes/index.ts
var probes = { power: probe4, moves: probe3, functions: probe, views: probe6, triggers: probe5, keys: probe2 };
async function probeAccess(session, matrix, onProgress) {
  const context = new ProbeContext(session, matrix);
  const findings = [];
  for (const [name, probe7] of Object.entries(probes)) {
    onProgress?.(name);
    findings.push(...await probe7(context));
  }
  return findings;
}

// scripts/prove/access/examine.ts
async function examineAccess(session, matrix, options) {
  const { contract, onStep } = options;
  const held = contract && await holdContract(session, contract, matrix, options);
  const agreed = new Set(
    (held?.verdicts ?? []).filter(({ judgement, column }) => judgement === "holds" && column === void 0).map(({ cell }) => keyOf(cell))
  );
  const findings = [
    ...held?.findings ?? [],
    ...await judgeMatrix(session, matrix, (cell) => agreed.has(keyOf(cell))),
    ...(await probeAccess(session, matrix, onStep)).filter((finding) => isCallable2(finding, options.exposedSchemas))
  ];
  return { findings: withoutEchoes(findings).sort(compareFindings), ...held === void 0 ? {} : { held } };
}
function isCallable2({ object }, schemas) {
  if (schemas === void 0 || !object?.startsWith("function ")) return true;
  return schemas.some((schema) => object.startsWith(`function ${ident(schema)}.`));
}
function keyOf({ object, verb, persona }) {
  return [object, verb, persona].join("\0");
}
function withoutEchoes(findings) {
  const broken = new Set(findings.filter(({ rule }) => rule === "access-wider").map(({ object }) => object));
  const failing = /* @__PURE__ */ new Set();
  return findings.filter(({ rule, object }) => {
    if (/^(tenant|user)-rows-/.test(rule) && broken.has(object)) return false;
    if (rule !== "access-error" || object === void 0) return true;
    return !failing.has(object) && failing.add(object);
  });
}

export {
  examineAccess
};
