import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  blocks,
  measure,
  nodeName,
  nodeTitle
} from "./chunk-YA3FDBA6.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/plan/compare.ts
function comparePlans(before, after) {
  const measures = [measure(before), measure(after)];
  const changes = [];
  const open = [[before.root, after.root]];
  while (open.length > 0) {
    const [left, right] = open.pop();
    const change = changeOf(left, right, measures);
    if (change !== void 0) changes.push(change);
    if (left !== void 0 && right !== void 0) open.push(...align(left.children, right.children).reverse());
  }
  const ratio = (a, b) => a === void 0 || b === void 0 ? void 0 : Math.round(Math.max(b, 1e-3) / Math.max(a, 1e-3) * 1e3) / 1e3;
  const all = (plan) => plan.root.buffers === void 0 ? void 0 : Math.max(1, blocks(plan.root.buffers));
  const found = {
    flipped: changes.some(({ kinds }) => kinds.some((kind) => ["way", "index", "gone", "new"].includes(kind))),
    changes
  };
  const time = ratio(before.executionTime, after.executionTime);
  const read = ratio(all(before), all(after));
  const cost = ratio(before.root.totalCost, after.root.totalCost);
  if (time !== void 0) found.time = time;
  if (read !== void 0) found.blocks = read;
  if (cost !== void 0) found.cost = cost;
  return found;
}
function changeOf(left, right, [a, b]) {
  const kinds = [];
  if (left === void 0) kinds.push("new");
  else if (right === void 0) kinds.push("gone");
  else if (nodeName(left) !== nodeName(right) || left.relation !== right.relation) kinds.push("way");
  else if (left.index !== right.index) kinds.push("index");
  const rows = pair(left && a.of(left).rows, right && b.of(right).rows);
  const read = pair(left && a.of(left).blocks, right && b.of(right).blocks);
  if (differs(rows, 100)) kinds.push("rows");
  if (differs(read, 16)) kinds.push("blocks");
  if (kinds.length === 0) return void 0;
  return {
    ...left === void 0 ? {} : { before: left.id },
    ...right === void 0 ? {} : { after: right.id },
    kinds,
    from: left === void 0 ? "" : nodeTitle(left),
    to: right === void 0 ? "" : nodeTitle(right),
    ...rows === void 0 ? {} : { rows },
    ...read === void 0 ? {} : { blocks: read }
  };
}
function pair(before, after) {
  return before === void 0 || after === void 0 ? void 0 : { before, after };
}
function differs(values, least) {
  if (values === void 0 || Math.max(values.before, values.after) < least) return false;
  const factor = Math.max(values.after, 1) / Math.max(values.before, 1);
  return factor >= 2 || factor <= 0.5;
}
function align(left, right) {
  const rest = [...right];
  const take = (holds) => {
    const at = rest.findIndex(holds);
    return at === -1 ? void 0 : rest.splice(at, 1)[0];
  };
  const partners = /* @__PURE__ */ new Map();
  const rules = [
    (a, b) => a.type === b.type && a.relation === b.relation && a.index === b.index && a.subplanName === b.subplanName,
    (a, b) => a.relation !== void 0 && a.relation === b.relation,
    (a, b) => a.type === b.type && a.relationship === b.relationship,
    (a, b) => a.relationship === b.relationship
  ];
  for (const rule of rules) {
    for (const node of left) {
      if (partners.has(node)) continue;
      const partner = take((other) => rule(node, other));
      if (partner !== void 0) partners.set(node, partner);
    }
  }
  return [
    ...left.map((node) => [node, partners.get(node)]),
    ...rest.map((node) => [void 0, node])
  ];
}
export {
  comparePlans
};
