import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/render/blueprint/library.ts
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
var places = [
  "../../../skills/database-designer/assets/blueprints",
  "../../skills/database-designer/assets/blueprints",
  "../assets/blueprints"
];
function blueprintFolder() {
  for (const place of places) {
    const path = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new DbopsError("The blueprints are not installed with this program", {
    kind: "environment",
    hint: "They come with the plugin and with the skill database-designer."
  });
}
async function listBlueprints() {
  const folder = blueprintFolder();
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort(compareText);
  return Promise.all(
    names.map(async (name) => {
      const readme = await readFile(join(folder, name, "README.md"), "utf8");
      const paragraph = readme.split(/\n\s*\n/).find((part) => !part.startsWith("#")) ?? "";
      return { name, summary: paragraph.replaceAll("\n", " ").trim() };
    })
  );
}
async function readBlueprint(name) {
  const known = (await listBlueprints()).map((each) => each.name);
  if (!known.includes(name)) {
    const near = closest(name, known);
    throw new DbopsError(`Unexpected blueprint "${name}", expected one of: ${known.join(", ")}`, {
      hint: near === void 0 ? "Run: dbops blueprint --list" : `Did you mean ${near}?`
    });
  }
  const folder = join(blueprintFolder(), name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(
    (entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/")
  ).sort(compareText);
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), "utf8") })));
}

export {
  listBlueprints,
  readBlueprint
};
