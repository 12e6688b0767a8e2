import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  listName,
  rangeName
} from "./chunk-C54WYS5V.mjs";
import {
  tokens
} from "./chunk-JM7QYCPM.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  require_ajv
} from "./chunk-VWZTK5ZV.mjs";
import {
  SqlSyntaxError,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import {
  __toESM
} from "./chunk-53MRE2H3.mjs";

// scripts/render/template/values.ts
var import_ajv = __toESM(require_ajv(), 1);

// scripts/render/template/sql-text.ts
var Sql = class {
  text;
  constructor(text2) {
    this.text = text2;
  }
  toString() {
    return this.text;
  }
};
var Name = class extends Sql {
  value;
  constructor(value) {
    super(bodySafe(value, ident(value)));
    this.value = value;
  }
};
var Relation = class extends Sql {
  schema;
  name;
  constructor(schema, name) {
    const text2 = qualified(schema, name);
    super(name.includes("$$") || schema.includes("$$") ? `${new Name(schema)}.${new Name(name)}` : text2);
    this.schema = new Name(schema);
    this.name = new Name(name);
  }
};
var TableColumn = class extends Sql {
  table;
  column;
  constructor(table, column2) {
    super(`${table}.${column2}`);
    this.table = table;
    this.column = column2;
  }
};
var Assignment = class extends Sql {
  target;
  value;
  constructor(target, value) {
    super(`${target.column} = ${value}`);
    this.target = target;
    this.value = value;
  }
};
var IndexKeys = class extends Sql {
  /** Names of columns; `expr` for an expression, as Postgres names it. */
  columns;
  constructor(text2, columns2) {
    super(text2);
    this.columns = columns2;
  }
};
var ColumnDefinition = class extends Sql {
  name;
  type;
  notNull;
  /** Whether a value comes by itself: a default, an identity, a generation expression. */
  automatic;
  references;
  constructor(text2, parts) {
    super(text2);
    this.name = new Name(parts.name);
    this.type = new Sql(parts.type);
    this.notNull = parts.notNull;
    this.automatic = parts.automatic;
    this.references = parts.references;
  }
};
function bodySafe(value, quoted) {
  return value.includes("$$") ? `U&"${value.replaceAll("\\", "\\\\").replaceAll('"', '""').replaceAll("$", "\\0024")}"` : quoted;
}
function text(value) {
  if (!/\$\$|[\n\r\t]/.test(value)) return new Sql(literal(value).trimStart());
  const escaped = value.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll("$", "\\044");
  return new Sql(`E'${escaped.replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t")}'`);
}
function print(value) {
  if (value instanceof Sql) return value.text;
  if (typeof value === "string") return text(value).text;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(print).join(", ");
  throw new Error(`A template prints ${value === null ? "null" : typeof value}`);
}
var maxBytes = 63;
function joinName(...parts) {
  const words = parts.map((part) => typeof part === "string" ? part : part.value).filter((part) => part !== "");
  const whole = words.join("_");
  if (Buffer.byteLength(whole) <= maxBytes) return new Name(whole);
  const last = `_${checksum(whole)}_${words.at(-1)}`;
  let front = words.slice(0, -1).join("_");
  while (Buffer.byteLength(front + last) > maxBytes) front = [...front].slice(0, -1).join("");
  return new Name(front + last);
}
function checksum(value) {
  let sum = 0;
  for (const byte of Buffer.from(value)) sum = Math.imul(sum, 31) + byte >>> 0;
  return (sum % 36 ** 4).toString(36).padStart(4, "0");
}

// scripts/render/template/formats.ts
var formats = {
  identifier,
  relation,
  type,
  expression,
  column,
  query,
  statement,
  assignment,
  arguments: argumentList,
  "index-keys": indexKeys,
  "column-of-table": columnOfTable
};
function readFormat(format, value, context) {
  return formats[format](value, context);
}
function identifier(value) {
  const unquoted = /^"(.*)"$/s.exec(value)?.[1]?.replaceAll('""', '"') ?? value;
  checkName(unquoted);
  return new Name(unquoted);
}
function checkName(value) {
  if (value === "") throw new DbopsError("Unexpected empty name");
  if (/[\p{Cc}\u2028\u2029]/u.test(value))
    throw new DbopsError(`Unexpected control character in the name ${JSON.stringify(value)}`);
  const bytes = Buffer.byteLength(value);
  if (bytes > 63) throw new DbopsError(`Unexpected name of ${bytes} bytes, expected at most 63: "${value}"`);
}
function relation(value, { schema }) {
  const parts = [...value.matchAll(/\s*("(?:[^"]|"")*"|[^."]+)\s*(?:\.|$)/gy)].map(([, part]) => part.trim());
  const whole = value.trim();
  if (parts.length === 0 || parts.length > 2 || whole.endsWith(".") || parts.join(".") !== whole.replace(/\s*\.\s*/g, "."))
    throw new DbopsError(`Unexpected "${value}", expected a table as name or schema.name`);
  const names = parts.map((part) => identifier(part).value);
  return names.length === 1 ? new Relation(schema, names[0]) : new Relation(names[0], names[1]);
}
function type(value) {
  const cast = onlyTarget(`select cast(null as
${value}
)`, value, "a type");
  if (cast.TypeCast === void 0) throw unexpected(value, "a type");
  onlyTarget(`select cast(null as ${value})`, value, "a type");
  return new Sql(value.trim());
}
function expression(value) {
  onlyTarget(`select (
${value}
)`, value, "one SQL expression");
  onlyTarget(`select ${value}`, value, "one SQL expression");
  onlyTarget(`select (${value})`, value, "one SQL expression");
  return new Sql(bodySafe2(value.trim()));
}
function indexKeys(value) {
  const what = "the keys of an index, e.g. org_id, created_at desc";
  let names = [];
  for (const sql of [`create index on t (
${value}
)`, `create index on t (${value})`]) {
    const statement2 = onlyStatement(sql, value, what);
    const { relation: _relation, accessMethod: _method, indexParams, ...rest } = statement2.IndexStmt ?? {};
    if (indexParams === void 0 || Object.keys(rest).length > 0) throw unexpected(value, what);
    names = indexParams.map(({ IndexElem }) => IndexElem.name ?? "expr");
  }
  return new IndexKeys(bodySafe2(value.trim()), names);
}
function query(value) {
  const { SelectStmt } = wholeStatement(value, "one SELECT without a semicolon");
  if (SelectStmt === void 0 || SelectStmt.intoClause !== void 0) throw unexpected(value, "one SELECT");
  return new Sql(bodySafe2(value.trim()));
}
function statement(value) {
  const what = "one SELECT, INSERT, UPDATE, DELETE, MERGE or CALL without a semicolon";
  const tree = wholeStatement(value, what);
  const kinds = ["SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "CallStmt"];
  if (!kinds.some((kind) => tree[kind] !== void 0) || tree.SelectStmt?.intoClause !== void 0)
    throw unexpected(value, what);
  return new Sql(bodySafe2(value.trim()));
}
function wholeStatement(value, what) {
  const { start, end } = [...tokens(value)].at(-1) ?? { start: 0, end: 0 };
  if (/^(;|--)/.test(value.slice(start, end))) throw unexpected(value, what);
  return onlyStatement(value.trim(), value, what);
}
function argumentList(value) {
  const what = "the arguments of a call, separated by commas";
  for (const sql of [`select f(${value})`, `select f(
${value}
)`]) {
    const { FuncCall } = onlyTarget(sql, value, what);
    const { funcname, args: _args, location: _location, funcformat: _form, ...rest } = FuncCall ?? {};
    if (funcname?.length !== 1 || Object.keys(rest).length > 0) throw unexpected(value, what);
  }
  return new Sql(bodySafe2(value.trim()));
}
function columnOfTable(value, context) {
  const at = /^(.*)\.\s*("(?:[^"]|"")*"|[^."]+)\s*$/s.exec(value);
  if (at === null) throw unexpected(value, "a column as table.column or schema.table.column");
  return new TableColumn(relation(at[1], context), identifier(at[2].trim()));
}
function assignment(value, context) {
  const what = "a column and its value, e.g. profiles.name = 'erased'";
  const equal = [...tokens(value)].find(({ start, end }) => value.slice(start, end) === "=");
  if (equal === void 0) throw unexpected(value, what);
  const target = columnOfTable(value.slice(0, equal.start).trim(), context);
  return new Assignment(target, expression(value.slice(equal.end).trim()));
}
function column(value, { schema }) {
  const [only, second] = columns(value, schema);
  if (only === void 0 || second !== void 0) throw unexpected(value, "one column, e.g. title text not null");
  return only;
}
function columns(value, schema) {
  const what = "column definitions, e.g. title text not null";
  const prefix = "create table t (\n";
  let elements = [];
  for (const sql of [`create table t (${value})`, `${prefix}${value}
)`]) {
    const { CreateStmt } = onlyStatement(sql, value, what);
    const { relation: _relation, tableElts, oncommit: _oncommit, ...rest } = CreateStmt ?? {};
    if (tableElts === void 0 || Object.keys(rest).length > 0) throw unexpected(value, what);
    elements = tableElts;
  }
  const whole = `${prefix}${value}
)`;
  const { map } = parseSql(whole);
  const starts = elements.map(({ ColumnDef }) => {
    if (ColumnDef === void 0) throw unexpected(value, `${what}; constraints of the table are made by the template`);
    return map.indexOfByte(ColumnDef.location ?? 0);
  });
  return elements.map(({ ColumnDef }, index) => {
    const slice = whole.slice(starts[index], starts[index + 1] ?? whole.length - 2).trim();
    return definition(bodySafe2(slice.replace(/,$/, "").trim()), ColumnDef, schema);
  });
}
function definition(text2, tree, schema) {
  const constraints = (tree.constraints ?? []).map(({ Constraint }) => Constraint);
  const kinds = constraints.map(({ contype }) => contype);
  const reference = constraints.find(({ contype }) => contype === "CONSTR_FOREIGN");
  const target = reference?.pktable === void 0 ? void 0 : rangeName(reference.pktable);
  checkName(tree.colname);
  return new ColumnDefinition(text2, {
    name: tree.colname,
    type: typeText(text2),
    notNull: kinds.some((kind) => kind === "CONSTR_NOTNULL" || kind === "CONSTR_PRIMARY"),
    automatic: kinds.some((kind) => ["CONSTR_DEFAULT", "CONSTR_IDENTITY", "CONSTR_GENERATED"].includes(kind)) || /serial/.test(listName(tree.typeName?.names).name),
    ...target === void 0 ? {} : { references: new Relation(target.schema ?? schema, target.name) }
  });
}
function typeText(definitionText) {
  const words = [...tokens(definitionText)].slice(1);
  const stops = /* @__PURE__ */ new Set([
    "not",
    "null",
    "default",
    "constraint",
    "check",
    "unique",
    "primary",
    "references",
    "generated",
    "collate"
  ]);
  const end = words.find(
    ({ kind, start, end: end2 }) => kind === "word" && stops.has(definitionText.slice(start, end2).toLowerCase())
  );
  return definitionText.slice(words[0]?.start ?? 0, end?.start).trim();
}
function onlyTarget(sql, value, what) {
  const { SelectStmt } = onlyStatement(sql, value, what);
  const { targetList, limitOption: _limit, op: _op, ...rest } = SelectStmt ?? {};
  const { val, name, indirection } = targetList?.[0]?.ResTarget ?? {};
  if (targetList?.length !== 1 || Object.keys(rest).length > 0 || name !== void 0 || indirection !== void 0)
    throw unexpected(value, what);
  return val;
}
function onlyStatement(sql, value, what) {
  try {
    const { statements } = parseSql(sql);
    if (statements.length === 1 && statements[0].start === 0) return statements[0].node;
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error;
    throw unexpected(value, what, error.message);
  }
  throw unexpected(value, what);
}
function unexpected(value, what, reason) {
  const shown = value.length > 200 ? `${value.slice(0, 197)}…` : value;
  return new DbopsError(
    `Unexpected ${JSON.stringify(shown)}, expected ${what}${reason === void 0 ? "" : `: ${reason}`}`
  );
}
function bodySafe2(value) {
  if (value.includes("$$"))
    throw new DbopsError(
      `Unexpected $$ in ${JSON.stringify(value)}, expected SQL without it: it would end a function’s body`
    );
  return value;
}

// scripts/render/template/values.ts
function readSettings(template, words) {
  const values = {};
  for (const word of words) {
    const [, path, value] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
    if (path === void 0 || value === void 0 || path === "")
      throw new DbopsError(`Unexpected "${word}" for --set, expected key=value`);
    const [key, ...rest] = path.split(".");
    const schema = template.parameters.properties[key];
    if (schema === void 0) throw unknownKey(template, key);
    if (rest.length > 0) {
      if (schema.type !== "object")
        throw new DbopsError(`Unexpected "${path}" for --set, expected "${key}": it has no names inside`);
      values[key] = {
        ...values[key],
        [rest.join(".")]: readWord(schema.additionalProperties ?? {}, value)
      };
    } else if (schema.type === "array") {
      values[key] = [...values[key] ?? [], ...readList(schema, value)];
    } else values[key] = readWord(schema, value);
  }
  return values;
}
function readWord(schema, value) {
  if (schema.type === "boolean" && /^(true|false)$/.test(value)) return value === "true";
  if ((schema.type === "integer" || schema.type === "number") && value.trim() !== "" && Number.isFinite(Number(value)))
    return Number(value);
  if (schema.type === "object" || schema.type === "array") return parseJson(value) ?? value;
  return value;
}
function readList(schema, value) {
  if (value.trim() === "") return [];
  const json = value.trimStart().startsWith("[") ? parseJson(value) : void 0;
  if (Array.isArray(json)) return json;
  const { format } = schema.items ?? {};
  if (format === "column") return columns(value, "public").map(String);
  if (format !== void 0 && !["identifier", "relation", "column-of-table"].includes(format)) return [value];
  return value.split(",").map((item) => readWord(schema.items ?? {}, item.trim()));
}
function parseJson(value) {
  try {
    return JSON.parse(value);
  } catch {
    return void 0;
  }
}
function unknownKey(template, key) {
  const known = Object.keys(template.parameters.properties);
  const near2 = closest(key, known);
  return new DbopsError(
    `Unexpected parameter "${key}" of ${template.name}${near2 === void 0 ? "" : `, did you mean "${near2}"?`}`,
    { hint: `Its parameters: ${known.join(", ")}. Run: dbops render --describe ${template.name}` }
  );
}
function checkValues(template, given) {
  const values = structuredClone(given);
  const context = {
    schema: typeof values.schema === "string" && values.schema !== "" ? values.schema : "public"
  };
  const ajv = new import_ajv.Ajv({ allErrors: true, useDefaults: true, strict: true, keywords: ["x-relation", "x-column-of"] });
  for (const format of Object.keys(formats))
    ajv.addFormat(format, {
      type: "string",
      validate: (value) => problemOf(format, value, context) === void 0
    });
  if (ajv.validate(template.parameters, values)) return values;
  const stranger = ajv.errors.find(({ keyword }) => keyword === "additionalProperties");
  if (stranger !== void 0 && stranger.instancePath === "")
    throw unknownKey(template, stranger.params.additionalProperty);
  const problems = ajv.errors.map((error) => describe(error, values, context));
  throw new DbopsError(`${problems.join("; ")}`, {
    where: template.name,
    hint: `Run: dbops render --describe ${template.name}`
  });
}
function problemOf(format, value, context) {
  try {
    readFormat(format, value, context);
    return void 0;
  } catch (error) {
    if (!(error instanceof DbopsError)) throw error;
    return messageOf(error);
  }
}
function describe(error, values, context) {
  const path = error.instancePath.slice(1).replaceAll("/", ".");
  const value = path === "" ? values : path.split(".").reduce((inner, key) => inner?.[key], values);
  switch (error.keyword) {
    case "required":
      return `Unexpected missing parameter "${error.params.missingProperty}"`;
    case "format":
      return `${path}: ${problemOf(error.params.format, value, context)}`;
    case "enum":
      return `${path}: Unexpected ${JSON.stringify(value)}, expected one of ${error.params.allowedValues.join(", ")}${near(value, error.params.allowedValues)}`;
    case "type":
      return `${path}: Unexpected ${JSON.stringify(value)}, expected a value of type ${error.params.type}`;
    default:
      return `${path}: Unexpected ${JSON.stringify(value)}: ${error.message}`;
  }
}
function near(value, allowed) {
  const found = typeof value === "string" ? closest(value, allowed) : void 0;
  return found === void 0 ? "" : ` (did you mean ${found}?)`;
}
function typedValues(template, values) {
  const context = { schema: values.schema };
  const read = (schema, value) => {
    if (value === void 0 || value === null) return void 0;
    if (schema.format !== void 0 && typeof value === "string") return readFormat(schema.format, value, context);
    if (Array.isArray(value)) return value.map((item) => read(schema.items ?? {}, item));
    if (schema.type === "object" && schema.additionalProperties !== void 0)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, read(schema.additionalProperties, inner)])
      );
    return value;
  };
  return Object.fromEntries(
    Object.entries(template.parameters.properties).map(([key, schema]) => [key, read(schema, values[key])])
  );
}

export {
  Sql,
  Name,
  Relation,
  text,
  print,
  joinName,
  readSettings,
  checkValues,
  typedValues
};
