import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { lintSql } from '../../scripts/rules/lint.ts'
import { migrationRules } from '../../scripts/rules/migration.generated.ts'
import { loadParser } from '../../scripts/sql/parse.ts'

beforeAll(loadParser)

const corpus = Object.values(migrationRules).flatMap(({ examples }) =>
  [...examples.bad, ...examples.good].map(({ given, sql }) => `${given ?? ''};\n${sql}`),
)
const rulesOf = (text: string): string[] => lintSql(text).map(({ rule }) => rule)

/** 64 rounds of one text behind itself. */
const doubling = `do $$ declare q text := 'select 1'; x text; begin
  foreach x in array array[${Array.from({ length: 64 }, (_, number) => `'${number}'`).join(', ')}] loop q := q || q; end loop;
  execute q;
end $$`

describe('lint of anything', () => {
  it('never throws on real SQL that was cut, doubled, or spoilt', () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...corpus),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', ';', "'", '"', '$$', '(', '\0', '/*', '--', '🦀', 'null'),
      )
      .map(([text, a, b, put]) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        return text.slice(0, from) + put + text.slice(to)
      })
    fc.assert(
      fc.property(mutated, (text) => {
        for (const { location } of lintSql(text)) expect(location!.line).toBeGreaterThan(0)
      }),
      { numRuns: 400, seed: 1 },
    )
  })

  it('never throws on statements of several examples together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...corpus), { maxLength: 6 }), (parts) => {
        lintSql(parts.join(';\n'))
      }),
      { numRuns: 100, seed: 2 },
    )
  })

  it('never throws on random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        lintSql(text)
      }),
      { numRuns: 300, seed: 3 },
    )
  })

  it('never throws on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        lintSql(Buffer.from(bytes).toString('latin1'))
        lintSql(Buffer.from(bytes).toString('utf8'))
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it.each([
    ['a NUL', 'select 1;\0', 'require-valid-sql'],
    ['10,000 parentheses', `select ${'('.repeat(10_000)}1${')'.repeat(10_000)}; drop table t`, 'require-valid-sql'],
    ['20,000 additions', `select ${'1+'.repeat(20_000)}1; drop table t`, 'ban-drop-table'],
    [
      '20,000 ANDs',
      `create policy p on t using (${'a = 1 and '.repeat(20_000)}auth.uid() = a)`,
      'prefer-auth-call-in-subselect',
    ],
    ['a deep default', `alter table t add c int default ${'1 - '.repeat(2_000)}random()`, 'ban-volatile-default'],
    ['a line of 10 MB', `insert into t values ('${'x'.repeat(10_000_000)}'); drop table t`, 'ban-drop-table'],
    [
      '10 MB of parentheses',
      `select ${'('.repeat(5_000_000)}${')'.repeat(5_000_000)}; drop table t`,
      'require-valid-sql',
    ],
    ['a text that doubles in a loop', doubling, 'prefer-static-sql'],
    ['a line of 2 MB', `${'select 1; '.repeat(200_000)}drop table t`, 'ban-drop-table'],
  ])('gives a finding on %s', (_name, text, rule) => {
    expect(rulesOf(text)).toContain(rule)
  })
})
