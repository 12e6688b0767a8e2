import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkTable,
  locate
} from "./chunk-GX35ONIM.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/history/golang-migrate.ts
async function golangMigrateHistory(context) {
  const place = await locate(context, "schema_migrations");
  const { table } = place;
  const { migrations } = context.workspace;
  const columns = await checkTable(context.database, place, "golang-migrate", ["version", "dirty"]);
  const number = (version) => /^[0-9]+$/.test(version) ? BigInt(version) : -1n;
  const keyOf = ({ version }) => `${number(version)}`;
  const set = async (database, migration, dirty) => {
    await database.exec(`delete from ${table}`);
    if (migration !== void 0)
      await database.query(`insert into ${table} (version, dirty) values ($1, $2)`, [keyOf(migration), dirty]);
  };
  return {
    tool: "golang-migrate",
    table,
    exists: columns !== void 0,
    create: columns !== void 0 ? void 0 : `create table if not exists ${table} (version bigint not null primary key, dirty boolean not null)`,
    keyOf,
    async read(database) {
      const rows = await database.rows(`select version::text, dirty from ${table}`);
      if (rows.length > 1) {
        throw new DbopsError(`Unexpected ${rows.length} rows in ${table}, expected one: the newest version`, {
          kind: "environment",
          where: table,
          hint: "The table was edited by hand, or belongs to another tool (dbmate keeps a row a version)."
        });
      }
      const [row] = rows;
      if (row === void 0) return [];
      const newest = BigInt(row[0]);
      const before = migrations.filter(({ version }) => number(version) < newest);
      return [
        ...before.map((migration) => ({
          key: keyOf(migration),
          version: migration.version,
          state: "applied"
        })),
        {
          key: `${newest}`,
          version: migrations.find((migration) => number(migration.version) === newest)?.version ?? row[0],
          state: row[1] ? "unfinished" : "applied"
        }
      ];
    },
    started: (database, migration) => set(database, migration, true),
    applied: (database, migration) => set(database, migration, false),
    reverted: (database, _migration, before) => set(database, before, false),
    forget: (database, _migration, before) => set(database, before, false)
  };
}
export {
  golangMigrateHistory
};
