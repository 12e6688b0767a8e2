/** The mutation report for people: the score, and of each survivor what it opens and the test that would kill it. */

import type { MutantResult, MutationReport } from '../../prove/access/mutation/run.ts'
import { visible } from '../escape.ts'

const most = 30

export function mutationText(report: MutationReport, format: 'text' | 'markdown' = 'text'): string {
  const { counts, score, total, failing, files, mutants } = report
  const ran = mutants.length
  const lines: string[] = []
  const heading = (text: string) =>
    lines.push(format === 'markdown' ? `## ${text}` : text, ...(format === 'markdown' ? [''] : []))
  const survivors = mutants.filter(({ fate }) => fate === 'survived')
  if (survivors.length > 0) {
    heading(`Survivors: ${survivors.length}`)
    for (const mutant of survivors.slice(0, most)) lines.push(...survivorLines(mutant, format))
    if (survivors.length > most) lines.push(`and ${survivors.length - most} more: dbops access --mutate --json`, '')
  }
  if (failing.length > 0)
    lines.push(
      `Left out, because they fail as it is: ${failing.slice(0, 10).map(visible).join(', ')}${failing.length > 10 ? ', …' : ''}`,
      '',
    )
  const share = score === null ? 'nothing to kill' : `score ${Math.floor(score * 1000) / 10} %`
  lines.push(
    `${share}: ${counts.killed} killed and ${counts.survived} survived of ${ran}${ran < total ? ` (of ${total}, --max)` : ''} mutants; ${counts.equivalent} equivalent (nobody reaches another row), ${counts.invalid} refused by Postgres; ${files} test file${files === 1 ? '' : 's'}`,
  )
  return `${lines.join('\n')}\n`
}

function survivorLines(mutant: MutantResult, format: 'text' | 'markdown'): string[] {
  const lines = [`${format === 'markdown' ? '- ' : ''}${visible(mutant.object)}: ${visible(mutant.description)}`]
  for (const difference of mutant.differences ?? []) lines.push(`    opens  ${visible(difference)}`)
  for (const test of mutant.tests ?? []) lines.push(`    test   ${visible(test)}`)
  if (mutant.tests === undefined) lines.push('    no test that dbops writes kills it')
  lines.push('')
  return lines
}
