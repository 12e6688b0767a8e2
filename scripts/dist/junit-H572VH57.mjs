import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  escapeXml
} from "./chunk-FI7DSRBK.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/tests/junit.ts
function testsJunit(report) {
  const suites = report.files.map(suite);
  const sum = (key) => suites.reduce((total, each) => total + each[key], 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pgTAP" tests="${sum("tests")}" failures="${sum("failures")}" errors="${sum("errors")}" skipped="${sum("skipped")}">
${suites.map(({ xml }) => xml).join("")}</testsuites>
`;
}
function suite(file) {
  const name = file.file.replace(/\.(sql|pg)$/, "");
  const cases = file.tests.map((test) => testCase(test, name));
  const problems = file.problems.map(({ kind, message, location, code, detail, hint, context }) => {
    const words = [message, detail, hint, context, `at ${location.file}:${location.line}:${location.column}`];
    return `    <testcase classname="${escapeXml(name)}" name="${escapeXml(kind === "plan" ? "plan" : "script")}" file="${escapeXml(location.file)}" line="${location.line}">
      <error type="${escapeXml(code ?? kind)}" message="${escapeXml(message)}">${escapeXml(words.filter(Boolean).join("\n"))}</error>
    </testcase>
`;
  });
  const failures = file.tests.filter(({ status }) => status === "failed").length;
  const skipped = file.tests.filter(({ status }) => status === "skipped" || status === "todo").length;
  const tests = cases.length + problems.length;
  return {
    tests,
    failures,
    errors: problems.length,
    skipped,
    xml: `  <testsuite name="${escapeXml(file.file)}" tests="${tests}" failures="${failures}" errors="${problems.length}" skipped="${skipped}" time="${(file.milliseconds / 1e3).toFixed(3)}">
${cases.join("")}${problems.join("")}  </testsuite>
`
  };
}
function testCase(test, classname) {
  const { file, line, column } = test.location;
  const head = `    <testcase classname="${escapeXml(classname)}" name="${escapeXml(`${test.number}${test.description === "" ? "" : ` - ${test.description}`}`)}" file="${escapeXml(file)}" line="${line}"`;
  const words = [...test.diagnostics ?? [], ...failedSubtests(test), `at ${file}:${line}:${column}`].join("\n");
  if (test.status === "failed")
    return `${head}>
      <failure message="${escapeXml(test.description || `test ${test.number}`)}">${escapeXml(words)}</failure>
    </testcase>
`;
  if (test.status === "skipped" || test.status === "todo")
    return `${head}>
      <skipped message="${escapeXml(`${test.status === "todo" ? "to do" : "skipped"}${test.reason === void 0 ? "" : `: ${test.reason}`}`)}"/>
    </testcase>
`;
  return `${head}/>
`;
}
function failedSubtests(test) {
  return (test.subtests ?? []).filter(({ status }) => status === "failed").flatMap((inner) => [`not ok ${inner.number} - ${inner.description}`, ...inner.diagnostics ?? []]);
}
export {
  testsJunit
};
