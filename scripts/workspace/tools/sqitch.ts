/** Sqitch: deploy/<change>.sql in the order of sqitch.plan, revert/<change>.sql as rollback; psql runs each file. */

import type { Files } from '../files.ts'
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
    const deploys = await scripts(files, under(folder, 'deploy'))
    const reverts = await scripts(files, under(folder, 'revert'))
    const migrations: Migration[] = []
    const used = new Set<string>()
    for (const { change, script } of changes(plan.text, deploys)) {
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

/** Files of a folder and its subfolders, relative to it: a change may be named `schema/table`. */
async function scripts(files: Files, folder: string, depth = 8): Promise<string[]> {
  const found: string[] = []
  for (const { name, type, link } of await files.list(folder)) {
    if (type === 'file') found.push(name)
    else if (depth > 0 && !link) {
      found.push(...(await scripts(files, under(folder, name), depth - 1)).map((one) => `${name}/${one}`))
    }
  }
  return found
}

/**
 * Changes of a plan in order, each with its script. A change that comes again later is reworked: its earlier script is then
 * named after a tag between the two, the latest for which a script exists (App::Sqitch::Plan::Change path_segments).
 */
function changes(plan: string, present: readonly string[]): { change: string; script: string }[] {
  const found: { change: string; script: string; tags: string[] }[] = []
  for (const raw of plan.split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim()
    if (line === '' || line.startsWith('%') || line.startsWith('-')) continue
    if (line.startsWith('@')) {
      found.at(-1)?.tags.push(line.slice(1).split(/\s/)[0]!)
      continue
    }
    const change = line.replace(/^\+\s*/, '').split(/\s/)[0]!
    const earlier = found.findLastIndex((one) => one.change === change)
    if (earlier !== -1) {
      const tags = found.slice(earlier).flatMap((one) => one.tags)
      const tag = tags.findLast((one) => present.includes(`${change}@${one}.sql`)) ?? tags.at(-1)
      if (tag !== undefined) found[earlier]!.script = `${change}@${tag}`
    }
    found.push({ change, script: change, tags: [] })
  }
  return found
}
