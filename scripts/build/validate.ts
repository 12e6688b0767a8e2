/**
 * `npm run validate [-- DIR]`: every check over a plugin's folder (default: this one). Prints every problem as
 * `file:line:column  message  (check)` and exits with 1, or prints nothing. Each file in validate/checks/ is a check.
 */

import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { PluginFolder } from './validate/plugin-folder.ts'
import { type Check, compareProblems, type Problem } from './validate/problem.ts'

/** All problems of a plugin's folder, by file and place. */
export async function validate(root: string): Promise<Problem[]> {
  const plugin = new PluginFolder(root)
  const problems: Problem[] = []
  const folder = fileURLToPath(new URL('./validate/checks/', import.meta.url))
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
    const { check } = (await import(pathToFileURL(join(folder, file)).href)) as { check: Check }
    await check(plugin, (where, position, message) => {
      problems.push({ file: where, ...position, check: basename(file, '.ts'), message })
    })
  }
  return problems.sort(compareProblems)
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const problems = await validate(process.argv[2] ?? fileURLToPath(new URL('../../', import.meta.url)))
  for (const { file, line, column, message, check } of problems)
    console.log(`${file}:${line}:${column}  ${message}  (${check})`)
  if (problems.length > 0) {
    console.log(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`)
    process.exitCode = 1
  }
}
