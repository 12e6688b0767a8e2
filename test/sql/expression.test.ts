import { beforeAll, describe, expect, it } from 'vitest'
import {
  allOf,
  anyOf,
  booleanParts,
  formatExpression,
  mayDependOnCaller,
  parseExpression,
  partsOf,
} from '../../scripts/sql/expression.ts'
import { loadParser } from '../../scripts/sql/parse.ts'

beforeAll(loadParser)

const format = (text: string) => formatExpression(parseExpression(text))

describe('an expression', () => {
  it.each([
    ['(user_id = ( SELECT auth.uid() AS uid))', 'user_id = (SELECT auth.uid())'],
    ["((name = '((x))') AND b)", "name = '((x))' AND b"],
    ['f((select 1))', 'f((SELECT 1))'],
    ['a and b or c', '(a AND b) OR c'],
    ["'é😀' = x", "'é😀' = x"],
  ])('is written plainly: %s', (text, expected) => {
    expect(format(text)).toBe(expected)
  })

  it.each([
    'a and (b or not c)',
    'exists (select from public.m where m.a = t.b and m.c in (select auth.uid()))',
    "coalesce((auth.jwt() -> 'a' ->> 'b')::uuid = x, false)",
    "x = any (array['a', 'b']) and y is distinct from 1",
  ])('means the same when it is read again: %s', (text) => {
    const once = format(text)
    expect(format(once)).toBe(once)
  })

  it('comes apart and together', () => {
    const parts = partsOf(parseExpression('a and b and (c or d)'), 'AND_EXPR')
    expect(parts.map(formatExpression)).toEqual(['a', 'b', 'c OR d'])
    expect(formatExpression(allOf([anyOf(parts.slice(0, 2)), parts[2]!]))).toBe('(a OR b) AND (c OR d)')
    expect(booleanParts(parseExpression('a and not (b or c)')).map(formatExpression)).toEqual([
      'a AND NOT (b OR c)',
      'a',
      'NOT (b OR c)',
      'b OR c',
      'b',
      'c',
    ])
  })

  it.each([
    ['published', false],
    ["lower(status) = 'a' and at < now()", false],
    ['user_id = auth.uid()', true],
    ["x = current_setting('app.x')", true],
    ['owner = current_user', true],
    ['exists (select 1)', true],
  ])('depends on the caller or not: %s', (text, expected) => {
    expect(mayDependOnCaller(parseExpression(text))).toBe(expected)
  })
})
