import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  SqlSyntaxError,
  loadParser,
  parsePlpgsql,
  parseSql,
  skipTrivia
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  SqlSyntaxError,
  loadParser,
  parsePlpgsql,
  parseSql,
  skipTrivia
};
