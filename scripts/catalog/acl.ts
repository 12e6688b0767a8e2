/** Access control lists: `aclitem[]` as text → grants. Source: src/backend/utils/adt/acl.c, src/include/utils/acl.h. */

import { compareText } from '../core/finding.ts'
import type { Grant } from './schema.ts'

/** Letters in the order in which Postgres prints them (ACL_ALL_RIGHTS_STR), with their key words. */
const privilegeOfLetter: Record<string, string> = {
  a: 'INSERT',
  r: 'SELECT',
  w: 'UPDATE',
  d: 'DELETE',
  D: 'TRUNCATE',
  x: 'REFERENCES',
  t: 'TRIGGER',
  X: 'EXECUTE',
  U: 'USAGE',
  C: 'CREATE',
  T: 'TEMPORARY',
  c: 'CONNECT',
  s: 'SET',
  A: 'ALTER SYSTEM',
  m: 'MAINTAIN',
}

export type AclKind = 'table' | 'column' | 'sequence' | 'function' | 'schema' | 'type' | 'foreign' | 'language'

/** What the owner holds from the start, and what PUBLIC does (acldefault()). */
const defaults: Record<AclKind, { owner: string; everyone: string }> = {
  table: { owner: 'arwdDxt', everyone: '' },
  column: { owner: '', everyone: '' },
  sequence: { owner: 'rwU', everyone: '' },
  function: { owner: 'X', everyone: 'X' },
  schema: { owner: 'UC', everyone: '' },
  type: { owner: 'U', everyone: 'U' },
  foreign: { owner: 'U', everyone: '' },
  language: { owner: 'U', everyone: 'U' },
}

interface AclItem {
  grantee: string
  privileges: string
  grantable: string
  grantor: string
}

/** Reads the ACLs of one server. Equal lists are parsed once: a database of 10,000 tables has a handful of them. */
export class AclReader {
  readonly #maintain: boolean
  readonly #known = new Map<string, Grant[]>()

  /** MAINTAIN is a table's right since PostgreSQL 17. */
  constructor(versionNumber: number) {
    this.#maintain = versionNumber >= 170_000
  }

  /** The grants of an object; `acl` is null where Postgres's defaults hold. */
  read(kind: AclKind, acl: string[] | null, owner: string): Grant[] {
    const key = JSON.stringify([kind, owner, acl])
    let grants = this.#known.get(key)
    if (grants === undefined) {
      grants = this.#parse(kind, acl, owner)
      this.#known.set(key, grants)
    }
    // Copies, so that nobody who changes one table's grants changes another's.
    return grants.map((grant) => ({ ...grant, privileges: [...grant.privileges] }))
  }

  #parse(kind: AclKind, acl: string[] | null, owner: string): Grant[] {
    const { everyone } = defaults[kind]
    const whole = defaults[kind].owner + (kind === 'table' && this.#maintain ? 'm' : '')
    const items =
      acl?.map(parseAclItem) ??
      (everyone === '' ? [] : [{ grantee: 'public', privileges: everyone, grantable: '', grantor: owner }])
    const grants: Grant[] = []
    let ownerHolds = acl === null || kind === 'column'
    for (const item of items) {
      if (kind !== 'column' && item.grantee === owner && item.grantor === owner) {
        ownerHolds = true
        if ([...whole].every((letter) => item.privileges.includes(letter)) && item.grantable === '') continue
      }
      grants.push(grantOf(item, owner))
    }
    if (!ownerHolds) grants.push({ grantee: owner, privileges: [] })
    return grants.sort(compareGrants)
  }
}

/** The grants of a list that has no owner and no defaults (default privileges). */
export function readPlainAcl(acl: string[], owner: string): Grant[] {
  return acl.map((item) => grantOf(parseAclItem(item), owner)).sort(compareGrants)
}

function grantOf(item: AclItem, owner: string): Grant {
  const grant: Grant = { grantee: item.grantee, privileges: [...item.privileges].map((letter) => privilege(letter)) }
  if (item.grantable !== '') grant.grantable = [...item.grantable].map((letter) => privilege(letter))
  if (item.grantor !== owner) grant.grantor = item.grantor
  return grant
}

function privilege(letter: string): string {
  return privilegeOfLetter[letter] ?? letter
}

function compareGrants(a: Grant, b: Grant): number {
  return compareText(a.grantee, b.grantee) || compareText(a.grantor ?? '', b.grantor ?? '')
}

/** `grantee=letters/grantor`; a `*` behind a letter is its grant option; names are quoted where they need it (putid()). */
export function parseAclItem(text: string): AclItem {
  let at = 0
  const name = (): string => {
    let result = ''
    let quoted = false
    for (; at < text.length; at++) {
      const char = text[at]!
      if (char === '"') {
        if (quoted && text[at + 1] === '"') {
          result += '"'
          at++
        } else quoted = !quoted
      } else if (!quoted && (char === '=' || char === '/')) break
      else result += char
    }
    return result
  }
  const grantee = name()
  at++
  let privileges = ''
  let grantable = ''
  for (; at < text.length && text[at] !== '/'; at++) {
    if (text[at] === '*') grantable += text[at - 1]
    else privileges += text[at]
  }
  at++
  return { grantee: grantee === '' ? 'public' : grantee, privileges, grantable, grantor: name() }
}
