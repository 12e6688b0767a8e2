import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openReplayed
} from "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import {
  writeRows
} from "./chunk-GFLPOHZY.mjs";
import {
  firstNames,
  pleasantTexts,
  readCast
} from "./chunk-6YLYRGDH.mjs";
import "./chunk-QGMIA6CI.mjs";
import {
  defaultActors,
  fill,
  stableUuid
} from "./chunk-45M4OB6H.mjs";
import {
  tenantTables,
  userTables
} from "./chunk-G4SN6MK4.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
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
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident
} from "./chunk-SMBKQGSB.mjs";
import {
  platformSchemas
} from "./chunk-7GWH73TP.mjs";
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
  parseCount
} from "./chunk-GWGNZYZT.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/seed.ts
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";

// scripts/prove/data/seed.ts
async function makeSeed(database, options) {
  await database.exec("begin");
  try {
    const rows = options.rows ?? 2;
    const schema = await readSchema(database, { join: true });
    const more = furtherActors(rows);
    const { schemas, plan, cast } = await readCast(database, schema, options.platform, more);
    const reference = await referenceTables(database, plan);
    await database.exec("savepoint dbops_seed");
    const filled = await fill(database, {
      schemas,
      plan,
      platformSchemas,
      actors: cast.actors,
      guide: {
        ...cast.guide,
        texts: pleasantTexts,
        wants: (table, actor) => !reference.has(table) && (cast.guide.wants?.(table, actor) ?? true)
      }
    });
    await database.exec("rollback to savepoint dbops_seed");
    const text = seedText(filled, await blocksThatRun(database, filled), options.command);
    return {
      text,
      tables: countByTable(filled.made),
      unfilled: filled.tables.filter(({ table, failures, found, made }) => failures.length > 0 && found + made === 0 && isOwn(filled, table)).map(({ table, failures }) => ({ table, reason: failures[0].reason }))
    };
  } finally {
    await database.exec("rollback");
  }
}
async function referenceTables(database, plan) {
  const owned = /* @__PURE__ */ new Set([...userTables(plan), ...tenantTables(plan)]);
  for (let size = -1; size !== owned.size; ) {
    size = owned.size;
    for (const table of plan)
      if (table.keys.some((key) => key.target !== table.table && owned.has(key.target))) owned.add(table.table);
  }
  const found = /* @__PURE__ */ new Set();
  for (const { table } of plan.filter((each) => !owned.has(each.table) && !platformSchemas.has(each.schema)))
    if ((await database.rows(`select 1 from ${table} limit 1`)).length > 0) found.add(table);
  return found;
}
function isOwn({ plan }, name) {
  const table = plan.find((each) => each.table === name);
  return table !== void 0 && !platformSchemas.has(table.schema);
}
var nobody = "select set_config('request.jwt.claims', '', false), set_config('request.jwt.claim.sub', '', false);";
function furtherActors(rows) {
  const actors = [];
  const taken = new Set(defaultActors.map(({ name }) => name));
  for (const tenant of ["one", "two"]) {
    const there = defaultActors.filter((actor) => actor.tenant === tenant).length;
    for (let count = there; count < rows; count++) {
      const index = taken.size;
      const first = firstNames[index % firstNames.length].toLowerCase();
      const name = taken.has(first) ? `${first}-${Math.floor(index / firstNames.length) + 1}` : first;
      taken.add(name);
      actors.push({ name, id: stableUuid("actor", name), tenant });
    }
  }
  return actors;
}
function seedText(filled, blocks, command) {
  const lines = [
    `-- Written by \`${command}\`: the same rows each time. It may run again: rows that are there stay as they are.`,
    "-- Two tenants with their users; everybody is at example.com."
  ];
  let said = "";
  let table = "";
  for (const block of blocks) {
    lines.push("");
    if (block.table !== table) {
      table = block.table;
      lines.push(comment(filled, blocks, table));
    }
    if (block.session !== said) {
      said = block.session;
      lines.push(said === "" ? nobody : said.replaceAll(", true)", ", false)"));
    }
    lines.push(block.statement);
  }
  if (said !== "") lines.push("", nobody);
  const sequences = blocks.flatMap((block) => sequenceLines(filled.plan.find((each) => each.table === block.table)));
  if (sequences.length > 0)
    lines.push("", "-- Sequences go on after the keys that were written.", ...new Set(sequences));
  return `${lines.join("\n")}
`;
}
function comment({ plan }, blocks, name) {
  const rows = blocks.filter((block) => block.table === name).reduce((sum, block) => sum + block.rows.length, 0);
  const table = plan.find((each) => each.table === name);
  const targets = [...new Set(table.keys.filter((key) => !key.soft && key.target !== name).map(({ target }) => target))];
  return `-- ${oneLine(name)}: ${rows} row${rows === 1 ? "" : "s"}${targets.length === 0 ? "" : `, of ${targets.map(oneLine).join(", ")}`}`;
}
function oneLine(name) {
  return name.replace(/[\r\n]+/g, " ");
}
function sequenceLines(table) {
  return table.columns.filter(({ sequence }) => sequence !== void 0).map(({ name }) => {
    const sequence = `pg_get_serial_sequence(${quote(table.table)}, ${quote(name)})`;
    return `select setval(${sequence}, (select max(${ident(name)}) from ${table.table})) where ${sequence} is not null;`;
  });
}
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
function countByTable(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, count]) => ({ table, rows: count }));
}
async function blocksThatRun(database, filled) {
  const asking = /* @__PURE__ */ new Set();
  for (; ; ) {
    const blocks = writeRows(filled.made, { plan: filled.plan, pool: filled.pool, repeatable: true, asking });
    const wrong = await runTwice(database, blocks, filled);
    if (wrong === void 0) return blocks;
    if (wrong.table === void 0 || asking.has(wrong.table))
      throw new DbopsError(`The rows that were made cannot be written as a script: ${wrong.reason}`, {
        where: wrong.table,
        hint: "Please report it with the migrations: most likely a trigger gives rows keys that nobody can foresee."
      });
    asking.add(wrong.table);
  }
}
async function runTwice(database, blocks, filled) {
  const tables = [...new Set(filled.made.map(({ table: table2 }) => table2))];
  if (tables.length === 0) return void 0;
  const counts = `${tables.map((table2, index) => `select ${index}, count(*)::int8 from ${table2}`).join(" union all ")} order by 1`;
  const count = async () => (await database.rows(counts)).map(([, rows]) => rows);
  await database.exec("savepoint dbops_try");
  let table;
  try {
    const before = await count();
    await database.exec(nobody);
    for (const block of blocks) {
      table = block.table;
      await database.exec(`${block.session === "" ? nobody : block.session}
${block.statement}`);
    }
    table = void 0;
    await database.exec("set constraints all immediate");
    const after = await count();
    for (const [index, each] of tables.entries()) {
      const wanted = filled.made.filter((row) => row.table === each).length;
      const written = after[index] - before[index];
      if (written < wanted) return { table: each, reason: `${written} of ${wanted} rows of ${each} were written` };
    }
    for (const block of blocks)
      await database.exec(`${block.session === "" ? nobody : block.session}
${block.statement}`);
    await database.exec("set constraints all immediate");
    const again = await count();
    const grown = tables.find((_, index) => again[index] !== after[index]);
    return grown === void 0 ? void 0 : { table: grown, reason: `rows of ${grown} were written a second time` };
  } catch (error) {
    if (postgresFailure(error) === void 0) throw error;
    return { table, reason: messageOf(error) };
  } finally {
    await database.exec("rollback to savepoint dbops_try; release savepoint dbops_try");
  }
}

// scripts/cli/seed.ts
var mark = /^-- Written by `dbops seed/;
async function seedCommand(values, io) {
  const rows = parseCount("rows", values.rows) ?? 2;
  if (rows < 1 || rows > 1e4)
    throw new DbopsError(`Unexpected value "${values.rows}" for --rows, expected 1 to 10000`);
  const workspace = await openWorkspace(values.root ?? io.cwd);
  const path = resolve(io.cwd, values.output ?? resolve(workspace.root, "supabase/seed.sql"));
  if (values.check && values.output === void 0 && workspace.platform !== "supabase")
    throw new DbopsError("Unexpected --check without a file, expected --output <file>");
  const present = values.output === void 0 && !values.check ? void 0 : await readFile(path, "utf8").catch(() => void 0);
  const name = relative(io.cwd, path);
  if (present !== void 0 && !values.check && !values.force && !mark.test(present))
    throw new DbopsError(`Unexpected file ${name}, which dbops did not write`, {
      hint: "Give another file, or --force to write over it."
    });
  const seed = await make(values, rows, io, workspace);
  if (values.check) return check(name, present, seed, values.json, io);
  if (values.output !== void 0) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, seed.text).catch((error) => {
      throw new DbopsError(`Cannot write ${name}: ${messageOf(error)}`);
    });
  }
  report(seed, values, name, io);
  return ExitCode.ok;
}
async function make(values, rows, io, workspace) {
  const progress = progressLine(io);
  try {
    const { database, result } = await openReplayed(workspace, {
      db: values.db,
      keepGoing: true,
      env: io.env,
      signal: io.signal,
      onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`)
    });
    try {
      progress.clear();
      for (const { location, message } of result.failures)
        io.stderr(`warning: ${location.file}:${location.line}:${location.column} does not run: ${message}
`);
      progress.show("making rows");
      const command = `dbops seed${rows === 2 ? "" : ` --rows ${rows}`}`;
      return await makeSeed(database, { platform: workspace.platform, rows, command });
    } finally {
      await database.close();
    }
  } finally {
    progress.clear();
  }
}
function check(name, present, seed, json, io) {
  const state = present === void 0 ? "missing" : present === seed.text ? "current" : "stale";
  if (json) print({ ...documentOf(seed), file: name, state }, io);
  else io.stdout(state === "current" ? `${name} is current
` : `${name} is ${state}: run dbops seed -o ${name}
`);
  return state === "current" ? ExitCode.ok : ExitCode.findings;
}
function report(seed, values, name, io) {
  const total = seed.tables.reduce((sum, { rows }) => sum + rows, 0);
  if (values.json) {
    print({ ...documentOf(seed), ...values.output === void 0 ? { text: seed.text } : { file: name } }, io);
    return;
  }
  if (values.output === void 0) io.stdout(seed.text);
  else
    io.stdout(
      `wrote ${name}: ${total} rows of ${seed.tables.length} tables; it ran twice, and wrote nothing the second time
`
    );
  for (const { table, reason } of seed.unfilled.slice(0, 20)) io.stderr(`no row for ${table}: ${reason}
`);
  if (seed.unfilled.length > 20) io.stderr(`and ${seed.unfilled.length - 20} more tables (--json lists them)
`);
}
function documentOf({ tables, unfilled }) {
  return { format: 1, tables, unfilled };
}
function print(document, io) {
  io.stdout(`${JSON.stringify(document, null, 2)}
`);
}
export {
  seedCommand
};
