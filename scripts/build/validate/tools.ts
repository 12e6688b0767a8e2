/** The grammar of `tools` and `allowed-tools`: names of tools, each with an optional rule in parentheses. */

export interface ToolRule {
  /** As written. */
  text: string
  name: string
  /** What stands in the parentheses. */
  rule: string | undefined
}

/** Built-in tools of Claude Code that a plugin's Markdown may name. */
export const builtInTools = new Set(
  `Agent AskUserQuestion Bash BashOutput CronCreate CronDelete CronList Edit EnterPlanMode EnterWorktree ExitPlanMode
  ExitWorktree Glob Grep KillShell LSP ListMcpResourcesTool Monitor MultiEdit NotebookEdit NotebookRead PowerShell Read
  ReadMcpResourceTool SendMessage Skill SlashCommand Task TaskCreate TaskGet TaskList TaskOutput TaskStop TaskUpdate
  TodoWrite ToolSearch WebFetch WebSearch Workflow Write`.split(/\s+/),
)

/** Splits a list of tools at commas or white space that stand outside of parentheses. `problem` says where it breaks. */
export function parseTools(value: unknown): { rules: ToolRule[]; problem?: string } {
  const texts = (Array.isArray(value) ? value.map(String) : [String(value ?? '')]).flatMap(splitOutsideParentheses)
  const rules: ToolRule[] = []
  for (const text of texts) {
    const match = /^([A-Za-z_][\w-]*(?:\*)?)(?:\((.*)\))?$/s.exec(text)
    if (match === null)
      return { rules, problem: `Unexpected "${text}" in a list of tools, expected Name or Name(rule)` }
    rules.push({ text, name: match[1]!, rule: match[2] })
  }
  return { rules }
}

function splitOutsideParentheses(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const character of text) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth === 0 && /[\s,]/.test(character)) {
      if (part !== '') parts.push(part)
      part = ''
    } else part += character
  }
  if (part !== '') parts.push(part)
  return parts
}

/** Whether a Bash rule (exact, `prefix:*`, or with `*`) lets a command run, as the client compares them: as texts. */
export function bashRuleAllows(rule: string, command: string): boolean {
  if (rule.endsWith(':*')) {
    const prefix = rule.slice(0, -2)
    return command === prefix || command.startsWith(`${prefix} `)
  }
  if (!rule.includes('*')) return rule === command
  const pattern = rule
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${pattern}$`, 's').test(command) || (rule.endsWith(' *') && command === rule.slice(0, -2))
}
