/** Functions, procedures, aggregates and window functions. */

import { qualified } from '../../core/identifier.ts'
import aggregatesSql from '../queries/aggregates.sql'
import routinesSql from '../queries/routines.sql'
import type { Argument, Routine, UserType } from '../schema.ts'
import { type Catalog, compact, optionsOf } from './catalog.ts'

type Row = [
  oid: number,
  namespace: number,
  name: string,
  owner: number,
  acl: string[] | null,
  kind: string,
  identityArguments: string,
  argumentNames: string[] | null,
  argumentModes: string[] | null,
  typeOids: number[],
  types: string[],
  defaults: (string | null)[] | null,
  result: string | null,
  returnsSet: boolean,
  language: string,
  volatility: string,
  securityDefiner: boolean,
  leakproof: boolean,
  strict: boolean,
  parallel: string,
  cost: number,
  rows: number,
  settings: string[] | null,
  source: string,
  sqlBody: string | null,
  library: string | null,
  support: string | null,
  transforms: string[] | null,
]

const kinds: Record<string, Routine['kind']> = { f: 'function', p: 'procedure', a: 'aggregate', w: 'window' }
const modes: Record<string, Argument['mode']> = { i: 'in', o: 'out', b: 'inout', v: 'variadic', t: 'table' }
const volatilities: Record<string, Routine['volatility']> = { i: 'immutable', s: 'stable', v: 'volatile' }
const parallels: Record<string, Routine['parallel']> = { s: 'safe', r: 'restricted', u: 'unsafe' }

export async function readRoutines(catalog: Catalog, userTypes: ReadonlyMap<number, UserType>): Promise<Routine[]> {
  const aggregates = new Map(await catalog.rows<[number, string]>(aggregatesSql))
  const routines: Routine[] = []
  for (const row of await catalog.rows<Row>(routinesSql)) {
    const schema = catalog.schemaName(row[1])
    const owner = catalog.roleName(row[3])
    if (catalog.scope.isPlatformFunction(schema, row[2])) continue
    if (catalog.holds('pg_proc', row[0], schema, owner)) {
      routines.push(routine(catalog, row, schema, owner, userTypes, aggregates))
    }
  }
  return routines
}

function routine(
  catalog: Catalog,
  row: Row,
  schema: string,
  owner: string,
  userTypes: ReadonlyMap<number, UserType>,
  aggregates: ReadonlyMap<number, string>,
): Routine {
  const [oid, , name, , acl, kind, identityArguments] = row
  const [returns, returnsSet, language, volatility, securityDefiner, leakproof, strict, parallel, cost, rows] =
    row.slice(12) as [string | null, boolean, string, string, boolean, boolean, boolean, string, number, number]
  const [settings, source, sqlBody, library, support, transforms] = row.slice(22) as [
    string[] | null,
    string,
    string | null,
    string | null,
    string | null,
    string[] | null,
  ]
  return compact<Routine>({
    schema,
    name,
    owner,
    comment: catalog.comment('pg_proc', oid),
    kind: kinds[kind] ?? 'function',
    identityArguments,
    arguments: argumentsOf(row, userTypes),
    returns: returns ?? undefined,
    returnsSet: returnsSet || undefined,
    language,
    volatility: volatilities[volatility]!,
    securityDefiner,
    leakproof,
    strict,
    parallel: parallels[parallel]!,
    cost,
    rows,
    settings: optionsOf(settings),
    body:
      kind === 'a'
        ? `CREATE AGGREGATE ${qualified(schema, name)}(${identityArguments || '*'}) (${aggregates.get(oid) ?? ''})`
        : (sqlBody ?? source),
    library: library ?? undefined,
    support: support ?? undefined,
    transforms: transforms ?? undefined,
    grants: catalog.acl.read('function', acl, owner),
  })
}

function argumentsOf(row: Row, userTypes: ReadonlyMap<number, UserType>): Argument[] {
  const [, , , , , , , names, letters, typeOids, types, defaults] = row
  return types.map((type, position) => {
    const name = names?.[position]
    return compact<Argument>({
      name: name === '' || name === undefined ? undefined : name,
      type,
      userType: userTypes.get(typeOids[position]!),
      mode: letters === null ? 'in' : modes[letters[position]!]!,
      default: defaults?.[position] ?? undefined,
    })
  })
}
