import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { ruleIds } from '../../scripts/rules/ids.generated.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scripts/build/schemas/rules.schema.json'), 'utf8'),
)

describe('dbops rules', () => {
  it('lists every rule, also as JSON that its schema describes', async () => {
    const text = await run(['rules'])
    expect(text.status).toBe(0)
    for (const id of ruleIds) expect(text.stdout).toMatch(new RegExp(`^  (error|warning|info) +${id} +\\S`, 'm'))
    const { stdout } = await run(['rules', '--json'])
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
    expect(JSON.parse(stdout).rules.map(({ id }: { id: string }) => id)).toEqual(ruleIds)
    expect(validate({ format: 1, rules: [{ id: 'x' }] })).toBe(false)
  })

  it('explains a rule: why, fix, examples with what they report', async () => {
    const { status, stdout } = await run(['rules', 'ban-drop-column'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^# ban-drop-column\n/)
    expect(stdout).toContain('**Why.**')
    expect(stdout).toContain('**Fix.**')
    expect(stdout).toMatch(/\*\*Reported:\*\*\n\n```sql\n/)
    expect(stdout).toMatch(/^> Unexpected DROP COLUMN/m)
    const explained = JSON.parse((await run(['rules', 'ban-drop-column', '--json'])).stdout)
    expect(explained.rules[0].examples.bad[0].messages.length).toBeGreaterThan(0)
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(explained), JSON.stringify(validate.errors)).toBe(true)
  })

  it('knows the advisor’s and other tools’ names, and what a misspelt one means', async () => {
    expect((await run(['rules', 'auth_rls_initplan'])).stdout).toContain('# prefer-auth-call-in-subselect')
    expect((await run(['rules', 'ban-truncate-cascade'])).stdout).toContain('# ban-cascade')
    const wrong = await run(['rules', 'ban-drop-colum'])
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('Did you mean ban-drop-column?')
    expect(wrong.stdout).toBe('')
  })

  it('shows the levels that dbops.json sets, and chooses by category and level', async () => {
    const root = repository({ 'dbops.json': '{"rules": {"ban-float-money": "off"}}', 'app/': '' })
    const { stdout } = await run(['rules', '--category', 'design', '--level', 'warning'], { cwd: join(root, 'app') })
    expect(stdout).toMatch(/warning +ban-float-money .* \(dbops\.json: off\)/)
    expect(stdout).not.toMatch(/^ {2}error/m)
    expect(stdout).not.toContain('ban-drop-column')
  })
})
