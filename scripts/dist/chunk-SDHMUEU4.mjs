import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  filling
} from "./chunk-LN6GITZP.mjs";
import {
  canonicalType
} from "./chunk-24652YML.mjs";
import {
  confirmSteps,
  settleStep
} from "./chunk-K52WWLZL.mjs";
import {
  guarded,
  refuseExisting,
  script,
  tableFacts
} from "./chunk-QX4YDBHF.mjs";
import {
  derived,
  slug
} from "./chunk-ET6YDFIL.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/rollout/kinds/add-tenant-column.ts
var kind = {
  summary: "A column that says whose each row is: NOT NULL, indexed, with a foreign key",
  parameters: {
    table: { required: true, description: "The table" },
    column: { required: true, description: "The new column, e.g. organization_id" },
    references: { required: true, description: "The table of the tenants, e.g. organizations or organizations(id)" },
    value: {
      required: true,
      description: "Whose a row is, as an expression of its columns, e.g. (select p.organization_id from public.projects p where p.id = project_id)"
    },
    type: { description: "Its type (default: that of the key it points to)" }
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need("table"));
    const name = parameters.need("column");
    refuseExisting(table, name);
    const target = await referenced(database, parameters.need("references"));
    const type = parameters.one("type") === void 0 ? target.types[0] : await canonicalType(database, parameters.one("type"));
    const fill = await filling(database, table, { name, type }, parameters.need("value"));
    const index = derived(`${table.name}_${name}_idx`, "");
    return {
      name: slug("tenant", table.name, name).replaceAll("_", "-"),
      steps: [
        {
          id: "expand",
          title: "Add the column, and fill it in where a writer leaves it out",
          kind: "migration",
          alone: false,
          up: guarded(`${table.sql} gets ${name}. Old and new application both work from here on.`, [
            `alter table ${table.sql} add column ${ident(name)} ${type}`,
            ...fill.create
          ]),
          down: guarded("Without the column.", [...fill.drop, `alter table ${table.sql} drop column ${ident(name)}`])
        },
        {
          id: "index",
          title: "Build its index beside the writers",
          kind: "migration",
          alone: true,
          up: script("Blocks no reads and no writes.", [
            `create index concurrently ${ident(index)} on ${table.sql} (${ident(name)})`
          ]),
          down: script("Without the index.", [`drop index concurrently ${qualified(table.schema, index)}`])
        },
        fill.backfill,
        settleStep([fill.statement]),
        ...confirmSteps(
          [
            {
              table: table.sql,
              tableName: table.name,
              notNull: [name],
              constraints: [
                {
                  name: derived(`${table.name}_${name}_fkey`, ""),
                  sql: `foreign key (${ident(name)}) references ${target.table} (${target.columns.map(ident).join(", ")})`
                }
              ]
            }
          ],
          `${table.sql}.${name}`
        ),
        {
          id: "release",
          title: "Release the application",
          kind: "release",
          text: `Release an application that writes ${name} itself and reads by it. Until then the trigger fills it in.`
        },
        {
          id: "contract",
          title: "Drop the trigger",
          kind: "migration",
          alone: false,
          up: guarded("The application writes the column itself.", fill.drop),
          down: guarded("Fill in the column again.", fill.create)
        }
      ],
      notes: [
        "Policies that keep tenants apart are not part of the plan: add them with dbops render, and prove them with dbops access."
      ]
    };
  }
};
async function referenced(database, written) {
  const [, name, list] = /^\s*([^()]+?)\s*(?:\(([^()]*)\))?\s*$/.exec(written) ?? [];
  if (name === void 0) throw new DbopsError(`Unexpected --references "${written}", expected table or table(column)`);
  const table = await tableFacts(database, name);
  const columns = list?.split(",").map((column) => column.trim());
  const rows = await database.rows(
    `select array_agg(a.attname::text order by k.ord), array_agg(format_type(a.atttypid, a.atttypmod) order by k.ord), i.indisprimary
       from pg_index i cross join lateral unnest(i.indkey::int2[]) with ordinality k(attnum, ord)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = to_regclass($1) and i.indisunique and i.indpred is null and i.indexprs is null
      group by i.indexrelid, i.indisprimary order by i.indisprimary desc, i.indexrelid`,
    [table.sql]
  );
  const found = columns === void 0 ? rows.find(([, , primary]) => primary) : rows.find(
    ([names]) => names.length === columns.length && columns.every((column, index) => column === names[index])
  );
  if (found === void 0) {
    throw new DbopsError(
      `Unexpected ${table.sql}${columns === void 0 ? "" : ` (${columns.join(", ")})`} without a unique key, expected one to point to`
    );
  }
  return { table: table.sql, columns: found[0], types: found[1] };
}

export {
  kind,
  referenced
};
