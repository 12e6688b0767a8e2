import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  codeSpan,
  escapeMarkdown
} from "./chunk-CVQDRC7C.mjs";
import {
  messageMarkdown
} from "./chunk-JVFLQINN.mjs";
import {
  countByRule,
  summary
} from "./chunk-VZC6MBWF.mjs";
import {
  levels
} from "./chunk-M2EOT65H.mjs";
import {
  redact
} from "./chunk-5B7NSWZR.mjs";

// scripts/render/review.ts
function reviewFindings(review) {
  return review.sections.flatMap((section) => section.findings);
}
function reviewJson(review) {
  return `${JSON.stringify(review, null, 2)}
`;
}
function reviewMarkdown(review, { limit = 5 } = {}) {
  const { schema, workspace } = review;
  const findings = reviewFindings(review);
  const worst = levels.find((level) => findings.some((finding) => finding.level === level));
  const lines = [
    "# Database review",
    "",
    `**${worst === "error" ? "Not ready" : worst === "warning" ? "Ready, with warnings" : "Ready"}**: ${summary(findings)}.`,
    "",
    "| part | found | measured |",
    "|---|---|---|",
    ...review.sections.map(
      (section) => `| ${section.title} | ${summary(section.findings)} | ${section.facts.map(escapeMarkdown).join("; ") || codeSpan(section.command)} |`
    ),
    "",
    `Schema: ${schema.tables} tables, ${schema.columns} columns, ${schema.foreignKeys} foreign keys, ${schema.indexes} indexes, ${schema.policies} policies, ${schema.views} views, ${schema.functions} functions in ${schema.schemas} schemas` + (workspace.platform === "supabase" ? `; ${schema.withoutRls} tables without row level security.` : ".")
  ];
  for (const section of review.sections) {
    if (section.findings.length === 0) continue;
    lines.push("", `## ${section.title}`, "");
    const explained = /* @__PURE__ */ new Set();
    for (const finding of section.findings.slice(0, limit)) {
      const where = finding.location ? codeSpan(`${finding.location.file}:${finding.location.line}`) : finding.object ? codeSpan(finding.object) : "";
      lines.push(
        `- **${finding.level}** ${codeSpan(finding.rule)}${where ? ` at ${where}` : ""}: ${messageMarkdown(finding.message)}`
      );
      if (explained.has(`${finding.rule}\0${finding.fix}`)) continue;
      explained.add(`${finding.rule}\0${finding.fix}`);
      if (finding.fix) lines.push(...fix(finding.fix));
    }
    const rest = section.findings.slice(limit);
    if (rest.length > 0) {
      const rules = countByRule(rest).slice(0, 6);
      lines.push(
        `- and ${rest.length} more (${rules.map(([rule, count]) => `${count} ${rule}`).join(", ")}${countByRule(rest).length > 6 ? ", …" : ""}): ${codeSpan(section.command)}`
      );
    }
  }
  lines.push("", "## Checklist", "", ...review.checklist.map(checklistMarkdown));
  return redact(`${lines.join("\n")}
`);
}
function checklistMarkdown({ text, status, evidence, command }) {
  const mark = status === "pass" ? "[x]" : "[ ]";
  const verdict = {
    pass: "",
    fail: "**fails**: ",
    open: `open, ${codeSpan(command)}: `,
    "not applicable": "not applicable: "
  }[status];
  const proof = evidence.map(escapeMarkdown).join("; ");
  return `- ${mark} ${text}${verdict === "" && proof === "" ? "" : ` (${verdict}${proof})`.replace(/: \)$/, ")")}`;
}
function fix(text) {
  const lines = text.trim().split("\n");
  return lines.length === 1 ? [`  Fix: ${lines[0]}`] : ["  Fix:", ...lines.map((line) => `  ${line}`.trimEnd())];
}

export {
  reviewFindings,
  reviewJson,
  reviewMarkdown
};
