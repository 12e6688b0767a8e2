/** Calls of client libraries that name a table, a function or a bucket: supabase-js and its twins, query builders, models. */

import type { CodeFile } from './files.ts'
import { lineAt } from './sql.ts'

export interface CodeCall {
  file: string
  /** From 1. */
  line: number
  /** `table`: read or written through an API or a builder; `function`: `.rpc()`; `bucket`: storage; `model`: an ORM's class for a table. */
  kind: 'table' | 'function' | 'bucket' | 'model'
  /** As it is written, `schema.name` included. */
  name: string
  /** Of `.schema('x')` before it. */
  schema?: string
  /** The first verb of the chain behind it, e.g. `select`, `insert`, `upsert`. */
  verb?: string
}

/** A call whose first argument is a name. */
const call =
  /(?<receiver>\.\s*storage\s*)?\.\s*(?<method>from_?|table|into|rpc|from_table|insertInto|selectFrom|updateTable|deleteFrom|innerJoin|leftJoin|join)\s*(?:<[^>()]{0,200}>)?\s*\(\s*(?<quote>['"`])(?<name>[A-Za-z_][\w.$-]{0,126})\k<quote>/g
const schemaBefore = /\.\s*schema\s*\(\s*(['"`])([A-Za-z_]\w*)\1\s*\)\s*$/
const verbAfter =
  /^\s*(?:as\s+\w+\s*)?\)?(?:\s|\/\/[^\n]*\n)*\.\s*(select|insert|upsert|update|delete|upload|download|list|remove|createSignedUrl|getPublicUrl)\s*[(<]/

/** Declarations that bind a class or constant to a table. */
const model =
  /(?:\b(?:pgTable|pgView|sqliteTable|mysqlTable|defineTable)\s*\(\s*|@(?:Entity|Table|TableName)\s*\(\s*(?:\{?\s*(?:name|value|schema\s*=\s*"[^"]*"\s*,\s*name)\s*[:=]\s*)?|\b__tablename__\s*=\s*|\btable_name\s*[:=]\s*|\bself\.table_name\s*=\s*|\b(?:protected\s+)?\$table\s*=\s*|\bdb_table\s*=\s*|\btableName\s*[:=]\s*|#\[(?:diesel|sea_orm)\(table_name\s*=\s*)(['"`])?([A-Za-z_][\w.]{0,126})\1/g

/** The calls of a file, in order. */
export function callsOf({ file, language, text }: CodeFile): CodeCall[] {
  if (language === 'sql') return []
  const found: CodeCall[] = []
  for (const match of text.matchAll(call)) {
    const { receiver, method, name } = match.groups as { receiver?: string; method: string; name: string }
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 300)
    const before = text.slice(Math.max(0, match.index - 120), match.index)
    const verb = verbAfter.exec(after)?.[1]
    const schema = schemaBefore.exec(before)?.[2]
    const inStorage =
      receiver !== undefined ||
      /\.\s*storage\s*$/.test(before) ||
      /^(upload|download|list|remove|createSignedUrl|getPublicUrl)$/.test(verb ?? '')
    found.push({
      file,
      line: lineAt(text, match.index + match[0].length - name.length),
      kind: method === 'rpc' ? 'function' : inStorage && method.startsWith('from') ? 'bucket' : 'table',
      name,
      ...(schema === undefined ? {} : { schema }),
      ...(verb === undefined ? {} : { verb }),
    })
  }
  for (const match of text.matchAll(model)) {
    found.push({ file, line: lineAt(text, match.index), kind: 'model', name: match[2]! })
  }
  return found.sort((a, b) => a.line - b.line)
}
