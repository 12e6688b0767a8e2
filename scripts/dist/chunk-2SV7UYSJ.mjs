import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  InnerStatement,
  alterDefaultPrivileges,
  alterEnum,
  alterFunction,
  alterPolicy,
  alterRelation,
  createFromQuery,
  createFunction,
  createIndex,
  createPolicy,
  createRelation,
  createTable,
  createType,
  dropFunction,
  dropRelation,
  grant,
  knownOrStub,
  moveRelation,
  namedFunctions,
  renameInSignatures,
  unreadStatement
} from "./chunk-4NY36NOT.mjs";
import {
  columnName,
  formatName,
  listName,
  objectName,
  option,
  optionText,
  rangeName,
  strings,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import {
  parsePlpgsql,
  parseSql
} from "./chunk-MXO3B73M.mjs";

// scripts/sql/literal.ts
function mapLiteral(text, start, value) {
  const dollar = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
  dollar.lastIndex = start;
  const tag = dollar.exec(text)?.[0];
  if (tag !== void 0 && text.startsWith(value, start + tag.length)) return (index) => start + tag.length + index;
  const escapes = /[eE]/.test(text[start] ?? "");
  const open = escapes ? start + 1 : start;
  if (text[open] !== "'") return () => start;
  if (text.startsWith(`${value}'`, open + 1) && !value.includes("'") && !(escapes && value.includes("\\"))) {
    return (index) => open + 1 + index;
  }
  const indexes = [];
  for (let at = open + 1; at < text.length && indexes.length <= value.length; at++) {
    if (text[at] === "'" && text[at + 1] !== "'") {
      indexes.push(at);
      break;
    }
    indexes.push(at);
    if (text[at] === "'" || escapes && text[at] === "\\" && !/[0-7xuU]/.test(text[at + 1] ?? "")) at++;
  }
  if (indexes.length !== value.length + 1) return () => start;
  return (index) => indexes[Math.min(index, indexes.length - 1)];
}

// scripts/rules/evaluate.ts
function expressionTree(expression) {
  try {
    const { statements } = parseSql(`SELECT ${expression}`);
    if (statements.length !== 1) return void 0;
    return statements[0].tree.targetList?.[0]?.ResTarget?.val;
  } catch {
    return void 0;
  }
}
var longest = 1 << 20;
function evaluate(tree, variables) {
  const value = valueAt(tree, variables, 0);
  return typeof value === "string" && value.length > longest ? void 0 : value;
}
function valueAt(tree, variables, depth) {
  if (tree === void 0 || depth > 50) return void 0;
  const text = (node) => {
    const value = valueAt(node, variables, depth + 1);
    return typeof value === "string" && value.length <= longest ? value : void 0;
  };
  if (tree.A_Const !== void 0) {
    const { sval, ival, fval, boolval } = tree.A_Const;
    if (sval !== void 0) return sval.sval ?? "";
    if (ival !== void 0) return String(ival.ival ?? 0);
    if (fval !== void 0) return fval.fval;
    if (boolval !== void 0) return boolval.boolval === true ? "true" : "false";
    return void 0;
  }
  if (tree.ColumnRef !== void 0) {
    return tree.ColumnRef.fields?.length === 1 ? variables.get(columnName(tree) ?? "") : void 0;
  }
  if (tree.TypeCast !== void 0) {
    const value = valueAt(tree.TypeCast.arg, variables, depth + 1);
    if (typeof value === "string" && tree.TypeCast.typeName?.arrayBounds !== void 0) {
      const inner = /^\{([^{}"\\]*)\}$/.exec(value)?.[1];
      return inner === void 0 ? void 0 : inner.split(",").map((item) => item.trim());
    }
    return value;
  }
  if (tree.A_ArrayExpr !== void 0) {
    const items = (tree.A_ArrayExpr.elements ?? []).map(text);
    return items.every((item) => item !== void 0) ? items : void 0;
  }
  if (tree.A_Expr?.kind === "AEXPR_OP" && listName(tree.A_Expr.name).name === "||") {
    const left = text(tree.A_Expr.lexpr);
    const right = text(tree.A_Expr.rexpr);
    return left === void 0 || right === void 0 ? void 0 : left + right;
  }
  if (tree.FuncCall !== void 0) {
    const args = (tree.FuncCall.args ?? []).map(text);
    if (!args.every((arg) => arg !== void 0)) return void 0;
    const name = listName(tree.FuncCall.funcname).name;
    if (name === "format" && args.length > 0) return format(args[0], args.slice(1));
    if (name === "concat") return args.join("");
    if (name === "quote_ident" && args.length === 1) return ident(args[0]);
    if (name === "quote_literal" && args.length === 1) return literal(args[0]);
    if ((name === "lower" || name === "upper") && args.length === 1) {
      return name === "lower" ? args[0].toLowerCase() : args[0].toUpperCase();
    }
  }
  return void 0;
}
function format(template, args) {
  let next = 0;
  let failed = false;
  const result = template.replace(/%(?:(\d+)\$)?([sIL%])/g, (_, position, kind) => {
    if (kind === "%") return "%";
    const value = position === void 0 ? args[next++] : args[Number(position) - 1];
    if (position !== void 0) next = Number(position);
    if (value === void 0) {
      failed = true;
      return "";
    }
    return kind === "I" ? ident(value) : kind === "L" ? literal(value) : value;
  });
  return failed ? void 0 : result;
}

// scripts/rules/plpgsql.ts
var maxUnrolled = 64;
var maxStatements = 5e3;
function bodyStatements(functions, body) {
  const reader = new BodyReader(body);
  for (const entry of functions) {
    const routine = entry.PLpgSQL_function;
    if (routine !== void 0) reader.read(routine);
  }
  return reader.found;
}
var BodyReader = class {
  found = [];
  #body;
  #lines = [0];
  #variables = /* @__PURE__ */ new Map();
  #names = [];
  /** Where the last statement was found: the next one of the same line stands after it. */
  #cursor = 0;
  /** Whether the body runs text that its variables may hold: where it does not, their values are of no interest. */
  #needsValues;
  constructor(body) {
    this.#body = body;
    this.#needsValues = /\b(?:execute|foreach)\b/i.test(body);
    for (let at = body.indexOf("\n"); at !== -1; at = body.indexOf("\n", at + 1)) this.#lines.push(at + 1);
  }
  read(routine) {
    this.#names = [];
    for (const [number, datum] of (routine.datums ?? []).entries()) {
      const variable = datum.PLpgSQL_var;
      this.#names[variable?.dno ?? number] = variable?.refname;
      const initial = variable?.default_val?.PLpgSQL_expr?.query;
      if (variable !== void 0 && initial !== void 0) this.#assign(variable.refname, initial);
    }
    this.#block([routine.action], false);
  }
  #assign(name, expression) {
    if (!this.#needsValues) return;
    const value = evaluate(expressionTree(expression), this.#variables);
    if (value === void 0) this.#variables.delete(name);
    else this.#variables.set(name, value);
  }
  /** Statements of a body, one after another. Depth is bounded by PL/pgSQL's own nesting, which its parser limits. */
  #block(statements, conditional) {
    for (const entry of statements) {
      if (this.found.length > maxStatements) return;
      if (entry === null || typeof entry !== "object") continue;
      const kind = Object.keys(entry)[0];
      if (kind !== void 0) this.#statement(kind, entry[kind], conditional);
    }
  }
  /** A block that may not run: what it assigns is unknown after it. */
  #branch(statements) {
    const before = new Map(this.#variables);
    this.#block(statements, true);
    for (const [name, value] of this.#variables) if (before.get(name) !== value) this.#variables.delete(name);
  }
  /** A loop's body: what it assigns is unknown from its beginning, as an earlier round may have assigned it. */
  #loop(statements) {
    walk(statements, (kind, node) => {
      if (kind === "PLpgSQL_stmt_assign") this.#forget(node.varno);
      else if (kind === "PLpgSQL_stmt_execsql") this.#forgetTarget(node.target);
    });
    this.#branch(statements);
  }
  #forget(number) {
    const name = this.#names[number ?? 0];
    if (name !== void 0) this.#variables.delete(name);
  }
  #forgetTarget(target) {
    for (const field of target?.PLpgSQL_row?.fields ?? []) this.#forget(field.varno);
  }
  #statement(kind, node, conditional) {
    switch (kind) {
      case "PLpgSQL_stmt_block":
        this.#block(node.body ?? [], conditional);
        for (const handler of node.exceptions?.PLpgSQL_exception_block?.exc_list ?? []) {
          this.#branch(handler.PLpgSQL_exception?.action ?? []);
        }
        return;
      case "PLpgSQL_stmt_if":
        this.#branch(node.then_body ?? []);
        for (const other of node.elsif_list ?? []) this.#branch(other.PLpgSQL_if_elsif?.stmts ?? []);
        this.#branch(node.else_body ?? []);
        return;
      case "PLpgSQL_stmt_case":
        for (const when of node.case_when_list ?? []) this.#branch(when.PLpgSQL_case_when?.stmts ?? []);
        this.#branch(node.else_stmts ?? []);
        return;
      case "PLpgSQL_stmt_foreach_a":
        this.#foreach(node);
        return;
      case "PLpgSQL_stmt_fors":
      case "PLpgSQL_stmt_forc":
      case "PLpgSQL_stmt_dynfors":
        this.#sql(node.query, node.lineno, conditional, kind === "PLpgSQL_stmt_dynfors");
        this.#forgetTarget(node.var);
        this.#loop(node.body ?? []);
        return;
      case "PLpgSQL_stmt_fori":
      case "PLpgSQL_stmt_loop":
      case "PLpgSQL_stmt_while":
        this.#loop(node.body ?? []);
        return;
      case "PLpgSQL_stmt_assign": {
        const name = this.#names[node.varno ?? 0];
        const expression = node.expr?.PLpgSQL_expr?.query;
        const value = expression === void 0 ? void 0 : /^[^=]*?:?=\s*([\s\S]*)$/.exec(expression)?.[1];
        if (name === void 0) return;
        if (value === void 0) this.#variables.delete(name);
        else this.#assign(name, value);
        return;
      }
      case "PLpgSQL_stmt_execsql":
        this.#sql(node.sqlstmt, node.lineno, conditional, false);
        this.#forgetTarget(node.target);
        return;
      case "PLpgSQL_stmt_perform":
      case "PLpgSQL_stmt_call":
        this.#sql(node.expr, node.lineno, conditional, false);
        return;
      case "PLpgSQL_stmt_dynexecute":
        this.#sql(node.query, node.lineno, conditional, true);
        return;
      case "PLpgSQL_stmt_return_query":
        if (node.dynquery !== void 0) this.#sql(node.dynquery, node.lineno, conditional, true);
        else this.#sql(node.query, node.lineno, conditional, false);
        return;
    }
  }
  #foreach(node) {
    const name = this.#names[node.varno ?? 0];
    const value = evaluate(expressionTree(node.expr?.PLpgSQL_expr?.query ?? ""), this.#variables);
    if (name === void 0 || !Array.isArray(value) || value.length > maxUnrolled) {
      if (name !== void 0) this.#variables.delete(name);
      this.#loop(node.body ?? []);
      return;
    }
    const cursor = this.#cursor;
    for (const item of value) {
      this.#cursor = cursor;
      this.#variables.set(name, item);
      this.#block(node.body ?? [], false);
    }
    this.#variables.delete(name);
  }
  #sql(expression, line, conditional, dynamic) {
    const query = expression?.PLpgSQL_expr?.query;
    if (query === void 0) return;
    const place = this.#find(query, line ?? 1);
    if (!dynamic) {
      this.found.push({ sql: query, ...place, dynamic: false, conditional });
      return;
    }
    const value = evaluate(expressionTree(query), this.#variables);
    this.found.push({ sql: typeof value === "string" ? value : void 0, ...place, dynamic: true, conditional });
  }
  /** Where a query stands: from its statement's line on, after the one found before. */
  #find(query, line) {
    const from = Math.max(this.#lines[Math.min(line, this.#lines.length) - 1] ?? 0, 0);
    const start = this.#cursor > from ? this.#cursor : from;
    for (const [text, length] of [
      [query, query.length],
      [query.replace(/^SELECT /, ""), query.length - 7],
      [query.slice(0, 24), query.length]
    ]) {
      const at = this.#body.indexOf(text, start);
      if (at !== -1) {
        this.#cursor = at + 1;
        return { index: at, end: Math.min(at + length, this.#body.length) };
      }
    }
    return { index: from, end: from };
  }
};

// scripts/rules/body.ts
function functionBody(tree) {
  const texts = strings(option(tree.options, "as")?.arg?.List?.items);
  return texts.length === 1 ? texts[0] : void 0;
}
function readFunction({ statement, map, base }) {
  const { tree } = statement;
  const body = functionBody(tree);
  if (body === void 0) return [];
  const language = optionText(option(tree.options, "language"))?.toLowerCase() ?? "sql";
  const keyword = map.indexOfByte(option(tree.options, "as")?.location ?? 0);
  const start = /^as\s+/i.exec(map.text.slice(keyword, keyword + 64))?.[0].length ?? 0;
  const value = mapLiteral(map.text, keyword + start, body);
  const toFile = (index) => value(index) + base;
  if (language === "plpgsql") return readPlpgsql(statement, body, toFile);
  const parsed = language === "sql" ? tryParse(body) : void 0;
  if (parsed === void 0) return [];
  const place = { start: toFile(0), end: toFile(body.length) };
  return [{ place, conditional: false, dynamic: false, sql: { parsed, toFile } }];
}
function readBlock({ statement, map, base }) {
  const { tree } = statement;
  const language = optionText(option(tree.args, "language"))?.toLowerCase() ?? "plpgsql";
  const element = option(tree.args, "as");
  const body = element?.arg?.String?.sval;
  if (body === void 0) return [];
  if (language !== "plpgsql") {
    return [unreadPart(statement.start + base, statement.end + base, `a DO block in ${language}`)];
  }
  const value = mapLiteral(map.text, map.indexOfByte(element.location ?? 0), body);
  return readPlpgsql(statement, body, (index) => value(index) + base);
}
function readPlpgsql(statement, body, toFile) {
  const functions = parsePlpgsql(statement.text);
  if (functions === void 0) {
    return [unreadPart(toFile(0), toFile(body.length), "a PL/pgSQL body that does not parse")];
  }
  const parts = [];
  for (const { sql, index, end, conditional, dynamic } of bodyStatements(functions, body)) {
    const place = { start: toFile(index), end: toFile(end) };
    const parsed = sql === void 0 ? void 0 : tryParse(sql);
    if (parsed !== void 0) {
      const inner = dynamic ? () => place.start : (at) => toFile(index + at);
      parts.push({ place, conditional, dynamic, sql: { parsed, toFile: inner } });
    } else if (dynamic) parts.push(unreadPart(place.start, place.end, "EXECUTE of text that only a run makes"));
  }
  return parts;
}
function unreadPart(start, end, unread) {
  return { place: { start, end }, conditional: true, dynamic: true, sql: { unread } };
}
function tryParse(text) {
  try {
    return parseSql(text);
  } catch {
    return void 0;
  }
}

// scripts/rules/expand.ts
var maxDepth = 6;
var maxInner = 2e4;
var nothing = [];
var Expander = class {
  #options;
  #text;
  /** Functions that the file made, by `schema.name`. */
  #routines = /* @__PURE__ */ new Map();
  #running = /* @__PURE__ */ new Set();
  #inners = 0;
  constructor(text, options) {
    this.#text = text;
    this.#options = options;
  }
  /** The statements that a statement of the file holds, in order; most hold none. */
  expand(statement, map, base = 0) {
    const { kind } = statement;
    if (kind === "DoStmt") return this.#parts(readBlock({ statement, map, base }), "do", 1);
    if (kind === "CreateFunctionStmt") {
      const body = functionBody(statement.tree);
      if (body === void 0) return nothing;
      const { schema, name } = this.#options.known.resolve(listName(statement.tree.funcname), noNames);
      const routine = { statement, map, base };
      this.#routines.set(`${schema}.${name}`, routine);
      return this.#options.wantsBody(body) ? this.#routine(routine, "body", 1) : nothing;
    }
    if (this.#routines.size === 0 || kind !== "SelectStmt" && kind !== "CallStmt") return nothing;
    return this.#calls(statement, 1);
  }
  #routine(routine, origin, depth) {
    routine.parts ??= readFunction(routine);
    return this.#parts(routine.parts, origin, depth);
  }
  *#parts(parts, origin, depth) {
    for (const { place, conditional, dynamic, sql } of parts) {
      if ("unread" in sql) {
        yield unreadStatement(sql.unread, place, this.#text.slice(place.start, place.end), origin);
        continue;
      }
      const { parsed, toFile } = sql;
      const at = (byte) => toFile(parsed.map.indexOfByte(byte));
      for (const statement of parsed.statements) {
        if (++this.#inners > maxInner) return;
        const own = dynamic ? place : { start: toFile(statement.start), end: toFile(statement.end) };
        yield new InnerStatement(statement, own, { origin, conditional, dynamic, at });
        if (origin === "do") yield* this.#calls(statement, depth + 1);
      }
    }
  }
  /** Bodies of the file's own functions that a statement calls at its top: SELECT f(), PERFORM f(), CALL f(). */
  *#calls(statement, depth) {
    if (this.#routines.size === 0 || depth > maxDepth) return;
    for (const call of topCalls(statement)) {
      const name = listName(call.funcname);
      const schema = name.schema ?? this.#options.known.resolve(name, this.#routines).schema;
      const routine = this.#routines.get(`${schema}.${name.name}`);
      if (routine === void 0 || this.#running.has(routine)) continue;
      this.#running.add(routine);
      yield* this.#routine(routine, "do", depth);
      this.#running.delete(routine);
    }
  }
};
var noNames = /* @__PURE__ */ new Set();
function topCalls(statement) {
  if (statement.kind === "CallStmt") return statement.tree.funccall === void 0 ? [] : [statement.tree.funccall];
  if (statement.kind !== "SelectStmt" || statement.tree.fromClause !== void 0) return [];
  return (statement.tree.targetList ?? []).map((node) => node.ResTarget?.val?.FuncCall).filter((call) => call !== void 0);
}

// scripts/rules/known/layer.ts
var Layer = class {
  #own = /* @__PURE__ */ new Map();
  #base;
  #copy;
  /** Keys of the base that the branch took away. */
  #gone = /* @__PURE__ */ new Set();
  /** How often a key was set or taken away: what was looked up before stands as long as this does. */
  changes = 0;
  /** `copy` makes the branch's own object of one of the base, when it is first asked for. */
  constructor(base, copy = (value) => value) {
    this.#base = base;
    this.#copy = copy;
  }
  get(key) {
    const own = this.#own.get(key);
    if (own !== void 0 || this.#base === void 0 || this.#gone.has(key)) return own;
    const theirs = this.#base.get(key);
    if (theirs === void 0) return void 0;
    const copied = this.#copy(theirs);
    this.#own.set(key, copied);
    return copied;
  }
  has(key) {
    return this.#own.has(key) || this.#base !== void 0 && !this.#gone.has(key) && this.#base.has(key);
  }
  set(key, value) {
    this.changes++;
    this.#own.set(key, value);
    if (this.#base !== void 0) this.#gone.delete(key);
  }
  delete(key) {
    this.changes++;
    this.#own.delete(key);
    if (this.#base !== void 0) this.#gone.add(key);
  }
  /** Every object, those of the base first; as a list, so that changes while it is read do no harm. */
  entries() {
    if (this.#base === void 0) return [...this.#own];
    const keys = new Set(this.#base.entries().map(([key]) => key));
    for (const key of this.#gone) keys.delete(key);
    for (const key of this.#own.keys()) keys.add(key);
    return [...keys].map((key) => [key, this.get(key)]);
  }
  values() {
    return this.#base === void 0 ? [...this.#own.values()] : this.entries().map(([, value]) => value);
  }
  /** Without those of the base that nobody asked for. */
  own() {
    return this.#own.values();
  }
};

// scripts/rules/known/known.ts
var Known = class _Known {
  /** The number of the file being read; the first is 1. */
  file = 0;
  /** The number of the open transaction; 0 where none is open. */
  transaction = 0;
  schemas;
  relations;
  types;
  /** The overloads of each name. */
  functions;
  /** Roles that ALTER DEFAULT PRIVILEGES grants new tables of a schema to. */
  defaultTableGrants;
  /** Schemas (`*`: all) whose new functions PUBLIC or a role may no longer execute by default. */
  defaultFunctionRevokes;
  searchPath = ["public"];
  /** The transaction in which a value was last added to an enum. */
  enumAddedIn = 0;
  /** Of a branch, `base` is what it branches off. */
  constructor(base) {
    this.schemas = new Layer(base?.schemas);
    this.relations = new Layer(base?.relations, relationCopier());
    this.types = new Layer(base?.types, (type) => ({ ...type, values: new Map(type.values) }));
    this.functions = new Layer(
      base?.functions,
      (overloads) => overloads.map((routine) => ({
        ...routine,
        revoked: new Set(routine.revoked),
        granted: new Set(routine.granted)
      }))
    );
    this.defaultTableGrants = new Layer(base?.defaultTableGrants, (roles) => new Set(roles));
    this.defaultFunctionRevokes = new Layer(base?.defaultFunctionRevokes, (roles) => new Set(roles));
    if (base === void 0) return;
    this.file = base.file;
    this.transaction = base.transaction;
    this.searchPath = base.searchPath;
    this.enumAddedIn = base.enumAddedIn;
  }
  #birth;
  /** What was looked up last: several rules ask for the same table, one after another. */
  #found;
  /** Of what is made now; one object for all that share it. */
  birth() {
    const { file, transaction } = this;
    if (this.#birth?.file !== file || this.#birth.transaction !== transaction) this.#birth = { file, transaction };
    return this.#birth;
  }
  /** Whether something was made in this file or in the open transaction: nobody else can hold or need it yet. */
  isFresh(born) {
    if (born === void 0) return false;
    return born.file === this.file || this.transaction !== 0 && born.transaction === this.transaction;
  }
  /** The schema that CREATE uses for a name without one. */
  get creationSchema() {
    return this.searchPath[0] ?? "public";
  }
  /** A name's schema: its own, else that of the first match along search_path, else the creation schema. */
  resolve(name, within = this.relations) {
    if (name.schema !== void 0) return { schema: name.schema, name: name.name };
    if (within.has(`pg_temp.${name.name}`)) return { schema: "pg_temp", name: name.name };
    for (const schema of this.searchPath) {
      if (within.has(`${schema}.${name.name}`)) return { schema, name: name.name };
    }
    return { schema: this.creationSchema, name: name.name };
  }
  relation({ schema, name }) {
    const { changes } = this.relations;
    const last = this.#found;
    if (last?.name === name && last.schema === schema && last.path === this.searchPath && last.changes === changes) {
      return this.relations.get(last.key);
    }
    const resolved = this.resolve({ schema, name });
    const key = `${resolved.schema}.${resolved.name}`;
    this.#found = { name, schema, path: this.searchPath, changes, key };
    return this.relations.get(key);
  }
  type(name) {
    const { schema, name: own } = this.resolve(name, this.types);
    return this.types.get(`${schema}.${own}`);
  }
  /** Every known overload. */
  function(name) {
    const { schema, name: own } = this.resolve(name, this.functions);
    return this.functions.get(`${schema}.${own}`) ?? [];
  }
  /** Whether a relation was made in this file or transaction. */
  isNew(name) {
    return this.isFresh(this.relation(name)?.born);
  }
  /** `public.orders` for messages: as resolved where it is known, else as written. */
  label(name) {
    const known = this.relation(name);
    return formatName(known === void 0 ? name : { schema: known.schema, name: known.name });
  }
  /** The same, to be changed apart from this; only what is asked for is copied. */
  branch() {
    return new _Known(this);
  }
};
function relationCopier() {
  const made = /* @__PURE__ */ new Map();
  const copyTable = (table) => {
    const known = made.get(table);
    if (known !== void 0) return known;
    const copy = {
      ...table,
      columns: copies(table.columns),
      constraints: copies(table.constraints),
      indexes: copies(table.indexes),
      policies: copies(table.policies),
      granted: new Set(table.granted),
      parents: new Set(table.parents)
    };
    for (const index of copy.indexes.values()) index.table = copy;
    made.set(table, copy);
    return copy;
  };
  return (relation) => {
    const { index } = relation;
    if (index === void 0) return copyTable(relation);
    const table = copyTable(index.table);
    return { ...relation, index: table.indexes.get(index.name) ?? { ...index, table } };
  };
}
function copies(map) {
  const result = /* @__PURE__ */ new Map();
  for (const [key, value] of map) result.set(key, { ...value });
  return result;
}

// scripts/rules/known/track.ts
function track(known, statement, at) {
  handlers[statement.kind]?.(known, statement.tree, at);
}
function isTracked(kind) {
  return handlers[kind] !== void 0;
}
var handlers = {
  CreateStmt: createTable,
  CreateForeignTableStmt: (known, tree, at) => createTable(known, tree.base ?? tree, at, "foreign table"),
  IndexStmt: createIndex,
  ViewStmt: (known, tree, at) => createFromQuery(known, tree.view, "view", tree.aliases, at),
  CreateTableAsStmt: (known, tree, at) => createFromQuery(
    known,
    tree.into?.rel ?? {},
    tree.objtype === "OBJECT_MATVIEW" ? "materialized view" : "table",
    tree.into?.colNames,
    at,
    tree.if_not_exists === true
  ),
  SelectStmt: (known, tree, at) => {
    const into = tree.intoClause;
    if (into !== void 0) createFromQuery(known, into.rel, "table", into.colNames, at);
  },
  CreateSeqStmt: (known, tree, at) => {
    createRelation(known, tree.sequence, "sequence", at, tree.if_not_exists === true);
  },
  AlterTableStmt: alterTable,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  DropStmt: drop,
  CreateSchemaStmt: (known, tree, at) => {
    const name = tree.schemaname ?? tree.authrole?.rolename ?? "";
    if (tree.if_not_exists !== true || !known.schemas.has(name)) known.schemas.set(name, known.birth());
    const path = known.searchPath;
    known.searchPath = [name];
    for (const node of tree.schemaElts ?? []) {
      const kind = Object.keys(node)[0];
      track(known, { kind, tree: node[kind] }, at);
    }
    known.searchPath = path;
  },
  CreateEnumStmt: (known, tree) => createType(known, tree.typeName, "enum", strings(tree.vals)),
  AlterEnumStmt: alterEnum,
  CreateDomainStmt: (known, tree) => createType(known, tree.domainname, "domain"),
  CreateRangeStmt: (known, tree) => createType(known, tree.typeName, "range"),
  CompositeTypeStmt: (known, tree) => {
    const name = rangeName(tree.typevar);
    const nodes = (name.schema === void 0 ? [name.name] : [name.schema, name.name]).map((part) => ({
      String: { sval: part }
    }));
    createType(known, nodes, "composite");
  },
  CreateFunctionStmt: createFunction,
  AlterFunctionStmt: alterFunction,
  CreatePolicyStmt: createPolicy,
  AlterPolicyStmt: alterPolicy,
  GrantStmt: grant,
  AlterDefaultPrivilegesStmt: alterDefaultPrivileges
};
function alterTable(known, tree, at) {
  if (tree.relation === void 0) return;
  const relation = tree.objtype === "OBJECT_TABLE" ? knownOrStub(known, tree.relation) : known.relation(rangeName(tree.relation));
  if (relation === void 0) return;
  for (const node of tree.cmds ?? []) {
    if (node.AlterTableCmd !== void 0) alterRelation(known, relation, node.AlterTableCmd, at);
  }
}
var relationKinds = /* @__PURE__ */ new Set([
  "OBJECT_TABLE",
  "OBJECT_VIEW",
  "OBJECT_MATVIEW",
  "OBJECT_INDEX",
  "OBJECT_SEQUENCE",
  "OBJECT_FOREIGN_TABLE"
]);
function rename(known, tree) {
  const { renameType: kind, newname: to, subname: from } = tree;
  if (kind === "OBJECT_SCHEMA") {
    renameSchema(known, from, to);
    return;
  }
  if (kind === "OBJECT_TYPE" || kind === "OBJECT_DOMAIN") {
    const name = objectName(tree.object);
    renameInSignatures(known, name, to);
    const type = known.type(name);
    if (type === void 0) return;
    known.types.delete(`${type.schema}.${type.name}`);
    type.name = to;
    known.types.set(`${type.schema}.${to}`, type);
    return;
  }
  if (kind === "OBJECT_FUNCTION" || kind === "OBJECT_PROCEDURE" || kind === "OBJECT_ROUTINE") {
    for (const routine of namedFunctions(known, tree.object)) {
      const key = `${routine.schema}.${routine.name}`;
      known.functions.set(
        key,
        (known.functions.get(key) ?? []).filter((other) => other !== routine)
      );
      routine.name = to;
      const target = `${routine.schema}.${to}`;
      known.functions.set(target, [...known.functions.get(target) ?? [], routine]);
    }
    return;
  }
  const relation = tree.relation === void 0 ? void 0 : known.relation(rangeName(tree.relation));
  if (relation === void 0) return;
  if (relationKinds.has(kind)) moveRelation(known, relation, relation.schema, to);
  else if (kind === "OBJECT_COLUMN") {
    const renamed = (names) => names.map((name) => name === from ? to : name);
    const column = relation.columns.get(from);
    if (column !== void 0) {
      relation.columns.delete(from);
      column.name = to;
      relation.columns.set(to, column);
    }
    for (const constraint of relation.constraints.values()) constraint.columns = renamed(constraint.columns);
    for (const index of relation.indexes.values()) {
      index.columns = index.columns.map((name) => name === from ? to : name);
    }
    for (const policy of relation.policies.values()) policy.filters = renamed(policy.filters);
  } else if (kind === "OBJECT_TABCONSTRAINT") {
    const constraint = relation.constraints.get(from);
    if (constraint !== void 0) {
      relation.constraints.delete(from);
      constraint.name = to;
      relation.constraints.set(to, constraint);
    }
    const index = known.relation({ schema: relation.schema, name: from });
    if (index?.index?.constraint && index.index.table === relation) {
      moveRelation(known, index, relation.schema, to);
    }
  } else if (kind === "OBJECT_POLICY") {
    const policy = relation.policies.get(from);
    if (policy !== void 0) {
      relation.policies.delete(from);
      policy.name = to;
      relation.policies.set(to, policy);
    }
  }
}
function renameSchema(known, from, to) {
  const born = known.schemas.get(from);
  if (born !== void 0) {
    known.schemas.delete(from);
    known.schemas.set(to, born);
  }
  const move = (map) => {
    for (const object of map.values().filter((one) => one.schema === from)) {
      map.delete(`${from}.${object.name}`);
      object.schema = to;
      map.set(`${to}.${object.name}`, object);
    }
  };
  move(known.relations);
  move(known.types);
  for (const [key, routines] of known.functions.entries()) {
    if (routines[0]?.schema !== from) continue;
    known.functions.delete(key);
    for (const routine of routines) routine.schema = to;
    known.functions.set(`${to}.${routines[0].name}`, routines);
  }
}
function setSchema(known, tree) {
  if (relationKinds.has(tree.objectType) && tree.relation !== void 0) {
    const relation = known.relation(rangeName(tree.relation));
    if (relation !== void 0) moveRelation(known, relation, tree.newschema, relation.name);
  } else if (tree.objectType === "OBJECT_TYPE" || tree.objectType === "OBJECT_DOMAIN") {
    const type = known.type(objectName(tree.object));
    if (type === void 0) return;
    known.types.delete(`${type.schema}.${type.name}`);
    type.schema = tree.newschema;
    known.types.set(`${type.schema}.${type.name}`, type);
  } else if (["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE"].includes(tree.objectType)) {
    for (const routine of namedFunctions(known, tree.object)) {
      const key = `${routine.schema}.${routine.name}`;
      known.functions.set(
        key,
        (known.functions.get(key) ?? []).filter((other) => other !== routine)
      );
      routine.schema = tree.newschema;
      const target = `${routine.schema}.${routine.name}`;
      known.functions.set(target, [...known.functions.get(target) ?? [], routine]);
    }
  }
}
function drop(known, tree) {
  for (const node of tree.objects ?? []) {
    if (relationKinds.has(tree.removeType)) dropRelation(known, objectName(node));
    else if (tree.removeType === "OBJECT_TYPE" || tree.removeType === "OBJECT_DOMAIN") {
      const type = known.type(objectName(node));
      if (type !== void 0) known.types.delete(`${type.schema}.${type.name}`);
    } else if (["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE"].includes(tree.removeType)) {
      dropFunction(known, node);
    } else if (tree.removeType === "OBJECT_POLICY") {
      const parts = strings(node.List?.items);
      known.relation(listName(node.List?.items.slice(0, -1)))?.policies.delete(parts.at(-1));
    } else if (tree.removeType === "OBJECT_SCHEMA") dropSchema(known, objectName(node).name);
  }
}
function dropSchema(known, schema) {
  known.schemas.delete(schema);
  for (const [key, relation] of known.relations.entries()) if (relation.schema === schema) known.relations.delete(key);
  for (const [key, type] of known.types.entries()) if (type.schema === schema) known.types.delete(key);
  for (const [key, routines] of known.functions.entries())
    if (routines[0]?.schema === schema) known.functions.delete(key);
}

export {
  Expander,
  Known,
  track,
  isTracked
};
