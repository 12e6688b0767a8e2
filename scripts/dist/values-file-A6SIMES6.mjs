import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  require_dist
} from "./chunk-D23XIODE.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import {
  __toESM
} from "./chunk-53MRE2H3.mjs";

// scripts/render/template/values-file.ts
var import_yaml = __toESM(require_dist(), 1);
import { readFile } from "node:fs/promises";
async function readValuesFile(path, shown) {
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new DbopsError(`Cannot read the values: ${messageOf(error).replace(path, shown)}`, { where: shown });
  }
  const document = (0, import_yaml.parseDocument)(text.replace(/^\uFEFF/, ""), { prettyErrors: true });
  const problem = document.errors[0];
  if (problem !== void 0) {
    const at = problem.linePos?.[0];
    throw new DbopsError(`Unexpected content, expected YAML or JSON: ${problem.message.split("\n")[0]}`, {
      where: at === void 0 ? shown : `${shown}:${at.line}:${at.col}`
    });
  }
  const value = document.toJS({ maxAliasCount: 100 });
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new DbopsError("Unexpected content, expected names with values", { where: shown });
  return value;
}
export {
  readValuesFile
};
