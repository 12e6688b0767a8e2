import { describe, expect, it } from 'vitest'
import type { Finding } from '../../scripts/core/finding.ts'
import { type Acceptance, accept, readBaseline, writeBaseline } from '../../scripts/rules/accept.ts'

const finding = (rule: string, object: string): Finding => ({
  rule,
  object,
  level: 'error',
  category: 'security',
  message: `Unexpected ${rule} on \`${object}\`, expected none`,
})

const found = [
  finding('rls-disabled', 'table public.orders'),
  finding('rls-disabled', 'table public.order_lines'),
  finding('no-primary-key', 'table public.orders'),
]

const known = new Set(['rls-disabled', 'no-primary-key', 'json-column'])

const accepted = (acceptance: Partial<Acceptance>) => accept(found, { judged: known, known, ...acceptance })

const shown = (findings: Finding[]): string[] => findings.map(({ rule, object }) => `${rule}: ${object}`)

describe('ignore entries', () => {
  it('take away the finding of that rule and object, and no other', () => {
    const { findings, ignored } = accepted({
      ignore: [{ rule: 'rls-disabled', object: 'table public.orders', reason: 'reference data' }],
    })
    expect(shown(findings)).toEqual(['no-primary-key: table public.orders', 'rls-disabled: table public.order_lines'])
    expect(ignored).toBe(1)
  })

  it.each([
    ['table public.order*', 2],
    ['*', 2],
    ['*.orders', 1],
    ['table *_lines', 1],
    ['table public.*er*s', 2],
    ['table public.orders*orders', 0],
    ['public.orders', 0],
    ['table public.order', 0],
  ])('match %s', (object, count) => {
    expect(accepted({ ignore: [{ rule: 'rls-disabled', object, reason: 'x' }] }).ignored).toBe(count)
  })

  it('are findings where they silence nothing or name no rule', () => {
    const { findings } = accepted({
      ignore: [
        { rule: 'rls-disabled', object: 'table public.gone', reason: 'x' },
        { rule: 'rls-disbled', object: '*', reason: 'x' },
      ],
    })
    expect(findings.filter(({ rule }) => rule === 'ignore-unused').map(({ message }) => message)).toEqual([
      'Unexpected ignore entry for rls-disabled on `table public.gone`, expected a finding that it silences',
      'Unexpected ignore entry for the rule `rls-disbled`, expected the id of a catalog rule',
    ])
  })

  it('are not judged for rules that were not run', () => {
    const { findings } = accept(found, {
      ignore: [{ rule: 'json-column', object: '*', reason: 'x' }],
      judged: new Set(['rls-disabled', 'no-primary-key']),
      known,
    })
    expect(findings.map(({ rule }) => rule)).not.toContain('ignore-unused')
  })
})

describe('a baseline', () => {
  it('accepts exactly what it was written from', () => {
    const entries = readBaseline(writeBaseline(found), 'base.json')
    const { findings, inBaseline } = accepted({ baseline: { file: 'base.json', entries } })
    expect(findings).toEqual([])
    expect(inBaseline).toBe(3)
  })

  it('is the same text whatever the order, message and level of the findings', () => {
    const changed = found.toReversed().map((one) => ({ ...one, message: 'other', level: 'info' as const }))
    expect(writeBaseline(changed)).toBe(writeBaseline(found))
    expect(writeBaseline(found)).toBe(`{
  "format": 1,
  "findings": {
    "no-primary-key": [
      "table public.orders"
    ],
    "rls-disabled": [
      "table public.order_lines",
      "table public.orders"
    ]
  }
}
`)
  })

  it('lets new findings through and reports entries that no longer occur', () => {
    const { findings } = accepted({
      baseline: {
        file: 'base.json',
        entries: {
          'rls-disabled': ['table public.orders', 'table public.gone'],
          'no-primary-key': ['table public.orders'],
        },
      },
    })
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'rls-disabled: Unexpected rls-disabled on `table public.order_lines`, expected none',
      'baseline-stale: Unexpected entry in base.json, expected it removed: rls-disabled on `table public.gone` no longer occurs',
    ])
  })

  it.each(['', 'null', '[]', '{"format": 2, "findings": {}}', '{"format": 1, "findings": {"a": "b"}}'])(
    'is refused where it is not one: %s',
    (text) => {
      expect(() => readBaseline(text, 'base.json')).toThrow(/expected (the JSON of )?a baseline/)
    },
  )
})
