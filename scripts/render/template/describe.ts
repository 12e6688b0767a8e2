/** Templates in words: the list, one template, and the command lines of its examples. */

import type { ParameterSchema, Template, TemplateExample } from './template.ts'
import { commonParameters } from './template.ts'

/** One line a template. */
export function listTemplates(templates: readonly Template[]): string {
  const width = Math.max(...templates.map(({ name }) => name.length))
  const rows = templates.map(
    ({ name, summary, platforms }) =>
      `  ${name.padEnd(width)}  ${summary}${platforms.length === 1 ? ` (${platforms[0]} only)` : ''}`,
  )
  return `${templates.length} templates. Each makes migrations, their rollbacks and a pgTAP test.\n\n${rows.join('\n')}\n\nRun: dbops render --describe NAME\n`
}

/** Everything about one template: parameters with types and defaults, notes, examples that can be pasted. */
export function describeTemplate(template: Template): string {
  const { name, title, summary, notes, platforms, parameters, migrations, examples } = template
  const lines = [`${name}: ${title}`, '', `${summary}.`]
  if (notes !== '') lines.push('', notes)
  lines.push('', `Platforms: ${platforms.join(', ')}. Migrations: ${migrations.map((one) => one.name).join(', ')}.`, '')
  const own = Object.entries(parameters.properties).filter(([key]) => !(key in commonParameters))
  const common = Object.entries(parameters.properties).filter(([key]) => key in commonParameters)
  const required = new Set(parameters.required)
  lines.push(
    'Parameters:',
    ...rows(own, required),
    '',
    'Of every template:',
    ...rows(common, required),
    '',
    'Examples:',
  )
  for (const example of examples) lines.push(`  ${example.summary}`, `    ${commandLine(template, example)}`)
  return `${lines.join('\n')}\n`
}

function rows(parameters: [string, ParameterSchema][], required: ReadonlySet<string>): string[] {
  const left = parameters.map(([key, schema]) => `${key}: ${typeName(schema)}${defaultText(key, schema, required)}`)
  return parameters.flatMap(([, { description }], index) => [`  ${left[index]}`, `      ${description}`])
}

/** The type as a person reads it, e.g. `table (existing)`, `owner | org`, `list of column`. */
export function typeName(schema: Omit<ParameterSchema, 'description'>): string {
  if (schema.enum !== undefined) return schema.enum.join(' | ')
  if (schema.type === 'array') return `list of ${typeName(schema.items ?? {})}`
  if (schema.type === 'object') return `names with ${typeName(schema.additionalProperties ?? {})}`
  if (schema.format === 'relation')
    return schema['x-relation'] === 'existing'
      ? 'table (existing)'
      : schema['x-relation'] === 'new'
        ? 'table (new)'
        : 'table'
  if (schema.format !== undefined)
    return schema.format === 'identifier' && schema['x-column-of'] !== undefined ? 'column name' : schema.format
  return schema.type ?? 'text'
}

function defaultText(key: string, schema: ParameterSchema, required: ReadonlySet<string>): string {
  if (required.has(key)) return ', required'
  const value = schema.default
  if (value === undefined) return ''
  const text = Array.isArray(value) ? value.join(',') : typeof value === 'object' ? '' : String(value)
  return text === '' ? '' : `, default ${text}`
}

/** The example as a command of a shell. */
export function commandLine({ name }: Template, { values, platform }: TemplateExample): string {
  const words = Object.entries(values).flatMap(([key, value]) => {
    if (Array.isArray(value)) {
      const simple = value.every((item) => typeof item === 'string' && /^[\w-]+$/.test(item))
      return simple ? [`${key}=${value.join(',')}`] : value.map((item) => `${key}=${item}`)
    }
    if (value !== null && typeof value === 'object')
      return Object.entries(value).map(([inner, each]) => `${key}.${inner}=${each}`)
    return [`${key}=${value}`]
  })
  const platformWords = platform === 'supabase' ? '' : ` --platform ${platform}`
  return `dbops render ${name}${platformWords}${words.map((word) => ` --set ${shell(word)}`).join('')}`
}

function shell(word: string): string {
  return /^[\w=.,:/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
