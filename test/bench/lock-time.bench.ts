/** Estimated against real times under a lock: a table of three million rows on a real server, statement by statement. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readStats } from '../../scripts/catalog/stats.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { rangeText, secondsText } from '../../scripts/prove/lock-times.ts'
import { proveMigrations } from '../../scripts/prove/migration.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { startServer } from '../support/server.ts'

const base = `create table parent (id bigint primary key, n int);
create table item (id bigint generated always as identity primary key, parent_id bigint not null, a int not null, b text, c text, j jsonb);
create index item_a on item (a);
`

/** Each with what undoes it, so that all start from the same table. */
const statements: [sql: string, undo?: string][] = [
  ['alter table item add constraint k check (a > 0)', 'alter table item drop constraint k'],
  [`alter table item add constraint k check (b ~ '^[0-9a-f]+$')`, 'alter table item drop constraint k'],
  ['alter table item alter b set not null', 'alter table item alter b drop not null'],
  [
    'alter table item add constraint fk foreign key (parent_id) references parent (id)',
    'alter table item drop constraint fk',
  ],
  ['create index item_parent on item (parent_id)', 'drop index item_parent'],
  ['create index item_b on item (b)', 'drop index item_b'],
  ['create index item_j on item using gin (j)', 'drop index item_j'],
  [`create index item_words on item using gin (to_tsvector('simple', b))`, 'drop index item_words'],
  ['create index item_brin on item using brin (id)', 'drop index item_brin'],
  ['create index item_hash on item using hash (b)', 'drop index item_hash'],
  ['create index item_box on item using gist (box(point(a, a), point(a, a)))', 'drop index item_box'],
  ['create index concurrently item_c on item (parent_id)', 'drop index item_c'],
  ['alter table item add column v double precision default random()', 'alter table item drop column v'],
  ['alter table item alter a type bigint', 'alter table item alter a type int'],
  [`update item set c = repeat('y', 40)`],
  ['delete from item where a % 2 = 0'],
]

export default async function bench(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'dbops-bench-'))
  const server = await startServer(['shared_buffers=256MB', 'max_wal_size=2GB', 'fsync=on'])
  const database = await openServer(server.url, { readWrite: true })
  try {
    for (const sql of [
      ...base.split(';\n').filter(Boolean),
      'insert into parent select i, i from generate_series(1, 300000) i',
      `insert into item (parent_id, a, b, c, j) select 1 + i % 300000, i, md5(i::text), repeat('x', 40), '{"k": 1}' from generate_series(1, 3000000) i`,
      'vacuum analyze',
    ])
      await database.exec(sql)
    mkdirSync(join(root, 'db/migrations'), { recursive: true })
    mkdirSync(join(root, '.git'))
    writeFileSync(join(root, 'db/migrations/0001_base.sql'), base)
    let inside = 0
    for (const [sql, undo] of statements) {
      writeFileSync(join(root, 'db/migrations/0002_change.sql'), `${sql};\n`)
      const stats = await readStats(database)
      const proof = await proveMigrations(await openWorkspace(root), { versions: ['0002'], stats })
      const { seconds } = proof.migrations[0]!.statements[0]!.estimate!
      const start = performance.now()
      await database.exec(sql)
      const real = (performance.now() - start) / 1000
      const holds = seconds.low <= real && real <= seconds.high
      if (holds) inside++
      console.log(
        `${holds ? 'inside ' : 'OUTSIDE'} ${secondsText(real).padStart(7)} of ${rangeText(seconds).padEnd(16)} ${sql}`,
      )
      if (undo !== undefined) await database.exec(undo)
    }
    console.log(`estimates that hold the real time: ${inside} of ${statements.length}`)
  } finally {
    await database.close()
    await server.stop()
    rmSync(root, { recursive: true, force: true })
  }
}
