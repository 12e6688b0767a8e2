/** Sqitch: deploy/<change>.sql in the order of sqitch.plan, revert/<change>.sql as rollback; psql runs each file. */

import { readSource } from '../source.ts'
import type { Migration } from '../workspace.ts'
import { has, ignored, names, type ToolReader, under } from './reader.ts'

export const sqitch: ToolReader = {
  tool: 'sqitch',
  async detect(folder) {
    if (!has(folder.entries, 'sqitch.plan', 'file') || !has(folder.entries, 'deploy', 'folder')) return undefined
    const engine = /^\s*engine\s*=\s*(\S+)/m.exec(await folder.head('sqitch.conf'))?.[1]
    if (engine !== undefined && engine !== 'pg') return undefined
    return {
      tool: 'sqitch',
      folder: folder.path,
      root: folder.path,
      count: names(await folder.list('deploy'), 'file').length,
    }
  },
  async read(files, folder) {
    const plan = await files.read(under(folder, 'sqitch.plan'))
    const deploys = names(await files.list(under(folder, 'deploy')), 'file')
    const reverts = names(await files.list(under(folder, 'revert')), 'file')
    const migrations: Migration[] = []
    const used = new Set<string>()
    for (const { change, script } of changes(plan.text)) {
      const name = `${script}.sql`
      if (!deploys.includes(name)) {
        files.find(
          'migration-missing',
          'error',
          under(folder, 'sqitch.plan'),
          `Unexpected change \`${change}\` without deploy/${name}`,
          {
            why: 'Sqitch stops at it.',
            fix: `Restore deploy/${name}, or remove the change from the plan.`,
          },
        )
        continue
      }
      used.add(name)
      migrations.push({
        version: script,
        name: '',
        up: await readSource(files, under(folder, `deploy/${name}`), { tool: 'sqitch' }),
        ...(reverts.includes(name)
          ? { down: await readSource(files, under(folder, `revert/${name}`), { tool: 'sqitch' }) }
          : {}),
      })
    }
    for (const name of deploys.filter((one) => one.endsWith('.sql') && !used.has(one))) {
      ignored(
        files,
        under(folder, `deploy/${name}`),
        `Unexpected file \`${name}\` that sqitch.plan does not list`,
        'Sqitch does not deploy it.',
        'Add it with: sqitch add',
      )
    }
    return migrations
  },
}

/**
 * Changes of a plan in order. A reworked change comes again after a tag: its earlier script is then `change@tag.sql`
 * (sqitch-rework), named after the last tag before the rework.
 */
function changes(plan: string): { change: string; script: string }[] {
  const found: { change: string; script: string }[] = []
  let tag: string | undefined
  const lastTagAt = new Map<string, string | undefined>()
  for (const raw of plan.split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim()
    if (line === '' || line.startsWith('%')) continue
    if (line.startsWith('@')) {
      tag = line.slice(1).split(/\s/)[0]
      continue
    }
    if (line.startsWith('-')) continue
    const change = line.replace(/^\+\s*/, '').split(/\s/)[0]!
    const earlier = found.findLast((one) => one.change === change)
    if (earlier !== undefined && tag !== undefined && lastTagAt.get(change) !== tag) earlier.script = `${change}@${tag}`
    lastTagAt.set(change, tag)
    found.push({ change, script: change })
  }
  return found
}
