/**
 * Bundles `dbops` into scripts/dist: what `/plugin install` copies is what runs, nothing is compiled on a user's machine.
 * Split into chunks, so that a command loads only what it needs. The same sources give the same bytes.
 */

import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)

/**
 * What Claude Code's hooks run. CommonJS, which Node starts faster than modules; in parts, each loaded only when it is
 * needed, since every command waits for the first of them.
 */
const hookParts: Record<string, string> = {
  hook: 'main.ts',
  'hook-gate': 'gate.ts',
  'hook-sql': 'sql/index.ts',
  'hook-check': 'check.ts',
  'hook-confirm': 'confirm.ts',
}

/** Leaves a part out of those that load it. */
const partsApart: Plugin = {
  name: 'hook-parts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) => {
      const file = relative(join(root, 'scripts/hooks'), join(resolveDir, path)).split(sep).join('/')
      const name = Object.keys(hookParts).find((key) => hookParts[key] === file)
      return kind === 'dynamic-import' && name !== undefined ? { path: `./${name}.cjs`, external: true } : undefined
    })
  },
}

/** The layout kernel stays the file that its authors ship: minified, half of what esbuild would make of it, with its licence. */
const kernelApart: Plugin = {
  name: 'layout-kernel-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^elkjs\/lib\/elk\.bundled\.js$/ }, () => ({ path: './elk.bundled.cjs', external: true }))
  },
}

/**
 * Writes the bundle into a folder (default: the committed one). `whole`: the program as one file and without the hooks, for
 * skills, whose zips may hold 200 files; it starts a little later than the one in parts.
 */
export async function bundle(outdir = join(root, 'scripts/dist'), whole = false): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  await rm(outdir, { recursive: true, force: true })
  await mkdir(outdir, { recursive: true })
  const shared: BuildOptions = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.sql': 'text' },
    alias: { oxfmt: './scripts/build/no-oxfmt.ts' },
    logLevel: 'warning',
  }
  await build({
    ...shared,
    entryPoints: { dbops: 'scripts/cli/main.ts' },
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    splitting: !whole,
    format: 'esm',
    plugins: [kernelApart],
    external: [...Object.keys(manifest.dependencies).flatMap((name) => [name, `${name}/*`]), 'pg-native'],
    banner: {
      // CommonJS packages inside an ES module bundle still call require() for Node's own modules.
      // and libpg-query's module names its own folder when it is loaded.
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;",
    },
  })
  if (!whole) await bundleHooks(shared)
  await copyFile(join(dirname(require.resolve('libpg-query')), 'libpg-query.wasm'), join(outdir, 'libpg-query.wasm'))
  const kernel = dirname(require.resolve('elkjs/package.json'))
  await copyFile(join(kernel, 'lib/elk.bundled.js'), join(outdir, 'elk.bundled.cjs'))
  // EPL-2.0: the notice goes with the file, and names where its source is (https://github.com/kieler/elkjs).
  const licence = await readFile(join(kernel, 'LICENSE.md'), 'utf8')
  await writeFile(
    join(outdir, 'elk.bundled.LICENSE.md'),
    `elk.bundled.cjs is lib/elk.bundled.js of elkjs ${JSON.parse(await readFile(join(kernel, 'package.json'), 'utf8')).version}, unchanged. Source: https://github.com/kieler/elkjs\n\n${licence}`,
  )
}

async function bundleHooks(shared: BuildOptions): Promise<void> {
  await build({
    ...shared,
    entryPoints: Object.fromEntries(Object.entries(hookParts).map(([name, file]) => [name, `scripts/hooks/${file}`])),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // import() would start Node's module loader: require() does not.
    supported: { 'dynamic-import': false },
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': '__url' },
    // A file over 256 KiB is held for review by Anthropic's directory.
    minify: true,
    plugins: [partsApart],
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
