/** Measuring two ways of doing one thing, in turn, so that a machine whose speed drifts does not favour either. */

import { spawnSync } from 'node:child_process'

export interface Spread {
  min: number
  median: number
  max: number
}

export interface Comparison {
  /** Milliseconds. */
  a: Spread
  b: Spread
  /** a / b, pair by pair. */
  ratio: Spread
}

export function spread(values: number[]): Spread {
  const sorted = [...values].sort((x, y) => x - y)
  return { min: sorted[0]!, median: sorted[Math.floor(sorted.length / 2)]!, max: sorted.at(-1)! }
}

/** Runs a and b in turn, after one warm-up each. */
export async function compare(a: () => unknown, b: () => unknown, runs = 5): Promise<Comparison> {
  const times: { a: number[]; b: number[] } = { a: [], b: [] }
  for (let run = -1; run < runs; run++) {
    for (const [side, work] of run % 2 === 0
      ? ([
          ['a', a],
          ['b', b],
        ] as const)
      : ([
          ['b', b],
          ['a', a],
        ] as const)) {
      const start = performance.now()
      await work()
      if (run >= 0) times[side].push(performance.now() - start)
    }
  }
  return {
    a: spread(times.a),
    b: spread(times.b),
    ratio: spread(times.a.map((value, index) => value / times.b[index]!)),
  }
}

/** Runs a program to its end; throws with its error output where it fails. */
export function runProgram(program: string, args: string[], options: { input?: string; cwd?: string } = {}): void {
  const done = spawnSync(program, args, { ...options, stdio: ['pipe', 'ignore', 'pipe'], maxBuffer: 256 << 20 })
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')} exited with ${done.status}: ${done.stderr}`)
}

/** Prints one line: what was compared, the median ratio and its spread, and whether it holds the target. */
export function printRatio(name: string, { a, b, ratio }: Comparison, target?: number): void {
  const held = target === undefined ? '' : ratio.median <= target ? `  holds ≤ ${target}` : `  MISSES ≤ ${target}`
  console.log(
    `${name}: ${ratio.median.toFixed(2)} × (${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)}; ${a.median.toFixed(0)} ms against ${b.median.toFixed(0)} ms)${held}`,
  )
}
