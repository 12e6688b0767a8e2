import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/core/finding.ts
var levels = ["error", "warning", "info"];
var rank = { error: 0, warning: 1, info: 2 };
function compareFindings(a, b) {
  return rank[a.level] - rank[b.level] || compareText(a.location?.file ?? "", b.location?.file ?? "") || (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0) || compareText(a.rule, b.rule) || compareText(a.object ?? "", b.object ?? "") || compareText(a.message, b.message);
}
function reaches(findings, level) {
  return level !== "never" && findings.some((finding) => rank[finding.level] <= rank[level]);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  levels,
  compareFindings,
  reaches,
  compareText
};
