import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  compareSchemas
} from "./chunk-KO3S3OHS.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/catalog/report.ts
async function diffSchemas(from, to, options = {}) {
  const changes = await compareSchemas(from.schema, to.schema, options);
  const count = (kind) => changes.filter(({ change }) => change === kind).length;
  return {
    format: 1,
    from: from.name,
    to: to.name,
    added: count("added"),
    dropped: count("dropped"),
    changed: count("changed"),
    changes
  };
}
export {
  diffSchemas
};
