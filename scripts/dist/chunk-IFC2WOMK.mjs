import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  blocks,
  lockMode,
  lockModes,
  strongest
} from "./chunk-L2EUZKIP.mjs";
import {
  refusesTransaction,
  transactionControl
} from "./chunk-UI2MZBCG.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";

// scripts/prove/work.ts
function writesOf({
  kind,
  tree
}) {
  switch (kind) {
    case "UpdateStmt":
      return { relation: tree.relation, change: "update", filtered: tree.whereClause !== void 0 };
    case "DeleteStmt":
      return { relation: tree.relation, change: "delete", filtered: tree.whereClause !== void 0 };
    case "MergeStmt":
      return { relation: tree.relation, change: "update", filtered: true };
    case "InsertStmt":
      return { relation: tree.relation, change: "insert", filtered: false };
    default:
      return void 0;
  }
}
function looksUp({ kind, tree }) {
  if (kind !== "AlterTableStmt") return false;
  return (tree.cmds ?? []).some(({ AlterTableCmd: command }) => {
    if (command?.subtype === "AT_ValidateConstraint") return true;
    const constraint = command?.def?.Constraint;
    return command?.subtype === "AT_AddConstraint" && constraint?.contype === "CONSTR_FOREIGN" && constraint.skip_validation !== true;
  });
}
function copies({ kind, tree }) {
  return kind === "CreateTableAsStmt" || kind === "SelectStmt" && tree.intoClause !== void 0;
}

// scripts/prove/locks.ts
var kinds = {
  r: "table",
  p: "table",
  i: "index",
  I: "index",
  S: "sequence",
  v: "view",
  m: "materialized view",
  f: "foreign table",
  c: "composite type"
};
async function readOrigins(database) {
  const rows = await database.rows(
    `select c.oid::int8, n.nspname::text, c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.oid >= 16384 and n.nspname <> 'pg_toast'`
  );
  return new Map(rows.map(([oid, schema, name]) => [oid, qualified(schema, name)]));
}
async function namedOrigins(database, origins) {
  const now = await readOrigins(database);
  return new Map([...now].flatMap(([oid, name]) => origins.has(oid) ? [[name, origins.get(oid)]] : []));
}
async function renewOrigins(database, named) {
  const now = await readOrigins(database);
  return new Map([...now].flatMap(([oid, name]) => named.has(name) ? [[oid, named.get(name)]] : []));
}
var LockTracer = class {
  #database;
  #origins;
  #known = /* @__PURE__ */ new Map();
  #held = /* @__PURE__ */ new Map();
  #writing = /* @__PURE__ */ new Set();
  /** What the statement of the last `afterStatement` did to rows of relations that existed before the transaction. */
  work = [];
  constructor(database, origins = /* @__PURE__ */ new Map()) {
    this.#database = database;
    this.#origins = origins;
  }
  /** To be called right after a transaction begins: what exists now is what others may need. */
  async begin() {
    this.#held.clear();
    this.#known.clear();
    this.#writing.clear();
    for (const [oid, schema, name, kind, filenode, scans, table, method] of await this.#relations()) {
      const known = { name: qualified(schema, name), kind: kinds[kind] ?? "table", filenode, scans, table, method };
      this.#known.set(oid, known);
    }
  }
  /** To be called after each statement of the transaction: what that statement locked, read and wrote anew. */
  async afterStatement(statement) {
    const held = /* @__PURE__ */ new Map();
    for (const [oid, mode] of await this.#database.rows(
      `select relation::oid::int8, mode from pg_locks
        where pid = pg_backend_pid() and locktype = 'relation' and granted and relation >= 16384`
    )) {
      held.set(oid, [...held.get(oid) ?? [], lockMode(mode)]);
    }
    const rows = await this.#relations();
    const now = new Map(rows.map((row) => [row[0], row]));
    const scannedIndexes = /* @__PURE__ */ new Set();
    for (const [oid, , , , , scans] of rows) {
      const known = this.#known.get(oid);
      if (known?.kind === "index" && scans > known.scans) scannedIndexes.add(known.table);
    }
    const locks = [];
    const touched = /* @__PURE__ */ new Map();
    for (const [oid, modes] of held) {
      const known = this.#known.get(oid);
      if (known === void 0) continue;
      const mode = strongest(modes);
      const before = this.#held.get(oid);
      const [, , , , filenode, scans] = now.get(oid) ?? [0, "", "", "", known.filenode, known.scans];
      const replaced = filenode !== known.filenode && known.kind !== "sequence";
      const read = scans > known.scans || scannedIndexes.has(oid);
      const emptied = statement?.kind === "TruncateStmt" ? held.has(oid) : replaced && known.kind === "table" && !read;
      const scanned = scans > known.scans && known.kind !== "index" && !emptied;
      const rewritten = replaced && !emptied;
      known.filenode = filenode;
      known.scans = scans;
      touched.set(oid, { rewritten, scanned, emptied });
      if (before !== void 0 && lockModes.indexOf(mode) <= lockModes.indexOf(before) && !rewritten && !scanned)
        continue;
      this.#held.set(oid, before === void 0 ? mode : strongest([before, mode]));
      locks.push({
        relation: known.name,
        kind: known.kind,
        mode,
        blocks: blocks(mode),
        rewritten,
        scanned,
        observed: true
      });
    }
    this.work = await this.#workOf(statement, rows, touched, held);
    return sortLocks(locks);
  }
  async #workOf(statement, rows, touched, held) {
    const work = [];
    const on = (oid) => {
      const origin = this.#origins.get(oid);
      return origin === void 0 ? { table: this.#known.get(oid).name, born: true } : { table: origin };
    };
    const lookup = statement !== void 0 && looksUp(statement);
    const copied = statement !== void 0 && copies(statement);
    for (const [oid, { rewritten, scanned }] of touched) {
      const { kind, table, method } = this.#known.get(oid);
      if (kind === "index") {
        if (rewritten && this.#known.has(table) && touched.get(table)?.emptied !== true)
          work.push({ kind: "rebuild", ...on(table), index: on(oid).table, method });
      } else if (rewritten) work.push({ kind: "rewrite", ...on(oid) });
      else if (scanned) {
        work.push({ kind: "scan", ...on(oid), ...lookup ? { lookup } : {} });
        if (copied) work.push({ kind: "copy", ...on(oid) });
      }
    }
    for (const [oid, schema, index, kind, , , table, method, partial] of rows) {
      if (!["i", "I"].includes(kind) || this.#known.has(oid) || !this.#known.has(table)) continue;
      work.push({
        kind: "build",
        ...on(table),
        index: qualified(schema, index),
        method,
        ...partial ? { partial } : {}
      });
    }
    work.push(...await this.#writes(statement, touched, held, on));
    return work.sort(
      (a, b) => compareText(a.table, b.table) || compareText(a.kind, b.kind) || compareText(a.index ?? "", b.index ?? "")
    );
  }
  /** Tables whose rows the statement changes: the one that it names, and those that it locked for writing. */
  async #writes(statement, touched, held, on) {
    const writes = /* @__PURE__ */ new Map();
    const named = statement && writesOf(statement);
    const reads = [...touched.values()].some(({ scanned }) => scanned);
    if (named !== void 0) {
      const { schemaname, relname } = named.relation;
      const [row] = await this.#database.rows("select to_regclass($1)::oid::int8", [qualified(schemaname, relname)]);
      const oid = row?.[0];
      const { change, filtered } = named;
      if (oid !== null && this.#known.has(oid) && (change === "insert" ? reads : touched.get(oid)?.scanned))
        writes.set(oid, { kind: "write", ...on(oid), change, ...filtered ? { filtered } : {} });
      if (oid !== null) this.#writing.add(oid);
    }
    for (const [oid, modes] of held) {
      if (!modes.includes("row exclusive") || this.#writing.has(oid)) continue;
      this.#writing.add(oid);
      if (this.#known.get(oid)?.kind !== "table" || named !== void 0 || !touched.get(oid)?.scanned) continue;
      writes.set(oid, { kind: "write", ...on(oid), change: "update", filtered: true });
    }
    return [...writes.values()];
  }
  /** Every lock that the transaction holds now, the strongest a relation. */
  holding() {
    return [...this.#held].map(([oid, mode]) => ({ relation: this.#known.get(oid).name, kind: this.#known.get(oid).kind, mode })).sort((a, b) => compareText(a.relation, b.relation));
  }
  async #relations() {
    return await this.#database.rows(
      `select c.oid::int8, n.nspname::text, c.relname::text, c.relkind::text,
              coalesce(pg_relation_filenode(c.oid), 0)::int8, coalesce(pg_stat_get_xact_numscans(c.oid), 0),
              coalesce(x.indrelid, 0)::int8, coalesce(am.amname, '')::text, x.indpred is not null
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         left join pg_index x on x.indexrelid = c.oid left join pg_am am on am.oid = c.relam and x.indexrelid is not null
        where c.oid >= 16384 and c.relkind in ('r', 'p', 'i', 'I', 'S', 'v', 'm', 'f', 'c') and n.nspname <> 'pg_toast'`
    );
  }
};
function sortLocks(locks) {
  return locks.sort(
    (a, b) => lockModes.indexOf(b.mode) - lockModes.indexOf(a.mode) || compareText(a.relation, b.relation)
  );
}

// scripts/prove/locks-outside.ts
async function locksOutsideTransaction(database, statement) {
  const { kind, tree } = statement;
  switch (kind) {
    case "IndexStmt":
      return tree.concurrent ? lock(database, [tree.relation], "share update exclusive", { scanned: true }) : void 0;
    case "DropStmt": {
      if (!tree.concurrent) return void 0;
      const names = tree.objects.map(
        (each) => rangeVar(each.List.items)
      );
      return [
        ...await lock(database, names, "access exclusive"),
        ...await lock(database, await tablesOfIndexes(database, names), "share update exclusive")
      ];
    }
    case "ReindexStmt": {
      const concurrently = tree.params?.some(
        (each) => each.DefElem.defname === "concurrently"
      );
      if (!concurrently || tree.relation === void 0) return void 0;
      const targets = tree.kind === "REINDEX_OBJECT_INDEX" ? await tablesOfIndexes(database, [tree.relation]) : [tree.relation];
      return lock(database, targets, "share update exclusive", { scanned: true });
    }
    case "VacuumStmt": {
      if (!tree.is_vacuumcmd) return void 0;
      const full = tree.options?.some(
        (each) => each.DefElem.defname === "full"
      );
      const relations = (tree.rels ?? []).flatMap(
        (each) => each.VacuumRelation.relation ?? []
      );
      return lock(database, relations, full ? "access exclusive" : "share update exclusive", {
        scanned: true,
        rewritten: full ?? false
      });
    }
    case "AlterTableStmt": {
      const detach = tree.cmds.map((each) => each.AlterTableCmd).find((each) => each.subtype === "AT_DetachPartition" && each.def?.PartitionCmd?.concurrent);
      if (detach === void 0) return void 0;
      return [
        ...await lock(database, [detach.def.PartitionCmd.name], "access exclusive"),
        ...await lock(database, [tree.relation], "share update exclusive")
      ];
    }
    default:
      return void 0;
  }
}
async function workOutsideTransaction(database, statement, locks, origins) {
  const { kind, tree } = statement;
  const work = [];
  for (const lock2 of locks) {
    if (lock2.kind !== "table" && lock2.kind !== "materialized view") continue;
    const [[oid]] = await database.rows("select to_regclass($1)::oid::int8", [lock2.relation]);
    const origin = origins.get(oid);
    const on = origin === void 0 ? { table: lock2.relation, born: true } : { table: origin };
    if (kind === "IndexStmt") {
      work.push({ kind: "scan", ...on });
      const partial = tree.whereClause !== void 0;
      const index = qualified(void 0, tree.idxname ?? "");
      work.push({ kind: "build", ...on, index, method: tree.accessMethod ?? "btree", ...partial ? { partial } : {} });
      continue;
    }
    if (lock2.rewritten) work.push({ kind: "rewrite", ...on });
    else if (lock2.scanned) work.push({ kind: "scan", ...on });
    if (kind !== "ReindexStmt" && !lock2.rewritten) continue;
    for (const [index, schema, name, method] of await database.rows(
      `select x.indexrelid::int8, n.nspname::text, c.relname::text, am.amname::text from pg_index x
         join pg_class c on c.oid = x.indexrelid join pg_namespace n on n.oid = c.relnamespace
         join pg_am am on am.oid = c.relam where x.indrelid = $1 order by 3`,
      [oid]
    )) {
      if (kind === "ReindexStmt" && tree.kind === "REINDEX_OBJECT_INDEX" && name !== tree.relation.relname) continue;
      work.push({ kind: "rebuild", ...on, index: origins.get(index) ?? qualified(schema, name), method });
    }
  }
  return work;
}
function rangeVar(items) {
  const parts = items.map((item) => item.String.sval);
  return { schemaname: parts.at(-2), relname: parts.at(-1) };
}
async function tablesOfIndexes(database, indexes) {
  const tables = [];
  for (const index of indexes) {
    const rows = await database.rows(
      `select n.nspname::text, t.relname::text from pg_index i
         join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
        where i.indexrelid = to_regclass($1)`,
      [qualified(index.schemaname, index.relname)]
    );
    for (const [schemaname, relname] of rows) tables.push({ schemaname, relname });
  }
  return tables;
}
async function lock(database, relations, mode, facts = {}) {
  const locks = [];
  for (const relation of relations) {
    const [found] = await database.rows(
      `select n.nspname::text, c.relname::text, c.relkind::text from pg_class c
         join pg_namespace n on n.oid = c.relnamespace where c.oid = to_regclass($1)`,
      [qualified(relation.schemaname, relation.relname)]
    );
    if (found === void 0) continue;
    locks.push({
      relation: qualified(found[0], found[1]),
      kind: kinds[found[2]] ?? "table",
      mode,
      blocks: blocks(mode),
      rewritten: facts.rewritten ?? false,
      scanned: facts.scanned ?? false,
      observed: false
    });
  }
  return sortLocks(locks);
}

// scripts/prove/observe.ts
var LockObserver = class {
  statements = [];
  held = [];
  #database;
  #tracer;
  #transaction = 0;
  #open = false;
  #origins;
  /** `origins`: what production calls the relations, where a migration before this one renamed them. */
  constructor(database, origins = /* @__PURE__ */ new Map()) {
    this.#database = database;
    this.#origins = origins;
    this.#tracer = new LockTracer(database, origins);
  }
  /**
   * Runs a statement and watches it. One that would run outside of any transaction is given one, so that its locks can
   * be read before they go; one that refuses transactions is looked up instead.
   */
  async watch(statement, place, run) {
    const { number, location, inTransaction } = place;
    const control = transactionControl(statement);
    if (control === "begin" || setsTransaction(statement)) return run();
    if (control !== void 0) {
      this.ending();
      return run();
    }
    if (!inTransaction && refusesTransaction(statement)) {
      await this.#outside(statement, number, location);
      return run();
    }
    if (!inTransaction) await this.#database.exec("begin");
    if (!this.#open) await this.#began();
    await run();
    const locks = await this.#tracer.afterStatement(statement);
    this.#add(statement, number, location, locks, this.#tracer.work);
    if (!inTransaction) {
      this.ending();
      await this.#database.exec("commit");
    }
  }
  async #began() {
    this.#transaction++;
    this.#open = true;
    await this.#tracer.begin();
  }
  /** A statement that refuses to run in a transaction. */
  async #outside(statement, number, location) {
    const locks = await locksOutsideTransaction(this.#database, statement);
    if (locks === void 0) return;
    this.#transaction++;
    const work = await workOutsideTransaction(this.#database, statement, locks, this.#origins);
    this.#add(statement, number, location, locks, work);
  }
  /** To be called before the transaction ends. */
  ending() {
    if (!this.#open) return;
    this.#open = false;
    const relations = this.#tracer.holding().filter(
      ({ kind, mode }) => kind !== "index" && ["share", "share row exclusive", "exclusive", "access exclusive"].includes(mode)
    ).map(({ relation, mode }) => ({ relation, mode }));
    if (relations.length > 0) this.held.push({ transaction: this.#transaction, relations });
  }
  #add(statement, number, location, locks, work) {
    const first = statement.text.split("\n", 1)[0];
    this.statements.push({
      number,
      location,
      statement: first.length > 120 ? `${first.slice(0, 119)}…` : first,
      transaction: this.#transaction,
      locks,
      work
    });
  }
};
function setsTransaction({ kind, tree }) {
  return kind === "VariableSetStmt" && tree.kind === "VAR_SET_MULTI" && tree.name === "TRANSACTION";
}

export {
  readOrigins,
  namedOrigins,
  renewOrigins,
  LockObserver
};
