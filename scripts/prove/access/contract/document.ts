/**
 * The access contract as it is written: `supabase/access.yml`. Its published JSON Schema is generated from this file
 * (scripts/build/schemas/access-contract.schema.json).
 *
 * What is not said is `none`: a table, verb or persona that the contract does not name is meant to be closed.
 */

/**
 * How far somebody is meant to reach, in the words of the matrix: denied, none, own, tenant, some, all. `own where
 * deleted_at is null` takes rows away from the word, `own or published` adds rows to it; what follows is a condition in
 * SQL over the table's columns.
 *
 * @pattern ^(denied|none|own|tenant|some|all)( +(or|where) +\S[\s\S]*)?$
 */
export type IntentText = string

/**
 * By persona, most telling name first: a persona (`admin@teammate`), what stands before its `@` (`admin`), a group of
 * `groups`, a role of PostgreSQL (`authenticated`, which is all who are signed in), `everyone` (all but trusted roles).
 */
export type PersonaIntents = Record<string, IntentText>

/** One word for everyone, or a word a persona. */
export type Intents = IntentText | PersonaIntents

/** By verb. `write` is insert, update and delete; `any` is select and write; the more exact key wins. */
export interface VerbIntents {
  select?: Intents
  insert?: Intents
  update?: Intents
  delete?: Intents
  truncate?: Intents
  write?: Intents
  any?: Intents
}

export interface ColumnIntents {
  select?: Intents
  insert?: Intents
  update?: Intents
}

export interface TableIntents extends VerbIntents {
  /** Where a column is meant to be reached less far than its table. Only the columns named here are tried. */
  columns?: Record<string, ColumnIntents>
}

export interface FunctionIntents {
  execute?: Intents
}

export interface DefaultIntents extends VerbIntents {
  execute?: Intents
}

export interface ContractDocument {
  $schema?: string
  /** The format's version. */
  version?: 1
  /** Several personas under one name. A group may hold groups that stand before it. */
  groups?: Record<string, string[]>
  /** What holds where an object says nothing of a verb and persona. */
  defaults?: DefaultIntents
  /** By qualified name; one word stands for `any`. */
  tables?: Record<string, IntentText | TableIntents>
  /** Views and materialised views. */
  views?: Record<string, IntentText | TableIntents>
  /** By qualified name with the types of the arguments, e.g. `public.accept(uuid)`. */
  functions?: Record<string, IntentText | FunctionIntents>
  /** Storage buckets by their name. */
  buckets?: Record<string, IntentText | VerbIntents>
  /** Realtime topics by their name or pattern. */
  topics?: Record<string, IntentText | VerbIntents>
}
