/** What a partitioned table needs to stand in for a plain one: its parts as statements, and triggers that mirror writes. */

import { DbopsError } from '../../core/error.ts'
import { ident, literal, qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import type { ColumnFacts, TableFacts } from './facts.ts'
import { derived } from './names.ts'

export interface WholeTable extends TableFacts {
  primary: { name: string; columns: string[] }
  /** Beyond the primary key, as Postgres prints them. */
  indexes: { name: string; sql: string; unique: boolean; constraint: string | null }[]
  foreignKeys: { name: string; sql: string }[]
  triggers: { name: string; sql: string }[]
  policies: string[]
  rowSecurity: { enabled: boolean; forced: boolean }
  grants: [privilege: string, role: string][]
  comment: string | null
  publications: string[]
}

/** Reads what the plan must carry along; throws `DbopsError` (input) for what it cannot. */
export async function wholeTable(database: Database, table: TableFacts): Promise<WholeTable> {
  const at = [table.sql]
  const [primary] = (await database.rows(
    `select c.conname::text, array_agg(a.attname::text order by k.ord) from pg_constraint c
       cross join lateral unnest(c.conkey) with ordinality k(attnum, ord) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
      where c.conrelid = to_regclass($1) and c.contype = 'p' group by c.conname`,
    at,
  )) as [string, string[]][]
  if (primary === undefined) throw new DbopsError(`Unexpected table ${table.sql} without a primary key, expected one`)
  const blocking = (
    await database.rows(
      `select format('foreign key %s of %s', conname, conrelid::regclass) from pg_constraint where contype = 'f' and confrelid = to_regclass($1)
     union all select format('exclusion constraint %s', conname) from pg_constraint where contype = 'x' and conrelid = to_regclass($1)
     union all select distinct format('view %s', r.ev_class::regclass) from pg_depend d join pg_rewrite r on r.oid = d.objid
       where d.classid = 'pg_rewrite'::regclass and d.refobjid = to_regclass($1) and r.ev_class <> to_regclass($1)
     union all select format('child table %s', inhrelid::regclass) from pg_inherits where inhparent = to_regclass($1)
     order by 1`,
      at,
    )
  ).flat() as string[]
  if (blocking.length > 0) {
    throw new DbopsError(
      `Unexpected ${blocking[0]} on ${table.sql}, expected none: a partitioned table cannot take it over`,
      {
        hint: `Drop it before, and make it anew after the plan where that is possible: ${blocking.join('; ')}`,
      },
    )
  }
  const [state] = (await database.rows(
    `select relrowsecurity, relforcerowsecurity, obj_description(oid, 'pg_class') from pg_class where oid = to_regclass($1)`,
    at,
  )) as [boolean, boolean, string | null][]
  return {
    ...table,
    primary: { name: primary[0], columns: primary[1] },
    indexes: (await database.query(
      `select c.relname::text as name, pg_get_indexdef(i.indexrelid) as sql, i.indisunique as unique,
              (select conname::text from pg_constraint k where k.conindid = i.indexrelid and k.contype = 'u') as constraint
         from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = to_regclass($1) and not i.indisprimary order by 1`,
      at,
    )) as unknown as WholeTable['indexes'],
    foreignKeys: (await database.query(
      `select conname::text as name, pg_get_constraintdef(oid) as sql from pg_constraint where conrelid = to_regclass($1) and contype = 'f' order by 1`,
      at,
    )) as unknown as WholeTable['foreignKeys'],
    triggers: (await database.query(
      `select tgname::text as name, pg_get_triggerdef(oid) as sql from pg_trigger where tgrelid = to_regclass($1) and not tgisinternal order by 1`,
      at,
    )) as unknown as WholeTable['triggers'],
    policies: (
      (await database.query(
        `select polname::text as name, polcmd::text as command, polpermissive as permissive,
              array(select case when r = 0 then 'public' else quote_ident(pg_get_userbyid(r)) end from unnest(polroles) r) as roles,
              pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as "check"
         from pg_policy where polrelid = to_regclass($1) order by 1`,
        at,
      )) as unknown as Policy[]
    ).map(policySql),
    rowSecurity: { enabled: state![0], forced: state![1] },
    grants: (await database.rows(
      `select lower(x.privilege_type), case when x.grantee = 0 then 'public' else pg_get_userbyid(x.grantee)::text end
         from pg_class c cross join lateral aclexplode(c.relacl) x where c.oid = to_regclass($1) and x.grantee <> c.relowner order by 2, 1`,
      at,
    )) as [string, string][],
    comment: state![2],
    publications: (
      await database.rows(
        `select p.pubname::text from pg_publication_rel r join pg_publication p on p.oid = r.prpubid where r.prrelid = to_regclass($1) order by 1`,
        at,
      )
    ).flat() as string[],
  }
}

interface Policy {
  name: string
  command: string
  permissive: boolean
  roles: string[]
  using: string | null
  check: string | null
}

/** With `TABLE` where the table's name goes. */
function policySql({ name, command, permissive, roles, using, check }: Policy): string {
  const verb = { r: 'select', a: 'insert', w: 'update', d: 'delete', '*': 'all' }[command] ?? 'all'
  return [
    `create policy ${ident(name)} on TABLE as ${permissive ? 'permissive' : 'restrictive'} for ${verb} to ${roles.join(', ')}`,
    ...(using === null ? [] : [`using (${using})`]),
    ...(check === null ? [] : [`with check (${check})`]),
  ].join(' ')
}

/**
 * The statements that make an empty table of the same form under another name: columns, checks, key, indexes, foreign
 * keys, row security, policies, grants. `partition`: how it is partitioned, with the key that it then has.
 */
export function sameForm(
  table: WholeTable,
  name: string,
  partition?: { by: string; primary: string[] },
): { sql: string; statements: string[] } {
  const sql = qualified(table.schema, name)
  const key = partition?.primary ?? table.primary.columns
  const including = ['defaults', 'constraints', 'generated', 'storage', 'compression', 'comments']
    .map((one) => `including ${one}`)
    .join(' ')
  return {
    sql,
    statements: [
      `create table ${sql} (like ${table.sql} ${including})${partition === undefined ? '' : ` partition by ${partition.by}`}`,
      `alter table ${sql} add constraint ${ident(derived(name, '_pkey'))} primary key (${key.map(ident).join(', ')})`,
      ...table.indexes.map(({ name: index, sql: text }) => indexFor(table, text, index, name, sql)),
      ...table.foreignKeys.map(
        ({ name: constraint, sql: text }) =>
          `alter table ${sql} add constraint ${ident(constraint)} ${text.replace(/ NOT VALID$/, '')}`,
      ),
      ...(table.rowSecurity.enabled ? [`alter table ${sql} enable row level security`] : []),
      ...(table.rowSecurity.forced ? [`alter table ${sql} force row level security`] : []),
      ...table.policies.map((policy) => policy.replace(' on TABLE ', ` on ${sql} `)),
      ...grantsFor(table.grants, sql),
      ...(table.comment === null ? [] : [`comment on table ${sql} is ${literal(table.comment)}`]),
    ],
  }
}

function grantsFor(grants: readonly [string, string][], sql: string): string[] {
  const byRole = new Map<string, string[]>()
  for (const [privilege, role] of grants) byRole.set(role, [...(byRole.get(role) ?? []), privilege])
  return [...byRole].map(
    ([role, list]) => `grant ${list.join(', ')} on ${sql} to ${role === 'public' ? 'public' : ident(role)}`,
  )
}

/** The name of an index's counterpart on the other table. */
export function indexName(index: string, table: string, other: string): string {
  return index.startsWith(`${table}_`)
    ? derived(`${other}${index.slice(table.length)}`, '')
    : derived(index, `_${other.replace(table, '')}`)
}

function indexFor(table: WholeTable, text: string, index: string, other: string, sql: string): string {
  for (const unique of ['UNIQUE ', '']) {
    const head = `CREATE ${unique}INDEX ${ident(index)} ON ${table.sql} `
    if (text.startsWith(head))
      return `create ${unique.toLowerCase()}index ${ident(indexName(index, table.name, other))} on ${sql} ${text.slice(head.length)}`
  }
  throw new DbopsError(`Unexpected definition of index ${index}: ${text}`)
}

export interface Mirror {
  create: string[]
  drop: string[]
}

/**
 * Triggers on one table that do to another what is done to it. The function has its owner's rights: who may write to the
 * one need not know the other.
 */
export function mirrorSql(
  from: { sql: string; schema: string; name: string },
  to: { sql: string; key: readonly string[] },
  columns: readonly ColumnFacts[],
): Mirror {
  const name = derived(`mirror_${from.name}`, '')
  const routine = qualified(from.schema, name)
  const written = columns.filter(({ generated }) => !generated).map((column) => column.name)
  const rest = written.filter((column) => !to.key.includes(column))
  const list = (names: readonly string[], prefix = ''): string =>
    names.map((column) => prefix + ident(column)).join(', ')
  const at = (record: string): string =>
    to.key.map((column) => `${ident(column)} = ${record}.${ident(column)}`).join(' and ')
  const moved = to.key.map((column) => `new.${ident(column)} is distinct from old.${ident(column)}`).join(' or ')
  const update =
    rest.length === 0
      ? 'nothing'
      : `update set ${rest.map((column) => `${ident(column)} = excluded.${ident(column)}`).join(', ')}`
  const body = `begin
  if tg_op = 'TRUNCATE' then
    truncate ${to.sql};
    return null;
  end if;
  if tg_op = 'DELETE' then
    delete from ${to.sql} where ${at('old')};
    return null;
  end if;
  if tg_op = 'UPDATE' and (${moved}) then
    delete from ${to.sql} where ${at('old')};
  end if;
  insert into ${to.sql} (${list(written)}) overriding system value values (${list(written, 'new.')})
    on conflict (${list(to.key)}) do ${update};
  return null;
end`
  const trigger = (end: string): string => ident(derived(`zz_${name}`, end))
  return {
    create: [
      `create function ${routine}() returns trigger language plpgsql security definer set search_path = '' as $mirror$\n${body}\n$mirror$`,
      `revoke all on function ${routine}() from public`,
      `create trigger ${trigger('')} after insert or update or delete on ${from.sql} for each row execute function ${routine}()`,
      `create trigger ${trigger('_all')} after truncate on ${from.sql} for each statement execute function ${routine}()`,
    ],
    drop: [
      `drop trigger ${trigger('')} on ${from.sql}`,
      `drop trigger ${trigger('_all')} on ${from.sql}`,
      `drop function ${routine}()`,
    ],
  }
}
