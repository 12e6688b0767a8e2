/** Examines one twin of a planted fault: what is found without a contract, and what breaks its contract. */

import type { Finding } from '../../scripts/core/finding.ts'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { type Held, holdContract } from '../../scripts/prove/access/contract/hold.ts'
import { proposeContract, writeContract } from '../../scripts/prove/access/contract/init.ts'
import { readContract } from '../../scripts/prove/access/contract/read.ts'
import { examineAccess } from '../../scripts/prove/access/examine.ts'
import { openAccess } from '../../scripts/prove/access/measure.ts'
import { earlierDefinitions } from '../../scripts/prove/access/repair/history.ts'
import { advise } from '../../scripts/rules/advise.ts'
import type { Migration } from '../../scripts/workspace/workspace.ts'
import type { Expected, Fault } from '../prove/access/faults/fault.ts'
import { inSavepoints } from './savepoints.ts'

export interface Examination {
  /** Of the rules of security and of what was measured: no contract is needed for them. */
  findings: Finding[]
  held: Held
  /** The contract that was held: the fault's own, or what this twin measured. */
  contract: string
}

/** A database as projects have it from 2026-10-30 on, and without the TRUNCATE that they still grant. */
export async function openForFaults(platform: 'supabase' | 'postgres'): Promise<Database> {
  const database = await openEmbedded({ platform, defaultGrants: 'explicit' })
  if (platform === 'supabase')
    for (const kind of ['tables', 'sequences'])
      await database.exec(
        `alter default privileges for role postgres in schema public revoke all on ${kind} from anon, authenticated, service_role`,
      )
  return database
}

/** Applies a twin, examines it, and takes everything back. */
export async function examine(
  database: Database,
  fault: Fault,
  twin: 'faulty' | 'repaired',
  options: { contract?: string; repair?: boolean } = {},
): Promise<Examination> {
  const platform = fault.platform ?? 'supabase'
  await database.exec('begin')
  try {
    await database.exec(`${fault.given ?? ''};\n${fault[twin]}`)
    const nested = inSavepoints(database)
    const found = await advise(
      { ...nested, kind: 'server' },
      { platform, exposedSchemas: ['public'], categories: ['security'] },
    )
    const session = await openAccess(nested, { platform })
    try {
      const matrix = await session.measure()
      const contract =
        options.contract ?? writeContract(await proposeContract(session, matrix, ['public']), session.personas)
      const held = await holdContract(session, await readContract(contract, 'access.yml'), matrix, {
        platform,
        exposedSchemas: ['public'],
        repair: options.repair ?? false,
        earlier: earlierDefinitions([asMigration(fault.given ?? ''), asMigration(fault[twin])]),
      })
      const { findings } = await examineAccess(session, matrix, { platform, exposedSchemas: ['public'] })
      return { findings: [...found, ...findings], held, contract }
    } finally {
      await session.close()
    }
  } finally {
    await database.exec('rollback')
  }
}

function asMigration(sql: string): Migration {
  return { version: '', name: '', up: { file: '', text: sql, sql, transaction: 'file' } }
}

/** What was to be found and was not, in words. */
export function missed(expected: readonly Expected[], { findings, held }: Examination): string[] {
  const missing: string[] = []
  for (const each of expected) {
    if ('rule' in each) {
      const said = findings.some(
        ({ rule, object }) => rule === each.rule && (each.object === undefined || object === each.object),
      )
      if (!said) missing.push(`${each.rule}${each.object === undefined ? '' : ` on ${each.object}`}`)
      continue
    }
    const [object, verb, persona] = each.breach
    const broken = held.verdicts.some(
      ({ cell, column, persona: who, judgement }) =>
        (column === undefined ? cell.object : `${cell.object}.${column}`) === object &&
        cell.verb === verb &&
        who.name === persona &&
        judgement === (each.narrower ? 'narrower' : 'wider'),
    )
    if (!broken) missing.push(`a breach of ${verb} on ${object} as ${persona}`)
  }
  return missing
}

/** What is held against a twin that is sound: warnings and worse, and breaches. */
export function complaints({ findings, held }: Examination): string[] {
  return [...findings, ...held.findings]
    .filter(({ level }) => level !== 'info')
    .map(({ rule, message }) => `${rule}: ${message}`)
}
