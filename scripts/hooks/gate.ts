/**
 * The gate before a tool runs: finds what a command would do to a database, and asks where that destroys or exposes and
 * the database is not surely a local one. Says nothing at all otherwise.
 */

import { redact } from '../core/error.ts'
import type { Act, SqlAct } from './act.ts'
import { actsOfTool } from './mcp-tools.ts'
import { mentionsDatabase } from './mentions.ts'
import { lookup, unknown } from './programs/index.ts'
import { type Concern, reason } from './report.ts'
import { Follower } from './shell/follow.ts'
import { Shell } from './shell/shell.ts'
import { outside } from './shell/text.ts'
import { isDisposable, isProduction } from './target.ts'
import type { World } from './world.ts'

/** What Claude Code hands to a hook before a tool runs. */
export interface ToolUse {
  tool_name: string
  tool_input: Record<string, unknown>
}

export interface Verdict {
  decision: 'ask' | 'deny'
  /** Shown to the person (ask) or to Claude (deny). */
  reason: string
}

/** Longer commands are not followed. */
const commandLimit = 1 << 20

/**
 * Judges a tool call. Undefined: the gate has nothing to say. Never throws. `beforeParser` is called before the SQL parser
 * is loaded, which most calls never need.
 */
export async function judgeToolUse(
  use: ToolUse,
  world: World,
  beforeParser?: () => Promise<void>,
): Promise<Verdict | undefined> {
  if (world.options.mode === 'off') return undefined
  let concerns: Concern[]
  try {
    concerns = await concernsOf(use, world, beforeParser)
  } catch (error) {
    // Whatever goes wrong here must not let a command through that reaches a database.
    if (!mentionsDatabase(JSON.stringify(use.tool_input ?? ''))) return undefined
    const why = error instanceof RangeError ? 'it is nested too deeply to follow' : 'the gate failed while it read it'
    concerns = [unfollowed(why, '')]
  }
  return concerns.length === 0
    ? undefined
    : { decision: world.options.mode === 'deny' ? 'deny' : 'ask', reason: redact(reason(concerns)) }
}

async function concernsOf(use: ToolUse, world: World, beforeParser?: () => Promise<void>): Promise<Concern[]> {
  const follower = follow(use, world)
  if (follower === undefined) return []
  const concerns: Concern[] = []
  const pending = follower.acts.slice()
  const seen = new Set<string>()
  let rounds = 0
  for (let act = pending.shift(); act !== undefined && rounds < 500; act = pending.shift(), rounds++) {
    const key = JSON.stringify([act.kind, act.target.kind, act.target.name, act.kind === 'sql' ? act.sql : act.command])
    if (seen.has(key)) continue
    seen.add(key)
    if (passes(act, world)) continue
    if (act.kind === 'sql') {
      await beforeParser?.()
      const judged = await judgeSqlAct(act, world, follower)
      concerns.push(...judged.concerns)
      pending.push(...judged.acts)
    } else if (act.kind === 'danger')
      concerns.push({ what: act.what, safer: act.safer, target: act.target, statement: act.command })
    else concerns.push({ unreadable: act.why, target: act.target, statement: act.command })
  }
  return concerns
}

/** Follows the command of a shell tool, or reads an MCP tool's arguments. */
function follow(use: ToolUse, world: World): Follower | undefined {
  const { tool_name: tool, tool_input: input } = use
  if (tool.startsWith('mcp__')) return actsOfTool(tool, input, world)
  const command = input.command
  if (typeof command !== 'string') return undefined
  const follower = new Follower(lookup, unknown)
  if (command.length > commandLimit) {
    if (mentionsDatabase(command)) follower.report(unfollowedAct('it is too long to follow', command))
    return follower
  }
  const shell = new Shell(world)
  follower.script(outside(command), shell)
  const trouble =
    shell.budget.exceeded ?? (follower.misread === undefined ? undefined : `bash cannot parse it (${follower.misread})`)
  if (trouble !== undefined && follower.mentions) follower.report(unfollowedAct(trouble, command))
  return follower
}

function unfollowedAct(why: string, command: string): Act {
  return {
    kind: 'unreadable',
    why,
    target: { kind: 'unknown', name: 'a database', tags: [] },
    command: command.slice(0, 200),
  }
}

function unfollowed(why: string, command: string): Concern {
  return { unreadable: why, target: { kind: 'unknown', name: 'a database', tags: [] }, statement: command }
}

/** Whether an act needs no word: its database is named and local, or may be thrown away. */
function passes(act: Act, world: World): boolean {
  const { target } = act
  if (act.kind === 'danger' && act.unless === 'always') return false
  const production = isProduction(target, world.options.production)
  if (act.kind === 'danger' && act.unless === 'known-remote') return !production && target.kind !== 'remote'
  if (production) return false
  return target.kind === 'local' || (target.kind !== 'remote' && isDisposable(target))
}

/** Judges SQL. The parser is loaded here and nowhere else: most commands never need it. */
async function judgeSqlAct(
  act: SqlAct,
  world: World,
  follower: Follower,
): Promise<{ concerns: Concern[]; acts: Act[] }> {
  const { judgeScript } = await import('./sql/index.ts')
  const shell = new Shell(world)
  const verdict = await judgeScript(act, (path) => follower.readFile(path, shell))
  const concerns: Concern[] = []
  for (const danger of verdict.dangers)
    concerns.push({ what: danger.what, safer: danger.safer, target: act.target, statement: danger.statement })
  for (const why of verdict.unreadable) concerns.push({ unreadable: why, target: act.target, statement: act.command })
  // Meta-commands of psql run programs here, with what the database gives them.
  const before = follower.acts.length
  for (const command of verdict.commands) follower.script(command, new Shell(world))
  if (verdict.commands.length > 0 && act.target.kind !== 'local') {
    concerns.push({
      unreadable: `it runs \`${verdict.commands[0]!.trim().slice(0, 80)}\` from inside of psql`,
      target: act.target,
      statement: act.command,
    })
  }
  return { concerns, acts: follower.acts.slice(before) }
}
