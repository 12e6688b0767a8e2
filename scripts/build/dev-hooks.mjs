// Module hooks of dev.mjs: they run in a thread of their own.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export async function load(url, context, next) {
  if (!url.split('?')[0].endsWith('.sql')) return next(url, context)
  const text = await readFile(fileURLToPath(url.split('?')[0]), 'utf8')
  return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(text)}` }
}
