import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  catalogRules
} from "./chunk-XYXFEPLN.mjs";
import {
  migrationRules
} from "./chunk-THZESNE2.mjs";
import "./chunk-4NY36NOT.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/rules/find-rules.ts
function allRules() {
  return [...Object.entries(migrationRules), ...Object.entries(catalogRules)].map(([id, rule]) => ({ id, rule })).sort((a, b) => compareText(a.id, b.id));
}
var categoryOf = (rule) => rule.category ?? "migration";
function findRules(names) {
  const rules = allRules();
  const found = /* @__PURE__ */ new Map();
  for (const name of names) {
    const own = rules.filter(({ id }) => id === name);
    const meant = own.length > 0 ? own : rules.filter(({ rule }) => aliases(rule).includes(name));
    if (meant.length === 0) throw unknown(name, rules);
    for (const one of meant) found.set(one.id, one);
  }
  return [...found.values()];
}
function aliases({ alias, others }) {
  return [...alias === void 0 ? [] : [alias], ...Object.values(others ?? {})];
}
function unknown(name, rules) {
  const near = closest(name, [...new Set(rules.flatMap(({ id, rule }) => [id, ...aliases(rule)]))]);
  return new DbopsError(`Unexpected rule "${name}", expected the id of a rule, or another tool's name for it`, {
    hint: near === void 0 ? "List them with: dbops rules" : `Did you mean ${near}? List them with: dbops rules`
  });
}
export {
  allRules,
  categoryOf,
  findRules
};
