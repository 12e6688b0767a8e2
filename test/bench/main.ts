/**
 * `npm run bench [name…]`: runs every `*.bench.ts` of this folder, or those whose names are given.
 * A bench file's default export measures and prints; figures are ratios taken in one run, for these machines are noisy.
 */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const wanted = process.argv.slice(2)
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')))
  .sort()
if (files.length === 0) {
  console.error(`No bench named ${wanted.join(', ')} in test/bench`)
  process.exitCode = 2
}
for (const file of files) {
  console.log(`\n# ${file.replace('.bench.ts', '')}`)
  const { default: bench } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as {
    default: () => Promise<void>
  }
  try {
    await bench()
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  }
}
