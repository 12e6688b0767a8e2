import { stringConstant, type Tree } from '../../sql/tree.ts'
import type { LintStatement } from '../context.ts'
import type { Hit, MigrationRule } from '../rule.ts'

/** Secrets that are known by their form. */
const forms: [name: string, pattern: RegExp][] = [
  ['a Supabase secret key', /\bsb_secret_[A-Za-z0-9_-]{20,}/g],
  ['a Supabase access token', /\bsbp_[a-f0-9]{40}\b/g],
  ['a JSON web token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/g],
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g],
  ['an AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['a Stripe key', /\b(?:sk|rk)_live_[A-Za-z0-9]{16,}/g],
  ['a Stripe webhook secret', /\bwhsec_[A-Za-z0-9]{24,}/g],
  ['a GitHub token', /\b(?:ghp|gho|ghs|ghr)_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{40,}/g],
  ['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{10,}/g],
  ['an API key', /\bsk-(?:proj-|ant-|live-)?[A-Za-z0-9_-]{32,}/g],
  ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}\b/g],
  [
    'a connection URL with a password',
    /\bpostgres(?:ql)?:\/\/[^\s:/@'"]+:(?!\*{2,}|\[|<|\$|%)[^\s@'"]+@(?!localhost|127\.0\.0\.1)[^\s'"]+/g,
  ],
]

/** How they begin: most files hold none of these. */
const beginnings =
  /sb_secret_|sbp_|eyJ|PRIVATE KEY|AKIA|ASIA|_live_|whsec_|gh[posr]_|github_pat_|xox|sk-|AIza|postgres(?:ql)?:\/\//

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'error',
  title: 'Secret in SQL',
  why: 'Whoever can read the repository, its history, a fork of it, or the server’s log of statements has the secret. Deleting the line later takes it out of none of them.',
  fix: 'Revoke the secret and make a new one. Keep it in Vault (`vault.decrypted_secrets`) or in the environment of what uses it, and put it there by hand, never by a migration. A role gets its password with `\\password`.',
  on: ['CreateRoleStmt', 'AlterRoleStmt', 'SelectStmt', 'CreateUserMappingStmt'],
  files: ['up', 'down', 'seed'],
  check(statement, _context, report) {
    for (const { what, at } of literals(statement)) {
      report({
        message: `Unexpected ${what} in SQL, expected it to be kept in Vault or in the environment`,
        at,
        detail: { secret: true },
      })
    }
  },
  checkFile({ file: { text } }, report) {
    if (!beginnings.test(text)) return
    for (const [name, pattern] of forms) {
      for (const found of text.matchAll(pattern)) {
        if (name === 'a JSON web token' && isPublic(found[0])) continue
        const hit: Hit = {
          message: `Unexpected ${name} in SQL, expected it to be kept in Vault or in the environment`,
          at: { start: found.index, end: found.index + found[0].length },
          detail: { secret: true },
        }
        report(hit)
      }
    }
  },
  examples: {
    bad: [
      {
        sql: "create role reporting login password 'correct horse battery staple'",
        messages: ['Unexpected password of a role in SQL, expected it to be kept in Vault or in the environment'],
      },
      {
        sql: `create schema app; comment on schema app is 'key: ${'sb_secret_'}${'x9'.repeat(12)}'`,
        messages: ['Unexpected a Supabase secret key in SQL, expected it to be kept in Vault or in the environment'],
      },
    ],
    good: [{ sql: 'create role app_reporting nologin; drop role app_reporting' }],
  },
}

/** Constants in places that are made for secrets. */
function* literals({ kind, tree }: LintStatement): Generator<{ what: string; at?: number }> {
  if (kind === 'CreateRoleStmt' || kind === 'AlterRoleStmt' || kind === 'CreateUserMappingStmt') {
    for (const node of (tree.options ?? []) as Tree[]) {
      const element = node.DefElem
      if (element?.defname !== 'password' || element.arg?.String === undefined) continue
      yield {
        what: kind === 'CreateUserMappingStmt' ? 'password of a user mapping' : 'password of a role',
        at: element.location,
      }
    }
    return
  }
  for (const node of (tree.targetList ?? []) as Tree[]) {
    const call = node.ResTarget?.val?.FuncCall as Tree | undefined
    const names = ((call?.funcname ?? []) as Tree[]).map((part) => part.String?.sval)
    if (names.join('.') === 'vault.create_secret' && stringConstant(call?.args?.[0]) !== undefined) {
      yield { what: 'secret of Vault', at: call?.location }
    }
  }
}

/** Whether a JSON web token is one that everybody may have: of the role anon, or of Supabase's local demonstration. */
function isPublic(token: string): boolean {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString('utf8')) as Record<
      string,
      unknown
    >
    return claims.role === 'anon' || claims.iss === 'supabase-demo'
  } catch {
    return false
  }
}
