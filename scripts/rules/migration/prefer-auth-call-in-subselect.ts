import { ident } from '../../core/identifier.ts'
import { tokens } from '../../sql/tokens.ts'
import { formatName, listName, rangeName, type Tree } from '../../sql/tree.ts'
import type { LintStatement } from '../context.ts'
import type { Edit } from '../edit.ts'
import { innerPlace } from '../judge.ts'
import { policyOf, unwrappedCalls } from '../policy.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'performance',
  level: 'warning',
  repairChanges: ['using', 'check'],
  title: 'Call of auth.uid() for every row of a policy',
  why: 'Written as it is, the function runs once for each row that a query looks at. Inside a scalar subselect it runs once for the query, and its result can be looked up in an index.',
  fix: `Wrap the call:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners read" ON orders FOR SELECT TO authenticated
  USING ((SELECT auth.uid()) = user_id);
\`\`\``,
  alias: 'auth_rls_initplan',
  on: ['CreatePolicyStmt', 'AlterPolicyStmt'],
  check(statement, _context, report) {
    const policy = policyOf(statement)
    if (policy === undefined) return
    const calls = [...unwrappedCalls(policy.using), ...unwrappedCalls(policy.check)]
    const [first] = calls
    if (first === undefined) return
    const table = formatName(rangeName(policy.table))
    const call = formatName(listName(first.funcname))
    report({
      message: `Unexpected \`${call}()\` for every row in the policy ${ident(policy.name)} on \`${table}\`, expected \`(select ${call}())\``,
      object: `policy ${ident(policy.name)} on ${table}`,
      at: first.location,
      repair: () => wrap(statement, calls),
    })
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security',
        sql: 'create policy read on orders for select to authenticated using (auth.uid() = user_id)',
        messages: [
          'Unexpected `auth.uid()` for every row in the policy read on `orders`, expected `(select auth.uid())`',
        ],
      },
      {
        given: `create table orders (id bigint primary key, team_id bigint); alter table orders enable row level security;
                create table members (user_id uuid, team_id bigint, primary key (user_id, team_id));
                alter table members enable row level security`,
        sql: `create policy read on orders for select to authenticated
                using (exists (select from members where members.user_id = auth.uid() and members.team_id = orders.team_id))`,
        messages: [
          'Unexpected `auth.uid()` for every row in the policy read on `orders`, expected `(select auth.uid())`',
        ],
      },
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security;
                create index on orders (user_id)`,
        sql: `set local lock_timeout = '5s';
              create policy read on orders for select to authenticated using ((select auth.uid()) = user_id)`,
      },
    ],
  },
}

/** Puts `(select …)` around each call, whose end is its closing parenthesis. */
function wrap(statement: LintStatement, calls: readonly Tree[]): Edit[] | undefined {
  const edits: Edit[] = []
  for (const call of calls) {
    const start = statement.place(call.location).start - statement.start
    let depth = 0
    let end: number | undefined
    for (const token of tokens(statement.text, start)) {
      if (statement.text[token.start] === '(') depth++
      if (statement.text[token.start] === ')' && --depth === 0) {
        end = token.end
        break
      }
    }
    const place = end === undefined ? undefined : innerPlace(statement, start, end)
    if (place === undefined) return undefined
    edits.push(
      { start: place.start, end: place.start, text: '(select ' },
      { start: place.end, end: place.end, text: ')' },
    )
  }
  return edits
}
