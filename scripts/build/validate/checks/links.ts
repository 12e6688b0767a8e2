/** Links and images: what they point at is there. */

import { posix } from 'node:path'
import type { Check } from '../problem.ts'

export const check: Check = (plugin, report) => {
  for (const file of plugin.markdown) {
    const document = plugin.document(file)
    for (const { text, position } of document.undefinedReferences)
      report(file, position, `Unexpected reference ${text} whose label is not defined`)
    for (const { url, position } of document.links) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) {
        if (/^https?:/i.test(url) && !URL.canParse(url))
          report(file, position, `Unexpected URL "${url}" that does not parse`)
        continue
      }
      const [path, fragment] = splitFragment(url)
      if (path.startsWith('/')) {
        report(file, position, `Unexpected link "${url}" from the host's root, expected a relative path`)
        continue
      }
      const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, '')
      if (target.startsWith('..')) report(file, position, `Unexpected link "${url}" that leaves the plugin`)
      else if (!plugin.has(target)) report(file, position, `Unexpected link "${url}" to a file that does not exist`)
      else if (fragment !== undefined && target.endsWith('.md') && !plugin.document(target).anchors.has(fragment))
        report(file, position, `Unexpected link "${url}" to a heading that does not exist`)
    }
  }
}

function splitFragment(url: string): [path: string, fragment: string | undefined] {
  const hash = url.indexOf('#')
  const decode = (text: string) => {
    try {
      return decodeURIComponent(text)
    } catch {
      return text
    }
  }
  return hash === -1 ? [decode(url), undefined] : [decode(url.slice(0, hash)), decode(url.slice(hash + 1))]
}
