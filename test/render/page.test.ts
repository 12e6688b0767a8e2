/** index.html and erd.svg in a real browser, opened from disk. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readSchema } from '../../scripts/catalog/read.ts'
import type { Schema } from '../../scripts/catalog/schema.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { writeFolder } from '../../scripts/render/docs/folder.ts'
import { buildDocs } from '../../scripts/render/docs/site.ts'
import { placeNames } from '../../scripts/render/erd/layout.ts'
import { buildDiagram } from '../../scripts/render/erd/model.ts'
import { renderSvg } from '../../scripts/render/erd/svg.ts'
import { renderHtml } from '../../scripts/render/html/page.ts'
import { browserUnavailable, startBrowser } from '../support/browser.ts'
import { emptySchema, randomTables } from '../support/schema.ts'

const shop = `
create type status as enum ('open', 'it''s </script> paid');
create table customers (id bigint primary key, email text not null unique);
create table orders (
  id bigint primary key,
  customer_id bigint not null references customers,
  parent_id bigint references orders,
  status status not null default 'open',
  "weird </script><b>column</b>" text
);
create index orders_customer_id_idx on orders (customer_id);
comment on table orders is '<script>alert(1)</script><img src=x onerror=alert(2)>';
comment on column orders.status is '</script><script>alert(3)</script>';
alter table orders enable row level security;
create policy "own <b>orders</b>" on orders using (customer_id = 1);
create view open_orders with (security_invoker) as select id from orders where status = 'open';
create function order_total(wanted bigint, tax numeric default 0) returns numeric language sql as $$ select 1.0 -- </script> $$;
create table "T<i>" (id int primary key);
`

describe.skipIf(browserUnavailable !== undefined)(`index.html in Chromium (${browserUnavailable ?? 'found'})`, () => {
  let browser: Browser
  let folder: string
  let page: Page
  /** What a page must not do: errors, warnings, requests, dialogs. */
  let wrong: string[]

  const write = async (name: string, schema: Schema) => {
    await writeFolder(join(folder, name), await buildDocs(schema))
    return pathToFileURL(join(folder, name, 'index.html')).href
  }
  let address: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dbops-page-'))
    const database = await openEmbedded()
    await database.exec(shop)
    const schema = await readSchema(database)
    await database.close()
    address = await write('shop', schema)
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    wrong = []
    page = await browser.newPage({ viewport: { width: 1300, height: 850 } })
    page.on('console', (message) => void wrong.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => void wrong.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => void wrong.push(`dialog: ${dialog.message()}`))
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) wrong.push(`request: ${request.url()}`)
    })
    return async () => {
      await page.close()
      expect(wrong).toEqual([])
    }
  })
  const heading = () => page.locator('article h1').textContent()

  it('opens from disk with everything that there is', async () => {
    await page.goto(address)
    expect(await heading()).toBe('Database schema')
    expect(await page.locator('#sidebar a').allTextContents()).toEqual(['T<i>', 'customers', 'orders'])
    await page.click('#sidebar >> text=orders')
    expect(await heading()).toBe('public.orders')
    expect(await page.title()).toBe('public.orders · Database schema')
    expect(await page.locator('#sidebar [aria-current]').textContent()).toBe('orders')
    expect(await page.locator('article h2').allTextContents()).toEqual([
      'Columns',
      'Linked tables',
      'Constraints',
      'Indexes',
      'Policies',
      'Referenced by',
    ])
  })

  it('shows text of the database as text', async () => {
    await page.goto(`${address}#table/public/orders`)
    expect(await page.locator('blockquote').textContent()).toBe('<script>alert(1)</script><img src=x onerror=alert(2)>')
    expect(await page.locator('article').textContent()).toContain('</script><script>alert(3)</script>')
    expect(await page.locator('article h3').textContent()).toBe('own <b>orders</b>')
    expect(await page.locator('article b, article i, article img, article script').count()).toBe(0)
    await page.goto(`${address}#type/public/status`)
    expect(await page.locator('tbody code').allTextContents()).toEqual(['open', "it's </script> paid"])
    await page.goto(`${address}#function/public/order_total`)
    expect(await page.locator('pre').textContent()).toContain('select 1.0 -- </script>')
  })

  it('finds tables, columns, functions, policies, values and comments by keyboard alone', async () => {
    await page.goto(address)
    const first = async (query: string, key = 'Control+k') => {
      await page.keyboard.press(key)
      await page.keyboard.type(query)
      const option = page.locator('#results [aria-selected=true]')
      return [await option.locator('.badge').textContent(), await option.locator('.found').textContent()].join(' ')
    }
    expect(await first('orders', '/')).toBe('table orders')
    expect(await first('orders.cust')).toBe('column customer_id')
    expect(await first('own')).toBe('policy own <b>orders</b>')
    expect(await first('paid')).toBe("value it's </script> paid")
    expect(await first('idx')).toBe('index orders_customer_id_idx')
    expect(await first('alert(1)')).toBe('table orders')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('nothing like that')
    expect(await page.locator('#results').textContent()).toBe('Nothing found')
    expect(await first('order_tot')).toBe('function order_total')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'public.order_total')
    expect(await page.locator('#results').isHidden()).toBe(true)
    expect(await first('customer_id')).toBe('column customer_id')
    await page.keyboard.press('Enter')
    await page.waitForSelector('tr.target')
    expect(await page.locator('tr.target th').textContent()).toBe('customer_id#')
    await first('orders')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('#results [aria-selected=true] .found').textContent()).not.toBe('orders')
    await page.keyboard.press('Escape')
    expect(await page.locator('#results').isHidden()).toBe(true)
  })

  it('says so where an address leads nowhere, and goes back', async () => {
    // An address behind # changes the page a moment after it is there.
    const headed = (title: string) =>
      page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, title)
    await page.goto(`${address}#table/public/gone`)
    await headed('Not found')
    await page.goto(`${address}#table/public/T%3Ci%3E`)
    await headed('public.T<i>')
    await page.goto(`${address}#%zz`)
    await headed('Not found')
    await page.goto(`${address}#table/public/T%3Ci%3E`)
    await headed('public.T<i>')
    await page.click('header .home')
    await headed('Database schema')
    await page.goBack()
    await headed('public.T<i>')
    expect(await heading()).toBe('public.T<i>')
  })

  it('zooms, drags and lights the diagram, and leads from it to a table', async () => {
    await page.goto(`${address}#diagram`)
    const zoom = () => page.locator('.tools output').textContent()
    const transform = () =>
      page.locator('.stage svg').evaluate((svg) => (svg as unknown as { style: { transform: string } }).style.transform)
    await page.click('.tools >> text=1:1')
    expect(await zoom()).toBe('100 %')
    await page.focus('.stage')
    await page.keyboard.press('+')
    expect(await zoom()).toBe('125 %')
    const before = await transform()
    await page.keyboard.press('ArrowRight')
    expect(await transform()).not.toBe(before)
    await page.keyboard.press('0')
    await page.mouse.move(700, 500)
    await page.mouse.wheel(0, -200)
    expect(await zoom()).not.toBe('100 %')
    const moved = await transform()
    await page.mouse.move(1200, 750)
    await page.mouse.down()
    await page.mouse.move(1100, 700)
    await page.mouse.up()
    expect(await transform()).not.toBe(moved)
    await page.click('.tools >> text=Fit')
    const orders = page.locator('.stage g.table[data-name="orders"]')
    await orders.hover()
    expect(await page.locator('.stage g.line.on').count()).toBe(2)
    await orders.click()
    expect(await heading()).toBe('public.orders')
    await page.click('text=Show in the diagram')
    await page.waitForSelector('.stage g.table.on[data-name="orders"]')
  })

  it('is dark where the system is, until the reader chooses', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(address)
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await background()).toBe('rgb(11, 17, 32)')
    await page.click('#theme')
    expect(await background()).toBe('rgb(255, 255, 255)')
    await page.reload()
    expect(await background()).toBe('rgb(255, 255, 255)')
  })

  it('can be read: names for every control, contrast, headings in order, no sideways scrolling on a phone', async () => {
    await page.goto(`${address}#table/public/orders`)
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, a, [role]')]
        .filter(
          (one) => !(one.textContent?.trim() || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby')),
        )
        .map((one) => one.outerHTML),
    )
    expect(nameless.filter((html) => !html.includes('id="results"'))).toEqual([])
    const levels = await page
      .locator('article :is(h1, h2, h3)')
      .evaluateAll((all) => all.map((one) => Number((one as unknown as { tagName: string }).tagName[1])))
    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1)).toBe(true)
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  it('fits every text of the picture into its box, with fonts of other widths too', async () => {
    address = address.replace('index.html', 'erd.svg')
    try {
      for (const font of [undefined, 'DejaVu Sans', 'monospace']) {
        await page.goto(address)
        const outside = await page.evaluate((family) => {
          if (family)
            for (const text of document.querySelectorAll('text')) (text as SVGTextElement).style.fontFamily = family
          return [...document.querySelectorAll<SVGGElement>('g.table')].flatMap((group) => {
            const box = group.querySelector('rect.box')!.getBoundingClientRect()
            return [...group.querySelectorAll('text')]
              .map((text) => [text.textContent, text.getBoundingClientRect()] as const)
              .filter(([, place]) => place.left < box.left - 1 || place.right > box.right + 1)
              .map(([content]) => content)
          })
        }, font)
        expect(outside).toEqual([])
      }
      expect(await page.locator('a').first().getAttribute('href')).toBe('index.html#table/public/T%3Ci%3E')
    } finally {
      address = address.replace('erd.svg', 'index.html')
    }
  })

  it('stays quick with 2,000 tables', async () => {
    const small = address
    const schema = { ...emptySchema(), tables: randomTables(2000, 4) }
    const diagram = renderSvg(placeNames(buildDiagram(schema)), { title: 'names', embedded: true })
    await writeFile(join(folder, 'large.html'), renderHtml(schema, { title: 'Database schema', diagram }))
    address = pathToFileURL(join(folder, 'large.html')).href
    try {
      await page.goto(address)
      expect(await heading()).toBe('Database schema')
      await page.keyboard.press('/')
      await page.keyboard.type('table_1999')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 's3.table_1999')
      expect(await page.locator('.neighbours svg g.table').count()).toBeGreaterThan(1)
      await page.click('header nav a')
      expect(await page.locator('.stage g.table').count()).toBe(2000)
    } finally {
      address = small
    }
  })

  it('allows its own script and style, and nothing else', async () => {
    const html = await readFile(new URL(address), 'utf8')
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html).not.toMatch(/ style=|\bon\w+="|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
    await page.goto(address)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      return 'ran' in window
    })
    expect(ran).toBe(false)
    // The refusal is what Chromium says on the console.
    expect(wrong.splice(0).join()).toContain('Content Security Policy')
  })
})
