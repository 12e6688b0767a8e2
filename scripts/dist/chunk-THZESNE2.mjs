import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  roleNames,
  serialType,
  unreadable
} from "./chunk-4NY36NOT.mjs";
import {
  baseType,
  columnName,
  formatName,
  formatType,
  isConstant,
  listName,
  objectName,
  option,
  optionOn,
  rangeName,
  stringConstant,
  strings,
  typeOf,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  refusesTransaction,
  transactionControl
} from "./chunk-UI2MZBCG.mjs";
import {
  commaParts,
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import {
  SqlSyntaxError,
  parseSql
} from "./chunk-MXO3B73M.mjs";

// scripts/rules/policy.ts
function policyOf({ kind, tree }) {
  if (kind !== "CreatePolicyStmt" && kind !== "AlterPolicyStmt") return void 0;
  return {
    name: tree.policy_name,
    table: tree.table,
    command: kind === "CreatePolicyStmt" ? tree.cmd_name ?? "all" : void 0,
    permissive: tree.permissive !== false && kind === "CreatePolicyStmt",
    roles: roleNames(tree.roles),
    using: tree.qual,
    check: tree.with_check
  };
}
function isCallerFunction(call) {
  const { schema, name } = listName(call.funcname);
  if (schema === "auth") return ["uid", "jwt", "role", "email"].includes(name);
  return name === "current_setting" && (schema === void 0 || schema === "pg_catalog");
}
function unwrappedCalls(expression) {
  const found = [];
  walk(expression, (kind, node) => {
    if (kind === "SubLink" && node.subLinkType === "EXPR_SUBLINK") {
      return node.subselect?.SelectStmt?.fromClause !== void 0;
    }
    if (kind === "FuncCall" && isCallerFunction(node)) found.push(node);
    return void 0;
  });
  return found;
}

// scripts/rules/migration/ban-always-true-policy.ts
var trusted = /* @__PURE__ */ new Set(["service_role", "postgres", "supabase_admin", "dashboard_user"]);
var rule = {
  kind: "migration",
  category: "security",
  level: "warning",
  title: "Policy that lets every row be written",
  why: "`USING (true)` or `WITH CHECK (true)` for a write lets each of the policy’s roles insert, change or delete any row of anybody. Permissive policies are ORed: one of these makes all others for the command useless.",
  fix: `Name the rows that the role may write:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners change" ON orders FOR UPDATE TO authenticated
  USING ((SELECT auth.uid()) = user_id) WITH CHECK ((SELECT auth.uid()) = user_id);
\`\`\`

A job that must write every row uses \`service_role\`, which needs no policy.`,
  alias: "rls_policy_always_true",
  on: ["CreatePolicyStmt"],
  check(statement, _context, report) {
    const policy = policyOf(statement);
    if (policy === void 0 || !policy.permissive || policy.command === "select") return;
    if (policy.roles.length > 0 && policy.roles.every((role) => trusted.has(role))) return;
    const isTrue2 = (node) => node?.A_Const?.boolval?.boolval === true;
    if (!isTrue2(policy.check ?? policy.using) && !(isTrue2(policy.using) && policy.command === "delete")) return;
    const table = formatName(rangeName(policy.table));
    const verb = policy.command === "all" ? "write" : policy.command;
    report({
      message: `Unexpected policy ${ident(policy.name)} on \`${table}\` that lets ${policy.roles.join(", ")} ${verb} every row, expected a condition`,
      object: `policy ${ident(policy.name)} on ${table}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security",
        sql: "create policy everything on orders to authenticated using (true)",
        messages: [
          "Unexpected policy everything on `orders` that lets authenticated write every row, expected a condition"
        ]
      },
      {
        given: "create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security",
        sql: "create policy change on orders for update using ((select auth.uid()) = user_id) with check (true)",
        messages: ["Unexpected policy change on `orders` that lets public update every row, expected a condition"]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key); alter table orders enable row level security",
        sql: `set local lock_timeout = '5s';
              create policy read on orders for select to authenticated using (true);
              create policy jobs on orders for all to service_role using (true)`
      }
    ]
  }
};

// scripts/rules/judge.ts
function alterCommands(statement, context) {
  return alters(statement, context).all;
}
function alterExisting(statement, context) {
  return alters(statement, context).existing;
}
var noAlters = { statement: void 0, all: [], existing: [] };
var lastAlters = noAlters;
function alters(statement, context) {
  if (statement.kind !== "AlterTableStmt" || statement.tree.objtype !== "OBJECT_TABLE") return noAlters;
  if (lastAlters.statement === statement) return lastAlters;
  const table = rangeName(statement.tree.relation);
  const label = formatName(table);
  const relation = context.known.relation(table);
  const commands = statement.tree.cmds;
  const all = commands.map((node, number) => ({
    table,
    label,
    relation,
    command: node.AlterTableCmd,
    number,
    alone: commands.length === 1
  }));
  lastAlters = { statement, all, existing: isExisting(table, context) ? all : [] };
  return lastAlters;
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
var none = [];
function addedConstraints(statement, context, contype) {
  let added;
  for (const found of alterExisting(statement, context)) {
    const { command, number } = found;
    const place = () => commandPlace(statement, number);
    if (command.subtype === "AT_AddConstraint" && command.def?.Constraint?.contype === contype) {
      added ??= [];
      added.push({ ...found, constraint: command.def.Constraint, place });
    } else if (command.subtype === "AT_AddColumn") {
      const column = command.def?.ColumnDef;
      if (command.missing_ok === true && found.relation?.columns.has(column?.colname)) continue;
      for (const node of column?.constraints ?? []) {
        if (node.Constraint?.contype !== contype) continue;
        added ??= [];
        added.push({ ...found, constraint: node.Constraint, column, place });
      }
    }
  }
  return added ?? none;
}
var lastColumns = { statement: void 0, columns: [] };
function newColumns(statement, context) {
  if (lastColumns.statement !== statement) lastColumns = { statement, columns: readColumns(statement, context) };
  return lastColumns.columns;
}
function readColumns(statement, context) {
  const { kind, tree } = statement;
  const columns = [];
  if (kind === "CreateStmt" || kind === "CreateForeignTableStmt") {
    const { relation, tableElts } = kind === "CreateStmt" ? tree : tree.base ?? tree;
    const table = rangeName(relation);
    if (relation.relpersistence === "t") return columns;
    const label = formatName(table);
    for (const node of tableElts ?? []) {
      const column = node.ColumnDef;
      if (column !== void 0) {
        columns.push({ table, label, column, type: typeOf(column.typeName), existing: false });
      }
    }
    return columns;
  }
  for (const { command, table, label } of alterCommands(statement, context)) {
    const column = command.subtype === "AT_AddColumn" ? command.def?.ColumnDef : void 0;
    if (column === void 0) continue;
    columns.push({ table, label, column, type: typeOf(column.typeName), existing: isExisting(table, context) });
  }
  return columns;
}
function columnConstraint(column, contype) {
  return (column.constraints ?? []).find((node) => node.Constraint?.contype === contype)?.Constraint;
}
function beforeStatement(text, start) {
  let at = start;
  for (; ; ) {
    const lineStart = text.lastIndexOf("\n", at - 1) + 1;
    if (text.slice(lineStart, at).trim() !== "") return at;
    const previous = text.lastIndexOf("\n", lineStart - 2) + 1;
    if (lineStart === 0 || !/^\s*--\s*dbops-ignore\b/.test(text.slice(previous, lineStart))) return at;
    at = previous + /^\s*/.exec(text.slice(previous, lineStart))[0].length;
  }
}
function codeEnd(text, start, end) {
  let last = start;
  for (const token of tokens(text, start, end)) if (token.kind !== "comment") last = token.end;
  return last;
}
function madeByUndone(born, context) {
  return context.file.up !== void 0 && born?.file === context.known.file - 1;
}

// scripts/rules/bulk.ts
var small = /* @__PURE__ */ new Set(["storage.buckets", "cron.job"]);
function bulkWrite({ kind, tree }, context) {
  if (kind === "UpdateStmt" || kind === "DeleteStmt") {
    const table2 = rangeName(tree.relation);
    if (!isExisting(table2, context) || small.has(formatName(table2))) return void 0;
    const where = tree.whereClause;
    if (where !== void 0 && (isBatch(where) || isOneRow(where, context.known.relation(table2)))) return void 0;
    const verb = kind === "UpdateStmt" ? "UPDATE" : "DELETE";
    return { verb, table: table2, label: formatName(table2), filtered: where !== void 0 && !isTrue(where) };
  }
  if (kind !== "InsertStmt" || tree.selectStmt?.SelectStmt?.fromClause === void 0) return void 0;
  const table = rangeName(tree.relation);
  if (!isExisting(table, context) || small.has(formatName(table))) return void 0;
  const select = tree.selectStmt.SelectStmt;
  if (select.limitCount !== void 0 || !readsExisting(select, context)) return void 0;
  return { verb: "INSERT", table, label: formatName(table), filtered: true };
}
function isTrue(where) {
  return where.A_Const?.boolval?.boolval === true;
}
function isBatch(where) {
  let bounded = false;
  walk(where, (kind, node) => {
    if (kind === "SelectStmt" && node.limitCount !== void 0) bounded = true;
    if (kind === "ColumnRef" && columnName({ ColumnRef: node }) === "ctid") bounded = true;
    return !bounded;
  });
  return bounded;
}
function isOneRow(where, relation) {
  const conditions = where.BoolExpr?.boolop === "AND_EXPR" ? where.BoolExpr.args : [where];
  const pinned = /* @__PURE__ */ new Set();
  for (const { A_Expr: expression } of conditions) {
    if (expression === void 0 || listName(expression.name).name !== "=") continue;
    const column = columnName(expression.lexpr);
    const values = expression.kind === "AEXPR_IN" ? expression.rexpr?.List?.items ?? [] : [expression.rexpr];
    if (column !== void 0 && values.every(isConstant)) pinned.add(column);
    const reversed = expression.kind === "AEXPR_OP" ? columnName(expression.rexpr) : void 0;
    if (reversed !== void 0 && isConstant(expression.lexpr)) pinned.add(reversed);
  }
  if (pinned.size === 0) return false;
  if (relation === void 0 || relation.stub) return pinned.has("id");
  for (const index of relation.indexes.values()) {
    if (index.unique && !index.partial && index.columns.every((column) => column !== void 0 && pinned.has(column)))
      return true;
  }
  return false;
}
function readsExisting(select, context) {
  let found = false;
  walk(select.fromClause, (kind, node) => {
    if (kind === "RangeVar" && isExisting(rangeName(node), context)) found = true;
    return !found;
  });
  return found;
}

// scripts/rules/migration/ban-backfill-beside-ddl.ts
var rule2 = {
  kind: "migration",
  level: "error",
  title: "Schema change and backfill in one transaction",
  why: "The lock that the schema change took is held until the transaction ends, so that everybody waits not for milliseconds but for as long as all the rows take.",
  fix: "Put the schema change into one migration and the rows into another, in batches.",
  others: { eugene: "E4", strong_migrations: "backfill" },
  on: ["UpdateStmt", "DeleteStmt", "InsertStmt"],
  files: ["up", "down"],
  oncePerFile: true,
  check(statement, context, report) {
    const write = bulkWrite(statement, context);
    if (write === void 0) return;
    const held = context.transaction.held.find(({ mode }) => mode === "ACCESS EXCLUSIVE");
    if (held === void 0) return;
    report({
      message: `Unexpected ${write.verb} of \`${write.label}\` while the transaction holds an ACCESS EXCLUSIVE lock on \`${formatName(held.table)}\`, expected it in a migration of its own`,
      object: `table ${write.label}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: `alter table orders add column currency text;
              update orders set currency = 'EUR' where currency is null`,
        messages: [
          "Unexpected UPDATE of `orders` while the transaction holds an ACCESS EXCLUSIVE lock on `orders`, expected it in a migration of its own"
        ]
      },
      {
        given: "create table orders (id bigint primary key)",
        sql: `do $$ begin
                execute 'alter table orders add column currency text';
                update orders set currency = 'EUR';
              end $$`,
        transaction: "statement",
        messages: [
          "Unexpected UPDATE of `orders` while the transaction holds an ACCESS EXCLUSIVE lock on `orders`, expected it in a migration of its own"
        ]
      }
    ],
    good: [
      {
        given: "create table settings (name text primary key, value text)",
        sql: `set local lock_timeout = '5s';
              alter table settings add column note text;
              update settings set note = 'x' where name = 'beta'`
      }
    ]
  }
};

// scripts/rules/migration/ban-cascade.ts
var rule3 = {
  kind: "migration",
  level: "warning",
  title: "CASCADE",
  why: "Everything that depends on the object goes with it, unnamed and unreviewed: views, foreign keys, policies, functions, columns of a type. What that is differs between databases, and a rollback cannot bring back what nobody listed.",
  fix: "Leave CASCADE out: Postgres then names what depends on the object. Drop or change each of these in the migration, by name, before it.",
  others: { squawk: "ban-truncate-cascade", "postgres-language-server": "banTruncateCascade" },
  on: ["DropStmt", "TruncateStmt", "AlterTableStmt.AT_DropColumn", "AlterTableStmt.AT_DropConstraint", "DropOwnedStmt"],
  check(statement, context, report) {
    for (const label of cascades(statement, context)) {
      report({ message: `Unexpected CASCADE ${label}, expected each dependent object to be named` });
    }
  },
  examples: {
    bad: [
      {
        given: "create function total() returns numeric language sql as $$ select 1.0 $$; create view totals as select total()",
        sql: "drop function total() cascade",
        messages: ["Unexpected CASCADE on DROP of `total`, expected each dependent object to be named"]
      },
      {
        given: "create table orders (id bigint primary key, a text); create view v as select a from orders",
        sql: "alter table orders drop column a cascade",
        messages: ["Unexpected CASCADE on ALTER TABLE of `orders`, expected each dependent object to be named"]
      }
    ],
    good: [
      {
        given: "create schema app; create function app.total() returns numeric language sql as $$ select 1.0 $$",
        sql: "drop function app.total()"
      }
    ]
  }
};
function isFresh(tree, node, context) {
  const name = objectName(node);
  const { known } = context;
  if (tree.removeType === "OBJECT_SCHEMA") return known.isFresh(known.schemas.get(name.name));
  if (tree.removeType === "OBJECT_TYPE" || tree.removeType === "OBJECT_DOMAIN")
    return known.isFresh(known.type(name)?.born);
  if (["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE"].includes(tree.removeType)) {
    const routines = known.function(name);
    return routines.length > 0 && routines.every(({ born }) => known.isFresh(born));
  }
  return known.isNew(name);
}
function* cascades({ kind, tree }, context) {
  if (kind === "DropOwnedStmt") {
    if (tree.behavior === "DROP_CASCADE") yield "on DROP OWNED";
    return;
  }
  if (kind === "AlterTableStmt") {
    if (tree.relation === void 0 || !isExisting(rangeName(tree.relation), context)) return;
    const hit = tree.cmds.some((node) => node.AlterTableCmd?.behavior === "DROP_CASCADE");
    if (hit) yield `on ALTER TABLE of \`${formatName(rangeName(tree.relation))}\``;
    return;
  }
  if (tree.behavior !== "DROP_CASCADE") return;
  if (kind === "TruncateStmt") {
    const tables = tree.relations.map((node) => rangeName(node.RangeVar));
    const existing = tables.filter((table) => isExisting(table, context));
    if (existing.length > 0) yield `on TRUNCATE of ${existing.map((table) => `\`${formatName(table)}\``).join(", ")}`;
    return;
  }
  if (tree.removeType === "OBJECT_TRIGGER" || tree.removeType === "OBJECT_POLICY") return;
  const objects = tree.objects.filter((node) => !isFresh(tree, node, context));
  if (objects.length > 0) yield `on DROP of ${objects.map((node) => `\`${formatName(objectName(node))}\``).join(", ")}`;
}

// scripts/rules/migration/ban-cluster.ts
var rule4 = {
  kind: "migration",
  level: "error",
  title: "CLUSTER",
  why: "The table and its indexes are written anew in another order while an `ACCESS EXCLUSIVE` lock is held: all reads and writes wait until the copy is done.",
  fix: "Order the rows with `pg_repack --order-by`, which locks the table for moments only.",
  others: { squawk: "prefer-repack" },
  on: ["ClusterStmt"],
  files: ["up", "down"],
  check({ tree }, context, report) {
    if (tree.relation !== void 0 && !isExisting(rangeName(tree.relation), context)) return;
    const name = tree.relation === void 0 ? void 0 : formatName(rangeName(tree.relation));
    report({
      message: `Unexpected CLUSTER of ${name === void 0 ? "every clustered table" : `\`${name}\``}, expected pg_repack`,
      ...name === void 0 ? {} : { object: `table ${name}` }
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "cluster orders using orders_pkey",
        messages: ["Unexpected CLUSTER of `orders`, expected pg_repack"]
      }
    ],
    good: [
      {
        sql: "create schema app; create table app.orders (id bigint primary key); cluster app.orders using orders_pkey"
      }
    ]
  }
};

// scripts/rules/migration/ban-concurrent-in-transaction.ts
var rule5 = {
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
    "AlterTableStmt.AT_DetachPartition",
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
  check(statement, context, report) {
    if (!context.inTransaction || !refusesTransaction(statement)) return;
    const where = statement.origin === "body" ? "a function" : statement.origin === "do" ? "a DO block" : context.file.transaction === "statement" ? "the transaction that the file opened" : "the transaction in which the file runs";
    report({ message: `Unexpected ${named(statement)} in ${where}, expected it alone and outside of one` });
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

// scripts/rules/migration/ban-concurrent-index-if-not-exists.ts
var rule6 = {
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
  check({ tree }, _context, report) {
    if (tree.concurrent !== true || tree.if_not_exists !== true) return;
    const schema = rangeName(tree.relation).schema;
    const name = formatName(schema === void 0 ? { name: tree.idxname } : { schema, name: tree.idxname });
    report({
      message: `Unexpected IF NOT EXISTS on the concurrent build of \`${tree.idxname}\`, expected DROP INDEX CONCURRENTLY IF EXISTS \`${name}\` before it`,
      object: `index ${name}`
    });
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

// scripts/rules/migration/ban-data-loss-in-rollback.ts
var rule7 = {
  kind: "migration",
  level: "warning",
  title: "Rollback that loses data",
  why: "A rollback is run in an emergency, by somebody who expects the state before. One that drops what its migration did not make loses rows that were there before; one that adds back what the migration dropped brings back the name, not the values.",
  fix: "Undo in the rollback exactly what the migration did. Where the migration drops a column or a table, let it rename it instead, so that the rollback can rename it back; drop it in a later migration.",
  on: ["DropStmt", "AlterTableStmt.AT_DropColumn", "AlterTableStmt.AT_AddColumn", "CreateStmt", "TruncateStmt"],
  files: ["down"],
  check(statement, context, report) {
    if (context.file.up === void 0) return;
    for (const { what, object } of losses(statement, context)) {
      report({ message: `Unexpected ${what}, expected a rollback that brings back every row`, object });
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, note text)",
        up: "set local lock_timeout = '5s'; alter table orders add column total numeric",
        sql: "set local lock_timeout = '5s'; alter table orders drop column total, drop column note",
        role: "down",
        messages: [
          "Unexpected DROP COLUMN of `orders.note`, which the migration did not add, expected a rollback that brings back every row"
        ]
      },
      {
        given: "create table orders (id bigint primary key, note text)",
        up: "alter table orders drop column note",
        sql: "alter table orders add column note text",
        role: "down",
        messages: [
          "Unexpected ADD COLUMN of `orders.note`, whose values the migration dropped, expected a rollback that brings back every row"
        ]
      }
    ],
    good: [
      {
        given: "create schema app; create table app.orders (id bigint primary key)",
        up: "alter table app.orders add column total numeric",
        sql: "set local lock_timeout = '5s'; alter table app.orders drop column total",
        role: "down"
      }
    ]
  }
};
function* losses(statement, context) {
  const { kind, tree } = statement;
  const { known } = context;
  if (kind === "DropStmt" && tree.removeType === "OBJECT_TABLE") {
    for (const node of tree.objects) {
      const table = objectName(node);
      if (!isExisting(table, context) || madeByUndone(known.relation(table)?.born, context)) continue;
      const label = formatName(table);
      yield { what: `DROP TABLE of \`${label}\`, which the migration did not make`, object: `table ${label}` };
    }
  } else if (kind === "TruncateStmt") {
    for (const node of tree.relations) {
      const table = rangeName(node.RangeVar);
      if (!isExisting(table, context) || madeByUndone(known.relation(table)?.born, context)) continue;
      const label = formatName(table);
      yield { what: `TRUNCATE of \`${label}\`, which the migration did not make`, object: `table ${label}` };
    }
  } else if (kind === "CreateStmt") {
    const table = rangeName(tree.relation);
    const label = formatName(table);
    if (droppedByUp(context).tables.has(table.name)) {
      yield { what: `CREATE TABLE of \`${label}\`, whose rows the migration dropped`, object: `table ${label}` };
    }
  }
  for (const { command, relation, table, label } of alterCommands(statement, context)) {
    const name = command.subtype === "AT_DropColumn" ? command.name : command.def?.ColumnDef?.colname;
    const object = `column ${label}.${ident(name ?? "")}`;
    if (command.subtype === "AT_DropColumn") {
      if (!isExisting(table, context) || madeByUndone(relation?.born, context)) continue;
      if (madeByUndone(relation?.columns.get(name)?.born, context)) continue;
      yield { what: `DROP COLUMN of \`${label}.${ident(name)}\`, which the migration did not add`, object };
    } else if (command.subtype === "AT_AddColumn" && droppedByUp(context).columns.has(`${table.name}.${name}`)) {
      yield { what: `ADD COLUMN of \`${label}.${ident(name)}\`, whose values the migration dropped`, object };
    }
  }
}
function droppedByUp({ file }) {
  const tables = /* @__PURE__ */ new Set();
  const columns = /* @__PURE__ */ new Set();
  try {
    for (const { kind, tree } of parseSql(file.up?.sql ?? "").statements) {
      if (kind === "DropStmt" && tree.removeType === "OBJECT_TABLE") {
        for (const node of tree.objects) tables.add(objectName(node).name);
      } else if (kind === "AlterTableStmt") {
        for (const { AlterTableCmd: command } of tree.cmds) {
          if (command.subtype === "AT_DropColumn") columns.add(`${tree.relation.relname}.${command.name}`);
        }
      }
    }
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
  }
  return { tables, columns };
}

// scripts/rules/migration/ban-delete-without-where.ts
var rule8 = {
  kind: "migration",
  level: "error",
  title: "DELETE without WHERE",
  why: "Every row is gone for good, one at a time: each stays locked until the transaction ends, triggers and cascades run for each, and nothing is given back to the disk.",
  fix: `Name the rows that have to go, keep a copy, and delete them in batches:

\`\`\`sql
DELETE FROM sessions
 WHERE id IN (SELECT id FROM sessions WHERE expires_at < now() ORDER BY id LIMIT 1000);
\`\`\``,
  others: { "postgres-language-server": "banDeleteWithoutWhere" },
  on: ["DeleteStmt"],
  files: ["up", "down"],
  check(statement, context, report) {
    const write = bulkWrite(statement, context);
    if (write === void 0 || write.filtered) return;
    report({
      message: `Unexpected DELETE from \`${write.label}\` without WHERE, expected one that names the rows`,
      object: `table ${write.label}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table sessions (id bigint primary key, expires_at timestamptz)",
        sql: "delete from sessions",
        messages: ["Unexpected DELETE from `sessions` without WHERE, expected one that names the rows"]
      },
      {
        given: "create table sessions (id bigint primary key, expires_at timestamptz)",
        sql: "do $$ begin delete from sessions where true; end $$",
        messages: ["Unexpected DELETE from `sessions` without WHERE, expected one that names the rows"]
      }
    ],
    good: [
      {
        given: "create table settings (name text primary key, value text)",
        sql: "delete from settings where name in ('beta', 'alpha')"
      }
    ]
  }
};

// scripts/rules/migration/ban-disable-row-level-security.ts
var rule9 = {
  kind: "migration",
  category: "security",
  level: "error",
  title: "Row-level security disabled",
  why: "From that moment every role with a privilege on the table sees and writes all of its rows: through Supabase’s Data API that is everybody with the public key. The policies stay behind and look as if they worked.",
  fix: "Keep it enabled. For a job that must see every row, use a role with BYPASSRLS (`service_role`), or a policy for that role.",
  alias: "policy_exists_rls_disabled",
  on: ["AlterTableStmt.AT_DisableRowSecurity"],
  files: ["up", "down", "seed"],
  inBodies: /disable\s+row/,
  check(statement, context, report) {
    for (const { command, label, number } of alterCommands(statement, context)) {
      if (command.subtype !== "AT_DisableRowSecurity") continue;
      report({
        message: `Unexpected DISABLE ROW LEVEL SECURITY of \`${label}\`, expected it to stay enabled`,
        object: `table ${label}`,
        at: commandPlace(statement, number)
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key); alter table orders enable row level security",
        sql: "alter table orders disable row level security",
        messages: ["Unexpected DISABLE ROW LEVEL SECURITY of `orders`, expected it to stay enabled"]
      },
      {
        given: "create table orders (id bigint primary key); alter table orders enable row level security",
        sql: `do $$
              declare name text;
              begin
                foreach name in array array['orders'] loop
                  execute format('alter table %I disable row level security', name);
                end loop;
              end $$`,
        messages: ["Unexpected DISABLE ROW LEVEL SECURITY of `orders`, expected it to stay enabled"]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key); alter table orders enable row level security",
        sql: "set local lock_timeout = '5s'; alter table orders force row level security"
      }
    ]
  }
};

// scripts/rules/migration/ban-disable-trigger.ts
var rule10 = {
  kind: "migration",
  level: "error",
  title: "Triggers disabled",
  why: "What the triggers keep up (audit rows, updated_at, with ALL the foreign keys as well) is silently missing for every session’s writes until they are enabled again; where the migration stops in between, for good. It takes a `SHARE ROW EXCLUSIVE` lock: all writes wait.",
  fix: "Leave the triggers on. Where a backfill must not fire them, give the trigger a WHEN that lets it through, e.g. `WHEN (current_setting('app.backfill', true) IS DISTINCT FROM 'on')`, and set that in the session.",
  others: { "postgres-language-server": "avoidEnableDisableTrigger" },
  on: ["AlterTableStmt.AT_DisableTrig", "AlterTableStmt.AT_DisableTrigAll", "AlterTableStmt.AT_DisableTrigUser"],
  files: ["up", "down", "seed"],
  inBodies: /disable\s+trigger/,
  check(statement, context, report) {
    for (const { command, label, number } of alterCommands(statement, context)) {
      if (!["AT_DisableTrig", "AT_DisableTrigAll", "AT_DisableTrigUser"].includes(command.subtype)) continue;
      const which = command.subtype === "AT_DisableTrig" ? `trigger \`${command.name}\`` : "all triggers";
      report({
        message: `Unexpected DISABLE of ${which} of \`${label}\`, expected triggers that stay on`,
        object: `table ${label}`,
        at: commandPlace(statement, number)
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "alter table orders disable trigger all",
        messages: ["Unexpected DISABLE of all triggers of `orders`, expected triggers that stay on"]
      },
      {
        sql: `create function public.load() returns void language plpgsql as $$
              begin
                alter table orders disable trigger user;
              end $$`,
        messages: ["Unexpected DISABLE of all triggers of `orders`, expected triggers that stay on"]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "set local lock_timeout = '5s'; alter table orders enable trigger all"
      }
    ]
  }
};

// scripts/rules/migration/ban-drop-column.ts
var rule11 = {
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
  on: ["AlterTableStmt.AT_DropColumn"],
  check(statement, context, report) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_DropColumn") continue;
      if (context.known.isFresh(relation?.columns.get(command.name)?.born)) continue;
      report({
        message: `Unexpected DROP COLUMN of \`${label}.${ident(command.name)}\`, expected the column to stay until nothing uses it`,
        object: `column ${label}.${ident(command.name)}`,
        at: commandPlace(statement, number)
      });
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

// scripts/rules/migration/ban-drop-constraint.ts
var rule12 = {
  kind: "migration",
  level: "warning",
  title: "Constraint dropped",
  why: "From that moment rows are accepted which the constraint kept out; it can come back only when they have been cleaned up. It takes an `ACCESS EXCLUSIVE` lock, for a foreign key on both tables.",
  fix: `Say in a suppression what guarantees the rule from now on. Where the constraint is replaced, add the new one \`NOT VALID\` under its name in the same statement, so that no row slips through:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders DROP CONSTRAINT orders_total_check,
  ADD CONSTRAINT orders_total_check CHECK (total > 0) NOT VALID;
\`\`\``,
  on: ["AlterTableStmt.AT_DropConstraint"],
  check(statement, context, report) {
    for (const { command, relation, table, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_DropConstraint") continue;
      const constraint = relation?.constraints.get(command.name);
      if (constraint?.type === "primary key" || context.known.isFresh(constraint?.born)) continue;
      const { schema, name } = context.known.resolve(table);
      if (isReplaced(statement, context, `${schema}.${name}`, command.name)) continue;
      const proven = constraint?.notNull;
      if (proven?.alone && proven.columns.every((column) => relation?.columns.get(column)?.notNull === true)) continue;
      const kind = constraint === void 0 ? "" : `${constraint.type} `;
      report({
        message: `Unexpected DROP CONSTRAINT of the ${kind}\`${ident(command.name)}\` of \`${label}\`, expected it to stay or be replaced`,
        object: `constraint ${ident(command.name)} on ${label}`,
        at: commandPlace(statement, number)
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, total numeric constraint orders_total_check check (total >= 0))",
        sql: "alter table orders drop constraint orders_total_check",
        messages: [
          "Unexpected DROP CONSTRAINT of the check `orders_total_check` of `orders`, expected it to stay or be replaced"
        ]
      }
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, total numeric);
                alter table orders add constraint orders_total_not_null check (total is not null)`,
        sql: `set local lock_timeout = '5s';
              alter table orders alter column total set not null;
              alter table orders drop constraint orders_total_not_null`
      }
    ]
  }
};
var addedIn = /* @__PURE__ */ new WeakMap();
function isReplaced(statement, context, key, name) {
  if (!isMentionedTwice(context.file, name)) return false;
  let added = addedIn.get(context.statements);
  if (added === void 0) addedIn.set(context.statements, added = constraintsAdded(context.statements));
  const own = addsOf(statement).filter((constraint) => constraint === name);
  const later = added.get(name)?.filter(({ index }) => index > context.index) ?? [];
  return [...own.map(() => rangeName(statement.tree.relation)), ...later.map(({ table }) => table)].some((table) => {
    const resolved = context.known.resolve(table);
    return `${resolved.schema}.${resolved.name}` === key;
  });
}
var lowerTexts = /* @__PURE__ */ new WeakMap();
function isMentionedTwice(file, name) {
  let text = lowerTexts.get(file);
  if (text === void 0) lowerTexts.set(file, text = file.text.toLowerCase());
  const written = name.replaceAll('"', '""').toLowerCase();
  const first = text.indexOf(written);
  return first !== -1 && text.includes(written, first + written.length);
}
function constraintsAdded(statements) {
  const added = /* @__PURE__ */ new Map();
  for (const [index, statement] of statements.entries()) {
    for (const name of addsOf(statement)) {
      const list = added.get(name) ?? [];
      list.push({ index, table: rangeName(statement.tree.relation) });
      added.set(name, list);
    }
  }
  return added;
}
function addsOf(statement) {
  if (statement.kind !== "AlterTableStmt" || statement.tree.relation === void 0) return [];
  return (statement.tree.cmds ?? []).map((node) => node.AlterTableCmd?.def?.Constraint?.conname).filter((name) => name !== void 0);
}

// scripts/rules/migration/ban-drop-database.ts
var rule13 = {
  kind: "migration",
  level: "error",
  title: "Database dropped",
  why: "Everything in it is gone for good. Nothing brings it back but a backup.",
  fix: "Take the statement out of the migration. A database that is no longer used is dropped by hand, after a backup was restored somewhere to prove that it can be.",
  others: { squawk: "ban-drop-database", "postgres-language-server": "banDropDatabase" },
  on: ["DropdbStmt"],
  files: ["up", "down", "seed"],
  check({ tree }, _context, report) {
    report({
      message: `Unexpected DROP DATABASE of \`${ident(tree.dbname)}\`, expected no such statement in a migration`,
      object: `database ${ident(tree.dbname)}`
    });
  },
  examples: {
    bad: [
      {
        sql: "drop database if exists shop",
        transaction: "statement",
        messages: ["Unexpected DROP DATABASE of `shop`, expected no such statement in a migration"]
      }
    ],
    good: [{ sql: "create schema shop" }]
  }
};

// scripts/rules/migration/ban-drop-not-null.ts
var rule14 = {
  kind: "migration",
  level: "warning",
  title: "NOT NULL dropped",
  why: "Code that relies on a value (generated types say that it is never null) meets NULL from that moment, `NOT IN` and comparisons change their meaning, and the way back needs a scan of the whole table.",
  fix: `Teach every reader that the value may be missing first, or keep NOT NULL and use a value that says so. Then:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-not-null: every reader handles orders without a customer since 2.4
ALTER TABLE orders ALTER COLUMN customer_id DROP NOT NULL;
\`\`\``,
  others: { squawk: "ban-drop-not-null", "postgres-language-server": "banDropNotNull" },
  on: ["AlterTableStmt.AT_DropNotNull"],
  check(statement, context, report) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_DropNotNull") continue;
      const column = relation?.columns.get(command.name);
      if (context.known.isFresh(column?.born) || column?.notNull === false) continue;
      report({
        message: `Unexpected DROP NOT NULL of \`${label}.${ident(command.name)}\`, expected the column to keep it until every reader handles NULL`,
        object: `column ${label}.${ident(command.name)}`,
        at: commandPlace(statement, number)
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint not null)",
        sql: "alter table orders alter column customer_id drop not null",
        messages: [
          "Unexpected DROP NOT NULL of `orders.customer_id`, expected the column to keep it until every reader handles NULL"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, customer_id bigint)",
        sql: "set local lock_timeout = '5s'; alter table orders alter column customer_id drop not null"
      }
    ]
  }
};

// scripts/rules/migration/ban-drop-primary-key.ts
var rule15 = {
  kind: "migration",
  level: "error",
  title: "Primary key dropped",
  why: "Duplicates are accepted from that moment, lookups by key scan the table, logical replication (Realtime included) refuses UPDATE and DELETE, and foreign keys to the table stop the drop or go with CASCADE. It takes an `ACCESS EXCLUSIVE` lock.",
  fix: `Build the index of the new key first, CONCURRENTLY, and swap both in one short statement:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-primary-key: replaced in the same statement
ALTER TABLE orders DROP CONSTRAINT orders_pkey,
  ADD CONSTRAINT orders_new_pkey PRIMARY KEY USING INDEX orders_new_pkey;
\`\`\``,
  on: ["AlterTableStmt.AT_DropConstraint"],
  check(statement, context, report) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_DropConstraint") continue;
      const constraint = relation?.constraints.get(command.name);
      if (constraint?.type !== "primary key" || context.known.isFresh(constraint.born)) continue;
      report({
        message: `Unexpected DROP of the primary key of \`${label}\`, expected a table with one`,
        object: `table ${label}`,
        at: commandPlace(statement, number)
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, ref uuid not null); create unique index orders_new_pkey on orders (ref)",
        sql: "alter table orders drop constraint orders_pkey",
        messages: ["Unexpected DROP of the primary key of `orders`, expected a table with one"]
      }
    ],
    good: [
      {
        sql: `create schema app; create table app.orders (id bigint primary key, ref uuid not null);
              alter table app.orders drop constraint orders_pkey, add primary key (ref)`
      }
    ]
  }
};

// scripts/rules/migration/ban-drop-replica-identity-index.ts
var rule16 = {
  kind: "migration",
  level: "error",
  title: "Index of the replica identity dropped",
  why: "The table is left without a replica identity: on a published table (Supabase Realtime, logical replication) every UPDATE and DELETE fails from that moment, or subscribers lose the old row’s key.",
  fix: `Give the table another replica identity first:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders REPLICA IDENTITY DEFAULT;
\`\`\``,
  on: ["DropStmt", "AlterTableStmt.AT_DropConstraint"],
  check(statement, context, report) {
    const dropped = [];
    if (statement.kind === "DropStmt" && statement.tree.removeType === "OBJECT_INDEX") {
      for (const node of statement.tree.objects) dropped.push(objectName(node));
    }
    for (const { command, relation } of alterExisting(statement, context)) {
      if (command.subtype === "AT_DropConstraint" && relation !== void 0) {
        dropped.push({ schema: relation.schema, name: command.name });
      }
    }
    for (const name of dropped) {
      const index = context.known.relation(name)?.index;
      if (index === void 0 || index.table.replicaIdentity !== index.name) continue;
      report({
        message: `Unexpected DROP of \`${formatName({ name: index.name })}\`, the replica identity of \`${formatName(index.table)}\`, expected another replica identity before it`,
        object: `table ${formatName(index.table)}`
      });
    }
  },
  examples: {
    bad: [
      {
        given: `create table orders (id bigint primary key, ref uuid not null); create unique index orders_ref_key on orders (ref);
                alter table orders replica identity using index orders_ref_key`,
        sql: "drop index orders_ref_key",
        messages: [
          "Unexpected DROP of `orders_ref_key`, the replica identity of `public.orders`, expected another replica identity before it"
        ]
      }
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, ref uuid not null); create unique index orders_ref_key on orders (ref);
                alter table orders replica identity using index orders_ref_key`,
        sql: `set lock_timeout = '5s';
              alter table orders replica identity default;
              drop index concurrently orders_ref_key`,
        transaction: "statement"
      }
    ]
  }
};

// scripts/rules/migration/ban-drop-schema.ts
var rule17 = {
  kind: "migration",
  level: "error",
  title: "Schema dropped",
  why: "Everything in it is gone for good, rows included, and code that still names it fails from that moment. Each table takes an `ACCESS EXCLUSIVE` lock, all held together.",
  fix: "Drop what it holds one object at a time, after no release uses it and its rows are kept elsewhere; then drop the empty schema without CASCADE, with a suppression that says so.",
  others: { "postgres-language-server": "banDropSchema", strong_migrations: "drop_schema" },
  on: ["DropStmt"],
  check({ tree }, context, report) {
    if (tree.removeType !== "OBJECT_SCHEMA") return;
    for (const node of tree.objects) {
      const { name } = objectName(node);
      if (context.known.isFresh(context.known.schemas.get(name))) continue;
      report({
        message: `Unexpected DROP SCHEMA of \`${ident(name)}\`, expected its objects to be dropped one at a time`,
        object: `schema ${ident(name)}`
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create schema shop",
        sql: "drop schema shop cascade",
        messages: ["Unexpected DROP SCHEMA of `shop`, expected its objects to be dropped one at a time"]
      }
    ],
    good: [{ sql: "create schema shop; drop schema shop" }]
  }
};

// scripts/rules/migration/ban-drop-table.ts
var rule18 = {
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
  check({ tree }, context, report) {
    if (!["OBJECT_TABLE", "OBJECT_FOREIGN_TABLE"].includes(tree.removeType)) return;
    for (const node of tree.objects) {
      const table = objectName(node);
      if (!isExisting(table, context)) continue;
      const name = formatName(table);
      report({
        message: `Unexpected DROP TABLE of \`${name}\`, expected the table to stay until nothing uses it and its rows are kept`,
        object: `table ${name}`
      });
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

// scripts/rules/migration/ban-drop-type.ts
var rule19 = {
  kind: "migration",
  level: "warning",
  title: "Type or domain dropped",
  why: "Code that is still running and casts to the type, and functions that name it, fail from that moment. With CASCADE every column of the type goes as well, with its data.",
  fix: "Move every column and function off the type first, release code that no longer names it, then drop it without CASCADE.",
  on: ["DropStmt"],
  check({ tree }, context, report) {
    if (tree.removeType !== "OBJECT_TYPE" && tree.removeType !== "OBJECT_DOMAIN") return;
    for (const node of tree.objects) {
      const name = objectName(node);
      if (context.known.isFresh(context.known.type(name)?.born)) continue;
      report({
        message: `Unexpected DROP ${tree.removeType === "OBJECT_TYPE" ? "TYPE" : "DOMAIN"} of \`${formatName(name)}\`, expected the type to stay until nothing uses it`,
        object: `type ${formatName(name)}`
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create type order_status as enum ('new')",
        sql: "drop type order_status",
        messages: ["Unexpected DROP TYPE of `order_status`, expected the type to stay until nothing uses it"]
      }
    ],
    good: [{ sql: "create type order_status as enum ('new'); drop type order_status" }]
  }
};

// scripts/rules/migration/ban-duplicate-version.ts
var rule20 = {
  kind: "migration",
  level: "error",
  title: "Version that another migration has",
  why: "The migration tool records a version once: it stops with an error, or never applies one of the two files.",
  fix: "Give the newer file a version of its own, above all others.",
  checkFile({ file }, report) {
    const { facts } = file;
    if (facts?.duplicateOf === void 0) return;
    report({
      message: `Unexpected version \`${facts.version}\`, which \`${facts.duplicateOf}\` has as well, expected one of its own`,
      object: `migration ${facts.version}`
    });
  },
  examples: {
    bad: [
      {
        sql: "create schema shop",
        migration: { version: "0007", duplicateOf: "db/migrations/0007_orders.sql" },
        messages: [
          "Unexpected version `0007`, which `db/migrations/0007_orders.sql` has as well, expected one of its own"
        ]
      }
    ],
    good: [{ sql: "create schema shop", migration: { version: "0008" } }]
  }
};

// scripts/rules/migration/ban-edit-of-applied-migration.ts
var rule21 = {
  kind: "migration",
  level: "error",
  title: "Merged migration edited",
  why: "Databases that have run the earlier text never run this one: from now on they differ from every new database, and nobody sees it until a later migration fails on one of the two. Tools that keep checksums refuse to go on.",
  fix: "Take the edit back and write a new migration that makes the change.",
  files: ["up", "down"],
  checkFile({ file }, report) {
    const { facts } = file;
    if (facts?.editedSince === void 0) return;
    report({
      message: `Unexpected edit of a migration that \`${facts.editedSince}\` has, expected a new migration`,
      object: `migration ${facts.version}`
    });
  },
  examples: {
    bad: [
      {
        sql: "create schema shop",
        migration: { version: "20260101000000", editedSince: "origin/main" },
        messages: ["Unexpected edit of a migration that `origin/main` has, expected a new migration"]
      }
    ],
    good: [{ sql: "create schema shop", migration: { version: "20260101000000" } }]
  }
};

// scripts/rules/migration/ban-enum-value-use-in-transaction.ts
var rule22 = {
  kind: "migration",
  level: "error",
  title: "New enum value used in the transaction that added it",
  why: "Postgres refuses it (“unsafe use of new value”, SQLSTATE 55P04): were the transaction rolled back, rows and indexes would hold a value that does not exist. The whole migration is rolled back.",
  fix: "Add the value in a migration of its own, and use it in the next one.",
  on: [
    "InsertStmt",
    "UpdateStmt",
    "DeleteStmt",
    "SelectStmt",
    "AlterTableStmt",
    "CreateStmt",
    "IndexStmt",
    "CreatePolicyStmt",
    "AlterPolicyStmt",
    "ViewStmt",
    "CreateTableAsStmt"
  ],
  files: ["up", "down"],
  check(statement, context, report) {
    const { known, transaction } = context;
    if (!context.inTransaction || transaction.id === 0 || known.enumAddedIn !== transaction.id) return;
    const added = /* @__PURE__ */ new Map();
    for (const type of known.types.values()) {
      if (type.kind !== "enum" || type.born.transaction === transaction.id) continue;
      for (const [value, born] of type.values) if (born.transaction === transaction.id) added.set(value, type);
    }
    if (added.size === 0) return;
    const hits = [];
    walk(statement.tree, (kind, node) => {
      const value = kind === "A_Const" ? node.sval?.sval : void 0;
      if (value !== void 0 && added.has(value)) hits.push({ value, at: node.location ?? 0 });
      return void 0;
    });
    for (const { value, at } of hits) {
      const type = added.get(value);
      report({
        message: `Unexpected use of ${literal(value).trim()} in the transaction that added it to \`${type.name}\`, expected it in a later migration`,
        object: `type ${type.schema}.${type.name}`,
        at
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create type order_status as enum ('new'); create table orders (id bigint primary key, status order_status)",
        sql: `set local lock_timeout = '5s';
              alter type order_status add value 'sent';
              alter table orders alter column status set default 'sent'`,
        messages: [
          "Unexpected use of 'sent' in the transaction that added it to `order_status`, expected it in a later migration"
        ],
        fails: "55P04"
      }
    ],
    good: [
      {
        given: "create type order_status as enum ('new'); create table orders (id bigint primary key, status order_status)",
        sql: `set lock_timeout = '5s';
              alter type order_status add value 'sent';
              alter table orders alter column status set default 'sent'`,
        transaction: "statement"
      }
    ]
  }
};

// scripts/rules/migration/ban-exclusion-on-existing-table.ts
var rule23 = {
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
  on: ["AlterTableStmt.AT_AddConstraint"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { constraint, label, place } of addedConstraints(statement, context, "CONSTR_EXCLUSION")) {
      const name = constraint.conname === void 0 ? "" : ` \`${ident(constraint.conname)}\``;
      report({
        message: `Unexpected EXCLUDE constraint${name} on the existing table \`${label}\`, expected one on a new table`,
        object: `table ${label}`,
        at: place()
      });
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
var rule24 = {
  kind: "migration",
  category: "design",
  level: "warning",
  title: "Amount of money in a floating-point column",
  why: "`real` and `double precision` cannot hold 0.1: sums drift by fractions of a cent, and equal amounts compare as different.",
  fix: `Use numeric, or whole minor units in bigint:

\`\`\`sql
CREATE TABLE app.products (id bigint PRIMARY KEY, price numeric(12,2) NOT NULL);
\`\`\``,
  on: ["CreateStmt", "AlterTableStmt.AT_AddColumn"],
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (!["float4", "float8"].includes(baseType(type)) || !money.test(column.colname)) continue;
      report({
        message: `Unexpected type \`${formatType(type)}\` of \`${label}.${ident(column.colname)}\`, expected \`numeric\` for an amount of money`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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

// scripts/rules/locks.ts
var blocks = {
  "ROW EXCLUSIVE": "nothing but DDL",
  "SHARE UPDATE EXCLUSIVE": "other DDL and VACUUM",
  SHARE: "every write",
  "SHARE ROW EXCLUSIVE": "every write",
  EXCLUSIVE: "every write",
  "ACCESS EXCLUSIVE": "every read and write"
};
function blocksQueries(mode) {
  return mode !== "ROW EXCLUSIVE" && mode !== "SHARE UPDATE EXCLUSIVE";
}
var mayLock = /* @__PURE__ */ new Set([
  "AlterTableStmt",
  "CreateStmt",
  "IndexStmt",
  "CreateTrigStmt",
  "CreatePolicyStmt",
  "AlterPolicyStmt",
  "RuleStmt",
  "RenameStmt",
  "AlterObjectSchemaStmt",
  "TruncateStmt",
  "LockStmt",
  "ClusterStmt",
  "VacuumStmt",
  "RefreshMatViewStmt",
  "ReindexStmt",
  "DropStmt"
]);
var lastLocks = { statement: void 0, locks: [] };
function existingLocks(statement, context) {
  if (lastLocks.statement !== statement) {
    const locks = statementLocks(statement, context).filter(({ table }) => isExisting(table, context));
    lastLocks = { statement, locks };
  }
  return lastLocks.locks;
}
var lockModes = [
  "ROW EXCLUSIVE",
  "ROW EXCLUSIVE",
  "ROW EXCLUSIVE",
  "ROW EXCLUSIVE",
  "SHARE UPDATE EXCLUSIVE",
  "SHARE",
  "SHARE ROW EXCLUSIVE",
  "EXCLUSIVE",
  "ACCESS EXCLUSIVE"
];
function statementLocks({ kind, tree }, context) {
  const lock = (range, mode) => range === void 0 ? [] : [{ table: rangeName(range), mode }];
  switch (kind) {
    case "AlterTableStmt":
      return tree.objtype === "OBJECT_TABLE" || tree.objtype === "OBJECT_FOREIGN_TABLE" ? alterLocks(tree, context) : [];
    case "CreateStmt":
      return createLocks(tree);
    case "IndexStmt":
      return lock(tree.relation, tree.concurrent === true ? "SHARE UPDATE EXCLUSIVE" : "SHARE");
    case "CreateTrigStmt":
      return lock(tree.relation, "SHARE ROW EXCLUSIVE");
    case "CreatePolicyStmt":
    case "AlterPolicyStmt":
      return lock(tree.table, "ACCESS EXCLUSIVE");
    case "RuleStmt":
      return lock(tree.relation, "ACCESS EXCLUSIVE");
    case "RenameStmt":
      if (tree.renameType === "OBJECT_INDEX") return [];
      return lock(tree.relation, "ACCESS EXCLUSIVE");
    case "AlterObjectSchemaStmt":
      return lock(tree.relation, "ACCESS EXCLUSIVE");
    case "TruncateStmt":
      return (tree.relations ?? []).flatMap((node) => lock(node.RangeVar, "ACCESS EXCLUSIVE"));
    case "LockStmt":
      return (tree.relations ?? []).flatMap(
        (node) => lock(node.RangeVar, lockModes[tree.mode] ?? "ACCESS EXCLUSIVE")
      );
    case "ClusterStmt":
      return lock(tree.relation, "ACCESS EXCLUSIVE");
    case "VacuumStmt":
      if (!optionOn(option(tree.options, "full"))) return [];
      return (tree.rels ?? []).flatMap((node) => lock(node.VacuumRelation?.relation, "ACCESS EXCLUSIVE"));
    case "RefreshMatViewStmt":
      return lock(tree.relation, tree.concurrent === true ? "EXCLUSIVE" : "ACCESS EXCLUSIVE");
    case "ReindexStmt":
      if (tree.kind !== "REINDEX_OBJECT_TABLE" || optionOn(option(tree.params, "concurrently"))) return [];
      return lock(tree.relation, "SHARE");
    case "DropStmt":
      return dropLocks(tree, context);
    default:
      return [];
  }
}
function references(nodes) {
  const found = [];
  for (const node of nodes ?? []) {
    const constraint = node.Constraint;
    if (constraint?.contype === "CONSTR_FOREIGN" && constraint.pktable !== void 0) {
      found.push({ table: rangeName(constraint.pktable), mode: "SHARE ROW EXCLUSIVE" });
    }
    if (node.ColumnDef !== void 0) found.push(...references(node.ColumnDef.constraints));
  }
  return found;
}
function createLocks(tree) {
  const parents = (tree.inhRelations ?? []).map((node) => rangeName(node.RangeVar));
  const mode = tree.partbound === void 0 ? "SHARE UPDATE EXCLUSIVE" : "ACCESS EXCLUSIVE";
  return [...parents.map((table) => ({ table, mode })), ...references(tree.tableElts), ...references(tree.constraints)];
}
var alterModes = {
  AT_SetStatistics: "SHARE UPDATE EXCLUSIVE",
  AT_ClusterOn: "SHARE UPDATE EXCLUSIVE",
  AT_DropCluster: "SHARE UPDATE EXCLUSIVE",
  AT_SetOptions: "SHARE UPDATE EXCLUSIVE",
  AT_ResetOptions: "SHARE UPDATE EXCLUSIVE",
  AT_SetRelOptions: "SHARE UPDATE EXCLUSIVE",
  AT_ResetRelOptions: "SHARE UPDATE EXCLUSIVE",
  AT_ValidateConstraint: "SHARE UPDATE EXCLUSIVE",
  AT_AttachPartition: "SHARE UPDATE EXCLUSIVE",
  AT_DetachPartitionFinalize: "SHARE UPDATE EXCLUSIVE",
  AT_EnableTrig: "SHARE ROW EXCLUSIVE",
  AT_EnableAlwaysTrig: "SHARE ROW EXCLUSIVE",
  AT_EnableReplicaTrig: "SHARE ROW EXCLUSIVE",
  AT_EnableTrigAll: "SHARE ROW EXCLUSIVE",
  AT_EnableTrigUser: "SHARE ROW EXCLUSIVE",
  AT_DisableTrig: "SHARE ROW EXCLUSIVE",
  AT_DisableTrigAll: "SHARE ROW EXCLUSIVE",
  AT_DisableTrigUser: "SHARE ROW EXCLUSIVE"
};
function alterLocks(tree, context) {
  const table = rangeName(tree.relation);
  let mode = "SHARE UPDATE EXCLUSIVE";
  const others = [];
  for (const node of tree.cmds) {
    const command = node.AlterTableCmd;
    let own = alterModes[command.subtype] ?? "ACCESS EXCLUSIVE";
    if (command.subtype === "AT_AddConstraint" && command.def?.Constraint?.contype === "CONSTR_FOREIGN") {
      own = "SHARE ROW EXCLUSIVE";
    } else if (command.subtype === "AT_DetachPartition" && command.def?.PartitionCmd?.concurrent === true) {
      own = "SHARE UPDATE EXCLUSIVE";
    }
    if (lockModes.indexOf(own) > lockModes.indexOf(mode)) mode = own;
    if (command.def !== void 0) others.push(...references([command.def]));
    const partition = command.def?.PartitionCmd?.name;
    if (partition !== void 0 && command.def.PartitionCmd.concurrent !== true)
      others.push({ table: rangeName(partition), mode: "ACCESS EXCLUSIVE" });
    if (command.subtype === "AT_DropConstraint") {
      const target = context.known.relation(table)?.constraints.get(command.name)?.references?.table;
      if (target !== void 0) others.push({ table: target, mode: "ACCESS EXCLUSIVE" });
    }
  }
  return [{ table, mode }, ...others];
}
function dropLocks(tree, context) {
  const found = [];
  for (const node of tree.objects ?? []) {
    if (tree.removeType === "OBJECT_TABLE") {
      const table = objectName(node);
      found.push({ table, mode: "ACCESS EXCLUSIVE" });
      for (const { references: target } of context.known.relation(table)?.constraints.values() ?? []) {
        if (target !== void 0) found.push({ table: target.table, mode: "ACCESS EXCLUSIVE" });
      }
    } else if (tree.removeType === "OBJECT_POLICY" || tree.removeType === "OBJECT_TRIGGER" || tree.removeType === "OBJECT_RULE") {
      found.push({ table: listName(node.List?.items.slice(0, -1)), mode: "ACCESS EXCLUSIVE" });
    } else if (tree.removeType === "OBJECT_INDEX" && tree.concurrent !== true) {
      const table = context.known.relation(objectName(node))?.index?.table;
      if (table !== void 0) found.push({ table, mode: "ACCESS EXCLUSIVE" });
    } else if (tree.removeType === "OBJECT_VIEW" || tree.removeType === "OBJECT_MATVIEW") {
      found.push({ table: objectName(node), mode: "ACCESS EXCLUSIVE" });
    }
  }
  return found;
}

// scripts/rules/migration/ban-lock-table.ts
var rule25 = {
  kind: "migration",
  level: "warning",
  title: "LOCK TABLE",
  why: "The lock is held until the transaction ends, whatever it goes on to do, and its default is `ACCESS EXCLUSIVE`: all reads and writes of the table wait.",
  fix: "Leave it out: each statement takes the lock that it needs. Where several statements must see the same rows, use SELECT … FOR UPDATE on those rows, or the weakest mode that does, with a lock_timeout.",
  on: ["LockStmt"],
  files: ["up", "down"],
  check(statement, context, report) {
    const [first] = statementLocks(statement, context);
    if (first === void 0 || !blocksQueries(first.mode)) return;
    for (const node of statement.tree.relations) {
      const table = rangeName(node.RangeVar);
      if (!isExisting(table, context)) continue;
      report({
        message: `Unexpected LOCK TABLE of \`${formatName(table)}\` in ${first.mode} mode, which blocks ${blocks[first.mode]}, expected the locks that the statements take themselves`,
        object: `table ${formatName(table)}`,
        at: node.RangeVar.location
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "lock table orders",
        messages: [
          "Unexpected LOCK TABLE of `orders` in ACCESS EXCLUSIVE mode, which blocks every read and write, expected the locks that the statements take themselves"
        ]
      }
    ],
    good: [{ given: "create table orders (id bigint primary key)", sql: "lock table orders in row exclusive mode" }]
  }
};

// scripts/rules/migration/ban-long-identifier.ts
var limit = 63;
var rule26 = {
  kind: "migration",
  category: "design",
  level: "error",
  title: "Identifier of more than 63 bytes",
  why: "Postgres cuts the name with a NOTICE that nobody reads. Two long names that begin alike then collide, IF NOT EXISTS takes one for the other, and code that looks the full name up in the catalogs does not find it.",
  fix: "Choose a shorter name.",
  others: { squawk: "identifier-too-long" },
  on: [
    "CreateStmt",
    "AlterTableStmt",
    "IndexStmt",
    "CreatePolicyStmt",
    "CreateTrigStmt",
    "CreateFunctionStmt",
    "CreateSchemaStmt",
    "CreateSeqStmt",
    "CreateEnumStmt",
    "CreateDomainStmt",
    "CompositeTypeStmt",
    "CreateTableAsStmt",
    "ViewStmt",
    "RenameStmt"
  ],
  files: ["up", "down"],
  check(statement, _context, report) {
    if (!holdsLongName(statement.tree)) return;
    const seen = /* @__PURE__ */ new Set();
    for (const token of tokens(statement.text)) {
      if (token.kind !== "word" && token.kind !== "quoted") continue;
      const written = statement.text.slice(token.start, token.end);
      const name = token.kind === "quoted" ? written.slice(1, -1).replaceAll('""', '"') : written;
      const bytes = Buffer.byteLength(name);
      if (bytes <= limit || seen.has(name)) continue;
      seen.add(name);
      report({
        message: `Unexpected identifier of ${bytes} bytes \`${name.slice(0, 20)}…\`, expected at most ${limit}: Postgres cuts it to \`${cut(name)}\``,
        at: innerPlace(statement, token.start, token.end)
      });
    }
  },
  examples: {
    bad: [
      {
        sql: "create schema shop_of_the_very_long_name_that_nobody_will_ever_want_to_type_again",
        messages: [
          "Unexpected identifier of 67 bytes `shop_of_the_very_lon…`, expected at most 63: Postgres cuts it to `shop_of_the_very_long_name_that_nobody_will_ever_want_to_type_a`"
        ]
      }
    ],
    good: [{ sql: "create schema shop_of_the_long_name_that_is_just_as_long_as_a_name_may_be_xx" }]
  }
};
function isLong(name) {
  return typeof name === "string" && name.length > 20 && Buffer.byteLength(name) > limit - 3;
}
function holdsLongName(tree) {
  const range = tree.relation ?? tree.view ?? tree.sequence ?? tree.typevar ?? tree.into?.rel;
  if (isLong(tree.idxname) || isLong(tree.policy_name) || isLong(tree.trigname)) return true;
  if (isLong(tree.schemaname) || isLong(tree.newname) || isLong(range?.relname)) return true;
  const names2 = tree.funcname ?? tree.domainname ?? tree.typeName;
  if (names2?.some((node) => isLong(node.String?.sval))) return true;
  if (tree.tableElts?.some(definesLongName)) return true;
  return tree.cmds?.some((node) => definesLongName(node.AlterTableCmd?.def)) === true;
}
function definesLongName(node) {
  const column = node?.ColumnDef;
  if (column === void 0) return isLong(node?.Constraint?.conname);
  return isLong(column.colname) || column.constraints?.some(({ Constraint: one }) => isLong(one?.conname)) === true;
}
function cut(name) {
  const bytes = Buffer.from(name).subarray(0, limit);
  return new TextDecoder("utf-8").decode(bytes).replace(/\ufffd+$/, "");
}

// scripts/rules/migration/ban-money-type.ts
var rule27 = {
  kind: "migration",
  category: "design",
  level: "warning",
  title: "Column of type money",
  why: "`money` holds no currency: it is shown in that of the session’s lc_monetary, and another setting reads the same bytes as another amount. It has a fixed number of digits and divides with rounding.",
  fix: `Use numeric and a currency beside it, or whole minor units in bigint:

\`\`\`sql
CREATE TABLE app.payments (id bigint PRIMARY KEY, amount numeric(12,2) NOT NULL, currency text NOT NULL);
\`\`\``,
  on: ["CreateStmt", "AlterTableStmt.AT_AddColumn"],
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (baseType(type) !== "money") continue;
      report({
        message: `Unexpected type \`money\` of \`${label}.${ident(column.colname)}\`, expected \`numeric\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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

// scripts/rules/migration/ban-rename-column.ts
var rule28 = {
  kind: "migration",
  level: "error",
  title: "Column renamed",
  why: "Code that is still running fails on the old name from that moment, and so do bodies of functions when they next run. Views keep working, under the old name. It takes an `ACCESS EXCLUSIVE` lock.",
  fix: `Add a column with the new name, keep both in step by a trigger, fill the old rows in batches, switch readers over, and drop the old column later:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN total_amount numeric;
\`\`\``,
  others: {
    squawk: "renaming-column",
    "postgres-language-server": "renamingColumn",
    strong_migrations: "rename_column"
  },
  on: ["RenameStmt"],
  check({ tree }, context, report) {
    if (tree.renameType !== "OBJECT_COLUMN" || tree.relation === void 0) return;
    const table = rangeName(tree.relation);
    if (!isExisting(table, context)) return;
    if (context.known.isFresh(context.known.relation(table)?.columns.get(tree.subname)?.born)) return;
    const column = `${formatName(table)}.${ident(tree.subname)}`;
    report({
      message: `Unexpected RENAME of the column \`${column}\` to \`${ident(tree.newname)}\`, expected the old name to stay until nothing uses it`,
      object: `column ${column}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, total numeric)",
        sql: "alter table orders rename column total to total_amount",
        messages: [
          "Unexpected RENAME of the column `orders.total` to `total_amount`, expected the old name to stay until nothing uses it"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key)",
        sql: `set local lock_timeout = '5s';
              alter table orders add column total numeric;
              alter table orders rename column total to total_amount`
      }
    ]
  }
};

// scripts/rules/migration/ban-rename-enum-value.ts
var rule29 = {
  kind: "migration",
  level: "error",
  title: "Enum value renamed",
  why: "Code that is still running sends the old value, which is rejected from that moment, and does not know the new one that it reads.",
  fix: `Add the new value, teach all code to read both, write the new one, and change the rows in batches. The old value stays, unused:

\`\`\`sql
ALTER TYPE order_status ADD VALUE 'shipped';
\`\`\``,
  on: ["AlterEnumStmt"],
  check({ tree }, context, report) {
    if (tree.oldVal === void 0) return;
    const name = listName(tree.typeName);
    const type = context.known.type(name);
    if (context.known.isFresh(type?.born) || context.known.isFresh(type?.values.get(tree.oldVal))) return;
    report({
      message: `Unexpected RENAME of the value ${literal(tree.oldVal).trim()} of \`${formatName(name)}\` to ${literal(tree.newVal).trim()}, expected a new value beside it`,
      object: `type ${formatName(name)}`
    });
  },
  examples: {
    bad: [
      {
        given: "create type order_status as enum ('new', 'sent')",
        sql: "alter type order_status rename value 'sent' to 'shipped'",
        messages: [
          "Unexpected RENAME of the value 'sent' of `order_status` to 'shipped', expected a new value beside it"
        ]
      }
    ],
    good: [
      {
        sql: "create type order_status as enum ('new', 'sent'); alter type order_status rename value 'sent' to 'shipped'"
      }
    ]
  }
};

// scripts/rules/migration/ban-rename-schema.ts
var rule30 = {
  kind: "migration",
  level: "error",
  title: "Schema renamed",
  why: "Everything in it changes its name at once: running code, search_path settings, bodies of functions and the Data API’s list of schemas all name the old one.",
  fix: "Create the new schema, move or re-create the objects one release at a time, leave views and functions under the old names, and drop the old schema when nothing uses it.",
  others: { strong_migrations: "rename_schema" },
  on: ["RenameStmt"],
  check({ tree }, context, report) {
    if (tree.renameType !== "OBJECT_SCHEMA" || context.known.isFresh(context.known.schemas.get(tree.subname))) return;
    report({
      message: `Unexpected RENAME of the schema \`${ident(tree.subname)}\` to \`${ident(tree.newname)}\`, expected the old name to stay until nothing uses it`,
      object: `schema ${ident(tree.subname)}`
    });
  },
  examples: {
    bad: [
      {
        given: "create schema shop",
        sql: "alter schema shop rename to store",
        messages: [
          "Unexpected RENAME of the schema `shop` to `store`, expected the old name to stay until nothing uses it"
        ]
      }
    ],
    good: [{ sql: "create schema shop; alter schema shop rename to store" }]
  }
};

// scripts/rules/migration/ban-rename-table.ts
var renamed = /* @__PURE__ */ new Set(["OBJECT_TABLE", "OBJECT_VIEW", "OBJECT_MATVIEW", "OBJECT_FOREIGN_TABLE"]);
var rule31 = {
  kind: "migration",
  level: "error",
  title: "Table or view renamed, or moved to another schema",
  why: "Code that is still running fails on the old name from that moment, and bodies of functions that name it fail when they next run. It takes an `ACCESS EXCLUSIVE` lock.",
  fix: `Leave a view under the old name until nothing uses it:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-rename-table: orders stays readable and writable as a view
ALTER TABLE orders RENAME TO purchases;
CREATE VIEW orders WITH (security_invoker = true) AS SELECT * FROM purchases;
\`\`\``,
  others: {
    squawk: "renaming-table",
    "postgres-language-server": "renamingTable",
    strong_migrations: "rename_table"
  },
  on: ["RenameStmt", "AlterObjectSchemaStmt"],
  check({ kind, tree }, context, report) {
    if (!renamed.has(kind === "RenameStmt" ? tree.renameType : tree.objectType) || tree.relation === void 0) return;
    const table = rangeName(tree.relation);
    if (!isExisting(table, context)) return;
    const name = formatName(table);
    report(
      kind === "RenameStmt" ? {
        message: `Unexpected RENAME of \`${name}\` to \`${ident(tree.newname)}\`, expected the old name to stay until nothing uses it`,
        object: `table ${name}`
      } : {
        message: `Unexpected SET SCHEMA of \`${name}\` to \`${ident(tree.newschema)}\`, expected the old name to stay until nothing uses it`,
        object: `table ${name}`
      }
    );
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "alter table orders rename to purchases",
        messages: ["Unexpected RENAME of `orders` to `purchases`, expected the old name to stay until nothing uses it"]
      },
      {
        given: "create schema app; create table orders (id bigint primary key)",
        sql: "alter table orders set schema app",
        messages: ["Unexpected SET SCHEMA of `orders` to `app`, expected the old name to stay until nothing uses it"]
      }
    ],
    good: [
      {
        sql: "create schema app; create table app.orders (id bigint primary key); alter table app.orders rename to purchases"
      }
    ]
  }
};

// scripts/rules/migration/ban-secret.ts
var forms = [
  ["a Supabase secret key", /\bsb_secret_[A-Za-z0-9_-]{20,}/g],
  ["a Supabase access token", /\bsbp_[a-f0-9]{40}\b/g],
  ["a JSON web token", /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/g],
  ["a private key", /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g],
  ["an AWS access key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ["a Stripe key", /\b(?:sk|rk)_live_[A-Za-z0-9]{16,}/g],
  ["a Stripe webhook secret", /\bwhsec_[A-Za-z0-9]{24,}/g],
  ["a GitHub token", /\b(?:ghp|gho|ghs|ghr)_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{40,}/g],
  ["a Slack token", /\bxox[abprs]-[A-Za-z0-9-]{10,}/g],
  ["an API key", /\bsk-(?:proj-|ant-|live-)?[A-Za-z0-9_-]{32,}/g],
  ["a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/g],
  [
    "a connection URL with a password",
    /\bpostgres(?:ql)?:\/\/[^\s:/@'"]+:(?!\*{2,}|\[|<|\$|%)[^\s@'"]+@(?!localhost|127\.0\.0\.1)[^\s'"]+/g
  ]
];
var beginnings = /sb_secret_|sbp_|eyJ|PRIVATE KEY|AKIA|ASIA|_live_|whsec_|gh[posr]_|github_pat_|xox|sk-|AIza|postgres(?:ql)?:\/\//;
var rule32 = {
  kind: "migration",
  category: "security",
  level: "error",
  title: "Secret in SQL",
  why: "Whoever can read the repository, its history, a fork of it, or the server’s log of statements has the secret. Deleting the line later takes it out of none of them.",
  fix: "Revoke the secret and make a new one. Keep it in Vault (`vault.decrypted_secrets`) or in the environment of what uses it, and put it there by hand, never by a migration. A role gets its password with `\\password`.",
  on: ["CreateRoleStmt", "AlterRoleStmt", "SelectStmt", "CreateUserMappingStmt"],
  files: ["up", "down", "seed"],
  check(statement, _context, report) {
    for (const { what, at } of literals(statement)) {
      report({
        message: `Unexpected ${what} in SQL, expected it to be kept in Vault or in the environment`,
        at,
        detail: { secret: true }
      });
    }
  },
  checkFile({ file: { text } }, report) {
    if (!beginnings.test(text)) return;
    for (const [name, pattern] of forms) {
      for (const found of text.matchAll(pattern)) {
        if (name === "a JSON web token" && isPublic(found[0])) continue;
        const hit = {
          message: `Unexpected ${name} in SQL, expected it to be kept in Vault or in the environment`,
          at: { start: found.index, end: found.index + found[0].length },
          detail: { secret: true }
        };
        report(hit);
      }
    }
  },
  examples: {
    bad: [
      {
        sql: "create role reporting login password 'correct horse battery staple'",
        messages: ["Unexpected password of a role in SQL, expected it to be kept in Vault or in the environment"]
      },
      {
        sql: `create schema app; comment on schema app is 'key: ${"sb_secret_"}${"x9".repeat(12)}'`,
        messages: ["Unexpected a Supabase secret key in SQL, expected it to be kept in Vault or in the environment"]
      }
    ],
    good: [{ sql: "create role app_reporting nologin; drop role app_reporting" }]
  }
};
function* literals({ kind, tree }) {
  if (kind === "CreateRoleStmt" || kind === "AlterRoleStmt" || kind === "CreateUserMappingStmt") {
    for (const node of tree.options ?? []) {
      const element = node.DefElem;
      if (element?.defname !== "password" || element.arg?.String === void 0) continue;
      yield {
        what: kind === "CreateUserMappingStmt" ? "password of a user mapping" : "password of a role",
        at: element.location
      };
    }
    return;
  }
  for (const node of tree.targetList ?? []) {
    const call = node.ResTarget?.val?.FuncCall;
    const names2 = (call?.funcname ?? []).map((part) => part.String?.sval);
    if (names2.join(".") === "vault.create_secret" && stringConstant(call?.args?.[0]) !== void 0) {
      yield { what: "secret of Vault", at: call?.location };
    }
  }
}
function isPublic(token) {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString("utf8"));
    return claims.role === "anon" || claims.iss === "supabase-demo";
  } catch {
    return false;
  }
}

// scripts/rules/migration/ban-seed-data.ts
var settings = /* @__PURE__ */ new Set(["storage", "cron", "vault", "net", "pgmq", "realtime", "supabase_migrations", "pg_temp"]);
var rule33 = {
  kind: "migration",
  level: "info",
  title: "Seed data in a migration",
  why: "A migration runs on every database once, production included: rows for tests and demonstrations end up there, and a plain INSERT fails where somebody has the row already.",
  fix: `Put rows for development into the seed file (\`supabase/seed.sql\`). Rows that the application itself needs everywhere are written so that a second run changes nothing:

\`\`\`sql
INSERT INTO countries (code, name) VALUES ('AT', 'Austria') ON CONFLICT (code) DO NOTHING;
\`\`\``,
  on: ["InsertStmt"],
  check(statement, context, report) {
    const table = rangeName(statement.tree.relation);
    if (statement.tree.selectStmt?.SelectStmt?.valuesLists === void 0 || !isSeed(statement, context)) return;
    report({
      message: `Unexpected rows for \`${formatName(table)}\` in a migration, expected them in the seed file, or ON CONFLICT`,
      object: `table ${formatName(table)}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table countries (code text primary key, name text)",
        sql: "insert into countries values ('AT', 'Austria'), ('IT', 'Italy')",
        messages: ["Unexpected rows for `countries` in a migration, expected them in the seed file, or ON CONFLICT"]
      }
    ],
    good: [
      {
        given: "create schema app",
        sql: `create table app.countries (code text primary key, name text);
              insert into app.countries values ('AT', 'Austria')`
      }
    ]
  }
};
function isSeed({ tree }, context) {
  const table = rangeName(tree.relation);
  const { schema } = context.known.resolve(table);
  if (schema === "auth") return true;
  return !settings.has(schema) && tree.onConflictClause === void 0 && isExisting(table, context);
}

// scripts/rules/migration/ban-serial-on-existing-table.ts
var rule34 = {
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
  on: ["AlterTableStmt.AT_AddColumn"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing) continue;
      const identity = columnConstraint(column, "CONSTR_IDENTITY") !== void 0;
      if (!identity && serialType(column.typeName) === void 0) continue;
      report({
        message: `Unexpected ${identity ? "identity" : "serial"} column \`${label}.${ident(column.colname)}\` on an existing table, expected a column filled in batches`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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

// scripts/rules/migration/ban-server-program.ts
var rule35 = {
  kind: "migration",
  category: "security",
  level: "error",
  title: "A program or file of the database server",
  why: "The statement runs a command on the database server, or reads or writes a file there, with the rights of the operating system's user that PostgreSQL runs as. It needs a superuser (or pg_execute_server_program), no hosted database allows it, and it is how a stolen migration takes over a server.",
  fix: "Bring rows in with `INSERT`, or with `\\copy` from the client that loads them; do what the program does outside of the database.",
  on: ["CopyStmt", "SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "CreateTableAsStmt", "DoStmt", "LoadStmt"],
  files: ["up", "down", "seed"],
  inBodies: /program|copy|pg_read_|pg_ls_|pg_stat_file|pg_file_|lo_import|lo_export|pg_execute_server/,
  check(statement, _context, report) {
    const what = reaches(statement);
    if (what === void 0) return;
    report({ message: `Unexpected ${what}, expected SQL that stays inside the database` });
  },
  examples: {
    // COPY … PROGRAM is not among them: the embedded engine has no programs to run and stops.
    bad: [
      {
        given: "create table public.line (text text)",
        sql: "copy public.line to '/tmp/line'",
        messages: ["Unexpected file of the database server in COPY, expected SQL that stays inside the database"]
      },
      {
        sql: "do $$ begin perform pg_read_file('/etc/hostname'); end $$",
        messages: [
          "Unexpected call of `pg_read_file`, which reaches files of the database server, expected SQL that stays inside the database"
        ],
        fails: "58P01"
      }
    ],
    good: [
      {
        given: "create table public.line (text text primary key)",
        sql: "insert into public.line values ('a') on conflict do nothing"
      }
    ]
  }
};
var functions = /* @__PURE__ */ new Set([
  "lo_export",
  "lo_import",
  "pg_file_rename",
  "pg_file_sync",
  "pg_file_unlink",
  "pg_file_write",
  "pg_ls_dir",
  "pg_read_binary_file",
  "pg_read_file",
  "pg_stat_file"
]);
function reaches({ kind, tree }) {
  if (kind === "CopyStmt" && tree.is_program === true) return "program run on the database server by COPY";
  if (kind === "CopyStmt" && tree.filename !== void 0) return "file of the database server in COPY";
  if (kind === "LoadStmt") return "library of the database server";
  let found;
  walk(tree, (name, node) => {
    if (found !== void 0) return false;
    const called = name === "FuncCall" ? listName(node.funcname).name : "";
    if (functions.has(called)) found = `call of \`${called}\`, which reaches files of the database server`;
    return void 0;
  });
  return found;
}

// scripts/rules/migration/ban-session-replication-role.ts
var rule36 = {
  kind: "migration",
  level: "error",
  title: "session_replication_role set to replica",
  why: "Triggers and foreign keys no longer run for this session: rows that break a reference, and rows that no audit knows, stay for good, and nothing finds them later.",
  fix: "Leave the setting alone. Load rows in the order of their references, or declare the foreign keys DEFERRABLE and `SET CONSTRAINTS ALL DEFERRED`.",
  on: ["VariableSetStmt", "SelectStmt"],
  files: ["up", "down", "seed"],
  inBodies: /session_replication_role/,
  check(statement, _context, report) {
    const value = replicationRole(statement);
    if (value === void 0 || value === "origin" || value === "local") return;
    report({
      message: `Unexpected session_replication_role \`${value}\`, expected triggers and foreign keys to run`
    });
  },
  examples: {
    bad: [
      {
        sql: "set session_replication_role = replica",
        messages: ["Unexpected session_replication_role `replica`, expected triggers and foreign keys to run"]
      },
      {
        sql: "do $$ begin perform set_config('session_replication_role', 'replica', true); end $$",
        messages: ["Unexpected session_replication_role `replica`, expected triggers and foreign keys to run"]
      }
    ],
    good: [{ sql: "set session_replication_role = origin" }]
  }
};
function replicationRole({ kind, tree }) {
  if (kind === "VariableSetStmt") {
    if (tree.name?.toLowerCase() !== "session_replication_role" || tree.kind !== "VAR_SET_VALUE") return void 0;
    return stringConstant(tree.args?.[0])?.toLowerCase();
  }
  for (const node of tree.targetList ?? []) {
    const call = node.ResTarget?.val?.FuncCall;
    if (call === void 0 || listName(call.funcname).name !== "set_config") continue;
    if (stringConstant(call.args?.[0])?.toLowerCase() !== "session_replication_role") continue;
    return stringConstant(call.args?.[1])?.toLowerCase();
  }
  return void 0;
}

// scripts/rules/migration/ban-several-exclusive-locks.ts
var rule37 = {
  kind: "migration",
  level: "info",
  title: "ACCESS EXCLUSIVE locks on several tables in one transaction",
  why: "Each lock is held until the transaction ends. While the second table’s lock is waited for, nobody can read or write the first; and a transaction that takes them in the other order (a foreign key’s check, a join) meets this one in a deadlock.",
  fix: "Change one table a migration, each with a lock_timeout, so that it can be tried again. Where the changes must come together, lock in the order in which the application does.",
  others: { "postgres-language-server": "avoidWideLockWindow" },
  on: [
    "AlterTableStmt",
    "DropStmt",
    "RenameStmt",
    "AlterObjectSchemaStmt",
    "TruncateStmt",
    "CreatePolicyStmt",
    "AlterPolicyStmt",
    "CreateStmt"
  ],
  files: ["up", "down"],
  oncePerFile: true,
  check(statement, context, report) {
    if (context.transaction.held.length === 0) return;
    const own = existingLocks(statement, context).filter(({ mode }) => mode === "ACCESS EXCLUSIVE");
    if (own.length === 0) return;
    const held = context.transaction.held.filter(({ mode }) => mode === "ACCESS EXCLUSIVE");
    for (const { table } of own) {
      const { schema, name } = context.known.resolve(table);
      const other = held.find(({ key }) => key !== `${schema}.${name}`);
      if (other === void 0 || held.some(({ key }) => key === `${schema}.${name}`)) continue;
      report({
        message: `Unexpected ACCESS EXCLUSIVE lock on \`${formatName(table)}\` while the transaction holds one on \`${formatName(other.table)}\`, expected one table a migration`,
        object: `table ${formatName(table)}`
      });
      return;
    }
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key); create table customers (id bigint primary key)",
        sql: "alter table orders add column note text; alter table customers add column note text",
        messages: [
          "Unexpected ACCESS EXCLUSIVE lock on `customers` while the transaction holds one on `orders`, expected one table a migration"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key); create table customers (id bigint primary key)",
        sql: `set lock_timeout = '5s';
              alter table orders add column note text; alter table customers add column note text`,
        transaction: "statement"
      }
    ]
  }
};

// scripts/rules/migration/ban-stored-generated-column.ts
var rule38 = {
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
  on: ["AlterTableStmt.AT_AddColumn"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing || columnConstraint(column, "CONSTR_GENERATED")?.generated_kind !== "s") continue;
      report({
        message: `Unexpected stored generated column \`${label}.${ident(column.colname)}\` on an existing table, expected a virtual one or a column filled in batches`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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
var rule39 = {
  kind: "migration",
  level: "error",
  title: "Storage change that writes the whole table anew",
  why: "The table and its indexes are copied while an `ACCESS EXCLUSIVE` lock is held: all reads and writes wait until the copy is done.",
  fix: "Create a new table with the wanted storage, copy the rows in batches while a trigger keeps both in step, and swap the names. `pg_repack --tablespace` moves a table without holding the lock.",
  on: [
    "AlterTableStmt.AT_SetLogged",
    "AlterTableStmt.AT_SetUnLogged",
    "AlterTableStmt.AT_SetTableSpace",
    "AlterTableStmt.AT_SetAccessMethod"
  ],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { command, label, number } of alterExisting(statement, context)) {
      const change = rewrites[command.subtype];
      if (change === void 0) continue;
      report({
        message: `Unexpected ${change} of \`${label}\`, expected a new table that is filled in batches`,
        object: `table ${label}`,
        at: commandPlace(statement, number)
      });
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

// scripts/rules/migration/ban-transaction-control.ts
var rule40 = {
  kind: "migration",
  level: "warning",
  title: "BEGIN or COMMIT in a file that the tool wraps",
  why: "The migration tool has opened a transaction around the file already. A BEGIN in it has no effect but a warning, and a COMMIT or ROLLBACK ends the tool’s own transaction: what follows runs without one, and a failure leaves half of the migration applied.",
  fix: "Take BEGIN and COMMIT out. Where a part must run without a transaction, put it into a file that tells the tool so.",
  others: { squawk: "transaction-nesting", "postgres-language-server": "transactionNesting" },
  on: ["TransactionStmt"],
  files: ["up", "down"],
  oncePerFile: true,
  check(statement, context, report) {
    const control = transactionControl(statement);
    if (control === void 0) return;
    const wrapped = context.file.transaction === "file" || context.file.transaction === "history";
    if (!wrapped && !(control === "begin" && context.openBefore)) return;
    report({
      message: `Unexpected ${control.toUpperCase()} in a transaction that is already open, expected the migration tool to begin and end it`
    });
  },
  examples: {
    bad: [
      {
        sql: "begin; create schema shop; commit",
        messages: [
          "Unexpected BEGIN in a transaction that is already open, expected the migration tool to begin and end it"
        ]
      }
    ],
    good: [{ sql: "begin; create schema shop; commit", transaction: "statement" }]
  }
};

// scripts/rules/migration/ban-truncate-grant.ts
var outside = /* @__PURE__ */ new Set(["anon", "authenticated", "public"]);
var rule41 = {
  kind: "migration",
  category: "security",
  level: "info",
  title: "TRUNCATE granted to an API role",
  why: "Row-level security does not filter TRUNCATE: a role that holds it may empty the whole table, whatever its policies say. `GRANT ALL` includes it. The Data API offers no TRUNCATE, but a function that runs as its caller does.",
  fix: `Grant what the role needs by name:

\`\`\`sql
GRANT SELECT, INSERT, UPDATE, DELETE ON orders TO authenticated;
\`\`\``,
  on: ["GrantStmt", "AlterDefaultPrivilegesStmt"],
  oncePerFile: true,
  check({ kind, tree }, context, report) {
    if (context.options.platform !== "supabase") return;
    const grant = kind === "GrantStmt" ? tree : tree.action;
    if (grant?.is_grant !== true || grant.objtype !== "OBJECT_TABLE") return;
    const privileges = grant.privileges;
    const includes = privileges === void 0 || privileges.some((node) => node.AccessPriv?.priv_name === "truncate");
    const roles = roleNames(grant.grantees).filter((role) => outside.has(role));
    if (!includes || roles.length === 0) return;
    const target = grant.targtype === "ACL_TARGET_OBJECT" ? objectName(grant.objects?.[0]).name : "tables of a schema";
    report({
      message: `Unexpected grant of TRUNCATE on \`${target}\` to ${roles.join(", ")}, expected the privileges that the role needs`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "grant all on orders to authenticated",
        messages: [
          "Unexpected grant of TRUNCATE on `orders` to authenticated, expected the privileges that the role needs"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "grant select, insert on orders to authenticated; grant all on orders to service_role"
      }
    ]
  }
};

// scripts/rules/migration/ban-truncate.ts
var rule42 = {
  kind: "migration",
  level: "error",
  title: "TRUNCATE of an existing table",
  why: "Every row is gone for good, whatever row-level security says, and no trigger FOR EACH ROW sees it. It takes an `ACCESS EXCLUSIVE` lock.",
  fix: "Delete the rows that have to go in batches, by a WHERE that names them, after a copy was kept. A table whose rows may all go says so in a suppression.",
  others: { squawk: "ban-truncate-cascade", "postgres-language-server": "banTruncate" },
  on: ["TruncateStmt"],
  check({ tree }, context, report) {
    for (const node of tree.relations) {
      const table = rangeName(node.RangeVar);
      if (!isExisting(table, context)) continue;
      report({
        message: `Unexpected TRUNCATE of \`${formatName(table)}\`, expected a DELETE that names the rows`,
        object: `table ${formatName(table)}`,
        at: node.RangeVar.location
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create table sessions (id bigint primary key)",
        sql: "truncate sessions",
        messages: ["Unexpected TRUNCATE of `sessions`, expected a DELETE that names the rows"]
      }
    ],
    good: [{ sql: "create temp table staging (id bigint); truncate staging" }]
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
var rule43 = {
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
  on: ["AlterTableStmt.AT_AlterColumnType"],
  files: ["up", "down"],
  check(statement, context, report) {
    const utc = /^(utc|etc\/utc|gmt|0)$/i.test(context.transaction.timeZone ?? "");
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_AlterColumnType") continue;
      const definition = command.def.ColumnDef;
      const to = typeOf(definition.typeName);
      const from = relation?.columns.get(command.name)?.type;
      const converts = definition.raw_default !== void 0 && !isPlainCast(definition.raw_default, command.name);
      if (from !== void 0 && !converts && keepsRows(from, to, utc)) continue;
      const old = from === void 0 ? "a type that no migration here names" : `\`${formatType(from)}\``;
      report({
        message: `Unexpected change of \`${label}.${ident(command.name)}\` from ${old} to \`${formatType(to)}\`, expected a new column that is filled in batches`,
        object: `column ${label}.${ident(command.name)}`,
        at: commandPlace(statement, number)
      });
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

// scripts/rules/migration/ban-uncommitted-transaction.ts
var rule44 = {
  kind: "migration",
  level: "error",
  title: "BEGIN without COMMIT",
  why: "The file is run statement by statement. When the connection closes at its end, everything since BEGIN is rolled back, without an error.",
  fix: "End the file with COMMIT.",
  others: { squawk: "ban-uncommitted-transaction" },
  files: ["up", "down", "seed"],
  checkFile({ file, unended }, report) {
    if (file.transaction !== "statement" || unended === void 0) return;
    report({ message: "Unexpected BEGIN without COMMIT, expected the file to end its transaction", at: unended });
  },
  examples: {
    bad: [
      {
        sql: "begin; create schema shop",
        transaction: "statement",
        messages: ["Unexpected BEGIN without COMMIT, expected the file to end its transaction"]
      }
    ],
    good: [{ sql: "begin; create schema shop; commit", transaction: "statement" }]
  }
};

// scripts/rules/migration/ban-unknown-suppression.ts
var rule45 = {
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
var rule46 = {
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

// scripts/rules/migration/ban-update-without-where.ts
var rule47 = {
  kind: "migration",
  level: "error",
  title: "UPDATE without WHERE",
  why: "Every row of the table is written in one transaction: each stays locked against other writers until it ends, the table grows to twice its size, and every index, trigger and replica follows.",
  fix: `Write only the rows that need it, in batches, each in a transaction of its own. Rows that already have the value are left alone:

\`\`\`sql
UPDATE orders SET currency = 'EUR'
 WHERE id IN (SELECT id FROM orders WHERE currency IS NULL ORDER BY id LIMIT 1000);
\`\`\``,
  others: { "postgres-language-server": "banUpdateWithoutWhere", strong_migrations: "backfill" },
  on: ["UpdateStmt"],
  files: ["up", "down"],
  check(statement, context, report) {
    const write = bulkWrite(statement, context);
    if (write === void 0 || write.filtered) return;
    report({
      message: `Unexpected UPDATE of \`${write.label}\` without WHERE, expected one that names the rows, in batches`,
      object: `table ${write.label}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, currency text)",
        sql: "update orders set currency = 'EUR'",
        messages: ["Unexpected UPDATE of `orders` without WHERE, expected one that names the rows, in batches"]
      }
    ],
    good: [
      {
        given: "create table settings (name text primary key, value text)",
        sql: "update settings set value = 'on' where name = 'beta'"
      },
      { sql: "create temp table staging (id bigint, n int); update staging set n = 1" }
    ]
  }
};

// scripts/rules/migration/ban-user-metadata-in-policy.ts
var rule48 = {
  kind: "migration",
  category: "security",
  level: "error",
  title: "User metadata in a policy",
  why: "A user may write his own `user_metadata` (`raw_user_meta_data` in auth.users) with `supabase.auth.updateUser()`: whoever wants the role that the policy asks for gives it to himself.",
  fix: `Keep roles in \`app_metadata\`, which only the service role writes, or in a table of your own:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "admins read" ON orders FOR SELECT TO authenticated
  USING ((SELECT auth.jwt()) -> 'app_metadata' ->> 'role' = 'admin');
\`\`\``,
  alias: "rls_references_user_metadata",
  on: ["CreatePolicyStmt", "AlterPolicyStmt"],
  check(statement, _context, report) {
    const policy = policyOf(statement);
    if (policy === void 0) return;
    let at;
    walk([policy.using, policy.check], (kind, node) => {
      const text = kind === "A_Const" ? node.sval?.sval : kind === "ColumnRef" ? columnName({ ColumnRef: node }) : void 0;
      if (text === "user_metadata" || text === "raw_user_meta_data") at ??= node.location;
      return void 0;
    });
    if (at === void 0) return;
    const table = formatName(rangeName(policy.table));
    report({
      message: `Unexpected user metadata in the policy ${ident(policy.name)} on \`${table}\`, expected what the user cannot change`,
      object: `policy ${ident(policy.name)} on ${table}`,
      at
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key); alter table orders enable row level security",
        sql: `create policy "admins read" on orders for select to authenticated
                using ((select auth.jwt()) -> 'user_metadata' ->> 'role' = 'admin')`,
        messages: [
          'Unexpected user metadata in the policy "admins read" on `orders`, expected what the user cannot change'
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key); alter table orders enable row level security",
        sql: `set local lock_timeout = '5s';
              create policy "admins read" on orders for select to authenticated
                using ((select auth.jwt()) -> 'app_metadata' ->> 'role' = 'admin')`
      }
    ]
  }
};

// scripts/rules/migration/ban-vacuum-full.ts
var rule49 = {
  kind: "migration",
  level: "error",
  title: "VACUUM FULL",
  why: "The table and its indexes are written anew while an `ACCESS EXCLUSIVE` lock is held: all reads and writes wait until the copy is done.",
  fix: "Let autovacuum reuse the space, or give it back to the disk with `pg_repack` or `pg_squeeze`, which lock the table for moments only.",
  others: { "postgres-language-server": "banVacuumFull" },
  on: ["VacuumStmt"],
  files: ["up", "down"],
  check({ tree }, _context, report) {
    if (!optionOn(option(tree.options, "full"))) return;
    const tables = (tree.rels ?? []).map((node) => formatName(rangeName(node.VacuumRelation.relation)));
    report({
      message: `Unexpected VACUUM FULL of ${tables.length === 0 ? "every table" : tables.map((table) => `\`${table}\``).join(", ")}, expected plain VACUUM or pg_repack`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "vacuum (full, analyze) orders",
        transaction: "statement",
        messages: ["Unexpected VACUUM FULL of `orders`, expected plain VACUUM or pg_repack"]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "vacuum (analyze) orders",
        transaction: "statement"
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
var rule50 = {
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
  on: ["AlterTableStmt.AT_AddColumn"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing) continue;
      const call = volatileCall(columnConstraint(column, "CONSTR_DEFAULT")?.raw_expr, context.known);
      if (call === void 0) continue;
      report({
        message: `Unexpected volatile default \`${call}()\` of the new column \`${label}.${ident(column.colname)}\`, expected SET DEFAULT after ADD COLUMN`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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

// scripts/rules/migration/ban-work-under-exclusive-lock.ts
var rule51 = {
  kind: "migration",
  level: "warning",
  title: "Long work while a table is locked",
  why: "An earlier statement of the transaction took an `ACCESS EXCLUSIVE` lock, which is held to the end. A statement that reads a whole table or builds an index keeps everybody waiting for as long as it takes.",
  fix: "Do the long work in a migration of its own, before the one that takes the lock where it can be. Within one transaction, put it before the first statement that locks.",
  others: {
    eugene: "E4",
    "postgres-language-server": "runningStatementWhileHoldingAccessExclusive"
  },
  on: [
    "IndexStmt",
    "AlterTableStmt.AT_ValidateConstraint",
    "RefreshMatViewStmt",
    "CreateTableAsStmt",
    "SelectStmt",
    "ReindexStmt"
  ],
  files: ["up", "down"],
  oncePerFile: true,
  check(statement, context, report) {
    const held = context.transaction.held.find(({ mode }) => mode === "ACCESS EXCLUSIVE");
    if (held === void 0) return;
    const work = longWork(statement, context);
    if (work === void 0) return;
    report({
      message: `Unexpected ${work} while the transaction holds an ACCESS EXCLUSIVE lock on \`${formatName(held.table)}\`, expected it in a migration of its own`,
      object: `table ${formatName(held.table)}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key); create table customers (id bigint primary key, name text)",
        sql: "alter table orders add column note text; create index on customers (name)",
        messages: [
          "Unexpected CREATE INDEX on `customers` while the transaction holds an ACCESS EXCLUSIVE lock on `orders`, expected it in a migration of its own"
        ]
      },
      {
        given: "create table orders (id bigint primary key)",
        sql: "alter table orders add column note text; create table summary as select count(*) as n from orders",
        messages: [
          "Unexpected query of `orders` while the transaction holds an ACCESS EXCLUSIVE lock on `orders`, expected it in a migration of its own"
        ]
      }
    ],
    good: [
      {
        given: "create schema app; create table app.orders (id bigint primary key)",
        sql: `set local lock_timeout = '5s';
              alter table app.orders add column note text;
              create table app.notes (id bigint primary key, body text);
              create index on app.notes (body)`
      }
    ]
  }
};
function longWork(statement, context) {
  const { kind, tree } = statement;
  if (kind === "IndexStmt" || kind === "RefreshMatViewStmt" || kind === "ReindexStmt") {
    if (tree.relation === void 0 || tree.concurrent === true) return void 0;
    const name = rangeName(tree.relation);
    const table = context.known.relation(name)?.index?.table ?? name;
    if (!isExisting(table, context)) return void 0;
    const verb = { IndexStmt: "CREATE INDEX on", RefreshMatViewStmt: "REFRESH of", ReindexStmt: "REINDEX of" }[kind];
    return `${verb} \`${formatName(name)}\``;
  }
  if (kind === "AlterTableStmt") {
    for (const { command, label } of alterExisting(statement, context)) {
      if (command.subtype === "AT_ValidateConstraint") return `VALIDATE CONSTRAINT on \`${label}\``;
    }
    return void 0;
  }
  let read;
  walk(tree, (node, inner) => {
    if (node === "SelectStmt" && inner.limitCount !== void 0) return false;
    if (node === "SubLink" && inner.subLinkType === "EXISTS_SUBLINK") return false;
    if (node === "RangeVar" && read === void 0) {
      const name = rangeName(inner);
      const isCatalog = ["pg_catalog", "information_schema"].includes(name.schema ?? "") || name.name.startsWith("pg_");
      if (!isCatalog && isExisting(name, context)) read = `query of \`${formatName(name)}\``;
    }
    return void 0;
  });
  return read;
}

// scripts/rules/migration/prefer-attach-partition.ts
var rule52 = {
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
  check({ tree }, context, report) {
    if (tree.partbound === void 0) return;
    const parent = rangeName(tree.inhRelations?.[0]?.RangeVar ?? {});
    if (!isExisting(parent, context)) return;
    report({
      message: `Unexpected CREATE TABLE … PARTITION OF the existing table \`${formatName(parent)}\`, expected CREATE TABLE and ATTACH PARTITION`,
      object: `table ${formatName(parent)}`
    });
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

// scripts/rules/migration/prefer-auth-call-in-subselect.ts
var rule53 = {
  kind: "migration",
  category: "performance",
  level: "warning",
  repairChanges: ["using", "check"],
  title: "Call of auth.uid() for every row of a policy",
  why: "Written as it is, the function runs once for each row that a query looks at. Inside a scalar subselect it runs once for the query, and its result can be looked up in an index.",
  fix: `Wrap the call:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners read" ON orders FOR SELECT TO authenticated
  USING ((SELECT auth.uid()) = user_id);
\`\`\``,
  alias: "auth_rls_initplan",
  on: ["CreatePolicyStmt", "AlterPolicyStmt"],
  check(statement, _context, report) {
    const policy = policyOf(statement);
    if (policy === void 0) return;
    const calls = [...unwrappedCalls(policy.using), ...unwrappedCalls(policy.check)];
    const [first] = calls;
    if (first === void 0) return;
    const table = formatName(rangeName(policy.table));
    const call = formatName(listName(first.funcname));
    report({
      message: `Unexpected \`${call}()\` for every row in the policy ${ident(policy.name)} on \`${table}\`, expected \`(select ${call}())\``,
      object: `policy ${ident(policy.name)} on ${table}`,
      at: first.location,
      repair: () => wrap(statement, calls)
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security",
        sql: "create policy read on orders for select to authenticated using (auth.uid() = user_id)",
        messages: [
          "Unexpected `auth.uid()` for every row in the policy read on `orders`, expected `(select auth.uid())`"
        ]
      },
      {
        given: `create table orders (id bigint primary key, team_id bigint); alter table orders enable row level security;
                create table members (user_id uuid, team_id bigint, primary key (user_id, team_id));
                alter table members enable row level security`,
        sql: `create policy read on orders for select to authenticated
                using (exists (select from members where members.user_id = auth.uid() and members.team_id = orders.team_id))`,
        messages: [
          "Unexpected `auth.uid()` for every row in the policy read on `orders`, expected `(select auth.uid())`"
        ]
      }
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security;
                create index on orders (user_id)`,
        sql: `set local lock_timeout = '5s';
              create policy read on orders for select to authenticated using ((select auth.uid()) = user_id)`
      }
    ]
  }
};
function wrap(statement, calls) {
  const edits = [];
  for (const call of calls) {
    const start = statement.place(call.location).start - statement.start;
    let depth = 0;
    let end;
    for (const token of tokens(statement.text, start)) {
      if (statement.text[token.start] === "(") depth++;
      if (statement.text[token.start] === ")" && --depth === 0) {
        end = token.end;
        break;
      }
    }
    const place = end === void 0 ? void 0 : innerPlace(statement, start, end);
    if (place === void 0) return void 0;
    edits.push(
      { start: place.start, end: place.start, text: "(select " },
      { start: place.end, end: place.end, text: ")" }
    );
  }
  return edits;
}

// scripts/rules/migration/prefer-bigint-primary-key.ts
var rule54 = {
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
  on: ["CreateStmt", "AlterTableStmt.AT_AddColumn"],
  check(statement, context, report) {
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
      report({
        message: `Unexpected type \`${written}\` of the primary key \`${label}.${ident(column.colname)}\`, expected \`bigint\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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
var rule55 = {
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
  check(statement, context, report) {
    for (const { column, label } of newColumns(statement, context)) {
      if (serialType(column.typeName) === void 0) continue;
      report({
        message: `Unexpected type \`${strings(column.typeName.names)[0]}\` of \`${label}.${ident(column.colname)}\`, expected GENERATED ALWAYS AS IDENTITY`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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
var rule56 = {
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
  on: ["CreateStmt", "AlterTableStmt.AT_AddColumn"],
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (baseType(type) !== "json") continue;
      report({
        message: `Unexpected type \`json\` of \`${label}.${ident(column.colname)}\`, expected \`jsonb\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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

// scripts/rules/migration/prefer-static-sql.ts
var rule57 = {
  kind: "migration",
  level: "info",
  title: "SQL that only a run can tell",
  why: "What EXECUTE runs is put together from a query’s rows or from variables: no rule can see which tables it locks or drops. Constants, `format()` of constants, and loops over constant arrays are read.",
  fix: "Write the statements out, or run `dbops prove`: it executes the block on the replayed schema and shows which statements it ran and which locks they took.",
  on: [unreadable],
  files: ["up", "down"],
  oncePerFile: true,
  check(statement, _context, report) {
    if (statement.origin === "body") return;
    report({
      message: `Unexpected ${statement.tree.reason}, expected SQL that can be read; \`dbops prove\` executes it`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key)",
        sql: `do $$
              declare name text;
              begin
                for name in select tablename from pg_tables where schemaname = 'public' loop
                  execute format('comment on table %I is %L', name, 'x');
                end loop;
              end $$`,
        messages: [
          "Unexpected EXECUTE of text that only a run makes, expected SQL that can be read; `dbops prove` executes it"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key); create table items (id bigint primary key)",
        sql: `do $$
              declare
                name text;
                what constant text := 'comment on table %I is %L';
              begin
                foreach name in array array['orders', 'items'] loop
                  execute format(what, name, 'rows');
                end loop;
              end $$`
      }
    ]
  }
};

// scripts/rules/migration/prefer-text-over-char.ts
var rule58 = {
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
  on: ["CreateStmt", "AlterTableStmt.AT_AddColumn"],
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (baseType(type) !== "bpchar" || type.mods.length === 0) continue;
      report({
        message: `Unexpected type \`${formatType(type)}\` of \`${label}.${ident(column.colname)}\`, expected \`text\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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
var rule59 = {
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
  on: ["CreateStmt", "AlterTableStmt.AT_AddColumn"],
  oncePerFile: true,
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (baseType(type) !== "timestamp" && baseType(type) !== "timetz") continue;
      report({
        message: `Unexpected type \`${formatType(type)}\` of \`${label}.${ident(column.colname)}\`, expected \`timestamptz\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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

// scripts/rules/migration/prefer-update-policy-check.ts
var rule60 = {
  kind: "migration",
  category: "security",
  level: "info",
  title: "UPDATE policy without WITH CHECK",
  why: "Postgres then holds the changed row to USING as well. That is right for `user_id = auth.uid()`, and wrong wherever the condition looks at anything that the caller may change: a row that is let in by its status, or by another table, may be handed to somebody else.",
  fix: `Say what a changed row must be, even where it is the same:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners change" ON orders FOR UPDATE TO authenticated
  USING ((SELECT auth.uid()) = user_id) WITH CHECK ((SELECT auth.uid()) = user_id);
\`\`\``,
  on: ["CreatePolicyStmt"],
  oncePerFile: true,
  check(statement, _context, report) {
    const policy = policyOf(statement);
    if (policy?.command !== "update" || policy.using === void 0 || policy.check !== void 0) return;
    const table = formatName(rangeName(policy.table));
    report({
      message: `Unexpected UPDATE policy ${ident(policy.name)} on \`${table}\` without WITH CHECK, expected what a changed row must be`,
      object: `policy ${ident(policy.name)} on ${table}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security",
        sql: "create policy change on orders for update to authenticated using ((select auth.uid()) = user_id)",
        messages: [
          "Unexpected UPDATE policy change on `orders` without WITH CHECK, expected what a changed row must be"
        ]
      }
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security;
                create index on orders (user_id)`,
        sql: `set local lock_timeout = '5s';
              create policy change on orders for update to authenticated
                using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id)`
      }
    ]
  }
};

// scripts/rules/migration/require-batched-backfill.ts
var rule61 = {
  kind: "migration",
  level: "info",
  title: "Rows written in one go",
  why: "All matching rows are written in one transaction: each stays locked against other writers until it ends, dead rows cannot be cleaned up meanwhile, and a failure near the end loses the whole work.",
  fix: `Where more than some thousand rows can match, write them in batches, each in a transaction of its own.

\`\`\`sql
UPDATE orders SET status = 'open'
 WHERE id IN (SELECT id FROM orders WHERE status IS NULL ORDER BY id LIMIT 1000);
\`\`\``,
  others: { strong_migrations: "backfill" },
  on: ["UpdateStmt", "DeleteStmt"],
  check(statement, context, report) {
    const write = bulkWrite(statement, context);
    if (write === void 0 || !write.filtered) return;
    report({
      message: `Unexpected ${write.verb} of an unknown number of rows of \`${write.label}\`, expected batches`,
      object: `table ${write.label}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, status text)",
        sql: "update orders set status = 'open' where status is null",
        messages: ["Unexpected UPDATE of an unknown number of rows of `orders`, expected batches"]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, status text)",
        sql: "update orders set status = 'open' where id = 7"
      }
    ]
  }
};

// scripts/rules/migration/require-check-before-attach-partition.ts
var rule62 = {
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
  on: ["AlterTableStmt.AT_AttachPartition"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { command, label, number } of alterCommands(statement, context)) {
      if (command.subtype !== "AT_AttachPartition") continue;
      const child = rangeName(command.def.PartitionCmd.name);
      if (!isExisting(child, context)) continue;
      const checks = [...context.known.relation(child)?.constraints.values() ?? []];
      if (checks.some(({ type, validated }) => type === "check" && validated)) continue;
      const name = formatName(child);
      report({
        message: `Unexpected ATTACH PARTITION of \`${name}\` to \`${label}\` without a validated CHECK of its bounds, expected one added NOT VALID and validated before`,
        object: `table ${name}`,
        at: commandPlace(statement, number)
      });
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
var rule63 = {
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
  on: ["AlterTableStmt.AT_SetNotNull", "AlterTableStmt.AT_AddConstraint"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      let columns = [];
      if (command.subtype === "AT_SetNotNull") columns = [command.name];
      const constraint = command.subtype === "AT_AddConstraint" ? command.def?.Constraint : void 0;
      if (constraint?.contype === "CONSTR_NOTNULL" && constraint.skip_validation !== true)
        columns = strings(constraint.keys);
      for (const column of columns) {
        if (relation?.columns.get(column)?.notNull === true || isProven(relation, column)) continue;
        report({
          message: `Unexpected SET NOT NULL of \`${label}.${ident(column)}\` that scans the table, expected a validated CHECK (${ident(column)} IS NOT NULL) before it`,
          object: `column ${label}.${ident(column)}`,
          at: commandPlace(statement, number)
        });
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
  for (const { validated, notNull } of relation?.constraints.values() ?? []) {
    if (validated && notNull?.columns.includes(column)) return true;
  }
  return false;
}

// scripts/rules/split-validation.ts
function splitValidation(statement, context, name) {
  if (name === void 0 || context.inTransaction || statement.origin !== "file") return void 0;
  const table = `${statement.tree.relation.inh === true ? "" : "ONLY "}${formatName(rangeName(statement.tree.relation))}`;
  const validate = `ALTER TABLE ${table} VALIDATE CONSTRAINT ${ident(name)}`;
  const end = codeEnd(context.file.text, statement.start, statement.end);
  return [{ start: end, end, text: ` NOT VALID;
${validate}` }];
}

// scripts/rules/migration/require-check-not-valid.ts
var rule64 = {
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
  on: ["AlterTableStmt.AT_AddConstraint", "AlterTableStmt.AT_AddColumn"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { constraint, column, label, place, alone } of addedConstraints(statement, context, "CONSTR_CHECK")) {
      if (constraint.skip_validation === true || constraint.is_enforced === false) continue;
      const name = constraint.conname === void 0 ? "" : ` \`${ident(constraint.conname)}\``;
      report({
        message: `Unexpected CHECK constraint${name} on \`${label}\` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT`,
        object: `table ${label}`,
        at: place(),
        repair: () => alone && column === void 0 ? splitValidation(statement, context, constraint.conname) : void 0
      });
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
var rule65 = {
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
  on: ["AlterTableStmt.AT_DetachPartition"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { command, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_DetachPartition" || command.def?.PartitionCmd?.concurrent === true) continue;
      const partition = formatName(rangeName(command.def.PartitionCmd.name));
      report({
        message: `Unexpected DETACH PARTITION of \`${partition}\` from \`${label}\`, expected DETACH PARTITION … CONCURRENTLY`,
        object: `table ${label}`,
        at: commandPlace(statement, number)
      });
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
var rule66 = {
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
  check({ tree }, context, report) {
    if (tree.removeType !== "OBJECT_INDEX" || tree.concurrent === true) return;
    for (const node of tree.objects) {
      const index = objectName(node);
      const table = context.known.relation(index)?.index?.table;
      if (!isExisting(index, context) || table !== void 0 && !isExisting(table, context)) continue;
      const name = formatName(index);
      report({
        message: `Unexpected DROP INDEX of \`${name}\` on a table in use, expected DROP INDEX CONCURRENTLY`,
        object: `index ${name}`
      });
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
var rule67 = {
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
  check(statement, context, report) {
    const { tree } = statement;
    const table = rangeName(tree.relation);
    if (tree.concurrent === true || !isExisting(table, context)) return;
    const name = formatName(table);
    if (context.known.relation(table)?.kind === "partitioned table") {
      if (tree.relation.inh !== true) return;
      report({
        message: `Unexpected CREATE INDEX on the existing partitioned table \`${name}\`, expected ON ONLY and one index a partition, built CONCURRENTLY`,
        object: `table ${name}`,
        fix: `Create it \`ON ONLY ${name}\`, build the same index CONCURRENTLY on each partition, then \`ALTER INDEX … ATTACH PARTITION\` each: Postgres refuses CONCURRENTLY on a partitioned table.`
      });
    } else {
      report({
        message: `Unexpected CREATE INDEX on the existing table \`${name}\`, expected CREATE INDEX CONCURRENTLY`,
        object: `table ${name}`,
        repair: () => {
          if (context.inTransaction || statement.origin !== "file" || tree.if_not_exists === true) return void 0;
          const words = [...tokens(statement.text)].filter(({ kind }) => kind === "word");
          const index = words.find(({ start, end }) => /^index$/i.test(statement.text.slice(start, end)));
          const at = statement.start + index.end;
          return [{ start: at, end: at, text: " CONCURRENTLY" }];
        }
      });
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
var rule68 = {
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
  check({ tree }, context, report) {
    const view = rangeName(tree.relation);
    if (tree.concurrent === true || tree.skipData === true || !isExisting(view, context)) return;
    const name = formatName(view);
    report({
      message: `Unexpected REFRESH of the materialized view \`${name}\`, expected REFRESH MATERIALIZED VIEW CONCURRENTLY`,
      object: `materialized view ${name}`
    });
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
var rule69 = {
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
  check(statement, context, report) {
    const { tree } = statement;
    if (optionOn(option(tree.params, "concurrently"))) return;
    if (tree.relation !== void 0) {
      const target = rangeName(tree.relation);
      const table = context.known.relation(target)?.index?.table ?? target;
      if (!isExisting(table, context)) return;
    }
    const name = tree.relation === void 0 ? tree.name ?? "the database" : formatName(rangeName(tree.relation));
    report({
      message: `Unexpected REINDEX of \`${name}\`, expected REINDEX … CONCURRENTLY`,
      object: `${tree.kind === "REINDEX_OBJECT_INDEX" ? "index" : tree.kind === "REINDEX_OBJECT_TABLE" ? "table" : "schema"} ${name}`
    });
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
var rule70 = {
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
  on: ["AlterTableStmt.AT_AddColumn"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing || serialType(column.typeName) !== void 0) continue;
      const required = columnConstraint(column, "CONSTR_NOTNULL") !== void 0 || columnConstraint(column, "CONSTR_PRIMARY") !== void 0;
      if (!required) continue;
      const filled = ["CONSTR_IDENTITY", "CONSTR_GENERATED"].some(
        (kind) => columnConstraint(column, kind) !== void 0
      );
      const value = columnConstraint(column, "CONSTR_DEFAULT")?.raw_expr;
      if (filled || value !== void 0 && value.A_Const?.isnull !== true) continue;
      report({
        message: `Unexpected NOT NULL column \`${label}.${ident(column.colname)}\` without a default on an existing table, expected a constant default`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location
      });
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
var rule71 = {
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
  check({ tree }, context, report) {
    const isSetNotNull = tree.subtype === "O";
    if (tree.subtype !== "C" && !isSetNotNull) return;
    if (tree.def?.Constraint?.skip_validation === true) return;
    const name = listName(tree.typeName);
    if (context.known.isFresh(context.known.type(name)?.born)) return;
    report({
      message: `Unexpected ${isSetNotNull ? "SET NOT NULL" : "constraint"} on the domain \`${formatName(name)}\` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT`,
      object: `domain ${formatName(name)}`
    });
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

// scripts/rules/migration/require-foreign-key-index.ts
var rule72 = {
  kind: "migration",
  category: "performance",
  level: "warning",
  title: "Foreign key without an index",
  why: "Postgres indexes the key that is referenced, not the columns that refer to it. Each DELETE, and each UPDATE of the key, in the referenced table then reads this whole table, once a row; so does every join along the key.",
  fix: `Add an index that begins with the columns (CONCURRENTLY, in a migration of its own, where the table has rows):

\`\`\`sql
CREATE TABLE app.items (id bigint PRIMARY KEY, order_id bigint NOT NULL REFERENCES app.orders (id));
CREATE INDEX items_order_id_idx ON app.items (order_id);
\`\`\``,
  alias: "unindexed_foreign_keys",
  others: { eugene: "E15" },
  checkFile({ made }, report) {
    for (const { relation, constraint } of made.constraints) {
      if (constraint.type !== "foreign key" || relation.stub || relation.persistence === "temporary") continue;
      const { columns } = constraint;
      if (columns.length === 0 || isCovered(relation, columns)) continue;
      const table = formatName(relation);
      const list = columns.map(ident).join(", ");
      report({
        message: `Unexpected foreign key \`${ident(constraint.name)}\` on \`${table}\` (${list}) without an index, expected one that begins with its columns`,
        object: `constraint ${ident(constraint.name)} on ${table}`,
        at: constraint.at,
        fix: `CREATE INDEX ON ${table} (${list});`
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app; create table app.orders (id bigint primary key)",
        sql: "set local lock_timeout = '5s'; create table app.lines (id bigint primary key, order_id bigint references app.orders (id))",
        messages: [
          "Unexpected foreign key `lines_order_id_fkey` on `app.lines` (order_id) without an index, expected one that begins with its columns"
        ]
      }
    ],
    good: [
      {
        given: "create schema app; create table app.orders (id bigint primary key)",
        sql: `set local lock_timeout = '5s';
              create table app.lines (order_id bigint references app.orders (id), number int, primary key (order_id, number))`
      }
    ]
  }
};
function isCovered({ indexes }, columns) {
  for (const index of indexes.values()) {
    const begins = (column) => {
      const at = index.columns.indexOf(column);
      return at !== -1 && at < columns.length;
    };
    if (!index.partial && columns.every(begins)) return true;
  }
  return false;
}

// scripts/rules/migration/require-foreign-key-not-valid.ts
var rule73 = {
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
  on: ["AlterTableStmt.AT_AddConstraint", "AlterTableStmt.AT_AddColumn"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { constraint, column, label, place, alone } of addedConstraints(statement, context, "CONSTR_FOREIGN")) {
      if (constraint.skip_validation === true) continue;
      if (column !== void 0 && columnConstraint(column, "CONSTR_DEFAULT") === void 0) continue;
      const target = formatName(rangeName(constraint.pktable));
      const name = constraint.conname === void 0 ? "" : ` \`${ident(constraint.conname)}\``;
      report({
        message: `Unexpected foreign key${name} from \`${label}\` to \`${target}\` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT`,
        object: `table ${label}`,
        at: place(),
        repair: () => alone && column === void 0 ? splitValidation(statement, context, constraint.conname) : void 0
      });
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

// scripts/rules/migration/require-function-revoke.ts
var looksAtCaller = /\bauth\s*\.\s*(uid|jwt|role|email)\b|request\.jwt|\bsession_user\b/i;
var rule74 = {
  kind: "migration",
  category: "security",
  level: "warning",
  title: "SECURITY DEFINER function that everybody may call",
  why: "Every new function may be executed by PUBLIC, and the Data API offers those of an exposed schema as `/rpc/…` to `anon`. This one runs with its owner’s rights, past row-level security, and does not look at who calls it.",
  fix: `Take the right away, and give it to whom it is for:

\`\`\`sql
CREATE FUNCTION public.purge() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = ''
  AS $$ DELETE FROM app.logs WHERE at < now() - interval '30 days' $$;
REVOKE EXECUTE ON FUNCTION public.purge() FROM PUBLIC, anon, authenticated;
GRANT EXECUTE ON FUNCTION public.purge() TO service_role;
\`\`\``,
  alias: "anon_security_definer_function_executable",
  checkFile({ options, made }, report) {
    for (const { schema, name, signature, securityDefiner, returnsTrigger, body, revoked, at } of made.functions) {
      if (!securityDefiner || returnsTrigger || !options.exposedSchemas.includes(schema)) continue;
      if (revoked.has("public") && (options.defaultGrants === "explicit" || revoked.has("anon"))) continue;
      if (looksAtCaller.test(body)) continue;
      const label = formatName({ schema, name });
      report({
        message: `Unexpected SECURITY DEFINER function \`${label}\` that everybody may call, expected REVOKE EXECUTE … FROM PUBLIC, anon or a check of the caller`,
        object: `function ${label}${signature}`,
        at,
        fix: `REVOKE EXECUTE ON FUNCTION ${label}${signature} FROM PUBLIC, anon, authenticated;`
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app; create table app.logs (id bigint primary key, at timestamptz)",
        sql: `create function public.clear() returns void language sql security definer set search_path = ''
                as $$ delete from app.logs where at < now() - interval '30 days' $$`,
        messages: [
          "Unexpected SECURITY DEFINER function `public.clear` that everybody may call, expected REVOKE EXECUTE … FROM PUBLIC, anon or a check of the caller"
        ]
      }
    ],
    good: [
      {
        given: "create schema app; create table app.logs (id bigint primary key, at timestamptz)",
        sql: `create function public.clear() returns void language sql security definer set search_path = ''
                as $$ delete from app.logs where at < now() - interval '30 days' $$;
              revoke execute on function public.clear() from public, anon, authenticated`
      },
      {
        given: "create schema app; create table app.logs (id bigint primary key, user_id uuid)",
        sql: `create function public.my_logs() returns bigint language sql stable security definer set search_path = ''
                as $$ select count(*) from app.logs where user_id = (select auth.uid()) $$`
      }
    ]
  }
};

// scripts/rules/migration/require-function-search-path.ts
var rule75 = {
  kind: "migration",
  category: "security",
  level: "error",
  title: "SECURITY DEFINER function without search_path",
  why: "It runs with its owner’s rights but looks names up along the caller’s search_path: whoever may create objects in any schema (temporary tables need no right at all) puts a table or function of his own in front of yours, and it runs as the owner.",
  fix: `Fix the search_path in the function, and write schemas out in its body:

\`\`\`sql
CREATE OR REPLACE FUNCTION app.order_count() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$ SELECT count(*) FROM app.orders $$;
\`\`\``,
  alias: "function_search_path_mutable",
  checkFile({ made }, report) {
    for (const { schema, name, signature, securityDefiner, searchPath, at } of made.functions) {
      if (!securityDefiner || searchPath) continue;
      const label = formatName({ schema, name });
      report({
        message: `Unexpected SECURITY DEFINER function \`${label}\` without search_path, expected SET search_path = ''`,
        object: `function ${label}${signature}`,
        at,
        fix: `ALTER FUNCTION ${label}${signature} SET search_path = ''; -- then write schemas out in its body`
      });
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app; create table app.orders (id bigint primary key)",
        sql: `create function app.order_count() returns bigint language sql stable security definer
                as $$ select count(*) from app.orders $$`,
        messages: [
          "Unexpected SECURITY DEFINER function `app.order_count` without search_path, expected SET search_path = ''"
        ]
      }
    ],
    good: [
      {
        given: "create schema app; create table app.orders (id bigint primary key)",
        sql: `create function app.order_count() returns bigint language sql stable security definer set search_path = ''
                as $$ select count(*) from app.orders $$`
      }
    ]
  }
};

// scripts/rules/migration/require-insert-policy-check.ts
var rule76 = {
  kind: "migration",
  category: "security",
  level: "warning",
  title: "INSERT policy without WITH CHECK",
  why: "A permissive policy without any condition lets nothing through: every INSERT fails with “new row violates row-level security policy” (measured). Somebody then “repairs” it with `WITH CHECK (true)`.",
  fix: `Say which rows the role may insert:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners add" ON orders FOR INSERT TO authenticated
  WITH CHECK ((SELECT auth.uid()) = user_id);
\`\`\``,
  on: ["CreatePolicyStmt"],
  check(statement, _context, report) {
    const policy = policyOf(statement);
    if (policy?.command !== "insert" || policy.check !== void 0) return;
    const table = formatName(rangeName(policy.table));
    report({
      message: `Unexpected INSERT policy ${ident(policy.name)} on \`${table}\` without WITH CHECK, expected the rows that may be inserted`,
      object: `policy ${ident(policy.name)} on ${table}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security",
        sql: "create policy add on orders for insert to authenticated",
        messages: [
          "Unexpected INSERT policy add on `orders` without WITH CHECK, expected the rows that may be inserted"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security",
        sql: `set local lock_timeout = '5s';
              create policy add on orders for insert to authenticated with check ((select auth.uid()) = user_id)`
      }
    ]
  }
};

// scripts/rules/migration/require-later-version.ts
var rule77 = {
  kind: "migration",
  level: "error",
  title: "New migration before one that is merged",
  why: "Databases have already run the later one. Some tools refuse to run this one after it, others skip it without a word, and a new database runs both in the other order: what was tested is what nobody gets.",
  fix: "Give the file a version above all others (`supabase migration new` writes the present time) just before it is merged.",
  checkFile({ file }, report) {
    const { facts } = file;
    if (facts?.newerOnMain === void 0) return;
    report({
      message: `Unexpected version \`${facts.version}\` of a new migration, expected one after \`${facts.newerOnMain}\``,
      object: `migration ${facts.version}`
    });
  },
  examples: {
    bad: [
      {
        sql: "create schema shop",
        migration: { version: "20260101000000", newerOnMain: "supabase/migrations/20260301000000_orders.sql" },
        messages: [
          "Unexpected version `20260101000000` of a new migration, expected one after `supabase/migrations/20260301000000_orders.sql`"
        ]
      }
    ],
    good: [{ sql: "create schema shop", migration: { version: "20260401000000" } }]
  }
};

// scripts/rules/migration/require-lock-timeout.ts
var rule78 = {
  kind: "migration",
  level: "info",
  title: "Blocking lock without lock_timeout",
  why: "The statement itself may take a millisecond. But while it waits for one long-running query to end, every later query on the table queues up behind it, reads included: the application stands still for as long as somebody else’s report runs. With a lock_timeout it gives up instead, and can be tried again.",
  fix: `Put this before the first statement that locks, or set lock_timeout for the role that migrates and say so in dbops.json (\`{"server": {"lock_timeout": "5s"}}\`):

\`\`\`sql
SET lock_timeout = '5s';
\`\`\``,
  others: {
    squawk: "require-lock-timeout",
    eugene: "E9",
    "postgres-language-server": "lockTimeoutWarning"
  },
  on: [
    "AlterTableStmt",
    "CreateStmt",
    "IndexStmt",
    "CreateTrigStmt",
    "CreatePolicyStmt",
    "AlterPolicyStmt",
    "RuleStmt",
    "RenameStmt",
    "AlterObjectSchemaStmt",
    "TruncateStmt",
    "LockStmt",
    "ClusterStmt",
    "RefreshMatViewStmt",
    "ReindexStmt",
    "DropStmt"
  ],
  files: ["up", "down"],
  oncePerFile: true,
  check(statement, context, report) {
    if (context.transaction.lockTimeout) return;
    const lock = existingLocks(statement, context).find(({ mode }) => blocksQueries(mode));
    if (lock === void 0) return;
    const table = formatName(lock.table);
    report({
      message: `Unexpected ${lock.mode} lock on \`${table}\`, which blocks ${blocks[lock.mode]}, without lock_timeout, expected SET lock_timeout before it`,
      object: `table ${table}`,
      repair: () => {
        if (statement.origin !== "file") return void 0;
        const at = beforeStatement(context.file.text, statement.start);
        return [{ start: at, end: at, text: `SET ${context.inTransaction ? "LOCAL " : ""}lock_timeout = '5s';
` }];
      }
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key); create table customers (id bigint primary key)",
        sql: "alter table orders add column note text; alter table customers add column note text",
        messages: [
          "Unexpected ACCESS EXCLUSIVE lock on `orders`, which blocks every read and write, without lock_timeout, expected SET lock_timeout before it"
        ]
      },
      {
        given: "create table orders (id bigint primary key)",
        sql: "set local lock_timeout = 0; alter table orders add column note text",
        messages: [
          "Unexpected ACCESS EXCLUSIVE lock on `orders`, which blocks every read and write, without lock_timeout, expected SET lock_timeout before it"
        ]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "select set_config('lock_timeout', '5s', true); alter table orders add column note text"
      },
      {
        given: "create table orders (id bigint primary key)",
        sql: "alter table orders add column note text",
        server: { lock_timeout: "4s" }
      }
    ]
  }
};

// scripts/rules/migration/require-lone-foreign-key-drop.ts
var rule79 = {
  kind: "migration",
  level: "warning",
  title: "Foreign key dropped beside other statements",
  why: "Dropping a foreign key, or the table that has it, takes an `ACCESS EXCLUSIVE` lock on **both** tables (measured): reads and writes of the table that it points to, often the busiest of all, wait until the transaction ends.",
  fix: `Drop it alone in its migration, with a lock_timeout, so that the parent is locked for a moment only:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-constraint: the application checks customers since 2.4
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
\`\`\`

A rollback that drops the tables of its own migration needs the lock_timeout alone.`,
  on: ["AlterTableStmt.AT_DropConstraint", "DropStmt"],
  files: ["up", "down"],
  check(statement, context, report) {
    if (!context.inTransaction || isAlone(statement, context)) return;
    for (const { what, parent } of droppedKeys(statement, context)) {
      report({
        message: `Unexpected ${what} beside other statements, expected it alone in its migration: it locks \`${parent}\` as well`,
        object: `table ${parent}`
      });
    }
  },
  examples: {
    bad: [
      {
        given: `create table customers (id bigint primary key);
                create table orders (id bigint primary key, customer_id bigint references customers (id));
                create index on orders (customer_id)`,
        sql: `alter table orders drop constraint orders_customer_id_fkey;
              alter table orders add column note text`,
        messages: [
          "Unexpected DROP of the foreign key `orders_customer_id_fkey` beside other statements, expected it alone in its migration: it locks `public.customers` as well"
        ]
      },
      {
        given: `create table customers (id bigint primary key);
                create table orders (id bigint primary key, customer_id bigint references customers (id));
                create index on orders (customer_id)`,
        sql: `drop table orders; create schema shop`,
        messages: [
          "Unexpected DROP TABLE of `orders` beside other statements, expected it alone in its migration: it locks `public.customers` as well"
        ]
      }
    ],
    good: [
      {
        given: `create table customers (id bigint primary key);
                create table orders (id bigint primary key, customer_id bigint references customers (id));
                create index on orders (customer_id)`,
        sql: `set local lock_timeout = '5s';
              -- dbops-ignore ban-drop-constraint: the application checks customers
              alter table orders drop constraint orders_customer_id_fkey`
      },
      {
        given: "create table customers (id bigint primary key)",
        up: `set local lock_timeout = '5s';
             create type order_state as enum ('open', 'paid');
             create table orders (id bigint primary key, state order_state, customer_id bigint references customers (id));
             create index on orders (customer_id);
             alter table orders enable row level security`,
        sql: `set local lock_timeout = '5s'; drop table orders; drop type order_state`,
        role: "down"
      }
    ]
  }
};
function isAlone(statement, context) {
  if (statement.kind === "AlterTableStmt" && statement.tree.cmds.length > 1) return false;
  return statement.origin === "file" && context.statements.every(
    ({ kind }, index) => index === context.index || kind === "VariableSetStmt" || kind === "TransactionStmt"
  );
}
function* droppedKeys(statement, context) {
  const parents = (relation, constraint) => [...relation?.constraints.values() ?? []].filter(({ name }) => constraint === void 0 || name === constraint).flatMap(({ references: references2 }) => references2 === void 0 ? [] : [references2.table]).filter((table) => isExisting(table, context)).map(formatName);
  for (const { command, relation } of alterExisting(statement, context)) {
    if (command.subtype !== "AT_DropConstraint") continue;
    for (const parent of parents(relation, command.name)) {
      yield { what: `DROP of the foreign key \`${ident(command.name)}\``, parent };
    }
  }
  if (statement.kind !== "DropStmt" || statement.tree.removeType !== "OBJECT_TABLE") return;
  for (const node of statement.tree.objects) {
    const table = objectName(node);
    if (!isExisting(table, context)) continue;
    if (madeByUndone(context.known.relation(table)?.born, context) && context.transaction.lockTimeout) continue;
    for (const parent of new Set(parents(context.known.relation(table)))) {
      yield { what: `DROP TABLE of \`${formatName(table)}\``, parent };
    }
  }
}

// scripts/rules/migration/require-policy-column-index.ts
var rule80 = {
  kind: "migration",
  category: "performance",
  level: "warning",
  title: "Policy that filters by a column without index",
  why: "Every query of the table gets the policy’s condition added. Without an index that begins with the column, each of them reads the whole table to find the caller’s rows.",
  fix: `Add an index that begins with the column (CONCURRENTLY, in a migration of its own, where the table has rows):

\`\`\`sql
CREATE INDEX orders_user_id_idx ON app.orders (user_id);
\`\`\``,
  checkFile({ made }, report) {
    for (const { relation, policy } of made.policies) {
      if (relation.stub || relation.kind !== "table" && relation.kind !== "partitioned table") continue;
      const leading = new Set([...relation.indexes.values()].map(({ columns }) => columns[0]));
      for (const column of policy.filters) {
        if (leading.has(column) || relation.complete && !relation.columns.has(column)) continue;
        const table = formatName(relation);
        report({
          message: `Unexpected filter of the policy ${ident(policy.name)} by \`${table}.${ident(column)}\`, which no index begins with, expected an index`,
          object: `column ${table}.${ident(column)}`,
          at: policy.at,
          fix: `CREATE INDEX ON ${table} (${ident(column)});`
        });
      }
    }
  },
  examples: {
    bad: [
      {
        given: "create schema app; create table app.orders (id bigint primary key, user_id uuid)",
        sql: `set local lock_timeout = '5s';
              alter table app.orders enable row level security;
              create policy read on app.orders for select to authenticated using ((select auth.uid()) = user_id)`,
        messages: [
          "Unexpected filter of the policy read by `app.orders.user_id`, which no index begins with, expected an index"
        ]
      }
    ],
    good: [
      {
        sql: `create schema app; create table app.orders (id bigint primary key, user_id uuid);
              alter table app.orders enable row level security;
              create policy read on app.orders for select to authenticated using ((select auth.uid()) = user_id);
              create index on app.orders (user_id, id)`
      }
    ]
  }
};

// scripts/rules/migration/require-policy-roles.ts
var rule81 = {
  kind: "migration",
  category: "security",
  level: "info",
  title: "Policy without TO",
  why: "It holds for every role, `anon` included. Where its condition is true for a caller without a user (a comparison that a NULL slips through, a public flag), everybody with the public key is let in; and Postgres evaluates it for roles that it was never meant for.",
  fix: `Name the roles that the policy is for:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners read" ON orders FOR SELECT TO authenticated
  USING ((SELECT auth.uid()) = user_id);
\`\`\``,
  on: ["CreatePolicyStmt"],
  oncePerFile: true,
  check({ tree }, context, report) {
    if (context.options.platform !== "supabase") return;
    const roles = tree.roles ?? [];
    const implicit = roles.every(
      ({ RoleSpec: role }) => role?.roletype === "ROLESPEC_PUBLIC" && (role.location ?? 0) < 0
    );
    if (!implicit || tree.permissive !== true) return;
    const table = formatName(rangeName(tree.table));
    report({
      message: `Unexpected policy ${ident(tree.policy_name)} on \`${table}\` without TO, expected the roles that it is for`,
      object: `policy ${ident(tree.policy_name)} on ${table}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security",
        sql: "create policy read on orders for select using ((select auth.uid()) = user_id)",
        messages: ["Unexpected policy read on `orders` without TO, expected the roles that it is for"]
      }
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security;
                create index on orders (user_id)`,
        sql: `set local lock_timeout = '5s';
              create policy read on orders for select to authenticated using ((select auth.uid()) = user_id)`
      }
    ]
  }
};

// scripts/rules/migration/require-primary-key-using-index.ts
var rule82 = {
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
  on: ["AlterTableStmt.AT_AddConstraint", "AlterTableStmt.AT_AddColumn"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { constraint, relation, label, place } of addedConstraints(statement, context, "CONSTR_PRIMARY")) {
      if (constraint.indexname === void 0) {
        report({
          message: `Unexpected PRIMARY KEY on \`${label}\` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and PRIMARY KEY USING INDEX`,
          object: `table ${label}`,
          at: place()
        });
        continue;
      }
      const nullable = (relation?.indexes.get(constraint.indexname)?.columns ?? []).filter(
        (column) => column !== void 0 && relation?.columns.get(column)?.notNull === false
      );
      if (nullable.length > 0) {
        report({
          message: `Unexpected PRIMARY KEY on \`${label}\` over the nullable ${nullable.map((column) => `\`${ident(column)}\``).join(", ")}, expected NOT NULL columns, which need no scan`,
          object: `table ${label}`,
          at: place()
        });
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

// scripts/rules/migration/require-rollback.ts
var rule83 = {
  kind: "migration",
  level: "warning",
  title: "Migration without a rollback",
  why: "Other migrations of this repository have one. When this one goes wrong, the way back has to be written under pressure, on the broken system.",
  fix: "Write it now: `dbops prove --write-rollback` drafts it from the difference that the migration makes, executes it, and says what cannot come back. A change that cannot be undone says so in a suppression.",
  checkFile({ file }, report) {
    if (file.facts?.rollback !== null) return;
    report({
      message: `Unexpected migration \`${file.facts.name}\` without a rollback, expected one as for the others`
    });
  },
  examples: {
    bad: [
      {
        sql: "create schema shop",
        migration: { version: "20260101000000", name: "shop", rollback: null },
        messages: ["Unexpected migration `shop` without a rollback, expected one as for the others"]
      }
    ],
    good: [
      {
        sql: "create schema shop",
        migration: { version: "20260101000000", name: "shop", rollback: "supabase/rollbacks/20260101000000_shop.sql" }
      }
    ]
  }
};

// scripts/rules/migration/require-row-level-security.ts
var rule84 = {
  kind: "migration",
  category: "security",
  level: "error",
  repairChanges: ["rls.enabled"],
  title: "New table in an exposed schema without row-level security",
  why: "The Data API serves the table to every role with a privilege on it. Without row-level security that role sees and writes every row: for `anon` that is everybody with the public key.",
  fix: `Enable it, and write policies for who may do what:

\`\`\`sql
CREATE TABLE public.orders (id bigint PRIMARY KEY, user_id uuid NOT NULL);
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
\`\`\``,
  alias: "rls_disabled_in_public",
  checkFile({ file, options, made }, report) {
    for (const { schema, name, kind, persistence, rowSecurity, at } of made.relations) {
      if (kind !== "table" && kind !== "partitioned table") continue;
      if (rowSecurity || persistence === "temporary" || !options.exposedSchemas.includes(schema)) continue;
      const table = formatName({ schema, name });
      const enable = `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`;
      report({
        message: `Unexpected table \`${table}\` without row-level security in a schema that the API exposes, expected ENABLE ROW LEVEL SECURITY`,
        object: `table ${table}`,
        at,
        fix: `${enable};`,
        repair: () => {
          if (!at.written) return void 0;
          const end = codeEnd(file.text, at.start, at.end);
          return [{ start: end, end, text: `;

${enable}` }];
        }
      });
    }
  },
  examples: {
    bad: [
      {
        sql: "create table public.notes (id bigint primary key); grant select on public.notes to authenticated",
        messages: [
          "Unexpected table `public.notes` without row-level security in a schema that the API exposes, expected ENABLE ROW LEVEL SECURITY"
        ]
      }
    ],
    good: [
      {
        sql: `create table notes (id bigint primary key);
              alter table notes enable row level security;
              grant select on notes to authenticated`
      },
      { sql: "create schema private; create table private.notes (id bigint primary key)" },
      {
        sql: `do $$ begin
                create table notes (id bigint primary key);
                execute format('alter table %I enable row level security', 'notes');
              end $$;
              grant select on notes to authenticated`
      }
    ]
  }
};

// scripts/rules/migration/require-separate-validation.ts
var rule85 = {
  kind: "migration",
  level: "warning",
  title: "Constraint validated in the transaction that added it",
  why: "The lock that ADD CONSTRAINT took (`ACCESS EXCLUSIVE` for a CHECK, `SHARE ROW EXCLUSIVE` on both tables for a foreign key) is held until the transaction ends, so the scan of VALIDATE CONSTRAINT runs under it: NOT VALID has gained nothing.",
  fix: `Move VALIDATE CONSTRAINT into a migration of its own, after the one that adds the constraint.`,
  others: { squawk: "constraint-missing-not-valid", "postgres-language-server": "requireSeparateConstraintValidation" },
  on: ["AlterTableStmt.AT_ValidateConstraint"],
  files: ["up", "down"],
  check(statement, context, report) {
    if (!context.inTransaction) return;
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== "AT_ValidateConstraint") continue;
      const constraint = relation?.constraints.get(command.name);
      if (constraint === void 0 || constraint.born.transaction !== context.transaction.id) continue;
      report({
        message: `Unexpected VALIDATE CONSTRAINT \`${ident(command.name)}\` on \`${label}\` in the transaction that added it, expected a later one`,
        object: `table ${label}`,
        at: commandPlace(statement, number)
      });
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

// scripts/rules/migration/require-stable-policy-function.ts
var rule86 = {
  kind: "migration",
  category: "performance",
  level: "warning",
  title: "Volatile function in a policy",
  why: "A function that is not marked STABLE or IMMUTABLE is VOLATILE: Postgres calls it for every row, looks nothing up in an index by its result, and may run it on rows that another condition would have left out.",
  fix: `Mark a function that only reads as STABLE:

\`\`\`sql
CREATE OR REPLACE FUNCTION app.my_team() RETURNS bigint LANGUAGE sql STABLE SET search_path = ''
  AS $$ SELECT 1::bigint $$;
\`\`\``,
  on: ["CreatePolicyStmt", "AlterPolicyStmt"],
  check(statement, context, report) {
    const policy = policyOf(statement);
    if (policy === void 0) return;
    const call = volatileCall({ List: { items: [policy.using, policy.check].filter(Boolean) } }, context.known);
    if (call === void 0) return;
    const table = formatName(rangeName(policy.table));
    report({
      message: `Unexpected volatile function \`${call}()\` in the policy ${ident(policy.name)} on \`${table}\`, expected a STABLE one`,
      object: `policy ${ident(policy.name)} on ${table}`
    });
  },
  examples: {
    bad: [
      {
        given: `create schema app; create table app.orders (id bigint primary key, team_id bigint);
                create function app.my_team() returns bigint language sql as $$ select 1::bigint $$`,
        sql: "create policy read on app.orders for select to authenticated using (team_id = app.my_team())",
        messages: [
          "Unexpected volatile function `app.my_team()` in the policy read on `app.orders`, expected a STABLE one"
        ]
      }
    ],
    good: [
      {
        given: `create schema app; create table app.orders (id bigint primary key, team_id bigint); create index on app.orders (team_id);
                create function app.my_team() returns bigint language sql stable as $$ select 1::bigint $$`,
        sql: `set local lock_timeout = '5s';
              create policy read on app.orders for select to authenticated using (team_id = app.my_team())`
      }
    ]
  }
};

// scripts/rules/migration/require-statement-timeout.ts
var rule87 = {
  kind: "migration",
  level: "info",
  title: "Work on a whole table without statement_timeout",
  why: "The statement blocks others for as long as the table is large. Without a statement_timeout nothing ends it when that turns out to be hours.",
  fix: `Say how long it may take, or set statement_timeout for the role that migrates and say so in dbops.json (\`{"server": {"statement_timeout": "5min"}}\`):

\`\`\`sql
SET statement_timeout = '5min';
\`\`\``,
  others: { squawk: "require-statement-timeout", "postgres-language-server": "requireStatementTimeout" },
  on: [
    "AlterTableStmt.AT_SetNotNull",
    "AlterTableStmt.AT_AlterColumnType",
    "AlterTableStmt.AT_AddConstraint",
    "IndexStmt",
    "UpdateStmt",
    "DeleteStmt",
    "InsertStmt",
    "RefreshMatViewStmt",
    "ClusterStmt"
  ],
  files: ["up", "down"],
  oncePerFile: true,
  check(statement, context, report) {
    if (context.transaction.statementTimeout) return;
    const work = wholeTableWork(statement, context);
    if (work === void 0) return;
    report({ message: `Unexpected ${work} without statement_timeout, expected SET statement_timeout before it` });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, total numeric)",
        sql: "create index on orders (total)",
        platform: "postgres",
        messages: [
          "Unexpected CREATE INDEX on `orders` without statement_timeout, expected SET statement_timeout before it"
        ]
      },
      {
        given: "create table orders (id bigint primary key, total numeric)",
        sql: "alter table orders alter column total set not null",
        platform: "postgres",
        messages: ["Unexpected scan of `orders` without statement_timeout, expected SET statement_timeout before it"]
      }
    ],
    good: [
      {
        given: "create table orders (id bigint primary key)",
        sql: "set local lock_timeout = '5s'; alter table orders add column note text",
        platform: "postgres"
      }
    ]
  }
};
function wholeTableWork(statement, context) {
  const { kind, tree } = statement;
  if (kind === "IndexStmt" || kind === "RefreshMatViewStmt" || kind === "ClusterStmt") {
    if (tree.concurrent === true || tree.relation === void 0 || !isExisting(rangeName(tree.relation), context))
      return;
    const verb = { IndexStmt: "CREATE INDEX on", RefreshMatViewStmt: "REFRESH of", ClusterStmt: "CLUSTER of" }[kind];
    return `${verb} \`${formatName(rangeName(tree.relation))}\``;
  }
  if (kind === "AlterTableStmt") {
    for (const { command, label } of alterExisting(statement, context)) {
      const constraint = command.def?.Constraint;
      if (command.subtype === "AT_SetNotNull" || command.subtype === "AT_AlterColumnType") return `scan of \`${label}\``;
      if (command.subtype !== "AT_AddConstraint" || constraint?.skip_validation === true) continue;
      if (constraint?.indexname === void 0) return `scan of \`${label}\``;
    }
    return void 0;
  }
  const write = bulkWrite(statement, context);
  return write === void 0 ? void 0 : `${write.verb} of \`${write.label}\``;
}

// scripts/rules/migration/require-suppression-reason.ts
var rule88 = {
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

// scripts/rules/migration/require-table-grant.ts
var explicitFrom = "20261030000000";
var rule89 = {
  kind: "migration",
  category: "security",
  level: "warning",
  title: "New table without the grants that the API needs",
  why: "From 2026-10-30 on Supabase grants new tables in public to no role: the Data API answers “permission denied” (42501), to `service_role` as well. A migration that works on an old project fails on a new one.",
  fix: `Grant what each role needs, and no more; row-level security then decides on the rows:

\`\`\`sql
CREATE TABLE public.orders (id bigint PRIMARY KEY, user_id uuid NOT NULL);
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON public.orders TO authenticated, service_role;
\`\`\``,
  checkFile({ file, options, made }, report) {
    if (options.platform !== "supabase" || options.defaultGrants === "legacy") return;
    const version = file.facts?.version ?? "";
    if (/^\d{14}$/.test(version) && version < explicitFrom) return;
    for (const { schema, name, kind, persistence, granted, parents, at } of made.relations) {
      if (schema !== "public" || !options.exposedSchemas.includes(schema) || persistence === "temporary") continue;
      if (!["table", "partitioned table", "view"].includes(kind) || granted.size > 0 || parents.size > 0) continue;
      const table = formatName({ schema, name });
      report({
        message: `Unexpected new ${kind} \`${table}\` without GRANT, expected GRANT … TO the roles that use it`,
        object: `${kind} ${table}`,
        at,
        fix: `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO authenticated, service_role; -- or fewer`
      });
    }
  },
  examples: {
    bad: [
      {
        sql: "create table notes (id bigint primary key); alter table notes enable row level security",
        messages: ["Unexpected new table `public.notes` without GRANT, expected GRANT … TO the roles that use it"]
      }
    ],
    good: [
      {
        sql: `create table notes (id bigint primary key); alter table notes enable row level security;
              grant select, insert on notes to authenticated`
      },
      {
        sql: "create table notes (id bigint primary key); alter table notes enable row level security",
        migration: { version: "20250101000000" }
      }
    ]
  }
};

// scripts/rules/migration/require-unique-using-index.ts
var rule90 = {
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
  on: ["AlterTableStmt.AT_AddConstraint", "AlterTableStmt.AT_AddColumn"],
  files: ["up", "down"],
  check(statement, context, report) {
    for (const { constraint, label, place } of addedConstraints(statement, context, "CONSTR_UNIQUE")) {
      if (constraint.indexname !== void 0) continue;
      const name = constraint.conname === void 0 ? "" : ` \`${ident(constraint.conname)}\``;
      report({
        message: `Unexpected UNIQUE constraint${name} on \`${label}\` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and UNIQUE USING INDEX`,
        object: `table ${label}`,
        at: place()
      });
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

// scripts/rules/migration/require-update-policy-using.ts
var rule91 = {
  kind: "migration",
  category: "security",
  level: "warning",
  title: "UPDATE policy without USING",
  why: "A permissive policy without USING selects no row, so that every UPDATE changes nothing and reports success (measured): 0 rows, no error.",
  fix: `Say which rows may be changed, and what they may become:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners change" ON orders FOR UPDATE TO authenticated
  USING ((SELECT auth.uid()) = user_id) WITH CHECK ((SELECT auth.uid()) = user_id);
\`\`\``,
  on: ["CreatePolicyStmt"],
  check(statement, _context, report) {
    const policy = policyOf(statement);
    if (policy?.command !== "update" || policy.using !== void 0) return;
    const table = formatName(rangeName(policy.table));
    report({
      message: `Unexpected UPDATE policy ${ident(policy.name)} on \`${table}\` without USING, expected the rows that may be changed`,
      object: `policy ${ident(policy.name)} on ${table}`
    });
  },
  examples: {
    bad: [
      {
        given: "create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security",
        sql: "create policy change on orders for update to authenticated with check ((select auth.uid()) = user_id)",
        messages: ["Unexpected UPDATE policy change on `orders` without USING, expected the rows that may be changed"]
      }
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security;
                create index on orders (user_id)`,
        sql: `set local lock_timeout = '5s';
              create policy change on orders for update to authenticated
                using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id)`
      }
    ]
  }
};

// scripts/rules/migration/require-valid-sql.ts
var rule92 = {
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
  "ban-always-true-policy": rule,
  "ban-backfill-beside-ddl": rule2,
  "ban-cascade": rule3,
  "ban-cluster": rule4,
  "ban-concurrent-in-transaction": rule5,
  "ban-concurrent-index-if-not-exists": rule6,
  "ban-data-loss-in-rollback": rule7,
  "ban-delete-without-where": rule8,
  "ban-disable-row-level-security": rule9,
  "ban-disable-trigger": rule10,
  "ban-drop-column": rule11,
  "ban-drop-constraint": rule12,
  "ban-drop-database": rule13,
  "ban-drop-not-null": rule14,
  "ban-drop-primary-key": rule15,
  "ban-drop-replica-identity-index": rule16,
  "ban-drop-schema": rule17,
  "ban-drop-table": rule18,
  "ban-drop-type": rule19,
  "ban-duplicate-version": rule20,
  "ban-edit-of-applied-migration": rule21,
  "ban-enum-value-use-in-transaction": rule22,
  "ban-exclusion-on-existing-table": rule23,
  "ban-float-money": rule24,
  "ban-lock-table": rule25,
  "ban-long-identifier": rule26,
  "ban-money-type": rule27,
  "ban-rename-column": rule28,
  "ban-rename-enum-value": rule29,
  "ban-rename-schema": rule30,
  "ban-rename-table": rule31,
  "ban-secret": rule32,
  "ban-seed-data": rule33,
  "ban-serial-on-existing-table": rule34,
  "ban-server-program": rule35,
  "ban-session-replication-role": rule36,
  "ban-several-exclusive-locks": rule37,
  "ban-stored-generated-column": rule38,
  "ban-table-rewrite": rule39,
  "ban-transaction-control": rule40,
  "ban-truncate-grant": rule41,
  "ban-truncate": rule42,
  "ban-type-rewrite": rule43,
  "ban-uncommitted-transaction": rule44,
  "ban-unknown-suppression": rule45,
  "ban-unused-suppression": rule46,
  "ban-update-without-where": rule47,
  "ban-user-metadata-in-policy": rule48,
  "ban-vacuum-full": rule49,
  "ban-volatile-default": rule50,
  "ban-work-under-exclusive-lock": rule51,
  "prefer-attach-partition": rule52,
  "prefer-auth-call-in-subselect": rule53,
  "prefer-bigint-primary-key": rule54,
  "prefer-identity": rule55,
  "prefer-jsonb": rule56,
  "prefer-static-sql": rule57,
  "prefer-text-over-char": rule58,
  "prefer-timestamptz": rule59,
  "prefer-update-policy-check": rule60,
  "require-batched-backfill": rule61,
  "require-check-before-attach-partition": rule62,
  "require-check-before-set-not-null": rule63,
  "require-check-not-valid": rule64,
  "require-concurrent-detach": rule65,
  "require-concurrent-index-drop": rule66,
  "require-concurrent-index": rule67,
  "require-concurrent-refresh": rule68,
  "require-concurrent-reindex": rule69,
  "require-default-for-not-null": rule70,
  "require-domain-constraint-not-valid": rule71,
  "require-foreign-key-index": rule72,
  "require-foreign-key-not-valid": rule73,
  "require-function-revoke": rule74,
  "require-function-search-path": rule75,
  "require-insert-policy-check": rule76,
  "require-later-version": rule77,
  "require-lock-timeout": rule78,
  "require-lone-foreign-key-drop": rule79,
  "require-policy-column-index": rule80,
  "require-policy-roles": rule81,
  "require-primary-key-using-index": rule82,
  "require-rollback": rule83,
  "require-row-level-security": rule84,
  "require-separate-validation": rule85,
  "require-stable-policy-function": rule86,
  "require-statement-timeout": rule87,
  "require-suppression-reason": rule88,
  "require-table-grant": rule89,
  "require-unique-using-index": rule90,
  "require-update-policy-using": rule91,
  "require-valid-sql": rule92
};

export {
  mayLock,
  existingLocks,
  migrationRules
};
