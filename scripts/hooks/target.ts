/** Which database a program would reach: named and local, named and elsewhere, or not to be known. */

import type { Shell } from './shell/shell.ts'
import { display, hasHole, type Text } from './shell/text.ts'

export interface Target {
  /**
   * `local`: named, and on this machine. `remote`: named, and elsewhere. `default`: nothing names it, so that the
   * environment or a socket decides. `unknown`: something names it that cannot be seen. `machine`: files and volumes here.
   */
  kind: 'local' | 'remote' | 'default' | 'unknown' | 'machine'
  /** For people, without a password, e.g. `db.example.com/shop`, `$DATABASE_URL`. */
  name: string
  /** Words by which settings may recognise it as production: host, host:port, database, service, user, environment. */
  tags: readonly string[]
}

/** What a connection is made of, each part where it is given. */
export interface Connection {
  host?: Text
  port?: Text
  database?: Text
  user?: Text
  service?: Text
}

/** The target of a connection, seen from the place where its program runs. */
export function targetOf(connection: Connection, shell: Shell): Target {
  const { host, port, database, user, service } = connection
  const tags = [host, host && port ? `${host}:${port}` : undefined, database, service, user]
    .filter((tag): tag is string => tag !== undefined && tag !== '' && !hasHole(tag))
    .map((tag) => tag.toLowerCase())
  const name =
    [host ?? service, database]
      .filter(Boolean)
      .map((part) => display(part!))
      .join('/') || 'the default database'
  const target = (kind: Target['kind'], prefix = ''): Target => ({ kind, name: prefix + name, tags })
  if (shell.place.kind === 'remote') return target('remote', `${shell.place.name}: `)
  if (service !== undefined && host === undefined) return target('unknown', 'service ')
  if (host === undefined || host === '') {
    if (shell.place.kind === 'container')
      return target(shell.place.trusted ? 'local' : 'unknown', `container ${shell.place.name}: `)
    return target('default')
  }
  if (hasHole(host)) return target('unknown')
  const hosts = host.toLowerCase().split(',')
  if (!hosts.every(isLoopback)) {
    const services = composeServices(shell)
    return target(hosts.every((one) => services.has(one)) ? 'local' : 'remote')
  }
  if (
    shell.place.kind === 'container' &&
    !shell.place.trusted &&
    !hosts.every((one) => one === 'host.docker.internal')
  ) {
    return target('unknown', `container ${shell.place.name}: `)
  }
  const tunnel = shell.tunnels.get(port ?? '5432') ?? shell.tunnels.get('*')
  if (tunnel !== undefined)
    return { kind: 'remote', name: `${tunnel} (through a tunnel)`, tags: [...tags, tunnel.toLowerCase()] }
  return target('local')
}

/** Whether a host is this machine: loopback, or a Unix socket's folder. */
export function isLoopback(host: string): boolean {
  return (
    /^(?:localhost|.+\.localhost|localhost\.localdomain|127(?:\.\d{1,3}){1,3}|0\.0\.0\.0|host\.docker\.internal|ip6-localhost)\.?$/.test(
      host,
    ) ||
    /^\[?(?:::1|0:0:0:0:0:0:0:1|::ffff:127\.\d+\.\d+\.\d+)\]?$/.test(host) ||
    host.startsWith('/') ||
    host.startsWith('@')
  )
}

/** Services of the compose file in the working folder that run Postgres: their names are hosts on this machine. */
export function composeServices(shell: Shell): Set<string> {
  const services = new Set<string>()
  for (const file of ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']) {
    const text = shell.world.readFile(file)
    if (text === undefined) continue
    let inServices = false
    let indent: number | undefined
    let service = ''
    for (const line of text.split('\n')) {
      if (/^\S/.test(line)) inServices = /^services\s*:/.test(line)
      if (!inServices) continue
      const key = /^( +)([\w.-]+)\s*:\s*(?:#.*)?$/.exec(line)
      if (key && (indent === undefined || key[1]!.length === indent)) {
        indent = key[1]!.length
        service = key[2]!
      }
      if (
        /^\s+image\s*:\s*["']?(?:[\w.-]+(?::\d+)?\/)*(?:[\w-]*(?:postgres|postgis|pgvector|timescaledb)[\w-]*)[:@"'\s]?/.test(
          line,
        )
      ) {
        services.add(service)
      }
    }
  }
  return services
}

/** Reads `postgres://…`, `jdbc:postgresql://…` or `key=value …`; undefined where the text is a plain database name. */
export function parseConnection(text: Text): Connection | undefined {
  const url = /^(?:jdbc:)?(?:postgres(?:ql)?|pgsql|postgis|cockroachdb|ecto|pg)(?:\+\w+)?:\/\/(.*)$/is.exec(text)
  if (url) return parseUrl(url[1]!)
  if (/^\s*(?:[a-z_]+\s*=)/i.test(text)) return parseKeywords(text)
  return undefined
}

function parseUrl(rest: string): Connection {
  const [, authority = '', path = '', query = ''] = /^([^/?#]*)(?:\/([^?#]*))?(?:\?(.*))?$/s.exec(rest) ?? []
  const connection: Connection = {}
  // Drivers differ on which `@` ends the password; where that changes the host, the host is not known.
  const first = authority.indexOf('@')
  const last = authority.lastIndexOf('@')
  const hosts = decode(authority.slice(last + 1))
  if (last !== -1) connection.user = decode(authority.slice(0, first).split(':')[0]!)
  if (first !== last) connection.host = '\uE000an ambiguous URL\uE001'
  else if (hosts !== '') {
    const list = hosts.split(',').map((one) => /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(one) ?? [one, one])
    connection.host = list.map(([, host]) => host).join(',')
    if (list[0]![2]) connection.port = list[0]![2]
  }
  // A hole without anything around it may be a whole authority: `postgres://$REST`.
  if (path) connection.database = decode(path)
  for (const pair of query.split('&')) {
    const [key = '', value = ''] = pair.split(/=(.*)/s)
    assign(connection, key, decode(value))
  }
  // Path or authority may be swallowed by a hole: `postgres://$HOST_AND_DB`.
  return connection
}

function parseKeywords(text: string): Connection {
  const connection: Connection = {}
  for (const [, key, quoted, plain] of text.matchAll(/([a-z_]+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|(\S*))/gis)) {
    const value = (quoted ?? plain ?? '').replace(/\\(.)/gs, '$1')
    if (key!.toLowerCase() === 'dbname' && parseConnection(value)) Object.assign(connection, parseConnection(value))
    else assign(connection, key!.toLowerCase(), value)
  }
  return connection
}

function assign(connection: Connection, key: string, value: string): void {
  if (key === 'host' || key === 'hostaddr') {
    // Both may be given; the connection goes to hostaddr, and neither may be forgotten.
    connection.host =
      connection.host && connection.host !== value && key === 'hostaddr' ? `${connection.host},${value}` : value
  } else if (key === 'port') connection.port = value
  else if (key === 'dbname') connection.database = value
  else if (key === 'user') connection.user = value
  else if (key === 'service') connection.service = value
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const productionWords = /(?:^|[^a-z])(?:prod|production)(?:[^a-z]|$)/

/** Whether a target counts as production: by the user's settings, or because its own name says so. */
export function isProduction(target: Target, production: readonly string[]): boolean {
  const named = production.map((word) => word.toLowerCase())
  return target.tags.some((tag) => named.includes(tag) || productionWords.test(tag))
}

/** Whether a database's name says that it may be thrown away. */
export function isDisposable(target: Target): boolean {
  return target.tags.some((tag) =>
    /(?:^|[^a-z])(?:test|tests|testing|dev|development|scratch|sandbox|tmp|temp|ci|e2e)(?:[^a-z]|$)/.test(tag),
  )
}
