import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  SqlSyntaxError,
  loadParser,
  parsePlpgsql,
  parseSql,
  skipTrivia
} from "./chunk-CR2EPFTE.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  SqlSyntaxError,
  loadParser,
  parsePlpgsql,
  parseSql,
  skipTrivia
};
