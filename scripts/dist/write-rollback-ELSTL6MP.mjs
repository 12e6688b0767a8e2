import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  draftText
} from "./chunk-KMNZZKWI.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-KO3S3OHS.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-M2EOT65H.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/write-rollback.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// scripts/workspace/rollback-file.ts
import { posix } from "node:path";
function rollbackFile(workspace, migration) {
  const { file, text } = migration.up;
  const folder = posix.dirname(file);
  const base = posix.basename(file);
  const own = (path) => ({ file: path, text: (sql) => sql, inMigration: false });
  const within = (marker) => ({
    file,
    text: (sql) => `${text.trimEnd()}

${marker}
${sql}`,
    inMigration: true
  });
  switch (workspace.tool) {
    case "supabase":
      return own(posix.join(workspace.rollbacksFolder ?? "supabase/rollbacks", base));
    case "golang-migrate":
      return own(posix.join(folder, base.replace(/\.up\.sql$/, ".down.sql")));
    case "flyway":
      return own(posix.join(folder, base.replace(/^V/, "U")));
    case "diesel":
    case "prisma":
      return own(posix.join(folder, "down.sql"));
    case "sqitch":
      return own(posix.join(posix.dirname(folder), "revert", base));
    case "dbmate":
      return within("-- migrate:down");
    case "goose":
      return within("-- +goose Down");
    default: {
      const rollbacks = workspace.rollbacksFolder ?? workspace.settings.rollbacks;
      return rollbacks === void 0 ? void 0 : own(posix.join(rollbacks, base));
    }
  }
}

// scripts/cli/write-rollback.ts
async function writeRollbacks(workspace, proof) {
  const written = [];
  for (const one of proof.migrations) {
    const { version, rollback, draft } = one;
    if (rollback !== "missing" || draft === void 0) continue;
    const migration = workspace.migrations.find((each) => each.version === version);
    const target = rollbackFile(workspace, migration);
    if (target === void 0) {
      throw new DbopsError(`No folder for rollbacks is known for ${workspace.tool}`, {
        where: migration.up.file,
        hint: 'Name one in dbops.json: { "rollbacks": "db/rollbacks" }'
      });
    }
    const path = join(workspace.root, target.file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, target.text(draftText(version, draft)), { flag: target.inMigration ? "w" : "wx" });
    written.push(target.file);
    if (draft.open.length === 0) one.findings = one.findings.filter(({ rule }) => rule !== "rollback-missing");
  }
  return written;
}
export {
  writeRollbacks
};
