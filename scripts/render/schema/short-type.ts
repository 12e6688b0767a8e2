/** The names that people use for Postgres's types, where format_type gives the standard's longer ones. */

const short: readonly (readonly [RegExp, string])[] = [
  [/^timestamp(\(\d\))? with time zone/, 'timestamptz$1'],
  [/^timestamp(\(\d\))? without time zone/, 'timestamp$1'],
  [/^time(\(\d\))? with time zone/, 'timetz$1'],
  [/^time(\(\d\))? without time zone/, 'time$1'],
  [/^character varying/, 'varchar'],
  [/^character(?=\(|\[|$)/, 'char'],
  [/^bit varying/, 'varbit'],
  [/^double precision/, 'float8'],
]

/** `timestamp(3) with time zone[]` → `timestamptz(3)[]`; any other type as it is. */
export function shortType(type: string): string {
  for (const [long, name] of short) if (long.test(type)) return type.replace(long, name)
  return type
}
