import { ExitCode } from '../../core/error.ts'
import { defineCommand, shared } from '../command.ts'

export const command = defineCommand({
  name: 'erd',
  summary: 'Draw the entity-relationship diagram: as text, SVG or Mermaid',
  description: `Draws tables with their columns, keys and references in crow's feet notation. With table names: those tables and
what they are linked with. The text is drawn with box characters (--format ascii: with ASCII alone) and suits some
twenty tables; the SVG any number, grouped by schema, and dbops docs makes it part of the documentation.`,
  positionals: { usage: '[tables…]', description: 'Tables to draw, e.g. orders or sales.orders (default: all)' },
  options: {
    format: {
      type: 'string',
      short: 'f',
      placeholder: 'format',
      choices: ['text', 'ascii', 'svg', 'mermaid'],
      default: 'text',
      description: 'What to draw',
    },
    columns: {
      type: 'string',
      placeholder: 'which',
      choices: ['all', 'keys', 'none'],
      description: 'Columns to show (default: as many as stay legible)',
    },
    schema: { type: 'string', multiple: true, placeholder: 'a,b', description: 'Only these schemas' },
    alone: { type: 'boolean', description: 'Only the named tables, without what they are linked with' },
    output: { type: 'string', short: 'o', placeholder: 'file', description: 'Write to this file instead of printing' },
    'keep-going': { type: 'boolean', description: 'Draw what can be made, also where a migration fails' },
    db: shared.db,
    root: shared.root,
  },
  examples: [
    ['dbops erd orders', 'orders and what it is linked with, in the terminal'],
    ['dbops erd --format svg -o erd.svg', 'the whole schema as a picture'],
    ['dbops erd --format mermaid --schema public', 'for a pull request'],
  ],
  async run(values, positionals, io) {
    const [{ openSource, requireWhole }, { readSchema }, { drawErd }, { parseNames }] = await Promise.all([
      import('../source.ts'),
      import('../../catalog/read.ts'),
      import('../../render/erd/draw.ts'),
      import('../arguments.ts'),
    ])
    const opened = await openSource(values, io)
    const source = values['keep-going'] ? opened : await requireWhole(opened)
    const schemas = parseNames(values.schema)
    const schema = await readSchema(source.database, { schemas }).finally(() => source.close())
    const detail =
      values.columns === undefined ? undefined : ({ all: 'all', keys: 'keys', none: 'names' } as const)[values.columns]
    const text = await drawErd(schema, { format: values.format, tables: positionals, alone: values.alone, detail })
    if (values.output === undefined) io.stdout(text)
    else {
      const [{ writeFile }, { resolve }] = await Promise.all([import('node:fs/promises'), import('node:path')])
      await writeFile(resolve(io.cwd, values.output), text)
    }
    return ExitCode.ok
  },
})
