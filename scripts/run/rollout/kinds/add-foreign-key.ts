import { DbopsError } from '../../../core/error.ts'
import { ident, qualified } from '../../../core/identifier.ts'
import { confirmSteps } from '../confirm.ts'
import { columnOf, tableFacts } from '../facts.ts'
import { derived, slug } from '../names.ts'
import type { KindSpec, Step } from '../rollout.ts'
import { script } from '../sql.ts'
import { referenced } from './add-tenant-column.ts'

const actions = ['no action', 'restrict', 'cascade', 'set null', 'set default'] as const

export const kind: KindSpec = {
  summary: 'A foreign key on tables that are written to: index, orphans looked for, NOT VALID, validated',
  parameters: {
    table: { required: true, description: 'The table that refers' },
    column: { required: true, multiple: true, description: 'Its column; once for each' },
    references: { required: true, description: 'The table referred to, e.g. users or users(id)' },
    'on-delete': { description: `What a deleted row does: ${actions.join(', ')}` },
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need('table'))
    const columns = parameters.many('column').map((name) => columnOf(table, name))
    const target = await referenced(database, parameters.need('references'))
    if (columns.length !== target.columns.length) {
      throw new DbopsError(
        `Unexpected ${columns.length} columns for a key of ${target.columns.length} (${target.columns.join(', ')})`,
      )
    }
    const action = parameters.one('on-delete')?.toLowerCase()
    if (action !== undefined && !(actions as readonly string[]).includes(action)) {
      throw new DbopsError(`Unexpected --on-delete "${action}", expected one of: ${actions.join(', ')}`)
    }
    const names = columns.map(({ name }) => name)
    const list = names.map(ident).join(', ')
    const [[indexed]] = (await database.rows(
      `select exists (select from pg_index i where i.indrelid = to_regclass($1) and i.indisvalid and i.indpred is null
         and (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:$3 - 1]) k) = (select array_agg(k order by k) from unnest($2::int2[]) k))`,
      [table.sql, columns.map(({ number }) => number), columns.length],
    )) as [[boolean]]
    const index = derived(`${table.name}_${names.join('_')}_idx`, '')
    const match = names.map((name, at) => `t.${ident(target.columns[at]!)} = r.${ident(name)}`).join(' and ')
    const steps: Step[] = []
    if (!indexed) {
      steps.push({
        id: 'index',
        title: 'Build an index on the referring columns beside the writers',
        kind: 'migration',
        alone: true,
        up: script('Without it every delete of a referred row reads the whole table.', [
          `create index concurrently ${ident(index)} on ${table.sql} (${list})`,
        ]),
        down: script('Without the index.', [`drop index concurrently ${qualified(table.schema, index)}`]),
      })
    }
    steps.push(
      {
        id: 'orphans',
        title: 'Look for rows that refer to nothing',
        kind: 'check',
        query: `select ${names.map((name) => `r.${ident(name)}`).join(', ')} from ${table.sql} r\nwhere ${names.map((name) => `r.${ident(name)} is not null`).join(' and ')}\n  and not exists (select from ${target.table} t where ${match})`,
        hint: 'Delete them or give them a row to refer to, e.g. with dbops backfill; then run the step again.',
      },
      ...confirmSteps(
        [
          {
            table: table.sql,
            tableName: table.name,
            notNull: [],
            constraints: [
              {
                name: derived(`${table.name}_${names.join('_')}_fkey`, ''),
                sql: `foreign key (${list}) references ${target.table} (${target.columns.map(ident).join(', ')})${action === undefined ? '' : ` on delete ${action}`}`,
              },
            ],
          },
        ],
        `${table.sql} to ${target.table}`,
      ),
    )
    return { name: slug('fk', table.name, ...names).replaceAll('_', '-'), steps, notes: [] }
  },
}
