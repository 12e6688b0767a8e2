import type { Ailment } from '../ailment.ts'
import { parseExpression, usesOf } from '../expression.ts'
import { count, duration } from '../format.ts'
import { clip } from '../predicates.ts'
import type { PlanNode } from '../tree.ts'
import { manyRows, type View } from '../view.ts'

export const ailment: Ailment = {
  title: 'Function called for every row',
  why: `A function in PL/pgSQL (or in SQL, where it could not be inlined) costs some microseconds each time it is called, and what it
queries each time again. The planner believes that it costs next to nothing.`,
  fix: 'Select with cheap conditions first, write the function so that it can be inlined (`language sql`, `stable`, not `security definer`), or join with what it queries.',
  *check(view) {
    if (view.facts === undefined) return
    for (const node of view.plan.nodes) {
      const own = view.of(node)
      if (own.share < 0.05) continue
      // The filter is tested on every row that is read, the output made of every row that is given.
      for (const [texts, calls] of [
        [[node.filter, node.joinFilter], (own.rows ?? 0) + (own.removed ?? 0)],
        [[...(node.output ?? []), ...(node.sortKey ?? [])], handled(node, view)],
      ] as const) {
        if (calls < manyRows) continue
        const found = texts.flatMap((text) => (text === undefined || !text.includes('(') ? [] : called(text, view)))
        const [called_] = found
        if (called_ === undefined) continue
        const policy = view.relation(node)?.policies?.find(({ using }) => using?.includes(`${called_.name}(`))
        yield {
          node,
          object: `function ${called_.schema}.${called_.name}`,
          message: `Unexpected ${count(calls)} calls of \`${called_.schema}.${called_.name}\` at ${view.name(node)}${policy === undefined ? '' : ` by the policy \`${policy.name}\``}, expected it to be called for few rows or once`,
          fix:
            policy === undefined
              ? undefined
              : `Call it once and compare with its result: a function that returns the caller’s ids, used as \`column in (select ${called_.name}_ids())\`.`,
          detail: {
            calls: Math.round(calls),
            language: called_.language,
            volatility: called_.volatility,
            ...(own.self === undefined ? {} : { time: duration(own.self) }),
            expression: clip(texts.find((text) => text?.includes(`${called_.name}(`)) ?? ''),
          },
        }
        break
      }
    }
  },
}

/** Rows for which a node computes its output: an aggregate computes its arguments for each row that goes in. */
function handled(node: PlanNode, view: View): number {
  const input =
    node.type === 'Aggregate' || node.type === 'WindowAgg'
      ? node.children.find(({ relationship }) => relationship === 'Outer')
      : undefined
  return view.rows(input ?? node)
}

function called(text: string, view: View) {
  const tree = parseExpression(text)
  if (tree === undefined) return []
  return usesOf(tree).functions.flatMap(({ schema, name }) => {
    // Of others than Postgres’s own, and of those that cost something.
    const known = view.facts!.functions.find(
      (each) => each.name === name && (schema === undefined || each.schema === schema),
    )
    return known === undefined || known.language === 'c' || known.language === 'internal' ? [] : [known]
  })
}
