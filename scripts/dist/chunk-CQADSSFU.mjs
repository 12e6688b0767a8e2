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
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/session.ts
var oldestVersion = 14;
var LostConnection = class extends DbopsError {
  constructor(url, cause) {
    super(`The connection to ${describeUrl(url)} was lost: ${messageOf(cause)}`, {
      kind: "environment",
      hint: "Where things stand, `dbops migrate status` or `dbops backfill status` tells; running again goes on from there.",
      cause
    });
    this.name = "LostConnection";
  }
};
function isConnectionLoss(error) {
  const { code, message } = error;
  return error instanceof LostConnection || typeof code === "string" && /^(08|57P0[1-5]|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN)/.test(code) || /^(Connection terminated|Client has encountered a connection error|Client was closed|This socket has been ended)/.test(
    message ?? ""
  ) || message === "write after end";
}
async function openSession(url, options) {
  const settings = { ...options.settings };
  let client;
  try {
    client = await connect(url, options, settings);
  } catch (error) {
    if (!/startup parameter/i.test(error.message)) throw connectionError(url, error);
    try {
      client = await connect(url, options, void 0);
      for (const [name, value] of Object.entries(settings)) {
        await client.query("select pg_catalog.set_config($1, $2, false)", [name, value]);
      }
    } catch (again) {
      throw connectionError(url, again);
    }
  }
  let lost = false;
  client.on("end", () => {
    lost = true;
  });
  if (options.onNotice !== void 0) {
    client.on(
      "notice",
      ({ severity, code, message }) => options.onNotice({ severity: severity ?? "NOTICE", code: code ?? "00000", message: message ?? "" })
    );
  }
  const asked = await client.query(
    "select pg_catalog.pg_backend_pid() as pid, pg_catalog.current_setting('server_version_num')::pg_catalog.int4 as n"
  ).catch((error) => {
    throw connectionError(url, error);
  });
  const { pid, n: versionNumber } = asked.rows[0];
  if (versionNumber < oldestVersion * 1e4) {
    await client.end().catch(() => {
    });
    throw new DbopsError(
      `Unexpected PostgreSQL ${Math.floor(versionNumber / 1e4)} at ${describeUrl(url)}, expected ${oldestVersion} or newer`,
      { kind: "environment", hint: "Upgrade the server: its version is no longer maintained." }
    );
  }
  const told = (error) => {
    throw isConnectionLoss(error) ? new LostConnection(url, error) : error;
  };
  const raw = client;
  return {
    kind: "server",
    url,
    pid,
    versionNumber,
    pooled: raw.processID !== pid,
    get lost() {
      return lost;
    },
    async query(sql, parameters) {
      return (await client.query(sql, parameters?.map(encodeParameter)).catch(told)).rows;
    },
    async rows(sql, parameters) {
      const query = { text: sql, values: parameters?.map(encodeParameter), rowMode: "array" };
      return (await client.query(query).catch(told)).rows;
    },
    async exec(sql) {
      await client.query(sql).catch(told);
    },
    results: (sql) => TextQuery.run(client, sql).catch(told),
    async run(sql, parameters) {
      const result = await client.query(sql, parameters?.map(encodeParameter)).catch(told);
      const last = Array.isArray(result) ? result.at(-1) : result;
      return { command: last?.command ?? "", rows: last?.rowCount ?? void 0 };
    },
    cut: () => raw.connection.stream.destroy(),
    async close() {
      if (!lost) await client.end().catch(() => {
      });
    }
  };
}
async function connect(url, { application, connectTimeout }, settings) {
  const client = new esm_default.Client({
    ...connectionConfig(url),
    application_name: application,
    connectionTimeoutMillis: connectTimeout ?? 1e4,
    keepAlive: true,
    keepAliveInitialDelayMillis: 1e4,
    ...settings === void 0 || Object.keys(settings).length === 0 ? {} : { options: startupOptions(settings) },
    types: { getTypeParser: (oid) => valueParser(oid) }
  });
  client.on("error", () => {
  });
  await client.connect();
  return client;
}
function startupOptions(settings) {
  return Object.entries(settings).map(([name, value]) => `-c ${name}=${value.replace(/[\\\s]/g, "\\$&")}`).join(" ");
}

export {
  LostConnection,
  isConnectionLoss,
  openSession
};
