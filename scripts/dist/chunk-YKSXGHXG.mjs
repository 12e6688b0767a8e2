import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/catalog/select.ts
function selectTables(schema, names) {
  const relations = [...schema.tables, ...schema.views];
  const chosen = /* @__PURE__ */ new Set();
  for (const wanted of names) {
    const found = relations.filter((one) => spellings(one).includes(wanted));
    if (found.length === 0) {
      const near = closest(wanted, relations.flatMap(spellings));
      throw new DbopsError(`Unexpected table "${wanted}", expected one of the ${relations.length} tables and views`, {
        hint: near === void 0 ? "List them with: dbops schema" : `Did you mean ${near}?`
      });
    }
    for (const one of found) chosen.add(one);
  }
  const tables = schema.tables.filter((one) => chosen.has(one));
  const views = schema.views.filter((one) => chosen.has(one));
  const types = /* @__PURE__ */ new Set();
  const addTypes = (list) => {
    for (const { userType } of list) {
      if (userType === void 0 || types.has(key(userType))) continue;
      types.add(key(userType));
      addTypes(schema.composites.find((one) => key(one) === key(userType))?.attributes ?? []);
      addTypes(schema.domains.filter((one) => key(one) === key(userType)));
    }
  };
  for (const { columns } of [...tables, ...views]) addTypes(columns);
  const functions = new Set([...tables, ...views].flatMap(({ triggers }) => triggers.map((one) => key(one.function))));
  const owners = new Set(tables.map(key));
  const used = (one) => types.has(key(one));
  return {
    ...schema,
    schemas: schema.schemas.filter(({ name }) => [...tables, ...views].some((one) => one.schema === name)),
    tables,
    views,
    functions: schema.functions.filter((one) => functions.has(key(one)) && one.identityArguments === ""),
    enums: schema.enums.filter(used),
    domains: schema.domains.filter(used),
    composites: schema.composites.filter(used),
    ranges: schema.ranges.filter(used),
    sequences: schema.sequences.filter(({ ownedBy }) => ownedBy !== void 0 && owners.has(key(ownedBy))),
    extensions: [],
    publications: [],
    eventTriggers: [],
    defaultPrivileges: [],
    roles: [],
    settings: [],
    platformTables: [],
    others: []
  };
}
function spellings({ schema, name }) {
  return [name, ident(name), `${schema}.${name}`, qualified(schema, name)];
}
function key({ schema, name }) {
  return JSON.stringify([schema, name]);
}

export {
  selectTables
};
