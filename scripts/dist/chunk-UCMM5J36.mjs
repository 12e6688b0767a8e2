import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  require_dist
} from "./chunk-D23XIODE.mjs";
import {
  __toESM
} from "./chunk-53MRE2H3.mjs";

// scripts/render/template/template.ts
var import_yaml = __toESM(require_dist(), 1);
var commonParameters = {
  schema: {
    type: "string",
    format: "identifier",
    default: "public",
    description: "Schema of tables that are named without one"
  },
  helpers: {
    type: "string",
    format: "identifier",
    default: "private",
    description: "Schema of helper functions, which no API serves"
  },
  role: {
    type: "string",
    format: "identifier",
    description: "Role of signed-in requests (Supabase: authenticated; PostgreSQL: app, which must exist)"
  },
  worker: {
    type: "string",
    format: "identifier",
    description: "Role of background jobs (Supabase: service_role; PostgreSQL: none, then its owner runs them)"
  },
  users: {
    type: "string",
    format: "relation",
    description: "Table of users, with the key id (Supabase: auth.users; PostgreSQL: none, then no foreign key is made)"
  },
  sample: {
    type: "object",
    default: {},
    additionalProperties: { format: "expression" },
    description: "Values for required columns of existing tables in the test's rows, e.g. sample.title='x'"
  }
};
function parseTemplate(name, source) {
  const wrong = (what) => new Error(`Template ${name}: ${what}`);
  const match = /^\/\*---\n([\s\S]*?)\n---\*\/\n/.exec(source);
  if (match === null) throw wrong("no front matter");
  const front = (0, import_yaml.parse)(match[1]);
  const migrations = [];
  let test;
  let testName;
  const parts = source.slice(match[0].length).split(/^--- (.*)\n/m);
  if (parts[0].trim() !== "") throw wrong("text before the first section");
  for (let index = 1; index < parts.length; index += 2) {
    const [word, rest] = parts[index].trim().split(/\s+/, 2);
    const body = `${parts[index + 1].trim()}
`;
    const last = migrations.at(-1);
    if (word === "migration" && rest !== void 0) migrations.push({ name: rest, up: body, down: "" });
    else if (word === "rollback" && last?.down === "") last.down = body;
    else if (word === "test" && test === void 0) {
      test = body;
      testName = rest;
    } else throw wrong(`unexpected section "${parts[index]}"`);
  }
  const open = migrations.find(({ down }) => down === "");
  if (open !== void 0) throw wrong(`migration ${open.name} has no rollback`);
  if (test === void 0 || migrations.length === 0 && testName === void 0)
    throw wrong("no test, or no name for it");
  const properties = {};
  for (const [key, parameter] of Object.entries({ ...front.parameters, ...commonParameters }))
    properties[key] = withType(parameter);
  return {
    name,
    title: front.title,
    summary: front.summary,
    notes: front.notes?.trim() ?? "",
    platforms: front.platforms ?? ["supabase", "postgres"],
    parameters: { type: "object", additionalProperties: false, required: front.required ?? [], properties },
    examples: front.examples.map((example) => ({ platform: "supabase", ...example })),
    migrations,
    test,
    ...testName === void 0 ? {} : { testName }
  };
}
function withType(schema) {
  return {
    ...schema.format === void 0 ? {} : { type: "string" },
    ...schema,
    ...schema.items === void 0 ? {} : { items: withType(schema.items) },
    ...schema.additionalProperties === void 0 ? {} : { additionalProperties: withType(schema.additionalProperties) }
  };
}

export {
  commonParameters,
  parseTemplate
};
