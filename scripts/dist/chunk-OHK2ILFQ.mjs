import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openWorkspace
} from "./chunk-HVLZN6SS.mjs";
import {
  maxFileBytes,
  skippedFolders
} from "./chunk-QIWDHXEK.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/workspace/revision.ts
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
async function openWorkspaceAt(folder, revision, options = {}) {
  const start = await realpath(resolve(folder)).catch(() => resolve(folder));
  const top = await git(start, ["rev-parse", "--show-toplevel"]).catch(rethrow(`"${folder}" lies in no git repository`));
  const root = top.trimEnd();
  const commit = (await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]).catch(
    rethrow(
      `Unexpected git revision "${revision}", expected a branch, tag or commit`,
      "List them with: git branch --all"
    )
  )).trim();
  const copy = await realpath(await mkdtemp(join(tmpdir(), "dbops-revision-")));
  try {
    await mkdir(join(copy, ".git"));
    await extract(root, commit, copy);
    const inside = join(copy, relative(await realpath(root), start));
    await mkdir(inside, { recursive: true });
    const workspace = await openWorkspace(inside, options).catch((error) => {
      throw new DbopsError(messageOf(error).replaceAll(copy, folder), {
        where: `git:${revision}`,
        hint: "The project may have been in another folder, or not yet there, at that revision."
      });
    });
    return { workspace, commit };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
var wanted = /\.(sql|toml|json|prisma|ya?ml|conf|plan|properties)$|^(go\.mod|pom\.xml|build\.gradle(\.kts)?|Gemfile|mix\.exs|\.env\.example)$/i;
async function extract(root, commit, folder) {
  const listing = await git(root, ["ls-tree", "-r", "-l", "-z", "--full-tree", commit]);
  const files = [];
  for (const line of listing.split("\0").filter(Boolean)) {
    const [, mode, id, size, path] = /^(\d+) \S+ (\S+) +(\S+)\t([\s\S]*)$/.exec(line);
    if (!mode.startsWith("100") || Number(size) > maxFileBytes || !wanted.test(basename(path))) continue;
    if (path.split("/").some((part) => skippedFolders.has(part) || part === ".." || part === ".git")) continue;
    files.push({ id, path });
  }
  if (files.length === 0) return;
  const child = spawn("git", [...safe(root), "cat-file", "--batch"], { stdio: ["pipe", "pipe", "pipe"], env: env() });
  const ended = once(child, "close");
  child.stdin.on("error", () => {
  });
  child.stdin.end(files.map(({ id }) => `${id}
`).join(""));
  const reader = new BlobReader(child.stdout);
  for (const { path } of files) {
    const bytes = await reader.next();
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
  await ended;
}
var BlobReader = class {
  #chunks;
  #buffer = Buffer.alloc(0);
  constructor(stream) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }
  async next() {
    let end = this.#buffer.indexOf(10);
    while (end === -1) {
      await this.#more();
      end = this.#buffer.indexOf(10);
    }
    const size = Number(this.#buffer.subarray(0, end).toString("latin1").split(" ")[2]);
    if (!Number.isInteger(size)) throw new DbopsError("git cannot read an object of its own", { kind: "environment" });
    await this.#more(end + 1 + size + 1);
    const bytes = Buffer.from(this.#buffer.subarray(end + 1, end + 1 + size));
    this.#buffer = this.#buffer.subarray(end + 1 + size + 1);
    return bytes;
  }
  /** Reads on until there are so many bytes (default: until there are more). */
  async #more(until = this.#buffer.length + 1) {
    const parts = [this.#buffer];
    let length = this.#buffer.length;
    while (length < until) {
      const { value, done } = await this.#chunks.next();
      if (done) throw new DbopsError("git ended before it had given all files", { kind: "environment" });
      parts.push(value);
      length += value.length;
    }
    if (parts.length > 1) this.#buffer = Buffer.concat(parts);
  }
};
function safe(folder) {
  return ["-C", folder, "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];
}
function env() {
  return { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", GIT_NO_LAZY_FETCH: "1" };
}
function git(folder, args) {
  return new Promise((resolve2, reject) => {
    execFile("git", [...safe(folder), ...args], { maxBuffer: 256 << 20, env: env() }, (error, stdout) => {
      if (error === null) resolve2(stdout);
      else if (error.code === "ENOENT") {
        reject(new DbopsError("git is not installed", { kind: "environment" }));
      } else reject(error);
    });
  });
}
function rethrow(message, hint) {
  return (error) => {
    throw error instanceof DbopsError ? error : new DbopsError(message, { hint });
  };
}

export {
  openWorkspaceAt
};
