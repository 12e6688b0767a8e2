import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  rolloutKinds
} from "./chunk-MPSNTM6A.mjs";
import {
  slug
} from "./chunk-ET6YDFIL.mjs";
import {
  downPlanText,
  planText
} from "./chunk-6NC5YHZW.mjs";
import {
  up
} from "./chunk-3OXIJ5OA.mjs";
import {
  down,
  planDown
} from "./chunk-32DVAZDT.mjs";
import {
  planUp
} from "./chunk-UVIPHBVY.mjs";
import "./chunk-XU4JXXYU.mjs";
import {
  readState
} from "./chunk-7MWP237J.mjs";
import "./chunk-62FAXINN.mjs";
import "./chunk-2KNXSF2N.mjs";
import "./chunk-ZGCJ3NLO.mjs";
import "./chunk-IFC2WOMK.mjs";
import "./chunk-KMNZZKWI.mjs";
import "./chunk-GX35ONIM.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-KO3S3OHS.mjs";
import "./chunk-4EECY5JG.mjs";
import {
  askQuestion,
  checkPlan,
  findKey,
  readBackfill,
  readStatement,
  resultText,
  runBackfill,
  updateBackfill
} from "./chunk-HMVDJSCX.mjs";
import {
  confirm,
  reporter
} from "./chunk-HZMQYSAQ.mjs";
import "./chunk-NLYWETN7.mjs";
import {
  openTarget
} from "./chunk-5F7CDNNC.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-L2EUZKIP.mjs";
import {
  backfillsTable,
  relationExists
} from "./chunk-5HYAIPJQ.mjs";
import "./chunk-3Y3SL26L.mjs";
import "./chunk-CQADSSFU.mjs";
import {
  newMigrationFiles
} from "./chunk-KZC26642.mjs";
import {
  openReplayedSource,
  requireWhole
} from "./chunk-JN2RMYB2.mjs";
import "./chunk-7AEU3327.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-2SV7UYSJ.mjs";
import "./chunk-YLPIWEJ6.mjs";
import "./chunk-THZESNE2.mjs";
import "./chunk-4NY36NOT.mjs";
import "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import "./chunk-45M4OB6H.mjs";
import "./chunk-G4SN6MK4.mjs";
import "./chunk-BHE35HH3.mjs";
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
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode,
  messageOf,
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/rollout/actions.ts
import { join as join3, relative, resolve, sep } from "node:path";

// scripts/run/rollout/folder.ts
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
var manifestFile = "rollout.yaml";
async function rolloutFiles(rollout) {
  const { stringify } = await import("./dist-RTPCVA5R.mjs");
  const files = /* @__PURE__ */ new Map();
  const yaml = (value) => stringify(value, { lineWidth: 0 });
  const steps = [];
  for (const [index, step] of rollout.steps.entries()) {
    const base = `${String(index + 1).padStart(2, "0")}-${step.id}`;
    steps.push({ id: step.id, title: step.title, ...filesOf(step, base, yaml, files) });
  }
  const manifest = {
    format: 1,
    name: rollout.name,
    kind: rollout.kind,
    parameters: rollout.parameters,
    notes: rollout.notes,
    steps
  };
  files.set(
    manifestFile,
    `# A rollout, made by dbops rollout plan. Run it step by step: dbops rollout run <this folder> --db URL
${yaml(manifest)}`
  );
  return files;
}
function filesOf(step, base, yaml, files) {
  switch (step.kind) {
    case "migration": {
      files.set(`${base}.sql`, step.up);
      files.set(`${base}.down.sql`, step.down);
      const undo = [];
      for (const [at, plan2] of (step.undo ?? []).entries()) {
        const file = `${base}.undo${at === 0 ? "" : `-${at + 1}`}.yaml`;
        files.set(file, yaml(plan2));
        undo.push(file);
      }
      return {
        migration: `${base}.sql`,
        rollback: `${base}.down.sql`,
        ...step.alone ? { alone: true } : {},
        ...undo.length > 0 ? { undo } : {}
      };
    }
    case "backfill":
      files.set(`${base}.yaml`, yaml(step.plan));
      return { backfill: `${base}.yaml` };
    case "check":
      files.set(`${base}.check.sql`, `${step.query}
`);
      return { check: `${base}.check.sql`, hint: step.hint };
    case "release":
      return { release: step.text };
  }
}
async function writeRollout(rollout, folder, shown) {
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0)
    throw new DbopsError(`Unexpected files in ${shown}, expected an empty folder or none`, {
      hint: "Choose another with -o."
    });
  await mkdir(folder, { recursive: true });
  const files = await rolloutFiles(rollout);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return [...files.keys()];
}
async function readRollout(folder, shown) {
  const { parse } = await import("./dist-RTPCVA5R.mjs");
  const text = await readFile(join(folder, manifestFile), "utf8").catch(() => {
    throw new DbopsError(`Unexpected folder ${shown} without ${manifestFile}`, {
      hint: "Make one with: dbops rollout plan <kind> … -o <folder>"
    });
  });
  let manifest;
  try {
    manifest = parse(text);
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected YAML: ${messageOf(error).split("\n", 1)[0]}`, {
      where: `${shown}/${manifestFile}`
    });
  }
  if (manifest?.format !== 1 || !Array.isArray(manifest.steps) || !rolloutKinds.includes(manifest.kind)) {
    throw new DbopsError("Unexpected content, expected a rollout of format 1", { where: `${shown}/${manifestFile}` });
  }
  const read = (file) => {
    if (/[/\\]/.test(file))
      throw new DbopsError(`Unexpected path "${file}", expected a file beside the manifest`, {
        where: `${shown}/${manifestFile}`
      });
    return readFile(join(folder, file), "utf8").catch((error) => {
      throw new DbopsError(`Cannot read ${file}: ${messageOf(error)}`, { where: `${shown}/${manifestFile}` });
    });
  };
  const plan2 = async (file) => checkPlan(parse(await read(file)), `${shown}/${file}`);
  const steps = [];
  for (const step of manifest.steps) {
    const common = { id: step.id, title: step.title };
    if (step.migration !== void 0 && step.rollback !== void 0) {
      steps.push({
        ...common,
        kind: "migration",
        up: await read(step.migration),
        down: await read(step.rollback),
        alone: step.alone ?? false,
        ...step.undo === void 0 ? {} : { undo: await Promise.all(step.undo.map(plan2)) },
        ...step.version === void 0 ? {} : { version: String(step.version) }
      });
    } else if (step.backfill !== void 0) steps.push({ ...common, kind: "backfill", plan: await plan2(step.backfill) });
    else if (step.check !== void 0)
      steps.push({ ...common, kind: "check", query: await read(step.check), hint: step.hint ?? "" });
    else if (step.release !== void 0)
      steps.push({ ...common, kind: "release", text: step.release, released: step.released ?? false });
    else
      throw new DbopsError(`Unexpected step ${step.id}, expected migration, backfill, check or release`, {
        where: `${shown}/${manifestFile}`
      });
  }
  return { folder, manifest, steps };
}
async function noteStep({ folder, manifest, steps }, id, values) {
  const { stringify } = await import("./dist-RTPCVA5R.mjs");
  const path = join(folder, manifestFile);
  const head = (await readFile(path, "utf8")).split("\n").filter((line) => line.startsWith("#"));
  Object.assign(manifest.steps.find((step) => step.id === id), values);
  Object.assign(steps.find((step) => step.id === id), values);
  await writeFile(path, `${[...head, ""].join("\n")}${stringify(manifest, { lineWidth: 0 })}`);
}

// scripts/run/rollout/plan.ts
var loaders = {
  "rename-column": () => import("./rename-column-ZCS4YTGZ.mjs"),
  "rename-table": () => import("./rename-table-Y5NXO6K5.mjs"),
  "change-type": () => import("./change-type-HZV5COPV.mjs"),
  "set-not-null": () => import("./set-not-null-T3KWKKKT.mjs"),
  "split-column": () => import("./split-column-GRT57BVJ.mjs"),
  "merge-columns": () => import("./merge-columns-XFHOYSBV.mjs"),
  "add-foreign-key": () => import("./add-foreign-key-ID2EAX2Q.mjs"),
  "replace-enum": () => import("./replace-enum-M3JPPQX5.mjs"),
  "key-to-bigint": () => import("./key-to-bigint-MYZDEG5U.mjs"),
  "partition-table": () => import("./partition-table-Z3MQI57N.mjs"),
  "add-tenant-column": () => import("./add-tenant-column-AG5QL26T.mjs")
};
async function kindSpec(kind) {
  return (await loaders[kind]()).kind;
}
async function planRollout(database, kind, given) {
  const spec = await kindSpec(kind);
  for (const name of Object.keys(given)) {
    if (spec.parameters[name] !== void 0) continue;
    throw new DbopsError(
      `Unexpected --${name} for ${kind}, expected: ${Object.keys(spec.parameters).map((one) => `--${one}`).join(", ")}`
    );
  }
  for (const [name, { required, multiple }] of Object.entries(spec.parameters)) {
    const values = given[name] ?? [];
    if (required && values.length === 0) throw missing(kind, name, spec);
    if (!multiple && values.length > 1)
      throw new DbopsError(`Unexpected ${values.length} values for --${name}, expected one`);
  }
  const parameters = {
    one: (name) => given[name]?.[0],
    many: (name) => [...given[name] ?? []],
    need(name) {
      const value = given[name]?.[0];
      if (value === void 0) throw missing(kind, name, spec);
      return value;
    }
  };
  const built = await spec.build(database, parameters);
  const shown = Object.entries(given).filter(([, values]) => values.length > 0).map(([name, values]) => [name, spec.parameters[name].multiple ? [...values] : values[0]]);
  return { kind, parameters: Object.fromEntries(shown), ...built, steps: unique(built.steps) };
}
function missing(kind, name, spec) {
  return new DbopsError(`Unexpected plan without --${name}`, {
    hint: `${kind} takes: ${Object.entries(spec.parameters).map(([one, { required }]) => required ? `--${one}` : `[--${one}]`).join(" ")}. --${name}: ${spec.parameters[name].description}`
  });
}
function unique(steps) {
  const seen = /* @__PURE__ */ new Map();
  return steps.map((step) => {
    const count = (seen.get(step.id) ?? 0) + 1;
    seen.set(step.id, count);
    return count === 1 ? step : { ...step, id: `${step.id}-${count}` };
  });
}

// scripts/run/rollout/run.ts
import { mkdir as mkdir2, writeFile as writeFile2 } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";
async function rolloutStatus(rollout, workspace, target, table) {
  const state = await readState(workspace, target.session, table);
  const statuses = [];
  let open = true;
  for (const step of rollout.steps) {
    const own = await stepState(step, state, target);
    const later = rollout.steps.slice(rollout.steps.indexOf(step) + 1);
    if (step.kind === "check" && own.state === "waiting") {
      for (const one of later) {
        if (one.kind !== "check" && (await stepState(one, state, target)).state === "done") own.state = "done";
      }
    }
    if (own.state === "waiting" && open) own.state = "next";
    if (own.state !== "done") open = false;
    statuses.push({ id: step.id, title: step.title, kind: step.kind, ...own });
  }
  return statuses;
}
async function stepState(step, state, { session }) {
  switch (step.kind) {
    case "migration": {
      if (step.version === void 0) return { state: "waiting" };
      const found = state.migrations.find(({ version }) => version === step.version);
      const detail = step.version;
      if (found?.state === "applied" || found?.state === "changed") return { state: "done", detail };
      return { state: found?.state === "unfinished" || found?.state === "failed" ? found.state : "waiting", detail };
    }
    case "backfill": {
      const row = await readBackfill(session, step.plan.name);
      if (row === void 0 || row.state === "ready") return { state: "waiting" };
      const detail = `${row.rows} rows gone through`;
      if (row.state === "done") return { state: "done", detail };
      return { state: row.state === "failed" ? "failed" : "unfinished", detail };
    }
    case "release":
      return { state: step.released ? "done" : "waiting" };
    case "check":
      return { state: "waiting" };
  }
}
async function runStep(rollout, workspace, target, step, options) {
  await loadParser();
  switch (step.kind) {
    case "migration":
      return runMigration(rollout, workspace, target, step, options);
    case "backfill": {
      const result = await copy(step.plan, options);
      return {
        kind: "backfill",
        outcome: result.outcome === "cancelled" ? "cancelled" : result.verification === "left" ? "left" : "done",
        result
      };
    }
    case "check": {
      const rows = await askQuestion(target.session, step.query);
      return { kind: "check", outcome: rows.length === 0 ? "done" : "found", rows, hint: step.hint };
    }
    case "release":
      if (!options.released) return { kind: "release", outcome: "waiting", text: step.text };
      await noteStep(rollout, step.id, { released: true });
      return { kind: "release", outcome: "done", text: step.text };
  }
}
async function runMigration(rollout, workspace, target, step, options) {
  let current = workspace;
  let files = [];
  let notes = [];
  let { version } = step;
  if (version === void 0 || !workspace.migrations.some((one) => one.version === version)) {
    const name = slug(rollout.manifest.name, step.id);
    const made = await newMigrationFiles(
      workspace,
      [{ name, up: step.up, down: step.down, alone: step.alone }],
      options.now ?? /* @__PURE__ */ new Date()
    );
    for (const { file, text } of made.files) {
      const path = join2(workspace.root, file);
      await mkdir2(dirname(path), { recursive: true });
      await writeFile2(path, text);
    }
    version = made.versions[0];
    files = made.files.map(({ file }) => file);
    notes = made.notes;
    await noteStep(rollout, step.id, { version });
    current = await openWorkspace(workspace.root);
  }
  const state = await readState(current, target.session, options.table);
  const own = current.migrations.find((one) => one.version === version);
  if (own === void 0)
    throw new DbopsError(`Unexpected missing migration ${version} of step ${step.id}`, {
      where: current.migrationsFolder
    });
  refuseOthers(state, own);
  const plan2 = await planUp(current, target, state, {
    to: version,
    approve: options.approve,
    allow: options.allow,
    thresholds: options.thresholds,
    forecast: options.forecast,
    env: options.env,
    signal: options.signal,
    onProgress: options.onProgress
  });
  const result = { kind: "migration", version, files, plan: plan2, notes };
  if (plan2.refusals.length > 0) return { ...result, outcome: "refused" };
  if (!await options.confirm(plan2)) return { ...result, outcome: "declined" };
  await up(current, target, { ...options, planned: [own.up.file] });
  return { ...result, outcome: "done" };
}
function refuseOthers(state, own) {
  const other = state.pending.find((migration) => migration !== own);
  if (other === void 0) return;
  throw new DbopsError(`Unexpected pending migration ${other.version} beside that of the step, expected none`, {
    hint: "Apply the others first: dbops migrate up --plan"
  });
}
async function copy(plan2, options, again = false) {
  const statement = readStatement(plan2.statement, { by: plan2.by });
  const opened = await options.open();
  const table = await findKey(opened.session, statement.driving, plan2.key).finally(() => opened.close());
  const size = plan2.batch?.size ?? 1e3;
  return runBackfill(options.open, {
    name: plan2.name,
    statement,
    table,
    size,
    settings: {
      target: 300,
      smallest: Math.min(10, size),
      largest: plan2.batch?.largest ?? 5e4,
      fixed: plan2.batch?.fixed ?? false,
      passes: plan2.passes ?? 5,
      ...plan2.rate === void 0 ? {} : { rate: plan2.rate },
      ...plan2.verify === void 0 ? {} : { verify: plan2.verify }
    },
    again,
    thresholds: options.thresholds,
    wait: options.wait,
    signal: options.signal,
    report: options.report
  });
}
async function stepBack(rollout, workspace, target, step, options) {
  await loadParser();
  switch (step.kind) {
    case "migration": {
      const state = await readState(workspace, target.session, options.table);
      const newest = state.applied.at(-1);
      if (newest?.version !== step.version && !state.migrations.some((one) => one.version === step.version && one.state === "unfinished")) {
        throw new DbopsError(
          `Unexpected newer migration ${newest?.version ?? ""} behind that of step ${step.id} (${step.version}), expected none`,
          {
            hint: "Roll that back first: dbops migrate down"
          }
        );
      }
      const plan2 = await planDown(workspace, target, state, {
        approve: options.approve,
        allow: options.allow,
        made: true,
        prove: options.forecast,
        env: options.env,
        signal: options.signal,
        onProgress: options.onProgress
      });
      if (plan2.refusals.length > 0) return { kind: "migration", outcome: "refused", plan: plan2, undone: [] };
      if (!await options.confirm(plan2)) return { kind: "migration", outcome: "declined", plan: plan2, undone: [] };
      await down(workspace, target, { ...options, planned: plan2.migrations.map(({ file }) => file) });
      const undone = [];
      for (const one of step.undo ?? []) undone.push(await copy(one, options, true));
      return { kind: "migration", outcome: "done", plan: plan2, undone };
    }
    case "backfill":
      if (await relationExists(target.session, backfillsTable))
        await updateBackfill(target.session, step.plan.name, {
          state: "ready",
          position: null,
          wanted: "run",
          finished: false
        });
      return { kind: "backfill", outcome: "done" };
    case "release":
      await noteStep(rollout, step.id, { released: false });
      return { kind: "release", outcome: "done" };
    case "check":
      return { kind: "check", outcome: "done" };
  }
}

// scripts/cli/rollout/documents.ts
var rolloutFormat = 1;
function rolloutJson(document) {
  return `${JSON.stringify(document, null, 2)}
`;
}

// scripts/cli/rollout/text.ts
function planText2(manifest, folder) {
  const lines = [`${visible(manifest.name)}: ${manifest.steps.length} steps in ${visible(folder)}`, ""];
  for (const [index, step] of manifest.steps.entries())
    lines.push(
      `  ${String(index + 1).padStart(2)}  ${kindOf(step).padEnd(9)}  ${visible(step.id)}: ${visible(step.title)}`
    );
  for (const note of manifest.notes) lines.push("", `note: ${visible(note)}`);
  lines.push("", `Look at the files, then run the first step: dbops rollout run ${visible(folder)} --db URL`);
  return redact(`${lines.join("\n")}
`);
}
function kindOf(step) {
  return step.migration !== void 0 ? "migration" : step.backfill !== void 0 ? "backfill" : step.check !== void 0 ? "check" : "release";
}
function statusText(name, server, steps, folder) {
  const lines = [`${visible(name)} on ${server}`, ""];
  for (const [index, step] of steps.entries()) {
    lines.push(
      `  ${String(index + 1).padStart(2)}  ${step.state.padEnd(10)}  ${step.id}: ${visible(step.title)}${step.detail === void 0 ? "" : `  (${step.detail})`}`
    );
  }
  const next = steps.find(({ state }) => state !== "done");
  lines.push(
    "",
    next === void 0 ? "All steps are done." : `Next: dbops rollout run ${visible(folder)} --db URL${next.kind === "release" ? " --released" : ""}`
  );
  return redact(`${lines.join("\n")}
`);
}
function rowText(row) {
  return visible(JSON.stringify(row)).slice(0, 200);
}

// scripts/cli/rollout/actions.ts
async function plan(request, io) {
  await loadParser();
  const workspace = await openWorkspace(request.root ?? io.cwd);
  const source = await requireWhole(await openReplayedSource(workspace, io));
  try {
    const rollout = await planRollout(source.database, request.what, request.parameters);
    const folder = request.output === void 0 ? join3(workspace.root, "rollouts", rollout.name) : resolve(io.cwd, request.output);
    const shown = relative(io.cwd, folder).split(sep).join("/") || ".";
    const files = await writeRollout(rollout, folder, shown);
    const { manifest } = await readRollout(folder, shown);
    io.stdout(
      request.json ? rolloutJson({
        format: rolloutFormat,
        action: "plan",
        name: rollout.name,
        kind: rollout.kind,
        files: files.map((file) => `${shown}/${file}`),
        steps: manifest.steps,
        notes: manifest.notes
      }) : planText2(manifest, shown)
    );
    return ExitCode.ok;
  } finally {
    await source.close();
  }
}
async function withRollout(request, io, work) {
  await loadParser();
  const folder = resolve(io.cwd, request.what);
  const rollout = await readRollout(folder, request.what);
  const workspace = await openWorkspace(request.root ?? folder).catch(async (error) => {
    if (request.root !== void 0) throw error;
    return openWorkspace(io.cwd);
  });
  const said = reporter(io, request);
  const open = () => openTarget({ ...request.server, application: "dbops rollout", report: said.report });
  const target = await open();
  try {
    return await work({ rollout, workspace, target, said, open });
  } finally {
    said.progress.clear();
    await target.close();
  }
}
async function status(request, io) {
  return withRollout(request, io, async ({ rollout, workspace, target }) => {
    const steps = await rolloutStatus(rollout, workspace, target, request.table);
    io.stdout(
      request.json ? rolloutJson({ format: rolloutFormat, action: "status", name: rollout.manifest.name, server: target.server, steps }) : statusText(rollout.manifest.name, target.server, steps, request.what)
    );
    return steps.some(({ state }) => state === "failed" || state === "unfinished") ? ExitCode.findings : ExitCode.ok;
  });
}
async function run(request, io) {
  return withRollout(request, io, async (opened) => {
    const { rollout, target, said } = opened;
    const results = [];
    const finish = (code) => {
      said.progress.clear();
      if (request.json) io.stdout(rolloutJson({ format: rolloutFormat, action: "run", name: rollout.manifest.name, results }));
      return code;
    };
    for (; ; ) {
      const statuses = await rolloutStatus(rollout, await openWorkspace(opened.workspace.root), target, request.table);
      const wanted = choose(request, statuses, results.length === 0);
      if (wanted === void 0) {
        if (results.length === 0 && !request.json) io.stdout("All steps are done.\n");
        return finish(ExitCode.ok);
      }
      const step = rollout.steps.find(({ id }) => id === wanted.id);
      const workspace = await openWorkspace(opened.workspace.root);
      if (!request.json) said.progress.clear();
      const result = await runStep(rollout, workspace, target, step, stepOptions(request, io, opened));
      results.push({ step: step.id, result });
      if (!request.json) io.stdout(resultOf(step.id, step.title, result, target.server));
      if (result.outcome !== "done") return finish(result.outcome === "waiting" ? ExitCode.ok : ExitCode.findings);
      if (request.through === void 0 || step.id === request.through) return finish(ExitCode.ok);
    }
  });
}
async function back(request, io) {
  return withRollout(request, io, async (opened) => {
    const { rollout, workspace, target, said } = opened;
    const statuses = await rolloutStatus(rollout, workspace, target, request.table);
    const last = statuses.findLast(
      ({ state, kind }) => state === "done" || kind === "migration" && state === "unfinished"
    );
    if (last === void 0) {
      io.stdout("No step is done.\n");
      return ExitCode.ok;
    }
    if (request.step !== void 0 && request.step !== last.id) {
      throw new DbopsError(`Unexpected step "${request.step}", expected the last one that is done: ${last.id}`);
    }
    const step = rollout.steps.find(({ id }) => id === last.id);
    const result = await stepBack(rollout, workspace, target, step, stepOptions(request, io, opened));
    said.progress.clear();
    if (request.json)
      io.stdout(rolloutJson({ format: rolloutFormat, action: "back", name: rollout.manifest.name, step: step.id, result }));
    else if (result.outcome === "done") io.stdout(`${step.id} is taken back.
`);
    else if (result.kind === "migration") io.stdout(`${downPlanText(result.plan)}
Nothing was rolled back.
`);
    return result.outcome === "done" ? ExitCode.ok : ExitCode.findings;
  });
}
function choose(request, statuses, first) {
  for (const name of [request.step, request.through]) {
    if (name === void 0 || statuses.some(({ id }) => id === name)) continue;
    const near = closest(
      name,
      statuses.map(({ id }) => id)
    );
    throw new DbopsError(`Unexpected step "${name}", expected one of: ${statuses.map(({ id }) => id).join(", ")}`, {
      ...near === void 0 ? {} : { hint: `Did you mean ${near}?` }
    });
  }
  const next = statuses.find(({ state }) => state !== "done");
  if (request.step === void 0 || !first) return next;
  const asked = statuses.find(({ id }) => id === request.step);
  if (asked.state === "done" || asked === next) return asked.state === "done" ? void 0 : asked;
  throw new DbopsError(`Unexpected step "${asked.id}": ${next.id} comes before it`, {
    hint: `Run that first: dbops rollout run ${request.what} --step ${next.id}`
  });
}
function stepOptions(request, io, { said, open, target }) {
  const { server } = request;
  return {
    ...server,
    allow: request.allow,
    approve: request.approve,
    table: request.table,
    forecast: request.forecast,
    released: request.released,
    open,
    env: io.env,
    signal: io.signal,
    report: said.report,
    onProgress: (text) => said.progress.show(text),
    async confirm(plan2) {
      said.progress.clear();
      const isUp = (one) => "history" in one;
      if (!request.events) io.stderr(isUp(plan2) ? planText(plan2) : downPlanText(plan2));
      return confirm(
        isUp(plan2) ? `Apply it to ${target.server}?` : `Roll it back on ${target.server}?`,
        request.yes,
        io
      );
    }
  };
}
function resultOf(id, title, result, server) {
  switch (result.kind) {
    case "migration": {
      const written = result.files.length === 0 ? "" : `wrote ${result.files.join(", ")}
`;
      const notes = result.notes.map((note) => `note: ${note}
`).join("");
      if (result.outcome === "refused") return `${written}${notes}${planText(result.plan)}
Step ${id} was not run.
`;
      if (result.outcome === "declined") return `${written}Step ${id} was not run.
`;
      return `${written}${notes}${id}: done (${result.version})
`;
    }
    case "backfill":
      return `${id}: ${resultText(title, server, result.result)}`;
    case "check":
      return result.outcome === "done" ? `${id}: nothing found
` : `${id}: found
${result.rows.map((row) => `  ${rowText(row)}`).join("\n")}
  ${result.hint}
`;
    case "release":
      return result.outcome === "done" ? `${id}: done
` : `${id}: ${result.text}
  When it is done: --released
`;
  }
}
export {
  back,
  plan,
  run,
  status
};
