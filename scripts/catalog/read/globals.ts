/** What lives beside tables: sequences, extensions, publications, event triggers, default privileges, roles, settings. */

import { compareText } from '../../core/finding.ts'
import { readPlainAcl } from '../acl.ts'
import defaultPrivilegesSql from '../queries/default-privileges.sql'
import eventTriggersSql from '../queries/event-triggers.sql'
import extensionsSql from '../queries/extensions.sql'
import publicationsSql from '../queries/publications.sql'
import sequencesSql from '../queries/sequences.sql'
import type { DefaultPrivilege, EventTrigger, Extension, Namespace, Publication, Sequence } from '../schema.ts'
import { type Catalog, compact, compareName, compareNamed, enabled } from './catalog.ts'
import type { ColumnIndex } from './columns.ts'
import type { Relations } from './relations.ts'

export function namespaces(catalog: Catalog): Namespace[] {
  const result: Namespace[] = []
  for (const [oid, name, ownerOid, acl] of catalog.namespaceRows) {
    const owner = catalog.roleName(ownerOid)
    if (catalog.scope.realm(name) !== 'user' || catalog.isMember('pg_namespace', oid)) continue
    const comment = catalog.comment('pg_namespace', oid)
    result.push(compact({ name, owner, comment, grants: catalog.acl.read('schema', acl, owner) }))
  }
  return result.sort(compareName)
}

export async function readExtensions(catalog: Catalog): Promise<Extension[]> {
  type Row = [oid: number, name: string, namespace: number, version: string]
  return (await catalog.rows<Row>(extensionsSql))
    .map(([oid, name, namespace, version]) =>
      compact({
        name,
        schema: catalog.schemaName(namespace),
        version,
        comment: catalog.comment('pg_extension', oid),
      }),
    )
    .sort(compareName)
}

type SequenceRow = [
  oid: number,
  namespace: number,
  name: string,
  owner: number,
  acl: string[] | null,
  persistence: string,
  type: string,
  start: string,
  increment: string,
  min: string,
  max: string,
  cache: string,
  cycle: boolean,
  ownerRelation: number | null,
  ownerColumn: number | null,
  identity: boolean | null,
]

export async function readSequences(catalog: Catalog, relations: Relations, columns: ColumnIndex): Promise<Sequence[]> {
  const result: Sequence[] = []
  for (const row of await catalog.rows<SequenceRow>(sequencesSql)) {
    const [oid, namespace, name, ownerOid, acl, persistence, type, start, increment, min, max, cache, cycle] = row
    const [ownerRelation, ownerColumn, identity] = row.slice(13) as [number | null, number | null, boolean | null]
    const schema = catalog.schemaName(namespace)
    const owner = catalog.roleName(ownerOid)
    if (!catalog.holds('pg_class', oid, schema, owner)) continue
    // A sequence of a table that is left out goes with it.
    if (ownerRelation !== null && catalog.scope.isToolTable(relations.name(ownerRelation).name)) continue
    result.push(
      compact<Sequence>({
        schema,
        name,
        owner,
        comment: catalog.comment('pg_class', oid),
        type,
        start,
        increment,
        min,
        max,
        cache,
        cycle,
        persistence: persistence === 'u' ? 'unlogged' : 'permanent',
        ownedBy:
          ownerRelation === null
            ? undefined
            : {
                ...relations.name(ownerRelation),
                column: columns.name(ownerRelation, ownerColumn!),
                identity: identity === true,
              },
        grants: catalog.acl.read('sequence', acl, owner),
      }),
    )
  }
  return result.sort(compareNamed)
}

type PublicationRow = [
  oid: number,
  name: string,
  owner: number,
  allTables: boolean,
  onInsert: boolean,
  onUpdate: boolean,
  onDelete: boolean,
  onTruncate: boolean,
  viaRoot: boolean,
  generated: boolean | null,
  tables: { schema: string; name: string; where: string | null; columns: string[] | null }[] | null,
  schemas: number[] | null,
]

export async function readPublications(catalog: Catalog): Promise<Publication[]> {
  const result: Publication[] = []
  for (const row of await catalog.rows<PublicationRow>(publicationsSql)) {
    const [oid, name, ownerOid, allTables, onInsert, onUpdate, onDelete, onTruncate, viaRoot] = row
    const [generated, tables, schemas] = row.slice(9) as [boolean | null, PublicationRow[10], number[] | null]
    const owner = catalog.roleName(ownerOid)
    if (!catalog.scope.holdsGlobal(owner) || catalog.isMember('pg_publication', oid)) continue
    const flags = { insert: onInsert, update: onUpdate, delete: onDelete, truncate: onTruncate }
    result.push(
      compact<Publication>({
        name,
        owner,
        comment: catalog.comment('pg_publication', oid),
        allTables,
        operations: (Object.keys(flags) as (keyof typeof flags)[]).filter((operation) => flags[operation]),
        viaRoot,
        generatedColumns: generated || undefined,
        tables: (tables ?? [])
          .map(({ schema, name, where, columns }) =>
            compact({ schema, name, columns: columns ?? undefined, where: where ?? undefined }),
          )
          .sort(compareNamed),
        schemas: (schemas ?? []).map((schema) => catalog.schemaName(schema)).sort(),
      }),
    )
  }
  return result.sort(compareName)
}

export async function readEventTriggers(catalog: Catalog): Promise<EventTrigger[]> {
  type Row = [number, string, number, string, string[] | null, string, number, string]
  const result: EventTrigger[] = []
  for (const [oid, name, ownerOid, event, tags, state, namespace, functionName] of await catalog.rows<Row>(
    eventTriggersSql,
  )) {
    const owner = catalog.roleName(ownerOid)
    if (!catalog.scope.holdsGlobal(owner) || catalog.isMember('pg_event_trigger', oid)) continue
    result.push(
      compact<EventTrigger>({
        name,
        owner,
        comment: catalog.comment('pg_event_trigger', oid),
        event,
        tags: tags ?? [],
        function: { schema: catalog.schemaName(namespace), name: functionName },
        enabled: enabled(state),
      }),
    )
  }
  return result.sort(compareName)
}

const objects: Record<string, DefaultPrivilege['objects']> = {
  r: 'tables',
  S: 'sequences',
  f: 'functions',
  T: 'types',
  n: 'schemas',
  L: 'large objects',
}

export async function readDefaultPrivileges(catalog: Catalog): Promise<DefaultPrivilege[]> {
  type Row = [role: number, namespace: number, objects: string, acl: string[]]
  const result: DefaultPrivilege[] = []
  for (const [roleOid, namespace, letter, acl] of await catalog.rows<Row>(defaultPrivilegesSql)) {
    const role = catalog.roleName(roleOid)
    const schema = namespace === 0 ? undefined : catalog.schemaName(namespace)
    if (!catalog.scope.holdsGlobal(role) || (schema !== undefined && catalog.scope.realm(schema) !== 'user')) continue
    result.push(compact({ role, schema, objects: objects[letter]!, grants: readPlainAcl(acl, role) }))
  }
  return result.sort(
    (a, b) =>
      compareText(a.schema ?? '', b.schema ?? '') || compareText(a.role, b.role) || compareText(a.objects, b.objects),
  )
}
