import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  backfillsTable,
  dbopsSchema,
  recordOf,
  recordsTable,
  relationExists,
  sourceChecksum,
  stepsTable
} from "./chunk-5HYAIPJQ.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  backfillsTable,
  dbopsSchema,
  recordOf,
  recordsTable,
  relationExists,
  sourceChecksum,
  stepsTable
};
