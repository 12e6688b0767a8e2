/** Reads what a type is made of, from the catalogs, so that values of it can be made. */

import type { Database } from '../../postgres/database.ts'
import { hints } from './hints.ts'
import type { TypeFacts } from './values.ts'

/** Reads types by their OID and modifier, each once. */
export class TypeReader {
  readonly #database: Database
  readonly #types = new Map<string, TypeFacts>()

  constructor(database: Database) {
    this.#database = database
  }

  async read(oid: number, modifier = -1, depth = 0): Promise<TypeFacts> {
    const key = `${oid}:${modifier}`
    const known = this.#types.get(key)
    if (known !== undefined) return known
    const [row] = (await this.#database.rows(
      `select format_type(t.oid, null), t.typtype::text, t.typelem::int8, t.typbasetype::int8, t.typtypmod,
              t.typrelid::int8, t.typcategory::text, t.typlen, coalesce(r.rngsubtype, m.rngsubtype)::int8, t.typsubscript::text,
              (select coalesce(json_agg(e.enumlabel order by e.enumsortorder), '[]') from pg_enum e where e.enumtypid = t.oid)
         from pg_type t
         left join pg_range r on r.rngtypid = t.oid
         left join pg_range m on m.rngmultitypid = t.oid
        where t.oid = $1::int8::oid`,
      [oid],
    )) as [string, string, number, number, number, number, string, number, number | null, string, string[]][]
    if (row === undefined) return { name: 'unknown', kind: 'p' }
    const [name, kind, element, base, baseModifier, relation, , , subtype, subscript, values] = row
    const type: TypeFacts = { name, kind: kind as TypeFacts['kind'] }
    this.#types.set(key, type)
    // A type that holds itself (a table's row in its own column) ends here.
    if (depth > 8) return type
    if (subscript === 'array_subscript_handler' && element !== 0) {
      type.kind = 'a'
      type.base = await this.read(element, modifier, depth + 1)
    } else if (kind === 'e') type.values = values
    else if (kind === 'd') {
      const checks = (await this.#database.rows(
        "select pg_get_expr(conbin, 0) from pg_constraint where contypid = $1::int8::oid and contype = 'c' order by conname",
        [oid],
      )) as [string][]
      type.hints = checks.flatMap(([expression]) => hints(expression))
      type.base = await this.read(base, baseModifier === -1 ? modifier : baseModifier, depth + 1)
    } else if ((kind === 'r' || kind === 'm') && subtype !== null) type.base = await this.read(subtype, -1, depth + 1)
    else if (kind === 'c') {
      const attributes = (await this.#database.rows(
        'select atttypid::int8, atttypmod from pg_attribute where attrelid = $1::int8::oid and attnum > 0 and not attisdropped order by attnum',
        [relation],
      )) as [number, number][]
      type.attributes = []
      for (const [attribute, attributeModifier] of attributes)
        type.attributes.push(await this.read(attribute, attributeModifier, depth + 1))
    } else applyModifier(type, modifier)
    return type
  }
}

/** `atttypmod` by type: varchar and char hold length + 4, numeric ((precision << 16) | scale) + 4, others their own number. */
function applyModifier(type: TypeFacts, modifier: number): void {
  if (modifier < 0) return
  if (type.name === 'numeric') {
    type.precision = ((modifier - 4) >> 16) & 0xffff
    type.scale = (modifier - 4) & 0x7ff
  } else if (['character varying', 'character', 'bpchar'].includes(type.name)) type.length = modifier - 4
  else type.length = modifier
}
