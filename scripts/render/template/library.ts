/** The templates by name. */

import { DbopsError } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import { parseTemplate, type Template } from './template.ts'
import { templateSources } from './templates.generated.ts'

export const templateNames: readonly string[] = Object.keys(templateSources)

/** Throws `DbopsError` (input) for a name that there is not. */
export function findTemplate(name: string): Template {
  const source = Object.hasOwn(templateSources, name) ? templateSources[name] : undefined
  if (source === undefined) {
    const near = closest(name, templateNames)
    throw new DbopsError(`Unexpected template "${name}", expected one of ${templateNames.length}`, {
      hint: near === undefined ? 'Run: dbops render --list' : `Did you mean ${near}? All: dbops render --list`,
    })
  }
  return parseTemplate(name, source)
}

export function allTemplates(): Template[] {
  return templateNames.map(findTemplate)
}
