import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";

// scripts/catalog/ddl/create.ts
function columnDefinition(column, notNullName2) {
  const parts = [ident(column.name), column.type];
  if (column.compression) parts.push(`COMPRESSION ${column.compression}`);
  if (column.collation) parts.push(`COLLATE ${column.collation}`);
  if (column.generated) {
    parts.push(`GENERATED ALWAYS AS (${column.generated.expression}) ${column.generated.kind.toUpperCase()}`);
  } else if (column.identity) {
    parts.push(`GENERATED ${column.identity.toUpperCase()} AS IDENTITY`);
  } else if (column.default !== void 0) parts.push(`DEFAULT ${column.default}`);
  if (!column.nullable) parts.push(notNullName2 === void 0 ? "NOT NULL" : `CONSTRAINT ${ident(notNullName2)} NOT NULL`);
  return parts.join(" ");
}
function notNullName(table, column) {
  const found = table.constraints.find(
    (each) => each.type === "not null" && each.columns[0] === column && !each.inherited
  );
  return found === void 0 || found.name === `${table.name}_${column}_not_null` ? void 0 : found.name;
}
function createTable(table) {
  const name = qualified(table.schema, table.name);
  const head = `CREATE ${table.persistence === "unlogged" ? "UNLOGGED " : ""}${table.kind === "foreign" ? "FOREIGN " : ""}TABLE ${name}`;
  const tail = [];
  if (table.partitionKey) tail.push(`PARTITION BY ${table.partitionKey}`);
  if (table.accessMethod && table.accessMethod !== "heap") tail.push(`USING ${ident(table.accessMethod)}`);
  if (table.server) tail.push(`SERVER ${ident(table.server)}`);
  if (table.options && table.kind !== "foreign") tail.push(`WITH (${storageOptions(table.options)})`);
  if (table.options && table.kind === "foreign") tail.push(`OPTIONS (${foreignOptions(table.options)})`);
  if (table.tablespace) tail.push(`TABLESPACE ${ident(table.tablespace)}`);
  const end = tail.length > 0 ? ` ${tail.join(" ")}` : "";
  if (table.partitionOf) {
    return `${head} PARTITION OF ${qualified(table.partitionOf.schema, table.partitionOf.name)} ${table.partitionOf.bound}${end}`;
  }
  const columns = table.columns.filter((column) => !column.inherited).map((column) => `
  ${columnDefinition(column, notNullName(table, column.name))}`);
  const inherits = table.inherits?.length ? ` INHERITS (${table.inherits.map((parent) => qualified(parent.schema, parent.name)).join(", ")})` : "";
  return `${head} (${columns.join(",")}${columns.length > 0 ? "\n" : ""})${inherits}${end}`;
}
function constraintDefinition(constraint, index) {
  const columns = constraint.columns.map(ident);
  const parts = [];
  switch (constraint.type) {
    case "not null":
      parts.push(`NOT NULL ${columns[0]}`);
      break;
    case "check":
      parts.push(`CHECK (${constraint.expression})`);
      break;
    case "exclude":
      parts.push(constraint.expression);
      break;
    case "primary key":
    case "unique": {
      const distinct = index?.nullsNotDistinct ? " NULLS NOT DISTINCT" : "";
      const list = constraint.period ? [...columns.slice(0, -1), `${columns.at(-1)} WITHOUT OVERLAPS`] : columns;
      parts.push(`${constraint.type.toUpperCase()}${distinct} (${list.join(", ")})`);
      if (index?.include?.length) parts.push(`INCLUDE (${index.include.map(ident).join(", ")})`);
      if (index?.options) parts.push(`WITH (${storageOptions(index.options)})`);
      if (index?.tablespace) parts.push(`USING INDEX TABLESPACE ${ident(index.tablespace)}`);
      break;
    }
    case "foreign key": {
      const target = constraint.references;
      const period = (list) => constraint.period ? [...list.slice(0, -1), `PERIOD ${list.at(-1)}`] : list;
      parts.push(`FOREIGN KEY (${period(columns).join(", ")})`);
      parts.push(
        `REFERENCES ${qualified(target.schema, target.name)} (${period(target.columns.map(ident)).join(", ")})`
      );
      if (target.match === "full") parts.push("MATCH FULL");
      if (target.onUpdate !== "no action") parts.push(`ON UPDATE ${target.onUpdate.toUpperCase()}`);
      if (target.onDelete !== "no action") {
        const some = target.onDeleteColumns?.length ? ` (${target.onDeleteColumns.map(ident).join(", ")})` : "";
        parts.push(`ON DELETE ${target.onDelete.toUpperCase()}${some}`);
      }
    }
  }
  if (constraint.deferrable && constraint.type !== "exclude") parts.push("DEFERRABLE");
  if (constraint.initiallyDeferred && constraint.type !== "exclude") parts.push("INITIALLY DEFERRED");
  if (constraint.noInherit && (constraint.type === "check" || constraint.type === "not null")) parts.push("NO INHERIT");
  if (constraint.notEnforced) parts.push("NOT ENFORCED");
  else if (!constraint.validated) parts.push("NOT VALID");
  return parts.join(" ");
}
function createIndex(relation, index) {
  return `CREATE ${index.unique ? "UNIQUE " : ""}INDEX ${ident(index.name)} ON ${qualified(relation.schema, relation.name)} USING ${indexDefinition(index)}`;
}
function indexDefinition(index) {
  const parts = [`${index.method} (${index.keys.map(indexKey).join(", ")})`];
  if (index.include?.length) parts.push(`INCLUDE (${index.include.map(ident).join(", ")})`);
  if (index.nullsNotDistinct) parts.push("NULLS NOT DISTINCT");
  if (index.options) parts.push(`WITH (${storageOptions(index.options)})`);
  if (index.tablespace) parts.push(`TABLESPACE ${ident(index.tablespace)}`);
  if (index.predicate) parts.push(`WHERE ${index.predicate}`);
  return parts.join(" ");
}
function indexKey(key) {
  const parts = [key.column === void 0 ? key.expression : ident(key.column)];
  if (key.collation) parts.push(`COLLATE ${key.collation}`);
  if (key.opclass || key.opclassOptions) {
    const parameters = key.opclassOptions ? `(${storageOptions(key.opclassOptions)})` : "";
    parts.push(`${key.opclass ?? ""}${parameters}`);
  }
  if (key.descending) parts.push("DESC");
  if (key.nulls) parts.push(`NULLS ${key.nulls.toUpperCase()}`);
  return parts.join(" ");
}
function createPolicy(table, policy) {
  const parts = [`CREATE POLICY ${ident(policy.name)} ON ${qualified(table.schema, table.name)}`];
  if (!policy.permissive) parts.push("AS RESTRICTIVE");
  parts.push(`FOR ${policy.command.toUpperCase()}`, `TO ${policy.roles.map(roleName).join(", ")}`);
  if (policy.using !== void 0) parts.push(`USING (${policy.using})`);
  if (policy.check !== void 0) parts.push(`WITH CHECK (${policy.check})`);
  return parts.join(" ");
}
function createTrigger(relation, trigger) {
  const events = trigger.events.map(
    (event) => event === "update" && trigger.columns?.length ? `UPDATE OF ${trigger.columns.map(ident).join(", ")}` : event.toUpperCase()
  );
  const parts = [
    `CREATE ${trigger.constraint ? "CONSTRAINT " : ""}TRIGGER ${ident(trigger.name)}`,
    `${trigger.timing.toUpperCase()} ${events.join(" OR ")} ON ${qualified(relation.schema, relation.name)}`
  ];
  if (trigger.from) parts.push(`FROM ${qualified(trigger.from.schema, trigger.from.name)}`);
  if (trigger.deferrable) parts.push("DEFERRABLE");
  if (trigger.initiallyDeferred) parts.push("INITIALLY DEFERRED");
  const transition = [
    trigger.oldTable ? `OLD TABLE AS ${ident(trigger.oldTable)}` : "",
    trigger.newTable ? `NEW TABLE AS ${ident(trigger.newTable)}` : ""
  ].filter(Boolean);
  if (transition.length > 0) parts.push(`REFERENCING ${transition.join(" ")}`);
  parts.push(`FOR EACH ${trigger.level.toUpperCase()}`);
  if (trigger.when) parts.push(`WHEN (${trigger.when})`);
  const fn = qualified(trigger.function.schema, trigger.function.name);
  parts.push(
    `EXECUTE FUNCTION ${fn}(${(trigger.arguments ?? []).map((argument) => literal(argument).trim()).join(", ")})`
  );
  return parts.join(" ");
}
function triggerState(relation, trigger) {
  const state = { origin: "ENABLE", always: "ENABLE ALWAYS", replica: "ENABLE REPLICA", disabled: "DISABLE" }[trigger.enabled];
  return `ALTER TABLE ${qualified(relation.schema, relation.name)} ${state} TRIGGER ${ident(trigger.name)}`;
}
function createStatistics(table, statistics) {
  const targets = [
    ...statistics.columns.map(ident),
    ...(statistics.expressions ?? []).map((expression) => `(${expression})`)
  ];
  const named = statistics.kinds.filter((kind) => kind !== "expressions");
  const kinds = named.length > 0 && targets.length > 1 ? ` (${named.join(", ")})` : "";
  return `CREATE STATISTICS ${qualified(statistics.schema, statistics.name)}${kinds} ON ${targets.join(", ")} FROM ${qualified(table.schema, table.name)}`;
}
function createView(view) {
  const options = view.options ? ` WITH (${storageOptions(view.options)})` : "";
  const body = view.definition.trim().replace(/;$/, "");
  const name = qualified(view.schema, view.name);
  if (view.kind === "materialized") {
    return `CREATE MATERIALIZED VIEW ${name}${options} AS
${body}
WITH ${view.populated === false ? "NO " : ""}DATA`;
  }
  return `CREATE VIEW ${name}${options} AS
${body}`;
}
function createRoutine(routine) {
  const name = qualified(routine.schema, routine.name);
  if (routine.kind === "aggregate") return routine.body.trim() === "" ? void 0 : routine.body;
  const parts = [
    `CREATE OR REPLACE ${routine.kind === "procedure" ? "PROCEDURE" : "FUNCTION"} ${name}(${argumentList(routine)})`
  ];
  if (routine.kind !== "procedure" && routine.returns !== void 0) parts.push(` RETURNS ${routine.returns}`);
  parts.push(` LANGUAGE ${ident(routine.language)}`);
  const traits = [];
  if (routine.kind === "window") traits.push("WINDOW");
  if (routine.kind !== "procedure") {
    if (routine.volatility !== "volatile") traits.push(routine.volatility.toUpperCase());
    if (routine.parallel !== "unsafe") traits.push(`PARALLEL ${routine.parallel.toUpperCase()}`);
    if (routine.leakproof) traits.push("LEAKPROOF");
    if (routine.strict) traits.push("STRICT");
  }
  if (routine.securityDefiner) traits.push("SECURITY DEFINER");
  if (routine.kind !== "procedure") {
    if (routine.cost !== (routine.language === "c" || routine.language === "internal" ? 1 : 100))
      traits.push(`COST ${routine.cost}`);
    if (routine.returnsSet && routine.rows !== 1e3) traits.push(`ROWS ${routine.rows}`);
  }
  for (const type of routine.transforms ?? []) traits.push(`TRANSFORM FOR TYPE ${type}`);
  if (routine.support) traits.push(`SUPPORT ${routine.support}`);
  if (traits.length > 0) parts.push(` ${traits.join(" ")}`);
  for (const [setting, value] of Object.entries(routine.settings ?? {}))
    parts.push(` SET ${setting} TO ${settingValue(setting, value)}`);
  parts.push(
    /^(BEGIN ATOMIC|RETURN)\s/i.test(routine.body) && routine.language === "sql" ? routine.body : routine.library !== void 0 ? `AS ${literal(routine.library).trim()}, ${literal(routine.body).trim()}` : `AS ${dollarQuote(routine.body)}`
  );
  return parts.join("\n");
}
function argumentList(routine) {
  return routine.arguments.filter((argument) => argument.mode !== "table").map(argumentText).join(", ");
}
function argumentText(argument) {
  const mode = argument.mode === "in" || argument.mode === "table" ? "" : `${argument.mode.toUpperCase()} `;
  const name = argument.name ? `${ident(argument.name)} ` : "";
  return `${mode}${name}${argument.type}${argument.default === void 0 ? "" : ` DEFAULT ${argument.default}`}`;
}
function settingValue(setting, value) {
  const lists = /* @__PURE__ */ new Set(["search_path", "temp_tablespaces", "session_preload_libraries", "local_preload_libraries"]);
  if (!lists.has(setting.toLowerCase())) return literal(value).trim();
  return value.trim() === "" ? "''" : value === '""' ? "''" : value;
}
function dollarQuote(text) {
  let tag = "$$";
  for (let n = 0; text.includes(tag) || text.endsWith("$"); n++) {
    tag = n === 0 ? "$function$" : `$function${n}$`;
    if (!text.includes(tag.slice(0, -1))) break;
  }
  return `${tag}${text}${tag}`;
}
function createEnum(type) {
  return `CREATE TYPE ${qualified(type.schema, type.name)} AS ENUM (${type.values.map((value) => literal(value).trim()).join(", ")})`;
}
function createDomain(domain) {
  const parts = [`CREATE DOMAIN ${qualified(domain.schema, domain.name)} AS ${domain.baseType}`];
  if (domain.collation) parts.push(`COLLATE ${domain.collation}`);
  if (domain.default !== void 0) parts.push(`DEFAULT ${domain.default}`);
  if (!domain.nullable) parts.push("NOT NULL");
  for (const check of domain.checks.filter((each) => each.validated)) {
    parts.push(`CONSTRAINT ${ident(check.name)} CHECK (${check.expression})`);
  }
  return parts.join(" ");
}
function createComposite(type) {
  const attributes = type.attributes.map(
    (attribute) => `${ident(attribute.name)} ${attribute.type}${attribute.collation ? ` COLLATE ${attribute.collation}` : ""}`
  );
  return `CREATE TYPE ${qualified(type.schema, type.name)} AS (${attributes.join(", ")})`;
}
function createRange(type) {
  const parts = [`SUBTYPE = ${type.subtype}`];
  if (type.collation) parts.push(`COLLATION = ${type.collation}`);
  if (type.subtypeDiff) parts.push(`SUBTYPE_DIFF = ${type.subtypeDiff}`);
  if (type.opclass) parts.push(`SUBTYPE_OPCLASS = ${type.opclass}`);
  if (type.canonical) parts.push(`CANONICAL = ${type.canonical}`);
  parts.push(`MULTIRANGE_TYPE_NAME = ${type.multirange}`);
  return `CREATE TYPE ${qualified(type.schema, type.name)} AS RANGE (${parts.join(", ")})`;
}
function createSequence(sequence) {
  return `CREATE ${sequence.persistence === "unlogged" ? "UNLOGGED " : ""}SEQUENCE ${qualified(sequence.schema, sequence.name)} AS ${sequence.type} ${sequenceOptions(sequence)}`;
}
function sequenceOptions(sequence) {
  return `INCREMENT BY ${sequence.increment} MINVALUE ${sequence.min} MAXVALUE ${sequence.max} START WITH ${sequence.start} CACHE ${sequence.cache} ${sequence.cycle ? "CYCLE" : "NO CYCLE"}`;
}
function createPublication(publication) {
  const options = `WITH (publish = ${literal(publication.operations.join(", ")).trim()}, publish_via_partition_root = ${publication.viaRoot}${publication.generatedColumns ? ", publish_generated_columns = stored" : ""})`;
  const targets = publication.allTables ? " FOR ALL TABLES" : publication.tables.length + publication.schemas.length === 0 ? "" : ` FOR ${[
    ...publication.tables.map((table) => `TABLE ${publicationTable(table)}`),
    ...publication.schemas.map((schema) => `TABLES IN SCHEMA ${ident(schema)}`)
  ].join(", ")}`;
  return `CREATE PUBLICATION ${ident(publication.name)}${targets} ${options}`;
}
function publicationTable(table) {
  const columns = table.columns ? ` (${table.columns.map(ident).join(", ")})` : "";
  return `${qualified(table.schema, table.name)}${columns}${table.where ? ` WHERE (${table.where})` : ""}`;
}
function createEventTrigger(trigger) {
  const tags = trigger.tags.length > 0 ? ` WHEN TAG IN (${trigger.tags.map((tag) => literal(tag).trim()).join(", ")})` : "";
  return `CREATE EVENT TRIGGER ${ident(trigger.name)} ON ${trigger.event}${tags} EXECUTE FUNCTION ${qualified(trigger.function.schema, trigger.function.name)}()`;
}
function storageOptions(options) {
  return Object.entries(options).map(([name, value]) => `${name} = ${/^[A-Za-z0-9_.+-]+$/.test(value) ? value : literal(value).trim()}`).join(", ");
}
function foreignOptions(options) {
  return Object.entries(options).map(([name, value]) => `${ident(name)} ${literal(value).trim()}`).join(", ");
}
function roleName(role) {
  return role === "public" ? "PUBLIC" : ident(role);
}

export {
  columnDefinition,
  notNullName,
  createTable,
  constraintDefinition,
  createIndex,
  indexDefinition,
  createPolicy,
  createTrigger,
  triggerState,
  createStatistics,
  createView,
  createRoutine,
  createEnum,
  createDomain,
  createComposite,
  createRange,
  createSequence,
  sequenceOptions,
  createPublication,
  publicationTable,
  createEventTrigger,
  storageOptions,
  roleName
};
