/** Runs the `dbops` program from its sources, as a process of its own. */

import { execFile } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface Outcome {
  status: number
  stdout: string
  stderr: string
}

/** Never rejects: a failing program is an outcome. */
export function run(args: string[], options: { cwd?: string; env?: Record<string, string> } = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', join(root, 'scripts/build/dev.mjs'), join(root, 'scripts/cli/main.ts'), ...args],
      { cwd: options.cwd ?? root, env: { ...process.env, NO_COLOR: '1', ...options.env }, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        const code = (error as { code?: unknown } | null)?.code
        resolve({ status: error === null ? 0 : typeof code === 'number' ? code : 1, stdout, stderr })
      },
    )
  })
}
