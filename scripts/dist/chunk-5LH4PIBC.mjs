import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident
} from "./chunk-SMBKQGSB.mjs";

// scripts/sql/tokens.ts
var patterns = [
  ["comment", /--[^\r\n]*/y],
  ["string", /\$([A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y],
  ["string", /[eE]'(?:[^'\\]|\\[\s\S]|'')*'?/y],
  ["string", /(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'?/y],
  ["quoted", /(?:[uU]&)?"(?:[^"]|"")*"?/y],
  ["word", /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y],
  ["number", /[0-9][A-Za-z0-9_.]*/y]
];
function* tokens(text, from = 0, to = text.length) {
  let index = from;
  while (index < to) {
    if (/\s/.test(text[index])) {
      index++;
      continue;
    }
    const start = index;
    let kind = "symbol";
    if (text.startsWith("/*", index)) {
      kind = "comment";
      index = blockEnd(text, index);
    } else {
      index++;
      for (const [name, pattern] of patterns) {
        pattern.lastIndex = start;
        const found = pattern.exec(text);
        if (found === null) continue;
        kind = name;
        index = pattern.lastIndex;
        if (found[0].startsWith("$")) {
          const close = text.indexOf(found[0], index);
          index = close === -1 ? text.length : close + found[0].length;
        }
        break;
      }
    }
    yield { kind, start, end: Math.min(index, to) };
  }
}
function blockEnd(text, start) {
  const edge = /\/\*|\*\//g;
  let depth = 0;
  edge.lastIndex = start;
  for (let found = edge.exec(text); found !== null; found = edge.exec(text)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
  return text.length;
}
function commaParts(text, from, to) {
  const parts = [];
  let depth = 0;
  let start = -1;
  let end = from;
  for (const token of tokens(text, from, to)) {
    if (token.kind === "comment") continue;
    const symbol = token.kind === "symbol" ? text[token.start] : void 0;
    if (symbol === "," && depth === 0) {
      parts.push({ start: start === -1 ? token.start : start, end });
      start = -1;
      continue;
    }
    if (symbol === "(" || symbol === "[") depth++;
    else if (symbol === ")" || symbol === "]") depth--;
    if (start === -1) start = token.start;
    end = token.end;
  }
  if (start !== -1) parts.push({ start, end });
  return parts;
}

// scripts/sql/tree.ts
function rangeName(range) {
  return range.schemaname === void 0 ? { name: range.relname ?? "" } : { schema: range.schemaname, name: range.relname ?? "" };
}
function strings(nodes) {
  const found = [];
  for (const node of nodes ?? []) if (node.String !== void 0) found.push(node.String.sval ?? "");
  return found;
}
function listName(nodes) {
  const parts = strings(nodes);
  return parts.length > 1 ? { schema: parts.at(-2), name: parts.at(-1) } : { name: parts[0] ?? "" };
}
function objectName(node) {
  if (node === void 0) return { name: "" };
  if (node.List !== void 0) return listName(node.List.items);
  if (node.String !== void 0) return { name: node.String.sval ?? "" };
  if (node.TypeName !== void 0) return listName(node.TypeName.names);
  if (node.ObjectWithArgs !== void 0) return listName(node.ObjectWithArgs.objname);
  if (node.RangeVar !== void 0) return rangeName(node.RangeVar);
  return { name: "" };
}
function typeOf(typeName) {
  const mods = [];
  for (const mod of typeName?.typmods ?? []) {
    const value = mod.A_Const;
    if (value?.ival !== void 0) mods.push(value.ival.ival ?? 0);
  }
  return { ...listName(typeName?.names), mods, array: (typeName?.arrayBounds?.length ?? 0) > 0 };
}
var spelled = {
  int2: "smallint",
  int4: "integer",
  int8: "bigint",
  float4: "real",
  float8: "double precision",
  bool: "boolean",
  bpchar: "char",
  varchar: "varchar",
  timestamp: "timestamp",
  timestamptz: "timestamptz",
  timetz: "timetz"
};
function baseType(type) {
  return type.schema === void 0 || type.schema === "pg_catalog" ? type.name : `${type.schema}.${type.name}`;
}
function formatType(type) {
  const base = baseType(type);
  const name = spelled[base] ?? (type.schema && type.schema !== "pg_catalog" ? formatName(type) : base);
  return `${name}${type.mods.length > 0 ? `(${type.mods.join(",")})` : ""}${type.array ? "[]" : ""}`;
}
function formatName(name) {
  return name.schema === void 0 ? ident(name.name) : `${ident(name.schema)}.${ident(name.name)}`;
}
function stringConstant(node) {
  let at = node;
  while (at?.TypeCast !== void 0) at = at.TypeCast.arg;
  if (at?.A_Const?.sval !== void 0) return at.A_Const.sval.sval ?? "";
  return void 0;
}
function columnName(node) {
  const fields = node?.ColumnRef?.fields;
  return fields?.at(-1)?.String?.sval;
}
function option(list, name) {
  for (const node of list ?? []) if (node.DefElem?.defname === name) return node.DefElem;
  return void 0;
}
function optionText(element) {
  if (element === void 0) return void 0;
  const arg = element.arg;
  if (arg === void 0) return "true";
  if (arg.String !== void 0) return arg.String.sval ?? "";
  if (arg.Integer !== void 0) return String(arg.Integer.ival ?? 0);
  if (arg.Float !== void 0) return arg.Float.fval;
  if (arg.Boolean !== void 0) return String(arg.Boolean.boolval ?? false);
  if (arg.TypeName !== void 0) return listName(arg.TypeName.names).name;
  return void 0;
}
function walk(tree, visit) {
  const values = [tree];
  const kinds = [void 0];
  while (values.length > 0) {
    const value = values.pop();
    const kind = kinds.pop();
    if (kind !== void 0 && visit(kind, value) === false) continue;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) {
        values.push(value[index]);
        kinds.push(void 0);
      }
    } else if (value !== null && typeof value === "object") {
      const keys = Object.keys(value);
      for (let index = keys.length - 1; index >= 0; index--) {
        const key = keys[index];
        const inner = value[key];
        if (inner === null || typeof inner !== "object") continue;
        values.push(inner);
        kinds.push(key.charCodeAt(0) < 97 ? key : void 0);
      }
    }
  }
}

// scripts/rules/judge.ts
function* alterCommands(statement, context) {
  if (statement.kind !== "AlterTableStmt" || statement.tree.objtype !== "OBJECT_TABLE") return;
  const table = rangeName(statement.tree.relation);
  const commands = statement.tree.cmds;
  for (const [number, node] of commands.entries()) {
    yield {
      table,
      label: formatName(table),
      relation: context.known.relation(table),
      command: node.AlterTableCmd,
      number,
      alone: commands.length === 1
    };
  }
}
function* alterExisting(statement, context) {
  for (const found of alterCommands(statement, context)) if (isExisting(found.table, context)) yield found;
}
function isExisting(name, context) {
  if (name.schema === "pg_temp") return false;
  const relation = context.known.relation(name);
  return relation === void 0 || relation.persistence !== "temporary" && !context.known.isFresh(relation.born);
}
function commandPlace(statement, number) {
  const whole = statement.place();
  if (statement.dynamic || statement.tree.cmds.length === 1) return whole;
  const part = commaParts(statement.text, 0, statement.text.length)[number];
  if (part === void 0) return whole;
  let start = part.start;
  if (number === 0) {
    const first = firstCommand(statement);
    if (first !== void 0) start = first;
  }
  const inner = innerPlace(statement, start, part.end);
  return inner ?? whole;
}
function firstCommand(statement) {
  const from = statement.tree.relation?.location;
  if (from === void 0) return void 0;
  const start = statement.place(from).start - statement.start;
  const parts = statement.tree.relation.schemaname === void 0 ? 1 : 3;
  let seen = 0;
  for (const token of tokens(statement.text, start)) {
    if (token.kind === "comment") continue;
    if (seen++ < parts || statement.text[token.start] === "*") continue;
    return token.start;
  }
  return void 0;
}
function innerPlace(statement, start, end) {
  const whole = statement.place();
  if (whole.end - whole.start !== statement.text.length) return void 0;
  return { start: whole.start + start, end: whole.start + end };
}

// scripts/rules/migration/ban-drop-column.ts
var rule = {
  kind: "migration",
  level: "warning",
  title: "Column dropped",
  why: "The column’s data is gone for good, and code that still names the column fails from that moment. The `ACCESS EXCLUSIVE` lock is short, but indexes, constraints and views on the column go with it or stop the drop.",
  fix: `First release code that no longer reads or writes the column, keep a copy of the data if it may be wanted, then drop it in a migration of its own and say so:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-column: no release since 2.4 reads it
ALTER TABLE orders DROP COLUMN legacy_status;
\`\`\``,
  others: {
    squawk: "ban-drop-column",
    "postgres-language-server": "banDropColumn",
    strong_migrations: "remove_column"
  },
  on: ["AlterTableStmt"],
  *check(statement, context) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_DropColumn") continue;
      if (context.known.isFresh(relation?.columns.get(command.name)?.born)) continue;
      yield {
        message: `Unexpected DROP COLUMN of \`${label}.${ident(command.name)}\`, expected the column to stay until nothing uses it`,
        object: `column ${label}.${ident(command.name)}`,
        at: commandPlace(statement, number)
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, legacy_status text, note text)",
        sql: "alter table orders drop column legacy_status, drop column if exists note",
        messages: [
          "Unexpected DROP COLUMN of `orders.legacy_status`, expected the column to stay until nothing uses it",
          "Unexpected DROP COLUMN of `orders.note`, expected the column to stay until nothing uses it"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key)",
        sql: `set local lock_timeout = '5s'; alter table orders add column a text; alter table orders drop column a`
      }
    ]
  }
};

// scripts/rules/migration/ban-drop-table.ts
var rule2 = {
  kind: "migration",
  level: "error",
  title: "Table dropped",
  why: "Every row is gone for good, and code that still names the table fails from that moment. `DROP TABLE` takes an `ACCESS EXCLUSIVE` lock on the table and on every table that its foreign keys point to.",
  fix: `First release code that no longer uses the table and keep a copy of its rows. Rename it, watch for errors, and drop it in a later migration that says so:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-table: renamed two releases ago, archived to storage
DROP TABLE orders_unused;
\`\`\``,
  others: {
    squawk: "ban-drop-table",
    "postgres-language-server": "banDropTable",
    strong_migrations: "drop_table"
  },
  on: ["DropStmt"],
  *check({ tree }, context) {
    if (!["OBJECT_TABLE", "OBJECT_FOREIGN_TABLE"].includes(tree.removeType)) return;
    for (const node of tree.objects) {
      const table = objectName(node);
      if (!isExisting(table, context)) continue;
      const name = formatName(table);
      yield {
        message: `Unexpected DROP TABLE of \`${name}\`, expected the table to stay until nothing uses it and its rows are kept`,
        object: `table ${name}`
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key); create table orders_unused (id bigint)",
        sql: "drop table orders",
        messages: [
          "Unexpected DROP TABLE of `orders`, expected the table to stay until nothing uses it and its rows are kept"
        ]
      },
      {
        given: "create table orders (id bigint primary key)",
        sql: "do $$ begin drop table if exists orders; end $$",
        messages: [
          "Unexpected DROP TABLE of `orders`, expected the table to stay until nothing uses it and its rows are kept"
        ]
      }
    ],
    good: [{ sql: "create schema work; create table work.a (id bigint primary key); drop table work.a" }]
  }
};

// scripts/rules/migration/ban-unknown-suppression.ts
var rule3 = {
  kind: "migration",
  level: "error",
  title: "Suppression of a rule that does not exist",
  why: "It suppresses nothing: the finding that it was written for is still reported, or will be.",
  fix: "Write the rule’s id as findings show it.",
  files: ["up", "down", "seed"],
  // Reported by the runner, which alone knows the comments.
  examples: {
    bad: [
      {
        given: "create table orders_unused (id bigint primary key)",
        sql: `set local lock_timeout = '5s';
              -- dbops-ignore ban-drop-tables: nothing reads it
              drop table orders_unused`,
        messages: ["Unexpected rule `ban-drop-tables` in a suppression, expected `ban-drop-table`"]
      }
    ],
    good: [
      {
        given: "create table orders_unused (id bigint primary key)",
        sql: `set local lock_timeout = '5s';
              -- dbops-ignore ban-drop-table: nothing reads it
              drop table orders_unused`
      }
    ]
  }
};

// scripts/rules/migration/ban-unused-suppression.ts
var rule4 = {
  kind: "migration",
  level: "warning",
  title: "Suppression that suppresses nothing",
  why: "It stays behind when the statement is changed, and hides the next hazard that somebody writes there.",
  fix: "Delete the comment, or move it to the line of the finding or in front of its statement.",
  files: ["up", "down", "seed"],
  // Reported by the runner, which alone knows what was suppressed.
  examples: {
    bad: [
      {
        sql: `-- dbops-ignore ban-drop-table: nothing reads it
              create schema shop`,
        messages: ["Unexpected suppression of `ban-drop-table`, expected one that suppresses a finding"]
      }
    ],
    good: [
      {
        given: "create table orders_unused (id bigint primary key)",
        sql: `set local lock_timeout = '5s';
              -- dbops-ignore ban-drop-table: nothing reads it
              drop table orders_unused`
      }
    ]
  }
};

// scripts/rules/migration/require-concurrent-index-drop.ts
var rule5 = {
  kind: "migration",
  level: "warning",
  title: "Index dropped without CONCURRENTLY",
  why: "`DROP INDEX` takes an `ACCESS EXCLUSIVE` lock on the table: it waits for every running query on it, and every later one waits behind it.",
  fix: `Drop it with \`CONCURRENTLY\`, one index a statement, alone in its file and outside a transaction:

\`\`\`sql
DROP INDEX CONCURRENTLY orders_customer_id_idx;
\`\`\``,
  others: {
    squawk: "require-concurrent-index-deletion",
    "postgres-language-server": "requireConcurrentIndexDeletion",
    strong_migrations: "remove_index"
  },
  on: ["DropStmt"],
  files: ["up", "down"],
  *check({ tree }, context) {
    if (tree.removeType !== "OBJECT_INDEX" || tree.concurrent === true) return;
    for (const node of tree.objects) {
      const index = objectName(node);
      const table = context.known.relation(index)?.index?.table;
      if (!isExisting(index, context) || table !== void 0 && !isExisting(table, context)) continue;
      const name = formatName(index);
      yield {
        message: `Unexpected DROP INDEX of \`${name}\` on a table in use, expected DROP INDEX CONCURRENTLY`,
        object: `index ${name}`
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint); create index orders_customer_id_idx on orders (customer_id)",
        sql: "drop index orders_customer_id_idx",
        messages: [
          "Unexpected DROP INDEX of `orders_customer_id_idx` on a table in use, expected DROP INDEX CONCURRENTLY"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint); create index orders_customer_id_idx on orders (customer_id)",
        sql: "drop index concurrently orders_customer_id_idx",
        transaction: "statement"
      }
    ]
  }
};

// scripts/rules/migration/require-concurrent-index.ts
var rule6 = {
  kind: "migration",
  level: "error",
  title: "Index built on an existing table without CONCURRENTLY",
  why: "`CREATE INDEX` holds a `SHARE` lock until the index is built: every INSERT, UPDATE and DELETE on the table waits. On a large table that is minutes.",
  fix: `Build it with \`CONCURRENTLY\`, alone in its file and outside a transaction. That takes a \`SHARE UPDATE EXCLUSIVE\` lock, which blocks no reads and no writes:

\`\`\`sql
CREATE INDEX CONCURRENTLY orders_customer_id_idx ON orders (customer_id);
\`\`\`

Should it fail, drop the invalid index that it leaves before the next try.`,
  others: {
    squawk: "require-concurrent-index-creation",
    eugene: "E6",
    "postgres-language-server": "requireConcurrentIndexCreation",
    strong_migrations: "add_index"
  },
  on: ["IndexStmt"],
  files: ["up", "down"],
  *check({ tree }, context) {
    const table = rangeName(tree.relation);
    if (tree.concurrent === true || !isExisting(table, context)) return;
    const name = formatName(table);
    if (context.known.relation(table)?.kind === "partitioned table") {
      if (tree.relation.inh !== true) return;
      yield {
        message: `Unexpected CREATE INDEX on the existing partitioned table \`${name}\`, expected ON ONLY and one index a partition, built CONCURRENTLY`,
        object: `table ${name}`,
        fix: `Create it \`ON ONLY ${name}\`, build the same index CONCURRENTLY on each partition, then \`ALTER INDEX … ATTACH PARTITION\` each: Postgres refuses CONCURRENTLY on a partitioned table.`
      };
    } else {
      yield {
        message: `Unexpected CREATE INDEX on the existing table \`${name}\`, expected CREATE INDEX CONCURRENTLY`,
        object: `table ${name}`
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint)",
        sql: "create index orders_customer_id_idx on orders (customer_id)",
        messages: ["Unexpected CREATE INDEX on the existing table `orders`, expected CREATE INDEX CONCURRENTLY"]
      },
      {
        given: "create table events (id bigint, at timestamptz) partition by range (at)",
        sql: "create index events_at_idx on events (at)",
        messages: [
          "Unexpected CREATE INDEX on the existing partitioned table `events`, expected ON ONLY and one index a partition, built CONCURRENTLY"
        ]
      },
      {
        given: "create table orders (id bigint primary key, customer_id bigint)",
        sql: `do $$ begin execute format('create index on %I (customer_id)', 'orders'); end $$`,
        messages: ["Unexpected CREATE INDEX on the existing table `orders`, expected CREATE INDEX CONCURRENTLY"]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint)",
        sql: "create index concurrently orders_customer_id_idx on orders (customer_id)",
        transaction: "statement"
      },
      {
        sql: `create schema shop;
              create table shop.orders (id bigint primary key, customer_id bigint);
              create index on shop.orders (customer_id)`
      }
    ]
  }
};

// scripts/rules/migration/require-suppression-reason.ts
var rule7 = {
  kind: "migration",
  level: "error",
  title: "Suppression without a reason",
  why: "Whoever reads the migration later cannot tell whether the hazard was weighed or only silenced.",
  fix: "Say after a colon why the statement is safe here: `-- dbops-ignore ban-drop-table: empty since release 2.4`.",
  files: ["up", "down", "seed"],
  // Reported by the runner, which alone knows the comments.
  examples: {
    bad: [
      {
        given: "create table orders_unused (id bigint primary key)",
        sql: `set local lock_timeout = '5s';
              -- dbops-ignore ban-drop-table
              drop table orders_unused`,
        messages: ["Unexpected suppression without a reason, expected `-- dbops-ignore ban-drop-table: <why>`"]
      }
    ],
    good: [
      {
        given: "create table orders_unused (id bigint primary key)",
        sql: `set local lock_timeout = '5s';
              drop table orders_unused -- dbops-ignore ban-drop-table: archived to storage, nothing reads it`
      }
    ]
  }
};

// scripts/rules/migration/require-valid-sql.ts
var rule8 = {
  kind: "migration",
  level: "error",
  title: "SQL that PostgreSQL cannot parse",
  why: "The migration stops at this statement when it is run. The text is read by PostgreSQL 18’s own parser, so a newer server will not accept it either.",
  fix: "Correct the statement. The other statements of the file are judged all the same.",
  files: ["up", "down", "seed"],
  // Reported by the runner: there is no statement that a check could be given.
  examples: {
    bad: [
      {
        sql: "create schema a; create tabel a.b (id bigint); create schema c",
        messages: ['Unexpected SQL that PostgreSQL cannot parse, expected valid SQL: syntax error at or near "tabel"'],
        fails: "42601"
      }
    ],
    good: [{ sql: "create schema a; create schema b" }]
  }
};

// scripts/rules/migration.generated.ts
var migrationRules = {
  "ban-drop-column": rule,
  "ban-drop-table": rule2,
  "ban-unknown-suppression": rule3,
  "ban-unused-suppression": rule4,
  "require-concurrent-index-drop": rule5,
  "require-concurrent-index": rule6,
  "require-suppression-reason": rule7,
  "require-valid-sql": rule8
};

export {
  rangeName,
  strings,
  listName,
  objectName,
  typeOf,
  formatType,
  formatName,
  stringConstant,
  columnName,
  option,
  optionText,
  walk,
  tokens,
  migrationRules
};
