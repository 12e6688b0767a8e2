import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkTypes
} from "./chunk-EKWF3B7H.mjs";
import {
  proveMigrations
} from "./chunk-TGOCS5VI.mjs";
import "./chunk-WIEU4W2S.mjs";
import {
  rangeText
} from "./chunk-KI6UO4YC.mjs";
import {
  chooseVersions
} from "./chunk-PK5HI44Q.mjs";
import "./chunk-S6SDBB5L.mjs";
import {
  buildDocs,
  compareFolder,
  docsFindings,
  hasDocs
} from "./chunk-VT4Y2FFU.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-5HEYCGMW.mjs";
import "./chunk-5L5T5432.mjs";
import {
  lintWorkspace
} from "./chunk-3N7QU4ZR.mjs";
import "./chunk-OLKYB37B.mjs";
import "./chunk-CFTLHVN7.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-YC2DPY4J.mjs";
import "./chunk-2NVYQCQI.mjs";
import "./chunk-2KQTVER6.mjs";
import "./chunk-CVQDRC7C.mjs";
import "./chunk-H3ASXEN6.mjs";
import "./chunk-QJ2FWCC4.mjs";
import "./chunk-4LBD2ONK.mjs";
import {
  acceptedFindings
} from "./chunk-MFHEH5SD.mjs";
import "./chunk-HWZ2BHHR.mjs";
import "./chunk-R43TEFGC.mjs";
import {
  openReplayed
} from "./chunk-U7TDUXXB.mjs";
import "./chunk-P7KTLFP6.mjs";
import "./chunk-MLFIZ4T2.mjs";
import "./chunk-JM7QYCPM.mjs";
import {
  hash,
  stableJson
} from "./chunk-2XQMCEUW.mjs";
import "./chunk-3GW55H2P.mjs";
import "./chunk-L23A5LIJ.mjs";
import "./chunk-U5UUAFIW.mjs";
import {
  readSchema
} from "./chunk-T35QYOFL.mjs";
import "./chunk-A2O5BGMD.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-Q2KL2MNR.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-FI7DSRBK.mjs";
import {
  compareFindings
} from "./chunk-KS3YWYCS.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import {
  loadParser
} from "./chunk-CR2EPFTE.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/catalog/hash.ts
function hashSchema(schema) {
  const { engine: _engine, ...design } = schema;
  return hash(stableJson(design));
}

// scripts/render/docs/check.ts
import { join } from "node:path";
async function checkDocs(root, folder, schema) {
  const path = join(root, folder);
  if (!await hasDocs(path)) return void 0;
  return docsFindings(folder, await compareFolder(path, await buildDocs(schema)));
}

// scripts/cli/review.ts
async function review(workspace, options = {}) {
  const { env, signal, onProgress } = options;
  await loadParser();
  const fresh = await chooseVersions(workspace, options);
  const { database, result } = await openReplayed(workspace, {
    env,
    signal,
    onProgress: ({ done, total }) => onProgress?.(`replaying ${done + 1}/${total}`)
  });
  const sections = [];
  let schema;
  try {
    const failed = result.failures.length;
    sections.push({
      id: "replay",
      title: "Replay",
      command: "dbops replay",
      findings: [...workspace.findings, ...result.findings].sort(compareFindings),
      facts: [
        `${result.files.filter(({ kind, status }) => kind === "migration" && ["applied", "cached"].includes(status)).length} of ${workspace.migrations.length} migrations run on PostgreSQL ${Math.floor(database.versionNumber / 1e4)}${failed > 0 ? `, ${failed} fail` : ""}`,
        ...result.substitutions.length > 0 ? [`${result.substitutions.length} statements were replaced because this engine lacks what they need`] : []
      ]
    });
    onProgress?.("reading the schema");
    schema = await readSchema(database);
    sections.push(
      await section("advise", "The whole database", "dbops advise", () => adviseSection(workspace, database)),
      await section("docs", "Documentation", "dbops docs --check", () => docsSection(workspace, schema)),
      await section("types", "TypeScript types", "dbops types --check", () => typesSection(workspace, database))
    );
  } finally {
    await database.close();
  }
  const files = new Set(
    workspace.migrations.filter((each) => fresh.includes(each.version)).flatMap(({ up, down }) => down ? [up.file, down.file] : [up.file])
  );
  sections.splice(
    1,
    0,
    await section("lint", "New migrations, read", "dbops lint", async () => ({
      findings: lintWorkspace(workspace, { files }),
      facts: [fresh.length === 0 ? "no migration is new" : `${fresh.length} new: ${fresh.join(", ")}`]
    })),
    await section("prove", "New migrations, proven", "dbops prove", async () => {
      if (fresh.length === 0 || result.failures.length > 0)
        return {
          findings: [],
          facts: [fresh.length === 0 ? "no migration is new" : "not reached: the history does not run"]
        };
      const { stats, maxBlocked } = options;
      const proof = await proveMigrations(workspace, { versions: fresh, stats, maxBlocked, env, signal, onProgress });
      const proven = proof.migrations.filter(({ rollback }) => rollback === "proven").length;
      const blocking = proof.migrations.filter(
        ({ statements }) => statements.some(({ locks }) => locks.some(({ blocks, kind }) => kind !== "index" && blocks.includes("reads")))
      ).length;
      return {
        findings: proof.migrations.flatMap((migration) => migration.findings),
        facts: [
          `${proven} of ${proof.migrations.length} rollbacks proven`,
          blocking === 0 ? "no statement blocks reads of an existing table" : `${blocking} block reads of an existing table`,
          ...stats === void 0 ? [] : [longestLock(proof)]
        ]
      };
    })
  );
  return {
    format: 1,
    workspace: { tool: workspace.tool, platform: workspace.platform, migrations: workspace.migrations.length, fresh },
    schema: summarize(schema),
    sections
  };
}
function longestLock({ migrations }) {
  const held = migrations.flatMap(
    ({ statements }) => statements.flatMap(({ locks }) => locks.flatMap(({ held: held2 }) => held2 ?? []))
  );
  const longest = held.reduce((a, b) => b.high > a.high ? b : a, { low: 0, high: 0 });
  return `by production's statistics nobody waits longer than an estimated ${rangeText(longest)}`;
}
async function adviseSection(workspace, database) {
  const { platform, exposedSchemas, settings } = workspace;
  const { findings, notes, failure } = await acceptedFindings(
    { database, platform, exposedSchemas, settings, findings: [] },
    { root: workspace.root }
  );
  if (failure !== void 0) throw failure;
  return { findings, facts: notes };
}
async function docsSection(workspace, schema) {
  const findings = await checkDocs(workspace.root, workspace.docsFolder, schema);
  if (findings === void 0) return { findings: [], facts: ["none committed; write it with dbops docs"] };
  return { findings, facts: findings.length === 0 ? [`${workspace.docsFolder} is current`] : [] };
}
async function typesSection(workspace, database) {
  const { files, findings } = await checkTypes(database, workspace.root, workspace.settings.types);
  return {
    findings,
    facts: files.length === 0 ? ["none committed; write them with dbops types -o"] : [`${files.length} ${files.length === 1 ? "file" : "files"} compared`]
  };
}
async function section(id, title, command, body) {
  try {
    return { id, title, command, ...await body() };
  } catch (error) {
    if (!(error instanceof DbopsError)) throw error;
    const finding = {
      rule: "review-incomplete",
      level: "error",
      category: "workspace",
      message: messageOf(error),
      fix: error.hint
    };
    return { id, title, command, findings: [finding], facts: [] };
  }
}
function summarize(schema) {
  const sum = (count) => schema.tables.reduce((total, table) => total + count(table), 0);
  return {
    hash: hashSchema(schema),
    schemas: schema.schemas.length,
    tables: schema.tables.length,
    columns: sum((table) => table.columns.length),
    foreignKeys: sum((table) => table.constraints.filter((each) => each.type === "foreign key").length),
    indexes: sum((table) => table.indexes.length),
    policies: sum((table) => table.policies.length) + schema.platformTables.reduce((total, table) => total + table.policies.length, 0),
    views: schema.views.length,
    functions: schema.functions.length,
    withoutRls: schema.tables.filter((table) => !table.rls.enabled && table.kind !== "foreign").length
  };
}
export {
  review
};
