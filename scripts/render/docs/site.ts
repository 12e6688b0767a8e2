/** All files of the documentation folder, as text: the same schema gives the same bytes on every machine. */

import type { Schema } from '../../catalog/schema.ts'
import { compareText } from '../../core/finding.ts'
import { renderHtml } from '../html/page.ts'
import { schemaJson } from '../schema/json.ts'
import { drawPictures, neighbourDiagram, overviewDiagram } from './diagrams.ts'
import { keyOf, Lookup } from './lookup.ts'
import { renderMarkdown } from './markdown.ts'
import { pageFile } from './names.ts'
import type { Page, Target } from './page.ts'
import { hasSchemaPages, namespacesOf, overviewPage, schemaPage } from './pages/overview.ts'
import { routinePage } from './pages/routine.ts'
import { platformTablePage, tablePage } from './pages/table.ts'
import { typePage, typesOf } from './pages/type.ts'
import { viewPage } from './pages/view.ts'

export interface DocFile {
  /** Relative to the documentation folder, with `/`. */
  path: string
  text: string
}

/** Every page, the overview first. */
export function* pagesOf(lookup: Lookup): Generator<Page> {
  const { schema } = lookup
  yield overviewPage(lookup)
  if (hasSchemaPages(schema)) for (const namespace of namespacesOf(lookup)) yield schemaPage(lookup, namespace)
  for (const table of schema.tables) yield tablePage(lookup, table)
  for (const table of schema.platformTables) {
    if (!lookup.tables.has(keyOf(table))) yield platformTablePage(lookup, table)
  }
  for (const view of schema.views) yield viewPage(lookup, view)
  for (const overloads of lookup.routines.values()) yield routinePage(lookup, overloads)
  for (const type of typesOf(lookup)) yield typePage(lookup, type)
}

/** Builds every file, in path order. */
export async function buildDocs(schema: Schema): Promise<DocFile[]> {
  const lookup = new Lookup(schema)
  const pictures = await drawPictures(schema)
  const files: DocFile[] = [...pictures.files]
  for (const page of pagesOf(lookup)) {
    const draw = (of: Target): string => {
      const table = lookup.tables.get(keyOf(of))
      return table === undefined ? overviewDiagram(schema, pictures.files) : neighbourDiagram(lookup, table)
    }
    files.push({ path: pageFile(page.target), text: renderMarkdown(page, draw) })
  }
  files.push({ path: 'schema.json', text: schemaJson(schema) })
  files.push({ path: 'index.html', text: renderHtml(schema, { title: 'Database schema', diagram: pictures.embedded }) })
  return files.sort((a, b) => compareText(a.path, b.path))
}
