import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident
} from "./chunk-SMBKQGSB.mjs";

// scripts/sql/tree.ts
function rangeName(range) {
  return range.schemaname === void 0 ? { name: range.relname ?? "" } : { schema: range.schemaname, name: range.relname ?? "" };
}
function strings(nodes) {
  const found = [];
  for (const node of nodes ?? []) if (node.String !== void 0) found.push(node.String.sval ?? "");
  return found;
}
function listName(nodes) {
  const length = nodes?.length ?? 0;
  if (length === 0) return { name: "" };
  const name = nodes[length - 1].String?.sval ?? "";
  return length === 1 ? { name } : { schema: nodes[length - 2].String?.sval ?? "", name };
}
function objectName(node) {
  if (node === void 0) return { name: "" };
  if (node.List !== void 0) return listName(node.List.items);
  if (node.String !== void 0) return { name: node.String.sval ?? "" };
  if (node.TypeName !== void 0) return listName(node.TypeName.names);
  if (node.ObjectWithArgs !== void 0) return listName(node.ObjectWithArgs.objname);
  if (node.RangeVar !== void 0) return rangeName(node.RangeVar);
  return { name: "" };
}
var noMods = [];
function typeOf(typeName) {
  const { schema, name } = listName(typeName?.names);
  const array = (typeName?.arrayBounds?.length ?? 0) > 0;
  if (typeName?.typmods === void 0) return { schema, name, mods: noMods, array };
  const mods = [];
  for (const mod of typeName.typmods) {
    const value = mod.A_Const;
    if (value?.ival !== void 0) mods.push(value.ival.ival ?? 0);
  }
  return { schema, name, mods, array };
}
var spelled = {
  int2: "smallint",
  int4: "integer",
  int8: "bigint",
  float4: "real",
  float8: "double precision",
  bool: "boolean",
  bpchar: "char",
  varchar: "varchar",
  timestamp: "timestamp",
  timestamptz: "timestamptz",
  timetz: "timetz"
};
function baseType(type) {
  return type.schema === void 0 || type.schema === "pg_catalog" ? type.name : `${type.schema}.${type.name}`;
}
function formatType(type) {
  const base = baseType(type);
  const name = spelled[base] ?? (type.schema && type.schema !== "pg_catalog" ? formatName(type) : base);
  return `${name}${type.mods.length > 0 ? `(${type.mods.join(",")})` : ""}${type.array ? "[]" : ""}`;
}
function formatName(name) {
  return name.schema === void 0 ? ident(name.name) : `${ident(name.schema)}.${ident(name.name)}`;
}
function stringConstant(node) {
  let at = node;
  while (at?.TypeCast !== void 0) at = at.TypeCast.arg;
  if (at?.A_Const?.sval !== void 0) return at.A_Const.sval.sval ?? "";
  return void 0;
}
function isConstant(node) {
  let at = node;
  for (; ; ) {
    if (at === void 0) return false;
    if (at.A_Const !== void 0) return true;
    if (at.TypeCast !== void 0) at = at.TypeCast.arg;
    else if (at.A_Expr?.kind === "AEXPR_OP" && at.A_Expr.lexpr === void 0) at = at.A_Expr.rexpr;
    else return false;
  }
}
function columnName(node) {
  const fields = node?.ColumnRef?.fields;
  return fields?.at(-1)?.String?.sval;
}
function option(list, name) {
  for (const node of list ?? []) if (node.DefElem?.defname === name) return node.DefElem;
  return void 0;
}
function optionText(element) {
  if (element === void 0) return void 0;
  const arg = element.arg;
  if (arg === void 0) return "true";
  if (arg.String !== void 0) return arg.String.sval ?? "";
  if (arg.Integer !== void 0) return String(arg.Integer.ival ?? 0);
  if (arg.Float !== void 0) return arg.Float.fval;
  if (arg.Boolean !== void 0) return String(arg.Boolean.boolval ?? false);
  if (arg.TypeName !== void 0) return listName(arg.TypeName.names).name;
  return void 0;
}
function optionOn(element) {
  const text = optionText(element)?.toLowerCase();
  return text === "true" || text === "on" || text === "1" || text === "yes";
}
function walk(tree, visit) {
  const values = [tree];
  const kinds = [void 0];
  while (values.length > 0) {
    const value = values.pop();
    const kind = kinds.pop();
    if (kind !== void 0 && visit(kind, value) === false) continue;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) {
        values.push(value[index]);
        kinds.push(void 0);
      }
    } else if (value !== null && typeof value === "object") {
      const first = values.length;
      for (const key in value) {
        const inner = value[key];
        if (inner === null || typeof inner !== "object") continue;
        values.push(inner);
        kinds.push(key.charCodeAt(0) < 97 ? key : void 0);
      }
      reverse(values, first);
      reverse(kinds, first);
    }
  }
}
function reverse(list, from) {
  for (let low = from, high = list.length - 1; low < high; low++, high--) {
    const kept = list[low];
    list[low] = list[high];
    list[high] = kept;
  }
}

export {
  rangeName,
  strings,
  listName,
  objectName,
  typeOf,
  baseType,
  formatType,
  formatName,
  stringConstant,
  isConstant,
  columnName,
  option,
  optionText,
  optionOn,
  walk
};
