/** The page of a type that users made: enum, domain, composite type or range. */

import { createComposite, createDomain, createEnum, createRange } from '../../../catalog/ddl/create.ts'
import type { CompositeType, DomainType, EnumType, RangeType } from '../../../catalog/schema.ts'
import type { Lookup } from '../lookup.ts'
import { type Block, heading, type Line, type Page } from '../page.ts'
import { commentBlock, dotted, grantsBlocks, linked, table } from './shared.ts'

export type AnyType = EnumType | DomainType | CompositeType | RangeType

/** Every type of a schema that has a page. */
export function typesOf(lookup: Lookup): AnyType[] {
  const { enums, domains, composites, ranges } = lookup.schema
  return [...enums, ...domains, ...composites, ...ranges]
}

export function kindOfType(type: AnyType): 'Enum' | 'Domain' | 'Composite type' | 'Range' {
  return 'values' in type ? 'Enum' : 'baseType' in type ? 'Domain' : 'attributes' in type ? 'Composite type' : 'Range'
}

export function typePage(lookup: Lookup, type: AnyType): Page {
  const uses = lookup.typeUses(type)
  return {
    target: { kind: 'type', schema: type.schema, name: type.name },
    title: dotted(type),
    type: kindOfType(type),
    blocks: [
      ...commentBlock(type.comment),
      { kind: 'facts', facts: [['Owner', [{ code: type.owner }]]] },
      ...details(lookup, type),
      ...(uses.length === 0
        ? []
        : [
            heading('Used by'),
            table(
              ['Object', 'Column'],
              uses.map((use): Line[] => [
                [{ to: use.target, text: dotted(use.target) }],
                use.column === undefined ? [] : [{ to: use.target, part: use.column, text: use.column }],
              ]),
            ),
          ]),
      ...grantsBlocks(type.grants ?? []),
    ],
  }
}

function details(lookup: Lookup, type: AnyType): Block[] {
  if ('values' in type) {
    const rows = type.values.map((value, index): Line[] => [[String(index + 1)], [{ code: value }]])
    return [table(['', 'Value'], rows), { kind: 'sql', text: `${createEnum(type)};` }]
  }
  if ('baseType' in type) {
    const checks = type.checks.map((check): Line[] => [
      [{ code: check.name }],
      [{ code: check.expression }, check.validated ? '' : ' (not valid)'],
      check.comment === undefined ? [] : [check.comment],
    ])
    return [
      ...(checks.length === 0 ? [] : [table(['Check', 'Expression', 'Comment'], checks)]),
      { kind: 'sql', text: `${createDomain(type)};` },
    ]
  }
  if ('attributes' in type) {
    const rows = type.attributes.map((attribute): Line[] => [
      [{ code: attribute.name }],
      [linked(lookup.type(attribute.userType), attribute.type)],
      attribute.comment === undefined ? [] : [attribute.comment],
    ])
    return [
      table(
        ['Attribute', 'Type', 'Comment'],
        rows,
        type.attributes.map(({ name }) => name),
      ),
      { kind: 'sql', text: `${createComposite(type)};` },
    ]
  }
  return [{ kind: 'sql', text: `${createRange(type)};` }]
}
