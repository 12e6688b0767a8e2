import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  watched
} from "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import {
  sourceStatements
} from "./chunk-2OQLEHLA.mjs";
import {
  copiesFromClient,
  copyAsInserts,
  describeFailure,
  failureIndex
} from "./chunk-OOPEL3TS.mjs";
import {
  refusesTransaction
} from "./chunk-UI2MZBCG.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/migrate/dry-run.ts
async function dryRun(options) {
  const { session, migrations } = options;
  const result = { ran: [], skipped: [], notTried: [] };
  await session.exec("begin");
  try {
    await session.exec(`set local statement_timeout = ${options.statementTimeout}`);
    for (const [index, migration] of migrations.entries()) {
      if (!await tryFile(options, migration, result)) {
        result.notTried = migrations.slice(index + 1).map(({ up }) => up.file);
        break;
      }
      result.ran.push(migration.version || migration.name);
    }
  } finally {
    if (!session.lost) await session.exec("rollback");
  }
  return result;
}
async function tryFile(options, { version, up }, result) {
  const { session, monitor, signal } = options;
  const { map, statements } = sourceStatements(up);
  for (const [index, statement] of statements.entries()) {
    if (signal?.aborted) throw signal.reason;
    const why = leaveOut(statement);
    if (why !== void 0) {
      const text = statement.text.split("\n", 1)[0].slice(0, 120);
      result.skipped.push({ file: up.file, line: map.position(statement.start).line, statement: text, why });
      continue;
    }
    try {
      await watched({ session, monitor, signal }, async () => {
        if (!copiesFromClient(statement)) return session.exec(statement.text);
        const rows = up.copies?.find((copy) => copy.at === statement.start);
        for (const { sql } of copyAsInserts(statement, rows === void 0 ? "" : up.text.slice(rows.start, rows.end)))
          await session.exec(sql);
      });
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const failure = postgresFailure(error) ?? { severity: "ERROR", code: "XX000", message: messageOf(error) };
      const at = failureIndex(map, statement, failure, true);
      result.failure = describeFailure(up.file, version, map, statement, index + 1, failure, at);
      return false;
    }
  }
  return true;
}
function leaveOut(statement) {
  if (refusesTransaction(statement)) return "it cannot run in a transaction";
  if (statement.kind === "TransactionStmt") return "it would end the transaction of the dry run";
  if (statement.kind === "CallStmt") return "a procedure may commit";
  return void 0;
}
export {
  dryRun
};
