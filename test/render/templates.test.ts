import { afterAll, describe, expect, it } from 'vitest'
import { allTemplates } from '../../scripts/render/template/library.ts'
import { closeDatabases, proveExample } from '../support/template-proof.ts'

afterAll(closeDatabases)

describe.each(allTemplates().map((template) => [template.name, template] as const))('%s', (_name, template) => {
  it.each(template.examples.map((example) => [example.name, example] as const))(
    'runs, goes back, breaks no rule, and passes its test: %s',
    async (_example, example) => {
      const { findings, leftovers, drift, tap } = await proveExample(template, example)
      expect({ findings, leftovers, drift, tap }).toEqual({ findings: [], leftovers: [], drift: [], tap: [] })
    },
  )
})
