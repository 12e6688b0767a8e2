/** Pieces that the queries of catalog rules are made of. */

/**
 * Marks a template as SQL. Backslashes stay as they are written (regular expressions need no doubling), except before a
 * backtick, which a template cannot hold otherwise.
 */
export function sql(strings: TemplateStringsArray, ...values: (string | number)[]): string {
  return String.raw({ raw: strings.raw.map((part) => part.replaceAll('\\`', '`')) }, ...values)
}

/** Text between parentheses that are balanced to a depth, without lookups behind: a DFA, so it cannot backtrack. */
const balanced = (depth: number): string => (depth === 0 ? '[^()]*' : `[^()]*(?:\\(${balanced(depth - 1)}\\)[^()]*)*`)

const upToFrom = '(?:(?! FROM )[^()])*'

/** A deparsed expression with every string constant emptied, so that what is inside one cannot match. */
export const withoutStrings = (expression: string): string =>
  sql`regexp_replace(${expression}, '''(?:[^'']|'''')*''', '''''', 'g')`

/**
 * A deparsed expression without its scalar subqueries that read no table, `( SELECT auth.uid() AS uid)`: Postgres
 * evaluates those once a statement (InitPlan), and what is left once a row.
 */
export const withoutInitPlans = (expression: string): string =>
  sql`regexp_replace(${withoutStrings(expression)}, '\( SELECT ${upToFrom}(?:\(${balanced(4)}\)${upToFrom})*\)', '?', 'g')`

/** Regular expression of what tells the caller apart in a deparsed policy or view. Quotes are doubled: it goes into a literal. */
export const callerPattern = String.raw`\mauth\.(uid|jwt|role|email)\(|\mcurrent_setting\(|\m(current_user|session_user|current_role|system_user)\M`

/**
 * The same in a function's source. Not current_user: in a SECURITY DEFINER function that is the owner.
 * `app.settings.*` is where Supabase keeps secrets, which says nothing about the caller.
 */
export const callerInCodePattern = String.raw`\mauth"?\s*\.\s*"?(uid|jwt|role|email)"?\s*\(|\mcurrent_setting"?\s*\(\s*''(request\.|role''|app\.(?!settings))`

/** The names of columns given by their numbers, quoted, in that order, as `a, b`. */
export const columnNames = (relation: string, numbers: string): string => sql`(
  select string_agg(quote_ident(attribute.attname), ', ' order by numbered.position)
  from unnest(${numbers}) with ordinality as numbered (attnum, position)
  join pg_attribute attribute on attribute.attrelid = ${relation} and attribute.attnum = numbered.attnum
)`
