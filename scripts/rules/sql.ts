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

/**
 * What a deparsed condition comes down to: its top level with `#` for each part that depends on the caller and `_` for
 * each part that does not, e.g. `_ OR #`. An alternative inside a part counts: `(a OR #)` is `_`.
 * `possibly`: what may depend on the caller does (a subquery, a function of the user's).
 * `surely`: only what is null for a caller who is not signed in.
 */
export function outline(expression: string, depends: 'possibly' | 'surely'): string {
  let text = withoutStrings(expression)
  if (depends === 'surely') text = sql`regexp_replace(${text}, '\mauth\.(uid|email)\(', '#(', 'g')`
  else {
    text = sql`regexp_replace(${text}, '\( SELECT ${balanced(5)}\)', '(#)', 'g')`
    // A function that is not in pg_catalog is deparsed with its schema.
    text = sql`regexp_replace(${text}, '(\w+|"[^"]*")\.(\w+|"[^"]*")\(|\mcurrent_setting\(', '#(', 'g')`
    text = sql`regexp_replace(${text}, '\m(current_user|session_user|current_role|system_user)\M', '#', 'gi')`
  }
  // Without the outermost parentheses; then the innermost groups fold into one sign each, eight levels deep.
  text = sql`regexp_replace(${text}, '^\((.*)\)$', '\1')`
  // A group is open where no part depends on the caller, where one of its alternatives does not, or where his absence counts.
  const open = '(?:[^()]*# IS NULL|[^()#]*|[^()#]* OR [^()]*|[^()]* OR [^()#]*|[^()]* OR [^()#]* OR [^()]*)'
  for (let level = 0; level < 8; level++) {
    text = sql`regexp_replace(regexp_replace(${text}, '\(${open}\)', '_', 'g'), '\((?!${open}\))[^()]*\)', '#', 'g')`
  }
  return text
}

/** Whether one of the alternatives that a condition's outline is made of holds for any caller. */
export const hasOpenBranch = (outlined: string): string =>
  sql`(select bool_or(branch not like '%#%') from unnest(string_to_array(${outlined}, ' OR ')) as branch)`

const identity = (name: string): string => String.raw`(\( SELECT auth\.${name}\(\) AS ${name}\)|auth\.${name}\(\))`

/** Regular expression of a deparsed condition that holds for whoever is signed in, and so limits no row. */
export const alwaysTruePattern = String.raw`^\(*(true|1 = 1|(${identity('uid')}|${identity('jwt')}) IS NOT NULL|${identity('role')} = ''authenticated''::text)\)*$`

/** The names of columns given by their numbers, quoted, in that order, as `a, b`. */
export const columnNames = (relation: string, numbers: string): string => sql`(
  select string_agg(quote_ident(attribute.attname), ', ' order by numbered.position)
  from unnest(${numbers}) with ordinality as numbered (attnum, position)
  join pg_attribute attribute on attribute.attrelid = ${relation} and attribute.attnum = numbered.attnum
)`
