import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  findingsText
} from "./chunk-VZC6MBWF.mjs";
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import {
  compareFindings
} from "./chunk-M2EOT65H.mjs";
import {
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/replay.ts
var replayFormat = 1;
function replayDocument(workspace, result) {
  return {
    format: replayFormat,
    tool: result.tool,
    platform: result.platform,
    migrations: workspace.migrationsFolder,
    engine: result.engine,
    counts: counts(result.files),
    files: result.files.map((file) => ({ ...file, milliseconds: Math.round(file.milliseconds * 10) / 10 })),
    failures: result.failures,
    substitutions: result.substitutions,
    findings: replayFindings(workspace, result)
  };
}
function replayJson(workspace, result) {
  return `${JSON.stringify(replayDocument(workspace, result), null, 2)}
`;
}
function replayFindings(workspace, result) {
  return [...workspace.findings, ...result.findings].sort(compareFindings);
}
function replayText(workspace, result, options = {}) {
  const lines = [];
  const findings = replayFindings(workspace, result);
  const texts = new Map(sources(workspace).map(({ file, text }) => [file, text]));
  if (findings.length > 0) {
    const described = findings.map((finding) => withPostgresWords(finding));
    lines.push(
      findingsText(described, {
        ...options,
        limit: 20,
        more: "dbops replay --json",
        source: (file) => redact(texts.get(file) ?? "")
      })
    );
  }
  const failed = result.files.filter((file) => file.status === "failed");
  const shown = options.all ? result.files : [...failed, ...slowest(result.files)];
  if (shown.length > 0) {
    lines.push(options.all ? "Files:" : failed.length > 0 ? "Failed, and slowest:" : "Slowest:");
    const width = Math.max(...shown.map((file) => file.file.length));
    for (const file of shown) {
      lines.push(
        `  ${file.status.padEnd(11)} ${visible(file.file).padEnd(width)} ${file.status === "applied" || file.status === "failed" ? `${String(file.statements).padStart(5)} statements ${duration(file.milliseconds).padStart(8)}` : ""}`.trimEnd()
      );
    }
    lines.push("");
  }
  if (result.substitutions.length > 0) lines.push(...substitutionLines(result.substitutions), "");
  lines.push(headline(workspace, result));
  return `${lines.join("\n")}
`;
}
function withPostgresWords(finding) {
  const { detail, hint, context } = finding.detail ?? {};
  if (finding.rule !== "replay-failed") return finding;
  const words = [
    detail && `DETAIL: ${detail}`,
    hint && `HINT: ${hint}`,
    context && `CONTEXT: ${context.split("\n").slice(0, 4).join(" / ")}`
  ].filter(Boolean);
  return { ...finding, message: [finding.message, ...words].join(" — ") };
}
function headline(workspace, result) {
  const count = counts(result.files);
  const total = result.files.length;
  const done = count.applied + count.cached;
  const milliseconds = result.files.reduce((sum, file) => sum + file.milliseconds, 0);
  const notes = [
    count.cached > 0 ? `${count.cached} from a checkpoint` : "",
    `${count.statements} statements`,
    duration(milliseconds),
    count.failed > 0 ? `${count.failed} failed` : "",
    count["rolled-back"] > 0 ? `${count["rolled-back"]} rolled back` : "",
    count.skipped > 0 ? `${count.skipped} not reached` : ""
  ].filter(Boolean);
  const { kind, versionNumber } = result.engine;
  const engine = `PostgreSQL ${Math.floor(versionNumber / 1e4)}.${versionNumber % 1e4}${kind === "embedded" ? " embedded" : ""}`;
  const platform = result.platform === "supabase" ? " with the Supabase platform" : "";
  return `${workspace.migrationsFolder}: ${done} of ${total} file${total === 1 ? "" : "s"} applied as ${behaviours[result.tool].label} does (${notes.join(", ")}) on ${engine}${platform}`;
}
function substitutionLines(substitutions) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of substitutions) {
    const key = `${one.extension ?? ""}
${one.reason}
${one.effect}`;
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  const lines = ["Substituted, because the engine lacks it:"];
  for (const [first, ...others] of groups.values()) {
    const { file, line, column } = first.location;
    lines.push(
      `  ${visible(file)}:${line}:${column}${others.length > 0 ? ` and ${others.length} more` : ""}${first.extension ? ` ${visible(first.extension)}` : ""}`,
      `    ${visible(first.reason)}; ${visible(first.effect)}`
    );
  }
  return lines;
}
function slowest(files) {
  return files.filter((file) => file.status === "applied" && file.milliseconds >= 50).sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
}
function counts(files) {
  const of = (status) => files.filter((file) => file.status === status).length;
  return {
    applied: of("applied"),
    cached: of("cached"),
    failed: of("failed"),
    "rolled-back": of("rolled-back"),
    skipped: of("skipped"),
    statements: files.reduce((sum, file) => sum + file.statements, 0)
  };
}
function duration(milliseconds) {
  return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}
function sources({ globals, migrations, seeds }) {
  return [...globals, ...migrations.flatMap(({ up, down }) => down === void 0 ? [up] : [up, down]), ...seeds];
}
export {
  replayDocument,
  replayFindings,
  replayFormat,
  replayJson,
  replayText
};
