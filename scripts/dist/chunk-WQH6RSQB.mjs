import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  Expander,
  FileStatement,
  alterDefaultPrivileges,
  alterEnum,
  alterFunction,
  alterPolicy,
  alterRelation,
  createFromQuery,
  createFunction,
  createIndex,
  createPolicy,
  createRelation,
  createTable,
  createType,
  dropFunction,
  dropRelation,
  existingLocks,
  grant,
  knownOrStub,
  mayLock,
  migrationRules,
  moveRelation,
  namedFunctions
} from "./chunk-AKWNTH3K.mjs";
import {
  planTransactions
} from "./chunk-P7KTLFP6.mjs";
import {
  transactionControl
} from "./chunk-MLFIZ4T2.mjs";
import {
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  formatName,
  listName,
  objectName,
  rangeName,
  stringConstant,
  strings
} from "./chunk-4LBD2ONK.mjs";
import {
  splitSql
} from "./chunk-QKW5VGAJ.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  compareFindings
} from "./chunk-KS3YWYCS.mjs";
import {
  SqlSyntaxError,
  parseSql
} from "./chunk-CR2EPFTE.mjs";
import {
  TextMap
} from "./chunk-L2LYJURQ.mjs";

// scripts/sql/recover.ts
var maxErrors = 20;
function parseRecovering(text) {
  try {
    const { map, statements } = parseSql(text);
    return { map, statements: statements.map((statement) => ({ statement, map, base: 0 })), errors: [] };
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    return parsePieces(text, error);
  }
}
function parsePieces(text, first) {
  const map = new TextMap(text);
  const statements = [];
  const errors = [];
  for (const piece of splitSql(text)) {
    if (piece.kind !== "statement") continue;
    if (errors.length >= maxErrors) break;
    try {
      const parsed = parseSql(text.slice(piece.start, piece.end));
      for (const statement of parsed.statements) statements.push({ statement, map: parsed.map, base: piece.start });
    } catch (error) {
      if (!(error instanceof SqlSyntaxError)) throw error;
      errors.push(new SqlSyntaxError(error.message, map, piece.start + error.index));
    }
  }
  return { map, statements, errors: errors.length > 0 ? errors : [first] };
}

// scripts/rules/known/known.ts
var Known = class _Known {
  /** The number of the file being read; the first is 1. */
  file = 0;
  /** The number of the open transaction; 0 where none is open. */
  transaction = 0;
  schemas = /* @__PURE__ */ new Map();
  relations = /* @__PURE__ */ new Map();
  types = /* @__PURE__ */ new Map();
  functions = /* @__PURE__ */ new Map();
  /** Roles that ALTER DEFAULT PRIVILEGES grants new tables of a schema to. */
  defaultTableGrants = /* @__PURE__ */ new Map();
  /** Schemas (`*`: all) whose new functions PUBLIC or a role may no longer execute by default. */
  defaultFunctionRevokes = /* @__PURE__ */ new Map();
  searchPath = ["public"];
  /** The transaction in which a value was last added to an enum. */
  enumAddedIn = 0;
  birth() {
    return { file: this.file, transaction: this.transaction };
  }
  /** Whether something was made in this file or in the open transaction: nobody else can hold or need it yet. */
  isFresh(born) {
    if (born === void 0) return false;
    return born.file === this.file || this.transaction !== 0 && born.transaction === this.transaction;
  }
  /** The schema that CREATE uses for a name without one. */
  get creationSchema() {
    return this.searchPath[0] ?? "public";
  }
  /** A name's schema: its own, else that of the first match along search_path, else the creation schema. */
  resolve(name, within = this.relations) {
    if (name.schema !== void 0) return { schema: name.schema, name: name.name };
    if (within.has(`pg_temp.${name.name}`)) return { schema: "pg_temp", name: name.name };
    for (const schema of this.searchPath) {
      if (within.has(`${schema}.${name.name}`)) return { schema, name: name.name };
    }
    return { schema: this.creationSchema, name: name.name };
  }
  relation(name) {
    const { schema, name: own } = this.resolve(name);
    return this.relations.get(`${schema}.${own}`);
  }
  type(name) {
    const { schema, name: own } = this.resolve(name, this.types);
    return this.types.get(`${schema}.${own}`);
  }
  /** Every known overload. */
  function(name) {
    const { schema, name: own } = this.resolve(name, this.functions);
    return this.functions.get(`${schema}.${own}`) ?? [];
  }
  /** Whether a relation was made in this file or transaction. */
  isNew(name) {
    return this.isFresh(this.relation(name)?.born);
  }
  /** `public.orders` for messages: as resolved where it is known, else as written. */
  label(name) {
    const known = this.relation(name);
    return formatName(known === void 0 ? name : { schema: known.schema, name: known.name });
  }
  /** A copy that changes apart from this. */
  clone() {
    const copy = new _Known();
    copy.file = this.file;
    copy.transaction = this.transaction;
    copy.searchPath = [...this.searchPath];
    copy.enumAddedIn = this.enumAddedIn;
    const maps = structuredClone([
      this.schemas,
      this.relations,
      this.types,
      this.functions,
      this.defaultTableGrants,
      this.defaultFunctionRevokes
    ]);
    for (const [key, value] of maps[0]) copy.schemas.set(key, value);
    for (const [key, value] of maps[1]) copy.relations.set(key, value);
    for (const [key, value] of maps[2]) copy.types.set(key, value);
    for (const [key, value] of maps[3]) copy.functions.set(key, value);
    for (const [key, value] of maps[4]) copy.defaultTableGrants.set(key, value);
    for (const [key, value] of maps[5]) copy.defaultFunctionRevokes.set(key, value);
    return copy;
  }
};

// scripts/rules/known/track.ts
function track(known, statement, at) {
  handlers[statement.kind]?.(known, statement.tree, at);
}
var handlers = {
  CreateStmt: createTable,
  CreateForeignTableStmt: (known, tree, at) => createTable(known, tree.base ?? tree, at, "foreign table"),
  IndexStmt: createIndex,
  ViewStmt: (known, tree, at) => createFromQuery(known, tree.view, "view", tree.aliases, at),
  CreateTableAsStmt: (known, tree, at) => createFromQuery(
    known,
    tree.into?.rel ?? {},
    tree.objtype === "OBJECT_MATVIEW" ? "materialized view" : "table",
    tree.into?.colNames,
    at,
    tree.if_not_exists === true
  ),
  SelectStmt: (known, tree, at) => {
    const into = tree.intoClause;
    if (into !== void 0) createFromQuery(known, into.rel, "table", into.colNames, at);
  },
  CreateSeqStmt: (known, tree, at) => {
    createRelation(known, tree.sequence, "sequence", at, tree.if_not_exists === true);
  },
  AlterTableStmt: alterTable,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  DropStmt: drop,
  CreateSchemaStmt: (known, tree, at) => {
    const name = tree.schemaname ?? tree.authrole?.rolename ?? "";
    if (tree.if_not_exists !== true || !known.schemas.has(name)) known.schemas.set(name, known.birth());
    const path = known.searchPath;
    known.searchPath = [name];
    for (const node of tree.schemaElts ?? []) {
      const kind = Object.keys(node)[0];
      track(known, { kind, tree: node[kind] }, at);
    }
    known.searchPath = path;
  },
  CreateEnumStmt: (known, tree) => createType(known, tree.typeName, "enum", strings(tree.vals)),
  AlterEnumStmt: alterEnum,
  CreateDomainStmt: (known, tree) => createType(known, tree.domainname, "domain"),
  CreateRangeStmt: (known, tree) => createType(known, tree.typeName, "range"),
  CompositeTypeStmt: (known, tree) => {
    const name = rangeName(tree.typevar);
    const nodes = (name.schema === void 0 ? [name.name] : [name.schema, name.name]).map((part) => ({
      String: { sval: part }
    }));
    createType(known, nodes, "composite");
  },
  CreateFunctionStmt: createFunction,
  AlterFunctionStmt: alterFunction,
  CreatePolicyStmt: createPolicy,
  AlterPolicyStmt: alterPolicy,
  GrantStmt: grant,
  AlterDefaultPrivilegesStmt: alterDefaultPrivileges
};
function alterTable(known, tree, at) {
  if (tree.relation === void 0) return;
  const relation = tree.objtype === "OBJECT_TABLE" ? knownOrStub(known, tree.relation) : known.relation(rangeName(tree.relation));
  if (relation === void 0) return;
  for (const node of tree.cmds ?? []) {
    if (node.AlterTableCmd !== void 0) alterRelation(known, relation, node.AlterTableCmd, at);
  }
}
var relationKinds = /* @__PURE__ */ new Set([
  "OBJECT_TABLE",
  "OBJECT_VIEW",
  "OBJECT_MATVIEW",
  "OBJECT_INDEX",
  "OBJECT_SEQUENCE",
  "OBJECT_FOREIGN_TABLE"
]);
function rename(known, tree) {
  const { renameType: kind, newname: to, subname: from } = tree;
  if (kind === "OBJECT_SCHEMA") {
    renameSchema(known, from, to);
    return;
  }
  if (kind === "OBJECT_TYPE" || kind === "OBJECT_DOMAIN") {
    const type = known.type(objectName(tree.object));
    if (type === void 0) return;
    known.types.delete(`${type.schema}.${type.name}`);
    type.name = to;
    known.types.set(`${type.schema}.${to}`, type);
    return;
  }
  if (kind === "OBJECT_FUNCTION" || kind === "OBJECT_PROCEDURE" || kind === "OBJECT_ROUTINE") {
    for (const routine of namedFunctions(known, tree.object)) {
      const key = `${routine.schema}.${routine.name}`;
      known.functions.set(
        key,
        (known.functions.get(key) ?? []).filter((other) => other !== routine)
      );
      routine.name = to;
      const target = `${routine.schema}.${to}`;
      known.functions.set(target, [...known.functions.get(target) ?? [], routine]);
    }
    return;
  }
  const relation = tree.relation === void 0 ? void 0 : known.relation(rangeName(tree.relation));
  if (relation === void 0) return;
  if (relationKinds.has(kind)) moveRelation(known, relation, relation.schema, to);
  else if (kind === "OBJECT_COLUMN") {
    const renamed = (names) => names.map((name) => name === from ? to : name);
    const column = relation.columns.get(from);
    if (column !== void 0) {
      relation.columns.delete(from);
      column.name = to;
      relation.columns.set(to, column);
    }
    for (const constraint of relation.constraints.values()) constraint.columns = renamed(constraint.columns);
    for (const index of relation.indexes.values()) {
      index.columns = index.columns.map((name) => name === from ? to : name);
    }
  } else if (kind === "OBJECT_TABCONSTRAINT") {
    const constraint = relation.constraints.get(from);
    if (constraint !== void 0) {
      relation.constraints.delete(from);
      constraint.name = to;
      relation.constraints.set(to, constraint);
    }
    const index = known.relation({ schema: relation.schema, name: from });
    if (index?.index?.constraint && index.index.table === relation) {
      moveRelation(known, index, relation.schema, to);
    }
  } else if (kind === "OBJECT_POLICY") {
    const policy = relation.policies.get(from);
    if (policy !== void 0) {
      relation.policies.delete(from);
      policy.name = to;
      relation.policies.set(to, policy);
    }
  }
}
function renameSchema(known, from, to) {
  const born = known.schemas.get(from);
  if (born !== void 0) {
    known.schemas.delete(from);
    known.schemas.set(to, born);
  }
  for (const map of [known.relations, known.types]) {
    for (const object of [...map.values()].filter((one) => one.schema === from)) {
      map.delete(`${from}.${object.name}`);
      object.schema = to;
      map.set(`${to}.${object.name}`, object);
    }
  }
  for (const [key, routines] of [...known.functions]) {
    if (routines[0]?.schema !== from) continue;
    known.functions.delete(key);
    for (const routine of routines) routine.schema = to;
    known.functions.set(`${to}.${routines[0].name}`, routines);
  }
}
function setSchema(known, tree) {
  if (relationKinds.has(tree.objectType) && tree.relation !== void 0) {
    const relation = known.relation(rangeName(tree.relation));
    if (relation !== void 0) moveRelation(known, relation, tree.newschema, relation.name);
  } else if (tree.objectType === "OBJECT_TYPE" || tree.objectType === "OBJECT_DOMAIN") {
    const type = known.type(objectName(tree.object));
    if (type === void 0) return;
    known.types.delete(`${type.schema}.${type.name}`);
    type.schema = tree.newschema;
    known.types.set(`${type.schema}.${type.name}`, type);
  } else if (["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE"].includes(tree.objectType)) {
    for (const routine of namedFunctions(known, tree.object)) {
      const key = `${routine.schema}.${routine.name}`;
      known.functions.set(
        key,
        (known.functions.get(key) ?? []).filter((other) => other !== routine)
      );
      routine.schema = tree.newschema;
      const target = `${routine.schema}.${routine.name}`;
      known.functions.set(target, [...known.functions.get(target) ?? [], routine]);
    }
  }
}
function drop(known, tree) {
  for (const node of tree.objects ?? []) {
    if (relationKinds.has(tree.removeType)) dropRelation(known, objectName(node));
    else if (tree.removeType === "OBJECT_TYPE" || tree.removeType === "OBJECT_DOMAIN") {
      const type = known.type(objectName(node));
      if (type !== void 0) known.types.delete(`${type.schema}.${type.name}`);
    } else if (["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE"].includes(tree.removeType)) {
      dropFunction(known, node);
    } else if (tree.removeType === "OBJECT_POLICY") {
      const parts = strings(node.List?.items);
      known.relation(listName(node.List?.items.slice(0, -1)))?.policies.delete(parts.at(-1));
    } else if (tree.removeType === "OBJECT_SCHEMA") dropSchema(known, objectName(node).name);
  }
}
function dropSchema(known, schema) {
  known.schemas.delete(schema);
  for (const map of [known.relations, known.types]) {
    for (const [key, object] of [...map]) if (object.schema === schema) map.delete(key);
  }
  for (const [key, routines] of [...known.functions]) if (routines[0]?.schema === schema) known.functions.delete(key);
}

// scripts/rules/session.ts
var followed = /* @__PURE__ */ new Set(["search_path", "lock_timeout", "statement_timeout", "timezone", "session_replication_role"]);
var Session = class {
  #server;
  #session = /* @__PURE__ */ new Map();
  /** SET LOCAL: until the transaction ends. */
  #local = /* @__PURE__ */ new Map();
  #changed = true;
  #lockTimeout = false;
  #statementTimeout = false;
  constructor(server) {
    this.#server = new Map(Object.entries(server).map(([name, value]) => [name.toLowerCase(), value]));
  }
  get(name) {
    return this.#local.get(name) ?? this.#session.get(name) ?? this.#server.get(name);
  }
  /** Whether a timeout holds: set, and not to 0. */
  limits(name) {
    const value = this.get(name);
    return value !== void 0 && !/^\s*-?0+(\.0*)?\s*[a-z]*\s*$/i.test(value);
  }
  /** The schemas of search_path, in order, without those that stand for the role. */
  searchPath(fallback) {
    const value = this.get("search_path");
    if (value === void 0) return [...fallback];
    return value.split(",").map((name) => name.trim().replace(/^"(.*)"$/, "$1")).filter((name) => name !== "" && name !== "$user");
  }
  /** The state of a transaction, with what it holds. */
  state(id, held) {
    if (this.#changed) {
      this.#changed = false;
      this.#lockTimeout = this.limits("lock_timeout");
      this.#statementTimeout = this.limits("statement_timeout");
    }
    return {
      id,
      lockTimeout: this.#lockTimeout,
      statementTimeout: this.#statementTimeout,
      timeZone: this.get("timezone"),
      held
    };
  }
  /** Ends what SET LOCAL set. Returns whether there was any. */
  endTransaction() {
    const any = this.#local.size > 0;
    this.#local.clear();
    this.#changed ||= any;
    return any;
  }
  /** Follows one statement. Returns whether it may have changed a setting. */
  apply(statement, inTransaction) {
    if (statement.kind === "VariableSetStmt") this.#set(statement.tree, inTransaction);
    else if (statement.kind === "SelectStmt") this.#configure(statement.tree, inTransaction);
    else return false;
    this.#changed = true;
    return true;
  }
  #set(tree, inTransaction) {
    if (tree.kind === "VAR_RESET_ALL") {
      this.#session.clear();
      this.#local.clear();
      return;
    }
    const name = tree.name?.toLowerCase();
    if (name === void 0 || !followed.has(name)) return;
    if (tree.kind === "VAR_SET_VALUE") {
      this.#store(
        name,
        (tree.args ?? []).map(constantText).join(", "),
        tree.is_local === true,
        inTransaction
      );
    } else if (tree.kind === "VAR_SET_DEFAULT" || tree.kind === "VAR_RESET") {
      this.#local.delete(name);
      if (tree.is_local !== true) this.#session.delete(name);
    }
  }
  /** SELECT set_config('name', 'value', is_local). */
  #configure(tree, inTransaction) {
    for (const node of tree.targetList ?? []) {
      const call = node.ResTarget?.val?.FuncCall;
      if (call === void 0 || listName(call.funcname).name !== "set_config") continue;
      const name = stringConstant(call.args?.[0])?.toLowerCase();
      const value = stringConstant(call.args?.[1]);
      const local = call.args?.[2]?.A_Const?.boolval?.boolval === true;
      if (name !== void 0 && value !== void 0 && followed.has(name))
        this.#store(name, value, local, inTransaction);
    }
  }
  #store(name, value, local, inTransaction) {
    if (!local) {
      this.#session.set(name, value);
      this.#local.delete(name);
    } else if (inTransaction) this.#local.set(name, value);
  }
};
function constantText(node) {
  const text = stringConstant(node);
  if (text !== void 0) return text;
  const value = node.A_Const;
  if (value?.ival !== void 0) return String(value.ival.ival ?? 0);
  if (value?.fval !== void 0) return value.fval.fval;
  return "";
}

// scripts/rules/ids.generated.ts
var ruleIds = [
  "api-role-inherits-power",
  "auth-users-exposed",
  "autovacuum-disabled",
  "ban-always-true-policy",
  "ban-backfill-beside-ddl",
  "ban-cascade",
  "ban-cluster",
  "ban-concurrent-in-transaction",
  "ban-concurrent-index-if-not-exists",
  "ban-data-loss-in-rollback",
  "ban-delete-without-where",
  "ban-disable-row-level-security",
  "ban-disable-trigger",
  "ban-drop-column",
  "ban-drop-constraint",
  "ban-drop-database",
  "ban-drop-not-null",
  "ban-drop-primary-key",
  "ban-drop-replica-identity-index",
  "ban-drop-schema",
  "ban-drop-table",
  "ban-drop-type",
  "ban-duplicate-version",
  "ban-edit-of-applied-migration",
  "ban-enum-value-use-in-transaction",
  "ban-exclusion-on-existing-table",
  "ban-float-money",
  "ban-lock-table",
  "ban-long-identifier",
  "ban-money-type",
  "ban-rename-column",
  "ban-rename-enum-value",
  "ban-rename-schema",
  "ban-rename-table",
  "ban-secret",
  "ban-seed-data",
  "ban-serial-on-existing-table",
  "ban-server-program",
  "ban-session-replication-role",
  "ban-several-exclusive-locks",
  "ban-stored-generated-column",
  "ban-table-rewrite",
  "ban-transaction-control",
  "ban-truncate",
  "ban-truncate-grant",
  "ban-type-rewrite",
  "ban-uncommitted-transaction",
  "ban-unknown-suppression",
  "ban-unused-suppression",
  "ban-update-without-where",
  "ban-user-metadata-in-policy",
  "ban-vacuum-full",
  "ban-volatile-default",
  "ban-work-under-exclusive-lock",
  "boolean-index",
  "bucket-without-limits",
  "cascade-too-far",
  "char-padded",
  "composite-foreign-key-hole",
  "constraint-not-validated",
  "definer-callable-by-anon",
  "definer-open-to-anon",
  "definer-open-to-authenticated",
  "definer-search-path-mutable",
  "definer-search-path-writable",
  "definer-view-leaky",
  "definer-write-open-to-anon",
  "duplicate-index",
  "dynamic-sql-injectable",
  "existence-oracle",
  "extension-in-public",
  "extension-outdated",
  "external-ids-blob",
  "float-money",
  "foreign-key-duplicate",
  "foreign-key-missing",
  "foreign-key-oracle",
  "foreign-key-to-auth-unique",
  "foreign-key-type-mismatch",
  "foreign-key-unindexed",
  "foreign-table-exposed",
  "function-search-path-mutable",
  "graphql-open-to-anon",
  "graphql-open-to-authenticated",
  "id-array",
  "identifier-needs-quotes",
  "index-invalid",
  "index-unused",
  "integer-key",
  "json-column",
  "materialized-view-exposed",
  "multiple-permissive-policies",
  "no-primary-key",
  "nullable-foreign-key",
  "orphaned-function",
  "partition-policy-ignored",
  "partition-rls-bypassed",
  "policy-always-true",
  "policy-caller-as-pattern",
  "policy-column-unindexed",
  "policy-dependency-denied",
  "policy-for-bypassing-role",
  "policy-function-per-row",
  "policy-function-recursion",
  "policy-helper-exposed",
  "policy-insert-without-check",
  "policy-open-to-anon",
  "policy-read-condition-writes",
  "policy-recursion",
  "policy-restrictive-only",
  "policy-role-too-wide",
  "policy-row-can-be-moved",
  "policy-self-comparison",
  "policy-update-without-select",
  "policy-user-metadata",
  "policy-uses-auth-role",
  "policy-without-grant",
  "policy-without-rls",
  "polymorphic-association",
  "prefer-attach-partition",
  "prefer-auth-call-in-subselect",
  "prefer-bigint-primary-key",
  "prefer-identity",
  "prefer-jsonb",
  "prefer-static-sql",
  "prefer-text-over-char",
  "prefer-timestamptz",
  "prefer-update-policy-check",
  "privileged-column-writable",
  "public-bucket-listing",
  "publication-for-all-tables",
  "publication-without-replica-identity",
  "queue-exposed",
  "realtime-channel-open",
  "redundant-index",
  "reg-type-column",
  "require-batched-backfill",
  "require-check-before-attach-partition",
  "require-check-before-set-not-null",
  "require-check-not-valid",
  "require-concurrent-detach",
  "require-concurrent-index",
  "require-concurrent-index-drop",
  "require-concurrent-refresh",
  "require-concurrent-reindex",
  "require-default-for-not-null",
  "require-domain-constraint-not-valid",
  "require-foreign-key-index",
  "require-foreign-key-not-valid",
  "require-function-revoke",
  "require-function-search-path",
  "require-insert-policy-check",
  "require-later-version",
  "require-lock-timeout",
  "require-lone-foreign-key-drop",
  "require-policy-column-index",
  "require-policy-roles",
  "require-primary-key-using-index",
  "require-rollback",
  "require-row-level-security",
  "require-separate-validation",
  "require-stable-policy-function",
  "require-statement-timeout",
  "require-suppression-reason",
  "require-table-grant",
  "require-unique-using-index",
  "require-update-policy-using",
  "require-valid-sql",
  "rewrite-rule",
  "rls-disabled",
  "rls-not-forced",
  "rls-without-policy",
  "role-bypasses-rls",
  "schema-writable",
  "security-definer-view",
  "sensitive-column-exposed",
  "sensitive-column-readable",
  "sequence-near-exhaustion",
  "sequence-without-grant",
  "storage-policy-without-bucket",
  "storage-write-unscoped",
  "table-bloat",
  "table-granted-to-public",
  "table-inheritance",
  "table-unlogged",
  "tenant-column-writable",
  "text-search-unindexed",
  "text-without-check",
  "timestamp-without-zone",
  "trigger-disabled",
  "truncate-granted",
  "unique-ignores-null",
  "updated-at-stale",
  "volatile-function-in-policy"
];

// scripts/rules/suppress.ts
var marker = "dbops-ignore";
function readSuppressions(text, map, places) {
  if (!text.includes(marker)) return [];
  const statements = places();
  const found = [];
  const all = [...tokens(text)];
  for (const [index, token] of all.entries()) {
    if (token.kind !== "comment") continue;
    const words = /^(?:--|\/\*)\s*dbops-ignore\b([^\r\n]*)/.exec(text.slice(token.start, token.end));
    if (words === null) continue;
    const [ids = "", ...why] = words[1].replace(/\*\/\s*$/, "").split(":");
    const { line } = map.position(token.start);
    const previous = all[index - 1];
    const trails = previous !== void 0 && map.position(previous.end).line === line && previous.kind !== "comment";
    const inside = statements.some(({ start, end }) => start < token.start && token.start < end);
    const next = all.slice(index + 1).find(({ kind }) => kind !== "comment");
    const following = statements.find(({ start }) => start >= token.end);
    let scope = { line };
    if (!trails && inside && next !== void 0) scope = { line: map.position(next.start).line };
    else if (!trails && following !== void 0) scope = { from: following.start, to: following.end };
    found.push({
      rules: ids.split(/[\s,]+/).filter(Boolean),
      reason: why.join(":").trim(),
      place: { start: token.start, end: token.end },
      scope,
      used: /* @__PURE__ */ new Set()
    });
  }
  return found;
}
function suppressedBy(suppressions, rule, place, wholeFile, map) {
  const hit = suppressions.find((one) => {
    if (!one.rules.includes(rule)) return false;
    if (wholeFile) return true;
    if ("line" in one.scope) {
      return map.position(place.start).line <= one.scope.line && one.scope.line <= map.position(place.end).line;
    }
    return one.scope.from <= place.start && place.start <= one.scope.to;
  });
  hit?.used.add(rule);
  return hit;
}
function* judgeSuppressions(suppressions, isOff) {
  for (const { rules, reason, place, used } of suppressions) {
    if (rules.length === 0 || reason === "") {
      const ids = rules.join(", ") || "<rule-id>";
      yield {
        rule: "require-suppression-reason",
        message: `Unexpected suppression without a ${rules.length === 0 ? "rule and a reason" : "reason"}, expected \`-- ${marker} ${ids}: <why>\``,
        place
      };
    }
    for (const id of rules) {
      if (!ruleIds.includes(id)) {
        const near = closest(id, ruleIds);
        yield {
          rule: "ban-unknown-suppression",
          message: `Unexpected rule \`${id.replaceAll("`", "")}\` in a suppression, expected ${near === void 0 ? "the id of a rule" : `\`${near}\``}`,
          place
        };
      } else if (!used.has(id) && !isOff(id)) {
        yield {
          rule: "ban-unused-suppression",
          message: `Unexpected suppression of \`${id}\`, expected one that suppresses a finding`,
          place
        };
      }
    }
  }
}

// scripts/rules/lint.ts
var syntaxRule = "require-valid-sql";
var historyTransaction = 1;
var supabaseServer = { timezone: "UTC", statement_timeout: "2min" };
var defaults = {
  platform: "supabase",
  exposedSchemas: ["public", "graphql_public"],
  defaultGrants: "explicit",
  server: {}
};
function matchFiles(inputs, options = {}) {
  const run = new Run(options);
  for (const input of inputs) run.read(input);
  return run.finish();
}
var Run = class {
  known = new Known();
  #options;
  #levels;
  #unsuppressed;
  #byKind = /* @__PURE__ */ new Map();
  /** The rules that a statement needs, by the file's role, its kind and its commands. */
  #byKey = /* @__PURE__ */ new Map();
  #wholeFile = [];
  #bodyWords;
  #read = [];
  #held = { transaction: 0, locks: [] };
  /** Number 1 is the one transaction of a tool that opens one around all pending files. */
  #transactions = historyTransaction;
  constructor({ rules = {}, unsuppressed = /* @__PURE__ */ new Set(), ...options }) {
    this.#options = { ...defaults, ...options };
    this.#levels = rules;
    this.#unsuppressed = unsuppressed;
    const words = [];
    for (const [id, rule] of Object.entries(migrationRules)) {
      if (rules[id] === "off") continue;
      const pair = [id, rule];
      for (const kind of rule.on ?? []) {
        const list = this.#byKind.get(kind);
        if (list === void 0) this.#byKind.set(kind, [pair]);
        else list.push(pair);
      }
      if (rule.checkFile !== void 0) this.#wholeFile.push([id, rule]);
      if (rule.inBodies !== void 0) words.push(rule.inBodies.source);
    }
    this.#bodyWords = words.length === 0 ? void 0 : new RegExp(words.join("|"), "i");
  }
  /** Reads a file; a rollback is judged on what is known so far, and nothing that follows builds on it. */
  read(input) {
    if (input.role !== "down") {
      this.#walk(input);
      return;
    }
    const { known } = this;
    const copy = known.clone();
    this.known = copy;
    this.#walk(input);
    this.known = known;
    known.file = copy.file;
  }
  #walk(input) {
    const { known } = this;
    const sql = input.sql ?? input.text;
    const judge = input.judge !== false;
    const session = new Session({
      ...this.#options.platform === "supabase" ? supabaseServer : {},
      ...this.#options.server
    });
    const home = this.#options.platform === "supabase" ? ["public", "extensions"] : ["public"];
    known.file++;
    known.searchPath = session.searchPath(home);
    const { statements: parsed, map, errors } = parseRecovering(sql);
    const statements = parsed.map(({ statement }) => statement);
    const { steps } = planTransactions(input.transaction, statements);
    const suppressions = judge ? readSuppressions(
      sql,
      map,
      () => parsed.map(({ statement, base }) => ({ start: statement.start + base, end: statement.end + base }))
    ) : [];
    const entry = { input, map, matches: [], suppressions, once: /* @__PURE__ */ new Set() };
    const expander = new Expander(input.text, {
      known,
      wantsBody: (body) => judge && (this.#bodyWords?.test(body) ?? false)
    });
    if (judge) for (const error of errors) this.#syntaxError(entry, error);
    let open = input.transaction === "history";
    if (open) known.transaction = judge ? historyTransaction : ++this.#transactions;
    for (const [index, top] of parsed.entries()) {
      const { inTransaction } = steps[index];
      const openBefore = open;
      if (inTransaction && !open) known.transaction = ++this.#transactions;
      open = inTransaction;
      if (!open) {
        known.transaction = top.statement.kind === "DoStmt" ? ++this.#transactions : 0;
        if (session.endTransaction()) known.searchPath = session.searchPath(home);
      }
      const run = (statement) => {
        if (judge) this.#judge(entry, statement, session, statements, index, inTransaction, openBefore);
        if (statement.origin === "body") return;
        if (session.apply(statement, inTransaction)) known.searchPath = session.searchPath(home);
        track(known, statement, originOf(input, statement, known.file));
      };
      run(new FileStatement(top.statement, top.map, top.base));
      for (const inner of expander.expand(top.statement, top.map, top.base)) run(inner);
      const control = transactionControl(top.statement);
      if (control === "commit" || control === "rollback") {
        open = false;
        known.transaction = 0;
        if (session.endTransaction()) known.searchPath = session.searchPath(home);
      }
    }
    known.transaction = 0;
    let unended;
    for (const { statement, base } of parsed) {
      const control = transactionControl(statement);
      if (control === "begin") unended = { start: statement.start + base, end: statement.end + base };
      else if (control !== void 0) unended = void 0;
    }
    if (judge) {
      entry.context = {
        file: input,
        options: this.#options,
        known,
        number: known.file,
        unended,
        made: noneMade
      };
      this.#read.push(entry);
    }
  }
  /** The rules to ask about a statement of a file of a role. Of ALTER TABLE its commands decide. */
  #rulesFor({ kind, tree }, role) {
    let key = kind;
    if (kind === "AlterTableStmt") {
      for (const { AlterTableCmd: command } of tree.cmds ?? []) key += `.${command?.subtype}`;
    }
    const cached = this.#byKey.get(role)?.get(key);
    if (cached !== void 0) return cached;
    const kinds = /* @__PURE__ */ new Set([
      kind,
      ...key.split(".").slice(1).map((command) => `${kind}.${command}`)
    ]);
    const rules = [...kinds].flatMap((one) => this.#byKind.get(one) ?? []).filter(([, rule]) => (rule.files ?? ["up"]).includes(role));
    const unique = [...new Set(rules)];
    const byKey = this.#byKey.get(role) ?? /* @__PURE__ */ new Map();
    this.#byKey.set(role, byKey.set(key, unique));
    return unique;
  }
  #syntaxError(entry, error) {
    const rule = migrationRules[syntaxRule];
    if (rule === void 0 || this.#levels[syntaxRule] === "off") return;
    const message = `Unexpected SQL that PostgreSQL cannot parse, expected valid SQL: ${error.message}`;
    this.#add(entry, syntaxRule, rule, { message, at: { start: error.index, end: error.index } });
  }
  #judge(entry, statement, session, statements, index, inTransaction, openBefore) {
    const rules = this.#rulesFor(statement, entry.input.role);
    if (this.#held.transaction !== this.known.transaction || this.known.transaction === 0) {
      this.#held = { transaction: this.known.transaction, locks: [] };
    }
    const locks = mayLock.has(statement.kind) && statement.origin !== "body";
    if (rules.length === 0 && !locks) return;
    const context = {
      file: entry.input,
      options: this.#options,
      known: this.known,
      inTransaction: inTransaction || statement.origin !== "file",
      openBefore,
      transaction: session.state(this.known.transaction, this.#held.locks),
      statements,
      index
    };
    for (const [id, rule] of rules) {
      if (statement.origin === "body" && rule.inBodies === void 0) continue;
      if (rule.oncePerFile && entry.once.has(id)) continue;
      for (const hit of rule.check?.(statement, context) ?? []) {
        this.#add(entry, id, rule, hit, statement, context);
        if (!rule.oncePerFile) continue;
        entry.once.add(id);
        break;
      }
    }
    if (!locks || !context.inTransaction) return;
    for (const lock of existingLocks(statement, context)) {
      const { schema, name } = this.known.resolve(lock.table);
      this.#held.locks.push({ ...lock, key: `${schema}.${name}`, statement });
    }
  }
  #add(entry, id, rule, hit, statement, context) {
    const place = typeof hit.at === "number" ? statement?.place(hit.at) ?? { start: 0, end: 0 } : hit.at ?? statement?.place() ?? { start: 0, end: 0 };
    const level = this.#levels[id] ?? rule.level;
    const start = entry.map.position(place.start);
    const end = entry.map.position(Math.max(place.start, place.end));
    const finding = {
      rule: id,
      level: level === "off" ? rule.level : level,
      category: rule.category ?? "migration",
      message: hit.message,
      ...hit.object === void 0 ? {} : { object: hit.object },
      location: {
        file: entry.input.file,
        ...start,
        ...place.end > place.start ? { endLine: end.line, endColumn: end.column } : {}
      },
      why: rule.why,
      fix: hit.fix ?? rule.fix,
      ...rule.alias === void 0 ? {} : { alias: rule.alias },
      ...hit.detail === void 0 ? {} : { detail: hit.detail }
    };
    entry.matches.push({ rule: id, finding, place, hit, statement, context });
  }
  finish() {
    const made = /* @__PURE__ */ new Map();
    for (const entry of this.#read) {
      const { known, number } = entry.context;
      let byFile = made.get(known);
      if (byFile === void 0) made.set(known, byFile = madeByFile(known));
      entry.context.made = byFile.get(number) ?? noneMade;
      for (const [id, rule] of this.#wholeFile) {
        if (!(rule.files ?? ["up"]).includes(entry.input.role)) continue;
        for (const hit of rule.checkFile(entry.context) ?? []) {
          this.#add(entry, id, rule, hit);
          if (rule.oncePerFile) break;
        }
      }
    }
    for (const entry of this.#read) this.#suppress(entry);
    return this.#read.map(({ input, matches }) => ({ file: input, matches }));
  }
  /** Takes out what comments suppress, and reports comments that are wrong. */
  #suppress(entry) {
    if (entry.suppressions.length === 0) return;
    const { suppressions, map } = entry;
    entry.matches = entry.matches.filter(
      ({ rule, place, statement, hit }) => suppressedBy(suppressions, rule, place, statement === void 0 && hit.at === void 0, map) === void 0 || this.#unsuppressed.has(rule)
    );
    const isOff = (rule) => this.#levels[rule] === "off";
    for (const { rule: id, message, place } of judgeSuppressions(suppressions, isOff)) {
      const rule = migrationRules[id];
      if (rule !== void 0 && !isOff(id)) this.#add(entry, id, rule, { message, at: place });
    }
  }
};
var noneMade = { relations: [], constraints: [], policies: [], functions: [] };
function madeByFile(known) {
  const files = /* @__PURE__ */ new Map();
  const lists = (file) => {
    let found = files.get(file);
    if (found === void 0) {
      files.set(file, found = { relations: [], constraints: [], policies: [], functions: [] });
    }
    return found;
  };
  for (const relation of known.relations.values()) {
    if (relation.at !== void 0) lists(relation.born.file).relations.push({ ...relation, at: relation.at });
    for (const constraint of relation.constraints.values()) {
      const { at } = constraint;
      if (at !== void 0)
        lists(constraint.born.file).constraints.push({ relation, constraint: { ...constraint, at } });
    }
    for (const policy of relation.policies.values()) {
      const { at } = policy;
      if (at !== void 0) lists(policy.born.file).policies.push({ relation, policy: { ...policy, at } });
    }
  }
  for (const routine of [...known.functions.values()].flat()) {
    if (routine.at !== void 0) lists(routine.at.number).functions.push({ ...routine, at: routine.at });
  }
  return files;
}
function originOf(input, statement, number) {
  return { file: input.file, number, start: statement.start, end: statement.end, written: statement.origin === "file" };
}

// scripts/rules/lint-workspace.ts
var reportedByRules = /* @__PURE__ */ new Set(["migration-version-duplicate"]);
function lintWorkspace(workspace, selection = {}) {
  const results = matchFiles(workspaceInputs(workspace, selection), workspaceOptions(workspace));
  const found = results.flatMap(({ matches }) => matches.map(({ finding }) => finding));
  return [...found, ...readerFindings(workspace, selection.files)].sort(compareFindings);
}
function readerFindings(workspace, files) {
  return workspace.findings.filter(
    ({ rule, location }) => !reportedByRules.has(rule) && (files === void 0 || location !== void 0 && files.has(location.file))
  );
}
function lintedFiles({ migrations, seeds }) {
  return [
    ...migrations.flatMap(({ up, down }) => down === void 0 ? [up.file] : [up.file, down.file]),
    ...seeds.map(({ file }) => file)
  ].filter((file, index, all) => all.indexOf(file) === index);
}
function workspaceOptions(workspace) {
  const { platform, exposedSchemas, settings } = workspace;
  return {
    platform,
    exposedSchemas: platform === "supabase" ? exposedSchemas : [],
    defaultGrants: settings.defaultGrants ?? "explicit",
    server: settings.server ?? {},
    rules: settings.rules ?? {}
  };
}
function workspaceInputs(workspace, { files, changes, texts }) {
  const wanted = (file) => files === void 0 || files.has(file);
  const inputs = [];
  const add = (source, role, judge, more = {}) => {
    const text = texts?.get(source.file);
    inputs.push({
      file: source.file,
      text: text ?? source.text,
      ...text === void 0 ? { sql: source.sql } : {},
      role,
      transaction: source.transaction,
      judge,
      ...more
    });
  };
  const keepsRollbacks = workspace.migrations.some(({ down }) => down !== void 0);
  for (const source of workspace.globals) add(source, "seed", false);
  for (const migration of workspace.migrations) {
    const { up, down } = migration;
    add(up, "up", wanted(up.file), { facts: factsOf(migration, workspace, keepsRollbacks, changes) });
    if (down !== void 0 && wanted(down.file)) {
      add(down, "down", true, { up: { file: up.file, sql: texts?.get(up.file) ?? up.sql } });
    }
  }
  for (const seed of workspace.seeds) if (files?.has(seed.file)) add(seed, "seed", true);
  return inputs;
}
function factsOf(migration, workspace, keepsRollbacks, changes) {
  const { up, down, version, name } = migration;
  const facts = { version, name };
  if (down !== void 0) facts.rollback = down.file;
  else if (keepsRollbacks && migration.repeatable !== true) facts.rollback = null;
  if (workspace.findings.some((one) => one.rule === "migration-version-duplicate" && one.location?.file === up.file)) {
    facts.duplicateOf = workspace.migrations.find((other) => other !== migration && other.version === version)?.up.file;
  }
  const state = changes?.changed.get(up.file);
  if (changes !== void 0 && state === "modified") facts.editedSince = changes.ref;
  if (changes !== void 0 && state === "added") facts.newerOnMain = newerOnMain(migration, workspace, changes);
  return facts;
}
function newerOnMain(migration, workspace, changes) {
  const at = workspace.migrations.indexOf(migration);
  const later = workspace.migrations.slice(at + 1).find((other) => !changes.changed.has(other.up.file));
  if (later !== void 0) return later.up.file;
  const number = (file) => {
    const digits = /^V?([0-9]+)/.exec(file.slice(file.lastIndexOf("/") + 1))?.[1];
    return digits === void 0 ? void 0 : BigInt(digits);
  };
  const own = number(migration.up.file);
  if (own === void 0) return void 0;
  const folder = migration.up.file.slice(0, migration.up.file.lastIndexOf("/") + 1);
  return changes.onRef.find((file) => {
    if (!file.startsWith(folder) || file.slice(folder.length).includes("/") || !file.endsWith(".sql")) return false;
    return (number(file) ?? 0n) > own;
  });
}

export {
  parseRecovering,
  matchFiles,
  lintWorkspace,
  readerFindings,
  lintedFiles,
  workspaceOptions,
  workspaceInputs
};
