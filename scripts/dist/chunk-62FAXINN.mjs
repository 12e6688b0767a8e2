import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  backoff,
  isRetryable,
  sleep
} from "./chunk-DF7QITRD.mjs";
import {
  watched
} from "./chunk-K4IISDG4.mjs";
import {
  recordOf
} from "./chunk-5HYAIPJQ.mjs";
import {
  LostConnection,
  isConnectionLoss
} from "./chunk-CQADSSFU.mjs";
import {
  sourceStatements
} from "./chunk-2OQLEHLA.mjs";
import {
  planTransactions
} from "./chunk-WVO2RNAW.mjs";
import {
  listName,
  rangeName,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  copiesFromClient,
  copyAsInserts,
  describeFailure,
  failureIndex
} from "./chunk-OOPEL3TS.mjs";
import {
  refusesTransaction,
  transactionControl
} from "./chunk-UI2MZBCG.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/segments.ts
function segmentsOf(source, statements) {
  const mode = source.transaction === "history" ? "file" : source.transaction;
  const plan = planTransactions(mode, statements);
  if (plan.refused !== void 0) {
    return {
      index: plan.refused,
      reason: "Flyway refuses a script that mixes statements that refuse a transaction with others",
      fix: "Put the statement into a script of its own, or set executeInTransaction=false in <script>.conf."
    };
  }
  const segments = [];
  let open;
  const close = (rolledBack) => {
    if (open === void 0) return;
    if (open.statements.length > 0 || open.own) {
      const { statements: list, begin } = open;
      segments.push(segment(statements, list, "transaction", rolledBack, begin));
    }
    open = void 0;
  };
  for (const [index, statement] of statements.entries()) {
    const control = transactionControl(statement);
    if (statement.kind === "TransactionStmt") {
      if (statement.tree.chain === true) return chained(index);
      if (/PREPARED$|_PREPARE$/.test(statement.tree.kind)) return prepared(index);
    }
    const step = plan.steps[index];
    if (control === "begin") {
      if (open !== void 0) open.own = true;
      else open = { statements: [], begin: statement.text, own: true };
    } else if (control !== void 0) {
      close(control === "rollback");
    } else if (!step.inTransaction && open === void 0) {
      segments.push(segment(statements, [index], refusesTransaction(statement) ? "alone" : "either", false));
    } else if (refusesTransaction(statement) && open?.own !== true) {
      close(false);
      segments.push(segment(statements, [index], "alone", false));
    } else {
      open ??= { statements: [], own: false };
      open.statements.push(index);
    }
    if (step.commit && open !== void 0 && (index === statements.length - 1 || plan.steps[index + 1]?.begin))
      close(false);
  }
  if (open !== void 0) {
    if (plan.leftOpen && mode === "statement") {
      return {
        index: statements.length - 1,
        reason: "The file ends inside a transaction block: psql rolls it back when it ends",
        fix: "End the file with COMMIT;"
      };
    }
    close(false);
  }
  return segments;
}
function segment(statements, list, kind, rolledBack, begin) {
  return {
    statements: list,
    kind,
    ...begin === void 0 ? {} : { begin },
    rolledBack,
    checksum: hash(kind, ...list.map((index) => statements[index].text.replaceAll("\r\n", "\n")))
  };
}
function chained(index) {
  return {
    index,
    reason: "COMMIT AND CHAIN leaves no moment at which the work so far could be written down",
    fix: "Write COMMIT; and BEGIN; instead."
  };
}
function prepared(index) {
  return {
    index,
    reason: "A prepared transaction outlives the run and keeps its locks",
    fix: "Commit the transaction in the migration itself."
  };
}

// scripts/run/concurrent.ts
var isConcurrent = ({ kind, tree }) => kind === "IndexStmt" && tree.concurrent === true;
async function lookBefore(database, statement) {
  if (!isConcurrent(statement)) return {};
  const indexes = await indexesOf(database, rangeName(statement.tree.relation));
  return { indexes: indexes.map(({ oid }) => oid) };
}
async function leftovers(database, statement, before) {
  const { kind, tree } = statement;
  if (isConcurrent(statement)) {
    const table = rangeName(tree.relation);
    const found = await indexesOf(database, table);
    return found.filter(
      ({ oid, name, valid }) => !valid && (name === tree.idxname || before?.indexes !== void 0 && !before.indexes.includes(oid))
    ).map(({ schema, name, building }) => ({
      index: qualified(schema, name),
      reason: building ? "is being built by another session" : "an earlier build of it failed"
    }));
  }
  if (kind === "ReindexStmt") {
    const tables = await reindexedTables(database, tree);
    const found = (await Promise.all(tables.map((table) => indexesOf(database, table)))).flat();
    return found.filter(({ name, valid }) => !valid && /_cc(new|old)\d*$/.test(name)).map(({ schema, name }) => ({ index: qualified(schema, name), reason: "an earlier rebuild was cut off" }));
  }
  return [];
}
async function isBeingBuilt(database, index) {
  const rows = await database.rows(
    "select 1 from pg_catalog.pg_stat_progress_create_index where index_relid = pg_catalog.to_regclass($1)",
    [index]
  );
  return rows.length > 0;
}
async function lookAfter(database, statement, before) {
  const { kind, tree } = statement;
  if (isConcurrent(statement)) {
    const indexes = await indexesOf(database, rangeName(tree.relation));
    const fresh = indexes.filter(({ oid }) => before.indexes?.includes(oid) === false);
    const own = tree.idxname === void 0 ? fresh : fresh.filter(({ name }) => name === tree.idxname);
    const valid = own.filter((index) => index.valid);
    if (valid.length === 1)
      return { outcome: "done", found: `index ${qualified(valid[0].schema, valid[0].name)} is there and valid` };
    if (valid.length > 1)
      return { outcome: "unknown", why: `${valid.length} new indexes are on the table, and the statement names none` };
    return { outcome: "again", found: own.length > 0 ? "its index is invalid" : "its index is not there" };
  }
  switch (kind) {
    case "DropStmt": {
      const names = (tree.objects ?? []).map((object) => listName(object.List?.items));
      const left = await existing(database, names);
      return left.length === 0 ? { outcome: "done", found: "the index is gone" } : { outcome: "again", found: "the index is still there" };
    }
    // Done twice they give what they give once.
    case "ReindexStmt":
    case "VacuumStmt":
    case "ClusterStmt":
    case "DiscardStmt":
    case "AlterSystemStmt":
      return { outcome: "again", found: "doing it again changes nothing" };
    case "AlterTableStmt":
      return detached(database, statement);
    case "CreatedbStmt":
      return byCatalog(database, "select 1 from pg_catalog.pg_database where datname = $1", tree.dbname, true);
    case "DropdbStmt":
      return byCatalog(database, "select 1 from pg_catalog.pg_database where datname = $1", tree.dbname, false);
    case "CreateTableSpaceStmt":
      return byCatalog(database, "select 1 from pg_catalog.pg_tablespace where spcname = $1", tree.tablespacename, true);
    case "DropTableSpaceStmt":
      return byCatalog(
        database,
        "select 1 from pg_catalog.pg_tablespace where spcname = $1",
        tree.tablespacename,
        false
      );
    case "CreateSubscriptionStmt":
      return byCatalog(database, "select 1 from pg_catalog.pg_subscription where subname = $1", tree.subname, true);
    case "DropSubscriptionStmt":
      return byCatalog(database, "select 1 from pg_catalog.pg_subscription where subname = $1", tree.subname, false);
    default:
      return { outcome: "unknown", why: "the statement may commit on its own, several times" };
  }
}
async function finishing(database, statement) {
  const partition = detachedPartition(statement);
  if (partition === void 0) return void 0;
  const [row] = await database.rows(
    "select inhdetachpending from pg_catalog.pg_inherits where inhrelid = pg_catalog.to_regclass($1)",
    [nameText(partition)]
  );
  if (row?.[0] !== true) return void 0;
  const parent = rangeName(statement.tree.relation);
  return `alter table ${nameText(parent)} detach partition ${nameText(partition)} finalize`;
}
async function detached(database, statement) {
  const partition = detachedPartition(statement);
  if (partition === void 0) return { outcome: "unknown", why: "it is not known what the statement leaves" };
  const rows = await database.rows("select 1 from pg_catalog.pg_inherits where inhrelid = pg_catalog.to_regclass($1)", [
    nameText(partition)
  ]);
  return rows.length === 0 ? { outcome: "done", found: "the partition is detached" } : { outcome: "again", found: "the partition is not detached, or only half" };
}
function detachedPartition({ kind, tree }) {
  if (kind !== "AlterTableStmt") return void 0;
  for (const { AlterTableCmd: command } of tree.cmds ?? []) {
    const partition = command?.subtype === "AT_DetachPartition" ? command.def?.PartitionCmd : void 0;
    if (partition?.concurrent) return rangeName(partition.name);
  }
  return void 0;
}
async function byCatalog(database, sql, name, created) {
  const there = (await database.rows(sql, [name])).length > 0;
  return there === created ? { outcome: "done", found: `${name} is ${there ? "there" : "gone"}` } : { outcome: "again", found: `${name} is ${there ? "still there" : "not there"}` };
}
async function indexesOf(database, table) {
  return await database.query(
    `select i.indexrelid::int8 as oid, n.nspname::text as schema, c.relname::text as name, i.indisvalid as valid,
            exists (select from pg_catalog.pg_stat_progress_create_index p where p.index_relid = i.indexrelid) as building
       from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where i.indrelid = pg_catalog.to_regclass($1) order by 1`,
    [nameText(table)]
  );
}
async function reindexedTables(database, tree) {
  if (tree.relation === void 0) {
    const rows2 = await database.rows(
      `select n.nspname::text, t.relname::text from pg_catalog.pg_index i
         join pg_catalog.pg_class t on t.oid = i.indrelid join pg_catalog.pg_namespace n on n.oid = t.relnamespace
        where not i.indisvalid and n.nspname !~ '^pg_' and ($1::text is null or n.nspname = $1)`,
      [tree.kind === "REINDEX_OBJECT_SCHEMA" ? tree.name : null]
    );
    return rows2.map(([schema, name]) => ({ schema, name }));
  }
  if (tree.kind !== "REINDEX_OBJECT_INDEX") return [rangeName(tree.relation)];
  const rows = await database.rows(
    `select n.nspname::text, t.relname::text from pg_catalog.pg_index i
       join pg_catalog.pg_class t on t.oid = i.indrelid join pg_catalog.pg_namespace n on n.oid = t.relnamespace
      where i.indexrelid = pg_catalog.to_regclass($1)`,
    [nameText(rangeName(tree.relation))]
  );
  return rows.map(([schema, name]) => ({ schema, name }));
}
async function existing(database, names) {
  const found = [];
  for (const name of names) {
    const [row] = await database.rows("select pg_catalog.to_regclass($1) is not null", [nameText(name)]);
    if (row?.[0] === true) found.push(name);
  }
  return found;
}
function nameText({ schema, name }) {
  return qualified(schema, name);
}

// scripts/run/migrate/execute.ts
var MigrationFailure = class extends DbopsError {
  failure;
  /** Parts of the migration that are applied, of how many. */
  done;
  parts;
  constructor(failure, done, parts, hint, cause) {
    super(failure.message, {
      where: `${failure.location.file}:${failure.location.line}:${failure.location.column}`,
      hint,
      cause
    });
    this.name = "MigrationFailure";
    this.failure = failure;
    this.done = done;
    this.parts = parts;
  }
};
var ConnectionLost = class extends DbopsError {
  constructor(cause) {
    super(
      cause instanceof LostConnection ? cause.message : `The connection to the server was lost: ${messageOf(cause)}`,
      {
        kind: "environment",
        cause
      }
    );
    this.name = "ConnectionLost";
  }
};
var begunStep = -1;
function journalKey(history, { migration, direction }) {
  return `${history.keyOf(migration)}${direction === "down" ? " (rollback)" : ""}`;
}
async function execute(context, job) {
  const run = new Execution(context, job);
  try {
    return await run.run();
  } catch (error) {
    if (context.session.lost || isConnectionLoss(error))
      throw new ConnectionLost(error instanceof SentError ? error.cause : error);
    throw error;
  }
}
var Execution = class {
  #context;
  #job;
  #source;
  #key;
  #start = performance.now();
  #map;
  #statements;
  #segments;
  #journaled = false;
  /** Parts that are applied. */
  #done = 0;
  constructor(context, job) {
    this.#context = context;
    this.#job = job;
    this.#source = job.direction === "up" ? job.migration.up : job.migration.down;
    this.#key = journalKey(context.history, job);
  }
  async run() {
    const { report, journal } = this.#context;
    const { migration, direction } = this.#job;
    this.#read();
    const [only] = this.#segments;
    const whole = this.#segments.length === 0 || this.#segments.length === 1 && only.kind !== "alone" && !only.rolledBack;
    const steps = await journal.read(this.#key);
    this.#journaled = !whole || steps.length > 0;
    if (this.#journaled) await journal.create();
    this.#checkSteps(steps);
    report({
      event: "migration-started",
      version: migration.version,
      name: migration.name,
      file: this.#source.file,
      resumed: steps.length > 0
    });
    const { history } = this.#context;
    if (direction === "up" && this.#journaled && steps.length === 0 && history.started !== void 0) {
      await this.#transaction(async () => {
        await history.started(this.#context.session, migration);
        await journal.write(this.#key, { step: begunStep, checksum: "", state: "done", detail: {} });
      });
    }
    for (const [index, segment2] of this.#segments.entries()) {
      const step = steps.find((each) => each.step === index);
      if (step?.state === "done") {
        await this.#repeatSettings(segment2);
        this.#done++;
        continue;
      }
      if (this.#context.signal?.aborted) throw this.#context.signal.reason;
      await this.#context.guard?.();
      if (step?.state === "started" && await this.#wasDone(index, segment2, step)) {
        await this.#transaction(() => this.#finish(index, segment2));
      } else if (segment2.kind === "alone") await this.#runAlone(index, segment2, step?.detail);
      else await this.#runTransaction(index, segment2);
      this.#done++;
    }
    if (this.#segments.length === 0) await this.#transaction(() => this.#record());
    const milliseconds = performance.now() - this.#start;
    report({
      event: direction === "up" ? "migration-finished" : "migration-reverted",
      version: migration.version,
      milliseconds: Math.round(milliseconds)
    });
    return milliseconds;
  }
  #read() {
    const { file, unreadable } = this.#source;
    if (unreadable !== void 0) throw new DbopsError(`Cannot execute ${file}: ${unreadable}`, { where: file });
    const { map, statements, syntaxError } = sourceStatements(this.#source);
    if (syntaxError !== void 0) {
      throw new DbopsError(`Unexpected SQL that PostgreSQL cannot parse: ${syntaxError.message}`, {
        where: `${file}:${syntaxError.line}:${syntaxError.column}`,
        hint: "Nothing of the file was executed. Judge it with: dbops lint"
      });
    }
    const segments = segmentsOf(this.#source, statements);
    if (!Array.isArray(segments)) {
      const { line, column } = map.position(statements[segments.index].start);
      throw new DbopsError(segments.reason, { where: `${file}:${line}:${column}`, hint: segments.fix });
    }
    this.#map = map;
    this.#statements = statements;
    this.#segments = segments;
  }
  /** What is done must be what the file still says. */
  #checkSteps(steps) {
    const changed = steps.find(
      ({ step, checksum }) => step !== begunStep && this.#segments[step]?.checksum !== checksum
    );
    if (changed === void 0) return;
    const { migration } = this.#job;
    throw new DbopsError(
      `Unexpected text of ${this.#source.file}: part ${changed.step + 1} of it was executed with another one`,
      {
        where: this.#source.file,
        hint: `A run was cut off in the middle of this migration, and the file was edited since. Restore the file and run again; or finish by hand what is missing and run: dbops migrate repair --applied ${migration.version}`
      }
    );
  }
  /** Runs a part's statements in a transaction together with what is written down about it, until it has its locks. */
  async #runTransaction(index, segment2) {
    const { session, report } = this.#context;
    await this.#repeated(segment2, async () => {
      await session.exec(segment2.begin ?? "begin");
      for (const at of segment2.statements) await this.#send(at, true);
      if (!segment2.rolledBack) await this.#finish(index, segment2);
      await session.exec(segment2.rolledBack ? "rollback" : "commit");
    }).catch(async (error) => {
      if (segment2.kind !== "either" || !endsTransactions(error)) throw error;
      const { version } = this.#job.migration;
      report({
        event: "notice",
        version,
        severity: "INFO",
        message: "the statement commits by itself: it runs outside of a transaction"
      });
      await this.#runAlone(index, { ...segment2, kind: "alone" });
      return;
    });
    if (segment2.rolledBack) await this.#transaction(() => this.#finish(index, segment2));
  }
  /** Runs a statement that refuses a transaction. */
  async #runAlone(index, segment2, known) {
    const { session, journal } = this.#context;
    const at = segment2.statements[0];
    const statement = this.#statements[at];
    await journal.create();
    const before = known ?? await lookBefore(session, statement);
    await this.#clean(statement, known);
    await journal.write(this.#key, { step: index, checksum: segment2.checksum, state: "started", detail: before });
    const restore = await unlimited(session, statement);
    try {
      await this.#repeated(
        segment2,
        async () => {
          const instead = await finishing(session, statement);
          await this.#send(at, false, instead);
        },
        () => this.#clean(statement, before)
      );
    } catch (error) {
      if (!session.lost && !isConnectionLoss(error)) await journal.clear(this.#key, index);
      throw error;
    } finally {
      if (!session.lost) await restore().catch(() => {
      });
    }
    await this.#transaction(() => this.#finish(index, segment2));
  }
  /** Drops the invalid indexes that stand in a statement's way. */
  async #clean(statement, before) {
    const { session, report } = this.#context;
    for (const { index, reason } of await leftovers(session, statement, before)) {
      if (await isBeingBuilt(session, index)) {
        throw new DbopsError(`Unexpected build of ${index} by another session, expected none`, {
          kind: "environment",
          hint: "Wait for it: select * from pg_stat_progress_create_index"
        });
      }
      report({ event: "index-dropped", version: this.#job.migration.version, index, reason });
      const restore = await unlimited(session);
      await session.exec(`drop index concurrently if exists ${index}`).finally(restore);
    }
  }
  /** Whether a statement that a run before this one had begun has taken effect. */
  async #wasDone(index, segment2, step) {
    const { session, report } = this.#context;
    const { version } = this.#job.migration;
    const at = segment2.statements[0];
    const found = await lookAfter(session, this.#statements[at], step.detail);
    if (found.outcome === "unknown") {
      const { line, column } = this.#map.position(this.#statements[at].start);
      throw new DbopsError(`A run was cut off while this statement ran outside of a transaction, and ${found.why}`, {
        where: `${this.#source.file}:${line}:${column}`,
        hint: `Look at what it did. To run it again: dbops migrate repair --redo ${version}. To go on behind it: dbops migrate repair --skip ${version}`
      });
    }
    report({ event: "step-recovered", version, number: index + 1, found: found.found });
    return found.outcome === "done";
  }
  /** Runs work until it is not refused a lock any more, with growing pauses. */
  async #repeated(segment2, work, between) {
    const { session, retry, report, signal, random } = this.#context;
    const start = performance.now();
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (session.lost || isConnectionLoss(error instanceof SentError ? error.cause : error)) throw error;
        await session.exec("rollback");
        await between?.();
        if (signal?.aborted) throw signal.reason;
        const delay = backoff(retry, attempt, random);
        const failure = postgresFailure(error instanceof SentError ? error.cause : error);
        if (!isRetryable(failure ?? {}) || performance.now() - start + delay > retry.total)
          throw this.#failure(error, segment2);
        const { blockers = [] } = error instanceof SentError ? error.cause : error;
        report({
          event: "retrying",
          version: this.#job.migration.version,
          number: (error instanceof SentError ? error.index : segment2.statements[0]) + 1,
          attempt,
          reason: failure.message,
          blockers,
          delay
        });
        await sleep(delay, signal);
        await this.#context.guard?.();
      }
    }
  }
  /** Sends one statement of the file. */
  async #send(at, inTransaction, instead) {
    const { session, monitor, report, signal } = this.#context;
    const { version } = this.#job.migration;
    const statement = this.#statements[at];
    const number = at + 1;
    report({
      event: "statement-started",
      version,
      number,
      of: this.#statements.length,
      line: this.#map.position(statement.start).line,
      statement: firstLine(statement.text),
      inTransaction
    });
    const start = performance.now();
    const onWaiting = (blockers) => report({ event: "waiting", reason: "lock", detail: describeBlockers(blockers) });
    try {
      const rows = await watched({ session, monitor, signal, onWaiting }, () => this.#sendText(statement, instead));
      report({
        event: "statement-finished",
        version,
        number,
        milliseconds: Math.round(performance.now() - start),
        rows: rows ?? null
      });
    } catch (error) {
      throw new SentError(at, instead === void 0, error);
    }
  }
  async #sendText(statement, instead) {
    const { session } = this.#context;
    if (!copiesFromClient(statement)) return (await session.run(instead ?? statement.text)).rows;
    const rows = this.#source.copies?.find((copy) => copy.at === statement.start);
    const data = rows === void 0 ? "" : this.#source.text.slice(rows.start, rows.end);
    let count = 0;
    for (const chunk of copyAsInserts(statement, data)) count += (await session.run(chunk.sql)).rows ?? 0;
    return count;
  }
  /** Writes down that a part is done; with the last one, that the migration is. Inside the part's transaction. */
  async #finish(index, { checksum }) {
    const { journal } = this.#context;
    if (index < this.#segments.length - 1) {
      await journal.write(this.#key, { step: index, checksum, state: "done", detail: {} });
      return;
    }
    if (this.#journaled || await journal.exists()) await journal.clear(this.#key);
    await this.#record();
  }
  async #record() {
    const { history, journal, session } = this.#context;
    const { migration, direction, before } = this.#job;
    const key = history.keyOf(migration);
    if (direction === "up") {
      const milliseconds = performance.now() - this.#start;
      await history.applied(session, migration, milliseconds).catch(explainRecord(history));
      if (history.checksumOf === void 0 && await journal.exists())
        await recordOf(session, { tool: history.tool, key, migration, milliseconds });
    } else {
      await history.reverted(session, migration, before).catch(explainRecord(history));
      if (history.checksumOf === void 0) await journal.clearRecord(key);
    }
  }
  async #transaction(work) {
    const { session } = this.#context;
    await session.exec("begin");
    try {
      await work();
      await session.exec("commit");
    } catch (error) {
      if (!session.lost && !isConnectionLoss(error)) await session.exec("rollback");
      throw error;
    }
  }
  /** What an earlier part set for the session holds for the later ones, also in a new session. */
  async #repeatSettings({ statements, rolledBack }) {
    if (rolledBack) return;
    for (const at of statements) {
      const statement = this.#statements[at];
      if (setsSession(statement)) await this.#context.session.exec(statement.text);
    }
  }
  #failure(error, segment2) {
    if (error instanceof DbopsError) return error;
    const sent = error instanceof SentError ? error : new SentError(segment2.statements.at(-1) ?? 0, false, error);
    const failure = postgresFailure(sent.cause);
    if (failure === void 0) return sent.cause;
    const statement = this.#statements[sent.index];
    const at = failureIndex(this.#map, statement, failure, sent.exact);
    const { version } = this.#job.migration;
    const described = describeFailure(this.#source.file, version, this.#map, statement, sent.index + 1, failure, at);
    const { blockers = [] } = sent.cause;
    return new MigrationFailure(described, this.#done, this.#segments.length, hintOf(failure, blockers), sent.cause);
  }
};
var SentError = class extends Error {
  index;
  /** Whether the text of the file was sent as it stands. */
  exact;
  constructor(index, exact, cause) {
    super(messageOf(cause), { cause });
    this.index = index;
    this.exact = exact;
  }
};
function endsTransactions(error) {
  const { code } = error instanceof MigrationFailure ? error.cause : error;
  return code === "2D000" || code === "25001";
}
async function unlimited(session, statement) {
  const concurrent = statement === void 0 || ["IndexStmt", "DropStmt", "ReindexStmt", "AlterTableStmt"].includes(statement.kind);
  const names = ["statement_timeout", "transaction_timeout", ...concurrent ? ["lock_timeout"] : []];
  const limited = await session.rows(
    `select name, setting from pg_catalog.pg_settings where name = any($1) and source <> 'session' and setting <> '0'`,
    [names]
  );
  for (const [name] of limited) await session.exec(`set ${name} = 0`);
  return async () => {
    for (const [name] of limited) await session.exec(`reset ${name}`);
  };
}
function setsSession({ kind, tree }) {
  if (kind === "VariableSetStmt") return tree.is_local !== true;
  if (kind !== "SelectStmt" || tree.fromClause !== void 0) return false;
  let sets = false;
  walk(tree, (name, node) => {
    const last = name === "FuncCall" ? node.funcname?.at(-1)?.String?.sval : void 0;
    if (last === "set_config" && node.args?.[2]?.A_Const?.boolval?.boolval !== true) sets = true;
  });
  return sets;
}
function explainRecord(history) {
  return (error) => {
    if (error.code !== "42501") throw error;
    throw new DbopsError(`The migration ends as a role that may not write ${history.table}: ${messageOf(error)}`, {
      hint: `End the migration with: reset role; ${behaviours[history.tool].label} fails on it too.`
    });
  };
}
function hintOf({ code, hint }, blockers) {
  switch (code) {
    case "55P03":
      return `${blockers.length > 0 ? `In the way: ${describeBlockers(blockers)}. ` : ""}Run again when it is gone, or wait longer with --wait.`;
    case "57014":
      return "A timeout of the server or of the role ended it: raise statement_timeout in the migration, or split the work.";
    case "53100":
      return "The disk of the server is full. What was done is rolled back; make room and run again.";
    case "23505":
      return "Rows stand in the way: remove the duplicates first, in a migration of its own.";
    default:
      return hint;
  }
}
function describeBlockers(blockers) {
  return blockers.slice(0, 3).map(
    ({ pid, application, user, state, transactionAge, query }) => `backend ${pid} (${[application || user, state, transactionAge === null ? "" : `transaction of ${Math.round(transactionAge)} s`].filter(Boolean).join(", ")})${query === "" ? "" : `: ${query}`}`
  ).join("; ");
}
function firstLine(text) {
  const line = text.split("\n", 1)[0].trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

export {
  segmentsOf,
  ConnectionLost,
  begunStep,
  journalKey,
  execute,
  describeBlockers
};
