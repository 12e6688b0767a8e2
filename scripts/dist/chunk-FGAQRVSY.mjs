import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  percent,
  size
} from "./chunk-ZK4BAAUP.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  ident
} from "./chunk-SMBKQGSB.mjs";

// scripts/render/index-advice.ts
function indexMigrations(advice) {
  return advice.chosen.map(({ name, definition, table, why, serves }) => ({
    name: `add_${name}`.toLowerCase().replace(/[^a-z0-9_]+/g, "_").slice(0, 60),
    up: `-- ${oneLine(why)}. Serves ${serves.map(({ query }) => oneLine(query)).join(", ")}.
create index concurrently ${ident(name)} ${definition};
`,
    down: `drop index concurrently ${schemaPart(table)}${ident(name)};
`
  }));
}
function schemaPart(table) {
  const match = /^("(?:[^"]|"")+"|[^."]+)\./.exec(table);
  return match === null ? "" : match[0];
}
function indexText(document) {
  const { chosen, queries, refused, unused, coverage, scale, tried } = document;
  const own = queries.filter(({ origin }) => origin === "query");
  const lines = [
    `${own.length} queries, ${queries.length - own.length} conditions of keys and policies, planned on ${scale.map(({ table, rows }) => `${visible(table)} ${rows.toLocaleString("en")}`).slice(0, 8).join(", ")}${scale.length > 8 ? " …" : ""} generated rows; ${tried} trials.`,
    `Covered without scanning a large table for a few rows: ${percent(coverage.before)} before, ${percent(coverage.after)} after.`,
    ""
  ];
  if (chosen.length === 0)
    lines.push("No index is worth it: the planner used none of the candidates, or gained too little.");
  for (const index of chosen) {
    lines.push(`create index concurrently ${visible(index.name)} ${visible(index.definition)};`);
    lines.push(`    ${visible(index.why)}; ${size(index.bytes / 1024)} at this scale`);
    for (const { query, before, after } of index.serves.slice(0, 4))
      lines.push(
        `    ${visible(query)}: cost ${Math.round(before)} → ${Math.round(after)} (${before > 0 && after > 0 ? `${(before / after).toFixed(1)} ×` : ""})`
      );
    if (index.serves.length > 4) lines.push(`    and ${index.serves.length - 4} more`);
  }
  const open = own.filter(({ covered }) => !covered.after);
  if (open.length > 0)
    lines.push(
      "",
      `Still scanning: ${open.slice(0, 6).map(({ name }) => visible(name)).join(", ")}${open.length > 6 ? ` and ${open.length - 6} more` : ""}`
    );
  if (unused.length > 0)
    lines.push(
      "",
      `Not used by any plan of this workload: ${unused.slice(0, 10).map(visible).join(", ")}${unused.length > 10 ? ` and ${unused.length - 10} more` : ""}. Other queries may use them.`
    );
  if (refused.length > 0)
    lines.push(
      "",
      "Not planned:",
      ...refused.slice(0, 8).map(({ name, reason }) => `  ${visible(name)}: ${visible(reason)}`)
    );
  for (const { table, rows, reason } of scale)
    if (reason !== void 0) lines.push("", `${visible(table)} has ${rows} rows only: ${visible(reason)}`);
  lines.push("", "Costs are the planner’s estimates for any parameters. Every index slows every write of its table.");
  return `${lines.join("\n")}
`;
}
function oneLine(text) {
  return visible(text.replace(/\s+/g, " "));
}

export {
  indexMigrations,
  indexText
};
