/**
 * Differences between two databases that come from their engines and not from their designs. This is the whole list:
 * whatever is not named here counts as a change.
 */

import type { Grant, Schema, Table, View } from '../schema.ts'

interface EngineDifference {
  /** What differs and why. */
  what: string
  applies(a: Schema['engine'], b: Schema['engine']): boolean
  /** A copy without it. */
  remove(schema: Schema): Schema | Promise<Schema>
}

const older = (version: number) => (a: Schema['engine'], b: Schema['engine']) =>
  Math.min(a.versionNumber, b.versionNumber) < version * 10_000 &&
  Math.max(a.versionNumber, b.versionNumber) >= version * 10_000

export const engineDifferences: readonly EngineDifference[] = [
  {
    what: 'NOT NULL constraints have names since PostgreSQL 18; before, a column is NOT NULL and no more',
    applies: older(18),
    remove: (schema) => ({
      ...schema,
      tables: schema.tables.map((table) => ({
        ...table,
        constraints: table.constraints.filter(({ type }) => type !== 'not null'),
      })),
      domains: schema.domains.map(({ notNullName: _name, ...domain }) => domain),
    }),
  },
  {
    what: 'MAINTAIN is a right since PostgreSQL 17, and GRANT ALL includes it from then on',
    applies: older(17),
    remove: (schema) => mapGrants(schema, (grants) => grants.map(withoutMaintain)),
  },
  {
    what: 'Partitions carry the identity of their parent since PostgreSQL 17',
    applies: older(17),
    remove: (schema) => ({
      ...schema,
      tables: schema.tables.map((table) =>
        table.partitionOf === undefined
          ? table
          : { ...table, columns: table.columns.map(({ identity: _identity, ...column }) => column) },
      ),
    }),
  },
  {
    what: 'Views over one table are deparsed without the table before each column since PostgreSQL 16',
    applies: older(16),
    async remove(schema) {
      // Loaded where it is needed: most comparisons are of one engine with itself.
      const { loadParser } = await import('../../sql/parse.ts')
      const { unqualifiedTopLevel } = await import('./view-text.ts')
      await loadParser()
      return {
        ...schema,
        views: schema.views.map((view) => ({ ...view, definition: unqualifiedTopLevel(view.definition) })),
      }
    },
  },
  {
    what: 'The schema public belongs to pg_database_owner since PostgreSQL 15, to the superuser before, and PUBLIC may create in it before',
    applies: older(15),
    remove: (schema) => ({
      ...schema,
      schemas: schema.schemas.map((one) =>
        one.name === 'public' ? { ...one, owner: '', grants: one.grants.map(withoutPublicCreate) } : one,
      ),
    }),
  },
  {
    what: 'Extensions come in the version, and with the comment, that the engine was built with',
    applies: (a, b) => a.kind !== b.kind || a.versionNumber !== b.versionNumber,
    remove: (schema) => ({
      ...schema,
      extensions: schema.extensions.map(({ name, schema: namespace }) => ({ name, schema: namespace, version: '' })),
    }),
  },
]

/** The two schemas without what their engines make different. */
export async function comparable(a: Schema, b: Schema): Promise<[Schema, Schema]> {
  let result: [Schema, Schema] = [a, b]
  for (const difference of engineDifferences) {
    if (!difference.applies(a.engine, b.engine)) continue
    result = [await difference.remove(result[0]), await difference.remove(result[1])]
  }
  return result
}

function withoutMaintain(grant: Grant): Grant {
  const result: Grant = { ...grant, privileges: grant.privileges.filter((privilege) => privilege !== 'MAINTAIN') }
  const grantable = grant.grantable?.filter((privilege) => privilege !== 'MAINTAIN')
  if (grantable?.length) result.grantable = grantable
  else delete result.grantable
  return result
}

function withoutPublicCreate(grant: Grant): Grant {
  return grant.grantee === 'public'
    ? { ...grant, privileges: grant.privileges.filter((privilege) => privilege !== 'CREATE') }
    : grant
}

/** Grants of tables, views and default privileges: where MAINTAIN can be. */
function mapGrants(schema: Schema, change: (grants: Grant[]) => Grant[]): Schema {
  const of = <T extends Table | View>(relation: T): T => ({ ...relation, grants: change(relation.grants) })
  return {
    ...schema,
    tables: schema.tables.map(of),
    views: schema.views.map(of),
    defaultPrivileges: schema.defaultPrivileges.map((one) => ({ ...one, grants: change(one.grants) })),
  }
}
