import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/postgres/database.ts
function completedResults(error) {
  return error?.completed ?? [];
}
function postgresFailure(error) {
  if (!(error instanceof Error)) return void 0;
  const raw = error;
  if (typeof raw.code !== "string" || !/^[0-9A-Z]{5}$/.test(raw.code) || typeof raw.severity !== "string")
    return void 0;
  const text = (key) => typeof raw[key] === "string" && raw[key] !== "" ? raw[key] : void 0;
  const number = (key) => {
    const value = Number(raw[key]);
    return Number.isInteger(value) && value > 0 ? value : void 0;
  };
  return {
    severity: raw.severity,
    code: raw.code,
    message: raw.message,
    detail: text("detail"),
    hint: text("hint"),
    position: number("position"),
    internalPosition: number("internalPosition"),
    internalQuery: text("internalQuery"),
    where: text("where"),
    schema: text("schema"),
    table: text("table"),
    column: text("column"),
    constraint: text("constraint"),
    dataType: text("dataType"),
    routine: text("routine")
  };
}

export {
  completedResults,
  postgresFailure
};
