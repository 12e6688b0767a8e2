import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  compareFindings,
  compareText
} from "./chunk-KS3YWYCS.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-PEMI2W7X.mjs";
import {
  TextMap,
  behaviours,
  makeSource,
  readSource,
  splitSql
} from "./chunk-P5WASVR4.mjs";
import {
  columnName,
  formatName,
  formatType,
  ident,
  listName,
  literal,
  migrationRules,
  objectName,
  option,
  optionText,
  rangeName,
  stringConstant,
  strings,
  tokens,
  typeOf,
  walk
} from "./chunk-SLNQXO53.mjs";
import "./chunk-E34BUBL3.mjs";

// scripts/rules/lint-request.ts
import { readFile as readFile3, stat as stat3, writeFile } from "node:fs/promises";
import { dirname as dirname5, relative as relative3, resolve as resolve3, sep as sep4 } from "node:path";

// scripts/sql/engine.ts
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
var ParseFailure = class extends Error {
  /** In characters from 0; 0 where Postgres gives no place. */
  position;
  constructor(message, position) {
    super(message);
    this.name = "ParseFailure";
    this.position = position;
  }
};
var require2 = createRequire(import.meta.url);
var wasm = globalThis.WebAssembly;
var maxOverflows = 8;
var compiled;
var factory;
var current;
var overflows = 0;
async function loadEngine() {
  if (current !== void 0) return;
  const [{ default: create }, bytes] = await Promise.all([
    import("./libpg-query-ROBHR3ZC.mjs"),
    Promise.resolve(readFileSync(wasmPath()))
  ]);
  factory = create;
  compiled ??= await wasm.compile(bytes);
  const module = instantiate();
  await module.ready;
  current = module.exports;
}
function wasmPath() {
  const beside = fileURLToPath(new URL("libpg-query.wasm", import.meta.url));
  return existsSync(beside) ? beside : require2.resolve("libpg-query/wasm/libpg-query.wasm");
}
function instantiate() {
  const exports = {
    instantiateWasm(imports, receive) {
      receive(new wasm.Instance(compiled, imports));
      return {};
    }
  };
  const ready = factory(exports);
  return { exports, ready };
}
function engine() {
  if (current === void 0) throw new Error("The parser is not loaded: call loadParser() first");
  return current;
}
function guarded(call) {
  try {
    return call(engine());
  } catch (error) {
    const broken = error instanceof wasm.RuntimeError;
    if (!broken && !(error instanceof RangeError)) throw error;
    if (broken || ++overflows >= maxOverflows) {
      current = instantiate().exports;
      overflows = 0;
    }
    throw new ParseFailure("the statement is nested too deeply to be read", 0);
  }
}
function withText(module, text, call) {
  const size = module.lengthBytesUTF8(text) + 1;
  const pointer = module._malloc(size);
  if (pointer === 0) throw new ParseFailure("the text is too large to be read", 0);
  try {
    module.stringToUTF8(text, pointer, size);
    return call(pointer);
  } finally {
    module._free(pointer);
  }
}
function parseTree(text) {
  const json = guarded(
    (module) => withText(module, text, (query) => {
      const result = module._wasm_parse_query_raw(query);
      if (result === 0) throw new ParseFailure("the text is too large to be read", 0);
      const error = module.getValue(result + 8, "i32");
      const failure = error === 0 ? void 0 : new ParseFailure(
        module.UTF8ToString(module.getValue(error, "i32")),
        Math.max(0, module.getValue(error + 16, "i32") - 1)
      );
      const tree = failure === void 0 ? module.UTF8ToString(module.getValue(result, "i32")) : "";
      module._wasm_free_parse_result(result);
      if (failure !== void 0) throw failure;
      return tree;
    })
  );
  return JSON.parse(json);
}
function plpgsqlTree(statement) {
  const json = guarded(
    (module) => withText(module, statement, (query) => {
      const result = module._wasm_parse_plpgsql(query);
      const text = module.UTF8ToString(result);
      module._wasm_free_string(result);
      return text;
    })
  );
  if (!json.startsWith("{")) throw new ParseFailure(json, 0);
  return JSON.parse(json);
}

// scripts/sql/parse.ts
var SqlSyntaxError = class extends Error {
  index;
  line;
  column;
  constructor(message, map, index) {
    super(message);
    this.name = "SqlSyntaxError";
    this.index = index;
    const position = map.position(index);
    this.line = position.line;
    this.column = position.column;
  }
};
async function loadParser() {
  await loadEngine();
}
function parseSql(text) {
  const map = new TextMap(text);
  if (text.includes("\0")) {
    throw new SqlSyntaxError("Unexpected NUL byte, expected text without one", map, text.indexOf("\0"));
  }
  if (text.trim() === "") return { map, statements: [] };
  const statements = [];
  for (const { stmt, stmt_location = 0, stmt_len = 0 } of parse(text, map).stmts ?? []) {
    if (stmt === void 0) continue;
    const from = map.indexOfByte(stmt_location);
    const to = stmt_len === 0 ? text.length : map.indexOfByte(stmt_location + stmt_len);
    const start = skipTrivia(text, from, to);
    const end = start + text.slice(start, to).trimEnd().length;
    const kind = Object.keys(stmt)[0];
    statements.push({
      kind,
      tree: stmt[kind],
      node: stmt,
      start,
      end,
      text: text.slice(start, end)
    });
  }
  return { map, statements };
}
function parsePlpgsql(statementText) {
  try {
    return plpgsqlTree(statementText).plpgsql_funcs ?? [];
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    return void 0;
  }
}
function parse(text, map) {
  try {
    return parseTree(text);
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    throw new SqlSyntaxError(error.message, map, map.indexOfCharacter(error.position));
  }
}
function skipTrivia(text, from, to = text.length) {
  let index = from;
  while (index < to) {
    if (/\s/.test(text[index])) index++;
    else if (text.startsWith("--", index)) {
      const end = text.indexOf("\n", index);
      index = end === -1 ? to : end + 1;
    } else if (text.startsWith("/*", index)) {
      let depth = 1;
      index += 2;
      while (index < to && depth > 0) {
        if (text.startsWith("/*", index)) {
          depth++;
          index += 2;
        } else if (text.startsWith("*/", index)) {
          depth--;
          index += 2;
        } else index++;
      }
    } else break;
  }
  return index;
}

// scripts/workspace/git.ts
import { execFile } from "node:child_process";
async function mainBranch(folder) {
  const head = await git(folder, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]).catch(() => "");
  const candidates = [head.trim(), "origin/main", "origin/master", "main", "master"].filter(Boolean);
  for (const ref of candidates) if (await isCommit(folder, ref)) return ref;
  return void 0;
}
async function changesSince(folder, ref) {
  if (ref.startsWith("-") || !await isCommit(folder, ref)) {
    throw new DbopsError(`Unexpected git ref "${ref}", expected a branch, tag or commit of this repository`, {
      hint: "List them with: git branch --all"
    });
  }
  const base = await git(folder, ["merge-base", ref, "HEAD"]).then(
    (text) => text.trim(),
    () => ref
  );
  const [diff, untracked, tree] = await Promise.all([
    git(folder, ["diff", "--name-status", "--no-renames", "--no-ext-diff", "--relative", "-z", base, "--", "."]),
    git(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", "."]),
    git(folder, ["ls-tree", "-r", "--name-only", "-z", ref, "--", "."])
  ]);
  const changed = /* @__PURE__ */ new Map();
  const fields = diff.split("\0");
  for (let index = 0; index + 1 < fields.length; index += 2) {
    if (fields[index] !== "D") changed.set(fields[index + 1], fields[index] === "A" ? "added" : "modified");
  }
  for (const file of untracked.split("\0").filter(Boolean)) changed.set(file, "added");
  return { ref, changed, onRef: tree.split("\0").filter(Boolean) };
}
async function isCommit(folder, ref) {
  return git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]).then(
    () => true,
    (error) => {
      if (error instanceof DbopsError) throw error;
      return false;
    }
  );
}
function git(folder, args) {
  return new Promise((resolve4, reject) => {
    execFile(
      "git",
      ["-C", folder, "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args],
      { maxBuffer: 256 << 20, env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" } },
      (error, stdout) => {
        if (error === null) resolve4(stdout);
        else if (error.code === "ENOENT") {
          reject(
            new DbopsError("git is not installed", {
              kind: "environment",
              hint: "Name the files to lint, or use --all."
            })
          );
        } else reject(new Error(messageOf(error)));
      }
    );
  });
}

// scripts/workspace/open.ts
import { realpath as realpath2, stat as stat2 } from "node:fs/promises";
import { basename as basename3, dirname as dirname4, join as join4, resolve as resolve2, sep as sep3 } from "node:path";

// scripts/workspace/detect.ts
import { dirname as dirname3, join as join2, relative as relative2, sep as sep2 } from "node:path";

// scripts/workspace/files.ts
import { open, readdir, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

// scripts/workspace/decode.ts
import { isUtf8 } from "node:buffer";
function decode(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [mark, name] of [
    ["fffe", "UTF-16LE"],
    ["feff", "UTF-16BE"]
  ]) {
    if (buffer.subarray(0, 2).toString("hex") === mark) {
      return {
        problem: `Unexpected ${name} byte order mark at byte 0, expected UTF-8`,
        offset: 0,
        line: 1,
        column: 1,
        hint: `Convert the file: iconv -f UTF-16 -t UTF-8 in.sql > out.sql`
      };
    }
  }
  const byteOrderMark = buffer.subarray(0, 3).toString("hex") === "efbbbf";
  const content = byteOrderMark ? buffer.subarray(3) : buffer;
  const shift = buffer.length - content.length;
  const nul = content.indexOf(0);
  if (!isUtf8(content)) {
    const offset = firstInvalidByte(content);
    if (nul === -1 || offset < nul) {
      return {
        problem: `Unexpected byte 0x${content[offset].toString(16).padStart(2, "0")} at byte ${offset + shift}, expected UTF-8`,
        offset: offset + shift,
        ...placeOf(content, offset),
        hint: "Save the file as UTF-8, e.g. iconv -f WINDOWS-1252 -t UTF-8 in.sql > out.sql"
      };
    }
  }
  if (nul !== -1) {
    return {
      problem: `Unexpected NUL at byte ${nul + shift}, expected text: Postgres cannot take one`,
      offset: nul + shift,
      ...placeOf(content, nul),
      hint: "Remove the NUL. Many of them mean UTF-16 without a byte order mark: iconv -f UTF-16LE -t UTF-8 in.sql > out.sql"
    };
  }
  return { text: content.toString("utf8"), byteOrderMark };
}
function placeOf(content, offset) {
  let line = 1;
  let start = 0;
  for (let at = content.indexOf(10); at !== -1 && at < offset; at = content.indexOf(10, at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: content.subarray(start, offset).toString("utf8").length + 1 };
}
function firstInvalidByte(bytes) {
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index];
    const length = lead < 128 ? 1 : lead < 194 ? 0 : lead < 224 ? 2 : lead < 240 ? 3 : lead < 245 ? 4 : 0;
    if (length === 0) return index;
    for (let next = 1; next < length; next++) {
      const low = next > 1 ? 128 : lead === 224 ? 160 : lead === 240 ? 144 : 128;
      const high = next > 1 ? 191 : lead === 237 ? 159 : lead === 244 ? 143 : 191;
      const byte = bytes[index + next];
      if (byte === void 0 || byte < low || byte > high) return index;
    }
    index += length;
  }
  return 0;
}

// scripts/workspace/files.ts
var maxFileBytes = 64 << 20;
var skippedFolders = /* @__PURE__ */ new Set([
  "node_modules",
  "bower_components",
  "vendor",
  "dist",
  "build",
  "out",
  "target",
  "coverage",
  "venv",
  "__pycache__",
  "Pods",
  "DerivedData"
]);
var Files = class {
  /** Absolute: what findings' paths are relative to. */
  root;
  /** Absolute, links resolved: nothing outside of it is read. */
  boundary;
  findings = [];
  /** Files with CRLF line ends, reported once for all. */
  #crlf = [];
  constructor(root, boundary) {
    this.root = root;
    this.boundary = boundary;
  }
  /** A path relative to the root with `/`. */
  name(path) {
    return relative(this.root, path).split(sep).join("/") || ".";
  }
  find(rule, level, file, message, more = {}) {
    this.findings.push({
      rule,
      level,
      category: "workspace",
      message,
      location: { file, line: 1, column: 1 },
      ...more
    });
  }
  /** Entries in code-unit order; links are followed inside the boundary only. A missing folder is empty. */
  async list(folder) {
    const { entries, refused } = await listFolder(join(this.root, folder), this.boundary);
    for (const { name, reason } of refused) {
      this.find(
        "workspace-link-outside",
        "warning",
        join(folder, name).split(sep).join("/"),
        `Unexpected link: ${reason}`,
        {
          why: "Links that leave the repository are not followed: what they point to is not part of what is reviewed.",
          fix: "Put the file itself into the repository."
        }
      );
    }
    return entries;
  }
  /** Reads and decodes a file of the root. Every problem becomes a finding; none is thrown. */
  async read(file) {
    const fail = (message, more = {}) => {
      this.find("workspace-file-unreadable", "error", file, message, {
        why: "The file cannot be executed, and what comes after it may need it.",
        ...more
      });
      return { text: "", problem: message };
    };
    let bytes;
    try {
      bytes = await readBounded(join(this.root, file), this.boundary);
    } catch (error) {
      return fail(`Unexpected unreadable file: ${reasonOf(error)}`);
    }
    const decoded = decode(bytes);
    if ("problem" in decoded) {
      return fail(decoded.problem, {
        location: { file, line: decoded.line, column: decoded.column },
        fix: decoded.hint,
        detail: { byte: decoded.offset }
      });
    }
    if (decoded.byteOrderMark) {
      this.find(
        "workspace-byte-order-mark",
        "warning",
        file,
        "Unexpected byte order mark, expected UTF-8 without one",
        {
          why: "psql skips it; tools that send the file as it is get a syntax error at its first character.",
          fix: "Save the file as UTF-8 without a byte order mark."
        }
      );
    }
    if (decoded.text.includes("\r\n")) this.#crlf.push(file);
    return { text: decoded.text };
  }
  /** Findings about the files as a whole; call once, at the end. */
  finish() {
    const first = this.#crlf[0];
    if (first === void 0) return;
    const others = this.#crlf.length - 1;
    this.find(
      "workspace-crlf",
      "info",
      first,
      `Unexpected CRLF line ends in ${this.#crlf.length} file${others > 0 ? "s" : ""}, expected LF`,
      {
        why: "Carriage returns inside function bodies and string constants are stored in the database and show up as differences.",
        fix: "Add `*.sql text eol=lf` to .gitattributes and run: git add --renormalize .",
        detail: { files: this.#crlf.slice(0, 20) }
      }
    );
  }
};
async function listFolder(path, boundary) {
  let found;
  try {
    if (!isInside(await realpath(path), boundary)) return { entries: [], refused: [] };
    found = await readdir(path, { withFileTypes: true });
  } catch {
    return { entries: [], refused: [] };
  }
  const entries = [];
  const refused = [];
  for (const entry2 of found) {
    if (entry2.isDirectory()) entries.push({ name: entry2.name, type: "folder" });
    else if (entry2.isFile()) entries.push({ name: entry2.name, type: "file" });
    else if (entry2.isSymbolicLink()) {
      try {
        const target = await realpath(join(path, entry2.name));
        if (!isInside(target, boundary)) refused.push({ name: entry2.name, reason: "it leads out of the repository" });
        else {
          const kind = await stat(target);
          if (kind.isDirectory()) entries.push({ name: entry2.name, type: "folder", link: true });
          else if (kind.isFile()) entries.push({ name: entry2.name, type: "file", link: true });
        }
      } catch (error) {
        refused.push({ name: entry2.name, reason: reasonOf(error) });
      }
    }
  }
  entries.sort((a, b) => compareText(a.name, b.name));
  refused.sort((a, b) => compareText(a.name, b.name));
  return { entries, refused };
}
async function readBounded(path, boundary, limit = maxFileBytes) {
  const target = await realpath(path);
  if (!isInside(target, boundary)) throw new Error("it is a link that leads out of the repository");
  const handle = await open(target, "r");
  try {
    const { size, ...kind } = await handle.stat().then((info) => ({ size: info.size, file: info.isFile() }));
    if (!kind.file) throw new Error("it is not a regular file");
    if (size > limit) throw new Error(`it has ${size} bytes, more than the ${limit} that are read`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
async function readHead(path, boundary, bytes = 8192) {
  try {
    const target = await realpath(path);
    if (!isInside(target, boundary)) return "";
    const handle = await open(target, "r");
    try {
      const buffer = Buffer.alloc(bytes);
      const { bytesRead } = await handle.read(buffer, 0, bytes, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return "";
  }
}
function isInside(path, folder) {
  const from = resolve(folder);
  return path === from || path.startsWith(from.endsWith(sep) ? from : from + sep);
}
function reasonOf(error) {
  switch (error?.code) {
    case "ENOENT":
      return "it does not exist (a dangling link?)";
    case "ELOOP":
      return "it is a loop of links";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "EISDIR":
      return "it is a folder";
    default:
      return messageOf(error).replace(/, [a-z]+ '.*$/s, "");
  }
}

// scripts/workspace/tools/reader.ts
function names(entries, type) {
  return entries.filter((entry2) => entry2.type === type).map((entry2) => entry2.name);
}
function has(entries, name, type) {
  return entries.some((entry2) => entry2.name === name && (type === void 0 || entry2.type === type));
}
function under(folder, name) {
  return folder === "." || folder === "" ? name : `${folder}/${name}`;
}
function ignored(files, file, message, why, fix) {
  files.find("migration-ignored", "warning", file, message, { why, fix });
}
function reportFolders(files, folder, entries) {
  for (const entry2 of entries) {
    if (entry2.type === "folder" && /\.sql$/i.test(entry2.name)) {
      ignored(
        files,
        under(folder, entry2.name),
        `Unexpected folder \`${entry2.name}\`, expected a file`,
        "It is named like a migration, but nothing in it is executed.",
        "Rename the folder, or move its file up."
      );
    }
  }
}
function compareNumeric(a, b) {
  const left = BigInt(a);
  const right = BigInt(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

// scripts/workspace/tools/dbmate.ts
var pattern = /^(\d+)(.*)\.sql$/;
var marker = /^--\s*migrate:(up|down)(\s*$|\s+\S+.*$)/gm;
var dbmate = {
  tool: "dbmate",
  async detect(folder) {
    const files = names(folder.entries, "file").filter((name) => pattern.test(name));
    if (files.length === 0 || !/^--\s*migrate:up(\s|$)/m.test(await folder.head(files[0]))) return void 0;
    return { tool: "dbmate", folder: folder.path, count: files.length };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const migrations = [];
    for (const name of names(entries, "file")) {
      const file = under(folder, name);
      const match = pattern.exec(name);
      if (match === null) {
        if (/\.sql$/i.test(name)) {
          ignored(
            files,
            file,
            `Unexpected file name \`${name}\`, expected a version of digits first`,
            "dbmate skips it.",
            "Rename it, e.g. with the name that `dbmate new` gives."
          );
        }
        continue;
      }
      const read = await files.read(file);
      const sections = split(read.text);
      const version = match[1];
      const label = match[2].replace(/^_/, "");
      if (read.problem === void 0) report(files.find.bind(files), file, read.text, sections);
      const others = (kind) => sections.filter((section) => section.kind !== kind);
      const ups2 = sections.filter((section) => section.kind === "up");
      const downs = sections.filter((section) => section.kind === "down");
      const source = (kind, own) => makeSource(files, file, read, {
        tool: "dbmate",
        outside: others(kind),
        transaction: own.some((section) => section.options.transaction === "false") ? "message" : "file"
      });
      migrations.push({
        version,
        name: label,
        up: source("up", ups2),
        ...downs.length > 0 ? { down: source("down", downs) } : {}
      });
    }
    return migrations;
  }
};
function split(text) {
  const sections = [];
  let kind = "before";
  let start = 0;
  let options2 = {};
  for (const match of text.matchAll(marker)) {
    sections.push({ kind, start, end: match.index, options: options2 });
    kind = match[1];
    start = match.index;
    options2 = Object.fromEntries(
      match[2].trim().split(/\s+/).map((pair) => pair.split(":")).filter((pair) => pair.length === 2)
    );
  }
  sections.push({ kind, start, end: text.length, options: options2 });
  return sections;
}
function report(find, file, text, sections) {
  const problem = (message, fix) => find("migration-sections", "error", file, message, { why: "dbmate stops with an error at this file.", fix });
  if (!sections.some((section) => section.kind === "up")) {
    problem("Unexpected file without `-- migrate:up`, expected that line", "Put `-- migrate:up` above the SQL.");
  } else if (!sections.some((section) => section.kind === "down")) {
    problem("Unexpected file without `-- migrate:down`, expected that line", "End the file with `-- migrate:down`.");
  } else if (sections.find((section) => section.kind !== "before")?.kind === "down") {
    problem("Unexpected `-- migrate:down` first, expected `-- migrate:up` before it", "Swap the sections.");
  }
  const before = sections[0];
  if (before.kind === "before" && /^(?!\s*(--|$))/m.test(text.slice(before.start, before.end))) {
    problem("Unexpected statement before `-- migrate:up`, expected comments only", "Move it below `-- migrate:up`.");
  }
}

// scripts/workspace/tools/diesel.ts
var diesel = {
  tool: "diesel",
  async detect(folder) {
    const folders = names(folder.entries, "folder").filter((name) => /^[0-9]/.test(name));
    if (folders.length === 0 || !has(await folder.list(folders[0]), "up.sql", "file")) return void 0;
    return { tool: "diesel", folder: folder.path, count: folders.length };
  },
  async read(files, folder) {
    const migrations = [];
    for (const name of names(await files.list(folder), "folder")) {
      const inner = await files.list(under(folder, name));
      const file = under(folder, `${name}/up.sql`);
      if (!has(inner, "up.sql", "file")) {
        ignored(
          files,
          under(folder, name),
          `Unexpected folder \`${name}\` without up.sql`,
          "Diesel stops with an error at it.",
          "Add up.sql, or delete the folder."
        );
        continue;
      }
      let transaction = "file";
      if (has(inner, "metadata.toml", "file")) {
        const { text } = await files.read(under(folder, `${name}/metadata.toml`));
        if (/^\s*run_in_transaction\s*=\s*false/m.test(text)) transaction = "message";
      }
      const match = /^([^_]*)_(.*)$/.exec(name);
      migrations.push({
        version: (match?.[1] ?? name).replaceAll("-", ""),
        name: match?.[2] ?? "",
        up: await readSource(files, file, { tool: "diesel", transaction }),
        ...has(inner, "down.sql", "file") ? { down: await readSource(files, under(folder, `${name}/down.sql`), { tool: "diesel", transaction }) } : {}
      });
    }
    return migrations;
  }
};

// scripts/workspace/tools/drizzle.ts
var drizzle = {
  tool: "drizzle",
  async detect(folder) {
    if (has(await folder.list("meta"), "_journal.json", "file")) {
      const journal = parseJournal(await folder.head("meta/_journal.json"));
      const dialect = journal?.dialect ?? /"dialect"\s*:\s*"([^"]*)"/.exec(await folder.head("meta/_journal.json"))?.[1];
      if (dialect !== void 0 && !["postgresql", "pg"].includes(dialect)) return void 0;
      return { tool: "drizzle", folder: folder.path, count: sqlFiles(names(folder.entries, "file")).length };
    }
    const folders = names(folder.entries, "folder").filter((name) => /^[0-9]{14}_/.test(name));
    if (folders.length === 0) return void 0;
    const first = await folder.list(folders[0]);
    if (!has(first, "migration.sql", "file") || !has(first, "snapshot.json", "file")) return void 0;
    if (!/"dialect"\s*:\s*"(postgres|postgresql|pg)"/.test(await folder.head(`${folders[0]}/snapshot.json`))) {
      return void 0;
    }
    return { tool: "drizzle", folder: folder.path, count: folders.length };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    return has(await files.list(under(folder, "meta")), "_journal.json", "file") ? readJournal(files, folder, names(entries, "file")) : readFolders(files, folder, names(entries, "folder"));
  }
};
async function readJournal(files, folder, present) {
  const file = under(folder, "meta/_journal.json");
  const { text } = await files.read(file);
  const journal = parseJournal(text);
  if (journal === void 0) {
    files.find("workspace-config-invalid", "error", file, "Unexpected content, expected Drizzle’s journal as JSON", {
      why: "Drizzle applies only what the journal lists.",
      fix: "Solve the merge conflict in it, or run: drizzle-kit generate"
    });
    return [];
  }
  const migrations = [];
  let newest = Number.NEGATIVE_INFINITY;
  for (const { tag, when } of journal.entries) {
    const sql = under(folder, `${tag}.sql`);
    if (!present.includes(`${tag}.sql`)) {
      files.find("migration-missing", "error", file, `Unexpected journal entry \`${tag}\` without its file`, {
        why: 'Drizzle stops with "No file … found".',
        fix: `Restore ${sql}, or remove the entry from the journal.`
      });
      continue;
    }
    if (when <= newest) {
      files.find(
        "migration-order",
        "warning",
        sql,
        `Unexpected time of \`${tag}\`, expected one after the entry before it`,
        {
          why: "Drizzle applies only entries that are newer than the newest applied one: on an existing database this one is skipped in silence.",
          fix: 'Raise "when" in meta/_journal.json above that of the entry before it.'
        }
      );
    }
    newest = Math.max(newest, when);
    const match = /^([0-9]+)_(.*)$/.exec(tag);
    migrations.push({
      version: match?.[1] ?? tag,
      name: match?.[2] ?? "",
      up: await readSource(files, sql, { tool: "drizzle" })
    });
  }
  const listed = new Set(journal.entries.map((entry2) => `${entry2.tag}.sql`));
  for (const name of sqlFiles(present).filter((one) => !listed.has(one))) {
    ignored(
      files,
      under(folder, name),
      `Unexpected file \`${name}\` that meta/_journal.json does not list`,
      "Drizzle does not apply it.",
      "Make it with: drizzle-kit generate --custom --name=…"
    );
  }
  return migrations;
}
async function readFolders(files, folder, present) {
  const migrations = [];
  for (const name of present) {
    const file = under(folder, `${name}/migration.sql`);
    if (!has(await files.list(under(folder, name)), "migration.sql", "file")) {
      ignored(
        files,
        under(folder, name),
        `Unexpected folder \`${name}\` without migration.sql`,
        "Drizzle skips it.",
        "Delete it."
      );
      continue;
    }
    const match = /^([0-9]+)_(.*)$/.exec(name);
    migrations.push({
      version: match?.[1] ?? name,
      name: match?.[2] ?? "",
      up: await readSource(files, file, { tool: "drizzle" })
    });
  }
  return migrations;
}
function sqlFiles(present) {
  return present.filter((name) => name.endsWith(".sql"));
}
function parseJournal(text) {
  try {
    const value = JSON.parse(text);
    const entries = (value.entries ?? []).map(({ tag, when }) => ({ tag: String(tag), when: Number(when) }));
    return { dialect: value.dialect, entries };
  } catch {
    return void 0;
  }
}

// scripts/workspace/tools/flyway.ts
var versioned = /^([VU])([0-9]+(?:[._][0-9]+)*)__(.*)\.sql$/;
var repeatable = /^R__(.*)\.sql$/;
var flyway = {
  tool: "flyway",
  async detect(folder) {
    const count = names(folder.entries, "file").filter(
      (name) => versioned.exec(name)?.[1] === "V" || repeatable.test(name)
    ).length;
    return count === 0 ? void 0 : { tool: "flyway", folder: folder.path, count };
  },
  async read(files, folder) {
    const ups2 = [];
    const undos = /* @__PURE__ */ new Map();
    const repeatables = [];
    for (const { name, file, siblings } of await walk2(files, folder)) {
      const match = versioned.exec(name);
      const again = repeatable.exec(name);
      if (match?.[1] === "U") undos.set(canonical(match[2]), file);
      else if (match !== null) {
        const version = match[2].replaceAll("_", ".");
        const transaction = await scriptTransaction(files, file, siblings.includes(`${name}.conf`));
        const up = await readSource(files, file, { tool: "flyway", transaction });
        reportPlaceholders(files, file, up.sql);
        ups2.push({ key: canonical(match[2]), version, name: match[3], up });
      } else if (again !== null) {
        const up = await readSource(files, file, { tool: "flyway" });
        reportPlaceholders(files, file, up.sql);
        repeatables.push({ version: "", name: again[1], up, repeatable: true });
      } else if (/\.sql$/i.test(name) && !/^(before|after|create)[A-Z]/.test(name)) {
        ignored(
          files,
          file,
          `Unexpected file name \`${name}\`, expected V<version>__<name>.sql`,
          "Flyway skips it, or stops with an error where validateMigrationNaming is set.",
          "Rename it: V, the version, two underscores, the name."
        );
      }
    }
    ups2.sort((a, b) => compareVersions(a.key, b.key));
    const migrations = [];
    for (const { key, ...migration } of ups2) {
      const undo = undos.get(key);
      undos.delete(key);
      migrations.push(
        undo === void 0 ? migration : { ...migration, down: await readSource(files, undo, { tool: "flyway" }) }
      );
    }
    for (const file of undos.values()) {
      files.find("rollback-orphan", "warning", file, "Unexpected undo script without a migration of its version", {
        why: "Flyway never runs it.",
        fix: "Add the V… file of this version, or delete this one."
      });
    }
    return [...migrations, ...repeatables.sort((a, b) => compareText(a.name, b.name))];
  }
};
async function walk2(files, folder, depth = 0) {
  const entries = await files.list(folder);
  reportFolders(files, folder, entries);
  const siblings = names(entries, "file");
  const found = siblings.filter((name) => /\.sql$/i.test(name)).map((name) => ({ name, file: under(folder, name), siblings }));
  if (depth < 8) {
    for (const name of names(entries, "folder")) found.push(...await walk2(files, under(folder, name), depth + 1));
  }
  return found;
}
async function scriptTransaction(files, file, configured) {
  if (!configured) return "detect";
  const { text } = await files.read(`${file}.conf`);
  const value = /^\s*executeInTransaction\s*=\s*(\w+)/m.exec(text)?.[1]?.toLowerCase();
  return value === "false" ? "statement" : value === "true" ? "file" : "detect";
}
function canonical(version) {
  const parts = version.split(/[._]/).map((part) => `${BigInt(part)}`);
  while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
  return parts.join(".");
}
function compareVersions(a, b) {
  const left = a.split(".").map(BigInt);
  const right = b.split(".").map(BigInt);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const one = left[index] ?? 0n;
    const other = right[index] ?? 0n;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
function reportPlaceholders(files, file, sql) {
  const found = [...new Set([...sql.matchAll(/\$\{([^}\s]+)\}/g)].map((match) => match[1]))];
  if (found.length === 0) return;
  files.find(
    "migration-placeholder",
    "warning",
    file,
    `Unexpected placeholder \`\${${found[0]}}\`, expected SQL without placeholders`,
    {
      why: "Its value is set where Flyway runs and is not known here: the text is executed as it stands.",
      fix: "Write the value itself, or use a setting: current_setting(…).",
      detail: { placeholders: found.slice(0, 20) }
    }
  );
}

// scripts/workspace/tools/golang-migrate.ts
var pattern2 = /^([0-9]+)_(.*)\.(up|down)\.sql$/;
var golangMigrate = {
  tool: "golang-migrate",
  async detect(folder) {
    const ups2 = names(folder.entries, "file").filter((name) => pattern2.exec(name)?.[3] === "up");
    return ups2.length === 0 ? void 0 : { tool: "golang-migrate", folder: folder.path, count: ups2.length };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const ups2 = [];
    const downs = /* @__PURE__ */ new Map();
    for (const name of names(entries, "file")) {
      const match = pattern2.exec(name);
      if (match?.[3] === "up") ups2.push({ version: match[1], name: match[2], file: under(folder, name) });
      else if (match !== null) downs.set(`${BigInt(match[1])}`, under(folder, name));
      else if (/\.sql$/i.test(name)) {
        ignored(
          files,
          under(folder, name),
          `Unexpected file name \`${name}\`, expected <version>_<name>.up.sql`,
          "golang-migrate skips it.",
          "Rename it, e.g. with the names that `migrate create -ext sql` gives."
        );
      }
    }
    ups2.sort((a, b) => compareNumeric(a.version, b.version));
    const migrations = [];
    for (const { version, name, file } of ups2) {
      const down = downs.get(`${BigInt(version)}`);
      downs.delete(`${BigInt(version)}`);
      migrations.push({
        version,
        name,
        up: await readSource(files, file, { tool: "golang-migrate" }),
        ...down === void 0 ? {} : { down: await readSource(files, down, { tool: "golang-migrate" }) }
      });
    }
    for (const file of downs.values()) reportOrphan(files, file);
    return migrations;
  }
};
function reportOrphan(files, file) {
  files.find("rollback-orphan", "warning", file, "Unexpected rollback without a migration of its version", {
    why: "It is never run, or undoes what another version did.",
    fix: "Add the .up.sql file of this version, or delete this one."
  });
}

// scripts/workspace/tools/goose.ts
var pattern3 = /^([0-9]+)_(.*)\.sql$/;
var annotation = /^--[ \t]*\+goose[ \t]+(Up|Down|StatementBegin|StatementEnd|NO TRANSACTION)[ \t\r]*$/gim;
var goose = {
  tool: "goose",
  async detect(folder) {
    const files = names(folder.entries, "file").filter((name) => pattern3.test(name));
    if (files.length === 0 || !/^--\s*\+goose\s+(Up|NO TRANSACTION)/im.test(await folder.head(files[0])))
      return void 0;
    return { tool: "goose", folder: folder.path, count: files.length };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const found = [];
    for (const name of names(entries, "file")) {
      const match = pattern3.exec(name);
      if (match !== null) found.push({ version: match[1], name: match[2], file: under(folder, name) });
      else if (/\.sql$/i.test(name)) {
        ignored(
          files,
          under(folder, name),
          `Unexpected file name \`${name}\`, expected <version>_<name>.sql`,
          "goose skips it.",
          "Rename it, e.g. with the name that `goose create` gives."
        );
      }
    }
    found.sort((a, b) => compareNumeric(a.version, b.version));
    const migrations = [];
    for (const { version, name, file } of found) migrations.push({ version, name, ...await readFile(files, file) });
    return migrations;
  }
};
async function readFile(files, file) {
  const read = await files.read(file);
  const { text } = read;
  const marks = [...text.matchAll(annotation)].map((match) => ({ name: match[1].toLowerCase(), index: match.index }));
  const transaction = marks.some((mark) => mark.name === "no transaction") ? "statement" : "file";
  const up = marks.find((mark) => mark.name === "up")?.index;
  const down = marks.find((mark) => mark.name === "down")?.index;
  if (read.problem === void 0 && up === void 0) {
    files.find("migration-sections", "error", file, "Unexpected file without `-- +goose Up`, expected that line", {
      why: "goose stops with an error at this file.",
      fix: "Put `-- +goose Up` above the SQL."
    });
  }
  const before = { start: 0, end: up ?? text.length };
  const source = (outside) => makeSource(files, file, read, { tool: "goose", transaction, outside });
  const result = {
    up: source(down === void 0 ? [before] : [before, { start: down, end: text.length }]),
    ...down === void 0 ? {} : { down: source([{ start: 0, end: down }]) }
  };
  if (read.problem === void 0) reportSplitStatements(files, file, result.up.sql, marks);
  return result;
}
function reportSplitStatements(files, file, sql, marks) {
  const enclosed = (index) => marks.filter((mark) => mark.index < index && /^statement/.test(mark.name)).at(-1)?.name === "statementbegin";
  for (const { start, end } of splitSql(sql)) {
    const semicolon = /;[ \t\r]*(--.*)?\n/.exec(sql.slice(start, end));
    if (semicolon === null || enclosed(start)) continue;
    files.find(
      "migration-sections",
      "error",
      file,
      "Unexpected semicolon at a line end inside a statement, expected `-- +goose StatementBegin` before the statement",
      {
        location: { file, ...new TextMap(sql).position(start + semicolon.index) },
        why: "goose cuts the statement here and sends both halves on their own.",
        fix: "Enclose the statement in `-- +goose StatementBegin` and `-- +goose StatementEnd`."
      }
    );
  }
}

// scripts/workspace/tools/plain.ts
import { basename } from "node:path";
var likely = /* @__PURE__ */ new Set([
  "migrations",
  "migration",
  "migrate",
  "sql",
  "db",
  "database",
  "schema",
  "schemas",
  "postgres",
  "postgresql",
  "ddl"
]);
var rollback = /^(.*?)[._-](down|rollback|undo|revert)\.sql$/i;
var plain = {
  tool: "plain",
  async detect(folder) {
    const count = ups(names(folder.entries, "file")).length;
    if (count === 0 || !likely.has(basename(folder.path).toLowerCase())) return void 0;
    return { tool: "plain", folder: folder.path, count, weak: true };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const present = names(entries, "file");
    const downs = new Map(
      present.flatMap((name) => {
        const match = rollback.exec(name);
        return match === null ? [] : [[match[1].toLowerCase(), name]];
      })
    );
    const migrations = [];
    for (const name of ups(present)) {
      const stem = name.replace(/([._-](up|deploy))?\.sql$/i, "");
      const match = /^([0-9]+)[_.-]?(.*)$/.exec(stem);
      const down = downs.get(stem.toLowerCase());
      downs.delete(stem.toLowerCase());
      migrations.push({
        version: match?.[1] ?? stem,
        name: match?.[2] ?? "",
        up: await readSource(files, under(folder, name), { tool: "plain" }),
        ...down === void 0 ? {} : { down: await readSource(files, under(folder, down), { tool: "plain" }) }
      });
    }
    for (const name of downs.values()) {
      ignored(
        files,
        under(folder, name),
        `Unexpected rollback \`${name}\` without a migration of its name`,
        "It is not executed.",
        "Give it the name of its migration."
      );
    }
    return migrations;
  }
};
function ups(present) {
  return present.filter((name) => /\.sql$/i.test(name) && !rollback.test(name));
}

// scripts/workspace/tools/prisma.ts
import { basename as basename2, dirname } from "node:path";
var prisma = {
  tool: "prisma",
  async detect(folder) {
    const lock = has(folder.entries, "migration_lock.toml", "file");
    const beside = basename2(folder.path) === "migrations" && basename2(dirname(folder.path)) === "prisma";
    if (!lock && !beside) return void 0;
    if (lock && !isPostgres(await folder.head("migration_lock.toml"))) return void 0;
    const folders = names(folder.entries, "folder");
    return folders.length === 0 && !lock ? void 0 : { tool: "prisma", folder: folder.path, root: projectOf(folder.path), count: folders.length };
  },
  async read(files, folder) {
    const migrations = [];
    const transaction = await scriptTransaction2(files, folder);
    const entries = await files.list(folder);
    if (has(entries, "migration_lock.toml", "file")) {
      const { text } = await files.read(under(folder, "migration_lock.toml"));
      if (!isPostgres(text)) {
        files.find(
          "workspace-other-database",
          "error",
          under(folder, "migration_lock.toml"),
          'Unexpected provider, expected "postgresql"',
          {
            why: "The migrations are written for another database.",
            fix: "Choose another folder with --root."
          }
        );
      }
    }
    for (const name of names(entries, "folder")) {
      const inner = await files.list(under(folder, name));
      if (!has(inner, "migration.sql", "file")) {
        ignored(
          files,
          under(folder, name),
          `Unexpected folder \`${name}\` without migration.sql`,
          "Prisma stops with P3015 at it.",
          "Add migration.sql, or delete the folder."
        );
        continue;
      }
      const match = /^([0-9]+)_?(.*)$/.exec(name);
      const up = await readSource(files, under(folder, `${name}/migration.sql`), { tool: "prisma", transaction });
      const down = has(inner, "down.sql", "file") ? await readSource(files, under(folder, `${name}/down.sql`), { tool: "prisma", transaction }) : void 0;
      migrations.push({
        version: match?.[1] ?? name,
        name: match?.[2] ?? "",
        up,
        ...down === void 0 ? {} : { down }
      });
    }
    for (const name of names(entries, "file").filter((file) => /\.sql$/i.test(file))) {
      ignored(
        files,
        under(folder, name),
        `Unexpected file \`${name}\`, expected <name>/migration.sql`,
        "Prisma reads folders only.",
        "Put it into a folder of its own as migration.sql."
      );
    }
    return migrations;
  }
};
function isPostgres(lock) {
  const provider = /^\s*provider\s*=\s*"([^"]*)"/m.exec(lock)?.[1];
  return provider === void 0 || provider === "postgresql" || provider === "postgres";
}
function projectOf(folder) {
  const parent = dirname(folder);
  return basename2(parent) === "prisma" ? dirname(parent) : parent;
}
async function scriptTransaction2(files, folder) {
  const parts = folder.split("/");
  for (let length = parts.length; length >= 0; length--) {
    const at = parts.slice(0, length).join("/");
    if (!has(await files.list(at || "."), "package.json", "file")) continue;
    const { text } = await files.read(under(at, "package.json"));
    const version = /"prisma"\s*:\s*"[^0-9"]*([0-9]+)(?:\.([0-9]+))?/.exec(text);
    if (version === null) continue;
    const [major, minor] = [Number(version[1]), Number(version[2] ?? 0)];
    return major > 7 || major === 7 && minor >= 4 ? "split" : "message";
  }
  return "message";
}

// scripts/workspace/tools/sqitch.ts
var sqitch = {
  tool: "sqitch",
  async detect(folder) {
    if (!has(folder.entries, "sqitch.plan", "file") || !has(folder.entries, "deploy", "folder")) return void 0;
    const engine2 = /^\s*engine\s*=\s*(\S+)/m.exec(await folder.head("sqitch.conf"))?.[1];
    if (engine2 !== void 0 && engine2 !== "pg") return void 0;
    return {
      tool: "sqitch",
      folder: folder.path,
      root: folder.path,
      count: names(await folder.list("deploy"), "file").length
    };
  },
  async read(files, folder) {
    const plan = await files.read(under(folder, "sqitch.plan"));
    const deploys = names(await files.list(under(folder, "deploy")), "file");
    const reverts = names(await files.list(under(folder, "revert")), "file");
    const migrations = [];
    const used = /* @__PURE__ */ new Set();
    for (const { change: change2, script } of changes(plan.text)) {
      const name = `${script}.sql`;
      if (!deploys.includes(name)) {
        files.find(
          "migration-missing",
          "error",
          under(folder, "sqitch.plan"),
          `Unexpected change \`${change2}\` without deploy/${name}`,
          {
            why: "Sqitch stops at it.",
            fix: `Restore deploy/${name}, or remove the change from the plan.`
          }
        );
        continue;
      }
      used.add(name);
      migrations.push({
        version: script,
        name: "",
        up: await readSource(files, under(folder, `deploy/${name}`), { tool: "sqitch" }),
        ...reverts.includes(name) ? { down: await readSource(files, under(folder, `revert/${name}`), { tool: "sqitch" }) } : {}
      });
    }
    for (const name of deploys.filter((one) => one.endsWith(".sql") && !used.has(one))) {
      ignored(
        files,
        under(folder, `deploy/${name}`),
        `Unexpected file \`${name}\` that sqitch.plan does not list`,
        "Sqitch does not deploy it.",
        "Add it with: sqitch add"
      );
    }
    return migrations;
  }
};
function changes(plan) {
  const found = [];
  let tag;
  const lastTagAt = /* @__PURE__ */ new Map();
  for (const raw of plan.split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, "").trim();
    if (line === "" || line.startsWith("%")) continue;
    if (line.startsWith("@")) {
      tag = line.slice(1).split(/\s/)[0];
      continue;
    }
    if (line.startsWith("-")) continue;
    const change2 = line.replace(/^\+\s*/, "").split(/\s/)[0];
    const earlier = found.findLast((one) => one.change === change2);
    if (earlier !== void 0 && tag !== void 0 && lastTagAt.get(change2) !== tag) earlier.script = `${change2}@${tag}`;
    lastTagAt.set(change2, tag);
    found.push({ change: change2, script: change2 });
  }
  return found;
}

// scripts/workspace/tools/supabase.ts
import { dirname as dirname2 } from "node:path";
var pattern4 = /^([0-9]+)_(.*)\.sql$/;
var supabase = {
  tool: "supabase",
  async detect(folder) {
    const inside = folder.path.endsWith("/supabase") && has(folder.entries, "migrations", "folder");
    const configured = inside || has(folder.entries, "config.toml", "file");
    if (folder.path.endsWith("/supabase") && configured) {
      const files = names(await folder.list("migrations"), "file");
      return {
        tool: "supabase",
        folder: `${folder.path}/migrations`,
        root: dirname2(folder.path),
        count: files.filter((name) => pattern4.test(name)).length
      };
    }
    return void 0;
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const migrations = [];
    for (const [index, name] of names(entries, "file").entries()) {
      const file = under(folder, name);
      const match = pattern4.exec(name);
      if (match === null) {
        if (!/\.sql$/i.test(name)) continue;
        ignored(
          files,
          file,
          `Unexpected file name \`${name}\`, expected <timestamp>_name.sql`,
          'The Supabase CLI skips it ("file name must match pattern"): what it does never reaches a database.',
          "Rename it, e.g. with the name that `supabase migration new` gives."
        );
        continue;
      }
      if (index === 0 && /^[0-9]{14}_init\.sql$/.test(name) && Number(match[1]) < 20211209e6) {
        ignored(
          files,
          file,
          `Unexpected first migration \`${name}\`, expected another name than "init"`,
          'The Supabase CLI skips an "init" migration from before 2021-12-09 for compatibility.',
          'Replace "init" in the name to have it applied.'
        );
        continue;
      }
      migrations.push({
        version: match[1],
        name: match[2],
        up: await readSource(files, file, { tool: "supabase" })
      });
    }
    return migrations;
  }
};

// scripts/workspace/detect.ts
var readers = [
  supabase,
  prisma,
  drizzle,
  sqitch,
  dbmate,
  goose,
  golangMigrate,
  flyway,
  diesel,
  plain
];
function readerOf(tool) {
  return readers.find((reader) => reader.tool === tool);
}
var maxDepth = 12;
var maxFolders = 2e4;
var otherDatabases = /(^|[/_.-])(clickhouse|mysql|mariadb|sqlite3?|mssql|sqlserver|oracle|snowflake|bigquery|cassandra|spanner|duckdb|d1|libsql|turso|tidb)([/_.-]|$)/i;
var sideline = /(^|\/)(tests?|__tests__|testdata|fixtures?|examples?|samples?|templates?|demos?|docs?|benchmarks?|e2e|playground|\.github)(\/|$)/i;
var selectionRule = "folders outside of examples and tests first, then those with a tool’s marks, then the one with the most migrations, then the shortest path";
async function detect(start, boundary) {
  const here = rank(await near(start, boundary), start);
  if (isSure(here[0], start)) return { chosen: here[0], others: here.slice(1), cut: false };
  const { candidates, cut } = await search(start, boundary);
  const below = rank([...here, ...candidates], start);
  if (isSure(below[0], start)) return { chosen: below[0], others: below.slice(1), cut };
  for (let path = start; path !== boundary && path !== dirname3(path); ) {
    path = dirname3(path);
    const above = rank(await near(path, boundary), path);
    if (isSure(above[0], path)) return { chosen: above[0], others: above.slice(1), cut };
  }
  return { chosen: below[0], others: below.slice(1), cut };
}
function isSure(candidate, start) {
  return candidate !== void 0 && !candidate.weak && !sideline.test(relativePath(start, candidate.folder));
}
var places = [
  "",
  "supabase",
  "prisma/migrations",
  "migrations",
  "drizzle",
  "drizzle/migrations",
  "db/migrations",
  "database/migrations",
  "sql/migrations",
  "src/main/resources/db/migration",
  "db/migration",
  "sql",
  "db"
];
async function near(path, boundary) {
  const found = [];
  for (const place of places) {
    const candidate = await ask(join2(path, place), boundary);
    if (candidate !== void 0) found.push(candidate);
  }
  return found;
}
async function ask(path, boundary, tool) {
  const { entries } = await listFolder(path, boundary);
  return entries.length === 0 ? void 0 : askReaders(folderOf(path, boundary, entries), tool);
}
async function askReaders(folder, tool) {
  for (const reader of readers) {
    if (tool !== void 0 && reader.tool !== tool) continue;
    const candidate = await reader.detect(folder);
    if (candidate !== void 0) return candidate;
  }
  return void 0;
}
function folderOf(path, boundary, entries) {
  return {
    path: sep2 === "/" ? path : path.split(sep2).join("/"),
    entries,
    head: (file) => readHead(join2(path, file), boundary),
    list: async (name) => (await listFolder(join2(path, name), boundary)).entries
  };
}
async function search(start, boundary) {
  const candidates = [];
  let level = [start];
  let seen = 0;
  for (let depth = 0; depth <= maxDepth && level.length > 0; depth++) {
    const next = [];
    for (const path of level) {
      if (++seen > maxFolders) return { candidates, cut: true };
      const { entries } = await listFolder(path, boundary);
      const candidate = await askReaders(folderOf(path, boundary, entries));
      if (candidate !== void 0) candidates.push(candidate);
      if (candidate !== void 0 && !candidate.weak && candidate.folder === path) continue;
      for (const entry2 of entries) {
        if (entry2.type !== "folder" || skippedFolders.has(entry2.name) || entry2.name.startsWith(".")) continue;
        if (candidate?.tool === "supabase" || entry2.link) continue;
        next.push(join2(path, entry2.name));
      }
    }
    level = next;
  }
  return { candidates, cut: false };
}
function rank(candidates, start) {
  const unique = new Map(candidates.map((candidate) => [candidate.folder, candidate]));
  const key = (candidate) => {
    const path = relativePath(start, candidate.folder);
    return { path, aside: sideline.test(path) ? 1 : 0, weak: candidate.weak ? 1 : 0, depth: path.split("/").length };
  };
  return [...unique.values()].filter((candidate) => !otherDatabases.test(relativePath(start, candidate.folder))).sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    return one.aside - other.aside || one.weak - other.weak || b.count - a.count || one.depth - other.depth || compareText(one.path, other.path);
  });
}
function relativePath(from, to) {
  return relative2(from, to).split(sep2).join("/");
}

// scripts/workspace/settings.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join3 } from "node:path";
var settingsFile = "dbops.json";
async function readSettings(folder) {
  let text;
  try {
    text = await readFile2(join3(folder, settingsFile), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return void 0;
    throw new DbopsError(`Cannot read ${settingsFile}: ${messageOf(error)}`, { where: settingsFile });
  }
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected JSON: ${messageOf(error)}`, {
      where: placeOfJsonError(text, messageOf(error)),
      hint: "Check for a missing or trailing comma, or for comments: JSON has none."
    });
  }
  await validateSettings(value, settingsFile);
  return value;
}
async function validateSettings(value, where) {
  const [{ Ajv }, { default: schema }] = await Promise.all([
    import("./ajv-ZWDCVCCD.mjs"),
    import("./settings.schema-K6QBMLER.mjs")
  ]);
  const validate = new Ajv({ allErrors: true }).compile(schema);
  if (validate(value)) return;
  const known = Object.keys(schema.properties);
  const problems = (validate.errors ?? []).map((error) => {
    const at = error.instancePath.slice(1).replaceAll("/", ".") || "the whole";
    const params = error.params;
    if (error.keyword === "additionalProperties") {
      const near2 = closest(params.additionalProperty ?? "", known);
      return `Unexpected key "${params.additionalProperty}"${near2 ? `, did you mean "${near2}"?` : `, expected one of: ${known.join(", ")}`}`;
    }
    if (error.keyword === "enum")
      return `Unexpected value of ${at}, expected one of: ${params.allowedValues?.join(", ")}`;
    if (error.keyword === "type") return `Unexpected value of ${at}, expected a value of type ${params.type}`;
    return `Unexpected value of ${at}: ${error.message}`;
  });
  throw new DbopsError(problems.join("; "), {
    where,
    hint: "The settings are described in scripts/build/schemas/settings.schema.json."
  });
}
function placeOfJsonError(text, message) {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === void 0) return settingsFile;
  const { line, column } = new TextMap(text).position(Number(position));
  return `${settingsFile}:${line}:${column}`;
}

// scripts/workspace/glob.ts
function matchesGlob(pattern5, path) {
  return new RegExp(`^${translate(pattern5)}$`, "u").test(path);
}
function isGlob(pattern5) {
  return /[*?[{]/.test(pattern5);
}
function translate(pattern5) {
  let result = "";
  for (let index = 0; index < pattern5.length; index++) {
    const character = pattern5[index];
    if (character === "*") {
      if (pattern5[index + 1] !== "*") result += "[^/]*";
      else if (pattern5[index + 2] === "/") {
        result += "(?:[^/]*/)*";
        index += 2;
      } else {
        result += ".*";
        index++;
      }
    } else if (character === "?") result += "[^/]";
    else if (character === "[" && pattern5.indexOf("]", index + 2) !== -1) {
      const end = pattern5.indexOf("]", index + 2);
      const negated = pattern5[index + 1] === "^" || pattern5[index + 1] === "!";
      const content = pattern5.slice(index + (negated ? 2 : 1), end).replace(/[\\\][^]/g, "\\$&");
      result += `[${negated ? "^" : ""}${content}]`;
      index = end;
    } else if (character === "{" && pattern5.indexOf("}", index) !== -1) {
      const end = pattern5.indexOf("}", index);
      result += `(?:${pattern5.slice(index + 1, end).split(",").map(translate).join("|")})`;
      index = end;
    } else result += character.replace(/[\\^$.|?*+()[\]{}/]/g, "\\$&");
  }
  return result;
}

// scripts/workspace/supabase-config.ts
var defaultConfig = {
  exposedSchemas: ["public", "graphql_public"],
  migrationsEnabled: true,
  seedEnabled: true,
  seedPaths: ["./seed.sql"],
  schemaPaths: []
};
async function readSupabaseConfig(files, exists2) {
  const file = "supabase/config.toml";
  if (!exists2) return defaultConfig;
  const { text, problem } = await files.read(file);
  if (problem !== void 0) return defaultConfig;
  const { parse: parse2, TomlError } = await import("./dist-X47XSLLB.mjs");
  let config;
  try {
    config = parse2(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    files.find("workspace-config-invalid", "error", file, `Unexpected content: ${error.message.split("\n")[0]}`, {
      location: { file, line: error.line, column: error.column },
      why: "The Supabase CLI refuses to start with it. The defaults are used here.",
      fix: "Correct the line; the format is https://toml.io/en/v1.0.0"
    });
    return defaultConfig;
  }
  const db = table(config.db);
  return {
    projectId: typeof config.project_id === "string" ? config.project_id : void 0,
    exposedSchemas: strings2(table(config.api).schemas) ?? defaultConfig.exposedSchemas,
    migrationsEnabled: table(db.migrations).enabled !== false,
    seedEnabled: table(db.seed).enabled !== false,
    seedPaths: strings2(table(db.seed).sql_paths) ?? defaultConfig.seedPaths,
    schemaPaths: strings2(table(db.migrations).schema_paths) ?? []
  };
}
function table(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}
function strings2(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : void 0;
}

// scripts/workspace/supabase.ts
async function readSupabase(files, isSupabase, own) {
  if (!isSupabase) {
    return { globals: [], seeds: [], tests: [], functions: [], exposedSchemas: ["public"], schemaFiles: [] };
  }
  const entries = await files.list("supabase");
  const config = await readSupabaseConfig(files, has(entries, "config.toml", "file"));
  if (own && !config.migrationsEnabled) {
    files.find(
      "workspace-migrations-disabled",
      "warning",
      "supabase/config.toml",
      "Unexpected `[db.migrations] enabled = false`",
      {
        why: "`supabase start` and `supabase db reset` apply no migration. They are replayed here all the same.",
        fix: "Remove the line if the history is meant to be applied."
      }
    );
  }
  const globals = has(entries, "roles.sql", "file") ? [await readSource(files, "supabase/roles.sql", { tool: "supabase" })] : [];
  const seeds = config.seedEnabled ? await readSeeds(files, config.seedPaths) : [];
  const tests = [];
  for (const file of (await walk3(files, "supabase/tests")).filter((name) => /\.(sql|pg)$/.test(name))) {
    const { text, problem } = await files.read(file);
    if (problem === void 0) tests.push({ file, text });
  }
  const schemaFiles = await matching(files, config.schemaPaths, ["supabase/schemas"]);
  return {
    globals,
    seeds,
    tests,
    functions: await functionNames(files),
    exposedSchemas: config.exposedSchemas,
    ...config.projectId === void 0 ? {} : { projectId: config.projectId },
    schemaFiles: config.schemaPaths.length > 0 ? schemaFiles : (await walk3(files, "supabase/schemas")).filter((name) => name.endsWith(".sql"))
  };
}
async function readSeeds(files, patterns) {
  const listed = await matching(files, patterns, ["supabase"]);
  const seeds = [];
  for (const file of listed) seeds.push(await readSource(files, file, { tool: "supabase" }));
  for (const pattern5 of patterns) {
    const path = fromSupabase(pattern5);
    if (!isGlob(pattern5) && pattern5 !== "./seed.sql" && !listed.includes(path)) {
      files.find(
        "seed-missing",
        "warning",
        "supabase/config.toml",
        `Unexpected missing seed file \`${path}\`, expected what [db.seed] sql_paths names`,
        {
          fix: "Correct sql_paths, or add the file."
        }
      );
    }
  }
  const unlisted = (await files.list("supabase/seeds")).filter(
    (entry2) => entry2.type === "file" && entry2.name.endsWith(".sql") && !listed.includes(`supabase/seeds/${entry2.name}`)
  );
  if (unlisted.length > 0) {
    files.find(
      "seed-ignored",
      "info",
      `supabase/seeds/${unlisted[0].name}`,
      `Unexpected ${unlisted.length} seed files that [db.seed] sql_paths does not name`,
      {
        why: "The Supabase CLI loads supabase/seed.sql alone unless told otherwise.",
        fix: 'Set in supabase/config.toml: [db.seed] sql_paths = ["./seeds/*.sql"]',
        detail: { files: unlisted.slice(0, 20).map((entry2) => entry2.name) }
      }
    );
  }
  return seeds;
}
async function matching(files, patterns, folders) {
  if (patterns.length === 0) return [];
  const present = (await Promise.all(folders.map((folder) => walk3(files, folder)))).flat().sort(compareText);
  const outside = patterns.some((pattern5) => !fromSupabase(pattern5).startsWith("supabase/"));
  if (outside) present.push(...(await walk3(files, ".", 3)).filter((file) => !present.includes(file)));
  const found = /* @__PURE__ */ new Set();
  for (const pattern5 of patterns) {
    const path = fromSupabase(pattern5);
    for (const file of present)
      if (file === path || matchesGlob(path, file) || file.startsWith(`${path}/`)) found.add(file);
  }
  return [...found].filter((file) => file.endsWith(".sql"));
}
function fromSupabase(pattern5) {
  const parts = ["supabase"];
  for (const part of pattern5.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
async function walk3(files, folder, depth = 6) {
  const found = [];
  for (const entry2 of await files.list(folder)) {
    if (entry2.type === "file") found.push(under(folder, entry2.name));
    else if (depth > 0 && !entry2.link && entry2.name !== "node_modules" && !entry2.name.startsWith(".")) {
      found.push(...await walk3(files, under(folder, entry2.name), depth - 1));
    }
  }
  return found;
}
async function functionNames(files) {
  const found = [];
  for (const name of names(await files.list("supabase/functions"), "folder")) {
    if (name.startsWith("_") || name.startsWith(".")) continue;
    if ((await files.list(`supabase/functions/${name}`)).some((entry2) => /^index\.(ts|js|tsx|jsx|mjs)$/.test(entry2.name)))
      found.push(name);
  }
  return found;
}

// scripts/workspace/versions.ts
function checkVersions(files, migrations, tool) {
  const { label } = behaviours[tool];
  const seen = /* @__PURE__ */ new Map();
  for (const migration of migrations) {
    if (migration.version === "") continue;
    const key = ["golang-migrate", "goose"].includes(tool) && /^[0-9]+$/.test(migration.version) ? `${BigInt(migration.version)}` : migration.version;
    const first = seen.get(key);
    if (first === void 0) {
      seen.set(key, migration);
      continue;
    }
    if (["prisma", "drizzle", "plain"].includes(tool)) continue;
    files.find(
      "migration-version-duplicate",
      "error",
      migration.up.file,
      `Unexpected second migration of version \`${migration.version}\`, expected one: \`${first.up.file}\` has it`,
      {
        object: `migration ${migration.version}`,
        why: `${label} records a version once: it stops with an error, or never applies one of the two.`,
        fix: "Give the newer file a version of its own, above all others."
      }
    );
  }
  if (!["supabase", "dbmate", "plain"].includes(tool)) return;
  let highest;
  for (const migration of migrations) {
    if (!/^[0-9]+$/.test(migration.version)) continue;
    if (highest !== void 0 && BigInt(migration.version) < BigInt(highest.version)) {
      files.find(
        "migration-order",
        "warning",
        migration.up.file,
        `Unexpected place of version \`${migration.version}\`, expected it before \`${highest.up.file}\``,
        {
          object: `migration ${migration.version}`,
          why: `${label} takes the files in the order of their names as text, in which ${highest.version} comes before ${migration.version}.`,
          fix: "Give all versions the same number of digits."
        }
      );
    } else highest = migration;
  }
}

// scripts/workspace/open.ts
async function openWorkspace(startFolder, options2 = {}) {
  const start = await existingFolder(startFolder);
  const boundary = await repositoryOf(start);
  if (options2.settings !== void 0) await validateSettings(options2.settings, "settings");
  const configured = await nearestSettings(start, boundary);
  const settings = { ...configured?.settings, ...options2.settings };
  const base = configured?.folder ?? start;
  const { candidate, others, cut } = await choose(start, base, boundary, settings, startFolder);
  const root = configured?.folder ?? candidate.root ?? await projectRoot(candidate.folder, boundary);
  const files = new Files(root, boundary);
  const folder = files.name(candidate.folder);
  const rivals = others.filter((other) => candidate.weak || !other.weak);
  if (rivals.length > 0) reportOthers(files, folder, candidate, rivals);
  if (cut) {
    files.find(
      "workspace-search-limit",
      "info",
      ".",
      "Unexpected size of the repository: not every folder was looked at",
      {
        fix: "Name the folder with --root."
      }
    );
  }
  const migrations = await readerOf(candidate.tool).read(files, folder);
  checkVersions(files, migrations, candidate.tool);
  const rollbacksFolder = await readRollbacks(
    files,
    settings.rollbacks ?? defaultRollbacks(candidate.tool, folder),
    migrations,
    settings.rollbacks !== void 0
  );
  const isSupabase = candidate.tool === "supabase" || (await listFolder(join4(root, "supabase"), boundary)).entries.length > 0;
  const parts = await readSupabase(files, isSupabase, candidate.tool === "supabase");
  if (migrations.length === 0) {
    files.find(
      "workspace-empty",
      "warning",
      folder,
      `Unexpected empty folder, expected migrations of ${behaviours[candidate.tool].label}`,
      {
        why: "There is no history: the database is what the platform alone makes.",
        fix: "Write the first migration, or choose another folder with --root."
      }
    );
  }
  files.finish();
  return {
    root,
    tool: candidate.tool,
    platform: settings.platform ?? (isSupabase || speaksSupabase(migrations) ? "supabase" : "postgres"),
    migrationsFolder: folder,
    ...rollbacksFolder === void 0 ? {} : { rollbacksFolder },
    migrations,
    ...parts,
    docsFolder: settings.docs ?? (isSupabase ? "supabase/schema_docs" : "docs/schema"),
    settings,
    findings: files.findings.sort(compareFindings)
  };
}
async function existingFolder(folder) {
  let found;
  try {
    found = await realpath2(resolve2(folder));
  } catch {
    throw new DbopsError(`Unexpected missing folder "${folder}", expected one that exists`, {
      hint: "Give a repository, or a folder in it, with --root."
    });
  }
  if (!(await stat2(found)).isDirectory()) {
    throw new DbopsError(`Unexpected file "${folder}", expected a folder`, {
      hint: "Give the folder that holds it with --root."
    });
  }
  return found;
}
async function repositoryOf(start) {
  for (let path2 = start; path2 !== dirname4(path2); path2 = dirname4(path2)) {
    if (await exists(join4(path2, ".git"))) return path2;
  }
  let path = start;
  while (/^(migrations?|supabase|prisma|drizzle|db|deploy)$/.test(basename3(path))) path = dirname4(path);
  return path;
}
async function exists(path) {
  return stat2(path).then(
    () => true,
    () => false
  );
}
async function nearestSettings(start, boundary) {
  for (let path = start; ; path = dirname4(path)) {
    const settings = await readSettings(path);
    if (settings !== void 0) return { folder: path, settings };
    if (path === boundary || path === dirname4(path)) return void 0;
  }
}
async function choose(start, base, boundary, settings, given) {
  if (settings.migrations !== void 0) {
    const folder = resolve2(base, settings.migrations);
    if (!isInside(folder, base)) {
      throw new DbopsError(`Unexpected migrations folder "${settings.migrations}", expected one inside the project`, {
        where: settingsFile
      });
    }
    if (!await exists(folder)) {
      throw new DbopsError(`Unexpected missing folder "${settings.migrations}", expected the migrations`, {
        where: settingsFile
      });
    }
    const supabaseFolder = basename3(folder) === "migrations" && basename3(dirname4(folder)) === "supabase";
    const known = await ask(supabaseFolder ? dirname4(folder) : folder, boundary, settings.tool);
    const candidate = known ?? { tool: settings.tool ?? "plain", folder, count: 0 };
    return { candidate: { ...candidate, folder, root: base }, others: [], cut: false };
  }
  const { chosen, others, cut } = await detect(start, boundary);
  if (chosen === void 0) {
    throw new DbopsError(`Unexpected folder without migrations: "${given}"`, {
      hint: 'Looked for supabase/migrations, Prisma, Drizzle, dbmate, golang-migrate, Flyway, goose, Sqitch, Diesel and folders with .sql files, here, below and above. Name the folder with --root, or in dbops.json: {"migrations": "path"}.'
    });
  }
  return { candidate: settings.tool === void 0 ? chosen : { ...chosen, tool: settings.tool }, others, cut };
}
async function projectRoot(folder, boundary) {
  const marks = [
    "package.json",
    "go.mod",
    "Cargo.toml",
    "pyproject.toml",
    "pom.xml",
    "build.gradle",
    "build.gradle.kts",
    "Gemfile",
    "composer.json",
    "mix.exs",
    ".git"
  ];
  for (let path = folder; ; path = dirname4(path)) {
    for (const mark of marks) if (await exists(join4(path, mark))) return path;
    if (path === boundary || path === dirname4(path)) return folder === boundary ? folder : dirname4(folder);
  }
}
function reportOthers(files, folder, chosen, others) {
  const list = others.map((one) => `${files.name(one.folder)} (${one.tool}, ${one.count})`);
  files.find(
    "workspace-ambiguous",
    "info",
    folder,
    `Unexpected ${others.length + 1} folders of migrations, expected one: \`${folder}\` (${chosen.tool}, ${chosen.count}) is used`,
    {
      why: `The rule: ${selectionRule}.`,
      fix: `Choose another with --root or with "migrations" in ${settingsFile}. The others: ${list.slice(0, 10).join(", ")}${list.length > 10 ? ", …" : ""}`,
      detail: { others: list.slice(0, 50) }
    }
  );
}
function defaultRollbacks(tool, folder) {
  return tool === "supabase" ? join4(dirname4(folder), "rollbacks").split(sep3).join("/") : void 0;
}
async function readRollbacks(files, folder, migrations, required) {
  if (folder === void 0) return void 0;
  const present = new Set(
    (await files.list(folder)).filter((entry2) => entry2.type === "file").map((entry2) => entry2.name)
  );
  if (present.size === 0) {
    if (required) {
      files.find(
        "workspace-empty",
        "warning",
        folder,
        `Unexpected missing or empty folder \`${folder}\`, expected rollbacks`,
        {
          fix: `Correct "rollbacks" in ${settingsFile}, or add the folder.`
        }
      );
    }
    return required ? folder : void 0;
  }
  const { readSource: readSource2 } = await import("./source-KGP3Q4T5.mjs");
  for (const migration of migrations) {
    const name = basename3(migration.up.file);
    if (!present.delete(name)) continue;
    const { transaction } = migration.up;
    migration.down = await readSource2(files, `${folder}/${name}`, { tool: "plain", transaction });
  }
  for (const name of present) {
    if (!/\.sql$/i.test(name)) continue;
    files.find(
      "rollback-orphan",
      "warning",
      `${folder}/${name}`,
      "Unexpected rollback without a migration of its file name",
      {
        why: "It undoes nothing that is in the history.",
        fix: "Give it the file name of its migration, or delete it."
      }
    );
  }
  return folder;
}
function speaksSupabase(migrations) {
  return migrations.some(
    ({ up }) => /\bauth\.(uid|jwt|role)\s*\(|\bauth\.users\b|\bstorage\.(objects|buckets)\b|\b(to|from)\s+(anon|authenticated|service_role)\b/i.test(
      up.sql
    )
  );
}

// scripts/rules/edit.ts
function applyEdits(text, edits) {
  const ordered = edits.map((edit, order) => ({ edit, order })).sort((a, b) => a.edit.start - b.edit.start || a.order - b.order);
  const parts = [];
  let at = 0;
  let applied = 0;
  for (const { edit } of ordered) {
    if (edit.start < at) continue;
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
    applied++;
  }
  parts.push(text.slice(at));
  return { text: parts.join(""), applied };
}

// scripts/sql/recover.ts
var maxErrors = 20;
function parseRecovering(text) {
  try {
    const { map, statements } = parseSql(text);
    return { map, statements: statements.map((statement) => ({ statement, map, base: 0 })), errors: [] };
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    return parsePieces(text, error);
  }
}
function parsePieces(text, first) {
  const map = new TextMap(text);
  const statements = [];
  const errors = [];
  for (const piece of splitSql(text)) {
    if (piece.kind !== "statement") continue;
    if (errors.length >= maxErrors) break;
    try {
      const parsed = parseSql(text.slice(piece.start, piece.end));
      for (const statement of parsed.statements) statements.push({ statement, map: parsed.map, base: piece.start });
    } catch (error) {
      if (!(error instanceof SqlSyntaxError)) throw error;
      errors.push(new SqlSyntaxError(error.message, map, piece.start + error.index));
    }
  }
  return { map, statements, errors: errors.length > 0 ? errors : [first] };
}

// scripts/sql/transaction.ts
function transactionControl(statement) {
  if (statement.kind !== "TransactionStmt") return void 0;
  switch (statement.tree.kind) {
    case "TRANS_STMT_BEGIN":
    case "TRANS_STMT_START":
      return "begin";
    case "TRANS_STMT_COMMIT":
    case "TRANS_STMT_PREPARE":
      return "commit";
    case "TRANS_STMT_ROLLBACK":
      return "rollback";
    default:
      return void 0;
  }
}
function refusesTransaction(statement) {
  const { kind, tree } = statement;
  switch (kind) {
    case "IndexStmt":
    case "DropStmt":
      return tree.concurrent === true;
    case "ReindexStmt":
      return ["REINDEX_OBJECT_SCHEMA", "REINDEX_OBJECT_SYSTEM", "REINDEX_OBJECT_DATABASE"].includes(tree.kind) || options(tree.params).has("concurrently");
    case "VacuumStmt":
      return tree.is_vacuumcmd === true;
    case "ClusterStmt":
      return tree.relation === void 0;
    case "AlterTableStmt":
      return (tree.cmds ?? []).some(
        (command) => command.AlterTableCmd?.subtype === "AT_DetachPartition" && command.AlterTableCmd.def?.PartitionCmd?.concurrent === true
      );
    case "CreateSubscriptionStmt": {
      const set = options(tree.options);
      return set.get("create_slot") !== "false" && set.get("connect") !== "false";
    }
    case "DiscardStmt":
      return tree.target === "DISCARD_ALL";
    case "AlterDatabaseStmt":
      return options(tree.options).has("tablespace");
    case "AlterSystemStmt":
    case "CreatedbStmt":
    case "DropdbStmt":
    case "CreateTableSpaceStmt":
    case "DropTableSpaceStmt":
    case "DropSubscriptionStmt":
      return true;
    default:
      return false;
  }
}
function options(list) {
  const map = /* @__PURE__ */ new Map();
  for (const item of list ?? []) {
    const option2 = item.DefElem;
    const value = option2?.arg?.String?.sval ?? option2?.arg?.Boolean?.boolval ?? option2?.arg?.Integer?.ival ?? "";
    if (option2?.defname) map.set(option2.defname, String(value).toLowerCase());
  }
  return map;
}

// scripts/workspace/transaction.ts
function planTransactions(mode, statements) {
  const refusing = statements.map(refusesTransaction);
  let wraps;
  let refused;
  if (mode === "statement") wraps = false;
  else if (mode === "message") wraps = statements.length > 1;
  else if (mode === "split") wraps = statements.length > 1 && !refusing.includes(true);
  else if (mode === "detect") {
    wraps = !refusing.includes(true);
    if (!wraps && refusing.includes(false)) refused = refusing.indexOf(refusing[0] === false);
  } else wraps = true;
  const steps = [];
  let open2 = mode === "history" ? "tool" : "no";
  statements.forEach((statement, index) => {
    const control = transactionControl(statement);
    const last = index === statements.length - 1;
    const step = { begin: false, commit: false, inTransaction: open2 !== "no" };
    if (control === "begin") {
      step.inTransaction = true;
      open2 = "file";
    } else if (control !== void 0) {
      open2 = "no";
    } else if (open2 === "no" && wraps && !(mode === "pipeline" && (refusing[index] || last))) {
      step.begin = true;
      step.inTransaction = true;
      open2 = "tool";
    }
    steps.push(step);
  });
  if (open2 !== "no" && mode !== "history" && mode !== "statement") steps.at(-1).commit = true;
  return { steps, refused };
}

// scripts/sql/literal.ts
function mapLiteral(text, start, value) {
  const dollar = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
  dollar.lastIndex = start;
  const tag = dollar.exec(text)?.[0];
  if (tag !== void 0 && text.startsWith(value, start + tag.length)) return (index) => start + tag.length + index;
  const escapes = /[eE]/.test(text[start] ?? "");
  const open2 = escapes ? start + 1 : start;
  if (text[open2] !== "'") return () => start;
  if (text.startsWith(`${value}'`, open2 + 1) && !value.includes("'") && !(escapes && value.includes("\\"))) {
    return (index) => open2 + 1 + index;
  }
  const indexes = [];
  for (let at = open2 + 1; at < text.length && indexes.length <= value.length; at++) {
    if (text[at] === "'" && text[at + 1] !== "'") {
      indexes.push(at);
      break;
    }
    indexes.push(at);
    if (text[at] === "'" || escapes && text[at] === "\\" && !/[0-7xuU]/.test(text[at + 1] ?? "")) at++;
  }
  if (indexes.length !== value.length + 1) return () => start;
  return (index) => indexes[Math.min(index, indexes.length - 1)];
}

// scripts/rules/evaluate.ts
function expressionTree(expression) {
  try {
    const { statements } = parseSql(`SELECT ${expression}`);
    if (statements.length !== 1) return void 0;
    return statements[0].tree.targetList?.[0]?.ResTarget?.val;
  } catch {
    return void 0;
  }
}
function evaluate(tree, variables, depth = 0) {
  if (tree === void 0 || depth > 50) return void 0;
  const text = (node) => {
    const value = evaluate(node, variables, depth + 1);
    return typeof value === "string" ? value : void 0;
  };
  if (tree.A_Const !== void 0) {
    const { sval, ival, fval, boolval } = tree.A_Const;
    if (sval !== void 0) return sval.sval ?? "";
    if (ival !== void 0) return String(ival.ival ?? 0);
    if (fval !== void 0) return fval.fval;
    if (boolval !== void 0) return boolval.boolval === true ? "true" : "false";
    return void 0;
  }
  if (tree.ColumnRef !== void 0) {
    return tree.ColumnRef.fields?.length === 1 ? variables.get(columnName(tree) ?? "") : void 0;
  }
  if (tree.TypeCast !== void 0) {
    const value = evaluate(tree.TypeCast.arg, variables, depth + 1);
    if (typeof value === "string" && tree.TypeCast.typeName?.arrayBounds !== void 0) {
      const inner = /^\{([^{}"\\]*)\}$/.exec(value)?.[1];
      return inner === void 0 ? void 0 : inner.split(",").map((item) => item.trim());
    }
    return value;
  }
  if (tree.A_ArrayExpr !== void 0) {
    const items = (tree.A_ArrayExpr.elements ?? []).map(text);
    return items.every((item) => item !== void 0) ? items : void 0;
  }
  if (tree.A_Expr?.kind === "AEXPR_OP" && listName(tree.A_Expr.name).name === "||") {
    const left = text(tree.A_Expr.lexpr);
    const right = text(tree.A_Expr.rexpr);
    return left === void 0 || right === void 0 ? void 0 : left + right;
  }
  if (tree.FuncCall !== void 0) {
    const args = (tree.FuncCall.args ?? []).map(text);
    if (!args.every((arg) => arg !== void 0)) return void 0;
    const name = listName(tree.FuncCall.funcname).name;
    if (name === "format" && args.length > 0) return format(args[0], args.slice(1));
    if (name === "concat") return args.join("");
    if (name === "quote_ident" && args.length === 1) return ident(args[0]);
    if (name === "quote_literal" && args.length === 1) return literal(args[0]);
    if ((name === "lower" || name === "upper") && args.length === 1) {
      return name === "lower" ? args[0].toLowerCase() : args[0].toUpperCase();
    }
  }
  return void 0;
}
function format(template, args) {
  let next = 0;
  let failed = false;
  const result = template.replace(/%(?:(\d+)\$)?([sIL%])/g, (_, position, kind) => {
    if (kind === "%") return "%";
    const value = position === void 0 ? args[next++] : args[Number(position) - 1];
    if (position !== void 0) next = Number(position);
    if (value === void 0) {
      failed = true;
      return "";
    }
    return kind === "I" ? ident(value) : kind === "L" ? literal(value) : value;
  });
  return failed ? void 0 : result;
}

// scripts/rules/plpgsql.ts
var maxUnrolled = 64;
var maxStatements = 5e3;
function bodyStatements(functions, body) {
  const reader = new BodyReader(body);
  for (const entry2 of functions) {
    const routine = entry2.PLpgSQL_function;
    if (routine !== void 0) reader.read(routine);
  }
  return reader.found;
}
var BodyReader = class {
  found = [];
  #body;
  #lines = [0];
  #variables = /* @__PURE__ */ new Map();
  #names = [];
  /** Where the last statement was found: the next one of the same line stands after it. */
  #cursor = 0;
  constructor(body) {
    this.#body = body;
    for (let at = body.indexOf("\n"); at !== -1; at = body.indexOf("\n", at + 1)) this.#lines.push(at + 1);
  }
  read(routine) {
    this.#names = [];
    for (const [number, datum] of (routine.datums ?? []).entries()) {
      const variable = datum.PLpgSQL_var;
      this.#names[variable?.dno ?? number] = variable?.refname;
      const initial = variable?.default_val?.PLpgSQL_expr?.query;
      if (variable !== void 0 && initial !== void 0) this.#assign(variable.refname, initial);
    }
    this.#block([routine.action], false);
  }
  #assign(name, expression) {
    const value = evaluate(expressionTree(expression), this.#variables);
    if (value === void 0) this.#variables.delete(name);
    else this.#variables.set(name, value);
  }
  /** Statements of a body, one after another. Depth is bounded by PL/pgSQL's own nesting, which its parser limits. */
  #block(statements, conditional) {
    for (const entry2 of statements) {
      if (this.found.length > maxStatements) return;
      if (entry2 === null || typeof entry2 !== "object") continue;
      const kind = Object.keys(entry2)[0];
      if (kind !== void 0) this.#statement(kind, entry2[kind], conditional);
    }
  }
  /** A block that may not run: what it assigns is unknown after it. */
  #branch(statements) {
    const before = new Map(this.#variables);
    this.#block(statements, true);
    for (const [name, value] of this.#variables) if (before.get(name) !== value) this.#variables.delete(name);
  }
  /** A loop's body: what it assigns is unknown from its beginning, as an earlier round may have assigned it. */
  #loop(statements) {
    walk(statements, (kind, node) => {
      if (kind === "PLpgSQL_stmt_assign") this.#forget(node.varno);
      else if (kind === "PLpgSQL_stmt_execsql") this.#forgetTarget(node.target);
    });
    this.#branch(statements);
  }
  #forget(number) {
    const name = this.#names[number ?? 0];
    if (name !== void 0) this.#variables.delete(name);
  }
  #forgetTarget(target) {
    for (const field of target?.PLpgSQL_row?.fields ?? []) this.#forget(field.varno);
  }
  #statement(kind, node, conditional) {
    switch (kind) {
      case "PLpgSQL_stmt_block":
        this.#block(node.body ?? [], conditional);
        for (const handler of node.exceptions?.PLpgSQL_exception_block?.exc_list ?? []) {
          this.#branch(handler.PLpgSQL_exception?.action ?? []);
        }
        return;
      case "PLpgSQL_stmt_if":
        this.#branch(node.then_body ?? []);
        for (const other of node.elsif_list ?? []) this.#branch(other.PLpgSQL_if_elsif?.stmts ?? []);
        this.#branch(node.else_body ?? []);
        return;
      case "PLpgSQL_stmt_case":
        for (const when of node.case_when_list ?? []) this.#branch(when.PLpgSQL_case_when?.stmts ?? []);
        this.#branch(node.else_stmts ?? []);
        return;
      case "PLpgSQL_stmt_foreach_a":
        this.#foreach(node);
        return;
      case "PLpgSQL_stmt_fors":
      case "PLpgSQL_stmt_forc":
      case "PLpgSQL_stmt_dynfors":
        this.#sql(node.query, node.lineno, conditional, kind === "PLpgSQL_stmt_dynfors");
        this.#forgetTarget(node.var);
        this.#loop(node.body ?? []);
        return;
      case "PLpgSQL_stmt_fori":
      case "PLpgSQL_stmt_loop":
      case "PLpgSQL_stmt_while":
        this.#loop(node.body ?? []);
        return;
      case "PLpgSQL_stmt_assign": {
        const name = this.#names[node.varno ?? 0];
        const expression = node.expr?.PLpgSQL_expr?.query;
        const value = expression === void 0 ? void 0 : /^[^=]*?:?=\s*([\s\S]*)$/.exec(expression)?.[1];
        if (name === void 0) return;
        if (value === void 0) this.#variables.delete(name);
        else this.#assign(name, value);
        return;
      }
      case "PLpgSQL_stmt_execsql":
        this.#sql(node.sqlstmt, node.lineno, conditional, false);
        this.#forgetTarget(node.target);
        return;
      case "PLpgSQL_stmt_perform":
      case "PLpgSQL_stmt_call":
        this.#sql(node.expr, node.lineno, conditional, false);
        return;
      case "PLpgSQL_stmt_dynexecute":
        this.#sql(node.query, node.lineno, conditional, true);
        return;
      case "PLpgSQL_stmt_return_query":
        if (node.dynquery !== void 0) this.#sql(node.dynquery, node.lineno, conditional, true);
        else this.#sql(node.query, node.lineno, conditional, false);
        return;
    }
  }
  #foreach(node) {
    const name = this.#names[node.varno ?? 0];
    const value = evaluate(expressionTree(node.expr?.PLpgSQL_expr?.query ?? ""), this.#variables);
    if (name === void 0 || !Array.isArray(value) || value.length > maxUnrolled) {
      if (name !== void 0) this.#variables.delete(name);
      this.#loop(node.body ?? []);
      return;
    }
    const cursor = this.#cursor;
    for (const item of value) {
      this.#cursor = cursor;
      this.#variables.set(name, item);
      this.#block(node.body ?? [], false);
    }
    this.#variables.delete(name);
  }
  #sql(expression, line, conditional, dynamic) {
    const query = expression?.PLpgSQL_expr?.query;
    if (query === void 0) return;
    const place = this.#find(query, line ?? 1);
    if (!dynamic) {
      this.found.push({ sql: query, ...place, dynamic: false, conditional });
      return;
    }
    const value = evaluate(expressionTree(query), this.#variables);
    this.found.push({ sql: typeof value === "string" ? value : void 0, ...place, dynamic: true, conditional });
  }
  /** Where a query stands: from its statement's line on, after the one found before. */
  #find(query, line) {
    const from = Math.max(this.#lines[Math.min(line, this.#lines.length) - 1] ?? 0, 0);
    const start = this.#cursor > from ? this.#cursor : from;
    for (const [text, length] of [
      [query, query.length],
      [query.replace(/^SELECT /, ""), query.length - 7],
      [query.slice(0, 24), query.length]
    ]) {
      const at = this.#body.indexOf(text, start);
      if (at !== -1) {
        this.#cursor = at + 1;
        return { index: at, end: Math.min(at + length, this.#body.length) };
      }
    }
    return { index: from, end: from };
  }
};

// scripts/rules/expand.ts
var unreadable = "UnreadableSql";
var maxDepth2 = 6;
var maxInner = 2e4;
var Expander = class {
  #options;
  #text;
  /** Bodies of functions that the file made, by `schema.name`. */
  #bodies = /* @__PURE__ */ new Map();
  #running = /* @__PURE__ */ new Set();
  #inners = 0;
  constructor(text, options2) {
    this.#text = text;
    this.#options = options2;
  }
  /** Yields the statement, then what it holds, in order. `base` is added to every index (a text parsed in parts). */
  *expand(statement, map, base = 0) {
    const place = (from, to) => from === void 0 ? { start: statement.start + base, end: statement.end + base } : { start: map.indexOfByte(from) + base, end: map.indexOfByte(to ?? from) + base };
    yield {
      ...statement,
      start: statement.start + base,
      end: statement.end + base,
      origin: "file",
      conditional: false,
      dynamic: false,
      place
    };
    if (statement.kind === "DoStmt") yield* this.#block(statement, map, base);
    else if (statement.kind === "CreateFunctionStmt") {
      const name = this.#options.known.resolve(listName(statement.tree.funcname), /* @__PURE__ */ new Map());
      this.#bodies.set(`${name.schema}.${name.name}`, { statement, map, base });
      const body = bodyOf(statement.tree);
      if (body !== void 0 && this.#options.wantsBody(body)) yield* this.#routine(statement, map, base, "body", 1);
    } else yield* this.#calls(statement, 1);
  }
  *#block(statement, map, base) {
    const language = optionText(option(statement.tree.args, "language"))?.toLowerCase() ?? "plpgsql";
    const element = option(statement.tree.args, "as");
    const body = element?.arg?.String?.sval;
    if (body === void 0) return;
    if (language !== "plpgsql") {
      yield this.#unread(statement.start + base, statement.end + base, `a DO block in ${language}`, "do");
      return;
    }
    const start = map.indexOfByte(element.location ?? 0);
    const value = mapLiteral(map.text, start, body);
    yield* this.#plpgsql(statement, body, (index) => value(index) + base, "do", 1);
  }
  /** What the body of a function holds that the file defined. */
  *#routine(statement, map, base, origin, depth) {
    const body = bodyOf(statement.tree);
    if (body === void 0) return;
    const language = optionText(option(statement.tree.options, "language"))?.toLowerCase() ?? "sql";
    const keyword = map.indexOfByte(option(statement.tree.options, "as")?.location ?? 0);
    const start = /^as\s+/i.exec(map.text.slice(keyword, keyword + 64))?.[0].length ?? 0;
    const value = mapLiteral(map.text, keyword + start, body);
    const toFile = (index) => value(index) + base;
    if (language === "plpgsql") yield* this.#plpgsql(statement, body, toFile, origin, depth);
    else if (language === "sql") {
      const parsed = tryParse(body);
      if (parsed !== void 0) yield* this.#inner(parsed, toFile, origin, false, false, depth);
    }
  }
  *#plpgsql(statement, body, toFile, origin, depth) {
    const functions = parsePlpgsql(statement.text);
    if (functions === void 0) {
      yield this.#unread(toFile(0), toFile(body.length), "a PL/pgSQL body that does not parse", origin);
      return;
    }
    for (const found of bodyStatements(functions, body)) {
      const place = { start: toFile(found.index), end: toFile(found.end) };
      const parsed = found.sql === void 0 ? void 0 : tryParse(found.sql);
      if (parsed === void 0) {
        if (found.dynamic) yield this.#unread(place.start, place.end, "EXECUTE of text that only a run makes", origin);
        continue;
      }
      const inner = found.dynamic ? () => place.start : (index) => toFile(found.index + index);
      yield* this.#inner(parsed, inner, origin, found.conditional, found.dynamic, depth, place);
    }
  }
  *#inner(parsed, toFile, origin, conditional, dynamic, depth, whole) {
    for (const statement of parsed.statements) {
      if (++this.#inners > maxInner) return;
      const own = dynamic && whole !== void 0 ? whole : { start: toFile(statement.start), end: toFile(statement.end) };
      const place = (from, to) => from === void 0 || dynamic ? own : { start: toFile(parsed.map.indexOfByte(from)), end: toFile(parsed.map.indexOfByte(to ?? from)) };
      yield { ...statement, ...own, origin, conditional, dynamic, place };
      if (origin === "do") yield* this.#calls(statement, depth + 1);
    }
  }
  /** Bodies of the file's own functions that a statement calls at its top: SELECT f(), PERFORM f(), CALL f(). */
  *#calls(statement, depth) {
    if (this.#bodies.size === 0 || depth > maxDepth2) return;
    for (const call of topCalls(statement)) {
      const name = listName(call.funcname);
      const schema = name.schema ?? this.#options.known.resolve(name, this.#bodies).schema;
      const key = `${schema}.${name.name}`;
      const found = this.#bodies.get(key);
      if (found === void 0 || this.#running.has(key)) continue;
      this.#running.add(key);
      yield* this.#routine(found.statement, found.map, found.base, "do", depth);
      this.#running.delete(key);
    }
  }
  #unread(start, end, reason, origin) {
    const place = { start, end };
    return {
      kind: unreadable,
      tree: { reason },
      node: {},
      ...place,
      text: this.#text.slice(start, end),
      origin,
      conditional: true,
      dynamic: true,
      place: () => place
    };
  }
};
function bodyOf(tree) {
  return strings(option(tree.options, "as")?.arg?.List?.items)[0];
}
function topCalls(statement) {
  if (statement.kind === "CallStmt") return statement.tree.funccall === void 0 ? [] : [statement.tree.funccall];
  if (statement.kind !== "SelectStmt" || statement.tree.fromClause !== void 0) return [];
  return (statement.tree.targetList ?? []).map((node) => node.ResTarget?.val?.FuncCall).filter((call) => call !== void 0);
}
function tryParse(text) {
  try {
    return parseSql(text);
  } catch {
    return void 0;
  }
}

// scripts/rules/known/known.ts
var Known = class _Known {
  /** The number of the file being read; the first is 1. */
  file = 0;
  /** The number of the open transaction; 0 where none is open. */
  transaction = 0;
  schemas = /* @__PURE__ */ new Map();
  relations = /* @__PURE__ */ new Map();
  types = /* @__PURE__ */ new Map();
  functions = /* @__PURE__ */ new Map();
  /** Roles that ALTER DEFAULT PRIVILEGES grants new tables of a schema to. */
  defaultTableGrants = /* @__PURE__ */ new Map();
  /** Schemas (`*`: all) whose new functions PUBLIC or a role may no longer execute by default. */
  defaultFunctionRevokes = /* @__PURE__ */ new Map();
  searchPath = ["public"];
  birth() {
    return { file: this.file, transaction: this.transaction };
  }
  /** Whether something was made in this file or in the open transaction: nobody else can hold or need it yet. */
  isFresh(born) {
    if (born === void 0) return false;
    return born.file === this.file || this.transaction !== 0 && born.transaction === this.transaction;
  }
  /** The schema that CREATE uses for a name without one. */
  get creationSchema() {
    return this.searchPath[0] ?? "public";
  }
  /** A name's schema: its own, else that of the first match along search_path, else the creation schema. */
  resolve(name, within = this.relations) {
    if (name.schema !== void 0) return { schema: name.schema, name: name.name };
    for (const schema of this.searchPath) {
      if (within.has(`${schema}.${name.name}`)) return { schema, name: name.name };
    }
    return { schema: this.creationSchema, name: name.name };
  }
  relation(name) {
    const { schema, name: own } = this.resolve(name);
    return this.relations.get(`${schema}.${own}`);
  }
  type(name) {
    const { schema, name: own } = this.resolve(name, this.types);
    return this.types.get(`${schema}.${own}`);
  }
  /** Every known overload. */
  function(name) {
    const { schema, name: own } = this.resolve(name, this.functions);
    return this.functions.get(`${schema}.${own}`) ?? [];
  }
  /** Whether a relation was made in this file or transaction. */
  isNew(name) {
    return this.isFresh(this.relation(name)?.born);
  }
  /** `public.orders` for messages: as resolved where it is known, else as written. */
  label(name) {
    const known = this.relation(name);
    return formatName(known === void 0 ? name : { schema: known.schema, name: known.name });
  }
  /** A copy that changes apart from this. */
  clone() {
    const copy = new _Known();
    copy.file = this.file;
    copy.transaction = this.transaction;
    copy.searchPath = [...this.searchPath];
    const maps = structuredClone([
      this.schemas,
      this.relations,
      this.types,
      this.functions,
      this.defaultTableGrants,
      this.defaultFunctionRevokes
    ]);
    for (const [key, value] of maps[0]) copy.schemas.set(key, value);
    for (const [key, value] of maps[1]) copy.relations.set(key, value);
    for (const [key, value] of maps[2]) copy.types.set(key, value);
    for (const [key, value] of maps[3]) copy.functions.set(key, value);
    for (const [key, value] of maps[4]) copy.defaultTableGrants.set(key, value);
    for (const [key, value] of maps[5]) copy.defaultFunctionRevokes.set(key, value);
    return copy;
  }
};

// scripts/rules/known/objects.ts
function createType(known, names2, kind, values = []) {
  const name = listName(names2);
  const schema = name.schema ?? known.creationSchema;
  const born = known.birth();
  known.types.set(`${schema}.${name.name}`, {
    schema,
    name: name.name,
    kind,
    values: new Map(values.map((value) => [value, born])),
    born
  });
}
function alterEnum(known, tree) {
  const type = known.type(listName(tree.typeName));
  if (type === void 0) return;
  if (tree.oldVal !== void 0) {
    type.values.set(tree.newVal, type.values.get(tree.oldVal) ?? known.birth());
    type.values.delete(tree.oldVal);
  } else if (!type.values.has(tree.newVal)) type.values.set(tree.newVal, known.birth());
}
function signature(parameters) {
  const types = [];
  for (const node of parameters ?? []) {
    const parameter = node.FunctionParameter;
    if (parameter === void 0 || parameter.mode === "FUNC_PARAM_OUT" || parameter.mode === "FUNC_PARAM_TABLE")
      continue;
    types.push(formatType(typeOf(parameter.argType)));
  }
  return `(${types.join(",")})`;
}
function applyOptions(routine, options2) {
  for (const node of options2 ?? []) {
    const element = node.DefElem;
    if (element === void 0) continue;
    if (element.defname === "security") routine.securityDefiner = element.arg?.Boolean?.boolval === true;
    else if (element.defname === "volatility") routine.volatility = optionText(element);
    else if (element.defname === "set") {
      const set = element.arg?.VariableSetStmt;
      if (set?.name === "search_path") routine.searchPath = set.kind !== "VAR_RESET" && set.kind !== "VAR_SET_DEFAULT";
      else if (set?.kind === "VAR_RESET_ALL") routine.searchPath = false;
    }
  }
}
function createFunction(known, tree, at) {
  const name = listName(tree.funcname);
  const schema = name.schema ?? known.creationSchema;
  const key = `${schema}.${name.name}`;
  const others = known.functions.get(key) ?? [];
  const own = signature(tree.parameters);
  const replaced = others.find((routine) => routine.signature === own);
  const body = option(tree.options, "as")?.arg?.List?.items;
  const made = {
    schema,
    name: name.name,
    signature: own,
    language: optionText(option(tree.options, "language"))?.toLowerCase() ?? "sql",
    volatility: "volatile",
    securityDefiner: false,
    searchPath: false,
    returnsTrigger: ["trigger", "event_trigger"].includes(listName(tree.returnType?.names).name),
    body: strings(body)[0] ?? "",
    // CREATE OR REPLACE keeps the privileges.
    revoked: replaced?.revoked ?? /* @__PURE__ */ new Set([...revokedByDefault(known, schema)]),
    granted: replaced?.granted ?? /* @__PURE__ */ new Set(),
    born: replaced?.born ?? known.birth(),
    at
  };
  applyOptions(made, tree.options);
  known.functions.set(key, [...others.filter((routine) => routine !== replaced), made]);
}
function revokedByDefault(known, schema) {
  return /* @__PURE__ */ new Set([
    ...known.defaultFunctionRevokes.get("*") ?? [],
    ...known.defaultFunctionRevokes.get(schema) ?? []
  ]);
}
function namedFunctions(known, node) {
  const object = node?.ObjectWithArgs ?? node;
  const all = known.function(listName(object?.objname));
  if (object?.args_unspecified === true) return all;
  const wanted = signature(object?.objfuncargs);
  const exact = all.filter((routine) => routine.signature === wanted);
  return exact.length > 0 ? exact : all.length === 1 ? all : [];
}
function alterFunction(known, tree) {
  for (const routine of namedFunctions(known, tree.func)) applyOptions(routine, tree.actions);
}
function dropFunction(known, node) {
  for (const routine of namedFunctions(known, node)) {
    const key = `${routine.schema}.${routine.name}`;
    const left = (known.functions.get(key) ?? []).filter((other) => other !== routine);
    if (left.length > 0) known.functions.set(key, left);
    else known.functions.delete(key);
  }
}
function createPolicy(known, tree, at) {
  const table2 = known.relation(rangeName(tree.table));
  table2?.policies.set(tree.policy_name, {
    name: tree.policy_name,
    command: tree.cmd_name ?? "all",
    using: tree.qual,
    check: tree.with_check,
    born: known.birth(),
    at
  });
}
function alterPolicy(known, tree) {
  const policy = known.relation(rangeName(tree.table))?.policies.get(tree.policy_name);
  if (policy === void 0) return;
  if (tree.qual !== void 0) policy.using = tree.qual;
  if (tree.with_check !== void 0) policy.check = tree.with_check;
}
function roleNames(roles) {
  const names2 = [];
  for (const node of roles ?? []) {
    const role = node.RoleSpec;
    if (role?.roletype === "ROLESPEC_PUBLIC") names2.push("public");
    else if (role?.roletype === "ROLESPEC_CSTRING") names2.push(role.rolename);
    else if (role !== void 0) names2.push("current_user");
  }
  return names2;
}
function change(set, roles, add) {
  for (const role of roles) {
    if (add) set.add(role);
    else set.delete(role);
  }
}
function grant(known, tree) {
  const roles = roleNames(tree.grantees);
  const add = tree.is_grant === true;
  const inSchemas = tree.targtype === "ACL_TARGET_ALL_IN_SCHEMA" ? new Set(strings(tree.objects)) : void 0;
  if (tree.objtype === "OBJECT_TABLE") {
    const tables = inSchemas === void 0 ? (tree.objects ?? []).map((node) => known.relation(objectName(node))) : [...known.relations.values()].filter((relation) => inSchemas.has(relation.schema));
    if (!add && tree.privileges !== void 0) return;
    for (const table2 of tables) if (table2 !== void 0) change(table2.granted, roles, add);
  } else if (["OBJECT_FUNCTION", "OBJECT_ROUTINE", "OBJECT_PROCEDURE"].includes(tree.objtype)) {
    const routines = inSchemas === void 0 ? (tree.objects ?? []).flatMap((node) => namedFunctions(known, node)) : [...known.functions.values()].flat().filter((routine) => inSchemas.has(routine.schema));
    for (const routine of routines) {
      change(routine.revoked, roles, !add);
      change(routine.granted, roles, add);
    }
  }
}
function alterDefaultPrivileges(known, tree) {
  const schemas = strings(option(tree.options, "schemas")?.arg?.List?.items);
  const action = tree.action;
  if (action === void 0) return;
  const roles = roleNames(action.grantees);
  const add = action.is_grant === true;
  if (action.objtype === "OBJECT_TABLE") {
    if (!add && action.privileges !== void 0) return;
    for (const schema of schemas) change(entry(known.defaultTableGrants, schema), roles, add);
  } else if (["OBJECT_FUNCTION", "OBJECT_ROUTINE"].includes(action.objtype)) {
    for (const schema of schemas.length === 0 ? ["*"] : schemas) {
      const taken = schemas.length === 0 ? roles : roles.filter((role) => role !== "public");
      change(entry(known.defaultFunctionRevokes, schema), taken, !add);
    }
  }
}
function entry(map, key) {
  let set = map.get(key);
  if (set === void 0) map.set(key, set = /* @__PURE__ */ new Set());
  return set;
}

// scripts/rules/known/columns.ts
var serials = {
  serial: "int4",
  serial4: "int4",
  bigserial: "int8",
  serial8: "int8",
  smallserial: "int2",
  serial2: "int2"
};
function serialType(typeName) {
  const names2 = strings(typeName?.names);
  return names2.length === 1 && Object.hasOwn(serials, names2[0]) ? serials[names2[0]] : void 0;
}
var constraintKinds = {
  CONSTR_PRIMARY: "primary key",
  CONSTR_UNIQUE: "unique",
  CONSTR_CHECK: "check",
  CONSTR_FOREIGN: "foreign key",
  CONSTR_EXCLUSION: "exclude",
  CONSTR_NOTNULL: "not null"
};
function constraintColumns(constraint) {
  if (constraint.contype === "CONSTR_FOREIGN") return strings(constraint.fk_attrs);
  if (constraint.contype === "CONSTR_CHECK") {
    const columns = /* @__PURE__ */ new Set();
    walk(constraint.raw_expr, (kind, node) => {
      if (kind !== "ColumnRef") return;
      const name = node.fields?.at(-1)?.String?.sval;
      if (name !== void 0) columns.add(name);
    });
    return [...columns];
  }
  if (constraint.contype === "CONSTR_EXCLUSION") {
    return (constraint.exclusions ?? []).map((pair) => pair.List?.items?.[0]?.IndexElem?.name ?? "").filter(Boolean);
  }
  return strings(constraint.keys);
}
var suffixes = {
  "primary key": "pkey",
  unique: "key",
  check: "check",
  "foreign key": "fkey",
  exclude: "excl",
  "not null": "not_null"
};
function defaultConstraintName(table2, kind, columns) {
  const middle = kind === "primary key" || kind === "check" && columns.length !== 1 ? "" : columns.join("_");
  const taken = (name) => table2.constraints.has(name) || table2.indexes.has(name);
  for (let number = 0; ; number++) {
    const name = makeObjectName(table2.name, middle, `${suffixes[kind]}${number === 0 ? "" : number}`);
    if (!taken(name)) return name;
  }
}
function makeObjectName(first, second, label) {
  let a = first;
  let b = second;
  const overhead = Buffer.byteLength(label) + 1 + (second === "" ? 0 : 1);
  while (Buffer.byteLength(a) + Buffer.byteLength(b) + overhead > 63) {
    if (Buffer.byteLength(a) > Buffer.byteLength(b)) a = a.slice(0, -1);
    else b = b.slice(0, -1);
  }
  return [a, ...second === "" ? [] : [b], label].join("_");
}
function addColumn(known, table2, definition, at) {
  const born = known.birth();
  const serial = serialType(definition.typeName);
  const column = {
    name: definition.colname,
    type: serial === void 0 ? typeOf(definition.typeName) : { name: serial, schema: "pg_catalog", mods: [], array: false },
    notNull: serial !== void 0 || definition.is_not_null === true,
    hasDefault: serial !== void 0,
    identity: false,
    generated: false,
    born
  };
  table2.columns.set(column.name, column);
  for (const node of definition.constraints ?? []) {
    const constraint = node.Constraint;
    if (constraint === void 0) continue;
    if (constraint.contype === "CONSTR_DEFAULT") column.hasDefault = true;
    else if (constraint.contype === "CONSTR_IDENTITY") column.identity = column.notNull = true;
    else if (constraint.contype === "CONSTR_GENERATED") column.generated = true;
    else addConstraint(known, table2, constraint, at, column.name);
  }
}
function addConstraint(known, table2, constraint, at, column) {
  const type = constraintKinds[constraint.contype];
  if (type === void 0) return void 0;
  const index = constraint.indexname === void 0 ? void 0 : table2.indexes.get(constraint.indexname);
  const columns = index !== void 0 ? index.columns.filter((name2) => name2 !== void 0) : column !== void 0 ? [column] : constraintColumns(constraint);
  const name = constraint.conname ?? constraint.indexname ?? defaultConstraintName(table2, type, columns);
  const born = known.birth();
  const made = { name, type, columns, validated: constraint.skip_validation !== true, born, at };
  if (type === "check") made.expression = constraint.raw_expr;
  if (type === "foreign key" && constraint.pktable !== void 0) {
    const target = rangeName(constraint.pktable);
    made.references = { table: qualify(known, target), columns: strings(constraint.pk_attrs) };
  }
  table2.constraints.set(name, made);
  if (type === "primary key" || type === "not null") {
    for (const key of columns) {
      const known2 = table2.columns.get(key);
      if (known2 !== void 0 && made.validated) known2.notNull = true;
    }
  }
  if (type === "primary key" || type === "unique" || type === "exclude") {
    const made2 = {
      name,
      table: table2,
      method: constraint.access_method ?? "btree",
      columns,
      unique: type !== "exclude",
      partial: constraint.where_clause !== void 0,
      constraint: true,
      born
    };
    if (index !== void 0 && index.name !== name) {
      table2.indexes.delete(index.name);
      known.relations.delete(`${table2.schema}.${index.name}`);
    }
    addIndex(known, made2);
  }
  return made;
}
function addIndex(known, index, at) {
  const { table: table2 } = index;
  table2.indexes.set(index.name, index);
  known.relations.set(`${table2.schema}.${index.name}`, {
    schema: table2.schema,
    name: index.name,
    kind: "index",
    persistence: table2.persistence,
    columns: /* @__PURE__ */ new Map(),
    complete: true,
    constraints: /* @__PURE__ */ new Map(),
    indexes: /* @__PURE__ */ new Map(),
    policies: /* @__PURE__ */ new Map(),
    rowSecurity: false,
    granted: /* @__PURE__ */ new Set(),
    parents: [],
    index,
    born: index.born,
    at
  });
}
function qualify(known, name) {
  return known.resolve(name);
}

// scripts/rules/known/tables.ts
function createRelation(known, range, kind, at, ifNotExists = false) {
  const written = rangeName(range);
  const temporary = range.relpersistence === "t";
  const schema = temporary ? "pg_temp" : written.schema ?? known.creationSchema;
  const key = `${schema}.${written.name}`;
  const existing = known.relations.get(key);
  if (existing !== void 0 && ifNotExists) return { relation: existing, made: false };
  const relation = {
    schema,
    name: written.name,
    kind,
    persistence: temporary ? "temporary" : range.relpersistence === "u" ? "unlogged" : "permanent",
    columns: /* @__PURE__ */ new Map(),
    complete: true,
    constraints: /* @__PURE__ */ new Map(),
    indexes: /* @__PURE__ */ new Map(),
    policies: /* @__PURE__ */ new Map(),
    rowSecurity: false,
    granted: new Set(known.defaultTableGrants.get(schema) ?? []),
    parents: [],
    born: known.birth(),
    at
  };
  known.relations.set(key, relation);
  return { relation, made: true };
}
function createTable(known, tree, at, kind) {
  const { relation, made } = createRelation(
    known,
    tree.relation,
    kind ?? (tree.partspec === void 0 ? "table" : "partitioned table"),
    at,
    tree.if_not_exists === true
  );
  if (!made) return;
  for (const node of tree.inhRelations ?? []) inherit(known, relation, rangeName(node.RangeVar));
  if (tree.ofTypename !== void 0) relation.complete = false;
  for (const node of tree.tableElts ?? []) {
    if (node.ColumnDef !== void 0) addColumn(known, relation, node.ColumnDef, at);
    else if (node.Constraint !== void 0) addConstraint(known, relation, node.Constraint, at);
    else if (node.TableLikeClause !== void 0) like(known, relation, node.TableLikeClause);
  }
  for (const node of tree.constraints ?? []) {
    if (node.Constraint !== void 0) addConstraint(known, relation, node.Constraint, at);
  }
}
function inherit(known, child, name) {
  const parent = known.relation(name);
  if (parent === void 0) {
    child.complete = false;
    return;
  }
  child.parents.push(parent);
  child.complete &&= parent.complete;
  for (const column of parent.columns.values()) child.columns.set(column.name, { ...column, born: child.born });
  for (const index of parent.indexes.values()) {
    const columns = index.columns;
    const inherited = makeObjectName(child.name, columns.map((column) => column ?? "expr").join("_"), "idx");
    child.indexes.set(inherited, { ...index, name: inherited, table: child, born: child.born });
  }
}
var likeIndexes = 1 << 6;
function like(known, table2, clause) {
  const source = known.relation(rangeName(clause.relation));
  if (source === void 0) {
    table2.complete = false;
    return;
  }
  table2.complete &&= source.complete;
  for (const column of source.columns.values()) table2.columns.set(column.name, { ...column, born: table2.born });
  if (((clause.options ?? 0) & likeIndexes) !== 0) {
    for (const index of source.indexes.values()) {
      const name = makeObjectName(table2.name, index.columns.map((column) => column ?? "expr").join("_"), "idx");
      addIndex(known, { ...index, name, table: table2, born: table2.born });
    }
  }
}
function alterRelation(known, relation, command, at) {
  const column = command.name === void 0 ? void 0 : relation.columns.get(command.name);
  switch (command.subtype) {
    case "AT_AddColumn": {
      const definition = command.def?.ColumnDef;
      if (definition === void 0) return;
      if (command.missing_ok === true && relation.columns.has(definition.colname)) return;
      addColumn(known, relation, definition, at);
      return;
    }
    case "AT_DropColumn": {
      relation.columns.delete(command.name);
      for (const constraint of [...relation.constraints.values()]) {
        if (constraint.columns.includes(command.name)) relation.constraints.delete(constraint.name);
      }
      for (const index of [...relation.indexes.values()])
        if (index.columns.includes(command.name)) dropIndex(known, index);
      return;
    }
    case "AT_AlterColumnType":
      if (column !== void 0) column.type = typeOf(command.def?.ColumnDef?.typeName);
      return;
    case "AT_ColumnDefault":
      if (column !== void 0) column.hasDefault = command.def !== void 0;
      return;
    case "AT_SetNotNull":
      if (column !== void 0) column.notNull = true;
      return;
    case "AT_DropNotNull":
      if (column !== void 0) column.notNull = false;
      return;
    case "AT_AddIdentity":
      if (column !== void 0) column.identity = true;
      return;
    case "AT_DropIdentity":
      if (column !== void 0) column.identity = false;
      return;
    case "AT_DropExpression":
      if (column !== void 0) column.generated = false;
      return;
    case "AT_AddConstraint":
      if (command.def?.Constraint !== void 0) addConstraint(known, relation, command.def.Constraint, at);
      return;
    case "AT_ValidateConstraint": {
      const constraint = relation.constraints.get(command.name);
      if (constraint === void 0) return;
      constraint.validated = true;
      if (constraint.type === "not null") {
        for (const name of constraint.columns) {
          const covered = relation.columns.get(name);
          if (covered !== void 0) covered.notNull = true;
        }
      }
      return;
    }
    case "AT_DropConstraint": {
      relation.constraints.delete(command.name);
      const index = relation.indexes.get(command.name);
      if (index?.constraint) dropIndex(known, index);
      return;
    }
    case "AT_EnableRowSecurity":
      relation.rowSecurity = true;
      return;
    case "AT_DisableRowSecurity":
      relation.rowSecurity = false;
      return;
    case "AT_SetLogged":
      relation.persistence = "permanent";
      return;
    case "AT_SetUnLogged":
      relation.persistence = "unlogged";
      return;
    case "AT_ReplicaIdentity":
      relation.replicaIdentity = command.def?.ReplicaIdentityStmt?.name;
      return;
    case "AT_AttachPartition": {
      const child = known.relation(rangeName(command.def?.PartitionCmd?.name ?? {}));
      child?.parents.push(relation);
      return;
    }
    case "AT_DetachPartition": {
      const child = known.relation(rangeName(command.def?.PartitionCmd?.name ?? {}));
      if (child !== void 0) child.parents = child.parents.filter((parent) => parent !== relation);
      return;
    }
    case "AT_AddInherit": {
      const parent = known.relation(rangeName(command.def?.RangeVar ?? {}));
      if (parent !== void 0) relation.parents.push(parent);
      return;
    }
  }
}
function createIndex(known, tree, at) {
  const table2 = known.relation(rangeName(tree.relation ?? {}));
  if (table2 === void 0) return;
  const columns = (tree.indexParams ?? []).map((node) => node.IndexElem?.name);
  let name = tree.idxname;
  if (name === void 0) {
    const middle = columns.map((column) => column ?? "expr").join("_");
    name = makeObjectName(table2.name, middle, "idx");
    for (let number = 1; known.relations.has(`${table2.schema}.${name}`); number++) {
      name = makeObjectName(table2.name, middle, `idx${number}`);
    }
  } else if (tree.if_not_exists === true && known.relations.has(`${table2.schema}.${name}`)) return;
  const index = {
    name,
    table: table2,
    method: tree.accessMethod ?? "btree",
    columns,
    unique: tree.unique === true,
    partial: tree.whereClause !== void 0,
    constraint: false,
    born: known.birth()
  };
  addIndex(known, index, at);
}
function createFromQuery(known, range, kind, columns, at, ifNotExists = false) {
  const { relation, made } = createRelation(known, range, kind, at, ifNotExists);
  if (!made) return;
  relation.complete = false;
  for (const name of strings(columns)) {
    relation.columns.set(name, {
      name,
      notNull: false,
      hasDefault: false,
      identity: false,
      generated: false,
      born: relation.born
    });
  }
}
function dropIndex(known, index) {
  index.table.indexes.delete(index.name);
  known.relations.delete(`${index.table.schema}.${index.name}`);
}
function dropRelation(known, name) {
  const relation = known.relation(name);
  if (relation === void 0) return;
  if (relation.index !== void 0) {
    dropIndex(known, relation.index);
    return;
  }
  for (const index of relation.indexes.values()) known.relations.delete(`${relation.schema}.${index.name}`);
  known.relations.delete(`${relation.schema}.${relation.name}`);
}
function moveRelation(known, relation, schema, name) {
  known.relations.delete(`${relation.schema}.${relation.name}`);
  if (relation.index !== void 0) {
    relation.index.table.indexes.delete(relation.name);
    relation.index.name = name;
    relation.index.table.indexes.set(name, relation.index);
  }
  if (schema !== relation.schema) {
    for (const index of relation.indexes.values()) {
      const own = known.relations.get(`${relation.schema}.${index.name}`);
      known.relations.delete(`${relation.schema}.${index.name}`);
      if (own !== void 0) known.relations.set(`${schema}.${index.name}`, { ...own, schema });
    }
  }
  relation.schema = schema;
  relation.name = name;
  known.relations.set(`${schema}.${name}`, relation);
}

// scripts/rules/known/track.ts
function track(known, statement, at) {
  handlers[statement.kind]?.(known, statement.tree, at);
}
var handlers = {
  CreateStmt: createTable,
  CreateForeignTableStmt: (known, tree, at) => createTable(known, tree.base ?? tree, at, "foreign table"),
  IndexStmt: createIndex,
  ViewStmt: (known, tree, at) => createFromQuery(known, tree.view, "view", tree.aliases, at),
  CreateTableAsStmt: (known, tree, at) => createFromQuery(
    known,
    tree.into?.rel ?? {},
    tree.objtype === "OBJECT_MATVIEW" ? "materialized view" : "table",
    tree.into?.colNames,
    at,
    tree.if_not_exists === true
  ),
  SelectStmt: (known, tree, at) => {
    const into = tree.intoClause;
    if (into !== void 0) createFromQuery(known, into.rel, "table", into.colNames, at);
  },
  CreateSeqStmt: (known, tree, at) => {
    createRelation(known, tree.sequence, "sequence", at, tree.if_not_exists === true);
  },
  AlterTableStmt: alterTable,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  DropStmt: drop,
  CreateSchemaStmt: (known, tree, at) => {
    const name = tree.schemaname ?? tree.authrole?.rolename ?? "";
    if (tree.if_not_exists !== true || !known.schemas.has(name)) known.schemas.set(name, known.birth());
    const path = known.searchPath;
    known.searchPath = [name];
    for (const node of tree.schemaElts ?? []) {
      const kind = Object.keys(node)[0];
      track(known, { kind, tree: node[kind] }, at);
    }
    known.searchPath = path;
  },
  CreateEnumStmt: (known, tree) => createType(known, tree.typeName, "enum", strings(tree.vals)),
  AlterEnumStmt: alterEnum,
  CreateDomainStmt: (known, tree) => createType(known, tree.domainname, "domain"),
  CreateRangeStmt: (known, tree) => createType(known, tree.typeName, "range"),
  CompositeTypeStmt: (known, tree) => {
    const name = rangeName(tree.typevar);
    const nodes = (name.schema === void 0 ? [name.name] : [name.schema, name.name]).map((part) => ({
      String: { sval: part }
    }));
    createType(known, nodes, "composite");
  },
  CreateFunctionStmt: createFunction,
  AlterFunctionStmt: alterFunction,
  CreatePolicyStmt: createPolicy,
  AlterPolicyStmt: alterPolicy,
  GrantStmt: grant,
  AlterDefaultPrivilegesStmt: alterDefaultPrivileges
};
function alterTable(known, tree, at) {
  const relation = known.relation(rangeName(tree.relation ?? {}));
  if (relation === void 0) return;
  for (const node of tree.cmds ?? []) {
    if (node.AlterTableCmd !== void 0) alterRelation(known, relation, node.AlterTableCmd, at);
  }
}
var relationKinds = /* @__PURE__ */ new Set([
  "OBJECT_TABLE",
  "OBJECT_VIEW",
  "OBJECT_MATVIEW",
  "OBJECT_INDEX",
  "OBJECT_SEQUENCE",
  "OBJECT_FOREIGN_TABLE"
]);
function rename(known, tree) {
  const { renameType: kind, newname: to, subname: from } = tree;
  if (kind === "OBJECT_SCHEMA") {
    renameSchema(known, from, to);
    return;
  }
  if (kind === "OBJECT_TYPE" || kind === "OBJECT_DOMAIN") {
    const type = known.type(objectName(tree.object));
    if (type === void 0) return;
    known.types.delete(`${type.schema}.${type.name}`);
    type.name = to;
    known.types.set(`${type.schema}.${to}`, type);
    return;
  }
  if (kind === "OBJECT_FUNCTION" || kind === "OBJECT_PROCEDURE" || kind === "OBJECT_ROUTINE") {
    for (const routine of namedFunctions(known, tree.object)) {
      const key = `${routine.schema}.${routine.name}`;
      known.functions.set(
        key,
        (known.functions.get(key) ?? []).filter((other) => other !== routine)
      );
      routine.name = to;
      const target = `${routine.schema}.${to}`;
      known.functions.set(target, [...known.functions.get(target) ?? [], routine]);
    }
    return;
  }
  const relation = tree.relation === void 0 ? void 0 : known.relation(rangeName(tree.relation));
  if (relation === void 0) return;
  if (relationKinds.has(kind)) moveRelation(known, relation, relation.schema, to);
  else if (kind === "OBJECT_COLUMN") {
    const renamed = (names2) => names2.map((name) => name === from ? to : name);
    const column = relation.columns.get(from);
    if (column !== void 0) {
      relation.columns.delete(from);
      column.name = to;
      relation.columns.set(to, column);
    }
    for (const constraint of relation.constraints.values()) constraint.columns = renamed(constraint.columns);
    for (const index of relation.indexes.values()) {
      index.columns = index.columns.map((name) => name === from ? to : name);
    }
  } else if (kind === "OBJECT_TABCONSTRAINT") {
    const constraint = relation.constraints.get(from);
    if (constraint !== void 0) {
      relation.constraints.delete(from);
      constraint.name = to;
      relation.constraints.set(to, constraint);
    }
    const index = known.relation({ schema: relation.schema, name: from });
    if (index?.index?.constraint && index.index.table === relation) {
      moveRelation(known, index, relation.schema, to);
    }
  } else if (kind === "OBJECT_POLICY") {
    const policy = relation.policies.get(from);
    if (policy !== void 0) {
      relation.policies.delete(from);
      policy.name = to;
      relation.policies.set(to, policy);
    }
  }
}
function renameSchema(known, from, to) {
  const born = known.schemas.get(from);
  if (born !== void 0) {
    known.schemas.delete(from);
    known.schemas.set(to, born);
  }
  for (const map of [known.relations, known.types]) {
    for (const object of [...map.values()].filter((one) => one.schema === from)) {
      map.delete(`${from}.${object.name}`);
      object.schema = to;
      map.set(`${to}.${object.name}`, object);
    }
  }
  for (const [key, routines] of [...known.functions]) {
    if (routines[0]?.schema !== from) continue;
    known.functions.delete(key);
    for (const routine of routines) routine.schema = to;
    known.functions.set(`${to}.${routines[0].name}`, routines);
  }
}
function setSchema(known, tree) {
  if (relationKinds.has(tree.objectType) && tree.relation !== void 0) {
    const relation = known.relation(rangeName(tree.relation));
    if (relation !== void 0) moveRelation(known, relation, tree.newschema, relation.name);
  } else if (tree.objectType === "OBJECT_TYPE" || tree.objectType === "OBJECT_DOMAIN") {
    const type = known.type(objectName(tree.object));
    if (type === void 0) return;
    known.types.delete(`${type.schema}.${type.name}`);
    type.schema = tree.newschema;
    known.types.set(`${type.schema}.${type.name}`, type);
  } else if (["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE"].includes(tree.objectType)) {
    for (const routine of namedFunctions(known, tree.object)) {
      const key = `${routine.schema}.${routine.name}`;
      known.functions.set(
        key,
        (known.functions.get(key) ?? []).filter((other) => other !== routine)
      );
      routine.schema = tree.newschema;
      const target = `${routine.schema}.${routine.name}`;
      known.functions.set(target, [...known.functions.get(target) ?? [], routine]);
    }
  }
}
function drop(known, tree) {
  for (const node of tree.objects ?? []) {
    if (relationKinds.has(tree.removeType)) dropRelation(known, objectName(node));
    else if (tree.removeType === "OBJECT_TYPE" || tree.removeType === "OBJECT_DOMAIN") {
      const type = known.type(objectName(node));
      if (type !== void 0) known.types.delete(`${type.schema}.${type.name}`);
    } else if (["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE"].includes(tree.removeType)) {
      dropFunction(known, node);
    } else if (tree.removeType === "OBJECT_POLICY") {
      const parts = strings(node.List?.items);
      known.relation(listName(node.List?.items.slice(0, -1)))?.policies.delete(parts.at(-1));
    } else if (tree.removeType === "OBJECT_SCHEMA") dropSchema(known, objectName(node).name);
  }
}
function dropSchema(known, schema) {
  known.schemas.delete(schema);
  for (const map of [known.relations, known.types]) {
    for (const [key, object] of [...map]) if (object.schema === schema) map.delete(key);
  }
  for (const [key, routines] of [...known.functions]) if (routines[0]?.schema === schema) known.functions.delete(key);
}

// scripts/rules/session.ts
var followed = /* @__PURE__ */ new Set(["search_path", "lock_timeout", "statement_timeout", "timezone", "session_replication_role"]);
var Session = class {
  #server;
  #session = /* @__PURE__ */ new Map();
  /** SET LOCAL: until the transaction ends. */
  #local = /* @__PURE__ */ new Map();
  constructor(server) {
    this.#server = new Map(Object.entries(server).map(([name, value]) => [name.toLowerCase(), value]));
  }
  get(name) {
    return this.#local.get(name) ?? this.#session.get(name) ?? this.#server.get(name);
  }
  /** Whether a timeout holds: set, and not to 0. */
  limits(name) {
    const value = this.get(name);
    return value !== void 0 && !/^\s*-?0+(\.0*)?\s*[a-z]*\s*$/i.test(value);
  }
  /** The schemas of search_path, in order, without those that stand for the role. */
  searchPath(fallback) {
    const value = this.get("search_path");
    if (value === void 0) return [...fallback];
    return value.split(",").map((name) => name.trim().replace(/^"(.*)"$/, "$1")).filter((name) => name !== "" && name !== "$user");
  }
  state(id) {
    return {
      id,
      lockTimeout: this.limits("lock_timeout"),
      statementTimeout: this.limits("statement_timeout"),
      timeZone: this.get("timezone")
    };
  }
  endTransaction() {
    this.#local.clear();
  }
  /** Follows one statement. Returns whether a setting that names depend on changed. */
  apply(statement, inTransaction) {
    if (statement.kind === "VariableSetStmt") this.#set(statement.tree, inTransaction);
    else if (statement.kind === "SelectStmt") this.#configure(statement.tree, inTransaction);
  }
  #set(tree, inTransaction) {
    if (tree.kind === "VAR_RESET_ALL") {
      this.#session.clear();
      this.#local.clear();
      return;
    }
    const name = tree.name?.toLowerCase();
    if (name === void 0 || !followed.has(name)) return;
    if (tree.kind === "VAR_SET_VALUE") {
      this.#store(
        name,
        (tree.args ?? []).map(constantText).join(", "),
        tree.is_local === true,
        inTransaction
      );
    } else if (tree.kind === "VAR_SET_DEFAULT" || tree.kind === "VAR_RESET") {
      this.#local.delete(name);
      if (tree.is_local !== true) this.#session.delete(name);
    }
  }
  /** SELECT set_config('name', 'value', is_local). */
  #configure(tree, inTransaction) {
    for (const node of tree.targetList ?? []) {
      const call = node.ResTarget?.val?.FuncCall;
      if (call === void 0 || listName(call.funcname).name !== "set_config") continue;
      const name = stringConstant(call.args?.[0])?.toLowerCase();
      const value = stringConstant(call.args?.[1]);
      const local = call.args?.[2]?.A_Const?.boolval?.boolval === true;
      if (name !== void 0 && value !== void 0 && followed.has(name))
        this.#store(name, value, local, inTransaction);
    }
  }
  #store(name, value, local, inTransaction) {
    if (!local) {
      this.#session.set(name, value);
      this.#local.delete(name);
    } else if (inTransaction) this.#local.set(name, value);
  }
};
function constantText(node) {
  const text = stringConstant(node);
  if (text !== void 0) return text;
  const value = node.A_Const;
  if (value?.ival !== void 0) return String(value.ival.ival ?? 0);
  if (value?.fval !== void 0) return value.fval.fval;
  return "";
}

// scripts/rules/ids.generated.ts
var ruleIds = [
  "auth-users-exposed",
  "autovacuum-disabled",
  "ban-drop-column",
  "ban-drop-table",
  "ban-unknown-suppression",
  "ban-unused-suppression",
  "boolean-index",
  "cascade-too-far",
  "char-padded",
  "composite-foreign-key-hole",
  "constraint-not-validated",
  "definer-callable-by-anon",
  "definer-open-to-anon",
  "definer-open-to-authenticated",
  "definer-search-path-mutable",
  "definer-search-path-writable",
  "definer-view-leaky",
  "definer-write-open-to-anon",
  "duplicate-index",
  "dynamic-sql-injectable",
  "existence-oracle",
  "extension-in-public",
  "extension-outdated",
  "external-ids-blob",
  "float-money",
  "foreign-key-duplicate",
  "foreign-key-missing",
  "foreign-key-oracle",
  "foreign-key-to-auth-unique",
  "foreign-key-type-mismatch",
  "foreign-key-unindexed",
  "foreign-table-exposed",
  "function-search-path-mutable",
  "graphql-open-to-anon",
  "graphql-open-to-authenticated",
  "id-array",
  "identifier-needs-quotes",
  "index-invalid",
  "index-unused",
  "integer-key",
  "json-column",
  "materialized-view-exposed",
  "multiple-permissive-policies",
  "no-primary-key",
  "nullable-foreign-key",
  "orphaned-function",
  "partition-policy-ignored",
  "partition-rls-bypassed",
  "policy-always-true",
  "policy-column-unindexed",
  "policy-dependency-denied",
  "policy-for-bypassing-role",
  "policy-function-per-row",
  "policy-function-recursion",
  "policy-helper-exposed",
  "policy-insert-without-check",
  "policy-open-to-anon",
  "policy-read-condition-writes",
  "policy-recursion",
  "policy-restrictive-only",
  "policy-role-too-wide",
  "policy-row-can-be-moved",
  "policy-self-comparison",
  "policy-update-without-select",
  "policy-user-metadata",
  "policy-uses-auth-role",
  "policy-without-grant",
  "policy-without-rls",
  "polymorphic-association",
  "privileged-column-writable",
  "publication-for-all-tables",
  "publication-without-replica-identity",
  "queue-exposed",
  "redundant-index",
  "reg-type-column",
  "require-concurrent-index",
  "require-concurrent-index-drop",
  "require-suppression-reason",
  "require-valid-sql",
  "rewrite-rule",
  "rls-disabled",
  "rls-not-forced",
  "rls-without-policy",
  "role-bypasses-rls",
  "schema-writable",
  "security-definer-view",
  "sensitive-column-exposed",
  "sensitive-column-readable",
  "sequence-near-exhaustion",
  "sequence-without-grant",
  "table-bloat",
  "table-granted-to-public",
  "table-inheritance",
  "table-unlogged",
  "text-search-unindexed",
  "text-without-check",
  "timestamp-without-zone",
  "trigger-disabled",
  "truncate-granted",
  "unique-ignores-null",
  "updated-at-stale",
  "volatile-function-in-policy"
];

// scripts/rules/suppress.ts
var marker2 = "dbops-ignore";
function readSuppressions(text, map, statements) {
  if (!text.includes(marker2)) return [];
  const found = [];
  const all = [...tokens(text)];
  for (const [index, token] of all.entries()) {
    if (token.kind !== "comment") continue;
    const words = /^(?:--|\/\*)\s*dbops-ignore\b([^\r\n]*)/.exec(text.slice(token.start, token.end));
    if (words === null) continue;
    const [ids = "", ...why] = words[1].replace(/\*\/\s*$/, "").split(":");
    const { line } = map.position(token.start);
    const previous = all[index - 1];
    const trails = previous !== void 0 && map.position(previous.end).line === line && previous.kind !== "comment";
    const inside = statements.some(({ start, end }) => start < token.start && token.start < end);
    const next = all.slice(index + 1).find(({ kind }) => kind !== "comment");
    const following = statements.find(({ start }) => start >= token.end);
    let scope = { line };
    if (!trails && inside && next !== void 0) scope = { line: map.position(next.start).line };
    else if (!trails && following !== void 0) scope = { from: following.start, to: following.end };
    found.push({
      rules: ids.split(/[\s,]+/).filter(Boolean),
      reason: why.join(":").trim(),
      place: { start: token.start, end: token.end },
      scope,
      used: /* @__PURE__ */ new Set()
    });
  }
  return found;
}
function suppressedBy(suppressions, rule, place, wholeFile, map) {
  const hit = suppressions.find((one) => {
    if (!one.rules.includes(rule)) return false;
    if (wholeFile) return true;
    if ("line" in one.scope) {
      return map.position(place.start).line <= one.scope.line && one.scope.line <= map.position(place.end).line;
    }
    return one.scope.from <= place.start && place.start <= one.scope.to;
  });
  hit?.used.add(rule);
  return hit;
}
function* judgeSuppressions(suppressions, isOff) {
  for (const { rules, reason, place, used } of suppressions) {
    if (rules.length === 0 || reason === "") {
      const ids = rules.join(", ") || "<rule-id>";
      yield {
        rule: "require-suppression-reason",
        message: `Unexpected suppression without a ${rules.length === 0 ? "rule and a reason" : "reason"}, expected \`-- ${marker2} ${ids}: <why>\``,
        place
      };
    }
    for (const id of rules) {
      if (!ruleIds.includes(id)) {
        const near2 = closest(id, ruleIds);
        yield {
          rule: "ban-unknown-suppression",
          message: `Unexpected rule \`${id.replaceAll("`", "")}\` in a suppression, expected ${near2 === void 0 ? "the id of a rule" : `\`${near2}\``}`,
          place
        };
      } else if (!used.has(id) && !isOff(id)) {
        yield {
          rule: "ban-unused-suppression",
          message: `Unexpected suppression of \`${id}\`, expected one that suppresses a finding`,
          place
        };
      }
    }
  }
}

// scripts/rules/lint.ts
var syntaxRule = "require-valid-sql";
var historyTransaction = 1;
var defaults = {
  platform: "supabase",
  exposedSchemas: ["public", "graphql_public"],
  defaultGrants: "explicit",
  server: {}
};
function matchFiles(inputs, options2 = {}) {
  const run = new Run(options2);
  for (const input of inputs) run.read(input);
  return run.finish();
}
var Run = class {
  known = new Known();
  #options;
  #levels;
  #byKind = /* @__PURE__ */ new Map();
  #wholeFile = [];
  #bodyWords;
  #read = [];
  /** Number 1 is the one transaction of a tool that opens one around all pending files. */
  #transactions = historyTransaction;
  constructor({ rules = {}, ...options2 }) {
    this.#options = { ...defaults, ...options2 };
    this.#levels = rules;
    const words = [];
    for (const [id, rule] of Object.entries(migrationRules)) {
      if (rules[id] === "off") continue;
      for (const kind of rule.on ?? []) {
        const list = this.#byKind.get(kind);
        if (list === void 0) this.#byKind.set(kind, [[id, rule]]);
        else list.push([id, rule]);
      }
      if (rule.checkFile !== void 0) this.#wholeFile.push([id, rule]);
      if (rule.inBodies !== void 0) words.push(rule.inBodies.source);
    }
    this.#bodyWords = words.length === 0 ? void 0 : new RegExp(words.join("|"), "i");
  }
  /** Reads a file; a rollback is judged on what is known so far, and nothing that follows builds on it. */
  read(input) {
    if (input.role !== "down") {
      this.#walk(input);
      return;
    }
    const { known } = this;
    const copy = known.clone();
    this.known = copy;
    this.#walk(input);
    this.known = known;
    known.file = copy.file;
  }
  #walk(input) {
    const { known } = this;
    const sql = input.sql ?? input.text;
    const judge = input.judge !== false;
    const session = new Session({
      ...this.#options.platform === "supabase" ? { timezone: "UTC" } : {},
      ...this.#options.server
    });
    const home = this.#options.platform === "supabase" ? ["public", "extensions"] : ["public"];
    known.file++;
    known.searchPath = session.searchPath(home);
    const { statements: parsed, map, errors } = parseRecovering(sql);
    const statements = parsed.map(({ statement }) => statement);
    const { steps } = planTransactions(input.transaction, statements);
    const places2 = parsed.map(({ statement, base }) => ({ start: statement.start + base, end: statement.end + base }));
    const suppressions = judge ? readSuppressions(sql, map, places2) : [];
    const entry2 = { input, map, matches: [], suppressions };
    const all = [];
    const expander = new Expander(input.text, {
      known,
      wantsBody: (body) => judge && (this.#bodyWords?.test(body) ?? false)
    });
    if (judge) for (const error of errors) this.#syntaxError(entry2, error);
    let open2 = input.transaction === "history";
    if (open2) known.transaction = judge ? historyTransaction : ++this.#transactions;
    for (const [index, top] of parsed.entries()) {
      const { inTransaction } = steps[index];
      if (inTransaction && !open2) known.transaction = ++this.#transactions;
      open2 = inTransaction;
      if (!open2) {
        known.transaction = 0;
        session.endTransaction();
      }
      for (const statement of expander.expand(top.statement, top.map, top.base)) {
        if (judge) {
          all.push(statement);
          this.#judge(entry2, statement, session, statements, index, open2);
        }
        if (statement.origin === "body") continue;
        session.apply(statement, open2);
        known.searchPath = session.searchPath(home);
        track(known, statement, originOf(input, statement));
      }
      const control = transactionControl(top.statement);
      if (control === "commit" || control === "rollback") {
        open2 = false;
        known.transaction = 0;
        session.endTransaction();
      }
    }
    known.transaction = 0;
    if (judge) {
      entry2.context = { file: input, options: this.#options, known, number: known.file, statements: all };
      this.#read.push(entry2);
    }
  }
  #syntaxError(entry2, error) {
    const rule = migrationRules[syntaxRule];
    if (rule === void 0 || this.#levels[syntaxRule] === "off") return;
    const message = `Unexpected SQL that PostgreSQL cannot parse, expected valid SQL: ${error.message}`;
    this.#add(entry2, syntaxRule, rule, { message, at: { start: error.index, end: error.index } });
  }
  #judge(entry2, statement, session, statements, index, inTransaction) {
    const rules = this.#byKind.get(statement.kind);
    if (rules === void 0) return;
    const context = {
      file: entry2.input,
      options: this.#options,
      known: this.known,
      inTransaction: inTransaction || statement.origin !== "file",
      transaction: session.state(this.known.transaction),
      statements,
      index
    };
    for (const [id, rule] of rules) {
      if (!(rule.files ?? ["up"]).includes(entry2.input.role)) continue;
      if (statement.origin === "body" && rule.inBodies === void 0) continue;
      if (rule.oncePerFile && entry2.matches.some((match) => match.rule === id)) continue;
      for (const hit of rule.check?.(statement, context) ?? []) {
        this.#add(entry2, id, rule, hit, statement, context);
        if (rule.oncePerFile) break;
      }
    }
  }
  #add(entry2, id, rule, hit, statement, context) {
    const place = typeof hit.at === "number" ? statement?.place(hit.at) ?? { start: 0, end: 0 } : hit.at ?? statement?.place() ?? { start: 0, end: 0 };
    const level = this.#levels[id] ?? rule.level;
    const start = entry2.map.position(place.start);
    const end = entry2.map.position(Math.max(place.start, place.end));
    const finding = {
      rule: id,
      level: level === "off" ? rule.level : level,
      category: rule.category ?? "migration",
      message: hit.message,
      ...hit.object === void 0 ? {} : { object: hit.object },
      location: {
        file: entry2.input.file,
        ...start,
        ...place.end > place.start ? { endLine: end.line, endColumn: end.column } : {}
      },
      why: rule.why,
      fix: hit.fix ?? rule.fix,
      ...rule.alias === void 0 ? {} : { alias: rule.alias },
      ...hit.detail === void 0 ? {} : { detail: hit.detail }
    };
    entry2.matches.push({ rule: id, finding, place, hit, statement, context });
  }
  finish() {
    for (const entry2 of this.#read) {
      for (const [id, rule] of this.#wholeFile) {
        if (!(rule.files ?? ["up"]).includes(entry2.input.role)) continue;
        for (const hit of rule.checkFile(entry2.context) ?? []) {
          this.#add(entry2, id, rule, hit);
          if (rule.oncePerFile) break;
        }
      }
    }
    for (const entry2 of this.#read) this.#suppress(entry2);
    return this.#read.map(({ input, matches }) => ({ file: input, matches }));
  }
  /** Takes out what comments suppress, and reports comments that are wrong. */
  #suppress(entry2) {
    if (entry2.suppressions.length === 0) return;
    const { suppressions, map } = entry2;
    entry2.matches = entry2.matches.filter(
      ({ rule, place, statement, hit }) => suppressedBy(suppressions, rule, place, statement === void 0 && hit.at === void 0, map) === void 0
    );
    const isOff = (rule) => this.#levels[rule] === "off";
    for (const { rule: id, message, place } of judgeSuppressions(suppressions, isOff)) {
      const rule = migrationRules[id];
      if (rule !== void 0 && !isOff(id)) this.#add(entry2, id, rule, { message, at: place });
    }
  }
};
function originOf(input, statement) {
  return { file: input.file, start: statement.start, end: statement.end };
}

// scripts/rules/lint-workspace.ts
var reportedByRules = /* @__PURE__ */ new Set(["migration-version-duplicate"]);
function readerFindings(workspace, files) {
  return workspace.findings.filter(
    ({ rule, location }) => !reportedByRules.has(rule) && (files === void 0 || location !== void 0 && files.has(location.file))
  );
}
function lintedFiles({ migrations, seeds }) {
  return [
    ...migrations.flatMap(({ up, down }) => down === void 0 ? [up.file] : [up.file, down.file]),
    ...seeds.map(({ file }) => file)
  ].filter((file, index, all) => all.indexOf(file) === index);
}
function workspaceOptions(workspace) {
  const { platform, exposedSchemas, settings } = workspace;
  return {
    platform,
    exposedSchemas: platform === "supabase" ? exposedSchemas : [],
    defaultGrants: settings.defaultGrants ?? "explicit",
    server: settings.server ?? {},
    rules: settings.rules ?? {}
  };
}
function workspaceInputs(workspace, { files, changes: changes2, texts }) {
  const wanted = (file) => files === void 0 || files.has(file);
  const inputs = [];
  const add = (source, role, judge, more = {}) => {
    const text = texts?.get(source.file);
    inputs.push({
      file: source.file,
      text: text ?? source.text,
      ...text === void 0 ? { sql: source.sql } : {},
      role,
      transaction: source.transaction,
      judge,
      ...more
    });
  };
  const keepsRollbacks = workspace.migrations.some(({ down }) => down !== void 0);
  for (const source of workspace.globals) add(source, "seed", false);
  for (const migration of workspace.migrations) {
    const { up, down } = migration;
    add(up, "up", wanted(up.file), { facts: factsOf(migration, workspace, keepsRollbacks, changes2) });
    if (down !== void 0 && wanted(down.file)) {
      add(down, "down", true, { up: { file: up.file, sql: texts?.get(up.file) ?? up.sql } });
    }
  }
  for (const seed of workspace.seeds) if (files?.has(seed.file)) add(seed, "seed", true);
  return inputs;
}
function factsOf(migration, workspace, keepsRollbacks, changes2) {
  const { up, down, version, name } = migration;
  const facts = { version, name };
  if (down !== void 0) facts.rollback = down.file;
  else if (keepsRollbacks && migration.repeatable !== true) facts.rollback = null;
  if (workspace.findings.some((one) => one.rule === "migration-version-duplicate" && one.location?.file === up.file)) {
    facts.duplicateOf = workspace.migrations.find((other) => other !== migration && other.version === version)?.up.file;
  }
  const state = changes2?.changed.get(up.file);
  if (changes2 !== void 0 && state === "modified") facts.editedSince = changes2.ref;
  if (changes2 !== void 0 && state === "added") facts.newerOnMain = newerOnMain(migration, workspace, changes2);
  return facts;
}
function newerOnMain(migration, workspace, changes2) {
  const at = workspace.migrations.indexOf(migration);
  const later = workspace.migrations.slice(at + 1).find((other) => !changes2.changed.has(other.up.file));
  if (later !== void 0) return later.up.file;
  const number = (file) => {
    const digits = /^V?([0-9]+)/.exec(file.slice(file.lastIndexOf("/") + 1))?.[1];
    return digits === void 0 ? void 0 : BigInt(digits);
  };
  const own = number(migration.up.file);
  if (own === void 0) return void 0;
  const folder = migration.up.file.slice(0, migration.up.file.lastIndexOf("/") + 1);
  return changes2.onRef.find((file) => {
    if (!file.startsWith(folder) || file.slice(folder.length).includes("/") || !file.endsWith(".sql")) return false;
    return (number(file) ?? 0n) > own;
  });
}

// scripts/rules/repair.ts
function repairs({ matches }) {
  const edits = [];
  for (const { rule, statement, context } of matches) {
    const repair = migrationRules[rule]?.repair;
    if (repair === void 0 || statement === void 0 || context === void 0 || statement.dynamic) continue;
    edits.push(...repair(statement, context) ?? []);
  }
  return edits;
}

// scripts/rules/lint-request.ts
var maxRounds = 5;
async function lintRequest(request) {
  await loadParser();
  const plan = await planRequest(request);
  const texts = /* @__PURE__ */ new Map();
  const rewrites = /* @__PURE__ */ new Map();
  let results = matchFiles(plan.inputs(texts), plan.options);
  for (let round = 0; request.fix === true && round < maxRounds; round++) {
    let changed = false;
    for (const result of results) {
      const { text, applied } = applyEdits(result.file.text, repairs(result));
      if (applied === 0 || text === result.file.text) continue;
      texts.set(result.file.file, text);
      rewrites.set(result.file.file, (rewrites.get(result.file.file) ?? 0) + applied);
      changed = true;
    }
    if (!changed) break;
    results = matchFiles(plan.inputs(texts), plan.options);
  }
  for (const [file, text] of texts) await writeFile(plan.path(file), text);
  const bySource = new Map(results.map(({ file }) => [file.file, file.text]));
  return {
    findings: [...findingsOf(results), ...plan.readerFindings].sort(compareFindings),
    source: (file) => bySource.get(file),
    ...results.length === 0 ? { nothing: plan.nothing } : {},
    fixed: [...rewrites].map(([file, count]) => ({ file, rewrites: count }))
  };
}
function findingsOf(results) {
  return results.flatMap(({ matches }) => matches.map(({ finding }) => finding));
}
async function planRequest(request) {
  const { cwd, files, stdin } = request;
  if (stdin !== void 0 && files.length > 1) {
    throw new DbopsError(
      `Unexpected ${files.length} files with --stdin, expected at most one: the one that the text is of`
    );
  }
  if (request.fix === true && stdin !== void 0) {
    throw new DbopsError("Unexpected --fix with --stdin, expected files that can be rewritten");
  }
  const paths = files.map((file) => resolve3(cwd, file));
  const workspace = await findWorkspace(request, paths);
  if (workspace === void 0) return planAlone(request, paths, {});
  const name = (path) => relative3(workspace.root, path).split(sep4).join("/");
  const known = lintedFiles(workspace);
  if (paths.length > 0) {
    const selected = /* @__PURE__ */ new Set();
    const strangers = [];
    for (const path of paths) {
      const own = name(path);
      const below = known.filter((file) => file === own || file.startsWith(`${own}/`) || own === "");
      for (const file of below) selected.add(file);
      if (below.length === 0) strangers.push(path);
    }
    if (strangers.length === paths.length) return planAlone(request, paths, workspaceOptions(workspace));
    if (strangers.length > 0) {
      const [first] = strangers;
      throw new DbopsError(
        `Unexpected file "${relative3(cwd, first)}" beside migrations, expected one of the workspace`,
        {
          hint: "Lint files that are no migrations in a run of their own."
        }
      );
    }
    const changes3 = await changesIn(workspace, void 0);
    const texts = new Map(stdin === void 0 ? [] : [[name(paths[0]), stdin]]);
    return planWorkspace(workspace, selected, changes3, texts);
  }
  if (stdin !== void 0) return planAlone(request, paths, workspaceOptions(workspace), workspace);
  if (request.all === true) return planWorkspace(workspace, new Set(known), await changesIn(workspace, void 0));
  const changes2 = await changesIn(workspace, request.since);
  if (changes2 === void 0) return planWorkspace(workspace, new Set(known), void 0);
  return planWorkspace(workspace, new Set(known.filter((file) => changes2.changed.has(file))), changes2);
}
function planWorkspace(workspace, files, changes2, given = /* @__PURE__ */ new Map()) {
  return {
    inputs: (texts) => workspaceInputs(workspace, { files, changes: changes2, texts: new Map([...given, ...texts]) }),
    options: workspaceOptions(workspace),
    readerFindings: readerFindings(workspace, files),
    path: (file) => resolve3(workspace.root, file),
    nothing: changes2 === void 0 ? "No migrations were found." : `No migration differs from ${changes2.ref}. Judge the whole history with --all, or name files.`
  };
}
async function planAlone({ cwd, stdin }, paths, options2, workspace) {
  const name = (path) => relative3(cwd, path).split(sep4).join("/");
  const settings = paths.length > 0 && options2.rules === void 0 ? await readSettings(dirname5(paths[0])) : void 0;
  const alone = { role: "up", transaction: "file" };
  const given = [];
  if (stdin !== void 0)
    given.push({ file: paths[0] === void 0 ? "stdin" : name(paths[0]), text: stdin, ...alone });
  else for (const path of paths) given.push({ file: name(path), text: await readText(path, name(path)), ...alone });
  return {
    inputs: (texts) => [
      ...workspace === void 0 ? [] : workspaceInputs(workspace, { files: /* @__PURE__ */ new Set() }),
      ...given.map((input) => ({ ...input, text: texts.get(input.file) ?? input.text }))
    ],
    options: {
      ...options2,
      ...settings?.rules ? { rules: settings.rules } : {},
      ...settings?.platform ? { platform: settings.platform } : {}
    },
    readerFindings: [],
    path: (file) => resolve3(cwd, file),
    nothing: "No file was given."
  };
}
async function readText(path, name) {
  try {
    if ((await stat3(path)).isDirectory()) {
      throw new DbopsError(`Unexpected folder "${name}" without migrations, expected SQL files`);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile3(path));
  } catch (error) {
    if (error instanceof DbopsError) throw error;
    const missing = error.code === "ENOENT";
    throw new DbopsError(`Unexpected ${missing ? "missing" : "unreadable"} file "${name}", expected SQL in UTF-8`);
  }
}
async function findWorkspace(request, paths) {
  const alone = paths.length > 0 || request.stdin !== void 0;
  const starts = [request.root === void 0 ? request.cwd : resolve3(request.cwd, request.root)];
  if (request.root === void 0 && paths[0] !== void 0) starts.unshift(await folderOf2(paths[0]));
  for (const start of starts) {
    try {
      return await openWorkspace(start);
    } catch (error) {
      if (!(error instanceof DbopsError) || !alone || request.root !== void 0 || error.where !== void 0)
        throw error;
    }
  }
  return void 0;
}
async function folderOf2(path) {
  const found = await stat3(path).catch(() => void 0);
  return found?.isDirectory() ? path : dirname5(path);
}
async function changesIn(workspace, since) {
  if (since !== void 0 && !since.startsWith("git:")) {
    throw new DbopsError(`Unexpected value "${since}" for --since, expected git:REF, e.g. git:main`);
  }
  const ref = since?.slice("git:".length) ?? await mainBranch(workspace.root).catch(() => void 0);
  return ref === void 0 ? void 0 : changesSince(workspace.root, ref);
}
export {
  lintRequest
};
