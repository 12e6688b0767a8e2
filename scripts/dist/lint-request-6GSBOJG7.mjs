import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  changesSince,
  mainBranch
} from "./chunk-JZNT464E.mjs";
import {
  lintedFiles,
  matchFiles,
  readerFindings,
  workspaceInputs,
  workspaceOptions
} from "./chunk-7AEU3327.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-2SV7UYSJ.mjs";
import "./chunk-YLPIWEJ6.mjs";
import "./chunk-THZESNE2.mjs";
import "./chunk-4NY36NOT.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-SMBKQGSB.mjs";
import {
  openWorkspace
} from "./chunk-HVLZN6SS.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import {
  readSettings
} from "./chunk-MPIWCF2T.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import {
  compareFindings
} from "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/rules/lint-request.ts
import { readFileSync } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";

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

// scripts/rules/repair.ts
function repairs({ matches }) {
  return matches.flatMap(({ repair }) => repair?.() ?? []);
}
function repairedRules({ matches }) {
  return matches.filter(({ repair }) => (repair?.() ?? []).length > 0).map(({ rule }) => rule);
}

// scripts/rules/lint-request.ts
var maxRounds = 5;
async function lintRequest(request) {
  await loadParser();
  const plan = await planRequest(request);
  const repaired = /* @__PURE__ */ new Map();
  const options = { ...plan.options, repairs: request.fix === true };
  const judge = () => matchFiles(plan.inputs(repaired), options);
  let results = judge();
  for (let round = 0; request.fix === true && round < maxRounds; round++) {
    let changed = false;
    for (const file of new Set(results.map((result) => result.file.file))) {
      const parts = results.filter((result) => result.file.file === file);
      const before = parts[0].file.text;
      const edits = parts.flatMap(repairs);
      const { text, applied } = applyEdits(before, edits);
      if (applied === 0 || text === before) continue;
      const known = repaired.get(file);
      repaired.set(file, {
        file,
        original: known?.original ?? before,
        text,
        // What is no SQL of a part (the other section, a client's commands) stays blanked out.
        sqls: Object.fromEntries(parts.map(({ file: { role, sql } }) => [role, applyEdits(sql ?? before, edits).text])),
        rewrites: (known?.rewrites ?? 0) + applied,
        rules: [.../* @__PURE__ */ new Set([...known?.rules ?? [], ...parts.flatMap(repairedRules)])]
      });
      changed = true;
    }
    if (!changed) break;
    results = judge();
  }
  const refused = repaired.size === 0 ? void 0 : await request.prove?.([...repaired.values()], plan.workspace);
  if (refused !== void 0 && refused.length > 0) {
    for (const { location } of refused) repaired.delete(location.file);
    results = judge();
  }
  for (const { file, text } of repaired.values()) await writeFile(plan.path(file), text);
  const bySource = new Map(results.map(({ file }) => [file.file, file.text]));
  return {
    findings: [...findingsOf(results), ...plan.readerFindings, ...refused ?? []].sort(compareFindings),
    source: (file) => bySource.get(file),
    ...results.length === 0 ? { nothing: plan.nothing } : {},
    fixed: [...repaired.values()].map(({ file, rewrites }) => ({ file, rewrites }))
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
  const paths = files.map((file) => resolve(cwd, file));
  const workspace = await findWorkspace(request, paths);
  if (workspace === void 0) return planAlone(request, paths, {});
  const name = (path) => relative(workspace.root, path).split(sep).join("/");
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
        `Unexpected file "${relative(cwd, first)}" beside migrations, expected one of the workspace`,
        {
          hint: "Lint files that are no migrations in a run of their own."
        }
      );
    }
    const changes2 = await changesIn(workspace, void 0);
    const texts = new Map(stdin === void 0 ? [] : [[name(paths[0]), stdin]]);
    return planWorkspace(workspace, selected, changes2, texts);
  }
  if (stdin !== void 0) return planAlone(request, paths, workspaceOptions(workspace), workspace);
  if (request.all === true) return planWorkspace(workspace, new Set(known), await changesIn(workspace, void 0));
  const changes = await changesIn(workspace, request.since);
  if (changes === void 0) return planWorkspace(workspace, new Set(known), void 0);
  return planWorkspace(workspace, new Set(known.filter((file) => changes.changed.has(file))), changes);
}
function planWorkspace(workspace, files, changes, given = /* @__PURE__ */ new Map()) {
  return {
    inputs: (repaired) => {
      const texts = new Map([...given, ...[...repaired].map(([file, { text }]) => [file, text])]);
      const sqls = new Map([...repaired].map(([file, one]) => [file, one.sqls]));
      return workspaceInputs(workspace, { files, changes, texts, sqls });
    },
    workspace,
    options: workspaceOptions(workspace),
    readerFindings: readerFindings(workspace, files),
    path: (file) => resolve(workspace.root, file),
    nothing: changes === void 0 ? "No migrations were found." : `No migration differs from ${changes.ref}. Judge the whole history with --all, or name files.`
  };
}
async function planAlone({ cwd, stdin }, paths, options, workspace) {
  const name = (path) => relative(cwd, path).split(sep).join("/");
  const settings = paths.length > 0 && options.rules === void 0 ? await readSettings(dirname(paths[0])) : void 0;
  const alone = { role: "up", transaction: "file" };
  const given = [];
  if (stdin !== void 0)
    given.push({ file: paths[0] === void 0 ? "stdin" : name(paths[0]), text: stdin, ...alone });
  else for (const path of paths) given.push({ file: name(path), text: readText(path, name(path)), ...alone });
  return {
    inputs: (repaired) => [
      ...workspace === void 0 ? [] : workspaceInputs(workspace, { files: /* @__PURE__ */ new Set() }),
      ...given.map((input) => ({ ...input, text: repaired.get(input.file)?.text ?? input.text }))
    ],
    options: {
      ...options,
      ...settings?.rules ? { rules: settings.rules } : {},
      ...settings?.platform ? { platform: settings.platform } : {}
    },
    readerFindings: [],
    path: (file) => resolve(cwd, file),
    nothing: "No file was given."
  };
}
function readText(path, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const { code } = error;
    if (code === "EISDIR") throw new DbopsError(`Unexpected folder "${name}" without migrations, expected SQL files`);
    throw new DbopsError(
      `Unexpected ${code === "ENOENT" ? "missing" : "unreadable"} file "${name}", expected SQL in UTF-8`
    );
  }
}
async function findWorkspace(request, paths) {
  const alone = paths.length > 0 || request.stdin !== void 0;
  const starts = [request.root === void 0 ? request.cwd : resolve(request.cwd, request.root)];
  if (request.root === void 0 && paths[0] !== void 0) starts.unshift(await folderOf(paths[0]));
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
async function folderOf(path) {
  const found = await stat(path).catch(() => void 0);
  return found?.isDirectory() ? path : dirname(path);
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
