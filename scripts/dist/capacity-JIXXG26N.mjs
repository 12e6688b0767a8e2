import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/capacity.ts
var size = (bytes) => {
  const units = ["B", "kB", "MB", "GB", "TB", "PB"];
  let at = 0;
  let value = bytes;
  while (value >= 1024 && at < units.length - 1) {
    value /= 1024;
    at++;
  }
  return `${value >= 100 || at === 0 ? Math.round(value) : value.toFixed(1)} ${units[at]}`;
};
var count = (value) => value >= 1e9 ? `${(value / 1e9).toFixed(1)}G` : value >= 1e6 ? `${(value / 1e6).toFixed(value >= 1e7 ? 0 : 1)}M` : value >= 1e4 ? `${Math.round(value / 1e3)}k` : String(value);
function capacityText(plan) {
  const rows = [
    ["table", "rows", "a row", "table", "indexes", "in all", "a month"],
    ...plan.tables.map(({ table, rows: many, bytesPerRow, heapBytes, indexes, totalBytes, growth }) => [
      visible(table),
      count(many),
      `${Math.round(bytesPerRow)} B`,
      size(heapBytes),
      `${size(indexes.reduce((sum, { bytes }) => sum + bytes, 0))} in ${indexes.length}`,
      size(totalBytes),
      growth === void 0 ? "–" : size(growth.bytesPerMonth)
    ]),
    ["in all", "", "", "", "", size(plan.totalBytes), plan.bytesPerMonth === 0 ? "–" : size(plan.bytesPerMonth)]
  ];
  const widths = rows[0].map((_, place) => Math.max(...rows.map((row) => row[place].length)));
  const lines = rows.map(
    (row) => row.map((cell, place) => place === 0 ? cell.padEnd(widths[place]) : cell.padStart(widths[place])).join("  ").trimEnd()
  );
  lines.push("");
  if (plan.memory)
    lines.push(
      `Memory: ${Math.round(100 * plan.memory.share)} % of it all fits into three quarters of ${size(plan.memory.bytes)}; the indexes ${plan.memory.indexesFit ? "fit" : "do not fit"}.`
    );
  if (plan.monthsUntilDiskFull !== void 0)
    lines.push(`Disk: four fifths are full in ${plan.monthsUntilDiskFull} months.`);
  if (plan.pool) lines.push(`Connections: ${plan.pool.size} in the pool (${plan.pool.why}).`);
  for (const { table, keyEndsInMonths } of plan.tables)
    if (keyEndsInMonths !== void 0 && keyEndsInMonths < 60)
      lines.push(`Key: ${visible(table)} runs out of its integer key in ${keyEndsInMonths} months: make it bigint.`);
  for (const { table, partition } of plan.tables) {
    if (partition === void 0) continue;
    lines.push(
      `Partitions: ${visible(table)} (${partition.why})${partition.key === void 0 ? "" : ` by ${partition.key}, ${partition.interval} each`}${partition.hindrances.length === 0 ? "" : `; ${partition.hindrances.map(visible).join("; ")}`}.`
    );
  }
  if (plan.sharding) {
    const { distributionColumn, tenant, distributed, reference, hindrances } = plan.sharding;
    lines.push(
      `Several machines: by ${visible(distributionColumn)} of ${visible(tenant)}, ${distributed.length} tables together${reference.length === 0 ? "" : `, ${reference.map(visible).join(", ")} whole on each`}.${hindrances.length === 0 ? "" : ` First: ${hindrances.slice(0, 4).map(visible).join("; ")}${hindrances.length > 4 ? `; and ${hindrances.length - 4} more` : ""}.`}`
    );
  }
  for (const note of plan.notes) lines.push(visible(note));
  lines.push(
    "",
    `A row was measured on ${plan.measuredOn.map(({ table, rows: made }) => `${visible(table)} ${made}`).slice(0, 6).join(
      ", "
    )}${plan.measuredOn.length > 6 ? " …" : ""} generated rows: real texts may be longer. Freshly built; bloat comes on top.`
  );
  return `${lines.join("\n")}
`;
}
export {
  capacityText
};
