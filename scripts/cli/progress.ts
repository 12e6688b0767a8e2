/** One line of progress on stderr, on terminals only. */

import type { Io } from './command.ts'

export interface ProgressLine {
  /** Replaces the line; at most some ten times a second. */
  show(text: string): void
  /** Removes the line. */
  clear(): void
}

export function progressLine(io: Io): ProgressLine {
  if (!io.terminal.stderr) return { show: () => {}, clear: () => {} }
  let shown = false
  let last = 0
  return {
    show(text) {
      const now = performance.now()
      if (shown && now - last < 80) return
      last = now
      shown = true
      // Control characters of a file name must not reach the terminal.
      const line = text.replace(/[\x00-\x1f\x7f-\x9f]/g, '·').slice(0, Math.max(20, io.terminal.columns - 1))
      io.stderr(`\r\x1b[2K${line}`)
    },
    clear() {
      if (shown) io.stderr('\r\x1b[2K')
      shown = false
    },
  }
}
