/** Findings as SARIF 2.1.0 (OASIS), the format that code hosts show beside the lines of a pull request. */

import { compareText, type Finding, type Level } from '../../core/finding.ts'
import { hash } from '../../core/hash.ts'
import { version } from '../../core/version.ts'

export interface SarifOptions {
  /** A rule's title, where it is known. */
  title?: (rule: string) => string | undefined
  /** A file's text: equal lines keep their fingerprint when they move. */
  source?: (file: string) => string | undefined
}

const sarifLevel: Record<Level, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' }

export function findingsSarif(findings: readonly Finding[], options: SarifOptions = {}): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort(compareText)
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dbops', version, rules: ids.map((id) => descriptor(id, findings, options)) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository' } } },
        results: results(findings, ids, options),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor(id: string, findings: readonly Finding[], options: SarifOptions): object {
  const first = findings.find(({ rule }) => rule === id)!
  const text = [first.why, first.fix].filter((part) => part !== undefined).join('\n\n')
  return {
    id,
    shortDescription: { text: options.title?.(id) ?? id },
    ...(first.why === undefined ? {} : { fullDescription: { text: first.why } }),
    ...(text === '' ? {} : { help: { text, markdown: text } }),
    defaultConfiguration: { level: sarifLevel[first.level] },
    properties: { tags: [first.category, ...(first.alias === undefined ? [] : [first.alias])] },
  }
}

function results(findings: readonly Finding[], ids: readonly string[], options: SarifOptions): object[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { location, rule } = finding
    const line = location && options.source?.(location.file)?.split('\n', location.line)[location.line - 1]?.trim()
    const identity = hash(rule, location?.file ?? '', finding.object ?? finding.message, line ?? '')
    const number = (seen.get(identity) ?? 0) + 1
    seen.set(identity, number)
    return {
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: sarifLevel[finding.level],
      message: { text: finding.message },
      ...(location === undefined
        ? {}
        : {
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: location.file.split('/').map(encodeURIComponent).join('/'),
                    uriBaseId: 'ROOT',
                  },
                  region: {
                    startLine: location.line,
                    startColumn: location.column,
                    ...(location.endLine === undefined ? {} : { endLine: location.endLine }),
                    ...(location.endColumn === undefined ? {} : { endColumn: location.endColumn }),
                  },
                },
                ...(finding.object === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: finding.object }] }),
              },
            ],
          }),
      partialFingerprints: { 'dbops/v1': `${identity.slice(0, 32)}:${number}` },
    }
  })
}
