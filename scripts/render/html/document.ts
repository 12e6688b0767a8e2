/** The frame of a page that opens from disk: a policy forbids every script and style but its own, and any connection. */

import { createHash } from 'node:crypto'
import { escapeXml } from '../escape.ts'

export interface HtmlDocument {
  /** The first line. */
  mark: string
  generator: string
  title: string
  style: string
  script: string
  /** Markup that is safe already. */
  body: string
}

/** The whole page, ending in a newline. */
export function htmlDocument({ mark, generator, title, style: css, script: code, body }: HtmlDocument): string {
  const style = `\n${css.trim()}\n`
  const script = `\n${code.trim()}\n`
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `${mark}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeXml(generator)}">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** JSON that cannot end the element that it stands in, nor open a comment there. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
