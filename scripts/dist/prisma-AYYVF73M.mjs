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

// scripts/run/history/prisma.ts
import { createHash, randomUUID } from "node:crypto";
import { posix } from "node:path";
async function prismaHistory(context) {
  const place = await locate(context, "_prisma_migrations");
  const { table } = place;
  const columns = await checkTable(context.database, place, "Prisma", [
    "id",
    "checksum",
    "finished_at",
    "migration_name",
    "logs",
    "rolled_back_at",
    "started_at",
    "applied_steps_count"
  ]);
  const keyOf = ({ up }) => posix.basename(posix.dirname(up.file));
  const checksumOf = async ({ up }) => createHash("sha256").update(await rawText(context.workspace, up)).digest("hex");
  const open = "finished_at is null and rolled_back_at is null";
  return {
    tool: "prisma",
    table,
    exists: columns !== void 0,
    create: columns !== void 0 ? void 0 : `create table if not exists ${table} (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`,
    keyOf,
    checksumOf,
    async read(database) {
      const rows = await database.rows(
        `select migration_name::text, checksum::text, finished_at::text, logs is not null and logs <> ''
           from ${table} where rolled_back_at is null order by started_at, migration_name`
      );
      const found = /* @__PURE__ */ new Map();
      for (const [name, checksum, at, logged] of rows) {
        const state = at !== null ? "applied" : logged ? "failed" : "unfinished";
        if (found.get(name)?.state === "applied") continue;
        found.set(name, { key: name, version: name, state, checksum, ...at === null ? {} : { at } });
      }
      return [...found.values()];
    },
    async started(database, migration) {
      await database.query(
        `insert into ${table} (id, checksum, migration_name)
         select $1::varchar, $2::varchar, $3::varchar where not exists (select from ${table} where migration_name = $3::varchar and ${open})`,
        [randomUUID(), await checksumOf(migration), keyOf(migration)]
      );
    },
    async applied(database, migration) {
      const values = [randomUUID(), await checksumOf(migration), keyOf(migration)];
      await database.query(
        `with begun as (
           update ${table} set finished_at = pg_catalog.clock_timestamp(), applied_steps_count = 1, checksum = $2::varchar, logs = null
            where migration_name = $3::varchar and ${open} returning 1
         )
         insert into ${table} (id, checksum, migration_name, finished_at, applied_steps_count)
         select $1::varchar, $2::varchar, $3::varchar, pg_catalog.clock_timestamp(), 1 where not exists (select from begun)`,
        values
      );
    },
    async reverted(database, migration) {
      await database.query(
        `update ${table} set rolled_back_at = pg_catalog.clock_timestamp() where migration_name = $1 and rolled_back_at is null`,
        [keyOf(migration)]
      );
    },
    async adopt(database, migration) {
      await database.query(`update ${table} set checksum = $2 where migration_name = $1 and rolled_back_at is null`, [
        keyOf(migration),
        await checksumOf(migration)
      ]);
    },
    async forget(database, migration) {
      await database.query(
        `update ${table} set rolled_back_at = pg_catalog.clock_timestamp() where migration_name = $1 and ${open}`,
        [keyOf(migration)]
      );
    }
  };
}
export {
  prismaHistory
};
