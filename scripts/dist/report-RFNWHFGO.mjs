import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  codeSpan,
  escapeMarkdown
} from "./chunk-CVQDRC7C.mjs";
import "./chunk-FI7DSRBK.mjs";
import {
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/report.ts
var mostCharacters = 3200;
function reportMarkdown(report) {
  for (let most = 12; ; most--) {
    const text = write(report, most);
    if (text.length <= mostCharacters || most === 1) return redact(text);
  }
}
function reportJson(report) {
  return redact(`${JSON.stringify(report, null, 2)}
`);
}
function write(report, most) {
  const { migration, changes, security, performance, handoff } = report;
  const some = (items, none = "none", format = codeSpan) => items.length === 0 ? none : `${items.slice(0, most).map(format).join(", ")}${items.length > most ? ` and ${items.length - most} more` : ""}`;
  const list = (items, format = escapeMarkdown) => [
    ...items.slice(0, most).map((item) => `- ${format(item)}`),
    ...items.length > most ? [`- and ${items.length - most} more`] : []
  ];
  const lines = [
    "## Summary",
    escapeMarkdown(report.summary),
    "",
    "## Migration Details",
    `**Migration file:** ${some(migration.files.map(({ file }) => file))}`,
    `**Tables affected:** ${some(migration.tables)}`,
    `**Breaking changes:** ${migration.breaking.length === 0 ? "NO" : `YES: ${some(migration.breaking, "", escapeMarkdown)}`}`,
    `**Rollback strategy:** ${some(
      migration.rollbacks.map(({ version, file, proof }) => `${file ?? version}: ${proof}`),
      "nothing to roll back",
      escapeMarkdown
    )}`,
    "",
    "## Schema Changes",
    `- Created tables: ${some(changes.createdTables)}`,
    `- Modified tables: ${some(changes.modifiedTables)}`,
    ...changes.droppedTables.length > 0 ? [`- Dropped tables: ${some(changes.droppedTables)}`] : [],
    `- Indexes: ${some(changes.indexes)}`,
    `- RLS policies: ${some(changes.policies)}`,
    `- Functions: ${some(changes.functions)}`,
    ...changes.others > 0 ? [`- Other changes: ${changes.others} (\`dbops diff git:main\`)`] : [],
    "",
    "## Actions Taken",
    ...report.actions.map((action, index) => `${index + 1}. ${escapeMarkdown(action)}`),
    "",
    "## Security Review",
    `**RLS status:** ${escapeMarkdown(security.rls)}`,
    `**Missing policies:** ${some(security.missing)}`,
    `**Advisor:** ${security.advisor.error} errors, ${security.advisor.warning} warnings, ${security.advisor.info} notes`,
    "",
    "## Performance Considerations",
    `- Index strategy: ${some(performance.indexes, "no index changed")}`,
    `- Locks: ${some(performance.locks, "none on an existing table that blocks anybody", escapeMarkdown)}`,
    `- Not measured: ${some(performance.notMeasured, "nothing", escapeMarkdown)}`,
    "",
    "## Recommendations",
    ...report.recommendations.length === 0 ? ["- none"] : list(report.recommendations, (text) => `[ ] ${escapeMarkdown(text)}`),
    "",
    "## References",
    ...list(report.references, codeSpan),
    "",
    "## Handoff Data",
    "```json",
    JSON.stringify(
      { ...handoff, new_tables: handoff.new_tables.slice(0, most), api_changes: handoff.api_changes.slice(0, most) },
      null,
      1
    ),
    "```"
  ];
  return `${lines.join("\n")}
`;
}
export {
  reportJson,
  reportMarkdown
};
