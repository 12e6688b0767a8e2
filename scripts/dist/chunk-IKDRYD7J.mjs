import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  addColumn,
  addConstraint,
  addIndex,
  columnName,
  formatName,
  formatType,
  isExisting,
  listName,
  makeObjectName,
  migrationRules,
  objectName,
  option,
  optionOn,
  optionText,
  rangeName,
  stringConstant,
  strings,
  tokens,
  typeOf,
  walk
} from "./chunk-F22ME2SM.mjs";
import {
  planTransactions
} from "./chunk-WVYDHKP2.mjs";
import {
  transactionControl
} from "./chunk-MLFIZ4T2.mjs";
import {
  SqlSyntaxError,
  parsePlpgsql,
  parseSql
} from "./chunk-CR2EPFTE.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import {
  compareFindings
} from "./chunk-KS3YWYCS.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  splitSql
} from "./chunk-QKW5VGAJ.mjs";
import {
  TextMap
} from "./chunk-L2LYJURQ.mjs";

// scripts/sql/recover.ts
var maxErrors = 20;
function parseRecovering(text) {
  try {
    const { map, statements } = parseSql(text);
    return { map, statements: statements.map((statement) => ({ statement, map, base: 0 })), errors: [] };
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    return parsePieces(text, error);
  }
}
function parsePieces(text, first) {
  const map = new TextMap(text);
  const statements = [];
  const errors = [];
  for (const piece of splitSql(text)) {
    if (piece.kind !== "statement") continue;
    if (errors.length >= maxErrors) break;
    try {
      const parsed = parseSql(text.slice(piece.start, piece.end));
      for (const statement of parsed.statements) statements.push({ statement, map: parsed.map, base: piece.start });
    } catch (error) {
      if (!(error instanceof SqlSyntaxError)) throw error;
      errors.push(new SqlSyntaxError(error.message, map, piece.start + error.index));
    }
  }
  return { map, statements, errors: errors.length > 0 ? errors : [first] };
}

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
function evaluate(tree, variables, depth = 0) {
  if (tree === void 0 || depth > 50) return void 0;
  const text = (node) => {
    const value = evaluate(node, variables, depth + 1);
    return typeof value === "string" ? value : void 0;
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
    const value = evaluate(tree.TypeCast.arg, variables, depth + 1);
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
  for (const entry2 of functions) {
    const routine = entry2.PLpgSQL_function;
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
  constructor(body) {
    this.#body = body;
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
    const value = evaluate(expressionTree(expression), this.#variables);
    if (value === void 0) this.#variables.delete(name);
    else this.#variables.set(name, value);
  }
  /** Statements of a body, one after another. Depth is bounded by PL/pgSQL's own nesting, which its parser limits. */
  #block(statements, conditional) {
    for (const entry2 of statements) {
      if (this.found.length > maxStatements) return;
      if (entry2 === null || typeof entry2 !== "object") continue;
      const kind = Object.keys(entry2)[0];
      if (kind !== void 0) this.#statement(kind, entry2[kind], conditional);
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

// scripts/rules/expand.ts
var unreadable = "UnreadableSql";
var maxDepth = 6;
var maxInner = 2e4;
var Expander = class {
  #options;
  #text;
  /** Bodies of functions that the file made, by `schema.name`. */
  #bodies = /* @__PURE__ */ new Map();
  #running = /* @__PURE__ */ new Set();
  #inners = 0;
  constructor(text, options) {
    this.#text = text;
    this.#options = options;
  }
  /** Yields the statement, then what it holds, in order. `base` is added to every index (a text parsed in parts). */
  *expand(statement, map, base = 0) {
    const place = (from, to) => from === void 0 ? { start: statement.start + base, end: statement.end + base } : { start: map.indexOfByte(from) + base, end: map.indexOfByte(to ?? from) + base };
    yield {
      ...statement,
      start: statement.start + base,
      end: statement.end + base,
      origin: "file",
      conditional: false,
      dynamic: false,
      place
    };
    if (statement.kind === "DoStmt") yield* this.#block(statement, map, base);
    else if (statement.kind === "CreateFunctionStmt") {
      const name = this.#options.known.resolve(listName(statement.tree.funcname), /* @__PURE__ */ new Map());
      this.#bodies.set(`${name.schema}.${name.name}`, { statement, map, base });
      const body = bodyOf(statement.tree);
      if (body !== void 0 && this.#options.wantsBody(body)) yield* this.#routine(statement, map, base, "body", 1);
    } else yield* this.#calls(statement, 1);
  }
  *#block(statement, map, base) {
    const language = optionText(option(statement.tree.args, "language"))?.toLowerCase() ?? "plpgsql";
    const element = option(statement.tree.args, "as");
    const body = element?.arg?.String?.sval;
    if (body === void 0) return;
    if (language !== "plpgsql") {
      yield this.#unread(statement.start + base, statement.end + base, `a DO block in ${language}`, "do");
      return;
    }
    const start = map.indexOfByte(element.location ?? 0);
    const value = mapLiteral(map.text, start, body);
    yield* this.#plpgsql(statement, body, (index) => value(index) + base, "do", 1);
  }
  /** What the body of a function holds that the file defined. */
  *#routine(statement, map, base, origin, depth) {
    const body = bodyOf(statement.tree);
    if (body === void 0) return;
    const language = optionText(option(statement.tree.options, "language"))?.toLowerCase() ?? "sql";
    const keyword = map.indexOfByte(option(statement.tree.options, "as")?.location ?? 0);
    const start = /^as\s+/i.exec(map.text.slice(keyword, keyword + 64))?.[0].length ?? 0;
    const value = mapLiteral(map.text, keyword + start, body);
    const toFile = (index) => value(index) + base;
    if (language === "plpgsql") yield* this.#plpgsql(statement, body, toFile, origin, depth);
    else if (language === "sql") {
      const parsed = tryParse(body);
      if (parsed !== void 0) yield* this.#inner(parsed, toFile, origin, false, false, depth);
    }
  }
  *#plpgsql(statement, body, toFile, origin, depth) {
    const functions = parsePlpgsql(statement.text);
    if (functions === void 0) {
      yield this.#unread(toFile(0), toFile(body.length), "a PL/pgSQL body that does not parse", origin);
      return;
    }
    for (const found of bodyStatements(functions, body)) {
      const place = { start: toFile(found.index), end: toFile(found.end) };
      const parsed = found.sql === void 0 ? void 0 : tryParse(found.sql);
      if (parsed === void 0) {
        if (found.dynamic) yield this.#unread(place.start, place.end, "EXECUTE of text that only a run makes", origin);
        continue;
      }
      const inner = found.dynamic ? () => place.start : (index) => toFile(found.index + index);
      yield* this.#inner(parsed, inner, origin, found.conditional, found.dynamic, depth, place);
    }
  }
  *#inner(parsed, toFile, origin, conditional, dynamic, depth, whole) {
    for (const statement of parsed.statements) {
      if (++this.#inners > maxInner) return;
      const own = dynamic && whole !== void 0 ? whole : { start: toFile(statement.start), end: toFile(statement.end) };
      const place = (from, to) => from === void 0 || dynamic ? own : { start: toFile(parsed.map.indexOfByte(from)), end: toFile(parsed.map.indexOfByte(to ?? from)) };
      yield { ...statement, ...own, origin, conditional, dynamic, place };
      if (origin === "do") yield* this.#calls(statement, depth + 1);
    }
  }
  /** Bodies of the file's own functions that a statement calls at its top: SELECT f(), PERFORM f(), CALL f(). */
  *#calls(statement, depth) {
    if (this.#bodies.size === 0 || depth > maxDepth) return;
    for (const call of topCalls(statement)) {
      const name = listName(call.funcname);
      const schema = name.schema ?? this.#options.known.resolve(name, this.#bodies).schema;
      const key = `${schema}.${name.name}`;
      const found = this.#bodies.get(key);
      if (found === void 0 || this.#running.has(key)) continue;
      this.#running.add(key);
      yield* this.#routine(found.statement, found.map, found.base, "do", depth);
      this.#running.delete(key);
    }
  }
  #unread(start, end, reason, origin) {
    const place = { start, end };
    return {
      kind: unreadable,
      tree: { reason },
      node: {},
      ...place,
      text: this.#text.slice(start, end),
      origin,
      conditional: true,
      dynamic: true,
      place: () => place
    };
  }
};
function bodyOf(tree) {
  return strings(option(tree.options, "as")?.arg?.List?.items)[0];
}
function topCalls(statement) {
  if (statement.kind === "CallStmt") return statement.tree.funccall === void 0 ? [] : [statement.tree.funccall];
  if (statement.kind !== "SelectStmt" || statement.tree.fromClause !== void 0) return [];
  return (statement.tree.targetList ?? []).map((node) => node.ResTarget?.val?.FuncCall).filter((call) => call !== void 0);
}
function tryParse(text) {
  try {
    return parseSql(text);
  } catch {
    return void 0;
  }
}

// scripts/rules/known/known.ts
var Known = class _Known {
  /** The number of the file being read; the first is 1. */
  file = 0;
  /** The number of the open transaction; 0 where none is open. */
  transaction = 0;
  schemas = /* @__PURE__ */ new Map();
  relations = /* @__PURE__ */ new Map();
  types = /* @__PURE__ */ new Map();
  functions = /* @__PURE__ */ new Map();
  /** Roles that ALTER DEFAULT PRIVILEGES grants new tables of a schema to. */
  defaultTableGrants = /* @__PURE__ */ new Map();
  /** Schemas (`*`: all) whose new functions PUBLIC or a role may no longer execute by default. */
  defaultFunctionRevokes = /* @__PURE__ */ new Map();
  searchPath = ["public"];
  birth() {
    return { file: this.file, transaction: this.transaction };
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
    for (const schema of this.searchPath) {
      if (within.has(`${schema}.${name.name}`)) return { schema, name: name.name };
    }
    return { schema: this.creationSchema, name: name.name };
  }
  relation(name) {
    const { schema, name: own } = this.resolve(name);
    return this.relations.get(`${schema}.${own}`);
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
  /** A copy that changes apart from this. */
  clone() {
    const copy = new _Known();
    copy.file = this.file;
    copy.transaction = this.transaction;
    copy.searchPath = [...this.searchPath];
    const maps = structuredClone([
      this.schemas,
      this.relations,
      this.types,
      this.functions,
      this.defaultTableGrants,
      this.defaultFunctionRevokes
    ]);
    for (const [key, value] of maps[0]) copy.schemas.set(key, value);
    for (const [key, value] of maps[1]) copy.relations.set(key, value);
    for (const [key, value] of maps[2]) copy.types.set(key, value);
    for (const [key, value] of maps[3]) copy.functions.set(key, value);
    for (const [key, value] of maps[4]) copy.defaultTableGrants.set(key, value);
    for (const [key, value] of maps[5]) copy.defaultFunctionRevokes.set(key, value);
    return copy;
  }
};

// scripts/rules/known/tables.ts
function createRelation(known, range, kind, at, ifNotExists = false) {
  const written = rangeName(range);
  const temporary = range.relpersistence === "t";
  const schema = temporary ? "pg_temp" : written.schema ?? known.creationSchema;
  const key = `${schema}.${written.name}`;
  const existing = known.relations.get(key);
  if (existing !== void 0 && ifNotExists) return { relation: existing, made: false };
  const relation = {
    schema,
    name: written.name,
    kind,
    persistence: temporary ? "temporary" : range.relpersistence === "u" ? "unlogged" : "permanent",
    columns: /* @__PURE__ */ new Map(),
    complete: true,
    stub: false,
    constraints: /* @__PURE__ */ new Map(),
    indexes: /* @__PURE__ */ new Map(),
    policies: /* @__PURE__ */ new Map(),
    rowSecurity: false,
    granted: new Set(known.defaultTableGrants.get(schema) ?? []),
    parents: [],
    born: known.birth(),
    at
  };
  known.relations.set(key, relation);
  return { relation, made: true };
}
function knownOrStub(known, range) {
  const found = known.relation(rangeName(range));
  if (found !== void 0) return found;
  const { relation } = createRelation(known, range, "table", void 0);
  relation.stub = true;
  relation.complete = false;
  relation.born = { file: 0, transaction: 0 };
  return relation;
}
function createTable(known, tree, at, kind) {
  const { relation, made } = createRelation(
    known,
    tree.relation,
    kind ?? (tree.partspec === void 0 ? "table" : "partitioned table"),
    at,
    tree.if_not_exists === true
  );
  if (!made) return;
  for (const node of tree.inhRelations ?? []) inherit(known, relation, rangeName(node.RangeVar));
  if (tree.ofTypename !== void 0) relation.complete = false;
  for (const node of tree.tableElts ?? []) {
    if (node.ColumnDef !== void 0) addColumn(known, relation, node.ColumnDef, at);
    else if (node.Constraint !== void 0) addConstraint(known, relation, node.Constraint, at);
    else if (node.TableLikeClause !== void 0) like(known, relation, node.TableLikeClause);
  }
  for (const node of tree.constraints ?? []) {
    if (node.Constraint !== void 0) addConstraint(known, relation, node.Constraint, at);
  }
}
function inherit(known, child, name) {
  const parent = known.relation(name);
  if (parent === void 0) {
    child.complete = false;
    return;
  }
  child.parents.push(parent);
  child.complete &&= parent.complete;
  for (const column of parent.columns.values()) child.columns.set(column.name, { ...column, born: child.born });
  for (const index of parent.indexes.values()) {
    const columns = index.columns;
    const inherited = makeObjectName(child.name, columns.map((column) => column ?? "expr").join("_"), "idx");
    child.indexes.set(inherited, { ...index, name: inherited, table: child, born: child.born });
  }
}
var likeIndexes = 1 << 6;
function like(known, table, clause) {
  const source = known.relation(rangeName(clause.relation));
  if (source === void 0) {
    table.complete = false;
    return;
  }
  table.complete &&= source.complete;
  for (const column of source.columns.values()) table.columns.set(column.name, { ...column, born: table.born });
  if (((clause.options ?? 0) & likeIndexes) !== 0) {
    for (const index of source.indexes.values()) {
      const name = makeObjectName(table.name, index.columns.map((column) => column ?? "expr").join("_"), "idx");
      addIndex(known, { ...index, name, table, born: table.born });
    }
  }
}
function alterRelation(known, relation, command, at) {
  const column = command.name === void 0 ? void 0 : relation.columns.get(command.name);
  switch (command.subtype) {
    case "AT_AddColumn": {
      const definition = command.def?.ColumnDef;
      if (definition === void 0) return;
      if (command.missing_ok === true && relation.columns.has(definition.colname)) return;
      addColumn(known, relation, definition, at);
      return;
    }
    case "AT_DropColumn": {
      relation.columns.delete(command.name);
      for (const constraint of [...relation.constraints.values()]) {
        if (constraint.columns.includes(command.name)) relation.constraints.delete(constraint.name);
      }
      for (const index of [...relation.indexes.values()])
        if (index.columns.includes(command.name)) dropIndex(known, index);
      return;
    }
    case "AT_AlterColumnType":
      if (column !== void 0) column.type = typeOf(command.def?.ColumnDef?.typeName);
      return;
    case "AT_ColumnDefault":
      if (column !== void 0) column.hasDefault = command.def !== void 0;
      return;
    case "AT_SetNotNull":
      if (column !== void 0) column.notNull = true;
      return;
    case "AT_DropNotNull":
      if (column !== void 0) column.notNull = false;
      return;
    case "AT_AddIdentity":
      if (column !== void 0) column.identity = true;
      return;
    case "AT_DropIdentity":
      if (column !== void 0) column.identity = false;
      return;
    case "AT_DropExpression":
      if (column !== void 0) column.generated = false;
      return;
    case "AT_AddConstraint":
      if (command.def?.Constraint !== void 0) addConstraint(known, relation, command.def.Constraint, at);
      return;
    case "AT_ValidateConstraint": {
      const constraint = relation.constraints.get(command.name);
      if (constraint === void 0) return;
      constraint.validated = true;
      if (constraint.type === "not null") {
        for (const name of constraint.columns) {
          const covered = relation.columns.get(name);
          if (covered !== void 0) covered.notNull = true;
        }
      }
      return;
    }
    case "AT_DropConstraint": {
      relation.constraints.delete(command.name);
      const index = relation.indexes.get(command.name);
      if (index?.constraint) dropIndex(known, index);
      return;
    }
    case "AT_EnableRowSecurity":
      relation.rowSecurity = true;
      return;
    case "AT_DisableRowSecurity":
      relation.rowSecurity = false;
      return;
    case "AT_SetLogged":
      relation.persistence = "permanent";
      return;
    case "AT_SetUnLogged":
      relation.persistence = "unlogged";
      return;
    case "AT_ReplicaIdentity":
      relation.replicaIdentity = command.def?.ReplicaIdentityStmt?.name;
      return;
    case "AT_AttachPartition": {
      const child = known.relation(rangeName(command.def?.PartitionCmd?.name ?? {}));
      child?.parents.push(relation);
      return;
    }
    case "AT_DetachPartition": {
      const child = known.relation(rangeName(command.def?.PartitionCmd?.name ?? {}));
      if (child !== void 0) child.parents = child.parents.filter((parent) => parent !== relation);
      return;
    }
    case "AT_AddInherit": {
      const parent = known.relation(rangeName(command.def?.RangeVar ?? {}));
      if (parent !== void 0) relation.parents.push(parent);
      return;
    }
  }
}
function createIndex(known, tree, at) {
  const table = knownOrStub(known, tree.relation);
  const columns = (tree.indexParams ?? []).map((node) => node.IndexElem?.name);
  let name = tree.idxname;
  if (name === void 0) {
    const middle = columns.map((column) => column ?? "expr").join("_");
    name = makeObjectName(table.name, middle, "idx");
    for (let number = 1; known.relations.has(`${table.schema}.${name}`); number++) {
      name = makeObjectName(table.name, middle, `idx${number}`);
    }
  } else if (tree.if_not_exists === true && known.relations.has(`${table.schema}.${name}`)) return;
  const index = {
    name,
    table,
    method: tree.accessMethod ?? "btree",
    columns,
    unique: tree.unique === true,
    partial: tree.whereClause !== void 0,
    constraint: false,
    born: known.birth()
  };
  addIndex(known, index, at);
}
function createFromQuery(known, range, kind, columns, at, ifNotExists = false) {
  const { relation, made } = createRelation(known, range, kind, at, ifNotExists);
  if (!made) return;
  relation.complete = false;
  for (const name of strings(columns)) {
    relation.columns.set(name, {
      name,
      notNull: false,
      hasDefault: false,
      identity: false,
      generated: false,
      born: relation.born
    });
  }
}
function dropIndex(known, index) {
  index.table.indexes.delete(index.name);
  known.relations.delete(`${index.table.schema}.${index.name}`);
}
function dropRelation(known, name) {
  const relation = known.relation(name);
  if (relation === void 0) return;
  if (relation.index !== void 0) {
    dropIndex(known, relation.index);
    return;
  }
  for (const index of relation.indexes.values()) known.relations.delete(`${relation.schema}.${index.name}`);
  known.relations.delete(`${relation.schema}.${relation.name}`);
}
function moveRelation(known, relation, schema, name) {
  known.relations.delete(`${relation.schema}.${relation.name}`);
  if (relation.index !== void 0) {
    relation.index.table.indexes.delete(relation.name);
    relation.index.name = name;
    relation.index.table.indexes.set(name, relation.index);
  }
  if (schema !== relation.schema) {
    for (const index of relation.indexes.values()) {
      const own = known.relations.get(`${relation.schema}.${index.name}`);
      known.relations.delete(`${relation.schema}.${index.name}`);
      if (own !== void 0) known.relations.set(`${schema}.${index.name}`, { ...own, schema });
    }
  }
  relation.schema = schema;
  relation.name = name;
  known.relations.set(`${schema}.${name}`, relation);
}

// scripts/rules/known/objects.ts
function createType(known, names, kind, values = []) {
  const name = listName(names);
  const schema = name.schema ?? known.creationSchema;
  const born = known.birth();
  known.types.set(`${schema}.${name.name}`, {
    schema,
    name: name.name,
    kind,
    values: new Map(values.map((value) => [value, born])),
    born
  });
}
function alterEnum(known, tree) {
  const name = listName(tree.typeName);
  if (known.type(name) === void 0) {
    createType(known, tree.typeName, "enum");
    known.type(name).born = { file: 0, transaction: 0 };
  }
  const type = known.type(name);
  if (tree.oldVal !== void 0) {
    type.values.set(tree.newVal, type.values.get(tree.oldVal) ?? known.birth());
    type.values.delete(tree.oldVal);
  } else if (!type.values.has(tree.newVal)) type.values.set(tree.newVal, known.birth());
}
function signature(parameters) {
  const types = [];
  for (const node of parameters ?? []) {
    const parameter = node.FunctionParameter;
    if (parameter === void 0 || parameter.mode === "FUNC_PARAM_OUT" || parameter.mode === "FUNC_PARAM_TABLE")
      continue;
    types.push(formatType(typeOf(parameter.argType)));
  }
  return `(${types.join(",")})`;
}
function applyOptions(routine, options) {
  for (const node of options ?? []) {
    const element = node.DefElem;
    if (element === void 0) continue;
    if (element.defname === "security") routine.securityDefiner = element.arg?.Boolean?.boolval === true;
    else if (element.defname === "volatility") routine.volatility = optionText(element);
    else if (element.defname === "set") {
      const set = element.arg?.VariableSetStmt;
      if (set?.name === "search_path") routine.searchPath = set.kind !== "VAR_RESET" && set.kind !== "VAR_SET_DEFAULT";
      else if (set?.kind === "VAR_RESET_ALL") routine.searchPath = false;
    }
  }
}
function createFunction(known, tree, at) {
  const name = listName(tree.funcname);
  const schema = name.schema ?? known.creationSchema;
  const key = `${schema}.${name.name}`;
  const others = known.functions.get(key) ?? [];
  const own = signature(tree.parameters);
  const replaced = others.find((routine) => routine.signature === own);
  const body = option(tree.options, "as")?.arg?.List?.items;
  const made = {
    schema,
    name: name.name,
    signature: own,
    language: optionText(option(tree.options, "language"))?.toLowerCase() ?? "sql",
    volatility: "volatile",
    securityDefiner: false,
    searchPath: false,
    returnsTrigger: ["trigger", "event_trigger"].includes(listName(tree.returnType?.names).name),
    body: strings(body)[0] ?? "",
    // CREATE OR REPLACE keeps the privileges.
    revoked: replaced?.revoked ?? /* @__PURE__ */ new Set([...revokedByDefault(known, schema)]),
    granted: replaced?.granted ?? /* @__PURE__ */ new Set(),
    born: replaced?.born ?? known.birth(),
    at
  };
  applyOptions(made, tree.options);
  known.functions.set(key, [...others.filter((routine) => routine !== replaced), made]);
}
function revokedByDefault(known, schema) {
  return /* @__PURE__ */ new Set([
    ...known.defaultFunctionRevokes.get("*") ?? [],
    ...known.defaultFunctionRevokes.get(schema) ?? []
  ]);
}
function namedFunctions(known, node) {
  const object = node?.ObjectWithArgs ?? node;
  const all = known.function(listName(object?.objname));
  if (object?.args_unspecified === true) return all;
  const wanted = signature(object?.objfuncargs);
  const exact = all.filter((routine) => routine.signature === wanted);
  return exact.length > 0 ? exact : all.length === 1 ? all : [];
}
function alterFunction(known, tree) {
  for (const routine of namedFunctions(known, tree.func)) applyOptions(routine, tree.actions);
}
function dropFunction(known, node) {
  for (const routine of namedFunctions(known, node)) {
    const key = `${routine.schema}.${routine.name}`;
    const left = (known.functions.get(key) ?? []).filter((other) => other !== routine);
    if (left.length > 0) known.functions.set(key, left);
    else known.functions.delete(key);
  }
}
function createPolicy(known, tree, at) {
  knownOrStub(known, tree.table).policies.set(tree.policy_name, {
    name: tree.policy_name,
    command: tree.cmd_name ?? "all",
    using: tree.qual,
    check: tree.with_check,
    born: known.birth(),
    at
  });
}
function alterPolicy(known, tree) {
  const policy = known.relation(rangeName(tree.table))?.policies.get(tree.policy_name);
  if (policy === void 0) return;
  if (tree.qual !== void 0) policy.using = tree.qual;
  if (tree.with_check !== void 0) policy.check = tree.with_check;
}
function roleNames(roles) {
  const names = [];
  for (const node of roles ?? []) {
    const role = node.RoleSpec;
    if (role?.roletype === "ROLESPEC_PUBLIC") names.push("public");
    else if (role?.roletype === "ROLESPEC_CSTRING") names.push(role.rolename);
    else if (role !== void 0) names.push("current_user");
  }
  return names;
}
function change(set, roles, add) {
  for (const role of roles) {
    if (add) set.add(role);
    else set.delete(role);
  }
}
function grant(known, tree) {
  const roles = roleNames(tree.grantees);
  const add = tree.is_grant === true;
  const inSchemas = tree.targtype === "ACL_TARGET_ALL_IN_SCHEMA" ? new Set(strings(tree.objects)) : void 0;
  if (tree.objtype === "OBJECT_TABLE") {
    const tables = inSchemas === void 0 ? (tree.objects ?? []).map((node) => known.relation(objectName(node))) : [...known.relations.values()].filter((relation) => inSchemas.has(relation.schema));
    if (!add && tree.privileges !== void 0) return;
    for (const table of tables) if (table !== void 0) change(table.granted, roles, add);
  } else if (["OBJECT_FUNCTION", "OBJECT_ROUTINE", "OBJECT_PROCEDURE"].includes(tree.objtype)) {
    const routines = inSchemas === void 0 ? (tree.objects ?? []).flatMap((node) => namedFunctions(known, node)) : [...known.functions.values()].flat().filter((routine) => inSchemas.has(routine.schema));
    for (const routine of routines) {
      change(routine.revoked, roles, !add);
      change(routine.granted, roles, add);
    }
  }
}
function alterDefaultPrivileges(known, tree) {
  const schemas = strings(option(tree.options, "schemas")?.arg?.List?.items);
  const action = tree.action;
  if (action === void 0) return;
  const roles = roleNames(action.grantees);
  const add = action.is_grant === true;
  if (action.objtype === "OBJECT_TABLE") {
    if (!add && action.privileges !== void 0) return;
    for (const schema of schemas) change(entry(known.defaultTableGrants, schema), roles, add);
  } else if (["OBJECT_FUNCTION", "OBJECT_ROUTINE"].includes(action.objtype)) {
    for (const schema of schemas.length === 0 ? ["*"] : schemas) {
      const taken = schemas.length === 0 ? roles : roles.filter((role) => role !== "public");
      change(entry(known.defaultFunctionRevokes, schema), taken, !add);
    }
  }
}
function entry(map, key) {
  let set = map.get(key);
  if (set === void 0) map.set(key, set = /* @__PURE__ */ new Set());
  return set;
}

// scripts/rules/known/track.ts
function track(known, statement, at) {
  handlers[statement.kind]?.(known, statement.tree, at);
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
    const type = known.type(objectName(tree.object));
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
  for (const map of [known.relations, known.types]) {
    for (const object of [...map.values()].filter((one) => one.schema === from)) {
      map.delete(`${from}.${object.name}`);
      object.schema = to;
      map.set(`${to}.${object.name}`, object);
    }
  }
  for (const [key, routines] of [...known.functions]) {
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
  for (const map of [known.relations, known.types]) {
    for (const [key, object] of [...map]) if (object.schema === schema) map.delete(key);
  }
  for (const [key, routines] of [...known.functions]) if (routines[0]?.schema === schema) known.functions.delete(key);
}

// scripts/rules/locks.ts
function existingLocks(statement, context) {
  return statementLocks(statement, context).filter(({ table }) => isExisting(table, context));
}
var lockModes = [
  "ROW EXCLUSIVE",
  "ROW EXCLUSIVE",
  "ROW EXCLUSIVE",
  "ROW EXCLUSIVE",
  "SHARE UPDATE EXCLUSIVE",
  "SHARE",
  "SHARE ROW EXCLUSIVE",
  "EXCLUSIVE",
  "ACCESS EXCLUSIVE"
];
function statementLocks({ kind, tree }, context) {
  const lock = (range, mode) => range === void 0 ? [] : [{ table: rangeName(range), mode }];
  switch (kind) {
    case "AlterTableStmt":
      return tree.objtype === "OBJECT_TABLE" || tree.objtype === "OBJECT_FOREIGN_TABLE" ? alterLocks(tree, context) : [];
    case "CreateStmt":
      return createLocks(tree);
    case "IndexStmt":
      return lock(tree.relation, tree.concurrent === true ? "SHARE UPDATE EXCLUSIVE" : "SHARE");
    case "CreateTrigStmt":
      return lock(tree.relation, "SHARE ROW EXCLUSIVE");
    case "CreatePolicyStmt":
    case "AlterPolicyStmt":
      return lock(tree.table, "ACCESS EXCLUSIVE");
    case "RuleStmt":
      return lock(tree.relation, "ACCESS EXCLUSIVE");
    case "RenameStmt":
      if (tree.renameType === "OBJECT_INDEX") return [];
      return lock(tree.relation, "ACCESS EXCLUSIVE");
    case "AlterObjectSchemaStmt":
      return lock(tree.relation, "ACCESS EXCLUSIVE");
    case "TruncateStmt":
      return (tree.relations ?? []).flatMap((node) => lock(node.RangeVar, "ACCESS EXCLUSIVE"));
    case "LockStmt":
      return (tree.relations ?? []).flatMap(
        (node) => lock(node.RangeVar, lockModes[tree.mode] ?? "ACCESS EXCLUSIVE")
      );
    case "ClusterStmt":
      return lock(tree.relation, "ACCESS EXCLUSIVE");
    case "VacuumStmt":
      if (!optionOn(option(tree.options, "full"))) return [];
      return (tree.rels ?? []).flatMap((node) => lock(node.VacuumRelation?.relation, "ACCESS EXCLUSIVE"));
    case "RefreshMatViewStmt":
      return lock(tree.relation, tree.concurrent === true ? "EXCLUSIVE" : "ACCESS EXCLUSIVE");
    case "ReindexStmt":
      if (tree.kind !== "REINDEX_OBJECT_TABLE" || optionOn(option(tree.params, "concurrently"))) return [];
      return lock(tree.relation, "SHARE");
    case "DropStmt":
      return dropLocks(tree, context);
    case "UpdateStmt":
    case "DeleteStmt":
    case "InsertStmt":
    case "MergeStmt":
      return lock(tree.relation, "ROW EXCLUSIVE");
    default:
      return [];
  }
}
function references(nodes) {
  const found = [];
  for (const node of nodes ?? []) {
    const constraint = node.Constraint;
    if (constraint?.contype === "CONSTR_FOREIGN" && constraint.pktable !== void 0) {
      found.push({ table: rangeName(constraint.pktable), mode: "SHARE ROW EXCLUSIVE" });
    }
    if (node.ColumnDef !== void 0) found.push(...references(node.ColumnDef.constraints));
  }
  return found;
}
function createLocks(tree) {
  const parents = (tree.inhRelations ?? []).map((node) => rangeName(node.RangeVar));
  const mode = tree.partbound === void 0 ? "SHARE UPDATE EXCLUSIVE" : "ACCESS EXCLUSIVE";
  return [...parents.map((table) => ({ table, mode })), ...references(tree.tableElts), ...references(tree.constraints)];
}
var alterModes = {
  AT_SetStatistics: "SHARE UPDATE EXCLUSIVE",
  AT_ClusterOn: "SHARE UPDATE EXCLUSIVE",
  AT_DropCluster: "SHARE UPDATE EXCLUSIVE",
  AT_SetOptions: "SHARE UPDATE EXCLUSIVE",
  AT_ResetOptions: "SHARE UPDATE EXCLUSIVE",
  AT_SetRelOptions: "SHARE UPDATE EXCLUSIVE",
  AT_ResetRelOptions: "SHARE UPDATE EXCLUSIVE",
  AT_ValidateConstraint: "SHARE UPDATE EXCLUSIVE",
  AT_AttachPartition: "SHARE UPDATE EXCLUSIVE",
  AT_DetachPartitionFinalize: "SHARE UPDATE EXCLUSIVE",
  AT_EnableTrig: "SHARE ROW EXCLUSIVE",
  AT_EnableAlwaysTrig: "SHARE ROW EXCLUSIVE",
  AT_EnableReplicaTrig: "SHARE ROW EXCLUSIVE",
  AT_EnableTrigAll: "SHARE ROW EXCLUSIVE",
  AT_EnableTrigUser: "SHARE ROW EXCLUSIVE",
  AT_DisableTrig: "SHARE ROW EXCLUSIVE",
  AT_DisableTrigAll: "SHARE ROW EXCLUSIVE",
  AT_DisableTrigUser: "SHARE ROW EXCLUSIVE"
};
function alterLocks(tree, context) {
  const table = rangeName(tree.relation);
  let mode = "SHARE UPDATE EXCLUSIVE";
  const others = [];
  for (const node of tree.cmds) {
    const command = node.AlterTableCmd;
    let own = alterModes[command.subtype] ?? "ACCESS EXCLUSIVE";
    if (command.subtype === "AT_AddConstraint" && command.def?.Constraint?.contype === "CONSTR_FOREIGN") {
      own = "SHARE ROW EXCLUSIVE";
    } else if (command.subtype === "AT_DetachPartition" && command.def?.PartitionCmd?.concurrent === true) {
      own = "SHARE UPDATE EXCLUSIVE";
    }
    if (lockModes.indexOf(own) > lockModes.indexOf(mode)) mode = own;
    if (command.def !== void 0) others.push(...references([command.def]));
    const partition = command.def?.PartitionCmd?.name;
    if (partition !== void 0) others.push({ table: rangeName(partition), mode: "ACCESS EXCLUSIVE" });
    if (command.subtype === "AT_DropConstraint") {
      const target = context.known.relation(table)?.constraints.get(command.name)?.references?.table;
      if (target !== void 0) others.push({ table: target, mode: "ACCESS EXCLUSIVE" });
    }
  }
  return [{ table, mode }, ...others];
}
function dropLocks(tree, context) {
  const found = [];
  for (const node of tree.objects ?? []) {
    if (tree.removeType === "OBJECT_TABLE") {
      const table = objectName(node);
      found.push({ table, mode: "ACCESS EXCLUSIVE" });
      for (const { references: target } of context.known.relation(table)?.constraints.values() ?? []) {
        if (target !== void 0) found.push({ table: target.table, mode: "ACCESS EXCLUSIVE" });
      }
    } else if (tree.removeType === "OBJECT_POLICY" || tree.removeType === "OBJECT_TRIGGER" || tree.removeType === "OBJECT_RULE") {
      found.push({ table: listName(node.List?.items.slice(0, -1)), mode: "ACCESS EXCLUSIVE" });
    } else if (tree.removeType === "OBJECT_INDEX" && tree.concurrent !== true) {
      const table = context.known.relation(objectName(node))?.index?.table;
      if (table !== void 0) found.push({ table, mode: "ACCESS EXCLUSIVE" });
    } else if (tree.removeType === "OBJECT_VIEW" || tree.removeType === "OBJECT_MATVIEW") {
      found.push({ table: objectName(node), mode: "ACCESS EXCLUSIVE" });
    }
  }
  return found;
}

// scripts/rules/session.ts
var followed = /* @__PURE__ */ new Set(["search_path", "lock_timeout", "statement_timeout", "timezone", "session_replication_role"]);
var Session = class {
  #server;
  #session = /* @__PURE__ */ new Map();
  /** SET LOCAL: until the transaction ends. */
  #local = /* @__PURE__ */ new Map();
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
  state(id) {
    return {
      id,
      lockTimeout: this.limits("lock_timeout"),
      statementTimeout: this.limits("statement_timeout"),
      timeZone: this.get("timezone")
    };
  }
  endTransaction() {
    this.#local.clear();
  }
  /** Follows one statement. Returns whether a setting that names depend on changed. */
  apply(statement, inTransaction) {
    if (statement.kind === "VariableSetStmt") this.#set(statement.tree, inTransaction);
    else if (statement.kind === "SelectStmt") this.#configure(statement.tree, inTransaction);
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

// scripts/rules/ids.generated.ts
var ruleIds = [
  "auth-users-exposed",
  "autovacuum-disabled",
  "ban-concurrent-in-transaction",
  "ban-concurrent-index-if-not-exists",
  "ban-drop-column",
  "ban-drop-table",
  "ban-exclusion-on-existing-table",
  "ban-float-money",
  "ban-money-type",
  "ban-serial-on-existing-table",
  "ban-stored-generated-column",
  "ban-table-rewrite",
  "ban-type-rewrite",
  "ban-unknown-suppression",
  "ban-unused-suppression",
  "ban-volatile-default",
  "boolean-index",
  "bucket-without-limits",
  "cascade-too-far",
  "char-padded",
  "composite-foreign-key-hole",
  "constraint-not-validated",
  "definer-callable-by-anon",
  "definer-open-to-anon",
  "definer-open-to-authenticated",
  "definer-search-path-mutable",
  "definer-search-path-writable",
  "definer-view-leaky",
  "definer-write-open-to-anon",
  "duplicate-index",
  "dynamic-sql-injectable",
  "existence-oracle",
  "extension-in-public",
  "extension-outdated",
  "external-ids-blob",
  "float-money",
  "foreign-key-duplicate",
  "foreign-key-missing",
  "foreign-key-oracle",
  "foreign-key-to-auth-unique",
  "foreign-key-type-mismatch",
  "foreign-key-unindexed",
  "foreign-table-exposed",
  "function-search-path-mutable",
  "graphql-open-to-anon",
  "graphql-open-to-authenticated",
  "id-array",
  "identifier-needs-quotes",
  "index-invalid",
  "index-unused",
  "integer-key",
  "json-column",
  "materialized-view-exposed",
  "multiple-permissive-policies",
  "no-primary-key",
  "nullable-foreign-key",
  "orphaned-function",
  "partition-policy-ignored",
  "partition-rls-bypassed",
  "policy-always-true",
  "policy-column-unindexed",
  "policy-dependency-denied",
  "policy-for-bypassing-role",
  "policy-function-per-row",
  "policy-function-recursion",
  "policy-helper-exposed",
  "policy-insert-without-check",
  "policy-open-to-anon",
  "policy-read-condition-writes",
  "policy-recursion",
  "policy-restrictive-only",
  "policy-role-too-wide",
  "policy-row-can-be-moved",
  "policy-self-comparison",
  "policy-update-without-select",
  "policy-user-metadata",
  "policy-uses-auth-role",
  "policy-without-grant",
  "policy-without-rls",
  "polymorphic-association",
  "prefer-attach-partition",
  "prefer-bigint-primary-key",
  "prefer-identity",
  "prefer-jsonb",
  "prefer-text-over-char",
  "prefer-timestamptz",
  "privileged-column-writable",
  "public-bucket-listing",
  "publication-for-all-tables",
  "publication-without-replica-identity",
  "queue-exposed",
  "realtime-channel-open",
  "redundant-index",
  "reg-type-column",
  "require-check-before-attach-partition",
  "require-check-before-set-not-null",
  "require-check-not-valid",
  "require-concurrent-detach",
  "require-concurrent-index",
  "require-concurrent-index-drop",
  "require-concurrent-refresh",
  "require-concurrent-reindex",
  "require-default-for-not-null",
  "require-domain-constraint-not-valid",
  "require-foreign-key-not-valid",
  "require-primary-key-using-index",
  "require-separate-validation",
  "require-suppression-reason",
  "require-unique-using-index",
  "require-valid-sql",
  "rewrite-rule",
  "rls-disabled",
  "rls-not-forced",
  "rls-without-policy",
  "role-bypasses-rls",
  "schema-writable",
  "security-definer-view",
  "sensitive-column-exposed",
  "sensitive-column-readable",
  "sequence-near-exhaustion",
  "sequence-without-grant",
  "storage-policy-without-bucket",
  "storage-write-unscoped",
  "table-bloat",
  "table-granted-to-public",
  "table-inheritance",
  "table-unlogged",
  "text-search-unindexed",
  "text-without-check",
  "timestamp-without-zone",
  "trigger-disabled",
  "truncate-granted",
  "unique-ignores-null",
  "updated-at-stale",
  "volatile-function-in-policy"
];

// scripts/rules/suppress.ts
var marker = "dbops-ignore";
function readSuppressions(text, map, statements) {
  if (!text.includes(marker)) return [];
  const found = [];
  const all = [...tokens(text)];
  for (const [index, token] of all.entries()) {
    if (token.kind !== "comment") continue;
    const words = /^(?:--|\/\*)\s*dbops-ignore\b([^\r\n]*)/.exec(text.slice(token.start, token.end));
    if (words === null) continue;
    const [ids = "", ...why] = words[1].replace(/\*\/\s*$/, "").split(":");
    const { line } = map.position(token.start);
    const previous = all[index - 1];
    const trails = previous !== void 0 && map.position(previous.end).line === line && previous.kind !== "comment";
    const inside = statements.some(({ start, end }) => start < token.start && token.start < end);
    const next = all.slice(index + 1).find(({ kind }) => kind !== "comment");
    const following = statements.find(({ start }) => start >= token.end);
    let scope = { line };
    if (!trails && inside && next !== void 0) scope = { line: map.position(next.start).line };
    else if (!trails && following !== void 0) scope = { from: following.start, to: following.end };
    found.push({
      rules: ids.split(/[\s,]+/).filter(Boolean),
      reason: why.join(":").trim(),
      place: { start: token.start, end: token.end },
      scope,
      used: /* @__PURE__ */ new Set()
    });
  }
  return found;
}
function suppressedBy(suppressions, rule, place, wholeFile, map) {
  const hit = suppressions.find((one) => {
    if (!one.rules.includes(rule)) return false;
    if (wholeFile) return true;
    if ("line" in one.scope) {
      return map.position(place.start).line <= one.scope.line && one.scope.line <= map.position(place.end).line;
    }
    return one.scope.from <= place.start && place.start <= one.scope.to;
  });
  hit?.used.add(rule);
  return hit;
}
function* judgeSuppressions(suppressions, isOff) {
  for (const { rules, reason, place, used } of suppressions) {
    if (rules.length === 0 || reason === "") {
      const ids = rules.join(", ") || "<rule-id>";
      yield {
        rule: "require-suppression-reason",
        message: `Unexpected suppression without a ${rules.length === 0 ? "rule and a reason" : "reason"}, expected \`-- ${marker} ${ids}: <why>\``,
        place
      };
    }
    for (const id of rules) {
      if (!ruleIds.includes(id)) {
        const near = closest(id, ruleIds);
        yield {
          rule: "ban-unknown-suppression",
          message: `Unexpected rule \`${id.replaceAll("`", "")}\` in a suppression, expected ${near === void 0 ? "the id of a rule" : `\`${near}\``}`,
          place
        };
      } else if (!used.has(id) && !isOff(id)) {
        yield {
          rule: "ban-unused-suppression",
          message: `Unexpected suppression of \`${id}\`, expected one that suppresses a finding`,
          place
        };
      }
    }
  }
}

// scripts/rules/lint.ts
var syntaxRule = "require-valid-sql";
var historyTransaction = 1;
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
var Run = class {
  known = new Known();
  #options;
  #levels;
  #byKind = /* @__PURE__ */ new Map();
  #wholeFile = [];
  #bodyWords;
  #read = [];
  #held = { transaction: 0, locks: [] };
  /** Number 1 is the one transaction of a tool that opens one around all pending files. */
  #transactions = historyTransaction;
  constructor({ rules = {}, ...options }) {
    this.#options = { ...defaults, ...options };
    this.#levels = rules;
    const words = [];
    for (const [id, rule] of Object.entries(migrationRules)) {
      if (rules[id] === "off") continue;
      for (const kind of rule.on ?? []) {
        const list = this.#byKind.get(kind);
        if (list === void 0) this.#byKind.set(kind, [[id, rule]]);
        else list.push([id, rule]);
      }
      if (rule.checkFile !== void 0) this.#wholeFile.push([id, rule]);
      if (rule.inBodies !== void 0) words.push(rule.inBodies.source);
    }
    this.#bodyWords = words.length === 0 ? void 0 : new RegExp(words.join("|"), "i");
  }
  /** Reads a file; a rollback is judged on what is known so far, and nothing that follows builds on it. */
  read(input) {
    if (input.role !== "down") {
      this.#walk(input);
      return;
    }
    const { known } = this;
    const copy = known.clone();
    this.known = copy;
    this.#walk(input);
    this.known = known;
    known.file = copy.file;
  }
  #walk(input) {
    const { known } = this;
    const sql = input.sql ?? input.text;
    const judge = input.judge !== false;
    const session = new Session({
      ...this.#options.platform === "supabase" ? { timezone: "UTC" } : {},
      ...this.#options.server
    });
    const home = this.#options.platform === "supabase" ? ["public", "extensions"] : ["public"];
    known.file++;
    known.searchPath = session.searchPath(home);
    const { statements: parsed, map, errors } = parseRecovering(sql);
    const statements = parsed.map(({ statement }) => statement);
    const { steps } = planTransactions(input.transaction, statements);
    const places = parsed.map(({ statement, base }) => ({ start: statement.start + base, end: statement.end + base }));
    const suppressions = judge ? readSuppressions(sql, map, places) : [];
    const entry2 = { input, map, matches: [], suppressions };
    const all = [];
    const expander = new Expander(input.text, {
      known,
      wantsBody: (body) => judge && (this.#bodyWords?.test(body) ?? false)
    });
    if (judge) for (const error of errors) this.#syntaxError(entry2, error);
    let open = input.transaction === "history";
    if (open) known.transaction = judge ? historyTransaction : ++this.#transactions;
    for (const [index, top] of parsed.entries()) {
      const { inTransaction } = steps[index];
      if (inTransaction && !open) known.transaction = ++this.#transactions;
      open = inTransaction;
      if (!open) {
        known.transaction = 0;
        session.endTransaction();
      }
      for (const statement of expander.expand(top.statement, top.map, top.base)) {
        if (judge) {
          all.push(statement);
          this.#judge(entry2, statement, session, statements, index, open);
        }
        if (statement.origin === "body") continue;
        session.apply(statement, open);
        known.searchPath = session.searchPath(home);
        track(known, statement, originOf(input, statement));
      }
      const control = transactionControl(top.statement);
      if (control === "commit" || control === "rollback") {
        open = false;
        known.transaction = 0;
        session.endTransaction();
      }
    }
    known.transaction = 0;
    if (judge) {
      entry2.context = { file: input, options: this.#options, known, number: known.file, statements: all };
      this.#read.push(entry2);
    }
  }
  #syntaxError(entry2, error) {
    const rule = migrationRules[syntaxRule];
    if (rule === void 0 || this.#levels[syntaxRule] === "off") return;
    const message = `Unexpected SQL that PostgreSQL cannot parse, expected valid SQL: ${error.message}`;
    this.#add(entry2, syntaxRule, rule, { message, at: { start: error.index, end: error.index } });
  }
  #judge(entry2, statement, session, statements, index, inTransaction) {
    const rules = this.#byKind.get(statement.kind) ?? [];
    if (this.#held.transaction !== this.known.transaction || this.known.transaction === 0) {
      this.#held = { transaction: this.known.transaction, locks: [] };
    }
    const context = {
      file: entry2.input,
      options: this.#options,
      known: this.known,
      inTransaction: inTransaction || statement.origin !== "file",
      transaction: { ...session.state(this.known.transaction), held: this.#held.locks },
      statements,
      index
    };
    for (const [id, rule] of rules) {
      if (!(rule.files ?? ["up"]).includes(entry2.input.role)) continue;
      if (statement.origin === "body" && rule.inBodies === void 0) continue;
      if (rule.oncePerFile && entry2.matches.some((match) => match.rule === id)) continue;
      for (const hit of rule.check?.(statement, context) ?? []) {
        this.#add(entry2, id, rule, hit, statement, context);
        if (rule.oncePerFile) break;
      }
    }
    if (statement.origin === "body" || !inTransaction) return;
    for (const lock of existingLocks(statement, context)) {
      const { schema, name } = this.known.resolve(lock.table);
      this.#held.locks.push({ ...lock, key: `${schema}.${name}`, statement });
    }
  }
  #add(entry2, id, rule, hit, statement, context) {
    const place = typeof hit.at === "number" ? statement?.place(hit.at) ?? { start: 0, end: 0 } : hit.at ?? statement?.place() ?? { start: 0, end: 0 };
    const level = this.#levels[id] ?? rule.level;
    const start = entry2.map.position(place.start);
    const end = entry2.map.position(Math.max(place.start, place.end));
    const finding = {
      rule: id,
      level: level === "off" ? rule.level : level,
      category: rule.category ?? "migration",
      message: hit.message,
      ...hit.object === void 0 ? {} : { object: hit.object },
      location: {
        file: entry2.input.file,
        ...start,
        ...place.end > place.start ? { endLine: end.line, endColumn: end.column } : {}
      },
      why: rule.why,
      fix: hit.fix ?? rule.fix,
      ...rule.alias === void 0 ? {} : { alias: rule.alias },
      ...hit.detail === void 0 ? {} : { detail: hit.detail }
    };
    entry2.matches.push({ rule: id, finding, place, hit, statement, context });
  }
  finish() {
    for (const entry2 of this.#read) {
      for (const [id, rule] of this.#wholeFile) {
        if (!(rule.files ?? ["up"]).includes(entry2.input.role)) continue;
        for (const hit of rule.checkFile(entry2.context) ?? []) {
          this.#add(entry2, id, rule, hit);
          if (rule.oncePerFile) break;
        }
      }
    }
    for (const entry2 of this.#read) this.#suppress(entry2);
    return this.#read.map(({ input, matches }) => ({ file: input, matches }));
  }
  /** Takes out what comments suppress, and reports comments that are wrong. */
  #suppress(entry2) {
    if (entry2.suppressions.length === 0) return;
    const { suppressions, map } = entry2;
    entry2.matches = entry2.matches.filter(
      ({ rule, place, statement, hit }) => suppressedBy(suppressions, rule, place, statement === void 0 && hit.at === void 0, map) === void 0
    );
    const isOff = (rule) => this.#levels[rule] === "off";
    for (const { rule: id, message, place } of judgeSuppressions(suppressions, isOff)) {
      const rule = migrationRules[id];
      if (rule !== void 0 && !isOff(id)) this.#add(entry2, id, rule, { message, at: place });
    }
  }
};
function originOf(input, statement) {
  return { file: input.file, start: statement.start, end: statement.end };
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
    rules: settings.rules ?? {}
  };
}
function workspaceInputs(workspace, { files, changes, texts }) {
  const wanted = (file) => files === void 0 || files.has(file);
  const inputs = [];
  const add = (source, role, judge, more = {}) => {
    const text = texts?.get(source.file);
    inputs.push({
      file: source.file,
      text: text ?? source.text,
      ...text === void 0 ? { sql: source.sql } : {},
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
      add(down, "down", true, { up: { file: up.file, sql: texts?.get(up.file) ?? up.sql } });
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
  lintWorkspace,
  readerFindings,
  lintedFiles,
  workspaceOptions,
  workspaceInputs
};
