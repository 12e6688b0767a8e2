/** What a migration tool's session carries from one file to the next. */

import { ident } from '../core/identifier.ts'
import type { Database } from '../postgres/database.ts'
import type { Behaviour } from '../workspace/behaviour.ts'

/** What of a session differs from that of a new one. */
export interface SessionState {
  sessionUser: string
  role: string
  /** Parameters whose value was set in the session. */
  settings: [name: string, value: string][]
}

export async function readSession(database: Database): Promise<SessionState> {
  const [users, ...settings] = (await database.rows(
    `select session_user::text, current_user::text, 0
     union all
     select name, setting, 1 from pg_catalog.pg_settings where source = 'session' and context <> 'internal'
       and name not in ('role', 'session_authorization', 'is_superuser', 'transaction_isolation', 'transaction_read_only', 'transaction_deferrable')
     order by 3, 1`,
  )) as [string, string, number][]
  return { sessionUser: users![0], role: users![1], settings: settings.map(([name, value]) => [name, value]) }
}

/** Puts the session into a state, whatever it was in. Outside of a transaction. */
export async function restoreSession(database: Database, state: SessionState): Promise<void> {
  await database.exec('reset session authorization')
  const now = await readUsers(database)
  if (now.sessionUser !== state.sessionUser) {
    await database.exec(`set session authorization ${ident(state.sessionUser)}`)
  }
  await resetSettings(database, state)
  const { role } = await readUsers(database)
  if (role !== state.role) await database.exec(`set role ${ident(state.role)}`)
}

/** What the tool does to its session before the next file. `initial` is the state in which the replay began. */
export async function betweenFiles(
  database: Database,
  session: Behaviour['session'],
  initial: SessionState,
): Promise<void> {
  switch (session) {
    case 'kept':
      return
    case 'reset':
      // RESET ALL leaves the role alone (guc.c: GUC_NO_RESET_ALL).
      return resetSettings(database, initial)
    case 'path': {
      const path = initial.settings.find(([name]) => name === 'search_path')?.[1]
      if (path === undefined) await database.exec('reset search_path')
      else await database.query("select pg_catalog.set_config('search_path', $1, false)", [path])
      return database.exec(`set role ${ident(initial.role)}`)
    }
    case 'fresh':
      await database.exec('discard temp')
      return restoreSession(database, initial)
  }
}

async function resetSettings(database: Database, state: SessionState): Promise<void> {
  await database.exec('reset all')
  for (const [name, value] of state.settings) {
    await database.query('select pg_catalog.set_config($1, $2, false)', [name, value])
  }
}

async function readUsers(database: Database): Promise<{ sessionUser: string; role: string }> {
  const [row] = await database.rows('select session_user::text, current_user::text')
  return { sessionUser: row![0] as string, role: row![1] as string }
}
