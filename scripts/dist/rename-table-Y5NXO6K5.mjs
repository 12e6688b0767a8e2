import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  guarded,
  tableFacts
} from "./chunk-QX4YDBHF.mjs";
import {
  slug
} from "./chunk-ET6YDFIL.mjs";
import "./chunk-2XQMCEUW.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/run/rollout/kinds/rename-table.ts
var kind = {
  summary: "Another name for a table: a view of the old name reads and writes it until the application has moved",
  parameters: {
    table: { required: true, description: "The table" },
    to: { required: true, description: "Its new name, in the same schema" }
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need("table"));
    const to = parameters.need("to");
    const [[taken]] = await database.rows("select to_regclass($1) is not null", [qualified(table.schema, to)]);
    if (taken) throw new DbopsError(`Unexpected name ${to}, expected one that nothing in ${table.schema} has`);
    const fresh = qualified(table.schema, to);
    const view = table.sql;
    const back = [`drop view ${view}`, `alter table ${fresh} rename to ${ident(table.name)}`];
    const bridge = [
      `create view ${view} with (security_invoker = true) as select * from ${fresh}`,
      ...await viewGrants(database, table.sql)
    ];
    return {
      name: slug("rename", table.name, "to", to).replaceAll("_", "-"),
      steps: [
        {
          id: "rename",
          title: `Rename it, with a view of the old name in the same transaction`,
          kind: "migration",
          alone: false,
          up: guarded(`${table.sql} becomes ${fresh}. Reads and writes by the old name go through the view.`, [
            `-- dbops-ignore ban-rename-table: the view of the old name is there when the lock goes
alter table ${table.sql} rename to ${ident(to)}`,
            ...bridge
          ]),
          down: guarded("The old name is the table again.", back)
        },
        {
          id: "release",
          title: "Release the application",
          kind: "release",
          text: `Release an application that reads and writes ${fresh} only. Go on when nothing uses ${view} any more.`
        },
        {
          id: "contract",
          title: "Drop the view of the old name",
          kind: "migration",
          alone: false,
          up: guarded("Nothing uses the old name any more.", [`drop view ${view}`]),
          down: guarded("The old name again, as a view.", bridge)
        }
      ],
      notes: await notes(database, table.schema, table.name)
    };
  }
};
async function viewGrants(database, table) {
  const rows = await database.rows(
    `select lower(x.privilege_type), case when x.grantee = 0 then 'public' else pg_get_userbyid(x.grantee)::text end
       from pg_class c cross join lateral aclexplode(c.relacl) x
      where c.oid = to_regclass($1) and x.grantee <> c.relowner and x.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') order by 2, 1`,
    [table]
  );
  const byRole = /* @__PURE__ */ new Map();
  for (const [privilege, role] of rows) byRole.set(role, [...byRole.get(role) ?? [], privilege]);
  return [...byRole].map(
    ([role, list]) => `grant ${list.join(", ")} on ${table} to ${role === "public" ? "public" : ident(role)}`
  );
}
async function notes(database, schema, name) {
  const functions = (await database.rows(
    `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and p.prosrc ~ ('\\m' || $1 || '\\M') order by 1`,
    [name]
  )).flat();
  void schema;
  return [
    "COPY into the old name and TRUNCATE of it fail: a view takes neither.",
    ...functions.length === 0 ? [] : [`Functions that seem to name the table, to be changed before the last step: ${functions.join(", ")}.`]
  ];
}
export {
  kind
};
