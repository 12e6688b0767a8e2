/** Connection strings, and what is said when a connection fails. Passwords are never part of what is said. */

import type { ClientConfig } from 'pg'
import { DbopsError, messageOf } from '../core/error.ts'

/** A URL (`postgres://…`, `postgresql://…`) or libpq's `key=value …` as what `pg` takes. Throws `DbopsError` (input). */
export function connectionConfig(text: string): ClientConfig {
  const url = /^postgres(ql)?:\/\//i.test(text) ? text : fromKeyValues(text)
  const mark = url.includes('?') ? '&' : '?'
  // libpq's meaning of sslmode: `require` encrypts without asking who answers, as every Supabase URL expects.
  return { connectionString: /[?&]uselibpqcompat=/.test(url) ? url : `${url}${mark}uselibpqcompat=true` }
}

/** The same connection to another database. */
export function withDatabase(text: string, database: string): string {
  const url = /^postgres(ql)?:\/\//i.test(text) ? text : fromKeyValues(text)
  const [, start, rest] = /^(postgres(?:ql)?:\/\/[^/?]*)(.*)$/is.exec(url)!
  const query = rest!.indexOf('?')
  return `${start}/${encodeURIComponent(database)}${query === -1 ? '' : rest!.slice(query)}`
}

/** A connection as it may be printed: host, port and database, never the user's password. */
export function describeUrl(text: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(
      /^postgres(ql)?:\/\//i.test(text) ? text : fromKeyValues(text),
    )
    const host = hostname || searchParams.get('host') || 'the local socket'
    return `${decodeURIComponent(host)}${port ? `:${port}` : ''}${pathname.length > 1 ? decodeURIComponent(pathname) : ''}`
  } catch {
    return 'the server'
  }
}

/** Why a connection failed, with what to do. */
export function connectionError(text: string, error: unknown): DbopsError {
  const { code } = error as { code?: string }
  const message = messageOf(error) || String(code)
  const hint = reasons.find(({ codes, pattern }) => codes.includes(code ?? '') || pattern?.test(message))?.hint
  return new DbopsError(`Cannot connect to ${describeUrl(text)}: ${message}`, {
    kind: 'environment',
    hint: hint ?? 'Check the host, port, user, password and network, or leave --db out to use the embedded engine.',
    cause: error,
  })
}

const reasons: { codes: string[]; pattern?: RegExp; hint: string }[] = [
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    hint: 'No server of that name is known: check the host in the URL. A direct Supabase host needs IPv6; its pooler does not.',
  },
  { codes: ['ECONNREFUSED'], hint: 'Nothing listens there: check the port, and that the server is running.' },
  { codes: ['ENOENT'], hint: 'No server listens on that socket: check the folder, and that the server is running.' },
  {
    codes: ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
    pattern: /timeout expired|timed out/i,
    hint: 'The server does not answer: check the host, the firewall and the network.',
  },
  {
    codes: ['28P01', '28000'],
    pattern: /password must be a string|no pg_hba.conf entry/i,
    hint: 'The server refused the user: check the user name and the password. Special characters in a URL are percent-encoded.',
  },
  { codes: ['3D000'], hint: 'There is no such database on the server: check the last part of the URL.' },
  { codes: ['53300'], hint: 'The server has no connection left: close others, or use a pooler.' },
  {
    codes: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    pattern: /\bSSL\b|\bTLS\b|certificate/i,
    hint: 'TLS failed: check sslmode (disable, require, verify-full) and sslrootcert in the URL.',
  },
]

/** libpq's `host=… port=…` (values may be quoted with ') as a URL. */
function fromKeyValues(text: string): string {
  const values = new Map<string, string>()
  const pattern = /\s*([a-z_]+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|(\S*))\s*/gy
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text)
    if (found === null) {
      throw new DbopsError(
        'Unexpected connection string, expected postgres://user@host:port/database or key=value pairs',
        {
          hint: 'Example: --db postgres://postgres@127.0.0.1:5432/postgres',
        },
      )
    }
    values.set(found[1]!, (found[2] ?? found[3]!).replace(/\\(.)/g, '$1'))
  }
  const take = (key: string): string => {
    const value = values.get(key) ?? ''
    values.delete(key)
    return encodeURIComponent(value)
  }
  const [user, password, host, port, database] = ['user', 'password', 'host', 'port', 'dbname'].map(take)
  const socket = host!.startsWith('%2F')
  const query = new URLSearchParams([...values])
  if (socket) query.set('host', decodeURIComponent(host!))
  const login = user === '' ? '' : `${user}${password === '' ? '' : `:${password}`}@`
  const place = socket ? '' : `${host || 'localhost'}${port === '' ? '' : `:${port}`}`
  if (socket && port !== '') query.set('port', port!)
  return `postgres://${login}${place}/${database}${query.size > 0 ? `?${query}` : ''}`
}
