/** Statements that drop, rename or rewrite what others use. */

import { formatName, listName, objectName, strings, type Tree } from '../../sql/tree.ts'
import { type Check, isNew, nameOf, readable, type SqlDanger, type StatementContext } from './danger.ts'

/** Words for the kinds of objects, and whether rows go with them. */
const kinds: Record<string, { label: string; rows?: boolean; remade?: boolean }> = {
  OBJECT_TABLE: { label: 'table', rows: true },
  OBJECT_SCHEMA: { label: 'schema', rows: true },
  OBJECT_MATVIEW: { label: 'materialized view' },
  OBJECT_FOREIGN_TABLE: { label: 'foreign table' },
  OBJECT_SEQUENCE: { label: 'sequence' },
  OBJECT_VIEW: { label: 'view', remade: true },
  OBJECT_INDEX: { label: 'index', remade: true },
  OBJECT_TYPE: { label: 'type' },
  OBJECT_DOMAIN: { label: 'domain' },
  OBJECT_FUNCTION: { label: 'function', remade: true },
  OBJECT_PROCEDURE: { label: 'procedure', remade: true },
  OBJECT_ROUTINE: { label: 'routine', remade: true },
  OBJECT_AGGREGATE: { label: 'aggregate', remade: true },
  OBJECT_POLICY: { label: 'policy', remade: true },
  OBJECT_TRIGGER: { label: 'trigger', remade: true },
  OBJECT_RULE: { label: 'rule', remade: true },
  OBJECT_EXTENSION: { label: 'extension', rows: true },
  OBJECT_PUBLICATION: { label: 'publication', remade: true },
  OBJECT_EVENT_TRIGGER: { label: 'event trigger', remade: true },
}

const migrate =
  'Write a migration with its rollback, prove it (`dbops prove`), and expand before you contract: stop using the object first.'

const drops: Check = (node, context) => {
  const kind = kinds[node.removeType] ?? {
    label: String(node.removeType ?? 'object')
      .replace('OBJECT_', '')
      .toLowerCase()
      .replaceAll('_', ' '),
  }
  const objects = ((node.objects ?? []) as Tree[]).filter((object) => !madeHere(node.removeType, object, context))
  if (objects.length === 0) return undefined
  const names = objects.map((object) => label(node.removeType, object))
  const what = `drops ${kind.label} ${names.join(', ')}${kind.rows ? ' with every row of it' : ''}${node.behavior === 'DROP_CASCADE' ? ' and everything that depends on it' : ''}`
  return {
    what,
    safer: kind.rows ? `Keep the rows first (\`pg_dump\`, or rename instead of dropping). ${migrate}` : migrate,
    ...(kind.remade ? { dropped: objects.map((object) => objectKey(node.removeType, object)).join('|') } : {}),
  }
}

function label(kind: string, object: Tree): string {
  if (kind === 'OBJECT_POLICY' || kind === 'OBJECT_TRIGGER' || kind === 'OBJECT_RULE') {
    const parts = strings(object.List?.items)
    return readable(`${parts.at(-1)} on ${parts.slice(0, -1).join('.')}`)
  }
  return readable(formatName(objectName(object)))
}

/** `policy:orders.own_rows`, by unqualified names: the same object, dropped and made again. */
function objectKey(kind: string, object: Tree): string {
  if (kind === 'OBJECT_POLICY' || kind === 'OBJECT_TRIGGER' || kind === 'OBJECT_RULE') {
    const parts = strings(object.List?.items)
    return `${kind}:${parts.slice(-2).join('.')}`
  }
  return `${kind === 'OBJECT_ROUTINE' || kind === 'OBJECT_PROCEDURE' ? 'OBJECT_FUNCTION' : kind}:${objectName(object).name}`
}

/** What a statement makes, in the form of `SqlDanger.dropped`. */
export function madeKey(kind: string, tree: Tree): string | undefined {
  switch (kind) {
    case 'CreatePolicyStmt':
      return `OBJECT_POLICY:${tree.table?.relname}.${tree.policy_name}`
    case 'CreateTrigStmt':
      return `OBJECT_TRIGGER:${tree.relation?.relname}.${tree.trigname}`
    case 'RuleStmt':
      return `OBJECT_RULE:${tree.relation?.relname}.${tree.rulename}`
    case 'ViewStmt':
      return `OBJECT_VIEW:${tree.view?.relname}`
    case 'IndexStmt':
      return `OBJECT_INDEX:${tree.idxname}`
    case 'CreateFunctionStmt':
      return `OBJECT_FUNCTION:${listName(tree.funcname).name}`
    case 'DefineStmt':
      return tree.kind === 'OBJECT_AGGREGATE' ? `OBJECT_AGGREGATE:${listName(tree.defnames).name}` : undefined
    case 'CreatePublicationStmt':
      return `OBJECT_PUBLICATION:${tree.pubname}`
    case 'CreateEventTrigStmt':
      return `OBJECT_EVENT_TRIGGER:${tree.trigname}`
    default:
      return undefined
  }
}

function madeHere(kind: string, object: Tree, { known }: StatementContext): boolean {
  const name = objectName(object)
  switch (kind) {
    case 'OBJECT_TABLE':
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
    case 'OBJECT_INDEX':
    case 'OBJECT_SEQUENCE':
    case 'OBJECT_FOREIGN_TABLE':
      return name.schema === 'pg_temp' || known.relation(name) !== undefined
    case 'OBJECT_TYPE':
    case 'OBJECT_DOMAIN':
      return known.type(name) !== undefined
    case 'OBJECT_SCHEMA':
      return known.schemas.has(name.name)
    case 'OBJECT_POLICY':
    case 'OBJECT_TRIGGER':
      return known.relation(listName(object.List?.items?.slice(0, -1))) !== undefined
    default:
      return false
  }
}

/** Commands of ALTER TABLE and its like that destroy, expose, or change what others read. */
const commands: Record<string, (command: Tree, table: string) => SqlDanger> = {
  AT_DropColumn: (command, table) => ({
    what: `drops column ${readable(command.name ?? '')} of ${table} with every value in it`,
    safer: `Stop using the column first; keep its values in a copy. ${migrate}`,
  }),
  AT_DropConstraint: (command, table) => ({
    what: `drops constraint ${readable(command.name ?? '')} of ${table}: rows that break it can be written`,
    safer: migrate,
  }),
  AT_AlterColumnType: (command, table) => ({
    what: `changes the type of ${table}.${readable(command.name ?? '')}: the table is rewritten under ACCESS EXCLUSIVE, and a cast may lose values`,
    safer: 'Add a new column, backfill it, and switch (`dbops rollout`).',
  }),
  AT_DisableRowSecurity: (_, table) => ({
    what: `switches row level security of ${table} off: every role with a grant sees and changes every row`,
    safer: 'Keep RLS on, and write a policy for what is needed.',
  }),
  AT_NoForceRowSecurity: (_, table) => ({
    what: `lets the owner of ${table} past its policies`,
    safer: 'Keep FORCE ROW LEVEL SECURITY.',
  }),
  AT_DisableTrig: (command, table) => triggersOff(command, table),
  AT_DisableTrigAll: (command, table) => triggersOff(command, table),
  AT_DisableTrigUser: (command, table) => triggersOff(command, table),
  AT_DisableRule: (command, table) => triggersOff(command, table),
  AT_SetUnLogged: (_, table) => ({
    what: `makes ${table} unlogged: its rows are lost at the next crash`,
    safer: 'Leave it logged.',
  }),
  AT_DropExpression: (command, table) => ({ what: `stops computing ${table}.${command.name}`, safer: migrate }),
  AT_DropInherit: (_, table) => ({
    what: `takes ${table} out of its parent: queries on the parent no longer see its rows`,
    safer: migrate,
  }),
  AT_DetachPartition: (_, table) => ({
    what: `detaches a partition of ${table}: queries no longer see its rows`,
    safer: `Use DETACH PARTITION … CONCURRENTLY in a migration. ${migrate}`,
  }),
  AT_ChangeOwner: (command, table) => ({
    what: `gives ${table} to ${command.newowner?.rolename ?? 'another role'}, who may then do anything with it`,
    safer: 'Grant what is needed instead.',
  }),
}

function triggersOff(command: Tree, table: string): SqlDanger {
  return {
    what: `switches ${command.name === undefined ? 'the triggers' : `trigger ${readable(command.name)}`} of ${table} off: what they guard (audit, keys, foreign keys) is not kept`,
    safer: 'Leave triggers on; write rows that pass them.',
  }
}

const alters: Check = (node, context) => {
  if (isNew(node.relation, context)) return undefined
  const table = nameOf(node.relation)
  for (const { AlterTableCmd: command } of (node.cmds ?? []) as Tree[]) {
    if (command === undefined) continue
    const found = commands[command.subtype]?.(command, table)
    if (found !== undefined) return found
    if (command.subtype === 'AT_SetRelOptions' || command.subtype === 'AT_ResetRelOptions') {
      const invoker = ((command.def?.List?.items ?? []) as Tree[]).find(
        (item) => item.DefElem?.defname === 'security_invoker',
      )
      const off =
        command.subtype === 'AT_ResetRelOptions' ||
        /^(?:false|off|0|no)$/i.test(
          String(
            invoker?.DefElem?.arg?.String?.sval ?? invoker?.DefElem?.arg?.TypeName?.names?.[0]?.String?.sval ?? 'true',
          ),
        )
      if (invoker !== undefined && off)
        return {
          what: `runs view ${table} with its owner's rights: row level security no longer holds behind it`,
          safer: 'Keep security_invoker on.',
        }
    }
  }
  return undefined
}

const renames: Check = (node, context) => {
  if (isNew(node.relation, context)) return undefined
  const kind = node.renameType as string
  const old =
    kind === 'OBJECT_COLUMN'
      ? `column ${nameOf(node.relation)}.${node.subname}`
      : kind === 'OBJECT_SCHEMA'
        ? `schema ${node.subname}`
        : kind === 'OBJECT_DATABASE'
          ? `database ${node.subname}`
          : kind === 'OBJECT_TABLE'
            ? `table ${nameOf(node.relation)}`
            : undefined
  return old === undefined
    ? undefined
    : {
        what: `renames ${readable(old)}: every query that uses the old name fails`,
        safer: 'Add the new name beside the old one (a view, a generated column), then move the code over.',
      }
}

const moves: Check = (node, context) => {
  if (node.objectType !== 'OBJECT_TABLE' || isNew(node.relation, context)) return undefined
  return {
    what: `moves table ${nameOf(node.relation)} to schema ${node.newschema}: every query that uses the old name fails`,
    safer: 'Leave a view in the old schema.',
  }
}

const database: Check = (node) => ({
  what: `drops database ${readable(node.dbname ?? '')} with everything in it`,
  safer: 'Dump it first: `pg_dump -Fc`.',
  final: true,
})

export const definitionChecks: Record<string, Check> = {
  DropStmt: drops,
  DropdbStmt: database,
  DropRoleStmt: () => ({ what: 'drops a role', safer: 'List what it owns and may do first: `\\du`, `\\dp`.' }),
  DropOwnedStmt: () => ({
    what: 'drops everything that a role owns, tables with their rows included',
    safer: 'REASSIGN OWNED to another role first, and look at what it owns.',
  }),
  ReassignOwnedStmt: () => ({
    what: 'gives everything that a role owns to another role',
    safer: 'Name the objects one by one.',
  }),
  DropSubscriptionStmt: () => ({
    what: 'drops a subscription: replication stops',
    safer: 'Disable it first.',
    final: true,
  }),
  DropTableSpaceStmt: () => ({ what: 'drops a tablespace', safer: 'Move its tables first.', final: true }),
  AlterTableStmt: alters,
  RenameStmt: renames,
  AlterObjectSchemaStmt: moves,
}
