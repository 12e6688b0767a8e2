import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  rawText
} from "./chunk-FZ2O5NUM.mjs";
import {
  checkTable,
  locate
} from "./chunk-GX35ONIM.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/history/sqlx.ts
import { createHash } from "node:crypto";
async function sqlxHistory(context) {
  const place = await locate(context, "_sqlx_migrations");
  const { table } = place;
  const columns = await checkTable(context.database, place, "sqlx", [
    "version",
    "description",
    "success",
    "checksum",
    "execution_time"
  ]);
  const keyOf = ({ version }) => `${BigInt(version)}`;
  const checksumOf = async (migration) => createHash("sha384").update(await rawText(context.workspace, migration.up)).digest("hex");
  return {
    tool: "sqlx",
    table,
    exists: columns !== void 0,
    create: columns !== void 0 ? void 0 : `create table if not exists ${table} (
  version bigint primary key,
  description text not null,
  installed_on timestamptz not null default now(),
  success boolean not null,
  checksum bytea not null,
  execution_time bigint not null
)`,
    keyOf,
    checksumOf,
    async read(database) {
      const rows = await database.rows(
        `select version::text, success, pg_catalog.encode(checksum, 'hex'), installed_on::text from ${table} order by version`
      );
      return rows.map(([version, success, checksum, at]) => ({
        key: version,
        version,
        state: success ? "applied" : "failed",
        checksum,
        at
      }));
    },
    async started(database, migration) {
      await database.query(
        `insert into ${table} (version, description, success, checksum, execution_time)
         values ($1, $2, false, pg_catalog.decode($3, 'hex'), -1) on conflict (version) do update set checksum = excluded.checksum`,
        [keyOf(migration), description(migration), await checksumOf(migration)]
      );
    },
    async applied(database, migration, milliseconds) {
      await database.query(
        `insert into ${table} (version, description, success, checksum, execution_time)
         values ($1, $2, true, pg_catalog.decode($3, 'hex'), $4)
         on conflict (version) do update set success = true, checksum = excluded.checksum, execution_time = excluded.execution_time`,
        [keyOf(migration), description(migration), await checksumOf(migration), Math.round(milliseconds * 1e6)]
      );
    },
    async reverted(database, migration) {
      await database.query(`delete from ${table} where version = $1`, [keyOf(migration)]);
    },
    async adopt(database, migration) {
      await database.query(`update ${table} set checksum = pg_catalog.decode($2, 'hex') where version = $1`, [
        keyOf(migration),
        await checksumOf(migration)
      ]);
    },
    async forget(database, migration) {
      await database.query(`delete from ${table} where version = $1 and not success`, [keyOf(migration)]);
    }
  };
}
function description({ name }) {
  return name.replaceAll("_", " ");
}
export {
  sqlxHistory
};
