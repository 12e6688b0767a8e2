import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkTypes
} from "./chunk-GFZVVROS.mjs";
import {
  proveOrders
} from "./chunk-EC5DTUMU.mjs";
import {
  chooseVersions
} from "./chunk-UHCRD5BM.mjs";
import {
  proveMigrations
} from "./chunk-2KNXSF2N.mjs";
import {
  rangeText
} from "./chunk-ZGCJ3NLO.mjs";
import "./chunk-IFC2WOMK.mjs";
import "./chunk-JZNT464E.mjs";
import "./chunk-KMNZZKWI.mjs";
import "./chunk-L7SRWJS4.mjs";
import {
  buildDocs,
  compareFolder,
  docsFindings,
  hasDocs
} from "./chunk-AIBGSIEH.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-5L5T5432.mjs";
import "./chunk-HSNQDFW7.mjs";
import "./chunk-2NVYQCQI.mjs";
import "./chunk-5HEYCGMW.mjs";
import "./chunk-H3ASXEN6.mjs";
import "./chunk-KO3S3OHS.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-2KQTVER6.mjs";
import "./chunk-QJ2FWCC4.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-DISZYHDX.mjs";
import {
  examineAccess
} from "./chunk-F6F5X2C4.mjs";
import {
  objectsOf,
  subjects
} from "./chunk-4Q2JZ3NA.mjs";
import "./chunk-CVQDRC7C.mjs";
import {
  earlierDefinitions
} from "./chunk-6W6W5QNT.mjs";
import {
  dependents
} from "./chunk-ZGFQ4JJE.mjs";
import "./chunk-RCQYO3BH.mjs";
import "./chunk-OHK2ILFQ.mjs";
import {
  acceptedFindings
} from "./chunk-LRYMGKLX.mjs";
import "./chunk-WPAZGVLG.mjs";
import "./chunk-XYXFEPLN.mjs";
import {
  lintWorkspace
} from "./chunk-7AEU3327.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-2SV7UYSJ.mjs";
import "./chunk-YLPIWEJ6.mjs";
import "./chunk-THZESNE2.mjs";
import "./chunk-4NY36NOT.mjs";
import {
  openContract
} from "./chunk-TL3M2O7X.mjs";
import {
  openReplayed
} from "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-FI7DSRBK.mjs";
import {
  openAccess
} from "./chunk-5Q3KUGP6.mjs";
import "./chunk-6YLYRGDH.mjs";
import "./chunk-JF4GZ6EG.mjs";
import "./chunk-QGMIA6CI.mjs";
import "./chunk-7GO4ISMX.mjs";
import "./chunk-45M4OB6H.mjs";
import "./chunk-G4SN6MK4.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import {
  hash,
  stableJson
} from "./chunk-2XQMCEUW.mjs";
import {
  readSchema
} from "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-HVLZN6SS.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MPIWCF2T.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-D23XIODE.mjs";
import {
  loadParser,
  parseSql
} from "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import {
  compareFindings
} from "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/catalog/hash.ts
function hashSchema(schema) {
  const { engine: _engine, ...design } = schema;
  return hash(stableJson(design));
}

// scripts/prove/access/diff/touched.ts
function touchedBy(migrations, schema) {
  const names = /* @__PURE__ */ new Set();
  let unclear = false;
  for (const { up } of migrations) {
    try {
      for (const statement of parseSql(up.sql).statements) {
        for (const name of subjects(statement)) names.add(name);
        const { kind, tree } = statement;
        unclear ||= ["DoStmt", "AlterDefaultPrivilegesStmt", "GrantRoleStmt", "AlterRoleStmt"].includes(kind);
        unclear ||= kind === "GrantStmt" && tree.targtype === "ACL_TARGET_ALL_IN_SCHEMA";
      }
    } catch {
      unclear = true;
    }
  }
  const objects = objectsOf(schema);
  const bare = ({ kind, name }) => kind === "function" ? name.replace(/\(.*$/s, "") : name;
  const reached = /* @__PURE__ */ new Set();
  for (const object of objects.filter((each) => names.has(bare(each))))
    for (const { name } of dependents(schema, objects, object)) reached.add(name);
  for (const routine of schema.functions) {
    const name = `${routine.schema}.${routine.name}`;
    if (!names.has(name)) continue;
    for (const dependent of dependents(schema, objects, { kind: "function", name })) reached.add(dependent.name);
  }
  return { objects: reached, unclear };
}

// scripts/render/docs/check.ts
import { join } from "node:path";
async function checkDocs(root, folder, schema) {
  const path = join(root, folder);
  if (!await hasDocs(path)) return void 0;
  return docsFindings(folder, await compareFolder(path, await buildDocs(schema)));
}

// scripts/cli/checklist.ts
var checklistRules = {
  keys: [
    "no-primary-key",
    "foreign-key-missing",
    "foreign-key-type-mismatch",
    "foreign-key-duplicate",
    "nullable-foreign-key",
    "composite-foreign-key-hole",
    "constraint-not-validated",
    "unique-ignores-null",
    "polymorphic-association",
    "id-array"
  ],
  cascades: ["cascade-too-far", "ban-cascade"],
  policies: [
    "rls-disabled",
    "rls-without-policy",
    "policy-without-rls",
    "policy-always-true",
    "policy-insert-without-check",
    "policy-row-can-be-moved",
    "policy-open-to-anon",
    "policy-recursion",
    "policy-self-comparison",
    "policy-user-metadata",
    "policy-role-too-wide",
    "policy-without-grant",
    "policy-restrictive-only",
    "partition-rls-bypassed",
    "tenant-column-writable",
    "privileged-column-writable",
    "require-row-level-security",
    "require-insert-policy-check",
    "require-update-policy-using",
    "require-policy-roles",
    "ban-always-true-policy",
    "ban-user-metadata-in-policy",
    "ban-disable-row-level-security",
    "access-wider",
    "access-narrower",
    "access-error",
    "tenant-rows-readable",
    "tenant-rows-writable",
    "user-rows-readable",
    "user-rows-writable",
    "role-self-promoted",
    "tenant-joined-uninvited",
    "row-moved-across-tenants"
  ],
  bypass: [
    "policy-for-bypassing-role",
    "role-bypasses-rls",
    "definer-callable-by-anon",
    "definer-open-to-anon",
    "definer-open-to-authenticated",
    "definer-write-open-to-anon",
    "definer-search-path-mutable",
    "definer-search-path-writable",
    "definer-view-leaky",
    "security-definer-view",
    "materialized-view-exposed",
    "api-role-inherits-power",
    "require-function-revoke",
    "require-function-search-path"
  ],
  indexes: [
    "foreign-key-unindexed",
    "policy-column-unindexed",
    "duplicate-index",
    "redundant-index",
    "index-invalid",
    "boolean-index",
    "text-search-unindexed",
    "policy-function-per-row",
    "require-foreign-key-index",
    "require-policy-column-index",
    "prefer-auth-call-in-subselect"
  ],
  rollout: [
    "rollback-missing",
    "rollback-fails",
    "rollback-incomplete",
    "rollback-loses-data",
    "migration-fails",
    "require-rollback",
    "ban-data-loss-in-rollback",
    "ban-rename-column",
    "ban-rename-table",
    "ban-rename-schema",
    "ban-rename-enum-value",
    "ban-drop-column",
    "ban-drop-table",
    "ban-drop-constraint",
    "ban-type-rewrite",
    "ban-table-rewrite",
    "require-concurrent-index",
    "require-concurrent-index-drop",
    "require-check-not-valid",
    "require-foreign-key-not-valid",
    "require-check-before-set-not-null",
    "require-default-for-not-null",
    "require-separate-validation",
    "require-unique-using-index",
    "require-lock-timeout",
    "ban-several-exclusive-locks",
    "ban-work-under-exclusive-lock",
    "ban-volatile-default",
    "ban-serial-on-existing-table",
    "ban-stored-generated-column"
  ],
  backfill: [
    "require-batched-backfill",
    "ban-backfill-beside-ddl",
    "ban-update-without-where",
    "ban-delete-without-where"
  ],
  plans: [],
  growth: [
    "integer-key",
    "sequence-near-exhaustion",
    "table-bloat",
    "autovacuum-disabled",
    "prefer-bigint-primary-key",
    "require-check-before-attach-partition",
    "require-concurrent-detach"
  ],
  files: ["bucket-without-limits", "public-bucket-listing", "storage-policy-without-bucket", "storage-write-unscoped"]
};
function checklistOf(input) {
  const findings = input.sections.flatMap((section2) => section2.findings);
  const tables = input.schema.tables.filter((table) => table.partitionOf === void 0 && table.kind !== "foreign");
  const judged = (id, text, command, evidence, otherwise = "pass") => {
    const against = findings.filter(({ rule, level }) => checklistRules[id].includes(rule) && level !== "info");
    const incomplete = findings.find(({ rule }) => rule === "review-incomplete" || rule === "replay-failed");
    const status = against.length > 0 ? "fail" : incomplete !== void 0 && otherwise === "pass" ? "open" : otherwise;
    return {
      id,
      text,
      status,
      evidence: [
        ...against.slice(0, 3).map(cite),
        ...against.length > 3 ? [`and ${against.length - 3} more`] : [],
        ...evidence
      ],
      command
    };
  };
  const fresh = input.workspace.migrations.filter(({ version }) => input.fresh.includes(version));
  return [
    judged(
      "keys",
      "Tables modelled with clear primary keys, foreign keys and nullability",
      "dbops advise --category design",
      keyEvidence(tables),
      tables.length === 0 ? "not applicable" : "pass"
    ),
    judged(
      "cascades",
      "Foreign key cascade rules documented and intentional",
      "dbops erd",
      cascadeEvidence(tables),
      tables.some(hasReference) ? "pass" : "not applicable"
    ),
    judged(
      "policies",
      "RLS policies defined for select, insert, update, delete",
      "dbops access",
      policyEvidence(tables, input),
      input.workspace.platform === "supabase" || tables.some(({ rls }) => rls.enabled) ? "pass" : "not applicable"
    ),
    judged(
      "bypass",
      "Service-role bypass only where necessary",
      "dbops advise --category security",
      bypassEvidence(input.schema)
    ),
    judged(
      "indexes",
      "Indexes match query filters, sorts and joins",
      "dbops advise --category performance",
      indexEvidence(tables),
      tables.length === 0 ? "not applicable" : "pass"
    ),
    judged(
      "rollout",
      "Migration plan is expand/contract with rollback",
      "dbops prove",
      rolloutEvidence(input, fresh),
      fresh.length === 0 ? "not applicable" : "pass"
    ),
    judged(
      "backfill",
      "Backfill approach is idempotent and safe",
      "dbops lint",
      backfillEvidence(fresh),
      fresh.some(movesData) ? "pass" : "not applicable"
    ),
    judged("plans", "EXPLAIN plan documented for hot queries", "dbops explain", [], "open"),
    judged(
      "growth",
      "Growth expectations and partitioning considerations documented",
      "dbops capacity",
      growthEvidence(tables),
      "open"
    ),
    judged(
      "files",
      "S3 metadata and lifecycle alignment defined",
      "dbops advise --category security",
      fileEvidence(tables),
      tables.some(holdsFiles) ? tables.filter(holdsFiles).every(followsDeletes) ? "pass" : "open" : "not applicable"
    )
  ];
}
function cite({ rule, object, location }) {
  return `${rule}${location ? ` at ${location.file}:${location.line}` : object ? ` on ${object}` : ""}`;
}
var times = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
function keyEvidence(tables) {
  const withKey = tables.filter(({ constraints }) => constraints.some(({ type }) => type === "primary key")).length;
  const keys = tables.reduce((sum, table) => sum + references(table).length, 0);
  const columns = tables.flatMap((table) => table.columns);
  return [
    `${withKey} of ${times(tables.length, "table")} with a primary key`,
    times(keys, "foreign key"),
    `${columns.filter(({ nullable }) => !nullable).length} of ${times(columns.length, "column")} not null`
  ];
}
function references(table) {
  return table.constraints.flatMap(({ references: to, inherited }) => to === void 0 || inherited ? [] : [to]);
}
function hasReference(table) {
  return references(table).length > 0;
}
function cascadeEvidence(tables) {
  const counts = /* @__PURE__ */ new Map();
  for (const { onDelete } of tables.flatMap(references)) counts.set(onDelete, (counts.get(onDelete) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([action, count]) => `${count} on delete ${action}`);
}
var verbs = ["select", "insert", "update", "delete"];
function policyEvidence(tables, { workspace }) {
  const exposed = tables.filter(
    ({ schema }) => workspace.platform === "supabase" && workspace.exposedSchemas.includes(schema)
  );
  const served = exposed.length > 0 ? exposed : tables;
  const on = served.filter(({ rls }) => rls.enabled);
  const counts = verbs.map(
    (verb) => `${verb} ${on.filter(({ policies }) => policies.some(({ command }) => command === verb || command === "all")).length}`
  );
  return [
    `RLS on ${on.length} of ${times(served.length, exposed.length > 0 ? "served table" : "table")}`,
    `tables with a policy for ${counts.join(", ")}; the other verbs are denied`
  ];
}
function bypassEvidence(schema) {
  const definers = schema.functions.filter(({ securityDefiner }) => securityDefiner);
  const views = schema.views.filter(({ kind, securityInvoker }) => kind === "view" && !securityInvoker);
  return [
    `${times(definers.length, "security definer function")}, ${times(views.length, "view with its owner's rights", "views with their owner's rights")}`
  ];
}
function indexEvidence(tables) {
  const indexes = tables.flatMap((table) => table.indexes);
  return [
    `${times(indexes.length, "index", "indexes")}, ${indexes.filter(({ constraint }) => constraint !== void 0).length} of keys`,
    "queries of the code: dbops index --from-code"
  ];
}
function rolloutEvidence({ sections }, fresh) {
  return [
    `${fresh.filter(({ down }) => down !== void 0).length} of ${times(fresh.length, "new migration")} with a rollback`,
    ...sections.find(({ id }) => id === "prove")?.facts ?? []
  ];
}
function movesData({ up }) {
  try {
    return parseSql(up.sql).statements.some(
      ({ kind }) => /^(UpdateStmt|DeleteStmt|MergeStmt)$/.test(kind) || kind === "InsertStmt"
    );
  } catch {
    return false;
  }
}
function backfillEvidence(fresh) {
  const moving = fresh.filter(movesData);
  return moving.length === 0 ? ["no new migration writes rows"] : [`rows are written in ${moving.map(({ up }) => up.file).join(", ")}`];
}
function growthEvidence(tables) {
  const partitioned = tables.filter(({ kind }) => kind === "partitioned").length;
  return [`${times(partitioned, "partitioned table")} of ${tables.length}`, "expected sizes are not in the schema"];
}
function holdsFiles(table) {
  const names = new Set(table.columns.map(({ name }) => name));
  return (names.has("bucket") || names.has("bucket_id") || names.has("bucket_name")) && (names.has("key") || names.has("path") || names.has("object_key") || names.has("object_path") || names.has("storage_path") || names.has("name"));
}
function followsDeletes(table) {
  return table.triggers.some(({ events, enabled }) => events.includes("delete") && enabled !== "disabled");
}
function fileEvidence(tables) {
  return tables.filter(holdsFiles).map(
    (table) => `${table.schema}.${table.name}: ${followsDeletes(table) ? "a trigger follows its deletes" : "no trigger on delete: row and object part ways"}`
  );
}

// scripts/cli/review.ts
async function review(workspace, options = {}) {
  const { env, signal, onProgress } = options;
  await loadParser();
  const fresh = await chooseVersions(workspace, options);
  const { database, result } = await openReplayed(workspace, {
    env,
    signal,
    onProgress: ({ done, total }) => onProgress?.(`replaying ${done + 1}/${total}`)
  });
  const sections = [];
  let schema;
  try {
    const failed = result.failures.length;
    sections.push({
      id: "replay",
      title: "Replay",
      command: "dbops replay",
      findings: [...workspace.findings, ...result.findings].sort(compareFindings),
      facts: [
        `${result.files.filter(({ kind, status }) => kind === "migration" && ["applied", "cached"].includes(status)).length} of ${workspace.migrations.length} migrations run on PostgreSQL ${Math.floor(database.versionNumber / 1e4)}${failed > 0 ? `, ${failed} fail` : ""}`,
        ...result.substitutions.length > 0 ? [`${result.substitutions.length} statements were replaced because this engine lacks what they need`] : []
      ]
    });
    onProgress?.("reading the schema");
    schema = await readSchema(database);
    sections.push(
      await section("advise", "The whole database", "dbops advise", () => adviseSection(workspace, database)),
      await section(
        "access",
        "Who can reach what",
        "dbops access",
        () => accessSection(workspace, database, { fresh, ...options })
      ),
      await section("docs", "Documentation", "dbops docs --check", () => docsSection(workspace, schema)),
      await section("types", "TypeScript types", "dbops types --check", () => typesSection(workspace, database))
    );
  } finally {
    await database.close();
  }
  const files = new Set(
    workspace.migrations.filter((each) => fresh.includes(each.version)).flatMap(({ up, down }) => down ? [up.file, down.file] : [up.file])
  );
  sections.splice(
    1,
    0,
    await section("lint", "New migrations, read", "dbops lint", async () => ({
      findings: lintWorkspace(workspace, { files }),
      facts: [fresh.length === 0 ? "no migration is new" : `${fresh.length} new: ${fresh.join(", ")}`]
    })),
    await section("prove", "New migrations, proven", "dbops prove", async () => {
      if (fresh.length === 0 || result.failures.length > 0)
        return {
          findings: [],
          facts: [fresh.length === 0 ? "no migration is new" : "not reached: the history does not run"]
        };
      const { stats, maxBlocked } = options;
      const proof = await proveMigrations(workspace, { versions: fresh, stats, maxBlocked, env, signal, onProgress });
      const history = options.all ? void 0 : { since: options.since };
      const orders = await proveOrders(workspace, fresh, { history, env, signal, onProgress });
      const proven = proof.migrations.filter(({ rollback }) => rollback === "proven").length;
      const blocking = proof.migrations.filter(
        ({ statements }) => statements.some(({ locks }) => locks.some(({ blocks, kind }) => kind !== "index" && blocks.includes("reads")))
      ).length;
      return {
        findings: [...proof.migrations, ...orders].flatMap(({ findings }) => findings),
        facts: [
          `${proven} of ${proof.migrations.length} rollbacks proven`,
          blocking === 0 ? "no statement blocks reads of an existing table" : `${blocking} block reads of an existing table`,
          ...orders.map(
            ({ a, b, result: result2 }) => `${a.join(", ")} and ${b.join(", ")} were written side by side: ${result2 === "any" ? "any order gives the same schema" : "their order matters"}`
          ),
          ...stats === void 0 ? [] : [longestLock(proof)]
        ]
      };
    })
  );
  return {
    format: 1,
    workspace: { tool: workspace.tool, platform: workspace.platform, migrations: workspace.migrations.length, fresh },
    schema: summarize(schema),
    sections,
    checklist: checklistOf({ workspace, schema, sections, fresh })
  };
}
function longestLock({ migrations }) {
  const held = migrations.flatMap(
    ({ statements }) => statements.flatMap(({ locks }) => locks.flatMap(({ held: held2 }) => held2 ?? []))
  );
  const longest = held.reduce((a, b) => b.high > a.high ? b : a, { low: 0, high: 0 });
  return `by production's statistics nobody waits longer than an estimated ${rangeText(longest)}`;
}
async function adviseSection(workspace, database) {
  const { platform, exposedSchemas, settings } = workspace;
  const { findings, notes, failure } = await acceptedFindings(
    { database, platform, exposedSchemas, settings, workspace, findings: [] },
    { root: workspace.root }
  );
  if (failure !== void 0) throw failure;
  return { findings, facts: notes };
}
var mostUnasked = 40;
async function accessSection(workspace, database, { fresh, all, signal, onProgress }) {
  const contract = await openContract(workspace);
  const schema = await readSchema(database);
  const touched = touchedBy(
    workspace.migrations.filter(({ version }) => fresh.includes(version)),
    schema
  );
  const whole = all || touched.unclear && objectsOf(schema).length <= mostUnasked;
  if (!whole && touched.objects.size === 0)
    return { findings: [], facts: ["no new migration touches what can be reached"] };
  const session = await openAccess(database, {
    platform: workspace.platform,
    ...whole ? {} : { only: touched.objects },
    signal,
    onProgress: (done, total, object) => onProgress?.(`access ${done + 1}/${total} ${object}`)
  });
  try {
    const matrix = await session.measure();
    const { findings } = await examineAccess(session, matrix, {
      platform: workspace.platform,
      exposedSchemas: workspace.exposedSchemas,
      contract,
      partial: !whole,
      earlier: contract && earlierDefinitions(workspace.migrations),
      // A review gives a repair its chance; dbops access --check searches longer.
      most: 120,
      signal,
      onProgress: (object) => onProgress?.(`repairing ${object}`),
      onStep: (step) => onProgress?.(`access: ${step}`)
    });
    const proven = matrix.cells.filter(({ reach }) => reach !== "not proven").length;
    return {
      findings,
      facts: [
        `${proven} of ${matrix.cells.length} cells of ${matrix.objects.length} objects proven by running them${whole ? "" : " (what is new touches these)"}`,
        contract === void 0 ? "no access contract; write it with dbops access --init" : `held to ${contract.file}`,
        ...touched.unclear && !whole ? ["a DO block or a grant on a whole schema may reach further"] : []
      ]
    };
  } finally {
    await session.close();
  }
}
async function docsSection(workspace, schema) {
  const findings = await checkDocs(workspace.root, workspace.docsFolder, schema);
  if (findings === void 0) return { findings: [], facts: ["none committed; write it with dbops docs"] };
  return { findings, facts: findings.length === 0 ? [`${workspace.docsFolder} is current`] : [] };
}
async function typesSection(workspace, database) {
  const { files, findings } = await checkTypes(database, workspace.root, workspace.settings.types);
  return {
    findings,
    facts: files.length === 0 ? ["none committed; write them with dbops types -o"] : [`${files.length} ${files.length === 1 ? "file" : "files"} compared`]
  };
}
async function section(id, title, command, body) {
  try {
    return { id, title, command, ...await body() };
  } catch (error) {
    if (!(error instanceof DbopsError)) throw error;
    const finding = {
      rule: "review-incomplete",
      level: "error",
      category: "workspace",
      message: messageOf(error),
      fix: error.hint
    };
    return { id, title, command, findings: [finding], facts: [] };
  }
}
function summarize(schema) {
  const sum = (count) => schema.tables.reduce((total, table) => total + count(table), 0);
  return {
    hash: hashSchema(schema),
    schemas: schema.schemas.length,
    tables: schema.tables.length,
    columns: sum((table) => table.columns.length),
    foreignKeys: sum((table) => table.constraints.filter((each) => each.type === "foreign key").length),
    indexes: sum((table) => table.indexes.length),
    policies: sum((table) => table.policies.length) + schema.platformTables.reduce((total, table) => total + table.policies.length, 0),
    views: schema.views.length,
    functions: schema.functions.length,
    withoutRls: schema.tables.filter((table) => !table.rls.enabled && table.kind !== "foreign").length
  };
}
export {
  review
};
