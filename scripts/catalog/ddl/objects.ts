/** Statements for every kind of object but tables. */

import { ident, literal, qualified } from '../../core/identifier.ts'
import type { EnumType, Named, Routine, Schema, View } from '../schema.ts'
import { commentChange, grantChanges, initialGrants, ownerChange } from './access.ts'
import {
  createComposite,
  createDomain,
  createEnum,
  createEventTrigger,
  createPublication,
  createRange,
  createRoutine,
  createSequence,
  createView,
  publicationTable,
  sequenceOptions,
  storageOptions,
} from './create.ts'
import { pair, type ScriptWriter, same, without } from './script.ts'
import { indexChanges, ruleChanges, statisticsChanges, triggerChanges } from './table.ts'

const name = (item: Named): string => qualified(item.schema, item.name)

export function schemaChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const { removed, added, kept } = pair(from.schemas, to.schemas, (each) => each.name)
  for (const each of removed) writer.add('drop', `DROP SCHEMA ${ident(each.name)}`)
  for (const each of added) writer.add('types', `CREATE SCHEMA ${ident(each.name)}`)
  for (const [before, after] of [
    ...kept,
    ...added.map(
      (each) =>
        [
          {
            ...each,
            comment: undefined,
            grants: each.grants.filter((grant) => grant.grantee === each.owner),
            owner: writer.role,
          },
          each,
        ] as const,
    ),
  ]) {
    ownerChange(writer, `SCHEMA ${ident(after.name)}`, before.owner, after.owner)
    grantChanges(writer, `SCHEMA ${ident(after.name)}`, before.grants, after.grants)
    commentChange(writer, `SCHEMA ${ident(after.name)}`, before.comment, after.comment)
  }
  const extensions = pair(from.extensions, to.extensions, (each) => each.name)
  for (const each of extensions.removed) writer.add('drop', `DROP EXTENSION ${ident(each.name)}`)
  for (const each of extensions.added)
    writer.add('types', `CREATE EXTENSION ${ident(each.name)} WITH SCHEMA ${ident(each.schema)}`)
  for (const [before, after] of extensions.kept) {
    if (before.version !== after.version)
      writer.add('types', `ALTER EXTENSION ${ident(after.name)} UPDATE TO ${literal(after.version).trim()}`)
    if (before.schema !== after.schema)
      writer.add('types', `ALTER EXTENSION ${ident(after.name)} SET SCHEMA ${ident(after.schema)}`)
  }
}

export function typeChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const access = <T extends Named & { owner: string; comment?: string; grants?: Schema['tables'][number]['grants'] }>(
    before: T | undefined,
    after: T,
    kind: 'TYPE' | 'DOMAIN',
  ) => {
    const initial = initialGrants(to.defaultPrivileges, 'types', after.schema, after.owner)
    const had =
      before === undefined
        ? [
            ...initial.filter((grant) => grant.grantee !== after.owner),
            ...(after.grants ?? []).filter((grant) => grant.grantee === after.owner),
          ]
        : before.grants
    ownerChange(writer, `${kind} ${name(after)}`, before?.owner, after.owner)
    if (after.grants !== undefined) grantChanges(writer, `TYPE ${name(after)}`, had, after.grants)
    commentChange(writer, `${kind} ${name(after)}`, before?.comment, after.comment)
  }
  const enums = pair(from.enums, to.enums, name)
  for (const each of enums.removed) writer.add('drop', `DROP TYPE ${name(each)}`)
  for (const each of enums.added) writer.add('types', createEnum(each))
  for (const [before, after] of enums.kept) {
    const anew = !same(before.values, after.values) && enumValues(writer, from, to, before, after)
    access(anew ? undefined : before, after, 'TYPE')
  }
  for (const each of enums.added) access(undefined, each, 'TYPE')

  const domains = pair(from.domains, to.domains, name)
  for (const each of domains.removed) writer.add('drop', `DROP DOMAIN ${name(each)}`)
  for (const each of domains.added) writer.add('types', createDomain(each))
  for (const [before, after] of domains.kept) {
    const alter = `ALTER DOMAIN ${name(after)}`
    if (before.baseType !== after.baseType || before.collation !== after.collation)
      writer.impossible.push(`domain ${name(after)} cannot change its base type in place`)
    if (before.default !== after.default)
      writer.add(
        'alter',
        after.default === undefined ? `${alter} DROP DEFAULT` : `${alter} SET DEFAULT ${after.default}`,
      )
    if (before.nullable !== after.nullable) writer.add('alter', `${alter} ${after.nullable ? 'DROP' : 'SET'} NOT NULL`)
    const checks = pair(before.checks, after.checks, (check) => check.name)
    const changed = checks.kept.filter(([a, b]) => !same(a, b))
    for (const check of [...checks.removed, ...changed.map(([a]) => a)])
      writer.add('detach', `${alter} DROP CONSTRAINT ${ident(check.name)}`)
    for (const check of [...checks.added, ...changed.map(([, b]) => b)]) {
      writer.add(
        'constraints',
        `${alter} ADD CONSTRAINT ${ident(check.name)} CHECK (${check.expression})${check.validated ? '' : ' NOT VALID'}`,
      )
    }
  }
  for (const [before, after] of [...domains.kept, ...domains.added.map((each) => [undefined, each] as const)])
    access(before, after, 'DOMAIN')

  const composites = pair(from.composites, to.composites, name)
  for (const each of composites.removed) writer.add('drop', `DROP TYPE ${name(each)}`)
  for (const each of composites.added) writer.add('types', createComposite(each))
  for (const [before, after] of composites.kept) {
    const attributes = pair(before.attributes, after.attributes, (attribute) => attribute.name)
    for (const attribute of attributes.removed)
      writer.add('drop', `ALTER TYPE ${name(after)} DROP ATTRIBUTE ${ident(attribute.name)}`)
    for (const attribute of attributes.added)
      writer.add('create', `ALTER TYPE ${name(after)} ADD ATTRIBUTE ${ident(attribute.name)} ${attribute.type}`)
    for (const [a, b] of attributes.kept)
      if (!same(a, b)) writer.add('alter', `ALTER TYPE ${name(after)} ALTER ATTRIBUTE ${ident(b.name)} TYPE ${b.type}`)
  }
  for (const [before, after] of [...composites.kept, ...composites.added.map((each) => [undefined, each] as const)])
    access(before, after, 'TYPE')

  const ranges = pair(from.ranges, to.ranges, name)
  for (const each of ranges.removed) writer.add('drop', `DROP TYPE ${name(each)}`)
  for (const each of ranges.added) writer.add('types', createRange(each))
  for (const [before, after] of ranges.kept) {
    if (!same(without(before, 'comment', 'owner', 'grants'), without(after, 'comment', 'owner', 'grants')))
      writer.impossible.push(`range type ${name(after)} cannot be altered in place`)
  }
  for (const [before, after] of [...ranges.kept, ...ranges.added.map((each) => [undefined, each] as const)])
    access(before, after, 'TYPE')
}

/** Values can be added in place; to take one away the type is made anew (true) and the columns are moved to it. */
function enumValues(writer: ScriptWriter, from: Schema, to: Schema, before: EnumType, after: EnumType): boolean {
  const gone = before.values.filter((value) => !after.values.includes(value))
  const keptBefore = before.values.filter((value) => after.values.includes(value))
  const keptAfter = after.values.filter((value) => before.values.includes(value))
  if (gone.length === 0 && same(keptBefore, keptAfter)) {
    after.values.forEach((value, index) => {
      if (before.values.includes(value)) return
      const next = after.values.slice(index + 1).find((other) => before.values.includes(other))
      const place =
        next !== undefined
          ? ` BEFORE ${literal(next).trim()}`
          : index > 0
            ? ` AFTER ${literal(after.values[index - 1]!).trim()}`
            : ''
      writer.add('types', `ALTER TYPE ${name(after)} ADD VALUE ${literal(value).trim()}${place}`)
    })
    return false
  }
  const old = { schema: after.schema, name: `${after.name}_replaced` }
  writer.add('types', `ALTER TYPE ${name(after)} RENAME TO ${ident(old.name)}`)
  writer.add('types', createEnum(after))
  const array = (type: string) => type === `${name(after)}[]`
  for (const table of from.tables) {
    for (const column of table.columns) {
      if (column.inherited || (column.type !== name(after) && !array(column.type))) continue
      const target = to.tables
        .find((each) => name(each) === name(table))
        ?.columns.find((each) => each.name === column.name)
      if (target === undefined) continue
      const alter = `ALTER TABLE ${name(table)} ALTER COLUMN ${ident(column.name)}`
      const type = array(column.type) ? `${name(after)}[]` : name(after)
      if (column.default !== undefined) writer.add('types', `${alter} DROP DEFAULT`)
      writer.add(
        'types',
        `${alter} TYPE ${type} USING ${ident(column.name)}::text${array(column.type) ? '[]' : ''}::${type}`,
      )
      if (target.default !== undefined) writer.add('types', `${alter} SET DEFAULT ${target.default}`)
    }
  }
  writer.add('types', `DROP TYPE ${name(old)}`)
  if (gone.length > 0)
    writer.losses.push(
      `rows that hold ${gone.map((value) => `'${value}'`).join(', ')} of type ${name(after)} stop the change until they are given another value`,
    )
  return true
}

export function sequenceChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const own = (schema: Schema) => schema.sequences.filter((each) => !each.ownedBy?.identity)
  const { removed, added, kept } = pair(own(from), own(to), name)
  for (const each of removed) {
    // A sequence goes with the column that owns it.
    const column = each.ownedBy
    const table = column && to.tables.find((other) => other.schema === column.schema && other.name === column.name)
    if (column === undefined || table?.columns.some((other) => other.name === column.column))
      writer.add('drop', `DROP SEQUENCE ${name(each)}`)
  }
  for (const each of added) writer.add('types', createSequence(each))
  for (const [before, after] of [...kept, ...added.map((each) => [undefined, each] as const)]) {
    if (before && sequenceOptions(before) !== sequenceOptions(after))
      writer.add('alter', `ALTER SEQUENCE ${name(after)} ${sequenceOptions(after)}`)
    if (!same(before?.ownedBy, after.ownedBy)) {
      const owner = after.ownedBy ? `${name(after.ownedBy)}.${ident(after.ownedBy.column)}` : 'NONE'
      writer.add('attach', `ALTER SEQUENCE ${name(after)} OWNED BY ${owner}`)
    }
    const initial = initialGrants(to.defaultPrivileges, 'sequences', after.schema, after.owner)
    const had = before?.grants ?? [
      ...initial.filter((grant) => grant.grantee !== after.owner),
      ...after.grants.filter((grant) => grant.grantee === after.owner),
    ]
    // An owned sequence follows its table's owner.
    if (after.ownedBy === undefined) ownerChange(writer, `SEQUENCE ${name(after)}`, before?.owner, after.owner)
    grantChanges(writer, `SEQUENCE ${name(after)}`, had, after.grants)
    commentChange(writer, `SEQUENCE ${name(after)}`, before?.comment, after.comment)
  }
}

export function routineChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const signature = (routine: Routine) => `${name(routine)}(${routine.identityArguments})`
  const keyword = (routine: Routine) =>
    routine.kind === 'procedure' ? 'PROCEDURE' : routine.kind === 'aggregate' ? 'AGGREGATE' : 'FUNCTION'
  const shape = (routine: Routine) => without(routine, 'comment', 'owner', 'grants')
  const { removed, added, kept } = pair(from.functions, to.functions, signature)
  const changed = kept.filter(([a, b]) => !same(shape(a), shape(b)))
  const replaceable = ([a, b]: [Routine, Routine]) =>
    a.kind === b.kind &&
    b.kind !== 'aggregate' &&
    a.returns === b.returns &&
    same(
      a.arguments.map((each) => each.name),
      b.arguments.map((each) => each.name),
    ) &&
    !a.arguments.some((each, index) => each.default !== undefined && b.arguments[index]?.default === undefined)
  const made: Routine[] = [...added]
  for (const each of removed) writer.add('drop', `DROP ${keyword(each)} ${signature(each)}`)
  for (const both of changed) {
    if (!replaceable(both)) {
      writer.add('drop', `DROP ${keyword(both[0])} ${signature(both[0])}`)
      made.push(both[1])
    }
  }
  for (const each of [...added, ...changed.map(([, b]) => b)]) {
    const statement = createRoutine(each)
    if (statement === undefined)
      writer.impossible.push(`${keyword(each).toLowerCase()} ${signature(each)} cannot be written from the catalogs`)
    writer.add('create', statement)
  }
  for (const [before, after] of [
    ...kept.filter(([, b]) => !made.includes(b)),
    ...made.map((each) => [undefined, each] as const),
  ]) {
    const target = `${keyword(after)} ${signature(after)}`
    const initial = initialGrants(to.defaultPrivileges, 'functions', after.schema, after.owner)
    const had = before?.grants ?? [
      ...initial.filter((grant) => grant.grantee !== after.owner),
      ...after.grants.filter((grant) => grant.grantee === after.owner),
    ]
    ownerChange(writer, target, before?.owner, after.owner)
    grantChanges(writer, after.kind === 'aggregate' ? `FUNCTION ${signature(after)}` : target, had, after.grants)
    commentChange(writer, target, before?.comment, after.comment)
  }
}

export function viewChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const keyword = (view: View) => (view.kind === 'materialized' ? 'MATERIALIZED VIEW' : 'VIEW')
  const { removed, added, kept } = pair(from.views, to.views, name)
  const columns = (view: View) => view.columns.map((column) => [column.name, column.type, column.collation])
  const redefined = kept.filter(([a, b]) => a.kind !== b.kind || a.definition !== b.definition)
  const made: View[] = [...added]
  for (const each of removed) writer.add('drop', `DROP ${keyword(each)} ${name(each)}`)
  for (const [a, b] of redefined) {
    if (a.kind === 'view' && b.kind === 'view' && same(columns(a), columns(b)))
      writer.add('create', createView(b).replace(/^CREATE /, 'CREATE OR REPLACE '))
    else {
      writer.add('drop', `DROP ${keyword(a)} ${name(a)}`)
      made.push(b)
    }
  }
  for (const each of made) writer.add('create', createView(each))
  for (const [before, after] of [
    ...kept.filter(([, b]) => !made.includes(b)),
    ...made.map((each) => [undefined, each] as const),
  ]) {
    const alter = `ALTER ${keyword(after)} ${name(after)}`
    if (before && !same(before.options, after.options)) {
      const gone = Object.keys(before.options ?? {}).filter((key) => !(key in (after.options ?? {})))
      if (gone.length > 0) writer.add('alter', `${alter} RESET (${gone.join(', ')})`)
      if (after.options && Object.keys(after.options).length > 0)
        writer.add('alter', `${alter} SET (${storageOptions(after.options)})`)
    }
    const initial = initialGrants(to.defaultPrivileges, 'tables', after.schema, after.owner)
    const had = before?.grants ?? [
      ...initial.filter((grant) => grant.grantee !== after.owner),
      ...after.grants.filter((grant) => grant.grantee === after.owner),
    ]
    indexChanges(writer, after, after, before?.indexes ?? [], after.indexes)
    triggerChanges(writer, after, before?.triggers ?? [], after.triggers)
    ruleChanges(writer, after, before?.rules, after.rules)
    statisticsChanges(writer, after, before?.statistics, after.statistics)
    for (const column of after.columns) {
      const old = before?.columns.find((each) => each.name === column.name)
      if (old?.default !== column.default)
        writer.add(
          'alter',
          `${alter} ALTER COLUMN ${ident(column.name)} ${column.default === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${column.default}`}`,
        )
      commentChange(writer, `COLUMN ${name(after)}.${ident(column.name)}`, old?.comment, column.comment)
      grantChanges(writer, `TABLE ${name(after)}`, old?.grants, column.grants, column.name)
    }
    ownerChange(writer, `${keyword(after)} ${name(after)}`, before?.owner, after.owner)
    grantChanges(writer, `TABLE ${name(after)}`, had, after.grants)
    commentChange(writer, `${keyword(after)} ${name(after)}`, before?.comment, after.comment)
  }
}

export function publicationChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const { removed, added, kept } = pair(from.publications, to.publications, (each) => each.name)
  for (const each of removed) writer.add('detach', `DROP PUBLICATION ${ident(each.name)}`)
  for (const each of added) writer.add('attach', createPublication(each))
  for (const [before, after] of kept) {
    const alter = `ALTER PUBLICATION ${ident(after.name)}`
    if (before.allTables !== after.allTables) {
      writer.add('detach', `DROP PUBLICATION ${ident(before.name)}`)
      writer.add('attach', createPublication(after))
      continue
    }
    const tables = pair(before.tables, after.tables, name)
    const changed = tables.kept.filter(([a, b]) => !same(a, b))
    for (const table of [...tables.removed, ...changed.map(([a]) => a)]) {
      // A table that goes leaves its publications by itself.
      if (to.tables.some((each) => name(each) === name(table)))
        writer.add('detach', `${alter} DROP TABLE ${name(table)}`)
    }
    for (const table of [...tables.added, ...changed.map(([, b]) => b)])
      writer.add('attach', `${alter} ADD TABLE ${publicationTable(table)}`)
    for (const schema of before.schemas.filter((each) => !after.schemas.includes(each)))
      writer.add('detach', `${alter} DROP TABLES IN SCHEMA ${ident(schema)}`)
    for (const schema of after.schemas.filter((each) => !before.schemas.includes(each)))
      writer.add('attach', `${alter} ADD TABLES IN SCHEMA ${ident(schema)}`)
    if (!same(before.operations, after.operations) || before.viaRoot !== after.viaRoot) {
      writer.add(
        'attach',
        `${alter} SET (publish = ${literal(after.operations.join(', ')).trim()}, publish_via_partition_root = ${after.viaRoot})`,
      )
    }
  }
  for (const [before, after] of [...kept, ...added.map((each) => [undefined, each] as const)]) {
    ownerChange(writer, `PUBLICATION ${ident(after.name)}`, before?.owner, after.owner)
    commentChange(writer, `PUBLICATION ${ident(after.name)}`, before?.comment, after.comment)
  }
}

export function eventTriggerChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const { removed, added, kept } = pair(from.eventTriggers, to.eventTriggers, (each) => each.name)
  const changed = kept.filter(
    ([a, b]) => !same(without(a, 'comment', 'owner', 'enabled'), without(b, 'comment', 'owner', 'enabled')),
  )
  for (const each of [...removed, ...changed.map(([a]) => a)])
    writer.add('detach', `DROP EVENT TRIGGER ${ident(each.name)}`)
  for (const each of [...added, ...changed.map(([, b]) => b)]) writer.add('access', createEventTrigger(each))
  for (const [before, after] of [...kept, ...added.map((each) => [undefined, each] as const)]) {
    if ((before?.enabled ?? 'origin') !== after.enabled) {
      const state = { origin: 'ENABLE', always: 'ENABLE ALWAYS', replica: 'ENABLE REPLICA', disabled: 'DISABLE' }[
        after.enabled
      ]
      writer.add('access', `ALTER EVENT TRIGGER ${ident(after.name)} ${state}`)
    }
    commentChange(writer, `EVENT TRIGGER ${ident(after.name)}`, before?.comment, after.comment)
  }
}

/** Roles and settings reach beyond the database: each difference is named, for a person to write. */
export function clusterChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const roles = pair(from.roles, to.roles, (each) => each.name)
  for (const role of roles.removed) writer.add('drop', `DROP ROLE ${ident(role.name)}`)
  for (const role of roles.added)
    writer.impossible.push(`role ${ident(role.name)} was dropped; its password cannot be known`)
  for (const [a, b] of roles.kept) if (!same(a, b)) writer.impossible.push(`role ${ident(b.name)} differs`)
  if (!same(from.settings, to.settings))
    writer.impossible.push('settings of the database or of roles differ (ALTER DATABASE … SET, ALTER ROLE … SET)')
}

/** Kinds that few databases hold: made again from their definition; a change is named, not attempted. */
export function otherChanges(writer: ScriptWriter, from: Schema, to: Schema): void {
  const { removed, added, kept } = pair(from.others, to.others, (each) => `${each.kind}\0${each.identity}`)
  for (const each of removed) writer.add('drop', `DROP ${each.kind.toUpperCase()} ${each.identity}`)
  for (const each of added) writer.add('create', each.definition.trim().replace(/;$/, ''))
  for (const [a, b] of kept) {
    if (a.definition !== b.definition) {
      writer.add('drop', `DROP ${a.kind.toUpperCase()} ${a.identity}`)
      writer.add('create', b.definition.trim().replace(/;$/, ''))
    }
  }
}
