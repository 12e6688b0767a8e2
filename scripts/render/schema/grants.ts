import type { Grant } from '../../catalog/schema.ts'
import { codeSpan } from '../markdown.ts'

/** Grants as Markdown: `anon: SELECT, INSERT; authenticated: SELECT (with grant option)` */
export function grants(list: readonly Grant[]): string {
  return list
    .map(({ grantee, privileges, grantable }) => {
      const what = privileges.length === 0 ? 'nothing' : privileges.join(', ')
      return `${codeSpan(grantee)}: ${what}${grantable === undefined ? '' : ' (with grant option)'}`
    })
    .join('; ')
}
