/** Reads a contract: YAML, then its JSON Schema, with the line and column of everything that is wrong. */

import { isMap, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'
import { DbopsError } from '../../../core/error.ts'
import type { Location } from '../../../core/finding.ts'
import { closest } from '../../../core/similar.ts'
import type { ContractDocument } from './document.ts'
import { intendedReaches, sections } from './intent.ts'

export interface Contract {
  /** As findings name it, relative to the workspace's root. */
  file: string
  document: ContractDocument
  /** The place of what stands at a path of keys (of its key), or of the nearest that does. */
  at(path: readonly string[] | undefined): Location
}

const documentKeys = ['version', 'groups', 'defaults', ...sections]
const verbKeys = ['select', 'insert', 'update', 'delete', 'truncate', 'write', 'any']

/** Throws `DbopsError` (input) that names every problem with its place. */
export async function readContract(text: string, file: string): Promise<Contract> {
  const lines = new LineCounter()
  const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'silent', merge: true })
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const at = (path: readonly string[] = []): Location => {
    let node: Node | null | undefined = parsed.contents
    let offset = node?.range?.[0] ?? 0
    for (const part of path) {
      if (!isMap(node)) break
      const pair = node.items.find((item) => String((item.key as Scalar).value) === part)
      if (pair === undefined) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value as Node | null
    }
    return { file, ...place(offset) }
  }
  if (parsed.errors.length > 0) {
    const [first] = parsed.errors
    const { line, column } = place(first!.pos[0])
    throw new DbopsError(
      `Unexpected content, expected YAML: ${parsed.errors.map((error) => error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')).join('; ')}`,
      { where: `${file}:${line}:${column}` },
    )
  }
  const value: unknown = parsed.toJS({ maxAliasCount: 100 }) ?? {}
  const problems = await problemsOf(value)
  if (problems.length > 0) {
    const shown = problems.map(({ path, message }) => ({ place: at(path), message }))
    const { line, column } = shown[0]!.place
    throw new DbopsError(
      shown
        .map(({ place, message }, index) =>
          index === 0 ? message : `${file}:${place.line}:${place.column} ${message}`,
        )
        .join('\n'),
      {
        where: `${file}:${line}:${column}`,
        hint: 'The format is described in scripts/build/schemas/access-contract.schema.json; dbops access --init writes one.',
      },
    )
  }
  return { file, document: value as ContractDocument, at }
}

interface Problem {
  path: string[]
  message: string
}

async function problemsOf(value: unknown): Promise<Problem[]> {
  const [{ Ajv2020 }, { default: schema }] = await Promise.all([
    import('../../../core/ajv.ts'),
    import('../../../build/schemas/access-contract.schema.json', { with: { type: 'json' } }),
  ])
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true }).compile(schema)
  if (validate(value)) return groupProblems(value as ContractDocument)
  const problems: Problem[] = []
  for (const error of validate.errors ?? []) {
    // `anyOf` says again what its branches say; a branch for a text says nothing of a mapping, and the other way round.
    if (error.keyword === 'anyOf') continue
    const path = error.instancePath.split('/').slice(1).map(unescapePointer)
    const params = error.params as { additionalProperty?: string; type?: string }
    if (error.keyword === 'additionalProperties') {
      const key = params.additionalProperty!
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {})
      problems.push({ path: [...path, key], message: `Unexpected key "${key}"${suggestion(key, known)}` })
    } else if (error.keyword === 'pattern') {
      const [word = ''] = String(error.data).trim().split(/\s+/)
      problems.push({
        path,
        message: (intendedReaches as readonly string[]).includes(word)
          ? `Unexpected "${String(error.data)}", expected "${word} where <condition>" or "${word} or <condition>"`
          : `Unexpected word "${String(error.data)}"${suggestion(word, intendedReaches)}`,
      })
    } else if (error.keyword === 'type') {
      const mapping = typeof error.data === 'object' && error.data !== null
      if ((params.type === 'string' && mapping) || (params.type === 'object' && typeof error.data === 'string'))
        continue
      const here = path.at(-1) ?? ''
      problems.push({
        path,
        message: `Unexpected ${JSON.stringify(error.data)} for "${here}", expected ${verbKeys.includes(here) ? 'a word for everyone, or words by persona' : params.type === 'object' ? 'a mapping' : `a ${params.type}`}`,
      })
    } else problems.push({ path, message: `Unexpected value of "${path.join('.')}": ${error.message}` })
  }
  const seen = new Set<string>()
  return problems.filter(({ path, message }) => {
    const key = `${path.join('\0')}\0${message}`
    return !seen.has(key) && seen.add(key)
  })
}

/** A group's members are names; that they exist is asked where the personas are known. */
function groupProblems(document: ContractDocument): Problem[] {
  const problems: Problem[] = []
  for (const name of Object.keys(document.groups ?? {}))
    if (name === 'everyone')
      problems.push({ path: ['groups', name], message: 'Unexpected group "everyone": it is there already' })
  return problems
}

function suggestion(word: string, known: readonly string[]): string {
  const near = closest(word, known)
  if (near !== undefined) return `, did you mean "${near}"?`
  return `, expected one of: ${known.length > 0 ? known.join(', ') : documentKeys.join(', ')}`
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
