/** A seed script out of made rows: readable, the same each time, and harmless when it runs again. */

import { readSchema } from '../../catalog/read.ts'
import { platformSchemas } from '../../catalog/scope.ts'
import { ident } from '../../core/identifier.ts'
import { type Database, postgresFailure } from '../../postgres/database.ts'
import { readCast } from '../access/read-cast.ts'
import { type Actor, defaultActors, type Filled, fill, type MadeRow } from './fill.ts'
import type { PlannedTable } from './plan.ts'
import { firstNames, pleasantTexts } from './pleasant.ts'
import { type RowBlock, writeRows } from './script.ts'
import { stableUuid } from './values.ts'

export interface SeedOptions {
  platform: 'supabase' | 'postgres'
  /** Rows of each table for each tenant, where its keys allow so many. Default 2. */
  rows?: number
  /** The call that makes the same script again, for its first line. */
  command: string
}

/** scripts/build/schemas/seed.schema.json */
export interface SeedDocument extends Omit<Seed, 'text'> {
  format: 1
  /** Where it was written; absent where `text` holds it. */
  file?: string
  text?: string
  /** Of `--check`: whether the file is what would be written. */
  state?: 'current' | 'stale' | 'missing'
}

export interface Seed {
  text: string
  /** Rows by table, in the script's order. */
  tables: { table: string; rows: number }[]
  /** Tables without a row, and why. */
  unfilled: { table: string; reason: string }[]
}

/**
 * Makes the script on a database that the migrations made, without its seed; the database is left as it was. The script has
 * run twice when it is handed out. Throws what Postgres says where it cannot run.
 */
export async function makeSeed(database: Database, options: SeedOptions): Promise<Seed> {
  await database.exec('begin')
  try {
    const rows = options.rows ?? 2
    const schema = await readSchema(database, { join: true })
    const more = furtherActors(rows)
    const { schemas, plan, cast } = await readCast(database, schema, options.platform, more)
    await database.exec('savepoint dbops_seed')
    const filled = await fill(database, {
      schemas,
      plan,
      platformSchemas,
      actors: cast.actors,
      guide: { ...cast.guide, texts: pleasantTexts },
    })
    await database.exec('rollback to savepoint dbops_seed')
    const session = cast.guide.session
    const write = (withSession: boolean) =>
      seedText(filled, options.command, withSession && session ? (label) => session(label) : undefined)
    const plain = write(false)
    const text = (await runsTwice(database, plain, filled)) === undefined ? plain : write(true)
    if (text !== plain) {
      const failure = await runsTwice(database, text, filled)
      if (failure !== undefined) throw failure
    }
    return {
      text,
      tables: countByTable(filled.made),
      unfilled: filled.tables
        .filter(({ table, failures, found, made }) => failures.length > 0 && found + made === 0 && isOwn(filled, table))
        .map(({ table, failures }) => ({ table, reason: failures[0]!.reason })),
    }
  } finally {
    await database.exec('rollback')
  }
}

function isOwn({ plan }: Filled, name: string): boolean {
  const table = plan.find((each) => each.table === name)
  return table !== undefined && !platformSchemas.has(table.schema)
}

/** Users besides those that are always there, so that each tenant has so many. */
function furtherActors(rows: number): Actor[] {
  const actors: Actor[] = []
  const taken = new Set(defaultActors.map(({ name }) => name))
  for (const tenant of ['one', 'two']) {
    const there = defaultActors.filter((actor) => actor.tenant === tenant).length
    for (let count = there; count < rows; count++) {
      const index = taken.size
      const first = firstNames[index % firstNames.length]!.toLowerCase()
      const name = taken.has(first) ? `${first}-${Math.floor(index / firstNames.length) + 1}` : first
      taken.add(name)
      actors.push({ name, id: stableUuid('actor', name), tenant })
    }
  }
  return actors
}

function seedText(filled: Filled, command: string, session?: (label: MadeRow['label']) => string): string {
  const blocks = writeRows(filled.made, { plan: filled.plan, pool: filled.pool, repeatable: true, session })
  const lines = [
    `-- Written by \`${command}\`: the same rows each time. It may run again: rows that are there stay as they are.`,
    '-- Two tenants with their users; everybody is at example.com.',
  ]
  let said = ''
  let table = ''
  for (const block of blocks) {
    lines.push('')
    if (block.table !== table) {
      table = block.table
      lines.push(comment(filled, blocks, table))
    }
    if (block.session !== said) {
      said = block.session
      // A seed's statements need not share a transaction: the setting holds for the session.
      lines.push(said.replaceAll(', true)', ', false)'))
    }
    lines.push(block.statement)
  }
  if (said !== '') lines.push('', session!({}).replaceAll(', true)', ', false)'))
  const sequences = blocks.flatMap((block) => sequenceLines(filled.plan.find((each) => each.table === block.table)!))
  if (sequences.length > 0)
    lines.push('', '-- Sequences go on after the keys that were written.', ...new Set(sequences))
  return `${lines.join('\n')}\n`
}

function comment({ plan }: Filled, blocks: readonly RowBlock[], name: string): string {
  const rows = blocks.filter((block) => block.table === name).reduce((sum, block) => sum + block.rows.length, 0)
  const table = plan.find((each) => each.table === name)!
  const targets = [...new Set(table.keys.filter((key) => !key.soft && key.target !== name).map(({ target }) => target))]
  return `-- ${oneLine(name)}: ${rows} row${rows === 1 ? '' : 's'}${targets.length === 0 ? '' : `, of ${targets.map(oneLine).join(', ')}`}`
}

/** A quoted name may hold a line break, which would end the comment. */
function oneLine(name: string): string {
  return name.replace(/[\r\n]+/g, ' ')
}

function sequenceLines(table: PlannedTable): string[] {
  return table.columns
    .filter(({ sequence }) => sequence !== undefined)
    .map(({ name }) => {
      const sequence = `pg_get_serial_sequence(${quote(table.table)}, ${quote(name)})`
      return `select setval(${sequence}, (select max(${ident(name)}) from ${table.table})) where ${sequence} is not null;`
    })
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function countByTable(rows: readonly MadeRow[]): Seed['tables'] {
  const counts = new Map<string, number>()
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1)
  return [...counts].map(([table, count]) => ({ table, rows: count }))
}

/** Runs the script twice and compares the rows: what went wrong, or undefined. */
async function runsTwice(database: Database, text: string, filled: Filled): Promise<Error | undefined> {
  const tables = [...new Set(filled.made.map(({ table }) => table))]
  const count = async () =>
    (
      (await database.rows(
        tables.map((table, index) => `select ${index}, count(*)::int8 from ${table}`).join(' union all ') +
          ' order by 1',
      )) as [number, number][]
    ).map(([, rows]) => rows)
  await database.exec('savepoint dbops_try')
  try {
    const before = await count()
    await database.exec(text)
    await database.exec('set constraints all immediate')
    const after = await count()
    await database.exec(text)
    await database.exec('set constraints all immediate')
    const again = await count()
    for (const [index, table] of tables.entries()) {
      const wanted = filled.made.filter((row) => row.table === table).length
      if (after[index]! - before[index]! < wanted)
        return new Error(`${wanted} rows of ${table} were to be written, ${after[index]! - before[index]!} were`)
      if (again[index] !== after[index]) return new Error(`The script wrote rows of ${table} a second time`)
    }
    return undefined
  } catch (error) {
    if (postgresFailure(error) === undefined) throw error
    return error as Error
  } finally {
    await database.exec('rollback to savepoint dbops_try; release savepoint dbops_try')
  }
}
