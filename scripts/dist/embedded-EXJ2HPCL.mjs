import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DbopsError,
  messageOf
} from "./chunk-UHEL2E3P.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-XXE22DM2.mjs";

// node_modules/postgres-array/index.js
var require_postgres_array = __commonJS({
  "node_modules/postgres-array/index.js"(exports) {
    "use strict";
    exports.parse = function(source, transform) {
      return new ArrayParser(source, transform).parse();
    };
    var ArrayParser = class _ArrayParser {
      constructor(source, transform) {
        this.source = source;
        this.transform = transform || identity;
        this.position = 0;
        this.entries = [];
        this.recorded = [];
        this.dimension = 0;
      }
      isEof() {
        return this.position >= this.source.length;
      }
      nextCharacter() {
        var character = this.source[this.position++];
        if (character === "\\") {
          return {
            value: this.source[this.position++],
            escaped: true
          };
        }
        return {
          value: character,
          escaped: false
        };
      }
      record(character) {
        this.recorded.push(character);
      }
      newEntry(includeEmpty) {
        var entry;
        if (this.recorded.length > 0 || includeEmpty) {
          entry = this.recorded.join("");
          if (entry === "NULL" && !includeEmpty) {
            entry = null;
          }
          if (entry !== null) entry = this.transform(entry);
          this.entries.push(entry);
          this.recorded = [];
        }
      }
      consumeDimensions() {
        if (this.source[0] === "[") {
          while (!this.isEof()) {
            var char = this.nextCharacter();
            if (char.value === "=") break;
          }
        }
      }
      parse(nested) {
        var character, parser, quote;
        this.consumeDimensions();
        while (!this.isEof()) {
          character = this.nextCharacter();
          if (character.value === "{" && !quote) {
            this.dimension++;
            if (this.dimension > 1) {
              parser = new _ArrayParser(this.source.substr(this.position - 1), this.transform);
              this.entries.push(parser.parse(true));
              this.position += parser.position - 2;
            }
          } else if (character.value === "}" && !quote) {
            this.dimension--;
            if (!this.dimension) {
              this.newEntry();
              if (nested) return this.entries;
            }
          } else if (character.value === '"' && !character.escaped) {
            if (quote) this.newEntry(true);
            quote = !quote;
          } else if (character.value === "," && !quote) {
            this.newEntry();
          } else {
            this.record(character.value);
          }
        }
        if (this.dimension !== 0) {
          throw new Error("array dimension not balanced");
        }
        return this.entries;
      }
    };
    function identity(value) {
      return value;
    }
  }
});

// scripts/postgres/values.ts
var import_postgres_array = __toESM(require_postgres_array(), 1);
var asText = (text) => text;
var int8 = (text) => {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
};
var scalars = {
  16: (text) => text === "t",
  20: int8,
  21: Number,
  23: Number,
  26: Number,
  114: (text) => JSON.parse(text),
  700: Number,
  701: Number,
  3802: (text) => JSON.parse(text)
};
var arrays = {
  199: 114,
  1e3: 16,
  1002: 18,
  1003: 19,
  1005: 21,
  1007: 23,
  1009: 25,
  1014: 1042,
  1015: 1043,
  1016: 20,
  1021: 700,
  1022: 701,
  1028: 26,
  1115: 1114,
  1182: 1082,
  1185: 1184,
  1231: 1700,
  2951: 2950,
  3807: 3802
};
var texts = [17, 18, 19, 25, 1042, 1043, 1082, 1083, 1114, 1184, 1186, 1266, 1700, 2950];
var valueParsers = Object.fromEntries([
  ...texts.map((oid) => [oid, asText]),
  ...Object.entries(scalars),
  ...Object.entries(arrays).map(([oid, element]) => [
    oid,
    (text) => (0, import_postgres_array.parse)(text, scalars[element] ?? asText)
  ])
]);

// scripts/postgres/embedded.ts
async function openEmbedded() {
  const { PGlite } = await importEngine();
  const lite = await PGlite.create({ parsers: valueParsers });
  return {
    kind: "embedded",
    versionNumber: (await lite.query("select current_setting('server_version_num')::int as n")).rows[0].n,
    async query(sql, parameters) {
      return (await lite.query(sql, parameters)).rows;
    },
    async rows(sql, parameters) {
      return (await lite.query(sql, parameters, { rowMode: "array" })).rows;
    },
    async exec(sql) {
      await lite.exec(sql);
    },
    async close() {
      await lite.close();
    }
  };
}
async function importEngine() {
  try {
    return await import("@electric-sql/pglite");
  } catch (error) {
    throw new DbopsError(`The embedded PostgreSQL is not installed (${messageOf(error)})`, {
      kind: "environment",
      hint: "Run `npm ci --omit=dev --ignore-scripts` in the plugin folder, or give a server with --db.",
      cause: error
    });
  }
}
export {
  openEmbedded
};
