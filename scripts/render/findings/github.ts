/** Findings as workflow commands of GitHub Actions, which shows them as annotations of the changed lines. */

import type { Finding, Level } from '../../core/finding.ts'

const command: Record<Level, string> = { error: 'error', warning: 'warning', info: 'notice' }

export function findingsGithub(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { location } = finding
      const properties: [string, string | number | undefined][] = [
        ['file', location?.file],
        ['line', location?.line],
        ['endLine', location?.endLine],
        ['col', location?.column],
        // GitHub takes an end column only where the annotation stays on one line.
        ['endColumn', location?.endLine === location?.line ? location?.endColumn : undefined],
        ['title', finding.rule],
      ]
      const list = properties.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(value)}`]))
      const text = [finding.message, finding.fix].filter((part) => part !== undefined).join('\n\n')
      return `::${command[finding.level]} ${list.join(',')}::${data(text)}\n`
    })
    .join('')
}

// Escapes of actions/toolkit packages/core/src/command.ts.
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
