import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  constraintDefinition,
  indexDefinition
} from "./chunk-N43FSOWL.mjs";
import {
  shortType
} from "./chunk-2NVYQCQI.mjs";
import {
  codeSpan,
  escapeMarkdown,
  excerpt,
  fence
} from "./chunk-CVQDRC7C.mjs";
import "./chunk-FI7DSRBK.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/schema/grants.ts
function grants(list) {
  return list.map(({ grantee, privileges, grantable }) => {
    const what = privileges.length === 0 ? "nothing" : privileges.join(", ");
    return `${codeSpan(grantee)}: ${what}${grantable === void 0 ? "" : " (with grant option)"}`;
  }).join("; ");
}

// scripts/render/schema/markdown-relation.ts
var long = 300;
function relationBlock(relation, columns) {
  const lines = [`### ${codeSpan(qualified(relation.schema, relation.name))}`, ""];
  const facts = "rls" in relation ? tableFacts(relation) : viewFacts(relation);
  lines.push(facts.join(" · "), "");
  if (relation.comment !== void 0) lines.push(`> ${escapeMarkdown(excerpt(relation.comment, long))}`, "");
  lines.push(...columnTable(relation, columns));
  const details = [
    ..."constraints" in relation ? constraintLines(relation) : [],
    ...relation.indexes.filter(({ constraint }) => constraint === void 0).map(
      (index) => detail(
        index.unique ? "unique index" : "index",
        index.name,
        code(indexDefinition(index)),
        index.invalid ? "**invalid**" : ""
      )
    ),
    ...("policies" in relation ? relation.policies : []).map(
      (policy) => detail(
        policy.permissive ? "policy" : "restrictive policy",
        policy.name,
        `for ${policy.command} to ${policy.roles.map((role) => codeSpan(role)).join(", ")}`,
        policy.using === void 0 ? "" : `using ${code(policy.using)}`,
        policy.check === void 0 ? "" : `with check ${code(policy.check)}`
      )
    ),
    ...relation.triggers.map(
      (trigger) => detail(
        "trigger",
        trigger.name,
        `${trigger.timing} ${trigger.events.join(" or ")} for each ${trigger.level} calls ${codeSpan(qualified(trigger.function.schema, trigger.function.name))}`,
        trigger.when === void 0 ? "" : `when ${code(trigger.when)}`,
        trigger.enabled === "origin" ? "" : trigger.enabled
      )
    ),
    ...(relation.rules ?? []).map((rule) => detail("rule", rule.name, code(rule.definition))),
    ...relation.grants.length > 0 ? [`- grants: ${grants(relation.grants)}`] : [],
    ...relation.columns.filter((column) => column.grants !== void 0).slice(0, columns).map((column) => `- grants on column ${codeSpan(column.name)}: ${grants(column.grants)}`)
  ];
  if (details.length > 0) lines.push("", ...details);
  if ("definition" in relation) lines.push("", fence("sql", excerptOf(relation.definition.trim(), 2e3)));
  return lines.join("\n");
}
function tableFacts(table) {
  return [
    table.kind === "table" ? "table" : `${table.kind} table`,
    table.persistence === "unlogged" ? "unlogged" : "",
    `row level security ${table.rls.enabled ? "on" : "off"}${table.rls.forced ? ", forced" : ""}`,
    `owner ${codeSpan(table.owner)}`,
    table.partitionKey === void 0 ? "" : `partitioned by ${codeSpan(table.partitionKey)}`,
    table.partitionOf === void 0 ? "" : `partition of ${codeSpan(qualified(table.partitionOf.schema, table.partitionOf.name))} ${code(table.partitionOf.bound)}`,
    table.inherits === void 0 ? "" : `inherits ${table.inherits.map(({ schema, name }) => codeSpan(qualified(schema, name))).join(", ")}`,
    table.replicaIdentity === "default" ? "" : `replica identity ${table.replicaIdentity}`,
    table.server === void 0 ? "" : `server ${codeSpan(table.server)}`
  ].filter(Boolean);
}
function viewFacts(view) {
  return [
    view.kind === "materialized" ? "materialized view" : "view",
    view.securityInvoker ? "security invoker" : view.kind === "view" ? "runs with its owner's rights" : "",
    view.securityBarrier ? "security barrier" : "",
    view.populated === false ? "not populated" : "",
    `owner ${codeSpan(view.owner)}`
  ].filter(Boolean);
}
function columnTable(relation, limit) {
  if (relation.columns.length === 0) return ["No columns."];
  const withComments = relation.columns.some(({ comment }) => comment !== void 0);
  const head = ["Column", "Type", "Null", "Default", ...withComments ? ["Comment"] : []];
  const lines = [`| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length)}`];
  for (const column of relation.columns.slice(0, limit)) {
    const cells = [
      codeSpan(column.name, true),
      codeSpan(shortType(column.type), true),
      column.nullable ? "yes" : "",
      value(column),
      ...withComments ? [column.comment === void 0 ? "" : escapeMarkdown(excerpt(column.comment, 120))] : []
    ];
    lines.push(`| ${cells.join(" | ")} |`);
  }
  const more = relation.columns.length - limit;
  if (more > 0) lines.push("", `… ${more} more columns`);
  return lines;
}
function value(column) {
  if (column.generated !== void 0) {
    return `${code(column.generated.expression, 120, true)} ${column.generated.kind}`;
  }
  if (column.identity !== void 0) return `identity ${column.identity}`;
  return column.default === void 0 ? "" : code(column.default, 120, true);
}
function constraintLines(table) {
  const order = ["primary key", "unique", "foreign key", "check", "exclude"];
  return order.flatMap(
    (type) => table.constraints.filter((constraint) => constraint.type === type).map((constraint) => detail(type, constraint.name, code(constraintText(table, constraint))))
  );
}
function constraintText(table, constraint) {
  const index = table.indexes.find((one) => one.constraint === constraint.name);
  const text = constraintDefinition(constraint, index);
  const kind = `${constraint.type.toUpperCase()} `;
  return text.startsWith(kind) ? text.slice(kind.length) : text;
}
function detail(kind, name, ...facts) {
  return `- ${kind} ${codeSpan(name)}: ${facts.filter(Boolean).join(" ")}`;
}
function code(text, length = long, cell = false) {
  return codeSpan(excerpt(text.replace(/\s+/g, " "), length), cell);
}
function excerptOf(text, length) {
  return text.length > length ? `${text.slice(0, length)}
…` : text;
}

// scripts/render/schema/markdown.ts
var maxNames = 200;
function schemaMarkdown(schema, options = {}) {
  const unlimited = options.max === 0;
  const max = unlimited ? Number.POSITIVE_INFINITY : options.max ?? 40;
  const budget = new Budget(unlimited ? Number.POSITIVE_INFINITY : options.maxCharacters ?? 6e4);
  const lines = ["# Schema", "", summary(schema), ""];
  const columns = unlimited ? Number.POSITIVE_INFINITY : 60;
  const relations = [
    ["Tables", schema.tables],
    ["Views", schema.views]
  ];
  for (const [title, list] of relations) {
    if (list.length === 0) continue;
    lines.push(`## ${title}`, "");
    const left = [];
    for (const [index, relation] of list.entries()) {
      const block = index < max ? relationBlock(relation, columns) : void 0;
      if (block !== void 0 && budget.take(block)) lines.push(block, "");
      else left.push(relation);
    }
    if (left.length > 0) lines.push(leftOut(left), "");
  }
  for (const [title, list] of smallSections(schema)) {
    if (list.length === 0) continue;
    const shown = list.slice(0, unlimited ? void 0 : max * 3).filter((line) => budget.take(line));
    lines.push(`## ${title}`, "", ...shown);
    if (shown.length < list.length)
      lines.push(`- … ${list.length - shown.length} more (\`--format json\` has them all)`);
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}
`;
}
var Budget = class {
  #left;
  constructor(characters) {
    this.#left = characters;
  }
  /** Whether a text still fits; then it is taken. A smaller one may fit after a larger one did not. */
  take(text) {
    if (text.length > this.#left) return false;
    this.#left -= text.length;
    return true;
  }
};
function summary(schema) {
  const counts = Object.entries({
    schemas: schema.schemas.length,
    tables: schema.tables.length,
    views: schema.views.length,
    functions: schema.functions.length,
    policies: schema.tables.reduce((sum, { policies }) => sum + policies.length, 0),
    enums: schema.enums.length,
    extensions: schema.extensions.length
  }).filter(([, count]) => count > 0);
  return `PostgreSQL ${schema.engine.version} (${schema.engine.kind}): ${counts.map(([name, count]) => `${count} ${name}`).join(", ")}`;
}
function leftOut(relations) {
  const names = relations.slice(0, maxNames).map(({ schema, name }) => codeSpan(qualified(schema, name)));
  const rest = relations.length > maxNames ? `, … ${relations.length - maxNames} more` : "";
  return `${relations.length} more, by name alone (show one with \`--table\`, all with \`--max 0\`): ${names.join(", ")}${rest}`;
}
function smallSections(schema) {
  const line = (name, ...facts) => `- ${codeSpan(name)}${facts.filter(Boolean).map((fact) => ` · ${fact}`).join("")}`;
  const comment = (text) => text && escapeMarkdown(excerpt(text, 120));
  const named = (one) => qualified(one.schema, one.name);
  return [
    [
      "Functions",
      schema.functions.map(
        (one) => line(
          `${named(one)}(${excerpt(one.identityArguments, 200)})`,
          one.kind !== "function" && one.kind,
          one.returns !== void 0 && `returns ${codeSpan(excerpt(one.returns, 120))}`,
          escapeMarkdown(one.language),
          one.volatility,
          one.securityDefiner && "**security definer**",
          one.settings?.search_path !== void 0 && `search_path ${codeSpan(one.settings.search_path)}`,
          grants(one.grants),
          comment(one.comment)
        )
      )
    ],
    [
      "Enums",
      schema.enums.map(
        (one) => line(
          named(one),
          one.values.slice(0, 30).map((value2) => codeSpan(excerpt(value2, 60))).join(", "),
          one.values.length > 30 && "…",
          comment(one.comment)
        )
      )
    ],
    [
      "Domains",
      schema.domains.map(
        (one) => line(
          named(one),
          codeSpan(one.baseType),
          !one.nullable && "not null",
          ...one.checks.map(({ expression }) => `check ${codeSpan(excerpt(expression, 200))}`),
          comment(one.comment)
        )
      )
    ],
    [
      "Composite and range types",
      [
        ...schema.composites.map(
          (one) => line(
            named(one),
            one.attributes.slice(0, 30).map(({ name, type }) => codeSpan(`${name} ${type}`)).join(", "),
            comment(one.comment)
          )
        ),
        ...schema.ranges.map((one) => line(named(one), `range of ${codeSpan(one.subtype)}`, comment(one.comment)))
      ]
    ],
    [
      "Sequences",
      schema.sequences.filter(({ ownedBy }) => ownedBy === void 0).map((one) => line(named(one), codeSpan(one.type), grants(one.grants), comment(one.comment)))
    ],
    [
      "Extensions",
      schema.extensions.map((one) => line(one.name, escapeMarkdown(one.version), `schema ${codeSpan(one.schema)}`))
    ],
    [
      "Publications",
      schema.publications.map(
        (one) => line(
          one.name,
          one.allTables ? "all tables" : `${one.tables.slice(0, 40).map((table) => codeSpan(named(table))).join(", ") || "no tables"}${one.tables.length > 40 ? ", …" : ""}`,
          one.schemas.length > 0 && `schemas ${one.schemas.map((name) => codeSpan(name)).join(", ")}`,
          one.operations.join(", ")
        )
      )
    ],
    [
      "Event triggers",
      schema.eventTriggers.map(
        (one) => line(
          one.name,
          `on ${one.event}`,
          `calls ${codeSpan(named(one.function))}`,
          one.enabled !== "origin" && one.enabled
        )
      )
    ],
    [
      "Default privileges",
      schema.defaultPrivileges.map(
        (one) => line(
          `${one.objects}${one.schema === void 0 ? "" : ` in schema ${one.schema}`}`,
          `made by ${codeSpan(one.role)}`,
          grants(one.grants)
        )
      )
    ],
    [
      "Roles",
      schema.roles.map(
        (one) => line(
          one.name,
          one.attributes.join(", "),
          one.memberOf.length > 0 && `member of ${one.memberOf.map(({ role }) => codeSpan(role)).join(", ")}`,
          comment(one.comment)
        )
      )
    ],
    [
      "On the platform's tables",
      schema.platformTables.flatMap((table) => [
        ...table.policies.map(
          (policy) => line(
            named(table),
            `policy ${codeSpan(policy.name)}`,
            `for ${policy.command}`,
            `to ${policy.roles.map((role) => codeSpan(role)).join(", ")}`
          )
        ),
        ...table.triggers.map(
          (trigger) => line(named(table), `trigger ${codeSpan(trigger.name)}`, `calls ${codeSpan(named(trigger.function))}`)
        )
      ])
    ],
    ["Others", schema.others.map((one) => line(one.identity, one.kind))]
  ];
}
export {
  schemaMarkdown
};
