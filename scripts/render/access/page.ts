/** What the heat map carries as data. The page's script reads it, so nothing here needs Node. */

/** What the page's script reads. */
export interface AccessPage {
  personas: { name: string; description: string; role: string; trusted: boolean }[]
  objects: PageObject[]
  /** In the order of the objects: [object, verb, persona, reach, rest]. */
  cells: [object: number, verb: string, persona: number, reach: string, rest?: PageCell][]
  findings: { level: string; rule: string; object?: string; message: string; why?: string; fix?: string }[]
}

export interface PageObject {
  kind: string
  name: string
  /** Lines that hold for every cell: row level security, whose rights it runs with. */
  facts: string[]
  policies: { name: string; permissive: boolean; command: string; roles: string[]; using?: string; check?: string }[]
  grants: { grantee: string; privileges: string[] }[]
}

/** As of `Cell`. */
export interface PageCell {
  reached?: number
  total?: number
  rows?: { key: Record<string, string | null>; actor?: string; tenant?: string }[]
  message?: string
  reason?: string
}
