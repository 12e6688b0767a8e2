import type { Ailment } from '../ailment.ts'

export const ailment: Ailment = {
  title: 'Parallel plan without its workers',
  why: `The plan was made for workers that were not there: \`max_parallel_workers\` or \`max_worker_processes\` were used up by other
queries. The leader does their work, with a plan that is dearer than the one without workers.`,
  fix: 'Raise `max_parallel_workers` (and `max_worker_processes`), or lower `max_parallel_workers_per_gather` so that queries leave some to others.',
  *check(view) {
    for (const node of view.plan.nodes) {
      const { workersPlanned, workersLaunched } = node
      if (
        workersPlanned === undefined ||
        workersLaunched === undefined ||
        workersLaunched >= workersPlanned ||
        node.actual?.loops === 0
      )
        continue
      // Below some tens of milliseconds starting workers would not have paid anyway.
      if ((view.of(node).elapsed ?? 1_000) < 20) continue
      yield {
        node,
        message: `Unexpected ${workersLaunched} of ${workersPlanned} planned workers at ${view.name(node)}, expected all of them`,
        share: view.below(node),
        detail: { workersPlanned, workersLaunched, maxParallelWorkers: view.setting('max_parallel_workers') ?? null },
      }
    }
  },
}
