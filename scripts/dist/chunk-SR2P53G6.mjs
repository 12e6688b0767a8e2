import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  commaParts,
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import {
  blank
} from "./chunk-QKW5VGAJ.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/postgres/engine.ts
import { setFlagsFromString } from "node:v8";

// scripts/postgres/tree.ts
function readTree(fs, folder) {
  const tree = { folders: [folder], files: /* @__PURE__ */ new Map() };
  const visit = (path) => {
    for (const name of fs.readdir(path).sort()) {
      if (name === "." || name === "..") continue;
      const full = `${path}/${name}`;
      if (fs.isDir(fs.stat(full).mode)) {
        tree.folders.push(full);
        visit(full);
      } else tree.files.set(full, fs.readFile(full));
    }
  };
  visit(folder);
  return tree;
}
function mergeTree(fs, tree) {
  for (const folder of tree.folders) fs.mkdirTree(folder);
  for (const [path, data] of tree.files) fs.writeFile(path, data, { canOwn: true });
}

// scripts/postgres/engine.ts
var engineRoot = "/pglite";
var dataFolder = "/pglite/data";
var replicationLibrary = "/pglite/lib/postgresql/libpqwalreceiver.so";
var startParameters = [
  "--single",
  "-F",
  "-j",
  ...[
    "exit_on_error=false",
    "io_method=sync",
    "log_checkpoints=false",
    "max_parallel_maintenance_workers=0",
    "max_parallel_workers=0",
    "max_parallel_workers_per_gather=0",
    "max_worker_processes=0",
    // 128 MB would be touched at the start: 130 MB of memory and a quarter of the start-up time.
    "shared_buffers=16MB",
    // V8's stack (about 1 MB) ends before the default of 2 MB does, and then the backend dies without a word.
    "max_stack_depth=300kB",
    // Nothing survives a crash of this process anyway, and old segments would stay in memory.
    "full_page_writes=off",
    "wal_init_zero=off",
    "wal_recycle=off"
  ].flatMap((setting) => ["-c", setting])
];
var segmentsBeforeCheckpoint = 4;
var Engine = class _Engine {
  #lite;
  #serialize;
  #queue = Promise.resolve();
  #dead;
  /** From Postgres's last answer: `I` idle, `T` in a transaction, `E` in a failed one. */
  transactionStatus = "I";
  onNotice = () => {
  };
  constructor(lite, serialize) {
    this.#lite = lite;
    this.#serialize = serialize;
  }
  /** Starts the engine; runs initdb where `files` holds no data folder. Throws `DbopsError` (environment). */
  static async start(options) {
    const { PGlite, MemoryFS, protocol } = await importEngine();
    tuneWebAssembly();
    const lite = await PGlite.create({
      fs: laidFileSystem(MemoryFS, options.files),
      startParams: [...startParameters, ...(options.settings ?? []).flatMap((setting) => ["-c", setting])]
    });
    return new _Engine(lite, protocol.serialize);
  }
  /** One statement with parameters as text. Throws what Postgres says, or `DbopsError` where the engine died. */
  async query(sql, parameters = []) {
    const { parse: parse2, bind, describe, execute, sync } = this.#serialize;
    const message = concat([
      parse2({ text: sql }),
      bind({ values: parameters }),
      describe({ type: "P" }),
      execute({}),
      sync()
    ]);
    return (await this.#run(message))[0] ?? { fields: [], rows: [], command: "" };
  }
  /** One statement or several, in one implicit transaction as the simple protocol has it. */
  async exec(sql) {
    const noData = this.#serialize.copyFail("the statement came without data");
    return this.#run(concat([this.#serialize.query(sql), noData]));
  }
  /** `COPY … FROM STDIN` with the lines that follow it. */
  async copyIn(sql, data) {
    const { query, copyData, copyDone } = this.#serialize;
    const exact = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
    await this.#run(concat([query(sql), copyData(exact), copyDone()]));
  }
  /** Every file under a folder of the engine's file system, as it is now. */
  readFiles(folder = dataFolder) {
    return readTree(this.#lite.Module.FS, folder);
  }
  /** Stops Postgres cleanly and returns its data folder. */
  async stop() {
    let files;
    const { fs } = this.#lite;
    if (fs === void 0) throw new Error("Unexpected PGlite without a file system");
    const closeFs = fs.closeFs.bind(fs);
    fs.closeFs = async () => {
      files = this.readFiles();
      await closeFs();
    };
    await this.#exclusive(() => this.#lite.close());
    return files;
  }
  async close() {
    if (this.#dead === void 0) await this.#exclusive(() => this.#lite.close());
  }
  async #run(message) {
    return this.#exclusive(async () => {
      const results = await this.#send(message);
      if (this.transactionStatus === "I") await this.#limitLog();
      return results;
    });
  }
  async #send(message) {
    if (this.#dead !== void 0) throw this.#dead;
    let answers;
    try {
      answers = await this.#lite.execProtocolStream(message, {
        syncToFs: false,
        throwOnError: false,
        onNotice: (notice) => this.onNotice(notice)
      });
    } catch (error) {
      throw this.#died(messageOf(error), error);
    }
    const last = answers.at(-1);
    const failure = answers.find((answer) => answer.name === "error");
    if (last?.name !== "readyForQuery" || failure?.severity === "PANIC" || failure?.severity === "FATAL")
      throw this.#died(failure?.message ?? "it broke off in the middle of the statement", failure);
    this.transactionStatus = last.status;
    if (failure !== void 0) throw Object.assign(failure, { completed: resultsOf(answers) });
    return resultsOf(answers);
  }
  /** Keeps the write-ahead log, which lives in memory, from growing without end. */
  async #limitLog() {
    const { FS } = this.#lite.Module;
    if (FS.readdir(`${dataFolder}/pg_wal`).length < segmentsBeforeCheckpoint + 4) return;
    await this.#send(this.#serialize.query("checkpoint"));
  }
  #died(reason, cause) {
    this.#dead = new DbopsError(`The embedded PostgreSQL stopped: ${reason}`, {
      kind: "environment",
      hint: "The statement needs more memory or stack than the engine has (2 GB, 300 kB). Run against a server with --db.",
      cause
    });
    return this.#dead;
  }
  #exclusive(work) {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {
    });
    return done;
  }
};
function resultsOf(answers) {
  const results = [];
  let current = { fields: [], rows: [], command: "" };
  for (const answer of answers) {
    if (answer.name === "rowDescription") {
      const { fields } = answer;
      current.fields = fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }));
    } else if (answer.name === "dataRow") current.rows.push(answer.fields);
    else if (answer.name === "commandComplete") {
      current.command = answer.text;
      results.push(current);
      current = { fields: [], rows: [], command: "" };
    }
  }
  return results;
}
function laidFileSystem(Base, files) {
  const fs = new Base();
  fs.initialSyncFs = async () => {
    const { FS } = fs.pg.Module;
    mergeTree(FS, files);
    if (FS.analyzePath(replicationLibrary).exists) FS.unlink(replicationLibrary);
  };
  return fs;
}
function concat(parts) {
  return Buffer.concat(parts);
}
function tuneWebAssembly() {
  const major = Number(process.versions.v8.split(".")[0]);
  if (major >= 11 && major <= 14) setFlagsFromString("--wasm-tiering-budget=1000000000");
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

// scripts/postgres/packages.ts
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
var packages = ["@electric-sql/pglite", "@electric-sql/pglite-pgvector", "@electric-sql/pglite-pgtap"];
var require2 = createRequire(import.meta.url);
var versions;
function packageVersions() {
  return versions ??= packages.flatMap((name) => {
    const folder = distFolder(name);
    if (folder === void 0) return [];
    const manifest = JSON.parse(readFileSync(join(folder, "../package.json"), "utf8"));
    return [`${name}@${manifest.version}`];
  });
}
async function extensionFiles() {
  const tree = { folders: [], files: /* @__PURE__ */ new Map() };
  for (const name of packages) {
    const folder = distFolder(name);
    if (folder === void 0) continue;
    for (const file of (await readdir(folder)).filter((entry) => entry.endsWith(".tar.gz")).sort()) {
      for (const [path, data] of untar(gunzipSync(await readFile(join(folder, file))))) {
        if (path.startsWith("include/") || path.startsWith("share/doc/")) continue;
        tree.files.set(`${engineRoot}/${path}`, data);
      }
    }
  }
  tree.folders = [...new Set([...tree.files.keys()].map((path) => dirname(path)))].sort();
  return tree;
}
function distFolder(name) {
  try {
    return dirname(require2.resolve(name));
  } catch {
    return void 0;
  }
}
function* untar(archive) {
  const text = (from, length) => archive.toString("utf8", from, from + length).replace(/\0.*$/s, "");
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const prefix = text(at + 345, 155);
    const path = `${prefix === "" ? "" : `${prefix}/`}${text(at, 100)}`.replace(/^\.\//, "");
    const isFile = archive[at + 156] === 48 || archive[at + 156] === 0;
    if (isFile && !path.endsWith("/")) yield [path, new Uint8Array(archive.subarray(at + 512, at + 512 + size))];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

// scripts/postgres/stand-ins/address_standardizer.sql
var address_standardizer_default = "-- version: 3.5.3\n-- engine: embedded\n-- effect: its types and functions are missing\n";

// scripts/postgres/stand-ins/address_standardizer_data_us.sql
var address_standardizer_data_us_default = "-- version: 3.5.3\n-- engine: embedded\n-- effect: its types and functions are missing\n";

// scripts/postgres/stand-ins/basejump-supabase_test_helpers.sql
var basejump_supabase_test_helpers_default = "-- version: 0.0.6\n-- schema: tests\n-- effect: functions of the same names and results stand in for it\n--\n-- Written from its documentation: github.com/usebasejump/supabase-test-helpers, README.md.\ncreate schema if not exists test_overrides;\n\ncreate function tests.create_supabase_user(\n  identifier text, email text default null, phone text default null, metadata jsonb default null\n) returns uuid language sql security definer set search_path = '' as $$\n  with made as (select pg_catalog.gen_random_uuid() as id)\n  insert into auth.users (id, email, phone, raw_user_meta_data, raw_app_meta_data, created_at, updated_at)\n  select made.id, coalesce($2, made.id || '@test.com'), $3,\n    pg_catalog.jsonb_build_object('test_identifier', $1) || coalesce($4, '{}'), '{}', pg_catalog.now(), pg_catalog.now()\n  from made\n  returning id\n$$;\n\ncreate function tests.get_supabase_user(identifier text) returns json\nlanguage plpgsql stable security definer set search_path = '' as $$\ndeclare\n  found_user json;\nbegin\n  select pg_catalog.json_build_object('id', u.id, 'email', u.email, 'phone', u.phone,\n      'raw_user_meta_data', u.raw_user_meta_data, 'raw_app_meta_data', u.raw_app_meta_data)\n    into found_user\n    from auth.users u\n   where u.raw_user_meta_data ->> 'test_identifier' = get_supabase_user.identifier\n   limit 1;\n  if found_user is null then\n    raise exception 'User with identifier % not found', identifier;\n  end if;\n  return found_user;\nend\n$$;\n\ncreate function tests.get_supabase_uid(identifier text) returns uuid\nlanguage sql stable security definer set search_path = '' as $$\n  select (tests.get_supabase_user($1) ->> 'id')::uuid\n$$;\n\ncreate function tests.authenticate_as(identifier text) returns void language plpgsql as $$\ndeclare\n  found_user json := tests.get_supabase_user(identifier);\nbegin\n  perform set_config('request.jwt.claims', json_build_object(\n    'sub', found_user ->> 'id', 'email', found_user ->> 'email', 'phone', found_user ->> 'phone',\n    'user_metadata', found_user -> 'raw_user_meta_data', 'app_metadata', found_user -> 'raw_app_meta_data',\n    'role', 'authenticated')::text, true);\n  perform set_config('role', 'authenticated', true);\nend\n$$;\n\ncreate function tests.authenticate_as_service_role() returns void language plpgsql as $$\nbegin\n  perform set_config('request.jwt.claims', null, true);\n  perform set_config('role', 'service_role', true);\nend\n$$;\n\ncreate function tests.clear_authentication() returns void language plpgsql as $$\nbegin\n  perform set_config('request.jwt.claims', null, true);\n  perform set_config('role', 'anon', true);\nend\n$$;\n\n-- Looked up when they run: pgTAP may be created after them, and in any schema.\ncreate function tests.rls_enabled(testing_schema text) returns text language plpgsql as $$\nbegin\n  return is(\n    (select count(*)::integer from pg_catalog.pg_class c\n      where c.relnamespace = to_regnamespace(quote_ident(testing_schema)) and c.relkind in ('r', 'p') and not c.relrowsecurity),\n    0, 'All tables in the ' || testing_schema || ' schema should have row level security enabled');\nend\n$$;\ncreate function tests.rls_enabled(testing_schema text, testing_table text) returns text language plpgsql as $$\nbegin\n  return is(\n    (select count(*)::integer from pg_catalog.pg_class c\n      where c.relnamespace = to_regnamespace(quote_ident(testing_schema)) and c.relname = testing_table and c.relrowsecurity),\n    1, testing_table || ' table in the ' || testing_schema || ' schema should have row level security enabled');\nend\n$$;\n\n-- now() of whoever looks here before pg_catalog: freeze_time sees to that.\ncreate function test_overrides.now() returns timestamptz language sql stable as $$\n  select coalesce(nullif(current_setting('tests.frozen_time', true), '')::timestamptz, pg_catalog.now())\n$$;\ncreate function tests.freeze_time(frozen_time timestamptz) returns void language plpgsql as $$\nbegin\n  if current_setting('search_path') not like 'test_overrides,%' then\n    perform set_config('tests.original_search_path', current_setting('search_path'), true);\n    perform set_config('search_path', 'test_overrides,' || current_setting('search_path') || ',pg_catalog', true);\n  end if;\n  perform set_config('tests.frozen_time', frozen_time::text, true);\nend\n$$;\ncreate function tests.unfreeze_time() returns void language plpgsql as $$\nbegin\n  perform set_config('tests.frozen_time', '', true);\n  if coalesce(current_setting('tests.original_search_path', true), '') <> '' then\n    perform set_config('search_path', current_setting('tests.original_search_path'), true);\n  end if;\nend\n$$;\n\ndo $$\ndeclare\n  api_role text;\nbegin\n  foreach api_role in array array['anon', 'authenticated', 'service_role'] loop\n    if exists (select from pg_catalog.pg_roles where rolname = api_role) then\n      execute format('grant usage on schema tests, test_overrides to %I', api_role);\n      -- Default privileges of the project may have taken them away.\n      execute format('grant execute on all functions in schema tests, test_overrides to %I', api_role);\n    end if;\n  end loop;\nend\n$$;\n";

// scripts/postgres/stand-ins/dblink.sql
var dblink_default = "-- version: 1.2\n-- effect: no connection is made; every query returns nothing\n--\n-- Source: PostgreSQL 18, contrib/dblink/dblink--1.2.sql.\ncreate foreign data wrapper dblink_fdw;\ncreate function dblink_connect(text) returns text language sql as $$ select 'OK' $$;\ncreate function dblink_connect(text, text) returns text language sql as $$ select 'OK' $$;\ncreate function dblink_connect_u(text) returns text language sql as $$ select 'OK' $$;\ncreate function dblink_connect_u(text, text) returns text language sql as $$ select 'OK' $$;\ncreate function dblink_disconnect() returns text language sql as $$ select 'OK' $$;\ncreate function dblink_disconnect(text) returns text language sql as $$ select 'OK' $$;\ncreate function dblink(text) returns setof record language plpgsql as $$ begin end $$;\ncreate function dblink(text, boolean) returns setof record language plpgsql as $$ begin end $$;\ncreate function dblink(text, text) returns setof record language plpgsql as $$ begin end $$;\ncreate function dblink(text, text, boolean) returns setof record language plpgsql as $$ begin end $$;\ncreate function dblink_exec(text) returns text language sql as $$ select 'OK' $$;\ncreate function dblink_exec(text, boolean) returns text language sql as $$ select 'OK' $$;\ncreate function dblink_exec(text, text) returns text language sql as $$ select 'OK' $$;\ncreate function dblink_exec(text, text, boolean) returns text language sql as $$ select 'OK' $$;\ncreate function dblink_get_connections() returns text[] language sql as $$ select null::text[] $$;\ncreate function dblink_send_query(text, text) returns int language sql as $$ select 1 $$;\ncreate function dblink_is_busy(text) returns int language sql as $$ select 0 $$;\ncreate function dblink_get_result(text) returns setof record language plpgsql as $$ begin end $$;\ncreate function dblink_error_message(text) returns text language sql as $$ select 'OK' $$;\n";

// scripts/postgres/stand-ins/http.sql
var http_default = "-- version: 1.6\n-- effect: no request is sent; every response has status 503 and no content\n--\n-- Source: github.com/pramsey/pgsql-http, http--1.6.sql.\ncreate domain http_method as text;\ncreate domain content_type as text check (value ~ '^\\S+\\/\\S+');\ncreate type http_header as (field varchar, value varchar);\ncreate type http_response as (status integer, content_type varchar, headers http_header[], content varchar);\ncreate type http_request as (\n  method http_method, uri varchar, headers http_header[], content_type varchar, content varchar\n);\n\ncreate function http(request http_request) returns http_response language sql as $$\n  select row(503, null, array[]::@extschema@.http_header[], '')::@extschema@.http_response\n$$;\ncreate function http_header(field varchar, value varchar) returns http_header language sql as $$\n  select row(field, value)::@extschema@.http_header\n$$;\ncreate function urlencode(string varchar) returns text language sql immutable strict as $$\n  select coalesce(string_agg(\n    case when byte ~ '^[A-Za-z0-9_.~-]$' then byte else upper(regexp_replace(encode(convert_to(byte, 'UTF8'), 'hex'), '(..)', '%\\1', 'g')) end,\n    ''), '')\n  from regexp_split_to_table(string, '') byte\n$$;\ncreate function urlencode(string bytea) returns text language sql immutable strict as $$\n  select @extschema@.urlencode(convert_from(string, 'UTF8')::varchar)\n$$;\ncreate function urlencode(data jsonb) returns text language sql immutable strict as $$\n  select string_agg(@extschema@.urlencode(key::varchar) || '=' || @extschema@.urlencode(value::varchar), '&') from jsonb_each_text(data)\n$$;\n\ncreate function http_get(uri varchar) returns http_response language sql as $$\n  select @extschema@.http(('GET', uri, null, null, null)::@extschema@.http_request)\n$$;\ncreate function http_get(uri varchar, data jsonb) returns http_response language sql as $$\n  select @extschema@.http(('GET', uri || '?' || @extschema@.urlencode(data), null, null, null)::@extschema@.http_request)\n$$;\ncreate function http_post(uri varchar, content varchar, content_type varchar) returns http_response language sql as $$\n  select @extschema@.http(('POST', uri, null, content_type, content)::@extschema@.http_request)\n$$;\ncreate function http_post(uri varchar, data jsonb) returns http_response language sql as $$\n  select @extschema@.http(('POST', uri, null, 'application/x-www-form-urlencoded', @extschema@.urlencode(data))::@extschema@.http_request)\n$$;\ncreate function http_put(uri varchar, content varchar, content_type varchar) returns http_response language sql as $$\n  select @extschema@.http(('PUT', uri, null, content_type, content)::@extschema@.http_request)\n$$;\ncreate function http_patch(uri varchar, content varchar, content_type varchar) returns http_response language sql as $$\n  select @extschema@.http(('PATCH', uri, null, content_type, content)::@extschema@.http_request)\n$$;\ncreate function http_delete(uri varchar) returns http_response language sql as $$\n  select @extschema@.http(('DELETE', uri, null, null, null)::@extschema@.http_request)\n$$;\ncreate function http_delete(uri varchar, content varchar, content_type varchar) returns http_response language sql as $$\n  select @extschema@.http(('DELETE', uri, null, content_type, content)::@extschema@.http_request)\n$$;\ncreate function http_head(uri varchar) returns http_response language sql as $$\n  select @extschema@.http(('HEAD', uri, null, null, null)::@extschema@.http_request)\n$$;\ncreate function http_set_curlopt(curlopt varchar, value varchar) returns boolean language sql as $$ select true $$;\ncreate function http_reset_curlopt() returns boolean language sql as $$ select true $$;\ncreate function http_list_curlopt() returns table (curlopt text, value text) language sql as $$\n  select null::text, null::text where false\n$$;\ncreate function bytea_to_text(data bytea) returns text language sql immutable strict as $$ select convert_from(data, 'UTF8') $$;\ncreate function text_to_bytea(data text) returns bytea language sql immutable strict as $$ select convert_to(data, 'UTF8') $$;\n";

// scripts/postgres/stand-ins/hypopg.sql
var hypopg_default = "-- version: 1.4.1\n-- effect: hypothetical indexes are not seen by the planner\n--\n-- Source: github.com/HypoPG/hypopg, hypopg--1.4.1.sql.\ncreate function hypopg_create_index(sql_order text, out indexrelid oid, out indexname text) returns setof record\nlanguage sql as $$ select null::oid, null::text where false $$;\ncreate function hypopg_drop_index(indexid oid) returns boolean language sql as $$ select false $$;\ncreate function hypopg_reset() returns void language sql as $$ select $$;\ncreate function hypopg_reset_index() returns void language sql as $$ select $$;\ncreate function hypopg_relation_size(indexid oid) returns bigint language sql as $$ select 0::bigint $$;\ncreate function hypopg_get_indexdef(indexid oid) returns text language sql as $$ select null::text $$;\ncreate function hypopg_hide_index(indexid oid) returns boolean language sql as $$ select false $$;\ncreate function hypopg_unhide_index(indexid oid) returns boolean language sql as $$ select false $$;\ncreate function hypopg_unhide_all_indexes() returns void language sql as $$ select $$;\ncreate function hypopg_hidden_indexes() returns table (indexid oid) language sql as $$ select null::oid where false $$;\ncreate view hypopg_list_indexes as\n  select null::oid as indexrelid, null::text as index_name, null::name as schema_name, null::name as table_name, null::name as am_name\n  where false;\n";

// scripts/postgres/stand-ins/index_advisor.sql
var index_advisor_default = "-- version: 0.2.0\n-- requires: hypopg\n-- effect: no index is ever advised\n--\n-- Source: github.com/supabase/index_advisor, index_advisor--0.2.0.sql.\ncreate function index_advisor(query text) returns table (\n  startup_cost_before jsonb, startup_cost_after jsonb, total_cost_before jsonb, total_cost_after jsonb,\n  index_statements text[], errors text[]\n) language sql as $$\n  select null::jsonb, null::jsonb, null::jsonb, null::jsonb, array[]::text[], array['index_advisor does not run in this engine']\n$$;\n";

// scripts/postgres/stand-ins/pg_cron.sql
var pg_cron_default = "-- version: 1.6.4\n-- recorded-schema: pg_catalog\n-- effect: jobs are recorded in cron.job and never run\n--\n-- Source: github.com/citusdata/pg_cron, pg_cron.sql and its updates; the grants of Supabase's event trigger\n-- (github.com/supabase/postgres, migrations/schema-17.sql, grant_pg_cron_access).\ncreate schema cron;\n\ncreate sequence cron.jobid_seq;\ncreate table cron.job (\n  jobid bigint primary key default pg_catalog.nextval('cron.jobid_seq'),\n  schedule text not null,\n  command text not null,\n  nodename text not null default 'localhost',\n  nodeport int not null default coalesce(pg_catalog.inet_server_port(), 5432),\n  database text not null default pg_catalog.current_database(),\n  username text not null default current_user,\n  active boolean not null default true,\n  jobname text,\n  constraint jobname_username_uniq unique (jobname, username)\n);\nalter table cron.job enable row level security;\ncreate policy cron_job_policy on cron.job using (username = current_user);\n\ncreate sequence cron.runid_seq;\ncreate table cron.job_run_details (\n  jobid bigint,\n  runid bigint primary key default pg_catalog.nextval('cron.runid_seq'),\n  job_pid integer,\n  database text,\n  username text,\n  command text,\n  status text,\n  return_message text,\n  start_time timestamptz,\n  end_time timestamptz\n);\nalter table cron.job_run_details enable row level security;\ncreate policy cron_job_run_details_policy on cron.job_run_details using (username = current_user);\n\n-- Five fields, `$` for the last day of a month, `[1-59] seconds`, or a name such as @daily.\ncreate function cron._check_schedule(schedule text) returns void language plpgsql set search_path to pg_catalog as $$\nbegin\n  if schedule is null\n    or btrim(schedule) !~* '^(([-*/,$0-9a-z]+\\s+){4}[-*/,$0-9a-z]+|[1-5]?[0-9]\\s+seconds?|@(yearly|annually|monthly|weekly|daily|midnight|hourly|reboot))$'\n  then\n    raise exception 'invalid schedule: %', schedule\n      using errcode = 'invalid_parameter_value',\n        hint = 'Use cron format (e.g. 5 4 * * *), or interval format ''[1-59] seconds''';\n  end if;\nend\n$$;\n\ncreate function cron.schedule_in_database(\n  job_name text, schedule text, command text, database text, username text default null, active boolean default true\n) returns bigint language plpgsql security definer set search_path to pg_catalog as $$\ndeclare\n  job_id bigint;\nbegin\n  perform cron._check_schedule(schedule);\n  insert into cron.job (jobname, schedule, command, database, username, active)\n  values (job_name, schedule, command, database, coalesce(username, session_user), active)\n  on conflict on constraint jobname_username_uniq do update\n    set schedule = excluded.schedule, command = excluded.command, database = excluded.database, active = excluded.active\n  returning jobid into job_id;\n  return job_id;\nend\n$$;\ncreate function cron.schedule(job_name text, schedule text, command text) returns bigint\nlanguage plpgsql set search_path to pg_catalog as $$\nbegin\n  return cron.schedule_in_database(job_name, schedule, command, current_database()::text, current_user::text);\nend\n$$;\ncreate function cron.schedule(schedule text, command text) returns bigint\nlanguage plpgsql set search_path to pg_catalog as $$\nbegin\n  return cron.schedule_in_database(null, schedule, command, current_database()::text, current_user::text);\nend\n$$;\n\ncreate function cron.alter_job(\n  job_id bigint, schedule text default null, command text default null, database text default null,\n  username text default null, active boolean default null\n) returns void language plpgsql security definer set search_path to pg_catalog as $$\nbegin\n  if schedule is not null then\n    perform cron._check_schedule(schedule);\n  end if;\n  update cron.job as job set\n    schedule = coalesce(alter_job.schedule, job.schedule),\n    command = coalesce(alter_job.command, job.command),\n    database = coalesce(alter_job.database, job.database),\n    username = coalesce(alter_job.username, job.username),\n    active = coalesce(alter_job.active, job.active)\n  where job.jobid = job_id;\n  if not found then\n    raise exception 'Job % does not exist or you don''t own it', job_id;\n  end if;\nend\n$$;\ncreate function cron.unschedule(job_id bigint) returns boolean\nlanguage plpgsql security definer set search_path to pg_catalog as $$\nbegin\n  delete from cron.job where jobid = job_id;\n  if not found then\n    raise exception 'could not find valid entry for job ''%''', job_id;\n  end if;\n  return true;\nend\n$$;\ncreate function cron.unschedule(job_name text) returns boolean\nlanguage plpgsql security definer set search_path to pg_catalog as $$\nbegin\n  delete from cron.job where jobname = job_name;\n  if not found then\n    raise exception 'could not find valid entry for job ''%''', job_name;\n  end if;\n  return true;\nend\n$$;\ncreate function cron.job_cache_invalidate() returns trigger language plpgsql as $$\nbegin\n  return null;\nend\n$$;\ncreate trigger cron_job_cache_invalidate after insert or update or delete or truncate on cron.job\n  for each statement execute function cron.job_cache_invalidate();\n\ngrant usage on schema cron to postgres with grant option;\ngrant select on cron.job to postgres with grant option;\ngrant all on cron.job_run_details to postgres with grant option;\n";

// scripts/postgres/stand-ins/pg_graphql.sql
var pg_graphql_default = `-- version: 1.5.11
-- schema: graphql
-- effect: every GraphQL query is answered with an error
--
-- Source: github.com/supabase/pg_graphql, sql/; the grants of Supabase's event trigger
-- (github.com/supabase/postgres, migrations/schema-17.sql, grant_pg_graphql_access).
create sequence graphql.seq_schema_version as int cycle;
create function graphql.increment_schema_version() returns event_trigger language plpgsql as $$
begin
  perform pg_catalog.nextval('graphql.seq_schema_version');
end
$$;
create function graphql.get_schema_version() returns int language sql security definer as $$
  select last_value from graphql.seq_schema_version
$$;
create function graphql.comment_directive(comment_ text) returns jsonb language sql immutable as $$
  select coalesce((regexp_match(comment_, '@graphql\\((.+)\\)'))[1]::jsonb, '{}')
$$;
create function graphql.exception(message text) returns text language plpgsql as $$
begin
  raise exception using errcode = '22000', message = message;
end
$$;
create function graphql._internal_resolve(
  query text, variables jsonb default '{}', "operationName" text default null, extensions jsonb default null
) returns jsonb language sql as $$
  select jsonb_build_object('data', null, 'errors',
    jsonb_build_array(jsonb_build_object('message', 'pg_graphql does not run in this engine')))
$$;
create function graphql.resolve(
  query text, variables jsonb default '{}', "operationName" text default null, extensions jsonb default null
) returns jsonb language sql as $$
  select graphql._internal_resolve(query, variables, "operationName", extensions)
$$;
do $$
declare
  name text;
begin
  for name in select rolname from pg_roles where rolname in ('postgres', 'anon', 'authenticated', 'service_role') loop
    execute format('grant usage on schema graphql to %I', name);
    execute format('grant execute on all functions in schema graphql to %I', name);
  end loop;
end
$$;
`;

// scripts/postgres/stand-ins/pg_hashids.sql
var pg_hashids_default = "-- version: 1.3\n-- effect: an id is encoded as its decimal digits with a prefix\n--\n-- Source: github.com/iCyberon/pg_hashids, pg_hashids--1.3.sql (functions and their arguments).\ncreate function id_encode(number bigint) returns text language sql immutable strict as $$ select 'h' || number $$;\ncreate function id_encode(number bigint, salt text) returns text language sql immutable strict as $$ select 'h' || number $$;\ncreate function id_encode(number bigint, salt text, min_length integer) returns text language sql immutable strict as $$\n  select 'h' || lpad(number::text, min_length - 1, '0')\n$$;\ncreate function id_encode(number bigint, salt text, min_length integer, alphabet text) returns text language sql immutable strict as $$\n  select 'h' || lpad(number::text, min_length - 1, '0')\n$$;\ncreate function id_decode_once(hash text, salt text default '', min_length integer default 0, alphabet text default '')\nreturns bigint language sql immutable strict as $$ select substr(hash, 2)::bigint $$;\ncreate function id_decode(hash text, salt text default '', min_length integer default 0, alphabet text default '')\nreturns bigint[] language sql immutable strict as $$ select array[substr(hash, 2)::bigint] $$;\ncreate function hash_encode(number bigint) returns text language sql immutable strict as $$ select 'h' || number $$;\ncreate function hash_decode(hash text, salt text, min_length integer) returns integer language sql immutable strict as $$\n  select substr(hash, 2)::integer\n$$;\n";

// scripts/postgres/stand-ins/pg_jsonschema.sql
var pg_jsonschema_default = "-- version: 0.3.3\n-- effect: every document matches every schema\n--\n-- Source: github.com/supabase/pg_jsonschema, README (functions and their arguments).\ncreate function json_matches_schema(schema json, instance json) returns boolean language sql immutable strict as $$ select true $$;\ncreate function jsonb_matches_schema(schema json, instance jsonb) returns boolean language sql immutable strict as $$ select true $$;\ncreate function jsonschema_is_valid(schema json) returns boolean language sql immutable strict as $$ select true $$;\ncreate function jsonschema_validation_errors(schema json, instance json) returns text[] language sql immutable strict as $$\n  select array[]::text[]\n$$;\n";

// scripts/postgres/stand-ins/pg_net.sql
var pg_net_default = `-- version: 0.20.0
-- effect: requests are recorded in net.http_request_queue and never sent
--
-- Source: github.com/supabase/pg_net, sql/pg_net.sql. The tables are unlogged there.
create schema net;

create domain net.http_method as text check (value ilike 'get' or value ilike 'post' or value ilike 'delete');
create type net.request_status as enum ('PENDING', 'SUCCESS', 'ERROR');
create type net.http_response as (status_code integer, headers jsonb, body text);
create type net.http_response_result as (status net.request_status, message text, response net.http_response);

create table net.http_request_queue (
  id bigserial,
  method net.http_method not null,
  url text not null,
  headers jsonb,
  body bytea,
  timeout_milliseconds integer not null
);
create table net._http_response (
  id bigint,
  status_code integer,
  content_type text,
  headers jsonb,
  content text,
  timed_out boolean,
  error_msg text,
  created timestamptz not null default now()
);
create index _http_response_created_idx on net._http_response (created);

create function net._urlencode_string(string varchar) returns text language sql immutable as $$
  select coalesce(string_agg(
    case when byte ~ '^[A-Za-z0-9_.~-]$' then byte else upper('%' || encode(convert_to(byte, 'UTF8'), 'hex')) end, ''), '')
  from regexp_split_to_table(string, '') byte
$$;
create function net._encode_url_with_params_array(url text, params_array text[]) returns text language sql immutable as $$
  select url || case when cardinality(params_array) = 0 then '' when strpos(url, '?') > 0 then '&' else '?' end
    || array_to_string(params_array, '&')
$$;
create function net._enqueue(method text, url text, params jsonb, headers jsonb, body jsonb, timeout_milliseconds integer)
returns bigint language plpgsql as $$
declare
  request_id bigint;
begin
  insert into net.http_request_queue (method, url, headers, body, timeout_milliseconds)
  values (
    method,
    net._encode_url_with_params_array(url, array(
      select net._urlencode_string(key) || '=' || net._urlencode_string(value) from jsonb_each_text(params))),
    headers, convert_to(body::text, 'UTF8'), timeout_milliseconds)
  returning id into request_id;
  return request_id;
end
$$;
create function net.http_get(
  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000
) returns bigint language plpgsql as $$
begin
  return net._enqueue('GET', url, params, headers, null, timeout_milliseconds);
end
$$;
create function net.http_post(
  url text, body jsonb default '{}', params jsonb default '{}',
  headers jsonb default '{"Content-Type": "application/json"}', timeout_milliseconds integer default 5000
) returns bigint language plpgsql as $$
declare
  content_type text := (
    select value from jsonb_each_text(coalesce(headers, '{}')) where lower(key) = 'content-type' limit 1);
begin
  if content_type <> 'application/json' then
    raise exception 'Content-Type header must be "application/json"';
  end if;
  if content_type is null then
    headers := headers || '{"Content-Type": "application/json"}';
  end if;
  return net._enqueue('POST', url, params, headers, body, timeout_milliseconds);
end
$$;
create function net.http_delete(
  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000,
  body jsonb default null
) returns bigint language plpgsql as $$
begin
  return net._enqueue('DELETE', url, params, headers, body, timeout_milliseconds);
end
$$;
create function net._http_collect_response(request_id bigint, async boolean default true)
returns net.http_response_result language sql as $$
  select row('PENDING', 'request is pending processing', null)::net.http_response_result
$$;
create function net.http_collect_response(request_id bigint, async boolean default true)
returns net.http_response_result language sql as $$
  select net._http_collect_response(request_id, async)
$$;
create function net.check_worker_is_up() returns void language sql as $$ select $$;
create function net.worker_restart() returns boolean language sql as $$ select true $$;
create function net.wait_until_running() returns void language sql as $$ select $$;
create function net.wake() returns void language sql as $$ select $$;

grant all on all tables in schema net to public;
grant all on all sequences in schema net to public;
do $$
declare
  name text;
begin
  for name in select rolname from pg_roles
    where rolname in ('supabase_functions_admin', 'postgres', 'anon', 'authenticated', 'service_role')
  loop
    execute format('grant usage on schema net to %I', name);
  end loop;
end
$$;
`;

// scripts/postgres/stand-ins/pg_partman.sql
var pg_partman_default = "-- version: 5.3.1\n-- effect: a partitioned table gets one default partition; maintenance does nothing\n--\n-- Source: github.com/pgpartman/pg_partman, doc/pg_partman.md (version 5; the order of arguments of version 4 is accepted).\ncreate table part_config (\n  parent_table text primary key,\n  control text not null,\n  partition_interval text not null,\n  partition_type text not null,\n  premake int not null default 4,\n  automatic_maintenance text not null default 'on',\n  template_table text,\n  retention text,\n  retention_schema text,\n  retention_keep_index boolean not null default true,\n  retention_keep_table boolean not null default true,\n  epoch text not null default 'none',\n  constraint_cols text[],\n  optimize_constraint int not null default 30,\n  infinite_time_partitions boolean not null default false,\n  datetime_string text,\n  jobmon boolean not null default true,\n  sub_partition_set_full boolean not null default false,\n  undo_in_progress boolean not null default false,\n  inherit_privileges boolean default false,\n  constraint_valid boolean default true not null,\n  ignore_default_data boolean not null default true,\n  date_trunc_interval text,\n  maintenance_order int,\n  retention_keep_publication boolean not null default false,\n  maintenance_last_run timestamptz\n);\ncreate function create_parent(\n  p_parent_table text, p_control text, p_interval text, p_type text default 'range', p_epoch text default 'none',\n  p_premake int default 4, p_start_partition text default null, p_default_table boolean default true,\n  p_automatic_maintenance text default 'on', p_constraint_cols text[] default null, p_template_table text default null,\n  p_jobmon boolean default true, p_date_trunc_interval text default null, p_control_not_null boolean default true,\n  p_time_encoder text default null, p_time_decoder text default null\n) returns boolean language plpgsql as $$\ndeclare\n  parts text[] := parse_ident(p_parent_table);\nbegin\n  insert into @extschema@.part_config (parent_table, control, partition_interval, partition_type, premake, automatic_maintenance)\n  values (p_parent_table, p_control, p_interval, p_type, p_premake, p_automatic_maintenance);\n  execute format('create table if not exists %I.%I partition of %1$I.%3$I default', parts[1], parts[2] || '_default', parts[2]);\n  return true;\nend\n$$;\ncreate function create_sub_parent(\n  p_top_parent text, p_control text, p_interval text, p_type text default 'range'\n) returns boolean language sql as $$ select true $$;\ncreate function run_maintenance(p_parent_table text default null, p_analyze boolean default false, p_jobmon boolean default true)\nreturns void language sql as $$ select $$;\ncreate procedure run_maintenance_proc(p_wait int default 0, p_analyze boolean default null, p_jobmon boolean default true)\nlanguage plpgsql as $$ begin end $$;\ncreate procedure partition_data_proc(p_parent_table text, p_loop_count int default null, p_interval text default null)\nlanguage plpgsql as $$ begin end $$;\ncreate function drop_partition_time(p_parent_table text, p_retention interval default null) returns int language sql as $$ select 0 $$;\ncreate function drop_partition_id(p_parent_table text, p_retention bigint default null) returns int language sql as $$ select 0 $$;\ncreate function show_partitions(p_parent_table text, p_order text default 'ASC', p_include_default boolean default false)\nreturns table (partition_schemaname text, partition_tablename text) language sql as $$ select ''::text, ''::text where false $$;\n";

// scripts/postgres/stand-ins/pg_prewarm.sql
var pg_prewarm_default = "-- version: 1.2\n-- effect: nothing is read into memory\n--\n-- Source: PostgreSQL 18, contrib/pg_prewarm.\ncreate function pg_prewarm(\n  regclass, mode text default 'buffer', fork text default 'main', first_block int8 default null, last_block int8 default null\n) returns int8 language sql as $$ select 0::int8 $$;\ncreate function autoprewarm_start_worker() returns void language sql as $$ select $$;\ncreate function autoprewarm_dump_now() returns int8 language sql as $$ select 0::int8 $$;\n";

// scripts/postgres/stand-ins/pg_repack.sql
var pg_repack_default = "-- version: 1.5.2\n-- schema: repack\n-- effect: nothing is repacked\n--\n-- Source: github.com/reorg/pg_repack, lib/pg_repack.sql.in: what its client program uses is left out.\ncreate function repack.version() returns text language sql as $$ select 'pg_repack 1.5.2' $$;\n";

// scripts/postgres/stand-ins/pg_stat_monitor.sql
var pg_stat_monitor_default = "-- version: 2.1\n-- effect: the view is always empty\n--\n-- Source: github.com/percona/pg_stat_monitor, README.\ncreate view pg_stat_monitor as\n  select 0::bigint as bucket, null::timestamptz as bucket_start_time, null::text as username, null::text as datname,\n    null::text as query, null::text as queryid, 0::bigint as calls, 0::float8 as total_exec_time, 0::float8 as mean_exec_time,\n    0::bigint as rows\n  where false;\ncreate function pg_stat_monitor_reset() returns void language sql as $$ select $$;\ncreate function pg_stat_monitor_version() returns text language sql as $$ select '2.1' $$;\n";

// scripts/postgres/stand-ins/pg_tle.sql
var pg_tle_default = "-- version: 1.4.0\n-- schema: pgtle\n-- effect: extensions that are installed through it cannot be created\n--\n-- Source: github.com/aws/pg_tle, docs/03_managing_extensions.md.\ncreate function pgtle.install_extension(name text, version text, description text, ext text, requires text[] default null)\nreturns boolean language sql as $$ select true $$;\ncreate function pgtle.install_update_path(name text, fromvers text, tovers text, ext text) returns boolean language sql as $$ select true $$;\ncreate function pgtle.uninstall_extension(extname text) returns boolean language sql as $$ select true $$;\ncreate function pgtle.uninstall_extension_if_exists(extname text) returns boolean language sql as $$ select true $$;\ncreate function pgtle.set_default_version(name text, version text) returns boolean language sql as $$ select true $$;\ncreate function pgtle.available_extensions() returns table (name name, default_version text, comment text)\nlanguage sql as $$ select null::name, null::text, null::text where false $$;\ndo $$\nbegin\n  if not exists (select from pg_roles where rolname = 'pgtle_admin') then\n    create role pgtle_admin;\n  end if;\nend\n$$;\n";

// scripts/postgres/stand-ins/pg_uuidv7.sql
var pg_uuidv7_default = "-- version: 1.7.0\n-- effect: none, PostgreSQL 18 makes the same values itself\n--\n-- Source: github.com/fboulnois/pg_uuidv7, README.\ncreate function uuid_generate_v7() returns uuid language sql volatile as $$ select pg_catalog.uuidv7() $$;\ncreate function uuid_v7_to_timestamptz(uuid) returns timestamptz language sql immutable strict as $$\n  select pg_catalog.uuid_extract_timestamp($1)\n$$;\ncreate function uuid_v7_to_timestamp(uuid) returns timestamp language sql immutable strict as $$\n  select pg_catalog.uuid_extract_timestamp($1) at time zone 'UTC'\n$$;\n";

// scripts/postgres/stand-ins/pgaudit.sql
var pgaudit_default = "-- version: 18.0\n-- effect: nothing is logged\n--\n-- Source: github.com/pgaudit/pgaudit: the extension consists of settings and two event triggers.\n";

// scripts/postgres/stand-ins/pgjwt.sql
var pgjwt_default = `-- version: 0.2.0
-- requires: pgcrypto
-- effect: tokens are signed and verified as pgjwt does
--
-- Source: github.com/michelp/pgjwt, pgjwt--0.2.0.sql.
create function url_encode(data bytea) returns text language sql immutable as $$
  select pg_catalog.translate(pg_catalog.encode(data, 'base64'), E'+/=\\n', '-_')
$$;
create function url_decode(data text) returns bytea language sql immutable as $$
  select pg_catalog.decode(
    pg_catalog.rpad(pg_catalog.translate(data, '-_', '+/'), (pg_catalog.length(data) + 3) / 4 * 4, '='), 'base64')
$$;
create function algorithm_sign(signables text, secret text, algorithm text) returns text language sql immutable as $$
  select @extschema@.url_encode(@extschema:pgcrypto@.hmac(
    signables, secret, case algorithm when 'HS256' then 'sha256' when 'HS384' then 'sha384' when 'HS512' then 'sha512' else '' end))
$$;
create function sign(payload json, secret text, algorithm text default 'HS256') returns text language sql immutable as $$
  with token as (
    select @extschema@.url_encode(pg_catalog.convert_to('{"alg":"' || algorithm || '","typ":"JWT"}', 'utf8')) || '.'
      || @extschema@.url_encode(pg_catalog.convert_to(payload::text, 'utf8')) as signables
  )
  select signables || '.' || @extschema@.algorithm_sign(signables, secret, algorithm) from token
$$;
create function try_cast_double(inp text) returns double precision language plpgsql immutable as $$
begin
  return inp::double precision;
exception
  when others then return null;
end
$$;
create function verify(token text, secret text, algorithm text default 'HS256')
returns table (header json, payload json, valid boolean) language sql immutable as $$
  with part as (select pg_catalog.string_to_array(token, '.') as parts),
  decoded as (
    select
      pg_catalog.convert_from(@extschema@.url_decode(parts[1]), 'utf8')::json as header,
      pg_catalog.convert_from(@extschema@.url_decode(parts[2]), 'utf8')::json as payload,
      parts[3] = @extschema@.algorithm_sign(parts[1] || '.' || parts[2], secret, algorithm) as signature_ok
    from part
  )
  select header, payload,
    signature_ok and pg_catalog.tstzrange(
      pg_catalog.to_timestamp(@extschema@.try_cast_double(payload ->> 'nbf')),
      pg_catalog.to_timestamp(@extschema@.try_cast_double(payload ->> 'exp'))) @> current_timestamp
  from decoded
$$;
`;

// scripts/postgres/stand-ins/pgmq.sql
var pgmq_default = "-- version: 1.5.1\n-- schema: pgmq\n-- effect: queues work as pgmq's do, except that none is partitioned or unlogged\n--\n-- Source: github.com/pgmq/pgmq, pgmq-extension/sql/pgmq.sql (names, arguments and results).\ngrant usage on schema pgmq to pg_monitor;\n\ncreate table pgmq.meta (\n  queue_name varchar unique not null,\n  is_partitioned boolean not null,\n  is_unlogged boolean not null,\n  created_at timestamptz default now() not null\n);\ncreate type pgmq.message_record as (\n  msg_id bigint, read_ct integer, enqueued_at timestamptz, vt timestamptz, message jsonb, headers jsonb\n);\ncreate type pgmq.queue_record as (\n  queue_name varchar, is_partitioned boolean, is_unlogged boolean, created_at timestamptz\n);\ncreate type pgmq.metrics_result as (\n  queue_name text, queue_length bigint, newest_msg_age_sec int, oldest_msg_age_sec int, total_messages bigint,\n  scrape_time timestamptz, queue_visible_length bigint\n);\n\ncreate function pgmq.acquire_queue_lock(queue_name text) returns void language plpgsql as $$\nbegin\n  perform pg_advisory_xact_lock(hashtext('pgmq.queue_' || queue_name));\nend\n$$;\ncreate function pgmq.validate_queue_name(queue_name text) returns void language plpgsql as $$\nbegin\n  if length(queue_name) > 47 then\n    raise exception 'queue name is too long, maximum length is 47 characters';\n  end if;\nend\n$$;\ncreate function pgmq.format_table_name(queue_name text, prefix text) returns text language plpgsql as $$\nbegin\n  if queue_name ~ '\\$|;|--|''' then\n    raise exception 'queue name contains invalid characters: $, ;, --, or \\''';\n  end if;\n  return lower(prefix || '_' || queue_name);\nend\n$$;\ncreate function pgmq._extension_exists(extension_name text) returns boolean language sql as $$\n  select exists (select from pg_extension where extname = extension_name)\n$$;\ncreate function pgmq._belongs_to_pgmq(table_name text) returns boolean language sql as $$\n  select exists (\n    select from pg_depend\n    where refclassid = 'pg_extension'::regclass and refobjid = (select oid from pg_extension where extname = 'pgmq')\n      and objid = to_regclass('pgmq.' || quote_ident(table_name))\n  )\n$$;\n\ncreate function pgmq.create_non_partitioned(queue_name text) returns void language plpgsql as $$\ndeclare\n  queue text := pgmq.format_table_name(queue_name, 'q');\n  archive text := pgmq.format_table_name(queue_name, 'a');\nbegin\n  perform pgmq.validate_queue_name(queue_name);\n  perform pgmq.acquire_queue_lock(queue_name);\n  execute format(\n    'create table if not exists pgmq.%I (\n      msg_id bigint primary key generated always as identity, read_ct int default 0 not null,\n      enqueued_at timestamptz default now() not null, vt timestamptz not null, message jsonb, headers jsonb)', queue);\n  execute format(\n    'create table if not exists pgmq.%I (\n      msg_id bigint primary key, read_ct int default 0 not null, enqueued_at timestamptz default now() not null,\n      archived_at timestamptz default now() not null, vt timestamptz not null, message jsonb, headers jsonb)', archive);\n  if pgmq._extension_exists('pgmq') and not pgmq._belongs_to_pgmq(queue) then\n    execute format('alter extension pgmq add table pgmq.%I', queue);\n    execute format('alter extension pgmq add sequence pgmq.%I', queue || '_msg_id_seq');\n    execute format('alter extension pgmq add table pgmq.%I', archive);\n  end if;\n  execute format('create index if not exists %I on pgmq.%I (vt asc)', queue || '_vt_idx', queue);\n  execute format('create index if not exists %I on pgmq.%I (archived_at)', 'archived_at_idx_' || queue_name, archive);\n  insert into pgmq.meta (queue_name, is_partitioned, is_unlogged) values ($1, false, false) on conflict do nothing;\nend\n$$;\ncreate function pgmq.create(queue_name text) returns void language sql as $$\n  select pgmq.create_non_partitioned(queue_name)\n$$;\ncreate function pgmq.create_unlogged(queue_name text) returns void language sql as $$\n  select pgmq.create_non_partitioned(queue_name)\n$$;\ncreate function pgmq.create_partitioned(\n  queue_name text, partition_interval text default '10000', retention_interval text default '100000'\n) returns void language sql as $$\n  select pgmq.create_non_partitioned(queue_name)\n$$;\ncreate function pgmq.detach_archive(queue_name text) returns void language plpgsql as $$\nbegin\n  execute format('alter extension pgmq drop table pgmq.%I', pgmq.format_table_name(queue_name, 'a'));\nend\n$$;\ncreate function pgmq.drop_queue(queue_name text) returns boolean language plpgsql as $$\ndeclare\n  queue text := pgmq.format_table_name(queue_name, 'q');\n  archive text := pgmq.format_table_name(queue_name, 'a');\nbegin\n  if pgmq._belongs_to_pgmq(queue) then\n    execute format('alter extension pgmq drop table pgmq.%I', queue);\n    execute format('alter extension pgmq drop sequence pgmq.%I', queue || '_msg_id_seq');\n  end if;\n  if pgmq._belongs_to_pgmq(archive) then\n    execute format('alter extension pgmq drop table pgmq.%I', archive);\n  end if;\n  execute format('drop table if exists pgmq.%I', queue);\n  execute format('drop table if exists pgmq.%I', archive);\n  delete from pgmq.meta where meta.queue_name = $1;\n  return true;\nend\n$$;\ncreate function pgmq.drop_queue(queue_name text, partitioned boolean) returns boolean language sql as $$\n  select pgmq.drop_queue(queue_name)\n$$;\ncreate function pgmq.purge_queue(queue_name text) returns bigint language plpgsql as $$\ndeclare\n  queue text := pgmq.format_table_name(queue_name, 'q');\n  purged bigint;\nbegin\n  execute format('select count(*) from pgmq.%I', queue) into purged;\n  execute format('truncate table pgmq.%I', queue);\n  return purged;\nend\n$$;\ncreate function pgmq.list_queues() returns setof pgmq.queue_record language sql as $$\n  select queue_name, is_partitioned, is_unlogged, created_at from pgmq.meta\n$$;\n\ncreate function pgmq.send(queue_name text, msg jsonb, headers jsonb, delay timestamptz) returns setof bigint language plpgsql as $$\nbegin\n  return query execute format(\n    'insert into pgmq.%I (vt, message, headers) values ($2, $1, $3) returning msg_id',\n    pgmq.format_table_name(queue_name, 'q')) using msg, delay, headers;\nend\n$$;\ncreate function pgmq.send(queue_name text, msg jsonb) returns setof bigint language sql as $$\n  select * from pgmq.send(queue_name, msg, null, clock_timestamp())\n$$;\ncreate function pgmq.send(queue_name text, msg jsonb, headers jsonb) returns setof bigint language sql as $$\n  select * from pgmq.send(queue_name, msg, headers, clock_timestamp())\n$$;\ncreate function pgmq.send(queue_name text, msg jsonb, delay integer) returns setof bigint language sql as $$\n  select * from pgmq.send(queue_name, msg, null, clock_timestamp() + make_interval(secs => delay))\n$$;\ncreate function pgmq.send(queue_name text, msg jsonb, delay timestamptz) returns setof bigint language sql as $$\n  select * from pgmq.send(queue_name, msg, null, delay)\n$$;\ncreate function pgmq.send(queue_name text, msg jsonb, headers jsonb, delay integer) returns setof bigint language sql as $$\n  select * from pgmq.send(queue_name, msg, headers, clock_timestamp() + make_interval(secs => delay))\n$$;\ncreate function pgmq.send_batch(queue_name text, msgs jsonb[], headers jsonb[], delay timestamptz) returns setof bigint\nlanguage plpgsql as $$\nbegin\n  return query execute format(\n    'insert into pgmq.%I (vt, message, headers) select $2, message, header from unnest($1, $3) as entry (message, header) returning msg_id',\n    pgmq.format_table_name(queue_name, 'q')) using msgs, delay, coalesce(headers, array[]::jsonb[]);\nend\n$$;\ncreate function pgmq.send_batch(queue_name text, msgs jsonb[]) returns setof bigint language sql as $$\n  select * from pgmq.send_batch(queue_name, msgs, null, clock_timestamp())\n$$;\ncreate function pgmq.send_batch(queue_name text, msgs jsonb[], headers jsonb[]) returns setof bigint language sql as $$\n  select * from pgmq.send_batch(queue_name, msgs, headers, clock_timestamp())\n$$;\ncreate function pgmq.send_batch(queue_name text, msgs jsonb[], delay integer) returns setof bigint language sql as $$\n  select * from pgmq.send_batch(queue_name, msgs, null, clock_timestamp() + make_interval(secs => delay))\n$$;\ncreate function pgmq.send_batch(queue_name text, msgs jsonb[], delay timestamptz) returns setof bigint language sql as $$\n  select * from pgmq.send_batch(queue_name, msgs, null, delay)\n$$;\ncreate function pgmq.send_batch(queue_name text, msgs jsonb[], headers jsonb[], delay integer) returns setof bigint language sql as $$\n  select * from pgmq.send_batch(queue_name, msgs, headers, clock_timestamp() + make_interval(secs => delay))\n$$;\n\ncreate function pgmq.read(queue_name text, vt integer, qty integer, conditional jsonb default '{}')\nreturns setof pgmq.message_record language plpgsql as $$\nbegin\n  return query execute format(\n    'update pgmq.%1$I message set vt = clock_timestamp() + make_interval(secs => $1), read_ct = read_ct + 1\n     where msg_id in (\n       select msg_id from pgmq.%1$I where vt <= clock_timestamp() and message @> $3 order by msg_id limit $2 for update skip locked)\n     returning msg_id, read_ct, enqueued_at, vt, message.message, headers',\n    pgmq.format_table_name(queue_name, 'q')) using vt, qty, conditional;\nend\n$$;\ncreate function pgmq.read_with_poll(\n  queue_name text, vt integer, qty integer, max_poll_seconds integer default 5, poll_interval_ms integer default 100,\n  conditional jsonb default '{}'\n) returns setof pgmq.message_record language sql as $$\n  select * from pgmq.read(queue_name, vt, qty, conditional)\n$$;\ncreate function pgmq.pop(queue_name text) returns setof pgmq.message_record language plpgsql as $$\nbegin\n  return query execute format(\n    'delete from pgmq.%1$I message where msg_id = (\n       select msg_id from pgmq.%1$I where vt <= clock_timestamp() order by msg_id limit 1 for update skip locked)\n     returning msg_id, read_ct, enqueued_at, vt, message.message, headers',\n    pgmq.format_table_name(queue_name, 'q'));\nend\n$$;\ncreate function pgmq.set_vt(queue_name text, msg_id bigint, vt integer) returns setof pgmq.message_record language plpgsql as $$\nbegin\n  return query execute format(\n    'update pgmq.%I message set vt = clock_timestamp() + make_interval(secs => $2) where msg_id = $1\n     returning msg_id, read_ct, enqueued_at, vt, message.message, headers',\n    pgmq.format_table_name(queue_name, 'q')) using msg_id, vt;\nend\n$$;\ncreate function pgmq.delete(queue_name text, msg_ids bigint[]) returns setof bigint language plpgsql as $$\nbegin\n  return query execute format(\n    'delete from pgmq.%I where msg_id = any ($1) returning msg_id', pgmq.format_table_name(queue_name, 'q')) using msg_ids;\nend\n$$;\ncreate function pgmq.delete(queue_name text, msg_id bigint) returns boolean language sql as $$\n  select exists (select from pgmq.delete(queue_name, array[msg_id]))\n$$;\ncreate function pgmq.archive(queue_name text, msg_ids bigint[]) returns setof bigint language plpgsql as $$\nbegin\n  return query execute format(\n    'with archived as (delete from pgmq.%I where msg_id = any ($1) returning msg_id, vt, read_ct, enqueued_at, message, headers)\n     insert into pgmq.%I (msg_id, vt, read_ct, enqueued_at, message, headers)\n     select msg_id, vt, read_ct, enqueued_at, message, headers from archived returning msg_id',\n    pgmq.format_table_name(queue_name, 'q'), pgmq.format_table_name(queue_name, 'a')) using msg_ids;\nend\n$$;\ncreate function pgmq.archive(queue_name text, msg_id bigint) returns boolean language sql as $$\n  select exists (select from pgmq.archive(queue_name, array[msg_id]))\n$$;\n\ncreate function pgmq.metrics(queue_name text) returns pgmq.metrics_result language plpgsql as $$\ndeclare\n  queue text := pgmq.format_table_name(queue_name, 'q');\n  result pgmq.metrics_result;\nbegin\n  execute format(\n    'select %L, count(*), extract(epoch from now() - max(enqueued_at))::int, extract(epoch from now() - min(enqueued_at))::int,\n       (select case when is_called then last_value else 0 end from pgmq.%I), now(), count(*) filter (where vt <= now())\n     from pgmq.%I', queue_name, queue || '_msg_id_seq', queue) into result;\n  return result;\nend\n$$;\ncreate function pgmq.metrics_all() returns setof pgmq.metrics_result language plpgsql as $$\ndeclare\n  queue record;\nbegin\n  for queue in select queue_name from pgmq.meta loop\n    return next pgmq.metrics(queue.queue_name);\n  end loop;\nend\n$$;\n";

// scripts/postgres/stand-ins/pgroonga.sql
var pgroonga_default = '-- version: 4.0.4\n-- effect: indexes are hash indexes that no search uses; a search compares substrings\n--\n-- Source: pgroonga.github.io/reference (operators and operator classes).\ncreate schema pgroonga;\ncreate access method pgroonga type index handler hashhandler;\ncreate function pgroonga_match(text, text) returns boolean language sql immutable strict as $$\n  select strpos(lower($1), lower($2)) > 0\n$$;\ncreate operator &@ (leftarg = text, rightarg = text, function = pgroonga_match);\ncreate operator &@~ (leftarg = text, rightarg = text, function = pgroonga_match);\ncreate operator &^ (leftarg = text, rightarg = text, function = starts_with);\ncreate function pgroonga_match(text[], text) returns boolean language sql immutable strict as $$\n  select exists (select from unnest($1) element where strpos(lower(element), lower($2)) > 0)\n$$;\ncreate operator &@ (leftarg = text[], rightarg = text, function = pgroonga_match);\ncreate operator &@~ (leftarg = text[], rightarg = text, function = pgroonga_match);\ncreate function pgroonga_match(jsonb, text) returns boolean language sql immutable strict as $$\n  select strpos(lower($1::text), lower($2)) > 0\n$$;\ncreate operator &@ (leftarg = jsonb, rightarg = text, function = pgroonga_match);\ncreate operator &@~ (leftarg = jsonb, rightarg = text, function = pgroonga_match);\ncreate function pgroonga_score(tableoid oid, ctid tid) returns float8 language sql volatile strict as $$ select 1::float8 $$;\ncreate function pgroonga_score("row" record) returns float8 language plpgsql volatile strict as $$ begin return 1; end $$;\ncreate function pgroonga_snippet_html(target text, keywords text[], width integer default 200) returns text[]\nlanguage sql volatile strict as $$ select array[left(target, width)] $$;\ncreate function pgroonga_highlight_html(target text, keywords text[]) returns text language sql volatile strict as $$ select target $$;\ncreate function pgroonga_query_escape(query text) returns text language sql immutable strict as $$ select query $$;\ncreate operator class pgroonga_text_full_text_search_ops_v2 default for type text using pgroonga as function 1 hashtext(text);\ncreate operator class pgroonga_text_full_text_search_ops for type text using pgroonga as function 1 hashtext(text);\ncreate operator class pgroonga_text_regexp_ops_v2 for type text using pgroonga as function 1 hashtext(text);\ncreate operator class pgroonga_text_term_search_ops_v2 for type text using pgroonga as function 1 hashtext(text);\ncreate operator class pgroonga_varchar_full_text_search_ops_v2 for type varchar using pgroonga as function 1 hashtext(text);\ncreate operator class pgroonga_text_array_full_text_search_ops_v2 default for type text[] using pgroonga as function 1 hash_array(anyarray);\ncreate operator class pgroonga_jsonb_ops_v2 default for type jsonb using pgroonga as function 1 jsonb_hash(jsonb);\ncreate operator class pgroonga_jsonb_full_text_search_ops_v2 for type jsonb using pgroonga as function 1 jsonb_hash(jsonb);\n';

// scripts/postgres/stand-ins/pgrouting.sql
var pgrouting_default = "-- version: 3.7.3\n-- requires: postgis\n-- engine: embedded\n-- effect: its types and functions are missing\n";

// scripts/postgres/stand-ins/pgrowlocks.sql
var pgrowlocks_default = "-- version: 1.2\n-- effect: no row lock is ever seen\n--\n-- Source: PostgreSQL 18, contrib/pgrowlocks.\ncreate function pgrowlocks(\n  relname text, out locked_row tid, out locker xid, out multi boolean, out xids xid[], out modes text[], out pids integer[]\n) returns setof record language sql as $$ select null::tid, null::xid, false, null::xid[], null::text[], null::int[] where false $$;\n";

// scripts/postgres/stand-ins/pgsodium.sql
var pgsodium_default = "-- version: 3.1.8\n-- schema: pgsodium\n-- effect: nothing is encrypted; columns are not masked\n--\n-- Source: github.com/michelp/pgsodium, README and sql/ (names, arguments and results of what Supabase's documentation used).\ndo $$\ndeclare\n  name text;\nbegin\n  foreach name in array array['pgsodium_keyiduser', 'pgsodium_keyholder', 'pgsodium_keymaker'] loop\n    if not exists (select from pg_roles where rolname = name) then\n      execute format('create role %I', name);\n    end if;\n  end loop;\nend\n$$;\ncreate type pgsodium.key_status as enum ('default', 'valid', 'invalid', 'expired');\ncreate type pgsodium.key_type as enum (\n  'aead-ietf', 'aead-det', 'hmacsha512', 'hmacsha256', 'auth', 'shorthash', 'generichash', 'kdf', 'secretbox', 'secretstream', 'stream_xchacha20'\n);\ncreate sequence pgsodium.key_key_id_seq;\ncreate table pgsodium.key (\n  id uuid primary key default pg_catalog.gen_random_uuid(),\n  status pgsodium.key_status default 'valid',\n  created timestamptz not null default current_timestamp,\n  expires timestamptz,\n  key_type pgsodium.key_type,\n  key_id bigint default pg_catalog.nextval('pgsodium.key_key_id_seq'),\n  key_context bytea default '\\x7067736f6469756d' check (pg_catalog.length(key_context) = 8),\n  name text unique,\n  associated_data text default 'associated',\n  raw_key bytea,\n  raw_key_nonce bytea,\n  parent_key uuid references pgsodium.key (id),\n  comment text,\n  user_data text\n);\ncreate view pgsodium.valid_key as\n  select id, name, status, key_type, key_id, key_context, created, expires, associated_data\n  from pgsodium.key\n  where status in ('valid', 'default') and (expires is null or expires > now());\ncreate view pgsodium.decrypted_key as\n  select id, status, created, expires, key_type, key_id, key_context, name, associated_data, raw_key,\n    raw_key as decrypted_raw_key, raw_key_nonce, parent_key, comment\n  from pgsodium.key;\n\ncreate function pgsodium.create_key(\n  key_type pgsodium.key_type default 'aead-det', name text default null, raw_key bytea default null,\n  raw_key_nonce bytea default null, parent_key uuid default null, key_context bytea default '\\x7067736f6469756d',\n  expires timestamptz default null, associated_data text default ''\n) returns pgsodium.valid_key language sql as $$\n  insert into pgsodium.key (key_type, name, raw_key, raw_key_nonce, parent_key, key_context, expires, associated_data)\n  values (key_type, name, raw_key, raw_key_nonce, parent_key, key_context, expires, associated_data)\n  returning id, name, status, key_type, key_id, key_context, created, expires, associated_data\n$$;\ncreate function pgsodium.crypto_aead_det_noncegen() returns bytea language sql as $$\n  select pg_catalog.uuid_send(pg_catalog.gen_random_uuid())\n$$;\ncreate function pgsodium.crypto_aead_det_keygen() returns bytea language sql as $$\n  select pg_catalog.uuid_send(pg_catalog.gen_random_uuid()) || pg_catalog.uuid_send(pg_catalog.gen_random_uuid())\n$$;\ncreate function pgsodium.crypto_aead_det_encrypt(message bytea, additional bytea, key_uuid uuid, nonce bytea default null)\nreturns bytea language sql stable as $$ select message $$;\ncreate function pgsodium.crypto_aead_det_decrypt(ciphertext bytea, additional bytea, key_uuid uuid, nonce bytea default null)\nreturns bytea language sql stable as $$ select ciphertext $$;\ncreate function pgsodium.crypto_aead_det_encrypt(message bytea, additional bytea, key bytea, nonce bytea default null)\nreturns bytea language sql stable as $$ select message $$;\ncreate function pgsodium.crypto_aead_det_decrypt(ciphertext bytea, additional bytea, key bytea, nonce bytea default null)\nreturns bytea language sql stable as $$ select ciphertext $$;\ncreate function pgsodium.crypto_secretbox_noncegen() returns bytea language sql as $$\n  select pg_catalog.uuid_send(pg_catalog.gen_random_uuid())\n$$;\ncreate function pgsodium.crypto_secretbox(message bytea, nonce bytea, key bytea) returns bytea language sql immutable as $$ select message $$;\ncreate function pgsodium.crypto_secretbox_open(ciphertext bytea, nonce bytea, key bytea) returns bytea language sql immutable as $$\n  select ciphertext\n$$;\ncreate function pgsodium.randombytes_buf(size integer) returns bytea language sql volatile as $$\n  select pg_catalog.decode(pg_catalog.substr(pg_catalog.string_agg(pg_catalog.md5(pg_catalog.random()::text), ''), 1, size * 2), 'hex')\n  from pg_catalog.generate_series(0, size / 16)\n$$;\ncreate function pgsodium.derive_key(key_id bigint, key_len integer default 32, context bytea default '\\x7067736f6469756d')\nreturns bytea language sql immutable as $$ select pg_catalog.sha256(context || pg_catalog.int8send(key_id)) $$;\n";

// scripts/postgres/stand-ins/pgstattuple.sql
var pgstattuple_default = "-- version: 1.5\n-- effect: sizes are reported without dead tuples and free space\n--\n-- Source: PostgreSQL 18, contrib/pgstattuple.\ncreate function pgstattuple(\n  relation regclass, out table_len bigint, out tuple_count bigint, out tuple_len bigint, out tuple_percent float8,\n  out dead_tuple_count bigint, out dead_tuple_len bigint, out dead_tuple_percent float8, out free_space bigint,\n  out free_percent float8\n) language sql as $$\n  select pg_relation_size(relation), greatest(reltuples, 0)::bigint, pg_relation_size(relation), 100::float8, 0::bigint,\n    0::bigint, 0::float8, 0::bigint, 0::float8\n  from pg_class where oid = relation\n$$;\ncreate function pgstattuple_approx(\n  relation regclass, out table_len bigint, out scanned_percent float8, out approx_tuple_count bigint,\n  out approx_tuple_len bigint, out approx_tuple_percent float8, out dead_tuple_count bigint, out dead_tuple_len bigint,\n  out dead_tuple_percent float8, out approx_free_space bigint, out approx_free_percent float8\n) language sql as $$\n  select pg_relation_size(relation), 0::float8, greatest(reltuples, 0)::bigint, pg_relation_size(relation), 100::float8,\n    0::bigint, 0::bigint, 0::float8, 0::bigint, 0::float8\n  from pg_class where oid = relation\n$$;\ncreate function pg_relpages(relation regclass) returns bigint language sql as $$\n  select pg_relation_size(relation) / current_setting('block_size')::int\n$$;\ncreate function pgstatindex(\n  relation regclass, out version int, out tree_level int, out index_size bigint, out root_block_no bigint,\n  out internal_pages bigint, out leaf_pages bigint, out empty_pages bigint, out deleted_pages bigint,\n  out avg_leaf_density float8, out leaf_fragmentation float8\n) language sql as $$\n  select 4, 0, pg_relation_size(relation), 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::float8, 0::float8\n$$;\n";

// scripts/postgres/stand-ins/plcoffee.sql
var plcoffee_default = "-- version: 1.0\n-- schema: pg_catalog\n-- effect: functions in the language can be defined, but not called\ncreate trusted language plcoffee handler plpgsql_call_handler;\n";

// scripts/postgres/stand-ins/pljava.sql
var pljava_default = "-- version: 1.0\n-- schema: pg_catalog\n-- effect: functions in the language can be defined, but not called\ncreate language pljava handler plpgsql_call_handler;\n";

// scripts/postgres/stand-ins/plls.sql
var plls_default = "-- version: 1.0\n-- schema: pg_catalog\n-- effect: functions in the language can be defined, but not called\ncreate trusted language plls handler plpgsql_call_handler;\n";

// scripts/postgres/stand-ins/pllua.sql
var pllua_default = "-- version: 1.0\n-- schema: pg_catalog\n-- effect: functions in the language can be defined, but not called\ncreate trusted language pllua handler plpgsql_call_handler;\n";

// scripts/postgres/stand-ins/plperl.sql
var plperl_default = "-- version: 1.0\n-- schema: pg_catalog\n-- effect: functions in the language can be defined, but not called\ncreate trusted language plperl handler plpgsql_call_handler;\n";

// scripts/postgres/stand-ins/plperlu.sql
var plperlu_default = "-- version: 1.0\n-- schema: pg_catalog\n-- effect: functions in the language can be defined, but not called\ncreate language plperlu handler plpgsql_call_handler;\n";

// scripts/postgres/stand-ins/plpgsql_check.sql
var plpgsql_check_default = `-- version: 2.7
-- effect: checks of functions find nothing
--
-- Source: github.com/okbob/plpgsql_check, README (functions and their results).
create function plpgsql_check_function(funcoid regprocedure, relid regclass default 0, format text default 'text')
returns setof text language sql as $$ select null::text where false $$;
create function plpgsql_check_function(name text, relid regclass default 0, format text default 'text')
returns setof text language sql as $$ select null::text where false $$;
create function plpgsql_check_function_tb(funcoid regprocedure, relid regclass default 0) returns table (
  functionid regproc, lineno integer, statement text, sqlstate text, message text, detail text, hint text, level text,
  "position" integer, query text, context text
) language sql as $$
  select null::regproc, 0, ''::text, ''::text, ''::text, ''::text, ''::text, ''::text, 0, ''::text, ''::text where false
$$;
`;

// scripts/postgres/stand-ins/plpython3u.sql
var plpython3u_default = "-- version: 1.0\n-- schema: pg_catalog\n-- effect: functions in the language can be defined, but not called\ncreate language plpython3u handler plpgsql_call_handler;\n";

// scripts/postgres/stand-ins/pltcl.sql
var pltcl_default = "-- version: 1.0\n-- schema: pg_catalog\n-- effect: functions in the language can be defined, but not called\ncreate trusted language pltcl handler plpgsql_call_handler;\n";

// scripts/postgres/stand-ins/plv8.sql
var plv8_default = "-- version: 3.2.4\n-- schema: pg_catalog\n-- effect: functions in the language can be defined, but not called\ncreate trusted language plv8 handler plpgsql_call_handler;\n";

// scripts/postgres/stand-ins/postgis.sql
var postgis_default = "-- version: 3.5.3\n-- engine: embedded\n-- effect: geometries are kept as text; distances between points are computed, all else is guessed\n--\n-- Source: postgis.net/docs/reference.html (types, functions and their arguments), what migrations of public projects use.\n-- The types are stored as text: WKT as it was written or made. Nothing but points is understood.\n\n-- Type modifiers. A typmod is a number that only a function in C can print; enum_out is one, and prints the label of an\n-- enum's value: so a typmod is the OID of a label such as `(Point,4326)`.\ndo $$\ndeclare\n  labels text;\nbegin\n  select string_agg(quote_literal('(' || kind || dimension || coalesce(',' || srid, '') || ')'), ', ' order by kind, dimension, srid)\n  into labels\n  from unnest(array['Geometry', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'GeometryCollection']) kind,\n    unnest(array['', 'Z', 'M', 'ZM']) dimension,\n    unnest(array[null, 4326, 3857, 2056, 2154, 2163, 2263, 3006, 3035, 3067, 3395, 4258, 4269, 4979, 5186, 25830, 25832, 25833,\n      26910, 27700, 28992, 31370, 32632, 32633]) srid;\n  execute format('create type postgis_typmod as enum (%s)', labels);\nend\n$$;\ncreate function postgis_typmod(label text) returns integer language sql immutable strict as $$\n  select coalesce(\n    (select oid::int from pg_enum where enumtypid = '@extschema@.postgis_typmod'::regtype and lower(enumlabel) = lower(label)),\n    (select oid::int from pg_enum where enumtypid = '@extschema@.postgis_typmod'::regtype\n      and lower(enumlabel) = lower(split_part(label, ',', 1) || ')')))\n$$;\ncreate function geometry_typmod_in(cstring[]) returns integer language sql immutable strict as $$\n  select @extschema@.postgis_typmod(\n    '(' || btrim($1[1]::text) || case when btrim($1[2]::text) <> '0' then ',' || btrim($1[2]::text) else '' end || ')')\n$$;\ncreate function geography_typmod_in(cstring[]) returns integer language sql immutable strict as $$\n  select @extschema@.postgis_typmod('(' || btrim($1[1]::text) || ',' || coalesce(nullif(btrim($1[2]::text), '0'), '4326') || ')')\n$$;\ncreate function postgis_typmod_out(integer) returns cstring language internal immutable strict as 'enum_out';\n\ndo $$\ndeclare\n  name text;\nbegin\n  foreach name in array array['geometry', 'geography', 'box2d', 'box3d', 'raster'] loop\n    execute format('create type %I', name);\n    execute format('create function %I(cstring) returns %I language internal immutable strict as %L', name || '_in', name, 'textin');\n    execute format('create function %I(%I) returns cstring language internal immutable strict as %L', name || '_out', name, 'textout');\n    execute format('create type %I (input = %I, output = %I, internallength = variable, storage = extended%s)',\n      name, name || '_in', name || '_out',\n      case when name like 'geo%' then format(', typmod_in = %I, typmod_out = postgis_typmod_out', name || '_typmod_in') else '' end);\n  end loop;\n  foreach name in array array['geometry', 'geography'] loop\n    -- Length coercion: the value stays as it is.\n    execute format('create function %I(%1$I, integer, boolean) returns %1$I language sql immutable strict as %L', name, 'select $1');\n    execute format('create cast (%I as %1$I) with function %1$I(%1$I, integer, boolean) as implicit', name);\n    execute format('create cast (%I as text) without function as implicit', name);\n    execute format('create cast (%I as bytea) with inout as assignment', name);\n    execute format('create cast (bytea as %I) with inout as assignment', name);\n    execute format('create function %I(%I, %2$I) returns integer language internal immutable strict as %L', name || '_cmp', name, 'byteacmp');\n    execute format('create function %I(%I) returns integer language internal immutable strict as %L', name || '_hash', name, 'hashvarlena');\n    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_lt', name, 'bytealt');\n    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_le', name, 'byteale');\n    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_eq', name, 'byteaeq');\n    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_ge', name, 'byteage');\n    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_gt', name, 'byteagt');\n    execute format('create operator < (leftarg = %I, rightarg = %1$I, function = %I, commutator = >, negator = >=)', name, name || '_lt');\n    execute format('create operator <= (leftarg = %I, rightarg = %1$I, function = %I, commutator = >=, negator = >)', name, name || '_le');\n    execute format('create operator = (leftarg = %I, rightarg = %1$I, function = %I, commutator = =, hashes, merges)', name, name || '_eq');\n    execute format('create operator >= (leftarg = %I, rightarg = %1$I, function = %I, commutator = <=, negator = <)', name, name || '_ge');\n    execute format('create operator > (leftarg = %I, rightarg = %1$I, function = %I, commutator = <, negator = <=)', name, name || '_gt');\n    execute format('create operator class btree_%I_ops default for type %1$I using btree as operator 1 <, operator 2 <=, operator 3 =,\n      operator 4 >=, operator 5 >, function 1 %I(%1$I, %1$I)', name, name || '_cmp');\n    execute format('create operator class hash_%I_ops default for type %1$I using hash as operator 1 =, function 1 %I(%1$I)', name, name || '_hash');\n    -- Index entries are meaningless, and no operator belongs to the class: an index can be made and is never used.\n    execute format('create operator class %I default for type %I using gist as\n      function 1 gist_box_consistent(internal, box, smallint, oid, internal), function 2 gist_box_union(internal, internal),\n      function 3 gist_point_compress(internal), function 5 gist_box_penalty(internal, internal, internal),\n      function 6 gist_box_picksplit(internal, internal), function 7 gist_box_same(box, box, internal), storage box',\n      case name when 'geometry' then 'gist_geometry_ops_2d' else 'gist_geography_ops' end, name);\n  end loop;\nend\n$$;\ncreate cast (text as geometry) without function as implicit;\ncreate cast (geometry as geography) without function as implicit;\ncreate cast (geography as geometry) without function;\ncreate cast (box2d as geometry) without function as implicit;\ncreate cast (geometry as box2d) without function as implicit;\ncreate cast (geometry as box3d) without function as implicit;\ncreate type geometry_dump as (path integer[], geom geometry);\ncreate type valid_detail as (valid boolean, reason varchar, location geometry);\n\ncreate table spatial_ref_sys (\n  srid integer not null primary key check (srid > 0 and srid <= 998999),\n  auth_name varchar(256),\n  auth_srid integer,\n  srtext varchar(2048),\n  proj4text varchar(2048)\n);\ninsert into spatial_ref_sys (srid, auth_name, auth_srid) values (4326, 'EPSG', 4326), (3857, 'EPSG', 3857);\ncreate view geometry_columns as\n  select current_database()::varchar(256) as f_table_catalog, n.nspname as f_table_schema, c.relname as f_table_name,\n    a.attname as f_geometry_column, 2 as coord_dimension,\n    coalesce(substring(format_type(a.atttypid, a.atttypmod) from ',(\\d+)')::int, 0) as srid,\n    upper(coalesce(substring(format_type(a.atttypid, a.atttypmod) from '\\((\\w+)'), 'geometry'))::varchar(30) as type\n  from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped join pg_namespace n on n.oid = c.relnamespace\n  where a.atttypid = '@extschema@.geometry'::regtype and c.relkind in ('r', 'v', 'm', 'f', 'p');\ncreate view geography_columns as\n  select current_database() as f_table_catalog, n.nspname as f_table_schema, c.relname as f_table_name,\n    a.attname as f_geography_column, 2 as coord_dimension, 4326 as srid,\n    coalesce(substring(format_type(a.atttypid, a.atttypmod) from '\\((\\w+)'), 'Geometry') as type\n  from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped join pg_namespace n on n.oid = c.relnamespace\n  where a.atttypid = '@extschema@.geography'::regtype and c.relkind in ('r', 'v', 'm', 'f', 'p');\n\ncreate function postgis_version() returns text language sql immutable as $$ select '3.5 USE_GEOS=1 USE_PROJ=1 USE_STATS=1' $$;\ncreate function postgis_lib_version() returns text language sql immutable as $$ select '3.5.3' $$;\ncreate function postgis_full_version() returns text language sql immutable as $$ select 'POSTGIS=\"3.5.3\"' $$;\n\n-- Coordinates of a point, however it is written: POINT(1 2), SRID=4326;POINT(1 2), GeoJSON.\ncreate function postgis_point(text) returns float8[] language sql immutable strict as $$\n  select case when $1 like '{%' then\n    array(select value::float8 from jsonb_array_elements_text(case when jsonb_typeof($1::jsonb -> 'coordinates' -> 0) = 'number'\n      then $1::jsonb -> 'coordinates' else '[]' end))\n  else\n    regexp_split_to_array(btrim(substring($1 from '(?i)POINT\\s*Z?M?\\s*\\(([^()]*)\\)')), '\\s+')::float8[]\n  end\n$$;\ncreate function st_srid(geometry) returns integer language sql immutable strict as $$\n  select coalesce(substring($1::text from '^SRID=(\\d+);')::integer, 0)\n$$;\ncreate function st_setsrid(geom geometry, srid integer) returns geometry language sql immutable strict as $$\n  select ('SRID=' || srid || ';' || regexp_replace(geom::text, '^SRID=\\d+;', ''))::@extschema@.geometry\n$$;\ncreate function st_makepoint(float8, float8) returns geometry language sql immutable strict as $$\n  select ('POINT(' || $1 || ' ' || $2 || ')')::@extschema@.geometry\n$$;\ncreate function st_makepoint(float8, float8, float8) returns geometry language sql immutable strict as $$\n  select ('POINT Z (' || $1 || ' ' || $2 || ' ' || $3 || ')')::@extschema@.geometry\n$$;\ncreate function st_point(float8, float8) returns geometry language sql immutable strict as $$ select @extschema@.st_makepoint($1, $2) $$;\ncreate function st_point(float8, float8, srid integer) returns geometry language sql immutable strict as $$\n  select @extschema@.st_setsrid(@extschema@.st_makepoint($1, $2), srid)\n$$;\ncreate function st_x(geometry) returns float8 language sql immutable strict as $$ select (@extschema@.postgis_point($1::text))[1] $$;\ncreate function st_y(geometry) returns float8 language sql immutable strict as $$ select (@extschema@.postgis_point($1::text))[2] $$;\ncreate function st_z(geometry) returns float8 language sql immutable strict as $$ select (@extschema@.postgis_point($1::text))[3] $$;\ncreate function st_geomfromgeojson(text) returns geometry language sql immutable strict as $$\n  select coalesce(\n    'SRID=4326;POINT(' || array_to_string(nullif(@extschema@.postgis_point($1), '{}'), ' ') || ')', $1)::@extschema@.geometry\n$$;\ncreate function st_geomfromgeojson(json) returns geometry language sql immutable strict as $$ select @extschema@.st_geomfromgeojson($1::text) $$;\ncreate function st_geomfromgeojson(jsonb) returns geometry language sql immutable strict as $$ select @extschema@.st_geomfromgeojson($1::text) $$;\ncreate function st_makeenvelope(float8, float8, float8, float8, integer default 0) returns geometry language sql immutable strict as $$\n  select format('SRID=%s;POLYGON((%s %s,%2$s %5$s,%4$s %5$s,%4$s %3$s,%2$s %3$s))', $5, $1, $2, $3, $4)::@extschema@.geometry\n$$;\ncreate function st_tileenvelope(zoom integer, x integer, y integer, bounds geometry default null, margin float8 default 0)\nreturns geometry language sql immutable as $$ select format('SRID=3857;TILE(%s %s %s)', zoom, x, y)::@extschema@.geometry $$;\ncreate function st_makeline(geometry, geometry) returns geometry language sql immutable strict as $$\n  select format('LINESTRING(%s %s,%s %s)', @extschema@.st_x($1), @extschema@.st_y($1), @extschema@.st_x($2), @extschema@.st_y($2))::@extschema@.geometry\n$$;\ncreate function st_makeline(geometry[]) returns geometry language sql immutable strict as $$\n  select ('LINESTRING(' || string_agg(@extschema@.st_x(point) || ' ' || @extschema@.st_y(point), ',') || ')')::@extschema@.geometry from unnest($1) point\n$$;\ncreate function addgeometrycolumn(\n  schema_name varchar, table_name varchar, column_name varchar, new_srid integer, new_type varchar, new_dim integer, use_typmod boolean default true\n) returns text language plpgsql as $$\nbegin\n  execute format('alter table %I.%I add column %I @extschema@.geometry(%s, %s)', schema_name, table_name, column_name, new_type, new_srid);\n  return schema_name || '.' || table_name || '.' || column_name;\nend\n$$;\n\n-- Metres between two points on a sphere; 0 for anything else.\ncreate function st_distancesphere(geometry, geometry) returns float8 language sql immutable strict as $$\n  select coalesce(2 * 6371008.7714 * asin(least(1, sqrt(\n    sin(radians(b[2] - a[2]) / 2) ^ 2 + cos(radians(a[2])) * cos(radians(b[2])) * sin(radians(b[1] - a[1]) / 2) ^ 2))), 0)\n  from (select @extschema@.postgis_point($1::text) as a, @extschema@.postgis_point($2::text) as b) points\n$$;\ncreate function st_distance(geometry, geometry) returns float8 language sql immutable strict as $$\n  select coalesce(sqrt((b[1] - a[1]) ^ 2 + (b[2] - a[2]) ^ 2), 0)\n  from (select @extschema@.postgis_point($1::text) as a, @extschema@.postgis_point($2::text) as b) points\n$$;\ncreate function st_distance(geography, geography, use_spheroid boolean default true) returns float8 language sql immutable strict as $$\n  select @extschema@.st_distancesphere($1::@extschema@.geometry, $2::@extschema@.geometry)\n$$;\ncreate function st_dwithin(geometry, geometry, float8) returns boolean language sql immutable strict as $$\n  select @extschema@.st_distance($1, $2) <= $3\n$$;\ncreate function st_dwithin(geography, geography, float8, use_spheroid boolean default true) returns boolean language sql immutable strict as $$\n  select @extschema@.st_distance($1, $2) <= $3\n$$;\ncreate operator <-> (leftarg = geometry, rightarg = geometry, function = st_distance, commutator = <->);\ncreate function geography_distance_knn(geography, geography) returns float8 language sql immutable strict as $$\n  select @extschema@.st_distance($1, $2)\n$$;\ncreate operator <-> (leftarg = geography, rightarg = geography, function = geography_distance_knn, commutator = <->);\n\ncreate function st_asgeojson(geom geometry, maxdecimaldigits integer default 9, options integer default 8) returns text\nlanguage sql immutable strict as $$\n  select case when geom::text like '{%' then geom::text\n    else json_build_object('type', 'Point', 'coordinates', @extschema@.postgis_point(geom::text))::text end\n$$;\ncreate function st_asgeojson(geog geography, maxdecimaldigits integer default 9, options integer default 0) returns text\nlanguage sql immutable strict as $$ select @extschema@.st_asgeojson(geog::@extschema@.geometry) $$;\ncreate function st_asgeojson(r record, geom_column text default '', maxdecimaldigits integer default 9, pretty_bool boolean default false)\nreturns text language plpgsql stable strict as $$\nbegin\n  return json_build_object('type', 'Feature', 'geometry', null, 'properties', to_json(r));\nend\n$$;\ncreate cast (geometry as json) with inout;\ncreate cast (geometry as jsonb) with inout;\n\ncreate function st_collect_step(geometry, geometry) returns geometry language sql immutable as $$ select coalesce($1, $2) $$;\n\n-- The rest, by the shape of arguments and result.\ndo $$\ndeclare\n  definition text[];\n  name text;\nbegin\n  foreach definition slice 1 in array array[\n    -- names, arguments, result, expression\n    array['st_geomfromtext st_geometryfromtext st_wkttosql st_geomfromewkt st_pointfromtext st_linefromtext st_polygonfromtext', 'text', 'geometry', '$1::@extschema@.geometry'],\n    array['st_geomfromtext st_geometryfromtext st_pointfromtext st_linefromtext st_polygonfromtext', 'text, integer', 'geometry', '@extschema@.st_setsrid($1::@extschema@.geometry, $2)'],\n    array['st_geogfromtext st_geographyfromtext', 'text', 'geography', '$1::@extschema@.geometry::@extschema@.geography'],\n    array['st_geomfromwkb st_geomfromewkb st_wkbtosql', 'bytea', 'geometry', 'encode($1, ''hex'')::@extschema@.geometry'],\n    array['st_geomfromwkb', 'bytea, integer', 'geometry', 'encode($1, ''hex'')::@extschema@.geometry'],\n    array['st_geogfromwkb', 'bytea', 'geography', 'encode($1, ''hex'')::@extschema@.geometry::@extschema@.geography'],\n    array['st_pointfromgeohash st_geomfromgeohash', 'text, prec integer default null', 'geometry', '$1::@extschema@.geometry'],\n    array['st_astext st_asewkt st_aslatlontext st_ashexewkb st_summary', 'geometry', 'text', 'regexp_replace($1::text, ''^SRID=\\d+;'', '''')'],\n    array['st_astext st_asewkt st_summary', 'geography', 'text', 'regexp_replace($1::text, ''^SRID=\\d+;'', '''')'],\n    array['st_astext st_asewkt', 'geometry, integer', 'text', 'regexp_replace($1::text, ''^SRID=\\d+;'', '''')'],\n    array['st_assvg st_askml st_asgml', 'geometry', 'text', '$1::text'],\n    array['st_geohash', 'geometry, maxchars integer default 0', 'text', 'md5($1::text)'],\n    array['st_asbinary st_asewkb st_astwkb', 'geometry', 'bytea', 'convert_to($1::text, ''UTF8'')'],\n    array['st_asbinary', 'geography', 'bytea', 'convert_to($1::text, ''UTF8'')'],\n    array['geometrytype st_geometrytype', 'geometry', 'text', 'upper(substring($1::text from ''[A-Za-z]+(?=\\s*\\()''))'],\n    array['st_isvalidreason', 'geometry', 'text', '''Valid Geometry'''],\n    array['st_isvalid st_issimple st_isclosed st_isring', 'geometry', 'boolean', 'true'],\n    array['st_isempty st_iscollection st_hasz st_hasm', 'geometry', 'boolean', '$1::text ~* ''EMPTY'''],\n    array['st_npoints st_numpoints st_numgeometries st_ngeometries st_nrings st_numinteriorrings st_dimension st_coorddim st_ndims', 'geometry', 'integer', '1'],\n    array['st_area st_length st_perimeter st_length2d st_3dlength st_lengthspheroid st_m', 'geometry', 'float8', '0::float8'],\n    array['st_area st_length st_perimeter', 'geography, use_spheroid boolean default true', 'float8', '0::float8'],\n    array['st_xmin st_xmax', 'geometry', 'float8', '@extschema@.st_x($1)'],\n    array['st_ymin st_ymax', 'geometry', 'float8', '@extschema@.st_y($1)'],\n    array['st_xmin st_ymin st_xmax st_ymax st_zmin st_zmax', 'box3d', 'float8', '0::float8'],\n    array['st_maxdistance st_hausdorffdistance st_frechetdistance st_azimuth st_3ddistance st_distancespheroid st_linelocatepoint', 'geometry, geometry', 'float8', '@extschema@.st_distance($1, $2)'],\n    array['st_azimuth', 'geography, geography', 'float8', '0::float8'],\n    array['st_centroid st_envelope st_convexhull st_pointonsurface st_boundary st_startpoint st_endpoint st_exteriorring st_multi st_makevalid st_makepolygon st_buildarea st_linemerge st_node st_force2d st_force3d st_forcerhr st_forcepolygonccw st_forcepolygoncw st_reverse st_normalize st_flipcoordinates st_unaryunion st_collectionhomogenize st_removerepeatedpoints st_orientedenvelope st_minimumboundingcircle st_points st_shiftlongitude st_delaunaytriangles st_voronoipolygons', 'geometry', 'geometry', '$1'],\n    array['st_centroid', 'geography, use_spheroid boolean default true', 'geography', '$1'],\n    array['st_force3d st_concavehull st_simplify st_simplifypreservetopology st_simplifyvw st_snaptogrid st_segmentize st_expand st_buffer st_chaikinsmoothing st_lineinterpolatepoint st_offsetcurve st_rotate st_reduceprecision st_quantizecoordinates', 'geometry, float8', 'geometry', '$1'],\n    array['st_buffer', 'geometry, float8, text', 'geometry', '$1'],\n    array['st_buffer', 'geometry, float8, integer', 'geometry', '$1'],\n    array['st_buffer st_segmentize', 'geography, float8', 'geography', '$1'],\n    array['st_translate st_scale st_snaptogrid', 'geometry, float8, float8', 'geometry', '$1'],\n    array['st_linesubstring', 'geometry, float8, float8', 'geometry', '$1'],\n    array['st_transform', 'geometry, integer', 'geometry', '@extschema@.st_setsrid($1, $2)'],\n    array['st_geometryn st_pointn st_interiorringn st_collectionextract', 'geometry, integer', 'geometry', '$1'],\n    array['st_intersection st_difference st_symdifference st_union st_collect st_closestpoint st_shortestline st_longestline st_snap st_split st_clipbybox2d st_addpoint st_makebox2d', 'geometry, geometry', 'geometry', '$1'],\n    array['st_collect st_union', 'geometry[]', 'geometry', '$1[1]'],\n    array['st_intersection', 'geography, geography', 'geography', '$1'],\n    array['st_project', 'geography, float8, float8', 'geography', '$1'],\n    array['st_asmvtgeom', 'geom geometry, bounds box2d, extent integer default 4096, buffer integer default 256, clip_geom boolean default true', 'geometry', '$1'],\n    array['st_contains st_within st_intersects st_covers st_coveredby st_overlaps st_touches st_crosses st_equals st_orderingequals st_containsproperly st_3dintersects', 'geometry, geometry', 'boolean', '$1::text = $2::text'],\n    array['st_disjoint', 'geometry, geometry', 'boolean', '$1::text <> $2::text'],\n    array['st_intersects st_covers st_coveredby', 'geography, geography', 'boolean', '$1::text = $2::text'],\n    array['st_dfullywithin', 'geometry, geometry, float8', 'boolean', '@extschema@.st_distance($1, $2) <= $3'],\n    array['st_relate', 'geometry, geometry', 'text', '''FFFFFFFFF'''],\n    array['geometry_overlaps geometry_same geometry_contains geometry_within geometry_left geometry_right geometry_above geometry_below', 'geom1 geometry, geom2 geometry', 'boolean', 'true'],\n    array['geography_overlaps', 'geography, geography', 'boolean', 'true'],\n    array['geometry_distance_box', 'geom1 geometry, geom2 geometry', 'float8', '@extschema@.st_distance($1, $2)'],\n    array['box2d st_box2dfromgeohash', 'geometry', 'box2d', '$1::text::@extschema@.geometry::@extschema@.box2d'],\n    array['find_srid', 'varchar, varchar, varchar', 'integer', '4326']\n  ] loop\n    foreach name in array string_to_array(definition[1], ' ') loop\n      execute format('create function %I(%s) returns %s language sql immutable as %L', name, definition[2], definition[3], 'select ' || definition[4]);\n    end loop;\n  end loop;\n  foreach name in array array['st_dump', 'st_dumppoints', 'st_dumprings'] loop\n    execute format('create function %I(geometry) returns setof geometry_dump language sql immutable strict as %L',\n      name, 'select array[1], $1');\n  end loop;\n  foreach name in array array['st_subdivide', 'st_squaregrid', 'st_hexagongrid'] loop\n    execute format('create function %I(geometry, integer default 256) returns setof geometry language sql immutable strict as %L', name, 'select $1');\n  end loop;\n  foreach name in array array['st_collect', 'st_union', 'st_makeline', 'st_memunion', 'st_polygonize'] loop\n    execute format('create aggregate %I(geometry) (sfunc = st_collect_step, stype = geometry)', name);\n  end loop;\nend\n$$;\ncreate function st_extent_step(box2d, geometry) returns box2d language sql immutable as $$ select coalesce($1, $2::@extschema@.box2d) $$;\ncreate aggregate st_extent(geometry) (sfunc = st_extent_step, stype = box2d);\ncreate function st_asmvt_step(bytea, anyelement) returns bytea language sql immutable as $$ select coalesce($1, '') $$;\ncreate function st_asmvt_step(bytea, anyelement, text) returns bytea language sql immutable as $$ select coalesce($1, '') $$;\ncreate aggregate st_asmvt(anyelement) (sfunc = st_asmvt_step, stype = bytea);\ncreate aggregate st_asmvt(anyelement, text) (sfunc = st_asmvt_step, stype = bytea);\ncreate function st_cluster_step(integer, geometry, float8, integer) returns integer language sql immutable as $$ select 0 $$;\ncreate function st_cluster_step(integer, geometry, integer) returns integer language sql immutable as $$ select 0 $$;\ncreate aggregate st_clusterdbscan(geometry, float8, integer) (sfunc = st_cluster_step, stype = integer);\ncreate aggregate st_clusterkmeans(geometry, integer) (sfunc = st_cluster_step, stype = integer);\n\ncreate operator && (leftarg = geometry, rightarg = geometry, function = geometry_overlaps, commutator = &&);\ncreate operator ~= (leftarg = geometry, rightarg = geometry, function = geometry_same, commutator = ~=);\ncreate operator ~ (leftarg = geometry, rightarg = geometry, function = geometry_contains, commutator = @);\ncreate operator @ (leftarg = geometry, rightarg = geometry, function = geometry_within, commutator = ~);\ncreate operator << (leftarg = geometry, rightarg = geometry, function = geometry_left, commutator = >>);\ncreate operator >> (leftarg = geometry, rightarg = geometry, function = geometry_right, commutator = <<);\ncreate operator <#> (leftarg = geometry, rightarg = geometry, function = geometry_distance_box, commutator = <#>);\ncreate operator && (leftarg = geography, rightarg = geography, function = geography_overlaps, commutator = &&);\n";

// scripts/postgres/stand-ins/postgis_raster.sql
var postgis_raster_default = "-- version: 3.5.3\n-- requires: postgis\n-- engine: embedded\n-- effect: its types and functions are missing\n";

// scripts/postgres/stand-ins/postgis_sfcgal.sql
var postgis_sfcgal_default = "-- version: 3.5.3\n-- requires: postgis\n-- engine: embedded\n-- effect: its types and functions are missing\n";

// scripts/postgres/stand-ins/postgis_tiger_geocoder.sql
var postgis_tiger_geocoder_default = "-- version: 3.5.3\n-- schema: tiger\n-- requires: postgis, fuzzystrmatch\n-- engine: embedded\n-- effect: its types and functions are missing\n";

// scripts/postgres/stand-ins/postgis_topology.sql
var postgis_topology_default = "-- version: 3.5.3\n-- schema: topology\n-- requires: postgis\n-- engine: embedded\n-- effect: its types and functions are missing\n";

// scripts/postgres/stand-ins/postgres_fdw.sql
var postgres_fdw_default = "-- version: 1.2\n-- effect: servers and foreign tables can be defined, but not queried or imported\n--\n-- Source: PostgreSQL 18, contrib/postgres_fdw/postgres_fdw--1.0.sql to 1.2.\ncreate foreign data wrapper postgres_fdw;\ncreate function postgres_fdw_get_connections(check_conn boolean default false) returns table (\n  server_name text, user_name text, valid boolean, used_in_xact boolean, closed boolean, remote_backend_pid int\n) language sql as $$ select null::text, null::text, false, false, false, 0 where false $$;\ncreate function postgres_fdw_disconnect(text) returns boolean language sql as $$ select false $$;\ncreate function postgres_fdw_disconnect_all() returns boolean language sql as $$ select false $$;\n";

// scripts/postgres/stand-ins/rum.sql
var rum_default = "-- version: 1.3.14\n-- effect: indexes are GIN indexes without positions; ordering by distance reads every row\n--\n-- Source: github.com/postgrespro/rum, rum--1.3.sql (operators and operator classes of tsvector).\ncreate access method rum type index handler ginhandler;\ncreate function rum_ts_distance(tsvector, tsquery) returns float4 language sql immutable strict as $$\n  select 1 / nullif(ts_rank($1, $2), 0)\n$$;\ncreate operator <=> (leftarg = tsvector, rightarg = tsquery, function = rum_ts_distance);\ncreate function rum_ts_score(tsvector, tsquery) returns float4 language sql immutable strict as $$ select ts_rank($1, $2) $$;\ncreate operator class rum_tsvector_ops default for type tsvector using rum as\n  operator 1 @@ (tsvector, tsquery),\n  function 1 gin_cmp_tslexeme(text, text),\n  function 2 gin_extract_tsvector(tsvector, internal, internal),\n  function 3 gin_extract_tsquery(tsvector, internal, int2, internal, internal, internal, internal),\n  function 4 gin_tsquery_consistent(internal, int2, tsvector, int4, internal, internal, internal, internal),\n  function 5 gin_cmp_prefix(text, text, int2, internal),\n  function 6 gin_tsquery_triconsistent(internal, int2, tsvector, int4, internal, internal, internal),\n  storage text;\n";

// scripts/postgres/stand-ins/sslinfo.sql
var sslinfo_default = "-- version: 1.2\n-- effect: the connection is reported as one without TLS\n--\n-- Source: PostgreSQL 18, contrib/sslinfo.\ncreate function ssl_is_used() returns boolean language sql as $$ select false $$;\ncreate function ssl_version() returns text language sql as $$ select null::text $$;\ncreate function ssl_cipher() returns text language sql as $$ select null::text $$;\ncreate function ssl_client_cert_present() returns boolean language sql as $$ select false $$;\n";

// scripts/postgres/stand-ins/supabase-dbdev.sql
var supabase_dbdev_default = "-- version: 0.0.5\n-- effect: nothing is downloaded; extensions that stand in for others are there without it\n--\n-- Source: supabase.com/docs/guides/database/testing and database.dev: what the installation of the in-database client calls.\ncreate schema if not exists dbdev;\ncreate function dbdev.install(package_name text) returns boolean language sql as $$ select true $$;\ncreate function dbdev.install(package_name text, base_url text, api_key text default null) returns boolean\nlanguage sql as $$ select true $$;\n";

// scripts/postgres/stand-ins/supabase_vault.sql
var supabase_vault_default = "-- version: 0.3.1\n-- schema: vault\n-- effect: secrets are stored as base64 and not encrypted\n--\n-- Source: github.com/supabase/vault, sql/supabase_vault--0.3.0.sql; the grants of github.com/supabase/postgres,\n-- migration 20221207154255.\n\ncreate function vault._crypto_aead_det_encrypt(\n  message bytea, additional bytea, key_id bigint, context bytea default 'pgsodium', nonce bytea default null\n) returns bytea language sql immutable as $$ select message $$;\ncreate function vault._crypto_aead_det_decrypt(\n  message bytea, additional bytea, key_id bigint, context bytea default 'pgsodium', nonce bytea default null\n) returns bytea language sql immutable as $$ select message $$;\ncreate function vault._crypto_aead_det_noncegen() returns bytea language sql immutable as $$\n  select pg_catalog.decode(pg_catalog.md5(pg_catalog.gen_random_uuid()::text), 'hex')\n$$;\n\ncreate table vault.secrets (\n  id uuid primary key default pg_catalog.gen_random_uuid(),\n  name text,\n  description text not null default '',\n  secret text not null,\n  key_id uuid,\n  nonce bytea default vault._crypto_aead_det_noncegen(),\n  created_at timestamptz not null default current_timestamp,\n  updated_at timestamptz not null default current_timestamp\n);\ncomment on table vault.secrets is 'Table with encrypted `secret` column for storing sensitive information on disk.';\ncreate unique index secrets_name_idx on vault.secrets (name) where name is not null;\n\ncreate view vault.decrypted_secrets as\nselect\n  id, name, description, secret,\n  pg_catalog.convert_from(\n    vault._crypto_aead_det_decrypt(\n      pg_catalog.decode(secret, 'base64'), pg_catalog.convert_to(id::text, 'utf8'), 0, 'pgsodium', nonce),\n    'utf8') as decrypted_secret,\n  key_id, nonce, created_at, updated_at\nfrom vault.secrets;\n\ncreate function vault.create_secret(\n  new_secret text, new_name text default null, new_description text default '', new_key_id uuid default null\n) returns uuid language sql security definer set search_path to '' as $$\n  insert into vault.secrets (secret, name, description)\n  values (pg_catalog.encode(pg_catalog.convert_to(new_secret, 'utf8'), 'base64'), new_name, new_description)\n  returning id\n$$;\ncreate function vault.update_secret(\n  secret_id uuid, new_secret text default null, new_name text default null, new_description text default null,\n  new_key_id uuid default null\n) returns void language sql security definer set search_path to '' as $$\n  update vault.secrets set\n    secret = coalesce(pg_catalog.encode(pg_catalog.convert_to(new_secret, 'utf8'), 'base64'), secret),\n    name = coalesce(new_name, name),\n    description = coalesce(new_description, description),\n    updated_at = pg_catalog.now()\n  where id = secret_id\n$$;\n\nrevoke all on all functions in schema vault from public;\ndo $$\nbegin\n  if exists (select from pg_roles where rolname = 'service_role') then\n    grant usage on schema vault to service_role;\n    grant select, delete on vault.secrets, vault.decrypted_secrets to service_role;\n    grant execute on function vault.create_secret, vault.update_secret, vault._crypto_aead_det_decrypt to service_role;\n  end if;\nend\n$$;\ngrant usage on schema vault to postgres with grant option;\ngrant select, delete, truncate, references on vault.secrets, vault.decrypted_secrets to postgres with grant option;\ngrant execute on function vault.create_secret, vault.update_secret, vault._crypto_aead_det_decrypt to postgres with grant option;\n";

// scripts/postgres/stand-ins/timescaledb.sql
var timescaledb_default = `-- version: 2.22.1
-- effect: hypertables stay ordinary tables, continuous aggregates materialised views, and policies are recorded only
--
-- Source: docs.timescale.com/api (functions and their arguments).
create schema _timescaledb_internal;
create schema timescaledb_information;
create type _timescaledb_internal.dimension_info as (column_name name, type text, interval_length text);
create table _timescaledb_internal.hypertable (
  id serial primary key, relation regclass unique, time_column name, chunk_interval text, created timestamptz default now()
);
create table _timescaledb_internal.job (
  id serial primary key, relation regclass, kind text, config jsonb, schedule_interval interval
);
create view timescaledb_information.hypertables as
  select n.nspname as hypertable_schema, c.relname as hypertable_name, c.relowner::regrole::name as owner, 1 as num_dimensions,
    0::bigint as num_chunks, false as compression_enabled
  from _timescaledb_internal.hypertable h join pg_class c on c.oid = h.relation join pg_namespace n on n.oid = c.relnamespace;
create view timescaledb_information.jobs as
  select id as job_id, kind as proc_name, config, schedule_interval, c.relname as hypertable_name
  from _timescaledb_internal.job j left join pg_class c on c.oid = j.relation;

create function _timescaledb_internal.make_hypertable(
  relation regclass, time_column name, chunk_interval text, if_not_exists boolean, with_index boolean
) returns table (hypertable_id int, schema_name name, table_name name, created boolean) language plpgsql as $$
declare
  found_id int := (select h.id from _timescaledb_internal.hypertable h where h.relation = make_hypertable.relation);
  schema name;
  name name;
begin
  select n.nspname, c.relname into schema, name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = make_hypertable.relation;
  if found_id is not null then
    if not if_not_exists then
      raise exception 'table "%" is already a hypertable', name using errcode = '42710';
    end if;
    return query select found_id, schema, name, false;
    return;
  end if;
  insert into _timescaledb_internal.hypertable (relation, time_column, chunk_interval)
  values (make_hypertable.relation, make_hypertable.time_column, make_hypertable.chunk_interval) returning id into found_id;
  if with_index then
    execute format('create index if not exists %I on %s (%I desc)',
      left(name || '_' || time_column || '_idx', 63), make_hypertable.relation, time_column);
  end if;
  return query select found_id, schema, name, true;
end
$$;
create function create_hypertable(
  relation regclass, time_column_name name, partitioning_column name default null, number_partitions int default null,
  associated_schema_name name default null, associated_table_prefix name default null,
  chunk_time_interval anyelement default null::bigint, create_default_indexes boolean default true,
  if_not_exists boolean default false, partitioning_func regproc default null, migrate_data boolean default false,
  chunk_target_size text default null, chunk_sizing_func regproc default null, time_partitioning_func regproc default null
) returns table (hypertable_id int, schema_name name, table_name name, created boolean) language sql as $$
  select * from _timescaledb_internal.make_hypertable(
    relation, time_column_name, chunk_time_interval::text, if_not_exists, create_default_indexes)
$$;
create function create_hypertable(
  relation regclass, dimension _timescaledb_internal.dimension_info, create_default_indexes boolean default true,
  if_not_exists boolean default false, migrate_data boolean default false
) returns table (hypertable_id int, created boolean) language sql as $$
  select hypertable_id, created from _timescaledb_internal.make_hypertable(
    relation, (dimension).column_name, (dimension).interval_length, if_not_exists, create_default_indexes)
$$;
create function by_range(column_name name, partition_interval anyelement default null::bigint, partition_func regproc default null)
returns _timescaledb_internal.dimension_info language sql as $$
  select row(column_name, 'range', partition_interval::text)::_timescaledb_internal.dimension_info
$$;
create function by_hash(column_name name, number_partitions int, partition_func regproc default null)
returns _timescaledb_internal.dimension_info language sql as $$
  select row(column_name, 'hash', number_partitions::text)::_timescaledb_internal.dimension_info
$$;
create function add_dimension(
  hypertable regclass, dimension _timescaledb_internal.dimension_info, if_not_exists boolean default false
) returns table (dimension_id int, created boolean) language sql as $$ select 1, true $$;
create function add_dimension(
  hypertable regclass, column_name name, number_partitions int default null, chunk_time_interval anyelement default null::bigint,
  partitioning_func regproc default null, if_not_exists boolean default false
) returns table (dimension_id int, schema_name name, table_name name, column_name name, created boolean) language sql as $$
  select 1, ''::name, ''::name, $2, true
$$;
create function set_chunk_time_interval(hypertable regclass, chunk_time_interval anyelement, dimension_name name default null)
returns void language sql as $$
  update _timescaledb_internal.hypertable set chunk_interval = chunk_time_interval::text where relation = hypertable
$$;
create function set_integer_now_func(hypertable regclass, integer_now_func regproc, replace_if_exists boolean default false)
returns void language sql as $$ select $$;

create function _timescaledb_internal.add_job(relation regclass, kind text, config jsonb, schedule interval) returns int
language sql as $$
  insert into _timescaledb_internal.job (relation, kind, config, schedule_interval) values ($1, $2, $3, $4) returning id
$$;
create function add_retention_policy(
  relation regclass, drop_after anyelement, if_not_exists boolean default false, schedule_interval interval default null,
  initial_start timestamptz default null, timezone text default null
) returns int language sql as $$
  select _timescaledb_internal.add_job(relation, 'policy_retention', jsonb_build_object('drop_after', drop_after::text), schedule_interval)
$$;
create function remove_retention_policy(relation regclass, if_exists boolean default false) returns void language sql as $$
  delete from _timescaledb_internal.job where job.relation = $1 and kind = 'policy_retention'
$$;
create function add_compression_policy(
  hypertable regclass, compress_after anyelement default null::interval, if_not_exists boolean default false,
  schedule_interval interval default null, initial_start timestamptz default null, timezone text default null
) returns int language sql as $$
  select _timescaledb_internal.add_job(hypertable, 'policy_compression', jsonb_build_object('compress_after', compress_after::text), schedule_interval)
$$;
create function remove_compression_policy(hypertable regclass, if_exists boolean default false) returns boolean language sql as $$
  delete from _timescaledb_internal.job where relation = $1 and kind = 'policy_compression' returning true
$$;
create function add_continuous_aggregate_policy(
  continuous_aggregate regclass, start_offset anycompatible, end_offset anycompatible, schedule_interval interval default null,
  if_not_exists boolean default false, initial_start timestamptz default null, timezone text default null
) returns int language sql as $$
  select _timescaledb_internal.add_job(continuous_aggregate, 'policy_refresh_continuous_aggregate',
    jsonb_build_object('start_offset', start_offset::text, 'end_offset', end_offset::text), schedule_interval)
$$;
create function remove_continuous_aggregate_policy(continuous_aggregate regclass, if_exists boolean default false)
returns void language sql as $$
  delete from _timescaledb_internal.job where relation = $1 and kind = 'policy_refresh_continuous_aggregate'
$$;
create procedure refresh_continuous_aggregate(
  continuous_aggregate regclass, window_start anycompatible, window_end anycompatible, force boolean default false
) language plpgsql as $$
begin
  execute format('refresh materialized view %s', continuous_aggregate);
end
$$;
create function add_job(
  proc regproc, schedule_interval interval, config jsonb default null, initial_start timestamptz default null,
  scheduled boolean default true, check_config regproc default null, fixed_schedule boolean default true,
  timezone text default null, job_name text default null
) returns int language sql as $$ select _timescaledb_internal.add_job(null, proc::text, config, schedule_interval) $$;
create function delete_job(job_id int) returns void language sql as $$ delete from _timescaledb_internal.job where id = job_id $$;
create function compress_chunk(chunk regclass, if_not_compressed boolean default true) returns regclass language sql as $$ select chunk $$;
create function decompress_chunk(chunk regclass, if_compressed boolean default true) returns regclass language sql as $$ select chunk $$;
create function show_chunks(relation regclass, older_than anyelement default null::text, newer_than anycompatible default null::text)
returns setof regclass language sql as $$ select null::regclass where false $$;
create function drop_chunks(relation regclass, older_than anyelement default null::text, newer_than anycompatible default null::text)
returns setof text language sql as $$ select null::text where false $$;
create function hypertable_size(hypertable regclass) returns bigint language sql as $$ select pg_total_relation_size(hypertable) $$;
create function approximate_row_count(relation regclass) returns bigint language sql as $$
  select greatest(reltuples, 0)::bigint from pg_class where oid = relation
$$;

create function time_bucket(bucket_width interval, ts timestamptz) returns timestamptz language sql immutable strict as $$
  select case
    when extract(year from bucket_width) * 12 + extract(month from bucket_width) > 0 then
      date_trunc('month', ts, 'UTC') - make_interval(months => ((extract(year from ts at time zone 'UTC') * 12
        + extract(month from ts at time zone 'UTC') - 1)::int % (extract(year from bucket_width) * 12 + extract(month from bucket_width))::int))
    else date_bin(bucket_width, ts, timestamptz '2000-01-03 00:00:00+00')
  end
$$;
create function time_bucket(bucket_width interval, ts timestamp) returns timestamp language sql immutable strict as $$
  select @extschema@.time_bucket(bucket_width, ts at time zone 'UTC') at time zone 'UTC'
$$;
create function time_bucket(bucket_width interval, ts date) returns date language sql immutable strict as $$
  select (@extschema@.time_bucket(bucket_width, ts::timestamp at time zone 'UTC') at time zone 'UTC')::date
$$;
create function time_bucket(bucket_width interval, ts timestamptz, timezone text) returns timestamptz language sql immutable strict as $$
  select @extschema@.time_bucket(bucket_width, ts at time zone timezone) at time zone timezone
$$;
create function time_bucket(bucket_width interval, ts timestamptz, origin timestamptz) returns timestamptz language sql immutable strict as $$
  select date_bin(bucket_width, ts, origin)
$$;
create function time_bucket(bucket_width int, ts int) returns int language sql immutable strict as $$ select ts - ts % bucket_width $$;
create function time_bucket(bucket_width bigint, ts bigint) returns bigint language sql immutable strict as $$ select ts - ts % bucket_width $$;
create function time_bucket_gapfill(bucket_width interval, ts timestamptz, start timestamptz default null, finish timestamptz default null)
returns timestamptz language sql immutable as $$ select @extschema@.time_bucket(bucket_width, ts) $$;
create function locf(value anyelement) returns anyelement language sql immutable as $$ select value $$;
create function interpolate(value anyelement) returns anyelement language sql immutable as $$ select value $$;

-- Rows come as they are: the first and the last one met.
create function _timescaledb_internal.first_step(state anyelement, value anyelement, ordering anycompatible)
returns anyelement language sql immutable as $$ select coalesce(state, value) $$;
create function _timescaledb_internal.last_step(state anyelement, value anyelement, ordering anycompatible)
returns anyelement language sql immutable as $$ select coalesce(value, state) $$;
create aggregate first(anyelement, anycompatible) (sfunc = _timescaledb_internal.first_step, stype = anyelement);
create aggregate last(anyelement, anycompatible) (sfunc = _timescaledb_internal.last_step, stype = anyelement);
`;

// scripts/postgres/stand-ins/wrappers.sql
var wrappers_default = "-- version: 0.5.7\n-- effect: foreign data wrappers can be created and used in definitions, but not queried\n--\n-- Source: github.com/supabase/wrappers, docs/catalog (handlers and validators of each wrapper). The handlers are an\n-- internal function of the same signature class: Postgres calls a handler only when a foreign table is queried.\ncreate table wrappers_fdw_stats (\n  fdw_name text primary key,\n  create_times bigint,\n  rows_in bigint,\n  rows_out bigint,\n  bytes_in bigint,\n  bytes_out bigint,\n  metadata jsonb,\n  created_at timestamptz not null default now(),\n  updated_at timestamptz not null default now()\n);\ndo $$\ndeclare\n  name text;\nbegin\n  foreach name in array array[\n    'airtable', 'auth0', 'big_query', 'click_house', 'cognito', 'duckdb', 'firebase', 'hello_world', 'iceberg', 'logflare',\n    'mssql', 'redis', 's3', 's3vectors', 'stripe', 'wasm'\n  ] loop\n    execute format('create function %I() returns fdw_handler language internal as %L', name || '_fdw_handler', 'fdw_handler_in');\n    execute format('create function %I(options text[], catalog oid) returns void language sql as %L', name || '_fdw_validator', 'select');\n    execute format('create function %I() returns table (name text, version text, author text, website text) language sql as %L',\n      name || '_fdw_meta', 'select null::text, null::text, null::text, null::text');\n  end loop;\nend\n$$;\n";

// scripts/postgres/stand-ins/xml2.sql
var xml2_default = "-- version: 1.2\n-- effect: XPath functions return nothing\n--\n-- Source: PostgreSQL 18, contrib/xml2.\ncreate function xml_valid(text) returns boolean language sql immutable strict as $$ select xml_is_well_formed($1) $$;\ncreate function xpath_string(text, text) returns text language sql immutable strict as $$ select null::text $$;\ncreate function xpath_number(text, text) returns float4 language sql immutable strict as $$ select null::float4 $$;\ncreate function xpath_bool(text, text) returns boolean language sql immutable strict as $$ select null::boolean $$;\ncreate function xpath_nodeset(text, text) returns text language sql immutable strict as $$ select null::text $$;\ncreate function xpath_list(text, text) returns text language sql immutable strict as $$ select null::text $$;\ncreate function xslt_process(text, text) returns text language sql immutable strict as $$ select null::text $$;\n";

// scripts/postgres/stand-ins.generated.ts
var standInSources = {
  "address_standardizer": address_standardizer_default,
  "address_standardizer_data_us": address_standardizer_data_us_default,
  "basejump-supabase_test_helpers": basejump_supabase_test_helpers_default,
  "dblink": dblink_default,
  "http": http_default,
  "hypopg": hypopg_default,
  "index_advisor": index_advisor_default,
  "pg_cron": pg_cron_default,
  "pg_graphql": pg_graphql_default,
  "pg_hashids": pg_hashids_default,
  "pg_jsonschema": pg_jsonschema_default,
  "pg_net": pg_net_default,
  "pg_partman": pg_partman_default,
  "pg_prewarm": pg_prewarm_default,
  "pg_repack": pg_repack_default,
  "pg_stat_monitor": pg_stat_monitor_default,
  "pg_tle": pg_tle_default,
  "pg_uuidv7": pg_uuidv7_default,
  "pgaudit": pgaudit_default,
  "pgjwt": pgjwt_default,
  "pgmq": pgmq_default,
  "pgroonga": pgroonga_default,
  "pgrouting": pgrouting_default,
  "pgrowlocks": pgrowlocks_default,
  "pgsodium": pgsodium_default,
  "pgstattuple": pgstattuple_default,
  "plcoffee": plcoffee_default,
  "pljava": pljava_default,
  "plls": plls_default,
  "pllua": pllua_default,
  "plperl": plperl_default,
  "plperlu": plperlu_default,
  "plpgsql_check": plpgsql_check_default,
  "plpython3u": plpython3u_default,
  "pltcl": pltcl_default,
  "plv8": plv8_default,
  "postgis": postgis_default,
  "postgis_raster": postgis_raster_default,
  "postgis_sfcgal": postgis_sfcgal_default,
  "postgis_tiger_geocoder": postgis_tiger_geocoder_default,
  "postgis_topology": postgis_topology_default,
  "postgres_fdw": postgres_fdw_default,
  "rum": rum_default,
  "sslinfo": sslinfo_default,
  "supabase-dbdev": supabase_dbdev_default,
  "supabase_vault": supabase_vault_default,
  "timescaledb": timescaledb_default,
  "wrappers": wrappers_default,
  "xml2": xml2_default
};

// scripts/postgres/stand-ins.ts
var substitutionCode = "DBOPS";
var parsed;
function standIns() {
  return parsed ??= new Map(Object.entries(standInSources).map(([name, source]) => [name, parse(name, source)]));
}
function standInFiles() {
  const folder = `${engineRoot}/share/postgresql/extension`;
  const files = /* @__PURE__ */ new Map();
  const encoder = new TextEncoder();
  for (const standIn of standIns().values()) {
    files.set(`${folder}/${standIn.name}.control`, encoder.encode(control(standIn)));
    files.set(`${folder}/${standIn.name}--${standIn.version}.sql`, encoder.encode(script(standIn)));
  }
  return { folders: [folder], files };
}
function control({ name, version, effect, schema, requires }) {
  return [
    `comment = ${quoted(`${name}, stood in for by dbops: ${effect}`)}`,
    `default_version = ${quoted(version)}`,
    "relocatable = false",
    "superuser = true",
    ...schema === void 0 ? [] : [`schema = ${quoted(schema)}`],
    ...requires.length > 0 ? [`requires = ${quoted(requires.join(", "))}`] : [],
    ""
  ].join("\n");
}
function script({ name, recordedSchema, effect, sql }) {
  const record = recordedSchema === void 0 ? "" : `update pg_catalog.pg_extension set extnamespace = ${literal(recordedSchema)}::regnamespace where extname = ${literal(name)};
`;
  const notice = `do $dbops$ begin raise warning using errcode = ${literal(substitutionCode)}, message = ${literal(name)}, detail = ${literal(effect)}; end $dbops$;
`;
  return `${sql}
${record}${notice}`;
}
function quoted(value) {
  return `'${value.replaceAll("'", "''")}'`;
}
function parse(name, source) {
  const header = /* @__PURE__ */ new Map();
  for (const line of source.split("\n")) {
    const match = /^-- (version|effect|schema|recorded-schema|requires|engine): (.+)$/.exec(line);
    if (match === null) break;
    header.set(match[1], match[2]);
  }
  const [version, effect] = [header.get("version"), header.get("effect")];
  if (version === void 0 || effect === void 0)
    throw new Error(`stand-ins/${name}.sql: expected lines "-- version: …" and "-- effect: …" at its head`);
  const requires = header.get("requires");
  return {
    name,
    version,
    effect,
    schema: header.get("schema"),
    recordedSchema: header.get("recorded-schema"),
    requires: requires === void 0 ? [] : requires.split(", "),
    embeddedOnly: header.get("engine") === "embedded",
    sql: source
  };
}

// scripts/postgres/extensions.ts
function adaptStatement(statement) {
  return adapters[statement.kind]?.(statement.tree, statement.text) ?? { sql: statement.text };
}
function standInOf(notice) {
  return notice.code === substitutionCode ? describeStandIn(notice.message, notice.detail ?? "") : void 0;
}
function describeStandIn(extension, effect) {
  return { extension, reason: `the embedded engine has no extension "${extension}"`, effect };
}
function stoodIn(statement, { name, effect }) {
  return { statement, ...describeStandIn(name, effect) };
}
function skipped(statement, reason, effect, extension) {
  return { sql: "", substitution: { statement, reason, effect, ...extension === void 0 ? {} : { extension } } };
}
var adapters = {
  // A version that is asked for is left out: an engine in one process has exactly one of each extension.
  CreateExtensionStmt(tree, text) {
    const standIn = standIns().get(tree.extname);
    const substitution = standIn && stoodIn(text, standIn);
    const version = option(tree, "new_version");
    if (version === void 0) return { sql: text, substitution };
    const schema = option(tree, "schema");
    const words = [
      "create extension",
      tree.if_not_exists ? "if not exists" : "",
      ident(tree.extname),
      schema === void 0 ? "" : `with schema ${ident(schema)}`,
      option(tree, "cascade") === void 0 ? "" : "cascade"
    ];
    const reason = `the engine has one version of ${tree.extname}, and ${literal(version)} was asked for`;
    return {
      sql: words.filter(Boolean).join(" "),
      substitution: substitution ?? {
        statement: text,
        extension: tree.extname,
        reason,
        effect: "the version that it has is installed"
      }
    };
  },
  AlterExtensionStmt(tree, text) {
    const version = option(tree, "new_version");
    const asked = version === void 0 ? "no other" : `${literal(version)} was asked for`;
    return {
      // Does nothing, but fails where the extension is not there, as the real statement would.
      sql: `comment on extension ${ident(tree.extname)} is null`,
      substitution: {
        statement: text,
        extension: tree.extname,
        reason: `the engine has one version of ${tree.extname}, and ${asked}`,
        effect: "nothing is updated"
      }
    };
  },
  AlterObjectSchemaStmt(tree, text) {
    const name = tree.objectType === "OBJECT_EXTENSION" ? tree.object?.String?.sval : void 0;
    if (!standIns().has(name)) return void 0;
    return skipped(text, `the engine has no extension ${name}`, "its objects stay in their schema", name);
  },
  SecLabelStmt(tree, text) {
    const provider = tree.provider ?? "of labels";
    return skipped(text, `the engine has no label provider ${provider}`, "the label is not set", tree.provider);
  },
  CreateSubscriptionStmt: (_tree, text) => skipped(text, "the engine cannot connect to others", "no subscription is made"),
  AlterSubscriptionStmt: (_tree, text) => skipped(text, "the engine has no subscriptions", "nothing is changed"),
  DropSubscriptionStmt: (_tree, text) => skipped(text, "the engine has no subscriptions", "nothing is dropped"),
  AlterSystemStmt: (_tree, text) => skipped(text, "settings of a server are not those of its databases", "the setting is not made"),
  LoadStmt: (tree, text) => skipped(text, `the engine has no library ${tree.filename}`, "it is not loaded"),
  IndexStmt(tree, text) {
    const standIn = standIns().get(tree.accessMethod);
    if (standIn === void 0 || tree.options === void 0) return void 0;
    return { sql: withoutOptions(text, () => true), substitution: stoodIn(text, standIn) };
  },
  CreateStmt: (tree, text) => adaptTimescale(tree.options, text),
  CreateTableAsStmt: (tree, text) => adaptTimescale(tree.into?.options, text),
  ViewStmt: (tree, text) => adaptTimescale(tree.options, text),
  AlterTableStmt(tree, text) {
    const commands = (tree.cmds ?? []).map((command) => command.AlterTableCmd);
    const options = commands.flatMap(
      (command) => ["AT_SetRelOptions", "AT_ResetRelOptions"].includes(command.subtype) ? command.def?.List?.items ?? [] : [{}]
    );
    const adapted = adaptTimescale(options, text);
    if (adapted !== void 0 && options.every(isTimescale)) return { ...adapted, sql: "" };
    return adapted;
  }
};
function option(tree, name) {
  const found = (tree.options ?? []).find(({ DefElem }) => DefElem?.defname === name);
  if (found === void 0) return void 0;
  const { arg } = found.DefElem;
  return String(arg?.String?.sval ?? arg?.Boolean?.boolval ?? arg?.Integer?.ival ?? true);
}
function adaptTimescale(options, text) {
  const standIn = standIns().get("timescaledb");
  if (standIn === void 0 || !options?.some(isTimescale)) return void 0;
  const sql = withoutOptions(text, (name) => timescaleNamespaces.has(name.toLowerCase()));
  return { sql, substitution: stoodIn(text, standIn) };
}
var timescaleNamespaces = /* @__PURE__ */ new Set(["timescaledb", "tsdb"]);
function isTimescale(node) {
  return timescaleNamespaces.has(node.DefElem?.defnamespace);
}
function withoutOptions(text, meant) {
  const ranges = [];
  const all = [...tokens(text)].filter(({ kind }) => kind !== "comment");
  const at = (index) => text.slice(all[index]?.start, all[index]?.end);
  for (let index = 0; index < all.length - 1; index++) {
    if (!/^(with|set)$/i.test(at(index)) || at(index + 1) !== "(") continue;
    const close = closing(text, all, index + 1);
    const parts = commaParts(text, all[index + 1].end, all[close].start);
    const drop = parts.map(({ start, end }) => {
      const first = tokens(text, start, end).next().value;
      return first !== void 0 && meant(text.slice(first.start, first.end));
    });
    if (drop.every(Boolean)) ranges.push({ start: all[index].start, end: all[close].end });
    else {
      parts.forEach(({ start }, part) => {
        if (!drop[part]) return;
        const last = drop.slice(part).every(Boolean);
        ranges.push({
          start: last ? parts[drop.lastIndexOf(false)].end : start,
          end: last ? all[close].start : parts[part + 1].start
        });
      });
    }
    index = close;
  }
  const sorted = ranges.sort((a, b) => a.start - b.start).filter((one, i, list) => i === 0 || one.start >= list[i - 1].end);
  return blank(text, sorted);
}
function closing(text, all, open) {
  let depth = 0;
  for (let index = open; index < all.length; index++) {
    const symbol = text.slice(all[index].start, all[index].end);
    if (symbol === "(") depth++;
    else if (symbol === ")" && --depth === 0) return index;
  }
  return all.length - 1;
}

export {
  Engine,
  packageVersions,
  extensionFiles,
  standIns,
  standInFiles,
  adaptStatement,
  standInOf
};
