import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkTable,
  locate
} from "./chunk-GX35ONIM.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/history/node-pg-migrate.ts
import { posix } from "node:path";
async function nodePgMigrateHistory(context) {
  const place = await locate(context, "pgmigrations", context.table?.schema);
  const { table } = place;
  const columns = await checkTable(context.database, place, "node-pg-migrate", ["id", "name", "run_on"]);
  const keyOf = ({ up }) => posix.basename(up.file).replace(/\.sql$/i, "");
  return {
    tool: "node-pg-migrate",
    table,
    exists: columns !== void 0,
    create: columns !== void 0 ? void 0 : `create table if not exists ${table} (id serial primary key, name varchar(255) not null, run_on timestamp not null)`,
    keyOf,
    async read(database) {
      const rows = await database.rows(`select name::text, run_on::text from ${table} order by run_on, id`);
      return rows.map(([name, at]) => ({ key: name, version: name, state: "applied", at }));
    },
    async applied(database, migration) {
      await database.query(`insert into ${table} (name, run_on) values ($1, now())`, [keyOf(migration)]);
    },
    async reverted(database, migration) {
      await database.query(`delete from ${table} where name = $1`, [keyOf(migration)]);
    }
  };
}
export {
  nodePgMigrateHistory
};
