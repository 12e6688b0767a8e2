import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  valueParsers
} from "./chunk-2NAZOFEY.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/postgres/embedded.ts
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

// node_modules/env-paths/index.js
import path from "node:path";
import os from "node:os";
import process2 from "node:process";
var homedir = os.homedir();
var tmpdir = os.tmpdir();
var { env } = process2;
var macos = (name) => {
  const library = path.join(homedir, "Library");
  return {
    data: path.join(library, "Application Support", name),
    config: path.join(library, "Preferences", name),
    cache: path.join(library, "Caches", name),
    log: path.join(library, "Logs", name),
    temp: path.join(tmpdir, name)
  };
};
var windows = (name) => {
  const appData = env.APPDATA || path.join(homedir, "AppData", "Roaming");
  const localAppData = env.LOCALAPPDATA || path.join(homedir, "AppData", "Local");
  return {
    // Data/config/cache/log are invented by me as Windows isn't opinionated about this
    data: path.join(localAppData, name, "Data"),
    config: path.join(appData, name, "Config"),
    cache: path.join(localAppData, name, "Cache"),
    log: path.join(localAppData, name, "Log"),
    temp: path.join(tmpdir, name)
  };
};
var linux = (name) => {
  const username = path.basename(homedir);
  return {
    data: path.join(env.XDG_DATA_HOME || path.join(homedir, ".local", "share"), name),
    config: path.join(env.XDG_CONFIG_HOME || path.join(homedir, ".config"), name),
    cache: path.join(env.XDG_CACHE_HOME || path.join(homedir, ".cache"), name),
    // https://wiki.debian.org/XDGBaseDirectorySpecification#state
    log: path.join(env.XDG_STATE_HOME || path.join(homedir, ".local", "state"), name),
    temp: path.join(tmpdir, username, name)
  };
};
function envPaths(name, { suffix = "nodejs" } = {}) {
  if (typeof name !== "string") {
    throw new TypeError(`Expected a string, got ${typeof name}`);
  }
  if (suffix) {
    name += `-${suffix}`;
  }
  if (process2.platform === "darwin") {
    return macos(name);
  }
  if (process2.platform === "win32") {
    return windows(name);
  }
  return linux(name);
}

// scripts/postgres/platform/roles.sql
var roles_default = "-- Roles of a Supabase project.\ncreate role anon nologin noinherit;\ncreate role authenticated nologin noinherit;\ncreate role service_role nologin noinherit bypassrls;\ncreate role authenticator login noinherit;\ncreate role supabase_admin login createdb createrole replication bypassrls;\ncreate role supabase_auth_admin login noinherit createrole;\ncreate role supabase_storage_admin login noinherit createrole;\ncreate role supabase_functions_admin login noinherit createrole;\ncreate role supabase_realtime_admin nologin noinherit;\ncreate role supabase_replication_admin login replication;\ncreate role supabase_read_only_user login bypassrls;\ncreate role supabase_etl_admin login replication bypassrls;\ncreate role dashboard_user nologin createdb createrole replication;\ncreate role pgbouncer login;\ngrant anon, authenticated, service_role to authenticator;\ngrant anon, authenticated, service_role to postgres with admin option;\n";

// scripts/postgres/platform/schemas.sql
var schemas_default = "create schema extensions;\ncreate schema auth authorization supabase_auth_admin;\ncreate schema storage authorization supabase_storage_admin;\ncreate schema realtime;\ncreate schema graphql;\ncreate schema graphql_public;\ncreate schema vault;\ncreate schema supabase_migrations;\ngrant usage on schema public, extensions to postgres, anon, authenticated, service_role;\ngrant usage on schema auth, storage to anon, authenticated, service_role;\ncreate table auth.users (\n  id uuid primary key,\n  email varchar(255),\n  raw_user_meta_data jsonb,\n  created_at timestamptz\n);\ncreate function auth.uid() returns uuid language sql stable as $$\n  select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid\n$$;\n";

// scripts/postgres/platform.ts
function platformSql(platform, defaultGrants) {
  if (platform === "postgres") return "";
  const grants = defaultGrants === "legacy" ? ["tables", "functions", "sequences"].map(
    (kind) => `alter default privileges for role postgres in schema public grant all on ${kind} to postgres, anon, authenticated, service_role;
`
  ) : [];
  return [roles_default, schemas_default, ...grants].join("\n");
}

// scripts/postgres/embedded.ts
function clusterKey(options = {}) {
  return hash(platformSql(options.platform ?? "postgres", options.defaultGrants ?? "legacy"));
}
async function openEmbedded(options = {}) {
  const { PGlite } = await importEngine();
  const sql = platformSql(options.platform ?? "postgres", options.defaultGrants ?? "legacy");
  const listeners = /* @__PURE__ */ new Set();
  const saved = options.checkpoint === void 0 ? void 0 : await readCheckpoint(options.checkpoint, options);
  const lite = await PGlite.create({ parsers: valueParsers, loadDataDir: saved?.data });
  if (saved === void 0 && sql !== "") await lite.exec(sql);
  const onNotice = (notice) => {
    for (const listener of listeners) listener(notice);
  };
  return {
    kind: "embedded",
    clusterKey: clusterKey(options),
    restored: saved === void 0 ? "fresh" : "checkpoint",
    note: saved?.note,
    versionNumber: (await lite.query("select current_setting('server_version_num')::int as n")).rows[0].n,
    async query(sql2, parameters) {
      return (await lite.query(sql2, parameters, { onNotice })).rows;
    },
    async rows(sql2, parameters) {
      return (await lite.query(sql2, parameters, { rowMode: "array", onNotice })).rows;
    },
    async exec(sql2) {
      await lite.exec(sql2, { onNotice });
    },
    async saveCheckpoint(key, note) {
      if (options.cache === false) return;
      await lite.exec("checkpoint");
      const path2 = checkpointPath(key, options);
      await mkdir(join(path2, ".."), { recursive: true });
      await writeFile(`${path2}.new`, Buffer.from(await (await lite.dumpDataDir("none")).arrayBuffer()));
      await writeFile(`${path2}.note`, note ?? "");
      await rename(`${path2}.new`, path2);
    },
    onNotice(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await lite.close();
    }
  };
}
async function newestCheckpoint(keys, options = {}) {
  for (const key of keys.toReversed()) {
    if (await readCheckpoint(key, options) !== void 0) return key;
  }
  return void 0;
}
function checkpointPath(key, options) {
  const env2 = options.env ?? process.env;
  const folder = env2.DBOPS_CACHE ?? (env2.CLAUDE_PLUGIN_DATA ? join(env2.CLAUDE_PLUGIN_DATA, "cache") : envPaths("dbops", { suffix: "" }).cache);
  return join(folder, `${hash(key)}.tar`);
}
async function readCheckpoint(key, options) {
  if (options.cache === false) return void 0;
  try {
    const path2 = checkpointPath(key, options);
    const note = await readFile(`${path2}.note`, "utf8");
    return { data: new Blob([await readFile(path2)]), note: note || void 0 };
  } catch {
    return void 0;
  }
}
async function importEngine() {
  try {
    return await import("@electric-sql/pglite");
  } catch (error) {
    throw new DbopsError(`The embedded PostgreSQL is not installed (${messageOf(error)})`, {
      kind: "environment",
      hint: "Run `npm ci --omit=dev --ignore-scripts` in the plugin folder, or give a server with --db.",
      cause: error
    });
  }
}

export {
  platformSql,
  clusterKey,
  openEmbedded,
  newestCheckpoint
};
