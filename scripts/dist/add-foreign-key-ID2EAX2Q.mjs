import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  referenced
} from "./chunk-SDHMUEU4.mjs";
import "./chunk-LN6GITZP.mjs";
import "./chunk-24652YML.mjs";
import "./chunk-74FSXWBI.mjs";
import {
  confirmSteps
} from "./chunk-K52WWLZL.mjs";
import {
  columnOf,
  script,
  tableFacts
} from "./chunk-QX4YDBHF.mjs";
import {
  derived,
  slug
} from "./chunk-ET6YDFIL.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/rollout/kinds/add-foreign-key.ts
var actions = ["no action", "restrict", "cascade", "set null", "set default"];
var kind = {
  summary: "A foreign key on tables that are written to: index, orphans looked for, NOT VALID, validated",
  parameters: {
    table: { required: true, description: "The table that refers" },
    column: { required: true, multiple: true, description: "Its column; once for each" },
    references: { required: true, description: "The table referred to, e.g. users or users(id)" },
    "on-delete": { description: `What a deleted row does: ${actions.join(", ")}` }
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need("table"));
    const columns = parameters.many("column").map((name) => columnOf(table, name));
    const target = await referenced(database, parameters.need("references"));
    if (columns.length !== target.columns.length) {
      throw new DbopsError(
        `Unexpected ${columns.length} columns for a key of ${target.columns.length} (${target.columns.join(", ")})`
      );
    }
    const action = parameters.one("on-delete")?.toLowerCase();
    if (action !== void 0 && !actions.includes(action)) {
      throw new DbopsError(`Unexpected --on-delete "${action}", expected one of: ${actions.join(", ")}`);
    }
    const names = columns.map(({ name }) => name);
    const list = names.map(ident).join(", ");
    const [[indexed]] = await database.rows(
      `select exists (select from pg_index i where i.indrelid = to_regclass($1) and i.indisvalid and i.indpred is null
         and (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:$3 - 1]) k) = (select array_agg(k order by k) from unnest($2::int2[]) k))`,
      [table.sql, columns.map(({ number }) => number), columns.length]
    );
    const index = derived(`${table.name}_${names.join("_")}_idx`, "");
    const match = names.map((name, at) => `t.${ident(target.columns[at])} = r.${ident(name)}`).join(" and ");
    const steps = [];
    if (!indexed) {
      steps.push({
        id: "index",
        title: "Build an index on the referring columns beside the writers",
        kind: "migration",
        alone: true,
        up: script("Without it every delete of a referred row reads the whole table.", [
          `create index concurrently ${ident(index)} on ${table.sql} (${list})`
        ]),
        down: script("Without the index.", [`drop index concurrently ${qualified(table.schema, index)}`])
      });
    }
    steps.push(
      {
        id: "orphans",
        title: "Look for rows that refer to nothing",
        kind: "check",
        query: `select ${names.map((name) => `r.${ident(name)}`).join(", ")} from ${table.sql} r
where ${names.map((name) => `r.${ident(name)} is not null`).join(" and ")}
  and not exists (select from ${target.table} t where ${match})`,
        hint: "Delete them or give them a row to refer to, e.g. with dbops backfill; then run the step again."
      },
      ...confirmSteps(
        [
          {
            table: table.sql,
            tableName: table.name,
            notNull: [],
            constraints: [
              {
                name: derived(`${table.name}_${names.join("_")}_fkey`, ""),
                sql: `foreign key (${list}) references ${target.table} (${target.columns.map(ident).join(", ")})${action === void 0 ? "" : ` on delete ${action}`}`
              }
            ]
          }
        ],
        `${table.sql} to ${target.table}`
      )
    );
    return { name: slug("fk", table.name, ...names).replaceAll("_", "-"), steps, notes: [] };
  }
};
export {
  kind
};
