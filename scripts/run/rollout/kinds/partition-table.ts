import { DbopsError } from '../../../core/error.ts'
import { ident, literal, qualified } from '../../../core/identifier.ts'
import type { Database } from '../../../postgres/database.ts'
import { settleStep } from '../columns.ts'
import { type ColumnFacts, columnOf, type TableFacts, tableFacts } from '../facts.ts'
import { derived, slug } from '../names.ts'
import { indexName, mirrorSql, sameForm, type WholeTable, wholeTable } from '../partition.ts'
import type { KindSpec, Parameters } from '../rollout.ts'
import { guarded } from '../sql.ts'

export const kind: KindSpec = {
  summary: 'A partitioned table in the place of a plain one: written to both while it is filled, then exchanged',
  parameters: {
    table: { required: true, description: 'The table' },
    column: { required: true, description: 'The column to partition by' },
    interval: { description: 'A partition for each month, week, day or year of a date or timestamp' },
    from: { description: 'The first day that has a partition, e.g. 2026-01-01' },
    to: { description: 'The day behind the last partition, e.g. 2027-01-01' },
    count: { description: 'So many partitions by hash, instead of an interval' },
  },
  async build(database, parameters) {
    const table = await wholeTable(database, await tableFacts(database, parameters.need('table')))
    if (table.kind === 'p') throw new DbopsError(`Unexpected partitioned table ${table.sql}, expected a plain one`)
    const column = columnOf(table, parameters.need('column'))
    if (!column.notNull) {
      throw new DbopsError(
        `Unexpected column ${column.name} that may be NULL, expected NOT NULL: it becomes part of the key`,
        {
          hint: `First: dbops rollout plan set-not-null --table ${table.sql} --column ${column.name} --value …`,
        },
      )
    }
    const key = table.primary.columns.includes(column.name)
      ? table.primary.columns
      : [...table.primary.columns, column.name]
    refuseUnique(table, column)
    const fresh = derived(table.name, '__new')
    const aside = derived(table.name, '__old')
    const { by, partitions } = await partitionsOf(database, parameters, table, column)
    const made = sameForm(table, fresh, { by, primary: key })
    const named = { schema: table.schema, name: table.name }
    const into = mirrorSql({ ...named, sql: table.sql }, { sql: made.sql, key }, table.columns)
    const old = qualified(table.schema, aside)
    const back = mirrorSql({ ...named, sql: table.sql }, { sql: old, key: table.primary.columns }, table.columns)
    const number = await numberingOf(database, table)
    const columns = table.columns.filter(({ generated }) => !generated).map(({ name }) => ident(name))
    const copy = `insert into ${made.sql} (${columns.join(', ')})\noverriding system value\nselect ${columns.map((name) => `t.${name}`).join(', ')}\nfrom ${table.sql} t\nfor share\non conflict do nothing`
    const copyBack = `insert into ${old} (${columns.join(', ')})\noverriding system value\nselect ${columns.map((name) => `t.${name}`).join(', ')}\nfrom ${table.sql} t\nfor share\non conflict do nothing`
    const rename = (from: string, to: string): string =>
      `-- dbops-ignore ban-rename-table: the other table takes the name in the same transaction\nalter table ${from} rename to ${ident(to)}`
    const stranger = `select ${table.primary.columns.map((name) => `t.${ident(name)}`).join(', ')} from ${table.sql} t
where not exists (select from ${made.sql} n where ${key.map((name) => `n.${ident(name)} = t.${ident(name)}`).join(' and ')} and ${columns.map((name) => `n.${name}::text is not distinct from t.${name}::text`).join(' and ')})`
    const published = (from: string, to: string): string[] =>
      table.publications.flatMap((name) => [
        `alter publication ${ident(name)} drop table ${from}`,
        `alter publication ${ident(name)} add table ${to}`,
      ])
    const oldForm = sameForm(table, aside)
    return {
      name: slug('partition', table.name).replaceAll('_', '-'),
      steps: [
        {
          id: 'expand',
          title: 'Make the partitioned table, and mirror every write to it',
          kind: 'migration',
          alone: false,
          up: guarded(`${table.sql} becomes partitioned by ${by}. Nothing reads the new table yet.`, [
            ...made.statements,
            ...partitions,
            ...into.create,
          ]),
          down: guarded('Nobody read it.', [...into.drop, `drop table ${made.sql}`]),
        },
        {
          id: 'copy',
          title: 'Copy the rows in batches; each is held while it is copied, so that no delete is missed',
          kind: 'backfill',
          plan: { name: slug(table.name, 'partitions').replaceAll('_', '-'), statement: copy },
        },
        settleStep([copy]),
        {
          id: 'compare',
          title: 'Compare the two tables row by row',
          kind: 'check',
          query: stranger,
          hint: 'Rows differ although every write is mirrored: run the copy again with --again, and look for triggers that are disabled.',
        },
        {
          id: 'exchange',
          title: 'Exchange the tables: the partitioned one takes the name',
          kind: 'migration',
          alone: false,
          up: guarded('In one transaction. The trigger now mirrors the other way, for the way back.', [
            ...into.drop,
            rename(table.sql, aside),
            rename(made.sql, table.name),
            ...number.up(aside, table.name),
            // The triggers of the user fire once, on the table that is written to.
            ...table.triggers.map(({ name }) => `drop trigger ${ident(name)} on ${old}`),
            ...table.triggers.map(({ sql }) => sql),
            ...published(old, table.sql),
            ...back.create,
          ]),
          down: guarded('The plain table bears the name again.', [
            ...back.drop,
            ...published(table.sql, old),
            ...table.triggers.map(({ name }) => `drop trigger ${ident(name)} on ${table.sql}`),
            ...number.down(table.name, aside),
            `alter table ${table.sql} rename to ${ident(fresh)}`,
            `alter table ${old} rename to ${ident(table.name)}`,
            ...table.triggers.map(({ sql }) => sql),
            ...into.create,
          ]),
        },
        {
          id: 'release',
          title: 'Let it prove itself',
          kind: 'release',
          text: `Reads and writes go to the partitioned table. Watch plans and latency; queries by other columns than ${column.name} ask every partition. Until the last step the way back is one transaction.`,
        },
        {
          id: 'contract',
          title: 'Drop the plain table',
          kind: 'migration',
          alone: false,
          up: guarded('Every row is in the partitioned table.', [
            ...back.drop,
            `-- dbops-ignore ban-drop-table: a copy, whose rows are all in the partitioned table\ndrop table ${old}`,
            ...finalNames(table, fresh, true),
          ]),
          down: guarded(
            'The plain table again, and every write mirrored to it; its rows come in the batches that follow.',
            [
              ...finalNames(table, fresh, false),
              ...oldForm.statements.map(
                (statement, index) =>
                  // The first one is the table's own.
                  `${index === 0 ? '-- dbops-ignore ban-data-loss-in-rollback: its rows come from the partitioned table, in the batches behind the rollback\n' : ''}${backToAside(statement, table, aside)}`,
              ),
              ...back.create,
            ],
          ),
          undo: [{ name: slug(table.name, 'plain').replaceAll('_', '-'), statement: copyBack }],
        },
      ],
      notes: [
        `The key becomes (${key.join(', ')}): PostgreSQL keeps a key of a partitioned table unique only with ${column.name} in it.`,
        ...(parameters.one('interval') === undefined
          ? []
          : [
              'Rows outside of the partitions go to the default one. Make partitions ahead of time, with pg_partman or dbops partition.',
            ]),
      ],
    }
  },
}

/** Indexes and constraints of the plain table keep their names in the way back. */
function backToAside(statement: string, table: WholeTable, aside: string): string {
  let text = statement.replace(ident(derived(aside, '_pkey')), ident(table.primary.name))
  for (const { name } of table.indexes)
    text = text.replace(` ${ident(indexName(name, table.name, aside))} on `, ` ${ident(name)} on `)
  return text
}

/** The new table's key and indexes get the names that the old ones had, once those are gone. */
function finalNames(table: WholeTable, fresh: string, forward: boolean): string[] {
  const pairs = [
    [derived(fresh, '_pkey'), table.primary.name],
    ...table.indexes.map(({ name }) => [indexName(name, table.name, fresh), name]),
  ] as [string, string][]
  const done = pairs.map(([from, to]) => {
    const [a, b] = forward ? [from, to] : [to, from]
    return `alter index ${qualified(table.schema, a)} rename to ${ident(b)}`
  })
  return forward ? done : done.toReversed()
}

/** A unique index of a partitioned table must hold the column. */
function refuseUnique(table: WholeTable, column: ColumnFacts): void {
  const unique = table.indexes.find(
    ({ unique, sql }) =>
      unique && !new RegExp(`[(, ]"?${column.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"?[,) ]`).test(sql),
  )
  if (unique === undefined) return
  throw new DbopsError(
    `Unexpected unique index ${unique.name} without ${column.name}, expected it in every unique index`,
    {
      hint: 'A partitioned table keeps unique only what holds the column it is partitioned by. Drop the index, or partition by one of its columns.',
    },
  )
}

async function partitionsOf(
  database: Database,
  parameters: Parameters,
  table: TableFacts,
  column: ColumnFacts,
): Promise<{ by: string; partitions: string[] }> {
  const parent = qualified(table.schema, derived(table.name, '__new'))
  const count = parameters.one('count')
  if (count !== undefined) {
    const number = Number(count)
    if (!Number.isInteger(number) || number < 2 || number > 1024)
      throw new DbopsError(`Unexpected --count ${count}, expected a number from 2 to 1024`)
    return {
      by: `hash (${ident(column.name)})`,
      partitions: Array.from(
        { length: number },
        (_, index) =>
          `create table ${qualified(table.schema, derived(table.name, `_p${index}`))} partition of ${parent} for values with (modulus ${number}, remainder ${index})`,
      ),
    }
  }
  const interval = parameters.need('interval')
  if (!['day', 'week', 'month', 'year'].includes(interval)) {
    throw new DbopsError(`Unexpected --interval "${interval}", expected one of: day, week, month, year`)
  }
  const [from, to] = [parameters.need('from'), parameters.need('to')]
  for (const day of [from, to])
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new DbopsError(`Unexpected day "${day}", expected one such as 2026-01-01`)
  const days = (await database.rows(
    `select d::date::text, (d + ('1 ' || $3)::interval)::date::text from generate_series($1::date, $2::date - 1, ('1 ' || $3)::interval) d`,
    [from, to, interval],
  )) as [string, string][]
  if (days.length === 0 || days.length > 1000)
    throw new DbopsError(`Unexpected ${days.length} partitions, expected 1 to 1000`)
  const suffix = (day: string): string =>
    `_p${day.replaceAll('-', '').slice(0, interval === 'year' ? 4 : interval === 'month' ? 6 : 8)}`
  return {
    by: `range (${ident(column.name)})`,
    partitions: [
      ...days.map(
        ([start, end]) =>
          `create table ${qualified(table.schema, derived(table.name, suffix(start)))} partition of ${parent} for values from (${literal(start)}) to (${literal(end)})`,
      ),
      `create table ${qualified(table.schema, derived(table.name, '_default'))} partition of ${parent} default`,
    ],
  }
}

interface Numbering {
  /** From the table of one name to that of another. */
  up(from: string, to: string): string[]
  down(from: string, to: string): string[]
}

/** Sequences and identities of the table's columns move with its name. */
async function numberingOf(database: Database, table: WholeTable): Promise<Numbering> {
  const rows = (await database.rows(
    `select a.attname::text, a.attidentity::text, s.seqrelid::regclass::text, s.seqstart::text, s.seqincrement::text, s.seqcache::text
       from pg_attribute a join pg_sequence s on s.seqrelid = pg_get_serial_sequence($1, a.attname)::regclass
      where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table.sql],
  )) as [string, string, string, string, string, string][]
  const move = (from: string, to: string): string[] =>
    rows.map(([column, identity, sequence, start, increment, cache]) => {
      const [old, fresh] = [qualified(table.schema, from), qualified(table.schema, to)]
      if (identity === '') return `alter sequence ${sequence} owned by ${fresh}.${ident(column)}`
      return `do $number$
declare
  upcoming bigint := nextval(${literal(sequence)});
begin
  alter table ${old} alter column ${ident(column)} drop identity;
  alter table ${fresh} alter column ${ident(column)} add generated ${identity === 'a' ? 'always' : 'by default'} as identity (sequence name ${sequence} start with ${start} increment by ${increment} cache ${cache});
  perform setval(${literal(sequence)}, upcoming, false);
end
$number$`
    })
  return { up: move, down: move }
}
