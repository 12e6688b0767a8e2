import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  AdviseError,
  advise,
  chooseRules
} from "./chunk-B7KXRHSK.mjs";
import {
  catalogRules
} from "./chunk-R43TEFGC.mjs";
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
  const { findings, ignored, inBaseline } = accept(found, {
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
