import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { type Content, repository } from '../support/repository.ts'

const name = 'supabase/migrations/20240101000000_a.sql'
const read = async (content: Content, file = name) => {
  const workspace = await openWorkspace(repository({ [file]: content }))
  return { up: workspace.migrations[0]!.up, findings: workspace.findings }
}
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('a file that is not plain UTF-8', () => {
  it('names the byte, line and column of a broken sequence', async () => {
    const { up, findings } = await read(Buffer.from([...Buffer.from("select 'ä';\nselect '"), 0xe4, 0x27, 0x3b]))
    expect(up).toMatchObject({ sql: '', unreadable: 'Unexpected byte 0xe4 at byte 21, expected UTF-8' })
    expect(findings).toMatchObject([
      {
        rule: 'workspace-file-unreadable',
        level: 'error',
        location: { file: name, line: 2, column: 9 },
        detail: { byte: 21 },
      },
    ])
  })

  it.each([
    ['overlong', [0xc0, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['cut off', [0xe2, 0x82]],
  ])('refuses what is %s', async (_, bytes) => {
    expect((await read(Buffer.from([0x2d, 0x2d, ...bytes]))).up.unreadable).toContain('at byte 2, expected UTF-8')
  })

  it('recognises UTF-16', async () => {
    expect((await read(utf16('select 1;'))).up.unreadable).toBe(
      'Unexpected UTF-16LE byte order mark at byte 0, expected UTF-8',
    )
    expect((await read(utf16('select 1;').swap16())).up.unreadable).toContain('UTF-16BE')
    expect((await read(Buffer.from('select 1;', 'utf16le'))).findings[0]).toMatchObject({
      message: 'Unexpected NUL at byte 1, expected text: Postgres cannot take one',
      fix: expect.stringContaining('UTF-16LE'),
    })
  })

  it('says where a NUL is', async () => {
    const { findings } = await read('select 1;\n-- a\0b\n')
    expect(findings).toMatchObject([{ location: { line: 2, column: 5 }, detail: { byte: 14 } }])
  })

  it('leaves a byte order mark out and reports it', async () => {
    const { up, findings } = await read('\ufeffselect 1;')
    expect(up.sql).toBe('select 1;')
    expect(findings).toMatchObject([{ rule: 'workspace-byte-order-mark', level: 'warning' }])
  })

  it('keeps CRLF and reports it once for all files', async () => {
    const { findings, migrations } = await openWorkspace(
      repository({
        [name]: 'select 1;\r\n',
        'supabase/migrations/20240102000000_b.sql': 'select 2;\r\n',
        'supabase/config.toml': '\r\n',
      }),
    )
    expect(migrations[0]!.up.sql).toBe('select 1;\r\n')
    expect(findings).toMatchObject([
      { rule: 'workspace-crlf', level: 'info', message: expect.stringContaining('2 files') },
    ])
  })
})

describe('what is not SQL', () => {
  it('is blanked out; where the tool would send it, that is an error', async () => {
    const { up, findings } = await read('\\restrict abc\ncreate table t (a int);\n')
    expect(up.sql).toBe(`${' '.repeat(13)}\ncreate table t (a int);\n`)
    expect(findings).toMatchObject([
      {
        rule: 'workspace-meta-command',
        level: 'error',
        location: { line: 1, column: 1 },
        message: expect.stringContaining('`\\restrict`'),
      },
    ])
  })

  it('is harmless or left out where psql runs the file', async () => {
    const text = '\\restrict abc\n\\set ON_ERROR_STOP on\n\\set who 1\nselect 1;\n  \\i other.sql\n'
    const { findings } = await read(text, 'sql/1_a.sql')
    expect(findings.map(({ level, location, message }) => [level, location?.line, location?.column, message])).toEqual([
      ['warning', 3, 1, 'Unexpected psql meta-command `\\set`: it is not executed'],
      ['warning', 5, 3, 'Unexpected psql meta-command `\\i`: it is not executed'],
    ])
  })

  it('leaves backslashes inside strings and function bodies alone', async () => {
    const text = "select E'\\n', '\\x';\ncreate function f() returns text language sql as $$ select '\\d' $$;\n"
    const { up, findings } = await read(text)
    expect([up.sql, findings]).toEqual([text, []])
  })

  it('keeps rows of COPY … FROM stdin apart', async () => {
    const text = 'copy t (a) from stdin;\n1\n2\n\\.\nselect 1;\n'
    const { up, findings } = await read(text, 'sql/1_a.sql')
    expect(up.copies).toEqual([{ at: 0, start: 23, end: 27 }])
    expect(up.sql).toBe('copy t (a) from stdin;\n \n \n  \nselect 1;\n')
    expect(findings).toEqual([])
    expect((await read(text)).findings).toMatchObject([
      { rule: 'workspace-copy-data', level: 'error', location: { line: 2 } },
    ])
    expect((await read('copy t from stdin;\n1\n', 'sql/1_a.sql')).findings).toMatchObject([
      { rule: 'workspace-copy-data', level: 'warning' },
    ])
  })
})
