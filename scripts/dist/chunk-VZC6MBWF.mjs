import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  compareText,
  levels
} from "./chunk-M2EOT65H.mjs";

// scripts/render/findings/text.ts
var paint = {
  error: "31",
  warning: "33",
  info: "36",
  dim: "2",
  bold: "1"
};
function findingsText(findings, options = {}) {
  const { colour = false, limit = 50, width = 120 } = options;
  const style = (text, name) => colour ? `\x1B[${paint[name]}m${text}\x1B[0m` : text;
  const lines = [];
  const explained = /* @__PURE__ */ new Set();
  for (const finding of findings.slice(0, limit)) {
    const { location } = finding;
    const where = location === void 0 ? finding.object ?? "" : `${location.file}:${location.line}:${location.column}`;
    lines.push(
      [style(printable(where), "bold"), style(finding.level, finding.level), style(finding.rule, "dim")].filter(Boolean).join(" "),
      `  ${printable(finding.message)}`
    );
    const excerpt = location === void 0 ? void 0 : sourceLine(finding, options.source?.(location.file), width);
    if (excerpt !== void 0) lines.push(...excerpt.map((line) => style(line, "dim")));
    for (const part of ["why", "fix"]) {
      const key = `${finding.rule}
${part}
${finding[part]}`;
      if (finding[part] !== void 0 && !explained.has(key)) lines.push(...block(part, finding[part]));
      explained.add(key);
    }
    lines.push("");
  }
  const rest = findings.slice(limit);
  if (rest.length > 0) {
    lines.push(`And ${rest.length} more:`);
    for (const [rule, count] of countByRule(rest)) lines.push(`  ${String(count).padStart(5)}  ${rule}`);
    if (options.more !== void 0) lines.push(`Show them with: ${options.more}`);
    lines.push("");
  }
  lines.push(summary(findings));
  return `${lines.join("\n")}
`;
}
function summary(findings) {
  const counts = levels.map((level) => [level, findings.filter((finding) => finding.level === level).length]).filter(([, count]) => count > 0).map(([level, count]) => `${count} ${level}${count === 1 || level === "info" ? "" : "s"}`);
  return counts.length === 0 ? "No findings" : counts.join(", ");
}
function countByRule(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
}
function sourceLine({ location, detail }, text, width) {
  if (location === void 0 || text === void 0 || detail?.secret === true) return void 0;
  const line = lineOf(text, location.line);
  if (line === void 0 || line.trim() === "") return void 0;
  const room = Math.max(20, width - 12);
  const at = location.column - 1;
  const stop = location.endLine === void 0 ? at + 1 : location.endLine > location.line ? line.trimEnd().length : Math.max(at + 1, (location.endColumn ?? 0) - 1);
  const from = line.length <= room || at < room - 20 ? 0 : at - 20;
  const shown = line.slice(from, from + room);
  const number = String(location.line);
  const caret = `${" ".repeat(at - from)}${"^".repeat(Math.max(1, Math.min(stop - at, room - (at - from))))}`;
  return [`  ${number} | ${printable(shown.replaceAll("	", " "))}`, `  ${" ".repeat(number.length)} | ${caret}`];
}
function lineOf(text, number) {
  let start = 0;
  for (let line = 1; line < number; line++) {
    const end2 = text.indexOf("\n", start);
    if (end2 === -1) return void 0;
    start = end2 + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, "");
}
function printable(text) {
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, "·");
}
function block(label, text) {
  const [first = "", ...others] = text.trim().split("\n");
  return [`  ${label}: ${first}`, ...others.map((line) => line === "" ? "" : `       ${line}`)];
}

export {
  findingsText,
  summary,
  countByRule
};
