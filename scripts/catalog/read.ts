/** `readSchema`: a database → `Schema`. */

import { DbopsError } from '../core/error.ts'
import { type Database, postgresFailure } from '../postgres/database.ts'
import aggregatesSql from './queries/aggregates.sql'
import columnsSql from './queries/columns.sql'
import constraintsSql from './queries/constraints.sql'
import formatsSql from './queries/formats.sql'
import indexesSql from './queries/indexes.sql'
import policiesSql from './queries/policies.sql'
import relationsSql from './queries/relations.sql'
import routinesSql from './queries/routines.sql'
import rulesSql from './queries/rules.sql'
import sequencesSql from './queries/sequences.sql'
import statisticsSql from './queries/statistics.sql'
import triggersSql from './queries/triggers.sql'
import typesSql from './queries/types.sql'
import { readPolicies, readRules, readStatistics, readTriggers } from './read/attached.ts'
import { Catalog, compact, compareNamed } from './read/catalog.ts'
import { readColumns, typesOfColumns } from './read/columns.ts'
import { learnOutside, readConstraints } from './read/constraints.ts'
import {
  namespaces,
  readDefaultPrivileges,
  readEventTriggers,
  readExtensions,
  readPublications,
  readSequences,
} from './read/globals.ts'
import { readIndexes } from './read/indexes.ts'
import { readOthers } from './read/others.ts'
import { type Parents, type Relations, readRelations } from './read/relations.ts'
import { readRoles, readSettings } from './read/roles.ts'
import { readRoutines } from './read/routines.ts'
import { assembleTypes, readTypeRows } from './read/types.ts'
import { type Schema, schemaFormat, type Table, type View } from './schema.ts'
import type { SchemaOptions } from './scope.ts'
import { inSnapshot } from './session.ts'
import { oldestMajor } from './version.ts'

export type { SchemaOptions } from './scope.ts'

/**
 * Reads what a database is: one snapshot, one query a kind of object, nothing written and the session left as it was.
 * Throws `DbopsError` for a server older than PostgreSQL 14.
 */
export async function readSchema(database: Database, options: SchemaOptions = {}): Promise<Schema> {
  if (database.versionNumber < oldestMajor * 10_000) {
    throw new DbopsError(
      `Unexpected PostgreSQL ${versionText(database.versionNumber)}, expected ${oldestMajor} or newer`,
      { kind: 'environment' },
    )
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await inSnapshot(database, options.join ?? false, () => read(database, options))
    } catch (error) {
      // Deparsing looks at the newest catalog and not at the snapshot: an object that another session drops meanwhile
      // fails the read (XX000, undefined objects). A second look no longer sees it.
      const code = postgresFailure(error)?.code
      if (options.join || attempt === 3 || !(code === 'XX000' || code?.startsWith('42'))) throw error
    }
  }
}

async function read(database: Database, options: SchemaOptions): Promise<Schema> {
  const catalog = await Catalog.open(database, options)
  const looked = () => [catalog.looked]
  catalog.start([
    [relationsSql, looked],
    [typesSql, looked],
    [columnsSql, looked],
    [formatsSql, () => typesOfColumns(catalog)],
    [constraintsSql, looked],
    [indexesSql, looked],
    [policiesSql],
    [triggersSql],
    [rulesSql],
    [statisticsSql],
    [aggregatesSql, looked],
    [routinesSql, looked],
    [sequencesSql, looked],
  ])
  try {
    return await assemble(catalog)
  } finally {
    await catalog.settled()
  }
}

async function assemble(catalog: Catalog): Promise<Schema> {
  const { relations, parents } = await readRelations(catalog)
  const types = await readTypeRows(catalog)
  const { index: columns, attributes } = await readColumns(catalog, relations, types.userTypes)
  const { ofIndex, ofDomain } = await readConstraints(catalog, relations, columns)
  await readIndexes(catalog, relations, columns, ofIndex, types.baseTypes, attributes)
  await readPolicies(catalog, relations)
  await readTriggers(catalog, relations, columns)
  await readRules(catalog, relations)
  await readStatistics(catalog, relations, columns)
  const functions = await readRoutines(catalog, types.userTypes)
  const { enums, domains, composites, ranges } = assembleTypes(catalog, types, attributes, ofDomain)
  const sequences = await readSequences(catalog, relations, columns)
  await learnOutside(
    catalog,
    relations,
    columns,
    parents.flatMap((entry) => entry.parents),
  )
  for (const entry of parents) attachParents(entry, relations)
  const objects = [...relations.byOid.values()].flatMap(({ object }) => (object === undefined ? [] : [object]))
  const { database } = catalog
  return {
    format: schemaFormat,
    engine: {
      kind: database.kind,
      version: versionText(database.versionNumber),
      versionNumber: database.versionNumber,
    },
    schemas: namespaces(catalog),
    extensions: await readExtensions(catalog),
    tables: objects.filter((object): object is Table => 'rls' in object).sort(compareNamed),
    views: objects.filter((object): object is View => 'definition' in object).sort(compareNamed),
    functions: functions.sort((a, b) => compareNamed(a, b) || (a.identityArguments < b.identityArguments ? -1 : 1)),
    enums: enums.sort(compareNamed),
    domains: domains.sort(compareNamed),
    composites: composites.sort(compareNamed),
    ranges: ranges.sort(compareNamed),
    sequences,
    publications: await readPublications(catalog),
    eventTriggers: await readEventTriggers(catalog),
    defaultPrivileges: await readDefaultPrivileges(catalog),
    roles: await readRoles(catalog),
    settings: await readSettings(catalog),
    platformTables: relations.platformTables().sort(compareNamed),
    others: await readOthers(catalog),
  }
}

function attachParents({ table, parents, bound, pending }: Parents, relations: Relations): void {
  const names = parents.map((oid) => relations.name(oid))
  if (bound === undefined) table.inherits = names
  else table.partitionOf = compact({ ...names[0]!, bound, detachPending: pending || undefined })
}

/** server_version_num as people write it: 180006 → 18.6. */
export function versionText(versionNumber: number): string {
  return `${Math.floor(versionNumber / 10_000)}.${versionNumber % 10_000}`
}
