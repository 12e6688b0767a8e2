import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/catalog/stats-file.ts
var hint = 'Write one with: dbops schema --format stats --db "$DATABASE_URL" > stats.json';
async function parseStats(text, where) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error2) {
    throw new DbopsError(`Unexpected content, expected statistics as JSON: ${messageOf(error2)}`, { where, hint });
  }
  const [{ Ajv2020 }, { default: schema }] = await Promise.all([
    import("./ajv-7VLUZ3TD.mjs"),
    import("./stats.schema-GFL62ERJ.mjs")
  ]);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  throw new DbopsError(
    `Unexpected statistics: ${error?.instancePath.slice(1).replaceAll("/", ".") || "the whole"} ${error?.message ?? ""}`,
    { where, hint }
  );
}
export {
  parseStats
};
