import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  describeUrl,
  openServer
} from "./chunk-LHCCXHFX.mjs";
import "./chunk-5HL6GENC.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-E34BUBL3.mjs";
export {
  describeUrl,
  openServer
};
