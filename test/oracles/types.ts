/**
 * Compares `dbops types` with postgres-meta on whole repositories: each history is replayed on a real PostgreSQL and on the
 * embedded engine, and the types of its own schemas must be the same bytes. For developers:
 *
 *   npm ci --prefix test/oracles
 *   node --import ./scripts/build/dev.mjs test/oracles/types.ts REPOSITORY…
 */

import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readSchema } from '../../scripts/catalog/read.ts'
import { messageOf } from '../../scripts/core/error.ts'
import { openReplayed } from '../../scripts/prove/replayed.ts'
import { generateTypes } from '../../scripts/render/types/generate.ts'
import { loadParser } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { startServer } from '../support/server.ts'
import { postgresMetaTypes, postgresMetaUnavailable } from './postgres-meta.ts'

if (postgresMetaUnavailable !== undefined) throw new Error(postgresMetaUnavailable)
await loadParser()
const server = await startServer()
let different = 0
for (const repository of process.argv.slice(2)) {
  const name = basename(repository)
  try {
    const workspace = await openWorkspace(repository)
    const onServer = await openReplayed(workspace, { db: server.url, keepGoing: true })
    const embedded = await openReplayed(workspace, { keepGoing: true })
    try {
      const own = (await readSchema(onServer.database)).schemas.map((schema) => schema.name)
      const url = new URL(server.url)
      url.pathname = `/${(onServer.database as unknown as { name: string }).name}`
      for (const schemas of [['public'], [...new Set(['public', ...own])]]) {
        const expected = await postgresMetaTypes(url.href, schemas)
        for (const [engine, { database }] of Object.entries({ server: onServer, embedded })) {
          const actual = await generateTypes(database, { schemas })
          if (actual !== expected) {
            different++
            const file = join(tmpdir(), `types-${name}-${engine}`)
            writeFileSync(`${file}.actual.ts`, actual)
            writeFileSync(`${file}.expected.ts`, expected)
          }
          const verdict = actual === expected ? 'same bytes' : 'DIFFERENT'
          console.log(`${name}: ${engine}, ${schemas.length} schemas, ${expected.length} characters: ${verdict}`)
        }
      }
    } finally {
      await onServer.database.close()
      await embedded.database.close()
    }
  } catch (error) {
    different++
    console.log(`${name}: ${messageOf(error)}`)
  }
}
await server.stop()
process.exitCode = different === 0 ? 0 : 1
