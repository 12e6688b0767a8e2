import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import "./chunk-53MRE2H3.mjs";

// scripts/render/rules.ts
function rulesDocument(rules, configured, explained) {
  return { format: 1, rules: rules.map(({ id, rule }) => entry(id, rule, configured[id], explained)) };
}
function entry(id, rule, configured, explained) {
  const { kind, level, title, alias, others, why, fix, examples } = rule;
  return {
    id,
    kind,
    category: rule.category ?? "migration",
    level,
    ...configured === void 0 ? {} : { configured },
    title,
    ...alias === void 0 ? {} : { alias },
    ...others === void 0 ? {} : { others },
    ...explained ? { why, fix, examples: { bad: examples.bad.map(jsonExample), good: examples.good.map(jsonExample) } } : {}
  };
}
function jsonExample(example) {
  const { given, sql } = example;
  const messages = "messages" in example ? example.messages : void 0;
  return {
    ...given === void 0 ? {} : { given: tidy(given) },
    sql: tidy(sql),
    ...messages === void 0 ? {} : { messages }
  };
}
function rulesText(rules) {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const lines = [];
  for (const category of categories) {
    const own = order.flatMap((level) => rules.filter((rule) => rule.category === category && rule.level === level));
    if (own.length === 0) continue;
    lines.push(names[category], "");
    for (const { id, level, configured, title } of own) {
      const set = configured === void 0 || configured === level ? "" : ` (dbops.json: ${configured})`;
      lines.push(`  ${level.padEnd(7)}  ${id.padEnd(width)}  ${title}${set}`);
    }
    lines.push("");
  }
  lines.push(`${rules.length} rule${rules.length === 1 ? "" : "s"}. Explain one: dbops rules ${rules[0]?.id ?? "<id>"}`);
  return `${lines.join("\n")}
`;
}
var order = ["error", "warning", "info"];
var names = {
  migration: "Migrations: locks, lost data, transactions",
  security: "Security: row-level security, grants, functions, secrets",
  performance: "Performance: indexes, policies that run for every row",
  design: "Design: types, keys, names"
};
var categories = Object.keys(names);
function categoryTitle(category) {
  return names[category] ?? category;
}
function rulePage(id, rule, options = {}) {
  const { depth = 1, fence: opening = "sql", bad = rule.examples.bad.length, configured } = options;
  const fence = ({ given, sql }) => {
    const before = given === void 0 ? "" : `-- given
${tidy(given)};

`;
    return `\`\`\`${opening}
${before}${tidy(sql)};
\`\`\``;
  };
  const level = `Level: ${rule.level}${configured === void 0 || configured === rule.level ? "" : ` (dbops.json: ${configured})`}`;
  const parts = [
    `${"#".repeat(depth)} ${id}`,
    `${rule.title}. ${level}. Category: ${rule.category ?? "migration"}.`,
    `**Why.** ${rule.why}`,
    `**Fix.** ${rule.fix.replace(/^```sql$/gm, `\`\`\`${opening}`)}`,
    ...rule.examples.bad.slice(0, bad).flatMap((example) => [
      "**Reported:**",
      fence(example),
      example.messages.map((message) => `> ${message}`).join("\n>\n")
    ]),
    ...rule.examples.good.slice(0, 1).flatMap((example) => ["**Not reported:**", fence(example)])
  ];
  const others = Object.entries(rule.others ?? {}).map(([tool, name]) => `${tool} \`${name}\``);
  if (rule.alias !== void 0) others.push(`Supabase's advisor \`${rule.alias}\``);
  if (others.length > 0) parts.push(`**Also caught by:** ${others.join(", ")}.`);
  return `${parts.join("\n\n")}
`;
}
function tidy(sql) {
  const lines = sql.trim().replace(/;$/, "").split("\n");
  const indents = lines.slice(1).filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)[0].length);
  const cut = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line, index) => index === 0 ? line : line.slice(cut)).join("\n").replaceAll("```", "'''");
}
export {
  categoryTitle,
  categories as ruleCategories,
  rulePage,
  rulesDocument,
  rulesText
};
