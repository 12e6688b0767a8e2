import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  findingsMarkdown
} from "./chunk-JVFLQINN.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  findingsJson
} from "./chunk-FQR7HIAD.mjs";
import {
  findingsText
} from "./chunk-VZC6MBWF.mjs";
import {
  version
} from "./chunk-7GNMA7ZN.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";

// scripts/render/findings/github.ts
var command = { error: "error", warning: "warning", info: "notice" };
function findingsGithub(findings) {
  return findings.map((finding) => {
    const { location } = finding;
    const properties = [
      ["file", location?.file],
      ["line", location?.line],
      ["endLine", location?.endLine],
      ["col", location?.column],
      // GitHub takes an end column only where the annotation stays on one line.
      ["endColumn", location?.endLine === location?.line ? location?.endColumn : void 0],
      ["title", finding.rule]
    ];
    const list = properties.flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${property(value)}`]);
    const text = [finding.message, finding.fix].filter((part) => part !== void 0).join("\n\n");
    return `::${command[finding.level]} ${list.join(",")}::${data(text)}
`;
  }).join("");
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(value) {
  return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// scripts/render/findings/sarif.ts
var sarifLevel = { error: "error", warning: "warning", info: "note" };
function findingsSarif(findings, options = {}) {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort(compareText);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "dbops", version, rules: ids.map((id) => descriptor(id, findings, options)) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { description: { text: "The root of the repository" } } },
        results: results(findings, ids, options)
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function descriptor(id, findings, options) {
  const first = findings.find(({ rule }) => rule === id);
  const text = [first.why, first.fix].filter((part) => part !== void 0).join("\n\n");
  return {
    id,
    shortDescription: { text: options.title?.(id) ?? id },
    ...first.why === void 0 ? {} : { fullDescription: { text: first.why } },
    ...text === "" ? {} : { help: { text, markdown: text } },
    defaultConfiguration: { level: sarifLevel[first.level] },
    properties: { tags: [first.category, ...first.alias === void 0 ? [] : [first.alias]] }
  };
}
function results(findings, ids, options) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const { location, rule } = finding;
    const line = location && options.source?.(location.file)?.split("\n", location.line)[location.line - 1]?.trim();
    const identity = hash(rule, location?.file ?? "", finding.object ?? finding.message, line ?? "");
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return {
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: sarifLevel[finding.level],
      message: { text: finding.message },
      ...location === void 0 ? {} : {
        locations: [
          {
            physicalLocation: {
              artifactLocation: {
                uri: location.file.split("/").map(encodeURIComponent).join("/"),
                uriBaseId: "ROOT"
              },
              region: {
                startLine: location.line,
                startColumn: location.column,
                ...location.endLine === void 0 ? {} : { endLine: location.endLine },
                ...location.endColumn === void 0 ? {} : { endColumn: location.endColumn }
              }
            },
            ...finding.object === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: finding.object }] }
          }
        ]
      },
      partialFingerprints: { "dbops/v1": `${identity.slice(0, 32)}:${number}` }
    };
  });
}

// scripts/render/findings/render.ts
var findingsFormats = ["text", "json", "sarif", "github", "markdown"];
function renderFindings(findings, format, options = {}) {
  switch (format) {
    case "json":
      return findingsJson(findings);
    case "sarif":
      return findingsSarif(findings, options);
    case "github":
      return findingsGithub(findings);
    case "markdown":
      return findingsMarkdown(findings, options);
    case "text":
      return findingsText(findings, options);
  }
}

export {
  findingsFormats,
  renderFindings
};
