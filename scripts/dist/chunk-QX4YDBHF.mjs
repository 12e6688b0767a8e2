import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/rollout/sql.ts
var lockTimeout = "set lock_timeout = '2s'";
function script(comment, statements) {
  const body = statements.map((statement) => `${statement};`).join("\n");
  return `${comment.split("\n").map((line) => `-- ${line}`).join("\n")}
${body}
`;
}
function guarded(comment, statements) {
  return script(comment, [lockTimeout, ...statements]);
}

// scripts/run/rollout/facts.ts
async function tableFacts(database, written) {
  const [row] = await database.rows(
    `select n.nspname::text, c.relname::text, c.relkind::text, pg_get_userbyid(c.relowner)::text
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = to_regclass($1)`,
    [written]
  ).catch(() => []);
  if (row === void 0 || !["r", "p"].includes(row[2])) {
    const names = (await database.rows(
      `select format('%s.%s', quote_ident(n.nspname), quote_ident(c.relname)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`
    )).flat();
    const near = closest(written, [...names, ...names.map((name2) => name2.replace(/^public\./, ""))]);
    throw new DbopsError(`Unexpected table "${written}", expected one that the migrations make`, {
      ...near === void 0 ? {} : { hint: `Did you mean ${near}?` }
    });
  }
  const [schema, name, kind, owner] = row;
  const columns = await database.query(
    `select a.attname::text as name, a.attnum::int4 as number,
            format_type(a.atttypid, a.atttypmod) || coalesce((select ' collate ' || quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
              from pg_collation co join pg_namespace cn on cn.oid = co.collnamespace
             where co.oid = a.attcollation and a.attcollation <> t.typcollation), '') as type,
            a.attnotnull as "notNull", case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as "default",
            a.attidentity::text as identity, a.attgenerated <> '' as generated,
            col_description(a.attrelid, a.attnum) as comment,
            t.typcategory in ('A', 'E', 'R', 'S', 'C') or exists (select from pg_opclass o join pg_am m on m.oid = o.opcmethod and m.amname in ('btree', 'hash')
              where o.opcdefault and o.opcintype in (t.oid, t.typbasetype)) as comparable
       from pg_attribute a join pg_type t on t.oid = a.atttypid
       left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [qualified(schema, name)]
  );
  return { schema, name, sql: qualified(schema, name), kind, owner, columns };
}
function columnOf(table, name) {
  const found = table.columns.find((column) => column.name === name);
  if (found !== void 0) return found;
  const near = closest(
    name,
    table.columns.map((column) => column.name)
  );
  throw new DbopsError(`Unexpected column "${name}", expected one of ${table.sql}`, {
    hint: near === void 0 ? `It has: ${table.columns.map((column) => column.name).join(", ")}` : `Did you mean ${near}?`
  });
}
function refuseExisting(table, name) {
  if (table.columns.some((column) => column.name === name))
    throw new DbopsError(`Unexpected column "${name}": ${table.sql} has it already`);
}
async function hangingOn(database, table, column) {
  const at = [table.sql, column.number];
  const indexes = await database.query(
    `select c.relname::text as name, pg_get_indexdef(i.indexrelid) as sql, i.indisunique as unique, i.indisprimary as primary,
            (select conname::text from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) as constraint
       from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = to_regclass($1) and ($2 = any(i.indkey::int2[]) or exists (
        select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
           and d.refobjid = i.indrelid and d.refobjsubid = $2))
      order by 1`,
    at
  );
  const constraints = await database.query(
    `select conname::text as name, contype::text as type, pg_get_constraintdef(oid) as sql, convalidated as valid
       from pg_constraint where conrelid = to_regclass($1) and contype in ('c', 'f', 'u', 'p', 'x') and $2 = any(conkey) order by 1`,
    at
  );
  const incoming = await database.query(
    `select conrelid::regclass::text as table, conname::text as name from pg_constraint
      where contype = 'f' and confrelid = to_regclass($1) and $2 = any(confkey) order by 1, 2`,
    at
  );
  const others = (await database.rows(
    `select distinct case d.classid
              when 'pg_rewrite'::regclass then (select format('view %s', ev_class::regclass) from pg_rewrite where oid = d.objid)
              else pg_describe_object(d.classid, d.objid, d.objsubid) end
       from pg_depend d
      where d.refclassid = 'pg_class'::regclass and d.refobjid = to_regclass($1) and d.refobjsubid = $2
        and (d.classid in ('pg_rewrite'::regclass, 'pg_policy'::regclass, 'pg_trigger'::regclass, 'pg_proc'::regclass, 'pg_statistic_ext'::regclass, 'pg_publication_rel'::regclass)
          or (d.classid = 'pg_attrdef'::regclass and not exists (select from pg_attrdef a where a.oid = d.objid and a.adnum = $2)))
      order by 1`,
    at
  )).flat();
  const grants = await database.rows(
    `select lower(x.privilege_type), case when x.grantee = 0 then 'public' else pg_get_userbyid(x.grantee)::text end
       from pg_attribute a cross join lateral aclexplode(a.attacl) x
      where a.attrelid = to_regclass($1) and a.attnum = $2 order by 1, 2`,
    at
  );
  return { indexes, constraints, incoming, others, grants };
}
async function hangingAs(database, table, column, name, others = []) {
  await database.exec("begin");
  try {
    for (const one of [{ table, column: column.name, to: name }, ...others])
      await database.exec(`alter table ${one.table.sql} rename column ${ident(one.column)} to ${ident(one.to)}`);
    return await hangingOn(database, table, { ...column, name });
  } finally {
    await database.exec("rollback");
  }
}
function refuseHanging(table, column, { others, incoming, constraints }) {
  const where = `${table.sql}.${ident(column.name)}`;
  if (others.length > 0) {
    throw new DbopsError(
      `Unexpected ${others.length === 1 ? others[0] : `${others.length} objects`} that use ${where}, expected none: this plan does not carry them along`,
      {
        hint: `Change them first so that they do not name the column, or drop and make them anew around the plan: ${others.join("; ")}`
      }
    );
  }
  if (incoming.length > 0) {
    throw new DbopsError(
      `Unexpected foreign key ${incoming[0].name} of ${incoming[0].table} that points to ${where}, expected none`,
      {
        hint: "For a key: dbops rollout plan key-to-bigint."
      }
    );
  }
  const hard = constraints.find(({ type }) => type === "p" || type === "x");
  if (hard !== void 0) {
    throw new DbopsError(
      `Unexpected ${hard.type === "p" ? "primary key" : "exclusion constraint"} ${hard.name} on ${where}, expected a column that is no part of one`,
      {
        hint: "For an integer key: dbops rollout plan key-to-bigint."
      }
    );
  }
  if (column.identity !== "" || column.generated) {
    throw new DbopsError(
      `Unexpected ${column.generated ? "generated" : "identity"} column ${where}, expected one with plain values`
    );
  }
}

export {
  script,
  guarded,
  tableFacts,
  columnOf,
  refuseExisting,
  hangingOn,
  hangingAs,
  refuseHanging
};
