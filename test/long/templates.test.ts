import { afterAll, describe, it } from 'vitest'
import { allTemplates } from '../../scripts/render/template/library.ts'
import type { Template, TemplateExample } from '../../scripts/render/template/template.ts'
import { closeDatabases, expectProven, proveExample } from '../support/template-proof.ts'

afterAll(closeDatabases)

/** The example with names that break whatever is not quoted; undefined where it makes no name of its own. */
function hostile(template: Template, example: TemplateExample): TemplateExample | undefined {
  const values: Record<string, unknown> = { ...example.values }
  let count = 0
  for (const [key, parameter] of Object.entries(template.parameters.properties)) {
    if (parameter['x-relation'] !== 'new') continue
    const schema = /^(\w+)\./.exec(String(values[key] ?? parameter.default ?? ''))?.[1]
    values[key] = `${schema === undefined ? '' : `${schema}.`}"My ""${count++}"" $$ta.ble; --'x"`
  }
  if (count === 0) return undefined
  return { ...example, values: { ...values, helpers: `pri"v '$$ate` } }
}

describe.each(allTemplates().map((template) => [template.name, template] as const))('%s', (_name, template) => {
  it.each(template.examples.map((example) => [example.name, example] as const))(
    'runs, goes back, breaks no rule, and passes its test: %s',
    async (_example, example) => {
      expectProven(await proveExample(template, example))
    },
  )

  const hostiles = template.examples.flatMap((example) => hostile(template, example) ?? [])
  it.runIf(hostiles.length > 0)('does so with hostile names', async () => {
    for (const example of hostiles) expectProven(await proveExample(template, example))
  })
})
