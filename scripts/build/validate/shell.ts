/** As much of a shell's grammar as documentation uses: words, quotes, comments, continuations, pipes and lists. */

export interface ShellWord {
  /** With quotes removed. Expansions stay as they are written. */
  text: string
  /** Whether it holds `$…` outside of single quotes, or is a placeholder such as `<dir>` or `…`: not known until it runs. */
  open: boolean
  /** Index of its first character. */
  index: number
}

/** The simple commands of a text, in order: what pipes, `;`, `&&`, `||`, `&`, newlines, `(`, `)`, `$(` and `` ` `` separate. */
export function shellCommands(text: string): ShellWord[][] {
  const commands: ShellWord[][] = []
  let words: ShellWord[] = []
  let index = 0
  const endCommand = () => {
    if (words.length > 0) commands.push(words)
    words = []
  }
  while (index < text.length) {
    const character = text[index]!
    if (text.startsWith('\\\n', index)) index += 2
    else if (/[ \t\r]/.test(character)) index++
    else if (character === '#') {
      const end = text.indexOf('\n', index)
      index = end === -1 ? text.length : end
    } else if (/^(?:\d?>&\d|\d?>>?|<)/.test(text.slice(index)) && !/^<[\w-]+(?:…|\.\.\.)?>/.test(text.slice(index))) {
      // A redirection: its operator here, its file as the next word, which is dropped.
      const operator = /^(?:\d?>&\d|\d?>>?|<<?-?)/.exec(text.slice(index))![0]
      index += operator.length
      if (!/&\d$/.test(operator)) {
        while (/[ \t]/.test(text[index] ?? '')) index++
        index = readWord(text, index).end
      }
    } else if (/[\n;|&()`]/.test(character)) {
      endCommand()
      index++
    } else if (text.startsWith('$(', index)) {
      endCommand()
      index += 2
    } else {
      const { word, end } = readWord(text, index)
      words.push(word)
      index = end
    }
  }
  endCommand()
  return commands
}

function readWord(text: string, from: number): { word: ShellWord; end: number } {
  let index = from
  let value = ''
  let open = false
  while (index < text.length) {
    const rest = text.slice(index)
    const character = rest[0]!
    const placeholder = /^<[^<>\n|;&]+>|^…|^\.\.\.(?![/\w])/.exec(rest)
    const variable = /^\$(?:\{[^}\n]*\}|\w+|[@*#?])/.exec(rest)
    if (placeholder !== null) {
      open = true
      value += placeholder[0]
      index += placeholder[0].length
    } else if (variable !== null) {
      // The plugin's root is known; every other variable is not.
      open ||= variable[0] !== '${CLAUDE_PLUGIN_ROOT}'
      value += variable[0]
      index += variable[0].length
    } else if (/[\s;|&()<>`]/.test(character)) break
    else if (character === '\\') {
      if (rest[1] !== '\n') value += rest[1] ?? ''
      index += 2
    } else if (character === "'") {
      const end = text.indexOf("'", index + 1)
      const stop = end === -1 ? text.length : end
      value += text.slice(index + 1, stop)
      index = stop + 1
    } else if (character === '"') {
      index++
      while (index < text.length && text[index] !== '"') {
        if (text[index] === '\\') index++
        const inner = /^\$(?:\{[^}\n]*\}|\w+|\()/.exec(text.slice(index))
        if (inner !== null && inner[0] !== '${CLAUDE_PLUGIN_ROOT}') open = true
        value += text[index] ?? ''
        index++
      }
      index++
    } else {
      value += character
      index++
    }
  }
  // An unquoted `$(` or backtick ends the word here; its commands are read on their own.
  if (text.startsWith('$(', index)) open = true
  return { word: { text: value, open, index: from }, end: Math.max(index, from + 1) }
}
