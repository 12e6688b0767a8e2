/** Asks a person at a terminal; elsewhere only `--yes` goes on. */

import { DbopsError } from '../../core/error.ts'
import type { Io } from '../command.ts'

/** Whether to go on. Throws `DbopsError` (input) where nobody can be asked. */
export async function confirm(question: string, yes: boolean, io: Io): Promise<boolean> {
  if (yes) return true
  if (!process.stdin.isTTY || !io.terminal.stderr) {
    throw new DbopsError('Unexpected run without a terminal, expected --yes: nobody can be asked', {
      hint: 'Look at the plan first with --plan.',
    })
  }
  const { createInterface } = await import('node:readline/promises')
  const asked = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await asked.question(`${question} [y/N] `, { signal: io.signal })
    return /^y(es)?$/i.test(answer.trim())
  } catch (error) {
    throw io.signal.aborted ? io.signal.reason : error
  } finally {
    asked.close()
  }
}
