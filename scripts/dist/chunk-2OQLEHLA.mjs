import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  splitSql
} from "./chunk-QKW5VGAJ.mjs";
import {
  SqlSyntaxError,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import {
  TextMap
} from "./chunk-BG6OQHVY.mjs";

// scripts/prove/statements.ts
var unparsed = "Unparsed";
function sourceStatements(source) {
  try {
    return parseSql(source.sql);
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    const statements = splitSql(source.sql).filter((piece) => piece.kind === "statement").map(({ start, end }) => parsePiece(source.sql, start, end));
    return { map: new TextMap(source.sql), statements, syntaxError: error };
  }
}
function parsePiece(sql, start, end) {
  const text = sql.slice(start, end);
  try {
    const [statement, ...others] = parseSql(text).statements;
    if (statement !== void 0 && others.length === 0) {
      const { kind, tree, node } = statement;
      return { kind, tree, node, start, end, text };
    }
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
  }
  return { kind: unparsed, tree: {}, node: {}, start, end, text };
}

export {
  unparsed,
  sourceStatements
};
