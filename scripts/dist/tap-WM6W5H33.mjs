import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/tests/tap.ts
function testsTap(report) {
  const lines = ["TAP version 14", `1..${report.files.length}`];
  for (const [index, file] of report.files.entries()) {
    lines.push(`# Subtest: ${described(file.file)}`, `    1..${file.tests.length}`);
    lines.push(...file.tests.flatMap((test) => testTap(test).map((line) => `    ${line}`)));
    for (const { message, location, code } of file.problems)
      lines.push(
        `    # ${location.file}:${location.line}:${location.column} ${code === void 0 ? "" : `${code} `}${visible(message)}`
      );
    const skip = file.status === "skipped" ? ` # SKIP${file.reason ? ` ${described(file.reason)}` : ""}` : "";
    lines.push(`${file.status === "failed" ? "not ok" : "ok"} ${index + 1} - ${described(file.file)}${skip}`);
  }
  if (report.bailedOut !== void 0) lines.push(`Bail out! ${visible(report.bailedOut)}`);
  return `${lines.join("\n")}
`;
}
function testTap(test) {
  const lines = [];
  if (test.subtests !== void 0) {
    lines.push(`# Subtest: ${described(test.description)}`);
    lines.push(...test.subtests.flatMap((inner) => testTap(inner).map((line) => `    ${line}`)));
    lines.push(`    1..${test.subtests.length}`);
  }
  const ok = ["failed", "todo"].includes(test.status) ? "not ok" : "ok";
  const directive = test.status === "skipped" ? " # SKIP" : ["todo", "unexpected"].includes(test.status) ? " # TODO" : "";
  const reason = directive !== "" && test.reason !== void 0 ? ` ${described(test.reason)}` : "";
  lines.push(
    `${ok} ${test.number}${test.description === "" ? "" : ` - ${described(test.description)}`}${directive}${reason}`
  );
  if (test.status === "failed") {
    const { file, line, column } = test.location;
    lines.push(`# at ${visible(file)}:${line}:${column}`);
  }
  for (const words of test.diagnostics ?? []) lines.push(`# ${visible(words)}`);
  return lines;
}
function described(text) {
  return visible(text).replaceAll("\\", "\\\\").replaceAll("#", "\\#");
}
export {
  testsTap
};
