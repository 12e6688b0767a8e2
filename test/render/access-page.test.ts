/** The heat map of dbops access in a real browser, opened from disk. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Schema } from '../../scripts/catalog/schema.ts'
import type { Finding } from '../../scripts/core/finding.ts'
import type { AccessMatrix, Cell, Reach, Verb } from '../../scripts/prove/access/types.ts'
import { accessHtml } from '../../scripts/render/access/html.ts'
import { browserUnavailable, startBrowser } from '../support/browser.ts'
import { emptySchema, makeTable } from '../support/schemas.ts'

const hostile = 'public."</script><b>docs"'
const personas = ['anon', 'authenticated', 'stranger <img src=x onerror=alert(1)>']

function matrixOf(): AccessMatrix {
  const cells: Cell[] = []
  const put = (object: string, verb: Verb, reaches: Reach[]) => {
    for (const [index, reach] of reaches.entries())
      cells.push({
        ...{ object, verb, persona: personas[index]!, reach },
        ...(reach === 'all'
          ? {
              reached: 4,
              total: 4,
              rows: [{ key: { id: '</script><script>alert(2)</script>' }, actor: 'eva', tenant: 'two' }],
            }
          : {}),
        ...(reach === 'denied' ? { message: 'permission denied for table <docs>' } : {}),
      })
  }
  put(hostile, 'select', ['denied', 'own', 'all'])
  put(hostile, 'insert', ['denied', 'own', 'error'])
  put('public.notes', 'select', ['none', 'tenant', 'some'])
  put('public.f(uuid)', 'execute', ['not proven', 'all', 'all'])
  return {
    personas: personas.map((name) => ({ name, description: 'somebody', role: 'authenticated' })),
    objects: [
      { kind: 'table', name: hostile },
      { kind: 'table', name: 'public.notes' },
      { kind: 'function', name: 'public.f(uuid)' },
    ],
    cells,
    unfilled: [],
  }
}

const schema: Schema = emptySchema({
  tables: [
    makeTable('</script><b>docs', [], {
      rls: { enabled: true, forced: false },
      policies: [
        {
          name: 'read <i>',
          permissive: true,
          command: 'select',
          roles: ['authenticated'],
          using: "owner = '</script>'",
        },
        { name: 'not spoken', permissive: true, command: 'delete', roles: ['public'], using: 'true' },
      ],
      grants: [{ grantee: 'authenticated', privileges: ['SELECT'] }],
    }),
    makeTable('notes', []),
  ],
})

const findings: Finding[] = [
  {
    ...{ rule: 'user-rows-readable', level: 'error', category: 'security' },
    ...{ object: `table ${hostile}`, message: 'Unexpected <b>select</b>', why: 'because', fix: 'revoke it' },
  },
]

describe.skipIf(browserUnavailable !== undefined)(`the heat map in Chromium (${browserUnavailable ?? 'found'})`, () => {
  let browser: Browser
  let folder: string
  let address: string
  let page: Page
  /** What a page must not do: errors, warnings, requests, dialogs. */
  let wrong: string[]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dbops-heat-'))
    const file = join(folder, 'access.html')
    await writeFile(file, accessHtml(matrixOf(), findings, schema))
    address = pathToFileURL(file).href
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    wrong = []
    page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
    page.on('console', (message) => void wrong.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => void wrong.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => void wrong.push(`dialog: ${dialog.message()}`))
    page.on('request', (request) => {
      if (request.url() !== address) wrong.push(`request: ${request.url()}`)
    })
    await page.goto(address)
    return async () => {
      await page.close()
      expect(wrong).toEqual([])
    }
  })

  it('shows every cell as a button that says what it is', async () => {
    expect(await page.locator('tbody tr').count()).toBe(3)
    expect(await page.locator('tbody button').count()).toBe(12)
    expect(await page.getByRole('button', { name: `${hostile} select anon: denied` }).textContent()).toBe('S')
    expect(await page.locator('tbody b').count()).toBe(0)
    expect(await page.locator('.counts').textContent()).toBe('3 objects, 3 personas, 1 findings')
  })

  it('opens the explanation of a cell, and closes it', async () => {
    await page.getByRole('button', { name: `${hostile} select stranger` }).click()
    const panel = page.locator('#panel')
    const text = (await panel.textContent())!
    expect(text).toContain('every row: 4 of 4')
    expect(text).toContain('id = </script><script>alert(2)</script>')
    expect(text).toContain("using owner = '</script>'")
    expect(text).not.toContain('not spoken')
    expect(text).toContain('SELECT is granted to authenticated')
    expect(text).toContain('revoke it')
    await page.keyboard.press('Escape')
    expect(await panel.isVisible()).toBe(false)
    await page.getByRole('button', { name: `${hostile} select anon` }).click()
    expect(await panel.textContent()).toContain('permission denied for table <docs>')
  })

  it('filters by name and by findings', async () => {
    await page.fill('#filter', 'notes')
    expect(await page.locator('tbody tr:visible').count()).toBe(1)
    await page.fill('#filter', 'no such')
    expect(await page.locator('#empty').isVisible()).toBe(true)
    await page.fill('#filter', '')
    await page.check('#findings-only')
    expect(await page.locator('tbody tr:visible').count()).toBe(1)
  })

  it('paints each reach in a colour of its own, light and dark', async () => {
    const colours = () =>
      page
        .locator('.legend .reach')
        .evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).backgroundColor))
    const light = await colours()
    expect(new Set(light).size).toBe(8)
    await page.click('#theme')
    const dark = await colours()
    expect(new Set(dark).size).toBe(8)
    expect(dark).not.toEqual(light)
    // A picture is made of it: not blank, and not of one colour.
    const picture = await page.screenshot()
    expect(picture.length).toBeGreaterThan(10_000)
  })
})
