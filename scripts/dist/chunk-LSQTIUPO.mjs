import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  betweenFiles,
  readSession,
  restoreSession
} from "./chunk-WZZHLYOK.mjs";
import {
  copiesFromClient,
  copyAsInserts,
  copyFailureIndex,
  describeFailure,
  failureFinding,
  failureIndex,
  sourceStatements
} from "./chunk-VD3DGUI3.mjs";
import {
  planTransactions
} from "./chunk-WVO2RNAW.mjs";
import {
  transactionControl
} from "./chunk-UI2MZBCG.mjs";
import {
  commaParts,
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  openServer
} from "./chunk-GXAEJLUV.mjs";
import {
  encodeParameter,
  valueParser,
  withDatabase
} from "./chunk-WGZPC7UO.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import {
  blank
} from "./chunk-QKW5VGAJ.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  compareFindings
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import {
  SqlSyntaxError,
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";

// scripts/postgres/cache.ts
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
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

// scripts/postgres/image.ts
import { crc32 } from "node:zlib";
var magic = Buffer.from("dbops-img-2\n");
var headerLength = magic.length + 8;
var pageSize = 8192;
function encodeImage(key, tree, { base, note } = {}) {
  const parts = [];
  let offset = 0;
  const store = (data) => {
    parts.push(data);
    offset += data.length;
    return offset - data.length;
  };
  const index = {
    key,
    note,
    base: base === void 0 ? void 0 : identity(base.image),
    folders: tree.folders,
    files: {},
    pages: {},
    gone: base === void 0 ? [] : [...base.tree.files.keys()].filter((path2) => !tree.files.has(path2))
  };
  const stored = /* @__PURE__ */ new Map();
  for (const [path2, data] of tree.files) {
    const before = base?.tree.files.get(path2);
    if (before !== void 0 && before.length === data.length) {
      const numbers = differingPages(before, data);
      if (numbers.length === 0) continue;
      if (numbers.length * pageSize < data.length) {
        const offsets = numbers.map((number) => store(data.subarray(number * pageSize, (number + 1) * pageSize)));
        index.pages[path2] = [offsets[0], ...numbers];
        continue;
      }
    }
    const content = withoutTrailingZeros(data);
    const same = `${content.length}:${crc32(content)}:${content.length < 64 ? "" : hash(content)}`;
    const at = content.length < 64 ? store(content) : stored.get(same) ?? store(content);
    stored.set(same, at);
    index.files[path2] = [data.length, content.length, at];
  }
  const json = Buffer.from(JSON.stringify(index));
  const lengths = Buffer.alloc(4);
  lengths.writeUInt32LE(json.length);
  const rest = Buffer.concat([lengths, json, ...parts]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(rest));
  return Buffer.concat([magic, sum, rest]);
}
function decodeImage(key, image, base) {
  const index = readIndex(image);
  if (index === void 0 || index.key !== key || crc32(image.subarray(magic.length + 4)) !== image.readUInt32LE(12))
    return void 0;
  const contents = image.subarray(headerLength + image.readUInt32LE(magic.length + 4));
  let tree = { folders: [], files: /* @__PURE__ */ new Map() };
  if (index.base !== void 0) {
    const below = base !== void 0 && identity(base) === index.base ? decodeAny(base)?.tree : void 0;
    if (below === void 0) return void 0;
    tree = below;
  }
  tree.folders = index.folders;
  for (const path2 of index.gone) tree.files.delete(path2);
  const taken = /* @__PURE__ */ new Set();
  for (const [path2, [size, length, offset]] of Object.entries(index.files)) {
    const view = contents.subarray(offset, offset + length);
    if (size === length && !taken.has(offset)) {
      taken.add(offset);
      tree.files.set(path2, plain(view));
    } else {
      const whole = new Uint8Array(size);
      whole.set(view);
      tree.files.set(path2, whole);
    }
  }
  for (const [path2, [offset, ...numbers]] of Object.entries(index.pages)) {
    const file = tree.files.get(path2);
    if (file === void 0) return void 0;
    numbers.forEach((number, at) => {
      const from = offset + at * pageSize;
      const page = contents.subarray(from, Math.min(from + pageSize, from + file.length - number * pageSize));
      file.set(page, number * pageSize);
    });
  }
  return { tree, note: index.note };
}
function isImageOf(key, head) {
  return head.subarray(0, magic.length).equals(magic) && head.includes(Buffer.from(`{"key":${JSON.stringify(key)},`));
}
function identity(image) {
  return `${image.readUInt32LE(magic.length)}:${image.length}`;
}
function decodeAny(image) {
  const index = readIndex(image);
  return index === void 0 || index.base !== void 0 ? void 0 : decodeImage(index.key, image);
}
function readIndex(image) {
  if (image.length < headerLength || !image.subarray(0, magic.length).equals(magic)) return void 0;
  const length = image.readUInt32LE(magic.length + 4);
  if (headerLength + length > image.length) return void 0;
  try {
    return JSON.parse(image.toString("utf8", headerLength, headerLength + length));
  } catch {
    return void 0;
  }
}
function differingPages(a, b) {
  const numbers = [];
  for (let at = 0; at < a.length; at += pageSize) {
    if (Buffer.compare(a.subarray(at, at + pageSize), b.subarray(at, at + pageSize)) !== 0) numbers.push(at / pageSize);
  }
  return numbers;
}
function withoutTrailingZeros(data) {
  let end = data.length;
  while (end > 0 && data[end - 1] === 0) end--;
  return data.subarray(0, end);
}
function plain(view) {
  return new Uint8Array(view.buffer, view.byteOffset, view.length);
}

// scripts/postgres/cache.ts
var defaultLimit = 400 << 20;
var abandonedAfter = 36e5;
function cacheFolder(env2) {
  if (env2.DBOPS_CACHE) return env2.DBOPS_CACHE;
  if (env2.CLAUDE_PLUGIN_DATA) return join(env2.CLAUDE_PLUGIN_DATA, "cache");
  return envPaths("dbops", { suffix: "" }).cache;
}
var Cache = class {
  folder;
  #limit;
  constructor(env2) {
    this.folder = cacheFolder(env2);
    const megabytes = Number(env2.DBOPS_CACHE_LIMIT);
    this.#limit = Number.isFinite(megabytes) && megabytes > 0 ? megabytes * 2 ** 20 : defaultLimit;
  }
  /** The bytes of an entry, or undefined. */
  async read(key) {
    const path2 = this.#path(key);
    try {
      const file = await open(path2);
      try {
        const bytes = await readWhole(file);
        const now = /* @__PURE__ */ new Date();
        await utimes(path2, now, now).catch(() => {
        });
        return bytes;
      } finally {
        await file.close();
      }
    } catch {
      return void 0;
    }
  }
  /** Whether an entry of that key seems to be there: its head is read, not the whole. */
  async has(key) {
    try {
      const file = await open(this.#path(key));
      try {
        const head = Buffer.alloc(1024);
        const { bytesRead } = await file.read(head, 0, head.length, 0);
        return isImageOf(key, head.subarray(0, bytesRead));
      } finally {
        await file.close();
      }
    } catch {
      return false;
    }
  }
  /** Stores an entry whole or not at all, however many processes do the same; then makes room. Returns whether it is kept. */
  async write(key, bytes) {
    const path2 = this.#path(key);
    const temporary = `${path2}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
    try {
      await mkdir(this.folder, { recursive: true, mode: 448 });
      await writeFile(temporary, bytes, { mode: 384 });
      await rename(temporary, path2);
    } catch {
      await rm(temporary, { force: true }).catch(() => {
      });
      return false;
    }
    await this.#prune(path2);
    return true;
  }
  /** Removes an entry that turned out to be spoiled. */
  async discard(key) {
    await rm(this.#path(key), { force: true }).catch(() => {
    });
  }
  async #prune(keep) {
    const entries = [];
    for (const name of await readdir(this.folder).catch(() => [])) {
      if (!name.endsWith(".img") && !name.endsWith(".tmp")) continue;
      const path2 = join(this.folder, name);
      const found = await stat(path2).catch(() => void 0);
      if (found === void 0) continue;
      if (name.endsWith(".img")) entries.push({ path: path2, size: found.size, used: found.mtimeMs });
      else if (Date.now() - found.mtimeMs > abandonedAfter) await rm(path2, { force: true }).catch(() => {
      });
    }
    let total = entries.reduce((sum, { size }) => sum + size, 0);
    for (const { path: path2, size } of entries.sort((a, b) => a.used - b.used)) {
      if (total <= this.#limit) return;
      if (path2 === keep) continue;
      await rm(path2, { force: true }).catch(() => {
      });
      total -= size;
    }
  }
  #path(key) {
    return join(this.folder, `${hash(key).slice(0, 40)}.img`);
  }
};
async function readWhole(file) {
  const { size } = await file.stat();
  const bytes = Buffer.from(new ArrayBuffer(size));
  let at = 0;
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, size - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}

// scripts/postgres/engine.ts
import { setFlagsFromString } from "node:v8";

// scripts/postgres/tree.ts
function readTree(fs, folder) {
  const tree = { folders: [folder], files: /* @__PURE__ */ new Map() };
  const visit = (path2) => {
    for (const name of fs.readdir(path2).sort()) {
      if (name === "." || name === "..") continue;
      const full = `${path2}/${name}`;
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
  for (const [path2, data] of tree.files) fs.writeFile(path2, data, { canOwn: true });
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
import { readdir as readdir2, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join as join2 } from "node:path";
import { gunzipSync } from "node:zlib";
var packages = ["@electric-sql/pglite", "@electric-sql/pglite-pgvector", "@electric-sql/pglite-pgtap"];
var require2 = createRequire(import.meta.url);
var versions;
function packageVersions() {
  return versions ??= packages.flatMap((name) => {
    const folder = distFolder(name);
    if (folder === void 0) return [];
    const manifest = JSON.parse(readFileSync(join2(folder, "../package.json"), "utf8"));
    return [`${name}@${manifest.version}`];
  });
}
async function extensionFiles() {
  const tree = { folders: [], files: /* @__PURE__ */ new Map() };
  for (const name of packages) {
    const folder = distFolder(name);
    if (folder === void 0) continue;
    for (const file of (await readdir2(folder)).filter((entry) => entry.endsWith(".tar.gz")).sort()) {
      for (const [path2, data] of untar(gunzipSync(await readFile(join2(folder, file))))) {
        if (path2.startsWith("include/") || path2.startsWith("share/doc/")) continue;
        tree.files.set(`${engineRoot}/${path2}`, data);
      }
    }
  }
  tree.folders = [...new Set([...tree.files.keys()].map((path2) => dirname(path2)))].sort();
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
    const path2 = `${prefix === "" ? "" : `${prefix}/`}${text(at, 100)}`.replace(/^\.\//, "");
    const isFile = archive[at + 156] === 48 || archive[at + 156] === 0;
    if (isFile && !path2.endsWith("/")) yield [path2, new Uint8Array(archive.subarray(at + 512, at + 512 + size))];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

// scripts/postgres/platform/auth.sql
var auth_default = "-- Schema auth: the tables, types and functions of Supabase Auth, with their real columns, types, keys and indexes; checks\n-- of text lengths are left out. Source: github.com/supabase/auth, migrations/ up to 20260625000000.\nset role supabase_auth_admin;\n\ncreate type auth.factor_type as enum ('totp', 'webauthn', 'phone');\ncreate type auth.factor_status as enum ('unverified', 'verified');\ncreate type auth.aal_level as enum ('aal1', 'aal2', 'aal3');\ncreate type auth.code_challenge_method as enum ('s256', 'plain');\ncreate type auth.one_time_token_type as enum (\n  'confirmation_token', 'reauthentication_token', 'recovery_token',\n  'email_change_token_new', 'email_change_token_current', 'phone_change_token'\n);\ncreate type auth.oauth_registration_type as enum ('dynamic', 'manual');\ncreate type auth.oauth_client_type as enum ('public', 'confidential');\n\ncreate table auth.users (\n  instance_id uuid,\n  id uuid not null,\n  aud varchar(255),\n  role varchar(255),\n  email varchar(255),\n  encrypted_password varchar(255),\n  email_confirmed_at timestamptz,\n  invited_at timestamptz,\n  confirmation_token varchar(255),\n  confirmation_sent_at timestamptz,\n  recovery_token varchar(255),\n  recovery_sent_at timestamptz,\n  email_change_token_new varchar(255),\n  email_change varchar(255),\n  email_change_sent_at timestamptz,\n  last_sign_in_at timestamptz,\n  raw_app_meta_data jsonb,\n  raw_user_meta_data jsonb,\n  is_super_admin boolean,\n  created_at timestamptz,\n  updated_at timestamptz,\n  phone text default null,\n  phone_confirmed_at timestamptz,\n  phone_change text default '',\n  phone_change_token varchar(255) default '',\n  phone_change_sent_at timestamptz,\n  confirmed_at timestamptz generated always as (least(email_confirmed_at, phone_confirmed_at)) stored,\n  email_change_token_current varchar(255) default '',\n  email_change_confirm_status smallint default 0,\n  banned_until timestamptz,\n  reauthentication_token varchar(255) default '',\n  reauthentication_sent_at timestamptz,\n  is_sso_user boolean default false not null,\n  deleted_at timestamptz,\n  is_anonymous boolean default false not null,\n  constraint users_pkey primary key (id),\n  constraint users_phone_key unique (phone),\n  constraint users_email_change_confirm_status_check check ((email_change_confirm_status >= 0) and (email_change_confirm_status <= 2))\n);\ncreate index users_instance_id_idx on auth.users (instance_id);\ncreate index users_instance_id_email_idx on auth.users (instance_id, lower(email::text));\ncreate unique index confirmation_token_idx on auth.users (confirmation_token) where (confirmation_token::text !~ '^[0-9 ]*$');\ncreate unique index recovery_token_idx on auth.users (recovery_token) where (recovery_token::text !~ '^[0-9 ]*$');\ncreate unique index email_change_token_current_idx on auth.users (email_change_token_current) where (email_change_token_current::text !~ '^[0-9 ]*$');\ncreate unique index email_change_token_new_idx on auth.users (email_change_token_new) where (email_change_token_new::text !~ '^[0-9 ]*$');\ncreate unique index reauthentication_token_idx on auth.users (reauthentication_token) where (reauthentication_token::text !~ '^[0-9 ]*$');\ncreate unique index users_email_partial_key on auth.users (email) where (is_sso_user = false);\ncreate index users_is_anonymous_idx on auth.users (is_anonymous);\nalter table auth.users enable row level security;\n\ncreate table auth.identities (\n  provider_id text not null,\n  user_id uuid not null,\n  identity_data jsonb not null,\n  provider text not null,\n  last_sign_in_at timestamptz,\n  created_at timestamptz,\n  updated_at timestamptz,\n  email text generated always as (lower((identity_data ->> 'email'))) stored,\n  id uuid default gen_random_uuid() not null,\n  constraint identities_pkey primary key (id),\n  constraint identities_provider_id_provider_unique unique (provider_id, provider),\n  constraint identities_user_id_fkey foreign key (user_id) references auth.users(id) on delete cascade\n);\ncreate index identities_user_id_idx on auth.identities (user_id);\ncreate index identities_email_idx on auth.identities (email text_pattern_ops);\nalter table auth.identities enable row level security;\n\ncreate table auth.oauth_clients (\n  id uuid not null,\n  client_secret_hash text,\n  registration_type auth.oauth_registration_type not null,\n  redirect_uris text not null,\n  grant_types text not null,\n  client_name text,\n  client_uri text,\n  logo_uri text,\n  created_at timestamptz default now() not null,\n  updated_at timestamptz default now() not null,\n  deleted_at timestamptz,\n  client_type auth.oauth_client_type default 'confidential'::auth.oauth_client_type not null,\n  token_endpoint_auth_method text not null,\n  constraint oauth_clients_pkey primary key (id),\n  constraint oauth_clients_token_endpoint_auth_method_check check (token_endpoint_auth_method = any (array['client_secret_basic', 'client_secret_post', 'none']))\n);\ncreate index oauth_clients_deleted_at_idx on auth.oauth_clients (deleted_at);\n\ncreate table auth.sessions (\n  id uuid not null,\n  user_id uuid not null,\n  created_at timestamptz,\n  updated_at timestamptz,\n  factor_id uuid,\n  aal auth.aal_level,\n  not_after timestamptz,\n  refreshed_at timestamp,\n  user_agent text,\n  ip inet,\n  tag text,\n  oauth_client_id uuid,\n  refresh_token_hmac_key text,\n  refresh_token_counter bigint,\n  scopes text,\n  constraint sessions_pkey primary key (id),\n  constraint sessions_oauth_client_id_fkey foreign key (oauth_client_id) references auth.oauth_clients(id) on delete cascade,\n  constraint sessions_user_id_fkey foreign key (user_id) references auth.users(id) on delete cascade\n);\ncreate index user_id_created_at_idx on auth.sessions (user_id, created_at);\ncreate index sessions_user_id_idx on auth.sessions (user_id);\ncreate index sessions_not_after_idx on auth.sessions (not_after desc);\ncreate index sessions_oauth_client_id_idx on auth.sessions (oauth_client_id);\nalter table auth.sessions enable row level security;\n\ncreate table auth.refresh_tokens (\n  instance_id uuid,\n  id bigserial,\n  token varchar(255),\n  user_id varchar(255),\n  revoked boolean,\n  created_at timestamptz,\n  updated_at timestamptz,\n  parent varchar(255),\n  session_id uuid,\n  constraint refresh_tokens_pkey primary key (id),\n  constraint refresh_tokens_token_unique unique (token),\n  constraint refresh_tokens_session_id_fkey foreign key (session_id) references auth.sessions(id) on delete cascade\n);\ncreate index refresh_tokens_instance_id_idx on auth.refresh_tokens (instance_id);\ncreate index refresh_tokens_instance_id_user_id_idx on auth.refresh_tokens (instance_id, user_id);\ncreate index refresh_tokens_parent_idx on auth.refresh_tokens (parent);\ncreate index refresh_tokens_session_id_revoked_idx on auth.refresh_tokens (session_id, revoked);\ncreate index refresh_tokens_updated_at_idx on auth.refresh_tokens (updated_at desc);\nalter table auth.refresh_tokens enable row level security;\n\ncreate table auth.mfa_factors (\n  id uuid not null,\n  user_id uuid not null,\n  friendly_name text,\n  factor_type auth.factor_type not null,\n  status auth.factor_status not null,\n  created_at timestamptz not null,\n  updated_at timestamptz not null,\n  secret text,\n  phone text,\n  last_challenged_at timestamptz,\n  web_authn_credential jsonb,\n  web_authn_aaguid uuid,\n  last_webauthn_challenge_data jsonb,\n  constraint mfa_factors_pkey primary key (id),\n  constraint mfa_factors_last_challenged_at_key unique (last_challenged_at),\n  constraint mfa_factors_user_id_fkey foreign key (user_id) references auth.users(id) on delete cascade\n);\ncreate unique index mfa_factors_user_friendly_name_unique on auth.mfa_factors (friendly_name, user_id) where (trim(both from friendly_name) <> '');\ncreate index factor_id_created_at_idx on auth.mfa_factors (user_id, created_at);\ncreate index mfa_factors_user_id_idx on auth.mfa_factors (user_id);\ncreate unique index unique_phone_factor_per_user on auth.mfa_factors (user_id, phone);\nalter table auth.mfa_factors enable row level security;\n\ncreate table auth.mfa_challenges (\n  id uuid not null,\n  factor_id uuid not null,\n  created_at timestamptz not null,\n  verified_at timestamptz,\n  ip_address inet not null,\n  otp_code text,\n  web_authn_session_data jsonb,\n  constraint mfa_challenges_pkey primary key (id),\n  constraint mfa_challenges_auth_factor_id_fkey foreign key (factor_id) references auth.mfa_factors(id) on delete cascade\n);\ncreate index mfa_challenge_created_at_idx on auth.mfa_challenges (created_at desc);\nalter table auth.mfa_challenges enable row level security;\n\ncreate table auth.mfa_amr_claims (\n  session_id uuid not null,\n  created_at timestamptz not null,\n  updated_at timestamptz not null,\n  authentication_method text not null,\n  id uuid not null,\n  constraint amr_id_pk primary key (id),\n  constraint mfa_amr_claims_session_id_authentication_method_pkey unique (session_id, authentication_method),\n  constraint mfa_amr_claims_session_id_fkey foreign key (session_id) references auth.sessions(id) on delete cascade\n);\nalter table auth.mfa_amr_claims enable row level security;\n\ncreate table auth.one_time_tokens (\n  id uuid not null,\n  user_id uuid not null,\n  token_type auth.one_time_token_type not null,\n  token_hash text not null,\n  relates_to text not null,\n  created_at timestamp default now() not null,\n  updated_at timestamp default now() not null,\n  constraint one_time_tokens_pkey primary key (id),\n  constraint one_time_tokens_user_id_fkey foreign key (user_id) references auth.users(id) on delete cascade,\n  constraint one_time_tokens_token_hash_check check (char_length(token_hash) > 0)\n);\ncreate index one_time_tokens_token_hash_hash_idx on auth.one_time_tokens using hash (token_hash);\ncreate index one_time_tokens_relates_to_hash_idx on auth.one_time_tokens using hash (relates_to);\ncreate unique index one_time_tokens_user_id_token_type_key on auth.one_time_tokens (user_id, token_type);\nalter table auth.one_time_tokens enable row level security;\n\ncreate table auth.sso_providers (\n  id uuid not null,\n  resource_id text,\n  created_at timestamptz,\n  updated_at timestamptz,\n  disabled boolean,\n  constraint sso_providers_pkey primary key (id)\n);\ncreate unique index sso_providers_resource_id_idx on auth.sso_providers (lower(resource_id));\ncreate index sso_providers_resource_id_pattern_idx on auth.sso_providers (resource_id text_pattern_ops);\nalter table auth.sso_providers enable row level security;\n\ncreate table auth.sso_domains (\n  id uuid not null,\n  sso_provider_id uuid not null,\n  domain text not null,\n  created_at timestamptz,\n  updated_at timestamptz,\n  constraint sso_domains_pkey primary key (id),\n  constraint sso_domains_sso_provider_id_fkey foreign key (sso_provider_id) references auth.sso_providers(id) on delete cascade\n);\ncreate index sso_domains_sso_provider_id_idx on auth.sso_domains (sso_provider_id);\ncreate unique index sso_domains_domain_idx on auth.sso_domains (lower(domain));\nalter table auth.sso_domains enable row level security;\n\ncreate table auth.saml_providers (\n  id uuid not null,\n  sso_provider_id uuid not null,\n  entity_id text not null,\n  metadata_xml text not null,\n  metadata_url text,\n  attribute_mapping jsonb,\n  created_at timestamptz,\n  updated_at timestamptz,\n  name_id_format text,\n  constraint saml_providers_pkey primary key (id),\n  constraint saml_providers_entity_id_key unique (entity_id),\n  constraint saml_providers_sso_provider_id_fkey foreign key (sso_provider_id) references auth.sso_providers(id) on delete cascade\n);\ncreate index saml_providers_sso_provider_id_idx on auth.saml_providers (sso_provider_id);\nalter table auth.saml_providers enable row level security;\n\ncreate table auth.flow_state (\n  id uuid not null,\n  user_id uuid,\n  auth_code text,\n  code_challenge_method auth.code_challenge_method,\n  code_challenge text,\n  provider_type text not null,\n  provider_access_token text,\n  provider_refresh_token text,\n  created_at timestamptz,\n  updated_at timestamptz,\n  authentication_method text not null,\n  auth_code_issued_at timestamptz,\n  invite_token text,\n  referrer text,\n  oauth_client_state_id uuid,\n  linking_target_id uuid,\n  email_optional boolean default false not null,\n  constraint flow_state_pkey primary key (id)\n);\ncreate index idx_auth_code on auth.flow_state (auth_code);\ncreate index idx_user_id_auth_method on auth.flow_state (user_id, authentication_method);\ncreate index flow_state_created_at_idx on auth.flow_state (created_at desc);\nalter table auth.flow_state enable row level security;\n\ncreate table auth.saml_relay_states (\n  id uuid not null,\n  sso_provider_id uuid not null,\n  request_id text not null,\n  for_email text,\n  redirect_to text,\n  created_at timestamptz,\n  updated_at timestamptz,\n  flow_state_id uuid,\n  constraint saml_relay_states_pkey primary key (id),\n  constraint saml_relay_states_flow_state_id_fkey foreign key (flow_state_id) references auth.flow_state(id) on delete cascade,\n  constraint saml_relay_states_sso_provider_id_fkey foreign key (sso_provider_id) references auth.sso_providers(id) on delete cascade\n);\ncreate index saml_relay_states_sso_provider_id_idx on auth.saml_relay_states (sso_provider_id);\ncreate index saml_relay_states_for_email_idx on auth.saml_relay_states (for_email);\ncreate index saml_relay_states_created_at_idx on auth.saml_relay_states (created_at desc);\nalter table auth.saml_relay_states enable row level security;\n\ncreate table auth.audit_log_entries (\n  instance_id uuid,\n  id uuid not null,\n  payload json,\n  created_at timestamptz,\n  ip_address varchar(64) default '' not null,\n  constraint audit_log_entries_pkey primary key (id)\n);\ncreate index audit_logs_instance_id_idx on auth.audit_log_entries (instance_id);\nalter table auth.audit_log_entries enable row level security;\n\ncreate table auth.instances (\n  id uuid not null,\n  uuid uuid,\n  raw_base_config text,\n  created_at timestamptz,\n  updated_at timestamptz,\n  constraint instances_pkey primary key (id)\n);\nalter table auth.instances enable row level security;\n\ncreate table auth.schema_migrations (\n  version varchar(255) not null,\n  constraint schema_migrations_pkey primary key (version)\n);\nalter table auth.schema_migrations enable row level security;\n\n-- The caller: PostgREST sets the claims of the request's JWT for the length of the transaction.\ncreate function auth.uid() returns uuid language sql stable as $$\n  select coalesce(\n    nullif(current_setting('request.jwt.claim.sub', true), ''),\n    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'\n  )::uuid\n$$;\ncreate function auth.role() returns text language sql stable as $$\n  select coalesce(\n    nullif(current_setting('request.jwt.claim.role', true), ''),\n    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'\n  )::text\n$$;\ncreate function auth.email() returns text language sql stable as $$\n  select coalesce(\n    nullif(current_setting('request.jwt.claim.email', true), ''),\n    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'\n  )::text\n$$;\ncreate function auth.jwt() returns jsonb language sql stable as $$\n  select coalesce(\n    nullif(current_setting('request.jwt.claim', true), ''),\n    nullif(current_setting('request.jwt.claims', true), '')\n  )::jsonb\n$$;\n\ngrant all on function auth.uid(), auth.role(), auth.email(), auth.jwt() to postgres, dashboard_user;\nrevoke all on auth.schema_migrations from postgres, dashboard_user;\ngrant select on auth.schema_migrations to postgres with grant option;\n\nreset role;\n";

// scripts/postgres/platform/auth-oauth.sql
var auth_oauth_default = "-- Schema auth: Supabase Auth as an OAuth server, custom providers and passkeys; checks of text lengths are left out.\n-- Source: github.com/supabase/auth, migrations/ 20250804100000 to 20260625000000.\nset role supabase_auth_admin;\n\ncreate type auth.oauth_authorization_status as enum ('pending', 'approved', 'denied', 'expired');\ncreate type auth.oauth_response_type as enum ('code');\n\ncreate table auth.oauth_authorizations (\n  id uuid not null,\n  authorization_id text not null,\n  client_id uuid not null,\n  user_id uuid,\n  redirect_uri text not null,\n  scope text not null,\n  state text,\n  resource text,\n  code_challenge text,\n  code_challenge_method auth.code_challenge_method,\n  response_type auth.oauth_response_type default 'code'::auth.oauth_response_type not null,\n  status auth.oauth_authorization_status default 'pending'::auth.oauth_authorization_status not null,\n  authorization_code text,\n  created_at timestamptz default now() not null,\n  expires_at timestamptz default (now() + '00:03:00') not null,\n  approved_at timestamptz,\n  nonce text,\n  constraint oauth_authorizations_pkey primary key (id),\n  constraint oauth_authorizations_authorization_code_key unique (authorization_code),\n  constraint oauth_authorizations_authorization_id_key unique (authorization_id),\n  constraint oauth_authorizations_client_id_fkey foreign key (client_id) references auth.oauth_clients(id) on delete cascade,\n  constraint oauth_authorizations_user_id_fkey foreign key (user_id) references auth.users(id) on delete cascade\n);\ncreate index oauth_auth_pending_exp_idx on auth.oauth_authorizations (expires_at) where (status = 'pending'::auth.oauth_authorization_status);\n\ncreate table auth.oauth_consents (\n  id uuid not null,\n  user_id uuid not null,\n  client_id uuid not null,\n  scopes text not null,\n  granted_at timestamptz default now() not null,\n  revoked_at timestamptz,\n  constraint oauth_consents_pkey primary key (id),\n  constraint oauth_consents_user_client_unique unique (user_id, client_id),\n  constraint oauth_consents_client_id_fkey foreign key (client_id) references auth.oauth_clients(id) on delete cascade,\n  constraint oauth_consents_user_id_fkey foreign key (user_id) references auth.users(id) on delete cascade\n);\ncreate index oauth_consents_active_user_client_idx on auth.oauth_consents (user_id, client_id) where (revoked_at IS NULL);\ncreate index oauth_consents_user_order_idx on auth.oauth_consents (user_id, granted_at desc);\ncreate index oauth_consents_active_client_idx on auth.oauth_consents (client_id) where (revoked_at IS NULL);\n\ncreate table auth.oauth_client_states (\n  id uuid not null,\n  provider_type text not null,\n  code_verifier text,\n  created_at timestamptz not null,\n  constraint oauth_client_states_pkey primary key (id)\n);\ncreate index idx_oauth_client_states_created_at on auth.oauth_client_states (created_at);\n\ncreate table auth.custom_oauth_providers (\n  id uuid default gen_random_uuid() not null,\n  provider_type text not null,\n  identifier text not null,\n  name text not null,\n  client_id text not null,\n  client_secret text not null,\n  acceptable_client_ids text[] default '{}' not null,\n  scopes text[] default '{}' not null,\n  pkce_enabled boolean default true not null,\n  attribute_mapping jsonb default '{}' not null,\n  authorization_params jsonb default '{}' not null,\n  enabled boolean default true not null,\n  email_optional boolean default false not null,\n  issuer text,\n  discovery_url text,\n  skip_nonce_check boolean default false not null,\n  cached_discovery jsonb,\n  discovery_cached_at timestamptz,\n  authorization_url text,\n  token_url text,\n  userinfo_url text,\n  jwks_uri text,\n  created_at timestamptz default now() not null,\n  updated_at timestamptz default now() not null,\n  custom_claims_allowlist text[] default '{}' not null,\n  constraint custom_oauth_providers_pkey primary key (id),\n  constraint custom_oauth_providers_identifier_key unique (identifier),\n  constraint custom_oauth_providers_provider_type_check check (provider_type = any (array['oauth2', 'oidc']))\n);\ncreate index custom_oauth_providers_identifier_idx on auth.custom_oauth_providers (identifier);\ncreate index custom_oauth_providers_provider_type_idx on auth.custom_oauth_providers (provider_type);\ncreate index custom_oauth_providers_enabled_idx on auth.custom_oauth_providers (enabled);\ncreate index custom_oauth_providers_created_at_idx on auth.custom_oauth_providers (created_at);\n\ncreate table auth.webauthn_credentials (\n  id uuid default gen_random_uuid() not null,\n  user_id uuid not null,\n  credential_id bytea not null,\n  public_key bytea not null,\n  attestation_type text default '' not null,\n  aaguid uuid,\n  sign_count bigint default 0 not null,\n  transports jsonb default '[]' not null,\n  backup_eligible boolean default false not null,\n  backed_up boolean default false not null,\n  friendly_name text default '' not null,\n  created_at timestamptz default now() not null,\n  updated_at timestamptz default now() not null,\n  last_used_at timestamptz,\n  constraint webauthn_credentials_pkey primary key (id),\n  constraint webauthn_credentials_user_id_fkey foreign key (user_id) references auth.users(id) on delete cascade\n);\ncreate unique index webauthn_credentials_credential_id_key on auth.webauthn_credentials (credential_id);\ncreate index webauthn_credentials_user_id_idx on auth.webauthn_credentials (user_id);\n\ncreate table auth.webauthn_challenges (\n  id uuid default gen_random_uuid() not null,\n  user_id uuid,\n  challenge_type text not null,\n  session_data jsonb not null,\n  created_at timestamptz default now() not null,\n  expires_at timestamptz not null,\n  constraint webauthn_challenges_pkey primary key (id),\n  constraint webauthn_challenges_user_id_fkey foreign key (user_id) references auth.users(id) on delete cascade,\n  constraint webauthn_challenges_challenge_type_check check (challenge_type = any (array['signup', 'registration', 'authentication']))\n);\ncreate index webauthn_challenges_user_id_idx on auth.webauthn_challenges (user_id);\ncreate index webauthn_challenges_expires_at_idx on auth.webauthn_challenges (expires_at);\n\nreset role;\n";

// scripts/postgres/platform/default-grants.sql
var default_grants_default = "-- What migrations create in `public` is granted to the API roles: every project made before 2026-05-30, and its objects\n-- made before 2026-10-30. Source: github.com/supabase/postgres, init-scripts/00000000000000-initial-schema.sql.\nalter default privileges for role postgres in schema public grant all on tables to postgres, anon, authenticated, service_role;\nalter default privileges for role postgres in schema public grant all on sequences to postgres, anon, authenticated, service_role;\nalter default privileges for role postgres in schema public grant all on functions to postgres, anon, authenticated, service_role;\n";

// scripts/postgres/platform/explicit-grants.sql
var explicit_grants_default = "-- From 2026-10-30 on nothing in `public` is reachable through the Data API without a GRANT. The statements are those\n-- that Supabase runs (github.com/supabase/cli, internal/db/start/start.go, RevokeDefaultDataApiPrivilegesSql): TRUNCATE,\n-- REFERENCES, TRIGGER and MAINTAIN stay granted, and so does EXECUTE to PUBLIC.\nalter default privileges for role postgres in schema public revoke select, insert, update, delete on tables from anon, authenticated, service_role;\nalter default privileges for role postgres in schema public revoke usage, select on sequences from anon, authenticated, service_role;\nalter default privileges for role postgres in schema public revoke execute on functions from anon, authenticated, service_role;\n";

// scripts/postgres/platform/functions.sql
var functions_default = `-- Database webhooks: pg_net and the schema supabase_functions, and the history of migrations.
-- Source: github.com/supabase/cli, internal/db/start/templates/webhook.sql and pkg/migration/history.go;
-- github.com/supabase/postgres, migrations/schema-17.sql (event trigger functions of schema extensions).
create extension pg_net with schema extensions;

alter default privileges for role postgres in schema supabase_functions grant all on tables to postgres, anon, authenticated, service_role;
alter default privileges for role postgres in schema supabase_functions grant all on sequences to postgres, anon, authenticated, service_role;
alter default privileges for role postgres in schema supabase_functions grant all on functions to postgres, anon, authenticated, service_role;

create table supabase_functions.migrations (
  version text primary key,
  inserted_at timestamptz default now() not null
);
insert into supabase_functions.migrations (version) values ('initial'), ('20210809183423_update_grants');
create table supabase_functions.hooks (
  id bigserial primary key,
  hook_table_id integer not null,
  hook_name text not null,
  created_at timestamptz default now() not null,
  request_id bigint
);
create index supabase_functions_hooks_request_id_idx on supabase_functions.hooks (request_id);
create index supabase_functions_hooks_h_table_id_h_name_idx on supabase_functions.hooks (hook_table_id, hook_name);

-- Arguments of the trigger: url, method, headers, parameters, timeout in milliseconds.
create function supabase_functions.http_request() returns trigger
language plpgsql security definer set search_path to 'supabase_functions' as $$
declare
  url text := nullif(tg_argv[0], 'null');
  method text := nullif(tg_argv[1], 'null');
  headers jsonb := coalesce(nullif(tg_argv[2], 'null'), '{"Content-Type": "application/json"}');
  params jsonb := coalesce(nullif(tg_argv[3], 'null'), '{}');
  timeout_ms integer := coalesce(nullif(tg_argv[4], 'null'), '1000');
  request_id bigint;
begin
  if url is null then
    raise exception 'url argument is missing';
  elsif method is null then
    raise exception 'method argument is missing';
  elsif method = 'GET' then
    request_id := net.http_get(url, params, headers, timeout_ms);
  elsif method = 'POST' then
    request_id := net.http_post(
      url,
      jsonb_build_object('old_record', old, 'record', new, 'type', tg_op, 'table', tg_table_name, 'schema', tg_table_schema),
      params, headers, timeout_ms);
  else
    raise exception 'method argument % is invalid', method;
  end if;
  insert into supabase_functions.hooks (hook_table_id, hook_name, request_id) values (tg_relid, tg_name, request_id);
  return new;
end
$$;
alter table supabase_functions.migrations owner to supabase_functions_admin;
alter table supabase_functions.hooks owner to supabase_functions_admin;
alter function supabase_functions.http_request() owner to supabase_functions_admin;
revoke all on function supabase_functions.http_request() from public;
grant execute on function supabase_functions.http_request() to postgres, anon, authenticated, service_role;

create table supabase_migrations.schema_migrations (
  version text not null primary key,
  statements text[],
  name text
);
create table supabase_migrations.seed_files (
  path text not null primary key,
  hash text not null
);

-- The functions behind Supabase's event triggers, for migrations that name them. The triggers themselves only notify
-- PostgREST and grant what the stand-ins of pg_cron, pg_net and pg_graphql grant here.
create function extensions.pgrst_ddl_watch() returns event_trigger language plpgsql as $$
begin
  notify pgrst, 'reload schema';
end
$$;
create function extensions.pgrst_drop_watch() returns event_trigger language plpgsql as $$
begin
  notify pgrst, 'reload schema';
end
$$;
create function extensions.grant_pg_cron_access() returns event_trigger language plpgsql as $$ begin end $$;
create function extensions.grant_pg_net_access() returns event_trigger language plpgsql as $$ begin end $$;
create function extensions.grant_pg_graphql_access() returns event_trigger language plpgsql as $$ begin end $$;
create function extensions.set_graphql_placeholder() returns event_trigger language plpgsql as $$ begin end $$;
alter function extensions.pgrst_ddl_watch() owner to supabase_admin;
alter function extensions.pgrst_drop_watch() owner to supabase_admin;
alter function extensions.grant_pg_graphql_access() owner to supabase_admin;
alter function extensions.set_graphql_placeholder() owner to supabase_admin;

-- What /graphql/v1 calls. There, an event trigger replaces it when pg_graphql is created and dropped.
create function graphql_public.graphql(
  "operationName" text default null, query text default null, variables jsonb default null, extensions jsonb default null
) returns jsonb language plpgsql as $$
declare
  answer jsonb;
begin
  if to_regprocedure('graphql.resolve(text, jsonb, text, jsonb)') is null then
    return jsonb_build_object('errors', jsonb_build_array(jsonb_build_object('message', 'pg_graphql extension is not enabled.')));
  end if;
  execute 'select graphql.resolve($1, $2, $3, $4)' into answer
    using query, coalesce(variables, '{}'), "operationName", extensions;
  return answer;
end
$$;
alter function graphql_public.graphql(text, text, jsonb, jsonb) owner to supabase_admin;
grant execute on function graphql_public.graphql(text, text, jsonb, jsonb) to postgres, anon, authenticated, service_role;
`;

// scripts/postgres/platform/realtime.sql
var realtime_default = "-- Schema realtime: what policies and triggers use. The functions that only the Realtime server calls (apply_rls,\n-- list_changes, …) are left out. Source: github.com/supabase/realtime, lib/realtime/tenants/repo/migrations up to\n-- 20260709120000.\ncreate type realtime.action as enum ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'ERROR');\ncreate type realtime.equality_op as enum (\n  'eq', 'neq', 'lt', 'lte', 'gt', 'gte', 'in', 'like', 'ilike', 'is', 'match', 'imatch', 'isdistinct'\n);\ncreate type realtime.user_defined_filter as (column_name text, op realtime.equality_op, value text, negate boolean);\ncreate type realtime.wal_column as (\n  name text, type_name text, type_oid oid, value jsonb, is_pkey boolean, is_selectable boolean\n);\ncreate type realtime.wal_rls as (wal jsonb, is_rls_enabled boolean, subscription_ids uuid[], errors text[]);\n\ncreate function realtime.to_regrole(role_name text) returns regrole language sql immutable as $$\n  select role_name::regrole\n$$;\n\ncreate table realtime.subscription (\n  id bigint generated always as identity,\n  subscription_id uuid not null,\n  entity regclass not null,\n  filters realtime.user_defined_filter[] default '{}' not null,\n  claims jsonb not null,\n  claims_role regrole generated always as (realtime.to_regrole(claims ->> 'role')) stored not null,\n  created_at timestamp default timezone('utc', now()) not null,\n  action_filter text default '*',\n  selected_columns text[],\n  constraint pk_subscription primary key (id),\n  constraint subscription_action_filter_check check (action_filter in ('*', 'INSERT', 'UPDATE', 'DELETE'))\n);\ncreate index ix_realtime_subscription_entity on realtime.subscription (entity);\ncreate unique index subscription_subscription_id_entity_filters_action_filter_selec\n  on realtime.subscription (subscription_id, entity, filters, action_filter, coalesce(selected_columns, '{}'));\n\ncreate table realtime.messages (\n  topic text not null,\n  extension text not null,\n  payload jsonb,\n  event text,\n  private boolean default false,\n  updated_at timestamp default now() not null,\n  inserted_at timestamp default now() not null,\n  id uuid default gen_random_uuid() not null,\n  binary_payload bytea,\n  constraint messages_pkey primary key (id, inserted_at),\n  constraint messages_payload_exclusive check (payload is null or binary_payload is null)\n) partition by range (inserted_at);\ncreate index messages_inserted_at_topic_index on realtime.messages (inserted_at desc, topic)\n  where extension = 'broadcast' and private is true;\nalter table realtime.messages enable row level security;\n-- There, the server makes one partition a day; here one takes them all.\ncreate table realtime.messages_default partition of realtime.messages default;\n\ncreate table realtime.schema_migrations (\n  version bigint not null,\n  inserted_at timestamp(0),\n  constraint schema_migrations_pkey primary key (version)\n);\n\ncreate function realtime.topic() returns text language sql stable as $$\n  select nullif(current_setting('realtime.topic', true), '')::text\n$$;\ncreate function realtime.send(payload jsonb, event text, topic text, private boolean default true) returns void\nlanguage plpgsql as $$\ndeclare\n  message_id uuid := gen_random_uuid();\nbegin\n  perform set_config('realtime.topic', topic, true);\n  insert into realtime.messages (id, payload, event, topic, private, extension)\n  values (message_id, case when payload ? 'id' then payload else payload || jsonb_build_object('id', message_id) end,\n    event, topic, private, 'broadcast');\nexception\n  when others then\n    raise warning 'WarnSendingBroadcastMessage: %', sqlerrm;\nend\n$$;\ncreate function realtime.send_binary(payload bytea, event text, topic text, private boolean default true) returns void\nlanguage plpgsql as $$\nbegin\n  perform set_config('realtime.topic', topic, true);\n  insert into realtime.messages (binary_payload, event, topic, private, extension)\n  values (payload, event, topic, private, 'broadcast');\nexception\n  when others then\n    raise warning 'WarnSendingBroadcastMessage: %', sqlerrm;\nend\n$$;\ncreate function realtime.broadcast_changes(\n  topic_name text, event_name text, operation text, table_name text, table_schema text, new record, old record,\n  level text default 'ROW'\n) returns void language plpgsql as $$\nbegin\n  if level = 'STATEMENT' then\n    raise exception 'function can only be triggered for each row, not for each statement';\n  end if;\n  if operation not in ('INSERT', 'UPDATE', 'DELETE') then\n    raise exception 'Unexpected operation type: %', operation;\n  end if;\n  perform realtime.send(\n    jsonb_build_object('old_record', old, 'record', new, 'operation', operation, 'table', table_name, 'schema', table_schema),\n    event_name, topic_name);\nend\n$$;\n\nalter table realtime.subscription owner to supabase_realtime_admin;\nalter table realtime.messages owner to supabase_realtime_admin;\nalter table realtime.messages_default owner to supabase_realtime_admin;\nalter table realtime.schema_migrations owner to supabase_realtime_admin;\nalter function realtime.to_regrole(text) owner to supabase_realtime_admin;\nalter function realtime.topic() owner to supabase_realtime_admin;\nalter function realtime.send(jsonb, text, text, boolean) owner to supabase_realtime_admin;\nalter function realtime.send_binary(bytea, text, text, boolean) owner to supabase_realtime_admin;\nalter function realtime.broadcast_changes(text, text, text, text, text, record, record, text) owner to supabase_realtime_admin;\ngrant all on realtime.subscription, realtime.messages to postgres, dashboard_user;\ngrant select on realtime.subscription to anon, authenticated, service_role;\ngrant select, insert, update on realtime.messages to anon, authenticated, service_role;\ngrant all on all functions in schema realtime to postgres, dashboard_user;\ngrant execute on function realtime.to_regrole(text) to anon, authenticated, service_role;\n";

// scripts/postgres/platform/roles.sql
var roles_default = "-- Roles of a Supabase project and what they may do.\n-- Source: github.com/supabase/postgres, migrations/db/init-scripts/00000000000000-initial-schema.sql and the migrations\n-- 10000000000000 (demote postgres), 20230201083204, 20230529180330 (API roles inherit), 20231130133139, 20240606060239,\n-- 20250421084701, 20250605172253, 20260821154147; supabase/realtime for supabase_realtime_admin; the CLI's webhook.sql\n-- for supabase_functions_admin.\n--\n-- Migrations run as `postgres`, as they do there, so that owners and current_user are the same. One thing differs: there\n-- `postgres` is no superuser, and an extension of the server (supautils) lets it do what a superuser may all the same:\n-- create extensions, event triggers and publications, policies on storage.objects and triggers on auth.users. Without\n-- that extension a plain `postgres` would refuse statements that Supabase runs; so here it stays a superuser. It has\n-- BYPASSRLS on Supabase too: row security treats it the same in both.\ncreate role supabase_admin login superuser createdb createrole replication bypassrls;\ncreate role anon nologin inherit;\ncreate role authenticated nologin inherit;\ncreate role service_role nologin inherit bypassrls;\ncreate role authenticator login noinherit;\ncreate role dashboard_user nologin createdb createrole replication;\ncreate role pgbouncer login;\ncreate role supabase_auth_admin login noinherit;\ncreate role supabase_storage_admin login noinherit createrole;\ncreate role supabase_functions_admin login noinherit createrole;\ncreate role supabase_realtime_admin nologin noinherit;\ncreate role supabase_replication_admin login replication;\ncreate role supabase_etl_admin login replication;\ncreate role supabase_read_only_user login bypassrls;\n\ngrant anon, authenticated, service_role to postgres with admin option;\ngrant anon, authenticated, service_role to authenticator;\ngrant authenticator to supabase_storage_admin;\ngrant supabase_functions_admin to postgres;\ngrant pg_read_all_data to postgres, supabase_read_only_user, supabase_etl_admin;\ngrant pg_monitor to postgres;\n\nalter role postgres set search_path to \"$user\", public, extensions;\nalter role supabase_admin set search_path to \"$user\", public, auth, extensions;\nalter role supabase_auth_admin set search_path to auth;\nalter role supabase_auth_admin set idle_in_transaction_session_timeout to 60000;\nalter role supabase_storage_admin set search_path to storage;\nalter role supabase_functions_admin set search_path to supabase_functions;\nalter role anon set statement_timeout to '3s';\nalter role authenticated set statement_timeout to '8s';\nalter role authenticator set statement_timeout to '8s';\nalter role authenticator set lock_timeout to '8s';\n";

// scripts/postgres/platform/schemas.sql
var schemas_default = '-- Schemas, the extensions that every project has, and default privileges.\n-- Source: github.com/supabase/postgres, init-scripts 00000000000000 to 00000000000003, migrations 20211115181400,\n-- 20221207154255 (vault), 20250421084701, 20250709135250, 20260421000000 (pg_graphql is off), 20260506172403.\ncreate schema extensions;\ngrant usage on schema extensions to anon, authenticated, service_role;\ngrant all on schema extensions to dashboard_user;\ncreate extension "uuid-ossp" with schema extensions;\ncreate extension pgcrypto with schema extensions;\ncreate extension pg_stat_statements with schema extensions;\n\ncreate schema vault;\ncreate extension supabase_vault with schema vault;\n\ncreate schema auth authorization supabase_admin;\ngrant usage on schema auth to postgres, anon, authenticated, service_role;\ngrant all on schema auth to supabase_auth_admin, dashboard_user;\nalter default privileges for role supabase_auth_admin in schema auth grant all on tables to postgres, dashboard_user;\nalter default privileges for role supabase_auth_admin in schema auth grant all on sequences to postgres, dashboard_user;\nalter default privileges for role supabase_auth_admin in schema auth grant all on functions to postgres, dashboard_user;\n\ncreate schema storage authorization supabase_admin;\ngrant usage on schema storage to postgres with grant option;\ngrant usage on schema storage to anon, authenticated, service_role;\ngrant all on schema storage to supabase_storage_admin, dashboard_user;\nalter default privileges for role postgres in schema storage grant all on tables to postgres, anon, authenticated, service_role;\nalter default privileges for role postgres in schema storage grant all on sequences to postgres, anon, authenticated, service_role;\nalter default privileges for role postgres in schema storage grant all on functions to postgres, anon, authenticated, service_role;\n\ncreate schema realtime authorization supabase_admin;\ngrant usage on schema realtime to postgres with grant option;\ngrant usage on schema realtime to anon, authenticated, service_role;\ngrant all on schema realtime to supabase_realtime_admin;\nalter default privileges for role supabase_admin in schema realtime grant all on tables to postgres, dashboard_user;\nalter default privileges for role supabase_admin in schema realtime grant all on sequences to postgres, dashboard_user;\nalter default privileges for role supabase_admin in schema realtime grant all on functions to postgres, dashboard_user;\n\ncreate schema graphql authorization supabase_admin;\ncreate schema graphql_public authorization supabase_admin;\ngrant usage on schema graphql, graphql_public to postgres with grant option;\ngrant usage on schema graphql, graphql_public to anon, authenticated, service_role;\n\ncreate schema pgbouncer authorization pgbouncer;\n\ncreate schema supabase_functions authorization supabase_admin;\ngrant usage on schema supabase_functions to postgres, anon, authenticated, service_role;\ngrant all on schema supabase_functions to supabase_functions_admin;\n\ncreate schema supabase_migrations;\n\ncreate publication supabase_realtime;\n\ngrant usage on schema public to postgres, anon, authenticated, service_role;\nalter default privileges for role supabase_admin in schema public grant all on tables to postgres, anon, authenticated, service_role;\nalter default privileges for role supabase_admin in schema public grant all on sequences to postgres, anon, authenticated, service_role;\nalter default privileges for role supabase_admin in schema public grant all on functions to postgres, anon, authenticated, service_role;\n';

// scripts/postgres/platform/storage.sql
var storage_default = `-- Schema storage: buckets and objects with their real columns, types, keys and indexes, and the functions that policies
-- call. Source: github.com/supabase/storage, migrations/tenant up to 0063-fix-search-name-relative-to-prefix.
set role supabase_storage_admin;

create type storage.buckettype as enum ('STANDARD', 'ANALYTICS', 'VECTOR');

create table storage.buckets (
  id text not null,
  name text not null,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  public boolean default false,
  avif_autodetection boolean default false,
  file_size_limit bigint,
  allowed_mime_types text[],
  owner_id text,
  type storage.buckettype default 'STANDARD' not null,
  versioning_status text default 'DISABLED' not null,
  constraint buckets_pkey primary key (id),
  constraint buckets_versioning_dark_check check (versioning_status = 'DISABLED'),
  constraint buckets_versioning_standard_only_check check ((type = 'STANDARD') or (versioning_status = 'DISABLED')),
  constraint buckets_versioning_status_check check (versioning_status = any (array['DISABLED', 'ENABLED', 'SUSPENDED']))
);
create unique index bname on storage.buckets (name);
alter table storage.buckets enable row level security;

create table storage.objects (
  id uuid default gen_random_uuid() not null,
  bucket_id text,
  name text,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  last_accessed_at timestamptz default now(),
  metadata jsonb,
  path_tokens text[] generated always as (string_to_array(name, '/')) stored,
  version text,
  owner_id text,
  user_metadata jsonb,
  archived_at timestamptz,
  is_delete_marker boolean default false not null,
  is_versioned boolean default false not null,
  constraint objects_pkey primary key (id),
  constraint "objects_bucketId_fkey" foreign key (bucket_id) references storage.buckets(id)
);
create unique index bucketid_objname on storage.objects (bucket_id, name);
create index name_prefix_search on storage.objects (name text_pattern_ops);
create index idx_objects_bucket_id_name on storage.objects (bucket_id, name collate "C");
create index idx_objects_bucket_id_name_lower on storage.objects (bucket_id, lower(name) collate "C");
alter table storage.objects enable row level security;

create table storage.migrations (
  id integer not null,
  name varchar(100) not null,
  hash varchar(40) not null,
  executed_at timestamp default current_timestamp,
  constraint migrations_pkey primary key (id),
  constraint migrations_name_key unique (name)
);
alter table storage.migrations enable row level security;

create table storage.s3_multipart_uploads (
  id text not null,
  in_progress_size bigint default 0 not null,
  upload_signature text not null,
  bucket_id text not null,
  key text not null,
  version text not null,
  owner_id text,
  created_at timestamptz default now() not null,
  user_metadata jsonb,
  metadata jsonb,
  constraint s3_multipart_uploads_pkey primary key (id),
  constraint s3_multipart_uploads_bucket_id_fkey foreign key (bucket_id) references storage.buckets(id)
);
create index idx_multipart_uploads_list on storage.s3_multipart_uploads (bucket_id, key, created_at);
alter table storage.s3_multipart_uploads enable row level security;

create table storage.s3_multipart_uploads_parts (
  id uuid default gen_random_uuid() not null,
  upload_id text not null,
  size bigint default 0 not null,
  part_number integer not null,
  bucket_id text not null,
  key text not null,
  etag text not null,
  owner_id text,
  version text not null,
  created_at timestamptz default now() not null,
  constraint s3_multipart_uploads_parts_pkey primary key (id),
  constraint s3_multipart_uploads_parts_bucket_id_fkey foreign key (bucket_id) references storage.buckets(id),
  constraint s3_multipart_uploads_parts_upload_id_fkey foreign key (upload_id) references storage.s3_multipart_uploads(id) on delete cascade
);
alter table storage.s3_multipart_uploads_parts enable row level security;

create table storage.buckets_analytics (
  name text not null,
  type storage.buckettype default 'ANALYTICS' not null,
  format text default 'ICEBERG' not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  id uuid default gen_random_uuid() not null,
  deleted_at timestamptz,
  constraint buckets_analytics_pkey primary key (id)
);
create unique index buckets_analytics_unique_name_idx on storage.buckets_analytics (name) where (deleted_at is null);
alter table storage.buckets_analytics enable row level security;

create table storage.buckets_vectors (
  id text not null,
  type storage.buckettype default 'VECTOR' not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  constraint buckets_vectors_pkey primary key (id)
);
alter table storage.buckets_vectors enable row level security;

create table storage.vector_indexes (
  id text default gen_random_uuid() not null,
  name text not null,
  bucket_id text not null,
  data_type text not null,
  dimension integer not null,
  distance_metric text not null,
  metadata_configuration jsonb,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  constraint vector_indexes_pkey primary key (id),
  constraint vector_indexes_bucket_id_fkey foreign key (bucket_id) references storage.buckets_vectors(id)
);
create unique index vector_indexes_name_bucket_id_idx on storage.vector_indexes (name, bucket_id);
alter table storage.vector_indexes enable row level security;

-- Names of objects are paths: a/b/photo.png
create function storage.foldername(name text) returns text[] language plpgsql immutable as $$
declare
  parts text[] := string_to_array(name, '/');
begin
  return parts[1 : array_length(parts, 1) - 1];
end
$$;
create function storage.filename(name text) returns text language plpgsql immutable as $$
declare
  parts text[] := string_to_array(name, '/');
begin
  return parts[array_length(parts, 1)];
end
$$;
create function storage.extension(name text) returns text language plpgsql immutable as $$
begin
  return reverse(split_part(reverse(split_part(name, '/', -1)), '.', 1));
end
$$;

-- What the Storage API is doing: it sets storage.operation for the length of the transaction.
create function storage.operation() returns text language plpgsql stable as $$
begin
  return current_setting('storage.operation', true);
end
$$;
create function storage.allow_only_operation(expected_operation text) returns boolean language sql stable as $$
  select expected_operation <> ''
    and coalesce(regexp_replace(storage.operation(), '^storage\\.', '') = regexp_replace(expected_operation, '^storage\\.', ''), false)
$$;
create function storage.allow_any_operation(expected_operations text[]) returns boolean language sql stable as $$
  select exists (select from unnest(expected_operations) operation where storage.allow_only_operation(operation))
$$;

create function storage.get_size_by_bucket() returns table (size bigint, bucket_id text) language plpgsql stable as $$
begin
  return query
    select sum((object.metadata ->> 'size')::bigint)::bigint, object.bucket_id
    from storage.objects object
    group by object.bucket_id;
end
$$;
create function storage.can_insert_object(bucketid text, name text, owner uuid, metadata jsonb) returns void language plpgsql as $$
begin
  insert into storage.objects (bucket_id, name, owner, metadata) values (bucketid, name, owner, metadata);
  raise sqlstate 'PT200' using message = 'ROLLBACK', detail = 'rollback successful insert';
end
$$;

-- Entries of a folder: its objects, and its subfolders once each.
create function storage.search(
  prefix text, bucketname text, limits int default 100, levels int default 1, offsets int default 0,
  search text default '', sortcolumn text default 'name', sortorder text default 'asc'
) returns table (
  name text, id uuid, updated_at timestamptz, created_at timestamptz, last_accessed_at timestamptz, metadata jsonb
) language sql stable as $$
  with entry as (
    select object.*, cardinality(object.path_tokens) > levels as is_folder, object.path_tokens[levels] as entry_name
    from storage.objects object
    where object.bucket_id = bucketname and object.name ilike prefix || search || '%'
      and cardinality(object.path_tokens) >= levels
  )
  select entry_name,
    case when not is_folder then (array_agg(entry.id))[1] end,
    case when not is_folder then max(entry.updated_at) end,
    case when not is_folder then max(entry.created_at) end,
    case when not is_folder then max(entry.last_accessed_at) end,
    case when not is_folder then (array_agg(entry.metadata))[1] end
  from entry
  group by entry_name, is_folder
  order by
    is_folder desc,
    case when sortorder = 'asc' then
      case sortcolumn when 'updated_at' then max(entry.updated_at)::text when 'created_at' then max(entry.created_at)::text
        when 'last_accessed_at' then max(entry.last_accessed_at)::text else entry_name end
    end asc,
    case when sortorder = 'desc' then
      case sortcolumn when 'updated_at' then max(entry.updated_at)::text when 'created_at' then max(entry.created_at)::text
        when 'last_accessed_at' then max(entry.last_accessed_at)::text else entry_name end
    end desc
  limit limits offset offsets
$$;

create function storage.enforce_bucket_name_length() returns trigger language plpgsql as $$
begin
  if length(new.name) > 100 then
    raise exception 'bucket name "%" is too long (% characters). Max is 100.', new.name, length(new.name);
  end if;
  return new;
end
$$;
create function storage.update_updated_at_column() returns trigger language plpgsql as $$
begin
  new.updated_at = now();
  return new;
end
$$;
-- Supabase refuses a direct DELETE since storage migration 0055. Histories from before hold such statements and ran:
-- here it is told and let through.
create function storage.protect_delete() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('storage.allow_delete_query', true), 'false') <> 'true' then
    raise warning 'Supabase refuses a direct deletion from storage.%', tg_table_name
      using hint = 'Use the Storage API, or set storage.allow_delete_query to true for the transaction.', errcode = '01000';
  end if;
  return null;
end
$$;
create trigger enforce_bucket_name_length_trigger before insert or update of name on storage.buckets
  for each row execute function storage.enforce_bucket_name_length();
create trigger protect_buckets_delete before delete on storage.buckets
  for each statement execute function storage.protect_delete();
create trigger update_objects_updated_at before update on storage.objects
  for each row execute function storage.update_updated_at_column();
create trigger protect_objects_delete before delete on storage.objects
  for each statement execute function storage.protect_delete();

grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
grant all on storage.buckets, storage.objects to postgres with grant option;
grant all on storage.buckets_analytics to anon, authenticated, service_role;
grant select on storage.buckets_vectors, storage.vector_indexes to anon, authenticated, service_role;
grant select on storage.s3_multipart_uploads, storage.s3_multipart_uploads_parts to anon, authenticated;
grant all on storage.s3_multipart_uploads, storage.s3_multipart_uploads_parts to service_role;
grant all on function storage.foldername(text), storage.filename(text), storage.extension(text)
  to anon, authenticated, service_role, dashboard_user, postgres;

reset role;
`;

// scripts/postgres/platform.ts
function platformSql(platform, grants) {
  if (platform === "postgres") return "";
  return [
    roles_default,
    schemas_default,
    auth_default,
    auth_oauth_default,
    storage_default,
    realtime_default,
    functions_default,
    default_grants_default,
    ...grants === "explicit" ? [explicit_grants_default] : []
  ].join("\n");
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

// scripts/postgres/embedded.ts
function clusterKey(options = {}) {
  return describeCluster(options).key;
}
async function openEmbedded(options = {}) {
  const cluster = describeCluster(options);
  const cache = options.cache === false ? void 0 : new Cache(options.env ?? process.env);
  const checkpoint = await startCheckpoint(options.checkpoint, cluster, cache);
  if (checkpoint !== void 0) return wrap(checkpoint.engine, cluster, cache, "checkpoint", checkpoint.note);
  const prepared = await startCluster(cluster, cache);
  if (prepared !== void 0) return wrap(prepared.engine, cluster, cache, "cluster");
  const files = await makeCluster(cluster, cache);
  return wrap(await Engine.start({ files, settings: cluster.settings }), cluster, cache, "fresh");
}
async function newestCheckpoint(keys, options = {}) {
  if (options.cache === false) return void 0;
  const cache = new Cache(options.env ?? process.env);
  const cluster = clusterKey(options);
  if (!await cache.has(cluster)) return void 0;
  for (const key of keys.toReversed()) if (await cache.has(checkpointKey(cluster, key))) return key;
  return void 0;
}
function describeCluster(options) {
  const platform = options.platform ?? "postgres";
  const sql = platformSql(platform, options.defaultGrants ?? "legacy");
  const settings = platform === "supabase" ? [
    // Supabase runs with logical decoding; anything less makes CREATE PUBLICATION warn.
    "wal_level=logical",
    // What the platform sets for the role postgres: a backend of this kind does not apply the settings of roles.
    'search_path="$user", public, extensions'
  ] : [];
  const key = hash(...packageVersions(), JSON.stringify(settings), sql, ...[...standInFiles().files].flat());
  return { key, sql, settings };
}
function checkpointKey(clusterKey2, key) {
  return `${clusterKey2}/${key}`;
}
async function startCheckpoint(key, cluster, cache) {
  if (key === void 0 || cache === void 0) return void 0;
  const full = checkpointKey(cluster.key, key);
  const [image, base] = await Promise.all([cache.read(full), cache.read(cluster.key)]);
  return image && startImage(full, image, base, cluster, cache);
}
async function startCluster(cluster, cache) {
  const image = await cache?.read(cluster.key);
  return image && startImage(cluster.key, image, void 0, cluster, cache);
}
async function startImage(key, image, base, cluster, cache) {
  const decoded = decodeImage(key, image, base);
  if (decoded !== void 0) {
    try {
      return { engine: await Engine.start({ files: decoded.tree, settings: cluster.settings }), note: decoded.note };
    } catch {
    }
  }
  await cache.discard(key);
  return void 0;
}
async function makeCluster(cluster, cache) {
  const installation = await extensionFiles();
  const standIns2 = standInFiles();
  for (const [path2, data2] of standIns2.files) if (!installation.files.has(path2)) installation.files.set(path2, data2);
  const engine = await Engine.start({ files: installation, settings: cluster.settings });
  if (cluster.sql !== "") await engine.exec(cluster.sql);
  await flush(engine);
  const data = await engine.stop();
  const files = {
    folders: [...installation.folders, ...data.folders],
    files: new Map([...installation.files, ...data.files])
  };
  const image = encodeImage(cluster.key, files);
  await cache?.write(cluster.key, image);
  return decodeImage(cluster.key, image).tree;
}
async function flush(engine) {
  await engine.query("select pg_switch_wal()");
  await engine.query("checkpoint");
}
async function wrap(engine, cluster, cache, restored, note) {
  const version = await engine.query("select current_setting('server_version_num')");
  const listeners = /* @__PURE__ */ new Set();
  engine.onNotice = (notice) => {
    for (const listener of listeners) listener(notice);
  };
  return {
    kind: "embedded",
    versionNumber: Number(version.rows[0][0]),
    clusterKey: cluster.key,
    restored,
    note,
    get transactionStatus() {
      return engine.transactionStatus;
    },
    async query(sql, parameters = []) {
      const result = await engine.query(sql, parameters.map(encodeParameter));
      const names = result.fields.map(({ name }) => name);
      return parsedRows(result).map((row) => Object.fromEntries(row.map((value, at) => [names[at], value])));
    },
    async rows(sql, parameters = []) {
      return parsedRows(await engine.query(sql, parameters.map(encodeParameter)));
    },
    async results(sql) {
      try {
        return (await engine.exec(sql)).map(named);
      } catch (error) {
        const { completed } = error;
        throw completed === void 0 ? error : Object.assign(error, { completed: completed.map(named) });
      }
    },
    async exec(sql) {
      await engine.exec(sql);
    },
    copyIn: (sql, data) => engine.copyIn(sql, data),
    async saveCheckpoint(key, text) {
      if (cache === void 0 || engine.transactionStatus !== "I") return false;
      const unlogged = await engine.query("select from pg_class where relpersistence = 'u' limit 1");
      if (unlogged.rows.length > 0) return false;
      await flush(engine);
      const data = engine.readFiles();
      const full = checkpointKey(cluster.key, key);
      const image = await cache.read(cluster.key);
      const tree = image && decodeImage(cluster.key, image)?.tree;
      if (image === void 0 || tree === void 0) return cache.write(full, encodeImage(full, data, { note: text }));
      for (const [path2, file] of tree.files) if (!path2.startsWith(data.folders[0])) data.files.set(path2, file);
      data.folders = [.../* @__PURE__ */ new Set([...tree.folders, ...data.folders])];
      return cache.write(full, encodeImage(full, data, { note: text, base: { image, tree } }));
    },
    onNotice(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => engine.close()
  };
}
function named({ fields, rows, command }) {
  return { columns: fields.map(({ name }) => name), rows, command };
}
function parsedRows({ fields, rows }) {
  const parsers = fields.map(({ type }) => valueParser(type));
  return rows.map((row) => row.map((value, at) => value === null ? null : parsers[at](value)));
}

// scripts/postgres/temporary.ts
import { randomBytes as randomBytes2 } from "node:crypto";
async function openTemporaryDatabase(url, options = {}) {
  const name = `dbops_tmp_${randomBytes2(6).toString("hex")}`;
  const maintenance = await openServer(url, { readWrite: true });
  const roles = [];
  let dropped;
  const drop = () => dropped ??= (async () => {
    try {
      await maintenance.exec(`drop database if exists ${ident(name)} with (force)`);
      for (const role of roles.toReversed()) await maintenance.exec(`drop role if exists ${ident(role)}`);
    } finally {
      await maintenance.close();
    }
  })();
  try {
    await maintenance.exec(`create database ${ident(name)} template template0`);
    if (options.platform === "supabase") {
      await maintenance.exec(`alter database ${ident(name)} set search_path to "$user", public, extensions`);
    }
    const database = await openServer(withDatabase(url, name), { readWrite: true });
    await layPlatform(database, platformSql(options.platform ?? "postgres", options.defaultGrants ?? "legacy"), roles);
    if (options.signal?.aborted) void drop();
    options.signal?.addEventListener("abort", () => void drop().catch(() => {
    }));
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
    if (error instanceof DbopsError) throw error;
    throw new DbopsError(`Cannot prepare a temporary database: ${messageOf(error)}`, {
      kind: "environment",
      hint: "The user must be allowed to create databases, and for a Supabase history be a superuser (locally: supabase_admin).",
      cause: error
    });
  }
}
async function layPlatform(database, sql, made) {
  if (sql === "") return;
  await loadParser();
  const before = new Set((await database.rows("select rolname::text from pg_roles")).flat());
  const available = new Set((await database.rows("select name::text from pg_available_extensions")).flat());
  const [me] = (await database.rows("select current_user::text"))[0];
  if (!before.has("postgres")) {
    made.push("postgres");
    await database.exec("create role postgres nologin");
  }
  for (const statement of parseSql(sql).statements) {
    if (statement.kind === "CreateRoleStmt") {
      if (before.has(statement.tree.role)) continue;
      made.push(statement.tree.role);
    }
    if (changesRole(statement, before)) continue;
    await database.exec(forServer(statement, available, me));
  }
}
function changesRole({ kind, tree }, before) {
  if (kind === "AlterRoleSetStmt" || kind === "AlterRoleStmt") return before.has(tree.role.rolename);
  if (kind !== "GrantRoleStmt") return false;
  return tree.grantee_roles.some((role) => before.has(role.RoleSpec.rolename));
}
function forServer({ kind, tree, text }, available, me) {
  if (kind === "AlterDefaultPrivilegesStmt") return text.replace("for role postgres ", `for role ${ident(me)} `);
  const standIn = kind === "CreateExtensionStmt" && !available.has(tree.extname) ? standIns().get(tree.extname) : void 0;
  if (standIn === void 0) return text;
  const schema = standIn.schema ?? "extensions";
  return `create schema if not exists ${ident(schema)};
select set_config('dbops.search_path', current_setting('search_path'), false);
select set_config('search_path', ${literal(ident(schema))}, false);
${standIn.sql.replaceAll("@extschema@", ident(schema)).replace(/@extschema:[a-z_]+@/g, "extensions")}
select set_config('search_path', current_setting('dbops.search_path'), false);`;
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
function closing(text, all, open2) {
  let depth = 0;
  for (let index = open2; index < all.length; index++) {
    const symbol = text.slice(all[index].start, all[index].end);
    if (symbol === "(") depth++;
    else if (symbol === ")" && --depth === 0) return index;
  }
  return all.length - 1;
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
  const made = definition(context, relation);
  if (schema === void 0 && (made === void 0 || made.when === "before")) {
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
  const made = definition(context, name);
  const place = `${made?.file}:${made?.line}`;
  switch (made?.when) {
    case "after":
      return `The ${what} is made later, in ${place}. Give this migration a version after that one, or move the statement.`;
    case "failed":
      return `${place} makes it, but that file failed before.`;
    case "before":
      return `${place} makes ${article(what)} of this name: check its schema, the search_path, and whether a statement in between dropped or renamed it.`;
    default:
      return `No migration makes ${article(what)} named ${ident(name)}: it was made outside of the history. Add a migration before this one that makes it (supabase db pull, pg_dump --schema-only).`;
  }
}
function definition({ workspace, index, statement, failed }, name) {
  const found = [];
  for (const [at, { up }] of workspace.migrations.entries()) {
    for (const one of definitions(up.sql, name)) {
      const late = at > index || at === index && one.start > statement.start;
      if (one.start !== statement.start || at !== index) {
        found.push({ file: up.file, line: one.line, when: late ? "after" : failed.has(up.file) ? "failed" : "before" });
      }
    }
  }
  return ["after", "failed", "before"].flatMap((when) => found.filter((one) => one.when === when))[0];
}
function existing(context, name) {
  if (name === void 0) return void 0;
  const made = definition(context, splitName(name)[1]);
  if (made?.when === "before")
    return `${made.file}:${made.line} makes it already: drop one of the two, or write IF NOT EXISTS.`;
  return context.workspace.platform === "supabase" ? "The platform may have it already: write IF NOT EXISTS." : void 0;
}
function definitions(sql, name) {
  if (!sql.includes(name)) return [];
  try {
    const { statements, map } = parseSql(sql);
    return statements.filter((statement) => definedNames(statement).includes(name)).map(({ start }) => ({ start, line: map.position(start).line }));
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    return [];
  }
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
  const { database, history, keepGoing, signal, observer } = context;
  const { source } = job;
  if (source.unreadable !== void 0) return { statements: 0, failure: unexecutable(job, source.unreadable) };
  const { map, statements } = sourceStatements(source);
  const plan = planTransactions(source.transaction, statements, history?.open);
  if (plan.refused !== void 0) {
    return { statements: 0, failure: mixedScript(job, map, statements[plan.refused], plan.refused) };
  }
  if (history?.open && keepGoing) await database.exec("savepoint dbops_file");
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
      if (history?.open && ["commit", "rollback"].includes(transactionControl(statement) ?? "")) history.open = false;
      if (step.commit) {
        observer?.ending();
        await database.exec("commit");
      }
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const failure = postgresFailure(error) ?? ownFailure(error);
      if (failure === void 0) throw error;
      if (/^(57P|08)/.test(failure.code)) {
        throw new DbopsError(`The server ended the connection: ${failure.message}`, {
          kind: "environment",
          where: source.file
        });
      }
      await recover(context);
      const at = sent.at ?? failureIndex(map, statement, failure, sent.exact);
      const described = describeFailure(source.file, job.version, map, statement, index + 1, failure, at);
      if (!context.suggestLater) await addSuggestion(context, described, job.index, statement);
      return { statements: index, failure: described };
    }
  }
  if (plan.leftOpen) await reportLeftOpen(context, job, map, statements);
  return { statements: statements.length };
}
var isEmbedded = (database) => database.kind === "embedded";
async function runStatement({ database, result }, job, map, statement, sent) {
  const { source } = job;
  if (copiesFromClient(statement)) {
    const rows = source.copies?.find((copy) => copy.at === statement.start);
    const data = rows === void 0 ? "" : source.text.slice(rows.start, rows.end);
    const start = rows?.start ?? statement.start;
    if (isEmbedded(database)) {
      try {
        return await database.copyIn(statement.text, Buffer.from(data));
      } catch (error) {
        sent.at = copyFailureIndex(postgresFailure(error), data, start);
        throw error;
      }
    }
    for (const chunk of copyAsInserts(statement, data)) {
      sent.at = start + chunk.at;
      await database.exec(chunk.sql);
    }
    sent.at = void 0;
    return;
  }
  if (!isEmbedded(database)) return database.exec(statement.text);
  const location = { file: source.file, ...map.position(statement.start) };
  const { sql, substitution } = adaptStatement(statement);
  const told = /* @__PURE__ */ new Set();
  const tell = (each) => {
    if (!told.has(each.extension)) result.substitutions.push({ ...each, location });
    told.add(each.extension);
  };
  if (substitution !== void 0) tell(substitution);
  sent.exact = sql === statement.text;
  const stop = database.onNotice((notice) => {
    const standIn = standInOf(notice);
    if (standIn !== void 0) tell({ statement: statement.text, ...standIn });
  });
  try {
    await database.exec(sql);
  } finally {
    stop();
  }
}
async function recover({ database, history, keepGoing }) {
  if (history?.open && keepGoing) await database.exec("rollback to savepoint dbops_file");
  else await database.exec("rollback");
}
async function addSuggestion({ workspace, database, result }, failure, index, statement) {
  if (failure.suggestion !== void 0 || failure.code === void 0 || statement === void 0) return;
  const failed = new Set(result.failures.filter((one) => one !== failure).map(({ file }) => file));
  const said = { severity: "ERROR", code: failure.code, message: failure.message, detail: failure.detail };
  failure.suggestion = await suggest({ workspace, database, index, statement, failure: said, failed });
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

// scripts/prove/replay.ts
async function replay(workspace, database, options = {}) {
  const { applied = 0, keepGoing = false, signal } = options;
  const jobs = jobsOf(workspace, options);
  await loadParser();
  const history = jobs.some((job) => job.source.transaction === "history") ? { open: true } : void 0;
  const initial = await readSession(database);
  const result = emptyResult(workspace, database);
  result.failures.push(...options.before?.failures ?? []);
  result.substitutions.push(...options.before?.substitutions ?? []);
  result.findings.push(...options.before?.findings ?? []);
  const context = { workspace, database, history, keepGoing, signal, result, suggestLater: true };
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
    if (applied > 0 && index < applied) {
      file.status = result.failures.some((failure) => failure.file === file.file) ? "failed" : "cached";
      continue;
    }
    if (result.failures.length > 0 && !keepGoing) continue;
    options.onProgress?.({ done, total: jobs.length, file: file.file });
    const start = performance.now();
    if (!history) await betweenFiles(database, behaviours[workspace.tool].session, initial);
    const outcome = await replayFile(context, job);
    file.milliseconds = performance.now() - start;
    file.statements = outcome.statements;
    file.status = outcome.failure === void 0 ? "applied" : "failed";
    if (outcome.failure !== void 0) result.failures.push(outcome.failure);
    if (kind === "migration" && !history && (outcome.failure === void 0 || keepGoing)) {
      await options.onApplied?.(index + 1, result, initial);
    }
  }
  if (history) await endHistory(context);
  await restoreSession(database, initial);
  for (const failure of result.failures) {
    const job = jobs.find(({ source }) => source.file === failure.file);
    if (failure.suggestion !== void 0 || job === void 0) continue;
    const statement = sourceStatements(job.source).statements[failure.statementNumber - 1];
    await addSuggestion(context, failure, job.index, statement);
  }
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
async function endHistory({ database, result, history, keepGoing }) {
  if (!history?.open) return;
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
  const versions2 = migrations.map(({ version }) => version);
  const near = closest(until, versions2);
  throw new DbopsError(`Unexpected version "${until}", expected one of the history`, {
    hint: near ? `Did you mean ${near}?` : versions2.length === 0 ? void 0 : `The newest version is ${versions2.at(-1)}.`
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
  const candidates = keys.flatMap((key) => options.keepGoing ? [key, afterFailures(key)] : [key]);
  const checkpoint = candidates.length === 0 ? void 0 : await newestCheckpoint(candidates, embedded);
  let database = await openEmbedded({ ...embedded, checkpoint });
  const note = database.restored === "checkpoint" ? parseNote(database.note) : void 0;
  if (database.restored === "checkpoint" && note === void 0) {
    await database.close();
    database = await openEmbedded(embedded);
  }
  const applied = keys.findIndex((key) => key === checkpoint || afterFailures(key) === checkpoint) + 1;
  return run(workspace, database, {
    ...options,
    ...note === void 0 ? {} : { applied, session: note.session, before: note },
    onApplied: keys.length === 0 ? void 0 : saver(database, keys, options.worthSaving ?? 800)
  });
}
function afterFailures(key) {
  return hash(key, "after failures");
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
function saver(database, keys, worthSaving) {
  let since = performance.now();
  return async (count, result, initial) => {
    if (count < keys.length - 1 || performance.now() - since < worthSaving) return;
    const key = keys[count - 1];
    const { failures, substitutions, findings } = result;
    const session = await readSession(database);
    const note = { session, failures, substitutions, findings };
    await restoreSession(database, initial);
    await database.saveCheckpoint(failures.length === 0 ? key : afterFailures(key), JSON.stringify(note));
    await restoreSession(database, session);
    since = performance.now();
  };
}
function parseNote(text) {
  try {
    const note = JSON.parse(text ?? "");
    const lists = [note.failures, note.substitutions, note.findings, note.session?.settings];
    return lists.every(Array.isArray) ? note : void 0;
  } catch {
    return void 0;
  }
}

export {
  extensionFiles,
  standIns,
  adaptStatement,
  standInOf,
  replayFile,
  emptyResult,
  openReplayed,
  checkpointKeys
};
