import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  canonicalType
} from "./chunk-24652YML.mjs";
import {
  reshapeSteps,
  tryExpressions
} from "./chunk-K52WWLZL.mjs";
import {
  columnOf,
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
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/rollout/kinds/split-column.ts
var kind = {
  summary: "Several columns instead of one",
  parameters: {
    table: { required: true, description: "The table" },
    column: { required: true, description: "The column that is split" },
    into: {
      required: true,
      multiple: true,
      description: "A new column: name=expression of the old one; once for each"
    },
    back: {
      description: "The old column from the new ones: an expression; the way back, and what the old application reads"
    },
    type: { multiple: true, description: "Type of a new column: name=type (default: text)" },
    "not-null": { multiple: true, description: "A new column that is NOT NULL" }
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need("table"));
    const column = columnOf(table, parameters.need("column"));
    const fresh = await freshColumns(database, table, [column], parameters);
    const back = parameters.one("back");
    if (back !== void 0) {
      await tryExpressions(database, fresh, [{ option: "back", sql: back, type: column.type }]);
    } else if (column.notNull) throw needsBack(column);
    refuseHanging(table, column, await hangingOn(database, table, column));
    const steps = reshapeSteps([{ table, old: [column], back: { [column.name]: back }, fresh, takesName: false }], {
      what: `${table.sql}.${column.name} becomes ${fresh.map(({ name }) => name).join(" and ")}`,
      release: `Release an application that reads and writes ${fresh.map(({ name }) => name).join(", ")} only. Go on when nothing uses ${column.name} any more.`
    });
    return {
      name: slug("split", table.name, column.name).replaceAll("_", "-"),
      steps,
      notes: await lostNotes(database, table, [column])
    };
  }
};
function assignment(option, text) {
  const at = text.indexOf("=");
  if (at < 1) throw new DbopsError(`Unexpected value "${text}" for --${option}, expected name=expression`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
async function freshColumns(database, table, old, parameters) {
  const types = new Map(parameters.many("type").map((text) => assignment("type", text)));
  const required = parameters.many("not-null");
  const fresh = [];
  for (const text of parameters.many("into")) {
    const [name, expression] = assignment("into", text);
    refuseExisting(table, name);
    const type = await canonicalType(database, types.get(name) ?? "text");
    await tryExpressions(database, old, [{ option: "into", sql: expression, type }]);
    const comparable = !["json", "xml", "point", "box", "polygon", "circle", "path"].includes(type);
    fresh.push({ name, type, comparable, expression: `(${expression})::${type}`, notNull: required.includes(name) });
  }
  const stranger = required.find((name) => !fresh.some((column) => column.name === name));
  if (stranger !== void 0) throw new DbopsError(`Unexpected --not-null ${stranger}, expected one of the new columns`);
  return fresh;
}
function needsBack(column) {
  return new DbopsError(`Unexpected plan without --back for ${column.name}, which is NOT NULL`, {
    hint: `The new application does not write ${ident(column.name)}: say how its value follows from the new columns.`
  });
}
async function lostNotes(database, table, columns) {
  const names = [];
  for (const column of columns) {
    const { indexes, constraints } = await hangingOn(database, table, column);
    names.push(...indexes.map(({ name }) => name), ...constraints.map(({ name }) => name));
  }
  const unique = [...new Set(names)];
  return unique.length === 0 ? [] : [
    `These go with the old columns and have no counterpart on the new ones: ${unique.join(", ")}. Add what is needed in migrations of your own before the release.`
  ];
}

export {
  kind,
  assignment,
  freshColumns,
  needsBack,
  lostNotes
};
