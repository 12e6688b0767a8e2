/** Where a JSON document ends, or breaks. Only for texts that JSON.parse refuses: character by character is slower. */

/** The index after the document that begins at `start`; undefined where it is never closed. */
export function documentEnd(text: string, start: number): number | undefined {
  let depth = 0
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 34) {
      index = stringEnd(text, index)
      if (index === -1) return undefined
    } else if (code === 123 || code === 91) depth++
    else if ((code === 125 || code === 93) && --depth === 0) return index + 1
  }
  return undefined
}

/** The index of a string's closing quote; -1 where it has none. */
function stringEnd(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 34) return index
    if (code === 92) index++
  }
  return -1
}

interface Frame {
  object: boolean
  key?: string
  nodeType?: string
  relation?: string
}

export interface Break {
  /** `end of the text`, or the character that cannot stand where it does. */
  reason: string
  index: number
  /** The nodes around the place, the outermost first; long chains are shortened. */
  path: string
  /** Nodes that were closed before it. */
  whole: number
}

type Expect = 'value' | 'key' | 'colon' | 'comma'

const token = /\s+|"(?:[^"\\]|\\[\s\S])*"|-?\d[\d.eE+-]*|true|false|null|[[\]{},:]/y

/** Reads as far as the text is JSON. */
export function describeBreak(text: string, start: number): Break {
  const stack: Frame[] = []
  let whole = 0
  let expect: Expect = 'value'
  let index = start
  const stop = (reason: string): Break => ({ reason, index, path: describe(stack), whole })
  while (index < text.length) {
    token.lastIndex = index
    const found = token.exec(text)?.[0]
    if (found === undefined) {
      const open = text[index] === '"' || /^[-\w.]+$/.test(text.slice(index))
      if (open) index = text.length
      return stop(open ? 'end of the text' : `character ${JSON.stringify(text[index])}`)
    }
    if (found.trim() === '') {
      index = token.lastIndex
      continue
    }
    const top = stack.at(-1)
    if (found === '}' || found === ']') {
      if (top === undefined || top.object !== (found === '}') || expect === 'colon') return stop(`character "${found}"`)
      if (top.nodeType !== undefined) whole++
      stack.pop()
      if (stack.length === 0) return stop('text behind it')
      expect = 'comma'
    } else if (expect === 'comma') {
      if (found !== ',') return stop(`character ${JSON.stringify(found[0])}`)
      expect = top!.object ? 'key' : 'value'
    } else if (expect === 'colon') {
      if (found !== ':') return stop(`character ${JSON.stringify(found[0])}`)
      expect = 'value'
    } else if (expect === 'key') {
      if (found[0] !== '"') return stop(`character ${JSON.stringify(found[0])}`)
      top!.key = unquote(found)
      expect = 'colon'
    } else if (found === '{' || found === '[') {
      stack.push({ object: found === '{' })
      expect = found === '{' ? 'key' : 'value'
    } else if (found === ',' || found === ':') return stop(`character "${found}"`)
    else {
      if (top?.key === 'Node Type') top.nodeType = unquote(found)
      else if (top?.key === 'Relation Name') top.relation = unquote(found)
      expect = 'comma'
    }
    index = token.lastIndex
  }
  return stop('end of the text')
}

function unquote(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}

function describe(stack: readonly Frame[]): string {
  const nodes = stack
    .filter(({ nodeType }) => nodeType !== undefined)
    .map(({ nodeType, relation }) => (relation === undefined ? nodeType! : `${nodeType} on ${relation}`))
  return (nodes.length > 6 ? [...nodes.slice(0, 2), '…', ...nodes.slice(-3)] : nodes).join(' → ')
}
