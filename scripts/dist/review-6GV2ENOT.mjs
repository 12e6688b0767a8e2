import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  reviewFindings,
  reviewJson,
  reviewMarkdown
} from "./chunk-G7Z4KBTQ.mjs";
import "./chunk-CVQDRC7C.mjs";
import "./chunk-FC3E6ZXM.mjs";
import "./chunk-KVCCJ5BQ.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  reviewFindings,
  reviewJson,
  reviewMarkdown
};
