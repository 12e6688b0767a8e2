import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/history/history.ts
async function openHistory(context) {
  const load = adapters[context.workspace.tool];
  if (load === void 0) {
    throw new DbopsError(
      `Unexpected tool ${context.workspace.tool}, expected one whose history can be kept: ${Object.keys(adapters).join(", ")}`,
      {
        where: context.workspace.migrationsFolder,
        hint: "Its table holds what only the tool itself can compute. Apply with the tool, and use dbops for lint, prove and observe."
      }
    );
  }
  return load(context);
}
var adapters = {
  supabase: async (context) => (await import("./supabase-JBHZ6FVH.mjs")).supabaseHistory(context),
  dbmate: async (context) => (await import("./dbmate-S2GPYG2Z.mjs")).dbmateHistory(context),
  "golang-migrate": async (context) => (await import("./golang-migrate-SDPHUBCO.mjs")).golangMigrateHistory(context),
  flyway: async (context) => (await import("./flyway-LIK57XOF.mjs")).flywayHistory(context),
  prisma: async (context) => (await import("./prisma-AYYVF73M.mjs")).prismaHistory(context),
  drizzle: async (context) => (await import("./drizzle-JJUW2VZM.mjs")).drizzleHistory(context),
  goose: async (context) => (await import("./goose-T4D553KX.mjs")).gooseHistory(context),
  diesel: async (context) => (await import("./diesel-LE5B7FOY.mjs")).dieselHistory(context),
  sqlx: async (context) => (await import("./sqlx-MMJPT6KB.mjs")).sqlxHistory(context),
  "node-pg-migrate": async (context) => (await import("./node-pg-migrate-IBN5UAAE.mjs")).nodePgMigrateHistory(context),
  "sql-migrate": async (context) => (await import("./sql-migrate-QPAEPNBP.mjs")).sqlMigrateHistory(context),
  plain: async (context) => (await import("./plain-VJTKFRAF.mjs")).plainHistory(context)
};
var supportedTools = Object.keys(adapters);
async function locate({ database, table }, name, home) {
  const wanted = table?.name ?? name;
  let schema = table?.schema ?? home;
  if (schema === void 0) {
    const [[visible, current]] = await database.rows(
      `select (select n.nspname::text from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where c.oid = pg_catalog.to_regclass($1)), pg_catalog.current_schema()::text`,
      [ident(wanted)]
    );
    schema = visible ?? current ?? "public";
  }
  return { schema, name: wanted, table: qualified(schema, wanted) };
}
async function columnsOf(database, { schema, name }) {
  const rows = await database.rows(
    `select a.attname::text, pg_catalog.format_type(a.atttypid, null)
       from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'f')`,
    [schema, name]
  );
  if (rows.length === 0) return void 0;
  return new Map(rows.filter((row) => row[0] !== null));
}
async function checkTable(database, place, label, required) {
  const columns = await columnsOf(database, place);
  if (columns === void 0) return void 0;
  const missing = required.filter((column) => !columns.has(column));
  if (missing.length === 0) return columns;
  throw new DbopsError(
    `Unexpected form of ${place.table}: no column ${missing.map(ident).join(", ")}, expected the history table of ${label}`,
    {
      kind: "environment",
      where: place.table,
      hint: "Another program keeps this table, or it was altered by hand. Name the right one with --history-table, or the right tool in dbops.json."
    }
  );
}
function byVersion(rows) {
  return rows.sort((a, b) => compareText(a.version, b.version));
}

export {
  openHistory,
  locate,
  checkTable,
  byVersion
};
