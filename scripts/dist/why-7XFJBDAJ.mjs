import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  booleanParts,
  formatExpression,
  parseExpression,
  rewrite
} from "./chunk-RCQYO3BH.mjs";
import {
  Attempts,
  evidence,
  failed,
  nearness
} from "./chunk-JF4GZ6EG.mjs";
import "./chunk-QGMIA6CI.mjs";
import "./chunk-7GO4ISMX.mjs";
import "./chunk-45M4OB6H.mjs";
import "./chunk-G4SN6MK4.mjs";
import {
  listName,
  strings
} from "./chunk-C54WYS5V.mjs";
import "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/prove/access/why.ts
async function explainCell(session, object, cell) {
  const persona = session.personas.find(({ name }) => name === cell.persona);
  const result = { cell, persona, steps: [], policies: [], rows: [] };
  const table = session.schema.tables.find((each) => qualified(each.schema, each.name) === cell.object);
  if (object.kind === "bucket" || object.kind === "topic") return explainPlatform(session, object, result);
  if (table === void 0) return { ...result, steps: await otherSteps(session, cell, persona) };
  if (!await grantSteps(session, table, cell.verb, persona, result)) return result;
  if (cell.verb === "truncate") {
    result.steps.push({ step: "row security", text: "row level security does not look at TRUNCATE", decides: true });
    return result;
  }
  const bypass = await bypassOf(session, table, persona);
  if (bypass !== void 0) {
    result.steps.push({ step: "row security", text: bypass, decides: true });
    return result;
  }
  result.steps.push({ step: "row security", text: `row level security is on, and ${persona.role} does not pass it by` });
  const clauses = await clausesOf(session, table, cell.verb, persona);
  result.policies = clauses.map(({ policy, clause, expression }) => ({
    name: policy.name,
    permissive: policy.permissive,
    roles: policy.roles,
    clause,
    expression
  }));
  for (const row of sampleRows(session, cell, persona))
    result.rows.push(await explainRow(session, table, clauses, row, cell, persona));
  return result;
}
async function grantSteps(session, table, verb, persona, result) {
  const name = qualified(table.schema, table.name);
  const privilege = verb.toUpperCase();
  const [row] = await session.database.rows(
    `select has_schema_privilege($1, $2, 'USAGE'), has_table_privilege($1, $3::regclass, $4),
            coalesce((select array_agg(a.attname::text order by a.attnum) from pg_attribute a
               where a.attrelid = $3::regclass and a.attnum > 0 and not a.attisdropped and $4 in ('SELECT', 'INSERT', 'UPDATE')
                 and has_column_privilege($1, a.attrelid, a.attnum, case when $4 in ('SELECT', 'INSERT', 'UPDATE') then $4 else 'SELECT' end)), '{}'),
            array(select distinct coalesce(g.rolname::text, 'PUBLIC') from pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) x
               left join pg_roles g on g.oid = x.grantee
              where c.oid = $3::regclass and x.privilege_type = $4
                and (x.grantee = 0 or pg_has_role($1, x.grantee, 'USAGE')) order by 1)`,
    [persona.role, table.schema, name, privilege]
  );
  const [usage, whole, columns, grantees] = row;
  if (!usage) {
    result.steps.push({
      step: "schema",
      text: `${persona.role} has no USAGE on schema ${ident(table.schema)}`,
      decides: true
    });
    return false;
  }
  result.steps.push({ step: "schema", text: `${persona.role} has USAGE on schema ${ident(table.schema)}` });
  if (whole) {
    const through = grantees.filter((grantee) => grantee !== persona.role);
    const own = grantees.includes(persona.role) || grantees.length === 0;
    result.steps.push({
      step: "grant",
      text: `${privilege} on ${name} is granted to ${own ? persona.role : through.join(", ")}`
    });
    return true;
  }
  if (columns.length > 0) {
    result.steps.push({
      step: "grant",
      text: `${privilege} on ${name} is granted to ${persona.role} for ${columns.map(ident).join(", ")} alone`
    });
    return true;
  }
  result.steps.push({ step: "grant", text: `${privilege} on ${name} is not granted to ${persona.role}`, decides: true });
  return false;
}
async function bypassOf(session, table, persona) {
  const name = qualified(table.schema, table.name);
  if (!table.rls.enabled) return `row level security is off on ${name}`;
  const [row] = await session.database.rows(
    "select rolsuper or rolbypassrls, pg_has_role(rolname, $2, 'USAGE') from pg_roles where rolname = $1",
    [persona.role, table.owner]
  );
  if (row[0]) return `${persona.role} bypasses row level security (BYPASSRLS)`;
  return row[1] && !table.rls.forced ? `${persona.role} owns ${name}, and row level security is not forced` : void 0;
}
async function clausesOf(session, table, verb, persona) {
  const named = [...new Set(table.policies.flatMap(({ roles }) => roles))].filter((role) => role !== "public");
  const mine = new Set(
    (await session.database.rows(
      "select r.rolname::text from pg_roles r where r.rolname = any ($2) and pg_has_role($1, r.oid, 'USAGE')",
      [persona.role, named]
    )).flat()
  );
  const policies = table.policies.filter(({ command }) => command === "all" || command === verb).filter(({ roles }) => roles.some((role) => role === "public" || mine.has(role))).sort((a, b) => Number(b.permissive) - Number(a.permissive) || (a.name < b.name ? -1 : 1));
  const clauses = [];
  for (const policy of policies) {
    const check = policy.check ?? policy.using;
    if (verb !== "insert" && policy.using !== void 0)
      clauses.push({ policy, clause: "using", expression: policy.using });
    if (verb === "insert" && check !== void 0) clauses.push({ policy, clause: "check", expression: check });
  }
  if (verb === "update")
    for (const policy of policies) {
      const check = policy.check ?? policy.using;
      if (check !== void 0) clauses.push({ policy, clause: "check", expression: check });
    }
  return clauses;
}
function sampleRows(session, cell, persona) {
  const places = session.places(cell) ?? /* @__PURE__ */ new Set();
  const rows = session.census.get(cell.object) ?? [];
  const found = /* @__PURE__ */ new Map();
  for (const near of ["beyond", "tenant", "own"]) {
    for (const reached of [true, false]) {
      const row = rows.find(
        (each) => nearness(each.label, persona.actor) === near && places.has(each.place) === reached
      );
      if (row !== void 0) found.set(`${near} ${reached}`, { row, reached });
    }
  }
  return [...found.values()].slice(0, 4);
}
async function explainRow(session, table, clauses, { row, reached }, cell, persona) {
  const plan = session.filled.plan.find((each) => each.table === cell.object);
  const shown = plan === void 0 ? { key: Object.fromEntries(Object.entries(row.values).slice(0, 2)), ...row.label } : evidence(plan, row);
  const policies = [];
  for (const { policy, clause, expression } of clauses) {
    const tree = parseExpression(expression);
    const parts = [];
    for (const { part, depth } of partsWithDepth(tree)) {
      const text = formatExpression(part);
      parts.push({
        expression: text,
        withValues: withValues(table, part, row, persona),
        value: await partValue(session, table, text, row, persona),
        depth
      });
    }
    policies.push({ name: policy.name, clause, permissive: policy.permissive, value: parts[0].value, parts });
  }
  return { row: shown, reached, policies, decision: decide(policies, cell.verb, reached) };
}
function partsWithDepth(tree, depth = 0) {
  if (depth === 0 && booleanParts(tree).length > 40) return [{ part: tree, depth }];
  const args = tree.BoolExpr?.args ?? [];
  return [{ part: tree, depth }, ...args.flatMap((each) => partsWithDepth(each, depth + 1))];
}
function decide(policies, verb, reached) {
  for (const clause of ["using", "check"]) {
    const own = policies.filter((each) => each.clause === clause);
    if (own.length === 0 && (clause === "using" ? verb === "insert" : verb !== "insert" && verb !== "update")) continue;
    const word = clause === "using" ? "USING" : "WITH CHECK";
    const broken = own.find(({ value }) => typeof value === "object");
    if (broken !== void 0) {
      broken.decides = true;
      return `policy ${ident(broken.name)} fails: ${broken.value.error}`;
    }
    const restrictive = own.find(({ permissive: permissive2, value }) => !permissive2 && value !== "true");
    const admitting = own.find(({ permissive: permissive2, value }) => permissive2 && value === "true");
    const permissive = own.filter((each) => each.permissive);
    if (admitting === void 0) {
      for (const each of permissive) each.decides = true;
      return permissive.length === 0 ? "no permissive policy speaks to this role and verb: nothing is admitted" : `no ${word} of a permissive policy is true`;
    }
    if (restrictive !== void 0) {
      restrictive.decides = true;
      return `restrictive policy ${ident(restrictive.name)} refuses (${word} is ${restrictive.value})`;
    }
    const last = clause === "check" || verb !== "update";
    if (last) {
      admitting.decides = true;
      return reached ? `policy ${ident(admitting.name)} admits it` : `policy ${ident(admitting.name)} admits the row as it is; something behind the policies refuses`;
    }
  }
  return "no policy speaks to this role and verb: nothing is admitted";
}
async function partValue(session, table, expression, row, persona) {
  const outcome = await new Attempts(session.database).rows(
    persona,
    `select (${expression})::text from dbops_access.why as ${ident(table.name)}`,
    copyOf(table, row)
  );
  if (failed(outcome)) return { error: outcome.message };
  const value = outcome[0]?.[0];
  return value === "true" || value === "false" ? value : "null";
}
function copyOf(table, row) {
  const [, oid, place] = /^(\d+)(.*)$/.exec(row.place);
  return `create table dbops_access.why as select * from ${qualified(table.schema, table.name)} where tableoid = ${oid} and ctid = '${place}';
grant select on dbops_access.why to public;`;
}
function withValues(table, tree, row, persona) {
  const constant = (text) => text === null ? { A_Const: { isnull: true } } : { A_Const: { sval: { sval: text } } };
  const inner = /* @__PURE__ */ new Set();
  const claims = persona.claims;
  const callerValue = (node) => {
    const { schema, name } = listName(node.funcname);
    if (schema !== "auth" || claims === void 0) return void 0;
    const claim = { uid: "sub", role: "role", email: "email" }[name];
    if (claim === void 0) return void 0;
    return constant(claims[claim] === void 0 ? null : String(claims[claim]));
  };
  const changed = rewrite(tree, (kind, node) => {
    if (kind === "ColumnRef") {
      const fields = strings(node.fields);
      const own = fields.length === 1 ? !inner.has(node) : fields.at(-2) === table.name;
      const column = fields.at(-1);
      return own && Object.hasOwn(row.values, column) && fields.length === node.fields.length ? constant(row.values[column]) : void 0;
    }
    if (kind === "FuncCall") return callerValue(node);
    if (kind === "SubLink") {
      const call = node.subselect?.SelectStmt?.targetList?.[0]?.ResTarget?.val?.FuncCall;
      const alone = node.subselect?.SelectStmt?.fromClause === void 0 && node.subLinkType === "EXPR_SUBLINK";
      const value = alone && call !== void 0 ? callerValue(call) : void 0;
      if (value !== void 0) return value;
      markInner(node, inner);
    }
    return void 0;
  });
  return formatExpression(changed);
}
function markInner(value, inner) {
  if (Array.isArray(value)) for (const each of value) markInner(each, inner);
  else if (value !== null && typeof value === "object") {
    const { ColumnRef } = value;
    if (ColumnRef !== void 0) inner.add(ColumnRef);
    for (const each of Object.values(value)) markInner(each, inner);
  }
}
async function otherSteps(session, cell, persona) {
  const view = session.schema.views.find((each) => qualified(each.schema, each.name) === cell.object);
  if (view !== void 0) {
    const [row] = await session.database.rows("select has_table_privilege($1, $2::regclass, $3)", [
      persona.role,
      cell.object,
      cell.verb === "execute" ? "SELECT" : cell.verb.toUpperCase()
    ]);
    const granted = row[0] === true;
    const rights = view.kind === "materialized" ? `it holds what ${view.owner} read when it was refreshed; no policy looks at it` : view.securityInvoker ? `it reads with its caller's rights (security_invoker): the policies of its tables hold` : `it reads with the rights of its owner ${view.owner}: the policies of its tables hold for ${view.owner}, not for ${persona.role}`;
    return [
      {
        step: "grant",
        text: `${cell.verb.toUpperCase()} on ${cell.object} is ${granted ? "" : "not "}granted to ${persona.role}`,
        ...granted ? {} : { decides: true }
      },
      ...granted ? [{ step: "rights", text: rights, decides: true }] : []
    ];
  }
  const routine = session.schema.functions.find(
    (each) => cell.object.startsWith(`${qualified(each.schema, each.name)}(`)
  );
  if (routine !== void 0 && cell.verb === "execute") {
    const grantees = routine.grants.filter(({ privileges }) => privileges.includes("EXECUTE")).map(({ grantee }) => grantee);
    const rights = routine.securityDefiner ? `it runs with the rights of its owner ${routine.owner} (SECURITY DEFINER): policies hold for ${routine.owner}, not for ${persona.role}` : `it runs with its caller's rights (SECURITY INVOKER)`;
    return [
      {
        step: "grant",
        text: `EXECUTE is granted to ${grantees.length === 0 ? "nobody but its owner" : grantees.join(", ")}`
      },
      { step: "rights", text: rights, decides: true }
    ];
  }
  return [];
}
async function explainPlatform(session, object, result) {
  const name = object.kind === "bucket" ? "storage.objects" : "realtime.messages";
  const table = session.schema.platformTables.find((each) => qualified(each.schema, each.name) === name);
  const { verb } = result.cell;
  if (object.kind === "bucket") {
    const [row] = await session.database.rows("select coalesce(public, false) from storage.buckets where id = $1", [
      object.name
    ]);
    if (row?.[0] === true && verb === "select")
      result.steps.push({
        step: "rights",
        text: "the bucket is public: its files are handed out by their URL, whatever the policies say",
        decides: true
      });
  }
  result.steps.push({ step: "row security", text: `the policies of ${name} decide` });
  const clauses = table === void 0 ? [] : await clausesOf(session, table, verb, result.persona);
  result.policies = clauses.map(({ policy, clause, expression }) => ({
    name: policy.name,
    permissive: policy.permissive,
    roles: policy.roles,
    clause,
    expression
  }));
  if (clauses.length === 0)
    result.steps.push({
      step: "row security",
      text: `no policy speaks to ${result.persona.role} and ${verb}: nothing is admitted`,
      decides: true
    });
  return result;
}
export {
  explainCell
};
