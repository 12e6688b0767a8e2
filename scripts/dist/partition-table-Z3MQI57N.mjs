import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  settleStep
} from "./chunk-K52WWLZL.mjs";
import {
  columnOf,
  guarded,
  tableFacts
} from "./chunk-QX4YDBHF.mjs";
import {
  derived,
  slug
} from "./chunk-ET6YDFIL.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/rollout/partition.ts
async function wholeTable(database, table) {
  const at = [table.sql];
  const [primary] = await database.rows(
    `select c.conname::text, array_agg(a.attname::text order by k.ord) from pg_constraint c
       cross join lateral unnest(c.conkey) with ordinality k(attnum, ord) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
      where c.conrelid = to_regclass($1) and c.contype = 'p' group by c.conname`,
    at
  );
  if (primary === void 0) throw new DbopsError(`Unexpected table ${table.sql} without a primary key, expected one`);
  const blocking = (await database.rows(
    `select format('foreign key %s of %s', conname, conrelid::regclass) from pg_constraint where contype = 'f' and confrelid = to_regclass($1)
     union all select format('exclusion constraint %s', conname) from pg_constraint where contype = 'x' and conrelid = to_regclass($1)
     union all select distinct format('view %s', r.ev_class::regclass) from pg_depend d join pg_rewrite r on r.oid = d.objid
       where d.classid = 'pg_rewrite'::regclass and d.refobjid = to_regclass($1) and r.ev_class <> to_regclass($1)
     union all select format('child table %s', inhrelid::regclass) from pg_inherits where inhparent = to_regclass($1)
     order by 1`,
    at
  )).flat();
  if (blocking.length > 0) {
    throw new DbopsError(
      `Unexpected ${blocking[0]} on ${table.sql}, expected none: a partitioned table cannot take it over`,
      {
        hint: `Drop it before, and make it anew after the plan where that is possible: ${blocking.join("; ")}`
      }
    );
  }
  const [state] = await database.rows(
    `select relrowsecurity, relforcerowsecurity, obj_description(oid, 'pg_class') from pg_class where oid = to_regclass($1)`,
    at
  );
  return {
    ...table,
    primary: { name: primary[0], columns: primary[1] },
    indexes: await database.query(
      `select c.relname::text as name, pg_get_indexdef(i.indexrelid) as sql, i.indisunique as unique,
              (select conname::text from pg_constraint k where k.conindid = i.indexrelid and k.contype = 'u') as constraint
         from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = to_regclass($1) and not i.indisprimary order by 1`,
      at
    ),
    foreignKeys: await database.query(
      `select conname::text as name, pg_get_constraintdef(oid) as sql from pg_constraint where conrelid = to_regclass($1) and contype = 'f' order by 1`,
      at
    ),
    triggers: await database.query(
      `select tgname::text as name, pg_get_triggerdef(oid) as sql from pg_trigger where tgrelid = to_regclass($1) and not tgisinternal order by 1`,
      at
    ),
    policies: (await database.query(
      `select polname::text as name, polcmd::text as command, polpermissive as permissive,
              array(select case when r = 0 then 'public' else quote_ident(pg_get_userbyid(r)) end from unnest(polroles) r) as roles,
              pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as "check"
         from pg_policy where polrelid = to_regclass($1) order by 1`,
      at
    )).map(policySql),
    rowSecurity: { enabled: state[0], forced: state[1] },
    grants: await database.rows(
      `select lower(x.privilege_type), case when x.grantee = 0 then 'public' else pg_get_userbyid(x.grantee)::text end
         from pg_class c cross join lateral aclexplode(c.relacl) x where c.oid = to_regclass($1) and x.grantee <> c.relowner order by 2, 1`,
      at
    ),
    comment: state[2],
    publications: (await database.rows(
      `select p.pubname::text from pg_publication_rel r join pg_publication p on p.oid = r.prpubid where r.prrelid = to_regclass($1) order by 1`,
      at
    )).flat()
  };
}
function policySql({ name, command, permissive, roles, using, check }) {
  const verb = { r: "select", a: "insert", w: "update", d: "delete", "*": "all" }[command] ?? "all";
  return [
    `create policy ${ident(name)} on TABLE as ${permissive ? "permissive" : "restrictive"} for ${verb} to ${roles.join(", ")}`,
    ...using === null ? [] : [`using (${using})`],
    ...check === null ? [] : [`with check (${check})`]
  ].join(" ");
}
function sameForm(table, name, partition) {
  const sql = qualified(table.schema, name);
  const key = partition?.primary ?? table.primary.columns;
  const including = ["defaults", "constraints", "generated", "storage", "compression", "comments"].map((one) => `including ${one}`).join(" ");
  return {
    sql,
    statements: [
      `create table ${sql} (like ${table.sql} ${including})${partition === void 0 ? "" : ` partition by ${partition.by}`}`,
      `alter table ${sql} add constraint ${ident(derived(name, "_pkey"))} primary key (${key.map(ident).join(", ")})`,
      ...table.indexes.map(({ name: index, sql: text }) => indexFor(table, text, index, name, sql)),
      ...table.foreignKeys.map(
        ({ name: constraint, sql: text }) => `alter table ${sql} add constraint ${ident(constraint)} ${text.replace(/ NOT VALID$/, "")}`
      ),
      ...table.rowSecurity.enabled ? [`alter table ${sql} enable row level security`] : [],
      ...table.rowSecurity.forced ? [`alter table ${sql} force row level security`] : [],
      ...table.policies.map((policy) => policy.replace(" on TABLE ", ` on ${sql} `)),
      ...grantsFor(table.grants, sql),
      ...table.comment === null ? [] : [`comment on table ${sql} is ${literal(table.comment)}`]
    ]
  };
}
function grantsFor(grants, sql) {
  const byRole = /* @__PURE__ */ new Map();
  for (const [privilege, role] of grants) byRole.set(role, [...byRole.get(role) ?? [], privilege]);
  return [...byRole].map(
    ([role, list]) => `grant ${list.join(", ")} on ${sql} to ${role === "public" ? "public" : ident(role)}`
  );
}
function indexName(index, table, other) {
  return index.startsWith(`${table}_`) ? derived(`${other}${index.slice(table.length)}`, "") : derived(index, `_${other.replace(table, "")}`);
}
function indexFor(table, text, index, other, sql) {
  for (const unique of ["UNIQUE ", ""]) {
    const head = `CREATE ${unique}INDEX ${ident(index)} ON ${table.sql} `;
    if (text.startsWith(head))
      return `create ${unique.toLowerCase()}index ${ident(indexName(index, table.name, other))} on ${sql} ${text.slice(head.length)}`;
  }
  throw new DbopsError(`Unexpected definition of index ${index}: ${text}`);
}
function mirrorSql(from, to, columns) {
  const name = derived(`mirror_${from.name}`, "");
  const routine = qualified(from.schema, name);
  const written = columns.filter(({ generated }) => !generated).map((column) => column.name);
  const rest = written.filter((column) => !to.key.includes(column));
  const list = (names, prefix = "") => names.map((column) => prefix + ident(column)).join(", ");
  const at = (record) => to.key.map((column) => `${ident(column)} = ${record}.${ident(column)}`).join(" and ");
  const moved = to.key.map((column) => `new.${ident(column)} is distinct from old.${ident(column)}`).join(" or ");
  const update = rest.length === 0 ? "nothing" : `update set ${rest.map((column) => `${ident(column)} = excluded.${ident(column)}`).join(", ")}`;
  const body = `begin
  if tg_op = 'TRUNCATE' then
    truncate ${to.sql};
    return null;
  end if;
  if tg_op = 'DELETE' then
    delete from ${to.sql} where ${at("old")};
    return null;
  end if;
  if tg_op = 'UPDATE' and (${moved}) then
    delete from ${to.sql} where ${at("old")};
  end if;
  insert into ${to.sql} (${list(written)}) overriding system value values (${list(written, "new.")})
    on conflict (${list(to.key)}) do ${update};
  return null;
end`;
  const trigger = (end) => ident(derived(`zz_${name}`, end));
  return {
    create: [
      `create function ${routine}() returns trigger language plpgsql security definer set search_path = '' as $mirror$
${body}
$mirror$`,
      `revoke all on function ${routine}() from public`,
      `create trigger ${trigger("")} after insert or update or delete on ${from.sql} for each row execute function ${routine}()`,
      `create trigger ${trigger("_all")} after truncate on ${from.sql} for each statement execute function ${routine}()`
    ],
    drop: [
      `drop trigger ${trigger("")} on ${from.sql}`,
      `drop trigger ${trigger("_all")} on ${from.sql}`,
      `drop function ${routine}()`
    ]
  };
}

// scripts/run/rollout/kinds/partition-table.ts
var kind = {
  summary: "A partitioned table in the place of a plain one: written to both while it is filled, then exchanged",
  parameters: {
    table: { required: true, description: "The table" },
    column: { required: true, description: "The column to partition by" },
    interval: { description: "A partition for each month, week, day or year of a date or timestamp" },
    from: { description: "The first day that has a partition, e.g. 2026-01-01" },
    to: { description: "The day behind the last partition, e.g. 2027-01-01" },
    count: { description: "So many partitions by hash, instead of an interval" }
  },
  async build(database, parameters) {
    const table = await wholeTable(database, await tableFacts(database, parameters.need("table")));
    if (table.kind === "p") throw new DbopsError(`Unexpected partitioned table ${table.sql}, expected a plain one`);
    const column = columnOf(table, parameters.need("column"));
    if (!column.notNull) {
      throw new DbopsError(
        `Unexpected column ${column.name} that may be NULL, expected NOT NULL: it becomes part of the key`,
        {
          hint: `First: dbops rollout plan set-not-null --table ${table.sql} --column ${column.name} --value …`
        }
      );
    }
    const key = table.primary.columns.includes(column.name) ? table.primary.columns : [...table.primary.columns, column.name];
    refuseUnique(table, column);
    const fresh = derived(table.name, "__new");
    const aside = derived(table.name, "__old");
    const { by, partitions } = await partitionsOf(database, parameters, table, column);
    const made = sameForm(table, fresh, { by, primary: key });
    const named = { schema: table.schema, name: table.name };
    const into = mirrorSql({ ...named, sql: table.sql }, { sql: made.sql, key }, table.columns);
    const old = qualified(table.schema, aside);
    const back = mirrorSql({ ...named, sql: table.sql }, { sql: old, key: table.primary.columns }, table.columns);
    const number = await numberingOf(database, table);
    const columns = table.columns.filter(({ generated }) => !generated).map(({ name }) => ident(name));
    const copy = `insert into ${made.sql} (${columns.join(", ")})
overriding system value
select ${columns.map((name) => `t.${name}`).join(", ")}
from ${table.sql} t
for share
on conflict do nothing`;
    const copyBack = `insert into ${old} (${columns.join(", ")})
overriding system value
select ${columns.map((name) => `t.${name}`).join(", ")}
from ${table.sql} t
for share
on conflict do nothing`;
    const rename = (from, to) => `-- dbops-ignore ban-rename-table: the other table takes the name in the same transaction
alter table ${from} rename to ${ident(to)}`;
    const stranger = `select ${table.primary.columns.map((name) => `t.${ident(name)}`).join(", ")} from ${table.sql} t
where not exists (select from ${made.sql} n where ${key.map((name) => `n.${ident(name)} = t.${ident(name)}`).join(" and ")} and ${columns.map((name) => `n.${name}::text is not distinct from t.${name}::text`).join(" and ")})`;
    const published = (from, to) => table.publications.flatMap((name) => [
      `alter publication ${ident(name)} drop table ${from}`,
      `alter publication ${ident(name)} add table ${to}`
    ]);
    const oldForm = sameForm(table, aside);
    return {
      name: slug("partition", table.name).replaceAll("_", "-"),
      steps: [
        {
          id: "expand",
          title: "Make the partitioned table, and mirror every write to it",
          kind: "migration",
          alone: false,
          up: guarded(`${table.sql} becomes partitioned by ${by}. Nothing reads the new table yet.`, [
            ...made.statements,
            ...partitions,
            ...into.create
          ]),
          down: guarded("Nobody read it.", [...into.drop, `drop table ${made.sql}`])
        },
        {
          id: "copy",
          title: "Copy the rows in batches; each is held while it is copied, so that no delete is missed",
          kind: "backfill",
          plan: { name: slug(table.name, "partitions").replaceAll("_", "-"), statement: copy }
        },
        settleStep([copy]),
        {
          id: "compare",
          title: "Compare the two tables row by row",
          kind: "check",
          query: stranger,
          hint: "Rows differ although every write is mirrored: run the copy again with --again, and look for triggers that are disabled."
        },
        {
          id: "exchange",
          title: "Exchange the tables: the partitioned one takes the name",
          kind: "migration",
          alone: false,
          up: guarded("In one transaction. The trigger now mirrors the other way, for the way back.", [
            ...into.drop,
            rename(table.sql, aside),
            rename(made.sql, table.name),
            ...number.up(aside, table.name),
            // The triggers of the user fire once, on the table that is written to.
            ...table.triggers.map(({ name }) => `drop trigger ${ident(name)} on ${old}`),
            ...table.triggers.map(({ sql }) => sql),
            ...published(old, table.sql),
            ...back.create
          ]),
          down: guarded("The plain table bears the name again.", [
            ...back.drop,
            ...published(table.sql, old),
            ...table.triggers.map(({ name }) => `drop trigger ${ident(name)} on ${table.sql}`),
            ...number.down(table.name, aside),
            `alter table ${table.sql} rename to ${ident(fresh)}`,
            `alter table ${old} rename to ${ident(table.name)}`,
            ...table.triggers.map(({ sql }) => sql),
            ...into.create
          ])
        },
        {
          id: "release",
          title: "Let it prove itself",
          kind: "release",
          text: `Reads and writes go to the partitioned table. Watch plans and latency; queries by other columns than ${column.name} ask every partition. Until the last step the way back is one transaction.`
        },
        {
          id: "contract",
          title: "Drop the plain table",
          kind: "migration",
          alone: false,
          up: guarded("Every row is in the partitioned table.", [
            ...back.drop,
            `-- dbops-ignore ban-drop-table: a copy, whose rows are all in the partitioned table
drop table ${old}`,
            ...finalNames(table, fresh, true)
          ]),
          down: guarded(
            "The plain table again, and every write mirrored to it; its rows come in the batches that follow.",
            [
              ...finalNames(table, fresh, false),
              ...oldForm.statements.map(
                (statement, index) => (
                  // The first one is the table's own.
                  `${index === 0 ? "-- dbops-ignore ban-data-loss-in-rollback: its rows come from the partitioned table, in the batches behind the rollback\n" : ""}${backToAside(statement, table, aside)}`
                )
              ),
              ...back.create
            ]
          ),
          undo: [{ name: slug(table.name, "plain").replaceAll("_", "-"), statement: copyBack }]
        }
      ],
      notes: [
        `The key becomes (${key.join(", ")}): PostgreSQL keeps a key of a partitioned table unique only with ${column.name} in it.`,
        ...parameters.one("interval") === void 0 ? [] : [
          "Rows outside of the partitions go to the default one. Make partitions ahead of time, with pg_partman or dbops partition."
        ]
      ]
    };
  }
};
function backToAside(statement, table, aside) {
  let text = statement.replace(ident(derived(aside, "_pkey")), ident(table.primary.name));
  for (const { name } of table.indexes)
    text = text.replace(` ${ident(indexName(name, table.name, aside))} on `, ` ${ident(name)} on `);
  return text;
}
function finalNames(table, fresh, forward) {
  const pairs = [
    [derived(fresh, "_pkey"), table.primary.name],
    ...table.indexes.map(({ name }) => [indexName(name, table.name, fresh), name])
  ];
  const done = pairs.map(([from, to]) => {
    const [a, b] = forward ? [from, to] : [to, from];
    return `alter index ${qualified(table.schema, a)} rename to ${ident(b)}`;
  });
  return forward ? done : done.toReversed();
}
function refuseUnique(table, column) {
  const unique = table.indexes.find(
    ({ unique: unique2, sql }) => unique2 && !new RegExp(`[(, ]"?${column.name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}"?[,) ]`).test(sql)
  );
  if (unique === void 0) return;
  throw new DbopsError(
    `Unexpected unique index ${unique.name} without ${column.name}, expected it in every unique index`,
    {
      hint: "A partitioned table keeps unique only what holds the column it is partitioned by. Drop the index, or partition by one of its columns."
    }
  );
}
async function partitionsOf(database, parameters, table, column) {
  const parent = qualified(table.schema, derived(table.name, "__new"));
  const count = parameters.one("count");
  if (count !== void 0) {
    const number = Number(count);
    if (!Number.isInteger(number) || number < 2 || number > 1024)
      throw new DbopsError(`Unexpected --count ${count}, expected a number from 2 to 1024`);
    return {
      by: `hash (${ident(column.name)})`,
      partitions: Array.from(
        { length: number },
        (_, index) => `create table ${qualified(table.schema, derived(table.name, `_p${index}`))} partition of ${parent} for values with (modulus ${number}, remainder ${index})`
      )
    };
  }
  const interval = parameters.need("interval");
  if (!["day", "week", "month", "year"].includes(interval)) {
    throw new DbopsError(`Unexpected --interval "${interval}", expected one of: day, week, month, year`);
  }
  const [from, to] = [parameters.need("from"), parameters.need("to")];
  for (const day of [from, to])
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new DbopsError(`Unexpected day "${day}", expected one such as 2026-01-01`);
  const days = await database.rows(
    `select d::date::text, (d + ('1 ' || $3)::interval)::date::text from generate_series($1::date, $2::date - 1, ('1 ' || $3)::interval) d`,
    [from, to, interval]
  );
  if (days.length === 0 || days.length > 1e3)
    throw new DbopsError(`Unexpected ${days.length} partitions, expected 1 to 1000`);
  const suffix = (day) => `_p${day.replaceAll("-", "").slice(0, interval === "year" ? 4 : interval === "month" ? 6 : 8)}`;
  return {
    by: `range (${ident(column.name)})`,
    partitions: [
      ...days.map(
        ([start, end]) => `create table ${qualified(table.schema, derived(table.name, suffix(start)))} partition of ${parent} for values from (${literal(start)}) to (${literal(end)})`
      ),
      `create table ${qualified(table.schema, derived(table.name, "_default"))} partition of ${parent} default`
    ]
  };
}
async function numberingOf(database, table) {
  const rows = await database.rows(
    `select a.attname::text, a.attidentity::text, s.seqrelid::regclass::text, s.seqstart::text, s.seqincrement::text, s.seqcache::text
       from pg_attribute a join pg_sequence s on s.seqrelid = pg_get_serial_sequence($1, a.attname)::regclass
      where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table.sql]
  );
  const move = (from, to) => rows.map(([column, identity, sequence, start, increment, cache]) => {
    const [old, fresh] = [qualified(table.schema, from), qualified(table.schema, to)];
    if (identity === "") return `alter sequence ${sequence} owned by ${fresh}.${ident(column)}`;
    return `do $number$
declare
  upcoming bigint := nextval(${literal(sequence)});
begin
  alter table ${old} alter column ${ident(column)} drop identity;
  alter table ${fresh} alter column ${ident(column)} add generated ${identity === "a" ? "always" : "by default"} as identity (sequence name ${sequence} start with ${start} increment by ${increment} cache ${cache});
  perform setval(${literal(sequence)}, upcoming, false);
end
$number$`;
  });
  return { up: move, down: move };
}
export {
  kind
};
