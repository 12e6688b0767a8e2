/** Findings in the format that was asked for. */

import type { Finding } from '../../core/finding.ts'
import { findingsGithub } from './github.ts'
import { findingsJson } from './json.ts'
import { findingsMarkdown } from './markdown.ts'
import { findingsSarif, type SarifOptions } from './sarif.ts'
import { type FindingsTextOptions, findingsText } from './text.ts'

export const findingsFormats = ['text', 'json', 'sarif', 'github', 'markdown'] as const
export type FindingsFormat = (typeof findingsFormats)[number]

export function renderFindings(
  findings: readonly Finding[],
  format: FindingsFormat,
  options: FindingsTextOptions & SarifOptions = {},
): string {
  switch (format) {
    case 'json':
      return findingsJson(findings)
    case 'sarif':
      return findingsSarif(findings, options)
    case 'github':
      return findingsGithub(findings)
    case 'markdown':
      return findingsMarkdown(findings, options)
    case 'text':
      return findingsText(findings, options)
  }
}
