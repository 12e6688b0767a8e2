import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident
} from "./chunk-SMBKQGSB.mjs";
import {
  parseSql
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/catalog/compare/view-text.ts
function unqualifiedTopLevel(definition) {
  let tree;
  let byteToIndex;
  try {
    const { statements, map } = parseSql(definition);
    if (statements.length !== 1 || statements[0].kind !== "SelectStmt") return definition;
    tree = statements[0].tree;
    byteToIndex = (offset) => map.indexOfByte(offset);
  } catch {
    return definition;
  }
  const from = tree.fromClause;
  if ((tree.op ?? "SETOP_NONE") !== "SETOP_NONE" || from?.length !== 1) return definition;
  const relation = from[0].RangeVar ?? from[0].RangeSubselect ?? from[0].RangeFunction;
  const name = relation?.alias?.aliasname ?? relation?.relname;
  if (name === void 0) return definition;
  const prefix = `${ident(name)}.`;
  const places = [];
  const { fromClause: _from, withClause: _with, ...rest } = tree;
  columnReferences(rest, name, places);
  let result = definition;
  for (const place of places.map(byteToIndex).sort((a, b) => b - a)) {
    if (result.startsWith(prefix, place)) result = result.slice(0, place) + result.slice(place + prefix.length);
  }
  return result;
}
function columnReferences(node, name, places) {
  if (Array.isArray(node)) for (const one of node) columnReferences(one, name, places);
  else if (node !== null && typeof node === "object") {
    const fields = node.ColumnRef?.fields;
    if (fields?.length === 2 && fields[0]?.String?.sval === name) {
      places.push(node.ColumnRef.location ?? 0);
    }
    for (const [key, value] of Object.entries(node)) {
      if (key !== "subselect" && key !== "subquery") columnReferences(value, name, places);
    }
  }
}
export {
  unqualifiedTopLevel
};
