/** Statements as the text of a migration. */

/** How long a step of a rollout may wait for a lock, whoever applies it. */
export const lockTimeout = "set lock_timeout = '2s'"

/** A migration's text: a comment, and statements that each end in a semicolon. */
export function script(comment: string, statements: readonly string[]): string {
  const body = statements.map((statement) => `${statement};`).join('\n')
  return `${comment
    .split('\n')
    .map((line) => `-- ${line}`)
    .join('\n')}\n${body}\n`
}

/** A migration with short waits for locks. */
export function guarded(comment: string, statements: readonly string[]): string {
  return script(comment, [lockTimeout, ...statements])
}
