/**
 * The database behind the MCP server: what the repository's migrations make, on the embedded engine. Opened at the first
 * call that needs it, and made again where a migration has changed since. One call after the other.
 */

import type { Finding } from '../core/finding.ts'
import { hash } from '../core/hash.ts'
import type { Database } from '../postgres/database.ts'
import { openReplayed } from '../prove/replayed.ts'
import { openWorkspace } from '../workspace/open.ts'
import type { Workspace } from '../workspace/workspace.ts'

export interface ProjectOptions {
  /** The repository, or a folder in it. */
  root: string
  env: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
}

export interface Opened {
  database: Database
  workspace: Workspace
  /** What is wrong with the history: a migration that fails leaves a database without its objects. */
  findings: Finding[]
}

export class Project {
  readonly #options: ProjectOptions
  #opened: (Opened & { key: string }) | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: ProjectOptions) {
    this.#options = options
  }

  /** The repository as it is now. */
  workspace(): Promise<Workspace> {
    return openWorkspace(this.#options.root)
  }

  /** Runs `body` with the database of the repository as it is now, when every earlier call has ended. */
  use<T>(body: (opened: Opened) => Promise<T>): Promise<T> {
    const run = this.#last.then(async () => body(await this.#open()))
    this.#last = run.catch(() => {})
    return run
  }

  /** The migrations were changed by what ran last: the database holds them already. */
  async adopt(): Promise<void> {
    if (this.#opened === undefined) return
    this.#opened.workspace = await this.workspace()
    this.#opened.key = keyOf(this.#opened.workspace)
  }

  async close(): Promise<void> {
    const opened = this.#opened
    this.#opened = undefined
    await opened?.database.close()
  }

  async #open(): Promise<Opened> {
    const workspace = await this.workspace()
    const key = keyOf(workspace)
    if (this.#opened?.key === key) return this.#opened
    await this.close()
    const { env, signal } = this.#options
    const { database, result } = await openReplayed(workspace, { keepGoing: true, env, signal })
    this.#opened = { database, workspace, findings: result.findings, key }
    return this.#opened
  }
}

function keyOf({ root, globals, migrations }: Workspace): string {
  return hash(root, ...globals.map(({ text }) => text), ...migrations.flatMap(({ version, up }) => [version, up.text]))
}
