/**
 * A first look at a command, cheap enough to come before everything else: whether it is so plain that following it could
 * not find anything. Anything unusual counts as not plain.
 */

/** Programs that run none of their arguments and delete nothing, and that other programs are not named like. */
const harmless = new Set(
  `ls cat cd pwd echo head tail wc grep egrep fgrep rg ag git gh sort uniq cut diff stat file du df tree which type date whoami id uname
  hostname printenv ps mkdir touch cp mv ln chmod basename dirname realpath readlink jq yq less more true false sleep test [ tsc eslint
  prettier biome vitest jest pytest mypy ruff black rustc gofmt pip pip3 brew apt apt-get code open clear seq sha256sum md5sum nl comm
  column fold tar gzip gunzip zip unzip ping lsof pgrep pg_dump pg_isready`.split(/\s+/),
)

/** Whether a command is made of plain words only, and each of its programs is one of the harmless ones. */
export function isPlain(command: string): boolean {
  if (command.length > 4000) return false
  // Quoted words without anything that a shell expands are data; what stands before or behind them is looked at below.
  const unquoted = command.replace(/'[^']*'|"[^"$`\\!]*"/g, 'Q').replace(/\s*[12]?>>?\s*(?:&[12]|\/dev\/null)/g, ' ')
  // Letters, numbers, and what means nothing to a shell but a separator.
  if (!/^[\w \t\n./:,@%+=^~?*[\]#|;&<>-]*$/.test(unquoted)) return false
  // Heredocs, process input, comments and assignments are for the one who reads properly.
  if (/[<#]|>&|(?:^|[\s;&|])\w+\+?=/.test(unquoted)) return false
  return unquoted.split(/[;&|\n]+/).every((part) => {
    const words = part.trim().split(/\s+/)
    const [program = ''] = words
    if (program === '') return true
    if (program === 'git') return !words.some((word) => /^(?:bisect|rebase|submodule|filter-branch|-c)$/.test(word))
    return harmless.has(program)
  })
}
