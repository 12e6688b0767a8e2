import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  readBlueprint
} from "./chunk-CGNORQLL.mjs";
import {
  mapFiles
} from "./chunk-4GE2C5ZK.mjs";
import {
  newMigrationFiles,
  newTestFile
} from "./chunk-KZC26642.mjs";
import {
  openWorkspace
} from "./chunk-HVLZN6SS.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MPIWCF2T.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/blueprint.ts
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
async function placeBlueprint(name, target, map, now) {
  const files = mapFiles(await readBlueprint(name), map);
  const workspace = await openTarget(target);
  if (workspace === void 0) return { files, root: target, versions: [], notes: [] };
  if (workspace.platform !== "supabase")
    throw new DbopsError(
      `Unexpected platform ${workspace.platform}, expected supabase: blueprints use its roles and auth.uid()`,
      {
        hint: 'Set "platform" in dbops.json where the repository is one of Supabase, or render single templates: dbops render --list'
      }
    );
  const inside = (folder) => files.filter(({ file }) => file.startsWith(`${folder}/`));
  const rollbacks = new Map(inside("supabase/rollbacks").map(({ file, text }) => [basename(file), text]));
  const migrations = inside("supabase/migrations").map(({ file, text }) => ({
    name: basename(file, ".sql").replace(/^\d+_/, ""),
    up: text,
    down: rollbacks.get(basename(file)) ?? "",
    alone: false
  }));
  const placed = await newMigrationFiles(workspace, migrations, now);
  const notes = [...placed.notes];
  const result = [...placed.files];
  for (const { file, text } of inside("supabase/tests"))
    result.push({ file: newTestFile(workspace, basename(file).replace(/\.test\.sql$|\.sql$/, "")), text });
  for (const { file, text } of inside("queries")) result.push({ file: posix.join("queries", basename(file)), text });
  for (const { file, text } of files.filter((each) => each.file === "README.md"))
    result.push({ file: posix.join("docs/blueprints", `${name}${posix.extname(file)}`), text });
  notes.push("Its sample rows and access contract stay behind: write your own with dbops seed and dbops access --init.");
  return { files: result, root: workspace.root, versions: placed.versions, notes };
}
async function openTarget(target) {
  const present = await readdir(target).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw new DbopsError(`Cannot read the folder: ${messageOf(error)}`, { where: target });
  });
  if (present.filter((entry) => entry !== ".git").length === 0) return void 0;
  try {
    return await openWorkspace(target);
  } catch (error) {
    if (error instanceof DbopsError && error.message.startsWith("Unexpected folder without migrations"))
      return void 0;
    throw error;
  }
}
async function writeBlueprint({ files, root }) {
  const written = [];
  const undo = async () => {
    for (const path of written) await rm(path, { force: true });
  };
  for (const { file, text, replaces } of files) {
    const path = join(root, file);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: replaces ? "w" : "wx" });
      if (!replaces) written.push(path);
    } catch (error) {
      await undo();
      const exists = error.code === "EEXIST";
      throw new DbopsError(
        exists ? "Unexpected existing file, expected a free name" : `Cannot write: ${messageOf(error)}`,
        {
          where: file,
          ...exists ? { hint: "Nothing is overwritten, and nothing was written." } : {}
        }
      );
    }
  }
  return undo;
}
export {
  placeBlueprint,
  writeBlueprint
};
