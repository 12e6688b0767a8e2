import { describe, expect, it } from 'vitest'
import { drawErd } from '../../scripts/render/erd/draw.ts'
import { type Placed, placeDiagram, placeNames } from '../../scripts/render/erd/layout.ts'
import { fitText, textWidth } from '../../scripts/render/erd/measure.ts'
import { buildDiagram, mostTables, tableKey } from '../../scripts/render/erd/model.ts'
import { packRectangles } from '../../scripts/render/erd/pack.ts'
import { placeStar } from '../../scripts/render/erd/star.ts'
import { renderSvg } from '../../scripts/render/erd/svg.ts'
import { emptySchema, randomTables, table } from '../support/schema.ts'

const shop = {
  ...emptySchema(),
  tables: [
    table('customers', { columns: ['id', 'email text'], unique: [['email']] }),
    table('invoices', { columns: ['order_id'], primaryKey: ['order_id'], references: ['order_id → orders.id'] }),
    table('orders', {
      columns: ['id', 'customer_id', 'seller_id ?', 'parent_id ?', 'owner uuid'],
      references: [
        'customer_id → customers.id',
        'seller_id → customers.id',
        'parent_id → orders.id',
        'owner → auth.users.id',
      ],
    }),
    table('visits', {
      columns: ['customer_id ?'],
      unique: [['customer_id']],
      references: ['customer_id → customers.id'],
    }),
  ],
}

interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function overlaps(rectangles: Rectangle[]): number {
  return rectangles.flatMap((one, index) => rectangles.slice(index + 1).filter((other) => overlap(one, other))).length
}

/** What would make a picture wrong or hard to read. */
function faults({ boxes, groups, lines, width, height }: Placed): string[] {
  const found: string[] = []
  const inside = (inner: Rectangle, outer: Rectangle) =>
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  if (overlaps(boxes) > 0) found.push('boxes overlap')
  if (overlaps(groups) > 0) found.push('frames overlap')
  for (const box of boxes) {
    if (!inside(box, { x: 0, y: 0, width, height })) found.push(`${box.title} is outside`)
    const frame = groups.find(({ schema }) => schema === box.table.group)
    if (frame !== undefined && !inside(box, frame)) found.push(`${box.title} is outside of its frame`)
  }
  for (const { reference, points } of lines) {
    const [start, end] = [points[0]!, points.at(-1)!]
    const [parent, child] = [boxes[reference.to]!, boxes[reference.from]!]
    const own = reference.from === reference.to
    if (start.x !== parent.x + parent.width || start.y < parent.y || start.y > parent.y + parent.height)
      found.push(`${reference.name} starts in the air`)
    if (
      end.x !== (own ? child.x + child.width : child.x) ||
      end.y !== child.y + child.rowMiddle(reference.fromColumns[0]!)
    )
      found.push(`${reference.name} ends in the air`)
    for (const [index, from] of points.slice(0, -1).entries()) {
      const to = points[index + 1]!
      if (from.x !== to.x && from.y !== to.y) found.push(`${reference.name} is oblique`)
      const segment = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(from.x - to.x),
        height: Math.abs(from.y - to.y),
      }
      for (const box of boxes) {
        // A box but for its edge, where lines begin and end.
        const core = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
        if (overlap({ ...segment, width: segment.width || 0.1, height: segment.height || 0.1 }, core))
          found.push(`${reference.name} runs through ${box.title}`)
      }
    }
  }
  return found
}

describe('buildDiagram', () => {
  it('takes both ends of a reference from the nullability and uniqueness of its columns', () => {
    const { tables, references } = buildDiagram(shop)
    const ends = references.map(({ name, parents, children }) => `${name}: ${parents}, ${children}`)
    expect(ends).toEqual([
      'invoices_order_id_fkey: exactly one, zero or one',
      'orders_customer_id_fkey: exactly one, zero or many',
      'orders_owner_fkey: exactly one, zero or many',
      'orders_parent_id_fkey: zero or one, zero or many',
      'orders_seller_id_fkey: zero or one, zero or many',
      'visits_customer_id_fkey: zero or one, zero or one',
    ])
    expect(tables.find(({ kind }) => kind === 'external')).toMatchObject({
      group: 'public',
      schema: 'auth',
      name: 'users',
      columns: [{ name: 'id' }],
    })
  })

  it('does not take a partial, expression, invalid or wider unique index for a unique key', () => {
    const child = (index: object) => {
      const made = table('child', { columns: ['id', 'a'], references: ['a → parent.id'] })
      made.indexes = [{ name: 'i', method: 'btree', unique: true, keys: [{ column: 'a' }], ...index }]
      return buildDiagram({ tables: [made, table('parent')] }).references[0]!.children
    }
    expect(child({})).toBe('zero or one')
    expect(child({ predicate: '(a > 1)' })).toBe('zero or many')
    expect(child({ keys: [{ expression: 'abs(a)' }] })).toBe('zero or many')
    expect(child({ keys: [{ column: 'a' }, { column: 'id' }] })).toBe('zero or many')
    expect(child({ invalid: true })).toBe('zero or many')
  })

  it('draws partitions as the table that they belong to', () => {
    const root = {
      ...table('events', { columns: ['id', 'user_id'], references: ['user_id → users.id'] }),
      kind: 'partitioned' as const,
    }
    const part = (name: string, of: string) => ({
      ...table(name),
      partitionOf: { schema: 'public', name: of, bound: 'DEFAULT' },
    })
    const { tables, references } = buildDiagram({
      tables: [
        root,
        part('events_1', 'events'),
        part('events_1_a', 'events_1'),
        table('notes', { columns: ['id', 'event'], references: ['event → events_1.id'] }),
        table('users'),
      ],
    })
    expect(tables.map(({ name, partitions }) => [name, partitions])).toEqual([
      ['events', 2],
      ['notes', 0],
      ['users', 0],
    ])
    expect(references.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [1, 0],
    ])
  })

  it('shows fewer columns where all would not be legible', () => {
    expect(buildDiagram({ tables: randomTables(30, 2) }).detail).toBe('all')
    expect(buildDiagram({ tables: randomTables(100, 2) }).detail).toBe('keys')
    expect(buildDiagram({ tables: randomTables(400, 2) }).detail).toBe('names')
  })
})

describe('placeDiagram', () => {
  it.each([
    ['a shop', shop.tables],
    ['one table', [table('a')]],
    ['tables without references', Array.from({ length: 25 }, (_, index) => table(`t${index}`))],
    ['30 tables', randomTables(30, 1)],
    ['100 tables of one schema', randomTables(100, 1)],
    ['100 tables of four schemas', randomTables(100, 4)],
    ['200 tables of three schemas', randomTables(200, 3)],
  ])('lays out %s without overlaps, every line from box to box', async (_name, tables) => {
    expect(faults(await placeDiagram(buildDiagram({ tables })))).toEqual([])
  })

  it('gives the same bytes again, and whatever order the tables come in', async () => {
    const tables = randomTables(40, 3)
    const draw = async (list: typeof tables) =>
      renderSvg(await placeDiagram(buildDiagram({ tables: list })), { title: 'x' })
    const first = await draw(tables)
    expect(await draw(tables)).toBe(first)
    expect(await draw([...tables].reverse())).toBe(first)
  })

  it('draws nothing of an empty schema', async () => {
    const placed = await placeDiagram(buildDiagram({ tables: [] }))
    expect(placed.boxes).toEqual([])
    expect(renderSvg(placed, { title: 'empty' })).toContain('</svg>')
  })
})

describe('placeNames', () => {
  it('maps thousands of tables without lines', () => {
    const placed = placeNames(buildDiagram({ tables: randomTables(3 * mostTables, 5) }))
    expect(placed.boxes).toHaveLength(3 * mostTables)
    expect(placed.lines).toEqual([])
    expect(overlaps(placed.groups)).toBe(0)
    expect(overlaps(placed.boxes.slice(0, 300))).toBe(0)
  })
})

describe('placeStar', () => {
  it('puts referenced tables left and referencing ones right, at most 14 a side', () => {
    const children = Array.from({ length: 30 }, (_, index) =>
      table(`child_${index}`, { columns: ['id', 'o'], references: ['o → orders.id'] }),
    )
    const diagram = buildDiagram({ tables: [...shop.tables, ...children] }, { detail: 'all' })
    const center = diagram.tables.findIndex(({ name }) => name === 'orders')
    const placed = placeStar(diagram, center)!
    const middle = placed.boxes[0]!
    expect(middle.title).toBe('orders')
    expect(placed.boxes.filter(({ x }) => x < middle.x).map(({ title }) => title)).toEqual(['customers', 'auth.users'])
    expect(placed.boxes.filter(({ x }) => x > middle.x)).toHaveLength(13)
    expect(placed.notes?.map(({ text }) => text)).toEqual(['and 18 more'])
    expect(faults(placed)).toEqual([])
  })

  it('is undefined where nothing is linked', () => {
    expect(placeStar(buildDiagram({ tables: [table('a'), table('b')] }), 0)).toBeUndefined()
  })
})

describe('packRectangles', () => {
  it('packs without overlap into less than twice the area', () => {
    const sizes = Array.from({ length: 60 }, (_, index) => ({
      width: 40 + ((index * 37) % 200),
      height: 30 + ((index * 53) % 150),
    }))
    const packed = packRectangles(sizes, 10)
    expect(overlaps(sizes.map((size, index) => ({ ...size, ...packed.places[index]! })))).toBe(0)
    const area = sizes.reduce((sum, { width, height }) => sum + width * height, 0)
    expect(packed.width * packed.height).toBeLessThan(2 * area)
  })
})

describe('measure', () => {
  it("knows Helvetica's widths, and counts ideographs as squares and marks as nothing", () => {
    expect(textWidth('Hello', 1000)).toBe(722 + 556 + 222 + 222 + 556)
    expect(textWidth('é', 1000)).toBe(textWidth('e', 1000))
    expect(textWidth('e\u0301', 1000)).toBe(textWidth('e', 1000))
    expect(textWidth('日本', 10)).toBe(20)
  })

  it('cuts whole grapheme clusters', () => {
    expect(fitText('organization_memberships', 80, 12)).toMatch(/^organi\w*…$/)
    expect(fitText('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 50, 12)).toMatch(/^(?:👨‍👩‍👧)*…$/u)
    expect(textWidth(fitText('w'.repeat(300), 100, 12), 12)).toBeLessThanOrEqual(100)
  })
})

describe('renderSvg', () => {
  it('keeps names and comments as text', async () => {
    const nasty = '</title><script>alert(1)</script>&"\'\u0000\u0008]]>'
    const tables = [table(nasty, { columns: ['id', 'a'], comment: nasty, references: [`a → b.id`] }), table('b')]
    const svg = renderSvg(await placeDiagram(buildDiagram({ tables })), {
      title: nasty,
      href: ({ name }) => `#${name}`,
    })
    expect(svg).not.toMatch(/<script|alert\(1\)<\/script/)
    expect(svg).not.toMatch(/[\0-\x08]/)
    expect(svg).toContain('href="#b"')
  })
})

describe('drawErd', () => {
  it('draws boxes and crow’s feet in characters', async () => {
    expect(await drawErd(shop, { format: 'ascii', tables: ['invoices'] })).toMatchInlineSnapshot(`
      "                                 +---------------------------+       +-------------------------+
       +-----------------------+       | orders                    |       | invoices                |
       | customers (elsewhere) |       +---------------------------+       +-------------------------+
       +-----------------------+       | PK  id           bigint   +|--+-o|+ PK FK  order_id  bigint |
       | U  id  bigint         +|--+-o<+ FK  customer_id  bigint   |   |   +-------------------------+
       +-----------------------+   +-o<+ FK  seller_id    bigint ? |   |
                                       | FK  parent_id    bigint ? +>o-+
                                   +-o<+ FK  owner        uuid     |
                                   |   +---------------------------+
      +------------------------+   |
      | auth.users (elsewhere) |   |
      +------------------------+   |
      | U  id                  +||-+
      +------------------------+
      "
    `)
  })

  it('draws what is linked with a table, or the table alone', async () => {
    const text = await drawErd(shop, { format: 'text', tables: ['customers'] })
    expect(text).toContain('visits')
    expect(text).not.toContain('invoices')
    expect(await drawErd(shop, { format: 'text', tables: ['customers'], alone: true })).not.toContain('visits')
    expect(await drawErd(shop, { format: 'mermaid', tables: ['customers'] })).toContain('||--o{')
  })

  it('says so where text would be too large, and where a table is unknown', async () => {
    await expect(drawErd({ ...emptySchema(), tables: randomTables(80, 1) }, { format: 'text' })).rejects.toThrow(
      'expected at most 60',
    )
    await expect(drawErd(shop, { format: 'text', tables: ['order'] })).rejects.toThrow('Unexpected table "order"')
  })

  it('has keys that no name can forge', () => {
    expect(tableKey({ schema: 'a.b', name: 'c' })).not.toBe(tableKey({ schema: 'a', name: 'b.c' }))
  })
})
