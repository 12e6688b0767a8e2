import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";

// scripts/prove/access/become.ts
function become(persona) {
  const settings = [];
  if (persona.claims !== void 0) {
    settings.push(["request.jwt.claims", JSON.stringify(persona.claims)]);
    for (const [name, value] of Object.entries(persona.claims)) {
      if (!/^[A-Za-z_][A-Za-z0-9_$]*$/.test(name)) continue;
      settings.push([`request.jwt.claim.${name}`, typeof value === "string" ? value : JSON.stringify(value)]);
    }
  }
  settings.push(...Object.entries(persona.settings ?? {}));
  const sets = settings.length === 0 ? "" : `select ${settings.map(([name, value]) => `pg_catalog.set_config(${literal(name)}, ${literal(value)}, true)`).join(", ")};
`;
  return `${sets}set local role ${ident(persona.role)};`;
}

export {
  become
};
