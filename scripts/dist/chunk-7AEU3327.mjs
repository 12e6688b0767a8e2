import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  judgeSuppressions,
  readSuppressions,
  suppressedBy
} from "./chunk-TVS4QGUT.mjs";
import {
  Expander,
  Known,
  isTracked,
  track
} from "./chunk-2SV7UYSJ.mjs";
import {
  parseRecovering
} from "./chunk-YLPIWEJ6.mjs";
import {
  existingLocks,
  mayLock,
  migrationRules
} from "./chunk-THZESNE2.mjs";
import {
  FileStatement
} from "./chunk-4NY36NOT.mjs";
import {
  planTransactions
} from "./chunk-WVO2RNAW.mjs";
import {
  listName,
  stringConstant
} from "./chunk-C54WYS5V.mjs";
import {
  transactionControl
} from "./chunk-UI2MZBCG.mjs";
import {
  compareFindings
} from "./chunk-M2EOT65H.mjs";

// scripts/rules/dispatch.ts
var noLevels = {};
var made = /* @__PURE__ */ new WeakMap();
function dispatchOf(levels) {
  let found = made.get(levels);
  if (found === void 0) made.set(levels, found = new Dispatch(levels));
  return found;
}
var Dispatch = class {
  #byId = /* @__PURE__ */ new Map();
  #byKind = /* @__PURE__ */ new Map();
  /** The rules that a statement needs, by where it stands, its kind and its commands. */
  #found = /* @__PURE__ */ new Map();
  #bodyWords;
  constructor(levels) {
    const words = [];
    for (const [id, rule] of Object.entries(migrationRules)) {
      const level = levels[id] ?? rule.level;
      if (level === "off") continue;
      const asked = askedOf(id, rule, level);
      this.#byId.set(id, asked);
      for (const kind of rule.on ?? []) {
        const list = this.#byKind.get(kind);
        if (list === void 0) this.#byKind.set(kind, [asked]);
        else list.push(asked);
      }
      if (rule.inBodies !== void 0) words.push(rule.inBodies.source);
    }
    this.#bodyWords = words.length === 0 ? void 0 : new RegExp(words.join("|"), "i");
  }
  /** Whether a body of a function that is only defined may hold what a rule looks for. */
  wantsBody(body) {
    return this.#bodyWords?.test(body) ?? false;
  }
  /** A rule by its id; undefined where it is off. */
  get(id) {
    return this.#byId.get(id);
  }
  /** The rules that judge a file of a role as a whole. */
  ofFile(role) {
    return this.#lookUp(
      "file",
      role,
      () => [...this.#byId.values()].filter(({ rule, checkFile }) => checkFile !== void 0 && judges(rule, role))
    );
  }
  /** The rules to ask about a statement of a file of a role. Of ALTER TABLE its commands decide. */
  ofStatement(statement, role) {
    const { kind } = statement;
    let key = `${role} ${kind}`;
    if (kind === "AlterTableStmt") {
      for (const { AlterTableCmd: command } of statement.tree.cmds ?? []) key += `.${command?.subtype}`;
    }
    const inBody = statement.origin === "body";
    return this.#lookUp(inBody ? "body" : "statement", key, () => this.#collect(key, role, inBody));
  }
  #lookUp(table, key, collect) {
    let found = this.#found.get(table);
    if (found === void 0) this.#found.set(table, found = /* @__PURE__ */ new Map());
    let rules = found.get(key);
    if (rules === void 0) found.set(key, rules = collect());
    return rules;
  }
  /** `key`: the role, a kind, and behind it each command of ALTER TABLE. */
  #collect(key, role, inBody) {
    const [kind = "", ...commands] = key.slice(role.length + 1).split(".");
    const kinds = /* @__PURE__ */ new Set([kind, ...commands.map((command) => `${kind}.${command}`)]);
    const rules = [...kinds].flatMap((one) => this.#byKind.get(one) ?? []).filter(
      ({ rule, check }) => check !== void 0 && judges(rule, role) && (!inBody || rule.inBodies !== void 0)
    );
    return [...new Set(rules)];
  }
};
function askedOf(id, rule, level) {
  const { category = "migration", oncePerFile = false, check, checkFile, why, fix, alias } = rule;
  return { id, level, category, oncePerFile, check, checkFile, text: { why, fix, alias }, rule, reportedIn: void 0 };
}
var judges = (rule, role) => (rule.files ?? ["up"]).includes(role);

// scripts/rules/made.ts
var noneMade = { relations: [], constraints: [], policies: [], functions: [] };
function madeByFile(known) {
  const files = /* @__PURE__ */ new Map();
  const lists = (file) => {
    let found = files.get(file);
    if (found === void 0) {
      files.set(file, found = { relations: [], constraints: [], policies: [], functions: [] });
    }
    return found;
  };
  for (const relation of known.relations.own()) {
    if (has(relation)) lists(relation.born.file).relations.push(relation);
    for (const constraint of relation.constraints.values()) {
      if (has(constraint)) lists(constraint.born.file).constraints.push({ relation, constraint });
    }
    for (const policy of relation.policies.values()) {
      if (has(policy)) lists(policy.born.file).policies.push({ relation, policy });
    }
  }
  for (const routines of known.functions.own()) {
    for (const routine of routines) if (has(routine)) lists(routine.at.number).functions.push(routine);
  }
  return files;
}
function has(one) {
  return one.at !== void 0;
}

// scripts/rules/session.ts
var followed = /* @__PURE__ */ new Set(["search_path", "lock_timeout", "statement_timeout", "timezone", "session_replication_role"]);
var Session = class {
  #server;
  #session = /* @__PURE__ */ new Map();
  /** SET LOCAL: until the transaction ends. */
  #local = /* @__PURE__ */ new Map();
  #state;
  constructor(server) {
    this.#server = new Map(Object.entries(server).map(([name, value]) => [name.toLowerCase(), value]));
  }
  get(name) {
    return this.#local.get(name) ?? this.#session.get(name) ?? this.#server.get(name);
  }
  /** Whether a timeout holds: set, and not to 0. */
  limits(name) {
    const value = this.get(name);
    return value !== void 0 && !/^\s*-?0+(\.0*)?\s*[a-z]*\s*$/i.test(value);
  }
  /** The schemas of search_path, in order, without those that stand for the role. */
  searchPath(fallback) {
    const value = this.get("search_path");
    if (value === void 0) return [...fallback];
    return value.split(",").map((name) => name.trim().replace(/^"(.*)"$/, "$1")).filter((name) => name !== "" && name !== "$user");
  }
  /** The state of a transaction, with what it holds: the same object as long as nothing of it changes. */
  state(id, held) {
    if (this.#state === void 0 || this.#state.id !== id || this.#state.held !== held) {
      this.#state = {
        id,
        lockTimeout: this.limits("lock_timeout"),
        statementTimeout: this.limits("statement_timeout"),
        timeZone: this.get("timezone"),
        held
      };
    }
    return this.#state;
  }
  /** Ends what SET LOCAL set. Returns whether there was any. */
  endTransaction() {
    const any = this.#local.size > 0;
    this.#local.clear();
    if (any) this.#state = void 0;
    return any;
  }
  /** Follows one statement. Returns whether it may have changed a setting. */
  apply(statement, inTransaction) {
    if (statement.kind === "VariableSetStmt") this.#set(statement.tree, inTransaction);
    else if (statement.kind === "SelectStmt") this.#configure(statement.tree, inTransaction);
    else return false;
    this.#state = void 0;
    return true;
  }
  #set(tree, inTransaction) {
    if (tree.kind === "VAR_RESET_ALL") {
      this.#session.clear();
      this.#local.clear();
      return;
    }
    const name = tree.name?.toLowerCase();
    if (name === void 0 || !followed.has(name)) return;
    if (tree.kind === "VAR_SET_VALUE") {
      this.#store(
        name,
        (tree.args ?? []).map(constantText).join(", "),
        tree.is_local === true,
        inTransaction
      );
    } else if (tree.kind === "VAR_SET_DEFAULT" || tree.kind === "VAR_RESET") {
      this.#local.delete(name);
      if (tree.is_local !== true) this.#session.delete(name);
    }
  }
  /** SELECT set_config('name', 'value', is_local). */
  #configure(tree, inTransaction) {
    for (const node of tree.targetList ?? []) {
      const call = node.ResTarget?.val?.FuncCall;
      if (call === void 0 || listName(call.funcname).name !== "set_config") continue;
      const name = stringConstant(call.args?.[0])?.toLowerCase();
      const value = stringConstant(call.args?.[1]);
      const local = call.args?.[2]?.A_Const?.boolval?.boolval === true;
      if (name !== void 0 && value !== void 0 && followed.has(name))
        this.#store(name, value, local, inTransaction);
    }
  }
  #store(name, value, local, inTransaction) {
    if (!local) {
      this.#session.set(name, value);
      this.#local.delete(name);
    } else if (inTransaction) this.#local.set(name, value);
  }
};
function constantText(node) {
  const text = stringConstant(node);
  if (text !== void 0) return text;
  const value = node.A_Const;
  if (value?.ival !== void 0) return String(value.ival.ival ?? 0);
  if (value?.fval !== void 0) return value.fval.fval;
  return "";
}

// scripts/rules/lint.ts
var syntaxRule = "require-valid-sql";
var historyTransaction = 1;
var supabaseServer = { timezone: "UTC", statement_timeout: "2min" };
var defaults = {
  platform: "supabase",
  exposedSchemas: ["public", "graphql_public"],
  defaultGrants: "explicit",
  server: {}
};
function matchFiles(inputs, options = {}) {
  const run = new Run(options);
  for (const input of inputs) run.read(input);
  return run.finish();
}
function readHistory(inputs, options, observe) {
  const run = new Run(options, observe);
  for (const input of inputs) run.read({ ...input, judge: false });
  return run.known;
}
var Run = class {
  known = new Known();
  #options;
  #levels;
  #unsuppressed;
  #dispatch;
  #keepsRepairs;
  #read = [];
  /** The rule that is being asked, and about what. */
  #rule;
  #entry;
  #statement;
  /** One function for all rules and statements. */
  #report = (hit) => {
    const rule = this.#rule;
    const entry = this.#entry;
    if (rule.oncePerFile) {
      if (rule.reportedIn === entry) return;
      rule.reportedIn = entry;
    }
    this.#add(entry, rule, hit, this.#statement);
  };
  #held = { transaction: 0, locks: [] };
  /** Number 1 is the one transaction of a tool that opens one around all pending files. */
  #transactions = historyTransaction;
  #observe;
  constructor({ rules = noLevels, unsuppressed = /* @__PURE__ */ new Set(), repairs = false, ...options }, observe) {
    this.#observe = observe;
    this.#options = { ...defaults, ...options };
    this.#levels = rules;
    this.#unsuppressed = unsuppressed;
    this.#keepsRepairs = repairs;
    this.#dispatch = dispatchOf(rules);
  }
  /** Reads a file; a rollback is judged on what is known so far, and nothing that follows builds on it. */
  read(input) {
    if (input.role !== "down") {
      this.#walk(input);
      return;
    }
    const { known } = this;
    const branch = known.branch();
    this.known = branch;
    this.#walk(input);
    this.known = known;
    known.file = branch.file;
  }
  #walk(input) {
    const { known } = this;
    const sql = input.sql ?? input.text;
    const judge = input.judge !== false;
    const session = new Session({
      ...this.#options.platform === "supabase" ? supabaseServer : {},
      ...this.#options.server
    });
    const home = this.#options.platform === "supabase" ? ["public", "extensions"] : ["public"];
    known.file++;
    known.searchPath = session.searchPath(home);
    const { statements: parsed, map, errors } = parseRecovering(sql);
    const statements = parsed.map(({ statement }) => statement);
    const { steps } = planTransactions(input.transaction, statements);
    const suppressions = judge ? readSuppressions(
      sql,
      map,
      () => parsed.map(({ statement, base }) => ({ start: statement.start + base, end: statement.end + base }))
    ) : [];
    const entry = { input, map, matches: [], suppressions };
    const expander = new Expander(input.text, {
      known,
      wantsBody: (body) => judge && this.#dispatch.wantsBody(body)
    });
    if (judge) for (const error of errors) this.#syntaxError(entry, error);
    let unended;
    let open = input.transaction === "history";
    if (open) known.transaction = judge ? historyTransaction : ++this.#transactions;
    const step = { entry, session, home, statements, judge, index: 0, inTransaction: false, openBefore: false };
    for (let index = 0; index < parsed.length; index++) {
      const { statement, map: map2, base } = parsed[index];
      const { inTransaction } = steps[index];
      step.index = index;
      step.inTransaction = inTransaction;
      step.openBefore = open;
      if (inTransaction && !open) known.transaction = ++this.#transactions;
      open = inTransaction;
      if (!open) {
        known.transaction = statement.kind === "DoStmt" ? ++this.#transactions : 0;
        if (session.endTransaction()) known.searchPath = session.searchPath(home);
      }
      this.#run(new FileStatement(statement, map2, base), step);
      for (const inner of expander.expand(statement, map2, base)) this.#run(inner, step);
      const control = transactionControl(statement);
      if (control === "begin") unended = { start: statement.start + base, end: statement.end + base };
      else if (control !== void 0) {
        unended = void 0;
        open = false;
        known.transaction = 0;
        if (session.endTransaction()) known.searchPath = session.searchPath(home);
      }
      statement.release?.();
    }
    known.transaction = 0;
    if (judge) {
      entry.context = {
        file: input,
        options: this.#options,
        known,
        number: known.file,
        unended,
        made: noneMade
      };
      this.#read.push(entry);
    }
  }
  /** Judges one statement, and carries what is known past it. */
  #run(statement, step) {
    const { known } = this;
    const { session, inTransaction } = step;
    if (step.judge) this.#judge(statement, step);
    if (statement.origin === "body") return;
    this.#observe?.(statement, known, originOf(step.entry.input, statement, known.file));
    if (session.apply(statement, inTransaction)) known.searchPath = session.searchPath(step.home);
    if (isTracked(statement.kind)) track(known, statement, originOf(step.entry.input, statement, known.file));
  }
  #syntaxError(entry, error) {
    const rule = this.#dispatch.get(syntaxRule);
    if (rule === void 0) return;
    const message = `Unexpected SQL that PostgreSQL cannot parse, expected valid SQL: ${error.message}`;
    this.#add(entry, rule, { message, at: { start: error.index, end: error.index } });
  }
  #judge(statement, { entry, session, statements, index, inTransaction, openBefore }) {
    const rules = this.#dispatch.ofStatement(statement, entry.input.role);
    const { transaction } = this.known;
    if (this.#held.transaction !== transaction || transaction === 0 && this.#held.locks.length > 0) {
      this.#held = { transaction, locks: [] };
    }
    const locks = mayLock.has(statement.kind) && statement.origin !== "body";
    if (rules.length === 0 && !locks) return;
    const context = {
      file: entry.input,
      options: this.#options,
      known: this.known,
      inTransaction: inTransaction || statement.origin !== "file",
      openBefore,
      transaction: session.state(this.known.transaction, this.#held.locks),
      statements,
      index
    };
    this.#entry = entry;
    this.#statement = statement;
    for (const rule of rules) {
      if (rule.reportedIn === entry) continue;
      this.#rule = rule;
      rule.check(statement, context, this.#report);
    }
    if (!locks || !context.inTransaction) return;
    for (const lock of existingLocks(statement, context)) {
      const { schema, name } = this.known.resolve(lock.table);
      this.#held.locks.push({ ...lock, key: `${schema}.${name}`, statement });
    }
  }
  #add(entry, { id, level, category, text }, hit, statement) {
    const place = typeof hit.at === "number" ? statement?.place(hit.at) ?? { start: 0, end: 0 } : hit.at ?? statement?.place() ?? { start: 0, end: 0 };
    const start = entry.map.position(place.start);
    const end = entry.map.position(Math.max(place.start, place.end));
    const location = { file: entry.input.file, ...start };
    if (place.end > place.start) {
      location.endLine = end.line;
      location.endColumn = end.column;
    }
    const finding = { rule: id, level, category, message: hit.message };
    if (hit.object !== void 0) finding.object = hit.object;
    finding.location = location;
    finding.why = text.why;
    finding.fix = hit.fix ?? text.fix;
    if (text.alias !== void 0) finding.alias = text.alias;
    if (hit.detail !== void 0) finding.detail = hit.detail;
    const wholeFile = statement === void 0 && hit.at === void 0;
    const match = { rule: id, finding, place, wholeFile };
    if (this.#keepsRepairs && hit.repair !== void 0 && statement?.dynamic !== true) match.repair = hit.repair;
    entry.matches.push(match);
  }
  finish() {
    const made2 = /* @__PURE__ */ new Map();
    for (const entry of this.#read) {
      const { known, number } = entry.context;
      let byFile = made2.get(known);
      if (byFile === void 0) made2.set(known, byFile = madeByFile(known));
      entry.context.made = byFile.get(number) ?? noneMade;
      this.#entry = entry;
      this.#statement = void 0;
      for (const rule of this.#dispatch.ofFile(entry.input.role)) {
        this.#rule = rule;
        rule.checkFile(entry.context, this.#report);
      }
    }
    for (const entry of this.#read) this.#suppress(entry);
    return this.#read.map(({ input, matches }) => ({ file: input, matches }));
  }
  /** Takes out what comments suppress, and reports comments that are wrong. */
  #suppress(entry) {
    if (entry.suppressions.length === 0) return;
    const { suppressions, map } = entry;
    entry.matches = entry.matches.filter(
      ({ rule, place, wholeFile }) => suppressedBy(suppressions, rule, place, wholeFile, map) === void 0 || this.#unsuppressed.has(rule)
    );
    const isOff = (rule) => this.#levels[rule] === "off";
    for (const { rule: id, message, place } of judgeSuppressions(suppressions, isOff)) {
      const rule = this.#dispatch.get(id);
      if (rule !== void 0) this.#add(entry, rule, { message, at: place });
    }
  }
};
function originOf(input, statement, number) {
  return { file: input.file, number, start: statement.start, end: statement.end, written: statement.origin === "file" };
}

// scripts/rules/lint-workspace.ts
var reportedByRules = /* @__PURE__ */ new Set(["migration-version-duplicate"]);
function lintWorkspace(workspace, selection = {}) {
  const results = matchFiles(workspaceInputs(workspace, selection), workspaceOptions(workspace));
  const found = results.flatMap(({ matches }) => matches.map(({ finding }) => finding));
  return [...found, ...readerFindings(workspace, selection.files)].sort(compareFindings);
}
function readerFindings(workspace, files) {
  return workspace.findings.filter(
    ({ rule, location }) => !reportedByRules.has(rule) && (files === void 0 || location !== void 0 && files.has(location.file))
  );
}
function lintedFiles({ migrations, seeds }) {
  return [
    ...migrations.flatMap(({ up, down }) => down === void 0 ? [up.file] : [up.file, down.file]),
    ...seeds.map(({ file }) => file)
  ].filter((file, index, all) => all.indexOf(file) === index);
}
function workspaceOptions(workspace) {
  const { platform, exposedSchemas, settings } = workspace;
  return {
    platform,
    exposedSchemas: platform === "supabase" ? exposedSchemas : [],
    defaultGrants: settings.defaultGrants ?? "explicit",
    server: settings.server ?? {},
    ...settings.rules === void 0 ? {} : { rules: settings.rules }
  };
}
function workspaceInputs(workspace, { files, changes, texts, sqls }) {
  const wanted = (file) => files === void 0 || files.has(file);
  const inputs = [];
  const add = (source, role, judge, more = {}) => {
    const text = texts?.get(source.file);
    const sql = sqls?.get(source.file)?.[role];
    inputs.push({
      file: source.file,
      text: text ?? source.text,
      ...text === void 0 ? { sql: source.sql } : sql === void 0 ? {} : { sql },
      role,
      transaction: source.transaction,
      judge,
      ...more
    });
  };
  const keepsRollbacks = workspace.migrations.some(({ down }) => down !== void 0);
  for (const source of workspace.globals) add(source, "seed", false);
  for (const migration of workspace.migrations) {
    const { up, down } = migration;
    add(up, "up", wanted(up.file), { facts: factsOf(migration, workspace, keepsRollbacks, changes) });
    if (down !== void 0 && wanted(down.file)) {
      add(down, "down", true, { up: { file: up.file, sql: sqls?.get(up.file)?.up ?? texts?.get(up.file) ?? up.sql } });
    }
  }
  for (const seed of workspace.seeds) if (files?.has(seed.file)) add(seed, "seed", true);
  return inputs;
}
function factsOf(migration, workspace, keepsRollbacks, changes) {
  const { up, down, version, name } = migration;
  const facts = { version, name };
  if (down !== void 0) facts.rollback = down.file;
  else if (keepsRollbacks && migration.repeatable !== true) facts.rollback = null;
  if (workspace.findings.some((one) => one.rule === "migration-version-duplicate" && one.location?.file === up.file)) {
    facts.duplicateOf = workspace.migrations.find((other) => other !== migration && other.version === version)?.up.file;
  }
  const state = changes?.changed.get(up.file);
  if (changes !== void 0 && state === "modified") facts.editedSince = changes.ref;
  if (changes !== void 0 && state === "added") facts.newerOnMain = newerOnMain(migration, workspace, changes);
  return facts;
}
function newerOnMain(migration, workspace, changes) {
  const at = workspace.migrations.indexOf(migration);
  const later = workspace.migrations.slice(at + 1).find((other) => !changes.changed.has(other.up.file));
  if (later !== void 0) return later.up.file;
  const number = (file) => {
    const digits = /^V?([0-9]+)/.exec(file.slice(file.lastIndexOf("/") + 1))?.[1];
    return digits === void 0 ? void 0 : BigInt(digits);
  };
  const own = number(migration.up.file);
  if (own === void 0) return void 0;
  const folder = migration.up.file.slice(0, migration.up.file.lastIndexOf("/") + 1);
  return changes.onRef.find((file) => {
    if (!file.startsWith(folder) || file.slice(folder.length).includes("/") || !file.endsWith(".sql")) return false;
    return (number(file) ?? 0n) > own;
  });
}

export {
  matchFiles,
  readHistory,
  lintWorkspace,
  readerFindings,
  lintedFiles,
  workspaceOptions,
  workspaceInputs
};
