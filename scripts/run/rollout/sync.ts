/**
 * The trigger that keeps the old and the new columns of a table the same while two applications write: each writer
 * changes what it knows, and the trigger changes the other.
 */

import { ident, qualified } from '../../core/identifier.ts'
import type { TableFacts } from './facts.ts'
import { derived } from './names.ts'

export interface SyncedColumn {
  /** Its name in the table now. */
  name: string
  comparable: boolean
  /** Its value from the columns of the other side; undefined: it cannot be had, and stays as it is. */
  expression?: string
}

export interface Sync {
  table: TableFacts
  /** Part of the names of function and trigger. */
  label: string
  old: readonly SyncedColumn[]
  /** Names under which the expressions of the new side know the old columns; default: their own. */
  oldAs?: readonly string[]
  fresh: readonly SyncedColumn[]
  freshAs?: readonly string[]
}

export interface SyncSql {
  create: string[]
  /** The function alone, made anew. */
  replace: string
  drop: string[]
}

/** The statements that make and drop it. */
export function syncSql(sync: Sync): SyncSql {
  const { table, label } = sync
  const name = derived(`sync_${table.name}_${label}`, '')
  const routine = qualified(table.schema, name)
  // After every other trigger that writes to the row: triggers of one moment fire in the order of their names.
  const trigger = ident(derived(`zz_${name}`, ''))
  const body = bodyOf(sync)
  const fn = (verb: string): string =>
    `${verb} function ${routine}() returns trigger language plpgsql set search_path = '' as $sync$\n${body}\n$sync$`
  return {
    create: [
      fn('create'),
      `revoke all on function ${routine}() from public`,
      `create trigger ${trigger} before insert or update on ${table.sql} for each row execute function ${routine}()`,
    ],
    replace: fn('create or replace'),
    drop: [`drop trigger ${trigger} on ${table.sql}`, `drop function ${routine}()`],
  }
}

function bodyOf({ old, fresh, oldAs, freshAs }: Sync): string {
  const forward = assign(fresh, old, oldAs)
  const backward = assign(old, fresh, freshAs)
  const changed = (columns: readonly SyncedColumn[]): string =>
    columns.map((column) => differs(`new.${ident(column.name)}`, `old.${ident(column.name)}`, column)).join(' or ')
  const given = fresh.map(({ name }) => `new.${ident(name)} is not null`).join(' or ')
  return `begin
  if tg_op = 'INSERT' then
    -- Who gives the new columns a value knows them; all others know the old ones only.
    if ${given} then
      ${backward ?? 'null;'}
    else
      ${forward ?? 'null;'}
    end if;
  elsif (${changed(old)}) and not (${changed(fresh)}) then
    -- What already follows from the other side (a copy in batches) stays as it is.
    if not (${same(old, fresh, freshAs)}) then
      ${forward ?? 'null;'}
    end if;
  elsif (${changed(fresh)}) and not (${changed(old)}) then
    if not (${same(fresh, old, oldAs)}) then
      ${backward ?? 'null;'}
    end if;
  end if;
  return new;
end`
}

/** \`select a, b into new.x, new.y from (select new.c) as source(c);\`: the expressions see the columns by their names. */
function assign(
  targets: readonly SyncedColumn[],
  sources: readonly SyncedColumn[],
  names: readonly string[] | undefined,
): string | undefined {
  const set = targets.filter(({ expression }) => expression !== undefined)
  if (set.length === 0) return undefined
  return `select ${set.map(({ expression }) => `(${expression})`).join(', ')} into ${set.map(({ name }) => `new.${ident(name)}`).join(', ')}
        from ${sourceOf(sources, names)};`
}

/** Whether columns hold what follows from the other side. */
function same(
  targets: readonly SyncedColumn[],
  sources: readonly SyncedColumn[],
  names: readonly string[] | undefined,
): string {
  const set = targets.filter(({ expression }) => expression !== undefined)
  if (set.length === 0) return 'true'
  const equal = set
    .map((column) => `not (${differs(`new.${ident(column.name)}`, `(${column.expression})`, column)})`)
    .join(' and ')
  return `select ${equal} from ${sourceOf(sources, names)}`
}

function sourceOf(sources: readonly SyncedColumn[], names: readonly string[] | undefined): string {
  const values = sources.map(({ name }) => `new.${ident(name)}`).join(', ')
  const columns = (names ?? sources.map(({ name }) => name)).map(ident).join(', ')
  return `(select ${values}) as source(${columns})`
}

export function differs(left: string, right: string, { comparable }: Pick<SyncedColumn, 'comparable'>): string {
  return comparable ? `${left} is distinct from ${right}` : `${left}::text is distinct from ${right}::text`
}
