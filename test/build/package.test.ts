import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkSkillZip } from '../../scripts/build/package/limits.ts'
import { readZip, writeZip } from '../../scripts/build/package/zip.ts'
import { packageAll } from '../../scripts/build/package.ts'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'dbops-package-'))
let zips: string[]

beforeAll(async () => {
  zips = await packageAll(join(work, 'first'))
}, 180_000)

afterAll(() => {
  spawnSync('chmod', ['-R', 'u+w', work])
  rmSync(work, { recursive: true, force: true })
})

/** Unpacks by the local headers' offsets, as an unzip program would. */
function unpack(zip: Buffer, folder: string): void {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    const path = join(folder, zip.toString('utf8', at + 46, at + 46 + name))
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(from, from + size)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, method === 8 ? inflateRawSync(data) : data)
    at += 46 + name + extra + comment
  }
}

describe('npm run package', () => {
  it('writes a zip for the skill, for each agent and for the plugin', () => {
    const names = [
      ...readdirSync(join(root, 'skills')),
      ...readdirSync(join(root, 'agents')).map((file) => file.replace('.md', '')),
    ]
    expect(zips.map((path) => path.slice(join(work, 'first/').length)).sort()).toEqual(
      ['database-operations.zip', ...names.map((name) => `skills/${name}.zip`)].sort(),
    )
  })

  it('writes the same bytes at each run', async () => {
    const again = await packageAll(join(work, 'second'))
    for (const [index, path] of again.entries())
      expect(readFileSync(path).equals(readFileSync(zips[index]!)), path).toBe(true)
  }, 180_000)

  it('gives skills that name nothing outside of their folder', () => {
    for (const path of zips.filter((each) => each.includes('/skills/'))) {
      const name = path.split('/').at(-1)!.replace('.zip', '')
      const folder = join(work, 'read')
      unpack(readFileSync(path), folder)
      const text = readFileSync(join(folder, name, 'SKILL.md'), 'utf8')
      expect(text).not.toContain('CLAUDE_PLUGIN_ROOT')
      expect(text).toContain('scripts/dbops.mjs')
      const keys = [...text.split('---')[1]!.matchAll(/^([\w-]+):/gm)].map((match) => match[1]!)
      expect(
        keys.filter(
          (key) => !['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools'].includes(key),
        ),
      ).toEqual([])
    }
  })

  it.each([
    ['a second folder', ['x/SKILL.md', 'y/a.txt'], /one folder x/],
    ['no SKILL.md', ['x/a.md'], /no SKILL\.md/],
    ['a second SKILL.md', ['x/SKILL.md', 'x/more/SKILL.md'], /alone/],
    ['.claude-plugin/', ['x/SKILL.md', 'x/.claude-plugin/plugin.json'], /\.claude-plugin/],
    ['a nested zip', ['x/SKILL.md', 'x/a.zip'], /nested/],
    ['an odd path', ['x/SKILL.md', 'x/a b.txt'], /path "x\/a b\.txt"/],
    ['names that differ in capitals', ['x/SKILL.md', 'x/a', 'x/A'], /second/],
    ['too many files', ['x/SKILL.md', ...Array.from({ length: 200 }, (_, index) => `x/${index}`)], /201 files/],
  ])('refuses %s', async (_name, paths, message) => {
    const zip = await writeZip(paths.map((path) => ({ path, data: Buffer.from('x') })))
    expect(readZip(zip)).toHaveLength(paths.length)
    expect(() => checkSkillZip('x', zip)).toThrow(message)
  })

  it('runs from the zip alone: network off, read-only folder, empty cache', () => {
    const folder = join(work, 'unpacked')
    unpack(readFileSync(zips.find((path) => path.endsWith('database-designer.zip'))!), folder)
    const skill = join(folder, 'database-designer')
    const project = join(work, 'project')
    mkdirSync(join(project, 'supabase/migrations'), { recursive: true })
    writeFileSync(
      join(project, 'supabase/migrations/20260101000000_notes.sql'),
      'create extension citext;\ncreate extension vector;\ncreate table public.notes (id bigint primary key, name citext, owner uuid references auth.users (id));\n',
    )
    cpSync(join(root, 'test/support/no-network.mjs'), join(work, 'no-network.mjs'))
    spawnSync('chmod', ['-R', 'a-w', folder])
    const before = statSync(join(skill, 'scripts')).mtimeMs
    const home = join(work, 'home')
    mkdirSync(home)
    const run = (...args: string[]) =>
      spawnSync(
        process.execPath,
        ['--import', join(work, 'no-network.mjs'), 'scripts/dbops.mjs', ...args, '--root', project],
        {
          cwd: skill,
          encoding: 'utf8',
          env: { HOME: home, DBOPS_CACHE: join(work, 'cache'), PATH: process.env.PATH },
        },
      )
    const replay = run('replay')
    expect(`${replay.status} ${replay.stdout}${replay.stderr}`).toMatch(/^0 .*1 of 1 file applied/s)
    const schema = run('schema', '--table', 'notes')
    expect(schema.stdout).toContain('auth.users')
    expect(schema.stdout).toContain('citext')
    expect(statSync(join(skill, 'scripts')).mtimeMs).toBe(before)
    chmodSync(skill, 0o755)
  }, 180_000)
})
