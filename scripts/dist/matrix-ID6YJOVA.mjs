import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  examineAccess
} from "./chunk-F6F5X2C4.mjs";
import {
  codeSpan,
  escapeMarkdown
} from "./chunk-CVQDRC7C.mjs";
import "./chunk-ZGFQ4JJE.mjs";
import "./chunk-RCQYO3BH.mjs";
import {
  acceptedFindings
} from "./chunk-LRYMGKLX.mjs";
import "./chunk-WPAZGVLG.mjs";
import "./chunk-XYXFEPLN.mjs";
import "./chunk-7AEU3327.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-2SV7UYSJ.mjs";
import "./chunk-YLPIWEJ6.mjs";
import "./chunk-THZESNE2.mjs";
import "./chunk-4NY36NOT.mjs";
import {
  openAccessSource
} from "./chunk-ABTE23HY.mjs";
import {
  openContract
} from "./chunk-TL3M2O7X.mjs";
import "./chunk-WVO2RNAW.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  openAccess
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
import "./chunk-C54WYS5V.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import {
  renderFindings
} from "./chunk-QJEQGCYN.mjs";
import {
  findingsMarkdown
} from "./chunk-JVFLQINN.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-FQR7HIAD.mjs";
import {
  findingsText
} from "./chunk-VZC6MBWF.mjs";
import "./chunk-7GNMA7ZN.mjs";
import "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-WLL2XG4G.mjs";
import "./chunk-D23XIODE.mjs";
import {
  loadParser
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  compareFindings,
  reaches
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode,
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/access/matrix.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";

// scripts/prove/access/types.ts
var verbs = ["select", "insert", "update", "delete", "truncate", "execute"];

// scripts/render/access/json.ts
var accessFormat = 1;
function accessJson(matrix, findings = []) {
  const document = { format: accessFormat, findings: [...findings], ...matrix };
  return redact(`${JSON.stringify(document, null, 2)}
`);
}
function whyJson(explanation) {
  return redact(`${JSON.stringify({ format: accessFormat, ...explanation }, null, 2)}
`);
}

// scripts/render/access/grid.ts
var weights = {
  error: 7,
  "not proven": 6,
  all: 5,
  some: 4,
  tenant: 3,
  own: 2,
  none: 1,
  denied: 0
};
function weight(reach) {
  return reach === "" ? -1 : weights[reach];
}
function layOut(matrix) {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.object}\0${cell.verb}\0${cell.persona}`, cell]));
  const of = (object, verb, persona) => cells.get(`${object}\0${verb}\0${persona}`);
  const verbsOf = /* @__PURE__ */ new Map();
  for (const { object, verb } of matrix.cells) {
    const verbs2 = verbsOf.get(object) ?? [];
    verbsOf.set(object, verbs2);
    if (!verbs2.includes(verb)) verbs2.push(verb);
  }
  const columns = /* @__PURE__ */ new Map();
  for (const { name, trusted } of matrix.personas) {
    const reaches2 = matrix.objects.flatMap(
      ({ name: object }) => (verbsOf.get(object) ?? []).map((verb) => of(object, verb, name)?.reach ?? "")
    );
    const key = `${trusted ?? false}\0${reaches2.join("\0")}`;
    columns.set(key, [...columns.get(key) ?? [], name]);
  }
  const names = [...columns.values()];
  const lines = [];
  for (const object of matrix.objects) {
    const own = /* @__PURE__ */ new Map();
    for (const verb of verbsOf.get(object.name) ?? []) {
      if (verb === "truncate") continue;
      const reaches2 = names.map(([persona]) => of(object.name, verb, persona)?.reach ?? "");
      const key = reaches2.join("\0");
      const line = own.get(key);
      if (line) line.verbs.push(verb);
      else own.set(key, { object, verbs: [verb], reaches: reaches2 });
    }
    lines.push(...own.values());
  }
  return { columns: names, lines, truncates: truncatesOf(matrix) };
}
function truncatesOf(matrix) {
  const counts = /* @__PURE__ */ new Map();
  const trusted = new Set(matrix.personas.filter((persona) => persona.trusted).map(({ name }) => name));
  for (const { verb, reach, persona } of matrix.cells)
    if (verb === "truncate" && reach === "all" && !trusted.has(persona))
      counts.set(persona, (counts.get(persona) ?? 0) + 1);
  const byCount = /* @__PURE__ */ new Map();
  for (const [persona, count] of counts) byCount.set(count, [...byCount.get(count) ?? [], persona]);
  return [...byCount].map(([objects, personas]) => ({ personas, objects }));
}

// scripts/render/access/markdown.ts
function accessMarkdown(matrix, findings = [], options = {}) {
  const grid = layOut(matrix);
  const parts = [
    "# Who can reach what",
    "",
    findingsMarkdown(findings, { limit: options.findings ?? 50, more: options.more })
  ];
  const most = options.lines ?? 100;
  const lines = grid.lines.length <= most ? grid.lines : grid.lines.toSorted((a, b) => Math.max(...b.reaches.map(weight)) - Math.max(...a.reaches.map(weight))).slice(0, most);
  parts.push("## Matrix", "");
  parts.push(
    `| Object | Verbs | ${grid.columns.map((names) => names.map((name) => escapeMarkdown(name).replaceAll("|", "\\|")).join(", ")).join(" | ")} |`,
    `|---|---|${grid.columns.map(() => "---").join("|")}|`
  );
  for (const { object, verbs: verbs2, reaches: reaches2 } of lines)
    parts.push(
      `| ${codeSpan(object.name, true)} | ${verbs2.join(", ")} | ${reaches2.map((reach) => ["all", "some", "error", "not proven"].includes(reach) ? `**${reach}**` : reach).join(" | ")} |`
    );
  parts.push("");
  if (lines.length < grid.lines.length)
    parts.push(
      `And ${grid.lines.length - lines.length} lines more${options.more === void 0 ? "" : `: ${codeSpan(options.more)}`}.`,
      ""
    );
  for (const { personas, objects } of grid.truncates)
    parts.push(`TRUNCATE: ${personas.map(escapeMarkdown).join(", ")} may empty ${objects} tables.`, "");
  parts.push("## Personas", "");
  for (const { name, description, role } of matrix.personas)
    parts.push(`- ${escapeMarkdown(name)}: ${escapeMarkdown(description)} (role ${codeSpan(role)})`);
  if (matrix.unfilled.length > 0) {
    parts.push("", "## Not proven", "");
    for (const { table, reason } of matrix.unfilled) parts.push(`- ${codeSpan(table)}: ${escapeMarkdown(reason)}`);
  }
  const proven = matrix.cells.filter(({ reach }) => reach !== "not proven").length;
  parts.push(
    "",
    `${matrix.objects.length} objects, ${matrix.personas.length} personas, ${proven} of ${matrix.cells.length} cells proven.`
  );
  return redact(`${parts.join("\n")}
`);
}

// scripts/render/access/text.ts
var colours = {
  all: "33",
  some: "33",
  error: "31",
  "not proven": "35",
  none: "2",
  denied: "2"
};
function accessText(matrix, findings = [], options = {}) {
  const lines = [];
  if (findings.length > 0)
    lines.push(
      findingsText(findings, {
        limit: options.findings ?? 20,
        colour: options.colour,
        width: options.width,
        more: options.more
      })
    );
  lines.push(...gridLines(matrix, findings, options));
  const errors = new Set(
    matrix.cells.filter((cell) => cell.reach === "error").map((cell) => `  ${visible(cell.object)} ${cell.verb}: ${visible(cell.message ?? "")}`)
  );
  if (errors.size > 0) lines.push("", "Errors:", ...[...errors].slice(0, 20));
  lines.push(...unproven(matrix));
  const proven = matrix.cells.filter((cell) => cell.reach !== "not proven").length;
  lines.push(
    "",
    `${matrix.objects.length} objects, ${matrix.personas.length} personas, ${proven} of ${matrix.cells.length} cells proven`
  );
  return redact(`${lines.join("\n")}
`);
}
function gridLines(matrix, findings, options) {
  const grid = layOut(matrix);
  const paint = (text, reach) => {
    const colour = options.colour ? colours[reach] : void 0;
    return colour === void 0 ? text : `\x1B[${colour}m${text}\x1B[0m`;
  };
  const { shown, hidden } = choose(grid.lines, findings, options.lines ?? 150);
  const heads = grid.columns.map((names, index) => names.length === 1 ? visible(names[0]) : letter(index));
  const widths = [
    Math.max(6, ...shown.map((line) => visible(line.object.name).length)),
    Math.max(4, ...shown.map((line) => line.verbs.join(" ").length)),
    ...heads.map((head, index) => Math.max(head.length, ...shown.map((line) => line.reaches[index].length)))
  ];
  const lines = [];
  for (const [index, names] of grid.columns.entries())
    if (names.length > 1) lines.push(`${letter(index)} = ${names.map(visible).join(", ")}`);
  if (lines.length > 0) lines.push("");
  lines.push(
    ["", "", ...heads].map((text, index) => text.padEnd(widths[index])).join("  ").trimEnd()
  );
  let last = "";
  for (const line of shown) {
    const name = visible(line.object.name);
    const cells = line.reaches.map((reach, index) => paint(reach.padEnd(widths[index + 2]), reach));
    lines.push(
      [(name === last ? "" : name).padEnd(widths[0]), line.verbs.join(" ").padEnd(widths[1]), ...cells].join("  ").trimEnd()
    );
    last = name;
  }
  if (hidden > 0) lines.push(`And ${hidden} more lines${options.more === void 0 ? "" : `: ${options.more}`}`);
  for (const { personas, objects } of grid.truncates)
    lines.push(
      "",
      `truncate: ${personas.map(visible).join(", ")} may empty ${objects} tables (row security does not look at it)`
    );
  return lines;
}
function choose(lines, findings, most) {
  if (lines.length <= most) return { shown: [...lines], hidden: 0 };
  const named = new Set(
    findings.flatMap(({ object }) => object === void 0 ? [] : [object.replace(/^\w+( \w+)? /, "")])
  );
  const rank = (line) => (named.has(line.object.name) ? 100 : 0) + (line.reaches.some((reach) => ["all", "some", "error"].includes(reach)) ? 10 : 0);
  const kept = new Set(
    lines.map((line, index) => ({ line, index, rank: rank(line) })).sort((a, b) => b.rank - a.rank || a.index - b.index).slice(0, most).map(({ line }) => line)
  );
  return { shown: lines.filter((line) => kept.has(line)), hidden: lines.length - kept.size };
}
function letter(index) {
  return String.fromCharCode(65 + index % 26);
}
function unproven(matrix) {
  const lines = [];
  if (matrix.unfilled.length > 0) lines.push("", "No row could be made, so nothing is proven:");
  for (const { table, reason } of matrix.unfilled.slice(0, 20)) lines.push(`  ${visible(table)}: ${visible(reason)}`);
  const reasons = /* @__PURE__ */ new Map();
  for (const { object, verb, reach, reason } of matrix.cells)
    if (reach === "not proven" && reason !== void 0 && !matrix.unfilled.some(({ table }) => table === object))
      reasons.set(`${object} ${verb}`, reason);
  if (reasons.size > 0) lines.push("", "Not proven:");
  for (const [what, reason] of [...reasons].slice(0, 20)) lines.push(`  ${visible(what)}: ${visible(reason)}`);
  if (reasons.size > 20) lines.push(`  and ${reasons.size - 20} more`);
  return lines;
}

// scripts/cli/access/matrix.ts
async function printMatrix(values, io) {
  return withSession(values, io, async (session, progress, { source, rules }) => {
    await checkNames(values.only, session);
    const matrix = await session.measure();
    progress("looking for what the cells do not say");
    const { platform, exposedSchemas } = source.workspace;
    const examined = await examineAccess(session, matrix, {
      ...{ platform, exposedSchemas, repair: false, partial: values.only !== void 0 },
      contract: await openContract(source.workspace),
      onStep: progress
    });
    const findings = [...source.findings, ...examined.findings, ...rules].sort(compareFindings);
    const text = await rendered(values, matrix, findings, session, io);
    if (values.output === void 0) io.stdout(text);
    else {
      await writeFile(resolve(io.cwd, values.output), text);
      io.stderr(`wrote ${values.output}
`);
    }
    return reaches(findings, values.failOn) ? ExitCode.findings : ExitCode.ok;
  });
}
async function rendered(values, matrix, findings, session, io) {
  const limits = values.limit === void 0 ? {} : { lines: values.limit, findings: values.limit };
  const more = "dbops access --limit 100000";
  switch (values.format) {
    case "json":
      return accessJson(matrix, findings);
    case "markdown":
      return accessMarkdown(matrix, findings, { ...limits, more });
    case "html": {
      const { accessHtml } = await import("./html-6K2CLNXT.mjs");
      return accessHtml(matrix, findings, session.schema);
    }
    case "text":
      return accessText(matrix, findings, {
        ...limits,
        more,
        colour: io.terminal.stdout && values.output === void 0 && !io.env.NO_COLOR,
        width: io.terminal.stdout ? io.terminal.columns : 120
      });
    default:
      return renderFindings(findings, values.format, limits.findings === void 0 ? {} : { limit: limits.findings });
  }
}
async function printWhy(values, words, io) {
  const [object, verb, persona] = words;
  if (words.length !== 3)
    throw new DbopsError(
      `Unexpected ${words.length} words after --why, expected three: an object, a verb and a persona`,
      {
        hint: "For instance: dbops access --why public.orders select stranger"
      }
    );
  if (!verbs.includes(verb)) throw unknown("verb", verb, verbs);
  return withSession({ ...values, only: [object] }, io, async (session, progress) => {
    if (!session.personas.some(({ name }) => name === persona))
      throw unknown(
        "persona",
        persona,
        session.personas.map(({ name }) => name)
      );
    const names = await session.objects();
    const known = names.find(({ name }) => name === object);
    if (known === void 0)
      throw unknown(
        "object",
        object,
        names.map(({ name }) => name)
      );
    progress(`${object} ${verb} ${persona}`);
    const { cells } = await session.measure({ objects: /* @__PURE__ */ new Set([object]), personas: /* @__PURE__ */ new Set([persona]) });
    const cell = cells.find((each) => each.verb === verb);
    if (cell === void 0)
      throw unknown(
        "verb",
        verb,
        cells.map((each) => each.verb)
      );
    const [{ explainCell }, { whyText }] = await Promise.all([
      import("./why-7XFJBDAJ.mjs"),
      import("./why-IOQHYCUN.mjs")
    ]);
    const explanation = await explainCell(session, known, cell);
    io.stdout(
      values.format === "json" ? whyJson(explanation) : whyText(explanation, { colour: io.terminal.stdout && !io.env.NO_COLOR })
    );
    return ExitCode.ok;
  });
}
var shownByCells = /* @__PURE__ */ new Set(["truncate-granted"]);
async function securityFindings({ database, workspace }) {
  const { platform, exposedSchemas, settings, root } = workspace;
  const { findings } = await acceptedFindings(
    { database, platform, exposedSchemas, settings, findings: [] },
    { root, categories: ["security"] }
  );
  return findings.filter(({ rule, level }) => level !== "info" && !shownByCells.has(rule));
}
async function withSession(values, io, body) {
  await loadParser();
  const progress = progressLine(io);
  const source = await openAccessSource(values, io, progress);
  try {
    const rules = values.only === void 0 ? await securityFindings(source) : [];
    const session = await openAccess(source.database, {
      platform: source.workspace.platform,
      personas: source.workspace.settings.personas,
      only: values.only === void 0 ? void 0 : new Set(values.only),
      signal: io.signal,
      onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`)
    });
    try {
      return await body(session, (text) => progress.show(text), { source, rules });
    } finally {
      progress.clear();
      await session.close();
    }
  } finally {
    progress.clear();
    await source.close();
  }
}
async function checkNames(only, session) {
  if (only === void 0) return;
  const names = (await session.objects()).map(({ name }) => name);
  for (const name of only) if (!names.includes(name)) throw unknown("object", name, names);
}
function unknown(what, word, known) {
  const near = closest(word, known) ?? known.find((each) => each.split(".").at(-1) === word);
  const list = known.length <= 12 ? `, expected one of: ${known.join(", ")}` : "";
  return new DbopsError(`Unexpected ${what} "${word}"${near === void 0 ? list : `, did you mean "${near}"?`}`, {
    where: "dbops access",
    ...near === void 0 && known.length > 12 ? { hint: "dbops access names them all." } : {}
  });
}
export {
  printMatrix,
  printWhy
};
