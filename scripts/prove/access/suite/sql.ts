/** The SQL of a suite: helpers that live for one transaction, who comes, what there is, and the tests. */

import { ident, literal } from '../../../core/identifier.ts'
import type { Persona } from '../types.ts'
import type { Suite, SuiteCheck, SuiteRow, SuiteVerb } from './types.ts'

/** How a generated file begins: what carries it may be written over. */
export const mark = '-- Written by `dbops access --write-tests`'

/** A quoted text in the shortest form that holds it. */
export function text(value: string): string {
  return literal(value).trimStart()
}

/** A statement as a dollar-quoted text: quotes in it stay as they are. */
export function quotedStatement(statement: string): string {
  if (!statement.includes("'") && !statement.includes('\\')) return `'${statement}'`
  let tag = '$$'
  for (let n = 1; statement.includes(tag); n++) tag = `$s${n}$`
  return `${tag}${statement}${tag}`
}

/** Who comes: one row a persona. */
export function personasSql(personas: readonly Persona[]): string {
  const rows = personas.map(({ name, role, claims, settings, actor }, index) => {
    const values = [name, role].map(text)
    values.push(claims === undefined ? 'null' : text(JSON.stringify(claims)))
    values.push(settings === undefined ? 'null' : text(JSON.stringify(settings)))
    const end = index === personas.length - 1 ? ';' : ','
    return `  (${values.join(', ')})${end}${actor === undefined ? '' : ` -- ${actor.name.replace(/[\r\n]+/g, ' ')}`}`
  })
  return `-- Who comes: a role, and what the token of the request says (settings: what the session says besides).
create temporary table access_persona (name text primary key, role text, claims jsonb, settings jsonb) on commit drop;
insert into access_persona values
${rows.join('\n')}`
}

/** The condition as it is tried: keys that must be looked up are, before anybody tries it with his own rights. */
function keySql({ key, identity }: SuiteRow): string {
  if (identity.every(({ looksUp }) => !looksUp)) return quotedStatement(key)
  const template = identity.map(({ column }) => `${ident(column).replaceAll('%', '%%')} = %L`).join(' and ')
  return `format(${quotedStatement(template)}, ${identity.map(({ sql }) => sql).join(', ')})`
}

/** What is tried, and on which rows. */
export function attemptsSql(table: string | undefined, rows: readonly SuiteRow[], verbs: readonly SuiteVerb[]): string {
  const parts = [
    `-- The rows that everybody tries to reach, by name.
create temporary table access_row (name text primary key, key text, place text, position int generated always as identity) on commit drop;
insert into access_row (name, key) values
${rows.map((row) => `  (${text(row.name)}, ${keySql(row)})`).join(',\n')};`,
  ]
  if (table !== undefined) {
    const inText = table.replaceAll("'", "''").replaceAll('%', '%%')
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
create trigger "!access_one" before update or delete on ${table} for each row execute function pg_temp.access_one();`)
  }
  const written = verbs.map(
    ({ name, role, statement, rows: only }) =>
      `  (${text(name)}, ${role === undefined ? 'null' : text(role)}, ${quotedStatement(statement)}, ${only === undefined ? 'null' : `array[${only.map(text).join(', ')}]`})`,
  )
  parts.push(`-- What is tried on each.
create temporary table access_verb (name text, role text, statement text, rows text[]) on commit drop;
insert into access_verb values
${written.join(',\n')};`)
  return parts.join('\n\n')
}

/** Functions of every suite. */
export const helpersSql = `-- Makes the session somebody's, as the API does at the beginning of a request.
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
end $$;`

/** Functions that ask for privileges; a suite has those that its tests call. */
const privilegeHelpers: [name: string, sql: string][] = [
  [
    'access_columns',
    `-- Columns that a role may select, insert or update.
create function pg_temp.access_columns(who_role text, relation regclass, privilege text) returns text language sql as $$
  select string_agg(attname, ', ' order by attnum) from pg_attribute
   where attrelid = $2 and attnum > 0 and not attisdropped and has_column_privilege($1, $2, attnum, $3)
$$;`,
  ],
  [
    'access_roles',
    `-- Roles that have a privilege on a table or view.
create function pg_temp.access_roles(roles text[], relation regclass, privilege text) returns text language sql as $$
  select string_agg(role, ', ' order by role) from unnest($1) role where has_table_privilege(role, $2, $3)
$$;`,
  ],
  [
    'access_callers',
    `-- Roles that may call a function.
create function pg_temp.access_callers(roles text[], routine regprocedure) returns text language sql as $$
  select string_agg(role, ', ' order by role) from unnest($1) role, pg_proc p
   where p.oid = $2 and has_schema_privilege(role, p.pronamespace, 'usage') and has_function_privilege(role, $2, 'execute')
$$;`,
  ],
]

/** The helpers that these tests call. */
export function privilegeHelpersFor(checks: readonly Pick<SuiteCheck, 'expression'>[]): string {
  return privilegeHelpers
    .filter(([name]) => checks.some(({ expression }) => expression.includes(`pg_temp.${name}(`)))
    .map(([, sql]) => sql)
    .join('\n\n')
}

/** The whole file. */
export function suiteSql(suite: Suite, checks: readonly SuiteCheck[] = suite.checks): string {
  const { object } = suite
  const notes = suite.notes.map((note) => `-- Not tested: ${oneLine(note)}\n`).join('')
  return `${mark}: who reaches what in the ${object.kind} ${oneLine(object.name)}.
-- It says what held when it was written. Run it with \`supabase test db\`, pg_prove or \`dbops test\`.
${notes}
begin;
${suite.preamble}

select plan(${checks.length});

${checks.map(checkSql).join('\n')}

select * from finish();
rollback;
`
}

export function checkSql({ expression, expected, description }: SuiteCheck): string {
  return `select is(${expression}, ${expected === null ? 'null' : text(expected)}, ${text(description)});`
}

/** A name may hold a line break, which would end a comment. */
function oneLine(name: string): string {
  return name.replace(/[\r\n]+/g, ' ')
}

/** `pg_temp.access_reach('anon', 'select')`. */
export function reachExpression(persona: string, verb: string, other?: string): string {
  return `pg_temp.access_reach(${[persona, verb, ...(other === undefined ? [] : [other])].map(text).join(', ')})`
}

export function columnList(names: readonly string[], alias?: string): string {
  return names.map((name) => (alias === undefined ? ident(name) : `${alias}.${ident(name)}`)).join(', ')
}
