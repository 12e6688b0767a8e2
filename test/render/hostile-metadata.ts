/** Random `GeneratorMetadata` with names that break careless generators. The same seed gives the same metadata. */

import type { GeneratorMetadata } from '@supabase/postgrest-typegen'
import { sortGeneratorMetadata } from '@supabase/postgrest-typegen/generation'

const words = [
  ...['a', 'id', 'user', 'camelCase', 'class', 'default', 'NaN', 'Infinity', '$x', '_', 'A', 'with-dash', 'a.b'],
  ...['organization_membership', 'very_long_name_that_goes_on_and_on_until_sixty_three_bytes_are_u', 'x y', '', '\t'],
  ...['1', '01', '1e3', '999999999999999999999', '0x1', '-1', '.5', '1a', '[x]', '{', '//', '*/', 'a|b', 'a\nb'],
  ...['a"b', "a'b", `a"b'c`, 'a`b', 'a\\b', 'a${b}', '</script>', 'a\u2028b', '\u200d', 'e\u0301', 'é', 'ﬀ', '٣', 'ⅷ'],
  ...['日本語テーブル名', 'ｆｕｌｌ', '🙂', '👨‍👩‍👧', '𝒳', '𠮷', '𝟙', 'الاسم', 'שָׁלוֹם', 'ที่อยู่', 'क्षेत्र', '🕵️‍♂️', '❤️'],
]
const builtIn = ['text', 'int4', 'bool', 'jsonb', 'uuid', 'void', 'record', '_text', '_int4', 'foo']

export function hostileMetadata(seed: number): GeneratorMetadata {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  const maybe = (chance: number) => random() < chance
  const name = () => pick(words) + (maybe(0.5) ? pick(words) : '') + (maybe(0.2) ? pick(words) : '')
  const some = (most: number, make: () => string) => [
    ...new Set(Array.from({ length: below(most) + 1 }, () => make() || 'x')),
  ]

  let id = 1
  const types: GeneratorMetadata['types'] = []
  const addType = (schema: string, of: string, rest: Partial<GeneratorMetadata['types'][number]> = {}) =>
    types.push({
      ...{ id: id++, schema, name: of, format: of, enums: [], attributes: [], comment: null, type_relation_id: null },
      ...rest,
    })
  for (const of of builtIn) addType('pg_catalog', of)
  const schemas = some(2, name).map((of) => ({ id: id++, name: of, owner: 'postgres' }))
  for (const { name: schema } of schemas) {
    for (const of of some(3, name)) addType(schema, of, { enums: some(pick([1, 3, 12]), name) })
    for (const of of some(2, name)) {
      addType(schema, of, {
        attributes: some(4, name).map((attribute) => ({ name: attribute, type_id: 1 + below(id) })),
      })
    }
  }
  const columns: GeneratorMetadata['columns'] = []
  const relationships: GeneratorMetadata['relationships'] = []
  const relation = (schema: string, of: string) => {
    const relationId = id++
    addType(schema, of, { type_relation_id: relationId })
    some(7, name).forEach((column, index) => {
      columns.push({
        ...{ table_id: relationId, schema, table: of, id: `${relationId}.${index + 1}`, ordinal_position: index + 1 },
        ...{ name: column, default_value: maybe(0.3) ? 'x' : null, data_type: 'x' },
        format: maybe(0.5) ? pick(builtIn) : (maybe(0.3) ? '_' : '') + pick(types).name,
        ...{ type_schema: schema, is_identity: maybe(0.2), is_generated: maybe(0.1), is_nullable: maybe(0.5) },
        identity_generation: pick(['ALWAYS', 'BY DEFAULT', null] as const),
        ...{ is_updatable: maybe(0.8), is_unique: false, enums: [], check: null, comment: null },
      })
    })
    for (const key of some(3, name)) {
      relationships.push({
        ...{ foreign_key_name: key, schema, relation: of, columns: some(3, name), is_one_to_one: maybe(0.5) },
        ...{ referenced_schema: schema, referenced_relation: name(), referenced_columns: some(3, name) },
      })
    }
    return { id: relationId, schema, name: of, comment: null }
  }
  const tables = schemas.flatMap((schema) =>
    some(4, name).map((of) => ({
      ...relation(schema.name, of),
      ...{ rls_enabled: true, rls_forced: false, replica_identity: 'DEFAULT', bytes: 0, size: '0 bytes' },
      ...{ live_rows_estimate: 0, dead_rows_estimate: 0, primary_keys: [], relationships: [] },
    })),
  )
  const views = schemas.flatMap((schema) =>
    some(4, name).map((of) => ({
      ...relation(schema.name, of),
      ...{ is_updatable: maybe(0.5), is_insert_enabled: maybe(0.5), is_update_enabled: maybe(0.5) },
    })),
  )
  const functions = schemas.flatMap((schema) =>
    some(5, name).flatMap((of) =>
      Array.from({ length: 1 + below(3) }, () => ({
        ...{ id: id++, schema: schema.name, name: of, language: 'sql', definition: '', complete_statement: '' },
        args: some(4, () => (maybe(0.15) ? ' ' : name())).map((argument) => ({
          ...{ mode: pick(['in', 'in', 'in', 'out', 'inout', 'table', 'variadic'] as const), has_default: maybe(0.4) },
          ...{ name: argument.trim(), type_id: 1 + below(id) },
        })),
        ...{ argument_types: name(), identity_argument_types: name(), return_type: 'x', return_type_id: 1 + below(id) },
        return_type_relation_id: maybe(0.4) ? pick([...tables, ...views]).id : null,
        ...{ is_set_returning_function: maybe(0.5), prorows: pick([null, 1, 1000]), behavior: 'VOLATILE' as const },
        ...{ security_definer: false, config_params: null },
      })),
    ),
  )
  return sortGeneratorMetadata({
    ...{ version: 1, schemas, tables, foreignTables: [], views, materializedViews: [], columns, primaryKeys: [] },
    ...{ relationships, functions, types },
  } as unknown as GeneratorMetadata)
}
