import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  codeSpan
} from "./chunk-CVQDRC7C.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/context.ts
function contextMarkdown(context, { max = 30 } = {}) {
  const { repository, schema, conventions, tenancy, code: uses } = context;
  const some = (names, most = 12) => names.length === 0 ? "none" : `${names.slice(0, most).map(code).join(", ")}${names.length > most ? ` and ${names.length - most} more` : ""}`;
  const lines = ["# Repository", ""];
  const fact = (name, value) => lines.push(`- ${name}: ${value}`);
  if (repository.within !== void 0) fact("Database project", code(repository.within));
  fact(
    "Migrations",
    `${repository.migrations} in ${code(repository.migrationsFolder)}, ${repository.tool}, named ${repository.naming ?? "as the tool does"}${repository.last === void 0 ? "" : `, the last ${code(repository.last)}`}`
  );
  fact(
    "Rollbacks",
    repository.rollbacks === 0 ? `none${repository.rollbacksFolder === void 0 ? "" : `; they belong into ${code(repository.rollbacksFolder)}`}` : `${repository.rollbacks} of ${repository.migrations}`
  );
  fact(
    "Platform",
    repository.platform + (repository.exposedSchemas.length > 0 ? `; the Data API serves ${some(repository.exposedSchemas)}` : "")
  );
  fact("Seeds", some(repository.seeds, 4));
  fact(
    "Database tests",
    repository.tests.length === 0 ? "none" : `${repository.tests.length}: ${some(repository.tests, 4)}`
  );
  fact("Edge functions", some(repository.edgeFunctions));
  fact("Generated types", some(repository.types, 4));
  fact("Schema documentation", repository.docsFolder === void 0 ? "none" : code(repository.docsFolder));
  if (repository.orms.length > 0) fact("ORM files, to be changed with the schema", some(repository.orms, 6));
  if (repository.settings !== void 0) fact("Settings", code(repository.settings));
  lines.push("", "## Schema", "");
  lines.push(
    ...table(
      ["Schema", "Tables", "Views", "Functions", "Enums", "Policies"],
      schema.schemas.map((each) => [
        code(each.name),
        String(each.tables),
        String(each.views),
        String(each.functions),
        String(each.enums),
        String(each.policies)
      ])
    )
  );
  lines.push("", `Extensions: ${some(schema.extensions)}.`);
  if (schema.publications.length > 0) lines.push(`Published: ${some(schema.publications)}.`);
  if (conventions.length > 0) {
    lines.push("", "## Conventions", "", "What most tables do; a new one does the same unless there is a reason.", "");
    lines.push(
      ...table(
        ["Subject", "Habit", "Otherwise"],
        conventions.map(({ subject, habits, of }) => [
          subject,
          `${code(habits[0].habit)} (${habits[0].count} of ${of})`,
          habits.slice(1, 4).map(({ habit, count }) => `${code(habit)} (${count})`).join(", ")
        ])
      )
    );
  }
  lines.push("", "## Tenancy", "");
  fact("Users", some(tenancy.users));
  fact(
    "Tenants",
    tenancy.tenants.length === 0 ? "none found: rows belong to users, or to nobody" : some(tenancy.tenants)
  );
  for (const { table: name, userColumn, tenantTable, tenantColumn, roleColumn, roles: roles2 } of tenancy.memberships) {
    fact(
      "Membership",
      `${code(name)}: ${code(userColumn)} belongs to ${code(tenantTable)} by ${code(tenantColumn)}${roleColumn === void 0 ? "" : `, as ${code(roleColumn)}${roles2 && roles2.length > 0 ? ` (${roles2.map(code).join(", ")})` : ""}`}`
    );
  }
  if (tenancy.byTenant.length > 0)
    fact(
      "Tables of a tenant",
      some(
        tenancy.byTenant.map(({ table: name, columns }) => `${name} (${columns.join(", ")})`),
        20
      )
    );
  if (tenancy.byUser.length > 0)
    fact(
      "Tables of a user",
      some(
        tenancy.byUser.map(({ table: name, columns }) => `${name} (${columns.join(", ")})`),
        20
      )
    );
  if (tenancy.neither.length > 0) fact("Tables that lead to neither by a key of their own", some(tenancy.neither, 20));
  lines.push("", "## Code", "", `${uses.files} source files were read.`);
  if (uses.uses.length > 0) {
    lines.push("");
    lines.push(
      ...table(
        ["Object", "Uses", "Where"],
        uses.uses.slice(0, max).map(({ object, uses: list }) => [code(object), String(list.length), places(list)])
      )
    );
    if (uses.uses.length > max) lines.push("", `${uses.uses.length - max} more objects: \`dbops context --max 0\`.`);
  }
  if (uses.unused.length > 0) lines.push("", `No code was seen to use: ${some(uses.unused, 30)}.`);
  if (uses.unknown.length > 0)
    lines.push(
      "",
      `Asked for in code, but not in the schema: ${uses.unknown.slice(0, 15).map(({ name, file, line }) => `${code(name)} (${code(`${file}:${line}`)})`).join(", ")}${uses.unknown.length > 15 ? ` and ${uses.unknown.length - 15} more` : ""}.`
    );
  return `${lines.join("\n")}
`;
}
var roles = ["router", "repository", "edge function", "script", "interface", "other", "test"];
function places(uses) {
  const shown = [];
  for (const role of roles) {
    const inRole = uses.filter((use) => use.role === role);
    if (inRole.length === 0) continue;
    const files = new Set(inRole.map(({ file: file2 }) => file2));
    const { file, line, how } = inRole[0];
    shown.push(
      `${role}: ${code(`${file}:${line}`)} (${how})${files.size > 1 ? ` and ${files.size - 1} more files` : ""}`
    );
  }
  return shown.slice(0, 4).join("; ");
}
function code(text) {
  return codeSpan(text, true);
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
export {
  contextMarkdown
};
