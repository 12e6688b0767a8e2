import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  columnName,
  formatName,
  formatType,
  listName,
  objectName,
  option,
  optionText,
  rangeName,
  strings,
  typeOf,
  walk
} from "./chunk-C54WYS5V.mjs";

// scripts/rules/lint-statement.ts
var unreadable = "UnreadableSql";
var FileStatement = class {
  kind;
  text;
  start;
  end;
  origin = "file";
  conditional = false;
  dynamic = false;
  #statement;
  #map;
  #base;
  /** `base` is added to every index: a text may be parsed in parts. */
  constructor(statement, map, base) {
    this.kind = statement.kind;
    this.text = statement.text;
    this.start = statement.start + base;
    this.end = statement.end + base;
    this.#statement = statement;
    this.#map = map;
    this.#base = base;
  }
  get tree() {
    return this.#statement.tree;
  }
  get node() {
    return this.#statement.node;
  }
  place(from, to) {
    if (from === void 0) return { start: this.start, end: this.end };
    return { start: this.#map.indexOfByte(from) + this.#base, end: this.#map.indexOfByte(to ?? from) + this.#base };
  }
};
var InnerStatement = class {
  kind;
  text;
  start;
  end;
  origin;
  conditional;
  dynamic;
  #statement;
  #at;
  constructor(statement, { start, end }, { origin, conditional, dynamic, at }) {
    this.kind = statement.kind;
    this.text = statement.text;
    this.start = start;
    this.end = end;
    this.origin = origin;
    this.conditional = conditional;
    this.dynamic = dynamic;
    this.#statement = statement;
    this.#at = at;
  }
  get tree() {
    return this.#statement.tree;
  }
  get node() {
    return this.#statement.node;
  }
  place(from, to) {
    if (from === void 0 || this.dynamic) return { start: this.start, end: this.end };
    return { start: this.#at(from), end: this.#at(to ?? from) };
  }
};
function unreadStatement(reason, { start, end }, text, origin) {
  const place = { start, end };
  return {
    kind: unreadable,
    tree: { reason },
    node: {},
    start,
    end,
    text,
    origin,
    conditional: true,
    dynamic: true,
    place: () => place
  };
}

// scripts/rules/known/columns.ts
var serials = {
  serial: "int4",
  serial4: "int4",
  bigserial: "int8",
  serial8: "int8",
  smallserial: "int2",
  serial2: "int2"
};
function serialType(typeName) {
  const names = strings(typeName?.names);
  return names.length === 1 && Object.hasOwn(serials, names[0]) ? serials[names[0]] : void 0;
}
var constraintKinds = {
  CONSTR_PRIMARY: "primary key",
  CONSTR_UNIQUE: "unique",
  CONSTR_CHECK: "check",
  CONSTR_FOREIGN: "foreign key",
  CONSTR_EXCLUSION: "exclude",
  CONSTR_NOTNULL: "not null"
};
function constraintColumns(constraint) {
  if (constraint.contype === "CONSTR_FOREIGN") return strings(constraint.fk_attrs);
  if (constraint.contype === "CONSTR_CHECK") {
    const columns = /* @__PURE__ */ new Set();
    walk(constraint.raw_expr, (kind, node) => {
      if (kind !== "ColumnRef") return;
      const name = node.fields?.at(-1)?.String?.sval;
      if (name !== void 0) columns.add(name);
    });
    return [...columns];
  }
  if (constraint.contype === "CONSTR_EXCLUSION") {
    return (constraint.exclusions ?? []).map((pair) => pair.List?.items?.[0]?.IndexElem?.name ?? "").filter(Boolean);
  }
  return strings(constraint.keys);
}
var suffixes = {
  "primary key": "pkey",
  unique: "key",
  check: "check",
  "foreign key": "fkey",
  exclude: "excl",
  "not null": "not_null"
};
function defaultConstraintName(table, kind, columns) {
  const middle = kind === "primary key" || kind === "check" && columns.length !== 1 ? "" : columns.join("_");
  const taken = (name) => table.constraints.has(name) || table.indexes.has(name);
  for (let number = 0; ; number++) {
    const name = makeObjectName(table.name, middle, `${suffixes[kind]}${number === 0 ? "" : number}`);
    if (!taken(name)) return name;
  }
}
function makeObjectName(first, second, label) {
  const whole = second === "" ? `${first}_${label}` : `${first}_${second}_${label}`;
  if (Buffer.byteLength(whole) <= 63) return whole;
  let a = first;
  let b = second;
  const overhead = Buffer.byteLength(label) + 1 + (second === "" ? 0 : 1);
  while (Buffer.byteLength(a) + Buffer.byteLength(b) + overhead > 63) {
    if (Buffer.byteLength(a) > Buffer.byteLength(b)) a = a.slice(0, -1);
    else b = b.slice(0, -1);
  }
  return [a, ...second === "" ? [] : [b], label].join("_");
}
function addColumn(known, table, definition, at) {
  const born = known.birth();
  const serial = serialType(definition.typeName);
  const column = {
    name: definition.colname,
    type: serial === void 0 ? typeOf(definition.typeName) : { name: serial, schema: "pg_catalog", mods: [], array: false },
    notNull: serial !== void 0 || definition.is_not_null === true,
    hasDefault: serial !== void 0,
    identity: false,
    generated: false,
    born,
    at
  };
  table.columns.set(column.name, column);
  for (const node of definition.constraints ?? []) {
    const constraint = node.Constraint;
    if (constraint === void 0) continue;
    if (constraint.contype === "CONSTR_DEFAULT") column.hasDefault = true;
    else if (constraint.contype === "CONSTR_IDENTITY") column.identity = column.notNull = true;
    else if (constraint.contype === "CONSTR_GENERATED") column.generated = true;
    else addConstraint(known, table, constraint, at, column.name);
  }
}
function addConstraint(known, table, constraint, at, column) {
  const type = constraintKinds[constraint.contype];
  if (type === void 0) return void 0;
  const index = constraint.indexname === void 0 ? void 0 : table.indexes.get(constraint.indexname);
  const columns = index !== void 0 ? index.columns.filter((name2) => name2 !== void 0) : column !== void 0 ? [column] : constraintColumns(constraint);
  const name = constraint.conname ?? constraint.indexname ?? defaultConstraintName(table, type, columns);
  const born = known.birth();
  const made = { name, type, columns, validated: constraint.skip_validation !== true, born, at };
  if (type === "check") made.notNull = notNullTests(constraint.raw_expr);
  if (type === "foreign key" && constraint.pktable !== void 0) {
    const target = rangeName(constraint.pktable);
    made.references = { table: qualify(known, target), columns: strings(constraint.pk_attrs) };
  }
  table.constraints.set(name, made);
  if (type === "primary key" || type === "not null") {
    for (const key of columns) {
      const known2 = table.columns.get(key);
      if (known2 !== void 0 && made.validated) known2.notNull = true;
    }
  }
  if (type === "primary key" || type === "unique" || type === "exclude") {
    const made2 = {
      name,
      table,
      method: constraint.access_method ?? "btree",
      columns,
      unique: type !== "exclude",
      partial: constraint.where_clause !== void 0,
      constraint: true,
      born
    };
    if (index !== void 0 && index.name !== name) {
      table.indexes.delete(index.name);
      known.relations.delete(`${table.schema}.${index.name}`);
    }
    addIndex(known, made2);
  }
  return made;
}
var NoMap = class extends Map {
  set() {
    return this;
  }
};
var NoSet = class extends Set {
  add() {
    return this;
  }
};
var noMap = new NoMap();
var noSet = new NoSet();
function addIndex(known, index, at) {
  const { table } = index;
  table.indexes.set(index.name, index);
  known.relations.set(`${table.schema}.${index.name}`, {
    schema: table.schema,
    name: index.name,
    kind: "index",
    persistence: table.persistence,
    columns: noMap,
    complete: true,
    stub: false,
    constraints: noMap,
    indexes: noMap,
    policies: noMap,
    rowSecurity: false,
    granted: noSet,
    parents: noSet,
    index,
    born: index.born,
    at
  });
}
function notNullTests(expression) {
  const conditions = expression?.BoolExpr?.boolop === "AND_EXPR" ? expression.BoolExpr.args : [expression];
  const columns = [];
  for (const condition of conditions) {
    const column = condition?.NullTest?.nulltesttype === "IS_NOT_NULL" ? columnName(condition.NullTest.arg) : void 0;
    if (column !== void 0) columns.push(column);
  }
  return columns.length === 0 ? void 0 : { columns, alone: columns.length === conditions.length };
}
function qualify(known, name) {
  return known.resolve(name);
}

// scripts/rules/known/tables.ts
function createRelation(known, range, kind, at, ifNotExists = false) {
  const written = rangeName(range);
  const temporary = range.relpersistence === "t";
  const schema = temporary ? "pg_temp" : written.schema ?? known.creationSchema;
  const key = `${schema}.${written.name}`;
  const existing = known.relations.get(key);
  if (existing !== void 0 && ifNotExists) return { relation: existing, made: false };
  const relation = {
    schema,
    name: written.name,
    kind,
    persistence: temporary ? "temporary" : range.relpersistence === "u" ? "unlogged" : "permanent",
    columns: /* @__PURE__ */ new Map(),
    complete: true,
    stub: false,
    constraints: /* @__PURE__ */ new Map(),
    indexes: /* @__PURE__ */ new Map(),
    policies: /* @__PURE__ */ new Map(),
    rowSecurity: false,
    granted: new Set(known.defaultTableGrants.get(schema) ?? []),
    parents: /* @__PURE__ */ new Set(),
    born: known.birth(),
    at
  };
  known.relations.set(key, relation);
  return { relation, made: true };
}
function knownOrStub(known, range) {
  const found = known.relation(rangeName(range));
  if (found !== void 0) return found;
  const { relation } = createRelation(known, range, "table", void 0);
  relation.stub = true;
  relation.complete = false;
  relation.born = { file: 0, transaction: 0 };
  return relation;
}
function createTable(known, tree, at, kind) {
  const { relation, made } = createRelation(
    known,
    tree.relation,
    kind ?? (tree.partspec === void 0 ? "table" : "partitioned table"),
    at,
    tree.if_not_exists === true
  );
  if (!made) return;
  for (const node of tree.inhRelations ?? []) inherit(known, relation, rangeName(node.RangeVar));
  if (tree.ofTypename !== void 0) relation.complete = false;
  for (const node of tree.tableElts ?? []) {
    if (node.ColumnDef !== void 0) addColumn(known, relation, node.ColumnDef, at);
    else if (node.Constraint !== void 0) addConstraint(known, relation, node.Constraint, at);
    else if (node.TableLikeClause !== void 0) like(known, relation, node.TableLikeClause);
  }
  for (const node of tree.constraints ?? []) {
    if (node.Constraint !== void 0) addConstraint(known, relation, node.Constraint, at);
  }
}
function inherit(known, child, name) {
  child.parents.add(keyOf(known, name));
  const parent = known.relation(name);
  if (parent === void 0) {
    child.complete = false;
    return;
  }
  child.complete &&= parent.complete;
  for (const column of parent.columns.values()) child.columns.set(column.name, { ...column, born: child.born });
  for (const index of parent.indexes.values()) {
    const columns = index.columns;
    const inherited = makeObjectName(child.name, columns.map((column) => column ?? "expr").join("_"), "idx");
    child.indexes.set(inherited, { ...index, name: inherited, table: child, born: child.born });
  }
}
var likeIndexes = 1 << 6;
function like(known, table, clause) {
  const source = known.relation(rangeName(clause.relation));
  if (source === void 0) {
    table.complete = false;
    return;
  }
  table.complete &&= source.complete;
  for (const column of source.columns.values()) table.columns.set(column.name, { ...column, born: table.born });
  if (((clause.options ?? 0) & likeIndexes) !== 0) {
    for (const index of source.indexes.values()) {
      const name = makeObjectName(table.name, index.columns.map((column) => column ?? "expr").join("_"), "idx");
      addIndex(known, { ...index, name, table, born: table.born });
    }
  }
}
function alterRelation(known, relation, command, at) {
  const column = command.name === void 0 ? void 0 : relation.columns.get(command.name);
  switch (command.subtype) {
    case "AT_AddColumn": {
      const definition = command.def?.ColumnDef;
      if (definition === void 0) return;
      if (command.missing_ok === true && relation.columns.has(definition.colname)) return;
      addColumn(known, relation, definition, at);
      return;
    }
    case "AT_DropColumn": {
      relation.columns.delete(command.name);
      for (const constraint of [...relation.constraints.values()]) {
        if (constraint.columns.includes(command.name)) relation.constraints.delete(constraint.name);
      }
      for (const index of [...relation.indexes.values()])
        if (index.columns.includes(command.name)) dropIndex(known, index);
      return;
    }
    case "AT_AlterColumnType":
      if (column !== void 0) column.type = typeOf(command.def?.ColumnDef?.typeName);
      return;
    case "AT_ColumnDefault":
      if (column !== void 0) column.hasDefault = command.def !== void 0;
      return;
    case "AT_SetNotNull":
      if (column !== void 0) column.notNull = true;
      return;
    case "AT_DropNotNull":
      if (column !== void 0) column.notNull = false;
      return;
    case "AT_AddIdentity":
      if (column !== void 0) column.identity = true;
      return;
    case "AT_DropIdentity":
      if (column !== void 0) column.identity = false;
      return;
    case "AT_DropExpression":
      if (column !== void 0) column.generated = false;
      return;
    case "AT_AddConstraint":
      if (command.def?.Constraint !== void 0) addConstraint(known, relation, command.def.Constraint, at);
      return;
    case "AT_ValidateConstraint": {
      const constraint = relation.constraints.get(command.name);
      if (constraint === void 0) return;
      constraint.validated = true;
      if (constraint.type === "not null") {
        for (const name of constraint.columns) {
          const covered = relation.columns.get(name);
          if (covered !== void 0) covered.notNull = true;
        }
      }
      return;
    }
    case "AT_DropConstraint": {
      relation.constraints.delete(command.name);
      const index = relation.indexes.get(command.name);
      if (index?.constraint) dropIndex(known, index);
      return;
    }
    case "AT_EnableRowSecurity":
      relation.rowSecurity = true;
      return;
    case "AT_DisableRowSecurity":
      relation.rowSecurity = false;
      return;
    case "AT_SetLogged":
      relation.persistence = "permanent";
      return;
    case "AT_SetUnLogged":
      relation.persistence = "unlogged";
      return;
    case "AT_ReplicaIdentity":
      relation.replicaIdentity = command.def?.ReplicaIdentityStmt?.name;
      return;
    case "AT_AttachPartition":
      known.relation(rangeName(command.def?.PartitionCmd?.name ?? {}))?.parents.add(`${relation.schema}.${relation.name}`);
      return;
    case "AT_DetachPartition":
      known.relation(rangeName(command.def?.PartitionCmd?.name ?? {}))?.parents.delete(`${relation.schema}.${relation.name}`);
      return;
    case "AT_AddInherit":
      relation.parents.add(keyOf(known, rangeName(command.def?.RangeVar ?? {})));
      return;
    case "AT_DropInherit":
      relation.parents.delete(keyOf(known, rangeName(command.def?.RangeVar ?? {})));
      return;
  }
}
function keyOf(known, name) {
  const { schema, name: own } = known.resolve(name);
  return `${schema}.${own}`;
}
function createIndex(known, tree, at) {
  const table = knownOrStub(known, tree.relation);
  const columns = (tree.indexParams ?? []).map((node) => node.IndexElem?.name);
  let name = tree.idxname;
  if (name === void 0) {
    const middle = columns.map((column) => column ?? "expr").join("_");
    name = makeObjectName(table.name, middle, "idx");
    for (let number = 1; known.relations.has(`${table.schema}.${name}`); number++) {
      name = makeObjectName(table.name, middle, `idx${number}`);
    }
  } else if (tree.if_not_exists === true && known.relations.has(`${table.schema}.${name}`)) return;
  const index = {
    name,
    table,
    method: tree.accessMethod ?? "btree",
    columns,
    unique: tree.unique === true,
    partial: tree.whereClause !== void 0,
    constraint: false,
    born: known.birth()
  };
  addIndex(known, index, at);
}
function createFromQuery(known, range, kind, columns, at, ifNotExists = false) {
  const { relation, made } = createRelation(known, range, kind, at, ifNotExists);
  if (!made) return;
  relation.complete = false;
  for (const name of strings(columns)) {
    relation.columns.set(name, {
      name,
      notNull: false,
      hasDefault: false,
      identity: false,
      generated: false,
      born: relation.born
    });
  }
}
function dropIndex(known, index) {
  index.table.indexes.delete(index.name);
  known.relations.delete(`${index.table.schema}.${index.name}`);
}
function dropRelation(known, name) {
  const relation = known.relation(name);
  if (relation === void 0) return;
  if (relation.index !== void 0) {
    dropIndex(known, relation.index);
    return;
  }
  for (const index of relation.indexes.values()) known.relations.delete(`${relation.schema}.${index.name}`);
  known.relations.delete(`${relation.schema}.${relation.name}`);
}
function moveRelation(known, relation, schema, name) {
  known.relations.delete(`${relation.schema}.${relation.name}`);
  if (relation.index !== void 0) {
    relation.index.table.indexes.delete(relation.name);
    relation.index.name = name;
    relation.index.table.indexes.set(name, relation.index);
  }
  if (schema !== relation.schema) {
    for (const index of relation.indexes.values()) {
      const own = known.relations.get(`${relation.schema}.${index.name}`);
      known.relations.delete(`${relation.schema}.${index.name}`);
      if (own !== void 0) known.relations.set(`${schema}.${index.name}`, { ...own, schema });
    }
  }
  relation.schema = schema;
  relation.name = name;
  known.relations.set(`${schema}.${name}`, relation);
}

// scripts/rules/known/filters.ts
function isStable(expression, table) {
  let stable = expression !== void 0;
  walk(expression, (kind, node) => {
    if (kind === "SubLink") {
      walk(node.subselect, (inner, ref) => {
        const fields = inner === "ColumnRef" ? ref.fields : [];
        if (fields.length > 1 && fields.at(-2)?.String?.sval === table) stable = false;
        return stable;
      });
      return false;
    }
    if (kind === "ColumnRef") stable = false;
    return stable;
  });
  return stable;
}
function filterColumns(expression, table) {
  const columns = /* @__PURE__ */ new Set();
  const pending = [expression];
  while (pending.length > 0) {
    const node = pending.pop();
    if (node?.BoolExpr?.boolop === "AND_EXPR") pending.push(...node.BoolExpr.args);
    const own = (side) => {
      const fields = side?.ColumnRef?.fields;
      if (fields === void 0 || fields.length > 1 && fields.at(-2)?.String?.sval !== table) return void 0;
      return columnName(side);
    };
    const comparison = node?.A_Expr;
    if (comparison !== void 0 && listName(comparison.name).name === "=") {
      const left = own(comparison.lexpr);
      const right = own(comparison.rexpr);
      if (left !== void 0 && isStable(comparison.rexpr, table)) columns.add(left);
      else if (right !== void 0 && isStable(comparison.lexpr, table)) columns.add(right);
    }
    const link = node?.SubLink;
    if (link?.subLinkType === "ANY_SUBLINK") {
      const tested = own(link.testexpr);
      if (tested !== void 0 && isStable({ SubLink: link }, table)) columns.add(tested);
    }
  }
  return [...columns];
}

// scripts/rules/known/objects.ts
function createType(known, names, kind, values = []) {
  const name = listName(names);
  const schema = name.schema ?? known.creationSchema;
  const born = known.birth();
  known.types.set(`${schema}.${name.name}`, {
    schema,
    name: name.name,
    kind,
    values: new Map(values.map((value) => [value, born])),
    born
  });
}
function alterEnum(known, tree) {
  const name = listName(tree.typeName);
  if (known.type(name) === void 0) {
    createType(known, tree.typeName, "enum");
    known.type(name).born = { file: 0, transaction: 0 };
  }
  const type = known.type(name);
  if (tree.oldVal !== void 0) {
    type.values.set(tree.newVal, type.values.get(tree.oldVal) ?? known.birth());
    type.values.delete(tree.oldVal);
  } else if (!type.values.has(tree.newVal)) {
    type.values.set(tree.newVal, known.birth());
    known.enumAddedIn = known.transaction;
  }
}
function signature(parameters) {
  const types = [];
  for (const node of parameters ?? []) {
    const parameter = node.FunctionParameter;
    if (parameter === void 0 || parameter.mode === "FUNC_PARAM_OUT" || parameter.mode === "FUNC_PARAM_TABLE")
      continue;
    types.push(formatType(typeOf(parameter.argType)));
  }
  return `(${types.join(",")})`;
}
function renameInSignatures(known, { schema, name }, to) {
  const renamed = (type) => {
    const [, bare = "", array = ""] = /^(.*?)((?:\[\])?)$/.exec(type) ?? [];
    if (bare === formatName({ name })) return `${formatName({ name: to })}${array}`;
    const owner = schema ?? known.resolve({ name }, known.types).schema;
    return bare === formatName({ schema: owner, name }) ? `${formatName({ schema: owner, name: to })}${array}` : type;
  };
  for (const routine of known.functions.values().flat()) {
    if (routine.signature !== "()")
      routine.signature = `(${routine.signature.slice(1, -1).split(",").map(renamed).join(",")})`;
  }
}
function applyOptions(routine, options) {
  for (const node of options ?? []) {
    const element = node.DefElem;
    if (element === void 0) continue;
    if (element.defname === "security") routine.securityDefiner = element.arg?.Boolean?.boolval === true;
    else if (element.defname === "volatility") routine.volatility = optionText(element);
    else if (element.defname === "set") {
      const set = element.arg?.VariableSetStmt;
      if (set?.name === "search_path") routine.searchPath = set.kind !== "VAR_RESET" && set.kind !== "VAR_SET_DEFAULT";
      else if (set?.kind === "VAR_RESET_ALL") routine.searchPath = false;
    }
  }
}
function createFunction(known, tree, at) {
  const name = listName(tree.funcname);
  const schema = name.schema ?? known.creationSchema;
  const key = `${schema}.${name.name}`;
  const others = known.functions.get(key) ?? [];
  const own = signature(tree.parameters);
  const replaced = others.find((routine) => routine.signature === own);
  const body = option(tree.options, "as")?.arg?.List?.items;
  const made = {
    schema,
    name: name.name,
    signature: own,
    language: optionText(option(tree.options, "language"))?.toLowerCase() ?? "sql",
    volatility: "volatile",
    securityDefiner: false,
    searchPath: false,
    returnsTrigger: ["trigger", "event_trigger"].includes(listName(tree.returnType?.names).name),
    body: strings(body)[0] ?? "",
    // CREATE OR REPLACE keeps the privileges.
    revoked: replaced?.revoked ?? /* @__PURE__ */ new Set([...revokedByDefault(known, schema)]),
    granted: replaced?.granted ?? /* @__PURE__ */ new Set(),
    born: replaced?.born ?? known.birth(),
    at
  };
  applyOptions(made, tree.options);
  known.functions.set(key, [...others.filter((routine) => routine !== replaced), made]);
}
function revokedByDefault(known, schema) {
  return /* @__PURE__ */ new Set([
    ...known.defaultFunctionRevokes.get("*") ?? [],
    ...known.defaultFunctionRevokes.get(schema) ?? []
  ]);
}
function bySignature(routines, wanted) {
  const exact = routines.filter((routine) => routine.signature === wanted);
  return exact.length > 0 ? exact : routines.filter((routine) => isSameSignature(routine.signature, wanted));
}
function isSameSignature(a, b) {
  const [left, right] = [a.slice(1, -1).split(","), b.slice(1, -1).split(",")];
  return left.length === right.length && left.every((one, index) => {
    const other = right[index];
    return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
  });
}
function namedFunctions(known, node) {
  const object = node?.ObjectWithArgs ?? node;
  const all = known.function(listName(object?.objname));
  if (object?.args_unspecified === true) return all;
  const wanted = signature(object?.objfuncargs);
  const exact = bySignature(all, wanted);
  return exact.length > 0 ? exact : all.length === 1 ? all : [];
}
function alterFunction(known, tree) {
  for (const routine of namedFunctions(known, tree.func)) applyOptions(routine, tree.actions);
}
function dropFunction(known, node) {
  for (const routine of namedFunctions(known, node)) {
    const key = `${routine.schema}.${routine.name}`;
    const left = (known.functions.get(key) ?? []).filter((other) => other !== routine);
    if (left.length > 0) known.functions.set(key, left);
    else known.functions.delete(key);
  }
}
function createPolicy(known, tree, at) {
  const table = knownOrStub(known, tree.table);
  table.policies.set(tree.policy_name, {
    name: tree.policy_name,
    command: tree.cmd_name ?? "all",
    filters: filterColumns(tree.qual, table.name),
    born: known.birth(),
    at,
    last: at
  });
}
function alterPolicy(known, tree, at) {
  const table = known.relation(rangeName(tree.table));
  const policy = table?.policies.get(tree.policy_name);
  if (table === void 0 || policy === void 0) return;
  policy.last = at;
  if (tree.qual !== void 0) policy.filters = filterColumns(tree.qual, table.name);
}
function roleNames(roles) {
  const names = [];
  for (const node of roles ?? []) {
    const role = node.RoleSpec;
    if (role?.roletype === "ROLESPEC_PUBLIC") names.push("public");
    else if (role?.roletype === "ROLESPEC_CSTRING") names.push(role.rolename);
    else if (role !== void 0) names.push("current_user");
  }
  return names;
}
function change(set, roles, add) {
  for (const role of roles) {
    if (add) set.add(role);
    else set.delete(role);
  }
}
function grant(known, tree) {
  const roles = roleNames(tree.grantees);
  const add = tree.is_grant === true;
  const inSchemas = tree.targtype === "ACL_TARGET_ALL_IN_SCHEMA" ? new Set(strings(tree.objects)) : void 0;
  if (tree.objtype === "OBJECT_TABLE") {
    const tables = inSchemas === void 0 ? (tree.objects ?? []).map((node) => known.relation(objectName(node))) : known.relations.values().filter((relation) => inSchemas.has(relation.schema));
    if (!add && tree.privileges !== void 0) return;
    for (const table of tables) if (table !== void 0) change(table.granted, roles, add);
  } else if (["OBJECT_FUNCTION", "OBJECT_ROUTINE", "OBJECT_PROCEDURE"].includes(tree.objtype)) {
    const routines = inSchemas === void 0 ? (tree.objects ?? []).flatMap((node) => namedFunctions(known, node)) : known.functions.values().flat().filter((routine) => inSchemas.has(routine.schema));
    for (const routine of routines) {
      change(routine.revoked, roles, !add);
      change(routine.granted, roles, add);
    }
  }
}
function alterDefaultPrivileges(known, tree) {
  const schemas = strings(option(tree.options, "schemas")?.arg?.List?.items);
  const action = tree.action;
  if (action === void 0) return;
  const roles = roleNames(action.grantees);
  const add = action.is_grant === true;
  if (action.objtype === "OBJECT_TABLE") {
    if (!add && action.privileges !== void 0) return;
    for (const schema of schemas) change(entry(known.defaultTableGrants, schema), roles, add);
  } else if (["OBJECT_FUNCTION", "OBJECT_ROUTINE"].includes(action.objtype)) {
    for (const schema of schemas.length === 0 ? ["*"] : schemas) {
      const taken = schemas.length === 0 ? roles : roles.filter((role) => role !== "public");
      change(entry(known.defaultFunctionRevokes, schema), taken, !add);
    }
  }
}
function entry(map, key) {
  let set = map.get(key);
  if (set === void 0) map.set(key, set = /* @__PURE__ */ new Set());
  return set;
}

export {
  serialType,
  createRelation,
  knownOrStub,
  createTable,
  alterRelation,
  createIndex,
  createFromQuery,
  dropRelation,
  moveRelation,
  createType,
  alterEnum,
  signature,
  renameInSignatures,
  createFunction,
  bySignature,
  namedFunctions,
  alterFunction,
  dropFunction,
  createPolicy,
  alterPolicy,
  roleNames,
  grant,
  alterDefaultPrivileges,
  unreadable,
  FileStatement,
  InnerStatement,
  unreadStatement
};
