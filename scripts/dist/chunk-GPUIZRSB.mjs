import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  number,
  records,
  strings,
  text
} from "./chunk-MNTYK36C.mjs";
import {
  blocks
} from "./chunk-YA3FDBA6.mjs";
import {
  become
} from "./chunk-7GO4ISMX.mjs";
import {
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  commaParts,
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal
} from "./chunk-SMBKQGSB.mjs";
import {
  SqlSyntaxError,
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import {
  TextMap
} from "./chunk-BG6OQHVY.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/sql/placeholders.ts
function numberPlaceholders(text2) {
  const list = [...tokens(text2)];
  const readings = [readNamed(text2, list, /[:@]/), readNamed(text2, list, /@/), readNamed(text2, list, /[:@?%]/)];
  const own = { sql: text2, names: highest(text2, list) };
  const found = [.../(?<![@<>\w])@\w|\bsqlc\./.test(text2) ? [] : [own], ...readings, own].find(
    ({ sql }) => parses(sql)
  );
  return found ?? own;
}
function parses(sql) {
  try {
    parseSql(sql);
    return true;
  } catch {
    return false;
  }
}
function highest(text2, list) {
  let most = 0;
  for (const [index, { kind, start: start2, end }] of list.entries()) {
    const next = list[index + 1];
    if (kind === "symbol" && text2[start2] === "$" && next?.kind === "number" && next.start === end) {
      most = Math.max(most, Number.parseInt(text2.slice(next.start, next.end), 10));
    }
  }
  return Array.from({ length: Math.min(most, 65535) }, () => void 0);
}
function readNamed(text2, list, signs) {
  const names = highest(text2, list);
  let sql = "";
  let from = 0;
  const put = (start2, end, name2) => {
    const known = name2 === void 0 ? -1 : names.indexOf(name2);
    if (known === -1) names.push(name2);
    sql += `${text2.slice(from, start2)}$${known === -1 ? names.length : known + 1}`;
    from = end;
  };
  const word = (token2) => token2?.kind === "word" || token2?.kind === "quoted" ? text2.slice(token2.start, token2.end).replaceAll('"', "") : void 0;
  const symbol = (token2) => token2?.kind === "symbol" ? text2[token2.start] : void 0;
  for (let index = 0; index < list.length; index++) {
    const token2 = list[index];
    if (token2.start < from) continue;
    const [next, second, third, fourth] = list.slice(index + 1, index + 5);
    const before = text2[token2.start - 1] ?? " ";
    const sign = symbol(token2);
    const adjacent = next?.start === token2.end;
    if ((sign === ":" || sign === "@") && signs.test(sign) && adjacent && next?.kind === "word" && !/[:@<>\w\])]/.test(before)) {
      put(token2.start, next.end, word(next));
    } else if (sign === "?" && signs.test("?") && !/[|&?]/.test(text2[token2.end] ?? "") && before !== "?") {
      put(token2.start, token2.end, void 0);
    } else if (sign === "%" && signs.test("%") && adjacent) {
      if (word(next) === "s") put(token2.start, next.end, void 0);
      else if (symbol(next) === "(" && symbol(third) === ")" && word(fourth) === "s") {
        put(token2.start, fourth.end, word(second));
      }
    } else if (word(token2) === "sqlc" && symbol(next) === ".") {
      const form = word(second);
      const name2 = list[index + 4];
      const close = list[index + 5];
      if (symbol(third) !== "(" || symbol(close) !== ")" || name2 === void 0) continue;
      const argument = text2.slice(name2.start, name2.end).replaceAll("'", "");
      if (form === "embed") {
        sql += `${text2.slice(from, token2.start)}${argument}.*`;
        from = close.end;
      } else put(token2.start, close.end, argument);
    }
  }
  return { sql: sql + text2.slice(from), names };
}

// scripts/plan/query.ts
var planned = /* @__PURE__ */ new Set([
  ...["SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "CreateTableAsStmt", "DeclareCursorStmt"]
]);
function isPlanned(statement) {
  return planned.has(statement.kind);
}
async function parseQuery(query) {
  await loadParser();
  const where = query.location && `${query.location.file}:${query.location.line}:${query.location.column}`;
  let statements;
  try {
    statements = parseSql(query.sql).statements;
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    throw new DbopsError(`Unexpected SQL, expected a statement that Postgres takes: ${error.message}`, {
      where: where ?? `line ${error.line}, column ${error.column}`
    });
  }
  const [statement] = statements;
  if (statement === void 0 || statements.length > 1) {
    throw new DbopsError(`Unexpected ${statements.length} statements, expected one`, { where });
  }
  if (!isPlanned(statement)) {
    throw new DbopsError(
      `Unexpected ${statement.kind.replace(/Stmt$/, "")} statement, expected one that Postgres plans: SELECT, INSERT, UPDATE, DELETE or MERGE`,
      { where }
    );
  }
  return { statement, parameters: countParameters(statement.tree), ...writes(statement) };
}
function countParameters(tree) {
  let most = 0;
  walk(tree, (kind, node) => {
    if (kind === "ParamRef") most = Math.max(most, node.number ?? 0);
  });
  return most;
}
var verbs = {
  InsertStmt: "INSERT",
  UpdateStmt: "UPDATE",
  DeleteStmt: "DELETE",
  MergeStmt: "MERGE",
  CreateTableAsStmt: "CREATE TABLE AS"
};
function writes({ kind, tree }) {
  let found = verbs[kind];
  walk(tree, (inner, node) => {
    found ??= verbs[inner];
    if (inner === "LockingClause") found ??= "SELECT … FOR UPDATE";
    if (inner === "SelectStmt" && node.intoClause !== void 0) found ??= "SELECT INTO";
  });
  if (tree.intoClause !== void 0) found ??= "SELECT INTO";
  return found === void 0 ? {} : { writes: found };
}
async function queryOfText(text2) {
  await loadParser();
  const { sql, names } = numberPlaceholders(text2);
  return named({ name: "query", sql: withoutExplain(sql) }, names);
}
function withoutExplain(text2) {
  let parsed;
  try {
    parsed = parseSql(text2).statements;
  } catch {
    return text2;
  }
  const [statement] = parsed;
  if (statement === void 0 || parsed.length > 1) return text2;
  if (statement.kind !== "ExplainStmt") return statement.text;
  return statement.text.slice(explainedFrom(statement.text));
}
function explainedFrom(text2) {
  let depth = 0;
  let first = true;
  for (const { kind, start: start2, end } of tokens(text2)) {
    const word = text2.slice(start2, end).toLowerCase();
    if (kind === "comment") continue;
    if (first) first = false;
    else if (kind === "symbol" && word === "(" && (depth > 0 || isOptions(text2, start2))) depth++;
    else if (kind === "symbol" && word === ")" && depth > 0) depth--;
    else if (depth === 0 && !["analyze", "analyse", "verbose"].includes(word)) return start2;
  }
  return 0;
}
function isOptions(text2, start2) {
  const [, word] = tokens(text2, start2);
  return word?.kind === "word" && !["select", "with", "values", "table"].includes(text2.slice(word.start, word.end).toLowerCase());
}
function named(query, names) {
  return names.some((name2) => name2 !== void 0) ? { ...query, parameterNames: [...names] } : query;
}
function withParameters(query, count, values) {
  if (values.size === 0) return query;
  const parameters = query.parameters ?? Array.from({ length: count }, () => void 0);
  const filled = [...parameters];
  const known = /* @__PURE__ */ new Set();
  for (let index = 0; index < count; index++) {
    const name2 = query.parameterNames?.[index];
    for (const key of [String(index + 1), name2]) {
      if (key === void 0) continue;
      known.add(key);
      if (values.has(key)) filled[index] = values.get(key);
    }
  }
  for (const key of values.keys()) {
    if (known.has(key)) continue;
    throw new DbopsError(`Unexpected parameter "${key}", expected one of: ${[...known].join(", ") || "none"}`, {
      hint: count === 0 ? "The statement has no parameters." : void 0
    });
  }
  const missing = filled.indexOf(void 0);
  if (missing !== -1) {
    const name2 = query.parameterNames?.[missing];
    throw new DbopsError(
      `Unexpected end of the parameters, expected a value for $${missing + 1}${name2 ? ` (${name2})` : ""}`,
      {
        hint: `Add: --param ${name2 ?? missing + 1}=…, or give none to get the plan that serves any values.`
      }
    );
  }
  return { ...query, parameters: filled };
}
function parameterValue(text2) {
  const trimmed = text2.trim();
  if (/^null$/i.test(trimmed)) return null;
  const quoted = /^'((?:[^']|'')*)'(?:::[\w .[\]]+)?$/.exec(trimmed);
  return quoted === null ? trimmed : quoted[1].replaceAll("''", "'");
}

// scripts/plan/read/json-scan.ts
function documentEnd(text2, start2) {
  let depth = 0;
  for (let index = start2; index < text2.length; index++) {
    const code = text2.charCodeAt(index);
    if (code === 34) {
      index = stringEnd(text2, index);
      if (index === -1) return void 0;
    } else if (code === 123 || code === 91) depth++;
    else if ((code === 125 || code === 93) && --depth === 0) return index + 1;
  }
  return void 0;
}
function stringEnd(text2, start2) {
  for (let index = start2 + 1; index < text2.length; index++) {
    const code = text2.charCodeAt(index);
    if (code === 34) return index;
    if (code === 92) index++;
  }
  return -1;
}
var token = /\s+|"(?:[^"\\]|\\[\s\S])*"|-?\d[\d.eE+-]*|true|false|null|[[\]{},:]/y;
function describeBreak(text2, start2) {
  const stack = [];
  let whole = 0;
  let expect = "value";
  let index = start2;
  const stop = (reason) => ({ reason, index, path: describe(stack), whole });
  while (index < text2.length) {
    token.lastIndex = index;
    const found = token.exec(text2)?.[0];
    if (found === void 0) {
      const open = text2[index] === '"' || /^[-\w.]+$/.test(text2.slice(index));
      if (open) index = text2.length;
      return stop(open ? "end of the text" : `character ${JSON.stringify(text2[index])}`);
    }
    if (found.trim() === "") {
      index = token.lastIndex;
      continue;
    }
    const top = stack.at(-1);
    if (found === "}" || found === "]") {
      if (top === void 0 || top.object !== (found === "}") || expect === "colon") return stop(`character "${found}"`);
      if (top.nodeType !== void 0) whole++;
      stack.pop();
      if (stack.length === 0) return stop("text behind it");
      expect = "comma";
    } else if (expect === "comma") {
      if (found !== ",") return stop(`character ${JSON.stringify(found[0])}`);
      expect = top.object ? "key" : "value";
    } else if (expect === "colon") {
      if (found !== ":") return stop(`character ${JSON.stringify(found[0])}`);
      expect = "value";
    } else if (expect === "key") {
      if (found[0] !== '"') return stop(`character ${JSON.stringify(found[0])}`);
      top.key = unquote(found);
      expect = "colon";
    } else if (found === "{" || found === "[") {
      stack.push({ object: found === "{" });
      expect = found === "{" ? "key" : "value";
    } else if (found === "," || found === ":") return stop(`character "${found}"`);
    else {
      if (top?.key === "Node Type") top.nodeType = unquote(found);
      else if (top?.key === "Relation Name") top.relation = unquote(found);
      expect = "comma";
    }
    index = token.lastIndex;
  }
  return stop("end of the text");
}
function unquote(text2) {
  try {
    return String(JSON.parse(text2));
  } catch {
    return text2;
  }
}
function describe(stack) {
  const nodes = stack.filter(({ nodeType }) => nodeType !== void 0).map(({ nodeType, relation }) => relation === void 0 ? nodeType : `${nodeType} on ${relation}`);
  return (nodes.length > 6 ? [...nodes.slice(0, 2), "…", ...nodes.slice(-3)] : nodes).join(" → ");
}

// scripts/plan/read/json.ts
function readJsonPlans(text2) {
  const found = { plans: [], texts: [], utility: 0 };
  const whole = parse(text2);
  if (whole !== void 0) {
    collect(whole.value, 0, found);
    return found;
  }
  const begin = /^[ \t]*[[{]/gm;
  for (let match = begin.exec(text2); match !== null; match = begin.exec(text2)) {
    const start2 = match.index + match[0].length - 1;
    const end = documentEnd(text2, start2);
    const value = end === void 0 ? void 0 : parse(text2.slice(start2, end));
    if (value === void 0) throw broken(text2, start2, end);
    collect(value.value, start2, found);
    begin.lastIndex = end;
  }
  return found;
}
function parse(text2) {
  const exact = text2.replace(/("Query Identifier":\s*)(-?\d{16,})/g, '$1"$2"');
  try {
    return { value: JSON.parse(exact) };
  } catch {
    const joined = exact.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) => string.replace(/\r?\n/g, ""));
    if (joined === exact) return void 0;
    try {
      return { value: JSON.parse(joined) };
    } catch {
      return void 0;
    }
  }
}
function broken(text2, start2, end) {
  const { reason, index, path, whole } = describeBreak(text2, start2);
  const { line, column } = new TextMap(text2).position(index);
  const inside = path === "" ? "" : `, inside ${path}`;
  const nodes = `${whole} node${whole === 1 ? " was" : "s were"} whole`;
  return new DbopsError(`Unexpected ${reason}, expected the rest of a plan in JSON${inside} (${nodes} before it)`, {
    where: `line ${line}, column ${column}`,
    hint: end === void 0 ? "The text was cut off: take the plan again and write it to a file, e.g. psql -XqAt -f query.sql -o plan.json" : "The text was changed after EXPLAIN wrote it: take the plan again, e.g. psql -XqAt -f query.sql -o plan.json"
  });
}
var deepest = 8;
function collect(value, start2, found) {
  const open = [{ value, depth: 0 }];
  while (open.length > 0) {
    const { value: each, depth } = open.pop();
    if (typeof each === "string") {
      if (each === "Utility Statement" || each === "Notify") found.utility++;
      else if (mayHoldPlan(each)) found.texts.push({ text: each, start: start2 });
      continue;
    }
    if (each === null || typeof each !== "object" || depth > deepest) continue;
    if (!Array.isArray(each)) {
      const raw = each;
      const plan = raw.Plan;
      if (typeof plan?.["Node Type"] === "string") {
        found.plans.push({ raw, start: start2 });
        continue;
      }
      if (typeof raw["Node Type"] === "string") {
        found.plans.push({ raw: { Plan: raw }, start: start2 });
        continue;
      }
    }
    const inner = Array.isArray(each) ? each : Object.values(each);
    for (let index = inner.length - 1; index >= 0; index--) open.push({ value: inner[index], depth: depth + 1 });
  }
}
function mayHoldPlan(text2) {
  return /duration: [\d.]+ ms\s+plan:|"Node Type"|\(cost=|\(actual |Node-Type|Node Type:/.test(text2);
}

// scripts/plan/read/log.ts
var start = /\bduration: ([\d.]+) ms {1,2}plan:\s*(.*)$/;
var message = /^(?=\S)(?!->).*?\b(?:LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|DEBUG[1-5]?|DETAIL|HINT|CONTEXT|STATEMENT|QUERY|LOCATION): {1,2}/;
var syslog = /^.*?\[\d+-\d+\] ?(?:#011|\t)?/;
var syslogLine = /^.*?\b\w+\[\d+\]: \[\d+-\d+\]/;
function holdsLog(lines2) {
  return lines2.some(({ text: text2 }) => start.test(text2));
}
function readLog(lines2) {
  const entries = [];
  let entry;
  let csv = false;
  for (const { text: text2, line } of lines2) {
    const begin = start.exec(text2);
    if (begin !== null) {
      entry = { duration: Number(begin[1]), lines: [] };
      entries.push(entry);
      csv = /"duration: [\d.]+ ms {1,2}plan:/.test(text2);
      if (begin[2] !== "") entry.lines.push({ text: begin[2], line });
      continue;
    }
    if (entry === void 0) continue;
    if (csv) {
      const end = closingQuote(text2);
      entry.lines.push({ text: text2.slice(0, end).replaceAll('""', '"'), line });
      if (end < text2.length) entry = void 0;
      continue;
    }
    if (syslogLine.test(text2)) {
      if (message.test(text2.replace(syslogLine, "").trimStart())) entry = void 0;
      else entry.lines.push({ text: text2.replace(syslog, ""), line });
      continue;
    }
    if (message.test(text2) && !/^Query (?:Text|Parameters|Identifier): /.test(text2)) entry = void 0;
    else entry.lines.push({ text: text2.replace(/^(?:#011|\t)/, ""), line });
  }
  return entries;
}
function closingQuote(text2) {
  for (let index = text2.indexOf('"'); index !== -1; index = text2.indexOf('"', index + 1)) {
    if (text2[index + 1] !== '"') return index;
    index++;
  }
  return text2.length;
}

// scripts/plan/read/parts.ts
function actualOf(raw) {
  const loops = number(raw["Actual Loops"]);
  if (loops === void 0) return void 0;
  const actual = { rows: number(raw["Actual Rows"]) ?? 0, loops };
  const total = number(raw["Actual Total Time"]);
  if (total !== void 0) {
    actual.startupTime = number(raw["Actual Startup Time"]) ?? 0;
    actual.totalTime = total;
  }
  return actual;
}
function sortOf(raw) {
  const method = text(raw["Sort Method"]);
  if (method === void 0) return void 0;
  return {
    method,
    space: number(raw["Sort Space Used"]) ?? 0,
    on: raw["Sort Space Type"] === "Disk" ? "Disk" : "Memory"
  };
}
function hashAggregateOf(raw) {
  const planned2 = number(raw["Planned Partitions"]);
  const batches = number(raw["HashAgg Batches"]);
  if (planned2 === void 0 && batches === void 0) return void 0;
  return {
    ...planned2 === void 0 ? {} : { plannedPartitions: planned2 },
    ...batches === void 0 ? {} : { batches, peakMemory: number(raw["Peak Memory Usage"]) ?? 0, diskUsage: number(raw["Disk Usage"]) ?? 0 }
  };
}
function memoizeOf(raw) {
  const key = text(raw["Cache Key"]);
  const misses = number(raw["Cache Misses"]);
  if (key === void 0 && misses === void 0) return void 0;
  return {
    ...key === void 0 ? {} : { key },
    ...raw["Cache Mode"] === void 0 ? {} : { mode: text(raw["Cache Mode"]) },
    ...misses === void 0 ? {} : {
      hits: number(raw["Cache Hits"]) ?? 0,
      misses,
      evictions: number(raw["Cache Evictions"]) ?? 0,
      overflows: number(raw["Cache Overflows"]) ?? 0,
      peakMemory: number(raw["Peak Memory Usage"]) ?? 0
    }
  };
}
function heapBlocksOf(raw) {
  if (raw["Exact Heap Blocks"] === void 0 && raw["Lossy Heap Blocks"] === void 0) return void 0;
  return { exact: number(raw["Exact Heap Blocks"]) ?? 0, lossy: number(raw["Lossy Heap Blocks"]) ?? 0 };
}
function buffersOf(raw) {
  if (raw["Shared Hit Blocks"] === void 0) return void 0;
  const count = (key) => number(raw[key]) ?? 0;
  return {
    shared: {
      hit: count("Shared Hit Blocks"),
      read: count("Shared Read Blocks"),
      dirtied: count("Shared Dirtied Blocks"),
      written: count("Shared Written Blocks")
    },
    local: {
      hit: count("Local Hit Blocks"),
      read: count("Local Read Blocks"),
      dirtied: count("Local Dirtied Blocks"),
      written: count("Local Written Blocks")
    },
    temp: { read: count("Temp Read Blocks"), written: count("Temp Written Blocks") }
  };
}
function ioTimesOf(raw) {
  const sharedRead = number(raw["Shared I/O Read Time"]) ?? number(raw["I/O Read Time"]);
  if (sharedRead === void 0) return void 0;
  return {
    sharedRead,
    sharedWrite: number(raw["Shared I/O Write Time"]) ?? number(raw["I/O Write Time"]) ?? 0,
    localRead: number(raw["Local I/O Read Time"]) ?? 0,
    localWrite: number(raw["Local I/O Write Time"]) ?? 0,
    tempRead: number(raw["Temp I/O Read Time"]) ?? 0,
    tempWrite: number(raw["Temp I/O Write Time"]) ?? 0
  };
}
function walOf(raw) {
  const records2 = number(raw["WAL Records"]);
  if (records2 === void 0) return void 0;
  const full = number(raw["WAL Buffers Full"]);
  return {
    records: records2,
    fpi: number(raw["WAL FPI"]) ?? 0,
    bytes: number(raw["WAL Bytes"]) ?? 0,
    ...full === void 0 ? {} : { buffersFull: full }
  };
}
function trigger(raw) {
  const calls = { calls: number(raw.Calls) ?? 0 };
  for (const [key, name2] of [
    ["Trigger Name", "name"],
    ["Constraint Name", "constraint"],
    ["Relation", "relation"]
  ]) {
    const value = text(raw[key]);
    if (value !== void 0) calls[name2] = value;
  }
  const time = number(raw.Time);
  if (time !== void 0) calls.time = time;
  return calls;
}
function jitOf(raw) {
  const options = raw.Options ?? {};
  const on = (name2) => options[name2] === true || options[name2] === "true";
  const jit2 = {
    functions: number(raw.Functions) ?? 0,
    inlining: on("Inlining"),
    optimization: on("Optimization"),
    expressions: on("Expressions"),
    deforming: on("Deforming")
  };
  if (raw.Timing !== void 0) {
    const timing = raw.Timing;
    const generation = timing.Generation;
    const nested = generation !== null && typeof generation === "object" ? generation : void 0;
    const deform = number(nested?.Deform);
    jit2.timing = {
      generation: number(nested?.Total ?? generation) ?? 0,
      ...deform === void 0 ? {} : { deform },
      inlining: number(timing.Inlining) ?? 0,
      optimization: number(timing.Optimization) ?? 0,
      emission: number(timing.Emission) ?? 0,
      total: number(timing.Total) ?? 0
    };
  }
  return jit2;
}
function worker(raw) {
  const found = { number: number(raw["Worker Number"]) ?? 0 };
  const parts = {
    actual: actualOf(raw),
    sort: sortOf(raw),
    hashAggregate: hashAggregateOf(raw),
    memoize: memoizeOf(raw),
    heapBlocks: heapBlocksOf(raw),
    buffers: buffersOf(raw),
    ioTimes: ioTimesOf(raw),
    wal: walOf(raw)
  };
  for (const [key, value] of Object.entries(parts)) if (value !== void 0) Object.assign(found, { [key]: value });
  const groups = incrementalGroups(raw);
  if (groups.length > 0) found.sortGroups = groups;
  return found;
}
function incrementalGroups(raw) {
  const found = [];
  for (const kind of ["Full-sort", "Pre-sorted"]) {
    const group = raw[`${kind} Groups`];
    if (group === void 0) continue;
    const space = (name2) => {
      const used = group[name2];
      return used === void 0 ? void 0 : { average: number(used["Average Sort Space Used"]) ?? 0, peak: number(used["Peak Sort Space Used"]) ?? 0 };
    };
    const memory = space("Sort Space Memory");
    const disk = space("Sort Space Disk");
    found.push({
      kind,
      groups: number(group["Group Count"]) ?? 0,
      methods: strings(group["Sort Methods Used"]),
      ...memory === void 0 ? {} : { memory },
      ...disk === void 0 ? {} : { disk }
    });
  }
  return found;
}
function groupingSets(value) {
  return records(value).flatMap((raw) => {
    const hashed = raw["Hash Keys"] !== void 0;
    const keys = raw["Hash Keys"] ?? raw["Group Keys"];
    return (Array.isArray(keys) ? keys : []).map((key) => ({
      hashed,
      key: text(key) === "()" ? [] : strings(key),
      ...raw["Sort Key"] === void 0 ? {} : { sortKey: strings(raw["Sort Key"]) }
    }));
  });
}

// scripts/plan/read/raw.ts
function planOf(raw, format, ordinal, line) {
  const nodes = nodesOf(raw.Plan ?? raw);
  if (format === "text" && nodes.some(({ buffers: buffers2 }) => buffers2 !== void 0)) {
    for (const node of nodes) node.buffers ??= buffersOf({ "Shared Hit Blocks": 0 });
  }
  const planning = raw.Planning === void 0 ? {} : raw.Planning;
  const plan = {
    root: nodes[0],
    nodes,
    triggers: records(raw.Triggers).map(trigger),
    analyzed: nodes.some(({ actual }) => actual !== void 0),
    timed: nodes.some(({ actual }) => actual?.totalTime !== void 0),
    buffered: nodes.some(({ buffers: buffers2 }) => buffers2 !== void 0),
    source: { format, ordinal, line }
  };
  const set = (key, value) => {
    if (value !== void 0) plan[key] = value;
  };
  set("query", text(raw["Query Text"]));
  set("parameters", text(raw["Query Parameters"]));
  set("queryId", text(raw["Query Identifier"]));
  set("executionTime", number(raw["Execution Time"]));
  set("duration", number(raw.Duration));
  if (raw.Settings !== null && typeof raw.Settings === "object") {
    plan.settings = Object.fromEntries(
      Object.entries(raw.Settings).map(([name2, value]) => [name2, text(value) ?? ""])
    );
  }
  const time = number(raw["Planning Time"]);
  const planningBuffers = buffersOf(planning);
  const used = number(planning["Memory Used"]);
  if (time !== void 0 || planningBuffers !== void 0 || used !== void 0) {
    plan.planning = {
      ...time === void 0 ? {} : { time },
      ...planningBuffers === void 0 ? {} : { buffers: planningBuffers },
      ...used === void 0 ? {} : { memoryUsed: used, memoryAllocated: number(planning["Memory Allocated"]) ?? used }
    };
  }
  if (raw.JIT !== void 0) plan.jit = jitOf(raw.JIT);
  if (raw.Serialization !== void 0) {
    const serialization = raw.Serialization;
    const buffers2 = buffersOf(serialization);
    const spent = number(serialization.Time);
    plan.serialization = {
      output: number(serialization["Output Volume"]) ?? 0,
      format: text(serialization.Format) ?? "text",
      ...spent === void 0 ? {} : { time: spent },
      ...buffers2 === void 0 ? {} : { buffers: buffers2 }
    };
  }
  return plan;
}
function nodesOf(root) {
  const nodes = [];
  const open = [{ raw: root, parent: void 0 }];
  while (open.length > 0) {
    const { raw, parent } = open.pop();
    const node = nodeOf(raw, nodes.length + 1, parent);
    nodes.push(node);
    parent?.children.push(node);
    const children = raw.Plans;
    if (Array.isArray(children)) {
      for (let index = children.length - 1; index >= 0; index--)
        open.push({ raw: children[index], parent: node });
    }
  }
  return nodes;
}
var texts = new Map(
  Object.entries({
    "Parent Relationship": "relationship",
    "Subplan Name": "subplanName",
    Strategy: "strategy",
    "Join Type": "joinType",
    Command: "command",
    "Custom Plan Provider": "provider",
    Schema: "schema",
    "Relation Name": "relation",
    Alias: "alias",
    "Index Name": "index",
    "Function Name": "functionName",
    "Table Function Name": "functionName",
    "CTE Name": "cteName",
    "Tuplestore Name": "tuplestoreName",
    "Index Cond": "indexCond",
    "Recheck Cond": "recheckCond",
    Filter: "filter",
    "Join Filter": "joinFilter",
    "Hash Cond": "hashCond",
    "Merge Cond": "mergeCond",
    "TID Cond": "tidCond",
    "One-Time Filter": "oneTimeFilter",
    "Run Condition": "runCondition",
    "Conflict Filter": "conflictFilter",
    "Order By": "orderBy",
    Window: "window",
    "Function Call": "functionCall",
    "Table Function Call": "functionCall",
    "Remote SQL": "remoteSql",
    Relations: "relations",
    "Conflict Resolution": "conflictResolution"
  })
);
var numbers = new Map(
  Object.entries({
    "Startup Cost": "startupCost",
    "Total Cost": "totalCost",
    "Plan Rows": "planRows",
    "Plan Width": "planWidth",
    "Rows Removed by Filter": "removedByFilter",
    "Rows Removed by Join Filter": "removedByJoinFilter",
    "Rows Removed by Index Recheck": "removedByRecheck",
    "Rows Removed by Conflict Filter": "removedByConflictFilter",
    "Heap Fetches": "heapFetches",
    "Index Searches": "indexSearches",
    "Workers Planned": "workersPlanned",
    "Workers Launched": "workersLaunched",
    "Subplans Removed": "subplansRemoved"
  })
);
var lists = new Map(
  Object.entries({
    Output: "output",
    "Sort Key": "sortKey",
    "Presorted Key": "presortedKey",
    "Group Key": "groupKey",
    "Conflict Arbiter Indexes": "conflictArbiters"
  })
);
var flags = new Map(
  Object.entries({
    "Parallel Aware": "parallelAware",
    "Async Capable": "asyncCapable",
    Disabled: "disabled",
    "Inner Unique": "innerUnique",
    "Single Copy": "singleCopy"
  })
);
var grouped = /* @__PURE__ */ new Set([
  ...["Node Type", "Plans", "Partial Mode", "Operation", "Scan Direction", "Workers", "Grouping Sets", "Target Tables"],
  ...[
    "Actual Startup Time",
    "Actual Total Time",
    "Actual Rows",
    "Actual Loops",
    "Full-sort Groups",
    "Pre-sorted Groups"
  ],
  ...["Sort Method", "Sort Space Used", "Sort Space Type", "Hash Buckets", "Original Hash Buckets", "Hash Batches"],
  ...["Original Hash Batches", "Peak Memory Usage", "Planned Partitions", "HashAgg Batches", "Disk Usage", "Cache Key"],
  ...["Cache Mode", "Cache Hits", "Cache Misses", "Cache Evictions", "Cache Overflows", "Storage", "Maximum Storage"],
  ...[
    "Exact Heap Blocks",
    "Lossy Heap Blocks",
    "Tuples Inserted",
    "Tuples Updated",
    "Tuples Deleted",
    "Tuples Skipped"
  ],
  ...["Conflicting Tuples", "WAL Records", "WAL FPI", "WAL Bytes", "WAL Buffers Full"],
  ...["I/O Read Time", "I/O Write Time", "Shared I/O Read Time", "Shared I/O Write Time", "Local I/O Read Time"],
  ...["Local I/O Write Time", "Temp I/O Read Time", "Temp I/O Write Time"],
  ...["Shared", "Local"].flatMap(
    (kind) => ["Hit", "Read", "Dirtied", "Written"].map((what) => `${kind} ${what} Blocks`)
  ),
  ...["Temp Read Blocks", "Temp Written Blocks"]
]);
function nodeOf(raw, id, parent) {
  const node = {
    id,
    type: text(raw["Node Type"]) ?? "Unknown",
    children: [],
    depth: parent === void 0 ? 0 : parent.depth + 1
  };
  if (parent !== void 0) node.parent = parent;
  const fields = node;
  for (const key in raw) {
    const value = raw[key];
    if (value === void 0 || value === null) continue;
    let name2;
    if ((name2 = texts.get(key)) !== void 0) fields[name2] = text(value);
    else if ((name2 = numbers.get(key)) !== void 0) fields[name2] = number(value);
    else if ((name2 = flags.get(key)) !== void 0) {
      if (value === true || value === "true") fields[name2] = true;
    } else if ((name2 = lists.get(key)) !== void 0)
      fields[name2] = Array.isArray(value) ? value.map(String) : [String(value)];
    else if (!grouped.has(key)) (node.other ??= {})[key] = value;
  }
  const mode = raw["Partial Mode"];
  if (mode === "Partial" || mode === "Finalize") node.partialMode = mode;
  if (raw.Operation !== void 0 && raw.Operation !== "Select") node.operation = text(raw.Operation);
  if (raw["Scan Direction"] === "Backward") node.backward = true;
  const actual = actualOf(raw);
  if (actual !== void 0) node.actual = actual;
  const sort = sortOf(raw);
  if (sort !== void 0) node.sort = sort;
  const groups = incrementalGroups(raw);
  if (groups.length > 0) node.sortGroups = groups;
  if (raw["Hash Batches"] !== void 0) {
    const buckets = number(raw["Hash Buckets"]) ?? 0;
    const batches = number(raw["Hash Batches"]) ?? 1;
    node.hash = {
      buckets,
      originalBuckets: number(raw["Original Hash Buckets"]) ?? buckets,
      batches,
      originalBatches: number(raw["Original Hash Batches"]) ?? batches,
      peakMemory: number(raw["Peak Memory Usage"]) ?? 0
    };
  }
  const aggregate = hashAggregateOf(raw);
  if (aggregate !== void 0) node.hashAggregate = aggregate;
  const memoize = memoizeOf(raw);
  if (memoize !== void 0) node.memoize = memoize;
  if (raw.Storage !== void 0) {
    node.storage = { type: text(raw.Storage), maximum: number(raw["Maximum Storage"]) ?? 0 };
  }
  const heapBlocks = heapBlocksOf(raw);
  if (heapBlocks !== void 0) node.heapBlocks = heapBlocks;
  const buffers2 = buffersOf(raw);
  if (buffers2 !== void 0) node.buffers = buffers2;
  const ioTimes = ioTimesOf(raw);
  if (ioTimes !== void 0) node.ioTimes = ioTimes;
  const wal2 = walOf(raw);
  if (wal2 !== void 0) node.wal = wal2;
  if (raw.Workers !== void 0) {
    const workers = records(raw.Workers).map(worker);
    if (workers.length > 0) node.workers = workers;
  }
  if (raw["Grouping Sets"] !== void 0) node.groupingSets = groupingSets(raw["Grouping Sets"]);
  if (raw["Target Tables"] !== void 0) {
    node.targets = records(raw["Target Tables"]).map((target2) => ({
      ...target2.Schema === void 0 ? {} : { schema: text(target2.Schema) },
      relation: text(target2["Relation Name"]) ?? "",
      ...target2.Alias === void 0 ? {} : { alias: text(target2.Alias) }
    }));
  }
  if (raw["Tuples Inserted"] !== void 0 || raw["Conflicting Tuples"] !== void 0 || raw["Tuples Skipped"] !== void 0) {
    node.tuples = {};
    for (const [key, name2] of [
      ["Tuples Inserted", "inserted"],
      ["Tuples Updated", "updated"],
      ["Tuples Deleted", "deleted"],
      ["Tuples Skipped", "skipped"],
      ["Conflicting Tuples", "conflicting"]
    ]) {
      const count = number(raw[key]);
      if (count !== void 0) node.tuples[name2] = count;
    }
  }
  return node;
}

// scripts/plan/read/text-node.ts
var costs = /\s*\(cost=([\d.]+)\.\.([\d.]+) rows=(\d+) width=(\d+)\)/;
var ran = /\s*\((?:actual(?: time=([\d.]+)\.\.([\d.]+))? rows=([\d.]+(?:e\+?\d+)?) loops=(\d+)|(never executed)|Actual time: ([\d.]+)\.\.([\d.]+)[^)]*)\)/;
var plain = [
  ...["Result", "ProjectSet", "Append", "Merge Append", "Recursive Union", "BitmapAnd", "BitmapOr", "Gather Merge"],
  ...["Gather", "Materialize", "Memoize", "Result Cache", "Incremental Sort", "Sort", "Group", "WindowAgg", "Unique"],
  ...["LockRows", "Limit", "Hash", "Nested Loop", "Named Tuplestore Scan"]
];
var scans = [
  ...["Seq Scan", "Sample Scan", "Bitmap Heap Scan", "Tid Range Scan", "Tid Scan", "Subquery Scan", "Function Scan"],
  ...["Table Function Scan", "Values Scan", "CTE Scan", "WorkTable Scan", "Foreign Scan"]
];
var joinKinds = "(?:Left|Full|Right Semi|Right Anti|Right|Semi|Anti)";
var name = new RegExp(
  `^(?:(Parallel) )?(?:(Async) )?(?:${[
    `(?<scan>${scans.join("|")})`,
    "(?<index>Index Only Scan|Index Scan)(?<backward> Backward)? using",
    "(?<bitmap>Bitmap Index Scan) on",
    `(?<join>Hash|Merge)(?: (?<joinKind>${joinKinds}))? Join`,
    `Nested Loop (?<loopKind>${joinKinds}) Join`,
    "(?:(?<partial>Partial|Finalize) )?(?<aggregate>Aggregate|GroupAggregate|HashAggregate|MixedAggregate)",
    "(?<setop>HashSetOp|SetOp)(?: (?<command>(?:Intersect|Except)(?: All)?))?",
    "(?<foreign>Foreign) (?<foreignOperation>Insert|Update|Delete)",
    "(?<operation>Insert|Update|Delete|Merge)(?= on | *$)",
    "Custom Scan \\((?<provider>[^)]*)\\)",
    `(?<plain>${plain.join("|")})`
  ].join("|")})(?= |$)`
);
var strategies = {
  Aggregate: "Plain",
  GroupAggregate: "Sorted",
  HashAggregate: "Hashed",
  MixedAggregate: "Mixed"
};
function readNode(line, sure) {
  const estimate = costs.exec(line);
  const run = ran.exec(line);
  const first = Math.min(estimate?.index ?? line.length, run?.index ?? line.length);
  const head = line.slice(0, first).trim();
  const found = name.exec(head);
  const measured = estimate !== null || run !== null;
  if (found === null && !(sure && measured)) return void 0;
  const raw = found === null ? {} : named2(found, head);
  if (found === null) unknown(head, raw);
  else if (!measured && !sure && raw.rest !== void 0) return void 0;
  delete raw.rest;
  if (estimate !== null) {
    raw["Startup Cost"] = Number(estimate[1]);
    raw["Total Cost"] = Number(estimate[2]);
    raw["Plan Rows"] = Number(estimate[3]);
    raw["Plan Width"] = Number(estimate[4]);
  }
  if (run !== null) {
    const never = run[5] !== void 0;
    raw["Actual Rows"] = never ? 0 : Number(run[3] ?? 0);
    raw["Actual Loops"] = never ? 0 : Number(run[4] ?? 1);
    if (run[2] !== void 0) {
      raw["Actual Startup Time"] = Number(run[1]);
      raw["Actual Total Time"] = Number(run[2]);
    }
  }
  return raw;
}
function named2(found, head) {
  const groups = found.groups;
  const raw = { "Node Type": "" };
  if (found[1] !== void 0) raw["Parallel Aware"] = true;
  if (found[2] !== void 0) raw["Async Capable"] = true;
  const rest = head.slice(found[0].length).trim();
  const set = (type) => {
    raw["Node Type"] = type;
  };
  if (groups.scan !== void 0) {
    set(groups.scan);
    target(rest, groups.scan, raw);
  } else if (groups.index !== void 0) {
    set(groups.index);
    raw["Scan Direction"] = groups.backward === void 0 ? "Forward" : "Backward";
    const [index, after] = identifier(rest);
    raw["Index Name"] = index;
    target(after.trim(), groups.index, raw);
  } else if (groups.bitmap !== void 0) {
    set(groups.bitmap);
    raw["Index Name"] = identifier(rest)[0];
  } else if (groups.join !== void 0) {
    set(`${groups.join} Join`);
    raw["Join Type"] = groups.joinKind ?? "Inner";
  } else if (groups.loopKind !== void 0) {
    set("Nested Loop");
    raw["Join Type"] = groups.loopKind;
  } else if (groups.aggregate !== void 0) {
    set("Aggregate");
    raw.Strategy = strategies[groups.aggregate];
    raw["Partial Mode"] = groups.partial ?? "Simple";
  } else if (groups.setop !== void 0) {
    set("SetOp");
    raw.Strategy = groups.setop === "SetOp" ? "Sorted" : "Hashed";
    if (groups.command !== void 0) raw.Command = groups.command;
  } else if (groups.foreign !== void 0) {
    set("Foreign Scan");
    raw.Operation = groups.foreignOperation;
    target(rest, "Foreign Scan", raw);
  } else if (groups.operation !== void 0) {
    set("ModifyTable");
    raw.Operation = groups.operation;
    target(rest, "ModifyTable", raw);
  } else if (groups.provider !== void 0) {
    set("Custom Scan");
    raw["Custom Plan Provider"] = groups.provider;
    target(rest, "Custom Scan", raw);
  } else {
    set(groups.plain === "Result Cache" ? "Memoize" : groups.plain);
    if (groups.plain === "Nested Loop") raw["Join Type"] = "Inner";
    if (rest !== "") raw.rest = rest;
  }
  return raw;
}
function unknown(head, raw) {
  const on = /^(.*?)(?= on )/.exec(head);
  raw["Node Type"] = on?.[1] ?? head;
  if (on !== null) target(head.slice(on[0].length).trim(), "", raw);
}
var objects = {
  "Function Scan": "Function Name",
  "Table Function Scan": "Table Function Name",
  "CTE Scan": "CTE Name",
  "WorkTable Scan": "CTE Name"
};
function target(text2, type, raw) {
  if (!text2.startsWith("on ")) {
    if (text2 !== "") raw.rest = text2;
    return;
  }
  let [first, rest] = identifier(text2.slice("on ".length).trimStart());
  if (type === "Subquery Scan" || type === "Values Scan") {
    raw.Alias = first;
    return;
  }
  if (rest.startsWith(".")) {
    raw.Schema = first;
    [first, rest] = identifier(rest.slice(1));
  }
  raw[objects[type] ?? "Relation Name"] = first;
  const [alias, after] = rest.trim() === "" ? [first, ""] : identifier(rest.trimStart());
  raw.Alias = alias;
  if (after.trim() !== "") raw.rest = after.trim();
}
function identifier(text2) {
  const quoted = /^"((?:[^"]|"")*)"/.exec(text2);
  if (quoted !== null) return [quoted[1].replaceAll('""', '"'), text2.slice(quoted[0].length)];
  const bare = /^[^\s.]*/.exec(text2);
  return [bare[0], text2.slice(bare[0].length)];
}
function readTarget(line) {
  const found = /^(?:Foreign )?(?:Insert|Update|Delete|Merge) (on .+)$/.exec(line);
  if (found === null) return void 0;
  const raw = {};
  target(found[1], "ModifyTable", raw);
  return raw.rest === void 0 ? raw : void 0;
}

// scripts/plan/read/text-property.ts
var asText = (key) => (value, raw) => {
  raw[key] = value;
};
var asNumber = (key) => (value, raw) => {
  raw[key] = Number.parseFloat(value);
};
var asFlag = (key) => (value, raw) => {
  raw[key] = value === "true";
};
var asList = (key) => (value, raw) => {
  raw[key] = commaParts(value, 0, value.length).map(({ start: start2, end }) => value.slice(start2, end));
};
function labelled(line, label) {
  const at = line.indexOf(label);
  if (at === -1) return void 0;
  const value = Number.parseFloat(line.slice(at + label.length));
  return Number.isNaN(value) ? void 0 : value;
}
function assign(raw, key, value) {
  if (value !== void 0) raw[key] = value;
}
var buffers = (value, raw) => {
  for (const kind of ["Shared", "Local", "Temp"]) {
    for (const what of kind === "Temp" ? ["Read", "Written"] : ["Hit", "Read", "Dirtied", "Written"]) {
      raw[`${kind} ${what} Blocks`] = 0;
    }
  }
  for (const part of value.split(",")) {
    const kind = /^\s*(shared|local|temp)\b/.exec(part)?.[1];
    if (kind === void 0) continue;
    const title = kind[0].toUpperCase() + kind.slice(1);
    for (const [, what, count] of part.matchAll(/(hit|read|dirtied|written)=(\d+)/g)) {
      raw[`${title} ${what[0].toUpperCase()}${what.slice(1)} Blocks`] = Number(count);
    }
  }
};
var ioTimings = (value, raw) => {
  for (const part of value.split(",")) {
    const kind = /^\s*(shared\/local|shared|local|temp)\b/.exec(part)?.[1];
    const title = kind === void 0 || kind === "shared/local" ? "I/O" : `${kind[0].toUpperCase()}${kind.slice(1)} I/O`;
    for (const what of ["Read", "Write"]) {
      const time = new RegExp(`\\b${what.toLowerCase()}=([\\d.]+)`).exec(part)?.[1];
      if (time !== void 0) raw[`${title} ${what} Time`] = Number(time);
    }
  }
  if (raw["I/O Read Time"] === void 0 && raw["Shared I/O Read Time"] === void 0) raw["I/O Read Time"] = 0;
};
var wal = (value, raw) => {
  raw["WAL Records"] = labelled(value, "records=") ?? 0;
  raw["WAL FPI"] = labelled(value, "fpi=") ?? 0;
  raw["WAL Bytes"] = labelled(value, "bytes=") ?? 0;
  assign(raw, "WAL Buffers Full", labelled(value, "buffers full="));
};
var sortMethod = (value, raw) => {
  const found = /^(.*?)(?:\s{2,}(Memory|Disk):\s*(\d+)kB)?\s*$/.exec(value);
  raw["Sort Method"] = found[1];
  if (found[2] !== void 0) {
    raw["Sort Space Type"] = found[2];
    raw["Sort Space Used"] = Number(found[3]);
  }
};
var sortGroups = (kind) => (value, raw) => {
  const [own, other] = value.split(/\s+(?=(?:Pre-sorted|Full-sort) Groups:)/);
  const methods = /Sort Methods?: (.*?)(?=\s{2,}|$)/.exec(own)?.[1] ?? "";
  const group = {
    "Group Count": Number.parseFloat(own),
    "Sort Methods Used": methods.split(", ").filter(Boolean)
  };
  for (const type of ["Memory", "Disk"]) {
    const average = labelled(own, `Average ${type}: `) ?? labelled(own, `${type}: avg=`);
    const peak = labelled(own, `Peak ${type}: `) ?? labelled(own, "peak=");
    if (average !== void 0) {
      group[`Sort Space ${type}`] = { "Average Sort Space Used": average, "Peak Sort Space Used": peak ?? average };
    }
  }
  raw[`${kind} Groups`] = group;
  if (other !== void 0) readProperty(other, raw);
};
var hashUse = (line, raw) => {
  const buckets = labelled(line, "Buckets: ");
  const batches = labelled(line, "Batches: ");
  const memory = labelled(line, "Memory Usage: ");
  assign(raw, "Planned Partitions", labelled(line, "Planned Partitions: "));
  assign(raw, "Peak Memory Usage", memory);
  if (buckets === void 0) {
    assign(raw, "HashAgg Batches", batches);
    assign(raw, "Disk Usage", labelled(line, "Disk Usage: ") ?? (batches === void 0 ? void 0 : 0));
    return;
  }
  const originals = [...line.matchAll(/(Buckets|Batches): \d+ \(originally (\d+)\)/g)];
  const original = (what) => Number(originals.find((each) => each[1] === what)?.[2] ?? Number.NaN);
  raw["Hash Buckets"] = buckets;
  raw["Original Hash Buckets"] = original("Buckets") || buckets;
  raw["Hash Batches"] = batches ?? 1;
  raw["Original Hash Batches"] = original("Batches") || batches || 1;
};
var memoizeUse = (line, raw) => {
  for (const what of ["Hits", "Misses", "Evictions", "Overflows"])
    raw[`Cache ${what}`] = labelled(line, `${what}: `) ?? 0;
  raw["Peak Memory Usage"] = labelled(line, "Memory Usage: ") ?? 0;
};
var tuples = (value, raw) => {
  for (const what of ["Inserted", "Updated", "Deleted", "Skipped"]) {
    raw[`Tuples ${what}`] = labelled(value, `${what.toLowerCase()}=`) ?? 0;
  }
};
var lines = [
  [/^(?:Buckets|Batches|Planned Partitions|(?:Peak )?Memory Usage): /, hashUse],
  [/^Hits: \d/, memoizeUse]
];
var properties = new Map([
  ...[
    ...[
      "Index Cond",
      "Recheck Cond",
      "Filter",
      "Join Filter",
      "Hash Cond",
      "Merge Cond",
      "TID Cond",
      "One-Time Filter"
    ],
    ...["Run Condition", "Conflict Filter", "Order By", "Cache Key", "Cache Mode", "Window", "Function Call"],
    ...["Table Function Call", "Remote SQL", "Relations", "Conflict Resolution"]
  ].map((key) => [key, asText(key)]),
  ...[
    ...["Rows Removed by Filter", "Rows Removed by Join Filter", "Rows Removed by Index Recheck"],
    ...["Rows Removed by Conflict Filter", "Heap Fetches", "Index Searches", "Workers Planned", "Workers Launched"],
    ...["Subplans Removed", "Tuples Inserted", "Conflicting Tuples"]
  ].map((key) => [key, asNumber(key)]),
  ...["Disabled", "Inner Unique", "Single Copy"].map((key) => [key, asFlag(key)]),
  ...["Output", "Sort Key", "Presorted Key", "Group Key", "Conflict Arbiter Indexes"].map(
    (key) => [key, asList(key)]
  ),
  ["Buffers", buffers],
  [
    "Sampling",
    (value, raw) => {
      const found = /^(\S+) \((.*?)\)(?: REPEATABLE \((.*)\))?$/.exec(value);
      if (found === null) raw.Sampling = value;
      else {
        raw["Sampling Method"] = found[1];
        raw["Sampling Parameters"] = commaParts(found[2], 0, found[2].length).map(
          ({ start: start2, end }) => found[2].slice(start2, end)
        );
        if (found[3] !== void 0) raw["Repeatable Seed"] = found[3];
      }
    }
  ],
  ["I/O Timings", ioTimings],
  ["WAL", wal],
  ["Sort Method", sortMethod],
  ["Full-sort Groups", sortGroups("Full-sort")],
  ["Pre-sorted Groups", sortGroups("Pre-sorted")],
  ["Tuples", tuples],
  [
    "Heap Blocks",
    (value, raw) => {
      raw["Exact Heap Blocks"] = labelled(value, "exact=") ?? 0;
      raw["Lossy Heap Blocks"] = labelled(value, "lossy=") ?? 0;
    }
  ],
  [
    "Storage",
    (value, raw) => {
      raw.Storage = /^\w+/.exec(value)?.[0] ?? value;
      raw["Maximum Storage"] = labelled(value, "Maximum Storage: ") ?? 0;
    }
  ],
  [
    "Memory",
    (value, raw) => {
      raw["Memory Used"] = labelled(value, "used=") ?? 0;
      raw["Memory Allocated"] = labelled(value, "allocated=") ?? 0;
    }
  ]
]);
function isProperty(line) {
  return lines.some(([pattern]) => pattern.test(line)) || properties.has(labelOf(line) ?? "");
}
function labelOf(line) {
  return /^([A-Z][A-Za-z0-9_/ ()-]*?):(?: |$)/.exec(line)?.[1];
}
function readProperty(line, raw) {
  const whole = lines.find(([pattern]) => pattern.test(line));
  if (whole !== void 0) {
    whole[1](line, raw);
    return true;
  }
  const label = labelOf(line);
  if (label === void 0) return false;
  const value = line.slice(label.length + 1).trimStart();
  const reader = properties.get(label);
  if (reader !== void 0) reader(value, raw);
  else raw[label] = value;
  return reader !== void 0;
}

// scripts/plan/read/text-summary.ts
function readSummary(line, raw, section) {
  if (section === "JIT") return jit(line, raw);
  if (section !== void 0) return void 0;
  const open = /^(Planning|JIT):$/.exec(line);
  if (open !== null) {
    const own = {};
    raw[open[1]] = own;
    return { name: open[1], raw: own };
  }
  const time = /^(Planning [Tt]ime|Execution [Tt]ime|Total runtime): ([\d.]+) ms$/.exec(line);
  if (time !== null) {
    raw[/^p/i.test(time[1]) ? "Planning Time" : "Execution Time"] = Number(time[2]);
    return "done";
  }
  const identifier2 = /^Query Identifier: (-?\d+)$/.exec(line);
  if (identifier2 !== null) {
    raw["Query Identifier"] = identifier2[1];
    return "done";
  }
  if (line.startsWith("Settings: ")) {
    raw.Settings = Object.fromEntries(
      [
        ...line.slice("Settings: ".length).matchAll(/([A-Za-z_][\w.]*) = (?:'((?:[^']|'(?!, |$))*)'|NULL)(?:, |$)/g)
      ].map(([, name2, value]) => [name2, value ?? ""])
    );
    return "done";
  }
  const serialization = /^Serialization:(?: time=([\d.]+) ms)?\s+output=(\d+)kB\s+format=(\w+)$/.exec(line);
  if (serialization !== null) {
    const own = { "Output Volume": Number(serialization[2]), Format: serialization[3] };
    if (serialization[1] !== void 0) own.Time = Number(serialization[1]);
    raw.Serialization = own;
    return { name: "Serialization", raw: own };
  }
  const trigger2 = /^Trigger(?: (.*?))??(?: for constraint (.*?))?(?: on (.*))?: (?:time=([\d.]+) )?calls=(\d+)$/.exec(
    line
  );
  if (trigger2 !== null) {
    const [, name2, constraint, relation, spent, calls] = trigger2;
    const own = { Calls: Number(calls) };
    if (name2 !== void 0) own["Trigger Name"] = name2;
    if (constraint !== void 0) own["Constraint Name"] = constraint;
    if (relation !== void 0) own.Relation = relation;
    if (spent !== void 0) own.Time = Number(spent);
    (raw.Triggers ??= []).push(own);
    return "done";
  }
  return void 0;
}
function jit(line, raw) {
  const functions = /^Functions: (\d+)/.exec(line);
  if (functions !== null) {
    raw.Functions = Number(functions[1]);
    return "done";
  }
  if (line.startsWith("Options: ")) {
    raw.Options = Object.fromEntries([...line.matchAll(/(\w+) (true|false)/g)].map(([, name2, on]) => [name2, on]));
    return "done";
  }
  if (line.startsWith("Timing: ")) {
    const timing = {};
    for (const [, name2, time] of line.matchAll(
      /(Generation|Deform|Inlining|Optimization|Emission|Total) ([\d.]+) ms/g
    )) {
      timing[name2] = Number(time);
    }
    if (timing.Deform !== void 0) timing.Generation = { Deform: timing.Deform, Total: timing.Generation };
    delete timing.Deform;
    raw.Timing = timing;
    return "done";
  }
  return void 0;
}

// scripts/plan/read/text.ts
function readTextPlans(lines2) {
  const plans = [];
  let plan;
  let query;
  for (let index = 0; index < lines2.length; index++) {
    const { text: text2, line } = lines2[index];
    if (text2.trim() === "") continue;
    const asked = /^\s*Query Text: (.*)$/.exec(text2);
    if (asked !== null) {
      query = [asked[1]];
      plan = void 0;
      continue;
    }
    const root = rootOf(text2, plan, lines2[index + 1]?.text);
    if (root !== void 0) {
      plan = new PlanReader(root, columnOf(text2), line);
      if (query !== void 0) plan.query(query);
      query = void 0;
      plans.push(plan);
    } else if (query !== void 0) query.push(text2.trim());
    else if (plan !== void 0) plan.add(text2, line);
  }
  return plans;
}
function rootOf(text2, plan, next) {
  const trimmed = text2.trim();
  if (trimmed.startsWith("->")) return void 0;
  if (plan !== void 0 && columnOf(text2) > plan.rootColumn) return void 0;
  const measured = /\((?:cost=|actual )/.test(trimmed);
  const root = readNode(trimmed, false);
  if (root === void 0) return void 0;
  if (measured || next === void 0) return root;
  const below = next.trim();
  return below === "" || below.startsWith("->") || isProperty(below) || /^\(\d+ rows?\)$/.test(below) ? root : void 0;
}
var PlanReader = class {
  raw;
  line;
  rootColumn;
  #open;
  #node;
  /** Where properties of the current node begin. */
  #column;
  #label;
  /** Properties of a worker, and the column at which its lines begin. */
  #worker;
  /** The property that a line without a label goes on. */
  #last;
  /** `Planning:`, `JIT:` and the like: their lines are indented below them. */
  #section;
  constructor(root, column, line) {
    this.raw = { Plan: root };
    this.line = line;
    this.rootColumn = column;
    this.#node = root;
    this.#open = [{ raw: root, column: column - 1 }];
    this.#column = column + 2;
  }
  query(lines2) {
    const parameters = lines2.findIndex((line) => line.startsWith("Query Parameters: "));
    const end = parameters === -1 ? lines2.length : parameters;
    this.raw["Query Text"] = lines2.slice(0, end).join("\n");
    if (parameters !== -1) this.raw["Query Parameters"] = lines2[parameters].slice("Query Parameters: ".length);
  }
  add(text2, line) {
    const trimmed = text2.trim();
    const column = columnOf(text2);
    if (this.#last !== void 0 && insideConstant(this.#last.text) && !/^\s*-> .*\((?:cost=|actual )/.test(text2)) {
      this.#goOn(text2);
      return;
    }
    if (trimmed.startsWith("->")) {
      this.#child(trimmed, column, line);
      return;
    }
    if (/^\(\d+ rows?\)$/.test(trimmed) || /^Time: [\d.,]+ ms/.test(trimmed)) return;
    const label = /^(InitPlan|SubPlan|CTE) (?:\d+(?: \(returns [^)]*\))?|.+)$/.exec(trimmed);
    if (label !== null && !isProperty(trimmed) && labelOf(trimmed) === void 0) {
      this.#label = { name: trimmed, relationship: label[1] === "SubPlan" ? "SubPlan" : "InitPlan", column };
      this.#last = void 0;
      return;
    }
    if (column <= this.rootColumn || this.#section === void 0) {
      const section = readSummary(trimmed, this.raw);
      if (section !== void 0) {
        this.#section = section === "done" ? void 0 : section;
        this.#last = void 0;
        return;
      }
    }
    if (this.#section !== void 0 && column > this.rootColumn) {
      if (!readSummary(trimmed, this.#section.raw, this.#section.name)) readProperty(trimmed, this.#section.raw);
      return;
    }
    this.#property(trimmed, column);
  }
  #child(trimmed, column, line) {
    if (column <= this.rootColumn) {
      throw new DbopsError("Unexpected plan without indentation, expected each level further to the right", {
        where: `line ${line}`,
        hint: "Copy the plan with its white space, or take EXPLAIN (FORMAT JSON)."
      });
    }
    const raw = readNode(trimmed.slice(2).trim(), true);
    if (raw === void 0) {
      throw new DbopsError(`Unexpected node "${trimmed.slice(2).trim().slice(0, 80)}", expected a node of a plan`, {
        where: `line ${line}`,
        hint: "The line may be broken in two: take EXPLAIN (FORMAT JSON)."
      });
    }
    const place = this.#label?.column ?? column;
    while (this.#open.length > 1 && this.#open.at(-1).column >= place) this.#open.pop();
    const parent = this.#open.at(-1).raw;
    const siblings = parent.Plans ??= [];
    if (this.#label !== void 0) {
      raw["Parent Relationship"] = this.#label.relationship;
      raw["Subplan Name"] = this.#label.name;
    } else raw["Parent Relationship"] = relationship(parent, siblings);
    siblings.push(raw);
    this.#open.push({ raw, column });
    this.#node = raw;
    this.#column = column + 6;
    this.#label = void 0;
    this.#worker = void 0;
    this.#last = void 0;
  }
  #property(trimmed, column) {
    const worker2 = /^Worker (\d+):\s+(.*)$/.exec(trimmed);
    if (worker2 !== null) {
      const workers = this.#node.Workers ??= [];
      let raw2 = workers.find((each) => each["Worker Number"] === Number(worker2[1]));
      if (raw2 === void 0) workers.push(raw2 = { "Worker Number": Number(worker2[1]) });
      this.#worker = { raw: raw2, column };
      if (!readWorkerRun(worker2[2], raw2)) readProperty(worker2[2], raw2);
      return;
    }
    if (this.#worker !== void 0 && column <= this.#worker.column) this.#worker = void 0;
    const raw = this.#worker?.raw ?? this.#node;
    if (this.#node["Node Type"] === "ModifyTable" && labelOf(trimmed) === void 0) {
      const target2 = readTarget(trimmed);
      if (target2 !== void 0) {
        ;
        (this.#node["Target Tables"] ??= []).push(target2);
        return;
      }
    }
    if (readKey(trimmed, raw)) return;
    const known = isProperty(trimmed);
    if (known || labelOf(trimmed) !== void 0 && column === this.#column) {
      this.#last = { raw, text: trimmed };
      readProperty(trimmed, raw);
    } else if (this.#last !== void 0) this.#goOn(trimmed);
  }
  /** Adds a line to the property before it. */
  #goOn(text2) {
    this.#last.text += `
${text2}`;
    readProperty(this.#last.text, this.#last.raw);
  }
};
function relationship(parent, siblings) {
  const type = parent["Node Type"];
  if (type === "Append" || type === "Merge Append" || type === "BitmapAnd" || type === "BitmapOr") return "Member";
  if (type === "Subquery Scan") return "Subquery";
  const before = siblings.filter((each) => each["Subplan Name"] === void 0).length;
  return before === 0 ? "Outer" : type === "ModifyTable" ? "Member" : "Inner";
}
function readWorkerRun(text2, raw) {
  const found = /^actual (?:time=([\d.]+)\.\.([\d.]+) )?rows=([\d.]+) loops=(\d+)$/.exec(text2.trim());
  if (found === null) return false;
  if (found[2] !== void 0) {
    raw["Actual Startup Time"] = Number(found[1]);
    raw["Actual Total Time"] = Number(found[2]);
  }
  raw["Actual Rows"] = Number(found[3]);
  raw["Actual Loops"] = Number(found[4]);
  return true;
}
function readKey(line, raw) {
  const found = /^(Group Key|Hash Key): (.*)$/.exec(line);
  if (found === null) return false;
  const hashed = found[1] === "Hash Key";
  const own = {};
  readProperty(`Group Key: ${found[2]}`, own);
  const keys = own["Group Key"];
  const first = raw["Group Key"];
  const sets = raw["Grouping Sets"];
  if (!hashed && found[2] !== "()" && first === void 0 && sets === void 0) {
    raw["Group Key"] = keys;
    return true;
  }
  const all = sets ?? [];
  raw["Grouping Sets"] = all;
  if (first !== void 0) all.push({ "Group Keys": [first] });
  delete raw["Group Key"];
  all.push({
    [hashed ? "Hash Keys" : "Group Keys"]: [found[2] === "()" ? "()" : keys],
    ...raw["Sort Key"] === void 0 ? {} : { "Sort Key": raw["Sort Key"] }
  });
  return true;
}
function insideConstant(text2) {
  if ((text2.match(/'/g)?.length ?? 0) % 2 === 0) return false;
  let last;
  for (const token2 of tokens(text2)) last = token2;
  return last?.kind === "string" && !/.'$/s.test(text2.slice(last.start, last.end));
}
function columnOf(text2) {
  return text2.length - text2.trimStart().length;
}

// scripts/plan/read/unwrap.ts
var isHeader = (text2) => /^(?:[|│] *)?"?QUERY PLAN"? *[|│]?$/.test(text2.trim());
var ruler = /^\s*(?:[+|]?[-=+]{3,}[+|]?|[┌├└╔╠╚╞][─═┬┴┼╤╧╪]+[┐┤┘╗╣╝╡]|[─═]{3,}|[-─]\[ RECORD \d+ \][-─]*)\s*$/;
var footer = /^\s*\(\d+ rows?\)\s*$/;
function toLines(text2) {
  return text2.replace(/^\uFEFF/, "").split("\n").map((line, index) => ({ text: line.replace(/\r$/, "").replace(/\u00a0/g, " "), line: index + 1 }));
}
function fenced(lines2) {
  const bodies = [];
  let open;
  for (const line of lines2) {
    const fence = /^\s*(`{3,}|~{3,})/.exec(line.text)?.[1];
    if (open === void 0) {
      if (fence !== void 0) open = { mark: fence, body: [] };
    } else if (fence?.startsWith(open.mark)) {
      bodies.push(open.body);
      open = void 0;
    } else open.body.push(line);
  }
  if (open !== void 0) bodies.push(open.body);
  return bodies.length === 0 ? [[...lines2]] : bodies;
}
function unwrap(lines2) {
  let result = dequoted(lines2);
  const framed = result.some(({ text: text2 }) => isHeader(text2));
  if (framed) {
    result = result.map(({ text: text2, line }) => ({ text: isHeader(text2) || footer.test(text2) ? "" : text2, line }));
  }
  if (framed || result.some(({ text: text2 }) => /^\s*[┌╔]|^\s*\+-{3,}\+?\s*$|RECORD \d+ \]/.test(text2))) {
    result = result.map(({ text: text2, line }) => ({ text: ruler.test(text2) ? "" : text2, line }));
  }
  result = unboxed(result);
  return uncontinued(result, framed);
}
var continuation = /[+↵]\s*$/;
function uncontinued(lines2, framed) {
  const columns = lines2.map(({ text: text2 }) => continuation.test(text2) ? text2.trimEnd().length : 0);
  const column = columns.reduce((most, each) => Math.max(most, each), 0);
  const marked = columns.filter((each) => each === column).length;
  const filled = lines2.filter(({ text: text2 }) => text2.trim() !== "").length;
  if (column === 0 || !framed && marked * 2 < filled) return [...lines2];
  return lines2.map(
    ({ text: text2, line }, index) => columns[index] === column ? { text: text2.trimEnd().slice(0, -1).trimEnd(), line } : { text: text2, line }
  );
}
function dequoted(lines2) {
  const filled = lines2.filter(({ text: text2 }) => text2.trim() !== "");
  if (filled.length > 0 && filled.every(({ text: text2 }) => text2.trimStart().startsWith(">"))) {
    return lines2.map(({ text: text2, line }) => ({ text: text2.replace(/^\s*> ?/, ""), line }));
  }
  const start2 = lines2.findIndex(({ text: text2 }) => /^"(?:\[|\{|- Plan|<explain)/.test(text2.trim()));
  if (start2 === -1 || !lines2.some(({ text: text2 }) => text2.includes('""'))) return singly(lines2);
  let end = lines2.length - 1;
  while (end > start2 && !lines2[end].text.trimEnd().endsWith('"')) end--;
  return lines2.map(({ text: text2, line }, index) => {
    if (index < start2 || index > end) return { text: "", line };
    let own = text2;
    if (index === end) own = own.trimEnd().slice(0, -1);
    if (index === start2) own = own.trim().slice(1);
    return { text: own.replaceAll('""', '"'), line };
  });
}
function singly(lines2) {
  const filled = lines2.filter(({ text: text2 }) => text2.trim() !== "");
  const quoted = ({ text: text2 }) => /^\s*".*"\s*$/.test(text2);
  const csv = filled.length > 0 && isHeader(filled[0].text);
  if (filled.length > 1 && (filled.every(quoted) || csv && filled.slice(1).some(quoted))) {
    return lines2.map(
      (each) => quoted(each) && !isHeader(each.text) ? { text: each.text.trim().slice(1, -1).replaceAll('""', '"'), line: each.line } : each
    );
  }
  return [...lines2];
}
function unboxed(lines2) {
  const filled = lines2.filter(({ text: text2 }) => text2.trim() !== "");
  if (filled.length === 0) return [...lines2];
  const boxed = filled.filter(({ text: text2 }) => /^\s*[|│].*[|│]\s*$/.test(text2)).length;
  if (boxed * 2 > filled.length) {
    return lines2.map(({ text: text2, line }) => ({ text: text2.replace(/^\s*[|│] ?/, "").replace(/[|│]\s*$/, ""), line }));
  }
  const expanded = filled.findIndex(({ text: text2 }) => /^QUERY PLAN\s*[|│] /.test(text2));
  if (expanded === -1) return [...lines2];
  return lines2.map(({ text: text2, line }) => ({ text: text2.replace(/^(?:QUERY PLAN)?\s*[|│] ?/, ""), line }));
}

// scripts/plan/read.ts
async function readPlans(text2, file) {
  try {
    const plans = await new Reader().read(text2);
    if (plans.length > 0) return plans;
  } catch (error) {
    if (!(error instanceof DbopsError)) throw error;
    throw new DbopsError(error.message, {
      where: [file, error.where].filter(Boolean).join(": ") || void 0,
      hint: error.hint
    });
  }
  throw new DbopsError(
    "Unexpected text, expected a plan of EXPLAIN (text, JSON, YAML or XML) or log lines of auto_explain",
    { where: file, hint: "Take one with: EXPLAIN (ANALYZE, BUFFERS, SETTINGS, FORMAT JSON) …" }
  );
}
function looksLikePlan(text2) {
  return /"Node Type"|<Node-Type>|\bNode Type: |\((?:cost=[\d.]+\.\.[\d.]+|actual (?:time|rows)=)|duration: [\d.]+ ms {1,2}plan:|^\s*-> {1,2}[A-Z]|"Utility Statement"|^\s*QUERY PLAN\s*$/m.test(
    text2
  );
}
var Reader = class {
  #plans = [];
  #utility = 0;
  async read(text2) {
    if (/^\s*[[{]/.test(text2)) await this.#json(text2, 1);
    else for (const body of fenced(toLines(text2))) await this.#lines(body);
    if (this.#plans.length === 0 && this.#utility > 0) {
      throw new DbopsError("Unexpected utility statement, expected one with a plan: Postgres plans no such statement", {
        hint: "EXPLAIN takes SELECT, INSERT, UPDATE, DELETE, MERGE, VALUES, EXECUTE, DECLARE and CREATE … AS."
      });
    }
    return this.#plans;
  }
  async #lines(lines2) {
    if (!holdsLog(lines2)) return this.#body(unwrap(lines2));
    for (const { duration, lines: body } of readLog(lines2)) {
      const before = this.#plans.length;
      await this.#body(body);
      for (const plan of this.#plans.slice(before)) plan.duration = duration;
    }
  }
  async #body(lines2) {
    const first = lines2.findIndex(({ text: text2 }) => /^\s*(?:\[\s*$|\[\s*\{|\{\s*$|\{\s*")/.test(text2));
    const joined = () => lines2.map(({ text: text2 }) => text2).join("\n");
    if (first !== -1 && lines2.some(({ text: text2 }) => /"(?:Node Type|Plan|QUERY PLAN)"|plan:/.test(text2))) {
      const text2 = lines2.slice(first).map((each) => each.text).join("\n");
      return this.#json(text2, lines2[first].line);
    }
    if (lines2.some(({ text: text2 }) => text2.includes("<explain"))) {
      const { readXmlPlans } = await import("./xml-TDDUSHCG.mjs");
      for (const { raw, line } of readXmlPlans(joined())) this.#add(raw, "xml", (lines2[0]?.line ?? 1) - 1 + line);
      return;
    }
    if (lines2.some(({ text: text2 }) => /^\s*(?:- )?"?Node Type"?: /.test(text2))) {
      const { readYamlPlans } = await import("./yaml-JL36OGQW.mjs");
      for (const { raw, line } of readYamlPlans(lines2)) this.#add(raw, "yaml", line);
      return;
    }
    if (lines2.some(({ text: text2 }) => /Utility statements have no plan structure/.test(text2))) this.#utility++;
    for (const { raw, line } of readTextPlans(lines2)) this.#add(raw, "text", line);
  }
  async #json(text2, firstLine) {
    let found;
    try {
      found = readJsonPlans(text2);
    } catch (error) {
      if (!(error instanceof DbopsError) || firstLine === 1) throw error;
      const where = error.where?.replace(/^line (\d+)/, (_, line) => `line ${Number(line) + firstLine - 1}`);
      throw new DbopsError(error.message, { where, hint: error.hint });
    }
    this.#utility += found.utility;
    const map = new TextMap(text2);
    const lineAt = (start2) => start2 === 0 ? firstLine : map.position(start2).line + firstLine - 1;
    for (const { raw, start: start2 } of found.plans) this.#add(raw, "json", lineAt(start2));
    for (const { text: inner, start: start2 } of found.texts) {
      const before = this.#plans.length;
      await (/^\s*[[{]/.test(inner) ? this.#json(inner, 1) : this.#lines(toLines(inner)));
      for (const plan of this.#plans.slice(before)) plan.source.line = lineAt(start2);
    }
  }
  #add(raw, format, line) {
    this.#plans.push(planOf(raw, format, this.#plans.length + 1, line));
  }
};

// scripts/plan/capture.ts
async function capture(database, query, options = {}) {
  const parsed = await parseQuery(query);
  const notes = [];
  const mode = modeOf(database, query, parsed, options, notes);
  const persona = options.persona?.name;
  const policies = options.withoutPolicies !== true;
  const base = { query, mode, ...persona === void 0 ? {} : { persona }, policies, notes };
  if (mode !== "executed") {
    const plan = await inTransaction(
      database,
      query,
      options,
      () => mode === "generic" ? genericPlan(database, query, parsed) : explain(database, query, false)
    );
    return { ...base, plan, warm: [] };
  }
  const taken = [];
  const begun = performance.now();
  const wanted = 1 + (options.runs ?? 3);
  while (taken.length < wanted) {
    options.signal?.throwIfAborted();
    const plan = await inTransaction(database, query, options, () => explain(database, query, true));
    taken.push({ plan, run: runOf(plan) });
    if (performance.now() - begun > (options.budget ?? 3e4) && taken.length < wanted) {
      notes.push(`executed ${taken.length} times instead of ${wanted}: it takes long`);
      break;
    }
  }
  const warm = taken.slice(1);
  const median = [...warm.length > 0 ? warm : taken].sort((a, b) => a.run.time - b.run.time);
  return {
    ...base,
    plan: median[median.length - 1 >> 1].plan,
    first: taken[0].run,
    warm: warm.map(({ run }) => run)
  };
}
function modeOf(database, query, parsed, options, notes) {
  if (parsed.parameters > 0 && query.parameters === void 0) return "generic";
  if (options.estimate) return "estimated";
  if (parsed.writes !== void 0 && database.kind === "server" && !options.allowWrites) {
    notes.push(`not executed: ${parsed.writes} writes. With --allow-writes it is executed and rolled back`);
    return "estimated";
  }
  return "executed";
}
function explainOptions(database, analyze) {
  const wal2 = database.versionNumber >= 13e4;
  return [
    "verbose",
    "settings",
    ...analyze ? ["analyze", "buffers", ...wal2 ? ["wal"] : []] : [],
    "format json"
  ].join(", ");
}
async function explain(database, query, analyze) {
  const rows = await database.rows(`explain (${explainOptions(database, analyze)}) ${query.sql}`, query.parameters);
  return planOfRows(rows);
}
async function genericPlan(database, query, parsed) {
  const options = explainOptions(database, false);
  if (database.versionNumber >= 16e4) {
    const [result] = await database.results(`explain (generic_plan, ${options}) ${query.sql}`);
    return planOfRows(result.rows);
  }
  await database.exec("set local plan_cache_mode = force_generic_plan");
  await database.results(`prepare dbops_explain as ${query.sql}`);
  try {
    const nulls = Array.from({ length: parsed.parameters }, () => "null").join(", ");
    const [result] = await database.results(`explain (${options}) execute dbops_explain(${nulls})`);
    return await planOfRows(result.rows);
  } finally {
    await database.exec("deallocate dbops_explain").catch(() => {
    });
  }
}
async function planOfRows(rows) {
  const value = rows[0]?.[0];
  const [plan] = await readPlans(typeof value === "string" ? value : JSON.stringify(value));
  return plan;
}
async function inTransaction(database, query, { persona, withoutPolicies, settings }, body) {
  await database.exec("begin");
  try {
    for (const [name2, value] of Object.entries(settings ?? {})) {
      await database.exec(`set local ${name2.split(".").map(ident).join(".")} = ${literal(value)}`);
    }
    if (persona !== void 0) {
      const session = become(persona);
      await database.exec(
        withoutPolicies ? session.slice(0, session.lastIndexOf("set local role")) || "select" : session
      );
    }
    return await body();
  } catch (error) {
    throw refusal(error, database, query);
  } finally {
    await database.exec("rollback").catch(() => {
    });
  }
}
function refusal(error, database, query) {
  const failure = postgresFailure(error);
  if (failure === void 0) return error;
  const where = query.location && `${query.location.file}:${query.location.line}:${query.location.column}`;
  const name2 = query.name === "query" ? "" : `${query.name}: `;
  const hints = {
    "57014": "It took longer than the statement may. Only plan it with --estimate.",
    "25006": "The statement writes through a function. With --allow-writes it is executed and rolled back; --estimate only plans it.",
    "42501": "Ask as somebody who may, with --as.",
    "42P01": database.kind === "embedded" ? "The database is what the migrations of the repository make: is the table made elsewhere? Another is named with --db." : "Is it in another schema, or another database?",
    "42P18": "Say which type the parameter has, e.g. $1::uuid.",
    "22P02": "A value given with --param does not fit its type."
  };
  return new DbopsError(`${name2}Postgres refuses the statement: ${messageOf(error)}`, {
    kind: failure.code === "57014" ? "environment" : "input",
    where,
    hint: hints[failure.code] ?? failure.hint,
    cause: error
  });
}
function runOf(plan) {
  const { buffers: buffers2 } = plan.root;
  const planning = plan.planning?.time;
  return {
    time: plan.executionTime ?? plan.root.actual?.totalTime ?? 0,
    ...planning === void 0 ? {} : { planning },
    hit: buffers2 === void 0 ? 0 : buffers2.shared.hit + buffers2.local.hit,
    read: buffers2 === void 0 ? 0 : blocks(buffers2) - buffers2.shared.hit - buffers2.local.hit,
    temp: buffers2 === void 0 ? 0 : buffers2.temp.read + buffers2.temp.written
  };
}
function spread(runs) {
  if (runs.length === 0) return void 0;
  const times = runs.map(({ time }) => time).sort((a, b) => a - b);
  return { median: times[times.length - 1 >> 1], min: times[0], max: times.at(-1) };
}

export {
  parseQuery,
  queryOfText,
  withParameters,
  parameterValue,
  readPlans,
  looksLikePlan,
  capture,
  spread
};
