/** A schema in each format, read by the format's own parser: hostile names stay names. */

import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Schema, Table } from '../../scripts/catalog/schema.ts'
import { schemaDbml } from '../../scripts/render/schema/dbml.ts'
import { schemaJson } from '../../scripts/render/schema/json.ts'
import { schemaMarkdown } from '../../scripts/render/schema/markdown.ts'
import { schemaMermaid } from '../../scripts/render/schema/mermaid.ts'
import { emptySchema, foreignKey, makeTable, primaryKey } from '../support/schemas.ts'

/** Names that break out of quotes, cells, fences, comments and grammars that are not careful. */
const hostile = [
  'plain',
  'has "double" quotes',
  "it's",
  'tick`ed ``twice``',
  'pipe|d \\| escaped',
  'line\nbreak\r\nand\ttab',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '-->',
  '%% mermaid comment',
  '%%{init: {}}%%',
  'direction TB',
  'accTitle: x',
  'style a:#fff;',
  'classDef x:#fff;',
  'end',
  'class',
  'one',
  '1+',
  'u--',
  'pk',
  'FK',
  'uk_',
  '~a~ b ~c~',
  '}',
  '{ }',
  '[a](javascript:alert(1))',
  '![x](y)',
  '# heading',
  '- list',
  '1. list',
  '***',
  '__init__',
  '_private_',
  'a*b*c',
  '&amp; &#35; #35;',
  '//comment',
  '/* comment */',
  "'''",
  '```',
  '\\',
  'ends with \\',
  '🐘 élan 表',
  'https://example.com',
  'a@example.com',
  '__proto__',
  'constructor',
  '\u202Eright to left',
  ' ',
  '.',
  'a.b',
  '"',
  '$x$',
]

function schemaOf(names: readonly string[]): Schema {
  const hub = makeTable('hub', [{ name: 'id', type: 'bigint', nullable: false }], { constraints: [primaryKey('id')] })
  return emptySchema({
    enums: names.map((name) => ({
      schema: 'public',
      name: `e ${name}`,
      owner: 'postgres',
      values: [name, `${name}2`],
    })),
    tables: [
      hub,
      ...names.map((name) => {
        const columns = [
          { name, type: 'text', nullable: true, comment: name, default: `'${name.replaceAll("'", "''")}'::text` },
          { name: `${name} id`, type: `public."${name}"`, nullable: true },
        ]
        return makeTable(`t ${name}`, columns, {
          comment: name,
          schema: `s ${name}`,
          constraints: [
            foreignKey(`fk ${name}`, [`${name} id`], hub, ['id']),
            { name: `check ${name}`, type: 'check', columns: [name], expression: `(${name})`, validated: true },
          ],
          indexes: [{ name: `ix ${name}`, method: 'btree', keys: [{ column: name }, { expression: `(${name})` }] }],
          policies: [{ name, permissive: true, command: 'all', roles: [name], using: name }],
        })
      }),
    ],
  })
}

const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).map((name) => name.replaceAll('\0', '?'))

describe('Mermaid', () => {
  // The real parser; it takes a second to load.
  let parse: (text: string) => Promise<{ entities: Map<string, Entity>; relationships: Relationship[] }>
  interface Entity {
    label: string
    attributes: { type: string; name: string; keys?: string[]; comment?: string }[]
  }
  interface Relationship {
    roleA: string
    relSpec: { cardA: string; cardB: string }
  }
  beforeAll(async () => {
    const { default: mermaid } = await import('mermaid')
    await mermaid.parse('erDiagram\n a')
    parse = async (text) => {
      const { db } = (await mermaid.mermaidAPI.getDiagramFromText(text)) as unknown as {
        db: { getEntities(): Map<string, Entity>; getRelationships(): Relationship[] }
      }
      return { entities: db.getEntities(), relationships: db.getRelationships() }
    }
  })

  /** mermaid's own placeholders for `#35;`. */
  const decode = (text: string) => text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
  const oneLine = (text: string) => text.replace(/\s+/g, ' ')

  async function check(names: readonly string[]): Promise<void> {
    const schema = schemaOf(names)
    const text = schemaMermaid(schema, { max: 0, maxCharacters: 0 })
    const { entities, relationships } = await parse(text)
    const labels = [...entities.values()].map(({ label }) => decode(label)).sort()
    const expected = schema.tables.map(({ schema: namespace, name }) => oneLine(`${namespace}.${name}`))
    expect(labels).toEqual([...new Set(expected)].sort())
    expect(relationships.map(({ roleA }) => decode(roleA)).sort()).toEqual(
      names.map((name) => oneLine(`${name} id`)).sort(),
    )
    for (const entity of entities.values()) {
      for (const { comment } of entity.attributes) expect(comment ?? '').not.toMatch(/[<>"%]/)
    }
  }

  it.each(hostile)('keeps %j a name', async (name) => {
    await check([name])
  })

  it('keeps any names apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyName, { minLength: 1, maxLength: 4, selector: oneLine }), async (names) => {
        await check(names)
      }),
      { numRuns: 100, seed: 1 },
    )
  })

  it('says keys and cardinalities', async () => {
    const parent = makeTable('parent', [{ name: 'id', type: 'bigint', nullable: false }], {
      constraints: [primaryKey('id')],
    })
    const child = makeTable(
      'child',
      [
        { name: 'id', type: 'bigint', nullable: false },
        { name: 'parent_id', type: 'bigint', nullable: false },
        { name: 'other_id', type: 'bigint', nullable: true },
      ],
      {
        constraints: [
          primaryKey('id'),
          foreignKey('a', ['parent_id'], parent, ['id']),
          foreignKey('b', ['other_id'], parent, ['id']),
          { name: 'u', type: 'unique', columns: ['other_id'], validated: true },
        ],
      },
    )
    expect(schemaMermaid(emptySchema({ tables: [parent, child] }))).toBe(
      [
        'erDiagram',
        '  "child" {',
        '    bigint id PK',
        '    bigint parent_id FK',
        '    bigint other_id FK, UK',
        '  }',
        '  "parent" {',
        '    bigint id PK',
        '  }',
        '  "parent" ||--o{ "child" : "parent_id"',
        '  "parent" |o--o| "child" : "other_id"',
        '',
      ].join('\n'),
    )
  })

  it('stays within what mermaid draws, however large the schema', async () => {
    const wide = makeTable(
      'wide',
      Array.from({ length: 1600 }, (_, n) => `column_with_a_long_name_${n}`),
    )
    const many = Array.from({ length: 3000 }, (_, n) => makeTable(`table_with_a_long_name_${n}`, ['id', 'name']))
    const text = schemaMermaid(emptySchema({ tables: [wide, ...many] }), { max: 0 })
    expect(text.length).toBeLessThanOrEqual(50_000)
    expect(text).toMatch(/%% \d+ more tables are left out/)
    await parse(text)
    const few = schemaMermaid(emptySchema({ tables: [wide, ...many] }))
    expect(few.match(/^ {2}"/gm)).toHaveLength(60)
  })
})

describe('DBML', () => {
  let parse: (text: string) => { tables: string[]; fields: string[]; refs: number; values: string[] }
  beforeAll(async () => {
    const { Parser } = await import('@dbml/core')
    parse = (text) => {
      try {
        const { schemas } = new Parser().parse(text, 'dbmlv2')
        return {
          tables: schemas.flatMap(({ name, tables }) => tables.map((table) => `${name}|${table.name}`)),
          fields: schemas.flatMap(({ tables }) => tables.flatMap(({ fields }) => fields.map(({ name }) => name))),
          refs: schemas.reduce((sum, { refs }) => sum + refs.length, 0),
          values: schemas.flatMap(({ enums }) => enums.flatMap(({ values }) => values.map(({ name }) => name))),
        }
      } catch (error) {
        throw new Error(`${JSON.stringify((error as { diags?: unknown }).diags ?? String(error))}\n${text}`)
      }
    }
  })

  function check(names: readonly string[]): void {
    const schema = schemaOf(names)
    const parsed = parse(schemaDbml(schema))
    expect(parsed.tables.sort()).toEqual(schema.tables.map(({ schema: own, name }) => `${own}|${name}`).sort())
    expect(parsed.fields.sort()).toEqual(schema.tables.flatMap(({ columns }) => columns.map(({ name }) => name)).sort())
    expect(parsed.values.sort()).toEqual(schema.enums.flatMap(({ values }) => values).sort())
    expect(parsed.refs).toBe(names.length)
  }

  it.each(hostile)('keeps %j a name', (name) => check([name]))

  it('keeps any names apart', () => {
    fc.assert(fc.property(fc.uniqueArray(anyName, { maxLength: 4 }), check), { numRuns: 100, seed: 1 })
  })

  it('takes tables of 1,600 and of no columns, and references to what is not shown', () => {
    const outside = makeTable('users', ['id'], { schema: 'auth' })
    const wide = makeTable(
      'wide',
      Array.from({ length: 1600 }, (_, n) => `c${n}`),
      {
        constraints: [foreignKey('fk', ['c0'], outside, ['id']), foreignKey('again', ['c0'], outside, ['id'])],
      },
    )
    const parsed = parse(schemaDbml(emptySchema({ tables: [makeTable('empty', []), wide] })))
    expect(parsed.tables).toEqual(['public|wide', 'auth|users'])
    expect(parsed.fields).toHaveLength(1601)
    expect(parsed.refs).toBe(1)
  })
})

describe('Markdown', () => {
  const tree = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

  interface MarkdownNode {
    type: string
    value?: string
    url?: string
    children?: MarkdownNode[]
  }

  function walk(node: MarkdownNode): MarkdownNode[] {
    return [node, ...(node.children ?? []).flatMap(walk)]
  }

  const allowed = [
    'root',
    'heading',
    'paragraph',
    'text',
    'inlineCode',
    'list',
    'listItem',
    'table',
    'tableRow',
    'tableCell',
    'blockquote',
    'code',
    'strong',
    'link',
  ]

  function check(names: readonly string[]): void {
    const schema = schemaOf(names)
    const text = schemaMarkdown(schema, { max: 0 })
    const root = tree(text)
    const nodes = walk(root as MarkdownNode)
    expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !allowed.includes(type))).toEqual([])
    // GFM makes a link of an address that stands there; it leads nowhere but where it says.
    for (const { type, url, children } of nodes) {
      if (type === 'link') expect(url!.replace(/^mailto:|^http:\/\/(?=www)/, '')).toBe(children![0]!.value)
    }
    const headings = root.children.filter((node) => node.type === 'heading' && node.depth === 3)
    expect(headings).toHaveLength(schema.tables.length)
    const tables = root.children.filter((node) => node.type === 'table')
    expect(tables.map((table) => table.children.length)).toEqual(schema.tables.map(({ columns }) => columns.length + 1))
    for (const table of tables) {
      for (const row of table.children) expect(row.children).toHaveLength(table.children[0]!.children.length)
    }
  }

  it.each(hostile)('keeps %j text', (name) => check([name]))

  it('keeps any names text', () => {
    fc.assert(fc.property(fc.array(anyName, { maxLength: 4 }), check), { numRuns: 200, seed: 1 })
  })

  it('is bounded, and says what it leaves out and how to see it', () => {
    const many: Table[] = Array.from({ length: 3000 }, (_, n) => makeTable(`table_${n}`, ['id', 'name']))
    const wide = makeTable(
      'a_wide_one',
      Array.from({ length: 1600 }, (_, n) => `c${n}`),
    )
    const text = schemaMarkdown(emptySchema({ tables: [wide, ...many] }))
    expect(text.length).toBeLessThan(80_000)
    expect(text).toContain('… 1540 more columns')
    expect(text).toContain('2961 more, by name alone (show one with `--table`, all with `--max 0`)')
    const whole = schemaMarkdown(emptySchema({ tables: [wide] }), { max: 0 })
    expect(whole).toContain('`c1599`')
  })

  it('spends its characters on what fits', () => {
    const huge = makeTable(
      'huge',
      Array.from({ length: 50 }, (_, n) => `c${n}_${'x'.repeat(200)}`),
    )
    const small = makeTable('small', ['id'])
    const text = schemaMarkdown(emptySchema({ tables: [huge, small] }), { maxCharacters: 2_000 })
    expect(text).toContain('### `public.small`')
    expect(text).toContain('1 more, by name alone')
  })
})

describe('JSON', () => {
  it('is the schema, written object by object', () => {
    const schema = schemaOf(hostile)
    expect(JSON.parse(schemaJson(schema))).toEqual(schema)
    expect(schemaJson(schema)).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })
})
