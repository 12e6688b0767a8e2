import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";

// scripts/cli/source.ts
async function openSource(values, io) {
  const { openWorkspace } = await import("./open-POBFWCA3.mjs");
  if (values.db !== void 0) {
    const workspace = await openWorkspace(values.root ?? io.cwd).catch((error) => {
      if (values.root === void 0 && error instanceof DbopsError && error.exitCode === ExitCode.input && error.where === void 0)
        return void 0;
      throw error;
    });
    const { openServer } = await import("./server-SHN3R6ZR.mjs");
    const database = await openServer(values.db);
    try {
      return {
        database,
        workspace,
        ...await describeServer(database, workspace),
        settings: workspace?.settings ?? {},
        findings: [],
        close: () => database.close()
      };
    } catch (error) {
      await database.close();
      throw error;
    }
  }
  return openReplayedSource(await openWorkspace(values.root ?? io.cwd), io);
}
async function openReplayedSource(workspace, io) {
  const { openReplayed } = await import("./replayed-62OESL7B.mjs");
  const progress = progressLine(io);
  try {
    const { database, result } = await openReplayed(workspace, {
      keepGoing: true,
      env: io.env,
      signal: io.signal,
      onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`)
    });
    return {
      database,
      workspace,
      platform: workspace.platform,
      exposedSchemas: workspace.exposedSchemas,
      settings: workspace.settings,
      findings: result.findings,
      close: () => database.close()
    };
  } finally {
    progress.clear();
  }
}
async function openToRead(values, io) {
  if (values.db !== void 0) {
    const { openServer } = await import("./server-SHN3R6ZR.mjs");
    const database = await openServer(values.db);
    return { database, close: () => database.close() };
  }
  const { openWorkspace } = await import("./open-POBFWCA3.mjs");
  return openWhole(await openWorkspace(values.root ?? io.cwd), io, values["keep-going"]);
}
async function openWhole(workspace, io, keepGoing = false) {
  const source = await openReplayedSource(workspace, io);
  return keepGoing ? source : requireWhole(source);
}
async function requireWhole(source) {
  const failure = source.findings.find(({ level }) => level === "error");
  if (failure === void 0) return source;
  await source.close();
  const { message, location, fix } = failure;
  throw new DbopsError(message, {
    where: location && `${location.file}:${location.line}:${location.column}`,
    hint: `${fix ?? "Run: dbops replay"}
  With --keep-going the files after it are tried all the same.`
  });
}
async function describeServer(database, workspace) {
  const [facts] = await database.query(`
    select (select count(*) = 3 from pg_roles where rolname in ('anon', 'authenticated', 'supabase_auth_admin')) as supabase,
      (select substring(setting from '^pgrst\\.db_schemas=(.*)$')
        from pg_db_role_setting s
        join pg_roles r on r.oid = s.setrole and r.rolname = 'authenticator'
        cross join unnest(s.setconfig) as setting
        where setting like 'pgrst.db\\_schemas=%' limit 1) as schemas`);
  const platform = facts.supabase ? "supabase" : "postgres";
  const served = facts.schemas?.split(",").map((name) => name.trim().replace(/^"|"$/g, "")).filter(Boolean);
  return {
    platform,
    exposedSchemas: served ?? workspace?.exposedSchemas ?? ["public", ...platform === "supabase" ? ["graphql_public"] : []]
  };
}

export {
  openSource,
  openReplayedSource,
  openToRead,
  openWhole,
  requireWhole
};
