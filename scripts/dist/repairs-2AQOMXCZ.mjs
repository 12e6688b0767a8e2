import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  describeChange
} from "./chunk-KMNZZKWI.mjs";
import "./chunk-N43FSOWL.mjs";
import {
  compareSchemas
} from "./chunk-KO3S3OHS.mjs";
import "./chunk-4EECY5JG.mjs";
import {
  migrationRules
} from "./chunk-THZESNE2.mjs";
import "./chunk-4NY36NOT.mjs";
import {
  emptyResult,
  openReplayed,
  replayFile
} from "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import {
  SqlSyntaxError,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/prove/repairs.ts
async function proveRepairs(repaired, workspace, options) {
  const findings = [];
  for (const one of repaired) {
    const problem = await problemOf(one, workspace, options);
    if (problem === void 0) continue;
    findings.push({
      rule: "repair-not-proven",
      level: "error",
      category: "migration",
      message: `Unexpected ${problem}, expected the repaired file to make the same schema: it was not written`,
      location: { file: one.file, line: 1, column: 1 },
      why: "A repair is written only where both texts were executed and gave the same schema, but for what the rules are there to change.",
      fix: "Repair the findings by hand, or leave out --prove."
    });
  }
  return findings;
}
async function problemOf(repaired, workspace, options) {
  const { migrations } = workspace;
  const index = migrations.findIndex(({ up, down }) => up.file === repaired.file || down?.file === repaired.file);
  const migration = migrations[index];
  if (migration === void 0) return "file that is no migration";
  const { before: asItWas, after } = filesOf(migration, repaired);
  const original = await runFiles(workspace, index, asItWas, options);
  if ("failure" in original) return `failure of the original (${original.failure.message})`;
  const now = await runFiles(workspace, index, after, options);
  if ("failure" in now) return `failure of the repaired file (${now.failure.message})`;
  for (const [at, before] of original.schemas.entries()) {
    const changes = unintended(await compareSchemas(before, now.schemas[at]), repaired.rules);
    if (changes.length > 0) return `difference of the repaired file: ${changes.map(describeChange).join("; ")}`;
  }
  return void 0;
}
function filesOf({ up, down }, repaired) {
  const part = (source, role) => source.file === repaired.file ? { ...source, text: repaired.text, sql: repaired.sqls[role] ?? repaired.text } : source;
  const both = down !== void 0 && part(down, "down").sql.trim() !== down.sql.trim();
  return {
    before: both ? [up, down] : [up],
    after: both ? [part(up, "up"), part(down, "down")] : [part(up, "up")]
  };
}
async function runFiles(workspace, index, sources, options) {
  const earlier = { ...workspace, migrations: workspace.migrations.slice(0, index) };
  const { database, result } = await openReplayed(earlier, options);
  try {
    if (result.failures[0] !== void 0) return { failure: result.failures[0] };
    const { version, name } = workspace.migrations[index];
    const schemas = [];
    for (const source of sources) {
      const { failure } = await replayFile(
        { workspace, database, keepGoing: false, signal: void 0, result: emptyResult(workspace, database) },
        {
          source: source.transaction === "history" ? { ...source, transaction: "file" } : source,
          kind: "migration",
          version,
          name,
          index
        }
      );
      if (failure !== void 0) return { failure };
      schemas.push(await readSchema(database));
    }
    return { schemas };
  } finally {
    await database.close();
  }
}
function unintended(changes, rules) {
  const meant = new Set(rules.flatMap((rule) => migrationRules[rule]?.repairChanges ?? []));
  return changes.flatMap((change) => {
    const differences = (change.differences ?? []).filter(
      ({ path, old, new: now }) => !meant.has(path) || isCondition(path) && !sameCondition(old, now)
    );
    return change.change === "changed" && differences.length === 0 ? [] : [{ ...change, differences }];
  });
}
function isCondition(path) {
  return path === "using" || path === "check";
}
function sameCondition(a, b) {
  if (typeof a !== "string" || typeof b !== "string") return a === b;
  try {
    const tree = (expression) => JSON.stringify(plain(parseSql(`select ${expression}`).statements[0].tree));
    return tree(a) === tree(b);
  } catch (error) {
    if (error instanceof SqlSyntaxError) return false;
    throw error;
  }
}
function plain(node) {
  if (Array.isArray(node)) return node.map(plain);
  if (node === null || typeof node !== "object") return node;
  const link = node.SubLink;
  const select = link?.subLinkType === "EXPR_SUBLINK" ? link.subselect?.SelectStmt : void 0;
  const target = select?.targetList?.length === 1 ? select.targetList[0].ResTarget?.val : void 0;
  const bare = Object.keys(select ?? {}).every((key) => ["targetList", "limitOption", "op"].includes(key));
  if (target !== void 0 && bare) return plain(target);
  return Object.fromEntries(
    Object.entries(node).filter(([key]) => key !== "location" && key !== "stmt_len").map(([key, value]) => [key, plain(value)])
  );
}
export {
  proveRepairs,
  unintended
};
