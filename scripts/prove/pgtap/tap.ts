/**
 * Reads the Test Anything Protocol as Test::Harness does (the parser that pg_prove uses), with subtests as pgTAP prints
 * them: lines that are indented by four spaces, before the test that stands for them.
 */

export interface TapPoint {
  /** As printed, or counted where the line has no number. */
  number: number
  description: string
  ok: boolean
  directive?: { kind: 'todo' | 'skip'; reason: string }
  /** The `#` lines after it, without the mark. */
  diagnostics: string[]
  /** Index of the line among those that were read. */
  line: number
  subtests?: TapPoint[]
}

export interface TapStream {
  /** `1..n`; absent where none was printed. */
  plan?: { count: number; skip?: string; line: number }
  points: TapPoint[]
  bailOut?: { reason: string; line: number }
  /** `#` lines before the first test. */
  comments: string[]
  /** What is wrong with the stream itself: a second plan, a plan in the middle, numbers out of order. */
  problems: { message: string; line: number; hint?: string }[]
}

const planLine = /^1\.\.(\d+)(?:\s*#\s*skip\S*\s*(.*))?$/i
const testLine = /^(not )?ok\b(?:\s+(\d+))?(?:\s+(.*))?$/
const directive = /(?:^|[^\\])#\s*(todo|skip)\S*(?:\s+(.*))?$/i

/** Reads lines one by one, so that whoever runs a test can stop where it bails out. */
export class TapReader {
  readonly stream: TapStream = { points: [], comments: [], problems: [] }
  #line = 0
  #child: TapReader | undefined
  #afterPlan = false

  read(line: string): void {
    const index = this.#line++
    if (/^ {4}/.test(line) && !this.#continuesDiagnostics(line)) {
      this.#child ??= new TapReader()
      this.#child.#line = index
      this.#child.read(line.slice(4))
      const { bailOut } = this.#child.stream
      if (bailOut !== undefined) this.stream.bailOut ??= bailOut
      return
    }
    const { stream } = this
    const text = line.trimEnd()
    const plan = planLine.exec(text)
    const test = testLine.exec(text)
    const bail = /^Bail out!\s*(.*)$/i.exec(text)
    if (plan !== null) this.#plan(Number(plan[1]), plan[2], index)
    else if (test !== null) this.#test(test, index)
    else if (bail !== null) stream.bailOut ??= { reason: bail[1]!, line: index }
    else if (text.startsWith('#')) {
      const comment = text.replace(/^# ?/, '')
      // The heading of a subtest says what its test will say; a count says what the plan does.
      if (/^Subtest: |^Looks like you /.test(comment)) return
      const last = stream.points.at(-1)
      if (last === undefined) stream.comments.push(comment)
      else last.diagnostics.push(comment)
    }
  }

  /** Says what only the end can tell: no plan, too few or too many tests. */
  end(): TapStream {
    const { stream } = this
    const { plan, points, bailOut, problems } = stream
    if (bailOut !== undefined) return stream
    if (plan === undefined) {
      const line = Math.max(0, this.#line - 1)
      problems.push(
        points.length === 0
          ? {
              message: 'Unexpected file without a plan and without a test, expected pgTAP',
              hint: 'pg_prove fails it too. Begin with select plan(n) or select * from no_plan(), or keep the file elsewhere.',
              line,
            }
          : {
              message: 'Unexpected end without a plan, expected one',
              hint: 'Call select plan(n) before the tests, or select * from finish() at the end, after no_plan().',
              line,
            },
      )
    } else if (plan.count !== points.length) {
      problems.push({
        message: `Unexpected ${points.length} test${points.length === 1 ? '' : 's'}, expected the ${plan.count} that were planned`,
        line: plan.line,
      })
    }
    return stream
  }

  /** Outside of a subtest an indented line may only be noise: subtests begin with a heading, a plan or a test. */
  #continuesDiagnostics(line: string): boolean {
    return this.#child === undefined && !/^ {4,}(#|(not )?ok\b|1\.\.\d|Bail out!)/.test(line)
  }

  #plan(count: number, skip: string | undefined, line: number): void {
    const { stream } = this
    if (stream.plan !== undefined) {
      stream.problems.push({ message: 'Unexpected second plan, expected one', line })
      return
    }
    stream.plan = { count, line, ...(count === 0 ? { skip: skip ?? '' } : {}) }
    this.#afterPlan = stream.points.length > 0
  }

  #test([, not, number, rest = '']: RegExpExecArray, line: number): void {
    const { stream } = this
    const expected = stream.points.length + 1
    const given = number === undefined ? expected : Number(number)
    if (this.#afterPlan)
      stream.problems.push({ message: 'Unexpected test after the plan at the end, expected none', line })
    this.#afterPlan = false
    if (given !== expected)
      stream.problems.push({ message: `Unexpected test number ${given}, expected ${expected}`, line })
    const mark = directive.exec(rest)
    const description = (mark === null ? rest : rest.slice(0, rest.lastIndexOf('#', mark.index + 1)))
      .replace(/^- ?/, '')
      .replaceAll('\\#', '#')
      .trim()
    const point: TapPoint = { number: given, description, ok: not === undefined, diagnostics: [], line }
    if (mark !== null) point.directive = { kind: mark[1]!.toLowerCase() as 'todo' | 'skip', reason: mark[2] ?? '' }
    if (this.#child !== undefined) {
      const inner = this.#child.end()
      point.subtests = inner.points
      point.diagnostics.push(...inner.comments)
      // Where it died there is no plan either.
      if (point.ok) stream.problems.push(...inner.problems)
      this.#child = undefined
    }
    stream.points.push(point)
  }
}
