/**
 * Statements that an engine cannot run as they are written, and what is run instead. Decided by the parse tree; nearly
 * every statement stays as it is, because the stand-ins are real extensions to the embedded engine.
 */

import { ident, literal } from '../core/identifier.ts'
import { blank } from '../sql/lexer.ts'
import type { Statement } from '../sql/parse.ts'
import { commaParts, tokens } from '../sql/tokens.ts'
import { type StandIn, standIns, substitutionCode } from './stand-ins.ts'

/** A statement, or an extension, that did not do what it does on the real platform. Every result names all of them. */
export interface Substitution {
  /** The statement as it was written. */
  statement: string
  extension?: string
  /** Why: what the engine lacks. */
  reason: string
  /** What was done instead, and so what the result cannot show. */
  effect: string
}

interface Adapted {
  /** Empty where nothing is run. */
  sql: string
  substitution?: Substitution
}

type Tree = Record<string, any>

/** The statement as the embedded engine runs it. */
export function adaptStatement(statement: Pick<Statement, 'kind' | 'tree' | 'text'>): Adapted {
  return adapters[statement.kind]?.(statement.tree, statement.text) ?? { sql: statement.text }
}

/** The stand-in that announces itself with a notice: in a DO block, a function or by CASCADE. Undefined for any other. */
export function standInOf(notice: {
  code: string
  message: string
  detail?: string
}): Omit<Substitution, 'statement'> | undefined {
  return notice.code === substitutionCode ? describeStandIn(notice.message, notice.detail ?? '') : undefined
}

function describeStandIn(extension: string, effect: string): Omit<Substitution, 'statement'> {
  return { extension, reason: `the embedded engine has no extension "${extension}"`, effect }
}

function stoodIn(statement: string, { name, effect }: StandIn): Substitution {
  return { statement, ...describeStandIn(name, effect) }
}

/** A statement that is left out. */
function skipped(statement: string, reason: string, effect: string, extension?: string): Adapted {
  return { sql: '', substitution: { statement, reason, effect, ...(extension === undefined ? {} : { extension }) } }
}

const adapters: Record<string, (tree: Tree, text: string) => Adapted | undefined> = {
  // A version that is asked for is left out: an engine in one process has exactly one of each extension.
  CreateExtensionStmt(tree, text) {
    const standIn = standIns().get(tree.extname)
    const substitution = standIn && stoodIn(text, standIn)
    const version = option(tree, 'new_version')
    if (version === undefined) return { sql: text, substitution }
    const schema = option(tree, 'schema')
    const words = [
      'create extension',
      tree.if_not_exists ? 'if not exists' : '',
      ident(tree.extname),
      schema === undefined ? '' : `with schema ${ident(schema)}`,
      option(tree, 'cascade') === undefined ? '' : 'cascade',
    ]
    const reason = `the engine has one version of ${tree.extname}, and ${literal(version)} was asked for`
    return {
      sql: words.filter(Boolean).join(' '),
      substitution: substitution ?? {
        statement: text,
        extension: tree.extname,
        reason,
        effect: 'the version that it has is installed',
      },
    }
  },

  AlterExtensionStmt(tree, text) {
    const version = option(tree, 'new_version')
    const asked = version === undefined ? 'no other' : `${literal(version)} was asked for`
    return {
      // Does nothing, but fails where the extension is not there, as the real statement would.
      sql: `comment on extension ${ident(tree.extname)} is null`,
      substitution: {
        statement: text,
        extension: tree.extname,
        reason: `the engine has one version of ${tree.extname}, and ${asked}`,
        effect: 'nothing is updated',
      },
    }
  },

  AlterObjectSchemaStmt(tree, text) {
    const name = tree.objectType === 'OBJECT_EXTENSION' ? tree.object?.String?.sval : undefined
    if (!standIns().has(name)) return undefined
    return skipped(text, `the engine has no extension ${name}`, 'its objects stay in their schema', name)
  },

  SecLabelStmt(tree, text) {
    const provider = tree.provider ?? 'of labels'
    return skipped(text, `the engine has no label provider ${provider}`, 'the label is not set', tree.provider)
  },

  CreateSubscriptionStmt: (_tree, text) =>
    skipped(text, 'the engine cannot connect to others', 'no subscription is made'),
  AlterSubscriptionStmt: (_tree, text) => skipped(text, 'the engine has no subscriptions', 'nothing is changed'),
  DropSubscriptionStmt: (_tree, text) => skipped(text, 'the engine has no subscriptions', 'nothing is dropped'),
  AlterSystemStmt: (_tree, text) =>
    skipped(text, 'settings of a server are not those of its databases', 'the setting is not made'),
  LoadStmt: (tree, text) => skipped(text, `the engine has no library ${tree.filename}`, 'it is not loaded'),

  IndexStmt(tree, text) {
    const standIn = standIns().get(tree.accessMethod)
    if (standIn === undefined || tree.options === undefined) return undefined
    return { sql: withoutOptions(text, () => true), substitution: stoodIn(text, standIn) }
  },

  CreateStmt: (tree, text) => adaptTimescale(tree.options, text),
  CreateTableAsStmt: (tree, text) => adaptTimescale(tree.into?.options, text),
  ViewStmt: (tree, text) => adaptTimescale(tree.options, text),
  AlterTableStmt(tree, text) {
    const commands = ((tree.cmds ?? []) as Tree[]).map((command) => command.AlterTableCmd as Tree)
    const options = commands.flatMap((command) =>
      ['AT_SetRelOptions', 'AT_ResetRelOptions'].includes(command.subtype)
        ? ((command.def?.List?.items ?? []) as Tree[])
        : [{}],
    )
    const adapted = adaptTimescale(options, text)
    if (adapted !== undefined && options.every(isTimescale)) return { ...adapted, sql: '' }
    return adapted
  },
}

/** The value of an option of a statement, as text. */
function option(tree: Tree, name: string): string | undefined {
  const found = ((tree.options ?? []) as Tree[]).find(({ DefElem }) => DefElem?.defname === name)
  if (found === undefined) return undefined
  const { arg } = found.DefElem as Tree
  return String(arg?.String?.sval ?? arg?.Boolean?.boolval ?? arg?.Integer?.ival ?? true)
}

function adaptTimescale(options: Tree[] | undefined, text: string): Adapted | undefined {
  const standIn = standIns().get('timescaledb')
  if (standIn === undefined || !options?.some(isTimescale)) return undefined
  const sql = withoutOptions(text, (name) => timescaleNamespaces.has(name.toLowerCase()))
  return { sql, substitution: stoodIn(text, standIn) }
}

const timescaleNamespaces = new Set(['timescaledb', 'tsdb'])

function isTimescale(node: Tree): boolean {
  return timescaleNamespaces.has(node.DefElem?.defnamespace)
}

/** Blanks those storage parameters of `WITH (…)` and `SET (…)` whose first word is meant, and the clause where none is left. */
function withoutOptions(text: string, meant: (firstWord: string) => boolean): string {
  const ranges: { start: number; end: number }[] = []
  const all = [...tokens(text)].filter(({ kind }) => kind !== 'comment')
  const at = (index: number) => text.slice(all[index]?.start, all[index]?.end)
  for (let index = 0; index < all.length - 1; index++) {
    if (!/^(with|set)$/i.test(at(index)) || at(index + 1) !== '(') continue
    const close = closing(text, all, index + 1)
    const parts = commaParts(text, all[index + 1]!.end, all[close]!.start)
    const drop = parts.map(({ start, end }) => {
      const first = tokens(text, start, end).next().value
      return first !== undefined && meant(text.slice(first.start, first.end))
    })
    if (drop.every(Boolean)) ranges.push({ start: all[index]!.start, end: all[close]!.end })
    else {
      // The part goes with the comma after it, or the last one with the comma before it.
      parts.forEach(({ start }, part) => {
        if (!drop[part]) return
        const last = drop.slice(part).every(Boolean)
        ranges.push({
          start: last ? parts[drop.lastIndexOf(false)]!.end : start,
          end: last ? all[close]!.start : parts[part + 1]!.start,
        })
      })
    }
    index = close
  }
  const sorted = ranges
    .sort((a, b) => a.start - b.start)
    .filter((one, i, list) => i === 0 || one.start >= list[i - 1]!.end)
  return blank(text, sorted)
}

/** Index of the token that closes the parenthesis at `open`. */
function closing(text: string, all: { start: number; end: number }[], open: number): number {
  let depth = 0
  for (let index = open; index < all.length; index++) {
    const symbol = text.slice(all[index]!.start, all[index]!.end)
    if (symbol === '(') depth++
    else if (symbol === ')' && --depth === 0) return index
  }
  return all.length - 1
}
