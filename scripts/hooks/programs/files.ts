/** Programs that delete files: a data directory is a database. */

import { absolute, type Call, type Program } from '../shell/follow.ts'
import { display, hasHole, hole, type Text } from '../shell/text.ts'
import { commandLine, names, option, parseOptions } from './options.ts'

/** Whether a path is, or holds, a Postgres data directory. */
function isDataDirectory(path: Text, { shell }: Call): boolean {
  if (/PGDATA|POSTGRES_DATA/.test(path)) return true
  const at = hasHole(path) ? path : absolute(path, shell)
  if (
    /^\/(?:var(?:\/lib)?|usr\/local\/var|opt\/homebrew\/var|opt\/homebrew|usr\/local)?\/?\*?$/.test(at) ||
    at === '/*'
  )
    return true
  if (
    /\/(?:var\/lib|usr\/local\/var|homebrew\/var|opt)\/(?:postgres(?:ql)?|pgsql|postgresql@?\d*|edb|pgpro)(?:[@\d.-]*)(?:\/|$)/.test(
      at,
    )
  )
    return true
  if (
    /(?:^|\/)(?:\.?pg[-_]?data\w*|postgres(?:ql)?[-_.]?(?:data|db)\w*|(?:data|db|volumes?|docker)\/(?:postgres(?:ql)?|pg|db|db\/data)|volumes\/db\/data|Postgres\/var-\d+)(?:\/(?:\*|data|base|pg_wal|\d+)?)*$/i.test(
      at,
    )
  )
    return true
  if (hasHole(at)) return false
  // A data directory says its version in this file. `dir/*` means the files in it.
  const folder = at.replace(/\/\*$/, '')
  return (
    shell.world.readFile(`${folder}/PG_VERSION`) !== undefined ||
    shell.world.readFile(`${folder}/data/PG_VERSION`) !== undefined
  )
}

const remove: Program = (call) => {
  const parsed = parseOptions(call.args, names(call.name === 'shred' ? 'n s iterations size' : ''))
  const recursive =
    call.name !== 'rm' || parsed.options.has('r') || parsed.options.has('R') || parsed.options.has('recursive')
  const lost = recursive ? parsed.rest.filter((path) => isDataDirectory(path, call)) : []
  if (lost.length > 0) {
    call.follower.report({
      kind: 'danger',
      what: `deletes the data directory ${lost.map(display).join(', ')}: every database of that server is lost`,
      safer: 'Dump it first: `pg_dumpall > backup.sql`, or move the folder away instead of deleting it.',
      unless: 'always',
      target: { kind: 'machine', name: 'a data directory', tags: [] },
      command: commandLine([call.path, ...call.args]),
    })
  }
  return ''
}

/** `dd of=/dev/…` and the like are no database's concern; a data directory as the target of rsync --delete is. */
const rsync: Program = (call) => {
  const parsed = parseOptions(call.args, names('e rsh exclude include filter f'))
  if (call.args.some((arg) => /^--del(?:ete)?/.test(arg)))
    remove({ ...call, name: 'rmdir', args: [parsed.rest.at(-1) ?? ''] })
  const shell = option(parsed, 'e', 'rsh')
  return shell === undefined ? hole('output of rsync') : ''
}

export const filePrograms: Record<string, Program> = {
  rm: remove,
  unlink: remove,
  shred: remove,
  srm: remove,
  trash: remove,
  rimraf: remove,
  del: remove,
  rsync,
}
