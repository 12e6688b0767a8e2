import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  shared
} from "./chunk-WLL2XG4G.mjs";
import {
  parseDuration
} from "./chunk-GWGNZYZT.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/cli/run/names.ts
function splitName(text) {
  const parts = [];
  const part = /\s*(?:"((?:[^"]|"")+)"|([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*))\s*(\.|$)/gy;
  while (part.lastIndex < text.length) {
    const found = part.exec(text);
    if (found === null) return void 0;
    parts.push(found[1]?.replaceAll('""', '"') ?? found[2].toLowerCase());
    if (found[3] === "" && part.lastIndex < text.length) return void 0;
    if (found[3] === "." && part.lastIndex === text.length) return void 0;
  }
  return parts.length === 0 ? void 0 : parts;
}

// scripts/cli/run/options.ts
var serverOptions = {
  db: { ...shared.db, description: "The PostgreSQL server to write to" },
  "direct-url": {
    type: "string",
    placeholder: "url",
    description: "Used where --db is a pooler in transaction mode (default: DIRECT_URL)"
  },
  "lock-timeout": {
    type: "string",
    placeholder: "duration",
    default: "2s",
    description: "How long a statement waits for a lock before it lets the others pass and tries again"
  },
  wait: {
    type: "string",
    placeholder: "duration",
    default: "5m",
    description: "How long to keep trying: for locks, for another run, for a replica that lags"
  },
  "max-transaction-age": {
    type: "string",
    placeholder: "duration",
    default: "1m",
    description: "Refuse while an older transaction of others holds a lock that is needed"
  },
  "max-lag": {
    type: "string",
    placeholder: "duration",
    default: "10s",
    description: "Wait while a replica is further behind"
  },
  events: { type: "boolean", description: "Print what happens as JSON, one object a line, on stderr" },
  yes: { type: "boolean", short: "y", description: "Do not ask" }
};
function serverSettings(values, env) {
  if (values.db === void 0) {
    throw new DbopsError("Unexpected call without a server, expected --db URL", {
      hint: 'Only the server that --db names is ever written to, e.g. --db "$DATABASE_URL".'
    });
  }
  return {
    url: values.db,
    directUrl: values["direct-url"] ?? env.DIRECT_URL,
    lockTimeout: positive("lock-timeout", values["lock-timeout"]),
    wait: parseDuration("wait", values.wait),
    thresholds: {
      transactionAge: parseDuration("max-transaction-age", values["max-transaction-age"]) / 1e3,
      replicaLag: parseDuration("max-lag", values["max-lag"]) / 1e3,
      replicaBytes: 256 * 1024 * 1024
    }
  };
}
function positive(option, text) {
  const milliseconds = parseDuration(option, text);
  if (milliseconds === 0) {
    throw new DbopsError(`Unexpected value "${text}" for --${option}, expected a duration above 0`, {
      hint: "Without a limit everybody would wait behind a statement that waits."
    });
  }
  return milliseconds;
}
function tableName(text) {
  if (text === void 0) return void 0;
  const parts = splitName(text);
  if (parts === void 0 || parts.length > 2) {
    throw new DbopsError(`Unexpected name "${text}", expected table or schema.table`);
  }
  return parts.length === 1 ? { name: parts[0] } : { schema: parts[0], name: parts[1] };
}

export {
  serverOptions,
  serverSettings,
  tableName
};
