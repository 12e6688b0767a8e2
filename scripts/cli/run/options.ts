/** Options that the commands which write to a server share. */

import { DbopsError } from '../../core/error.ts'
import { parseDuration } from '../arguments.ts'
import type { Options, Values } from '../command.ts'
import { shared } from '../command.ts'
import { splitName } from './names.ts'

export const serverOptions = {
  db: { ...shared.db, description: 'The PostgreSQL server to write to' },
  'direct-url': {
    type: 'string',
    placeholder: 'url',
    description: 'Used where --db is a pooler in transaction mode (default: DIRECT_URL)',
  },
  'lock-timeout': {
    type: 'string',
    placeholder: 'duration',
    default: '2s',
    description: 'How long a statement waits for a lock before it lets the others pass and tries again',
  },
  wait: {
    type: 'string',
    placeholder: 'duration',
    default: '5m',
    description: 'How long to keep trying: for locks, for another run, for a replica that lags',
  },
  'max-transaction-age': {
    type: 'string',
    placeholder: 'duration',
    default: '1m',
    description: 'Refuse while an older transaction of others holds a lock that is needed',
  },
  'max-lag': {
    type: 'string',
    placeholder: 'duration',
    default: '10s',
    description: 'Wait while a replica is further behind',
  },
  events: { type: 'boolean', description: 'Print what happens as JSON, one object a line, on stderr' },
  yes: { type: 'boolean', short: 'y', description: 'Do not ask' },
} as const satisfies Options

export interface ServerSettings {
  url: string
  directUrl?: string
  lockTimeout: number
  wait: number
  thresholds: { transactionAge: number; replicaLag: number; replicaBytes: number }
}

/** Reads them. Throws `DbopsError` where no server is named: nothing is written to one that the environment names. */
export function serverSettings(
  values: Values<typeof serverOptions>,
  env: Readonly<Record<string, string | undefined>>,
): ServerSettings {
  if (values.db === undefined) {
    throw new DbopsError('Unexpected call without a server, expected --db URL', {
      hint: 'Only the server that --db names is ever written to, e.g. --db "$DATABASE_URL".',
    })
  }
  return {
    url: values.db,
    directUrl: values['direct-url'] ?? env.DIRECT_URL,
    lockTimeout: positive('lock-timeout', values['lock-timeout']),
    wait: parseDuration('wait', values.wait)!,
    thresholds: {
      transactionAge: parseDuration('max-transaction-age', values['max-transaction-age'])! / 1000,
      replicaLag: parseDuration('max-lag', values['max-lag'])! / 1000,
      replicaBytes: 256 * 1024 * 1024,
    },
  }
}

function positive(option: string, text: string): number {
  const milliseconds = parseDuration(option, text)!
  if (milliseconds === 0) {
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected a duration above 0`, {
      hint: 'Without a limit everybody would wait behind a statement that waits.',
    })
  }
  return milliseconds
}

/** `schema.table` or `table`, as people write names in SQL. */
export function tableName(text: string | undefined): { schema?: string; name: string } | undefined {
  if (text === undefined) return undefined
  const parts = splitName(text)
  if (parts === undefined || parts.length > 2) {
    throw new DbopsError(`Unexpected name "${text}", expected table or schema.table`)
  }
  return parts.length === 1 ? { name: parts[0]! } : { schema: parts[0]!, name: parts[1]! }
}
