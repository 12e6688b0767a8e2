/** Runs one statement of a session while a second connection looks at what it waits for, and can cancel it. */

import type { Database } from '../postgres/database.ts'
import { type Blocker, blockersOf } from './activity.ts'
import type { Session } from './session.ts'

export interface Watched {
  session: Session
  /** Absent where the server has no second connection to give. */
  monitor?: Database
  signal?: AbortSignal
  /** Called when it begins to wait for a lock, once for each set of blockers. */
  onWaiting?: (blockers: Blocker[]) => void
}

/** Milliseconds between two looks; the first comes sooner than any sensible lock_timeout. */
const firstLook = 150
const interval = 500

/**
 * Runs it. When the signal is aborted the statement is cancelled on the server, again and again until it ends; where that
 * is not possible the connection is cut. The blockers last seen are attached to what is thrown, as `blockers`.
 */
export async function watched<T>(watch: Watched, work: () => Promise<T>): Promise<T> {
  const { session, monitor, signal } = watch
  let ended = false
  let blockers: Blocker[] = []
  let shown = ''
  let looking: Promise<void> | undefined
  const look = async (): Promise<void> => {
    if (monitor === undefined || ended) return
    const seen = await blockersOf(monitor, session.pid).catch(() => [])
    if (ended || seen.length === 0) return
    blockers = seen
    const key = seen.map(({ pid }) => pid).join()
    if (key === shown) return
    shown = key
    watch.onWaiting?.(seen)
  }
  let timer = setTimeout(function again() {
    looking = look().finally(() => {
      if (!ended) timer = setTimeout(again, interval)
    })
  }, firstLook)
  let canceller: NodeJS.Timeout | undefined
  const stop = (): void => {
    const cancel = async (): Promise<void> => {
      if (ended) return
      if (monitor === undefined) return session.cut()
      await monitor.rows('select pg_catalog.pg_cancel_backend($1)', [session.pid]).catch(() => session.cut())
    }
    void cancel()
    canceller = setInterval(() => void cancel(), 500)
  }
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && blockers.length > 0) Object.assign(error, { blockers })
    throw error
  } finally {
    ended = true
    clearTimeout(timer)
    clearInterval(canceller)
    signal?.removeEventListener('abort', stop)
    await looking
  }
}
