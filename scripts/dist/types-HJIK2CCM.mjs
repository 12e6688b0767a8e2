import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkTypesFile,
  committedTypes
} from "./chunk-GFZVVROS.mjs";
import {
  generateTypes,
  presentSchemas
} from "./chunk-L7SRWJS4.mjs";
import "./chunk-H3ASXEN6.mjs";
import {
  readText,
  readTypes
} from "./chunk-2KQTVER6.mjs";
import "./chunk-QJ2FWCC4.mjs";
import {
  findingsJson
} from "./chunk-FQR7HIAD.mjs";
import {
  findingsText
} from "./chunk-VZC6MBWF.mjs";
import "./chunk-7GWH73TP.mjs";
import {
  parseNames
} from "./chunk-GWGNZYZT.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/types.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
async function runTypes(source, values, io) {
  const wanted = parseNames(values.schema);
  const options = {
    oneToOne: !values["postgrest-v9-compat"],
    ...values["postgrest-version"] === void 0 ? {} : { postgrestVersion: values["postgrest-version"] }
  };
  if (values.check) {
    const files = await filesToCheck(source, values, io);
    const findings = [];
    for (const file of files)
      findings.push(...await checkTypesFile(source.database, file, { ...options, schemas: wanted }));
    const current = files.map(({ file }) => `${file} is current
`).join("");
    io.stdout(values.json ? findingsJson(findings) : findings.length > 0 ? findingsText(findings) : current);
    return findings.length === 0;
  }
  const path = values.output === void 0 ? void 0 : resolve(io.cwd, values.output);
  const before = path === void 0 ? void 0 : await readText(path).catch(() => void 0);
  const known = before === void 0 ? void 0 : readTypes(before);
  const kept = known && await presentSchemas(source.database, Object.keys(known.schemas));
  const schemas = wanted ?? (kept?.length ? kept : await presentSchemas(source.database, source.exposedSchemas));
  if (schemas.length === 0) {
    throw new DbopsError("Unexpected lack of schemas, expected one that the Data API serves", {
      hint: "Name schemas with --schema a,b."
    });
  }
  const text = await generateTypes(source.database, { postgrestVersion: known?.postgrestVersion, ...options, schemas });
  if (path === void 0) {
    io.stdout(text);
    return true;
  }
  if (before !== text) await write(path, text);
  io.stderr(`${values.output}: ${before === text ? "unchanged" : "written"}, schemas ${schemas.join(", ")}
`);
  return true;
}
async function filesToCheck(source, values, io) {
  if (values.output !== void 0) return committedTypes(io.cwd, nameOf(values.output, io));
  const { workspace } = source;
  const files = workspace === void 0 ? [] : await committedTypes(workspace.root, workspace.settings.types);
  if (files.length > 0) return files;
  throw new DbopsError("Unexpected lack of generated types, expected a file to compare", {
    where: source.workspace?.root,
    hint: "Name it with -o FILE, or make it: dbops types -o src/database.types.ts"
  });
}
async function write(path, text) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new DbopsError(`Cannot write the types: ${messageOf(error)}`, {
      kind: "environment",
      where: path,
      cause: error
    });
  }
}
function nameOf(output, io) {
  const path = relative(io.cwd, resolve(io.cwd, output));
  return path.startsWith("..") || isAbsolute(path) ? output : path.split(sep).join("/");
}
export {
  runTypes
};
