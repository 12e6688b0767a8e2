/** A seed script out of made rows: readable, the same each time, and harmless when it runs again. */

import { readSchema } from '../../catalog/read.ts'
import { platformSchemas } from '../../catalog/scope.ts'
import { DbopsError, messageOf } from '../../core/error.ts'
import { ident } from '../../core/identifier.ts'
import { type Database, postgresFailure } from '../../postgres/database.ts'
import { readCast } from '../access/read-cast.ts'
import { type Actor, defaultActors, type Filled, fill, type MadeRow } from './fill.ts'
import type { PlannedTable } from './plan.ts'
import { firstNames, pleasantTexts } from './pleasant.ts'
import { type RowBlock, writeRows } from './script.ts'
import { tenantTables, userTables } from './tenancy.ts'
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
    const reference = await referenceTables(database, plan)
    await database.exec('savepoint dbops_seed')
    const filled = await fill(database, {
      schemas,
      plan,
      platformSchemas,
      actors: cast.actors,
      guide: {
        ...cast.guide,
        texts: pleasantTexts,
        wants: (table, actor) => !reference.has(table) && (cast.guide.wants?.(table, actor) ?? true),
      },
    })
    await database.exec('rollback to savepoint dbops_seed')
    const text = seedText(filled, await blocksThatRun(database, filled), options.command)
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

/** Tables that the migrations themselves fill and that belong to nobody (plans, settings): they hold what they should. */
async function referenceTables(database: Database, plan: readonly PlannedTable[]): Promise<Set<string>> {
  const owned = new Set([...userTables(plan), ...tenantTables(plan)])
  for (let size = -1; size !== owned.size; ) {
    size = owned.size
    for (const table of plan)
      if (table.keys.some((key) => key.target !== table.table && owned.has(key.target))) owned.add(table.table)
  }
  const found = new Set<string>()
  for (const { table } of plan.filter((each) => !owned.has(each.table) && !platformSchemas.has(each.schema)))
    if ((await database.rows(`select 1 from ${table} limit 1`)).length > 0) found.add(table)
  return found
}

function isOwn({ plan }: Filled, name: string): boolean {
  const table = plan.find((each) => each.table === name)
  return table !== undefined && !platformSchemas.has(table.schema)
}

const nobody = "select set_config('request.jwt.claims', '', false), set_config('request.jwt.claim.sub', '', false);"

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

function seedText(filled: Filled, blocks: readonly RowBlock[], command: string): string {
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
      lines.push(said === '' ? nobody : said.replaceAll(', true)', ', false)'))
    }
    lines.push(block.statement)
  }
  if (said !== '') lines.push('', nobody)
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

/**
 * The statements, with the session said where a table's triggers ask for it: found out by running them. They have run
 * twice when they are handed out. Throws `DbopsError` where they cannot run.
 */
async function blocksThatRun(database: Database, filled: Filled): Promise<RowBlock[]> {
  const asking = new Set<string>()
  for (;;) {
    const blocks = writeRows(filled.made, { plan: filled.plan, pool: filled.pool, repeatable: true, asking })
    const wrong = await runTwice(database, blocks, filled)
    if (wrong === undefined) return blocks
    if (wrong.table === undefined || asking.has(wrong.table))
      throw new DbopsError(`The rows that were made cannot be written as a script: ${wrong.reason}`, {
        where: wrong.table,
        hint: 'Please report it with the migrations: most likely a trigger gives rows keys that nobody can foresee.',
      })
    asking.add(wrong.table)
  }
}

interface Wrong {
  /** Absent where it cannot be told. */
  table?: string
  reason: string
}

/** Runs the statements twice and compares the rows: what went wrong, or undefined. */
async function runTwice(database: Database, blocks: readonly RowBlock[], filled: Filled): Promise<Wrong | undefined> {
  const tables = [...new Set(filled.made.map(({ table }) => table))]
  if (tables.length === 0) return undefined
  const counts = `${tables.map((table, index) => `select ${index}, count(*)::int8 from ${table}`).join(' union all ')} order by 1`
  const count = async () => ((await database.rows(counts)) as [number, number][]).map(([, rows]) => rows)
  await database.exec('savepoint dbops_try')
  let table: string | undefined
  try {
    const before = await count()
    await database.exec(nobody)
    for (const block of blocks) {
      table = block.table
      await database.exec(`${block.session === '' ? nobody : block.session}\n${block.statement}`)
    }
    table = undefined
    await database.exec('set constraints all immediate')
    const after = await count()
    for (const [index, each] of tables.entries()) {
      const wanted = filled.made.filter((row) => row.table === each).length
      const written = after[index]! - before[index]!
      if (written < wanted) return { table: each, reason: `${written} of ${wanted} rows of ${each} were written` }
    }
    for (const block of blocks)
      await database.exec(`${block.session === '' ? nobody : block.session}\n${block.statement}`)
    await database.exec('set constraints all immediate')
    const again = await count()
    const grown = tables.find((_, index) => again[index] !== after[index])
    return grown === undefined ? undefined : { table: grown, reason: `rows of ${grown} were written a second time` }
  } catch (error) {
    if (postgresFailure(error) === undefined) throw error
    return { table, reason: messageOf(error) }
  } finally {
    await database.exec('rollback to savepoint dbops_try; release savepoint dbops_try')
  }
}
