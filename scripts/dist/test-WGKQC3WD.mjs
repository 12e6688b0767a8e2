import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  testFileText,
  testsSummary
} from "./chunk-5AXC64EB.mjs";
import {
  openReplayed
} from "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-FI7DSRBK.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  countTests,
  runTests
} from "./chunk-CHFQ6E3M.mjs";
import "./chunk-QZG4543R.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import {
  openWorkspace
} from "./chunk-HVLZN6SS.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MPIWCF2T.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  chooseTests
} from "./chunk-7C2HDH3O.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
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
