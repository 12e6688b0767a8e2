import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/access/why.ts
function whyText({ cell, persona, steps, policies, rows }, options = {}) {
  const bold = (text) => options.colour ? `\x1B[1m${text}\x1B[0m` : text;
  const dim = (text) => options.colour ? `\x1B[2m${text}\x1B[0m` : text;
  const count = cell.reached === void 0 || cell.total === void 0 ? "" : ` (${cell.reached} of ${cell.total} rows)`;
  const lines = [
    bold(`${visible(cell.object)} ${cell.verb} ${visible(cell.persona)}: ${cell.reach}${count}`),
    `  ${visible(persona.description)}; role ${visible(persona.role)}`
  ];
  for (const text of [cell.message, cell.reason]) if (text !== void 0) lines.push(`  ${visible(text)}`);
  lines.push("");
  for (const { step, text, decides } of steps)
    lines.push(`${step.padEnd(13)} ${visible(text)}${decides ? bold("  ← decides") : ""}`);
  const permissive = policies.filter((policy) => policy.permissive);
  const restrictive = policies.filter((policy) => !policy.permissive);
  for (const [title, list] of [
    ["one of these must hold (permissive)", permissive],
    ["each of these must hold (restrictive)", restrictive]
  ]) {
    if (list.length === 0) continue;
    lines.push("", `policies      ${title}`);
    for (const { name, roles, clause, expression } of list) {
      lines.push(`  ${visible(name)} ${dim(`to ${roles.map(visible).join(", ")}, ${clauseWord(clause)}`)}`);
      lines.push(`    ${visible(expression.replace(/\s+/g, " "))}`);
    }
  }
  for (const { row, reached, policies: values, decision } of rows) {
    const whose = [row.actor, row.tenant === void 0 ? void 0 : `tenant ${row.tenant}`].filter(Boolean).join(", ");
    const key = Object.entries(row.key).map(([column, value]) => `${column} = ${value ?? "null"}`);
    lines.push(
      "",
      bold(
        `row ${visible(key.join(", "))}${whose === "" ? ", nobody’s" : `, ${visible(whose)}`}: ${reached ? "reached" : "not reached"}`
      )
    );
    for (const policy of values) lines.push(...policyLines(policy, bold, dim));
    lines.push(`  ${visible(decision)}`);
  }
  return redact(`${lines.join("\n")}
`);
}
function policyLines(policy, bold, dim) {
  const lines = [
    `  ${word(policy.value).padEnd(5)} ${visible(policy.name)} ${dim(clauseWord(policy.clause))}${policy.decides ? bold("  ← decides") : ""}`
  ];
  for (const part of policy.parts) {
    const at = "  ".repeat(part.depth);
    lines.push(`        ${word(part.value).padEnd(5)} ${at}${visible(part.withValues.replace(/\s+/g, " "))}`);
  }
  return lines;
}
function clauseWord(clause) {
  return clause === "using" ? "USING" : "WITH CHECK";
}
function word(value) {
  return typeof value === "string" ? value : `fails (${visible(value.error)})`;
}
export {
  whyText
};
