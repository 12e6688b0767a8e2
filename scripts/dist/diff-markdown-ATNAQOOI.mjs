import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  diffSummary,
  valueText
} from "./chunk-7SC6LJ3M.mjs";
import {
  codeSpan,
  escapeMarkdown
} from "./chunk-CVQDRC7C.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/schema/diff-markdown.ts
function diffMarkdown(diff, max = 0) {
  const shown = max > 0 ? diff.changes.slice(0, max) : diff.changes;
  const lines = ["## Schema changes", "", escapeMarkdown(diffSummary(diff))];
  for (const [change, title] of [
    ["dropped", "Dropped"],
    ["changed", "Changed"],
    ["added", "Added"]
  ]) {
    const group = shown.filter((one) => one.change === change);
    if (group.length === 0) continue;
    lines.push("", `### ${title}`, "");
    for (const one of group) lines.push(...item(one));
  }
  if (shown.length < diff.changes.length) lines.push("", `… ${diff.changes.length - shown.length} more changes`);
  return `${lines.join("\n")}
`;
}
function item({ kind, object, differences, perhapsRenamedFrom }) {
  const hint = perhapsRenamedFrom === void 0 ? "" : ` (renamed from ${codeSpan(perhapsRenamedFrom)}?)`;
  return [
    `- ${kind} ${codeSpan(object)}${hint}`,
    ...(differences ?? []).map(
      ({ path, old, new: now }) => `  - ${codeSpan(path)}: ${codeSpan(valueText(old))} → ${codeSpan(valueText(now))}`
    )
  ];
}
export {
  diffMarkdown
};
