import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkTable,
  locate
} from "./chunk-GX35ONIM.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/history/flyway.ts
import { posix } from "node:path";
import { crc32 } from "node:zlib";
async function flywayHistory(context) {
  const { workspace } = context;
  const place = await locate(context, "flyway_schema_history");
  const { table } = place;
  const columns = await checkTable(context.database, place, "Flyway", [
    "installed_rank",
    "version",
    "description",
    "type",
    "script",
    "checksum",
    "installed_by",
    "installed_on",
    "execution_time",
    "success"
  ]);
  const keyOf = (migration) => migration.repeatable ? `R ${description(migration)}` : canonicalVersion(migration.version);
  const script = ({ up }) => posix.relative(workspace.migrationsFolder, up.file);
  const insert = async (database, migration, type, milliseconds) => {
    const file = type === "UNDO_SQL" ? migration.down : migration.up;
    await database.query(
      `insert into ${table} (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
       select coalesce(max(installed_rank), 0) + 1, $1::varchar, $2, $3, $4, $5, current_user, $6, true from ${table}`,
      [
        migration.repeatable ? null : migration.version,
        abbreviate(description(migration), 200),
        type,
        type === "SQL" ? script(migration) : posix.relative(workspace.migrationsFolder, file.file),
        flywayChecksum(file.text),
        Math.min(Math.round(milliseconds), 2147483647)
      ]
    );
  };
  return {
    tool: "flyway",
    table,
    exists: columns !== void 0,
    create: columns !== void 0 ? void 0 : `create table if not exists ${table} (
  installed_rank int not null,
  version varchar(50),
  description varchar(200) not null,
  type varchar(20) not null,
  script varchar(1000) not null,
  checksum integer,
  installed_by varchar(100) not null,
  installed_on timestamp not null default now(),
  execution_time integer not null,
  success boolean not null,
  constraint ${place.name}_pk primary key (installed_rank)
);
create index if not exists ${place.name}_s_idx on ${table} (success)`,
    keyOf,
    checksumOf: async ({ up }) => String(flywayChecksum(up.text)),
    async read(database) {
      const rows = await database.rows(
        `select version::text, description::text, type::text, checksum, installed_on::text, success from ${table} order by installed_rank`
      );
      const found = /* @__PURE__ */ new Map();
      for (const [version, text, type, checksum, at, success] of rows) {
        if (type === "SCHEMA") continue;
        const key = version === null ? `R ${text}` : canonicalVersion(version);
        if (/^UNDO_|^DELETE$/.test(type)) {
          if (success) found.delete(key);
          continue;
        }
        if (type === "BASELINE") {
          for (const migration of workspace.migrations) {
            if (migration.repeatable || compareVersions(keyOf(migration), key) > 0) continue;
            found.set(keyOf(migration), { key: keyOf(migration), version: migration.version, state: "applied", at });
          }
          continue;
        }
        found.set(key, {
          key,
          version: version ?? text,
          state: success ? "applied" : "failed",
          ...checksum === null ? {} : { checksum: String(checksum) },
          at
        });
      }
      return [...found.values()];
    },
    applied: (database, migration, milliseconds) => insert(database, migration, "SQL", milliseconds),
    async reverted(database, migration) {
      if (migration.down !== void 0) await insert(database, migration, "UNDO_SQL", 0);
      else await database.query(`delete from ${table} where ${matching(migration)}`, [keyValue(migration)]);
    },
    async adopt(database, migration) {
      await database.query(`update ${table} set checksum = $2 where ${matching(migration)} and type = 'SQL'`, [
        keyValue(migration),
        flywayChecksum(migration.up.text)
      ]);
    },
    async forget(database, migration) {
      await database.query(`delete from ${table} where ${matching(migration)} and not success`, [keyValue(migration)]);
    }
  };
}
function matching({ repeatable }) {
  return repeatable ? "version is null and description = $1" : "version = $1";
}
function keyValue(migration) {
  return migration.repeatable ? description(migration) : migration.version;
}
function description({ name }) {
  return name.replaceAll("_", " ");
}
function abbreviate(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 3)}...`;
}
function flywayChecksum(text) {
  let sum = 0;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/)) sum = crc32(line, sum);
  return sum | 0;
}
function canonicalVersion(version) {
  const parts = version.split(/[._]/).map((part) => /^\d+$/.test(part) ? `${BigInt(part)}` : part);
  while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
  return parts.join(".");
}
function compareVersions(a, b) {
  const [left, right] = [a, b].map((text) => text.split(".").map((part) => /^\d+$/.test(part) ? BigInt(part) : 0n));
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? 0n, right[index] ?? 0n];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
export {
  flywayChecksum,
  flywayHistory
};
