/** What the gate may see of the machine: never more than it needs, and never written. */

import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

/** The user's settings of the gate, from the plugin's userConfig. */
export interface GateOptions {
  /** What happens to a command that must not run unseen. */
  mode: 'ask' | 'deny' | 'off'
  /** Hosts, `host:port`, databases, services and environments that count as production even where they look local. */
  production: readonly string[]
}

export interface World {
  /** Absolute folder in which the command runs. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  options: GateOptions
  /** A text file's content; undefined where it is missing, not a file, or larger than `fileLimit`. */
  readFile(path: string): string | undefined
  /** Names in a folder; undefined where it cannot be read. */
  list(path: string): string[] | undefined
}

/** Bytes of a file that are read at most: what is longer counts as unreadable. */
export const fileLimit = 2 << 20

/** The machine as it is. Paths are taken relative to `cwd`. */
export function machine(cwd: string, env: World['env'], options: GateOptions): World {
  const at = (path: string): string => (isAbsolute(path) ? path : join(cwd, path))
  return {
    cwd,
    env,
    options,
    readFile(path) {
      let file: number | undefined
      try {
        // A pipe or a device would make the hook wait for ever.
        if (!statSync(at(path)).isFile()) return undefined
        file = openSync(at(path), 'r')
        const { size } = fstatSync(file)
        if (size > fileLimit) return undefined
        const bytes = Buffer.alloc(size)
        const read = readSync(file, bytes, 0, size, 0)
        return bytes.toString('utf8', 0, read)
      } catch {
        return undefined
      } finally {
        if (file !== undefined) closeSync(file)
      }
    },
    list(path) {
      try {
        return readdirSync(at(path)).sort().slice(0, 2000)
      } catch {
        return undefined
      }
    },
  }
}

const modes = ['ask', 'deny', 'off'] as const

/** Reads the options that Claude Code gives to a hook as `CLAUDE_PLUGIN_OPTION_<KEY>`. Anything unknown means `ask`. */
export function gateOptions(env: World['env']): GateOptions {
  const option = (key: string): string =>
    env[`CLAUDE_PLUGIN_OPTION_${key}`] ?? env[`CLAUDE_PLUGIN_OPTION_${key.toUpperCase()}`] ?? ''
  const mode = option('gate_mode').trim().toLowerCase()
  return {
    mode: modes.find((one) => one === mode) ?? 'ask',
    production: list(option('production')),
  }
}

/** A list as the client passes it: a JSON array, or words separated by commas, white space or line ends. */
function list(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text)
    if (Array.isArray(parsed)) return parsed.map(String).filter(Boolean)
  } catch {
    // Not JSON: the plain form.
  }
  return text.split(/[\s,]+/).filter(Boolean)
}
