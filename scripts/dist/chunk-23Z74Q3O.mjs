import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ScriptValues,
  conditionOf,
  writeRows
} from "./chunk-GFLPOHZY.mjs";
import {
  decidingColumns,
  isCallable,
  openAccess,
  publicRole,
  routineName
} from "./chunk-5Q3KUGP6.mjs";
import {
  classify
} from "./chunk-JF4GZ6EG.mjs";
import {
  stableUuid
} from "./chunk-45M4OB6H.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";

// scripts/prove/access/suite/sql.ts
var mark = "-- Written by `dbops access --write-tests`";
function text(value) {
  return literal(value).trimStart();
}
function quotedStatement(statement) {
  if (!statement.includes("'") && !statement.includes("\\")) return `'${statement}'`;
  let tag = "$$";
  for (let n = 1; statement.includes(tag); n++) tag = `$s${n}$`;
  return `${tag}${statement}${tag}`;
}
function personasSql(personas) {
  const rows = personas.map(({ name, role, claims, settings, actor }, index) => {
    const values = [name, role].map(text);
    values.push(claims === void 0 ? "null" : text(JSON.stringify(claims)));
    values.push(settings === void 0 ? "null" : text(JSON.stringify(settings)));
    const end = index === personas.length - 1 ? ";" : ",";
    return `  (${values.join(", ")})${end}${actor === void 0 ? "" : ` -- ${actor.name.replace(/[\r\n]+/g, " ")}`}`;
  });
  return `-- Who comes: a role, and what the token of the request says (settings: what the session says besides).
create temporary table access_persona (name text primary key, role text, claims jsonb, settings jsonb) on commit drop;
insert into access_persona values
${rows.join("\n")}`;
}
function keySql({ key, identity }) {
  if (identity.every(({ looksUp }) => !looksUp)) return quotedStatement(key);
  const template = identity.map(({ column }) => `${ident(column).replaceAll("%", "%%")} = %L`).join(" and ");
  return `format(${quotedStatement(template)}, ${identity.map(({ sql }) => sql).join(", ")})`;
}
function attemptsSql(table, rows, verbs) {
  const parts = [
    `-- The rows that everybody tries to reach, by name.
create temporary table access_row (name text primary key, key text, place text, position int generated always as identity) on commit drop;
insert into access_row (name, key) values
${rows.map((row) => `  (${text(row.name)}, ${keySql(row)})`).join(",\n")};`
  ];
  if (table !== void 0) {
    const inText = table.replaceAll("'", "''").replaceAll("%", "%%");
    parts.push(`-- A copy of each, to write others like it.
create temporary table access_copy on commit drop as select ''::text as access_name, t.* from ${table} t where false;
do $access$
declare
  r record;
begin
  for r in select * from access_row order by position loop
    execute format('insert into access_copy select %L, t.* from ${inText} t where %s', r.name, r.key);
    execute format('update access_row set place = (select t.tableoid::text || t.ctid::text from ${inText} t where %s) where name = %L', r.key, r.name);
  end loop;
end $access$;
grant select on access_copy to public;

-- An update or delete without WHERE asks for no right to read: this lets the row through that is being tried, as it is.
create function pg_temp.access_one() returns trigger language plpgsql as $$
declare
  place text := coalesce(current_setting('access.place', true), '');
begin
  if pg_trigger_depth() > 1 or place = '' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_relid::text || old.ctid::text <> place then
    return null;
  end if;
  return old;
end $$;
create trigger "!access_one" before update or delete on ${table} for each row execute function pg_temp.access_one();`);
  }
  const written = verbs.map(
    ({ name, role, statement, rows: only }) => `  (${text(name)}, ${role === void 0 ? "null" : text(role)}, ${quotedStatement(statement)}, ${only === void 0 ? "null" : `array[${only.map(text).join(", ")}]`})`
  );
  parts.push(`-- What is tried on each.
create temporary table access_verb (name text, role text, statement text, rows text[]) on commit drop;
insert into access_verb values
${written.join(",\n")};`);
  return parts.join("\n\n");
}
var helpersSql = `-- Makes the session somebody's, as the API does at the beginning of a request.
create function pg_temp.access_become(who text) returns void language plpgsql as $$
declare
  p access_persona;
begin
  select * into strict p from access_persona where name = who;
  perform set_config('request.jwt.claims', coalesce(p.claims::text, ''), true);
  perform set_config('request.jwt.claim.' || key, value, true) from jsonb_each_text(p.claims) where key ~ '^[a-z_]+$';
  perform set_config(key, value, true) from jsonb_each_text(p.settings);
  perform set_config('role', p.role, true);
end $$;

-- Tries a verb on every row as somebody and undoes it. Returns the rows that were reached, by name, and how
-- others fail; \`denied\`; or \`none\`.
create function pg_temp.access_reach(who text, verb text, other text default null) returns text language plpgsql as $$
declare
  statements text[];
  names text[];
  places text[];
  reached text[] := '{}';
  failed text[] := '{}';
  refused text[] := '{}';
  touched bigint;
begin
  select array_agg(r.name order by r.position), array_agg(format(v.statement, r.key, r.name, o.key, o.name) order by r.position),
      array_agg(case when verb in ('update', 'delete') then coalesce(r.place, '') else '' end order by r.position)
    into names, statements, places
    from access_row r
    join access_verb v on v.name = verb and (v.rows is null or r.name = any (v.rows))
    join access_persona p on p.name = who and p.role = coalesce(v.role, p.role)
    left join access_row o on o.name = other;
  perform pg_temp.access_become(who);
  for i in 1 .. coalesce(array_length(names, 1), 0) loop
    begin
      perform set_config('access.place', places[i], true);
      execute statements[i];
      get diagnostics touched = row_count;
      if touched > 0 then
        reached := reached || names[i];
      end if;
      raise exception using errcode = 'UNDO0';
    exception
      when sqlstate 'UNDO0' then null;
      when insufficient_privilege then refused := refused || names[i];
      -- Row security is judged before constraints: what fails there was let through.
      when integrity_constraint_violation then reached := reached || names[i];
      when others then
        reached := reached || format('%s (%s)', names[i], sqlstate);
        failed := failed || sqlstate::text;
    end;
  end loop;
  raise exception using errcode = 'UNDO0';
exception
  when sqlstate 'UNDO0' then
    if cardinality(failed) = cardinality(names) and failed = array_fill(failed[1], array[cardinality(failed)]) then
      return format('fails with %s', failed[1]);
    end if;
    return case
      -- Rows that an update finds and may not leave as they are.
      when verb = 'update' and refused <> '{}' and cardinality(refused) < cardinality(names) then
        concat_ws('; ', nullif(array_to_string(reached, ', '), ''), 'denied: ' || array_to_string(refused, ', '))
      when reached <> '{}' then array_to_string(reached, ', ')
      when refused <> '{}' then 'denied'
      else 'none'
    end;
end $$;`;
var privilegeHelpers = [
  [
    "access_columns",
    `-- Columns that a role may select, insert or update.
create function pg_temp.access_columns(who_role text, relation regclass, privilege text) returns text language sql as $$
  select string_agg(attname, ', ' order by attnum) from pg_attribute
   where attrelid = $2 and attnum > 0 and not attisdropped and has_column_privilege($1, $2, attnum, $3)
$$;`
  ],
  [
    "access_roles",
    `-- Roles that have a privilege on a table or view.
create function pg_temp.access_roles(roles text[], relation regclass, privilege text) returns text language sql as $$
  select string_agg(role, ', ' order by role) from unnest($1) role where has_table_privilege(role, $2, $3)
$$;`
  ],
  [
    "access_callers",
    `-- Roles that may call a function.
create function pg_temp.access_callers(roles text[], routine regprocedure) returns text language sql as $$
  select string_agg(role, ', ' order by role) from unnest($1) role, pg_proc p
   where p.oid = $2 and has_schema_privilege(role, p.pronamespace, 'usage') and has_function_privilege(role, $2, 'execute')
$$;`
  ]
];
function privilegeHelpersFor(checks) {
  return privilegeHelpers.filter(([name]) => checks.some(({ expression }) => expression.includes(`pg_temp.${name}(`))).map(([, sql]) => sql).join("\n\n");
}
function suiteSql(suite, checks = suite.checks) {
  const { object } = suite;
  const notes = suite.notes.map((note) => `-- Not tested: ${oneLine(note)}
`).join("");
  return `${mark}: who reaches what in the ${object.kind} ${oneLine(object.name)}.
-- It says what held when it was written. Run it with \`supabase test db\`, pg_prove or \`dbops test\`.
${notes}
begin;
${suite.preamble}

select plan(${checks.length});

${checks.map(checkSql).join("\n")}

select * from finish();
rollback;
`;
}
function checkSql({ expression, expected, description }) {
  return `select is(${expression}, ${expected === null ? "null" : text(expected)}, ${text(description)});`;
}
function oneLine(name) {
  return name.replace(/[\r\n]+/g, " ");
}
function reachExpression(persona, verb, other) {
  return `pg_temp.access_reach(${[persona, verb, ...other === void 0 ? [] : [other]].map(text).join(", ")})`;
}
function columnList(names, alias) {
  return names.map((name) => alias === void 0 ? ident(name) : `${alias}.${ident(name)}`).join(", ");
}

// scripts/prove/access/suite/context.ts
var uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var mostRows = 20;
var SuiteContext = class _SuiteContext {
  database;
  platform;
  schema;
  filled;
  cast;
  facts;
  matrix;
  /** With the claims alone that something reads. */
  personas;
  #census;
  #tables;
  #values;
  #asking;
  /** `asking`: tables whose triggers ask who writes. */
  constructor(session, matrix, platform, asking = /* @__PURE__ */ new Set()) {
    this.database = session.database;
    this.platform = platform;
    this.schema = session.schema;
    this.filled = session.filled;
    this.cast = session.cast;
    this.facts = session.facts;
    this.matrix = matrix;
    this.personas = session.personas.map((persona) => lean(persona, session.facts));
    this.#census = session.census;
    this.#tables = new Map(session.filled.plan.map((table) => [table.table, table]));
    this.#asking = asking;
    this.#values = new ScriptValues(session.filled.made, this.#scriptOptions);
  }
  get #scriptOptions() {
    return { plan: this.filled.plan, pool: this.filled.pool, renumber: true, asking: this.#asking };
  }
  table(name) {
    return this.#tables.get(name);
  }
  get roles() {
    return [...new Set(this.personas.map(({ role }) => role))];
  }
  /** Rows of a table that tell its policies apart: each actor's first, then what differs from it. */
  rowsOf(name) {
    const table = this.#tables.get(name);
    const made = this.filled.made.filter((each) => each.table === name);
    const identityOf = (values) => this.#values.identity(table, values);
    const census = new Map(
      (this.#census.get(name) ?? []).map((row) => {
        const identity = identityOf(row.values);
        return [identity && conditionOf(identity), row.label];
      })
    );
    const taken = /* @__PURE__ */ new Set();
    const found = [];
    const add = (values, label, row) => {
      const identity = identityOf(values);
      const key = identity && conditionOf(identity);
      if (identity === void 0 || key === void 0 || found.some((each) => each.row.key === key)) return;
      const base = nameOf(row?.label ?? label, row?.differs);
      let unique = base;
      for (let n = 2; taken.has(unique); n++) unique = `${base} #${n}`;
      taken.add(unique);
      found.push({
        row: { name: unique, key, identity, label: census.get(key) ?? label },
        values,
        ...row === void 0 ? {} : { made: row }
      });
    };
    const others = ["newcomer", "leo"];
    const rank = (row) => (others.includes(row.label.actor ?? "") ? 4 : 0) + (row.differs === void 0 ? 0 : row.label.actor === "ben" ? 3 : 1);
    for (const row of made.map((each, index) => ({ each, index })).sort((a, b) => rank(a.each) - rank(b.each) || a.index - b.index))
      add(row.each.values, row.each.label, row.each);
    for (const row of this.#census.get(name) ?? [])
      if (row.label.actor !== void 0 || row.label.tenant !== void 0) add(row.values, row.label);
    return found.slice(0, mostRows);
  }
  /** The rows that a suite needs: those given, what they point to, who takes part, and what policies ask about him. */
  fixturesFor(name, whole) {
    const { made, pool } = this.filled;
    if (whole) return writeRows(made, this.#scriptOptions, this.#values);
    const wanted = /* @__PURE__ */ new Set();
    const byValues = new Map(made.map((row) => [row.values, row]));
    const visit = (row) => {
      if (wanted.has(row)) return;
      wanted.add(row);
      for (const key of this.#tables.get(row.table).keys) {
        const target = pool.find(key, row.values);
        const next = target && byValues.get(target.values);
        if (next !== void 0) visit(next);
      }
    };
    const asked = new Set(this.facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table));
    for (const row of made) if (row.table === name || asked.has(row.table) || row.table === "auth.users") visit(row);
    return writeRows(
      made.filter((row) => wanted.has(row)),
      this.#scriptOptions,
      this.#values
    );
  }
  /** The suite with keys and addresses that no seed has, not even one that was written from the same rows. */
  renamed(suite) {
    const ids = new Set(this.cast.actors.map(({ id }) => id));
    for (const { table: name, values } of this.filled.made) {
      const table = this.#tables.get(name);
      const foreign = new Set(table.keys.flatMap(({ columns }) => columns));
      for (const column of table.uniques.flat()) {
        const value = values[column];
        if (!foreign.has(column) && value != null && uuid.test(value)) ids.add(value);
      }
    }
    const rename = (sql) => sql.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => ids.has(id) ? stableUuid("test", id) : id).replaceAll("@example.com", "@tests.example.com");
    return {
      ...suite,
      preamble: rename(suite.preamble),
      checks: suite.checks.map((check) => ({
        ...check,
        expression: rename(check.expression),
        expected: check.expected === null ? null : rename(check.expected)
      }))
    };
  }
  /** The same with other tables that ask who writes. */
  withAsking(session, asking) {
    return new _SuiteContext(session, this.matrix, this.platform, asking);
  }
};
function nameOf(label, differs) {
  const who = label.actor ?? (label.tenant === void 0 ? "nobody" : `tenant ${label.tenant}`);
  if (differs === void 0) return who;
  const what = Object.entries(differs).map(([column, value]) => `${column} ${value ?? "null"}`);
  return `${who}: ${what.join(" and ")}`.replace(/[\s,]+/g, " ").slice(0, 60);
}
function lean(persona, facts) {
  if (persona.claims === void 0) return persona;
  const read = /* @__PURE__ */ new Set(["sub", "role"]);
  for (const source of facts.sources) {
    if (source.kind !== "claim") continue;
    if (source.path.length === 0) return persona;
    read.add(source.path[0]);
  }
  const claims = Object.fromEntries(Object.entries(persona.claims).filter(([name]) => read.has(name)));
  return { ...persona, claims };
}

// scripts/prove/access/suite/describe.ts
var doing = { select: "selects", insert: "inserts", update: "updates", delete: "deletes" };
function describeReach(check, persona, rows, result) {
  const verb = check.verb ?? "select";
  if (result === "denied") return `${persona.name} may not ${verb}`;
  if (result === "none") return `${persona.name} ${doing[verb]} nothing`;
  if (result.startsWith("fails with ")) return `what ${persona.name} ${doing[verb]} fails`;
  const names = new Set(result.replace(/(^|; )denied: .*$/, "").split(", "));
  const reached = rows.filter(({ name }) => names.has(name));
  const word = classify(
    rows.map(({ label }) => label),
    reached.map(({ label }) => label),
    persona.actor
  );
  const what = {
    all: verb === "insert" ? "rows of anybody" : "every row",
    own: "rows of his own",
    tenant: "rows of his tenant",
    some: "some rows of others",
    none: "nothing"
  }[word];
  return `${persona.name} ${doing[verb]} ${what}`;
}

// scripts/prove/access/suite/routines.ts
async function routineSuites(context, only) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const routine of context.schema.functions) {
    if (only !== void 0 && !only.has(routineName(routine))) continue;
    bySchema.set(routine.schema, [...bySchema.get(routine.schema) ?? [], routine]);
  }
  const suites = [];
  for (const [schema, routines] of bySchema) {
    const checks = [];
    for (const routine of routines) checks.push(...await routineChecks(context, routine));
    if (checks.length === 0) continue;
    const preamble = [
      context.personas.some(({ role }) => role === publicRole) ? `create role ${publicRole};` : "",
      privilegeHelpersFor(checks)
    ].filter(Boolean).join("\n\n");
    const answers = await answered(context, preamble, checks);
    suites.push({
      object: { kind: "function", name: `${qualified(void 0, schema)} functions` },
      preamble,
      checks: answers,
      notes: []
    });
  }
  return suites;
}
async function routineChecks(context, routine) {
  const [row] = await context.database.rows(
    `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = $1 and p.proname = $2 and pg_get_function_identity_arguments(p.oid) = $3`,
    [routine.schema, routine.name, routine.identityArguments]
  );
  if (row === void 0) return [];
  const name = routineName(routine);
  const procedure = `${text(qualifiedProcedure(routine, row[0]))}::regprocedure`;
  const checks = [];
  if (isCallable(routine)) {
    const roles = `array[${context.roles.map(text).join(", ")}]`;
    checks.push({
      expression: `pg_temp.access_callers(${roles}, ${text(qualifiedProcedure(routine, row[0]))})`,
      expected: null,
      description: `who may call ${name}`,
      verb: "execute"
    });
  }
  checks.push({
    expression: `(select prosecdef::text from pg_proc where oid = ${procedure})`,
    expected: null,
    description: `whether ${name} runs with its owner's rights`
  });
  if (routine.securityDefiner)
    checks.push({
      expression: `(select array_to_string(proconfig, ', ') from pg_proc where oid = ${procedure})`,
      expected: null,
      description: `where ${name} looks names up`
    });
  return checks;
}
function qualifiedProcedure({ schema, name }, procedure) {
  const types = procedure.slice(procedure.indexOf("("));
  return `${qualified(schema, name)}${types}`;
}
async function answered(context, preamble, checks) {
  const { database } = context;
  await database.exec("begin");
  try {
    await database.exec(preamble);
    const answers = [];
    for (const check of checks) {
      const [row] = await database.rows(`select (${check.expression})::text`);
      answers.push({ ...check, expected: row[0] });
    }
    return answers;
  } finally {
    await database.exec("rollback");
  }
}

// scripts/prove/access/suite/table.ts
var columnVerbs = ["select", "insert", "update"];
async function readColumns(context, table) {
  const rows = await context.database.rows(
    `select r.name || ' ' || v.verb, array(select a.attname::text from pg_attribute a
              where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
                and has_column_privilege(r.role, a.attrelid, a.attnum, v.verb) order by a.attnum)
       from unnest($2::text[], $3::text[]) r (name, role), unnest($4::text[]) v (verb)`,
    // The role that stands for any login is made by the test itself: it has what PUBLIC has.
    [table, context.roles, context.roles.map((role) => role === publicRole ? "public" : role), columnVerbs]
  );
  return new Map(rows.map(([key, names]) => [key, new Set(names)]));
}
function tableParts(context, plan, table, columns) {
  const rows = context.rowsOf(plan.table);
  const verbs = [];
  const notes = [];
  const name = plan.table.replaceAll("%", "%%");
  const mayUse = (role, verb) => columns.get(`${role} ${verb}`) ?? /* @__PURE__ */ new Set();
  verbs.push({ name: "select", statement: `select from ${name} where %1$s` });
  const watched = new Set(table.triggers.flatMap((trigger) => trigger.columns ?? []));
  verbs.push(
    ...perRole(context.roles, "insert", (role) => insertStatement(plan, mayUse(role, "insert"))),
    ...perRole(
      context.roles,
      "update",
      (role) => updateStatement(plan, mayUse(role, "update"), mayUse(role, "select"), watched)
    )
  );
  verbs.push({ name: "delete", statement: `delete from ${name}` });
  const checks = [];
  for (const verb of ["select", "insert", "update", "delete"])
    for (const persona of context.personas)
      checks.push({
        expression: reachExpression(persona.name, verb),
        expected: null,
        description: "",
        verb,
        persona: persona.name
      });
  const deciding = decidingColumns(plan, context.facts, context.cast);
  for (const column of deciding) {
    const others = differing(rows, column);
    if (others.length < 2) continue;
    const part = writingChecks(context, plan, column, rows, others, mayUse);
    verbs.push(...part.verbs);
    checks.push(...part.checks);
  }
  checks.push(...privilegeChecks(context, plan, table, columns));
  return { rows: rows.map(({ row }) => row), verbs, checks, notes };
}
function perRole(roles, name, statementOf) {
  const statements = roles.map((role) => ({ role, statement: statementOf(role) }));
  const different = new Set(statements.map(({ statement }) => statement));
  const [first] = different;
  if (different.size === 1) return first === void 0 ? [] : [{ name, statement: first }];
  return statements.flatMap(({ role, statement }) => statement === void 0 ? [] : [{ name, role, statement }]);
}
function insertColumns(plan, granted) {
  const own = new Set(plan.uniques.flat());
  for (const key of plan.keys) for (const column of key.columns) own.delete(column);
  const written = plan.columns.filter(({ generated }) => !generated);
  const allowed = written.filter(({ name }) => granted.has(name));
  return (allowed.length > 0 ? allowed : written).filter(({ name, hasDefault }) => !(own.has(name) && hasDefault)).map(({ name }) => name);
}
function insertStatement(plan, granted) {
  const names = insertColumns(plan, granted);
  const list = columnList(names).replaceAll("%", "%%");
  const table = plan.table.replaceAll("%", "%%");
  return names.length === 0 ? `insert into ${table} default values` : `insert into ${table} (${list}) select ${list} from access_copy where access_name = %2$L`;
}
function updateStatement(plan, granted, readable, watched) {
  const keys = /* @__PURE__ */ new Set([...plan.primaryKey, ...plan.keys.flatMap(({ columns }) => columns)]);
  const open = plan.columns.filter(({ generated }) => !generated);
  const allowed = open.filter(({ name }) => granted.has(name));
  const pool = allowed.length > 0 ? allowed : open;
  const calm = pool.filter(({ name }) => !watched.has(name));
  const column = calm.find(({ name, type }) => readable.has(name) && !keys.has(name) && type.kind !== "d") ?? calm.find(({ name }) => readable.has(name)) ?? pool.find(({ name }) => readable.has(name)) ?? pool[0];
  if (column === void 0) return void 0;
  return `update ${plan.table.replaceAll("%", "%%")} set ${ident(column.name).replaceAll("%", "%%")} = null`;
}
function differing(rows, column) {
  const seen = /* @__PURE__ */ new Map();
  for (const each of rows) {
    const key = each.values[column] ?? "\0";
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()].slice(0, 6);
}
function writingChecks(context, plan, column, rows, others, mayUse) {
  const verbs = [];
  const checks = [];
  const only = others.map(({ row }) => row.name);
  const table = plan.table.replaceAll("%", "%%");
  const name = ident(column).replaceAll("%", "%%");
  const change = `change ${column}`;
  const write = `insert with ${column}`;
  const coming = new Set(
    context.personas.filter((persona) => !persona.trusted && ownRow(persona, rows) !== void 0).map(({ role }) => role)
  );
  const roles = context.roles.filter((role) => coming.has(role));
  const changing = roles.filter((role) => mayUse(role, "update").has(column));
  const writing = roles.filter((role) => mayUse(role, "insert").has(column));
  if (changing.length > 0)
    verbs.push({
      name: change,
      statement: `update ${table} set ${name} = (select a.${name} from access_copy a where a.access_name = %2$L) where %3$s`,
      rows: only
    });
  verbs.push(
    ...perRole(writing, write, (role) => {
      const names = insertColumns(plan, mayUse(role, "insert"));
      if (!names.includes(column)) return void 0;
      const values = names.map((each) => `${each === column ? "b" : "a"}.${ident(each)}`).join(", ");
      return `insert into ${table} (${columnList(names).replaceAll("%", "%%")}) select ${values.replaceAll("%", "%%")} from access_copy a, access_copy b where a.access_name = %4$L and b.access_name = %2$L`;
    }).map((verb) => ({ ...verb, rows: only }))
  );
  for (const persona of context.personas) {
    const own = ownRow(persona, rows);
    if (own === void 0 || persona.trusted) continue;
    if (changing.includes(persona.role))
      checks.push({
        expression: reachExpression(persona.name, change, own.row.name),
        expected: null,
        description: `whose ${column} ${persona.name} may give a row of his own`,
        verb: "update",
        persona: persona.name
      });
    if (writing.includes(persona.role))
      checks.push({
        expression: reachExpression(persona.name, write, own.row.name),
        expected: null,
        description: `whose ${column} ${persona.name} may write into a new row of his own`,
        verb: "insert",
        persona: persona.name
      });
  }
  return { verbs, checks };
}
function ownRow({ actor }, rows) {
  if (actor === void 0) return void 0;
  return rows.find(({ row }) => row.label.actor === actor.name) ?? rows.find(({ row }) => row.label.tenant !== void 0 && row.label.tenant === actor.tenant);
}
function privilegeChecks(context, plan, table, columns) {
  const checks = [];
  const relation = `${text(plan.table)}::regclass`;
  const count = table.columns.length;
  for (const role of context.roles) {
    for (const verb of columnVerbs) {
      const granted = columns.get(`${role} ${verb}`)?.size ?? 0;
      if (granted === 0 || granted === count) continue;
      checks.push({
        expression: `pg_temp.access_columns(${text(role)}, ${text(plan.table)}, ${text(verb)})`,
        expected: null,
        description: `columns that ${role} may ${verb}`,
        verb
      });
    }
  }
  const roles = `array[${context.roles.map(text).join(", ")}]`;
  checks.push({
    expression: `pg_temp.access_roles(${roles}, ${text(plan.table)}, 'truncate')`,
    expected: null,
    description: "who may truncate, which no policy filters",
    verb: "truncate"
  });
  const flags = [
    ...table.rls.enabled ? [["relrowsecurity", "row security is on"]] : [],
    ...table.rls.forced ? [["relforcerowsecurity", "row security holds for the owner as well"]] : []
  ];
  for (const [flag, description] of flags)
    checks.push({
      expression: `(select ${flag}::text from pg_class where oid = ${relation})`,
      expected: null,
      description
    });
  return checks;
}
function schemaTable(context, name) {
  return context.schema.tables.find((table) => qualified(table.schema, table.name) === name);
}

// scripts/prove/access/suite/view.ts
async function viewParts(context, name) {
  const view = context.schema.views.find((each) => qualified(each.schema, each.name) === name);
  const relation = `${text(name)}::regclass`;
  const roles = `array[${context.roles.map(text).join(", ")}]`;
  const checks = [];
  for (const verb of ["select", "insert", "update", "delete"])
    checks.push({
      expression: `pg_temp.access_roles(${roles}, ${text(name)}, ${text(verb)})`,
      expected: null,
      description: `who has the right to ${verb}`,
      verb
    });
  if (view.kind === "materialized")
    return { rows: [], verbs: [], checks, notes: ["its rows are as old as its last refresh"] };
  checks.push({
    expression: `(select coalesce((select option_value from pg_options_to_table(reloptions) where option_name = 'security_invoker'), 'false') from pg_class where oid = ${relation})`,
    expected: null,
    description: "whether it reads with the rights of who asks (security_invoker)"
  });
  const found = await keyed(context, name);
  if (found === void 0)
    return { rows: [], verbs: [], checks, notes: ["which rows are seen: no column of it is the key of a table"] };
  for (const persona of context.personas)
    checks.unshift({
      expression: reachExpression(persona.name, "select"),
      expected: null,
      description: "",
      verb: "select",
      persona: persona.name
    });
  return {
    rows: found.rows,
    verbs: [{ name: "select", statement: `select from ${name.replaceAll("%", "%%")} where %1$s` }],
    checks,
    notes: [],
    base: found.base
  };
}
async function keyed(context, name) {
  const view = context.schema.views.find((each) => qualified(each.schema, each.name) === name);
  const bases = (await context.database.rows(
    `select distinct format('%I.%I', n.nspname, c.relname) from pg_rewrite r
         join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
         join pg_class c on c.oid = d.refobjid and c.relkind in ('r', 'p') join pg_namespace n on n.oid = c.relnamespace
        where r.ev_class = $1::regclass order by 1`,
    [name]
  )).flat();
  for (const base of bases) {
    const plan = context.table(base);
    const [key, ...more] = plan?.primaryKey ?? [];
    if (plan === void 0 || key === void 0 || more.length > 0) continue;
    const type = plan.columns.find((column) => column.name === key).typeName;
    if (!view.columns.some((column) => column.name === key && column.type === type)) continue;
    const rows = context.rowsOf(base).map(({ row }) => row).filter(({ identity }) => identity.length === 1 && identity[0].column === key);
    if (rows.length > 0) return { base, rows };
  }
  return void 0;
}

// scripts/prove/access/suite/make.ts
async function makeSuites(database, options) {
  await loadParser();
  const session = await openAccess(database, { platform: options.platform, only: options.only, forTests: true });
  let context;
  try {
    context = new SuiteContext(session, { personas: [], objects: [], cells: [], unfilled: [] }, options.platform);
  } finally {
    await session.close();
  }
  const asking = await askingTables(database, context);
  if (asking.size > 0) context = context.withAsking(session, asking);
  const suites = [];
  const untested = [];
  const objects = [
    ...context.schema.tables.filter((table) => table.kind !== "foreign" && table.partitionOf === void 0).map((table) => ({ kind: "table", name: qualified(table.schema, table.name) })),
    ...context.schema.views.map((view) => ({
      kind: view.kind === "materialized" ? "materialized view" : "view",
      name: qualified(view.schema, view.name)
    }))
  ].filter(({ name }) => options.only?.has(name) ?? true);
  for (const [index, object] of objects.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.(index, objects.length, object.name);
    const made = object.kind === "table" ? await tableSuite(context, object.name) : await viewSuite(context, object);
    if (typeof made === "string") untested.push({ object: object.name, reason: made });
    else suites.push(made);
  }
  suites.push(...await routineSuites(context, options.only));
  return { suites, untested };
}
async function askingTables(database, context) {
  const asking = /* @__PURE__ */ new Set();
  await database.exec("begin");
  try {
    for (const block of context.fixturesFor("", true)) {
      await database.exec("savepoint dbops_block");
      try {
        const [[before]] = await database.rows(`select count(*)::int from ${block.table}`);
        await database.exec(block.statement);
        const [[after]] = await database.rows(`select count(*)::int from ${block.table}`);
        if (after - before >= block.rows.length) {
          await database.exec("release savepoint dbops_block");
          continue;
        }
        asking.add(block.table);
      } catch (error) {
        if (postgresFailure(error) === void 0) throw error;
        asking.add(block.table);
      }
      await database.exec("rollback to savepoint dbops_block");
      for (const row of block.rows) await database.exec(`${row.session}`);
      await writeWithSession(database, block);
    }
  } finally {
    await database.exec("rollback");
  }
  return asking;
}
async function writeWithSession(database, block) {
  await database.exec("savepoint dbops_session");
  try {
    await database.exec(`${block.rows[0].session}
${block.statement}`);
  } catch (error) {
    if (postgresFailure(error) === void 0) throw error;
    await database.exec("rollback to savepoint dbops_session");
  }
}
async function tableSuite(context, name) {
  const plan = context.table(name);
  const table = schemaTable(context, name);
  if (plan === void 0 || table === void 0) return "it is not known what its rows are";
  const columns = await readColumns(context, name);
  const parts = tableParts(context, plan, table, columns);
  if (parts.rows.length === 0)
    return context.filled.tables.find((each) => each.table === name)?.failures[0]?.reason ?? "no row could be made";
  return evaluated(context, { kind: "table", name }, name, parts);
}
async function viewSuite(context, object) {
  const parts = await viewParts(context, object.name);
  if (typeof parts === "string") return parts;
  return evaluated(context, object, void 0, parts);
}
async function evaluated(context, object, table, parts) {
  const { database } = context;
  let reason = "";
  for (const whole of [false, true]) {
    const fixtures = context.fixturesFor(table ?? parts.base ?? "", whole);
    await database.exec("begin");
    try {
      const base = preambleStart(context, fixtures, parts.after);
      await database.exec(base);
      const rows = await presentRows(database, table ?? object.name, parts.rows);
      if (rows.length === 0 && parts.rows.length > 0) {
        reason = "its rows are others each time";
        continue;
      }
      const names = new Set(rows.map(({ name }) => name));
      const verbs = parts.verbs.map(
        (verb) => verb.rows === void 0 ? verb : { ...verb, rows: verb.rows.filter((name) => names.has(name)) }
      );
      const attempts = [
        ...rows.length === 0 ? [] : [attemptsSql(table, rows, verbs), helpersSql],
        privilegeHelpersFor(parts.checks)
      ].filter(Boolean).join("\n\n");
      await database.exec(attempts);
      const checks = [];
      const notes = [...parts.notes];
      for (const check of parts.checks) {
        const answered2 = await answer(context, check, rows);
        if (typeof answered2 === "string") notes.push(answered2);
        else checks.push(answered2);
      }
      return context.renamed({ object, preamble: [base, attempts].filter(Boolean).join("\n\n"), checks, notes });
    } catch (error) {
      const failure = postgresFailure(error);
      if (failure === void 0) throw error;
      reason = failure.message;
    } finally {
      await database.exec("rollback");
    }
  }
  return reason;
}
async function answer(context, check, rows) {
  const { database } = context;
  await database.exec("savepoint dbops_check");
  try {
    const [row] = await database.rows(`select (${check.expression})::text`);
    const expected = row[0];
    const persona = context.personas.find(({ name }) => name === check.persona);
    const description = check.description !== "" || persona === void 0 || expected === null ? check.description : describeReach(check, persona, rows, expected);
    return { ...check, expected, description };
  } catch (error) {
    const failure = postgresFailure(error);
    if (failure === void 0) throw error;
    return `${check.description || `${check.verb} as ${check.persona}`}: ${failure.message}`;
  } finally {
    await database.exec("rollback to savepoint dbops_check; release savepoint dbops_check");
  }
}
async function presentRows(database, table, rows) {
  const found = [];
  for (const row of rows) {
    const [[count]] = await database.rows(`select count(*)::int from ${table} where ${row.key}`);
    if (count === 1) found.push(row);
  }
  return found;
}
function preambleStart(context, fixtures, after = "") {
  const parts = [];
  if (context.personas.some(({ role }) => role === publicRole)) parts.push(`create role ${publicRole};`);
  parts.push(personasSql(context.personas));
  const lines = [];
  let said = "";
  let table = "";
  for (const block of fixtures) {
    if (block.table !== table) {
      table = block.table;
      lines.push(`-- ${table.replace(/[\r\n]+/g, " ")}`);
    }
    if (block.session !== said) {
      said = block.session;
      lines.push(said === "" ? nobody : said);
    }
    lines.push(block.statement);
  }
  if (said !== "") lines.push(nobody);
  if (lines.length > 0)
    parts.push(`-- What there is: rows of its own, which go with the transaction.
${lines.join("\n")}`);
  if (after !== "") parts.push(after);
  return parts.join("\n\n");
}
var nobody = "select set_config('request.jwt.claims', '', true), set_config('request.jwt.claim.sub', '', true);";

export {
  mark,
  suiteSql,
  checkSql,
  makeSuites
};
