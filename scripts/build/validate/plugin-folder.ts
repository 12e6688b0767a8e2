/** A plugin's folder as the checks see it: its files, and the components that a client would load. Read once. */

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join, posix, relative } from 'node:path'
import { type JsonSource, parseJson } from './json-source.ts'
import { type MarkdownDocument, parseMarkdown } from './markdown.ts'

export interface Components {
  agents: string[]
  commands: string[]
  /** SKILL.md files. */
  skills: string[]
  hooks: string[]
  mcp: string[]
}

export class PluginFolder {
  readonly root: string
  /** Every file, relative to the root with `/`, in code-unit order. */
  readonly files: readonly string[]
  readonly #files: Set<string>
  readonly #folders = new Set<string>()
  readonly #json = new Map<string, JsonSource>()
  readonly #documents = new Map<string, MarkdownDocument>()

  constructor(root: string) {
    this.root = realpathSync(root)
    this.files = listFiles(this.root)
    this.#files = new Set(this.files)
    for (const file of this.files) {
      for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) this.#folders.add(folder)
    }
  }

  hasFile(path: string): boolean {
    return this.#files.has(path)
  }

  hasFolder(path: string): boolean {
    return path === '.' || this.#folders.has(path)
  }

  has(path: string): boolean {
    return this.hasFile(path) || this.hasFolder(path)
  }

  /** Names directly in a folder. */
  entries(folder = '.'): string[] {
    const prefix = folder === '.' ? '' : `${folder}/`
    return [
      ...new Set(
        this.files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length).split('/')[0]!),
      ),
    ]
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }

  size(file: string): number {
    return statSync(join(this.root, file)).size
  }

  isExecutable(file: string): boolean {
    return (statSync(join(this.root, file)).mode & 0o111) !== 0
  }

  json(file: string): JsonSource {
    let source = this.#json.get(file)
    if (source === undefined) this.#json.set(file, (source = parseJson(this.read(file))))
    return source
  }

  document(file: string): MarkdownDocument {
    let document = this.#documents.get(file)
    if (document === undefined) this.#documents.set(file, (document = parseMarkdown(file, this.read(file))))
    return document
  }

  /** Every Markdown file, those that tests plant faults in excepted. */
  get markdown(): string[] {
    return this.files.filter((file) => file.endsWith('.md') && !file.startsWith('test/fixtures/'))
  }

  /** plugin.json's value, or an empty object where there is none that parses. */
  get manifest(): Record<string, unknown> {
    const file = '.claude-plugin/plugin.json'
    const value = this.hasFile(file) ? this.json(file).value : undefined
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {}
  }

  get name(): string | undefined {
    return typeof this.manifest.name === 'string' ? this.manifest.name : undefined
  }

  /** What a client loads: the manifest's `agents` and `commands` replace the default folders, `skills` adds to them. */
  get components(): Components {
    const manifest = this.manifest
    const listed = (key: string): string[] | undefined => {
      const value = manifest[key]
      if (typeof value === 'string') return [value]
      return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined
    }
    const inside = (paths: string[]) =>
      paths.map((path) => posix.normalize(path).replace(/\/$/, '')).filter((path) => this.has(path))
    const markdownIn = (paths: string[]) =>
      inside(paths).flatMap((path) =>
        this.hasFile(path) ? [path] : this.files.filter((file) => file.startsWith(`${path}/`) && file.endsWith('.md')),
      )
    const skillsIn = (paths: string[]) =>
      inside(paths).flatMap((path) =>
        this.files.filter((file) => {
          if (basename(file) !== 'SKILL.md' || !file.startsWith(`${path}/`)) return false
          return file.slice(path.length + 1).split('/').length <= 2
        }),
      )
    return {
      agents: markdownIn(listed('agents') ?? ['agents']),
      commands: markdownIn(listed('commands') ?? ['commands']),
      skills: [...new Set([...skillsIn(['skills']), ...skillsIn(listed('skills') ?? [])])],
      hooks: inside(['hooks/hooks.json', ...(listed('hooks') ?? [])]).filter((path) => this.hasFile(path)),
      mcp: inside(['.mcp.json', ...(listed('mcpServers') ?? [])]).filter((path) => this.hasFile(path)),
    }
  }
}

/** What git tracks or would track; in a folder that is no repository, all but `.git` and `node_modules`. */
function listFiles(root: string): string[] {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 256 << 20 })
  const top = git('rev-parse', '--show-toplevel')
  if (top.status === 0 && realpathSync(top.stdout.trim()) === root) {
    const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').stdout.split('\0')
    return [...new Set(files)]
      .filter((file) => file !== '' && statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
      .sort()
  }
  const files: string[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (entry.name !== '.git' && entry.name !== 'node_modules') walk(path)
      } else if (entry.isFile()) files.push(relative(root, path).replaceAll('\\', '/'))
    }
  }
  walk(root)
  return files.sort()
}
