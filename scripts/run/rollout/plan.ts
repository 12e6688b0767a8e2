/** Plans a rollout from what a repository's migrations make. */

import { DbopsError } from '../../core/error.ts'
import type { Database } from '../../postgres/database.ts'
import type { KindSpec, Parameters, Rollout, RolloutKind } from './rollout.ts'

const loaders: Record<RolloutKind, () => Promise<{ kind: KindSpec }>> = {
  'rename-column': () => import('./kinds/rename-column.ts'),
  'rename-table': () => import('./kinds/rename-table.ts'),
  'change-type': () => import('./kinds/change-type.ts'),
  'set-not-null': () => import('./kinds/set-not-null.ts'),
  'split-column': () => import('./kinds/split-column.ts'),
  'merge-columns': () => import('./kinds/merge-columns.ts'),
  'add-foreign-key': () => import('./kinds/add-foreign-key.ts'),
  'replace-enum': () => import('./kinds/replace-enum.ts'),
  'key-to-bigint': () => import('./kinds/key-to-bigint.ts'),
  'partition-table': () => import('./kinds/partition-table.ts'),
  'add-tenant-column': () => import('./kinds/add-tenant-column.ts'),
}

export async function kindSpec(kind: RolloutKind): Promise<KindSpec> {
  return (await loaders[kind]()).kind
}

/** Builds the steps. The database is an embedded one that the migrations made: definitions are tried on it, rolled back. */
export async function planRollout(
  database: Database,
  kind: RolloutKind,
  given: Readonly<Record<string, readonly string[]>>,
): Promise<Rollout> {
  const spec = await kindSpec(kind)
  for (const name of Object.keys(given)) {
    if (spec.parameters[name] !== undefined) continue
    throw new DbopsError(
      `Unexpected --${name} for ${kind}, expected: ${Object.keys(spec.parameters)
        .map((one) => `--${one}`)
        .join(', ')}`,
    )
  }
  for (const [name, { required, multiple }] of Object.entries(spec.parameters)) {
    const values = given[name] ?? []
    if (required && values.length === 0) throw missing(kind, name, spec)
    if (!multiple && values.length > 1)
      throw new DbopsError(`Unexpected ${values.length} values for --${name}, expected one`)
  }
  const parameters: Parameters = {
    one: (name) => given[name]?.[0],
    many: (name) => [...(given[name] ?? [])],
    need(name) {
      const value = given[name]?.[0]
      if (value === undefined) throw missing(kind, name, spec)
      return value
    },
  }
  const built = await spec.build(database, parameters)
  const shown = Object.entries(given)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => [name, spec.parameters[name]!.multiple ? [...values] : values[0]!])
  return { kind, parameters: Object.fromEntries(shown), ...built, steps: unique(built.steps) }
}

function missing(kind: RolloutKind, name: string, spec: KindSpec): DbopsError {
  return new DbopsError(`Unexpected plan without --${name}`, {
    hint: `${kind} takes: ${Object.entries(spec.parameters)
      .map(([one, { required }]) => (required ? `--${one}` : `[--${one}]`))
      .join(' ')}. --${name}: ${spec.parameters[name]!.description}`,
  })
}

/** Steps are called by their ids. */
function unique(steps: Rollout['steps']): Rollout['steps'] {
  const seen = new Map<string, number>()
  return steps.map((step) => {
    const count = (seen.get(step.id) ?? 0) + 1
    seen.set(step.id, count)
    return count === 1 ? step : { ...step, id: `${step.id}-${count}` }
  })
}
