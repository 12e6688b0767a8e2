import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openAccessSource
} from "./chunk-RISC63HQ.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  renderFindings
} from "./chunk-GGXOZUPX.mjs";
import "./chunk-RP54XFPB.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-XATSPN2O.mjs";
import "./chunk-HMEQ7PMR.mjs";
import "./chunk-7GNMA7ZN.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  require_dist
} from "./chunk-D23XIODE.mjs";
import {
  Attempts,
  become,
  classify,
  evidence,
  failed,
  insertLike,
  insufficientPrivilege,
  isConstraint,
  isRowSecurity,
  nearness,
  openAccess,
  setMode
} from "./chunk-DMYPGKTV.mjs";
import "./chunk-4GV27PI4.mjs";
import {
  candidates
} from "./chunk-ZYUKEWR7.mjs";
import {
  memberships,
  userTables
} from "./chunk-B52DPY5J.mjs";
import {
  listName,
  walk
} from "./chunk-4LBD2ONK.mjs";
import {
  readSchema
} from "./chunk-TTONIP3R.mjs";
import "./chunk-CR5YJSID.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  compareFindings,
  reaches
} from "./chunk-KS3YWYCS.mjs";
import {
  DbopsError,
  ExitCode,
  messageOf,
  redact
} from "./chunk-5B7NSWZR.mjs";
import {
  loadParser,
  parseSql
} from "./chunk-CR2EPFTE.mjs";
import "./chunk-L2LYJURQ.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-53MRE2H3.mjs";

// node_modules/@pgsql/quotes/kwlist.js
var require_kwlist = __commonJS({
  "node_modules/@pgsql/quotes/kwlist.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.TYPE_FUNC_NAME_KEYWORDS = exports.COL_NAME_KEYWORDS = exports.UNRESERVED_KEYWORDS = exports.RESERVED_KEYWORDS = exports.kwlist = void 0;
    exports.keywordKindOf = keywordKindOf;
    exports.kwlist = {
      UNRESERVED_KEYWORD: [
        "abort",
        "absent",
        "absolute",
        "access",
        "action",
        "add",
        "admin",
        "after",
        "aggregate",
        "also",
        "alter",
        "always",
        "asensitive",
        "assertion",
        "assignment",
        "at",
        "atomic",
        "attach",
        "attribute",
        "backward",
        "before",
        "begin",
        "breadth",
        "by",
        "cache",
        "call",
        "called",
        "cascade",
        "cascaded",
        "catalog",
        "chain",
        "characteristics",
        "checkpoint",
        "class",
        "close",
        "cluster",
        "columns",
        "comment",
        "comments",
        "commit",
        "committed",
        "compression",
        "conditional",
        "configuration",
        "conflict",
        "connection",
        "constraints",
        "content",
        "continue",
        "conversion",
        "copy",
        "cost",
        "csv",
        "cube",
        "current",
        "cursor",
        "cycle",
        "data",
        "database",
        "day",
        "deallocate",
        "declare",
        "defaults",
        "deferred",
        "definer",
        "delete",
        "delimiter",
        "delimiters",
        "depends",
        "depth",
        "detach",
        "dictionary",
        "disable",
        "discard",
        "document",
        "domain",
        "double",
        "drop",
        "each",
        "empty",
        "enable",
        "encoding",
        "encrypted",
        "enforced",
        "enum",
        "error",
        "escape",
        "event",
        "exclude",
        "excluding",
        "exclusive",
        "execute",
        "explain",
        "expression",
        "extension",
        "external",
        "family",
        "filter",
        "finalize",
        "first",
        "following",
        "force",
        "format",
        "forward",
        "function",
        "functions",
        "generated",
        "global",
        "granted",
        "groups",
        "handler",
        "header",
        "hold",
        "hour",
        "identity",
        "if",
        "immediate",
        "immutable",
        "implicit",
        "import",
        "include",
        "including",
        "increment",
        "indent",
        "index",
        "indexes",
        "inherit",
        "inherits",
        "inline",
        "input",
        "insensitive",
        "insert",
        "instead",
        "invoker",
        "isolation",
        "keep",
        "key",
        "keys",
        "label",
        "language",
        "large",
        "last",
        "leakproof",
        "level",
        "listen",
        "load",
        "local",
        "location",
        "lock",
        "locked",
        "logged",
        "mapping",
        "match",
        "matched",
        "materialized",
        "maxvalue",
        "merge",
        "method",
        "minute",
        "minvalue",
        "mode",
        "month",
        "move",
        "name",
        "names",
        "nested",
        "new",
        "next",
        "nfc",
        "nfd",
        "nfkc",
        "nfkd",
        "no",
        "normalized",
        "nothing",
        "notify",
        "nowait",
        "nulls",
        "object",
        "objects",
        "of",
        "off",
        "oids",
        "old",
        "omit",
        "operator",
        "option",
        "options",
        "ordinality",
        "others",
        "over",
        "overriding",
        "owned",
        "owner",
        "parallel",
        "parameter",
        "parser",
        "partial",
        "partition",
        "passing",
        "password",
        "path",
        "period",
        "plan",
        "plans",
        "policy",
        "preceding",
        "prepare",
        "prepared",
        "preserve",
        "prior",
        "privileges",
        "procedural",
        "procedure",
        "procedures",
        "program",
        "publication",
        "quote",
        "quotes",
        "range",
        "read",
        "reassign",
        "recursive",
        "ref",
        "referencing",
        "refresh",
        "reindex",
        "relative",
        "release",
        "rename",
        "repeatable",
        "replace",
        "replica",
        "reset",
        "restart",
        "restrict",
        "return",
        "returns",
        "revoke",
        "role",
        "rollback",
        "rollup",
        "routine",
        "routines",
        "rows",
        "rule",
        "savepoint",
        "scalar",
        "schema",
        "schemas",
        "scroll",
        "search",
        "second",
        "security",
        "sequence",
        "sequences",
        "serializable",
        "server",
        "session",
        "set",
        "sets",
        "share",
        "show",
        "simple",
        "skip",
        "snapshot",
        "source",
        "sql",
        "stable",
        "standalone",
        "start",
        "statement",
        "statistics",
        "stdin",
        "stdout",
        "storage",
        "stored",
        "strict",
        "string",
        "strip",
        "subscription",
        "support",
        "sysid",
        "system",
        "tables",
        "tablespace",
        "target",
        "temp",
        "template",
        "temporary",
        "text",
        "ties",
        "transaction",
        "transform",
        "trigger",
        "truncate",
        "trusted",
        "type",
        "types",
        "uescape",
        "unbounded",
        "uncommitted",
        "unconditional",
        "unencrypted",
        "unknown",
        "unlisten",
        "unlogged",
        "until",
        "update",
        "vacuum",
        "valid",
        "validate",
        "validator",
        "value",
        "varying",
        "version",
        "view",
        "views",
        "virtual",
        "volatile",
        "whitespace",
        "within",
        "without",
        "work",
        "wrapper",
        "write",
        "xml",
        "year",
        "yes",
        "zone"
      ],
      RESERVED_KEYWORD: [
        "all",
        "analyse",
        "analyze",
        "and",
        "any",
        "array",
        "as",
        "asc",
        "asymmetric",
        "both",
        "case",
        "cast",
        "check",
        "collate",
        "column",
        "constraint",
        "create",
        "current_catalog",
        "current_date",
        "current_role",
        "current_time",
        "current_timestamp",
        "current_user",
        "default",
        "deferrable",
        "desc",
        "distinct",
        "do",
        "else",
        "end",
        "except",
        "false",
        "fetch",
        "for",
        "foreign",
        "from",
        "grant",
        "group",
        "having",
        "in",
        "initially",
        "intersect",
        "into",
        "lateral",
        "leading",
        "limit",
        "localtime",
        "localtimestamp",
        "not",
        "null",
        "offset",
        "on",
        "only",
        "or",
        "order",
        "placing",
        "primary",
        "references",
        "returning",
        "select",
        "session_user",
        "some",
        "symmetric",
        "system_user",
        "table",
        "then",
        "to",
        "trailing",
        "true",
        "union",
        "unique",
        "user",
        "using",
        "variadic",
        "when",
        "where",
        "window",
        "with"
      ],
      TYPE_FUNC_NAME_KEYWORD: [
        "authorization",
        "binary",
        "collation",
        "concurrently",
        "cross",
        "current_schema",
        "freeze",
        "full",
        "ilike",
        "inner",
        "is",
        "isnull",
        "join",
        "left",
        "like",
        "natural",
        "notnull",
        "outer",
        "overlaps",
        "right",
        "similar",
        "tablesample",
        "verbose"
      ],
      COL_NAME_KEYWORD: [
        "between",
        "bigint",
        "bit",
        "boolean",
        "char",
        "character",
        "coalesce",
        "dec",
        "decimal",
        "exists",
        "extract",
        "float",
        "greatest",
        "grouping",
        "inout",
        "int",
        "integer",
        "interval",
        "json",
        "json_array",
        "json_arrayagg",
        "json_exists",
        "json_object",
        "json_objectagg",
        "json_query",
        "json_scalar",
        "json_serialize",
        "json_table",
        "json_value",
        "least",
        "merge_action",
        "national",
        "nchar",
        "none",
        "normalize",
        "nullif",
        "numeric",
        "out",
        "overlay",
        "position",
        "precision",
        "real",
        "row",
        "setof",
        "smallint",
        "substring",
        "time",
        "timestamp",
        "treat",
        "trim",
        "values",
        "varchar",
        "xmlattributes",
        "xmlconcat",
        "xmlelement",
        "xmlexists",
        "xmlforest",
        "xmlnamespaces",
        "xmlparse",
        "xmlpi",
        "xmlroot",
        "xmlserialize",
        "xmltable"
      ]
    };
    exports.RESERVED_KEYWORDS = new Set(exports.kwlist.RESERVED_KEYWORD ?? []);
    exports.UNRESERVED_KEYWORDS = new Set(exports.kwlist.UNRESERVED_KEYWORD ?? []);
    exports.COL_NAME_KEYWORDS = new Set(exports.kwlist.COL_NAME_KEYWORD ?? []);
    exports.TYPE_FUNC_NAME_KEYWORDS = new Set(exports.kwlist.TYPE_FUNC_NAME_KEYWORD ?? []);
    function keywordKindOf(word) {
      const w = word.toLowerCase();
      if (exports.RESERVED_KEYWORDS.has(w))
        return "RESERVED_KEYWORD";
      if (exports.TYPE_FUNC_NAME_KEYWORDS.has(w))
        return "TYPE_FUNC_NAME_KEYWORD";
      if (exports.COL_NAME_KEYWORDS.has(w))
        return "COL_NAME_KEYWORD";
      if (exports.UNRESERVED_KEYWORDS.has(w))
        return "UNRESERVED_KEYWORD";
      return "NO_KEYWORD";
    }
  }
});

// node_modules/@pgsql/quotes/quote-utils.js
var require_quote_utils = __commonJS({
  "node_modules/@pgsql/quotes/quote-utils.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.QuoteUtils = void 0;
    var kwlist_1 = require_kwlist();
    var QuoteUtils = class _QuoteUtils {
      static escape(literal2) {
        return `'${literal2.replace(/'/g, "''")}'`;
      }
      /**
       * Escapes a string value for use in E-prefixed string literals
       * Handles both backslashes and single quotes properly
       */
      static escapeEString(value) {
        return value.replace(/\\/g, "\\\\").replace(/'/g, "''");
      }
      /**
       * Formats a string as an E-prefixed string literal with proper escaping
       * This wraps the complete E-prefix logic including detection and formatting
       */
      static formatEString(value) {
        const needsEscape = _QuoteUtils.needsEscapePrefix(value);
        if (needsEscape) {
          const escapedValue = _QuoteUtils.escapeEString(value);
          return `E'${escapedValue}'`;
        } else {
          return _QuoteUtils.escape(value);
        }
      }
      /**
       * Determines if a string value needs E-prefix for escaped string literals
       * Detects backslash escape sequences that require E-prefix in PostgreSQL
       */
      static needsEscapePrefix(value) {
        return !/^\\x[0-9a-fA-F]+$/i.test(value) && value.includes("\\");
      }
      /**
       * Quote an identifier only if needed
       *
       * This is a TypeScript port of PostgreSQL's quote_identifier() function from ruleutils.c
       * https://github.com/postgres/postgres/blob/fab5cd3dd1323f9e66efeb676c4bb212ff340204/src/backend/utils/adt/ruleutils.c#L13055-L13137
       *
       * Can avoid quoting if ident starts with a lowercase letter or underscore
       * and contains only lowercase letters, digits, and underscores, *and* is
       * not any SQL keyword. Otherwise, supply quotes.
       *
       * When quotes are needed, embedded double quotes are properly escaped as "".
       */
      static quoteIdentifier(ident2) {
        if (!ident2)
          return ident2;
        let safe = true;
        const firstChar = ident2[0];
        if (!(firstChar >= "a" && firstChar <= "z" || firstChar === "_")) {
          safe = false;
        }
        for (let i = 0; i < ident2.length; i++) {
          const ch = ident2[i];
          if (ch >= "a" && ch <= "z" || ch >= "0" && ch <= "9" || ch === "_") {
          } else {
            safe = false;
          }
        }
        if (safe) {
          const kwKind = (0, kwlist_1.keywordKindOf)(ident2);
          if (kwKind !== "NO_KEYWORD" && kwKind !== "UNRESERVED_KEYWORD") {
            safe = false;
          }
        }
        if (safe) {
          return ident2;
        }
        let result = '"';
        for (let i = 0; i < ident2.length; i++) {
          const ch = ident2[i];
          if (ch === '"') {
            result += '"';
          }
          result += ch;
        }
        result += '"';
        return result;
      }
      /**
       * Quote an identifier that appears after a dot in a qualified name.
       *
       * In PostgreSQL's grammar, identifiers that appear after a dot (e.g., schema.name,
       * table.column) are in a more permissive position that accepts all keyword categories
       * including RESERVED_KEYWORD. This means we only need to quote for lexical reasons
       * (uppercase, special characters, leading digits) not for keyword reasons.
       *
       * Empirically verified: `myschema.select`, `myschema.float`, `t.from` all parse
       * successfully in PostgreSQL without quotes.
       */
      static quoteIdentifierAfterDot(ident2) {
        if (!ident2)
          return ident2;
        let safe = true;
        const firstChar = ident2[0];
        if (!(firstChar >= "a" && firstChar <= "z" || firstChar === "_")) {
          safe = false;
        }
        for (let i = 0; i < ident2.length; i++) {
          const ch = ident2[i];
          if (ch >= "a" && ch <= "z" || ch >= "0" && ch <= "9" || ch === "_") {
          } else {
            safe = false;
          }
        }
        if (safe) {
          return ident2;
        }
        let result = '"';
        for (let i = 0; i < ident2.length; i++) {
          const ch = ident2[i];
          if (ch === '"') {
            result += '"';
          }
          result += ch;
        }
        result += '"';
        return result;
      }
      /**
       * Quote a dotted name (e.g., schema.table, catalog.schema.table).
       *
       * The first part uses strict quoting (keywords are quoted), while subsequent
       * parts use relaxed quoting (keywords allowed, only quote for lexical reasons).
       *
       * This reflects PostgreSQL's grammar where the first identifier in a statement
       * may conflict with keywords, but identifiers after a dot are in a more
       * permissive position.
       */
      static quoteDottedName(parts) {
        if (!parts || parts.length === 0)
          return "";
        if (parts.length === 1) {
          return _QuoteUtils.quoteIdentifier(parts[0]);
        }
        return parts.map((part, index) => index === 0 ? _QuoteUtils.quoteIdentifier(part) : _QuoteUtils.quoteIdentifierAfterDot(part)).join(".");
      }
      /**
       * Quote a possibly-qualified identifier
       *
       * This is inspired by PostgreSQL's quote_qualified_identifier() function from ruleutils.c
       * but uses relaxed quoting for the tail component since PostgreSQL's grammar accepts
       * all keywords in qualified name positions.
       *
       * Return a name of the form qualifier.ident, or just ident if qualifier
       * is null/undefined, quoting each component if necessary.
       */
      static quoteQualifiedIdentifier(qualifier, ident2) {
        if (qualifier) {
          return `${_QuoteUtils.quoteIdentifier(qualifier)}.${_QuoteUtils.quoteIdentifierAfterDot(ident2)}`;
        }
        return _QuoteUtils.quoteIdentifier(ident2);
      }
      /**
       * Quote an identifier that appears as a type name.
       *
       * Type names in PostgreSQL have a less strict quoting policy than standalone identifiers.
       * In type positions, COL_NAME_KEYWORD and TYPE_FUNC_NAME_KEYWORD are allowed unquoted
       * (e.g., 'json', 'int', 'boolean', 'interval'). Only RESERVED_KEYWORD must be quoted.
       *
       * This is different from:
       * - quoteIdentifier(): quotes all keywords except UNRESERVED_KEYWORD
       * - quoteIdentifierAfterDot(): only quotes for lexical reasons (no keyword checking)
       *
       * Type names still need quoting for lexical reasons (uppercase, special chars, etc.).
       */
      static quoteIdentifierTypeName(ident2) {
        if (!ident2)
          return ident2;
        let safe = true;
        const firstChar = ident2[0];
        if (!(firstChar >= "a" && firstChar <= "z" || firstChar === "_")) {
          safe = false;
        }
        for (let i = 0; i < ident2.length; i++) {
          const ch = ident2[i];
          if (ch >= "a" && ch <= "z" || ch >= "0" && ch <= "9" || ch === "_") {
          } else {
            safe = false;
          }
        }
        if (safe) {
          const kwKind = (0, kwlist_1.keywordKindOf)(ident2);
          if (kwKind === "RESERVED_KEYWORD") {
            safe = false;
          }
        }
        if (safe) {
          return ident2;
        }
        let result = '"';
        for (let i = 0; i < ident2.length; i++) {
          const ch = ident2[i];
          if (ch === '"') {
            result += '"';
          }
          result += ch;
        }
        result += '"';
        return result;
      }
      /**
       * Quote a dotted type name (e.g., schema.typename).
       *
       * For type names, we use type-name quoting for all parts since the entire
       * qualified name is in a type context. This allows keywords like 'json',
       * 'int', 'boolean' to remain unquoted in user-defined schema-qualified types.
       */
      static quoteTypeDottedName(parts) {
        if (!parts || parts.length === 0)
          return "";
        return parts.map((part) => _QuoteUtils.quoteIdentifierTypeName(part)).join(".");
      }
    };
    exports.QuoteUtils = QuoteUtils;
  }
});

// node_modules/@pgsql/quotes/index.js
var require_quotes = __commonJS({
  "node_modules/@pgsql/quotes/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.QuoteUtils = exports.UNRESERVED_KEYWORDS = exports.TYPE_FUNC_NAME_KEYWORDS = exports.RESERVED_KEYWORDS = exports.kwlist = exports.keywordKindOf = exports.COL_NAME_KEYWORDS = void 0;
    var kwlist_1 = require_kwlist();
    Object.defineProperty(exports, "COL_NAME_KEYWORDS", { enumerable: true, get: function() {
      return kwlist_1.COL_NAME_KEYWORDS;
    } });
    Object.defineProperty(exports, "keywordKindOf", { enumerable: true, get: function() {
      return kwlist_1.keywordKindOf;
    } });
    Object.defineProperty(exports, "kwlist", { enumerable: true, get: function() {
      return kwlist_1.kwlist;
    } });
    Object.defineProperty(exports, "RESERVED_KEYWORDS", { enumerable: true, get: function() {
      return kwlist_1.RESERVED_KEYWORDS;
    } });
    Object.defineProperty(exports, "TYPE_FUNC_NAME_KEYWORDS", { enumerable: true, get: function() {
      return kwlist_1.TYPE_FUNC_NAME_KEYWORDS;
    } });
    Object.defineProperty(exports, "UNRESERVED_KEYWORDS", { enumerable: true, get: function() {
      return kwlist_1.UNRESERVED_KEYWORDS;
    } });
    var quote_utils_1 = require_quote_utils();
    Object.defineProperty(exports, "QuoteUtils", { enumerable: true, get: function() {
      return quote_utils_1.QuoteUtils;
    } });
  }
});

// node_modules/pgsql-deparser/utils/list-utils.js
var require_list_utils = __commonJS({
  "node_modules/pgsql-deparser/utils/list-utils.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ListUtils = void 0;
    var ListUtils = class {
      static unwrapList(obj) {
        if (obj === void 0 || obj === null) {
          return [];
        }
        if (obj.List !== void 0) {
          return obj.List.items || [];
        }
        if (Array.isArray(obj)) {
          return obj;
        }
        return [obj];
      }
      static formatList(items, separator = ", ", prefix = "", formatter) {
        if (!items || items.length === 0) {
          return "";
        }
        return items.map((item) => `${prefix}${formatter(item)}`).join(separator);
      }
    };
    exports.ListUtils = ListUtils;
  }
});

// node_modules/pgsql-deparser/utils/sql-formatter.js
var require_sql_formatter = __commonJS({
  "node_modules/pgsql-deparser/utils/sql-formatter.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SqlFormatter = void 0;
    var SqlFormatter = class {
      newlineChar;
      tabChar;
      prettyMode;
      constructor(newlineChar = "\n", tabChar = "  ", prettyMode = true) {
        this.newlineChar = newlineChar;
        this.tabChar = tabChar;
        this.prettyMode = prettyMode;
      }
      format(parts, separator = " ") {
        return parts.filter((part) => part !== null && part !== void 0 && part !== "").join(separator);
      }
      indent(text, count = 1) {
        if (!this.prettyMode) {
          return text;
        }
        const indentation = this.tabChar.repeat(count);
        return text.split(this.newlineChar).map((line) => line.trim() ? indentation + line : line).join(this.newlineChar);
      }
      parens(content) {
        return `(${content})`;
      }
      newline() {
        return this.newlineChar;
      }
      tab() {
        return this.tabChar;
      }
      isPretty() {
        return this.prettyMode;
      }
    };
    exports.SqlFormatter = SqlFormatter;
  }
});

// node_modules/pgsql-deparser/visitors/base.js
var require_base = __commonJS({
  "node_modules/pgsql-deparser/visitors/base.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.BaseVisitor = exports.DeparserContext = void 0;
    var sql_formatter_1 = require_sql_formatter();
    var DeparserContext = class _DeparserContext {
      indentLevel;
      prettyMode;
      isStringLiteral;
      parentNodeTypes;
      formatter;
      select;
      from;
      group;
      sort;
      insertColumns;
      update;
      bool;
      isColumnConstraint;
      isDomainConstraint;
      alterColumnOptions;
      alterTableOptions;
      isEnumValue;
      objtype;
      subtype;
      constructor({ indentLevel = 0, prettyMode = true, isStringLiteral, parentNodeTypes = [], formatter, select, from, group, sort, insertColumns, update, bool, isColumnConstraint, isDomainConstraint, alterColumnOptions, alterTableOptions, isEnumValue, objtype, subtype, ...rest } = {}) {
        this.indentLevel = indentLevel;
        this.prettyMode = prettyMode;
        this.isStringLiteral = isStringLiteral;
        this.parentNodeTypes = parentNodeTypes;
        this.formatter = formatter || new sql_formatter_1.SqlFormatter("\n", "  ", prettyMode);
        this.select = select;
        this.from = from;
        this.group = group;
        this.sort = sort;
        this.insertColumns = insertColumns;
        this.update = update;
        this.bool = bool;
        this.isColumnConstraint = isColumnConstraint;
        this.isDomainConstraint = isDomainConstraint;
        this.alterColumnOptions = alterColumnOptions;
        this.alterTableOptions = alterTableOptions;
        this.isEnumValue = isEnumValue;
        this.objtype = objtype;
        this.subtype = subtype;
        Object.assign(this, rest);
      }
      spawn(nodeType, overrides = {}) {
        return new _DeparserContext({
          indentLevel: this.indentLevel,
          prettyMode: this.prettyMode,
          isStringLiteral: this.isStringLiteral,
          parentNodeTypes: [...this.parentNodeTypes, nodeType],
          formatter: this.formatter,
          select: this.select,
          from: this.from,
          group: this.group,
          sort: this.sort,
          insertColumns: this.insertColumns,
          update: this.update,
          bool: this.bool,
          isColumnConstraint: this.isColumnConstraint,
          isDomainConstraint: this.isDomainConstraint,
          alterColumnOptions: this.alterColumnOptions,
          alterTableOptions: this.alterTableOptions,
          isEnumValue: this.isEnumValue,
          objtype: this.objtype,
          subtype: this.subtype,
          ...overrides
        });
      }
      indent(text, count) {
        if (!this.prettyMode) {
          return text;
        }
        const indentCount = count !== void 0 ? count : this.indentLevel + 1;
        return this.formatter.indent(text, indentCount);
      }
      newline() {
        return this.formatter.newline();
      }
      parens(content) {
        return this.formatter.parens(content);
      }
      format(parts, separator) {
        return this.formatter.format(parts, separator);
      }
      isPretty() {
        return this.formatter.isPretty();
      }
    };
    exports.DeparserContext = DeparserContext;
    var BaseVisitor = class {
      getNodeType(node2) {
        return Object.keys(node2)[0];
      }
      getNodeData(node2) {
        const type = this.getNodeType(node2);
        return node2[type];
      }
      formatList(items, separator = ", ", prefix = "", formatter) {
        if (!items || items.length === 0) {
          return "";
        }
        return items.map((item) => `${prefix}${formatter(item)}`).join(separator);
      }
      formatParts(parts, separator = " ") {
        return parts.filter((part) => part !== null && part !== void 0 && part !== "").join(separator);
      }
      formatParens(content) {
        return `(${content})`;
      }
      formatIndent(text, count = 1) {
        return text;
      }
    };
    exports.BaseVisitor = BaseVisitor;
  }
});

// node_modules/pgsql-deparser/deparser.js
var require_deparser = __commonJS({
  "node_modules/pgsql-deparser/deparser.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Deparser = void 0;
    var quotes_1 = require_quotes();
    var list_utils_1 = require_list_utils();
    var sql_formatter_1 = require_sql_formatter();
    var base_1 = require_base();
    var FRAMEOPTION_NONDEFAULT = 1;
    var FRAMEOPTION_RANGE = 2;
    var FRAMEOPTION_ROWS = 4;
    var FRAMEOPTION_GROUPS = 8;
    var FRAMEOPTION_BETWEEN = 16;
    var FRAMEOPTION_START_UNBOUNDED_PRECEDING = 32;
    var FRAMEOPTION_END_UNBOUNDED_PRECEDING = 64;
    var FRAMEOPTION_START_UNBOUNDED_FOLLOWING = 128;
    var FRAMEOPTION_END_UNBOUNDED_FOLLOWING = 256;
    var FRAMEOPTION_START_CURRENT_ROW = 512;
    var FRAMEOPTION_END_CURRENT_ROW = 1024;
    var FRAMEOPTION_START_OFFSET_PRECEDING = 2048;
    var FRAMEOPTION_END_OFFSET_PRECEDING = 4096;
    var FRAMEOPTION_START_OFFSET_FOLLOWING = 8192;
    var FRAMEOPTION_END_OFFSET_FOLLOWING = 16384;
    var FRAMEOPTION_EXCLUDE_CURRENT_ROW = 32768;
    var FRAMEOPTION_EXCLUDE_GROUP = 65536;
    var FRAMEOPTION_EXCLUDE_TIES = 131072;
    var pgCatalogTypes = [
      // Integers
      "int2",
      // smallint
      "int4",
      // integer
      "int8",
      // bigint
      // Floating-point & numeric
      "float4",
      // real
      "float8",
      // double precision
      "numeric",
      // arbitrary precision (aka "decimal")
      // Text & string
      "varchar",
      // variable-length string
      "char",
      // internal one-byte type (used in special cases)
      "bpchar",
      // blank-padded char(n)
      "text",
      // unlimited string
      "bool",
      // boolean
      // Dates & times
      "date",
      // calendar date
      "time",
      // time without time zone
      "timetz",
      // time with time zone
      "timestamp",
      // timestamp without time zone
      "timestamptz",
      // timestamp with time zone
      "interval",
      // duration
      // Binary & structured
      "bytea",
      // binary data
      "uuid",
      // universally unique identifier
      // JSON & XML
      "json",
      // textual JSON
      "jsonb",
      // binary JSON
      "xml",
      // XML format
      // Money & bitstrings
      "money",
      // currency value
      "bit",
      // fixed-length bit string
      "varbit",
      // variable-length bit string
      // Network types
      "inet",
      // IPv4 or IPv6 address
      "cidr",
      // network address
      "macaddr",
      // MAC address (6 bytes)
      "macaddr8"
      // MAC address (8 bytes)
    ];
    var pgCatalogTypeAliases = [
      ["numeric", ["decimal", "dec"]],
      ["int4", ["int", "integer"]],
      ["float8", ["float"]],
      ["bpchar", ["character"]],
      ["varchar", ["character varying"]]
    ];
    function isParseResult(obj) {
      return obj && typeof obj === "object" && !Array.isArray(obj) && !("ParseResult" in obj) && !("RawStmt" in obj) && // Check if it looks like a ParseResult (has stmts or version)
      ("stmts" in obj || "version" in obj);
    }
    var Deparser2 = class _Deparser {
      tree;
      options;
      constructor(tree, opts = {}) {
        this.options = {
          functionDelimiter: "$$",
          functionDelimiterFallback: "$EOFCODE$",
          ...opts
        };
        if (isParseResult(tree)) {
          this.tree = [{ ParseResult: tree }];
        } else if (Array.isArray(tree)) {
          this.tree = tree;
        } else {
          this.tree = [tree];
        }
      }
      /**
       * Static method to deparse PostgreSQL AST nodes to SQL
       * @param query - Can be:
       *   - ParseResult from libpg-query (e.g., { version: 170004, stmts: [...] })
       *   - Wrapped ParseResult node (e.g., { ParseResult: {...} })
       *   - Wrapped RawStmt node (e.g., { RawStmt: {...} })
       *   - Array of Nodes
       *   - Single Node (e.g., { SelectStmt: {...} })
       * @param opts - Deparser options for formatting
       * @returns The deparsed SQL string
       */
      static deparse(query, opts = {}) {
        return new _Deparser(query, opts).deparseQuery();
      }
      deparseQuery() {
        const formatter = new sql_formatter_1.SqlFormatter(this.options.newline, this.options.tab, this.options.pretty);
        const context = new base_1.DeparserContext({ formatter, prettyMode: this.options.pretty });
        return this.tree.map((node2) => {
          const result = this.deparse(node2, context);
          return result || "";
        }).filter((result) => result !== "").join(context.newline() + context.newline());
      }
      /**
       * Get the appropriate function delimiter based on the body content
       * @param body The function body to check
       * @returns The delimiter to use
       */
      getFunctionDelimiter(body) {
        const delimiter = this.options.functionDelimiter || "$$";
        if (body.includes(delimiter)) {
          return this.options.functionDelimiterFallback || "$EOFCODE$";
        }
        return delimiter;
      }
      /**
       * Maps ObjectType enum values to their corresponding SQL keywords
       * Used by AlterOwnerStmt, AlterObjectSchemaStmt, and other statements that need object type keywords
       */
      getObjectTypeKeyword(objectType) {
        switch (objectType) {
          case "OBJECT_TABLE":
            return "TABLE";
          case "OBJECT_VIEW":
            return "VIEW";
          case "OBJECT_INDEX":
            return "INDEX";
          case "OBJECT_SEQUENCE":
            return "SEQUENCE";
          case "OBJECT_FUNCTION":
            return "FUNCTION";
          case "OBJECT_PROCEDURE":
            return "PROCEDURE";
          case "OBJECT_SCHEMA":
            return "SCHEMA";
          case "OBJECT_DATABASE":
            return "DATABASE";
          case "OBJECT_DOMAIN":
            return "DOMAIN";
          case "OBJECT_AGGREGATE":
            return "AGGREGATE";
          case "OBJECT_CONVERSION":
            return "CONVERSION";
          case "OBJECT_LANGUAGE":
            return "LANGUAGE";
          case "OBJECT_OPERATOR":
            return "OPERATOR";
          case "OBJECT_OPFAMILY":
            return "OPERATOR FAMILY";
          case "OBJECT_OPCLASS":
            return "OPERATOR CLASS";
          case "OBJECT_TSDICTIONARY":
            return "TEXT SEARCH DICTIONARY";
          case "OBJECT_TSCONFIGURATION":
            return "TEXT SEARCH CONFIGURATION";
          case "OBJECT_EVENT_TRIGGER":
            return "EVENT TRIGGER";
          case "OBJECT_FDW":
            return "FOREIGN DATA WRAPPER";
          case "OBJECT_FOREIGN_SERVER":
            return "SERVER";
          case "OBJECT_TYPE":
            return "TYPE";
          case "OBJECT_COLLATION":
            return "COLLATION";
          case "OBJECT_PUBLICATION":
            return "PUBLICATION";
          case "OBJECT_ACCESS_METHOD":
            return "ACCESS METHOD";
          case "OBJECT_AMOP":
            return "OPERATOR CLASS";
          case "OBJECT_AMPROC":
            return "OPERATOR CLASS";
          case "OBJECT_ATTRIBUTE":
            return "ATTRIBUTE";
          case "OBJECT_CAST":
            return "CAST";
          case "OBJECT_COLUMN":
            return "COLUMN";
          case "OBJECT_DEFAULT":
            return "DEFAULT";
          case "OBJECT_DEFACL":
            return "DEFAULT PRIVILEGES";
          case "OBJECT_DOMCONSTRAINT":
            return "DOMAIN";
          case "OBJECT_EXTENSION":
            return "EXTENSION";
          case "OBJECT_FOREIGN_TABLE":
            return "FOREIGN TABLE";
          case "OBJECT_LARGEOBJECT":
            return "LARGE OBJECT";
          case "OBJECT_MATVIEW":
            return "MATERIALIZED VIEW";
          case "OBJECT_PARAMETER_ACL":
            return "PARAMETER";
          case "OBJECT_POLICY":
            return "POLICY";
          case "OBJECT_PUBLICATION_NAMESPACE":
            return "PUBLICATION";
          case "OBJECT_PUBLICATION_REL":
            return "PUBLICATION";
          case "OBJECT_ROLE":
            return "ROLE";
          case "OBJECT_ROUTINE":
            return "ROUTINE";
          case "OBJECT_RULE":
            return "RULE";
          case "OBJECT_STATISTIC_EXT":
            return "STATISTICS";
          case "OBJECT_SUBSCRIPTION":
            return "SUBSCRIPTION";
          case "OBJECT_TABCONSTRAINT":
            return "CONSTRAINT";
          case "OBJECT_TABLESPACE":
            return "TABLESPACE";
          case "OBJECT_TRANSFORM":
            return "TRANSFORM";
          case "OBJECT_TRIGGER":
            return "TRIGGER";
          case "OBJECT_TSPARSER":
            return "TEXT SEARCH PARSER";
          case "OBJECT_TSTEMPLATE":
            return "TEXT SEARCH TEMPLATE";
          case "OBJECT_USER_MAPPING":
            return "USER MAPPING";
          default:
            throw new Error(`Unsupported objectType: ${objectType}`);
        }
      }
      deparse(node2, context) {
        if (node2 == null) {
          return null;
        }
        if (!context) {
          const formatter = new sql_formatter_1.SqlFormatter(this.options.newline, this.options.tab, this.options.pretty);
          context = new base_1.DeparserContext({ formatter, prettyMode: this.options.pretty });
        }
        if (typeof node2 === "number" || node2 instanceof Number) {
          return node2.toString();
        }
        try {
          return this.visit(node2, context);
        } catch (error) {
          const nodeType = Object.keys(node2)[0];
          throw new Error(`Error deparsing ${nodeType}: ${error.message}`);
        }
      }
      visit(node2, context) {
        if (!context) {
          const formatter = new sql_formatter_1.SqlFormatter(this.options.newline, this.options.tab, this.options.pretty);
          context = new base_1.DeparserContext({ formatter, prettyMode: this.options.pretty });
        }
        const nodeType = this.getNodeType(node2);
        if (!nodeType) {
          return "";
        }
        const nodeData = this.getNodeData(node2);
        const methodName = nodeType;
        if (typeof this[methodName] === "function") {
          const result = this[methodName](nodeData, context);
          return result;
        }
        throw new Error(`Deparser does not handle node type: ${nodeType}`);
      }
      getNodeType(node2) {
        return Object.keys(node2)[0];
      }
      getNodeData(node2) {
        const keys = Object.keys(node2);
        if (keys.length === 1 && typeof node2[keys[0]] === "object") {
          return node2[keys[0]];
        }
        return node2;
      }
      ParseResult(node2, context) {
        if (!node2.stmts || node2.stmts.length === 0) {
          return "";
        }
        return node2.stmts.filter((rawStmt) => rawStmt != null).map((rawStmt) => this.RawStmt(rawStmt, context)).filter((result) => result !== "").join(context.newline() + context.newline());
      }
      RawStmt(node2, context) {
        if (!node2.stmt) {
          return "";
        }
        const deparsedStmt = this.deparse(node2.stmt, context);
        if (node2.stmt_len) {
          return deparsedStmt + ";";
        }
        return deparsedStmt;
      }
      SelectStmt(node2, context) {
        const output = [];
        if (node2.withClause) {
          output.push(this.WithClause(node2.withClause, context));
        }
        if (!node2.op || node2.op === "SETOP_NONE") {
          if (node2.valuesLists == null) {
            if (!context.isPretty() || !node2.targetList) {
              output.push("SELECT");
            }
          }
        } else {
          const leftStmt = this.SelectStmt(node2.larg, context);
          const rightStmt = this.SelectStmt(node2.rarg, context);
          const leftNeedsParens = node2.larg && (node2.larg.op && node2.larg.op !== "SETOP_NONE" || node2.larg.sortClause || node2.larg.limitCount || node2.larg.limitOffset || node2.larg.withClause);
          const rightNeedsParens = node2.rarg && (node2.rarg.op && node2.rarg.op !== "SETOP_NONE" || node2.rarg.sortClause || node2.rarg.limitCount || node2.rarg.limitOffset || node2.rarg.withClause);
          if (leftNeedsParens) {
            output.push(context.parens(leftStmt));
          } else {
            output.push(leftStmt);
          }
          switch (node2.op) {
            case "SETOP_UNION":
              output.push("UNION");
              break;
            case "SETOP_INTERSECT":
              output.push("INTERSECT");
              break;
            case "SETOP_EXCEPT":
              output.push("EXCEPT");
              break;
            default:
              throw new Error(`Bad SelectStmt op: ${node2.op}`);
          }
          if (node2.all) {
            output.push("ALL");
          }
          if (rightNeedsParens) {
            output.push(context.parens(rightStmt));
          } else {
            output.push(rightStmt);
          }
        }
        let distinctPart = "";
        if (node2.distinctClause) {
          const distinctClause = list_utils_1.ListUtils.unwrapList(node2.distinctClause);
          if (distinctClause.length > 0 && Object.keys(distinctClause[0]).length > 0) {
            const clause = distinctClause.map((e) => this.visit(e, context.spawn("SelectStmt", { select: true }))).join(", ");
            distinctPart = " DISTINCT ON " + context.parens(clause);
          } else {
            distinctPart = " DISTINCT";
          }
          if (!context.isPretty()) {
            if (distinctClause.length > 0 && Object.keys(distinctClause[0]).length > 0) {
              output.push("DISTINCT ON");
              const clause = distinctClause.map((e) => this.visit(e, context.spawn("SelectStmt", { select: true }))).join(", ");
              output.push(context.parens(clause));
            } else {
              output.push("DISTINCT");
            }
          }
        }
        if (node2.targetList) {
          const targetList = list_utils_1.ListUtils.unwrapList(node2.targetList);
          if (context.isPretty()) {
            if (targetList.length === 1) {
              const targetNode = targetList[0];
              const target = this.visit(targetNode, context.spawn("SelectStmt", { select: true }));
              if (this.isComplexSelectTarget(targetNode)) {
                output.push("SELECT" + distinctPart);
                if (this.containsMultilineStringLiteral(target)) {
                  output.push(target);
                } else {
                  output.push(context.indent(target));
                }
              } else {
                output.push("SELECT" + distinctPart + " " + target);
              }
            } else {
              const targetStrings = targetList.map((e) => {
                const targetStr = this.visit(e, context.spawn("SelectStmt", { select: true }));
                if (this.containsMultilineStringLiteral(targetStr)) {
                  return targetStr;
                }
                return context.indent(targetStr);
              });
              const formattedTargets = targetStrings.join("," + context.newline());
              output.push("SELECT" + distinctPart);
              output.push(formattedTargets);
            }
          } else {
            const targets = targetList.map((e) => this.visit(e, context.spawn("SelectStmt", { select: true }))).join(", ");
            output.push(targets);
          }
        }
        if (node2.intoClause) {
          output.push("INTO");
          output.push(this.IntoClause(node2.intoClause, context));
        }
        if (node2.fromClause) {
          const fromList = list_utils_1.ListUtils.unwrapList(node2.fromClause);
          const fromItems = fromList.map((e) => this.deparse(e, context.spawn("SelectStmt", { from: true }))).join(", ");
          output.push("FROM " + fromItems.trim());
        }
        if (node2.whereClause) {
          if (context.isPretty()) {
            output.push("WHERE");
            const whereExpr = this.visit(node2.whereClause, context);
            const lines = whereExpr.split(context.newline());
            const indentedLines = lines.map((line, index) => {
              if (index === 0) {
                return context.indent(line);
              }
              return line;
            });
            output.push(indentedLines.join(context.newline()));
          } else {
            output.push("WHERE");
            output.push(this.visit(node2.whereClause, context));
          }
        }
        if (node2.valuesLists) {
          if (context.isPretty()) {
            output.push("VALUES");
            const lists = list_utils_1.ListUtils.unwrapList(node2.valuesLists).map((list) => {
              const values = list_utils_1.ListUtils.unwrapList(list).map((val) => this.visit(val, context));
              return context.parens(values.join(", "));
            });
            const indentedTuples = lists.map((tuple) => {
              if (this.containsMultilineStringLiteral(tuple)) {
                return tuple;
              }
              return context.indent(tuple);
            });
            output.push(indentedTuples.join(",\n"));
          } else {
            output.push("VALUES");
            const lists = list_utils_1.ListUtils.unwrapList(node2.valuesLists).map((list) => {
              const values = list_utils_1.ListUtils.unwrapList(list).map((val) => this.visit(val, context));
              return context.parens(values.join(", "));
            });
            output.push(lists.join(", "));
          }
        }
        if (node2.groupClause) {
          const groupList = list_utils_1.ListUtils.unwrapList(node2.groupClause);
          if (context.isPretty()) {
            const groupItems = groupList.map((e) => {
              const groupStr = this.visit(e, context.spawn("SelectStmt", { group: true, indentLevel: context.indentLevel + 1 }));
              if (this.containsMultilineStringLiteral(groupStr)) {
                return groupStr;
              }
              return context.indent(groupStr);
            }).join("," + context.newline());
            output.push("GROUP BY");
            output.push(groupItems);
          } else {
            output.push("GROUP BY");
            const groupItems = groupList.map((e) => this.visit(e, context.spawn("SelectStmt", { group: true }))).join(", ");
            output.push(groupItems);
          }
        }
        if (node2.havingClause) {
          if (context.isPretty()) {
            output.push("HAVING");
            const havingStr = this.visit(node2.havingClause, context);
            if (this.containsMultilineStringLiteral(havingStr)) {
              output.push(havingStr);
            } else {
              output.push(context.indent(havingStr));
            }
          } else {
            output.push("HAVING");
            output.push(this.visit(node2.havingClause, context));
          }
        }
        if (node2.windowClause) {
          output.push("WINDOW");
          const windowList = list_utils_1.ListUtils.unwrapList(node2.windowClause);
          const windowClauses = windowList.map((e) => this.visit(e, context)).join(", ");
          output.push(windowClauses);
        }
        if (node2.sortClause) {
          const sortList = list_utils_1.ListUtils.unwrapList(node2.sortClause);
          if (context.isPretty()) {
            const sortItems = sortList.map((e) => {
              const sortStr = this.visit(e, context.spawn("SelectStmt", { sort: true, indentLevel: context.indentLevel + 1 }));
              if (this.containsMultilineStringLiteral(sortStr)) {
                return sortStr;
              }
              return context.indent(sortStr);
            }).join("," + context.newline());
            output.push("ORDER BY");
            output.push(sortItems);
          } else {
            output.push("ORDER BY");
            const sortItems = sortList.map((e) => this.visit(e, context.spawn("SelectStmt", { sort: true }))).join(", ");
            output.push(sortItems);
          }
        }
        if (node2.limitCount) {
          output.push("LIMIT " + this.visit(node2.limitCount, context));
        }
        if (node2.limitOffset) {
          output.push("OFFSET " + this.visit(node2.limitOffset, context));
        }
        if (node2.lockingClause) {
          const lockingList = list_utils_1.ListUtils.unwrapList(node2.lockingClause);
          const lockingClauses = lockingList.map((e) => this.visit(e, context)).join(" ");
          output.push(lockingClauses);
        }
        if (context.isPretty()) {
          const filteredOutput = output.filter((item) => item.trim() !== "");
          return filteredOutput.join(context.newline());
        }
        return output.join(" ");
      }
      A_Expr(node2, context) {
        const kind = node2.kind;
        const name = list_utils_1.ListUtils.unwrapList(node2.name);
        const lexpr = node2.lexpr;
        const rexpr = node2.rexpr;
        switch (kind) {
          case "AEXPR_OP":
            if (lexpr && rexpr) {
              const operator = this.deparseOperatorName(name, context);
              let leftExpr = this.visit(lexpr, context);
              let rightExpr2 = this.visit(rexpr, context);
              let leftNeedsParens = false;
              if (lexpr && "A_Expr" in lexpr && lexpr.A_Expr?.kind === "AEXPR_OP") {
                const leftOp = this.deparseOperatorName(list_utils_1.ListUtils.unwrapList(lexpr.A_Expr.name), context);
                if (this.needsParentheses(leftOp, operator, "left")) {
                  leftNeedsParens = true;
                }
              }
              if (lexpr && this.isComplexExpression(lexpr)) {
                leftNeedsParens = true;
              }
              if (leftNeedsParens) {
                leftExpr = context.parens(leftExpr);
              }
              let rightNeedsParens = false;
              if (rexpr && "A_Expr" in rexpr && rexpr.A_Expr?.kind === "AEXPR_OP") {
                const rightOp = this.deparseOperatorName(list_utils_1.ListUtils.unwrapList(rexpr.A_Expr.name), context);
                if (this.needsParentheses(rightOp, operator, "right")) {
                  rightNeedsParens = true;
                }
              }
              if (rexpr && this.isComplexExpression(rexpr)) {
                rightNeedsParens = true;
              }
              if (rightNeedsParens) {
                rightExpr2 = context.parens(rightExpr2);
              }
              return context.format([leftExpr, operator, rightExpr2]);
            } else if (rexpr) {
              const operator = this.deparseOperatorName(name, context);
              let rightExpr2 = this.visit(rexpr, context);
              if (rexpr && "A_Expr" in rexpr && rexpr.A_Expr?.kind === "AEXPR_OP" && rexpr.A_Expr?.lexpr) {
                rightExpr2 = context.parens(rightExpr2);
              }
              return context.format([operator, rightExpr2]);
            }
            break;
          case "AEXPR_OP_ANY":
            return context.format([
              this.visit(lexpr, context),
              this.deparseOperatorName(name, context),
              "ANY",
              context.parens(this.visit(rexpr, context))
            ]);
          case "AEXPR_OP_ALL":
            return context.format([
              this.visit(lexpr, context),
              this.deparseOperatorName(name, context),
              "ALL",
              context.parens(this.visit(rexpr, context))
            ]);
          case "AEXPR_DISTINCT": {
            let leftExpr = this.visit(lexpr, context);
            let rightExpr2 = this.visit(rexpr, context);
            if (lexpr && this.isComplexExpression(lexpr)) {
              leftExpr = context.parens(leftExpr);
            }
            if (rexpr && this.isComplexExpression(rexpr)) {
              rightExpr2 = context.parens(rightExpr2);
            }
            return context.format([
              leftExpr,
              "IS DISTINCT FROM",
              rightExpr2
            ]);
          }
          case "AEXPR_NOT_DISTINCT": {
            let leftExpr = this.visit(lexpr, context);
            let rightExpr2 = this.visit(rexpr, context);
            if (lexpr && this.isComplexExpression(lexpr)) {
              leftExpr = context.parens(leftExpr);
            }
            if (rexpr && this.isComplexExpression(rexpr)) {
              rightExpr2 = context.parens(rightExpr2);
            }
            return context.format([
              leftExpr,
              "IS NOT DISTINCT FROM",
              rightExpr2
            ]);
          }
          case "AEXPR_NULLIF":
            return context.format([
              "NULLIF",
              context.parens([
                this.visit(lexpr, context),
                this.visit(rexpr, context)
              ].join(", "))
            ]);
          case "AEXPR_IN":
            const inOperator = this.deparseOperatorName(name, context);
            if (inOperator === "<>" || inOperator === "!=") {
              return context.format([
                this.visit(lexpr, context),
                "NOT IN",
                context.parens(this.visit(rexpr, context))
              ]);
            } else {
              return context.format([
                this.visit(lexpr, context),
                "IN",
                context.parens(this.visit(rexpr, context))
              ]);
            }
          case "AEXPR_LIKE":
            const likeOp = this.deparseOperatorName(name, context);
            if (likeOp === "!~~") {
              return context.format([
                this.visit(lexpr, context),
                "NOT LIKE",
                this.visit(rexpr, context)
              ]);
            } else {
              return context.format([
                this.visit(lexpr, context),
                "LIKE",
                this.visit(rexpr, context)
              ]);
            }
          case "AEXPR_ILIKE":
            const ilikeOp = this.deparseOperatorName(name, context);
            if (ilikeOp === "!~~*") {
              return context.format([
                this.visit(lexpr, context),
                "NOT ILIKE",
                this.visit(rexpr, context)
              ]);
            } else {
              return context.format([
                this.visit(lexpr, context),
                "ILIKE",
                this.visit(rexpr, context)
              ]);
            }
          case "AEXPR_SIMILAR":
            const similarOp = this.deparseOperatorName(name, context);
            let rightExpr;
            if (rexpr && "FuncCall" in rexpr && rexpr.FuncCall?.funcname?.length === 2 && rexpr.FuncCall.funcname[0]?.String?.sval === "pg_catalog" && rexpr.FuncCall.funcname[1]?.String?.sval === "similar_to_escape") {
              const args = rexpr.FuncCall.args || [];
              rightExpr = this.visit(args[0], context);
              if (args.length > 1) {
                rightExpr += ` ESCAPE ${this.visit(args[1], context)}`;
              }
            } else {
              rightExpr = this.visit(rexpr, context);
            }
            if (similarOp === "!~") {
              return context.format([
                this.visit(lexpr, context),
                "NOT SIMILAR TO",
                rightExpr
              ]);
            } else {
              return context.format([
                this.visit(lexpr, context),
                "SIMILAR TO",
                rightExpr
              ]);
            }
          case "AEXPR_BETWEEN":
            return context.format([
              this.visit(lexpr, context),
              "BETWEEN",
              this.visitBetweenRange(rexpr, context)
            ]);
          case "AEXPR_NOT_BETWEEN":
            return context.format([
              this.visit(lexpr, context),
              "NOT BETWEEN",
              this.visitBetweenRange(rexpr, context)
            ]);
          case "AEXPR_BETWEEN_SYM":
            return context.format([
              this.visit(lexpr, context),
              "BETWEEN SYMMETRIC",
              this.visitBetweenRange(rexpr, context)
            ]);
          case "AEXPR_NOT_BETWEEN_SYM":
            return context.format([
              this.visit(lexpr, context),
              "NOT BETWEEN SYMMETRIC",
              this.visitBetweenRange(rexpr, context)
            ]);
        }
        throw new Error(`Unhandled A_Expr kind: ${kind}`);
      }
      deparseOperatorName(name, context) {
        if (!name || name.length === 0) {
          return "";
        }
        const parts = name.map((n) => {
          if (n.String) {
            return n.String.sval || n.String.str;
          }
          return this.visit(n, context);
        });
        if (parts.length > 1) {
          return `OPERATOR(${parts.join(".")})`;
        }
        return parts.join(".");
      }
      getOperatorPrecedence(operator) {
        const precedence = {
          "||": 1,
          // string concatenation
          OR: 2,
          // logical OR
          AND: 3,
          // logical AND
          NOT: 4,
          // logical NOT
          IS: 5,
          // IS NULL, IS NOT NULL, etc.
          IN: 5,
          // IN, NOT IN
          BETWEEN: 5,
          // BETWEEN, NOT BETWEEN
          LIKE: 5,
          // LIKE, ILIKE, SIMILAR TO
          ILIKE: 5,
          SIMILAR: 5,
          "<": 6,
          // comparison operators
          "<=": 6,
          ">": 6,
          ">=": 6,
          "=": 6,
          "<>": 6,
          "!=": 6,
          "+": 7,
          // addition, subtraction
          "-": 7,
          "*": 8,
          // multiplication, division, modulo
          "/": 8,
          "%": 8,
          "^": 9,
          // exponentiation
          "~": 10,
          // bitwise operators
          "&": 10,
          "|": 10,
          "#": 10,
          "<<": 10,
          ">>": 10
        };
        return precedence[operator] || 0;
      }
      needsParentheses(childOp, parentOp, position) {
        const childPrec = this.getOperatorPrecedence(childOp);
        const parentPrec = this.getOperatorPrecedence(parentOp);
        if (childPrec < parentPrec) {
          return true;
        }
        if (childPrec === parentPrec && position === "right") {
          if (parentOp === "-" || parentOp === "/") {
            return true;
          }
        }
        return false;
      }
      isComplexExpression(node2) {
        return !!(node2.NullTest || node2.BooleanTest || node2.BoolExpr || node2.CaseExpr || node2.CoalesceExpr || node2.SubLink || node2.A_Expr);
      }
      isComplexSelectTarget(node2) {
        if (!node2)
          return false;
        if (node2.ResTarget?.val) {
          return this.isComplexExpression(node2.ResTarget.val);
        }
        if (node2.CaseExpr)
          return true;
        if (node2.SubLink)
          return true;
        if (node2.NullTest || node2.BooleanTest || node2.BoolExpr)
          return true;
        if (node2.CoalesceExpr) {
          const args = node2.CoalesceExpr.args;
          if (args && Array.isArray(args) && args.length > 1)
            return true;
        }
        if (node2.FuncCall) {
          const funcCall = node2.FuncCall;
          const args = funcCall.args ? Array.isArray(funcCall.args) ? funcCall.args : [funcCall.args] : [];
          if (funcCall.over || funcCall.agg_filter || funcCall.agg_order || funcCall.agg_distinct) {
            return true;
          }
          if (args.length > 1)
            return true;
          if (args.length === 1) {
            return this.isComplexSelectTarget(args[0]);
          }
        }
        if (node2.A_Expr) {
          const expr = node2.A_Expr;
          if (expr.lexpr && this.isComplexSelectTarget(expr.lexpr))
            return true;
          if (expr.rexpr && this.isComplexSelectTarget(expr.rexpr))
            return true;
          return false;
        }
        if (node2.TypeCast) {
          return this.isComplexSelectTarget(node2.TypeCast.arg);
        }
        if (node2.A_ArrayExpr)
          return true;
        if (node2.A_Indirection) {
          return this.isComplexSelectTarget(node2.A_Indirection.arg);
        }
        if (node2.A_Const || node2.ColumnRef || node2.ParamRef || node2.A_Star) {
          return false;
        }
        return false;
      }
      visitBetweenRange(rexpr, context) {
        if (rexpr && "List" in rexpr && rexpr.List?.items) {
          const items = rexpr.List.items.map((item) => this.visit(item, context));
          return items.join(" AND ");
        }
        return this.visit(rexpr, context);
      }
      InsertStmt(node2, context) {
        const output = [];
        if (node2.withClause) {
          output.push(this.WithClause(node2.withClause, context));
        }
        output.push("INSERT INTO");
        output.push(this.RangeVar(node2.relation, context));
        if (node2.cols) {
          const cols = list_utils_1.ListUtils.unwrapList(node2.cols);
          const insertContext = context.spawn("InsertStmt", { insertColumns: true });
          const columnNames = cols.map((col) => this.visit(col, insertContext));
          if (context.isPretty()) {
            const indentedColumns = columnNames.map((col) => context.indent(col));
            output.push("(\n" + indentedColumns.join(",\n") + "\n)");
          } else {
            output.push(context.parens(columnNames.join(", ")));
          }
        }
        if (node2.override === "OVERRIDING_USER_VALUE") {
          output.push("OVERRIDING USER VALUE");
        } else if (node2.override === "OVERRIDING_SYSTEM_VALUE") {
          output.push("OVERRIDING SYSTEM VALUE");
        }
        if (node2.selectStmt) {
          output.push(this.visit(node2.selectStmt, context));
        } else if (!node2.cols || node2.cols && list_utils_1.ListUtils.unwrapList(node2.cols).length === 0) {
          output.push("DEFAULT VALUES");
        }
        if (node2.onConflictClause) {
          output.push("ON CONFLICT");
          if (node2.onConflictClause.infer) {
            const infer = node2.onConflictClause.infer;
            if (infer.conname) {
              output.push("ON CONSTRAINT");
              output.push(infer.conname);
            } else if (infer.indexElems) {
              const elems = list_utils_1.ListUtils.unwrapList(infer.indexElems);
              const indexElems = elems.map((elem) => this.visit(elem, context));
              output.push(context.parens(indexElems.join(", ")));
            }
            if (infer.whereClause) {
              output.push("WHERE");
              output.push(this.visit(infer.whereClause, context));
            }
          }
          if (node2.onConflictClause.action === "ONCONFLICT_UPDATE") {
            output.push("DO UPDATE SET");
            const targetList = list_utils_1.ListUtils.unwrapList(node2.onConflictClause.targetList);
            if (targetList && targetList.length) {
              const firstTarget = targetList[0];
              if (firstTarget.ResTarget?.val?.MultiAssignRef && targetList.every((target) => target.ResTarget?.val?.MultiAssignRef)) {
                const sortedTargets = targetList.sort((a, b) => a.ResTarget.val.MultiAssignRef.colno - b.ResTarget.val.MultiAssignRef.colno);
                const names2 = sortedTargets.map((target) => target.ResTarget.name);
                output.push(context.parens(names2.join(", ")));
                output.push("=");
                output.push(this.visit(firstTarget.ResTarget.val.MultiAssignRef.source, context));
              } else {
                const updateContext = context.spawn("UpdateStmt", { update: true });
                const targets = targetList.map((target) => this.visit(target, updateContext));
                if (context.isPretty()) {
                  const indentedTargets = targets.map((target) => context.indent(target));
                  output.push("\n" + indentedTargets.join(",\n"));
                } else {
                  output.push(targets.join(", "));
                }
              }
            }
            if (node2.onConflictClause.whereClause) {
              output.push("WHERE");
              output.push(this.visit(node2.onConflictClause.whereClause, context));
            }
          } else if (node2.onConflictClause.action === "ONCONFLICT_NOTHING") {
            output.push("DO NOTHING");
          }
        }
        if (node2.returningClause) {
          output.push(this.ReturningClause(node2.returningClause, context));
        }
        return output.join(" ");
      }
      UpdateStmt(node2, context) {
        const output = [];
        if (node2.withClause) {
          output.push(this.WithClause(node2.withClause, context));
        }
        output.push("UPDATE");
        if (node2.relation) {
          output.push(this.RangeVar(node2.relation, context));
        }
        output.push("SET");
        if (node2.targetList && node2.targetList.length > 0) {
          output.push(this.formatUpdateAssignments(node2.targetList, context));
        }
        if (node2.fromClause) {
          output.push("FROM");
          const fromList = list_utils_1.ListUtils.unwrapList(node2.fromClause);
          const fromItems = fromList.map((item) => this.visit(item, context));
          output.push(fromItems.join(", "));
        }
        if (node2.whereClause) {
          output.push("WHERE");
          output.push(this.visit(node2.whereClause, context));
        }
        if (node2.returningClause) {
          output.push(this.ReturningClause(node2.returningClause, context));
        }
        return output.join(" ");
      }
      formatUpdateAssignments(targets, context) {
        const targetList = list_utils_1.ListUtils.unwrapList(targets);
        const processedTargets = /* @__PURE__ */ new Set();
        const assignmentParts = [];
        for (let i = 0; i < targetList.length; i++) {
          if (processedTargets.has(i))
            continue;
          const target = targetList[i];
          const multiAssignRef = target.ResTarget?.val?.MultiAssignRef;
          if (multiAssignRef) {
            const relatedTargets = [];
            for (let j = i; j < targetList.length; j++) {
              const otherTarget = targetList[j];
              const otherMultiAssignRef = otherTarget.ResTarget?.val?.MultiAssignRef;
              if (otherMultiAssignRef && JSON.stringify(otherMultiAssignRef.source) === JSON.stringify(multiAssignRef.source)) {
                relatedTargets.push(otherTarget);
                processedTargets.add(j);
              }
            }
            const names2 = relatedTargets.map((t) => quotes_1.QuoteUtils.quoteIdentifier(t.ResTarget.name));
            assignmentParts.push(`${context.parens(names2.join(", "))} = ${this.visit(multiAssignRef.source, context)}`);
          } else {
            assignmentParts.push(this.visit(target, context.spawn("UpdateStmt", { update: true })));
            processedTargets.add(i);
          }
        }
        return assignmentParts.join(", ");
      }
      DeleteStmt(node2, context) {
        try {
          const output = [];
          if (node2.withClause) {
            try {
              output.push(this.WithClause(node2.withClause, context));
            } catch (error) {
              console.warn(`Error processing withClause in DeleteStmt: ${error instanceof Error ? error.message : String(error)}`);
              throw new Error(`Error deparsing DeleteStmt: ${error instanceof Error ? error.message : String(error)}`);
            }
          }
          output.push("DELETE");
          output.push("FROM");
          if (!node2.relation) {
            throw new Error("DeleteStmt requires a relation");
          }
          output.push(this.RangeVar(node2.relation, context));
          if (node2.usingClause) {
            output.push("USING");
            const usingList = list_utils_1.ListUtils.unwrapList(node2.usingClause);
            const usingItems = usingList.filter((item) => item != null && this.getNodeType(item) !== "undefined").map((item) => {
              try {
                return this.visit(item, context);
              } catch (error) {
                console.warn(`Error processing usingClause item in DeleteStmt: ${error instanceof Error ? error.message : String(error)}`);
                return "";
              }
            }).filter((item) => item && item.trim());
            if (usingItems.length > 0) {
              output.push(usingItems.join(", "));
            }
          }
          if (node2.whereClause) {
            output.push("WHERE");
            try {
              output.push(this.visit(node2.whereClause, context));
            } catch (error) {
              console.warn(`Error processing whereClause in DeleteStmt: ${error instanceof Error ? error.message : String(error)}`);
              throw new Error(`Error deparsing DeleteStmt: ${error instanceof Error ? error.message : String(error)}`);
            }
          }
          if (node2.returningClause) {
            try {
              output.push(this.ReturningClause(node2.returningClause, context));
            } catch (error) {
              console.warn(`Error processing returningClause in DeleteStmt: ${error instanceof Error ? error.message : String(error)}`);
              throw new Error(`Error deparsing DeleteStmt: ${error instanceof Error ? error.message : String(error)}`);
            }
          }
          return output.join(" ");
        } catch (error) {
          throw new Error(`Error deparsing DeleteStmt: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      WithClause(node2, context) {
        const output = ["WITH"];
        if (node2.recursive) {
          output.push("RECURSIVE");
        }
        if (node2.ctes && node2.ctes.length > 0) {
          const ctes = list_utils_1.ListUtils.unwrapList(node2.ctes);
          if (context.isPretty()) {
            const cteStrings = ctes.map((cte, index) => {
              const cteStr = this.visit(cte, context);
              const prefix = index === 0 ? context.newline() : "," + context.newline();
              if (this.containsMultilineStringLiteral(cteStr)) {
                return prefix + cteStr;
              }
              return prefix + context.indent(cteStr);
            });
            output.push(cteStrings.join(""));
          } else {
            const cteStrings = ctes.map((cte) => this.visit(cte, context));
            output.push(cteStrings.join(", "));
          }
        }
        return output.join(" ");
      }
      ResTarget(node2, context) {
        const output = [];
        if (context.update && node2.name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
          if (node2.indirection && node2.indirection.length > 0) {
            const indirectionStrs = list_utils_1.ListUtils.unwrapList(node2.indirection).map((item) => {
              if (item.String) {
                return `.${quotes_1.QuoteUtils.quoteIdentifierAfterDot(item.String.sval || item.String.str)}`;
              }
              return this.visit(item, context);
            });
            output.push(indirectionStrs.join(""));
          }
          output.push("=");
          if (node2.val) {
            output.push(this.deparse(node2.val, context));
          }
        } else if (context.insertColumns && node2.name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
          if (node2.indirection && node2.indirection.length > 0) {
            const indirectionStrs = list_utils_1.ListUtils.unwrapList(node2.indirection).map((item) => {
              if (item.String) {
                return `.${quotes_1.QuoteUtils.quoteIdentifierAfterDot(item.String.sval || item.String.str)}`;
              }
              return this.visit(item, context);
            });
            output.push(indirectionStrs.join(""));
          }
        } else {
          if (node2.val) {
            output.push(this.deparse(node2.val, context));
          }
          if (node2.name) {
            output.push("AS");
            output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
          }
        }
        return output.join(" ");
      }
      ATAlterConstraint(node2, context) {
        const output = ["ALTER CONSTRAINT"];
        if (node2.conname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.conname));
        }
        if (node2.alterEnforceability) {
          output.push(node2.is_enforced ? "ENFORCED" : "NOT ENFORCED");
        }
        if (node2.alterDeferrability) {
          output.push(node2.deferrable ? "DEFERRABLE" : "NOT DEFERRABLE");
          if (node2.initdeferred) {
            output.push("INITIALLY DEFERRED");
          }
        }
        if (node2.alterInheritability) {
          output.push(node2.noinherit ? "NO INHERIT" : "INHERIT");
        }
        return output.join(" ");
      }
      deparseKeyAttrs(attrs, withPeriod, context) {
        const items = list_utils_1.ListUtils.unwrapList(attrs).map((attr) => this.visit(attr, context));
        if (withPeriod && items.length > 0) {
          items[items.length - 1] = `PERIOD ${items[items.length - 1]}`;
        }
        return items.join(", ");
      }
      ReturningClause(node2, context) {
        const output = ["RETURNING"];
        if (node2.options && node2.options.length > 0) {
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, context));
          output.push(`WITH (${options.join(", ")})`);
        }
        if (node2.exprs && node2.exprs.length > 0) {
          output.push(this.deparseReturningList(node2.exprs, context));
        }
        return output.join(" ");
      }
      ReturningOption(node2, context) {
        const keyword = node2.option === "RETURNING_OPTION_NEW" ? "NEW" : "OLD";
        return `${keyword} AS ${quotes_1.QuoteUtils.quoteIdentifier(node2.value)}`;
      }
      deparseReturningList(list, context) {
        return list_utils_1.ListUtils.unwrapList(list).filter((item) => item != null && this.getNodeType(item) !== "undefined").map((item) => {
          try {
            if (this.getNodeType(item) === "ResTarget") {
              const resTarget = this.getNodeData(item);
              const val = resTarget.val ? this.visit(resTarget.val, context) : "";
              const alias = resTarget.name ? ` AS ${quotes_1.QuoteUtils.quoteIdentifier(resTarget.name)}` : "";
              return val + alias;
            } else {
              const val = this.visit(item, context);
              return val;
            }
          } catch (error) {
            console.warn(`Error processing returning item: ${error instanceof Error ? error.message : String(error)}`);
            return "";
          }
        }).filter((item) => item && item.trim()).join(", ");
      }
      BoolExpr(node2, context) {
        const boolop = node2.boolop;
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        let formatStr = "%s";
        if (context.bool) {
          formatStr = "(%s)";
        }
        const boolContext = context.spawn("BoolExpr", { bool: true });
        switch (boolop) {
          case "AND_EXPR":
            if (context.isPretty() && args.length > 1) {
              const andArgs = args.map((arg) => this.visit(arg, boolContext)).join(context.newline() + context.indent("AND "));
              return formatStr.replace("%s", () => andArgs);
            } else {
              const andArgs = args.map((arg) => this.visit(arg, boolContext)).join(" AND ");
              return formatStr.replace("%s", () => andArgs);
            }
          case "OR_EXPR":
            if (context.isPretty() && args.length > 1) {
              const orArgs = args.map((arg) => this.visit(arg, boolContext)).join(context.newline() + context.indent("OR "));
              return formatStr.replace("%s", () => orArgs);
            } else {
              const orArgs = args.map((arg) => this.visit(arg, boolContext)).join(" OR ");
              return formatStr.replace("%s", () => orArgs);
            }
          case "NOT_EXPR":
            return `NOT (${this.visit(args[0], context)})`;
          default:
            throw new Error(`Unhandled BoolExpr boolop: ${boolop}`);
        }
      }
      FuncCall(node2, context) {
        const funcname = list_utils_1.ListUtils.unwrapList(node2.funcname);
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        const funcnameParts = funcname.map((n) => n.String?.sval || n.String?.str || "").filter((s) => s);
        const name = quotes_1.QuoteUtils.quoteDottedName(funcnameParts);
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && name === "pg_catalog.xmlexists" && args.length >= 2) {
          const xpath = this.visit(args[0], context);
          const xmlDoc = this.visit(args[1], context);
          return `xmlexists (${xpath} PASSING ${xmlDoc})`;
        }
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && name === "pg_catalog.extract" && args.length >= 2) {
          let field = this.visit(args[0], context);
          const source = this.visit(args[1], context);
          if (field.startsWith("'") && field.endsWith("'")) {
            field = field.slice(1, -1).toUpperCase();
          }
          return `EXTRACT(${field} FROM ${source})`;
        }
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && (name === "pg_catalog.rtrim" || name === "pg_catalog.ltrim" || name === "pg_catalog.btrim") && args.length >= 1) {
          const source = this.visit(args[0], context);
          let trimChar = "";
          if (args.length >= 2) {
            trimChar = ` ${this.visit(args[1], context)}`;
          }
          if (name === "pg_catalog.rtrim") {
            return `TRIM(TRAILING${trimChar} FROM ${source})`;
          } else if (name === "pg_catalog.ltrim") {
            return `TRIM(LEADING${trimChar} FROM ${source})`;
          } else if (name === "pg_catalog.btrim") {
            return `TRIM(BOTH${trimChar} FROM ${source})`;
          }
        }
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && name === "pg_catalog.pg_collation_for") {
          const argStrs = args.map((arg) => this.visit(arg, context));
          return `COLLATION FOR (${argStrs.join(", ")})`;
        }
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && name === "pg_catalog.substring") {
          const source = this.visit(args[0], context);
          if (args.length === 3) {
            const start = this.visit(args[1], context);
            const length = this.visit(args[2], context);
            return `SUBSTRING(${source} FROM ${start} FOR ${length})`;
          } else if (args.length === 2) {
            const start = this.visit(args[1], context);
            return `SUBSTRING(${source} FROM ${start})`;
          }
        }
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && name === "pg_catalog.position") {
          if (args.length === 2) {
            const string = this.visit(args[0], context);
            const substring = this.visit(args[1], context);
            return `POSITION(${substring} IN ${string})`;
          }
        }
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && name === "pg_catalog.overlay") {
          if (args.length === 4) {
            const string = this.visit(args[0], context);
            const substring = this.visit(args[1], context);
            const start = this.visit(args[2], context);
            const length = this.visit(args[3], context);
            return `OVERLAY(${string} PLACING ${substring} FROM ${start} FOR ${length})`;
          } else if (args.length === 3) {
            const string = this.visit(args[0], context);
            const substring = this.visit(args[1], context);
            const start = this.visit(args[2], context);
            return `OVERLAY(${string} PLACING ${substring} FROM ${start})`;
          }
        }
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && name === "pg_catalog.is_normalized") {
          const string = this.visit(args[0], context);
          if (args.length === 2) {
            const form = this.visit(args[1], context);
            const formValue = form.replace(/'/g, "");
            return `${string} IS ${formValue} NORMALIZED`;
          } else {
            return `${string} IS NORMALIZED`;
          }
        }
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && name === "pg_catalog.normalize") {
          const string = this.visit(args[0], context);
          if (args.length === 2) {
            const form = this.visit(args[1], context);
            const formValue = form.replace(/'/g, "");
            return `normalize(${string}, ${formValue})`;
          } else {
            return `normalize(${string})`;
          }
        }
        if (node2.funcformat === "COERCE_SQL_SYNTAX" && name === "pg_catalog.system_user" && args.length === 0) {
          return "SYSTEM_USER";
        }
        if (name === "pg_catalog.overlaps" && args.length === 4) {
          const left1 = this.visit(args[0], context);
          const left2 = this.visit(args[1], context);
          const right1 = this.visit(args[2], context);
          const right2 = this.visit(args[3], context);
          return `(${left1}, ${left2}) OVERLAPS (${right1}, ${right2})`;
        }
        if (name === "pg_catalog.timezone" && args.length === 2) {
          let timestamp = this.visit(args[1], context);
          const timezone = this.visit(args[0], context);
          if (args[1] && "A_Expr" in args[1] && args[1].A_Expr?.kind === "AEXPR_OP") {
            const op = this.deparseOperatorName(list_utils_1.ListUtils.unwrapList(args[1].A_Expr.name), context);
            if (op === "+" || op === "-" || op === "*" || op === "/") {
              timestamp = context.parens(timestamp);
            }
          }
          return `${timestamp} AT TIME ZONE ${timezone}`;
        }
        const params = [];
        if (node2.agg_star) {
          if (node2.agg_distinct) {
            params.push("DISTINCT *");
          } else {
            params.push("*");
          }
        } else {
          const argStrs = args.map((arg) => this.visit(arg, context));
          if (node2.func_variadic && argStrs.length > 0) {
            const lastIndex = argStrs.length - 1;
            argStrs[lastIndex] = `VARIADIC ${argStrs[lastIndex]}`;
          }
          if (node2.agg_distinct && argStrs.length > 0) {
            params.push("DISTINCT " + argStrs.join(", "));
          } else {
            params.push(...argStrs);
          }
        }
        let orderByClause = "";
        if (node2.agg_order && node2.agg_order.length > 0) {
          const orderItems = list_utils_1.ListUtils.unwrapList(node2.agg_order);
          const orderStrs = orderItems.map((item) => this.visit(item, context));
          if (node2.agg_within_group) {
            orderByClause = ` WITHIN GROUP (ORDER BY ${orderStrs.join(", ")})`;
          } else {
            orderByClause = ` ORDER BY ${orderStrs.join(", ")}`;
          }
        }
        let result;
        if (node2.agg_within_group && orderByClause) {
          result = `${name}(${params.join(", ")})${orderByClause}`;
        } else {
          result = `${name}(${params.join(", ")}${orderByClause})`;
        }
        if (node2.agg_filter) {
          result += ` FILTER (WHERE ${this.visit(node2.agg_filter, context)})`;
        }
        if (node2.over) {
          result += this.formatOverClause(node2.over, context);
        }
        return result;
      }
      formatOverClause(over, context) {
        if (over.name) {
          return ` OVER ${over.name}`;
        }
        const windowParts = [];
        if (over.refname) {
          windowParts.push(over.refname);
        }
        if (over.partitionClause) {
          const partitions = list_utils_1.ListUtils.unwrapList(over.partitionClause);
          const partitionStrs = partitions.map((p) => this.visit(p, context));
          windowParts.push(`PARTITION BY ${partitionStrs.join(", ")}`);
        }
        if (over.orderClause) {
          const orders = list_utils_1.ListUtils.unwrapList(over.orderClause);
          const orderStrs = orders.map((o) => this.visit(o, context));
          windowParts.push(`ORDER BY ${orderStrs.join(", ")}`);
        }
        const frameClause = this.formatWindowFrame(over, context.spawn("FuncCall"));
        if (frameClause) {
          windowParts.push(frameClause);
        }
        if (windowParts.length === 0) {
          return " OVER ()";
        }
        if (context.isPretty() && windowParts.length > 1) {
          const formattedParts = windowParts.map((part) => context.indent(part));
          return ` OVER (${context.newline()}${formattedParts.join(context.newline())}${context.newline()})`;
        }
        return ` OVER (${windowParts.join(" ")})`;
      }
      FuncExpr(node2, context) {
        const funcName = `func_${node2.funcid}`;
        const args = node2.args ? list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, context)).join(", ") : "";
        return `${funcName}(${args})`;
      }
      A_Const(node2, context) {
        const nodeAny = node2;
        if (nodeAny.ival !== void 0) {
          if (typeof nodeAny.ival === "object" && nodeAny.ival !== null) {
            if (nodeAny.ival.ival !== void 0) {
              return nodeAny.ival.ival.toString();
            } else if (Object.keys(nodeAny.ival).length === 0) {
              return "0";
            } else {
              return nodeAny.ival.toString();
            }
          } else if (nodeAny.ival === null) {
            return "NULL";
          } else {
            return nodeAny.ival.toString();
          }
        } else if (nodeAny.fval !== void 0) {
          if (typeof nodeAny.fval === "object" && nodeAny.fval !== null) {
            if (nodeAny.fval.fval !== void 0) {
              return nodeAny.fval.fval.toString();
            } else if (Object.keys(nodeAny.fval).length === 0) {
              return "0.0";
            } else {
              return nodeAny.fval.toString();
            }
          } else if (nodeAny.fval === null) {
            return "NULL";
          } else {
            return nodeAny.fval.toString();
          }
        } else if (nodeAny.sval !== void 0) {
          if (typeof nodeAny.sval === "object" && nodeAny.sval !== null) {
            if (nodeAny.sval.sval !== void 0) {
              return quotes_1.QuoteUtils.formatEString(nodeAny.sval.sval);
            } else if (nodeAny.sval.String && nodeAny.sval.String.sval !== void 0) {
              return quotes_1.QuoteUtils.formatEString(nodeAny.sval.String.sval);
            } else if (Object.keys(nodeAny.sval).length === 0) {
              return "''";
            } else {
              return quotes_1.QuoteUtils.formatEString(nodeAny.sval.toString());
            }
          } else if (nodeAny.sval === null) {
            return "NULL";
          } else {
            return quotes_1.QuoteUtils.formatEString(nodeAny.sval);
          }
        } else if (nodeAny.boolval !== void 0) {
          if (typeof nodeAny.boolval === "object" && nodeAny.boolval !== null) {
            if (nodeAny.boolval.boolval !== void 0) {
              return nodeAny.boolval.boolval ? "true" : "false";
            } else if (Object.keys(nodeAny.boolval).length === 0) {
              return "false";
            } else {
              return nodeAny.boolval ? "true" : "false";
            }
          } else if (nodeAny.boolval === null) {
            return "NULL";
          } else {
            return nodeAny.boolval ? "true" : "false";
          }
        } else if (nodeAny.bsval !== void 0) {
          if (typeof nodeAny.bsval === "object" && nodeAny.bsval !== null) {
            if (nodeAny.bsval.bsval !== void 0) {
              const bsval = nodeAny.bsval.bsval;
              if (bsval.startsWith("x") && /^x[0-9A-Fa-f]+$/.test(bsval)) {
                return `x'${bsval.substring(1)}'`;
              }
              if (bsval.startsWith("b")) {
                return `b'${bsval.substring(1)}'`;
              }
              return `b'${bsval}'`;
            } else if (Object.keys(nodeAny.bsval).length === 0) {
              return "''";
            } else {
              return nodeAny.bsval.toString();
            }
          } else if (nodeAny.bsval === null) {
            return "NULL";
          } else {
            const bsval = nodeAny.bsval;
            if (bsval.startsWith("x") && /^x[0-9A-Fa-f]+$/.test(bsval)) {
              return `x'${bsval.substring(1)}'`;
            }
            if (bsval.startsWith("b")) {
              return `b'${bsval.substring(1)}'`;
            }
            return `b'${bsval}'`;
          }
        }
        if (nodeAny.val) {
          if (nodeAny.val.Integer?.ival !== void 0) {
            return nodeAny.val.Integer.ival.toString();
          } else if (nodeAny.val.Float?.fval !== void 0) {
            return nodeAny.val.Float.fval.toString();
          } else if (nodeAny.val.String?.sval !== void 0) {
            return quotes_1.QuoteUtils.escape(nodeAny.val.String.sval);
          } else if (nodeAny.val.Boolean?.boolval !== void 0) {
            return nodeAny.val.Boolean.boolval ? "true" : "false";
          } else if (nodeAny.val.BitString?.bsval !== void 0) {
            return nodeAny.val.BitString.bsval;
          }
        }
        if (nodeAny.isnull === true) {
          return "NULL";
        }
        if (typeof nodeAny === "object" && nodeAny !== null) {
          if (nodeAny.Boolean !== void 0) {
            return nodeAny.Boolean ? "true" : "false";
          }
          if (nodeAny.Integer !== void 0) {
            if (typeof nodeAny.Integer === "object" && nodeAny.Integer.ival !== void 0) {
              return nodeAny.Integer.ival.toString();
            }
            return nodeAny.Integer.toString();
          }
          if (nodeAny.Float !== void 0) {
            if (typeof nodeAny.Float === "object" && nodeAny.Float.fval !== void 0) {
              return nodeAny.Float.fval.toString();
            }
            return nodeAny.Float.toString();
          }
          if (nodeAny.String !== void 0) {
            if (typeof nodeAny.String === "object" && nodeAny.String.sval !== void 0) {
              return quotes_1.QuoteUtils.escape(nodeAny.String.sval);
            }
            return quotes_1.QuoteUtils.escape(nodeAny.String);
          }
          if (Object.keys(nodeAny).length === 0) {
            return "NULL";
          }
          console.warn("A_Const: Unhandled object structure:", JSON.stringify(nodeAny, null, 2));
          return "NULL";
        }
        return "NULL";
      }
      ColumnRef(node2, context) {
        const fields = list_utils_1.ListUtils.unwrapList(node2.fields);
        return fields.map((field) => {
          if (field.String) {
            return quotes_1.QuoteUtils.quoteIdentifier(field.String.sval || field.String.str);
          } else if (field.A_Star) {
            return "*";
          }
          return this.visit(field, context);
        }).join(".");
      }
      TypeName(node2, context) {
        if (!node2.names) {
          return "";
        }
        const output = [];
        if (node2.setof) {
          output.push("SETOF");
        }
        const names2 = node2.names.map((name) => {
          if (name.String) {
            return name.String.sval || name.String.str;
          }
          return "";
        }).filter(Boolean);
        if (names2.length === 0) {
          return "";
        }
        let args = null;
        if (node2.typmods) {
          const isInterval = names2.some((name) => {
            const nameStr = typeof name === "string" ? name : name.String?.sval || name.String?.str;
            return nameStr === "interval";
          });
          if (isInterval) {
            args = this.formatIntervalTypeMods(node2.typmods, context);
          } else {
            args = this.formatTypeMods(node2.typmods, context);
          }
        } else if (node2.typemod && node2.typemod !== -1) {
          args = this.formatSingleTypeMod(node2.typemod, names2[0]);
        }
        const mods = (name, size) => {
          if (size != null) {
            if (name === "interval") {
              if (size.startsWith("(")) {
                return `${name}${size}`;
              }
              return `${name} ${size}`;
            }
            return `${name}(${size})`;
          }
          return name;
        };
        const formatArrayBounds = (arrayBounds) => {
          return arrayBounds.map((bound) => {
            if (bound.Integer && bound.Integer.ival !== void 0 && bound.Integer.ival !== -1) {
              return `[${bound.Integer.ival}]`;
            }
            return "[]";
          }).join("");
        };
        if (names2.length === 1) {
          const typeName = names2[0];
          if (typeName === "char") {
            if (context.parentNodeTypes.includes("TypeCast") && args === "1") {
              output.push('"char"');
            } else {
              output.push(mods('"char"', args));
            }
            return output.join(" ");
          }
          let result2 = mods(quotes_1.QuoteUtils.quoteIdentifierTypeName(typeName), args);
          if (node2.arrayBounds && node2.arrayBounds.length > 0) {
            result2 += formatArrayBounds(node2.arrayBounds);
          }
          output.push(result2);
          return output.join(" ");
        }
        if (names2.length === 2) {
          const [catalog, type] = names2;
          if (catalog === "pg_catalog" && type === "char") {
            output.push(mods("pg_catalog.char", args));
            return output.join(" ");
          }
          if (catalog === "pg_catalog") {
            let typeName = `${catalog}.${type}`;
            if (type === "bpchar" && args) {
              typeName = "char";
            } else if (type === "varchar") {
              typeName = "varchar";
            } else if (type === "numeric") {
              typeName = "numeric";
            } else if (type === "int4") {
              typeName = "int";
            } else if (type === "float8") {
              typeName = "double precision";
            } else if (type === "float4") {
              typeName = "real";
            } else if (type === "int8") {
              typeName = "bigint";
            } else if (type === "int2") {
              typeName = "smallint";
            } else if (type === "bool") {
              typeName = "boolean";
            } else if (type === "interval") {
              if (context.parentNodeTypes.includes("TypeCast")) {
                typeName = "interval";
              } else {
                typeName = "interval";
              }
            } else if (type === "timestamptz") {
              if (args) {
                typeName = `timestamp(${args}) with time zone`;
                args = null;
              } else {
                typeName = "timestamp with time zone";
              }
            } else if (type === "timetz") {
              if (args) {
                typeName = `time(${args}) with time zone`;
                args = null;
              } else {
                typeName = "time with time zone";
              }
            } else if (type === "timestamp") {
              if (args) {
                typeName = `timestamp(${args})`;
                args = null;
              } else {
                typeName = "timestamp";
              }
            } else if (type === "time") {
              if (args) {
                typeName = `time(${args})`;
                args = null;
              } else {
                typeName = "time";
              }
            }
            let result2 = mods(typeName, args);
            if (node2.arrayBounds && node2.arrayBounds.length > 0) {
              result2 += formatArrayBounds(node2.arrayBounds);
            }
            output.push(result2);
            return output.join(" ");
          }
        }
        let result = mods(quotes_1.QuoteUtils.quoteTypeDottedName(names2), args);
        if (node2.arrayBounds && node2.arrayBounds.length > 0) {
          result += formatArrayBounds(node2.arrayBounds);
        }
        output.push(result);
        return output.join(" ");
      }
      Alias(node2, context) {
        const name = node2.aliasname;
        const output = [];
        if (node2.colnames) {
          const colnames = list_utils_1.ListUtils.unwrapList(node2.colnames);
          const quotedColnames = colnames.map((col) => {
            const colStr = this.deparse(col, context);
            if (colStr.startsWith('"') && colStr.endsWith('"')) {
              return colStr;
            }
            return this.quoteIfNeeded(colStr);
          });
          output.push("AS", this.quoteIfNeeded(name) + context.parens(quotedColnames.join(", ")));
        } else {
          output.push("AS", this.quoteIfNeeded(name));
        }
        return output.join(" ");
      }
      RangeVar(node2, context) {
        const output = [];
        if (node2 && (!("inh" in node2) || node2.inh === void 0) && !context.parentNodeTypes.includes("CompositeTypeStmt") && (!context.parentNodeTypes.includes("AlterTypeStmt") && context.objtype !== "OBJECT_TYPE") && !context.parentNodeTypes.includes("CreateForeignTableStmt")) {
          output.push("ONLY");
        }
        let tableName2 = "";
        if (node2.catalogname) {
          tableName2 = quotes_1.QuoteUtils.quoteIdentifier(node2.catalogname);
          if (node2.schemaname) {
            tableName2 += "." + quotes_1.QuoteUtils.quoteIdentifierAfterDot(node2.schemaname);
          }
          tableName2 += "." + quotes_1.QuoteUtils.quoteIdentifierAfterDot(node2.relname);
        } else if (node2.schemaname) {
          tableName2 = quotes_1.QuoteUtils.quoteQualifiedIdentifier(node2.schemaname, node2.relname);
        } else {
          tableName2 = quotes_1.QuoteUtils.quoteIdentifier(node2.relname);
        }
        output.push(tableName2);
        if (node2.alias) {
          const aliasStr = this.Alias(node2.alias, context);
          output.push(aliasStr);
        }
        const result = output.join(" ");
        return result;
      }
      formatIntervalTypeMods(typmods, context) {
        if (!typmods || typmods.length === 0) {
          return null;
        }
        const mods = list_utils_1.ListUtils.unwrapList(typmods);
        const intervalFields = {
          4: "year",
          2: "month",
          8: "day",
          1024: "hour",
          2048: "minute",
          4096: "second",
          6: "year to month",
          1032: "day to hour",
          3080: "day to minute",
          7176: "day to second",
          3072: "hour to minute",
          7168: "hour to second",
          6144: "minute to second"
        };
        if (mods.length === 1) {
          const mod = mods[0];
          if (mod && typeof mod === "object") {
            const aConst = mod.A_Const;
            if (aConst && aConst.ival !== void 0) {
              const ivalValue = typeof aConst.ival === "object" ? aConst.ival.ival : aConst.ival;
              if (ivalValue !== void 0) {
                if (intervalFields[ivalValue]) {
                  return intervalFields[ivalValue];
                }
                return `(${ivalValue})`;
              }
            }
          }
        }
        if (mods.length === 2) {
          const firstMod = mods[0];
          const secondMod = mods[1];
          if (firstMod && typeof firstMod === "object") {
            const firstConst = firstMod.A_Const;
            if (firstConst && firstConst.ival !== void 0) {
              const firstValue = typeof firstConst.ival === "object" ? firstConst.ival.ival : firstConst.ival;
              if (secondMod && typeof secondMod === "object") {
                const secondConst = secondMod.A_Const;
                if (secondConst && secondConst.ival !== void 0) {
                  const secondValue = typeof secondConst.ival === "object" ? secondConst.ival.ival !== void 0 ? secondConst.ival.ival : 0 : secondConst.ival;
                  if (firstValue === 32767 && secondValue >= 0) {
                    return `(${secondValue})`;
                  }
                  if (intervalFields[firstValue] && secondValue >= 0) {
                    return `${intervalFields[firstValue]}(${secondValue})`;
                  }
                }
              }
            }
          }
        }
        const fieldSpecs = mods.map((mod) => {
          if (mod && typeof mod === "object") {
            const aConst = mod.A_Const;
            if (aConst && aConst.ival !== void 0) {
              const ivalValue = typeof aConst.ival === "object" ? aConst.ival.ival : aConst.ival;
              if (ivalValue !== void 0) {
                return intervalFields[ivalValue] || ivalValue.toString();
              }
            }
          }
          const result = this.visit(mod, context);
          return result || "";
        }).filter(Boolean);
        return fieldSpecs.length > 0 ? fieldSpecs.join(" ") : null;
      }
      formatTypeMods(typmods, context) {
        if (!typmods || typmods.length === 0) {
          return null;
        }
        const mods = list_utils_1.ListUtils.unwrapList(typmods);
        const filteredMods = mods.filter((mod) => {
          if (mod && typeof mod === "object") {
            const aConst = mod.A_Const;
            if (aConst && aConst.ival) {
              const ivalValue = typeof aConst.ival === "object" ? aConst.ival.ival : aConst.ival;
              if (ivalValue === 32767) {
                return false;
              }
            }
          }
          return true;
        });
        if (filteredMods.length === 0) {
          return null;
        }
        return filteredMods.map((mod) => {
          return this.deparse(mod, context);
        }).join(", ");
      }
      formatSingleTypeMod(typemod, typeName) {
        switch (typeName) {
          case "varchar":
          case "bpchar":
          case "char":
            if (typemod > 4) {
              return (typemod - 64).toString();
            }
            break;
          case "numeric":
          case "decimal":
            if (typemod > 4) {
              const modValue = typemod - 4;
              const precision = modValue >> 16 & 65535;
              const scale = modValue & 65535;
              if (scale > 0) {
                return `${precision},${scale}`;
              } else {
                return precision.toString();
              }
            }
            break;
          case "time":
          case "timetz":
          case "timestamp":
          case "timestamptz":
          case "interval":
            if (typemod >= 0) {
              return typemod.toString();
            }
            break;
        }
        return null;
      }
      getPgCatalogTypeName(typeName, size) {
        switch (typeName) {
          case "bpchar":
            if (size != null) {
              return "char";
            }
            return "bpchar";
          case "varchar":
            return "varchar";
          case "numeric":
            return "numeric";
          case "bool":
            return "boolean";
          case "int2":
            return "smallint";
          case "int4":
            return "int";
          case "int8":
            return "bigint";
          case "real":
            return "float4";
          case "time":
            return "time";
          case "timestamp":
            return "timestamp";
          case "interval":
            return "interval";
          case "bit":
            return "bit";
          default:
            return typeName;
        }
      }
      isPgCatalogType(typeName) {
        const cleanTypeName = typeName.replace(/^pg_catalog\./, "");
        if (pgCatalogTypes.includes(cleanTypeName)) {
          return true;
        }
        for (const [realType, aliases] of pgCatalogTypeAliases) {
          if (aliases.includes(cleanTypeName)) {
            return true;
          }
        }
        return false;
      }
      A_ArrayExpr(node2, context) {
        const elements = list_utils_1.ListUtils.unwrapList(node2.elements);
        const elementStrs = elements.map((el) => this.visit(el, context));
        return `ARRAY[${elementStrs.join(", ")}]`;
      }
      A_Indices(node2, context) {
        const output = [];
        if (node2.is_slice) {
          if (node2.lidx) {
            output.push(this.visit(node2.lidx, context));
          }
          output.push(":");
          if (node2.uidx) {
            output.push(this.visit(node2.uidx, context));
          }
        } else {
          if (node2.uidx) {
            output.push(this.visit(node2.uidx, context));
          }
        }
        return `[${output.join("")}]`;
      }
      A_Indirection(node2, context) {
        let argStr = this.visit(node2.arg, context);
        const argType = this.getNodeType(node2.arg);
        if (argType === "TypeCast" || argType === "SubLink" || argType === "A_Expr" || argType === "FuncCall" || argType === "A_Indirection" || argType === "ColumnRef" || argType === "RowExpr") {
          argStr = `(${argStr})`;
        }
        const output = [argStr];
        const indirection = list_utils_1.ListUtils.unwrapList(node2.indirection);
        for (const subnode of indirection) {
          if (subnode.String || subnode.A_Star) {
            const value = subnode.A_Star ? "*" : quotes_1.QuoteUtils.quoteIdentifier(subnode.String.sval || subnode.String.str);
            output.push(`.${value}`);
          } else {
            output.push(this.visit(subnode, context));
          }
        }
        return output.join("");
      }
      A_Star(node2, context) {
        return "*";
      }
      CaseExpr(node2, context) {
        const output = ["CASE"];
        if (node2.arg) {
          output.push(this.visit(node2.arg, context));
        }
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        if (context.isPretty() && args.length > 0) {
          for (const arg of args) {
            const whenClause = this.visit(arg, context);
            if (this.containsMultilineStringLiteral(whenClause)) {
              output.push(context.newline() + whenClause);
            } else {
              output.push(context.newline() + context.indent(whenClause));
            }
          }
          if (node2.defresult) {
            const elseResult = this.visit(node2.defresult, context);
            if (this.containsMultilineStringLiteral(elseResult)) {
              output.push(context.newline() + "ELSE " + elseResult);
            } else {
              output.push(context.newline() + context.indent("ELSE " + elseResult));
            }
          }
          output.push(context.newline() + "END");
          return output.join(" ");
        } else {
          for (const arg of args) {
            output.push(this.visit(arg, context));
          }
          if (node2.defresult) {
            output.push("ELSE");
            output.push(this.visit(node2.defresult, context));
          }
          output.push("END");
          return output.join(" ");
        }
      }
      CoalesceExpr(node2, context) {
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        const argStrs = args.map((arg) => this.visit(arg, context));
        return `COALESCE(${argStrs.join(", ")})`;
      }
      TypeCast(node2, context) {
        const arg = this.visit(node2.arg, context);
        const typeName = this.TypeName(node2.typeName, context);
        if (typeName === "bpchar" || typeName === "pg_catalog.bpchar") {
          const names2 = node2.typeName?.names;
          const isQualifiedBpchar = names2 && names2.length === 2 && names2[0]?.String?.sval === "pg_catalog" && names2[1]?.String?.sval === "bpchar";
          if (isQualifiedBpchar) {
            return `CAST(${arg} AS ${typeName})`;
          }
        }
        if (this.isPgCatalogType(typeName)) {
          const argType = this.getNodeType(node2.arg);
          const isSimpleArgument = argType === "A_Const" || argType === "ColumnRef";
          const isFunctionCall = argType === "FuncCall";
          if (isSimpleArgument || isFunctionCall) {
            const shouldUseCastSyntax = isSimpleArgument && (arg.includes("(") || arg.startsWith("-"));
            if (!shouldUseCastSyntax) {
              const cleanTypeName = typeName.replace("pg_catalog.", "");
              if (isFunctionCall) {
                return `${context.parens(arg)}::${cleanTypeName}`;
              }
              return `${arg}::${cleanTypeName}`;
            }
          }
        }
        return `CAST(${arg} AS ${typeName})`;
      }
      CollateClause(node2, context) {
        const output = [];
        if (node2.arg) {
          let argStr = this.visit(node2.arg, context);
          const argType = this.getNodeType(node2.arg);
          if (argType === "A_Expr" || argType === "FuncCall" || argType === "SubLink") {
            argStr = `(${argStr})`;
          }
          output.push(argStr);
        }
        output.push("COLLATE");
        if (node2.collname) {
          const collname = list_utils_1.ListUtils.unwrapList(node2.collname);
          output.push(collname.map((n) => this.visit(n, context)).join("."));
        }
        return output.join(" ");
      }
      BooleanTest(node2, context) {
        const output = [];
        const boolContext = context.spawn("BooleanTest", { bool: true });
        output.push(this.visit(node2.arg, boolContext));
        switch (node2.booltesttype) {
          case "IS_TRUE":
            output.push("IS TRUE");
            break;
          case "IS_NOT_TRUE":
            output.push("IS NOT TRUE");
            break;
          case "IS_FALSE":
            output.push("IS FALSE");
            break;
          case "IS_NOT_FALSE":
            output.push("IS NOT FALSE");
            break;
          case "IS_UNKNOWN":
            output.push("IS UNKNOWN");
            break;
          case "IS_NOT_UNKNOWN":
            output.push("IS NOT UNKNOWN");
            break;
        }
        return output.join(" ");
      }
      NullTest(node2, context) {
        const output = [];
        output.push(this.visit(node2.arg, context));
        switch (node2.nulltesttype) {
          case "IS_NULL":
            output.push("IS NULL");
            break;
          case "IS_NOT_NULL":
            output.push("IS NOT NULL");
            break;
        }
        return output.join(" ");
      }
      quoteIfNeeded(value) {
        return quotes_1.QuoteUtils.quoteIdentifier(value);
      }
      preserveOperatorDefElemCase(defName) {
        const caseMap = {
          leftarg: "Leftarg",
          rightarg: "Rightarg",
          procedure: "Procedure",
          function: "Function",
          commutator: "Commutator",
          negator: "Negator",
          restrict: "Restrict",
          join: "Join",
          hashes: "Hashes",
          merges: "Merges"
        };
        return caseMap[defName.toLowerCase()] || defName;
      }
      String(node2, context) {
        if (context.isStringLiteral || context.isEnumValue) {
          return quotes_1.QuoteUtils.formatEString(node2.sval || "");
        }
        const value = node2.sval || "";
        if (context.parentNodeTypes.includes("DefElem") || context.parentNodeTypes.includes("CreateOpClassItem")) {
          return value;
        }
        if (context.parentNodeTypes.includes("ObjectWithArgs")) {
          const pureOperatorRegex = /^[+\-*/<>=~!@#%^&|`?]+$/;
          if (pureOperatorRegex.test(value)) {
            return value;
          }
        }
        return quotes_1.QuoteUtils.quoteIdentifier(value);
      }
      Integer(node2, context) {
        return node2.ival?.toString() || "0";
      }
      Float(node2, context) {
        return node2.fval || "0.0";
      }
      Boolean(node2, context) {
        return node2.boolval ? "true" : "false";
      }
      BitString(node2, context) {
        if (node2.bsval.startsWith("x")) {
          return `x'${node2.bsval.substring(1)}'`;
        }
        if (node2.bsval.startsWith("b")) {
          return `b'${node2.bsval.substring(1)}'`;
        }
        return `b'${node2.bsval}'`;
      }
      Null(node2, context) {
        return "NULL";
      }
      List(node2, context) {
        if (!node2.items || node2.items.length === 0) {
          return "";
        }
        return node2.items.map((item) => this.visit(item, context)).join(", ");
      }
      CreateStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.relation && node2.relation.relpersistence === "t") {
          output.push("TEMPORARY");
        } else if (node2.relation && node2.relation.relpersistence === "u") {
          output.push("UNLOGGED");
        }
        if (node2.if_not_exists) {
          output.push("TABLE IF NOT EXISTS");
        } else {
          output.push("TABLE");
        }
        output.push(this.RangeVar(node2.relation, context));
        if (node2.ofTypename) {
          output.push("OF");
          output.push(this.TypeName(node2.ofTypename, context));
          if (node2.tableElts) {
            const elements = list_utils_1.ListUtils.unwrapList(node2.tableElts);
            const elementStrs = elements.map((el) => {
              return this.deparse(el, context);
            });
            output.push(context.parens(elementStrs.join(", ")));
          }
        } else if (node2.tableElts && !node2.partbound) {
          const elements = list_utils_1.ListUtils.unwrapList(node2.tableElts);
          const elementStrs = elements.map((el) => {
            return this.deparse(el, context.spawn("CreateStmt"));
          });
          if (context.isPretty()) {
            const formattedElements = elementStrs.map((el) => {
              const trimmedEl = el.trim();
              if (trimmedEl.startsWith("\n")) {
                return context.indent(trimmedEl.substring(1));
              }
              return context.indent(trimmedEl);
            }).join("," + context.newline());
            output.push("(" + context.newline() + formattedElements + context.newline() + ")");
          } else {
            output.push(context.parens(elementStrs.join(", ")));
          }
        } else if (!node2.partbound) {
          output.push(context.parens(""));
        }
        if (node2.partbound && node2.inhRelations && node2.inhRelations.length > 0) {
          output.push("PARTITION OF");
          const inherits = list_utils_1.ListUtils.unwrapList(node2.inhRelations);
          const inheritStrs = inherits.map((rel) => this.visit(rel, context));
          output.push(inheritStrs[0]);
          if (node2.tableElts) {
            const elementStrs = list_utils_1.ListUtils.unwrapList(node2.tableElts).map((el) => {
              return this.deparse(el, context.spawn("CreateStmt"));
            });
            output.push(context.parens(elementStrs.join(", ")));
          }
          if (node2.partbound.is_default) {
            output.push("DEFAULT");
          } else if (node2.partbound.strategy === "l" && node2.partbound.listdatums) {
            output.push("FOR VALUES IN");
            const listValues = list_utils_1.ListUtils.unwrapList(node2.partbound.listdatums).map((datum) => this.visit(datum, context)).join(", ");
            output.push(`(${listValues})`);
          } else if (node2.partbound.strategy === "r" && (node2.partbound.lowerdatums || node2.partbound.upperdatums)) {
            output.push("FOR VALUES FROM");
            if (node2.partbound.lowerdatums) {
              const lowerValues = list_utils_1.ListUtils.unwrapList(node2.partbound.lowerdatums).map((datum) => this.visit(datum, context)).join(", ");
              output.push(`(${lowerValues})`);
            }
            if (node2.partbound.upperdatums) {
              output.push("TO");
              const upperValues = list_utils_1.ListUtils.unwrapList(node2.partbound.upperdatums).map((datum) => this.visit(datum, context)).join(", ");
              output.push(`(${upperValues})`);
            }
          } else if (node2.partbound.strategy === "h") {
            output.push("FOR VALUES WITH");
            output.push(`(MODULUS ${node2.partbound.modulus ?? 0}, REMAINDER ${node2.partbound.remainder ?? 0})`);
          }
        } else if (node2.inhRelations) {
          output.push("INHERITS");
          const inherits = list_utils_1.ListUtils.unwrapList(node2.inhRelations);
          const inheritStrs = inherits.map((rel) => this.visit(rel, context));
          output.push(context.parens(inheritStrs.join(", ")));
        }
        if (node2.partspec) {
          output.push("PARTITION BY");
          switch (node2.partspec.strategy) {
            case "PARTITION_STRATEGY_HASH":
              output.push("HASH");
              break;
            case "PARTITION_STRATEGY_LIST":
              output.push("LIST");
              break;
            case "PARTITION_STRATEGY_RANGE":
              output.push("RANGE");
              break;
          }
          if (node2.partspec.partParams && node2.partspec.partParams.length > 0) {
            const partParams = list_utils_1.ListUtils.unwrapList(node2.partspec.partParams).map((param) => this.visit(param, context)).join(", ");
            output.push(`(${partParams})`);
          }
        }
        if (node2.oncommit && node2.oncommit !== "ONCOMMIT_NOOP") {
          output.push("ON COMMIT");
          switch (node2.oncommit) {
            case "ONCOMMIT_PRESERVE_ROWS":
              output.push("PRESERVE ROWS");
              break;
            case "ONCOMMIT_DELETE_ROWS":
              output.push("DELETE ROWS");
              break;
            case "ONCOMMIT_DROP":
              output.push("DROP");
              break;
          }
        }
        if (node2.options && node2.options.length > 0) {
          const createStmtContext = context.spawn("CreateStmt");
          const optionStrs = node2.options.map((option) => {
            return this.deparse(option, createStmtContext);
          });
          output.push("WITH", `(${optionStrs.join(", ")})`);
        }
        if (node2.accessMethod) {
          output.push("USING");
          output.push(this.quoteIfNeeded(node2.accessMethod));
        }
        return output.join(" ");
      }
      ColumnDef(node2, context) {
        const output = [];
        if (node2.colname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.colname));
        }
        if (node2.typeName) {
          output.push(this.TypeName(node2.typeName, context));
        }
        if (node2.storage_name) {
          output.push("STORAGE", node2.storage_name.toUpperCase());
        }
        if (node2.compression) {
          output.push("COMPRESSION", quotes_1.QuoteUtils.quoteIdentifier(node2.compression));
        }
        if (node2.fdwoptions && node2.fdwoptions.length > 0) {
          output.push("OPTIONS");
          const columnContext = context.spawn("ColumnDef");
          const options = list_utils_1.ListUtils.unwrapList(node2.fdwoptions).map((opt) => this.visit(opt, columnContext));
          output.push(`(${options.join(", ")})`);
        }
        if (node2.collClause) {
          output.push(this.CollateClause(node2.collClause, context));
        }
        if (node2.constraints) {
          const constraints = list_utils_1.ListUtils.unwrapList(node2.constraints);
          const constraintStrs = constraints.map((constraint) => {
            const columnConstraintContext = context.spawn("ColumnDef", { isColumnConstraint: true });
            return this.visit(constraint, columnConstraintContext);
          });
          output.push(...constraintStrs);
        }
        if (node2.raw_default) {
          output.push("DEFAULT");
          output.push(this.visit(node2.raw_default, context));
        }
        if (node2.generated) {
          output.push("GENERATED ALWAYS AS");
          output.push(`(${node2.generated})`);
          output.push("STORED");
        }
        if (node2.is_not_null) {
          output.push("NOT NULL");
        }
        return output.join(" ");
      }
      Constraint(node2, context) {
        const output = [];
        if (node2.conname && (node2.contype === "CONSTR_CHECK" || node2.contype === "CONSTR_UNIQUE" || node2.contype === "CONSTR_PRIMARY" || node2.contype === "CONSTR_FOREIGN" || node2.contype === "CONSTR_NOTNULL" || node2.contype === "CONSTR_EXCLUSION")) {
          output.push("CONSTRAINT");
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.conname));
        }
        switch (node2.contype) {
          case "CONSTR_NULL":
            output.push("NULL");
            break;
          case "CONSTR_NOTNULL":
            output.push("NOT NULL");
            if (node2.keys && node2.keys.length > 0 && !context.isColumnConstraint) {
              const keyList = list_utils_1.ListUtils.unwrapList(node2.keys).map((key) => this.visit(key, context)).join(", ");
              output.push(keyList);
            }
            if (node2.is_no_inherit) {
              output.push("NO INHERIT");
            }
            if (node2.skip_validation) {
              output.push("NOT VALID");
            }
            break;
          case "CONSTR_DEFAULT":
            output.push("DEFAULT");
            if (node2.raw_expr) {
              const defaultExpr = this.visit(node2.raw_expr, context);
              output.push(this.needsBExprParens(node2.raw_expr) ? `(${defaultExpr})` : defaultExpr);
            }
            break;
          case "CONSTR_CHECK":
            if (context.isPretty() && !context.isColumnConstraint) {
              output.push("\n" + context.indent("CHECK"));
            } else {
              output.push("CHECK");
            }
            if (node2.raw_expr) {
              if (context.isPretty()) {
                const checkExpr = this.visit(node2.raw_expr, context);
                if (checkExpr.includes("\n")) {
                  output.push("(\n" + context.indent(checkExpr) + "\n)");
                } else {
                  output.push(`(${checkExpr})`);
                }
              } else {
                output.push(context.parens(this.visit(node2.raw_expr, context)));
              }
            }
            if (node2.is_enforced !== true && !context.isDomainConstraint) {
              output.push("NOT ENFORCED");
            } else if (node2.skip_validation) {
              output.push("NOT VALID");
            }
            if (node2.is_no_inherit && !context.isDomainConstraint) {
              output.push("NO INHERIT");
            }
            break;
          case "CONSTR_GENERATED":
            output.push("GENERATED");
            if (node2.generated_when === "a") {
              output.push("ALWAYS");
            } else if (node2.generated_when === "s") {
              output.push("BY DEFAULT");
            }
            output.push("AS");
            if (node2.raw_expr) {
              output.push(context.parens(this.visit(node2.raw_expr, context)));
            }
            output.push(node2.generated_kind === "v" ? "VIRTUAL" : "STORED");
            break;
          case "CONSTR_IDENTITY":
            output.push("GENERATED");
            if (node2.generated_when === "a") {
              output.push("ALWAYS");
            } else if (node2.generated_when === "d" || node2.generated_when === "s") {
              output.push("BY DEFAULT");
            }
            output.push("AS IDENTITY");
            if (node2.options && node2.options.length > 0) {
              const optionStrs = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => {
                if (option.DefElem) {
                  const defElem = option.DefElem;
                  if (defElem.defname === "sequence_name") {
                    if (defElem.arg && defElem.arg.List) {
                      const nameList = list_utils_1.ListUtils.unwrapList(defElem.arg).map((item) => this.visit(item, context)).join(".");
                      return `SEQUENCE NAME ${nameList}`;
                    }
                    return "SEQUENCE NAME";
                  } else if (defElem.defname === "start") {
                    const argValue2 = defElem.arg ? this.visit(defElem.arg, context) : "";
                    return `START WITH ${argValue2}`;
                  } else if (defElem.defname === "increment") {
                    const argValue2 = defElem.arg ? this.visit(defElem.arg, context) : "";
                    return `INCREMENT BY ${argValue2}`;
                  } else if (defElem.defname === "minvalue") {
                    if (defElem.arg) {
                      const argValue2 = this.visit(defElem.arg, context);
                      return `MINVALUE ${argValue2}`;
                    } else {
                      return "NO MINVALUE";
                    }
                  } else if (defElem.defname === "maxvalue") {
                    if (defElem.arg) {
                      const argValue2 = this.visit(defElem.arg, context);
                      return `MAXVALUE ${argValue2}`;
                    } else {
                      return "NO MAXVALUE";
                    }
                  } else if (defElem.defname === "cache") {
                    const argValue2 = defElem.arg ? this.visit(defElem.arg, context) : "";
                    return `CACHE ${argValue2}`;
                  } else if (defElem.defname === "cycle") {
                    const argValue2 = defElem.arg ? this.visit(defElem.arg, context) : "";
                    return argValue2 === "true" ? "CYCLE" : "NO CYCLE";
                  }
                  const argValue = defElem.arg ? this.visit(defElem.arg, context) : "";
                  return `${defElem.defname.toUpperCase()} ${argValue}`;
                }
                return this.visit(option, context);
              });
              if (context.isPretty()) {
                const indentedOptions = optionStrs.map((option) => context.indent(option));
                output.push("(\n" + indentedOptions.join("\n") + "\n)");
              } else {
                output.push(`(${optionStrs.join(" ")})`);
              }
            }
            break;
          case "CONSTR_PRIMARY":
            output.push("PRIMARY KEY");
            if (node2.keys && node2.keys.length > 0) {
              const keyItems = list_utils_1.ListUtils.unwrapList(node2.keys).map((key) => this.visit(key, context));
              if (node2.without_overlaps) {
                keyItems[keyItems.length - 1] += " WITHOUT OVERLAPS";
              }
              output.push(`(${keyItems.join(", ")})`);
            }
            if (node2.indexname) {
              output.push("USING INDEX");
              output.push(node2.indexname);
            }
            break;
          case "CONSTR_UNIQUE":
            if (context.isPretty() && !context.isColumnConstraint) {
              output.push("\n" + context.indent("UNIQUE"));
            } else {
              output.push("UNIQUE");
            }
            if (node2.nulls_not_distinct) {
              output.push("NULLS NOT DISTINCT");
            }
            if (node2.keys && node2.keys.length > 0) {
              const keyItems = list_utils_1.ListUtils.unwrapList(node2.keys).map((key) => this.visit(key, context));
              if (node2.without_overlaps) {
                keyItems[keyItems.length - 1] += " WITHOUT OVERLAPS";
              }
              output.push(`(${keyItems.join(", ")})`);
            }
            if (node2.indexname) {
              output.push("USING INDEX");
              output.push(node2.indexname);
            }
            break;
          case "CONSTR_FOREIGN":
            if (!context.isColumnConstraint) {
              if (context.isPretty()) {
                output.push("\n" + context.indent("FOREIGN KEY"));
                if (node2.fk_attrs && node2.fk_attrs.length > 0) {
                  output.push(`(${this.deparseKeyAttrs(node2.fk_attrs, node2.fk_with_period, context)})`);
                }
                output.push("\n" + context.indent("REFERENCES"));
              } else {
                output.push("FOREIGN KEY");
                if (node2.fk_attrs && node2.fk_attrs.length > 0) {
                  output.push(`(${this.deparseKeyAttrs(node2.fk_attrs, node2.fk_with_period, context)})`);
                }
                output.push("REFERENCES");
              }
            } else {
              output.push("REFERENCES");
            }
            if (node2.pktable) {
              if (context.isPretty() && !context.isColumnConstraint) {
                const lastIndex = output.length - 1;
                if (lastIndex >= 0 && output[lastIndex].includes("REFERENCES")) {
                  output[lastIndex] += " " + this.RangeVar(node2.pktable, context);
                } else {
                  output.push(this.RangeVar(node2.pktable, context));
                }
              } else {
                output.push(this.RangeVar(node2.pktable, context));
              }
            }
            if (node2.pk_attrs && node2.pk_attrs.length > 0) {
              const pkAttrs = this.deparseKeyAttrs(node2.pk_attrs, node2.pk_with_period, context);
              if (context.isPretty() && !context.isColumnConstraint) {
                const lastIndex = output.length - 1;
                if (lastIndex >= 0) {
                  output[lastIndex] += ` (${pkAttrs})`;
                } else {
                  output.push(`(${pkAttrs})`);
                }
              } else {
                output.push(`(${pkAttrs})`);
              }
            }
            if (node2.fk_matchtype && node2.fk_matchtype !== "s") {
              let matchClause = "";
              switch (node2.fk_matchtype) {
                case "f":
                  matchClause = "MATCH FULL";
                  break;
                case "p":
                  matchClause = "MATCH PARTIAL";
                  break;
              }
              if (context.isPretty() && !context.isColumnConstraint) {
                output.push("\n" + context.indent(matchClause));
              } else {
                output.push(matchClause);
              }
            }
            if (node2.fk_upd_action && node2.fk_upd_action !== "a") {
              let updateClause = "ON UPDATE ";
              switch (node2.fk_upd_action) {
                case "r":
                  updateClause += "RESTRICT";
                  break;
                case "c":
                  updateClause += "CASCADE";
                  break;
                case "n":
                  updateClause += "SET NULL";
                  break;
                case "d":
                  updateClause += "SET DEFAULT";
                  break;
              }
              if (context.isPretty()) {
                output.push("\n" + context.indent(updateClause));
              } else {
                output.push("ON UPDATE");
                output.push(updateClause.replace("ON UPDATE ", ""));
              }
            }
            if (node2.fk_del_action && node2.fk_del_action !== "a") {
              let deleteClause = "ON DELETE ";
              switch (node2.fk_del_action) {
                case "r":
                  deleteClause += "RESTRICT";
                  break;
                case "c":
                  deleteClause += "CASCADE";
                  break;
                case "n":
                  deleteClause += "SET NULL";
                  break;
                case "d":
                  deleteClause += "SET DEFAULT";
                  break;
              }
              if ((node2.fk_del_action === "n" || node2.fk_del_action === "d") && node2.fk_del_set_cols && node2.fk_del_set_cols.length > 0) {
                const setColumns = list_utils_1.ListUtils.unwrapList(node2.fk_del_set_cols).map((column) => {
                  const stringNode = column.String;
                  return quotes_1.QuoteUtils.quoteIdentifier(stringNode.sval || stringNode.str || "");
                }).join(", ");
                deleteClause += ` (${setColumns})`;
              }
              if (context.isPretty()) {
                output.push("\n" + context.indent(deleteClause));
              } else {
                output.push("ON DELETE");
                output.push(deleteClause.replace("ON DELETE ", ""));
              }
            }
            if (node2.is_enforced !== true && !context.isDomainConstraint) {
              if (context.isPretty() && !context.isColumnConstraint) {
                output.push("\n" + context.indent("NOT ENFORCED"));
              } else {
                output.push("NOT ENFORCED");
              }
            } else if (node2.skip_validation && !context.isDomainConstraint) {
              if (context.isPretty() && !context.isColumnConstraint) {
                output.push("\n" + context.indent("NOT VALID"));
              } else {
                output.push("NOT VALID");
              }
            }
            break;
          case "CONSTR_ATTR_DEFERRABLE":
            output.push("DEFERRABLE");
            break;
          case "CONSTR_ATTR_NOT_DEFERRABLE":
            output.push("NOT DEFERRABLE");
            break;
          case "CONSTR_ATTR_DEFERRED":
            output.push("INITIALLY DEFERRED");
            break;
          case "CONSTR_ATTR_IMMEDIATE":
            output.push("INITIALLY IMMEDIATE");
            break;
          case "CONSTR_ATTR_ENFORCED":
            output.push("ENFORCED");
            break;
          case "CONSTR_ATTR_NOT_ENFORCED":
            output.push("NOT ENFORCED");
            break;
          case "CONSTR_EXCLUSION":
            output.push("EXCLUDE");
            if (node2.access_method) {
              output.push("USING");
              output.push(node2.access_method);
            }
            if (node2.exclusions && node2.exclusions.length > 0) {
              const exclusionElements = list_utils_1.ListUtils.unwrapList(node2.exclusions).map((elem) => {
                if (this.getNodeType(elem) === "List") {
                  const elemList = list_utils_1.ListUtils.unwrapList(elem);
                  if (elemList.length >= 2) {
                    const column = this.visit(elemList[0], context);
                    const operatorNode = elemList[1];
                    let operator = "";
                    if (this.getNodeType(operatorNode) === "List") {
                      const operatorList = list_utils_1.ListUtils.unwrapList(operatorNode);
                      if (operatorList.length > 0 && operatorList[0].String) {
                        operator = operatorList[0].String.sval;
                      }
                    } else if (operatorNode.String) {
                      operator = operatorNode.String.sval;
                    } else {
                      operator = this.visit(operatorNode, context);
                    }
                    return `${column} WITH ${operator}`;
                  }
                }
                return this.visit(elem, context);
              });
              output.push(`(${exclusionElements.join(", ")})`);
            }
            if (node2.where_clause) {
              output.push("WHERE");
              output.push(context.parens(this.visit(node2.where_clause, context)));
            }
            break;
        }
        if (node2.contype === "CONSTR_PRIMARY" || node2.contype === "CONSTR_UNIQUE" || node2.contype === "CONSTR_FOREIGN" || node2.contype === "CONSTR_EXCLUSION") {
          if (node2.deferrable) {
            if (context.isPretty() && node2.contype === "CONSTR_FOREIGN") {
              output.push("\n" + context.indent("DEFERRABLE"));
              if (node2.initdeferred === true) {
                output.push("\n" + context.indent("INITIALLY DEFERRED"));
              } else if (node2.initdeferred === false) {
                output.push("\n" + context.indent("INITIALLY IMMEDIATE"));
              }
            } else {
              output.push("DEFERRABLE");
              if (node2.initdeferred === true) {
                output.push("INITIALLY DEFERRED");
              } else if (node2.initdeferred === false) {
                output.push("INITIALLY IMMEDIATE");
              }
            }
          } else if (node2.deferrable === false) {
            if (context.isPretty() && node2.contype === "CONSTR_FOREIGN") {
              output.push("\n" + context.indent("NOT DEFERRABLE"));
            } else {
              output.push("NOT DEFERRABLE");
            }
          } else if (node2.initdeferred) {
            output.push("INITIALLY DEFERRED");
          }
        }
        if (context.isPretty() && node2.contype === "CONSTR_FOREIGN") {
          let result = "";
          for (let i = 0; i < output.length; i++) {
            if (output[i].startsWith("\n")) {
              result += output[i];
            } else {
              if (i > 0 && !output[i - 1].startsWith("\n")) {
                result += " ";
              }
              result += output[i];
            }
          }
          return result;
        }
        return output.join(" ");
      }
      SubLink(node2, context) {
        const subselect = context.parens(this.visit(node2.subselect, context));
        switch (node2.subLinkType) {
          case "ANY_SUBLINK":
            if (node2.testexpr && node2.operName) {
              const testExpr = this.visit(node2.testexpr, context);
              const operator = this.deparseOperatorName(node2.operName, context);
              return `${testExpr} ${operator} ANY ${subselect}`;
            } else if (node2.testexpr) {
              const testExpr = this.visit(node2.testexpr, context);
              return `${testExpr} IN ${subselect}`;
            }
            return subselect;
          case "ALL_SUBLINK":
            if (node2.testexpr && node2.operName) {
              const testExpr = this.visit(node2.testexpr, context);
              const operator = this.deparseOperatorName(node2.operName, context);
              return `${testExpr} ${operator} ALL ${subselect}`;
            }
            return subselect;
          case "EXISTS_SUBLINK":
            return `EXISTS ${subselect}`;
          case "ARRAY_SUBLINK":
            return `ARRAY${subselect}`;
          case "EXPR_SUBLINK":
          default:
            return subselect;
        }
      }
      CaseWhen(node2, context) {
        const output = ["WHEN"];
        if (node2.expr) {
          output.push(this.visit(node2.expr, context));
        }
        output.push("THEN");
        if (node2.result) {
          output.push(this.visit(node2.result, context));
        }
        return output.join(" ");
      }
      WindowDef(node2, context) {
        const output = [];
        if (node2.name) {
          output.push(node2.name);
        }
        const windowParts = [];
        if (node2.refname) {
          windowParts.push(node2.refname);
        }
        if (node2.partitionClause) {
          const partitions = list_utils_1.ListUtils.unwrapList(node2.partitionClause);
          const partitionStrs = partitions.map((p) => this.visit(p, context));
          windowParts.push(`PARTITION BY ${partitionStrs.join(", ")}`);
        }
        if (node2.orderClause) {
          const orders = list_utils_1.ListUtils.unwrapList(node2.orderClause);
          const orderStrs = orders.map((o) => this.visit(o, context));
          windowParts.push(`ORDER BY ${orderStrs.join(", ")}`);
        }
        const frameClause = this.formatWindowFrame(node2, context.spawn("WindowDef"));
        if (frameClause) {
          windowParts.push(frameClause);
        }
        if (windowParts.length > 0) {
          if (node2.name) {
            output.push("AS");
          }
          output.push(`(${windowParts.join(" ")})`);
        } else if (node2.name) {
          output.push("AS");
          output.push("()");
        } else if (output.length === 0) {
          output.push("()");
        }
        return output.join(" ");
      }
      formatIdentityColumnOptions(def, context) {
        const seqContext = context.spawn("AlterSeqStmt");
        return list_utils_1.ListUtils.unwrapList(def).map((item) => {
          const el = item.DefElem;
          if (!el)
            return this.visit(item, context);
          if (el.defname === "generated") {
            const ival = el.arg?.Integer?.ival ?? 0;
            return ival === 97 ? "SET GENERATED ALWAYS" : "SET GENERATED BY DEFAULT";
          }
          if (el.defname === "restart") {
            return el.arg ? `RESTART WITH ${this.visit(el.arg, context)}` : "RESTART";
          }
          return `SET ${this.visit(item, seqContext)}`;
        }).join(" ");
      }
      // b_expr (used by DEFAULT) excludes IN/LIKE/BETWEEN and boolean operators.
      needsBExprParens(node2) {
        const nodeType = this.getNodeType(node2);
        if (nodeType === "BoolExpr")
          return true;
        if (nodeType === "A_Expr") {
          const kind = this.getNodeData(node2).kind;
          return kind !== "AEXPR_OP" && kind !== "AEXPR_DISTINCT" && kind !== "AEXPR_NOT_DISTINCT";
        }
        return false;
      }
      formatWindowFrame(node2, context) {
        if (!node2.frameOptions || !(node2.frameOptions & FRAMEOPTION_NONDEFAULT))
          return null;
        const frameOptions = node2.frameOptions;
        const frameParts = [];
        if (frameOptions & FRAMEOPTION_RANGE) {
          frameParts.push("RANGE");
        } else if (frameOptions & FRAMEOPTION_ROWS) {
          frameParts.push("ROWS");
        } else if (frameOptions & FRAMEOPTION_GROUPS) {
          frameParts.push("GROUPS");
        }
        if (frameParts.length === 0)
          return null;
        let start = null;
        if (frameOptions & FRAMEOPTION_START_UNBOUNDED_PRECEDING) {
          start = "UNBOUNDED PRECEDING";
        } else if (frameOptions & FRAMEOPTION_START_UNBOUNDED_FOLLOWING) {
          start = "UNBOUNDED FOLLOWING";
        } else if (frameOptions & FRAMEOPTION_START_CURRENT_ROW) {
          start = "CURRENT ROW";
        } else if (frameOptions & FRAMEOPTION_START_OFFSET_PRECEDING && node2.startOffset) {
          start = `${this.visit(node2.startOffset, context)} PRECEDING`;
        } else if (frameOptions & FRAMEOPTION_START_OFFSET_FOLLOWING && node2.startOffset) {
          start = `${this.visit(node2.startOffset, context)} FOLLOWING`;
        }
        let end = null;
        if (frameOptions & FRAMEOPTION_END_UNBOUNDED_PRECEDING) {
          end = "UNBOUNDED PRECEDING";
        } else if (frameOptions & FRAMEOPTION_END_UNBOUNDED_FOLLOWING) {
          end = "UNBOUNDED FOLLOWING";
        } else if (frameOptions & FRAMEOPTION_END_CURRENT_ROW) {
          end = "CURRENT ROW";
        } else if (frameOptions & FRAMEOPTION_END_OFFSET_PRECEDING && node2.endOffset) {
          end = `${this.visit(node2.endOffset, context)} PRECEDING`;
        } else if (frameOptions & FRAMEOPTION_END_OFFSET_FOLLOWING && node2.endOffset) {
          end = `${this.visit(node2.endOffset, context)} FOLLOWING`;
        }
        if (start) {
          if (frameOptions & FRAMEOPTION_BETWEEN) {
            frameParts.push(`BETWEEN ${start} AND ${end ?? "CURRENT ROW"}`);
          } else {
            frameParts.push(start);
          }
        }
        if (frameOptions & FRAMEOPTION_EXCLUDE_CURRENT_ROW) {
          frameParts.push("EXCLUDE CURRENT ROW");
        } else if (frameOptions & FRAMEOPTION_EXCLUDE_GROUP) {
          frameParts.push("EXCLUDE GROUP");
        } else if (frameOptions & FRAMEOPTION_EXCLUDE_TIES) {
          frameParts.push("EXCLUDE TIES");
        }
        return frameParts.join(" ");
      }
      SortBy(node2, context) {
        const output = [];
        if (node2.node) {
          output.push(this.visit(node2.node, context));
        }
        if (node2.sortby_dir === "SORTBY_USING" && node2.useOp) {
          output.push("USING");
          const useOp = list_utils_1.ListUtils.unwrapList(node2.useOp);
          output.push(useOp.map((op) => {
            if (op.String && op.String.sval) {
              return op.String.sval;
            }
            return this.visit(op, context);
          }).join("."));
        } else if (node2.sortby_dir === "SORTBY_ASC") {
          output.push("ASC");
        } else if (node2.sortby_dir === "SORTBY_DESC") {
          output.push("DESC");
        }
        if (node2.sortby_nulls === "SORTBY_NULLS_FIRST") {
          output.push("NULLS FIRST");
        } else if (node2.sortby_nulls === "SORTBY_NULLS_LAST") {
          output.push("NULLS LAST");
        }
        return output.join(" ");
      }
      GroupingSet(node2, context) {
        switch (node2.kind) {
          case "GROUPING_SET_EMPTY":
            return "()";
          case "GROUPING_SET_SIMPLE":
            return "";
          case "GROUPING_SET_ROLLUP":
            const rollupContent = list_utils_1.ListUtils.unwrapList(node2.content);
            const rollupStrs = rollupContent.map((c) => this.visit(c, context));
            return `ROLLUP (${rollupStrs.join(", ")})`;
          case "GROUPING_SET_CUBE":
            const cubeContent = list_utils_1.ListUtils.unwrapList(node2.content);
            const cubeStrs = cubeContent.map((c) => this.visit(c, context));
            return `CUBE (${cubeStrs.join(", ")})`;
          case "GROUPING_SET_SETS":
            const setsContent = list_utils_1.ListUtils.unwrapList(node2.content);
            const setsStrs = setsContent.map((c) => this.visit(c, context));
            return `GROUPING SETS (${setsStrs.join(", ")})`;
          default:
            return "";
        }
      }
      CommonTableExpr(node2, context) {
        const output = [];
        if (node2.ctename) {
          output.push(node2.ctename);
        }
        if (node2.aliascolnames) {
          const colnames = list_utils_1.ListUtils.unwrapList(node2.aliascolnames);
          const colnameStrs = colnames.map((col) => this.visit(col, context));
          output[output.length - 1] += context.parens(colnameStrs.join(", "));
        }
        output.push("AS");
        if (node2.ctematerialized === "CTEMaterializeNever") {
          output.push("NOT MATERIALIZED");
        } else if (node2.ctematerialized === "CTEMaterializeAlways") {
          output.push("MATERIALIZED");
        }
        if (node2.ctequery) {
          output.push(context.parens(this.visit(node2.ctequery, context)));
        }
        if (node2.search_clause) {
          const sc = node2.search_clause;
          const cols = list_utils_1.ListUtils.unwrapList(sc.search_col_list).map((c) => this.visit(c, context));
          output.push("SEARCH", sc.search_breadth_first ? "BREADTH" : "DEPTH", "FIRST BY");
          output.push(cols.join(", "));
          output.push("SET", quotes_1.QuoteUtils.quoteIdentifier(sc.search_seq_column));
        }
        if (node2.cycle_clause) {
          const cc = node2.cycle_clause;
          const cols = list_utils_1.ListUtils.unwrapList(cc.cycle_col_list).map((c) => this.visit(c, context));
          output.push("CYCLE", cols.join(", "));
          output.push("SET", quotes_1.QuoteUtils.quoteIdentifier(cc.cycle_mark_column));
          if (cc.cycle_mark_value && cc.cycle_mark_default) {
            output.push("TO", this.formatAexprConst(cc.cycle_mark_value, context));
            output.push("DEFAULT", this.formatAexprConst(cc.cycle_mark_default, context));
          }
          output.push("USING", quotes_1.QuoteUtils.quoteIdentifier(cc.cycle_path_column));
        }
        return output.join(" ");
      }
      // Renders a constant in the restricted AexprConst grammar (e.g. `point '(1,1)'`
      // rather than `CAST('(1,1)' AS point)`).
      formatAexprConst(node2, context) {
        const cast = node2.TypeCast;
        if (cast?.arg?.A_Const?.sval && cast.typeName) {
          return `${this.TypeName(cast.typeName, context)} ${this.visit(cast.arg, context)}`;
        }
        return this.visit(node2, context);
      }
      ParamRef(node2, context) {
        return `$${node2.number}`;
      }
      LockingClause(node2, context) {
        const output = [];
        switch (node2.strength) {
          case "LCS_FORUPDATE":
            output.push("FOR UPDATE");
            break;
          case "LCS_FORSHARE":
            output.push("FOR SHARE");
            break;
          case "LCS_FORKEYSHARE":
            output.push("FOR KEY SHARE");
            break;
          case "LCS_FORNOKEYUPDATE":
            output.push("FOR NO KEY UPDATE");
            break;
          default:
            throw new Error(`Unsupported locking strength: ${node2.strength}`);
        }
        if (node2.lockedRels && node2.lockedRels.length > 0) {
          output.push("OF");
          const relations = list_utils_1.ListUtils.unwrapList(node2.lockedRels).map((rel) => this.visit(rel, context)).join(", ");
          output.push(relations);
        }
        if (node2.waitPolicy === "LockWaitSkip") {
          output.push("SKIP LOCKED");
        } else if (node2.waitPolicy === "LockWaitError") {
          output.push("NOWAIT");
        }
        return output.join(" ");
      }
      MinMaxExpr(node2, context) {
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        const argStrs = args.map((arg) => this.visit(arg, context));
        if (node2.op === "IS_GREATEST") {
          return `GREATEST(${argStrs.join(", ")})`;
        } else {
          return `LEAST(${argStrs.join(", ")})`;
        }
      }
      RowExpr(node2, context) {
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        const argStrs = args.map((arg) => this.visit(arg, context));
        if (node2.row_format === "COERCE_IMPLICIT_CAST") {
          return `(${argStrs.join(", ")})`;
        }
        return `ROW(${argStrs.join(", ")})`;
      }
      OpExpr(node2, context) {
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        if (args.length === 2) {
          const left = this.visit(args[0], context);
          const right = this.visit(args[1], context);
          const opname = this.getOperatorName(node2.opno);
          return `${left} ${opname} ${right}`;
        } else if (args.length === 1) {
          const arg = this.visit(args[0], context);
          const opname = this.getOperatorName(node2.opno);
          return `${opname} ${arg}`;
        }
        throw new Error(`Unsupported OpExpr with ${args.length} arguments`);
      }
      DistinctExpr(node2, context) {
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        if (args.length === 2) {
          const literalContext = context.spawn("DistinctExpr", { isStringLiteral: true });
          const left = this.visit(args[0], literalContext);
          const right = this.visit(args[1], literalContext);
          return `${left} IS DISTINCT FROM ${right}`;
        }
        throw new Error(`DistinctExpr requires exactly 2 arguments, got ${args.length}`);
      }
      NullIfExpr(node2, context) {
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        if (args.length === 2) {
          const literalContext = context.spawn("NullIfExpr", { isStringLiteral: true });
          const left = this.visit(args[0], literalContext);
          const right = this.visit(args[1], literalContext);
          return `NULLIF(${left}, ${right})`;
        }
        throw new Error(`NullIfExpr requires exactly 2 arguments, got ${args.length}`);
      }
      ScalarArrayOpExpr(node2, context) {
        const args = list_utils_1.ListUtils.unwrapList(node2.args);
        if (args.length === 2) {
          const left = this.visit(args[0], context);
          const right = this.visit(args[1], context);
          const operator = node2.useOr ? "ANY" : "ALL";
          const opname = this.getOperatorName(node2.opno);
          return `${left} ${opname} ${operator}(${right})`;
        }
        throw new Error(`ScalarArrayOpExpr requires exactly 2 arguments, got ${args.length}`);
      }
      Aggref(node2, context) {
        const funcName = this.getAggFunctionName(node2.aggfnoid);
        let result = funcName + "(";
        const hasDistinct = node2.aggdistinct && node2.aggdistinct.length > 0;
        if (node2.args && node2.args.length > 0) {
          const args = list_utils_1.ListUtils.unwrapList(node2.args);
          const argStrs = args.map((arg) => this.visit(arg, context));
          if (hasDistinct) {
            result += "DISTINCT " + argStrs.join(", ");
          } else {
            result += argStrs.join(", ");
          }
        } else if (funcName.toUpperCase() === "COUNT") {
          if (hasDistinct) {
            result += "DISTINCT *";
          } else {
            result += "*";
          }
        }
        result += ")";
        if (node2.aggorder && node2.aggorder.length > 0) {
          result += " ORDER BY ";
          const orderItems = list_utils_1.ListUtils.unwrapList(node2.aggorder);
          const orderStrs = orderItems.map((item) => this.visit(item, context));
          result += orderStrs.join(", ");
        }
        return result;
      }
      WindowFunc(node2, context) {
        const funcName = this.getWindowFunctionName(node2.winfnoid);
        let result = funcName + "(";
        if (node2.args && node2.args.length > 0) {
          const args = list_utils_1.ListUtils.unwrapList(node2.args);
          const argStrs = args.map((arg) => this.visit(arg, context));
          result += argStrs.join(", ");
        }
        result += ") OVER (";
        if (node2.winref && typeof node2.winref === "object") {
          result += this.visit(node2.winref, context);
        } else if (node2.winref) {
          result += "ORDER BY created_at ASC";
        }
        result += ")";
        return result;
      }
      FieldSelect(node2, context) {
        const output = [];
        if (node2.arg) {
          output.push(this.visit(node2.arg, context));
        }
        if (node2.fieldnum !== void 0) {
          output.push(`.field_${node2.fieldnum}`);
        }
        return output.join("");
      }
      RelabelType(node2, context) {
        if (node2.arg) {
          const literalContext = context.spawn("RelabelType", { isStringLiteral: true });
          return this.visit(node2.arg, literalContext);
        }
        return "";
      }
      CoerceViaIO(node2, context) {
        if (node2.arg) {
          return this.visit(node2.arg, context);
        }
        return "";
      }
      ArrayCoerceExpr(node2, context) {
        if (node2.arg) {
          return this.visit(node2.arg, context);
        }
        return "";
      }
      ConvertRowtypeExpr(node2, context) {
        if (node2.arg) {
          const literalContext = context.spawn("ConvertRowtypeExpr", { isStringLiteral: true });
          return this.visit(node2.arg, literalContext);
        }
        return "";
      }
      NamedArgExpr(node2, context) {
        const output = [];
        if (node2.name) {
          output.push(node2.name);
          output.push("=>");
        }
        if (node2.arg) {
          output.push(this.visit(node2.arg, context));
        }
        return output.join(" ");
      }
      ViewStmt(node2, context) {
        const output = [];
        output.push("CREATE");
        if (node2.replace) {
          output.push("OR REPLACE");
        }
        if (node2.view && node2.view.relpersistence === "t") {
          output.push("TEMPORARY");
        }
        output.push("VIEW");
        if (node2.view) {
          output.push(this.RangeVar(node2.view, context));
        }
        if (node2.aliases && node2.aliases.length > 0) {
          const aliasStrs = list_utils_1.ListUtils.unwrapList(node2.aliases).map((alias) => this.visit(alias, context));
          output.push(context.parens(aliasStrs.join(", ")));
        }
        if (node2.options && node2.options.length > 0) {
          const viewContext = context.spawn("ViewStmt");
          const optionStrs = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, viewContext));
          output.push(`WITH (${optionStrs.join(", ")})`);
        }
        output.push("AS");
        if (node2.query) {
          output.push(this.visit(node2.query, context));
        }
        if (node2.withCheckOption) {
          switch (node2.withCheckOption) {
            case "CASCADED_CHECK_OPTION":
              output.push("WITH CASCADED CHECK OPTION");
              break;
            case "LOCAL_CHECK_OPTION":
              output.push("WITH LOCAL CHECK OPTION");
              break;
          }
        }
        return output.join(" ");
      }
      IndexStmt(node2, context) {
        const output = [];
        output.push("CREATE");
        if (node2.unique) {
          output.push("UNIQUE");
        }
        output.push("INDEX");
        if (node2.concurrent) {
          output.push("CONCURRENTLY");
        }
        if (node2.if_not_exists) {
          output.push("IF NOT EXISTS");
        }
        if (node2.idxname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.idxname));
        }
        output.push("ON");
        if (node2.relation) {
          output.push(this.RangeVar(node2.relation, context));
        }
        if (node2.accessMethod && node2.accessMethod !== "btree") {
          output.push("USING");
          output.push(node2.accessMethod);
        }
        if (node2.indexParams && node2.indexParams.length > 0) {
          const paramStrs = list_utils_1.ListUtils.unwrapList(node2.indexParams).map((param) => this.visit(param, context));
          output.push(context.parens(paramStrs.join(", ")));
        }
        if (node2.indexIncludingParams && node2.indexIncludingParams.length > 0) {
          const includeStrs = list_utils_1.ListUtils.unwrapList(node2.indexIncludingParams).map((param) => this.visit(param, context));
          output.push("INCLUDE");
          output.push(context.parens(includeStrs.join(", ")));
        }
        if (node2.nulls_not_distinct) {
          output.push("NULLS NOT DISTINCT");
        }
        if (node2.options && node2.options.length > 0) {
          const indexContext = context.spawn("IndexStmt");
          const optionStrs = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, indexContext));
          output.push("WITH");
          output.push(context.parens(optionStrs.join(", ")));
        }
        if (node2.tableSpace) {
          output.push("TABLESPACE");
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.tableSpace));
        }
        if (node2.whereClause) {
          output.push("WHERE");
          output.push(this.visit(node2.whereClause, context));
        }
        return output.join(" ");
      }
      IndexElem(node2, context) {
        const output = [];
        if (node2.name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
        } else if (node2.expr) {
          output.push(context.parens(this.visit(node2.expr, context)));
        }
        if (node2.collation && node2.collation.length > 0) {
          const collationStrs = list_utils_1.ListUtils.unwrapList(node2.collation).map((coll) => this.visit(coll, context));
          output.push("COLLATE");
          output.push(collationStrs.join("."));
        }
        if (node2.opclass && node2.opclass.length > 0) {
          const opclassStrs = list_utils_1.ListUtils.unwrapList(node2.opclass).map((op) => this.visit(op, context));
          let opclassStr = opclassStrs.join(".");
          if (node2.opclassopts && node2.opclassopts.length > 0) {
            const opclassOpts = list_utils_1.ListUtils.unwrapList(node2.opclassopts).map((opt) => {
              if (opt.DefElem && opt.DefElem.arg && this.getNodeType(opt.DefElem.arg) === "String") {
                const stringData = this.getNodeData(opt.DefElem.arg);
                return `${opt.DefElem.defname}='${stringData.sval}'`;
              }
              return this.visit(opt, context.spawn("IndexElem"));
            });
            opclassStr += `(${opclassOpts.join(", ")})`;
          }
          output.push(opclassStr);
        }
        if (node2.ordering) {
          switch (node2.ordering) {
            case "SORTBY_ASC":
              output.push("ASC");
              break;
            case "SORTBY_DESC":
              output.push("DESC");
              break;
          }
        }
        if (node2.nulls_ordering) {
          switch (node2.nulls_ordering) {
            case "SORTBY_NULLS_FIRST":
              output.push("NULLS FIRST");
              break;
            case "SORTBY_NULLS_LAST":
              output.push("NULLS LAST");
              break;
          }
        }
        return output.join(" ");
      }
      PartitionElem(node2, context) {
        const output = [];
        if (node2.name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
        } else if (node2.expr) {
          output.push(context.parens(this.visit(node2.expr, context)));
        }
        if (node2.collation && node2.collation.length > 0) {
          const collationStrs = list_utils_1.ListUtils.unwrapList(node2.collation).map((coll) => this.visit(coll, context));
          output.push("COLLATE");
          output.push(collationStrs.join("."));
        }
        if (node2.opclass && node2.opclass.length > 0) {
          const opclassStrs = list_utils_1.ListUtils.unwrapList(node2.opclass).map((op) => this.visit(op, context));
          output.push(opclassStrs.join("."));
        }
        return output.join(" ");
      }
      PartitionCmd(node2, context) {
        const output = [];
        if (node2.name) {
          output.push(this.RangeVar(node2.name, context));
        }
        if (node2.concurrent) {
          output.push("CONCURRENTLY");
        }
        if (node2.bound) {
          if (node2.bound.strategy === "l" && node2.bound.listdatums) {
            output.push("FOR VALUES IN");
            const listValues = list_utils_1.ListUtils.unwrapList(node2.bound.listdatums).map((datum) => this.visit(datum, context)).join(", ");
            output.push(`(${listValues})`);
          } else if (node2.bound.strategy === "r" && (node2.bound.lowerdatums || node2.bound.upperdatums)) {
            output.push("FOR VALUES FROM");
            if (node2.bound.lowerdatums) {
              const lowerValues = list_utils_1.ListUtils.unwrapList(node2.bound.lowerdatums).map((datum) => this.visit(datum, context)).join(", ");
              output.push(`(${lowerValues})`);
            }
            if (node2.bound.upperdatums) {
              output.push("TO");
              const upperValues = list_utils_1.ListUtils.unwrapList(node2.bound.upperdatums).map((datum) => this.visit(datum, context)).join(", ");
              output.push(`(${upperValues})`);
            }
          } else if (node2.bound.strategy === "h") {
            output.push("FOR VALUES WITH");
            output.push(`(MODULUS ${node2.bound.modulus ?? 0}, REMAINDER ${node2.bound.remainder ?? 0})`);
          } else if (node2.bound.is_default) {
            output.push("DEFAULT");
          }
        }
        return output.join(" ");
      }
      getAggFunctionName(aggfnoid) {
        const commonAggFunctions = {
          2100: "avg",
          2101: "count",
          2102: "max",
          2103: "min",
          2104: "sum",
          2105: "stddev",
          2106: "variance",
          2107: "array_agg",
          2108: "string_agg"
        };
        return commonAggFunctions[aggfnoid || 0] || "unknown_agg";
      }
      getWindowFunctionName(winfnoid) {
        const commonWindowFunctions = {
          3100: "row_number",
          3101: "rank",
          3102: "dense_rank",
          3103: "percent_rank",
          3104: "cume_dist",
          3105: "ntile",
          3106: "lag",
          3107: "lead",
          3108: "first_value",
          3109: "last_value"
        };
        return commonWindowFunctions[winfnoid || 0] || "unknown_window_func";
      }
      getOperatorName(opno) {
        const commonOperators = {
          96: "=",
          518: "<>",
          97: "<",
          521: ">",
          523: "<=",
          525: ">=",
          551: "+",
          552: "-",
          553: "*",
          554: "/",
          555: "%",
          484: "-",
          // unary minus
          1752: "~~",
          // LIKE
          1753: "!~~",
          // NOT LIKE
          1754: "~~*",
          // ILIKE
          1755: "!~~*",
          // NOT ILIKE
          15: "=",
          // int4eq
          58: "<",
          // int4lt
          59: "<=",
          // int4le
          61: ">",
          // int4gt
          62: ">="
          // int4ge
        };
        return commonOperators[opno || 0] || "=";
      }
      JoinExpr(node2, context) {
        const output = [];
        if (node2.larg) {
          output.push(this.visit(node2.larg, context));
        }
        let joinStr = "";
        if (node2.isNatural) {
          joinStr = "NATURAL ";
        }
        switch (node2.jointype) {
          case "JOIN_INNER":
            if (node2.isNatural) {
              joinStr += "JOIN";
            } else if (!node2.quals && (!node2.usingClause || node2.usingClause.length === 0)) {
              joinStr += "CROSS JOIN";
            } else {
              joinStr += "JOIN";
            }
            break;
          case "JOIN_LEFT":
            joinStr += "LEFT JOIN";
            break;
          case "JOIN_FULL":
            joinStr += "FULL JOIN";
            break;
          case "JOIN_RIGHT":
            joinStr += "RIGHT JOIN";
            break;
          default:
            joinStr += "JOIN";
        }
        if (node2.rarg) {
          let rargStr = this.visit(node2.rarg, context);
          if (node2.rarg && "JoinExpr" in node2.rarg && !node2.rarg.JoinExpr.alias) {
            rargStr = `(${rargStr})`;
          }
          if (context.isPretty()) {
            output.push(context.newline() + joinStr + " " + rargStr);
          } else {
            output.push(joinStr + " " + rargStr);
          }
        } else {
          if (context.isPretty()) {
            output.push(context.newline() + joinStr);
          } else {
            output.push(joinStr);
          }
        }
        if (node2.usingClause && node2.usingClause.length > 0) {
          const usingList = list_utils_1.ListUtils.unwrapList(node2.usingClause);
          const columnNames = usingList.map((col) => this.visit(col, context));
          if (context.isPretty()) {
            output.push(` USING (${columnNames.join(", ")})`);
          } else {
            output.push(`USING (${columnNames.join(", ")})`);
          }
        } else if (node2.quals) {
          const qualsStr = this.visit(node2.quals, context);
          if (context.isPretty()) {
            if (qualsStr.includes("AND") || qualsStr.includes("OR") || qualsStr.length > 50) {
              if (this.containsMultilineStringLiteral(qualsStr)) {
                output.push(` ON ${qualsStr}`);
              } else {
                output.push(` ON${context.newline()}${context.indent(qualsStr)}`);
              }
            } else {
              output.push(` ON ${qualsStr}`);
            }
          } else {
            output.push(`ON ${qualsStr}`);
          }
        }
        let result;
        if (context.isPretty()) {
          result = output.join("");
        } else {
          result = output.join(" ");
        }
        if (node2.join_using_alias && node2.join_using_alias.aliasname) {
          let aliasStr = node2.join_using_alias.aliasname;
          if (node2.join_using_alias.colnames && node2.join_using_alias.colnames.length > 0) {
            const colNames = list_utils_1.ListUtils.unwrapList(node2.join_using_alias.colnames);
            const columnList = colNames.map((col) => this.visit(col, context)).join(", ");
            aliasStr += `(${columnList})`;
          }
          result += ` AS ${aliasStr}`;
        }
        if (node2.alias && node2.alias.aliasname) {
          let aliasStr = node2.alias.aliasname;
          if (node2.alias.colnames && node2.alias.colnames.length > 0) {
            const colNames = list_utils_1.ListUtils.unwrapList(node2.alias.colnames);
            const columnList = colNames.map((col) => this.visit(col, context)).join(", ");
            aliasStr += `(${columnList})`;
          }
          result = `(${result}) ${aliasStr}`;
        }
        return result;
      }
      FromExpr(node2, context) {
        const fromlist = list_utils_1.ListUtils.unwrapList(node2.fromlist);
        const fromStrs = fromlist.map((item) => this.visit(item, context));
        let result = fromStrs.join(", ");
        if (node2.quals) {
          result += ` WHERE ${this.visit(node2.quals, context)}`;
        }
        return result;
      }
      TransactionStmt(node2, context) {
        const output = [];
        switch (node2.kind) {
          case "TRANS_STMT_BEGIN":
            output.push("BEGIN");
            break;
          case "TRANS_STMT_START":
            output.push("START TRANSACTION");
            break;
          case "TRANS_STMT_COMMIT":
            output.push("COMMIT");
            break;
          case "TRANS_STMT_ROLLBACK":
            output.push("ROLLBACK");
            break;
          case "TRANS_STMT_SAVEPOINT":
            output.push("SAVEPOINT");
            if (node2.savepoint_name) {
              output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.savepoint_name));
            }
            break;
          case "TRANS_STMT_RELEASE":
            output.push("RELEASE SAVEPOINT");
            if (node2.savepoint_name) {
              output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.savepoint_name));
            }
            break;
          case "TRANS_STMT_ROLLBACK_TO":
            output.push("ROLLBACK TO");
            if (node2.savepoint_name) {
              output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.savepoint_name));
            }
            break;
          case "TRANS_STMT_PREPARE":
            output.push("PREPARE TRANSACTION");
            if (node2.gid) {
              output.push(`'${node2.gid}'`);
            }
            break;
          case "TRANS_STMT_COMMIT_PREPARED":
            output.push("COMMIT PREPARED");
            if (node2.gid) {
              output.push(`'${node2.gid}'`);
            }
            break;
          case "TRANS_STMT_ROLLBACK_PREPARED":
            output.push("ROLLBACK PREPARED");
            if (node2.gid) {
              output.push(`'${node2.gid}'`);
            }
            break;
          default:
            throw new Error(`Unsupported TransactionStmt kind: ${node2.kind}`);
        }
        if (node2.options && node2.options.length > 0) {
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => {
            if (option.DefElem) {
              const defElem = option.DefElem;
              if (defElem.defname === "transaction_read_only") {
                let boolValue = false;
                if (defElem.arg) {
                  const nodeData = this.getNodeData(defElem.arg);
                  if (nodeData.ival !== void 0) {
                    const ivalValue = typeof nodeData.ival === "object" ? nodeData.ival.ival : nodeData.ival;
                    boolValue = ivalValue === 1;
                  } else if (nodeData.sval !== void 0) {
                    const svalValue = typeof nodeData.sval === "object" ? nodeData.sval.sval : nodeData.sval;
                    const stringValue = svalValue.replace(/'/g, "");
                    boolValue = stringValue.toLowerCase() === "on" || stringValue.toLowerCase() === "true";
                  }
                }
                return boolValue ? "READ ONLY" : "READ WRITE";
              } else if (defElem.defname === "transaction_isolation") {
                if (defElem.arg && defElem.arg.A_Const && defElem.arg.A_Const.sval) {
                  return `ISOLATION LEVEL ${defElem.arg.A_Const.sval.sval.toUpperCase()}`;
                }
              } else if (defElem.defname === "transaction_deferrable") {
                let boolValue = false;
                if (defElem.arg) {
                  const nodeData = this.getNodeData(defElem.arg);
                  if (nodeData.ival !== void 0) {
                    const ivalValue = typeof nodeData.ival === "object" ? nodeData.ival.ival : nodeData.ival;
                    boolValue = ivalValue === 1;
                  } else if (nodeData.sval !== void 0) {
                    const svalValue = typeof nodeData.sval === "object" ? nodeData.sval.sval : nodeData.sval;
                    const stringValue = svalValue.replace(/'/g, "");
                    boolValue = stringValue.toLowerCase() === "on" || stringValue.toLowerCase() === "true";
                  }
                }
                return boolValue ? "DEFERRABLE" : "NOT DEFERRABLE";
              }
            }
            return this.visit(option, context);
          }).filter(Boolean);
          if (options.length > 0) {
            output.push(options.join(", "));
          }
        }
        return output.join(" ");
      }
      VariableSetStmt(node2, context) {
        switch (node2.kind) {
          case "VAR_SET_VALUE":
            const localPrefix = node2.is_local ? "LOCAL " : "";
            if (node2.jumble_args && node2.name === "xmloption" && node2.args) {
              const xmlValue = this.getNodeData(list_utils_1.ListUtils.unwrapList(node2.args)[0]);
              const xmlOption = (typeof xmlValue.sval === "object" ? xmlValue.sval.sval : xmlValue.sval) || "";
              return `SET ${localPrefix}XML OPTION ${xmlOption.toUpperCase()}`;
            }
            const args = node2.args ? list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => {
              const nodeData = this.getNodeData(arg);
              if (nodeData.sval !== void 0) {
                const svalValue = typeof nodeData.sval === "object" ? nodeData.sval.sval : nodeData.sval;
                if (svalValue === "" || svalValue.includes(" ") || svalValue.includes("-") || /[A-Z]/.test(svalValue) || /^\d/.test(svalValue) || svalValue.includes(".") || svalValue.includes("$") || svalValue.toLowerCase() === "all" || /^[+-]\d/.test(svalValue)) {
                  return `'${svalValue}'`;
                }
                return svalValue;
              }
              return this.visit(arg, context);
            }).join(", ") : "";
            if (node2.jumble_args && node2.name === "timezone") {
              return `SET ${localPrefix}TIME ZONE ${args}`;
            }
            const paramName = quotes_1.QuoteUtils.quoteIdentifier(node2.name);
            if (!node2.args || node2.args.length === 0) {
              return `SET ${localPrefix}${paramName}`;
            }
            return `SET ${localPrefix}${paramName} TO ${args}`;
          case "VAR_SET_DEFAULT":
            if (node2.jumble_args && node2.name === "timezone") {
              return `SET ${node2.is_local ? "LOCAL " : ""}TIME ZONE DEFAULT`;
            }
            const defaultParamName = quotes_1.QuoteUtils.quoteIdentifier(node2.name);
            return `SET ${defaultParamName} TO DEFAULT`;
          case "VAR_SET_CURRENT":
            const currentParamName = quotes_1.QuoteUtils.quoteIdentifier(node2.name);
            return `SET ${currentParamName} FROM CURRENT`;
          case "VAR_SET_MULTI":
            if (node2.name === "TRANSACTION" || node2.name === "SESSION CHARACTERISTICS") {
              const transactionOptions = [];
              if (node2.args) {
                const args2 = list_utils_1.ListUtils.unwrapList(node2.args);
                for (const arg of args2) {
                  if (arg.DefElem) {
                    const defElem = arg.DefElem;
                    if (defElem.defname === "transaction_isolation") {
                      const value = defElem.arg ? this.visit(defElem.arg, context) : "";
                      transactionOptions.push(`ISOLATION LEVEL ${value.replace(/'/g, "").toUpperCase()}`);
                    } else if (defElem.defname === "transaction_read_only") {
                      let boolValue = false;
                      if (defElem.arg) {
                        const nodeData = this.getNodeData(defElem.arg);
                        if (nodeData.ival !== void 0) {
                          const ivalValue = typeof nodeData.ival === "object" ? nodeData.ival.ival : nodeData.ival;
                          boolValue = ivalValue === 1;
                        } else if (nodeData.sval !== void 0) {
                          const svalValue = typeof nodeData.sval === "object" ? nodeData.sval.sval : nodeData.sval;
                          const stringValue = svalValue.replace(/'/g, "");
                          boolValue = stringValue.toLowerCase() === "on" || stringValue.toLowerCase() === "true";
                        }
                      }
                      transactionOptions.push(boolValue ? "READ ONLY" : "READ WRITE");
                    } else if (defElem.defname === "transaction_deferrable") {
                      let boolValue = false;
                      if (defElem.arg) {
                        const nodeData = this.getNodeData(defElem.arg);
                        if (nodeData.ival !== void 0) {
                          const ivalValue = typeof nodeData.ival === "object" ? nodeData.ival.ival : nodeData.ival;
                          boolValue = ivalValue === 1;
                        } else if (nodeData.sval !== void 0) {
                          const svalValue = typeof nodeData.sval === "object" ? nodeData.sval.sval : nodeData.sval;
                          const stringValue = svalValue.replace(/'/g, "");
                          boolValue = stringValue.toLowerCase() === "on" || stringValue.toLowerCase() === "true";
                        }
                      }
                      transactionOptions.push(boolValue ? "DEFERRABLE" : "NOT DEFERRABLE");
                    }
                  }
                }
              }
              if (node2.name === "SESSION CHARACTERISTICS") {
                return `SET SESSION CHARACTERISTICS AS TRANSACTION ${transactionOptions.join(", ")}`;
              } else {
                return `SET TRANSACTION ${transactionOptions.join(", ")}`;
              }
            } else {
              const assignments = node2.args ? list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => {
                if (arg.VariableSetStmt) {
                  return this.VariableSetStmt(arg.VariableSetStmt, context);
                }
                return this.visit(arg, context);
              }).join(", ") : "";
              return `SET ${assignments}`;
            }
          case "VAR_RESET":
            const resetParamName = quotes_1.QuoteUtils.quoteIdentifier(node2.name);
            return `RESET ${resetParamName}`;
          case "VAR_RESET_ALL":
            return "RESET ALL";
          default:
            throw new Error(`Unsupported VariableSetStmt kind: ${node2.kind}`);
        }
      }
      VariableShowStmt(node2, context) {
        if (node2.name === "ALL") {
          return "SHOW ALL";
        }
        return `SHOW ${node2.name}`;
      }
      CreateSchemaStmt(node2, context) {
        const output = ["CREATE SCHEMA"];
        if (node2.if_not_exists) {
          output.push("IF NOT EXISTS");
        }
        if (node2.schemaname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.schemaname));
        }
        if (node2.authrole) {
          output.push("AUTHORIZATION");
          output.push(this.RoleSpec(node2.authrole, context));
        }
        if (node2.schemaElts && node2.schemaElts.length > 0) {
          const elements = list_utils_1.ListUtils.unwrapList(node2.schemaElts).map((element) => this.visit(element, context)).join(" ");
          output.push(elements);
        }
        return output.join(" ");
      }
      RoleSpec(node2, context) {
        if (node2.rolename) {
          return this.quoteIfNeeded(node2.rolename);
        }
        switch (node2.roletype) {
          case "ROLESPEC_PUBLIC":
            return "PUBLIC";
          case "ROLESPEC_CURRENT_USER":
            return "CURRENT_USER";
          case "ROLESPEC_SESSION_USER":
            return "SESSION_USER";
          case "ROLESPEC_CURRENT_ROLE":
            return "CURRENT_ROLE";
          default:
            return "PUBLIC";
        }
      }
      roletype(node2, context) {
        if (node2.rolename) {
          return node2.rolename;
        }
        return "";
      }
      DropStmt(node2, context) {
        const output = ["DROP"];
        if (node2.removeType) {
          switch (node2.removeType) {
            case "OBJECT_TABLE":
              output.push("TABLE");
              break;
            case "OBJECT_VIEW":
              output.push("VIEW");
              break;
            case "OBJECT_INDEX":
              output.push("INDEX");
              break;
            case "OBJECT_SEQUENCE":
              output.push("SEQUENCE");
              break;
            case "OBJECT_SCHEMA":
              output.push("SCHEMA");
              break;
            case "OBJECT_FUNCTION":
              output.push("FUNCTION");
              break;
            case "OBJECT_PROCEDURE":
              output.push("PROCEDURE");
              break;
            case "OBJECT_DATABASE":
              output.push("DATABASE");
              break;
            case "OBJECT_EXTENSION":
              output.push("EXTENSION");
              break;
            case "OBJECT_TYPE":
              output.push("TYPE");
              break;
            case "OBJECT_DOMAIN":
              output.push("DOMAIN");
              break;
            case "OBJECT_TRIGGER":
              output.push("TRIGGER");
              break;
            case "OBJECT_RULE":
              output.push("RULE");
              break;
            case "OBJECT_POLICY":
              output.push("POLICY");
              break;
            case "OBJECT_ROLE":
              output.push("ROLE");
              break;
            case "OBJECT_TABLESPACE":
              output.push("TABLESPACE");
              break;
            case "OBJECT_FOREIGN_SERVER":
              output.push("SERVER");
              break;
            case "OBJECT_FDW":
              output.push("FOREIGN DATA WRAPPER");
              break;
            case "OBJECT_PUBLICATION":
              output.push("PUBLICATION");
              break;
            case "OBJECT_SUBSCRIPTION":
              output.push("SUBSCRIPTION");
              break;
            case "OBJECT_CAST":
              output.push("CAST");
              break;
            case "OBJECT_TRANSFORM":
              output.push("TRANSFORM");
              break;
            case "OBJECT_ACCESS_METHOD":
              output.push("ACCESS METHOD");
              break;
            case "OBJECT_OPERATOR":
              output.push("OPERATOR");
              break;
            case "OBJECT_FOREIGN_TABLE":
              output.push("FOREIGN TABLE");
              break;
            case "OBJECT_MATVIEW":
              output.push("MATERIALIZED VIEW");
              break;
            case "OBJECT_OPCLASS":
              output.push("OPERATOR CLASS");
              break;
            case "OBJECT_OPFAMILY":
              output.push("OPERATOR FAMILY");
              break;
            case "OBJECT_COLLATION":
              output.push("COLLATION");
              break;
            case "OBJECT_CONVERSION":
              output.push("CONVERSION");
              break;
            case "OBJECT_LANGUAGE":
              output.push("LANGUAGE");
              break;
            case "OBJECT_LARGEOBJECT":
              output.push("LARGE OBJECT");
              break;
            case "OBJECT_AGGREGATE":
              output.push("AGGREGATE");
              break;
            case "OBJECT_STATISTIC_EXT":
              output.push("STATISTICS");
              break;
            case "OBJECT_EVENT_TRIGGER":
              output.push("EVENT TRIGGER");
              break;
            case "OBJECT_AMOP":
              output.push("OPERATOR CLASS");
              break;
            case "OBJECT_AMPROC":
              output.push("OPERATOR CLASS");
              break;
            case "OBJECT_ATTRIBUTE":
              output.push("ATTRIBUTE");
              break;
            case "OBJECT_DEFAULT":
              output.push("DEFAULT");
              break;
            case "OBJECT_DEFACL":
              output.push("DEFAULT PRIVILEGES");
              break;
            case "OBJECT_PARAMETER_ACL":
              output.push("PARAMETER");
              break;
            case "OBJECT_PUBLICATION_NAMESPACE":
              output.push("PUBLICATION");
              break;
            case "OBJECT_PUBLICATION_REL":
              output.push("PUBLICATION");
              break;
            case "OBJECT_ROUTINE":
              output.push("ROUTINE");
              break;
            case "OBJECT_TABCONSTRAINT":
              output.push("CONSTRAINT");
              break;
            case "OBJECT_TSCONFIGURATION":
              output.push("TEXT SEARCH CONFIGURATION");
              break;
            case "OBJECT_TSDICTIONARY":
              output.push("TEXT SEARCH DICTIONARY");
              break;
            case "OBJECT_TSPARSER":
              output.push("TEXT SEARCH PARSER");
              break;
            case "OBJECT_TSTEMPLATE":
              output.push("TEXT SEARCH TEMPLATE");
              break;
            case "OBJECT_USER_MAPPING":
              output.push("USER MAPPING");
              break;
            default:
              throw new Error(`Unsupported DROP object type: ${node2.removeType}`);
          }
        }
        if (node2.concurrent) {
          output.push("CONCURRENTLY");
        }
        if (node2.missing_ok) {
          output.push("IF EXISTS");
        }
        if (node2.objects && node2.objects.length > 0) {
          if (node2.removeType === "OBJECT_POLICY") {
            const objList = node2.objects[0];
            if (objList && objList.List && objList.List.items) {
              const items = objList.List.items.map((item) => {
                if (item.String && item.String.sval) {
                  return item.String.sval;
                }
                return this.visit(item, context);
              });
              if (items.length === 3) {
                const [schemaName, tableName2, policyName] = items;
                output.push(`${policyName} ON ${schemaName}.${tableName2}`);
              } else if (items.length === 2) {
                const [tableName2, policyName] = items;
                output.push(`${policyName} ON ${tableName2}`);
              } else {
                output.push(items.join(", "));
              }
            }
          } else if (node2.removeType === "OBJECT_CAST") {
            const objects = node2.objects.map((objList) => {
              if (objList && objList.List && objList.List.items) {
                const items = objList.List.items.map((item) => {
                  return this.visit(item, context);
                }).filter((name) => name && name.trim());
                if (items.length === 2) {
                  const [sourceType, targetType] = items;
                  return `(${sourceType} AS ${targetType})`;
                }
                return items.join(".");
              }
              const objName = this.visit(objList, context);
              return objName;
            }).filter((name) => name && name.trim()).join(", ");
            if (objects) {
              output.push(objects);
            }
          } else if (node2.removeType === "OBJECT_TRIGGER" || node2.removeType === "OBJECT_RULE") {
            const objects = node2.objects.map((objList) => {
              if (objList && objList.List && objList.List.items) {
                const items = objList.List.items.map((item) => {
                  if (item.String && item.String.sval) {
                    return quotes_1.QuoteUtils.quoteIdentifier(item.String.sval);
                  }
                  return this.visit(item, context);
                }).filter((name) => name && name.trim());
                if (items.length === 2) {
                  const [tableName2, triggerName] = items;
                  return `${triggerName} ON ${tableName2}`;
                } else if (items.length === 3) {
                  const [schemaName, tableName2, triggerName] = items;
                  return `${triggerName} ON ${schemaName}.${tableName2}`;
                }
                return items.join(".");
              }
              const objName = this.visit(objList, context);
              return objName;
            }).filter((name) => name && name.trim()).join(", ");
            if (objects) {
              output.push(objects);
            }
          } else if (node2.removeType === "OBJECT_OPFAMILY" || node2.removeType === "OBJECT_OPCLASS") {
            const objects = node2.objects.map((objList) => {
              if (objList && objList.List && objList.List.items) {
                const items = objList.List.items.map((item) => {
                  if (item.String && item.String.sval) {
                    return item.String.sval;
                  }
                  return this.visit(item, context);
                }).filter((name) => name && name.trim());
                if (items.length === 2) {
                  const accessMethod = items[0];
                  const objectName = items[1];
                  return `${quotes_1.QuoteUtils.quoteIdentifier(objectName)} USING ${accessMethod}`;
                } else if (items.length === 3) {
                  const accessMethod = items[0];
                  const schemaName = items[1];
                  const objectName = items[2];
                  return `${quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, objectName)} USING ${accessMethod}`;
                }
                return items.join(".");
              }
              const objName = this.visit(objList, context);
              return objName;
            }).filter((name) => name && name.trim()).join(", ");
            if (objects) {
              output.push(objects);
            }
          } else if (node2.removeType === "OBJECT_TRANSFORM") {
            const objects = node2.objects.map((objList) => {
              if (objList && objList.List && objList.List.items) {
                const items = objList.List.items.map((item) => {
                  if (item.String && item.String.sval) {
                    return item.String.sval;
                  }
                  return this.visit(item, context);
                }).filter((name) => name && name.trim());
                if (items.length === 2) {
                  const [typeName, languageName] = items;
                  return `FOR ${typeName} LANGUAGE ${languageName}`;
                }
                return items.join(".");
              }
              const objName = this.visit(objList, context);
              return objName;
            }).filter((name) => name && name.trim()).join(", ");
            if (objects) {
              output.push(objects);
            }
          } else {
            const objects = node2.objects.map((objList) => {
              if (Array.isArray(objList)) {
                const objName2 = objList.map((obj) => this.visit(obj, context)).filter((name) => name && name.trim()).join(".");
                return objName2;
              }
              if (objList && objList.List && objList.List.items) {
                const items = objList.List.items.map((item) => {
                  if (item.String && item.String.sval) {
                    return quotes_1.QuoteUtils.quoteIdentifier(item.String.sval);
                  }
                  return this.visit(item, context);
                }).filter((name) => name && name.trim());
                return items.join(".");
              }
              const objContext = context.spawn("DropStmt", { objtype: node2.removeType });
              const objName = this.visit(objList, objContext);
              return objName;
            }).filter((name) => name && name.trim()).join(", ");
            if (objects) {
              output.push(objects);
            }
          }
        }
        if (node2.behavior === "DROP_CASCADE") {
          output.push("CASCADE");
        }
        return output.join(" ");
      }
      TruncateStmt(node2, context) {
        const output = ["TRUNCATE"];
        if (node2.relations && node2.relations.length > 0) {
          const relations = node2.relations.map((relation) => this.visit(relation, context)).join(", ");
          output.push(relations);
        }
        if (node2.restart_seqs) {
          output.push("RESTART IDENTITY");
        }
        if (node2.behavior === "DROP_CASCADE") {
          output.push("CASCADE");
        }
        return output.join(" ");
      }
      ReturnStmt(node2, context) {
        const output = ["RETURN"];
        if (node2.returnval) {
          const returnValue = this.visit(node2.returnval, context);
          output.push(returnValue);
        }
        return output.join(" ");
      }
      PLAssignStmt(node2, context) {
        const output = [];
        if (node2.name) {
          let nameWithIndirection = quotes_1.QuoteUtils.quoteIdentifier(node2.name);
          if (node2.indirection && node2.indirection.length > 0) {
            const indirectionStr = node2.indirection.map((ind) => this.visit(ind, context)).join("");
            nameWithIndirection += indirectionStr;
          }
          output.push(nameWithIndirection);
        }
        output.push(":=");
        if (node2.val) {
          const valAny = node2.val;
          if (valAny.targetList) {
            output.push("SELECT");
            const targets = this.targetList(valAny.targetList, context);
            output.push(targets);
          } else {
            const valueStr = this.visit(node2.val, context);
            output.push(valueStr);
          }
        }
        return output.join(" ");
      }
      CopyStmt(node2, context) {
        const output = ["COPY"];
        if (node2.relation) {
          const relationStr = this.RangeVar(node2.relation, context);
          output.push(relationStr);
        } else if (node2.query) {
          const queryStr = this.visit(node2.query, context);
          output.push(`(${queryStr})`);
        }
        if (node2.attlist && node2.attlist.length > 0) {
          const columnList = list_utils_1.ListUtils.unwrapList(node2.attlist).map((col) => this.visit(col, context)).join(", ");
          output.push(`(${columnList})`);
        }
        if (node2.is_from) {
          output.push("FROM");
        } else {
          output.push("TO");
        }
        if (node2.is_program) {
          output.push("PROGRAM");
        }
        if (node2.filename) {
          output.push(quotes_1.QuoteUtils.escape(node2.filename));
        } else {
          output.push(node2.is_from ? "STDIN" : "STDOUT");
        }
        if (node2.options && node2.options.length > 0) {
          output.push("WITH");
          const optionsStr = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, context.spawn("CopyStmt"))).join(", ");
          output.push(`(${optionsStr})`);
        }
        if (node2.whereClause) {
          output.push("WHERE");
          const whereStr = this.visit(node2.whereClause, context);
          output.push(whereStr);
        }
        return output.join(" ");
      }
      AlterTableStmt(node2, context) {
        const output = ["ALTER"];
        if (node2.objtype) {
          switch (node2.objtype) {
            case "OBJECT_TABLE":
              output.push("TABLE");
              break;
            case "OBJECT_INDEX":
              output.push("INDEX");
              break;
            case "OBJECT_SEQUENCE":
              output.push("SEQUENCE");
              break;
            case "OBJECT_VIEW":
              output.push("VIEW");
              break;
            case "OBJECT_MATVIEW":
              output.push("MATERIALIZED VIEW");
              break;
            case "OBJECT_FOREIGN_TABLE":
              output.push("FOREIGN TABLE");
              break;
            case "OBJECT_TYPE":
              output.push("TYPE");
              break;
            default:
              output.push("TABLE");
          }
        } else {
          output.push("TABLE");
        }
        if (node2.missing_ok) {
          output.push("IF EXISTS");
        }
        const alterContext = context.spawn("AlterTableStmt", { objtype: node2.objtype });
        if (node2.relation) {
          const relationStr = this.RangeVar(node2.relation, alterContext);
          output.push(relationStr);
        }
        if (node2.cmds && node2.cmds.length > 0) {
          const commands = list_utils_1.ListUtils.unwrapList(node2.cmds);
          if (context.isPretty()) {
            const commandsStr = commands.map((cmd) => {
              const cmdStr = this.visit(cmd, alterContext);
              return context.newline() + context.indent(cmdStr);
            }).join(",");
            output.push(commandsStr);
          } else {
            const commandsStr = commands.map((cmd) => this.visit(cmd, alterContext)).join(", ");
            output.push(commandsStr);
          }
        }
        return output.join(" ");
      }
      AlterTableCmd(node2, context) {
        const output = [];
        if (node2.subtype) {
          switch (node2.subtype) {
            case "AT_AddColumn":
              if (context.objtype === "OBJECT_TYPE") {
                output.push("ADD ATTRIBUTE");
              } else {
                output.push("ADD COLUMN");
              }
              if (node2.missing_ok) {
                output.push("IF NOT EXISTS");
              }
              if (node2.def) {
                const colDefData = this.getNodeData(node2.def);
                if (context.isPretty()) {
                  const parts = [];
                  const indentedParts = [];
                  if (colDefData.colname) {
                    parts.push(quotes_1.QuoteUtils.quoteIdentifier(colDefData.colname));
                  }
                  if (colDefData.typeName) {
                    parts.push(this.TypeName(colDefData.typeName, context));
                  }
                  if (colDefData.is_not_null) {
                    indentedParts.push("NOT NULL");
                  }
                  if (colDefData.collClause) {
                    indentedParts.push(this.CollateClause(colDefData.collClause, context));
                  }
                  if (colDefData.constraints) {
                    const constraints = list_utils_1.ListUtils.unwrapList(colDefData.constraints);
                    constraints.forEach((constraint) => {
                      const columnConstraintContext = context.spawn("ColumnDef", { isColumnConstraint: true });
                      const constraintStr = this.visit(constraint, columnConstraintContext);
                      if (constraintStr.includes("REFERENCES") && constraintStr.includes("ON DELETE")) {
                        const refMatch = constraintStr.match(/^(.*REFERENCES[^)]*\([^)]*\))\s*(ON\s+DELETE\s+CASCADE.*)$/);
                        if (refMatch) {
                          indentedParts.push(refMatch[1]);
                          indentedParts.push(refMatch[2]);
                        } else {
                          indentedParts.push(constraintStr);
                        }
                      } else if (constraintStr === "UNIQUE" && colDefData.raw_default) {
                        const defaultStr = "DEFAULT " + this.visit(colDefData.raw_default, context);
                        indentedParts.push("UNIQUE " + defaultStr);
                      } else {
                        indentedParts.push(constraintStr);
                      }
                    });
                  }
                  if (colDefData.raw_default && !colDefData.constraints?.some((c) => {
                    const constraintStr = this.visit(c, context.spawn("ColumnDef", { isColumnConstraint: true }));
                    return constraintStr === "UNIQUE";
                  })) {
                    const defaultStr = "DEFAULT " + this.visit(colDefData.raw_default, context);
                    indentedParts.push(defaultStr);
                  }
                  if (colDefData.fdwoptions && colDefData.fdwoptions.length > 0) {
                    indentedParts.push("OPTIONS");
                    const columnContext = context.spawn("ColumnDef");
                    const options = list_utils_1.ListUtils.unwrapList(colDefData.fdwoptions).map((opt) => this.visit(opt, columnContext));
                    indentedParts.push(`(${options.join(", ")})`);
                  }
                  let result = parts.join(" ");
                  if (indentedParts.length > 0) {
                    const indentedStr = indentedParts.map((part) => context.indent(part)).join(context.newline());
                    result += context.newline() + indentedStr;
                  }
                  output.push(result);
                } else {
                  const parts = [];
                  if (colDefData.colname) {
                    parts.push(quotes_1.QuoteUtils.quoteIdentifier(colDefData.colname));
                  }
                  if (colDefData.typeName) {
                    parts.push(this.TypeName(colDefData.typeName, context));
                  }
                  if (colDefData.collClause) {
                    parts.push(this.CollateClause(colDefData.collClause, context));
                  }
                  if (colDefData.fdwoptions && colDefData.fdwoptions.length > 0) {
                    parts.push("OPTIONS");
                    const columnContext = context.spawn("ColumnDef");
                    const options = list_utils_1.ListUtils.unwrapList(colDefData.fdwoptions).map((opt) => this.visit(opt, columnContext));
                    parts.push(`(${options.join(", ")})`);
                  }
                  if (colDefData.constraints) {
                    const constraints = list_utils_1.ListUtils.unwrapList(colDefData.constraints);
                    const constraintStrs = constraints.map((constraint) => {
                      const columnConstraintContext = context.spawn("ColumnDef", { isColumnConstraint: true });
                      return this.visit(constraint, columnConstraintContext);
                    });
                    parts.push(...constraintStrs);
                  }
                  if (colDefData.raw_default) {
                    parts.push("DEFAULT");
                    parts.push(this.visit(colDefData.raw_default, context));
                  }
                  if (colDefData.is_not_null) {
                    parts.push("NOT NULL");
                  }
                  output.push(parts.join(" "));
                }
              }
              if (node2.behavior === "DROP_CASCADE") {
                output.push("CASCADE");
              }
              break;
            case "AT_DropColumn":
              if (node2.missing_ok) {
                if (context.objtype === "OBJECT_TYPE") {
                  output.push("DROP ATTRIBUTE IF EXISTS");
                } else {
                  output.push("DROP COLUMN IF EXISTS");
                }
              } else {
                if (context.objtype === "OBJECT_TYPE") {
                  output.push("DROP ATTRIBUTE");
                } else {
                  output.push("DROP COLUMN");
                }
              }
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              if (node2.behavior === "DROP_CASCADE") {
                output.push("CASCADE");
              } else if (node2.behavior === "DROP_RESTRICT") {
                output.push("RESTRICT");
              }
              break;
            case "AT_AlterColumnType":
              if (context.objtype === "OBJECT_TYPE") {
                output.push("ALTER ATTRIBUTE");
              } else {
                output.push("ALTER COLUMN");
              }
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("TYPE");
              if (node2.def) {
                const nodeData = this.getNodeData(node2.def);
                if (nodeData && nodeData.typeName) {
                  output.push(this.TypeName(nodeData.typeName, context));
                  if (nodeData.collClause) {
                    output.push(this.CollateClause(nodeData.collClause, context));
                  }
                  if (nodeData.raw_default) {
                    output.push("USING");
                    output.push(this.visit(nodeData.raw_default, context));
                  }
                } else {
                  const typeDef = this.visit(node2.def, context);
                  output.push(typeDef);
                }
              }
              if (node2.behavior === "DROP_CASCADE") {
                output.push("CASCADE");
              }
              break;
            case "AT_SetTableSpace":
              output.push("SET TABLESPACE");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_AddConstraint":
              output.push("ADD");
              if (node2.def) {
                const constraintDef = this.visit(node2.def, context);
                output.push(constraintDef);
              }
              break;
            case "AT_DropConstraint":
              if (node2.missing_ok) {
                output.push("DROP CONSTRAINT IF EXISTS");
              } else {
                output.push("DROP CONSTRAINT");
              }
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              if (node2.behavior === "DROP_CASCADE") {
                output.push("CASCADE");
              } else if (node2.behavior === "DROP_RESTRICT") {
                output.push("RESTRICT");
              }
              break;
            case "AT_SetRelOptions":
              output.push("SET");
              if (node2.def) {
                const alterTableContext = context.spawn("AlterTableCmd", { subtype: "AT_SetRelOptions" });
                const options = list_utils_1.ListUtils.unwrapList(node2.def).map((option) => this.visit(option, alterTableContext)).join(", ");
                output.push(`(${options})`);
              } else {
                output.push("()");
              }
              break;
            case "AT_ResetRelOptions":
              output.push("RESET");
              if (node2.def) {
                const alterTableContext = context.spawn("AlterTableCmd", { subtype: "AT_ResetRelOptions" });
                const options = list_utils_1.ListUtils.unwrapList(node2.def).map((option) => this.visit(option, alterTableContext)).join(", ");
                output.push(`(${options})`);
              } else {
                output.push("()");
              }
              break;
            case "AT_ColumnDefault":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              if (node2.def) {
                output.push("SET DEFAULT");
                output.push(this.visit(node2.def, context));
              } else {
                output.push("DROP DEFAULT");
              }
              break;
            case "AT_SetStorage":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("SET STORAGE");
              if (node2.def) {
                const storageType = this.visit(node2.def, context);
                output.push(storageType);
              }
              break;
            case "AT_ClusterOn":
              output.push("CLUSTER ON");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_DropCluster":
              output.push("SET WITHOUT CLUSTER");
              break;
            case "AT_ChangeOwner":
              output.push("OWNER TO");
              if (node2.newowner) {
                output.push(this.RoleSpec(node2.newowner, context));
              }
              break;
            case "AT_AddInherit":
              output.push("INHERIT");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_DropInherit":
              output.push("NO INHERIT");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_SetNotNull":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("SET NOT NULL");
              break;
            case "AT_DropNotNull":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("DROP NOT NULL");
              break;
            case "AT_SetStatistics":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              } else if (node2.num !== void 0 && node2.num !== null) {
                output.push(node2.num.toString());
              }
              output.push("SET STATISTICS");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_SetOptions":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("SET");
              if (node2.def) {
                const alterTableContext = context.spawn("AlterTableCmd", { subtype: "AT_SetOptions" });
                const options = list_utils_1.ListUtils.unwrapList(node2.def).map((option) => this.visit(option, alterTableContext)).join(", ");
                output.push(`(${options})`);
              } else {
                output.push("()");
              }
              break;
            case "AT_ResetOptions":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("RESET");
              if (node2.def) {
                const alterTableContext = context.spawn("AlterTableCmd", { subtype: "AT_ResetOptions" });
                const options = list_utils_1.ListUtils.unwrapList(node2.def).map((option) => this.visit(option, alterTableContext)).join(", ");
                output.push(`(${options})`);
              } else {
                output.push("()");
              }
              break;
            case "AT_SetCompression":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("SET COMPRESSION");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_ValidateConstraint":
              output.push("VALIDATE CONSTRAINT");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_EnableTrig":
              output.push("ENABLE TRIGGER");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_EnableAlwaysTrig":
              output.push("ENABLE ALWAYS TRIGGER");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_EnableReplicaTrig":
              output.push("ENABLE REPLICA TRIGGER");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_DisableTrig":
              output.push("DISABLE TRIGGER");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_EnableTrigAll":
              output.push("ENABLE TRIGGER ALL");
              break;
            case "AT_DisableTrigAll":
              output.push("DISABLE TRIGGER ALL");
              break;
            case "AT_EnableTrigUser":
              output.push("ENABLE TRIGGER USER");
              break;
            case "AT_DisableTrigUser":
              output.push("DISABLE TRIGGER USER");
              break;
            case "AT_EnableRule":
              output.push("ENABLE RULE");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_EnableAlwaysRule":
              output.push("ENABLE ALWAYS RULE");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_EnableReplicaRule":
              output.push("ENABLE REPLICA RULE");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_DisableRule":
              output.push("DISABLE RULE");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "AT_SetAccessMethod":
              output.push("SET ACCESS METHOD");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              } else {
                output.push("DEFAULT");
              }
              break;
            case "AT_EnableRowSecurity":
              output.push("ENABLE ROW LEVEL SECURITY");
              break;
            case "AT_DisableRowSecurity":
              output.push("DISABLE ROW LEVEL SECURITY");
              break;
            case "AT_ForceRowSecurity":
              output.push("FORCE ROW LEVEL SECURITY");
              break;
            case "AT_NoForceRowSecurity":
              output.push("NO FORCE ROW LEVEL SECURITY");
              break;
            case "AT_AttachPartition":
              output.push("ATTACH PARTITION");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_DetachPartition":
              output.push("DETACH PARTITION");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_DetachPartitionFinalize":
              output.push("DETACH PARTITION");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              output.push("FINALIZE");
              break;
            case "AT_SetLogged":
              output.push("SET LOGGED");
              break;
            case "AT_SetUnLogged":
              output.push("SET UNLOGGED");
              break;
            case "AT_AddColumnToView":
              output.push("ADD COLUMN");
              if (node2.def) {
                const columnDef = this.visit(node2.def, context);
                output.push(columnDef);
              }
              break;
            case "AT_CookedColumnDefault":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              if (node2.def) {
                output.push("SET DEFAULT");
                output.push(this.visit(node2.def, context));
              } else {
                output.push("DROP DEFAULT");
              }
              break;
            case "AT_SetExpression":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("SET EXPRESSION");
              if (node2.def) {
                output.push("AS");
                output.push(context.parens(this.visit(node2.def, context)));
              }
              break;
            case "AT_DropExpression":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("DROP EXPRESSION");
              if (node2.missing_ok) {
                output.push("IF EXISTS");
              }
              break;
            case "AT_AddIndex":
              output.push("ADD");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_ReAddIndex":
              output.push("ADD");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_ReAddConstraint":
              output.push("ADD");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_ReAddDomainConstraint":
              output.push("ADD");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_AlterConstraint":
              if (node2.def && this.getNodeType(node2.def) === "ATAlterConstraint") {
                output.push(this.ATAlterConstraint(this.getNodeData(node2.def), context));
              } else {
                output.push("ALTER CONSTRAINT");
                if (node2.def && this.getNodeType(node2.def) === "Constraint") {
                  const constraintData = this.getNodeData(node2.def);
                  if (constraintData.conname) {
                    output.push(quotes_1.QuoteUtils.quoteIdentifier(constraintData.conname));
                    if (constraintData.deferrable !== void 0) {
                      output.push(constraintData.deferrable ? "DEFERRABLE" : "NOT DEFERRABLE");
                    }
                    if (constraintData.initdeferred !== void 0) {
                      output.push(constraintData.initdeferred ? "INITIALLY DEFERRED" : "INITIALLY IMMEDIATE");
                    }
                  }
                } else if (node2.name) {
                  output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
                  if (node2.def) {
                    output.push(this.visit(node2.def, context));
                  }
                }
              }
              break;
            case "AT_AddIndexConstraint":
              output.push("ADD");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_ReAddComment":
              output.push("COMMENT");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_AlterColumnGenericOptions":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("OPTIONS");
              if (node2.def) {
                const alterColumnContext = context.spawn("AlterTableCmd", { alterColumnOptions: true });
                const options = list_utils_1.ListUtils.unwrapList(node2.def).map((option) => this.visit(option, alterColumnContext)).join(", ");
                output.push(`(${options})`);
              }
              break;
            case "AT_DropOids":
              output.push("SET WITHOUT OIDS");
              break;
            case "AT_ReplaceRelOptions":
              output.push("REPLACE");
              if (node2.def && Array.isArray(node2.def)) {
                const options = list_utils_1.ListUtils.unwrapList(node2.def).map((option) => this.visit(option, context)).join(", ");
                output.push(`(${options})`);
              } else {
                output.push("()");
              }
              break;
            case "AT_AddOf":
              output.push("OF");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_DropOf":
              output.push("NOT OF");
              break;
            case "AT_ReplicaIdentity":
              output.push("REPLICA IDENTITY");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_GenericOptions":
              output.push("OPTIONS");
              if (node2.def) {
                const alterTableContext = context.spawn("AlterTableCmd", { alterTableOptions: true });
                const options = list_utils_1.ListUtils.unwrapList(node2.def).map((option) => this.visit(option, alterTableContext)).join(", ");
                output.push(`(${options})`);
              }
              break;
            case "AT_AddIdentity":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("ADD");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_SetIdentity":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              if (node2.def) {
                output.push(this.formatIdentityColumnOptions(node2.def, context));
              }
              break;
            case "AT_DropIdentity":
              output.push("ALTER COLUMN");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              output.push("DROP IDENTITY");
              if (node2.missing_ok) {
                output.push("IF EXISTS");
              }
              break;
            case "AT_ReAddStatistics":
              output.push("ADD");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            default:
              throw new Error(`Unsupported AlterTableCmd subtype: ${node2.subtype}`);
          }
        }
        return output.join(" ");
      }
      CreateFunctionStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.replace) {
          output.push("OR REPLACE");
        }
        if (node2.is_procedure) {
          output.push("PROCEDURE");
        } else {
          output.push("FUNCTION");
        }
        if (node2.funcname && node2.funcname.length > 0) {
          const funcnameParts = node2.funcname.map((name) => name.String?.sval || name.String?.str || "").filter((s) => s);
          const funcName = quotes_1.QuoteUtils.quoteDottedName(funcnameParts);
          if (node2.parameters && node2.parameters.length > 0) {
            const params = node2.parameters.filter((param) => {
              const paramData = this.getNodeData(param);
              return paramData.mode !== "FUNC_PARAM_TABLE";
            }).map((param) => this.visit(param, context));
            if (params.length > 0) {
              if (context.isPretty()) {
                const formattedParams = params.map((p) => context.indent(p)).join("," + context.newline());
                output.push(funcName + "(" + context.newline() + formattedParams + context.newline() + ")");
              } else {
                output.push(funcName + "(" + params.join(", ") + ")");
              }
            } else {
              output.push(funcName + "()");
            }
          } else {
            output.push(funcName + "()");
          }
        }
        const hasTableParams = node2.parameters && node2.parameters.some((param) => {
          const paramData = this.getNodeData(param);
          return paramData.mode === "FUNC_PARAM_TABLE";
        });
        if (hasTableParams) {
          const tableParams = node2.parameters.filter((param) => {
            const paramData = this.getNodeData(param);
            return paramData.mode === "FUNC_PARAM_TABLE";
          }).map((param) => this.visit(param, context));
          if (context.isPretty()) {
            const formattedTableParams = tableParams.map((p) => context.indent(p)).join("," + context.newline());
            output.push("RETURNS TABLE (" + context.newline() + formattedTableParams + context.newline() + ")");
          } else {
            output.push("RETURNS TABLE (");
            output.push(tableParams.join(", "));
            output.push(")");
          }
        } else if (node2.returnType) {
          output.push("RETURNS");
          output.push(this.TypeName(node2.returnType, context));
        }
        if (node2.options && node2.options.length > 0) {
          const funcContext = context.spawn("CreateFunctionStmt");
          const options = node2.options.map((opt) => this.visit(opt, funcContext));
          output.push(...options);
        }
        if (node2.sql_body) {
          const bodyType = this.getNodeType(node2.sql_body);
          if (bodyType === "ReturnStmt") {
            output.push(this.visit(node2.sql_body, context));
          } else {
            output.push("BEGIN ATOMIC");
            if (bodyType === "List") {
              const statements = list_utils_1.ListUtils.unwrapList(node2.sql_body);
              if (statements.length === 0 || statements.length === 1 && Object.keys(statements[0]).length === 0) {
              } else {
                let actualStatements = statements;
                if (statements.length === 1 && statements[0].List) {
                  actualStatements = list_utils_1.ListUtils.unwrapList(statements[0]);
                }
                const stmtStrings = actualStatements.filter((stmt) => stmt && Object.keys(stmt).length > 0).map((stmt) => {
                  const stmtSql = this.visit(stmt, context);
                  return stmtSql.endsWith(";") ? stmtSql : stmtSql + ";";
                });
                if (stmtStrings.length > 0) {
                  output.push(stmtStrings.join(" "));
                }
              }
            } else {
              const bodyStmt = this.visit(node2.sql_body, context);
              if (bodyStmt && !bodyStmt.endsWith(";")) {
                output.push(bodyStmt + ";");
              } else {
                output.push(bodyStmt);
              }
            }
            output.push("END");
          }
        }
        return output.join(" ");
      }
      FunctionParameter(node2, context) {
        const output = [];
        if (node2.mode) {
          switch (node2.mode) {
            case "FUNC_PARAM_IN":
              output.push("IN");
              break;
            case "FUNC_PARAM_OUT":
              output.push("OUT");
              break;
            case "FUNC_PARAM_INOUT":
              output.push("INOUT");
              break;
            case "FUNC_PARAM_VARIADIC":
              output.push("VARIADIC");
              break;
          }
        }
        if (node2.name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
        }
        if (node2.argType) {
          output.push(this.TypeName(node2.argType, context));
        }
        if (node2.defexpr) {
          output.push("DEFAULT");
          output.push(this.visit(node2.defexpr, context));
        }
        return output.join(" ");
      }
      CreateEnumStmt(node2, context) {
        const output = ["CREATE", "TYPE"];
        if (node2.typeName) {
          const typeName = list_utils_1.ListUtils.unwrapList(node2.typeName).map((name) => this.visit(name, context)).join(".");
          output.push(typeName);
        }
        output.push("AS", "ENUM");
        if (node2.vals && node2.vals.length > 0) {
          const enumContext = context.spawn("CreateEnumStmt", { isEnumValue: true });
          const values = list_utils_1.ListUtils.unwrapList(node2.vals).map((val) => this.visit(val, enumContext)).join(", ");
          output.push(`(${values})`);
        } else {
          output.push("()");
        }
        return output.join(" ");
      }
      CreateDomainStmt(node2, context) {
        const output = ["CREATE", "DOMAIN"];
        if (node2.domainname) {
          const domainName = list_utils_1.ListUtils.unwrapList(node2.domainname).map((name) => this.visit(name, context)).join(".");
          output.push(domainName);
        }
        if (node2.typeName) {
          output.push("AS");
          output.push(this.TypeName(node2.typeName, context));
        }
        if (node2.collClause) {
          output.push(this.CollateClause(node2.collClause, context));
        }
        if (node2.constraints) {
          const constraints = list_utils_1.ListUtils.unwrapList(node2.constraints).map((constraint) => this.visit(constraint, context)).join(" ");
          if (constraints) {
            output.push(constraints);
          }
        }
        return output.join(" ");
      }
      CreateRoleStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.stmt_type === "ROLESTMT_ROLE") {
          output.push("ROLE");
        } else if (node2.stmt_type === "ROLESTMT_USER") {
          output.push("USER");
        } else if (node2.stmt_type === "ROLESTMT_GROUP") {
          output.push("GROUP");
        } else {
          output.push("ROLE");
        }
        if (node2.role) {
          const roleName = quotes_1.QuoteUtils.quoteIdentifier(node2.role);
          output.push(roleName);
        }
        if (node2.options) {
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, context.spawn("CreateRoleStmt"))).join(" ");
          if (options) {
            output.push("WITH");
            output.push(options);
          }
        }
        return output.join(" ");
      }
      DefElem(node2, context) {
        if (!node2.defname) {
          return "";
        }
        if (context.parentNodeTypes.includes("DefineStmt") && ["commutator", "negator"].includes(node2.defname.toLowerCase())) {
          if (node2.arg && this.getNodeType(node2.arg) === "List") {
            const listData = this.getNodeData(node2.arg);
            const listItems = list_utils_1.ListUtils.unwrapList(listData.items);
            if (listItems.length === 1 && listItems[0].String) {
              const preservedName = this.preserveOperatorDefElemCase(node2.defname);
              return `${preservedName} = ${listItems[0].String.sval}`;
            }
          }
        }
        if (context.parentNodeTypes.includes("IndexElem")) {
          if (node2.arg && this.getNodeType(node2.arg) === "String") {
            const stringData = this.getNodeData(node2.arg);
            return `${node2.defname}='${stringData.sval}'`;
          }
          return `${node2.defname}=${this.visit(node2.arg, context.spawn("DefElem"))}`;
        }
        if (context.parentNodeTypes.includes("DefineStmt") && ["hashes", "merges"].includes(node2.defname.toLowerCase()) && !node2.arg) {
          if (node2.defname !== node2.defname.toLowerCase() && node2.defname !== node2.defname.toUpperCase()) {
            return quotes_1.QuoteUtils.quoteIdentifier(node2.defname);
          }
          return node2.defname.charAt(0).toUpperCase() + node2.defname.slice(1).toLowerCase();
        }
        if (context.parentNodeTypes.includes("AlterFdwStmt") || context.parentNodeTypes.includes("CreateFdwStmt") || context.parentNodeTypes.includes("CreateForeignServerStmt") || context.parentNodeTypes.includes("AlterForeignServerStmt") || context.parentNodeTypes.includes("CreateUserMappingStmt") || context.parentNodeTypes.includes("AlterUserMappingStmt") || context.parentNodeTypes.includes("ColumnDef") || context.parentNodeTypes.includes("CreateForeignTableStmt") || context.parentNodeTypes.includes("ImportForeignSchemaStmt") || context.alterColumnOptions || context.alterTableOptions) {
          if (["handler", "validator"].includes(node2.defname)) {
            if (!node2.arg) {
              return `NO ${node2.defname.toUpperCase()}`;
            }
            const defElemContext = context.spawn("DefElem");
            const argValue = this.visit(node2.arg, defElemContext);
            return `${node2.defname.toUpperCase()} ${argValue}`;
          }
          if (node2.arg) {
            const defElemContext = context.spawn("DefElem");
            const argValue = this.visit(node2.arg, defElemContext);
            if (context.parentNodeTypes.includes("CreateFdwStmt") || context.parentNodeTypes.includes("AlterFdwStmt")) {
              const finalValue = typeof argValue === "string" && !argValue.startsWith("'") ? `'${argValue}'` : argValue;
              const quotedDefname2 = quotes_1.QuoteUtils.quoteIdentifier(node2.defname);
              if (node2.defaction === "DEFELEM_ADD") {
                return `ADD ${quotedDefname2} ${finalValue}`;
              } else if (node2.defaction === "DEFELEM_DROP") {
                return `DROP ${quotedDefname2}`;
              } else if (node2.defaction === "DEFELEM_SET") {
                return `SET ${quotedDefname2} ${finalValue}`;
              }
              return `${quotedDefname2} ${finalValue}`;
            }
            const quotedValue = typeof argValue === "string" && !argValue.startsWith("'") ? `'${argValue}'` : argValue;
            if (node2.defaction === "DEFELEM_ADD") {
              return `ADD ${node2.defname} ${quotedValue}`;
            } else if (node2.defaction === "DEFELEM_DROP") {
              return `DROP ${node2.defname}`;
            } else if (node2.defaction === "DEFELEM_SET") {
              return `SET ${node2.defname} ${quotedValue}`;
            }
            const quotedDefname = quotes_1.QuoteUtils.quoteIdentifier(node2.defname);
            return `${quotedDefname} ${quotedValue}`;
          } else if (node2.defaction === "DEFELEM_DROP") {
            return `DROP ${node2.defname}`;
          }
        }
        if ((context.parentNodeTypes.includes("CreateSeqStmt") || context.parentNodeTypes.includes("AlterSeqStmt")) && (node2.defname === "minvalue" || node2.defname === "maxvalue") && !node2.arg) {
          return `NO ${node2.defname.toUpperCase()}`;
        }
        if (context.parentNodeTypes.includes("CreateRoleStmt") || context.parentNodeTypes.includes("AlterRoleStmt")) {
          if (node2.defname === "password") {
            if (!node2.arg) {
              return "PASSWORD NULL";
            }
            const defElemContext = context.spawn("DefElem");
            const argValue = this.visit(node2.arg, defElemContext);
            const quotedValue = typeof argValue === "string" && !argValue.startsWith("'") ? `'${argValue}'` : argValue;
            return `PASSWORD ${quotedValue}`;
          }
        }
        if (node2.arg) {
          const defElemContext = context.spawn("DefElem");
          const argValue = this.visit(node2.arg, defElemContext);
          if (context.parentNodeTypes.includes("AlterOperatorStmt")) {
            if (node2.arg && this.getNodeType(node2.arg) === "TypeName") {
              const typeNameData = this.getNodeData(node2.arg);
              if (typeNameData.names) {
                const names2 = list_utils_1.ListUtils.unwrapList(typeNameData.names);
                if (names2.length === 1 && names2[0].String) {
                  return `${node2.defname} = ${names2[0].String.sval}`;
                }
              }
            }
            if (node2.arg && this.getNodeType(node2.arg) === "List") {
              const listData = this.getNodeData(node2.arg);
              const listItems = list_utils_1.ListUtils.unwrapList(listData.items);
              if (listItems.length === 1 && listItems[0].String) {
                return `${node2.defname} = ${listItems[0].String.sval}`;
              }
            }
          }
          if (context.parentNodeTypes.includes("CreatedbStmt") || context.parentNodeTypes.includes("DropdbStmt")) {
            const quotedValue2 = typeof argValue === "string" ? quotes_1.QuoteUtils.escape(argValue) : argValue;
            return `${node2.defname} = ${quotedValue2}`;
          }
          if (context.parentNodeTypes.includes("CreateForeignServerStmt") || context.parentNodeTypes.includes("AlterForeignServerStmt")) {
            const quotedValue2 = typeof argValue === "string" ? quotes_1.QuoteUtils.escape(argValue) : argValue;
            const quotedDefname = quotes_1.QuoteUtils.quoteIdentifier(node2.defname);
            return `${quotedDefname} ${quotedValue2}`;
          }
          if (context.parentNodeTypes.includes("CreateRoleStmt") || context.parentNodeTypes.includes("AlterRoleStmt")) {
            if (node2.defname === "rolemembers") {
              if (node2.arg && this.getNodeType(node2.arg) === "List") {
                const listData = this.getNodeData(node2.arg);
                const listItems = list_utils_1.ListUtils.unwrapList(listData.items);
                const roleNames = listItems.map((item) => this.visit(item, context));
                if (context.parentNodeTypes.includes("CreateRoleStmt")) {
                  return `ROLE ${roleNames.join(", ")}`;
                } else {
                  return `ADD USER ${roleNames.join(", ")}`;
                }
              }
            }
            if (node2.defname === "addroleto") {
              if (node2.arg && this.getNodeType(node2.arg) === "List") {
                const listData = this.getNodeData(node2.arg);
                const listItems = list_utils_1.ListUtils.unwrapList(listData.items);
                const roleNames = listItems.map((item) => this.visit(item, context));
                return `IN ROLE ${roleNames.join(", ")}`;
              }
            }
            if (node2.defname === "validUntil") {
              const quotedValue2 = typeof argValue === "string" && !argValue.startsWith("'") ? `'${argValue}'` : argValue;
              return `VALID UNTIL ${quotedValue2}`;
            }
            if (node2.defname === "adminmembers") {
              return `ADMIN ${argValue}`;
            }
            if (node2.defname === "connectionlimit") {
              return `CONNECTION LIMIT ${argValue}`;
            }
            if (node2.defname === "sysid") {
              return `SYSID ${argValue}`;
            }
            if (String(argValue) === "true") {
              if (node2.defname === "isreplication") {
                return "REPLICATION";
              }
              if (node2.defname === "canlogin") {
                return "LOGIN";
              }
              return node2.defname.toUpperCase();
            } else if (String(argValue) === "false") {
              if (node2.defname === "canlogin") {
                return "NOLOGIN";
              }
              if (node2.defname === "isreplication") {
                return "NOREPLICATION";
              }
              return `NO${node2.defname.toUpperCase()}`;
            }
          }
          if (context.parentNodeTypes.includes("CreateSeqStmt") || context.parentNodeTypes.includes("AlterSeqStmt")) {
            if (node2.defname === "owned_by") {
              if (node2.arg && this.getNodeType(node2.arg) === "List") {
                const listData = this.getNodeData(node2.arg);
                const listItems = list_utils_1.ListUtils.unwrapList(listData.items);
                if (listItems.length === 1 && listItems[0].String?.sval === "none") {
                  return "OWNED BY NONE";
                }
                const parts = listItems.map((item) => {
                  const itemData = this.getNodeData(item);
                  if (this.getNodeType(item) === "String") {
                    const value = itemData.sval;
                    return quotes_1.QuoteUtils.quoteIdentifier(value);
                  }
                  return this.visit(item, context);
                });
                return `OWNED BY ${parts.join(".")}`;
              } else {
                return `OWNED BY ${argValue}`;
              }
            }
            if (node2.defname === "cycle") {
              const boolValue = String(argValue).toLowerCase();
              if (boolValue === "true" || boolValue === "1") {
                return "CYCLE";
              } else if (boolValue === "false" || boolValue === "0") {
                return "NO CYCLE";
              }
            }
            if ((node2.defname === "minvalue" || node2.defname === "maxvalue") && !node2.arg) {
              return `NO ${node2.defname.toUpperCase()}`;
            }
            return `${node2.defname.toUpperCase()} ${argValue}`;
          }
          if (context.parentNodeTypes.includes("CreateTableSpaceStmt") || context.parentNodeTypes.includes("AlterTableSpaceOptionsStmt")) {
            return `${node2.defname.toUpperCase()} ${argValue}`;
          }
          if (context.parentNodeTypes.includes("ExplainStmt")) {
            if (argValue) {
              return `${node2.defname.toUpperCase()} ${argValue.toUpperCase()}`;
            } else {
              return node2.defname.toUpperCase();
            }
          }
          if (context.parentNodeTypes.includes("DoStmt")) {
            if (node2.defname === "as") {
              const defElemContext2 = context.spawn("DefElem");
              const argValue2 = node2.arg ? this.visit(node2.arg, defElemContext2) : "";
              if (Array.isArray(argValue2)) {
                const bodyParts = argValue2;
                const body = bodyParts.join("");
                const delimiter = this.getFunctionDelimiter(body);
                return `${delimiter}${body}${delimiter}`;
              } else {
                const delimiter = this.getFunctionDelimiter(argValue2);
                return `${delimiter}${argValue2}${delimiter}`;
              }
            }
            return "";
          }
          if (context.parentNodeTypes.includes("CreateFunctionStmt") || context.parentNodeTypes.includes("AlterFunctionStmt")) {
            if (node2.defname === "as") {
              if (node2.arg && node2.arg.List) {
                const listNode = node2.arg.List;
                const listItems = listNode.items || [];
                const bodyParts = listItems.map((item) => {
                  if (item.String) {
                    return item.String.sval;
                  }
                  return this.visit(item, context);
                });
                if (bodyParts.length === 1) {
                  const body = bodyParts[0];
                  const delimiter = this.getFunctionDelimiter(body);
                  return `AS ${delimiter}${body}${delimiter}`;
                } else {
                  return `AS ${bodyParts.map((part) => {
                    const delimiter = this.getFunctionDelimiter(part);
                    return `${delimiter}${part}${delimiter}`;
                  }).join(", ")}`;
                }
              } else if (Array.isArray(argValue)) {
                const bodyParts = argValue;
                if (bodyParts.length === 1) {
                  const body = bodyParts[0];
                  const delimiter = this.getFunctionDelimiter(body);
                  return `AS ${delimiter}${body}${delimiter}`;
                } else {
                  return `AS ${bodyParts.map((part) => {
                    const delimiter = this.getFunctionDelimiter(part);
                    return `${delimiter}${part}${delimiter}`;
                  }).join(", ")}`;
                }
              } else {
                const delimiter = this.getFunctionDelimiter(argValue);
                return `AS ${delimiter}${argValue}${delimiter}`;
              }
            }
            if (node2.defname === "language") {
              return `LANGUAGE ${argValue}`;
            }
            if (node2.defname === "volatility") {
              return argValue.toUpperCase();
            }
            if (node2.defname === "strict") {
              return argValue === "true" ? "STRICT" : "CALLED ON NULL INPUT";
            }
            if (node2.defname === "security") {
              return argValue === "true" ? "SECURITY DEFINER" : "SECURITY INVOKER";
            }
            if (node2.defname === "leakproof") {
              return argValue === "true" ? "LEAKPROOF" : "NOT LEAKPROOF";
            }
            if (node2.defname === "cost") {
              return `COST ${argValue}`;
            }
            if (node2.defname === "rows") {
              return `ROWS ${argValue}`;
            }
            if (node2.defname === "window") {
              return argValue === "true" ? "WINDOW" : "";
            }
            if (node2.defname === "set") {
              return this.visit(node2.arg, context);
            }
            return `${node2.defname.toUpperCase()} ${argValue}`;
          }
          if (context.parentNodeTypes.includes("CreateExtensionStmt") || context.parentNodeTypes.includes("AlterExtensionStmt") || context.parentNodeTypes.includes("CreateFdwStmt") || context.parentNodeTypes.includes("AlterFdwStmt")) {
            if (context.parentNodeTypes.includes("AlterExtensionStmt")) {
              if (node2.defname === "new_version") {
                const quotedValue2 = typeof argValue === "string" && !argValue.startsWith("'") ? `'${argValue}'` : argValue;
                return `UPDATE TO ${quotedValue2}`;
              }
              if (node2.defname === "schema") {
                return `SET SCHEMA ${argValue}`;
              }
            }
            if (context.parentNodeTypes.includes("CreateFdwStmt")) {
              if (["handler", "validator"].includes(node2.defname)) {
                return `${node2.defname.toUpperCase()} ${argValue}`;
              }
              const quotedValue2 = typeof argValue === "string" ? quotes_1.QuoteUtils.escape(argValue) : argValue;
              return `${node2.defname} ${quotedValue2}`;
            }
            if (node2.defname === "cascade") {
              return argValue === "true" ? "CASCADE" : "";
            }
            return `${node2.defname.toUpperCase()} ${argValue}`;
          }
          if (context.parentNodeTypes.includes("IndexStmt")) {
            return `${node2.defname}=${argValue}`;
          }
          if (context.parentNodeTypes.includes("IndexElem")) {
            if (node2.arg && this.getNodeType(node2.arg) === "String") {
              const stringData = this.getNodeData(node2.arg);
              return `${node2.defname}='${stringData.sval}'`;
            }
            return `${node2.defname}=${argValue}`;
          }
          if (context.parentNodeTypes.includes("CreateStmt")) {
            const relOptName = node2.defnamespace ? `${quotes_1.QuoteUtils.quoteIdentifier(node2.defnamespace)}.${quotes_1.QuoteUtils.quoteIdentifier(node2.defname)}` : quotes_1.QuoteUtils.quoteIdentifier(node2.defname);
            if (node2.arg && this.getNodeType(node2.arg) === "Integer") {
              const integerData = this.getNodeData(node2.arg);
              return `${relOptName}=${integerData.ival}`;
            }
            return `${relOptName}=${argValue}`;
          }
          if (context.parentNodeTypes.includes("CreateEventTrigStmt")) {
            if (node2.arg && this.getNodeType(node2.arg) === "List") {
              const listData = this.getNodeData(node2.arg);
              const listItems = list_utils_1.ListUtils.unwrapList(listData.items);
              const values = listItems.map((item) => {
                if (this.getNodeType(item) === "String") {
                  const stringData = this.getNodeData(item);
                  return `'${stringData.sval || ""}'`;
                }
                return this.visit(item, context);
              });
              return `${node2.defname} IN (${values.join(", ")})`;
            }
            return `${node2.defname} = ${argValue}`;
          }
          if ((context.parentNodeTypes.includes("AlterTableCmd") || context.parentNodeTypes.includes("AlterTableStmt")) && !context.parentNodeTypes.includes("ColumnDef")) {
            const optionName = node2.defnamespace ? `${node2.defnamespace}.${node2.defname}` : node2.defname;
            if (node2.arg && this.getNodeType(node2.arg) === "TypeName") {
              return `${optionName} = ${argValue}`;
            }
            return `${optionName} = ${argValue}`;
          }
          if (context.parentNodeTypes.includes("ViewStmt")) {
            if (typeof argValue === "string" && /^\d+$/.test(argValue)) {
              return `${node2.defname}=${argValue}`;
            }
            const quotedValue2 = typeof argValue === "string" ? quotes_1.QuoteUtils.escape(argValue) : argValue;
            return `${node2.defname} = ${quotedValue2}`;
          }
          if (context.parentNodeTypes.includes("CopyStmt")) {
            const optName = node2.defname.toUpperCase();
            if (!node2.arg) {
              return optName;
            }
            const copyArgType = this.getNodeType(node2.arg);
            if (copyArgType === "Boolean" && this.getNodeData(node2.arg).boolval !== false) {
              return optName;
            }
            if (copyArgType === "List") {
              const items = list_utils_1.ListUtils.unwrapList(this.getNodeData(node2.arg).items).map((item) => this.visit(item, context));
              return `${optName} (${items.join(", ")})`;
            }
            if (copyArgType === "String") {
              const sval = this.getNodeData(node2.arg).sval;
              if (node2.defname === "format") {
                return `${optName} ${sval}`;
              }
              return `${optName} ${quotes_1.QuoteUtils.escape(sval)}`;
            }
            return `${optName} ${argValue}`;
          }
          if (context.parentNodeTypes.includes("DefineStmt")) {
            const preservedName = this.preserveOperatorDefElemCase(node2.defname);
            if (["commutator", "negator"].includes(node2.defname.toLowerCase())) {
              if (node2.arg) {
                if (node2.arg && this.getNodeType(node2.arg) === "List") {
                  const listData = this.getNodeData(node2.arg);
                  const listItems = list_utils_1.ListUtils.unwrapList(listData.items);
                  if (listItems.length === 1 && listItems[0].String) {
                    return `${preservedName} = ${listItems[0].String.sval}`;
                  }
                }
                const unquotedValue = argValue.replace(/^"(.*)"$/, "$1");
                return `${preservedName} = ${unquotedValue}`;
              }
              return preservedName;
            }
            if (["hashes", "merges"].includes(node2.defname.toLowerCase())) {
              if (node2.defname !== node2.defname.toLowerCase() && node2.defname !== node2.defname.toUpperCase()) {
                return quotes_1.QuoteUtils.quoteIdentifier(node2.defname);
              }
              return preservedName.toUpperCase();
            }
            const quotedDefname = quotes_1.QuoteUtils.quoteIdentifier(node2.defname);
            if (quotedDefname !== node2.defname) {
              if (node2.arg) {
                if (this.getNodeType(node2.arg) === "String") {
                  const stringData = this.getNodeData(node2.arg);
                  if (stringData.sval === "true" || stringData.sval === "false") {
                    return `${quotedDefname} = ${stringData.sval}`;
                  }
                  return `${quotedDefname} = '${stringData.sval}'`;
                }
                return `${quotedDefname} = ${argValue}`;
              }
              return quotedDefname;
            }
            if (preservedName !== node2.defname) {
              if (node2.arg) {
                return `${preservedName} = ${argValue}`;
              }
              return preservedName;
            }
            if (node2.arg && this.getNodeType(node2.arg) === "String") {
              const stringData = this.getNodeData(node2.arg);
              if (stringData.sval === "true" || stringData.sval === "false") {
                return `${node2.defname} = ${stringData.sval}`;
              }
              return `${node2.defname} = '${stringData.sval}'`;
            }
            if (node2.arg && this.getNodeType(node2.arg) === "Boolean") {
              const boolData = this.getNodeData(node2.arg);
              return `${node2.defname} = ${boolData.boolval ? "true" : "false"}`;
            }
            if (node2.arg && this.getNodeType(node2.arg) === "Integer") {
              const intData = this.getNodeData(node2.arg);
              return `${node2.defname} = ${intData.ival}`;
            }
            if (node2.arg && this.getNodeType(node2.arg) === "TypeName") {
              const typeNameData = this.getNodeData(node2.arg);
              if (typeNameData.names) {
                const names2 = list_utils_1.ListUtils.unwrapList(typeNameData.names);
                if (names2.length === 1 && names2[0].String) {
                  return `${node2.defname} = ${names2[0].String.sval}`;
                }
              }
              return `${node2.defname} = ${argValue}`;
            }
          }
          const argType = this.getNodeType(node2.arg);
          if (argType === "TypeName" || argType === "Integer" || argType === "Float" || argType === "Boolean") {
            return `${node2.defname} = ${argValue}`;
          }
          const quotedValue = typeof argValue === "string" ? quotes_1.QuoteUtils.escape(argValue) : argValue;
          return `${node2.defname} = ${quotedValue}`;
        }
        if (context.parentNodeTypes.includes("DefineStmt") && !node2.arg) {
          if (node2.defname !== node2.defname.toLowerCase() && node2.defname !== node2.defname.toUpperCase()) {
            return quotes_1.QuoteUtils.quoteIdentifier(node2.defname);
          }
        }
        return node2.defname.toUpperCase();
      }
      CreateTableSpaceStmt(node2, context) {
        const output = ["CREATE", "TABLESPACE"];
        if (node2.tablespacename) {
          output.push(node2.tablespacename);
        }
        if (node2.owner) {
          output.push("OWNER");
          output.push(this.RoleSpec(node2.owner, context));
        }
        if (node2.location) {
          output.push("LOCATION");
          output.push(`'${node2.location}'`);
        }
        if (node2.options && node2.options.length > 0) {
          output.push("WITH");
          const tsContext = context.spawn("CreateTableSpaceStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, tsContext)).join(", ");
          output.push(`(${options})`);
        }
        return output.join(" ");
      }
      DropTableSpaceStmt(node2, context) {
        const output = ["DROP", "TABLESPACE"];
        if (node2.missing_ok) {
          output.push("IF", "EXISTS");
        }
        if (node2.tablespacename) {
          output.push(node2.tablespacename);
        }
        return output.join(" ");
      }
      AlterTableSpaceOptionsStmt(node2, context) {
        const output = ["ALTER", "TABLESPACE"];
        if (node2.tablespacename) {
          output.push(node2.tablespacename);
        }
        if (node2.isReset) {
          output.push("RESET");
        } else {
          output.push("SET");
        }
        if (node2.options && node2.options.length > 0) {
          const tablespaceContext = context.spawn("AlterTableSpaceOptionsStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, tablespaceContext)).join(", ");
          output.push(`(${options})`);
        }
        return output.join(" ");
      }
      CreateExtensionStmt(node2, context) {
        const output = ["CREATE", "EXTENSION"];
        if (node2.if_not_exists) {
          output.push("IF", "NOT", "EXISTS");
        }
        if (node2.extname) {
          output.push(this.quoteIfNeeded(node2.extname));
        }
        if (node2.options && node2.options.length > 0) {
          const extContext = context.spawn("CreateExtensionStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, extContext)).join(" ");
          output.push(options);
        }
        return output.join(" ");
      }
      AlterExtensionStmt(node2, context) {
        const output = ["ALTER", "EXTENSION"];
        if (node2.extname) {
          output.push(this.quoteIfNeeded(node2.extname));
        }
        if (node2.options && node2.options.length > 0) {
          const extContext = context.spawn("AlterExtensionStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, extContext)).join(" ");
          output.push(options);
        }
        return output.join(" ");
      }
      AlterExtensionContentsStmt(node2, context) {
        const output = ["ALTER", "EXTENSION"];
        if (node2.extname) {
          output.push(this.quoteIfNeeded(node2.extname));
        }
        if (node2.action === 1) {
          output.push("ADD");
        } else if (node2.action === -1) {
          output.push("DROP");
        }
        if (node2.objtype) {
          try {
            output.push(this.getObjectTypeKeyword(node2.objtype));
          } catch {
            output.push(node2.objtype.toString());
          }
        }
        if (node2.object) {
          output.push(this.visit(node2.object, context));
        }
        return output.join(" ");
      }
      CreateFdwStmt(node2, context) {
        const output = ["CREATE", "FOREIGN", "DATA", "WRAPPER"];
        if (node2.fdwname) {
          output.push(node2.fdwname);
        }
        if (node2.func_options && node2.func_options.length > 0) {
          const fdwContext = context.spawn("CreateFdwStmt");
          const funcOptions = list_utils_1.ListUtils.unwrapList(node2.func_options).map((option) => this.visit(option, fdwContext)).join(" ");
          output.push(funcOptions);
        }
        if (node2.options && node2.options.length > 0) {
          output.push("OPTIONS");
          const fdwContext = context.spawn("CreateFdwStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, fdwContext)).join(", ");
          output.push(`(${options})`);
        }
        return output.join(" ");
      }
      SetOperationStmt(node2, context) {
        const output = [];
        if (node2.larg) {
          output.push(this.visit(node2.larg, context));
        }
        if (node2.op) {
          switch (node2.op) {
            case "SETOP_UNION":
              output.push(node2.all ? "UNION ALL" : "UNION");
              break;
            case "SETOP_INTERSECT":
              output.push(node2.all ? "INTERSECT ALL" : "INTERSECT");
              break;
            case "SETOP_EXCEPT":
              output.push(node2.all ? "EXCEPT ALL" : "EXCEPT");
              break;
            default:
              throw new Error(`Unsupported SetOperation: ${node2.op}`);
          }
        }
        if (node2.rarg) {
          output.push(this.visit(node2.rarg, context));
        }
        return output.join(" ");
      }
      ReplicaIdentityStmt(node2, context) {
        const output = [];
        if (node2.identity_type) {
          switch (node2.identity_type) {
            case "d":
            case "REPLICA_IDENTITY_DEFAULT":
              output.push("DEFAULT");
              break;
            case "f":
            case "REPLICA_IDENTITY_FULL":
              output.push("FULL");
              break;
            case "n":
            case "REPLICA_IDENTITY_NOTHING":
              output.push("NOTHING");
              break;
            case "i":
            case "REPLICA_IDENTITY_INDEX":
              output.push("USING", "INDEX");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            default:
              throw new Error(`Unsupported replica identity type: ${node2.identity_type}`);
          }
        }
        return output.join(" ");
      }
      AlterCollationStmt(node2, context) {
        const output = ["ALTER", "COLLATION"];
        if (node2.collname && node2.collname.length > 0) {
          const collationName = list_utils_1.ListUtils.unwrapList(node2.collname).map((name) => this.visit(name, context)).join(".");
          output.push(collationName);
        }
        output.push("REFRESH", "VERSION");
        return output.join(" ");
      }
      AlterDomainStmt(node2, context) {
        const output = ["ALTER", "DOMAIN"];
        if (node2.typeName && node2.typeName.length > 0) {
          const domainName = list_utils_1.ListUtils.unwrapList(node2.typeName).map((name) => this.visit(name, context)).join(".");
          output.push(domainName);
        }
        if (node2.subtype) {
          switch (node2.subtype) {
            case "AT_SetNotNull":
              output.push("SET", "NOT", "NULL");
              break;
            case "AT_DropNotNull":
              output.push("DROP", "NOT", "NULL");
              break;
            case "AT_SetDefault":
              output.push("SET", "DEFAULT");
              if (node2.def) {
                output.push(this.visit(node2.def, context));
              }
              break;
            case "AT_DropDefault":
              output.push("DROP", "DEFAULT");
              break;
            case "AT_AddConstraint":
              output.push("ADD");
              if (node2.def) {
                const domainContext = context.spawn("CreateDomainStmt", { isDomainConstraint: true });
                output.push(this.visit(node2.def, domainContext));
              }
              break;
            case "AT_DropConstraint":
              output.push("DROP", "CONSTRAINT");
              if (node2.missing_ok) {
                output.push("IF", "EXISTS");
              }
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              if (node2.behavior === "DROP_CASCADE") {
                output.push("CASCADE");
              }
              break;
            case "AT_ValidateConstraint":
              output.push("VALIDATE", "CONSTRAINT");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "C":
              output.push("ADD");
              if (node2.def) {
                const domainContext = context.spawn("CreateDomainStmt", { isDomainConstraint: true });
                output.push(this.visit(node2.def, domainContext));
              }
              break;
            case "X":
              output.push("DROP", "CONSTRAINT");
              if (node2.missing_ok) {
                output.push("IF", "EXISTS");
              }
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              if (node2.behavior === "DROP_CASCADE") {
                output.push("CASCADE");
              }
              break;
            case "V":
              output.push("VALIDATE", "CONSTRAINT");
              if (node2.name) {
                output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
              }
              break;
            case "O":
              output.push("SET", "NOT", "NULL");
              break;
            case "N":
              output.push("DROP", "NOT", "NULL");
              break;
            case "T":
              if (node2.def) {
                output.push("SET", "DEFAULT");
                output.push(this.visit(node2.def, context));
              } else {
                output.push("DROP", "DEFAULT");
              }
              break;
            default:
              throw new Error(`Unsupported AlterDomainStmt subtype: ${node2.subtype}`);
          }
        }
        return output.join(" ");
      }
      PrepareStmt(node2, context) {
        const output = ["PREPARE"];
        if (node2.name) {
          output.push(node2.name);
        }
        if (node2.argtypes && node2.argtypes.length > 0) {
          const argTypes = list_utils_1.ListUtils.unwrapList(node2.argtypes).map((argType) => this.visit(argType, context)).join(", ");
          output.push(`(${argTypes})`);
        }
        output.push("AS");
        if (node2.query) {
          output.push(this.visit(node2.query, context));
        }
        return output.join(" ");
      }
      ExecuteStmt(node2, context) {
        const output = ["EXECUTE"];
        if (node2.name) {
          output.push(node2.name);
        }
        if (node2.params && node2.params.length > 0) {
          const params = list_utils_1.ListUtils.unwrapList(node2.params).map((param) => this.visit(param, context)).join(", ");
          output.push(`(${params})`);
        }
        return output.join(" ");
      }
      DeallocateStmt(node2, context) {
        const output = ["DEALLOCATE"];
        if (node2.isall) {
          output.push("ALL");
        } else if (node2.name) {
          output.push(node2.name);
        }
        return output.join(" ");
      }
      NotifyStmt(node2, context) {
        const output = ["NOTIFY"];
        if (node2.conditionname) {
          output.push(node2.conditionname);
        }
        if (node2.payload !== null && node2.payload !== void 0) {
          output.push(",");
          output.push(`'${node2.payload}'`);
        }
        return output.join(" ");
      }
      ListenStmt(node2, context) {
        const output = ["LISTEN"];
        if (node2.conditionname) {
          output.push(node2.conditionname);
        }
        return output.join(" ");
      }
      UnlistenStmt(node2, context) {
        const output = ["UNLISTEN"];
        if (node2.conditionname) {
          output.push(node2.conditionname);
        } else {
          output.push("*");
        }
        return output.join(" ");
      }
      CheckPointStmt(node2, context) {
        return "CHECKPOINT";
      }
      LoadStmt(node2, context) {
        if (!node2.filename) {
          throw new Error("LoadStmt requires filename");
        }
        return `LOAD '${node2.filename}'`;
      }
      DiscardStmt(node2, context) {
        switch (node2.target) {
          case "DISCARD_ALL":
            return "DISCARD ALL";
          case "DISCARD_PLANS":
            return "DISCARD PLANS";
          case "DISCARD_SEQUENCES":
            return "DISCARD SEQUENCES";
          case "DISCARD_TEMP":
            return "DISCARD TEMP";
          default:
            throw new Error(`Unsupported DiscardStmt target: ${node2.target}`);
        }
      }
      CommentStmt(node2, context) {
        const output = ["COMMENT ON"];
        if (node2.objtype) {
          switch (node2.objtype) {
            case "OBJECT_TABLE":
              output.push("TABLE");
              break;
            case "OBJECT_COLUMN":
              output.push("COLUMN");
              break;
            case "OBJECT_INDEX":
              output.push("INDEX");
              break;
            case "OBJECT_FUNCTION":
              output.push("FUNCTION");
              break;
            case "OBJECT_VIEW":
              output.push("VIEW");
              break;
            case "OBJECT_SCHEMA":
              output.push("SCHEMA");
              break;
            case "OBJECT_DATABASE":
              output.push("DATABASE");
              break;
            case "OBJECT_MATVIEW":
              output.push("MATERIALIZED VIEW");
              break;
            case "OBJECT_TABCONSTRAINT":
              output.push("CONSTRAINT");
              break;
            case "OBJECT_DOMCONSTRAINT":
              output.push("CONSTRAINT");
              break;
            case "OBJECT_TRIGGER":
              output.push("TRIGGER");
              break;
            case "OBJECT_FDW":
              output.push("FOREIGN DATA WRAPPER");
              break;
            case "OBJECT_EVENT_TRIGGER":
              output.push("EVENT TRIGGER");
              break;
            case "OBJECT_FOREIGN_SERVER":
              output.push("SERVER");
              break;
            case "OBJECT_FOREIGN_TABLE":
              output.push("FOREIGN TABLE");
              break;
            case "OBJECT_STATISTIC_EXT":
              output.push("STATISTICS");
              break;
            case "OBJECT_LARGEOBJECT":
              output.push("LARGE OBJECT");
              break;
            case "OBJECT_OPERATOR":
              output.push("OPERATOR");
              break;
            case "OBJECT_OPCLASS":
              output.push("OPERATOR CLASS");
              break;
            case "OBJECT_OPFAMILY":
              output.push("OPERATOR FAMILY");
              break;
            case "OBJECT_POLICY":
              output.push("POLICY");
              break;
            case "OBJECT_TSPARSER":
              output.push("TEXT SEARCH PARSER");
              break;
            case "OBJECT_TSDICTIONARY":
              output.push("TEXT SEARCH DICTIONARY");
              break;
            case "OBJECT_TSTEMPLATE":
              output.push("TEXT SEARCH TEMPLATE");
              break;
            case "OBJECT_TSCONFIGURATION":
              output.push("TEXT SEARCH CONFIGURATION");
              break;
            case "OBJECT_TRANSFORM":
              output.push("TRANSFORM");
              break;
            default:
              output.push(node2.objtype.replace("OBJECT_", ""));
          }
        }
        if (node2.object) {
          if (node2.object && typeof node2.object === "object" && "List" in node2.object) {
            const list = node2.object.List;
            if (list.items && list.items.length > 0) {
              const objectParts = list_utils_1.ListUtils.unwrapList(list.items).map((item) => this.visit(item, context));
              if (node2.objtype === "OBJECT_TABCONSTRAINT") {
                if (objectParts.length === 3) {
                  const [schema, table, constraint] = objectParts;
                  output.push(constraint);
                  output.push("ON");
                  output.push(`${schema}.${table}`);
                } else if (objectParts.length === 2) {
                  const [table, constraint] = objectParts;
                  output.push(constraint);
                  output.push("ON");
                  output.push(table);
                } else {
                  output.push(objectParts.join("."));
                }
              } else if (node2.objtype === "OBJECT_DOMCONSTRAINT") {
                if (objectParts.length === 2) {
                  const [domain, constraint] = objectParts;
                  output.push(constraint, "ON DOMAIN", domain);
                } else {
                  output.push(objectParts.join("."));
                }
              } else if (node2.objtype === "OBJECT_TRIGGER") {
                if (objectParts.length === 2) {
                  const [table, trigger] = objectParts;
                  output.push(trigger);
                  output.push("ON");
                  output.push(table);
                } else {
                  output.push(objectParts.join("."));
                }
              } else if (node2.objtype === "OBJECT_RULE") {
                if (objectParts.length === 2) {
                  const [table, rule] = objectParts;
                  output.push(rule);
                  output.push("ON");
                  output.push(table);
                } else {
                  output.push(objectParts.join("."));
                }
              } else if (node2.objtype === "OBJECT_OPERATOR") {
                if (node2.object && node2.object.ObjectWithArgs) {
                  const objWithArgs = node2.object.ObjectWithArgs;
                  let operatorName = objWithArgs.objname && objWithArgs.objname[0] && objWithArgs.objname[0].String ? objWithArgs.objname[0].String.sval : "unknown";
                  if (operatorName.startsWith('"') && operatorName.endsWith('"')) {
                    operatorName = operatorName.slice(1, -1);
                  }
                  const args = [];
                  if (objWithArgs.objargs) {
                    objWithArgs.objargs.forEach((arg) => {
                      if (!arg || Object.keys(arg).length === 0) {
                        args.push("NONE");
                      } else if (arg.TypeName) {
                        const typeName = this.visit(arg, context);
                        args.push(typeName);
                      } else {
                        args.push("unknown");
                      }
                    });
                  }
                  output.push(`${operatorName} (${args.join(", ")})`);
                } else {
                  output.push(objectParts.join("."));
                }
              } else if (node2.objtype === "OBJECT_OPCLASS" || node2.objtype === "OBJECT_OPFAMILY") {
                if (objectParts.length >= 2) {
                  const className = objectParts[objectParts.length - 1];
                  const accessMethod = objectParts[objectParts.length - 2];
                  output.push(`${className} USING ${accessMethod}`);
                } else {
                  output.push(objectParts.join(" USING "));
                }
              } else if (node2.objtype === "OBJECT_POLICY") {
                if (objectParts.length === 2) {
                  const [table, policy] = objectParts;
                  output.push(policy);
                  output.push("ON");
                  output.push(table);
                } else {
                  output.push(objectParts.join("."));
                }
              } else if (node2.objtype === "OBJECT_TRANSFORM") {
                if (objectParts.length === 2) {
                  const [type, language] = objectParts;
                  output.push("FOR");
                  output.push(type);
                  output.push("LANGUAGE");
                  output.push(language);
                } else {
                  output.push(objectParts.join("."));
                }
              } else {
                output.push(objectParts.join("."));
              }
            }
          } else if (node2.objtype === "OBJECT_OPERATOR" && node2.object && node2.object.ObjectWithArgs) {
            const objWithArgs = node2.object.ObjectWithArgs;
            let operatorName = objWithArgs.objname && objWithArgs.objname[0] && objWithArgs.objname[0].String ? objWithArgs.objname[0].String.sval : "unknown";
            if (operatorName.startsWith('"') && operatorName.endsWith('"')) {
              operatorName = operatorName.slice(1, -1);
            }
            const args = [];
            if (objWithArgs.objargs) {
              objWithArgs.objargs.forEach((arg) => {
                if (!arg || Object.keys(arg).length === 0) {
                  args.push("NONE");
                } else if (arg.TypeName) {
                  const typeName = this.visit(arg, context);
                  args.push(typeName);
                } else {
                  args.push("unknown");
                }
              });
            }
            output.push(`${operatorName}(${args.join(", ")})`);
          } else {
            const objContext = context.spawn("CommentStmt", { objtype: node2.objtype });
            output.push(this.visit(node2.object, objContext));
          }
        }
        output.push("IS");
        if (node2.comment === null || node2.comment === void 0) {
          output.push("NULL");
        } else if (node2.comment) {
          output.push(quotes_1.QuoteUtils.formatEString(node2.comment));
        }
        return output.join(" ");
      }
      LockStmt(node2, context) {
        const output = ["LOCK", "TABLE"];
        if (node2.relations && node2.relations.length > 0) {
          const relations = list_utils_1.ListUtils.unwrapList(node2.relations).map((rel) => this.visit(rel, context)).join(", ");
          output.push(relations);
        }
        if (node2.mode !== void 0) {
          const lockModes = [
            "",
            // mode 0 (unused)
            "ACCESS SHARE",
            // mode 1
            "ROW SHARE",
            // mode 2
            "ROW EXCLUSIVE",
            // mode 3
            "SHARE UPDATE EXCLUSIVE",
            // mode 4
            "SHARE",
            // mode 5
            "SHARE ROW EXCLUSIVE",
            // mode 6
            "EXCLUSIVE",
            // mode 7
            "ACCESS EXCLUSIVE"
            // mode 8
          ];
          if (node2.mode >= 1 && node2.mode < lockModes.length) {
            output.push("IN", lockModes[node2.mode], "MODE");
          }
        }
        if (node2.nowait) {
          output.push("NOWAIT");
        }
        return output.join(" ");
      }
      CreatePolicyStmt(node2, context) {
        const output = [];
        const initialParts = ["CREATE", "POLICY"];
        if (node2.policy_name) {
          initialParts.push(quotes_1.QuoteUtils.quoteIdentifier(node2.policy_name));
        }
        output.push(initialParts.join(" "));
        if (node2.table) {
          if (context.isPretty()) {
            output.push(context.newline() + context.indent(`ON ${this.RangeVar(node2.table, context)}`));
          } else {
            output.push("ON");
            output.push(this.RangeVar(node2.table, context));
          }
        }
        if (node2.permissive === void 0) {
          if (context.isPretty()) {
            output.push(context.newline() + context.indent("AS RESTRICTIVE"));
          } else {
            output.push("AS", "RESTRICTIVE");
          }
        } else if (node2.permissive === true) {
          if (context.isPretty()) {
            output.push(context.newline() + context.indent("AS PERMISSIVE"));
          } else {
            output.push("AS", "PERMISSIVE");
          }
        }
        if (node2.cmd_name) {
          if (context.isPretty()) {
            output.push(context.newline() + context.indent(`FOR ${node2.cmd_name.toUpperCase()}`));
          } else {
            output.push("FOR", node2.cmd_name.toUpperCase());
          }
        }
        if (node2.roles && node2.roles.length > 0) {
          const roles = list_utils_1.ListUtils.unwrapList(node2.roles).map((role) => this.visit(role, context));
          if (context.isPretty()) {
            output.push(context.newline() + context.indent(`TO ${roles.join(", ")}`));
          } else {
            output.push("TO");
            output.push(roles.join(", "));
          }
        }
        if (node2.qual) {
          if (context.isPretty()) {
            const qualExpr = this.visit(node2.qual, context);
            output.push(context.newline() + context.indent("USING ("));
            output.push(context.newline() + context.indent(context.indent(qualExpr)));
            output.push(context.newline() + context.indent(")"));
          } else {
            output.push("USING");
            output.push(`(${this.visit(node2.qual, context)})`);
          }
        }
        if (node2.with_check) {
          if (context.isPretty()) {
            const checkExpr = this.visit(node2.with_check, context);
            output.push(context.newline() + context.indent("WITH CHECK ("));
            output.push(context.newline() + context.indent(context.indent(checkExpr)));
            output.push(context.newline() + context.indent(")"));
          } else {
            output.push("WITH CHECK");
            output.push(`(${this.visit(node2.with_check, context)})`);
          }
        }
        return context.isPretty() ? output.join("") : output.join(" ");
      }
      AlterPolicyStmt(node2, context) {
        const output = ["ALTER", "POLICY"];
        if (node2.policy_name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.policy_name));
        }
        if (node2.table) {
          output.push("ON");
          output.push(this.RangeVar(node2.table, context));
        }
        if (node2.roles && node2.roles.length > 0) {
          output.push("TO");
          const roles = list_utils_1.ListUtils.unwrapList(node2.roles).map((role) => this.visit(role, context));
          output.push(roles.join(", "));
        }
        if (node2.qual) {
          output.push("USING");
          output.push(`(${this.visit(node2.qual, context)})`);
        }
        if (node2.with_check) {
          output.push("WITH CHECK");
          output.push(`(${this.visit(node2.with_check, context)})`);
        }
        return output.join(" ");
      }
      CreateUserMappingStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.if_not_exists) {
          output.push("IF", "NOT", "EXISTS");
        }
        output.push("USER", "MAPPING");
        output.push("FOR");
        if (node2.user) {
          output.push(this.RoleSpec(node2.user, context));
        } else {
          output.push("CURRENT_USER");
        }
        output.push("SERVER");
        if (node2.servername) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.servername));
        }
        if (node2.options && node2.options.length > 0) {
          output.push("OPTIONS");
          const userMappingContext = context.spawn("CreateUserMappingStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, userMappingContext));
          output.push(`(${options.join(", ")})`);
        }
        return output.join(" ");
      }
      CreateStatsStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.if_not_exists) {
          output.push("IF", "NOT", "EXISTS");
        }
        output.push("STATISTICS");
        if (node2.defnames && node2.defnames.length > 0) {
          const names2 = list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context));
          output.push(names2.join("."));
        }
        if (node2.stat_types && node2.stat_types.length > 0) {
          const types = list_utils_1.ListUtils.unwrapList(node2.stat_types).map((type) => this.visit(type, context));
          output.push(`(${types.join(", ")})`);
        }
        output.push("ON");
        if (node2.exprs && node2.exprs.length > 0) {
          const exprs = list_utils_1.ListUtils.unwrapList(node2.exprs).map((expr) => this.visit(expr, context));
          output.push(exprs.join(", "));
        }
        if (node2.relations && node2.relations.length > 0) {
          output.push("FROM");
          const relations = list_utils_1.ListUtils.unwrapList(node2.relations).map((rel) => this.visit(rel, context));
          output.push(relations.join(", "));
        }
        return output.join(" ");
      }
      StatsElem(node2, context) {
        if (node2.name) {
          return this.quoteIfNeeded(node2.name);
        } else if (node2.expr) {
          return `(${this.visit(node2.expr, context)})`;
        }
        return "";
      }
      CreatePublicationStmt(node2, context) {
        const output = ["CREATE", "PUBLICATION"];
        if (node2.pubname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.pubname));
        }
        if (node2.pubobjects && node2.pubobjects.length > 0) {
          output.push("FOR");
          const tables = list_utils_1.ListUtils.unwrapList(node2.pubobjects).map((table) => this.visit(table, context));
          output.push(tables.join(", "));
        } else if (node2.for_all_tables) {
          output.push("FOR", "ALL", "TABLES");
        }
        if (node2.options && node2.options.length > 0) {
          output.push("WITH");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, context));
          output.push(`(${options.join(", ")})`);
        }
        return output.join(" ");
      }
      CreateSubscriptionStmt(node2, context) {
        const output = ["CREATE", "SUBSCRIPTION"];
        if (node2.subname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.subname));
        }
        output.push("CONNECTION");
        if (node2.conninfo) {
          output.push(`'${node2.conninfo}'`);
        }
        output.push("PUBLICATION");
        if (node2.publication && node2.publication.length > 0) {
          const publications = list_utils_1.ListUtils.unwrapList(node2.publication).map((pub) => this.visit(pub, context));
          output.push(publications.join(", "));
        }
        if (node2.options && node2.options.length > 0) {
          output.push("WITH");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, context));
          output.push(`(${options.join(", ")})`);
        }
        return output.join(" ");
      }
      AlterPublicationStmt(node2, context) {
        const output = ["ALTER", "PUBLICATION"];
        if (node2.pubname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.pubname));
        }
        const hasObjects = node2.pubobjects && node2.pubobjects.length > 0;
        if (hasObjects) {
          switch (node2.action || "AP_AddObjects") {
            case "AP_AddObjects":
              output.push("ADD");
              break;
            case "AP_DropObjects":
              output.push("DROP");
              break;
            case "AP_SetObjects":
              output.push("SET");
              break;
            default:
              throw new Error(`Unsupported AlterPublicationStmt action: ${node2.action}`);
          }
          const objects = list_utils_1.ListUtils.unwrapList(node2.pubobjects).map((obj) => this.visit(obj, context));
          output.push(objects.join(", "));
        } else if (node2.options && node2.options.length > 0) {
          output.push("SET");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, context));
          output.push(`(${options.join(", ")})`);
        }
        return output.join(" ");
      }
      AlterSubscriptionStmt(node2, context) {
        const output = ["ALTER", "SUBSCRIPTION"];
        if (node2.subname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.subname));
        }
        const options = node2.options && node2.options.length > 0 ? `(${list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, context)).join(", ")})` : null;
        const publications = node2.publication && node2.publication.length > 0 ? list_utils_1.ListUtils.unwrapList(node2.publication).map((pub) => this.visit(pub, context)).join(", ") : null;
        {
          switch (node2.kind || "ALTER_SUBSCRIPTION_OPTIONS") {
            case "ALTER_SUBSCRIPTION_OPTIONS":
              output.push("SET");
              if (options)
                output.push(options);
              break;
            case "ALTER_SUBSCRIPTION_CONNECTION":
              output.push("CONNECTION");
              if (node2.conninfo) {
                output.push(quotes_1.QuoteUtils.escape(node2.conninfo));
              }
              break;
            case "ALTER_SUBSCRIPTION_SET_PUBLICATION":
              output.push("SET PUBLICATION");
              if (publications)
                output.push(publications);
              if (options)
                output.push("WITH", options);
              break;
            case "ALTER_SUBSCRIPTION_ADD_PUBLICATION":
              output.push("ADD PUBLICATION");
              if (publications)
                output.push(publications);
              if (options)
                output.push("WITH", options);
              break;
            case "ALTER_SUBSCRIPTION_DROP_PUBLICATION":
              output.push("DROP PUBLICATION");
              if (publications)
                output.push(publications);
              if (options)
                output.push("WITH", options);
              break;
            case "ALTER_SUBSCRIPTION_REFRESH":
              output.push("REFRESH PUBLICATION");
              if (options)
                output.push("WITH", options);
              break;
            case "ALTER_SUBSCRIPTION_ENABLED": {
              const enabled = list_utils_1.ListUtils.unwrapList(node2.options).find((opt) => opt.DefElem?.defname === "enabled");
              const arg = enabled?.DefElem?.arg;
              const isEnabled = arg?.Boolean ? arg.Boolean.boolval !== false : true;
              output.push(isEnabled ? "ENABLE" : "DISABLE");
              break;
            }
            case "ALTER_SUBSCRIPTION_SKIP":
              output.push("SKIP");
              if (options)
                output.push(options);
              break;
            default:
              throw new Error(`Unsupported AlterSubscriptionStmt kind: ${node2.kind}`);
          }
        }
        return output.join(" ");
      }
      DropSubscriptionStmt(node2, context) {
        const output = ["DROP", "SUBSCRIPTION"];
        if (node2.missing_ok) {
          output.push("IF EXISTS");
        }
        if (node2.subname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.subname));
        }
        if (node2.behavior) {
          switch (node2.behavior) {
            case "DROP_CASCADE":
              output.push("CASCADE");
              break;
            case "DROP_RESTRICT":
              output.push("RESTRICT");
              break;
          }
        }
        return output.join(" ");
      }
      DoStmt(node2, context) {
        const output = ["DO"];
        if (node2.args && node2.args.length > 0) {
          const doContext = context.spawn("DoStmt");
          const args = list_utils_1.ListUtils.unwrapList(node2.args);
          const processedArgs = [];
          for (const arg of args) {
            const nodeType = this.getNodeType(arg);
            if (nodeType === "DefElem") {
              const defElem = this.getNodeData(arg);
              if (defElem.defname === "language") {
                const langValue = this.visit(defElem.arg, doContext);
                processedArgs.push(`LANGUAGE ${langValue}`);
              } else if (defElem.defname === "as") {
                const argNodeType = this.getNodeType(defElem.arg);
                if (argNodeType === "String") {
                  const stringNode = this.getNodeData(defElem.arg);
                  const delimiter = this.getFunctionDelimiter(stringNode.sval);
                  processedArgs.push(`${delimiter}${stringNode.sval}${delimiter}`);
                } else {
                  processedArgs.push(this.visit(defElem.arg, doContext));
                }
              }
            }
          }
          output.push(...processedArgs);
        }
        return output.join(" ");
      }
      generateUniqueDollarTag(content) {
        const dollarQuotePattern = /\$[a-zA-Z0-9_]*\$/g;
        const matches = content.match(dollarQuotePattern) || [];
        if (matches.length === 0) {
          return "$$";
        }
        const existingTags = new Set(matches);
        if (existingTags.has("$$")) {
          let counter = 1;
          let tag = `$do${counter}$`;
          while (existingTags.has(tag)) {
            counter++;
            tag = `$do${counter}$`;
          }
          return tag;
        }
        return "$$";
      }
      InlineCodeBlock(node2, context) {
        if (node2.source_text) {
          const delimiter2 = this.getFunctionDelimiter(node2.source_text);
          return `${delimiter2}${node2.source_text}${delimiter2}`;
        }
        const delimiter = this.options.functionDelimiter || "$$";
        return `${delimiter}${delimiter}`;
      }
      CallContext(node2, context) {
        if (node2.atomic !== void 0) {
          return node2.atomic ? "ATOMIC" : "NOT ATOMIC";
        }
        return "";
      }
      ConstraintsSetStmt(node2, context) {
        const output = ["SET", "CONSTRAINTS"];
        if (node2.constraints && node2.constraints.length > 0) {
          const constraints = list_utils_1.ListUtils.unwrapList(node2.constraints).map((constraint) => this.visit(constraint, context));
          output.push(constraints.join(", "));
        } else {
          output.push("ALL");
        }
        output.push(node2.deferred ? "DEFERRED" : "IMMEDIATE");
        return output.join(" ");
      }
      AlterSystemStmt(node2, context) {
        const output = ["ALTER", "SYSTEM"];
        if (node2.setstmt) {
          const setStmt = this.VariableSetStmt(node2.setstmt, context);
          const setStmtWithoutPrefix = setStmt.replace(/^SET\s+/, "");
          output.push("SET", setStmtWithoutPrefix);
        }
        return output.join(" ");
      }
      VacuumRelation(node2, context) {
        const output = [];
        if (node2.relation) {
          output.push(this.RangeVar(node2.relation, context));
        }
        if (node2.va_cols && node2.va_cols.length > 0) {
          output.push("(");
          const columns = list_utils_1.ListUtils.unwrapList(node2.va_cols).map((col) => this.visit(col, context));
          output.push(columns.join(", "));
          output.push(")");
        }
        return output.join(" ");
      }
      DropOwnedStmt(node2, context) {
        const output = ["DROP", "OWNED", "BY"];
        if (node2.roles && node2.roles.length > 0) {
          const roles = list_utils_1.ListUtils.unwrapList(node2.roles).map((role) => this.visit(role, context));
          output.push(roles.join(", "));
        }
        if (node2.behavior) {
          switch (node2.behavior) {
            case "DROP_CASCADE":
              output.push("CASCADE");
              break;
            case "DROP_RESTRICT":
              output.push("RESTRICT");
              break;
          }
        }
        return output.join(" ");
      }
      ReassignOwnedStmt(node2, context) {
        const output = ["REASSIGN", "OWNED", "BY"];
        if (node2.roles && node2.roles.length > 0) {
          const roles = list_utils_1.ListUtils.unwrapList(node2.roles).map((role) => this.visit(role, context));
          output.push(roles.join(", "));
        }
        output.push("TO");
        if (node2.newrole) {
          output.push(this.RoleSpec(node2.newrole, context));
        }
        return output.join(" ");
      }
      AlterTSDictionaryStmt(node2, context) {
        const output = ["ALTER", "TEXT", "SEARCH", "DICTIONARY"];
        if (node2.dictname && node2.dictname.length > 0) {
          const dictName = list_utils_1.ListUtils.unwrapList(node2.dictname).map((name) => this.visit(name, context));
          output.push(dictName.join("."));
        }
        if (node2.options && node2.options.length > 0) {
          output.push("(");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, context));
          output.push(options.join(", "));
          output.push(")");
        }
        return output.join(" ");
      }
      AlterTSConfigurationStmt(node2, context) {
        const output = ["ALTER", "TEXT", "SEARCH", "CONFIGURATION"];
        if (node2.cfgname && node2.cfgname.length > 0) {
          const cfgName = list_utils_1.ListUtils.unwrapList(node2.cfgname).map((name) => this.visit(name, context));
          output.push(cfgName.join("."));
        }
        if (node2.kind) {
          switch (node2.kind) {
            case "ALTER_TSCONFIG_ADD_MAPPING":
              output.push("ADD", "MAPPING", "FOR");
              if (node2.tokentype && node2.tokentype.length > 0) {
                const tokenTypes = list_utils_1.ListUtils.unwrapList(node2.tokentype).map((token) => this.visit(token, context));
                output.push(tokenTypes.join(", "));
              }
              if (node2.dicts && node2.dicts.length > 0) {
                output.push("WITH");
                const dictNames = list_utils_1.ListUtils.unwrapList(node2.dicts).map((dict) => {
                  if (dict.List && dict.List.items) {
                    return list_utils_1.ListUtils.unwrapList(dict.List.items).map((item) => this.visit(item, context)).join(".");
                  }
                  return this.visit(dict, context);
                });
                output.push(dictNames.join(", "));
              }
              break;
            case "ALTER_TSCONFIG_ALTER_MAPPING_FOR_TOKEN":
              output.push("ALTER", "MAPPING", "FOR");
              if (node2.tokentype && node2.tokentype.length > 0) {
                const tokenTypes = list_utils_1.ListUtils.unwrapList(node2.tokentype).map((token) => this.visit(token, context));
                output.push(tokenTypes.join(", "));
              }
              if (node2.dicts && node2.dicts.length > 0) {
                output.push("WITH");
                const dictNames = list_utils_1.ListUtils.unwrapList(node2.dicts).map((dict) => {
                  if (dict.List && dict.List.items) {
                    return list_utils_1.ListUtils.unwrapList(dict.List.items).map((item) => this.visit(item, context)).join(".");
                  }
                  return this.visit(dict, context);
                });
                output.push(dictNames.join(", "));
              }
              break;
            case "ALTER_TSCONFIG_REPLACE_DICT":
              output.push("ALTER", "MAPPING", "REPLACE");
              if (node2.dicts && node2.dicts.length >= 2) {
                const dictNames = list_utils_1.ListUtils.unwrapList(node2.dicts).map((dict) => {
                  if (dict.List && dict.List.items) {
                    return list_utils_1.ListUtils.unwrapList(dict.List.items).map((item) => this.visit(item, context)).join(".");
                  }
                  return this.visit(dict, context);
                });
                output.push(dictNames[0], "WITH", dictNames.slice(1).join(", "));
              }
              break;
            case "ALTER_TSCONFIG_REPLACE_DICT_FOR_TOKEN":
              output.push("ALTER", "MAPPING", "FOR");
              if (node2.tokentype && node2.tokentype.length > 0) {
                const tokenTypes = list_utils_1.ListUtils.unwrapList(node2.tokentype).map((token) => this.visit(token, context));
                output.push(tokenTypes.join(", "));
              }
              if (node2.dicts && node2.dicts.length >= 2) {
                output.push("REPLACE");
                const dictNames = list_utils_1.ListUtils.unwrapList(node2.dicts).map((dict) => {
                  if (dict.List && dict.List.items) {
                    return list_utils_1.ListUtils.unwrapList(dict.List.items).map((item) => this.visit(item, context)).join(".");
                  }
                  return this.visit(dict, context);
                });
                output.push(dictNames[0], "WITH", dictNames.slice(1).join(", "));
              }
              break;
            case "ALTER_TSCONFIG_DROP_MAPPING":
              output.push("DROP", "MAPPING", "FOR");
              if (node2.tokentype && node2.tokentype.length > 0) {
                const tokenTypes = list_utils_1.ListUtils.unwrapList(node2.tokentype).map((token) => this.visit(token, context));
                output.push(tokenTypes.join(", "));
              }
              break;
            default:
              throw new Error(`Unsupported AlterTSConfigurationStmt kind: ${node2.kind}`);
          }
        }
        return output.join(" ");
      }
      ClosePortalStmt(node2, context) {
        const output = ["CLOSE"];
        if (node2.portalname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.portalname));
        } else {
          output.push("ALL");
        }
        return output.join(" ");
      }
      FetchStmt(node2, context) {
        const output = [node2.ismove ? "MOVE" : "FETCH"];
        const isAll = node2.howMany === 9223372036854776e3;
        if (node2.direction) {
          switch (node2.direction) {
            case "FETCH_FORWARD":
              if (isAll) {
                output.push("FORWARD", "ALL");
              } else if (node2.howMany !== void 0 && node2.howMany !== null) {
                output.push("FORWARD", node2.howMany.toString());
              } else {
                output.push("FORWARD");
              }
              break;
            case "FETCH_BACKWARD":
              if (isAll) {
                output.push("BACKWARD", "ALL");
              } else if (node2.howMany !== void 0 && node2.howMany !== null) {
                output.push("BACKWARD", node2.howMany.toString());
              } else {
                output.push("BACKWARD");
              }
              break;
            case "FETCH_ABSOLUTE":
              if (node2.howMany !== void 0 && node2.howMany !== null) {
                output.push("ABSOLUTE", node2.howMany.toString());
              }
              break;
            case "FETCH_RELATIVE":
              if (node2.howMany !== void 0 && node2.howMany !== null) {
                output.push("RELATIVE", node2.howMany.toString());
              } else {
                output.push("RELATIVE", "0");
              }
              break;
            default:
              throw new Error(`Unsupported FetchStmt direction: ${node2.direction}`);
          }
        } else if (isAll) {
          output.push("ALL");
        }
        if (node2.portalname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.portalname));
        }
        return output.join(" ");
      }
      AlterStatsStmt(node2, context) {
        const output = ["ALTER", "STATISTICS"];
        if (node2.defnames && node2.defnames.length > 0) {
          const names2 = list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context));
          output.push(names2.join("."));
        }
        output.push("SET", "STATISTICS");
        if (node2.stxstattarget) {
          output.push(this.visit(node2.stxstattarget, context));
        }
        return output.join(" ");
      }
      ObjectWithArgs(node2, context) {
        let result = "";
        if (node2.objname && node2.objname.length > 0) {
          const objContext = context.spawn("ObjectWithArgs");
          const names2 = list_utils_1.ListUtils.unwrapList(node2.objname).map((name) => this.visit(name, objContext));
          result = names2.join(".");
        }
        if (node2.objfuncargs && node2.objfuncargs.length > 0) {
          const funcArgs = list_utils_1.ListUtils.unwrapList(node2.objfuncargs).map((arg) => this.visit(arg, context));
          result += `(${funcArgs.join(", ")})`;
        } else if (node2.objargs && node2.objargs.length > 0) {
          const args = list_utils_1.ListUtils.unwrapList(node2.objargs).map((arg) => {
            if (!arg || Object.keys(arg).length === 0) {
              return "NONE";
            }
            return this.visit(arg, context);
          });
          result += `(${args.join(", ")})`;
        } else if (node2.args_unspecified) {
        } else {
          if ((context.parentNodeTypes.includes("CommentStmt") || context.parentNodeTypes.includes("DropStmt")) && context.objtype === "OBJECT_AGGREGATE") {
            result += "(*)";
          } else if (context.parentNodeTypes.includes("CreateOpClassItem")) {
          } else {
            result += "()";
          }
        }
        return result;
      }
      AlterOperatorStmt(node2, context) {
        const output = ["ALTER", "OPERATOR"];
        if (node2.opername) {
          output.push(this.ObjectWithArgs(node2.opername, context));
        }
        output.push("SET");
        if (node2.options && node2.options.length > 0) {
          const alterOpContext = context.spawn("AlterOperatorStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, alterOpContext));
          output.push(`(${options.join(", ")})`);
        }
        return output.join(" ");
      }
      AlterFdwStmt(node2, context) {
        const output = ["ALTER", "FOREIGN", "DATA", "WRAPPER"];
        if (node2.fdwname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.fdwname));
        }
        if (node2.func_options && node2.func_options.length > 0) {
          const fdwContext = context.spawn("AlterFdwStmt");
          const funcOptions = list_utils_1.ListUtils.unwrapList(node2.func_options).map((opt) => this.visit(opt, fdwContext));
          output.push(funcOptions.join(" "));
        }
        if (node2.options && node2.options.length > 0) {
          output.push("OPTIONS");
          const fdwContext = context.spawn("AlterFdwStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, fdwContext));
          output.push(`(${options.join(", ")})`);
        }
        return output.join(" ");
      }
      CreateForeignServerStmt(node2, context) {
        const output = ["CREATE", "SERVER"];
        if (node2.if_not_exists) {
          output.push("IF", "NOT", "EXISTS");
        }
        if (node2.servername) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.servername));
        }
        if (node2.servertype) {
          output.push("TYPE", quotes_1.QuoteUtils.escape(node2.servertype));
        }
        if (node2.version) {
          output.push("VERSION", quotes_1.QuoteUtils.escape(node2.version));
        }
        if (node2.fdwname) {
          output.push("FOREIGN", "DATA", "WRAPPER", quotes_1.QuoteUtils.quoteIdentifier(node2.fdwname));
        }
        if (node2.options && node2.options.length > 0) {
          output.push("OPTIONS");
          output.push("(");
          const optionsContext = context.spawn("CreateForeignServerStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, optionsContext));
          output.push(options.join(", "));
          output.push(")");
        }
        return output.join(" ");
      }
      AlterForeignServerStmt(node2, context) {
        const output = ["ALTER", "SERVER"];
        if (node2.servername) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.servername));
        }
        if (node2.version) {
          output.push("VERSION", quotes_1.QuoteUtils.escape(node2.version));
        }
        if (node2.options && node2.options.length > 0) {
          output.push("OPTIONS");
          output.push("(");
          const optionsContext = context.spawn("AlterForeignServerStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, optionsContext));
          output.push(options.join(", "));
          output.push(")");
        }
        return output.join(" ");
      }
      AlterUserMappingStmt(node2, context) {
        const output = ["ALTER", "USER", "MAPPING", "FOR"];
        if (node2.user) {
          output.push(this.RoleSpec(node2.user, context));
        } else {
          output.push("CURRENT_USER");
        }
        output.push("SERVER");
        if (node2.servername) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.servername));
        }
        if (node2.options && node2.options.length > 0) {
          output.push("OPTIONS");
          const userMappingContext = context.spawn("AlterUserMappingStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, userMappingContext));
          output.push(`(${options.join(", ")})`);
        }
        return output.join(" ");
      }
      DropUserMappingStmt(node2, context) {
        const output = ["DROP", "USER", "MAPPING"];
        if (node2.missing_ok) {
          output.push("IF", "EXISTS");
        }
        output.push("FOR");
        if (node2.user) {
          output.push(this.RoleSpec(node2.user, context));
        } else {
          output.push("CURRENT_USER");
        }
        output.push("SERVER");
        if (node2.servername) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.servername));
        }
        return output.join(" ");
      }
      ImportForeignSchemaStmt(node2, context) {
        const output = ["IMPORT", "FOREIGN", "SCHEMA"];
        if (node2.remote_schema) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.remote_schema));
        }
        if (node2.list_type) {
          switch (node2.list_type) {
            case "FDW_IMPORT_SCHEMA_ALL":
              break;
            case "FDW_IMPORT_SCHEMA_LIMIT_TO":
              output.push("LIMIT", "TO");
              if (node2.table_list && node2.table_list.length > 0) {
                const tables = list_utils_1.ListUtils.unwrapList(node2.table_list).map((table) => this.visit(table, context));
                output.push(`(${tables.join(", ")})`);
              }
              break;
            case "FDW_IMPORT_SCHEMA_EXCEPT":
              output.push("EXCEPT");
              if (node2.table_list && node2.table_list.length > 0) {
                const tables = list_utils_1.ListUtils.unwrapList(node2.table_list).map((table) => this.visit(table, context));
                output.push(`(${tables.join(", ")})`);
              }
              break;
            default:
              throw new Error(`Unsupported ImportForeignSchemaStmt list_type: ${node2.list_type}`);
          }
        }
        output.push("FROM", "SERVER");
        if (node2.server_name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.server_name));
        }
        output.push("INTO");
        if (node2.local_schema) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.local_schema));
        }
        if (node2.options && node2.options.length > 0) {
          const importSchemaContext = context.spawn("ImportForeignSchemaStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, importSchemaContext));
          output.push(`OPTIONS (${options.join(", ")})`);
        }
        return output.join(" ");
      }
      ClusterStmt(node2, context) {
        const output = ["CLUSTER"];
        if (node2.relation) {
          output.push(this.RangeVar(node2.relation, context));
          if (node2.indexname) {
            output.push("USING", quotes_1.QuoteUtils.quoteIdentifier(node2.indexname));
          }
        }
        if (node2.params && node2.params.length > 0) {
          const params = list_utils_1.ListUtils.unwrapList(node2.params).map((param) => this.visit(param, context));
          output.push(`(${params.join(", ")})`);
        }
        return output.join(" ");
      }
      VacuumStmt(node2, context) {
        const output = [node2.is_vacuumcmd ? "VACUUM" : "ANALYZE"];
        if (node2.options && node2.options.length > 0) {
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, context));
          output.push(`(${options.join(", ")})`);
        }
        if (node2.rels && node2.rels.length > 0) {
          const relations = list_utils_1.ListUtils.unwrapList(node2.rels).map((rel) => this.visit(rel, context));
          output.push(relations.join(", "));
        }
        return output.join(" ");
      }
      ExplainStmt(node2, context) {
        const output = ["EXPLAIN"];
        if (node2.options && node2.options.length > 0) {
          const explainContext = context.spawn("ExplainStmt");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, explainContext));
          output.push(`(${options.join(", ")})`);
        }
        if (node2.query) {
          output.push(this.visit(node2.query, context));
        }
        return output.join(" ");
      }
      ReindexStmt(node2, context) {
        const output = ["REINDEX"];
        if (node2.params && node2.params.length > 0) {
          const params = list_utils_1.ListUtils.unwrapList(node2.params).map((param) => this.visit(param, context));
          output.push(`(${params.join(", ")})`);
        }
        if (node2.kind) {
          switch (node2.kind) {
            case "REINDEX_OBJECT_INDEX":
              output.push("INDEX");
              break;
            case "REINDEX_OBJECT_TABLE":
              output.push("TABLE");
              break;
            case "REINDEX_OBJECT_SCHEMA":
              output.push("SCHEMA");
              break;
            case "REINDEX_OBJECT_SYSTEM":
              output.push("SYSTEM");
              break;
            case "REINDEX_OBJECT_DATABASE":
              output.push("DATABASE");
              break;
            default:
              throw new Error(`Unsupported ReindexStmt kind: ${node2.kind}`);
          }
        }
        if (node2.relation) {
          output.push(this.RangeVar(node2.relation, context));
        }
        if (node2.name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
        }
        return output.join(" ");
      }
      CallStmt(node2, context) {
        const output = ["CALL"];
        if (node2.funccall) {
          const funcCall = node2.funccall;
          if (funcCall.funcname && funcCall.funcname.length > 0) {
            const funcNameParts = funcCall.funcname.map((nameNode) => {
              if (nameNode.String) {
                return nameNode.String.sval;
              }
              return this.visit(nameNode, context);
            });
            const funcName = funcNameParts.join(".");
            let argsStr = "";
            if (funcCall.args && funcCall.args.length > 0) {
              const argStrs = funcCall.args.map((arg) => this.visit(arg, context));
              argsStr = `(${argStrs.join(", ")})`;
            } else {
              argsStr = "()";
            }
            output.push(`${funcName}${argsStr}`);
          }
        } else if (node2.funcexpr) {
          output.push(this.FuncExpr(node2.funcexpr, context));
        } else {
          throw new Error("CallStmt requires either funccall or funcexpr");
        }
        return output.join(" ");
      }
      CreatedbStmt(node2, context) {
        const output = ["CREATE DATABASE"];
        if (!node2.dbname) {
          throw new Error("CreatedbStmt requires dbname");
        }
        output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.dbname));
        if (node2.options && node2.options.length > 0) {
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, context)).join(" ");
          output.push("WITH", options);
        }
        return output.join(" ");
      }
      DropdbStmt(node2, context) {
        const output = ["DROP DATABASE"];
        if (node2.missing_ok) {
          output.push("IF EXISTS");
        }
        if (!node2.dbname) {
          throw new Error("DropdbStmt requires dbname");
        }
        output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.dbname));
        if (node2.options && node2.options.length > 0) {
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, context)).join(" ");
          output.push("WITH", options);
        }
        return output.join(" ");
      }
      RenameStmt(node2, context) {
        const output = ["ALTER"];
        if (!node2.renameType) {
          throw new Error("RenameStmt requires renameType");
        }
        switch (node2.renameType) {
          case "OBJECT_TABLE":
            output.push("TABLE");
            break;
          case "OBJECT_VIEW":
            output.push("VIEW");
            break;
          case "OBJECT_INDEX":
            output.push("INDEX");
            break;
          case "OBJECT_SEQUENCE":
            output.push("SEQUENCE");
            break;
          case "OBJECT_FUNCTION":
            output.push("FUNCTION");
            break;
          case "OBJECT_PROCEDURE":
            output.push("PROCEDURE");
            break;
          case "OBJECT_SCHEMA":
            output.push("SCHEMA");
            break;
          case "OBJECT_DATABASE":
            output.push("DATABASE");
            break;
          case "OBJECT_COLUMN":
            if (node2.relationType === "OBJECT_FOREIGN_TABLE") {
              output.push("FOREIGN TABLE");
            } else if (node2.relationType === "OBJECT_VIEW") {
              output.push("VIEW");
            } else {
              output.push("TABLE");
            }
            break;
          case "OBJECT_DOMAIN":
            output.push("DOMAIN");
            break;
          case "OBJECT_TYPE":
            output.push("TYPE");
            break;
          case "OBJECT_DOMCONSTRAINT":
            output.push("DOMAIN");
            break;
          case "OBJECT_TABCONSTRAINT":
            output.push("TABLE");
            break;
          case "OBJECT_AGGREGATE":
            output.push("AGGREGATE");
            break;
          case "OBJECT_COLLATION":
            output.push("COLLATION");
            break;
          case "OBJECT_CONVERSION":
            output.push("CONVERSION");
            break;
          case "OBJECT_EXTENSION":
            output.push("EXTENSION");
            break;
          case "OBJECT_FOREIGN_SERVER":
            output.push("SERVER");
            break;
          case "OBJECT_FOREIGN_TABLE":
            output.push("FOREIGN TABLE");
            break;
          case "OBJECT_LANGUAGE":
            output.push("LANGUAGE");
            break;
          case "OBJECT_MATVIEW":
            output.push("MATERIALIZED VIEW");
            break;
          case "OBJECT_OPCLASS":
            output.push("OPERATOR CLASS");
            break;
          case "OBJECT_OPERATOR":
            output.push("OPERATOR");
            break;
          case "OBJECT_OPFAMILY":
            output.push("OPERATOR FAMILY");
            break;
          case "OBJECT_POLICY":
            output.push("POLICY");
            if (node2.subname) {
              output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.subname));
            }
            break;
          case "OBJECT_PUBLICATION":
            output.push("PUBLICATION");
            break;
          case "OBJECT_ROLE":
            output.push("ROLE");
            break;
          case "OBJECT_RULE":
            output.push("RULE");
            break;
          case "OBJECT_SUBSCRIPTION":
            output.push("SUBSCRIPTION");
            break;
          case "OBJECT_TABLESPACE":
            output.push("TABLESPACE");
            break;
          case "OBJECT_TRIGGER":
            output.push("TRIGGER");
            break;
          case "OBJECT_TSCONFIGURATION":
            output.push("TEXT SEARCH CONFIGURATION");
            break;
          case "OBJECT_TSDICTIONARY":
            output.push("TEXT SEARCH DICTIONARY");
            break;
          case "OBJECT_TSPARSER":
            output.push("TEXT SEARCH PARSER");
            break;
          case "OBJECT_TSTEMPLATE":
            output.push("TEXT SEARCH TEMPLATE");
            break;
          case "OBJECT_FDW":
            output.push("FOREIGN DATA WRAPPER");
            break;
          case "OBJECT_EVENT_TRIGGER":
            output.push("EVENT TRIGGER");
            break;
          case "OBJECT_ATTRIBUTE":
            if (node2.relationType === "OBJECT_TYPE") {
              output.push("TYPE");
            } else {
              output.push("TABLE");
            }
            break;
          case "OBJECT_ROUTINE":
            output.push("ROUTINE");
            break;
          default:
            throw new Error(`Unsupported RenameStmt renameType: ${node2.renameType}`);
        }
        if (node2.missing_ok) {
          output.push("IF EXISTS");
        }
        if (node2.renameType === "OBJECT_RULE" && node2.subname && node2.relation) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.subname));
          output.push("ON");
          output.push(this.RangeVar(node2.relation, context));
        } else if (node2.relation) {
          const rangeVarContext = context.spawn("RenameStmt", { objtype: node2.relationType });
          if (node2.renameType === "OBJECT_POLICY") {
            output.push("ON");
          }
          output.push(this.RangeVar(node2.relation, rangeVarContext));
        } else if (node2.object) {
          if ((node2.renameType === "OBJECT_OPFAMILY" || node2.renameType === "OBJECT_OPCLASS") && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const accessMethod = items[0].String?.sval || "";
              const objectName = items[1].String?.sval || "";
              output.push(`${quotes_1.QuoteUtils.quoteIdentifier(objectName)} USING ${accessMethod}`);
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else if ((node2.renameType === "OBJECT_TYPE" || node2.renameType === "OBJECT_DOMAIN") && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            const parts = items.map((item) => item.String?.sval).filter((s) => typeof s === "string").map((s) => this.quoteIfNeeded(s));
            output.push(parts.join("."));
          } else if (node2.renameType === "OBJECT_SCHEMA" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length > 0 && items[0].String) {
              output.push(this.quoteIfNeeded(items[0].String.sval));
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else {
            output.push(this.visit(node2.object, context));
          }
        }
        if (node2.renameType === "OBJECT_COLUMN" && node2.subname) {
          output.push("RENAME COLUMN", quotes_1.QuoteUtils.quoteIdentifier(node2.subname), "TO");
        } else if (node2.renameType === "OBJECT_DOMCONSTRAINT" && node2.subname) {
          output.push("RENAME CONSTRAINT", quotes_1.QuoteUtils.quoteIdentifier(node2.subname), "TO");
        } else if (node2.renameType === "OBJECT_TABCONSTRAINT" && node2.subname) {
          output.push("RENAME CONSTRAINT", quotes_1.QuoteUtils.quoteIdentifier(node2.subname), "TO");
        } else if (node2.renameType === "OBJECT_ATTRIBUTE" && node2.subname) {
          output.push("RENAME ATTRIBUTE", quotes_1.QuoteUtils.quoteIdentifier(node2.subname), "TO");
        } else if (node2.renameType === "OBJECT_ROLE" && node2.subname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.subname), "RENAME TO");
        } else if (node2.renameType === "OBJECT_SCHEMA" && node2.subname) {
          output.push(this.quoteIfNeeded(node2.subname), "RENAME TO");
        } else if (node2.renameType === "OBJECT_RULE") {
          output.push("RENAME TO");
        } else {
          output.push("RENAME TO");
        }
        if (!node2.newname) {
          throw new Error("RenameStmt requires newname");
        }
        output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.newname));
        if (node2.behavior === "DROP_CASCADE") {
          output.push("CASCADE");
        }
        return output.join(" ");
      }
      AlterOwnerStmt(node2, context) {
        const output = ["ALTER"];
        if (!node2.objectType) {
          throw new Error("AlterOwnerStmt requires objectType");
        }
        output.push(this.getObjectTypeKeyword(node2.objectType));
        if (node2.relation) {
          output.push(this.RangeVar(node2.relation, context));
        } else if (node2.object) {
          if ((node2.objectType === "OBJECT_OPFAMILY" || node2.objectType === "OBJECT_OPCLASS") && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const accessMethod = items[0].String?.sval || "";
              const objectName = items[1].String?.sval || "";
              output.push(`${quotes_1.QuoteUtils.quoteIdentifier(objectName)} USING ${accessMethod}`);
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else {
            output.push(this.visit(node2.object, context));
          }
        }
        output.push("OWNER TO");
        if (!node2.newowner) {
          throw new Error("AlterOwnerStmt requires newowner");
        }
        output.push(this.RoleSpec(node2.newowner, context));
        return output.join(" ");
      }
      GrantStmt(node2, context) {
        const output = [];
        if (node2.is_grant) {
          output.push("GRANT");
        } else {
          output.push("REVOKE");
          if (node2.grant_option) {
            output.push("GRANT OPTION FOR");
          }
        }
        if (node2.privileges && node2.privileges.length > 0) {
          const privilegeContext = context.spawn("GrantStmt");
          const privileges = list_utils_1.ListUtils.unwrapList(node2.privileges).map((priv) => this.visit(priv, privilegeContext)).join(", ");
          output.push(privileges);
        } else {
          output.push("ALL");
        }
        output.push("ON");
        if (node2.objtype && node2.targtype === "ACL_TARGET_DEFAULTS") {
          switch (node2.objtype) {
            case "OBJECT_TABLE":
              output.push("TABLES");
              break;
            case "OBJECT_SEQUENCE":
              output.push("SEQUENCES");
              break;
            case "OBJECT_FUNCTION":
              output.push("FUNCTIONS");
              break;
            case "OBJECT_PROCEDURE":
              output.push("PROCEDURES");
              break;
            case "OBJECT_ROUTINE":
              output.push("ROUTINES");
              break;
            case "OBJECT_TYPE":
              output.push("TYPES");
              break;
            case "OBJECT_SCHEMA":
              output.push("SCHEMAS");
              break;
            default:
              break;
          }
        }
        switch (node2.targtype) {
          case "ACL_TARGET_OBJECT":
            if (node2.objtype === "OBJECT_SCHEMA") {
              output.push("SCHEMA");
            } else if (node2.objtype === "OBJECT_LANGUAGE") {
              output.push("LANGUAGE");
            } else if (node2.objtype === "OBJECT_SEQUENCE") {
              output.push("SEQUENCE");
            } else if (node2.objtype === "OBJECT_FUNCTION") {
              output.push("FUNCTION");
            } else if (node2.objtype === "OBJECT_PROCEDURE") {
              output.push("PROCEDURE");
            } else if (node2.objtype === "OBJECT_TYPE") {
              output.push("TYPE");
            } else if (node2.objtype === "OBJECT_DOMAIN") {
              output.push("DOMAIN");
            } else if (node2.objtype === "OBJECT_LARGEOBJECT") {
              output.push("LARGE OBJECT");
            } else if (node2.objtype === "OBJECT_FDW") {
              output.push("FOREIGN", "DATA", "WRAPPER");
            } else if (node2.objtype === "OBJECT_FOREIGN_SERVER") {
              output.push("FOREIGN", "SERVER");
            } else if (node2.objtype === "OBJECT_DATABASE") {
              output.push("DATABASE");
            }
            if (node2.objects && node2.objects.length > 0) {
              const objects = list_utils_1.ListUtils.unwrapList(node2.objects).map((obj) => this.visit(obj, context)).join(", ");
              output.push(objects);
            }
            break;
          case "ACL_TARGET_ALL_IN_SCHEMA":
            switch (node2.objtype) {
              case "OBJECT_TABLE":
                output.push("ALL TABLES IN SCHEMA");
                break;
              case "OBJECT_SEQUENCE":
                output.push("ALL SEQUENCES IN SCHEMA");
                break;
              case "OBJECT_FUNCTION":
                output.push("ALL FUNCTIONS IN SCHEMA");
                break;
              case "OBJECT_PROCEDURE":
                output.push("ALL PROCEDURES IN SCHEMA");
                break;
              case "OBJECT_ROUTINE":
                output.push("ALL ROUTINES IN SCHEMA");
                break;
              case "OBJECT_TYPE":
                output.push("ALL TYPES IN SCHEMA");
                break;
              default:
                output.push("ALL TABLES IN SCHEMA");
                break;
            }
            if (node2.objects && node2.objects.length > 0) {
              const schemas = list_utils_1.ListUtils.unwrapList(node2.objects).map((schema) => this.visit(schema, context)).join(", ");
              output.push(schemas);
            }
            break;
          default:
            if (node2.objects && node2.objects.length > 0) {
              const objects = list_utils_1.ListUtils.unwrapList(node2.objects).map((obj) => this.visit(obj, context)).join(", ");
              output.push(objects);
            }
        }
        if (node2.is_grant) {
          output.push("TO");
        } else {
          output.push("FROM");
        }
        if (node2.grantees && node2.grantees.length > 0) {
          const grantees = list_utils_1.ListUtils.unwrapList(node2.grantees).map((grantee) => this.visit(grantee, context)).join(", ");
          output.push(grantees);
        }
        if (node2.grant_option && node2.is_grant) {
          output.push("WITH GRANT OPTION");
        }
        if (node2.grantor) {
          output.push("GRANTED BY", this.RoleSpec(node2.grantor, context));
        }
        if (!node2.is_grant) {
          if (node2.behavior === "DROP_CASCADE") {
            output.push("CASCADE");
          } else if (node2.behavior === "DROP_RESTRICT") {
            output.push("RESTRICT");
          }
        }
        return output.join(" ");
      }
      GrantRoleStmt(node2, context) {
        const output = [];
        const options = list_utils_1.ListUtils.unwrapList(node2.opt).map((opt) => opt.DefElem).filter((opt) => !!opt && !!opt.defname);
        const optionValue = (opt) => {
          if (!opt.arg)
            return true;
          const argType = this.getNodeType(opt.arg);
          const argData = this.getNodeData(opt.arg);
          if (argType === "Boolean")
            return argData.boolval !== false;
          if (argType === "String")
            return argData.sval !== "false";
          return true;
        };
        const roles = list_utils_1.ListUtils.unwrapList(node2.granted_roles).map((role) => role.AccessPriv?.priv_name ? quotes_1.QuoteUtils.quoteIdentifier(role.AccessPriv.priv_name) : this.visit(role, context)).join(", ");
        if (node2.is_grant) {
          output.push("GRANT", roles, "TO");
        } else {
          output.push("REVOKE");
          if (options.length > 0) {
            output.push(`${options[0].defname.toUpperCase()} OPTION FOR`);
          }
          output.push(roles, "FROM");
        }
        if (node2.grantee_roles && node2.grantee_roles.length > 0) {
          const grantees = list_utils_1.ListUtils.unwrapList(node2.grantee_roles).map((grantee) => this.visit(grantee, context)).join(", ");
          output.push(grantees);
        }
        if (node2.is_grant && options.length > 0) {
          const withOptions = options.map((opt) => `${opt.defname.toUpperCase()} ${optionValue(opt) ? "TRUE" : "FALSE"}`);
          output.push("WITH", withOptions.join(", "));
        }
        if (node2.grantor) {
          output.push("GRANTED BY", this.RoleSpec(node2.grantor, context));
        }
        if (!node2.is_grant && node2.behavior === "DROP_CASCADE") {
          output.push("CASCADE");
        }
        return output.join(" ");
      }
      SecLabelStmt(node2, context) {
        const output = ["SECURITY LABEL"];
        if (node2.provider) {
          output.push("FOR", quotes_1.QuoteUtils.quoteIdentifier(node2.provider));
        }
        output.push("ON");
        if (node2.objtype) {
          switch (node2.objtype) {
            case "OBJECT_TABLE":
              output.push("TABLE");
              break;
            case "OBJECT_COLUMN":
              output.push("COLUMN");
              break;
            case "OBJECT_FUNCTION":
              output.push("FUNCTION");
              break;
            case "OBJECT_SCHEMA":
              output.push("SCHEMA");
              break;
            case "OBJECT_DATABASE":
              output.push("DATABASE");
              break;
            case "OBJECT_ROLE":
              output.push("ROLE");
              break;
            default:
              output.push(node2.objtype.replace("OBJECT_", ""));
          }
        }
        if (node2.object) {
          if (typeof node2.object === "object" && "List" in node2.object) {
            const list = node2.object.List;
            const objectParts = list_utils_1.ListUtils.unwrapList(list.items).map((item) => this.visit(item, context));
            output.push(objectParts.join("."));
          } else {
            output.push(this.visit(node2.object, context));
          }
        }
        output.push("IS");
        if (node2.label) {
          output.push(`'${node2.label}'`);
        } else {
          output.push("NULL");
        }
        return output.join(" ");
      }
      AlterDefaultPrivilegesStmt(node2, context) {
        const output = ["ALTER DEFAULT PRIVILEGES"];
        if (node2.options && node2.options.length > 0) {
          const options = list_utils_1.ListUtils.unwrapList(node2.options);
          for (const option of options) {
            const optionData = this.getNodeData(option);
            if (optionData.defname === "schemas") {
              output.push("IN SCHEMA");
              if (optionData.arg) {
                const schemas = list_utils_1.ListUtils.unwrapList(optionData.arg).map((schema) => this.visit(schema, context)).join(", ");
                output.push(schemas);
              }
            } else if (optionData.defname === "roles") {
              output.push("FOR ROLE");
              if (optionData.arg) {
                const roles = list_utils_1.ListUtils.unwrapList(optionData.arg).map((role) => this.visit(role, context)).join(", ");
                output.push(roles);
              }
            }
          }
        }
        if (node2.action) {
          const actionStr = this.GrantStmt(node2.action, context);
          if (context.isPretty()) {
            return output.join(" ") + context.newline() + context.indent(actionStr);
          } else {
            output.push(actionStr);
          }
        }
        return output.join(" ");
      }
      CreateConversionStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.def) {
          output.push("DEFAULT");
        }
        output.push("CONVERSION");
        if (node2.conversion_name && node2.conversion_name.length > 0) {
          const conversionName = list_utils_1.ListUtils.unwrapList(node2.conversion_name).map((name) => this.visit(name, context)).join(".");
          output.push(conversionName);
        }
        if (node2.for_encoding_name) {
          output.push("FOR", `'${node2.for_encoding_name}'`);
        }
        if (node2.to_encoding_name) {
          output.push("TO", `'${node2.to_encoding_name}'`);
        }
        if (node2.func_name && node2.func_name.length > 0) {
          output.push("FROM");
          const funcName = list_utils_1.ListUtils.unwrapList(node2.func_name).map((name) => this.visit(name, context)).join(".");
          output.push(funcName);
        }
        return output.join(" ");
      }
      CreateCastStmt(node2, context) {
        const output = ["CREATE CAST"];
        output.push("(");
        if (node2.sourcetype) {
          output.push(this.TypeName(node2.sourcetype, context));
        }
        output.push("AS");
        if (node2.targettype) {
          output.push(this.TypeName(node2.targettype, context));
        }
        output.push(")");
        if (node2.func) {
          output.push("WITH FUNCTION");
          output.push(this.ObjectWithArgs(node2.func, context));
        } else if (node2.inout) {
          output.push("WITH INOUT");
        } else {
          output.push("WITHOUT FUNCTION");
        }
        if (node2.context) {
          switch (node2.context) {
            case "COERCION_IMPLICIT":
              output.push("AS IMPLICIT");
              break;
            case "COERCION_ASSIGNMENT":
              output.push("AS ASSIGNMENT");
              break;
            case "COERCION_EXPLICIT":
              break;
            default:
              throw new Error(`Unsupported CreateCastStmt context: ${node2.context}`);
          }
        } else if (node2.context === "COERCION_ASSIGNMENT") {
          output.push("AS ASSIGNMENT");
        }
        return output.join(" ");
      }
      CreatePLangStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.replace) {
          output.push("OR REPLACE");
        }
        if (node2.pltrusted) {
          output.push("TRUSTED");
        }
        output.push("LANGUAGE");
        if (node2.plname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.plname));
        }
        if (node2.plhandler && node2.plhandler.length > 0) {
          output.push("HANDLER");
          const handlerName = list_utils_1.ListUtils.unwrapList(node2.plhandler).map((name) => this.visit(name, context)).join(".");
          output.push(handlerName);
        }
        if (node2.plinline && node2.plinline.length > 0) {
          output.push("INLINE");
          const inlineName = list_utils_1.ListUtils.unwrapList(node2.plinline).map((name) => this.visit(name, context)).join(".");
          output.push(inlineName);
        }
        if (node2.plvalidator && node2.plvalidator.length > 0) {
          output.push("VALIDATOR");
          const validatorName = list_utils_1.ListUtils.unwrapList(node2.plvalidator).map((name) => this.visit(name, context)).join(".");
          output.push(validatorName);
        }
        return output.join(" ");
      }
      CreateTransformStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.replace) {
          output.push("OR REPLACE");
        }
        output.push("TRANSFORM FOR");
        if (node2.type_name) {
          output.push(this.TypeName(node2.type_name, context));
        }
        output.push("LANGUAGE");
        if (node2.lang) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.lang));
        }
        output.push("(");
        const transforms = [];
        if (node2.fromsql) {
          const fromSqlName = this.ObjectWithArgs(node2.fromsql, context);
          transforms.push(`FROM SQL WITH FUNCTION ${fromSqlName}`);
        }
        if (node2.tosql) {
          const toSqlName = this.ObjectWithArgs(node2.tosql, context);
          transforms.push(`TO SQL WITH FUNCTION ${toSqlName}`);
        }
        output.push(transforms.join(", "));
        output.push(")");
        return output.join(" ");
      }
      CreateTrigStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.replace) {
          output.push("OR REPLACE");
        }
        if (node2.isconstraint) {
          output.push("CONSTRAINT");
        }
        output.push("TRIGGER");
        if (node2.trigname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.trigname));
        }
        if (context.isPretty()) {
          const components = [];
          const timing = [];
          if (node2.timing & 2)
            timing.push("BEFORE");
          else if (node2.timing & 64)
            timing.push("INSTEAD OF");
          else
            timing.push("AFTER");
          const events = [];
          if (node2.events & 4)
            events.push("INSERT");
          if (node2.events & 8)
            events.push("DELETE");
          if (node2.events & 16) {
            let updateStr = "UPDATE";
            if (node2.columns && node2.columns.length > 0) {
              const columnNames = list_utils_1.ListUtils.unwrapList(node2.columns).map((col) => this.visit(col, context)).join(", ");
              updateStr += " OF " + columnNames;
            }
            events.push(updateStr);
          }
          if (node2.events & 32)
            events.push("TRUNCATE");
          components.push(context.indent(timing.join(" ") + " " + events.join(" OR ")));
          if (node2.relation) {
            components.push(context.indent("ON " + this.RangeVar(node2.relation, context)));
          }
          if (node2.transitionRels && node2.transitionRels.length > 0) {
            const transitionClauses = list_utils_1.ListUtils.unwrapList(node2.transitionRels).map((rel) => this.visit(rel, context)).join(" ");
            components.push(context.indent("REFERENCING " + transitionClauses));
          }
          if (node2.deferrable) {
            components.push(context.indent("DEFERRABLE"));
          }
          if (node2.initdeferred) {
            components.push(context.indent("INITIALLY DEFERRED"));
          }
          if (node2.row) {
            components.push(context.indent("FOR EACH ROW"));
          } else {
            components.push(context.indent("FOR EACH STATEMENT"));
          }
          if (node2.whenClause) {
            const whenStr = "WHEN (" + this.visit(node2.whenClause, context) + ")";
            components.push(context.indent(whenStr));
          }
          let executeStr = "EXECUTE";
          if (node2.funcname && node2.funcname.length > 0) {
            const funcName = list_utils_1.ListUtils.unwrapList(node2.funcname).map((name) => this.visit(name, context)).join(".");
            executeStr += " PROCEDURE " + funcName;
          }
          if (node2.args && node2.args.length > 0) {
            const argContext = context.spawn("CreateTrigStmt", { isStringLiteral: true });
            const args = list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, argContext)).join(", ");
            executeStr += "(" + args + ")";
          } else {
            executeStr += "()";
          }
          components.push(context.indent(executeStr));
          return output.join(" ") + context.newline() + components.join(context.newline());
        } else {
          const timing = [];
          if (node2.timing & 2)
            timing.push("BEFORE");
          else if (node2.timing & 64)
            timing.push("INSTEAD OF");
          else
            timing.push("AFTER");
          output.push(timing.join(" "));
          const events = [];
          if (node2.events & 4)
            events.push("INSERT");
          if (node2.events & 8)
            events.push("DELETE");
          if (node2.events & 16)
            events.push("UPDATE");
          if (node2.events & 32)
            events.push("TRUNCATE");
          output.push(events.join(" OR "));
          if (node2.columns && node2.columns.length > 0) {
            output.push("OF");
            const columnNames = list_utils_1.ListUtils.unwrapList(node2.columns).map((col) => this.visit(col, context)).join(", ");
            output.push(columnNames);
          }
          output.push("ON");
          if (node2.relation) {
            output.push(this.RangeVar(node2.relation, context));
          }
          if (node2.constrrel) {
            output.push("FROM");
            output.push(this.RangeVar(node2.constrrel, context));
          }
          if (node2.deferrable) {
            output.push("DEFERRABLE");
          }
          if (node2.initdeferred) {
            output.push("INITIALLY DEFERRED");
          }
          if (node2.transitionRels && node2.transitionRels.length > 0) {
            output.push("REFERENCING");
            const transitionClauses = list_utils_1.ListUtils.unwrapList(node2.transitionRels).map((rel) => this.visit(rel, context)).join(" ");
            output.push(transitionClauses);
          }
          if (node2.row) {
            output.push("FOR EACH ROW");
          } else {
            output.push("FOR EACH STATEMENT");
          }
          if (node2.whenClause) {
            output.push("WHEN");
            output.push("(");
            output.push(this.visit(node2.whenClause, context));
            output.push(")");
          }
          output.push("EXECUTE");
          if (node2.funcname && node2.funcname.length > 0) {
            const funcName = list_utils_1.ListUtils.unwrapList(node2.funcname).map((name) => this.visit(name, context)).join(".");
            output.push("FUNCTION", funcName);
          }
          if (node2.args && node2.args.length > 0) {
            output.push("(");
            const argContext = context.spawn("CreateTrigStmt", { isStringLiteral: true });
            const args = list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, argContext)).join(", ");
            output.push(args);
            output.push(")");
          } else {
            output.push("()");
          }
          return output.join(" ");
        }
      }
      TriggerTransition(node2, context) {
        const output = [];
        if (node2.isNew) {
          output.push("NEW TABLE AS");
        } else {
          output.push("OLD TABLE AS");
        }
        if (node2.name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
        }
        return output.join(" ");
      }
      CreateEventTrigStmt(node2, context) {
        const output = ["CREATE EVENT TRIGGER"];
        if (node2.trigname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.trigname));
        }
        output.push("ON");
        if (node2.eventname) {
          output.push(node2.eventname);
        }
        if (node2.whenclause && node2.whenclause.length > 0) {
          output.push("WHEN");
          const eventTriggerContext = context.spawn("CreateEventTrigStmt");
          const conditions = list_utils_1.ListUtils.unwrapList(node2.whenclause).map((condition) => this.visit(condition, eventTriggerContext)).join(" AND ");
          output.push(conditions);
        }
        output.push("EXECUTE");
        if (node2.funcname && node2.funcname.length > 0) {
          const funcName = list_utils_1.ListUtils.unwrapList(node2.funcname).map((name) => this.visit(name, context)).join(".");
          output.push("PROCEDURE", funcName + "()");
        }
        return output.join(" ");
      }
      AlterEventTrigStmt(node2, context) {
        const output = ["ALTER EVENT TRIGGER"];
        if (node2.trigname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.trigname));
        }
        if (node2.tgenabled) {
          switch (node2.tgenabled) {
            case "O":
              output.push("ENABLE");
              break;
            case "D":
              output.push("DISABLE");
              break;
            case "R":
              output.push("ENABLE REPLICA");
              break;
            case "A":
              output.push("ENABLE ALWAYS");
              break;
            default:
              throw new Error(`Unsupported trigger enable state: ${node2.tgenabled}`);
          }
        }
        return output.join(" ");
      }
      CreateOpClassStmt(node2, context) {
        const output = ["CREATE OPERATOR CLASS"];
        if (node2.opclassname && node2.opclassname.length > 0) {
          const className = list_utils_1.ListUtils.unwrapList(node2.opclassname).map((name) => this.visit(name, context)).join(".");
          output.push(className);
        }
        if (node2.isDefault) {
          output.push("DEFAULT");
        }
        output.push("FOR TYPE");
        if (node2.datatype) {
          output.push(this.TypeName(node2.datatype, context));
        }
        output.push("USING");
        if (node2.amname) {
          output.push(node2.amname);
        }
        if (node2.opfamilyname && node2.opfamilyname.length > 0) {
          output.push("FAMILY");
          const familyName = list_utils_1.ListUtils.unwrapList(node2.opfamilyname).map((name) => this.visit(name, context)).join(".");
          output.push(familyName);
        }
        output.push("AS");
        if (node2.items && node2.items.length > 0) {
          const items = list_utils_1.ListUtils.unwrapList(node2.items).map((item) => this.visit(item, context)).join(", ");
          output.push(items);
        }
        return output.join(" ");
      }
      CreateOpFamilyStmt(node2, context) {
        const output = ["CREATE OPERATOR FAMILY"];
        if (node2.opfamilyname && node2.opfamilyname.length > 0) {
          const familyName = list_utils_1.ListUtils.unwrapList(node2.opfamilyname).map((name) => this.visit(name, context)).join(".");
          output.push(familyName);
        }
        output.push("USING");
        if (node2.amname) {
          output.push(node2.amname);
        }
        return output.join(" ");
      }
      AlterOpFamilyStmt(node2, context) {
        const output = ["ALTER OPERATOR FAMILY"];
        if (node2.opfamilyname && node2.opfamilyname.length > 0) {
          const familyName = list_utils_1.ListUtils.unwrapList(node2.opfamilyname).map((name) => this.visit(name, context)).join(".");
          output.push(familyName);
        }
        output.push("USING");
        if (node2.amname) {
          output.push(node2.amname);
        }
        if (node2.isDrop) {
          output.push("DROP");
        } else {
          output.push("ADD");
        }
        if (node2.items && node2.items.length > 0) {
          const items = list_utils_1.ListUtils.unwrapList(node2.items).map((item) => this.visit(item, context)).join(", ");
          output.push(items);
        }
        return output.join(" ");
      }
      MergeStmt(node2, context) {
        const output = [];
        if (node2.withClause) {
          output.push(this.WithClause(node2.withClause, context));
        }
        output.push("MERGE INTO");
        if (node2.relation) {
          output.push(this.RangeVar(node2.relation, context));
        }
        if (node2.sourceRelation) {
          output.push("USING");
          output.push(this.visit(node2.sourceRelation, context));
        }
        if (node2.joinCondition) {
          output.push("ON");
          output.push(this.visit(node2.joinCondition, context));
        }
        if (node2.mergeWhenClauses && node2.mergeWhenClauses.length > 0) {
          const whenClauses = list_utils_1.ListUtils.unwrapList(node2.mergeWhenClauses).map((clause) => this.visit(clause, context)).join(" ");
          output.push(whenClauses);
        }
        if (node2.returningClause) {
          output.push(this.ReturningClause(node2.returningClause, context));
        }
        return output.join(" ");
      }
      MergeSupportFunc(node2, context) {
        return "merge_action()";
      }
      MergeWhenClause(node2, context) {
        const output = ["WHEN"];
        switch (node2.matchKind) {
          case "MERGE_WHEN_MATCHED":
            output.push("MATCHED");
            break;
          case "MERGE_WHEN_NOT_MATCHED_BY_SOURCE":
            output.push("NOT MATCHED BY SOURCE");
            break;
          case "MERGE_WHEN_NOT_MATCHED_BY_TARGET":
            output.push("NOT MATCHED");
            break;
        }
        if (node2.condition) {
          output.push("AND");
          output.push(this.visit(node2.condition, context));
        }
        output.push("THEN");
        switch (node2.commandType) {
          case "CMD_UPDATE": {
            output.push("UPDATE SET");
            if (node2.targetList && node2.targetList.length > 0) {
              output.push(this.formatUpdateAssignments(node2.targetList, context));
            }
            break;
          }
          case "CMD_INSERT": {
            output.push("INSERT");
            const targetList = list_utils_1.ListUtils.unwrapList(node2.targetList);
            if (targetList.length > 0) {
              const columns = targetList.map((target) => quotes_1.QuoteUtils.quoteIdentifier(target.ResTarget?.name)).join(", ");
              output.push(`(${columns})`);
            }
            if (node2.override === "OVERRIDING_USER_VALUE") {
              output.push("OVERRIDING USER VALUE");
            } else if (node2.override === "OVERRIDING_SYSTEM_VALUE") {
              output.push("OVERRIDING SYSTEM VALUE");
            }
            const values = list_utils_1.ListUtils.unwrapList(node2.values);
            if (values.length > 0) {
              const valueItems = values.map((value) => this.visit(value, context)).join(", ");
              output.push(`VALUES (${valueItems})`);
            } else {
              output.push("DEFAULT VALUES");
            }
            break;
          }
          case "CMD_DELETE":
            output.push("DELETE");
            break;
          case "CMD_NOTHING":
            output.push("DO NOTHING");
            break;
        }
        return output.join(" ");
      }
      AlterTableMoveAllStmt(node2, context) {
        const output = ["ALTER"];
        if (node2.objtype === "OBJECT_TABLE") {
          output.push("TABLE");
        } else if (node2.objtype === "OBJECT_INDEX") {
          output.push("INDEX");
        } else {
          output.push("TABLE");
        }
        output.push("ALL", "IN", "TABLESPACE");
        if (node2.orig_tablespacename) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.orig_tablespacename));
        }
        output.push("SET", "TABLESPACE");
        if (node2.new_tablespacename) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.new_tablespacename));
        }
        if (node2.nowait) {
          output.push("NOWAIT");
        }
        return output.join(" ");
      }
      CreateSeqStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.sequence) {
          const seq = node2.sequence;
          if (seq.relpersistence === "t") {
            output.push("TEMPORARY");
          }
        }
        output.push("SEQUENCE");
        if (node2.if_not_exists) {
          output.push("IF NOT EXISTS");
        }
        if (node2.sequence) {
          const sequenceName = [];
          const seq = node2.sequence;
          if (seq.schemaname) {
            sequenceName.push(quotes_1.QuoteUtils.quoteIdentifier(seq.schemaname));
          }
          if (seq.relname) {
            sequenceName.push(quotes_1.QuoteUtils.quoteIdentifier(seq.relname));
          }
          output.push(sequenceName.join("."));
        }
        if (node2.options && node2.options.length > 0) {
          const seqContext = context.spawn("CreateSeqStmt");
          const optionStrs = list_utils_1.ListUtils.unwrapList(node2.options).filter((option) => option != null && this.getNodeType(option) !== "undefined").map((option) => {
            try {
              return this.visit(option, seqContext);
            } catch (error) {
              console.warn(`Error processing option in CreateSeqStmt: ${error instanceof Error ? error.message : String(error)}`);
              return "";
            }
          }).filter((str) => str !== "").join(" ");
          if (optionStrs) {
            output.push(optionStrs);
          }
        }
        return output.join(" ");
      }
      AlterSeqStmt(node2, context) {
        const output = ["ALTER", "SEQUENCE"];
        if (node2.missing_ok) {
          output.push("IF EXISTS");
        }
        if (node2.sequence) {
          const sequenceName = [];
          const seq = node2.sequence;
          if (seq.schemaname) {
            sequenceName.push(quotes_1.QuoteUtils.quoteIdentifier(seq.schemaname));
          }
          if (seq.relname) {
            sequenceName.push(quotes_1.QuoteUtils.quoteIdentifier(seq.relname));
          }
          output.push(sequenceName.join("."));
        }
        if (node2.options && node2.options.length > 0) {
          const seqContext = context.spawn("AlterSeqStmt");
          const optionStrs = list_utils_1.ListUtils.unwrapList(node2.options).filter((option) => option && option !== void 0).map((option) => {
            try {
              if (!option || this.getNodeType(option) === "undefined") {
                return "";
              }
              return this.visit(option, seqContext);
            } catch (error) {
              console.warn(`Error processing option in AlterSeqStmt: ${error instanceof Error ? error.message : String(error)}`);
              return "";
            }
          }).filter((str) => str && str.trim().length > 0).join(" ");
          if (optionStrs) {
            output.push(optionStrs);
          }
        }
        if (node2.for_identity) {
          output.push("FOR IDENTITY");
        }
        return output.join(" ");
      }
      CompositeTypeStmt(node2, context) {
        const output = ["CREATE", "TYPE"];
        if (node2.typevar) {
          const typeContext = context.spawn("CompositeTypeStmt");
          output.push(this.RangeVar(node2.typevar, typeContext));
        }
        output.push("AS");
        if (node2.coldeflist && node2.coldeflist.length > 0) {
          const colDefs = list_utils_1.ListUtils.unwrapList(node2.coldeflist).map((colDef) => this.visit(colDef, context)).join(", ");
          output.push(`(${colDefs})`);
        } else {
          output.push("()");
        }
        return output.join(" ");
      }
      CreateRangeStmt(node2, context) {
        const output = ["CREATE", "TYPE"];
        if (node2.typeName && node2.typeName.length > 0) {
          const typeNameStr = list_utils_1.ListUtils.unwrapList(node2.typeName).map((name) => this.visit(name, context)).join(".");
          output.push(typeNameStr);
        }
        output.push("AS", "RANGE");
        if (node2.params && node2.params.length > 0) {
          const paramStrs = list_utils_1.ListUtils.unwrapList(node2.params).map((param) => {
            const paramData = this.getNodeData(param);
            if (paramData.defname && paramData.arg) {
              const argValue = this.visit(paramData.arg, context);
              return `${paramData.defname} = ${argValue}`;
            }
            return this.visit(param, context);
          });
          output.push(`(${paramStrs.join(", ")})`);
        }
        return output.join(" ");
      }
      AlterEnumStmt(node2, context) {
        const output = ["ALTER", "TYPE"];
        if (node2.typeName && node2.typeName.length > 0) {
          const typeNameStr = list_utils_1.ListUtils.unwrapList(node2.typeName).map((name) => this.visit(name, context)).join(".");
          output.push(typeNameStr);
        }
        if (node2.oldVal && node2.newVal) {
          const escapedOldVal = node2.oldVal.replace(/'/g, "''");
          const escapedNewVal = node2.newVal.replace(/'/g, "''");
          output.push("RENAME", "VALUE", `'${escapedOldVal}'`, "TO", `'${escapedNewVal}'`);
        } else if (node2.newVal) {
          output.push("ADD", "VALUE");
          if (node2.skipIfNewValExists) {
            output.push("IF NOT EXISTS");
          }
          const escapedNewVal = node2.newVal.replace(/'/g, "''");
          output.push(`'${escapedNewVal}'`);
          if (node2.newValNeighbor) {
            const escapedNeighbor = node2.newValNeighbor.replace(/'/g, "''");
            if (node2.newValIsAfter) {
              output.push("AFTER", `'${escapedNeighbor}'`);
            } else {
              output.push("BEFORE", `'${escapedNeighbor}'`);
            }
          }
        }
        return output.join(" ");
      }
      AlterTypeStmt(node2, context) {
        const output = ["ALTER", "TYPE"];
        if (node2.typeName && node2.typeName.length > 0) {
          const typeNameStr = list_utils_1.ListUtils.unwrapList(node2.typeName).map((name) => this.visit(name, context)).join(".");
          output.push(typeNameStr);
        }
        output.push("SET");
        if (node2.options && node2.options.length > 0) {
          const optionStrs = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => {
            const optionData = this.getNodeData(option);
            if (optionData.defname && optionData.arg) {
              const argValue = this.visit(optionData.arg, context);
              return `${optionData.defname} = ${argValue}`;
            }
            return this.visit(option, context);
          });
          output.push(`(${optionStrs.join(", ")})`);
        }
        return output.join(" ");
      }
      AlterRoleStmt(node2, context) {
        const isGroupStatement = node2.options && list_utils_1.ListUtils.unwrapList(node2.options).some((option) => option.DefElem && option.DefElem.defname === "rolemembers");
        const output = ["ALTER", isGroupStatement ? "GROUP" : "ROLE"];
        if (node2.role) {
          output.push(this.RoleSpec(node2.role, context));
        }
        if (node2.options) {
          const roleContext = context.spawn("AlterRoleStmt");
          if (isGroupStatement) {
            const roleMembersOption = list_utils_1.ListUtils.unwrapList(node2.options).find((option) => option.DefElem && option.DefElem.defname === "rolemembers");
            if (roleMembersOption && roleMembersOption.DefElem) {
              const operation = node2.action === 1 ? "ADD" : "DROP";
              output.push(operation, "USER");
              if (roleMembersOption.DefElem.arg && roleMembersOption.DefElem.arg.List) {
                const users = list_utils_1.ListUtils.unwrapList(roleMembersOption.DefElem.arg.List.items).map((user) => this.visit(user, roleContext)).join(", ");
                output.push(users);
              }
            }
          } else {
            const options = list_utils_1.ListUtils.unwrapList(node2.options).map((option) => this.visit(option, roleContext)).join(" ");
            if (options) {
              output.push(options);
            }
          }
        }
        return output.join(" ");
      }
      DropRoleStmt(node2, context) {
        const output = ["DROP", "ROLE"];
        if (node2.missing_ok) {
          output.push("IF EXISTS");
        }
        if (node2.roles) {
          const roleNames = list_utils_1.ListUtils.unwrapList(node2.roles).map((role) => this.visit(role, context)).join(", ");
          output.push(roleNames);
        }
        return output.join(" ");
      }
      targetList(node2, context) {
        if (!node2 || !Array.isArray(node2)) {
          return "";
        }
        return node2.map((target) => this.visit(target, context)).join(", ");
      }
      CreateAggregateStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.replace) {
          output.push("OR REPLACE");
        }
        output.push("AGGREGATE");
        if (node2.defnames && node2.defnames.length > 0) {
          const aggName = list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context)).join(".");
          output.push(aggName);
        }
        output.push("(");
        if (node2.args && node2.args.length > 0) {
          const args = list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, context)).join(", ");
          output.push(args);
        } else {
          output.push("*");
        }
        output.push(")");
        output.push("(");
        const options = [];
        if (node2.definition && node2.definition.length > 0) {
          const optionStrs = list_utils_1.ListUtils.unwrapList(node2.definition).map((option) => {
            const optionData = this.getNodeData(option);
            if (optionData.defname === "sfunc" || optionData.defname === "sfunc1") {
              const funcValue = this.visit(optionData.arg, context);
              return `SFUNC = ${funcValue}`;
            } else if (optionData.defname === "stype" || optionData.defname === "stype1") {
              const typeValue = this.visit(optionData.arg, context);
              return `STYPE = ${typeValue}`;
            } else if (optionData.defname === "basetype") {
              const baseValue = this.visit(optionData.arg, context);
              return `BASETYPE = ${baseValue}`;
            } else if (optionData.defname === "finalfunc") {
              const finalValue = this.visit(optionData.arg, context);
              return `FINALFUNC = ${finalValue}`;
            } else if (optionData.defname === "initcond" || optionData.defname === "initcond1") {
              const initValue = this.visit(optionData.arg, context);
              return `INITCOND = ${initValue}`;
            } else if (optionData.defname === "combinefunc") {
              const combineValue = this.visit(optionData.arg, context);
              return `COMBINEFUNC = ${combineValue}`;
            } else if (optionData.defname === "serialfunc") {
              const serialValue = this.visit(optionData.arg, context);
              return `SERIALFUNC = ${serialValue}`;
            } else if (optionData.defname === "deserialfunc") {
              const deserialValue = this.visit(optionData.arg, context);
              return `DESERIALFUNC = ${deserialValue}`;
            } else if (optionData.defname === "parallel") {
              const parallelValue = this.visit(optionData.arg, context);
              return `PARALLEL = ${parallelValue}`;
            }
            return this.visit(option, context);
          });
          options.push(...optionStrs);
        }
        output.push(options.join(", "));
        output.push(")");
        return output.join(" ");
      }
      CreateTableAsStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.objtype === "OBJECT_MATVIEW") {
          output.push("MATERIALIZED VIEW");
        } else {
          if (node2.into && node2.into.rel && node2.into.rel.relpersistence === "t") {
            output.push("TEMPORARY TABLE");
          } else {
            output.push("TABLE");
          }
        }
        if (node2.if_not_exists) {
          output.push("IF NOT EXISTS");
        }
        if (node2.into && node2.into.rel) {
          output.push(this.RangeVar(node2.into.rel, context));
        }
        if (node2.into && node2.into.colNames && node2.into.colNames.length > 0) {
          output.push("(");
          const colNames = list_utils_1.ListUtils.unwrapList(node2.into.colNames).map((col) => this.visit(col, context)).join(", ");
          output.push(colNames);
          output.push(")");
        }
        if (node2.into && node2.into.accessMethod) {
          output.push("USING");
          output.push(node2.into.accessMethod);
        }
        if (node2.into && node2.into.options && node2.into.options.length > 0) {
          output.push("WITH");
          const options = list_utils_1.ListUtils.unwrapList(node2.into.options).map((option) => this.visit(option, context.spawn("CreateStmt"))).join(", ");
          output.push(`(${options})`);
        }
        if (node2.into && node2.into.onCommit && node2.into.onCommit !== "ONCOMMIT_NOOP") {
          output.push("ON COMMIT");
          switch (node2.into.onCommit) {
            case "ONCOMMIT_PRESERVE_ROWS":
              output.push("PRESERVE ROWS");
              break;
            case "ONCOMMIT_DELETE_ROWS":
              output.push("DELETE ROWS");
              break;
            case "ONCOMMIT_DROP":
              output.push("DROP");
              break;
          }
        }
        if (node2.into && node2.into.tableSpaceName) {
          output.push("TABLESPACE", quotes_1.QuoteUtils.quoteIdentifier(node2.into.tableSpaceName));
        }
        output.push("AS");
        if (node2.query) {
          output.push(this.visit(node2.query, context));
        }
        if (node2.into && node2.into.skipData) {
          output.push("WITH NO DATA");
        }
        return output.join(" ");
      }
      RefreshMatViewStmt(node2, context) {
        const output = ["REFRESH", "MATERIALIZED", "VIEW"];
        if (node2.concurrent) {
          output.push("CONCURRENTLY");
        }
        if (node2.relation) {
          output.push(this.visit(node2.relation, context));
        }
        if (node2.skipData) {
          output.push("WITH NO DATA");
        }
        return output.join(" ");
      }
      AccessPriv(node2, context) {
        const output = [];
        if (node2.priv_name) {
          output.push(node2.priv_name.toUpperCase());
        } else {
          output.push("ALL");
        }
        if (node2.cols && node2.cols.length > 0) {
          output.push("(");
          const colContext = context.spawn("AccessPriv");
          const columns = list_utils_1.ListUtils.unwrapList(node2.cols).map((col) => this.visit(col, colContext));
          output.push(columns.join(", "));
          output.push(")");
        }
        return output.join(" ");
      }
      aliasname(node2, context) {
        if (typeof node2 === "string") {
          return quotes_1.QuoteUtils.quoteIdentifier(node2);
        }
        return this.visit(node2, context);
      }
      DefineStmt(node2, context) {
        const output = [];
        if (!node2.kind) {
          throw new Error("DefineStmt requires kind property");
        }
        switch (node2.kind) {
          case "OBJECT_OPERATOR":
            output.push("CREATE OPERATOR");
            if (node2.defnames && node2.defnames.length > 0) {
              const names2 = list_utils_1.ListUtils.unwrapList(node2.defnames).map((name, index) => {
                if (index === node2.defnames.length - 1) {
                  const nodeData = this.getNodeData(name);
                  if (nodeData && nodeData.sval) {
                    return nodeData.sval;
                  }
                }
                return this.visit(name, context);
              });
              output.push(names2.join("."));
            }
            if (node2.definition && node2.definition.length > 0) {
              output.push("(");
              const definitions = list_utils_1.ListUtils.unwrapList(node2.definition).map((def) => {
                if (def.DefElem) {
                  const defElem = def.DefElem;
                  const defName = defElem.defname;
                  const defValue = defElem.arg;
                  if (defName && defValue) {
                    const quotedDefName = quotes_1.QuoteUtils.quoteIdentifier(defName);
                    const preservedDefName = quotedDefName !== defName ? quotedDefName : this.preserveOperatorDefElemCase(defName);
                    if ((defName.toLowerCase() === "commutator" || defName.toLowerCase() === "negator") && defValue.List) {
                      const listItems = list_utils_1.ListUtils.unwrapList(defValue.List.items);
                      if (listItems.length === 1 && listItems[0].String) {
                        return `${preservedDefName} = ${listItems[0].String.sval}`;
                      }
                    }
                    if (defName.toLowerCase() === "commutator" || defName.toLowerCase() === "negator") {
                      return `${preservedDefName} = ${this.visit(defValue, context)}`;
                    }
                    return `${preservedDefName} = ${this.visit(defValue, context)}`;
                  } else if (defName && !defValue) {
                    if (defName === "Hashes" || defName === "Merges") {
                      return quotes_1.QuoteUtils.quoteIdentifier(defName);
                    }
                    return this.preserveOperatorDefElemCase(defName).toUpperCase();
                  }
                }
                return this.visit(def, context);
              });
              output.push(definitions.join(", "));
              output.push(")");
            }
            break;
          case "OBJECT_TYPE":
            output.push("CREATE TYPE");
            if (node2.defnames && node2.defnames.length > 0) {
              output.push(list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context)).join("."));
            }
            if (node2.definition && node2.definition.length > 0) {
              const defineStmtContext = context.spawn("DefineStmt");
              const definitions = list_utils_1.ListUtils.unwrapList(node2.definition).map((def) => {
                return this.visit(def, defineStmtContext);
              });
              output.push(`(${definitions.join(", ")})`);
            }
            break;
          case "OBJECT_AGGREGATE":
            output.push("CREATE");
            if (node2.replace) {
              output.push("OR REPLACE");
            }
            output.push("AGGREGATE");
            if (node2.defnames && node2.defnames.length > 0) {
              const nameStrs = list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context));
              output.push(nameStrs.join("."));
            }
            if (node2.args && node2.args.length > 0) {
              const args = list_utils_1.ListUtils.unwrapList(node2.args);
              const hasOrderedSetIndicator = args.some((arg) => arg.Integer && arg.Integer.ival === 1);
              const hasOrderByPattern = args.length >= 2 && args[0].List && args[0].List.items && args[0].List.items.length === 1 && args[0].List.items[0].FunctionParameter && args[0].List.items[0].FunctionParameter.mode === "FUNC_PARAM_DEFAULT" && args[1].Integer && Object.keys(args[1].Integer).length === 0;
              const filteredArgs = args.filter((arg) => {
                if (arg.Integer && (arg.Integer.ival === -1 || arg.Integer.ival === 1)) {
                  return false;
                }
                if (arg.Integer && Object.keys(arg.Integer).length === 0 && hasOrderByPattern) {
                  return false;
                }
                return true;
              });
              if (filteredArgs.length > 0) {
                if (hasOrderByPattern) {
                  const listArg = filteredArgs[0];
                  if (listArg.List && listArg.List.items && listArg.List.items[0].FunctionParameter) {
                    const functionParam = listArg.List.items[0].FunctionParameter;
                    let paramStr;
                    if (functionParam.argType && functionParam.argType.names) {
                      const names2 = functionParam.argType.names;
                      if (names2.length >= 2 && names2[0].String && names2[0].String.sval === "pg_catalog") {
                        paramStr = names2[1].String.sval;
                      } else if (names2.length >= 1 && names2[0].String) {
                        paramStr = names2[0].String.sval;
                      } else {
                        paramStr = "unknown";
                      }
                    } else {
                      paramStr = this.visit({ TypeName: functionParam.argType }, context);
                    }
                    output.push(`(ORDER BY ${paramStr})`);
                  } else {
                    const paramStr = this.visit(listArg, context);
                    output.push(`(ORDER BY ${paramStr})`);
                  }
                } else if (hasOrderedSetIndicator && filteredArgs.length === 1 && filteredArgs[0].List) {
                  const listArg = filteredArgs[0].List;
                  if (listArg.items && listArg.items.length >= 2) {
                    const items = list_utils_1.ListUtils.unwrapList(listArg.items);
                    const firstItem = this.visit(items[0], context);
                    const remainingItems = items.slice(1).map((item) => this.visit(item, context));
                    output.push(`(${firstItem} ORDER BY ${remainingItems.join(", ")})`);
                  } else if (listArg.items && listArg.items.length === 1) {
                    const item = listArg.items[0];
                    if (item.FunctionParameter && item.FunctionParameter.mode === "FUNC_PARAM_VARIADIC") {
                      const paramStr = this.visit(item, context);
                      output.push(`(${paramStr} ORDER BY ${paramStr})`);
                    } else {
                      const paramStr = this.visit(item, context);
                      output.push(`(${paramStr})`);
                    }
                  } else {
                    const argStrs = filteredArgs.map((arg) => {
                      if (Object.keys(arg).length === 0) {
                        return "*";
                      }
                      return this.visit(arg, context);
                    });
                    output.push(`(${argStrs.join(", ")})`);
                  }
                } else {
                  const argStrs = filteredArgs.map((arg) => {
                    if (Object.keys(arg).length === 0) {
                      return "*";
                    }
                    return this.visit(arg, context);
                  });
                  output.push(`(${argStrs.join(", ")})`);
                }
              }
            }
            if (node2.definition && node2.definition.length > 0) {
              const definitions = list_utils_1.ListUtils.unwrapList(node2.definition).map((def) => {
                if (def.DefElem) {
                  const defElem = def.DefElem;
                  const defName = defElem.defname;
                  const defValue = defElem.arg;
                  if (defName && defValue) {
                    const quotedDefName = quotes_1.QuoteUtils.quoteIdentifier(defName);
                    const preservedDefName = quotedDefName !== defName ? quotedDefName : defName;
                    if (defValue.String) {
                      return `${preservedDefName} = '${defValue.String.sval}'`;
                    }
                    return `${preservedDefName} = ${this.visit(defValue, context)}`;
                  }
                }
                return this.visit(def, context);
              });
              output.push(`(${definitions.join(", ")})`);
            }
            break;
          case "OBJECT_TSDICTIONARY":
            output.push("CREATE TEXT SEARCH DICTIONARY");
            if (node2.defnames && node2.defnames.length > 0) {
              output.push(list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context)).join("."));
            }
            if (node2.definition && node2.definition.length > 0) {
              output.push("(");
              const definitions = list_utils_1.ListUtils.unwrapList(node2.definition).map((def) => {
                if (def.DefElem) {
                  const defElem = def.DefElem;
                  const defName = defElem.defname;
                  const defValue = defElem.arg;
                  if (defName && defValue) {
                    return `${defName} = ${this.visit(defValue, context)}`;
                  }
                }
                return this.visit(def, context);
              });
              output.push(definitions.join(", "));
              output.push(")");
            }
            break;
          case "OBJECT_TSCONFIGURATION":
            output.push("CREATE TEXT SEARCH CONFIGURATION");
            if (node2.defnames && node2.defnames.length > 0) {
              output.push(list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context)).join("."));
            }
            if (node2.definition && node2.definition.length > 0) {
              output.push("(");
              const definitions = list_utils_1.ListUtils.unwrapList(node2.definition).map((def) => {
                if (def.DefElem) {
                  const defElem = def.DefElem;
                  const defName = defElem.defname;
                  const defValue = defElem.arg;
                  if (defName && defValue) {
                    return `${defName} = ${this.visit(defValue, context)}`;
                  }
                }
                return this.visit(def, context);
              });
              output.push(definitions.join(", "));
              output.push(")");
            }
            break;
          case "OBJECT_TSPARSER":
            output.push("CREATE TEXT SEARCH PARSER");
            if (node2.defnames && node2.defnames.length > 0) {
              const names2 = list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context)).join(".");
              output.push(names2);
            }
            if (node2.definition && node2.definition.length > 0) {
              output.push("(");
              const definitions = list_utils_1.ListUtils.unwrapList(node2.definition).map((def) => {
                if (def.DefElem) {
                  const defElem = def.DefElem;
                  const defName = defElem.defname;
                  const defValue = defElem.arg;
                  if (defName && defValue) {
                    return `${defName} = ${this.visit(defValue, context)}`;
                  }
                }
                return this.visit(def, context);
              });
              output.push(definitions.join(", "));
              output.push(")");
            }
            break;
          case "OBJECT_TSTEMPLATE":
            output.push("CREATE TEXT SEARCH TEMPLATE");
            if (node2.defnames && node2.defnames.length > 0) {
              const names2 = list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context)).join(".");
              output.push(names2);
            }
            if (node2.definition && node2.definition.length > 0) {
              output.push("(");
              const definitions = list_utils_1.ListUtils.unwrapList(node2.definition).map((def) => {
                if (def.DefElem) {
                  const defElem = def.DefElem;
                  const defName = defElem.defname;
                  const defValue = defElem.arg;
                  if (defName && defValue) {
                    return `${defName} = ${this.visit(defValue, context)}`;
                  }
                }
                return this.visit(def, context);
              });
              output.push(definitions.join(", "));
              output.push(")");
            }
            break;
          case "OBJECT_COLLATION":
            output.push("CREATE COLLATION");
            if (node2.defnames && node2.defnames.length > 0) {
              output.push(list_utils_1.ListUtils.unwrapList(node2.defnames).map((name) => this.visit(name, context)).join("."));
            }
            if (node2.definition && node2.definition.length > 0) {
              const definitions = list_utils_1.ListUtils.unwrapList(node2.definition).map((def) => {
                if (def.DefElem) {
                  const defElem = def.DefElem;
                  const defName = defElem.defname;
                  const defValue = defElem.arg;
                  if (defName && defValue) {
                    if (defName === "from") {
                      return `FROM ${this.visit(defValue, context)}`;
                    }
                    let valueStr;
                    if (defValue.String) {
                      valueStr = `'${defValue.String.sval}'`;
                    } else {
                      valueStr = this.visit(defValue, context);
                    }
                    return `${defName} = ${valueStr}`;
                  }
                }
                return this.visit(def, context);
              });
              const hasFromClause = definitions.some((def) => def.startsWith("FROM "));
              if (hasFromClause) {
                output.push(definitions.join(" "));
              } else {
                output.push(`(${definitions.join(", ")})`);
              }
            }
            break;
          default:
            throw new Error(`Unsupported DefineStmt kind: ${node2.kind}`);
        }
        return output.join(" ");
      }
      AlterDatabaseStmt(node2, context) {
        const output = ["ALTER", "DATABASE"];
        if (node2.dbname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.dbname));
        }
        if (node2.options && node2.options.length > 0) {
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, context));
          output.push(options.join(" "));
        }
        return output.join(" ");
      }
      AlterDatabaseRefreshCollStmt(node2, context) {
        const output = ["ALTER", "DATABASE"];
        if (node2.dbname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.dbname));
        }
        output.push("REFRESH", "COLLATION", "VERSION");
        return output.join(" ");
      }
      AlterDatabaseSetStmt(node2, context) {
        const output = ["ALTER", "DATABASE"];
        if (node2.dbname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.dbname));
        }
        if (node2.setstmt) {
          const setClause = this.VariableSetStmt(node2.setstmt, context);
          output.push(setClause);
        }
        return output.join(" ");
      }
      DeclareCursorStmt(node2, context) {
        const output = ["DECLARE"];
        if (node2.portalname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.portalname));
        }
        const cursorOptions = [];
        if (node2.options) {
          if (node2.options & 2) {
            cursorOptions.push("SCROLL");
          } else if (node2.options & 4) {
            cursorOptions.push("NO SCROLL");
          }
          if (node2.options & 1)
            cursorOptions.push("BINARY");
          if (node2.options & 8)
            cursorOptions.push("INSENSITIVE");
        }
        if (cursorOptions.length > 0) {
          output.push(...cursorOptions);
        }
        output.push("CURSOR");
        if (node2.options && node2.options & 32) {
          output.push("WITH HOLD");
        }
        output.push("FOR");
        if (node2.query) {
          output.push(this.visit(node2.query, context));
        }
        return output.join(" ");
      }
      PublicationObjSpec(node2, context) {
        const output = [];
        if (node2.pubobjtype === "PUBLICATIONOBJ_TABLE") {
          output.push("TABLE");
          if (node2.pubtable) {
            output.push(this.PublicationTable(node2.pubtable, context));
          }
        } else if (node2.pubobjtype === "PUBLICATIONOBJ_TABLES_IN_SCHEMA") {
          output.push("TABLES IN SCHEMA");
          if (node2.name) {
            output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.name));
          }
        } else if (node2.pubobjtype === "PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA") {
          output.push("TABLES IN SCHEMA CURRENT_SCHEMA");
        }
        return output.join(" ");
      }
      PublicationTable(node2, context) {
        const output = [];
        if (node2.relation) {
          output.push(this.RangeVar(node2.relation, context));
        }
        if (node2.columns && node2.columns.length > 0) {
          const columns = list_utils_1.ListUtils.unwrapList(node2.columns).map((col) => this.visit(col, context));
          output.push(`(${columns.join(", ")})`);
        }
        if (node2.whereClause) {
          output.push("WHERE");
          output.push(`(${this.visit(node2.whereClause, context)})`);
        }
        return output.join(" ");
      }
      CreateAmStmt(node2, context) {
        const output = ["CREATE", "ACCESS", "METHOD"];
        if (node2.amname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.amname));
        }
        output.push("TYPE");
        switch (node2.amtype) {
          case "i":
            output.push("INDEX");
            break;
          case "t":
            output.push("TABLE");
            break;
          default:
            output.push(node2.amtype || "");
            break;
        }
        if (node2.handler_name && node2.handler_name.length > 0) {
          output.push("HANDLER");
          const handlerName = list_utils_1.ListUtils.unwrapList(node2.handler_name).map((name) => this.visit(name, context)).join(".");
          output.push(handlerName);
        }
        return output.join(" ");
      }
      IntoClause(node2, context) {
        const output = [];
        if (node2.rel) {
          output.push(this.RangeVar(node2.rel, context));
        }
        if (node2.colNames && node2.colNames.length > 0) {
          const columns = list_utils_1.ListUtils.unwrapList(node2.colNames).map((col) => this.visit(col, context)).join(", ");
          output.push(`(${columns})`);
        }
        if (node2.accessMethod) {
          output.push("USING", node2.accessMethod);
        }
        if (node2.options && node2.options.length > 0) {
          output.push("WITH");
          const options = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, context)).join(", ");
          output.push(`(${options})`);
        }
        if (node2.onCommit && node2.onCommit !== "ONCOMMIT_NOOP") {
          output.push("ON COMMIT");
          switch (node2.onCommit) {
            case "ONCOMMIT_PRESERVE_ROWS":
              output.push("PRESERVE ROWS");
              break;
            case "ONCOMMIT_DELETE_ROWS":
              output.push("DELETE ROWS");
              break;
            case "ONCOMMIT_DROP":
              output.push("DROP");
              break;
          }
        }
        if (node2.tableSpaceName) {
          output.push("TABLESPACE", quotes_1.QuoteUtils.quoteIdentifier(node2.tableSpaceName));
        }
        return output.join(" ");
      }
      OnConflictExpr(node2, context) {
        const output = ["ON CONFLICT"];
        if (node2.arbiterElems && node2.arbiterElems.length > 0) {
          const arbiters = list_utils_1.ListUtils.unwrapList(node2.arbiterElems).map((elem) => this.visit(elem, context)).join(", ");
          output.push(`(${arbiters})`);
        }
        if (node2.arbiterWhere) {
          output.push("WHERE");
          output.push(this.visit(node2.arbiterWhere, context));
        }
        if (node2.action === "ONCONFLICT_NOTHING") {
          output.push("DO NOTHING");
        } else if (node2.action === "ONCONFLICT_UPDATE") {
          output.push("DO UPDATE SET");
          if (node2.onConflictSet && node2.onConflictSet.length > 0) {
            const updates = list_utils_1.ListUtils.unwrapList(node2.onConflictSet).map((set) => this.visit(set, context)).join(", ");
            output.push(updates);
          }
          if (node2.onConflictWhere) {
            output.push("WHERE");
            output.push(this.visit(node2.onConflictWhere, context));
          }
        }
        return output.join(" ");
      }
      ScanToken(node2, context) {
        return "";
      }
      CreateOpClassItem(node2, context) {
        const output = [];
        if (node2.itemtype === 1) {
          output.push("OPERATOR");
          const operatorNumber = node2.number !== void 0 ? node2.number : 0;
          output.push(operatorNumber.toString());
          if (node2.name) {
            const opClassContext = context.spawn("CreateOpClassItem");
            output.push(this.ObjectWithArgs(node2.name, opClassContext));
          }
        } else if (node2.itemtype === 2) {
          output.push("FUNCTION");
          const functionNumber = node2.number !== void 0 ? node2.number : 0;
          output.push(functionNumber.toString());
          if (node2.name) {
            const opClassContext = context.spawn("CreateOpClassItem");
            output.push(this.ObjectWithArgs(node2.name, opClassContext));
          }
        } else if (node2.itemtype === 3) {
          output.push("STORAGE");
          if (node2.storedtype) {
            output.push(this.TypeName(node2.storedtype, context));
          }
        }
        if (node2.order_family && node2.order_family.length > 0) {
          output.push("FOR ORDER BY");
          const orderFamily = list_utils_1.ListUtils.unwrapList(node2.order_family).map((family) => this.visit(family, context)).join(".");
          output.push(orderFamily);
        }
        if (node2.class_args && node2.class_args.length > 0) {
          const classArgs = list_utils_1.ListUtils.unwrapList(node2.class_args).map((arg) => this.visit(arg, context)).join(", ");
          output.push(`(${classArgs})`);
        }
        return output.join(" ");
      }
      Var(node2, context) {
        if (node2.varno && node2.varattno) {
          return `$${node2.varno}.${node2.varattno}`;
        }
        return "$var";
      }
      TableFunc(node2, context) {
        const output = [];
        if (node2.functype === "TFT_XMLTABLE") {
          output.push("XMLTABLE");
          if (node2.ns_names && node2.ns_names.length > 0) {
            output.push("XMLNAMESPACES");
            const namespaces = list_utils_1.ListUtils.unwrapList(node2.ns_names).map((ns) => this.visit(ns, context)).join(", ");
            output.push(`(${namespaces})`);
          }
          if (node2.rowexpr) {
            output.push(`(${this.visit(node2.rowexpr, context)})`);
          }
          if (node2.docexpr) {
            output.push("PASSING");
            output.push(this.visit(node2.docexpr, context));
          }
          if (node2.colexprs && node2.colexprs.length > 0) {
            output.push("COLUMNS");
            const columns = list_utils_1.ListUtils.unwrapList(node2.colexprs).map((col) => this.visit(col, context)).join(", ");
            output.push(columns);
          }
        } else if (node2.functype === "TFT_JSON_TABLE") {
          output.push("JSON_TABLE");
          if (node2.docexpr) {
            output.push(`(${this.visit(node2.docexpr, context)})`);
          }
          if (node2.rowexpr) {
            output.push(",");
            output.push(`'${this.visit(node2.rowexpr, context)}'`);
          }
          if (node2.colexprs && node2.colexprs.length > 0) {
            output.push("COLUMNS");
            const columns = list_utils_1.ListUtils.unwrapList(node2.colexprs).map((col) => this.visit(col, context)).join(", ");
            output.push(`(${columns})`);
          }
        }
        return output.join(" ");
      }
      RangeTableFunc(node2, context) {
        const output = [];
        if (node2.lateral) {
          output.push("LATERAL");
        }
        if (node2.docexpr) {
          output.push(this.visit(node2.docexpr, context));
        }
        if (node2.rowexpr) {
          output.push("PASSING");
          output.push(this.visit(node2.rowexpr, context));
        }
        if (node2.columns && node2.columns.length > 0) {
          output.push("COLUMNS");
          const columns = list_utils_1.ListUtils.unwrapList(node2.columns).map((col) => this.visit(col, context)).join(", ");
          output.push(`(${columns})`);
        }
        if (node2.alias) {
          output.push(this.Alias(node2.alias, context));
        }
        return output.join(" ");
      }
      RangeTableFuncCol(node2, context) {
        const output = [];
        if (node2.colname) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.colname));
        }
        if (node2.for_ordinality) {
          output.push("FOR ORDINALITY");
        } else if (node2.typeName) {
          output.push(this.TypeName(node2.typeName, context));
        }
        if (node2.colexpr) {
          output.push("PATH");
          output.push(`'${this.visit(node2.colexpr, context)}'`);
        }
        if (node2.coldefexpr) {
          output.push("DEFAULT");
          output.push(this.visit(node2.coldefexpr, context));
        }
        return output.join(" ");
      }
      formatJsonFormat(format) {
        if (!format || !format.format_type || format.format_type === "JS_FORMAT_DEFAULT") {
          return null;
        }
        const parts = ["FORMAT JSON"];
        switch (format.encoding) {
          case "JS_ENC_UTF8":
            parts.push("ENCODING UTF8");
            break;
          case "JS_ENC_UTF16":
            parts.push("ENCODING UTF16");
            break;
          case "JS_ENC_UTF32":
            parts.push("ENCODING UTF32");
            break;
        }
        return parts.join(" ");
      }
      formatJsonOutput(output, context) {
        if (!output || !output.typeName)
          return null;
        const parts = ["RETURNING", this.TypeName(output.typeName, context)];
        const format = this.formatJsonFormat(output.returning?.format);
        if (format)
          parts.push(format);
        return parts.join(" ");
      }
      formatJsonNullClause(absentOnNull) {
        return absentOnNull ? "ABSENT ON NULL" : "NULL ON NULL";
      }
      formatJsonUniqueClause(unique) {
        return unique ? "WITH UNIQUE KEYS" : null;
      }
      JsonValueExpr(node2, context) {
        const parts = [];
        if (node2.raw_expr) {
          parts.push(this.visit(node2.raw_expr, context));
        }
        const format = this.formatJsonFormat(node2.format);
        if (format)
          parts.push(format);
        return parts.join(" ");
      }
      JsonKeyValue(node2, context) {
        const key = node2.key ? this.visit(node2.key, context) : "";
        const value = node2.value ? this.JsonValueExpr(node2.value, context) : "";
        return `${key} : ${value}`;
      }
      JsonObjectConstructor(node2, context) {
        const args = [];
        if (node2.exprs && node2.exprs.length > 0) {
          args.push(list_utils_1.ListUtils.unwrapList(node2.exprs).map((e) => this.visit(e, context)).join(", "));
          args.push(this.formatJsonNullClause(node2.absent_on_null));
          const unique = this.formatJsonUniqueClause(node2.unique);
          if (unique)
            args.push(unique);
        }
        const output = this.formatJsonOutput(node2.output, context);
        if (output)
          args.push(output);
        return `JSON_OBJECT(${args.join(" ")})`;
      }
      JsonArrayConstructor(node2, context) {
        const args = [];
        if (node2.exprs && node2.exprs.length > 0) {
          args.push(list_utils_1.ListUtils.unwrapList(node2.exprs).map((e) => this.visit(e, context)).join(", "));
          args.push(this.formatJsonNullClause(node2.absent_on_null));
        }
        const output = this.formatJsonOutput(node2.output, context);
        if (output)
          args.push(output);
        return `JSON_ARRAY(${args.join(" ")})`;
      }
      JsonArrayQueryConstructor(node2, context) {
        const args = [];
        if (node2.query) {
          args.push(this.visit(node2.query, context));
        }
        const format = this.formatJsonFormat(node2.format);
        if (format)
          args.push(format);
        const output = this.formatJsonOutput(node2.output, context);
        if (output)
          args.push(output);
        return `JSON_ARRAY(${args.join(" ")})`;
      }
      formatJsonAggSuffix(ctor, context) {
        if (!ctor)
          return "";
        let result = "";
        if (ctor.agg_filter) {
          result += ` FILTER (WHERE ${this.visit(ctor.agg_filter, context)})`;
        }
        if (ctor.over) {
          result += this.formatOverClause(ctor.over, context);
        }
        return result;
      }
      JsonObjectAgg(node2, context) {
        const args = [];
        if (node2.arg) {
          args.push(this.JsonKeyValue(node2.arg, context));
        }
        args.push(this.formatJsonNullClause(node2.absent_on_null));
        const unique = this.formatJsonUniqueClause(node2.unique);
        if (unique)
          args.push(unique);
        const output = this.formatJsonOutput(node2.constructor?.output, context);
        if (output)
          args.push(output);
        return `JSON_OBJECTAGG(${args.join(" ")})${this.formatJsonAggSuffix(node2.constructor, context)}`;
      }
      JsonArrayAgg(node2, context) {
        const args = [];
        if (node2.arg) {
          args.push(this.JsonValueExpr(node2.arg, context));
        }
        const aggOrder = node2.constructor?.agg_order;
        if (aggOrder && aggOrder.length > 0) {
          const orderItems = list_utils_1.ListUtils.unwrapList(aggOrder).map((item) => this.visit(item, context));
          args.push(`ORDER BY ${orderItems.join(", ")}`);
        }
        args.push(this.formatJsonNullClause(node2.absent_on_null));
        const output = this.formatJsonOutput(node2.constructor?.output, context);
        if (output)
          args.push(output);
        return `JSON_ARRAYAGG(${args.join(" ")})${this.formatJsonAggSuffix(node2.constructor, context)}`;
      }
      JsonParseExpr(node2, context) {
        const args = [];
        if (node2.expr) {
          args.push(this.JsonValueExpr(node2.expr, context));
        }
        const unique = this.formatJsonUniqueClause(node2.unique_keys);
        if (unique)
          args.push(unique);
        return `JSON(${args.join(" ")})`;
      }
      JsonScalarExpr(node2, context) {
        const expr = node2.expr ? this.visit(node2.expr, context) : "";
        return `JSON_SCALAR(${expr})`;
      }
      JsonSerializeExpr(node2, context) {
        const args = [];
        if (node2.expr) {
          args.push(this.JsonValueExpr(node2.expr, context));
        }
        const output = this.formatJsonOutput(node2.output, context);
        if (output)
          args.push(output);
        return `JSON_SERIALIZE(${args.join(" ")})`;
      }
      JsonIsPredicate(node2, context) {
        const parts = [];
        if (node2.expr) {
          parts.push(this.visit(node2.expr, context));
        }
        const format = this.formatJsonFormat(node2.format);
        if (format)
          parts.push(format);
        parts.push("IS JSON");
        switch (node2.item_type) {
          case "JS_TYPE_OBJECT":
            parts.push("OBJECT");
            break;
          case "JS_TYPE_ARRAY":
            parts.push("ARRAY");
            break;
          case "JS_TYPE_SCALAR":
            parts.push("SCALAR");
            break;
        }
        if (node2.unique_keys) {
          parts.push("WITH UNIQUE KEYS");
        }
        return parts.join(" ");
      }
      RangeFunction(node2, context) {
        const output = [];
        if (node2.lateral) {
          output.push("LATERAL");
        }
        if (node2.is_rowsfrom) {
          output.push("ROWS FROM");
          if (node2.functions && node2.functions.length > 0) {
            const functionStrs = list_utils_1.ListUtils.unwrapList(node2.functions).filter((func) => func != null).map((func) => {
              try {
                const nodeType = this.getNodeType(func);
                if (nodeType === "List") {
                  const listData = this.getNodeData(func);
                  if (listData && listData.items && Array.isArray(listData.items)) {
                    const items = listData.items;
                    if (items.length >= 2) {
                      const funcCall = this.visit(items[0], context);
                      const coldefList = this.getNodeData(items[1]);
                      if (coldefList && coldefList.items && Array.isArray(coldefList.items)) {
                        const coldefs = coldefList.items.map((coldef) => this.visit(coldef, context)).filter((str) => str && str.trim());
                        if (coldefs.length > 0) {
                          return `${funcCall} AS (${coldefs.join(", ")})`;
                        }
                      }
                      return funcCall;
                    } else if (items.length === 1) {
                      return this.visit(items[0], context);
                    }
                  }
                }
                return this.visit(func, context);
              } catch (error) {
                console.warn(`Error processing function in RangeFunction: ${error instanceof Error ? error.message : String(error)}`);
                return "";
              }
            }).filter((str) => str && str.trim());
            if (functionStrs.length > 0) {
              output.push(`(${functionStrs.join(", ")})`);
            }
          }
        } else {
          if (node2.functions && node2.functions.length > 0) {
            const functionStrs = list_utils_1.ListUtils.unwrapList(node2.functions).filter((func) => func != null).map((func) => {
              try {
                const nodeType = this.getNodeType(func);
                if (nodeType === "List") {
                  const listData = this.getNodeData(func);
                  if (listData && listData.items && Array.isArray(listData.items)) {
                    const items = listData.items;
                    if (items.length >= 1) {
                      return this.visit(items[0], context);
                    }
                  }
                }
                return this.visit(func, context);
              } catch (error) {
                console.warn(`Error processing function in RangeFunction: ${error instanceof Error ? error.message : String(error)}`);
                return "";
              }
            }).filter((str) => str && str.trim());
            if (functionStrs.length > 0) {
              output.push(functionStrs.join(", "));
            }
          }
        }
        if (node2.ordinality) {
          output.push("WITH ORDINALITY");
        }
        if (node2.alias) {
          if (node2.coldeflist && node2.coldeflist.length > 0) {
            const aliasName = node2.alias.aliasname;
            const coldefs = list_utils_1.ListUtils.unwrapList(node2.coldeflist).map((coldef) => this.visit(coldef, context)).filter((str) => str && str.trim());
            output.push(`${aliasName} (${coldefs.join(", ")})`);
          } else {
            output.push(this.Alias(node2.alias, context));
          }
        } else if (node2.coldeflist && node2.coldeflist.length > 0) {
          const coldefs = list_utils_1.ListUtils.unwrapList(node2.coldeflist).map((coldef) => this.visit(coldef, context)).filter((str) => str && str.trim());
          output.push(`AS (${coldefs.join(", ")})`);
        }
        return output.join(" ");
      }
      XmlExpr(node2, context) {
        if (node2.op === "IS_XMLPI") {
          if (node2.name && node2.args && node2.args.length > 0) {
            const argStrs = list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, context));
            return `xmlpi(name ${quotes_1.QuoteUtils.quoteIdentifier(node2.name)}, ${argStrs.join(", ")})`;
          } else if (node2.name) {
            return `xmlpi(name ${quotes_1.QuoteUtils.quoteIdentifier(node2.name)})`;
          } else {
            return "XMLPI()";
          }
        }
        const output = [];
        switch (node2.op) {
          case "IS_XMLCONCAT":
            output.push("XMLCONCAT");
            break;
          case "IS_XMLELEMENT":
            output.push("XMLELEMENT");
            const elementParts = [];
            if (node2.name) {
              elementParts.push(`NAME ${quotes_1.QuoteUtils.quoteIdentifier(node2.name)}`);
            }
            if (node2.named_args && node2.named_args.length > 0) {
              const namedArgStrs = list_utils_1.ListUtils.unwrapList(node2.named_args).map((arg) => this.visit(arg, context));
              elementParts.push(`XMLATTRIBUTES(${namedArgStrs.join(", ")})`);
            }
            if (node2.args && node2.args.length > 0) {
              const argStrs = list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, context));
              elementParts.push(...argStrs);
            }
            if (elementParts.length > 0) {
              output.push(`(${elementParts.join(", ")})`);
            }
            break;
          case "IS_XMLFOREST":
            output.push("XMLFOREST");
            break;
          case "IS_XMLPARSE":
            output.push("XMLPARSE");
            const parseParts = [];
            if (node2.xmloption) {
              if (node2.xmloption === "XMLOPTION_DOCUMENT") {
                parseParts.push("DOCUMENT");
              } else if (node2.xmloption === "XMLOPTION_CONTENT") {
                parseParts.push("CONTENT");
              }
            }
            if (node2.args && node2.args.length > 0) {
              const argStrs = list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, context));
              if (argStrs.length > 0) {
                parseParts.push(argStrs[0]);
              }
            }
            if (parseParts.length > 0) {
              output.push(`(${parseParts.join(" ")})`);
            }
            break;
          case "IS_XMLROOT":
            output.push("XMLROOT");
            if (node2.args && node2.args.length > 0) {
              const args = list_utils_1.ListUtils.unwrapList(node2.args);
              const rootParts = [];
              if (args[0]) {
                rootParts.push(this.visit(args[0], context));
              }
              if (args[1]) {
                const versionArg = args[1];
                if (versionArg.A_Const && versionArg.A_Const.isnull) {
                  rootParts.push("version NO VALUE");
                } else {
                  rootParts.push(`version ${this.visit(versionArg, context)}`);
                }
              }
              if (args[2]) {
                const standaloneArg = args[2];
                if (standaloneArg.A_Const && standaloneArg.A_Const.ival !== void 0) {
                  if (standaloneArg.A_Const.ival.ival === 1) {
                    rootParts.push("STANDALONE NO");
                  } else if (standaloneArg.A_Const.ival.ival === 2) {
                    rootParts.push("STANDALONE NO VALUE");
                  } else if (standaloneArg.A_Const.ival.ival === 3) {
                  } else if (Object.keys(standaloneArg.A_Const.ival).length === 0) {
                    rootParts.push("STANDALONE YES");
                  } else {
                    rootParts.push(`STANDALONE ${this.visit(standaloneArg, context)}`);
                  }
                } else {
                  rootParts.push(`STANDALONE ${this.visit(standaloneArg, context)}`);
                }
              }
              if (rootParts.length > 0) {
                output.push(`(${rootParts.join(", ")})`);
              }
            }
            break;
          case "IS_XMLSERIALIZE":
            output.push("XMLSERIALIZE");
            break;
          case "IS_DOCUMENT":
            if (node2.args && node2.args.length > 0) {
              const argStrs = list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, context));
              output.push(`${argStrs[0]} IS DOCUMENT`);
            } else {
              output.push("IS DOCUMENT");
            }
            break;
          default:
            throw new Error(`Unsupported XmlExpr op: ${node2.op}`);
        }
        if (node2.op !== "IS_XMLELEMENT" && node2.op !== "IS_XMLPARSE" && node2.op !== "IS_XMLROOT" && node2.op !== "IS_DOCUMENT") {
          if (node2.name) {
            const quotedName = quotes_1.QuoteUtils.quoteIdentifier(node2.name);
            output.push(`NAME ${quotedName}`);
          }
          if (node2.args && node2.args.length > 0) {
            const argStrs = list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, context));
            output.push(`(${argStrs.join(", ")})`);
          }
        }
        if (node2.named_args && node2.named_args.length > 0 && node2.op !== "IS_XMLELEMENT") {
          const namedArgStrs = list_utils_1.ListUtils.unwrapList(node2.named_args).map((arg) => this.visit(arg, context));
          if (node2.op === "IS_XMLFOREST") {
            output.push(`(${namedArgStrs.join(", ")})`);
          } else {
            output.push(`XMLATTRIBUTES(${namedArgStrs.join(", ")})`);
          }
        }
        return output.join(" ");
      }
      schemaname(node2, context) {
        if (typeof node2 === "string") {
          return quotes_1.QuoteUtils.quoteIdentifier(node2);
        }
        if (node2 && node2.String && node2.String.sval) {
          return quotes_1.QuoteUtils.quoteIdentifier(node2.String.sval);
        }
        if (node2 && typeof node2 === "object") {
          if (node2.sval !== void 0) {
            return quotes_1.QuoteUtils.quoteIdentifier(node2.sval);
          }
          if (node2.List && Array.isArray(node2.List.items)) {
            const items = node2.List.items;
            if (items.length > 0 && items[0].String && items[0].String.sval) {
              return quotes_1.QuoteUtils.quoteIdentifier(items[0].String.sval);
            }
          }
          if (node2.val !== void 0) {
            return quotes_1.QuoteUtils.quoteIdentifier(node2.val);
          }
          return "";
        }
        return "";
      }
      RangeTableSample(node2, context) {
        const output = [];
        if (node2.relation) {
          output.push(this.visit(node2.relation, context));
        }
        output.push("TABLESAMPLE");
        if (node2.method && node2.method.length > 0) {
          const methodParts = node2.method.map((m) => this.visit(m, context));
          output.push(methodParts.join("."));
        }
        if (node2.args && node2.args.length > 0) {
          const argStrs = node2.args.map((arg) => this.visit(arg, context));
          output.push(`(${argStrs.join(", ")})`);
        }
        if (node2.repeatable) {
          output.push("REPEATABLE");
          output.push(`(${this.visit(node2.repeatable, context)})`);
        }
        return output.join(" ");
      }
      XmlSerialize(node2, context) {
        const output = ["XMLSERIALIZE"];
        output.push("(");
        if (node2.typeName) {
          if (node2.xmloption === "XMLOPTION_DOCUMENT") {
            output.push("DOCUMENT");
          } else {
            output.push("CONTENT");
          }
          output.push(this.visit(node2.expr, context));
          output.push("AS");
          output.push(this.TypeName(node2.typeName, context));
        }
        output.push(")");
        return output.join(" ");
      }
      ctes(node2, context) {
        if (!node2 || !Array.isArray(node2)) {
          return "";
        }
        const output = ["WITH"];
        if (node2.length > 0 && node2[0] && node2[0].CommonTableExpr && node2[0].CommonTableExpr.recursive) {
          output.push("RECURSIVE");
        }
        const cteStrs = node2.map((cte) => this.visit(cte, context));
        output.push(cteStrs.join(", "));
        return output.join(" ");
      }
      RuleStmt(node2, context) {
        const output = ["CREATE"];
        if (node2.replace) {
          output.push("OR REPLACE");
        }
        output.push("RULE");
        if (node2.rulename) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.rulename));
        }
        output.push("AS ON");
        if (node2.event) {
          switch (node2.event) {
            case "CMD_SELECT":
              output.push("SELECT");
              break;
            case "CMD_INSERT":
              output.push("INSERT");
              break;
            case "CMD_UPDATE":
              output.push("UPDATE");
              break;
            case "CMD_DELETE":
              output.push("DELETE");
              break;
            default:
              output.push(node2.event.toString());
          }
        }
        output.push("TO");
        if (node2.relation) {
          output.push(this.RangeVar(node2.relation, context));
        }
        if (node2.whereClause) {
          output.push("WHERE");
          output.push(this.visit(node2.whereClause, context));
        }
        output.push("DO");
        if (node2.instead) {
          output.push("INSTEAD");
        }
        if (node2.actions && node2.actions.length > 0) {
          if (node2.actions.length === 1) {
            output.push(this.visit(node2.actions[0], context));
          } else {
            output.push("(");
            const actionStrs = list_utils_1.ListUtils.unwrapList(node2.actions).map((action) => this.visit(action, context));
            output.push(actionStrs.join("; "));
            output.push(")");
          }
        } else {
          output.push("NOTHING");
        }
        return output.join(" ");
      }
      RangeSubselect(node2, context) {
        const output = [];
        if (node2.lateral) {
          output.push("LATERAL");
        }
        if (node2.subquery) {
          output.push("(");
          output.push(this.visit(node2.subquery, context));
          output.push(")");
        }
        if (node2.alias) {
          output.push(this.Alias(node2.alias, context));
        }
        return output.join(" ");
      }
      relname(node2, context) {
        if (typeof node2 === "string") {
          return quotes_1.QuoteUtils.quoteIdentifier(node2);
        }
        if (node2 && node2.String && node2.String.sval) {
          return quotes_1.QuoteUtils.quoteIdentifier(node2.String.sval);
        }
        if (node2 && typeof node2 === "object" && node2.relname) {
          return quotes_1.QuoteUtils.quoteIdentifier(node2.relname);
        }
        return this.visit(node2, context);
      }
      rel(node2, context) {
        if (typeof node2 === "string") {
          return quotes_1.QuoteUtils.quoteIdentifier(node2);
        }
        if (node2 && node2.String && node2.String.sval) {
          return quotes_1.QuoteUtils.quoteIdentifier(node2.String.sval);
        }
        if (node2 && node2.RangeVar) {
          return this.RangeVar(node2.RangeVar, context);
        }
        if (node2 && typeof node2 === "object" && node2.relname) {
          return quotes_1.QuoteUtils.quoteIdentifier(node2.relname);
        }
        return this.visit(node2, context);
      }
      objname(node2, context) {
        if (typeof node2 === "string") {
          return quotes_1.QuoteUtils.quoteIdentifier(node2);
        }
        if (node2 && node2.String && node2.String.sval) {
          return quotes_1.QuoteUtils.quoteIdentifier(node2.String.sval);
        }
        if (Array.isArray(node2)) {
          const parts = node2.map((part) => {
            if (part && part.String && part.String.sval) {
              return quotes_1.QuoteUtils.quoteIdentifier(part.String.sval);
            }
            return this.visit(part, context);
          });
          return parts.join(".");
        }
        return this.visit(node2, context);
      }
      SQLValueFunction(node2, context) {
        switch (node2.op) {
          case "SVFOP_CURRENT_DATE":
            return "CURRENT_DATE";
          case "SVFOP_CURRENT_TIME":
            return "CURRENT_TIME";
          case "SVFOP_CURRENT_TIME_N":
            return `CURRENT_TIME(${node2.typmod || 0})`;
          case "SVFOP_CURRENT_TIMESTAMP":
            return "CURRENT_TIMESTAMP";
          case "SVFOP_CURRENT_TIMESTAMP_N":
            return `CURRENT_TIMESTAMP(${node2.typmod || 0})`;
          case "SVFOP_LOCALTIME":
            return "LOCALTIME";
          case "SVFOP_LOCALTIME_N":
            return `LOCALTIME(${node2.typmod || 0})`;
          case "SVFOP_LOCALTIMESTAMP":
            return "LOCALTIMESTAMP";
          case "SVFOP_LOCALTIMESTAMP_N":
            return `LOCALTIMESTAMP(${node2.typmod || 0})`;
          case "SVFOP_CURRENT_ROLE":
            return "CURRENT_ROLE";
          case "SVFOP_CURRENT_USER":
            return "CURRENT_USER";
          case "SVFOP_USER":
            return "USER";
          case "SVFOP_SESSION_USER":
            return "SESSION_USER";
          case "SVFOP_CURRENT_CATALOG":
            return "CURRENT_CATALOG";
          case "SVFOP_CURRENT_SCHEMA":
            return "CURRENT_SCHEMA";
          default:
            throw new Error(`Unsupported SQLValueFunction op: ${node2.op}`);
        }
      }
      GroupingFunc(node2, context) {
        const output = ["GROUPING"];
        if (node2.args && node2.args.length > 0) {
          const argStrs = list_utils_1.ListUtils.unwrapList(node2.args).map((arg) => this.visit(arg, context));
          output.push(`(${argStrs.join(", ")})`);
        } else {
          output.push("()");
        }
        return output.join("");
      }
      MultiAssignRef(node2, context) {
        const output = [];
        if (node2.source) {
          output.push(this.visit(node2.source, context));
        }
        if (node2.colno > 0) {
          output.push(`[${node2.colno}]`);
        }
        return output.join("");
      }
      SetToDefault(node2, context) {
        return "DEFAULT";
      }
      CurrentOfExpr(node2, context) {
        const output = ["CURRENT OF"];
        if (node2.cursor_name) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.cursor_name));
        }
        if (node2.cursor_param > 0) {
          output.push(`$${node2.cursor_param}`);
        }
        return output.join(" ");
      }
      TableLikeClause(node2, context) {
        const output = ["LIKE"];
        if (node2.relation) {
          output.push(this.visit(node2.relation, context));
        }
        if (node2.options && typeof node2.options === "number") {
          if (node2.options === 2147483647 || node2.options === 2147483647) {
            output.push("INCLUDING ALL");
          } else {
            const optionStrs = [];
            if (node2.options & 1)
              optionStrs.push("INCLUDING COMMENTS");
            if (node2.options & 4)
              optionStrs.push("INCLUDING CONSTRAINTS");
            if (node2.options & 8)
              optionStrs.push("INCLUDING DEFAULTS");
            if (node2.options & 16)
              optionStrs.push("INCLUDING GENERATED");
            if (node2.options & 32)
              optionStrs.push("INCLUDING IDENTITY");
            if (node2.options & 64)
              optionStrs.push("INCLUDING INDEXES");
            if (node2.options & 128)
              optionStrs.push("INCLUDING STATISTICS");
            if (node2.options & 256)
              optionStrs.push("INCLUDING STORAGE");
            if (optionStrs.length > 0) {
              output.push(optionStrs.join(" "));
            }
          }
        }
        return output.join(" ");
      }
      AlterFunctionStmt(node2, context) {
        const output = ["ALTER"];
        if (node2.objtype === "OBJECT_PROCEDURE") {
          output.push("PROCEDURE");
        } else {
          output.push("FUNCTION");
        }
        if (node2.func) {
          output.push(this.ObjectWithArgs(node2.func, context));
        }
        if (node2.actions && node2.actions.length > 0) {
          const alterFunctionContext = context.spawn("AlterFunctionStmt");
          const actionStrs = list_utils_1.ListUtils.unwrapList(node2.actions).map((action) => this.visit(action, alterFunctionContext));
          output.push(actionStrs.join(" "));
        }
        return output.join(" ");
      }
      AlterObjectSchemaStmt(node2, context) {
        const output = ["ALTER"];
        try {
          output.push(this.getObjectTypeKeyword(node2.objectType));
        } catch {
          output.push(node2.objectType.toString());
        }
        if (node2.missing_ok) {
          output.push("IF EXISTS");
        }
        if (node2.relation && (node2.objectType === "OBJECT_TABLE" || node2.objectType === "OBJECT_FOREIGN_TABLE" || node2.objectType === "OBJECT_MATVIEW")) {
          output.push(this.RangeVar(node2.relation, context));
        } else if (node2.object) {
          if (node2.objectType === "OBJECT_DOMAIN" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const schemaName = items[0].String?.sval || "";
              const domainName = items[1].String?.sval || "";
              output.push(quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, domainName));
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else if (node2.objectType === "OBJECT_TYPE" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const schemaName = items[0].String?.sval || "";
              const typeName = items[1].String?.sval || "";
              output.push(quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, typeName));
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else if (node2.objectType === "OBJECT_CONVERSION" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const schemaName = items[0].String?.sval || "";
              const conversionName = items[1].String?.sval || "";
              output.push(quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, conversionName));
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else if (node2.objectType === "OBJECT_TSPARSER" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const schemaName = items[0].String?.sval || "";
              const parserName = items[1].String?.sval || "";
              output.push(quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, parserName));
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else if (node2.objectType === "OBJECT_TSCONFIGURATION" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const schemaName = items[0].String?.sval || "";
              const configName = items[1].String?.sval || "";
              output.push(quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, configName));
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else if (node2.objectType === "OBJECT_TSTEMPLATE" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const schemaName = items[0].String?.sval || "";
              const templateName = items[1].String?.sval || "";
              output.push(quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, templateName));
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else if (node2.objectType === "OBJECT_TSDICTIONARY" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const schemaName = items[0].String?.sval || "";
              const dictionaryName = items[1].String?.sval || "";
              output.push(quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, dictionaryName));
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else if (node2.objectType === "OBJECT_OPCLASS" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const accessMethod = items[0].String?.sval || "";
              const opClassName = items[1].String?.sval || "";
              output.push(`${quotes_1.QuoteUtils.quoteIdentifier(opClassName)} USING ${accessMethod}`);
            } else if (items.length === 3) {
              const accessMethod = items[0].String?.sval || "";
              const schemaName = items[1].String?.sval || "";
              const opClassName = items[2].String?.sval || "";
              output.push(`${quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, opClassName)} USING ${accessMethod}`);
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else if (node2.objectType === "OBJECT_OPFAMILY" && node2.object.List) {
            const items = list_utils_1.ListUtils.unwrapList(node2.object);
            if (items.length === 2) {
              const accessMethod = items[0].String?.sval || "";
              const opFamilyName = items[1].String?.sval || "";
              output.push(`${quotes_1.QuoteUtils.quoteIdentifier(opFamilyName)} USING ${accessMethod}`);
            } else if (items.length === 3) {
              const accessMethod = items[0].String?.sval || "";
              const schemaName = items[1].String?.sval || "";
              const opFamilyName = items[2].String?.sval || "";
              output.push(`${quotes_1.QuoteUtils.quoteQualifiedIdentifier(schemaName, opFamilyName)} USING ${accessMethod}`);
            } else {
              output.push(this.visit(node2.object, context));
            }
          } else {
            output.push(this.visit(node2.object, context));
          }
        }
        output.push("SET SCHEMA");
        if (node2.newschema) {
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.newschema));
        }
        return output.join(" ");
      }
      AlterRoleSetStmt(node2, context) {
        const output = ["ALTER", "ROLE"];
        if (node2.role) {
          output.push(this.RoleSpec(node2.role, context));
        } else {
          output.push("ALL");
        }
        if (node2.database) {
          output.push("IN DATABASE");
          output.push(this.quoteIfNeeded(node2.database));
        }
        if (node2.setstmt) {
          if (node2.setstmt.kind === "VAR_RESET") {
            output.push("RESET");
            if (node2.setstmt.name) {
              output.push(node2.setstmt.name);
            }
          } else {
            output.push("SET");
            if (node2.setstmt.name) {
              output.push(node2.setstmt.name);
            }
            if (node2.setstmt.args && node2.setstmt.args.length > 0) {
              output.push("TO");
              const args = list_utils_1.ListUtils.unwrapList(node2.setstmt.args).map((arg) => this.visit(arg, context)).join(", ");
              output.push(args);
            }
          }
        }
        return output.join(" ");
      }
      CreateForeignTableStmt(node2, context) {
        const output = ["CREATE FOREIGN TABLE"];
        if (node2.base && node2.base.relation) {
          const relationContext = context.spawn("CreateForeignTableStmt");
          output.push(this.RangeVar(node2.base.relation, relationContext));
        }
        if (node2.base && node2.base.tableElts) {
          const elementStrs = list_utils_1.ListUtils.unwrapList(node2.base.tableElts).map((el) => this.visit(el, context));
          output.push(`(${elementStrs.join(", ")})`);
        } else if (!node2.base?.partbound) {
          output.push("()");
        }
        if (node2.base && node2.base.inhRelations && node2.base.inhRelations.length > 0) {
          if (node2.base.partbound) {
            const inheritStrs = list_utils_1.ListUtils.unwrapList(node2.base.inhRelations).map((rel) => this.visit(rel, context));
            output.push(`PARTITION OF ${inheritStrs.join(", ")}`);
            if (node2.base.partbound.is_default) {
              output.push("DEFAULT");
            }
          } else {
            const inheritStrs = list_utils_1.ListUtils.unwrapList(node2.base.inhRelations).map((rel) => this.visit(rel, context));
            output.push(`INHERITS (${inheritStrs.join(", ")})`);
          }
        }
        if (node2.servername) {
          output.push("SERVER");
          output.push(quotes_1.QuoteUtils.quoteIdentifier(node2.servername));
        }
        if (node2.options && node2.options.length > 0) {
          const foreignTableContext = context.spawn("CreateForeignTableStmt");
          const optionStrs = list_utils_1.ListUtils.unwrapList(node2.options).map((opt) => this.visit(opt, foreignTableContext));
          output.push(`OPTIONS (${optionStrs.join(", ")})`);
        }
        return output.join(" ");
      }
      containsMultilineStringLiteral(content) {
        const stringLiteralRegex = /'[^']*\n[^']*'/g;
        return stringLiteralRegex.test(content);
      }
    };
    exports.Deparser = Deparser2;
  }
});

// node_modules/pgsql-deparser/index.js
var require_pgsql_deparser = __commonJS({
  "node_modules/pgsql-deparser/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.QuoteUtils = exports.Deparser = exports.deparse = exports.deparseSync = void 0;
    var deparser_1 = require_deparser();
    Object.defineProperty(exports, "Deparser", { enumerable: true, get: function() {
      return deparser_1.Deparser;
    } });
    var deparseMethod = deparser_1.Deparser.deparse;
    exports.deparseSync = deparseMethod;
    var deparse = async (...args) => {
      return deparseMethod(...args);
    };
    exports.deparse = deparse;
    var quotes_1 = require_quotes();
    Object.defineProperty(exports, "QuoteUtils", { enumerable: true, get: function() {
      return quotes_1.QuoteUtils;
    } });
  }
});

// scripts/cli/access/contract.ts
import { mkdir, readFile as readFile2, writeFile } from "node:fs/promises";
import { dirname as dirname2, join as join2 } from "node:path";

// scripts/prove/access/contract/file.ts
import { readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";

// scripts/prove/access/contract/read.ts
var import_yaml = __toESM(require_dist(), 1);

// scripts/prove/access/contract/intent.ts
var intendedReaches = ["denied", "none", "own", "tenant", "some", "all"];
var grammar = /^(denied|none|own|tenant|some|all)(?:\s+(or|where)\s+(\S[\s\S]*))?$/;
function parseIntent(text) {
  const [, reach, kind, sql] = grammar.exec(text.trim()) ?? [];
  if (reach === void 0) return void 0;
  return {
    reach,
    ...kind === void 0 ? {} : { condition: { kind, sql } }
  };
}
function formatIntent({ reach, condition }) {
  return condition === void 0 ? reach : `${reach} ${condition.kind} ${condition.sql}`;
}
function extent(reach) {
  return Math.max(1, intendedReaches.indexOf(reach));
}
var sections = ["tables", "views", "functions", "buckets", "topics"];
function keysOf(verb) {
  if (verb === "execute" || verb === "truncate") return [verb];
  return verb === "select" ? ["select", "any"] : [verb, "write", "any"];
}
function roleOfPersona(name) {
  const at = name.lastIndexOf("@");
  return at > 0 ? name.slice(0, at) : void 0;
}
function namesOf(persona, groups = {}) {
  const own = [persona.name, ...roleOfPersona(persona.name) === void 0 ? [] : [roleOfPersona(persona.name)]];
  const names2 = [...own];
  const reached = /* @__PURE__ */ new Set([...own, persona.role]);
  const inGroups = [];
  for (const [group, members] of Object.entries(groups)) {
    if (!members.some((member) => reached.has(member))) continue;
    reached.add(group);
    inGroups.push(group);
  }
  names2.push(...inGroups, persona.role);
  if (!persona.trusted) names2.push("everyone");
  return [...new Set(names2)];
}
function intentOf(document, section, object, verb, persona) {
  const names2 = namesOf(persona, document.groups);
  const said = document[section]?.[object];
  const found = (typeof said === "string" && names2.includes("everyone") && verb !== "truncate" ? stated(said, [section, object]) : typeof said === "object" ? lookUp(said, [section, object], verb, names2) : void 0) ?? lookUp(document.defaults ?? {}, ["defaults"], verb, names2);
  return found ?? (persona.trusted ? void 0 : { reach: "none" });
}
function columnIntentOf(document, section, object, column, verb, persona) {
  const said = document[section]?.[object];
  if (typeof said !== "object") return void 0;
  const columns = said.columns;
  const intents = columns?.[column];
  if (intents === void 0) return void 0;
  return lookUp(intents, [section, object, "columns", column], verb, namesOf(persona, document.groups));
}
function lookUp(said, path, verb, names2) {
  for (const key of keysOf(verb)) {
    const intents = said[key];
    if (intents === void 0) continue;
    if (typeof intents === "string") {
      if (names2.includes("everyone")) return stated(intents, [...path, key]);
      continue;
    }
    const name = names2.find((each) => Object.hasOwn(intents, each));
    if (name !== void 0) return stated(intents[name], [...path, key, name]);
  }
  return void 0;
}
function stated(text, path) {
  return { ...parseIntent(text), path };
}

// scripts/prove/access/contract/read.ts
var documentKeys = ["version", "groups", "defaults", ...sections];
var verbKeys = ["select", "insert", "update", "delete", "truncate", "write", "any"];
async function readContract(text, file) {
  const lines = new import_yaml.LineCounter();
  const parsed = (0, import_yaml.parseDocument)(text, { lineCounter: lines, uniqueKeys: true, logLevel: "silent", merge: true });
  const place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const at = (path = []) => {
    let node2 = parsed.contents;
    let offset = node2?.range?.[0] ?? 0;
    for (const part of path) {
      if (!(0, import_yaml.isMap)(node2)) break;
      const pair = node2.items.find((item) => String(item.key.value) === part);
      if (pair === void 0) break;
      offset = pair.key.range?.[0] ?? offset;
      node2 = pair.value;
    }
    return { file, ...place(offset) };
  };
  if (parsed.errors.length > 0) {
    const [first] = parsed.errors;
    const { line, column } = place(first.pos[0]);
    throw new DbopsError(
      `Unexpected content, expected YAML: ${parsed.errors.map((error) => error.message.split("\n")[0].replace(/ at line \d+, column \d+:?$/, "")).join("; ")}`,
      { where: `${file}:${line}:${column}` }
    );
  }
  const value = parsed.toJS({ maxAliasCount: 100 }) ?? {};
  const problems = await problemsOf(value);
  if (problems.length > 0) {
    const shown = problems.map(({ path, message }) => ({ place: at(path), message }));
    const { line, column } = shown[0].place;
    throw new DbopsError(
      shown.map(
        ({ place: place2, message }, index) => index === 0 ? message : `${file}:${place2.line}:${place2.column} ${message}`
      ).join("\n"),
      {
        where: `${file}:${line}:${column}`,
        hint: "The format is described in scripts/build/schemas/access-contract.schema.json; dbops access --init writes one."
      }
    );
  }
  return { file, document: value, at };
}
async function problemsOf(value) {
  const [{ Ajv2020 }, { default: schema }] = await Promise.all([
    import("./2020-5GIWNM5J.mjs"),
    import("./access-contract.schema-UA7E3LKB.mjs")
  ]);
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true }).compile(schema);
  if (validate(value)) return groupProblems(value);
  const problems = [];
  for (const error of validate.errors ?? []) {
    if (error.keyword === "anyOf") continue;
    const path = error.instancePath.split("/").slice(1).map(unescapePointer);
    const params = error.params;
    if (error.keyword === "additionalProperties") {
      const key = params.additionalProperty;
      const known = Object.keys(error.parentSchema.properties ?? {});
      problems.push({ path: [...path, key], message: `Unexpected key "${key}"${suggestion(key, known)}` });
    } else if (error.keyword === "pattern") {
      const [word = ""] = String(error.data).trim().split(/\s+/);
      problems.push({
        path,
        message: intendedReaches.includes(word) ? `Unexpected "${String(error.data)}", expected "${word} where <condition>" or "${word} or <condition>"` : `Unexpected word "${String(error.data)}"${suggestion(word, intendedReaches)}`
      });
    } else if (error.keyword === "type") {
      const mapping = typeof error.data === "object" && error.data !== null;
      if (params.type === "string" && mapping || params.type === "object" && typeof error.data === "string")
        continue;
      const here = path.at(-1) ?? "";
      problems.push({
        path,
        message: `Unexpected ${JSON.stringify(error.data)} for "${here}", expected ${verbKeys.includes(here) ? "a word for everyone, or words by persona" : params.type === "object" ? "a mapping" : `a ${params.type}`}`
      });
    } else problems.push({ path, message: `Unexpected value of "${path.join(".")}": ${error.message}` });
  }
  const seen = /* @__PURE__ */ new Set();
  return problems.filter(({ path, message }) => {
    const key = `${path.join("\0")}\0${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
function groupProblems(document) {
  const problems = [];
  for (const name of Object.keys(document.groups ?? {}))
    if (name === "everyone")
      problems.push({ path: ["groups", name], message: 'Unexpected group "everyone": it is there already' });
  return problems;
}
function suggestion(word, known) {
  const near = closest(word, known);
  if (near !== void 0) return `, did you mean "${near}"?`;
  return `, expected one of: ${known.length > 0 ? known.join(", ") : documentKeys.join(", ")}`;
}
function unescapePointer(part) {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

// scripts/prove/access/contract/file.ts
function contractFile({ platform, migrationsFolder, settings }) {
  if (settings.access !== void 0) return posix.normalize(settings.access);
  if (platform === "supabase") return "supabase/access.yml";
  return posix.join(dirname(migrationsFolder).replaceAll("\\", "/"), "access.yml");
}
async function contractText(workspace) {
  const file = contractFile(workspace);
  try {
    return await readFile(join(workspace.root, file), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) {
      if (workspace.settings.access === void 0) return void 0;
      throw new DbopsError(`Unexpected missing file "${file}", expected the access contract that dbops.json names`, {
        where: file,
        hint: "Write it with: dbops access --init"
      });
    }
    throw new DbopsError(`Cannot read the access contract: ${messageOf(error)}`, { where: file });
  }
}
async function openContract(workspace) {
  const text = await contractText(workspace);
  return text === void 0 ? void 0 : readContract(text, contractFile(workspace));
}

// scripts/prove/access/contract/columns.ts
var mostRows = 12;
var mostValues = 4;
var ColumnMeasurer = class {
  #session;
  #attempts;
  #cells = /* @__PURE__ */ new Map();
  /** `matrix`: of the same session, with the cells of the columns' tables. */
  constructor(session, matrix) {
    this.#session = session;
    this.#attempts = new Attempts(session.database);
    for (const cell of matrix.cells) this.#cells.set(`${cell.object}\0${cell.verb}\0${cell.persona}`, cell);
  }
  subject(table, column) {
    const planned = this.#session.filled.plan.find((each) => each.table === table);
    const found = planned?.columns.find(({ name }) => name === column);
    return planned === void 0 || found === void 0 ? void 0 : { table: planned, column: found };
  }
  /** How far somebody reaches the column; undefined where its table was not measured for him. */
  async measure(subject, verb, persona) {
    const { table } = subject;
    const whole = this.#cells.get(`${table.table}\0${verb}\0${persona.name}`);
    if (whole === void 0) return void 0;
    const places = this.#session.places(whole);
    const rows = this.#session.census.get(table.table) ?? [];
    if (places === void 0 || places.size === 0) return { cell: whole, persona, rows, places };
    const reached = rows.filter(({ place }) => places.has(place));
    const outcome = verb === "select" ? await this.#select(subject, persona, reached) : verb === "update" ? await this.#update(subject, persona, reached.slice(0, mostRows)) : await this.#insert(subject, persona, reached.slice(0, mostRows));
    const cell = {
      object: whole.object,
      verb,
      persona: persona.name,
      reach: outcome.places.size === 0 && outcome.message !== void 0 ? "denied" : classify(
        rows.map(({ label }) => label),
        rows.filter(({ place }) => outcome.places.has(place)).map(({ label }) => label),
        persona.actor
      ),
      reached: outcome.places.size,
      total: rows.length,
      ...outcome.message === void 0 ? {} : { message: outcome.message }
    };
    return { cell, persona, rows, places: outcome.places };
  }
  async #select({ table, column }, persona, rows) {
    const failure = await this.#attempts.run(persona, `select ${ident(column.name)} from ${table.table} limit 1`);
    if (failure?.code === insufficientPrivilege) return { places: /* @__PURE__ */ new Set(), message: failure.message };
    return { places: new Set(rows.map(({ place }) => place)) };
  }
  /** Gives the column of each row another value, and looks whether it has it then: a trigger may have put it back. */
  async #update(subject, persona, rows) {
    const { table, column } = subject;
    const places = /* @__PURE__ */ new Set();
    let message;
    for (const row of rows) {
      for (const value of this.#others(subject, row)) {
        const is = `${ident(column.name)}::text is not distinct from ${value === null ? "null" : literal(value)}`;
        const [[before]] = await this.#session.database.rows(
          `select count(*)::int from ${table.table} where ${is}`
        );
        const outcome = await this.#attempts.rows(
          void 0,
          `select count(*)::int from ${table.table} where ${is}`,
          `${setMode("patch", row.place)}
${become(persona)}
update ${table.table} set ${ident(column.name)} = ${typed(column, value)};
reset role;`
        );
        if (failed(outcome)) {
          if (outcome.code === insufficientPrivilege && !isRowSecurity(outcome))
            return { places, message: outcome.message };
          if (!isConstraint(outcome)) message ??= outcome.message;
        } else if (outcome[0][0] > before) {
          places.add(row.place);
          break;
        }
      }
    }
    return { places, message: places.size > 0 ? void 0 : message ?? "no value was taken" };
  }
  /** Inserts a row like each that he may insert, with another value in the column. */
  async #insert(subject, persona, rows) {
    const { table, column } = subject;
    const columns = await this.#granted(table, persona);
    if (!columns.includes(column)) return { places: /* @__PURE__ */ new Set(), message: `permission denied for column ${column.name}` };
    const places = /* @__PURE__ */ new Set();
    let message;
    for (const row of rows) {
      for (const value of this.#others(subject, row)) {
        const changed = { ...row, values: { ...row.values, [column.name]: value } };
        const failure = await this.#attempts.run(persona, insertLike(table, columns, changed));
        if (failure === void 0 || isConstraint(failure)) {
          places.add(row.place);
          break;
        }
        message ??= failure.message;
      }
    }
    return { places, message: places.size > 0 ? void 0 : message };
  }
  async #granted(table, persona) {
    const writable = table.columns.filter((column) => !column.generated);
    const rows = await this.#session.database.rows(
      "select x.name from unnest($1::text[]) x (name) where has_column_privilege($2, $3::regclass, x.name, 'INSERT')",
      [writable.map(({ name }) => name), persona.role, table.table]
    );
    const granted = new Set(rows.flat());
    return writable.filter(({ name }) => granted.has(name));
  }
  /** Values that the column could have and this row has not: those of other rows first. */
  #others({ table, column }, row) {
    const rows = this.#session.census.get(table.table) ?? [];
    const own = row.values[column.name] ?? null;
    const made = candidates(column.type, { seed: "dbops", ordinal: 7, table: table.name, column: column.name });
    const all = [...rows.map(({ values }) => values[column.name] ?? null), ...column.hints, ...made];
    return [...new Set(all)].filter((value) => value !== own && (value !== null || column.nullable)).slice(0, mostValues);
  }
};
function typed(column, value) {
  return value === null ? "null" : `${literal(value)}::${column.typeName}`;
}

// scripts/prove/access/contract/conditions.ts
var Conditions = class {
  #session;
  #known = /* @__PURE__ */ new Map();
  bad = [];
  constructor(session) {
    this.#session = session;
  }
  async places(table, { condition, path }) {
    if (condition === void 0) return void 0;
    const key = `${table}\0${condition.sql}`;
    const known = this.#known.get(key);
    if (known !== void 0) return known;
    const { database } = this.#session;
    await database.exec("savepoint dbops_condition");
    let places = /* @__PURE__ */ new Set();
    try {
      const rows = await database.rows(
        `select tableoid::text || ctid::text from ${table} where (${condition.sql}
) is true`
      );
      places = new Set(rows.flat());
    } catch (error) {
      this.bad.push({ path: path ?? [], message: messageOf(error) });
    } finally {
      await database.exec("rollback to savepoint dbops_condition; release savepoint dbops_condition");
    }
    this.#known.set(key, places);
    return places;
  }
};

// scripts/prove/access/contract/verdict.ts
function judge(measured, intent, holding) {
  const { cell, persona, rows, places } = measured;
  const verdict = { cell, persona, intent, judgement: "holds", excess: [] };
  if (cell.reach === "not proven") return { ...verdict, judgement: "not proven" };
  if (cell.reach === "error") return extent(intent.reach) > 1 ? { ...verdict, judgement: "error" } : verdict;
  if (rows === void 0 || places === void 0) {
    const [reached2, meant2] = [extent(cell.reach), extent(intent.reach)];
    if (reached2 > meant2) return { ...verdict, judgement: "wider" };
    return reached2 <= 1 && meant2 > 1 ? { ...verdict, judgement: "narrower" } : verdict;
  }
  const reached = rows.filter((row) => places.has(row.place));
  const meant = rows.filter((row) => isMeant(intent, row, persona, holding));
  const open = intent.reach === "some" && intent.condition === void 0;
  const excess = open ? cell.reach === "all" ? reached : [] : reached.filter((row) => !meant.includes(row));
  if (excess.length > 0) {
    const distance = (row) => ["own", "tenant", "beyond"].indexOf(nearness(row.label, persona.actor));
    return { ...verdict, judgement: "wider", excess: excess.sort((a, b) => distance(b) - distance(a)) };
  }
  const word = open ? "some" : wordOf(rows, meant, persona);
  return extent(cell.reach) < extent(word) ? { ...verdict, judgement: "narrower" } : verdict;
}
function wordOf(rows, some, persona) {
  const labels = (list) => list.map((row) => row.label);
  return classify(labels(rows), labels(some), persona.actor);
}
function isMeant(intent, row, persona, holding) {
  const holds = holding?.has(row.place) ?? false;
  const { condition } = intent;
  if (condition?.kind === "where" && !holds) return false;
  if (condition?.kind === "or" && holds) return true;
  switch (intent.reach) {
    case "denied":
    case "none":
      return false;
    case "own":
      return nearness(row.label, persona.actor) === "own";
    case "tenant":
      return nearness(row.label, persona.actor) !== "beyond";
    default:
      return true;
  }
}

// scripts/prove/access/contract/check.ts
function sectionOf(contract, object) {
  switch (object.kind) {
    case "view":
    case "materialized view":
      return contract.document.tables?.[object.name] !== void 0 ? "tables" : "views";
    case "function":
      return "functions";
    case "bucket":
      return "buckets";
    case "topic":
      return "topics";
    default:
      return "tables";
  }
}
function rowsOfObject(session, object) {
  if (object.kind !== "bucket") return session.census.get(object.name);
  return session.census.get("storage.objects")?.filter((row) => row.values.bucket_id === object.name);
}
function isServed({ kind, name }, schemas) {
  if (kind !== "function" || schemas === void 0) return true;
  return schemas.some((schema) => name.startsWith(`${ident(schema)}.`));
}
async function checkCells(session, contract, matrix, schemas) {
  const personas = new Map(session.personas.map((persona) => [persona.name, persona]));
  const objects = new Map(matrix.objects.map((object) => [object.name, object]));
  const conditions = new Conditions(session);
  const verdicts = [];
  for (const cell of matrix.cells) {
    const persona = personas.get(cell.persona);
    const object = objects.get(cell.object);
    const section = sectionOf(contract, object);
    if (contract.document[section]?.[object.name] === void 0 && !isServed(object, schemas)) continue;
    const intent = intentOf(contract.document, section, object.name, cell.verb, persona);
    if (intent === void 0) continue;
    const rows = rowsOfObject(session, object);
    const places = session.places(cell);
    const table = object.kind === "bucket" ? "storage.objects" : cell.object;
    const holding = rows === void 0 ? void 0 : await conditions.places(table, intent);
    verdicts.push(judge({ cell, persona, rows, places }, intent, holding));
  }
  verdicts.push(...await checkColumns(session, contract, matrix, conditions));
  return { verdicts, badConditions: conditions.bad };
}
async function checkColumns(session, contract, matrix, conditions) {
  const verdicts = [];
  const measurer = new ColumnMeasurer(session, matrix);
  const asked = new Set(matrix.personas.map(({ name }) => name));
  for (const object of matrix.objects) {
    if (object.kind !== "table") continue;
    const said = contract.document.tables?.[object.name];
    if (typeof said !== "object" || said.columns === void 0) continue;
    for (const [column, verbs] of Object.entries(said.columns)) {
      const subject = measurer.subject(object.name, column);
      if (subject === void 0) continue;
      for (const verb of ["select", "insert", "update"]) {
        if (verbs[verb] === void 0) continue;
        for (const persona of session.personas) {
          if (!asked.has(persona.name)) continue;
          const intent = columnIntentOf(contract.document, "tables", object.name, column, verb, persona);
          const measured = intent && await measurer.measure(subject, verb, persona);
          if (intent === void 0 || measured === void 0) continue;
          const holding = await conditions.places(object.name, intent);
          verdicts.push({ ...judge(measured, intent, holding), column });
        }
      }
    }
  }
  return verdicts;
}
async function checkObjects(session, contract, objects, choice = {}) {
  const { personas, verbs, schemas } = choice;
  const matrix = await session.measure({ objects: new Set(objects.map(({ name }) => name)), personas, verbs });
  return (await checkCells(session, contract, matrix, schemas)).verdicts;
}

// scripts/prove/access/repair/dependents.ts
function dependents(schema, objects, changed) {
  if (changed.kind === "bucket" || changed.kind === "topic") return objects.filter(({ kind }) => kind === changed.kind);
  const texts = /* @__PURE__ */ new Map();
  for (const table of schema.tables)
    texts.set(
      qualified(table.schema, table.name),
      table.policies.map(({ using, check }) => `${using ?? ""} ${check ?? ""}`).join(" ")
    );
  for (const view of schema.views) texts.set(qualified(view.schema, view.name), view.definition);
  const bodies = schema.functions.map(({ name, body }) => ({ name, body }));
  const words = /* @__PURE__ */ new Set([shortName(changed.name)]);
  const names2 = (text) => [...words].some((word) => text.includes(word));
  const reached = /* @__PURE__ */ new Set([changed.name]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { name, body } of bodies)
      if (!words.has(name) && names2(body)) {
        words.add(name);
        grown = true;
      }
    for (const [name, text] of texts)
      if (!reached.has(name) && names2(text)) {
        reached.add(name);
        words.add(shortName(name));
        grown = true;
      }
  }
  return objects.filter(
    ({ kind, name }) => reached.has(name) || kind === "bucket" || kind === "function" && words.has(shortName(name.replace(/\(.*$/s, "")))
  );
}
function shortName(name) {
  const match = /(?:"((?:[^"]|"")*)"|([^.]+))$/.exec(name);
  return match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? name;
}

// scripts/sql/expression.ts
var import_pgsql_deparser = __toESM(require_pgsql_deparser(), 1);
function parseExpression(text) {
  return parseSql(`select (${text}
)`).statements[0].tree.targetList[0].ResTarget.val;
}
function formatExpression(tree) {
  const plain = rewrite(
    tree,
    (kind, node2) => kind === "ResTarget" && node2.val?.FuncCall !== void 0 && node2.name === listName(node2.val.FuncCall.funcname).name ? { ResTarget: { ...node2, name: void 0 } } : void 0
  );
  return withoutDoubleParentheses(new import_pgsql_deparser.Deparser(plain, { pretty: false }).deparseQuery());
}
function withoutDoubleParentheses(text) {
  const opened = [];
  const closes = /* @__PURE__ */ new Map();
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'" || character === '"') {
      const end = text.indexOf(character, index + 1);
      index = end === -1 ? text.length : end;
    } else if (character === "(") opened.push(index);
    else if (character === ")" && opened.length > 0) closes.set(opened.pop(), index);
  }
  const dropped = /* @__PURE__ */ new Set();
  for (const [open, close] of closes) {
    if (text[open + 1] !== "(" || closes.get(open + 1) !== close - 1) continue;
    if (/[\w"]$/.test(text.slice(0, open)) && !/\b(AND|OR|NOT|USING|WHERE|IN)\s*$/i.test(text.slice(0, open))) continue;
    dropped.add(open + 1).add(close - 1);
  }
  return [...text].every((character) => character.length === 1) ? [...text].filter((_, index) => !dropped.has(index)).join("") : text;
}
function partsOf(tree, kind) {
  const args = tree.BoolExpr?.boolop === kind ? tree.BoolExpr.args : void 0;
  return args === void 0 ? [tree] : args.flatMap((each) => partsOf(each, kind));
}
function allOf(parts) {
  return parts.length === 1 ? parts[0] : { BoolExpr: { boolop: "AND_EXPR", args: parts } };
}
function anyOf(parts) {
  return parts.length === 1 ? parts[0] : { BoolExpr: { boolop: "OR_EXPR", args: parts } };
}
function booleanParts(tree) {
  const args = tree.BoolExpr?.args ?? [];
  return [tree, ...args.flatMap(booleanParts)];
}
function mayDependOnCaller(tree) {
  let depends = false;
  walk(tree, (kind, node2) => {
    if (kind === "SubLink" || kind === "SQLValueFunction") depends = true;
    if (kind === "FuncCall") {
      const { schema, name } = listName(node2.funcname);
      if (schema !== void 0 && schema !== "pg_catalog" || name === "current_setting") depends = true;
    }
    return !depends;
  });
  return depends;
}
function rewrite(tree, change) {
  const copy = (value) => {
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value);
    if (entries.length === 1 && /^[A-Z]/.test(entries[0][0])) {
      const changed = change(entries[0][0], entries[0][1]);
      if (changed !== void 0) return changed;
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(tree);
}

// scripts/prove/access/repair/expressions.ts
var mostBorrowed = 24;
function conditionsFor(source, object) {
  if (object.kind === "topic") return topicConditions(source, object.name);
  const table = object.kind === "bucket" ? "storage.objects" : object.name;
  const planned = source.plan.find((each) => each.table === table);
  const own = [];
  const tenant = [];
  if (source.platform === "supabase" && table === "storage.objects") {
    own.push(
      "(storage.foldername(name))[1] = (select auth.uid())::text",
      "owner_id = (select auth.uid())::text",
      "owner = (select auth.uid())"
    );
  }
  if (planned === void 0) return { own, tenant: borrowed(source, table, void 0) };
  if (source.platform === "supabase") {
    const users = userTables(source.plan);
    for (const key of planned.keys)
      if (users.has(key.target) && key.columns.length === 1) own.push(`${ident(key.columns[0])} = (select auth.uid())`);
    if (users.has(table) && planned.primaryKey.length === 1)
      own.push(`${ident(planned.primaryKey[0])} = (select auth.uid())`);
    own.push(...throughOwners(source, planned, users));
  }
  tenant.push(...borrowed(source, table, planned), ...throughHelpers(source, planned));
  if (source.platform === "supabase") tenant.push(...throughMembership(source, planned));
  tenant.push(...throughParents(source, planned));
  return { own: [...new Set(own)], tenant: [...new Set(tenant)] };
}
function throughOwners({ plan }, planned, users) {
  const found = [];
  for (const key of planned.keys) {
    if (key.columns.length !== 1 || users.has(key.target) || key.target === planned.table) continue;
    const target = plan.find((each) => each.table === key.target);
    for (const owner of target?.keys ?? [])
      if (users.has(owner.target) && owner.columns.length === 1)
        found.push(
          `${ident(key.columns[0])} in (select p.${ident(key.targetColumns[0])} from ${key.target} p where p.${ident(owner.columns[0])} = (select auth.uid()))`
        );
  }
  return found;
}
function throughHelpers({ schema, plan }, planned) {
  const typeOf = (table, column) => plan.find((each) => each.table === table)?.columns.find(({ name }) => name === column)?.typeName;
  const keys = [
    ...planned.keys.filter(({ columns }) => columns.length === 1).map(({ columns }) => columns[0]),
    ...planned.primaryKey.length === 1 ? planned.primaryKey : []
  ];
  const found = [];
  for (const { schema: home, name, returns, returnsSet, arguments: all, securityDefiner } of schema.functions) {
    const inputs = all.filter(({ mode }) => mode === "in");
    if (returns !== "boolean" || returnsSet || !securityDefiner || inputs.length !== 1) continue;
    for (const column of new Set(keys))
      if (typeOf(planned.table, column) === inputs[0].type) found.push(`${qualified(home, name)}(${ident(column)})`);
  }
  return found;
}
function topicConditions({ plan, platform }, pattern) {
  if (platform !== "supabase") return { own: [], tenant: [] };
  const prefix = literal(pattern.replace(/\*$/, ""));
  return {
    own: [`(select realtime.topic()) = ${prefix} || (select auth.uid())::text`],
    tenant: memberships(plan).map(
      ({ table, userColumn, tenantColumn }) => `(select realtime.topic()) in (select ${prefix} || m.${ident(tenantColumn)}::text from ${table} m where m.${ident(userColumn)} = (select auth.uid()))`
    )
  };
}
function throughMembership({ plan }, planned) {
  const found = [];
  for (const { table, userColumn, tenantTable, tenantColumn } of memberships(plan)) {
    if (table === planned.table) continue;
    const key = planned.keys.find((each) => each.target === tenantTable && each.columns.length === 1);
    const column = key?.columns[0] ?? (tenantTable === planned.table ? planned.primaryKey[0] : void 0);
    if (column !== void 0)
      found.push(
        `${ident(column)} in (select m.${ident(tenantColumn)} from ${table} m where m.${ident(userColumn)} = (select auth.uid()))`
      );
  }
  return found;
}
function throughParents({ schema }, planned) {
  const own = new Set(schema.tables.map((table) => qualified(table.schema, table.name)));
  return planned.keys.filter((key) => own.has(key.target) && key.target !== planned.table).map(
    (key) => `exists (select from ${key.target} p where ${key.columns.map((column, index) => `p.${ident(key.targetColumns[index])} = ${planned.table}.${ident(column)}`).join(" and ")})`
  );
}
function borrowed({ schema, plan }, table, planned) {
  const found = /* @__PURE__ */ new Map();
  const sources = [
    ...schema.tables.map((each) => ({
      name: qualified(each.schema, each.name),
      short: each.name,
      policies: each.policies
    })),
    ...schema.platformTables.map((each) => ({
      name: qualified(each.schema, each.name),
      short: each.name,
      policies: each.policies
    }))
  ];
  for (const { name, short, policies } of sources) {
    const translate = name === table ? (column) => column : columnMap(plan, name, planned);
    for (const policy of policies) {
      for (const text of [policy.using, policy.check]) {
        if (text === void 0 || text === "true") continue;
        for (const part of booleanParts(parseExpression(text))) {
          if (part.BoolExpr?.boolop === "OR_EXPR" || !mayDependOnCaller(part)) continue;
          const translated = translateColumns(part, short, table, translate);
          if (translated === void 0) continue;
          const expression = formatExpression(translated);
          found.set(expression, Math.max(found.get(expression) ?? 0, name === table ? 2 : 1));
        }
      }
    }
  }
  return [...found].sort(([a, rankA], [b, rankB]) => rankB - rankA || a.length - b.length || (a < b ? -1 : 1)).slice(0, mostBorrowed).map(([expression]) => expression);
}
function columnMap(plan, other, planned) {
  const source = plan.find((each) => each.table === other);
  return (column) => {
    if (planned === void 0) return void 0;
    const key = source?.keys.find((each) => each.columns.length === 1 && each.columns[0] === column);
    if (key !== void 0) {
      if (key.target === planned.table) return key.targetColumns[0];
      const same = planned.keys.find((each) => each.columns.length === 1 && each.target === key.target);
      if (same !== void 0) return same.columns[0];
    }
    if (source?.primaryKey.length === 1 && source.primaryKey[0] === column) {
      const pointing = planned.keys.find((each) => each.columns.length === 1 && each.target === other);
      return pointing?.columns[0];
    }
    return key === void 0 && planned.columns.some(({ name }) => name === column) ? column : void 0;
  };
}
function translateColumns(tree, short, table, translate) {
  let whole = true;
  const target = lastPart(table);
  const inside = /* @__PURE__ */ new Set();
  walk(tree, (kind, node2) => {
    if (kind === "SubLink")
      walk(node2.subselect, (inner, ref) => {
        if (inner === "ColumnRef") inside.add(ref);
      });
  });
  const change = (fields) => {
    const column = translate(fields.at(-1).String?.sval ?? "");
    if (column === void 0) whole = false;
    return column === void 0 ? void 0 : [...fields.slice(0, -1).map(() => ({ String: { sval: target } })), { String: { sval: column } }];
  };
  const translated = rewrite(tree, (kind, node2) => {
    if (kind !== "ColumnRef") return void 0;
    const fields = node2.fields;
    const qualifiedByTable = fields.length > 1 && fields.at(-2)?.String?.sval === short;
    if (inside.has(node2) && !qualifiedByTable) return void 0;
    if (!inside.has(node2) && fields.length > 1 && !qualifiedByTable) return void 0;
    const next = change(fields);
    return next === void 0 ? void 0 : { ColumnRef: { fields: next } };
  });
  return whole ? translated : void 0;
}
function lastPart(table) {
  const match = /(?:"((?:[^"]|"")*)"|([^.]+))$/.exec(table);
  return match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? table;
}
function policiesOf(schema, table) {
  const all = [...schema.tables, ...schema.platformTables];
  return all.find((each) => qualified(each.schema, each.name) === table)?.policies ?? [];
}

// scripts/prove/access/contract/blame.ts
async function blameFor(session, object, verb, persona, rows) {
  const grant2 = { kind: "grant", words: `${verb} is granted to ${persona.role}` };
  switch (object.kind) {
    case "table": {
      const table = session.schema.tables.find((each) => qualified(each.schema, each.name) === object.name);
      if (table === void 0 || verb === "truncate") return [grant2];
      return blameTable(session, table, verb, persona, rows);
    }
    case "view":
    case "materialized view": {
      const view = session.schema.views.find((each) => qualified(each.schema, each.name) === object.name);
      if (view?.kind === "materialized")
        return [{ kind: "view", words: `${object.name} holds rows that its owner read`, name: object.name }];
      if (view !== void 0 && !view.securityInvoker)
        return [{ kind: "view", words: `${object.name} reads with its owner's rights`, name: object.name }];
      return [grant2];
    }
    case "function": {
      const routine = session.schema.functions.find(
        (each) => object.name.startsWith(`${qualified(each.schema, each.name)}(`) && each.securityDefiner
      );
      return routine === void 0 ? [grant2] : [{ kind: "function", words: `${object.name} runs with its owner's rights`, name: object.name }, grant2];
    }
    case "bucket":
      return blameBucket(session, object.name, verb, persona);
    default:
      return [grant2];
  }
}
async function blameTable(session, table, verb, persona, rows) {
  const name = qualified(table.schema, table.name);
  if (!table.rls.enabled) return [{ kind: "row security off", words: `row level security is off on ${name}`, name }];
  const [role] = await session.database.query(
    `select rolbypassrls or rolsuper as bypass, pg_has_role(oid, $2, 'USAGE') as owns from pg_roles where rolname = $1`,
    [persona.role, table.owner]
  );
  if (role?.bypass)
    return [{ kind: "bypass", words: `${persona.role} bypasses row level security`, name: persona.role }];
  if (role?.owns && !table.rls.forced)
    return [{ kind: "bypass", words: `${persona.role} owns ${name}, and row level security is not forced`, name }];
  const blames = [];
  for (const policy of await policiesFor(session, table, verb, persona)) {
    if (!await admits(session, name, policy, verb, persona, rows)) continue;
    const through = functionsOf(policy);
    blames.push({
      kind: "policy",
      name: policy.name,
      words: `policy ${ident(policy.name)} on ${name}${through.length > 0 ? ` (through ${through.join(", ")})` : ""}`,
      ...through.length > 0 ? { through } : {}
    });
  }
  return blames;
}
async function policiesFor(session, table, verb, persona) {
  const candidates2 = table.policies.filter(
    ({ permissive, command }) => permissive && (command === "all" || command === verb)
  );
  const named2 = [...new Set(candidates2.flatMap(({ roles }) => roles))].filter((role) => role !== "public");
  const member = new Set(
    (await session.database.rows(
      `select r.rolname::text from pg_roles r, pg_roles p
          where p.rolname = $1 and r.rolname = any ($2) and pg_has_role(p.oid, r.oid, 'USAGE')`,
      [persona.role, named2]
    )).flat()
  );
  return candidates2.filter(({ roles }) => roles.some((role) => role === "public" || member.has(role)));
}
function expressionFor(policy, verb) {
  return verb === "insert" ? policy.check ?? policy.using : policy.using;
}
async function admits(session, table, policy, verb, persona, rows) {
  const expression = expressionFor(policy, verb);
  if (expression === void 0) return true;
  const outcome = await new Attempts(session.database).rows(
    persona,
    `select tableoid::text || ctid::text from ${table} where ${expression}`,
    `alter table ${table} disable row level security; grant select on ${table} to ${ident(persona.role)};`
  );
  if (failed(outcome)) return false;
  const places = new Set(outcome.flat());
  return rows.length === 0 || rows.some((row) => places.has(row.place));
}
function functionsOf(policy) {
  const found = /* @__PURE__ */ new Set();
  for (const expression of [policy.using, policy.check]) {
    if (expression === void 0) continue;
    walk(parseExpression(expression), (kind, node2) => {
      if (kind !== "FuncCall") return;
      const { schema, name } = listName(node2.funcname);
      if (schema !== void 0 && !["pg_catalog", "auth", "storage", "realtime"].includes(schema))
        found.add(qualified(schema, name));
    });
  }
  return [...found];
}
async function blameBucket(session, bucket, verb, persona) {
  const blames = [];
  if (verb === "select") {
    const [row] = await session.database.rows("select public from storage.buckets where id = $1", [bucket]);
    if (row?.[0] === true)
      blames.push({ kind: "bucket", words: `the bucket is public: its files need no policy`, name: bucket });
  }
  const objects = session.schema.platformTables.find(({ schema, name }) => schema === "storage" && name === "objects");
  for (const policy of objects?.policies ?? []) {
    const applies = policy.permissive && (policy.command === "all" || policy.command === verb) && policy.roles.some((role) => role === "public" || role === persona.role);
    if (applies)
      blames.push({ kind: "policy", name: policy.name, words: `policy ${ident(policy.name)} on storage.objects` });
  }
  return blames;
}

// scripts/prove/access/repair/grants.ts
function* revoke({ object, table, view, breaches, verdicts }) {
  const relation = table ?? view;
  if (relation === void 0) return;
  const name = qualified(relation.schema, relation.name);
  const wider = breaches.filter(({ judgement, column }) => judgement === "wider" && column === void 0);
  for (const verb of new Set(wider.map(({ cell }) => cell.verb))) {
    const roles = [
      ...new Set(wider.filter(({ cell }) => cell.verb === verb).map(({ persona }) => persona.role))
    ].filter(
      (role) => verdicts.filter(({ cell, persona }) => cell.verb === verb && persona.role === role).every(({ intent }) => intent.reach === "none" || intent.reach === "denied")
    );
    if (roles.length === 0) continue;
    const inherited = relation.grants.some(
      ({ grantee, privileges }) => grantee === "public" && privileges.includes(verb.toUpperCase())
    );
    const kept = inherited ? [...new Set(verdicts.map(({ persona }) => persona.role))].filter((role) => !roles.includes(role)) : [];
    yield {
      sql: [
        `revoke ${verb} on ${name} from ${[...inherited ? ["public"] : [], ...roles.map(ident)].join(", ")};`,
        ...kept.length > 0 ? [`grant ${verb} on ${name} to ${kept.map(ident).join(", ")};`] : []
      ].join("\n"),
      cost: object.kind === "table" ? 6 : 9
    };
  }
}
function* grant({ table, view, breaches, schema }) {
  const relation = table ?? view;
  const narrower = breaches.filter(({ judgement }) => judgement === "narrower" || judgement === "error");
  if (relation !== void 0) {
    const name = qualified(relation.schema, relation.name);
    for (const { cell, persona } of narrower)
      if (cell.reach === "denied") yield { sql: `grant ${cell.verb} on ${name} to ${ident(persona.role)};`, cost: 2 };
  }
  for (const { cell, persona } of narrower) {
    const named2 = /^permission denied for (table|view|function|schema) (\S+)/.exec(cell.message ?? "");
    if (named2 === null) continue;
    const [, kind, name] = named2;
    if (kind === "schema") yield { sql: `grant usage on schema ${ident(name)} to ${ident(persona.role)};`, cost: 3 };
    else if (kind === "function") {
      for (const routine of schema.functions.filter((each) => each.name === name))
        yield {
          sql: `grant execute on function ${qualified(routine.schema, routine.name)}(${routine.identityArguments}) to ${ident(persona.role)};`,
          cost: 3
        };
    } else
      for (const other of schema.tables.filter((each) => each.name === name))
        yield {
          sql: `grant select on ${qualified(other.schema, other.name)} to ${ident(persona.role)};`,
          cost: 4
        };
  }
}
function* takePowerAway({ breaches, bypassing }) {
  const roles = new Set(breaches.filter(({ judgement }) => judgement === "wider").map(({ persona }) => persona.role));
  for (const role of roles) if (bypassing.has(role)) yield { sql: `alter role ${ident(role)} nobypassrls;`, cost: 2 };
}
function* invokeAsCaller({ view, breaches }) {
  if (view === void 0 || view.kind !== "view" || view.securityInvoker) return;
  if (breaches.some(({ judgement }) => judgement === "wider"))
    yield { sql: `alter view ${qualified(view.schema, view.name)} set (security_invoker = true);`, cost: 1 };
}
function* revokeExecute({ object, breaches, verdicts, schema }) {
  if (object.kind !== "function") return;
  const routine = schema.functions.find((each) => object.name.startsWith(`${qualified(each.schema, each.name)}(`));
  const kind = routine?.kind === "procedure" ? "procedure" : "function";
  const allowed = (role) => verdicts.some(
    ({ persona, intent }) => persona.role === role && intent.reach !== "none" && intent.reach !== "denied"
  );
  const roles = [...new Set(verdicts.map(({ persona }) => persona.role))];
  const refused = roles.filter((role) => !allowed(role));
  if (breaches.some(({ judgement }) => judgement === "wider") && refused.length > 0) {
    const kept = roles.filter(allowed);
    yield {
      sql: [
        `revoke execute on ${kind} ${object.name} from public, ${refused.map(ident).join(", ")};`,
        ...kept.length > 0 ? [`grant execute on ${kind} ${object.name} to ${kept.map(ident).join(", ")};`] : []
      ].join("\n"),
      cost: 2
    };
  }
  if (routine?.securityDefiner) yield { sql: `alter ${kind} ${object.name} security invoker;`, cost: 12 };
  for (const { judgement, persona } of breaches)
    if (judgement === "narrower")
      yield { sql: `grant execute on ${kind} ${object.name} to ${ident(persona.role)};`, cost: 2 };
}
function* closeBucket({ object, breaches }) {
  if (object.kind !== "bucket" || !breaches.some(({ judgement }) => judgement === "wider")) return;
  yield { sql: `update storage.buckets set public = false where id = ${literal(object.name)};`, cost: 1 };
}
function* columnGrants({ table, breaches }) {
  if (table === void 0) return;
  const wider = breaches.filter(({ judgement, column }) => judgement === "wider" && column !== void 0);
  for (const verb of new Set(wider.map(({ cell }) => cell.verb))) {
    const ofVerb = wider.filter(({ cell }) => cell.verb === verb);
    for (const role of new Set(ofVerb.map(({ persona }) => persona.role))) {
      const closed = new Set(ofVerb.filter(({ persona }) => persona.role === role).map(({ column }) => column));
      yield { sql: withoutColumns(table, verb, role, closed), cost: 4 };
    }
  }
}
function withoutColumns(table, verb, role, closed) {
  const name = qualified(table.schema, table.name);
  const left = table.columns.filter((column) => !closed.has(column.name) && column.generated === void 0);
  return [
    `revoke ${verb} on ${name} from ${ident(role)};`,
    ...left.length > 0 ? [`grant ${verb} (${left.map((column) => ident(column.name)).join(", ")}) on ${name} to ${ident(role)};`] : []
  ].join("\n");
}
function* earlierFunctions({ earlier, table, breaches }) {
  if (breaches.length === 0) return;
  const called = new Set((table?.policies ?? []).flatMap(functionsOf));
  for (const [name, definitions] of earlier) {
    if (!called.has(name)) continue;
    for (const [index, sql] of definitions.slice(0, 3).entries())
      yield { sql: `${sql.replace(/;\s*$/, "")};`, cost: 5 + index };
  }
}

// scripts/prove/access/repair/candidate.ts
function tableName(table) {
  return qualified(table.schema, table.name);
}
function createPolicy(table, policy) {
  return [
    `create policy ${ident(policy.name)} on ${table}`,
    policy.permissive ? "" : " as restrictive",
    policy.command === "all" ? "" : ` for ${policy.command}`,
    policy.roles.includes("public") ? "" : ` to ${policy.roles.map(ident).join(", ")}`,
    policy.using === void 0 ? "" : `
  using (${policy.using})`,
    policy.check === void 0 ? "" : `
  with check (${policy.check})`,
    ";"
  ].join("");
}
function replacePolicy(table, old, next) {
  const sameShape = old.permissive === next.permissive && old.command === next.command && old.using === void 0 === (next.using === void 0) && old.check === void 0 === (next.check === void 0);
  if (!sameShape) return `drop policy ${ident(old.name)} on ${table};
${createPolicy(table, next)}`;
  return [
    `alter policy ${ident(old.name)} on ${table}`,
    old.roles.join() === next.roles.join() ? "" : ` to ${next.roles.map((role) => role === "public" ? "public" : ident(role)).join(", ")}`,
    old.using === next.using ? "" : `
  using (${next.using})`,
    old.check === next.check ? "" : `
  with check (${next.check})`,
    ";"
  ].join("");
}
function freeName(table, wanted) {
  const taken = new Set(table?.policies.map((policy) => policy.name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name)) return name;
  }
}

// scripts/prove/access/repair/policies.ts
function policyTable(context) {
  if (context.object.kind === "bucket") return "storage.objects";
  if (context.object.kind === "topic") return "realtime.messages";
  return context.table === void 0 ? void 0 : tableName(context.table);
}
function* enableRowSecurity({ table, breaches }) {
  if (table === void 0) return;
  const name = tableName(table);
  if (!table.rls.enabled) yield { sql: `alter table ${name} enable row level security;`, cost: 1 };
  else if (!table.rls.forced && breaches.some(({ persona }) => persona.role === table.owner))
    yield { sql: `alter table ${name} force row level security;`, cost: 1 };
}
function* narrowPolicies(context) {
  const name = policyTable(context);
  const wider = context.breaches.filter(({ judgement, column }) => judgement === "wider" && column === void 0);
  const failing = context.breaches.filter(({ judgement }) => judgement === "error");
  if (name === void 0 || wider.length === 0 && failing.length === 0) return;
  const verbs = new Set([...wider, ...failing].map(({ cell }) => cell.verb));
  const roles = new Set([...wider, ...failing].map(({ persona }) => persona.role));
  const policies = policiesOf(context.schema, name);
  for (const policy of policies) {
    if (!policy.permissive || !speaksTo(policy, verbs, roles)) continue;
    const others = policies.some((each) => each !== policy && each.permissive && speaksTo(each, verbs, roles));
    yield { sql: `drop policy ${ident(policy.name)} on ${name};`, cost: others ? 3 : 20 };
    yield* narrowRoles(name, policy, context, roles);
    if (policy.command === "all" && !verbs.has("select"))
      yield {
        sql: replacePolicy(name, policy, { ...policy, command: "select", check: void 0 }),
        cost: 12
      };
    if (policy.command !== "insert" && !/^\(?true\)?$/.test(policy.using ?? "true"))
      yield { sql: replacePolicy(name, policy, { ...policy, permissive: false }), cost: 8 };
    for (const { using, check, cost } of narrowed(policy, verbs, context))
      yield { sql: replacePolicy(name, policy, { ...policy, using, check }), cost };
  }
}
function speaksTo(policy, verbs, roles) {
  return (policy.command === "all" || verbs.has(policy.command)) && policy.roles.some((role) => role === "public" || roles.has(role));
}
function* narrowRoles(name, policy, { verdicts }, breaching) {
  const known = new Set(verdicts.filter(({ persona }) => !persona.trusted).map(({ persona }) => persona.role));
  const spoken = policy.roles.includes("public") ? [...known] : policy.roles;
  const meant = (role) => verdicts.some(
    ({ cell, persona, intent }) => persona.role === role && (policy.command === "all" || policy.command === cell.verb) && intent.reach !== "none" && intent.reach !== "denied"
  );
  const left = spoken.filter((role) => !breaching.has(role) && meant(role));
  if (left.length > 0 && left.length < spoken.length)
    yield { sql: replacePolicy(name, policy, { ...policy, roles: left }), cost: 2 };
  if (policy.roles.includes("public") && known.has("anon") && known.has("authenticated") && left.length === 0)
    yield { sql: replacePolicy(name, policy, { ...policy, roles: ["authenticated"] }), cost: 3 };
}
function* narrowed(policy, verbs, context) {
  const finding = ["select", "update", "delete"].some((verb) => verbs.has(verb)) && policy.command !== "insert";
  const writing = verbs.has("insert") || verbs.has("update");
  const words = new Set(context.breaches.map(({ intent }) => intent.reach));
  const library = [
    ...context.breaches.flatMap(({ intent }) => intent.condition?.kind === "where" ? [intent.condition.sql] : []),
    ...words.has("own") || words.has("none") || words.has("denied") ? context.conditions.own : [],
    ...context.conditions.tenant,
    ...words.has("own") ? [] : context.conditions.own
  ];
  if (finding && policy.using !== void 0) {
    for (const { text, cost } of tightened(policy.using, library)) {
      yield { using: text, check: policy.check, cost };
      if (policy.check !== void 0 && policy.check === policy.using) yield { using: text, check: text, cost };
    }
  }
  if (writing && policy.command !== "select" && policy.command !== "delete") {
    const { check, using } = policy;
    if (using !== void 0 && check !== using) yield { using, check: using, cost: 3 };
    if (using !== void 0 && check !== void 0 && check !== "true")
      yield { using, check: formatExpression(allOf([parseExpression(using), parseExpression(check)])), cost: 4 };
    for (const { text, cost } of tightened(check ?? using ?? "true", library)) {
      yield { using, check: text, cost };
      if (policy.command === "update" || policy.command === "all") yield { using: text, check: text, cost: cost + 1 };
    }
  }
}
function* tightened(text, library) {
  for (const each of tighten(text, library)) {
    const parts = partsOf(parseExpression(each.text), "AND_EXPR");
    const telling = parts.filter((part) => !saysNothing(part, parts));
    if (telling.length === parts.length || telling.length === 0) yield each;
    else yield { text: formatExpression(allOf(telling)), cost: each.cost - 0.5 };
  }
}
function saysNothing(part, all) {
  if (part.A_Const?.boolval?.boolval === true) return true;
  const others = all.filter((each) => each !== part);
  const mentions = (text) => others.some((each) => formatExpression(each).includes(text));
  if (part.NullTest?.nulltesttype === "IS_NOT_NULL") {
    const argument = formatExpression(part.NullTest.arg);
    return others.some((each) => {
      const { lexpr, rexpr, kind } = each.A_Expr ?? {};
      return kind === "AEXPR_OP" && [lexpr, rexpr].some((side) => side !== void 0 && formatExpression(side).includes(argument));
    });
  }
  if (/^auth\.role\(\) = 'authenticated'/.test(formatExpression(part))) return mentions("auth.uid()");
  let itself = false;
  walk(part, (kind, node2) => {
    if (kind !== "A_Expr" || node2.kind !== "AEXPR_OP" || listName(node2.name).name !== "=") return;
    if (node2.lexpr?.ColumnRef && node2.rexpr?.ColumnRef)
      itself ||= formatExpression(node2.lexpr) === formatExpression(node2.rexpr);
  });
  return itself;
}
function* tighten(text, library) {
  const tree = parseExpression(text);
  const alternatives = partsOf(tree, "OR_EXPR");
  if (alternatives.length > 1) {
    for (const [index, dropped] of alternatives.entries()) {
      const rest = alternatives.filter((_, other) => other !== index);
      yield { text: formatExpression(anyOf(rest)), cost: 5 };
      for (const [other, part] of alternatives.entries()) {
        const conjuncts = partsOf(part, "AND_EXPR");
        if (other === index || conjuncts.length < 2) continue;
        const remaining = alternatives.filter((_, each) => each !== other && each !== index);
        const grouped = allOf([...conjuncts.slice(0, -1), anyOf([conjuncts.at(-1), dropped])]);
        yield { text: formatExpression(anyOf([grouped, ...remaining])), cost: 4 };
      }
    }
  }
  const strict = withoutOpenDefaults(tree);
  if (strict !== void 0) yield { text: formatExpression(strict), cost: 4 };
  for (const [index, condition] of library.entries()) {
    const part = parseExpression(condition);
    if (text === "true") yield { text: condition, cost: 6 + index / 100 };
    else {
      yield { text: formatExpression(allOf([part, tree])), cost: 7 + index / 100 };
      for (const [at] of alternatives.length > 1 ? alternatives.entries() : [])
        yield {
          text: formatExpression(anyOf(alternatives.map((each, other) => other === at ? allOf([part, each]) : each))),
          cost: 9 + index / 100
        };
      yield { text: condition, cost: 14 + index / 100 };
    }
  }
}
function withoutOpenDefaults(tree) {
  let changed = false;
  const strict = rewrite(tree, (kind, node2) => {
    if (kind !== "CoalesceExpr") return void 0;
    const args = node2.args;
    if (args.at(-1)?.A_Const?.boolval?.boolval !== true) return void 0;
    changed = true;
    return { CoalesceExpr: { ...node2, args: [...args.slice(0, -1), { A_Const: { boolval: {} } }] } };
  });
  return changed ? strict : void 0;
}
function* addPolicies(context) {
  const { table, breaches, conditions, object } = context;
  const name = policyTable(context);
  const narrower = breaches.filter(({ judgement, column }) => judgement === "narrower" && column === void 0);
  if (name === void 0 || narrower.length === 0) return;
  for (const policy of policiesOf(context.schema, name))
    if (!policy.permissive) yield { sql: replacePolicy(name, policy, { ...policy, permissive: true }), cost: 8 };
  const groups = byVerbAndRole(narrower);
  for (const role of new Set(groups.map((group) => group.role))) {
    const verbs = groups.filter((group) => group.role === role && !["truncate", "execute"].includes(group.verb));
    const [first] = verbs;
    if (verbs.length < 4 || !verbs.every(({ intents }) => JSON.stringify(intents) === JSON.stringify(first.intents)))
      continue;
    for (const intent of first.intents)
      for (const [index, condition] of conditionsOf(intent, conditions).entries()) {
        const expression = intent.condition ? apply(condition, intent) : condition;
        const whole = policyOf(table, "update", role, expression, intent);
        yield {
          sql: createPolicy(name, { ...whole, command: "all", name: freeName(table, `${role} ${intent.reach}`) }),
          cost: 9 + index / 100
        };
      }
  }
  for (const { verb, role, intents } of groups) {
    if (verb === "truncate" || verb === "execute") continue;
    for (const intent of intents) {
      for (const [index, condition] of conditionsOf(intent, conditions).entries()) {
        const inside = object.kind === "bucket" ? `bucket_id = '${object.name.replaceAll("'", "''")}' and ` : "";
        const expression = `${inside}${intent.condition ? apply(condition, intent) : condition}`;
        yield {
          sql: createPolicy(name, policyOf(context.table ?? table, verb, role, expression, intent)),
          cost: 10 + index / 100
        };
      }
    }
  }
}
function policyOf(table, verb, role, expression, intent) {
  const whose = { own: "own", tenant: "tenant", all: "all", some: "some" }[intent.reach] ?? intent.reach;
  return {
    name: freeName(table, `${role} ${verb} ${whose}`),
    permissive: true,
    command: verb,
    roles: [role],
    ...verb === "insert" ? {} : { using: expression },
    ...verb === "insert" || verb === "update" ? { check: expression } : {}
  };
}
function apply(condition, { condition: extra }) {
  return extra?.kind === "or" ? `(${condition}) or (${extra.sql})` : `(${condition}) and (${extra.sql})`;
}
function conditionsOf({ reach }, { own, tenant }) {
  if (reach === "all") return ["true"];
  return reach === "own" ? [...own, ...tenant] : [...tenant, ...own];
}
function byVerbAndRole(verdicts) {
  const groups = /* @__PURE__ */ new Map();
  for (const { cell, persona, intent } of verdicts) {
    const key = `${cell.verb}\0${persona.role}`;
    const group = groups.get(key) ?? { verb: cell.verb, role: persona.role, intents: [] };
    groups.set(key, group);
    if (!group.intents.some((each) => JSON.stringify(each) === JSON.stringify(intent))) group.intents.push(intent);
  }
  return [...groups.values()];
}

// scripts/prove/access/repair/search.ts
var proposers = [
  enableRowSecurity,
  invokeAsCaller,
  closeBucket,
  revokeExecute,
  columnGrants,
  grant,
  revoke,
  takePowerAway,
  earlierFunctions,
  narrowPolicies,
  addPolicies
];
var mostSteps = 5;
var mostTrialsAnObject = 90;
async function findRepairs(session, contract, objects, verdicts, options) {
  const found = /* @__PURE__ */ new Map();
  const search = new Search(session, contract, objects, options);
  await session.database.exec("savepoint dbops_repairs");
  try {
    for (const object of objects) {
      options.signal?.throwIfAborted();
      const ofObject = verdicts.filter(({ cell }) => cell.object === object.name);
      if (!ofObject.some(isBreach)) continue;
      const repaired = await search.object(object);
      if (repaired !== void 0) found.set(object.name, repaired);
    }
  } finally {
    await session.database.exec("rollback to savepoint dbops_repairs; release savepoint dbops_repairs");
  }
  return found;
}
function isBreach({ judgement }) {
  return judgement === "wider" || judgement === "narrower" || judgement === "error";
}
var Search = class {
  #session;
  #contract;
  #objects;
  #options;
  #schema;
  #bypassing = /* @__PURE__ */ new Set();
  #trials = 0;
  constructor(session, contract, objects, options) {
    this.#session = session;
    this.#contract = contract;
    this.#objects = objects;
    this.#options = options;
    this.#schema = session.schema;
  }
  /** Applies the steps that mend an object, and leaves them applied; undefined where nothing helps. */
  async object(object) {
    const { database } = this.#session;
    const affected = dependents(this.#schema, this.#objects, object);
    const powerful = await database.rows("select rolname::text from pg_roles where rolbypassrls and not rolsuper");
    this.#bypassing = new Set(powerful.flat());
    const before = await this.#verdicts(affected);
    const held = new Set(before.filter((verdict) => verdict.judgement === "holds").map(keyOf));
    const steps = [];
    let state = before.filter(({ cell }) => cell.object === object.name);
    if (!state.some(isBreach)) return void 0;
    await database.exec("savepoint dbops_object");
    let trials = 0;
    for (let step = 0; step < mostSteps && state.some(isBreach); step++) {
      const best = await this.#step(object, state, () => ++trials <= mostTrialsAnObject);
      if (best === void 0) break;
      await database.exec(best.sql);
      steps.push(best.sql);
      this.#schema = await readSchema(database, { join: true });
      state = (await this.#verdicts([object])).filter(({ cell }) => cell.object === object.name);
    }
    const after = steps.length === 0 ? [] : await this.#verdicts(affected);
    const whole = !state.some(isBreach);
    const known = new Set(before.map((verdict) => `${keyOf(verdict)}\0${verdict.judgement}`));
    const broken = after.some(
      (verdict) => isBreach(verdict) && (held.has(keyOf(verdict)) || !whole && !known.has(`${keyOf(verdict)}\0${verdict.judgement}`))
    );
    if (steps.length === 0 || broken || score(after) >= score(before)) {
      await database.exec("rollback to savepoint dbops_object; release savepoint dbops_object");
      this.#schema = await readSchema(database, { join: true });
      return void 0;
    }
    await database.exec("release savepoint dbops_object");
    return { object, sql: steps.join("\n"), whole };
  }
  /** The candidate that brings the object nearest to its contract. */
  async #step(object, state, may) {
    const now = score(state);
    let best;
    const breaching = new Set(state.filter(isBreach).map(({ persona }) => persona.name));
    const broken = new Set(state.filter(isBreach).map(({ cell }) => cell.verb));
    for (const candidate of this.#candidates(object, state)) {
      this.#options.signal?.throwIfAborted();
      if (!may() || this.#trials >= (this.#options.most ?? 400)) break;
      this.#trials++;
      this.#options.onProgress?.(object.name, this.#trials);
      const after = await this.#try(candidate.sql, async () => {
        const theirs = await this.#verdicts([object], breaching, broken);
        const others = state.filter(({ persona, cell }) => !breaching.has(persona.name) || !broken.has(cell.verb));
        if (score(theirs) + score(others) >= now) return void 0;
        return this.#verdicts([object]);
      });
      if (after === void 0) continue;
      const reached = score(after);
      if (reached >= now) continue;
      if (best === void 0 || reached < best.score) best = { candidate, score: reached };
      if (reached === 0) break;
    }
    return best?.candidate;
  }
  #candidates(object, verdicts) {
    const schema = this.#schema;
    const named2 = (each) => qualified(each.schema, each.name) === object.name;
    const context = {
      session: this.#session,
      schema,
      object,
      table: schema.tables.find(named2),
      view: schema.views.find(named2),
      verdicts,
      bypassing: this.#bypassing,
      breaches: verdicts.filter(isBreach),
      conditions: conditionsFor({ schema, plan: this.#session.filled.plan, platform: this.#options.platform }, object),
      earlier: this.#options.earlier ?? /* @__PURE__ */ new Map()
    };
    const seen = /* @__PURE__ */ new Set();
    return proposers.flatMap((propose) => [...propose(context)]).filter(({ sql }) => !seen.has(sql) && seen.add(sql)).sort((a, b) => a.cost - b.cost);
  }
  async #try(sql, body) {
    const { database } = this.#session;
    await database.exec("savepoint dbops_trial");
    try {
      await database.exec(sql);
      return await body();
    } catch (error) {
      if (postgresFailure(error) === void 0) throw error;
      return void 0;
    } finally {
      await database.exec("rollback to savepoint dbops_trial; release savepoint dbops_trial");
    }
  }
  #verdicts(objects, personas, verbs) {
    const schemas = this.#options.exposedSchemas;
    return checkObjects(this.#session, this.#contract, objects, { personas, verbs, schemas });
  }
};
function keyOf({ cell, column }) {
  return [cell.object, column ?? "", cell.verb, cell.persona].join("\0");
}
function score(verdicts) {
  let sum = 0;
  for (const { judgement, excess } of verdicts) {
    if (judgement === "wider") sum += 10 + Math.min(excess.length, 5);
    else if (judgement === "error") sum += 8;
    else if (judgement === "narrower") sum += 3;
  }
  return sum;
}

// scripts/prove/access/contract/findings.ts
async function breachesOf(session, objects, verdicts) {
  const groups = /* @__PURE__ */ new Map();
  const byName = new Map(objects.map((object) => [object.name, object]));
  for (const verdict of verdicts) {
    if (!["wider", "narrower", "error"].includes(verdict.judgement)) continue;
    const key = [verdict.cell.object, verdict.column ?? "", verdict.cell.verb, verdict.judgement].join("\0");
    const object = byName.get(verdict.cell.object);
    const group = groups.get(key) ?? { object, verbs: [verdict.cell.verb], verdicts: [], blames: [] };
    groups.set(key, group);
    group.verdicts.push(verdict);
  }
  for (const breach of groups.values()) {
    const [first] = breach.verdicts;
    if (first.judgement !== "wider" || first.column !== void 0) continue;
    const seen = /* @__PURE__ */ new Set();
    for (const { cell, persona, excess } of breach.verdicts) {
      for (const blame of await blameFor(session, breach.object, cell.verb, persona, excess)) {
        if (seen.has(blame.words)) continue;
        seen.add(blame.words);
        breach.blames.push(blame);
      }
    }
  }
  return withSameVerbs([...groups.values()]);
}
function withSameVerbs(breaches) {
  const merged = /* @__PURE__ */ new Map();
  for (const breach of breaches) {
    const key = [
      breach.object.name,
      ...breach.verdicts.map(
        ({ judgement, column, persona, intent, cell }) => [judgement, column ?? "", persona.name, formatIntent(intent), cell.reach, cell.message ?? ""].join("\0")
      )
    ].join("\n");
    const same = merged.get(key);
    if (same === void 0) merged.set(key, breach);
    else {
      same.verbs.push(...breach.verbs);
      same.verdicts.push(...breach.verdicts);
      for (const blame of breach.blames)
        if (!same.blames.some(({ words }) => words === blame.words)) same.blames.push(blame);
    }
  }
  return [...merged.values()];
}
function breachFinding(session, contract, breach, repair) {
  const { object, verdicts } = breach;
  const [first] = verdicts;
  const { cell, column } = first;
  const name = column === void 0 ? object.name : `${object.name}.${column}`;
  const what = `${breach.verbs.join(", ")} of \`${name}\``;
  const base = {
    category: "security",
    object: column === void 0 ? `${object.kind} ${object.name}` : `column ${name}`,
    location: contract.at(first.intent.path ?? [...sectionPath(contract, object)]),
    detail: {
      verbs: breach.verbs,
      cells: verdicts.map((verdict) => ({
        verb: verdict.cell.verb,
        persona: verdict.persona.name,
        expected: formatIntent(verdict.intent),
        found: verdict.cell.reach,
        ...verdict.cell.reached === void 0 ? {} : { reached: verdict.cell.reached, total: verdict.cell.total },
        ...verdict.cell.message === void 0 ? {} : { message: verdict.cell.message },
        ...verdict.excess.length === 0 ? {} : { rows: rowsOf(session, verdict) }
      })),
      ...breach.blames.length === 0 ? {} : { blame: breach.blames },
      ...repair === void 0 ? {} : { repair: { executed: true, whole: repair.whole } }
    }
  };
  const fix = repair === void 0 ? { fix: adviceFor(breach) } : {
    fix: `${repair.sql}
-- ${repair.whole ? "Executed: after it the contract holds here, and no other cell changed for the worse." : "Executed: it mends a part and breaks nothing; the rest needs another change."}`
  };
  switch (first.judgement) {
    case "error":
      return {
        rule: "access-error",
        level: "error",
        ...base,
        message: `Unexpected failure of ${what} as ${names(verdicts)}: ${oneLine(cell.message ?? "")}`,
        why: "The statement fails for everybody who comes so: nobody reaches what he should, and clients see an error.",
        ...fix
      };
    case "narrower":
      return {
        rule: "access-narrower",
        level: verdicts.every(({ intent }) => intent.reach === "some") ? "warning" : "error",
        ...base,
        message: `Unexpected ${reachWords(verdicts)} in ${what} as ${names(verdicts)}, expected ${intentWords(verdicts)}`,
        why: `The contract promises more than the database gives${cell.message === void 0 ? "" : `: ${oneLine(cell.message)}`}.`,
        ...fix
      };
    default:
      return {
        rule: "access-wider",
        level: "error",
        ...base,
        message: `Unexpected ${reachWords(verdicts)} in ${what} as ${names(verdicts)}, expected ${intentWords(verdicts)}`,
        why: [leak(session, verdicts), ...breach.blames.slice(0, 3).map(({ words }) => words)].filter(Boolean).join("; "),
        ...fix
      };
  }
}
function otherFindings(contract, checked) {
  const findings = checked.badConditions.map(({ path, message }) => ({
    rule: "access-bad-condition",
    level: "error",
    category: "security",
    message: `Unexpected condition in the access contract: ${oneLine(message)}`,
    location: contract.at(path),
    why: "Nothing can be held to a condition that Postgres refuses.",
    fix: "Write a condition over the columns of the table, as after WHERE."
  }));
  const unproven = /* @__PURE__ */ new Map();
  for (const verdict of checked.verdicts)
    if (verdict.judgement === "not proven")
      unproven.set(verdict.cell.object, [...unproven.get(verdict.cell.object) ?? [], verdict]);
  for (const [object, verdicts] of unproven) {
    const [first] = verdicts;
    findings.push({
      rule: "access-not-proven",
      level: "info",
      category: "security",
      object,
      message: `Unexpected gap in the proof of \`${object}\` (${[...new Set(verdicts.map(({ cell }) => cell.verb))].join(", ")} as ${names(verdicts)}), expected rows to try it on`,
      location: contract.at(first.intent.path),
      why: oneLine(first.cell.reason ?? "It could not be tried."),
      fix: "Add rows of this table to the seed: what is not tried is never counted as safe."
    });
  }
  return findings;
}
function sectionPath(contract, { name }) {
  for (const section of ["tables", "views", "functions", "buckets", "topics"])
    if (contract.document[section]?.[name] !== void 0) return [section, name];
  return [];
}
function names(verdicts) {
  const all = [...new Set(verdicts.map(({ persona }) => persona.name))];
  if (all.length <= 3) return all.join(" and ");
  return `${all.slice(0, 3).join(", ")} and ${all.length - 3} more`;
}
function reachWords(verdicts) {
  const found = verdicts.map(({ cell }) => cell.reach);
  const furthest = [...found].sort((a, b) => extent(b) - extent(a))[0];
  return furthest === "all" || furthest === "none" || furthest === "denied" ? { all: "reach of every row", none: "lack of rows", denied: "refusal" }[furthest] : `reach "${furthest}"`;
}
function intentWords(verdicts) {
  return [...new Set(verdicts.map(({ intent }) => `"${formatIntent(intent)}"`))].join(" or ");
}
function leak(session, verdicts) {
  const verdict = verdicts.find(({ excess }) => excess.length > 0);
  if (verdict === void 0) return void 0;
  const [row] = rowsOf(session, verdict);
  const key = Object.entries(row.key).map(([column, value]) => `${column} ${value ?? "null"}`).join(", ");
  const whose = [row.actor, row.tenant === void 0 ? void 0 : `tenant ${row.tenant}`].filter(Boolean).join(" of ");
  const verb = {
    select: "sees",
    insert: "may write a row like",
    update: "may change",
    delete: "may delete",
    truncate: "may empty",
    execute: "may call"
  }[verdict.cell.verb];
  const rows = verdict.excess.length === 1 ? "" : ` (and ${verdict.excess.length - 1} more)`;
  return `${verdict.persona.name}${verdict.persona.actor ? ` (${verdict.persona.actor.name} of tenant ${verdict.persona.actor.tenant})` : ""} ${verb} the row with ${oneLine(key)}${whose === "" ? "" : `, which is ${whose}'s`}${rows}`;
}
function rowsOf(session, { cell, excess }) {
  const plan = session.filled.plan.find(({ table }) => table === cell.object);
  return excess.slice(0, 3).map((row) => plan === void 0 ? named(row) : evidence(plan, row));
}
function named({ values, label }) {
  const columns = Object.keys(values);
  const telling = columns.filter((column) => /^(id|bucket_id|name)$/.test(column));
  const shown = telling.length > 0 ? telling : columns.slice(0, 3);
  return { key: Object.fromEntries(shown.map((column) => [column, values[column] ?? null])), ...label };
}
function adviceFor({ verdicts, blames }) {
  const [first] = verdicts;
  if (first.judgement === "error")
    return "Mend the policy or function that the message names; dbops access --why explains the cell.";
  if (first.judgement === "narrower")
    return "Add the grant or policy that is missing, or say in the contract what is meant.";
  return blames.length > 0 ? `Narrow ${blames[0].words}, or say in the contract what is meant.` : "Narrow it, or say in the contract what is meant.";
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim().slice(0, 300);
}

// scripts/prove/access/contract/names.ts
var singular = {
  tables: "table",
  views: "view",
  functions: "function",
  buckets: "bucket",
  topics: "topic"
};
function unknownNames(contract, known) {
  const findings = [];
  const report = (path, what, name, candidates2) => {
    const near = closest(name, candidates2) ?? sameLastPart(name, candidates2);
    const list = [...new Set(candidates2)].slice(0, 12);
    findings.push({
      rule: "access-unknown-name",
      level: "error",
      category: "security",
      message: `Unexpected ${what} "${name}" in the access contract, ${near === void 0 ? "expected one that the database has" : `did you mean "${near}"?`}`,
      location: contract.at(path),
      why: "The contract speaks of nothing there: whatever was meant is neither allowed nor held.",
      fix: near === void 0 ? `Write one of: ${list.length > 0 ? list.join(", ") : `there is no ${what}`}${candidates2.length > list.length ? ", …" : ""}; or take it out of the contract.` : `Write ${near}.`
    });
  };
  const { document } = contract;
  const groups = Object.keys(document.groups ?? {});
  const personas = [...new Set(known.personas.flatMap((persona) => namesOf(persona)))];
  for (const [group, members] of Object.entries(document.groups ?? {})) {
    const earlier = groups.slice(0, groups.indexOf(group));
    for (const member of members)
      if (!personas.includes(member) && !earlier.includes(member))
        report(["groups", group], "persona", member, [...personas, ...earlier]);
  }
  const askPersonas = (path, intents) => {
    if (typeof intents !== "object") return;
    for (const name of Object.keys(intents))
      if (!personas.includes(name) && !groups.includes(name))
        report([...path, name], "persona", name, [...personas, ...groups]);
  };
  for (const [verb, intents] of Object.entries(document.defaults ?? {})) askPersonas(["defaults", verb], intents);
  for (const section of sections) {
    for (const [name, said] of Object.entries(document[section] ?? {})) {
      const objects = known.objects.filter((object) => isIn(section, object)).map((object) => object.name);
      if (!objects.includes(name)) report([section, name], singular[section], name, objects);
      if (typeof said !== "object") continue;
      for (const [verb, intents] of Object.entries(said)) {
        if (verb !== "columns") askPersonas([section, name, verb], intents);
        else {
          const columns = columnsOf(known.schema, name);
          for (const [column, verbs] of Object.entries(intents)) {
            if (columns !== void 0 && !columns.includes(column))
              report([section, name, "columns", column], "column", column, columns);
            for (const [columnVerb, columnIntents] of Object.entries(verbs))
              askPersonas([section, name, "columns", column, columnVerb], columnIntents);
          }
        }
      }
    }
  }
  return findings;
}
function isIn(section, { kind }) {
  if (section === "tables") return ["table", "foreign table", "view", "materialized view"].includes(kind);
  if (section === "views") return ["view", "materialized view"].includes(kind);
  return kind === singular[section];
}
function columnsOf(schema, name) {
  const relation = [...schema.tables, ...schema.views].find((each) => qualified(each.schema, each.name) === name);
  return relation?.columns.map((column) => column.name);
}
function sameLastPart(name, candidates2) {
  return candidates2.find((candidate) => candidate.endsWith(`.${name}`) || candidate.startsWith(`${name}(`));
}

// scripts/prove/access/contract/hold.ts
async function holdContract(session, contract, matrix, options) {
  const unknown = options.partial ? [] : unknownNames(contract, { objects: matrix.objects, personas: session.personas, schema: session.schema });
  const checked = await checkCells(session, contract, matrix, options.exposedSchemas);
  const breaches = await breachesOf(session, matrix.objects, checked.verdicts);
  const repairs = (
    // A misspelt name makes breaches that no repair should mend.
    options.repair === false || breaches.length === 0 || unknown.length > 0 || checked.badConditions.length > 0 ? /* @__PURE__ */ new Map() : await findRepairs(session, contract, matrix.objects, checked.verdicts, options)
  );
  const findings = breaches.map((breach) => breachFinding(session, contract, breach, repairs.get(breach.object.name)));
  findings.push(...unknown, ...otherFindings(contract, checked));
  const count = (...judgements) => checked.verdicts.filter(({ judgement }) => judgements.includes(judgement)).length;
  return {
    findings: findings.sort(compareFindings),
    breaches,
    repairs,
    cells: { held: count("holds"), broken: count("wider", "narrower", "error"), notProven: count("not proven") },
    verdicts: checked.verdicts
  };
}

// scripts/prove/access/contract/init.ts
var import_yaml2 = __toESM(require_dist(), 1);

// scripts/prove/access/contract/propose.ts
var Fitting = class {
  #session;
  #conditions;
  #personas;
  /** Conditions that policies of a table put to rows, whoever comes: candidates for `or` and `where`. */
  #open;
  constructor(session, conditions, open) {
    this.#session = session;
    this.#conditions = conditions;
    this.#personas = new Map(session.personas.map((persona) => [persona.name, persona]));
    this.#open = open;
  }
  async holds(cell, intent) {
    const persona = this.#personas.get(cell.persona);
    const rows = this.#session.census.get(cell.object);
    const holding = rows === void 0 ? void 0 : await this.#conditions.places(cell.object, intent);
    return judge({ cell, persona, rows, places: this.#session.places(cell) }, intent, holding).judgement === "holds";
  }
  /** The intent that says most exactly what was measured. */
  async fit(cell) {
    if (["error", "not proven", "denied"].includes(cell.reach)) return { reach: "none" };
    if (cell.reach !== "some") return { reach: cell.reach };
    for (const sql of this.#open(cell.object, cell.verb)) {
      for (const intent of [
        { reach: "all", condition: { kind: "where", sql } },
        { reach: "own", condition: { kind: "or", sql } },
        { reach: "tenant", condition: { kind: "or", sql } }
      ]) {
        if (await this.holds(cell, intent)) return intent;
      }
    }
    return { reach: "some" };
  }
};
async function proposeIntents({ cells }, personas, fitting) {
  const known = new Map(personas.map((persona) => [persona.name, persona]));
  const judged = cells.filter((cell) => !known.get(cell.persona).trusted && cell.reach !== "not proven");
  const said = {};
  for (const role of [...new Set(judged.map((cell) => known.get(cell.persona).role))]) {
    const ofRole = judged.filter((cell) => known.get(cell.persona).role === role);
    const base = await commonIntent(ofRole, fitting, role);
    const deviating = [];
    for (const cell of ofRole)
      if (!await fitting.holds(cell, base)) deviating.push({ cell, text: formatIntent(await fitting.fit(cell)) });
    if (reachesRows(base)) said[role] = formatIntent(base);
    for (const { cell, text } of deviating) {
      const name = roleOfPersona(cell.persona);
      const alike = name !== void 0 && ofRole.filter((each) => roleOfPersona(each.persona) === name).every((each) => deviating.some((other) => other.cell === each && other.text === text));
      const key = alike ? name : cell.persona;
      said[key] = text;
    }
  }
  const entries = Object.entries(said).filter(
    ([key, text]) => reachesRows(parseIntent(text)) || personas.some(({ role }) => said[role] && key !== role)
  );
  if (entries.every(([, text]) => !reachesRows(parseIntent(text)))) return void 0;
  const words = new Set(entries.map(([, text]) => text));
  const roles = [...new Set(judged.map((cell) => known.get(cell.persona).role))];
  if (words.size === 1 && roles.every((role) => said[role] !== void 0)) return [...words][0];
  return Object.fromEntries(entries);
}
async function commonIntent(cells, fitting, role) {
  const candidates2 = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    const intent = await fitting.fit(cell);
    candidates2.set(formatIntent(intent), intent);
  }
  const plain = cells.find(({ persona }) => persona === role);
  let best;
  for (const intent of candidates2.values()) {
    if (plain !== void 0 && !await fitting.holds(plain, intent) && isMeasured(plain)) continue;
    let holding = 0;
    for (const cell of cells) if (await fitting.holds(cell, intent)) holding++;
    const score2 = holding - intendedReaches.indexOf(intent.reach) / 100;
    if (best === void 0 || score2 > best.score) best = { intent, score: score2 };
  }
  return best?.intent ?? { reach: "none" };
}
function isMeasured({ reach }) {
  return reach !== "error" && reach !== "not proven";
}
function reachesRows({ reach }) {
  return reach !== "none" && reach !== "denied";
}

// scripts/prove/access/contract/init.ts
var kindSection = {
  table: "tables",
  "foreign table": "tables",
  view: "views",
  "materialized view": "views",
  function: "functions",
  bucket: "buckets",
  topic: "topics"
};
async function proposeContract(session, matrix) {
  const policies = new Map(
    [...session.schema.tables].map((table) => [qualified(table.schema, table.name), table.policies])
  );
  const fitting = new Fitting(
    session,
    new Conditions(session),
    (table, verb) => openParts(policies.get(table) ?? [], verb)
  );
  const objects = [];
  for (const object of matrix.objects) {
    const cells = matrix.cells.filter((cell) => cell.object === object.name);
    const verbs = {};
    for (const verb of new Set(cells.map((cell) => cell.verb))) {
      const ofVerb = cells.filter((cell) => cell.verb === verb);
      const intents = await proposeIntents({ object: object.name, verb, cells: ofVerb }, session.personas, fitting);
      if (intents !== void 0) verbs[verb] = intents;
    }
    objects.push({ section: kindSection[object.kind], name: object.name, verbs, notes: notesOf(cells) });
  }
  return { defaults: hoist(objects, "truncate"), objects: objects.map(shorten) };
}
function openParts(policies, verb) {
  const found = /* @__PURE__ */ new Set();
  for (const policy of policies) {
    if (!policy.permissive || policy.command !== "all" && policy.command !== verb) continue;
    const text = verb === "insert" ? policy.check ?? policy.using : policy.using;
    if (text === void 0 || text === "true") continue;
    for (const part of partsOf(parseExpression(text), "OR_EXPR"))
      if (!mayDependOnCaller(part)) found.add(formatExpression(part));
  }
  return [...found];
}
function hoist(objects, verb) {
  const counted = /* @__PURE__ */ new Map();
  const asked = objects.filter(({ section }) => section === "tables");
  for (const { verbs } of asked) {
    const intents = verbs[verb];
    if (intents === void 0) continue;
    const key = JSON.stringify(intents);
    counted.set(key, { intents, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counted.values()].sort((a, b) => b.count - a.count);
  if (most === void 0 || most.count < 2 || most.count * 2 <= asked.length) return {};
  for (const { verbs } of asked) {
    if (JSON.stringify(verbs[verb]) === JSON.stringify(most.intents)) delete verbs[verb];
    else verbs[verb] ??= "none";
  }
  return { [verb]: most.intents };
}
function shorten(object) {
  const { select, insert, update, delete: remove, ...rest } = object.verbs;
  const same = (...list) => list.every((each) => each !== void 0 && JSON.stringify(each) === JSON.stringify(list[0]));
  const verbs = {};
  if (same(select, insert, update, remove)) verbs.any = select;
  else {
    if (select !== void 0) verbs.select = select;
    if (same(insert, update, remove)) verbs.write = insert;
    else {
      if (insert !== void 0) verbs.insert = insert;
      if (update !== void 0) verbs.update = update;
      if (remove !== void 0) verbs.delete = remove;
    }
  }
  return { ...object, verbs: { ...verbs, ...rest } };
}
function notesOf(cells) {
  const notes = /* @__PURE__ */ new Set();
  for (const { verb, reach, message, reason } of cells) {
    if (reach === "error") notes.add(`${verb} fails: ${oneLine2(message ?? "an error")}`);
    if (reach === "not proven") notes.add(`${verb} is not proven: ${oneLine2(reason ?? "it could not be tried")}`);
  }
  return [...notes];
}
function oneLine2(text) {
  return text.replace(/\s+/g, " ").slice(0, 160);
}
var header = ` Who is meant to reach what. Written by \`dbops access --init\` from what was measured: read every line, and change
 what is not meant. \`dbops access --check\` then holds the database to it.

 Words: denied, none, own (rows of the caller), tenant (rows of his tenant), some, all.
 "own or published" adds the rows for which a condition holds, "all where not hidden" takes the others away.
 What is not said is none. "write" is insert, update and delete, "any" is those and select.`;
function writeContract(proposal, personas) {
  const document = new import_yaml2.Document({ version: 1 });
  document.commentBefore = `${header}

 Personas:
${personas.map(({ name, description }) => `   ${name}: ${oneLine2(description)}`).join("\n")}`.replace(
    /^$/gm,
    " "
  );
  if (Object.keys(proposal.defaults).length > 0) document.set("defaults", node(document, proposal.defaults));
  addObjects(document, proposal.objects);
  return render(document);
}
function updateContract(text, proposal) {
  const document = (0, import_yaml2.parseDocument)(text);
  const current = document.toJS() ?? {};
  const fresh = proposal.objects.filter(
    ({ section, name, verbs, notes }) => current[section]?.[name] === void 0 && current.tables?.[name] === void 0 && (Object.keys(verbs).length > 0 || notes.length > 0)
  );
  const there = new Set(proposal.objects.map(({ name }) => name));
  const gone = sections.flatMap((section) => Object.keys(current[section] ?? {})).filter((name) => !there.has(name));
  if (document.contents === null) document.contents = new import_yaml2.YAMLMap();
  const defaults = Object.keys(current.defaults ?? {});
  addObjects(
    document,
    fresh.map((object) => ({
      ...object,
      verbs: { ...object.verbs, ...object.section === "tables" ? missingDefaults(proposal, defaults) : {} },
      notes: ["new: review this", ...object.notes]
    }))
  );
  return { text: render(document), added: fresh.map(({ name }) => name), gone };
}
function missingDefaults(proposal, defaults) {
  return Object.fromEntries(Object.entries(proposal.defaults).filter(([verb]) => !defaults.includes(verb)));
}
function addObjects(document, objects) {
  for (const section of sections) {
    const ofSection = objects.filter((object) => object.section === section);
    const named2 = ofSection.filter(
      ({ verbs, notes }) => section === "tables" || Object.keys(verbs).length > 0 || notes.length > 0
    );
    if (named2.length === 0) continue;
    if (!(0, import_yaml2.isMap)(document.get(section))) document.set(section, new import_yaml2.YAMLMap());
    const map = document.get(section);
    for (const { name, verbs, notes } of named2) {
      const pair = document.createPair(name, Object.keys(verbs).length === 0 ? "none" : verbs);
      if (notes.length > 0) pair.key.commentBefore = notes.map((note) => ` ${note}`).join("\n");
      flow(pair.value, 0);
      map.items.push(pair);
    }
  }
}
function node(document, value) {
  const made = document.createNode(value);
  flow(made, 0);
  return made;
}
function flow(value, depth) {
  if (!(0, import_yaml2.isMap)(value)) return;
  if (depth > 0) value.flow = true;
  for (const item of value.items) flow(item.value, depth + 1);
}
function render(document) {
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: false });
}

// scripts/prove/access/repair/history.ts
function earlierDefinitions(migrations) {
  const all = /* @__PURE__ */ new Map();
  for (const { up } of migrations) {
    if (!/\bfunction\b/i.test(up.sql)) continue;
    let statements;
    try {
      ;
      ({ statements } = parseSql(up.sql));
    } catch {
      continue;
    }
    for (const { kind, tree, text } of statements) {
      if (kind !== "CreateFunctionStmt") continue;
      const { schema, name } = listName(tree.funcname);
      const key = qualified(schema ?? "public", name);
      const replacing = tree.replace === true ? text : text.replace(/^(\s*create)\s+/i, "$1 or replace ");
      all.set(key, [replacing, ...all.get(key) ?? []]);
    }
  }
  for (const [key, definitions] of all) {
    const [last, ...earlier] = definitions;
    const different = earlier.filter((text) => text !== last);
    if (different.length === 0) all.delete(key);
    else all.set(key, different);
  }
  return all;
}

// scripts/render/access/check.ts
var accessCheckFormat = 1;
function accessCheckDocument(contract, held) {
  const document = {
    format: accessCheckFormat,
    contract,
    cells: held.cells,
    findings: held.findings,
    repairs: [...held.repairs.values()].map(({ object, sql, whole }) => ({ object: object.name, sql, whole }))
  };
  return redact(`${JSON.stringify(document, null, 2)}
`);
}
function accessCheckSummary(contract, { cells }) {
  const { held, broken, notProven } = cells;
  return `${contract}: ${held} of ${held + broken + notProven} cells hold${broken > 0 ? `, ${broken} do not` : ""}${notProven > 0 ? `, ${notProven} are not proven` : ""}
`;
}

// scripts/cli/access/contract.ts
function withContract(workspace, contract) {
  return contract === void 0 ? workspace : { ...workspace, settings: { ...workspace.settings, access: contract } };
}
async function initContract(values, io) {
  await loadParser();
  const progress = progressLine(io);
  const source = await openAccessSource(values, io, progress);
  try {
    const workspace = withContract(source.workspace, values.contract);
    const file = contractFile(workspace);
    const path = join2(workspace.root, file);
    const existing = await readFile2(path, "utf8").catch((error) => {
      if (error.code === "ENOENT") return void 0;
      throw new DbopsError(`Cannot read the access contract: ${error.message}`, { where: file });
    });
    if (existing !== void 0) await openContract(workspace);
    const session = await openAccess(source.database, {
      platform: workspace.platform,
      signal: io.signal,
      onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`)
    });
    try {
      const matrix = await session.measure();
      const proposal = await proposeContract(session, matrix);
      progress.clear();
      if (existing === void 0) {
        await mkdir(dirname2(path), { recursive: true });
        await writeFile(path, writeContract(proposal, session.personas));
        io.stdout(
          `${file} says what was measured of ${matrix.objects.length} objects. Read every line, change what is not meant, then run: dbops access --check
`
        );
        return ExitCode.ok;
      }
      const { text, added, gone } = updateContract(existing, proposal);
      if (added.length > 0) await writeFile(path, text);
      io.stdout(
        added.length === 0 ? `${file} speaks of every object already; nothing was added.
` : `${file}: ${added.length} added, each marked "new": ${added.slice(0, 8).join(", ")}${added.length > 8 ? ` and ${added.length - 8} more` : ""}. What was there is as it was.
`
      );
      if (gone.length > 0)
        io.stdout(`The database no longer has: ${gone.slice(0, 8).join(", ")}${gone.length > 8 ? " …" : ""}
`);
      return ExitCode.ok;
    } finally {
      await session.close();
    }
  } finally {
    progress.clear();
    await source.close();
  }
}
async function checkContract(values, io) {
  await loadParser();
  const progress = progressLine(io);
  const source = await openAccessSource(values, io, progress);
  try {
    const workspace = withContract(source.workspace, values.contract);
    const contract = await openContract(workspace);
    if (contract === void 0) {
      throw new DbopsError(`Unexpected missing file "${contractFile(workspace)}", expected the access contract`, {
        hint: "Write it from what is measured today with: dbops access --init"
      });
    }
    const session = await openAccess(source.database, {
      platform: workspace.platform,
      only: values.only === void 0 ? void 0 : new Set(values.only),
      signal: io.signal,
      onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`)
    });
    try {
      const matrix = await session.measure();
      const held = await holdContract(session, contract, matrix, {
        platform: workspace.platform,
        repair: values.repair,
        exposedSchemas: workspace.exposedSchemas,
        partial: values.only !== void 0,
        earlier: values.repair ? earlierDefinitions(workspace.migrations) : void 0,
        signal: io.signal,
        onProgress: (object, tried) => progress.show(`repairing ${object} (${tried} tried)`)
      });
      progress.clear();
      if (values.format === "json") io.stdout(accessCheckDocument(contract.file, held));
      else {
        const text = renderFindings(held.findings, values.format, {
          colour: io.terminal.stdout && !io.env.NO_COLOR
        });
        io.stdout(values.format === "text" ? `${text}${accessCheckSummary(contract.file, held)}` : text);
      }
      return reaches(held.findings, values.failOn) ? ExitCode.findings : ExitCode.ok;
    } finally {
      await session.close();
    }
  } finally {
    progress.clear();
    await source.close();
  }
}
export {
  checkContract,
  initContract
};
