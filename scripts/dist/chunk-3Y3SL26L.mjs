import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openSession
} from "./chunk-CQADSSFU.mjs";

// scripts/run/pooler.ts
var probes = 4;
async function poolingOf(session) {
  if (!session.pooled) return "none";
  const other = await openSession(session.url, { application: "dbops probe" });
  try {
    for (let probe = 0; probe < probes; probe++) {
      const [[mine]] = await session.rows("select pg_catalog.pg_backend_pid()");
      const [[theirs]] = await other.rows("select pg_catalog.pg_backend_pid()");
      if (mine === theirs || mine !== session.pid) return "transaction";
    }
    return "session";
  } finally {
    await other.close();
  }
}
async function pooledConnection(url) {
  const session = await openSession(url, { application: "dbops probe" });
  try {
    return await poolingOf(session) === "transaction";
  } finally {
    await session.close();
  }
}

export {
  poolingOf,
  pooledConnection
};
