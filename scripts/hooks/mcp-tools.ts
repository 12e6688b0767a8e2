/** MCP tools that run SQL, or that act on a database otherwise; any server's, whatever it is called. */

import type { Act } from './act.ts'
import { urlTarget, worst } from './programs/connection.ts'
import { lookup, unknown } from './programs/index.ts'
import { Follower } from './shell/follow.ts'
import { Shell } from './shell/shell.ts'
import { hole, outside, type Text } from './shell/text.ts'
import type { Target } from './target.ts'
import type { World } from './world.ts'

/** Servers that are there for databases, by their name. */
const databaseServer =
  /supabase|neon|postgres|\bpg\b|sql|database|\bdb\b|dbhub|prisma|timescale|crunchy|alloydb|cloudsql|cockroach|yugabyte|aurora|rds|hasura|xata|nile/i

/** Tools whose text argument is SQL by their own name. */
const sqlTool = /sql|^apply[-_]migration$|^(?:pg|postgres|db|database)[-_](?:query|execute|exec|run)$|^write[-_]query$/i

/** Tools that run a shell command. */
const shellTool =
  /^(?:bash|shell|sh|terminal|run[-_]?(?:shell|terminal|bash)?[-_]?(?:command|cmd|script)s?|execute[-_]?(?:shell[-_]?)?(?:command|script)|exec(?:ute)?|start[-_]process|run[-_]process|ssh[-_]?(?:exec|command|execute)?)$/i

/** Tools that destroy without any SQL. */
const destroys =
  /^(?:delete|destroy|drop|reset|restore|merge|truncate|wipe)[-_](?:branch|project|database|db|table|schema|instance|cluster|role|backup|from[-_]parent)|^migrate[-_]reset$|^reset[-_]from[-_]parent$|^(?:db|database)[-_](?:reset|drop|push)$|^drop|^truncate/i

/** What a tool call would do; undefined where it is no tool of a database. */
export function actsOfTool(toolName: string, input: Record<string, unknown>, world: World): Follower | undefined {
  const [, server, tool] = /^mcp__(.+?)__(.+)$/s.exec(toolName) ?? []
  if (server === undefined || tool === undefined) return undefined
  const follower = new Follower(lookup, unknown)
  const shell = new Shell(world)
  if (shellTool.test(tool)) {
    for (const text of texts(input, /^(?:command|cmd|script|code|input|commands)$/i)) follower.script(text, shell)
    // A command and its arguments apart.
    if (Array.isArray(input.args))
      follower.argv([String(input.command ?? ''), ...input.args.map(String)].map(outside), shell.child())
    return follower
  }
  const target = targetOfServer(server, tool, shell, follower, world)
  const command = `${tool} (${server})`
  const report = (act: Act): void => follower.report(act)
  const named = databaseServer.test(server)
  if (named && destroys.test(tool)) {
    report({
      kind: 'danger',
      what: `${tool.replace(/[-_]/g, ' ')}: rows that only it holds are lost`,
      safer: 'Have a person do it, after a backup.',
      unless: 'named',
      target,
      command,
    })
    return follower
  }
  if (sqlTool.test(tool) || (named && /query|execute|exec|run|migrat|statement|transaction/i.test(tool))) {
    for (const sql of texts(input, /sql|quer|statement|script|migration|command|text/i)) {
      report({
        kind: 'sql',
        dialect: 'sql',
        sql,
        target,
        command,
        ...(/^execute[-_]sql$/.test(tool) ? { rowsOnly: true } : {}),
      })
    }
    return follower
  }
  if (/query|execute/i.test(tool)) {
    for (const sql of texts(input, /^(?:sql|query|queries|statements?)$/i))
      report({ kind: 'sql', dialect: 'guess', sql, target, command, wholesale: true })
    return follower
  }
  return undefined
}

/** Strings under keys of the given form, lists of them joined. */
function texts(input: Record<string, unknown>, key: RegExp): Text[] {
  const found: Text[] = []
  for (const [name, value] of Object.entries(input)) {
    if (!key.test(name)) {
      // `{ params: { sql: … } }`
      if (value !== null && typeof value === 'object' && !Array.isArray(value))
        found.push(...texts(value as Record<string, unknown>, key))
      continue
    }
    if (typeof value === 'string') found.push(outside(value))
    else if (Array.isArray(value)) {
      found.push(
        value
          .map((one) =>
            typeof one === 'string' ? outside(one) : texts((one ?? {}) as Record<string, unknown>, key).join(';\n'),
          )
          .join(';\n'),
      )
    }
  }
  return found
}

/** Which database a server reaches: the plugin's own by the environment, others by the project's `.mcp.json`. */
function targetOfServer(server: string, tool: string, shell: Shell, follower: Follower, world: World): Target {
  const call = { path: tool, name: tool, args: [], stdin: '', shell, follower }
  if (/^plugin_database-operations_/.test(server)) {
    if (world.env.SUPABASE_ACCESS_TOKEN && world.env.SUPABASE_PROJECT_REF)
      return {
        kind: 'remote',
        name: `Supabase project ${world.env.SUPABASE_PROJECT_REF}`,
        tags: [world.env.SUPABASE_PROJECT_REF.toLowerCase()],
      }
    return world.env.DATABASE_URL
      ? urlTarget(outside(world.env.DATABASE_URL), call)
      : { kind: 'local', name: 'the embedded database', tags: [] }
  }
  const nowhere: Target = {
    kind: 'unknown',
    name: `the database of the MCP server ${server}`,
    tags: [server.toLowerCase()],
  }
  try {
    const { mcpServers } = JSON.parse(world.readFile('.mcp.json') ?? '{}') as {
      mcpServers?: Record<string, { args?: unknown[]; env?: Record<string, unknown>; url?: unknown }>
    }
    const settings = mcpServers?.[server]
    if (settings === undefined) return nowhere
    const words = [...(settings.args ?? []), ...Object.values(settings.env ?? {}), settings.url ?? ''].map((word) =>
      variables(String(word), world),
    )
    const urls = words.map((word) => /postgres(?:ql)?:\/\/\S+/.exec(word)?.[0]).filter((url) => url !== undefined)
    if (urls.length > 0) return worst(urls.map((url) => urlTarget(url, call)))
    if (words.some((word) => /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/.test(word)))
      return { kind: 'local', name: `the local MCP server ${server}`, tags: [] }
    if (words.some((word) => /project[-_]ref|supabase\.(?:co|com)/.test(word)))
      return { kind: 'remote', name: `the Supabase project of ${server}`, tags: [server.toLowerCase()] }
  } catch {
    // Not JSON: nothing is known of the server.
  }
  return nowhere
}

/** `${NAME}` and `${NAME:-default}` as Claude Code fills them in. */
function variables(text: string, world: World): Text {
  return outside(text).replace(
    /\$\{(\w+)(?::-([^}]*))?\}/g,
    (_, name: string, fallback?: string) => world.env[name] ?? fallback ?? hole(`$${name}`),
  )
}
