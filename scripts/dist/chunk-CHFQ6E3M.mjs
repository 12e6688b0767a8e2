import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  callsHelpers,
  helpersExtension,
  leftoversOf,
  prepareHelpers,
  preparePgtap,
  readScript,
  runTestFile
} from "./chunk-QZG4543R.mjs";
import {
  readSession,
  restoreSession
} from "./chunk-WZZHLYOK.mjs";
import {
  refusesTransaction
} from "./chunk-UI2MZBCG.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import {
  includedFile
} from "./chunk-7C2HDH3O.mjs";

// scripts/prove/pgtap/report.ts
function countTests(files) {
  const counts = {
    files: files.length,
    failedFiles: 0,
    tests: 0,
    passed: 0,
    failed: 0,
    todo: 0,
    unexpected: 0,
    skipped: 0
  };
  for (const file of files) {
    if (file.status === "failed") counts.failedFiles++;
    for (const { status } of file.tests) {
      counts.tests++;
      counts[status]++;
    }
  }
  return counts;
}

// scripts/prove/pgtap/run-tests.ts
async function runTests(workspace, database, options) {
  await loadParser();
  const substitutions = [];
  const notes = [];
  const laid = await preparePgtap(workspace, database);
  if (laid.has("pgtap")) notes.push("The server has no extension pgtap: its functions were laid in.");
  const session = await readSession(database);
  const include = async (name, from) => {
    const file = await includedFile(workspace, name, from);
    return file && readScript(file);
  };
  const runOptions = {
    database,
    include,
    signal: options.signal,
    laid: /* @__PURE__ */ new Set([...laid, ...database.kind === "server" ? [helpersExtension] : []]),
    onSubstitution: (substitution, location) => void substitutions.push({ ...substitution, location })
  };
  const reports = [];
  const helped = [];
  let bailedOut;
  for (const [done, source] of options.files.entries()) {
    if (options.signal?.aborted) throw options.signal.reason;
    options.onProgress?.({ done, total: options.files.length, file: source.file });
    const script = readScript(source);
    const takeAway = callsHelpers(script) ? await prepareHelpers(database) : void 0;
    const report = await runAlone(script, runOptions, session);
    await takeAway?.();
    if (takeAway !== void 0) helped.push(source.file);
    reports.push(report);
    options.onFile?.(report);
    bailedOut = report.problems.find(({ kind }) => kind === "bail-out")?.message;
    if (bailedOut !== void 0) break;
  }
  if (helped.length > 0) {
    const others = helped.length > 1 ? ` and ${helped.length - 1} more` : "";
    notes.push(
      `Functions of our own stand in for ${helpersExtension}, which ${helped[0]}${others} call without making it.`
    );
  }
  return {
    format: 1,
    engine: { kind: database.kind, versionNumber: database.versionNumber },
    files: reports,
    counts: countTests(reports),
    ...bailedOut === void 0 ? {} : { bailedOut },
    substitutions,
    notes
  };
}
async function runAlone(script, options, session) {
  const { database } = options;
  const leftovers = leftoversOf(script);
  const nested = leftovers === "rows" && !script.steps.some((step) => step.kind === "sql" && step.statement && refusesTransaction(step.statement));
  try {
    if (nested) await database.exec("begin");
    const report = await runTestFile(script, { ...options, nested });
    return { ...report, leftovers: nested ? "rolled back" : leftovers === "nothing" ? "none" : "kept" };
  } finally {
    if (!options.signal?.aborted) {
      await database.exec("rollback");
      await database.exec("reset session authorization");
      await database.exec("discard all");
      await restoreSession(database, session);
    }
  }
}

export {
  countTests,
  runTests
};
