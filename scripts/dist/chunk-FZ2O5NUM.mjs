import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/history/file.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function rawText({ root }, { file }) {
  return readFile(join(root, file)).catch((error) => {
    throw new DbopsError(`Cannot read ${file}: ${messageOf(error)}`, { where: file });
  });
}

export {
  rawText
};
