import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  measure,
  nodeTitle
} from "./chunk-YA3FDBA6.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/plan/raw-of.ts
function rawOf(plan) {
  const raws = plan.nodes.map(nodeRaw);
  for (const node of plan.nodes) {
    if (node.parent === void 0) continue;
    const parent = raws[node.parent.id - 1];
    (parent.Plans ??= []).push(raws[node.id - 1]);
  }
  return present({
    "Query Text": plan.query,
    "Query Parameters": plan.parameters,
    Plan: raws[0],
    Settings: plan.settings,
    "Query Identifier": plan.queryId,
    Planning: plan.planning?.buffers === void 0 && plan.planning?.memoryUsed === void 0 ? void 0 : {
      ...buffersRaw(plan.planning.buffers),
      ...present({ "Memory Used": plan.planning.memoryUsed, "Memory Allocated": plan.planning.memoryAllocated })
    },
    "Planning Time": plan.planning?.time,
    Triggers: plan.triggers.length === 0 ? void 0 : plan.triggers.map(
      (trigger) => present({
        "Trigger Name": trigger.name,
        "Constraint Name": trigger.constraint,
        Relation: trigger.relation,
        Time: trigger.time,
        Calls: trigger.calls
      })
    ),
    JIT: plan.jit === void 0 ? void 0 : present({
      Functions: plan.jit.functions,
      Options: {
        Inlining: plan.jit.inlining,
        Optimization: plan.jit.optimization,
        Expressions: plan.jit.expressions,
        Deforming: plan.jit.deforming
      },
      Timing: plan.jit.timing === void 0 ? void 0 : {
        Generation: plan.jit.timing.deform === void 0 ? plan.jit.timing.generation : { Deform: plan.jit.timing.deform, Total: plan.jit.timing.generation },
        Inlining: plan.jit.timing.inlining,
        Optimization: plan.jit.timing.optimization,
        Emission: plan.jit.timing.emission,
        Total: plan.jit.timing.total
      }
    }),
    Serialization: plan.serialization === void 0 ? void 0 : present({
      Time: plan.serialization.time,
      "Output Volume": plan.serialization.output,
      Format: plan.serialization.format,
      ...buffersRaw(plan.serialization.buffers)
    }),
    "Execution Time": plan.executionTime
  });
}
function nodeRaw(node) {
  return present({
    "Node Type": node.type,
    Strategy: node.strategy,
    "Partial Mode": node.partialMode ?? (node.type === "Aggregate" ? "Simple" : void 0),
    Operation: node.operation,
    "Parent Relationship": node.relationship,
    "Subplan Name": node.subplanName,
    "Custom Plan Provider": node.provider,
    "Parallel Aware": node.parallelAware,
    "Async Capable": node.asyncCapable,
    "Scan Direction": node.backward ? "Backward" : void 0,
    "Index Name": node.index,
    "Relation Name": node.relation,
    [node.type === "Table Function Scan" ? "Table Function Name" : "Function Name"]: node.functionName,
    "CTE Name": node.cteName,
    "Tuplestore Name": node.tuplestoreName,
    Schema: node.schema,
    Alias: node.alias,
    "Join Type": node.joinType,
    Command: node.command,
    "Startup Cost": node.startupCost,
    "Total Cost": node.totalCost,
    "Plan Rows": node.planRows,
    "Plan Width": node.planWidth,
    ...actualRaw(node.actual),
    Disabled: node.disabled,
    Output: node.output,
    "Inner Unique": node.innerUnique,
    "Single Copy": node.singleCopy,
    "Index Cond": node.indexCond,
    "Rows Removed by Index Recheck": node.removedByRecheck || void 0,
    "Order By": node.orderBy,
    "Recheck Cond": node.recheckCond,
    "TID Cond": node.tidCond,
    "Hash Cond": node.hashCond,
    "Merge Cond": node.mergeCond,
    "Join Filter": node.joinFilter,
    "Rows Removed by Join Filter": node.removedByJoinFilter || void 0,
    "One-Time Filter": node.oneTimeFilter,
    "Run Condition": node.runCondition,
    Filter: node.filter,
    "Rows Removed by Filter": node.removedByFilter || void 0,
    "Conflict Filter": node.conflictFilter,
    "Rows Removed by Conflict Filter": node.removedByConflictFilter || void 0,
    "Sort Key": node.sortKey,
    "Presorted Key": node.presortedKey,
    "Group Key": node.groupKey,
    "Grouping Sets": node.groupingSets?.map(
      ({ hashed, key, sortKey }) => present({ "Sort Key": sortKey, [hashed ? "Hash Keys" : "Group Keys"]: [key] })
    ),
    Window: node.window,
    "Function Call": node.type === "Table Function Scan" ? void 0 : node.functionCall,
    "Table Function Call": node.type === "Table Function Scan" ? node.functionCall : void 0,
    ...useRaw(node),
    ...node.hash === void 0 ? {} : {
      "Hash Buckets": node.hash.buckets,
      "Original Hash Buckets": node.hash.originalBuckets,
      "Hash Batches": node.hash.batches,
      "Original Hash Batches": node.hash.originalBatches,
      "Peak Memory Usage": node.hash.peakMemory
    },
    ...node.storage === void 0 ? {} : { Storage: node.storage.type, "Maximum Storage": node.storage.maximum },
    "Heap Fetches": node.heapFetches,
    "Index Searches": node.indexSearches,
    "Workers Planned": node.workersPlanned,
    "Workers Launched": node.workersLaunched,
    Workers: node.workers?.map(workerRaw),
    "Subplans Removed": node.subplansRemoved || void 0,
    "Remote SQL": node.remoteSql,
    Relations: node.relations,
    "Conflict Resolution": node.conflictResolution,
    "Conflict Arbiter Indexes": node.conflictArbiters,
    "Tuples Inserted": node.tuples?.inserted,
    "Tuples Updated": node.tuples?.updated,
    "Tuples Deleted": node.tuples?.deleted,
    "Tuples Skipped": node.tuples?.skipped,
    "Conflicting Tuples": node.tuples?.conflicting,
    "Target Tables": node.targets?.map(
      ({ schema, relation, alias }) => present({ Schema: schema, "Relation Name": relation, Alias: alias })
    ),
    ...node.other,
    ...buffersRaw(node.buffers),
    ...ioRaw(node.ioTimes),
    ...walRaw(node.wal)
  });
}
function useRaw(part) {
  const { hashAggregate, memoize, heapBlocks } = part;
  return {
    ...sortRaw(part.sort),
    ...groupsRaw(part.sortGroups),
    ...hashAggregate === void 0 ? {} : present({
      "Planned Partitions": hashAggregate.plannedPartitions,
      "HashAgg Batches": hashAggregate.batches,
      "Peak Memory Usage": hashAggregate.peakMemory,
      "Disk Usage": hashAggregate.diskUsage
    }),
    ...memoize === void 0 ? {} : present({
      "Cache Key": memoize.key,
      "Cache Mode": memoize.mode,
      "Cache Hits": memoize.hits,
      "Cache Misses": memoize.misses,
      "Cache Evictions": memoize.evictions,
      "Cache Overflows": memoize.overflows,
      "Peak Memory Usage": memoize.peakMemory
    }),
    ...heapBlocks === void 0 ? {} : { "Exact Heap Blocks": heapBlocks.exact, "Lossy Heap Blocks": heapBlocks.lossy }
  };
}
function workerRaw(worker) {
  return present({
    "Worker Number": worker.number,
    ...actualRaw(worker.actual),
    ...useRaw(worker),
    ...buffersRaw(worker.buffers),
    ...ioRaw(worker.ioTimes),
    ...walRaw(worker.wal)
  });
}
function actualRaw(actual) {
  if (actual === void 0) return {};
  return present({
    "Actual Startup Time": actual.startupTime,
    "Actual Total Time": actual.totalTime,
    "Actual Rows": actual.rows,
    "Actual Loops": actual.loops
  });
}
function sortRaw(sort) {
  return sort === void 0 ? {} : { "Sort Method": sort.method, "Sort Space Used": sort.space, "Sort Space Type": sort.on };
}
function groupsRaw(groups) {
  const space = (used) => used && { "Average Sort Space Used": used.average, "Peak Sort Space Used": used.peak };
  return Object.fromEntries(
    (groups ?? []).map((group) => [
      `${group.kind} Groups`,
      present({
        "Group Count": group.groups,
        "Sort Methods Used": group.methods,
        "Sort Space Memory": space(group.memory),
        "Sort Space Disk": space(group.disk)
      })
    ])
  );
}
function buffersRaw(buffers) {
  if (buffers === void 0) return {};
  const { shared, local, temp } = buffers;
  return {
    "Shared Hit Blocks": shared.hit,
    ...nonZero({
      "Shared Read Blocks": shared.read,
      "Shared Dirtied Blocks": shared.dirtied,
      "Shared Written Blocks": shared.written,
      "Local Hit Blocks": local.hit,
      "Local Read Blocks": local.read,
      "Local Dirtied Blocks": local.dirtied,
      "Local Written Blocks": local.written,
      "Temp Read Blocks": temp.read,
      "Temp Written Blocks": temp.written
    })
  };
}
function ioRaw(times) {
  if (times === void 0) return {};
  return {
    "Shared I/O Read Time": times.sharedRead,
    ...nonZero({
      "Shared I/O Write Time": times.sharedWrite,
      "Local I/O Read Time": times.localRead,
      "Local I/O Write Time": times.localWrite,
      "Temp I/O Read Time": times.tempRead,
      "Temp I/O Write Time": times.tempWrite
    })
  };
}
function walRaw(wal) {
  if (wal === void 0) return {};
  return {
    "WAL Records": wal.records,
    ...nonZero({ "WAL FPI": wal.fpi, "WAL Bytes": wal.bytes, "WAL Buffers Full": wal.buffersFull ?? 0 })
  };
}
function nonZero(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== 0));
}
function present(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}

// scripts/render/plan/document.ts
function explainDocument(plans, comparison) {
  return {
    format: 1,
    plans: plans.map(({ plan, ...rest }) => {
      const measures = measure(plan);
      const round = (value) => Math.round(value * 1e3) / 1e3;
      return {
        ...rest,
        nodes: plan.nodes.map((node) => {
          const own = measures.of(node);
          return {
            id: node.id,
            ...node.parent === void 0 ? {} : { parent: node.parent.id },
            title: nodeTitle(node),
            ...own.rows === void 0 ? {} : { rows: round(own.rows) },
            ...node.planRows === void 0 ? {} : { expectedRows: node.planRows * Math.max(1, node.actual?.loops ?? 1) },
            ...own.self === void 0 ? {} : { selfTime: round(own.self) },
            ...own.blocks === void 0 ? {} : { selfBlocks: own.blocks },
            share: round(own.share)
          };
        }),
        explain: rawOf(plan)
      };
    }),
    ...comparison === void 0 ? {} : { comparison }
  };
}
function allFindings(plans) {
  return plans.flatMap(({ findings }) => findings);
}
export {
  allFindings,
  explainDocument
};
