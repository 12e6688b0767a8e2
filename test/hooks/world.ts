/** A machine for the gate that is made of a map of files. */

import { judgeToolUse, type Verdict } from '../../scripts/hooks/gate.ts'
import { type GateOptions, machine, type World } from '../../scripts/hooks/world.ts'

export interface Setting {
  files?: Record<string, string>
  env?: Record<string, string>
  options?: Partial<GateOptions>
}

/** A project folder `/project` with the given files and nothing else. */
export function worldOf({ files = {}, env = {}, options = {} }: Setting = {}): World {
  const cwd = '/project'
  const all = new Map(
    Object.entries(files).map(([path, text]) => [path.startsWith('/') ? path : `${cwd}/${path}`, text]),
  )
  const at = (path: string): string => new URL(path, `file://${cwd}/`).pathname
  return {
    ...machine(cwd, { HOME: '/home/dev', PATH: '/usr/bin:/bin', ...env }, { mode: 'ask', production: [], ...options }),
    readFile: (path) => all.get(at(path)),
    list(path) {
      const folder = `${at(path).replace(/\/$/, '')}/`
      const names = new Set(
        [...all.keys()]
          .filter((file) => file.startsWith(folder))
          .map((file) => file.slice(folder.length).split('/')[0]!),
      )
      return names.size > 0 ? [...names].sort() : undefined
    },
  }
}

/** What the gate says to a shell command. */
export function judge(command: string, setting: Setting = {}): Promise<Verdict | undefined> {
  return judgeToolUse({ tool_name: 'Bash', tool_input: { command } }, worldOf(setting))
}

/** What the gate says to another tool. */
export function judgeTool(
  tool: string,
  input: Record<string, unknown>,
  setting: Setting = {},
): Promise<Verdict | undefined> {
  return judgeToolUse({ tool_name: tool, tool_input: input }, worldOf(setting))
}
