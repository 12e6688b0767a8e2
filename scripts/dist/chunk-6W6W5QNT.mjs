import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  listName
} from "./chunk-C54WYS5V.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  parseSql
} from "./chunk-MXO3B73M.mjs";

// scripts/prove/access/repair/history.ts
function earlierDefinitions(migrations) {
  const all = /* @__PURE__ */ new Map();
  for (const { up } of migrations) {
    if (!/\bfunction\b/i.test(up.sql)) continue;
    let statements;
    try {
      ;
      ({ statements } = parseSql(up.sql));
    } catch {
      continue;
    }
    for (const { kind, tree, text } of statements) {
      if (kind !== "CreateFunctionStmt") continue;
      const { schema, name } = listName(tree.funcname);
      const key = qualified(schema ?? "public", name);
      const replacing = tree.replace === true ? text : text.replace(/^(\s*create)\s+/i, "$1 or replace ");
      all.set(key, [replacing, ...all.get(key) ?? []]);
    }
  }
  for (const [key, definitions] of all) {
    const [last, ...earlier] = definitions;
    const different = earlier.filter((text) => text !== last);
    if (different.length === 0) all.delete(key);
    else all.set(key, different);
  }
  return all;
}

export {
  earlierDefinitions
};
