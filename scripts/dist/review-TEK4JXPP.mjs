import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  reviewFindings,
  reviewJson,
  reviewMarkdown
} from "./chunk-6SUT3QVL.mjs";
import "./chunk-CVQDRC7C.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-JVFLQINN.mjs";
import "./chunk-VZC6MBWF.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  reviewFindings,
  reviewJson,
  reviewMarkdown
};
