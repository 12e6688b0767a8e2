import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  deriveCast,
  softKeys
} from "./chunk-QGMIA6CI.mjs";
import {
  stableUuid
} from "./chunk-45M4OB6H.mjs";
import {
  planTables
} from "./chunk-G4SN6MK4.mjs";
import {
  listName,
  rangeName,
  strings
} from "./chunk-C54WYS5V.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  loadParser,
  parsePlpgsql,
  parseSql
} from "./chunk-MXO3B73M.mjs";

// scripts/prove/access/reading/facts.ts
function sourceKey(source) {
  if (source.kind === "claim") return `claim ${source.path.join(".")}`;
  return source.kind === "setting" ? `setting ${source.name}` : "role";
}

// scripts/prove/access/reading/routines.ts
function bodySteps(routine) {
  if (routine.language === "sql") return sqlSteps(routine.body);
  return routine.language === "plpgsql" ? plpgsqlSteps(routine) : [];
}
function parsed(sql) {
  try {
    return parseSql(sql).statements.map((statement) => statement.node);
  } catch {
    return [];
  }
}
function sqlSteps(body) {
  const atomic = /^\s*begin\s+atomic\b([\s\S]*)\bend\s*;?\s*$/i.exec(body);
  const returned = /^\s*return\b([\s\S]*)$/i.exec(body);
  const trees = atomic ? parsed(atomic[1]) : returned ? parsed(`select ${returned[1]}`) : parsed(body);
  return trees.map((tree, index) => ({ tree, ...index === trees.length - 1 ? { returns: true } : {} }));
}
function plpgsqlSteps(routine) {
  const parameters = routine.arguments.filter(({ mode }) => mode !== "table").map((argument) => `${argument.mode} ${argument.name === void 0 ? "" : ident(argument.name)} ${argument.type}`);
  for (const returns of [routine.returns ?? "void", "setof record", "void", "trigger"]) {
    const functions = parsePlpgsql(
      `create function ${qualified(routine.schema, routine.name)}(${parameters.join(", ")}) returns ${returns} language plpgsql as ${quoted(routine.body)}`
    );
    const first = functions?.[0]?.PLpgSQL_function;
    if (first !== void 0) return new PlpgsqlReader(first).steps;
  }
  return [];
}
function quoted(body) {
  let tag = "$dbops$";
  for (let n = 1; body.includes(tag); n++) tag = `$dbops${n}$`;
  return `${tag}${body}${tag}`;
}
var PlpgsqlReader = class {
  steps = [];
  #names;
  constructor(routine) {
    this.#names = (routine.datums ?? []).map(
      (datum) => (datum.PLpgSQL_var ?? datum.PLpgSQL_rec ?? datum.PLpgSQL_row)?.refname
    );
    for (const datum of routine.datums ?? []) {
      const initial = datum.PLpgSQL_var?.default_val?.PLpgSQL_expr?.query;
      if (initial !== void 0) this.#expression(initial, { into: [datum.PLpgSQL_var.refname] });
    }
    this.#visit(routine.action);
  }
  #expression(text, rest = {}) {
    for (const tree of parsed(`select ${text}`)) this.steps.push({ tree, ...rest });
  }
  #visit(node) {
    if (Array.isArray(node)) {
      for (const each of node) this.#visit(each);
      return;
    }
    if (node === null || typeof node !== "object") return;
    for (const [kind, value] of Object.entries(node)) {
      const tree = value;
      switch (kind) {
        case "PLpgSQL_stmt_execsql": {
          const target = tree.target?.PLpgSQL_row?.fields;
          const record = tree.target?.PLpgSQL_rec?.refname;
          const into = tree.into ? target?.map(({ name }) => name) ?? (record ? [record] : void 0) : void 0;
          this.#statement(tree.sqlstmt, into ? { into } : {});
          break;
        }
        case "PLpgSQL_stmt_assign": {
          const query = tree.expr?.PLpgSQL_expr?.query;
          const name = this.#names[tree.varno ?? 0];
          const expression = query && /^[^=]*?:?=\s*([\s\S]*)$/.exec(query)?.[1];
          if (expression) this.#expression(expression, name === void 0 ? {} : { into: [name] });
          break;
        }
        case "PLpgSQL_stmt_return":
        case "PLpgSQL_stmt_return_next":
          if (tree.expr?.PLpgSQL_expr) this.#expression(tree.expr.PLpgSQL_expr.query, { returns: true });
          break;
        case "PLpgSQL_stmt_return_query":
          this.#statement(tree.query, { returns: true });
          break;
        case "PLpgSQL_stmt_fors":
          this.#statement(tree.query);
          this.#visit(tree.body);
          break;
        case "PLpgSQL_expr":
          if (tree.parseMode === 2) this.#expression(tree.query);
          else if ((tree.parseMode ?? 0) === 0) this.#statement({ PLpgSQL_expr: tree });
          break;
        default:
          this.#visit(tree);
      }
    }
  }
  #statement(expression, rest = {}) {
    const query = expression?.PLpgSQL_expr?.query;
    for (const tree of query === void 0 ? [] : parsed(query)) this.steps.push({ tree, ...rest });
  }
};

// scripts/prove/access/reading/read.ts
var mostDepth = 8;
function readPolicies(schema, platform = []) {
  const reader = new Reader(schema, platform);
  for (const table of [...schema.tables, ...schema.platformTables]) {
    for (const policy of table.policies)
      for (const expression of [policy.using, policy.check])
        if (expression !== void 0) reader.policy(table.schema, table.name, expression);
  }
  for (const view of schema.views) reader.query(view.definition);
  return reader.facts();
}
function readParameters(schema, platform = []) {
  const reader = new Reader(schema, platform);
  return (routine) => reader.parameters(routine);
}
var Reader = class {
  #tables = /* @__PURE__ */ new Map();
  #bySimpleName = /* @__PURE__ */ new Map();
  #routines = /* @__PURE__ */ new Map();
  #steps = /* @__PURE__ */ new Map();
  #facts = { callers: [], stakes: [], joins: [], constants: [], parts: [], sources: [] };
  #seen = /* @__PURE__ */ new Set();
  #parameters = /* @__PURE__ */ new Map();
  constructor(schema, platform) {
    for (const table of [...schema.tables, ...schema.views, ...platform]) {
      const name = qualified(table.schema, table.name);
      this.#tables.set(name, new Map(table.columns.map((column) => [column.name, column.type])));
      const same = this.#bySimpleName.get(table.name) ?? [];
      this.#bySimpleName.set(table.name, [...same, name]);
    }
    for (const routine of schema.functions) {
      const key = `${routine.schema}\0${routine.name}`;
      this.#routines.set(key, [...this.#routines.get(key) ?? [], routine]);
    }
  }
  facts() {
    return this.#facts;
  }
  policy(schema, name, expression) {
    const table = qualified(schema, name);
    const scope = { ...emptyScope(["public"]), inside: false };
    this.#addTable(scope, table, name);
    for (const tree of parsed2(`select ${expression}`)) {
      const target = tree.SelectStmt?.targetList?.[0]?.ResTarget?.val;
      this.#condition(target, scope, 0);
    }
  }
  parameters(routine) {
    this.#parameters = /* @__PURE__ */ new Map();
    const scope = emptyScope(searchPath(routine));
    for (const [index, argument] of inputs(routine).entries()) {
      const origins = [{ kind: "parameter", index }];
      if (argument.name !== void 0) scope.variables.set(argument.name, origins);
      scope.variables.set(`$${index + 1}`, origins);
    }
    this.#body(routine, scope, 0);
    return this.#parameters;
  }
  /** A view's own query: what it compares decides which rows it shows. */
  query(sql) {
    for (const tree of parsed2(sql)) this.#statement(tree, emptyScope(["public"]), 0);
  }
  // Names
  #addTable(scope, table, alias) {
    const columns = /* @__PURE__ */ new Map();
    for (const column of this.#tables.get(table)?.keys() ?? []) columns.set(column, [{ kind: "column", table, column }]);
    scope.relations.set(alias, { table, columns });
  }
  #table(name, path) {
    const candidates = name.schema === void 0 ? path.map((schema) => qualified(schema, name.name)) : [];
    if (name.schema !== void 0) candidates.push(qualified(name.schema, name.name));
    const found = candidates.find((candidate) => this.#tables.has(candidate));
    if (found !== void 0 || name.schema !== void 0) return found;
    const same = this.#bySimpleName.get(name.name) ?? [];
    return same.length === 1 ? same[0] : void 0;
  }
  #column(fields, scope) {
    for (let at = scope; at !== void 0; at = at.parent) {
      if (fields.length > 1) {
        const relation = at.relations.get(fields.at(-2));
        if (relation !== void 0) return { origins: relation.columns.get(fields.at(-1)) ?? [], inside: at.inside };
      } else {
        for (const relation of at.relations.values()) {
          const origins = relation.columns.get(fields[0]);
          if (origins !== void 0) return { origins, inside: at.inside };
        }
      }
      const variable = at.variables.get(fields.at(-1));
      if (variable !== void 0) return { origins: variable, inside: at.inside };
    }
    return { origins: [], inside: true };
  }
  #routine(name, count) {
    const schemas = name.schema === void 0 ? ["public"] : [name.schema];
    let found = schemas.flatMap((schema) => this.#routines.get(`${schema}\0${name.name}`) ?? []);
    if (found.length === 0 && name.schema === void 0)
      found = [...this.#routines.values()].flat().filter((routine) => routine.name === name.name);
    return found.find((routine) => inputs(routine).length === count) ?? found.find((routine) => inputs(routine).length > count) ?? found[0];
  }
  // Statements
  /** Visits a statement for its comparisons; the origins of its result's columns. */
  #statement(node, outer, depth) {
    if (depth > mostDepth) return [];
    const kind = Object.keys(node)[0];
    if (kind === void 0) return [];
    const tree = node[kind];
    switch (kind) {
      case "SelectStmt":
        return this.#select(tree, outer, depth);
      case "InsertStmt":
        this.#insert(tree, outer, depth);
        return [];
      case "UpdateStmt":
      case "DeleteStmt": {
        const scope = { ...emptyScope(outer.path), parent: outer };
        this.#from([{ RangeVar: tree.relation }, ...tree.fromClause ?? tree.usingClause ?? []], scope, depth);
        this.#condition(tree.whereClause, scope, depth);
        const target = this.#table(rangeName(tree.relation ?? {}), scope.path);
        for (const { ResTarget: set } of kind === "UpdateStmt" ? tree.targetList ?? [] : [])
          if (target !== void 0 && set?.name)
            this.#written({ table: target, column: set.name }, this.#origins(set.val, scope, depth));
        return [];
      }
      default:
        return [];
    }
  }
  #insert(tree, outer, depth) {
    const select = tree.selectStmt?.SelectStmt;
    const table = this.#table(rangeName(tree.relation ?? {}), outer.path);
    const columns = tree.cols?.map(({ ResTarget: target }) => target?.name) ?? (table === void 0 ? [] : [...this.#tables.get(table).keys()]);
    for (const row of select?.valuesLists ?? []) {
      for (const [index, value] of (row.List?.items ?? []).entries()) {
        this.#condition(value, outer, depth);
        if (table !== void 0 && columns[index] !== void 0)
          this.#written({ table, column: columns[index] }, this.#origins(value, outer, depth));
      }
    }
    if (select === void 0 || select.valuesLists !== void 0) return;
    for (const [index, { origins }] of this.#statement({ SelectStmt: select }, outer, depth).entries())
      if (table !== void 0 && columns[index] !== void 0) this.#written({ table, column: columns[index] }, origins);
  }
  /** A value that is written to a column: what a parameter stands for. */
  #written(column, origins) {
    for (const origin of origins) if (origin.kind === "parameter") this.#parameter(origin.index, column);
  }
  #parameter(index, { table, column }) {
    const known = this.#parameters.get(index) ?? [];
    if (known.some((each) => each.table === table && each.column === column)) return;
    this.#parameters.set(index, [...known, { table, column }]);
  }
  #select(tree, outer, depth) {
    const scope = { ...emptyScope(outer.path), parent: outer };
    for (const cte of tree.withClause?.ctes ?? []) {
      const { ctename, ctequery } = cte.CommonTableExpr ?? {};
      if (ctequery) scope.relations.set(ctename, { columns: columnsOf(this.#statement(ctequery, scope, depth + 1)) });
    }
    if (tree.larg) {
      const left = this.#select(tree.larg, scope, depth);
      const right = this.#select(tree.rarg, scope, depth);
      return left.map(({ name, origins }, index) => ({
        name,
        origins: [...origins, ...right[index]?.origins ?? []]
      }));
    }
    const withs = new Map(scope.relations);
    scope.relations.clear();
    this.#from(tree.fromClause ?? [], scope, depth, withs);
    this.#condition(tree.whereClause, scope, depth);
    this.#condition(tree.havingClause, scope, depth);
    return (tree.targetList ?? []).map(({ ResTarget: target }) => {
      const value = target?.val;
      this.#condition(value, scope, depth);
      const fields = value?.ColumnRef?.fields;
      return {
        name: target?.name ?? fields?.at(-1)?.String?.sval,
        origins: this.#origins(value, scope, depth)
      };
    });
  }
  #from(items, scope, depth, withs) {
    for (const item of items) {
      if (item.RangeVar) {
        const name = rangeName(item.RangeVar);
        const alias = item.RangeVar.alias?.aliasname ?? name.name;
        const cte = name.schema === void 0 ? withs?.get(name.name) ?? this.#cte(name.name, scope) : void 0;
        const table = cte === void 0 ? this.#table(name, scope.path) : void 0;
        if (cte !== void 0) scope.relations.set(alias, cte);
        else if (table !== void 0) this.#addTable(scope, table, alias);
      } else if (item.JoinExpr) {
        this.#from([item.JoinExpr.larg, item.JoinExpr.rarg], scope, depth, withs);
        this.#condition(item.JoinExpr.quals, scope, depth);
        this.#using(item.JoinExpr, scope);
      } else if (item.RangeSubselect) {
        const columns = columnsOf(this.#statement(item.RangeSubselect.subquery, scope, depth + 1));
        scope.relations.set(item.RangeSubselect.alias?.aliasname ?? "", { columns });
      } else if (item.RangeFunction) {
        const alias = item.RangeFunction.alias?.aliasname;
        for (const entry of item.RangeFunction.functions ?? []) {
          const call = entry.List?.items?.[0];
          const origins = this.#origins(call, scope, depth);
          const name = call?.FuncCall ? listName(call.FuncCall.funcname).name : "";
          const column = item.RangeFunction.alias?.colnames?.[0]?.String?.sval ?? alias ?? name;
          scope.relations.set(alias ?? name, { columns: /* @__PURE__ */ new Map([[column, origins]]) });
        }
      }
    }
  }
  #cte(name, scope) {
    for (let at = scope.parent; at !== void 0; at = at.parent) {
      const relation = at.relations.get(name);
      if (relation !== void 0 && relation.table === void 0) return relation;
    }
    return void 0;
  }
  #using(join, scope) {
    for (const column of strings(join.usingClause)) {
      const sides = [...scope.relations.values()].map((relation) => relation.columns.get(column) ?? []);
      const [left = [], right = []] = sides.filter((origins) => origins.length > 0);
      this.#compare(left, right, { equal: true, inside: true });
    }
  }
  // Expressions
  /** Visits an expression that is true or false. */
  #condition(node, scope, depth, wanted = true) {
    if (node === void 0 || depth > mostDepth) return;
    if (node.BoolExpr) {
      const negated = node.BoolExpr.boolop === "NOT_EXPR";
      for (const each of node.BoolExpr.args) this.#condition(each, scope, depth, negated ? !wanted : wanted);
    } else if (node.ColumnRef) this.#boolean(node, scope, wanted);
    else if (node.BooleanTest) {
      const positive = ["IS_TRUE", "IS_NOT_FALSE"].includes(node.BooleanTest.booltesttype);
      if (node.BooleanTest.arg?.ColumnRef) this.#boolean(node.BooleanTest.arg, scope, positive === wanted);
      else this.#condition(node.BooleanTest.arg, scope, depth, positive === wanted);
    } else if (node.NullTest) {
      const isNull = node.NullTest.nulltesttype === "IS_NULL";
      const { inside } = this.#place(node.NullTest.arg, scope);
      for (const origin of this.#origins(node.NullTest.arg, scope, depth)) {
        if (origin.kind === "column") this.#stake(origin, null, "null", isNull === wanted, inside);
        else this.#source(origin);
      }
    } else if (node.A_Expr) this.#comparison(node.A_Expr, scope, depth, wanted);
    else if (node.SubLink) {
      const columns = this.#statement(node.SubLink.subselect, scope, depth + 1);
      if (node.SubLink.subLinkType === "ANY_SUBLINK" && columns[0])
        this.#compare(this.#origins(node.SubLink.testexpr, scope, depth), columns[0].origins, {
          equal: wanted,
          inside: this.#place(node.SubLink.testexpr, scope).inside
        });
    } else if (node.TypeCast) this.#condition(node.TypeCast.arg, scope, depth, wanted);
    else if (node.CoalesceExpr) for (const each of node.CoalesceExpr.args) this.#condition(each, scope, depth, wanted);
    else if (node.CaseExpr) {
      for (const { CaseWhen: when } of node.CaseExpr.args ?? []) {
        this.#condition(when?.expr, scope, depth, wanted);
        this.#condition(when?.result, scope, depth, wanted);
      }
      this.#condition(node.CaseExpr.defresult, scope, depth, wanted);
    } else if (node.FuncCall) {
      const { name } = listName(node.FuncCall.funcname);
      for (const each of node.FuncCall.args ?? []) this.#condition(each, scope, depth + 1, wanted);
      if (!name.startsWith("bool_")) this.#call(node.FuncCall, scope, depth);
    }
  }
  #boolean(node, scope, wanted) {
    const { origins, inside } = this.#column(strings(node.ColumnRef.fields), scope);
    for (const origin of origins) {
      if (origin.kind === "column" && this.#tables.get(origin.table)?.get(origin.column) === "boolean")
        this.#stake(origin, String(wanted), "boolean", true, inside);
    }
  }
  #comparison(node, scope, depth, wanted) {
    const operator = listName(node.name).name;
    const kind = node.kind;
    if (kind === "AEXPR_NULLIF") return;
    const sides = [node.lexpr, node.rexpr];
    for (const side of sides) {
      if (side?.List) for (const item of side.List.items ?? []) this.#condition(item, scope, depth, wanted);
      else if (side && !side.ColumnRef) this.#condition(side, scope, depth, wanted);
    }
    const [left, right] = sides.map(
      (side) => side?.List ? side.List.items.flatMap((item) => this.#origins(item, scope, depth)) : this.#origins(side, scope, depth)
    );
    const inside = this.#place(sides[0], scope).inside && this.#place(sides[1], scope).inside;
    const equal = (["=", "@>", "<@", "&&", "?", "~~", "~~*"].includes(operator) || kind === "AEXPR_NOT_DISTINCT") && kind !== "AEXPR_DISTINCT";
    const list = kind === "AEXPR_OP_ANY" || ["@>", "<@", "&&", "?", "?|", "?&"].includes(operator);
    this.#compare(left, right, { equal: equal === wanted, inside, list });
  }
  /** Two sides that are compared: everything that is learnt from it. */
  #compare(left, right, { equal, inside, list }) {
    for (const [own, others] of [
      [left, right],
      [right, left]
    ]) {
      for (const origin of own) {
        this.#source(origin);
        for (const other of others) {
          if (origin.kind === "column") {
            if (other.kind === "caller") this.#caller(origin, other, inside, list);
            else if (other.kind === "constant") this.#stake(origin, other.value, "constant", equal, inside);
            else if (other.kind === "parameter") this.#parameter(other.index, origin);
            else if (other.kind === "now") this.#stake(origin, "now", "now", true, inside);
            else if (other.kind === "column" && own === left && equal) this.#join(origin, other);
          } else if (origin.kind === "part") this.#part(origin, other);
          else if (origin.kind === "caller" && other.kind === "constant" && origin.source.kind !== "role") {
            this.#once(
              `constant ${sourceKey(origin.source)} ${other.value}`,
              () => this.#facts.constants.push({
                source: origin.source,
                value: other.value,
                ...list || origin.list ? { list: true } : {}
              })
            );
          }
        }
      }
    }
  }
  /** Whether what an expression names belongs to a query of its own. */
  #place(node, scope) {
    let at = node;
    while (at?.TypeCast) at = at.TypeCast.arg;
    if (at?.ColumnRef) return this.#column(strings(at.ColumnRef.fields), scope);
    return { inside: true };
  }
  /** Where the value of an expression may come from. */
  #origins(node, scope, depth) {
    if (node === void 0 || depth > mostDepth) return [];
    if (node.ColumnRef) return this.#column(strings(node.ColumnRef.fields), scope).origins;
    if (node.ParamRef) return this.#column([`$${node.ParamRef.number ?? 0}`], scope).origins;
    if (node.TypeCast) return this.#origins(node.TypeCast.arg, scope, depth);
    if (node.A_Const) return constants(node.A_Const);
    if (node.A_ArrayExpr)
      return (node.A_ArrayExpr.elements ?? []).flatMap((each) => this.#origins(each, scope, depth));
    if (node.CoalesceExpr) return node.CoalesceExpr.args.flatMap((each) => this.#origins(each, scope, depth));
    if (node.CaseExpr) {
      const results = (node.CaseExpr.args ?? []).map((each) => each.CaseWhen?.result);
      return [...results, node.CaseExpr.defresult].flatMap((each) => this.#origins(each, scope, depth));
    }
    if (node.SubLink) {
      if (!["EXPR_SUBLINK", "ARRAY_SUBLINK"].includes(node.SubLink.subLinkType)) return [];
      const origins = this.#statement(node.SubLink.subselect, scope, depth + 1)[0]?.origins ?? [];
      return node.SubLink.subLinkType === "ARRAY_SUBLINK" ? origins.map(asList) : origins;
    }
    if (node.SQLValueFunction) {
      const op = node.SQLValueFunction.op;
      if (/USER|ROLE/.test(op)) return [{ kind: "caller", source: { kind: "role" } }];
      return /TIME|DATE/.test(op) ? [{ kind: "now" }] : [];
    }
    if (node.A_Expr) return this.#operator(node.A_Expr, scope, depth);
    if (node.A_Indirection) {
      const index = node.A_Indirection.indirection?.[0]?.A_Indices?.uidx?.A_Const?.ival?.ival;
      return this.#origins(node.A_Indirection.arg, scope, depth).map(
        (origin) => origin.kind === "part" && origin.index === void 0 && index !== void 0 ? { ...origin, index } : origin
      );
    }
    if (node.FuncCall) return this.#call(node.FuncCall, scope, depth);
    return [];
  }
  /** `claims ->> 'sub'`, `now() - interval`, texts that are put together. */
  #operator(node, scope, depth) {
    const operator = listName(node.name).name;
    const left = this.#origins(node.lexpr, scope, depth);
    const right = this.#origins(node.rexpr, scope, depth);
    if (node.kind === "AEXPR_NULLIF") return left;
    if (["->", "->>", "#>", "#>>"].includes(operator)) {
      const constant = right.filter((origin) => origin.kind === "constant");
      const steps = operator.startsWith("#") ? constant.map(({ value }) => value) : constant.slice(0, 1).map(({ value }) => value);
      return left.flatMap(
        (origin) => origin.kind === "caller" && origin.source.kind === "claim" && steps.length > 0 ? [{ ...origin, source: { kind: "claim", path: [...origin.source.path, ...steps] } }] : []
      );
    }
    if (["+", "-"].includes(operator)) return [...left, ...right].filter((origin) => origin.kind === "now");
    return [];
  }
  #call(node, scope, depth) {
    const name = listName(node.funcname);
    const args = (node.args ?? []).map((each) => each.NamedArgExpr ? each.NamedArgExpr.arg : each);
    if (name.schema === "auth") {
      const path = { uid: ["sub"], email: ["email"], role: ["role"], jwt: [] }[name.name];
      if (path !== void 0) return [this.#source({ kind: "caller", source: { kind: "claim", path } })];
    }
    if (name.schema === "storage" && name.name === "foldername")
      return args.slice(0, 1).flatMap((each) => this.#origins(each, scope, depth)).flatMap((origin) => origin.kind === "column" ? [{ ...origin, kind: "part" }] : []);
    if (name.schema === void 0 || name.schema === "pg_catalog") {
      const own = this.#builtin(name.name, args, scope, depth);
      if (own !== void 0) return own;
    }
    const routine = this.#routine(name, args.length);
    if (routine === void 0 || depth >= mostDepth) return [];
    const inner = emptyScope(searchPath(routine));
    for (const [index, argument] of inputs(routine).entries()) {
      const origins = args[index] === void 0 ? [] : this.#origins(args[index], scope, depth);
      if (argument.name !== void 0) inner.variables.set(argument.name, origins);
      inner.variables.set(`$${index + 1}`, origins);
    }
    return this.#body(routine, inner, depth);
  }
  /** Visits a function's body; the origins of what it returns. */
  #body(routine, scope, depth) {
    const returned = [];
    for (const step of this.#stepsOf(routine)) {
      const columns = this.#statement(step.tree, scope, depth + 1);
      for (const [index, variable] of (step.into ?? []).entries()) {
        const before = scope.variables.get(variable) ?? [];
        scope.variables.set(variable, [...before, ...columns[index]?.origins ?? []]);
      }
      if (step.returns) returned.push(...columns[0]?.origins ?? []);
    }
    return unique(returned);
  }
  #builtin(name, args, scope, depth) {
    const all = () => args.flatMap((each) => this.#origins(each, scope, depth));
    switch (name) {
      case "current_setting": {
        const setting = all().find((origin) => origin.kind === "constant")?.value;
        if (setting === void 0) return [];
        const claim = /^request\.jwt\.claim(?:s$|\.(.+)$)/.exec(setting);
        const source = claim === null ? { kind: "setting", name: setting } : { kind: "claim", path: claim[1] ? [claim[1]] : [] };
        return [this.#source({ kind: "caller", source })];
      }
      case "now":
      case "clock_timestamp":
      case "statement_timestamp":
      case "transaction_timestamp":
        return [{ kind: "now" }];
      case "lower":
      case "upper":
      case "btrim":
      case "ltrim":
      case "rtrim":
      case "to_jsonb":
      case "max":
      case "min":
        return args.slice(0, 1).flatMap((each) => this.#origins(each, scope, depth));
      case "split_part": {
        const index = args[2]?.A_Const?.ival?.ival;
        return args.slice(0, 1).flatMap((each) => this.#origins(each, scope, depth)).flatMap((origin) => origin.kind === "column" ? [{ ...origin, kind: "part", index }] : []);
      }
      case "unnest":
      case "array_agg":
      case "jsonb_agg":
      case "string_to_array":
      case "jsonb_array_elements":
      case "jsonb_array_elements_text":
      case "json_array_elements_text":
      case "regexp_split_to_table":
      case "string_to_table":
        return args.slice(0, 1).flatMap((each) => this.#origins(each, scope, depth)).map(asList);
      case "jsonb_extract_path":
      case "jsonb_extract_path_text":
      case "json_extract_path_text": {
        const [base, ...rest] = args;
        const path = rest.flatMap((each) => this.#origins(each, scope, depth)).flatMap((origin) => origin.kind === "constant" ? [origin.value] : []);
        return this.#origins(base, scope, depth).flatMap(
          (origin) => origin.kind === "caller" && origin.source.kind === "claim" ? [{ ...origin, source: { kind: "claim", path: [...origin.source.path, ...path] } }] : []
        );
      }
      default:
        return void 0;
    }
  }
  #stepsOf(routine) {
    const known = this.#steps.get(routine);
    if (known !== void 0) return known;
    const steps = bodySteps(routine);
    this.#steps.set(routine, steps);
    return steps;
  }
  // What is kept
  #once(key, keep) {
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    keep();
  }
  #source(origin) {
    if (origin.kind === "caller")
      this.#once(`source ${sourceKey(origin.source)}`, () => this.#facts.sources.push(origin.source));
    return origin;
  }
  #caller(column, { source, list: listed }, inside, list = false) {
    const { table, column: name } = column;
    const type = this.#tables.get(table)?.get(name) ?? "";
    const kind = type.endsWith("[]") ? "column" : listed || list ? "claim" : void 0;
    this.#once(
      `caller ${table} ${name} ${sourceKey(source)} ${inside}`,
      () => this.#facts.callers.push({
        table,
        column: name,
        source,
        consulted: inside,
        ...kind === void 0 ? {} : { list: kind }
      })
    );
  }
  #part({ table, column, index = 1 }, other) {
    if (other.kind !== "caller" && other.kind !== "constant" && other.kind !== "column") return;
    const value = other.kind === "caller" ? { kind: other.kind, source: other.source } : other.kind === "constant" ? { kind: other.kind, value: other.value } : { kind: other.kind, table: other.table, column: other.column };
    this.#once(
      `part ${table} ${column} ${index} ${JSON.stringify(value)}`,
      () => this.#facts.parts.push({ table, column, index, value })
    );
  }
  #stake({ table, column }, value, kind, wanted, consulted) {
    this.#once(
      `stake ${table} ${column} ${kind} ${value} ${wanted} ${consulted}`,
      () => this.#facts.stakes.push({ table, column, value, kind, wanted, consulted })
    );
  }
  #join(from, to) {
    if (from.table === to.table && from.column === to.column) return;
    this.#once(
      `join ${from.table} ${from.column} ${to.table} ${to.column}`,
      () => this.#facts.joins.push({
        from: { table: from.table, column: from.column },
        to: { table: to.table, column: to.column }
      })
    );
  }
};
function emptyScope(path) {
  return { relations: /* @__PURE__ */ new Map(), variables: /* @__PURE__ */ new Map(), path, inside: true };
}
function parsed2(sql) {
  try {
    return parseSql(sql).statements.map((statement) => statement.node);
  } catch {
    return [];
  }
}
function columnsOf(columns) {
  return new Map(columns.flatMap(({ name, origins }) => name === void 0 ? [] : [[name, origins]]));
}
function constants({ sval, ival, fval, boolval }) {
  if (sval) {
    const text = sval.sval ?? "";
    const elements = /^\{.*\}$/.test(text) ? text.slice(1, -1).split(",") : [];
    return [text, ...elements.map((each) => each.replace(/^"|"$/g, ""))].map((value) => ({ kind: "constant", value }));
  }
  if (ival) return [{ kind: "constant", value: String(ival.ival ?? 0) }];
  if (fval) return [{ kind: "constant", value: fval.fval }];
  return boolval ? [{ kind: "constant", value: boolval.boolval ? "true" : "false" }] : [];
}
function asList(origin) {
  return origin.kind === "caller" ? { ...origin, list: true } : origin;
}
function unique(origins) {
  return [...new Map(origins.map((origin) => [JSON.stringify(origin), origin])).values()];
}
function inputs(routine) {
  return routine.arguments.filter(({ mode }) => mode !== "out" && mode !== "table");
}
function searchPath(routine) {
  const own = routine.settings?.search_path;
  const named = own?.split(",").map((part) => part.trim().replace(/^["']|["']$/g, ""));
  return [...(named ?? []).filter((part) => part !== "" && part !== "$user"), "public", routine.schema];
}

// scripts/prove/access/read-cast.ts
async function readCast(database, schema, platform, actors) {
  const schemas = schema.schemas.map(({ name }) => name);
  await loadParser();
  const platformOnes = await platformTables(database);
  const facts = readPolicies(schema, platformOnes);
  const bare = await planTables(database, schemas);
  const plan = await planTables(database, schemas, softKeys(facts, bare));
  const cast = deriveCast(plan, facts, {
    anonymous: platform === "supabase" && actors === void 0,
    roles: schema.roles.map(({ name }) => name),
    more: actors
  });
  return { schemas, platform: platformOnes, facts, plan, cast };
}
async function platformTables(database) {
  const rows = await database.rows(
    `select n.nspname::text, c.relname::text, array_agg(a.attname::text order by a.attnum), array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname in ('auth', 'storage', 'realtime') and c.relkind in ('r', 'p', 'v') group by 1, 2 order by 1, 2`
  );
  return rows.map(([schema, name, columns, types]) => ({
    schema,
    name,
    columns: columns.map((column, index) => ({ name: column, type: types[index] }))
  }));
}

// scripts/prove/data/pleasant.ts
var firstNames = [
  ...["Ana", "Ben", "Eva", "Leo", "Luis", "Mia", "Omar", "Nina", "Jorge", "Sara", "Yuki", "Tom", "Leila", "Pablo"],
  ...["Ines", "Noah", "Zoe", "Ravi", "Maria", "Ivan", "Amara", "Felix", "Lucia", "Hugo", "Priya", "Emil", "Clara"],
  ...["Samir", "Julia", "Mateo", "Aisha", "Oskar", "Elena", "Diego", "Hana", "Jonas", "Laura", "Kofi", "Marta", "Erik"]
];
var lastNames = [
  "García",
  "Meyer",
  "Rojas",
  "Okafor",
  "Novak",
  "Tanaka",
  "Silva",
  "Khan",
  "Larsen",
  "Torres",
  "Weber"
];
var companies = [
  "Northwind",
  "Blue Harbor",
  "Lumen Labs",
  "Cedar & Co",
  "Alto Studio",
  "Riverside",
  "Kite Works",
  "Solano"
];
var things = [
  "Notebook",
  "Desk lamp",
  "Coffee beans",
  "Backpack",
  "Water bottle",
  "Headphones",
  "Keyboard",
  "Plant pot"
];
var titles = [
  "Kick-off",
  "Weekly review",
  "Launch plan",
  "Budget draft",
  "Team lunch",
  "Field notes",
  "Open questions",
  "Roadmap"
];
var events = ["Founders meetup", "Pitch workshop", "Demo day", "Design evening", "Product breakfast", "Hack night"];
var sentences = [
  "Starts on time, ends early.",
  "Agreed with everybody who was there.",
  "Needs another look before Friday.",
  "Works as described, tried twice.",
  "First version, comments are welcome.",
  "Short, and to the point."
];
var cities = ["Medellín", "Lisbon", "Berlin", "Nairobi", "Osaka", "Montréal", "Porto", "Oslo"];
var streets = ["Harbor Street", "Park Avenue", "Calle 10", "Mill Lane", "Station Road", "Hill Street"];
var tags = ["new", "urgent", "idea", "design", "finance", "travel"];
var coordinates = [
  ["6.2442", "-75.5812"],
  ["38.7223", "-9.1393"],
  ["52.5200", "13.4050"],
  ["-1.2921", "36.8219"]
];
function pick(list, n) {
  return list[n % list.length];
}
function nth(list, n) {
  const round = Math.floor(n / list.length);
  return `${pick(list, n)}${round === 0 ? "" : ` ${round + 1}`}`;
}
function dayTime(n, hour = 9, minute = 0) {
  const days = Math.floor(n / 5) * 7 + n % 5;
  return new Date(Date.UTC(2026, 0, 5 + days, hour, minute)).toISOString().replace("T", " ").replace(".000Z", "+00");
}
function pleasantTexts(table, column, ordinal, label) {
  const type = column.type.kind === "d" ? column.type.base ?? column.type : column.type;
  if (column.sequence !== void 0 || column.hasDefault && column.volatileDefault !== true) return [];
  const { name } = column;
  if (table.schema === "auth") {
    if (/_token(_new|_current)?$|^email_change$|^phone_change$/.test(name)) return [""];
    return /^(created_at|updated_at|email_confirmed_at)$/.test(name) ? [dayTime(ordinal)] : [];
  }
  switch (type.name) {
    case "uuid":
      return column.volatileDefault ? [stableUuid("seed", table.table, name, ordinal)] : [];
    case "date":
      return moment(name, ordinal, column.nullable).map((text) => text?.slice(0, 10) ?? null);
    case "timestamp with time zone":
    case "timestamp without time zone":
      return moment(name, ordinal, column.nullable);
    case "smallint":
    case "integer":
    case "bigint":
      return whole(name, ordinal);
    case "numeric":
    case "real":
    case "double precision":
      return decimal(name, ordinal);
    case "text":
    case "character varying":
    case "public.citext":
    case "extensions.citext":
    case "citext":
      return words(table, column, ordinal, label).filter((text) => text.length <= (type.length ?? 1e4));
    default:
      return [];
  }
}
function moment(name, n, nullable) {
  if (nullable && /(delet|archiv|cancel|revok|reject|remov|fail|suspend|bann|disabl|expired|refund|dismiss)/i.test(name))
    return [null];
  if (/birth|dob/i.test(name)) return [`${1975 + n % 28}-0${n % 9 + 1}-1${n % 9} 00:00:00+00`];
  if (/(start|begin|from|open)/i.test(name)) return [dayTime(n + 20, 18)];
  if (/(end|until|to$|clos|finish)/i.test(name)) return [dayTime(n + 20, 21)];
  if (/(expir|due|deadline|renew|valid)/i.test(name)) return [dayTime(n + 60, 12)];
  if (/(updat|modif|chang|last)/i.test(name)) return [dayTime(n, 16, 30), dayTime(n)];
  return [dayTime(n)];
}
function whole(name, n) {
  if (/(cents|minor)/i.test(name)) return [String(pick([1990, 4900, 12500, 990, 35e3], n))];
  if (/(price|amount|cost|total|fee|salary|budget|revenue|balance)/i.test(name))
    return [String(pick([20, 49, 125, 10, 350], n))];
  if (/(quantity|qty|count|seats|guests|stock)/i.test(name)) return [String(pick([1, 2, 3, 5, 8], n))];
  if (/(rating|stars|score)/i.test(name)) return [String(pick([5, 4, 3, 5, 4], n))];
  if (/^age$|_age$/i.test(name)) return [String(24 + n % 35)];
  if (/(capacity|limit|max)/i.test(name)) return [String(pick([20, 50, 100, 12], n))];
  if (/(percent|progress|discount)/i.test(name)) return [String(pick([10, 25, 50, 75], n))];
  if (/year/i.test(name)) return ["2026"];
  if (/(duration|minutes)/i.test(name)) return [String(pick([30, 45, 60, 90], n))];
  return [];
}
function decimal(name, n) {
  if (/(price|amount|cost|total|fee|salary|budget|revenue|balance)/i.test(name))
    return [pick(["19.90", "49.00", "125.00", "9.90", "350.00"], n)];
  if (/lat/i.test(name)) return [pick(coordinates, n)[0]];
  if (/(lng|lon)/i.test(name)) return [pick(coordinates, n)[1]];
  if (/(rate|tax|vat|discount|percent)/i.test(name)) return [pick(["0.19", "0.07", "0.10", "0.25"], n), "10"];
  if (/(rating|score)/i.test(name)) return [pick(["4.5", "3.8", "5", "4.1"], n)];
  if (/(weight|height|width|length|distance)/i.test(name)) return [pick(["1.2", "0.4", "2.5", "10"], n)];
  return [];
}
function slug(text) {
  return text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase();
}
function called(table, n, label) {
  if (/(user|profile|person|people|member|employee|customer|contact|author|client|patient|student|staff)/i.test(table)) {
    const own = firstNames.find((name) => name.toLowerCase() === label.actor);
    return `${own ?? pick(firstNames, n)} ${pick(lastNames, n)}`;
  }
  if (/(compan|org|team|tenant|workspace|business|vendor|supplier|brand|account|startup|shop|store|school|clinic)/i.test(
    table
  ))
    return nth(companies, label.tenant === "two" && label.actor === void 0 ? n + 1 : n);
  if (/(event|meetup|conference|workshop)/i.test(table)) return nth(events, n);
  if (/(product|item|good|article|variant|sku)/i.test(table)) return nth(things, n);
  if (/(city|location|venue|place|branch|site)/i.test(table)) return nth(cities, n);
  if (/(tag|label|categor|topic|skill)/i.test(table)) return nth(tags, n);
  return nth(titles, n);
}
function words(table, { name, hints, volatileDefault }, n, label) {
  if (hints.length > 0 && /(status|state|type|kind|role|level|plan|tier|currency|mode)$/i.test(name)) return [];
  const title = called(table.name, n, label);
  const person = `${firstNames.find((each) => each.toLowerCase() === label.actor) ?? pick(firstNames, n)}`;
  const rules = [
    [/e_?mail/i, () => `${slug(person)}${n < firstNames.length ? "" : `.${n}`}@example.com`],
    [/first_?name|given_?name/i, () => person],
    [/last_?name|surname|family_?name/i, () => pick(lastNames, n)],
    [/(full_?name|display_?name|contact_?name|author)/i, () => `${person} ${pick(lastNames, n)}`],
    [/(user_?name|handle|nick)/i, () => `${slug(person)}_${n + 1}`],
    [/(avatar|image|photo|picture|logo|thumbnail|cover)/i, () => `https://example.com/images/${slug(title)}.png`],
    [/(url|website|link|homepage|uri|webhook)/i, () => `https://example.com/${slug(title)}`],
    [/(slug|permalink|subdomain)/i, () => `${slug(title)}-${n + 1}`],
    [/(phone|mobile|tel$|whatsapp)/i, () => `+1555010${String(n % 1e4).padStart(4, "0")}`],
    [/(street|address)/i, () => `${n % 90 + 1} ${pick(streets, n)}`],
    [/city|town/i, () => pick(cities, n)],
    [/(postal|zip)/i, () => String(1e4 + n)],
    [/(location|venue|place)/i, () => pick(cities, n)],
    [/(compan|organi[sz]ation|employer|business)_?(name)?/i, () => pick(companies, n)],
    [/(job_?title|position|occupation)/i, () => pick(["Designer", "Engineer", "Founder", "Analyst"], n)],
    [
      /(description|summary|about|bio|body|content|message|comment|note|text|details|reason|feedback)/i,
      () => pick(sentences, n)
    ],
    [/(title|subject|headline)/i, () => title],
    [/(name|label)$/i, () => title],
    [/^tag$/i, () => pick(tags, n)],
    [/(sku|code|reference|number|invoice)/i, () => `${table.name.slice(0, 3).toUpperCase()}-${String(1001 + n)}`],
    [/.+_id$/i, () => `${name.replace(/_id$/i, "")}_${1001 + n}`],
    [/(question)/i, () => "When does it begin?"],
    [/(answer)/i, () => "At nine in the morning."]
  ];
  if (volatileDefault) return [stableUuid("seed", table.table, name, n).replaceAll("-", "")];
  const found = rules.find(([pattern]) => pattern.test(name))?.[1]();
  return found === void 0 ? [] : [found, `${found} ${n + 1}`];
}

export {
  readParameters,
  readCast,
  firstNames,
  pleasantTexts
};
