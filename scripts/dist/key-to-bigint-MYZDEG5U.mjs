import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  castBack
} from "./chunk-24652YML.mjs";
import "./chunk-74FSXWBI.mjs";
import {
  reshapeSteps
} from "./chunk-K52WWLZL.mjs";
import {
  columnOf,
  hangingAs,
  hangingOn,
  refuseExisting,
  tableFacts
} from "./chunk-QX4YDBHF.mjs";
import {
  derived,
  renamed,
  slug
} from "./chunk-ET6YDFIL.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/rollout/kinds/key-to-bigint.ts
var kind = {
  summary: "bigint for an integer primary key and every foreign key that points to it",
  parameters: { table: { required: true, description: "The table whose key runs out of numbers" } },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need("table"));
    const key = await integerKey(database, table);
    const own = await hangingOn(database, table, key);
    const pointing = await pointingColumns(database, table, key);
    const all = [{ table, column: key }, ...pointing];
    for (const { table: one, column } of all) {
      refuseExisting(one, derived(column.name, "__new"));
      refuseExisting(one, derived(column.name, "__old"));
    }
    const reshapes = [];
    for (const part of all) reshapes.push(await reshapeOf(database, part, all));
    const primary = own.constraints.find(({ type }) => type === "p");
    const freshIndex = renamed(primary.name, key.name, derived(key.name, "__new"));
    const foreign = reshapes.slice(1).flatMap(
      ({ table: one, copies }) => copies.as.constraints.filter(({ type }) => type === "f").map(({ name, sql }) => ({ table: one.sql, name: renamed(name, copies.oldName, copies.freshName), sql }))
    );
    const names = await finalForeignKeys(database, all);
    const steps = reshapeSteps(reshapes, {
      what: `${table.sql}.${key.name} and ${pointing.length} ${pointing.length === 1 ? "column that points" : "columns that point"} to it become bigint`,
      release: "The key is bigint now. Release an application that reads and writes 64-bit keys: numbers above 2,147,483,647 may come from here on.",
      exchange: await numbering(database, table, key),
      retire: {
        up: [
          `alter table ${table.sql} add constraint ${ident(primary.name)} primary key using index ${ident(freshIndex)}`
        ],
        down: [
          ...foreign.map((one) => `alter table ${one.table} drop constraint ${ident(one.name)}`),
          `alter table ${table.sql} drop constraint ${ident(primary.name)}`,
          `-- dbops-ignore require-concurrent-index: the way back in one transaction; writers wait for the build
create unique index ${ident(freshIndex)} on ${table.sql} (${ident(key.name)})`,
          ...foreign.flatMap((one) => [
            `alter table ${one.table} add constraint ${ident(one.name)} ${names.get(`${one.table} ${one.name}`) ?? one.sql} not valid`,
            `alter table ${one.table} validate constraint ${ident(one.name)}`
          ])
        ]
      },
      keepNames: [freshIndex]
    });
    return {
      name: slug("bigint", table.name, key.name).replaceAll("_", "-"),
      steps,
      notes: ['The rollback of the step "retire" builds the old key’s index again, and writers wait for that.']
    };
  }
};
async function integerKey(database, table) {
  const rows = await database.rows(
    `select a.attname::text from pg_constraint c cross join lateral unnest(c.conkey) k(attnum)
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
      where c.conrelid = to_regclass($1) and c.contype = 'p'`,
    [table.sql]
  );
  if (rows.length !== 1) {
    throw new DbopsError(
      `Unexpected primary key of ${rows.length} columns in ${table.sql}, expected one of a single integer column`
    );
  }
  const column = columnOf(table, rows[0][0]);
  if (column.type !== "integer" && column.type !== "smallint") {
    throw new DbopsError(`Unexpected type ${column.type} of ${table.sql}.${column.name}, expected integer or smallint`);
  }
  if (table.kind === "p") throw new DbopsError(`Unexpected partitioned table ${table.sql}, expected a plain one`);
  return column;
}
async function pointingColumns(database, table, key) {
  const rows = await database.rows(
    `select format('%s.%s', quote_ident(n.nspname), quote_ident(c.relname)), a.attname::text, cardinality(k.conkey)
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[array_position(k.confkey, $2::int2)]
      where k.contype = 'f' and k.confrelid = to_regclass($1) and $2::int2 = any(k.confkey) order by 1, 2`,
    [table.sql, key.number]
  );
  const found = /* @__PURE__ */ new Map();
  for (const [written, column, columns] of rows) {
    if (columns > 1)
      throw new DbopsError(`Unexpected foreign key of ${written} over several columns, expected one column a key`);
    const one = await tableFacts(database, written);
    found.set(`${written}.${column}`, { table: one, column: columnOf(one, column) });
  }
  return [...found.values()];
}
async function reshapeOf(database, { table, column }, all) {
  const fresh = derived(column.name, "__new");
  const aside = derived(column.name, "__old");
  const from = await hangingOn(database, table, column);
  if (from.others.length > 0) {
    throw new DbopsError(
      `Unexpected ${from.others[0]} that uses ${table.sql}.${column.name}, expected none: this plan does not carry it along`,
      {
        hint: `Drop it before and make it anew after the plan: ${from.others.join("; ")}`
      }
    );
  }
  const ending = (end) => all.filter((one) => one.table.sql !== table.sql || one.column.name !== column.name).map((one) => ({ table: one.table, column: one.column.name, to: derived(one.column.name, end) }));
  return {
    table,
    old: [column],
    back: { [column.name]: castBack(ident(column.name), "bigint", column.type) },
    fresh: [
      {
        name: fresh,
        type: "bigint",
        comparable: true,
        expression: `${ident(column.name)}::bigint`,
        notNull: column.notNull,
        ...column.default === null ? {} : { default: column.default }
      }
    ],
    copies: {
      from,
      as: await hangingAs(database, table, column, fresh, ending("__new")),
      retired: await hangingAs(database, table, column, aside, ending("__old")),
      oldName: column.name,
      freshName: fresh
    },
    takesName: true
  };
}
async function finalForeignKeys(database, all) {
  const found = /* @__PURE__ */ new Map();
  for (const { table, column } of all) {
    const { constraints } = await hangingOn(database, table, column);
    for (const { name, type, sql } of constraints) {
      if (type === "f")
        found.set(
          `${table.sql} ${renamed(name, column.name, derived(column.name, "__new"))}`,
          sql.replace(/ NOT VALID$/, "")
        );
    }
  }
  return found;
}
async function numbering(database, table, key) {
  const [[sequence, type, start, increment, cache]] = await database.rows(
    `select s.seqrelid::regclass::text, format_type(s.seqtypid, null), s.seqstart::text, s.seqincrement::text, s.seqcache::text
       from (select pg_get_serial_sequence($1, $2)::regclass as oid) q left join pg_sequence s on s.seqrelid = q.oid`,
    [table.sql, key.name]
  );
  const aside = derived(key.name, "__old");
  const fresh = derived(key.name, "__new");
  if (sequence === null) return { up: [] };
  if (key.identity === "") {
    const column = (name) => `${table.sql}.${ident(name)}`;
    return {
      up: [`alter sequence ${sequence} as bigint`, `alter sequence ${sequence} owned by ${column(key.name)}`],
      down: [`alter sequence ${sequence} owned by ${column(aside)}`],
      downAfter: [`alter sequence ${sequence} as ${type}`]
    };
  }
  const always = key.identity === "a" ? "always" : "by default";
  const move = (from, to) => `do $number$
declare
  upcoming bigint := nextval(${literal(sequence)});
begin
  alter table ${table.sql} alter column ${ident(from)} drop identity;
  alter table ${table.sql} alter column ${ident(to)} add generated ${always} as identity (sequence name ${sequence} start with ${start} increment by ${increment} cache ${cache});
  perform setval(${literal(sequence)}, upcoming, false);
end
$number$`;
  return { up: [move(aside, key.name)], downAfter: [move(fresh, key.name)] };
}
export {
  kind
};
