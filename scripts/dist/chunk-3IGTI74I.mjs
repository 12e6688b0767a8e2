import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  earlierDefinitions
} from "./chunk-6W6W5QNT.mjs";
import {
  holdContract
} from "./chunk-ZGFQ4JJE.mjs";
import {
  formatExpression,
  mayDependOnCaller,
  parseExpression,
  partsOf
} from "./chunk-RCQYO3BH.mjs";
import {
  openAccessSource
} from "./chunk-ABTE23HY.mjs";
import {
  Conditions,
  contractFile,
  formatIntent,
  intendedReaches,
  isServed,
  judge,
  openContract,
  parseIntent,
  roleOfPersona,
  sections
} from "./chunk-TL3M2O7X.mjs";
import {
  openAccess
} from "./chunk-5Q3KUGP6.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  renderFindings
} from "./chunk-QJEQGCYN.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  require_dist
} from "./chunk-D23XIODE.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import {
  reaches
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  ExitCode,
  redact
} from "./chunk-5B7NSWZR.mjs";
import {
  __toESM
} from "./chunk-53MRE2H3.mjs";

// scripts/cli/access/contract.ts
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// scripts/prove/access/contract/init.ts
var import_yaml = __toESM(require_dist(), 1);

// scripts/prove/access/contract/propose.ts
var Fitting = class {
  #session;
  #conditions;
  #personas;
  /** Conditions that policies of a table put to rows, whoever comes: candidates for `or` and `where`. */
  #open;
  constructor(session, conditions, open) {
    this.#session = session;
    this.#conditions = conditions;
    this.#personas = new Map(session.personas.map((persona) => [persona.name, persona]));
    this.#open = open;
  }
  async holds(cell, intent) {
    const persona = this.#personas.get(cell.persona);
    const rows = this.#session.census.get(cell.object);
    const holding = rows === void 0 ? void 0 : await this.#conditions.places(cell.object, intent);
    return judge({ cell, persona, rows, places: this.#session.places(cell) }, intent, holding).judgement === "holds";
  }
  /** The intent that says most exactly what was measured. */
  async fit(cell) {
    if (["error", "not proven", "denied"].includes(cell.reach)) return { reach: "none" };
    if (cell.reach !== "some") return { reach: cell.reach };
    for (const sql of this.#open(cell.object, cell.verb)) {
      for (const intent of [
        { reach: "all", condition: { kind: "where", sql } },
        { reach: "own", condition: { kind: "or", sql } },
        { reach: "tenant", condition: { kind: "or", sql } }
      ]) {
        if (await this.holds(cell, intent)) return intent;
      }
    }
    return { reach: "some" };
  }
};
async function proposeIntents({ cells }, personas, fitting) {
  const known = new Map(personas.map((persona) => [persona.name, persona]));
  const judged = cells.filter((cell) => !known.get(cell.persona).trusted && cell.reach !== "not proven");
  const said = {};
  for (const role of [...new Set(judged.map((cell) => known.get(cell.persona).role))]) {
    const ofRole = judged.filter((cell) => known.get(cell.persona).role === role);
    const base = await commonIntent(ofRole, fitting, role);
    const deviating = [];
    for (const cell of ofRole)
      if (!await fitting.holds(cell, base)) deviating.push({ cell, text: formatIntent(await fitting.fit(cell)) });
    if (reachesRows(base)) said[role] = formatIntent(base);
    for (const { cell, text } of deviating) {
      const name = roleOfPersona(cell.persona);
      const alike = name !== void 0 && ofRole.filter((each) => roleOfPersona(each.persona) === name).every((each) => deviating.some((other) => other.cell === each && other.text === text));
      const key = alike ? name : cell.persona;
      said[key] = text;
    }
  }
  const entries = Object.entries(said).filter(
    ([key, text]) => reachesRows(parseIntent(text)) || personas.some(({ role }) => said[role] && key !== role)
  );
  if (entries.every(([, text]) => !reachesRows(parseIntent(text)))) return void 0;
  const words = new Set(entries.map(([, text]) => text));
  const roles = [...new Set(judged.map((cell) => known.get(cell.persona).role))];
  if (words.size === 1 && roles.every((role) => said[role] !== void 0)) return [...words][0];
  return Object.fromEntries(entries);
}
async function commonIntent(cells, fitting, role) {
  const candidates = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    const intent = await fitting.fit(cell);
    candidates.set(formatIntent(intent), intent);
  }
  const plain = cells.find(({ persona }) => persona === role);
  let best;
  for (const intent of candidates.values()) {
    if (plain !== void 0 && !await fitting.holds(plain, intent) && isMeasured(plain)) continue;
    let holding = 0;
    for (const cell of cells) if (await fitting.holds(cell, intent)) holding++;
    const score = holding - intendedReaches.indexOf(intent.reach) / 100;
    if (best === void 0 || score > best.score) best = { intent, score };
  }
  return best?.intent ?? { reach: "none" };
}
function isMeasured({ reach }) {
  return reach !== "error" && reach !== "not proven";
}
function reachesRows({ reach }) {
  return reach !== "none" && reach !== "denied";
}

// scripts/prove/access/contract/init.ts
var kindSection = {
  table: "tables",
  "foreign table": "tables",
  view: "views",
  "materialized view": "views",
  function: "functions",
  bucket: "buckets",
  topic: "topics"
};
async function proposeContract(session, matrix, schemas) {
  const policies = new Map(
    [...session.schema.tables].map((table) => [qualified(table.schema, table.name), table.policies])
  );
  const fitting = new Fitting(
    session,
    new Conditions(session),
    (table, verb) => openParts(policies.get(table) ?? [], verb)
  );
  const objects = [];
  for (const object of matrix.objects) {
    if (!isServed(object, schemas)) continue;
    const cells = matrix.cells.filter((cell) => cell.object === object.name);
    const verbs = {};
    for (const verb of new Set(cells.map((cell) => cell.verb))) {
      const ofVerb = cells.filter((cell) => cell.verb === verb);
      const intents = await proposeIntents({ object: object.name, verb, cells: ofVerb }, session.personas, fitting);
      if (intents !== void 0) verbs[verb] = intents;
    }
    objects.push({ section: kindSection[object.kind], name: object.name, verbs, notes: notesOf(cells) });
  }
  return { defaults: hoist(objects, "truncate"), objects: objects.map(shorten) };
}
function openParts(policies, verb) {
  const found = /* @__PURE__ */ new Set();
  for (const policy of policies) {
    if (!policy.permissive || policy.command !== "all" && policy.command !== verb) continue;
    const text = verb === "insert" ? policy.check ?? policy.using : policy.using;
    if (text === void 0 || text === "true") continue;
    for (const part of partsOf(parseExpression(text), "OR_EXPR"))
      if (!mayDependOnCaller(part)) found.add(formatExpression(part));
  }
  return [...found];
}
function hoist(objects, verb) {
  const counted = /* @__PURE__ */ new Map();
  const asked = objects.filter(({ section }) => section === "tables");
  for (const { verbs } of asked) {
    const intents = verbs[verb];
    if (intents === void 0) continue;
    const key = JSON.stringify(intents);
    counted.set(key, { intents, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counted.values()].sort((a, b) => b.count - a.count);
  if (most === void 0 || most.count < 2 || most.count * 2 <= asked.length) return {};
  for (const { verbs } of asked) {
    if (JSON.stringify(verbs[verb]) === JSON.stringify(most.intents)) delete verbs[verb];
    else verbs[verb] ??= "none";
  }
  return { [verb]: most.intents };
}
function shorten(object) {
  const { select, insert, update, delete: remove, ...rest } = object.verbs;
  const same = (...list) => list.every((each) => each !== void 0 && JSON.stringify(each) === JSON.stringify(list[0]));
  const verbs = {};
  if (same(select, insert, update, remove)) verbs.any = select;
  else {
    if (select !== void 0) verbs.select = select;
    if (same(insert, update, remove)) verbs.write = insert;
    else {
      if (insert !== void 0) verbs.insert = insert;
      if (update !== void 0) verbs.update = update;
      if (remove !== void 0) verbs.delete = remove;
    }
  }
  return { ...object, verbs: { ...verbs, ...rest } };
}
function notesOf(cells) {
  const notes = /* @__PURE__ */ new Set();
  for (const { verb, reach, message, reason } of cells) {
    if (reach === "error") notes.add(`${verb} fails: ${oneLine(message ?? "an error")}`);
    if (reach === "not proven") notes.add(`${verb} is not proven: ${oneLine(reason ?? "it could not be tried")}`);
  }
  return [...notes];
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").slice(0, 160);
}
var header = ` Who is meant to reach what. Written by \`dbops access --init\` from what was measured: read every line, and change
 what is not meant. \`dbops access --check\` then holds the database to it.

 Words: denied, none, own (rows of the caller), tenant (rows of his tenant), some, all.
 "own or published" adds the rows for which a condition holds, "all where not hidden" takes the others away.
 What is not said is none. "write" is insert, update and delete, "any" is those and select.`;
function proposedDocument({ defaults, objects }) {
  const document = { defaults };
  for (const { section, name, verbs } of objects) (document[section] ??= {})[name] = verbs;
  return document;
}
function writeContract(proposal, personas) {
  const document = new import_yaml.Document({ version: 1 });
  document.commentBefore = `${header}

 Personas:
${personas.map(({ name, description }) => `   ${name}: ${oneLine(description)}`).join("\n")}`.replace(
    /^$/gm,
    " "
  );
  if (Object.keys(proposal.defaults).length > 0) document.set("defaults", node(document, proposal.defaults));
  addObjects(document, proposal.objects);
  return render(document);
}
function updateContract(text, proposal) {
  const document = (0, import_yaml.parseDocument)(text);
  const current = document.toJS() ?? {};
  const fresh = proposal.objects.filter(
    ({ section, name, verbs, notes }) => current[section]?.[name] === void 0 && current.tables?.[name] === void 0 && (Object.keys(verbs).length > 0 || notes.length > 0)
  );
  const there = new Set(proposal.objects.map(({ name }) => name));
  const gone = sections.flatMap((section) => Object.keys(current[section] ?? {})).filter((name) => !there.has(name));
  if (document.contents === null) document.contents = new import_yaml.YAMLMap();
  const defaults = Object.keys(current.defaults ?? {});
  addObjects(
    document,
    fresh.map((object) => ({
      ...object,
      verbs: { ...object.verbs, ...object.section === "tables" ? missingDefaults(proposal, defaults) : {} },
      notes: ["new: review this", ...object.notes]
    }))
  );
  return { text: render(document), added: fresh.map(({ name }) => name), gone };
}
function missingDefaults(proposal, defaults) {
  return Object.fromEntries(Object.entries(proposal.defaults).filter(([verb]) => !defaults.includes(verb)));
}
function addObjects(document, objects) {
  for (const section of sections) {
    const ofSection = objects.filter((object) => object.section === section);
    const named = ofSection.filter(
      ({ verbs, notes }) => section === "tables" || Object.keys(verbs).length > 0 || notes.length > 0
    );
    if (named.length === 0) continue;
    if (!(0, import_yaml.isMap)(document.get(section))) document.set(section, new import_yaml.YAMLMap());
    const map = document.get(section);
    for (const { name, verbs, notes } of named) {
      const pair = document.createPair(name, Object.keys(verbs).length === 0 ? "none" : verbs);
      if (notes.length > 0) pair.key.commentBefore = notes.map((note) => ` ${note}`).join("\n");
      flow(pair.value, 0);
      map.items.push(pair);
    }
  }
}
function node(document, value) {
  const made = document.createNode(value);
  flow(made, 0);
  return made;
}
function flow(value, depth) {
  if (!(0, import_yaml.isMap)(value)) return;
  if (depth > 0) value.flow = true;
  for (const item of value.items) flow(item.value, depth + 1);
}
function render(document) {
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: false });
}

// scripts/render/access/check.ts
var accessCheckFormat = 1;
function accessCheckDocument(contract, held) {
  const document = {
    format: accessCheckFormat,
    contract,
    cells: held.cells,
    findings: held.findings,
    repairs: [...held.repairs.values()].map(({ object, sql, whole }) => ({ object: object.name, sql, whole }))
  };
  return redact(`${JSON.stringify(document, null, 2)}
`);
}
function accessCheckSummary(contract, { cells }) {
  const { held, broken, notProven } = cells;
  return `${contract}: ${held} of ${held + broken + notProven} cells hold${broken > 0 ? `, ${broken} do not` : ""}${notProven > 0 ? `, ${notProven} are not proven` : ""}
`;
}

// scripts/cli/access/contract.ts
function withContract(workspace, contract) {
  return contract === void 0 ? workspace : { ...workspace, settings: { ...workspace.settings, access: contract } };
}
async function initContract(values, io) {
  await loadParser();
  const progress = progressLine(io);
  const source = await openAccessSource(values, io, progress);
  try {
    const workspace = withContract(source.workspace, values.contract);
    const file = contractFile(workspace);
    const path = join(workspace.root, file);
    const existing = await readFile(path, "utf8").catch((error) => {
      if (error.code === "ENOENT") return void 0;
      throw new DbopsError(`Cannot read the access contract: ${error.message}`, { where: file });
    });
    if (existing !== void 0) await openContract(workspace);
    const session = await openAccess(source.database, {
      platform: workspace.platform,
      personas: workspace.settings.personas,
      signal: io.signal,
      onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`)
    });
    try {
      const matrix = await session.measure();
      const proposal = await proposeContract(session, matrix, workspace.exposedSchemas);
      progress.clear();
      if (existing === void 0) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, writeContract(proposal, session.personas));
        io.stdout(
          `${file} says what was measured of ${matrix.objects.length} objects. Read every line, change what is not meant, then run: dbops access --check
`
        );
        return ExitCode.ok;
      }
      const { text, added, gone } = updateContract(existing, proposal);
      if (added.length > 0) await writeFile(path, text);
      io.stdout(
        added.length === 0 ? `${file} speaks of every object already; nothing was added.
` : `${file}: ${added.length} added, each marked "new": ${added.slice(0, 8).join(", ")}${added.length > 8 ? ` and ${added.length - 8} more` : ""}. What was there is as it was.
`
      );
      if (gone.length > 0)
        io.stdout(`The database no longer has: ${gone.slice(0, 8).join(", ")}${gone.length > 8 ? " …" : ""}
`);
      return ExitCode.ok;
    } finally {
      await session.close();
    }
  } finally {
    progress.clear();
    await source.close();
  }
}
async function checkContract(values, io) {
  await loadParser();
  const progress = progressLine(io);
  const source = await openAccessSource(values, io, progress);
  try {
    const workspace = withContract(source.workspace, values.contract);
    const contract = await openContract(workspace);
    if (contract === void 0) {
      throw new DbopsError(`Unexpected missing file "${contractFile(workspace)}", expected the access contract`, {
        hint: "Write it from what is measured today with: dbops access --init"
      });
    }
    const session = await openAccess(source.database, {
      platform: workspace.platform,
      personas: workspace.settings.personas,
      only: values.only === void 0 ? void 0 : new Set(values.only),
      signal: io.signal,
      onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`)
    });
    try {
      const matrix = await session.measure();
      const held = await holdContract(session, contract, matrix, {
        platform: workspace.platform,
        repair: values.repair,
        exposedSchemas: workspace.exposedSchemas,
        partial: values.only !== void 0,
        earlier: values.repair ? earlierDefinitions(workspace.migrations) : void 0,
        signal: io.signal,
        onProgress: (object, tried) => progress.show(`repairing ${object} (${tried} tried)`)
      });
      progress.clear();
      held.findings.unshift(...source.findings);
      if (values.format === "json") io.stdout(accessCheckDocument(contract.file, held));
      else {
        const text = renderFindings(held.findings, values.format, {
          colour: io.terminal.stdout && !io.env.NO_COLOR
        });
        io.stdout(values.format === "text" ? `${text}${accessCheckSummary(contract.file, held)}` : text);
      }
      return reaches(held.findings, values.failOn) ? ExitCode.findings : ExitCode.ok;
    } finally {
      await session.close();
    }
  } finally {
    progress.clear();
    await source.close();
  }
}

export {
  proposeContract,
  proposedDocument,
  withContract,
  initContract,
  checkContract
};
