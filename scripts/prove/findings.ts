/** What a migration's proof says is wrong with it, in words. */

import type { Finding } from '../core/finding.ts'
import type { Migration } from '../workspace/workspace.ts'
import { describeChange } from './draft.ts'
import type { Idempotence } from './idempotence.ts'
import { lossTakers } from './losses.ts'
import type { MigrationProof } from './migration.ts'
import type { RowLoss } from './rows.ts'

/** What the proof of a migration found, in the order in which it was proven. */
export function findingsOf(migration: Migration, proof: MigrationProof): Finding[] {
  const { reversal, downFailure, failsOnRows } = proof
  const at = { file: (migration.down ?? migration.up).file, line: 1, column: 1 }
  const findings: Finding[] = []
  const add = (finding: Omit<Finding, 'category'>) => findings.push({ category: 'migration', ...finding })
  if (proof.failure !== undefined) {
    add({
      rule: 'migration-fails',
      level: 'error',
      message: `Unexpected failure of ${migration.version}: ${proof.failure.message}`,
      location: proof.failure.location,
      fix: proof.failure.suggestion,
    })
  }
  if (failsOnRows !== undefined) {
    add({
      rule: 'migration-fails-on-rows',
      level: 'warning',
      message: `Unexpected failure of ${migration.version} where tables hold rows: ${failsOnRows.message}`,
      location: failsOnRows.location,
      why: 'It runs on empty tables. On rows that were made for the proof, and that every constraint before it allows, it does not: production may hold such rows.',
      fix: 'Make the rows fit first, in the same migration or an earlier one; or say why there are none: -- dbops-ignore migration-fails-on-rows: <why>',
    })
  }
  if (proof.rollback === 'fails' && downFailure !== undefined) {
    add({
      rule: 'rollback-fails',
      level: 'error',
      message: `Unexpected failure of the rollback of ${migration.version}: ${downFailure.message}`,
      location: downFailure.location,
      why: 'A rollback is needed when something is already wrong; this one adds a second failure.',
      fix: downFailure.suggestion ?? 'Write the rollback anew: dbops prove --write-rollback drafts and proves one.',
    })
  }
  if (proof.rollback === 'missing' && !migration.repeatable) {
    add({
      rule: 'rollback-missing',
      level: 'warning',
      message: `Unexpected migration ${migration.version} without a rollback, expected one`,
      location: { file: migration.up.file, line: 1, column: 1 },
      why: 'Without a proven way back a failed deployment is repaired by hand, in production.',
      fix: 'Run: dbops prove --write-rollback',
    })
  }
  for (const change of reversal?.leftovers ?? []) {
    add({
      rule: 'rollback-incomplete',
      level: 'error',
      message: `Unexpected difference after up and down of ${migration.version}: ${describeChange(change)}`,
      object: `${change.kind} ${change.object}`,
      location: at,
      why: 'After the rollback the database is not what it was: the next migration or the older application may fail on it.',
      fix: 'Restore it in the rollback; dbops prove --write-rollback drafts the statements.',
    })
  }
  for (const change of reversal?.drift ?? []) {
    add({
      rule: 'migration-not-repeatable',
      level: 'error',
      message: `Unexpected difference after up, down and up of ${migration.version}: ${describeChange(change)}`,
      object: `${change.kind} ${change.object}`,
      location: at,
    })
  }
  const { idempotence } = proof
  if (idempotence !== undefined && idempotence.result !== 'proven') {
    add({
      rule: 'migration-not-idempotent',
      level: 'warning',
      message:
        idempotence.result === 'fails'
          ? `Unexpected failure of the second run of ${migration.version}, expected it to change nothing: ${idempotence.message}`
          : `Unexpected change by the second run of ${migration.version}, expected none: ${changedText(idempotence)}`,
      location: idempotence.location ?? { file: migration.up.file, line: 1, column: 1 },
      why: 'IF NOT EXISTS, OR REPLACE and IF EXISTS throughout say that the file may run again; whoever believes it is left with half a migration.',
      fix: 'Guard this statement as well: drop … if exists before it, on conflict do nothing, or a DO block that looks first.',
    })
  }
  const gone = (reversal?.lossesUp ?? []).filter(({ kind }) => kind === 'gone')
  const takers = gone.length === 0 ? [] : lossTakers(migration)
  for (const loss of gone) {
    const taker = takers.find((each) => each.takes(loss))
    if (taker?.saidSo) continue
    add({
      rule: 'migration-loses-data',
      level: 'error',
      message: `Unexpected loss on the way up of ${migration.version}: ${lossText(loss)} are gone, expected all to survive`,
      object: `table ${loss.table}`,
      location: { file: migration.up.file, ...(taker?.position ?? { line: 1, column: 1 }) },
      why: 'What a migration drops, no rollback brings back.',
      fix: 'Keep the data until nobody can need it: copy or rename it aside, and drop it in a later migration. Where the loss is meant, say so at the statement: -- dbops-ignore migration-loses-data: <why>',
      detail: { ...loss },
    })
  }
  const lostBefore = new Set(gone.map(({ table, column }) => `${table}\0${column ?? ''}`))
  for (const loss of reversal?.losses ?? []) {
    // What up alone loses was said above, or is meant.
    if (lostBefore.has(`${loss.table}\0${loss.column ?? ''}`) || lostBefore.has(`${loss.table}\0`)) continue
    add({
      rule: 'rollback-loses-data',
      level: loss.kind === 'gone' ? 'error' : 'warning',
      message: `Unexpected loss after up and down of ${migration.version}: ${lossText(loss)} ${loss.kind === 'gone' ? 'are gone' : 'are changed'}`,
      object: `table ${loss.table}`,
      location: at,
      why: 'Up keeps them, the rollback does not: whoever has to go back loses them.',
      fix: 'Keep the data in the rollback: rename or copy it aside instead of dropping it.',
      detail: { ...loss },
    })
  }
  return findings
}

function changedText({ changes = [], tables = [] }: Idempotence): string {
  const all = [...changes.map(describeChange), ...tables.map((table) => `rows of ${table}`)]
  return all.length > 3 ? `${all.slice(0, 3).join('; ')} and ${all.length - 3} more` : all.join('; ')
}

function lossText({ lost, of, table, column }: RowLoss): string {
  return column === undefined ? `${lost} of ${of} rows of ${table}` : `${lost} of ${of} values of ${table}.${column}`
}
