/**
 * Rows for every table, for several users of several tenants, that satisfy every constraint: what exists (the
 * workspace's seed, rows that triggers make) first, and made for what is missing. Deterministic.
 *
 * Values are offered to Postgres and kept when it takes them; what it refuses tells what to change.
 */

import { messageOf } from '../../core/error.ts'
import { ident } from '../../core/identifier.ts'
import { type Database, type PostgresFailure, postgresFailure } from '../../postgres/database.ts'
import { type PlannedColumn, type PlannedKey, type PlannedTable, planTables } from './plan.ts'
import { type Label, Pool, type PoolRow } from './pool.ts'
import { checkGroups, solve, validTexts } from './solve.ts'
import { tenantTables } from './tenancy.ts'
import { candidates, stableUuid } from './values.ts'

/** Somebody who uses the database. */
export interface Actor {
  name: string
  /** The user's id, where users are known by a UUID. */
  id: string
  tenant: string
}

export const defaultActors: readonly Actor[] = [
  { name: 'ana', id: stableUuid('actor', 'ana'), tenant: 'one' },
  { name: 'ben', id: stableUuid('actor', 'ben'), tenant: 'one' },
  { name: 'eva', id: stableUuid('actor', 'eva'), tenant: 'two' },
  { name: 'leo', id: stableUuid('actor', 'leo'), tenant: 'two' },
]

export interface TableFill {
  table: string
  /** Rows that were there before this table's turn: seeded, or made by triggers. */
  found: number
  made: number
  /** Rows that had to be written with triggers off. */
  withoutTriggers: number
  /** Who has no row in it, and Postgres's last word. */
  failures: { actor: string; reason: string }[]
}

export interface Filled {
  tables: TableFill[]
  pool: Pool
  plan: PlannedTable[]
  /** Every row that was made, in order. */
  made: MadeRow[]
}

/** A row that was written, so that a script can write it again. */
export interface MadeRow {
  table: string
  label: Label
  /** What the statement said, by column. The other columns have their defaults, or what triggers put there. */
  written: PoolRow['values']
  /** Every column, as it was stored. */
  values: PoolRow['values']
  /** It had to be written with triggers off. */
  withoutTriggers: boolean
  /** SQL that said whose the session was. */
  session: string
  /** How it differs from its maker's first row: columns with their value, or with whose value it is. */
  differs?: Readonly<Record<string, string | null>>
}

/** What is known of a database beyond its constraints: which values make a row somebody's, and which are worth having. */
export interface FillGuide {
  /** Tables of tenants: one row is shared by a tenant's users. Default: told from keys and names. */
  tenantTables?: ReadonlySet<string>
  /** By table of memberships: the column that points to the tenant. Everybody gets one in the shared tenant, whatever else he has. */
  memberships?: ReadonlyMap<string, string>
  /** Who makes the rows that a tenant's users share. */
  lead?(tenant: string): string | undefined
  /** The value that makes a row somebody's own or his tenant's; undefined: any value does. */
  value?(table: string, column: string, label: Label): string | null | undefined
  /** Texts to try first for a column that any value does for. */
  prefer?(table: string, column: string): readonly string[]
  /**
   * Texts to try before those, also where the column has a default. For scripts that people read: values that look right.
   * Empty: nothing better is known.
   */
  texts?(table: PlannedTable, column: PlannedColumn, ordinal: number, label: Label): readonly (string | null)[]
  /** Rows beyond each actor's first, each as the values in which it differs. Tried once: a constraint may forbid them. */
  variants?(table: string): readonly Readonly<Record<string, string | null>>[]
  /** Whether somebody gets a row in a table. Default: everybody everywhere. */
  wants?(table: string, actor: Actor): boolean
  /** Whether somebody gets the variants as well. Default: everybody. */
  wantsVariants?(actor: Actor): boolean
  /** SQL that makes the session somebody's while his row is written (claims that triggers and defaults read), of nobody's label nobody's. Not the role. */
  session?(label: Label): string
}

export interface FillOptions {
  schemas: readonly string[]
  actors?: readonly Actor[]
  guide?: FillGuide
  /** Instead of reading it: what `planTables` gave. */
  plan?: PlannedTable[]
  /** Fill these tables alone, and what their keys need. Qualified names. */
  only?: ReadonlySet<string>
  /** Schemas of a platform: only what must have a value gets one there. */
  platformSchemas?: ReadonlySet<string>
}

const mostAttempts = 24

/** Fills the tables of the given schemas. Must run in an open transaction, or each row stands for itself. */
export async function fill(database: Database, options: FillOptions): Promise<Filled> {
  const all = options.plan ?? (await planTables(database, options.schemas))
  const plan = options.only === undefined ? all : needed(all, options.only)
  const filler = new Filler(database, plan, options)
  const tables: TableFill[] = []
  for (const table of plan) tables.push(await filler.table(table))
  const session = options.guide?.session?.({})
  if (session) await database.exec(session)
  return { tables, pool: filler.pool, plan, made: filler.made }
}

/** The tables asked for and, through their keys, those that they need. */
export function needed(plan: PlannedTable[], only: ReadonlySet<string>): PlannedTable[] {
  const wanted = new Set(only)
  for (let grown = -1; grown !== wanted.size; ) {
    grown = wanted.size
    for (const table of plan) if (wanted.has(table.table)) for (const key of table.keys) wanted.add(key.target)
  }
  return plan.filter((table) => wanted.has(table.table))
}

class Filler {
  readonly pool = new Pool()
  readonly made: MadeRow[] = []
  readonly #database: Database
  readonly #options: FillOptions
  readonly #actors: readonly Actor[]
  readonly #tenantTables: ReadonlySet<string>
  readonly #guide: FillGuide
  readonly #done = new Set<string>()
  /** Keys of rows that others already point to and that are made later: by table and who. */
  readonly #promised = new Map<string, Record<string, string | null>>()
  readonly #valid = new Map<string, (string | null)[]>()

  constructor(database: Database, plan: PlannedTable[], options: FillOptions) {
    this.#database = database
    this.#options = options
    this.#actors = options.actors ?? defaultActors
    this.#guide = options.guide ?? {}
    this.#tenantTables = this.#guide.tenantTables ?? tenantTables(plan)
  }

  async table(table: PlannedTable): Promise<TableFill> {
    await this.#load(table)
    const result: TableFill = {
      table: table.table,
      found: this.pool.of(table.table).length,
      made: 0,
      withoutTriggers: 0,
      failures: [],
    }
    const shared = this.#tenantTables.has(table.table)
    const comers = this.#actors.filter((actor) => this.#guide.wants?.(table.table, actor) ?? true)
    const wanted: Label[] = shared
      ? [...new Set(comers.map((actor) => actor.tenant))].map((tenant) => ({ tenant }))
      : comers.map((actor) => ({ actor: actor.name, tenant: actor.tenant }))
    for (const [ordinal, label] of wanted.entries()) {
      if (this.#has(table, label, shared)) continue
      const outcome = await this.#row(table, label, result.found + ordinal)
      if (typeof outcome === 'string') result.failures.push({ actor: label.actor ?? label.tenant!, reason: outcome })
      else {
        result.made++
        if (outcome.withoutTriggers) result.withoutTriggers++
      }
    }
    await this.#variants(table, shared, comers, result)
    this.#done.add(table.table)
    return result
  }

  #has(table: PlannedTable, label: Label, shared: boolean): boolean {
    const rows = this.pool.of(table.table)
    if (shared) return rows.some((row) => row.label.tenant === label.tenant)
    const own = rows.filter((row) => row.label.actor === label.actor)
    const column = this.#guide.memberships?.get(table.table)
    const key = table.keys.find((each) => each.columns.length === 1 && each.columns[0] === column)
    if (key === undefined || !this.#tenantTables.has(key.target)) return own.length > 0
    // A trigger may have made somebody a tenant of his own: he is to be with the others all the same.
    return own.some((row) => this.pool.find(key, row.values)?.label.tenant === label.tenant)
  }

  async #variants(table: PlannedTable, shared: boolean, comers: readonly Actor[], result: TableFill): Promise<void> {
    const variants = this.#guide.variants?.(table.table) ?? []
    if (variants.length === 0) return
    const actors = comers.filter((actor) => this.#guide.wantsVariants?.(actor) ?? true)
    const labels: Label[] = shared
      ? [...new Set(actors.map((actor) => actor.tenant))].map((tenant) => ({ tenant }))
      : actors.map((actor) => ({ actor: actor.name, tenant: actor.tenant }))
    let ordinal = this.pool.of(table.table).length + 20
    for (const variant of variants) {
      for (const label of labels) {
        const outcome = await this.#row(table, label, ordinal++, variant)
        if (typeof outcome === 'object') result.made++
      }
    }
  }

  async #load(table: PlannedTable): Promise<void> {
    await this.pool.load(this.#database, table, (values) => {
      const actor = isUsers(table) ? this.#actors.find((each) => each.id === values.id) : undefined
      return actor && { actor: actor.name, tenant: actor.tenant }
    })
  }

  /** Makes one row; the reason where it cannot be made. */
  async #row(
    table: PlannedTable,
    label: Label,
    ordinal: number,
    variant?: Readonly<Record<string, string | null>>,
  ): Promise<{ withoutTriggers: boolean } | string> {
    const state: Attempt = { salt: 0, forced: new Map(), skip: new Map(), variation: 0, variant }
    let reason = 'no attempt was made'
    for (let attempt = 0; attempt < (variant === undefined ? mostAttempts : 3); attempt++) {
      const values = await this.#values(table, label, ordinal, state)
      if (typeof values === 'string') return values
      const failure = await this.#insert(table, label, values.columns, values.ahead, variant)
      if (failure === undefined) return { withoutTriggers: values.ahead }
      reason = `${failure.message}${failure.detail ? ` (${failure.detail})` : ''}`
      if (!learn(table, state, failure)) break
    }
    if (variant !== undefined) return reason
    // Last: as a restore would, with triggers off. Constraints hold all the same, foreign keys are looked at after.
    const values = await this.#values(table, label, ordinal, { ...state, variation: 0 })
    if (typeof values !== 'string' && (await this.#insert(table, label, values.columns, true)) === undefined)
      return { withoutTriggers: true }
    return reason
  }

  /** Chooses a value for every column that needs one. `ahead`: it points to a row that is not there yet. */
  async #values(
    table: PlannedTable,
    label: Label,
    ordinal: number,
    state: Attempt,
  ): Promise<{ columns: Map<string, string | null>; ahead: boolean } | string> {
    const columns = new Map<string, string | null>()
    let ahead = false
    // Rows of a tenant are made by one of its users: where they name somebody, it is he.
    const lead = label.actor === undefined && label.tenant !== undefined ? this.#guide.lead?.(label.tenant) : undefined
    const whose = lead === undefined ? label : { ...label, actor: lead }
    const promised = this.#promised.get(promiseKey(table.table, label))
    for (const [column, value] of Object.entries(promised ?? {})) columns.set(column, value)
    if (isUsers(table)) {
      const actor = this.#actors.find((each) => each.name === label.actor)
      if (actor) columns.set('id', actor.id)
    }
    for (const column of table.columns) {
      if (column.generated) continue
      const own = this.#guide.value?.(table.table, column.name, whose)
      if (own !== undefined) columns.set(column.name, own)
      if (state.variant !== undefined && Object.hasOwn(state.variant, column.name))
        columns.set(column.name, state.variant[column.name]!)
    }
    for (const key of [...table.keys].sort(
      (a, b) => Number(a.soft ?? false) - Number(b.soft ?? false) || b.columns.length - a.columns.length,
    )) {
      // A variant without an owner: nobody's row.
      if (key.columns.some((column) => columns.get(column) === null)) continue
      const agreeing = this.pool
        .choices(key, whose)
        .filter((row) =>
          key.columns.every(
            (column, index) => !columns.has(column) || columns.get(column) === row.values[key.targetColumns[index]!],
          ),
        )
      const chosen = agreeing[(state.skip.get(key.name) ?? 0) % Math.max(1, agreeing.length)]
      if (chosen)
        for (const [index, column] of key.columns.entries())
          columns.set(column, chosen.values[key.targetColumns[index]!]!)
      else if (key.soft) continue
      else if (key.columns.some((column) => columns.has(column)) && this.#done.has(key.target)) {
        // What it should point to could not be made: something else will do.
        const other = this.pool.choices(key, whose)[0]
        if (other === undefined && !key.nullable) return `no row of ${key.target} to point to`
        for (const [index, column] of key.columns.entries())
          columns.set(column, other?.values[key.targetColumns[index]!] ?? null)
      } else if (key.nullable) {
        for (const column of key.columns) if (!columns.has(column)) columns.set(column, null)
      } else if (key.target === table.table || !this.#done.has(key.target)) {
        ahead = true
        for (const [column, value] of this.#promise(table, key, label, ordinal, columns)) columns.set(column, value)
      } else return `no row of ${key.target} to point to`
    }
    const minimal = this.#options.platformSchemas?.has(table.schema) ?? false
    const nicer = (column: PlannedColumn) => this.#guide.texts?.(table, column, ordinal + state.salt * 101, label) ?? []
    const texts = async (column: PlannedColumn) => {
      const list = candidates(column.type, {
        seed: 'dbops',
        ordinal: ordinal + state.salt * 101,
        table: table.name,
        column: column.name,
      })
      const preferred = [...(this.#guide.prefer?.(table.table, column.name) ?? []), ...nicer(column)]
      return this.#validTexts(table, column, [...preferred, ...list.slice(0, 1), ...column.hints, ...list.slice(1)])
    }
    const free = table.columns.filter((column) => !column.generated && !columns.has(column.name))
    for (const column of free) {
      if (state.forced.has(column.name)) columns.set(column.name, state.forced.get(column.name)!)
      else if (column.sequence !== undefined) continue
      else if (
        column.hasDefault &&
        state.variation === 0 &&
        (this.#guide.prefer?.(table.table, column.name) ?? []).length === 0 &&
        nicer(column).length === 0
      )
        continue
      else if (column.nullable && minimal && column.name !== 'email' && nicer(column).length === 0) continue
      else {
        const list = await texts(column)
        if (list.length > 0) columns.set(column.name, list[state.variation % list.length]!)
        else if (!column.nullable)
          return `no value is known for column ${ident(column.name)} of type ${column.typeName}`
      }
    }
    for (const group of checkGroups(table)) {
      if (minimal && group.columns.every((column) => !columns.has(column.name))) continue
      const lists = new Map<string, (string | null)[]>()
      for (const column of group.columns) {
        const fixed = columns.has(column.name) && !free.includes(column)
        const now = columns.get(column.name)
        const list = fixed
          ? [now ?? null]
          : [
              // What has a default keeps it where the checks let it.
              ...(now === undefined ? await this.#default(column) : [now]),
              ...(await texts(column)),
              ...(column.nullable ? [null] : []),
            ]
        lists.set(column.name, [...new Set(list)])
      }
      if (group.columns.some((column) => column.generated)) continue
      const found = await solve(this.#database, group.columns, group.checks, lists)
      if (found) for (const [column, value] of Object.entries(found)) columns.set(column, value)
    }
    return { columns, ahead }
  }

  /** The value of a constant default, as text. */
  async #default(column: PlannedColumn): Promise<(string | null)[]> {
    if (column.constantDefault === undefined) return []
    const key = `default\0${column.typeName}\0${column.constantDefault}`
    const known =
      this.#valid.get(key) ??
      ((await this.#database.rows(`select (${column.constantDefault})::${column.typeName}::text`)).flat() as (
        | string
        | null
      )[])
    this.#valid.set(key, known)
    return known
  }

  async #validTexts(table: PlannedTable, column: PlannedColumn, texts: (string | null)[]): Promise<(string | null)[]> {
    const key = `${table.table}\0${column.name}\0${texts.join('\0')}`
    const known = this.#valid.get(key) ?? (await validTexts(this.#database, column, texts))
    this.#valid.set(key, known)
    return known
  }

  /** Values for a key whose row is made later; the row will be given them. */
  #promise(
    table: PlannedTable,
    key: PlannedKey,
    label: Label,
    ordinal: number,
    own: Map<string, string | null>,
  ): [string, string | null][] {
    const name = promiseKey(key.target, this.#tenantTables.has(key.target) ? { tenant: label.tenant } : label)
    const promised = this.#promised.get(name) ?? {}
    this.#promised.set(name, promised)
    return key.columns.map((column, index) => {
      const target = key.targetColumns[index]!
      const facts = table.columns.find((each) => each.name === column)!
      const value =
        promised[target] ??
        own.get(column) ??
        candidates(facts.type, { seed: 'dbops', ordinal: ordinal + 7, table: key.target, column: target })[0] ??
        null
      promised[target] = value
      // A row that points to itself keeps its promise at once.
      if (key.target === table.table) own.set(target, value)
      return [column, value]
    })
  }

  async #insert(
    table: PlannedTable,
    label: Label,
    columns: Map<string, string | null>,
    withoutTriggers: boolean,
    differs?: MadeRow['differs'],
  ): Promise<PostgresFailure | undefined> {
    const written = table.columns.filter((column) => columns.has(column.name))
    const head = `insert into ${table.table}${written.length === 0 ? ' default values' : ` (${written.map((column) => ident(column.name)).join(', ')})`}`
    const list = written.map((column, index) => `$${index + 1}::text::${column.typeName}`)
    const returning = ` returning ${table.columns.map((column) => `${ident(column.name)}::text`).join(', ')}`
    await this.#database.exec('savepoint dbops_fill')
    try {
      const lead = label.tenant === undefined ? undefined : this.#guide.lead?.(label.tenant)
      // Nobody is signed in who is only now signing up.
      const session = this.#guide.session?.(isUsers(table) ? {} : { actor: lead, ...label }) ?? ''
      if (withoutTriggers || session !== '')
        await this.#database.exec(
          `${session}${withoutTriggers ? "set local session_replication_role = 'replica'" : ''}`,
        )
      const [row] = await this.#database.rows(
        `${head}${written.length === 0 ? '' : ` values (${list.join(', ')})`}${returning}`,
        written.map((column) => columns.get(column.name)),
      )
      if (withoutTriggers) await this.#database.exec("set local session_replication_role = 'origin'")
      await this.#database.exec('release savepoint dbops_fill')
      // A trigger may return nothing: then there is no row.
      if (row === undefined) return { severity: 'ERROR', code: 'P0001', message: 'a trigger took the row away' }
      const values = Object.fromEntries(
        table.columns.map((column, index) => [column.name, row[index] as string | null]),
      ) as PoolRow['values']
      this.pool.of(table.table).push({ values, label })
      this.made.push({
        table: table.table,
        label,
        written: Object.fromEntries(columns),
        values,
        withoutTriggers,
        session,
        ...(differs === undefined ? {} : { differs }),
      })
      return undefined
    } catch (error) {
      await this.#database.exec('rollback to savepoint dbops_fill; release savepoint dbops_fill')
      const failure = postgresFailure(error)
      if (failure === undefined) throw error
      return { ...failure, message: messageOf(error) }
    }
  }
}

/** What has been learnt from refusals of one row. */
interface Attempt {
  /** Another salt gives other numbers and texts. */
  salt: number
  forced: Map<string, string | null>
  /** By key: how many of its choices to pass over. */
  skip: Map<string, number>
  /** Which of the candidates of free columns is taken. */
  variation: number
  /** Values that this very row must have. */
  variant?: Readonly<Record<string, string | null>>
}

/** Draws a lesson from a refusal; false where there is none to draw. */
function learn(table: PlannedTable, state: Attempt, failure: PostgresFailure): boolean {
  switch (failure.code) {
    // unique_violation, exclusion_violation
    case '23505':
    case '23P01': {
      state.salt++
      const unique = table.uniques.find((columns) => columns.some((column) => failure.detail?.includes(column))) ?? []
      const keys = table.keys.filter((key) => unique.some((column) => key.columns.includes(column)))
      // A key that is all foreign: another combination of what it points to.
      for (const key of keys.slice(0, 1)) state.skip.set(key.name, (state.skip.get(key.name) ?? 0) + 1)
      return true
    }
    // not_null_violation
    case '23502': {
      const column = table.columns.find((each) => each.name === failure.column)
      if (column === undefined || state.forced.has(column.name)) return false
      const value = candidates(column.type, {
        seed: 'dbops',
        ordinal: state.salt,
        table: table.name,
        column: column.name,
      })[0]
      if (value == null) return false
      state.forced.set(column.name, value)
      return true
    }
    // foreign_key_violation
    case '23503':
      for (const key of table.keys)
        if (key.name === failure.constraint) state.skip.set(key.name, (state.skip.get(key.name) ?? 0) + 1)
      return table.keys.some((key) => key.name === failure.constraint)
    default:
      // A trigger or a check that speaks of more than its columns: other values, in turn.
      state.variation++
      return state.variation < 10
  }
}

/** Supabase's own table of users: its key is what `auth.uid()` gives. */
function isUsers(table: PlannedTable): boolean {
  return table.schema === 'auth' && table.name === 'users'
}

function promiseKey(table: string, label: Label): string {
  return `${table}\0${label.actor ?? ''}\0${label.tenant ?? ''}`
}
