import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/access/text.ts
var colours = {
  all: "33",
  some: "33",
  error: "31",
  "not proven": "35",
  none: "2",
  denied: "2"
};
function accessText(matrix, options = {}) {
  const personas = matrix.personas.map(({ name }) => name);
  const lines = [];
  const rows = matrix.objects.flatMap((object) => verbLines(matrix, object.name, personas));
  const widths = [
    Math.max(6, ...rows.map((row) => row.object.length)),
    Math.max(4, ...rows.map((row) => row.verbs.length)),
    ...personas.map((name, index) => Math.max(name.length, ...rows.map((row) => row.reaches[index].length)))
  ];
  const paint = (text, reach) => {
    const colour = options.colour ? colours[reach] : void 0;
    return colour === void 0 ? text : `\x1B[${colour}m${text}\x1B[0m`;
  };
  lines.push(
    ["", "", ...personas.map(visible)].map((text, index) => text.padEnd(widths[index])).join("  ").trimEnd()
  );
  let last = "";
  for (const row of rows) {
    const name = row.object === last ? "" : row.object;
    last = row.object;
    const cells = row.reaches.map((reach, index) => paint(reach.padEnd(widths[index + 2]), reach));
    lines.push([name.padEnd(widths[0]), row.verbs.padEnd(widths[1]), ...cells].join("  ").trimEnd());
  }
  const errors = matrix.cells.filter((cell) => cell.reach === "error");
  if (errors.length > 0) lines.push("", "Errors:");
  for (const text of new Set(
    errors.map((cell) => `  ${visible(cell.object)} ${cell.verb}: ${visible(cell.message ?? "")}`)
  ))
    lines.push(text);
  if (matrix.unfilled.length > 0) lines.push("", "Not proven, because no row could be made:");
  for (const { table, reason } of matrix.unfilled) lines.push(`  ${visible(table)}: ${visible(reason)}`);
  const proven = matrix.cells.filter((cell) => cell.reach !== "not proven").length;
  lines.push(
    "",
    `${matrix.objects.length} objects, ${personas.length} personas, ${proven} of ${matrix.cells.length} cells proven`
  );
  return redact(`${lines.join("\n")}
`);
}
function verbLines(matrix, object, personas) {
  const byVerb = /* @__PURE__ */ new Map();
  for (const cell of matrix.cells) {
    if (cell.object !== object) continue;
    const cells = byVerb.get(cell.verb) ?? /* @__PURE__ */ new Map();
    byVerb.set(cell.verb, cells.set(cell.persona, cell));
  }
  const lines = /* @__PURE__ */ new Map();
  for (const [verb, cells] of byVerb) {
    const reaches = personas.map((persona) => cells.get(persona)?.reach ?? "");
    const key = reaches.join("\0");
    const line = lines.get(key);
    if (line) line.verbs += ` ${verb}`;
    else lines.set(key, { object: visible(object), verbs: verb, reaches });
  }
  return [...lines.values()];
}
export {
  accessText
};
