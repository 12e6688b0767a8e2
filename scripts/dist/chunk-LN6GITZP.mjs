import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  confirmSteps,
  settleStep,
  tryExpressions
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
import {
  ident
} from "./chunk-SMBKQGSB.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/rollout/kinds/set-not-null.ts
var kind = {
  summary: "NOT NULL for a column that has NULLs, without reading the table under a lock",
  parameters: {
    table: { required: true, description: "The table" },
    column: { required: true, description: "The column" },
    value: { required: true, description: "What stands for NULL, as an expression of the other columns" }
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need("table"));
    const column = columnOf(table, parameters.need("column"));
    if (column.notNull) throw new DbopsError(`Unexpected column ${column.name}: it is NOT NULL already`);
    const value = parameters.need("value");
    const fill = await filling(database, table, column, value);
    return {
      name: slug("not-null", table.name, column.name).replaceAll("_", "-"),
      steps: [
        {
          id: "expand",
          title: "Fill in the value where a writer leaves it out",
          kind: "migration",
          alone: false,
          up: guarded(
            `${table.sql}.${column.name} becomes NOT NULL. Who writes NULL gets the value from here on.`,
            fill.create
          ),
          down: guarded("Writers may leave the value out again.", fill.drop)
        },
        fill.backfill,
        settleStep([fill.statement]),
        ...confirmSteps(
          [{ table: table.sql, tableName: table.name, notNull: [column.name], constraints: [] }],
          `${table.sql}.${column.name}`
        ),
        {
          id: "release",
          title: "Release the application",
          kind: "release",
          text: `Release an application that always writes ${column.name}. Until then the trigger does.`
        },
        {
          id: "contract",
          title: "Drop the trigger",
          kind: "migration",
          alone: false,
          up: guarded("The application writes the value itself.", fill.drop),
          down: guarded("Fill in the value again.", fill.create)
        }
      ],
      notes: []
    };
  }
};
async function filling(database, table, column, value) {
  const others = table.columns.filter(({ name: name2 }) => name2 !== column.name);
  await tryExpressions(database, others, [{ option: "value", sql: value, type: column.type }]);
  const name = derived(`fill_${table.name}_${column.name}`, "");
  const trigger = ident(derived(`zz_${name}`, ""));
  const routine = `${ident(table.schema)}.${ident(name)}`;
  const body = `begin
  if new.${ident(column.name)} is null then
    select (${value}) into new.${ident(column.name)}
      from (select ${others.map((one) => `new.${ident(one.name)}`).join(", ")}) as source(${others.map((one) => ident(one.name)).join(", ")});
  end if;
  return new;
end`;
  const statement = `update ${table.sql} set ${ident(column.name)} = (${value})
where ${ident(column.name)} is null`;
  return {
    statement,
    create: [
      `create function ${routine}() returns trigger language plpgsql set search_path = '' as $fill$
${body}
$fill$`,
      `revoke all on function ${routine}() from public`,
      `create trigger ${trigger} before insert or update on ${table.sql} for each row execute function ${routine}()`
    ],
    drop: [`drop trigger ${trigger} on ${table.sql}`, `drop function ${routine}()`],
    backfill: {
      id: slug("fill", table.name, column.name).replaceAll("_", "-"),
      title: `Fill ${column.name} of the rows that are there, in batches`,
      kind: "backfill",
      plan: {
        name: slug(table.name, column.name, "fill").replaceAll("_", "-"),
        statement,
        verify: `select * from ${table.sql} where ${ident(column.name)} is null`
      }
    }
  };
}

export {
  kind,
  filling
};
