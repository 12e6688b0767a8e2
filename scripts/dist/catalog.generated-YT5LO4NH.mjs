import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  catalogRules
} from "./chunk-5E7V23QO.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  catalogRules
};
