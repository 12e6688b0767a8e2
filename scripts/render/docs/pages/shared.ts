/** Parts that pages of several kinds have. */

import { createIndex, createTrigger } from '../../../catalog/ddl/create.ts'
import type { Column, Grant, Index, Named, Policy, Trigger } from '../../../catalog/schema.ts'
import { ident, qualified } from '../../../core/identifier.ts'
import type { Lookup } from '../lookup.ts'
import { type Block, codes, heading, type Inline, type Line, line, listed, sql, type Target } from '../page.ts'

/** A link where there is a page, else the name as code. */
export function linked(target: Target | undefined, text: string, part?: string): Inline {
  return target === undefined ? { code: text } : { to: target, text, part }
}

export function dotted({ schema, name }: Named): string {
  return `${schema}.${name}`
}

export function commentBlock(comment: string | undefined): Block[] {
  return comment === undefined ? [] : [{ kind: 'comment', text: comment }]
}

/** A column's type; a link where users made the type. */
export function typeLine(lookup: Lookup, { type, userType }: Pick<Column, 'type' | 'userType'>): Line {
  return [linked(lookup.type(userType), type)]
}

/** What a column holds where nothing is given. */
export function defaultLine(column: Column): Line {
  if (column.generated) return [`generated, ${column.generated.kind}: `, { code: column.generated.expression }]
  if (column.identity) return [`identity, ${column.identity}`]
  return column.default === undefined ? [] : [{ code: column.default }]
}

export function grantsBlocks(grants: Grant[], columns: Column[] = []): Block[] {
  const rows: Line[][] = grants.map((grant) => [[{ code: grant.grantee }], ['all'], privileges(grant)])
  for (const column of columns) {
    for (const grant of column.grants ?? [])
      rows.push([[{ code: grant.grantee }], [{ code: column.name }], privileges(grant)])
  }
  if (rows.length === 0) return []
  if (columns.every((column) => !column.grants?.length)) {
    const short = rows.map(([grantee, , list]) => [grantee!, list!])
    return [heading('Grants'), { kind: 'rows', head: ['Role', 'Privileges'], rows: short }]
  }
  return [heading('Grants'), { kind: 'rows', head: ['Role', 'Columns', 'Privileges'], rows }]
}

/** Privileges in words; those that the role may pass on are marked. */
export function privileges(grant: Grant): Line {
  const list: Line = [grant.privileges.length === 0 ? 'none' : grant.privileges.join(', ').toLowerCase()]
  if (grant.grantable?.length) list.push(` (may grant: ${grant.grantable.join(', ').toLowerCase()})`)
  return list
}

export function indexBlocks(indexes: Index[]): Block[] {
  if (indexes.length === 0) return []
  const rows = indexes.map((index): Line[] => [
    [{ code: index.name }],
    [{ code: indexDefinition(index) }],
    [
      [
        index.unique ? 'unique' : '',
        index.constraint === undefined ? '' : 'of a constraint',
        index.replicaIdentity ? 'replica identity' : '',
        index.clustered ? 'clustered' : '',
      ]
        .filter(Boolean)
        .join(', '),
      ...(index.invalid ? [{ strong: ' invalid' }] : []),
    ],
    index.comment === undefined ? [] : [index.comment],
  ])
  return [heading('Indexes'), table(['Name', 'Definition', 'Kind', 'Comment'], rows)]
}

/** What follows USING in CREATE INDEX. */
function indexDefinition(index: Index): string {
  const [name, on] = [ident(standIn.name), qualified(standIn.schema, standIn.name)]
  return createIndex(standIn, { ...index, name: standIn.name, unique: undefined }).slice(
    `CREATE INDEX ${name} ON ${on} USING `.length,
  )
}

/** When and for what a trigger fires: CREATE TRIGGER without its name, its table and what it calls. */
function triggerEvents(trigger: Trigger): string {
  const bare = { ...trigger, name: standIn.name, constraint: undefined, function: standIn, arguments: undefined }
  const on = ` ON ${qualified(standIn.schema, standIn.name)}`
  const [name, call] = [ident(standIn.name), `EXECUTE FUNCTION ${qualified(standIn.schema, standIn.name)}()`]
  return createTrigger(standIn, bare).slice(`CREATE TRIGGER ${name} `.length, -` ${call}`.length).replace(on, '')
}

/** A name that no object has, in place of one that is not to be shown. */
const standIn: Named = { schema: '\u0001', name: '\u0001' }

export function policyBlocks(policies: Policy[]): Block[] {
  if (policies.length === 0) return []
  return [
    heading('Policies'),
    ...policies.flatMap((policy): Block[] => [
      { kind: 'heading', level: 3, text: policy.name, code: true, part: policy.name },
      ...commentBlock(policy.comment),
      line(
        policy.permissive ? 'Permissive' : { strong: 'Restrictive' },
        policy.command === 'all' ? ', for all commands, to ' : `, for ${policy.command}, to `,
        ...codes(policy.roles),
      ),
      ...(policy.using === undefined ? [] : [line('Rows that it lets through (USING):'), sql(policy.using)]),
      ...(policy.check === undefined ? [] : [line('Rows that may be written (WITH CHECK):'), sql(policy.check)]),
    ]),
  ]
}

export function triggerBlocks(lookup: Lookup, triggers: Trigger[]): Block[] {
  if (triggers.length === 0) return []
  const rows = triggers.map((trigger): Line[] => [
    [{ code: trigger.name }],
    [
      { code: triggerEvents(trigger) },
      ...(trigger.enabled === 'origin' ? [] : [' (', { strong: trigger.enabled }, ')']),
    ],
    [
      linked(lookup.routine(trigger.function), dotted(trigger.function)),
      ...(trigger.arguments?.length ? [' with ', ...codes(trigger.arguments)] : []),
    ],
    trigger.comment === undefined ? [] : [trigger.comment],
  ])
  return [heading('Triggers'), table(['Name', 'Fires', 'Calls', 'Comment'], rows)]
}

/** Rows without the columns that are empty in all of them. */
export function table(head: string[], rows: Line[][], parts?: string[]): Block {
  const kept = head.map((_, index) => rows.some((row) => row[index]!.some((inline) => inline !== '')))
  return {
    kind: 'rows',
    head: head.filter((_, index) => kept[index]),
    rows: rows.map((row) => row.filter((_, index) => kept[index])),
    ...(parts === undefined ? {} : { parts }),
  }
}

/** Names of columns as links to their rows. */
export function columnLinks(target: Target | undefined, columns: string[]): Line {
  return listed(columns.map((column) => [linked(target, column, column)]))
}
