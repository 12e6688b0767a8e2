/** What Anthropic's plugin directory refuses: a file or repository too large, no licence, a README of a few words. */

import { lstatSync, realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Check, start } from '../problem.ts'

const mebibyte = 1 << 20

export const check: Check = (plugin, report) => {
  let total = 0
  for (const file of plugin.files) {
    if (lstatSync(join(plugin.root, file)).isSymbolicLink()) {
      const target = relative(realpathSync(plugin.root), realpathSync(join(plugin.root, file)))
      if (target.startsWith('..'))
        report(file, start, 'Unexpected link to a file outside of the plugin: it would be lost or refused')
      continue
    }
    const size = plugin.size(file)
    total += size
    if (size >= 5 * mebibyte)
      report(file, start, `Unexpected file of ${(size / mebibyte).toFixed(1)} MiB, expected less than 5 MiB`)
  }
  if (total >= 50 * mebibyte)
    report(
      '.claude-plugin/plugin.json',
      start,
      `Unexpected repository of ${(total / mebibyte).toFixed(1)} MiB, expected less than 50 MiB`,
    )
  if (!plugin.hasFile('README.md')) report('README.md', start, 'Unexpected lack of a README.md')
  else {
    const words = plugin.document('README.md').body.split(/\s+/).filter(Boolean).length
    if (words < 40) report('README.md', start, `Unexpected README of ${words} words, expected at least 40`)
  }
  const licence = plugin.files.some((file) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(file))
  if (!licence && plugin.manifest.license === undefined)
    report('LICENSE', start, 'Unexpected lack of a licence, expected LICENSE or "license" in plugin.json')
}
