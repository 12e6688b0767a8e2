import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  diffSummary,
  diffText,
  valueText
} from "./chunk-5AHYFHUC.mjs";
import "./chunk-T5KTXRVO.mjs";
import "./chunk-E34BUBL3.mjs";
export {
  diffSummary,
  diffText,
  valueText
};
