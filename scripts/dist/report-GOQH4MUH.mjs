import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  spread
} from "./chunk-GPUIZRSB.mjs";
import {
  blockSize,
  count,
  duration,
  percent,
  rows,
  size
} from "./chunk-ZK4BAAUP.mjs";
import "./chunk-MNTYK36C.mjs";
import {
  measure,
  nodeTitle
} from "./chunk-YA3FDBA6.mjs";
import "./chunk-7GO4ISMX.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-JM7QYCPM.mjs";
import {
  messageMarkdown
} from "./chunk-JVFLQINN.mjs";
import "./chunk-VZC6MBWF.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/plan/text.ts
function hotPath(plan, measures) {
  const hottest = plan.nodes.reduce((most, each) => measures.of(each).share > measures.of(most).share ? each : most);
  const path = /* @__PURE__ */ new Set();
  for (let at = hottest; at !== void 0; at = at.parent) path.add(at.id);
  return path;
}
function planText(plan, measures, options = {}) {
  const { colour = false, width = 120, limit = 80 } = options;
  const hot = hotPath(plan, measures);
  const shown = choose(plan, measures, hot, limit);
  const paint = (text, code) => colour ? `\x1B[${code}m${text}\x1B[0m` : text;
  const executed = plan.analyzed;
  const headings = [
    measures.basis === "time" ? "self" : measures.basis === "blocks" ? "blocks" : "cost",
    "%",
    executed ? "rows" : "expected",
    ...executed ? ["expected"] : [],
    ...plan.buffered && measures.basis !== "blocks" ? ["blocks"] : []
  ];
  const table = plan.nodes.flatMap((node) => shown.has(node.id) ? [{ node, cells: cells(node) }] : []);
  const widths = headings.map(
    (heading, index) => Math.max(heading.length, ...table.map(({ cells: own }) => own[index].length))
  );
  const lines = [`  ${headings.map((heading, index) => heading.padStart(widths[index])).join("  ")}`];
  const indent = lines[0].length + 2;
  const roots = /* @__PURE__ */ new Map();
  for (const { node, cells: own } of table) {
    const { branch, below } = branches(node, roots);
    const mark = hot.has(node.id) ? "*" : " ";
    const left = `${mark} ${own.map((cell, index) => cell.padStart(widths[index])).join("  ")}  `;
    const share = measures.of(node).share;
    const title = `${node.subplanName === void 0 ? "" : `${node.subplanName}: `}${nodeTitle(node)}`;
    const text = printable(`${branch}${title}`);
    lines.push(
      `${share >= 0.25 ? paint(left, "31") : share >= 0.1 ? paint(left, "33") : left}${hot.has(node.id) ? paint(text, "1") : text}`
    );
    for (const detail of details(node)) {
      lines.push(paint(clip(`${" ".repeat(indent)}${below}${printable(detail)}`, Math.max(width, indent + 40)), "2"));
    }
    const hidden = node.children.filter(({ id }) => !shown.has(id));
    if (hidden.length > 0) lines.push(`${" ".repeat(indent)}${below}… ${summary(hidden)}`);
  }
  return `${lines.join("\n")}
`;
  function cells(node) {
    const own = measures.of(node);
    const { actual } = node;
    const never = actual?.loops === 0;
    const work = measures.basis === "time" ? never ? "never" : own.self === void 0 ? "" : duration(own.self) : measures.basis === "blocks" ? count(own.blocks ?? 0) : own.cost === void 0 ? "" : count(own.cost);
    const expected = node.planRows === void 0 ? "" : count(node.planRows * (executed ? Math.max(1, actual?.loops ?? 1) : 1));
    return [
      work,
      percent(own.share),
      ...executed ? [never ? "" : count(own.rows ?? 0)] : [],
      expected,
      ...plan.buffered && measures.basis !== "blocks" ? [never ? "" : count(own.blocks ?? 0)] : []
    ];
  }
}
function details(node) {
  const found = [];
  const loops = node.actual?.loops ?? 1;
  const removed = (value) => value ? `  (${count(value * loops)} removed)` : "";
  const add = (label, text, behind = "") => {
    if (text !== void 0) found.push(`${label}: ${text}${behind}`);
  };
  if (loops > 1) found.push(`${count(loops)} loops`);
  add("index", node.indexCond);
  add(
    "recheck",
    node.removedByRecheck ? node.recheckCond ?? node.indexCond : void 0,
    removed(node.removedByRecheck)
  );
  add("order by", node.orderBy);
  add("tid", node.tidCond);
  add("join", node.hashCond ?? node.mergeCond);
  add("join filter", node.joinFilter, removed(node.removedByJoinFilter));
  add("once", node.oneTimeFilter);
  add("filter", node.filter, removed(node.removedByFilter));
  add(
    "sort",
    node.sortKey?.join(", "),
    node.sort === void 0 ? "" : `  (${node.sort.method}, ${size(node.sort.space)} ${node.sort.on === "Disk" ? "on disk" : "in memory"})`
  );
  add(
    "group",
    node.groupKey?.join(", "),
    node.hashAggregate?.diskUsage ? `  (${size(node.hashAggregate.diskUsage)} on disk)` : ""
  );
  if (node.hash !== void 0 && node.hash.batches > 1)
    found.push(`${count(node.hash.batches)} batches, ${size(node.hash.peakMemory)} of memory`);
  if (node.heapBlocks?.lossy)
    found.push(`${count(node.heapBlocks.lossy)} lossy pages of ${count(node.heapBlocks.lossy + node.heapBlocks.exact)}`);
  if (node.heapFetches) found.push(`${count(node.heapFetches)} heap fetches`);
  if (node.memoize?.misses !== void 0)
    found.push(
      `${count(node.memoize.hits ?? 0)} hits, ${count(node.memoize.misses)} misses${node.memoize.evictions ? `, ${count(node.memoize.evictions)} evictions` : ""}`
    );
  if (node.workersPlanned !== void 0) found.push(`workers: ${node.workersLaunched ?? "?"} of ${node.workersPlanned}`);
  if (node.subplansRemoved) found.push(`${count(node.subplansRemoved)} partitions pruned`);
  add("remote", node.remoteSql);
  return found;
}
function choose(plan, measures, hot, limit) {
  if (plan.nodes.length <= limit) return new Set(plan.nodes.map(({ id }) => id));
  const shown = new Set(hot);
  const order = [...plan.nodes].sort((a, b) => measures.of(b).share - measures.of(a).share || a.id - b.id);
  for (const node of order) {
    if (shown.size >= limit) break;
    for (let at = node; at !== void 0 && !shown.has(at.id); at = at.parent) shown.add(at.id);
  }
  return shown;
}
function summary(nodes) {
  const kinds = /* @__PURE__ */ new Map();
  let all = 0;
  const open = [...nodes];
  while (open.length > 0) {
    const next = open.pop();
    all++;
    kinds.set(next.type, (kinds.get(next.type) ?? 0) + 1);
    open.push(...next.children);
  }
  const most = [...kinds].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, 3);
  return `${rows(all).replace(/rows?$/, all === 1 ? "node" : "nodes")} more: ${most.map(([type, number]) => `${number} ${type}`).join(", ")}`;
}
function branches(node, roots) {
  const { parent } = node;
  if (parent === void 0) {
    roots.set(node.id, "");
    return { branch: "", below: "  " };
  }
  const before = roots.get(parent.id) ?? "";
  const last = parent.children.at(-1) === node;
  const own = `${before}${last ? "   " : "│  "}`;
  roots.set(node.id, own.length > 90 ? before : own);
  return {
    branch: `${before}${last ? "└─ " : "├─ "}`,
    below: `${own.length > 90 ? before : own}${node.children.length > 0 ? "│ " : "  "}`
  };
}
function printable(text) {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "·");
}
function clip(text, width) {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

// scripts/render/plan/report.ts
function summary2({ plan, mode, first, warm = [], persona, policies, notes }) {
  const parts = [];
  if (mode === "generic") parts.push("planned for any values of its parameters, not executed");
  else if (mode === "estimated" || !plan.analyzed) parts.push("planned, not executed");
  const runs = spread(warm);
  if (runs !== void 0)
    parts.push(`${duration(runs.median)} (${duration(runs.min)} to ${duration(runs.max)} in ${warm.length} runs)`);
  else if (plan.executionTime !== void 0) parts.push(duration(plan.executionTime));
  if (first !== void 0 && runs !== void 0)
    parts.push(`first run ${duration(first.time)} with ${count(first.read)} blocks not in the buffers`);
  if (plan.planning?.time !== void 0) parts.push(`planning ${duration(plan.planning.time)}`);
  if (plan.buffered && plan.root.buffers !== void 0) {
    const { hit, read } = plan.root.buffers.shared;
    parts.push(`${count(hit + read)} blocks (${blockSize(hit + read)})`);
  }
  if (persona !== void 0) parts.push(`as ${persona}${policies === false ? ", policies passed by" : ""}`);
  return [...parts, ...notes].join("; ");
}
function explainText(plans, comparison, options = {}) {
  const shown = options.findings ?? 10;
  const parts = plans.map((each) => {
    const lines = [`${each.name}: ${summary2(each)}`, "", planText(each.plan, measure(each.plan), options)];
    for (const finding of each.findings.slice(0, shown)) {
      lines.push(
        `${finding.level} ${finding.rule} (${percent(finding.share)} of the work, node ${finding.node})`,
        `  ${flat(finding.message)}`
      );
      lines.push(...(finding.fix ?? "").split("\n").map((line) => `  > ${flat(line)}`));
    }
    if (each.findings.length > shown) lines.push(`and ${each.findings.length - shown} more findings: --json shows them`);
    if (each.findings.length === 0) lines.push("Nothing to find fault with.");
    return lines.join("\n");
  });
  if (comparison !== void 0) parts.push(comparisonLines(comparison).map(flat).join("\n"));
  return `${parts.join("\n\n")}
`;
}
function explainMarkdown(plans, comparison) {
  const parts = plans.map((each) => {
    const tree = planText(each.plan, measure(each.plan), { width: 110, limit: 40 }).trimEnd();
    const lines = [
      `## ${messageMarkdown(each.name)}`,
      "",
      messageMarkdown(summary2(each)),
      "",
      ...fence(tree, "text"),
      ""
    ];
    for (const finding of each.findings.slice(0, 20)) {
      lines.push(
        `- **${finding.level}** \`${finding.rule}\` (${percent(finding.share)}, node ${finding.node}): ${messageMarkdown(finding.message)}`
      );
      if (finding.fix !== void 0)
        lines.push("", ...fence(finding.fix, finding.fix.endsWith(";") ? "sql" : "text"), "");
    }
    if (each.findings.length === 0) lines.push("Nothing to find fault with.");
    return lines.join("\n");
  });
  if (comparison !== void 0) {
    const [first, ...rest] = comparisonLines(comparison);
    parts.push(
      ["## Compared", "", messageMarkdown(first), "", ...rest.map((line) => `- ${messageMarkdown(line.trim())}`)].join(
        "\n"
      )
    );
  }
  return `${parts.join("\n\n").trimEnd()}
`;
}
function comparisonLines({ flipped, time, blocks, cost, changes }) {
  const ratios = [
    blocks === void 0 ? void 0 : `blocks × ${count(blocks)}`,
    time === void 0 ? void 0 : `time × ${count(time)}`,
    cost === void 0 ? void 0 : `cost × ${count(cost)}`
  ].filter((part) => part !== void 0);
  const lines = [`${flipped ? "Another plan" : "The same plan"}: ${ratios.join(", ") || "nothing was measured"}`];
  for (const { kinds, from, to, rows: rows2, blocks: read } of changes.slice(0, 30)) {
    const what = kinds.includes("new") ? `new: ${to}` : kinds.includes("gone") ? `gone: ${from}` : from === to ? from : `${from} → ${to}`;
    const numbers = [
      kinds.includes("rows") && rows2 !== void 0 ? `rows ${count(rows2.before)} → ${count(rows2.after)}` : void 0,
      kinds.includes("blocks") && read !== void 0 ? `blocks ${count(read.before)} → ${count(read.after)}` : void 0
    ].filter((part) => part !== void 0);
    lines.push(`  ${what}${numbers.length > 0 ? ` (${numbers.join(", ")})` : ""}`);
  }
  if (changes.length > 30) lines.push(`  and ${changes.length - 30} more nodes`);
  return lines;
}
function flat(text) {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "·");
}
function fence(text, language) {
  const mark = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return [`${mark}${language}`, ...text.split("\n").map(flat), mark];
}
export {
  explainMarkdown,
  explainText
};
