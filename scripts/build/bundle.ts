/**
 * Bundles `dbops` into scripts/dist: what `/plugin install` copies is what runs, nothing is compiled on a user's machine.
 * Split into chunks, so that a command loads only what it needs. The same sources give the same bytes.
 */

import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)

/** Writes the bundle into a folder (default: the committed one). */
export async function bundle(outdir = join(root, 'scripts/dist')): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  await rm(outdir, { recursive: true, force: true })
  await mkdir(outdir, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: { dbops: 'scripts/cli/main.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.sql': 'text' },
    alias: { oxfmt: './scripts/build/no-oxfmt.ts' },
    external: [...Object.keys(manifest.dependencies).flatMap((name) => [name, `${name}/*`]), 'pg-native'],
    banner: {
      // CommonJS packages inside an ES module bundle still call require() for Node's own modules.
      // and libpg-query's module names its own folder when it is loaded.
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;",
    },
    logLevel: 'warning',
  })
  await copyFile(join(dirname(require.resolve('libpg-query')), 'libpg-query.wasm'), join(outdir, 'libpg-query.wasm'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
