import { ExitCode } from '../../core/error.ts'
import { defineCommand, shared } from '../command.ts'
import { progressLine } from '../progress.ts'

export const command = defineCommand({
  name: 'access',
  summary: 'Prove who can reach what: every verb on every table, executed as every persona',
  description: `The migrations and the seed run in a database of their own. Rows are made where there are none, for two
users of one tenant and one of another. Then everybody who may come (nobody signed in, a user, a teammate, a stranger,
the backend) selects, inserts, updates and deletes, with the role and the JWT claims of a request, and the rows that were
reached are compared with whose they are: all, some, tenant, own, none, denied, error. What could not be tried is
"not proven", never safe.`,
  options: {
    only: {
      type: 'string',
      multiple: true,
      placeholder: 'table',
      description: 'Measure this table alone, e.g. public.orders; may be given more than once',
    },
    db: { ...shared.db, description: 'Work in a temporary database on this PostgreSQL server' },
    root: shared.root,
    json: shared.json,
  },
  examples: [
    ['dbops access', 'the matrix of this repository'],
    ['dbops access --only public.orders', 'one table, quickly'],
  ],
  async run(values, _positionals, io) {
    const [{ openAccessSource }, { measureAccess }, { accessText }, { accessJson }] = await Promise.all([
      import('../access/open.ts'),
      import('../../prove/access/measure.ts'),
      import('../../render/access/text.ts'),
      import('../../render/access/json.ts'),
    ])
    const progress = progressLine(io)
    const source = await openAccessSource(values, io, progress)
    try {
      const matrix = await measureAccess(source.database, {
        platform: source.workspace.platform,
        only: values.only === undefined ? undefined : new Set(values.only),
        signal: io.signal,
        onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`),
      })
      progress.clear()
      io.stdout(
        values.json ? accessJson(matrix) : accessText(matrix, { colour: io.terminal.stdout && !io.env.NO_COLOR }),
      )
      return ExitCode.ok
    } finally {
      progress.clear()
      await source.close()
    }
  },
})
