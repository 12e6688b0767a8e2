import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/cli/arguments.ts
function parseCount(option, text) {
  if (text === void 0) return void 0;
  if (!/^\d{1,9}$/.test(text)) {
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected a whole number`);
  }
  return Number(text);
}
function parseNames(values) {
  const names = values?.flatMap((value) => value.split(",")).map((name) => name.trim());
  return names && [...new Set(names)].filter((name) => name !== "");
}

export {
  parseCount,
  parseNames
};
