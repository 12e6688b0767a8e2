/**
 * Constraints on a table that is written to: added without looking at the rows that are there, then validated without
 * holding anybody up, then NOT NULL taken from the validated check, which reads no row.
 */

import { ident } from '../../core/identifier.ts'
import { derived } from './names.ts'
import type { Step } from './rollout.ts'
import { guarded } from './sql.ts'

export interface Wanted {
  /** Qualified. */
  table: string
  /** Table's bare name, for names of constraints. */
  tableName: string
  /** Columns that become NOT NULL. */
  notNull: readonly string[]
  /** Foreign keys and checks: name and what stands behind ADD CONSTRAINT name. */
  constraints: readonly { name: string; sql: string }[]
}

/** Steps `constrain`, `validate`, and `confirm` where something becomes NOT NULL; none where nothing is wanted. */
export function confirmSteps(wanted: readonly Wanted[], what: string): Step[] {
  const adding = <T extends { table: string; name: string; sql: string }>(one: T) => ({
    ...one,
    add: `alter table ${one.table} add constraint ${ident(one.name)} ${one.sql}`,
  })
  const checks = wanted.flatMap(({ table, tableName, notNull }) =>
    notNull.map((column) =>
      adding({
        table,
        column,
        name: derived(`${tableName}_${column}_present`, ''),
        sql: `check (${ident(column)} is not null)`,
      }),
    ),
  )
  const all = [
    ...checks,
    ...wanted.flatMap(({ table, constraints }) => constraints.map((one) => adding({ table, ...one }))),
  ]
  if (all.length === 0) return []
  const drop = ({ table, name }: { table: string; name: string }): string =>
    `alter table ${table} drop constraint ${ident(name)}`
  const validate = ({ table, name }: { table: string; name: string }): string =>
    `alter table ${table} validate constraint ${ident(name)}`
  const steps: Step[] = [
    {
      id: 'constrain',
      title: `Hold new rows to the constraints of ${what}`,
      kind: 'migration',
      alone: false,
      up: guarded(
        `Constraints that new rows keep at once; the rows that are there are looked at in the next step.`,
        all.map(({ add }) => `${add} not valid`),
      ),
      down: guarded('Takes the constraints away again.', all.toReversed().map(drop)),
    },
    {
      id: 'validate',
      title: `Validate them: rows are read, nobody waits`,
      kind: 'migration',
      alone: false,
      up: guarded('Reads every row under a lock that blocks no reads and no writes.', all.map(validate)),
      down: guarded(
        'Back to constraints that hold for new rows only.',
        all.flatMap((one) => [`${drop(one)}`, `${one.add} not valid`]),
      ),
    },
  ]
  if (checks.length > 0) {
    steps.push({
      id: 'confirm',
      title: 'Take NOT NULL from the validated checks',
      kind: 'migration',
      alone: false,
      up: guarded(
        'SET NOT NULL reads no row where a valid check says the same.',
        checks.flatMap((one) => [`alter table ${one.table} alter column ${ident(one.column)} set not null`, drop(one)]),
      ),
      down: guarded(
        'The checks again, and without NOT NULL.',
        checks.flatMap((one) => [
          `${one.add} not valid`,
          validate(one),
          `alter table ${one.table} alter column ${ident(one.column)} drop not null`,
        ]),
      ),
    })
  }
  return steps
}

/** The statement of `NOT NULL` brought back on a column that holds rows, without reading them under a strong lock. */
export function notNullAgain(table: string, tableName: string, column: string): string[] {
  const name = ident(derived(`${tableName}_${column}_present`, ''))
  return [
    `alter table ${table} add constraint ${name} check (${ident(column)} is not null) not valid`,
    `alter table ${table} validate constraint ${name}`,
    `alter table ${table} alter column ${ident(column)} set not null`,
    `alter table ${table} drop constraint ${name}`,
  ]
}
