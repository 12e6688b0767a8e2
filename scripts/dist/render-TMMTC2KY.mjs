import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  Name,
  Relation,
  Sql,
  checkValues,
  joinName,
  print,
  text,
  typedValues
} from "./chunk-YTIIXIMB.mjs";
import {
  sharedSource
} from "./chunk-43MBLY55.mjs";
import {
  newMigrationFiles,
  newTestFile
} from "./chunk-KZC26642.mjs";
import {
  openReplayed
} from "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import {
  refusesTransaction
} from "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import {
  openWorkspace
} from "./chunk-HVLZN6SS.mjs";
import "./chunk-6P3IR5BG.mjs";
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MPIWCF2T.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-VWZTK5ZV.mjs";
import "./chunk-JYFYGLBM.mjs";
import {
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import {
  compareFindings,
  levels
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/render.ts
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// node_modules/eta/dist/core.js
var e = class extends Error {
  constructor(e2) {
    super(e2), this.name = `Eta Error`;
  }
};
var t = class extends e {
  constructor(e2) {
    super(e2), this.name = `EtaParser Error`;
  }
};
var n = class extends e {
  constructor(e2) {
    super(e2), this.name = `EtaRuntime Error`;
  }
};
var i = class extends e {
  constructor(e2) {
    super(e2), this.name = `EtaNameResolution Error`;
  }
};
function a(e2, n2, r) {
  let i2 = n2.slice(0, r).split(/\n/), a2 = i2.length, o2 = i2[a2 - 1].length + 1;
  throw e2 += ` at line ` + a2 + ` col ` + o2 + `:

  ` + n2.split(/\n/)[a2 - 1] + `
  ` + Array(o2).join(` `) + `^`, new t(e2);
}
function o(e2, t2, r, i2) {
  let a2 = t2.split(`
`), o2 = Math.max(r - 3, 0), s2 = Math.min(a2.length, r + 3), c2 = i2, l2 = a2.slice(o2, s2).map((e3, t3) => {
    let n2 = t3 + o2 + 1;
    return (n2 === r ? ` >> ` : `    `) + n2 + `| ` + e3;
  }).join(`
`), u2 = new n((c2 ? c2 + `:` + r + `
` : `line ` + r + `
`) + l2 + `

` + e2.message);
  throw u2.name = e2.name, u2.cause = e2, u2;
}
var s = (async () => {
}).constructor;
function c(e2, n2) {
  let r = this.config, i2 = n2?.async ? s : Function;
  try {
    return new i2(r.varName, `options`, this.compileToString.call(this, e2, n2));
  } catch (r2) {
    throw r2 instanceof SyntaxError ? new t(`Bad template syntax

` + r2.message + `
` + Array(r2.message.length + 1).join(`=`) + `
` + this.compileToString.call(this, e2, n2) + `
`) : r2;
  }
}
function l(e2, t2) {
  let n2 = this.config, r = t2?.async, i2 = this.compileBody, a2 = this.parse.call(this, e2), o2 = `${n2.functionHeader}
let include = (__eta_t, __eta_d) => this.render(__eta_t, {...${n2.varName}, ...(__eta_d ?? {})}, options);
let includeAsync = (__eta_t, __eta_d) => this.renderAsync(__eta_t, {...${n2.varName}, ...(__eta_d ?? {})}, options);

let __eta = {res: "", e: this.config.escapeFunction, f: this.config.filterFunction, blocks: {}${n2.debug ? `, line: 1, templateStr: "` + e2.replace(/\\|"/g, `\\$&`).replace(/\r\n|\n|\r/g, `\\n`) + `"` : ``}};

function layout(path, data) {
  __eta.layout = path;
  __eta.layoutData = data;
}${n2.debug ? `try {` : ``}${n2.useWith ? `with(` + n2.varName + `||{}){` : ``}

function ${n2.outputFunctionName}(s){__eta.res+=s;}
function capture(fn){const s=__eta.res;__eta.res='';try{fn();return __eta.res}finally{__eta.res=s;}}
async function captureAsync(fn){const s=__eta.res;__eta.res='';try{await fn();return __eta.res}finally{__eta.res=s;}}
function block(name,fn){if(__eta.layout){if(fn){__eta.blocks[name]=capture(fn);}return '';}const b=${n2.varName}.__blocks||{};if(name in b){return b[name];}return fn?capture(fn):'';}
async function blockAsync(name,fn){if(__eta.layout){if(fn){__eta.blocks[name]=await captureAsync(fn);}return '';}const b=${n2.varName}.__blocks||{};if(name in b){return b[name];}return fn?await captureAsync(fn):'';}

${i2.call(this, a2)}
if (__eta.layout) {
  __eta.res = ${r ? `await includeAsync` : `include`} (__eta.layout, {...${n2.varName}, body: __eta.res, ...__eta.layoutData, __blocks: __eta.blocks});
}
${n2.useWith ? `}` : ``}${n2.debug ? `} catch (e) { this.RuntimeErr(e, __eta.templateStr, __eta.line, options.filepath) }` : ``}
return __eta.res;
`;
  if (n2.plugins) for (let e3 = 0; e3 < n2.plugins.length; e3++) {
    let t3 = n2.plugins[e3];
    t3.processFnString && (o2 = t3.processFnString(o2, n2));
  }
  return o2;
}
function u(e2) {
  let t2 = this.config, n2 = 0, r = e2.length, i2 = ``;
  for (; n2 < r; n2++) {
    let r2 = e2[n2];
    if (typeof r2 == `string`) i2 += `__eta.res+='` + r2 + `';
`;
    else {
      let e3 = r2.t, n3 = r2.val || ``;
      t2.debug && (i2 += `__eta.line=` + r2.lineNo + `
`), e3 === `r` ? (t2.autoFilter && (n3 = `__eta.f(` + n3 + `)`), i2 += `__eta.res+=` + n3 + `;
`) : e3 === `i` ? (t2.autoFilter && (n3 = `__eta.f(` + n3 + `)`), t2.autoEscape && (n3 = `__eta.e(` + n3 + `)`), i2 += `__eta.res+=` + n3 + `;
`) : e3 === `e` ? i2 += n3 + `
` : Object.hasOwn(t2.customTags, e3) && (i2 += `__eta.res+=this.config.customTags[${JSON.stringify(e3)}](${JSON.stringify(n3)},${t2.varName});
`);
    }
  }
  return i2;
}
function d(e2, t2, n2, r) {
  let i2, a2;
  return Array.isArray(t2.autoTrim) ? (i2 = t2.autoTrim[1], a2 = t2.autoTrim[0]) : i2 = a2 = t2.autoTrim, (n2 || n2 === false) && (i2 = n2), (r || r === false) && (a2 = r), !a2 && !i2 ? e2 : i2 === `slurp` && a2 === `slurp` ? e2.trim() : (i2 === `_` || i2 === `slurp` ? e2 = e2.trimStart() : (i2 === `-` || i2 === `nl`) && (e2 = e2.replace(/^(?:\r\n|\n|\r)/, ``)), a2 === `_` || a2 === `slurp` ? e2 = e2.trimEnd() : (a2 === `-` || a2 === `nl`) && (e2 = e2.replace(/(?:\r\n|\n|\r)$/, ``)), e2);
}
var f = { "&": `&amp;`, "<": `&lt;`, ">": `&gt;`, '"': `&quot;`, "'": `&#39;` };
function p(e2) {
  return f[e2];
}
function m(e2) {
  let t2 = String(e2);
  return /[&<>"']/.test(t2) ? t2.replace(/[&<>"']/g, p) : t2;
}
var h = { autoEscape: true, autoFilter: false, autoTrim: [false, `nl`], cache: false, cacheFilepaths: true, customTags: {}, debug: false, escapeFunction: m, filterFunction: (e2) => String(e2), outputFunctionName: `output`, functionHeader: ``, parse: { exec: ``, interpolate: `=`, raw: `~` }, plugins: [], rmWhitespace: false, tags: [`<%`, `%>`], useWith: false, varName: `it`, defaultExtension: `.eta` };
var g = /`(?:\\[\s\S]|\${(?:[^{}]|{(?:[^{}]|{[^}]*})*})*}|(?!\${)[^\\`])*`/g;
var _ = /'(?:\\[\s\w"'\\`]|[^\n\r'\\])*?'/g;
var v = /"(?:\\[\s\w"'\\`]|[^\n\r"\\])*?"/g;
function y(e2) {
  return e2.replace(/[.*+\-?^${}()|[\]\\]/g, `\\$&`);
}
function b(e2, t2) {
  return e2.slice(0, t2).split(`
`).length;
}
function x(e2) {
  let t2 = this.config, n2 = [], r = false, i2 = 0, o2 = t2.parse, s2 = Object.keys(t2.customTags);
  if (t2.plugins) for (let n3 = 0; n3 < t2.plugins.length; n3++) {
    let r2 = t2.plugins[n3];
    r2.processTemplate && (e2 = r2.processTemplate(e2, t2));
  }
  t2.rmWhitespace && (e2 = e2.replace(/[\r\n]+/g, `
`).replace(/^\s+|\s+$/gm, ``)), g.lastIndex = 0, _.lastIndex = 0, v.lastIndex = 0;
  function c2(e3, i3) {
    e3 && (e3 = d(e3, t2, r, i3), e3 && (e3 = e3.replace(/\\|'/g, `\\$&`).replace(/\r\n|\n|\r/g, `\\n`), n2.push(e3)));
  }
  let l2 = [o2.exec, o2.interpolate, o2.raw, ...s2].reduce((e3, t3) => e3 && t3 ? e3 + `|` + y(t3) : t3 ? y(t3) : e3, ``), u2 = RegExp(y(t2.tags[0]) + `(-|_)?\\s*(` + l2 + `)?\\s*`, `g`), f2 = RegExp(`'|"|\`|\\/\\*|(\\s*(-|_)?` + y(t2.tags[1]) + `)`, `g`), p2;
  for (; p2 = u2.exec(e2); ) {
    let l3 = e2.slice(i2, p2.index);
    i2 = p2[0].length + p2.index;
    let d2 = p2[1], m2 = p2[2] || ``;
    c2(l3, d2), f2.lastIndex = i2;
    let h2, y2 = false;
    for (; h2 = f2.exec(e2); ) if (h2[1]) {
      let t3 = e2.slice(i2, h2.index);
      u2.lastIndex = i2 = f2.lastIndex, r = h2[2], y2 = { t: m2 === o2.exec ? `e` : m2 === o2.raw ? `r` : m2 === o2.interpolate ? `i` : s2.includes(m2) ? m2 : ``, val: t3 };
      break;
    } else {
      let t3 = h2[0];
      if (t3 === `/*`) {
        let t4 = e2.indexOf(`*/`, f2.lastIndex);
        t4 === -1 && a(`unclosed comment`, e2, h2.index), f2.lastIndex = t4;
      } else t3 === `'` ? (_.lastIndex = h2.index, _.exec(e2) ? f2.lastIndex = _.lastIndex : a(`unclosed string`, e2, h2.index)) : t3 === `"` ? (v.lastIndex = h2.index, v.exec(e2) ? f2.lastIndex = v.lastIndex : a(`unclosed string`, e2, h2.index)) : t3 === "`" && (g.lastIndex = h2.index, g.exec(e2) ? f2.lastIndex = g.lastIndex : a(`unclosed string`, e2, h2.index));
    }
    y2 ? (t2.debug && (y2.lineNo = b(e2, p2.index)), n2.push(y2)) : a(`unclosed tag`, e2, p2.index);
  }
  if (c2(e2.slice(i2, e2.length), false), t2.plugins) for (let e3 = 0; e3 < t2.plugins.length; e3++) {
    let r2 = t2.plugins[e3];
    r2.processAST && (n2 = r2.processAST(n2, t2));
  }
  return n2;
}
function S(e2, t2) {
  let n2 = t2?.async ? this.templatesAsync : this.templatesSync;
  if (this.resolvePath && this.readFile && !e2.startsWith(`@`)) {
    let e3 = t2.filepath, r = n2.get(e3);
    if (this.config.cache && r) return r;
    {
      let r2 = this.readFile(e3), i2 = this.compile(r2, t2);
      return this.config.cache && n2.define(e3, i2), i2;
    }
  } else {
    let t3 = n2.get(e2);
    if (t3) return t3;
    throw new i(`Failed to get template '${e2}'`);
  }
}
function C(e2, t2, n2) {
  let r, i2 = { ...n2, async: false };
  return typeof e2 == `string` ? (this.resolvePath && this.readFile && !e2.startsWith(`@`) && (i2.filepath = this.resolvePath(e2, i2)), r = S.call(this, e2, i2)) : r = e2, r.call(this, t2, i2);
}
function w(e2, t2, n2) {
  let r, i2 = { ...n2, async: true };
  typeof e2 == `string` ? (this.resolvePath && this.readFile && !e2.startsWith(`@`) && (i2.filepath = this.resolvePath(e2, i2)), r = S.call(this, e2, i2)) : r = e2;
  let a2 = r.call(this, t2, i2);
  return Promise.resolve(a2);
}
function T(e2, t2) {
  let n2 = this.compile(e2, { async: false });
  return C.call(this, n2, t2);
}
function E(e2, t2) {
  let n2 = this.compile(e2, { async: true });
  return w.call(this, n2, t2);
}
var D = class {
  constructor(e2) {
    this.cache = e2;
  }
  define(e2, t2) {
    this.cache[e2] = t2;
  }
  get(e2) {
    return this.cache[e2];
  }
  remove(e2) {
    delete this.cache[e2];
  }
  reset() {
    this.cache = {};
  }
  load(e2) {
    this.cache = { ...this.cache, ...e2 };
  }
};
var O = class {
  constructor(t2) {
    t2 ? this.config = { ...h, ...t2 } : this.config = { ...h };
    let n2 = [this.config.parse.exec, this.config.parse.interpolate, this.config.parse.raw, `-`, `_`];
    for (let t3 of Object.keys(this.config.customTags)) if (n2.includes(t3)) throw new e(`Custom tag prefix "${t3}" conflicts with a built-in prefix`);
  }
  config;
  RuntimeErr = o;
  compile = c;
  compileToString = l;
  compileBody = u;
  parse = x;
  render = C;
  renderAsync = w;
  renderString = T;
  renderStringAsync = E;
  filepathCache = {};
  templatesSync = new D({});
  templatesAsync = new D({});
  resolvePath = null;
  readFile = null;
  configure(e2) {
    this.config = { ...this.config, ...e2 };
  }
  withConfig(e2) {
    return { ...this, config: { ...this.config, ...e2 } };
  }
  loadTemplate(e2, t2, n2) {
    if (typeof t2 == `string`) (n2?.async ? this.templatesAsync : this.templatesSync).define(e2, this.compile(t2, n2));
    else {
      let r = this.templatesSync;
      (t2.constructor.name === `AsyncFunction` || n2?.async) && (r = this.templatesAsync), r.define(e2, t2);
    }
  }
};
var k = class extends O {
};

// scripts/render/template/facts.ts
var Facts = class {
  #schema;
  constructor(schema) {
    this.#schema = schema;
  }
  /** Whether a database was read. */
  get known() {
    return this.#schema !== void 0;
  }
  table({ schema, name }) {
    return this.#schema?.tables.find((table) => table.schema === schema.value && table.name === name.value);
  }
  /** Tables, views and sequences share their names. */
  hasRelation({ schema, name }) {
    const here = (each) => each.schema === schema.value && each.name === name.value;
    return [this.#schema?.tables, this.#schema?.views, this.#schema?.sequences].some(
      (list) => list?.some(here) === true
    );
  }
  hasSchema(name) {
    return this.#schema?.schemas.some((each) => each.name === name.value) ?? false;
  }
  /** Whether a role may look things up in a schema. */
  hasUsage(schema, role) {
    const found = this.#schema?.schemas.find((each) => each.name === schema.value);
    return found?.grants.some(
      ({ grantee, privileges }) => [role.value, "public"].includes(grantee) && privileges.includes("USAGE")
    ) ?? false;
  }
  hasFunction({ schema, name }) {
    return this.#schema?.functions.some((each) => each.schema === schema.value && each.name === name.value) ?? false;
  }
  hasExtension(name) {
    return this.#schema?.extensions.some((each) => each.name === name) ?? false;
  }
  /** Whether a publication sends a table's changes. */
  publishes(publication, { schema, name }) {
    const found = this.#schema?.publications.find((each) => each.name === publication);
    return found !== void 0 && (found.allTables || found.schemas.includes(schema.value) || found.tables.some((table) => table.schema === schema.value && table.name === name.value));
  }
  /** Whether row-level security is known to be off. */
  lacksRls(table) {
    return this.table(table)?.rls.enabled === false;
  }
  /** Of privileges, those that a role does not hold on a table. */
  lacksPrivileges(table, role, privileges) {
    const held = new Set(
      this.table(table)?.grants.filter(({ grantee }) => grantee === role.value || grantee === "public").flatMap((grant) => grant.privileges.map((privilege) => privilege.toLowerCase()))
    );
    return privileges.filter((privilege) => !held.has(privilege)).map((privilege) => new Sql(privilege));
  }
  /** Of privileges, those that a role holds on a table by a grant to itself. */
  holdsPrivileges(table, role) {
    const own = this.table(table)?.grants.filter(
      ({ grantee, grantor }) => grantee === role.value && grantor === void 0
    );
    return (own ?? []).flatMap(({ privileges }) => privileges.map((privilege) => new Sql(privilege.toLowerCase())));
  }
  hasColumn(table, column) {
    return this.table(table)?.columns.some(({ name }) => name === column.value) ?? false;
  }
  /** Names of a table's columns that a client may write: neither key nor generated; empty where it is not known. */
  dataColumns(table, except = []) {
    const key = this.key(table).map(({ name }) => name.value);
    return (this.table(table)?.columns ?? []).filter(
      ({ name, generated, identity }) => !generated && !identity && !key.includes(name) && !except.includes(name)
    ).map(({ name }) => new Name(name));
  }
  /** The columns of a table's primary key with their types; of an unknown table `id uuid`. */
  key(table) {
    const found = this.table(table);
    const columns = found?.constraints.find(({ type }) => type === "primary key")?.columns;
    if (found === void 0 || columns === void 0) return [{ name: new Name("id"), type: new Sql("uuid") }];
    return columns.map((column) => ({
      name: new Name(column),
      type: new Sql(found.columns.find(({ name }) => name === column).type)
    }));
  }
  /** Whether an index begins with a column. */
  hasIndexOn(table, column) {
    return this.table(table)?.indexes.some(
      ({ keys, predicate }) => keys[0]?.column === column.value && predicate === void 0
    ) ?? false;
  }
  /**
   * A column whose values are nobody's key, with a value that no sample has: for a test that changes a row. Undefined where
   * the table is not known or has none.
   */
  plainColumn(table, except = []) {
    const found = this.table(table);
    const bound = /* @__PURE__ */ new Set([
      ...except,
      ...found?.constraints.filter(({ type }) => type !== "not null").flatMap(({ columns }) => columns) ?? []
    ]);
    for (const { name, type, generated, identity } of found?.columns ?? []) {
      const other = otherValue(type);
      if (other !== void 0 && generated === void 0 && identity === void 0 && !bound.has(name))
        return { name: new Name(name), other };
    }
    return void 0;
  }
  /** The type of a table's column, where the table is known. */
  columnType(table, column) {
    const found = this.table(table)?.columns.find(({ name }) => name === column.value);
    return found === void 0 ? void 0 : new Sql(found.type);
  }
};
function checkAgainst(facts, schema, template, values) {
  for (const [key, parameter] of Object.entries(template.parameters.properties)) {
    for (const value of [values[key]].flat()) {
      if (value instanceof Relation) checkRelation(facts, schema, key, parameter["x-relation"], value);
      const of = parameter["x-column-of"] ?? void 0;
      const table = of === void 0 ? void 0 : values[of];
      if (value instanceof Name && table instanceof Relation) checkColumn(facts, key, table, value);
    }
  }
}
function checkRelation(facts, schema, key, kind, value) {
  if (kind === "new" && facts.hasRelation(value))
    throw new DbopsError(`${key}: Unexpected ${value}, expected a name that is free`);
  if (kind !== "existing" || facts.table(value) !== void 0) return;
  const names = schema.tables.map((table) => `${new Relation(table.schema, table.name)}`);
  const near = closest(String(value), names);
  throw new DbopsError(`${key}: Unexpected ${value}, expected a table that the migrations make`, {
    hint: near === void 0 ? `There are ${names.length}. Run: dbops schema` : `Did you mean ${near}?`
  });
}
function checkColumn(facts, key, table, column) {
  const known = facts.table(table)?.columns.map(({ name }) => name);
  if (known === void 0 || known.includes(column.value)) return;
  const near = closest(column.value, known);
  throw new DbopsError(`${key}: Unexpected ${column}, expected a column of ${table}`, {
    hint: near === void 0 ? `Its columns: ${known.join(", ")}` : `Did you mean ${near}?`
  });
}
function otherValue(type) {
  switch (type.replace(/\(.*/, "")) {
    case "text":
    case "character varying":
      return new Sql("'changed'");
    case "integer":
    case "bigint":
    case "numeric":
      return new Sql("77");
    case "boolean":
      return new Sql("true");
    case "jsonb":
      return new Sql(`'{"changed": true}'`);
  }
  return void 0;
}

// scripts/render/template/sample.ts
function rowOf(table, row) {
  const columns = [...row.keys()].map((name) => new Name(name));
  const values = [...row.values()];
  const what = columns.length === 0 ? "default values" : `(${columns.join(", ")}) values (${values.join(", ")})`;
  return { columns, values, insert: new Sql(`insert into ${table} ${what}`) };
}
function sampleRow(facts, schema, samples, table, given, number) {
  const row = /* @__PURE__ */ new Map();
  for (const [column, value] of Object.entries(given)) row.set(column, toSql(value));
  const found = facts.table(table);
  const own = Object.keys(samples).some((path) => !path.includes(".") || path.startsWith(`${table.name.value}.`));
  if (found === void 0 && !own) return void 0;
  const known = new Set(found?.columns.map(({ name }) => name));
  for (const [path, value] of Object.entries(samples)) {
    const column = path.startsWith(`${table.name.value}.`) ? path.slice(table.name.value.length + 1) : path;
    if (!row.has(column) && (found === void 0 || known.has(column))) row.set(column, value);
  }
  for (const column of found?.columns ?? []) {
    if (row.has(column.name) || column.nullable || column.default !== void 0) continue;
    if (column.identity !== void 0 || column.generated !== void 0) continue;
    const points = found.constraints.some(
      ({ type, columns }) => type === "foreign key" && columns.includes(column.name)
    );
    const value = points ? void 0 : plainValue(column, schema, number);
    if (value === void 0) return void 0;
    row.set(column.name, value);
  }
  return rowOf(table, row);
}
function newRow(table, columns, samples, given, number) {
  const row = /* @__PURE__ */ new Map();
  for (const [column, value] of Object.entries(given)) row.set(column, toSql(value));
  for (const { name, type, notNull, automatic, references } of columns) {
    const sample = samples[name.value];
    if (sample !== void 0) row.set(name.value, sample);
    if (row.has(name.value) || !notNull || automatic) continue;
    const value = references === void 0 ? plainValue({ type: canonical(type.text) }, void 0, number) : void 0;
    if (value === void 0) return void 0;
    row.set(name.value, value);
  }
  return rowOf(table, row);
}
function toSql(value) {
  return value instanceof Sql ? value : typeof value === "number" ? new Sql(String(value)) : text(value);
}
function canonical(type) {
  const short = {
    int: "integer",
    int2: "smallint",
    int4: "integer",
    int8: "bigint",
    bool: "boolean",
    float4: "real",
    float8: "double precision",
    decimal: "numeric",
    varchar: "character varying",
    timestamptz: "timestamp with time zone"
  };
  const lower = type.toLowerCase();
  const base = lower.replace(/\s*[([].*$/, "");
  return (short[base] ?? base) + lower.slice(base.length);
}
function plainValue({ type, userType }, schema, number) {
  if (userType !== void 0) {
    const found = schema?.enums.find(({ schema: schema2, name }) => schema2 === userType.schema && name === userType.name);
    return found === void 0 || userType.array ? void 0 : text(found.values[0]);
  }
  const base = type.replace(/\(.*/, "");
  if (type.endsWith("[]")) return new Sql("'{}'");
  switch (base) {
    case "text":
    case "character varying":
    case "citext":
      return text(`sample ${number}`);
    case "smallint":
    case "integer":
    case "bigint":
    case "numeric":
    case "real":
    case "double precision":
      return new Sql(String(number));
    case "boolean":
      return new Sql("false");
    case "uuid":
      return new Sql("gen_random_uuid()");
    case "date":
      return new Sql("current_date");
    case "jsonb":
    case "json":
      return new Sql("'{}'");
  }
  return /^timestamp/.test(base) ? new Sql("now()") : void 0;
}

// scripts/render/template/render.ts
async function renderTemplate(template, given, options) {
  await loadParser();
  const { platform, schema } = options;
  if (!template.platforms.includes(platform))
    throw new DbopsError(
      `Unexpected platform ${platform} for ${template.name}, expected ${template.platforms.join(" or ")}`,
      {
        hint: template.notes.split("\n\n", 1)[0]
      }
    );
  const values = typedValues(template, checkValues(template, given));
  const facts = new Facts(schema);
  if (schema !== void 0) checkAgainst(facts, schema, template, values);
  const context = makeContext(values, facts, options);
  const engine = shared ??= makeEngine();
  const fill = (section) => tidy(run(engine, template.name, section, context));
  const migrations = template.migrations.map(({ name, up, down }) => ({ name: fileName(name, values), up: fill(up), down: fill(down) })).filter(({ up }) => up.trim() !== "").map((migration) => ({ ...migration, alone: parseSql(migration.up).statements.some(refusesTransaction) }));
  const testName = template.testName === void 0 ? mainName(migrations) : fileName(template.testName, values);
  return { template: template.name, migrations, test: withPlan(fill(template.test)), testName };
}
var shared;
function makeEngine() {
  const engine = new k({ useWith: true, autoTrim: false, escapeFunction: print, cache: true });
  const parts = sharedSource.split(/^--- (.*)\n/m);
  for (let index = 1; index < parts.length; index += 2)
    engine.loadTemplate(`@${parts[index].trim()}`, ownLines(parts[index + 1]));
  return engine;
}
function ownLines(source) {
  return source.replace(/^[ \t]*(<%[^=][^\n]*?)%>[ \t]*\n/gm, "$1-%>\n");
}
function run(engine, name, section, context) {
  try {
    return engine.renderString(ownLines(section), context);
  } catch (error) {
    if (error instanceof DbopsError) throw error;
    throw new Error(`Template ${name}: ${error.message}`, { cause: error });
  }
}
function makeContext(values, facts, { platform, schema, concurrently = true }) {
  const supabase = platform === "supabase";
  const users = values.users ?? (supabase ? new Relation("auth", "users") : void 0);
  const role = values.role ?? new Name(supabase ? "authenticated" : "app");
  const userType = users === void 0 ? new Sql("uuid") : facts.key(users)[0].type;
  const numbered = /^(small|big)?int/.test(userType.text);
  const user = (number) => numbered ? new Sql(String(number)) : text(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
  const samples = values.sample;
  const sample = (table, given = {}, number = 1) => sampleRow(facts, schema, samples, table, given, number);
  const as = (who) => {
    const lines = [];
    if (supabase) {
      const claims = (value) => `set local request.jwt.claims = ${text(JSON.stringify(value))};`;
      if (who === void 0) lines.push("reset role;", "set local request.jwt.claims = '';");
      else if (who === "anon") lines.push("set local role anon;", claims({ role: "anon" }));
      else if (who === "service") lines.push("set local role service_role;", claims({ role: "service_role" }));
      else lines.push(`set local role ${role};`, claims({ sub: user(who).text.replaceAll("'", ""), role: role.value }));
    } else {
      lines.push(who === void 0 || who === "service" ? "reset role;" : `set local role ${role};`);
      lines.push(
        `set local app.user_id = ${typeof who === "number" ? text(user(who).text.replaceAll("'", "")) : "''"};`
      );
    }
    return new Sql(lines.join("\n"));
  };
  return {
    ...values,
    /** For parameters whose names are words of JavaScript. */
    locals: values,
    ...values.helpers === void 0 ? {} : { touch: new Relation(values.helpers.value, "touch_updated_at") },
    need: (key, why) => {
      const value = values[key];
      if (value === void 0 || Array.isArray(value) && value.length === 0)
        throw new DbopsError(`Unexpected missing parameter "${key}", expected it ${why}`);
      return value;
    },
    /** The table as the database has it, for a template that has nothing to say without. */
    known: (table) => {
      const found = facts.table(table);
      if (found === void 0)
        throw new DbopsError(`Unexpected unknown table ${table}, expected it in a repository’s migrations`, {
          hint: "Name the repository with --root."
        });
      return found;
    },
    newSample: (table, columns, given = {}, number = 1) => newRow(table, columns, samples, given, number),
    platform,
    supabase,
    users,
    role,
    worker: values.worker ?? (supabase ? new Name("service_role") : void 0),
    facts,
    sample,
    as,
    user,
    /** The key of the test's row with a number, by the type of the table's key. */
    id: (table, number) => /^(small|big)?int/.test(facts.key(table)[0].type.text) ? new Sql(String(number)) : text(`10000000-0000-4000-8000-${String(number).padStart(12, "0")}`),
    userType,
    userKey: users === void 0 ? new Name("id") : facts.key(users)[0].name,
    /** The id of whoever makes the request, evaluated once a statement. */
    me: new Sql(
      supabase ? "(select auth.uid())" : `(select nullif(current_setting('app.user_id', true), '')::${userType})`
    ),
    concurrently: new Sql(concurrently ? "concurrently " : ""),
    name: joinName,
    rel: (schemaName, ...parts) => new Relation(typeof schemaName === "string" ? schemaName : schemaName.value, joinName(...parts).value),
    ident: (value) => new Name(value),
    /** A relation's oid by its name. */
    regclass: ({ schema: schema2, name }) => new Sql(`${text(qualified(schema2.value, name.value))}::regclass`),
    sql: (fixed, ...inserted) => new Sql(fixed.map((part, index) => part + (index < inserted.length ? print(inserted[index]) : "")).join("")),
    join: (items, separator) => new Sql(items.map(print).join(separator))
  };
}
function mainName(migrations) {
  return migrations.toSorted((a2, b2) => b2.up.length - a2.up.length)[0]?.name ?? "test";
}
function fileName(pattern, values) {
  const whole = pattern.replace(/\{([^}]+)\}/g, (_2, key) => {
    const value = Array.isArray(values[key]) && values[key].length === 1 ? values[key][0] : values[key];
    if (Array.isArray(value))
      return value.map((each) => each instanceof Relation ? each.name.value : String(each)).join("_");
    return value instanceof Relation ? value.name.value : value instanceof Name ? value.value : String(value);
  });
  return whole.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "").slice(0, 80) || "migration";
}
function tidy(sql) {
  const lines = sql.split("\n").map((line) => line.trimEnd());
  const text2 = lines.filter((line, index) => line !== "" || lines[index - 1] !== "").join("\n").trim();
  return text2 === "" ? "" : `${text2}
`;
}
function withPlan(test) {
  const other = /* @__PURE__ */ new Set(["plan", "finish", "set_config"]);
  const count = parseSql(test).statements.filter(({ kind, tree }) => {
    if (kind !== "SelectStmt") return false;
    const call = tree.targetList?.[0]?.ResTarget?.val?.FuncCall;
    return call?.funcname?.length === 1 && !other.has(call.funcname[0].String?.sval);
  }).length;
  return test.replace("plan(0)", `plan(${count})`);
}

// scripts/cli/render.ts
async function findPlace(options) {
  let workspace;
  try {
    workspace = await openWorkspace(options.root);
  } catch (error) {
    if (options.required || !(error instanceof DbopsError)) throw error;
    return { platform: options.platform ?? "supabase" };
  }
  if (options.platform !== void 0 && options.platform !== workspace.platform)
    throw new DbopsError(
      `Unexpected --platform ${options.platform}, expected ${workspace.platform}: the repository is one`,
      {
        hint: 'Set "platform" in dbops.json, or leave the repository out with --alone.'
      }
    );
  const { platform } = workspace;
  const { database, result } = await openReplayed(workspace, {
    env: options.env,
    signal: options.signal,
    onProgress: ({ done, total }) => options.onProgress(`replaying ${done + 1}/${total}`)
  });
  try {
    const broken = result.failures[0];
    if (broken !== void 0) {
      const where = `${broken.location.file}:${broken.location.line}:${broken.location.column}`;
      if (options.required)
        throw new DbopsError(`The history does not run: ${broken.message}`, { where, hint: "Run: dbops replay" });
      options.note(`The history does not run (${where}), so nothing is known of its database.`);
      return { workspace, platform };
    }
    const schema = await readSchema(database);
    return { workspace, platform, schema, ...options.judge ? { findings: await judge(workspace, database) } : {} };
  } finally {
    await database.close();
  }
}
async function judge(workspace, database) {
  const { advise } = await import("./advise-V4DOAGYN.mjs");
  const { platform, exposedSchemas, settings } = workspace;
  return advise(database, {
    platform,
    exposedSchemas,
    identifierColumns: settings.identifierColumns,
    levels: settings.rules
  });
}
function renderFor(template, values, { workspace, platform, schema }) {
  const oneTransaction = workspace !== void 0 && behaviours[workspace.tool].transaction === "history";
  return renderTemplate(template, values, { platform, schema, concurrently: !oneTransaction });
}
async function writeRendered(rendered, place, options) {
  const { workspace } = place;
  const { files, versions, notes } = await newMigrationFiles(workspace, rendered.migrations, options.now);
  const test = { file: newTestFile(workspace, rendered.testName), text: rendered.test };
  const undo = await writeFiles(workspace.root, [...files, test]);
  const written = {
    files: [...files, test].map(({ file }) => file),
    notes,
    findings: [],
    removed: false,
    proof: "skipped",
    proven: 0,
    assertions: 0
  };
  if (!options.prove) return written;
  try {
    Object.assign(written, await proveFiles(place, versions, { written: written.files, test: test.file }, options));
    written.proof = "done";
  } catch (error) {
    if (!options.keep) await undo();
    throw error;
  }
  if (written.findings.some(serious) && !options.keep) {
    await undo();
    written.removed = true;
  }
  return written;
}
var serious = ({ level }) => levels.indexOf(level) <= levels.indexOf("warning");
async function writeFiles(root, files) {
  const undone = [];
  const undo = async () => {
    for (const step of undone.toReversed()) await step();
  };
  for (const { file, text: text2, replaces } of files) {
    const path = join(root, file);
    try {
      const made = await mkdir(dirname(path), { recursive: true });
      if (made !== void 0) undone.push(() => rm(made, { recursive: true, force: true }));
      if (replaces) {
        const before = await readFile(path);
        undone.push(() => writeFile(path, before));
        await writeFile(path, text2);
      } else {
        await writeFile(path, text2, { flag: "wx" });
        undone.push(() => rm(path, { force: true }));
      }
    } catch (error) {
      await undo();
      const exists = error.code === "EEXIST";
      throw new DbopsError(
        exists ? "Unexpected existing file, expected a free name" : `Cannot write: ${messageOf(error)}`,
        {
          where: file,
          hint: exists ? "Nothing is overwritten. Delete or rename it first." : void 0
        }
      );
    }
  }
  return undo;
}
async function proveFiles(place, versions, { written, test }, { env, signal, onProgress }) {
  const workspace = await openWorkspace(place.workspace.root);
  await loadParser();
  const { lintWorkspace } = await import("./lint-workspace-GN2HZFBR.mjs");
  const findings = lintWorkspace(workspace, { files: new Set(written) });
  const { proveMigrations } = await import("./migration-SPGJFUTL.mjs");
  const proof = versions.length === 0 ? [] : (await proveMigrations(workspace, { versions, env, signal, onProgress })).migrations;
  findings.push(...proof.flatMap((migration) => migration.findings).filter(({ rule }) => rule !== "rollback-missing"));
  onProgress("asking the rules");
  const { database, result } = await openReplayed(workspace, { env, signal });
  let assertions = 0;
  try {
    if (result.failures.length === 0) {
      const known = new Set((place.findings ?? []).map(({ rule, message }) => `${rule}: ${message}`));
      const after = await judge(workspace, database);
      findings.push(...after.filter(({ rule, message }) => !known.has(`${rule}: ${message}`)));
      onProgress("running the test");
      const { chooseTests } = await import("./choose-tests-JRP54LGU.mjs");
      const { runTests } = await import("./run-tests-NK3NYQKX.mjs");
      const files = await chooseTests(workspace, [test], workspace.root);
      const report = await runTests(workspace, database, { files, signal });
      assertions = report.counts.passed;
      findings.push(...report.files.flatMap(testFindings));
    }
  } finally {
    await database.close();
  }
  return {
    findings: findings.sort(compareFindings),
    proven: proof.filter(({ rollback }) => rollback === "proven").length,
    assertions
  };
}
function testFindings({ tests, problems, file }) {
  const failed = (message, location) => ({
    rule: "test-fails",
    level: "error",
    category: "workspace",
    message: `Unexpected failure of the test: ${message}`,
    location,
    fix: `Where a row of the test misses a value, give it: --set "sample.column='value'". To look closer, keep the files with --keep and run: dbops test ${file}`
  });
  return [
    ...tests.filter(({ status }) => status === "failed").map(({ description, diagnostics = [], location }) => failed([description, ...diagnostics].join("; "), location)),
    ...problems.map(({ message, location }) => failed(message, location))
  ];
}
export {
  findPlace,
  renderFor,
  writeRendered
};
