import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  changesSince,
  mainBranch
} from "./chunk-JZNT464E.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/workspace/choose.ts
async function chooseVersions(workspace, { named = [], since, all }) {
  const versioned = workspace.migrations.filter((migration) => migration.version !== "");
  if (all) return versioned.map((migration) => migration.version);
  if (named.length > 0) {
    const wanted = new Set(named.map((name) => find(workspace, name)));
    return versioned.map((migration) => migration.version).filter((version) => wanted.has(version));
  }
  const ref = since?.replace(/^git:/, "") ?? await mainBranch(workspace.root);
  if (ref !== void 0) {
    const { changed } = await changesSince(workspace.root, ref);
    const fresh = versioned.filter(
      ({ up, down }) => changed.has(up.file) || down !== void 0 && changed.has(down.file)
    );
    if (fresh.length > 0 || since !== void 0) return fresh.map((migration) => migration.version);
  }
  return versioned.slice(-1).map((migration) => migration.version);
}
function find(workspace, name) {
  const base = name.split(/[\\/]/).at(-1);
  const found = workspace.migrations.find(
    ({ version, name: title, up }) => version === name || `${version}_${title}` === base.replace(/\.sql$/, "") || up.file === name || up.file.split("/").at(-1) === base
  );
  if (found !== void 0) return found.version;
  const near = closest(
    name,
    workspace.migrations.map(({ version }) => version)
  );
  throw new DbopsError(`Unexpected version "${name}", expected one of the history in ${workspace.migrationsFolder}`, {
    hint: near ? `Did you mean ${near}?` : `The newest version is ${workspace.migrations.at(-1)?.version ?? "none"}.`
  });
}

export {
  chooseVersions
};
