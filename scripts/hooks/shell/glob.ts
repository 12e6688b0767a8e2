/** File name patterns. */

/** A glob as a regular expression over a whole name. `slashes`: whether `*` and `?` also match `/`. */
export function globPattern(glob: string, { slashes = false } = {}): RegExp | undefined {
  const any = slashes ? '[\\s\\S]' : '[^/]'
  let source = ''
  for (let index = 0; index < glob.length; index++) {
    const char = glob[index]!
    if (char === '*') {
      // Runs of stars mean the same as one here, and would make the expression slow.
      while (glob[index + 1] === '*') index++
      source += `${any}*`
    } else if (char === '?') source += any
    else if (char === '[') {
      const end = glob.indexOf(']', index + 2)
      if (end === -1) source += '\\['
      else {
        const body = glob.slice(index + 1, end).replace(/\\/g, '\\\\')
        source += `[${body.replace(/^!/, '^')}]`
        index = end
      }
    } else source += char.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  }
  // Several stars can backtrack for long; a name that needs more than this is not worth it.
  if ((glob.match(/\*+/g) ?? []).length > 4) return undefined
  try {
    return new RegExp(`^${source}$`)
  } catch {
    return undefined
  }
}

export function isGlob(path: string): boolean {
  return /[*?]|\[[^\]]*\]/.test(path)
}
