import { describe, expect, it } from 'vitest'
import { judge, type Setting } from './world.ts'

const remote = 'postgres://app:secret@db.example.com/shop'
const local = 'postgres://postgres:postgres@localhost:5432/shop'

/** Commands whose meaning stands in files of the project. */
const stopped: [what: string, command: string, setting: Setting][] = [
  [
    'a script of package.json',
    'npm run db:wipe',
    {
      files: {
        'package.json': JSON.stringify({
          scripts: { 'db:wipe': 'psql $DATABASE_URL -c "drop schema public cascade"' },
        }),
      },
    },
  ],
  [
    'a harmless name over a harmful script',
    'npm run build',
    { files: { 'package.json': JSON.stringify({ scripts: { build: 'tsc && prisma migrate reset --force' } }) } },
  ],
  [
    'a pre-script',
    'npm run dev',
    { files: { 'package.json': JSON.stringify({ scripts: { predev: 'prisma db push', dev: 'next dev' } }) } },
  ],
  [
    'a script that calls a script',
    'yarn setup',
    { files: { 'package.json': JSON.stringify({ scripts: { setup: 'yarn db:all', 'db:all': 'drizzle-kit push' } }) } },
  ],
  [
    'arguments of a script',
    'npm run prisma -- migrate reset',
    { files: { 'package.json': JSON.stringify({ scripts: { prisma: 'dotenv -- prisma' } }) } },
  ],
  [
    'a script of a workspace',
    'pnpm --filter db run push',
    {
      files: {
        'package.json': '{}',
        'packages/db/package.json': JSON.stringify({ scripts: { push: 'prisma db push' } }),
      },
    },
  ],
  [
    'a script in a folder',
    'npm --prefix api run push',
    { files: { 'api/package.json': JSON.stringify({ scripts: { push: 'prisma db push' } }) } },
  ],
  [
    'a script after cd',
    'cd api && npm run push',
    { files: { 'api/package.json': JSON.stringify({ scripts: { push: 'prisma db push' } }) } },
  ],
  [
    'npm test',
    'npm test',
    { files: { 'package.json': JSON.stringify({ scripts: { test: 'psql $PROD_URL -c "truncate a" && vitest' } }) } },
  ],
  [
    'npm-run-all',
    'run-s db:*',
    { files: { 'package.json': JSON.stringify({ scripts: { 'db:all': 'prisma db push' } }) } },
  ],
  [
    'a Makefile',
    'make clean',
    {
      files: {
        Makefile: 'DB ?= $(DATABASE_URL)\n\nclean: wipe\n\trm -rf dist\n\nwipe:\n\t@psql "$(DB)" -c "drop table a"\n',
      },
    },
  ],
  [
    'a Makefile with a variable from the command line',
    'make sql Q="drop table a"',
    { files: { Makefile: 'sql:\n\tpsql $$DATABASE_URL -c "$(Q)"\n' } },
  ],
  [
    'a justfile',
    'just wipe',
    { files: { justfile: 'wipe: stop\n    psql $DATABASE_URL -c "drop table a"\n\nstop:\n    true\n' } },
  ],
  [
    'a Taskfile',
    'task wipe',
    {
      files: {
        'Taskfile.yml': 'version: 3\ntasks:\n  wipe:\n    cmds:\n      - psql $DATABASE_URL -c "drop table a"\n',
      },
    },
  ],
  [
    'composer',
    'composer run wipe',
    { files: { 'composer.json': JSON.stringify({ scripts: { wipe: ['@php artisan migrate:fresh'] } }) } },
  ],
  [
    'deno',
    'deno task wipe',
    { files: { 'deno.json': JSON.stringify({ tasks: { wipe: 'psql $DATABASE_URL -c "drop table a"' } }) } },
  ],
  [
    'a shell script',
    'bash scripts/setup.sh',
    {
      files: {
        'scripts/setup.sh': '#!/bin/bash\nset -e\npsql "$DATABASE_URL" -f drop.sql\n',
        'drop.sql': 'drop table a;',
      },
    },
  ],
  [
    'a shell script by its path',
    './scripts/setup.sh prod',
    { files: { 'scripts/setup.sh': '#!/usr/bin/env bash\npsql "$1" <<SQL\ntruncate a;\nSQL\n' } },
  ],
  [
    'a Python script',
    'python tools/x.py',
    {
      files: {
        'tools/x.py':
          'import psycopg2, os\nc = psycopg2.connect(os.environ["DATABASE_URL"])\nc.cursor().execute("DROP TABLE users")\n',
      },
    },
  ],
  [
    'a Node script',
    'node tools/x.mjs',
    {
      files: {
        'tools/x.mjs':
          "import pg from 'pg'\nconst c = new pg.Client(process.env.DATABASE_URL)\nawait c.query(`TRUNCATE users, orders`)\n",
      },
    },
  ],
  [
    'a TypeScript script',
    'npx tsx tools/x.ts',
    { files: { 'tools/x.ts': "import { prisma } from './db'\nawait prisma.user.deleteMany()\n" } },
  ],
  ['a file of SQL', 'psql "$DATABASE_URL" -f db/a.sql', { files: { 'db/a.sql': 'select 1;\ndelete from users;\n' } }],
  [
    'files of SQL by a pattern',
    'cat db/*.sql | psql "$DATABASE_URL"',
    { files: { 'db/a.sql': 'select 1;', 'db/b.sql': 'drop table a;' } },
  ],
  [
    'files of SQL in a loop',
    'for f in db/*.sql; do psql "$DATABASE_URL" -f "$f"; done',
    { files: { 'db/a.sql': 'select 1;', 'db/b.sql': 'drop table a;' } },
  ],
  [
    'a file that includes another',
    'psql "$DATABASE_URL" -f db/a.sql',
    { files: { 'db/a.sql': 'select 1;\n\\i db/b.sql\n', 'db/b.sql': 'drop table a;' } },
  ],
  ['standard input from a file', 'psql "$DATABASE_URL" < db/a.sql', { files: { 'db/a.sql': 'drop table a;' } }],
  ['a remote URL in .env', 'npx prisma migrate reset', { files: { '.env': `DATABASE_URL="${remote}"\n` } }],
  [
    'a remote URL in one of two files',
    'npx prisma migrate reset',
    { files: { '.env': `DATABASE_URL=${local}\n`, '.env.local': `DATABASE_URL=${remote}\n` } },
  ],
  [
    'a sourced .env',
    'set -a; source .env; psql "$DATABASE_URL" -c "drop table a"',
    { files: { '.env': `DATABASE_URL=${remote}\n` } },
  ],
  [
    'dotenv',
    'dotenv -e .env.prod -- psql "$DATABASE_URL" -c "drop table a"',
    { files: { '.env.prod': `DATABASE_URL=${remote}\n` } },
  ],
  ['a remote URL of the environment', 'psql "$DATABASE_URL" -c "drop table a"', { env: { DATABASE_URL: remote } }],
  ['a remote PGHOST of the environment', 'psql -c "drop table a"', { env: { PGHOST: 'db.example.com' } }],
  [
    'a host that counts as production',
    'psql -h localhost -p 6543 -c "drop table a"',
    { options: { production: ['localhost:6543'] } },
  ],
  [
    'a database that counts as production',
    'psql -h localhost -d crm -c "drop table a"',
    { options: { production: ['crm'] } },
  ],
  [
    'an environment that counts as production',
    'DATABASE_URL=postgres://localhost/x RAILS_ENV=live rails db:migrate',
    { options: { production: ['live'] } },
  ],
  [
    'a container that no file knows',
    'docker compose exec db psql -c "drop table a"',
    { files: { 'compose.yaml': 'services:\n  web:\n    image: node:22\n' } },
  ],
  [
    'a container on another host',
    'docker compose exec db psql -c "drop table a"',
    { env: { DOCKER_HOST: 'ssh://ops@host' }, files: { 'compose.yaml': 'services:\n  db:\n    image: postgres:16\n' } },
  ],
  [
    'the volumes of a compose project with a database',
    'docker compose down -v',
    { files: { 'compose.yaml': 'services:\n  db:\n    image: postgres:16\n' } },
  ],
  ['a data directory by its version file', 'rm -rf cluster', { files: { 'cluster/PG_VERSION': '18\n' } }],
  ['Terraform with a database', 'terraform destroy', { files: { 'main.tf': 'resource "aws_db_instance" "a" {}' } }],
]

const passed: [what: string, command: string, setting: Setting][] = [
  [
    'a script of package.json',
    'npm run db:types',
    { files: { 'package.json': JSON.stringify({ scripts: { 'db:types': 'supabase gen types typescript --local' } }) } },
  ],
  [
    'a harmful name over a harmless script',
    'npm run db:reset',
    { files: { 'package.json': JSON.stringify({ scripts: { 'db:reset': 'echo "not here"' } }) } },
  ],
  [
    'a script for a local database',
    'npm run db:reset',
    {
      files: {
        'package.json': JSON.stringify({
          scripts: { 'db:reset': 'psql postgres://localhost/x -c "drop schema public cascade"' },
        }),
      },
    },
  ],
  [
    'a script that calls itself',
    'npm run a',
    { files: { 'package.json': JSON.stringify({ scripts: { a: 'npm run b', b: 'npm run a' } }) } },
  ],
  [
    'a Makefile',
    'make db-reset',
    { files: { Makefile: 'db-reset:\n\tdropdb -h localhost app && createdb -h localhost app\n' } },
  ],
  ['a Makefile that is only printed', 'make -n db-reset', {}],
  ['a shell script', 'bash scripts/reset-db.sh', { files: { 'scripts/reset-db.sh': 'echo "see the wiki"\n' } }],
  [
    'a server',
    'node server.js',
    {
      files: {
        'server.js':
          "import pg from 'pg'\nconst pool = new pg.Pool()\nexport const remove = (id) => pool.query('DELETE FROM users WHERE id = $1', [id])\nexport const sweep = () => pool.query(`DELETE FROM sessions WHERE expires_at < now()`)\n",
      },
    },
  ],
  ['a file of SQL', 'psql "$DATABASE_URL" -f db/a.sql', { files: { 'db/a.sql': '-- drop table a\nselect 1;\n' } }],
  [
    'a local URL in .env',
    'npx prisma migrate reset --force',
    { files: { '.env': `# development\nexport DATABASE_URL='${local}'\n` } },
  ],
  ['a local URL of the environment', 'npx drizzle-kit push', { env: { DATABASE_URL: local } }],
  ['a local PGHOST of the environment', 'psql -c "drop table a"', { env: { PGHOST: '/var/run/postgresql' } }],
  [
    'a sourced .env',
    'source .env && psql "$DATABASE_URL" -c "drop table a"',
    { files: { '.env': `DATABASE_URL=${local}\n` } },
  ],
  [
    'a service of the compose file',
    'docker compose exec -T db psql -U postgres -c "drop table a"',
    { files: { 'docker-compose.yml': 'version: "3"\nservices:\n  db:\n    image: "postgres:16-alpine"\n' } },
  ],
  [
    'a container of the compose file',
    'docker exec shop-db-1 psql -U postgres -c "drop table a"',
    { files: { 'compose.yaml': 'services:\n  db:\n    image: postgis/postgis:16\n' } },
  ],
  [
    'the container of the local Supabase stack',
    'docker exec -i supabase_db_shop psql -U postgres -c "drop table a"',
    { files: { 'supabase/config.toml': 'project_id = "shop"\n' } },
  ],
  [
    'the volumes of a compose project without a database',
    'docker compose down -v',
    { files: { 'compose.yaml': 'services:\n  web:\n    image: nginx\n' } },
  ],
  [
    'a host that is a service of the compose file',
    'docker compose run --rm web psql postgres://postgres@db/app -c "drop table a"',
    { files: { 'compose.yaml': 'services:\n  web:\n    image: node\n  db:\n    image: postgres:16\n' } },
  ],
  ['Terraform without a database', 'terraform destroy', { files: { 'main.tf': 'resource "null_resource" "a" {}' } }],
]

describe('what the files of a project say', () => {
  it.each(stopped)('stops %s: %s', async (_, command, setting) => {
    expect((await judge(command, setting))?.decision).toBe('ask')
  })

  it.each(passed)('lets pass %s: %s', async (_, command, setting) => {
    expect(await judge(command, setting)).toBeUndefined()
  })
})
