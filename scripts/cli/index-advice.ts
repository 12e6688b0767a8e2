/** `dbops index` behind its arguments. */

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readSchema } from '../catalog/read.ts'
import type { Schema } from '../catalog/schema.ts'
import { platformSchemas } from '../catalog/scope.ts'
import { DbopsError } from '../core/error.ts'
import { adviseIndexes, type WorkloadQuery } from '../plan/advise/advise.ts'
import { usagesOf } from '../plan/advise/usage.ts'
import { queriesOf, schemaQueries } from '../plan/advise/workload.ts'
import { scaleTables } from '../plan/scale/rows.ts'
import { openReplayed } from '../prove/replayed.ts'
import { type IndexDocument, indexMigrations } from '../render/index-advice.ts'
import { loadParser, parseSql } from '../sql/parse.ts'
import { codeFiles } from '../workspace/code/files.ts'
import { sqlOf } from '../workspace/code/sql.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Io } from './command.ts'
import { progressLine } from './progress.ts'
import { tableCounts } from './table-counts.ts'

export interface IndexValues {
  queries: string[]
  fromCode: boolean
  /** Leave out what keys and policies ask. */
  queriesOnly: boolean
  rows: number
  counts: ReadonlyMap<string, number>
  budget?: number
  most?: number
  leastGain?: number
}

export async function indexAdvice(workspace: Workspace, values: IndexValues, io: Io): Promise<IndexDocument> {
  await loadParser()
  const progress = progressLine(io)
  const { database, result } = await openReplayed(workspace, {
    env: io.env,
    signal: io.signal,
    onProgress: ({ done, total }) => progress.show(`replaying ${done + 1}/${total}`),
  })
  try {
    if (result.failures.length > 0)
      throw new DbopsError('Unexpected migration that fails, expected the history to run', {
        hint: 'Run: dbops replay',
      })
    const schema = await readSchema(database)
    const given = await givenQueries(workspace, schema, values, io)
    const counts = tableCounts(values.counts, schema, 'scale')
    if (given.length === 0 && values.queriesOnly) {
      throw new DbopsError('Unexpected lack of queries, expected a file, a statement or --from-code', {
        hint: 'dbops index queries.sql, or: dbops index --from-code',
      })
    }
    const workload = [...given, ...(values.queriesOnly ? [] : schemaQueries(schema))]
    const tables = new Set<string>(counts.keys())
    for (const { sql } of workload)
      for (const { tree, kind } of parseSql(sql).statements)
        for (const { table } of usagesOf(tree, kind, schema)) tables.add(table)
    const scale = await scaleTables(database, {
      schemas: [...new Set(schema.tables.map((table) => table.schema))],
      tables,
      rows: values.rows,
      counts,
      platformSchemas,
      signal: io.signal,
      onProgress: (text) => progress.show(text),
    })
    const advice = await adviseIndexes(database, schema, workload, {
      budget: values.budget,
      most: values.most,
      leastGain: values.leastGain,
      signal: io.signal,
      onProgress: (text) => progress.show(text),
    })
    return { format: 1, ...advice, scale, migrations: indexMigrations(advice) }
  } finally {
    progress.clear()
    await database.close()
  }
}

async function givenQueries(
  workspace: Workspace,
  schema: Schema,
  values: IndexValues,
  io: Io,
): Promise<WorkloadQuery[]> {
  const found: WorkloadQuery[] = []
  for (const each of values.queries) {
    const text = await readFile(resolve(io.cwd, each), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (/\s/.test(each)) return undefined
      throw new DbopsError(
        `Cannot read the queries: ${error.code === 'ENOENT' ? 'the file does not exist' : error.message}`,
        { where: each, hint: 'Give a file, or a statement in quotes.' },
      )
    })
    found.push(...(text === undefined ? queriesOf(each, 'query') : queriesOf(text, each)))
  }
  if (values.fromCode) {
    const known = new Set(schema.tables.map(({ name }) => name))
    const own = [workspace.migrationsFolder, workspace.rollbacksFolder]
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}/`)
    const other = new Set([...workspace.seeds, ...workspace.tests].map(({ file }) => file))
    const byText = new Map<string, WorkloadQuery>()
    for await (const code of codeFiles(
      workspace.root,
      (file) => own.some((folder) => file.startsWith(folder)) || other.has(file),
    )) {
      for (const { sql, file, line, relations } of sqlOf(code)) {
        if (!relations.some(({ name }) => known.has(name))) continue
        const query = byText.get(sql) ?? { name: `${file}:${line}`, sql, weight: 0, origin: 'query' as const }
        query.weight = (query.weight ?? 0) + 1
        byText.set(sql, query)
      }
    }
    found.push(...byText.values())
  }
  return found
}
