import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// package.json
var package_default = {
  name: "database-operations",
  version: "0.1.0",
  description: "Design, migrate, secure and tune PostgreSQL and Supabase databases with an agent that proposes and a Postgres that proves.",
  "//": "What builds and tests (TypeScript, gray-matter, remark, ajv, pg, archiver, vitest and the rest) is listed in scripts/build/toolchain/package.json: a client that installs the plugin installs all that this file lists.",
  license: "MIT",
  type: "module",
  bin: {
    dbops: "scripts/dist/dbops.mjs"
  },
  engines: {
    node: ">=20.19.0"
  },
  scripts: {
    start: "node scripts/build/install.mjs engine && node scripts/dist/dbops.mjs review --root skills/database-designer/assets/blueprints/event-registration",
    test: "node scripts/build/install.mjs all && node --import ./scripts/build/dev.mjs scripts/build/gate.ts",
    "test:long": "node scripts/build/install.mjs all && node --import ./scripts/build/dev.mjs scripts/build/long.ts",
    dbops: "node --import ./scripts/build/dev.mjs scripts/cli/main.ts",
    typecheck: "tsc --noEmit",
    lint: "biome check",
    format: "biome check --write",
    generate: "node --import ./scripts/build/dev.mjs scripts/build/generate.ts",
    bundle: "node --import ./scripts/build/dev.mjs scripts/build/bundle.ts",
    validate: "node --import ./scripts/build/dev.mjs scripts/build/validate.ts",
    package: "node --import ./scripts/build/dev.mjs scripts/build/package.ts",
    bench: "node --import ./scripts/build/dev.mjs test/bench/main.ts",
    toolchain: "node scripts/build/install.mjs add",
    prepare: "node scripts/build/install.mjs all"
  },
  dependencies: {
    "@electric-sql/pglite": "0.5.14",
    "@electric-sql/pglite-pgtap": "0.0.15",
    "@electric-sql/pglite-pgvector": "0.0.15"
  }
};

// scripts/core/version.ts
var version = package_default.version;

export {
  version
};
