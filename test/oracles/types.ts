/**
 * Compares `dbops types` with postgres-meta on whole repositories: each history is replayed on a real PostgreSQL and on the
 * embedded engine, and the types of its own schemas must be the same bytes. For developers:
 *
 *   npm ci --prefix test/oracles
 *   node --import ./scripts/build/dev.mjs test/oracles/types.ts REPOSITORY…
 */

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readSchema } from '../../scripts/catalog/read.ts'
import { messageOf } from '../../scripts/core/error.ts'
import { standInFiles } from '../../scripts/postgres/stand-ins.ts'
import { openReplayed } from '../../scripts/prove/replayed.ts'
import { generateTypes } from '../../scripts/render/types/generate.ts'
import { loadParser } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { startServer } from '../support/server.ts'
import { postgresMetaTypes, postgresMetaUnavailable } from './postgres-meta.ts'

if (postgresMetaUnavailable !== undefined) throw new Error(postgresMetaUnavailable)
await loadParser()
// Extensions that the server lacks are stood in for, as in the embedded engine (extension_control_path: PostgreSQL 18).
const share = mkdtempSync(join(tmpdir(), 'dbops-extensions-'))
mkdirSync(join(share, 'extension'))
for (const [path, content] of standInFiles().files) writeFileSync(join(share, 'extension', basename(path)), content)
chmodSync(share, 0o755)
let different = 0
// The server does not keep a process alive, and stopping it is waited for.
const awake = setInterval(() => {}, 1000)
for (const repository of process.argv.slice(2)) {
  const name = basename(repository)
  // Roles belong to the whole server: a fresh one each.
  const server = await startServer([`extension_control_path=${share}:$system`])
  try {
    const workspace = await openWorkspace(repository)
    const onServer = await openReplayed(workspace, { db: server.url, keepGoing: true })
    const embedded = await openReplayed(workspace, { keepGoing: true })
    for (const [engine, { result }] of Object.entries({ server: onServer, embedded })) {
      // Databases of which not the same migrations ran are not the same.
      if (result.failures.length > 0) console.log(`${name}: ${engine}, ${result.failures.length} migrations fail`)
    }
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
  } finally {
    await server.stop()
  }
}
rmSync(share, { recursive: true })
clearInterval(awake)
process.exitCode = different === 0 ? 0 : 1
