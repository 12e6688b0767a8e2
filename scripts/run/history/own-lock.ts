/**
 * The advisory lock that a tool takes itself while it migrates, so that it and dbops keep out of each other's way:
 * golang-migrate database/util.go GenerateAdvisoryLockId; Flyway PostgreSQLAdvisoryLockTemplate.java; Prisma schema-engine
 * flavour/postgres (72707369); sqlx-postgres migrate.rs; node-pg-migrate runner.ts (PG_MIGRATE_LOCK_ID). dbmate, the
 * Supabase CLI, Drizzle, Diesel and sql-migrate take none; goose only where its user asks for one.
 */

import { crc32 } from 'node:zlib'
import type { Tool } from '../../workspace/workspace.ts'
import type { LockKey } from '../advisory-lock.ts'

export interface LockFacts {
  database: string
  /** Of the history table. */
  schema: string
  table: string
}

export function ownLock(tool: Tool, { database, schema, table }: LockFacts): LockKey | undefined {
  switch (tool) {
    case 'prisma':
      return '72707369'
    case 'node-pg-migrate':
      return '7241865325823964'
    case 'sqlx':
      return signed(0x3d32ad9en * BigInt(crc32(database)))
    case 'golang-migrate': {
      const sum = crc32([schema, table, database].join('\0'))
      return String(Math.imul(sum, 1486364155) >>> 0)
    }
    case 'flyway': {
      const magic = (0x46n << 40n) + (0x6cn << 32n) + (0x79n << 24n) + (0x77n << 16n) + (0x61n << 8n) + 0x79n
      return signed(magic + BigInt(javaHash(`"${schema}"."${table}"`)))
    }
    default:
      return undefined
  }
}

function signed(value: bigint): string {
  return `${BigInt.asIntN(64, value)}`
}

/** java.lang.String.hashCode. */
function javaHash(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum = (Math.imul(31, sum) + text.charCodeAt(index)) | 0
  return sum
}
