import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  messageOf
} from "./chunk-5B7NSWZR.mjs";

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
import { open, readdir, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
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
  #refusedLinks = /* @__PURE__ */ new Set();
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
      const file = join(folder, name).split(sep).join("/");
      if (this.#refusedLinks.has(file)) continue;
      this.#refusedLinks.add(file);
      this.find("workspace-link", /\.sql$/i.test(name) ? "error" : "warning", file, `Unexpected link: ${reason}`, {
        why: "Links that leave the repository are not followed: what they point to is not part of what is reviewed.",
        fix: "Put the file itself into the repository."
      });
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
    if (!/\.sql$/i.test(file)) return { text: decoded.text };
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
  for (const entry of found) {
    if (entry.isDirectory()) entries.push({ name: entry.name, type: "folder" });
    else if (entry.isFile()) entries.push({ name: entry.name, type: "file" });
    else if (entry.isSymbolicLink()) {
      try {
        const target = await realpath(join(path, entry.name));
        if (!isInside(target, boundary)) refused.push({ name: entry.name, reason: "it leads out of the repository" });
        else {
          const kind = await stat(target);
          if (kind.isDirectory()) entries.push({ name: entry.name, type: "folder", link: true });
          else if (kind.isFile()) entries.push({ name: entry.name, type: "file", link: true });
        }
      } catch (error) {
        refused.push({ name: entry.name, reason: reasonOf(error) });
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

export {
  decode,
  maxFileBytes,
  skippedFolders,
  Files,
  listFolder,
  readBounded,
  readHead,
  isInside
};
