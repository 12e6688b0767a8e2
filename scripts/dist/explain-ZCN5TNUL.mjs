import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  capture,
  looksLikePlan,
  parameterValue,
  parseQuery,
  queryOfText,
  readPlans,
  withParameters
} from "./chunk-GPUIZRSB.mjs";
import {
  blockSize,
  count,
  duration,
  percent,
  rows,
  size,
  times
} from "./chunk-ZK4BAAUP.mjs";
import "./chunk-MNTYK36C.mjs";
import {
  ancestor,
  descendants,
  expressions,
  isHashed,
  measure,
  nodeTitle
} from "./chunk-YA3FDBA6.mjs";
import {
  parseRecovering
} from "./chunk-YLPIWEJ6.mjs";
import "./chunk-7GO4ISMX.mjs";
import {
  listName,
  stringConstant,
  typeOf,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  tokens
} from "./chunk-JM7QYCPM.mjs";
import "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-QKW5VGAJ.mjs";
import {
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  compareText,
  levels
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/explain.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";

// scripts/plan/expression.ts
function conjuncts(text) {
  const own2 = stripParentheses(text.trim());
  const parts = splitAt(own2, "AND");
  return parts.length === 1 ? [text.trim()] : parts.flatMap((part) => conjuncts(part));
}
function disjuncts(text) {
  const parts = splitAt(stripParentheses(text.trim()), "OR");
  return parts.length === 1 ? [text.trim()] : parts.flatMap((part) => disjuncts(part));
}
function stripParentheses(text) {
  if (!text.startsWith("(")) return text;
  let depth = 0;
  for (const { kind, start, end } of tokens(text)) {
    if (kind !== "symbol") continue;
    if (text[start] === "(") depth++;
    else if (text[start] === ")" && --depth === 0) return end === text.length ? text.slice(1, -1).trim() : text;
  }
  return text;
}
function splitAt(text, word) {
  const parts = [];
  let depth = 0;
  let from = 0;
  for (const { kind, start, end } of tokens(text)) {
    if (kind === "symbol") {
      const symbol = text[start];
      if (symbol === "(" || symbol === "[") depth++;
      else if (symbol === ")" || symbol === "]") depth--;
    } else if (kind === "word" && depth === 0 && end - start === word.length) {
      if (text.slice(start, end) !== word) continue;
      parts.push(text.slice(from, start).trim());
      from = end;
    }
  }
  parts.push(text.slice(from).trim());
  return parts;
}
var known = /* @__PURE__ */ new Map();
var mostKnown = 2e3;
function parseExpression(text) {
  const cached = known.get(text);
  if (cached !== void 0 || known.has(text)) return cached;
  let tree;
  try {
    const [statement] = parseSql(`select ${asSql(text)}`).statements;
    tree = statement?.tree.targetList?.[0]?.ResTarget?.val;
  } catch {
    tree = void 0;
  }
  if (known.size >= mostKnown) known.clear();
  known.set(text, tree);
  return tree;
}
function asSql(text) {
  if (!/\b(?:SubPlan|InitPlan|ANY|ALL|EXISTS|ARRAY|PARTIAL)\b/.test(text)) return text;
  const list = [...tokens(text)];
  let sql = "";
  let from = 0;
  const quote2 = (start, end) => {
    sql += `${text.slice(from, start)}"${text.slice(start, end)}"`;
    from = end;
  };
  for (const [index, token] of list.entries()) {
    if (token.start < from || token.kind !== "word") continue;
    const word = text.slice(token.start, token.end);
    const next = list[index + 1];
    const previous = list[index - 1];
    if ((word === "SubPlan" || word === "InitPlan") && next?.kind === "number") {
      const hashed = previous !== void 0 && text.slice(previous.start, previous.end) === "hashed";
      quote2(hashed && previous.start >= from ? previous.start : token.start, next.end);
    } else if (word === "ANY" || word === "ALL" || word === "EXISTS" || word === "ARRAY") {
      const operand = previous?.kind === "symbol" && /[=<>!~@#%^&|*/+-]/.test(text[previous.start]);
      if (text[next?.start ?? 0] === "(" && !operand) quote2(token.start, token.end);
    } else if (word === "PARTIAL" && next?.kind === "word") {
      sql += text.slice(from, token.start);
      from = next.start;
    }
  }
  return sql + text.slice(from);
}
function readCondition(text) {
  const tree = parseExpression(text);
  const condition = { text, kind: "other", columns: [], functions: [], subplans: [], tree };
  if (tree === void 0) return condition;
  const uses = usesOf(tree);
  condition.columns = uses.columns;
  condition.functions = uses.functions;
  condition.subplans = uses.subplans;
  if (tree.A_Expr !== void 0) {
    const { kind, name, lexpr, rexpr } = tree.A_Expr;
    condition.operator = listName(name).name;
    if (kind === "AEXPR_OP" && lexpr !== void 0 && rexpr !== void 0) condition.kind = "compare";
    else if (kind === "AEXPR_OP_ANY" || kind === "AEXPR_OP_ALL") condition.kind = "any";
    else return condition;
    condition.left = sideOf(lexpr);
    condition.right = sideOf(rexpr);
  } else if (tree.NullTest !== void 0) {
    condition.kind = "null";
    condition.operator = tree.NullTest.nulltesttype === "IS_NULL" ? "is null" : "is not null";
    condition.left = sideOf(tree.NullTest.arg);
  } else if (tree.BoolExpr !== void 0) {
    condition.kind = tree.BoolExpr.boolop === "OR_EXPR" ? "or" : tree.BoolExpr.boolop === "NOT_EXPR" ? "not" : "other";
  } else if (tree.ColumnRef !== void 0 || tree.FuncCall !== void 0 || tree.BooleanTest !== void 0) {
    condition.kind = "boolean";
    condition.left = sideOf(tree.BooleanTest?.arg ?? tree);
  }
  return condition;
}
function sideOf(tree) {
  const { columns, subplans, parameters } = usesOf(tree);
  const side2 = (kind, more = {}) => ({ kind, columns, ...more });
  if (tree.CollateClause !== void 0) {
    return { ...sideOf(tree.CollateClause.arg), collation: listName(tree.CollateClause.collname).name };
  }
  if (subplans.length > 0) return side2("subplan");
  if (columns.length === 0) {
    if (parameters > 0) return side2("parameter");
    const value = stringConstant(tree);
    return side2("constant", value === void 0 ? {} : { value });
  }
  if (tree.ColumnRef !== void 0) return side2("column");
  if (tree.TypeCast !== void 0) {
    const inner = sideOf(tree.TypeCast.arg);
    const type = typeOf(tree.TypeCast.typeName);
    return inner.kind === "column" ? side2("cast", { name: `${type.name}${type.array ? "[]" : ""}` }) : inner;
  }
  if (tree.FuncCall !== void 0) {
    const { schema, name } = listName(tree.FuncCall.funcname);
    return side2("function", { name, ...schema === void 0 ? {} : { schema } });
  }
  if (tree.A_Expr !== void 0) return side2("operator", { name: listName(tree.A_Expr.name).name });
  if (tree.CoalesceExpr !== void 0) return side2("function", { name: "coalesce" });
  if (tree.SQLValueFunction !== void 0) return side2("constant");
  return side2("other");
}
function usesOf(tree) {
  const columns = /* @__PURE__ */ new Map();
  const functions = /* @__PURE__ */ new Map();
  const subplans = /* @__PURE__ */ new Set();
  let parameters = 0;
  walk(tree, (kind, node) => {
    if (kind === "ColumnRef") {
      const fields = node.fields.map((field) => field.String?.sval);
      const name = fields.at(-1);
      if (name === void 0) return;
      if (/^(?:hashed )?(?:SubPlan|InitPlan) \d+$/.test(name)) subplans.add(name);
      else {
        const alias = fields.length > 1 ? fields.at(-2) : void 0;
        columns.set(`${alias ?? ""}.${name}`, { ...alias === void 0 ? {} : { alias }, column: name });
      }
    } else if (kind === "FuncCall") {
      const name = listName(node.funcname);
      functions.set(`${name.schema ?? ""}.${name.name}`, name);
    } else if (kind === "ParamRef") parameters++;
  });
  return { columns: [...columns.values()], functions: [...functions.values()], subplans: [...subplans], parameters };
}

// scripts/plan/scans.ts
var Scan = class {
  kind;
  /** The one that stands for all: of partitions the one that took most. */
  node;
  nodes;
  /** As SQL writes it; of partitions the partitioned table, where that is known. */
  relation;
  facts;
  /** Index of an index scan; of a bitmap scan those below it. */
  indexes = [];
  /** Rows that it looked at, gave, and threw away by its filter and by rechecks, over all loops. */
  read = 0;
  kept = 0;
  filtered = 0;
  rechecked = 0;
  /** The rows are estimates. */
  estimated;
  loops = 0;
  /** Blocks, those not in the buffers, milliseconds, and the share of the whole, of the scan and the bitmaps below it. */
  blocks = 0;
  missed = 0;
  time;
  share = 0;
  #view;
  constructor(nodes, view) {
    this.#view = view;
    this.nodes = nodes;
    const weight = (node) => view.of(node).share + (view.of(node).removed ?? 0) * 1e-12;
    this.node = nodes.length === 1 ? nodes[0] : nodes.reduce((most, each) => weight(each) > weight(most) ? each : most);
    this.kind = kinds[this.node.type];
    this.estimated = this.node.actual === void 0;
    const facts = view.relation(this.node);
    const parent = facts?.partitionOf === void 0 ? void 0 : view.relationNamed(facts.partitionOf);
    const all = nodes.length > 1 && facts?.partitionOf !== void 0;
    this.relation = all ? facts.partitionOf : qualified(facts?.schema ?? this.node.schema, this.node.relation);
    this.facts = nodes.length > 1 ? parent ?? facts : facts;
    if (this.node.index !== void 0) this.indexes.push(this.node.index);
    for (const each of nodes) {
      this.#add(each);
      for (const bitmap of bitmapsBelow(each)) {
        this.#addWork(bitmap);
        if (bitmap.index !== void 0 && !this.indexes.includes(bitmap.index)) this.indexes.push(bitmap.index);
      }
    }
  }
  /** Conditions that rows are tested with. Parsed when they are asked for: a plan may hold thousands. */
  get filters() {
    return this.#view.conditions(this.node.filter);
  }
  /** Conditions that the index answers. */
  get indexConditions() {
    return [
      ...this.#view.conditions(this.node.indexCond),
      ...bitmapsBelow(this.node).flatMap((each) => this.#view.conditions(each.indexCond))
    ];
  }
  #add(node) {
    const { actual } = node;
    if (actual === void 0) {
      const kept = node.planRows ?? 0;
      const all = this.kind === "sequential" ? Math.max(this.#view.relation(node)?.rows ?? kept, kept) : kept;
      this.kept += kept;
      this.read += all;
      this.filtered += all - kept;
      this.loops += 1;
    } else {
      const { loops } = actual;
      const kept = actual.rows * loops;
      const filtered = (node.removedByFilter ?? 0) * loops;
      const rechecked = (node.removedByRecheck ?? 0) * loops;
      this.kept += kept;
      this.filtered += filtered;
      this.rechecked += rechecked;
      this.read += kept + filtered + rechecked;
      this.loops = Math.max(this.loops, loops);
    }
    this.#addWork(node);
  }
  #addWork(node) {
    const own2 = this.#view.of(node);
    this.blocks += own2.blocks ?? 0;
    this.missed += own2.read ?? 0;
    if (own2.self !== void 0) this.time = (this.time ?? 0) + own2.self;
    this.share = Math.min(1, this.share + own2.share);
  }
};
var kinds = {
  "Seq Scan": "sequential",
  "Sample Scan": "other",
  "Index Scan": "index",
  "Index Only Scan": "index only",
  "Bitmap Heap Scan": "bitmap",
  "Foreign Scan": "foreign"
};
function readScans(view) {
  const groups = /* @__PURE__ */ new Map();
  for (const node of view.plan.nodes) {
    if (kinds[node.type] === void 0 || node.relation === void 0) continue;
    const key = groupOf(node, view);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [node]);
    else group.push(node);
  }
  return [...groups.values()].map((nodes) => new Scan(nodes, view));
}
function groupOf(node, view) {
  const { parent } = node;
  const member = parent !== void 0 && (parent.type === "Append" || parent.type === "Merge Append");
  if (!member || parent.children.length < 2) return String(node.id);
  const family = view.relation(node)?.partitionOf ?? node.alias?.replace(/_\d+$/, "");
  return JSON.stringify([parent.id, node.type, family, node.filter !== void 0]);
}
function bitmapsBelow(node) {
  if (node.type !== "Bitmap Heap Scan") return [];
  const found = [];
  const open = [...node.children];
  while (open.length > 0) {
    const next = open.pop();
    if (next.type === "Bitmap Index Scan") found.push(next);
    else if (next.type === "BitmapAnd" || next.type === "BitmapOr") open.push(...next.children);
  }
  return found.sort((a, b) => a.id - b.id);
}
function createIndex(scan, keys, options = {}) {
  const partitioned = scan.facts?.kind === "partitioned table";
  const using = options.using === void 0 ? "" : ` using ${options.using}`;
  const include = options.include?.length ? ` include (${options.include.map(ident).join(", ")})` : "";
  const where = options.where === void 0 ? "" : ` where ${options.where}`;
  return `create index ${partitioned ? "" : "concurrently "}on ${scan.relation}${using} (${keys.join(", ")})${include}${where};`;
}

// scripts/plan/view.ts
var manyRows = 1e4;
var View = class {
  plan;
  measures;
  facts;
  query;
  #scans;
  #scanOfNode;
  #relations = /* @__PURE__ */ new Map();
  #conditions = /* @__PURE__ */ new Map();
  constructor(plan, { facts, query } = {}) {
    this.plan = plan;
    this.measures = measure(plan);
    this.facts = facts;
    this.query = query;
    for (const relation of facts?.relations ?? []) {
      this.#relations.set(qualified(relation.schema, relation.name), relation);
      const bare = this.#relations.get(`.${relation.name}`);
      if (bare === void 0) this.#relations.set(`.${relation.name}`, relation);
      else if (bare.schema !== relation.schema) this.#relations.delete(`.${relation.name}`);
    }
  }
  /** Scans of relations; those of one table's partitions together. */
  get scans() {
    return this.#scans ??= readScans(this);
  }
  /** The scan that a node is (part of). */
  scanOf(node) {
    this.#scanOfNode ??= new Map(this.scans.flatMap((scan) => scan.nodes.map((each) => [each, scan])));
    return this.#scanOfNode.get(node);
  }
  of(node) {
    return this.measures.of(node);
  }
  /** What is known of a node's relation. */
  relation(node) {
    if (node.relation === void 0) return void 0;
    return this.#relations.get(node.schema === void 0 ? `.${node.relation}` : qualified(node.schema, node.relation));
  }
  /** What is known by qualified name. */
  relationNamed(name) {
    return this.#relations.get(name);
  }
  /** A node's relation as SQL writes it. */
  relationName(node) {
    const known3 = this.relation(node);
    return qualified(known3?.schema ?? node.schema, known3?.name ?? node.relation ?? "?");
  }
  /** The conditions that AND joins in an expression of a plan. */
  conditions(text) {
    if (text === void 0) return [];
    const known3 = this.#conditions.get(text);
    if (known3 !== void 0) return known3;
    const read = conjuncts(text).map(readCondition);
    this.#conditions.set(text, read);
    return read;
  }
  /** A setting as the plan has it, else as the server does. */
  setting(name) {
    return this.plan.settings?.[name] ?? this.facts?.settings[name];
  }
  /** The part of the plan's work that passed in a node and all below it. */
  below(node) {
    return this.of(node).below;
  }
  /** Rows of a node over all its loops; estimated where it was not executed. */
  rows(node) {
    return this.of(node).rows ?? node.planRows ?? 0;
  }
  /** Whether a node's reader may have stopped before its end: a LIMIT above, a semi or anti join, EXISTS. */
  mayStopEarly(node) {
    let below = node;
    for (let at = node.parent; at !== void 0; at = at.parent) {
      if (at.type === "Limit" || at.type === "Merge Join") return true;
      if (at.type === "Nested Loop" && below.relationship === "Inner") {
        if (at.innerUnique || /Semi|Anti/.test(at.joinType ?? "")) return true;
      }
      if (below.relationship === "SubPlan" || below.relationship === "InitPlan") return true;
      if (["Sort", "Hash", "Aggregate", "ModifyTable", "SetOp"].includes(at.type) && at.strategy !== "Sorted")
        return false;
      below = at;
    }
    return false;
  }
  /** How messages name a node, in back-ticks. */
  name(node) {
    return `\`${nodeTitle(node).replaceAll("`", "'")}\``;
  }
  /** Whether a node is below one of the types, the nearest first. */
  under(node, ...types) {
    return ancestor(node, ({ type }) => types.includes(type));
  }
};

// scripts/plan/predicates.ts
var ranges = /* @__PURE__ */ new Set(["<", "<=", ">", ">="]);
var patterns = /* @__PURE__ */ new Set(["~~", "~~*", "~", "~*"]);
var containments = /* @__PURE__ */ new Set([
  "@>",
  "<@",
  "&&",
  "?",
  "?|",
  "?&",
  "@?",
  "@@",
  "-|-",
  "<<",
  ">>",
  "&<",
  "&>",
  "%",
  "<%",
  "%>"
]);
var jsonAccess = /* @__PURE__ */ new Set(["->", "->>", "#>", "#>>"]);
function predicatesOf(scan) {
  return scan.filters.map((condition) => predicateOf(condition, scan));
}
function predicateOf(condition, scan) {
  const { kind, left, right, operator } = condition;
  if (condition.tree === void 0) return { condition };
  if (kind === "or") return alternatives(condition, scan);
  if (kind === "not") {
    const column = soleColumn(condition, scan);
    if (condition.subplans.length > 0) return { condition, obstacle: "not in" };
    return column !== void 0 && /^\(NOT "?\w+"?(?:\."?\w+"?)?\)$/.test(condition.text) ? { condition, column, use: "true" } : { condition };
  }
  if (kind === "null" || kind === "boolean") {
    const column = left?.kind === "column" ? own(left.columns, scan)?.column : void 0;
    if (column === void 0) return { condition };
    return operator === "is not null" ? { condition, column } : { condition, column, use: kind === "null" ? "null" : "true" };
  }
  if (left === void 0 || right === void 0 || operator === void 0) return { condition };
  if (kind === "any") {
    if (left.columns.length === 0 && right.kind === "column" && own(right.columns, scan)) {
      return { condition, column: right.columns[0].column, obstacle: "array element", other: left };
    }
    return side(condition, left, right, operator === "=" ? "equal" : void 0, scan);
  }
  const leftOwn = left.columns.some((each) => isOwn(each, scan));
  const rightOwn = right.columns.some((each) => isOwn(each, scan));
  if (leftOwn === rightOwn) return { condition };
  const [inner, other] = leftOwn ? [left, right] : [right, left];
  if (patterns.has(operator) && leftOwn) return pattern(condition, left, right, operator, scan);
  if (containments.has(operator)) {
    const searched = operator === "@@" && (inner.name === "to_tsvector" || condition.text.includes("to_tsvector("));
    const column = own(inner.columns, scan)?.column;
    return {
      condition,
      ...column === void 0 ? {} : { column },
      obstacle: searched ? "text search" : "containment",
      other
    };
  }
  const use = operator === "=" ? "equal" : ranges.has(operator) ? "range" : void 0;
  return side(condition, inner, other, use, scan);
}
function side(condition, inner, other, use, scan) {
  const column = own(inner.columns, scan)?.column;
  if (column === void 0 || use === void 0) return { condition };
  if (inner.kind === "column") return { condition, column, use, other };
  if (inner.kind === "cast" && isHarmless(inner, column, scan)) return { condition, column, use, other };
  const expression = expressionOf(condition, inner);
  const found = { condition, column, other, ...expression === void 0 ? {} : { expression } };
  if (inner.kind === "cast") return { ...found, obstacle: "cast" };
  if (inner.kind === "operator" && jsonAccess.has(inner.name ?? "")) return { ...found, obstacle: "json field" };
  if (inner.kind === "function" || inner.kind === "operator") return { ...found, obstacle: "function" };
  return { condition };
}
function pattern(condition, left, right, operator, scan) {
  const column = own(left.columns, scan)?.column;
  if (column === void 0 || right.kind !== "constant") return { condition };
  const value = right.value ?? "";
  const insensitive = operator.endsWith("*");
  const anchored = operator.startsWith("~~") ? !/^[%_]/.test(value) && value !== "" : /^\^[\w\s-]/.test(value);
  const found = { condition, column, other: right };
  if (left.kind === "function") return { ...found, obstacle: "function", expression: expressionOf(condition, left) };
  return { ...found, obstacle: anchored && !insensitive ? "prefix" : "wildcard" };
}
function alternatives(condition, scan) {
  const branches = disjuncts(condition.text).map((text) => predicateOf(readCondition(text), scan));
  const columns = new Set(branches.map(({ column: column2 }) => column2));
  const answered = branches.every(({ use, condition: each }) => use !== void 0 || each.subplans.length > 0);
  if (condition.subplans.some((name) => name.startsWith("hashed")) || answered && columns.size > 1) {
    return { condition, obstacle: "or" };
  }
  const [column] = columns;
  return answered && columns.size === 1 && column !== void 0 ? { condition, column, use: "equal" } : { condition };
}
function isOwn({ alias }, { node }) {
  return alias === void 0 || alias === node.alias || node.alias === void 0 && alias === node.relation;
}
function own(columns, scan) {
  return columns.find((each) => isOwn(each, scan));
}
function soleColumn(condition, scan) {
  return condition.columns.length === 1 ? own(condition.columns, scan)?.column : void 0;
}
var converted = /^(?:smallint|integer|bigint|numeric|real|double precision|uuid|date|time|timestamp|interval|boolean|jsonb?|inet|cidr|character\(|bytea|oid)/;
function isHarmless(inner, column, scan) {
  if (inner.name !== "text" && inner.name !== "varchar" && inner.name !== "bpchar") return false;
  const type = scan.facts?.columns.find(({ name }) => name === column)?.type;
  return type === void 0 || !converted.test(type);
}
function expressionOf(condition, inner) {
  const text = condition.text.replace(/^\(/, "").replace(/\)$/, "");
  const operators = condition.kind === "any" ? [" = ANY "] : [` ${condition.operator} `];
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === "'") {
      const end = text.indexOf("'", index + 1);
      if (end === -1) return void 0;
      index = end;
    } else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (depth === 0 && operators.some((each) => text.startsWith(each, index))) {
      const sides = [text.slice(0, index), text.slice(index + operators[0].length)];
      const found = sides.find((each) => inner.columns.some(({ column }) => each.includes(column)));
      const alias = inner.columns[0]?.alias;
      return found === void 0 || alias === void 0 ? found?.trim() : found.trim().replaceAll(`${ident(alias)}.`, "").replaceAll(`${alias}.`, "");
    }
  }
  return void 0;
}
function indexKeys(predicates, sortKeys = []) {
  const equal = [];
  const where = [];
  let range;
  for (const { column, use, condition } of predicates) {
    if (column === void 0) continue;
    if (use === "equal") equal.push(ident(column));
    else if (use === "range") range ??= ident(column);
    else if (use === "null") where.push(`${ident(column)} is null`);
    else if (use === "true") where.push(condition.kind === "not" ? `not ${ident(column)}` : ident(column));
  }
  const keys = [...equal, ...sortKeys.length > 0 ? sortKeys : range === void 0 ? [] : [range]];
  if (keys.length === 0 && where.length > 0) {
    const [first] = predicates.filter(({ use }) => use === "null" || use === "true");
    return { keys: [ident(first.column)], where };
  }
  return { keys: [...new Set(keys)], where };
}
function coverage(scan, column) {
  const found = { leading: [], partial: [], behind: [], invalid: [] };
  for (const index of scan.facts?.indexes ?? []) {
    const at = index.keys.findIndex((key) => key.column === column);
    if (at === -1 || index.method !== "btree" && index.method !== "hash") continue;
    if (!index.valid) found.invalid.push(index);
    else if (at > 0) found.behind.push(index);
    else if (index.predicate !== void 0) found.partial.push(index);
    else found.leading.push(index);
  }
  return found;
}
function leading(scan, column) {
  return coverage(scan, column).leading[0];
}
function discardsMost(scan) {
  return scan.filtered >= manyRows && scan.filtered >= 0.9 * scan.read;
}
function* obstructed(view, obstacle) {
  for (const scan of view.scans) {
    if (scan.kind === "foreign" || !discardsMost(scan) || scan.share < worthParsing) continue;
    const predicate = predicatesOf(scan).find((each) => each.obstacle === obstacle);
    if (predicate !== void 0) yield { scan, predicate };
  }
}
var worthParsing = 5e-3;
function isConstantTest({ kind, tree, functions, subplans, left, right }) {
  if (tree === void 0 || functions.length > 0 || subplans.length > 0) return false;
  if (kind === "null") return true;
  return (kind === "compare" || kind === "any") && [left, right].every((each) => each?.kind === "column" || each?.kind === "constant" || each?.kind === "cast");
}
function scanEvidence(scan, view) {
  return {
    table: scan.relation,
    rowsRead: Math.round(scan.read),
    rowsKept: Math.round(scan.kept),
    ...scan.estimated ? { estimated: true } : {},
    ...view.plan.buffered ? { blocks: scan.blocks } : {},
    ...scan.time === void 0 ? {} : { milliseconds: Math.round(scan.time * 100) / 100 },
    ...scan.node.filter === void 0 ? {} : { filter: clip(scan.node.filter) },
    ...scan.nodes.length > 1 ? { partitions: scan.nodes.length } : {}
  };
}
function clip(text) {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

// scripts/plan/diagnose/array-element-unindexed.ts
var ailment = {
  title: "Value = ANY (array column), which no index answers",
  why: `\`'x' = any (tags)\` compares with every element of every row. The same question as containment, \`tags @> array['x']\`, is
what a GIN index answers.`,
  fix: "Write `column @> array['x']` and create a GIN index on the column.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, "array element")) {
      const { column } = predicate;
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected \`= ANY (${column})\` over ${rows(scan.read)} of \`${scan.relation}\`, expected \`${column} @> array[…]\` with a GIN index`,
        fix: `-- and in the query: ${ident(column)} @> array[<value>]
${createIndex(scan, [ident(column)], { using: "gin" })}`,
        share: scan.share,
        detail: scanEvidence(scan, view)
      };
    }
  }
};

// scripts/plan/diagnose/bitmap-and-composite.ts
var ailment2 = {
  title: "Two large bitmaps cut down to few rows",
  why: `Each index alone selects many rows; both bitmaps are built in full before they are cut down to what they share. One index on
both columns finds those at once.`,
  fix: "Create one index on the columns of both conditions.",
  *check(view) {
    for (const scan of view.scans) {
      const and = scan.node.children.find(({ type }) => type === "BitmapAnd");
      if (scan.kind !== "bitmap" || and === void 0) continue;
      const bitmaps = and.children.filter(({ type }) => type === "Bitmap Index Scan");
      if (bitmaps.length < 2) continue;
      const smallest = Math.min(...bitmaps.map((each) => view.rows(each)));
      if (smallest < manyRows || smallest < 10 * scan.kept) continue;
      const columns = bitmaps.flatMap((each) => view.conditions(each.indexCond)).flatMap(
        ({ left, operator }) => left?.kind === "column" || left?.kind === "cast" ? [{ column: ident(left.columns[0].column), equal: operator === "=" }] : []
      );
      const keys = [
        ...new Set(
          [...columns.filter(({ equal }) => equal), ...columns.filter(({ equal }) => !equal)].map(
            ({ column }) => column
          )
        )
      ];
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected bitmaps of ${bitmaps.map((each) => count(view.rows(each))).join(" and ")} rows for ${rows(scan.kept)} of \`${scan.relation}\`, expected one index on (${keys.join(", ")})`,
        fix: keys.length < 2 ? void 0 : createIndex(scan, keys),
        share: view.below(scan.node),
        detail: {
          indexes: scan.indexes,
          bitmapRows: bitmaps.map((each) => Math.round(view.rows(each))),
          rows: Math.round(scan.kept)
        }
      };
    }
  }
};

// scripts/plan/memory.ts
function workMem(view) {
  return view.setting("work_mem");
}
function hashMemory(view) {
  const set = Number(view.setting("hash_mem_multiplier"));
  if (Number.isFinite(set) && set > 0) return { multiplier: set };
  return { multiplier: (view.facts?.versionNumber ?? 15e4) >= 15e4 ? 2 : 1 };
}
function sortKilobytes(disk, rows2) {
  const tuples = disk * 1024;
  const array = 24 * 2 ** Math.ceil(Math.log2(Math.max(1024, rows2)));
  const chunks = 24 * rows2;
  return roundUp((tuples + array + chunks) / 1024 * 1.1);
}
function bitmapKilobytes(pages) {
  return roundUp(pages * 72 / 1024);
}
function roundUp(kilobytes) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, kilobytes))) - 1);
  return Math.max(64, Math.ceil(kilobytes / unit) * unit);
}

// scripts/plan/diagnose/bitmap-lossy.ts
var ailment3 = {
  title: "Bitmap that went lossy",
  why: `A bitmap that outgrows \`work_mem\` keeps pages instead of rows: every row of such a page is fetched and tested again.`,
  fix: "Raise `work_mem` for the query, or let the index select fewer rows.",
  *check(view) {
    for (const node of view.plan.nodes) {
      const { heapBlocks } = node;
      if (heapBlocks === void 0 || heapBlocks.lossy < 100 || heapBlocks.lossy < 0.05 * (heapBlocks.exact + heapBlocks.lossy))
        continue;
      const needed = bitmapKilobytes(heapBlocks.exact + heapBlocks.lossy);
      const rechecked = (node.removedByRecheck ?? 0) * (node.actual?.loops ?? 1);
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected lossy bitmap on \`${view.relationName(node)}\`: ${count(heapBlocks.lossy)} of ${count(heapBlocks.exact + heapBlocks.lossy)} pages are known as a whole only, expected work_mem of ${size(needed)}`,
        fix: `set work_mem = '${Math.ceil(needed / 1024)}MB';`,
        share: view.below(node),
        detail: {
          lossyPages: heapBlocks.lossy,
          exactPages: heapBlocks.exact,
          removedByRecheck: Math.round(rechecked),
          heapRead: blockSize(heapBlocks.exact + heapBlocks.lossy),
          workMem: workMem(view),
          neededKilobytes: needed
        }
      };
    }
  }
};

// scripts/plan/diagnose/cartesian-product.ts
var ailment4 = {
  title: "Every row joined with every row",
  why: `Nothing joins the two sides: each row of one is put beside each of the other. Mostly a join condition was forgotten, or stands
where it does not join (in an OR, in the wrong ON).`,
  fix: "Add the condition that joins the tables.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Nested Loop" || node.joinFilter !== void 0 || /Semi|Anti/.test(node.joinType ?? ""))
        continue;
      const outer = node.children.find(({ relationship }) => relationship === "Outer");
      const inner = node.children.find(({ relationship }) => relationship === "Inner");
      if (outer === void 0 || inner === void 0) continue;
      const left = view.rows(outer);
      const right = node.actual === void 0 ? inner.planRows ?? 0 : inner.actual?.rows ?? 0;
      if (left < 50 || right < 50 || left * right < 5e4) continue;
      const looks = [inner, ...descendants(inner)].some(
        ({ indexCond, tidCond, memoize, type, filter }) => [indexCond, tidCond].some((text) => text !== void 0) || memoize !== void 0 || type === "Function Scan" || type === "Table Function Scan" || /\$\d|\bouter\b/.test(filter ?? "")
      );
      if (looks && inner.type !== "Materialize" && !(inner.type === "Seq Scan")) continue;
      if (node.filter !== void 0 && view.conditions(node.filter).some(({ columns }) => new Set(columns.map(({ alias }) => alias)).size > 1))
        continue;
      yield {
        node,
        message: `Unexpected product of ${rows(left)} with ${count(right)} in ${view.name(node)}, expected a condition that joins them`,
        share: view.of(node).share + view.below(inner),
        detail: { outerRows: Math.round(left), innerRows: Math.round(right), rows: Math.round(view.rows(node)) }
      };
    }
  }
};

// scripts/plan/diagnose/cast-on-column.ts
var ailment5 = {
  title: "Type cast that keeps an index from being used",
  why: `The value that is compared with has another type than the column, and Postgres casts the column to it: an index on the
column holds values of the column's own type. It happens with \`numeric\` parameters against integer columns, with text
against other types, and with \`::date\` on a timestamp.`,
  fix: "Give the value the column's type, e.g. `$1::bigint`; for a day compare with both its ends: `at >= day and at < day + 1`.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, "cast")) {
      const { column, expression, condition } = predicate;
      const inner = condition.left?.columns.length ? condition.left : condition.right;
      const target = inner?.name ?? "another type";
      const type = scan.facts?.columns.find(({ name }) => name === column)?.type;
      const day = target === "date";
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected cast of \`${scan.relation}.${column}\` to ${target}, for which ${rows(scan.read)} are read and ${percent(scan.kept / scan.read)} kept, expected ${day ? "a range of the column" : `a value of ${type === void 0 ? "the column's type" : type}`}`,
        fix: day ? `Compare the column with both ends of the day: ${column} >= '2026-01-01' and ${column} < '2026-01-02'.` : type !== void 0 ? `Cast the value instead of the column: ${column} ${condition.operator ?? "="} <value>::${type}` : expression === void 0 ? void 0 : createIndex(scan, [`(${expression})`]),
        share: scan.share,
        detail: { ...scanEvidence(scan, view), castTo: target, ...type === void 0 ? {} : { columnType: type } }
      };
    }
  }
};

// scripts/plan/diagnose/containment-unindexed.ts
var ailment6 = {
  title: "Containment, overlap or similarity without an index for it",
  why: `Operators such as \`@>\`, \`&&\`, \`?\` and \`%\` ask for a part of a value. A B-tree holds whole values; GIN (arrays, jsonb,
trigrams) and GiST (ranges, geometry) hold the parts.`,
  fix: "Create a GIN index on arrays and jsonb, a GiST index on ranges and geometry.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, "containment")) {
      const { column, condition } = predicate;
      if (column === void 0) continue;
      const type = scan.facts?.columns.find(({ name }) => name === column)?.type;
      const ranged = /range|geometry|geography|box|polygon|circle|point|ltree/.test(
        type ?? condition.text.match(/::(\w+range|box|polygon|circle|point)/)?.[1] ?? ""
      );
      const trigram = ["%", "<%", "%>"].includes(condition.operator ?? "");
      const method = ranged ? "gist" : "gin";
      const key = trigram ? `${ident(column)} gin_trgm_ops` : condition.operator === "@>" && /jsonb/.test(type ?? condition.text) ? `${ident(column)} jsonb_path_ops` : ident(column);
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected scan of ${rows(scan.read)} for \`${scan.relation}.${column}\` ${condition.operator} …, expected a ${method === "gin" ? "GIN" : "GiST"} index`,
        fix: createIndex(scan, [key], { using: method }),
        share: scan.share,
        detail: {
          ...scanEvidence(scan, view),
          operator: condition.operator,
          ...type === void 0 ? {} : { columnType: type }
        }
      };
    }
  }
};

// scripts/plan/shape.ts
function isRepeated(scan, view) {
  return repeater(scan.node, view) !== void 0;
}
function repeater(node, view) {
  const loops = node.actual?.loops ?? (view.of(node).cost === void 0 ? 1 : 2);
  if (loops <= 1) return void 0;
  let below = node;
  for (let at = node.parent; at !== void 0; at = at.parent) {
    if (at.type === "Nested Loop" && below.relationship === "Inner") return at;
    if (below.relationship === "SubPlan") return below;
    if (at.type === "Materialize" || at.type === "Hash" || at.type === "Sort" || below.relationship === "InitPlan") {
      if ((at.actual?.loops ?? 1) <= 1) return void 0;
    }
    below = at;
  }
  return void 0;
}
var passing = /* @__PURE__ */ new Set([
  "Gather",
  "Gather Merge",
  "Subquery Scan",
  "Result",
  "Append",
  "Merge Append",
  "Materialize",
  "ProjectSet"
]);
function sourceScan(node, view) {
  let at = node;
  while (at !== void 0) {
    const here = at;
    const scan = view.scanOf(here);
    if (scan !== void 0) return scan;
    const inputs2 = here.children.filter(
      ({ relationship }) => relationship !== "InitPlan" && relationship !== "SubPlan"
    );
    if (!passing.has(here.type) || inputs2.length === 0) return void 0;
    const first = inputs2[0];
    if (inputs2.length > 1 && !view.scans.some(({ nodes }) => inputs2.every((each) => nodes.includes(each))))
      return void 0;
    at = first;
  }
  return void 0;
}
function plainSortKeys(sortKey, scan) {
  const keys = [];
  for (const text of sortKey) {
    const found = /^(.*?)( COLLATE "?\w+"?)?( DESC)?( NULLS (?:FIRST|LAST))?$/.exec(text);
    const column = parseExpression(found[1])?.ColumnRef?.fields;
    if (column === void 0) return void 0;
    const names = column.map((field) => field.String?.sval);
    const family = scan.nodes.length > 1 ? scan.node.alias?.replace(/_\d+$/, "") : void 0;
    if (names.length > 1 && names.at(-2) !== scan.node.alias && names.at(-2) !== family) return void 0;
    keys.push(
      `${ident(names.at(-1) ?? "")}${(found[2] ?? "").replace("COLLATE", "collate")}${(found[3] ?? "").toLowerCase()}${(found[4] ?? "").toLowerCase()}`
    );
  }
  return keys;
}
function isDistinct(node, view) {
  if (node.type === "Unique") return true;
  if (node.type !== "Aggregate" || node.groupKey === void 0 || node.partialMode === "Partial") return false;
  if (node.output !== void 0) return node.output.every((text) => node.groupKey.includes(text));
  return view.query?.statement.tree.distinctClause !== void 0;
}
function inPolicy(subplan, view) {
  const { parent } = subplan;
  const policies = parent === void 0 ? void 0 : view.relation(parent)?.policies;
  if (policies === void 0) return void 0;
  const inner = [subplan, ...descendants(subplan)].flatMap(({ relation }) => relation === void 0 ? [] : [relation]);
  return policies.find(({ using }) => inner.some((name) => using?.includes(name)))?.name;
}

// scripts/plan/diagnose/count-all.ts
var ailment7 = {
  title: "count(*) over a whole table",
  why: `Postgres keeps no count of visible rows: \`count(*)\` without a condition reads every row (or every entry of an index). The planner’s
own estimate is there at once, and a counter kept by triggers is exact.`,
  fix: "Where an estimate will do: `select reltuples::bigint from pg_class where oid = 'public.orders'::regclass`. PostgREST: `count=estimated` instead of `exact`.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Aggregate" || node.groupKey !== void 0 || node.groupingSets !== void 0 || node.partialMode === "Partial")
        continue;
      const output = node.output ?? [];
      if (output.length === 0 || !output.every((each) => /^count\(\*\)$|^count\([^()]*\)$|^\(?\(?PARTIAL count/.test(each)))
        continue;
      if (output.some((each) => each.includes("DISTINCT"))) continue;
      let input = node.children.find(({ relationship }) => relationship === "Outer");
      while (input !== void 0 && ["Gather", "Gather Merge"].includes(input.type)) input = input.children[0];
      if (input?.type === "Aggregate" && input.partialMode === "Partial")
        input = input.children.find(({ relationship }) => relationship === "Outer");
      const scan = input === void 0 ? void 0 : sourceScan(input, view);
      if (scan === void 0 || scan.read < 1e5 || scan.node.filter !== void 0 || scan.indexConditions.length > 0)
        continue;
      yield {
        node,
        object: `table ${scan.relation}`,
        message: `Unexpected count over all ${rows(scan.read)} of \`${scan.relation}\`, expected an estimate, a counter or a condition`,
        fix: `select reltuples::bigint from pg_class where oid = '${scan.relation.replaceAll("'", "''")}'::regclass;`,
        share: view.below(node),
        detail: { rowsRead: Math.round(scan.read), blocks: scan.blocks, output: output.slice(0, 3) }
      };
    }
  }
};

// scripts/plan/diagnose/count-distinct-sorts.ts
var ailment8 = {
  title: "count(distinct …) that sorts within the aggregate",
  why: `An aggregate with DISTINCT sorts its input, row by row and by itself: it takes no hash, no workers, and before PostgreSQL 16 no
order that an index gives.`,
  fix: "Count the rows of a subquery instead: `select count(*) from (select distinct … from …) t`; it hashes, and runs in parallel.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Aggregate" || !node.output?.some((each) => /\w+\(DISTINCT /.test(each))) continue;
      const input = node.children.find(({ relationship }) => relationship === "Outer");
      const counted = input === void 0 ? 0 : view.rows(input);
      if (counted < 1e5) continue;
      const sort = input?.type === "Sort" || input?.type === "Incremental Sort" ? view.of(input).share : 0;
      yield {
        node,
        message: `Unexpected sort of ${rows(counted)} for a count of distinct values at ${view.name(node)}, expected a count over a DISTINCT subquery`,
        share: view.of(node).share + sort,
        detail: { rows: Math.round(counted), output: node.output.slice(0, 5) }
      };
    }
  }
};

// scripts/plan/diagnose/cte-fenced.ts
var ailment9 = {
  title: "CTE computed in full and then filtered",
  why: `A CTE that is materialized (by \`as materialized\`, by being used twice, by writing) is computed without knowledge of what is asked
of it: conditions outside are tested on its result, without indexes.`,
  fix: "Write `with … as not materialized (…)`, or put the condition into the CTE.",
  *check(view) {
    for (const node of view.plan.nodes) {
      const cte = /^CTE (.+)$/.exec(node.subplanName ?? "")?.[1];
      if (cte === void 0 || node.relationship !== "InitPlan") continue;
      const made = view.rows(node);
      if (made < manyRows) continue;
      const scans = view.plan.nodes.filter(({ type, cteName }) => type === "CTE Scan" && cteName === cte);
      if (scans.length === 0 || node.type === "Recursive Union" || node.type === "ModifyTable") continue;
      const kept = scans.reduce((sum, scan) => sum + view.rows(scan), 0);
      const filters = scans.filter(({ filter }) => filter !== void 0);
      if (kept > 0.1 * made * scans.length || filters.length < scans.length && node.actual !== void 0 && kept >= made * 0.1)
        continue;
      yield {
        node,
        object: `CTE ${cte}`,
        message: `Unexpected ${rows(made)} computed for the CTE \`${cte}\` of which ${count(kept)} are used, expected the condition inside of it`,
        share: view.below(node) + scans.reduce((sum, scan) => sum + view.of(scan).share, 0),
        detail: {
          cte,
          rowsComputed: Math.round(made),
          rowsUsed: Math.round(kept),
          scans: scans.map(({ id }) => id).slice(0, 10),
          ...filters[0]?.filter === void 0 ? {} : { filter: clip(filters[0].filter) }
        }
      };
    }
  }
};

// scripts/plan/diagnose/dead-rows-read.ts
var overhead = 28;
var ailment10 = {
  title: "Pages read that hold hardly any row",
  why: `Deleted and updated rows stay in the table, and in its indexes, until VACUUM removes them, and the pages stay even then. Scans read
them all. A transaction that has been open for long, or a replication slot, keeps VACUUM from removing anything.`,
  fix: "Run `vacuum (verbose, analyze)`; end what holds the oldest snapshot (`pg_stat_activity.backend_xmin`, `pg_replication_slots`); to give the space back, `pg_repack` or `vacuum full`.",
  *check(view) {
    for (const scan of view.scans) {
      if (!view.plan.buffered || isRepeated(scan, view) || scan.nodes.length > 1) continue;
      if (scan.kind === "sequential") {
        if (scan.blocks < 500) continue;
        const width = scan.facts?.columns.reduce(
          (sum, { statistics }) => sum + (statistics === void 0 ? 8 : statistics.width * (1 - statistics.nulls)),
          0
        );
        if (width === void 0 && computes(scan.node)) continue;
        const expected = width === void 0 ? scan.read / 8 : scan.read * (Math.min(width, 2e3) + overhead) / 8e3;
        const actual = Math.min(scan.blocks, scan.facts?.pages ?? scan.blocks);
        if (actual < 4 * expected + 200) continue;
        yield {
          node: scan.node,
          object: `table ${scan.relation}`,
          message: `Unexpected ${blockSize(actual)} of \`${scan.relation}\` read for ${rows(scan.read)}, expected about ${blockSize(Math.max(1, Math.ceil(expected)))}`,
          fix: `vacuum (verbose, analyze) ${scan.relation};`,
          share: scan.share,
          detail: {
            blocks: actual,
            rows: Math.round(scan.read),
            expectedBlocks: Math.ceil(expected),
            ...scan.facts?.activity === void 0 ? {} : { deadRows: scan.facts.activity.dead }
          }
        };
      } else if (scan.kind === "index" || scan.kind === "index only") {
        if (scan.blocks < 200 || scan.read > 20 || (scan.node.indexSearches ?? 1) > 10 || scan.node.heapFetches !== void 0 && scan.node.heapFetches > scan.blocks)
          continue;
        const first = scan.facts?.indexes.find(({ name }) => name === scan.node.index)?.keys[0]?.column;
        const asked = scan.indexConditions.flatMap(({ left, right }) => [...left?.columns ?? [], ...right?.columns ?? []]).map(({ column }) => column);
        if (first !== void 0 && asked.length > 0 && !asked.includes(first)) continue;
        if (asked.length === 0 && view.under(scan.node, "Limit") === void 0 && !view.mayStopEarly(scan.node))
          continue;
        yield {
          node: scan.node,
          object: `index ${scan.node.index}`,
          message: `Unexpected ${count(scan.blocks)} blocks read through \`${scan.node.index}\` for ${rows(scan.read)}, expected a handful: entries of dead rows stand before them`,
          fix: `vacuum (verbose, analyze) ${scan.relation};`,
          share: scan.share,
          detail: {
            blocks: scan.blocks,
            rows: Math.round(scan.read),
            index: scan.node.index,
            ...scan.facts?.activity === void 0 ? {} : { deadRows: scan.facts.activity.dead }
          }
        };
      }
    }
  }
};
function computes({ output, filter }) {
  return [...output ?? [], filter ?? ""].some((text) => /\w\(|\|\|| ~~/.test(text));
}

// scripts/plan/diagnose/distinct-hides-fan-out.ts
var joins = /* @__PURE__ */ new Set(["Nested Loop", "Hash Join", "Merge Join"]);
var ailment11 = {
  title: "DISTINCT that hides a join’s fan-out",
  why: `A join with a table of many rows for each multiplies the rows, and DISTINCT (or GROUP BY all) throws the copies away again: all
of them were made, sorted or hashed for nothing.`,
  fix: "Ask whether there is one with `where exists (select from … where …)` instead of joining.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (!isDistinct(node, view)) continue;
      const input = node.children.find(({ relationship }) => relationship === "Outer");
      if (input === void 0) continue;
      const before = view.rows(input);
      const after = view.rows(node);
      if (before < manyRows || before < 5 * Math.max(1, after)) continue;
      const join = [input, ...descendants(input)].find(
        (each) => joins.has(each.type) && !/Semi|Anti/.test(each.joinType ?? "") && view.rows(each) >= before * 0.9
      );
      if (join === void 0) continue;
      const sides = join.children.filter(({ relationship }) => relationship === "Outer" || relationship === "Inner");
      const smallest = Math.min(
        ...sides.map((side2) => view.rows(side2.type === "Hash" ? side2.children[0] ?? side2 : side2))
      );
      if (view.rows(join) < 2 * smallest) continue;
      yield {
        node,
        message: `Unexpected ${rows(before)} joined to give ${count(after)} different ones at ${view.name(node)}, expected EXISTS instead of the join`,
        share: view.of(node).share + view.of(input).share + view.of(join).share,
        detail: { rowsJoined: Math.round(before), rowsDistinct: Math.round(after), join: join.id }
      };
    }
  }
};

// scripts/plan/origins.ts
var wrong = 10;
var mattering = 1e3;
var carriers = /* @__PURE__ */ new Set([
  ...["Sort", "Incremental Sort", "Hash", "Materialize", "Memoize", "Gather", "Gather Merge", "Limit", "LockRows"],
  ...["BitmapAnd", "BitmapOr", "Bitmap Index Scan", "ModifyTable", "WindowAgg", "Result", "Append", "Merge Append"]
]);
var known2 = /* @__PURE__ */ new WeakMap();
function originsOf(view) {
  const cached = known2.get(view);
  if (cached !== void 0) return cached;
  const found = [];
  for (const node of view.plan.nodes) {
    const { actual, planRows } = node;
    if (actual === void 0 || planRows === void 0 || actual.loops === 0 || carriers.has(node.type)) continue;
    const factor = Math.max(actual.rows, 1) / Math.max(planRows, 1);
    if (!isWrong(factor) || Math.max(actual.rows, planRows) * actual.loops < mattering) continue;
    if (factor < 1 && (view.mayStopEarly(node) || isLookup(node))) continue;
    if (inputs(node).some((input) => carriesOn(input, factor))) continue;
    const scan = view.scanOf(node);
    if (scan !== void 0 && scan.nodes.length > 1) {
      if (scan.node !== node) continue;
      const planned = scan.nodes.reduce((sum, each) => sum + (each.planRows ?? 0), 0);
      if (!isWrong(Math.max(scan.kept, 1) / Math.max(planned, 1))) continue;
    }
    const predicates = scan === void 0 ? [] : selecting(scan);
    found.push({
      node,
      cause: causeOf(node, scan, predicates),
      estimated: planRows,
      actual: actual.rows,
      factor,
      share: ledAstray(node, factor, view),
      ...scan === void 0 ? {} : { scan },
      predicates
    });
  }
  found.sort((a, b) => b.share - a.share || a.node.id - b.node.id);
  known2.set(view, found);
  return found;
}
function isWrong(factor) {
  return factor >= wrong || factor <= 1 / wrong;
}
function isLookup(node) {
  return (node.planRows ?? 0) <= 1 && (node.actual?.rows ?? 0) <= 1;
}
function inputs(node) {
  if (node.type === "Bitmap Heap Scan") return [];
  return node.children.filter(({ relationship }) => relationship !== "InitPlan" && relationship !== "SubPlan");
}
function carriesOn(node, factor) {
  let at = node;
  while (at !== void 0) {
    const { actual, planRows } = at;
    if (actual !== void 0 && planRows !== void 0) {
      const own2 = Math.max(actual.rows, 1) / Math.max(planRows, 1);
      if (isWrong(own2) && own2 > 1 === factor > 1) return true;
    }
    if (!carriers.has(at.type)) return false;
    const below = inputs(at);
    if (below.length > 1) return below.some((each) => carriesOn(each, factor));
    at = below[0];
  }
  return false;
}
function selecting(scan) {
  const own2 = predicatesOf(scan);
  const indexed = scan.indexConditions.map((condition) => {
    const column = condition.left?.columns[0]?.column ?? condition.right?.columns[0]?.column;
    return {
      condition,
      ...column === void 0 ? {} : { column },
      use: condition.operator === "=" ? "equal" : "range",
      ...condition.right === void 0 ? {} : { other: condition.right }
    };
  });
  return [...indexed, ...own2];
}
function causeOf(node, scan, predicates) {
  if (node.type === "Function Scan" || node.type === "Table Function Scan" || node.type === "ProjectSet")
    return "function";
  if (/^(?:CTE|Subquery|WorkTable|Values|Named Tuplestore) Scan$/.test(node.type)) return "derived";
  if (/^(?:Aggregate|Group|Unique|SetOp)$/.test(node.type)) return "groups";
  if (/Join$|^Nested Loop$|^Recursive Union$/.test(node.type))
    return node.type === "Recursive Union" ? "derived" : "join";
  if (scan === void 0) return "derived";
  if (predicates.length === 0) return "stale";
  if (isStale(scan)) return "stale";
  if (predicates.some(({ other }) => other?.columns.some((each) => !isOwn(each, scan)))) return "join";
  if (predicates.some(
    ({ condition, use }) => use === void 0 && condition.functions.length > 0 && condition.columns.length > 0
  ))
    return "expression";
  if (predicates.some(({ obstacle }) => obstacle === "function" || obstacle === "json field" || obstacle === "cast"))
    return "expression";
  const unknown = predicates.some(
    ({ other, obstacle, condition }) => other?.kind === "parameter" || other?.kind === "subplan" || condition.subplans.length > 0 || ["containment", "text search", "array element", "wildcard", "prefix", "not in", "or"].includes(obstacle ?? "")
  );
  const columns = new Set(predicates.flatMap(({ column }) => column === void 0 ? [] : [column]));
  if (columns.size > 1 && !unknown) return "correlated";
  return unknown ? "unknown value" : "skew";
}
function isStale(scan) {
  const { facts } = scan;
  if (facts === void 0 || facts.kind !== "table") return false;
  if (facts.rows === void 0 || facts.columns.every(({ statistics }) => statistics === void 0)) return true;
  return scan.kind === "sequential" && (scan.read > 2 * facts.rows + 100 || scan.read < 0.5 * facts.rows - 100);
}
function ledAstray(node, factor, view) {
  let share = 0;
  let below = node;
  for (let at = node.parent; at !== void 0; at = at.parent) {
    const inner = at.children.find(({ relationship }) => relationship === "Inner");
    if (factor > 1 && at.type === "Nested Loop" && below.relationship === "Outer" && inner !== void 0 && (inner.actual?.loops ?? 0) >= mattering) {
      share = Math.max(share, view.below(inner));
    }
    if (factor > 1 && (at.sort?.on === "Disk" || (at.hash?.batches ?? 1) > (at.hash?.originalBatches ?? 1) || (at.hashAggregate?.diskUsage ?? 0) > 0)) {
      share = Math.max(share, view.of(at).share);
    }
    if (factor < 1 && (at.type === "Hash Join" || at.type === "Merge Join")) {
      const other = at.children.find((each) => each !== below && each.relationship !== "InitPlan");
      if (other !== void 0 && [other, ...descendants(other)].some((each) => each.type === "Seq Scan")) {
        share = Math.max(share, view.below(other) * 0.99);
      }
    }
    below = at;
  }
  return share;
}
function offBy({ estimated, actual, factor }) {
  return `${rows(estimated)} expected, ${rows(actual)} found (${times(factor >= 1 ? factor : 1 / factor)} ${factor >= 1 ? "more" : "fewer"})`;
}
function originEvidence(origin) {
  return {
    estimatedRows: origin.estimated,
    actualRows: origin.actual,
    loops: origin.node.actual?.loops,
    ...origin.predicates.length === 0 ? {} : { conditions: origin.predicates.slice(0, 8).map(({ condition }) => condition.text.slice(0, 200)) }
  };
}
function originShare({ share }) {
  return share >= 0.1 ? { share } : { share, level: "info" };
}

// scripts/plan/diagnose/estimate-correlated-columns.ts
var ailment12 = {
  title: "Estimate that takes dependent columns for independent",
  why: `Postgres multiplies the selectivities of conditions as if columns had nothing to do with each other. Where one follows from the
other (city and country, status and date) the product is far too small, or too large.`,
  fix: "Create extended statistics on the columns and analyze.",
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== "correlated") continue;
      const { node, predicates } = origin;
      const columns = [...new Set(predicates.flatMap(({ column }) => column === void 0 ? [] : [column]))].slice(
        0,
        8
      );
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected row count of \`${view.relationName(node)}\` by conditions on ${columns.map((column) => `\`${column}\``).join(" and ")}: ${offBy(origin)}, expected statistics on the columns together`,
        fix: `create statistics on ${columns.map(ident).join(", ")} from ${view.relationName(node)};
analyze ${view.relationName(node)};`,
        ...originShare(origin),
        detail: originEvidence(origin)
      };
    }
  }
};

// scripts/plan/diagnose/estimate-derived.ts
var ailment13 = {
  title: "Estimate of a result that was computed before",
  why: `On the rows of a CTE, a subquery, VALUES or a recursion there are no statistics: conditions on them are taken for a fixed share.`,
  fix: "Put the condition inside, write the CTE `as not materialized`, or keep the result in a temporary table and analyze that.",
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== "derived") continue;
      const { node } = origin;
      yield {
        node,
        message: `Unexpected row count of ${view.name(node)}: ${offBy(origin)}, expected a condition that the planner can estimate`,
        ...originShare(origin),
        detail: originEvidence(origin)
      };
    }
  }
};

// scripts/plan/diagnose/estimate-expression.ts
var ailment14 = {
  title: "Estimate of an expression without statistics",
  why: `Statistics are kept on columns. For a function, a cast or a JSON field the planner assumes a fixed share (0.5 % for \`=\`, a third
for \`<\`), whatever the data.`,
  fix: "Create statistics on the expression (PostgreSQL 14), or an index on it, which brings statistics along.",
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== "expression") continue;
      const { node, predicates } = origin;
      const expression = predicates.find(({ expression: each }) => each !== void 0)?.expression;
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected row count of \`${view.relationName(node)}\` by \`${expression ?? "an expression"}\`: ${offBy(origin)}, expected statistics on the expression`,
        fix: expression === void 0 ? void 0 : `create statistics on (${expression}) from ${view.relationName(node)};
analyze ${view.relationName(node)};`,
        ...originShare(origin),
        detail: originEvidence(origin)
      };
    }
  }
};

// scripts/plan/diagnose/estimate-function.ts
var ailment15 = {
  title: "Estimate of a function’s rows",
  why: `The planner does not look into a function: it expects 1,000 rows of one in PL/pgSQL, 100 of some built-in ones, whatever its
arguments.`,
  fix: "Say how many it returns: `alter function … rows 10`.",
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== "function") continue;
      const { node } = origin;
      yield {
        node,
        object: `function ${node.functionName ?? "?"}`,
        message: `Unexpected row count of ${view.name(node)}: ${offBy(origin)}, expected \`rows\` of the function to say so`,
        fix: view.facts?.functions.some(({ name }) => name === node.functionName) ? `alter function ${qualified(view.facts.functions.find(({ name }) => name === node.functionName).schema, node.functionName)} rows ${Math.max(1, Math.round(origin.actual))};` : void 0,
        ...originShare(origin),
        detail: originEvidence(origin)
      };
    }
  }
};

// scripts/plan/diagnose/estimate-groups.ts
var ailment16 = {
  title: "Estimate of the number of groups",
  why: `How many different values there are is extrapolated from a sample, and of several columns the numbers are multiplied: the hash table
is planned too small, or sorting is chosen over hashing.`,
  fix: "Create extended statistics (`ndistinct`) on the columns, or set `n_distinct` of the one column.",
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== "groups") continue;
      const { node } = origin;
      const input = node.children.find(({ relationship }) => relationship === "Outer");
      const scanned = input === void 0 ? void 0 : sourceScan(input, view);
      const columns = scanned === void 0 ? [] : plainSortKeys(node.groupKey ?? [], scanned) ?? [];
      yield {
        node,
        message: `Unexpected number of groups at ${view.name(node)}: ${offBy(origin)}, expected statistics on the distinct values`,
        fix: scanned === void 0 || columns.length === 0 ? void 0 : columns.length > 1 ? `create statistics (ndistinct) on ${columns.join(", ")} from ${scanned.relation};
analyze ${scanned.relation};` : `alter table ${scanned.relation} alter column ${columns[0]} set (n_distinct = ${Math.round(origin.actual)});
analyze ${scanned.relation};`,
        ...originShare(origin),
        detail: originEvidence(origin)
      };
    }
  }
};

// scripts/plan/diagnose/estimate-join.ts
var ailment17 = {
  title: "Estimate of a join that the tables’ statistics do not tell",
  why: `Postgres has statistics on each table, none across tables: it assumes that values of both sides match evenly, and that conditions on
one side have nothing to do with those on the other.`,
  fix: "Put the condition on the side that holds the rows, join by all columns of the key, or compute the selective part first (a CTE `as materialized`, a temporary table that is analyzed).",
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== "join") continue;
      const { node } = origin;
      yield {
        node,
        message: `Unexpected row count of ${view.name(node)}: ${offBy(origin)}, while its inputs were estimated well, expected a join that the statistics describe`,
        ...originShare(origin),
        detail: originEvidence(origin)
      };
    }
  }
};

// scripts/plan/diagnose/estimate-skew.ts
var ailment18 = {
  title: "Estimate of a value that the statistics do not hold",
  why: `Of each column the statistics hold the 100 commonest values and a histogram. A value outside of both gets the average of the rest; a
range between two bounds of the histogram a straight line.`,
  fix: "Raise the statistics target of the column and analyze.",
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== "skew") continue;
      const { node, predicates } = origin;
      const column = predicates.find(({ column: each }) => each !== void 0)?.column;
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected row count of \`${view.relationName(node)}\`${column === void 0 ? "" : ` by \`${column}\``}: ${offBy(origin)}, expected finer statistics`,
        fix: column === void 0 ? void 0 : `alter table ${view.relationName(node)} alter column ${ident(column)} set statistics 1000;
analyze ${view.relationName(node)};`,
        ...originShare(origin),
        detail: originEvidence(origin)
      };
    }
  }
};

// scripts/plan/diagnose/estimate-stale-statistics.ts
var ailment19 = {
  title: "Estimate from statistics that are out of date",
  why: `The planner counts with what the last \`analyze\` saw. After a bulk load, a large delete, or on a table that was never analyzed, it
plans for another table than there is.`,
  fix: "Run `analyze` after bulk changes; lower `autovacuum_analyze_scale_factor` for large tables.",
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== "stale") continue;
      const { node } = origin;
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected row count of \`${view.relationName(node)}\`: ${offBy(origin)}, expected statistics of the table as it is`,
        fix: `analyze ${view.relationName(node)};`,
        ...originShare(origin),
        detail: originEvidence(origin)
      };
    }
  }
};

// scripts/plan/diagnose/estimate-unknown-value.ts
var ailment20 = {
  title: "Estimate for a value that the planner does not know",
  why: `With a parameter of a generic plan, the result of a subquery, or an operator without statistics (containment, search, patterns) the
planner takes an average or a constant. For a value that is commoner or rarer than the average it is wrong.`,
  fix: "Plan with the value (`set plan_cache_mode = force_custom_plan`), run the subquery first and pass its result, or select by a column with statistics.",
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== "unknown value") continue;
      const { node } = origin;
      yield {
        node,
        message: `Unexpected row count at ${view.name(node)} for a value that is not known when planning: ${offBy(origin)}, expected a plan for the value`,
        ...originShare(origin),
        detail: originEvidence(origin)
      };
    }
  }
};

// scripts/plan/diagnose/foreign-filter-local.ts
var ailment21 = {
  title: "Filter that the foreign server could have applied",
  why: `A condition that is not shipped (a function that is not known there, a type of an extension, a collation) is tested here: every row
crosses the network to be thrown away.`,
  fix: "Use built-in, immutable operators in the condition; name shared extensions in the server’s option `extensions`; set `use_remote_estimate`.",
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== "foreign" || scan.filtered < 1e3 || scan.filtered < 0.5 * scan.read) continue;
      yield {
        node: scan.node,
        object: `foreign table ${scan.relation}`,
        message: `Unexpected ${count(scan.filtered)} of ${rows(scan.read)} fetched from \`${scan.relation}\` and thrown away here, expected the filter in the remote query`,
        share: scan.share,
        detail: {
          rowsFetched: Math.round(scan.read),
          rowsKept: Math.round(scan.kept),
          filter: clip(scan.node.filter ?? ""),
          ...scan.node.remoteSql === void 0 ? {} : { remoteSql: clip(scan.node.remoteSql) }
        }
      };
    }
  }
};

// scripts/plan/diagnose/foreign-join-local.ts
var local = /* @__PURE__ */ new Set(["Hash Join", "Merge Join", "Nested Loop", "Aggregate", "Sort", "Limit"]);
var ailment22 = {
  title: "Foreign tables joined, sorted or counted here",
  why: `postgres_fdw ships joins, aggregates and sorts of tables on one server. Where it does not, every row of the tables crosses the
network first: different user mappings, functions it may not ship, local tables between, or costs it believes.`,
  fix: "Let it ask the server (`use_remote_estimate 'true'`), raise `fetch_size`, use shippable functions, or define a view over there.",
  *check(view) {
    const seen = /* @__PURE__ */ new Set();
    for (const node of view.plan.nodes) {
      if (!local.has(node.type) || seen.has(node)) continue;
      const inside = descendants(node);
      const leaves = inside.filter(({ type, children }) => children.length === 0 || type === "Foreign Scan");
      if (leaves.length === 0 || leaves.some(({ type }) => type !== "Foreign Scan") || inside.some(({ type }) => type === "Append"))
        continue;
      for (const each of inside) seen.add(each);
      const fetched = leaves.reduce((sum, leaf) => sum + view.rows(leaf), 0);
      const given = view.rows(node);
      if (fetched < 1e4 || fetched < 10 * Math.max(1, given)) continue;
      yield {
        node,
        message: `Unexpected ${rows(fetched)} fetched from a foreign server to give ${count(given)} at ${view.name(node)}, expected the work to be done there`,
        share: view.below(node),
        detail: {
          rowsFetched: Math.round(fetched),
          rows: Math.round(given),
          tables: leaves.map((leaf) => view.relationName(leaf))
        }
      };
    }
  }
};

// scripts/plan/diagnose/foreign-key-check-slow.ts
var ailment23 = {
  title: "Foreign key without an index on its own column",
  why: `Deleting a row, or changing its key, looks for rows that point to it. Without an index on the referencing column that is a scan of
the whole other table, once for each row.`,
  fix: "Create an index on the referencing column.",
  *check(view) {
    const whole = view.plan.executionTime ?? view.measures.whole;
    for (const trigger of view.plan.triggers) {
      if (trigger.time === void 0 || trigger.constraint === void 0 || trigger.time < 10) continue;
      const each = trigger.time / Math.max(1, trigger.calls);
      const known3 = view.facts?.relations.flatMap(({ referencedBy }) => referencedBy).find(({ constraint }) => constraint === trigger.constraint);
      if (known3?.indexed === true ? true : each < 0.5 && known3 === void 0) continue;
      yield {
        node: view.plan.root,
        object: `constraint ${trigger.constraint}`,
        message: `Unexpected ${duration(trigger.time)} for ${count(trigger.calls)} checks of \`${trigger.constraint}\` (${duration(each)} each, ${percent(Math.min(1, trigger.time / whole))} of the statement), expected an index on ${known3 === void 0 ? "its referencing column" : `\`${known3.table}\` (${known3.columns.join(", ")})`}`,
        fix: known3 === void 0 ? void 0 : `create index concurrently on ${known3.table} (${known3.columns.map(ident).join(", ")});`,
        share: Math.min(1, trigger.time / whole),
        detail: {
          calls: trigger.calls,
          milliseconds: trigger.time,
          constraint: trigger.constraint,
          ...known3 === void 0 ? {} : { table: known3.table, columns: known3.columns }
        }
      };
    }
  }
};

// scripts/plan/diagnose/function-on-column.ts
var spans = /* @__PURE__ */ new Set(["date_trunc", "date_part", "extract", "to_char", "date"]);
var ailment24 = {
  title: "Function or arithmetic around the column that is looked for",
  why: `An index on a column holds the column's values, not those of a function of it. The condition can only be tested row by
row, and the planner has no statistics on the result: it guesses (0.5 % for \`=\`).`,
  fix: "Write the condition so that the column stands alone, e.g. `at >= $1 and at < $2`, or create an index on the expression.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, "function")) {
      const { column, expression, condition } = predicate;
      const name = condition.left?.columns.length ? condition.left.name : condition.right?.name;
      const span = name !== void 0 && spans.has(name);
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected \`${expression ?? condition.text}\` in the filter of \`${scan.relation}\`, which reads ${rows(scan.read)} and keeps ${percent(scan.kept / scan.read)}, expected ${span ? `a range of \`${column}\`` : `\`${column}\` alone or an index on the expression`}`,
        fix: span ? `Compare the column with both ends of the span: ${column} >= <begin> and ${column} < <end>, with an index on (${column}).` : expression === void 0 ? void 0 : createIndex(scan, [`(${expression})`]),
        share: scan.share,
        detail: { ...scanEvidence(scan, view), expression: expression ?? condition.text }
      };
    }
  }
};

// scripts/plan/diagnose/function-per-row.ts
var ailment25 = {
  title: "Function called for every row",
  why: `A function in PL/pgSQL (or in SQL, where it could not be inlined) costs some microseconds each time it is called, and what it
queries each time again. The planner believes that it costs next to nothing.`,
  fix: "Select with cheap conditions first, write the function so that it can be inlined (`language sql`, `stable`, not `security definer`), or join with what it queries.",
  *check(view) {
    if (view.facts === void 0) return;
    for (const node of view.plan.nodes) {
      const own2 = view.of(node);
      if (own2.share < 0.05) continue;
      for (const [texts, calls] of [
        [[node.filter, node.joinFilter], (own2.rows ?? 0) + (own2.removed ?? 0)],
        [[...node.output ?? [], ...node.sortKey ?? []], handled(node, view)]
      ]) {
        if (calls < manyRows) continue;
        const found = texts.flatMap((text) => text === void 0 || !text.includes("(") ? [] : called(text, view));
        const [called_] = found;
        if (called_ === void 0) continue;
        const policy = view.relation(node)?.policies?.find(({ using }) => using?.includes(`${called_.name}(`));
        yield {
          node,
          object: `function ${called_.schema}.${called_.name}`,
          message: `Unexpected ${count(calls)} calls of \`${called_.schema}.${called_.name}\` at ${view.name(node)}${policy === void 0 ? "" : ` by the policy \`${policy.name}\``}, expected it to be called for few rows or once`,
          fix: policy === void 0 ? void 0 : `Call it once and compare with its result: a function that returns the caller’s ids, used as \`column in (select ${called_.name}_ids())\`.`,
          detail: {
            calls: Math.round(calls),
            language: called_.language,
            volatility: called_.volatility,
            ...own2.self === void 0 ? {} : { time: duration(own2.self) },
            expression: clip(texts.find((text) => text?.includes(`${called_.name}(`)) ?? "")
          }
        };
        break;
      }
    }
  }
};
function handled(node, view) {
  const input = node.type === "Aggregate" || node.type === "WindowAgg" ? node.children.find(({ relationship }) => relationship === "Outer") : void 0;
  return view.rows(input ?? node);
}
function called(text, view) {
  const tree = parseExpression(text);
  if (tree === void 0) return [];
  return usesOf(tree).functions.flatMap(({ schema, name }) => {
    const known3 = view.facts.functions.find(
      (each) => each.name === name && (schema === void 0 || each.schema === schema)
    );
    return known3 === void 0 || known3.language === "c" || known3.language === "internal" ? [] : [known3];
  });
}

// scripts/plan/diagnose/hash-aggregate-spilled.ts
var ailment26 = {
  title: "Hash aggregate that went to disk",
  why: `More groups than fit into \`work_mem\` × \`hash_mem_multiplier\`: rows of further groups are written to temporary files and
aggregated later, in batches.`,
  fix: "Raise `work_mem` for the query; where the planner expected fewer groups, give it statistics (`create statistics … (ndistinct)`).",
  *check(view) {
    for (const node of view.plan.nodes) {
      const uses = [node.hashAggregate, ...(node.workers ?? []).map(({ hashAggregate }) => hashAggregate)].filter(
        (use) => use !== void 0
      );
      const disk = uses.reduce((sum, { diskUsage = 0, batches: batches2 = 1 }) => sum + (batches2 > 1 ? diskUsage : 0), 0);
      if (disk === 0) continue;
      const peak = Math.max(...uses.map(({ peakMemory = 0 }) => peakMemory));
      const batches = Math.max(...uses.map(({ batches: each = 1 }) => each));
      const groups = view.rows(node);
      const needed = Math.ceil((peak + disk * 2) / hashMemory(view).multiplier);
      yield {
        node,
        message: `Unexpected hash aggregate of ${count(groups)} groups on disk (${size(disk)} in ${count(batches)} batches), expected work_mem of about ${size(needed)}`,
        fix: `set work_mem = '${Math.max(1, Math.ceil(needed / 1024))}MB';`,
        detail: {
          groupKey: node.groupKey?.slice(0, 8) ?? null,
          groups: rows(groups),
          expectedGroups: node.planRows ?? null,
          diskKilobytes: disk,
          batches,
          peakKilobytes: peak,
          workMem: workMem(view),
          neededKilobytes: needed
        }
      };
    }
  }
};

// scripts/plan/diagnose/hash-spilled.ts
var ailment27 = {
  title: "Hash join in several batches",
  why: `The hash table did not fit into \`work_mem\` × \`hash_mem_multiplier\`: both sides were written to temporary files and read
again, batch by batch.`,
  fix: "Raise `work_mem` for the query, hash the smaller side (estimates!), or carry fewer columns into the join.",
  *check(view) {
    for (const node of view.plan.nodes) {
      const { hash, parent } = node;
      if (hash === void 0 || hash.batches <= 1) continue;
      const needed = Math.ceil(hash.peakMemory * hash.batches / hashMemory(view).multiplier);
      const grown = hash.batches > hash.originalBatches;
      yield {
        node,
        message: `Unexpected hash of ${rows(view.rows(node))} in ${count(hash.batches)} batches${grown ? ` (planned ${count(hash.originalBatches)})` : ""}, expected one with work_mem of ${size(needed)}`,
        fix: `set work_mem = '${Math.max(1, Math.ceil(needed / 1024))}MB';`,
        share: view.of(node).share + (parent === void 0 ? 0 : view.of(parent).share),
        detail: {
          batches: hash.batches,
          plannedBatches: hash.originalBatches,
          peakKilobytes: hash.peakMemory,
          rows: Math.round(view.rows(node)),
          estimatedRows: node.planRows ?? null,
          workMem: workMem(view),
          hashMemMultiplier: hashMemory(view).multiplier,
          neededKilobytes: needed,
          tempBlocks: (view.of(node).temp ?? 0) + (parent === void 0 ? 0 : view.of(parent).temp ?? 0)
        }
      };
    }
  }
};

// scripts/plan/diagnose/index-column-order.ts
var ailment28 = {
  title: "Index walked from end to end for a column behind its first",
  why: `The condition is on a later column of the index and not on its first: the index is read as a whole (or, since PostgreSQL 18,
once for each value of the first column) although few entries match.`,
  fix: "Create an index that begins with the columns that the query gives.",
  *check(view) {
    for (const scan of view.scans) {
      if (!["index", "index only", "bitmap"].includes(scan.kind) || scan.share < 5e-3) continue;
      const index = scan.facts?.indexes.find(({ name, method }) => scan.indexes.includes(name) && method === "btree");
      const first = index?.keys[0];
      if (index === void 0 || first?.column === void 0 || index.keys.length < 2) continue;
      const columns = scan.indexConditions.flatMap((condition) => [...condition.left?.columns ?? [], ...condition.right?.columns ?? []]).map(({ column }) => column);
      if (columns.length === 0 || columns.includes(first.column)) continue;
      const searches = scan.nodes.reduce((sum, { indexSearches }) => sum + (indexSearches ?? 0), 0);
      const heap = scan.kind === "index only" ? 0 : scan.read;
      if (searches < 1e3 && scan.blocks < 2 * heap + 128) continue;
      const keys = index.keys.flatMap(
        ({ column }) => column !== void 0 && columns.includes(column) ? [ident(column)] : []
      );
      yield {
        node: scan.node,
        object: `index ${index.name}`,
        message: `Unexpected condition on (${keys.join(", ")}) behind the first column \`${first.column}\` of \`${index.name}\`: ${blockSize(scan.blocks)} read${searches > 0 ? ` in ${count(searches)} searches` : ""} for ${rows(scan.kept)}, expected an index that begins with it`,
        fix: createIndex(scan, keys),
        share: scan.share,
        detail: {
          index: index.name,
          firstKey: first.column,
          conditionOn: [...new Set(columns)],
          blocks: scan.blocks,
          rows: Math.round(scan.kept),
          ...searches > 0 ? { searches } : {}
        }
      };
    }
  }
};

// scripts/plan/diagnose/index-filter-discards.ts
var ailment29 = {
  title: "Index scan whose filter throws most rows away",
  why: `The index answers a part of the conditions; each row that it finds is fetched from the table to be tested with the rest, and
most are thrown away. An index with those columns too finds only what is asked for.`,
  fix: "Create an index with the columns of the index condition and those of the filter.",
  *check(view) {
    for (const scan of view.scans) {
      if (!["index", "index only", "bitmap"].includes(scan.kind) || !discardsMost(scan) || scan.share < worthParsing)
        continue;
      if (view.under(scan.node, "Limit") !== void 0 && view.mayStopEarly(scan.node) && scan.kind !== "bitmap")
        continue;
      const filters = predicatesOf(scan);
      const usable = filters.filter(({ use }) => use !== void 0);
      if (usable.length === 0) continue;
      const found = scan.indexConditions.map((condition) => ({
        condition,
        column: condition.left?.columns[0]?.column,
        operator: condition.operator
      }));
      const equal = found.filter(({ operator, column }) => operator === "=" && column !== void 0).map(({ column }) => ident(column));
      const ranges2 = found.filter(({ operator, column }) => operator !== "=" && column !== void 0).map(({ column }) => ident(column));
      const { keys, where } = indexKeys(usable);
      const all = [.../* @__PURE__ */ new Set([...equal, ...keys, ...ranges2])];
      const columns = new Set(all.map((key) => key));
      const better = scan.facts?.indexes.find(
        ({ name, valid, method, predicate, keys: own2 }) => valid && method === "btree" && predicate === void 0 && !scan.indexes.includes(name) && own2.length >= columns.size && own2.slice(0, columns.size).every(({ column }) => column !== void 0 && columns.has(ident(column)))
      );
      yield {
        node: scan.node,
        object: `index ${scan.indexes.join(", ")}`,
        message: `Unexpected filter behind the index \`${scan.indexes.join("`, `")}\` that throws ${count(scan.filtered)} of ${rows(scan.read)} away (${percent(scan.filtered / scan.read)}), expected ${better === void 0 ? `an index on (${all.join(", ")})` : `its index \`${better.name}\``}`,
        fix: better === void 0 ? createIndex(scan, all, where.length > 0 ? { where: where.join(" and ") } : {}) : `analyze ${scan.relation};`,
        share: scan.share,
        detail: {
          ...scanEvidence(scan, view),
          indexes: scan.indexes,
          removed: Math.round(scan.filtered),
          filter: clip(scan.node.filter ?? "")
        }
      };
    }
  }
};

// scripts/plan/diagnose/index-invalid-ignored.ts
var ailment30 = {
  title: "Invalid index that cannot be used",
  why: `CREATE INDEX CONCURRENTLY that was interrupted leaves an invalid index behind: no query may use it, and every write still
pays for it.`,
  fix: "Build it again with `reindex index concurrently`, or drop it.",
  *check(view) {
    for (const scan of view.scans) {
      if (!discardsMost(scan) || scan.share < worthParsing) continue;
      for (const { column } of predicatesOf(scan)) {
        const [index] = column === void 0 ? [] : coverage(scan, column).invalid;
        if (index === void 0 || scan.facts === void 0) continue;
        const name = qualified(scan.facts.schema, index.name);
        yield {
          node: scan.node,
          object: `index ${name}`,
          message: `Unexpected invalid index \`${name}\`, expected one that ${view.name(scan.node)} could use for \`${column}\``,
          fix: `reindex index concurrently ${name};`,
          share: scan.share,
          detail: { ...scanEvidence(scan, view), index: index.name, column }
        };
        break;
      }
    }
  }
};

// scripts/plan/diagnose/index-low-selectivity.ts
var ailment31 = {
  title: "Index that gives a great part of the table",
  why: `An index pays where it selects little. Fetching a fifth of a table row by row, in the order of the index, reads each page many
times; one pass over the table reads it once.`,
  fix: "Drop what makes the planner prefer it (`enable_seqscan = off`, a `random_page_cost` that is too low), or select by another condition.",
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== "index" || scan.read < manyRows || isRepeated(scan, view)) continue;
      const total = scan.facts?.rows;
      const pages = scan.facts?.pages;
      if (total === void 0 || pages === void 0 || pages < 100) continue;
      const part = scan.read / Math.max(1, total);
      if (part < 0.2 || scan.blocks < 2 * pages || scan.node.indexCond === void 0) continue;
      yield {
        node: scan.node,
        object: `index ${scan.node.index}`,
        message: `Unexpected index scan for ${percent(Math.min(1, part))} of \`${scan.relation}\`: ${blockSize(scan.blocks)} read for a table of ${blockSize(pages)}, expected a sequential scan`,
        share: scan.share,
        detail: {
          index: scan.node.index,
          rows: rows(scan.read),
          tableRows: total,
          blocks: scan.blocks,
          tablePages: pages,
          randomPageCost: view.setting("random_page_cost") ?? null
        }
      };
    }
  }
};

// scripts/plan/diagnose/index-not-used.ts
var ailment32 = {
  title: "Index that is there and not used",
  why: `The table has an index that leads with a column of the filter, and the planner read the whole table all the same: it
believed that more rows match than do, that random reads cost more than they do, or it was told to (\`enable_indexscan\`).`,
  fix: "Run `analyze` on the table. On SSDs set `random_page_cost` to 1.1, as hosted platforms do.",
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== "sequential" || !discardsMost(scan) || isRepeated(scan, view) || scan.share < worthParsing)
        continue;
      if (scan.kept > 0.03 * scan.read) continue;
      for (const { column, use } of predicatesOf(scan)) {
        if (use === void 0 || column === void 0) continue;
        const [index] = coverage(scan, column).leading;
        if (index === void 0) continue;
        const expected = (scan.node.planRows ?? 0) * Math.max(1, scan.loops);
        const off = expected / Math.max(1, scan.kept);
        const forced = ["enable_indexscan", "enable_bitmapscan"].filter((name) => view.setting(name) === "off");
        const costs = Number(view.setting("random_page_cost") ?? 4);
        const cause = forced.length > 0 ? `${forced.join(" and ")} ${forced.length > 1 ? "are" : "is"} off` : off >= 10 ? `the planner expected ${rows(expected)}` : costs > 2 ? `random_page_cost is ${costs}` : "the planner thought it dearer";
        yield {
          node: scan.node,
          object: `table ${scan.relation}`,
          message: `Unexpected sequential scan on \`${scan.relation}\` for ${rows(scan.kept)} of ${count(scan.read)}, expected its index \`${index.name}\`: ${cause}`,
          fix: forced.length > 0 ? forced.map((name) => `reset ${name};`).join("\n") : off >= 10 ? `analyze ${scan.relation};` : `alter system set random_page_cost = 1.1;
select pg_reload_conf();`,
          share: scan.share,
          detail: {
            ...scanEvidence(scan, view),
            index: index.name,
            expectedRows: expected,
            ...off >= 10 ? { off: times(off) } : {},
            randomPageCost: costs
          }
        };
        break;
      }
    }
  }
};

// scripts/plan/diagnose/index-only-heap-fetches.ts
var ailment33 = {
  title: "Index-only scan that reads the table all the same",
  why: `An index does not know which rows are visible: only where the visibility map says that a whole page is, the table need not be
read. VACUUM keeps that map; after many writes, or where it has not run for long, most rows are fetched to be looked at.`,
  fix: "Run `vacuum` on the table and let autovacuum come more often (`autovacuum_vacuum_scale_factor`, `autovacuum_vacuum_insert_scale_factor`).",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Index Only Scan" || node.heapFetches === void 0) continue;
      const seen = view.rows(node) + (node.removedByFilter ?? 0) * (node.actual?.loops ?? 1);
      if (node.heapFetches < 1e3 || node.heapFetches < 0.1 * seen) continue;
      const table = view.relationName(node);
      yield {
        node,
        object: `table ${table}`,
        message: `Unexpected ${count(node.heapFetches)} heap fetches for ${count(seen)} rows of \`${node.index}\` (${percent(Math.min(1, node.heapFetches / Math.max(1, seen)))}), expected a vacuumed table`,
        fix: `vacuum (analyze) ${table};`,
        detail: {
          heapFetches: node.heapFetches,
          rows: Math.round(seen),
          index: node.index,
          blocks: view.of(node).blocks ?? null
        }
      };
    }
  }
};

// scripts/plan/diagnose/index-prefix-unused.ts
var ailment34 = {
  title: "Index whose first column the query does not ask for",
  why: `A B-tree is sorted by its first column, then by the second. A query that gives only the second finds its rows all over
the index, so that the planner reads the table instead (PostgreSQL 18 may skip from value to value where the first column
has few).`,
  fix: "Create an index that begins with the column that the query gives, or turn the order of the existing one around where no other query needs it.",
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== "sequential" || !discardsMost(scan) || isRepeated(scan, view) || scan.share < worthParsing)
        continue;
      const predicates = predicatesOf(scan);
      const columns = new Set(predicates.filter(({ use }) => use !== void 0).map(({ column }) => column));
      if ([...columns].some((column) => coverage(scan, column).leading.length > 0)) continue;
      for (const column of columns) {
        const index = coverage(scan, column).behind.find(({ keys: keys2 }) => !columns.has(keys2[0]?.column ?? ""));
        if (index === void 0) continue;
        const first = index.keys[0]?.column ?? index.keys[0]?.expression ?? "?";
        const { keys, where } = indexKeys(predicates);
        yield {
          node: scan.node,
          object: `index ${index.name}`,
          message: `Unexpected sequential scan on \`${scan.relation}\` for ${rows(scan.kept)} of ${count(scan.read)}, expected an index that begins with \`${column}\`: \`${index.name}\` begins with \`${first}\``,
          fix: createIndex(
            scan,
            keys.length > 0 ? keys : [ident(column)],
            where.length > 0 ? { where: where.join(" and ") } : {}
          ),
          share: scan.share,
          detail: { ...scanEvidence(scan, view), index: index.name, column, firstKey: first }
        };
        break;
      }
    }
  }
};

// scripts/plan/diagnose/index-recheck-discards.ts
var ailment35 = {
  title: "Index whose answers mostly fail the recheck",
  why: `GIN, GiST and trigram indexes may answer loosely: every row that they name is fetched and tested again. Where most fail, the
index hardly selects: patterns of very few letters, \`jsonb_ops\` for deep containment, a large signature collision rate.`,
  fix: "Ask for more (longer patterns), take a sharper operator class (`jsonb_path_ops`, a larger `siglen`), or index the part that is asked for.",
  *check(view) {
    for (const scan of view.scans) {
      const lossy = scan.nodes.reduce((sum, { heapBlocks }) => sum + (heapBlocks?.lossy ?? 0), 0);
      if (lossy > 0 || scan.rechecked < 1e3 || scan.rechecked < 0.5 * scan.read) continue;
      yield {
        node: scan.node,
        object: `index ${scan.indexes.join(", ")}`,
        message: `Unexpected ${count(scan.rechecked)} of ${rows(scan.read)} that \`${scan.indexes.join("`, `")}\` names and the recheck throws away (${percent(scan.rechecked / scan.read)}), expected an index that selects`,
        share: scan.share,
        detail: { ...scanEvidence(scan, view), indexes: scan.indexes, removedByRecheck: Math.round(scan.rechecked) }
      };
    }
  }
};

// scripts/plan/diagnose/index-scan-scattered.ts
var ailment36 = {
  title: "Index scan that jumps to another page for every row",
  why: `The rows lie in the table in another order than in the index, so that each costs a page of its own. A covering index answers
without the table; a table that is clustered by the index holds the rows together.`,
  fix: "Make the index cover the query with `include (…)`, or order the table by it (`cluster`, or load it in that order).",
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== "index" || scan.kept < manyRows || isRepeated(scan, view) || scan.node.buffers === void 0)
        continue;
      const part = scan.kept / Math.max(scan.kept, scan.facts?.rows ?? Number.POSITIVE_INFINITY);
      if (scan.blocks < 0.7 * scan.read || part >= 0.2 && scan.facts !== void 0) continue;
      yield {
        node: scan.node,
        object: `index ${scan.node.index}`,
        message: `Unexpected ${count(scan.blocks)} blocks for ${rows(scan.kept)} through \`${scan.node.index}\` (${blockSize(scan.blocks)}), expected rows that lie together or an index that covers the query`,
        share: scan.share,
        detail: { index: scan.node.index, blocks: scan.blocks, rows: Math.round(scan.kept), missed: scan.missed }
      };
    }
  }
};

// scripts/plan/diagnose/inner-scan-repeated.ts
var ailment37 = {
  title: "Table read as a whole for every row of something else",
  why: `The inner side of a nested loop, or a subquery, has no index for the column that it is joined by: the whole table is read once for
each outer row. The cost is the product of both sizes.`,
  fix: "Create an index on the column that the inner table is joined by; foreign keys have none of their own.",
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== "sequential") continue;
      const by = repeater(scan.node, view);
      if (by === void 0 || scan.loops < 10 || scan.read < 1e5) continue;
      const columns = scan.filters.flatMap(({ left, right, operator }) => {
        if (operator !== "=" || left === void 0 || right === void 0) return [];
        const side2 = [left, right].find((each) => each.kind === "column" && isOwn(each.columns[0], scan));
        const other = side2 === left ? right : left;
        return side2 !== void 0 && (other.kind === "parameter" || other.columns.some((each) => !isOwn(each, scan)) || other.kind === "constant") ? [{ column: side2.columns[0].column, joined: other.kind !== "constant" }] : [];
      });
      const keys = [
        ...new Set(
          [...columns.filter(({ joined }) => joined), ...columns.filter(({ joined }) => !joined)].map(
            ({ column }) => ident(column)
          )
        )
      ];
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected ${count(scan.loops)} sequential scans of \`${scan.relation}\` (${rows(scan.read)} read), expected an index${keys.length > 0 ? ` on (${keys.join(", ")})` : " on the column that it is joined by"}`,
        fix: keys.length > 0 ? createIndex(scan, keys) : void 0,
        share: view.below(scan.node) || scan.share,
        detail: { ...scanEvidence(scan, view), loops: scan.loops, repeatedBy: view.name(by) }
      };
    }
  }
};

// scripts/plan/diagnose/jit-cost.ts
var ailment38 = {
  title: "Compiling that costs more than it saves",
  why: `Just-in-time compilation is decided by the plan’s estimated cost alone. For queries of many expressions (partitions!) that run
shortly, or whose cost is overestimated, compiling takes longer than executing.`,
  fix: "Turn it off for such queries (`set jit = off`), or raise `jit_above_cost`.",
  *check(view) {
    const { jit, executionTime, root } = view.plan;
    if (jit?.timing === void 0) return;
    const whole = executionTime ?? view.of(root).elapsed ?? 0;
    const { total } = jit.timing;
    if (total < 20 || total < 0.1 * whole) return;
    yield {
      node: root,
      object: "setting jit",
      message: `Unexpected ${duration(total)} of compiling ${count(jit.functions)} functions in ${duration(whole)} of execution (${percent(Math.min(1, total / whole))}), expected less than a tenth`,
      fix: "set jit = off;",
      share: Math.min(1, total / whole),
      detail: {
        functions: jit.functions,
        milliseconds: total,
        optimization: jit.timing.optimization,
        emission: jit.timing.emission,
        inlining: jit.timing.inlining,
        totalCost: root.totalCost ?? null
      }
    };
  }
};

// scripts/plan/diagnose/join-filter-discards.ts
var ailment39 = {
  title: "Join that tries nearly every pair of rows",
  why: `Only an equality lets Postgres hash or merge. With an inequality, an OR or a function as the condition each row of one side is
compared with each of the other, and most pairs are thrown away.`,
  fix: "Give the join an equality; write an OR as `union` of two joins; put ranges into a range type with a GiST index.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.joinFilter === void 0 || node.removedByJoinFilter === void 0) continue;
      const loops = node.actual?.loops ?? 1;
      const removed = node.removedByJoinFilter * loops;
      if (removed < 1e6 || removed < 20 * view.rows(node)) continue;
      const conditions = view.conditions(node.joinFilter);
      const or = conditions.find(({ text }) => disjuncts(text).length > 1);
      yield {
        node,
        message: `Unexpected ${count(removed)} pairs tried and thrown away by ${view.name(node)} for ${rows(view.rows(node))}, expected ${or === void 0 ? "a condition that can be hashed or looked up" : "a UNION instead of the OR"}`,
        share: view.of(node).share,
        detail: {
          joinFilter: clip(node.joinFilter),
          removed: Math.round(removed),
          rows: Math.round(view.rows(node)),
          ...or === void 0 ? {} : { or: clip(or.text) }
        }
      };
    }
  }
};

// scripts/plan/diagnose/json-field-unindexed.ts
var ailment40 = {
  title: "Field of a JSON column looked for without an index",
  why: `\`data ->> 'key' = …\` takes each row's document apart, and the planner has no statistics on what comes out. What is looked
for often is a column of its own; else an index on the expression serves it.`,
  fix: "Make the field a column, or create an index on the expression; for many fields a GIN index and `@>`.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, "json field")) {
      const { expression, condition } = predicate;
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${predicate.column}`,
        message: `Unexpected \`${expression ?? condition.text}\` over ${rows(scan.read)} of \`${scan.relation}\`, expected a column of its own or an index on the expression`,
        fix: expression === void 0 ? void 0 : createIndex(scan, [`(${expression})`]),
        share: scan.share,
        detail: { ...scanEvidence(scan, view), expression: expression ?? condition.text }
      };
    }
  }
};

// scripts/plan/diagnose/lateral-per-row.ts
var queries = /* @__PURE__ */ new Set([
  "Limit",
  "Aggregate",
  "Sort",
  "Incremental Sort",
  "Unique",
  "WindowAgg",
  "Subquery Scan",
  "Function Scan",
  "Group",
  "ProjectSet"
]);
var ailment41 = {
  title: "Lateral query executed for every row",
  why: `\`lateral\`, or a function in FROM, is executed once for each row before it. It is right where it reads a few rows through an
index; where it sorts, groups or scans each time, one query over all rows is cheaper.`,
  fix: "Give the inner query an index that holds its condition and its order, or compute it once for all rows with a window function or GROUP BY.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Nested Loop") continue;
      const inner = node.children.find(({ relationship }) => relationship === "Inner");
      if (inner?.actual === void 0 || !queries.has(inner.type) || inner.actual.loops < 1e3) continue;
      const own2 = view.of(inner);
      const blocks = inner.buffers === void 0 ? void 0 : (inner.buffers.shared.hit + inner.buffers.shared.read) / inner.actual.loops;
      if (blocks !== void 0 && blocks < 16) continue;
      if (blocks === void 0 && (inner.actual.totalTime ?? 1) < 0.1) continue;
      yield {
        node: inner,
        message: `Unexpected ${count(inner.actual.loops)} executions of ${view.name(inner)} as the inner side of a loop${blocks === void 0 ? "" : `, ${count(blocks)} blocks each time`}, expected one for all rows or an index for it`,
        share: view.below(inner),
        detail: {
          loops: inner.actual.loops,
          ...own2.elapsed === void 0 ? {} : { time: duration(own2.elapsed) },
          ...blocks === void 0 ? {} : { blocksEach: Math.round(blocks) }
        }
      };
    }
  }
};

// scripts/plan/diagnose/like-without-pattern-index.ts
var ailment42 = {
  title: "LIKE with a prefix that no index answers",
  why: `\`like 'abc%'\` can use a B-tree only where the index sorts by bytes: with the operator class \`text_pattern_ops\`
(\`varchar_pattern_ops\`) or the collation "C". An index in a language's order does not serve it.`,
  fix: "Create an index with `text_pattern_ops`; it serves `=` as well.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, "prefix")) {
      const { column, other } = predicate;
      const existing = leading(scan, column);
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected scan of ${rows(scan.read)} for \`${scan.relation}.${column}\` like \`${other?.value ?? "…"}\`, expected an index with text_pattern_ops${existing === void 0 ? "" : `: \`${existing.name}\` sorts by the language`}`,
        fix: createIndex(scan, [`${ident(column)} text_pattern_ops`]),
        share: scan.share,
        detail: {
          ...scanEvidence(scan, view),
          pattern: other?.value ?? null,
          ...existing === void 0 ? {} : { index: existing.name }
        }
      };
    }
  }
};

// scripts/plan/diagnose/limit-walks-index.ts
var ailment43 = {
  title: "LIMIT that walks an index in order, testing each row",
  why: `To avoid a sort the planner reads an index in the wanted order and stops at the limit, hoping that matching rows are spread
evenly. Where they are rare, or lie at the other end, it tests a great part of the table.`,
  fix: "Create an index that begins with the columns of the filter and goes on with those of the order.",
  *check(view) {
    for (const scan of view.scans) {
      if (!["index", "index only"].includes(scan.kind) || scan.filtered < manyRows || scan.share < worthParsing)
        continue;
      const limit = view.under(scan.node, "Limit");
      if (limit === void 0 || !view.mayStopEarly(scan.node) || scan.filtered < 100 * scan.kept) continue;
      const filters = predicatesOf(scan);
      const index = scan.facts?.indexes.find(({ name }) => name === scan.node.index);
      const order = index?.keys.flatMap(
        ({ column, descending }) => column === void 0 ? [] : [`${ident(column)}${descending ? " desc" : ""}`]
      ) ?? [];
      const { keys, where } = indexKeys(
        filters.filter(({ use }) => use === "equal" || use === "null" || use === "true"),
        order
      );
      yield {
        node: scan.node,
        object: `index ${scan.node.index}`,
        message: `Unexpected walk through ${rows(scan.read)} of \`${scan.node.index}\` for ${rows(scan.kept)} of a LIMIT, expected an index that begins with the columns of the filter`,
        fix: keys.length === 0 || order.length === 0 ? void 0 : createIndex(scan, keys, where.length > 0 ? { where: where.join(" and ") } : {}),
        share: scan.share,
        detail: {
          ...scanEvidence(scan, view),
          index: scan.node.index,
          tested: count(scan.read),
          filter: clip(scan.node.filter ?? "")
        }
      };
    }
  }
};

// scripts/plan/diagnose/list-of-constants-long.ts
var ailment44 = {
  title: "Long list of constants",
  why: `\`in (1, 2, 3, …)\` with thousands of values is parsed, planned and sent anew each time, and each list is another statement for the
plan cache and for pg_stat_statements. Before PostgreSQL 14 each row is compared with each value.`,
  fix: "Pass one array parameter, `= any($1)`, or join with `unnest($1)` or a table of the values.",
  *check(view) {
    for (const node of view.plan.nodes) {
      for (const text of [node.filter, node.indexCond, node.recheckCond, node.joinFilter]) {
        if (text === void 0 || text.length < 4e3) continue;
        const list = /ANY \('\{([^}]*)\}'/.exec(text);
        if (list === null) continue;
        const values = list[1].split(",").length;
        if (values < 1e3) continue;
        yield {
          node,
          message: `Unexpected list of ${count(values)} constants at ${view.name(node)}, expected an array parameter or a join`,
          share: Math.max(view.of(node).share, planningShare(view)),
          ...view.of(node).share < 0.1 && planningShare(view) < 0.1 ? { level: "info" } : {},
          detail: { values, planningMilliseconds: view.plan.planning?.time ?? null }
        };
        break;
      }
    }
  }
};
function planningShare(view) {
  const { planning, executionTime } = view.plan;
  if (planning?.time === void 0 || executionTime === void 0 || planning.time < 5) return 0;
  return planning.time / (planning.time + executionTime);
}

// scripts/plan/diagnose/lock-wait.ts
var ailment45 = {
  title: "Time spent waiting for a lock",
  why: `A statement that locks or changes a row waits until the transaction that holds it ends. EXPLAIN shows the wait as time of the node
that locks: much time, few rows, hardly a block.`,
  fix: "Find the holder with `select * from pg_locks` and `pg_blocking_pids(pid)`; keep transactions short, take rows in one order, or use `for update skip locked` for queues.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "LockRows" && !(node.type === "ModifyTable" && node.operation !== "Insert")) continue;
      const own2 = view.of(node);
      const { self, blocks = 0, io = 0 } = own2;
      if (self === void 0 || node.actual === void 0) continue;
      const touched = Math.max(1, view.rows(node.type === "ModifyTable" ? node.children[0] ?? node : node));
      const busy = touched * 0.5 + blocks * 0.05 + io;
      if (self < 100 || self < 5 * busy) continue;
      yield {
        node,
        object: `table ${node.relation === void 0 ? "of the statement" : view.relationName(node)}`,
        message: `Unexpected ${duration(self)} in ${view.name(node)} for ${rows(touched)}, expected no wait for a lock`,
        detail: { milliseconds: self, rows: Math.round(touched), blocks }
      };
    }
  }
};

// scripts/plan/diagnose/memoize-misses.ts
var ailment46 = {
  title: "Memoize that hardly ever hits",
  why: `Memoize remembers the inner side’s answer for each key. It pays where keys come again: with keys that are all different, or with
more of them than fit into memory, every look-up is made and remembered for nothing.`,
  fix: "Analyze the outer table (its number of distinct keys was estimated too small), raise `work_mem` where entries are evicted, or `set enable_memoize = off`.",
  *check(view) {
    for (const node of view.plan.nodes) {
      const { memoize } = node;
      if (memoize?.misses === void 0) continue;
      const all = [
        memoize,
        ...(node.workers ?? []).flatMap((worker) => worker.memoize === void 0 ? [] : [worker.memoize])
      ];
      const hits = all.reduce((sum, each) => sum + (each.hits ?? 0), 0);
      const misses = all.reduce((sum, each) => sum + (each.misses ?? 0), 0);
      const evictions = all.reduce((sum, each) => sum + (each.evictions ?? 0), 0);
      const asked = hits + misses;
      if (asked < 1e3 || hits > 0.2 * asked) continue;
      yield {
        node,
        message: `Unexpected ${count(misses)} misses of ${count(asked)} look-ups in Memoize by \`${memoize.key ?? "?"}\` (${percent(misses / asked)})${evictions > 0 ? `, ${count(evictions)} entries evicted` : ""}, expected keys that come again`,
        share: Math.max(view.of(node).share, view.below(node) * 0.5),
        detail: {
          key: memoize.key ?? null,
          hits,
          misses,
          evictions,
          peakKilobytes: memoize.peakMemory ?? null,
          workMem: workMem(view)
        }
      };
    }
  }
};

// scripts/plan/diagnose/nested-loop-misestimate.ts
var ailment47 = {
  title: "Nested loop chosen for few rows that met many",
  why: `A nested loop looks the inner side up once for each outer row. The planner expected few; with many a hash join would have read
the inner side once.`,
  fix: "Correct the estimate of the outer side (see the finding at its origin): `analyze`, extended statistics, no functions around columns.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Nested Loop" || node.actual === void 0) continue;
      const outer = node.children.find(({ relationship }) => relationship === "Outer");
      const inner = node.children.find(({ relationship }) => relationship === "Inner");
      if (outer?.actual === void 0 || inner?.actual === void 0 || outer.planRows === void 0) continue;
      const off = outer.actual.rows / Math.max(1, outer.planRows);
      if (off < 10 || inner.actual.loops < 1e3) continue;
      yield {
        node,
        message: `Unexpected ${count(inner.actual.loops)} loops of ${view.name(inner)}, expected ${rows(outer.planRows)} of ${view.name(outer)}: it gave ${count(outer.actual.rows)} (${times(off)})`,
        share: view.below(inner) + view.of(node).share,
        detail: {
          loops: inner.actual.loops,
          estimatedOuterRows: outer.planRows,
          outerRows: Math.round(view.rows(outer)),
          innerNode: inner.id
        }
      };
    }
  }
};

// scripts/plan/diagnose/not-in-subquery.ts
var ailment48 = {
  title: "NOT IN with a subquery",
  why: `\`not in (select …)\` must know whether the subquery gives a NULL, for then no row qualifies: it cannot become a join. What does
not fit into memory as a hash is searched from end to end for every row.`,
  fix: "Write `not exists (select from … where … = …)`: it becomes an anti join, and NULLs do not make it empty.",
  *check(view) {
    for (const node of view.plan.nodes) {
      const subplans = node.children.filter(({ relationship }) => relationship === "SubPlan");
      if (subplans.length === 0) continue;
      for (const subplan of subplans) {
        const name = subplan.subplanName ?? "";
        const text = expressions(node).find((each) => negated(each, name));
        if (text === void 0) continue;
        const hashed = text.includes(`hashed ${name}`);
        const loops = subplan.actual?.loops ?? 1;
        const inner = view.rows(subplan);
        if (hashed && inner < 1e3 && view.rows(node) < 1e3) continue;
        const share = hashed ? view.of(node).share + view.below(subplan) : view.below(node);
        yield {
          node,
          object: name,
          message: hashed ? `Unexpected NOT IN over ${count(inner)} rows of a subquery at ${view.name(node)}, expected NOT EXISTS: one NULL among them empties the result` : `Unexpected NOT IN that searches its subquery ${count(loops)} times at ${view.name(node)}, expected NOT EXISTS`,
          share,
          ...hashed && share < 0.01 ? { level: "info" } : {},
          detail: { condition: clip(text), subqueryRows: Math.round(inner), hashed, loops }
        };
      }
    }
  }
};
function negated(text, name) {
  const at = text.search(new RegExp(`\\b${name}\\b`));
  if (at === -1) return false;
  return /NOT \((?:ANY \([^()]*=? ?\(?)?(?:\([^()]*= )?\(?(?:hashed )?$/.test(text.slice(0, at)) || /<> ALL \(?(?:hashed )?$|\(ALL \([^()]*<> \((?:hashed )?$/.test(text.slice(0, at));
}

// scripts/plan/diagnose/offset-pagination.ts
var ailment49 = {
  title: "OFFSET that reads rows to throw them away",
  why: `The rows before the page are found, sorted and thrown away, for every page anew: page 1,000 costs a thousand times what page 1
costs, and rows that are added meanwhile shift the pages.`,
  fix: "Page by key: remember the last row of the page and ask for those behind it, `where (created_at, id) < ($1, $2) order by created_at desc, id desc limit 50`.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Limit" || node.actual === void 0) continue;
      const input = node.children.find(({ relationship }) => relationship === "Outer");
      if (input?.actual === void 0) continue;
      const given = view.rows(node);
      const skipped = view.rows(input) - given;
      if (skipped < 1e3 || skipped < 9 * Math.max(1, given) || node.actual.loops > 1) continue;
      yield {
        node,
        message: `Unexpected ${rows(skipped)} read and thrown away before ${count(given)}, expected a page that begins behind the last row's key`,
        share: view.below(input),
        detail: {
          skipped: Math.round(skipped),
          given: Math.round(given),
          blocks: view.plan.buffered ? input.buffers && input.buffers.shared.hit + input.buffers.shared.read : null
        }
      };
    }
  }
};

// scripts/plan/diagnose/or-across-columns.ts
var ailment50 = {
  title: "OR across columns, tables or a subquery",
  why: `One index answers one branch. Postgres can join the answers of several (BitmapOr) only where every branch has an index on
the same table; a branch with a subquery or another table's column makes it test every row.`,
  fix: "Give every branch its index, or write the branches as `union` of queries, each with its own index.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, "or")) {
      const branches = disjuncts(predicate.condition.text).map((text) => predicateOf(readCondition(text), scan));
      const columns = [...new Set(branches.flatMap(({ column }) => column === void 0 ? [] : [column]))];
      const subquery = predicate.condition.subplans.length > 0;
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected OR over ${subquery ? "a subquery" : `the columns ${columns.map((column) => `\`${column}\``).join(" and ")}`} of \`${scan.relation}\`, which tests ${rows(scan.read)}, expected ${subquery ? "a UNION of two queries" : "an index for each branch"}`,
        fix: subquery || columns.length === 0 ? void 0 : columns.map((column) => createIndex(scan, [ident(column)])).join("\n"),
        share: scan.share,
        detail: { ...scanEvidence(scan, view), condition: clip(predicate.condition.text), columns }
      };
    }
  }
};

// scripts/plan/diagnose/order-by-random.ts
var ailment51 = {
  title: "Rows drawn by sorting all of them at random",
  why: `\`order by random() limit n\` gives every row a number and sorts by it: the whole table for a handful of rows.`,
  fix: "Draw from a sample (`tablesample system_rows(100)`, extension tsm_system_rows), or by a random key: `where id >= $1 order by id limit 1`.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Sort" || !node.sortKey?.some((key) => /^\(?(?:random|gen_random_uuid)\(\)\)?/.test(key)))
        continue;
      const sorted = view.rows(node.children[0] ?? node);
      if (sorted < manyRows) continue;
      yield {
        node,
        message: `Unexpected sort of ${rows(sorted)} at random, expected a sample`,
        share: view.below(node),
        detail: { rows: Math.round(sorted), sortKey: node.sortKey }
      };
    }
  }
};

// scripts/plan/diagnose/parallel-not-used.ts
var ailment52 = {
  title: "Large scan by one process alone",
  why: `Scans of large tables are shared among workers, unless workers are turned off, a function in the query is not \`parallel safe\`
(the default of every function that is created), or the query writes.`,
  fix: "Mark functions that only read as `parallel safe`; set `max_parallel_workers_per_gather` to 2 or more.",
  *check(view) {
    if (view.plan.nodes.some(({ workersPlanned }) => workersPlanned !== void 0)) return;
    if (view.plan.nodes.some(({ type }) => type === "ModifyTable" || type === "LockRows")) return;
    const perGather = view.setting("max_parallel_workers_per_gather");
    const unsafe = unsafeFunction(view);
    if (perGather !== "0" && unsafe === void 0) return;
    if (view.facts?.engine === "embedded") return;
    for (const scan of view.scans) {
      if (scan.kind !== "sequential" || Math.min(scan.blocks, Math.max(0, scan.facts?.pages ?? scan.blocks)) < 3072 || scan.loops > 1 || view.mayStopEarly(scan.node))
        continue;
      if (scan.time !== void 0 && scan.time < 50) continue;
      yield {
        node: scan.node,
        object: unsafe === void 0 ? "setting max_parallel_workers_per_gather" : `function ${unsafe}`,
        message: `Unexpected scan of ${blockSize(scan.blocks)} of \`${scan.relation}\` by one process, expected workers: ${unsafe === void 0 ? "max_parallel_workers_per_gather is 0" : `\`${unsafe}\` is not parallel safe`}`,
        fix: unsafe === void 0 ? "set max_parallel_workers_per_gather = 2;" : `alter function ${unsafe} parallel safe;`,
        share: scan.share,
        detail: {
          blocks: scan.blocks,
          rowsRead: rows(scan.read),
          ...perGather === void 0 ? {} : { maxParallelWorkersPerGather: perGather }
        }
      };
    }
  }
};
function unsafeFunction(view) {
  const unsafe = (view.facts?.functions ?? []).filter(({ parallel }) => parallel === "unsafe");
  if (unsafe.length === 0) return void 0;
  for (const node of view.plan.nodes) {
    for (const text of expressions(node)) {
      const tree = text.includes("(") ? parseExpression(text) : void 0;
      if (tree === void 0) continue;
      for (const { schema, name } of usesOf(tree).functions) {
        const found = unsafe.find((each) => each.name === name && (schema === void 0 || each.schema === schema));
        if (found !== void 0) return `${found.schema}.${found.name}`;
      }
    }
  }
  return void 0;
}

// scripts/plan/diagnose/parallel-starved.ts
var ailment53 = {
  title: "Parallel plan without its workers",
  why: `The plan was made for workers that were not there: \`max_parallel_workers\` or \`max_worker_processes\` were used up by other
queries. The leader does their work, with a plan that is dearer than the one without workers.`,
  fix: "Raise `max_parallel_workers` (and `max_worker_processes`), or lower `max_parallel_workers_per_gather` so that queries leave some to others.",
  *check(view) {
    for (const node of view.plan.nodes) {
      const { workersPlanned, workersLaunched } = node;
      if (workersPlanned === void 0 || workersLaunched === void 0 || workersLaunched >= workersPlanned || node.actual?.loops === 0)
        continue;
      if ((view.of(node).elapsed ?? 1e3) < 20) continue;
      yield {
        node,
        message: `Unexpected ${workersLaunched} of ${workersPlanned} planned workers at ${view.name(node)}, expected all of them`,
        share: view.below(node),
        detail: { workersPlanned, workersLaunched, maxParallelWorkers: view.setting("max_parallel_workers") ?? null }
      };
    }
  }
};

// scripts/plan/diagnose/partial-index-not-implied.ts
var ailment54 = {
  title: "Partial index whose predicate the query does not imply",
  why: `A partial index holds the rows of its predicate alone. The planner uses it only where it can prove from the query's own
conditions that no other row is asked for; parameters of a generic plan prove nothing.`,
  fix: "Repeat the index's predicate in the query, word by word, or create an index without one.",
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== "sequential" || !discardsMost(scan) || isRepeated(scan, view) || scan.share < worthParsing)
        continue;
      const predicates = predicatesOf(scan).filter(({ use }) => use === "equal" || use === "range");
      if (predicates.some(({ column }) => coverage(scan, column).leading.length > 0)) continue;
      for (const { column } of predicates) {
        const [index] = coverage(scan, column).partial;
        if (index === void 0) continue;
        yield {
          node: scan.node,
          object: `index ${index.name}`,
          message: `Unexpected sequential scan on \`${scan.relation}\` for ${rows(scan.kept)} of ${count(scan.read)}, expected a condition that implies the predicate of \`${index.name}\``,
          fix: `Add to the query: and ${index.predicate}`,
          share: scan.share,
          detail: { ...scanEvidence(scan, view), index: index.name, predicate: clip(index.predicate ?? "") }
        };
        break;
      }
    }
  }
};

// scripts/plan/diagnose/partitions-not-pruned.ts
var ailment55 = {
  title: "Partitions that are read for nothing",
  why: `Partitions are left out only where a condition compares the partition key itself with a value that the planner or the executor
knows. Without one, or with the key inside of a function or a cast, every partition is read.`,
  fix: "Compare the partition key, as it is, with constants, parameters or a subquery’s result.",
  *check(view) {
    for (const scan of view.scans) {
      const executed = scan.nodes.filter(({ actual }) => actual === void 0 || actual.loops > 0);
      if (executed.length < 4 || scan.estimated) continue;
      const empty = executed.filter((node) => view.rows(node) === 0);
      if (empty.length < 0.6 * executed.length) continue;
      const key = scan.facts?.partitionKey;
      const mentions = key?.some(
        (column) => (scan.node.filter ?? "").includes(column) || (scan.node.indexCond ?? "").includes(column)
      );
      const wasted = empty.reduce((sum, node) => sum + (view.of(node).removed ?? 0), 0);
      if (wasted < 1e3 && empty.reduce((sum, node) => sum + (view.of(node).blocks ?? 0), 0) < 64) continue;
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected ${count(executed.length)} partitions of \`${scan.relation}\` read of which ${count(empty.length)} gave nothing, expected ${mentions ? `the partition key ${key.map((column) => `\`${column}\``).join(", ")} to be compared as it is` : `a condition on the partition key${key === void 0 ? "" : ` (${key.join(", ")})`}`}`,
        share: scan.share,
        detail: {
          partitions: executed.length,
          empty: empty.length,
          rowsRead: rows(scan.read),
          rowsKept: Math.round(scan.kept),
          ...key === void 0 ? {} : { partitionKey: key },
          ...scan.node.filter === void 0 ? {} : { filter: clip(scan.node.filter) }
        }
      };
    }
  }
};

// scripts/plan/diagnose/pattern-without-prefix.ts
var ailment56 = {
  title: "Pattern without a fixed beginning",
  why: `\`like '%abc%'\`, \`ilike\` and regular expressions give no point at which a sorted index could begin: every row is tested.
The extension pg_trgm indexes groups of three letters, which answers patterns of three letters and more.`,
  fix: "Create a GIN index with `gin_trgm_ops` (extension pg_trgm); for words in a language use full-text search.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, "wildcard")) {
      const { column, other, condition } = predicate;
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected scan of ${rows(scan.read)} for \`${scan.relation}.${column}\` ${words[condition.operator ?? ""] ?? condition.operator} \`${other?.value ?? "…"}\`, expected a trigram index`,
        fix: `create extension if not exists pg_trgm;
${createIndex(scan, [`${ident(column)} gin_trgm_ops`], { using: "gin" })}`,
        share: scan.share,
        detail: { ...scanEvidence(scan, view), pattern: other?.value ?? null }
      };
    }
  }
};
var words = { "~~": "like", "~~*": "ilike", "~": "matching", "~*": "matching" };

// scripts/plan/diagnose/planner-settings-forced.ts
var ailment57 = {
  title: "Planner told not to use a way of its own",
  why: `Settings such as \`enable_seqscan = off\` are for experiments: the planner then takes what it thinks dearer, in this and every other
statement of the session, role or database that they are set for.`,
  fix: "Reset the setting and cure the estimate or the missing index that it was set for.",
  *check(view) {
    const off = Object.entries(view.plan.settings ?? {}).filter(
      ([name, value]) => /^enable_/.test(name) && value === "off"
    );
    const disabled = view.plan.nodes.filter((node2) => node2.disabled === true || (node2.startupCost ?? 0) >= 1e10);
    if (off.length === 0) return;
    const node = disabled[0] ?? view.plan.root;
    yield {
      node,
      object: `setting ${off.map(([name]) => name).join(", ")}`,
      message: `Unexpected ${off.map(([name]) => `\`${name} = off\``).join(", ")}, expected the planner to choose${disabled.length > 0 ? `: it had no other way than ${view.name(node)}` : ""}`,
      fix: off.map(([name]) => `reset ${name};`).join("\n"),
      level: "info",
      detail: { settings: Object.fromEntries(off), disabledNodes: disabled.map(({ id }) => id).slice(0, 10) }
    };
  }
};

// scripts/plan/diagnose/planning-time.ts
var ailment58 = {
  title: "Planning that takes longer than executing",
  why: `Planning grows with the number of joined relations, partitions and indexes, and with large lists of constants and detailed
statistics. A statement that runs in a millisecond is not helped by an index, but by being planned once.`,
  fix: "Use prepared statements; let conditions prune partitions at planning; join fewer relations; lower `join_collapse_limit` for generated queries.",
  *check(view) {
    const { planning, executionTime } = view.plan;
    const time = planning?.time;
    if (time === void 0 || executionTime === void 0 || time < 10 || time < executionTime) return;
    const relations = new Set(
      view.plan.nodes.flatMap(({ relation, alias }) => relation === void 0 ? [] : [`${relation} ${alias}`])
    );
    const read = planning?.buffers === void 0 ? 0 : planning.buffers.shared.hit + planning.buffers.shared.read;
    yield {
      node: view.plan.root,
      object: "planning",
      message: `Unexpected ${duration(time)} of planning ${count(relations.size)} relations for ${duration(executionTime)} of execution, expected less than execution takes`,
      share: time / (time + executionTime),
      detail: {
        milliseconds: time,
        executionMilliseconds: executionTime,
        relations: relations.size,
        catalogBlocks: read,
        ...planning?.memoryUsed === void 0 ? {} : { memoryKilobytes: planning.memoryUsed }
      }
    };
  }
};

// scripts/plan/diagnose/policy-function-per-row.ts
var caller = /\bcurrent_setting\(|\bauth\.(?:uid|jwt|role|email)\(\)|\b(?:uid|jwt)\(\)/;
var ailment59 = {
  title: "Caller looked up for every row",
  why: `A policy that compares with \`auth.uid()\` or \`current_setting(…)\` as it stands evaluates it for every row that is read. In a
subquery, \`(select auth.uid())\`, it is evaluated once (an InitPlan), and an index on the column can be used.`,
  fix: "Write `(select auth.uid())` in the policy; likewise for `auth.jwt()` and `current_setting(…)`.",
  *check(view) {
    for (const scan of view.scans) {
      const filter = scan.node.filter;
      if (filter === void 0 || scan.read < 1e3 || scan.share < worthParsing || !caller.test(filter)) continue;
      const policies = (scan.facts?.policies ?? []).filter(
        ({ using }) => using !== void 0 && caller.test(using.replace(/\( ?SELECT [^)]*\([^)]*\)[^)]*\)/gi, ""))
      );
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected ${count(scan.read)} evaluations of the caller in the filter of \`${scan.relation}\`, expected one in a subquery: \`(select auth.uid())\``,
        fix: policies.length === 1 ? `alter policy ${quote(policies[0].name)} on ${scan.relation} using (${wrapped(policies[0].using)});` : void 0,
        share: scan.share,
        detail: {
          rowsRead: Math.round(scan.read),
          filter: clip(filter),
          ...policies.length > 0 ? { policies: policies.map(({ name }) => name) } : {}
        }
      };
    }
  }
};
function quote(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function wrapped(using) {
  return using.replace(
    /(?<!select )\b(auth\.(?:uid|jwt|role|email)\(\)|current_setting\('[^']*'(?:::text)?(?:, (?:true|false))?\))/gi,
    "(select $1)"
  );
}

// scripts/plan/diagnose/reads-from-disk.ts
var ailment60 = {
  title: "Time spent reading blocks from disk",
  why: `Blocks that are not in the server’s buffers are read from the operating system or the disk. Where that is most of the time, what is
read is more than fits, or is read seldom.`,
  fix: "Read fewer blocks (a narrower or covering index), enlarge `shared_buffers` and the machine’s memory, or accept it for queries that run seldom.",
  *check(view) {
    const { root } = view.plan;
    const { whole, basis } = view.measures;
    if (root.ioTimes === void 0 || basis !== "time" || whole < 20) return;
    const reading = root.ioTimes.sharedRead + root.ioTimes.localRead;
    if (reading < 0.5 * whole || root.buffers === void 0) return;
    const worst = view.plan.nodes.reduce(
      (most, each) => (view.of(each).io ?? 0) > (view.of(most).io ?? 0) ? each : most,
      root
    );
    yield {
      node: worst,
      message: `Unexpected ${duration(reading)} of reading ${blockSize(root.buffers.shared.read)} from disk (${percent(Math.min(1, reading / whole))} of the time), expected most blocks in the buffers`,
      share: Math.min(1, reading / whole),
      level: "info",
      detail: {
        milliseconds: reading,
        blocksRead: root.buffers.shared.read,
        blocksHit: root.buffers.shared.hit,
        perBlock: duration(reading / Math.max(1, root.buffers.shared.read)),
        ofNode: count(view.of(worst).read ?? 0)
      }
    };
  }
};

// scripts/plan/diagnose/sequential-scan-filters-most.ts
var ailment61 = {
  title: "Sequential scan that throws most rows away",
  why: `Every row of the table is read and tested to find a few. The cost grows with the table, not with the answer, and the
blocks that are read push others out of the buffers. An index finds the rows without reading the rest.`,
  fix: "Create an index on the columns of the filter: those compared with `=` first, then one compared with `<` or `>`.",
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== "sequential" || !discardsMost(scan) || isRepeated(scan, view) || scan.share < worthParsing)
        continue;
      const predicates = predicatesOf(scan);
      const usable = predicates.filter(({ use }) => use !== void 0);
      if (predicates.some(({ obstacle }) => obstacle !== void 0) && (usable.length === 0 || scan.facts === void 0))
        continue;
      if (usable.some(({ column }) => {
        const { leading: leading2, partial: partial2, behind, invalid } = coverage(scan, column);
        return leading2.length + partial2.length + behind.length + invalid.length > 0;
      }))
        continue;
      const { keys, where } = indexKeys(usable);
      const partial = keys.length === 0;
      if (partial && !predicates.every(({ condition }) => isConstantTest(condition))) continue;
      const key = scan.facts?.indexes.find(({ unique }) => unique)?.keys[0]?.column ?? "id";
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected sequential scan on \`${scan.relation}\` that keeps ${count(scan.kept)} of ${rows(scan.read)} (${percent(scan.kept / scan.read)}), expected an index on ${partial ? "the rows that the filter keeps" : `(${keys.join(", ")})`}`,
        fix: partial ? scan.node.filter === void 0 ? void 0 : createIndex(scan, [key], { where: scan.node.filter }) : createIndex(scan, keys, where.length > 0 ? { where: where.join(" and ") } : {}),
        share: scan.share,
        detail: scanEvidence(scan, view)
      };
    }
  }
};

// scripts/plan/diagnose/sort-spilled.ts
function spill(node) {
  const each = [node, ...node.workers ?? []].map(
    ({ sort, sortGroups }) => Math.max(sort?.on === "Disk" ? sort.space : 0, ...(sortGroups ?? []).map(({ disk }) => disk?.peak ?? 0))
  );
  return { total: each.reduce((sum, value) => sum + value, 0), most: Math.max(...each) };
}
var ailment62 = {
  title: "Sort that went to disk",
  why: `A sort that outgrows \`work_mem\` writes its rows to temporary files and merges them: it costs the writing and the reading of
all its rows.`,
  fix: "Raise `work_mem` for the query or role, sort fewer or narrower rows, or let an index give the order.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Sort" && node.type !== "Incremental Sort") continue;
      const { total, most } = spill(node);
      if (total === 0) continue;
      const processes = 1 + (node.workers?.length ?? 0);
      const sorted = view.rows(node.children[0] ?? node);
      const needed = sortKilobytes(
        most,
        sorted / (total > most ? processes : 1) / Math.max(1, node.actual?.loops ?? 1) * (total > most ? processes : 1)
      );
      const setting = workMem(view);
      yield {
        node,
        message: `Unexpected ${node.sort?.method ?? "sort"} of ${rows(sorted)} on disk (${size(total)}), expected work_mem of ${size(needed)}${setting === void 0 ? "" : ` instead of ${setting}`}`,
        fix: `set work_mem = '${Math.ceil(needed / 1024)}MB';`,
        detail: {
          sortKey: node.sortKey?.slice(0, 8),
          rows: Math.round(sorted),
          diskKilobytes: total,
          width: node.planWidth ?? null,
          workMem: setting,
          neededKilobytes: needed,
          tempBlocks: view.of(node).temp ?? null
        }
      };
    }
  }
};

// scripts/plan/diagnose/subplan-per-row.ts
var ailment63 = {
  title: "Subquery executed for every row",
  why: `A subquery that uses the outer row is executed anew for each. Each time is short, the number is not; a join or one aggregate over
all rows does the same in one pass.`,
  fix: "Write it as a join with a grouped subquery (`left join (select user_id, count(*) … group by user_id) …`), or as `left join lateral` with an index for its condition.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.relationship !== "SubPlan" || isHashed(node)) continue;
      const loops = node.actual?.loops ?? node.parent?.planRows ?? 0;
      if (loops < 1e3) continue;
      const policy = inPolicy(node, view);
      yield {
        node,
        object: policy === void 0 ? `subquery ${node.subplanName ?? ""}`.trim() : `policy ${policy}`,
        message: `Unexpected ${count(loops)} executions of ${node.subplanName ?? "a subquery"}${policy === void 0 ? "" : ` of the policy \`${policy}\``}, expected one: ${view.name(node)}`,
        fix: policy === void 0 ? void 0 : "Turn the policy’s subquery around, so that it does not use the row: `using (team_id in (select team_id from members where user_id = (select auth.uid())))`.",
        share: view.below(node),
        detail: {
          loops,
          ...view.of(node).elapsed === void 0 ? {} : { time: duration(view.of(node).elapsed) },
          ...view.plan.buffered && node.buffers ? { blocks: node.buffers.shared.hit + node.buffers.shared.read } : {}
        }
      };
    }
  }
};

// scripts/plan/diagnose/temp-spilled.ts
var told = /* @__PURE__ */ new Set(["Sort", "Incremental Sort", "Hash", "Hash Join"]);
var ailment64 = {
  title: "Intermediate result on disk",
  why: `Materialize, CTEs, window functions, recursion and set-returning functions keep rows for later. What outgrows \`work_mem\` is
written to temporary files, and a CTE or Materialize is then read from there each time.`,
  fix: "Raise `work_mem` for the query, keep fewer columns and rows, or write the CTE `as not materialized`.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (told.has(node.type) || node.hashAggregate !== void 0) continue;
      const temp = view.of(node).temp ?? 0;
      if (temp < 128) continue;
      const kept = node.storage?.type === "Disk" ? node.storage.maximum : void 0;
      yield {
        node,
        message: `Unexpected ${blockSize(temp)} of temporary blocks in ${view.name(node)}, expected ${rows(view.rows(node))} to be kept in work_mem`,
        fix: `set work_mem = '${Math.max(8, Math.ceil((kept ?? temp * 4) * 1.5 / 1024))}MB';`,
        detail: {
          tempBlocks: temp,
          rows: Math.round(view.rows(node)),
          width: node.planWidth ?? null,
          workMem: workMem(view),
          ...kept === void 0 ? {} : { storageKilobytes: kept }
        }
      };
    }
  }
};

// scripts/plan/diagnose/text-search-unindexed.ts
var ailment65 = {
  title: "Full-text search that reads every document",
  why: `\`to_tsvector(…) @@ …\` without an index takes every row's text apart, for every query anew. A GIN index, best on a
generated column, does it once for each write.`,
  fix: "Add a column `generated always as (to_tsvector('english', …)) stored` with a GIN index, and search in it.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, "text search")) {
      const expression = /to_tsvector\((?:[^()']|'[^']*'|\([^()]*\))*\)/.exec(predicate.condition.text)?.[0];
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected full-text search through ${rows(scan.read)} of \`${scan.relation}\` without an index, expected a GIN index on the tsvector`,
        fix: expression === void 0 ? void 0 : createIndex(scan, [expression], { using: "gin" }),
        share: scan.share,
        detail: scanEvidence(scan, view)
      };
    }
  }
};

// scripts/plan/diagnose/toast-fetches.ts
var tableless = /* @__PURE__ */ new Set([
  "Sort",
  "Incremental Sort",
  "Aggregate",
  "Group",
  "Unique",
  "WindowAgg",
  "Result",
  "Subquery Scan",
  "ProjectSet",
  "Hash",
  "Hash Join",
  "Merge Join",
  "Nested Loop"
]);
var ailment66 = {
  title: "Large values fetched from TOAST",
  why: `Values above some 2 kB are stored out of line, in the table’s TOAST table. Each use fetches them piece by piece: a condition on, a
sort by or a part of a large value costs several blocks a row.`,
  fix: "Keep what is compared or shown in lists in a column of its own (a title, a length, a hash, a generated column), and fetch large values for single rows.",
  *check(view) {
    for (const node of view.plan.nodes) {
      const own2 = view.of(node);
      if (own2.blocks === void 0 || own2.blocks < 1e3) continue;
      const scan = view.scanOf(node);
      if (scan !== void 0) {
        const pages = scan.facts?.pages;
        if (scan.kind !== "sequential" || pages === void 0 || pages <= 0 || scan.nodes.length > 1 || scan.loops > 1 + (node.workers?.length ?? 0))
          continue;
        if (scan.filters.some(
          ({ functions }) => functions.some(({ name }) => view.facts?.functions.some((each) => each.name === name))
        ))
          continue;
        if (scan.blocks < 2 * pages + 1e3 || scan.blocks < scan.read * 0.5) continue;
        yield {
          node,
          object: `table ${scan.relation}`,
          message: `Unexpected ${blockSize(scan.blocks)} read by ${view.name(node)} of a table of ${blockSize(pages)}, expected large values to stay out of it`,
          detail: { blocks: scan.blocks, tablePages: pages, rowsRead: rows(scan.read) }
        };
        continue;
      }
      if (!tableless.has(node.type) || node.children.some(({ relationship }) => relationship === "SubPlan")) continue;
      const handled2 = Math.max(view.rows(node), ...node.children.map((child) => view.rows(child)));
      if (own2.blocks < handled2) continue;
      yield {
        node,
        message: `Unexpected ${count(own2.blocks)} blocks read by ${view.name(node)}, which reads no table, for ${rows(handled2)}, expected large values to stay out of it`,
        detail: {
          blocks: own2.blocks,
          rows: Math.round(handled2),
          ...node.sortKey === void 0 ? {} : { sortKey: node.sortKey },
          ...node.output === void 0 ? {} : { output: node.output.slice(0, 8) }
        }
      };
    }
  }
};

// scripts/plan/diagnose/top-n-sort.ts
var ailment67 = {
  title: "Top rows found by looking at all of them",
  why: `\`order by … limit n\` without an index in that order reads every row and keeps the best. An index that begins with the
columns compared with \`=\` and goes on with those of the order gives the first rows at once.`,
  fix: "Create an index on the columns of the order, behind those compared with `=`.",
  *check(view) {
    for (const limit of view.plan.nodes) {
      if (limit.type !== "Limit" || (limit.actual?.loops ?? 1) > 1) continue;
      let sort = limit.children.find(({ relationship }) => relationship === "Outer");
      if (sort?.type === "Gather Merge") sort = sort.children.find(({ relationship }) => relationship === "Outer");
      if (sort?.type !== "Sort" || sort.sortKey === void 0) continue;
      const input = sort.children.find(({ relationship }) => relationship === "Outer");
      const scan = input === void 0 ? void 0 : sourceScan(input, view);
      const given = view.rows(limit);
      const looked = input === void 0 ? 0 : view.rows(input);
      if (scan === void 0 || looked < manyRows || looked < 20 * Math.max(1, given)) continue;
      const keys = plainSortKeys(sort.sortKey, scan);
      if (keys === void 0) continue;
      const { keys: all, where } = indexKeys(
        predicatesOf(scan).filter(({ use }) => use === "equal" || use === "null" || use === "true"),
        keys
      );
      yield {
        node: sort,
        object: `table ${scan.relation}`,
        message: `Unexpected sort of ${rows(looked)} of \`${scan.relation}\` for the first ${count(given)}, expected an index on (${all.join(", ")})`,
        fix: createIndex(scan, all, where.length > 0 ? { where: where.join(" and ") } : {}),
        share: view.below(sort),
        detail: {
          sortKey: sort.sortKey,
          rowsSorted: Math.round(looked),
          rowsGiven: Math.round(given),
          method: sort.sort?.method ?? null
        }
      };
    }
  }
};

// scripts/plan/diagnose/trigger-time.ts
var ailment68 = {
  title: "Triggers that take the time",
  why: `A row trigger is called once for each row that is written; what it queries or writes comes on top of the statement. The plan shows
its time apart from the nodes.`,
  fix: "Use a statement trigger with transition tables (`referencing new table as …`), add `when (old.* is distinct from new.*)`, or index what the trigger looks up.",
  *check(view) {
    const whole = view.plan.executionTime ?? view.measures.whole;
    for (const trigger of view.plan.triggers) {
      if (trigger.time === void 0 || trigger.constraint !== void 0 || trigger.time < 10) continue;
      yield {
        node: view.plan.root,
        object: `trigger ${trigger.name ?? "?"}`,
        message: `Unexpected ${duration(trigger.time)} in ${count(trigger.calls)} calls of the trigger \`${trigger.name ?? "?"}\` (${percent(Math.min(1, trigger.time / whole))} of the statement), expected less`,
        share: Math.min(1, trigger.time / whole),
        detail: {
          calls: trigger.calls,
          milliseconds: trigger.time,
          each: duration(trigger.time / Math.max(1, trigger.calls)),
          ...trigger.relation === void 0 ? {} : { table: trigger.relation }
        }
      };
    }
  }
};

// scripts/plan/diagnose/union-without-duplicates.ts
var ailment69 = {
  title: "UNION that looks for duplicates and finds none",
  why: `\`union\` sorts or hashes all rows to remove duplicates. Where the branches cannot overlap, \`union all\` hands them on as they come.`,
  fix: "Write `union all` where a row cannot be in two branches, nor twice in one.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Unique" && !(node.type === "Aggregate" && node.groupKey !== void 0 && node.strategy === "Hashed"))
        continue;
      let input = node.children.find(({ relationship }) => relationship === "Outer");
      if (input?.type === "Sort") input = input.children[0];
      if (input?.type !== "Append" && input?.type !== "Merge Append") continue;
      if (input.children.length < 2 || view.scanOf(input.children[0])?.nodes.length === input.children.length) continue;
      const before = view.rows(input);
      if (before < manyRows || view.rows(node) < 0.999 * before) continue;
      if (node.output !== void 0 && node.type === "Aggregate" && !node.output.every((each) => node.groupKey.includes(each)))
        continue;
      yield {
        node,
        message: `Unexpected search for duplicates among ${rows(before)} at ${view.name(node)} that found none, expected UNION ALL`,
        share: view.of(node).share + (node.children[0]?.type === "Sort" ? view.of(node.children[0]).share : 0),
        detail: { rows: Math.round(before), branches: input.children.length }
      };
    }
  }
};

// scripts/plan/diagnose/wide-rows.ts
var holding = /* @__PURE__ */ new Set(["Sort", "Incremental Sort", "Hash", "Materialize", "WindowAgg"]);
var ailment70 = {
  title: "Wide rows carried through a sort, hash or buffer",
  why: `Every column that the query asks for is carried along: rows of kilobytes fill \`work_mem\` and spill long before narrow ones would.
Mostly it is \`select *\`.`,
  fix: "Select the columns that are needed; sort and join keys alone and fetch the wide columns for the rows that remain.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (!holding.has(node.type) || node.planWidth === void 0 || node.planWidth < 500) continue;
      const held = view.rows(node.type === "Sort" || node.type === "Hash" ? node.children[0] ?? node : node);
      const kilobytes = held * node.planWidth / 1024;
      if (held < manyRows || kilobytes < 16 * 1024) continue;
      if (node.sort?.method.startsWith("top-N")) continue;
      yield {
        node,
        message: `Unexpected rows of ${count(node.planWidth)} bytes in ${view.name(node)}: ${rows(held)} make ${size(kilobytes)}, expected the needed columns alone`,
        detail: {
          width: node.planWidth,
          rows: Math.round(held),
          kilobytes: Math.round(kilobytes),
          ...node.output === void 0 ? {} : { columns: node.output.length, output: node.output.slice(0, 12) }
        }
      };
    }
  }
};

// scripts/plan/diagnose/window-filtered-after.ts
var ailment71 = {
  title: "Ranks computed for all rows to keep the first",
  why: `\`row_number() over (partition by …) = 1\` sorts and numbers every row of every group before the filter keeps one of each.`,
  fix: "Use `distinct on (…)` with an index in that order, or `cross join lateral (… order by … limit 1)` from the table of groups.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== "Subquery Scan" && node.type !== "WindowAgg") continue;
      if (node.type === "WindowAgg" && node.parent?.type === "Subquery Scan" && node.parent.filter !== void 0)
        continue;
      const window = node.type === "WindowAgg" ? node : node.children.find(({ type }) => type === "WindowAgg");
      const filter = node.filter ?? (node.type === "WindowAgg" ? node.runCondition : void 0);
      if (window === void 0 || filter === void 0) continue;
      const input = window.children.find(({ relationship }) => relationship === "Outer");
      if (input === void 0) continue;
      const before = view.rows(input);
      const after = view.rows(node);
      if (before < manyRows || after > 0.1 * before || after < 2) continue;
      if (window.runCondition !== void 0 && view.rows(window) < 0.1 * before && before <= view.rows(window) + 1)
        continue;
      yield {
        node,
        message: `Unexpected ranks of ${rows(before)} computed to keep ${count(after)} at ${view.name(node)}, expected the first of each group to be looked up`,
        share: view.below(node),
        detail: { rowsRanked: Math.round(before), rowsKept: Math.round(after), filter: clip(filter) }
      };
    }
  }
};

// scripts/plan/ailments.generated.ts
var ailments = {
  "array-element-unindexed": ailment,
  "bitmap-and-composite": ailment2,
  "bitmap-lossy": ailment3,
  "cartesian-product": ailment4,
  "cast-on-column": ailment5,
  "containment-unindexed": ailment6,
  "count-all": ailment7,
  "count-distinct-sorts": ailment8,
  "cte-fenced": ailment9,
  "dead-rows-read": ailment10,
  "distinct-hides-fan-out": ailment11,
  "estimate-correlated-columns": ailment12,
  "estimate-derived": ailment13,
  "estimate-expression": ailment14,
  "estimate-function": ailment15,
  "estimate-groups": ailment16,
  "estimate-join": ailment17,
  "estimate-skew": ailment18,
  "estimate-stale-statistics": ailment19,
  "estimate-unknown-value": ailment20,
  "foreign-filter-local": ailment21,
  "foreign-join-local": ailment22,
  "foreign-key-check-slow": ailment23,
  "function-on-column": ailment24,
  "function-per-row": ailment25,
  "hash-aggregate-spilled": ailment26,
  "hash-spilled": ailment27,
  "index-column-order": ailment28,
  "index-filter-discards": ailment29,
  "index-invalid-ignored": ailment30,
  "index-low-selectivity": ailment31,
  "index-not-used": ailment32,
  "index-only-heap-fetches": ailment33,
  "index-prefix-unused": ailment34,
  "index-recheck-discards": ailment35,
  "index-scan-scattered": ailment36,
  "inner-scan-repeated": ailment37,
  "jit-cost": ailment38,
  "join-filter-discards": ailment39,
  "json-field-unindexed": ailment40,
  "lateral-per-row": ailment41,
  "like-without-pattern-index": ailment42,
  "limit-walks-index": ailment43,
  "list-of-constants-long": ailment44,
  "lock-wait": ailment45,
  "memoize-misses": ailment46,
  "nested-loop-misestimate": ailment47,
  "not-in-subquery": ailment48,
  "offset-pagination": ailment49,
  "or-across-columns": ailment50,
  "order-by-random": ailment51,
  "parallel-not-used": ailment52,
  "parallel-starved": ailment53,
  "partial-index-not-implied": ailment54,
  "partitions-not-pruned": ailment55,
  "pattern-without-prefix": ailment56,
  "planner-settings-forced": ailment57,
  "planning-time": ailment58,
  "policy-function-per-row": ailment59,
  "reads-from-disk": ailment60,
  "sequential-scan-filters-most": ailment61,
  "sort-spilled": ailment62,
  "subplan-per-row": ailment63,
  "temp-spilled": ailment64,
  "text-search-unindexed": ailment65,
  "toast-fetches": ailment66,
  "top-n-sort": ailment67,
  "trigger-time": ailment68,
  "union-without-duplicates": ailment69,
  "wide-rows": ailment70,
  "window-filtered-after": ailment71
};

// scripts/plan/diagnose.ts
var warns = 0.1;
var counts = 0.01;
async function diagnose(plan, options = {}) {
  await loadParser();
  return diagnoseView(new View(plan, options));
}
function diagnoseView(view) {
  const found = [];
  for (const [id, ailment72] of Object.entries(ailments)) {
    for (const hit of ailment72.check(view)) {
      const diagnosis = diagnosisOf(id, ailment72, hit, view);
      if (diagnosis !== void 0) found.push(diagnosis);
    }
  }
  return grouped(found).sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || b.share - a.share || a.node - b.node || compareText(a.rule, b.rule)
  );
}
function diagnosisOf(id, ailment72, hit, view) {
  const share = Math.min(1, hit.share ?? view.of(hit.node).share);
  const level = hit.level ?? (share >= warns ? "warning" : share >= counts ? "info" : void 0);
  if (level === void 0) return void 0;
  const title = nodeTitle(hit.node);
  return {
    rule: id,
    level,
    category: "performance",
    message: hit.message,
    object: hit.object ?? title,
    why: ailment72.why,
    fix: hit.fix ?? ailment72.fix,
    node: hit.node.id,
    share: Math.round(share * 1e3) / 1e3,
    detail: { node: hit.node.id, title, share: percent(share), ...hit.detail }
  };
}
function grouped(found) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of found) {
    const key = `${each.rule}\0${each.object}\0${each.fix}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].map((group) => {
    const [first, ...others] = group.sort((a, b) => b.share - a.share || a.node - b.node);
    if (others.length === 0) return first;
    return {
      ...first,
      detail: {
        ...first.detail,
        alsoAtNodes: others.map(({ node }) => node).sort((a, b) => a - b).slice(0, 20)
      }
    };
  });
}

// scripts/plan/facts.ts
var settings = [
  ...["work_mem", "hash_mem_multiplier", "shared_buffers", "effective_cache_size", "random_page_cost", "seq_page_cost"],
  ...[
    "max_parallel_workers_per_gather",
    "max_parallel_workers",
    "min_parallel_table_scan_size",
    "jit",
    "jit_above_cost"
  ],
  ...["default_statistics_target", "track_io_timing", "plan_cache_mode", "from_collapse_limit", "join_collapse_limit"],
  ...["parallel_setup_cost", "enable_partition_pruning", "effective_io_concurrency", "max_worker_processes"]
];
async function readFacts(database, plans) {
  const named = /* @__PURE__ */ new Map();
  const functions = /* @__PURE__ */ new Set();
  for (const { nodes } of plans) {
    for (const node of nodes) {
      if (node.relation !== void 0) {
        named.set(`${node.schema ?? ""}.${node.relation}`, { schema: node.schema ?? null, name: node.relation });
      }
      for (const key of [
        "filter",
        "joinFilter",
        "indexCond",
        "functionCall",
        "oneTimeFilter",
        "runCondition"
      ]) {
        for (const [, name] of (node[key] ?? "").matchAll(/([A-Za-z_"][\w"$]*)\(/g))
          functions.add(name.replaceAll('"', ""));
      }
      for (const text of [...node.output ?? [], ...node.sortKey ?? []]) {
        for (const [, name] of text.matchAll(/([A-Za-z_"][\w"$]*)\(/g)) functions.add(name.replaceAll('"', ""));
      }
      if (node.functionName !== void 0) functions.add(node.functionName);
    }
  }
  const relations = await readRelations(database, [...named.values()]);
  return {
    versionNumber: database.versionNumber,
    engine: database.kind,
    relations,
    functions: await readFunctions(database, [...functions]),
    settings: Object.fromEntries(
      await database.rows(
        'select name, current_setting(name) from pg_catalog.pg_settings where name = any ($1) order by name collate "C"',
        [settings]
      )
    )
  };
}
var kinds2 = { r: "table", p: "partitioned table", m: "materialized view", f: "foreign table" };
async function readRelations(database, named) {
  if (named.length === 0) return [];
  const rows2 = await database.rows(
    `with recursive named as (
       select c.oid from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         join unnest($1::text[], $2::text[]) w (schema, name) on w.name = c.relname
          and (w.schema = n.nspname or w.schema is null and (pg_catalog.pg_table_is_visible(c.oid) or n.nspname not in ('pg_catalog', 'information_schema')))
        where c.relkind in ('r', 'p', 'm', 'f') and n.nspname !~ '^pg_toast'
       union
       select i.inhparent from named join pg_catalog.pg_inherits i on i.inhrelid = named.oid
     )
     select c.oid::int8, n.nspname::text, c.relname::text, c.relkind::text, c.reltuples::float8, c.relpages,
            c.relrowsecurity,
            (select array_agg(case when k.n = 0 then '(' || pg_catalog.pg_get_expr(p.partexprs, p.partrelid) || ')'
                              else (select a.attname::text from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum = k.n) end order by k.i)
               from pg_catalog.pg_partitioned_table p cross join unnest(p.partattrs::int2[]) with ordinality k (n, i) where p.partrelid = c.oid),
            (select format('%I.%I', pn.nspname, pc.relname) from pg_catalog.pg_inherits i join pg_catalog.pg_class pc on pc.oid = i.inhparent
               join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace where i.inhrelid = c.oid and c.relispartition),
            s.n_mod_since_analyze::int8, s.n_dead_tup::int8, coalesce(s.last_analyze, s.last_autoanalyze) is not null,
            coalesce(s.last_vacuum, s.last_autovacuum) is not null
       from named join pg_catalog.pg_class c on c.oid = named.oid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       left join pg_catalog.pg_stat_all_tables s on s.relid = c.oid
      order by n.nspname collate "C", c.relname collate "C"`,
    [named.map(({ schema }) => schema), named.map(({ name }) => name)]
  );
  const byOid = /* @__PURE__ */ new Map();
  for (const [
    oid,
    schema,
    name,
    kind,
    tuples,
    pages,
    secured,
    key,
    parent,
    modified,
    dead,
    analyzed,
    vacuumed
  ] of rows2) {
    byOid.set(oid, {
      schema,
      name,
      kind: kinds2[kind],
      // -1 since PostgreSQL 14: never counted; before, an empty table and that looked the same.
      ...tuples < 0 ? {} : { rows: tuples },
      pages,
      columns: [],
      indexes: [],
      statistics: [],
      ...key === null ? {} : { partitionKey: key },
      ...parent === null ? {} : { partitionOf: parent },
      ...secured ? { policies: [] } : {},
      ...modified === null ? {} : { activity: { modified, dead: dead ?? 0, analyzed: analyzed === true, vacuumed: vacuumed === true } },
      referencedBy: []
    });
  }
  const oids = [...byOid.keys()];
  await readColumns(database, byOid, oids);
  await readIndexes(database, byOid, oids);
  await readRest(database, byOid, oids);
  return [...byOid.values()];
}
async function readColumns(database, byOid, oids) {
  for (const [oid, name, type, notNull, collation, distinct, nulls, width, correlation, common] of await database.rows(
    `select a.attrelid::int8, a.attname::text, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull,
            case when l.collname <> 'default' then l.collname::text end,
            s.n_distinct::float8, s.null_frac::float8, s.avg_width, s.correlation::float8, s.most_common_freqs[1]::float8
       from pg_catalog.pg_attribute a
       join pg_catalog.pg_class c on c.oid = a.attrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       left join pg_catalog.pg_collation l on l.oid = a.attcollation
       left join pg_catalog.pg_stats s on s.schemaname = n.nspname and s.tablename = c.relname and s.attname = a.attname
        and s.inherited = (c.relkind = 'p')
      where a.attrelid = any ($1::int8[]::oid[]) and a.attnum > 0 and not a.attisdropped
      order by a.attrelid, a.attnum`,
    [oids]
  )) {
    byOid.get(oid).columns.push({
      name,
      type,
      nullable: !notNull,
      ...collation === null ? {} : { collation },
      ...distinct === null ? {} : {
        statistics: {
          distinct,
          nulls,
          width,
          ...correlation === null ? {} : { correlation },
          ...common === null ? {} : { common }
        }
      }
    });
  }
}
async function readIndexes(database, byOid, oids) {
  for (const [oid, name, method, unique, valid, pages, predicate, keys, include] of await database.rows(
    `select i.indrelid::int8, c.relname::text, m.amname::text, i.indisunique, i.indisvalid and i.indisready, c.relpages,
            pg_catalog.pg_get_expr(i.indpred, i.indrelid),
            (select json_agg(json_build_array(
                 case when k.n <> 0 then (select a.attname from pg_catalog.pg_attribute a where a.attrelid = i.indrelid and a.attnum = k.n) end,
                 case when k.n = 0 then pg_catalog.pg_get_indexdef(i.indexrelid, k.i::int, true) end,
                 (select o.opcname from pg_catalog.pg_opclass o where o.oid = i.indclass[k.i - 1]),
                 (select case when l.collname <> 'default' then l.collname end from pg_catalog.pg_collation l where l.oid = i.indcollation[k.i - 1]),
                 i.indoption[k.i - 1] & 1 = 1) order by k.i)
               from unnest(i.indkey::int2[]) with ordinality k (n, i) where k.i <= i.indnkeyatts),
            (select coalesce(json_agg(a.attname order by k.i), '[]') from unnest(i.indkey::int2[]) with ordinality k (n, i)
               join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n where k.i > i.indnkeyatts)
       from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid join pg_catalog.pg_am m on m.oid = c.relam
      where i.indrelid = any ($1::int8[]::oid[]) and i.indislive
      order by i.indrelid, c.relname collate "C"`,
    [oids]
  )) {
    byOid.get(oid).indexes.push({
      name,
      method,
      keys: keys.map(([column, expression, opclass, collation, descending]) => ({
        ...column === null ? {} : { column },
        ...expression === null ? {} : { expression },
        opclass,
        ...collation === null ? {} : { collation },
        ...descending ? { descending } : {}
      })),
      include,
      ...predicate === null ? {} : { predicate },
      unique,
      valid,
      pages
    });
  }
}
async function readRest(database, byOid, oids) {
  const expressions2 = database.versionNumber >= 14e4;
  for (const [oid, columns, more] of await database.rows(
    `select s.stxrelid::int8,
            array(select a.attname::text from unnest(s.stxkeys::int2[]) with ordinality k (n, i)
                    join pg_catalog.pg_attribute a on a.attrelid = s.stxrelid and a.attnum = k.n order by k.i),
            ${expressions2 ? "pg_catalog.pg_get_statisticsobjdef_expressions(s.oid)" : "null::text[]"}
       from pg_catalog.pg_statistic_ext s where s.stxrelid = any ($1::int8[]::oid[]) order by s.stxrelid, s.stxname collate "C"`,
    [oids]
  )) {
    byOid.get(oid).statistics.push([...columns, ...(more ?? []).map((each) => `(${each})`)]);
  }
  for (const [oid, name, using, check] of await database.rows(
    `select p.polrelid::int8, p.polname::text, pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)
       from pg_catalog.pg_policy p where p.polrelid = any ($1::int8[]::oid[]) order by p.polrelid, p.polname collate "C"`,
    [oids]
  )) {
    byOid.get(oid).policies?.push({
      name,
      ...using === null ? {} : { using },
      ...check === null ? {} : { check }
    });
  }
  for (const [oid, constraint, table, columns, indexed] of await database.rows(
    `select k.confrelid::int8, k.conname::text, format('%I.%I', n.nspname, c.relname),
            array(select a.attname::text from unnest(k.conkey) with ordinality x (n, i)
                    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.n order by x.i),
            exists (select from pg_catalog.pg_index i where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null
                      and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)
       from pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where k.confrelid = any ($1::int8[]::oid[]) and k.contype = 'f' and k.conparentid = 0
      order by k.confrelid, n.nspname collate "C", c.relname collate "C", k.conname collate "C"`,
    [oids]
  )) {
    byOid.get(oid).referencedBy.push({ constraint, table, columns, indexed });
  }
}
var volatilities = { i: "immutable", s: "stable", v: "volatile" };
var parallels = { s: "safe", r: "restricted", u: "unsafe" };
async function readFunctions(database, names) {
  if (names.length === 0) return [];
  const rows2 = await database.rows(
    `select distinct on (n.nspname, p.proname) n.nspname::text, p.proname::text, l.lanname::text, p.provolatile::text,
            p.proparallel::text, p.prosecdef, p.prorows::float8
       from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
       join pg_catalog.pg_language l on l.oid = p.prolang
      where p.proname = any ($1) and n.nspname not in ('pg_catalog', 'information_schema') and p.prokind = 'f'
      order by n.nspname, p.proname, p.oid`,
    [names]
  );
  return rows2.map(([schema, name, language, volatility, parallel, securityDefiner, count2]) => ({
    schema,
    name,
    language,
    volatility: volatilities[volatility],
    parallel: parallels[parallel],
    securityDefiner,
    rows: count2
  })).sort((a, b) => compareText(a.schema, b.schema) || compareText(a.name, b.name));
}

// scripts/cli/explain.ts
async function explainArguments(words2, request, io) {
  const read = [];
  const queries2 = [];
  for (const word of words2) {
    const text = word === "-" ? await stdin() : await fileText(resolve(io.cwd, word));
    if (text === void 0 && !/\s/.test(word.trim())) {
      throw new DbopsError(`Unexpected "${word}", expected a file with a plan or a statement, or a statement`, {
        hint: 'A statement is one argument, in quotes: dbops explain "select …"'
      });
    }
    const name = text === void 0 ? "query" : word === "-" ? "standard input" : word;
    const content = text ?? word;
    if (looksLikePlan(content)) {
      const plans = await readPlans(content, name);
      for (const [index, plan] of plans.entries()) {
        read.push({
          name: plans.length > 1 ? `${name} (${index + 1})` : name,
          ...plan.query === void 0 ? {} : { sql: plan.query },
          mode: "read",
          notes: [],
          findings: await diagnose(plan),
          plan
        });
      }
    } else queries2.push(...await queriesOf(content, text === void 0 ? void 0 : name));
  }
  return queries2.length === 0 ? read : [...read, ...await explainQueries(queries2, request, io)];
}
async function fileText(path) {
  const found = await stat(path).catch(() => void 0);
  if (found === void 0 || !found.isFile()) return void 0;
  return readFile(path, "utf8").catch((error) => {
    throw new DbopsError(`Cannot read the file: ${messageOf(error)}`, { where: path });
  });
}
async function stdin() {
  const { text } = await import("node:stream/consumers");
  return text(process.stdin);
}
async function queriesOf(text, file) {
  const whole = await queryOfText(text);
  if (file === void 0) return [whole];
  await loadParser();
  const { statements } = parseRecovering(text);
  if (statements.length <= 1) return [{ ...whole, name: file }];
  return Promise.all(
    statements.map(async ({ statement, map, base }) => {
      const { line, column } = map.position(statement.start);
      const query = await queryOfText(statement.text);
      return { ...query, name: `${file}:${base === 0 ? line : "?"}`, location: { file, line, column } };
    })
  );
}
async function explainQueries(queries2, request, io) {
  const { database, note, close } = await openDatabase(request, io);
  try {
    const found = [];
    for (const each of queries2) {
      const { parameters } = await parseQuery(each);
      const query = withParameters(each, parameters, request.parameters);
      for (const withoutPolicies of request.as === void 0 ? [false] : [true, false]) {
        const taken = await capture(database, query, {
          ...request.as === void 0 ? {} : { persona: request.as },
          withoutPolicies,
          ...request.runs === void 0 ? {} : { runs: request.runs },
          estimate: request.estimate,
          allowWrites: request.allowWrites,
          signal: io.signal
        });
        const facts = await readFacts(database, [taken.plan]);
        found.push({
          name: query.name,
          sql: query.sql,
          ...query.parameters === void 0 ? {} : { parameters: query.parameters },
          mode: taken.mode,
          ...taken.persona === void 0 ? {} : { persona: taken.persona, policies: taken.policies },
          ...taken.first === void 0 ? {} : { first: taken.first, warm: taken.warm },
          notes: note === void 0 ? taken.notes : [...taken.notes, note],
          findings: await diagnose(taken.plan, { facts, query: await parseQuery(query) }),
          plan: taken.plan
        });
      }
    }
    return found;
  } finally {
    await close();
  }
}
async function openDatabase(request, io) {
  if (request.db !== void 0) {
    const { openServer } = await import("./server-SHN3R6ZR.mjs");
    const options = request.allowWrites ? { readWrite: true, statementTimeout: 6e4, lockTimeout: 5e3 } : {};
    const database2 = await openServer(request.db, { ...options, signal: io.signal });
    return { database: database2, close: () => database2.close() };
  }
  const [{ openWorkspace }, { openReplayed }] = await Promise.all([
    import("./open-POBFWCA3.mjs"),
    import("./replayed-62OESL7B.mjs")
  ]);
  const { database } = await openReplayed(await openWorkspace(request.root ?? io.cwd), {
    keepGoing: true,
    seed: true,
    env: io.env,
    signal: io.signal
  });
  try {
    await database.exec("analyze");
    const [row] = await database.rows(
      "select coalesce(max(reltuples), 0)::int8 from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')"
    );
    const most = Number(row[0]);
    const note = most < 1e4 ? `the largest table here holds ${most} rows: at this size plans say little of production, --db does` : void 0;
    return { database, ...note === void 0 ? {} : { note }, close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}
function personaOf(text) {
  if (text.trimStart().startsWith("{")) {
    let claims;
    try {
      claims = JSON.parse(text);
    } catch (error) {
      throw new DbopsError(`Unexpected value of --as, expected a role or claims in JSON: ${messageOf(error)}`);
    }
    const role2 = typeof claims.role === "string" ? claims.role : "authenticated";
    return { name: role2, description: "", role: role2, claims: { role: role2, ...claims } };
  }
  const [role, ...rest] = text.split(":");
  const sub = rest.join(":");
  if (role === void 0 || role === "") throw new DbopsError("Unexpected empty value of --as, expected a role");
  return { name: text, description: "", role, claims: { role, ...sub === "" ? {} : { sub } } };
}
function parametersOf(values) {
  const found = /* @__PURE__ */ new Map();
  for (const text of values) {
    const at = text.indexOf("=");
    if (at < 1) throw new DbopsError(`Unexpected "${text}" for --param, expected number=value or name=value`);
    found.set(text.slice(0, at).replace(/^[$:@]/, ""), parameterValue(text.slice(at + 1)));
  }
  return found;
}
export {
  explainArguments,
  parametersOf,
  personaOf
};
