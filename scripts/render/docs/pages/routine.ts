/** The page of a function's name: every overload. */

import { createRoutine } from '../../../catalog/ddl/create.ts'
import type { Routine } from '../../../catalog/schema.ts'
import type { Lookup } from '../lookup.ts'
import { type Block, codes, heading, type Line, listed, type Page, type Target } from '../page.ts'
import { commentBlock, dotted, linked, privileges, table } from './shared.ts'

export function routinePage(lookup: Lookup, overloads: Routine[]): Page {
  const first = overloads[0]!
  const target: Target = { kind: 'function', schema: first.schema, name: first.name }
  const triggers = lookup.triggersOf(first)
  return {
    target,
    title: dotted(first),
    type: first.kind[0]!.toUpperCase() + first.kind.slice(1),
    blocks: [
      ...overloads.flatMap((routine) => routineBlocks(lookup, routine, overloads.length > 1)),
      ...(triggers.length === 0
        ? []
        : [
            heading('Called by triggers'),
            table(
              ['Table', 'Trigger'],
              triggers.map((one): Line[] => [[{ to: one.target, text: dotted(one.target) }], [{ code: one.name }]]),
            ),
          ]),
    ],
  }
}

function routineBlocks(lookup: Lookup, routine: Routine, overloaded: boolean): Block[] {
  const rows = routine.arguments.map((argument): Line[] => [
    argument.name === undefined ? [] : [{ code: argument.name }],
    [linked(lookup.type(argument.userType), argument.type)],
    argument.mode === 'in' ? [] : [argument.mode],
    argument.default === undefined ? [] : [{ code: argument.default }],
  ])
  return [
    ...(overloaded
      ? [{ kind: 'heading', level: 2, text: `${routine.name}(${routine.identityArguments})`, code: true } as const]
      : []),
    ...commentBlock(routine.comment),
    { kind: 'facts', facts: facts(routine) },
    ...(rows.length === 0 ? [] : [table(['Argument', 'Type', 'Mode', 'Default'], rows)]),
    { kind: 'sql', text: createRoutine(routine) ?? routine.body },
  ]
}

function facts(routine: Routine): [string, Line][] {
  const list: [string, Line][] = []
  if (routine.returns !== undefined) list.push(['Returns', [{ code: routine.returns }]])
  const marks = [
    routine.strict ? 'strict' : '',
    routine.leakproof ? 'leakproof' : '',
    routine.parallel === 'unsafe' ? '' : `parallel ${routine.parallel}`,
  ].filter(Boolean)
  list.push(['Language', [[routine.language, routine.volatility, ...marks].join(', ')]])
  list.push([
    'Runs with the rights of',
    routine.securityDefiner
      ? [{ strong: 'its owner' }, ' (security definer), ', { code: routine.owner }]
      : ['whoever calls it'],
  ])
  if (routine.settings) {
    list.push(['Settings', codes(Object.entries(routine.settings).map(([name, value]) => `${name} = ${value}`))])
  } else if (routine.securityDefiner) list.push(['search_path', [{ strong: "the caller's" }]])
  if (routine.grants.length > 0) {
    list.push([
      'May be executed by',
      listed(
        routine.grants.map((grant) => [{ code: grant.grantee }, ...(grant.grantable?.length ? privileges(grant) : [])]),
      ),
    ])
  }
  return list
}
