/** Reads a file of statistics, and says what is wrong with it. */

import { DbopsError, messageOf } from '../core/error.ts'
import type { Stats } from './stats.ts'

const hint = 'Write one with: dbops schema --format stats --db "$DATABASE_URL" > stats.json'

/** Throws `DbopsError` (input) where the text is none. `where`: the file's name. */
export async function parseStats(text: string, where: string): Promise<Stats> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected statistics as JSON: ${messageOf(error)}`, { where, hint })
  }
  const [{ Ajv2020 }, { default: schema }] = await Promise.all([
    import('../core/ajv.ts'),
    import('../build/schemas/stats.schema.json', { with: { type: 'json' } }),
  ])
  const validate = new Ajv2020({ strict: false }).compile(schema)
  if (validate(value)) return value as unknown as Stats
  const [error] = validate.errors ?? []
  throw new DbopsError(
    `Unexpected statistics: ${error?.instancePath.slice(1).replaceAll('/', '.') || 'the whole'} ${error?.message ?? ''}`,
    { where, hint },
  )
}
