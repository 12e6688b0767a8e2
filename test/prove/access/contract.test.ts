import { beforeAll, describe, expect, it } from 'vitest'
import type { Schema } from '../../../scripts/catalog/schema.ts'
import { type Proposal, updateContract, writeContract } from '../../../scripts/prove/access/contract/init.ts'
import { formatIntent, intentOf, namesOf, parseIntent } from '../../../scripts/prove/access/contract/intent.ts'
import { unknownNames } from '../../../scripts/prove/access/contract/names.ts'
import { readContract } from '../../../scripts/prove/access/contract/read.ts'
import { judge } from '../../../scripts/prove/access/contract/verdict.ts'
import { earlierDefinitions } from '../../../scripts/prove/access/repair/history.ts'
import { tighten } from '../../../scripts/prove/access/repair/policies.ts'
import type { Cell, Persona } from '../../../scripts/prove/access/types.ts'
import { loadParser } from '../../../scripts/sql/parse.ts'
import { emptySchema, table } from '../../support/schema.ts'

beforeAll(loadParser)

const ana: Persona = {
  name: 'authenticated',
  description: '',
  role: 'authenticated',
  actor: { name: 'ana', id: '1', tenant: 'one' },
}
const admin: Persona = { ...ana, name: 'admin@teammate' }
const anon: Persona = { name: 'anon', description: '', role: 'anon' }
const backend: Persona = { name: 'service_role', description: '', role: 'service_role', trusted: true }

const read = (text: string) => readContract(text, 'supabase/access.yml')

describe('a contract', () => {
  it.each([
    ['own', 'own'],
    ['  all   where status = $$a$$', 'all where status = $$a$$'],
    ['own or published', 'own or published'],
  ])('knows the word "%s"', (text, formatted) => {
    expect(formatIntent(parseIntent(text)!)).toBe(formatted)
  })

  it.each<[string, string, string]>([
    [
      'a misspelt word',
      'tables:\n  public.notes:\n    select: { anon: nome }',
      '3:15 Unexpected word "nome", did you mean "none"?',
    ],
    [
      'a misspelt verb',
      'tables:\n  public.notes:\n    selct: own',
      '3:5 Unexpected key "selct", did you mean "select"?',
    ],
    ['a misspelt section', 'tabels: {}', '1:1 Unexpected key "tabels", did you mean "tables"?'],
    ['a condition without words', 'tables: { a.b: { select: own where } }', '1:18 Unexpected "own where"'],
    ['a list for a mapping', 'tables: []', '1:1 Unexpected [] for "tables", expected a mapping'],
    [
      'a key that stands twice',
      'tables:\n  a.b: own\n  a.b: all',
      '3:3 Unexpected content, expected YAML: Map keys must be unique',
    ],
    ['no YAML', 'tables: {', 'Unexpected content, expected YAML'],
  ])('says where it is wrong: %s', async (_name, text, message) => {
    const error = (await read(text).catch((thrown: unknown) => thrown)) as { message: string; where?: string }
    expect(`${error.where?.replace('supabase/access.yml:', '') ?? ''} ${error.message}`).toContain(message)
  })

  it('lets the more telling name and the more exact verb win, and means none where it says nothing', async () => {
    const { document } = await read(`
groups: { staff: [admin] }
defaults: { truncate: { authenticated: all } }
tables:
  public.notes:
    any: { authenticated: own, anon: none }
    write: { staff: tenant }
    delete: { authenticated: none, admin: all }
  public.tags: all`)
    const said = (object: string, verb: 'select' | 'update' | 'delete' | 'truncate', persona: Persona) =>
      intentOf(document, 'tables', object, verb, persona)?.reach
    expect(said('public.notes', 'select', ana)).toBe('own')
    expect(said('public.notes', 'update', admin)).toBe('tenant')
    expect(said('public.notes', 'update', ana)).toBe('own')
    expect(said('public.notes', 'delete', admin)).toBe('all')
    expect(said('public.notes', 'delete', ana)).toBe('none')
    expect(said('public.notes', 'truncate', ana)).toBe('all')
    expect(said('public.notes', 'truncate', anon)).toBe('none')
    expect(said('public.tags', 'select', anon)).toBe('all')
    expect(said('public.other', 'select', ana)).toBe('none')
    expect(said('public.other', 'select', backend)).toBeUndefined()
    expect(namesOf(admin, document.groups)).toEqual(['admin@teammate', 'admin', 'staff', 'authenticated', 'everyone'])
  })

  it('asks for what is not there, with what may have been meant', async () => {
    const contract = await read(`
tables:
  public.orders: { select: { authentcated: own }, columns: { totl: { select: none } } }
  order_items: own
views: { public.gone: all }`)
    const schema: Schema = {
      ...emptySchema(),
      tables: [table('orders', { columns: ['id', 'total'] }), table('order_items')],
    }
    const objects = ['public.orders', 'public.order_items'].map((name) => ({ kind: 'table' as const, name }))
    const findings = unknownNames(contract, { objects, personas: [ana, anon], schema })
    expect(findings.map(({ message, location }) => `${location!.line}:${location!.column} ${message}`)).toEqual([
      '3:30 Unexpected persona "authentcated" in the access contract, did you mean "authenticated"?',
      '3:62 Unexpected column "totl" in the access contract, did you mean "total"?',
      '4:3 Unexpected table "order_items" in the access contract, did you mean "public.order_items"?',
      '5:10 Unexpected view "public.gone" in the access contract, expected one that the database has',
    ])
  })
})

describe('a cell', () => {
  const row = (place: string, actor: string, tenant: string) => ({
    place,
    table: 'public.notes',
    values: { id: place },
    label: { actor, tenant },
  })
  const rows = [row('1', 'ana', 'one'), row('2', 'ben', 'one'), row('3', 'eva', 'two')]
  const judged = (reach: Cell['reach'], places: string[], intent: string, holding?: string[]) =>
    judge(
      {
        cell: { object: 'public.notes', verb: 'select', persona: 'authenticated', reach },
        persona: ana,
        rows,
        places: new Set(places),
      },
      parseIntent(intent)!,
      holding && new Set(holding),
    )

  it.each([
    ['own', ['1'], 'own', undefined, 'holds'],
    ['tenant', ['1', '2'], 'own', undefined, 'wider'],
    ['own', ['1'], 'tenant', undefined, 'narrower'],
    ['all', ['1', '2', '3'], 'some', undefined, 'wider'],
    ['some', ['1', '3'], 'own or published', ['3'], 'holds'],
    ['some', ['1', '3'], 'own or published', ['2'], 'wider'],
    ['own', ['1'], 'own where deleted_at is null', [], 'wider'],
    ['error', [], 'own', undefined, 'error'],
    ['error', [], 'none', undefined, 'holds'],
    ['not proven', [], 'none', undefined, 'not proven'],
    ['denied', [], 'none', undefined, 'holds'],
  ] as const)('that reaches %s (%j), meant "%s": %j %s', (reach, places, intent, holding, judgement) => {
    expect(judged(reach, [...places], intent, holding && [...holding]).judgement).toBe(judgement)
  })

  it('names the furthest row first', () => {
    expect(judged('all', ['1', '2', '3'], 'own').excess.map(({ place }) => place)).toEqual(['3', '2'])
  })
})

describe('writing', () => {
  const proposal: Proposal = {
    defaults: {},
    objects: [
      { section: 'tables', name: 'public.notes', verbs: { select: { authenticated: 'own' } }, notes: [] },
      { section: 'tables', name: 'public.tags', verbs: {}, notes: ['insert fails: oh'] },
    ],
  }

  it('writes what can be read again', async () => {
    const text = writeContract(proposal, [ana, anon])
    expect((await read(text)).document).toMatchObject({
      version: 1,
      tables: { 'public.notes': { select: { authenticated: 'own' } }, 'public.tags': 'none' },
    })
    expect(writeContract(proposal, [ana, anon])).toBe(text)
  })

  it('adds what is new, and leaves what people wrote with their comments', () => {
    const written =
      '# ours\ntables:\n  # because of the audit\n  public.notes: { select: { authenticated: none } } # agreed\n  public.old: own\n'
    const { text, added, gone } = updateContract(written, proposal)
    expect(text).toContain('# because of the audit\n  public.notes: { select: { authenticated: none } } # agreed')
    expect(text).toContain('# ours')
    expect(text).toMatch(/# new: review this\n\s+# insert fails: oh\n\s+public\.tags: none/)
    expect({ added, gone }).toEqual({ added: ['public.tags'], gone: ['public.old'] })
  })
})

describe('a repair', () => {
  it.each([
    ['a or true', 'a'],
    ['(a and b) or c', 'a AND (b OR c)'],
    ['coalesce(a, true)', 'COALESCE(a, false)'],
    ['true', 'owner = auth.uid()'],
    ['published', 'owner = auth.uid() AND published'],
  ])('narrows %s to %s among others', (text, expected) => {
    expect([...tighten(text, ['owner = auth.uid()'])].map((each) => each.text)).toContain(expected)
  })

  it('knows how a function was defined before', () => {
    const migration = (version: string, sql: string) => ({
      version,
      name: '',
      up: { file: version, text: sql, sql, transaction: 'file' as const },
    })
    const earlier = earlierDefinitions([
      migration('1', 'create function app.f() returns int language sql as $$ select 1 $$;'),
      migration('2', 'create or replace function app.f() returns int language sql as $$ select 2 $$;'),
      migration('3', 'create function g() returns int language sql as $$ select 1 $$; create function ((;'),
    ])
    expect([...earlier]).toEqual([
      ['app.f', ['create or replace function app.f() returns int language sql as $$ select 1 $$']],
    ])
  })
})
