import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkTable
} from "./chunk-GX35ONIM.mjs";
import {
  dbopsSchema,
  recordOf,
  recordsTable,
  sourceChecksum
} from "./chunk-5HYAIPJQ.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/history/plain.ts
import { posix } from "node:path";
async function plainHistory({ database }) {
  const columns = await checkTable(database, { schema: "dbops", name: "migrations", table: recordsTable }, "dbops", [
    "tool",
    "key",
    "version",
    "name",
    "checksum",
    "applied_at"
  ]);
  const keyOf = ({ up }) => posix.basename(up.file);
  return {
    tool: "plain",
    table: recordsTable,
    exists: columns !== void 0,
    create: columns === void 0 ? dbopsSchema : void 0,
    keyOf,
    checksumOf: async ({ up }) => sourceChecksum(up),
    async read(database2) {
      const rows = await database2.rows(
        `select key, version, checksum, applied_at::text from ${recordsTable} where tool = 'plain' order by key`
      );
      return rows.map(([key, version, checksum, at]) => ({
        key,
        version,
        state: "applied",
        ...checksum === null ? {} : { checksum },
        at
      }));
    },
    applied: (database2, migration, milliseconds) => recordOf(database2, { tool: "plain", key: keyOf(migration), migration, milliseconds }),
    async reverted(database2, migration) {
      await database2.query(`delete from ${recordsTable} where tool = 'plain' and key = $1`, [keyOf(migration)]);
    },
    async adopt(database2, migration) {
      await database2.query(`update ${recordsTable} set checksum = $2 where tool = 'plain' and key = $1`, [
        keyOf(migration),
        sourceChecksum(migration.up)
      ]);
    }
  };
}
export {
  plainHistory
};
