import type { Ailment } from '../ailment.ts'
import { count, duration, percent } from '../format.ts'

export const ailment: Ailment = {
  title: 'Compiling that costs more than it saves',
  why: `Just-in-time compilation is decided by the plan’s estimated cost alone. For queries of many expressions (partitions!) that run
shortly, or whose cost is overestimated, compiling takes longer than executing.`,
  fix: 'Turn it off for such queries (`set jit = off`), or raise `jit_above_cost`.',
  *check(view) {
    const { jit, executionTime, root } = view.plan
    if (jit?.timing === undefined) return
    const whole = executionTime ?? view.of(root).elapsed ?? 0
    const { total } = jit.timing
    if (total < 20 || total < 0.1 * whole) return
    yield {
      node: root,
      object: 'setting jit',
      message: `Unexpected ${duration(total)} of compiling ${count(jit.functions)} functions in ${duration(whole)} of execution (${percent(Math.min(1, total / whole))}), expected less than a tenth`,
      fix: 'set jit = off;',
      share: Math.min(1, total / whole),
      detail: {
        functions: jit.functions,
        milliseconds: total,
        optimization: jit.timing.optimization,
        emission: jit.timing.emission,
        inlining: jit.timing.inlining,
        totalCost: root.totalCost ?? null,
      },
    }
  },
}
