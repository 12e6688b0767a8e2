/**
 * What Claude Code's hooks call, before a tool runs and after a file was written. Reads one JSON document from standard
 * input, and prints one only where it has something to say.
 *
 * Kept small: every Bash command waits for it. It is bundled as one CommonJS file, since Node starts that faster than
 * modules, and the SQL parser is loaded only for SQL.
 *
 * An input that is no JSON is not Claude Code's: it says so on standard error and lets go (exit 0), unless the text names a
 * database, since then something was about to be run.
 */

import { readFileSync } from 'node:fs'
import { isPlain } from './prefilter.ts'

interface HookInput {
  hook_event_name?: string
  tool_name?: string
  tool_input?: Record<string, unknown>
  cwd?: string
  /** Of Write and Edit: what changed, as hunks of a unified diff. */
  tool_response?: { structuredPatch?: { newStart?: number; lines?: string[] }[] }
}

async function main(): Promise<void> {
  const text = readFileSync(0, 'utf8')
  let input: HookInput
  try {
    input = JSON.parse(text) as HookInput
    if (input === null || typeof input !== 'object') throw new Error('not an object')
  } catch {
    const { mentionsDatabase } = await import('./mentions.ts')
    if (mentionsDatabase(text)) decide('ask', 'The gate could not read what is about to run, and it names a database.')
    else process.stderr.write('dbops hook: unexpected input, expected one JSON object on standard input\n')
    return
  }
  const cwd = typeof input.cwd === 'string' ? input.cwd : process.cwd()
  const tool = typeof input.tool_name === 'string' ? input.tool_name : ''
  const given = input.tool_input !== null && typeof input.tool_input === 'object' ? (input.tool_input ?? {}) : {}
  if (input.hook_event_name === 'PostToolUse') {
    const file = given.file_path
    // Only SQL is linted; everything else costs no more than this.
    if (typeof file !== 'string' || !/\.sql$/i.test(file)) return
    await runOnce()
    const { checkWritten } = await import('./check.ts')
    const problem = await checkWritten(file, cwd, changedLines(input.tool_response))
    if (problem !== undefined) process.stdout.write(`${JSON.stringify({ decision: 'block', reason: problem })}\n`)
    return
  }
  if (typeof given.command === 'string' && !tool.startsWith('mcp__') && isPlain(given.command)) return
  const [{ judgeToolUse }, { gateOptions, machine }] = await Promise.all([import('./gate.ts'), import('./world.ts')])
  const verdict = await judgeToolUse(
    { tool_name: tool, tool_input: given },
    machine(cwd, process.env, gateOptions(process.env)),
    runOnce,
  )
  if (verdict !== undefined) decide(verdict.decision, verdict.reason)
}

/**
 * Keeps V8 from optimising the parser's WebAssembly, which a process that parses one text never gains from and waits for
 * when it ends: 98 ms instead of 167 ms for a whole run where `node -e 0` takes 71 ms (Node 20.20).
 */
async function runOnce(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--liftoff-only')
}

/** The lines that an edit wrote; undefined where it wrote the whole file. */
function changedLines(response: HookInput['tool_response']): { first: number; last: number }[] | undefined {
  const hunks = response?.structuredPatch
  if (!Array.isArray(hunks) || hunks.length === 0) return undefined
  const changed: { first: number; last: number }[] = []
  for (const { newStart = 1, lines = [] } of hunks) {
    let line = newStart
    for (const text of lines) {
      // A line that was taken out changes the statement around it.
      if (text.startsWith('+') || text.startsWith('-')) changed.push({ first: line, last: line })
      if (!text.startsWith('-')) line++
    }
  }
  return changed
}

/** Claude Code's contract for PreToolUse. */
function decide(permissionDecision: 'ask' | 'deny', permissionDecisionReason: string): void {
  const hookSpecificOutput = {
    hookEventName: 'PreToolUse',
    permissionDecision,
    permissionDecisionReason: `dbops gate: ${permissionDecisionReason}`,
  }
  process.stdout.write(`${JSON.stringify({ hookSpecificOutput })}\n`)
}

void main()
