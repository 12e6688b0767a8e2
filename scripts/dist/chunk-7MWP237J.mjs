import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  begunStep,
  journalKey,
  segmentsOf
} from "./chunk-62FAXINN.mjs";
import {
  openHistory
} from "./chunk-GX35ONIM.mjs";
import {
  dbopsSchema,
  recordsTable,
  relationExists,
  sourceChecksum,
  stepsTable
} from "./chunk-5HYAIPJQ.mjs";
import {
  sourceStatements
} from "./chunk-2OQLEHLA.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/journal.ts
var Journal = class {
  #database;
  #tool;
  #exists;
  constructor(database, tool) {
    this.#database = database;
    this.#tool = tool;
  }
  /** Whether the tables are there. */
  async exists() {
    this.#exists ??= await relationExists(this.#database, stepsTable);
    return this.#exists;
  }
  /** Makes the tables where they are missing, outside of a transaction. Throws `DbopsError` (environment) where it may not. */
  async create() {
    if (await this.exists()) return;
    try {
      await this.#database.exec(dbopsSchema);
    } catch (error) {
      if (error.code !== "42501") throw error;
      throw new DbopsError(`Cannot make ${stepsTable}: ${messageOf(error)}`, {
        kind: "environment",
        hint: "A migration that takes several transactions needs a place to write down how far it is. As the owner of the database: create schema dbops authorization <the role that migrates>"
      });
    }
    this.#exists = true;
  }
  /** The steps of one migration, in order. */
  async read(key) {
    if (!await this.exists()) return [];
    return await this.#database.query(
      `select step, checksum, state, detail from ${stepsTable} where tool = $1 and key = $2 order by step`,
      [this.#tool, key]
    );
  }
  /** Keys of the migrations that were begun and not ended. */
  async unfinished() {
    if (!await this.exists()) return [];
    const rows = await this.#database.rows(`select distinct key from ${stepsTable} where tool = $1 order by key`, [
      this.#tool
    ]);
    return rows.flat();
  }
  async write(key, { step, checksum, state, detail }) {
    await this.#database.query(
      `insert into ${stepsTable} (tool, key, step, checksum, state, detail) values ($1, $2, $3, $4, $5, $6)
       on conflict (tool, key, step) do update set checksum = excluded.checksum, state = excluded.state,
         detail = excluded.detail, at = pg_catalog.now()`,
      [this.#tool, key, step, checksum, state, detail]
    );
  }
  /** Forgets one step, or the whole migration. */
  async clear(key, step) {
    if (!await this.exists()) return;
    await this.#database.query(
      `delete from ${stepsTable} where tool = $1 and key = $2${step === void 0 ? "" : " and step = $3"}`,
      step === void 0 ? [this.#tool, key] : [this.#tool, key, step]
    );
  }
  /** Forgets what was recorded of a migration that is rolled back. */
  async clearRecord(key) {
    if (!await this.exists()) return;
    await this.#database.query(`delete from ${recordsTable} where tool = $1 and key = $2`, [this.#tool, key]);
  }
};

// scripts/run/migrate/state.ts
async function readState(workspace, database, table) {
  const history = await openHistory({ workspace, database, table });
  const journal = new Journal(database, history.tool);
  const rows = history.exists ? await history.read(database) : [];
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const records = history.checksumOf === void 0 ? await readRecords(database, history, journal) : /* @__PURE__ */ new Map();
  const begun = new Set(await journal.unfinished());
  const newest = workspace.migrations.findLastIndex(
    (migration) => !migration.repeatable && byKey.get(history.keyOf(migration))?.state === "applied"
  );
  const state = {
    history,
    journal,
    migrations: [],
    unknown: rows.filter(({ key }) => !workspace.migrations.some((migration) => history.keyOf(migration) === key)),
    pending: [],
    applied: [],
    invalidIndexes: await readInvalidIndexes(database)
  };
  for (const [index, migration] of workspace.migrations.entries()) {
    const key = history.keyOf(migration);
    const row = byKey.get(key);
    const status = {
      version: migration.version,
      name: migration.name,
      file: migration.up.file,
      state: "pending",
      outOfOrder: row === void 0 && !migration.repeatable && index < newest,
      ...row?.at === void 0 ? {} : { at: row.at }
    };
    const direction = ["up", "down"].find(
      (way) => begun.has(journalKey(history, { migration, direction: way }))
    );
    if (direction === "down" || direction === "up" && row?.state !== "applied") {
      status.state = "unfinished";
      status.parts = await parts(journal, history, migration, direction);
    } else if (row?.state === "applied") {
      const expected = row.checksum === void 0 ? records.get(key) : row.checksum;
      const actual = history.checksumOf === void 0 ? sourceChecksum(migration.up) : await history.checksumOf(migration);
      if (expected === void 0 || expected === actual) status.state = "applied";
      else status.state = migration.repeatable ? "pending" : "changed";
    } else if (row !== void 0) status.state = "failed";
    if (status.state === "pending" || status.state === "unfinished" && direction === "up")
      state.pending.push(migration);
    if (status.state === "applied" || status.state === "changed") state.applied.push(migration);
    state.migrations.push(status);
  }
  return state;
}
async function parts(journal, history, migration, direction) {
  const steps = await journal.read(journalKey(history, { migration, direction }));
  const source = direction === "up" ? migration.up : migration.down;
  const segments = source === void 0 ? [] : segmentsOf(source, sourceStatements(source).statements);
  return {
    done: steps.filter(({ step, state }) => step !== begunStep && state === "done").length,
    of: Array.isArray(segments) ? segments.length : 0,
    direction
  };
}
async function readRecords(database, history, journal) {
  if (!await journal.exists()) return /* @__PURE__ */ new Map();
  const rows = await database.rows(
    `select key, checksum from ${recordsTable} where tool = $1 and checksum is not null`,
    [history.tool]
  );
  return new Map(rows);
}
async function readInvalidIndexes(database) {
  const rows = await database.rows(
    `select format('%s.%s', quote_ident(n.nspname), quote_ident(c.relname))
       from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where not i.indisvalid and c.relkind = 'i' and n.nspname !~ '^pg_'
        and not exists (select from pg_catalog.pg_stat_progress_create_index p where p.index_relid = i.indexrelid)
      order by 1`
  );
  return rows.flat();
}

export {
  readState
};
