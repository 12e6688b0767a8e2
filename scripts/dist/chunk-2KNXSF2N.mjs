import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  Estimator,
  defaultMaxBlocked,
  estimateLocks,
  findLongLocks,
  statedRates
} from "./chunk-ZGCJ3NLO.mjs";
import {
  LockObserver,
  namedOrigins,
  readOrigins,
  renewOrigins
} from "./chunk-IFC2WOMK.mjs";
import {
  describeChange,
  draftRollback,
  runDraft
} from "./chunk-KMNZZKWI.mjs";
import {
  compareSchemas
} from "./chunk-KO3S3OHS.mjs";
import {
  proofRules,
  readSuppressions,
  suppressedBy
} from "./chunk-TVS4QGUT.mjs";
import {
  emptyResult,
  openReplayed,
  replayFile
} from "./chunk-LDCQPTAC.mjs";
import {
  sourceStatements,
  unparsed
} from "./chunk-2OQLEHLA.mjs";
import {
  fill
} from "./chunk-45M4OB6H.mjs";
import {
  objectName,
  rangeName,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  refusesTransaction,
  transactionControl
} from "./chunk-UI2MZBCG.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
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

// scripts/prove/losses.ts
var rules = [
  "migration-loses-data",
  "ban-drop-column",
  "ban-drop-table",
  "ban-drop-schema",
  "ban-truncate",
  "ban-delete-without-where",
  "ban-cascade",
  "ban-type-rewrite"
];
function lossTakers({ up }) {
  const { map, statements } = sourceStatements(up);
  const suppressions = readSuppressions(up.sql, map, () => statements).filter(({ reason }) => reason !== "");
  const takers = statements.flatMap((statement) => {
    const takes = takerOf(statement);
    if (takes === void 0) return [];
    const { start, end } = statement;
    const saidSo = rules.some((rule) => suppressedBy(suppressions, rule, { start, end }, false, map) !== void 0);
    return [{ position: map.position(start), saidSo, takes, sure: statement.kind !== "DoStmt" }];
  });
  return takers.sort((a, b) => Number(b.sure) - Number(a.sure));
}
function takerOf({ kind, tree }) {
  switch (kind) {
    case "AlterTableStmt": {
      const { name } = rangeName(tree.relation);
      const commands = (tree.cmds ?? []).map(({ AlterTableCmd: command }) => command ?? {});
      const columns = new Set(
        commands.filter(({ subtype }) => subtype === "AT_DropColumn" || subtype === "AT_AlterColumnType").map((command) => command.name)
      );
      const other = commands.some(({ subtype }) => subtype === "AT_DetachPartition");
      if (columns.size === 0 && !other) return void 0;
      return (loss) => isTable(loss, name) && (other || loss.column !== void 0 && columns.has(loss.column));
    }
    case "DropStmt": {
      const names = (tree.objects ?? []).map((object) => objectName(object).name);
      if (tree.removeType === "OBJECT_SCHEMA") return ({ table }) => names.some((name) => startsWith(table, name));
      if (tree.removeType !== "OBJECT_TABLE") return tree.behavior === "DROP_CASCADE" ? () => true : void 0;
      return (loss) => names.some((name) => isTable(loss, name)) || tree.behavior === "DROP_CASCADE";
    }
    case "TruncateStmt": {
      const names = (tree.relations ?? []).map(({ RangeVar: range }) => rangeName(range).name);
      return (loss) => names.some((name) => isTable(loss, name)) || tree.behavior === "DROP_CASCADE";
    }
    case "DeleteStmt":
    case "UpdateStmt":
    case "MergeStmt": {
      const names = written(tree);
      names.add(rangeName(tree.relation).name);
      return (loss) => kind === "DeleteStmt" || [...names].some((name) => isTable(loss, name));
    }
    case "SelectStmt":
    case "InsertStmt": {
      const names = written(tree);
      return names.size === 0 ? void 0 : (loss) => [...names].some((name) => isTable(loss, name));
    }
    case "DoStmt":
    case "CallStmt":
      return () => true;
    default:
      return void 0;
  }
}
function written(tree) {
  const names = /* @__PURE__ */ new Set();
  walk(tree, (kind, node) => {
    if (["DeleteStmt", "UpdateStmt", "MergeStmt"].includes(kind)) names.add(rangeName(node.relation ?? {}).name);
  });
  return names;
}
function isTable({ table }, name) {
  return table.endsWith(`.${name}`) || table.endsWith(`."${name.replaceAll('"', '""')}"`);
}
function startsWith(table, schema) {
  return table.startsWith(`${schema}.`) || table.startsWith(`"${schema.replaceAll('"', '""')}".`);
}

// scripts/prove/findings.ts
function findingsOf(migration, proof) {
  const { reversal, downFailure, failsOnRows } = proof;
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
  if (failsOnRows !== void 0) {
    add({
      rule: "migration-fails-on-rows",
      level: "warning",
      message: `Unexpected failure of ${migration.version} where tables hold rows: ${failsOnRows.message}`,
      location: failsOnRows.location,
      why: "It runs on empty tables. On rows that were made for the proof, and that every constraint before it allows, it does not: production may hold such rows.",
      fix: "Make the rows fit first, in the same migration or an earlier one; or say why there are none: -- dbops-ignore migration-fails-on-rows: <why>"
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
  const { idempotence } = proof;
  if (idempotence !== void 0 && idempotence.result !== "proven") {
    add({
      rule: "migration-not-idempotent",
      level: "warning",
      message: idempotence.result === "fails" ? `Unexpected failure of the second run of ${migration.version}, expected it to change nothing: ${idempotence.message}` : `Unexpected change by the second run of ${migration.version}, expected none: ${changedText(idempotence)}`,
      location: idempotence.location ?? { file: migration.up.file, line: 1, column: 1 },
      why: "IF NOT EXISTS, OR REPLACE and IF EXISTS throughout say that the file may run again; whoever believes it is left with half a migration.",
      fix: "Guard this statement as well: drop … if exists before it, on conflict do nothing, or a DO block that looks first."
    });
  }
  const gone = (reversal?.lossesUp ?? []).filter(({ kind }) => kind === "gone");
  const takers = gone.length === 0 ? [] : lossTakers(migration);
  for (const loss of gone) {
    const taker = takers.find((each) => each.takes(loss));
    if (taker?.saidSo) continue;
    add({
      rule: "migration-loses-data",
      level: "error",
      message: `Unexpected loss on the way up of ${migration.version}: ${lossText(loss)} are gone, expected all to survive`,
      object: `table ${loss.table}`,
      location: { file: migration.up.file, ...taker?.position ?? { line: 1, column: 1 } },
      why: "What a migration drops, no rollback brings back.",
      fix: "Keep the data until nobody can need it: copy or rename it aside, and drop it in a later migration. Where the loss is meant, say so at the statement: -- dbops-ignore migration-loses-data: <why>",
      detail: { ...loss }
    });
  }
  const lostBefore = new Set(gone.map(({ table, column }) => `${table}\0${column ?? ""}`));
  for (const loss of reversal?.losses ?? []) {
    if (lostBefore.has(`${loss.table}\0${loss.column ?? ""}`) || lostBefore.has(`${loss.table}\0`)) continue;
    add({
      rule: "rollback-loses-data",
      level: loss.kind === "gone" ? "error" : "warning",
      message: `Unexpected loss after up and down of ${migration.version}: ${lossText(loss)} ${loss.kind === "gone" ? "are gone" : "are changed"}`,
      object: `table ${loss.table}`,
      location: at,
      why: "Up keeps them, the rollback does not: whoever has to go back loses them.",
      fix: "Keep the data in the rollback: rename or copy it aside instead of dropping it.",
      detail: { ...loss }
    });
  }
  return findings;
}
function changedText({ changes = [], tables = [] }) {
  const all = [...changes.map(describeChange), ...tables.map((table) => `rows of ${table}`)];
  return all.length > 3 ? `${all.slice(0, 3).join("; ")} and ${all.length - 3} more` : all.join("; ");
}
function lossText({ lost, of, table, column }) {
  return column === void 0 ? `${lost} of ${of} rows of ${table}` : `${lost} of ${of} values of ${table}.${column}`;
}

// scripts/prove/rows.ts
var tablesInOneQuery = 40;
async function readRows(database, schemas) {
  const columns = await database.rows(
    `select n.nspname::text, c.relname::text, a.attname::text, a.atttypid = 'numeric'::regtype, c.oid::int8, a.attnum
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any ($1)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by n.nspname collate "C", c.relname collate "C", a.attnum`,
    [schemas]
  );
  const tables = /* @__PURE__ */ new Map();
  for (const [schema, name, column, numeric, oid, number] of columns) {
    const table = qualified(schema, name);
    const text = numeric ? `trim_scale(t.${ident(column)})::text` : `t.${ident(column)}::text`;
    const known = tables.get(table) ?? { oid, columns: [] };
    known.columns.push({ name: column, number, text });
    tables.set(table, known);
  }
  const result = [];
  const entries = [...tables];
  for (let from = 0; from < entries.length; from += tablesInOneQuery) {
    const chunk = entries.slice(from, from + tablesInOneQuery);
    const selects = chunk.map(([table, { columns: columns2 }], index) => {
      const values = columns2.map(({ name }) => `count(t.${ident(name)})::int8`);
      const sums = columns2.map(({ text }) => `coalesce(sum(hashtextextended(${text}, 0)), 0)::text`);
      return `select ${index}, count(*)::int8, array[${values.join(", ")}]::int8[], array[${sums.join(", ")}]::text[] from ${table} t`;
    });
    for (const row of await database.rows(`${selects.join(" union all ")} order by 1`)) {
      const [index, rows, values, sums] = row;
      const [table, { oid, columns: columns2 }] = chunk[index];
      const counted = columns2.map(({ name, number }, at) => [name, { number, values: values[at], sum: sums[at] }]);
      result.push({ table, oid, rows, columns: Object.fromEntries(counted) });
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
function lossesWhereItIs(before, after) {
  const byOid = new Map(after.map((table) => [table.oid, table]));
  const byName = new Map(after.map((table) => [table.table, table]));
  const old = new Set(
    before.flatMap(({ oid, columns }) => Object.values(columns).map(({ number }) => `${oid}.${number}`))
  );
  const moved = new Set(
    after.flatMap(
      ({ oid, columns }) => Object.values(columns).filter(({ number }) => !old.has(`${oid}.${number}`)).map(({ values, sum }) => `${values} ${sum}`)
    )
  );
  const losses = [];
  for (const table of before) {
    const now = byOid.get(table.oid) ?? byName.get(table.table);
    const columns = Object.entries(table.columns);
    const isMoved = ({ values, sum }) => values > 0 && moved.has(`${values} ${sum}`);
    if ((now?.rows ?? 0) < table.rows) {
      if (now === void 0 && columns.length > 0 && columns.every(([, column]) => column.values === 0 || isMoved(column)))
        continue;
      losses.push({ table: table.table, lost: table.rows - (now?.rows ?? 0), kind: "gone", of: table.rows });
      continue;
    }
    for (const [name, column] of columns) {
      const { number, values, sum } = column;
      const same = now?.oid === table.oid && Object.values(now.columns).find((each) => each.number === number);
      const found = same || now?.columns[name];
      const left = found?.values ?? 0;
      if (left < values && !isMoved(column))
        losses.push({ table: table.table, column: name, lost: values - left, kind: "gone", of: values });
      else if (found !== void 0 && left >= values && values > 0 && found.sum !== sum && now?.rows === table.rows)
        losses.push({ table: table.table, column: name, lost: values, kind: "changed", of: values });
    }
  }
  return sorted(losses);
}
function rowDifferences(before, after) {
  const old = new Map(before.map((table) => [table.table, JSON.stringify(table)]));
  const now = new Map(after.map((table) => [table.table, JSON.stringify(table)]));
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((table) => old.get(table) !== now.get(table)).sort(compareText);
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

// scripts/prove/idempotence.ts
function claimsIdempotence(statements) {
  const guards = statements.flatMap(guardsOf);
  return guards.length > 0 && guards.every(Boolean);
}
function guardsOf({ kind, tree }) {
  switch (kind) {
    case "CreateStmt":
    case "CreateTableAsStmt":
    case "IndexStmt":
    case "CreateSchemaStmt":
    case "CreateSeqStmt":
    case "CreateExtensionStmt":
    case "CreateForeignServerStmt":
    case "CreateUserMappingStmt":
    case "CreateStatsStmt":
      return [tree.if_not_exists === true];
    case "CreateForeignTableStmt":
      return [tree.base?.if_not_exists === true];
    case "ViewStmt":
    case "CreateFunctionStmt":
    case "CreateTrigStmt":
    case "RuleStmt":
      return [tree.replace === true];
    case "DropStmt":
    case "DropRoleStmt":
      return [tree.missing_ok === true];
    case "AlterEnumStmt":
      return tree.newVal === void 0 || tree.oldVal !== void 0 ? [] : [tree.skipIfNewValExists === true];
    case "AlterTableStmt":
      return (tree.cmds ?? []).filter(
        ({ AlterTableCmd: command }) => ["AT_AddColumn", "AT_DropColumn", "AT_DropConstraint"].includes(command?.subtype)
      ).map(({ AlterTableCmd: command }) => command.missing_ok === true);
    default:
      return [];
  }
}
async function proveIdempotence(database, source, run, schemas) {
  const { map, statements } = sourceStatements(source);
  if (!claimsIdempotence(statements)) return void 0;
  const able = statements.filter(
    (statement) => !refusesTransaction(statement) && transactionControl(statement) === void 0
  );
  const leftOut = statements.filter(refusesTransaction).length;
  const rest = leftOut > 0 ? { leftOut } : {};
  const state = async () => ({
    schema: await readSchema(database, { join: true }),
    rows: await readRows(database, schemas)
  });
  await database.exec("begin");
  try {
    const before = await state();
    const failure = await run(only(source, able));
    if (failure !== void 0) return { result: "fails", location: failure.location, message: failure.message, ...rest };
    const after = await state();
    const changes = await compareSchemas(before.schema, after.schema);
    const tables = rowDifferences(before.rows, after.rows);
    if (changes.length + tables.length === 0) return { result: "proven", ...rest };
    await database.exec("rollback");
    await database.exec("begin");
    for (const statement of able) {
      if (await run(only(source, [statement])) !== void 0) break;
      const now = await state();
      const same = (await compareSchemas(before.schema, now.schema)).length + rowDifferences(before.rows, now.rows).length === 0;
      if (same) continue;
      const location = { file: source.file, ...map.position(statement.start) };
      return { result: "changes", location, changes, tables, ...rest };
    }
    return { result: "changes", changes, tables, ...rest };
  } finally {
    await database.exec("rollback");
  }
}
function only(source, statements) {
  let sql = "";
  let at = 0;
  const blank = (text) => text.replace(/[^\r\n]/g, " ");
  for (const { start, end } of statements) {
    const semicolon = source.sql.indexOf(";", end);
    const next = semicolon === -1 ? end : semicolon + 1;
    sql += blank(source.sql.slice(at, start)) + source.sql.slice(start, end) + blank(source.sql.slice(end, next - 1));
    if (semicolon !== -1) sql += ";";
    at = next;
  }
  return { ...source, sql: sql + blank(source.sql.slice(at)), transaction: "history" };
}

// scripts/prove/reversal.ts
async function proveReversal(database, { up, down: rollback, drafted, touched, platformSchemas: platformSchemas2 }) {
  const before = await readSchema(database);
  const result = {
    before,
    leftovers: [],
    drift: [],
    losses: [],
    lossesUp: [],
    rows: { tables: 0, rows: 0, made: 0, notProven: [] }
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
  const all = [.../* @__PURE__ */ new Set([...schemas, ...result.after.schemas.map((schema) => schema.name)])];
  result.lossesUp = lossesWhereItIs(seeded, await readRows(database, all));
  const down = rollback ?? await drafted?.(before, result.after);
  if (down === void 0) return result;
  if (rollback !== void 0) {
    if (!await step("down", down)) return result;
    result.leftovers = await compareSchemas(before, await readSchema(database));
    result.losses = rowLosses(seeded, await readRows(database, schemas));
  } else if (await down() !== void 0) return result;
  await makeRows(database, schemas, touched(before), platformSchemas2, result);
  const rows = await readRows(database, schemas);
  result.rows.tables = rows.filter((table) => table.rows > 0).length;
  result.rows.rows = rows.reduce((sum, table) => sum + table.rows, 0);
  if (!await step("up again", up)) return result;
  result.drift = await compareSchemas(result.after, await readSchema(database));
  result.lossesUp = mergeLosses(result.lossesUp, lossesWhereItIs(rows, await readRows(database, all)));
  if (rollback === void 0 || !await step("down", rollback)) return result;
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
    result.rows.made = filled.tables.reduce((sum, { made }) => sum + made, 0);
    await database.exec("commit");
  } catch (error) {
    await database.exec("rollback");
    throw error;
  }
}

// scripts/prove/suppressed.ts
function withoutSuppressed({ up, down }, findings) {
  const accepted = [up, ...down === void 0 ? [] : [down]].map(acceptedIn);
  return findings.filter((finding) => !proofRules.includes(finding.rule) || !accepted.some((has) => has(finding)));
}
function acceptedIn(source) {
  if (!source.sql.includes("dbops-ignore")) return () => false;
  const { map, statements } = sourceStatements(source);
  const suppressions = readSuppressions(source.sql, map, () => statements).filter(({ reason }) => reason !== "");
  return ({ rule, location }) => {
    if (location === void 0) return false;
    const statement = statements.find(({ start }) => map.position(start).line === location.line);
    const whole = wholeFile.has(rule) || location.file !== source.file || statement === void 0;
    return suppressedBy(suppressions, rule, statement ?? { start: 0, end: 0 }, whole, map) !== void 0;
  };
}
var wholeFile = new Set(
  proofRules.filter((rule) => /^rollback-|-(?:repeatable|matters)$/.test(rule))
);

// scripts/prove/migration.ts
var platformSchemas = /* @__PURE__ */ new Set(["auth", "storage", "realtime", "vault", "cron", "net", "pgmq"]);
async function proveMigrations(workspace, options) {
  const wanted = new Set(options.versions);
  const first = workspace.migrations.findIndex((migration) => wanted.has(migration.version));
  if (first === -1)
    throw new DbopsError("Unexpected versions, expected some of the history", {
      hint: `The newest is ${workspace.migrations.at(-1)?.version ?? "none"}.`
    });
  const openBefore = async (index, progress) => {
    const opened2 = await openReplayed(
      { ...workspace, migrations: workspace.migrations.slice(0, index) },
      {
        db: options.db,
        fromScratch: options.fromScratch,
        env: options.env,
        signal: options.signal,
        onProgress: ({ done, total }) => progress && options.onProgress?.(`replaying ${done + 1}/${total} earlier migrations`)
      }
    );
    await loadSeeds(workspace, opened2.database);
    return opened2;
  };
  const opened = await openBefore(first, true);
  let { database } = opened;
  try {
    const broken = opened.result.failures[0];
    if (broken !== void 0) {
      throw new DbopsError(`An earlier migration does not run: ${broken.message}`, {
        where: `${broken.location.file}:${broken.location.line}:${broken.location.column}`,
        hint: broken.suggestion ?? "Run: dbops replay"
      });
    }
    const proof = {
      engine: { kind: database.kind, versionNumber: database.versionNumber },
      migrations: [],
      substitutions: opened.result.substitutions
    };
    const names = new Set((await readOrigins(database)).values());
    const estimator = options.stats && new Estimator(options.stats, names);
    const maxBlocked = options.maxBlocked ?? defaultMaxBlocked;
    if (options.stats !== void 0)
      proof.estimates = { relations: options.stats.relations.length, maxBlocked, rates: statedRates };
    let origins = await readOrigins(database);
    let madeRows = false;
    const reopen = async (index) => {
      const named = await namedOrigins(database, origins);
      await database.close();
      database = (await openBefore(index, false)).database;
      origins = await renewOrigins(database, named);
      madeRows = false;
    };
    const last = workspace.migrations.findLastIndex(({ version }) => wanted.has(version));
    for (let index = first; index <= last; index++) {
      const migration = workspace.migrations[index];
      if (options.signal?.aborted) throw options.signal.reason;
      options.onProgress?.(`proving ${migration.version} ${migration.name}`);
      if (!wanted.has(migration.version)) {
        const run = () => runSource(workspace, database, migration, migration.up, proof);
        let { failure } = await run();
        if (failure !== void 0 && madeRows) {
          await reopen(index);
          failure = (await run()).failure;
        }
        if (failure !== void 0) break;
        continue;
      }
      let one = await proveMigration(workspace, database, migration, proof, origins);
      if (one.failure !== void 0 && madeRows) {
        const { failure } = one;
        await reopen(index);
        one = await proveMigration(workspace, database, migration, proof, origins);
        if (one.failure === void 0) {
          one.failsOnRows ??= failure;
          one.findings = findingsOf(migration, one);
        }
      }
      madeRows ||= (one.reversal?.rows.made ?? 0) > 0;
      if (one.failsOnRows !== void 0 && madeRows && index < last) await reopen(index + 1);
      if (estimator !== void 0) {
        estimateLocks(one.statements, estimator);
        one.findings.push(...findLongLocks(one.statements, maxBlocked));
      }
      one.findings = withoutSuppressed(migration, one.findings).sort(compareFindings);
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
  const touched = (before2) => {
    const locked = (observer?.statements ?? []).flatMap(
      ({ locks }) => locks.filter(({ kind }) => kind === "table").map(({ relation }) => relation)
    );
    const named = rollback === void 0 ? /* @__PURE__ */ new Set() : tableNames(rollback);
    const inRollback = before2.tables.filter(({ name }) => named.has(name));
    return [.../* @__PURE__ */ new Set([...locked, ...inRollback.map(({ schema, name }) => qualified(schema, name))])];
  };
  let draft;
  const drafted = async (before2, after2) => {
    draft = await draftRollback(database, after2, before2);
    return draft.open.length === 0 ? () => runDraft(database, draft) : void 0;
  };
  const { before, after, ...reversal } = await proveReversal(database, { up, down, drafted, touched, platformSchemas });
  const onRows = reversal.failure?.step === "up again" && reversal.rows.made > 0;
  const result = {
    version: migration.version,
    name: migration.name,
    file: migration.up.file,
    failure: reversal.failure?.step === "down" || onRows ? void 0 : failure,
    ...onRows && failure !== void 0 ? { failsOnRows: failure } : {},
    statements: observer?.statements ?? [],
    held: observer?.held ?? [],
    rollback: after === void 0 ? "not reached" : down === void 0 ? "missing" : reversal.failure !== void 0 && !onRows ? "fails" : reversal.leftovers.length + reversal.drift.length > 0 ? "incomplete" : "proven",
    reversal,
    findings: []
  };
  if (after !== void 0 && result.rollback === "incomplete") draft = await draftRollback(database, after, before);
  if (draft !== void 0) result.draft = draft;
  if (after !== void 0 && reversal.failure === void 0) {
    const again = async (source) => (await runSource(workspace, database, migration, source, proof, void 0, true)).failure;
    const schemas = after.schemas.map((schema) => schema.name);
    const idempotence = await proveIdempotence(database, migration.up, again, schemas);
    if (idempotence !== void 0) result.idempotence = idempotence;
  }
  if (downFailure !== void 0) result.downFailure = downFailure;
  result.findings = findingsOf(migration, result);
  return result;
}
function tableNames(source) {
  const names = /* @__PURE__ */ new Set();
  for (const { tree, kind } of sourceStatements(source).statements) {
    if (kind === unparsed) continue;
    walk({ [kind]: tree }, (node, { relname }) => {
      if (relname !== void 0) names.add(relname);
      return node !== "CreateFunctionStmt";
    });
    if (tree.relation?.relname !== void 0) names.add(tree.relation.relname);
  }
  return names;
}
async function runSource(workspace, database, migration, source, proof, observer, joined = false) {
  const index = workspace.migrations.indexOf(migration);
  return replayFile(
    {
      workspace,
      database,
      keepGoing: false,
      signal: void 0,
      result: { ...emptyResult(workspace, database), substitutions: proof.substitutions },
      observer,
      ...joined ? { history: { open: true } } : {}
    },
    {
      source: source.transaction === "history" && !joined ? { ...source, transaction: "file" } : source,
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

export {
  proveMigrations
};
