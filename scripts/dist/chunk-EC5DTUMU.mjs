import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  commitsSince,
  mainBranch
} from "./chunk-JZNT464E.mjs";
import {
  describeChange
} from "./chunk-KMNZZKWI.mjs";
import {
  compareSchemas
} from "./chunk-KO3S3OHS.mjs";
import {
  openWorkspaceAt
} from "./chunk-OHK2ILFQ.mjs";
import {
  emptyResult,
  openReplayed,
  replayFile
} from "./chunk-LDCQPTAC.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/prove/lines.ts
var maxPairs = 10;
async function linesWith(workspace, versions, revision) {
  const other = await openWorkspaceAt(workspace.root, revision);
  if (other.workspace.tool !== workspace.tool)
    throw new DbopsError(`Unexpected ${other.workspace.tool} migrations on ${revision}, expected ${workspace.tool}`);
  const key = ({ version, up }) => `${version}\0${up.text}`;
  const known = new Set(workspace.migrations.map(key));
  const theirs = other.workspace.migrations.filter((migration) => !known.has(key(migration))).map(({ up, down, ...rest }) => ({
    ...rest,
    up: { ...up, file: `git:${revision}:${up.file}` },
    ...down === void 0 ? {} : { down: { ...down, file: `git:${revision}:${down.file}` } }
  }));
  const theirKeys = new Set(other.workspace.migrations.map(key));
  const ours = workspace.migrations.filter((each) => versions.has(each.version) && !theirKeys.has(key(each)));
  const base = workspace.migrations.filter((each) => !ours.includes(each));
  if (ours.length === 0 || theirs.length === 0) return [];
  const sameVersion = [];
  const b = theirs.map((migration) => {
    if (!ours.some(({ version }) => version === migration.version)) return migration;
    sameVersion.push([migration.version, migration.up.file]);
    return { ...migration, version: `${migration.version} of ${revision}` };
  });
  return [{ base, a: ours, b, ...sameVersion.length > 0 ? { sameVersion } : {} }];
}
async function linesOfHistory(workspace, versions, since) {
  const ref = since?.replace(/^git:/, "") ?? await mainBranch(workspace.root).catch(() => void 0);
  if (ref === void 0 || versions.size < 2) return [];
  const { added, parents } = await commitsSince(workspace.root, ref);
  const chosen = workspace.migrations.filter(({ version }) => versions.has(version));
  const commits = /* @__PURE__ */ new Map();
  for (const migration of chosen) {
    const commit = added.get(migration.up.file);
    if (commit !== void 0) commits.set(migration, commit);
  }
  const committed = [...commits.keys()];
  const distinct = [...new Set(commits.values())];
  if (distinct.length < 2) return [];
  const below = new Map(distinct.map((commit) => [commit, historyOf(commit, parents)]));
  const parallel = (x, y) => !below.get(x).has(y) && !below.get(y).has(x);
  const pairs = [];
  for (const [at, x] of distinct.entries())
    for (const y of distinct.slice(at + 1)) if (parallel(x, y)) pairs.push([x, y]);
  const tips = pairs.filter(
    ([x, y]) => !pairs.some(
      ([p, q]) => (p !== x || q !== y) && (below.get(p).has(x) && below.get(q).has(y) || below.get(p).has(y) && below.get(q).has(x))
    )
  );
  return tips.slice(0, maxPairs).map(([x, y]) => {
    const reach = (tip, other) => committed.filter((each) => {
      const commit = commits.get(each);
      return below.get(tip).has(commit) && !below.get(other).has(commit);
    });
    const [a, b] = [reach(x, y), reach(y, x)];
    const later = chosen.filter(
      (each) => !a.includes(each) && !b.includes(each) && !below.get(x).has(commits.get(each) ?? "")
    );
    const base = workspace.migrations.filter((each) => !a.includes(each) && !b.includes(each) && !later.includes(each));
    return { base, a, b };
  });
}
function historyOf(commit, parents) {
  const found = /* @__PURE__ */ new Set([commit]);
  for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent);
  return found;
}
function linesOfEach(workspace, versions) {
  const chosen = workspace.migrations.filter(({ version }) => versions.has(version));
  const others = workspace.migrations.filter((each) => !chosen.includes(each));
  return chosen.slice(0, -1).slice(-maxPairs).map((migration) => {
    const at = chosen.indexOf(migration);
    return { base: [...others, ...chosen.slice(0, at)], a: [migration], b: chosen.slice(at + 1) };
  });
}

// scripts/prove/orders.ts
async function proveOrders(workspace, versions, { with: revisions = [], anyOrder, history, onProgress, ...options }) {
  const chosen = new Set(versions);
  const lines = [];
  for (const revision of revisions) lines.push(...await linesWith(workspace, chosen, revision.replace(/^git:/, "")));
  if (anyOrder) lines.push(...linesOfEach(workspace, chosen));
  else if (history && revisions.length === 0) lines.push(...await linesOfHistory(workspace, chosen, history.since));
  const proofs = [];
  for (const each of lines) {
    onProgress?.(`proving both orders of ${[each.a, each.b].map(versionsOf).join(" and ")}`);
    proofs.push(await proveOrder(workspace, each, options));
  }
  return proofs;
}
function versionsOf(migrations) {
  return migrations.map(({ version }) => version);
}
async function proveOrder(workspace, lines, options) {
  const { a, b } = lines;
  const proof = { a: versionsOf(a), b: versionsOf(b), result: "any", findings: [] };
  for (const [version, file] of lines.sameVersion ?? []) proof.findings.push(versionFinding(version, file));
  const first = await runOrder(workspace, lines.base, [...a, ...b], b, options);
  if (first === void 0) return { ...proof, result: "not reached" };
  const second = await runOrder(workspace, lines.base, [...b, ...a], a, options);
  if (first.failure !== void 0 || second.failure !== void 0) {
    proof.result = first.failure === void 0 ? "a first" : second.failure === void 0 ? "b first" : "conflict";
    const broken = first.failure === void 0 ? second : first;
    proof.failure = broken.failure;
    if (proof.result !== "conflict" && broken.needs !== void 0) proof.needs = broken.needs;
    proof.findings.push(failureFinding(proof, broken));
    return proof;
  }
  const changes = await compareSchemas(first.schemas.at(-1), second.schemas.at(-1));
  if (changes.length === 0) return proof;
  proof.result = "differs";
  const touched = await touches(first.schemas, [...a, ...b]);
  proof.changes = changes.map((change) => ({
    ...change,
    touchedBy: touched.get(`${change.kind} ${change.object}`) ?? []
  }));
  proof.findings.push(...proof.changes.map((change) => changeFinding(change, [...a, ...b])));
  return proof;
}
async function runOrder(workspace, base, order, missing, options) {
  const { database, result } = await openReplayed({ ...workspace, migrations: [...base] }, options);
  try {
    if (result.failures.length > 0) return void 0;
    const all = { ...workspace, migrations: [...base, ...order] };
    const schemas = [await readSchema(database)];
    const done = /* @__PURE__ */ new Set();
    for (const migration of order) {
      if (options.signal?.aborted) throw options.signal.reason;
      const failure = await runOne(all, database, migration);
      if (failure !== void 0) {
        const needs = await findNeeded(
          all,
          database,
          migration,
          missing.filter((each) => !done.has(each))
        );
        return { failure, migration, ...needs === void 0 ? {} : { needs } };
      }
      done.add(migration);
      schemas.push(await readSchema(database));
    }
    return { schemas };
  } finally {
    await database.close();
  }
}
async function findNeeded(workspace, database, migration, missing) {
  for (const other of missing) {
    if (await runOne(workspace, database, other) !== void 0) return void 0;
    if (await runOne(workspace, database, migration) === void 0) return other.version;
  }
  return void 0;
}
async function runOne(workspace, database, migration) {
  const { version, name, up } = migration;
  const context = { workspace, database, keepGoing: false, signal: void 0, result: emptyResult(workspace, database) };
  const source = up.transaction === "history" ? { ...up, transaction: "file" } : up;
  const index = workspace.migrations.indexOf(migration);
  return (await replayFile(context, { source, kind: "migration", version, name, index })).failure;
}
async function touches(schemas, order) {
  const touched = /* @__PURE__ */ new Map();
  for (const [at, { version }] of order.entries()) {
    for (const { kind, object, of } of await compareSchemas(schemas[at], schemas[at + 1])) {
      for (const key of [`${kind} ${object}`, ...of === void 0 ? [] : [`table ${of}`]]) {
        const versions = touched.get(key) ?? [];
        if (!versions.includes(version)) touched.set(key, [...versions, version]);
      }
    }
  }
  return touched;
}
function versionFinding(version, file) {
  return {
    rule: "migration-version-duplicate",
    level: "error",
    category: "migration",
    message: `Unexpected second migration of version ${version}, expected one: another branch has ${file}`,
    location: { file, line: 1, column: 1 },
    why: "Tools record versions and nothing else: whichever is merged second is never applied.",
    fix: "Rename one of them to a later version."
  };
}
function failureFinding(proof, { failure, migration, needs }) {
  const others = (proof.a.includes(migration.version) ? proof.b : proof.a).join(", ");
  const conflict = proof.result === "conflict";
  const runsFirst = proof.result === (proof.a.includes(migration.version) ? "a first" : "b first");
  return {
    rule: "migration-order-matters",
    level: "error",
    category: "migration",
    message: conflict ? `Unexpected conflict of ${migration.version} with ${others}, expected both to run: ${failure.message}` : `Unexpected failure of ${migration.version} ${runsFirst ? `behind ${others}` : `without ${needs ?? others}`}, expected any order to run: ${failure.message}`,
    location: failure.location,
    why: "The two were written side by side: which of them reaches production first is not decided by their versions but by who merges first.",
    fix: conflict ? "Decide which of them makes the object, and let the other one build on it." : runsFirst ? `Merge ${migration.version} first, or let it hold either way.` : `Build this branch on the one with ${needs ?? others}, or put both into one migration.`
  };
}
function changeFinding(change, all) {
  const { kind, object, touchedBy, differences = [] } = change;
  const last = all.findLast(({ version }) => touchedBy.includes(version)) ?? all.at(-1);
  const columns = differences.length > 0 && differences.every(({ path }) => path === "columnOrder");
  return {
    rule: "migration-order-matters",
    level: columns ? "info" : "warning",
    category: "migration",
    message: `Unexpected \`${kind} ${object}\` that depends on the order of ${touchedBy.join(" and ") || "the migrations"}, expected one result: in the other order ${describeChange(change)}`,
    object: `${kind} ${object}`,
    location: { file: last.up.file, line: 1, column: 1 },
    why: columns ? "Databases that were migrated in another order list the columns in another order: SELECT *, COPY and positional INSERTs see it." : "Production and a database that is built from nothing end up different, depending on which branch was merged first.",
    fix: "Build one branch on the other, so that git fixes the order, or let one migration make the whole of the object."
  };
}

export {
  proveOrders
};
