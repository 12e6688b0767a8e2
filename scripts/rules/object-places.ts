/**
 * Where in a workspace's migrations the objects of its database were last defined, so that a finding about a table or a
 * policy can be shown beside the line that made it. The linter follows the history already: renames, moves, drops, blocks.
 */

import type { Finding, Location } from '../core/finding.ts'
import { parseSql, type Statement } from '../sql/parse.ts'
import { parseRecovering } from '../sql/recover.ts'
import { TextMap } from '../sql/text.ts'
import { objectName, rangeName, stringConstant, strings, type Tree } from '../sql/tree.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { LintStatement } from './context.ts'
import type { Known, KnownFunction, Origin, Relation } from './known/known.ts'
import { bySignature, signature } from './known/objects.ts'
import { type LintInput, readHistory } from './lint.ts'
import { workspaceInputs, workspaceOptions } from './lint-workspace.ts'
import { type ObjectName, readObjectName } from './object-name.ts'

/** The findings, those about an object that a migration made with its place. Call `loadParser()` first. */
export function placeFindings(findings: readonly Finding[], workspace: Workspace): Finding[] {
  if (!findings.some(({ location, object }) => location === undefined && object !== undefined)) return [...findings]
  const places = new ObjectPlaces(workspace)
  return findings.map((finding) => {
    if (finding.location !== undefined || finding.object === undefined) return finding
    const location = places.of(finding.object)
    return location === undefined ? finding : { ...finding, location }
  })
}

/** Part of a statement that defines a column or a constraint. */
type Wanted = { column: string } | { constraint: string; columns: readonly string[] }

export class ObjectPlaces {
  readonly #known: Known
  readonly #others = new OtherObjects()
  readonly #inputs: Map<string, LintInput>
  readonly #maps = new Map<string, TextMap>()

  constructor(workspace: Workspace) {
    const inputs = workspaceInputs(workspace, {}).filter(({ role }) => role !== 'down')
    this.#inputs = new Map(inputs.map((input) => [input.file, input]))
    this.#known = readHistory(inputs, workspaceOptions(workspace), (statement, known, at) =>
      this.#others.observe(statement, known, at),
    )
  }

  /** `object` as findings name it; undefined for what no migration made. */
  of(object: string): Location | undefined {
    const name = readObjectName(object)
    return name === undefined ? undefined : this.#find(name)
  }

  #find({ kind, names, on, parameters }: ObjectName): Location | undefined {
    switch (kind) {
      case 'function':
      case 'procedure':
        return this.#whole(this.#routine(names, parameters)?.at)
      case 'column': {
        const relation = this.#relation(names.slice(0, -1))
        const column = names.at(-1)!
        return this.#part(relation?.columns.get(column)?.at ?? relation?.at, { column })
      }
      case 'constraint':
      case 'foreign key': {
        const relation = this.#relation(on)
        const constraint = relation?.constraints.get(names.at(-1)!)
        const wanted: Wanted = { constraint: names.at(-1)!, columns: constraint?.columns ?? [] }
        return this.#part(constraint?.at ?? relation?.at, wanted)
      }
      case 'policy': {
        const relation = this.#relation(on)
        const policy = relation?.policies.get(names.at(-1)!)
        return this.#whole(policy?.last ?? policy?.at ?? relation?.at)
      }
      case 'index': {
        const entry = this.#relation(names)
        const { index } = entry ?? {}
        if (entry?.at !== undefined || index === undefined) return this.#whole(entry?.at)
        const constraint = index.table.constraints.get(index.name)
        const wanted: Wanted = { constraint: index.name, columns: constraint?.columns ?? [] }
        return this.#part(constraint?.at ?? index.table.at, wanted)
      }
      default: {
        const other = this.#others.at(kind, names)
        return this.#whole(other ?? this.#relation(names)?.at)
      }
    }
  }

  #relation(names: readonly string[] | undefined): Relation | undefined {
    const [schema, name, ...more] = names ?? []
    if (schema === undefined || name === undefined || more.length > 0) return undefined
    return this.#known.relations.get(`${schema}.${name}`)
  }

  #routine(names: readonly string[], parameters = ''): KnownFunction | undefined {
    const overloads = this.#known.functions.get(names.join('.')) ?? []
    if (overloads.length < 2) return overloads[0]
    const types = signatureOf(parameters)
    const arity = (text: string): number => (text === '()' ? 0 : text.split(',').length)
    return (
      (types === undefined ? undefined : bySignature(overloads, types)[0]) ??
      // A type may be spelled in ways that only the server knows to be the same.
      overloads.find((routine) => types !== undefined && arity(routine.signature) === arity(types))
    )
  }

  /** The first line of a statement. */
  #whole(at: Origin | undefined): Location | undefined {
    return at === undefined ? undefined : this.#line(at.file, at.start, at.end)
  }

  /** The line of a column or constraint in the statement that defines it. */
  #part(at: Origin | undefined, wanted: Wanted): Location | undefined {
    if (at === undefined) return undefined
    const part = partOf(this.#text(at.file).slice(at.start, at.end), wanted)
    return part === undefined ? this.#whole(at) : this.#line(at.file, at.start + part, at.end)
  }

  #line(file: string, start: number, end: number): Location {
    const map = this.#map(file)
    const { line, column } = map.position(start)
    const code = map.line(line).trimEnd().length + 1
    const stop = map.position(end)
    const endColumn = stop.line === line ? Math.min(stop.column, code) : code
    return { file, line, column, ...(endColumn > column ? { endLine: line, endColumn } : {}) }
  }

  #text(file: string): string {
    const input = this.#inputs.get(file)
    return input?.sql ?? input?.text ?? ''
  }

  #map(file: string): TextMap {
    let map = this.#maps.get(file)
    if (map === undefined) this.#maps.set(file, (map = new TextMap(this.#text(file))))
    return map
  }
}

/** Index in a CREATE TABLE or ALTER TABLE of the column or constraint; undefined where the text tells none. */
function partOf(text: string, wanted: Wanted): number | undefined {
  const [parsed] = parseRecovering(text).statements
  if (parsed === undefined) return undefined
  const { statement, map, base } = parsed
  const index = (node: Tree): number | undefined =>
    node.location === undefined ? undefined : map.indexOfByte(node.location) + base
  let beside: Tree | undefined
  for (const node of definitions(statement)) {
    const column = node.ColumnDef as Tree | undefined
    if ('column' in wanted) {
      if (column?.colname === wanted.column) return index(column)
      continue
    }
    if (node.Constraint?.conname === wanted.constraint) return index(node.Constraint)
    for (const { Constraint: own } of (column?.constraints ?? []) as Tree[]) {
      if (own?.conname === wanted.constraint) return index(own)
    }
    // One without a name stands beside its column, or lists its columns.
    if (wanted.columns.length === 1 && column?.colname === wanted.columns[0]) beside ??= column
    const keys = strings(node.Constraint?.fk_attrs ?? node.Constraint?.keys)
    if (node.Constraint?.conname === undefined && keys.join() === wanted.columns.join() && keys.length > 0) {
      beside = node.Constraint
    }
  }
  return beside === undefined ? undefined : index(beside)
}

/** ColumnDef and Constraint nodes that a statement adds to a table. */
function definitions({ kind, tree }: Statement): Tree[] {
  if (kind === 'CreateStmt') return [...(tree.tableElts ?? []), ...(tree.constraints ?? [])]
  if (kind === 'CreateForeignTableStmt') return tree.base?.tableElts ?? tree.tableElts ?? []
  if (kind !== 'AlterTableStmt') return []
  return ((tree.cmds ?? []) as Tree[]).flatMap(({ AlterTableCmd: command }) => (command?.def ? [command.def] : []))
}

/** `(uuid,text)` of `a uuid, b text DEFAULT ''::text`. */
function signatureOf(parameters: string): string | undefined {
  try {
    const [statement] = parseSql(`create function f(${parameters}) returns void language sql as ''`).statements
    return signature(statement?.tree.parameters)
  } catch {
    return undefined
  }
}

/** Objects that no migration rule asks for, and that findings are about. */
class OtherObjects {
  readonly #places = new Map<string, Origin>()

  at(kind: string, names: readonly string[]): Origin | undefined {
    return names.length === 1 ? this.#places.get(`${kind} ${names[0]}`) : undefined
  }

  observe({ kind, tree }: LintStatement, known: Known, at: Origin): void {
    switch (kind) {
      case 'CreateExtensionStmt':
        this.#make('extension', tree.extname, at, tree.if_not_exists)
        return
      case 'AlterExtensionStmt':
        this.#make('extension', tree.extname, at)
        return
      case 'CreateRoleStmt':
        this.#make('role', tree.role, at)
        return
      case 'AlterRoleStmt':
        this.#make('role', tree.role?.RoleSpec?.rolename ?? tree.role?.rolename, at)
        return
      case 'CreatePublicationStmt':
      case 'AlterPublicationStmt':
        this.#make('publication', tree.pubname, at)
        return
      case 'CreateSchemaStmt':
        this.#make('schema', tree.schemaname, at, tree.if_not_exists)
        return
      case 'InsertStmt':
        this.#buckets(tree, known, at)
        return
      case 'DropStmt':
        this.#drop(tree)
    }
  }

  /** IF NOT EXISTS leaves an object as it is. */
  #make(kind: string, name: string | undefined, at: Origin, unlessThere = false): void {
    if (name !== undefined && !(unlessThere && this.#places.has(`${kind} ${name}`)))
      this.#places.set(`${kind} ${name}`, at)
  }

  #drop(tree: Tree): void {
    const kinds: Record<string, string> = {
      OBJECT_EXTENSION: 'extension',
      OBJECT_PUBLICATION: 'publication',
      OBJECT_SCHEMA: 'schema',
    }
    const kind = kinds[tree.removeType as string]
    if (kind === undefined) return
    for (const node of (tree.objects ?? []) as Tree[]) this.#places.delete(`${kind} ${objectName(node).name}`)
  }

  /** Buckets of Supabase's storage are rows. */
  #buckets(tree: Tree, known: Known, at: Origin): void {
    const { schema, name } = known.resolve(rangeName(tree.relation ?? {}))
    if (schema !== 'storage' || name !== 'buckets') return
    const columns = ((tree.cols ?? []) as Tree[]).map((node) => node.ResTarget?.name as string | undefined)
    const position = Math.max(0, columns.indexOf('id'))
    for (const row of (tree.selectStmt?.SelectStmt?.valuesLists ?? []) as Tree[]) {
      this.#make('bucket', stringConstant(row.List?.items?.[position]), at, true)
    }
  }
}
