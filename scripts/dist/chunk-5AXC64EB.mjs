import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  visible
} from "./chunk-FI7DSRBK.mjs";

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

export {
  testFileText,
  testsSummary
};
