import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { generateTypescript } from '@supabase/postgrest-typegen/generation'
import { describe, expect, it } from 'vitest'
import { formatTypescript } from '../../scripts/render/types/format.ts'
import { hostileMetadata } from './hostile-metadata.ts'

interface Oxfmt {
  format(file: string, code: string, options: object): Promise<{ code: string; errors: unknown[] }>
}

/** The formatter that the generator itself uses: a dependency of postgrest-typegen, native, for developers alone. */
async function loadOxfmt(): Promise<Oxfmt | undefined> {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('@supabase/postgrest-typegen'))
    return (await import(pathToFileURL(require.resolve('oxfmt')).href)) as Oxfmt
  } catch {
    return undefined
  }
}

const oxfmt = await loadOxfmt()

describe('formatTypescript', () => {
  it.skipIf(oxfmt === undefined)(
    'gives the bytes of oxfmt for hostile schemas (skipped without its native package)',
    async () => {
      for (let seed = 1; seed <= 25; seed++) {
        let code = ''
        await generateTypescript(hostileMetadata(seed), {
          detectOneToOneRelationships: seed % 2 === 0,
          postgrestVersion: seed % 3 === 0 ? '14.1' : undefined,
          format: async (raw) => (code = raw),
        })
        const expected = await oxfmt!.format('output.ts', code, { semi: false, printWidth: 80 })
        expect(expected.errors).toEqual([])
        expect(await formatTypescript(code), `seed ${seed}`).toBe(expected.code)
      }
    },
  )
})
