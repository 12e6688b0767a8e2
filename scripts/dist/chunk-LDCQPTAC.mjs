import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  sourceStatements
} from "./chunk-2OQLEHLA.mjs";
import {
  planTransactions
} from "./chunk-WVO2RNAW.mjs";
import {
  Engine,
  adaptStatement,
  extensionFiles,
  packageVersions,
  standInFiles,
  standInOf,
  standIns
} from "./chunk-SR2P53G6.mjs";
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
  failureIndex
} from "./chunk-OOPEL3TS.mjs";
import {
  transactionControl
} from "./chunk-UI2MZBCG.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import {
  openServer
} from "./chunk-GXAEJLUV.mjs";
import {
  encodeParameter,
  valueParser,
  withDatabase
} from "./chunk-WGZPC7UO.mjs";
import {
  SqlSyntaxError,
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import {
  compareFindings
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

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
  replayFile,
  emptyResult,
  openReplayed,
  checkpointKeys
};
