import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

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
async function commitsSince(folder, ref) {
  const range = `${ref}..HEAD`;
  const none = { added: /* @__PURE__ */ new Map(), parents: /* @__PURE__ */ new Map() };
  if (ref.startsWith("-") || !await isCommit(folder, ref)) return none;
  const [log, list] = await Promise.all([
    git(folder, [
      "log",
      "-z",
      "--diff-filter=A",
      "--no-renames",
      "--no-ext-diff",
      "--relative",
      "--name-only",
      "--format=%x01%H",
      range,
      "--",
      "."
    ]),
    git(folder, ["rev-list", "--parents", range])
  ]);
  const added = /* @__PURE__ */ new Map();
  for (const entry of log.split("").slice(1)) {
    const [commit, ...files] = entry.split("\0");
    for (const file of files.map((name) => name.replace(/^\n/, "")).filter(Boolean)) added.set(file, commit.trim());
  }
  const parents = new Map(
    list.split("\n").filter(Boolean).map((line) => {
      const [commit, ...above] = line.split(" ");
      return [commit, above];
    })
  );
  return { added, parents };
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
  return new Promise((resolve, reject) => {
    execFile(
      "git",
      ["-C", folder, "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args],
      { maxBuffer: 256 << 20, env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" } },
      (error, stdout) => {
        if (error === null) resolve(stdout);
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

export {
  mainBranch,
  changesSince,
  commitsSince
};
