import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  countTests,
  runTests
} from "./chunk-NR2Y4ZAK.mjs";
import {
  chooseTests
} from "./chunk-RAYNTJGY.mjs";
import {
  openReplayed
} from "./chunk-I5YLQGQH.mjs";
import "./chunk-BQPCRMPA.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-DDFX2SKP.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import "./chunk-C54WYS5V.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  openWorkspace
} from "./chunk-AVAEWYPO.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/test.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";

// scripts/prove/pgtap/filter.ts
function filterSources(files, words) {
  if (words === void 0) return [...files];
  const wanted = words.toLowerCase();
  return files.filter(({ file, text }) => file.toLowerCase().includes(wanted) || text.toLowerCase().includes(wanted));
}
function filterReport(report, words) {
  if (words === void 0 || report.file.toLowerCase().includes(words.toLowerCase())) return report;
  const tests = report.tests.filter(({ description }) => description.toLowerCase().includes(words.toLowerCase()));
  const problems = report.problems.filter(({ kind }) => kind !== "plan");
  const failed = problems.length > 0 || tests.some(({ status }) => status === "failed");
  return { ...report, tests, problems, status: failed ? "failed" : "passed" };
}
function filterTests(report, words) {
  if (words === void 0) return report;
  const files = report.files.map((file) => filterReport(file, words));
  return { ...report, files, counts: countTests(files) };
}

// scripts/render/tests/text.ts
var colours = { green: "32", red: "31", yellow: "33", dim: "2", bold: "1" };
function testFileText(file, options = {}) {
  const paint = painter(options);
  const lines = [headline(file, paint)];
  for (const test of file.tests) lines.push(...testLines(test, 1, paint, options));
  for (const problem of file.problems) lines.push(...problemLines(problem, paint));
  return `${lines.join("\n")}
`;
}
function testsSummary(report, options = {}) {
  const paint = painter(options);
  const lines = [];
  for (const note of report.notes) lines.push(paint(visible(note), "dim"));
  const missing = [...new Set(report.substitutions.flatMap(({ extension }) => extension ?? []))];
  if (missing.length > 0)
    lines.push(
      paint(`Stood in for, because the engine lacks them: ${missing.map(visible).join(", ")} (details: --json)`, "dim")
    );
  if (lines.length > 0) lines.push("");
  const { counts, engine, bailedOut } = report;
  const parts = [
    `${counts.passed} passed`,
    counts.failed > 0 ? `${counts.failed} failed` : "",
    counts.todo > 0 ? `${counts.todo} to do` : "",
    counts.unexpected > 0 ? `${counts.unexpected} to do but passed` : "",
    counts.skipped > 0 ? `${counts.skipped} skipped` : ""
  ].filter(Boolean);
  const { versionNumber, kind } = engine;
  const server = `PostgreSQL ${Math.floor(versionNumber / 1e4)}.${versionNumber % 1e4}${kind === "embedded" ? " embedded" : ""}`;
  if (bailedOut !== void 0) lines.push(paint(`Bailed out: ${visible(bailedOut)}`, "red"));
  if (counts.files === 0) lines.push("No test ran.");
  else
    lines.push(
      `${paint(counts.failedFiles === 0 ? "PASS" : "FAIL", counts.failedFiles === 0 ? "green" : "red")} ${count(counts.files, "file")}${counts.failedFiles > 0 ? `, ${counts.failedFiles} failed` : ""}: ${count(counts.tests, "test")}${counts.tests > 0 ? ` (${parts.join(", ")})` : ""} on ${server}`
    );
  return `${lines.join("\n")}
`;
}
function headline(file, paint) {
  const failed = file.tests.filter(({ status }) => status === "failed").length;
  const what = file.status === "skipped" ? `skipped${file.reason ? `: ${visible(file.reason)}` : ""}` : failed > 0 ? `${failed} of ${count(file.tests.length, "test")} failed` : count(file.tests.length, "test");
  const mark = { passed: paint("✓", "green"), failed: paint("✗", "red"), skipped: paint("-", "yellow") }[file.status];
  const kept = file.leftovers === "kept" ? "  (what it defines is kept for the files after it)" : "";
  return `${mark} ${paint(visible(file.file), "bold")}  ${what}${paint(`  ${duration(file.milliseconds)}${kept}`, "dim")}`;
}
function testLines(test, depth, paint, options) {
  const shown = options.all || test.status === "failed" || test.status === "unexpected";
  if (!shown) return [];
  const pad = "  ".repeat(depth);
  const mark = {
    passed: paint("✓", "green"),
    failed: paint("✗", "red"),
    todo: paint("todo", "yellow"),
    unexpected: paint("to do but passed", "yellow"),
    skipped: paint("skipped", "yellow")
  }[test.status];
  const reason = test.reason === void 0 ? "" : paint(`  # ${visible(test.reason)}`, "dim");
  const { file, line, column } = test.location;
  const place = depth === 1 && test.status === "failed" ? [`${pad}  ${paint(`${visible(file)}:${line}:${column}`, "dim")}`] : [];
  return [
    `${pad}${mark} ${test.number}${test.description === "" ? "" : ` ${visible(test.description)}`}${reason}`,
    ...place,
    ...(test.status === "failed" ? test.diagnostics ?? [] : []).filter((words) => !/^Failed test \d+/.test(words)).map((words) => `${pad}  ${visible(words)}`),
    ...(test.subtests ?? []).flatMap((inner) => testLines(inner, depth + 1, paint, options))
  ];
}
function problemLines(problem, paint) {
  const { file, line, column } = problem.location;
  const words = [
    problem.detail && `DETAIL: ${problem.detail}`,
    problem.hint && `HINT: ${problem.hint}`,
    problem.context && `CONTEXT: ${problem.context.split("\n").slice(0, 3).join(" / ")}`
  ].filter((each) => typeof each === "string");
  const kind = { error: "error", plan: "plan", "bail-out": "bail out", script: "psql" }[problem.kind];
  return [
    `  ${paint(`${visible(file)}:${line}:${column}`, "bold")} ${paint(kind, "red")}${problem.code === void 0 ? "" : ` ${problem.code}`}`,
    `    ${visible(problem.message)}`,
    ...words.map((each) => `    ${visible(each)}`)
  ];
}
function painter({ colour = false }) {
  return (text, name) => colour ? `\x1B[${colours[name]}m${text}\x1B[0m` : text;
}
function count(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function duration(milliseconds) {
  return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}

// scripts/cli/test.ts
async function testCommand(values, names, io) {
  const workspace = await openWorkspace(values.root ?? io.cwd);
  const chosen = filterSources(await chooseTests(workspace, names, io.cwd), values.filter);
  if (values.list) {
    io.stdout(chosen.map(({ file }) => `${file}
`).join(""));
    return true;
  }
  if (chosen.length === 0) {
    if (values.filter !== void 0)
      throw new DbopsError(`Unexpected filter "${values.filter}": no test file holds that text`, {
        hint: "Run: dbops test --list"
      });
    throw new DbopsError("Unexpected repository without pgTAP files, expected some to run", {
      hint: "Looked for supabase/tests, and for folders named tests, test, t or pgtap. Write some with: dbops access --write-tests"
    });
  }
  const format = values.json ? "json" : values.format;
  const live = format === "text" || values.output !== void 0;
  const style = { colour: io.terminal.stdout && !io.env.NO_COLOR, width: io.terminal.columns, all: values.verbose };
  const progress = progressLine(io);
  let report;
  try {
    const { database, result } = await openReplayed(workspace, {
      db: values.db,
      keepGoing: true,
      seed: !values["no-seed"],
      fromScratch: values["from-scratch"],
      env: io.env,
      signal: io.signal,
      onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`)
    });
    try {
      progress.clear();
      for (const { location, message } of result.failures)
        io.stderr(`warning: ${location.file}:${location.line}:${location.column} does not run: ${message}
`);
      report = await runTests(workspace, database, {
        files: chosen,
        signal: io.signal,
        onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`),
        onFile: (file) => {
          progress.clear();
          if (live) io.stdout(testFileText(filterReport(file, values.filter), style));
        }
      });
      report.substitutions.unshift(...result.substitutions);
    } finally {
      await database.close();
    }
  } finally {
    progress.clear();
  }
  report = filterTests(report, values.filter);
  if (live) io.stdout(`
${testsSummary(report, style)}`);
  if (format !== "text" || values.output !== void 0) {
    const document = await rendered(report, format);
    if (values.output === void 0) io.stdout(document);
    else await write(resolve(io.cwd, values.output), document);
  }
  return report.counts.failedFiles === 0 && report.bailedOut === void 0;
}
async function rendered(report, format) {
  switch (format) {
    case "tap":
      return (await import("./tap-WM6W5H33.mjs")).testsTap(report);
    case "junit":
      return (await import("./junit-H572VH57.mjs")).testsJunit(report);
    case "json":
      return `${JSON.stringify(report, null, 2)}
`;
    case "text":
      return report.files.map((file) => testFileText(file, { all: true })).join("") + testsSummary(report);
  }
}
async function write(path, text) {
  await writeFile(path, text).catch((error) => {
    throw new DbopsError(`Cannot write the file of --output: ${messageOf(error)}`);
  });
}
export {
  testCommand
};
