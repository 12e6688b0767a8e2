/** A part of a schema: some tables or views, with what they use. */

import { DbopsError } from '../core/error.ts'
import { ident, qualified } from '../core/identifier.ts'
import { closest } from '../core/similar.ts'
import type { Named, Schema, UserType } from './schema.ts'

/**
 * The named tables and views (`orders`, `public.orders`, quoted or not) with the types that their columns have, the
 * functions that their triggers call and the sequences that they own. Throws `DbopsError` for a name that is not there.
 */
export function selectTables(schema: Schema, names: readonly string[]): Schema {
  const relations = [...schema.tables, ...schema.views]
  const chosen = new Set<Named>()
  for (const wanted of names) {
    const found = relations.filter((one) => spellings(one).includes(wanted))
    if (found.length === 0) {
      const near = closest(wanted, relations.flatMap(spellings))
      throw new DbopsError(`Unexpected table "${wanted}", expected one of the ${relations.length} tables and views`, {
        hint: near === undefined ? 'List them with: dbops schema' : `Did you mean ${near}?`,
      })
    }
    for (const one of found) chosen.add(one)
  }
  const tables = schema.tables.filter((one) => chosen.has(one))
  const views = schema.views.filter((one) => chosen.has(one))
  const types = new Set<string>()
  const addTypes = (list: readonly { userType?: UserType }[]): void => {
    for (const { userType } of list) {
      if (userType === undefined || types.has(key(userType))) continue
      types.add(key(userType))
      // A domain over an enum, a composite type of domains.
      addTypes(schema.composites.find((one) => key(one) === key(userType))?.attributes ?? [])
      addTypes(schema.domains.filter((one) => key(one) === key(userType)))
    }
  }
  for (const { columns } of [...tables, ...views]) addTypes(columns)
  const functions = new Set([...tables, ...views].flatMap(({ triggers }) => triggers.map((one) => key(one.function))))
  const owners = new Set(tables.map(key))
  const used = (one: Named) => types.has(key(one))
  return {
    ...schema,
    schemas: schema.schemas.filter(({ name }) => [...tables, ...views].some((one) => one.schema === name)),
    tables,
    views,
    functions: schema.functions.filter((one) => functions.has(key(one)) && one.identityArguments === ''),
    enums: schema.enums.filter(used),
    domains: schema.domains.filter(used),
    composites: schema.composites.filter(used),
    ranges: schema.ranges.filter(used),
    sequences: schema.sequences.filter(({ ownedBy }) => ownedBy !== undefined && owners.has(key(ownedBy))),
    extensions: [],
    publications: [],
    eventTriggers: [],
    defaultPrivileges: [],
    roles: [],
    settings: [],
    platformTables: [],
    others: [],
  }
}

function spellings({ schema, name }: Named): string[] {
  return [name, ident(name), `${schema}.${name}`, qualified(schema, name)]
}

function key({ schema, name }: Named): string {
  return JSON.stringify([schema, name])
}
