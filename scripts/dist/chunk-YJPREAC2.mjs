import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  describeChange,
  draftRollback
} from "./chunk-3IX7NGET.mjs";
import {
  Estimator,
  defaultMaxBlocked,
  estimateLocks,
  findLongLocks,
  statedRates
} from "./chunk-ZGCJ3NLO.mjs";
import {
  LockObserver,
  readOrigins
} from "./chunk-4MVQ2BUZ.mjs";
import {
  compareSchemas
} from "./chunk-KO3S3OHS.mjs";
import {
  emptyResult,
  openReplayed,
  replayFile
} from "./chunk-Y6W2J36Y.mjs";
import {
  fill
} from "./chunk-ZMOTOQC6.mjs";
import {
  readSchema
} from "./chunk-KDMYLGOA.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  compareFindings,
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/prove/rows.ts
var tablesInOneQuery = 40;
async function readRows(database, schemas) {
  const columns = await database.rows(
    `select n.nspname::text, c.relname::text, a.attname::text, a.atttypid = 'numeric'::regtype
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any ($1)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by n.nspname collate "C", c.relname collate "C", a.attnum`,
    [schemas]
  );
  const tables = /* @__PURE__ */ new Map();
  for (const [schema, name, column, numeric] of columns) {
    const table = qualified(schema, name);
    const text = numeric ? `trim_scale(t.${ident(column)})::text` : `t.${ident(column)}::text`;
    tables.set(table, [...tables.get(table) ?? [], { name: column, text }]);
  }
  const result = [];
  const entries = [...tables];
  for (let from = 0; from < entries.length; from += tablesInOneQuery) {
    const chunk = entries.slice(from, from + tablesInOneQuery);
    const selects = chunk.map(([table, columns2], index) => {
      const values = columns2.map(({ name }) => `count(t.${ident(name)})::int8`);
      const sums = columns2.map(({ text }) => `coalesce(sum(hashtextextended(${text}, 0)), 0)::text`);
      return `select ${index}, count(*)::int8, array[${values.join(", ")}]::int8[], array[${sums.join(", ")}]::text[] from ${table} t`;
    });
    for (const row of await database.rows(`${selects.join(" union all ")} order by 1`)) {
      const [index, rows, values, sums] = row;
      const [table, columns2] = chunk[index];
      result.push({
        table,
        rows,
        columns: Object.fromEntries(columns2.map(({ name }, at) => [name, { values: values[at], sum: sums[at] }]))
      });
    }
  }
  return result;
}
function rowLosses(before, after) {
  const losses = [];
  const later = new Map(after.map((each) => [each.table, each]));
  for (const table of before) {
    const now = later.get(table.table);
    const rows = now?.rows ?? 0;
    if (rows < table.rows) {
      losses.push({ table: table.table, lost: table.rows - rows, kind: "gone", of: table.rows });
      continue;
    }
    for (const [column, { values, sum }] of Object.entries(table.columns)) {
      const found = now?.columns[column];
      const left = found?.values ?? 0;
      if (left < values) losses.push({ table: table.table, column, lost: values - left, kind: "gone", of: values });
      else if (values > 0 && found?.sum !== sum && rows === table.rows) {
        losses.push({ table: table.table, column, lost: values, kind: "changed", of: values });
      }
    }
  }
  return sorted(losses);
}
function mergeLosses(a, b) {
  const merged = /* @__PURE__ */ new Map();
  for (const loss of [...a, ...b]) {
    const key = `${loss.table}\0${loss.column ?? ""}`;
    const known = merged.get(key);
    if (known === void 0 || loss.lost > known.lost) merged.set(key, loss);
  }
  return sorted([...merged.values()]);
}
function sorted(losses) {
  return losses.sort((a, b) => compareText(a.table, b.table) || compareText(a.column ?? "", b.column ?? ""));
}

// scripts/prove/reversal.ts
async function proveReversal(database, { up, down, touched, platformSchemas: platformSchemas2 }) {
  const before = await readSchema(database);
  const result = {
    before,
    leftovers: [],
    drift: [],
    losses: [],
    lossesUp: [],
    rows: { tables: 0, rows: 0, notProven: [] }
  };
  const step = async (name, run) => {
    const message = await run();
    if (message !== void 0) result.failure = { step: name, message };
    return message === void 0;
  };
  const schemas = before.schemas.map((schema) => schema.name);
  const seeded = await readRows(database, schemas);
  if (!await step("up", up)) return result;
  result.after = await readSchema(database);
  result.lossesUp = rowLosses(seeded, await readRows(database, schemas));
  if (down === void 0) return result;
  if (!await step("down", down)) return result;
  result.leftovers = await compareSchemas(before, await readSchema(database));
  result.losses = rowLosses(seeded, await readRows(database, schemas));
  await makeRows(database, schemas, touched(), platformSchemas2, result);
  const rows = await readRows(database, schemas);
  result.rows.tables = rows.filter((table) => table.rows > 0).length;
  result.rows.rows = rows.reduce((sum, table) => sum + table.rows, 0);
  if (!await step("up again", up)) return result;
  result.drift = await compareSchemas(result.after, await readSchema(database));
  result.lossesUp = mergeLosses(result.lossesUp, rowLosses(rows, await readRows(database, schemas)));
  if (!await step("down", down)) return result;
  result.losses = mergeLosses(result.losses, rowLosses(rows, await readRows(database, schemas)));
  await step("up again", up);
  return result;
}
async function makeRows(database, schemas, touched, platformSchemas2, result) {
  if (touched.length === 0) return;
  await database.exec("begin");
  try {
    const filled = await fill(database, { schemas, platformSchemas: platformSchemas2, only: new Set(touched) });
    result.rows.notProven = filled.tables.filter((table) => table.failures.length > 0);
    await database.exec("commit");
  } catch (error) {
    await database.exec("rollback");
    throw error;
  }
}

// scripts/prove/migration.ts
var platformSchemas = /* @__PURE__ */ new Set(["auth", "storage", "realtime", "vault", "cron", "net", "pgmq"]);
async function proveMigrations(workspace, options) {
  const wanted = new Set(options.versions);
  const first = workspace.migrations.findIndex((migration) => wanted.has(migration.version));
  if (first === -1)
    throw new DbopsError("Unexpected versions, expected some of the history", {
      hint: `The newest is ${workspace.migrations.at(-1)?.version ?? "none"}.`
    });
  const earlier = { ...workspace, migrations: workspace.migrations.slice(0, first) };
  const { database, result } = await openReplayed(earlier, {
    db: options.db,
    fromScratch: options.fromScratch,
    env: options.env,
    signal: options.signal,
    onProgress: ({ done, total }) => options.onProgress?.(`replaying ${done + 1}/${total} earlier migrations`)
  });
  try {
    const broken = result.failures[0];
    if (broken !== void 0) {
      throw new DbopsError(`An earlier migration does not run: ${broken.message}`, {
        where: `${broken.location.file}:${broken.location.line}:${broken.location.column}`,
        hint: broken.suggestion ?? "Run: dbops replay"
      });
    }
    await loadSeeds(workspace, database);
    const proof = {
      engine: { kind: database.kind, versionNumber: database.versionNumber },
      migrations: [],
      substitutions: result.substitutions
    };
    const origins = await readOrigins(database);
    const estimator = options.stats && new Estimator(options.stats, new Set(origins.values()));
    const maxBlocked = options.maxBlocked ?? defaultMaxBlocked;
    if (options.stats !== void 0)
      proof.estimates = { relations: options.stats.relations.length, maxBlocked, rates: statedRates };
    for (const migration of workspace.migrations.slice(first)) {
      if (options.signal?.aborted) throw options.signal.reason;
      options.onProgress?.(`proving ${migration.version} ${migration.name}`);
      if (!wanted.has(migration.version)) {
        const { failure } = await runSource(workspace, database, migration, migration.up, proof);
        if (failure !== void 0) break;
        continue;
      }
      const one = await proveMigration(workspace, database, migration, proof, origins);
      if (estimator !== void 0) {
        estimateLocks(one.statements, estimator);
        one.findings = [...one.findings, ...findLongLocks(one.statements, maxBlocked)].sort(compareFindings);
      }
      proof.migrations.push(one);
      if (one.failure !== void 0) break;
    }
    return proof;
  } finally {
    await database.close();
  }
}
async function proveMigration(workspace, database, migration, proof, origins) {
  let observer;
  let failure;
  let downFailure;
  const up = async () => {
    const watching = observer === void 0 ? new LockObserver(database, origins) : void 0;
    observer ??= watching;
    failure = (await runSource(workspace, database, migration, migration.up, proof, watching)).failure;
    return failure?.message;
  };
  const { down: rollback } = migration;
  const down = rollback === void 0 ? void 0 : async () => {
    downFailure = (await runSource(workspace, database, migration, rollback, proof)).failure;
    return downFailure?.message;
  };
  const touched = () => [
    ...new Set(
      (observer?.statements ?? []).flatMap(
        (each) => each.locks.filter((lock) => lock.kind === "table").map((lock) => lock.relation)
      )
    )
  ];
  const { before, after, ...reversal } = await proveReversal(database, { up, down, touched, platformSchemas });
  const result = {
    version: migration.version,
    name: migration.name,
    file: migration.up.file,
    failure: reversal.failure?.step === "down" ? void 0 : failure,
    statements: observer?.statements ?? [],
    held: observer?.held ?? [],
    rollback: after === void 0 ? "not reached" : down === void 0 ? "missing" : reversal.failure !== void 0 ? "fails" : reversal.leftovers.length + reversal.drift.length > 0 ? "incomplete" : "proven",
    reversal,
    findings: []
  };
  if (after !== void 0 && (result.rollback === "missing" || result.rollback === "incomplete")) {
    result.draft = await draftRollback(database, after, before);
  }
  result.findings = findingsOf(migration, result, downFailure).sort(compareFindings);
  return result;
}
async function runSource(workspace, database, migration, source, proof, observer) {
  const index = workspace.migrations.indexOf(migration);
  return replayFile(
    {
      workspace,
      database,
      keepGoing: false,
      signal: void 0,
      result: { ...emptyResult(workspace, database), substitutions: proof.substitutions },
      observer
    },
    {
      source: source.transaction === "history" ? { ...source, transaction: "file" } : source,
      kind: "migration",
      version: migration.version,
      name: migration.name,
      index
    }
  );
}
async function loadSeeds(workspace, database) {
  for (const seed of workspace.seeds) {
    await replayFile(
      {
        workspace,
        database,
        keepGoing: false,
        signal: void 0,
        result: emptyResult(workspace, database)
      },
      { source: { ...seed, transaction: "file" }, kind: "seed", version: "", name: "", index: -1 }
    );
  }
}
function findingsOf(migration, proof, downFailure) {
  const { reversal } = proof;
  const at = { file: (migration.down ?? migration.up).file, line: 1, column: 1 };
  const findings = [];
  const add = (finding) => findings.push({ category: "migration", ...finding });
  if (proof.failure !== void 0) {
    add({
      rule: "migration-fails",
      level: "error",
      message: `Unexpected failure of ${migration.version}: ${proof.failure.message}`,
      location: proof.failure.location,
      fix: proof.failure.suggestion
    });
  }
  if (proof.rollback === "fails" && downFailure !== void 0) {
    add({
      rule: "rollback-fails",
      level: "error",
      message: `Unexpected failure of the rollback of ${migration.version}: ${downFailure.message}`,
      location: downFailure.location,
      why: "A rollback is needed when something is already wrong; this one adds a second failure.",
      fix: downFailure.suggestion ?? "Write the rollback anew: dbops prove --write-rollback drafts and proves one."
    });
  }
  if (proof.rollback === "missing" && !migration.repeatable) {
    add({
      rule: "rollback-missing",
      level: "warning",
      message: `Unexpected migration ${migration.version} without a rollback, expected one`,
      location: { file: migration.up.file, line: 1, column: 1 },
      why: "Without a proven way back a failed deployment is repaired by hand, in production.",
      fix: "Run: dbops prove --write-rollback"
    });
  }
  for (const change of reversal?.leftovers ?? []) {
    add({
      rule: "rollback-incomplete",
      level: "error",
      message: `Unexpected difference after up and down of ${migration.version}: ${describeChange(change)}`,
      object: `${change.kind} ${change.object}`,
      location: at,
      why: "After the rollback the database is not what it was: the next migration or the older application may fail on it.",
      fix: "Restore it in the rollback; dbops prove --write-rollback drafts the statements."
    });
  }
  for (const change of reversal?.drift ?? []) {
    add({
      rule: "migration-not-repeatable",
      level: "error",
      message: `Unexpected difference after up, down and up of ${migration.version}: ${describeChange(change)}`,
      object: `${change.kind} ${change.object}`,
      location: at
    });
  }
  for (const loss of reversal?.losses ?? []) {
    const what = loss.column === void 0 ? `${loss.lost} of ${loss.of} rows of ${loss.table}` : `${loss.lost} of ${loss.of} values of ${loss.table}.${loss.column}`;
    add({
      rule: "rollback-loses-data",
      level: loss.kind === "gone" ? "error" : "warning",
      message: `Unexpected loss after up and down of ${migration.version}: ${what} ${loss.kind === "gone" ? "are gone" : "are changed"}`,
      object: `table ${loss.table}`,
      location: at,
      why: "What a migration drops, no rollback brings back.",
      fix: "Keep the data until the rollback is no longer needed: rename or copy it aside instead of dropping it, and drop it in a later migration.",
      detail: { ...loss }
    });
  }
  return findings;
}

export {
  proveMigrations
};
