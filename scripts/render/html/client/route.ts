/** Addresses inside the page: `#table/public/orders/id`, every part percent-encoded. */

import type { Target } from '../../docs/page.ts'

export type Route = { page: 'diagram'; of?: Target } | { page: 'object'; target: Target; part?: string }

const kinds = ['table', 'view', 'function', 'type', 'schema'] as const

export function addressOf(target: Target, part?: string): string {
  if (target.kind === 'overview') return '#'
  const names = target.kind === 'schema' ? [target.schema] : [target.schema, target.name]
  return `#${[target.kind, ...names, ...(part === undefined ? [] : [part])].map(encodeURIComponent).join('/')}`
}

/** The diagram, looking at one table. */
export function diagramAddress(of: Target): string {
  return `#diagram/${encodeURIComponent(of.schema)}/${encodeURIComponent(of.name)}`
}

/** Undefined for an address that dbops does not write. */
export function readRoute(hash: string): Route | undefined {
  const overview: Route = { page: 'object', target: { kind: 'overview', schema: '', name: '' } }
  if (hash === '' || hash === '#') return overview
  let parts: string[]
  try {
    parts = hash.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
  const [kind, schema, name, part] = parts
  if (kind === 'diagram') {
    return schema === undefined || name === undefined
      ? { page: 'diagram' }
      : { page: 'diagram', of: { kind: 'table', schema, name } }
  }
  const known = kinds.find((one) => one === kind)
  if (known === undefined || schema === undefined || (known !== 'schema' && name === undefined)) return undefined
  return { page: 'object', target: { kind: known, schema, name: known === 'schema' ? '' : name! }, part }
}
