/** All files of the documentation folder, as text: the same schema gives the same bytes on every machine. */

import { keyOf, type Lookup } from './lookup.ts'
import type { Page } from './page.ts'
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
