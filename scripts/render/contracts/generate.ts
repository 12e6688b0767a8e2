/** The file of a contract, as text: TypeScript with Zod schemas, or an OpenAPI document. */

import * as babel from 'prettier/plugins/babel'
import * as estree from 'prettier/plugins/estree'
import { format } from 'prettier/standalone'
import type { Schema } from '../../catalog/schema.ts'
import { DbopsError } from '../../core/error.ts'
import { loadParser } from '../../sql/parse.ts'
import { contractsOf } from './model.ts'
import { openApi } from './openapi.ts'
import { zodModule } from './zod.ts'

export interface ContractsOptions {
  format: 'zod' | 'openapi'
  /** Schemas that the Data API serves, the one that it serves without a header first. */
  schemas: readonly string[]
  title: string
  /** Relation or function (qualified) → lines on who reaches it. */
  access?: Readonly<Record<string, readonly string[]>>
}

/** The text, ending in one newline. Throws `DbopsError` where a schema does not exist. */
export async function generateContracts(schema: Schema, options: ContractsOptions): Promise<string> {
  const known = new Set(schema.schemas.map(({ name }) => name))
  const missing = options.schemas.filter((name) => !known.has(name))
  if (missing.length > 0) {
    throw new DbopsError(`Unexpected schema "${missing.join('", "')}", expected one of: ${[...known].join(', ')}`, {
      hint: 'Name schemas that exist with --schema a,b.',
    })
  }
  await loadParser()
  const contracts = contractsOf(schema, options.schemas)
  if (options.format === 'openapi') return `${JSON.stringify(openApi(contracts, options), null, 2)}\n`
  return format(zodModule(contracts, options), {
    parser: 'babel-ts',
    plugins: [babel, estree as unknown as typeof babel],
    semi: false,
    singleQuote: true,
    printWidth: 100,
  })
}
