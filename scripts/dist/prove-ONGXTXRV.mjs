import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  rangeText,
  secondsText,
  sizeText
} from "./chunk-ZGCJ3NLO.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  findingsText
} from "./chunk-VZC6MBWF.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/prove.ts
var proveFormat = 1;
function proveJson(proof) {
  return `${JSON.stringify({ format: proveFormat, ...proof }, null, 2)}
`;
}
function proveFindings(proof) {
  return [...proof.migrations, ...proof.orders ?? []].flatMap(({ findings }) => findings);
}
var verdicts = {
  proven: "proven: up, down and up again give the same schema",
  incomplete: "INCOMPLETE: the database is not what it was",
  fails: "FAILS",
  missing: "missing",
  "not reached": "not reached: the migration does not run"
};
var again = {
  proven: "proven: a second run changes nothing",
  fails: "FAILS: a second run stops",
  changes: "CHANGES: a second run changes something"
};
function proveText(proof, options = {}) {
  const lines = [];
  for (const migration of proof.migrations) {
    lines.push(`${migration.version} ${visible(migration.name)}`);
    const locks = migration.statements.flatMap(
      (statement) => statement.locks.filter((lock) => lock.blocks.includes("writes") && lock.kind !== "index").map((lock) => ({ statement, lock }))
    );
    if (locks.length === 0) lines.push("  locks     nothing that existed before is locked against reads or writes");
    for (const [index, { statement, lock }] of locks.entries()) {
      lines.push(
        `  ${index === 0 ? "locks     " : "          "}${lockText(lock)}  line ${statement.location.line}${estimateText(statement, lock)}`
      );
    }
    for (const { relations } of migration.held.filter((each) => each.relations.length > 1)) {
      lines.push(
        `  together  ${relations.map((each) => visible(each.relation)).join(", ")}: all held until the transaction ends`
      );
    }
    lines.push(`  rollback  ${verdicts[migration.rollback]}`);
    if (migration.idempotence !== void 0) {
      const { result, leftOut } = migration.idempotence;
      lines.push(
        `  again     ${again[result]}${leftOut ? `; ${leftOut} statements outside of a transaction were left out` : ""}`
      );
    }
    const rows = migration.reversal?.rows;
    if (rows !== void 0 && rows.rows > 0) {
      const lost = migration.reversal.losses.filter((loss) => loss.kind === "gone").length;
      lines.push(
        `  rows      ${rows.rows} rows in ${rows.tables} tables: ${lost === 0 ? "all survive up and down" : `lost in ${lost} places`}`
      );
    }
    for (const table of rows?.notProven ?? [])
      lines.push(`  not proven on rows: ${visible(table.table)} (${visible(table.failures[0].reason)})`);
    if (migration.draft !== void 0) {
      const { statements, open, losses } = migration.draft;
      lines.push(
        `  draft     ${statements.length} statements, ${open.length === 0 ? "proven" : `${open.length} points open`}${losses.length > 0 ? `; does not bring back ${losses.map(visible).join(", ")}` : ""}`
      );
    }
    lines.push("");
  }
  for (const { a, b, result, needs } of proof.orders ?? []) {
    const [one, other] = [a.join(", "), b.join(", ")];
    const order = result === "b first" ? `${other} before ${one}` : `${one} before ${other}`;
    lines.push(
      `order  ${visible(`${one} and ${other}: ${{ any: "any, the schema is the same", differs: "MATTERS: the schemas differ", "a first": `MATTERS: only ${order}`, "b first": `MATTERS: only ${order}`, conflict: "CONFLICT: neither order runs", "not reached": "not reached: what both build on does not run" }[result]}${needs === void 0 ? "" : `, for ${needs} is needed`}`)}`,
      ""
    );
  }
  if (proof.estimates !== void 0) {
    const { read, rewrite } = proof.estimates.rates.bytesPerSecond;
    const rate = (of) => `${of.slow / 1e6} to ${of.fast / 1e6} MB/s`;
    lines.push(
      `Times are estimates from the sizes of ${proof.estimates.relations} relations: reading at ${rate(read)}, rewriting at ${rate(rewrite)}. At most ${secondsText(proof.estimates.maxBlocked)} is no finding.`,
      ""
    );
  }
  const findings = proveFindings(proof);
  if (findings.length > 0) lines.push(findingsText(findings, options));
  else
    lines.push(
      `${proof.migrations.length} ${proof.migrations.length === 1 ? "migration" : "migrations"} proven on PostgreSQL ${Math.floor(proof.engine.versionNumber / 1e4)}, nothing found`
    );
  return redact(`${lines.join("\n").trimEnd()}
`);
}
function estimateText({ estimate }, { held }) {
  if (held === void 0) return "";
  if (estimate === void 0) return held.high === 0 ? ", at once" : `, held an estimated ${rangeText(held)}`;
  const unknown = estimate.unknown === void 0 ? "" : `; size of ${estimate.unknown.map(visible).join(", ")} not known`;
  return `, held an estimated ${rangeText(held)} (${sizeText(estimate)}${unknown})`;
}
function lockText(lock) {
  const what = [
    lock.rewritten ? "all rows are written anew" : lock.scanned ? "all rows are read" : "",
    lock.observed ? "" : "as documented, not observed"
  ].filter(Boolean);
  return `${lock.mode.toUpperCase()} on ${visible(lock.relation)} blocks ${lock.blocks.filter((each) => each !== "ddl").join(" and ")}${what.length > 0 ? ` (${what.join("; ")})` : ""}`;
}
export {
  proveFindings,
  proveFormat,
  proveJson,
  proveText
};
