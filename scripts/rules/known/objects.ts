/** Types, functions, policies, grants: everything known that is not a relation. */

import {
  formatName,
  formatType,
  listName,
  type Name,
  objectName,
  option,
  optionText,
  rangeName,
  strings,
  type Tree,
  typeOf,
} from '../../sql/tree.ts'
import { filterColumns } from './filters.ts'
import type { Known, KnownFunction, KnownType, Origin, Relation } from './known.ts'
import type { Layer } from './layer.ts'
import { knownOrStub } from './tables.ts'

export function createType(known: Known, names: readonly Tree[], kind: KnownType['kind'], values: string[] = []): void {
  const name = listName(names)
  const schema = name.schema ?? known.creationSchema
  const born = known.birth()
  known.types.set(`${schema}.${name.name}`, {
    schema,
    name: name.name,
    kind,
    values: new Map(values.map((value) => [value, born])),
    born,
  })
}

/** ALTER TYPE … ADD VALUE, RENAME VALUE. */
export function alterEnum(known: Known, tree: Tree): void {
  const name = listName(tree.typeName)
  if (known.type(name) === undefined) {
    createType(known, tree.typeName, 'enum')
    known.type(name)!.born = { file: 0, transaction: 0 }
  }
  const type = known.type(name)!
  if (tree.oldVal !== undefined) {
    type.values.set(tree.newVal, type.values.get(tree.oldVal) ?? known.birth())
    type.values.delete(tree.oldVal)
  } else if (!type.values.has(tree.newVal)) {
    type.values.set(tree.newVal, known.birth())
    known.enumAddedIn = known.transaction
  }
}

/** A routine's input types, as they identify it: `(uuid,text[])`. */
export function signature(parameters: readonly Tree[] | undefined): string {
  const types: string[] = []
  for (const node of parameters ?? []) {
    const parameter = node.FunctionParameter
    if (parameter === undefined || parameter.mode === 'FUNC_PARAM_OUT' || parameter.mode === 'FUNC_PARAM_TABLE')
      continue
    types.push(formatType(typeOf(parameter.argType)))
  }
  return `(${types.join(',')})`
}

/** A renamed type is renamed in every signature: a function made with its old name is another one. */
export function renameInSignatures(known: Known, { schema, name }: Name, to: string): void {
  const renamed = (type: string): string => {
    const [, bare = '', array = ''] = /^(.*?)((?:\[\])?)$/.exec(type) ?? []
    if (bare === formatName({ name })) return `${formatName({ name: to })}${array}`
    const owner = schema ?? known.resolve({ name }, known.types).schema
    return bare === formatName({ schema: owner, name }) ? `${formatName({ schema: owner, name: to })}${array}` : type
  }
  for (const routine of known.functions.values().flat()) {
    if (routine.signature !== '()')
      routine.signature = `(${routine.signature.slice(1, -1).split(',').map(renamed).join(',')})`
  }
}

/** Options that CREATE FUNCTION and ALTER FUNCTION share. */
function applyOptions(routine: KnownFunction, options: readonly Tree[] | undefined): void {
  for (const node of options ?? []) {
    const element = node.DefElem
    if (element === undefined) continue
    if (element.defname === 'security') routine.securityDefiner = element.arg?.Boolean?.boolval === true
    else if (element.defname === 'volatility') routine.volatility = optionText(element) as KnownFunction['volatility']
    else if (element.defname === 'set') {
      const set = element.arg?.VariableSetStmt
      if (set?.name === 'search_path') routine.searchPath = set.kind !== 'VAR_RESET' && set.kind !== 'VAR_SET_DEFAULT'
      else if (set?.kind === 'VAR_RESET_ALL') routine.searchPath = false
    }
  }
}

export function createFunction(known: Known, tree: Tree, at: Origin | undefined): void {
  const name = listName(tree.funcname)
  const schema = name.schema ?? known.creationSchema
  const key = `${schema}.${name.name}`
  const others = known.functions.get(key) ?? []
  const own = signature(tree.parameters)
  const replaced = others.find((routine) => routine.signature === own)
  const body = option(tree.options, 'as')?.arg?.List?.items
  const made: KnownFunction = {
    schema,
    name: name.name,
    signature: own,
    language: optionText(option(tree.options, 'language'))?.toLowerCase() ?? 'sql',
    volatility: 'volatile',
    securityDefiner: false,
    searchPath: false,
    returnsTrigger: ['trigger', 'event_trigger'].includes(listName(tree.returnType?.names).name),
    body: strings(body)[0] ?? '',
    // CREATE OR REPLACE keeps the privileges.
    revoked: replaced?.revoked ?? new Set([...revokedByDefault(known, schema)]),
    granted: replaced?.granted ?? new Set(),
    born: replaced?.born ?? known.birth(),
    at,
  }
  applyOptions(made, tree.options)
  known.functions.set(key, [...others.filter((routine) => routine !== replaced), made])
}

function revokedByDefault(known: Known, schema: string): Set<string> {
  return new Set([
    ...(known.defaultFunctionRevokes.get('*') ?? []),
    ...(known.defaultFunctionRevokes.get(schema) ?? []),
  ])
}

/** The overloads of a signature: spelled the same, else the same but for schemas that one of both leaves out. */
export function bySignature(routines: readonly KnownFunction[], wanted: string): KnownFunction[] {
  const exact = routines.filter((routine) => routine.signature === wanted)
  return exact.length > 0 ? exact : routines.filter((routine) => isSameSignature(routine.signature, wanted))
}

function isSameSignature(a: string, b: string): boolean {
  const [left, right] = [a.slice(1, -1).split(','), b.slice(1, -1).split(',')]
  return (
    left.length === right.length &&
    left.every((one, index) => {
      const other = right[index]!
      return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
    })
  )
}

/** The known overloads that an ObjectWithArgs names: all of them where it gives no argument types. */
export function namedFunctions(known: Known, node: Tree | undefined): KnownFunction[] {
  const object = node?.ObjectWithArgs ?? node
  const all = known.function(listName(object?.objname))
  if (object?.args_unspecified === true) return all
  const wanted = signature(object?.objfuncargs)
  const exact = bySignature(all, wanted)
  // Types may be spelled in ways that only the server can match (domains, search_path): a sole function is meant.
  return exact.length > 0 ? exact : all.length === 1 ? all : []
}

export function alterFunction(known: Known, tree: Tree): void {
  for (const routine of namedFunctions(known, tree.func)) applyOptions(routine, tree.actions)
}

export function dropFunction(known: Known, node: Tree): void {
  for (const routine of namedFunctions(known, node)) {
    const key = `${routine.schema}.${routine.name}`
    const left = (known.functions.get(key) ?? []).filter((other) => other !== routine)
    if (left.length > 0) known.functions.set(key, left)
    else known.functions.delete(key)
  }
}

export function createPolicy(known: Known, tree: Tree, at: Origin | undefined): void {
  const table = knownOrStub(known, tree.table)
  table.policies.set(tree.policy_name, {
    name: tree.policy_name,
    command: tree.cmd_name ?? 'all',
    filters: filterColumns(tree.qual, table.name),
    born: known.birth(),
    at,
    last: at,
  })
}

export function alterPolicy(known: Known, tree: Tree, at: Origin | undefined): void {
  const table = known.relation(rangeName(tree.table))
  const policy = table?.policies.get(tree.policy_name)
  if (table === undefined || policy === undefined) return
  policy.last = at
  if (tree.qual !== undefined) policy.filters = filterColumns(tree.qual, table.name)
}

/** The roles of a GRANT, REVOKE or policy; PUBLIC is `public`. */
export function roleNames(roles: readonly Tree[] | undefined): string[] {
  const names: string[] = []
  for (const node of roles ?? []) {
    const role = node.RoleSpec
    if (role?.roletype === 'ROLESPEC_PUBLIC') names.push('public')
    else if (role?.roletype === 'ROLESPEC_CSTRING') names.push(role.rolename)
    else if (role !== undefined) names.push('current_user')
  }
  return names
}

function change(set: Set<string>, roles: readonly string[], add: boolean): void {
  for (const role of roles) {
    if (add) set.add(role)
    else set.delete(role)
  }
}

export function grant(known: Known, tree: Tree): void {
  const roles = roleNames(tree.grantees)
  const add = tree.is_grant === true
  const inSchemas = tree.targtype === 'ACL_TARGET_ALL_IN_SCHEMA' ? new Set(strings(tree.objects)) : undefined
  if (tree.objtype === 'OBJECT_TABLE') {
    const tables: (Relation | undefined)[] =
      inSchemas === undefined
        ? (tree.objects ?? []).map((node: Tree) => known.relation(objectName(node)))
        : known.relations.values().filter((relation) => inSchemas.has(relation.schema))
    // REVOKE of single privileges may leave others: only REVOKE ALL takes the role away.
    if (!add && tree.privileges !== undefined) return
    for (const table of tables) if (table !== undefined) change(table.granted, roles, add)
  } else if (['OBJECT_FUNCTION', 'OBJECT_ROUTINE', 'OBJECT_PROCEDURE'].includes(tree.objtype)) {
    const routines: KnownFunction[] =
      inSchemas === undefined
        ? (tree.objects ?? []).flatMap((node: Tree) => namedFunctions(known, node))
        : known.functions
            .values()
            .flat()
            .filter((routine) => inSchemas.has(routine.schema))
    for (const routine of routines) {
      change(routine.revoked, roles, !add)
      change(routine.granted, roles, add)
    }
  }
}

export function alterDefaultPrivileges(known: Known, tree: Tree): void {
  const schemas = strings(option(tree.options, 'schemas')?.arg?.List?.items)
  const action = tree.action as Tree | undefined
  if (action === undefined) return
  const roles = roleNames(action.grantees)
  const add = action.is_grant === true
  if (action.objtype === 'OBJECT_TABLE') {
    if (!add && action.privileges !== undefined) return
    for (const schema of schemas) change(entry(known.defaultTableGrants, schema), roles, add)
  } else if (['OBJECT_FUNCTION', 'OBJECT_ROUTINE'].includes(action.objtype)) {
    // A schema's own default privileges cannot take away what PUBLIC has by the global default (ALTER DEFAULT
    // PRIVILEGES' documentation), but they can what was granted for that schema: anon and authenticated on Supabase.
    for (const schema of schemas.length === 0 ? ['*'] : schemas) {
      const taken = schemas.length === 0 ? roles : roles.filter((role) => role !== 'public')
      change(entry(known.defaultFunctionRevokes, schema), taken, !add)
    }
  }
}

function entry(map: Layer<Set<string>>, key: string): Set<string> {
  let set = map.get(key)
  if (set === undefined) map.set(key, (set = new Set()))
  return set
}
