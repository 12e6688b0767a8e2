import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { DbopsError } from '../../scripts/core/error.ts'
import { commandLine } from '../../scripts/render/template/describe.ts'
import { type Format, formats, loadParser } from '../../scripts/render/template/formats.ts'
import { allTemplates, findTemplate, templateNames } from '../../scripts/render/template/library.ts'
import { renderTemplate } from '../../scripts/render/template/render.ts'
import type { Template } from '../../scripts/render/template/template.ts'
import { checkValues, readSettings } from '../../scripts/render/template/values.ts'
import { parseSql } from '../../scripts/sql/parse.ts'

const folder = join(import.meta.dirname, '../../skills/database-designer/assets/templates')
const templates = allTemplates().map((template) => [template.name, template] as const)

beforeAll(loadParser)

it('knows every file', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql') && !file.startsWith('_'))
  expect([...templateNames].sort()).toEqual(files.map((file) => file.replace('.sql', '')).sort())
})

describe.each(templates)('%s', (name, template) => {
  const source = readFileSync(join(folder, `${name}.sql`), 'utf8')

  it('has its form', () => {
    expect(template.title).not.toMatch(/\.$/)
    expect(template.summary).not.toMatch(/\.$/)
    expect(template.examples.length).toBeGreaterThan(0)
    expect(new Set(template.examples.map((example) => example.name)).size).toBe(template.examples.length)
    for (const [key, { description }] of Object.entries(template.parameters.properties))
      expect(description, key).toMatch(/^[A-Z0-9].*[^.]$/)
  })

  it('has an example for every platform', () => {
    expect([...new Set(template.examples.map(({ platform }) => platform))].sort()).toEqual(
      [...template.platforms].sort(),
    )
  })

  it('describes its parameters with a JSON Schema that other programs can use', () => {
    const ajv = new Ajv({ strict: true, keywords: ['x-relation', 'x-column-of'] })
    for (const format of Object.keys(formats) as Format[]) ajv.addFormat(format, true)
    const validate = ajv.compile(template.parameters)
    for (const { values } of template.examples) expect(validate(values), JSON.stringify(validate.errors)).toBe(true)
  })

  it('prints nothing raw but its own parts, and no value in a comment', () => {
    const raw = [...source.matchAll(/<%~\s*(.*?)%>/g)].map(([, code]) => code!.trim())
    expect(raw.filter((code) => !/^include\('@[a-z.-]+'(, \{.*\})?\)(\.trim\(\))?$/.test(code))).toEqual([])
    expect(source.split('\n').filter((line) => /^\s*--.*<%[=~]/.test(line))).toEqual([])
    expect(source.split('\n').filter(printsInsideQuotes)).toEqual([])
  })

  it.each(template.examples.map((example) => [example.name, example] as const))(
    'renders from its own command line, without a repository: %s',
    async (_name, example) => {
      const values = readSettings(template, settingsOf(commandLine(template, example)))
      expect(checkValues(template, values)).toEqual(checkValues(template, example.values))
      const rendered = await renderTemplate(template, values, { platform: example.platform }).catch(
        (error: unknown) => {
          // What only a database can tell is asked for by name.
          if (error instanceof DbopsError && /repository/.test(error.message)) return undefined
          throw error
        },
      )
      for (const { up, down } of rendered?.migrations ?? [])
        expect(parseSql(up + down).statements.length).toBeGreaterThan(0)
      if (rendered !== undefined) expect(rendered.test).toMatch(/select plan\([1-9]\d*\)/)
    },
  )
})

/** Whether a value stands between quotes that the template wrote, where it would be quoted twice. */
function printsInsideQuotes(line: string): boolean {
  let quotes = 0
  for (const [token] of line.matchAll(/<%[=~]?(?:[^%]|%(?!>))*%>|'/g)) {
    if (token === "'") quotes++
    else if (token.startsWith('<%=') && quotes % 2 === 1) return true
  }
  return false
}

/** The values of `--set` in a command line, as a shell would give them. */
function settingsOf(line: string): string[] {
  const words = [...line.matchAll(/(?:'((?:[^']|'\\'')*)'|(\S+))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll("'\\''", "'") ?? plain!,
  )
  return words.flatMap((word, index) => (word === '--set' ? [words[index + 1]!] : []))
}

describe('values', () => {
  const table = (): Template => findTemplate('table')
  const problem = (template: Template, values: Record<string, unknown>): string => {
    try {
      checkValues(template, values)
    } catch (error) {
      if (error instanceof DbopsError) return error.message
      throw error
    }
    return ''
  }

  it('suggests the template, parameter and value that was meant', () => {
    expect(() => findTemplate('soft-delte')).toThrow('Unexpected template "soft-delte"')
    try {
      findTemplate('soft-delte')
    } catch (error) {
      expect((error as DbopsError).hint).toContain('Did you mean soft-delete?')
    }
    expect(problem(table(), { tabel: 'x' })).toContain('did you mean "table"?')
    expect(problem(table(), { table: 'x', comment: 'x', columns: ['a int'], access: 'ownr' })).toContain(
      '(did you mean owner?)',
    )
  })

  it('names every problem at once', () => {
    const message = problem(table(), { table: 'a.b.c', columns: ['a int, b int'], timestamps: 'yes' })
    expect(message).toContain('missing parameter "comment"')
    expect(message).toContain('table: Unexpected "a.b.c"')
    expect(message).toContain('columns.0: Unexpected "a int, b int"')
    expect(message).toContain('timestamps: Unexpected "yes", expected a value of type boolean')
  })

  it('reads lists, numbers, booleans and names inside', () => {
    const words = [
      'table=notes',
      'comment=a=b',
      'columns=a numeric(12,2) not null, b text',
      'columns=c int',
      'timestamps=false',
      "sample.a='1,2'",
      'readers=["x,y"]',
    ]
    expect(readSettings(table(), words)).toEqual({
      table: 'notes',
      comment: 'a=b',
      columns: ['a numeric(12,2) not null', 'b text', 'c int'],
      timestamps: false,
      sample: { a: "'1,2'" },
      readers: ['x,y'],
    })
    expect(readSettings(findTemplate('file-metadata'), ['max_bytes=10', 'types=text/csv,image/png'])).toEqual({
      max_bytes: 10,
      types: ['text/csv', 'image/png'],
    })
    expect(() => readSettings(table(), ['table'])).toThrow('expected key=value')
    expect(() => readSettings(table(), ['table.x=1'])).toThrow('it has no names inside')
  })

  it('leaves the given values as they are', () => {
    const given = { table: 'notes', comment: 'x', columns: ['a int'] }
    checkValues(table(), given)
    expect(Object.keys(given)).toEqual(['table', 'comment', 'columns'])
  })

  it('says for which platforms a template is', async () => {
    await expect(renderTemplate(findTemplate('profiles'), {}, { platform: 'postgres' })).rejects.toThrow(
      'Unexpected platform postgres for profiles, expected supabase',
    )
  })
})
