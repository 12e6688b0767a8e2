/** Reading the schema of a server with 10,000 tables: against pg_dump --schema-only, in one run, and its memory. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { openServer } from '../../scripts/postgres/server.ts'
import { debianPostgres, startServer } from '../support/server.ts'
import { compare, printRatio, spread } from './measure.ts'

const tables = 10_000
const dbops = join(import.meta.dirname, '../../scripts/dist/dbops.mjs')
/** Prints the peak of the process's resident memory, in KiB, at its end. */
const reportMemory =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS))"

export default async function bench(): Promise<void> {
  if (debianPostgres === undefined) {
    console.log("skipped: pg_dump comes with Debian's package postgresql, which is not installed")
    return
  }
  // pg_dump locks every table at once.
  const server = await startServer(['max_locks_per_transaction=1024', 'shared_buffers=256MB'], debianPostgres)
  try {
    await fill(server.url)
    const env = { ...process.env, PGPASSWORD: server.password }
    const run = (program: string, args: string[]): string => {
      const done = spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 64 << 20 })
      if (done.status !== 0) throw new Error(`${program} exited with ${done.status}: ${done.stderr}`)
      return done.stderr.toString()
    }
    const memory: number[] = []
    const read = () => {
      const said = run(process.execPath, ['--import', reportMemory, dbops, 'schema', '--json', '--db', server.url])
      memory.push(Number(/maxRSS=(\d+)/.exec(said)![1]) / 1024)
    }
    const connection = ['-h', server.host, '-p', String(server.port), '-U', server.user, 'postgres']
    const dump = () => run(join(debianPostgres!, 'bin/pg_dump'), ['--schema-only', ...connection])
    printRatio(`dbops schema --json / pg_dump --schema-only, ${tables} tables`, await compare(read, dump, 5), 0.35)
    const peak = spread(memory)
    console.log(
      `peak memory: ${peak.median.toFixed(0)} MB (to ${peak.max.toFixed(0)})  ${peak.max < 512 ? 'holds' : 'MISSES'} < 512`,
    )
  } finally {
    await server.stop()
  }
}

/** Tables of 8 columns, 2 foreign keys, 3 indexes (one of them the primary key's) and a policy each. */
async function fill(url: string): Promise<void> {
  const database = await openServer(url, { readWrite: true })
  try {
    await database.exec('create table public.owners (id bigint primary key)')
    for (let from = 0; from < tables; from += 250) {
      const statements: string[] = []
      for (let n = from; n < from + 250; n++) {
        const parent = n === 0 ? 'owners' : `t${Math.floor(n / 2)}`
        const target = n === 1 ? 'owners' : parent
        statements.push(
          `create table public.t${n} (
             id bigint primary key, owner_id bigint not null references public.owners,
             parent_id bigint references public.${target} on delete cascade, name text not null default '',
             state text default 'new', amount numeric(12,2), data jsonb, created_at timestamptz not null default now())`,
          `create index on public.t${n} (owner_id)`,
          `create index on public.t${n} (parent_id, created_at desc) where state = 'new'`,
          `alter table public.t${n} enable row level security`,
          `create policy own on public.t${n} for select using (owner_id = current_setting('app.user', true)::bigint)`,
        )
      }
      await database.exec(statements.join(';'))
    }
    await database.exec('analyze')
  } finally {
    await database.close()
  }
}
