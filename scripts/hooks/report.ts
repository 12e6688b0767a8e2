/** The words in which the gate asks: what would happen, to which database, and what to do instead. */

import { display, type Text } from './shell/text.ts'
import type { Target } from './target.ts'

/** One thing that must not happen unseen. */
export type Concern = { target: Target; statement: Text } & ({ what: string; safer: string } | { unreadable: string })

const shown = 4

/** The reason for a decision. Bounded, one concern a paragraph, the worst known first. */
export function reason(concerns: readonly Concern[]): string {
  const unique = [
    ...new Map(
      concerns.map((concern) => ['what' in concern ? concern.what + concern.target.name : concern.unreadable, concern]),
    ).values(),
  ]
  unique.sort((a, b) => Number('unreadable' in a) - Number('unreadable' in b))
  const paragraphs = unique.slice(0, shown).map(paragraph)
  if (unique.length > shown) paragraphs.push(`… and ${unique.length - shown} more of the kind.`)
  return paragraphs.join('\n\n')
}

function paragraph(concern: Concern): string {
  const statement = clip(display(concern.statement), 240)
  const lines =
    'what' in concern
      ? [
          `This ${concern.what} (${where(concern.target)}).`,
          ...(statement === '' ? [] : [`  ${statement}`]),
          `Safer: ${concern.safer}`,
        ]
      : [
          `This reaches a database, and ${concern.unreadable} (${where(concern.target)}).`,
          ...(statement === '' ? [] : [`  ${statement}`]),
          'Safer: show the SQL first, and name the host where a local database is meant.',
        ]
  return lines.join('\n')
}

function where({ kind, name }: Target): string {
  switch (kind) {
    case 'local':
      return `${name}, which counts as production`
    case 'default':
      return `${name}; no host is named, so the environment decides: name it, e.g. -h localhost, where a local one is meant`
    case 'unknown':
      return `${name}, which may not be local`
    default:
      return name
  }
}

function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}
