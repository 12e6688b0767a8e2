import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  uniqueNote
} from "./chunk-74FSXWBI.mjs";
import {
  reshapeSteps,
  tryExpressions
} from "./chunk-K52WWLZL.mjs";
import {
  columnOf,
  hangingAs,
  hangingOn,
  refuseExisting,
  refuseHanging,
  tableFacts
} from "./chunk-QX4YDBHF.mjs";
import {
  derived,
  slug
} from "./chunk-ET6YDFIL.mjs";
import {
  ident
} from "./chunk-SMBKQGSB.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/run/rollout/kinds/change-type.ts
var kind = {
  summary: "Another type for a column, without rewriting the table under a lock",
  parameters: {
    table: { required: true, description: "The table" },
    column: { required: true, description: "The column" },
    type: { required: true, description: "Its new type" },
    using: { description: "The new value from the old one, as an expression of the column (default: a cast)" },
    back: {
      description: "The old value from the new one, as an expression of the column (default: a cast); the way back"
    }
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need("table"));
    const column = columnOf(table, parameters.need("column"));
    const type = await canonicalType(database, parameters.need("type"));
    const own = ident(column.name);
    const using = parameters.one("using") ?? `${own}::${type}`;
    const back = parameters.one("back") ?? castBack(own, type, column.type);
    await tryExpressions(database, [{ name: column.name, type: column.type }], [{ option: "using", sql: using, type }]);
    await tryExpressions(database, [{ name: column.name, type }], [{ option: "back", sql: back, type: column.type }]);
    const { reshape, notes } = await retyped(database, table, column, { type, using, back });
    const steps = reshapeSteps([reshape], {
      what: `${table.sql}.${column.name} becomes ${type}`,
      release: `${column.name} is ${type} now. Release an application that counts on it: values that ${column.type} could not hold may be written from here on.`
    });
    return { name: slug("retype", table.name, column.name, type).replaceAll("_", "-"), steps, notes };
  }
};
async function retyped(database, table, column, { type, using, back }) {
  const fresh = derived(column.name, "__new");
  const aside = derived(column.name, "__old");
  refuseExisting(table, fresh);
  refuseExisting(table, aside);
  const from = await hangingOn(database, table, column);
  refuseHanging(table, column, from);
  const [known] = await database.rows(
    `select t.typcategory in ('A', 'E', 'R', 'S', 'C') or exists (select from pg_opclass o join pg_am m on m.oid = o.opcmethod and m.amname in ('btree', 'hash')
       where o.opcdefault and o.opcintype in (t.oid, t.typbasetype)) from pg_type t where t.oid = to_regtype($1)`,
    [type]
  );
  return {
    reshape: {
      table,
      old: [column],
      back: { [column.name]: back },
      fresh: [
        {
          name: fresh,
          type,
          comparable: known?.[0] ?? true,
          expression: using,
          notNull: column.notNull,
          ...column.default === null ? {} : { default: `(${column.default})::${type}` }
        }
      ],
      copies: {
        from,
        as: await hangingAs(database, table, column, fresh),
        retired: await hangingAs(database, table, column, aside),
        oldName: column.name,
        freshName: fresh
      },
      takesName: true
    },
    notes: uniqueNote(from)
  };
}
async function canonicalType(database, written) {
  try {
    const [[type]] = await database.rows(`select format_type(to_regtype($1), to_regtypemod($1))`, [written]);
    if (type !== null && type !== "-") return type;
  } catch (error) {
    throw new DbopsError(`Unexpected type "${written}": ${messageOf(error)}`);
  }
  throw new DbopsError(`Unexpected type "${written}", expected one that the migrations or PostgreSQL make`);
}
var bounds = {
  smallint: ["-32768", "32767"],
  integer: ["-2147483648", "2147483647"]
};
function castBack(column, type, old) {
  const range = bounds[old];
  if (range !== void 0 && ["smallint", "integer", "bigint", "numeric"].some((one) => type.startsWith(one)))
    return `case when ${column} between ${range[0]} and ${range[1]} then ${column}::${old} end`;
  return `${column}::${old}`;
}

export {
  kind,
  retyped,
  canonicalType,
  castBack
};
