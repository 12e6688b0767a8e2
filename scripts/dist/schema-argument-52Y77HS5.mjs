import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openToRead,
  openWhole
} from "./chunk-JN2RMYB2.mjs";
import "./chunk-BHE35HH3.mjs";
import {
  readSchema,
  schemaFormat
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/schema-argument.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
async function schemaOfArgument(argument, options, io) {
  const read = async ({ database, close }) => readSchema(database, options).finally(close);
  const keepGoing = options.keepGoing ?? false;
  if (/^postgres(ql)?:\/\//i.test(argument)) {
    const { describeUrl } = await import("./server-SHN3R6ZR.mjs");
    return { name: describeUrl(argument), schema: await read(await openToRead({ db: argument }, io)), live: true };
  }
  if (argument.startsWith("git:")) {
    const { openWorkspaceAt } = await import("./revision-KDXQ75LN.mjs");
    const { workspace } = await openWorkspaceAt(options.root, argument.slice("git:".length));
    return { name: argument, schema: await read(await openWhole(workspace, io, keepGoing)), live: false };
  }
  const path = resolve(io.cwd, argument);
  const found = await stat(path).catch(() => void 0);
  if (found === void 0) {
    throw new DbopsError(
      `Unexpected "${argument}", expected a folder, git:REV, a saved schema.json or postgresql://…`,
      {
        hint: "A branch is named with git:, e.g. dbops diff git:main ."
      }
    );
  }
  if (!found.isDirectory()) return { name: argument, schema: await readSavedSchema(path, argument), live: false };
  const readable = await openToRead({ root: path, "keep-going": keepGoing }, io);
  return { name: argument, schema: await read(readable), live: false };
}
async function readSavedSchema(path, name) {
  const fail = (message2) => {
    throw new DbopsError(message2, { where: name, hint: "Write it with: dbops schema --json > schema.json" });
  };
  let value;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    return fail(`Unexpected text, expected a saved schema in JSON: ${messageOf(error)}`);
  }
  const format = value?.format;
  if (format !== void 0 && format !== schemaFormat) {
    return fail(`Unexpected format ${JSON.stringify(format)} of a saved schema, expected ${schemaFormat}`);
  }
  const [{ Ajv2020 }, { default: jsonSchema }] = await Promise.all([
    import("./ajv-7VLUZ3TD.mjs"),
    import("./schema.schema-WZ4EDFSE.mjs")
  ]);
  const validate = new Ajv2020().compile(jsonSchema);
  if (validate(value)) return value;
  const { instancePath, message } = validate.errors[0];
  return fail(`Unexpected value at ${instancePath || "the top"} of a saved schema: ${message}`);
}
export {
  readSavedSchema,
  schemaOfArgument
};
