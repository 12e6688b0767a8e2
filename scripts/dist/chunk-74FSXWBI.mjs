import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  reshapeSteps
} from "./chunk-K52WWLZL.mjs";
import {
  columnOf,
  hangingAs,
  hangingOn,
  refuseExisting,
  refuseHanging,
  tableFacts
} from "./chunk-QX4YDBHF.mjs";
import {
  slug
} from "./chunk-ET6YDFIL.mjs";
import {
  ident
} from "./chunk-SMBKQGSB.mjs";

// scripts/run/rollout/kinds/rename-column.ts
var kind = {
  summary: "Another name for a column: both names live side by side until the application has moved",
  parameters: {
    table: { required: true, description: "The table" },
    column: { required: true, description: "The column" },
    to: { required: true, description: "Its new name" }
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need("table"));
    const column = columnOf(table, parameters.need("column"));
    const to = parameters.need("to");
    refuseExisting(table, to);
    const from = await hangingOn(database, table, column);
    refuseHanging(table, column, from);
    const as = await hangingAs(database, table, column, to);
    const steps = reshapeSteps(
      [
        {
          table,
          old: [column],
          back: { [column.name]: ident(to) },
          fresh: [
            {
              name: to,
              type: column.type,
              comparable: column.comparable,
              expression: ident(column.name),
              notNull: column.notNull,
              ...column.default === null ? {} : { default: column.default }
            }
          ],
          copies: { from, as, oldName: column.name, freshName: to },
          takesName: false
        }
      ],
      {
        what: `${table.sql}.${column.name} becomes ${to}`,
        release: `Release an application that reads and writes ${to} only. Both names work until then; go on when nothing uses ${column.name} any more.`
      }
    );
    return {
      name: slug("rename", table.name, column.name, "to", to).replaceAll("_", "-"),
      steps,
      notes: uniqueNote(from)
    };
  }
};
function uniqueNote({ constraints }) {
  return constraints.filter(({ type }) => type === "u").map(
    ({ name }) => `The unique constraint ${name} becomes a unique index: ON CONFLICT (columns) works as before, ON CONSTRAINT ${name} does not.`
  );
}

export {
  kind,
  uniqueNote
};
