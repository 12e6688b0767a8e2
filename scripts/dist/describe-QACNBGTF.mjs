import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  commonParameters
} from "./chunk-UCMM5J36.mjs";
import "./chunk-D23XIODE.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/template/describe.ts
function listTemplates(templates) {
  const width = Math.max(...templates.map(({ name }) => name.length));
  const rows2 = templates.map(
    ({ name, summary, platforms }) => `  ${name.padEnd(width)}  ${summary}${platforms.length === 1 ? ` (${platforms[0]} only)` : ""}`
  );
  return `${templates.length} templates. Each makes migrations, their rollbacks and a pgTAP test.

${rows2.join("\n")}

Run: dbops render --describe NAME
`;
}
function describeTemplate(template) {
  const { name, title, summary, notes, platforms, parameters, migrations, examples } = template;
  const lines = [`${name}: ${title}`, "", `${summary}.`];
  if (notes !== "") lines.push("", notes);
  lines.push("", `Platforms: ${platforms.join(", ")}. Migrations: ${migrations.map((one) => one.name).join(", ")}.`, "");
  const own = Object.entries(parameters.properties).filter(([key]) => !(key in commonParameters));
  const common = Object.entries(parameters.properties).filter(([key]) => key in commonParameters);
  const required = new Set(parameters.required);
  lines.push(
    "Parameters:",
    ...rows(own, required),
    "",
    "Of every template:",
    ...rows(common, required),
    "",
    "Examples:"
  );
  for (const example of examples) lines.push(`  ${example.summary}`, `    ${commandLine(template, example)}`);
  return `${lines.join("\n")}
`;
}
function rows(parameters, required) {
  const left = parameters.map(([key, schema]) => `${key}: ${typeName(schema)}${defaultText(key, schema, required)}`);
  return parameters.flatMap(([, { description }], index) => [`  ${left[index]}`, `      ${description}`]);
}
function typeName(schema) {
  if (schema.enum !== void 0) return schema.enum.join(" | ");
  if (schema.type === "array") return `list of ${typeName(schema.items ?? {})}`;
  if (schema.type === "object") return `names with ${typeName(schema.additionalProperties ?? {})}`;
  if (schema.format === "relation")
    return schema["x-relation"] === "existing" ? "table (existing)" : schema["x-relation"] === "new" ? "table (new)" : "table";
  if (schema.format !== void 0)
    return schema.format === "identifier" && schema["x-column-of"] !== void 0 ? "column name" : schema.format;
  return schema.type ?? "text";
}
function defaultText(key, schema, required) {
  if (required.has(key)) return ", required";
  const value = schema.default;
  if (value === void 0) return "";
  const text = Array.isArray(value) ? value.join(",") : typeof value === "object" ? "" : String(value);
  return text === "" ? "" : `, default ${text}`;
}
function commandLine({ name }, { values, platform }) {
  const words = Object.entries(values).flatMap(([key, value]) => {
    if (Array.isArray(value)) {
      const simple = value.every((item) => typeof item === "string" && /^[\w-]+$/.test(item));
      return simple ? [`${key}=${value.join(",")}`] : value.map((item) => `${key}=${item}`);
    }
    if (value !== null && typeof value === "object")
      return Object.entries(value).map(([inner, each]) => `${key}.${inner}=${each}`);
    return [`${key}=${value}`];
  });
  const platformWords = platform === "supabase" ? "" : ` --platform ${platform}`;
  return `dbops render ${name}${platformWords}${words.map((word) => ` --set ${shell(word)}`).join("")}`;
}
function shell(word) {
  return /^[\w=.,:/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
export {
  commandLine,
  describeTemplate,
  listTemplates,
  typeName
};
