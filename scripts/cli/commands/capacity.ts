import { DbopsError, ExitCode } from '../../core/error.ts'
import { defineCommand, shared } from '../command.ts'
import { progressLine } from '../progress.ts'

export const command = defineCommand({
  name: 'capacity',
  summary: 'Plan for growth: bytes a row, sizes, memory, keys that end, partitions, connections, several machines',
  description: `Replays the migrations, fills the tables with generated rows, measures what a row and its index entries take, and multiplies.
What is not given is not guessed: memory, disk and cores are told with options. Partitions are proposed from 100M rows within
a year or 100 GB. For several machines the tenant's column is followed through the schema, and what stands in the way is named.`,
  options: {
    scale: {
      type: 'string',
      multiple: true,
      placeholder: 'table=n',
      description: 'Rows that there will be, e.g. orders=20M,users=100k; may be repeated',
    },
    growth: {
      type: 'string',
      multiple: true,
      placeholder: 'table=n',
      description: 'New rows a month, e.g. orders=2M; may be repeated',
    },
    memory: { type: 'string', placeholder: 'size', description: "The machine's memory, e.g. 32GB" },
    disk: { type: 'string', placeholder: 'size', description: "The machine's disk, e.g. 1TB" },
    cores: { type: 'string', placeholder: 'n', description: "The machine's cores" },
    clients: { type: 'string', placeholder: 'n', description: 'Clients at the same time' },
    sample: {
      type: 'string',
      placeholder: 'n',
      default: '5000',
      description: 'Generated rows that a row is measured on',
    },
    root: shared.root,
    json: shared.json,
  },
  examples: [
    ['dbops capacity --scale events=1M,registrations=20M', 'how large that is'],
    [
      'dbops capacity --scale events=1M --growth events=200k --memory 16GB --disk 500GB --cores 4 --clients 300',
      'and what breaks first',
    ],
  ],
  async run(values, _positionals, io) {
    const [
      { parseCount, parseScale, parseSize },
      { openWorkspace },
      { openReplayed },
      { readSchema },
      { scaleTables },
      { planCapacity },
      { capacityText },
      { tableCounts },
      { platformSchemas },
    ] = await Promise.all([
      import('../arguments.ts'),
      import('../../workspace/open.ts'),
      import('../../prove/replayed.ts'),
      import('../../catalog/read.ts'),
      import('../../plan/scale/rows.ts'),
      import('../../plan/capacity/capacity.ts'),
      import('../../render/capacity.ts'),
      import('../table-counts.ts'),
      import('../../catalog/scope.ts'),
    ])
    const sample = parseCount('sample', values.sample)!
    if (sample < 500)
      throw new DbopsError(
        `Unexpected value "${values.sample}" for --sample, expected 500 or more: a page holds a hundred rows`,
      )
    const [scale, growth] = [parseScale('scale', values.scale), parseScale('growth', values.growth)]
    const memory = parseSize('memory', values.memory)
    const disk = parseSize('disk', values.disk)
    const [cores, clients] = [parseCount('cores', values.cores), parseCount('clients', values.clients)]
    if (scale.size === 0 && growth.size === 0)
      throw new DbopsError('Unexpected lack of numbers, expected --scale or --growth', {
        hint: 'dbops capacity --scale orders=20M --growth orders=1M',
      })
    const workspace = await openWorkspace(values.root ?? io.cwd)
    const progress = progressLine(io)
    const { database, result } = await openReplayed(workspace, {
      env: io.env,
      signal: io.signal,
      onProgress: ({ done, total }) => progress.show(`replaying ${done + 1}/${total}`),
    })
    try {
      if (result.failures.length > 0)
        throw new DbopsError('Unexpected migration that fails, expected the history to run', {
          hint: 'Run: dbops replay',
        })
      const schema = await readSchema(database)
      const [rows, monthly] = [tableCounts(scale, schema, 'scale'), tableCounts(growth, schema, 'growth')]
      const tables = new Set([...rows.keys(), ...monthly.keys()])
      const measuredOn = await scaleTables(database, {
        schemas: [...new Set(schema.tables.map((table) => table.schema))],
        tables,
        rows: sample,
        counts: new Map([...tables].map((table) => [table, sample])),
        platformSchemas,
        signal: io.signal,
        onProgress: (text) => progress.show(text),
      })
      const plan = await planCapacity(database, schema, { rows, growth: monthly, memory, disk, cores, clients })
      progress.clear()
      const document = { format: 1 as const, ...plan, measuredOn: measuredOn.filter(({ table }) => tables.has(table)) }
      io.stdout(values.json ? `${JSON.stringify(document, null, 2)}\n` : capacityText(document))
      return ExitCode.ok
    } finally {
      progress.clear()
      await database.close()
    }
  },
})
