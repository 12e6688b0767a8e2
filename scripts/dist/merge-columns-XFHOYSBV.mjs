import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  assignment,
  freshColumns,
  lostNotes,
  needsBack
} from "./chunk-EKVY6TGS.mjs";
import "./chunk-24652YML.mjs";
import "./chunk-74FSXWBI.mjs";
import {
  reshapeSteps,
  tryExpressions
} from "./chunk-K52WWLZL.mjs";
import {
  columnOf,
  hangingOn,
  refuseHanging,
  tableFacts
} from "./chunk-QX4YDBHF.mjs";
import {
  slug
} from "./chunk-ET6YDFIL.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/rollout/kinds/merge-columns.ts
var kind = {
  summary: "One column instead of several",
  parameters: {
    table: { required: true, description: "The table" },
    column: { required: true, multiple: true, description: "A column that is merged; once for each" },
    into: { required: true, description: "The new column: name=expression of the old ones" },
    back: {
      multiple: true,
      description: "An old column from the new one: name=expression; the way back, and what the old application reads"
    },
    type: { multiple: true, description: "Type of the new column: name=type (default: text)" },
    "not-null": { multiple: true, description: "The new column, where it is NOT NULL" }
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need("table"));
    const old = parameters.many("column").map((name) => columnOf(table, name));
    if (old.length < 2)
      throw new DbopsError("Unexpected single column, expected several to merge: --column a --column b");
    const fresh = await freshColumns(database, table, old, parameters);
    const back = Object.fromEntries(parameters.many("back").map((text) => assignment("back", text)));
    for (const column of old) {
      refuseHanging(table, column, await hangingOn(database, table, column));
      const expression = back[column.name];
      if (expression === void 0) {
        if (column.notNull) throw needsBack(column);
      } else await tryExpressions(database, fresh, [{ option: "back", sql: expression, type: column.type }]);
    }
    const names = old.map(({ name }) => name).join(", ");
    const steps = reshapeSteps([{ table, old, back, fresh, takesName: false }], {
      what: `${names} of ${table.sql} become ${fresh[0].name}`,
      release: `Release an application that reads and writes ${fresh[0].name} only. Go on when nothing uses ${names} any more.`
    });
    return {
      name: slug("merge", table.name, fresh[0].name).replaceAll("_", "-"),
      steps,
      notes: await lostNotes(database, table, old)
    };
  }
};
export {
  kind
};
