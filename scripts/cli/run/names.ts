/** Names as people write them in SQL. */

/** `a.b."C d"` → ['a', 'b', 'C d']; what is not quoted becomes lower case. Undefined where it is no name. */
export function splitName(text: string): string[] | undefined {
  const parts: string[] = []
  const part = /\s*(?:"((?:[^"]|"")+)"|([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*))\s*(\.|$)/gy
  while (part.lastIndex < text.length) {
    const found = part.exec(text)
    if (found === null) return undefined
    parts.push(found[1]?.replaceAll('""', '"') ?? found[2]!.toLowerCase())
    if (found[3] === '' && part.lastIndex < text.length) return undefined
    if (found[3] === '.' && part.lastIndex === text.length) return undefined
  }
  return parts.length === 0 ? undefined : parts
}
