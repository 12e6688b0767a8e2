/** Elements from text alone: nothing of the database is ever parsed as HTML. */

type Child = Node | string | undefined

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value)
  }
  append(made, children)
  return made
}

export function append(parent: ParentNode, children: Child[]): void {
  parent.append(...children.filter((child) => child !== undefined))
}

/** SVG text of dbops's own renderer, as an element. */
export function svgElement(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  return document.importNode(parsed, true) as unknown as SVGSVGElement
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T
}
