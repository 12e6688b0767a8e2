import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  schemaMermaid
} from "./chunk-HSNQDFW7.mjs";
import "./chunk-2NVYQCQI.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  schemaMermaid
};
