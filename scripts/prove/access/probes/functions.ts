/** Do functions with their owner's rights hand out or change rows that their caller cannot reach himself? */

import type { Routine } from '../../../catalog/schema.ts'
import type { Finding } from '../../../core/finding.ts'
import { qualified } from '../../../core/identifier.ts'
import {
  type CallOutcome,
  callRoutine,
  callsOf,
  isCallable,
  type RoutineContext,
  routineName,
} from '../cells/routine.ts'
import { nearness } from '../reach.ts'
import type { Persona, RowEvidence } from '../types.ts'
import { listed, type Probe, type ProbeContext } from './probe.ts'

export const probe: Probe = async (context) => {
  const findings: Finding[] = []
  const measured = new Set(context.matrix.objects.map(({ name }) => name))
  for (const routine of context.session.schema.functions) {
    const name = routineName(routine)
    if (!routine.securityDefiner || !isCallable(routine) || !measured.has(name)) continue
    const callers = context.personas.filter((persona) => {
      const reach = context.cell(name, 'execute', persona)?.reach
      return reach !== undefined && !['denied', 'none', 'not proven', 'error'].includes(reach)
    })
    const finding = await leak(context, routine, callers)
    if (finding !== undefined) findings.push(finding)
  }
  return findings
}

interface Leak {
  persona: Persona
  sql: string
  kind: 'changes' | 'returns' | 'tells'
  rows: RowEvidence[]
}

async function leak(
  context: ProbeContext,
  routine: Routine,
  callers: readonly Persona[],
): Promise<Finding | undefined> {
  const leaks: Leak[] = []
  for (const persona of callers) {
    const found = await leakFor(context.session.routines, routine, persona)
    if (found !== undefined) leaks.push(found)
    // Three are enough to say it.
    if (leaks.length === 3) break
  }
  const order = ['changes', 'returns', 'tells'] as const
  const [worst] = leaks.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  if (worst === undefined) return undefined
  const name = qualified(routine.schema, routine.name)
  const who = listed(leaks.map(({ persona }) => persona.name))
  const asks = /auth\.(uid|jwt|role|email)\s*\(|current_setting|session_user/.test(routine.body)
  const said = {
    changes: ['change of others’ rows', 'rows that its caller may not change', 'only rows that the caller may change'],
    returns: ['rows of others out', 'rows that its caller may not read', 'only rows that the caller may read'],
    tells: [
      'word of others’ rows out',
      'of rows that its caller may not read',
      'an answer from rows that the caller may read',
    ],
  }[worst.kind] as [string, string, string]
  const does = { changes: 'it changes', returns: 'it hands out', tells: 'it tells' }[worst.kind]
  return {
    rule: worst.kind === 'tells' ? 'function-tells-of-rows' : 'function-leaks-rows',
    level: worst.kind === 'tells' ? 'warning' : 'error',
    category: 'security',
    object: `function ${name}(${routine.identityArguments})`,
    message: `Unexpected ${said[0]} ${worst.kind === 'changes' ? 'by' : 'of'} \`${name}\` as ${who}, expected ${said[2]}`,
    why: `SECURITY DEFINER: ${does} ${said[1]}${asks ? '' : ', and never asks who calls'}.`,
    fix: `Compare with the caller inside (auth.uid(), a membership), or make it SECURITY INVOKER, or REVOKE EXECUTE ON FUNCTION ${name}(${routine.identityArguments}) FROM PUBLIC, anon, authenticated.`,
    detail: {
      personas: leaks.map(({ persona }) => persona.name),
      call: worst.sql,
      rows: worst.rows.slice(0, 3),
      asksCaller: asks,
    },
  }
}

async function leakFor(routines: RoutineContext, routine: Routine, persona: Persona): Promise<Leak | undefined> {
  const calls = await callsOf(routine, persona, routines)
  if (typeof calls === 'string') return undefined
  for (const call of calls.toReversed()) {
    const outcome = await callRoutine(call, persona, routines)
    if (outcome.failure !== undefined) continue
    const beyond = outcome.labels.filter(({ label }) => nearness(label, persona.actor) === 'beyond')
    // The same with the caller's own rights: what is more than that, the owner's rights added.
    const invoker = await callRoutine(call, persona, routines, `alter function ${signature(routine)} security invoker;`)
    if (beyond.length > 0 && outcome.touched > 0 && touchedMore(outcome, invoker))
      return { persona, sql: call.sql, kind: 'changes', rows: beyond.map(({ evidence }) => evidence) }
    if (beyond.length > 0 && returnedMore(outcome, invoker))
      return { persona, sql: call.sql, kind: 'returns', rows: beyond.map(({ evidence }) => evidence) }
    if (
      call.whose === 'beyond' &&
      isCount(routine, outcome) &&
      returnedMore(outcome, invoker) &&
      invoker.failure === undefined
    )
      return { persona, sql: call.sql, kind: 'tells', rows: [{ key: { answer: outcome.returned[0] ?? null } }] }
  }
  return undefined
}

function signature(routine: Routine): string {
  return `${qualified(routine.schema, routine.name)}(${routine.identityArguments})`
}

function touchedMore(outcome: CallOutcome, invoker: CallOutcome): boolean {
  return invoker.failure !== undefined || invoker.touched < outcome.touched
}

function returnedMore(outcome: CallOutcome, invoker: CallOutcome): boolean {
  if (invoker.failure !== undefined) return outcome.returned.some((text) => text !== 'null' && text !== 'false')
  return outcome.returned.join('\n') !== invoker.returned.join('\n')
}

/** A number that is not zero: it counts or adds up rows. A yes or no is what helpers of policies are made to say. */
function isCount(routine: Routine, outcome: CallOutcome): boolean {
  return (
    /^(bigint|integer|numeric|double precision|real|smallint)$/.test(routine.returns ?? '') &&
    outcome.returned.some((text) => text !== '0' && text !== 'null')
  )
}
