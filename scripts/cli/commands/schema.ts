import { ExitCode } from '../../core/error.ts'
import { defineCommand, shared } from '../command.ts'

export const command = defineCommand({
  name: 'schema',
  summary: 'Print what a database is: tables, columns, keys, indexes, policies, functions, grants',
  options: { root: shared.root, db: shared.db, json: shared.json },
  examples: [['dbops schema --json', 'the schema that the migrations of this repository make']],
  async run(_values, _positionals, io) {
    const { openEmbedded } = await import('../../postgres/embedded.ts')
    const database = await openEmbedded()
    try {
      io.stdout(`PostgreSQL ${database.versionNumber}\n`)
    } finally {
      await database.close()
    }
    return ExitCode.ok
  },
})
