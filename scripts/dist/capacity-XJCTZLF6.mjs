import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  planTables,
  tenantTables
} from "./chunk-G4SN6MK4.mjs";
import "./chunk-C54WYS5V.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/plan/capacity/capacity.ts
var partitionRows = 1e8;
var partitionBytes = 100 * 1024 ** 3;
async function planCapacity(database, schema, options) {
  const sizes = await database.rows(
    `select format('%I.%I', n.nspname, c.relname), pg_relation_size(c.oid) + coalesce(pg_total_relation_size(nullif(c.reltoastrelid, 0)), 0), (select count(*) from pg_index i where i.indrelid = c.oid)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'`
  );
  const heap = new Map(sizes.map(([name, bytes]) => [name, Number(bytes)]));
  const indexSizes = await database.rows(
    `select format('%I.%I', n.nspname, t.relname), i.relname, pg_relation_size(i.oid) from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid join pg_namespace n on n.oid = t.relnamespace order by 1, 2`
  );
  const tables = [];
  const notes = [];
  for (const table of schema.tables) {
    const name = qualified(table.schema, table.name);
    if (table.kind !== "table" || table.partitionOf !== void 0) continue;
    const [[there]] = await database.rows(`select count(*) from ${name}`);
    if (Number(there) < 100) {
      if (options.rows.has(name)) notes.push(`${name}: too few rows could be made to measure one`);
      continue;
    }
    const rows = options.rows.get(name) ?? Number(there);
    if (!options.rows.has(name) && !options.growth.has(name)) continue;
    const bytesPerRow = heap.get(name) / Number(there);
    const indexes = indexSizes.filter(([of]) => of === name).map(([, index, bytes]) => ({
      name: index,
      bytesPerRow: Number(bytes) / Number(there),
      bytes: Math.round(Number(bytes) / Number(there) * rows)
    }));
    const perRow = bytesPerRow + indexes.reduce((sum, each) => sum + each.bytesPerRow, 0);
    const monthly = options.growth.get(name);
    const heapBytes = Math.round(bytesPerRow * rows);
    const totalBytes2 = Math.round(perRow * rows);
    tables.push({
      table: name,
      rows,
      bytesPerRow: round(bytesPerRow),
      heapBytes,
      indexes: indexes.map((each) => ({ ...each, bytesPerRow: round(each.bytesPerRow) })),
      totalBytes: totalBytes2,
      ...monthly === void 0 ? {} : { growth: { rowsPerMonth: monthly, bytesPerMonth: Math.round(perRow * monthly) } },
      ...keyEnds(table, rows, monthly),
      ...partitioning(table, rows, totalBytes2, monthly)
    });
  }
  tables.sort((a, b) => b.totalBytes - a.totalBytes || compareText(a.table, b.table));
  const totalBytes = tables.reduce((sum, table) => sum + table.totalBytes, 0);
  const bytesPerMonth = tables.reduce((sum, table) => sum + (table.growth?.bytesPerMonth ?? 0), 0);
  const indexBytes = tables.reduce((sum, table) => sum + table.indexes.reduce((all, index) => all + index.bytes, 0), 0);
  const sharding = await shardingOf(database, schema);
  return {
    tables,
    totalBytes,
    bytesPerMonth,
    ...options.memory === void 0 ? {} : {
      memory: {
        bytes: options.memory,
        share: Math.min(1, 0.75 * options.memory / Math.max(1, totalBytes)),
        indexesFit: indexBytes <= 0.75 * options.memory
      }
    },
    ...options.disk === void 0 || bytesPerMonth === 0 ? {} : { monthsUntilDiskFull: round(Math.max(0, 0.8 * options.disk - totalBytes) / bytesPerMonth) },
    ...options.cores === void 0 ? {} : { pool: poolOf(options.cores, options.clients) },
    ...sharding === void 0 ? {} : { sharding },
    notes
  };
}
function round(value) {
  return Math.round(value * 10) / 10;
}
function poolOf(cores, clients) {
  const size = cores * 2 + 1;
  return {
    size,
    why: `twice ${cores} cores and one for the disk${clients === void 0 ? "" : clients > size ? `; ${clients} clients share them through a pooler in transaction mode` : `; ${clients} clients need no pooler`}`
  };
}
function keyEnds(table, rows, monthly) {
  if (monthly === void 0 || monthly <= 0) return {};
  const key = table.constraints.find(({ type: type2 }) => type2 === "primary key")?.columns;
  const type = key?.length === 1 ? table.columns.find(
    ({ name, identity, default: value }) => name === key[0] && (identity !== void 0 || value?.startsWith("nextval"))
  )?.type : void 0;
  const last = type === "integer" ? 2 ** 31 - 1 : type === "smallint" ? 2 ** 15 - 1 : void 0;
  return last === void 0 ? {} : { keyEndsInMonths: round(Math.max(0, last - rows) / monthly) };
}
function partitioning(table, rows, bytes, monthly) {
  const soon = monthly === void 0 ? rows : rows + 12 * monthly;
  if (soon < partitionRows && bytes < partitionBytes) return {};
  const time = table.columns.find(
    ({ name, type, nullable }) => !nullable && /^(timestamp|date)/.test(type) && /^(created|occurred|recorded|happened|inserted|event|placed|logged|sent)/.test(name)
  ) ?? table.columns.find(
    ({ type, nullable, default: value }) => !nullable && /^(timestamp|date)/.test(type) && value !== void 0
  );
  const hindrances = table.constraints.filter(
    ({ type, columns }) => (type === "primary key" || type === "unique") && time !== void 0 && !columns.includes(time.name)
  ).map(({ name }) => `${name} has to carry ${time.name}`);
  const perMonth = monthly ?? 0;
  return {
    partition: {
      why: soon >= partitionRows ? `${Math.round(soon / 1e6)}M rows within a year` : `${Math.round(bytes / 1024 ** 3)} GB`,
      ...time === void 0 ? {} : {
        key: `range (${ident(time.name)})`,
        interval: perMonth > 6e7 ? "a day" : perMonth > 1e7 ? "a week" : "a month"
      },
      hindrances: time === void 0 ? ["no time column that is never NULL: hash by the tenant or key"] : hindrances
    }
  };
}
async function shardingOf(database, schema) {
  const own = new Set(schema.tables.map((table) => table.schema));
  const plan = await planTables(database, [...own]);
  const [tenant] = [...tenantTables(plan)].sort();
  if (tenant === void 0) return void 0;
  const columns = /* @__PURE__ */ new Map();
  for (const table of plan) {
    const key = table.keys.find((each) => each.target === tenant && each.columns.length === 1);
    if (key !== void 0) columns.set(table.table, key.columns[0]);
  }
  const counts = /* @__PURE__ */ new Map();
  for (const column of columns.values()) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [distributionColumn] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0] ?? [];
  if (distributionColumn === void 0) return void 0;
  const distributed = [...columns].filter(([, column]) => column === distributionColumn).map(([table]) => table).sort();
  const reference = plan.filter(
    (table) => own.has(table.schema) && !distributed.includes(table.table) && table.table !== tenant && plan.some((each) => distributed.includes(each.table) && each.keys.some(({ target }) => target === table.table))
  ).map(({ table }) => table).sort();
  const hindrances = [];
  for (const table of schema.tables) {
    const name = qualified(table.schema, table.name);
    if (!distributed.includes(name)) continue;
    for (const constraint of table.constraints) {
      if ((constraint.type === "primary key" || constraint.type === "unique") && !constraint.columns.includes(distributionColumn))
        hindrances.push(`${name}: ${constraint.name} has to carry ${distributionColumn}`);
      if (constraint.references !== void 0) {
        const target = qualified(constraint.references.schema, constraint.references.name);
        if (distributed.includes(target) && !constraint.columns.includes(distributionColumn))
          hindrances.push(
            `${name}: ${constraint.name} points to another distributed table without ${distributionColumn}`
          );
      }
    }
  }
  const others = plan.filter(
    (table) => own.has(table.schema) && !distributed.includes(table.table) && !reference.includes(table.table) && table.table !== tenant && table.keys.length > 0
  ).map(({ table }) => table);
  for (const table of others)
    hindrances.push(`${table}: leads to its tenant only through another table; give it ${distributionColumn}`);
  const text = (value) => `'${value.replaceAll("'", "''")}'`;
  return {
    distributionColumn,
    tenant,
    distributed,
    reference,
    hindrances,
    sql: [
      ...reference.map((table) => `select create_reference_table(${text(table)});`),
      `select create_distributed_table(${text(tenant)}, 'id');`,
      ...distributed.map(
        (table) => `select create_distributed_table(${text(table)}, ${text(distributionColumn)}, colocate_with => ${text(tenant)});`
      )
    ]
  };
}
export {
  planCapacity
};
