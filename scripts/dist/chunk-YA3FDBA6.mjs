import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/plan/tree.ts
function nodeName(node) {
  let name = node.type;
  switch (node.type) {
    case "Aggregate": {
      const forms = {
        Sorted: "GroupAggregate",
        Hashed: "HashAggregate",
        Mixed: "MixedAggregate"
      };
      name = forms[node.strategy ?? ""] ?? "Aggregate";
      if (node.partialMode !== void 0) name = `${node.partialMode} ${name}`;
      break;
    }
    case "SetOp":
      name = `${node.strategy === "Hashed" ? "HashSetOp" : "SetOp"}${node.command === void 0 ? "" : ` ${node.command}`}`;
      break;
    case "ModifyTable":
      name = node.operation ?? name;
      break;
    case "Foreign Scan":
      if (node.operation !== void 0) name = `Foreign ${node.operation}`;
      break;
    case "Custom Scan":
      if (node.provider !== void 0) name = `Custom Scan (${node.provider})`;
      break;
    case "Hash Join":
    case "Merge Join":
      if (node.joinType !== void 0 && node.joinType !== "Inner") {
        name = `${node.type.slice(0, -" Join".length)} ${node.joinType} Join`;
      }
      break;
    case "Nested Loop":
      if (node.joinType !== void 0 && node.joinType !== "Inner") name = `Nested Loop ${node.joinType} Join`;
      break;
  }
  if (node.asyncCapable) name = `Async ${name}`;
  return node.parallelAware ? `Parallel ${name}` : name;
}
function nodeTarget(node) {
  const parts = [];
  if (node.index !== void 0 && node.type !== "Bitmap Index Scan") {
    parts.push(`${node.backward ? "backward " : ""}using ${node.index}`);
  }
  const object = node.relation ?? node.functionName ?? node.cteName ?? node.tuplestoreName;
  if (node.type === "Bitmap Index Scan") parts.push(`on ${node.index ?? "?"}`);
  else if (object !== void 0 || node.alias !== void 0) {
    const qualified = object === void 0 ? "" : node.schema === void 0 ? object : `${node.schema}.${object}`;
    const alias = node.alias !== void 0 && node.alias !== object ? node.alias : "";
    parts.push(`on ${[qualified, alias].filter(Boolean).join(" ")}`);
  }
  return parts.join(" ");
}
function nodeTitle(node) {
  return [nodeName(node), nodeTarget(node)].filter(Boolean).join(" ");
}
function ancestor(node, holds) {
  for (let at = node.parent; at !== void 0; at = at.parent) if (holds(at)) return at;
  return void 0;
}
function descendants(node) {
  const found = [];
  const open = node.children.toReversed();
  while (open.length > 0) {
    const next = open.pop();
    found.push(next);
    for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index]);
  }
  return found;
}
function blocks({ shared, local }) {
  return shared.hit + shared.read + local.hit + local.read;
}

// scripts/plan/measure.ts
function measure(plan) {
  const { nodes } = plan;
  const measures = totals(plan);
  const inclusive = measures.map(({ elapsed, blocks: blocks2, read, temp, io }) => ({ self: elapsed, blocks: blocks2, read, temp, io }));
  const charged = chargeSubplans(plan, measures);
  for (const node of nodes) {
    const parent = charged.get(node) ?? node.parent;
    if (parent === void 0) continue;
    const from = measures[parent.id - 1];
    const own = inclusive[node.id - 1];
    for (const key2 of ["self", "blocks", "read", "temp", "io"]) {
      if (from[key2] !== void 0 && own[key2] !== void 0) from[key2] = Math.max(0, from[key2] - own[key2]);
    }
  }
  const costsBelow = costs(plan, measures);
  const basis = plan.timed ? "time" : plan.buffered ? "blocks" : "cost";
  const key = basis === "time" ? "self" : basis;
  const below = (id) => basis === "cost" ? costsBelow[id] : inclusive[id][key === "cost" ? "self" : key] ?? 0;
  const whole = basis === "time" ? Math.max(plan.executionTime ?? 0, below(0)) : below(0);
  for (const [id, each] of measures.entries()) {
    each.share = whole > 0 ? Math.min(1, (each[key] ?? 0) / whole) : 0;
    each.below = whole > 0 ? Math.min(1, below(id) / whole) : 0;
  }
  return { basis, whole, nodes: measures, of: (node) => measures[node.id - 1] };
}
function totals(plan) {
  const launched = new Int32Array(plan.nodes.length).fill(-1);
  const shared = new Uint8Array(plan.nodes.length);
  return plan.nodes.map((node) => {
    const { parent, actual, buffers, ioTimes } = node;
    if (parent !== void 0) {
      const gather = parent.type === "Gather" || parent.type === "Gather Merge";
      launched[node.id - 1] = gather ? parent.workersLaunched ?? parent.workersPlanned ?? 0 : launched[parent.id - 1];
      shared[node.id - 1] = parent.type === "Append" && parent.parallelAware || shared[parent.id - 1] && !gather ? 1 : 0;
    }
    const own = { share: 0, below: 0 };
    if (actual !== void 0) {
      const { loops } = actual;
      const removed = (node.removedByFilter ?? 0) + (node.removedByJoinFilter ?? 0) + (node.removedByRecheck ?? 0) + (node.removedByConflictFilter ?? 0);
      own.rows = actual.rows * loops;
      own.removed = removed * loops;
      if (actual.totalTime !== void 0) {
        const most = launched[node.id - 1] + 1;
        const processes = Math.max(1, shared[node.id - 1] ? most : Math.min(loops, most));
        own.elapsed = actual.totalTime * loops / processes;
        own.self = own.elapsed;
      }
    }
    if (buffers !== void 0) {
      own.blocks = blocks(buffers);
      own.read = buffers.shared.read + buffers.local.read;
      own.temp = buffers.temp.read + buffers.temp.written;
    }
    if (ioTimes !== void 0) own.io = Object.values(ioTimes).reduce((sum, each) => sum + each, 0);
    return own;
  });
}
function chargeSubplans(plan, measures) {
  const elapsedOf = (node) => measures[node.id - 1].elapsed ?? 0;
  const charged = /* @__PURE__ */ new Map();
  const initPlans = plan.nodes.filter(({ relationship }) => relationship === "InitPlan");
  if (initPlans.length === 0) return charged;
  const used = mentions(plan);
  for (const subplan of initPlans) {
    const cte = /^CTE (.+)$/.exec(subplan.subplanName ?? "")?.[1];
    const readers = cte !== void 0 ? plan.nodes.filter(({ type, cteName }) => type === "CTE Scan" && cteName === cte) : readersOf(subplan, used);
    const time = elapsedOf(subplan);
    const asked = readers.filter((reader) => elapsedOf(reader) >= time * 0.99);
    const found = asked.reduce(
      (best, each) => best === void 0 || elapsedOf(each) > elapsedOf(best) ? each : best,
      void 0
    );
    if (found !== void 0) charged.set(subplan, deepest(found, asked));
  }
  return charged;
}
function deepest(found, all) {
  let best = found;
  for (const each of all) {
    for (let at = each.parent; at !== void 0; at = at.parent) if (at === best) best = each;
  }
  return best;
}
function mentions(plan) {
  const found = /* @__PURE__ */ new Map();
  for (const node of plan.nodes) {
    const words = new Set(expressions(node).flatMap((text) => text.match(/\(InitPlan \d+\)|\$\d+/g) ?? []));
    for (const word of words) {
      const readers = found.get(word);
      if (readers === void 0) found.set(word, [node]);
      else readers.push(node);
    }
  }
  return found;
}
function readersOf(subplan, used) {
  const name = /^(InitPlan \d+)(?: \(returns (.*)\))?$/.exec(subplan.subplanName ?? "");
  if (name === null) return [];
  const words = name[2]?.split(",").map((each) => each.trim()) ?? [`(${name[1]})`];
  return words.flatMap((word) => used.get(word) ?? []).filter((node) => !isWithin(node, subplan));
}
function isWithin(node, top) {
  for (let at = node; at !== void 0 && at.depth >= top.depth; at = at.parent) {
    if (at === top) return true;
  }
  return false;
}
function expressions(node) {
  const single = [
    ...[node.indexCond, node.recheckCond, node.filter, node.joinFilter, node.hashCond, node.mergeCond, node.tidCond],
    ...[node.oneTimeFilter, node.runCondition, node.conflictFilter, node.orderBy, node.functionCall, node.memoize?.key]
  ];
  return [
    ...single.filter((text) => text !== void 0),
    ...node.output ?? [],
    ...node.sortKey ?? [],
    ...node.groupKey ?? []
  ];
}
function costs(plan, measures) {
  const times = new Float64Array(plan.nodes.length);
  const below = new Float64Array(plan.nodes.length);
  const all = new Float64Array(plan.nodes.length);
  for (const node of plan.nodes) {
    const { parent } = node;
    let factor = 1;
    if (parent !== void 0) {
      factor = times[parent.id - 1];
      const outer = parent.children.find(({ relationship }) => relationship === "Outer");
      if (parent.type === "Nested Loop" && node.relationship === "Inner") factor *= Math.max(1, outer?.planRows ?? 1);
      else if (node.relationship === "SubPlan" && !isHashed(node)) factor *= Math.max(1, parent.planRows ?? 1);
      else if (parent.type === "Limit" && node.totalCost)
        factor *= Math.min(1, (parent.totalCost ?? 0) / node.totalCost);
    }
    times[node.id - 1] = factor;
    if (parent !== void 0) below[parent.id - 1] += (node.totalCost ?? 0) * factor;
  }
  for (const node of plan.nodes) {
    if (node.totalCost === void 0) continue;
    all[node.id - 1] = node.totalCost * times[node.id - 1];
    measures[node.id - 1].cost = Math.max(0, all[node.id - 1] - below[node.id - 1]);
  }
  return all;
}
function isHashed(subplan) {
  const { parent, subplanName } = subplan;
  if (parent === void 0 || subplanName === void 0) return false;
  const hashed = `hashed ${subplanName}`;
  return expressions(parent).some(
    (text) => text.includes(hashed) && !/\d/.test(text[text.indexOf(hashed) + hashed.length] ?? "")
  );
}

export {
  nodeName,
  nodeTitle,
  ancestor,
  descendants,
  blocks,
  measure,
  expressions,
  isHashed
};
