import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  TextMap
} from "./chunk-BG6OQHVY.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/workspace/settings.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var settingsFile = "dbops.json";
async function readSettings(folder) {
  let text;
  try {
    text = await readFile(join(folder, settingsFile), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return void 0;
    throw new DbopsError(`Cannot read ${settingsFile}: ${messageOf(error)}`, { where: settingsFile });
  }
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected JSON: ${messageOf(error)}`, {
      where: placeOfJsonError(text, messageOf(error)),
      hint: "Check for a missing or trailing comma, or for comments: JSON has none."
    });
  }
  await validateSettings(value, settingsFile);
  return value;
}
async function nearestSettings(start, boundary) {
  for (let path = start; ; path = dirname(path)) {
    const settings = await readSettings(path);
    if (settings !== void 0) return { folder: path, settings };
    const isLast = boundary === void 0 ? existsSync(join(path, ".git")) : path === boundary;
    if (isLast || path === dirname(path)) return void 0;
  }
}
async function validateSettings(value, where) {
  const [{ Ajv }, { default: schema }] = await Promise.all([
    import("./ajv-7VLUZ3TD.mjs"),
    import("./settings.schema-4ZIYXRCY.mjs")
  ]);
  const validate = new Ajv({ allErrors: true }).compile(schema);
  if (validate(value)) return;
  const known = Object.keys(schema.properties);
  const problems = (validate.errors ?? []).map((error) => {
    const at = error.instancePath.slice(1).replaceAll("/", ".") || "the whole";
    const params = error.params;
    if (error.keyword === "additionalProperties") {
      const near = closest(params.additionalProperty ?? "", known);
      return `Unexpected key "${params.additionalProperty}"${near ? `, did you mean "${near}"?` : `, expected one of: ${known.join(", ")}`}`;
    }
    if (error.keyword === "enum")
      return `Unexpected value of ${at}, expected one of: ${params.allowedValues?.join(", ")}`;
    if (error.keyword === "type") return `Unexpected value of ${at}, expected a value of type ${params.type}`;
    return `Unexpected value of ${at}: ${error.message}`;
  });
  throw new DbopsError(problems.join("; "), {
    where,
    hint: "The settings are described in scripts/build/schemas/settings.schema.json."
  });
}
function placeOfJsonError(text, message) {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === void 0) return settingsFile;
  const { line, column } = new TextMap(text).position(Number(position));
  return `${settingsFile}:${line}:${column}`;
}

export {
  settingsFile,
  readSettings,
  nearestSettings,
  validateSettings
};
