import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  guarded,
  script
} from "./chunk-QX4YDBHF.mjs";
import {
  derived,
  renamed,
  slug
} from "./chunk-ET6YDFIL.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/rollout/confirm.ts
function confirmSteps(wanted, what) {
  const adding = (one) => ({
    ...one,
    add: `alter table ${one.table} add constraint ${ident(one.name)} ${one.sql}`
  });
  const checks = wanted.flatMap(
    ({ table, tableName, notNull }) => notNull.map(
      (column) => adding({
        table,
        column,
        name: derived(`${tableName}_${column}_present`, ""),
        sql: `check (${ident(column)} is not null)`
      })
    )
  );
  const all = [
    ...checks,
    ...wanted.flatMap(({ table, constraints }) => constraints.map((one) => adding({ table, ...one })))
  ];
  if (all.length === 0) return [];
  const drop = ({ table, name }) => `alter table ${table} drop constraint ${ident(name)}`;
  const validate = ({ table, name }) => `alter table ${table} validate constraint ${ident(name)}`;
  const steps = [
    {
      id: "constrain",
      title: `Hold new rows to the constraints of ${what}`,
      kind: "migration",
      alone: false,
      up: guarded(
        `Constraints that new rows keep at once; the rows that are there are looked at in the next step.`,
        all.map(({ add }) => `${add} not valid`)
      ),
      down: guarded("Takes the constraints away again.", all.toReversed().map(drop))
    },
    {
      id: "validate",
      title: `Validate them: rows are read, nobody waits`,
      kind: "migration",
      alone: false,
      up: guarded("Reads every row under a lock that blocks no reads and no writes.", all.map(validate)),
      down: guarded(
        "Back to constraints that hold for new rows only.",
        all.flatMap((one) => [`${drop(one)}`, `${one.add} not valid`])
      )
    }
  ];
  if (checks.length > 0) {
    steps.push({
      id: "confirm",
      title: "Take NOT NULL from the validated checks",
      kind: "migration",
      alone: false,
      up: guarded(
        "SET NOT NULL reads no row where a valid check says the same.",
        checks.flatMap((one) => [`alter table ${one.table} alter column ${ident(one.column)} set not null`, drop(one)])
      ),
      down: guarded(
        "The checks again, and without NOT NULL.",
        checks.flatMap((one) => [
          `${one.add} not valid`,
          validate(one),
          `alter table ${one.table} alter column ${ident(one.column)} drop not null`
        ])
      )
    });
  }
  return steps;
}
function notNullAgain(table, tableName, column) {
  const name = ident(derived(`${tableName}_${column}_present`, ""));
  return [
    `alter table ${table} add constraint ${name} check (${ident(column)} is not null) not valid`,
    `alter table ${table} validate constraint ${name}`,
    `alter table ${table} alter column ${ident(column)} set not null`,
    `alter table ${table} drop constraint ${name}`
  ];
}

// scripts/run/rollout/sync.ts
function syncSql(sync) {
  const { table, label } = sync;
  const name = derived(`sync_${table.name}_${label}`, "");
  const routine = qualified(table.schema, name);
  const trigger = ident(derived(`zz_${name}`, ""));
  const body = bodyOf(sync);
  const fn = (verb) => `${verb} function ${routine}() returns trigger language plpgsql set search_path = '' as $sync$
${body}
$sync$`;
  return {
    create: [
      fn("create"),
      `revoke all on function ${routine}() from public`,
      `create trigger ${trigger} before insert or update on ${table.sql} for each row execute function ${routine}()`
    ],
    replace: fn("create or replace"),
    drop: [`drop trigger ${trigger} on ${table.sql}`, `drop function ${routine}()`]
  };
}
function bodyOf({ old, fresh, oldAs, freshAs }) {
  const forward = assign(fresh, old, oldAs);
  const backward = assign(old, fresh, freshAs);
  const changed = (columns) => columns.map((column) => differs(`new.${ident(column.name)}`, `old.${ident(column.name)}`, column)).join(" or ");
  const given = fresh.map(({ name }) => `new.${ident(name)} is not null`).join(" or ");
  return `begin
  if tg_op = 'INSERT' then
    -- Who gives the new columns a value knows them; all others know the old ones only.
    if ${given} then
      ${backward ?? "null;"}
    else
      ${forward ?? "null;"}
    end if;
  elsif (${changed(old)}) and not (${changed(fresh)}) then
    -- What already follows from the other side (a copy in batches) stays as it is.
    if not (${same(old, fresh, freshAs)}) then
      ${forward ?? "null;"}
    end if;
  elsif (${changed(fresh)}) and not (${changed(old)}) then
    if not (${same(fresh, old, oldAs)}) then
      ${backward ?? "null;"}
    end if;
  end if;
  return new;
end`;
}
function assign(targets, sources, names) {
  const set = targets.filter(({ expression }) => expression !== void 0);
  if (set.length === 0) return void 0;
  return `select ${set.map(({ expression }) => `(${expression})`).join(", ")} into ${set.map(({ name }) => `new.${ident(name)}`).join(", ")}
        from ${sourceOf(sources, names)};`;
}
function same(targets, sources, names) {
  const set = targets.filter(({ expression }) => expression !== void 0);
  if (set.length === 0) return "true";
  const equal = set.map((column) => `not (${differs(`new.${ident(column.name)}`, `(${column.expression})`, column)})`).join(" and ");
  return `select ${equal} from ${sourceOf(sources, names)}`;
}
function sourceOf(sources, names) {
  const values = sources.map(({ name }) => `new.${ident(name)}`).join(", ");
  const columns = (names ?? sources.map(({ name }) => name)).map(ident).join(", ");
  return `(select ${values}) as source(${columns})`;
}
function differs(left, right, { comparable }) {
  return comparable ? `${left} is distinct from ${right}` : `${left}::text is distinct from ${right}::text`;
}

// scripts/run/rollout/columns.ts
var aside = (name) => derived(name, "__old");
function reshapeSteps(reshapes, text) {
  const parts = reshapes.map((reshape) => new Part(reshape, text.keepNames ?? []));
  const takes = parts.some(({ reshape }) => reshape.takesName);
  const steps = [];
  steps.push({
    id: "expand",
    title: "Add the new columns and the trigger that keeps both sides the same",
    kind: "migration",
    alone: false,
    up: guarded(`Expand: ${text.what}. Old and new application both work from here on.`, [
      ...text.before?.up ?? [],
      ...parts.flatMap((part) => part.expand())
    ]),
    down: guarded("Takes the new columns and the trigger away; the old columns hold everything.", [
      ...parts.toReversed().flatMap((part) => part.unexpand()),
      ...text.before?.down ?? []
    ])
  });
  for (const part of parts) steps.push(...part.indexSteps());
  for (const part of parts) steps.push(part.backfill());
  steps.push(settleStep(parts.map((part) => part.copyStatement())));
  steps.push(
    ...confirmSteps(
      parts.map((part) => part.wanted()),
      "the new columns"
    )
  );
  const release = { id: "release", title: "Release the application", kind: "release", text: text.release };
  if (takes) {
    steps.push({
      id: "exchange",
      title: "Exchange the names: the new column takes the place of the old one",
      kind: "migration",
      alone: false,
      up: guarded("In one transaction; the trigger now keeps the old column, for the way back.", [
        ...parts.flatMap((part) => part.exchange()),
        ...text.exchange?.up ?? []
      ]),
      down: guarded("The old column bears its name again.", [
        ...text.exchange?.down ?? [],
        ...parts.toReversed().flatMap((part) => part.exchangeBack()),
        ...text.exchange?.downAfter ?? []
      ])
    });
  } else steps.push(release);
  steps.push(...retireSteps(parts, text));
  if (takes) steps.push(release);
  const undo = parts.map((part) => part.undo()).filter((plan) => plan !== void 0);
  steps.push({
    id: "contract",
    title: "Drop the trigger and the old columns",
    kind: "migration",
    alone: false,
    up: guarded("Contract: nothing reads or writes the old columns any more.", [
      ...parts.flatMap((part) => part.contract()),
      ...text.after?.up ?? []
    ]),
    down: guarded(
      "Brings the old columns and the trigger back; their values come from the new ones in the batches that follow.",
      [...text.after?.down ?? [], ...parts.toReversed().flatMap((part) => part.uncontract())]
    ),
    ...undo.length > 0 ? { undo } : {}
  });
  return steps;
}
function settleStep(statements) {
  return {
    id: "settle",
    title: "Copy what is left: nothing where the batches ran",
    kind: "migration",
    alone: false,
    up: guarded(
      "The batches have copied every row of this server. Other databases that run these migrations get it from here.",
      statements.map(
        (statement) => (
          // The linter asks for batches where rows are updated.
          `${statement.startsWith("update") ? "-- dbops-ignore require-batched-backfill: the batches of the step before leave nothing to do\n" : ""}${statement}`
        )
      )
    ),
    down: script("What was copied stays: the old side holds it too.", ["select 1"])
  };
}
async function tryExpressions(database, sources, expressions) {
  const row = sources.map(({ name, type }) => `null::${type} as ${ident(name)}`).join(", ");
  for (const { option, sql, type } of expressions) {
    await database.exec("begin");
    try {
      await database.exec("set local search_path = ''");
      await database.exec(`select ((${sql}
))::${type} from (select ${row}) as source`);
    } catch (error) {
      throw new DbopsError(`Unexpected expression in --${option}: ${messageOf(error)}`, {
        where: sql,
        hint: `It may use: ${sources.map(({ name }) => ident(name)).join(", ")}. Qualify functions of your own with their schema.`
      });
    } finally {
      await database.exec("rollback");
    }
  }
}
function retireSteps(parts, text) {
  const up = [...parts.flatMap((part) => part.retire()), ...text.retire?.up ?? []];
  const down = [...text.retire?.down ?? [], ...parts.toReversed().flatMap((part) => part.unretire())];
  const steps = parts.flatMap((part) => part.unlinkSteps());
  if (up.length > 0) {
    steps.push({
      id: "retire",
      title: "Free the old columns of NOT NULL and constraints",
      kind: "migration",
      alone: false,
      up: guarded("The old columns hold nothing up any more. Indexes go one by one.", up),
      down: guarded("Constraints again, validated without holding anybody up.", down)
    });
  }
  for (const part of parts) steps.push(...part.retireIndexSteps());
  return steps;
}
var Part = class {
  reshape;
  #before;
  #after;
  #label;
  #keepNames;
  constructor(reshape, keepNames) {
    this.reshape = reshape;
    this.#keepNames = keepNames;
    const { table, old, fresh, back, takesName, after } = reshape;
    this.#label = old.map(({ name }) => name).join("_");
    const side = (names) => old.map((column) => ({ name: names(column.name), comparable: column.comparable, expression: back[column.name] }));
    const finals = fresh.map((column) => takesName ? old[0].name : column.name);
    this.#before = syncSql({
      table,
      label: this.#label,
      old: side((name) => name),
      fresh,
      freshAs: finals
    });
    this.#after = takesName ? syncSql({
      table,
      label: this.#label,
      old: side(aside).map((column) => after === void 0 ? column : { ...column, expression: after.back }),
      oldAs: old.map(({ name }) => name),
      fresh: fresh.map((column, index) => ({
        ...column,
        name: finals[index],
        expression: after?.expression ?? column.expression
      }))
    }) : this.#before;
  }
  expand() {
    const { table, fresh, copies, old } = this.reshape;
    return [
      ...fresh.map(({ name, type }) => `alter table ${table.sql} add column ${ident(name)} ${type}`),
      ...(copies?.from.grants ?? []).map(
        ([privilege, role]) => `grant ${privilege} (${ident(copies.freshName)}) on ${table.sql} to ${role === "public" ? "public" : ident(role)}`
      ),
      ...old.length === 1 && fresh.length === 1 && old[0].comment !== null ? [`comment on column ${table.sql}.${ident(fresh[0].name)} is ${literal(old[0].comment)}`] : [],
      ...this.#before.create
    ];
  }
  unexpand() {
    const { table, fresh } = this.reshape;
    return [...this.#before.drop, ...fresh.map(({ name }) => `alter table ${table.sql} drop column ${ident(name)}`)];
  }
  /** An index on the new column for each one on the old. */
  #indexes() {
    const { copies } = this.reshape;
    if (copies === void 0) return [];
    return copies.as.indexes.map((index) => {
      const name = renamed(index.name, copies.oldName, copies.freshName);
      const old = copies.from.indexes.find((one) => one.name === index.name);
      return { name, sql: concurrently(index.sql, index.name, name), old };
    });
  }
  indexSteps() {
    const { table } = this.reshape;
    return this.#indexes().map(({ name, sql }, index) => ({
      id: slug("index", table.name, String(index + 1)).replaceAll("_", "-"),
      title: `Build ${name} beside the writers`,
      kind: "migration",
      alone: true,
      up: script(
        "Blocks no reads and no writes. An invalid index that a failed build leaves is dropped before the next try.",
        [sql]
      ),
      down: script("Without the index.", [`drop index concurrently ${ident(table.schema)}.${ident(name)}`])
    }));
  }
  copyStatement() {
    const { table, fresh } = this.reshape;
    return `update ${table.sql} set ${fresh.map(({ name, expression }) => `${ident(name)} = (${expression})`).join(", ")}
where ${fresh.map((column) => differs(ident(column.name), `(${column.expression})`, column)).join(" or ")}`;
  }
  backfill() {
    const { table, old, fresh } = this.reshape;
    return {
      id: slug("copy", table.name, ...fresh.map(({ name }) => name)).replaceAll("_", "-"),
      title: `Copy ${old.map(({ name }) => name).join(", ")} to ${fresh.map(({ name }) => name).join(", ")} in batches`,
      kind: "backfill",
      plan: { name: slug(table.name, this.#label, "copy").replaceAll("_", "-"), statement: this.copyStatement() }
    };
  }
  wanted() {
    const { table, fresh, copies } = this.reshape;
    const constraints = (copies?.as.constraints ?? []).filter(({ type }) => type === "c" || type === "f").map(({ name, sql }) => ({
      name: renamed(name, copies.oldName, copies.freshName),
      sql: sql.replace(/ NOT VALID$/, "")
    }));
    return {
      table: table.sql,
      tableName: table.name,
      notNull: fresh.filter(({ notNull }) => notNull).map(({ name }) => name),
      constraints
    };
  }
  exchange() {
    const { table, old, fresh } = this.reshape;
    const [column] = old;
    const reason = "-- dbops-ignore ban-rename-column: both names stay taken, in one transaction";
    return [
      this.#before.drop[0],
      `${reason}
alter table ${table.sql} rename column ${ident(column.name)} to ${ident(aside(column.name))}`,
      `${reason}
alter table ${table.sql} rename column ${ident(fresh[0].name)} to ${ident(column.name)}`,
      ...column.default === null ? [] : [
        `alter table ${table.sql} alter column ${ident(aside(column.name))} drop default`,
        `alter table ${table.sql} alter column ${ident(column.name)} set default ${fresh[0].default ?? column.default}`
      ],
      this.#after.replace,
      this.#after.create.at(-1)
    ];
  }
  exchangeBack() {
    const { table, old, fresh } = this.reshape;
    const [column] = old;
    return [
      this.#after.drop[0],
      ...column.default === null ? [] : [
        `alter table ${table.sql} alter column ${ident(column.name)} drop default`,
        `alter table ${table.sql} alter column ${ident(aside(column.name))} set default ${column.default}`
      ],
      `alter table ${table.sql} rename column ${ident(column.name)} to ${ident(fresh[0].name)}`,
      `alter table ${table.sql} rename column ${ident(aside(column.name))} to ${ident(column.name)}`,
      this.#before.replace,
      this.#before.create.at(-1)
    ];
  }
  /** Names of the old columns when they are retired. */
  #retired() {
    const { old, takesName } = this.reshape;
    return old.map((column) => ({ column, name: takesName ? aside(column.name) : column.name }));
  }
  retire() {
    const { table } = this.reshape;
    return [
      ...this.#constraints(false).map(
        ({ name, type }) => `-- dbops-ignore ${type === "p" ? "ban-drop-primary-key" : "ban-drop-constraint"}: the new column has the same
alter table ${table.sql} drop constraint ${ident(name)}`
      ),
      ...this.#retired().filter(({ column }) => column.notNull).map(
        ({ name }) => `-- dbops-ignore ban-drop-not-null: the new column has it
alter table ${table.sql} alter column ${ident(name)} drop not null`
      )
    ];
  }
  #constraints(foreign) {
    return (this.reshape.copies?.from.constraints ?? []).filter(({ type }) => type === "f" === foreign);
  }
  unlinkSteps() {
    const { table } = this.reshape;
    return this.#constraints(true).map(({ name }, index) => ({
      id: slug("unlink", table.name, String(index + 1)).replaceAll("_", "-"),
      title: `Drop the foreign key ${name} of the old column`,
      kind: "migration",
      alone: false,
      up: guarded("The new column has the same.", [
        `-- dbops-ignore ban-drop-constraint: the new column has the same
alter table ${table.sql} drop constraint ${ident(name)}`
      ]),
      down: guarded("The foreign key again.", this.#again(name))
    }));
  }
  /** A constraint of an old column, as it is written with the name that the column has then. */
  #again(name) {
    const { table, copies, takesName } = this.reshape;
    const { type } = copies.from.constraints.find((one) => one.name === name);
    const as = (takesName ? copies.retired?.constraints : void 0) ?? copies.from.constraints;
    const sql = as.find((one) => one.name === name).sql.replace(/ NOT VALID$/, "");
    if (type === "u" || type === "p") {
      const rule = type === "p" ? "require-primary-key-using-index" : "require-unique-using-index";
      return [
        `-- dbops-ignore ${rule}: the way back in one transaction; writers wait for the build
alter table ${table.sql} add constraint ${ident(name)} ${sql}`
      ];
    }
    return [
      `alter table ${table.sql} add constraint ${ident(name)} ${sql} not valid`,
      `alter table ${table.sql} validate constraint ${ident(name)}`
    ];
  }
  unretire() {
    const { table } = this.reshape;
    return [
      ...this.#retired().filter(({ column }) => column.notNull).flatMap(({ name }) => notNullAgain(table.sql, table.name, name)),
      ...this.#constraints(false).flatMap(({ name }) => this.#again(name))
    ];
  }
  retireIndexSteps() {
    const { table, copies, takesName } = this.reshape;
    if (copies === void 0) return [];
    return copies.from.indexes.filter(({ constraint }) => constraint === null).map(({ name, sql }, index) => {
      const as = takesName ? copies.retired?.indexes.find((one) => one.name === name)?.sql ?? sql : sql;
      return {
        id: slug("drop-index", table.name, String(index + 1)).replaceAll("_", "-"),
        title: `Drop ${name} beside the writers`,
        kind: "migration",
        alone: true,
        up: script("The new column has an index of its own.", [
          `drop index concurrently ${ident(table.schema)}.${ident(name)}`
        ]),
        down: script("The index again.", [concurrently(as, name, name)])
      };
    });
  }
  contract() {
    const { table, fresh, takesName } = this.reshape;
    return [
      ...this.#after.drop,
      ...takesName ? [] : fresh.filter((column) => column.default !== void 0).map(
        (column) => `alter table ${table.sql} alter column ${ident(column.name)} set default ${column.default}`
      ),
      ...this.#retired().map(
        ({ name }) => `-- dbops-ignore ban-drop-column: its values are in the new column, and no application knows it
alter table ${table.sql} drop column ${ident(name)}`
      ),
      ...takesName ? this.#finalNames().map(({ from, to, what }) => renameOf(table, what, from, to)) : []
    ];
  }
  uncontract() {
    const { table, fresh, takesName, after } = this.reshape;
    return [
      ...takesName ? this.#finalNames().toReversed().map(({ from, to, what }) => renameOf(table, what, to, from)) : [],
      ...this.#retired().flatMap(({ column, name }) => [
        `-- dbops-ignore ban-data-loss-in-rollback: its values follow from the new columns, in the batches behind the rollback
alter table ${table.sql} add column ${ident(name)} ${after?.type ?? column.type}`,
        ...column.default === null || takesName ? [] : [`alter table ${table.sql} alter column ${ident(name)} set default ${column.default}`],
        ...column.comment === null ? [] : [`comment on column ${table.sql}.${ident(name)} is ${literal(column.comment)}`]
      ]),
      ...(this.reshape.copies?.from.grants ?? []).map(
        ([privilege, role]) => `grant ${privilege} (${ident(this.#retired()[0].name)}) on ${table.sql} to ${role === "public" ? "public" : ident(role)}`
      ),
      ...takesName ? [] : fresh.filter((column) => column.default !== void 0).map((column) => `alter table ${table.sql} alter column ${ident(column.name)} drop default`),
      ...this.#after.create
    ];
  }
  /** When the old column is gone, indexes and constraints of the new one get the names that people know. */
  #finalNames() {
    const { copies } = this.reshape;
    if (copies === void 0) return [];
    return [
      ...this.#indexes().map(({ name, old }) => ({ what: "index", from: name, to: old.name })),
      ...copies.from.constraints.filter(({ type }) => type === "c" || type === "f").map(({ name }) => ({
        what: "constraint",
        from: renamed(name, copies.oldName, copies.freshName),
        to: name
      }))
    ].filter(({ from, to }) => from !== to && !this.#keepNames.includes(from));
  }
  /** Fills the old columns again after the rollback of the last step. */
  undo() {
    const { table, back, after } = this.reshape;
    const expression = (name) => after === void 0 ? back[name] : after.back;
    const known = this.#retired().filter(({ column }) => expression(column.name) !== void 0);
    if (known.length === 0) return void 0;
    const sets = known.map(({ column, name }) => `${ident(name)} = (${expression(column.name)})`);
    const where = known.map(({ column, name }) => differs(ident(name), `(${expression(column.name)})`, column));
    return {
      name: slug(table.name, this.#label, "back").replaceAll("_", "-"),
      statement: `update ${table.sql} set ${sets.join(", ")}
where ${where.join(" or ")}`
    };
  }
};
function renameOf(table, what, from, to) {
  return what === "index" ? `alter index ${ident(table.schema)}.${ident(from)} rename to ${ident(to)}` : `alter table ${table.sql} rename constraint ${ident(from)} to ${ident(to)}`;
}
function concurrently(sql, name, to) {
  for (const unique of ["UNIQUE ", ""]) {
    const head = `CREATE ${unique}INDEX ${ident(name)} ON `;
    if (sql.startsWith(head))
      return `create ${unique.toLowerCase()}index concurrently ${ident(to)} on ${sql.slice(head.length)}`;
  }
  throw new DbopsError(`Unexpected definition of index ${name}: ${sql}`);
}

export {
  confirmSteps,
  reshapeSteps,
  settleStep,
  tryExpressions
};
