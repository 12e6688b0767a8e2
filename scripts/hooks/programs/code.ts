/**
 * Code of other languages (`node -e`, `python -c`, a script's file): the SQL and the commands in its string literals, the
 * calls of database libraries that destroy, and the database that it names. It is not run, and not parsed as its language.
 */

import type { Call } from '../shell/follow.ts'
import { hole, type Text } from '../shell/text.ts'
import type { Target } from '../target.ts'
import { libpqTarget, urlTarget, variableTarget, worst } from './connection.ts'
import { commandLine, names } from './options.ts'
import { soundsDestructive } from './unread.ts'

/** Characters of code that are looked at. */
const codeLimit = 1 << 19

const library =
  /postgres|psql|\bsql`|\bpg\b|psycopg|asyncpg|sqlalchemy|prisma|knex|drizzle|sequelize|typeorm|mikro-?orm|kysely|slonik|supabase|pg-promise|ActiveRecord|\bPG\.|\bSequel\b|\bPDO\b|pg_(?:connect|query)|\bDBI\b|DATABASE_URL|PGHOST|peewee|tortoise|django|\bEcto\b|\bRepo\.|\bDB::|\bModel\b|jdbc|npgsql|sqlx|\bdb\b|\bconn(?:ection)?\b|\bcursor\b|\.objects\b|_all\b/i

const shellOut = /exec|spawn|system|popen|subprocess|child_process|`|%x|Bun\.\$|\$`|zx|execa|shell|Command|proc_open/

const databasePrograms =
  /(?:^|[\s;&|(/'"])(?:psql|pgcli|dropdb|dropuser|pg_restore|supabase|prisma|drizzle-kit|knex|typeorm|sequelize|dbmate|flyway|liquibase|alembic|goose|rails|rake|heroku|neonctl)(?:[\s'"]|$)/

/** Calls of database libraries that destroy without any SQL in sight. */
const calls: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    /\.deleteMany\(\s*(?:\{\s*(?:where\s*:\s*\{\s*\}\s*,?\s*)?\}\s*)?\)/,
    'deletes every row of a table (`deleteMany` without a filter)',
  ],
  [/\.(?:delete_all|destroy_all)\b(?!\s*\(\s*\w)/, 'deletes every row of a table (`delete_all`)'],
  [/\bRepo\.delete_all\(\s*[A-Z][\w.]*\s*\)/, 'deletes every row of a table (`Repo.delete_all`)'],
  [/\.objects\.all\(\)\.(?:_raw_)?delete\(/, 'deletes every row of a table (`objects.all().delete()`)'],
  [/\.query\([^)]*\)\.delete\(/, 'deletes rows (`query().delete()`)'],
  [
    /\bdrop_all\(|\.drop_tables?\(|\bdrop_database\(|\bdropDatabase\(|\bdropSchema\(|\bdropAllTables\(|\bdropTable(?:IfExists)?\(|\.dropSchema\b|Schema::drop|::drop(?:IfExists)?\(/,
    'drops tables (a call of the library)',
  ],
  [
    /\.sync(?:hronize)?\(\s*(?:true|\{[^}]*\bforce\s*:\s*true)/,
    'drops every table and makes it anew (`sync({ force: true })`)',
  ],
  [/\b(?:knex|trx|db)\([^)]*\)\s*\.(?:del|delete|truncate)\(\s*\)/, 'deletes every row of a table'],
  [/\.truncate\(|::truncate\(/, 'deletes every row of a table (`truncate`)'],
  [
    /\.from\([^)]*\)\s*\.delete\([^)]*\)\s*(?!\s*\.\s*(?:eq|in|match|filter)\b)(?:;|\)|$|\.\s*(?:neq|gt|gte|lt|lte|not|is)\b)/m,
    'deletes many rows (`delete()` without a filter on a key)',
  ],
  [
    /\b(?:db|tx|database)\.delete\(\s*[\w.]+\s*\)\s*(?!\s*\.\s*where\b)(?:;|\)|$)/m,
    'deletes every row of a table (`delete` without `where`)',
  ],
  [/\bauth\.admin\.deleteUser\(/, 'deletes users'],
]

/**
 * Looks through code for what it would do to a database. `whole`: the code is a program's file, which holds more than one
 * run of it does; only what empties or drops whole tables counts there.
 */
export function inspectCode(source: Text, call: Call, { whole = false } = {}): void {
  const key = `code ${call.shell.place.kind} ${call.args.join(' ')} ${source}`
  if (call.follower.seen.has(key)) return
  call.follower.seen.add(key)
  const code = source.slice(0, codeLimit)
  const strings = literals(code)
  if (shellOut.test(code)) runCommands(code, strings, call)
  if (!library.test(code) && !strings.some(({ text }) => /^postgres(?:ql)?(?:\+\w+)?:\/\//.test(text))) return
  const target = targetOfCode(code, strings, call)
  const command = commandLine([call.path, ...call.args])
  for (const [pattern, what] of calls) {
    if (pattern.test(code))
      call.follower.report({
        kind: 'danger',
        what,
        safer: 'Count the rows first, name them by a key, and run it in a transaction.',
        unless: 'named',
        target,
        command,
      })
  }
  const rpc = /\.rpc\(\s*['"`](\w+)/.exec(code)?.[1]
  if (rpc !== undefined && soundsDestructive(`db_${rpc}`))
    call.follower.report({
      kind: 'danger',
      what: `calls the function ${rpc}, which by its name destroys`,
      safer: 'Read the function first.',
      unless: 'named',
      target,
      command,
    })
  for (const { text } of strings) {
    if (text.length > 5 && /\s/.test(text.trim()))
      call.follower.report({ kind: 'sql', dialect: 'guess', sql: text, target, command, wholesale: whole })
  }
}

/** Commands in string literals: `execSync('psql …')`, `subprocess.run(['psql', '-c', …])`. */
function runCommands(code: Text, strings: readonly Literal[], call: Call): void {
  let group: Text[] = []
  let end = -1
  const flush = (): void => {
    if (group.length > 1 && databasePrograms.test(group[0]!)) call.follower.argv(group, call.shell.child())
    else if (group.length > 2 && /^(?:npx|pnpm|yarn|bunx|sudo|env|docker|bash|sh)$/.test(group[0]!))
      call.follower.argv(group, call.shell.child())
    group = []
  }
  for (const { text, start, stop } of strings) {
    if (!/^[\s,[\]()]*$/.test(code.slice(end, start)) || end === -1) flush()
    group.push(text)
    end = stop
    if (databasePrograms.test(text) && /\s/.test(text)) call.follower.guess(text, call.shell.child())
  }
  flush()
}

/** Which database code reaches: URLs in it, a host that it names, or the variables that it reads. */
function targetOfCode(code: Text, strings: readonly Literal[], call: Call): Target {
  const targets: Target[] = []
  for (const { text } of strings) {
    if (/^postgres(?:ql)?(?:\+\w+)?:\/\//i.test(text)) targets.push(urlTarget(text, call))
    else if (/^https?:\/\/[\w.-]+\.supabase\.(?:co|in)/i.test(text))
      targets.push(urlTarget(text.replace(/^https?/, 'postgres'), call))
    else if (/^https?:\/\/(?:localhost|127\.0\.0\.1):5\d{4}/i.test(text))
      targets.push(urlTarget(text.replace(/^https?/, 'postgres'), call))
    else if (/\b(?:host|dbname)\s*=/.test(text)) targets.push(libpqTarget({ database: text }, call))
  }
  for (const [, host] of code.matchAll(/\bhost["']?\s*(?:=>|[:=])\s*["']([^"']+)["']/g))
    targets.push(libpqTarget({ host }, call))
  const variables = [
    ...code.matchAll(
      /(?:process\.env\.|Bun\.env\.|env\.get\(\s*["']|environ(?:\.get\(|\[)\s*["']|getenv\(\s*["']|ENV(?:\.fetch\(|\[)\s*["']|process\.env\[\s*["']|System\.get_env\(\s*["'])(\w+)/g,
    ),
  ].map(([, name]) => name!)
  const urls = variables.filter((name) => /url|uri|dsn|conn|host/i.test(name))
  if (urls.length > 0)
    targets.push(
      urls.some((name) => /host/i.test(name))
        ? libpqTarget({ host: hole(`$${urls[0]}`) }, call)
        : variableTarget(urls, call),
    )
  if (targets.length > 0) return worst(targets)
  return variableTarget(['DATABASE_URL'], call)
}

interface Literal {
  text: Text
  start: number
  stop: number
}

const prefixes = names('f r b u rb br fr rf F R B U q qq')

/** String literals of most languages: quotes, triple quotes, templates, heredocs of Ruby and PHP. */
export function literals(code: Text): Literal[] {
  const found: Literal[] = []
  let index = 0
  while (index < code.length && found.length < 2000) {
    const char = code[index]!
    if (char === '/' && code[index + 1] === '/' && code[index - 1] !== ':') index = lineEnd(code, index)
    else if (char === '#' && !/[{$\w'"]/.test(code[index + 1] ?? '')) index = lineEnd(code, index)
    else if (char === '/' && code[index + 1] === '*') index = after(code, '*/', index + 2)
    else if (char === '"' || char === "'" || char === '`') {
      // An apostrophe inside a word is not a quote, unless a prefix stands before it.
      const word = /[A-Za-z_]*$/.exec(code.slice(Math.max(0, index - 10), index))![0]
      if (char === "'" && word !== '' && !prefixes.has(word)) {
        index++
        continue
      }
      const mark = code.startsWith(char.repeat(3), index) && char !== '`' ? char.repeat(3) : char
      const stop = closing(code, mark, index + mark.length)
      const body = code.slice(index + mark.length, stop)
      found.push({ text: interpolated(body, char, word), start: index, stop: stop + mark.length })
      index = stop + mark.length
    } else if (char === '<' && /^<<[~-]?['"]?([A-Z_]+)['"]?/.test(code.slice(index, index + 40))) {
      const [all, name] = /^<<[~-]?['"]?([A-Z_]+)['"]?/.exec(code.slice(index, index + 40))!
      const start = lineEnd(code, index) + 1
      const close = new RegExp(`^\\s*${name}\\b`, 'm').exec(code.slice(start))
      const stop = close ? start + close.index : code.length
      if (close) found.push({ text: interpolated(code.slice(start, stop), '"', ''), start: index, stop })
      index = close ? stop : index + all.length
    } else index++
  }
  return found
}

function lineEnd(code: string, from: number): number {
  const end = code.indexOf('\n', from)
  return end === -1 ? code.length : end
}

function after(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from)
  return end === -1 ? code.length : end + mark.length
}

/** Where a literal ends: at its mark, unless a backslash is before it; a plain quote ends with its line at the latest. */
function closing(code: string, mark: string, from: number): number {
  for (let index = from; index < code.length; index++) {
    if (code[index] === '\\') index++
    else if (code.startsWith(mark, index)) return index
  }
  return code.length
}

/** Escapes undone, and interpolations made holes. */
function interpolated(body: string, quote: string, prefix: string): Text {
  const plain = body.replace(
    /\\(?:\r?\n|(.))/gs,
    (_, char?: string) => ({ n: '\n', t: '\t', r: '\r' })[char ?? ''] ?? char ?? '',
  )
  const template =
    quote === '`'
      ? /\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g
      : /f/i.test(prefix)
        ? /\{[^{}]*\}/g
        : quote === '"'
          ? /#\{[^{}]*\}|\{\$[^}]*\}|\$\w+/g
          : undefined
  const filled = template === undefined ? plain : plain.replace(template, (expression) => hole(expression))
  // Placeholders of drivers stand for values.
  return filled.replace(/%(?:\(\w+\))?s|(?<![\w:'"]):\w+\b(?!')|(?<=[\s=(,])\?(?=[\s,);]|$)/g, (placeholder) =>
    placeholder.startsWith('%') ? hole(placeholder) : placeholder.startsWith(':') ? hole(placeholder) : hole('?'),
  )
}
