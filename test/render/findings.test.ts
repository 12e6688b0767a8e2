import { describe, expect, it } from 'vitest'
import type { Finding } from '../../scripts/core/finding.ts'
import { findingsGithub } from '../../scripts/render/findings/github.ts'
import { findingsJson } from '../../scripts/render/findings/json.ts'
import { findingsSarif } from '../../scripts/render/findings/sarif.ts'
import { findingsText } from '../../scripts/render/findings/text.ts'
import { sarifProblems } from '../support/sarif.ts'

const text = 'select 1;\n  drop table "a\x1b[31m";\n'
const source = (): string => text
const finding: Finding = {
  rule: 'ban-drop-table',
  level: 'error',
  category: 'migration',
  message: 'Unexpected DROP TABLE of `a`, expected b',
  object: 'table a',
  location: { file: 'dir with space/a.sql', line: 2, column: 3, endLine: 2, endColumn: 13 },
  why: 'Gone.',
  fix: 'Keep\nit: 100%',
}

describe('findings as text', () => {
  it('shows the line with a caret, and nothing that a terminal would obey', () => {
    expect(findingsText([finding], { source })).toBe(
      [
        'dir with space/a.sql:2:3 error ban-drop-table',
        '  Unexpected DROP TABLE of `a`, expected b',
        '  2 |   drop table "a·[31m";',
        '    |   ^^^^^^^^^^',
        '  why: Gone.',
        '  fix: Keep',
        '       it: 100%',
        '',
        '1 error',
        '',
      ].join('\n'),
    )
  })

  it('counts what is beyond the limit, and explains a rule once', () => {
    const shown = findingsText([finding, finding, finding], { limit: 2, more: 'dbops lint --limit 9' })
    expect(shown.match(/why: /g)).toHaveLength(1)
    expect(shown).toContain('And 1 more:\n      1  ban-drop-table\nShow them with: dbops lint --limit 9')
  })

  it('shows a part of a long line, with the caret below its place', () => {
    const long = `${'x'.repeat(5_000)}DROP${'y'.repeat(5_000)}`
    const at: Finding = { ...finding, location: { file: 'a', line: 1, column: 5_001, endLine: 1, endColumn: 5_005 } }
    const lines = findingsText([at], { source: () => long, width: 80 }).split('\n')
    const caret = lines[3]!.indexOf('^^^^')
    expect(lines[2]!.slice(caret, caret + 4)).toBe('DROP')
    expect(lines[2]!.length).toBeLessThan(90)
  })

  it('does not show the line of a secret', () => {
    expect(findingsText([{ ...finding, detail: { secret: true } }], { source })).not.toContain('drop table "')
  })
})

describe('findings for programs', () => {
  it('are one JSON document with counts', () => {
    expect(JSON.parse(findingsJson([finding]))).toEqual({
      format: 1,
      counts: { error: 1, warning: 0, info: 0 },
      findings: [finding],
    })
  })

  it('are SARIF 2.1.0 with the rule, the place and a fingerprint that a moved line keeps', () => {
    const run = (findings: Finding[], lines: string) =>
      JSON.parse(findingsSarif(findings, { source: () => lines, title: () => 'Table dropped' })).runs[0]
    const first = run([finding], text)
    expect(first.tool.driver.rules[0]).toMatchObject({
      id: 'ban-drop-table',
      shortDescription: { text: 'Table dropped' },
      defaultConfiguration: { level: 'error' },
    })
    expect(first.results[0]).toMatchObject({
      ruleId: 'ban-drop-table',
      ruleIndex: 0,
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'dir%20with%20space/a.sql', uriBaseId: 'ROOT' },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 13 },
          },
        },
      ],
    })
    const moved = run([{ ...finding, location: { ...finding.location!, line: 3, endLine: 3 } }], `\n${text}`)
    expect(moved.results[0].partialFingerprints).toEqual(first.results[0].partialFingerprints)
  })

  it('are valid by the schema of SARIF, whatever is in them', () => {
    const hostile = 'a"b\n\u0000 <x> %2e ../\ud83e\udd80 #?'
    const findings: Finding[] = [
      finding,
      { rule: 'r', level: 'info', category: 'design', message: hostile },
      { ...finding, rule: 'alias', alias: hostile, object: hostile, why: undefined, fix: undefined },
      { ...finding, level: 'warning', location: { file: hostile, line: 1, column: 1 }, detail: { rows: [1, null] } },
    ]
    expect(sarifProblems(JSON.parse(findingsSarif(findings, { source, title: () => hostile })))).toEqual([])
    expect(sarifProblems(JSON.parse(findingsSarif([])))).toEqual([])
  })

  it('are workflow commands of GitHub, escaped', () => {
    expect(findingsGithub([finding])).toBe(
      '::error file=dir with space/a.sql,line=2,endLine=2,col=3,endColumn=13,title=ban-drop-table::Unexpected DROP TABLE of `a`, expected b%0A%0AKeep%0Ait: 100%25\n',
    )
  })
})
