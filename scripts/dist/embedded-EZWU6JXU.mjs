import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  clusterKey,
  newestCheckpoint,
  openEmbedded
} from "./chunk-ZKN7H3DA.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-2NAZOFEY.mjs";
import "./chunk-5HL6GENC.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-E34BUBL3.mjs";
export {
  clusterKey,
  newestCheckpoint,
  openEmbedded
};
