import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident,
  literal,
  qualified
} from "./chunk-DP4VJVMS.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  ident,
  literal,
  qualified
};
