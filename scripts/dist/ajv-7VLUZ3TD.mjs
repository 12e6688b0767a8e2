import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  require__
} from "./chunk-HZMKTFZ2.mjs";
import {
  require_ajv
} from "./chunk-VWZTK5ZV.mjs";
import "./chunk-JYFYGLBM.mjs";
import {
  __toESM
} from "./chunk-53MRE2H3.mjs";

// scripts/core/ajv.ts
var import_ajv = __toESM(require_ajv(), 1);
var import__ = __toESM(require__(), 1);
var export_Ajv = import_ajv.Ajv;
var export_Ajv2020 = import__.Ajv2020;
export {
  export_Ajv as Ajv,
  export_Ajv2020 as Ajv2020
};
