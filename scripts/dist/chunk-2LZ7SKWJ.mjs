import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  planTransactions
} from "./chunk-WVYDHKP2.mjs";
import {
  postgresFailure
} from "./chunk-JZZLD524.mjs";
import {
  SqlSyntaxError,
  loadParser,
  parsePlpgsql,
  parseSql
} from "./chunk-CR2EPFTE.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  compareFindings
} from "./chunk-KS3YWYCS.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  splitSql
} from "./chunk-QKW5VGAJ.mjs";
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import {
  TextMap
} from "./chunk-L2LYJURQ.mjs";
import {
  openServer,
  valueParsers
} from "./chunk-ZFOQKOFD.mjs";
import {
  DbopsError,
  messageOf,
  redact
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

// scripts/postgres/temporary.ts
import { randomBytes } from "node:crypto";
async function openTemporaryDatabase(url, options = {}) {
  const name = `dbops_tmp_${randomBytes(6).toString("hex")}`;
  const maintenance = await openServer(url, { readWrite: true });
  await maintenance.exec(`create database ${ident(name)} template template0`);
  let dropped;
  const drop = () => dropped ??= (async () => {
    await maintenance.exec(`drop database if exists ${ident(name)} with (force)`);
    await maintenance.close();
  })();
  try {
    const target = new URL(url);
    target.pathname = `/${name}`;
    const database = await openServer(target.href, { readWrite: true });
    const sql = platformSql(options.platform ?? "postgres", options.defaultGrants ?? "legacy");
    if (sql !== "") await database.exec(sql);
    options.signal?.addEventListener("abort", () => void drop());
    return {
      ...database,
      name,
      async close() {
        await database.close();
        await drop();
      }
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

// scripts/prove/bookkeeping.ts
var tables = {
  supabase: {
    name: "supabase_migrations",
    sql: `create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (version text not null primary key, statements text[], name text)`
  },
  dbmate: {
    name: "schema_migrations",
    sql: "create table if not exists public.schema_migrations (version varchar primary key)"
  },
  "golang-migrate": {
    name: "schema_migrations",
    sql: "create table if not exists public.schema_migrations (version bigint not null primary key, dirty boolean not null)"
  },
  flyway: {
    name: "flyway_schema_history",
    sql: `create table if not exists public.flyway_schema_history (
  installed_rank int not null constraint flyway_schema_history_pk primary key, version varchar(50), description varchar(200) not null,
  type varchar(20) not null, script varchar(1000) not null, checksum int, installed_by varchar(100) not null,
  installed_on timestamp not null default now(), execution_time int not null, success boolean not null)`
  },
  prisma: {
    name: "_prisma_migrations",
    sql: `create table if not exists public._prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`
  },
  drizzle: {
    name: "__drizzle_migrations",
    sql: `create schema if not exists drizzle;
create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`
  },
  goose: {
    name: "goose_db_version",
    sql: `create table if not exists public.goose_db_version (
  id integer primary key generated by default as identity, version_id bigint not null, is_applied boolean not null,
  tstamp timestamp not null default now())`
  },
  diesel: {
    name: "__diesel_schema_migrations",
    sql: `create table if not exists public.__diesel_schema_migrations (
  version varchar(50) primary key not null, run_on timestamp not null default current_timestamp)`
  }
};
function bookkeepingSql(workspace) {
  const table = tables[workspace.tool];
  return table !== void 0 && workspace.migrations.some(({ up }) => up.sql.includes(table.name)) ? table.sql : void 0;
}

// scripts/prove/failure.ts
var maxStatement = 2e3;
function describeFailure(file, version, map, statement, statementNumber, failure, at) {
  const position = map.position(at);
  const text = redact(statement.text);
  const end = map.position(statement.end);
  return {
    file,
    version,
    location: { file, ...position, endLine: end.line, endColumn: end.column },
    statementNumber,
    statement: text.length > maxStatement ? `${text.slice(0, maxStatement)}…` : text,
    code: failure.code,
    message: redact(failure.message),
    ...failure.detail === void 0 ? {} : { detail: redact(failure.detail) },
    ...failure.hint === void 0 ? {} : { hint: redact(failure.hint) },
    ...failure.where === void 0 ? {} : { context: redact(failure.where) }
  };
}
function failureIndex(map, statement, failure, exact) {
  if (exact && failure.position !== void 0) {
    return statement.start + indexOfCharacter(statement.text, failure.position - 1);
  }
  return blockIndex(map, statement, failure) ?? statement.start;
}
function blockIndex(map, statement, failure) {
  if (statement.kind !== "DoStmt" || failure.where === void 0) return void 0;
  const line = [...failure.where.matchAll(/^PL\/pgSQL function inline_code_block line (\d+) at/gm)].at(-1)?.[1];
  if (line === void 0 || parsePlpgsql(statement.text) === void 0) return void 0;
  const body = (statement.tree.args ?? []).find(
    ({ DefElem: option }) => option.defname === "as"
  )?.DefElem.arg?.String?.sval;
  if (body === void 0) return void 0;
  const at = statement.text.indexOf(body);
  if (at === -1) return void 0;
  const first = map.position(statement.start + at).line;
  const text = map.line(first + Number(line) - 1);
  const start = map.indexOfLine(first + Number(line) - 1);
  return start === void 0 || start >= statement.end ? void 0 : start + (text.length - text.trimStart().length);
}
function indexOfCharacter(text, offset) {
  let index = 0;
  for (let left = offset; left > 0 && index < text.length; left--) index += text.codePointAt(index) > 65535 ? 2 : 1;
  return index;
}
function failureFinding(failure) {
  return {
    rule: "replay-failed",
    level: "error",
    category: "migration",
    message: `Unexpected failure of statement ${failure.statementNumber}, expected it to run: ${failure.message}`,
    ...failure.version === "" ? {} : { object: `migration ${failure.version}` },
    location: failure.location,
    why: "The history does not build a database from nothing: a new environment, a preview branch or a restore stops here.",
    ...failure.suggestion === void 0 ? {} : { fix: failure.suggestion },
    detail: {
      ...failure.code === void 0 ? {} : { code: failure.code },
      ...failure.detail === void 0 ? {} : { detail: failure.detail },
      ...failure.hint === void 0 ? {} : { hint: failure.hint },
      ...failure.context === void 0 ? {} : { context: failure.context }
    }
  };
}

// scripts/postgres/extensions.ts
function adaptStatement(statement) {
  return { sql: statement.text };
}

// scripts/prove/copy.ts
function copiesFromClient(statement) {
  const { kind, tree } = statement;
  return kind === "CopyStmt" && tree.is_from === true && tree.filename === void 0 && tree.is_program !== true;
}
function* copyAsInserts(statement, data) {
  const { relation, attlist, options: list, whereClause } = statement.tree;
  const options = copyOptions(list);
  if (whereClause !== void 0) throw new DbopsError("Unexpected WHERE in COPY … FROM stdin, expected rows alone");
  const columns = (attlist ?? []).map(
    (item) => qualified(void 0, item.String.sval)
  );
  const target = `${qualified(relation.schemaname, relation.relname)}${columns.length > 0 ? ` (${columns.join(", ")})` : ""}`;
  let rows = [];
  let size = 0;
  let at = 0;
  const flush = () => {
    const chunk = {
      sql: `insert into ${target} overriding system value values
${rows.join(",\n")}`,
      at,
      rows: rows.length
    };
    rows = [];
    size = 0;
    return chunk;
  };
  let skip = options.header;
  for (const record of options.format === "csv" ? csvRecords(data, options) : textRecords(data, options)) {
    if (skip) {
      skip = false;
      continue;
    }
    if (rows.length === 0) at = record.at;
    const row = record.values.length === 0 ? "(default)" : `(${record.values.map((value) => literal(value)).join(", ")})`;
    rows.push(row);
    size += row.length;
    if (rows.length >= 500 || size > 1 << 20) yield flush();
  }
  if (rows.length > 0) yield flush();
}
function copyOptions(list) {
  const set = /* @__PURE__ */ new Map();
  for (const { DefElem: option } of list ?? []) {
    const value = option.arg?.String?.sval ?? option.arg?.Boolean?.boolval ?? option.arg?.Integer?.ival ?? true;
    set.set(option.defname, String(value));
  }
  const format = set.get("format") ?? "text";
  if (format !== "text" && format !== "csv") {
    throw new DbopsError(`Unexpected COPY format "${format}", expected text or csv`);
  }
  const csv = format === "csv";
  const quote = set.get("quote") ?? '"';
  const header = set.get("header");
  return {
    format,
    delimiter: set.get("delimiter") ?? (csv ? "," : "	"),
    null: set.get("null") ?? (csv ? "" : "\\N"),
    quote,
    escape: set.get("escape") ?? quote,
    header: header !== void 0 && !["false", "off", "0"].includes(header.toLowerCase())
  };
}
var escapes = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
function* textRecords(data, options) {
  for (let at = 0; at < data.length; ) {
    const newline = data.indexOf("\n", at);
    const end = newline === -1 ? data.length : newline;
    const line = data.slice(at, data[end - 1] === "\r" ? end - 1 : end);
    if (line === "\\.") return;
    yield { at, values: splitUnescaped(line, options.delimiter).map((raw) => textValue(raw, options.null)) };
    at = end + 1;
  }
}
function splitUnescaped(line, delimiter) {
  if (!line.includes("\\")) return line.split(delimiter);
  const fields = [];
  let start = 0;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === "\\") index++;
    else if (line.startsWith(delimiter, index)) {
      fields.push(line.slice(start, index));
      start = index + delimiter.length;
      index = start - 1;
    }
  }
  fields.push(line.slice(start));
  return fields;
}
function textValue(raw, nullMark) {
  if (raw === nullMark) return null;
  if (!raw.includes("\\")) return raw;
  return raw.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([\s\S]))/g,
    (_, octal, hex, character) => octal !== void 0 ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : hex !== void 0 ? String.fromCharCode(Number.parseInt(hex, 16)) : escapes[character] ?? character
  );
}
function* csvRecords(data, options) {
  let index = 0;
  while (index < data.length) {
    const at = index;
    const values = [];
    for (; ; ) {
      let value = "";
      let quoted = false;
      while (index < data.length) {
        if (data[index] === options.quote) {
          quoted = true;
          index = readQuoted(data, index + 1, options, (text) => {
            value += text;
          });
        } else if (data[index] === "\n" || data[index] === "\r" || data.startsWith(options.delimiter, index)) break;
        else value += data[index++];
      }
      values.push(!quoted && value === options.null ? null : value);
      if (!data.startsWith(options.delimiter, index)) break;
      index += options.delimiter.length;
    }
    if (data[index] === "\r") index++;
    if (data[index] === "\n") index++;
    yield { at, values };
  }
}
function readQuoted(data, from, options, add) {
  let index = from;
  while (index < data.length) {
    const next = data[index + 1];
    if (data[index] === options.escape && (next === options.quote || next === options.escape)) {
      add(next);
      index += 2;
    } else if (data[index] === options.quote) return index + 1;
    else add(data[index++]);
  }
  return index;
}

// scripts/prove/statements.ts
var unparsed = "Unparsed";
function sourceStatements(source) {
  try {
    return parseSql(source.sql);
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    const statements = splitSql(source.sql).filter((piece) => piece.kind === "statement").map(({ start, end }) => parsePiece(source.sql, start, end));
    return { map: new TextMap(source.sql), statements, syntaxError: error };
  }
}
function parsePiece(sql, start, end) {
  const text = sql.slice(start, end);
  try {
    const [statement, ...others] = parseSql(text).statements;
    if (statement !== void 0 && others.length === 0) return { ...statement, start, end, text };
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
  }
  return { kind: unparsed, tree: {}, node: {}, start, end, text };
}

// scripts/prove/suggest.ts
var extensionOfFunction = {
  uuid_generate_v4: "uuid-ossp",
  uuid_generate_v1: "uuid-ossp",
  gen_random_bytes: "pgcrypto",
  gen_salt: "pgcrypto",
  crypt: "pgcrypto",
  digest: "pgcrypto",
  hmac: "pgcrypto",
  pgp_sym_encrypt: "pgcrypto",
  pgp_sym_decrypt: "pgcrypto",
  similarity: "pg_trgm",
  word_similarity: "pg_trgm",
  unaccent: "unaccent",
  levenshtein: "fuzzystrmatch",
  crosstab: "tablefunc",
  l2_distance: "vector",
  cosine_distance: "vector"
};
var extensionOfType = {
  citext: "citext",
  hstore: "hstore",
  ltree: "ltree",
  vector: "vector",
  halfvec: "vector",
  cube: "cube",
  geometry: "postgis",
  geography: "postgis"
};
var supabaseSchemas = /* @__PURE__ */ new Set([
  "auth",
  "storage",
  "realtime",
  "vault",
  "extensions",
  "cron",
  "net",
  "graphql",
  "supabase_functions"
]);
async function suggest(context) {
  const { failure, workspace } = context;
  const name = quotedName(failure.message);
  switch (failure.code) {
    case "0A000":
    case "58P01":
      return /extension/.test(failure.message) ? `The engine has no extension ${name ? `"${name}"` : "of this name"}. Run against a server that has it: dbops replay --db postgresql://…` : void 0;
    case "25001":
      return outsideTransaction(workspace);
    case "42P01":
      return missingRelation(context, name);
    case "3F000":
      return supabaseSchemas.has(name ?? "") && workspace.platform === "postgres" ? `Schema "${name}" belongs to Supabase's platform: set {"platform": "supabase"} in dbops.json.` : missingObject(context, name, "schema");
    case "42704":
      return missingThing(context, name);
    case "42883":
      return missingFunction(context);
    case "42501":
      return workspace.platform === "supabase" ? "Migrations run as role postgres, which is no superuser on Supabase. Leave the statement to the platform, or run what needs more rights in the dashboard." : "Grant the role that runs migrations what the statement needs, or run it as the owner.";
    case "42P06":
    case "42P07":
    case "42710":
    case "42723":
    case "42701":
      return existing(context, name);
    case "55P04":
      return "A value that ALTER TYPE … ADD VALUE adds can be used only after its transaction. Put the ADD VALUE into a migration of its own, before this one.";
    case "42601":
      return syntax(context);
    case "23502":
    case "23503":
    case "23505":
    case "23514":
      return "The statement depends on rows that the history alone does not make. Move data into supabase/seed.sql or another seed, or make the statement hold for an empty database.";
    default:
      return void 0;
  }
}
function outsideTransaction({ tool }) {
  switch (tool) {
    case "supabase":
      return "The Supabase CLI sends a file as one pipeline: the statement runs only where nothing is before it. Put it into a migration of its own.";
    case "dbmate":
      return "Put the statement into a migration of its own that begins with `-- migrate:up transaction:false`.";
    case "goose":
      return "Put `-- +goose NO TRANSACTION` at the top of the file.";
    case "golang-migrate":
    case "prisma":
      return "The file is sent as one message, which is a transaction unless it holds a single statement. Put the statement into a migration of its own.";
    case "flyway":
      return "Put the statement into a script of its own, or set executeInTransaction=false in <script>.conf.";
    case "diesel":
      return "Set run_in_transaction = false in the migration’s metadata.toml and let the statement be its only one.";
    case "sql-migrate":
      return "Write `-- +migrate Up notransaction`.";
    case "atlas":
      return "Put `-- atlas:txmode none` at the top of the file.";
    case "sqlx":
      return "Put `-- no-transaction` on the first line and let the statement be its only one.";
    case "node-pg-migrate":
      return "Write the migration in JavaScript with pgm.noTransaction(), or leave CONCURRENTLY out.";
    case "drizzle":
      return "Drizzle runs all pending migrations in one transaction: leave CONCURRENTLY out, or run the statement by hand after deploying.";
    default:
      return "Take the statement out of the BEGIN … COMMIT block.";
  }
}
async function missingRelation(context, name) {
  if (name === void 0) return void 0;
  const [schema, relation] = splitName(name);
  if (schema !== void 0 && supabaseSchemas.has(schema) && context.workspace.platform === "postgres") {
    return `"${name}" belongs to Supabase's platform: set {"platform": "supabase"} in dbops.json.`;
  }
  if (schema === void 0) {
    const found = await context.database.rows(
      `select n.nspname::text from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where c.relname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not like 'pg\\_%' order by 1`,
      [relation]
    );
    if (found.length > 0) {
      return `It exists in schema ${found.map(([one]) => ident(one)).join(", ")}, which is not on the search_path here: write ${qualified(found[0][0], relation)}.`;
    }
  }
  return missingObject(context, relation, "relation");
}
async function missingThing(context, name) {
  const { message } = context.failure;
  if (name === void 0) return void 0;
  if (/^role /.test(message)) {
    return `Roles belong to the server, not to a database, so no migration may have made it. Create it first, where it is missing: ${context.workspace.tool === "supabase" ? "in supabase/roles.sql" : "in a migration before this one"}: create role ${ident(name)};`;
  }
  if (/^type /.test(message)) {
    const extension = extensionOfType[splitName(name)[1]];
    if (extension !== void 0) return extensionAdvice(context, extension);
  }
  return missingObject(context, splitName(name)[1], "object");
}
async function missingFunction(context) {
  const match = /^(?:function|procedure) (?:(?:"[^"]+"|[^\s".(]+)\.)?"?([^\s"(]+)"?\(/.exec(context.failure.message);
  const name = match?.[1];
  if (name === void 0) return void 0;
  const extension = extensionOfFunction[name];
  return extension === void 0 ? missingObject(context, name, "function") : extensionAdvice(context, extension);
}
async function extensionAdvice(context, extension) {
  const [installed] = await context.database.rows(
    `select n.nspname::text from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace where e.extname = $1`,
    [extension]
  );
  if (installed === void 0) {
    const into = context.workspace.platform === "supabase" ? " with schema extensions" : "";
    return `It comes with extension ${extension}: create extension if not exists ${ident(extension)}${into};`;
  }
  return `Extension ${extension} is installed in schema ${ident(installed[0])}, which is not on the search_path here: qualify the name with it.`;
}
function missingObject(context, name, what) {
  if (name === void 0) return void 0;
  const { workspace, index } = context;
  for (const migration of workspace.migrations.slice(index + 1)) {
    const line = definitionLine(migration.up.sql, name);
    if (line !== void 0) {
      return `The ${what} is made later, in ${migration.up.file}:${line}. Give this migration a version after that one, or move the statement.`;
    }
  }
  for (const migration of workspace.migrations.slice(0, Math.max(0, index))) {
    const line = definitionLine(migration.up.sql, name);
    if (line !== void 0) {
      if (context.failed.has(migration.up.file))
        return `${migration.up.file}:${line} makes it, but that file failed before.`;
      return `${migration.up.file}:${line} makes ${article(what)} of this name: check its schema, the search_path, and whether a migration in between dropped or renamed it.`;
    }
  }
  return `No migration makes ${article(what)} named ${ident(name)}: it was made outside of the history. Add a migration before this one that makes it (supabase db pull, pg_dump --schema-only).`;
}
async function existing(context, name) {
  if (name === void 0) return void 0;
  const relation = splitName(name)[1];
  for (const migration of context.workspace.migrations.slice(0, Math.max(0, context.index)).toReversed()) {
    const line = definitionLine(migration.up.sql, relation);
    if (line !== void 0)
      return `${migration.up.file}:${line} makes it already: drop one of the two, or write IF NOT EXISTS.`;
  }
  return context.workspace.platform === "supabase" ? "The platform may have it already: write IF NOT EXISTS." : void 0;
}
function definitionLine(sql, name) {
  if (!sql.includes(name)) return void 0;
  try {
    const { statements, map } = parseSql(sql);
    for (const statement of statements) {
      if (definedNames(statement).includes(name)) return map.position(statement.start).line;
    }
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
  }
  return void 0;
}
function definedNames({ kind, tree }) {
  const last = (list) => {
    const item = (list ?? []).at(-1)?.String?.sval;
    return item === void 0 ? [] : [item];
  };
  switch (kind) {
    case "CreateStmt":
    case "CreateForeignTableStmt":
      return [(tree.relation ?? tree.base?.relation)?.relname];
    case "CreateSeqStmt":
      return [tree.sequence?.relname];
    case "ViewStmt":
      return [tree.view?.relname];
    case "CreateTableAsStmt":
      return [tree.into?.rel?.relname];
    case "IndexStmt":
      return [tree.idxname];
    case "CreateSchemaStmt":
      return [tree.schemaname ?? tree.authrole?.rolename];
    case "CreateFunctionStmt":
      return last(tree.funcname);
    case "CreateEnumStmt":
    case "CreateRangeStmt":
      return last(tree.typeName);
    case "CreateDomainStmt":
      return last(tree.domainname);
    case "CompositeTypeStmt":
      return [tree.typevar?.relname];
    case "DefineStmt":
      return last(tree.defnames);
    case "CreatePolicyStmt":
      return [tree.policy_name];
    case "CreateTrigStmt":
      return [tree.trigname];
    case "CreatePublicationStmt":
      return [tree.pubname];
    case "CreateExtensionStmt":
      return [tree.extname];
    case "RenameStmt":
      return [tree.newname];
    default:
      return [];
  }
}
function syntax({ statement, workspace }) {
  if (/\$\{[^}]*\}|\{\{[^}]*\}\}/.test(statement.text)) {
    return "The statement holds a placeholder: replay executes the file as it stands. Write the value itself.";
  }
  if (/(^|[^:\w]):['"]?[A-Za-z_]\w*/.test(statement.text) && ["plain", "sqitch"].includes(workspace.tool)) {
    return "A psql variable (:name) has no value here. Write the value itself, or use current_setting(…).";
  }
  return void 0;
}
function quotedName(message) {
  return /"((?:[^"]|"")+)"/.exec(message)?.[1] ?? /^type (\S+) does not exist/.exec(message)?.[1];
}
function article(noun) {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
function splitName(name) {
  const dot = name.indexOf(".");
  return dot === -1 ? [void 0, name] : [name.slice(0, dot), name.slice(dot + 1)];
}

// scripts/prove/replay-file.ts
async function replayFile(context, job) {
  const { database, history, signal, observer } = context;
  const { source } = job;
  if (source.unreadable !== void 0) return { statements: 0, failure: unexecutable(job, source.unreadable) };
  const { map, statements } = sourceStatements(source);
  const plan = planTransactions(source.transaction, statements);
  if (plan.refused !== void 0) {
    return { statements: 0, failure: mixedScript(job, map, statements[plan.refused], plan.refused) };
  }
  if (history) await database.exec("savepoint dbops_file");
  for (const [index, statement] of statements.entries()) {
    if (signal?.aborted) throw signal.reason;
    const step = plan.steps[index];
    const sent = { exact: true, at: void 0 };
    try {
      if (step.begin) await database.exec("begin");
      const run2 = () => runStatement(context, job, map, statement, sent);
      if (observer === void 0) await run2();
      else {
        const location = { file: source.file, ...map.position(statement.start) };
        await observer.watch(statement, { number: index + 1, location, inTransaction: step.inTransaction }, run2);
      }
      sent.exact = false;
      if (step.commit) {
        observer?.ending();
        await database.exec("commit");
      }
    } catch (error) {
      const failure = postgresFailure(error) ?? ownFailure(error);
      if (failure === void 0) throw error;
      await recover(context);
      const at = sent.at ?? failureIndex(map, statement, failure, sent.exact);
      const described = describeFailure(source.file, job.version, map, statement, index + 1, failure, at);
      const { workspace, result } = context;
      const failed = new Set(result.failures.map(({ file }) => file));
      described.suggestion = await suggest({ workspace, database, index: job.index, statement, failure, failed });
      return { statements: index, failure: described };
    }
  }
  if (plan.leftOpen) await reportLeftOpen(context, job, map, statements);
  return { statements: statements.length };
}
async function runStatement({ database, result }, job, map, statement, sent) {
  const { source } = job;
  if (copiesFromClient(statement)) {
    const data = source.copies?.find((copy) => copy.at === statement.start);
    if (data === void 0) return;
    for (const chunk of copyAsInserts(statement, source.text.slice(data.start, data.end))) {
      sent.at = data.start + chunk.at;
      await database.exec(chunk.sql);
    }
    sent.at = void 0;
    return;
  }
  if (database.kind !== "embedded") return database.exec(statement.text);
  const { sql, substitution } = adaptStatement(statement);
  if (substitution !== void 0) {
    result.substitutions.push({ ...substitution, location: { file: source.file, ...map.position(statement.start) } });
  }
  sent.exact = sql === statement.text;
  await database.exec(sql);
}
async function recover({ database, history }) {
  if (!history) await database.exec("rollback");
  else {
    try {
      await database.exec("rollback to savepoint dbops_file");
    } catch {
      await database.exec("rollback");
      await database.exec("begin");
    }
  }
}
function ownFailure(error) {
  return error instanceof DbopsError && error.exitCode === 2 ? { severity: "ERROR", code: "22P04", message: error.message } : void 0;
}
function unexecutable(job, message) {
  return {
    file: job.source.file,
    version: job.version,
    location: { file: job.source.file, line: 1, column: 1 },
    statementNumber: 0,
    statement: "",
    message,
    suggestion: "See the finding about the file itself."
  };
}
function mixedScript(job, map, statement, index) {
  return {
    file: job.source.file,
    version: job.version,
    location: { file: job.source.file, ...map.position(statement.start) },
    statementNumber: index + 1,
    statement: statement.text.slice(0, 2e3),
    message: "Flyway refuses a script that mixes statements that refuse a transaction with others",
    suggestion: "Put the statement into a script of its own, or set executeInTransaction=false in <script>.conf."
  };
}
async function reportLeftOpen({ database, workspace, result }, job, map, statements) {
  const { label, psql } = behaviours[workspace.tool];
  if (psql) await database.exec("rollback");
  const begin = statements.findLast((statement) => statement.kind === "TransactionStmt") ?? statements[0];
  result.findings.push({
    rule: "transaction-left-open",
    level: psql ? "error" : "warning",
    category: "migration",
    message: "Unexpected end of file inside a transaction block, expected COMMIT",
    location: { file: job.source.file, ...map.position(begin.start) },
    why: psql ? "psql ends its session with the file: everything after BEGIN is rolled back." : `${label} commits it, or fails at what it does next: which of the two depends on its version.`,
    fix: "End the file with COMMIT;, or delete BEGIN: the tool opens a transaction itself."
  });
}

// scripts/prove/session.ts
async function readSession(database) {
  const [users, ...settings] = await database.rows(
    `select session_user::text, current_user::text, 0
     union all
     select name, setting, 1 from pg_catalog.pg_settings where source = 'session' and context <> 'internal'
       and name not in ('role', 'session_authorization', 'is_superuser', 'transaction_isolation', 'transaction_read_only', 'transaction_deferrable')
     order by 3, 1`
  );
  return { sessionUser: users[0], role: users[1], settings: settings.map(([name, value]) => [name, value]) };
}
async function restoreSession(database, state) {
  await database.exec("reset session authorization");
  const now = await readUsers(database);
  if (now.sessionUser !== state.sessionUser) {
    await database.exec(`set session authorization ${ident(state.sessionUser)}`);
  }
  await resetSettings(database, state);
  const { role } = await readUsers(database);
  if (role !== state.role) await database.exec(`set role ${ident(state.role)}`);
}
async function betweenFiles(database, session, initial) {
  switch (session) {
    case "kept":
      return;
    case "reset":
      return resetSettings(database, initial);
    case "path": {
      const path2 = initial.settings.find(([name]) => name === "search_path")?.[1];
      if (path2 === void 0) await database.exec("reset search_path");
      else await database.query("select pg_catalog.set_config('search_path', $1, false)", [path2]);
      return database.exec(`set role ${ident(initial.role)}`);
    }
    case "fresh":
      await database.exec("discard temp");
      return restoreSession(database, initial);
  }
}
async function resetSettings(database, state) {
  await database.exec("reset all");
  for (const [name, value] of state.settings) {
    await database.query("select pg_catalog.set_config($1, $2, false)", [name, value]);
  }
}
async function readUsers(database) {
  const [row] = await database.rows("select session_user::text, current_user::text");
  return { sessionUser: row[0], role: row[1] };
}

// scripts/prove/replay.ts
async function replay(workspace, database, options = {}) {
  const { applied = 0, keepGoing = false, signal } = options;
  const jobs = jobsOf(workspace, options);
  await loadParser();
  const history = jobs.some((job) => job.source.transaction === "history");
  const initial = await readSession(database);
  const result = emptyResult(workspace, database);
  result.substitutions.push(...options.substitutions ?? []);
  const context = { workspace, database, history, keepGoing, signal, result };
  if (options.session !== void 0) await restoreSession(database, options.session);
  const bookkeeping = bookkeepingSql(workspace);
  if (bookkeeping !== void 0) await database.exec(bookkeeping);
  if (history) await database.exec("begin");
  for (const [done, job] of jobs.entries()) {
    const { source, kind, version, name, index } = job;
    const file = {
      file: source.file,
      version,
      name,
      kind,
      status: "skipped",
      statements: 0,
      milliseconds: 0
    };
    result.files.push(file);
    if (applied > 0 && (kind === "globals" || kind === "migration" && index < applied)) file.status = "cached";
    if (file.status === "cached" || result.failures.length > 0 && !keepGoing) continue;
    options.onProgress?.({ done, total: jobs.length, file: file.file });
    const start = performance.now();
    if (!history) await betweenFiles(database, behaviours[workspace.tool].session, initial);
    const outcome = await replayFile(context, job);
    file.milliseconds = performance.now() - start;
    file.statements = outcome.statements;
    file.status = outcome.failure === void 0 ? "applied" : "failed";
    if (outcome.failure !== void 0) result.failures.push(outcome.failure);
    else if (kind === "migration" && !history && result.failures.length === 0) {
      await options.onApplied?.(index + 1, { session: () => readSession(database), result });
    }
  }
  if (history) await endHistory(context);
  await restoreSession(database, initial);
  result.findings.push(...result.failures.map(failureFinding));
  result.findings.sort(compareFindings);
  return result;
}
function emptyResult(workspace, database) {
  return {
    tool: workspace.tool,
    platform: workspace.platform,
    engine: { kind: database.kind, versionNumber: database.versionNumber },
    files: [],
    failures: [],
    substitutions: [],
    findings: []
  };
}
function jobsOf({ globals, migrations, seeds }, { until, seed }) {
  const count = countUntil(migrations, until);
  const unnamed = { version: "", name: "" };
  return [
    ...globals.map((source) => ({ source, kind: "globals", ...unnamed, index: -1 })),
    ...migrations.slice(0, count).map(({ up, version, name }, index) => ({ source: up, kind: "migration", version, name, index })),
    ...(seed ? seeds : []).map((source) => ({ source, kind: "seed", ...unnamed, index: count }))
  ];
}
async function endHistory({ database, result, keepGoing }) {
  if (result.failures.length === 0 || keepGoing) return database.exec("commit");
  await database.exec("rollback");
  for (const file of result.files) if (file.status === "applied") file.status = "rolled-back";
}
function countUntil(migrations, until) {
  if (until === void 0) return migrations.length;
  const index = migrations.findLastIndex(
    ({ version, name, up }) => [version, `${version}_${name}`, up.file, up.file.split("/").at(-1)].includes(until)
  );
  if (index !== -1) return index + 1;
  const versions = migrations.map(({ version }) => version);
  const near = closest(until, versions);
  throw new DbopsError(`Unexpected version "${until}", expected one of the history`, {
    hint: near ? `Did you mean ${near}?` : versions.length === 0 ? void 0 : `The newest version is ${versions.at(-1)}.`
  });
}

// scripts/prove/replayed.ts
async function openReplayed(workspace, options = {}) {
  const platform = { platform: workspace.platform, defaultGrants: workspace.settings.defaultGrants };
  if (options.db !== void 0) {
    const { signal } = options;
    const database2 = await openTemporaryDatabase(options.db, { ...platform, signal }).catch((error) => {
      throw signal?.aborted ? signal.reason : error;
    });
    return run(workspace, database2, options);
  }
  const embedded = { ...platform, env: options.env };
  const keys = options.fromScratch ? [] : checkpointKeys(workspace, clusterKey(embedded), options.until);
  const checkpoint = keys.length === 0 ? void 0 : await newestCheckpoint(keys, embedded);
  const database = await openEmbedded({ ...embedded, checkpoint });
  const restored = database.restored === "checkpoint" && checkpoint !== void 0;
  const note = restored ? parseNote(database.note) : void 0;
  return run(workspace, database, {
    ...options,
    applied: note === void 0 ? 0 : keys.indexOf(checkpoint) + 1,
    session: note?.session,
    substitutions: note?.substitutions,
    onApplied: keys.length === 0 ? void 0 : saver(database, keys)
  });
}
async function run(workspace, database, options) {
  try {
    return { database, result: await replay(workspace, database, options) };
  } catch (error) {
    await database.close();
    throw options.signal?.aborted ? options.signal.reason : error;
  }
}
function checkpointKeys(workspace, cluster, until) {
  const { tool, globals, migrations } = workspace;
  if (migrations.some(({ up }) => up.transaction === "history")) return [];
  let key = hash("dbops-replay-1", cluster, tool, ...globals.map(({ text }) => text));
  return migrations.slice(0, countUntil(migrations, until)).map(({ version, up }) => {
    key = hash(key, version, up.file, up.transaction, up.text, up.sql);
    return key;
  });
}
var worthSaving = 800;
function saver(database, keys) {
  let since = performance.now();
  return async (count, { session, result }) => {
    if (count < keys.length - 1 || performance.now() - since < worthSaving) return;
    await database.saveCheckpoint(
      keys[count - 1],
      JSON.stringify({ session: await session(), substitutions: result.substitutions })
    );
    since = performance.now();
  };
}
function parseNote(text) {
  try {
    const note = JSON.parse(text ?? "");
    return Array.isArray(note.substitutions) && Array.isArray(note.session?.settings) ? note : void 0;
  } catch {
    return void 0;
  }
}

export {
  replayFile,
  emptyResult,
  openReplayed,
  checkpointKeys
};
