/** A plan as FORMAT JSON has it, from any format: for programs that read EXPLAIN’s own output. The reverse of read/raw.ts. */

import type { Buffers, IoTimes, Plan, PlanNode, SortGroups, SortUse, Wal, Worker } from './tree.ts'

type Raw = Record<string, unknown>

/** One element of the list that EXPLAIN (FORMAT JSON) gives. What the plan does not say is left out, zeros with it. */
export function rawOf(plan: Plan): Raw {
  const raws = plan.nodes.map(nodeRaw)
  for (const node of plan.nodes) {
    if (node.parent === undefined) continue
    const parent = raws[node.parent.id - 1]!
    ;((parent.Plans ??= []) as Raw[]).push(raws[node.id - 1]!)
  }
  return present({
    'Query Text': plan.query,
    'Query Parameters': plan.parameters,
    Plan: raws[0],
    Settings: plan.settings,
    'Query Identifier': plan.queryId,
    Planning:
      plan.planning?.buffers === undefined && plan.planning?.memoryUsed === undefined
        ? undefined
        : {
            ...buffersRaw(plan.planning.buffers),
            ...present({ 'Memory Used': plan.planning.memoryUsed, 'Memory Allocated': plan.planning.memoryAllocated }),
          },
    'Planning Time': plan.planning?.time,
    Triggers:
      plan.triggers.length === 0
        ? undefined
        : plan.triggers.map((trigger) =>
            present({
              'Trigger Name': trigger.name,
              'Constraint Name': trigger.constraint,
              Relation: trigger.relation,
              Time: trigger.time,
              Calls: trigger.calls,
            }),
          ),
    JIT:
      plan.jit === undefined
        ? undefined
        : present({
            Functions: plan.jit.functions,
            Options: {
              Inlining: plan.jit.inlining,
              Optimization: plan.jit.optimization,
              Expressions: plan.jit.expressions,
              Deforming: plan.jit.deforming,
            },
            Timing:
              plan.jit.timing === undefined
                ? undefined
                : {
                    Generation:
                      plan.jit.timing.deform === undefined
                        ? plan.jit.timing.generation
                        : { Deform: plan.jit.timing.deform, Total: plan.jit.timing.generation },
                    Inlining: plan.jit.timing.inlining,
                    Optimization: plan.jit.timing.optimization,
                    Emission: plan.jit.timing.emission,
                    Total: plan.jit.timing.total,
                  },
          }),
    Serialization:
      plan.serialization === undefined
        ? undefined
        : present({
            Time: plan.serialization.time,
            'Output Volume': plan.serialization.output,
            Format: plan.serialization.format,
            ...buffersRaw(plan.serialization.buffers),
          }),
    'Execution Time': plan.executionTime,
  })
}

function nodeRaw(node: PlanNode): Raw {
  return present({
    'Node Type': node.type,
    Strategy: node.strategy,
    'Partial Mode': node.partialMode ?? (node.type === 'Aggregate' ? 'Simple' : undefined),
    Operation: node.operation,
    'Parent Relationship': node.relationship,
    'Subplan Name': node.subplanName,
    'Custom Plan Provider': node.provider,
    'Parallel Aware': node.parallelAware,
    'Async Capable': node.asyncCapable,
    'Scan Direction': node.backward ? 'Backward' : undefined,
    'Index Name': node.index,
    'Relation Name': node.relation,
    [node.type === 'Table Function Scan' ? 'Table Function Name' : 'Function Name']: node.functionName,
    'CTE Name': node.cteName,
    'Tuplestore Name': node.tuplestoreName,
    Schema: node.schema,
    Alias: node.alias,
    'Join Type': node.joinType,
    Command: node.command,
    'Startup Cost': node.startupCost,
    'Total Cost': node.totalCost,
    'Plan Rows': node.planRows,
    'Plan Width': node.planWidth,
    ...actualRaw(node.actual),
    Disabled: node.disabled,
    Output: node.output,
    'Inner Unique': node.innerUnique,
    'Single Copy': node.singleCopy,
    'Index Cond': node.indexCond,
    'Rows Removed by Index Recheck': node.removedByRecheck || undefined,
    'Order By': node.orderBy,
    'Recheck Cond': node.recheckCond,
    'TID Cond': node.tidCond,
    'Hash Cond': node.hashCond,
    'Merge Cond': node.mergeCond,
    'Join Filter': node.joinFilter,
    'Rows Removed by Join Filter': node.removedByJoinFilter || undefined,
    'One-Time Filter': node.oneTimeFilter,
    'Run Condition': node.runCondition,
    Filter: node.filter,
    'Rows Removed by Filter': node.removedByFilter || undefined,
    'Conflict Filter': node.conflictFilter,
    'Rows Removed by Conflict Filter': node.removedByConflictFilter || undefined,
    'Sort Key': node.sortKey,
    'Presorted Key': node.presortedKey,
    'Group Key': node.groupKey,
    'Grouping Sets': node.groupingSets?.map(({ hashed, key, sortKey }) =>
      present({ 'Sort Key': sortKey, [hashed ? 'Hash Keys' : 'Group Keys']: [key] }),
    ),
    Window: node.window,
    'Function Call': node.type === 'Table Function Scan' ? undefined : node.functionCall,
    'Table Function Call': node.type === 'Table Function Scan' ? node.functionCall : undefined,
    ...useRaw(node),
    ...(node.hash === undefined
      ? {}
      : {
          'Hash Buckets': node.hash.buckets,
          'Original Hash Buckets': node.hash.originalBuckets,
          'Hash Batches': node.hash.batches,
          'Original Hash Batches': node.hash.originalBatches,
          'Peak Memory Usage': node.hash.peakMemory,
        }),
    ...(node.storage === undefined ? {} : { Storage: node.storage.type, 'Maximum Storage': node.storage.maximum }),
    'Heap Fetches': node.heapFetches,
    'Index Searches': node.indexSearches,
    'Workers Planned': node.workersPlanned,
    'Workers Launched': node.workersLaunched,
    Workers: node.workers?.map(workerRaw),
    'Subplans Removed': node.subplansRemoved || undefined,
    'Remote SQL': node.remoteSql,
    Relations: node.relations,
    'Conflict Resolution': node.conflictResolution,
    'Conflict Arbiter Indexes': node.conflictArbiters,
    'Tuples Inserted': node.tuples?.inserted,
    'Tuples Updated': node.tuples?.updated,
    'Tuples Deleted': node.tuples?.deleted,
    'Tuples Skipped': node.tuples?.skipped,
    'Conflicting Tuples': node.tuples?.conflicting,
    'Target Tables': node.targets?.map(({ schema, relation, alias }) =>
      present({ Schema: schema, 'Relation Name': relation, Alias: alias }),
    ),
    ...node.other,
    ...buffersRaw(node.buffers),
    ...ioRaw(node.ioTimes),
    ...walRaw(node.wal),
  })
}

/** What a node and each of its workers may have. */
function useRaw(part: PlanNode | Worker): Raw {
  const { hashAggregate, memoize, heapBlocks } = part
  return {
    ...sortRaw(part.sort),
    ...groupsRaw(part.sortGroups),
    ...(hashAggregate === undefined
      ? {}
      : present({
          'Planned Partitions': hashAggregate.plannedPartitions,
          'HashAgg Batches': hashAggregate.batches,
          'Peak Memory Usage': hashAggregate.peakMemory,
          'Disk Usage': hashAggregate.diskUsage,
        })),
    ...(memoize === undefined
      ? {}
      : present({
          'Cache Key': memoize.key,
          'Cache Mode': memoize.mode,
          'Cache Hits': memoize.hits,
          'Cache Misses': memoize.misses,
          'Cache Evictions': memoize.evictions,
          'Cache Overflows': memoize.overflows,
          'Peak Memory Usage': memoize.peakMemory,
        })),
    ...(heapBlocks === undefined
      ? {}
      : { 'Exact Heap Blocks': heapBlocks.exact, 'Lossy Heap Blocks': heapBlocks.lossy }),
  }
}

function workerRaw(worker: Worker): Raw {
  return present({
    'Worker Number': worker.number,
    ...actualRaw(worker.actual),
    ...useRaw(worker),
    ...buffersRaw(worker.buffers),
    ...ioRaw(worker.ioTimes),
    ...walRaw(worker.wal),
  })
}

function actualRaw(actual: PlanNode['actual']): Raw {
  if (actual === undefined) return {}
  return present({
    'Actual Startup Time': actual.startupTime,
    'Actual Total Time': actual.totalTime,
    'Actual Rows': actual.rows,
    'Actual Loops': actual.loops,
  })
}

function sortRaw(sort: SortUse | undefined): Raw {
  return sort === undefined
    ? {}
    : { 'Sort Method': sort.method, 'Sort Space Used': sort.space, 'Sort Space Type': sort.on }
}

function groupsRaw(groups: readonly SortGroups[] | undefined): Raw {
  const space = (used: { average: number; peak: number } | undefined) =>
    used && { 'Average Sort Space Used': used.average, 'Peak Sort Space Used': used.peak }
  return Object.fromEntries(
    (groups ?? []).map((group) => [
      `${group.kind} Groups`,
      present({
        'Group Count': group.groups,
        'Sort Methods Used': group.methods,
        'Sort Space Memory': space(group.memory),
        'Sort Space Disk': space(group.disk),
      }),
    ]),
  )
}

/** The first of them stands even where it is zero: it tells that blocks were counted. */
function buffersRaw(buffers: Buffers | undefined): Raw {
  if (buffers === undefined) return {}
  const { shared, local, temp } = buffers
  return {
    'Shared Hit Blocks': shared.hit,
    ...nonZero({
      'Shared Read Blocks': shared.read,
      'Shared Dirtied Blocks': shared.dirtied,
      'Shared Written Blocks': shared.written,
      'Local Hit Blocks': local.hit,
      'Local Read Blocks': local.read,
      'Local Dirtied Blocks': local.dirtied,
      'Local Written Blocks': local.written,
      'Temp Read Blocks': temp.read,
      'Temp Written Blocks': temp.written,
    }),
  }
}

function ioRaw(times: IoTimes | undefined): Raw {
  if (times === undefined) return {}
  return {
    'Shared I/O Read Time': times.sharedRead,
    ...nonZero({
      'Shared I/O Write Time': times.sharedWrite,
      'Local I/O Read Time': times.localRead,
      'Local I/O Write Time': times.localWrite,
      'Temp I/O Read Time': times.tempRead,
      'Temp I/O Write Time': times.tempWrite,
    }),
  }
}

function walRaw(wal: Wal | undefined): Raw {
  if (wal === undefined) return {}
  return {
    'WAL Records': wal.records,
    ...nonZero({ 'WAL FPI': wal.fpi, 'WAL Bytes': wal.bytes, 'WAL Buffers Full': wal.buffersFull ?? 0 }),
  }
}

function nonZero(values: Record<string, number>): Raw {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== 0))
}

function present(values: Raw): Raw {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
