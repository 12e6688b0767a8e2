import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReplayed } from '../../scripts/prove/replayed.ts'
import { defaultThresholds } from '../../scripts/run/guard.ts'
import { readRollout, writeRollout } from '../../scripts/run/rollout/folder.ts'
import { planRollout } from '../../scripts/run/rollout/plan.ts'
import { rolloutStatus, runStep, type StepOptions, stepBack } from '../../scripts/run/rollout/run.ts'
import { openTarget } from '../../scripts/run/target.ts'
import { loadParser } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { freshDatabase, migrateUp, sql } from '../support/migrate.ts'
import { repository } from '../support/repository.ts'
import { rolloutCases } from '../support/rollouts.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'
import { lostWrites, Writer } from '../support/writer.ts'

/** Transactions a second of the application. */
const rate = 200

describe.skipIf(serverUnavailable !== undefined)('dbops rollout under a writer', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
    await loadParser()
  })
  afterAll(async () => {
    await server?.stop()
  })

  for (const [name, one] of Object.entries(rolloutCases)) {
    it(`${name}: every step forth, back and forth again, no write lost or refused`, async () => {
      const root = repository({
        'db/migrations/20260101000000_start.sql': `-- migrate:up\n${one.history}\n-- migrate:down\n`,
      })
      const url = await freshDatabase(server.url)
      await migrateUp({ url, root })
      await sql(url, `${one.rows} analyze`)
      const workspace = await openWorkspace(root)
      const { database } = await openReplayed(workspace)
      const rollout = await planRollout(database, one.kind, one.parameters).finally(() => database.close())
      const folder = join(root, 'rollouts', rollout.name)
      await writeRollout(rollout, folder, folder)
      const loaded = await readRollout(folder, folder)

      const open = () => openTarget({ url, application: 'dbops rollout', lockTimeout: 200 })
      const target = await open()
      const writer = new Writer({ url, rate, clients: 8, value: one.value }, [one.before])
      writer.start()
      let clock = Date.UTC(2026, 5, 1)
      const options = (): StepOptions => ({
        wait: 30_000,
        thresholds: defaultThresholds,
        // The linter's word on the contract step is asked for in test/run; here the steps run.
        allow: new Set(['unproven', 'long-transaction']),
        approve: [],
        forecast: false,
        released: true,
        open,
        report: () => {},
        confirm: async () => true,
        now: new Date((clock += 60_000)),
      })
      const approved = async (step: (typeof loaded.steps)[number], forth: boolean): Promise<void> => {
        const again = options()
        for (let attempt = 0; attempt < 2; attempt++) {
          const current = await openWorkspace(root)
          const result = forth
            ? await runStep(loaded, current, target, step, again)
            : await stepBack(loaded, current, target, step, again)
          if (result.outcome === 'done') return
          if (result.outcome !== 'refused' || result.kind !== 'migration')
            throw new Error(`${step.id}: ${JSON.stringify(result)}`)
          // Only what destroys data needs a person: dropping the old column or table when all is over.
          const { refusals, approvals } = result.plan
          const rules = new Set(approvals.map(({ finding }) => finding.rule))
          if (
            refusals.some(({ what }) => what !== 'approval') ||
            [...rules].some((rule) => !/^ban-drop-(column|table)$/.test(rule))
          )
            throw new Error(
              `${step.id} ${forth ? 'forth' : 'back'}: ${refusals.map(({ message }) => message).join('\n')}`,
            )
          again.approve = approvals.map(({ hash }) => hash)
        }
        throw new Error(`${step.id} is refused although it is approved`)
      }
      try {
        for (const step of loaded.steps) {
          await approved(step, true)
          if (step.kind === 'release') {
            writer.use([one.before, one.after])
            await new Promise((resolve) => setTimeout(resolve, 400))
            writer.use([one.after])
            await new Promise((resolve) => setTimeout(resolve, 100))
            continue
          }
          if (step.kind === 'check') continue
          await new Promise((resolve) => setTimeout(resolve, 50))
          await approved(step, false)
          await new Promise((resolve) => setTimeout(resolve, 50))
          await approved(step, true)
        }
        const statuses = await rolloutStatus(loaded, await openWorkspace(root), target)
        expect(statuses.map(({ state }) => state)).toEqual(statuses.map(() => 'done'))
      } finally {
        await writer.stop()
        await target.close()
      }
      expect(writer.errors).toEqual([])
      expect(await lostWrites(url, one.after, writer.ledger)).toEqual([])
      expect(writer.transactions).toBeGreaterThan(100)
      expect(await sql(url, one.proof)).toEqual([{ ok: true }])
      rmSync(root, { recursive: true, force: true })
    })
  }
})
