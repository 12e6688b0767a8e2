import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/cli/table-counts.ts
function tableCounts(counts, schema, option) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, count] of counts) {
    const table = schema.tables.find((each) => qualified(each.schema, each.name) === name) ?? schema.tables.find((each) => each.name === name);
    if (table === void 0) {
      const names = schema.tables.map((each) => each.name);
      const near = closest(name, names);
      throw new DbopsError(`Unexpected table "${name}" in --${option}, expected one of the schema`, {
        hint: near === void 0 ? `Tables: ${names.slice(0, 20).join(", ")}` : `Did you mean ${near}?`
      });
    }
    found.set(qualified(table.schema, table.name), count);
  }
  return found;
}

export {
  tableCounts
};
