import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  splitSql
} from "./chunk-QKW5VGAJ.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/workspace/new-migration.ts
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";

// scripts/workspace/next-version.ts
var firstDigits = {
  supabase: 14,
  dbmate: 14,
  "golang-migrate": 6,
  flyway: 1,
  prisma: 14,
  drizzle: 4,
  goose: 14,
  sqitch: 4,
  diesel: 14,
  "sql-migrate": 14,
  "node-pg-migrate": 13,
  atlas: 14,
  sqlx: 14,
  plain: 4
};
function nextVersions({ tool, migrations }, count, now) {
  const last = migrations.filter(({ version, repeatable }) => version !== "" && !repeatable).at(-1)?.version;
  if (last !== void 0 && /^\d+(\.\d+)+$/.test(last)) {
    const parts = last.split(".");
    const final = parts.pop();
    return counted(final, count).map((part) => [...parts, part].join("."));
  }
  const digits = last === void 0 || !/^\d+/.test(last) ? void 0 : /^\d+/.exec(last)[0];
  const width = digits?.length ?? firstDigits[tool];
  if (width === 14) return times(digits, count, now);
  if (width === 13) {
    const start = Math.max(now.getTime(), Number(digits ?? 0) + 1);
    return Array.from({ length: count }, (_, index) => String(start + index));
  }
  if (digits === void 0)
    return counted("0".repeat(width), count).map((next) => tool === "drizzle" ? minusOne(next) : next);
  return counted(digits, count);
}
function counted(last, count) {
  return Array.from(
    { length: count },
    (_, index) => String(BigInt(last) + BigInt(index + 1)).padStart(last.length, "0")
  );
}
function minusOne(version) {
  return String(Number(version) - 1).padStart(version.length, "0");
}
function times(last, count, now) {
  const [, ...parts] = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(last ?? "") ?? [];
  const [year, month, day, hour, minute, second] = parts.map(Number);
  const after = parts.length === 6 ? Date.UTC(year, month - 1, day, hour, minute, second) + 1e3 : 0;
  const start = Math.max(Math.floor(now.getTime() / 1e3) * 1e3, after);
  const found = Array.from(
    { length: count },
    (_, index) => new Date(start + index * 1e3).toISOString().slice(0, 19).replace(/\D/g, "")
  );
  return last === void 0 || found[0] > last ? found : counted(last, count);
}

// scripts/workspace/new-migration.ts
async function newMigrationFiles(workspace, migrations, now) {
  const versions = nextVersions(workspace, migrations.length, now);
  const result = { files: [], versions, notes: [] };
  const add = (file, text) => void result.files.push({ file, text });
  const folder = workspace.migrationsFolder;
  for (const [index, migration] of migrations.entries()) {
    const version = versions[index];
    const { name, up, down } = migration;
    switch (workspace.tool) {
      case "supabase":
        add(posix.join(folder, `${version}_${name}.sql`), up);
        add(posix.join(workspace.rollbacksFolder ?? defaultRollbacks(folder), `${version}_${name}.sql`), down);
        break;
      case "golang-migrate":
        add(posix.join(folder, `${version}_${name}.up.sql`), up);
        add(posix.join(folder, `${version}_${name}.down.sql`), down);
        break;
      case "sqlx":
        if (workspace.migrations.every(({ up: { file } }) => file.endsWith(".up.sql"))) {
          add(posix.join(folder, `${version}_${name}.up.sql`), noTransaction(migration, "-- no-transaction") + up);
          add(posix.join(folder, `${version}_${name}.down.sql`), noTransaction(migration, "-- no-transaction") + down);
        } else {
          add(posix.join(folder, `${version}_${name}.sql`), noTransaction(migration, "-- no-transaction") + up);
          outside(workspace, result, `${version}_${name}.sql`, down);
        }
        break;
      case "flyway":
        add(posix.join(folder, `V${version}__${name}.sql`), up);
        add(posix.join(folder, `U${version}__${name}.sql`), down);
        break;
      case "prisma":
        add(posix.join(folder, `${version}_${name}`, "migration.sql"), up);
        add(posix.join(folder, `${version}_${name}`, "down.sql"), down);
        result.notes = ["Change schema.prisma to match: prisma db pull, or by hand."];
        break;
      case "diesel": {
        const dashed = workspace.migrations.some(({ up: { file } }) => /\/\d{4}-\d{2}-\d{2}-\d{6}_/.test(file));
        const shown = dashed || workspace.migrations.length === 0 ? version.replace(/^(\d{4})(\d{2})(\d{2})(\d{6})$/, "$1-$2-$3-$4") : version;
        add(posix.join(folder, `${shown}_${name}`, "up.sql"), up);
        add(posix.join(folder, `${shown}_${name}`, "down.sql"), down);
        if (migration.alone)
          add(posix.join(folder, `${shown}_${name}`, "metadata.toml"), "run_in_transaction = false\n");
        break;
      }
      case "dbmate": {
        const option = migration.alone ? " transaction:false" : "";
        add(
          posix.join(folder, `${version}_${name}.sql`),
          `-- migrate:up${option}
${up}
-- migrate:down${option}
${down}`
        );
        break;
      }
      case "goose":
        add(
          posix.join(folder, `${version}_${name}.sql`),
          `${noTransaction(migration, "-- +goose NO TRANSACTION")}-- +goose Up
${enclosed(up, "-- +goose")}
-- +goose Down
${enclosed(down, "-- +goose")}`
        );
        break;
      case "sql-migrate": {
        const option = migration.alone ? " notransaction" : "";
        add(
          posix.join(folder, `${version}-${name}.sql`),
          `-- +migrate Up${option}
${enclosed(up, "-- +migrate")}
-- +migrate Down${option}
${enclosed(down, "-- +migrate")}`
        );
        break;
      }
      case "node-pg-migrate":
        add(posix.join(folder, `${version}_${name}.sql`), `-- Up Migration
${up}
-- Down Migration
${down}`);
        break;
      case "drizzle":
        if (workspace.migrations.some(({ up: { file } }) => file.endsWith("/migration.sql")))
          throw unwritable(
            "Drizzle keeps a snapshot beside each migration",
            `drizzle-kit generate --custom --name=${name}`
          );
        add(posix.join(folder, `${version}_${name}.sql`), up);
        outside(workspace, result, `${version}_${name}.sql`, down);
        break;
      case "sqitch":
        throw unwritable("Sqitch lists its changes in sqitch.plan with who planned them", `sqitch add ${name}`);
      case "atlas":
        add(posix.join(folder, `${version}_${name}.sql`), noTransaction(migration, "-- atlas:txmode none\n") + up);
        outside(workspace, result, `${version}_${name}.sql`, down);
        result.notes = ["Run: atlas migrate hash"];
        break;
      case "plain": {
        const own = workspace.rollbacksFolder ?? workspace.settings.rollbacks;
        add(posix.join(folder, `${version}_${name}.sql`), up);
        add(
          own === void 0 ? posix.join(folder, `${version}_${name}.down.sql`) : posix.join(own, `${version}_${name}.sql`),
          down
        );
      }
    }
  }
  if (workspace.tool === "drizzle") result.files.push(await journal(workspace, result.files, now));
  return result;
}
function newTestFile(workspace, name) {
  const { tests, migrationsFolder } = workspace;
  const beside = tests[0]?.file;
  const folder = beside === void 0 ? posix.join(posix.dirname(migrationsFolder), "tests") : posix.dirname(beside);
  return posix.join(folder, `${name}.test.sql`);
}
function defaultRollbacks(migrationsFolder) {
  return posix.join(posix.dirname(migrationsFolder), "rollbacks");
}
function outside(workspace, result, base, down) {
  const folder = workspace.rollbacksFolder ?? workspace.settings.rollbacks;
  if (folder !== void 0) result.files.push({ file: posix.join(folder, base), text: down });
  else
    result.notes = [
      'This tool has no place for rollbacks, so none was written: name a folder in dbops.json, {"rollbacks": "db/rollbacks"}.'
    ];
}
function noTransaction({ alone }, line) {
  return alone ? `${line}
` : "";
}
function enclosed(sql, mark) {
  let text = "";
  let from = 0;
  for (const { start, end } of splitSql(sql)) {
    if (!/;[ \t]*\n/.test(sql.slice(start, end))) continue;
    const after = sql[end] === ";" ? end + 1 : end;
    text += `${sql.slice(from, start)}${mark} StatementBegin
${sql.slice(start, after)}
${mark} StatementEnd`;
    from = after;
  }
  return text + sql.slice(from);
}
async function journal(workspace, added, now) {
  const file = posix.join(workspace.migrationsFolder, "meta/_journal.json");
  let value;
  try {
    value = JSON.parse(await readFile(join(workspace.root, file), "utf8"));
  } catch (error) {
    throw new DbopsError(`Cannot read Drizzle’s journal: ${messageOf(error)}`, { where: file });
  }
  const last = value.entries.at(-1);
  const tags = added.filter((one) => posix.dirname(one.file) === workspace.migrationsFolder);
  for (const [index, one] of tags.entries()) {
    value.entries.push({
      idx: (last?.idx ?? -1) + 1 + index,
      version: last?.version ?? "7",
      when: Math.max(now.getTime(), (last?.when ?? 0) + 1) + index,
      tag: posix.basename(one.file, ".sql"),
      breakpoints: true
    });
  }
  return { file, text: `${JSON.stringify(value, null, 2)}
`, replaces: true };
}
function unwritable(why, command) {
  return new DbopsError(`Unexpected --into for this tool: ${why}`, {
    hint: `Run: ${command}, then put the rendered SQL into its files: dbops render without --into prints it.`
  });
}

export {
  newMigrationFiles,
  newTestFile
};
