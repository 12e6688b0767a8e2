/** Glob patterns as Go's path.Match and doublestar have them: `*`, `?`, `[…]`, `**`, `{a,b}`. */

/** Whether a path with `/` matches a pattern. An unclosed bracket or brace is literal. */
export function matchesGlob(pattern: string, path: string): boolean {
  return new RegExp(`^${translate(pattern)}$`, 'u').test(path)
}

export function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern)
}

function translate(pattern: string): string {
  let result = ''
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index]!
    if (character === '*') {
      if (pattern[index + 1] !== '*') result += '[^/]*'
      else if (pattern[index + 2] === '/') {
        result += '(?:[^/]*/)*'
        index += 2
      } else {
        result += '.*'
        index++
      }
    } else if (character === '?') result += '[^/]'
    else if (character === '[' && pattern.indexOf(']', index + 2) !== -1) {
      const end = pattern.indexOf(']', index + 2)
      const negated = pattern[index + 1] === '^' || pattern[index + 1] === '!'
      const content = pattern.slice(index + (negated ? 2 : 1), end).replace(/[\\\][^]/g, '\\$&')
      result += `[${negated ? '^' : ''}${content}]`
      index = end
    } else if (character === '{' && pattern.indexOf('}', index) !== -1) {
      const end = pattern.indexOf('}', index)
      result += `(?:${pattern
        .slice(index + 1, end)
        .split(',')
        .map(translate)
        .join('|')})`
      index = end
    } else result += character.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&')
  }
  return result
}
