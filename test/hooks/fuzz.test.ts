import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlain } from '../../scripts/hooks/prefilter.ts'
import { dangerous } from './dangerous.ts'
import { harmless } from './harmless.ts'
import { judge, judgeTool } from './world.ts'

const commands = [...Object.values(dangerous).flat(), ...Object.values(harmless).flat()]
const settings = { numRuns: 150, seed: 20261121 }

/** The gate answers, whatever it is given: with a decision or with silence. */
async function answers(command: string): Promise<void> {
  const verdict = await judge(command)
  if (verdict !== undefined) {
    expect(verdict.decision).toBe('ask')
    expect(verdict.reason.length).toBeLessThan(5000)
  }
}

describe('fuzzed input', () => {
  it('of any characters is answered', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), answers), settings)
  })

  it('of the characters that a shell cares for is answered', async () => {
    const unit = fc.constantFrom(
      ...'$(){}[]<>|&;"\'`\\ \n\t#*?!~=%,:-',
      'psql ',
      'drop table a',
      '$(',
      '${',
      '<<E\n',
      'E\n',
      "$'",
      '-c ',
      'eval ',
      'xargs ',
    )
    await fc.assert(fc.asyncProperty(fc.string({ unit, maxLength: 120 }), answers), settings)
  })

  it('made of real commands with parts cut, doubled and mixed is answered', async () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...commands),
        fc.constantFrom(...commands),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('cut', 'double', 'join', 'nest', 'noise'),
      )
      .map(([one, other, a, b, way]) => {
        const [from, to] = [a % (one.length + 1), b % (one.length + 1)].sort((x, y) => x - y) as [number, number]
        if (way === 'cut') return one.slice(0, from) + one.slice(to)
        if (way === 'double') return one.slice(0, to) + one.slice(from)
        if (way === 'join') return `${one.slice(0, to)} ${other}`
        if (way === 'nest') return `bash -c "$(cat <<'X'\n${one}\nX\n)" | ${other}`
        return `${one.slice(0, from)}\0\uD800${one.slice(from)}`
      })
    await fc.assert(fc.asyncProperty(mutated, answers), settings)
  })

  it('of an MCP tool is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.object(), async (input) => {
        await judgeTool('mcp__supabase__execute_sql', input)
        await judgeTool('mcp__terminal__run_command', input)
      }),
      settings,
    )
  })
})

describe('a harmless command in front', () => {
  it('hides no dangerous one', async () => {
    const pair = fc.tuple(
      fc.constantFrom(...harmless['words that only look like harm']!.filter((one) => !/[<#]|^alias|^f\(\)/.test(one))),
      fc.constantFrom(...dangerous['psql -c']!),
      fc.constantFrom(' ; ', ' && ', ' || ', '\n', ' & '),
    )
    await fc.assert(
      fc.asyncProperty(pair, async ([one, other, join]) => {
        expect((await judge(one + join + other))?.decision).toBe('ask')
      }),
      settings,
    )
  })

  it('is not taken for the whole by the first look', () => {
    for (const command of Object.values(dangerous).flat()) expect(isPlain(command), command).toBe(false)
  })
})

describe('deep and long input', () => {
  const deep = 10_000
  const shapes: Record<string, string> = {
    parentheses: `${'('.repeat(deep)}psql -c x${')'.repeat(deep)}`,
    substitutions: `psql -c ${'$('.repeat(deep)}${')'.repeat(deep)}`,
    'quoted substitutions': `psql ${'"$('.repeat(deep)}`,
    'double quotes': `psql ${'"'.repeat(deep)} -c "drop table a"`,
    'single quotes': `psql ${"'".repeat(deep + 1)}`,
    backquotes: `psql ${'`'.repeat(deep)} -c "drop table a"`,
    braces: `psql ${'{a,'.repeat(deep)} -c "drop table a"`,
    parameters: `psql ${'$' + '{a:-'}`.repeat(deep),
    functions: `${'f() '.repeat(deep)} psql`,
    heredocs: `psql ${Array.from({ length: 2000 }, (_, index) => `<<E${index}`).join(' ')} -c "drop table a"\n`,
    negations: `${'! '.repeat(deep)}psql -c "drop table a"`,
    'a loop in a loop': `${'for a in 1 2 3 4 5 6 7 8; do '.repeat(12)} psql -c $a; ${'done; '.repeat(12)}`,
    'a function that calls itself': 'f() { f | f & }; f; psql -c "drop table a"',
    'SQL in parentheses': `psql "$URL" -c "select ${'('.repeat(deep)}1${')'.repeat(deep)}"`,
    'a chain of operators': `psql "$URL" -c "delete from a where ${Array.from({ length: deep }, () => 'a = 1').join(' or ')}"`,
    'a line of 10 MB that names a database': `psql "$URL" -c "select '${'x'.repeat(10 << 20)}'"`,
    'SQL of 900 kB': `psql "$URL" <<'E'\n${'insert into a values (1);\n'.repeat(36_000)}drop table a;\nE\n`,
  }

  it.each(Object.keys(shapes))('stops for %s', async (name) => {
    expect((await judge(shapes[name]!))?.decision).toBe('ask')
  })

  it('lets a line of 10 MB pass that names none', async () => {
    expect(await judge(`echo ${'x'.repeat(10 << 20)}`)).toBeUndefined()
  })

  it('lets a function that calls itself pass', async () => {
    expect(await judge(':(){ :|:& };:')).toBeUndefined()
  })
})
