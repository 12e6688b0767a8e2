import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mapFiles, readMap } from '../../scripts/render/blueprint/map.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const files = (root: string): string[] =>
  (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => /\.(sql|md|yml)$/.test(file))
    .sort()

describe('dbops blueprint', () => {
  it('lists what there is', async () => {
    const { stdout, status } = await run(['blueprint', '--list', '--json'])
    expect(status).toBe(0)
    const names = JSON.parse(stdout).blueprints.map(({ name }: { name: string }) => name)
    expect(names).toEqual(
      readdirSync(join(import.meta.dirname, '../../skills/database-designer/assets/blueprints')).sort(),
    )
  })

  it('goes into a new folder with other names, runs, and its own test passes', async () => {
    const root = repository({})
    const { stdout, status, stderr } = await run([
      'blueprint',
      'event-registration',
      '--into',
      root,
      '--map',
      'event=course',
    ])
    expect(status, stderr).toBe(0)
    expect(stdout).toContain('wrote supabase/migrations/20260105090500_create_courses.sql')
    const text = files(root)
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n')
    expect(text).toContain('create function public.register_for_course(p_course_id uuid)')
    expect(text).not.toMatch(/(?<![a-z])events?(?![a-z])/i)
    const tests = await run(['test', '--root', root])
    expect(tests.status, tests.stdout).toBe(0)
  })

  it('follows the last migration of a repository, and leaves it as it was where it does not run', async () => {
    const root = repository({
      'supabase/migrations/0007_init.sql': 'create table public.notes (id bigint primary key);\n',
    })
    expect((await run(['blueprint', 'event-registration', '--into', root])).stdout).toContain(
      'wrote supabase/migrations/0008_create_profiles.sql',
    )
    const taken = repository({
      'supabase/migrations/0001_init.sql': 'create table public.events (id bigint primary key);\n',
    })
    const refused = await run(['blueprint', 'event-registration', '--into', taken])
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain(
      'The blueprint does not run here, so nothing was written: relation "events" already exists',
    )
    expect(files(taken)).toEqual(['supabase/migrations/0001_init.sql'])
  })

  it('says what is wrong', async () => {
    expect((await run(['blueprint', 'event-registratoin', '--into', '.'])).stderr).toContain(
      'Did you mean event-registration?',
    )
    expect((await run(['blueprint', 'event-registration'])).stderr).toContain('Unexpected missing --into')
  })
})

describe('other names', () => {
  const one = (text: string, ...map: string[]): string => mapFiles([{ file: 'a.sql', text }], readMap(map))[0]!.text

  it('reach every identifier that is made of the word, and nothing else', () => {
    expect(one('event events event_id p_event_id Event eventual prevent', 'event=course')).toBe(
      'course courses course_id p_course_id Course eventual prevent',
    )
    expect(one('company companies', 'company=box')).toBe('box boxes')
  })

  it('refuse what would change the meaning', () => {
    expect(() => readMap(['event'])).toThrow('expected word=word')
    expect(() => readMap(['table=chair'])).toThrow('no word of the language')
    expect(() => one('event ticket', 'event=ticket')).toThrow('has "ticket" already')
    expect(() => one('event', 'evnt=course')).toThrow('expected a word of the blueprint')
  })
})
