/** Migration tools and ORMs: the commands that drop, reset, roll back or push, and where they find their database. */

import type { DangerAct } from '../act.ts'
import type { Call, Program } from '../shell/follow.ts'
import { display, hole, type Text } from '../shell/text.ts'
import type { Target } from '../target.ts'
import { environment, libpqTarget, tagged, urlTarget, variableTarget } from './connection.ts'
import { commandLine, names, option, type Parsed, parseOptions } from './options.ts'
import { send } from './psql.ts'

interface Deed {
  /** The words of the command, in order; `|` separates spellings, `*` is any word. */
  words: string
  /** Only with one of these options. */
  only?: string[]
  /** Not with any of these options. */
  not?: string[]
  what: string
  safer?: string
  unless?: DangerAct['unless']
}

interface Tool {
  /** Options that take a value. */
  values?: string
  /** Options that hold the database's URL. */
  url?: string[]
  /** Variables that do. */
  variables?: string[]
  /** Options and variables that name the environment, such as RAILS_ENV. */
  environment?: string[]
  deeds: Deed[]
}

const drops = 'drops the database with everything in it'
const resets = 'drops every table and builds the schema anew: every row is lost'
const undoes = 'undoes migrations: what they added is dropped with its rows'
const pushes =
  'changes the schema to match the code without a migration; it drops columns and tables that the code does not name'
const applies = 'applies pending migrations to a database that others use'
const clears = 'deletes every row of every table'
const migrateSafer =
  'Write a migration, then `dbops lint` and `dbops prove` it; name a local database where one is meant.'

const tools: Record<string, Tool> = {
  prisma: {
    values: 'schema url file stdin from-url to-url shadow-database-url name create-only applied rolled-back config',
    url: ['url'],
    variables: ['DATABASE_URL', 'DIRECT_URL', 'POSTGRES_PRISMA_URL', 'POSTGRES_URL'],
    deeds: [
      { words: 'migrate reset', what: resets },
      { words: 'db push', only: ['force-reset'], what: resets },
      {
        words: 'db push',
        what: pushes,
        safer: '`prisma migrate dev --create-only` writes a migration that can be read first.',
      },
      { words: 'db drop', what: drops },
      { words: 'migrate down', what: undoes },
      {
        words: 'migrate dev',
        what: 'may reset the database where the history differs: every row is lost',
        safer: '`prisma migrate dev --create-only` only writes the migration.',
        unless: 'known-remote',
        not: ['create-only'],
      },
      { words: 'migrate deploy|resolve', what: applies, unless: 'known-remote' },
    ],
  },
  'drizzle-kit': {
    values: 'config dialect url schema host port user password database out',
    url: ['url'],
    variables: ['DATABASE_URL', 'POSTGRES_URL', 'DB_URL', 'PG_URL'],
    deeds: [
      {
        words: 'push|push:pg',
        what: pushes,
        safer: '`drizzle-kit generate` writes a migration that can be read first.',
      },
      {
        words: 'drop',
        what: 'deletes a migration, which databases that ran it no longer match',
        safer: 'Write a migration that undoes it.',
      },
      { words: 'migrate', what: applies, unless: 'known-remote' },
    ],
  },
  'sequelize-cli': {
    values: 'env url config options-path migrations-path seeders-path models-path name to from',
    url: ['url'],
    variables: ['DATABASE_URL'],
    environment: ['env', 'NODE_ENV'],
    deeds: [
      { words: 'db:drop', what: drops },
      { words: 'db:migrate:undo|db:migrate:undo:all', what: undoes },
      { words: 'db:seed:undo|db:seed:undo:all', what: 'deletes seeded rows' },
      { words: 'db:migrate', what: applies, unless: 'known-remote' },
    ],
  },
  rails: {
    values: 'e environment',
    variables: ['DATABASE_URL'],
    environment: ['e', 'environment', 'RAILS_ENV', 'RACK_ENV'],
    deeds: [
      { words: 'db:drop|db:drop:all|db:drop:*|db:purge|db:purge:all', what: drops },
      {
        words:
          'db:reset|db:reset:*|db:migrate:reset|db:schema:load|db:schema:load:*|db:structure:load|db:setup|db:setup:*|db:fixtures:load',
        what: resets,
      },
      { words: 'db:truncate_all|db:seed:replant', what: clears },
      { words: 'db:rollback|db:rollback:*|db:migrate:down|db:migrate:redo|db:migrate:down:*', what: undoes },
      {
        words: 'db:migrate|db:migrate:up|db:prepare|db:schema:cache:clear|db:seed',
        what: applies,
        unless: 'known-remote',
      },
    ],
  },
  knex: {
    values: 'knexfile cwd client connection env migrations-directory migrations-table-name',
    url: ['connection'],
    variables: ['DATABASE_URL', 'PG_CONNECTION_STRING'],
    environment: ['env', 'NODE_ENV'],
    deeds: [
      { words: 'migrate:rollback|migrate:down', what: undoes },
      { words: 'migrate:unlock', what: 'releases the lock of a migration that may still run', unless: 'known-remote' },
      { words: 'migrate:latest|migrate:up', what: applies, unless: 'known-remote' },
      { words: 'seed:run', what: 'replaces rows: seed files delete before they insert', unless: 'known-remote' },
    ],
  },
  typeorm: {
    values: 'd dataSource f config connection c',
    variables: ['DATABASE_URL', 'TYPEORM_URL'],
    environment: ['NODE_ENV'],
    deeds: [
      { words: 'schema:drop', what: drops },
      { words: 'schema:sync', what: pushes },
      { words: 'migration:revert', what: undoes },
      { words: 'migration:run', what: applies, unless: 'known-remote' },
    ],
  },
  'mikro-orm': {
    values: 'config to from',
    variables: ['DATABASE_URL', 'MIKRO_ORM_CLIENT_URL'],
    deeds: [
      { words: 'schema:drop|database:drop', what: drops, only: ['run', 'r', 'drop-db', 'y'] },
      { words: 'schema:fresh|migration:fresh|database:reset', what: resets },
      { words: 'schema:update', what: pushes, only: ['run', 'r'] },
      { words: 'migration:down', what: undoes },
    ],
  },
  'node-pg-migrate': {
    values: 'd database-url-var m migrations-dir t migrations-table f config-file s schema',
    variables: ['DATABASE_URL'],
    deeds: [
      { words: 'down|redo', what: undoes },
      { words: 'up', what: applies, unless: 'known-remote' },
    ],
  },
  'db-migrate': {
    values: 'env e config m migrations-dir',
    variables: ['DATABASE_URL'],
    environment: ['env', 'e'],
    deeds: [
      { words: 'reset', what: undoes },
      { words: 'down', what: undoes },
      { words: 'db:drop', what: drops },
    ],
  },
  'graphile-migrate': {
    values: 'c config',
    variables: ['DATABASE_URL'],
    deeds: [
      { words: 'reset', what: drops },
      { words: 'uncommit', what: undoes, unless: 'known-remote' },
    ],
  },
  kysely: {
    values: '',
    variables: ['DATABASE_URL'],
    deeds: [
      { words: 'migrate:down|migrate:rollback', what: undoes },
      { words: 'migrate down|rollback', what: undoes },
    ],
  },
  payload: {
    values: 'config',
    variables: ['DATABASE_URI', 'DATABASE_URL', 'POSTGRES_URL'],
    deeds: [{ words: 'migrate:fresh|migrate:reset|migrate:refresh|migrate:down', what: resets }],
  },
  wasp: { values: '', variables: ['DATABASE_URL'], deeds: [{ words: 'db reset', what: resets }] },
  encore: { values: 'e env', environment: ['e', 'env'], deeds: [{ words: 'db reset', what: resets }] },
  redwood: {
    values: '',
    variables: ['DATABASE_URL'],
    deeds: [
      { words: 'prisma migrate reset', what: resets },
      { words: 'prisma db push', what: pushes },
    ],
  },
  dbmate: {
    values: 'u url e env env-file d migrations-dir s schema-file migrations-table wait-timeout',
    url: ['u', 'url'],
    variables: ['DATABASE_URL'],
    deeds: [
      { words: 'drop', what: drops },
      { words: 'down|rollback', what: undoes },
      { words: 'up|migrate', what: applies, unless: 'known-remote' },
    ],
  },
  flyway: {
    values: '',
    url: ['url'],
    variables: ['FLYWAY_URL', 'DATABASE_URL'],
    environment: ['environment'],
    deeds: [
      { words: 'clean', what: 'drops every object of the schemas' },
      { words: 'undo', what: undoes },
      { words: 'repair', what: 'rewrites the migration history' },
      { words: 'migrate', what: applies, unless: 'known-remote' },
    ],
  },
  liquibase: {
    values: 'url username password changelog-file changeLogFile defaults-file defaultsFile count tag date schemas',
    url: ['url'],
    variables: ['LIQUIBASE_COMMAND_URL', 'DATABASE_URL'],
    deeds: [
      { words: 'drop-all|dropAll', what: 'drops every object of the schemas' },
      {
        words:
          'rollback|rollback-count|rollbackCount|rollback-to-date|rollbackToDate|rollback-one-changeset|rollback-one-update',
        what: undoes,
      },
      {
        words: 'clear-checksums|clearCheckSums|changelog-sync|changelogSync',
        what: 'rewrites the migration history',
        unless: 'known-remote',
      },
      { words: 'update', what: applies, unless: 'known-remote' },
    ],
  },
  migrate: {
    values: 'path database source prefetch lock-timeout',
    url: ['database'],
    variables: ['DATABASE_URL'],
    deeds: [
      { words: 'drop', what: 'drops everything in the database' },
      { words: 'down', what: undoes },
      { words: 'force', what: 'rewrites the migration history without running anything' },
      { words: 'goto', what: 'goes to a version, down as well: what later migrations added is dropped' },
      { words: 'up', what: applies, unless: 'known-remote' },
    ],
  },
  goose: {
    values: 'dir table',
    variables: ['GOOSE_DBSTRING', 'DATABASE_URL'],
    deeds: [
      { words: 'reset|down|down-to|redo', what: undoes },
      { words: '* * reset|down|down-to|redo', what: undoes },
      { words: 'up|up-to', what: applies, unless: 'known-remote' },
    ],
  },
  alembic: {
    values: 'c config x n name',
    variables: ['DATABASE_URL', 'SQLALCHEMY_DATABASE_URI', 'SQLALCHEMY_DATABASE_URL'],
    deeds: [
      { words: 'downgrade', not: ['sql'], what: undoes },
      { words: 'upgrade', not: ['sql'], what: applies, unless: 'known-remote' },
      { words: 'stamp', what: 'rewrites the migration history' },
    ],
  },
  flask: {
    values: 'A app e env-file',
    variables: ['DATABASE_URL', 'SQLALCHEMY_DATABASE_URI'],
    environment: ['FLASK_ENV'],
    deeds: [
      { words: 'db downgrade', what: undoes },
      { words: 'db stamp', what: 'rewrites the migration history' },
      { words: 'db upgrade', what: applies, unless: 'known-remote' },
    ],
  },
  'manage.py': {
    values: 'settings database pythonpath verbosity v app',
    variables: ['DATABASE_URL'],
    environment: ['settings', 'DJANGO_SETTINGS_MODULE', 'DJANGO_ENV'],
    deeds: [
      { words: 'flush', what: clears },
      { words: 'reset_db|drop_test_database|reset_schema', what: drops },
      { words: 'migrate * zero|*', what: undoes },
      { words: 'migrate', what: applies, unless: 'known-remote' },
    ],
  },
  aerich: { values: 'c config app', variables: ['DATABASE_URL'], deeds: [{ words: 'downgrade', what: undoes }] },
  yoyo: {
    values: 'database d config c',
    url: ['database', 'd'],
    deeds: [{ words: 'rollback|reapply|break-lock', what: undoes }],
  },
  piccolo: { values: '', deeds: [{ words: 'migrations backwards|clean', what: undoes }] },
  mix: {
    values: 'r repo n step v to',
    variables: ['DATABASE_URL'],
    environment: ['MIX_ENV'],
    deeds: [
      { words: 'ecto.drop', what: drops },
      { words: 'ecto.reset', what: resets },
      { words: 'ecto.rollback', what: undoes },
      { words: 'ecto.load', only: ['force', 'f'], what: resets },
      { words: 'ecto.migrate', what: applies, unless: 'known-remote' },
    ],
  },
  artisan: {
    values: 'database path env step',
    variables: ['DATABASE_URL', 'DB_URL'],
    environment: ['env', 'APP_ENV', 'database'],
    deeds: [
      { words: 'migrate:fresh|migrate:refresh|db:wipe', what: resets },
      { words: 'migrate:reset|migrate:rollback', what: undoes },
      { words: 'migrate', what: applies, unless: 'known-remote' },
    ],
  },
  doctrine: {
    values: 'env e em connection',
    variables: ['DATABASE_URL'],
    environment: ['env', 'e', 'APP_ENV'],
    deeds: [
      {
        words: 'doctrine:database:drop|d:d:d|doctrine:schema:drop|d:s:d',
        what: drops,
        only: ['force', 'f', 'full-database'],
      },
      { words: 'doctrine:schema:update|d:s:u', what: pushes, only: ['force', 'f'] },
      { words: 'doctrine:fixtures:load|d:f:l', what: clears, not: ['append'] },
      { words: 'doctrine:migrations:migrate|d:m:m', what: applies, unless: 'known-remote' },
    ],
  },
  dotnet: {
    values: 'connection c context project p startup-project s environment',
    url: ['connection'],
    environment: ['environment', 'ASPNETCORE_ENVIRONMENT'],
    deeds: [
      { words: 'ef database drop', what: drops },
      { words: 'ef database update *', what: undoes },
    ],
  },
  sqlx: {
    values: 'D database-url source target-version',
    url: ['D', 'database-url'],
    variables: ['DATABASE_URL'],
    deeds: [
      { words: 'database drop|reset', what: drops },
      { words: 'migrate revert', what: undoes },
      { words: 'migrate run', what: applies, unless: 'known-remote' },
    ],
  },
  diesel: {
    values: 'database-url migration-dir config-file n',
    url: ['database-url'],
    variables: ['DATABASE_URL'],
    deeds: [
      { words: 'database reset|drop', what: drops },
      { words: 'migration revert|redo', what: undoes },
    ],
  },
  'sea-orm-cli': {
    values: 'u database-url s d n',
    url: ['u', 'database-url'],
    variables: ['DATABASE_URL'],
    deeds: [{ words: 'migrate fresh|refresh|reset|down', what: resets }],
  },
  sqitch: {
    values: 't target to f plan-file h p u db-name db-host',
    url: ['t', 'target'],
    deeds: [
      { words: 'revert|rebase|checkout', what: undoes },
      { words: 'deploy', what: applies, unless: 'known-remote' },
    ],
  },
  atlas: {
    values: 'u url to dev-url env config c dir',
    url: ['u', 'url'],
    variables: ['DATABASE_URL'],
    environment: ['env'],
    deeds: [
      { words: 'schema clean', what: 'drops every object of the database' },
      { words: 'schema apply', not: ['dry-run'], what: pushes },
      { words: 'migrate down', not: ['dry-run'], what: undoes },
      { words: 'migrate apply', not: ['dry-run'], what: applies, unless: 'known-remote' },
    ],
  },
  hasura: {
    values: 'endpoint database-name admin-secret project envfile up down goto version type',
    deeds: [
      { words: 'migrate apply', only: ['down'], what: undoes },
      { words: 'metadata clear', what: 'clears the permissions and relations of every table' },
      { words: 'migrate delete', what: 'rewrites the migration history' },
    ],
  },
  'sql-migrate': { values: 'config env limit', environment: ['env'], deeds: [{ words: 'down|redo', what: undoes }] },
  tern: {
    values: 'c config m migrations d destination conn-string host database',
    url: ['conn-string'],
    deeds: [{ words: 'migrate', only: ['destination', 'd'], what: undoes }],
  },
  pgroll: {
    values: 'postgres-url schema role',
    url: ['postgres-url'],
    deeds: [{ words: 'rollback', what: undoes, unless: 'known-remote' }],
  },
  shmig: { values: 'd l p H m', deeds: [{ words: 'down|rollback|redo', what: undoes }] },
  refinery: { values: 'c p', deeds: [] },
  'pg-schema-diff': {
    values: 'dsn from-dsn to-dsn to-dir schema-dir',
    url: ['dsn', 'from-dsn'],
    deeds: [{ words: 'apply', what: pushes }],
  },
}

/** Whether the words of a command begin with a deed's. */
function matches(deed: Deed, words: readonly Text[], parsed: Parsed): boolean {
  if (deed.only && !deed.only.some((name) => parsed.options.has(name))) return false
  if (deed.not?.some((name) => parsed.options.has(name))) return false
  return deed.words.split(' ').every((spellings, index) => {
    const word = words[index]
    return (
      word !== undefined &&
      spellings
        .split('|')
        .some((one) => one === '*' || one === word || (one.endsWith(':*') && word.startsWith(one.slice(0, -1))))
    )
  })
}

function targetFor(tool: Tool, parsed: Parsed, call: Call): Target {
  const url =
    option(parsed, ...(tool.url ?? [])) ?? parsed.rest.find((word) => /^(?:jdbc:)?postgres(?:ql)?:\/\//i.test(word))
  const host = parsed.rest.find((word) => /\bhost=/.test(word))
  const environments = (tool.environment ?? []).flatMap((name) =>
    /^[A-Z_]+$/.test(name) ? environment(name, call) : (parsed.options.get(name) ?? []),
  )
  const base =
    url !== undefined
      ? urlTarget(url, call)
      : host !== undefined
        ? libpqTarget({ database: host }, call)
        : variableTarget(tool.variables ?? ['DATABASE_URL'], call)
  return tagged(base, ...environments)
}

function run(tool: Tool): Program {
  const values = names(`${tool.values ?? ''} ${(tool.url ?? []).join(' ')}`)
  return (call) => {
    const parsed = parseOptions(call.args, values)
    if (parsed.options.has('help') || parsed.options.has('h')) return ''
    // Rails and Rake take `NAME=value` among their words.
    const words = parsed.rest.filter((word) => {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(word) ?? []
      if (name !== undefined) call.shell.variables.set(name, { values: [value!] })
      return name === undefined
    })
    const starts =
      tool === tools.rails
        ? words.map((_, index) => index)
        : tool === tools.flyway
          ? words.map((_, index) => index)
          : [0]
    for (const start of starts) {
      const deed = tool.deeds.find((one) => matches(one, words.slice(start), parsed))
      if (deed === undefined) continue
      call.follower.report({
        kind: 'danger',
        what: deed.what,
        safer: deed.safer ?? migrateSafer,
        unless: deed.unless ?? 'named',
        target: targetFor(tool, parsed, call),
        command: commandLine([call.path, ...call.args]),
      })
    }
    return hole(`output of ${display(call.name)}`)
  }
}

/** `prisma db execute --file x.sql --url …` sends SQL. */
const prisma: Program = (call) => {
  const parsed = parseOptions(call.args, names(tools.prisma!.values!.replace('stdin ', '')))
  if (parsed.rest[0] === 'db' && parsed.rest[1] === 'execute') {
    const file = option(parsed, 'file')
    const sql = file === undefined ? call.stdin : call.follower.readFile(file, call.shell)
    send(
      targetFor(tools.prisma!, parsed, call),
      { sql: sql ?? '', unread: sql === undefined ? [file!] : [] },
      call,
      'sql',
    )
    return hole('output of prisma')
  }
  return run(tools.prisma!)(call)
}

/** `python manage.py …` and `php artisan …`: the file is the tool. */
export function scriptTool(file: Text): Program | undefined {
  const name = file.replace(/^.*\//, '')
  if (/^manage\.py$|^django-admin$/.test(name)) return run(tools['manage.py']!)
  if (name === 'artisan') return run(tools.artisan!)
  if (/^(?:console|symfony)$/.test(name) && /bin\/|symfony/.test(file)) return run(tools.doctrine!)
  if (/^(?:rails|rake)$/.test(name)) return run(tools.rails!)
  if (/^(?:typeorm|cli)\.[cm]?js$/.test(name) && file.includes('typeorm')) return run(tools.typeorm!)
  if (name === 'yo' || name === 'ace') return run(tools.knex!)
  return undefined
}

export const migrationPrograms: Record<string, Program> = {
  ...Object.fromEntries(Object.entries(tools).map(([name, tool]) => [name, run(tool)])),
  prisma,
  sequelize: run(tools['sequelize-cli']!),
  rake: run(tools.rails!),
  'typeorm-ts-node-commonjs': run(tools.typeorm!),
  'typeorm-ts-node-esm': run(tools.typeorm!),
  'golang-migrate': run(tools.migrate!),
  rw: run(tools.redwood!),
  sail: (call) => (call.args[0] === 'artisan' ? run(tools.artisan!)({ ...call, args: call.args.slice(1) }) : undefined),
  symfony: (call) =>
    run(tools.doctrine!)({ ...call, args: call.args[0] === 'console' ? call.args.slice(1) : call.args }),
  'django-admin': run(tools['manage.py']!),
}
