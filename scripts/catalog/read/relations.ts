/** Tables and views, without what hangs on them: indexes, constraints, policies … are attached by their own readers. */

import relationsSql from '../queries/relations.sql'
import type { Named, PlatformTable, Table, View } from '../schema.ts'
import { type Catalog, compact, optionsOf } from './catalog.ts'
import { hideSecrets } from './secrets.ts'

export interface Relation {
  schema: string
  name: string
  /** Absent: not the user's. */
  object?: Table | View
}

/** Every relation that was looked at, the platform's included, so that names resolve. */
export class Relations {
  readonly byOid = new Map<number, Relation>()
  readonly #platform = new Map<string, PlatformTable>()

  table(oid: number): Table | undefined {
    const object = this.byOid.get(oid)?.object
    return object !== undefined && 'rls' in object ? object : undefined
  }

  object(oid: number): Table | View | undefined {
    return this.byOid.get(oid)?.object
  }

  /** A table of the platform that a user attached something to. */
  platformTable(relation: Relation): PlatformTable {
    const key = JSON.stringify([relation.schema, relation.name])
    let table = this.#platform.get(key)
    if (table === undefined) {
      table = { schema: relation.schema, name: relation.name, policies: [], triggers: [] }
      this.#platform.set(key, table)
    }
    return table
  }

  platformTables(): PlatformTable[] {
    return [...this.#platform.values()]
  }

  name(oid: number): Named {
    const relation = this.byOid.get(oid)
    return { schema: relation?.schema ?? '', name: relation?.name ?? String(oid) }
  }
}

type Row = [
  oid: number,
  namespace: number,
  name: string,
  kind: string,
  persistence: string,
  owner: number,
  acl: string[] | null,
  options: string[] | null,
  rls: boolean,
  forced: boolean,
  replicaIdentity: string,
  populated: boolean,
  toastOptions: string[] | null,
  accessMethod: number | null,
  tablespace: number | null,
  parents: number[] | null,
  pending: boolean | null,
  bound: string | null,
  partitionKey: string | null,
  definition: string | null,
  ofType: [namespace: number, name: string] | null,
  foreign: [server: string, options: string[] | null] | null,
]

/** Parents are OIDs still: they may come later in the list, or lie outside. */
export interface Parents {
  table: Table
  parents: number[]
  bound?: string
  pending: boolean
}

export async function readRelations(catalog: Catalog): Promise<{ relations: Relations; parents: Parents[] }> {
  const relations = new Relations()
  const parents: Parents[] = []
  for (const row of await catalog.rows<Row>(relationsSql)) {
    const [oid, namespace, name, kind] = row
    const schema = catalog.schemaName(namespace)
    const relation: Relation = { schema, name }
    relations.byOid.set(oid, relation)
    const owner = catalog.roleName(row[5])
    if (!catalog.holds('pg_class', oid, schema, owner) || catalog.scope.isToolTable(name)) continue
    if (kind === 'v' || kind === 'm') relation.object = view(catalog, row, schema, owner)
    else {
      const table = tableOf(catalog, row, schema, owner)
      relation.object = table
      if (row[15] !== null) {
        parents.push({ table, parents: row[15], bound: row[17] ?? undefined, pending: row[16] === true })
      }
    }
  }
  return { relations, parents }
}

function tableOf(catalog: Catalog, row: Row, schema: string, owner: string): Table {
  const [oid, , name, kind, persistence, , acl, options, enabled, forced, replicaIdentity] = row
  const [, , , , , , , , , , , , toastOptions, accessMethod, tablespace, , , , partitionKey, , ofType, foreign] = row
  const foreignOptions = foreign?.[1] ?? null
  return compact<Table>({
    schema,
    name,
    owner,
    comment: catalog.comment('pg_class', oid),
    kind: kind === 'p' ? 'partitioned' : kind === 'f' ? 'foreign' : 'table',
    persistence: persistence === 'u' ? 'unlogged' : 'permanent',
    columns: [],
    constraints: [],
    indexes: [],
    rls: { enabled, forced },
    policies: [],
    triggers: [],
    statistics: [],
    grants: catalog.acl.read('table', acl, owner),
    replicaIdentity: ({ n: 'nothing', f: 'full', i: 'index' } as const)[replicaIdentity] ?? 'default',
    options:
      options === null && toastOptions === null && foreignOptions === null
        ? undefined
        : {
            ...optionsOf(options),
            ...hideSecrets(optionsOf(foreignOptions) ?? {}),
            ...optionsOf(toastOptions, 'toast.'),
          },
    partitionKey: partitionKey ?? undefined,
    ofType: ofType === null ? undefined : { schema: catalog.schemaName(ofType[0]), name: ofType[1] },
    server: foreign?.[0],
    tablespace: catalog.tablespace(tablespace),
    accessMethod: catalog.accessMethod(accessMethod),
  })
}

function view(catalog: Catalog, row: Row, schema: string, owner: string): View {
  const [oid, , name, kind, , , acl, options] = row
  const settings = optionsOf(options) ?? {}
  const isOn = (option: string) => ['true', 'on', '1', 'yes'].includes(settings[option]?.toLowerCase() ?? '')
  return compact<View>({
    schema,
    name,
    owner,
    comment: catalog.comment('pg_class', oid),
    kind: kind === 'm' ? 'materialized' : 'view',
    columns: [],
    definition: row[19] ?? '',
    options: optionsOf(options),
    securityInvoker: isOn('security_invoker'),
    securityBarrier: isOn('security_barrier'),
    checkOption: settings.check_option as View['checkOption'],
    populated: kind === 'm' ? row[11] : undefined,
    indexes: [],
    triggers: [],
    grants: catalog.acl.read('table', acl, owner),
    tablespace: catalog.tablespace(row[14]),
    accessMethod: catalog.accessMethod(row[13]),
  })
}
