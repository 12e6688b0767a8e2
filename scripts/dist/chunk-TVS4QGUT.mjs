import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";

// scripts/rules/proof-rules.ts
var proofRules = [
  "lock-held-long",
  "migration-fails-on-rows",
  "migration-loses-data",
  "migration-not-idempotent",
  "migration-not-repeatable",
  "migration-order-matters",
  "rollback-incomplete",
  "rollback-loses-data",
  "rollback-missing"
];

// scripts/rules/ids.generated.ts
var ruleIds = [
  "api-role-inherits-power",
  "auth-users-exposed",
  "autovacuum-disabled",
  "ban-always-true-policy",
  "ban-backfill-beside-ddl",
  "ban-cascade",
  "ban-cluster",
  "ban-concurrent-in-transaction",
  "ban-concurrent-index-if-not-exists",
  "ban-data-loss-in-rollback",
  "ban-delete-without-where",
  "ban-disable-row-level-security",
  "ban-disable-trigger",
  "ban-drop-column",
  "ban-drop-constraint",
  "ban-drop-database",
  "ban-drop-not-null",
  "ban-drop-primary-key",
  "ban-drop-replica-identity-index",
  "ban-drop-schema",
  "ban-drop-table",
  "ban-drop-type",
  "ban-duplicate-version",
  "ban-edit-of-applied-migration",
  "ban-enum-value-use-in-transaction",
  "ban-exclusion-on-existing-table",
  "ban-float-money",
  "ban-lock-table",
  "ban-long-identifier",
  "ban-money-type",
  "ban-rename-column",
  "ban-rename-enum-value",
  "ban-rename-schema",
  "ban-rename-table",
  "ban-secret",
  "ban-seed-data",
  "ban-serial-on-existing-table",
  "ban-server-program",
  "ban-session-replication-role",
  "ban-several-exclusive-locks",
  "ban-stored-generated-column",
  "ban-table-rewrite",
  "ban-transaction-control",
  "ban-truncate",
  "ban-truncate-grant",
  "ban-type-rewrite",
  "ban-uncommitted-transaction",
  "ban-unknown-suppression",
  "ban-unused-suppression",
  "ban-update-without-where",
  "ban-user-metadata-in-policy",
  "ban-vacuum-full",
  "ban-volatile-default",
  "ban-work-under-exclusive-lock",
  "boolean-index",
  "bucket-without-limits",
  "cascade-too-far",
  "char-padded",
  "composite-foreign-key-hole",
  "constraint-not-validated",
  "definer-callable-by-anon",
  "definer-open-to-anon",
  "definer-open-to-authenticated",
  "definer-search-path-mutable",
  "definer-search-path-writable",
  "definer-view-leaky",
  "definer-write-open-to-anon",
  "duplicate-index",
  "dynamic-sql-injectable",
  "existence-oracle",
  "extension-in-public",
  "extension-outdated",
  "external-ids-blob",
  "float-money",
  "foreign-key-duplicate",
  "foreign-key-missing",
  "foreign-key-oracle",
  "foreign-key-to-auth-unique",
  "foreign-key-type-mismatch",
  "foreign-key-unindexed",
  "foreign-table-exposed",
  "function-search-path-mutable",
  "graphql-open-to-anon",
  "graphql-open-to-authenticated",
  "id-array",
  "identifier-needs-quotes",
  "index-invalid",
  "index-unused",
  "integer-key",
  "json-column",
  "materialized-view-exposed",
  "multiple-permissive-policies",
  "no-primary-key",
  "nullable-foreign-key",
  "orphaned-function",
  "partition-policy-ignored",
  "partition-rls-bypassed",
  "policy-always-true",
  "policy-caller-as-pattern",
  "policy-column-unindexed",
  "policy-dependency-denied",
  "policy-for-bypassing-role",
  "policy-function-per-row",
  "policy-function-recursion",
  "policy-helper-exposed",
  "policy-insert-without-check",
  "policy-open-to-anon",
  "policy-read-condition-writes",
  "policy-recursion",
  "policy-restrictive-only",
  "policy-role-too-wide",
  "policy-row-can-be-moved",
  "policy-self-comparison",
  "policy-update-without-select",
  "policy-user-metadata",
  "policy-uses-auth-role",
  "policy-without-grant",
  "policy-without-rls",
  "polymorphic-association",
  "prefer-attach-partition",
  "prefer-auth-call-in-subselect",
  "prefer-bigint-primary-key",
  "prefer-identity",
  "prefer-jsonb",
  "prefer-static-sql",
  "prefer-text-over-char",
  "prefer-timestamptz",
  "prefer-update-policy-check",
  "privileged-column-writable",
  "public-bucket-listing",
  "publication-for-all-tables",
  "publication-without-replica-identity",
  "queue-exposed",
  "realtime-channel-open",
  "redundant-index",
  "reg-type-column",
  "require-batched-backfill",
  "require-check-before-attach-partition",
  "require-check-before-set-not-null",
  "require-check-not-valid",
  "require-concurrent-detach",
  "require-concurrent-index",
  "require-concurrent-index-drop",
  "require-concurrent-refresh",
  "require-concurrent-reindex",
  "require-default-for-not-null",
  "require-domain-constraint-not-valid",
  "require-foreign-key-index",
  "require-foreign-key-not-valid",
  "require-function-revoke",
  "require-function-search-path",
  "require-insert-policy-check",
  "require-later-version",
  "require-lock-timeout",
  "require-lone-foreign-key-drop",
  "require-policy-column-index",
  "require-policy-roles",
  "require-primary-key-using-index",
  "require-rollback",
  "require-row-level-security",
  "require-separate-validation",
  "require-stable-policy-function",
  "require-statement-timeout",
  "require-suppression-reason",
  "require-table-grant",
  "require-unique-using-index",
  "require-update-policy-using",
  "require-valid-sql",
  "rewrite-rule",
  "rls-disabled",
  "rls-not-forced",
  "rls-without-policy",
  "role-bypasses-rls",
  "schema-writable",
  "security-definer-view",
  "sensitive-column-exposed",
  "sensitive-column-readable",
  "sequence-near-exhaustion",
  "sequence-without-grant",
  "storage-policy-without-bucket",
  "storage-write-unscoped",
  "table-bloat",
  "table-granted-to-public",
  "table-inheritance",
  "table-unlogged",
  "tenant-column-writable",
  "text-search-unindexed",
  "text-without-check",
  "timestamp-without-zone",
  "trigger-disabled",
  "truncate-granted",
  "unique-ignores-null",
  "updated-at-stale",
  "volatile-function-in-policy"
];

// scripts/rules/suppress.ts
var marker = "dbops-ignore";
function readSuppressions(text, map, places) {
  if (!text.includes(marker)) return [];
  const statements = places();
  const found = [];
  const all = [...tokens(text)];
  for (const [index, token] of all.entries()) {
    if (token.kind !== "comment") continue;
    const words = /^(?:--|\/\*)\s*dbops-ignore\b([^\r\n]*)/.exec(text.slice(token.start, token.end));
    if (words === null) continue;
    const [ids = "", ...why] = words[1].replace(/\*\/\s*$/, "").split(":");
    const { line } = map.position(token.start);
    const previous = all[index - 1];
    const trails = previous !== void 0 && map.position(previous.end).line === line && previous.kind !== "comment";
    const inside = statements.some(({ start, end }) => start < token.start && token.start < end);
    const next = all.slice(index + 1).find(({ kind }) => kind !== "comment");
    const following = statements.find(({ start }) => start >= token.end);
    let scope = { line };
    if (!trails && inside && next !== void 0) scope = { line: map.position(next.start).line };
    else if (!trails && following !== void 0) scope = { from: following.start, to: following.end };
    found.push({
      rules: ids.split(/[\s,]+/).filter(Boolean),
      reason: why.join(":").trim(),
      place: { start: token.start, end: token.end },
      scope,
      used: /* @__PURE__ */ new Set()
    });
  }
  return found;
}
function suppressedBy(suppressions, rule, place, wholeFile, map) {
  const hit = suppressions.find((one) => {
    if (!one.rules.includes(rule)) return false;
    if (wholeFile) return true;
    if ("line" in one.scope) {
      return map.position(place.start).line <= one.scope.line && one.scope.line <= map.position(place.end).line;
    }
    return one.scope.from <= place.start && place.start <= one.scope.to;
  });
  hit?.used.add(rule);
  return hit;
}
function* judgeSuppressions(suppressions, isOff) {
  for (const { rules, reason, place, used } of suppressions) {
    if (rules.length === 0 || reason === "") {
      const ids = rules.join(", ") || "<rule-id>";
      yield {
        rule: "require-suppression-reason",
        message: `Unexpected suppression without a ${rules.length === 0 ? "rule and a reason" : "reason"}, expected \`-- ${marker} ${ids}: <why>\``,
        place
      };
    }
    for (const id of rules) {
      if (proofRules.includes(id)) continue;
      if (!ruleIds.includes(id)) {
        const near = closest(id, [...ruleIds, ...proofRules]);
        yield {
          rule: "ban-unknown-suppression",
          message: `Unexpected rule \`${id.replaceAll("`", "")}\` in a suppression, expected ${near === void 0 ? "the id of a rule" : `\`${near}\``}`,
          place
        };
      } else if (!used.has(id) && !isOff(id)) {
        yield {
          rule: "ban-unused-suppression",
          message: `Unexpected suppression of \`${id}\`, expected one that suppresses a finding`,
          place
        };
      }
    }
  }
}

export {
  proofRules,
  readSuppressions,
  suppressedBy,
  judgeSuppressions
};
