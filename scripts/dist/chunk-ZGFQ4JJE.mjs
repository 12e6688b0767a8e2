import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  allOf,
  anyOf,
  booleanParts,
  formatExpression,
  mayDependOnCaller,
  parseExpression,
  partsOf,
  rewrite
} from "./chunk-RCQYO3BH.mjs";
import {
  checkCells,
  checkObjects,
  extent,
  formatIntent,
  namesOf,
  sections
} from "./chunk-TL3M2O7X.mjs";
import {
  Attempts,
  evidence,
  failed
} from "./chunk-JF4GZ6EG.mjs";
import {
  memberships,
  userTables
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
  compareFindings
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";

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
    const inputs = all.filter(({ mode }) => mode === "in");
    if (returns !== "boolean" || returnsSet || !securityDefiner || inputs.length !== 1) continue;
    for (const column of new Set(keys))
      if (typeOf(planned.table, column) === inputs[0].type) found.push(`${qualified(home, name)}(${ident(column)})`);
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
  const change = (fields) => {
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
    const next = change(fields);
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
  const candidates = table.policies.filter(
    ({ permissive, command }) => permissive && (command === "all" || command === verb)
  );
  const named2 = [...new Set(candidates.flatMap(({ roles }) => roles))].filter((role) => role !== "public");
  const member = new Set(
    (await session.database.rows(
      `select r.rolname::text from pg_roles r, pg_roles p
          where p.rolname = $1 and r.rolname = any ($2) and pg_has_role(p.oid, r.oid, 'USAGE')`,
      [persona.role, named2]
    )).flat()
  );
  return candidates.filter(({ roles }) => roles.some((role) => role === "public" || member.has(role)));
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
    const named2 = /^permission denied for (table|view|function|schema) (\S+)/.exec(cell.message ?? "");
    if (named2 === null) continue;
    const [, kind, name] = named2;
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
  const refused = roles.filter((role) => !allowed(role));
  if (breaches.some(({ judgement }) => judgement === "wider") && refused.length > 0) {
    const kept = roles.filter(allowed);
    yield {
      sql: [
        `revoke execute on ${kind} ${object.name} from public, ${refused.map(ident).join(", ")};`,
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
    const telling = parts.filter((part) => !saysNothing(part, parts));
    if (telling.length === parts.length || telling.length === 0) yield each;
    else yield { text: formatExpression(allOf(telling)), cost: each.cost - 0.5 };
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
    const named2 = (each) => qualified(each.schema, each.name) === object.name;
    const context = {
      session: this.#session,
      schema,
      object,
      table: schema.tables.find(named2),
      view: schema.views.find(named2),
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
      message: `Unexpected gap in the proof of \`${object}\` (${[...new Set(verdicts.map(({ cell }) => cell.verb))].join(", ")} as ${names(verdicts)}), expected one`,
      location: contract.at(first.intent.path),
      why: oneLine(first.cell.reason ?? "It could not be tried."),
      fix: first.cell.verb === "execute" ? "Call it in a test of your own: what is not tried is never counted as safe." : "Add rows of this table to the seed: what is not tried is never counted as safe."
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
  const telling = columns.filter((column) => /^(id|bucket_id|name)$/.test(column));
  const shown = telling.length > 0 ? telling : columns.slice(0, 3);
  return { key: Object.fromEntries(shown.map((column) => [column, values[column] ?? null])), ...label };
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
  const report = (path, what, name, candidates) => {
    const near = closest(name, candidates) ?? sameLastPart(name, candidates);
    const list = [...new Set(candidates)].slice(0, 12);
    findings.push({
      rule: "access-unknown-name",
      level: "error",
      category: "security",
      message: `Unexpected ${what} "${name}" in the access contract, ${near === void 0 ? "expected one that the database has" : `did you mean "${near}"?`}`,
      location: contract.at(path),
      why: "The contract speaks of nothing there: whatever was meant is neither allowed nor held.",
      fix: near === void 0 ? `Write one of: ${list.length > 0 ? list.join(", ") : `there is no ${what}`}${candidates.length > list.length ? ", …" : ""}; or take it out of the contract.` : `Write ${near}.`
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
function sameLastPart(name, candidates) {
  return candidates.find((candidate) => candidate.endsWith(`.${name}`) || candidate.startsWith(`${name}(`));
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

export {
  dependents,
  blameFor,
  policiesFor,
  holdContract
};
