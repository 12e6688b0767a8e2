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

// scripts/run/history/dbmate.ts
async function dbmateHistory(context) {
  const place = await locate(context, "schema_migrations");
  const { table } = place;
  const columns = await checkTable(context.database, place, "dbmate", ["version"]);
  return {
    tool: "dbmate",
    table,
    exists: columns !== void 0,
    create: columns !== void 0 ? void 0 : `create table if not exists ${table} (version varchar primary key)`,
    keyOf: ({ version }) => version,
    async read(database) {
      const rows = await database.rows(`select version::text from ${table} where version is not null`);
      return byVersion(rows.map(([version]) => ({ key: version, version, state: "applied" })));
    },
    async applied(database, { version }) {
      await database.query(`insert into ${table} (version) values ($1) on conflict (version) do nothing`, [version]);
    },
    async reverted(database, { version }) {
      await database.query(`delete from ${table} where version = $1`, [version]);
    }
  };
}
export {
  dbmateHistory
};
