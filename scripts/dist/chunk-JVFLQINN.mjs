import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  countByRule,
  summary
} from "./chunk-VZC6MBWF.mjs";

// scripts/render/findings/markdown.ts
function findingsMarkdown(findings, options = {}) {
  const { limit = 50 } = options;
  const lines = [`**${summary(findings)}**`, ""];
  const shown = findings.slice(0, limit);
  for (const category of [...new Set(shown.map((finding) => finding.category))]) {
    lines.push(`## ${headings[category]}`, "", "| Level | Rule | Finding |", "|---|---|---|");
    for (const finding of shown.filter((one) => one.category === category)) {
      const place = finding.location === void 0 ? "" : `${code(`${finding.location.file}:${finding.location.line}`)}: `;
      lines.push(`| ${finding.level} | ${code(finding.rule)} | ${place}${messageMarkdown(finding.message)} |`);
    }
    lines.push("");
  }
  const rest = findings.slice(limit);
  if (rest.length > 0) {
    lines.push(
      `And ${rest.length} more: ${countByRule(rest).map(([rule, count]) => `${code(rule)} ${count}`).join(", ")}.`
    );
    if (options.more !== void 0) lines.push(`Show them with ${code(options.more)}.`);
    lines.push("");
  }
  const rules = [...new Set(shown.map(({ rule }) => rule))];
  if (rules.length > 0) lines.push("## Why, and what to do", "");
  for (const rule of rules) {
    const all = shown.filter((finding) => finding.rule === rule);
    lines.push(
      `### ${options.title?.(rule) ?? rule}`,
      "",
      `${code(rule)}${all[0].alias === void 0 ? "" : ` (${code(all[0].alias)} in Supabase's advisor)`}`,
      ""
    );
    const whys = [...new Set(all.flatMap(({ why }) => why === void 0 ? [] : [why]))];
    if (whys.length === 1) lines.push(whys[0], "");
    else if (whys.length > 1) lines.push(...whys.map((why) => `- ${messageMarkdown(why)}`), "");
    const repairs = [...new Set(all.flatMap(({ fix }) => fix === void 0 ? [] : [fix]))];
    if (repairs.length === 1 && !isSql(repairs[0])) lines.push(repairs[0], "");
    else if (repairs.length > 0) {
      for (const prose of repairs.filter((repair) => !isSql(repair))) lines.push(prose, "");
      const statements = repairs.filter(isSql);
      const fence = "`".repeat(
        Math.max(
          3,
          ...statements.join("\n").match(/`+/g)?.map((ticks) => ticks.length + 1) ?? []
        )
      );
      if (statements.length > 0) lines.push(`${fence}sql`, ...statements, fence, "");
    }
  }
  return `${lines.join("\n").trimEnd()}
`;
}
var headings = {
  workspace: "Workspace",
  migration: "Migrations",
  security: "Security",
  performance: "Performance",
  design: "Design",
  documentation: "Documentation"
};
var isSql = (repair) => repair.endsWith(";");
function code(text) {
  const flat = cell(text);
  const ticks = "`".repeat(Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  return ticks.length > 1 ? `${ticks} ${flat} ${ticks}` : `\`${flat}\``;
}
function messageMarkdown(text) {
  return text.split(/(`[^`]*`)/).map((part) => /^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : cell(part).replace(/[\\`*_{}[\]<>#]/g, "\\$&")).join("");
}
var cell = (text) => text.replace(/[\x00-\x1f\x7f-\x9f]/g, " ").replaceAll("|", "\\|");

export {
  findingsMarkdown,
  messageMarkdown
};
