import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  parseTemplate
} from "./chunk-UCMM5J36.mjs";
import {
  templateSources
} from "./chunk-43MBLY55.mjs";
import "./chunk-D23XIODE.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/template/library.ts
var templateNames = Object.keys(templateSources);
function findTemplate(name) {
  const source = Object.hasOwn(templateSources, name) ? templateSources[name] : void 0;
  if (source === void 0) {
    const near = closest(name, templateNames);
    throw new DbopsError(`Unexpected template "${name}", expected one of ${templateNames.length}`, {
      hint: near === void 0 ? "Run: dbops render --list" : `Did you mean ${near}? All: dbops render --list`
    });
  }
  return parseTemplate(name, source);
}
function allTemplates() {
  return templateNames.map(findTemplate);
}
export {
  allTemplates,
  findTemplate,
  templateNames
};
