/** Command lines of database hosts: what deletes or rewinds a managed database, and what runs a command beside it. */

import type { Call, Program } from '../shell/follow.ts'
import { display, hole } from '../shell/text.ts'
import { at, forward } from './elsewhere.ts'
import { commandLine, names, option, parseOptions } from './options.ts'
import { send } from './psql.ts'

interface Deed {
  /** The command's words, each a pattern; words may follow. */
  words: RegExp
  what: string
  not?: string[]
}

const deletes = 'deletes a managed database with everything in it'
const rewinds = 'puts a managed database back in time: rows written since are lost'

const clouds: Record<string, { values: string; deeds: Deed[] }> = {
  aws: {
    values:
      'profile region output query endpoint-url db-instance-identifier db-cluster-identifier db-snapshot-identifier db-cluster-snapshot-identifier db-parameter-group-name final-db-snapshot-identifier source-db-instance-identifier target-db-instance-identifier cluster-identifier',
    deeds: [
      { words: /^rds (?:delete-(?:db-|global-|tenant-)|purchase-reset)/, what: deletes },
      {
        words: /^rds (?:remove-from-global|failover|reboot|stop-db)/,
        what: 'takes a managed database away from those who use it',
      },
      { words: /^(?:dsql delete-cluster|redshift delete-cluster|backup delete-recovery-point)/, what: deletes },
    ],
  },
  gcloud: {
    values: 'project instance account format database command zone ssh-key-file user backup-instance restore-instance',
    deeds: [
      { words: /^(?:alpha |beta )?sql (?:instances|databases|backups|users) delete\b/, what: deletes },
      {
        words:
          /^(?:alpha |beta )?sql (?:backups restore|instances restore-backup|instances (?:failover|restart|promote-replica))\b/,
        what: rewinds,
      },
      { words: /^(?:alpha |beta )?alloydb (?:clusters|instances|backups) delete\b/, what: deletes },
    ],
  },
  az: {
    values: 'g resource-group n name s server-name d database-name subscription',
    deeds: [
      { words: /^postgres (?:flexible-server |server |server-arc )?(?:db |backup )?delete\b/, what: deletes },
      { words: /^postgres (?:flexible-server |server )?restore\b/, what: rewinds },
      { words: /^cosmosdb postgres cluster delete\b/, what: deletes },
      { words: /^group delete\b/, what: 'deletes every resource of a group, databases among them' },
    ],
  },
  doctl: {
    values: 't access-token context',
    deeds: [{ words: /^(?:databases|database|db|dbs|d) (?:db |user |pool |replica )?(?:delete|rm)\b/, what: deletes }],
  },
  neonctl: {
    values: 'project-id org-id api-key branch parent output config-dir preserve-under-name timestamp',
    deeds: [
      { words: /^(?:projects?|branch(?:es)?|databases?|db|roles?) (?:delete|remove|rm)\b/, what: deletes },
      { words: /^branch(?:es)? (?:reset|restore)\b/, what: rewinds },
    ],
  },
  turso: { values: '', deeds: [{ words: /^(?:db|group) destroy\b/, what: deletes }] },
  pscale: { values: 'org', deeds: [{ words: /^(?:database|branch|role) (?:delete|demote)\b/, what: deletes }] },
  railway: {
    values: 's service e environment p project',
    deeds: [
      {
        words: /^(?:down|delete|volume delete|volume detach|service delete|environment delete)\b/,
        what: 'takes a service down, its database and volume included',
      },
    ],
  },
  avn: {
    values: 'project',
    deeds: [{ words: /^service (?:terminate|delete|database-delete|user-delete)\b/, what: deletes }],
  },
  exo: { values: 'z', deeds: [{ words: /^dbaas (?:delete|database delete)\b/, what: deletes }] },
  scw: { values: '', deeds: [{ words: /^rdb (?:instance|database|backup|snapshot) delete\b/, what: deletes }] },
  'linode-cli': { values: '', deeds: [{ words: /^databases (?:postgresql-delete|delete)\b/, what: deletes }] },
  ibmcloud: {
    values: '',
    deeds: [{ words: /^(?:cdb deployment-delete|resource service-instance-delete)\b/, what: deletes }],
  },
  oci: { values: '', deeds: [{ words: /^psql db-system delete\b/, what: deletes }] },
  render: { values: '', deeds: [{ words: /^(?:postgres|services?|databases?) (?:delete|suspend)\b/, what: deletes }] },
  vercel: {
    values: 'token scope',
    deeds: [{ words: /^(?:postgres|storage|stores?|integration-resource|ir) (?:rm|remove|delete)\b/, what: deletes }],
  },
  nhost: { values: '', deeds: [{ words: /^(?:down --volumes|project delete)\b/, what: deletes }] },
  tiger: { values: '', deeds: [{ words: /^(?:service|svc|services) delete\b/, what: deletes }] },
  xata: { values: '', deeds: [{ words: /^(?:dbs?|branch|branches) (?:delete|rm)\b/, what: deletes }] },
  helm: {
    values: 'n namespace kube-context',
    deeds: [
      {
        words: /^(?:uninstall|delete|del|un) .*(?:postgres|pg|\bdb\b|database|supabase)/,
        what: 'uninstalls a database from a cluster',
      },
    ],
  },
  cnpg: { values: 'n', deeds: [{ words: /^destroy\b/, what: deletes }] },
}

function report(what: string, call: Call, name: string): void {
  call.follower.report({
    kind: 'danger',
    what,
    safer: 'Take a backup, check the name, and have a person do it.',
    unless: 'always',
    target: { kind: 'remote', name, tags: [] },
    command: commandLine([call.path, ...call.args]),
  })
}

function cloud(name: string): Program {
  const { values, deeds } = clouds[name]!
  return (call) => {
    const parsed = parseOptions(call.args, names(values))
    if (parsed.options.has('help') || parsed.options.has('dry-run') || parsed.options.has('dryrun')) return ''
    const words = parsed.rest.join(' ')
    for (const deed of deeds) if (deed.words.test(words)) report(deed.what, call, `${name} ${display(words)}`.trim())
    return hole(`output of ${name}`)
  }
}

/** `fly ssh console -C '…'`, `fly postgres connect`, and what destroys. */
const fly: Program = (call) => {
  const parsed = parseOptions(call.args, names('a app C command c config u user d database o org s select p port'))
  const words = parsed.rest.join(' ')
  const app = option(parsed, 'a', 'app') ?? ''
  const remote = at({ kind: 'remote', name: `fly ${display(app)}`.trim() }, call.shell)
  const script = option(parsed, 'C', 'command')
  if (script !== undefined) return call.follower.script(script, remote, call.stdin)
  if (/^(?:postgres|pg|mpg) connect\b/.test(words)) {
    send(
      { kind: 'remote', name: `fly ${display(app)}`.trim(), tags: [app.toLowerCase()] },
      { sql: call.stdin, unread: [] },
      call,
      'psql',
    )
  }
  if (/^proxy\b/.test(words)) forward(parsed.rest.slice(1), `fly ${display(app)}`.trim(), call.shell)
  if (
    /^(?:(?:postgres|pg|mpg) (?:destroy|detach|failover)|volumes? (?:destroy|delete)|vol (?:destroy|delete))\b/.test(
      words,
    )
  )
    report(deletes, call, `fly ${display(words)}`)
  if (/^(?:apps? destroy|destroy)\b/.test(words) && /pg|postgres|db|database/i.test(words))
    report(deletes, call, `fly ${display(words)}`)
  return hole('output of fly')
}

/** `heroku pg:psql -c '…'`, `heroku run …`, and what resets. */
const heroku: Program = (call) => {
  const parsed = parseOptions(call.args, names('a app r remote c command f file confirm s size t type e env'))
  const [subcommand = '', ...rest] = parsed.rest
  const app = option(parsed, 'a', 'app', 'r', 'remote') ?? ''
  const name = `heroku ${display(app)}`.trim()
  if (/^(?:pg:psql|psql)$/.test(subcommand)) {
    const file = option(parsed, 'f', 'file')
    const text =
      file === undefined ? (option(parsed, 'c', 'command') ?? call.stdin) : call.follower.readFile(file, call.shell)
    send(
      { kind: 'remote', name, tags: [app.toLowerCase()] },
      { sql: text ?? '', unread: text === undefined ? [file!] : [] },
      call,
      'psql',
    )
  } else if (/^(?:run|run:detached)$/.test(subcommand)) {
    // What follows is the command of the dyno, with its own options.
    const from = call.args.findIndex(
      (arg, index) =>
        index > call.args.indexOf(subcommand) &&
        !arg.startsWith('-') &&
        !['-a', '--app', '-r', '--remote', '-s', '--size'].includes(call.args[index - 1]!),
    )
    if (from !== -1)
      call.follower.script(call.args.slice(from).join(' '), at({ kind: 'remote', name }, call.shell), call.stdin)
  } else if (
    /^(?:pg:reset|pg:push|pg:killall|pg:unfollow|addons:destroy|apps:destroy|pg:credentials:destroy|pg:upgrade|pg:promote)$/.test(
      subcommand,
    )
  ) {
    const database =
      /^pg:/.test(subcommand) || /postgres|database|pg/i.test(rest.join(' ')) || subcommand === 'apps:destroy'
    if (database) report(subcommand === 'pg:reset' ? 'drops the database with everything in it' : deletes, call, name)
  } else if (/^(?:pg:copy|pg:backups:restore|pg:restore)$/.test(subcommand))
    report('overwrites a database with another one', call, name)
  return hole('output of heroku')
}

/** `gcloud compute ssh host --command '…'` runs there; `gcloud sql connect` reads SQL. */
const gcloud: Program = (call) => {
  const parsed = parseOptions(call.args, names(clouds.gcloud!.values))
  const words = parsed.rest.join(' ')
  const script = option(parsed, 'command')
  const dashes = call.args.indexOf('--')
  const command = script ?? (dashes === -1 ? undefined : call.args.slice(dashes + 1).join(' '))
  if (/\bssh\b/.test(words) && command !== undefined) {
    return call.follower.script(
      command,
      at({ kind: 'remote', name: `host ${display(parsed.rest.at(-1) ?? '')}` }, call.shell),
      call.stdin,
    )
  }
  if (/^(?:alpha |beta )?sql connect\b/.test(words))
    send({ kind: 'remote', name: display(words), tags: [] }, { sql: call.stdin, unread: [] }, call, 'psql')
  if (/^(?:alpha |beta )?sql import sql\b/.test(words))
    report('runs a dump against a managed database', call, display(words))
  return cloud('gcloud')(call)
}

/** `terraform destroy` where the configuration holds a database, or cannot be read. */
const terraform: Program = (call) => {
  const parsed = parseOptions(call.args, names('chdir var var-file target state out'))
  const destroys =
    parsed.rest[0] === 'destroy' || (parsed.rest[0] === 'apply' && call.args.some((arg) => /^-{1,2}destroy$/.test(arg)))
  if (destroys) {
    const folder = option(parsed, 'chdir') ?? '.'
    const files = (call.shell.world.list(folder) ?? []).filter((file) => file.endsWith('.tf'))
    const text = files.map((file) => call.follower.readFile(`${folder}/${file}`, call.shell) ?? '').join('\n')
    if (files.length === 0 || /db_instance|rds_cluster|sql_database|postgres|supabase|neon_|alloydb/i.test(text))
      report('destroys what the configuration made, its databases included', call, 'Terraform')
  }
  return hole('output of terraform')
}

export const cloudPrograms: Record<string, Program> = {
  ...Object.fromEntries(
    Object.keys(clouds)
      .filter((name) => clouds[name]!.deeds.length > 0)
      .map((name) => [name, cloud(name)]),
  ),
  neon: cloud('neonctl'),
  gcloud,
  fly,
  flyctl: fly,
  heroku,
  terraform,
  tofu: terraform,
  terragrunt: terraform,
  pulumi: (call) => {
    if (call.args[0] === 'destroy') report('destroys what the program made, its databases included', call, 'Pulumi')
    return hole('output of pulumi')
  },
}
