import { afterAll, describe, it } from 'vitest'
import { allTemplates } from '../../scripts/render/template/library.ts'
import { closeDatabases, expectProven, proveExample } from '../support/template-proof.ts'

afterAll(closeDatabases)

// Every example, and every name hostile: test/long/templates.test.ts.
describe('the first example runs, goes back, breaks no rule, and passes its test', () => {
  it.each(allTemplates().map((template) => [template.name, template] as const))('%s', async (_name, template) => {
    expectProven(await proveExample(template, template.examples[0]!))
  })
})
