import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/sql/transaction.ts
function transactionControl(statement) {
  if (statement.kind !== "TransactionStmt") return void 0;
  switch (statement.tree.kind) {
    case "TRANS_STMT_BEGIN":
    case "TRANS_STMT_START":
      return "begin";
    case "TRANS_STMT_COMMIT":
    case "TRANS_STMT_PREPARE":
      return "commit";
    case "TRANS_STMT_ROLLBACK":
      return "rollback";
    default:
      return void 0;
  }
}
function refusesTransaction(statement) {
  switch (statement.kind) {
    case "IndexStmt":
    case "DropStmt":
      return statement.tree.concurrent === true;
    case "ReindexStmt":
      return ["REINDEX_OBJECT_SCHEMA", "REINDEX_OBJECT_SYSTEM", "REINDEX_OBJECT_DATABASE"].includes(statement.tree.kind) || options(statement.tree.params).has("concurrently");
    case "VacuumStmt":
      return statement.tree.is_vacuumcmd === true;
    case "ClusterStmt":
      return statement.tree.relation === void 0;
    case "AlterTableStmt":
      return (statement.tree.cmds ?? []).some(
        (command) => command.AlterTableCmd?.subtype === "AT_DetachPartition" && command.AlterTableCmd.def?.PartitionCmd?.concurrent === true
      );
    case "CreateSubscriptionStmt": {
      const set = options(statement.tree.options);
      return set.get("create_slot") !== "false" && set.get("connect") !== "false";
    }
    case "DiscardStmt":
      return statement.tree.target === "DISCARD_ALL";
    case "AlterDatabaseStmt":
      return options(statement.tree.options).has("tablespace");
    case "AlterSystemStmt":
    case "CreatedbStmt":
    case "DropdbStmt":
    case "CreateTableSpaceStmt":
    case "DropTableSpaceStmt":
    case "DropSubscriptionStmt":
      return true;
    default:
      return false;
  }
}
function options(list) {
  const map = /* @__PURE__ */ new Map();
  for (const item of list ?? []) {
    const option = item.DefElem;
    const value = option?.arg?.String?.sval ?? option?.arg?.Boolean?.boolval ?? option?.arg?.Integer?.ival ?? "";
    if (option?.defname) map.set(option.defname, String(value).toLowerCase());
  }
  return map;
}

export {
  transactionControl,
  refusesTransaction
};
