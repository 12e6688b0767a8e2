import { describe, expect, it } from 'vitest'
import { TapReader } from '../../../scripts/prove/pgtap/tap.ts'

function read(text: string) {
  const reader = new TapReader()
  for (const line of text.split('\n')) reader.read(line)
  return reader.end()
}

const problems = (text: string) => read(text).problems.map(({ message }) => message)

describe('TapReader', () => {
  it('reads tests with directives and diagnostics', () => {
    const { points, plan } = read(`1..5
ok 1 - a # b
not ok 2 - two
# Failed test 2: "two"
#         have: 1
not ok 3 - t # TODO later
ok 4 # SKIP why
ok`)
    expect(plan).toMatchObject({ count: 5 })
    expect(points.map(({ number, description, ok, directive }) => [number, description, ok, directive?.kind])).toEqual([
      [1, 'a # b', true, undefined],
      [2, 'two', false, undefined],
      [3, 't', false, 'todo'],
      [4, '', true, 'skip'],
      [5, '', true, undefined],
    ])
    expect(points[1]!.diagnostics).toEqual(['Failed test 2: "two"', '        have: 1'])
    expect(points[2]!.directive).toEqual({ kind: 'todo', reason: 'later' })
  })

  it('reads subtests into the test that stands for them', () => {
    const { points, problems: none } = read(`# Subtest: t.test_a()
    ok 1 - x
    not ok 2 - bad
    # Failed test 2: "bad"
    1..2
    # Looks like you failed 1 test of 2
not ok 1 - t.test_a
# Failed test 1: "t.test_a"
# Subtest: t.test_b()
    # Test died: P0001: boo
not ok 2 - t.test_b
1..2`)
    expect(none).toEqual([])
    expect(points[0]!.subtests!.map(({ ok, diagnostics }) => [ok, diagnostics])).toEqual([
      [true, []],
      [false, ['Failed test 2: "bad"']],
    ])
    expect(points[1]!.diagnostics[0]).toBe('Test died: P0001: boo')
  })

  it.each([
    ['1..2\nok 1', ['Unexpected 1 test, expected the 2 that were planned']],
    ['1..1\nok 1\nok 2', ['Unexpected 2 tests, expected the 1 that were planned']],
    ['ok 1\nok 2\n1..2', []],
    [
      'ok 1\n1..1\nok 2',
      [
        'Unexpected test after the plan at the end, expected none',
        'Unexpected 2 tests, expected the 1 that were planned',
      ],
    ],
    ['1..2\nok 2\nok 1', ['Unexpected test number 2, expected 1', 'Unexpected test number 1, expected 2']],
    ['1..1\n1..1\nok 1', ['Unexpected second plan, expected one']],
    ['ok 1', ['Unexpected end without a plan, expected one']],
    ['nothing', ['Unexpected file without a plan and without a test, expected pgTAP']],
    ['1..0 # SKIP not here', []],
    ['1..1\nBail out! broken', []],
  ])('judges %j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it('keeps why all is skipped, and why it bails out', () => {
    expect(read('1..0 # SKIP not here').plan).toMatchObject({ count: 0, skip: 'not here' })
    expect(read('1..1\nBail out! broken').bailOut).toMatchObject({ reason: 'broken' })
  })

  it('takes other output for noise', () => {
    expect(read('1..1\n\n(1 row)\n    some text\nokay\nok 1').points).toHaveLength(1)
  })
})
