import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  Jn,
  estree_exports
} from "./chunk-H3ASXEN6.mjs";
import {
  babel_exports
} from "./chunk-QJ2FWCC4.mjs";
import {
  baseType,
  columnName,
  formatName,
  listName,
  stringConstant,
  strings,
  typeOf,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  findingsJson
} from "./chunk-FQR7HIAD.mjs";
import {
  findingsText
} from "./chunk-VZC6MBWF.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import {
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import {
  parseNames
} from "./chunk-GWGNZYZT.mjs";
import {
  loadParser,
  parsePlpgsql,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/contracts.ts
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";

// scripts/render/contracts/pattern.ts
var space = "\\t-\\r \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
function translatePattern(pattern) {
  if (/^\*\*\*|^\(\?[a-z]+\)/.test(pattern)) return void 0;
  let out = "";
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at];
    if (char === "\\") {
      const escaped = outsideBracket(pattern[at + 1]);
      if (escaped === void 0) return void 0;
      out += escaped;
      at += 2;
    } else if (char === "[") {
      const bracket = translateBracket(pattern, at);
      if (bracket === void 0) return void 0;
      out += bracket.text;
      at = bracket.end;
    } else if (char === "(" && pattern[at + 1] === "?") {
      const group = /^\(\?(?::|=|!|<=|<!)/.exec(pattern.slice(at));
      if (group === null) return void 0;
      out += group[0];
      at += group[0].length;
    } else if (char === "{" && !/^\{\d+(?:,\d*)?\}/.test(pattern.slice(at))) return void 0;
    else {
      out += char === "}" || char === "]" || char === "/" ? quoteUnlessQuantifier(pattern, at) : char;
      at++;
    }
  }
  return compiles(out) ? out : void 0;
}
function translateLike(pattern, escapeCharacter = "\\") {
  let out = "^";
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const char = characters[at];
    if (char === escapeCharacter && at + 1 < characters.length) out += quote(characters[++at]);
    else if (char === "%") out += ".*";
    else if (char === "_") out += ".";
    else out += quote(char);
  }
  return `${out}$`;
}
function quoteUnlessQuantifier(pattern, at) {
  const closes = pattern[at] === "}" && /\{\d+(?:,\d*)?$/.test(pattern.slice(0, at));
  return closes ? "}" : `\\${pattern[at]}`;
}
function quote(char) {
  if (/[$()*+./?[\\\]^{|}]/.test(char)) return `\\${char}`;
  return control(char) ?? char;
}
function control(char) {
  const code = char.codePointAt(0);
  return code < 32 || code === 127 ? `\\x${code.toString(16).padStart(2, "0")}` : void 0;
}
function outsideBracket(char) {
  if (char === void 0) return void 0;
  switch (char) {
    case "d":
      return "[0-9]";
    case "D":
      return "[^0-9]";
    case "s":
      return `[${space}]`;
    case "S":
      return `[^${space}]`;
    case "t":
    case "n":
    case "r":
    case "f":
    case "v":
      return `\\${char}`;
  }
  return /[A-Za-z0-9]/.test(char) ? void 0 : quote(char);
}
function translateBracket(pattern, start) {
  let at = start + 1;
  let out = "[";
  if (pattern[at] === "^") {
    out += "^";
    at++;
  }
  for (let first = true; ; first = false) {
    const char = pattern[at];
    if (char === void 0) return void 0;
    if (char === "]" && !first) return { text: `${out}]`, end: at + 1 };
    if (char === "[" && /[:.=]/.test(pattern[at + 1] ?? "")) {
      const known = /^\[:(digit|space|xdigit|blank):\]/.exec(pattern.slice(at));
      if (known === null) return void 0;
      out += { digit: "0-9", space, xdigit: "0-9A-Fa-f", blank: " \\t" }[known[1]];
      at += known[0].length;
    } else if (char === "\\") {
      const next = pattern[at + 1];
      if (next === void 0) return void 0;
      if (next === "d") out += "0-9";
      else if (next === "s") out += space;
      else if (/[tnrfv]/.test(next)) out += `\\${next}`;
      else if (/[A-Za-z0-9]/.test(next)) return void 0;
      else out += quoteInBracket(next);
      at += 2;
    } else {
      const literalHyphen = char === "-" && (first || pattern[at + 1] === "]" || out.endsWith("^"));
      out += char === "-" && !literalHyphen ? "-" : quoteInBracket(char);
      at += 1;
    }
  }
}
function quoteInBracket(char) {
  return /[-\\\]^[/]/.test(char) ? `\\${char}` : control(char) ?? char;
}
function compiles(source) {
  try {
    new RegExp(source, "su");
    return true;
  } catch {
    return false;
  }
}

// scripts/render/contracts/bounds.ts
var flipped = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=" };
function bound({ tree }, typeOfColumn) {
  const expression = tree.A_Expr;
  if (expression?.kind !== "AEXPR_OP") return void 0;
  const operator = strings(expression.name).at(-1) ?? "";
  const left = subject(expression.lexpr);
  const right = subject(expression.rexpr);
  if (left !== void 0 && operator === "~" && left.measure === "value" && typeOfColumn(left.column) === "text") {
    const pattern = stringConstant(expression.rexpr);
    const source = pattern === void 0 ? void 0 : translatePattern(pattern);
    return source === void 0 ? void 0 : { column: left.column, bounds: { patterns: [source] } };
  }
  const [of, limit, sign] = left !== void 0 ? [left, number(expression.rexpr), operator] : [right, number(expression.lexpr), flipped[operator] ?? ""];
  if (of === void 0 || limit === void 0) return void 0;
  const type = typeOfColumn(of.column);
  if (of.measure === "length") return type === "text" ? lengthBound(of.column, sign, limit) : void 0;
  return type === "number" ? valueBound(of.column, sign, limit) : void 0;
}
function valueBound(column, sign, limit) {
  const key2 = { "<": "exclusiveMaximum", "<=": "maximum", ">": "exclusiveMinimum", ">=": "minimum" }[sign];
  return key2 === void 0 ? void 0 : { column, bounds: { [key2]: limit } };
}
function lengthBound(column, sign, limit) {
  if (!Number.isInteger(limit) || limit < 0) return void 0;
  switch (sign) {
    case "<":
      return limit === 0 ? void 0 : { column, bounds: { maxLength: limit - 1 } };
    case "<=":
      return { column, bounds: { maxLength: limit } };
    case ">":
      return { column, bounds: { minLength: limit + 1 } };
    case ">=":
      return { column, bounds: { minLength: limit } };
    case "=":
      return { column, bounds: { minLength: limit, maxLength: limit } };
    default:
      return void 0;
  }
}
function subject(node) {
  const plain = uncast(node);
  const name = columnName(plain);
  if (name !== void 0) return { column: name, measure: "value" };
  const call = plain?.FuncCall;
  const callee = strings(call?.funcname).at(-1);
  if (callee === void 0 || !["length", "char_length", "character_length"].includes(callee) || call.args?.length !== 1)
    return void 0;
  const inner = columnName(uncast(call.args[0]));
  return inner === void 0 ? void 0 : { column: inner, measure: "length" };
}
function uncast(node) {
  let at = node;
  while (at?.TypeCast !== void 0) {
    const type = typeOf(at.TypeCast.typeName);
    if (type.array || type.mods.length > 0 || !/^(text|varchar|int8|numeric|float8)$/.test(baseType(type))) return at;
    at = at.TypeCast.arg;
  }
  return at;
}
function number(node) {
  let at = node;
  let sign = 1;
  for (; ; ) {
    if (at?.TypeCast !== void 0) {
      const type = typeOf(at.TypeCast.typeName);
      if (type.mods.length > 0 || !/^(int[248]|numeric|float8)$/.test(baseType(type))) return void 0;
      at = at.TypeCast.arg;
    } else if (at?.A_Expr?.kind === "AEXPR_OP" && at.A_Expr.lexpr === void 0 && strings(at.A_Expr.name)[0] === "-") {
      sign = -sign;
      at = at.A_Expr.rexpr;
    } else break;
  }
  const constant2 = at?.A_Const;
  if (constant2 === void 0 || constant2.isnull || constant2.boolval) return void 0;
  const text = constant2.ival ? String(constant2.ival.ival ?? 0) : constant2.fval?.fval ?? constant2.sval?.sval;
  if (text === void 0 || !/^-?\d*\.?\d+$/.test(text) || text.replace(/\D/g, "").length > 15) return void 0;
  return sign * Number(text);
}
function merge(type, bounds) {
  const numeric = type.kind === "integer" || type.kind === "number";
  const wantsNumber = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"].some((key2) => key2 in bounds);
  if (wantsNumber ? !numeric : type.kind !== "text") return false;
  const old = type.bounds ?? {};
  const tightest = (key2, choose) => {
    const values = [old[key2], bounds[key2]].filter((value) => value !== void 0);
    return values.length === 0 ? {} : { [key2]: choose(...values) };
  };
  const patterns = [...old.patterns ?? [], ...bounds.patterns ?? []];
  type.bounds = {
    ...tightest("minimum", Math.max),
    ...tightest("exclusiveMinimum", Math.max),
    ...tightest("maximum", Math.min),
    ...tightest("exclusiveMaximum", Math.min),
    ...tightest("minLength", Math.max),
    ...tightest("maxLength", Math.min),
    ...patterns.length === 0 ? {} : { patterns }
  };
  return true;
}

// scripts/render/contracts/expression.ts
function conjuncts(expression) {
  let tree;
  try {
    tree = parseSql(`select ${expression}`).statements[0]?.tree.targetList?.[0]?.ResTarget?.val;
  } catch {
    return void 0;
  }
  if (tree === void 0) return void 0;
  const found = [];
  const pending = [tree];
  while (pending.length > 0) {
    const each = pending.shift();
    if (each.BoolExpr?.boolop === "AND_EXPR") pending.unshift(...each.BoolExpr.args);
    else found.push({ tree: each });
  }
  return found;
}
function compileCheck({ tree }, typeOfColumn, read2) {
  const compiler = new Compiler(typeOfColumn, read2);
  const value = compiler.value(tree, 0);
  if (value === void 0 || value.type !== "boolean" && value.type !== "null") return void 0;
  return { js: value.js, columns: [...compiler.columns], uses: [...compiler.uses].sort() };
}
var deepest = 60;
var comparisons = { "=": "eq", "<>": "ne", "<": "lt", "<=": "lte", ">": "gt", ">=": "gte" };
var arithmetic = { "+": "add", "-": "subtract", "*": "multiply" };
var Compiler = class {
  constructor(typeOfColumn, read2) {
    this.typeOfColumn = typeOfColumn;
    this.read = read2;
  }
  typeOfColumn;
  read;
  columns = /* @__PURE__ */ new Set();
  uses = /* @__PURE__ */ new Set();
  value(node, depth) {
    if (node === void 0 || depth > deepest) return void 0;
    const next = (each) => this.value(each, depth + 1);
    if (node.ColumnRef) return this.#column(node);
    if (node.A_Const) return constant(node.A_Const);
    if (node.TypeCast) return this.#cast(node.TypeCast, depth);
    if (node.BoolExpr) return this.#logic(node.BoolExpr, next);
    if (node.NullTest) {
      const arg = next(node.NullTest.arg);
      if (arg === void 0) return void 0;
      const call = this.#call("isNull", [arg], "boolean");
      return node.NullTest.nulltesttype === "IS_NULL" ? call : this.#call("not", [call], "boolean");
    }
    if (node.BooleanTest) return this.#booleanTest(node.BooleanTest, next);
    if (node.A_Expr) return this.#operator(node.A_Expr, depth);
    if (node.CoalesceExpr) return this.#coalesce(node.CoalesceExpr.args.map(next));
    if (node.FuncCall) return this.#function(node.FuncCall, next);
    return void 0;
  }
  #column(node) {
    const name = columnName(node);
    const type = name === void 0 ? void 0 : this.typeOfColumn(name);
    if (name === void 0 || type === void 0) return void 0;
    this.columns.add(name);
    if (type === "time") this.uses.add("instant");
    return { js: this.read(name), type };
  }
  #cast(cast, depth) {
    const type = typeOf(cast.typeName);
    const base = baseType(type);
    const text = stringConstant(cast.arg);
    if (text !== void 0 && !type.array) {
      if (/^(date|timestamptz?)$/.test(base))
        return this.#call("instant", [{ js: JSON.stringify(text), type: "text" }], "time");
      if (/^(int[248]|numeric|float[48])$/.test(base) && /^-?\d+(\.\d+)?$/.test(text))
        return { js: text, type: "number", constant: text };
    }
    const inner = this.value(cast.arg, depth + 1);
    if (inner === void 0) return void 0;
    if (inner.type === "null") return inner;
    if (/^(text|varchar)$/.test(base) && (inner.type === "text" || inner.type === "array" && type.array)) return inner;
    if (/^(int8|numeric|float8)$/.test(base) && inner.type === "number" && !type.array && type.mods.length === 0)
      return inner;
    if (/^int[24]$/.test(base) && inner.type === "number" && inner.constant !== void 0) return inner;
    if (/^timestamptz?$/.test(base) && inner.type === "time") return void 0;
    return inner.constant !== void 0 && inner.type === "text" && !/^(bpchar|char|bytea|bit|varbit)$/.test(base) && type.schema !== "pg_catalog" && type.schema !== void 0 ? inner : void 0;
  }
  #logic(node, next) {
    const args = node.args.map(next);
    if (args.some((arg) => arg === void 0 || arg.type !== "boolean" && arg.type !== "null")) return void 0;
    const name = { AND_EXPR: "and", OR_EXPR: "or", NOT_EXPR: "not" }[node.boolop];
    return name === void 0 ? void 0 : this.#call(name, args, "boolean");
  }
  #booleanTest(node, next) {
    const arg = next(node.arg);
    if (arg === void 0 || arg.type !== "boolean") return void 0;
    const wanted = {
      IS_TRUE: "true",
      IS_FALSE: "false",
      IS_UNKNOWN: "null",
      IS_NOT_TRUE: "true",
      IS_NOT_FALSE: "false",
      IS_NOT_UNKNOWN: "null"
    }[node.booltesttype];
    if (wanted === void 0) return void 0;
    return { js: `(${arg.js} ${/_NOT_/.test(node.booltesttype) ? "!==" : "==="} ${wanted})`, type: "boolean" };
  }
  #operator(node, depth) {
    const name = strings(node.name).at(-1) ?? "";
    const left = this.value(node.lexpr, depth + 1);
    const many = (items) => items?.map((each) => this.value(each, depth + 1));
    switch (node.kind) {
      case "AEXPR_OP": {
        const right = this.value(node.rexpr, depth + 1);
        if (right === void 0) return void 0;
        if (node.lexpr === void 0)
          return name === "-" && right.type === "number" ? { js: `-(${right.js})`, type: "number", constant: right.constant && `-${right.constant}` } : void 0;
        if (left === void 0) return void 0;
        if (comparisons[name] !== void 0) return this.#comparison(comparisons[name], left, right);
        if (arithmetic[name] !== void 0 && left.type === "number" && right.type === "number")
          return this.#call(arithmetic[name], [left, right], "number");
        return this.#pattern(name, left, node.rexpr);
      }
      case "AEXPR_IN": {
        const items = many(node.rexpr?.List?.items);
        return items && left && this.#oneOf(left, items, name === "<>");
      }
      case "AEXPR_OP_ANY": {
        const items = many(elements(node.rexpr));
        return name === "=" && items && left ? this.#oneOf(left, items, false) : void 0;
      }
      case "AEXPR_OP_ALL": {
        const items = many(elements(node.rexpr));
        return name === "<>" && items && left ? this.#oneOf(left, items, true) : void 0;
      }
      case "AEXPR_BETWEEN": {
        const [low, high] = many(node.rexpr?.List?.items) ?? [];
        const above = left && low && this.#comparison("gte", left, low);
        const below = left && high && this.#comparison("lte", left, high);
        return above && below ? this.#call("and", [above, below], "boolean") : void 0;
      }
      case "AEXPR_LIKE":
      case "AEXPR_ILIKE":
        return left && this.#pattern(name, left, node.rexpr);
      case "AEXPR_DISTINCT":
      case "AEXPR_NOT_DISTINCT": {
        const right = this.value(node.rexpr, depth + 1);
        if (!left || !right || !comparable("eq", left.type, right.type)) return void 0;
        const same = this.#call("same", [left, right], "boolean");
        return node.kind === "AEXPR_DISTINCT" ? this.#call("not", [same], "boolean") : same;
      }
      default:
        return void 0;
    }
  }
  #comparison(operator, left, right) {
    const [a, b] = [this.#asTime(left, right), this.#asTime(right, left)];
    return comparable(operator, a.type, b.type) ? this.#call(operator, [a, b], "boolean") : void 0;
  }
  #asTime(value, other) {
    return other.type === "time" && value.constant !== void 0 && value.type === "text" ? this.#call("instant", [value], "time") : value;
  }
  #oneOf(value, items, negated) {
    if (items.some((item) => item === void 0 || !comparable("eq", value.type, item.type))) return void 0;
    this.uses.add("oneOf");
    const call = { js: `oneOf(${value.js}, [${items.map((item) => item.js).join(", ")}])`, type: "boolean" };
    return negated ? this.#call("not", [call], "boolean") : call;
  }
  /** `~`, `LIKE` and their kin. Matching without regard to case follows the server's locale: refused. */
  #pattern(operator, left, right) {
    const pattern = stringConstant(right);
    if (pattern === void 0 || left.type !== "text") return void 0;
    const source = operator === "~" || operator === "!~" ? translatePattern(pattern) : operator === "~~" || operator === "!~~" ? translateLike(pattern) : void 0;
    if (source === void 0) return void 0;
    this.uses.add("matches");
    const call = { js: `matches(${left.js}, /${source}/su)`, type: "boolean" };
    return operator.startsWith("!") ? this.#call("not", [call], "boolean") : call;
  }
  #coalesce(args) {
    const type = args.find((arg) => arg !== void 0 && arg.type !== "null")?.type;
    if (type === void 0 || args.some((arg) => arg === void 0 || arg.type !== type && arg.type !== "null"))
      return void 0;
    return this.#call("coalesce", args, type);
  }
  #function(node, next) {
    const names = strings(node.funcname);
    if (names.length > 1 && names[0] !== "pg_catalog") return void 0;
    const args = (node.args ?? []).map(next);
    const [first] = args;
    if (first === void 0 || args.includes(void 0)) return void 0;
    const name = names.at(-1);
    if (name === "num_nulls" || name === "num_nonnulls") {
      this.uses.add("countNulls");
      const nulls = `countNulls([${args.map((arg) => arg.js).join(", ")}])`;
      return { js: name === "num_nulls" ? nulls : `(${args.length} - ${nulls})`, type: "number" };
    }
    const known = (type, count = 1) => first.type === type && args.length === count;
    switch (name) {
      case "length":
      case "char_length":
      case "character_length":
        return known("text") ? this.#call("length", [first], "number") : void 0;
      case "octet_length":
        return known("text") ? this.#call("octets", [first], "number") : void 0;
      case "btrim":
      case "ltrim":
      case "rtrim":
        return known("text") ? this.#call(name, [first], "text") : void 0;
      case "cardinality":
        return known("array") ? this.#call("cardinality", [first], "number") : void 0;
      case "array_length":
        return known("array", 2) && args[1].constant === "1" ? this.#call("arrayLength", [first], "number") : void 0;
      case "jsonb_typeof":
      case "json_typeof":
        return known("json") ? this.#call("jsonType", [first], "text") : void 0;
      case "abs":
        return known("number") ? this.#call("abs", [first], "number") : void 0;
      default:
        return void 0;
    }
  }
  #call(name, args, type) {
    this.uses.add(name);
    return { js: `${name}(${args.map((arg) => arg.js).join(", ")})`, type };
  }
};
function elements(node) {
  let at = node;
  while (at?.TypeCast !== void 0 && at.TypeCast.arg?.A_Const === void 0) at = at.TypeCast.arg;
  if (at?.A_ArrayExpr) return at.A_ArrayExpr.elements;
  const literal2 = stringConstant(at);
  const inside = literal2 === void 0 ? void 0 : /^\{([^{}"\\]*)\}$/.exec(literal2)?.[1];
  return inside?.split(",").map((sval) => ({ A_Const: { sval: { sval } } }));
}
function constant(node) {
  if (node.isnull) return { js: "null", type: "null" };
  if (node.sval) return { js: JSON.stringify(node.sval.sval ?? ""), type: "text", constant: node.sval.sval ?? "" };
  if (node.boolval) return { js: String(node.boolval.boolval ?? false), type: "boolean" };
  const number2 = node.ival ? String(node.ival.ival ?? 0) : node.fval?.fval;
  return number2 !== void 0 && Number.isFinite(Number(number2)) && (node.fval === void 0 || !/\d{16}/.test(number2.replace(".", ""))) ? { js: number2.replace(/^\./, "0."), type: "number", constant: number2 } : void 0;
}
function comparable(operator, left, right) {
  if (left === "null" || right === "null") return true;
  if (left !== right) return false;
  const equality = operator === "eq" || operator === "ne";
  return left === "number" || left === "time" || left === "boolean" || left === "text" && equality;
}

// scripts/render/contracts/filled.ts
function filledByTriggers(table, functions) {
  const filled = /* @__PURE__ */ new Set();
  for (const trigger of table.triggers) {
    if (trigger.timing !== "before" || trigger.level !== "row" || !trigger.events.includes("insert") || trigger.enabled === "disabled")
      continue;
    const routine = functions.find(
      (each) => each.schema === trigger.function.schema && each.name === trigger.function.name
    );
    const assigned = routine?.language === "plpgsql" ? assignedColumns(routine.body) : void 0;
    for (const column of assigned ?? table.columns.map(({ name }) => name)) filled.add(column);
  }
  return filled;
}
function assignedColumns(body) {
  const trees = parsePlpgsql(`create function f() returns trigger language plpgsql as ${literal(body)}`);
  const routine = trees?.[0]?.PLpgSQL_function;
  if (routine === void 0) return void 0;
  const datums = routine.datums ?? [];
  const columns = [];
  let whole = false;
  const assign = (index) => {
    const datum = datums[index];
    if (datum?.PLpgSQL_recfield?.recparentno === void 0 && datum?.PLpgSQL_recfield !== void 0)
      columns.push(datum.PLpgSQL_recfield.fieldname);
    else if (datum?.PLpgSQL_rec?.refname === "new") whole = true;
  };
  walk(routine.action, (kind, node) => {
    if (kind === "PLpgSQL_stmt_assign") assign(node.varno ?? 0);
    else if (kind === "PLpgSQL_row") for (const { varno } of node.fields ?? []) assign(varno ?? 0);
    else if (kind === "PLpgSQL_rec" && node.refname === "new") whole = true;
  });
  return whole ? void 0 : columns;
}

// scripts/render/contracts/model.ts
function contractsOf(schema, schemas) {
  const types = new Types(schema);
  const served = schemas.filter((name) => schema.schemas.some((each) => each.name === name) || name === "public");
  return {
    schemas: served.map((name) => ({
      name,
      relations: [
        ...schema.tables.filter((table) => table.schema === name && table.partitionOf === void 0).map((table) => tableOf(table, schema, types)),
        ...schema.views.filter((view) => view.schema === name).map((view) => viewOf(view, types))
      ],
      calls: schema.functions.filter((routine) => routine.schema === name).flatMap((routine) => callOf(routine, schema, types))
    }))
  };
}
function tableOf(table, schema, types) {
  const filled = filledByTriggers(table, schema.functions);
  const fields = table.columns.map((column) => fieldOf(column, types, filled));
  const checks = [];
  const unchecked = [];
  for (const constraint of table.constraints)
    if (constraint.type === "check") carry(constraint, fields, filled, checks, unchecked);
  return {
    schema: table.schema,
    name: table.name,
    kind: "table",
    comment: table.comment,
    fields,
    checks,
    unchecked,
    grants: grantsOf(table)
  };
}
function viewOf(view, types) {
  const fields = view.columns.map((column) => fieldOf({ ...column, nullable: true }, types, /* @__PURE__ */ new Set()));
  return {
    schema: view.schema,
    name: view.name,
    kind: "view",
    comment: view.comment,
    fields,
    checks: [],
    unchecked: [],
    grants: grantsOf(view)
  };
}
function fieldOf(column, types, filled) {
  const readOnly = column.generated !== void 0 || column.identity === "always";
  const given = column.default !== void 0 || column.identity !== void 0 || filled.has(column.name) || types.hasDefault(column);
  const nullable2 = column.nullable && !types.refusesNull(column);
  return {
    name: column.name,
    type: types.of(column.type),
    nullable: nullable2,
    acceptsNull: nullable2 || filled.has(column.name),
    required: !readOnly && !nullable2 && !given,
    readOnly,
    filled: given,
    ...column.comment === void 0 ? {} : { comment: column.comment }
  };
}
function carry(constraint, fields, filled, checks, unchecked) {
  if (constraint.notEnforced) return;
  const byName = new Map(fields.map((field) => [field.name, field]));
  const typeOfColumn = (column) => {
    const field = byName.get(column);
    return field === void 0 || field.readOnly || filled.has(column) ? void 0 : comparableOf(field.type);
  };
  let whole = true;
  for (const conjunct of conjuncts(constraint.expression ?? "") ?? [void 0]) {
    const found = conjunct && bound(conjunct, typeOfColumn);
    if (found !== void 0 && merge(byName.get(found.column).type, found.bounds)) continue;
    const compiled = conjunct && compileCheck(conjunct, typeOfColumn, (column) => read(column, byName.get(column).type));
    if (compiled === void 0) whole = false;
    else checks.push({ name: constraint.name, ...compiled });
  }
  if (!whole) unchecked.push(constraint.name);
}
function read(column, type) {
  const value = /^[A-Za-z_$][\w$]*$/.test(column) ? `row.${column}` : `row[${JSON.stringify(column)}]`;
  return comparableOf(type) === "time" ? `instant(${value})` : value;
}
function comparableOf(type) {
  switch (type?.kind) {
    case void 0:
      return void 0;
    case "boolean":
      return "boolean";
    case "integer":
    case "number":
      return "number";
    case "text":
    case "enum":
    case "uuid":
      return "text";
    case "date":
    case "timestamp":
    case "timestamptz":
      return "time";
    case "json":
      return "json";
    case "array":
      return "array";
    case "domain":
      return comparableOf(type.base);
    default:
      return "other";
  }
}
function grantsOf(relation) {
  const found = /* @__PURE__ */ new Map();
  const lists = [relation.grants, ...relation.columns.map((column) => column.grants ?? [])];
  for (const { grantee, privileges } of lists.flat()) {
    const verbs = found.get(grantee) ?? /* @__PURE__ */ new Set();
    for (const verb of privileges) if (/^(SELECT|INSERT|UPDATE|DELETE)$/.test(verb)) verbs.add(verb.toLowerCase());
    if (verbs.size > 0) found.set(grantee, verbs);
  }
  return Object.fromEntries(
    [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([role, verbs]) => [role, ["select", "insert", "update", "delete"].filter((verb) => verbs.has(verb))])
  );
}
function callOf(routine, schema, types) {
  if (routine.kind !== "function" || /^(trigger|event_trigger)$/.test(routine.returns ?? "")) return [];
  const input = routine.arguments.filter(({ mode }) => mode === "in" || mode === "inout" || mode === "variadic");
  if (input.some(({ name }) => name === void 0 || name === "")) return [];
  return [
    {
      schema: routine.schema,
      name: routine.name,
      comment: routine.comment,
      arguments: input.map((argument) => ({
        name: argument.name,
        type: types.of(argument.type),
        required: argument.default === void 0 && argument.mode !== "variadic"
      })),
      returns: returnedBy(routine, schema, types),
      grants: routine.grants.filter(({ privileges }) => privileges.includes("EXECUTE")).map(({ grantee }) => grantee).sort(),
      volatile: routine.volatility === "volatile"
    }
  ];
}
function returnedBy(routine, schema, types) {
  const many = routine.returnsSet ?? false;
  const output = routine.arguments.filter(({ mode }) => mode === "table" || mode === "out" || mode === "inout");
  if (output.length > 1 || output.some(({ mode }) => mode === "table")) {
    return {
      many,
      kind: "value",
      type: {
        kind: "object",
        fields: output.map(({ name, type }, index) => ({ name: name || `column${index + 1}`, type: types.of(type) }))
      }
    };
  }
  const text = (routine.returns ?? "void").replace(/^SETOF /, "");
  if (text === "void") return { many: false, kind: "nothing" };
  const relation = [...schema.tables, ...schema.views].find((each) => qualified(each.schema, each.name) === text);
  if (relation !== void 0) return { many, kind: "row", relation: text };
  return { many, kind: "value", type: text === "record" ? { kind: "opaque", type: "record" } : types.of(text) };
}
var Types = class {
  #schema;
  #known = /* @__PURE__ */ new Map();
  constructor(schema) {
    this.#schema = schema;
  }
  /** A type as `format_type` writes it. A fresh copy: bounds are a column's own. */
  of(text) {
    let type = this.#known.get(text);
    if (type === void 0) {
      this.#known.set(text, { kind: "opaque", type: text });
      type = this.#build(text);
      this.#known.set(text, type);
    }
    return structuredClone(type);
  }
  hasDefault(column) {
    return this.#domain(column.type)?.default !== void 0;
  }
  refusesNull(column) {
    for (let domain = this.#domain(column.type); domain !== void 0; domain = this.#domain(domain.baseType))
      if (!domain.nullable) return true;
    return false;
  }
  #build(text) {
    const ref = parseType(text);
    if (ref === void 0) return { kind: "opaque", type: text };
    if (ref.array) return { kind: "array", items: this.of(text.replace(/(\[\])+$/, "")) };
    const name = ref.schema === void 0 ? void 0 : formatName(ref);
    if (ref.schema !== void 0 && ref.schema !== "pg_catalog") {
      const found = this.#userType(name);
      if (found !== void 0) return found;
      if (ref.name === "citext") return { kind: "opaque", type: "citext" };
    }
    return builtIn(ref) ?? this.#userType(text) ?? { kind: "opaque", type: text };
  }
  #userType(name) {
    const is = (each) => qualified(each.schema, each.name) === name;
    const enumeration = this.#schema.enums.find(is);
    if (enumeration !== void 0) return { kind: "enum", values: [...enumeration.values] };
    const domain = this.#schema.domains.find(is);
    if (domain !== void 0) return this.#domainType(domain);
    const composite = this.#schema.composites.find(is);
    if (composite !== void 0)
      return {
        kind: "object",
        fields: composite.attributes.map(({ name: field, type }) => ({ name: field, type: this.of(type) }))
      };
    return void 0;
  }
  #domain(text) {
    return this.#schema.domains.find((each) => qualified(each.schema, each.name) === text);
  }
  #domainType(domain) {
    const base = this.of(domain.baseType);
    const checks = [];
    for (const check of domain.checks) {
      for (const conjunct of conjuncts(check.expression) ?? []) {
        const typeOfValue = (column) => column === "value" ? comparableOf(base) : void 0;
        const found = bound(conjunct, typeOfValue);
        if (found !== void 0 && merge(base, found.bounds)) continue;
        const compiled = compileCheck(
          conjunct,
          typeOfValue,
          () => comparableOf(base) === "time" ? "instant(value)" : "value"
        );
        if (compiled !== void 0) checks.push(compiled);
      }
    }
    return checks.length === 0 ? base : { kind: "domain", base, checks };
  }
};
function parseType(text) {
  try {
    const tree = parseSql(`select null::${text}`).statements[0]?.tree.targetList?.[0]?.ResTarget?.val;
    const name = tree?.TypeCast?.typeName;
    return name === void 0 || listName(name.names).name === "" ? void 0 : typeOf(name);
  } catch {
    return void 0;
  }
}
function builtIn(ref) {
  switch (baseType(ref)) {
    case "bool":
    case "boolean":
      return { kind: "boolean" };
    case "int2":
      return { kind: "integer", bits: 16 };
    case "int4":
      return { kind: "integer", bits: 32 };
    case "int8":
      return { kind: "integer", bits: 64 };
    case "float4":
    case "float8":
      return { kind: "number" };
    case "numeric":
      return ref.mods.length === 0 ? { kind: "number" } : { kind: "number", precision: ref.mods[0], scale: ref.mods[1] ?? 0 };
    case "text":
      return { kind: "text" };
    case "varchar":
      return ref.mods.length === 0 ? { kind: "text" } : { kind: "text", length: ref.mods[0] };
    case "uuid":
    case "date":
    case "timestamptz":
    case "timestamp":
    case "bytea":
      return { kind: baseType(ref) };
    case "time":
      return { kind: "time" };
    case "json":
    case "jsonb":
      return { kind: "json", binary: baseType(ref) === "jsonb" };
    default:
      return void 0;
  }
}

// scripts/render/contracts/openapi.ts
function openApi(contracts, options) {
  const schemas = {};
  const paths = {};
  const names = /* @__PURE__ */ new Map();
  const nameOf = (id) => {
    const known = names.get(id);
    if (known !== void 0) return known;
    const base = id.replace(/[^A-Za-z0-9._-]/g, "_");
    let name = base;
    for (let count = 2; [...names.values()].includes(name); count++) name = `${base}_${count}`;
    names.set(id, name);
    return name;
  };
  const served = contracts.schemas.map(({ name }) => name);
  for (const { name: schema, relations, calls } of contracts.schemas) {
    const profile = schema === served[0] ? void 0 : schema;
    for (const relation of relations) {
      const id = nameOf(qualified(relation.schema, relation.name));
      schemas[`${id}.Row`] = rowSchema(relation);
      if (relation.kind === "table") {
        schemas[`${id}.Insert`] = sentSchema(relation, (field) => field.required);
        schemas[`${id}.Update`] = sentSchema(relation, () => false);
      }
      const access = options.access?.[qualified(relation.schema, relation.name)];
      paths[pathOf(relation.name, profile)] = {
        ...relationPath(relation, id, profile),
        ...access === void 0 ? {} : { "x-access": access }
      };
    }
    for (const name of [...new Set(calls.map((call) => call.name))]) {
      const variants = calls.filter((call) => call.name === name);
      paths[pathOf(`rpc/${name}`, profile)] = callPath(variants, profile, nameOf);
    }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: options.title,
      version: "1",
      description: "Generated by `dbops contracts` from the migrations. Rows are filtered by row level security; CHECKs that JSON Schema has no words for are named in x-unchecked."
    },
    servers: [{ url: "{origin}/rest/v1", variables: { origin: { default: "http://127.0.0.1:54321" } } }],
    security: [{ apikey: [] }, { apikey: [], bearer: [] }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        apikey: { type: "apiKey", in: "header", name: "apikey" },
        bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" }
      }
    }
  };
}
function pathOf(name, profile) {
  const path = `/${name.split("/").map((part) => encodeURIComponent(part)).join("/")}`;
  return profile === void 0 ? path : `${path}#${encodeURIComponent(profile)}`;
}
function relationPath(relation, id, profile) {
  const reference = (kind) => ({ $ref: `#/components/schemas/${id}.${kind}` });
  const granted = (verb) => Object.values(relation.grants).some((verbs) => verbs.includes(verb));
  const parameters = (header) => profile === void 0 ? {} : { parameters: [{ name: header, in: "header", required: true, schema: { const: profile } }] };
  const body = (schema) => ({ requestBody: { required: true, content: { "application/json": { schema } } } });
  const done = {
    "401": { description: "No or an expired token" },
    "403": { description: "Refused by privileges or row level security" }
  };
  const operation = (verb, method) => granted(verb) ? method : {};
  const tag = { tags: [relation.schema] };
  return {
    ...relation.comment === void 0 ? {} : { description: relation.comment },
    ...operation("select", {
      get: {
        ...tag,
        ...parameters("Accept-Profile"),
        operationId: `select.${id}`,
        responses: {
          "200": {
            description: "The rows that the caller may see",
            content: { "application/json": { schema: { type: "array", items: reference("Row") } } }
          },
          ...done
        }
      }
    }),
    ...relation.kind === "view" ? {} : {
      ...operation("insert", {
        post: {
          ...tag,
          ...parameters("Content-Profile"),
          operationId: `insert.${id}`,
          ...body({ oneOf: [reference("Insert"), { type: "array", items: reference("Insert") }] }),
          responses: {
            "201": { description: "Written" },
            "409": { description: "A key or a foreign key refuses it" },
            ...done
          }
        }
      }),
      ...operation("update", {
        patch: {
          ...tag,
          ...parameters("Content-Profile"),
          operationId: `update.${id}`,
          ...body(reference("Update")),
          responses: { "204": { description: "Written" }, ...done }
        }
      }),
      ...operation("delete", {
        delete: {
          ...tag,
          ...parameters("Content-Profile"),
          operationId: `delete.${id}`,
          responses: { "204": { description: "Deleted" }, ...done }
        }
      })
    }
  };
}
function callPath(variants, profile, nameOf) {
  const [first] = variants;
  const args = variants.map(
    (call) => ({
      type: "object",
      properties: Object.fromEntries(call.arguments.map(({ name, type }) => [name, nullable(schemaOf(type))])),
      required: call.arguments.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false
    })
  );
  const returns = variants.map(({ returns: returned }) => {
    const one = returned.kind === "nothing" ? {} : returned.kind === "row" ? { $ref: `#/components/schemas/${nameOf(returned.relation)}.Row` } : nullable(schemaOf(returned.type));
    return returned.many ? { type: "array", items: one } : one;
  });
  const single = (all) => all.length === 1 ? all[0] : { anyOf: all };
  return {
    post: {
      tags: [first.schema],
      operationId: `call.${nameOf(qualified(first.schema, first.name))}`,
      ...first.comment === void 0 ? {} : { description: first.comment },
      ...profile === void 0 ? {} : { parameters: [{ name: "Content-Profile", in: "header", required: true, schema: { const: profile } }] },
      "x-granted-to": [...new Set(variants.flatMap(({ grants }) => grants))].sort(),
      requestBody: {
        required: first.arguments.some(({ required }) => required),
        content: { "application/json": { schema: single(args) } }
      },
      responses: first.returns.kind === "nothing" ? { "204": { description: "Done" } } : {
        "200": {
          description: "What the function returns",
          content: { "application/json": { schema: single(returns) } }
        }
      }
    }
  };
}
function rowSchema(relation) {
  return {
    type: "object",
    ...relation.comment === void 0 ? {} : { description: relation.comment },
    properties: Object.fromEntries(
      relation.fields.map((field) => [
        field.name,
        described(field, field.nullable ? nullable(schemaOf(field.type, false)) : schemaOf(field.type, false))
      ])
    ),
    required: relation.fields.map(({ name }) => name)
  };
}
function sentSchema(relation, required) {
  const fields = relation.fields.filter(({ readOnly }) => !readOnly);
  const unchecked = [.../* @__PURE__ */ new Set([...relation.unchecked, ...relation.checks.map(({ name }) => name)])];
  return {
    type: "object",
    properties: Object.fromEntries(
      fields.map((field) => [
        field.name,
        described(field, field.acceptsNull ? nullable(schemaOf(field.type)) : schemaOf(field.type))
      ])
    ),
    required: fields.filter(required).map(({ name }) => name),
    additionalProperties: false,
    ...unchecked.length === 0 ? {} : { "x-unchecked": unchecked }
  };
}
function described(field, schema) {
  return {
    ...schema,
    ...field.comment === void 0 ? {} : { description: field.comment },
    ...field.readOnly ? { readOnly: true } : {}
  };
}
function nullable(schema) {
  return typeof schema.type === "string" && schema.enum === void 0 ? { ...schema, type: [schema.type, "null"] } : { anyOf: [schema, { type: "null" }] };
}
function schemaOf(type, sent = true) {
  const bounds = sent ? boundsOf(type.bounds) : {};
  switch (type.kind) {
    case "boolean":
      return { type: "boolean" };
    case "integer": {
      const limit = 2 ** (type.bits - 1);
      const range = type.bits === 64 ? {} : {
        minimum: Math.max(-limit, type.bounds?.minimum ?? -limit),
        maximum: Math.min(limit - 1, type.bounds?.maximum ?? limit)
      };
      return { type: "integer", format: `int${type.bits}`, ...sent ? { ...bounds, ...range } : {} };
    }
    case "number":
      return { type: "number", ...bounds };
    case "text":
      return {
        type: "string",
        ...bounds,
        ...sent && type.length !== void 0 && bounds.maxLength === void 0 ? { "x-max-characters": type.length } : {}
      };
    case "uuid":
    case "date":
      return { type: "string", format: type.kind };
    case "time":
      return { type: "string", format: "time-local" };
    case "timestamptz":
      return { type: "string", format: "date-time" };
    case "timestamp":
      return { type: "string", format: "date-time-local" };
    case "bytea":
      return { type: "string", pattern: "^\\\\x(?:[0-9a-fA-F]{2})*$" };
    case "enum":
      return { type: "string", enum: type.values };
    case "json":
      return {};
    case "array":
      return { type: "array", items: nullable(schemaOf(type.items, sent)) };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          type.fields.map(({ name, type: inner }) => [name, nullable(schemaOf(inner, sent))])
        )
      };
    case "domain":
      return schemaOf(type.base, sent);
    case "opaque":
      return { description: `Only the database checks its form: ${type.type}` };
  }
}
function boundsOf(bounds) {
  if (bounds === void 0) return {};
  const { patterns, ...rest } = bounds;
  if (patterns === void 0) return rest;
  return patterns.length === 1 ? { ...rest, pattern: patterns[0] } : { ...rest, allOf: patterns.map((pattern) => ({ pattern })) };
}

// scripts/render/contracts/runtime.ts
var runtime = {
  known: {
    source: "/** Columns that were not sent: the database fills them in or keeps them, so what a CHECK says of them is not known here. */\nconst known = (...values: unknown[]) => values.every((value) => value !== undefined)"
  },
  unknown: {
    source: "const unknown = (value: unknown) => value === null || value === undefined"
  },
  and: {
    source: "const and = (...all: Truth[]): Truth => (all.includes(false) ? false : all.some(unknown) ? null : true)",
    uses: ["unknown"]
  },
  or: {
    source: "const or = (...all: Truth[]): Truth => (all.includes(true) ? true : all.some(unknown) ? null : false)",
    uses: ["unknown"]
  },
  not: { source: "const not = (value: Truth): Truth => (value === null || value === undefined ? null : !value)" },
  isNull: { source: "const isNull = (value: unknown) => value === null || value === undefined" },
  both: {
    source: "const both = <T>(a: T, b: T, test: (a: NonNullable<T>, b: NonNullable<T>) => boolean): Truth =>\n  a === null || a === undefined || b === null || b === undefined ? null : test(a, b)"
  },
  eq: { source: "const eq = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x === y)", uses: ["both"] },
  ne: { source: "const ne = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x !== y)", uses: ["both"] },
  lt: { source: "const lt = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x < y)", uses: ["both"] },
  lte: { source: "const lte = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x <= y)", uses: ["both"] },
  gt: { source: "const gt = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x > y)", uses: ["both"] },
  gte: { source: "const gte = (a: Scalar, b: Scalar) => both(a, b, (x, y) => x >= y)", uses: ["both"] },
  same: { source: "const same = (a: Scalar, b: Scalar) => (a ?? null) === (b ?? null)" },
  oneOf: {
    source: "const oneOf = (value: Scalar, all: Scalar[]) => or(...all.map((each) => eq(value, each)))",
    uses: ["or", "eq"]
  },
  one: {
    source: "const one = <T, R>(value: T, then: (value: NonNullable<T>) => R) => (value === null || value === undefined ? null : then(value))"
  },
  numbers: {
    source: "const numbers = (a: Numeric, b: Numeric, then: (a: number, b: number) => number) =>\n  typeof a === 'number' && typeof b === 'number' ? then(a, b) : null"
  },
  add: { source: "const add = (a: Numeric, b: Numeric) => numbers(a, b, (x, y) => x + y)", uses: ["numbers"] },
  subtract: {
    source: "const subtract = (a: Numeric, b: Numeric) => numbers(a, b, (x, y) => x - y)",
    uses: ["numbers"]
  },
  multiply: {
    source: "const multiply = (a: Numeric, b: Numeric) => numbers(a, b, (x, y) => x * y)",
    uses: ["numbers"]
  },
  abs: { source: "const abs = (value: Numeric) => one(value, Math.abs)", uses: ["one"] },
  coalesce: {
    source: "const coalesce = <T>(...all: T[]) => all.find((each) => each !== null && each !== undefined) ?? null"
  },
  countNulls: {
    source: "const countNulls = (all: unknown[]) => all.filter((each) => each === null || each === undefined).length"
  },
  length: { source: "const length = (value: Text) => one(value, (text) => [...text].length)", uses: ["one"] },
  octets: {
    source: "const octets = (value: Text) => one(value, (text) => new TextEncoder().encode(text).length)",
    uses: ["one"]
  },
  btrim: { source: "const btrim = (value: Text) => one(value, (text) => text.replace(/^ +| +$/g, ''))", uses: ["one"] },
  ltrim: { source: "const ltrim = (value: Text) => one(value, (text) => text.replace(/^ +/, ''))", uses: ["one"] },
  rtrim: { source: "const rtrim = (value: Text) => one(value, (text) => text.replace(/ +$/, ''))", uses: ["one"] },
  matches: {
    source: "const matches = (value: Text, pattern: RegExp) => one(value, (text) => pattern.test(text))",
    uses: ["one"]
  },
  cardinality: {
    source: "const cardinality = (value: List) => one(value, (list) => list.flat(6).length)",
    uses: ["one"]
  },
  arrayLength: {
    source: "const arrayLength = (value: List) => one(value, (list) => list.length || null)",
    uses: ["one"]
  },
  jsonType: {
    source: "const jsonType = (value: unknown) =>\n  value === null || value === undefined ? null : Array.isArray(value) ? 'array' : typeof value"
  },
  instant: {
    source: `/** Microseconds since 1970, as ±infinity where Postgres says so. A date is its first moment. */
const instant = (value: Text): bigint | number | null => {
  if (value === null || value === undefined) return null
  if (/^[-+]?infinity$/i.test(value)) return value.startsWith('-') ? -Infinity : Infinity
  const part = /^(\\d{4,6})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,6}))?)?)?(?:Z|([-+])(\\d\\d)(?::?(\\d\\d))?)?$/.exec(value)
  if (part === null) return null
  const at = (index: number) => Number(part[index] ?? 0)
  const day = new Date(0)
  day.setUTCFullYear(at(1), at(2) - 1, at(3))
  const minutes = at(4) * 60 + at(5) - (part[8] === '-' ? -1 : 1) * (at(9) * 60 + at(10))
  return BigInt(day.getTime()) * 1000n + BigInt(minutes * 60 + at(6)) * 1000000n + BigInt((part[7] ?? '').padEnd(6, '0') || '0')
}`
  }
};
var runtimeTypes = [
  "type Truth = boolean | null | undefined",
  "type Scalar = string | number | bigint | boolean | null | undefined",
  "type Numeric = number | null | undefined",
  "type Text = string | null | undefined",
  "type List = unknown[] | null | undefined"
];
function runtimeFor(used) {
  const wanted = /* @__PURE__ */ new Set();
  const add = (name) => {
    if (wanted.has(name)) return;
    for (const inner of runtime[name].uses ?? []) add(inner);
    wanted.add(name);
  };
  for (const name of used) add(name);
  const functions = Object.keys(runtime).filter((name) => wanted.has(name)).map((name) => runtime[name].source);
  const types = runtimeTypes.filter(
    (type) => functions.some((source) => new RegExp(`\\b${type.split(" ")[1]}\\b`).test(source))
  );
  return [...types, ...functions];
}

// scripts/render/contracts/zod.ts
function zodModule(contracts, options = {}) {
  const writer = new Writer(options);
  return writer.module(contracts);
}
var Writer = class {
  #uses = /* @__PURE__ */ new Set();
  #rows = /* @__PURE__ */ new Map();
  #options;
  constructor(options) {
    this.#options = options;
  }
  module(contracts) {
    const rows = [];
    for (const { relations } of contracts.schemas) {
      for (const relation of relations) {
        const name = this.#rowName(relation);
        const fields = relation.fields.map(
          ({ name: field, type, nullable: nullable2 }) => `${key(field)}: ${this.#read(type)}${nullable2 ? ".nullable()" : ""},`
        );
        rows.push(`const ${name} = z.object({
${fields.join("\n")}
})`);
      }
    }
    const schemas = contracts.schemas.map(({ name, relations, calls }) => {
      const tables = relations.filter(({ kind }) => kind === "table").map((relation) => this.#table(relation));
      const views = relations.filter(({ kind }) => kind === "view").map((relation) => `${this.#comment(relation)}${key(relation.name)}: { Row: ${this.#rowName(relation)} },`);
      const names = [...new Set(calls.map((call) => call.name))];
      const functions = names.map((callName) => {
        const variants = calls.filter((call) => call.name === callName);
        const args = variants.map(
          (call) => `z.strictObject({ ${call.arguments.map((argument) => `${key(argument.name)}: ${this.#type(argument.type)}.nullable()${argument.required ? "" : ".optional()"}`).join(", ")} })`
        );
        const returns = variants.map(({ returns: returned }) => {
          const one = returned.kind === "nothing" ? "z.null()" : returned.kind === "row" ? `${this.#rows.get(returned.relation) ?? "z.unknown()"}` : `${this.#read(returned.type)}.nullable()`;
          return returned.many ? `z.array(${one})` : one;
        });
        return `${comment(variants[0].comment)}${key(callName)}: { Args: ${union(args)}, Returns: ${union(returns)} },`;
      });
      return `${key(name)}: {
Tables: {
${tables.join("\n")}
},
Views: {
${views.join("\n")}
},
Functions: {
${functions.join("\n")}
},
},`;
    });
    const helpers = runtimeFor(this.#uses);
    return [
      "// Generated by `dbops contracts` from the migrations. Do not edit: run it again.",
      "import { z } from 'zod'",
      "",
      ...helpers.length === 0 ? [] : [...helpers, ""],
      ...this.#sharedTypes(),
      rows.join("\n\n"),
      "",
      `/** What the database accepts and gives back, as JSON. Types: \`z.infer<typeof contracts.public.Tables.orders.Insert>\`. */
export const contracts = {
${schemas.join("\n")}
} as const`,
      ""
    ].join("\n");
  }
  #shared = /* @__PURE__ */ new Map();
  /** Types that many columns share, written once. */
  #sharedTypes() {
    return [...this.#shared].map(([name, source]) => `const ${name} = ${source}
`);
  }
  #share(name, source) {
    this.#shared.set(name, source);
    return name;
  }
  #rowName(relation) {
    const id = qualified(relation.schema, relation.name);
    const known = this.#rows.get(id);
    if (known !== void 0) return known;
    const base = `${relation.schema}_${relation.name}`.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=\d)/, "_");
    const taken = new Set(this.#rows.values());
    let name = `${base}_Row`;
    for (let count = 2; taken.has(name); count++) name = `${base}_Row${count}`;
    this.#rows.set(id, name);
    return name;
  }
  #table(relation) {
    const writable = relation.fields.filter(({ readOnly }) => !readOnly);
    const insert = writable.map(
      (field) => this.#line(field, `${this.#nullable(field)}${field.required ? "" : ".optional()"}`)
    );
    const update = writable.map((field) => this.#line(field, `${this.#nullable(field)}.optional()`));
    const refine = (isKnown) => relation.checks.map(
      (check) => this.#refinement(
        check,
        relation.fields.filter((field) => check.columns.includes(field.name) && !isKnown(field))
      )
    ).join("");
    const unchecked = relation.unchecked.length === 0 ? "" : `// Only the database checks: ${relation.unchecked.map(oneLine).join(", ")}
`;
    return `${this.#comment(relation)}${unchecked}${key(relation.name)}: {
Row: ${this.#rowName(relation)},
Insert: z.strictObject({
${insert.join("\n")}
})${refine((field) => !field.filled)},
Update: z.strictObject({
${update.join("\n")}
})${refine(() => false)},
},`;
  }
  #refinement(check, unknown) {
    for (const name of check.uses) this.#uses.add(name);
    if (unknown.length > 0) this.#uses.add("known");
    const given = unknown.length === 0 ? "" : `!known(${unknown.map((field) => `row${property(field.name)}`).join(", ")}) || `;
    const path = check.columns.length === 1 ? `, path: [${JSON.stringify(check.columns[0])}]` : "";
    return `.refine((row) => ${given}(${check.js}) !== false, { error: ${JSON.stringify(check.name)}${path} })`;
  }
  #comment(relation) {
    const access = this.#options.access?.[qualified(relation.schema, relation.name)] ?? Object.entries(relation.grants).map(([role, verbs]) => `${role}: ${verbs.join(", ")} (granted)`);
    return comment([relation.comment, ...access].filter((line) => line !== void 0).join("\n") || void 0);
  }
  #line(field, type) {
    return `${key(field.name)}: ${type},`;
  }
  #nullable(field) {
    return `${this.#type(field.type)}${field.acceptsNull ? ".nullable()" : ""}`;
  }
  /** What comes back: only its shape, for the database has checked the rest, or was told not to (NOT VALID). */
  #read(type) {
    switch (type.kind) {
      case "boolean":
        return "z.boolean()";
      case "integer":
      case "number":
        return "z.number()";
      case "enum":
        return this.#type(type);
      case "json":
        return "z.json()";
      case "array":
        return `z.array(${this.#read(type.items)}.nullable())`;
      case "object":
        return `z.object({ ${type.fields.map(({ name, type: inner }) => `${key(name)}: ${this.#read(inner)}.nullable()`).join(", ")} })`;
      case "domain":
        return this.#read(type.base);
      case "opaque":
        return "z.unknown()";
      default:
        return "z.string()";
    }
  }
  /** What is sent. */
  #type(type) {
    switch (type.kind) {
      case "boolean":
        return "z.boolean()";
      case "integer":
        return this.#integer(type);
      case "number":
        return this.#number(type);
      case "text":
        return this.#text(type);
      case "uuid":
        return this.#share("uuid", "z.guid()");
      case "date":
        return this.#share("date", "z.iso.date().refine((value) => !value.startsWith('0000'))");
      case "time":
        return this.#share(
          "time",
          "z.string().regex(/^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,6})?$|^24:00:00$/)"
        );
      case "timestamp":
        return this.#share("timestamp", "z.iso.datetime({ local: true }).refine((value) => !value.startsWith('0000'))");
      case "timestamptz":
        return this.#share(
          "timestamptz",
          "z.iso.datetime({ offset: true }).refine((value) => !value.startsWith('0000'))"
        );
      case "bytea":
        return this.#share("bytea", "z.string().regex(/^\\\\x(?:[0-9a-fA-F]{2})*$/)");
      case "enum":
        return type.values.length === 0 ? "z.never()" : `z.enum([${type.values.map((value) => JSON.stringify(value)).join(", ")}])`;
      case "json":
        return type.binary ? this.#share(
          "jsonb",
          "z.json().refine((value) => value !== null && !JSON.stringify(value).includes('\\\\u0000'))"
        ) : this.#share("json", "z.json().refine((value) => value !== null)");
      case "array": {
        const items = `${this.#type(type.items)}.nullable()`;
        return `z.array(${items})`;
      }
      case "object":
        return `z.object({ ${type.fields.map(({ name, type: inner }) => `${key(name)}: ${this.#type(inner)}.nullable()`).join(", ")} })`;
      case "domain":
        return `${this.#type(type.base)}${type.checks.map((check) => this.#valueCheck(check)).join("")}`;
      case "opaque":
        return `z.unknown()`;
    }
  }
  #valueCheck(check) {
    for (const name of check.uses) this.#uses.add(name);
    return `.refine((value) => (${check.js}) !== false)`;
  }
  #integer(type) {
    const limit = type.bits === 64 ? void 0 : 2 ** (type.bits - 1);
    const { bounds = {} } = type;
    const low = [limit === void 0 ? void 0 : -limit, bounds.minimum].filter((value) => value !== void 0);
    const high = [limit === void 0 ? void 0 : limit - 1, bounds.maximum].filter((value) => value !== void 0);
    return `z.int()${low.length > 0 ? `.gte(${Math.max(...low)})` : ""}${high.length > 0 ? `.lte(${Math.min(...high)})` : ""}${exclusive(bounds)}`;
  }
  #number(type) {
    const { bounds = {} } = type;
    let text = "z.number()";
    if (type.precision !== void 0) {
      const limit = 10 ** (type.precision - type.scale) - 0.5 * 10 ** -type.scale;
      text += `.gt(${-limit}).lt(${limit})`;
    }
    if (type.scale !== void 0 && Object.keys(bounds).length > 0) {
      const rounded = `const rounded = Number(value.toFixed(${Math.max(0, type.scale)}))`;
      return `${text}.refine((value) => { ${rounded}; return ${inequalities(bounds).join(" && ")} })`;
    }
    if (bounds.minimum !== void 0) text += `.gte(${bounds.minimum})`;
    if (bounds.maximum !== void 0) text += `.lte(${bounds.maximum})`;
    return text + exclusive(bounds);
  }
  #text(type) {
    const { bounds = {} } = type;
    const base = this.#share(
      "text",
      "z.string().refine((value) => !value.includes('\\0'), { error: 'Unexpected NUL character' })"
    );
    const { minLength, maxLength, patterns } = bounds;
    let text = base;
    if (type.length !== void 0) {
      this.#share("characters", "(value: string) => [...value].length");
      text += `.refine((value) => characters(value.replace(/ +$/, '')) <= ${type.length}, { error: 'Too long: at most ${type.length} characters' })`;
    }
    const conditions = [];
    if (minLength !== void 0) conditions.push(`characters(value) >= ${minLength}`);
    if (maxLength !== void 0) conditions.push(`characters(value) <= ${maxLength}`);
    if (conditions.length > 0) {
      this.#share("characters", "(value: string) => [...value].length");
      text += `.refine((value) => ${conditions.join(" && ")}, { error: 'Unexpected length, expected ${minLength ?? 0} to ${maxLength ?? "any number of"} characters' })`;
    }
    for (const pattern of patterns ?? []) text += `.regex(/${pattern}/su)`;
    return text;
  }
};
function inequalities(bounds) {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = bounds;
  return [
    minimum === void 0 ? void 0 : `rounded >= ${minimum}`,
    exclusiveMinimum === void 0 ? void 0 : `rounded > ${exclusiveMinimum}`,
    maximum === void 0 ? void 0 : `rounded <= ${maximum}`,
    exclusiveMaximum === void 0 ? void 0 : `rounded < ${exclusiveMaximum}`
  ].filter((each) => each !== void 0);
}
function exclusive({ exclusiveMinimum, exclusiveMaximum }) {
  return `${exclusiveMinimum === void 0 ? "" : `.gt(${exclusiveMinimum})`}${exclusiveMaximum === void 0 ? "" : `.lt(${exclusiveMaximum})`}`;
}
function union(types) {
  const distinct = [...new Set(types)];
  return distinct.length === 1 ? distinct[0] : `z.union([${distinct.join(", ")}])`;
}
function key(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : name === "__proto__" ? '["__proto__"]' : JSON.stringify(name);
}
function property(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
function comment(text) {
  if (text === void 0) return "";
  const lines = text.split("\n").map((line) => oneLine(line));
  return lines.length === 1 ? `/** ${lines[0]} */
` : `/**
${lines.map((line) => ` * ${line}`).join("\n")}
 */
`;
}
function oneLine(text) {
  return text.replace(/[\u0000-\u001f\u2028\u2029]+/g, " ").replaceAll("*/", "*\\/").trim();
}

// scripts/render/contracts/generate.ts
async function generateContracts(schema, options) {
  const known = new Set(schema.schemas.map(({ name }) => name));
  const missing = options.schemas.filter((name) => !known.has(name));
  if (missing.length > 0) {
    throw new DbopsError(`Unexpected schema "${missing.join('", "')}", expected one of: ${[...known].join(", ")}`, {
      hint: "Name schemas that exist with --schema a,b."
    });
  }
  await loadParser();
  const contracts = contractsOf(schema, options.schemas);
  if (options.format === "openapi") return `${JSON.stringify(openApi(contracts, options), null, 2)}
`;
  return Jn(zodModule(contracts, options), {
    parser: "babel-ts",
    plugins: [babel_exports, estree_exports],
    semi: false,
    singleQuote: true,
    printWidth: 100
  });
}

// scripts/cli/contracts.ts
async function runContracts(source, values, io) {
  const { output } = values;
  const path = output === void 0 ? void 0 : resolve(io.cwd, output);
  if (values.check && path === void 0) {
    throw new DbopsError("Unexpected --check without a file, expected -o FILE", {
      hint: "Name the committed contract: dbops contracts --check -o src/lib/api/contracts.ts"
    });
  }
  const schema = await readSchema(source.database);
  const present = new Set(schema.schemas.map(({ name }) => name));
  const text = await generateContracts(schema, {
    format: values.format ?? (output !== void 0 && /\.json$/i.test(output) ? "openapi" : "zod"),
    schemas: parseNames(values.schema) ?? source.exposedSchemas.filter((name) => present.has(name)),
    title: source.workspace?.projectId ?? (source.workspace === void 0 ? "Data API" : basename(source.workspace.root))
  });
  if (path === void 0) {
    io.stdout(text);
    return true;
  }
  const before = await readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return void 0;
    throw new DbopsError(`Cannot read the contract: ${messageOf(error)}`, { where: output, cause: error });
  });
  const current = before?.replaceAll("\r\n", "\n") === text;
  if (values.check) {
    const findings = current ? [] : [stale(output, before === void 0)];
    io.stdout(values.json ? findingsJson(findings) : current ? `${output} is current
` : findingsText(findings));
    return current;
  }
  if (!current) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    } catch (error) {
      throw new DbopsError(`Cannot write the contract: ${messageOf(error)}`, {
        kind: "environment",
        where: output,
        cause: error
      });
    }
  }
  io.stderr(`${output}: ${current ? "unchanged" : "written"}
`);
  return true;
}
function stale(file, missing) {
  return {
    rule: "contracts-stale",
    level: "error",
    category: "documentation",
    message: missing ? `Unexpected lack of \`${file}\`, expected the contract that the migrations make` : `Unexpected contents of \`${file}\`, expected the contract that the migrations make`,
    location: { file, line: 1, column: 1 },
    fix: `dbops contracts -o ${file}`
  };
}
export {
  runContracts
};
