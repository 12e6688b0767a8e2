import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  objectKinds
} from "./chunk-4EECY5JG.mjs";
import "./chunk-SMBKQGSB.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/catalog/compare/ignore.ts
var facts = [
  "collation",
  "columnOrder",
  "comment",
  "grants",
  "inherited",
  "notNullName",
  "options",
  "owner",
  "populated",
  "statistics",
  "storage",
  "tablespace",
  "validated",
  "version"
];
function ignoring(names) {
  const known = [...facts, ...objectKinds];
  const ignoreFacts = [];
  const ignoreKinds = [];
  for (const name of names.flatMap((list) => list.split(",")).map((one) => one.trim())) {
    if (objectKinds.includes(name)) ignoreKinds.push(name);
    else if (facts.includes(name)) ignoreFacts.push(name);
    else {
      const near = closest(name, known);
      throw new DbopsError(`Unexpected "${name}" for --ignore, expected a fact or a kind of object`, {
        hint: near === void 0 ? `One of: ${known.join(", ")}` : `Did you mean ${near}?`
      });
    }
  }
  return { ignoreFacts, ignoreKinds };
}
export {
  ignoring
};
