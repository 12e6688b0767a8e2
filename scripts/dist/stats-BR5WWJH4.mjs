import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/stats.ts
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
async function openStats(given, cwd, { root, settings }) {
  if (given !== void 0 && isConnection(given)) {
    const [{ openServer }, { readStats }] = await Promise.all([
      import("./server-SHN3R6ZR.mjs"),
      import("./stats-NWFFH5HG.mjs")
    ]);
    const server = await openServer(given);
    try {
      return await readStats(server);
    } finally {
      await server.close();
    }
  }
  if (given === void 0 && settings.stats === void 0) return void 0;
  const path = given === void 0 ? resolve(root, settings.stats) : resolve(cwd, given);
  const where = relative(cwd, path);
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new DbopsError(`Cannot read statistics: ${messageOf(error)}`, {
      where,
      hint: 'Write them with: dbops schema --format stats --db "$DATABASE_URL" > stats.json'
    });
  }
  const { parseStats } = await import("./stats-file-HQA2XM6O.mjs");
  return parseStats(text, where);
}
function isConnection(text) {
  return /^postgres(ql)?:\/\//i.test(text) || /^\s*(?:host|hostaddr|port|dbname|user|service)\s*=/.test(text);
}
function parseSeconds(option, text) {
  if (text === void 0) return void 0;
  const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)\s*(ms|s|min)?$/.exec(text.trim()) ?? [];
  if (number === void 0)
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected seconds, e.g. 5, 0.5s or 500ms`);
  return Number(number) * { ms: 1e-3, s: 1, min: 60 }[unit];
}
export {
  openStats,
  parseSeconds
};
