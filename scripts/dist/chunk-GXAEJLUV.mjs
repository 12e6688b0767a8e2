import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  TextQuery,
  connectionConfig,
  connectionError,
  describeUrl,
  encodeParameter,
  esm_default,
  valueParser
} from "./chunk-WGZPC7UO.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/postgres/server.ts
var oldestVersion = 14;
async function openServer(url, options = {}) {
  const settings = options.readWrite ? { statement_timeout: options.statementTimeout ?? 0, lock_timeout: options.lockTimeout ?? 0 } : {
    default_transaction_read_only: "on",
    statement_timeout: options.statementTimeout ?? 6e4,
    lock_timeout: options.lockTimeout ?? 5e3,
    idle_in_transaction_session_timeout: 6e4
  };
  const config = connectionConfig(url);
  let client;
  try {
    client = new esm_default.Client({
      ...config,
      application_name: "dbops",
      connectionTimeoutMillis: options.connectTimeout ?? 1e4,
      ...options.limitsLater ? {} : {
        options: Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`).join(" ")
      },
      types: { getTypeParser: (oid) => valueParser(oid) }
    });
    client.on("error", () => {
    });
    await client.connect();
    if (options.limitsLater)
      await client.query(
        Object.entries(settings).map(([name, value]) => `set ${name} = '${value}'`).join("; ")
      );
  } catch (error) {
    throw connectionError(url, error);
  }
  const breakOff = () => client.connection.stream.destroy();
  if (options.signal?.aborted) breakOff();
  options.signal?.addEventListener("abort", breakOff, { once: true });
  const version = await client.query("select current_setting('server_version_num')::int as n");
  const versionNumber = version.rows[0].n;
  if (versionNumber < oldestVersion * 1e4) {
    await client.end().catch(() => {
    });
    throw new DbopsError(
      `Unexpected PostgreSQL ${Math.floor(versionNumber / 1e4)} at ${describeUrl(url)}, expected ${oldestVersion} or newer`,
      { kind: "environment", hint: "Upgrade the server, or leave --db out to use the embedded engine." }
    );
  }
  return {
    kind: "server",
    versionNumber,
    async query(sql, parameters) {
      return (await client.query(sql, parameters?.map(encodeParameter))).rows;
    },
    async rows(sql, parameters) {
      const query = { text: sql, values: parameters?.map(encodeParameter), rowMode: "array" };
      return (await client.query(query)).rows;
    },
    results: (sql) => TextQuery.run(client, sql),
    async exec(sql) {
      await client.query(sql);
    },
    async close() {
      options.signal?.removeEventListener("abort", breakOff);
      await client.end().catch(() => {
      });
    }
  };
}

export {
  openServer
};
