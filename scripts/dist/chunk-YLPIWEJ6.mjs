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

export {
  parseRecovering
};
