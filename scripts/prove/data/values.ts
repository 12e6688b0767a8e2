/**
 * Values for columns: for each type a short list of plausible texts, the same on every machine.
 *
 * A value is the text that Postgres reads for the type; `null` is NULL. Lists begin with the most ordinary value. What a
 * CHECK accepts is not known here: `fill.ts` offers the list to Postgres and keeps what it takes.
 */

import { createHash } from 'node:crypto'

export interface ValueContext {
  /** Names the row: another seed gives other values. */
  seed: string
  /** Which row of its table, from 0. */
  ordinal: number
  table: string
  column: string
}

/** What a type is made of, so that domains, enums, composites and ranges can be filled. */
export interface TypeFacts {
  /** `format_type` without modifiers, e.g. `numeric`, `public.mood`. */
  name: string
  /** `pg_type.typtype`, and `a` for an array. */
  kind: 'b' | 'c' | 'd' | 'e' | 'r' | 'm' | 'p' | 'a'
  /** Enum values in order. */
  values?: string[]
  /** Of a domain, array or range. */
  base?: TypeFacts
  /** Of a composite. */
  attributes?: TypeFacts[]
  /** Texts that the CHECKs of a domain speak of. */
  hints?: string[]
  /** Longest text (varchar, char), or number of bits or dimensions (bit, vector). */
  length?: number
  /** Of numeric. */
  precision?: number
  scale?: number
}

/** A UUID (version 4 in form) that depends only on its parts. */
export function stableUuid(...parts: (string | number)[]): string {
  const digest = createHash('sha256').update(parts.join('\0')).digest('hex')
  const variant = '89ab'[Number.parseInt(digest[16]!, 16) % 4]
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}

function stableNumber(...parts: (string | number)[]): number {
  return createHash('sha256').update(parts.join('\0')).digest().readUInt32BE(0)
}

/** Candidates for a type, the most ordinary first. Empty: no value of the type is known. */
export function candidates(type: TypeFacts, context: ValueContext): (string | null)[] {
  switch (type.kind) {
    case 'e': {
      const values = type.values ?? []
      const start = values.length === 0 ? 0 : context.ordinal % values.length
      return [...values.slice(start), ...values.slice(0, start)]
    }
    case 'd':
      return type.base === undefined ? [] : [...candidates(type.base, context), ...(type.hints ?? [])]
    case 'a': {
      const inner = type.base === undefined ? [] : candidates(type.base, context)
      return [...inner.slice(0, 6).map((value) => (value === null ? '{NULL}' : `{${arrayElement(value)}}`)), '{}']
    }
    case 'r': {
      const [low, high] = rangeBounds(type.base, context)
      return low === undefined ? ['empty'] : [`[${low},${high})`, 'empty']
    }
    case 'm': {
      const [low, high] = rangeBounds(type.base, context)
      return low === undefined ? ['{}'] : [`{[${low},${high})}`, '{}']
    }
    case 'c': {
      const parts = (type.attributes ?? []).map((attribute) => candidates(attribute, context)[0] ?? null)
      return [
        `(${parts.map((part) => (part === null ? '' : `"${part.replaceAll('\\', '\\\\').replaceAll('"', '""')}"`)).join(',')})`,
      ]
    }
    default:
      return baseCandidates(type, context)
  }
}

function arrayElement(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function rangeBounds(base: TypeFacts | undefined, context: ValueContext): [string | undefined, string | undefined] {
  const name = base?.name ?? ''
  // Ranges of one table must not meet where an exclusion constraint forbids it: each row has its own stretch.
  const n = context.ordinal
  if (/^(smallint|integer|bigint|numeric)$/.test(name)) return [String(n * 10 + 1), String(n * 10 + 6)]
  if (name === 'date') return [day(n * 7), day(n * 7 + 3)]
  if (name.startsWith('timestamp')) return [`${day(n * 7)} 09:00:00`, `${day(n * 7)} 10:00:00`]
  return [undefined, undefined]
}

/** A date in 2026, counted on from 5 January. */
function day(offset: number): string {
  return new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10)
}

function baseCandidates(type: TypeFacts, context: ValueContext): (string | null)[] {
  const { ordinal: n, seed, table, column } = context
  const cut = (texts: string[]): string[] => {
    const length = type.length
    return length === undefined ? texts : [...new Set(texts.map((text) => text.slice(0, length)))]
  }
  switch (type.name) {
    case 'uuid':
      return [stableUuid(seed, table, column, n)]
    case 'smallint':
    case 'integer':
    case 'bigint':
    case 'oid':
      return [String(n + 1), '1', '0', '10', '100', '-1', '2', '1000', '12', '24', '60', '90', '2026', '30000']
    case 'numeric':
    case 'real':
    case 'double precision': {
      const top = type.precision === undefined ? 1000 : 10 ** Math.max(0, type.precision - (type.scale ?? 0)) - 1
      return [String(n + 1), '1', '0', '0.5', '0.25', '10', '50', '100', '-1', '-0.5', '180', '0.01'].filter(
        (text) => Math.abs(Number(text)) <= top,
      )
    }
    case 'money':
      return ['1.00', '10.00']
    case 'boolean':
      return n % 2 === 0 ? ['true', 'false'] : ['false', 'true']
    case 'text':
    case 'character varying':
    case 'character':
    case 'public.citext':
    case 'extensions.citext':
    case 'citext':
    case 'name':
    case 'bpchar':
      return type.name === 'character' || type.name === 'bpchar'
        ? [
            ...cut(texts(context)),
            'A'.repeat(type.length ?? 1),
            'a'.repeat(type.length ?? 1),
            '1'.repeat(type.length ?? 1),
          ]
        : cut(texts(context))
    case '"char"':
      return ['a', 'A', '1']
    case 'date':
      return [day(n), day(n + 30), day(n - 365), '2030-06-15', '1990-05-17']
    case 'timestamp with time zone':
    case 'timestamp without time zone':
      return [
        `${day(n)} 09:00:00+00`,
        `${day(n)} 10:30:00+00`,
        `${day(n + 30)} 09:00:00+00`,
        '2030-06-15 12:00:00+00',
        '2020-02-02 02:02:02+00',
      ]
    case 'time without time zone':
    case 'time with time zone':
      return ['09:00:00', '10:30:00', '23:59:59', '00:00:00']
    case 'interval':
      return ['1 day', '1 hour', '30 days', '00:05:00', '0']
    case 'json':
    case 'jsonb':
      return ['{}', '[]', '{"key": "value"}', '"text"', '1', '{"type": "doc", "content": []}', '["a"]', 'null', '[{}]']
    case 'bytea':
      return [
        `\\x${createHash('sha256').update(`${seed}${table}${column}${n}`).digest('hex').slice(0, 32)}`,
        '\\x',
        `\\x${'00'.repeat(32)}`,
      ]
    case 'inet':
      return [`10.0.${Math.floor(n / 250) % 250}.${(n % 250) + 1}`]
    case 'cidr':
      return [`10.0.${n % 250}.0/24`]
    case 'macaddr':
      return [`08:00:2b:01:02:${(n % 256).toString(16).padStart(2, '0')}`]
    case 'macaddr8':
      return [`08:00:2b:01:02:03:04:${(n % 256).toString(16).padStart(2, '0')}`]
    case 'point':
      return [`(${n},${n})`]
    case 'line':
      return ['{1,-1,0}']
    case 'lseg':
      return ['[(0,0),(1,1)]']
    case 'box':
      return ['(1,1),(0,0)']
    case 'path':
      return ['((0,0),(1,1),(2,0))']
    case 'polygon':
      return ['((0,0),(1,1),(2,0))']
    case 'circle':
      return ['<(0,0),1>']
    case 'xml':
      return ['<root/>']
    case 'bit':
      return ['0'.repeat(type.length ?? 1), '1'.repeat(type.length ?? 1)]
    case 'bit varying':
      return ['0', '1']
    case 'tsvector':
      return ["'word':1", '']
    case 'tsquery':
      return ["'word'"]
    case 'pg_lsn':
      return ['0/0']
    case 'xid8':
    case 'xid':
      return ['1']
    case 'jsonpath':
      return ['$.key']
    case 'regclass':
      return ['pg_class']
    case 'regrole':
      return ['postgres']
    default:
      return extensionCandidates(type, n)
  }
}

/** Types of extensions, by name whatever schema they are in. */
function extensionCandidates(type: TypeFacts, n: number): (string | null)[] {
  switch (type.name.replace(/^.*\./, '').replaceAll('"', '')) {
    case 'vector':
    case 'halfvec':
      return [`[${Array.from({ length: type.length ?? 3 }, (_, index) => ((index + n) % 10) / 10).join(',')}]`]
    case 'sparsevec':
      return [`{1:${(n % 9) + 1}}/${type.length ?? 3}`]
    case 'hstore':
      return ['"key"=>"value"', '']
    case 'ltree':
      return [`top.part${n}`, 'top']
    case 'lquery':
      return ['top.*']
    case 'citext':
      return [`text ${n + 1}`]
    case 'cube':
      return ['(1,2)']
    case 'seg':
      return ['1 .. 2']
    case 'isbn':
    case 'isbn13':
      return ['978-0-393-04002-9']
    case 'geometry':
    case 'geography':
      return [
        `POINT(${n % 90} ${n % 90})`,
        'SRID=4326;POINT(0 0)',
        'POLYGON((0 0,1 0,1 1,0 0))',
        'LINESTRING(0 0,1 1)',
        'MULTIPOLYGON(((0 0,1 0,1 1,0 0)))',
      ]
    default:
      return []
  }
}

/** Texts for a column of that name; the later ones are of other forms, for a CHECK that wants them. */
function texts({ seed, ordinal: n, table, column }: ValueContext): string[] {
  const number = n + 1
  const token = createHash('sha256').update(`${seed}\0${table}\0${column}\0${n}`).digest('hex')
  const plain = `${column.replaceAll('_', ' ')} ${number}`
  const named: [RegExp, string][] = [
    [/e_?mail/i, `person${number}.${token.slice(0, 6)}@example.com`],
    [/(url|uri|link|website|webhook|avatar|image|logo|photo)/i, `https://example.com/${table}/${token.slice(0, 8)}`],
    [/(phone|mobile|tel)/i, `+1555${String(1000000 + (stableNumber(token) % 8999999))}`],
    [
      /(slug|handle|username|subdomain|key|identifier)/i,
      `${table.replaceAll('_', '-')}-${number}-${token.slice(0, 6)}`,
    ],
    [/(domain|host)/i, `site-${token.slice(0, 8)}.example.com`],
    [/currency/i, 'USD'],
    [/country/i, 'US'],
    [/(locale|lang)/i, 'en'],
    [/(timezone|time_zone|tz)/i, 'UTC'],
    [/colou?r/i, '#336699'],
    [/(token|hash|secret|checksum|etag|sha|code)/i, token],
    [/(first_?name)/i, ['Ana', 'Luis', 'María', 'Jorge', 'Sofía', 'Pablo'][n % 6]!],
    [/(last_?name|surname)/i, ['García', 'Rojas', 'Mejía', 'Vélez', 'Torres', 'Uribe'][n % 6]!],
    [/version/i, `1.0.${number}`],
    [/(mime|content_type)/i, 'text/plain'],
    [/ip(_address)?$/i, `10.0.0.${(n % 250) + 1}`],
  ]
  const first = named.find(([pattern]) => pattern.test(column))?.[1]
  return [
    ...(first === undefined ? [] : [first]),
    plain,
    `${column.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase()}${number}`,
    token.slice(0, 8),
    token,
    `person${number}@example.com`,
    `https://example.com/${token.slice(0, 8)}`,
    `site-${token.slice(0, 8)}.example.com`,
    `+1555${String(1000000 + (stableNumber(token) % 8999999))}`,
    `${table}-${number}`.toLowerCase().replaceAll('_', '-'),
    'USD',
    'US',
    'en',
    'en-US',
    'A',
    'a',
    '1',
    '123456',
    '#336699',
    stableUuid(token),
    `1.0.${number}`,
    `/${table}/${number}`,
    '2026-01-05',
    '',
  ]
}
