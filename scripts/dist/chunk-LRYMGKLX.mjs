import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  AdviseError,
  advise,
  chooseRules
} from "./chunk-WPAZGVLG.mjs";
import {
  catalogRules
} from "./chunk-XYXFEPLN.mjs";
import {
  readHistory,
  workspaceInputs,
  workspaceOptions
} from "./chunk-7AEU3327.mjs";
import {
  parseRecovering
} from "./chunk-YLPIWEJ6.mjs";
import {
  bySignature,
  signature
} from "./chunk-4NY36NOT.mjs";
import {
  objectName,
  rangeName,
  stringConstant,
  strings
} from "./chunk-C54WYS5V.mjs";
import {
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import {
  TextMap
} from "./chunk-BG6OQHVY.mjs";
import {
  compareFindings,
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/rules/advise-request.ts
import { readFile, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";

// scripts/rules/accept.ts
var baselineFormat = 1;
function accept(findings, { ignore = [], baseline, judged, known }) {
  const usedEntries = /* @__PURE__ */ new Set();
  const usedLines = /* @__PURE__ */ new Set();
  const lines = new Set(
    Object.entries(baseline?.entries ?? {}).flatMap(([rule, objects]) => objects.map((object) => key(rule, object)))
  );
  const left = [];
  let ignored = 0;
  let inBaseline = 0;
  for (const finding of findings) {
    const object = finding.object ?? "";
    const entries = ignore.filter((entry) => entry.rule === finding.rule && matches(entry.object, object));
    const line = key(finding.rule, object);
    for (const entry of entries) usedEntries.add(entry);
    if (lines.has(line)) usedLines.add(line);
    if (entries.length > 0) ignored++;
    else if (lines.has(line)) inBaseline++;
    else left.push(finding);
  }
  for (const entry of ignore) {
    if (usedEntries.has(entry) || known.has(entry.rule) && !judged.has(entry.rule)) continue;
    left.push({
      rule: "ignore-unused",
      level: "warning",
      category: "workspace",
      message: known.has(entry.rule) ? `Unexpected ignore entry for ${entry.rule} on \`${entry.object}\`, expected a finding that it silences` : `Unexpected ignore entry for the rule \`${entry.rule}\`, expected the id of a catalog rule`,
      object: `ignore ${entry.rule} ${entry.object}`,
      why: "An entry that silences nothing today silences the next real finding.",
      fix: "Remove the entry from dbops.json."
    });
  }
  if (baseline !== void 0) {
    for (const [rule, objects] of Object.entries(baseline.entries)) {
      if (known.has(rule) && !judged.has(rule)) continue;
      for (const object of objects) {
        if (usedLines.has(key(rule, object))) continue;
        left.push({
          rule: "baseline-stale",
          level: "info",
          category: "workspace",
          message: `Unexpected entry in ${baseline.file}, expected it removed: ${rule} on \`${object}\` no longer occurs`,
          object: `baseline ${rule} ${object}`,
          fix: `Run: dbops advise --baseline ${baseline.file} --write-baseline`
        });
      }
    }
  }
  return { findings: left.sort(compareFindings), ignored, inBaseline };
}
function writeBaseline(findings) {
  const entries = {};
  for (const rule of [...new Set(findings.map((finding) => finding.rule))].sort(compareText)) {
    entries[rule] = [
      ...new Set(findings.filter((finding) => finding.rule === rule).map(({ object }) => object ?? ""))
    ].sort(compareText);
  }
  return `${JSON.stringify({ format: baselineFormat, findings: entries }, null, 2)}
`;
}
function readBaseline(text, file) {
  const hint = `Write it anew: dbops advise --baseline ${file} --write-baseline`;
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected the JSON of a baseline: ${messageOf(error)}`, {
      where: file,
      hint
    });
  }
  const { format, findings } = value ?? {};
  if (format !== baselineFormat || !isBaseline(findings)) {
    throw new DbopsError(
      `Unexpected content, expected a baseline: {"format": ${baselineFormat}, "findings": {"<rule>": ["<object>"]}}`,
      { where: file, hint }
    );
  }
  return findings;
}
function isBaseline(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value) && Object.values(value).every((list) => Array.isArray(list) && list.every((entry) => typeof entry === "string"));
}
var key = (rule, object) => `${rule}
${object}`;
function matches(pattern, object) {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === object;
  if (!object.startsWith(first)) return false;
  const last = rest.pop();
  let at = first.length;
  for (const part of rest) {
    const found = object.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return object.length - last.length >= at && object.endsWith(last);
}

// scripts/rules/object-name.ts
function readObjectName(object) {
  const kind = /^(?:partitioned table|foreign table|materialized view|foreign key|event trigger|[a-z]+) (?=\S)/.exec(
    object
  )?.[0];
  if (kind === void 0) return void 0;
  const reader = new NameReader(object, kind.length);
  const names = reader.names();
  if (names.length === 0) return void 0;
  const found = { kind: kind.trimEnd(), names };
  if (reader.next() === "(") found.parameters = object.slice(reader.at + 1, object.lastIndexOf(")"));
  else if (reader.next() === "on") {
    reader.skip();
    found.on = reader.names();
  }
  return found;
}
var NameReader = class {
  #text;
  #tokens;
  #index = 0;
  constructor(text, from) {
    this.#text = text;
    this.#tokens = [...tokens(text, from)];
  }
  /** Index of the next token. */
  get at() {
    return this.#tokens[this.#index]?.start ?? this.#text.length;
  }
  next() {
    const token = this.#tokens[this.#index];
    return token && this.#text.slice(token.start, token.end);
  }
  skip() {
    this.#index++;
  }
  /** A name and those behind dots. */
  names() {
    const names = [];
    for (let part = this.next(); part !== void 0 && /^["\w\u0080-\uffff]/.test(part); part = this.next()) {
      names.push(part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part);
      this.skip();
      if (this.next() !== ".") break;
      this.skip();
    }
    return names;
  }
};

// scripts/rules/object-places.ts
function placeFindings(findings, workspace) {
  if (!findings.some(({ location, object }) => location === void 0 && object !== void 0)) return [...findings];
  const places = new ObjectPlaces(workspace);
  return findings.map((finding) => {
    if (finding.location !== void 0 || finding.object === void 0) return finding;
    const location = places.of(finding.object);
    return location === void 0 ? finding : { ...finding, location };
  });
}
var ObjectPlaces = class {
  #known;
  #others = new OtherObjects();
  #inputs;
  #maps = /* @__PURE__ */ new Map();
  constructor(workspace) {
    const inputs = workspaceInputs(workspace, {}).filter(({ role }) => role !== "down");
    this.#inputs = new Map(inputs.map((input) => [input.file, input]));
    this.#known = readHistory(
      inputs,
      workspaceOptions(workspace),
      (statement, known, at) => this.#others.observe(statement, known, at)
    );
  }
  /** `object` as findings name it; undefined for what no migration made. */
  of(object) {
    const name = readObjectName(object);
    return name === void 0 ? void 0 : this.#find(name);
  }
  #find({ kind, names, on, parameters }) {
    switch (kind) {
      case "function":
      case "procedure":
        return this.#whole(this.#routine(names, parameters)?.at);
      case "column": {
        const relation = this.#relation(names.slice(0, -1));
        const column = names.at(-1);
        return this.#part(relation?.columns.get(column)?.at ?? relation?.at, { column });
      }
      case "constraint":
      case "foreign key": {
        const relation = this.#relation(on);
        const constraint = relation?.constraints.get(names.at(-1));
        const wanted = { constraint: names.at(-1), columns: constraint?.columns ?? [] };
        return this.#part(constraint?.at ?? relation?.at, wanted);
      }
      case "policy": {
        const relation = this.#relation(on);
        const policy = relation?.policies.get(names.at(-1));
        return this.#whole(policy?.last ?? policy?.at ?? relation?.at);
      }
      case "index": {
        const entry = this.#relation(names);
        const { index } = entry ?? {};
        if (entry?.at !== void 0 || index === void 0) return this.#whole(entry?.at);
        const constraint = index.table.constraints.get(index.name);
        const wanted = { constraint: index.name, columns: constraint?.columns ?? [] };
        return this.#part(constraint?.at ?? index.table.at, wanted);
      }
      default: {
        const other = this.#others.at(kind, names);
        return this.#whole(other ?? this.#relation(names)?.at);
      }
    }
  }
  #relation(names) {
    const [schema, name, ...more] = names ?? [];
    if (schema === void 0 || name === void 0 || more.length > 0) return void 0;
    return this.#known.relations.get(`${schema}.${name}`);
  }
  #routine(names, parameters = "") {
    const overloads = this.#known.functions.get(names.join(".")) ?? [];
    if (overloads.length < 2) return overloads[0];
    const types = signatureOf(parameters);
    const arity = (text) => text === "()" ? 0 : text.split(",").length;
    return (types === void 0 ? void 0 : bySignature(overloads, types)[0]) ?? // A type may be spelled in ways that only the server knows to be the same.
    overloads.find((routine) => types !== void 0 && arity(routine.signature) === arity(types));
  }
  /** The first line of a statement. */
  #whole(at) {
    return at === void 0 ? void 0 : this.#line(at.file, at.start, at.end);
  }
  /** The line of a column or constraint in the statement that defines it. */
  #part(at, wanted) {
    if (at === void 0) return void 0;
    const part = partOf(this.#text(at.file).slice(at.start, at.end), wanted);
    return part === void 0 ? this.#whole(at) : this.#line(at.file, at.start + part, at.end);
  }
  #line(file, start, end) {
    const map = this.#map(file);
    const { line, column } = map.position(start);
    const code = map.line(line).trimEnd().length + 1;
    const stop = map.position(end);
    const endColumn = stop.line === line ? Math.min(stop.column, code) : code;
    return { file, line, column, ...endColumn > column ? { endLine: line, endColumn } : {} };
  }
  #text(file) {
    const input = this.#inputs.get(file);
    return input?.sql ?? input?.text ?? "";
  }
  #map(file) {
    let map = this.#maps.get(file);
    if (map === void 0) this.#maps.set(file, map = new TextMap(this.#text(file)));
    return map;
  }
};
function partOf(text, wanted) {
  const [parsed] = parseRecovering(text).statements;
  if (parsed === void 0) return void 0;
  const { statement, map, base } = parsed;
  const index = (node) => node.location === void 0 ? void 0 : map.indexOfByte(node.location) + base;
  let beside;
  for (const node of definitions(statement)) {
    const column = node.ColumnDef;
    if ("column" in wanted) {
      if (column?.colname === wanted.column) return index(column);
      continue;
    }
    if (node.Constraint?.conname === wanted.constraint) return index(node.Constraint);
    for (const { Constraint: own } of column?.constraints ?? []) {
      if (own?.conname === wanted.constraint) return index(own);
    }
    if (wanted.columns.length === 1 && column?.colname === wanted.columns[0]) beside ??= column;
    const keys = strings(node.Constraint?.fk_attrs ?? node.Constraint?.keys);
    if (node.Constraint?.conname === void 0 && keys.join() === wanted.columns.join() && keys.length > 0) {
      beside = node.Constraint;
    }
  }
  return beside === void 0 ? void 0 : index(beside);
}
function definitions({ kind, tree }) {
  if (kind === "CreateStmt") return [...tree.tableElts ?? [], ...tree.constraints ?? []];
  if (kind === "CreateForeignTableStmt") return tree.base?.tableElts ?? tree.tableElts ?? [];
  if (kind !== "AlterTableStmt") return [];
  return (tree.cmds ?? []).flatMap(({ AlterTableCmd: command }) => command?.def ? [command.def] : []);
}
function signatureOf(parameters) {
  try {
    const [statement] = parseSql(`create function f(${parameters}) returns void language sql as ''`).statements;
    return signature(statement?.tree.parameters);
  } catch {
    return void 0;
  }
}
var OtherObjects = class {
  #places = /* @__PURE__ */ new Map();
  at(kind, names) {
    return names.length === 1 ? this.#places.get(`${kind} ${names[0]}`) : void 0;
  }
  observe({ kind, tree }, known, at) {
    switch (kind) {
      case "CreateExtensionStmt":
        this.#make("extension", tree.extname, at, tree.if_not_exists);
        return;
      case "AlterExtensionStmt":
        this.#make("extension", tree.extname, at);
        return;
      case "CreateRoleStmt":
        this.#make("role", tree.role, at);
        return;
      case "AlterRoleStmt":
        this.#make("role", tree.role?.RoleSpec?.rolename ?? tree.role?.rolename, at);
        return;
      case "CreatePublicationStmt":
      case "AlterPublicationStmt":
        this.#make("publication", tree.pubname, at);
        return;
      case "CreateSchemaStmt":
        this.#make("schema", tree.schemaname, at, tree.if_not_exists);
        return;
      case "InsertStmt":
        this.#buckets(tree, known, at);
        return;
      case "DropStmt":
        this.#drop(tree);
    }
  }
  /** IF NOT EXISTS leaves an object as it is. */
  #make(kind, name, at, unlessThere = false) {
    if (name !== void 0 && !(unlessThere && this.#places.has(`${kind} ${name}`)))
      this.#places.set(`${kind} ${name}`, at);
  }
  #drop(tree) {
    const kinds = {
      OBJECT_EXTENSION: "extension",
      OBJECT_PUBLICATION: "publication",
      OBJECT_SCHEMA: "schema"
    };
    const kind = kinds[tree.removeType];
    if (kind === void 0) return;
    for (const node of tree.objects ?? []) this.#places.delete(`${kind} ${objectName(node).name}`);
  }
  /** Buckets of Supabase's storage are rows. */
  #buckets(tree, known, at) {
    const { schema, name } = known.resolve(rangeName(tree.relation ?? {}));
    if (schema !== "storage" || name !== "buckets") return;
    const columns = (tree.cols ?? []).map((node) => node.ResTarget?.name);
    const position = Math.max(0, columns.indexOf("id"));
    for (const row of tree.selectStmt?.SelectStmt?.valuesLists ?? []) {
      this.#make("bucket", stringConstant(row.List?.items?.[position]), at, true);
    }
  }
};

// scripts/rules/advise-request.ts
var defaultBaseline = "dbops.baseline.json";
async function acceptedFindings(source, request) {
  const { settings } = source;
  const options = {
    platform: source.platform,
    exposedSchemas: source.exposedSchemas,
    identifierColumns: settings.identifierColumns,
    levels: settings.rules,
    rules: request.rules,
    categories: request.categories
  };
  const chosen = chooseRules(options).map(([id]) => id);
  const named = request.baseline ?? (settings.baseline === void 0 ? void 0 : join(request.root, settings.baseline));
  const baseline = named === void 0 ? void 0 : { path: named, file: shown(named, request.root) };
  const entries = baseline === void 0 || request.writeBaseline ? void 0 : await load(baseline);
  let failure;
  const found = await advise(source.database, options).catch((error) => {
    if (!(error instanceof AdviseError)) throw error;
    failure = error;
    return error.findings;
  });
  const failed = new Set(failure?.rules);
  await loadParser();
  const placed = source.workspace === void 0 ? found : placeFindings(found, source.workspace);
  const { findings, ignored, inBaseline } = accept(placed, {
    ignore: settings.ignore,
    baseline: entries === void 0 ? void 0 : { file: baseline.file, entries },
    judged: new Set(chosen.filter((id) => !failed.has(id))),
    known: new Set(Object.keys(catalogRules))
  });
  const notes = [];
  if (ignored > 0) notes.push(`${count(ignored)} accepted in dbops.json`);
  if (inBaseline > 0) notes.push(`${count(inBaseline)} accepted in ${baseline.file}`);
  if (request.writeBaseline) {
    if (request.rules !== void 0 || request.categories !== void 0 || failure !== void 0) {
      throw failure ?? new DbopsError(
        "Unexpected --rule or --category with --write-baseline, expected all rules: the file would lose the others"
      );
    }
    const target = baseline ?? { path: join(request.root, defaultBaseline), file: defaultBaseline };
    const catalog = findings.filter(({ category }) => category !== "workspace");
    await writeFile(target.path, writeBaseline(catalog)).catch((error) => {
      throw new DbopsError(`Cannot write the baseline: ${messageOf(error)}`, { where: target.file });
    });
    notes.push(
      `${count(catalog.length)} written to ${target.file}`,
      ...settings.baseline === void 0 ? [`Name it in dbops.json: {"baseline": ${JSON.stringify(target.file)}}`] : []
    );
    return { findings: [...source.findings].sort(compareFindings), notes };
  }
  return { findings: [...source.findings, ...findings].sort(compareFindings), notes, failure };
}
async function load({ path, file }) {
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new DbopsError(`Cannot read the baseline: ${messageOf(error)}`, {
      where: file,
      hint: "Write it with: dbops advise --write-baseline"
    });
  }
  return readBaseline(text, file);
}
function shown(path, root) {
  const inside = relative(root, path);
  return inside === "" || inside.startsWith("..") || isAbsolute(inside) ? path : inside.split(sep).join("/");
}
var count = (number) => `${number} finding${number === 1 ? "" : "s"}`;

export {
  defaultBaseline,
  acceptedFindings
};
