import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/postgres/embedded.ts'

/** SECURITY.md: a migration that runs on the embedded engine reaches no file of the machine. */
describe('the embedded engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dbops-sandbox-'))
  const secret = join(folder, 'secret.txt')
  let database: EmbeddedDatabase

  beforeAll(async () => {
    writeFileSync(secret, 'secret')
    database = await openEmbedded()
    await database.exec('create table seen (line text)')
  })
  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('cannot read a file of the machine', async () => {
    await expect(database.exec(`copy seen from '${secret}'`)).rejects.toThrow('could not open file')
    await expect(database.rows('select pg_read_file($1)', [secret])).rejects.toThrow('could not open file')
    expect(await database.rows('select line from seen')).toEqual([])
  })

  it('cannot write one', async () => {
    const target = join(folder, 'written.txt')
    await database.exec(`copy (select 'x') to '${target}'`).catch(() => {})
    expect(existsSync(target)).toBe(false)
  })
})
