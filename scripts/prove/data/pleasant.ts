/**
 * Values that look right to a person, by the names of columns and tables: for scripts that people read and screens that they
 * look at. The same on every machine and every day. What a constraint refuses, fill.ts replaces.
 */

import type { PlannedColumn, PlannedTable } from './plan.ts'
import type { Label } from './pool.ts'
import { stableUuid } from './values.ts'

export const firstNames = [
  ...['Ana', 'Ben', 'Eva', 'Leo', 'Luis', 'Mia', 'Omar', 'Nina', 'Jorge', 'Sara', 'Yuki', 'Tom', 'Leila', 'Pablo'],
  ...['Ines', 'Noah', 'Zoe', 'Ravi', 'Maria', 'Ivan', 'Amara', 'Felix', 'Lucia', 'Hugo', 'Priya', 'Emil', 'Clara'],
  ...['Samir', 'Julia', 'Mateo', 'Aisha', 'Oskar', 'Elena', 'Diego', 'Hana', 'Jonas', 'Laura', 'Kofi', 'Marta', 'Erik'],
]
const lastNames = [
  'García',
  'Meyer',
  'Rojas',
  'Okafor',
  'Novak',
  'Tanaka',
  'Silva',
  'Khan',
  'Larsen',
  'Torres',
  'Weber',
]
const companies = [
  'Northwind',
  'Blue Harbor',
  'Lumen Labs',
  'Cedar & Co',
  'Alto Studio',
  'Riverside',
  'Kite Works',
  'Solano',
]
const things = [
  'Notebook',
  'Desk lamp',
  'Coffee beans',
  'Backpack',
  'Water bottle',
  'Headphones',
  'Keyboard',
  'Plant pot',
]
const titles = [
  'Kick-off',
  'Weekly review',
  'Launch plan',
  'Budget draft',
  'Team lunch',
  'Field notes',
  'Open questions',
  'Roadmap',
]
const events = ['Founders meetup', 'Pitch workshop', 'Demo day', 'Design evening', 'Product breakfast', 'Hack night']
const sentences = [
  'Starts on time, ends early.',
  'Agreed with everybody who was there.',
  'Needs another look before Friday.',
  'Works as described, tried twice.',
  'First version, comments are welcome.',
  'Short, and to the point.',
]
const cities = ['Medellín', 'Lisbon', 'Berlin', 'Nairobi', 'Osaka', 'Montréal', 'Porto', 'Oslo']
const streets = ['Harbor Street', 'Park Avenue', 'Calle 10', 'Mill Lane', 'Station Road', 'Hill Street']
const tags = ['new', 'urgent', 'idea', 'design', 'finance', 'travel']
const coordinates = [
  ['6.2442', '-75.5812'],
  ['38.7223', '-9.1393'],
  ['52.5200', '13.4050'],
  ['-1.2921', '36.8219'],
] as const

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length]!
}

/** One of a list, numbered from the second round on, so that it is unique. */
function nth(list: readonly string[], n: number): string {
  const round = Math.floor(n / list.length)
  return `${pick(list, n)}${round === 0 ? '' : ` ${round + 1}`}`
}

/** 9:00 on the nth weekday from Monday, 5 January 2026. */
function dayTime(n: number, hour = 9, minute = 0): string {
  const days = Math.floor(n / 5) * 7 + (n % 5)
  return new Date(Date.UTC(2026, 0, 5 + days, hour, minute)).toISOString().replace('T', ' ').replace('.000Z', '+00')
}

/** Texts for a column of a row, the best first; empty where nothing better is known than what its type gives. */
export function pleasantTexts(
  table: PlannedTable,
  column: PlannedColumn,
  ordinal: number,
  label: Label,
): (string | null)[] {
  const type = column.type.kind === 'd' ? (column.type.base ?? column.type) : column.type
  // Constant defaults are meant: a new order is new.
  if (column.sequence !== undefined || (column.hasDefault && column.volatileDefault !== true)) return []
  const { name } = column
  // What Supabase Auth keeps of a user; it reads these tokens as texts and fails for NULL.
  if (table.schema === 'auth') {
    if (/_token(_new|_current)?$|^email_change$|^phone_change$/.test(name)) return ['']
    return /^(created_at|updated_at|email_confirmed_at)$/.test(name) ? [dayTime(ordinal)] : []
  }
  switch (type.name) {
    case 'uuid':
      return column.volatileDefault ? [stableUuid('seed', table.table, name, ordinal)] : []
    case 'date':
      return moment(name, ordinal, column.nullable).map((text) => text?.slice(0, 10) ?? null)
    case 'timestamp with time zone':
    case 'timestamp without time zone':
      return moment(name, ordinal, column.nullable)
    case 'smallint':
    case 'integer':
    case 'bigint':
      return whole(name, ordinal)
    case 'numeric':
    case 'real':
    case 'double precision':
      return decimal(name, ordinal)
    case 'text':
    case 'character varying':
    case 'public.citext':
    case 'extensions.citext':
    case 'citext':
      return words(table, column, ordinal, label).filter((text) => text.length <= (type.length ?? 10_000))
    default:
      return []
  }
}

function moment(name: string, n: number, nullable: boolean): (string | null)[] {
  if (
    nullable &&
    /(delet|archiv|cancel|revok|reject|remov|fail|suspend|bann|disabl|expired|refund|dismiss)/i.test(name)
  )
    return [null]
  if (/birth|dob/i.test(name)) return [`${1975 + (n % 28)}-0${(n % 9) + 1}-1${n % 9} 00:00:00+00`]
  if (/(start|begin|from|open)/i.test(name)) return [dayTime(n + 20, 18)]
  if (/(end|until|to$|clos|finish)/i.test(name)) return [dayTime(n + 20, 21)]
  if (/(expir|due|deadline|renew|valid)/i.test(name)) return [dayTime(n + 60, 12)]
  if (/(updat|modif|chang|last)/i.test(name)) return [dayTime(n, 16, 30), dayTime(n)]
  return [dayTime(n)]
}

function whole(name: string, n: number): string[] {
  if (/(cents|minor)/i.test(name)) return [String(pick([1990, 4900, 12500, 990, 35000], n))]
  if (/(price|amount|cost|total|fee|salary|budget|revenue|balance)/i.test(name))
    return [String(pick([20, 49, 125, 10, 350], n))]
  if (/(quantity|qty|count|seats|guests|stock)/i.test(name)) return [String(pick([1, 2, 3, 5, 8], n))]
  if (/(rating|stars|score)/i.test(name)) return [String(pick([5, 4, 3, 5, 4], n))]
  if (/^age$|_age$/i.test(name)) return [String(24 + (n % 35))]
  if (/(capacity|limit|max)/i.test(name)) return [String(pick([20, 50, 100, 12], n))]
  if (/(percent|progress|discount)/i.test(name)) return [String(pick([10, 25, 50, 75], n))]
  if (/year/i.test(name)) return ['2026']
  if (/(duration|minutes)/i.test(name)) return [String(pick([30, 45, 60, 90], n))]
  return []
}

function decimal(name: string, n: number): string[] {
  if (/(price|amount|cost|total|fee|salary|budget|revenue|balance)/i.test(name))
    return [pick(['19.90', '49.00', '125.00', '9.90', '350.00'], n)]
  if (/lat/i.test(name)) return [pick(coordinates, n)[0]]
  if (/(lng|lon)/i.test(name)) return [pick(coordinates, n)[1]]
  if (/(rate|tax|vat|discount|percent)/i.test(name)) return [pick(['0.19', '0.07', '0.10', '0.25'], n), '10']
  if (/(rating|score)/i.test(name)) return [pick(['4.5', '3.8', '5', '4.1'], n)]
  if (/(weight|height|width|length|distance)/i.test(name)) return [pick(['1.2', '0.4', '2.5', '10'], n)]
  return []
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}

/** What a row of the table is called. */
function called(table: string, n: number, label: Label): string {
  if (
    /(user|profile|person|people|member|employee|customer|contact|author|client|patient|student|staff)/i.test(table)
  ) {
    const own = firstNames.find((name) => name.toLowerCase() === label.actor)
    return `${own ?? pick(firstNames, n)} ${pick(lastNames, n)}`
  }
  if (
    /(compan|org|team|tenant|workspace|business|vendor|supplier|brand|account|startup|shop|store|school|clinic)/i.test(
      table,
    )
  )
    return nth(companies, label.tenant === 'two' && label.actor === undefined ? n + 1 : n)
  if (/(event|meetup|conference|workshop)/i.test(table)) return nth(events, n)
  if (/(product|item|good|article|variant|sku)/i.test(table)) return nth(things, n)
  if (/(city|location|venue|place|branch|site)/i.test(table)) return nth(cities, n)
  if (/(tag|label|categor|topic|skill)/i.test(table)) return nth(tags, n)
  return nth(titles, n)
}

function words(
  table: PlannedTable,
  { name, hints, volatileDefault }: PlannedColumn,
  n: number,
  label: Label,
): string[] {
  // A CHECK that lists its values knows best.
  if (hints.length > 0 && /(status|state|type|kind|role|level|plan|tier|currency|mode)$/i.test(name)) return []
  const title = called(table.name, n, label)
  const person = `${firstNames.find((each) => each.toLowerCase() === label.actor) ?? pick(firstNames, n)}`
  const rules: [RegExp, () => string][] = [
    [/e_?mail/i, () => `${slug(person)}${n < firstNames.length ? '' : `.${n}`}@example.com`],
    [/first_?name|given_?name/i, () => person],
    [/last_?name|surname|family_?name/i, () => pick(lastNames, n)],
    [/(full_?name|display_?name|contact_?name|author)/i, () => `${person} ${pick(lastNames, n)}`],
    [/(user_?name|handle|nick)/i, () => `${slug(person)}_${n + 1}`],
    [/(avatar|image|photo|picture|logo|thumbnail|cover)/i, () => `https://example.com/images/${slug(title)}.png`],
    [/(url|website|link|homepage|uri|webhook)/i, () => `https://example.com/${slug(title)}`],
    [/(slug|permalink|subdomain)/i, () => `${slug(title)}-${n + 1}`],
    [/(phone|mobile|tel$|whatsapp)/i, () => `+1555010${String(n % 10_000).padStart(4, '0')}`],
    [/(street|address)/i, () => `${(n % 90) + 1} ${pick(streets, n)}`],
    [/city|town/i, () => pick(cities, n)],
    [/(postal|zip)/i, () => String(10_000 + n)],
    [/(location|venue|place)/i, () => pick(cities, n)],
    [/(compan|organi[sz]ation|employer|business)_?(name)?/i, () => pick(companies, n)],
    [/(job_?title|position|occupation)/i, () => pick(['Designer', 'Engineer', 'Founder', 'Analyst'], n)],
    [
      /(description|summary|about|bio|body|content|message|comment|note|text|details|reason|feedback)/i,
      () => pick(sentences, n),
    ],
    [/(title|subject|headline)/i, () => title],
    [/(name|label)$/i, () => title],
    [/^tag$/i, () => pick(tags, n)],
    [/(sku|code|reference|number|invoice)/i, () => `${table.name.slice(0, 3).toUpperCase()}-${String(1001 + n)}`],
    [/.+_id$/i, () => `${name.replace(/_id$/i, '')}_${1001 + n}`],
    [/(question)/i, () => 'When does it begin?'],
    [/(answer)/i, () => 'At nine in the morning.'],
  ]
  // A secret that a default makes anew each time.
  if (volatileDefault) return [stableUuid('seed', table.table, name, n).replaceAll('-', '')]
  const found = rules.find(([pattern]) => pattern.test(name))?.[1]()
  return found === undefined ? [] : [found, `${found} ${n + 1}`]
}
