import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  chooseTests,
  includedFile
} from "./chunk-7C2HDH3O.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  chooseTests,
  includedFile
};
