/**
 * The steps by which new columns take the place of old ones, kept the same by a trigger in between: a rename, another type,
 * a split, a merge. Where a new column is to bear the name of an old one, the two change names in a step of their own.
 */

import { DbopsError, messageOf } from '../../core/error.ts'
import { ident, literal } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import type { BackfillPlan } from '../backfill/plan-file.ts'
import { confirmSteps, notNullAgain } from './confirm.ts'
import type { ColumnFacts, Hanging, TableFacts } from './facts.ts'
import { derived, renamed, slug } from './names.ts'
import type { Step } from './rollout.ts'
import { guarded, script } from './sql.ts'
import { differs, type SyncSql, syncSql } from './sync.ts'

export interface FreshColumn {
  name: string
  type: string
  comparable: boolean
  /** From the old columns, by their names. */
  expression: string
  notNull: boolean
  /** Its default when the old columns are gone. */
  default?: string
}

/** One table's change. */
export interface Reshape {
  table: TableFacts
  old: readonly ColumnFacts[]
  /** Each old column's value from the new ones, by their final names; absent: it stays as it is. */
  back: Readonly<Record<string, string | undefined>>
  fresh: readonly FreshColumn[]
  /** Copies of what hangs on an old column: as it is, under the new column's name, and under the old one's when it is set aside. */
  copies?: { from: Hanging; as: Hanging; oldName: string; freshName: string; retired?: Hanging }
  /** The new column takes the old one's name: only where there is one of each. */
  takesName: boolean
  /** Where the exchange of names also renames types: expressions and types as they are written behind it. */
  after?: { expression: string; back: string | undefined; type: string }
}

export interface ReshapeText {
  /** What is done, e.g. "the rename of public.orders.note". */
  what: string
  /** What the application must do before the old columns go. */
  release: string
  /** Statements around the expand step, e.g. a new type. */
  before?: { up: string[]; down: string[] }
  /** Statements in the same transaction as the exchange of names: behind it; of the way back, before and behind it. */
  exchange?: { up: string[]; down?: string[]; downAfter?: string[] }
  /** Statements when the old columns have lost their constraints, and on the way back before they get them again. */
  retire?: { up: string[]; down: string[] }
  /** Names of indexes of the new columns that do not change any more: a key's. */
  keepNames?: readonly string[]
  /** Statements when all is over, e.g. the old type. */
  after?: { up: string[]; down: string[] }
}

/** Name of an old column while the new one bears its name. */
const aside = (name: string): string => derived(name, '__old')

/** The steps for one or several tables at once. */
export function reshapeSteps(reshapes: readonly Reshape[], text: ReshapeText): Step[] {
  const parts = reshapes.map((reshape) => new Part(reshape, text.keepNames ?? []))
  const takes = parts.some(({ reshape }) => reshape.takesName)
  const steps: Step[] = []
  steps.push({
    id: 'expand',
    title: 'Add the new columns and the trigger that keeps both sides the same',
    kind: 'migration',
    alone: false,
    up: guarded(`Expand: ${text.what}. Old and new application both work from here on.`, [
      ...(text.before?.up ?? []),
      ...parts.flatMap((part) => part.expand()),
    ]),
    down: guarded('Takes the new columns and the trigger away; the old columns hold everything.', [
      ...parts.toReversed().flatMap((part) => part.unexpand()),
      ...(text.before?.down ?? []),
    ]),
  })
  for (const part of parts) steps.push(...part.indexSteps())
  for (const part of parts) steps.push(part.backfill())
  steps.push(settleStep(parts.map((part) => part.copyStatement())))
  steps.push(
    ...confirmSteps(
      parts.map((part) => part.wanted()),
      'the new columns',
    ),
  )
  const release: Step = { id: 'release', title: 'Release the application', kind: 'release', text: text.release }
  if (takes) {
    steps.push({
      id: 'exchange',
      title: 'Exchange the names: the new column takes the place of the old one',
      kind: 'migration',
      alone: false,
      up: guarded('In one transaction; the trigger now keeps the old column, for the way back.', [
        ...parts.flatMap((part) => part.exchange()),
        ...(text.exchange?.up ?? []),
      ]),
      down: guarded('The old column bears its name again.', [
        ...(text.exchange?.down ?? []),
        ...parts.toReversed().flatMap((part) => part.exchangeBack()),
        ...(text.exchange?.downAfter ?? []),
      ]),
    })
  } else steps.push(release)
  steps.push(...retireSteps(parts, text))
  if (takes) steps.push(release)
  const undo = parts.map((part) => part.undo()).filter((plan) => plan !== undefined)
  steps.push({
    id: 'contract',
    title: 'Drop the trigger and the old columns',
    kind: 'migration',
    alone: false,
    up: guarded('Contract: nothing reads or writes the old columns any more.', [
      ...parts.flatMap((part) => part.contract()),
      ...(text.after?.up ?? []),
    ]),
    down: guarded(
      'Brings the old columns and the trigger back; their values come from the new ones in the batches that follow.',
      [...(text.after?.down ?? []), ...parts.toReversed().flatMap((part) => part.uncontract())],
    ),
    ...(undo.length > 0 ? { undo } : {}),
  })
  return steps
}

/**
 * The same copy as a migration: it finds nothing to do where the batches ran, and makes the history whole for a database
 * that is built from the migrations alone.
 */
export function settleStep(statements: readonly string[]): Step {
  return {
    id: 'settle',
    title: 'Copy what is left: nothing where the batches ran',
    kind: 'migration',
    alone: false,
    up: guarded(
      'The batches have copied every row of this server. Other databases that run these migrations get it from here.',
      statements.map(
        (statement) =>
          // The linter asks for batches where rows are updated.
          `${statement.startsWith('update') ? '-- dbops-ignore require-batched-backfill: the batches of the step before leave nothing to do\n' : ''}${statement}`,
      ),
    ),
    down: script('What was copied stays: the old side holds it too.', ['select 1']),
  }
}

/** Tries expressions on the embedded engine, as the trigger will: without a search_path. Throws `DbopsError` (input). */
export async function tryExpressions(
  database: Database,
  sources: readonly { name: string; type: string }[],
  expressions: readonly { option: string; sql: string; type: string }[],
): Promise<void> {
  const row = sources.map(({ name, type }) => `null::${type} as ${ident(name)}`).join(', ')
  for (const { option, sql, type } of expressions) {
    await database.exec('begin')
    try {
      await database.exec("set local search_path = ''")
      await database.exec(`select ((${sql}\n))::${type} from (select ${row}) as source`)
    } catch (error) {
      throw new DbopsError(`Unexpected expression in --${option}: ${messageOf(error)}`, {
        where: sql,
        hint: `It may use: ${sources.map(({ name }) => ident(name)).join(', ')}. Qualify functions of your own with their schema.`,
      })
    } finally {
      await database.exec('rollback')
    }
  }
}

/** What is taken from the old columns before they go: constraints, NOT NULL, indexes. */
function retireSteps(parts: readonly Part[], text: ReshapeText): Step[] {
  const up = [...parts.flatMap((part) => part.retire()), ...(text.retire?.up ?? [])]
  const down = [...(text.retire?.down ?? []), ...parts.toReversed().flatMap((part) => part.unretire())]
  // Foreign keys go before the keys that they point to, each alone: its drop locks both tables.
  const steps: Step[] = parts.flatMap((part) => part.unlinkSteps())
  if (up.length > 0) {
    steps.push({
      id: 'retire',
      title: 'Free the old columns of NOT NULL and constraints',
      kind: 'migration',
      alone: false,
      up: guarded('The old columns hold nothing up any more. Indexes go one by one.', up),
      down: guarded('Constraints again, validated without holding anybody up.', down),
    })
  }
  for (const part of parts) steps.push(...part.retireIndexSteps())
  return steps
}

class Part {
  readonly reshape: Reshape
  readonly #before: SyncSql
  readonly #after: SyncSql
  readonly #label: string
  readonly #keepNames: readonly string[]

  constructor(reshape: Reshape, keepNames: readonly string[]) {
    this.reshape = reshape
    this.#keepNames = keepNames
    const { table, old, fresh, back, takesName, after } = reshape
    this.#label = old.map(({ name }) => name).join('_')
    const side = (names: (name: string) => string) =>
      old.map((column) => ({ name: names(column.name), comparable: column.comparable, expression: back[column.name] }))
    const finals = fresh.map((column) => (takesName ? old[0]!.name : column.name))
    this.#before = syncSql({
      table,
      label: this.#label,
      old: side((name) => name),
      fresh,
      freshAs: finals,
    })
    this.#after = takesName
      ? syncSql({
          table,
          label: this.#label,
          old: side(aside).map((column) => (after === undefined ? column : { ...column, expression: after.back })),
          oldAs: old.map(({ name }) => name),
          fresh: fresh.map((column, index) => ({
            ...column,
            name: finals[index]!,
            expression: after?.expression ?? column.expression,
          })),
        })
      : this.#before
  }

  expand(): string[] {
    const { table, fresh, copies, old } = this.reshape
    return [
      ...fresh.map(({ name, type }) => `alter table ${table.sql} add column ${ident(name)} ${type}`),
      ...(copies?.from.grants ?? []).map(
        ([privilege, role]) =>
          `grant ${privilege} (${ident(copies!.freshName)}) on ${table.sql} to ${role === 'public' ? 'public' : ident(role)}`,
      ),
      ...(old.length === 1 && fresh.length === 1 && old[0]!.comment !== null
        ? [`comment on column ${table.sql}.${ident(fresh[0]!.name)} is ${literal(old[0]!.comment)}`]
        : []),
      ...this.#before.create,
    ]
  }

  unexpand(): string[] {
    const { table, fresh } = this.reshape
    return [...this.#before.drop, ...fresh.map(({ name }) => `alter table ${table.sql} drop column ${ident(name)}`)]
  }

  /** An index on the new column for each one on the old. */
  #indexes(): { name: string; sql: string; old: { name: string; sql: string; constraint: string | null } }[] {
    const { copies } = this.reshape
    if (copies === undefined) return []
    return copies.as.indexes.map((index) => {
      const name = renamed(index.name, copies.oldName, copies.freshName)
      const old = copies.from.indexes.find((one) => one.name === index.name)!
      return { name, sql: concurrently(index.sql, index.name, name), old }
    })
  }

  indexSteps(): Step[] {
    const { table } = this.reshape
    return this.#indexes().map(({ name, sql }, index) => ({
      id: slug('index', table.name, String(index + 1)).replaceAll('_', '-'),
      title: `Build ${name} beside the writers`,
      kind: 'migration' as const,
      alone: true,
      up: script(
        'Blocks no reads and no writes. An invalid index that a failed build leaves is dropped before the next try.',
        [sql],
      ),
      down: script('Without the index.', [`drop index concurrently ${ident(table.schema)}.${ident(name)}`]),
    }))
  }

  copyStatement(): string {
    const { table, fresh } = this.reshape
    return `update ${table.sql} set ${fresh.map(({ name, expression }) => `${ident(name)} = (${expression})`).join(', ')}
where ${fresh.map((column) => differs(ident(column.name), `(${column.expression})`, column)).join(' or ')}`
  }

  backfill(): Step {
    const { table, old, fresh } = this.reshape
    return {
      id: slug('copy', table.name, ...fresh.map(({ name }) => name)).replaceAll('_', '-'),
      title: `Copy ${old.map(({ name }) => name).join(', ')} to ${fresh.map(({ name }) => name).join(', ')} in batches`,
      kind: 'backfill',
      plan: { name: slug(table.name, this.#label, 'copy').replaceAll('_', '-'), statement: this.copyStatement() },
    }
  }

  wanted() {
    const { table, fresh, copies } = this.reshape
    const constraints = (copies?.as.constraints ?? [])
      .filter(({ type }) => type === 'c' || type === 'f')
      .map(({ name, sql }) => ({
        name: renamed(name, copies!.oldName, copies!.freshName),
        sql: sql.replace(/ NOT VALID$/, ''),
      }))
    return {
      table: table.sql,
      tableName: table.name,
      notNull: fresh.filter(({ notNull }) => notNull).map(({ name }) => name),
      constraints,
    }
  }

  exchange(): string[] {
    const { table, old, fresh } = this.reshape
    const [column] = old
    const reason = '-- dbops-ignore ban-rename-column: both names stay taken, in one transaction'
    return [
      this.#before.drop[0]!,
      `${reason}\nalter table ${table.sql} rename column ${ident(column!.name)} to ${ident(aside(column!.name))}`,
      `${reason}\nalter table ${table.sql} rename column ${ident(fresh[0]!.name)} to ${ident(column!.name)}`,
      ...(column!.default === null
        ? []
        : [
            `alter table ${table.sql} alter column ${ident(aside(column!.name))} drop default`,
            `alter table ${table.sql} alter column ${ident(column!.name)} set default ${fresh[0]!.default ?? column!.default}`,
          ]),
      this.#after.replace,
      this.#after.create.at(-1)!,
    ]
  }

  exchangeBack(): string[] {
    const { table, old, fresh } = this.reshape
    const [column] = old
    return [
      this.#after.drop[0]!,
      ...(column!.default === null
        ? []
        : [
            `alter table ${table.sql} alter column ${ident(column!.name)} drop default`,
            `alter table ${table.sql} alter column ${ident(aside(column!.name))} set default ${column!.default}`,
          ]),
      `alter table ${table.sql} rename column ${ident(column!.name)} to ${ident(fresh[0]!.name)}`,
      `alter table ${table.sql} rename column ${ident(aside(column!.name))} to ${ident(column!.name)}`,
      this.#before.replace,
      this.#before.create.at(-1)!,
    ]
  }

  /** Names of the old columns when they are retired. */
  #retired(): { column: ColumnFacts; name: string }[] {
    const { old, takesName } = this.reshape
    return old.map((column) => ({ column, name: takesName ? aside(column.name) : column.name }))
  }

  retire(): string[] {
    const { table } = this.reshape
    return [
      ...this.#constraints(false).map(
        ({ name, type }) =>
          `-- dbops-ignore ${type === 'p' ? 'ban-drop-primary-key' : 'ban-drop-constraint'}: the new column has the same\nalter table ${table.sql} drop constraint ${ident(name)}`,
      ),
      ...this.#retired()
        .filter(({ column }) => column.notNull)
        .map(
          ({ name }) =>
            `-- dbops-ignore ban-drop-not-null: the new column has it\nalter table ${table.sql} alter column ${ident(name)} drop not null`,
        ),
    ]
  }

  #constraints(foreign: boolean): Hanging['constraints'] {
    return (this.reshape.copies?.from.constraints ?? []).filter(({ type }) => (type === 'f') === foreign)
  }

  unlinkSteps(): Step[] {
    const { table } = this.reshape
    return this.#constraints(true).map(({ name }, index) => ({
      id: slug('unlink', table.name, String(index + 1)).replaceAll('_', '-'),
      title: `Drop the foreign key ${name} of the old column`,
      kind: 'migration' as const,
      alone: false,
      up: guarded('The new column has the same.', [
        `-- dbops-ignore ban-drop-constraint: the new column has the same\nalter table ${table.sql} drop constraint ${ident(name)}`,
      ]),
      down: guarded('The foreign key again.', this.#again(name)),
    }))
  }

  /** A constraint of an old column, as it is written with the name that the column has then. */
  #again(name: string): string[] {
    const { table, copies, takesName } = this.reshape
    const { type } = copies!.from.constraints.find((one) => one.name === name)!
    const as = (takesName ? copies!.retired?.constraints : undefined) ?? copies!.from.constraints
    const sql = as.find((one) => one.name === name)!.sql.replace(/ NOT VALID$/, '')
    if (type === 'u' || type === 'p') {
      const rule = type === 'p' ? 'require-primary-key-using-index' : 'require-unique-using-index'
      return [
        `-- dbops-ignore ${rule}: the way back in one transaction; writers wait for the build\nalter table ${table.sql} add constraint ${ident(name)} ${sql}`,
      ]
    }
    return [
      `alter table ${table.sql} add constraint ${ident(name)} ${sql} not valid`,
      `alter table ${table.sql} validate constraint ${ident(name)}`,
    ]
  }

  unretire(): string[] {
    const { table } = this.reshape
    return [
      ...this.#retired()
        .filter(({ column }) => column.notNull)
        .flatMap(({ name }) => notNullAgain(table.sql, table.name, name)),
      ...this.#constraints(false).flatMap(({ name }) => this.#again(name)),
    ]
  }

  retireIndexSteps(): Step[] {
    const { table, copies, takesName } = this.reshape
    if (copies === undefined) return []
    return copies.from.indexes
      .filter(({ constraint }) => constraint === null)
      .map(({ name, sql }, index) => {
        const as = takesName ? (copies.retired?.indexes.find((one) => one.name === name)?.sql ?? sql) : sql
        return {
          id: slug('drop-index', table.name, String(index + 1)).replaceAll('_', '-'),
          title: `Drop ${name} beside the writers`,
          kind: 'migration' as const,
          alone: true,
          up: script('The new column has an index of its own.', [
            `drop index concurrently ${ident(table.schema)}.${ident(name)}`,
          ]),
          down: script('The index again.', [concurrently(as, name, name)]),
        }
      })
  }

  contract(): string[] {
    const { table, fresh, takesName } = this.reshape
    return [
      ...this.#after.drop,
      ...(takesName
        ? []
        : fresh
            .filter((column) => column.default !== undefined)
            .map(
              (column) => `alter table ${table.sql} alter column ${ident(column.name)} set default ${column.default}`,
            )),
      ...this.#retired().map(
        ({ name }) =>
          `-- dbops-ignore ban-drop-column: its values are in the new column, and no application knows it\nalter table ${table.sql} drop column ${ident(name)}`,
      ),
      ...(takesName ? this.#finalNames().map(({ from, to, what }) => renameOf(table, what, from, to)) : []),
    ]
  }

  uncontract(): string[] {
    const { table, fresh, takesName, after } = this.reshape
    return [
      ...(takesName
        ? this.#finalNames()
            .toReversed()
            .map(({ from, to, what }) => renameOf(table, what, to, from))
        : []),
      ...this.#retired().flatMap(({ column, name }) => [
        `-- dbops-ignore ban-data-loss-in-rollback: its values follow from the new columns, in the batches behind the rollback\nalter table ${table.sql} add column ${ident(name)} ${after?.type ?? column.type}`,
        ...(column.default === null || takesName
          ? []
          : [`alter table ${table.sql} alter column ${ident(name)} set default ${column.default}`]),
        ...(column.comment === null
          ? []
          : [`comment on column ${table.sql}.${ident(name)} is ${literal(column.comment)}`]),
      ]),
      ...(this.reshape.copies?.from.grants ?? []).map(
        ([privilege, role]) =>
          `grant ${privilege} (${ident(this.#retired()[0]!.name)}) on ${table.sql} to ${role === 'public' ? 'public' : ident(role)}`,
      ),
      ...(takesName
        ? []
        : fresh
            .filter((column) => column.default !== undefined)
            .map((column) => `alter table ${table.sql} alter column ${ident(column.name)} drop default`)),
      ...this.#after.create,
    ]
  }

  /** When the old column is gone, indexes and constraints of the new one get the names that people know. */
  #finalNames(): { what: 'index' | 'constraint'; from: string; to: string }[] {
    const { copies } = this.reshape
    if (copies === undefined) return []
    return [
      ...this.#indexes().map(({ name, old }) => ({ what: 'index' as const, from: name, to: old.name })),
      ...copies.from.constraints
        .filter(({ type }) => type === 'c' || type === 'f')
        .map(({ name }) => ({
          what: 'constraint' as const,
          from: renamed(name, copies.oldName, copies.freshName),
          to: name,
        })),
    ].filter(({ from, to }) => from !== to && !this.#keepNames.includes(from))
  }

  /** Fills the old columns again after the rollback of the last step. */
  undo(): BackfillPlan | undefined {
    const { table, back, after } = this.reshape
    const expression = (name: string): string | undefined => (after === undefined ? back[name] : after.back)
    const known = this.#retired().filter(({ column }) => expression(column.name) !== undefined)
    if (known.length === 0) return undefined
    const sets = known.map(({ column, name }) => `${ident(name)} = (${expression(column.name)})`)
    const where = known.map(({ column, name }) => differs(ident(name), `(${expression(column.name)})`, column))
    return {
      name: slug(table.name, this.#label, 'back').replaceAll('_', '-'),
      statement: `update ${table.sql} set ${sets.join(', ')}\nwhere ${where.join(' or ')}`,
    }
  }
}

function renameOf(table: TableFacts, what: 'index' | 'constraint', from: string, to: string): string {
  return what === 'index'
    ? `alter index ${ident(table.schema)}.${ident(from)} rename to ${ident(to)}`
    : `alter table ${table.sql} rename constraint ${ident(from)} to ${ident(to)}`
}

/** `CREATE [UNIQUE] INDEX name ON …` as Postgres prints it, built beside the writers under another name. */
export function concurrently(sql: string, name: string, to: string): string {
  for (const unique of ['UNIQUE ', '']) {
    const head = `CREATE ${unique}INDEX ${ident(name)} ON `
    if (sql.startsWith(head))
      return `create ${unique.toLowerCase()}index concurrently ${ident(to)} on ${sql.slice(head.length)}`
  }
  throw new DbopsError(`Unexpected definition of index ${name}: ${sql}`)
}
