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
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/history/drizzle.ts
import { createHash } from "node:crypto";
import { posix } from "node:path";
async function drizzleHistory(context) {
  const { workspace, database } = context;
  const place = await locate(context, "__drizzle_migrations", context.table?.schema ?? "drizzle");
  const { table } = place;
  const columns = await checkTable(database, place, "Drizzle", ["hash", "created_at"]);
  const times = await journalTimes(context);
  const named = columns === void 0 ? times === void 0 : columns.has("name");
  const timeOf = (migration) => {
    const tag = tagOf(migration);
    const time = times === void 0 ? folderTime(tag) : times.get(tag);
    if (time === void 0) {
      throw new DbopsError(`Unexpected migration ${tag} without a time, expected one in meta/_journal.json`, {
        where: migration.up.file
      });
    }
    return `${time}`;
  };
  const hashOf = async ({ up }) => createHash("sha256").update(await rawText(workspace, up)).digest("hex");
  return {
    tool: "drizzle",
    table,
    exists: columns !== void 0,
    create: columns !== void 0 ? void 0 : `create schema if not exists ${place.schema};
create table if not exists ${table} (id serial primary key, hash text not null, created_at bigint${named ? ", name text, applied_at timestamp with time zone default now()" : ""})`,
    keyOf: timeOf,
    checksumOf: hashOf,
    async read(database2) {
      const rows = await database2.rows(
        `select created_at::text, hash from ${table} where created_at is not null order by created_at, id`
      );
      const byTime = new Map(workspace.migrations.map((migration) => [timeOf(migration), migration]));
      return rows.map(
        ([time, hash]) => ({
          key: time,
          version: byTime.get(time)?.version ?? time,
          state: "applied",
          checksum: hash
        })
      );
    },
    async applied(database2, migration) {
      const values = [await hashOf(migration), timeOf(migration)];
      if (named)
        await database2.query(`insert into ${table} (hash, created_at, name) values ($1, $2, $3)`, [
          ...values,
          tagOf(migration)
        ]);
      else await database2.query(`insert into ${table} (hash, created_at) values ($1, $2)`, values);
    },
    async reverted(database2, migration) {
      await database2.query(`delete from ${table} where created_at = $1`, [timeOf(migration)]);
    },
    async revertedKey(database2, key) {
      await database2.query(`delete from ${table} where created_at = $1`, [key]);
    },
    async adopt(database2, migration) {
      await database2.query(`update ${table} set hash = $2 where created_at = $1`, [
        timeOf(migration),
        await hashOf(migration)
      ]);
    }
  };
}
function tagOf({ up }) {
  const base = posix.basename(up.file);
  return base === "migration.sql" ? posix.basename(posix.dirname(up.file)) : base.replace(/\.sql$/, "");
}
async function journalTimes({ workspace }) {
  if (workspace.migrations.some(({ up }) => posix.basename(up.file) === "migration.sql")) return void 0;
  const file = posix.join(workspace.migrationsFolder, "meta/_journal.json");
  try {
    const { entries } = JSON.parse((await rawText(workspace, { file, text: "" })).toString("utf8"));
    return new Map(entries.map(({ tag, when }) => [tag, when]));
  } catch (error) {
    throw new DbopsError(`Cannot read Drizzle’s journal: ${messageOf(error)}`, { where: file });
  }
}
function folderTime(tag) {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/.exec(tag);
  if (match === null) return void 0;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
export {
  drizzleHistory
};
