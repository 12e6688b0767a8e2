import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  exclusively,
  prepareTables
} from "./chunk-XU4JXXYU.mjs";
import "./chunk-7MWP237J.mjs";
import {
  journalKey
} from "./chunk-62FAXINN.mjs";
import {
  describeChange
} from "./chunk-KMNZZKWI.mjs";
import "./chunk-GX35ONIM.mjs";
import "./chunk-N43FSOWL.mjs";
import {
  compareSchemas
} from "./chunk-KO3S3OHS.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-NLYWETN7.mjs";
import "./chunk-5F7CDNNC.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-5HYAIPJQ.mjs";
import "./chunk-3Y3SL26L.mjs";
import "./chunk-CQADSSFU.mjs";
import {
  openReplayed
} from "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/migrate/repair.ts
async function repair(workspace, target, options, repairs) {
  return exclusively(workspace, target, options, async (run) => {
    const done = [];
    if (repairs.some(({ what }) => what !== "indexes")) await prepareTables(run);
    for (const one of repairs) {
      if (one.what === "indexes") done.push(...await dropInvalid(run));
      else for (const version of one.versions) done.push(await repairVersion(workspace, run, one.what, version));
    }
    return done;
  });
}
async function repairVersion(workspace, run, what, version) {
  const { state, context } = run;
  const { history, session, journal } = context;
  const unknown = state.unknown.find((row) => row.version === version || row.key === version);
  const migration = workspace.migrations.find(
    (one) => one.version === version || history.keyOf(one) === version || one.name === version
  );
  if (migration === void 0) {
    if (what === "reverted" && unknown !== void 0) {
      await inTransaction(
        session,
        () => history.revertedKey === void 0 ? history.reverted(session, strangerOf(workspace, history, unknown.key, version), state.applied.at(-1)) : history.revertedKey(session, unknown.key)
      );
      return `${version} is recorded no more`;
    }
    const versions = [...workspace.migrations.map((one) => one.version), ...state.unknown.map((row) => row.version)];
    const near = closest(version, versions);
    throw new DbopsError(`Unexpected version "${version}", expected one of the files or of ${history.table}`, {
      hint: near === void 0 ? "See: dbops migrate status" : `Did you mean ${near}?`
    });
  }
  const status = state.migrations.find(({ file }) => file === migration.up.file);
  const key = journalKey(history, { migration, direction: status.parts?.direction ?? "up" });
  const before = workspace.migrations.slice(0, workspace.migrations.indexOf(migration)).findLast((one) => state.applied.includes(one));
  await inTransaction(session, async () => {
    switch (what) {
      case "applied":
        if (status.state === "applied") return;
        await journal.clear(key);
        if (status.state === "failed") await history.forget?.(session, migration, before);
        await history.applied(session, migration, 0);
        return;
      case "reverted":
        await journal.clear(key);
        await history.reverted(session, migration, before);
        return;
      case "retry":
        if (status.state === "applied" || status.state === "changed") throw alreadyApplied(version);
        await journal.clear(key);
        await history.forget?.(session, migration, before);
        return;
      case "redo":
      case "skip": {
        const started = (await journal.read(key)).find((step) => step.state === "started");
        if (started === void 0) {
          throw new DbopsError(
            `Unexpected --${what} ${version}: no statement of it was cut off outside of a transaction`,
            {
              hint: "See: dbops migrate status"
            }
          );
        }
        if (what === "redo") await journal.clear(key, started.step);
        else await journal.write(key, { ...started, state: "done" });
        return;
      }
      case "checksums":
        if (status.state === "changed") await adopt(history, run, migration);
    }
  });
  const said = {
    applied: "is recorded as applied",
    reverted: "is recorded no more",
    retry: "is applied from its beginning by the next `dbops migrate up`",
    redo: "runs the cut off statement again with the next `dbops migrate up`",
    skip: "goes on behind the cut off statement with the next `dbops migrate up`",
    checksums: "has the checksum of its file"
  };
  return `${version || migration.name} ${said[what]}`;
}
async function adopt(history, { context }, migration) {
  const { session, journal } = context;
  if (history.adopt !== void 0) return history.adopt(session, migration);
  if (!await journal.exists()) return;
  const { recordOf } = await import("./own-tables-DB5GVULL.mjs");
  await recordOf(session, { tool: history.tool, key: history.keyOf(migration), migration, milliseconds: 0 });
}
function strangerOf({ migrationsFolder }, history, key, version) {
  const source = { file: `${migrationsFolder}/${key}/migration.sql`, text: "", sql: "", transaction: "file" };
  const byFile = { ...source, file: `${migrationsFolder}/${key}${history.tool === "node-pg-migrate" ? ".sql" : ""}` };
  return { version, name: key.replace(/^R /, ""), up: history.tool === "prisma" ? source : byFile };
}
async function dropInvalid({ state, context: { session } }) {
  const done = [];
  for (const index of state.invalidIndexes) {
    await session.exec("set lock_timeout = 0");
    await session.exec(`drop index concurrently if exists ${index}`).finally(() => session.exec("reset lock_timeout"));
    done.push(`index ${index} is dropped`);
  }
  return done;
}
function alreadyApplied(version) {
  return new DbopsError(`Unexpected --retry ${version}: it is applied`, {
    hint: `To apply it again, roll it back first: dbops migrate down; or forget the record: --reverted ${version}`
  });
}
async function inTransaction(session, work) {
  await session.exec("begin");
  try {
    await work();
    await session.exec("commit");
  } catch (error) {
    await session.exec("rollback").catch(() => {
    });
    throw error;
  }
}
async function driftFrom(workspace, target, until, options) {
  const migrations = workspace.migrations.slice(0, workspace.migrations.indexOf(until) + 1);
  const { database, result } = await openReplayed(
    { ...workspace, migrations },
    {
      env: options.env,
      signal: options.signal,
      onProgress: ({ done, total }) => options.onProgress?.(`replaying ${done + 1}/${total}`)
    }
  );
  try {
    const broken = result.failures[0];
    if (broken !== void 0)
      return { differences: [], unavailable: `${broken.file} does not run on an empty database: ${broken.message}` };
    const [made, there] = [await readSchema(database), await readSchema(target.session)];
    const changes = await compareSchemas(made, there, {
      ignoreKinds: ["role", "settings"],
      ignoreFacts: ["owner", "comment", "columnOrder"]
    });
    return { differences: changes.map(describeChange) };
  } finally {
    await database.close();
  }
}
async function baseline(workspace, target, options) {
  return exclusively(workspace, target, options, async (run) => {
    const { history, session } = run.context;
    await prepareTables(run);
    const last = workspace.migrations.indexOf(options.until);
    const missing = workspace.migrations.slice(0, last + 1).filter(
      (migration) => !migration.repeatable && run.state.migrations.find(({ file }) => file === migration.up.file)?.state === "pending"
    );
    await inTransaction(session, async () => {
      for (const migration of missing) await history.applied(session, migration, 0);
    });
    return missing.map(({ version }) => version);
  });
}
function repairsNeeded({ migrations, unknown, invalidIndexes }) {
  const found = [];
  for (const { version, name, state, parts } of migrations) {
    const label = version || name;
    if (state === "failed")
      found.push(`${label} is marked as failed or under way: --retry ${label} or --applied ${label}`);
    if (state === "changed") found.push(`${label} differs from what was applied: restore the file, or --checksums`);
    if (state === "unfinished")
      found.push(
        `${label} was cut off after ${parts?.done ?? 0} of ${parts?.of ?? 0} parts: dbops migrate ${parts?.direction ?? "up"} goes on`
      );
  }
  for (const { version } of unknown) found.push(`${version} is recorded and has no file: --reverted ${version}`);
  for (const index of invalidIndexes) found.push(`index ${index} is invalid: --indexes drops it`);
  return found;
}
export {
  baseline,
  driftFrom,
  repair,
  repairsNeeded
};
