import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  ident
} from "./chunk-SMBKQGSB.mjs";

// scripts/prove/session.ts
async function readSession(database) {
  const [users, ...settings] = await database.rows(
    `select session_user::text, current_user::text, 0
     union all
     select name, setting, 1 from pg_catalog.pg_settings where source = 'session' and context <> 'internal'
       and name not in ('role', 'session_authorization', 'is_superuser', 'transaction_isolation', 'transaction_read_only', 'transaction_deferrable')
     order by 3, 1`
  );
  return { sessionUser: users[0], role: users[1], settings: settings.map(([name, value]) => [name, value]) };
}
async function restoreSession(database, state) {
  await database.exec("reset session authorization");
  const now = await readUsers(database);
  if (now.sessionUser !== state.sessionUser) {
    await database.exec(`set session authorization ${ident(state.sessionUser)}`);
  }
  await resetSettings(database, state);
  const { role } = await readUsers(database);
  if (role !== state.role) await database.exec(`set role ${ident(state.role)}`);
}
async function betweenFiles(database, session, initial) {
  switch (session) {
    case "kept":
      return;
    case "reset":
      return resetSettings(database, initial);
    case "path": {
      const path = initial.settings.find(([name]) => name === "search_path")?.[1];
      if (path === void 0) await database.exec("reset search_path");
      else await database.query("select pg_catalog.set_config('search_path', $1, false)", [path]);
      return database.exec(`set role ${ident(initial.role)}`);
    }
    case "fresh":
      await database.exec("discard temp");
      return restoreSession(database, initial);
  }
}
async function resetSettings(database, state) {
  await database.exec("reset all");
  for (const [name, value] of state.settings) {
    await database.query("select pg_catalog.set_config($1, $2, false)", [name, value]);
  }
}
async function readUsers(database) {
  const [row] = await database.rows("select session_user::text, current_user::text");
  return { sessionUser: row[0], role: row[1] };
}

export {
  readSession,
  restoreSession,
  betweenFiles
};
