import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  visible
} from "./chunk-FI7DSRBK.mjs";

// scripts/render/schema/diff-text.ts
var signs = { added: "+", dropped: "-", changed: "~" };
var colors = { added: 32, dropped: 31, changed: 33 };
function diffText(diff, options = {}) {
  const paint = (change, text) => options.color ? `\x1B[${colors[change]}m${text}\x1B[0m` : text;
  const shown = options.max ? diff.changes.slice(0, options.max) : diff.changes;
  const lines = [];
  let heading;
  for (const { change, kind, object, of, differences, perhapsRenamedFrom } of shown) {
    if (of !== void 0 && of !== heading) lines.push(`  ${oneLine(of)}`);
    heading = of ?? (change === "changed" ? object : void 0);
    const indent = of === void 0 ? "" : "  ";
    const hint = perhapsRenamedFrom === void 0 ? "" : ` (renamed from ${oneLine(perhapsRenamedFrom)}?)`;
    lines.push(`${indent}${paint(change, `${signs[change]} ${kind} ${oneLine(object)}`)}${hint}`);
    for (const difference of differences ?? []) lines.push(`${indent}    ${differenceLine(difference)}`);
  }
  if (shown.length < diff.changes.length) {
    lines.push(`… ${diff.changes.length - shown.length} more changes (--max 0 shows all)`);
  }
  lines.push(diffSummary(diff));
  return `${lines.join("\n")}
`;
}
function diffSummary({ from, to, added, dropped, changed, changes }) {
  return changes.length === 0 ? `No difference between ${visible(from)} and ${visible(to)}` : `${added} added, ${dropped} dropped, ${changed} changed from ${visible(from)} to ${visible(to)}`;
}
function differenceLine({ path, old, new: now }) {
  return `${oneLine(path)}: ${valueText(old)} → ${valueText(now)}`;
}
function valueText(value, length = 160) {
  if (value === void 0) return "(none)";
  const text = oneLine(typeof value === "string" ? value : JSON.stringify(value));
  const characters = Array.from(text);
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : text === "" ? "''" : text;
}
function oneLine(text) {
  return visible(text.replace(/\s*[\r\n]+\s*/g, " "));
}

export {
  diffText,
  diffSummary,
  valueText
};
