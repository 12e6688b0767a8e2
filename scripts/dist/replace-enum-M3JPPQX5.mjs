import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  assignment
} from "./chunk-EKVY6TGS.mjs";
import {
  retyped
} from "./chunk-24652YML.mjs";
import "./chunk-74FSXWBI.mjs";
import {
  reshapeSteps
} from "./chunk-K52WWLZL.mjs";
import {
  columnOf,
  tableFacts
} from "./chunk-QX4YDBHF.mjs";
import {
  derived,
  slug
} from "./chunk-ET6YDFIL.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/rollout/kinds/replace-enum.ts
var kind = {
  summary: "Another list of values for an enum: values dropped, renamed, reordered, added",
  parameters: {
    type: { required: true, description: "The enum" },
    values: { required: true, description: "Its new values in order, with commas" },
    map: { multiple: true, description: "What becomes of a value that is dropped: old=new; once for each" },
    back: {
      multiple: true,
      description: "What a new value is in the old list: new=old; once for each that the old list lacks"
    }
  },
  async build(database, parameters) {
    const { schema, name, values: before } = await enumFacts(database, parameters.need("type"));
    const after = parameters.need("values").split(",").map((value) => value.trim()).filter(Boolean);
    const forward = new Map(parameters.many("map").map((text) => assignment("map", text)));
    const back = new Map(parameters.many("back").map((text) => assignment("back", text)));
    for (const [old, fresh2] of forward) if (!before.includes(fresh2) && !back.has(fresh2)) back.set(fresh2, old);
    complete(before, after, forward, "map");
    complete(after, before, back, "back");
    const columns = await columnsOfType(database, schema, name);
    if (columns.length === 0) {
      throw new DbopsError(`Unexpected enum ${name} that no column has, expected one in use`, {
        hint: "Drop it and make it anew in one migration."
      });
    }
    const [fresh, aside] = [derived(name, "__new"), derived(name, "__old")];
    const type = qualified(schema, name);
    const notes = [];
    const reshapes = [];
    const create = `create type ${qualified(schema, fresh)} as enum (${after.map(literal).join(", ")})`;
    for (const { table: written, column: columnName } of columns) {
      const table = await tableFacts(database, written);
      const column = columnOf(table, columnName);
      const own = ident(column.name);
      const done = await retyped(database, table, column, {
        type: qualified(schema, fresh),
        using: mapped(own, before, forward, qualified(schema, fresh)),
        back: mapped(own, after, back, type)
      });
      notes.push(...done.notes);
      const { from } = done.reshape.copies;
      const typed = [...from.indexes, ...from.constraints].find(
        ({ sql }) => sql.includes(`::${type}`) || sql.includes(`::${ident(name)}`)
      );
      if (typed !== void 0) {
        throw new DbopsError(
          `Unexpected ${typed.name} that names values of ${type}, expected none: what they become is not known`,
          {
            hint: "Drop it before, and make it anew for the new values after the plan."
          }
        );
      }
      reshapes.push({
        ...defaultOf(done.reshape, forward, qualified(schema, fresh)),
        // Behind the exchange the new type bears the name, and the old one is set aside.
        after: {
          expression: mapped(own, before, forward, type),
          back: mapped(own, after, back, qualified(schema, aside)),
          type: qualified(schema, aside)
        }
      });
    }
    const rename = (from, to) => `alter type ${qualified(schema, from)} rename to ${ident(to)}`;
    const steps = reshapeSteps(reshapes, {
      what: `${type} becomes (${after.join(", ")})`,
      release: `The columns have the new values now. Release an application that writes them: ${after.filter((value) => !before.includes(value)).join(", ") || "nothing new"}. Values that are gone must not be written: ${before.filter((value) => !after.includes(value)).join(", ") || "none"}.`,
      before: { up: [create], down: [`drop type ${qualified(schema, fresh)}`] },
      exchange: { up: [rename(name, aside), rename(fresh, name)], down: [rename(name, fresh), rename(aside, name)] },
      after: {
        up: [`-- dbops-ignore ban-drop-type: no column has it any more
drop type ${qualified(schema, aside)}`],
        down: [`create type ${qualified(schema, aside)} as enum (${before.map(literal).join(", ")})`]
      }
    });
    return { name: slug("enum", name).replaceAll("_", "-"), steps, notes };
  }
};
async function enumFacts(database, written) {
  const [row] = await database.rows(
    `select n.nspname::text, t.typname::text, (select array_agg(enumlabel::text order by enumsortorder) from pg_enum where enumtypid = t.oid)
         from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.oid = to_regtype($1) and t.typtype = 'e'`,
    [written]
  ).catch(() => []);
  if (row === void 0) throw new DbopsError(`Unexpected type "${written}", expected an enum that the migrations make`);
  const [schema, name, values] = row;
  return { schema, name, values };
}
function complete(from, to, map, option) {
  for (const [key, value] of map) {
    if (!from.includes(key))
      throw new DbopsError(`Unexpected value "${key}" in --${option}, expected one of: ${from.join(", ")}`);
    if (!to.includes(value))
      throw new DbopsError(`Unexpected value "${value}" in --${option}, expected one of: ${to.join(", ")}`);
  }
  const missing = from.filter((value) => !to.includes(value) && !map.has(value));
  if (missing.length > 0) {
    throw new DbopsError(
      `Unexpected value "${missing[0]}" without a place in the ${option === "map" ? "new" : "old"} list`,
      {
        hint: `Say what it becomes: ${missing.map((value) => `--${option} ${value}=<${option === "map" ? "new" : "old"}>`).join(" ")}`
      }
    );
  }
}
function mapped(column, values, map, type) {
  const cases = values.filter((value) => map.has(value)).map((value) => `when ${literal(value)} then ${literal(map.get(value))}`);
  return cases.length === 0 ? `${column}::text::${type}` : `(case ${column}::text ${cases.join(" ")} else ${column}::text end)::${type}`;
}
function defaultOf(reshape, map, type) {
  const [fresh] = reshape.fresh;
  const value = /^'((?:[^']|'')*)'::/.exec(reshape.old[0].default ?? "")?.[1]?.replaceAll("''", "'");
  if (fresh?.default === void 0 || value === void 0) return reshape;
  return { ...reshape, fresh: [{ ...fresh, default: `${literal(map.get(value) ?? value)}::${type}` }] };
}
async function columnsOfType(database, schema, name) {
  const rows = await database.rows(
    `select format('%s.%s', quote_ident(n.nspname), quote_ident(c.relname)), a.attname::text,
            t.typelem <> 0 or t.typtype = 'd' or c.relispartition
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_type t on t.oid = a.atttypid
      where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and (t.oid = to_regtype($1) or t.typelem = to_regtype($1) or t.typbasetype = to_regtype($1)) order by 1, 2`,
    [qualified(schema, name)]
  );
  const hard = rows.find(([, , special]) => special);
  if (hard !== void 0) {
    throw new DbopsError(
      `Unexpected array, domain or partition: ${hard[0]}.${hard[1]}, expected plain columns of the enum`,
      {
        hint: "Change that column first, with a plan of its own."
      }
    );
  }
  return rows.map(([table, column]) => ({ table, column }));
}
export {
  kind
};
