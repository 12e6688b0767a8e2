import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  reviewFindings
} from "./chunk-6SUT3QVL.mjs";
import {
  compareSchemas
} from "./chunk-KO3S3OHS.mjs";
import "./chunk-4EECY5JG.mjs";
import {
  findTypes
} from "./chunk-2KQTVER6.mjs";
import "./chunk-QJ2FWCC4.mjs";
import "./chunk-CVQDRC7C.mjs";
import {
  openReplayed
} from "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-JVFLQINN.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-VZC6MBWF.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/report.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
async function report(workspace, review, options) {
  const fresh = new Set(review.workspace.fresh);
  const news = workspace.migrations.filter(({ version }) => fresh.has(version));
  const before = await schemaOf(
    { ...workspace, migrations: workspace.migrations.filter(({ version }) => !fresh.has(version)) },
    options
  );
  const after = await schemaOf(workspace, options);
  const changes = fresh.size === 0 ? [] : await compareSchemas(before, after);
  const findings = reviewFindings(review);
  const types = (await findTypes(workspace.root)).map(({ file }) => file);
  const typesCurrent = !findings.some(({ rule }) => rule === "types-stale");
  const breaking = breakingChanges(changes);
  const named = (change, ...kinds) => changes.filter((each) => each.change === change && kinds.includes(each.kind)).map(({ object }) => object);
  const createdTables = named("added", "table");
  const indexes = changes.filter(({ kind, change, of }) => kind === "index" && change !== "dropped" && of !== void 0);
  const newIndexes = [
    ...indexes.map(({ value }) => value),
    ...changes.filter(({ kind, change }) => kind === "table" && change === "added").flatMap(({ value }) => value.indexes ?? [])
  ].filter((index) => index !== void 0 && index.constraint === void 0);
  const newPolicies = [
    ...named("added", "policy"),
    ...changes.filter(({ kind, change }) => kind === "table" && change === "added").flatMap(
      ({ object, value }) => (value.policies ?? []).map(({ name }) => `${ident(name)} on ${object}`)
    )
  ];
  const modified = [
    ...new Set(
      changes.filter(
        ({ of, kind, change }) => of !== void 0 && !createdTables.includes(of) || kind === "table" && change === "changed"
      ).map(({ of, object }) => of ?? object)
    )
  ].filter((name) => after.tables.some((table) => qualified(table.schema, table.name) === name));
  const counted = { tables: createdTables.length, indexes: newIndexes.length, policies: newPolicies.length };
  const shown = /* @__PURE__ */ new Set(["table", "index", "policy", "function", "column", "constraint", "trigger"]);
  const advisor = review.sections.find(({ id }) => id === "advise")?.findings ?? [];
  const count = (list, level) => list.filter((finding) => finding.level === level).length;
  return {
    format: 1,
    summary: summaryOf(news.length, counted, breaking, findings),
    migration: {
      files: news.map(({ up }) => ({ file: up.file, lines: lines(up.text) })),
      tables: [.../* @__PURE__ */ new Set([...createdTables, ...modified, ...named("dropped", "table")])],
      breaking,
      rollbacks: news.map(({ version, down }) => ({
        version,
        ...down === void 0 ? {} : { file: down.file },
        proof: proofOf(version, down?.file, findings)
      }))
    },
    changes: {
      createdTables,
      modifiedTables: modified,
      droppedTables: named("dropped", "table"),
      indexes: newIndexes.map(describeIndex),
      policies: newPolicies,
      functions: changes.filter(({ kind }) => kind === "function").map(({ object, change }) => change === "added" ? object : `${object} (${change})`),
      others: changes.filter(({ kind }) => !shown.has(kind)).length
    },
    actions: review.sections.map(
      ({ command, facts, findings: found }) => `${command}: ${[...facts, found.length === 0 ? "no findings" : `${count(found, "error")} errors, ${count(found, "warning")} warnings, ${count(found, "info")} notes`].join("; ")}`
    ),
    security: {
      rls: workspace.platform === "supabase" ? `${review.schema.tables - review.schema.withoutRls} of ${review.schema.tables} tables` : "plain PostgreSQL: where policies are used",
      missing: advisor.filter(({ rule }) => rule === "rls-disabled" || rule === "rls-without-policy").map(({ object }) => object ?? ""),
      advisor: { error: count(advisor, "error"), warning: count(advisor, "warning"), info: count(advisor, "info") }
    },
    performance: {
      indexes: newIndexes.map(describeIndex),
      locks: lockFacts(review),
      notMeasured: [
        "row counts and storage (no server was read)",
        ...review.checklist.filter(({ id, status }) => id === "plans" && status === "open").map(() => "plans of hot queries (dbops explain)")
      ]
    },
    recommendations: recommendations(findings, review),
    references: [
      ...news.flatMap(({ up, down }) => [
        `${up.file}:1-${lines(up.text)}`,
        ...down === void 0 ? [] : [`${down.file}:1-${lines(down.text)}`]
      ]),
      ...types,
      ...existsSync(join(workspace.root, workspace.docsFolder)) ? [workspace.docsFolder] : []
    ],
    handoff: {
      next_agent: options.nextAgent,
      ...types.length > 0 && typesCurrent ? { updated_types: types[0] } : {},
      new_tables: createdTables,
      api_changes: apiChanges(changes, workspace),
      priority: options.priority ?? (count(findings, "error") > 0 ? "high" : breaking.length > 0 || count(findings, "warning") > 0 ? "medium" : "low")
    }
  };
}
async function schemaOf(workspace, { env, signal }) {
  const { database } = await openReplayed(workspace, { env, signal, keepGoing: true });
  try {
    return await readSchema(database);
  } finally {
    await database.close();
  }
}
function lines(text) {
  return text.replace(/\n$/, "").split("\n").length;
}
function breakingChanges(changes) {
  const found = [];
  for (const { change, kind, object, differences } of changes) {
    if (change === "dropped" && ["table", "view", "column", "function", "enum", "type", "domain", "composite"].includes(kind))
      found.push(`${kind} ${object} is gone`);
    if (kind === "column" && change === "changed") {
      for (const { path, old, new: now } of differences ?? []) {
        if (path === "type") found.push(`column ${object} turns from ${old} into ${now}`);
        if (path === "nullable" && now === false) found.push(`column ${object} refuses NULL`);
        if (path === "default" && now === void 0) found.push(`column ${object} loses its default`);
      }
    }
    if (kind === "function" && change === "changed" && differences?.some(({ path }) => path === "returns"))
      found.push(`function ${object} returns something else`);
  }
  return found;
}
function summaryOf(files, { tables, indexes, policies }, breaking, findings) {
  if (files === 0) return "No migration is new, so nothing changed.";
  const times = (count, word, many = `${word}s`) => `${count} ${count === 1 ? word : many}`;
  const errors = findings.filter(({ level }) => level === "error").length;
  const warnings = findings.filter(({ level }) => level === "warning").length;
  return [
    `${times(files, "new migration")} ${files === 1 ? "was" : "were"} executed on PostgreSQL: ${times(tables, "table")}, ${times(indexes, "index", "indexes")} and ${times(policies, "policy", "policies")} are new.`,
    breaking.length === 0 ? "Nothing that a caller uses today is taken away." : `${times(breaking.length, "change")} may break a caller.`,
    errors + warnings === 0 ? "The review has no error and no warning." : `The review has ${times(errors, "error")} and ${times(warnings, "warning")}.`
  ].join(" ");
}
function proofOf(version, file, findings) {
  const against = findings.find(
    ({ rule, location, message }) => /^(rollback-|migration-fails)/.test(rule) && (location?.file === file || message.includes(version))
  );
  if (file === void 0) return "no rollback";
  return against === void 0 ? "executed, restores every fact" : against.message;
}
function describeIndex(index) {
  const keys = index.keys.map(({ column, expression }) => column ?? expression ?? "").join(", ");
  return `${index.name} ${index.method} (${keys})${index.include ? ` include (${index.include.join(", ")})` : ""}${index.predicate ? ` where ${index.predicate}` : ""}`;
}
function lockFacts(review) {
  return (review.sections.find(({ id }) => id === "prove")?.facts ?? []).filter((fact) => /block|lock/.test(fact));
}
function recommendations(findings, review) {
  const repairs = findings.filter(({ level }) => level !== "info").map(
    ({ rule, object, location, fix }) => `${rule}${object ? ` on ${object}` : location ? ` at ${location.file}:${location.line}` : ""}: ${(fix ?? "see dbops review").split("\n")[0]}`
  );
  const open = review.checklist.filter(({ status }) => status === "open").map(({ text, command }) => `${text}: ${command}`);
  return [.../* @__PURE__ */ new Set([...repairs, ...open])];
}
function apiChanges(changes, workspace) {
  if (workspace.platform !== "supabase") return [];
  const served = (object) => workspace.exposedSchemas.some((schema) => object.startsWith(`${ident(schema)}.`));
  const name = (object) => object.slice(object.indexOf(".") + 1).replace(/\(.*$/s, "");
  const found = /* @__PURE__ */ new Set();
  for (const { change, kind, object, of } of changes) {
    const relation = kind === "table" || kind === "view" ? object : kind === "column" ? of : void 0;
    if (relation !== void 0 && served(relation))
      found.add(`${kind === "column" || change === "changed" ? "changed" : change}: /rest/v1/${name(relation)}`);
    if (kind === "function" && served(object)) found.add(`${change}: /rest/v1/rpc/${name(object)}`);
  }
  return [...found];
}
export {
  report
};
