import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  bytes,
  count
} from "./chunk-HZMQYSAQ.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  redact
} from "./chunk-5B7NSWZR.mjs";

// scripts/cli/migrate/text.ts
var maxLocks = 8;
var maxRows = 40;
var maxShown = 12;
function statusText(status) {
  const { migrations, unknown, invalidIndexes } = status;
  const lines = [
    `${status.server}: ${status.tool}, history in ${status.history}${status.historyExists ? "" : " (not there yet)"}`,
    ""
  ];
  const applied = migrations.filter(({ state }) => state === "applied");
  const others = migrations.filter(({ state }) => state !== "applied");
  if (applied.length > 0)
    lines.push(
      `  applied      ${applied.length} ${applied.length === 1 ? "migration" : "migrations"}, the newest ${label(applied.at(-1))}${applied.at(-1).at === void 0 ? "" : ` at ${applied.at(-1).at}`}`
    );
  const pendingOnly = others.filter(({ state, outOfOrder }) => state === "pending" && !outOfOrder);
  const shown = pendingOnly.length > maxShown ? others.filter((one) => !pendingOnly.includes(one)) : others;
  if (shown !== others)
    lines.push(
      `  pending      ${pendingOnly.length} migrations, from ${label(pendingOnly[0])} to ${label(pendingOnly.at(-1))}`
    );
  for (const one of shown.slice(0, maxRows)) {
    const parts = one.parts;
    const note = one.state === "unfinished" ? ` (${parts.direction === "down" ? "its rollback was" : ""}${parts.direction === "down" ? " " : ""}cut off after ${parts.done} of ${parts.of} parts; dbops migrate ${parts.direction} goes on)` : one.state === "failed" ? " (the tool’s table says failed or under way)" : one.state === "changed" ? " (the file is not what was applied)" : one.outOfOrder ? " (before others that are applied)" : "";
    lines.push(`  ${one.state.padEnd(11)}  ${label(one)}${note}`);
  }
  if (shown.length > maxRows) lines.push(`  … and ${shown.length - maxRows} more (--json shows all)`);
  for (const version of unknown.slice(0, maxRows))
    lines.push(`  no file      ${visible(version)} is recorded on the server only`);
  for (const index of invalidIndexes.slice(0, maxRows))
    lines.push(`  invalid      index ${visible(index)}, left behind by a failed build`);
  if (migrations.length === 0 && unknown.length === 0) lines.push("  no migrations");
  const pending = others.filter(({ state }) => state === "pending").length;
  lines.push("", summary(status, pending));
  return redact(`${lines.join("\n")}
`);
}
function summary({ migrations, unknown, invalidIndexes }, pending) {
  const wrong = migrations.filter(({ state }) => ["changed", "failed"].includes(state)).length + unknown.length + invalidIndexes.length;
  if (wrong > 0) return "See what mends it: dbops migrate repair";
  if (migrations.some(({ state }) => state === "unfinished")) return "Go on: dbops migrate up (or down, for a rollback)";
  return pending > 0 ? `${pending} to apply: dbops migrate up --plan` : "Everything is applied.";
}
function label({ version, name }) {
  return [version, visible(name)].filter(Boolean).join(" ");
}
function planText(plan) {
  const lines = [];
  const total = plan.migrations.length;
  lines.push(
    total === 0 ? `${plan.server}: nothing to apply, ${plan.applied} applied` : `${plan.server}: ${total} to apply, ${plan.applied} applied; history in ${plan.history} (${plan.tool})`
  );
  if (plan.empty && total > 0)
    lines.push("The database is empty: nobody waits for a lock, and there is nothing to lose.");
  const brief = plan.empty && total > maxShown;
  if (brief)
    lines.push("", `  ${label(plan.migrations[0])}`, `  … ${total - 2} more`, `  ${label(plan.migrations.at(-1))}`);
  for (const migration of brief ? [] : plan.migrations) {
    lines.push("", `${label(migration)}${migration.resumed ? "  (goes on where a run was cut off)" : ""}`);
    lines.push(`  runs      ${howItRuns(migration)}`);
    if (migration.locks === void 0) continue;
    const locks = migration.locks.flatMap(
      (statement) => statement.locks.filter((lock) => lock.kind !== "index" && lock.blocks.includes("writes") && plan.sizes[lock.relation]).map((lock) => ({ line: statement.location.line, lock }))
    ).sort((a, b) => b.lock.blocks.length - a.lock.blocks.length);
    if (locks.length === 0) lines.push("  locks     nothing that is read or written now");
    for (const [index, { line, lock }] of locks.slice(0, maxLocks).entries()) {
      const size = plan.sizes[lock.relation];
      const what = lock.rewritten ? ", all rows written anew" : lock.scanned ? ", all rows read" : "";
      const rows = size === void 0 ? "" : ` (${size.rows === null ? "rows not counted" : `about ${count(size.rows)} rows`}, ${bytes(size.bytes)}${what})`;
      lines.push(
        `  ${index === 0 ? "locks     " : "          "}${lock.mode.toUpperCase()} on ${visible(lock.relation)}${rows} blocks ${lock.blocks.filter((each) => each !== "ddl").join(" and ")}  line ${line}`
      );
    }
    if (locks.length > maxLocks) lines.push(`            … and ${locks.length - maxLocks} more (--json shows all)`);
  }
  lines.push(...judgement(plan.refusals, plan.warnings));
  return redact(`${lines.join("\n")}
`);
}
function howItRuns({ parts, outside, statements }) {
  const amount = `${statements} ${statements === 1 ? "statement" : "statements"}`;
  if (statements === 0) return "nothing: the file holds no statement";
  const alone = outside.length === 0 ? "" : `; statement ${outside.join(", ")} outside of a transaction`;
  return parts === 1 && outside.length === 0 ? `${amount} in one transaction` : `${amount} in ${parts} ${parts === 1 ? "part" : "parts"}${alone}`;
}
function judgement(refusals, warnings) {
  const lines = [];
  for (const warning of warnings) lines.push("", `warning: ${visible(warning)}`);
  for (const { message, hint, what } of refusals) {
    lines.push("", `refused: ${visible(message)}`, `  ${visible(hint)}`);
    if (!/--allow/.test(hint) && !["approval", "file", "failed"].includes(what))
      lines.push(`  To go on all the same: --allow ${what}`);
  }
  return lines;
}
function downPlanText(plan) {
  const lines = [
    plan.migrations.length === 0 ? `${plan.server}: nothing to roll back` : `${plan.server}: ${plan.migrations.length} to roll back`
  ];
  for (const migration of plan.migrations) {
    lines.push("", `${label(migration)}`, `  rollback  ${migration.rollback}  ${migration.file}`);
    for (const loss of migration.losses) lines.push(`  loses     ${visible(loss)}`);
  }
  lines.push(...judgement(plan.refusals, []));
  return redact(`${lines.join("\n")}
`);
}
function dryRunText(result) {
  const lines = [];
  lines.push(result.ran.length === 0 ? "Nothing ran." : `Ran and rolled back: ${result.ran.join(", ")}.`);
  for (const { file, line, statement, why } of result.skipped)
    lines.push(`not tried: ${file}:${line}: ${visible(statement)} (${why})`);
  if (result.failure !== void 0) {
    const { location, message } = result.failure;
    lines.push(`fails: ${location.file}:${location.line}:${location.column}: ${visible(message)}`);
    if (result.skipped.length > 0) lines.push("  It may fail only because of what was not tried.");
  }
  if (result.notTried.length > 0) lines.push(`not reached: ${result.notTried.join(", ")}`);
  return redact(`${lines.join("\n")}
`);
}
function versionList(versions) {
  if (versions.length <= 6) return versions.join(", ");
  return `${versions.slice(0, 3).join(", ")} … ${versions.at(-1)}`;
}

export {
  statusText,
  planText,
  downPlanText,
  dryRunText,
  versionList
};
