import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  decode,
  isInside,
  readBounded
} from "./chunk-QIWDHXEK.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/workspace/choose-tests.ts
import { stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
async function chooseTests(workspace, names, cwd) {
  if (names.length === 0) return workspace.tests;
  const chosen = /* @__PURE__ */ new Map();
  for (const name of names) {
    const found = await named(workspace, name, cwd);
    for (const file of found) chosen.set(file.file, file);
  }
  return [...chosen.values()].sort((a, b) => compareText(a.file, b.file));
}
async function named(workspace, name, cwd) {
  for (const base of [cwd, workspace.root]) {
    const path = resolve(base, name);
    const kind = await stat(path).catch(() => void 0);
    if (kind === void 0) continue;
    const file = relative(workspace.root, path).split(sep).join("/");
    if (kind.isDirectory()) {
      const inside = workspace.tests.filter((test) => file === "" || test.file.startsWith(`${file}/`));
      if (inside.length > 0) return inside;
      throw new DbopsError(`Unexpected folder without pgTAP files: "${name}"`, { hint: listed(workspace) });
    }
    const known = workspace.tests.find((test) => test.file === file);
    if (known !== void 0) return [known];
    return [await readTest(workspace, path, file, name)];
  }
  const partly = workspace.tests.filter((test) => test.file.split("/").at(-1).includes(name));
  if (partly.length > 0) return partly;
  const near = closest(
    name,
    workspace.tests.flatMap(({ file }) => [file, file.split("/").at(-1)])
  );
  throw new DbopsError(`Unexpected test file "${name}", expected one that exists`, {
    hint: near === void 0 ? listed(workspace) : `Did you mean ${near}?`
  });
}
function listed({ tests }) {
  if (tests.length === 0)
    return "The repository holds none: pgTAP files are looked for in supabase/tests, or in folders named tests, test, t or pgtap.";
  const names = tests.slice(0, 5).map(({ file }) => file);
  return `The repository holds ${tests.length}: ${names.join(", ")}${tests.length > names.length ? ", …" : ""}`;
}
async function readTest(workspace, path, file, name) {
  const boundary = isInside(path, workspace.root) ? workspace.root : path;
  const bytes = await readBounded(path, boundary).catch((error) => {
    throw new DbopsError(`Unexpected unreadable file "${name}": ${messageOf(error)}`);
  });
  const decoded = decode(bytes);
  if ("problem" in decoded) throw new DbopsError(decoded.problem, { where: name, hint: decoded.hint });
  return { file, text: decoded.text };
}
async function includedFile(workspace, name, from) {
  const folders = from === void 0 ? ["", "supabase", "supabase/tests"] : [join(from, "..")];
  for (const folder of folders) {
    const path = resolve(workspace.root, folder, name);
    if (!isInside(path, workspace.root)) continue;
    const bytes = await readBounded(path, workspace.root).catch(() => void 0);
    const decoded = bytes && decode(bytes);
    if (decoded !== void 0 && !("problem" in decoded))
      return { file: relative(workspace.root, path).split(sep).join("/"), text: decoded.text };
  }
  return void 0;
}

export {
  chooseTests,
  includedFile
};
