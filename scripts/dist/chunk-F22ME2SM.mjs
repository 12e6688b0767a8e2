import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  refusesTransaction
} from "./chunk-MLFIZ4T2.mjs";
import {
  ident
} from "./chunk-SMBKQGSB.mjs";

// scripts/rules/migration/ban-concurrent-in-transaction.ts
var rule = {
  kind: "migration",
  level: "error",
  title: "Statement that refuses transactions inside one",
  why: "Postgres stops with “cannot run inside a transaction block” (SQLSTATE 25001), and the whole migration is rolled back. A transaction is what the file opens with BEGIN, what the migration tool puts around a file or around several statements sent together, and every DO block and function.",
  fix: `Put the statement alone into a migration of its own, with no BEGIN. Where the tool wraps every file, tell it not to: dbmate \`-- migrate:up transaction:false\`, goose \`-- +goose NO TRANSACTION\`, Flyway \`executeInTransaction=false\`. The Supabase CLI runs the only statement of a file without one.`,
  others: {
    squawk: "ban-concurrent-index-creation-in-transaction",
    "postgres-language-server": "banConcurrentIndexCreationInTransaction"
  },
  on: [
    "IndexStmt",
    "DropStmt",
    "ReindexStmt",
    "AlterTableStmt",
    "VacuumStmt",
    "ClusterStmt",
    "AlterSystemStmt",
    "AlterDatabaseStmt",
    "CreatedbStmt",
    "DropdbStmt",
    "CreateTableSpaceStmt",
    "DropTableSpaceStmt",
    "CreateSubscriptionStmt",
    "DropSubscriptionStmt"
  ],
  files: ["up", "down"],
  inBodies: /concurrently|vacuum/,
  *check(statement, context) {
    if (!context.inTransaction || !refusesTransaction(statement)) return;
    const where = statement.origin === "body" ? "a function" : statement.origin === "do" ? "a DO block" : context.file.transaction === "statement" ? "the transaction that the file opened" : "the transaction in which the file runs";
    yield { message: `Unexpected ${named(statement)} in ${where}, expected it alone and outside of one` };
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint)",
        sql: "create index concurrently orders_customer_id_idx on orders (customer_id)",
        messages: [
          "Unexpected CREATE INDEX CONCURRENTLY in the transaction in which the file runs, expected it alone and outside of one"
        ],
        fails: "25001"
      },
      {
        given: "create table orders (id bigint primary key, customer_id bigint)",
        sql: `do $$ begin
                execute 'create index concurrently orders_customer_id_idx on orders (customer_id)';
              end $$`,
        transaction: "statement",
        messages: ["Unexpected CREATE INDEX CONCURRENTLY in a DO block, expected it alone and outside of one"],
        fails: "25001"
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint)",
        sql: "create index concurrently orders_customer_id_idx on orders (customer_id)",
        transaction: "pipeline"
      }
    ]
  }
};
var names = {
  IndexStmt: "CREATE INDEX CONCURRENTLY",
  ReindexStmt: "REINDEX",
  AlterTableStmt: "DETACH PARTITION CONCURRENTLY",
  DropStmt: "DROP INDEX CONCURRENTLY",
  VacuumStmt: "VACUUM",
  ClusterStmt: "CLUSTER",
  AlterSystemStmt: "ALTER SYSTEM",
  AlterDatabaseStmt: "ALTER DATABASE … SET TABLESPACE",
  CreatedbStmt: "CREATE DATABASE",
  DropdbStmt: "DROP DATABASE",
  CreateTableSpaceStmt: "CREATE TABLESPACE",
  DropTableSpaceStmt: "DROP TABLESPACE",
  CreateSubscriptionStmt: "CREATE SUBSCRIPTION",
  DropSubscriptionStmt: "DROP SUBSCRIPTION"
};
function named({ kind }) {
  return names[kind] ?? kind;
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
function optionOn(element) {
  const text = optionText(element)?.toLowerCase();
  return text === "true" || text === "on" || text === "1" || text === "yes";
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

// scripts/rules/migration/ban-concurrent-index-if-not-exists.ts
var rule2 = {
  kind: "migration",
  level: "warning",
  title: "CREATE INDEX CONCURRENTLY IF NOT EXISTS",
  why: "A concurrent build that fails leaves an invalid index of that name: it costs every write and helps no query. IF NOT EXISTS then takes it for the wanted one, and the retry reports success.",
  fix: `Drop what a failed try may have left, then build:

\`\`\`sql
DROP INDEX CONCURRENTLY IF EXISTS orders_customer_id_idx;
CREATE INDEX CONCURRENTLY orders_customer_id_idx ON orders (customer_id);
\`\`\``,
  on: ["IndexStmt"],
  files: ["up", "down"],
  *check({ tree }) {
    if (tree.concurrent !== true || tree.if_not_exists !== true) return;
    const schema = rangeName(tree.relation).schema;
    const name = formatName(schema === void 0 ? { name: tree.idxname } : { schema, name: tree.idxname });
    yield {
      message: `Unexpected IF NOT EXISTS on the concurrent build of \`${tree.idxname}\`, expected DROP INDEX CONCURRENTLY IF EXISTS \`${name}\` before it`,
      object: `index ${name}`
    };
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint)",
        sql: "create index concurrently if not exists orders_customer_id_idx on orders (customer_id)",
        transaction: "statement",
        messages: [
          "Unexpected IF NOT EXISTS on the concurrent build of `orders_customer_id_idx`, expected DROP INDEX CONCURRENTLY IF EXISTS `orders_customer_id_idx` before it"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint)",
        sql: `drop index concurrently if exists orders_customer_id_idx;
              create index concurrently orders_customer_id_idx on orders (customer_id)`,
        transaction: "statement"
      }
    ]
  }
};

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
function* addedConstraints(statement, context, contype) {
  for (const found of alterExisting(statement, context)) {
    const { command, number } = found;
    if (command.subtype === "AT_AddConstraint" && command.def?.Constraint?.contype === contype) {
      yield { ...found, constraint: command.def.Constraint, place: commandPlace(statement, number) };
    } else if (command.subtype === "AT_AddColumn") {
      const column = command.def?.ColumnDef;
      if (command.missing_ok === true && found.relation?.columns.has(column?.colname)) continue;
      for (const node of column?.constraints ?? []) {
        if (node.Constraint?.contype !== contype) continue;
        yield { ...found, constraint: node.Constraint, column, place: commandPlace(statement, number) };
      }
    }
  }
}
function* newColumns(statement, context) {
  const { kind, tree } = statement;
  if (kind === "CreateStmt" || kind === "CreateForeignTableStmt") {
    const { relation, tableElts } = kind === "CreateStmt" ? tree : tree.base ?? tree;
    const table = rangeName(relation);
    if (relation.relpersistence === "t") return;
    for (const node of tableElts ?? []) {
      if (node.ColumnDef !== void 0)
        yield { table, label: formatName(table), column: node.ColumnDef, existing: false };
    }
    return;
  }
  for (const { command, table, label } of alterCommands(statement, context)) {
    const column = command.subtype === "AT_AddColumn" ? command.def?.ColumnDef : void 0;
    if (column !== void 0) yield { table, label, column, existing: isExisting(table, context) };
  }
}
function columnConstraint(column, contype) {
  return (column.constraints ?? []).find((node) => node.Constraint?.contype === contype)?.Constraint;
}
function codeEnd(statement) {
  let end = 0;
  for (const token of tokens(statement.text)) if (token.kind !== "comment") end = token.end;
  return statement.start + end;
}

// scripts/rules/migration/ban-drop-column.ts
var rule3 = {
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
var rule4 = {
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

// scripts/rules/migration/ban-exclusion-on-existing-table.ts
var rule5 = {
  kind: "migration",
  level: "error",
  title: "EXCLUDE constraint added to an existing table",
  why: "Its index is built while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait. Unlike UNIQUE it can neither take over an index nor be NOT VALID.",
  fix: `There is no way around the lock on the table itself. Where it is small, set a lock_timeout and run it in a quiet hour, with a suppression that says so. Where it is large, create a new table with the constraint, copy the rows in batches while a trigger keeps both in step, and swap the names.`,
  others: {
    eugene: "E8",
    "postgres-language-server": "avoidAddingExclusionConstraint",
    strong_migrations: "add_exclusion_constraint"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { constraint, label, place } of addedConstraints(statement, context, "CONSTR_EXCLUSION")) {
      const name = constraint.conname === void 0 ? "" : ` \`${ident(constraint.conname)}\``;
      yield {
        message: `Unexpected EXCLUDE constraint${name} on the existing table \`${label}\`, expected one on a new table`,
        object: `table ${label}`,
        at: place
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table bookings (id bigint primary key, during tstzrange)",
        sql: "alter table bookings add constraint bookings_during_excl exclude using gist (during with &&)",
        messages: [
          "Unexpected EXCLUDE constraint `bookings_during_excl` on the existing table `bookings`, expected one on a new table"
        ]
      }
    ],
    good: [
      {
        sql: `create schema app;
              create table app.bookings (
                id bigint primary key,
                during tstzrange,
                constraint bookings_during_excl exclude using gist (during with &&)
              )`
      }
    ]
  }
};

// scripts/rules/migration/ban-float-money.ts
var money = /(^|_)(price|prices|amount|cost|costs|fee|fees|salary|wage|revenue|balance|payment|payout|refund|discount|subtotal|tax|vat|invoice_total|total_(price|amount|cost|due|paid))(_|$)/i;
var rule6 = {
  kind: "migration",
  category: "design",
  level: "warning",
  title: "Amount of money in a floating-point column",
  why: "`real` and `double precision` cannot hold 0.1: sums drift by fractions of a cent, and equal amounts compare as different.",
  fix: `Use numeric, or whole minor units in bigint:

\`\`\`sql
CREATE TABLE app.products (id bigint PRIMARY KEY, price numeric(12,2) NOT NULL);
\`\`\``,
  on: ["CreateStmt", "AlterTableStmt"],
  *check(statement, context) {
    for (const { column, label } of newColumns(statement, context)) {
      const type = typeOf(column.typeName);
      if (!["float4", "float8"].includes(baseType(type)) || !money.test(column.colname)) continue;
      yield {
        message: `Unexpected type \`${formatType(type)}\` of \`${label}.${ident(column.colname)}\`, expected \`numeric\` for an amount of money`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app",
        sql: "create table app.items (id bigint primary key, unit_price double precision)",
        messages: [
          "Unexpected type `double precision` of `app.items.unit_price`, expected `numeric` for an amount of money"
        ]
      }
    ],
    good: [
      {
        given: "create schema app",
        sql: "create table app.items (id bigint primary key, unit_price numeric(12,2), weight double precision)"
      }
    ]
  }
};

// scripts/rules/migration/ban-money-type.ts
var rule7 = {
  kind: "migration",
  category: "design",
  level: "warning",
  title: "Column of type money",
  why: "`money` holds no currency: it is shown in that of the session’s lc_monetary, and another setting reads the same bytes as another amount. It has a fixed number of digits and divides with rounding.",
  fix: `Use numeric and a currency beside it, or whole minor units in bigint:

\`\`\`sql
CREATE TABLE app.payments (id bigint PRIMARY KEY, amount numeric(12,2) NOT NULL, currency text NOT NULL);
\`\`\``,
  on: ["CreateStmt", "AlterTableStmt"],
  *check(statement, context) {
    for (const { column, label } of newColumns(statement, context)) {
      if (baseType(typeOf(column.typeName)) !== "money") continue;
      yield {
        message: `Unexpected type \`money\` of \`${label}.${ident(column.colname)}\`, expected \`numeric\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app",
        sql: "create table app.invoices (id bigint primary key, amount money)",
        messages: ["Unexpected type `money` of `app.invoices.amount`, expected `numeric`"]
      }
    ],
    good: [
      { given: "create schema app", sql: "create table app.invoices (id bigint primary key, amount numeric(12,2))" }
    ]
  }
};

// scripts/rules/known/columns.ts
var serials = {
  serial: "int4",
  serial4: "int4",
  bigserial: "int8",
  serial8: "int8",
  smallserial: "int2",
  serial2: "int2"
};
function serialType(typeName) {
  const names2 = strings(typeName?.names);
  return names2.length === 1 && Object.hasOwn(serials, names2[0]) ? serials[names2[0]] : void 0;
}
var constraintKinds = {
  CONSTR_PRIMARY: "primary key",
  CONSTR_UNIQUE: "unique",
  CONSTR_CHECK: "check",
  CONSTR_FOREIGN: "foreign key",
  CONSTR_EXCLUSION: "exclude",
  CONSTR_NOTNULL: "not null"
};
function constraintColumns(constraint) {
  if (constraint.contype === "CONSTR_FOREIGN") return strings(constraint.fk_attrs);
  if (constraint.contype === "CONSTR_CHECK") {
    const columns = /* @__PURE__ */ new Set();
    walk(constraint.raw_expr, (kind, node) => {
      if (kind !== "ColumnRef") return;
      const name = node.fields?.at(-1)?.String?.sval;
      if (name !== void 0) columns.add(name);
    });
    return [...columns];
  }
  if (constraint.contype === "CONSTR_EXCLUSION") {
    return (constraint.exclusions ?? []).map((pair) => pair.List?.items?.[0]?.IndexElem?.name ?? "").filter(Boolean);
  }
  return strings(constraint.keys);
}
var suffixes = {
  "primary key": "pkey",
  unique: "key",
  check: "check",
  "foreign key": "fkey",
  exclude: "excl",
  "not null": "not_null"
};
function defaultConstraintName(table, kind, columns) {
  const middle = kind === "primary key" || kind === "check" && columns.length !== 1 ? "" : columns.join("_");
  const taken = (name) => table.constraints.has(name) || table.indexes.has(name);
  for (let number = 0; ; number++) {
    const name = makeObjectName(table.name, middle, `${suffixes[kind]}${number === 0 ? "" : number}`);
    if (!taken(name)) return name;
  }
}
function makeObjectName(first, second, label) {
  let a = first;
  let b = second;
  const overhead = Buffer.byteLength(label) + 1 + (second === "" ? 0 : 1);
  while (Buffer.byteLength(a) + Buffer.byteLength(b) + overhead > 63) {
    if (Buffer.byteLength(a) > Buffer.byteLength(b)) a = a.slice(0, -1);
    else b = b.slice(0, -1);
  }
  return [a, ...second === "" ? [] : [b], label].join("_");
}
function addColumn(known, table, definition, at) {
  const born = known.birth();
  const serial = serialType(definition.typeName);
  const column = {
    name: definition.colname,
    type: serial === void 0 ? typeOf(definition.typeName) : { name: serial, schema: "pg_catalog", mods: [], array: false },
    notNull: serial !== void 0 || definition.is_not_null === true,
    hasDefault: serial !== void 0,
    identity: false,
    generated: false,
    born
  };
  table.columns.set(column.name, column);
  for (const node of definition.constraints ?? []) {
    const constraint = node.Constraint;
    if (constraint === void 0) continue;
    if (constraint.contype === "CONSTR_DEFAULT") column.hasDefault = true;
    else if (constraint.contype === "CONSTR_IDENTITY") column.identity = column.notNull = true;
    else if (constraint.contype === "CONSTR_GENERATED") column.generated = true;
    else addConstraint(known, table, constraint, at, column.name);
  }
}
function addConstraint(known, table, constraint, at, column) {
  const type = constraintKinds[constraint.contype];
  if (type === void 0) return void 0;
  const index = constraint.indexname === void 0 ? void 0 : table.indexes.get(constraint.indexname);
  const columns = index !== void 0 ? index.columns.filter((name2) => name2 !== void 0) : column !== void 0 ? [column] : constraintColumns(constraint);
  const name = constraint.conname ?? constraint.indexname ?? defaultConstraintName(table, type, columns);
  const born = known.birth();
  const made = { name, type, columns, validated: constraint.skip_validation !== true, born, at };
  if (type === "check") made.expression = constraint.raw_expr;
  if (type === "foreign key" && constraint.pktable !== void 0) {
    const target = rangeName(constraint.pktable);
    made.references = { table: qualify(known, target), columns: strings(constraint.pk_attrs) };
  }
  table.constraints.set(name, made);
  if (type === "primary key" || type === "not null") {
    for (const key of columns) {
      const known2 = table.columns.get(key);
      if (known2 !== void 0 && made.validated) known2.notNull = true;
    }
  }
  if (type === "primary key" || type === "unique" || type === "exclude") {
    const made2 = {
      name,
      table,
      method: constraint.access_method ?? "btree",
      columns,
      unique: type !== "exclude",
      partial: constraint.where_clause !== void 0,
      constraint: true,
      born
    };
    if (index !== void 0 && index.name !== name) {
      table.indexes.delete(index.name);
      known.relations.delete(`${table.schema}.${index.name}`);
    }
    addIndex(known, made2);
  }
  return made;
}
function addIndex(known, index, at) {
  const { table } = index;
  table.indexes.set(index.name, index);
  known.relations.set(`${table.schema}.${index.name}`, {
    schema: table.schema,
    name: index.name,
    kind: "index",
    persistence: table.persistence,
    columns: /* @__PURE__ */ new Map(),
    complete: true,
    stub: false,
    constraints: /* @__PURE__ */ new Map(),
    indexes: /* @__PURE__ */ new Map(),
    policies: /* @__PURE__ */ new Map(),
    rowSecurity: false,
    granted: /* @__PURE__ */ new Set(),
    parents: [],
    index,
    born: index.born,
    at
  });
}
function qualify(known, name) {
  return known.resolve(name);
}

// scripts/rules/migration/ban-serial-on-existing-table.ts
var rule8 = {
  kind: "migration",
  level: "error",
  title: "Serial or identity column added to an existing table",
  why: "A number is drawn and written into every row while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait.",
  fix: `Add a plain column and a sequence for new rows, number the old ones in batches, and make it NOT NULL by a validated CHECK:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE SEQUENCE orders_number_seq;
ALTER TABLE orders ADD COLUMN number bigint;
ALTER TABLE orders ALTER COLUMN number SET DEFAULT nextval('orders_number_seq');
ALTER SEQUENCE orders_number_seq OWNED BY orders.number;
\`\`\``,
  others: {
    squawk: "adding-serial-primary-key-field",
    eugene: "E11",
    "postgres-language-server": "addSerialColumn",
    strong_migrations: "add_column_auto_incrementing"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing) continue;
      const identity = columnConstraint(column, "CONSTR_IDENTITY") !== void 0;
      if (!identity && serialType(column.typeName) === void 0) continue;
      yield {
        message: `Unexpected ${identity ? "identity" : "serial"} column \`${label}.${ident(column.colname)}\` on an existing table, expected a column filled in batches`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "alter table orders add column number bigint generated always as identity",
        messages: [
          "Unexpected identity column `orders.number` on an existing table, expected a column filled in batches"
        ]
      },
      {
        given: "create table orders (id bigint primary key)",
        sql: "alter table orders add column number bigserial",
        messages: [
          "Unexpected serial column `orders.number` on an existing table, expected a column filled in batches"
        ]
      }
    ],
    good: [
      {
        sql: "create schema app; create table app.orders (id bigint generated always as identity primary key)"
      }
    ]
  }
};

// scripts/rules/migration/ban-stored-generated-column.ts
var rule9 = {
  kind: "migration",
  level: "error",
  title: "Stored generated column added to an existing table",
  why: "The value is computed and written into every row while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait.",
  fix: `From PostgreSQL 18 on, a virtual column computes the value when it is read and writes nothing:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN gross numeric GENERATED ALWAYS AS (net * 1.2) VIRTUAL;
\`\`\`

Where it must be stored (to be indexed, or before 18), add a plain column, fill it by a trigger, and the old rows in batches.`,
  others: {
    eugene: "E11",
    "postgres-language-server": "addSerialColumn",
    strong_migrations: "add_column_generated_stored"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing || columnConstraint(column, "CONSTR_GENERATED")?.generated_kind !== "s") continue;
      yield {
        message: `Unexpected stored generated column \`${label}.${ident(column.colname)}\` on an existing table, expected a virtual one or a column filled in batches`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, net numeric)",
        sql: "alter table orders add column gross numeric generated always as (net * 1.2) stored",
        messages: [
          "Unexpected stored generated column `orders.gross` on an existing table, expected a virtual one or a column filled in batches"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, net numeric)",
        sql: `set local lock_timeout = '5s';
              alter table orders add column gross numeric generated always as (net * 1.2) virtual`
      }
    ]
  }
};

// scripts/rules/migration/ban-table-rewrite.ts
var rewrites = {
  AT_SetLogged: "SET LOGGED",
  AT_SetUnLogged: "SET UNLOGGED",
  AT_SetTableSpace: "SET TABLESPACE",
  AT_SetAccessMethod: "SET ACCESS METHOD"
};
var rule10 = {
  kind: "migration",
  level: "error",
  title: "Storage change that writes the whole table anew",
  why: "The table and its indexes are copied while an `ACCESS EXCLUSIVE` lock is held: all reads and writes wait until the copy is done.",
  fix: "Create a new table with the wanted storage, copy the rows in batches while a trigger keeps both in step, and swap the names. `pg_repack --tablespace` moves a table without holding the lock.",
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { command, label, number } of alterExisting(statement, context)) {
      const change = rewrites[command.subtype];
      if (change === void 0) continue;
      yield {
        message: `Unexpected ${change} of \`${label}\`, expected a new table that is filled in batches`,
        object: `table ${label}`,
        at: commandPlace(statement, number)
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create unlogged table imports (id bigint primary key)",
        sql: "alter table imports set logged",
        messages: ["Unexpected SET LOGGED of `imports`, expected a new table that is filled in batches"]
      }
    ],
    good: [
      {
        sql: "create schema work; create unlogged table work.imports (id bigint primary key); alter table work.imports set logged"
      }
    ]
  }
};

// scripts/rules/type-change.ts
var plainText = /* @__PURE__ */ new Set(["text", "varchar", "bpchar"]);
function keepsRows(from, to, utc) {
  const a = baseType(from);
  const b = baseType(to);
  if (from.array || to.array) {
    if (from.array !== to.array) return false;
    return a === b && (sameMods(from, to) || to.mods.length === 0 && a !== "bpchar");
  }
  if (a === b && sameMods(from, to)) return true;
  switch (a) {
    case "varchar":
      if (b === "varchar") return to.mods.length === 0 || from.mods.length > 0 && to.mods[0] >= from.mods[0];
      return plainText.has(b) && to.mods.length === 0 || isCitext(b);
    case "text":
      return plainText.has(b) && to.mods.length === 0 || isCitext(b);
    case "bpchar":
      return b === "bpchar" && to.mods.length === 0;
    case "xml":
      return plainText.has(b) && to.mods.length === 0;
    case "numeric":
      if (b !== "numeric") return false;
      if (to.mods.length === 0) return true;
      return from.mods.length > 0 && (from.mods[1] ?? 0) === (to.mods[1] ?? 0) && to.mods[0] >= from.mods[0];
    case "timestamp":
    case "timestamptz":
      return (b === a || utc && (b === "timestamp" || b === "timestamptz")) && keepsDigits(from, to);
    case "time":
    case "timetz":
    case "interval":
      return b === a && keepsDigits(from, to);
    case "varbit":
      return b === "varbit" && (to.mods.length === 0 || from.mods.length > 0 && to.mods[0] >= from.mods[0]);
    case "bit":
      return b === "varbit" && to.mods.length === 0;
    case "cidr":
      return b === "inet";
    case "int4":
      return b === "oid" || b === "regclass";
    case "oid":
      return b === "int4" || b === "regclass";
  }
  return isCitext(a) && plainText.has(b) && to.mods.length === 0;
}
function isCitext(type) {
  return type === "citext" || type.endsWith(".citext");
}
function sameMods(a, b) {
  return a.mods.length === b.mods.length && a.mods.every((mod, index) => mod === b.mods[index]);
}
function keepsDigits(from, to) {
  return (to.mods.at(-1) ?? 6) >= Math.min(from.mods.at(-1) ?? 6, 6);
}

// scripts/rules/migration/ban-type-rewrite.ts
var rule11 = {
  kind: "migration",
  level: "error",
  title: "Type change that rewrites the table",
  why: "Every row and every index is written anew while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait, and twice its size is needed on disk. Not so where the stored bytes stay the same: a wider varchar, varchar to text, more digits of numeric at the same scale, timestamp to timestamptz under UTC.",
  fix: `Add a column of the new type, keep both in step by a trigger, copy the rows in batches, switch readers over, and drop the old column later:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN quantity_new bigint;
\`\`\``,
  others: {
    squawk: "changing-column-type",
    eugene: "E5",
    "postgres-language-server": "changingColumnType",
    strong_migrations: "change_column"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    const utc = /^(utc|etc\/utc|gmt|0)$/i.test(context.transaction.timeZone ?? "");
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_AlterColumnType") continue;
      const definition = command.def.ColumnDef;
      const to = typeOf(definition.typeName);
      const from = relation?.columns.get(command.name)?.type;
      const converts = definition.raw_default !== void 0 && !isPlainCast(definition.raw_default, command.name);
      if (from !== void 0 && !converts && keepsRows(from, to, utc)) continue;
      const old = from === void 0 ? "a type that no migration here names" : `\`${formatType(from)}\``;
      yield {
        message: `Unexpected change of \`${label}.${ident(command.name)}\` from ${old} to \`${formatType(to)}\`, expected a new column that is filled in batches`,
        object: `column ${label}.${ident(command.name)}`,
        at: commandPlace(statement, number)
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, quantity integer)",
        sql: "alter table orders alter column quantity type bigint",
        messages: [
          "Unexpected change of `orders.quantity` from `integer` to `bigint`, expected a new column that is filled in batches"
        ]
      },
      {
        given: "create table orders (id bigint primary key, number varchar(20))",
        sql: "alter table orders alter column number type varchar(10)",
        messages: [
          "Unexpected change of `orders.number` from `varchar(20)` to `varchar(10)`, expected a new column that is filled in batches"
        ]
      },
      {
        given: "create table orders (id bigint primary key, at timestamp)",
        sql: "set timezone = 'Europe/Vienna'; alter table orders alter column at type timestamptz",
        messages: [
          "Unexpected change of `orders.at` from `timestamp` to `timestamptz`, expected a new column that is filled in batches"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, number varchar(10), total numeric(10,2), at timestamp)",
        sql: `set local lock_timeout = '5s';
              alter table orders alter column number type varchar(20), alter column total type numeric(12,2);
              alter table orders alter column number type text using number::text;
              alter table orders alter column at type timestamptz`
      }
    ]
  }
};
function isPlainCast(expression, column) {
  let at = expression;
  while (at?.TypeCast !== void 0) at = at.TypeCast.arg;
  return columnName(at) === column;
}

// scripts/rules/migration/ban-unknown-suppression.ts
var rule12 = {
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
var rule13 = {
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

// scripts/rules/volatility.ts
var volatileFunctions = /* @__PURE__ */ new Set([
  "array_sample",
  "array_shuffle",
  "clock_timestamp",
  "currval",
  "gen_random_bytes",
  "gen_random_uuid",
  "gen_salt",
  "lastval",
  "nextval",
  "random",
  "random_normal",
  "set_config",
  "setval",
  "timeofday",
  "uuid_generate_v1",
  "uuid_generate_v1mc",
  "uuid_generate_v4",
  "uuidv4",
  "uuidv7"
]);
function volatileCall(expression, known) {
  let found;
  walk(expression, (kind, node) => {
    if (found !== void 0) return false;
    if (kind !== "FuncCall") return void 0;
    const name = listName(node.funcname);
    const own = known.function(name);
    const volatile = own.length > 0 ? own.every(({ volatility }) => volatility === "volatile") : volatileFunctions.has(name.name);
    if (volatile) found = name.schema === void 0 ? name.name : `${name.schema}.${name.name}`;
    return void 0;
  });
  return found;
}

// scripts/rules/migration/ban-volatile-default.ts
var rule14 = {
  kind: "migration",
  level: "error",
  title: "Column added with a volatile default",
  why: "A constant default is stored once, but one that differs from row to row is written into every row while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait.",
  fix: `Add the column without a default, set the default for new rows, and fill the old ones in batches:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN token uuid;
ALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();
\`\`\``,
  others: {
    squawk: "adding-field-with-default",
    eugene: "E10",
    "postgres-language-server": "addingFieldWithDefault",
    strong_migrations: "add_column_default_callable"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing) continue;
      const call = volatileCall(columnConstraint(column, "CONSTR_DEFAULT")?.raw_expr, context.known);
      if (call === void 0) continue;
      yield {
        message: `Unexpected volatile default \`${call}()\` of the new column \`${label}.${ident(column.colname)}\`, expected SET DEFAULT after ADD COLUMN`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "alter table orders add column token uuid default gen_random_uuid()",
        messages: [
          "Unexpected volatile default `gen_random_uuid()` of the new column `orders.token`, expected SET DEFAULT after ADD COLUMN"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key)",
        sql: `set local lock_timeout = '5s';
              alter table orders add column created_at timestamptz not null default now(), add column open boolean not null default true`
      }
    ]
  }
};

// scripts/rules/migration/prefer-attach-partition.ts
var rule15 = {
  kind: "migration",
  level: "info",
  title: "Partition created in place",
  why: "`CREATE TABLE … PARTITION OF` takes an `ACCESS EXCLUSIVE` lock on the partitioned table (measured): it waits for every running query on any partition, and every later one waits behind it.",
  fix: `Create the table apart and attach it, which takes a \`SHARE UPDATE EXCLUSIVE\` lock on the partitioned table:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE TABLE events_2026 (LIKE events INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
\`\`\``,
  on: ["CreateStmt"],
  oncePerFile: true,
  *check({ tree }, context) {
    if (tree.partbound === void 0) return;
    const parent = rangeName(tree.inhRelations?.[0]?.RangeVar ?? {});
    if (!isExisting(parent, context)) return;
    yield {
      message: `Unexpected CREATE TABLE … PARTITION OF the existing table \`${formatName(parent)}\`, expected CREATE TABLE and ATTACH PARTITION`,
      object: `table ${formatName(parent)}`
    };
  },
  examples: {
    bad: [
      {
        given: "create table events (id bigint, at date not null) partition by range (at)",
        sql: "create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01')",
        messages: [
          "Unexpected CREATE TABLE … PARTITION OF the existing table `events`, expected CREATE TABLE and ATTACH PARTITION"
        ]
      }
    ],
    good: [
      {
        given: "create schema app; create table app.events (id bigint, at date not null) partition by range (at)",
        sql: `set local lock_timeout = '5s';
              create table app.events_2026 (like app.events including defaults including constraints);
              alter table app.events attach partition app.events_2026 for values from ('2026-01-01') to ('2027-01-01')`
      }
    ]
  }
};

// scripts/rules/migration/prefer-bigint-primary-key.ts
var rule16 = {
  kind: "migration",
  category: "design",
  level: "warning",
  title: "Generated primary key of four bytes or less",
  why: "An `integer` runs out after 2,147,483,647 rows that were ever inserted, failed ones included; a `smallint` after 32,767. Inserts then fail, and the change to bigint rewrites the table and everything that references it.",
  fix: `Make generated keys bigint from the beginning:

\`\`\`sql
CREATE TABLE app.orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
\`\`\``,
  others: {
    squawk: "prefer-bigint-over-int",
    "postgres-language-server": "preferBigintOverInt",
    strong_migrations: "create_table_primary_key_type"
  },
  on: ["CreateStmt", "AlterTableStmt"],
  *check(statement, context) {
    const keys = /* @__PURE__ */ new Set();
    for (const node of statement.tree.tableElts ?? []) {
      const constraint = node.Constraint;
      if (constraint?.contype === "CONSTR_PRIMARY" && constraint.keys?.length === 1)
        keys.add(strings(constraint.keys)[0]);
    }
    for (const { column, label } of newColumns(statement, context)) {
      const isKey = keys.has(column.colname) || columnConstraint(column, "CONSTR_PRIMARY") !== void 0;
      if (!isKey) continue;
      const serial = serialType(column.typeName);
      const type = serial ?? baseType(typeOf(column.typeName));
      const generated = serial !== void 0 || columnConstraint(column, "CONSTR_IDENTITY") !== void 0;
      if (!generated || type !== "int4" && type !== "int2") continue;
      const written = serial === void 0 ? formatType(typeOf(column.typeName)) : strings(column.typeName.names)[0];
      yield {
        message: `Unexpected type \`${written}\` of the primary key \`${label}.${ident(column.colname)}\`, expected \`bigint\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app",
        sql: "create table app.invoices (id integer generated always as identity primary key)",
        messages: ["Unexpected type `integer` of the primary key `app.invoices.id`, expected `bigint`"]
      },
      {
        given: "create schema app",
        sql: "create table app.invoices (id serial, primary key (id))",
        messages: ["Unexpected type `serial` of the primary key `app.invoices.id`, expected `bigint`"]
      }
    ],
    good: [
      {
        given: "create schema app",
        sql: "create table app.countries (code smallint primary key, name text not null)"
      }
    ]
  }
};

// scripts/rules/migration/prefer-identity.ts
var rule17 = {
  kind: "migration",
  category: "design",
  level: "info",
  title: "Serial column",
  why: "`serial` makes a sequence with privileges of its own: whoever may insert into the table may still lack USAGE on it. Anybody may overwrite its values, and CREATE TABLE … LIKE shares the sequence with the copy.",
  fix: `Use an identity column, which is standard SQL and guards its values:

\`\`\`sql
CREATE TABLE app.orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
\`\`\``,
  others: { squawk: "prefer-identity", "postgres-language-server": "preferIdentity" },
  on: ["CreateStmt"],
  oncePerFile: true,
  *check(statement, context) {
    for (const { column, label } of newColumns(statement, context)) {
      if (serialType(column.typeName) === void 0) continue;
      yield {
        message: `Unexpected type \`${strings(column.typeName.names)[0]}\` of \`${label}.${ident(column.colname)}\`, expected GENERATED ALWAYS AS IDENTITY`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app",
        sql: "create table app.invoices (id bigserial primary key)",
        messages: ["Unexpected type `bigserial` of `app.invoices.id`, expected GENERATED ALWAYS AS IDENTITY"]
      }
    ],
    good: [
      {
        given: "create schema app",
        sql: "create table app.invoices (id bigint generated always as identity primary key)"
      }
    ]
  }
};

// scripts/rules/migration/prefer-jsonb.ts
var rule18 = {
  kind: "migration",
  category: "design",
  level: "warning",
  title: "Column of type json",
  why: "`json` has no equality operator, so that `SELECT DISTINCT`, `GROUP BY` and `UNION` fail on rows with it. It cannot be indexed and is parsed again at each access.",
  fix: `Use jsonb, unless the exact text (order and repetition of keys, white space) must be kept:

\`\`\`sql
CREATE TABLE app.events (id bigint PRIMARY KEY, payload jsonb NOT NULL);
\`\`\``,
  others: { eugene: "E3", "postgres-language-server": "preferJsonb", strong_migrations: "add_column_json" },
  on: ["CreateStmt", "AlterTableStmt"],
  *check(statement, context) {
    for (const { column, label } of newColumns(statement, context)) {
      if (baseType(typeOf(column.typeName)) !== "json") continue;
      yield {
        message: `Unexpected type \`json\` of \`${label}.${ident(column.colname)}\`, expected \`jsonb\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app",
        sql: "create table app.messages (id bigint primary key, body json)",
        messages: ["Unexpected type `json` of `app.messages.body`, expected `jsonb`"]
      }
    ],
    good: [{ given: "create schema app", sql: "create table app.messages (id bigint primary key, body jsonb)" }]
  }
};

// scripts/rules/migration/prefer-text-over-char.ts
var rule19 = {
  kind: "migration",
  category: "design",
  level: "warning",
  title: "Column of type char(n)",
  why: "`char(n)` fills short values with blanks, which it stores, ignores in comparisons, and drops when it is cast to text. It is not faster than text and does not check that a value has exactly n characters.",
  fix: `Use text, with a CHECK where the length matters:

\`\`\`sql
CREATE TABLE app.countries (code text PRIMARY KEY CHECK (char_length(code) = 2));
\`\`\``,
  others: { squawk: "ban-char-field", "postgres-language-server": "banCharField" },
  on: ["CreateStmt", "AlterTableStmt"],
  *check(statement, context) {
    for (const { column, label } of newColumns(statement, context)) {
      const type = typeOf(column.typeName);
      if (baseType(type) !== "bpchar" || type.mods.length === 0) continue;
      yield {
        message: `Unexpected type \`${formatType(type)}\` of \`${label}.${ident(column.colname)}\`, expected \`text\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app",
        sql: "create table app.addresses (id bigint primary key, country char(2))",
        messages: ["Unexpected type `char(2)` of `app.addresses.country`, expected `text`"]
      }
    ],
    good: [{ given: "create schema app", sql: "create table app.addresses (id bigint primary key, country text)" }]
  }
};

// scripts/rules/migration/prefer-timestamptz.ts
var rule20 = {
  kind: "migration",
  category: "design",
  level: "warning",
  title: "Timestamp without time zone",
  why: "`timestamp` stores what a clock on some wall showed: which moment that was depends on the reader, and comparing it with `now()` on the session’s TimeZone. Daylight saving makes some of its values mean two moments.",
  fix: `Store moments as \`timestamptz\`. It takes the same eight bytes.

\`\`\`sql
CREATE TABLE app.orders (id bigint PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now());
\`\`\``,
  others: { squawk: "prefer-timestamp-tz", "postgres-language-server": "preferTimestamptz" },
  on: ["CreateStmt", "AlterTableStmt"],
  oncePerFile: true,
  *check(statement, context) {
    for (const { column, label } of newColumns(statement, context)) {
      const type = typeOf(column.typeName);
      if (baseType(type) !== "timestamp" && baseType(type) !== "timetz") continue;
      yield {
        message: `Unexpected type \`${formatType(type)}\` of \`${label}.${ident(column.colname)}\`, expected \`timestamptz\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app",
        sql: "create table app.invoices (id bigint primary key, sent_at timestamp, paid_at timestamp(3))",
        messages: ["Unexpected type `timestamp` of `app.invoices.sent_at`, expected `timestamptz`"]
      }
    ],
    good: [
      { given: "create schema app", sql: "create table app.invoices (id bigint primary key, sent_at timestamptz)" }
    ]
  }
};

// scripts/rules/migration/require-check-before-attach-partition.ts
var rule21 = {
  kind: "migration",
  level: "warning",
  title: "Partition attached without a matching CHECK",
  why: "`ATTACH PARTITION` holds an `ACCESS EXCLUSIVE` lock on the table that becomes a partition while it scans it for rows outside the bounds, and the same lock on a default partition while it scans that.",
  fix: `Prove the bounds first, without blocking anybody; then attaching reads no rows:

\`\`\`sql fragment
ALTER TABLE events_2025 ADD CONSTRAINT events_2025_bounds
  CHECK (at >= '2025-01-01' AND at < '2026-01-01') NOT VALID;
-- in a later migration:
ALTER TABLE events_2025 VALIDATE CONSTRAINT events_2025_bounds;
ALTER TABLE events ATTACH PARTITION events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
\`\`\`

The key column must be NOT NULL, or the CHECK must say so.`,
  others: { "postgres-language-server": "avoidAttachingPartition" },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { command, label, number } of alterCommands(statement, context)) {
      if (command.subtype !== "AT_AttachPartition") continue;
      const child = rangeName(command.def.PartitionCmd.name);
      if (!isExisting(child, context)) continue;
      const checks = [...context.known.relation(child)?.constraints.values() ?? []];
      if (checks.some(({ type, validated }) => type === "check" && validated)) continue;
      const name = formatName(child);
      yield {
        message: `Unexpected ATTACH PARTITION of \`${name}\` to \`${label}\` without a validated CHECK of its bounds, expected one added NOT VALID and validated before`,
        object: `table ${name}`,
        at: commandPlace(statement, number)
      };
    }
  },
  examples: {
    bad: [
      {
        given: `create table events (id bigint, at date not null) partition by range (at);
                create table events_2025 (id bigint, at date not null)`,
        sql: "alter table events attach partition events_2025 for values from ('2025-01-01') to ('2026-01-01')",
        messages: [
          "Unexpected ATTACH PARTITION of `events_2025` to `events` without a validated CHECK of its bounds, expected one added NOT VALID and validated before"
        ]
      }
    ],
    good: [
      {
        given: `create table events (id bigint, at date not null) partition by range (at);
                create table events_2025 (id bigint, at date not null check (at >= '2025-01-01' and at < '2026-01-01'))`,
        sql: `set local lock_timeout = '5s';
              alter table events attach partition events_2025 for values from ('2025-01-01') to ('2026-01-01')`
      }
    ]
  }
};

// scripts/rules/migration/require-check-before-set-not-null.ts
var rule22 = {
  kind: "migration",
  level: "error",
  title: "Column made NOT NULL by a scan",
  why: "Every row is checked while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait until the scan ends. A validated `CHECK (column IS NOT NULL)` makes the scan unnecessary.",
  fix: `Prove it first, without blocking anybody:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD CONSTRAINT orders_total_not_null CHECK (total IS NOT NULL) NOT VALID;
\`\`\`

\`\`\`sql fragment
-- in a later migration:
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_not_null;
-- and in one after that:
ALTER TABLE orders ALTER COLUMN total SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_total_not_null;
\`\`\`

From PostgreSQL 18 on, \`ADD CONSTRAINT … NOT NULL total NOT VALID\` and VALIDATE CONSTRAINT do the same in two steps.`,
  others: {
    squawk: "adding-not-nullable-field",
    eugene: "E2",
    "postgres-language-server": "addingNotNullField",
    strong_migrations: "change_column_null"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      let columns = [];
      if (command.subtype === "AT_SetNotNull") columns = [command.name];
      const constraint = command.subtype === "AT_AddConstraint" ? command.def?.Constraint : void 0;
      if (constraint?.contype === "CONSTR_NOTNULL" && constraint.skip_validation !== true)
        columns = strings(constraint.keys);
      for (const column of columns) {
        if (relation?.columns.get(column)?.notNull === true || isProven(relation, column)) continue;
        yield {
          message: `Unexpected SET NOT NULL of \`${label}.${ident(column)}\` that scans the table, expected a validated CHECK (${ident(column)} IS NOT NULL) before it`,
          object: `column ${label}.${ident(column)}`,
          at: commandPlace(statement, number)
        };
      }
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, total numeric)",
        sql: "alter table orders alter column total set not null",
        messages: [
          "Unexpected SET NOT NULL of `orders.total` that scans the table, expected a validated CHECK (total IS NOT NULL) before it"
        ]
      },
      {
        given: "create table orders (id bigint primary key, total numeric)",
        sql: "alter table orders add constraint total_set not null total",
        messages: [
          "Unexpected SET NOT NULL of `orders.total` that scans the table, expected a validated CHECK (total IS NOT NULL) before it"
        ]
      }
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, total numeric);
                alter table orders add constraint orders_total_not_null check (total is not null) not valid;
                alter table orders validate constraint orders_total_not_null`,
        sql: "set local lock_timeout = '5s'; alter table orders alter column total set not null"
      }
    ]
  }
};
function isProven(relation, column) {
  for (const { type, validated, expression } of relation?.constraints.values() ?? []) {
    if (type !== "check" || !validated) continue;
    const conditions = expression?.BoolExpr?.boolop === "AND_EXPR" ? expression.BoolExpr.args : [expression];
    for (const condition of conditions) {
      const test = condition?.NullTest;
      if (test?.nulltesttype === "IS_NOT_NULL" && columnName(test.arg) === column) return true;
    }
  }
  return false;
}

// scripts/rules/split-validation.ts
function splitValidation(statement, context, name) {
  if (name === void 0 || context.inTransaction || statement.origin !== "file") return void 0;
  const table = `${statement.tree.relation.inh === true ? "" : "ONLY "}${formatName(rangeName(statement.tree.relation))}`;
  const validate = `ALTER TABLE ${table} VALIDATE CONSTRAINT ${ident(name)}`;
  const end = codeEnd(statement);
  return [{ start: end, end, text: ` NOT VALID;
${validate}` }];
}

// scripts/rules/migration/require-check-not-valid.ts
var rule23 = {
  kind: "migration",
  level: "error",
  title: "CHECK constraint added without NOT VALID",
  why: "Every row is checked while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait until the scan ends. A CHECK written beside a new column scans as well.",
  fix: `Add it \`NOT VALID\`, which checks new rows only, and validate it in a later migration: that takes a \`SHARE UPDATE EXCLUSIVE\` lock, under which reads and writes go on.

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
\`\`\`

\`\`\`sql fragment
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_check;
\`\`\``,
  others: {
    squawk: "constraint-missing-not-valid",
    eugene: "E1",
    "postgres-language-server": "constraintMissingNotValid",
    strong_migrations: "add_check_constraint"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { constraint, column, label, place, alone } of addedConstraints(statement, context, "CONSTR_CHECK")) {
      if (constraint.skip_validation === true || constraint.is_enforced === false) continue;
      const name = constraint.conname === void 0 ? "" : ` \`${ident(constraint.conname)}\``;
      yield {
        message: `Unexpected CHECK constraint${name} on \`${label}\` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT`,
        object: `table ${label}`,
        at: place,
        repair: () => alone && column === void 0 ? splitValidation(statement, context, constraint.conname) : void 0
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, total numeric)",
        sql: "alter table orders add constraint orders_total_check check (total >= 0)",
        messages: [
          "Unexpected CHECK constraint `orders_total_check` on `orders` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT"
        ]
      },
      {
        given: "create table orders (id bigint primary key)",
        sql: "alter table orders add column total numeric check (total >= 0)",
        messages: [
          "Unexpected CHECK constraint on `orders` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, total numeric)",
        sql: `set local lock_timeout = '5s';
              alter table orders add constraint orders_total_check check (total >= 0) not valid`
      }
    ]
  }
};

// scripts/rules/migration/require-concurrent-detach.ts
var rule24 = {
  kind: "migration",
  level: "warning",
  title: "Partition detached without CONCURRENTLY",
  why: "`DETACH PARTITION` takes an `ACCESS EXCLUSIVE` lock on the partitioned table: every query on any of its partitions waits until all running ones have ended.",
  fix: `Detach it with \`CONCURRENTLY\`, alone in its file and outside a transaction. It needs a table without a default partition:

\`\`\`sql
ALTER TABLE events DETACH PARTITION events_2024 CONCURRENTLY;
\`\`\``,
  others: {
    squawk: "require-concurrent-partition-detach",
    "postgres-language-server": "requireConcurrentDetachPartition"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { command, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_DetachPartition" || command.def?.PartitionCmd?.concurrent === true) continue;
      const partition = formatName(rangeName(command.def.PartitionCmd.name));
      yield {
        message: `Unexpected DETACH PARTITION of \`${partition}\` from \`${label}\`, expected DETACH PARTITION … CONCURRENTLY`,
        object: `table ${label}`,
        at: commandPlace(statement, number)
      };
    }
  },
  examples: {
    bad: [
      {
        given: `create table events (id bigint, at date) partition by range (at);
                create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01')`,
        sql: "alter table events detach partition events_2024",
        messages: [
          "Unexpected DETACH PARTITION of `events_2024` from `events`, expected DETACH PARTITION … CONCURRENTLY"
        ]
      }
    ],
    good: [
      {
        given: `create table events (id bigint, at date) partition by range (at);
                create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01')`,
        sql: "alter table events detach partition events_2024 concurrently",
        transaction: "statement"
      }
    ]
  }
};

// scripts/rules/migration/require-concurrent-index-drop.ts
var rule25 = {
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
var rule26 = {
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

// scripts/rules/migration/require-concurrent-refresh.ts
var rule27 = {
  kind: "migration",
  level: "warning",
  title: "Materialized view refreshed without CONCURRENTLY",
  why: "`REFRESH MATERIALIZED VIEW` holds an `ACCESS EXCLUSIVE` lock on the view while its query runs: nobody can read it.",
  fix: `Give the view a unique index on plain columns and refresh it with \`CONCURRENTLY\`, which takes an \`EXCLUSIVE\` lock: reads go on.

\`\`\`sql
REFRESH MATERIALIZED VIEW CONCURRENTLY daily_sales;
\`\`\``,
  others: { "postgres-language-server": "requireConcurrentRefreshMatview" },
  on: ["RefreshMatViewStmt"],
  files: ["up", "down"],
  *check({ tree }, context) {
    const view = rangeName(tree.relation);
    if (tree.concurrent === true || tree.skipData === true || !isExisting(view, context)) return;
    const name = formatName(view);
    yield {
      message: `Unexpected REFRESH of the materialized view \`${name}\`, expected REFRESH MATERIALIZED VIEW CONCURRENTLY`,
      object: `materialized view ${name}`
    };
  },
  examples: {
    bad: [
      {
        given: "create materialized view daily_sales as select 1 as day; create unique index daily_sales_day_key on daily_sales (day)",
        sql: "refresh materialized view daily_sales",
        messages: [
          "Unexpected REFRESH of the materialized view `daily_sales`, expected REFRESH MATERIALIZED VIEW CONCURRENTLY"
        ]
      }
    ],
    good: [
      {
        given: "create materialized view daily_sales as select 1 as day; create unique index daily_sales_day_key on daily_sales (day)",
        sql: "set local lock_timeout = '5s'; refresh materialized view concurrently daily_sales"
      },
      {
        sql: "create schema work; create materialized view work.a as select 1 as day; refresh materialized view work.a"
      }
    ]
  }
};

// scripts/rules/migration/require-concurrent-reindex.ts
var rule28 = {
  kind: "migration",
  level: "error",
  title: "Index rebuilt without CONCURRENTLY",
  why: "`REINDEX` takes a `SHARE` lock on the table, so that every write waits, and an `ACCESS EXCLUSIVE` lock on each index, so that queries which would use it wait too, until the rebuild ends.",
  fix: `Rebuild it with \`CONCURRENTLY\`, alone in its file and outside a transaction:

\`\`\`sql
REINDEX INDEX CONCURRENTLY orders_customer_id_idx;
\`\`\``,
  others: { squawk: "require-concurrent-reindex", "postgres-language-server": "requireConcurrentReindex" },
  on: ["ReindexStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    const { tree } = statement;
    if (optionOn(option(tree.params, "concurrently"))) return;
    if (tree.relation !== void 0) {
      const target = rangeName(tree.relation);
      const table = context.known.relation(target)?.index?.table ?? target;
      if (!isExisting(table, context)) return;
    }
    const name = tree.relation === void 0 ? tree.name ?? "the database" : formatName(rangeName(tree.relation));
    yield {
      message: `Unexpected REINDEX of \`${name}\`, expected REINDEX … CONCURRENTLY`,
      object: `${tree.kind === "REINDEX_OBJECT_INDEX" ? "index" : tree.kind === "REINDEX_OBJECT_TABLE" ? "table" : "schema"} ${name}`
    };
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint); create index orders_customer_id_idx on orders (customer_id)",
        sql: "reindex index orders_customer_id_idx",
        messages: ["Unexpected REINDEX of `orders_customer_id_idx`, expected REINDEX … CONCURRENTLY"]
      },
      {
        given: "create table orders (id bigint primary key)",
        sql: "reindex (verbose) table orders",
        messages: ["Unexpected REINDEX of `orders`, expected REINDEX … CONCURRENTLY"]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "reindex (concurrently) table orders",
        transaction: "statement"
      }
    ]
  }
};

// scripts/rules/migration/require-default-for-not-null.ts
var rule29 = {
  kind: "migration",
  level: "error",
  title: "NOT NULL column added without a default",
  why: "Where the table has a single row, the statement fails (“column contains null values”, SQLSTATE 23502) and the migration is rolled back. Where it has none yet, code that is still running and does not know the column can no longer insert.",
  fix: `Give it a constant default, which is stored once and rewrites nothing:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN currency text NOT NULL DEFAULT 'EUR';
\`\`\`

Or add it nullable, fill it in batches, and make it NOT NULL by a validated CHECK.`,
  others: {
    squawk: "adding-required-field",
    "postgres-language-server": "addingRequiredField",
    strong_migrations: "add_column_not_null"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing || serialType(column.typeName) !== void 0) continue;
      const required = columnConstraint(column, "CONSTR_NOTNULL") !== void 0 || columnConstraint(column, "CONSTR_PRIMARY") !== void 0;
      if (!required) continue;
      const filled = ["CONSTR_IDENTITY", "CONSTR_GENERATED"].some(
        (kind) => columnConstraint(column, kind) !== void 0
      );
      const value = columnConstraint(column, "CONSTR_DEFAULT")?.raw_expr;
      if (filled || value !== void 0 && value.A_Const?.isnull !== true) continue;
      yield {
        message: `Unexpected NOT NULL column \`${label}.${ident(column.colname)}\` without a default on an existing table, expected a constant default`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key); insert into orders values (1)",
        sql: "alter table orders add column currency text not null",
        messages: [
          "Unexpected NOT NULL column `orders.currency` without a default on an existing table, expected a constant default"
        ],
        fails: "23502"
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key); insert into orders values (1)",
        sql: "set local lock_timeout = '5s'; alter table orders add column currency text not null default 'EUR'"
      }
    ]
  }
};

// scripts/rules/migration/require-domain-constraint-not-valid.ts
var rule30 = {
  kind: "migration",
  level: "warning",
  title: "Domain constraint that scans every table at once",
  why: "Each table with a column of the domain is scanned under a `SHARE` lock, and all of the locks are held to the end: writes to every one of these tables wait.",
  fix: `Add it \`NOT VALID\`, and validate it in a later migration:

\`\`\`sql
ALTER DOMAIN email ADD CONSTRAINT email_has_at CHECK (value LIKE '%@%') NOT VALID;
\`\`\`

\`\`\`sql fragment
ALTER DOMAIN email VALIDATE CONSTRAINT email_has_at;
\`\`\``,
  others: { squawk: "ban-alter-domain-with-add-constraint" },
  on: ["AlterDomainStmt"],
  files: ["up", "down"],
  *check({ tree }, context) {
    const isSetNotNull = tree.subtype === "O";
    if (tree.subtype !== "C" && !isSetNotNull) return;
    if (tree.def?.Constraint?.skip_validation === true) return;
    const name = listName(tree.typeName);
    if (context.known.isFresh(context.known.type(name)?.born)) return;
    yield {
      message: `Unexpected ${isSetNotNull ? "SET NOT NULL" : "constraint"} on the domain \`${formatName(name)}\` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT`,
      object: `domain ${formatName(name)}`
    };
  },
  examples: {
    bad: [
      {
        given: "create domain email as text",
        sql: "alter domain email add constraint email_has_at check (value like '%@%')",
        messages: [
          "Unexpected constraint on the domain `email` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT"
        ]
      }
    ],
    good: [
      {
        given: "create domain email as text",
        sql: "alter domain email add constraint email_has_at check (value like '%@%') not valid"
      }
    ]
  }
};

// scripts/rules/migration/require-foreign-key-not-valid.ts
var rule31 = {
  kind: "migration",
  level: "error",
  title: "Foreign key added without NOT VALID",
  why: "Every row is checked while `SHARE ROW EXCLUSIVE` locks are held on **both** tables: all writes to either wait until the check ends.",
  fix: `Add it \`NOT VALID\`, which checks new rows only, and validate it in a later migration: that takes a \`SHARE UPDATE EXCLUSIVE\` lock, under which reads and writes go on.

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey
  FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
\`\`\`

\`\`\`sql fragment
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;
\`\`\``,
  others: {
    squawk: "adding-foreign-key-constraint",
    eugene: "E1",
    "postgres-language-server": "addingForeignKeyConstraint",
    strong_migrations: "add_foreign_key"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { constraint, column, label, place, alone } of addedConstraints(statement, context, "CONSTR_FOREIGN")) {
      if (constraint.skip_validation === true) continue;
      if (column !== void 0 && columnConstraint(column, "CONSTR_DEFAULT") === void 0) continue;
      const target = formatName(rangeName(constraint.pktable));
      const name = constraint.conname === void 0 ? "" : ` \`${ident(constraint.conname)}\``;
      yield {
        message: `Unexpected foreign key${name} from \`${label}\` to \`${target}\` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT`,
        object: `table ${label}`,
        at: place,
        repair: () => alone && column === void 0 ? splitValidation(statement, context, constraint.conname) : void 0
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table customers (id bigint primary key); create table orders (id bigint primary key, customer_id bigint)",
        sql: "alter table orders add constraint orders_customer_id_fkey foreign key (customer_id) references customers (id)",
        messages: [
          "Unexpected foreign key `orders_customer_id_fkey` from `orders` to `customers` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT"
        ]
      }
    ],
    good: [
      {
        given: `create schema app; create table app.customers (id bigint primary key);
                create table app.orders (id bigint primary key, customer_id bigint);
                create index on app.orders (customer_id)`,
        sql: `set local lock_timeout = '5s';
              alter table app.orders add constraint orders_customer_id_fkey
                foreign key (customer_id) references app.customers (id) not valid`
      },
      {
        given: `create schema app; create table app.customers (id bigint primary key);
                create table app.orders (id bigint primary key, customer_id bigint);
                create index on app.orders (customer_id);
                alter table app.orders add constraint orders_customer_id_fkey
                  foreign key (customer_id) references app.customers (id) not valid`,
        sql: "alter table app.orders validate constraint orders_customer_id_fkey"
      }
    ]
  }
};

// scripts/rules/migration/require-primary-key-using-index.ts
var rule32 = {
  kind: "migration",
  level: "error",
  title: "PRIMARY KEY that builds its index or scans in place",
  why: "The index is built while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait until it is done. Where a key column is not yet NOT NULL, USING INDEX scans the table under the same lock.",
  fix: `Make the columns NOT NULL first (see require-check-before-set-not-null), and build the index alone in its file and outside a transaction:

\`\`\`sql
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON orders (id);
\`\`\`

Then make it the key’s, which reads no rows:

\`\`\`sql fragment
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;
\`\`\``,
  others: {
    squawk: "adding-serial-primary-key-field",
    eugene: "W14",
    "postgres-language-server": "addingPrimaryKeyConstraint"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { constraint, relation, label, place } of addedConstraints(statement, context, "CONSTR_PRIMARY")) {
      if (constraint.indexname === void 0) {
        yield {
          message: `Unexpected PRIMARY KEY on \`${label}\` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and PRIMARY KEY USING INDEX`,
          object: `table ${label}`,
          at: place
        };
        continue;
      }
      const nullable = (relation?.indexes.get(constraint.indexname)?.columns ?? []).filter(
        (column) => column !== void 0 && relation?.columns.get(column)?.notNull === false
      );
      if (nullable.length > 0) {
        yield {
          message: `Unexpected PRIMARY KEY on \`${label}\` over the nullable ${nullable.map((column) => `\`${ident(column)}\``).join(", ")}, expected NOT NULL columns, which need no scan`,
          object: `table ${label}`,
          at: place
        };
      }
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint not null)",
        sql: "alter table orders add constraint orders_pkey primary key (id)",
        messages: [
          "Unexpected PRIMARY KEY on `orders` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and PRIMARY KEY USING INDEX"
        ]
      },
      {
        given: "create table orders (id bigint); create unique index orders_pkey on orders (id)",
        sql: "alter table orders add constraint orders_pkey primary key using index orders_pkey",
        messages: [
          "Unexpected PRIMARY KEY on `orders` over the nullable `id`, expected NOT NULL columns, which need no scan"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint not null); create unique index orders_pkey on orders (id)",
        sql: `set local lock_timeout = '5s';
              alter table orders add constraint orders_pkey primary key using index orders_pkey`
      }
    ]
  }
};

// scripts/rules/migration/require-separate-validation.ts
var rule33 = {
  kind: "migration",
  level: "warning",
  title: "Constraint validated in the transaction that added it",
  why: "The lock that ADD CONSTRAINT took (`ACCESS EXCLUSIVE` for a CHECK, `SHARE ROW EXCLUSIVE` on both tables for a foreign key) is held until the transaction ends, so the scan of VALIDATE CONSTRAINT runs under it: NOT VALID has gained nothing.",
  fix: `Move VALIDATE CONSTRAINT into a migration of its own, after the one that adds the constraint.`,
  others: { squawk: "constraint-missing-not-valid", "postgres-language-server": "requireSeparateConstraintValidation" },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    if (!context.inTransaction) return;
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_ValidateConstraint") continue;
      const constraint = relation?.constraints.get(command.name);
      if (constraint === void 0 || constraint.born.transaction !== context.transaction.id) continue;
      yield {
        message: `Unexpected VALIDATE CONSTRAINT \`${ident(command.name)}\` on \`${label}\` in the transaction that added it, expected a later one`,
        object: `table ${label}`,
        at: commandPlace(statement, number)
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, total numeric)",
        sql: `alter table orders add constraint orders_total_check check (total >= 0) not valid;
              alter table orders validate constraint orders_total_check`,
        messages: [
          "Unexpected VALIDATE CONSTRAINT `orders_total_check` on `orders` in the transaction that added it, expected a later one"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, total numeric)",
        sql: `set lock_timeout = '5s';
              alter table orders add constraint orders_total_check check (total >= 0) not valid;
              alter table orders validate constraint orders_total_check`,
        transaction: "statement"
      }
    ]
  }
};

// scripts/rules/migration/require-suppression-reason.ts
var rule34 = {
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

// scripts/rules/migration/require-unique-using-index.ts
var rule35 = {
  kind: "migration",
  level: "error",
  title: "UNIQUE constraint that builds its index in place",
  why: "The index is built while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait until it is done.",
  fix: `Build the index first, alone in its file and outside a transaction:

\`\`\`sql
CREATE UNIQUE INDEX CONCURRENTLY orders_number_key ON orders (number);
\`\`\`

Then make it the constraint’s, which reads no rows:

\`\`\`sql fragment
ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE USING INDEX orders_number_key;
\`\`\``,
  others: {
    squawk: "disallowed-unique-constraint",
    eugene: "E7",
    "postgres-language-server": "disallowUniqueConstraint",
    strong_migrations: "add_unique_constraint"
  },
  on: ["AlterTableStmt"],
  files: ["up", "down"],
  *check(statement, context) {
    for (const { constraint, label, place } of addedConstraints(statement, context, "CONSTR_UNIQUE")) {
      if (constraint.indexname !== void 0) continue;
      const name = constraint.conname === void 0 ? "" : ` \`${ident(constraint.conname)}\``;
      yield {
        message: `Unexpected UNIQUE constraint${name} on \`${label}\` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and UNIQUE USING INDEX`,
        object: `table ${label}`,
        at: place
      };
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, number text)",
        sql: "alter table orders add constraint orders_number_key unique (number)",
        messages: [
          "Unexpected UNIQUE constraint `orders_number_key` on `orders` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and UNIQUE USING INDEX"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, number text); create unique index orders_number_key on orders (number)",
        sql: `set local lock_timeout = '5s';
              alter table orders add constraint orders_number_key unique using index orders_number_key`
      }
    ]
  }
};

// scripts/rules/migration/require-valid-sql.ts
var rule36 = {
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
  "ban-concurrent-in-transaction": rule,
  "ban-concurrent-index-if-not-exists": rule2,
  "ban-drop-column": rule3,
  "ban-drop-table": rule4,
  "ban-exclusion-on-existing-table": rule5,
  "ban-float-money": rule6,
  "ban-money-type": rule7,
  "ban-serial-on-existing-table": rule8,
  "ban-stored-generated-column": rule9,
  "ban-table-rewrite": rule10,
  "ban-type-rewrite": rule11,
  "ban-unknown-suppression": rule12,
  "ban-unused-suppression": rule13,
  "ban-volatile-default": rule14,
  "prefer-attach-partition": rule15,
  "prefer-bigint-primary-key": rule16,
  "prefer-identity": rule17,
  "prefer-jsonb": rule18,
  "prefer-text-over-char": rule19,
  "prefer-timestamptz": rule20,
  "require-check-before-attach-partition": rule21,
  "require-check-before-set-not-null": rule22,
  "require-check-not-valid": rule23,
  "require-concurrent-detach": rule24,
  "require-concurrent-index-drop": rule25,
  "require-concurrent-index": rule26,
  "require-concurrent-refresh": rule27,
  "require-concurrent-reindex": rule28,
  "require-default-for-not-null": rule29,
  "require-domain-constraint-not-valid": rule30,
  "require-foreign-key-not-valid": rule31,
  "require-primary-key-using-index": rule32,
  "require-separate-validation": rule33,
  "require-suppression-reason": rule34,
  "require-unique-using-index": rule35,
  "require-valid-sql": rule36
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
  optionOn,
  walk,
  makeObjectName,
  addColumn,
  addConstraint,
  addIndex,
  tokens,
  isExisting,
  migrationRules
};
