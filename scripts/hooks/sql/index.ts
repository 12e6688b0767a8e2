/** Judges the SQL of one act. The only door to the parser: whoever imports this loads it. */

import { loadParser } from '../../sql/parse.ts'
import type { SqlAct } from '../act.ts'
import { fillHoles, hasHole, type Text } from '../shell/text.ts'
import { judgeSql, type SqlVerdict } from './judge.ts'
import { readPsqlScript } from './psql-script.ts'

export interface ScriptVerdict extends SqlVerdict {
  /** Shell commands that psql's meta-commands run. */
  commands: Text[]
}

/** SQL longer than this is not parsed. */
const sqlLimit = 4 << 20

/** Judges what a client would send. `readFile` gives files that a psql script includes. */
export async function judgeScript(act: SqlAct, readFile: (path: string) => Text | undefined): Promise<ScriptVerdict> {
  await loadParser()
  if (act.sql.length > sqlLimit) return { dangers: [], unreadable: ['its SQL is too long to judge'], commands: [] }
  if (act.dialect !== 'psql') {
    const verdict = judgeSql(act.sql, { guess: act.dialect === 'guess', rowsOnly: act.rowsOnly ?? false })
    if (act.wholesale) {
      return { dangers: verdict.dangers.filter((danger) => danger.filtered !== true), unreadable: [], commands: [] }
    }
    return { ...verdict, commands: [] }
  }
  const script = readPsqlScript(act.sql, act.variables ?? new Map(), readFile)
  const verdict = script.sql.trim() === '' ? { dangers: [], unreadable: [] } : judgeSql(script.sql)
  // A script of which nothing is known: no statement could be split off it.
  if (hasHole(act.sql) && fillHoles(act.sql, () => '').trim() === '' && verdict.unreadable.length === 0)
    verdict.unreadable.push('the SQL is not known before it runs')
  return {
    dangers: [
      ...script.dangers.map((danger) => ({ ...danger, statement: act.sql.trim().split('\n')[0]! })),
      ...verdict.dangers,
    ],
    unreadable: [...script.unreadable, ...verdict.unreadable],
    commands: script.commands,
  }
}
