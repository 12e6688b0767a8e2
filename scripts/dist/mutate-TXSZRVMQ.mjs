import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openAccessSource
} from "./chunk-ABTE23HY.mjs";
import {
  checkCells,
  openContract
} from "./chunk-TL3M2O7X.mjs";
import {
  checkSql,
  makeSuites,
  suiteSql
} from "./chunk-23Z74Q3O.mjs";
import "./chunk-GFLPOHZY.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  isCallable,
  openAccess,
  routineName
} from "./chunk-5Q3KUGP6.mjs";
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
  callsHelpers,
  helpersExtension,
  leftoversOf,
  prepareHelpers,
  preparePgtap,
  readScript,
  runTestFile
} from "./chunk-QZG4543R.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-SR2P53G6.mjs";
import {
  readSession,
  restoreSession
} from "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import {
  tokens
} from "./chunk-JM7QYCPM.mjs";
import "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-QKW5VGAJ.mjs";
import {
  parseCount
} from "./chunk-GWGNZYZT.mjs";
import "./chunk-D23XIODE.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  includedFile
} from "./chunk-7C2HDH3O.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/prove/access/mutation/expressions.ts
function groups(expression) {
  const open = [
    { start: 0, words: [], order: 0 }
  ];
  const found = [];
  let order = 0;
  const close = (end) => {
    const level = open.pop();
    const operators = level.words;
    const [first] = operators;
    if (first === void 0 || operators.some(({ text }) => text !== first.text)) return;
    const edges = [level.start, ...operators.flatMap(({ start, end: stop }) => [start, stop]), end];
    const parts = [];
    for (let index = 0; index < edges.length; index += 2) parts.push({ start: edges[index], end: edges[index + 1] });
    found.push({ order: level.order, group: { operator: first.text, operators, parts } });
  };
  for (const token of tokens(expression)) {
    const text = expression.slice(token.start, token.end);
    if (token.kind === "symbol" && text === "(") open.push({ start: token.end, words: [], order: ++order });
    else if (token.kind === "symbol" && text === ")" && open.length > 1) close(token.start);
    else if (token.kind === "word" && (text === "AND" || text === "OR")) open.at(-1).words.push({ ...token, text });
  }
  close(expression.length);
  return found.sort((a, b) => a.order - b.order).map(({ group }) => group);
}
function weakened(expression, columns) {
  const changed = [];
  for (const { operator, operators, parts } of groups(expression)) {
    const shown = (part) => expression.slice(part.start, part.end).trim();
    if (operator === "AND")
      for (const part of parts)
        changed.push({
          what: `without ${shown(part)}`,
          expression: `${expression.slice(0, part.start)} true ${expression.slice(part.end)}`
        });
    let swapped = expression;
    for (const { start, end } of operators.toReversed())
      swapped = `${swapped.slice(0, start)}${operator === "AND" ? "OR" : "AND"}${swapped.slice(end)}`;
    changed.push({ what: `${operator} made ${operator === "AND" ? "OR" : "AND"}`, expression: swapped });
  }
  changed.push(...otherColumns(expression, columns));
  return changed;
}
function otherColumns(expression, columns) {
  const changed = [];
  const done = /* @__PURE__ */ new Set();
  const list = [...tokens(expression)];
  for (const [index, token] of list.entries()) {
    if (token.kind !== "word" && token.kind !== "quoted") continue;
    const text = expression.slice(token.start, token.end);
    const name = token.kind === "quoted" ? text.slice(1, -1).replaceAll('""', '"') : text;
    const type = columns.get(name);
    const next = list[index + 1];
    const calls = next !== void 0 && ["(", "."].includes(expression.slice(next.start, next.end));
    if (type === void 0 || calls || done.has(name)) continue;
    done.add(name);
    const other = [...columns].find(([each, its]) => each !== name && its === type)?.[0];
    if (other === void 0) continue;
    changed.push({
      what: `${ident(other)} in the place of ${ident(name)}`,
      expression: `${expression.slice(0, token.start)}${ident(other)}${expression.slice(token.end)}`
    });
  }
  return changed;
}

// scripts/prove/access/mutation/mutants.ts
function mutantsOf(schema, roles) {
  const found = [];
  for (const table of schema.tables) found.push(...tableMutants(table, roles));
  for (const view of schema.views) found.push(...viewMutants(view, roles));
  for (const routine of schema.functions) found.push(...routineMutants(routine, roles));
  const seen = /* @__PURE__ */ new Map();
  for (const mutant of found) {
    const count = (seen.get(mutant.id) ?? 0) + 1;
    seen.set(mutant.id, count);
    if (count > 1) mutant.id = `${mutant.id} #${count}`;
  }
  return found;
}
function tableMutants(table, roles) {
  const name = qualified(table.schema, table.name);
  const found = [];
  const add = (kind, description, sql) => found.push({ id: `${name} ${kind}`, object: name, kind, description, sql });
  if (table.rls.enabled && table.partitionOf === void 0) {
    add("rls-off", "row security off", `alter table ${name} disable row level security`);
    if (table.rls.forced)
      add("force-off", "row security no longer forced", `alter table ${name} no force row level security`);
  }
  for (const policy of table.policies) found.push(...policyMutants(table, name, policy));
  for (const role of roles)
    for (const privilege of ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE"])
      if (!holds(table.grants, role, privilege))
        add(
          `grant-${privilege.toLowerCase()}-${role}`,
          `${privilege} granted to ${role}`,
          `grant ${privilege} on ${name} to ${ident(role)}`
        );
  return found;
}
function holds(grants, role, privilege) {
  return grants.some(({ grantee, privileges }) => [role, "public"].includes(grantee) && privileges.includes(privilege));
}
function policyMutants(table, name, policy) {
  const found = [];
  const own = ident(policy.name);
  const add = (kind, description, sql) => found.push({
    id: `${name} ${policy.name} ${kind}`,
    object: name,
    kind,
    description: `policy ${policy.name}: ${description}`,
    sql
  });
  const create = (changes) => `drop policy ${own} on ${name}; ${policySql(name, { ...policy, ...changes })}`;
  add("drop-policy", "dropped", `drop policy ${own} on ${name}`);
  add(
    policy.permissive ? "restrictive" : "permissive",
    policy.permissive ? "made restrictive" : "made permissive",
    create({ permissive: !policy.permissive })
  );
  if (!policy.roles.includes("public"))
    add("to-public", "TO widened to everybody", `alter policy ${own} on ${name} to public`);
  const columns = new Map(table.columns.map((column) => [column.name, column.type]));
  for (const part of ["using", "check"]) {
    const expression = policy[part];
    if (expression === void 0) continue;
    const clause = part === "using" ? "USING" : "WITH CHECK";
    const alter = (text) => `alter policy ${own} on ${name} ${part === "using" ? "using" : "with check"} (${text})`;
    if (expression !== "true") add(`${part}-true`, `${clause} (true)`, alter("true"));
    for (const { what, expression: next } of weakened(expression, columns))
      add(`${part}-weakened`, `${clause} ${what}`, alter(next));
  }
  if (policy.check !== void 0 && policy.using !== void 0 && policy.check !== policy.using)
    add("drop-check", "WITH CHECK left out", create({ check: void 0 }));
  return found;
}
function policySql(table, { name, permissive, command, roles, using, check }) {
  return [
    `create policy ${ident(name)} on ${table}`,
    `as ${permissive ? "permissive" : "restrictive"} for ${command}`,
    `to ${roles.map((role) => role === "public" ? "public" : ident(role)).join(", ")}`,
    using === void 0 ? "" : `using (${using})`,
    check === void 0 ? "" : `with check (${check})`
  ].filter(Boolean).join(" ");
}
function viewMutants(view, roles) {
  const name = qualified(view.schema, view.name);
  const found = [];
  if (view.securityInvoker)
    found.push({
      id: `${name} invoker-off`,
      object: name,
      kind: "invoker-off",
      description: "security_invoker off",
      sql: `alter view ${name} set (security_invoker = off)`
    });
  for (const role of roles)
    if (!holds(view.grants, role, "SELECT"))
      found.push({
        id: `${name} grant-select-${role}`,
        object: name,
        kind: `grant-select-${role}`,
        description: `SELECT granted to ${role}`,
        sql: `grant select on ${name} to ${ident(role)}`
      });
  return found;
}
function routineMutants(routine, roles) {
  if (routine.kind !== "function" && routine.kind !== "procedure") return [];
  const object = routineName(routine);
  const target = `${routine.kind} ${qualified(routine.schema, routine.name)}(${routine.identityArguments})`;
  const found = [];
  const add = (kind, description, sql) => found.push({ id: `${object} ${kind}`, object, kind, description, sql });
  if (!routine.securityDefiner) add("definer-on", "runs with its owner's rights", `alter ${target} security definer`);
  else if (routine.settings?.search_path !== void 0)
    add("search-path-off", "search_path is no longer fixed", `alter ${target} reset search_path`);
  if (isCallable(routine)) {
    for (const role of roles)
      if (!holds(routine.grants, role, "EXECUTE"))
        add(
          `grant-execute-${role}`,
          `EXECUTE granted to ${role}`,
          `grant execute on ${target} to ${ident(role)}; grant usage on schema ${ident(routine.schema)} to ${ident(role)}`
        );
  }
  return found;
}

// scripts/prove/access/mutation/run.ts
async function mutateAccess(workspace, database, options = {}) {
  await loadParser();
  const session = await openAccess(database, { platform: workspace.platform, forTests: true });
  const roles = [...new Set(session.personas.filter(({ trusted }) => !trusted).map(({ role }) => role))].filter(
    (role) => role !== "dbops_public"
  );
  const all = mutantsOf(session.schema, roles).filter(({ object }) => options.only?.has(object) ?? true);
  await session.close();
  const mutants = chosen(all, options.max, options.seed ?? 1);
  const results = mutants.map((mutant) => ({ ...mutant, fate: "survived" }));
  const suite = await openSuite(workspace, database, options.signal);
  await database.exec("begin");
  try {
    for (const [index, result] of results.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.(index, results.length, result.id);
      await judge(suite, database, result);
    }
  } finally {
    await database.exec("rollback");
  }
  const living = results.filter(({ fate }) => fate === "survived");
  if (living.length > 0) await measureSurvivors(workspace, database, living, options);
  await nameTests(
    workspace,
    database,
    results.filter(({ fate }) => fate === "survived"),
    options
  );
  const counts = { killed: 0, survived: 0, equivalent: 0, invalid: 0 };
  for (const { fate } of results) counts[fate]++;
  const alive = counts.killed + counts.survived;
  return {
    format: 1,
    counts,
    score: alive === 0 ? null : counts.killed / alive,
    total: all.length,
    mutants: results,
    failing: suite.failing,
    files: suite.scripts.length
  };
}
function chosen(mutants, max, seed) {
  if (max === void 0 || mutants.length <= max) return [...mutants];
  let state = seed * 2654435761 % 2147483648;
  const ranked = mutants.map((mutant, index) => {
    state = Math.imul(state, 1103515245) + 12345 & 2147483647;
    return { mutant, index, rank: state };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).slice(0, max).sort((a, b) => a.index - b.index).map(({ mutant }) => mutant);
}
async function openSuite(workspace, database, signal) {
  const laid = await preparePgtap(workspace, database);
  const session = await readSession(database);
  const options = {
    database,
    signal,
    laid: /* @__PURE__ */ new Set([...laid, ...database.kind === "server" ? [helpersExtension] : []]),
    include: async (name, from) => {
      const file = await includedFile(workspace, name, from);
      return file && readScript(file);
    }
  };
  const scripts = [];
  const failing = [];
  const read = workspace.tests.map(readScript);
  for (const script of read.filter((each) => leftoversOf(each) === "definitions")) {
    await runTestFile(script, { ...options, nested: false });
    await database.exec("rollback; reset session authorization");
    await database.exec("discard all");
    await restoreSession(database, session);
  }
  if (read.some(callsHelpers)) await prepareHelpers(database);
  for (const script of read) {
    await database.exec("begin");
    try {
      const { status, tests } = await runTestFile(script, { ...options, nested: true });
      if (status === "passed" && tests.length > 0) scripts.push(script);
      else if (status === "failed") failing.push(script.file);
    } finally {
      await database.exec("rollback");
    }
  }
  return { scripts, failing, options };
}
async function judge(runner, database, result) {
  const [bare = result.object] = /[^.]+(?=\(|$)/.exec(result.object.replaceAll('"', "")) ?? [];
  const speaks = runner.scripts.filter(({ text, file }) => text.includes(bare) || file.includes(bare));
  await database.exec("savepoint dbops_mutant");
  try {
    await database.exec(result.sql);
    for (const script of /* @__PURE__ */ new Set([...speaks, ...runner.scripts])) {
      await database.exec("savepoint dbops_file");
      const report = await runTestFile(script, { ...runner.options, nested: true, stopAtFailure: true });
      await database.exec("rollback to savepoint dbops_file");
      if (report.status !== "failed") continue;
      const failed = report.tests.find(({ status }) => status === "failed");
      result.fate = "killed";
      result.killedBy = `${script.file}: ${failed?.description ?? report.problems[0]?.message ?? ""}`;
      return;
    }
  } catch (error) {
    const failure = postgresFailure(error);
    if (failure === void 0) throw error;
    result.fate = "invalid";
    result.reason = failure.message;
  } finally {
    await database.exec("rollback to savepoint dbops_mutant; release savepoint dbops_mutant");
  }
}
async function measureSurvivors(workspace, database, results, options) {
  const session = await openAccess(database, { platform: workspace.platform, forTests: true });
  try {
    const before = await session.measure();
    const wanted = new Map(before.cells.map((cell) => [keyOf(cell), fingerprint(session, cell)]));
    const words = new Map(before.cells.map((cell) => [keyOf(cell), cell.reach]));
    for (const [index, result] of results.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.(index, results.length, `measuring ${result.id}`);
      await database.exec("savepoint dbops_mutant");
      try {
        await database.exec(result.sql);
        let matrix = await session.measure({ objects: /* @__PURE__ */ new Set([result.object]) });
        let changed = differing(session, matrix, wanted);
        if (changed.length === 0) {
          matrix = await session.measure();
          changed = differing(session, matrix, wanted);
        }
        if (changed.length === 0) {
          result.fate = "equivalent";
          continue;
        }
        result.differences = changed.slice(0, 5).map((cell) => {
          const was = words.get(keyOf(cell)) ?? "not proven";
          return `${cell.persona} ${cell.verb} ${cell.object}: ${was === cell.reach ? `${was}, other rows` : `${was} → ${cell.reach}`}`;
        });
        if (options.contract !== void 0 && await breaches(session, options.contract, matrix, changed)) {
          result.fate = "killed";
          result.killedBy = "contract";
        }
      } finally {
        await database.exec("rollback to savepoint dbops_mutant; release savepoint dbops_mutant");
      }
    }
  } finally {
    await session.close();
  }
}
var keyOf = (cell) => `${cell.object}\0${cell.verb}\0${cell.persona}`;
function fingerprint(session, cell) {
  const places = session.places(cell);
  return `${cell.reach}\0${places === void 0 ? cell.reached ?? "" : [...places].sort().join(" ")}`;
}
function differing(session, matrix, before) {
  return matrix.cells.filter((cell) => before.get(keyOf(cell)) !== fingerprint(session, cell));
}
async function breaches(session, contract, matrix, changed) {
  const { verdicts } = await checkCells(session, contract, { ...matrix, cells: [...changed] });
  return verdicts.some(({ judgement }) => judgement === "wider");
}
async function nameTests(workspace, database, survivors, options) {
  if (survivors.length === 0) return;
  const { suites } = await makeSuites(database, { platform: workspace.platform, signal: options.signal });
  const byName = new Map(suites.map((suite) => [suite.object.name, suite]));
  await database.exec("begin");
  try {
    for (const result of survivors) {
      const own = byName.get(result.object);
      const routines = suites.filter(({ object }) => object.kind === "function");
      for (const suite of own === void 0 ? routines : [own]) {
        const script = readScript({ file: suite.object.name, text: suiteSql(suite) });
        await database.exec("savepoint dbops_mutant");
        await database.exec(result.sql);
        const { tests } = await runTestFile(script, { database, nested: true });
        await database.exec("rollback to savepoint dbops_mutant; release savepoint dbops_mutant");
        const kills = tests.filter(({ status }) => status === "failed").map(({ number }) => checkSql(suite.checks[number - 1]));
        if (kills.length > 0) {
          result.tests = kills.slice(0, 3);
          break;
        }
      }
    }
  } finally {
    await database.exec("rollback");
  }
}

// scripts/render/access/mutation.ts
var most = 30;
function mutationText(report, format = "text") {
  const { counts, score, total, failing, files, mutants } = report;
  const ran = mutants.length;
  const lines = [];
  const heading = (text) => lines.push(format === "markdown" ? `## ${text}` : text, ...format === "markdown" ? [""] : []);
  const survivors = mutants.filter(({ fate }) => fate === "survived");
  if (survivors.length > 0) {
    heading(`Survivors: ${survivors.length}`);
    for (const mutant of survivors.slice(0, most)) lines.push(...survivorLines(mutant, format));
    if (survivors.length > most) lines.push(`and ${survivors.length - most} more: dbops access --mutate --json`, "");
  }
  if (failing.length > 0)
    lines.push(
      `Left out, because they fail as it is: ${failing.slice(0, 10).map(visible).join(", ")}${failing.length > 10 ? ", …" : ""}`,
      ""
    );
  const share = score === null ? "nothing to kill" : `score ${Math.floor(score * 1e3) / 10} %`;
  lines.push(
    `${share}: ${counts.killed} killed and ${counts.survived} survived of ${ran}${ran < total ? ` (of ${total}, --max)` : ""} mutants; ${counts.equivalent} equivalent (nobody reaches another row), ${counts.invalid} refused by Postgres; ${files} test file${files === 1 ? "" : "s"}`
  );
  return `${lines.join("\n")}
`;
}
function survivorLines(mutant, format) {
  const lines = [`${format === "markdown" ? "- " : ""}${visible(mutant.object)}: ${visible(mutant.description)}`];
  for (const difference of mutant.differences ?? []) lines.push(`    opens  ${visible(difference)}`);
  for (const test of mutant.tests ?? []) lines.push(`    test   ${visible(test)}`);
  if (mutant.tests === void 0) lines.push("    no test that dbops writes kills it");
  lines.push("");
  return lines;
}

// scripts/cli/access/mutate.ts
async function mutate(values, io) {
  const max = parseCount("max", values.max);
  const seed = parseCount("random-seed", values["random-seed"]);
  const progress = progressLine(io);
  const source = await openAccessSource(values, io, progress);
  try {
    const contract = await openContract(source.workspace);
    if (source.workspace.tests.length === 0 && contract === void 0)
      throw new DbopsError(
        "Unexpected repository without tests and without an access contract, expected something to judge",
        {
          hint: "Write tests with: dbops access --write-tests supabase/tests"
        }
      );
    const report = await mutateAccess(source.workspace, source.database, {
      contract,
      ...max === void 0 || max === 0 ? {} : { max },
      ...seed === void 0 ? {} : { seed },
      ...values.only === void 0 ? {} : { only: new Set(values.only) },
      signal: io.signal,
      onProgress: (done, total, text) => progress.show(`${bar(done, total)} ${done}/${total} ${text}`)
    });
    progress.clear();
    io.stdout(
      values.json || values.format === "json" ? `${JSON.stringify(report, null, 2)}
` : mutationText(report, values.format === "markdown" ? "markdown" : "text")
    );
    return report.counts.survived === 0 ? ExitCode.ok : ExitCode.findings;
  } finally {
    progress.clear();
    await source.close();
  }
}
function bar(done, total) {
  const filled = total === 0 ? 0 : Math.round(done / total * 20);
  return `[${"#".repeat(filled)}${".".repeat(20 - filled)}]`;
}
export {
  mutate
};
