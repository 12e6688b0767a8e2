import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/write-new.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
async function writeNew(path, shown, text) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    const exists = error.code === "EEXIST";
    throw new DbopsError(
      exists ? "Unexpected existing file, expected a free name" : `Cannot write: ${messageOf(error)}`,
      {
        where: shown,
        ...exists ? { hint: "Nothing is overwritten. Choose another name, or delete it first." } : {}
      }
    );
  }
}
export {
  writeNew
};
