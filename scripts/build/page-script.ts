/** The script and the style of the documentation page (scripts/render/html), minified into one generated file. */

import { join } from 'node:path'
import { build } from 'esbuild'
import { root, writeGenerated } from './generate.ts'

export async function generatePageScript(): Promise<void> {
  const folder = join(root, 'scripts/render/html')
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
    'scripts/render/html/client.generated.ts',
    `/** scripts/render/html/client, bundled. */\nexport const clientScript: string =\n  ${text('.js', 'script')}\n\n/** scripts/render/html/style.css, minified. */\nexport const clientStyle: string =\n  ${text('.css', 'style')}\n`,
  )
}
