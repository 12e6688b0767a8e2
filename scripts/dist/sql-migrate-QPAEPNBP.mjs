import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  byVersion,
  checkTable,
  locate
} from "./chunk-GX35ONIM.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/history/sql-migrate.ts
import { posix } from "node:path";
async function sqlMigrateHistory(context) {
  const place = await locate(context, "gorp_migrations");
  const { table } = place;
  const columns = await checkTable(context.database, place, "sql-migrate", ["id", "applied_at"]);
  const keyOf = ({ up }) => posix.basename(up.file);
  return {
    tool: "sql-migrate",
    table,
    exists: columns !== void 0,
    create: columns !== void 0 ? void 0 : `create table if not exists ${table} (id text not null primary key, applied_at timestamp with time zone)`,
    keyOf,
    async read(database) {
      const rows = await database.rows(`select id::text, applied_at::text from ${table}`);
      return byVersion(rows.map(([id, at]) => ({ key: id, version: id, state: "applied", at: at ?? void 0 })));
    },
    async applied(database, migration) {
      await database.query(`insert into ${table} (id, applied_at) values ($1, now()) on conflict (id) do nothing`, [
        keyOf(migration)
      ]);
    },
    async reverted(database, migration) {
      await database.query(`delete from ${table} where id = $1`, [keyOf(migration)]);
    }
  };
}
export {
  sqlMigrateHistory
};
