/** The suite of a schema's functions: who may call them, with whose rights they run, and where they look names up. */

import type { Routine } from '../../../catalog/schema.ts'
import { qualified } from '../../../core/identifier.ts'
import { isCallable, routineName } from '../cells/routine.ts'
import { publicRole } from '../personas.ts'
import type { SuiteContext } from './context.ts'
import { privilegeHelpersFor, text } from './sql.ts'
import type { Suite, SuiteCheck } from './types.ts'

export async function routineSuites(context: SuiteContext, only?: ReadonlySet<string>): Promise<Suite[]> {
  const bySchema = new Map<string, Routine[]>()
  for (const routine of context.schema.functions) {
    if (only !== undefined && !only.has(routineName(routine))) continue
    bySchema.set(routine.schema, [...(bySchema.get(routine.schema) ?? []), routine])
  }
  const suites: Suite[] = []
  for (const [schema, routines] of bySchema) {
    const checks: SuiteCheck[] = []
    for (const routine of routines) checks.push(...(await routineChecks(context, routine)))
    if (checks.length === 0) continue
    const preamble = [
      context.personas.some(({ role }) => role === publicRole) ? `create role ${publicRole};` : '',
      privilegeHelpersFor(checks),
    ]
      .filter(Boolean)
      .join('\n\n')
    const answers = await answered(context, preamble, checks)
    suites.push({
      object: { kind: 'function', name: `${qualified(undefined, schema)} functions` },
      preamble,
      checks: answers,
      notes: [],
    })
  }
  return suites
}

async function routineChecks(context: SuiteContext, routine: Routine): Promise<SuiteCheck[]> {
  const [row] = (await context.database.rows(
    `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = $1 and p.proname = $2 and pg_get_function_identity_arguments(p.oid) = $3`,
    [routine.schema, routine.name, routine.identityArguments],
  )) as [string][]
  if (row === undefined) return []
  const name = routineName(routine)
  // `regprocedure` leaves out a schema of the search path, which may be another where the test runs.
  const procedure = `${text(qualifiedProcedure(routine, row[0]))}::regprocedure`
  const checks: SuiteCheck[] = []
  if (isCallable(routine)) {
    const roles = `array[${context.roles.map(text).join(', ')}]`
    checks.push({
      expression: `pg_temp.access_callers(${roles}, ${text(qualifiedProcedure(routine, row[0]))})`,
      expected: null,
      description: `who may call ${name}`,
      verb: 'execute',
    })
  }
  checks.push({
    expression: `(select prosecdef::text from pg_proc where oid = ${procedure})`,
    expected: null,
    description: `whether ${name} runs with its owner's rights`,
  })
  if (routine.securityDefiner)
    checks.push({
      expression: `(select array_to_string(proconfig, ', ') from pg_proc where oid = ${procedure})`,
      expected: null,
      description: `where ${name} looks names up`,
    })
  return checks
}

function qualifiedProcedure({ schema, name }: Routine, procedure: string): string {
  const types = procedure.slice(procedure.indexOf('('))
  return `${qualified(schema, name)}${types}`
}

async function answered(context: SuiteContext, preamble: string, checks: readonly SuiteCheck[]): Promise<SuiteCheck[]> {
  const { database } = context
  await database.exec('begin')
  try {
    await database.exec(preamble)
    const answers: SuiteCheck[] = []
    for (const check of checks) {
      const [row] = (await database.rows(`select (${check.expression})::text`)) as [string | null][]
      answers.push({ ...check, expected: row![0] })
    }
    return answers
  } finally {
    await database.exec('rollback')
  }
}
