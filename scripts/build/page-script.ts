/** The scripts and styles of pages (documentation: scripts/render/html, heat map: scripts/render/access), each minified into one generated file. */

import { join } from 'node:path'
import { build } from 'esbuild'
import { root, writeGenerated } from './generate.ts'

/** Folders with `client/main.ts` and `style.css`. */
const pages = ['scripts/render/html', 'scripts/render/access']

export async function generatePageScript(): Promise<void> {
  for (const page of pages) await generate(page)
}

async function generate(page: string): Promise<void> {
  const folder = join(root, page)
  const result = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, 'client/main.ts'), join(folder, 'style.css')],
    outdir: '/',
    tsconfigRaw: { compilerOptions: { target: 'ES2022', verbatimModuleSyntax: true } },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  })
  const text = (end: string, element: string): string => {
    const found = result.outputFiles.find(({ path }) => path.endsWith(end))!.text.trim()
    if (new RegExp(`</${element}|<!--`, 'i').test(found)) throw new Error(`${end}: unexpected end of <${element}>`)
    return JSON.stringify(found)
  }
  await writeGenerated(
    `${page}/client.generated.ts`,
    `/** ${page}/client, bundled. */\nexport const clientScript: string =\n  ${text('.js', 'script')}\n\n/** ${page}/style.css, minified. */\nexport const clientStyle: string =\n  ${text('.css', 'style')}\n`,
  )
}
