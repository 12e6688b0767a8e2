import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  buildDocs,
  compareFolder,
  docsFindings,
  writeFolder
} from "./chunk-AIBGSIEH.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-5L5T5432.mjs";
import "./chunk-HSNQDFW7.mjs";
import "./chunk-2NVYQCQI.mjs";
import "./chunk-5HEYCGMW.mjs";
import "./chunk-DISZYHDX.mjs";
import "./chunk-CVQDRC7C.mjs";
import "./chunk-FI7DSRBK.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  findingsJson
} from "./chunk-FQR7HIAD.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import {
  parseNames
} from "./chunk-GWGNZYZT.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/docs.ts
import { isAbsolute, join, relative, resolve, sep } from "node:path";
async function runDocs(source, values, io) {
  const { workspace } = source;
  const folder = values.output === void 0 ? workspace && join(workspace.root, workspace.docsFolder) : resolve(io.cwd, values.output);
  if (folder === void 0) {
    throw new DbopsError("Unexpected lack of a repository, expected a folder to write to", {
      hint: "Name one with -o."
    });
  }
  const progress = progressLine(io);
  try {
    progress.show("reading the schema");
    const schema = await readSchema(source.database, { schemas: parseNames(values.schema) });
    progress.show("writing pages and drawing the diagram");
    const files = await buildDocs(schema);
    const name = nameOf(folder, io.cwd);
    if (!values.check) {
      const state2 = await writeFolder(folder, files);
      return { text: values.json ? json(name, state2, files.length) : written(name, state2, files.length), fresh: true };
    }
    const state = await compareFolder(folder, files);
    const findings = docsFindings(name, state);
    const fresh = findings.length === 0;
    if (values.json) return { text: findingsJson(findings), fresh };
    return { text: fresh ? `${name} is current: ${files.length} files
` : listing(name, state), fresh };
  } finally {
    progress.clear();
  }
}
function nameOf(folder, cwd) {
  const path = relative(cwd, folder);
  return path === "" ? "." : path.startsWith("..") || isAbsolute(path) ? folder : path.split(sep).join("/");
}
function written(name, { missing, stale, unexpected }, total) {
  const changes = [
    [missing.length, "new"],
    [stale.length, "changed"],
    [unexpected.length, "removed"]
  ].filter(([count]) => count !== 0).map(([count, what]) => `${count} ${what}`);
  return `${name}: ${total} files, ${changes.length === 0 ? "nothing changed" : changes.join(", ")}
`;
}
function json(folder, { missing, stale, unexpected }, files) {
  return `${JSON.stringify({ format: 1, folder, files, added: missing, changed: stale, removed: unexpected }, null, 2)}
`;
}
var shown = 20;
function listing(name, state) {
  const lines = [`${name} is not current`];
  for (const [kind, label] of [
    ["missing", "missing   "],
    ["stale", "stale     "],
    ["unexpected", "unexpected"],
    ["foreign", "not ours  "]
  ]) {
    const paths = state[kind];
    lines.push(...paths.slice(0, shown).map((path) => `  ${label}  ${path}`));
    if (paths.length > shown) lines.push(`  ${label}  … and ${paths.length - shown} more`);
  }
  return `${lines.join("\n")}
Run: dbops docs
`;
}
export {
  runDocs
};
