/** Where a repository keeps its contract. */

import { readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { DbopsError, messageOf } from '../../../core/error.ts'
import type { Workspace } from '../../../workspace/workspace.ts'
import { type Contract, readContract } from './read.ts'

type Place = Pick<Workspace, 'root' | 'platform' | 'migrationsFolder' | 'settings'>

/** Relative to the workspace's root: what `dbops.json` names, else `supabase/access.yml`, else beside the migrations. */
export function contractFile({ platform, migrationsFolder, settings }: Place): string {
  if (settings.access !== undefined) return posix.normalize(settings.access)
  if (platform === 'supabase') return 'supabase/access.yml'
  return posix.join(dirname(migrationsFolder).replaceAll('\\', '/'), 'access.yml')
}

/** The contract's text; undefined where there is none. Throws `DbopsError` where it cannot be read. */
export async function contractText(workspace: Place): Promise<string | undefined> {
  const file = contractFile(workspace)
  try {
    return await readFile(join(workspace.root, file), 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      if (workspace.settings.access === undefined) return undefined
      throw new DbopsError(`Unexpected missing file "${file}", expected the access contract that dbops.json names`, {
        where: file,
        hint: 'Write it with: dbops access --init',
      })
    }
    throw new DbopsError(`Cannot read the access contract: ${messageOf(error)}`, { where: file })
  }
}

/** Reads the contract; undefined where there is none. Throws `DbopsError` (input) for one that is wrong. */
export async function openContract(workspace: Place): Promise<Contract | undefined> {
  const text = await contractText(workspace)
  return text === undefined ? undefined : readContract(text, contractFile(workspace))
}
