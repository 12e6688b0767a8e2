import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/catalog/session.ts
var settings = {
  search_path: "pg_catalog, pg_temp",
  DateStyle: "ISO, YMD",
  IntervalStyle: "postgres",
  TimeZone: "UTC",
  bytea_output: "hex",
  extra_float_digits: "3",
  lc_monetary: "C",
  quote_all_identifiers: "off",
  standard_conforming_strings: "on",
  escape_string_warning: "off",
  xmloption: "content",
  // Catalog queries are wide and short: compiling them, or starting workers for them, costs more than running them.
  jit: "off",
  max_parallel_workers_per_gather: "0"
};
async function inSnapshot(database, join, body) {
  const [begin, end] = join ? ["savepoint dbops_catalog", "rollback to savepoint dbops_catalog; release savepoint dbops_catalog"] : ["begin transaction isolation level repeatable read, read only", "rollback"];
  await database.exec(begin);
  let result;
  try {
    await database.rows(
      `select ${Object.entries(settings).map(([name, value]) => `pg_catalog.set_config('${name}', '${value}', true)`).join(", ")}`
    );
    result = await body();
  } catch (error) {
    await database.exec(end).catch(() => {
    });
    throw error;
  }
  await database.exec(end);
  return result;
}

export {
  inSnapshot
};
