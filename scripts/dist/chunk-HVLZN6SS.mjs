import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  makeSource,
  readSource
} from "./chunk-6P3IR5BG.mjs";
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import {
  splitSql
} from "./chunk-QKW5VGAJ.mjs";
import {
  nearestSettings,
  settingsFile,
  validateSettings
} from "./chunk-MPIWCF2T.mjs";
import {
  TextMap
} from "./chunk-BG6OQHVY.mjs";
import {
  Files,
  isInside,
  listFolder,
  readHead,
  skippedFolders
} from "./chunk-QIWDHXEK.mjs";
import {
  compareFindings,
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/workspace/open.ts
import { realpath, stat as stat2 } from "node:fs/promises";
import { basename as basename3, dirname as dirname6, join as join3, resolve, sep as sep2 } from "node:path";

// scripts/workspace/detect.ts
import { dirname as dirname4, join as join2, relative, sep } from "node:path";

// scripts/workspace/tools/reader.ts
function names(entries, type) {
  return entries.filter((entry) => entry.type === type).map((entry) => entry.name);
}
function has(entries, name, type) {
  return entries.some((entry) => entry.name === name && (type === void 0 || entry.type === type));
}
function under(folder, name) {
  return folder === "." || folder === "" ? name : `${folder}/${name}`;
}
function ignored(files, file, message, why, fix) {
  files.find("migration-ignored", "warning", file, message, { why, fix });
}
function reportFolders(files, folder, entries) {
  for (const entry of entries) {
    if (entry.type === "folder" && /\.sql$/i.test(entry.name)) {
      ignored(
        files,
        under(folder, entry.name),
        `Unexpected folder \`${entry.name}\`, expected a file`,
        "It is named like a migration, but nothing in it is executed.",
        "Rename the folder, or move its file up."
      );
    }
  }
}
function compareNumeric(a, b) {
  const left = BigInt(a);
  const right = BigInt(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
async function nearestText(files, folder, name) {
  const parts = folder === "." ? [] : folder.split("/");
  for (let length = parts.length; length >= 0; length--) {
    const at = parts.slice(0, length).join("/") || ".";
    if (has(await files.list(at), name, "file")) return (await files.read(under(at, name))).text;
  }
  return "";
}

// scripts/workspace/tools/dbmate.ts
var pattern = /^(\d+)(.*)\.sql$/;
var marker = /^--\s*migrate:(up|down)(\s*$|\s+\S+.*$)/gm;
var dbmate = {
  tool: "dbmate",
  async detect(folder) {
    const files = names(folder.entries, "file").filter((name) => pattern.test(name));
    if (files.length === 0 || !/^--\s*migrate:up(\s|$)/m.test(await folder.head(files[0]))) return void 0;
    return { tool: "dbmate", folder: folder.path, count: files.length };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const migrations = [];
    for (const name of names(entries, "file")) {
      const file = under(folder, name);
      const match = pattern.exec(name);
      if (match === null) {
        if (/\.sql$/i.test(name)) {
          ignored(
            files,
            file,
            `Unexpected file name \`${name}\`, expected a version of digits first`,
            "dbmate skips it.",
            "Rename it, e.g. with the name that `dbmate new` gives."
          );
        }
        continue;
      }
      const read = await files.read(file);
      const sections = split(read.text);
      const version = match[1];
      const label = match[2].replace(/^_/, "");
      if (read.problem === void 0) report(files.find.bind(files), file, read.text, sections);
      const others = (kind) => sections.filter((section) => section.kind !== kind);
      const ups2 = sections.filter((section) => section.kind === "up");
      const downs = sections.filter((section) => section.kind === "down");
      const source = (kind, own) => makeSource(files, file, read, {
        tool: "dbmate",
        outside: others(kind),
        transaction: own.some((section) => section.options.transaction === "false") ? "message" : "file"
      });
      migrations.push({
        version,
        name: label,
        up: source("up", ups2),
        ...downs.length > 0 ? { down: source("down", downs) } : {}
      });
    }
    return migrations;
  }
};
function split(text) {
  const sections = [];
  let kind = "before";
  let start = 0;
  let options = {};
  for (const match of text.matchAll(marker)) {
    sections.push({ kind, start, end: match.index, options });
    kind = match[1];
    start = match.index;
    options = Object.fromEntries(
      match[2].trim().split(/\s+/).map((pair) => pair.split(":")).filter((pair) => pair.length === 2)
    );
  }
  sections.push({ kind, start, end: text.length, options });
  return sections;
}
function report(find, file, text, sections) {
  const problem = (message, fix) => find("migration-sections", "error", file, message, { why: "dbmate stops with an error at this file.", fix });
  if (!sections.some((section) => section.kind === "up")) {
    problem("Unexpected file without `-- migrate:up`, expected that line", "Put `-- migrate:up` above the SQL.");
  } else if (!sections.some((section) => section.kind === "down")) {
    problem("Unexpected file without `-- migrate:down`, expected that line", "End the file with `-- migrate:down`.");
  } else if (sections.find((section) => section.kind !== "before")?.kind === "down") {
    problem("Unexpected `-- migrate:down` first, expected `-- migrate:up` before it", "Swap the sections.");
  }
  const before = sections[0];
  if (sections.length > 1 && /^(?!\s*(--|$))/m.test(text.slice(before.start, before.end))) {
    problem("Unexpected statement before `-- migrate:up`, expected comments only", "Move it below `-- migrate:up`.");
  }
}

// scripts/workspace/tools/diesel.ts
var diesel = {
  tool: "diesel",
  async detect(folder) {
    const folders = names(folder.entries, "folder").filter((name) => /^[0-9]/.test(name));
    if (folders.length === 0 || !has(await folder.list(folders[0]), "up.sql", "file")) return void 0;
    return { tool: "diesel", folder: folder.path, count: folders.length };
  },
  async read(files, folder) {
    const migrations = [];
    for (const name of names(await files.list(folder), "folder")) {
      const inner = await files.list(under(folder, name));
      const file = under(folder, `${name}/up.sql`);
      if (!has(inner, "up.sql", "file")) {
        ignored(
          files,
          under(folder, name),
          `Unexpected folder \`${name}\` without up.sql`,
          "Diesel stops with an error at it.",
          "Add up.sql, or delete the folder."
        );
        continue;
      }
      let transaction = "file";
      if (has(inner, "metadata.toml", "file")) {
        const { text } = await files.read(under(folder, `${name}/metadata.toml`));
        if (/^\s*run_in_transaction\s*=\s*false/m.test(text)) transaction = "message";
      }
      const match = /^([^_]*)_(.*)$/.exec(name);
      migrations.push({
        version: (match?.[1] ?? name).replaceAll("-", ""),
        name: match?.[2] ?? "",
        up: await readSource(files, file, { tool: "diesel", transaction }),
        ...has(inner, "down.sql", "file") ? { down: await readSource(files, under(folder, `${name}/down.sql`), { tool: "diesel", transaction }) } : {}
      });
    }
    return migrations.sort((a, b) => compareText(a.version, b.version));
  }
};

// scripts/workspace/tools/drizzle.ts
var drizzle = {
  tool: "drizzle",
  async detect(folder) {
    if (has(await folder.list("meta"), "_journal.json", "file")) {
      const journal = parseJournal(await folder.head("meta/_journal.json"));
      const dialect = journal?.dialect ?? /"dialect"\s*:\s*"([^"]*)"/.exec(await folder.head("meta/_journal.json"))?.[1];
      if (dialect !== void 0 && !["postgresql", "pg"].includes(dialect)) return void 0;
      return { tool: "drizzle", folder: folder.path, count: sqlFiles(names(folder.entries, "file")).length };
    }
    const folders = names(folder.entries, "folder").filter((name) => /^[0-9]{14}_/.test(name));
    if (folders.length === 0) return void 0;
    const first = await folder.list(folders[0]);
    if (!has(first, "migration.sql", "file") || !has(first, "snapshot.json", "file")) return void 0;
    if (!/"dialect"\s*:\s*"(postgres|postgresql|pg)"/.test(await folder.head(`${folders[0]}/snapshot.json`))) {
      return void 0;
    }
    return { tool: "drizzle", folder: folder.path, count: folders.length };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    return has(await files.list(under(folder, "meta")), "_journal.json", "file") ? readJournal(files, folder, names(entries, "file")) : readFolders(files, folder, names(entries, "folder"));
  }
};
async function readJournal(files, folder, present) {
  const file = under(folder, "meta/_journal.json");
  const { text } = await files.read(file);
  const journal = parseJournal(text);
  if (journal === void 0) {
    files.find("workspace-config-invalid", "error", file, "Unexpected content, expected Drizzle’s journal as JSON", {
      why: "Drizzle applies only what the journal lists.",
      fix: "Solve the merge conflict in it, or run: drizzle-kit generate"
    });
    return [];
  }
  const migrations = [];
  let newest = Number.NEGATIVE_INFINITY;
  for (const { tag, when } of journal.entries) {
    const sql = under(folder, `${tag}.sql`);
    if (!present.includes(`${tag}.sql`)) {
      files.find("migration-missing", "error", file, `Unexpected journal entry \`${tag}\` without its file`, {
        why: 'Drizzle stops with "No file … found".',
        fix: `Restore ${sql}, or remove the entry from the journal.`
      });
      continue;
    }
    if (when <= newest) {
      files.find(
        "migration-order",
        "warning",
        sql,
        `Unexpected time of \`${tag}\`, expected one after the entry before it`,
        {
          why: "Drizzle applies only entries that are newer than the newest applied one: on an existing database this one is skipped in silence.",
          fix: 'Raise "when" in meta/_journal.json above that of the entry before it.'
        }
      );
    }
    newest = Math.max(newest, when);
    const match = /^([0-9]+)_(.*)$/.exec(tag);
    migrations.push({
      version: match?.[1] ?? tag,
      name: match?.[2] ?? "",
      up: await readSource(files, sql, { tool: "drizzle" })
    });
  }
  const listed = new Set(journal.entries.map((entry) => `${entry.tag}.sql`));
  for (const name of sqlFiles(present).filter((one) => !listed.has(one))) {
    ignored(
      files,
      under(folder, name),
      `Unexpected file \`${name}\` that meta/_journal.json does not list`,
      "Drizzle does not apply it.",
      "Make it with: drizzle-kit generate --custom --name=…"
    );
  }
  return migrations;
}
async function readFolders(files, folder, present) {
  const migrations = [];
  for (const name of present) {
    const file = under(folder, `${name}/migration.sql`);
    if (!has(await files.list(under(folder, name)), "migration.sql", "file")) {
      ignored(
        files,
        under(folder, name),
        `Unexpected folder \`${name}\` without migration.sql`,
        "Drizzle skips it.",
        "Delete it."
      );
      continue;
    }
    const match = /^([0-9]+)_(.*)$/.exec(name);
    migrations.push({
      version: match?.[1] ?? name,
      name: match?.[2] ?? "",
      up: await readSource(files, file, { tool: "drizzle" })
    });
  }
  return migrations;
}
function sqlFiles(present) {
  return present.filter((name) => name.endsWith(".sql"));
}
function parseJournal(text) {
  try {
    const value = JSON.parse(text);
    const entries = (value.entries ?? []).map(({ tag, when }) => ({ tag: String(tag), when: Number(when) }));
    return { dialect: value.dialect, entries };
  } catch {
    return void 0;
  }
}

// scripts/workspace/tools/flyway.ts
var versioned = /^([VU])([0-9]+(?:[._][0-9]+)*)__(.*)\.sql$/;
var repeatable = /^R__(.*)\.sql$/;
var flyway = {
  tool: "flyway",
  async detect(folder) {
    const count = names(folder.entries, "file").filter(
      (name) => versioned.exec(name)?.[1] === "V" || repeatable.test(name)
    ).length;
    return count === 0 ? void 0 : { tool: "flyway", folder: folder.path, count };
  },
  async read(files, folder) {
    const ups2 = [];
    const undos = /* @__PURE__ */ new Map();
    const repeatables = [];
    for (const { name, file, siblings } of await walk(files, folder)) {
      const match = versioned.exec(name);
      const again = repeatable.exec(name);
      if (match?.[1] === "U") undos.set(canonical(match[2]), file);
      else if (match !== null) {
        const version = match[2].replaceAll("_", ".");
        const transaction = await scriptTransaction(files, file, siblings.includes(`${name}.conf`));
        const up = await readSource(files, file, { tool: "flyway", transaction });
        reportPlaceholders(files, file, up.sql);
        ups2.push({ key: canonical(match[2]), version, name: match[3], up });
      } else if (again !== null) {
        const up = await readSource(files, file, { tool: "flyway" });
        reportPlaceholders(files, file, up.sql);
        repeatables.push({ version: "", name: again[1], up, repeatable: true });
      } else if (/\.sql$/i.test(name) && !/^(before|after|create)[A-Z]/.test(name)) {
        ignored(
          files,
          file,
          `Unexpected file name \`${name}\`, expected V<version>__<name>.sql`,
          "Flyway skips it, or stops with an error where validateMigrationNaming is set.",
          "Rename it: V, the version, two underscores, the name."
        );
      }
    }
    ups2.sort((a, b) => compareVersions(a.key, b.key));
    const migrations = [];
    for (const { key, ...migration } of ups2) {
      const undo = undos.get(key);
      undos.delete(key);
      migrations.push(
        undo === void 0 ? migration : { ...migration, down: await readSource(files, undo, { tool: "flyway" }) }
      );
    }
    for (const file of undos.values()) {
      files.find("rollback-orphan", "warning", file, "Unexpected undo script without a migration of its version", {
        why: "Flyway never runs it.",
        fix: "Add the V… file of this version, or delete this one."
      });
    }
    return [...migrations, ...repeatables.sort((a, b) => compareText(a.name, b.name))];
  }
};
async function walk(files, folder, depth = 0) {
  const entries = await files.list(folder);
  reportFolders(files, folder, entries);
  const siblings = names(entries, "file");
  const found = siblings.filter((name) => /\.sql$/i.test(name)).map((name) => ({ name, file: under(folder, name), siblings }));
  if (depth < 8) {
    for (const name of names(entries, "folder")) found.push(...await walk(files, under(folder, name), depth + 1));
  }
  return found;
}
async function scriptTransaction(files, file, configured) {
  if (!configured) return "detect";
  const { text } = await files.read(`${file}.conf`);
  const value = /^\s*executeInTransaction\s*=\s*(\w+)/m.exec(text)?.[1]?.toLowerCase();
  return value === "false" ? "statement" : value === "true" ? "file" : "detect";
}
function canonical(version) {
  const parts = version.split(/[._]/).map((part) => `${BigInt(part)}`);
  while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
  return parts.join(".");
}
function compareVersions(a, b) {
  const left = a.split(".").map(BigInt);
  const right = b.split(".").map(BigInt);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const one = left[index] ?? 0n;
    const other = right[index] ?? 0n;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
function reportPlaceholders(files, file, sql) {
  const found = [...new Set([...sql.matchAll(/\$\{([^}\s]+)\}/g)].map((match) => match[1]))];
  if (found.length === 0) return;
  files.find(
    "migration-placeholder",
    "warning",
    file,
    `Unexpected placeholder \`\${${found[0]}}\`, expected SQL without placeholders`,
    {
      why: "Its value is set where Flyway runs and is not known here: the text is executed as it stands.",
      fix: "Write the value itself, or use a setting: current_setting(…).",
      detail: { placeholders: found.slice(0, 20) }
    }
  );
}

// scripts/workspace/tools/golang-migrate.ts
var pattern2 = /^([0-9]+)_(.*)\.(up|down)\.sql$/;
var golangMigrate = {
  tool: "golang-migrate",
  async detect(folder) {
    const ups2 = names(folder.entries, "file").filter((name) => pattern2.exec(name)?.[3] === "up");
    return ups2.length === 0 ? void 0 : { tool: "golang-migrate", folder: folder.path, count: ups2.length };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const byName = /maragu(dk|\.dev)\/migrate/.test(await nearestText(files, folder, "go.mod"));
    const key = (version, name) => byName ? `${version}_${name}` : `${BigInt(version)}`;
    const ups2 = [];
    const downs = /* @__PURE__ */ new Map();
    for (const name of names(entries, "file")) {
      const match = pattern2.exec(name);
      if (match?.[3] === "up") ups2.push({ version: match[1], name: match[2], file: under(folder, name) });
      else if (match !== null) downs.set(key(match[1], match[2]), under(folder, name));
      else if (/\.sql$/i.test(name)) {
        ignored(
          files,
          under(folder, name),
          `Unexpected file name \`${name}\`, expected <version>_<name>.up.sql`,
          "golang-migrate skips it.",
          "Rename it, e.g. with the names that `migrate create -ext sql` gives."
        );
      }
    }
    if (!byName) ups2.sort((a, b) => compareNumeric(a.version, b.version));
    const migrations = [];
    for (const { version, name, file } of ups2) {
      const down = downs.get(key(version, name));
      downs.delete(key(version, name));
      migrations.push({
        version: byName ? `${version}_${name}` : version,
        name: byName ? "" : name,
        up: await readSource(files, file, { tool: "golang-migrate" }),
        ...down === void 0 ? {} : { down: await readSource(files, down, { tool: "golang-migrate" }) }
      });
    }
    for (const file of downs.values()) reportOrphan(files, file);
    return migrations;
  }
};
function reportOrphan(files, file) {
  files.find("rollback-orphan", "warning", file, "Unexpected rollback without a migration of its version", {
    why: "It is never run, or undoes what another version did.",
    fix: "Add the .up.sql file of this version, or delete this one."
  });
}

// scripts/workspace/tools/goose.ts
var pattern3 = /^([0-9]+)_(.*)\.sql$/;
var annotation = /^--[ \t]*\+goose[ \t]+(Up|Down|StatementBegin|StatementEnd|NO TRANSACTION)[ \t\r]*$/gim;
var goose = {
  tool: "goose",
  async detect(folder) {
    const files = names(folder.entries, "file").filter((name) => pattern3.test(name));
    if (files.length === 0 || !/^--\s*\+goose\s+(Up|NO TRANSACTION)/im.test(await folder.head(files[0])))
      return void 0;
    return { tool: "goose", folder: folder.path, count: files.length };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const found = [];
    for (const name of names(entries, "file")) {
      const match = pattern3.exec(name);
      if (match !== null) found.push({ version: match[1], name: match[2], file: under(folder, name) });
      else if (/\.sql$/i.test(name)) {
        ignored(
          files,
          under(folder, name),
          `Unexpected file name \`${name}\`, expected <version>_<name>.sql`,
          "goose skips it.",
          "Rename it, e.g. with the name that `goose create` gives."
        );
      }
    }
    found.sort((a, b) => compareNumeric(a.version, b.version));
    const migrations = [];
    for (const { version, name, file } of found) migrations.push({ version, name, ...await readFile(files, file) });
    return migrations;
  }
};
async function readFile(files, file) {
  const read = await files.read(file);
  const { text } = read;
  const marks = [...text.matchAll(annotation)].map((match) => ({ name: match[1].toLowerCase(), index: match.index }));
  const transaction = marks.some((mark) => mark.name === "no transaction") ? "statement" : "file";
  const up = marks.find((mark) => mark.name === "up")?.index;
  const down = marks.find((mark) => mark.name === "down")?.index;
  if (read.problem === void 0 && up === void 0) {
    files.find("migration-sections", "error", file, "Unexpected file without `-- +goose Up`, expected that line", {
      why: "goose stops with an error at this file.",
      fix: "Put `-- +goose Up` above the SQL."
    });
  }
  const before = { start: 0, end: up ?? text.length };
  const source = (outside) => makeSource(files, file, read, { tool: "goose", transaction, outside });
  const result = {
    up: source(down === void 0 ? [before] : [before, { start: down, end: text.length }]),
    ...down === void 0 ? {} : { down: source([{ start: 0, end: down }]) }
  };
  if (read.problem === void 0) reportSplitStatements(files, file, result.up.sql, marks);
  return result;
}
function reportSplitStatements(files, file, sql, marks) {
  const enclosed = (index) => marks.filter((mark) => mark.index < index && /^statement/.test(mark.name)).at(-1)?.name === "statementbegin";
  for (const { start, end } of splitSql(sql)) {
    const semicolon = /;[ \t\r]*(--.*)?\n/.exec(sql.slice(start, end));
    if (semicolon === null || enclosed(start)) continue;
    files.find(
      "migration-sections",
      "error",
      file,
      "Unexpected semicolon at a line end inside a statement, expected `-- +goose StatementBegin` before the statement",
      {
        location: { file, ...new TextMap(sql).position(start + semicolon.index) },
        why: "goose cuts the statement here and sends both halves on their own.",
        fix: "Enclose the statement in `-- +goose StatementBegin` and `-- +goose StatementEnd`."
      }
    );
  }
}

// scripts/workspace/tools/ordered.ts
import { readFile as readFile2, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
var pattern4 = /^([0-9]+)[_-]?(.*?)(?:\.(up|down))?\.sql$/;
var atlas = reader(
  "atlas",
  async ({ entries }) => has(entries, "atlas.sum", "file"),
  (text) => /^--\s*atlas:txmode\s+none\s*$/m.test(text) ? "statement" : "file"
);
var sqlx = reader("sqlx", usesSqlx, (text) => text.startsWith("-- no-transaction") ? "message" : "file");
function reader(tool, isOwn, transaction) {
  return {
    tool,
    async detect(folder) {
      const ups2 = names(folder.entries, "file").filter(
        (name) => (pattern4.exec(name)?.[3] ?? "up") === "up" && pattern4.test(name)
      );
      if (ups2.length === 0 || !await isOwn(folder)) return void 0;
      return { tool, folder: folder.path, count: ups2.length };
    },
    async read(files, folder) {
      const entries = await files.list(folder);
      reportFolders(files, folder, entries);
      const present = names(entries, "file").filter((name) => /\.sql$/i.test(name));
      const migrations = [];
      const source = async (name) => {
        const read = await files.read(under(folder, name));
        return makeSource(files, under(folder, name), read, { tool, transaction: transaction(read.text) });
      };
      for (const name of present) {
        const match = pattern4.exec(name);
        if (match === null) {
          ignored(
            files,
            under(folder, name),
            `Unexpected file name \`${name}\`, expected <version>_<name>.sql`,
            `${tool} skips it.`,
            "Rename it."
          );
        } else if (match[3] !== "down") {
          const down = present.find((one) => {
            const other = pattern4.exec(one);
            return other?.[3] === "down" && other[1] === match[1];
          });
          migrations.push({
            version: match[1],
            name: match[2],
            up: await source(name),
            ...down === void 0 ? {} : { down: await source(down) }
          });
        }
      }
      return migrations.sort((a, b) => compareNumeric(a.version, b.version));
    }
  };
}
async function usesSqlx(folder) {
  let path = folder.path;
  for (let step = 0; step < 4; step++) {
    path = step === 0 ? path : dirname(path);
    const manifest = join(path, "Cargo.toml");
    const found = await stat(manifest).catch(() => void 0);
    if (found?.isFile() && found.size < 1 << 20 && /^\s*sqlx\b/m.test(await readFile2(manifest, "utf8"))) return true;
  }
  return false;
}

// scripts/workspace/tools/plain.ts
import { basename } from "node:path";
var likely = /* @__PURE__ */ new Set([
  "migrations",
  "migration",
  "migrate",
  "sql",
  "db",
  "database",
  "schema",
  "schemas",
  "postgres",
  "postgresql",
  "ddl"
]);
var rollback = /^(.*?)[._-](down|rollback|undo|revert)\.sql$/i;
var plain = {
  tool: "plain",
  async detect(folder) {
    const count = ups(names(folder.entries, "file")).length;
    if (count === 0 || !likely.has(basename(folder.path).toLowerCase())) return void 0;
    return { tool: "plain", folder: folder.path, count, weak: true };
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const present = names(entries, "file");
    const downs = new Map(
      present.flatMap((name) => {
        const match = rollback.exec(name);
        return match === null ? [] : [[match[1].toLowerCase(), name]];
      })
    );
    const migrations = [];
    for (const name of ups(present)) {
      const stem = name.replace(/([._-](up|deploy))?\.sql$/i, "");
      const match = /^([0-9]+)[_.-]?(.*)$/.exec(stem);
      const down = downs.get(stem.toLowerCase());
      downs.delete(stem.toLowerCase());
      migrations.push({
        version: match?.[1] ?? stem,
        name: match?.[2] ?? "",
        up: await readSource(files, under(folder, name), { tool: "plain" }),
        ...down === void 0 ? {} : { down: await readSource(files, under(folder, down), { tool: "plain" }) }
      });
    }
    for (const name of downs.values()) {
      ignored(
        files,
        under(folder, name),
        `Unexpected rollback \`${name}\` without a migration of its name`,
        "It is not executed.",
        "Give it the name of its migration."
      );
    }
    return migrations;
  }
};
function ups(present) {
  return present.filter((name) => /\.sql$/i.test(name) && !rollback.test(name));
}

// scripts/workspace/tools/prisma.ts
import { basename as basename2, dirname as dirname2 } from "node:path";
var prisma = {
  tool: "prisma",
  async detect(folder) {
    const lock = has(folder.entries, "migration_lock.toml", "file");
    const beside = basename2(folder.path) === "migrations" && basename2(dirname2(folder.path)) === "prisma";
    if (!lock && !beside) return void 0;
    if (lock && !isPostgres(await folder.head("migration_lock.toml"))) return void 0;
    const folders = names(folder.entries, "folder");
    return folders.length === 0 && !lock ? void 0 : { tool: "prisma", folder: folder.path, root: projectOf(folder.path), count: folders.length };
  },
  async read(files, folder) {
    const migrations = [];
    const transaction = await scriptTransaction2(files, folder);
    const entries = await files.list(folder);
    if (has(entries, "migration_lock.toml", "file")) {
      const { text } = await files.read(under(folder, "migration_lock.toml"));
      if (!isPostgres(text)) {
        files.find(
          "workspace-other-database",
          "error",
          under(folder, "migration_lock.toml"),
          'Unexpected provider, expected "postgresql"',
          {
            why: "The migrations are written for another database.",
            fix: "Choose another folder with --root."
          }
        );
      }
    }
    for (const name of names(entries, "folder")) {
      const inner = await files.list(under(folder, name));
      if (!has(inner, "migration.sql", "file")) {
        ignored(
          files,
          under(folder, name),
          `Unexpected folder \`${name}\` without migration.sql`,
          "Prisma stops with P3015 at it.",
          "Add migration.sql, or delete the folder."
        );
        continue;
      }
      const match = /^([0-9]+)_?(.*)$/.exec(name);
      const up = await readSource(files, under(folder, `${name}/migration.sql`), { tool: "prisma", transaction });
      const down = has(inner, "down.sql", "file") ? await readSource(files, under(folder, `${name}/down.sql`), { tool: "prisma", transaction }) : void 0;
      migrations.push({
        version: match?.[1] ?? name,
        name: match?.[2] ?? "",
        up,
        ...down === void 0 ? {} : { down }
      });
    }
    for (const name of names(entries, "file").filter((file) => /\.sql$/i.test(file))) {
      ignored(
        files,
        under(folder, name),
        `Unexpected file \`${name}\`, expected <name>/migration.sql`,
        "Prisma reads folders only.",
        "Put it into a folder of its own as migration.sql."
      );
    }
    return migrations;
  }
};
function isPostgres(lock) {
  const provider = /^\s*provider\s*=\s*"([^"]*)"/m.exec(lock)?.[1];
  return provider === void 0 || provider === "postgresql" || provider === "postgres";
}
function projectOf(folder) {
  const parent = dirname2(folder);
  return basename2(parent) === "prisma" ? dirname2(parent) : parent;
}
async function scriptTransaction2(files, folder) {
  const version = /"prisma"\s*:\s*"[^0-9"]*([0-9]+)(?:\.([0-9]+))?/.exec(
    await nearestText(files, folder, "package.json")
  );
  if (version === null) return "message";
  const [major, minor] = [Number(version[1]), Number(version[2] ?? 0)];
  return major > 7 || major === 7 && minor >= 4 ? "split" : "message";
}

// scripts/workspace/tools/sectioned.ts
var sqlMigrate = reader2({
  tool: "sql-migrate",
  up: /^-- \+migrate Up\b.*$/m,
  down: /^-- \+migrate Down\b.*$/m,
  name: /^([0-9]+)[-_]?(.*)\.sql$/,
  marker: "-- +migrate Up",
  transaction: (text) => /^-- \+migrate Up\b.*\bnotransaction\b/m.test(text) ? "statement" : "file"
});
var nodePgMigrate = reader2({
  tool: "node-pg-migrate",
  up: /^\s*--[\s-]*up\s+migration/im,
  down: /^\s*--[\s-]*down\s+migration/im,
  name: /^([0-9]+)[-_](.*)\.sql$/,
  marker: "-- Up Migration",
  transaction: () => "history"
});
function reader2({ tool, up, down, name: pattern6, marker: marker2, transaction }) {
  return {
    tool,
    async detect(folder) {
      const files = names(folder.entries, "file").filter((name) => pattern6.test(name));
      if (files.length === 0 || !up.test(await folder.head(files[0]))) return void 0;
      return { tool, folder: folder.path, count: files.length };
    },
    async read(files, folder) {
      const entries = await files.list(folder);
      reportFolders(files, folder, entries);
      const migrations = [];
      for (const name of names(entries, "file")) {
        const file = under(folder, name);
        const match = pattern6.exec(name);
        if (match !== null) {
          migrations.push({ version: match[1], name: match[2], ...await readSections(files, file) });
        } else if (/\.sql$/i.test(name)) {
          ignored(
            files,
            file,
            `Unexpected file name \`${name}\`, expected a version of digits first`,
            `${tool} skips it, or takes it out of order.`,
            "Rename it."
          );
        }
      }
      return migrations;
    }
  };
  async function readSections(files, file) {
    const read = await files.read(file);
    const { text } = read;
    const start = up.exec(text)?.index;
    const middle = down.exec(text)?.index;
    if (read.problem === void 0 && start === void 0) {
      files.find("migration-sections", "error", file, `Unexpected file without \`${marker2}\`, expected that line`, {
        why: "Without it the tool takes nothing, or both directions, for the migration.",
        fix: `Put \`${marker2}\` above the SQL.`
      });
    }
    const source = (from, to) => makeSource(files, file, read, {
      tool,
      transaction: transaction(text),
      outside: [
        { start: 0, end: from },
        { start: to, end: text.length }
      ]
    });
    const upEnd = middle !== void 0 && middle > (start ?? 0) ? middle : text.length;
    const downEnd = start !== void 0 && middle !== void 0 && middle < start ? start : text.length;
    return {
      up: source(start ?? text.length, upEnd),
      ...middle === void 0 ? {} : { down: source(middle, downEnd) }
    };
  }
}

// scripts/workspace/tools/sqitch.ts
var sqitch = {
  tool: "sqitch",
  async detect(folder) {
    if (!has(folder.entries, "sqitch.plan", "file") || !has(folder.entries, "deploy", "folder")) return void 0;
    const engine = /^\s*engine\s*=\s*(\S+)/m.exec(await folder.head("sqitch.conf"))?.[1];
    if (engine !== void 0 && engine !== "pg") return void 0;
    return {
      tool: "sqitch",
      folder: folder.path,
      root: folder.path,
      count: names(await folder.list("deploy"), "file").length
    };
  },
  async read(files, folder) {
    const plan = await files.read(under(folder, "sqitch.plan"));
    const deploys = await scripts(files, under(folder, "deploy"));
    const reverts = await scripts(files, under(folder, "revert"));
    const migrations = [];
    const used = /* @__PURE__ */ new Set();
    for (const { change, script } of changes(plan.text, deploys)) {
      const name = `${script}.sql`;
      if (!deploys.includes(name)) {
        files.find(
          "migration-missing",
          "error",
          under(folder, "sqitch.plan"),
          `Unexpected change \`${change}\` without deploy/${name}`,
          {
            why: "Sqitch stops at it.",
            fix: `Restore deploy/${name}, or remove the change from the plan.`
          }
        );
        continue;
      }
      used.add(name);
      migrations.push({
        version: script,
        name: "",
        up: await readSource(files, under(folder, `deploy/${name}`), { tool: "sqitch" }),
        ...reverts.includes(name) ? { down: await readSource(files, under(folder, `revert/${name}`), { tool: "sqitch" }) } : {}
      });
    }
    for (const name of deploys.filter((one) => one.endsWith(".sql") && !used.has(one))) {
      ignored(
        files,
        under(folder, `deploy/${name}`),
        `Unexpected file \`${name}\` that sqitch.plan does not list`,
        "Sqitch does not deploy it.",
        "Add it with: sqitch add"
      );
    }
    return migrations;
  }
};
async function scripts(files, folder, depth = 8) {
  const found = [];
  for (const { name, type, link } of await files.list(folder)) {
    if (type === "file") found.push(name);
    else if (depth > 0 && !link) {
      found.push(...(await scripts(files, under(folder, name), depth - 1)).map((one) => `${name}/${one}`));
    }
  }
  return found;
}
function changes(plan, present) {
  const found = [];
  for (const raw of plan.split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, "").trim();
    if (line === "" || line.startsWith("%") || line.startsWith("-")) continue;
    if (line.startsWith("@")) {
      found.at(-1)?.tags.push(line.slice(1).split(/\s/)[0]);
      continue;
    }
    const change = line.replace(/^\+\s*/, "").split(/\s/)[0];
    const earlier = found.findLastIndex((one) => one.change === change);
    if (earlier !== -1) {
      const tags = found.slice(earlier).flatMap((one) => one.tags);
      const tag = tags.findLast((one) => present.includes(`${change}@${one}.sql`)) ?? tags.at(-1);
      if (tag !== void 0) found[earlier].script = `${change}@${tag}`;
    }
    found.push({ change, script: change, tags: [] });
  }
  return found;
}

// scripts/workspace/tools/supabase.ts
import { dirname as dirname3 } from "node:path";
var pattern5 = /^([0-9]+)_(.*)\.sql$/;
var supabase = {
  tool: "supabase",
  async detect(folder) {
    const inside = folder.path.endsWith("/supabase") && has(folder.entries, "migrations", "folder");
    const configured = inside || has(folder.entries, "config.toml", "file");
    if (folder.path.endsWith("/supabase") && configured) {
      const files = names(await folder.list("migrations"), "file");
      return {
        tool: "supabase",
        folder: `${folder.path}/migrations`,
        root: dirname3(folder.path),
        count: files.filter((name) => pattern5.test(name)).length
      };
    }
    return void 0;
  },
  async read(files, folder) {
    const entries = await files.list(folder);
    reportFolders(files, folder, entries);
    const migrations = [];
    for (const [index, name] of names(entries, "file").entries()) {
      const file = under(folder, name);
      const match = pattern5.exec(name);
      if (match === null) {
        if (!/\.sql$/i.test(name)) continue;
        ignored(
          files,
          file,
          `Unexpected file name \`${name}\`, expected <timestamp>_name.sql`,
          'The Supabase CLI skips it ("file name must match pattern"): what it does never reaches a database.',
          "Rename it, e.g. with the name that `supabase migration new` gives."
        );
        continue;
      }
      if (index === 0 && /^[0-9]{14}_init\.sql$/.test(name) && Number(match[1]) < 20211209e6) {
        ignored(
          files,
          file,
          `Unexpected first migration \`${name}\`, expected another name than "init"`,
          'The Supabase CLI skips an "init" migration from before 2021-12-09 for compatibility.',
          'Replace "init" in the name to have it applied.'
        );
        continue;
      }
      migrations.push({
        version: match[1],
        name: match[2],
        up: await readSource(files, file, { tool: "supabase" })
      });
    }
    return migrations;
  }
};

// scripts/workspace/detect.ts
var readers = [
  supabase,
  prisma,
  drizzle,
  sqitch,
  dbmate,
  goose,
  sqlMigrate,
  nodePgMigrate,
  atlas,
  sqlx,
  golangMigrate,
  flyway,
  diesel,
  plain
];
function readerOf(tool) {
  return readers.find((reader3) => reader3.tool === tool);
}
var maxDepth = 12;
var maxFolders = 2e4;
var otherDatabases = /(^|[/_.-])(clickhouse|mysql|mariadb|sqlite3?|mssql|sqlserver|oracle|snowflake|bigquery|cassandra|spanner|duckdb|d1|libsql|turso|tidb|h2|hsqldb|derby|db2)([/_.-]|$)/i;
var sideline = /(^|\/)(tests?|__tests__|testdata|fixtures?|examples?|samples?|templates?|demos?|docs?|benchmarks?|e2e|playground|\.github)(\/|$)/i;
var selectionRule = "folders outside of examples and tests first, then those with a tool’s marks, then the one with the most migrations, then the shortest path";
async function detect(start, boundary) {
  const here = rank(await near(start, boundary), start);
  if (isSure(here[0], start)) return { chosen: here[0], others: here.slice(1), cut: false };
  const { candidates, cut } = await search(start, boundary);
  const below = rank([...here, ...candidates], start);
  if (isSure(below[0], start)) return { chosen: below[0], others: below.slice(1), cut };
  for (let path = start; path !== boundary && path !== dirname4(path); ) {
    path = dirname4(path);
    const above = rank(await near(path, boundary), path);
    if (isSure(above[0], path)) return { chosen: above[0], others: above.slice(1), cut };
  }
  return { chosen: below[0], others: below.slice(1), cut };
}
function isSure(candidate, start) {
  return candidate !== void 0 && !candidate.weak && !sideline.test(relativePath(start, candidate.folder));
}
var places = [
  "",
  "supabase",
  "prisma/migrations",
  "migrations",
  "drizzle",
  "drizzle/migrations",
  "db/migrations",
  "database/migrations",
  "sql/migrations",
  "src/main/resources/db/migration",
  "db/migration",
  "sql",
  "db"
];
async function near(path, boundary) {
  const found = [];
  for (const place of places) {
    const candidate = await ask(join2(path, place), boundary);
    if (candidate !== void 0) found.push(candidate);
  }
  return found;
}
async function ask(path, boundary, tool) {
  const { entries } = await listFolder(path, boundary);
  return entries.length === 0 ? void 0 : askReaders(folderOf(path, boundary, entries), tool);
}
async function askReaders(folder, tool) {
  for (const reader3 of readers) {
    if (tool !== void 0 && reader3.tool !== tool) continue;
    const candidate = await reader3.detect(folder);
    if (candidate !== void 0) return candidate;
  }
  return void 0;
}
function folderOf(path, boundary, entries) {
  return {
    path: sep === "/" ? path : path.split(sep).join("/"),
    entries,
    head: (file) => readHead(join2(path, file), boundary),
    list: async (name) => (await listFolder(join2(path, name), boundary)).entries
  };
}
async function search(start, boundary) {
  const candidates = [];
  let level = [start];
  let seen = 0;
  for (let depth = 0; depth <= maxDepth && level.length > 0; depth++) {
    const next = [];
    for (const path of level) {
      if (++seen > maxFolders) return { candidates, cut: true };
      const { entries } = await listFolder(path, boundary);
      const candidate = await askReaders(folderOf(path, boundary, entries));
      if (candidate !== void 0) candidates.push(candidate);
      if (candidate !== void 0 && !candidate.weak && candidate.folder === path) continue;
      for (const entry of entries) {
        if (entry.type !== "folder" || skippedFolders.has(entry.name) || entry.name.startsWith(".")) continue;
        if (candidate?.tool === "supabase" || entry.link) continue;
        next.push(join2(path, entry.name));
      }
    }
    level = next;
  }
  return { candidates, cut: false };
}
function rank(candidates, start) {
  const unique = new Map(candidates.map((candidate) => [candidate.folder, candidate]));
  const key = (candidate) => {
    const path = relativePath(start, candidate.folder);
    return { path, aside: sideline.test(path) ? 1 : 0, weak: candidate.weak ? 1 : 0, depth: path.split("/").length };
  };
  return [...unique.values()].filter((candidate) => !otherDatabases.test(relativePath(start, candidate.folder))).sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    return one.aside - other.aside || one.weak - other.weak || b.count - a.count || one.depth - other.depth || compareText(one.path, other.path);
  });
}
function relativePath(from, to) {
  return relative(from, to).split(sep).join("/");
}

// scripts/workspace/glob.ts
function matchesGlob(pattern6, path) {
  return new RegExp(`^${translate(pattern6)}$`, "u").test(path);
}
function isGlob(pattern6) {
  return /[*?[{]/.test(pattern6);
}
function translate(pattern6) {
  let result = "";
  for (let index = 0; index < pattern6.length; index++) {
    const character = pattern6[index];
    if (character === "*") {
      if (pattern6[index + 1] !== "*") result += "[^/]*";
      else if (pattern6[index + 2] === "/") {
        result += "(?:[^/]*/)*";
        index += 2;
      } else {
        result += ".*";
        index++;
      }
    } else if (character === "?") result += "[^/]";
    else if (character === "[" && pattern6.indexOf("]", index + 2) !== -1) {
      const end = pattern6.indexOf("]", index + 2);
      const negated = pattern6[index + 1] === "^" || pattern6[index + 1] === "!";
      const content = pattern6.slice(index + (negated ? 2 : 1), end).replace(/[\\\][^]/g, "\\$&");
      result += `[${negated ? "^" : ""}${content}]`;
      index = end;
    } else if (character === "{" && pattern6.indexOf("}", index) !== -1) {
      const end = pattern6.indexOf("}", index);
      result += `(?:${pattern6.slice(index + 1, end).split(",").map(translate).join("|")})`;
      index = end;
    } else result += character.replace(/[\\^$.|?*+()[\]{}/]/g, "\\$&");
  }
  return result;
}

// scripts/workspace/supabase-config.ts
var defaultConfig = {
  exposedSchemas: ["public", "graphql_public"],
  migrationsEnabled: true,
  seedEnabled: true,
  seedPaths: ["./seed.sql"],
  schemaPaths: []
};
async function readSupabaseConfig(files, exists2) {
  const file = "supabase/config.toml";
  if (!exists2) return defaultConfig;
  const { text, problem } = await files.read(file);
  if (problem !== void 0) return defaultConfig;
  const { parse, TomlError } = await import("./dist-EN23HYIK.mjs");
  let config;
  try {
    config = parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    files.find("workspace-config-invalid", "error", file, `Unexpected content: ${error.message.split("\n")[0]}`, {
      location: { file, line: error.line, column: error.column },
      why: "The Supabase CLI refuses to start with it. The defaults are used here.",
      fix: "Correct the line; the format is https://toml.io/en/v1.0.0"
    });
    return defaultConfig;
  }
  const db = table(config.db);
  return {
    projectId: typeof config.project_id === "string" ? config.project_id : void 0,
    exposedSchemas: strings(table(config.api).schemas) ?? defaultConfig.exposedSchemas,
    migrationsEnabled: table(db.migrations).enabled !== false,
    seedEnabled: table(db.seed).enabled !== false,
    seedPaths: strings(table(db.seed).sql_paths) ?? defaultConfig.seedPaths,
    schemaPaths: strings(table(db.migrations).schema_paths) ?? []
  };
}
function table(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}
function strings(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : void 0;
}

// scripts/workspace/tests.ts
import { dirname as dirname5 } from "node:path";
var endings = /\.(sql|pg)$/;
var folderNames = /^(tests?|t|pgtap|pg_tap)$/i;
async function readSupabaseTests(files) {
  return readAll(files, await walk2(files, "supabase/tests"));
}
async function readOtherTests(files, migrationsFolder) {
  const found = /* @__PURE__ */ new Set();
  for (let folder = migrationsFolder; ; folder = dirname5(folder)) {
    for (const entry of await files.list(folder)) {
      if (entry.type === "folder" && !entry.link && folderNames.test(entry.name))
        for (const file of await walk2(files, under(folder, entry.name))) found.add(file);
    }
    if (folder === "." || folder === "") break;
  }
  const read = await readAll(files, [...found].sort(compareText));
  return read.filter(({ text }) => /\b(plan|no_plan|runtests)\s*\(/i.test(text));
}
async function readAll(files, names2) {
  const tests = [];
  for (const file of names2) {
    const { text, problem } = await files.read(file);
    if (problem === void 0) tests.push({ file, text });
  }
  return tests;
}
async function walk2(files, folder, depth = 6) {
  const found = [];
  for (const { name, type, link } of await files.list(folder)) {
    if (type === "file") {
      if (endings.test(name)) found.push(under(folder, name));
    } else if (depth > 0 && !link && name !== "node_modules" && !name.startsWith("."))
      found.push(...await walk2(files, under(folder, name), depth - 1));
  }
  return found.sort(compareText);
}

// scripts/workspace/supabase.ts
async function readSupabase(files, isSupabase, own) {
  if (!isSupabase) {
    return { globals: [], seeds: [], tests: [], functions: [], exposedSchemas: ["public"], schemaFiles: [] };
  }
  const entries = await files.list("supabase");
  const config = await readSupabaseConfig(files, has(entries, "config.toml", "file"));
  if (own && !config.migrationsEnabled) {
    files.find(
      "workspace-migrations-disabled",
      "warning",
      "supabase/config.toml",
      "Unexpected `[db.migrations] enabled = false`",
      {
        why: "`supabase start` and `supabase db reset` apply no migration. They are replayed here all the same.",
        fix: "Remove the line if the history is meant to be applied."
      }
    );
  }
  const globals = has(entries, "roles.sql", "file") ? [await readSource(files, "supabase/roles.sql", { tool: "supabase" })] : [];
  const seeds = config.seedEnabled ? await readSeeds(files, config.seedPaths) : [];
  const tests = await readSupabaseTests(files);
  const schemaFiles = await matching(files, config.schemaPaths, ["supabase/schemas"]);
  return {
    globals,
    seeds,
    tests,
    functions: await functionNames(files),
    exposedSchemas: config.exposedSchemas,
    ...config.projectId === void 0 ? {} : { projectId: config.projectId },
    schemaFiles: config.schemaPaths.length > 0 ? schemaFiles : (await walk3(files, "supabase/schemas")).filter((name) => name.endsWith(".sql"))
  };
}
async function readSeeds(files, patterns) {
  const listed = await matching(files, patterns, ["supabase"]);
  const seeds = [];
  for (const file of listed) seeds.push(await readSource(files, file, { tool: "supabase" }));
  for (const pattern6 of patterns) {
    const path = fromSupabase(pattern6);
    if (!isGlob(pattern6) && pattern6 !== "./seed.sql" && !listed.includes(path)) {
      files.find(
        "seed-missing",
        "warning",
        "supabase/config.toml",
        `Unexpected missing seed file \`${path}\`, expected what [db.seed] sql_paths names`,
        {
          fix: "Correct sql_paths, or add the file."
        }
      );
    }
  }
  const unlisted = (await files.list("supabase/seeds")).filter(
    (entry) => entry.type === "file" && entry.name.endsWith(".sql") && !listed.includes(`supabase/seeds/${entry.name}`)
  );
  if (unlisted.length > 0) {
    files.find(
      "seed-ignored",
      "info",
      `supabase/seeds/${unlisted[0].name}`,
      `Unexpected ${unlisted.length} seed files that [db.seed] sql_paths does not name`,
      {
        why: "The Supabase CLI loads supabase/seed.sql alone unless told otherwise.",
        fix: 'Set in supabase/config.toml: [db.seed] sql_paths = ["./seeds/*.sql"]',
        detail: { files: unlisted.slice(0, 20).map((entry) => entry.name) }
      }
    );
  }
  return seeds;
}
async function matching(files, patterns, folders) {
  if (patterns.length === 0) return [];
  const present = (await Promise.all(folders.map((folder) => walk3(files, folder)))).flat().sort(compareText);
  const outside = patterns.some((pattern6) => !fromSupabase(pattern6).startsWith("supabase/"));
  if (outside) present.push(...(await walk3(files, ".", 3)).filter((file) => !present.includes(file)));
  const found = /* @__PURE__ */ new Set();
  for (const pattern6 of patterns) {
    const path = fromSupabase(pattern6);
    for (const file of present)
      if (file === path || matchesGlob(path, file) || file.startsWith(`${path}/`)) found.add(file);
  }
  return [...found].filter((file) => file.endsWith(".sql"));
}
function fromSupabase(pattern6) {
  const parts = ["supabase"];
  for (const part of pattern6.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
async function walk3(files, folder, depth = 6) {
  const found = [];
  for (const entry of await files.list(folder)) {
    if (entry.type === "file") found.push(under(folder, entry.name));
    else if (depth > 0 && !entry.link && entry.name !== "node_modules" && !entry.name.startsWith(".")) {
      found.push(...await walk3(files, under(folder, entry.name), depth - 1));
    }
  }
  return found;
}
async function functionNames(files) {
  const found = [];
  for (const name of names(await files.list("supabase/functions"), "folder")) {
    if (name.startsWith("_") || name.startsWith(".")) continue;
    if ((await files.list(`supabase/functions/${name}`)).some((entry) => /^index\.(ts|js|tsx|jsx|mjs)$/.test(entry.name)))
      found.push(name);
  }
  return found;
}

// scripts/workspace/versions.ts
function checkVersions(files, migrations, tool) {
  const { label } = behaviours[tool];
  const seen = /* @__PURE__ */ new Map();
  for (const migration of migrations) {
    if (migration.version === "") continue;
    const key = ["golang-migrate", "goose", "sqlx"].includes(tool) && /^[0-9]+$/.test(migration.version) ? `${BigInt(migration.version)}` : migration.version;
    const first = seen.get(key);
    if (first === void 0) {
      seen.set(key, migration);
      continue;
    }
    if (["prisma", "drizzle", "plain"].includes(tool)) continue;
    files.find(
      "migration-version-duplicate",
      "error",
      migration.up.file,
      `Unexpected second migration of version \`${migration.version}\`, expected one: \`${first.up.file}\` has it`,
      {
        object: `migration ${migration.version}`,
        why: `${label} records a version once: it stops with an error, or never applies one of the two.`,
        fix: "Give the newer file a version of its own, above all others."
      }
    );
  }
  if (!["supabase", "dbmate", "plain", "sql-migrate", "node-pg-migrate"].includes(tool)) return;
  let highest;
  for (const migration of migrations) {
    if (!/^[0-9]+$/.test(migration.version)) continue;
    if (highest !== void 0 && BigInt(migration.version) < BigInt(highest.version)) {
      files.find(
        "migration-order",
        "warning",
        migration.up.file,
        `Unexpected place of version \`${migration.version}\`, expected it before \`${highest.up.file}\``,
        {
          object: `migration ${migration.version}`,
          why: `${label} takes the files in the order of their names as text, in which ${highest.version} comes before ${migration.version}.`,
          fix: "Give all versions the same number of digits."
        }
      );
    } else highest = migration;
  }
}

// scripts/workspace/open.ts
async function openWorkspace(startFolder, options = {}) {
  const start = await existingFolder(startFolder);
  const boundary = await repositoryOf(start);
  if (options.settings !== void 0) await validateSettings(options.settings, "settings");
  const configured = await nearestSettings(start, boundary);
  const settings = { ...configured?.settings, ...options.settings };
  const base = configured?.folder ?? start;
  const { candidate, others, cut } = await choose(start, base, boundary, settings, startFolder);
  const root = configured?.folder ?? candidate.root ?? await projectRoot(candidate.folder, boundary);
  const files = new Files(root, boundary);
  const folder = files.name(candidate.folder);
  const rivals = others.filter((other) => candidate.weak || !other.weak);
  if (rivals.length > 0) reportOthers(files, folder, candidate, rivals);
  if (cut) {
    files.find(
      "workspace-search-limit",
      "info",
      ".",
      "Unexpected size of the repository: not every folder was looked at",
      {
        fix: "Name the folder with --root."
      }
    );
  }
  const migrations = await readerOf(candidate.tool).read(files, folder);
  checkVersions(files, migrations, candidate.tool);
  const rollbacksFolder = await readRollbacks(
    files,
    settings.rollbacks ?? defaultRollbacks(candidate.tool, folder),
    migrations,
    settings.rollbacks !== void 0
  );
  const isSupabase = candidate.tool === "supabase" || (await listFolder(join3(root, "supabase"), boundary)).entries.length > 0;
  const parts = await readSupabase(files, isSupabase, candidate.tool === "supabase");
  if (parts.tests.length === 0) parts.tests = await readOtherTests(files, folder);
  if (migrations.length === 0) {
    files.find(
      "workspace-empty",
      "warning",
      folder,
      `Unexpected empty folder, expected migrations of ${behaviours[candidate.tool].label}`,
      {
        why: "There is no history: the database is what the platform alone makes.",
        fix: "Write the first migration, or choose another folder with --root."
      }
    );
  }
  files.finish();
  return {
    root,
    tool: candidate.tool,
    platform: settings.platform ?? (isSupabase || speaksSupabase(migrations) ? "supabase" : "postgres"),
    migrationsFolder: folder,
    ...rollbacksFolder === void 0 ? {} : { rollbacksFolder },
    migrations,
    ...parts,
    docsFolder: settings.docs ?? (isSupabase ? "supabase/schema_docs" : "docs/schema"),
    settings,
    findings: files.findings.sort(compareFindings)
  };
}
async function existingFolder(folder) {
  let found;
  try {
    found = await realpath(resolve(folder));
  } catch {
    throw new DbopsError(`Unexpected missing folder "${folder}", expected one that exists`, {
      hint: "Give a repository, or a folder in it, with --root."
    });
  }
  if (!(await stat2(found)).isDirectory()) {
    throw new DbopsError(`Unexpected file "${folder}", expected a folder`, {
      hint: "Give the folder that holds it with --root."
    });
  }
  return found;
}
async function repositoryOf(start) {
  for (let path2 = start; path2 !== dirname6(path2); path2 = dirname6(path2)) {
    if (await exists(join3(path2, ".git"))) return path2;
  }
  let path = start;
  while (/^(migrations?|supabase|prisma|drizzle|db|deploy)$/.test(basename3(path))) path = dirname6(path);
  return path;
}
async function exists(path) {
  return stat2(path).then(
    () => true,
    () => false
  );
}
async function choose(start, base, boundary, settings, given) {
  if (settings.migrations !== void 0) {
    const folder = resolve(base, settings.migrations);
    if (!isInside(folder, base)) {
      throw new DbopsError(`Unexpected migrations folder "${settings.migrations}", expected one inside the project`, {
        where: settingsFile
      });
    }
    if (!await exists(folder)) {
      throw new DbopsError(`Unexpected missing folder "${settings.migrations}", expected the migrations`, {
        where: settingsFile
      });
    }
    const supabaseFolder = basename3(folder) === "migrations" && basename3(dirname6(folder)) === "supabase";
    const known = await ask(supabaseFolder ? dirname6(folder) : folder, boundary, settings.tool);
    const candidate = known ?? { tool: settings.tool ?? "plain", folder, count: 0 };
    return { candidate: { ...candidate, folder, root: base }, others: [], cut: false };
  }
  const { chosen, others, cut } = await detect(start, boundary);
  if (chosen === void 0) {
    throw new DbopsError(`Unexpected folder without migrations: "${given}"`, {
      hint: 'Looked for supabase/migrations, the folders of Prisma, Drizzle, dbmate, golang-migrate, Flyway, goose, Sqitch, Diesel, sqlx, Atlas, sql-migrate and node-pg-migrate, and folders with .sql files, here, below and above. Name the folder with --root, or in dbops.json: {"migrations": "path"}.'
    });
  }
  return { candidate: settings.tool === void 0 ? chosen : { ...chosen, tool: settings.tool }, others, cut };
}
async function projectRoot(folder, boundary) {
  const marks = [
    "package.json",
    "go.mod",
    "Cargo.toml",
    "pyproject.toml",
    "pom.xml",
    "build.gradle",
    "build.gradle.kts",
    "Gemfile",
    "composer.json",
    "mix.exs",
    ".git"
  ];
  for (let path = folder; ; path = dirname6(path)) {
    for (const mark of marks) if (await exists(join3(path, mark))) return path;
    if (path === boundary || path === dirname6(path)) return folder === boundary ? folder : dirname6(folder);
  }
}
function reportOthers(files, folder, chosen, others) {
  const list = others.map((one) => `${files.name(one.folder)} (${one.tool}, ${one.count})`);
  files.find(
    "workspace-ambiguous",
    "info",
    folder,
    `Unexpected ${others.length + 1} folders of migrations, expected one: \`${folder}\` (${chosen.tool}, ${chosen.count}) is used`,
    {
      why: `The rule: ${selectionRule}.`,
      fix: `Choose another with --root or with "migrations" in ${settingsFile}. The others: ${list.slice(0, 10).join(", ")}${list.length > 10 ? ", …" : ""}`,
      detail: { others: list.slice(0, 50) }
    }
  );
}
function defaultRollbacks(tool, folder) {
  return tool === "supabase" ? join3(dirname6(folder), "rollbacks").split(sep2).join("/") : void 0;
}
async function readRollbacks(files, folder, migrations, required) {
  if (folder === void 0) return void 0;
  const present = new Set(
    (await files.list(folder)).filter((entry) => entry.type === "file").map((entry) => entry.name)
  );
  if (present.size === 0) {
    if (required) {
      files.find(
        "workspace-empty",
        "warning",
        folder,
        `Unexpected missing or empty folder \`${folder}\`, expected rollbacks`,
        {
          fix: `Correct "rollbacks" in ${settingsFile}, or add the folder.`
        }
      );
    }
    return required ? folder : void 0;
  }
  const { readSource: readSource2 } = await import("./source-QHSDUU6T.mjs");
  for (const migration of migrations) {
    const name = basename3(migration.up.file);
    if (!present.delete(name)) continue;
    const { transaction } = migration.up;
    migration.down = await readSource2(files, `${folder}/${name}`, { tool: "plain", transaction });
  }
  for (const name of present) {
    if (!/\.sql$/i.test(name)) continue;
    files.find(
      "rollback-orphan",
      "warning",
      `${folder}/${name}`,
      "Unexpected rollback without a migration of its file name",
      {
        why: "It undoes nothing that is in the history.",
        fix: "Give it the file name of its migration, or delete it."
      }
    );
  }
  return folder;
}
function speaksSupabase(migrations) {
  const named = /\bauth\.(uid|jwt|role)\s*\(|\bauth\.users\b|\bstorage\.(objects|buckets)\b|\b(to|from)\s+(anon|authenticated|service_role)\b/i;
  const made = /\bcreate\s+role\s+"?(anon|authenticated|service_role)\b|\bcreate\s+table\s+(if\s+not\s+exists\s+)?"?auth"?\."?users\b/i;
  return migrations.some(({ up }) => named.test(up.sql)) && !migrations.some(({ up }) => made.test(up.sql));
}

export {
  openWorkspace
};
