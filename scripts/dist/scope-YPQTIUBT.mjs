import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  Scope,
  platformSchemas
} from "./chunk-7GWH73TP.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  Scope,
  platformSchemas
};
