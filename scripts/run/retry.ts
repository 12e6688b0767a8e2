/** Waiting between attempts: exponential, with jitter, so that several runners never come back at the same moment. */

export interface RetryPolicy {
  /** Milliseconds before the second attempt. */
  first: number
  /** The longest wait between two attempts. */
  longest: number
  /** Milliseconds after which no further attempt is made. */
  total: number
}

export const defaultRetry: RetryPolicy = { first: 500, longest: 15_000, total: 10 * 60_000 }

/**
 * The wait before attempt `attempt` + 1 (from 1): doubling, of which a random half to the whole is waited ("equal
 * jitter"). `random` gives 0 to 1.
 */
export function backoff(policy: RetryPolicy, attempt: number, random: () => number = Math.random): number {
  const whole = Math.min(policy.longest, policy.first * 2 ** Math.min(attempt - 1, 30))
  return Math.round(whole / 2 + (whole / 2) * random())
}

/** Waits; rejects with the signal's reason when it is aborted. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const timer = setTimeout(done, milliseconds)
    function done(): void {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    function stop(): void {
      clearTimeout(timer)
      reject(signal!.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
  })
}

/**
 * Whether the same work may succeed when it is done again: a lock that was not got in time (55P03), a deadlock (40P01), a
 * serialization failure (40001). The transaction was rolled back, so nothing of it is left.
 */
export function isRetryable(error: unknown): boolean {
  return ['55P03', '40P01', '40001'].includes((error as { code?: string }).code ?? '')
}
