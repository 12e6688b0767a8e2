import { describe, expect, it } from 'vitest'
import { interpolate, parseBoolean, parseMetaCommands } from '../../scripts/sql/psql.ts'

const variables = new Map([
  ['user', "o'neil"],
  ['table', 'My Table'],
  ['n', '3'],
  ['2', 'two'],
])

describe('interpolate', () => {
  it.each([
    ['select :n', 'select 3'],
    ["select :'user'", "select 'o''neil'"],
    ['select * from :"table"', 'select * from "My Table"'],
    ['select :{?n}, :{?nothing}', 'select TRUE, FALSE'],
    ['select :unknown', 'select :unknown'],
    ["select ':n', $$ :n $$, $a$ :n $a$ -- :n\n/* :n */", "select ':n', $$ :n $$, $a$ :n $a$ -- :n\n/* :n */"],
    ['select a::n, (array[1])[1:n]', 'select a::n, (array[1])[13]'],
    ['select (array[1])[1:2]', 'select (array[1])[1two]'],
    ['x := :n', 'x := 3'],
    ["select E'\\':n', :n", "select E'\\':n', 3"],
  ])('%s', (sql, expected) => {
    expect(interpolate(sql, variables).text).toBe(expected)
  })

  it('finds the way back', () => {
    const sql = "select :'user', nothing, :n, more"
    const { text, original } = interpolate(sql, variables)
    expect(sql.slice(original(text.indexOf('nothing')))).toMatch(/^nothing/)
    expect(sql.slice(original(text.indexOf('more')))).toMatch(/^more/)
    expect(sql.slice(original(text.indexOf("'o''") + 2))).toMatch(/^:'user'/)
    expect(original(0)).toBe(0)
  })
})

describe('parseMetaCommands', () => {
  it.each<[string, [string, ...string[]][]]>([
    ['\\set name value', [['set', 'name', 'value']]],
    ["\\set a 'it''s' b", [['set', 'a', "it's", 'b']]],
    ["\\set a 'tab\\t\\x41\\101'", [['set', 'a', 'tab\tAA']]],
    ['\\echo :n :unknown', [['echo', '3', ':unknown']]],
    ["\\set q :'user'", [['set', 'q', "'o''neil'"]]],
    [
      '\\set a 1 \\echo x',
      [
        ['set', 'a', '1'],
        ['echo', 'x'],
      ],
    ],
    ['\\i "a file.sql"', [['i', '"a file.sql"']]],
    ["\\i 'a file.sql'", [['i', 'a file.sql']]],
    ['\\! rm -rf \\x', [['!']]],
  ])('%s', (line, expected) => {
    const { commands } = parseMetaCommands(line, variables)
    expect(commands.map((command) => [command.name, ...command.arguments])).toEqual(expected)
  })

  it('knows a value that the shell would give, and SQL behind two backslashes', () => {
    expect(parseMetaCommands('\\set a `date`', variables).commands[0]!.shell).toBe(true)
    expect(parseMetaCommands('\\t \\\\ select 1', variables).sql).toBe(5)
  })
})

it.each([
  ['on', true],
  ['TRUE', true],
  ['t', true],
  ['1', true],
  ['off', false],
  ['no', false],
  ['0', false],
  ['', undefined],
  ['maybe', undefined],
])('parseBoolean(%j)', (text, expected) => {
  expect(parseBoolean(text)).toBe(expected)
})
