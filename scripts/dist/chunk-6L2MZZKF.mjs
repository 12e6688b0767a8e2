import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/workspace/behaviour.ts
var behaviours = {
  supabase: { transaction: "pipeline", session: "reset", psql: false, copyData: false, label: "the Supabase CLI" },
  dbmate: { transaction: "file", session: "kept", psql: false, copyData: false, label: "dbmate" },
  "golang-migrate": {
    transaction: "message",
    session: "kept",
    psql: false,
    copyData: false,
    label: "golang-migrate"
  },
  flyway: { transaction: "detect", session: "path", psql: false, copyData: true, label: "Flyway" },
  prisma: { transaction: "message", session: "kept", psql: false, copyData: false, label: "Prisma" },
  drizzle: { transaction: "history", session: "kept", psql: false, copyData: false, label: "Drizzle" },
  goose: { transaction: "file", session: "kept", psql: false, copyData: false, label: "goose" },
  sqitch: { transaction: "statement", session: "fresh", psql: true, copyData: true, label: "Sqitch" },
  diesel: { transaction: "file", session: "kept", psql: false, copyData: false, label: "Diesel" },
  "sql-migrate": { transaction: "file", session: "kept", psql: false, copyData: false, label: "sql-migrate" },
  "node-pg-migrate": {
    transaction: "history",
    session: "kept",
    psql: false,
    copyData: false,
    label: "node-pg-migrate"
  },
  atlas: { transaction: "file", session: "kept", psql: false, copyData: false, label: "Atlas" },
  sqlx: { transaction: "file", session: "kept", psql: false, copyData: false, label: "sqlx" },
  plain: { transaction: "statement", session: "fresh", psql: true, copyData: true, label: "psql" }
};

export {
  behaviours
};
