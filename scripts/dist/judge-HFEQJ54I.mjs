import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  Expander,
  Known,
  track
} from "./chunk-2SV7UYSJ.mjs";
import {
  parseRecovering
} from "./chunk-YLPIWEJ6.mjs";
import {
  FileStatement,
  unreadable
} from "./chunk-4NY36NOT.mjs";
import {
  columnName,
  formatName,
  listName,
  objectName,
  optionOn,
  optionText,
  rangeName,
  stringConstant,
  strings,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  transactionControl
} from "./chunk-UI2MZBCG.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/hooks/shell/text.ts
var open = "";
var pattern = /\uE000([^\uE000\uE001]*)\uE001/g;
var textLimit = 1 << 20;
function hasHole(text) {
  return text.includes(open);
}
function fillHoles(text, fill) {
  let index = 0;
  return text.replace(pattern, (_, label2) => fill(label2, index++));
}

// scripts/hooks/sql/danger.ts
var placeholder = "dbops_unknown_";
function isNew(range, { known }) {
  if (range === void 0) return false;
  const name = rangeName(range);
  if (name.schema === "pg_temp" || range.relpersistence === "t") return true;
  return known.relation(name) !== void 0;
}
function nameOf(range) {
  return range === void 0 ? "a table" : readable(formatName(rangeName(range)));
}
function readable(name) {
  return name.replace(/"?dbops_unknown_\d+"?/g, "…");
}

// scripts/hooks/sql/definitions.ts
var kinds = {
  OBJECT_TABLE: { label: "table", rows: true },
  OBJECT_SCHEMA: { label: "schema", rows: true },
  OBJECT_MATVIEW: { label: "materialized view" },
  OBJECT_FOREIGN_TABLE: { label: "foreign table" },
  OBJECT_SEQUENCE: { label: "sequence" },
  OBJECT_VIEW: { label: "view", remade: true },
  OBJECT_INDEX: { label: "index", remade: true },
  OBJECT_TYPE: { label: "type" },
  OBJECT_DOMAIN: { label: "domain" },
  OBJECT_FUNCTION: { label: "function", remade: true },
  OBJECT_PROCEDURE: { label: "procedure", remade: true },
  OBJECT_ROUTINE: { label: "routine", remade: true },
  OBJECT_AGGREGATE: { label: "aggregate", remade: true },
  OBJECT_POLICY: { label: "policy", remade: true },
  OBJECT_TRIGGER: { label: "trigger", remade: true },
  OBJECT_RULE: { label: "rule", remade: true },
  OBJECT_EXTENSION: { label: "extension", rows: true },
  OBJECT_PUBLICATION: { label: "publication", remade: true },
  OBJECT_EVENT_TRIGGER: { label: "event trigger", remade: true }
};
var migrate = "Write a migration with its rollback, prove it (`dbops prove`), and expand before you contract: stop using the object first.";
var drops = (node, context) => {
  const kind = kinds[node.removeType] ?? {
    label: String(node.removeType ?? "object").replace("OBJECT_", "").toLowerCase().replaceAll("_", " ")
  };
  const objects = (node.objects ?? []).filter((object) => !madeHere(node.removeType, object, context));
  if (objects.length === 0) return void 0;
  const names = objects.map((object) => label(node.removeType, object));
  const what = `drops ${kind.label} ${names.join(", ")}${kind.rows ? " with every row of it" : ""}${node.behavior === "DROP_CASCADE" ? " and everything that depends on it" : ""}`;
  return {
    what,
    safer: kind.rows ? `Keep the rows first (\`pg_dump\`, or rename instead of dropping). ${migrate}` : migrate,
    ...kind.remade ? { dropped: objects.map((object) => objectKey(node.removeType, object)).join("|") } : {}
  };
};
function label(kind, object) {
  if (kind === "OBJECT_POLICY" || kind === "OBJECT_TRIGGER" || kind === "OBJECT_RULE") {
    const parts = strings(object.List?.items);
    return readable(`${parts.at(-1)} on ${parts.slice(0, -1).join(".")}`);
  }
  return readable(formatName(objectName(object)));
}
function objectKey(kind, object) {
  if (kind === "OBJECT_POLICY" || kind === "OBJECT_TRIGGER" || kind === "OBJECT_RULE") {
    const parts = strings(object.List?.items);
    return `${kind}:${parts.slice(-2).join(".")}`;
  }
  return `${kind === "OBJECT_ROUTINE" || kind === "OBJECT_PROCEDURE" ? "OBJECT_FUNCTION" : kind}:${objectName(object).name}`;
}
function madeKey(kind, tree) {
  switch (kind) {
    case "CreatePolicyStmt":
      return `OBJECT_POLICY:${tree.table?.relname}.${tree.policy_name}`;
    case "CreateTrigStmt":
      return `OBJECT_TRIGGER:${tree.relation?.relname}.${tree.trigname}`;
    case "RuleStmt":
      return `OBJECT_RULE:${tree.relation?.relname}.${tree.rulename}`;
    case "ViewStmt":
      return `OBJECT_VIEW:${tree.view?.relname}`;
    case "IndexStmt":
      return `OBJECT_INDEX:${tree.idxname}`;
    case "CreateFunctionStmt":
      return `OBJECT_FUNCTION:${listName(tree.funcname).name}`;
    case "DefineStmt":
      return tree.kind === "OBJECT_AGGREGATE" ? `OBJECT_AGGREGATE:${listName(tree.defnames).name}` : void 0;
    case "CreatePublicationStmt":
      return `OBJECT_PUBLICATION:${tree.pubname}`;
    case "CreateEventTrigStmt":
      return `OBJECT_EVENT_TRIGGER:${tree.trigname}`;
    default:
      return void 0;
  }
}
function madeHere(kind, object, { known }) {
  const name = objectName(object);
  switch (kind) {
    case "OBJECT_TABLE":
    case "OBJECT_VIEW":
    case "OBJECT_MATVIEW":
    case "OBJECT_INDEX":
    case "OBJECT_SEQUENCE":
    case "OBJECT_FOREIGN_TABLE":
      return name.schema === "pg_temp" || known.relation(name) !== void 0;
    case "OBJECT_TYPE":
    case "OBJECT_DOMAIN":
      return known.type(name) !== void 0;
    case "OBJECT_SCHEMA":
      return known.schemas.has(name.name);
    case "OBJECT_POLICY":
    case "OBJECT_TRIGGER":
      return known.relation(listName(object.List?.items?.slice(0, -1))) !== void 0;
    default:
      return false;
  }
}
var commands = {
  AT_DropColumn: (command, table) => ({
    what: `drops column ${readable(command.name ?? "")} of ${table} with every value in it`,
    safer: `Stop using the column first; keep its values in a copy. ${migrate}`
  }),
  AT_DropConstraint: (command, table) => ({
    what: `drops constraint ${readable(command.name ?? "")} of ${table}: rows that break it can be written`,
    safer: migrate
  }),
  AT_AlterColumnType: (command, table) => ({
    what: `changes the type of ${table}.${readable(command.name ?? "")}: the table is rewritten under ACCESS EXCLUSIVE, and a cast may lose values`,
    safer: "Add a new column, backfill it, and switch (`dbops rollout`)."
  }),
  AT_DisableRowSecurity: (_, table) => ({
    what: `switches row level security of ${table} off: every role with a grant sees and changes every row`,
    safer: "Keep RLS on, and write a policy for what is needed."
  }),
  AT_NoForceRowSecurity: (_, table) => ({
    what: `lets the owner of ${table} past its policies`,
    safer: "Keep FORCE ROW LEVEL SECURITY."
  }),
  AT_DisableTrig: (command, table) => triggersOff(command, table),
  AT_DisableTrigAll: (command, table) => triggersOff(command, table),
  AT_DisableTrigUser: (command, table) => triggersOff(command, table),
  AT_DisableRule: (command, table) => triggersOff(command, table),
  AT_SetUnLogged: (_, table) => ({
    what: `makes ${table} unlogged: its rows are lost at the next crash`,
    safer: "Leave it logged."
  }),
  AT_DropExpression: (command, table) => ({ what: `stops computing ${table}.${command.name}`, safer: migrate }),
  AT_DropInherit: (_, table) => ({
    what: `takes ${table} out of its parent: queries on the parent no longer see its rows`,
    safer: migrate
  }),
  AT_DetachPartition: (_, table) => ({
    what: `detaches a partition of ${table}: queries no longer see its rows`,
    safer: `Use DETACH PARTITION … CONCURRENTLY in a migration. ${migrate}`
  }),
  AT_ChangeOwner: (command, table) => ({
    what: `gives ${table} to ${command.newowner?.rolename ?? "another role"}, who may then do anything with it`,
    safer: "Grant what is needed instead."
  })
};
function triggersOff(command, table) {
  return {
    what: `switches ${command.name === void 0 ? "the triggers" : `trigger ${readable(command.name)}`} of ${table} off: what they guard (audit, keys, foreign keys) is not kept`,
    safer: "Leave triggers on; write rows that pass them."
  };
}
var alters = (node, context) => {
  if (isNew(node.relation, context)) return void 0;
  const table = nameOf(node.relation);
  for (const { AlterTableCmd: command } of node.cmds ?? []) {
    if (command === void 0) continue;
    const found = commands[command.subtype]?.(command, table);
    if (found !== void 0) return found;
    if (command.subtype === "AT_SetRelOptions" || command.subtype === "AT_ResetRelOptions") {
      const invoker = (command.def?.List?.items ?? []).find(
        (item) => item.DefElem?.defname === "security_invoker"
      );
      const off = command.subtype === "AT_ResetRelOptions" || /^(?:false|off|0|no)$/i.test(
        String(
          invoker?.DefElem?.arg?.String?.sval ?? invoker?.DefElem?.arg?.TypeName?.names?.[0]?.String?.sval ?? "true"
        )
      );
      if (invoker !== void 0 && off)
        return {
          what: `runs view ${table} with its owner's rights: row level security no longer holds behind it`,
          safer: "Keep security_invoker on."
        };
    }
  }
  return void 0;
};
var renames = (node, context) => {
  if (isNew(node.relation, context)) return void 0;
  const kind = node.renameType;
  const old = kind === "OBJECT_COLUMN" ? `column ${nameOf(node.relation)}.${node.subname}` : kind === "OBJECT_SCHEMA" ? `schema ${node.subname}` : kind === "OBJECT_DATABASE" ? `database ${node.subname}` : kind === "OBJECT_TABLE" ? `table ${nameOf(node.relation)}` : void 0;
  return old === void 0 ? void 0 : {
    what: `renames ${readable(old)}: every query that uses the old name fails`,
    safer: "Add the new name beside the old one (a view, a generated column), then move the code over."
  };
};
var moves = (node, context) => {
  if (node.objectType !== "OBJECT_TABLE" || isNew(node.relation, context)) return void 0;
  return {
    what: `moves table ${nameOf(node.relation)} to schema ${node.newschema}: every query that uses the old name fails`,
    safer: "Leave a view in the old schema."
  };
};
var database = (node) => ({
  what: `drops database ${readable(node.dbname ?? "")} with everything in it`,
  safer: "Dump it first: `pg_dump -Fc`.",
  final: true
});
var definitionChecks = {
  DropStmt: drops,
  DropdbStmt: database,
  DropRoleStmt: () => ({ what: "drops a role", safer: "List what it owns and may do first: `\\du`, `\\dp`." }),
  DropOwnedStmt: () => ({
    what: "drops everything that a role owns, tables with their rows included",
    safer: "REASSIGN OWNED to another role first, and look at what it owns."
  }),
  ReassignOwnedStmt: () => ({
    what: "gives everything that a role owns to another role",
    safer: "Name the objects one by one."
  }),
  DropSubscriptionStmt: () => ({
    what: "drops a subscription: replication stops",
    safer: "Disable it first.",
    final: true
  }),
  DropTableSpaceStmt: () => ({ what: "drops a tablespace", safer: "Move its tables first.", final: true }),
  AlterTableStmt: alters,
  RenameStmt: renames,
  AlterObjectSchemaStmt: moves
};

// scripts/hooks/sql/privileges.ts
var everyone = /* @__PURE__ */ new Set(["public", "anon"]);
var owners = /* @__PURE__ */ new Set([
  "postgres",
  "supabase_admin",
  "service_role",
  "dashboard_user",
  "rds_superuser",
  "cloudsqlsuperuser"
]);
var narrower = "Grant the single privilege to the single role that needs it, and keep row level security on.";
function roles(nodes) {
  return (nodes ?? []).map(
    ({ RoleSpec: role2 }) => role2?.roletype === "ROLESPEC_PUBLIC" ? "public" : role2?.rolename ?? String(role2?.roletype ?? "")
  );
}
function privileges(node) {
  return (node.privileges ?? []).map((one) => String(one.AccessPriv?.priv_name ?? "all"));
}
var grants = (node, context) => {
  if (node.is_grant !== true) return void 0;
  const to = roles(node.grantees);
  const given = privileges(node);
  const all = given.length === 0 || given.includes("all");
  const open2 = to.filter((role2) => everyone.has(role2));
  const table = node.objtype === "OBJECT_TABLE" || node.objtype === "OBJECT_SEQUENCE" || node.objtype === "OBJECT_FOREIGN_TABLE";
  const many = node.targtype !== "ACL_TARGET_OBJECT";
  const objects = (node.objects ?? []).map((one) => one.RangeVar);
  if (node.grant_option === true) return { what: `lets ${to.join(", ")} hand privileges on`, safer: narrower };
  if (!table) {
    if (open2.length > 0 && all && node.objtype === "OBJECT_SCHEMA")
      return { what: `lets ${open2.join(", ")} create objects in a schema`, safer: narrower };
    if (open2.length > 0 && node.objtype === "OBJECT_SCHEMA" && given.includes("create"))
      return { what: `lets ${open2.join(", ")} create objects in a schema`, safer: narrower };
    if (node.objtype === "OBJECT_DATABASE" && open2.length > 0)
      return { what: `lets ${open2.join(", ")} use a database`, safer: narrower };
    if (node.objtype === "OBJECT_FUNCTION" && open2.length > 0 && many)
      return { what: `lets ${open2.join(", ")} call every function of a schema`, safer: narrower };
    if (node.objtype === "OBJECT_PARAMETER_ACL")
      return { what: `lets ${to.join(", ")} change server settings`, safer: narrower };
    return void 0;
  }
  const guarded = !many && objects.every(
    (range) => range !== void 0 && isNew(range, context) && context.known.relation({ ...range.schemaname ? { schema: range.schemaname } : {}, name: range.relname })?.rowSecurity === true
  );
  if (guarded) return void 0;
  const target = many ? "every table of a schema" : objects.map((range) => nameOf(range)).join(", ");
  if (open2.length > 0) {
    return {
      what: `lets ${open2.join(", ")} ${all ? "do anything with" : given.join(", ")} ${target}: anybody with the public key, where no policy stands before it`,
      safer: narrower
    };
  }
  const truncating = all || given.includes("truncate");
  if (truncating && to.includes("authenticated"))
    return {
      what: `lets every signed-in user TRUNCATE ${target}, which no policy filters`,
      safer: "Grant select, insert, update, delete instead of all."
    };
  const ordinary = to.filter((one) => !owners.has(one));
  if (all && many && ordinary.length > 0)
    return { what: `lets ${to.join(", ")} do anything with every table of a schema`, safer: narrower };
  return void 0;
};
var memberships = (node) => {
  if (node.is_grant !== true) return void 0;
  const given = (node.granted_roles ?? []).map((one) => String(one.AccessPriv?.priv_name ?? ""));
  return {
    what: `makes ${roles(node.grantee_roles).join(", ")} a member of ${given.join(", ")}, with all that it may do`,
    safer: narrower
  };
};
var defaults = (node) => {
  const action = node.action?.GrantStmt ?? node.action;
  if (action === void 0 || action.is_grant !== true) return void 0;
  const open2 = roles(action.grantees).filter((role2) => everyone.has(role2));
  return open2.length === 0 ? void 0 : { what: `gives ${open2.join(", ")} privileges on everything that is made from now on`, safer: narrower };
};
var role = (node) => {
  const name = readable(node.role?.RoleSpec?.rolename ?? node.role?.rolename ?? String(node.role ?? ""));
  for (const { DefElem: element } of node.options ?? []) {
    const on = element?.arg === void 0 || element.arg.Boolean?.boolval === true;
    if (element?.defname === "superuser" && on) return { what: `makes ${name} a superuser`, safer: narrower };
    if (element?.defname === "bypassrls" && on)
      return { what: `lets ${name} past every row level policy`, safer: narrower };
    if (element?.defname === "password" && node.action !== void 0)
      return {
        what: `changes the password of ${name}: whoever uses the old one is locked out`,
        safer: "Use `\\password`, and rotate with a second role."
      };
    if ((element?.defname === "createrole" || element?.defname === "isreplication") && on)
      return { what: `gives ${name} ${element.defname}`, safer: narrower };
    if (element?.defname === "canlogin" && !on && node.action !== void 0)
      return { what: `locks ${name} out`, safer: "Check who connects as it first: pg_stat_activity." };
  }
  return void 0;
};
function alwaysTrue(expression) {
  const value = expression?.A_Const?.boolval;
  return value !== void 0 && value.boolval === true;
}
var policies = (node) => {
  if (node.permissive === false) return void 0;
  const command = String(node.cmd_name ?? "all");
  const who = roles(node.roles);
  const open2 = node.roles === void 0 || who.length === 0 || who.some((one) => everyone.has(one) || one === "authenticated");
  if (!open2 || command === "select") return void 0;
  if (alwaysTrue(node.qual) || alwaysTrue(node.with_check)) {
    return {
      what: `lets ${who.length > 0 ? who.join(", ") : "everyone"} ${command === "all" ? "change" : command} every row of ${nameOf(node.table)} (policy ${readable(node.policy_name ?? "")}: true)`,
      safer: "Compare with the owner: `USING (owner_id = (select auth.uid()))`."
    };
  }
  return void 0;
};
var functions = (node) => {
  for (const { DefElem: element } of node.actions ?? []) {
    if (element?.defname === "security" && optionText(element) === "true")
      return { what: "runs a function with its owner's rights", safer: "Keep SECURITY INVOKER." };
  }
  return void 0;
};
var untrusted = /^(?:c|internal|pl(?:python|python2|python3|perl|tcl|sh|java|r)u|plpython\w*|plsh)$/;
var createsFunction = (node) => {
  const language = (node.options ?? []).find((one) => one.DefElem?.defname === "language")?.DefElem;
  const name = optionText(language)?.toLowerCase();
  return name !== void 0 && untrusted.test(name) ? {
    what: `makes a function in ${name}, which may run anything on the database server`,
    safer: "Use SQL or PL/pgSQL."
  } : void 0;
};
var privilegeChecks = {
  GrantStmt: grants,
  GrantRoleStmt: memberships,
  AlterDefaultPrivilegesStmt: defaults,
  CreateRoleStmt: role,
  AlterRoleStmt: role,
  CreatePolicyStmt: policies,
  AlterPolicyStmt: policies,
  AlterFunctionStmt: functions,
  CreateFunctionStmt: createsFunction
};

// scripts/hooks/sql/rows.ts
var key = /(?:^|_)(?:id|ids|uuid|guid|pk|key|slug|email|sku|isbn|token|hash|oid|ctid|code|username|handle|ref|name|version|number|no)$/i;
var batch = 1e4;
function pinsKey(where, depth = 0) {
  if (where === void 0 || depth > 50) return false;
  if (where.CurrentOfExpr !== void 0) return true;
  const bool = where.BoolExpr;
  if (bool !== void 0) {
    const args = bool.args ?? [];
    if (bool.boolop === "AND_EXPR") return args.some((arg) => pinsKey(arg, depth + 1));
    return bool.boolop === "OR_EXPR" && args.every((arg) => pinsKey(arg, depth + 1));
  }
  const link = where.SubLink;
  if (link !== void 0)
    return link.subLinkType === "ANY_SUBLINK" && isKey(link.testexpr) && fewRows(link.subselect?.SelectStmt, depth);
  const compare = where.A_Expr;
  if (compare === void 0) return false;
  const operator = compare.name?.[0]?.String?.sval;
  switch (compare.kind) {
    case "AEXPR_OP":
      if (operator !== "=") return false;
      return isKey(compare.lexpr) && isFixed(compare.rexpr, depth) || isKey(compare.rexpr) && isFixed(compare.lexpr, depth);
    case "AEXPR_IN":
      return operator === "=" && isKey(compare.lexpr) && isFixed(compare.rexpr, depth);
    case "AEXPR_OP_ANY":
      return operator === "=" && isKey(compare.lexpr) && isFixed(compare.rexpr, depth);
    case "AEXPR_BETWEEN": {
      const [from, to] = (compare.rexpr?.List?.items ?? []).map((node) => node.A_Const?.ival?.ival);
      return isKey(compare.lexpr) && typeof from === "number" && typeof to === "number" && to - from <= batch;
    }
    default:
      return false;
  }
}
function isKey(node) {
  if (node?.RowExpr !== void 0) return (node.RowExpr.args ?? []).some(isKey);
  if (node?.TypeCast !== void 0) return isKey(node.TypeCast.arg);
  const column = columnName(node);
  return column !== void 0 && key.test(column) && !column.startsWith(placeholder);
}
function isFixed(node, depth) {
  if (node === void 0) return false;
  let fixed = true;
  walk(node, (kind, inner) => {
    if (kind === "ColumnRef") {
      if (!columnName({ ColumnRef: inner })?.startsWith(placeholder)) fixed = false;
    } else if (kind === "SubLink") {
      if (!fewRows(inner.subselect?.SelectStmt, depth)) fixed = false;
      return false;
    }
    return fixed;
  });
  return fixed;
}
function fewRows(select, depth) {
  if (select === void 0 || depth > 10) return false;
  const limit = select.limitCount?.A_Const?.ival?.ival;
  if (typeof limit === "number" && limit <= batch) return true;
  return pinsKey(select.whereClause, depth + 1);
}
var countFirst = "Count the rows with the same WHERE first, name them by their key, and run it in a transaction: `BEGIN; …; ROLLBACK;`, then COMMIT.";
var deletes = (node, context) => {
  if (isNew(node.relation, context) || pinsKey(node.whereClause)) return void 0;
  const table = nameOf(node.relation);
  return {
    what: node.whereClause === void 0 ? `deletes every row of ${table}` : `deletes every row of ${table} that a filter matches, however many`,
    safer: countFirst,
    filtered: node.whereClause !== void 0
  };
};
var updates = (node, context) => {
  if (isNew(node.relation, context) || pinsKey(node.whereClause)) return void 0;
  const table = nameOf(node.relation);
  return {
    what: node.whereClause === void 0 ? `overwrites every row of ${table}` : `overwrites every row of ${table} that a filter matches, however many`,
    safer: `${countFirst} For many rows use \`dbops backfill\`.`,
    filtered: node.whereClause !== void 0
  };
};
var truncates = (node, context) => {
  const tables = (node.relations ?? []).map((one) => one.RangeVar).filter((range) => !isNew(range, context));
  if (tables.length === 0) return void 0;
  const cascade = node.behavior === "DROP_CASCADE" ? ", and of every table that refers to it" : "";
  return {
    what: `deletes every row of ${tables.map(nameOf).join(", ")}${cascade}`,
    safer: "Keep the rows first: `CREATE TABLE copy AS TABLE …`, or delete by key."
  };
};
var merges = (node, context) => {
  if (isNew(node.relation, context)) return void 0;
  const actions = (node.mergeWhenClauses ?? []).map((one) => one.MergeWhenClause);
  if (!actions.some((action) => action?.commandType === "CMD_DELETE")) return void 0;
  return { what: `deletes every row of ${nameOf(node.relation)} that the MERGE matches`, safer: countFirst };
};
var copies = (node) => {
  if (node.is_program === true) {
    return {
      what: "runs a program on the database server",
      safer: "Copy to the client: `\\copy … to file`.",
      final: true
    };
  }
  if (node.filename === void 0) return void 0;
  return node.is_from === true ? {
    what: `reads the file ${node.filename} of the database server into a table`,
    safer: "Copy from the client: `\\copy … from file`."
  } : {
    what: `writes the file ${node.filename} on the database server`,
    safer: "Copy to the client: `\\copy … to file`.",
    final: true
  };
};
var rowChecks = {
  DeleteStmt: deletes,
  UpdateStmt: updates,
  TruncateStmt: truncates,
  MergeStmt: merges,
  CopyStmt: copies
};

// scripts/hooks/sql/server.ts
var functions2 = {
  pg_terminate_backend: {
    what: "ends the sessions of others",
    safer: "Look first: `select * from pg_stat_activity`; cancel one query with pg_cancel_backend.",
    final: true
  },
  pg_cancel_backend: {
    what: "cancels queries of others",
    safer: "Look first: `select * from pg_stat_activity`.",
    final: true
  },
  pg_read_file: { what: "reads a file of the database server" },
  pg_read_binary_file: { what: "reads a file of the database server" },
  pg_ls_dir: { what: "lists files of the database server" },
  pg_stat_file: { what: "looks at files of the database server" },
  pg_read_server_files: { what: "reads files of the database server" },
  pg_file_write: { what: "writes a file on the database server", final: true },
  pg_file_unlink: { what: "deletes a file of the database server", final: true },
  pg_file_rename: { what: "renames a file of the database server", final: true },
  lo_import: { what: "reads a file of the database server" },
  lo_export: { what: "writes a file on the database server", final: true },
  lo_unlink: { what: "deletes a large object" },
  pg_drop_replication_slot: { what: "drops a replication slot: its subscriber can no longer follow", final: true },
  pg_replication_slot_advance: { what: "skips changes that a subscriber has not read", final: true },
  pg_replication_origin_drop: { what: "drops a replication origin", final: true },
  pg_promote: { what: "makes a standby the primary", final: true },
  pg_switch_wal: { what: "switches the write-ahead log", final: true },
  pg_wal_replay_pause: { what: "stops a standby from following", final: true },
  pg_rotate_logfile: { what: "starts a new log file", final: true },
  pg_reload_conf: { what: "makes the server read its configuration again", final: true },
  pg_stat_reset: { what: "throws away the statistics that plans of vacuum and advice rest on", final: true },
  pg_stat_statements_reset: { what: "throws away the query statistics", final: true },
  pg_stat_reset_shared: { what: "throws away shared statistics", final: true },
  pg_create_restore_point: { what: "writes a restore point", final: true },
  dblink_connect: { what: "connects the database server to another one" },
  setval: {
    what: "sets a sequence: later keys may collide or leave gaps",
    safer: "Only raise it: `setval(seq, (select max(id) from t))`.",
    final: true
  }
};
var runsSql = /* @__PURE__ */ new Set([
  "dblink_exec",
  "dblink",
  "dblink_send_query",
  "query_to_xml",
  "cursor_to_xml",
  "query_to_xmlschema",
  "schedule",
  "schedule_in_database",
  "ts_stat",
  "ts_rewrite",
  "exec_sql",
  "execute_sql",
  "run_sql",
  "exec",
  "execute"
]);
function sqlOfCall(call) {
  if (!runsSql.has(listName(call.funcname).name)) return [];
  const args = call.args ?? [];
  const texts = args.map(stringConstant).filter((text) => text !== void 0 && /\s/.test(text.trim()));
  return texts.length > 0 ? texts : args.some((arg) => stringConstant(arg) === void 0) ? [void 0] : [];
}
var calls = (node) => {
  const { name, schema } = listName(node.funcname);
  if (name === "set_config") {
    const setting = stringConstant(node.args?.[0]);
    return setting?.toLowerCase() === "session_replication_role" ? replicaRole : void 0;
  }
  if (name === "setval") {
    const from = node.args?.[1];
    if (from?.A_Const === void 0) return void 0;
  }
  const found = Object.hasOwn(functions2, name) ? functions2[name] : void 0;
  if (found !== void 0 && (schema === void 0 || schema === "pg_catalog" || name.startsWith("dblink") || name.startsWith("pg_stat"))) {
    return { safer: "Leave it to a person who watches the server.", ...found };
  }
  if (name === "unschedule" && schema === "cron")
    return { what: "removes a scheduled job", safer: "Disable it instead: `cron.alter_job(id, active := false)`." };
  if (/^(?:drop|purge)_queue$/.test(name) && (schema === "pgmq" || schema === void 0))
    return { what: "deletes every message of a queue", safer: "Archive the messages first." };
  if (/^(?:drop_chunks|drop_hypertable|detach_data_node)$/.test(name))
    return { what: "drops chunks of rows", safer: "Look first: `show_chunks`." };
  if (schema !== "pg_catalog" && tellingName.test(name))
    return { what: `calls the function ${name}, which by its name destroys`, safer: `Read it first: \`\\sf ${name}\`.` };
  return void 0;
};
var tellingName = /^(?:drop|wipe|nuke|destroy|purge|truncate|erase|obliterate)_(?!text|string|words?|html|decimals?|numbers?|whitespace|spaces|at\b)\w+|^(?:reset|clear|delete|flush|clean|empty|remove)_(?:all|every|db|database|schema|tables?|data|everything|tenant|old)(?:_|$)|_(?:wipe|purge|truncate|nuke|drop_all|delete_all)$|^(?:wipe|nuke|purge|truncate)$/;
var replicaRole = {
  what: "switches every trigger and foreign key off for the session (session_replication_role)",
  safer: "Leave it; write rows that pass the triggers."
};
var settings = (node) => {
  const name = String(node.name ?? "").toLowerCase();
  if (name === "session_replication_role" && node.kind === "VAR_SET_VALUE") {
    const value = String(node.args?.[0]?.A_Const?.sval?.sval ?? "").toLowerCase();
    return value === "origin" || value === "local" ? void 0 : replicaRole;
  }
  if (name === "zero_damaged_pages" || name === "ignore_checksum_failure" || name === "ignore_system_indexes")
    return { what: `sets ${name}: damaged pages are thrown away`, safer: "Restore from a backup." };
  return void 0;
};
var lockedOut = "Outside of working hours, or with pg_repack.";
var vacuums = (node) => {
  const full = (node.options ?? []).some(
    (one) => one.DefElem?.defname === "full" && one.DefElem.arg?.Boolean?.boolval !== false
  );
  return node.is_vacuumcmd === true && full ? {
    what: "rewrites tables under ACCESS EXCLUSIVE: nobody reads or writes them meanwhile",
    safer: `VACUUM without FULL. ${lockedOut}`,
    final: true
  } : void 0;
};
var serverChecks = {
  FuncCall: calls,
  CallStmt: (node, context) => node.funccall === void 0 ? void 0 : calls(node.funccall, context),
  AlterSystemStmt: () => ({
    what: "changes the configuration of the server for everybody",
    safer: "Set it for one role or session: `ALTER ROLE … SET`, `SET LOCAL`.",
    final: true
  }),
  AlterDatabaseSetStmt: (node) => /^(?:default_transaction_read_only|session_replication_role|row_security)$/.test(String(node.setstmt?.name ?? "")) ? { what: `sets ${node.setstmt.name} for everybody`, safer: "Set it for one session." } : void 0,
  VariableSetStmt: settings,
  LoadStmt: () => ({ what: "loads a library into the server", safer: "Use an extension.", final: true }),
  VacuumStmt: vacuums,
  ClusterStmt: () => ({
    what: "rewrites a table under ACCESS EXCLUSIVE: nobody reads or writes it meanwhile",
    safer: lockedOut,
    final: true
  })
};

// scripts/hooks/sql/judge.ts
var checks = { ...rowChecks, ...definitionChecks, ...privilegeChecks, ...serverChecks };
var maxDepth = 4;
function judgeSql(sql, options = {}, depth = 0) {
  const verdict = { dangers: [], unreadable: [] };
  const { text, errors } = readable2(sql, options);
  if (text === void 0)
    return options.guess && !beginsLikeHarm(sql) ? verdict : { dangers: [], unreadable: ["the SQL is not known before it runs"] };
  const recovered = parseRecovering(text);
  if (errors && options.guess && recovered.statements.length === 0) {
    if (beginsLikeHarm(sql)) verdict.unreadable.push("the SQL is put together at run time");
    return verdict;
  }
  const known = new Known();
  known.file = 1;
  known.searchPath = ["public", "pg_temp"];
  const walker = new Walker(verdict, known, options, depth);
  const expander = new Expander(text, { known, wantsBody: () => true });
  for (const { statement, map, base } of recovered.statements) {
    const whole = new FileStatement(statement, map, base);
    const step = (inner) => {
      walker.statement(inner);
      if (inner.origin !== "body") track(known, inner);
    };
    step(whole);
    for (const inner of expander.expand(statement, map, base)) step(inner);
  }
  walker.finish();
  if (recovered.errors.length > 0 && !options.guess) {
    const [first] = recovered.errors;
    verdict.unreadable.push(
      `PostgreSQL cannot parse the SQL: ${first.message.replace(new RegExp(`${placeholder}\\d+`, "g"), "…")}`
    );
  }
  return verdict;
}
function readable2(sql, { guess }) {
  const clean = sql.replaceAll("\0", " ");
  const parses = (text) => parseRecovering(text).errors.length === 0;
  if (!hasHole(clean)) {
    if (!guess || parses(clean)) return { text: clean, errors: false };
    const completed = `${clean} ${placeholder}0`;
    return parses(completed) ? { text: completed, errors: false } : { text: clean, errors: true };
  }
  if (fillHoles(clean, () => "").replace(/[\s;]+/g, "") === "") return { text: void 0, errors: true };
  const named = fillHoles(clean, (_, index) => `${placeholder}${index}`);
  if (parses(named)) return { text: named, errors: false };
  const numbered = fillHoles(clean, () => "1");
  if (parses(numbered)) return { text: numbered, errors: false };
  const empty = fillHoles(clean, () => " ");
  if (guess && parses(empty)) return { text: empty, errors: false };
  return { text: named, errors: true };
}
function beginsLikeHarm(text) {
  return /^\s*(?:drop|truncate|delete\s+from|alter\s+(?:table|role|system|user)|update\s+\S+\s+set|grant|revoke)\s/i.test(
    text
  );
}
var Walker = class {
  #verdict;
  #context;
  #options;
  #depth;
  /** Dangers in bodies of functions that the text only defines, by name. */
  #bodies = /* @__PURE__ */ new Map();
  #function = "";
  /** Keys of objects that the text makes. */
  #made = /* @__PURE__ */ new Set();
  /** Where the open transaction began in the list of dangers. */
  #begin;
  constructor(verdict, known, options, depth) {
    this.#verdict = verdict;
    this.#context = { known };
    this.#options = options;
    this.#depth = depth;
  }
  statement(statement) {
    if (statement.kind === unreadable) {
      if (statement.origin !== "body") this.#verdict.unreadable.push(`it runs ${statement.tree.reason}`);
      return;
    }
    if (statement.origin === "file") this.#transaction(statement);
    const dangers = [];
    const quote = statement.text.replace(new RegExp(`"?${placeholder}\\d+"?`, "g"), "…");
    for (const danger of this.#dangers(statement)) dangers.push({ ...danger, statement: quote });
    if (statement.origin === "body") {
      this.#bodies.set(this.#function, [...this.#bodies.get(this.#function) ?? [], ...dangers]);
      return;
    }
    this.#verdict.dangers.push(...dangers);
    if (statement.kind === "CreateFunctionStmt") this.#function = listName(statement.tree.funcname).name;
    const made = madeKey(statement.kind, statement.tree);
    if (made !== void 0) this.#made.add(made);
    if (this.#options.rowsOnly && statement.origin === "file" && dangers.length === 0 && isDefinition(statement.kind, statement.tree)) {
      this.#verdict.dangers.push({
        what: "changes definitions outside of a migration: the history no longer says what the database is",
        safer: "Use apply_migration, or write a migration file.",
        statement: quote
      });
    }
  }
  /** Leaves out what is dropped only to be made again. */
  finish() {
    this.#verdict.dangers = this.#verdict.dangers.filter(
      ({ dropped }) => dropped === void 0 || !dropped.split("|").every((key2) => this.#made.has(key2))
    );
  }
  #transaction(statement) {
    const control = transactionControl(statement);
    if (control === "begin") this.#begin ??= this.#verdict.dangers.length;
    else if (control === "commit") this.#begin = void 0;
    else if (control === "rollback" && this.#begin !== void 0) {
      const from = this.#begin;
      this.#verdict.dangers = this.#verdict.dangers.filter((danger, index) => index < from || danger.final === true);
      this.#begin = void 0;
    }
  }
  #dangers({ kind, tree, origin }) {
    const found = [];
    const visit = (nodeKind, node) => {
      if (nodeKind === "ExplainStmt" && !analyzes(node)) return false;
      const danger = Object.hasOwn(checks, nodeKind) ? checks[nodeKind](node, this.#context) : void 0;
      if (danger !== void 0) found.push(danger);
      if (nodeKind === "FuncCall") this.#call(node, origin, found);
      return nodeKind !== "CreateFunctionStmt";
    };
    if (visit(kind, tree) !== false) walk(tree, (nodeKind, node) => visit(nodeKind, node));
    else if (kind === "CreateFunctionStmt" && tree.sql_body !== void 0) {
      const own = [];
      walk(tree.sql_body, (nodeKind, node) => {
        const danger = Object.hasOwn(checks, nodeKind) ? checks[nodeKind](node, this.#context) : void 0;
        if (danger !== void 0) own.push({ ...danger, statement: "" });
        return void 0;
      });
      this.#bodies.set(listName(tree.funcname).name, own);
    }
    return found;
  }
  /** A call of a function that the same text made, or that runs the SQL in its arguments. */
  #call(node, origin, found) {
    if (origin !== "body") found.push(...this.#bodies.get(listName(node.funcname).name) ?? []);
    if (this.#depth >= maxDepth) return;
    for (const sql of sqlOfCall(node)) {
      if (sql === void 0) {
        this.#verdict.unreadable.push(`it runs the SQL that ${listName(node.funcname).name}() is given`);
        continue;
      }
      const inner = judgeSql(sql, { guess: true }, this.#depth + 1);
      found.push(...inner.dangers);
      this.#verdict.unreadable.push(...inner.unreadable);
    }
  }
};
function analyzes(node) {
  return (node.options ?? []).some(
    ({ DefElem: element }) => element?.defname === "analyze" && (optionText(element) === "true" || optionOn(element))
  );
}
function isDefinition(kind, tree) {
  const made = tree.relation ?? tree.into?.rel;
  if (made?.relpersistence === "t" || made?.schemaname === "pg_temp") return false;
  return /^(?:Create(?!TableAs)|Alter|Index|View|Rename|Comment|Grant|Rule|Define|Composite|Drop)/.test(kind);
}
export {
  judgeSql
};
