import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  makeSource,
  readSource
} from "./chunk-SF7ELBRB.mjs";
import "./chunk-BDGHX32B.mjs";
import "./chunk-RZ3HJB4Z.mjs";
import "./chunk-E34BUBL3.mjs";
export {
  makeSource,
  readSource
};
