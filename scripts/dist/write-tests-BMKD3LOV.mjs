import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  testFileText
} from "./chunk-5AXC64EB.mjs";
import {
  openReplayed
} from "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import {
  makeSuites,
  mark,
  suiteSql
} from "./chunk-23Z74Q3O.mjs";
import "./chunk-GFLPOHZY.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-5Q3KUGP6.mjs";
import "./chunk-6YLYRGDH.mjs";
import "./chunk-JF4GZ6EG.mjs";
import "./chunk-QGMIA6CI.mjs";
import "./chunk-7GO4ISMX.mjs";
import "./chunk-45M4OB6H.mjs";
import "./chunk-G4SN6MK4.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
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
import "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
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
import "./chunk-7C2HDH3O.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/access/write-tests.ts
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
async function writeTests(values, io) {
  const workspace = await openWorkspace(values.root ?? io.cwd);
  const folder = join(resolve(io.cwd, values["write-tests"]), "access");
  const progress = progressLine(io);
  const open = (seed) => openReplayed(workspace, {
    db: values.db,
    keepGoing: true,
    seed,
    env: io.env,
    signal: io.signal,
    onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`)
  });
  try {
    const { database, result } = await open(false);
    const made = await (async () => {
      try {
        for (const { location, message } of result.failures)
          io.stderr(`warning: ${location.file}:${location.line}:${location.column} does not run: ${message}
`);
        return await makeSuites(database, {
          platform: workspace.platform,
          only: values.only === void 0 ? void 0 : new Set(values.only),
          signal: io.signal,
          onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`)
        });
      } finally {
        await database.close();
      }
    })();
    progress.clear();
    if (made.suites.length === 0)
      throw new DbopsError("Unexpected database without an object to test", {
        hint: values.only === void 0 ? void 0 : "Names are qualified, e.g. --only public.orders"
      });
    const files = made.suites.map(
      (suite) => ({ file: `access/${fileName(suite.object.name)}`, text: suiteSql(suite) })
    );
    const seeded = await open(true);
    let failed = 0;
    try {
      const report = await runTests(workspace, seeded.database, {
        files,
        signal: io.signal,
        onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`)
      });
      progress.clear();
      for (const file of report.files.filter(({ status }) => status === "failed")) {
        failed++;
        io.stderr(testFileText(file));
      }
    } finally {
      await seeded.database.close();
    }
    await replaceFiles(folder, files, values.only === void 0);
    const tests = made.suites.reduce((sum, { checks }) => sum + checks.length, 0);
    const where = relative(io.cwd, folder) || ".";
    io.stdout(
      `wrote ${files.length} files with ${tests} tests to ${where}; ${failed === 0 ? "all of them pass" : `${failed} of them fail`}
`
    );
    for (const { object, reason } of made.untested.slice(0, 20)) io.stdout(`no tests for ${object}: ${reason}
`);
    if (made.untested.length > 20) io.stdout(`and none for ${made.untested.length - 20} more objects
`);
    return failed === 0 ? ExitCode.ok : ExitCode.findings;
  } finally {
    progress.clear();
  }
}
function fileName(object) {
  return `${object.replaceAll('"', "").replace(/[^A-Za-z0-9_.-]/g, (character) => character === " " ? "_" : `-${character.codePointAt(0).toString(16)}`)}.sql`;
}
async function replaceFiles(folder, files, whole) {
  await mkdir(folder, { recursive: true });
  const names = new Set(files.map(({ file }) => file.split("/").at(-1)));
  for (const name of whole ? await readdir(folder) : []) {
    if (!name.endsWith(".sql") || names.has(name)) continue;
    if ((await readFile(join(folder, name), "utf8")).startsWith(mark)) await rm(join(folder, name));
  }
  for (const { file, text } of files) {
    const path = join(folder, file.split("/").at(-1));
    const present = await readFile(path, "utf8").catch(() => void 0);
    if (present !== void 0 && !present.startsWith(mark))
      throw new DbopsError(`Unexpected file ${path}, which dbops did not write`, { hint: "Move it, and run again." });
    await writeFile(path, text).catch((error) => {
      throw new DbopsError(`Cannot write ${path}: ${messageOf(error)}`);
    });
  }
}
export {
  writeTests
};
