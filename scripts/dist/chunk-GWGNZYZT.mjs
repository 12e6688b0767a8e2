import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
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
var units = { ms: 1, s: 1e3, m: 6e4, min: 6e4, h: 36e5 };
function parseDuration(option, text) {
  if (text === void 0) return void 0;
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|min|h)?$/.exec(text.trim()) ?? [];
  if (number === void 0 || unit === void 0 && Number(number) !== 0) {
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected a duration such as 500ms, 2s or 5m`);
  }
  return Math.round(Number(number) * (units[unit ?? "ms"] ?? 1));
}
function parseChoices(option, values, choices) {
  const found = /* @__PURE__ */ new Set();
  for (const value of parseNames(values) ?? []) {
    if (!choices.includes(value)) {
      const near = closest(value, [...choices]);
      throw new DbopsError(`Unexpected value "${value}" for --${option}, expected one of: ${choices.join(", ")}`, {
        ...near === void 0 ? {} : { hint: `Did you mean ${near}?` }
      });
    }
    found.add(value);
  }
  return found;
}
function parseSize(option, text) {
  if (text === void 0) return void 0;
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*(kB|MB|GB|TB)$/i.exec(text.trim()) ?? [];
  if (number === void 0) {
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected a size such as 512MB or 16GB`);
  }
  return Number(number) * 1024 ** (["kb", "mb", "gb", "tb"].indexOf(unit.toLowerCase()) + 1);
}
function parseScale(option, values) {
  const found = /* @__PURE__ */ new Map();
  for (const value of parseNames(values) ?? []) {
    const [, table, number, unit] = /^(.+?)\s*=\s*(\d+(?:\.\d+)?)\s*([kMG]?)$/i.exec(value) ?? [];
    if (table === void 0)
      throw new DbopsError(`Unexpected value "${value}" for --${option}, expected table=rows such as orders=1M`);
    found.set(table, Math.round(Number(number) * ({ k: 1e3, m: 1e6, g: 1e9 }[unit.toLowerCase()] ?? 1)));
  }
  return found;
}

export {
  parseCount,
  parseNames,
  parseDuration,
  parseChoices,
  parseSize,
  parseScale
};
