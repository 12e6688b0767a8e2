import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  adaptStatement,
  extensionFiles,
  standInOf,
  standIns
} from "./chunk-SR2P53G6.mjs";
import {
  copiesFromClient,
  copyAsInserts,
  failureIndex
} from "./chunk-OOPEL3TS.mjs";
import {
  transactionControl
} from "./chunk-UI2MZBCG.mjs";
import {
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  completedResults,
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import {
  blank,
  splitSql
} from "./chunk-QKW5VGAJ.mjs";
import {
  SqlSyntaxError,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import {
  TextMap
} from "./chunk-BG6OQHVY.mjs";
import {
  DbopsError,
  messageOf,
  redact
} from "./chunk-5B7NSWZR.mjs";

// scripts/prove/pgtap/prepare.ts
var helpersExtension = "basejump-supabase_test_helpers";
function pgtapSchema({ platform }) {
  return platform === "supabase" ? "extensions" : "public";
}
async function preparePgtap(workspace, database) {
  const laid = /* @__PURE__ */ new Set();
  const [facts] = await database.rows(
    `select exists (select from pg_extension where extname = 'pgtap'),
            exists (select from pg_available_extensions where name = 'pgtap'),
            exists (select from pg_proc where proname = 'no_plan')`
  );
  const [installed, available, there] = facts;
  if (installed || there) return laid;
  const schema = pgtapSchema(workspace);
  if (schema !== "public") await database.exec(`create schema if not exists ${ident(schema)}`);
  if (available) {
    const supautils = workspace.platform === "supabase";
    if (supautils) await database.exec("set role supabase_admin");
    try {
      await database.exec(`create extension pgtap with schema ${ident(schema)}`);
    } finally {
      if (supautils) await database.exec("reset role");
    }
    return laid;
  }
  const script = await pgtapScript();
  if (script === void 0) {
    throw new DbopsError("pgTAP is not installed", {
      kind: "environment",
      hint: database.kind === "embedded" ? "Run `npm ci --omit=dev --ignore-scripts` in the plugin folder." : "Install it on the server (Debian: apt-get install postgresql-17-pgtap), or leave --db out."
    });
  }
  await laidIn(database, schema, script);
  laid.add("pgtap");
  return laid;
}
async function pgtapScript() {
  const { files } = await extensionFiles();
  for (const [path, data] of files) {
    if (/\/pgtap--[0-9.]+\.sql$/.test(path))
      return Buffer.from(data).toString("utf8").replace(/^\\.*$/gm, "").replace(/^SELECT pg_catalog\.pg_extension_config_dump\(.*$/gim, "");
  }
  return void 0;
}
async function laidIn(database, schema, script) {
  try {
    await database.exec(
      `begin; select set_config('search_path', ${literal(`${ident(schema)}, pg_catalog`)}, true);
${script}
; grant execute on all functions in schema ${ident(schema)} to public; commit`
    );
  } catch (error) {
    await database.exec("rollback");
    throw new DbopsError(`Cannot lay functions into schema ${schema}: ${messageOf(error)}`, {
      kind: "environment",
      hint: "The role of --db must be allowed to create functions in a database of its own.",
      cause: error
    });
  }
}
var helperNames = /* @__PURE__ */ new Set([
  "create_supabase_user",
  "get_supabase_user",
  "get_supabase_uid",
  "authenticate_as",
  "authenticate_as_service_role",
  "clear_authentication",
  "rls_enabled",
  "freeze_time",
  "unfreeze_time"
]);
function callsHelpers({ steps }) {
  let calls = false;
  for (const step of steps) {
    if (step.kind !== "sql" || step.statement === void 0) continue;
    const { kind, tree, node } = step.statement;
    if (kind === "CreateExtensionStmt" && tree.extname === helpersExtension) return false;
    if (kind === "CreateSchemaStmt" && tree.schemaname === "tests") return false;
    if (calls || !step.text.includes("tests.")) continue;
    walk(node, (inner, call) => {
      if (inner !== "FuncCall") return;
      const [schema, name] = call.funcname.map((part) => part.String?.sval);
      if (schema === "tests" && name !== void 0 && helperNames.has(name)) calls = true;
    });
  }
  return calls;
}
async function prepareHelpers(database) {
  const [facts] = await database.rows(
    `select exists (select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                     where n.nspname = 'tests' and p.proname in ('authenticate_as', 'create_supabase_user')),
            to_regclass('auth.users') is not null, to_regnamespace('tests') is not null`
  );
  const [there, users, schema] = facts;
  if (there || !users) return void 0;
  if (database.kind === "embedded") {
    await database.exec(`create extension ${ident(helpersExtension)}`);
    return () => database.exec(`drop extension ${ident(helpersExtension)}${schema ? "" : "; drop schema tests"}`);
  }
  await database.exec(`create schema if not exists tests;
${standIns().get(helpersExtension).sql}`);
  return () => database.exec("drop schema tests, test_overrides cascade");
}

// scripts/prove/pgtap/script.ts
function readScript({ file, text }) {
  const pieces = splitSql(text);
  const metas = pieces.filter(({ kind }) => kind === "meta-command");
  const steps = [];
  for (const piece of pieces) {
    const { kind, start, end } = piece;
    if (kind === "meta-command") steps.push({ kind: "meta", start, end, line: text.slice(start, end) });
    else if (kind === "copy-data") {
      const copy = steps.at(-1);
      if (copy?.kind === "sql") copy.data = { start, end };
    } else steps.push(sqlStep(text, piece, metas));
  }
  return { file, text, map: new TextMap(text), steps };
}
function sqlStep(text, { start, end }, metas) {
  const inside = metas.filter((meta) => meta.start > start && meta.start < end);
  const sql = blank(
    text.slice(start, end),
    inside.map((meta) => ({ start: meta.start - start, end: meta.end - start }))
  );
  const statement = parseOne(sql);
  return { kind: "sql", start, end, text: sql, ...statement === void 0 ? {} : { statement } };
}
function parseOne(sql) {
  try {
    const [statement, ...others] = parseSql(sql).statements;
    return others.length === 0 ? statement : void 0;
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    return void 0;
  }
}
var passing = /* @__PURE__ */ new Set([
  "TransactionStmt",
  "VariableSetStmt",
  "VariableShowStmt",
  "ExplainStmt",
  "PrepareStmt",
  "DeallocateStmt",
  "ListenStmt",
  "UnlistenStmt",
  "LockStmt",
  "DiscardStmt"
]);
var dataKinds = /* @__PURE__ */ new Set([
  "SelectStmt",
  "InsertStmt",
  "UpdateStmt",
  "DeleteStmt",
  "MergeStmt",
  "CopyStmt",
  "TruncateStmt",
  "DoStmt",
  "CallStmt",
  "ExecuteStmt",
  "NotifyStmt",
  "RefreshMatViewStmt"
]);
function leftoversOf(script) {
  let found = "nothing";
  let open = false;
  let inBlock = "nothing";
  for (const step of script.steps) {
    if (step.kind !== "sql") continue;
    const control = step.statement && transactionControl(step.statement);
    if (control === "begin") {
      open = true;
      inBlock = "nothing";
    } else if (control === "commit" || control === "rollback") {
      if (open && control === "commit") found = worse(found, inBlock);
      open = false;
    } else if (open) inBlock = worse(inBlock, leftBy(step.statement));
    else found = worse(found, leftBy(step.statement));
  }
  return found;
}
function leftBy(statement) {
  if (statement === void 0) return "rows";
  const { kind, tree } = statement;
  if (passing.has(kind)) return "nothing";
  if (dataKinds.has(kind)) return "rows";
  const relation = tree.relation ?? tree.into?.rel ?? tree.view;
  if (relation?.relpersistence === "t") return "rows";
  if (kind === "CreateExtensionStmt" && tree.extname === "pgtap") return "nothing";
  return "definitions";
}
function worse(a, b) {
  if (a === "definitions" || b === "definitions") return "definitions";
  return a === "rows" || b === "rows" ? "rows" : "nothing";
}

// scripts/sql/psql.ts
var reference = /:(?:([A-Za-z0-9_\u0080-\uffff]+)|'([A-Za-z0-9_\u0080-\uffff]+)'|"([A-Za-z0-9_\u0080-\uffff]+)"|\{\?([A-Za-z0-9_\u0080-\uffff]+)\})/y;
function interpolate(sql, variables) {
  if (!sql.includes(":")) return { text: sql, original: (index) => index };
  const pieces = [];
  let next = 0;
  for (const token of tokens(sql)) {
    if (token.start < next || sql[token.start] !== ":") continue;
    if (sql[token.start + 1] === ":" || sql[token.start + 1] === "=") {
      next = token.start + 2;
      continue;
    }
    const value = referenceAt(sql, token.start, variables);
    if (value === void 0) continue;
    pieces.push({ from: token.start, to: reference.lastIndex, value });
    next = reference.lastIndex;
  }
  if (pieces.length === 0) return { text: sql, original: (index) => index };
  let text = "";
  let at = 0;
  const edges = [];
  for (const { from, to, value } of pieces) {
    text += sql.slice(at, from);
    edges.push({ replaced: text.length, original: from, length: value.length });
    text += value;
    at = to;
    edges.push({ replaced: text.length, original: to, length: Number.POSITIVE_INFINITY });
  }
  text += sql.slice(at);
  return {
    text,
    original(index) {
      const edge = edges.findLast(({ replaced }) => replaced <= index);
      if (edge === void 0) return index;
      return edge.length === Number.POSITIVE_INFINITY ? edge.original + index - edge.replaced : edge.original;
    }
  };
}
function referenceAt(text, index, variables) {
  reference.lastIndex = index;
  const found = reference.exec(text);
  if (found === null) return void 0;
  const [, plain, quoted, name, test] = found;
  if (test !== void 0) return variables.has(test) ? "TRUE" : "FALSE";
  const value = variables.get(plain ?? quoted ?? name);
  if (value === void 0) return void 0;
  if (quoted !== void 0) return literal(value).trimStart();
  return name === void 0 ? value : `"${value.replaceAll('"', '""')}"`;
}
var wholeLine = /* @__PURE__ */ new Set(["!", "copy", "h", "help", "sf", "sv", "ef", "ev"]);
function parseMetaCommands(line, variables) {
  const commands = [];
  let at = 0;
  while (at < line.length) {
    if (line[at] !== "\\") {
      at++;
      continue;
    }
    if (line[at + 1] === "\\") return { commands, sql: at + 2 };
    const start = at;
    const [, name = ""] = /^([A-Za-z_]+|[!?;]|)/.exec(line.slice(at + 1)) ?? [];
    at += 1 + name.length;
    const command = { name, arguments: [], rest: line.slice(at).trim(), shell: false, start };
    commands.push(command);
    if (wholeLine.has(name)) return { commands };
    at = readArguments(line, at, command, variables);
    command.rest = line.slice(start + 1 + name.length, at).trim();
  }
  return { commands };
}
function readArguments(line, from, command, variables) {
  let at = from;
  let current;
  const flush = () => {
    if (current !== void 0) command.arguments.push(current);
    current = void 0;
  };
  while (at < line.length) {
    const character = line[at];
    if (/\s/.test(character)) {
      flush();
      at++;
    } else if (character === "\\") break;
    else if (character === "'") {
      const { value, end } = singleQuoted(line, at);
      current = (current ?? "") + value;
      at = end;
    } else if (character === '"') {
      const end = line.indexOf('"', at + 1);
      const stop = end === -1 ? line.length : end + 1;
      current = (current ?? "") + line.slice(at, stop);
      at = stop;
    } else if (character === "`") {
      command.shell = true;
      const end = line.indexOf("`", at + 1);
      at = end === -1 ? line.length : end + 1;
    } else {
      const value = character === ":" ? referenceAt(line, at, variables) : void 0;
      current = (current ?? "") + (value ?? character);
      at = value === void 0 ? at + 1 : reference.lastIndex;
    }
  }
  flush();
  return at;
}
var escapes = { n: "\n", t: "	", b: "\b", r: "\r", f: "\f" };
function singleQuoted(line, from) {
  let value = "";
  let at = from + 1;
  while (at < line.length) {
    if (line[at] === "'") {
      if (line[at + 1] !== "'") return { value, end: at + 1 };
      value += "'";
      at += 2;
    } else if (line[at] === "\\") {
      const octal = /^[0-7]{1,3}|^x[0-9A-Fa-f]{1,2}/.exec(line.slice(at + 1))?.[0];
      if (octal !== void 0) {
        value += String.fromCharCode(
          octal.startsWith("x") ? Number.parseInt(octal.slice(1), 16) : Number.parseInt(octal, 8)
        );
        at += 1 + octal.length;
      } else {
        value += escapes[line[at + 1] ?? ""] ?? line[at + 1] ?? "";
        at += 2;
      }
    } else value += line[at++];
  }
  return { value, end: at };
}
function parseBoolean(text) {
  const value = text.trim().toLowerCase();
  if (value === "") return void 0;
  if ("true".startsWith(value) || "yes".startsWith(value) || value === "on" || value === "1") return true;
  if ("false".startsWith(value) || "no".startsWith(value) || value === "of" || value === "off" || value === "0")
    return false;
  return void 0;
}
function unquoted(argument) {
  return argument.startsWith('"') ? argument.slice(1, -1).replaceAll('""', '"') : argument;
}

// scripts/prove/pgtap/psql-state.ts
var ignored = new Set(
  "a C conninfo encoding errverbose f H h help html pset qecho r reset restrict s setenv t T timing unrestrict w warn x".split(
    " "
  )
);
var switches = /* @__PURE__ */ new Set(["AUTOCOMMIT", "ON_ERROR_STOP", "ON_ERROR_ROLLBACK", "QUIET", "SINGLELINE", "SINGLESTEP"]);
var sending = /* @__PURE__ */ new Set(["g", "gx", "gset", "gexec", "gdesc", "watch", "crosstabview", "bind", "parse"]);
var refused = {
  "!": "it runs a program of the machine",
  c: "the tests have one connection",
  connect: "the tests have one connection",
  copy: "it reads and writes files of the machine",
  cd: "files are looked for in the repository alone",
  e: "it opens an editor",
  o: "it writes to a file of the machine, and the tests it hides could not be counted",
  out: "it writes to a file of the machine",
  prompt: "nobody is there to answer",
  password: "it changes a password",
  w: "it writes to a file of the machine",
  watch: "it never ends"
};
var PsqlState = class {
  variables;
  #branches = [];
  #including = [];
  constructor(variables = {}) {
    this.variables = new Map([
      ["ON_ERROR_STOP", "1"],
      ["QUIET", "1"],
      ["AUTOCOMMIT", "on"],
      ["ENCODING", "UTF8"],
      ["ERROR", "false"],
      ["SQLSTATE", "00000"],
      ["ROW_COUNT", "0"],
      ...Object.entries(variables)
    ]);
  }
  get active() {
    return this.#branches.every(({ taken }) => taken);
  }
  get depth() {
    return this.#branches.length;
  }
  get stopOnError() {
    return this.#on("ON_ERROR_STOP");
  }
  /** Whether a failing statement is to be undone alone. */
  get rollsBackStatements() {
    return this.#on("ON_ERROR_ROLLBACK");
  }
  /** Whether the line begins with a command that sends the statement before it. */
  ends(line) {
    return sending.has(parseMetaCommands(line, this.variables).commands[0]?.name ?? "");
  }
  /** False where the file is being read already. */
  enter(file) {
    if (this.#including.includes(file) || this.#including.length > 20) return false;
    this.#including.push(file);
    return true;
  }
  leave() {
    this.#including.pop();
  }
  succeeded(results) {
    const last = results.at(-1);
    if (last === void 0) return;
    this.variables.set("ERROR", "false");
    this.variables.set("SQLSTATE", "00000");
    this.variables.set("ROW_COUNT", /(\d+)$/.exec(last.command)?.[1] ?? "0");
  }
  failed(failure) {
    this.variables.set("ERROR", "true");
    this.variables.set("SQLSTATE", failure.code);
    this.variables.set("LAST_ERROR_SQLSTATE", failure.code);
    this.variables.set("LAST_ERROR_MESSAGE", failure.message);
    this.variables.set("ROW_COUNT", "0");
  }
  /** Runs the meta-commands of a line. A command that sends the statement before it does nothing here. */
  *run(line) {
    const { commands, sql } = parseMetaCommands(line, this.variables);
    for (const command of commands) {
      if (this.#conditional(command)) {
        if (command.name === "if" || command.name === "elif") {
          const problem = this.#decide(command);
          if (problem !== void 0) yield { kind: "refuse", message: problem };
        }
        continue;
      }
      if (!this.active) continue;
      if (command.shell)
        yield { kind: "refuse", message: `Unexpected \`…\` in \\${command.name}, expected a value: it runs a program` };
      else yield* this.#command(command);
    }
    if (sql !== void 0 && this.active && line.slice(sql).trim() !== "")
      yield {
        kind: "refuse",
        message: "Unexpected SQL after \\\\ on the line of a meta-command, expected a line of its own"
      };
  }
  /** What `\gset` … at the end of a statement make of its answers. */
  receive(line, results) {
    const command = parseMetaCommands(line, this.variables).commands[0];
    const last = results.at(-1);
    switch (command.name) {
      case "g":
      case "gx":
        if (command.arguments.length > 0)
          return { shown: [], execute: [], problem: "Unexpected file after \\g, expected none" };
        return { shown: results, execute: [] };
      case "gset": {
        if (last === void 0 || last.rows.length !== 1)
          return {
            shown: [],
            execute: [],
            problem: `Unexpected ${last?.rows.length ?? 0} rows for \\gset, expected one`
          };
        for (const [index, column] of last.columns.entries()) {
          const name = `${command.arguments[0] ?? ""}${column}`;
          const value = last.rows[0][index];
          if (value == null) this.variables.delete(name);
          else this.variables.set(name, value);
        }
        return { shown: [], execute: [] };
      }
      case "gexec":
        return { shown: [], execute: (last?.rows ?? []).flat().filter((sql) => sql !== null) };
      default:
        return {
          shown: [],
          execute: [],
          problem: `Unexpected \\${command.name}, expected SQL: ${refused[command.name] ?? "dbops test does not run it"}`
        };
    }
  }
  *#command({ name, arguments: values }) {
    switch (name) {
      case "set": {
        const [variable, ...parts] = values;
        if (variable === void 0) return;
        const value = parts.map(unquotedSetting).join("");
        this.variables.set(variable, value === "" && switches.has(variable) ? "on" : value);
        return;
      }
      case "unset":
        if (values[0] !== void 0) this.variables.delete(values[0]);
        return;
      case "echo": {
        const line = values[0] === "-n" ? values.slice(1) : values;
        yield { kind: "print", text: line.join(" ") };
        return;
      }
      case "i":
      case "include":
      case "ir":
      case "include_relative":
        yield values[0] === void 0 ? { kind: "refuse", message: `Unexpected \\${name} without a file` } : { kind: "include", file: unquoted(values[0]), relative: name.includes("r") && name !== "include" };
        return;
      case "q":
      case "quit":
        yield { kind: "quit" };
        return;
      case "":
        return;
      default:
        if (sending.has(name) || ignored.has(name) && refused[name] === void 0) return;
        if (/^(d|l|z|sf|sv)/.test(name)) return;
        yield {
          kind: "refuse",
          message: `Unexpected psql meta-command \\${name}, expected SQL: ${refused[name] ?? "dbops test does not know it"}`,
          hint: "Handled: \\set \\unset \\gset \\gexec \\g \\i \\ir \\echo \\if \\elif \\else \\endif \\q, and those that change how results are printed."
        };
    }
  }
  /** \if and its kin work whether they are read or not. True for one of them. */
  #conditional({ name }) {
    switch (name) {
      case "if":
        this.#branches.push({ taken: false, done: false, outer: this.active });
        return true;
      case "elif":
        return true;
      case "else": {
        const branch = this.#branches.at(-1);
        if (branch !== void 0) {
          branch.taken = branch.outer && !branch.done;
          branch.done = true;
        }
        return true;
      }
      case "endif":
        this.#branches.pop();
        return true;
      default:
        return false;
    }
  }
  #decide({ name, rest, shell, arguments: values }) {
    const branch = this.#branches.at(-1);
    if (branch === void 0) return `Unexpected \\${name}, expected an \\if before it`;
    if (!branch.outer || branch.done) {
      branch.taken = false;
      return void 0;
    }
    const value = shell ? void 0 : parseBoolean(values.join(" "));
    if (value === void 0) return `Unexpected condition "${rest}" of \\${name}, expected true or false`;
    branch.taken = value;
    branch.done = value;
    return void 0;
  }
  #on(variable) {
    const value = this.variables.get(variable);
    return value !== void 0 && parseBoolean(value) === true;
  }
};
function unquotedSetting(value) {
  return value.startsWith('"') && value.endsWith('"') && value.length > 1 ? value.slice(1, -1) : value;
}

// scripts/prove/pgtap/tap.ts
var planLine = /^1\.\.(\d+)(?:\s*#\s*skip\S*\s*(.*))?$/i;
var testLine = /^(not )?ok\b(?:\s+(\d+))?(?:\s+(.*))?$/;
var directive = /(?:^|[^\\])#\s*(todo|skip)\S*(?:\s+(.*))?$/i;
var TapReader = class _TapReader {
  stream = { points: [], comments: [], problems: [] };
  #line = 0;
  #child;
  #afterPlan = false;
  read(line) {
    const index = this.#line++;
    if (/^ {4}/.test(line) && !this.#continuesDiagnostics(line)) {
      this.#child ??= new _TapReader();
      this.#child.#line = index;
      this.#child.read(line.slice(4));
      const { bailOut } = this.#child.stream;
      if (bailOut !== void 0) this.stream.bailOut ??= bailOut;
      return;
    }
    const { stream } = this;
    const text = line.trimEnd();
    const plan = planLine.exec(text);
    const test = testLine.exec(text);
    const bail = /^Bail out!\s*(.*)$/i.exec(text);
    if (plan !== null) this.#plan(Number(plan[1]), plan[2], index);
    else if (test !== null) this.#test(test, index);
    else if (bail !== null) stream.bailOut ??= { reason: bail[1], line: index };
    else if (text.startsWith("#")) {
      const comment = text.replace(/^# ?/, "");
      if (/^Subtest: |^Looks like you /.test(comment)) return;
      const last = stream.points.at(-1);
      if (last === void 0) stream.comments.push(comment);
      else last.diagnostics.push(comment);
    }
  }
  /** Says what only the end can tell: no plan, too few or too many tests. */
  end() {
    const { stream } = this;
    const { plan, points, bailOut, problems } = stream;
    if (bailOut !== void 0) return stream;
    if (plan === void 0) {
      const line = Math.max(0, this.#line - 1);
      problems.push(
        points.length === 0 ? {
          message: "Unexpected file without a plan and without a test, expected pgTAP",
          hint: "pg_prove fails it too. Begin with select plan(n) or select * from no_plan(), or keep the file elsewhere.",
          line
        } : {
          message: "Unexpected end without a plan, expected one",
          hint: "Call select plan(n) before the tests, or select * from finish() at the end, after no_plan().",
          line
        }
      );
    } else if (plan.count !== points.length) {
      problems.push({
        message: `Unexpected ${points.length} test${points.length === 1 ? "" : "s"}, expected the ${plan.count} that were planned`,
        line: plan.line
      });
    }
    return stream;
  }
  /** Outside of a subtest an indented line may only be noise: subtests begin with a heading, a plan or a test. */
  #continuesDiagnostics(line) {
    return this.#child === void 0 && !/^ {4,}(#|(not )?ok\b|1\.\.\d|Bail out!)/.test(line);
  }
  #plan(count, skip, line) {
    const { stream } = this;
    if (stream.plan !== void 0) {
      stream.problems.push({ message: "Unexpected second plan, expected one", line });
      return;
    }
    stream.plan = { count, line, ...count === 0 ? { skip: skip ?? "" } : {} };
    this.#afterPlan = stream.points.length > 0;
  }
  #test([, not, number, rest = ""], line) {
    const { stream } = this;
    const expected = stream.points.length + 1;
    const given = number === void 0 ? expected : Number(number);
    if (this.#afterPlan)
      stream.problems.push({ message: "Unexpected test after the plan at the end, expected none", line });
    this.#afterPlan = false;
    if (given !== expected)
      stream.problems.push({ message: `Unexpected test number ${given}, expected ${expected}`, line });
    const mark = directive.exec(rest);
    const description = (mark === null ? rest : rest.slice(0, rest.lastIndexOf("#", mark.index + 1))).replace(/^- ?/, "").replaceAll("\\#", "#").trim();
    const point = { number: given, description, ok: not === void 0, diagnostics: [], line };
    if (mark !== null) point.directive = { kind: mark[1].toLowerCase(), reason: mark[2] ?? "" };
    if (this.#child !== void 0) {
      const inner = this.#child.end();
      point.subtests = inner.points;
      point.diagnostics.push(...inner.comments);
      if (point.ok) stream.problems.push(...inner.problems);
      this.#child = void 0;
    }
    stream.points.push(point);
  }
};

// scripts/prove/pgtap/run-file.ts
async function runTestFile(script, options) {
  const start = performance.now();
  const run = new Run(options);
  await run.script(script);
  return { ...run.report(script), milliseconds: performance.now() - start };
}
var mostTogether = 12;
var Run = class {
  #options;
  #database;
  #tap = new TapReader();
  /** Where each line that was read came from. */
  #places = [];
  #problems = [];
  #psql;
  #stopped = false;
  /** Whether a transaction of the file's own is open. */
  #open = false;
  #waiting = [];
  constructor(options) {
    this.#options = options;
    this.#database = options.database;
    this.#psql = new PsqlState(options.variables);
  }
  report(script) {
    const stream = this.#tap.stream;
    if (!this.#stopped || stream.bailOut !== void 0) this.#tap.end();
    const place = (line) => this.#places[line] ?? { file: script.file, line: 1, column: 1 };
    const tests = stream.points.map((point) => resultOf(point, place));
    const problems = [
      ...this.#problems,
      ...stream.problems.map(({ line, ...said }) => ({ kind: "plan", ...said, location: place(line) }))
    ];
    if (stream.bailOut !== void 0) {
      const { reason, line } = stream.bailOut;
      problems.push({ kind: "bail-out", message: reason || "The file bails out", location: place(line) });
    }
    const failed = problems.length > 0 || tests.some(({ status }) => status === "failed");
    const skip = stream.plan?.skip;
    return {
      file: script.file,
      status: failed ? "failed" : skip !== void 0 && tests.length === 0 ? "skipped" : "passed",
      ...stream.plan === void 0 ? {} : { planned: stream.plan.count },
      ...skip === void 0 ? {} : { reason: skip },
      tests,
      problems,
      leftovers: "none"
    };
  }
  async script(script) {
    const depth = this.#psql.depth;
    for (const [index, step] of script.steps.entries()) {
      if (this.#stopped) return;
      if (this.#options.signal?.aborted) throw this.#options.signal.reason;
      if (step.kind === "meta") await this.#meta(script, step);
      else if (this.#psql.active) {
        const next = script.steps[index + 1];
        const ending = next?.kind === "meta" && this.#psql.ends(next.line) ? next.line : void 0;
        await this.#sql(script, step, ending);
      }
    }
    await this.#flush();
    if (this.#psql.depth > depth && !this.#stopped)
      this.#refuse(script, script.steps.at(-1).start, "Unexpected end of file inside \\if, expected \\endif");
  }
  async #meta(script, step) {
    await this.#flush();
    if (this.#stopped) return;
    for (const outcome of this.#psql.run(step.line)) await this.#metaOutcome(script, step.start, outcome);
  }
  async #metaOutcome(script, at, outcome) {
    switch (outcome.kind) {
      case "print":
        return this.#print(outcome.text.split("\n"), this.#location(script, at));
      case "quit":
        this.#stopped = true;
        return;
      case "refuse":
        return this.#refuse(script, at, outcome.message, outcome.hint);
      case "include": {
        const found = await this.#options.include?.(outcome.file, outcome.relative ? script.file : void 0);
        if (found === void 0)
          this.#refuse(
            script,
            at,
            `Unexpected file "${outcome.file}", expected one of the repository`,
            outcome.relative ? void 0 : "\\i reads from the folder in which psql is started; \\ir from that of this file."
          );
        else if (this.#psql.enter(found.file)) {
          await this.script(found);
          this.#psql.leave();
        } else this.#refuse(script, at, `Unexpected \\i of "${outcome.file}" inside of itself`);
      }
    }
  }
  async #sql(script, step, ending) {
    const written = interpolate(step.text, this.#psql.variables);
    const statement = written.text === step.text ? step.statement : parseOne(written.text);
    const sent = { script, step, text: written.text, written };
    const control = statement && transactionControl(statement);
    const plain = this.#database.kind === "embedded" && control === void 0 && ending === void 0 && !this.#guards && (this.#open || this.#options.nested) && statement !== void 0 && simple(statement);
    if (plain) {
      this.#waiting.push(sent);
      if (this.#waiting.length >= mostTogether) await this.#flush();
      return;
    }
    await this.#flush();
    if (this.#stopped) return;
    if (control !== void 0) return this.#control(sent, statement, control);
    if (statement?.kind === "CreateExtensionStmt" && this.#options.laid?.has(statement.tree.extname))
      return this.#laid(sent, statement.tree.extname);
    if (statement !== void 0 && copiesFromClient(statement)) return this.#copy(sent, statement);
    await this.#one(sent, statement, ending);
  }
  /** Whether a failing statement must not take the transaction with it. */
  get #guards() {
    if (this.#open) return this.#psql.rollsBackStatements;
    return this.#options.nested && !this.#psql.stopOnError;
  }
  /** Sends what waits, in one message. */
  async #flush() {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    try {
      const results = await this.#database.results(waiting.map(({ text }) => text).join(";\n"));
      for (const [index, result] of results.entries())
        this.#answer(result, waiting[Math.min(index, waiting.length - 1)]);
    } catch (error) {
      const failure = this.#postgres(error);
      const done = completedResults(error);
      for (const [index2, result] of done.entries()) this.#answer(result, waiting[Math.min(index2, waiting.length - 1)]);
      const index = Math.min(done.length, waiting.length - 1);
      const before = waiting.slice(0, index).reduce((sum, { text }) => sum + [...text].length + 2, 0);
      const position = failure.position === void 0 ? void 0 : failure.position - before;
      this.#failed(waiting[index], { ...failure, position }, parseOne(waiting[index].text));
    }
  }
  async #one(sent, statement, ending) {
    const guard = this.#guards;
    const adapted = statement !== void 0 && this.#database.kind === "embedded" ? adaptStatement(statement) : void 0;
    const location = this.#location(sent.script, sent.step.start);
    if (adapted?.substitution !== void 0) this.#options.onSubstitution?.(adapted.substitution, location);
    const stop = this.#listen(sent, location);
    try {
      if (guard) await this.#database.exec("savepoint dbops_statement");
      const results = await this.#database.results(adapted?.sql ?? sent.text);
      if (guard) await this.#database.exec("release savepoint dbops_statement");
      this.#psql.succeeded(results);
      for (const result of ending === void 0 ? results : []) this.#answer(result, sent);
      if (ending !== void 0) {
        const outcome = this.#psql.receive(ending, results);
        for (const result of outcome.shown) this.#answer(result, sent);
        for (const sql of outcome.execute) {
          for (const result of await this.#database.results(sql)) this.#answer(result, sent);
        }
        if (outcome.problem !== void 0) this.#refuse(sent.script, sent.step.end, outcome.problem);
      }
    } catch (error) {
      const failure = this.#postgres(error);
      for (const result of completedResults(error)) this.#answer(result, sent);
      if (guard) await this.#database.exec("rollback to savepoint dbops_statement; release savepoint dbops_statement");
      const exact = adapted === void 0 || adapted.sql === sent.text;
      this.#failed(sent, exact ? failure : { ...failure, position: void 0 }, statement);
    } finally {
      stop();
    }
  }
  async #control(sent, statement, control) {
    try {
      if (!this.#options.nested) await this.#database.exec(sent.text);
      else if (statement.tree.kind === "TRANS_STMT_PREPARE")
        return this.#refuse(sent.script, sent.step.start, "Unexpected PREPARE TRANSACTION, expected COMMIT or ROLLBACK");
      else if (control === "begin") {
        if (!this.#open) await this.#database.exec("savepoint dbops_test");
      } else if (this.#open) {
        await this.#database.exec(
          control === "rollback" ? "rollback to savepoint dbops_test; release savepoint dbops_test" : "set constraints all immediate; release savepoint dbops_test"
        );
      }
      this.#open = control === "begin" || statement.tree.chain === true;
    } catch (error) {
      const failure = this.#postgres(error);
      this.#open = false;
      this.#failed(sent, failure, statement);
    }
  }
  async #laid(sent, extension) {
    try {
      if (extension === helpersExtension) await prepareHelpers(this.#database);
    } catch (error) {
      this.#failed(sent, this.#postgres(error), void 0);
    }
  }
  async #copy(sent, statement) {
    const { script, step } = sent;
    const data = step.data === void 0 ? "" : script.text.slice(step.data.start, step.data.end);
    try {
      if (this.#database.kind === "embedded")
        await this.#database.copyIn(sent.text, Buffer.from(data));
      else for (const chunk of copyAsInserts(statement, data)) await this.#database.exec(chunk.sql);
    } catch (error) {
      if (error instanceof DbopsError && error.exitCode === 2) this.#refuse(script, step.start, error.message);
      else this.#failed(sent, this.#postgres(error), statement);
    }
  }
  #answer(result, { script, step }) {
    if (result.rows.length === 0) return;
    const lines = result.rows.flatMap(
      (row) => row.map((value) => value ?? "").join("|").split("\n")
    );
    this.#print(lines, this.#location(script, step.start));
  }
  #print(lines, location) {
    const { stream } = this.#tap;
    for (const line of lines) {
      this.#places.push(location);
      this.#tap.read(line);
    }
    if (stream.bailOut !== void 0) this.#stopped = true;
    if (this.#options.stopAtFailure && stream.points.some((point) => !point.ok && point.directive?.kind !== "todo"))
      this.#stopped = true;
  }
  /** The failure, or whatever else was thrown, thrown again. */
  #postgres(error) {
    if (this.#options.signal?.aborted) throw this.#options.signal.reason;
    const failure = postgresFailure(error);
    if (failure === void 0 || /^(57P|08)/.test(failure.code)) throw error;
    return failure;
  }
  #failed({ script, step, text, written }, failure, statement) {
    this.#psql.failed(failure);
    const index = statement === void 0 ? failure.position === void 0 ? 0 : indexOfCharacter(text, failure.position - 1) : failureIndex(new TextMap(text), alone(statement, text), failure, true);
    const at = step.start + written.original(Math.max(0, Math.min(index, text.length)));
    if (!this.#psql.stopOnError) {
      if (failure.code === "25P02") return;
    } else this.#stopped = true;
    this.#problems.push({
      kind: "error",
      message: redact(failure.message),
      location: this.#location(script, at),
      code: failure.code,
      ...failure.detail === void 0 ? {} : { detail: redact(failure.detail) },
      ...failure.hint === void 0 ? {} : { hint: redact(failure.hint) },
      ...failure.where === void 0 ? {} : { context: redact(failure.where) }
    });
  }
  #refuse(script, at, message, hint) {
    this.#stopped = true;
    this.#problems.push({
      kind: "script",
      message,
      location: this.#location(script, at),
      ...hint === void 0 ? {} : { hint }
    });
  }
  #location({ file, map }, at) {
    return { file, ...map.position(at) };
  }
  #listen({ text }, location) {
    const { onSubstitution } = this.#options;
    if (onSubstitution === void 0 || this.#database.kind !== "embedded") return () => {
    };
    return this.#database.onNotice((notice) => {
      const standIn = standInOf(notice);
      if (standIn !== void 0) onSubstitution({ statement: text, ...standIn }, location);
    });
  }
};
function simple({ kind }) {
  return ["SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "VariableSetStmt", "PrepareStmt"].includes(kind);
}
function indexOfCharacter(text, offset) {
  return [...text].slice(0, offset).join("").length;
}
function resultOf(point, place) {
  const { ok, directive: directive2, description, number, diagnostics, line, subtests } = point;
  const status = directive2?.kind === "skip" ? "skipped" : directive2?.kind === "todo" ? ok ? "unexpected" : "todo" : ok ? "passed" : "failed";
  return {
    number,
    description: redact(description),
    status,
    ...directive2 === void 0 || directive2.reason === "" ? {} : { reason: directive2.reason },
    ...diagnostics.length === 0 ? {} : { diagnostics: diagnostics.map(redact) },
    location: place(line),
    ...subtests === void 0 ? {} : { subtests: subtests.map((each) => resultOf(each, place)) }
  };
}
function alone({ kind, tree, node }, text) {
  return { kind, tree, node, start: 0, end: text.length, text };
}

export {
  helpersExtension,
  preparePgtap,
  callsHelpers,
  prepareHelpers,
  readScript,
  leftoversOf,
  runTestFile
};
