/** The script of index.html: everything comes from the schema that the page carries. */

import { keyOf, Lookup } from '../../docs/lookup.ts'
import type { Page, Target } from '../../docs/page.ts'
import { namespacesOf, overviewPage, schemaPage } from '../../docs/pages/overview.ts'
import { routinePage } from '../../docs/pages/routine.ts'
import { platformTablePage, tablePage } from '../../docs/pages/table.ts'
import { typePage, typesOf } from '../../docs/pages/type.ts'
import { viewPage } from '../../docs/pages/view.ts'
import { partId, renderPage } from './blocks.ts'
import { byId, element } from './dom.ts'
import { type Entry, entriesOf } from './find.ts'
import { neighbourDiagram } from './neighbours.ts'
import { diagramAddress, type Route, readRoute } from './route.ts'
import { setUpSearch } from './search.ts'
import { sidebar } from './sidebar.ts'
import { setUpTheme } from './theme.ts'
import { diagramViewer, type Viewer } from './viewer.ts'

const lookup = new Lookup(JSON.parse(byId('schema').textContent!))
const main = byId('main')
const title = document.title
const list = sidebar(lookup)
const picture = document.getElementById('diagram') as HTMLTemplateElement | null
let viewer: Viewer | undefined
let entries: Entry[] | undefined

function pageOf(target: Target): Page | undefined {
  const key = keyOf(target)
  switch (target.kind) {
    case 'overview':
      return overviewPage(lookup)
    case 'schema': {
      const namespace = namespacesOf(lookup).find(({ name }) => name === target.schema)
      return namespace && schemaPage(lookup, namespace)
    }
    case 'table': {
      const table = lookup.tables.get(key)
      const platform = lookup.platformTables.get(key)
      return table ? tablePage(lookup, table) : platform && platformTablePage(lookup, platform)
    }
    case 'view': {
      const view = lookup.views.get(key)
      return view && viewPage(lookup, view)
    }
    case 'function': {
      const overloads = lookup.routines.get(key)
      return overloads && routinePage(lookup, overloads)
    }
    case 'type': {
      const type = typesOf(lookup).find((one) => keyOf(one) === key)
      return type && typePage(lookup, type)
    }
  }
}

function show(route: Route | undefined): void {
  document.body.classList.toggle('wide', route?.page === 'diagram')
  if (route?.page === 'diagram') {
    showDiagram(route.of)
    return
  }
  const page = route && pageOf(route.target)
  list.mark(page?.target)
  if (page === undefined || route === undefined) {
    document.title = title
    main.replaceChildren(
      element(
        'article',
        {},
        element('h1', {}, 'Not found'),
        element('p', {}, 'Nothing in this schema has that address.'),
      ),
    )
    return
  }
  document.title = page.target.kind === 'overview' ? title : `${page.title} · ${title}`
  const article = renderPage(page, (of) =>
    of.kind === 'overview' ? element('a', { href: '#diagram' }, 'Open the diagram') : neighbourDiagram(lookup, of),
  )
  const drawn = picture !== null && page.target.kind === 'table' && lookup.tables.has(keyOf(page.target))
  if (drawn) {
    article
      .querySelector('h1')!
      .after(
        element('p', { class: 'actions' }, element('a', { href: diagramAddress(page.target) }, 'Show in the diagram')),
      )
  }
  main.replaceChildren(article)
  const part = route.part === undefined ? null : document.getElementById(partId(route.part))
  if (part === null) scrollTo(0, 0)
  else {
    part.classList.add('target')
    part.scrollIntoView({ block: 'center' })
  }
}

function showDiagram(of: Target | undefined): void {
  document.title = `Diagram · ${title}`
  list.mark(of)
  if (picture === null) {
    main.replaceChildren(
      element(
        'article',
        {},
        element('h1', {}, 'Diagram'),
        element('p', {}, 'This schema is too large for one picture. Each table’s page draws what it is linked with.'),
      ),
    )
    return
  }
  const fresh = viewer === undefined
  viewer ??= diagramViewer(picture.content.querySelector('svg')!)
  if (!viewer.root.isConnected) main.replaceChildren(viewer.root)
  if (of !== undefined) viewer.focus(of)
  else if (fresh) viewer.fit()
}

byId('sidebar').append(list.root)
setUpTheme()
setUpSearch(() => (entries ??= entriesOf(lookup)))
let first = true
const navigate = (): void => {
  show(readRoute(location.hash))
  // A screen reader goes on with the new page; at the start the focus stays where the browser puts it.
  if (!first) main.querySelector<HTMLElement>('article')?.focus({ preventScroll: true })
  first = false
}
addEventListener('hashchange', navigate)
navigate()
