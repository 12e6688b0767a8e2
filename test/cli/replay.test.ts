import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Io, parseCommand } from '../../scripts/cli/command.ts'
import { command } from '../../scripts/cli/commands/replay.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { repository } from '../support/repository.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

const project = join(import.meta.dirname, '../..')
const schema = JSON.parse(readFileSync(join(project, 'scripts/build/schemas/replay.schema.json'), 'utf8'))

async function dbops(root: string, ...args: string[]) {
  const out = { stdout: '', stderr: '' }
  const io: Io = {
    stdout: (text) => void (out.stdout += text),
    stderr: (text) => void (out.stderr += text),
    cwd: root,
    env: process.env,
    terminal: { stdout: false, stderr: false, columns: 100 },
    signal: new AbortController().signal,
  }
  const { values, positionals } = parseCommand(command, args)
  const code = await command.run(values, positionals, io)
  return { ...out, code }
}

/** Text whose times are always the same. */
const timeless = (text: string) =>
  text.replace(/ *\d+(\.\d)? m?s\b/g, ' TIME').replace(/PostgreSQL [\d.]+/, 'PostgreSQL')

describe('dbops replay', () => {
  it('ends with one line that says how it went', async () => {
    const root = repository({
      'migrations/1_a.up.sql': 'create table a ();',
      'migrations/2_b.up.sql': 'create table b (); create table c ();',
    })
    const { stdout, stderr, code } = await dbops(root, '--from-scratch', '--files')
    expect(timeless(stdout)).toBe(`Files:
  applied     migrations/1_a.up.sql     1 statements TIME
  applied     migrations/2_b.up.sql     2 statements TIME

migrations: 2 of 2 files applied as golang-migrate does (3 statements, TIME) on PostgreSQL embedded
`)
    expect([stderr, code]).toEqual(['', 0])
  })

  it('shows a failure with its source, what Postgres says and what to do; exit 1', async () => {
    const root = repository({
      'migrations/1_a.up.sql': 'create table a (i int);',
      'migrations/2_b.up.sql': "insert into a values ('x');",
      'migrations/3_c.up.sql': 'select 1;',
    })
    const { stdout, code } = await dbops(root, '--from-scratch')
    expect(stdout).toContain('migrations/2_b.up.sql:1:23 error replay-failed')
    expect(stdout).toContain('invalid input syntax for type integer: "x"')
    expect(stdout).toContain("  1 | insert into a values ('x');\n    |                       ^")
    expect(stdout).toMatch(/1 of 3 files applied .* 1 failed, 1 not reached/)
    expect(code).toBe(1)
    expect((await dbops(root, '--from-scratch', '--fail-on', 'never')).code).toBe(0)
  })

  it('prints JSON of its schema', async () => {
    const root = repository({
      'supabase/migrations/0001_a.sql': 'create extension if not exists pg_net;',
      'supabase/migrations/0002_b.sql': '\\restrict x\nselect 1/0;',
      'supabase/migrations/0003_c.sql': '',
    })
    const { stdout, code } = await dbops(root, '--from-scratch', '--json')
    const document = JSON.parse(stdout)
    const validate = new Ajv({ allErrors: true }).compile(schema)
    expect(validate(document) || validate.errors).toBe(true)
    expect(document).toMatchObject({
      format: 1,
      tool: 'supabase',
      platform: 'supabase',
      counts: { applied: 1, failed: 1, skipped: 1 },
      failures: [{ code: '22012', message: 'division by zero' }],
    })
    expect(document.findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'workspace-meta-command',
      'replay-failed',
    ])
    expect(JSON.stringify(document)).not.toContain(root)
    expect(code).toBe(1)
  })

  it('refuses an unknown version', async () => {
    const root = repository({ 'migrations/1_a.up.sql': 'select 1;' })
    await expect(dbops(root, '--until', '7')).rejects.toMatchObject({ exitCode: 2 })
  })
})

describe.skipIf(serverUnavailable)('dbops replay --db', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())

  const databases = async () => {
    const database = await openServer(server.url)
    try {
      return (await database.rows("select datname from pg_database where datname like 'dbops%'")).flat()
    } finally {
      await database.close()
    }
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'drops its database after %s, exits with 3 and prints no password',
    async (signal) => {
      const root = repository({ 'migrations/1_a.up.sql': 'select pg_sleep(120);' })
      const child = spawn(
        process.execPath,
        ['--import', './scripts/build/dev.mjs', 'scripts/cli/main.ts', 'replay', '--root', root, '--db', server.url],
        { cwd: project },
      )
      let text = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => void (text += chunk))
      const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
      while ((await databases()).length === 0 && child.exitCode === null)
        await new Promise((wake) => setTimeout(wake, 50))
      child.kill(signal)
      expect(await ended).toBe(3)
      expect(text).toContain('dbops: Stopped')
      expect(text).not.toContain(server.password)
      expect(await databases()).toEqual([])
    },
  )

  it('says in one line that a server cannot be reached', async () => {
    const root = repository({ 'migrations/1_a.up.sql': 'select 1;' })
    const failed = dbops(root, '--db', 'postgresql://me:hunter2@127.0.0.1:1/x')
    await expect(failed).rejects.toMatchObject({ exitCode: 3, message: expect.not.stringContaining('hunter2') })
  })
})
