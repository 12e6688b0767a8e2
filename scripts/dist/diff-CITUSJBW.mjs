import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  Places,
  affectedBy,
  changesBetween
} from "./chunk-4Q2JZ3NA.mjs";
import {
  codeSpan,
  escapeMarkdown
} from "./chunk-CVQDRC7C.mjs";
import {
  proposeContract,
  proposedDocument,
  withContract
} from "./chunk-3IGTI74I.mjs";
import "./chunk-6W6W5QNT.mjs";
import {
  dependents
} from "./chunk-ZGFQ4JJE.mjs";
import "./chunk-RCQYO3BH.mjs";
import {
  openWorkspaceAt
} from "./chunk-OHK2ILFQ.mjs";
import {
  openAccessDatabase
} from "./chunk-ABTE23HY.mjs";
import {
  checkObjects,
  extent,
  formatIntent,
  openContract
} from "./chunk-TL3M2O7X.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  openAccess
} from "./chunk-5Q3KUGP6.mjs";
import "./chunk-6YLYRGDH.mjs";
import "./chunk-JF4GZ6EG.mjs";
import "./chunk-QGMIA6CI.mjs";
import "./chunk-7GO4ISMX.mjs";
import "./chunk-45M4OB6H.mjs";
import "./chunk-G4SN6MK4.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-QJEQGCYN.mjs";
import "./chunk-JVFLQINN.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-FQR7HIAD.mjs";
import "./chunk-VZC6MBWF.mjs";
import "./chunk-7GNMA7ZN.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import {
  openWorkspace
} from "./chunk-HVLZN6SS.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MPIWCF2T.mjs";
import "./chunk-D23XIODE.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import {
  reaches
} from "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode,
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/prove/access/diff/compare.ts
async function takeBaseline(database, after, options) {
  const before = await readSchema(database);
  const changes = changesBetween(before, after);
  const affected = affectedBy(changes, [before, after]);
  const functions = await definitions(database);
  if (changes.length === 0) {
    const empty = { file: "", document: {}, at: () => ({ file: "", line: 1, column: 1 }) };
    return { schema: before, contract: empty, objects: /* @__PURE__ */ new Set(), functions, affected, changes };
  }
  const session = await openAccess(database, { ...options, ...only(affected, changes) });
  try {
    const matrix = await session.measure();
    const document = proposedDocument(await proposeContract(session, matrix, options.exposedSchemas));
    return {
      schema: before,
      contract: { file: "", document, at: () => ({ file: "", line: 1, column: 1 }) },
      objects: new Set(matrix.objects.map(({ name }) => name)),
      functions,
      affected,
      changes
    };
  } finally {
    await session.close();
  }
}
function only(affected, changes) {
  if (affected === "all" || changes.some(({ kind }) => kind === "files" || kind === "topics")) return {};
  return { only: affected };
}
async function definitions(database) {
  await database.exec("begin; set local search_path = ''");
  const rows = await database.rows(
    `select format('%I.%I(%s)', n.nspname, p.proname, oidvectortypes(p.proargtypes)), pg_get_functiondef(p.oid)
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prokind in ('f', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`
  );
  await database.exec("rollback");
  return new Map(rows);
}
async function compareWith(baseline, database, contract, options) {
  const { changes } = baseline;
  if (changes.length === 0) return { changes, causes: [], gone: [], measured: 0 };
  const session = await openAccess(database, { ...options, ...only(baseline.affected, changes) });
  try {
    const matrix = await session.measure();
    const cells = await changedCells(session, matrix, baseline, contract, options);
    const causes = await causesOf(session, matrix, baseline, cells, options);
    const there = new Set(matrix.objects.map(({ name }) => name));
    return {
      changes,
      causes,
      gone: [...baseline.objects].filter((name) => !there.has(name)),
      measured: matrix.objects.length
    };
  } finally {
    await session.close();
  }
}
async function changedCells(session, matrix, baseline, contract, { exposedSchemas }) {
  const kinds = new Map(matrix.objects.map((object) => [object.name, object.kind]));
  const verdicts = await checkObjects(session, baseline.contract, matrix.objects, { schemas: exposedSchemas });
  const agreed = new Map(
    contract === void 0 ? [] : (await checkObjects(session, contract, matrix.objects, { schemas: exposedSchemas })).map((verdict) => [
      keyOf(verdict),
      verdict.judgement === "holds"
    ])
  );
  const cells = [];
  for (const verdict of verdicts) {
    const { cell, persona, judgement, intent, column } = verdict;
    if (persona.trusted || column !== void 0 || judgement === "holds" || judgement === "not proven") continue;
    const fresh = !baseline.objects.has(cell.object);
    if (fresh && judgement !== "wider" && judgement !== "error") continue;
    cells.push({
      object: cell.object,
      kind: kinds.get(cell.object),
      verb: cell.verb,
      persona: persona.name,
      ...fresh ? {} : { before: formatIntent(intent) },
      after: cell.reach,
      change: fresh ? "new" : judgement === "error" ? "fails" : judgement,
      agreed: agreed.get(keyOf(verdict)) ?? false
    });
  }
  return cells;
}
function keyOf({ cell, column }) {
  return [cell.object, column ?? "", cell.verb, cell.persona].join("\0");
}
async function causesOf(session, matrix, baseline, cells, options) {
  const causes = [];
  const open = new Set(cells.filter(({ change }) => change !== "new"));
  for (const change of baseline.changes) {
    if (change.kind !== "function" || !change.words.includes("redefined")) continue;
    const old = baseline.functions.get(change.name);
    const reach = dependents(session.schema, matrix.objects, { kind: "function", name: change.name });
    const candidates = [...open].filter(({ object }) => reach.some(({ name }) => name === object));
    if (old === void 0 || candidates.length === 0) continue;
    const left = await withDefinition(session, old, async () => {
      const objects = matrix.objects.filter(({ name }) => candidates.some(({ object }) => object === name));
      const verdicts = await checkObjects(session, baseline.contract, objects, { schemas: options.exposedSchemas });
      return new Set(verdicts.filter(({ judgement }) => judgement !== "holds").map(keyOf));
    });
    if (left === void 0) continue;
    const theirs = candidates.filter(({ object, verb, persona }) => !left.has([object, "", verb, persona].join("\0")));
    if (theirs.length === 0) continue;
    for (const cell of theirs) open.delete(cell);
    causes.push({ change, proven: true, cells: theirs });
  }
  for (const change of baseline.changes) {
    const own = cells.filter((cell) => (open.has(cell) || cell.change === "new") && isOf(cell, change));
    if (own.length === 0) continue;
    for (const cell of own) open.delete(cell);
    causes.push({ change, proven: false, cells: own });
  }
  for (const change of baseline.changes) {
    const reach = dependents(session.schema, matrix.objects, { kind: "table", name: change.name });
    const through = [...open].filter(({ object }) => reach.some(({ name }) => name === object));
    if (through.length === 0) continue;
    for (const cell of through) open.delete(cell);
    causes.push({ change, proven: false, cells: through });
  }
  if (open.size > 0)
    causes.push({
      change: { kind: "everything", name: "roles and schemas", words: ["changed"] },
      proven: false,
      cells: [...open]
    });
  const weight = ({ cells: list }) => list.reduce((sum, { change, after }) => sum + (change === "wider" ? 100 + extent(after) : 1), 0);
  return causes.sort((a, b) => weight(b) - weight(a));
}
function isOf(cell, { kind, name }) {
  if (kind === "files") return cell.kind === "bucket";
  if (kind === "topics") return cell.kind === "topic";
  return cell.object === name;
}
async function withDefinition(session, sql, body) {
  const { database } = session;
  await database.exec("savepoint dbops_before");
  try {
    await database.exec(sql);
    return await body();
  } catch (error) {
    if (postgresFailure(error) === void 0) throw error;
    return void 0;
  } finally {
    await database.exec("rollback to savepoint dbops_before; release savepoint dbops_before");
  }
}

// scripts/prove/access/diff/findings.ts
function differenceFindings(difference, places, contract) {
  const findings = [];
  for (const cause of difference.causes) {
    for (const change of ["wider", "fails", "new", "narrower"]) {
      const cells = cause.cells.filter((cell) => cell.change === change && !cell.agreed);
      if (cells.length === 0) continue;
      findings.push(causeFinding(cause, change, cells, places, contract));
    }
  }
  return findings;
}
function causeFinding(cause, change, cells, places, contract) {
  const objects = [...new Set(cells.map(({ object }) => object))];
  const who = listed(cells.map(({ persona }) => persona));
  const verbs = [...new Set(cells.map(({ verb }) => verb))].join(", ");
  const { name, words } = cause.change;
  const of = `\`${objects[0]}\`${objects.length > 1 ? ` and ${objects.length - 1} more` : ""}`;
  const because = `${name}: ${words.slice(0, 4).join("; ")}${words.length > 4 ? " …" : ""}${cause.proven ? " (put back as it was, nothing changes: tried)" : ""}`;
  const location = places.of(cause.change);
  const base = {
    category: "security",
    object: objects.length === 1 && !cause.proven ? `${cells[0].kind} ${objects[0]}` : cause.change.kind === "everything" ? name : `${cause.change.kind} ${name}`,
    ...location === void 0 ? {} : { location },
    why: because,
    detail: { cause: cause.change, proven: cause.proven, cells: cells.slice(0, 50), count: cells.length }
  };
  const reach = [...new Set(cells.map(({ before, after }) => before === void 0 ? after : `${before} → ${after}`))];
  switch (change) {
    case "wider":
      return {
        rule: "access-widened",
        level: "error",
        ...base,
        message: cause.proven ? `Unexpected redefinition of \`${name}\`: it widens ${cells.length} cells of ${objects.length} ${objects.length === 1 ? "object" : "objects"} (${objects.slice(0, 3).join(", ")}${objects.length > 3 ? " …" : ""}) for ${who}: ${reach.slice(0, 3).join(", ")}` : `Unexpected ${verbs} of ${of} as ${who}: ${reach.slice(0, 3).join(", ")}${objects.length > 1 ? `; ${cells.length} cells in ${objects.length} objects` : ""}, expected what the contract says`,
        fix: contract ? "Take it back, or say in the access contract that it is meant." : "Take it back; or write the contract (dbops access --init) and say there that it is meant."
      };
    case "fails":
      return {
        rule: "access-broken",
        level: "error",
        ...base,
        message: `Unexpected failure of ${verbs} of ${of} as ${who}, expected what it was: ${reach.slice(0, 3).join(", ")}`,
        fix: "Mend the policy or function; dbops access shows the message."
      };
    case "new":
      return {
        rule: "access-unagreed",
        level: contract ? "error" : "info",
        ...base,
        message: `Unexpected reach of the new ${of}: ${verbs} as ${who} (${reach.slice(0, 3).join(", ")}), expected a line in the access contract`,
        fix: "Read what it gives to whom; dbops access --init adds it to the contract."
      };
    default:
      return {
        rule: "access-narrowed",
        level: "warning",
        ...base,
        message: `Unexpected loss of ${verbs} of ${of} as ${who}: ${reach.slice(0, 3).join(", ")}`,
        fix: "Check that nobody needs it any more; the contract says so when it is meant."
      };
  }
}
function listed(names) {
  const all = [...new Set(names)];
  return all.length <= 3 ? all.join(", ") : `${all.slice(0, 3).join(", ")} and ${all.length - 3} more`;
}

// scripts/render/access/diff.ts
var accessDiffFormat = 1;
function accessDiffJson(from, difference, findings) {
  return redact(
    `${JSON.stringify({ format: accessDiffFormat, from, ...difference, findings }, null, 2)}
`
  );
}
var marks = {
  wider: "wider",
  narrower: "narrower",
  new: "new",
  fails: "FAILS"
};
function linesOf({ cells }) {
  const byCell = /* @__PURE__ */ new Map();
  const perVerb = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    const key = [cell.object, cell.verb, cell.before ?? "", cell.after, cell.change, cell.agreed].join("\0");
    perVerb.set(key, [...perVerb.get(key) ?? [], cell]);
  }
  for (const group of perVerb.values()) {
    const [first] = group;
    const key = [
      first.object,
      first.before ?? "",
      first.after,
      first.change,
      first.agreed,
      group.map(({ persona }) => persona).join()
    ].join("\0");
    const known = byCell.get(key) ?? { cells: group, verbs: /* @__PURE__ */ new Set() };
    known.verbs.add(first.verb);
    byCell.set(key, known);
  }
  return [...byCell.values()].map(({ cells: [first, ...others], verbs }) => ({
    object: first.object,
    verbs: [...verbs].join(", "),
    personas: [first, ...others].map(({ persona }) => persona).join(", "),
    before: first.before ?? "-",
    after: first.after,
    mark: `${marks[first.change]}${first.agreed ? " (agreed)" : ""}`
  }));
}
function causeWords({ change, proven, cells }) {
  const objects = new Set(cells.map(({ object }) => object)).size;
  const words = `${change.name}: ${change.words.slice(0, 4).join("; ")}${change.words.length > 4 ? ` and ${change.words.length - 4} more` : ""}`;
  return `${words}${objects > 1 ? ` (${cells.length} cells of ${objects} objects${proven ? ", tried" : ""})` : proven ? " (tried)" : ""}`;
}
function summary(from, { causes, gone, measured, changes }) {
  const count = (change) => causes.reduce((sum, { cells }) => sum + cells.filter((cell) => cell.change === change).length, 0);
  const parts = [
    ["wider", "wider"],
    ["narrower", "narrower"],
    ["fails", "failing"],
    ["new", "new"]
  ].map(([change, word]) => [count(change), word]).filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const objects = `${measured} ${measured === 1 ? "object" : "objects"} measured`;
  if (changes.length === 0) return `Nothing that access depends on differs from ${from}`;
  if (parts.length === 0 && gone.length === 0) return `Nobody reaches more or less than at ${from} (${objects})`;
  return `Cells against ${from}: ${[...parts, ...gone.length > 0 ? [`${gone.length} objects gone`] : []].join(", ")} (${objects})`;
}
function accessDiffText(from, difference, options = {}) {
  const { limit = 20 } = options;
  const paint = (text, mark) => {
    if (!options.colour) return text;
    return `\x1B[${mark.startsWith("wider") || mark.startsWith("FAILS") ? "31" : mark.startsWith("narrower") ? "33" : "36"}m${text}\x1B[0m`;
  };
  const out = [];
  for (const cause of difference.causes) {
    out.push(`Because of ${visible(causeWords(cause))}`);
    const lines = linesOf(cause);
    const shown = lines.slice(0, limit);
    const widths = ["mark", "object", "verbs", "personas", "before"].map(
      (key) => Math.min(60, Math.max(...shown.map((line) => visible(line[key]).length)))
    );
    for (const line of shown) {
      const [mark, object, verbs, personas, before] = ["mark", "object", "verbs", "personas", "before"].map(
        (key, index) => visible(line[key]).padEnd(widths[index])
      );
      out.push(`  ${paint(mark, line.mark)}  ${object}  ${verbs}  ${personas}  ${before} → ${visible(line.after)}`);
    }
    if (lines.length > shown.length) out.push(`  and ${lines.length - shown.length} more`);
    out.push("");
  }
  if (difference.gone.length > 0)
    out.push(
      `Gone: ${difference.gone.slice(0, limit).map(visible).join(", ")}${difference.gone.length > limit ? " …" : ""}`,
      ""
    );
  out.push(summary(from, difference));
  return redact(`${out.join("\n")}
`);
}
function accessDiffMarkdown(from, difference, options = {}) {
  const { limit = 20 } = options;
  const out = [`**${summary(from, difference)}**`, ""];
  for (const cause of difference.causes) {
    const lines = linesOf(cause);
    out.push(
      `Because of ${codeSpan(causeWords(cause))}:`,
      "",
      "| | Object | Verb | Who | Before | After |",
      "|---|---|---|---|---|---|",
      ...lines.slice(0, limit).map(
        ({ mark, object, verbs, personas, before, after }) => `| ${mark.startsWith("wider") || mark.startsWith("FAILS") ? `**${mark}**` : mark} | ${codeSpan(object, true)} | ${verbs} | ${escapeMarkdown(personas)} | ${before === "-" ? "" : codeSpan(before, true)} | ${after} |`
      ),
      ""
    );
    if (lines.length > limit) out.push(`And ${lines.length - limit} more.`, "");
  }
  if (difference.gone.length > 0)
    out.push(
      `Gone: ${difference.gone.slice(0, limit).map((name) => codeSpan(name)).join(", ")}${difference.gone.length > limit ? " …" : ""}`,
      ""
    );
  return redact(`${out.join("\n").trimEnd()}
`);
}

// scripts/cli/access/diff.ts
async function diffAccess(values, io) {
  if (!values.diff.startsWith("git:")) {
    throw new DbopsError(`Unexpected "${values.diff}" for --diff, expected git:REV`, {
      hint: "A branch is named with git:, e.g. dbops access --diff git:main"
    });
  }
  await loadParser();
  const progress = progressLine(io);
  try {
    const workspace = withContract(await openWorkspace(values.root ?? io.cwd), values.contract);
    const { difference, findings } = await compareRevisions(workspace, values, io, progress);
    progress.clear();
    switch (values.format) {
      case "json":
        io.stdout(accessDiffJson(values.diff, difference, findings));
        break;
      case "markdown":
        io.stdout(accessDiffMarkdown(values.diff, difference));
        break;
      case "text":
        io.stdout(accessDiffText(values.diff, difference, { colour: io.terminal.stdout && !io.env.NO_COLOR }));
        break;
      default: {
        const { renderFindings } = await import("./render-V4BHIA47.mjs");
        io.stdout(renderFindings(findings, values.format));
      }
    }
    return reaches(findings, values.failOn) ? ExitCode.findings : ExitCode.ok;
  } finally {
    progress.clear();
  }
}
async function compareRevisions(workspace, values, io, progress) {
  const { workspace: older } = await openWorkspaceAt(workspace.root, values.diff.slice("git:".length));
  const contract = await openContract(workspace);
  const options = (of, what) => ({
    platform: of.platform,
    exposedSchemas: of.exposedSchemas,
    signal: io.signal,
    onProgress: (done, total, object) => progress.show(`${what} ${done + 1}/${total} ${object}`)
  });
  const after = await withDatabase(workspace, values, io, progress, (database) => readSchema(database));
  const baseline = await withDatabase(
    older,
    values,
    io,
    progress,
    (database) => takeBaseline(database, after, options(older, values.diff))
  );
  const difference = await withDatabase(
    workspace,
    values,
    io,
    progress,
    (database) => compareWith(baseline, database, contract, options(workspace, "here"))
  );
  const places = new Places(older.migrations, workspace.migrations);
  return { difference, findings: differenceFindings(difference, places, contract !== void 0) };
}
async function withDatabase(workspace, values, io, progress, body) {
  const source = await openAccessDatabase(workspace, values, io, progress);
  try {
    return await body(source.database);
  } finally {
    await source.close();
  }
}
export {
  diffAccess
};
