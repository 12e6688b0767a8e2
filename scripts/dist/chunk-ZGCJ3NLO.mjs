import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";

// scripts/prove/estimate.ts
var bytesPerSecond = {
  read: { fast: 4e9, slow: 1e8 },
  /** A table written anew: read, written, logged. */
  rewrite: { fast: 3e8, slow: 4e7 },
  index: { fast: 4e8, slow: 5e7 }
};
var secondsPerRow = {
  scan: { fast: 2e-8, slow: 4e-7 },
  lookup: { fast: 2e-7, slow: 3e-6 },
  rewrite: { fast: 2e-7, slow: 2e-6 },
  update: { fast: 15e-7, slow: 1e-5 },
  delete: { fast: 8e-7, slow: 6e-6 },
  insert: { fast: 3e-7, slow: 5e-6 },
  /** An entry in one index of a row that is written. */
  entry: { fast: 5e-7, slow: 1e-5 }
};
var secondsPerEntry = {
  btree: { fast: 2e-7, slow: 2e-6 },
  hash: { fast: 6e-7, slow: 4e-6 },
  gin: { fast: 1e-7, slow: 2e-5 },
  gist: { fast: 1e-6, slow: 2e-5 },
  spgist: { fast: 1e-6, slow: 2e-5 },
  brin: { fast: 3e-8, slow: 5e-7 },
  hnsw: { fast: 2e-4, slow: 0.01 },
  ivfflat: { fast: 2e-5, slow: 5e-4 }
};
var unknownMethod = { fast: 1e-6, slow: 5e-5 };
var entryBytes = (method) => method === "brin" ? { low: 0, high: 1 } : method === "gin" ? { low: 4, high: 80 } : { low: 18, high: 80 };
var rowBytes = 100;
var statedRates = { bytesPerSecond, secondsPerRow, secondsPerEntry };
var Estimator = class {
  #sizes = /* @__PURE__ */ new Map();
  /** Leaves of production below each partitioned table, that the history does not make. */
  #leaves = /* @__PURE__ */ new Map();
  #parent = /* @__PURE__ */ new Map();
  #origins;
  /** `origins`: names of all relations before the first migration that is proven. */
  constructor(stats, origins) {
    this.#origins = origins;
    const key = ({ schema, name }) => qualified(schema, name);
    for (const relation of stats.relations) {
      if (relation.kind === "index") continue;
      this.#sizes.set(key(relation), sizeOf(relation));
      if (relation.partitionOf !== void 0) this.#parent.set(key(relation), key(relation.partitionOf));
    }
    for (const relation of stats.relations) {
      if (relation.kind !== "index" || relation.table === void 0) continue;
      const table = this.#sizes.get(qualified(relation.schema, relation.table));
      table?.indexes.push({ name: key(relation), bytes: relation.bytes });
    }
    for (const relation of stats.relations) {
      if (relation.kind !== "table" || relation.partitionOf === void 0 || origins.has(key(relation))) continue;
      const root = this.#root(key(relation));
      this.#leaves.set(root, [...this.#leaves.get(root) ?? [], key(relation)]);
    }
  }
  /** What a statement's work costs; undefined where it does none that grows with the rows. */
  estimate(work) {
    const seconds = { low: 0, high: 0 };
    const tables = /* @__PURE__ */ new Map();
    const unknown = /* @__PURE__ */ new Set();
    let counted = false;
    const all = this.#everyPartition(work);
    for (const item of all) {
      const size = this.#size(item);
      if (size === void 0) {
        if (!item.born) unknown.add(item.table);
        continue;
      }
      counted = true;
      tables.set(item.table, size);
      const cost = costOf(item, size, all, (table) => this.#sizes.get(table));
      seconds.low += cost.low;
      seconds.high += cost.high;
    }
    if (!counted && unknown.size === 0) return void 0;
    const sizes = [...tables.values()];
    const sum = (of) => sizes.reduce((total, size) => total + of(size), 0);
    return {
      seconds: { low: round(seconds.low), high: round(seconds.high) },
      rows: sum(({ rows }) => rows),
      bytes: sum(({ heap, toast, indexes }) => heap + toast + indexes.reduce((total, { bytes: bytes2 }) => total + bytes2, 0)),
      ...unknown.size > 0 ? { unknown: [...unknown].sort(compareText) } : {}
    };
  }
  #size({ table, born }) {
    if (born === true && this.#origins.has(table)) return void 0;
    return this.#sizes.get(table);
  }
  #root(table) {
    const parent = this.#parent.get(table);
    return parent === void 0 ? table : this.#root(parent);
  }
  /** The work, with that on partitions which only production has: what happens to one partition happens to all. */
  #everyPartition(work) {
    const all = [...work];
    const done = /* @__PURE__ */ new Set();
    for (const item of work) {
      const root = this.#root(item.table);
      const leaves = this.#leaves.get(root);
      if (leaves === void 0 || item.kind === "rebuild") continue;
      const { table: _, index: _index, ...same } = item;
      const key = JSON.stringify([root, same]);
      if (done.has(key)) continue;
      done.add(key);
      for (const leaf of leaves) {
        all.push({ ...item, table: leaf });
        if (item.kind !== "rewrite") continue;
        for (const { name } of this.#sizes.get(leaf).indexes)
          all.push({ kind: "rebuild", table: leaf, index: name, method: "btree" });
      }
    }
    return all;
  }
};
function sizeOf({ rows, bytes: bytes2, toastBytes = 0 }) {
  return { rows: rows ?? Math.round(bytes2 / rowBytes), heap: bytes2, toast: toastBytes, indexes: [] };
}
function costOf(item, size, statement, sizes) {
  const { rows, heap, toast, indexes } = size;
  const scan = add(bytes("read", heap), each("scan", rows));
  switch (item.kind) {
    case "scan":
      return item.lookup ? add(scan, each("lookup", rows)) : scan;
    case "rewrite":
      return add(bytes("rewrite", heap + toast), each("rewrite", rows));
    case "build":
    case "rebuild": {
      const rate = secondsPerEntry[item.method ?? ""] ?? unknownMethod;
      const known = indexes.find(({ name }) => name === item.index)?.bytes;
      const sort = { low: rows * rate.fast, high: rows * rate.slow };
      const write = {
        low: (known ?? rows * entryBytes(item.method).low) / bytesPerSecond.index.fast,
        high: (known ?? rows * entryBytes(item.method).high) / bytesPerSecond.index.slow
      };
      const build = add(sort, write);
      return { low: item.partial ? 0 : build.low, high: build.high + scan.high };
    }
    case "copy":
      return { low: 0, high: bytes("rewrite", heap + toast).high };
    case "write": {
      const change = item.change ?? "update";
      const source = change === "insert" ? statement.filter(({ kind }) => kind === "scan").reduce((sum, { table }) => sum + (sizes(table)?.rows ?? 0), 0) : rows;
      const entries = change === "delete" ? 0 : indexes.length * source;
      const cost = add(each(change, source), each("entry", entries));
      const low = change === "update" ? each("update", source).low : cost.low;
      return { low: item.filtered || change === "insert" ? 0 : low, high: cost.high };
    }
  }
}
function bytes(kind, count) {
  return { low: count / bytesPerSecond[kind].fast, high: count / bytesPerSecond[kind].slow };
}
function each(kind, rows) {
  return { low: rows * secondsPerRow[kind].fast, high: rows * secondsPerRow[kind].slow };
}
function add(a, b) {
  return { low: a.low + b.low, high: a.high + b.high };
}
function round(seconds) {
  return seconds === 0 ? 0 : Number(seconds.toPrecision(2));
}

// scripts/prove/lock-times.ts
var defaultMaxBlocked = 5;
function estimateLocks(statements, estimator) {
  const left = /* @__PURE__ */ new Map();
  for (const statement of statements.toReversed()) {
    const estimate = estimator.estimate(statement.work);
    if (estimate !== void 0) statement.estimate = estimate;
    const after = left.get(statement.transaction) ?? { low: 0, high: 0 };
    const { low, high } = estimate?.seconds ?? { low: 0, high: 0 };
    const held = { low: after.low + low, high: after.high + high };
    left.set(statement.transaction, held);
    for (const lock of statement.locks) {
      if (!blocksOthers(lock)) continue;
      lock.held = { low: round(held.low), high: round(held.high) };
    }
  }
}
function blocksOthers({ kind, blocks }) {
  return kind !== "index" && blocks.includes("writes");
}
function findLongLocks(statements, maxBlocked) {
  const longest = /* @__PURE__ */ new Map();
  for (const statement of statements) {
    for (const lock of statement.locks) {
      if (lock.held === void 0 || lock.held.high <= maxBlocked) continue;
      const known = longest.get(lock.relation);
      if (known === void 0 || known.lock.held.high < lock.held.high) longest.set(lock.relation, { statement, lock });
    }
  }
  return [...longest.values()].map(({ statement, lock }) => findingOf(statement, lock, maxBlocked, statements));
}
function findingOf(statement, lock, maxBlocked, statements) {
  const held = lock.held;
  const own = statement.estimate?.seconds.high ?? 0;
  const slowest = statements.filter((each2) => each2.transaction === statement.transaction && each2.number >= statement.number).reduce((a, b) => (b.estimate?.seconds.high ?? 0) > (a.estimate?.seconds.high ?? 0) ? b : a);
  const who = lock.blocks.includes("reads") ? "readers and writers" : "writers";
  const later = slowest !== statement;
  return {
    rule: "lock-held-long",
    level: held.low > maxBlocked ? "error" : "warning",
    category: "migration",
    message: `Unexpected ${lock.mode.toUpperCase()} on \`${lock.relation}\` for an estimated ${rangeText(held)}, expected at most ${secondsText(maxBlocked)}`,
    object: `table ${lock.relation}`,
    location: statement.location,
    why: `At production's size its ${who} wait that long, and whoever comes after them${later ? `: the lock is kept until the transaction ends, and line ${slowest.location.line} of it takes the time` : ""}.`,
    fix: later ? `Put line ${slowest.location.line} into a migration of its own, before or after this one.` : "Do it without blocking: CREATE INDEX CONCURRENTLY, NOT VALID and VALIDATE CONSTRAINT, a new column that is filled in batches; dbops lint names the rewrite for each statement.",
    detail: { held, statement: own === 0 ? void 0 : statement.estimate, maxBlocked }
  };
}
function rangeText({ low, high }) {
  const [unit, size] = unitOf(high);
  const [lowUnit] = unitOf(low);
  if (low > 0 && lowUnit !== unit) return `${secondsText(low)} to ${secondsText(high)}`;
  const text = (seconds) => numberText(seconds / size);
  return text(low) === text(high) ? `${text(high)} ${unit}` : `${text(low)} to ${text(high)} ${unit}`;
}
function secondsText(seconds) {
  const [unit, size] = unitOf(seconds);
  return `${numberText(seconds / size)} ${unit}`;
}
function unitOf(seconds) {
  if (seconds < 0.1) return ["ms", 1e-3];
  if (seconds < 120) return ["s", 1];
  return seconds < 7200 ? ["min", 60] : ["h", 3600];
}
function numberText(value) {
  return value >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(value < 0.01 ? 1 : 2)));
}
function sizeText({ rows, bytes: bytes2 }) {
  return `${scaled(rows, 1e3, ["", "K", "M", "G", "T"])} rows, ${scaled(bytes2, 1e3, [" B", " kB", " MB", " GB", " TB"])}`;
}
function scaled(value, base, units) {
  let at = 0;
  for (; value >= base && at < units.length - 1; at++) value /= base;
  return `${value >= 100 || at === 0 ? Math.round(value) : Number(value.toPrecision(2))}${units[at]}`;
}

export {
  statedRates,
  Estimator,
  defaultMaxBlocked,
  estimateLocks,
  findLongLocks,
  rangeText,
  secondsText,
  sizeText
};
