import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  healthChecks
} from "./chunk-HBINIPUM.mjs";
import {
  AdviseError,
  advise
} from "./chunk-WPAZGVLG.mjs";
import "./chunk-XYXFEPLN.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import {
  compareFindings
} from "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/health/health.ts
var operationalRules = [
  "table-bloat",
  "index-unused",
  "index-invalid",
  "duplicate-index",
  "redundant-index",
  "autovacuum-disabled",
  "sequence-near-exhaustion",
  "extension-outdated",
  "table-unlogged"
];
function healthIds() {
  return [...Object.keys(healthChecks), ...operationalRules].sort();
}
async function checkHealth(database, options) {
  const context = {
    versionNumber: database.versionNumber,
    memory: options.memory,
    pooled: options.pooled
  };
  const wanted = (id) => options.only === void 0 || options.only.includes(id);
  const health = { findings: [], passed: [], skipped: [] };
  for (const [id, check] of Object.entries(healthChecks)) {
    if (!wanted(id)) continue;
    const unavailable = check.unavailable?.(context);
    if (unavailable !== void 0) {
      health.skipped.push({ check: id, reason: unavailable });
      continue;
    }
    await database.exec("begin transaction read only");
    try {
      await database.exec("set local search_path = ''; set local timezone = 'UTC'; set local jit = off");
      const hits = await database.query(
        check.sql({ ...check.thresholds, ...options.thresholds?.[id] }, context)
      );
      if (hits.length === 0) health.passed.push(id);
      health.findings.push(...hits.map((hit) => toFinding(id, check, hit)));
    } catch (error) {
      const failure = postgresFailure(error);
      if (failure === void 0) throw error;
      const reason = failure.code === "42501" ? `the role may not ask: ${failure.message}` : messageOf(error);
      health.skipped.push({ check: id, reason });
    } finally {
      await database.exec("rollback").catch(() => {
      });
    }
  }
  const rules = operationalRules.filter(wanted);
  if (rules.length > 0) {
    const { findings, failed } = await advise(database, { exposedSchemas: [], platform: "postgres", rules }).then(
      (found) => ({ findings: found, failed: [] }),
      (error) => {
        if (!(error instanceof AdviseError)) throw error;
        return { findings: error.findings, failed: error.rules };
      }
    );
    health.findings.push(...findings);
    const settled = /* @__PURE__ */ new Set([...findings.map(({ rule }) => rule), ...failed]);
    health.passed.push(...rules.filter((rule) => !settled.has(rule)));
    health.skipped.push(...failed.map((check) => ({ check, reason: "the role may not read what it needs" })));
  }
  health.findings.sort(compareFindings);
  health.passed.sort();
  return health;
}
function toFinding(id, check, { message, object, level, fix, detail }) {
  return {
    rule: id,
    level: level ?? check.level,
    category: check.category,
    message,
    ...object ? { object } : {},
    why: check.why,
    fix: fix ?? check.fix,
    ...detail ? { detail } : {}
  };
}
export {
  checkHealth,
  healthIds,
  operationalRules
};
