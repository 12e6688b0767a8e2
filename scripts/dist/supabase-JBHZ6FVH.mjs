import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  byVersion,
  checkTable,
  locate
} from "./chunk-GX35ONIM.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import "./chunk-SMBKQGSB.mjs";
import {
  splitSql
} from "./chunk-QKW5VGAJ.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/history/supabase.ts
async function supabaseHistory(context) {
  const place = await locate(context, "schema_migrations", "supabase_migrations");
  const { table } = place;
  const { database } = context;
  const columns = await checkTable(database, place, "the Supabase CLI", ["version"]);
  return {
    tool: "supabase",
    table,
    exists: columns !== void 0,
    create: columns?.has("statements") && columns.has("name") ? void 0 : `create schema if not exists ${place.schema};
create table if not exists ${table} (version text not null primary key);
alter table ${table} add column if not exists statements text[];
alter table ${table} add column if not exists name text`,
    keyOf: ({ version }) => version,
    checksumOf: async ({ up }) => checksum(supabaseStatements(up.text)),
    async read(database2) {
      const statements = columns?.has("statements") === false ? "null" : "statements";
      const rows = await database2.rows(`select version::text, ${statements} from ${table}`);
      return byVersion(
        rows.map(([version, statements2]) => ({
          key: version,
          version,
          state: "applied",
          ...statements2 === null ? {} : { checksum: checksum(statements2) }
        }))
      );
    },
    async applied(database2, migration) {
      await database2.query(
        `insert into ${table} (version, name, statements) values ($1, $2, $3)
         on conflict (version) do update set name = excluded.name, statements = excluded.statements`,
        row(migration)
      );
    },
    async reverted(database2, { version }) {
      await database2.query(`delete from ${table} where version = $1`, [version]);
    },
    async adopt(database2, migration) {
      await database2.query(`update ${table} set name = $2, statements = $3 where version = $1`, row(migration));
    }
  };
}
function row({ version, name, up }) {
  return [version, name, supabaseStatements(up.text)];
}
function checksum(statements) {
  return hash(...statements);
}
function supabaseStatements(text) {
  const chunks = [];
  let from = 0;
  for (const { kind, end, terminated } of splitSql(text)) {
    if (kind !== "statement" || !terminated) continue;
    const semicolon = text.indexOf(";", end);
    chunks.push(text.slice(from, semicolon + 1));
    from = semicolon + 1;
  }
  chunks.push(text.slice(from));
  return chunks.map((chunk) => trimSpace(chunk.replace(/;+$/, ""))).filter((chunk) => chunk !== "");
}
function trimSpace(text) {
  return text.replace(
    /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g,
    ""
  );
}
export {
  supabaseHistory,
  supabaseStatements
};
