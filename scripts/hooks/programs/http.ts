/** HTTP clients: the management APIs of database hosts run SQL and delete projects, and PostgREST deletes rows. */

import type { Call, Program } from '../shell/follow.ts'
import { display, hasHole, hole, type Text } from '../shell/text.ts'
import { isLoopback, type Target } from '../target.ts'
import { commandLine, flag, names, option, parseOptions } from './options.ts'
import { send } from './psql.ts'

const curlValues = names(
  'X request d data data-raw data-binary data-ascii data-urlencode json H header u user o output A user-agent b cookie c cookie-jar e referer F form T upload-file x proxy m max-time w write-out K config url connect-timeout retry retry-delay cacert cert key resolve method body-data body-file post-data',
)

const curl: Program = (call) => {
  const parsed = parseOptions(call.args, curlValues)
  const urls = [...(parsed.options.get('url') ?? []), ...parsed.rest].filter((word) => /[./:]/.test(word))
  const data = ['d', 'data', 'data-raw', 'data-binary', 'data-ascii', 'json', 'post-data', 'body-data']
    .flatMap((name) => parsed.options.get(name) ?? [])
    .map((value) =>
      value.startsWith('@')
        ? value === '@-'
          ? call.stdin
          : (call.follower.readFile(value.slice(1), call.shell) ?? hole(`file ${value.slice(1)}`))
        : value,
    )
  const method = (option(parsed, 'X', 'request', 'method') ?? (data.length > 0 ? 'POST' : 'GET')).toUpperCase()
  for (const url of urls) judge(method, url, data.join('&'), call)
  return flag(parsed, 'o', 'output', 'O') ? '' : hole('output of curl')
}

/** HTTPie: `http DELETE url a=b`. */
const httpie: Program = (call) => {
  const { rest } = parseOptions(call.args, names('a auth A o output'))
  const method = /^[A-Z]+$/.test(rest[0] ?? '') ? rest[0]! : undefined
  const [url = '', ...items] = method === undefined ? rest : rest.slice(1)
  const query = items.find((item) => /^(?:query|sql):?=/.test(item))?.replace(/^\w+:?=/, '')
  judge(
    method ?? (items.length > 0 ? 'POST' : 'GET'),
    url,
    query === undefined ? call.stdin : JSON.stringify({ query }),
    call,
  )
  return hole('output of http')
}

function judge(method: string, url: Text, body: Text, call: Call): void {
  const [, host = '', path = ''] =
    /^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)(?::\d+)?([^#]*)/is.exec(url) ?? []
  const name = display(host)
  const target: Target =
    isLoopback(host.toLowerCase()) && !hasHole(host)
      ? { kind: 'local', name, tags: [] }
      : { kind: hasHole(host) ? 'unknown' : 'remote', name, tags: [host.toLowerCase()] }
  const command = commandLine([call.path, ...call.args])
  if (
    /\/database\/query(?:\/read-only)?\/?(?:\?|$)|\/pg\/query\/?$|\/v\d\/query\/?$|\/sql\/?$/.test(path) &&
    method === 'POST'
  ) {
    send(target, { sql: sqlOf(body), unread: [] }, call, 'sql')
  } else if (
    method === 'DELETE' &&
    /^(?:api\.supabase\.com|console\.neon\.tech)$/i.test(host) &&
    /\/(?:projects|branches|databases|roles)(?:\/|$)/.test(path)
  ) {
    call.follower.report({
      kind: 'danger',
      what: 'deletes a project or branch with its database',
      safer: 'Have a person delete it in the dashboard.',
      unless: 'always',
      target,
      command,
    })
  } else if (method === 'DELETE' && /\/rest\/v1\//.test(path)) {
    // PostgREST: a filter on a key names the rows.
    const filters = [...path.matchAll(/[?&]([^=&]+)=([^&]*)/g)].filter(
      ([, key]) => !/^(?:select|order|limit|offset|columns|on_conflict)$/.test(key!),
    )
    if (!filters.some(([, key, value]) => /(?:^|_)(?:id|uuid|key|slug)$/.test(key!) && /^(?:eq|in)\./.test(value!))) {
      call.follower.report({
        kind: 'danger',
        what: 'deletes many rows at once',
        safer: 'Count them first with GET and the same filter, and name the rows by their key.',
        unless: 'named',
        target,
        command,
      })
    }
  }
}

/** The SQL in a request's body: `{"query": "…"}`, or the body itself. */
function sqlOf(body: Text): Text {
  try {
    const json = JSON.parse(body) as { query?: unknown; sql?: unknown }
    const sql = json.query ?? json.sql
    return typeof sql === 'string' ? sql : hole('request body')
  } catch {
    const [, inner] = /"(?:query|sql)"\s*:\s*"((?:[^"\\]|\\.)*)"/s.exec(body) ?? []
    if (inner === undefined) return body === '' ? '' : hole('request body')
    return inner.replace(/\\n/g, '\n').replace(/\\(.)/gs, '$1')
  }
}

export const httpPrograms: Record<string, Program> = { curl, wget: curl, http: httpie, https: httpie, xh: httpie }
