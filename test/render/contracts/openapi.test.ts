import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { run } from '../../support/dbops.ts'
import { repository } from '../../support/repository.ts'

const files = {
  'supabase/config.toml': '[api]\nschemas = ["public", "api"]\n',
  'supabase/migrations/20260101000000_all.sql': `
    create schema api;
    create type public.mood as enum ('good', 'it''s */ bad');
    create table public.orders (
      id bigint generated always as identity primary key,
      "Hostile */ \`name\`" text not null check (length("Hostile */ \`name\`") <= 20),
      quantity integer not null default 1 check (quantity between 1 and 99),
      code text not null check (code ~ '^[A-Z]{3}$'),
      mood public.mood,
      tags text[] not null default '{}',
      total numeric(10,2) generated always as (quantity * 2) stored
    );
    comment on table public.orders is 'Orders */ end';
    create table api.orders (id integer primary key);
    create view public.open_orders as select id, code from public.orders;
    revoke all on all tables in schema public from anon, authenticated, service_role;
    grant select on public.orders, public.open_orders, api.orders to anon;
    grant select, insert, update on public.orders to authenticated;
    create function public.add(a integer, b integer default 2) returns integer language sql as 'select a + b';
    create function public.all_orders() returns setof public.orders language sql stable as 'select * from public.orders';
    create function public.touch() returns trigger language plpgsql as 'begin return new; end';
    create function public.done() returns void language sql as 'select';`,
}

describe('dbops contracts', () => {
  it('writes an OpenAPI 3.1 document that the official schema takes', async () => {
    const root = repository(files)
    const { stdout, status } = await run(['contracts', '--format', 'openapi', '--root', root])
    expect(status).toBe(0)
    const document = JSON.parse(stdout)
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true })
    expect(Object.keys(document.paths)).toEqual([
      '/orders',
      '/open_orders',
      '/rpc/add',
      '/rpc/all_orders',
      '/rpc/done',
      '/orders#api',
    ])
    expect(Object.keys(document.paths['/orders'])).toEqual(['description', 'get', 'post', 'patch'])
    const insert = document.components.schemas['public.orders.Insert']
    expect(insert.required).toEqual(['Hostile */ `name`', 'code'])
    expect(insert.properties.quantity).toEqual({ type: 'integer', format: 'int32', minimum: 1, maximum: 99 })
    expect(insert.properties.code).toEqual({ type: 'string', pattern: '^[A-Z]{3}$' })
    expect(insert.properties).not.toHaveProperty('total')
    expect(document.components.schemas['public.orders.Row'].properties.total).toMatchObject({ readOnly: true })
    expect(document.paths['/rpc/add'].post.requestBody.content['application/json'].schema.required).toEqual(['a'])
  })

  it('writes a module that TypeScript and zod take, hostile names and comments included, and --check compares it', async () => {
    const root = repository(files)
    const file = join(root, 'src/contracts.ts')
    expect(await run(['contracts', '--root', root, '--check', '-o', file])).toMatchObject({ status: 1 })
    expect(await run(['contracts', '--root', root, '-o', file])).toMatchObject({ status: 0, stdout: '' })
    const { stdout, status } = await run(['contracts', '--root', root, '--check', '-o', file])
    expect([status, stdout]).toEqual([0, `${file} is current\n`])
    const printed = (await run(['contracts', '--root', root])).stdout
    expect(printed).toContain('Orders *\\/ end')
    expect(printed).toContain("'Hostile */ `name`': text")
    expect(printed).toContain('anon: select (granted)')
  })

  it('names a schema that is not there', async () => {
    const root = repository(files)
    const { status, stderr } = await run(['contracts', '--root', root, '--schema', 'publik'])
    expect(status).toBe(2)
    expect(stderr).toContain('Unexpected schema "publik", expected one of: api, public')
  })
})
