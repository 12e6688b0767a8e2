import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  inSnapshot
} from "./chunk-FJ3ZGTWW.mjs";
import {
  postgresFailure
} from "./chunk-GAOYVYJQ.mjs";
import {
  ident,
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  Scope
} from "./chunk-7GWH73TP.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  redact
} from "./chunk-5B7NSWZR.mjs";

// scripts/catalog/queries/aggregates.sql
var aggregates_default = "-- What CREATE AGGREGATE says of each aggregate, as far as it is not its name, arguments or function's own. $1: schemas (oid[]).\nselect p.oid, concat_ws(', ',\n  'SFUNC = ' || a.aggtransfn::oid::regproc, 'STYPE = ' || format_type(a.aggtranstype, null),\n  'SSPACE = ' || nullif(a.aggtransspace, 0),\n  'FINALFUNC = ' || nullif(a.aggfinalfn::oid, 0)::regproc,\n  case when a.aggfinalextra then 'FINALFUNC_EXTRA' end,\n  case when a.aggfinalfn <> 0 then 'FINALFUNC_MODIFY = ' ||\n    case a.aggfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end\n  end,\n  'COMBINEFUNC = ' || nullif(a.aggcombinefn::oid, 0)::regproc,\n  'SERIALFUNC = ' || nullif(a.aggserialfn::oid, 0)::regproc,\n  'DESERIALFUNC = ' || nullif(a.aggdeserialfn::oid, 0)::regproc,\n  'INITCOND = ' || quote_literal(a.agginitval),\n  'MSFUNC = ' || nullif(a.aggmtransfn::oid, 0)::regproc,\n  'MINVFUNC = ' || nullif(a.aggminvtransfn::oid, 0)::regproc,\n  'MSTYPE = ' || format_type(nullif(a.aggmtranstype, 0), null), 'MSSPACE = ' || nullif(a.aggmtransspace, 0),\n  'MFINALFUNC = ' || nullif(a.aggmfinalfn::oid, 0)::regproc,\n  case when a.aggmfinalextra then 'MFINALFUNC_EXTRA' end,\n  case when a.aggmfinalfn <> 0 then 'MFINALFUNC_MODIFY = ' ||\n    case a.aggmfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end\n  end,\n  'MINITCOND = ' || quote_literal(a.aggminitval), 'SORTOP = ' || (\n    select format('OPERATOR(%I.%s)', o.oprnamespace::regnamespace, o.oprname) from pg_operator o where o.oid = a.aggsortop\n  ),\n  case p.proparallel when 's' then 'PARALLEL = SAFE' when 'r' then 'PARALLEL = RESTRICTED' end,\n  case when a.aggkind = 'h' then 'HYPOTHETICAL' end)\nfrom pg_aggregate a\njoin pg_proc p on p.oid = a.aggfnoid\nwhere p.pronamespace = any ($1::oid[])\n";

// scripts/catalog/queries/columns.sql
var columns_default = "-- Columns of relations, attributes of composite types, and those parts of indexes that carry settings, one row a relation.\n-- There may be 100,000: JSON arrays are the cheapest form, types are keys into formats.sql, and what few columns have is\n-- one value, null for all others. $1: schemas (oid[]).\nselect a.attrelid, json_agg(json_build_array(\n  a.attnum, a.attname, a.atttypid::text || ':' || a.atttypmod,\n  case when a.attnotnull then 'n' else '' end || a.attidentity::text || a.attgenerated::text,\n  -- Only a generated column's expression refers to columns; without a relation Postgres need not load the table's.\n  case when d.oid is not null then pg_get_expr(d.adbin, case when a.attgenerated <> '' then d.adrelid else 0 end) end,\n  case\n    when a.attcollation <> t.typcollation or a.attstorage <> t.typstorage or a.attcompression <> ''\n      or a.attstattarget >= 0 or a.attoptions is not null or a.attfdwoptions is not null or a.attacl is not null\n      or not a.attislocal\n    then json_build_array(\n      case when a.attcollation <> t.typcollation then a.attcollation::bigint end,\n      case when a.attstorage <> t.typstorage then a.attstorage end,\n      a.attcompression, nullif(a.attstattarget, -1), a.attoptions, a.attfdwoptions, a.attacl::text[], a.attislocal)\n  end\n))\nfrom pg_class c\njoin pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped\njoin pg_type t on t.oid = a.atttypid\nleft join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum\nwhere c.relnamespace = any ($1::oid[]) and c.relpersistence <> 't' and (\n  c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')\n  or c.relkind in ('i', 'I') and (a.attoptions is not null or a.attstattarget >= 0)\n)\ngroup by a.attrelid\n";

// scripts/catalog/queries/constraints.sql
var constraints_default = "-- Constraints of tables and domains, one row a table or domain; constraint triggers are triggers. $1: schemas (oid[]).\n-- conkey holds numbers of columns; a foreign key's target may lie outside of the schemas.\nselect c.conrelid, c.contypid, json_agg(json_build_array(\n  c.oid::bigint, c.conname, c.contype, c.conkey, c.conindid::bigint,\n  -- Bits: deferrable, initially deferred, not validated, no inherit, inherited alone, not enforced, period.\n  c.condeferrable::int + 2 * c.condeferred::int + 4 * (not c.convalidated)::int + 8 * c.connoinherit::int\n    + 16 * (not c.conislocal)::int\n    + 32 * (not c.conenforced)::int + 64 * c.conperiod::int -- since 18, else:\n    ,\n  case\n    when c.contype = 'c' then pg_get_expr(c.conbin, c.conrelid)\n    when c.contype = 'x' then pg_get_constraintdef(c.oid)\n  end,\n  case when c.contype = 'f' then json_build_array(\n    c.confrelid::bigint, c.confkey,\n    c.confupdtype::text || c.confdeltype::text || c.confmatchtype::text,\n    c.confdelsetcols -- since 15, else: null::int2[]\n  ) end\n))\nfrom pg_constraint c\nwhere c.contype <> 't' and c.connamespace = any ($1::oid[])\ngroup by c.conrelid, c.contypid\n";

// scripts/catalog/queries/formats.sql
var formats_default = "-- Types as text, each once. $1: types (oid[]), $2: their modifiers (int4[]).\nselect x.type::text || ':' || x.modifier, x.type, format_type(x.type, x.modifier), t.typcollation\nfrom unnest($1::oid[], $2::int4[]) x (type, modifier)\nleft join pg_type t on t.oid = x.type\n";

// scripts/catalog/queries/indexes.sql
var indexes_default = "-- Indexes, one row a relation, as numbers of columns and operator classes; Postgres deparses expressions and predicates only. $1: schemas (oid[]).\nselect i.indrelid, json_agg(json_build_array(\n  i.indexrelid::bigint, c.relname, c.relam::bigint, i.indnkeyatts, i.indkey::text, i.indclass::text,\n  i.indcollation::text, i.indoption::text,\n  -- Bits: unique, invalid, replica identity, clustered, nulls not distinct.\n  i.indisunique::int + 2 * (not i.indisvalid)::int + 4 * i.indisreplident::int + 8 * i.indisclustered::int\n    + 16 * i.indnullsnotdistinct::int -- since 15, else:\n    ,\n  c.reloptions, nullif(c.reltablespace, 0)::bigint,\n  case when c.relispartition then (select h.inhparent::bigint from pg_inherits h where h.inhrelid = i.indexrelid) end,\n  case when i.indexprs is not null then (\n    select array_agg(pg_get_indexdef(i.indexrelid, k, false) order by k)\n    from generate_series(1, i.indnkeyatts) k where i.indkey[k - 1] = 0\n  ) end,\n  case when i.indexprs is not null then (\n    select array_agg(t.typcollation::bigint order by a.attnum)\n    from pg_attribute a join pg_type t on t.oid = a.atttypid\n    where a.attrelid = i.indexrelid and a.attnum <= i.indnkeyatts and i.indkey[a.attnum - 1] = 0\n  ) end,\n  case when i.indpred is not null then pg_get_expr(i.indpred, i.indrelid) end\n))\nfrom pg_class c\njoin pg_index i on i.indexrelid = c.oid\nwhere c.relkind in ('i', 'I') and c.relnamespace = any ($1::oid[]) and c.relpersistence <> 't'\ngroup by i.indrelid\n";

// scripts/catalog/queries/policies.sql
var policies_default = "select p.oid, p.polrelid, p.polname, p.polpermissive, p.polcmd, p.polroles, pg_get_expr(p.polqual, p.polrelid),\n  pg_get_expr(p.polwithcheck, p.polrelid)\nfrom pg_policy p\n";

// scripts/catalog/queries/relations.sql
var relations_default = "-- Tables, partitioned tables, foreign tables, views, materialised views. $1: schemas (oid[]).\nselect c.oid, c.relnamespace, c.relname, c.relkind, c.relpersistence, c.relowner, c.relacl::text[], c.reloptions,\n  c.relrowsecurity, c.relforcerowsecurity, c.relreplident, c.relispopulated,\n  toast.reloptions, nullif(c.relam, 0), nullif(c.reltablespace, 0), h.parents, h.pending,\n  case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,\n  case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,\n  case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end,\n  case when c.reloftype <> 0 then (\n    select jsonb_build_array(t.typnamespace::bigint, t.typname) from pg_type t where t.oid = c.reloftype\n  ) end,\n  case when c.relkind = 'f' then (\n    select jsonb_build_array(s.srvname, ft.ftoptions)\n    from pg_foreign_table ft join pg_foreign_server s on s.oid = ft.ftserver where ft.ftrelid = c.oid\n  ) end\nfrom pg_class c\nleft join pg_class toast on toast.oid = c.reltoastrelid and toast.reloptions is not null\nleft join (\n  select i.inhrelid, array_agg(i.inhparent order by i.inhseqno) as parents, bool_or(i.inhdetachpending) as pending\n  from pg_inherits i\n  group by i.inhrelid\n) h on h.inhrelid = c.oid\nwhere c.relkind in ('r', 'p', 'f', 'v', 'm') and c.relpersistence <> 't' and c.relnamespace = any ($1::oid[])\n";

// scripts/catalog/queries/routines.sql
var routines_default = "-- Functions, procedures, aggregates, window functions. $1: schemas (oid[]).\nselect p.oid, p.pronamespace, p.proname, p.proowner, p.proacl::text[], p.prokind, pg_get_function_identity_arguments(p.oid),\n  p.proargnames, p.proargmodes, coalesce(p.proallargtypes, p.proargtypes::oid[]),\n  array(\n    select format_type(x.type, null)\n    from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality x (type, n) order by x.n\n  ),\n  case when p.pronargdefaults > 0 then array(\n    select pg_get_function_arg_default(p.oid, k)\n    from generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) k order by k\n  ) end,\n  pg_get_function_result(p.oid), p.proretset, l.lanname, p.provolatile, p.prosecdef, p.proleakproof, p.proisstrict,\n  p.proparallel, p.procost, p.prorows, p.proconfig, p.prosrc, pg_get_function_sqlbody(p.oid), p.probin,\n  nullif(p.prosupport::oid, 0)::regprocedure::text,\n  case when p.protrftypes is not null then array(\n    select format_type(x.type, null) from unnest(p.protrftypes) with ordinality x (type, n) order by x.n\n  ) end\nfrom pg_proc p\njoin pg_language l on l.oid = p.prolang\nwhere p.pronamespace = any ($1::oid[])\n  -- Constructors of range types come and go with their type.\n  and not exists (\n    select from pg_depend d\n    where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.refclassid = 'pg_type'::regclass and d.deptype = 'i'\n  )\norder by p.oid\n";

// scripts/catalog/queries/rules.sql
var rules_default = "select r.oid, r.ev_class, r.rulename, r.ev_enabled, pg_get_ruledef(r.oid)\nfrom pg_rewrite r\nwhere r.rulename <> '_RETURN' and r.oid >= 16384\norder by r.oid\n";

// scripts/catalog/queries/sequences.sql
var sequences_default = "-- Sequences and the columns that own them. $1: schemas (oid[]).\nselect c.oid, c.relnamespace, c.relname, c.relowner, c.relacl::text[], c.relpersistence, format_type(s.seqtypid, null),\n  s.seqstart::text, s.seqincrement::text, s.seqmin::text, s.seqmax::text, s.seqcache::text, s.seqcycle,\n  d.refobjid, d.refobjsubid, d.deptype = 'i'\nfrom pg_sequence s\njoin pg_class c on c.oid = s.seqrelid\nleft join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0\n  and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')\nwhere c.relpersistence <> 't' and c.relnamespace = any ($1::oid[])\norder by c.oid\n";

// scripts/catalog/queries/statistics.sql
var statistics_default = "select s.oid, s.stxrelid, s.stxnamespace, s.stxname, s.stxowner, s.stxkeys::text, s.stxkind,\n  case when s.stxexprs is not null then pg_get_statisticsobjdef_expressions(s.oid) end, nullif(s.stxstattarget, -1)\nfrom pg_statistic_ext s\norder by s.oid\n";

// scripts/catalog/queries/triggers.sql
var triggers_default = "-- Triggers that users made. A WHEN clause can only be had as a part of the whole definition.\nselect t.oid, t.tgrelid, t.tgname, t.tgtype, t.tgenabled, f.pronamespace, f.proname, t.tgattr::text, t.tgargs::text,\n  case when t.tgqual is not null then pg_get_triggerdef(t.oid) end, t.tgconstraint <> 0, t.tgdeferrable,\n  t.tginitdeferred, nullif(t.tgconstrrelid, 0), t.tgoldtable, t.tgnewtable, t.tgparentid <> 0\nfrom pg_trigger t\njoin pg_proc f on f.oid = t.tgfoid\nwhere not t.tgisinternal\norder by t.oid\n";

// scripts/catalog/queries/types.sql
var types_default = "-- Types that are not the row types of relations and not arrays. $1: schemas (oid[]).\nselect t.oid, t.typnamespace, t.typname, t.typtype, t.typowner, t.typacl::text[], t.typrelid, nullif(t.typarray, 0),\n  case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end, nullif(t.typbasetype, 0), t.typnotnull,\n  case when t.typtype = 'd' then coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault) end,\n  case when t.typtype = 'd' and t.typcollation <> base.typcollation then t.typcollation end,\n  case when t.typtype = 'e' then\n    array(select e.enumlabel from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder)\n  end,\n  format_type(r.rngsubtype, null), multi.typname, nullif(r.rngsubdiff::oid, 0)::regproc::text,\n  nullif(r.rngcanonical::oid, 0)::regproc::text, case when r.rngcollation <> sub.typcollation then r.rngcollation end,\n  case when not opc.opcdefault then r.rngsubopc end,\n  case when t.typtype = 'd' and t.typnotnull then (\n    select k.conname from pg_constraint k where k.contypid = t.oid and k.contype = 'n'\n  ) end\nfrom pg_type t\nleft join pg_type base on base.oid = t.typbasetype\nleft join pg_range r on r.rngtypid = t.oid\nleft join pg_type multi on multi.oid = r.rngmultitypid\nleft join pg_type sub on sub.oid = r.rngsubtype\nleft join pg_opclass opc on opc.oid = r.rngsubopc\nwhere t.typnamespace = any ($1::oid[]) and (\n  t.typtype in ('e', 'd', 'r')\n  or t.typtype = 'c' and (select c.relkind = 'c' from pg_class c where c.oid = t.typrelid)\n)\n";

// scripts/catalog/acl.ts
var privilegeOfLetter = {
  a: "INSERT",
  r: "SELECT",
  w: "UPDATE",
  d: "DELETE",
  D: "TRUNCATE",
  x: "REFERENCES",
  t: "TRIGGER",
  X: "EXECUTE",
  U: "USAGE",
  C: "CREATE",
  T: "TEMPORARY",
  c: "CONNECT",
  s: "SET",
  A: "ALTER SYSTEM",
  m: "MAINTAIN"
};
var defaults = {
  table: { owner: "arwdDxt", everyone: "" },
  column: { owner: "", everyone: "" },
  sequence: { owner: "rwU", everyone: "" },
  function: { owner: "X", everyone: "X" },
  schema: { owner: "UC", everyone: "" },
  type: { owner: "U", everyone: "U" },
  foreign: { owner: "U", everyone: "" },
  language: { owner: "U", everyone: "U" }
};
var AclReader = class {
  #maintain;
  #known = /* @__PURE__ */ new Map();
  /** MAINTAIN is a table's right since PostgreSQL 17. */
  constructor(versionNumber) {
    this.#maintain = versionNumber >= 17e4;
  }
  /** The grants of an object; `acl` is null where Postgres's defaults hold. */
  read(kind, acl, owner) {
    const key = JSON.stringify([kind, owner, acl]);
    let grants = this.#known.get(key);
    if (grants === void 0) {
      grants = this.#parse(kind, acl, owner);
      this.#known.set(key, grants);
    }
    return grants.map((grant) => ({ ...grant, privileges: [...grant.privileges] }));
  }
  #parse(kind, acl, owner) {
    const { everyone } = defaults[kind];
    const whole = defaults[kind].owner + (kind === "table" && this.#maintain ? "m" : "");
    const items = acl?.map(parseAclItem) ?? (everyone === "" ? [] : [{ grantee: "public", privileges: everyone, grantable: "", grantor: owner }]);
    const grants = [];
    let ownerHolds = acl === null || kind === "column";
    for (const item of items) {
      if (kind !== "column" && item.grantee === owner && item.grantor === owner) {
        ownerHolds = true;
        if ([...whole].every((letter) => item.privileges.includes(letter)) && item.grantable === "") continue;
      }
      grants.push(grantOf(item, owner));
    }
    if (!ownerHolds) grants.push({ grantee: owner, privileges: [] });
    return grants.sort(compareGrants);
  }
};
function readPlainAcl(acl, owner) {
  return acl.map((item) => grantOf(parseAclItem(item), owner)).sort(compareGrants);
}
function grantOf(item, owner) {
  const grant = { grantee: item.grantee, privileges: [...item.privileges].map((letter) => privilege(letter)) };
  if (item.grantable !== "") grant.grantable = [...item.grantable].map((letter) => privilege(letter));
  if (item.grantor !== owner) grant.grantor = item.grantor;
  return grant;
}
function privilege(letter) {
  return privilegeOfLetter[letter] ?? letter;
}
function compareGrants(a, b) {
  return compareText(a.grantee, b.grantee) || compareText(a.grantor ?? "", b.grantor ?? "");
}
function parseAclItem(text) {
  let at = 0;
  const name = () => {
    let result = "";
    let quoted = false;
    for (; at < text.length; at++) {
      const char = text[at];
      if (char === '"') {
        if (quoted && text[at + 1] === '"') {
          result += '"';
          at++;
        } else quoted = !quoted;
      } else if (!quoted && (char === "=" || char === "/")) break;
      else result += char;
    }
    return result;
  };
  const grantee = name();
  at++;
  let privileges = "";
  let grantable = "";
  for (; at < text.length && text[at] !== "/"; at++) {
    if (text[at] === "*") grantable += text[at - 1];
    else privileges += text[at];
  }
  at++;
  return { grantee: grantee === "" ? "public" : grantee, privileges, grantable, grantor: name() };
}

// scripts/catalog/queries/access.sql
var access_default = "-- What indexes and columns name by OID: access methods, operator classes, collations, tablespaces.\nselect 'method', m.oid, m.amname, null::oid, null::oid, null::oid, null::boolean from pg_am m\nunion all\nselect 'tablespace', s.oid, s.spcname, null, null, null, null from pg_tablespace s\nunion all\nselect 'opclass', o.oid, o.opcname, o.opcnamespace, o.opcmethod, o.opcintype, o.opcdefault from pg_opclass o\nunion all\nselect 'collation', c.oid, c.collname, c.collnamespace, null, null, null from pg_collation c\n";

// scripts/catalog/queries/comments.sql
var comments_default = "-- Comments on everything that initdb did not make (objects of initdb have OIDs below 16384), and on schemas and extensions.\nselect d.classoid, d.objoid, d.objsubid, d.description\nfrom pg_description d\nwhere d.objoid >= 16384 or d.classoid in ('pg_namespace'::regclass, 'pg_extension'::regclass)\n";

// scripts/catalog/queries/members.sql
var members_default = "-- What extensions own, through the index of pg_depend on what is referenced.\nselect d.classid, d.objid\nfrom pg_depend d\nwhere d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'\n";

// scripts/catalog/queries/namespaces.sql
var namespaces_default = "-- Every schema but those of temporary tables: names for all other queries, and the schemas themselves.\nselect n.oid, n.nspname, n.nspowner, n.nspacl::text[]\nfrom pg_namespace n\nwhere n.nspname !~ '^pg_(toast_)?temp_'\norder by n.oid\n";

// scripts/catalog/queries/roles.sql
var roles_default = "-- Every role: names for all other queries, and the roles themselves.\nselect r.oid, r.rolname, r.rolsuper, r.rolinherit, r.rolcreaterole, r.rolcreatedb, r.rolcanlogin, r.rolreplication,\n  r.rolbypassrls, r.rolconnlimit, r.rolvaliduntil::text, d.description\nfrom pg_roles r\nleft join pg_shdescription d on d.classoid = 'pg_authid'::regclass and d.objoid = r.oid\norder by r.oid\n";

// scripts/catalog/version.ts
var mark = /^.*--\s*since (\d+), else:(.*)$/gm;
function forVersion(sql, versionNumber) {
  const major = Math.floor(versionNumber / 1e4);
  return sql.replace(mark, (line, since, older) => major >= Number(since) ? line : older.trim());
}
var oldestMajor = 14;

// scripts/catalog/read/catalog.ts
var catalogs = {
  pg_type: 1247,
  pg_proc: 1255,
  pg_class: 1259,
  pg_constraint: 2606,
  pg_namespace: 2615,
  pg_rewrite: 2618,
  pg_trigger: 2620,
  pg_extension: 3079,
  pg_policy: 3256,
  pg_statistic_ext: 3381,
  pg_event_trigger: 3466,
  pg_publication: 6104
};
function classId(catalog) {
  return typeof catalog === "number" ? catalog : catalogs[catalog];
}
var Catalog = class _Catalog {
  database;
  scope;
  acl;
  namespaceRows;
  roleRows;
  /** Schemas that the queries look into: the user's and the platform's, where users put things too. */
  looked;
  methods = /* @__PURE__ */ new Map();
  operatorClasses = /* @__PURE__ */ new Map();
  #namespaces;
  #roles;
  #comments = /* @__PURE__ */ new Map();
  #members = /* @__PURE__ */ new Map();
  #collations = /* @__PURE__ */ new Map();
  #tablespaces = /* @__PURE__ */ new Map();
  #started = /* @__PURE__ */ new Map();
  #last = Promise.resolve();
  constructor(database, options, namespaces2, roles) {
    this.database = database;
    this.acl = new AclReader(database.versionNumber);
    this.namespaceRows = namespaces2;
    this.roleRows = roles;
    this.#namespaces = new Map(namespaces2.map(([oid, name]) => [oid, name]));
    this.#roles = new Map(roles.map(([oid, name]) => [oid, name]));
    this.scope = new Scope(options, this.#roles.values());
    this.looked = namespaces2.filter(([, name]) => ["user", "platform"].includes(this.scope.realm(name))).map(([oid]) => oid);
  }
  static async open(database, options) {
    const rows = (sql) => database.rows(forVersion(sql, database.versionNumber));
    const catalog = new _Catalog(
      database,
      options,
      await rows(namespaces_default),
      await rows(roles_default)
    );
    for (const [classId2, oid, part, text] of await rows(comments_default)) {
      catalog.#addComment(classId2, oid, part, text);
    }
    for (const [classId2, oid] of await rows(members_default)) {
      const members = catalog.#members.get(classId2);
      if (members) members.add(oid);
      else catalog.#members.set(classId2, /* @__PURE__ */ new Set([oid]));
    }
    for (const [kind, oid, name, namespace, method, inputType, isDefault] of await rows(access_default)) {
      const schema = catalog.#namespaces.get(namespace) ?? "";
      if (kind === "method") catalog.methods.set(oid, name);
      else if (kind === "tablespace") catalog.#tablespaces.set(oid, name);
      else if (kind === "collation") catalog.#collations.set(oid, { schema, name });
      else catalog.operatorClasses.set(oid, { schema, name, method, inputType, isDefault });
    }
    return catalog;
  }
  /**
   * Sends queries one after the other without waiting until the rows before are worked on: the server reads the next
   * kind of object meanwhile. `rows()` then gives what came. Parameters may depend on rows of earlier queries.
   */
  start(queries) {
    for (const [sql, parameters] of queries) {
      const result = this.#last.then(async () => this.#query(sql, await parameters?.()));
      result.catch(() => {
      });
      this.#started.set(sql, result);
      this.#last = result;
    }
  }
  /** Resolves when nothing is under way any more. */
  async settled() {
    await this.#last.catch(() => {
    });
  }
  /** The rows of a query of the folder `queries/`: of one that was started, once; else it is sent now. */
  async rows(sql, parameters) {
    const started = this.#started.get(sql);
    if (started !== void 0) {
      const rows = await started;
      this.#started.delete(sql);
      return rows;
    }
    const result = this.#last.then(() => this.#query(sql, parameters));
    this.#last = result;
    return await result;
  }
  /** The rows of a started query, left for its own reader. */
  peek(sql) {
    return this.#started.get(sql);
  }
  #query(sql, parameters) {
    return this.database.rows(forVersion(sql, this.database.versionNumber), parameters);
  }
  schemaName(oid) {
    return this.#namespaces.get(oid) ?? String(oid);
  }
  roleName(oid) {
    return oid === 0 ? "public" : this.#roles.get(oid) ?? String(oid);
  }
  /** Whether an extension owns the object. */
  isMember(catalog, oid) {
    return this.#members.get(classId(catalog))?.has(oid) ?? false;
  }
  /** Whether an object is the user's, was asked for, and belongs to no extension. */
  holds(catalog, oid, schema, owner) {
    return this.scope.holds(schema, owner) && !this.isMember(catalog, oid);
  }
  /** The comment on an object, or on a part of it (column number). */
  comment(catalog, oid, part = 0) {
    const found = this.#comments.get(classId(catalog))?.get(oid);
    if (found === void 0 || typeof found === "string") return part === 0 ? found : void 0;
    return found.get(part);
  }
  /** A collation's name, qualified outside of pg_catalog. */
  collation(oid) {
    if (oid === null || oid === 0) return void 0;
    const found = this.#collations.get(oid);
    return found === void 0 ? void 0 : nameOutside(found);
  }
  tablespace(oid) {
    return oid === null ? void 0 : this.#tablespaces.get(oid);
  }
  /** A table's access method where it is not heap, which all tables have by default. */
  accessMethod(oid) {
    const name = oid === null ? void 0 : this.methods.get(oid);
    return name === "heap" ? void 0 : name;
  }
  /** An operator class's name, qualified outside of pg_catalog. */
  operatorClass(oid) {
    const found = this.operatorClasses.get(oid);
    return found === void 0 ? void 0 : nameOutside(found);
  }
  #addComment(classId2, oid, part, text) {
    let ofClass = this.#comments.get(classId2);
    if (ofClass === void 0) this.#comments.set(classId2, ofClass = /* @__PURE__ */ new Map());
    const before = ofClass.get(oid);
    if (part === 0 && before === void 0) ofClass.set(oid, text);
    else if (before instanceof Map) before.set(part, text);
    else {
      const parts = /* @__PURE__ */ new Map([[part, text]]);
      if (before !== void 0) parts.set(0, before);
      ofClass.set(oid, parts);
    }
  }
};
function nameOutside({ schema, name }) {
  return schema === "pg_catalog" ? ident(name) : qualified(schema, name);
}
function optionsOf(list, prefix = "") {
  if (list === null || list.length === 0) return void 0;
  return Object.fromEntries(
    list.map((option) => {
      const at = option.indexOf("=");
      return [prefix + option.slice(0, at), option.slice(at + 1)];
    }).sort(([a], [b]) => compareText(a, b))
  );
}
var enabledOf = { O: "origin", A: "always", R: "replica", D: "disabled" };
function enabled(letter) {
  return enabledOf[letter] ?? "origin";
}
var vectors = /* @__PURE__ */ new Map();
function numbers(vector) {
  let list = vectors.get(vector);
  if (list === void 0) {
    list = vector === "" ? [] : vector.split(" ").map(Number);
    if (vectors.size < 1e4) vectors.set(vector, list);
  }
  return list;
}
function compareNamed(a, b) {
  return compareText(a.schema, b.schema) || compareText(a.name, b.name);
}
function compareName(a, b) {
  return compareText(a.name, b.name);
}
function compact(object) {
  const result = {};
  for (const key in object) if (object[key] !== void 0) result[key] = object[key];
  return result;
}

// scripts/catalog/queries/outside.sql
var outside_default = "-- Relations outside of the schemas that something inside points at. $1: relations (oid[]).\nselect c.oid, c.relnamespace, c.relname, a.attnum, a.attname\nfrom pg_class c\nleft join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped\nwhere c.oid = any ($1::oid[])\n";

// scripts/catalog/read/constraints.ts
var flag = {
  deferrable: 1,
  initiallyDeferred: 2,
  notValidated: 4,
  noInherit: 8,
  inherited: 16,
  notEnforced: 32,
  period: 64
};
var types = {
  p: "primary key",
  u: "unique",
  c: "check",
  f: "foreign key",
  x: "exclude",
  n: "not null"
};
var actions = {
  a: "no action",
  r: "restrict",
  c: "cascade",
  n: "set null",
  d: "set default"
};
async function readConstraints(catalog, relations, columns) {
  const rows = await catalog.rows(constraints_default);
  const targets = /* @__PURE__ */ new Set();
  for (const [, , list] of rows) for (const { 7: foreign } of list) if (foreign !== null) targets.add(foreign[0]);
  await learnOutside(catalog, relations, columns, targets);
  const ofIndex = /* @__PURE__ */ new Map();
  const ofDomain = /* @__PURE__ */ new Map();
  for (const [relation, domain, list] of rows) {
    if (domain !== 0) {
      ofDomain.set(domain, domainChecks(catalog, list));
      continue;
    }
    const table = relations.table(relation);
    if (table === void 0) continue;
    for (const row of list) {
      const [, name, type, , index] = row;
      if (type === "p" || type === "u" || type === "x") ofIndex.set(index, name);
      table.constraints.push(constraint(catalog, relation, row, relations, columns));
    }
    table.constraints.sort(compareName);
  }
  return { ofIndex, ofDomain };
}
function domainChecks(catalog, list) {
  return list.filter(([, , type]) => type === "c").map(
    ([oid, name, , , , flags, expression]) => compact({
      name,
      expression: expression ?? "",
      validated: (flags & flag.notValidated) === 0,
      comment: catalog.comment("pg_constraint", oid)
    })
  ).sort(compareName);
}
function constraint(catalog, relation, [oid, name, type, key, , flags, expression, foreign], relations, columns) {
  const result = {
    name,
    type: types[type],
    // A 0 stands for an expression of an exclusion constraint.
    columns: columns.names(relation, type === "x" ? key.filter((number) => number !== 0) : key),
    validated: (flags & flag.notValidated) === 0
  };
  if (expression !== null) result.expression = expression;
  if (foreign !== null) {
    const [target, targetKey, letters, deleteColumns] = foreign;
    const { schema, name: name2 } = relations.name(target);
    result.references = {
      schema,
      name: name2,
      columns: columns.names(target, targetKey),
      onUpdate: actions[letters[0]],
      onDelete: actions[letters[1]],
      match: letters[2] === "f" ? "full" : "simple"
    };
    if (deleteColumns !== null) result.references.onDeleteColumns = columns.names(relation, deleteColumns);
  }
  if (flags & flag.deferrable) result.deferrable = true;
  if (flags & flag.initiallyDeferred) result.initiallyDeferred = true;
  if (flags & flag.notEnforced) result.notEnforced = true;
  if (flags & flag.noInherit && (type === "c" || type === "n")) result.noInherit = true;
  if (flags & flag.inherited) result.inherited = true;
  if (flags & flag.period) result.period = true;
  const comment = catalog.comment("pg_constraint", oid);
  if (comment !== void 0) result.comment = comment;
  return result;
}
async function learnOutside(catalog, relations, columns, oids) {
  const unknown = [...new Set(oids)].filter((oid) => oid !== 0 && !relations.byOid.has(oid));
  if (unknown.length === 0) return;
  for (const [oid, namespace, name, number, column] of await catalog.rows(outside_default, [unknown])) {
    relations.byOid.set(oid, { schema: catalog.schemaName(namespace), name });
    if (number !== null) columns.of(oid)[number] = { name: column, type: 0, collation: 0 };
  }
}

// scripts/catalog/read/trigger-when.ts
function whenClause(definition) {
  let depth = 0;
  let start;
  for (let at = 0; at < definition.length; at++) {
    const char = definition[at];
    if (char === '"') at = skipQuoted(definition, at, '"', false);
    else if (char === "'") at = skipQuoted(definition, at, "'", /[eE]/.test(definition[at - 1] ?? ""));
    else if (char === "(") {
      if (depth === 0 && definition.slice(0, at).endsWith(" WHEN ")) start = at + 1;
      depth++;
    } else if (char === ")") {
      depth--;
      if (depth === 0 && start !== void 0) return definition.slice(start, at);
    }
  }
  return void 0;
}
function skipQuoted(text, from, quote, escapes) {
  for (let at = from + 1; at < text.length; at++) {
    if (escapes && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (text[at + 1] === quote) at++;
      else return at;
    }
  }
  return text.length;
}

// scripts/catalog/read/attached.ts
var commands = {
  "*": "all",
  r: "select",
  a: "insert",
  w: "update",
  d: "delete"
};
async function readPolicies(catalog, relations) {
  for (const [oid, relationOid, name, permissive, command, roles, using, check] of await catalog.rows(
    policies_default
  )) {
    const relation = relations.byOid.get(relationOid);
    if (relation === void 0 || catalog.isMember("pg_policy", oid)) continue;
    const policy = compact({
      name,
      permissive,
      command: commands[command],
      roles: roles.map((role) => catalog.roleName(role)).sort(),
      using: using ?? void 0,
      check: check ?? void 0,
      comment: catalog.comment("pg_policy", oid)
    });
    const table = relations.table(relationOid);
    if (table !== void 0) table.policies.push(policy);
    else if (attaches(catalog, relation) && catalog.scope.holdsPolicy(relation.schema, relation.name, name)) {
      relations.platformTable(relation).policies.push(policy);
    }
  }
  for (const { object } of relations.byOid.values()) {
    if (object !== void 0 && "policies" in object) object.policies.sort(compareName);
  }
  for (const table of relations.platformTables()) table.policies.sort(compareName);
}
var triggerBits = { row: 1, before: 2, insert: 4, delete: 8, update: 16, truncate: 32, instead: 64 };
var events = ["insert", "update", "delete", "truncate"];
async function readTriggers(catalog, relations, columns) {
  const rows = await catalog.rows(triggers_default);
  await learnOutside(
    catalog,
    relations,
    columns,
    rows.map((row) => row[13] ?? 0)
  );
  for (const row of rows) {
    const relation = relations.byOid.get(row[1]);
    if (relation === void 0 || catalog.isMember("pg_trigger", row[0])) continue;
    const object = relation.object;
    const functionSchema = catalog.schemaName(row[5]);
    if (object !== void 0) object.triggers.push(trigger(catalog, row, relations, columns));
    else if (attaches(catalog, relation) && catalog.scope.holdsTrigger(relation.schema, functionSchema)) {
      relations.platformTable(relation).triggers.push(trigger(catalog, row, relations, columns));
    }
  }
  for (const { object } of relations.byOid.values()) object?.triggers.sort(compareName);
  for (const table of relations.platformTables()) table.triggers.sort(compareName);
}
function trigger(catalog, row, relations, columns) {
  const [oid, relation, name, type, state2, functionNamespace, functionName, columnNumbers, args, definition] = row;
  const [isConstraint, deferrable, deferred, from, oldTable, newTable, inherited] = row.slice(10);
  const result = {
    name,
    timing: type & triggerBits.before ? "before" : type & triggerBits.instead ? "instead of" : "after",
    events: events.filter((event) => type & triggerBits[event]),
    level: type & triggerBits.row ? "row" : "statement",
    function: { schema: catalog.schemaName(functionNamespace), name: functionName },
    enabled: enabled(state2)
  };
  if (args.length > 2) result.arguments = Buffer.from(args.slice(2), "hex").toString("utf8").split("\0").slice(0, -1);
  if (columnNumbers !== "") result.columns = columns.names(relation, numbers(columnNumbers));
  if (definition !== null) result.when = whenClause(definition);
  if (isConstraint) result.constraint = true;
  if (deferrable) result.deferrable = true;
  if (deferred) result.initiallyDeferred = true;
  if (from !== null) result.from = relations.name(from);
  if (oldTable !== null) result.oldTable = oldTable;
  if (newTable !== null) result.newTable = newTable;
  if (inherited) result.inherited = true;
  const comment = catalog.comment("pg_trigger", oid);
  if (comment !== void 0) result.comment = comment;
  return result;
}
function attaches(catalog, { schema, name }) {
  return ["platform", "user"].includes(catalog.scope.realm(schema)) && !catalog.scope.isToolTable(name);
}
async function readRules(catalog, relations) {
  for (const [oid, relation, name, state2, definition] of await catalog.rows(rules_default)) {
    const object = relations.object(relation);
    if (object === void 0 || catalog.isMember("pg_rewrite", oid)) continue;
    object.rules ??= [];
    object.rules.push(
      compact({ name, definition, enabled: enabled(state2), comment: catalog.comment("pg_rewrite", oid) })
    );
    object.rules.sort(compareName);
  }
}
var kinds = {
  d: "ndistinct",
  f: "dependencies",
  m: "mcv",
  e: "expressions"
};
async function readStatistics(catalog, relations, columns) {
  for (const row of await catalog.rows(statistics_default)) {
    const [oid, relation, namespace, name, owner, keys2, letters, expressions, target] = row;
    const object = relations.object(relation);
    if (object === void 0 || catalog.isMember("pg_statistic_ext", oid)) continue;
    object.statistics ??= [];
    object.statistics.push(
      compact({
        schema: catalog.schemaName(namespace),
        name,
        owner: catalog.roleName(owner),
        comment: catalog.comment("pg_statistic_ext", oid),
        kinds: letters.map((letter) => kinds[letter]).sort(),
        columns: columns.names(relation, numbers(keys2)),
        expressions: expressions ?? void 0,
        target: target ?? void 0
      })
    );
    object.statistics.sort(compareNamed);
  }
}

// scripts/catalog/read/secrets.ts
function isSecretName(name) {
  return /pass(word|wd|file|phrase)?|secret|token|credential|private|api_?key|service_?key|access_?key|(^|[._])key([._]|$)|jwt/i.test(
    name
  );
}
function hideSecrets(options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, isSecretName(name) ? "***" : redact(value)])
  );
}

// scripts/catalog/read/columns.ts
var storages = { p: "plain", e: "external", x: "extended", m: "main" };
var compressions = { p: "pglz", l: "lz4" };
var ColumnIndex = class {
  #relations = /* @__PURE__ */ new Map();
  /** The columns of a relation by their number, to be filled in. */
  of(relation) {
    let columns = this.#relations.get(relation);
    if (columns === void 0) this.#relations.set(relation, columns = []);
    return columns;
  }
  name(relation, number) {
    return this.#relations.get(relation)?.[number]?.name ?? systemColumns[number] ?? String(number);
  }
  names(relation, list) {
    return (list ?? []).map((number) => this.name(relation, number));
  }
  /** The OID of a column's type. */
  type(relation, number) {
    return this.#relations.get(relation)?.[number]?.type ?? 0;
  }
  /** The OID of a column's collation; 0 where its type has none. */
  collation(relation, number) {
    return this.#relations.get(relation)?.[number]?.collation ?? 0;
  }
};
var systemColumns = {
  [-1]: "ctid",
  [-2]: "xmin",
  [-3]: "cmin",
  [-4]: "xmax",
  [-5]: "cmax",
  [-6]: "tableoid"
};
async function typesOfColumns(catalog) {
  const keys2 = /* @__PURE__ */ new Set();
  for (const [, columns] of await catalog.peek(columns_default)) for (const [, , type] of columns) keys2.add(type);
  const pairs = [...keys2].map((key) => key.split(":").map(Number));
  return [pairs.map(([type]) => type), pairs.map(([, modifier]) => modifier)];
}
async function readColumns(catalog, relations, userTypes) {
  const index = new ColumnIndex();
  const attributes2 = /* @__PURE__ */ new Map();
  const rows = await catalog.rows(columns_default);
  const formats = new Map(
    (await catalog.rows(formats_default)).map(([key, type, text, collation]) => [
      key,
      { type, text, collation }
    ])
  );
  for (const [oid, columns] of rows) {
    const relation = relations.byOid.get(oid);
    const object = relation?.object;
    const names = index.of(oid);
    const own = [];
    for (const row of columns.sort((a, b) => a[0] - b[0])) {
      const format = formats.get(row[2]);
      names[row[0]] = { name: row[1], type: format.type, collation: row[5]?.[0] ?? format.collation };
      if (relation !== void 0 && object === void 0) continue;
      const column = makeColumn(catalog, oid, row, format, userTypes, object?.owner ?? "");
      if (object !== void 0) object.columns.push(column);
      else own.push({ number: row[0], column });
    }
    if (own.length > 0) attributes2.set(oid, own);
  }
  return { index, attributes: attributes2 };
}
function makeColumn(catalog, relation, [number, name, , flags, expression, rare], format, userTypes, owner) {
  const column = { name, type: format.text, nullable: !flags.startsWith("n") };
  const userType = userTypes.get(format.type);
  if (userType !== void 0) column.userType = userType;
  const kind = flags.at(-1);
  if (kind === "s" || kind === "v") {
    column.generated = { kind: kind === "v" ? "virtual" : "stored", expression: expression ?? "" };
  } else if (expression !== null) column.default = expression;
  if (kind === "a" || kind === "d") column.identity = kind === "a" ? "always" : "by default";
  if (rare !== null) addRare(catalog, column, rare, owner);
  const comment = catalog.comment("pg_class", relation, number);
  if (comment !== void 0) column.comment = comment;
  return column;
}
function addRare(catalog, column, rare, owner) {
  const [collation, storage, compression, statistics, options, foreignOptions, acl, isLocal] = rare;
  const name = catalog.collation(collation);
  if (name !== void 0) column.collation = name;
  if (storage !== null) column.storage = storages[storage];
  if (compression !== "") column.compression = compressions[compression];
  if (statistics !== null) column.statistics = statistics;
  if (options !== null || foreignOptions !== null) {
    column.options = { ...optionsOf(options), ...hideSecrets(optionsOf(foreignOptions, "fdw.") ?? {}) };
  }
  if (acl !== null) {
    const grants = catalog.acl.read("column", acl, owner);
    if (grants.length > 0) column.grants = grants;
  }
  if (!isLocal) column.inherited = true;
}

// scripts/catalog/queries/default-privileges.sql
var default_privileges_default = "select d.defaclrole, d.defaclnamespace, d.defaclobjtype, d.defaclacl::text[]\nfrom pg_default_acl d\norder by d.oid\n";

// scripts/catalog/queries/event-triggers.sql
var event_triggers_default = "select e.oid, e.evtname, e.evtowner, e.evtevent, e.evttags, e.evtenabled, f.pronamespace, f.proname\nfrom pg_event_trigger e\njoin pg_proc f on f.oid = e.evtfoid\norder by e.oid\n";

// scripts/catalog/queries/extensions.sql
var extensions_default = "select e.oid, e.extname, e.extnamespace, e.extversion\nfrom pg_extension e\norder by e.oid\n";

// scripts/catalog/queries/publications.sql
var publications_default = "-- Publications; tables and schemas as JSON, since few databases have more than one publication.\nselect p.oid, p.pubname, p.pubowner, p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate, p.pubviaroot,\n  p.pubgencols = 's', -- since 18, else: null::boolean,\n  (\n    select jsonb_agg(jsonb_build_object(\n      'schema', n.nspname,\n      'name', c.relname,\n      'where', pg_get_expr(r.prqual, r.prrelid), -- since 15, else: 'where', null,\n      'columns', ( -- since 15, else: 'columns', null\n        select jsonb_agg(a.attname order by a.attnum) -- since 15, else:\n        from pg_attribute a where a.attrelid = r.prrelid and a.attnum = any (r.prattrs) -- since 15, else:\n      ) -- since 15, else:\n    ))\n    from pg_publication_rel r\n    join pg_class c on c.oid = r.prrelid\n    join pg_namespace n on n.oid = c.relnamespace\n    where r.prpubid = p.oid\n  ),\n  (select array_agg(x.pnnspid) from pg_publication_namespace x where x.pnpubid = p.oid) -- since 15, else: null::oid[]\nfrom pg_publication p\norder by p.oid\n";

// scripts/catalog/read/globals.ts
function namespaces(catalog) {
  const result = [];
  for (const [oid, name, ownerOid, acl] of catalog.namespaceRows) {
    const owner = catalog.roleName(ownerOid);
    if (catalog.scope.realm(name) !== "user" || catalog.isMember("pg_namespace", oid)) continue;
    const comment = catalog.comment("pg_namespace", oid);
    result.push(compact({ name, owner, comment, grants: catalog.acl.read("schema", acl, owner) }));
  }
  return result.sort(compareName);
}
async function readExtensions(catalog) {
  return (await catalog.rows(extensions_default)).map(
    ([oid, name, namespace, version]) => compact({
      name,
      schema: catalog.schemaName(namespace),
      version,
      comment: catalog.comment("pg_extension", oid)
    })
  ).sort(compareName);
}
async function readSequences(catalog, relations, columns) {
  const result = [];
  for (const row of await catalog.rows(sequences_default)) {
    const [oid, namespace, name, ownerOid, acl, persistence, type, start, increment, min, max, cache, cycle] = row;
    const [ownerRelation, ownerColumn, identity] = row.slice(13);
    const schema = catalog.schemaName(namespace);
    const owner = catalog.roleName(ownerOid);
    if (!catalog.holds("pg_class", oid, schema, owner)) continue;
    if (ownerRelation !== null && catalog.scope.isToolTable(relations.name(ownerRelation).name)) continue;
    result.push(
      compact({
        schema,
        name,
        owner,
        comment: catalog.comment("pg_class", oid),
        type,
        start,
        increment,
        min,
        max,
        cache,
        cycle,
        persistence: persistence === "u" ? "unlogged" : "permanent",
        ownedBy: ownerRelation === null ? void 0 : {
          ...relations.name(ownerRelation),
          column: columns.name(ownerRelation, ownerColumn),
          identity: identity === true
        },
        grants: catalog.acl.read("sequence", acl, owner)
      })
    );
  }
  return result.sort(compareNamed);
}
async function readPublications(catalog) {
  const result = [];
  for (const row of await catalog.rows(publications_default)) {
    const [oid, name, ownerOid, allTables, onInsert, onUpdate, onDelete, onTruncate, viaRoot] = row;
    const [generated, tables, schemas] = row.slice(9);
    const owner = catalog.roleName(ownerOid);
    if (!catalog.scope.holdsGlobal(owner) || catalog.isMember("pg_publication", oid)) continue;
    const flags = { insert: onInsert, update: onUpdate, delete: onDelete, truncate: onTruncate };
    result.push(
      compact({
        name,
        owner,
        comment: catalog.comment("pg_publication", oid),
        allTables,
        operations: Object.keys(flags).filter((operation) => flags[operation]),
        viaRoot,
        generatedColumns: generated || void 0,
        tables: (tables ?? []).map(
          ({ schema, name: name2, where, columns }) => compact({ schema, name: name2, columns: columns ?? void 0, where: where ?? void 0 })
        ).sort(compareNamed),
        schemas: (schemas ?? []).map((schema) => catalog.schemaName(schema)).sort()
      })
    );
  }
  return result.sort(compareName);
}
async function readEventTriggers(catalog) {
  const result = [];
  for (const [oid, name, ownerOid, event, tags, state2, namespace, functionName] of await catalog.rows(
    event_triggers_default
  )) {
    const owner = catalog.roleName(ownerOid);
    if (!catalog.scope.holdsGlobal(owner) || catalog.isMember("pg_event_trigger", oid)) continue;
    result.push(
      compact({
        name,
        owner,
        comment: catalog.comment("pg_event_trigger", oid),
        event,
        tags: tags ?? [],
        function: { schema: catalog.schemaName(namespace), name: functionName },
        enabled: enabled(state2)
      })
    );
  }
  return result.sort(compareName);
}
var objects = {
  r: "tables",
  S: "sequences",
  f: "functions",
  T: "types",
  n: "schemas",
  L: "large objects"
};
async function readDefaultPrivileges(catalog) {
  const result = [];
  for (const [roleOid, namespace, letter, acl] of await catalog.rows(default_privileges_default)) {
    const role = catalog.roleName(roleOid);
    const schema = namespace === 0 ? void 0 : catalog.schemaName(namespace);
    if (!catalog.scope.holdsGlobal(role) || schema !== void 0 && catalog.scope.realm(schema) !== "user") continue;
    result.push(compact({ role, schema, objects: objects[letter], grants: readPlainAcl(acl, role) }));
  }
  return result.sort(
    (a, b) => compareText(a.schema ?? "", b.schema ?? "") || compareText(a.role, b.role) || compareText(a.objects, b.objects)
  );
}

// scripts/catalog/read/indexes.ts
var state = { unique: 1, invalid: 2, replicaIdentity: 4, clustered: 8, nullsNotDistinct: 16 };
var descending = 1;
var nullsFirst = 2;
async function readIndexes(catalog, relations, columns, constraintOf, baseTypes, settings) {
  const context = { catalog, columns, isDefault: defaultClasses(catalog, baseTypes), settings };
  const names = /* @__PURE__ */ new Map();
  const withParent = [];
  for (const [relation, rows] of await catalog.rows(indexes_default)) {
    const { schema } = relations.name(relation);
    const object = relations.object(relation);
    for (const row of rows) {
      const [oid, name, , , , , , , , , , parent] = row;
      names.set(oid, { schema, name });
      if (object === void 0) continue;
      const index = makeIndex(context, relation, row, constraintOf.get(oid));
      if (parent !== null) withParent.push([index, parent]);
      object.indexes.push(index);
    }
    object?.indexes.sort(compareName);
  }
  for (const [index, parent] of withParent) {
    const name = names.get(parent);
    if (name !== void 0) index.parent = name;
  }
}
function makeIndex(context, relation, row, constraint2) {
  const { catalog, columns } = context;
  const [oid, name, method, keyCount, key, , , , bits, options, tablespace, , , , predicate] = row;
  const index = {
    name,
    method: catalog.methods.get(method) ?? String(method),
    keys: keys(context, relation, row)
  };
  const parts = numbers(key);
  if (parts.length > keyCount) index.include = columns.names(relation, parts.slice(keyCount));
  if (predicate !== null) index.predicate = predicate;
  if (bits & state.unique) index.unique = true;
  if (bits & state.nullsNotDistinct) index.nullsNotDistinct = true;
  if (constraint2 !== void 0) index.constraint = constraint2;
  if (bits & state.invalid) index.invalid = true;
  if (bits & state.replicaIdentity) index.replicaIdentity = true;
  if (bits & state.clustered) index.clustered = true;
  if (options !== null) index.options = optionsOf(options);
  const space = catalog.tablespace(tablespace);
  if (space !== void 0) index.tablespace = space;
  const comment = catalog.comment("pg_class", oid);
  if (comment !== void 0) index.comment = comment;
  return index;
}
function keys({ catalog, columns, isDefault, settings }, relation, row) {
  const [oid, , , keyCount, key, classText, collationText, flagText, , , , , expressions, expressionCollations] = row;
  const classes = numbers(classText);
  const collations = numbers(collationText);
  const flags = numbers(flagText);
  const settingsOf = settings.get(oid);
  let expression = 0;
  return numbers(key).slice(0, keyCount).map((number, position) => {
    const flag2 = flags[position] ?? 0;
    const collation = collations[position] ?? 0;
    const result = {};
    let usual;
    if (number === 0) {
      result.expression = expressions[expression];
      usual = expressionCollations[expression];
      expression++;
    } else {
      result.column = columns.name(relation, number);
      usual = columns.collation(relation, number);
    }
    const type = number === 0 ? 0 : columns.type(relation, number);
    if (!isDefault(classes[position], type)) result.opclass = catalog.operatorClass(classes[position]);
    const part = settingsOf?.find((one) => one.number === position + 1)?.column;
    if (part?.options !== void 0) result.opclassOptions = part.options;
    if (collation !== 0 && collation !== usual) result.collation = catalog.collation(collation);
    if (flag2 & descending) result.descending = true;
    const first = (flag2 & nullsFirst) !== 0;
    if (first !== ((flag2 & descending) !== 0)) result.nulls = first ? "first" : "last";
    if (part?.statistics !== void 0) result.statistics = part.statistics;
    return result;
  });
}
function defaultClasses(catalog, baseTypes) {
  const exact = /* @__PURE__ */ new Map();
  for (const [oid, { isDefault, method, inputType }] of catalog.operatorClasses) {
    if (isDefault) exact.set(`${method}:${inputType}`, oid);
  }
  return (opclass, type) => {
    const found = catalog.operatorClasses.get(opclass);
    if (found === void 0 || !found.isDefault) return false;
    let base = type;
    while (baseTypes.has(base)) base = baseTypes.get(base);
    const own = exact.get(`${found.method}:${base}`);
    return own === void 0 || own === opclass;
  };
}

// scripts/catalog/queries/extension-privileges.sql
var extension_privileges_default = "-- Objects of extensions whose rights are not those that the extension came with; from the few rows that say what they own.\nwith members as materialized (\n  select d.classid, d.objid from pg_depend d where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'\n)\nselect s.nspname, x.kind, pg_describe_object(m.classid, m.objid, 0), x.owner, x.acl::text[], i.initprivs::text[]\nfrom members m\ncross join lateral (\n  select c.relnamespace, case c.relkind when 'S' then 'sequence' else 'table' end, c.relowner, c.relacl\n  from pg_class c\n  where m.classid = 'pg_class'::regclass and c.oid = m.objid and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')\n  union all\n  select p.pronamespace, 'function', p.proowner, p.proacl from pg_proc p\n  where m.classid = 'pg_proc'::regclass and p.oid = m.objid\n  union all\n  select t.typnamespace, 'type', t.typowner, t.typacl from pg_type t\n  where m.classid = 'pg_type'::regclass and t.oid = m.objid\n  union all\n  select n.oid, 'schema', n.nspowner, n.nspacl from pg_namespace n\n  where m.classid = 'pg_namespace'::regclass and n.oid = m.objid\n  union all\n  select 0, 'language', l.lanowner, l.lanacl from pg_language l\n  where m.classid = 'pg_language'::regclass and l.oid = m.objid\n  union all\n  select 0, 'foreign', w.fdwowner, w.fdwacl from pg_foreign_data_wrapper w\n  where m.classid = 'pg_foreign_data_wrapper'::regclass and w.oid = m.objid\n) x (namespace, kind, owner, acl)\nleft join pg_namespace s on s.oid = x.namespace\nleft join pg_init_privs i on i.classoid = m.classid and i.objoid = m.objid and i.objsubid = 0\nwhere x.acl is distinct from i.initprivs\n";

// scripts/catalog/queries/others/access-method.sql
var access_method_default = "select 'access method', 'pg_am'::regclass::oid, m.oid, 0::oid, 0::oid, null::text[], quote_ident(m.amname),\n  format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', m.amname, case m.amtype when 't' then 'TABLE' else 'INDEX' end,\n    m.amhandler),\n  null::text[]\nfrom pg_am m\nwhere m.oid >= 16384\n";

// scripts/catalog/queries/others/base-type.sql
var base_type_default = "select 'base type', 'pg_type'::regclass::oid, t.oid, t.typnamespace, t.typowner, t.typacl::text[], format_type(t.oid, null),\n  case when not t.typisdefined then format('CREATE TYPE %s', format_type(t.oid, null)) else\n    format('CREATE TYPE %s (%s)', format_type(t.oid, null), concat_ws(', ',\n      'INPUT = ' || t.typinput, 'OUTPUT = ' || t.typoutput,\n      'RECEIVE = ' || nullif(t.typreceive::oid, 0)::regproc, 'SEND = ' || nullif(t.typsend::oid, 0)::regproc,\n      'TYPMOD_IN = ' || nullif(t.typmodin::oid, 0)::regproc, 'TYPMOD_OUT = ' || nullif(t.typmodout::oid, 0)::regproc,\n      'ANALYZE = ' || nullif(t.typanalyze::oid, 0)::regproc,\n      'SUBSCRIPT = ' || nullif(t.typsubscript::oid, 0)::regproc,\n      'INTERNALLENGTH = ' || case when t.typlen < 0 then 'VARIABLE' else t.typlen::text end,\n      case when t.typbyval then 'PASSEDBYVALUE' end, 'ALIGNMENT = ' ||\n        case t.typalign when 'c' then 'char' when 's' then 'int2' when 'd' then 'double' else 'int4' end,\n      'STORAGE = ' ||\n        case t.typstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end,\n      'CATEGORY = ' || quote_literal(t.typcategory::text),\n      case when t.typispreferred then 'PREFERRED = true' end, 'DEFAULT = ' || quote_literal(t.typdefault),\n      'ELEMENT = ' || format_type(nullif(t.typelem, 0), null), 'DELIMITER = ' || quote_literal(t.typdelim::text),\n      case when t.typcollation <> 0 then 'COLLATABLE = true' end))\n  end,\n  null::text[]\nfrom pg_type t\nwhere t.oid >= 16384 and t.typnamespace <> 'pg_toast'::regnamespace\n  and (t.typtype = 'b' and not exists (select from pg_type e where e.typarray = t.oid) or not t.typisdefined)\n";

// scripts/catalog/queries/others/cast.sql
var cast_default = "-- Not the cast of a range to its multirange, which comes with the type.\nselect 'cast', 'pg_cast'::regclass::oid, c.oid, 0::oid, 0::oid, null::text[],\n  format('(%s AS %s)', format_type(c.castsource, null), format_type(c.casttarget, null)),\n  format('CREATE CAST (%s AS %s) %s%s', format_type(c.castsource, null), format_type(c.casttarget, null),\n    case c.castmethod when 'f' then 'WITH FUNCTION ' || c.castfunc::regprocedure when 'i' then 'WITH INOUT'\n      else 'WITHOUT FUNCTION' end,\n    case c.castcontext when 'i' then ' AS IMPLICIT' when 'a' then ' AS ASSIGNMENT' else '' end),\n  null::text[]\nfrom pg_cast c\nwhere c.oid >= 16384 and not exists (\n  select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = c.oid and d.deptype = 'i'\n)\n";

// scripts/catalog/queries/others/collation.sql
var collation_default = "-- The columns that hold an ICU locale and rules have other names in other versions.\nselect 'collation', 'pg_collation'::regclass::oid, c.oid, c.collnamespace, c.collowner, null::text[],\n  format('%I.%I', c.collnamespace::regnamespace, c.collname),\n  format('CREATE COLLATION %I.%I (%s)', c.collnamespace::regnamespace, c.collname, concat_ws(', ',\n    'provider = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' when 'd' then 'default' else 'libc' end,\n    case when c.collprovider = 'c' then 'lc_collate = ' || quote_literal(c.collcollate) end,\n    case when c.collprovider = 'c' then 'lc_ctype = ' || quote_literal(c.collctype) end,\n    case when c.collprovider <> 'c' then\n      'locale = ' || quote_literal(coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale', c.collcollate))\n    end,\n    'rules = ' || quote_literal(to_jsonb(c) ->> 'collicurules'),\n    case when not c.collisdeterministic then 'deterministic = false' end)),\n  null::text[]\nfrom pg_collation c\nwhere c.oid >= 16384\n";

// scripts/catalog/queries/others/conversion.sql
var conversion_default = "select 'conversion', 'pg_conversion'::regclass::oid, c.oid, c.connamespace, c.conowner, null::text[],\n  format('%I.%I', c.connamespace::regnamespace, c.conname),\n  format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s', case when c.condefault then 'DEFAULT ' else '' end,\n    c.connamespace::regnamespace, c.conname, pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding),\n    c.conproc),\n  null::text[]\nfrom pg_conversion c\nwhere c.oid >= 16384\n";

// scripts/catalog/queries/others/foreign-data-wrapper.sql
var foreign_data_wrapper_default = "select 'foreign data wrapper', 'pg_foreign_data_wrapper'::regclass::oid, w.oid, 0::oid, w.fdwowner, w.fdwacl::text[],\n  quote_ident(w.fdwname),\n  format('CREATE FOREIGN DATA WRAPPER %I%s%s', w.fdwname, ' HANDLER ' || nullif(w.fdwhandler::oid, 0)::regproc,\n    ' VALIDATOR ' || nullif(w.fdwvalidator::oid, 0)::regproc),\n  w.fdwoptions\nfrom pg_foreign_data_wrapper w\n";

// scripts/catalog/queries/others/foreign-server.sql
var foreign_server_default = "select 'foreign server', 'pg_foreign_server'::regclass::oid, s.oid, 0::oid, s.srvowner, s.srvacl::text[],\n  quote_ident(s.srvname),\n  format('CREATE SERVER %I%s%s FOREIGN DATA WRAPPER %I', s.srvname, ' TYPE ' || quote_literal(s.srvtype),\n    ' VERSION ' || quote_literal(s.srvversion), w.fdwname),\n  s.srvoptions\nfrom pg_foreign_server s\njoin pg_foreign_data_wrapper w on w.oid = s.srvfdw\n";

// scripts/catalog/queries/others/language.sql
var language_default = "select 'language', 'pg_language'::regclass::oid, l.oid, 0::oid, l.lanowner, l.lanacl::text[], quote_ident(l.lanname),\n  format('CREATE %sLANGUAGE %I%s%s%s', case when l.lanpltrusted then 'TRUSTED ' else '' end, l.lanname,\n    ' HANDLER ' || nullif(l.lanplcallfoid, 0)::regproc, ' INLINE ' || nullif(l.laninline, 0)::regproc,\n    ' VALIDATOR ' || nullif(l.lanvalidator, 0)::regproc),\n  null::text[]\nfrom pg_language l\nwhere l.oid >= 16384\n";

// scripts/catalog/queries/others/operator-class.sql
var operator_class_default = "-- With the operators and functions for its own type; those between types belong to the family.\nselect 'operator class', 'pg_opclass'::regclass::oid, c.oid, c.opcnamespace, c.opcowner, null::text[],\n  format('%I.%I USING %I', c.opcnamespace::regnamespace, c.opcname, m.amname),\n  format('CREATE OPERATOR CLASS %I.%I%s FOR TYPE %s USING %I FAMILY %I.%I AS %s', c.opcnamespace::regnamespace, c.opcname,\n    case when c.opcdefault then ' DEFAULT' else '' end, format_type(c.opcintype, null), m.amname,\n    f.opfnamespace::regnamespace, f.opfname, concat_ws(', ',\n      'STORAGE ' || format_type(nullif(c.opckeytype, 0), null),\n      (\n        select string_agg(format('OPERATOR %s %s%s', a.amopstrategy, a.amopopr::regoperator,\n          (select format(' FOR ORDER BY %I.%I', s.opfnamespace::regnamespace, s.opfname)\n            from pg_opfamily s where s.oid = a.amopsortfamily)), ', ' order by a.amopstrategy)\n        from pg_amop a\n        where a.amopfamily = c.opcfamily and a.amoplefttype = c.opcintype and a.amoprighttype = c.opcintype\n      ),\n      (\n        select string_agg(format('FUNCTION %s %s', a.amprocnum, a.amproc::oid::regprocedure), ', ' order by a.amprocnum)\n        from pg_amproc a\n        where a.amprocfamily = c.opcfamily and a.amproclefttype = c.opcintype and a.amprocrighttype = c.opcintype\n      ))),\n  null::text[]\nfrom pg_opclass c\njoin pg_opfamily f on f.oid = c.opcfamily\njoin pg_am m on m.oid = c.opcmethod\nwhere c.oid >= 16384\n";

// scripts/catalog/queries/others/operator-family.sql
var operator_family_default = "-- With the operators and functions that none of its classes lists: those between types.\nselect 'operator family', 'pg_opfamily'::regclass::oid, f.oid, f.opfnamespace, f.opfowner, null::text[],\n  format('%I.%I USING %I', f.opfnamespace::regnamespace, f.opfname, m.amname),\n  concat_ws('; ', format('CREATE OPERATOR FAMILY %I.%I USING %I', f.opfnamespace::regnamespace, f.opfname, m.amname), (\n    select format('ALTER OPERATOR FAMILY %I.%I USING %I ADD ', f.opfnamespace::regnamespace, f.opfname, m.amname)\n      || string_agg(x.member, ', ' order by x.member)\n    from (\n      select format('OPERATOR %s %s', a.amopstrategy, a.amopopr::regoperator)\n      from pg_amop a\n      where a.amopfamily = f.oid and not exists (\n        select from pg_opclass c\n        where c.opcfamily = f.oid and c.opcintype = a.amoplefttype and c.opcintype = a.amoprighttype\n      )\n      union all\n      select format('FUNCTION %s (%s, %s) %s', a.amprocnum, format_type(a.amproclefttype, null),\n        format_type(a.amprocrighttype, null), a.amproc::oid::regprocedure)\n      from pg_amproc a\n      where a.amprocfamily = f.oid and not exists (\n        select from pg_opclass c\n        where c.opcfamily = f.oid and c.opcintype = a.amproclefttype and c.opcintype = a.amprocrighttype\n      )\n    ) x (member)\n  )),\n  null::text[]\nfrom pg_opfamily f\njoin pg_am m on m.oid = f.opfmethod\nwhere f.oid >= 16384\n";

// scripts/catalog/queries/others/operator.sql
var operator_default = "-- An operator that is only named as another's commutator has no function yet: it does not exist.\nselect 'operator', 'pg_operator'::regclass::oid, o.oid, o.oprnamespace, o.oprowner, null::text[],\n  o.oid::regoperator::text,\n  format('CREATE OPERATOR %I.%s (%s)', o.oprnamespace::regnamespace, o.oprname, concat_ws(', ',\n    'FUNCTION = ' || o.oprcode, 'LEFTARG = ' || format_type(nullif(o.oprleft, 0), null),\n    'RIGHTARG = ' || format_type(nullif(o.oprright, 0), null),\n    'COMMUTATOR = ' || nullif(o.oprcom, 0)::regoperator, 'NEGATOR = ' || nullif(o.oprnegate, 0)::regoperator,\n    'RESTRICT = ' || nullif(o.oprrest::oid, 0)::regproc, 'JOIN = ' || nullif(o.oprjoin::oid, 0)::regproc,\n    case when o.oprcanhash then 'HASHES' end, case when o.oprcanmerge then 'MERGES' end)),\n  null::text[]\nfrom pg_operator o\nwhere o.oid >= 16384 and o.oprcode <> 0\n";

// scripts/catalog/queries/others/security-label.sql
var security_label_default = "select 'security label', s.classoid, s.objoid, 0::oid, 0::oid, null::text[],\n  format('%s ON %s', s.provider, pg_describe_object(s.classoid, s.objoid, s.objsubid)),\n  format('SECURITY LABEL FOR %I ON %s IS %L', s.provider, pg_describe_object(s.classoid, s.objoid, s.objsubid), s.label),\n  null::text[]\nfrom pg_seclabel s\n";

// scripts/catalog/queries/others/subscription.sql
var subscription_default = "-- The connection string holds a password: only superusers may read it, and nobody needs it here.\nselect 'subscription', 'pg_subscription'::regclass::oid, s.oid, 0::oid, s.subowner, null::text[], quote_ident(s.subname),\n  format('CREATE SUBSCRIPTION %I CONNECTION ''***'' PUBLICATION %s WITH (enabled = %s)', s.subname,\n    (select string_agg(quote_ident(p), ', ' order by p) from unnest(s.subpublications) p), s.subenabled),\n  null::text[]\nfrom pg_subscription s\nwhere s.subdbid = (select d.oid from pg_database d where d.datname = current_database())\n";

// scripts/catalog/queries/others/text-search-configuration.sql
var text_search_configuration_default = "select 'text search configuration', 'pg_ts_config'::regclass::oid, c.oid, c.cfgnamespace, c.cfgowner, null::text[],\n  format('%I.%I', c.cfgnamespace::regnamespace, c.cfgname),\n  concat_ws('; ',\n    format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)', c.cfgnamespace::regnamespace, c.cfgname,\n      p.prsnamespace::regnamespace, p.prsname),\n    (\n      select string_agg(format('ALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s',\n        c.cfgnamespace::regnamespace, c.cfgname, x.alias, x.dictionaries), '; ' order by x.alias)\n      from (\n        select t.alias, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno)\n        from pg_ts_config_map m\n        join ts_token_type(c.cfgparser) t on t.tokid = m.maptokentype\n        where m.mapcfg = c.oid\n        group by t.alias\n      ) x (alias, dictionaries)\n    )),\n  null::text[]\nfrom pg_ts_config c\njoin pg_ts_parser p on p.oid = c.cfgparser\nwhere c.oid >= 16384\n";

// scripts/catalog/queries/others/text-search-dictionary.sql
var text_search_dictionary_default = "select 'text search dictionary', 'pg_ts_dict'::regclass::oid, d.oid, d.dictnamespace, d.dictowner, null::text[],\n  format('%I.%I', d.dictnamespace::regnamespace, d.dictname),\n  format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I%s)', d.dictnamespace::regnamespace, d.dictname,\n    t.tmplnamespace::regnamespace, t.tmplname, ', ' || d.dictinitoption),\n  null::text[]\nfrom pg_ts_dict d\njoin pg_ts_template t on t.oid = d.dicttemplate\nwhere d.oid >= 16384\n";

// scripts/catalog/queries/others/text-search-parser.sql
var text_search_parser_default = "select 'text search parser', 'pg_ts_parser'::regclass::oid, p.oid, p.prsnamespace, 0::oid, null::text[],\n  format('%I.%I', p.prsnamespace::regnamespace, p.prsname),\n  format('CREATE TEXT SEARCH PARSER %I.%I (START = %s, GETTOKEN = %s, END = %s, LEXTYPES = %s%s)',\n    p.prsnamespace::regnamespace, p.prsname, p.prsstart, p.prstoken, p.prsend, p.prslextype,\n    ', HEADLINE = ' || nullif(p.prsheadline::oid, 0)::regproc),\n  null::text[]\nfrom pg_ts_parser p\nwhere p.oid >= 16384\n";

// scripts/catalog/queries/others/text-search-template.sql
var text_search_template_default = "select 'text search template', 'pg_ts_template'::regclass::oid, t.oid, t.tmplnamespace, 0::oid, null::text[],\n  format('%I.%I', t.tmplnamespace::regnamespace, t.tmplname),\n  format('CREATE TEXT SEARCH TEMPLATE %I.%I (%s)', t.tmplnamespace::regnamespace, t.tmplname, concat_ws(', ',\n    'INIT = ' || nullif(t.tmplinit::oid, 0)::regproc, 'LEXIZE = ' || t.tmpllexize)),\n  null::text[]\nfrom pg_ts_template t\nwhere t.oid >= 16384\n";

// scripts/catalog/queries/others/transform.sql
var transform_default = "select 'transform', 'pg_transform'::regclass::oid, t.oid, 0::oid, 0::oid, null::text[],\n  format('FOR %s LANGUAGE %I', format_type(t.trftype, null), l.lanname),\n  format('CREATE TRANSFORM FOR %s LANGUAGE %I (%s)', format_type(t.trftype, null), l.lanname, concat_ws(', ',\n    'FROM SQL WITH FUNCTION ' || nullif(t.trffromsql::oid, 0)::regprocedure,\n    'TO SQL WITH FUNCTION ' || nullif(t.trftosql::oid, 0)::regprocedure)),\n  null::text[]\nfrom pg_transform t\njoin pg_language l on l.oid = t.trflang\n";

// scripts/catalog/queries/others/user-mapping.sql
var user_mapping_default = "-- Options are visible to the mapped user, the server's owner and superusers only.\nselect 'user mapping', 'pg_user_mapping'::regclass::oid, m.umid, 0::oid, 0::oid, null::text[],\n  format('FOR %s SERVER %I', case when m.umuser = 0 then 'PUBLIC' else quote_ident(m.usename) end, m.srvname),\n  format('CREATE USER MAPPING FOR %s SERVER %I', case when m.umuser = 0 then 'PUBLIC' else quote_ident(m.usename) end,\n    m.srvname),\n  m.umoptions\nfrom pg_user_mappings m\n";

// scripts/catalog/queries/others.generated.ts
var otherQueries = [
  access_method_default,
  base_type_default,
  cast_default,
  collation_default,
  conversion_default,
  foreign_data_wrapper_default,
  foreign_server_default,
  language_default,
  operator_class_default,
  operator_family_default,
  operator_default,
  security_label_default,
  subscription_default,
  text_search_configuration_default,
  text_search_dictionary_default,
  text_search_parser_default,
  text_search_template_default,
  transform_default,
  user_mapping_default
];

// scripts/catalog/read/others.ts
var aclKinds = {
  "base type": "type",
  "foreign data wrapper": "foreign",
  "foreign server": "foreign",
  language: "language"
};
async function readOthers(catalog) {
  const result = [];
  for (const row of await catalog.rows(otherQueries.join("\nunion all\n"))) {
    const [kind, classId2, oid, namespace, ownerOid, acl, identity, definition, options] = row;
    if (catalog.isMember(classId2, oid)) continue;
    const owner = ownerOid === 0 ? void 0 : catalog.roleName(ownerOid);
    if (namespace !== 0 && !catalog.scope.holds(catalog.schemaName(namespace), owner ?? "")) continue;
    if (namespace === 0 && owner !== void 0 && !catalog.scope.holdsGlobal(owner)) continue;
    const aclKind = aclKinds[kind];
    result.push(
      compact({
        kind,
        identity,
        definition: definition + optionsClause(options),
        owner,
        comment: catalog.comment(classId2, oid),
        grants: aclKind === void 0 || acl === null ? void 0 : catalog.acl.read(aclKind, acl, owner ?? "")
      })
    );
  }
  result.push(...await readExtensionPrivileges(catalog));
  return result.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.identity, b.identity));
}
function optionsClause(options) {
  const list = Object.entries(hideSecrets(optionsOf(options) ?? {}));
  if (list.length === 0) return "";
  return ` OPTIONS (${list.map(([name, value]) => `${ident(name)} ${literal(value).trim()}`).join(", ")})`;
}
async function readExtensionPrivileges(catalog) {
  const result = [];
  for (const [schema, kind, identity, ownerOid, acl, initial] of await catalog.rows(
    extension_privileges_default
  )) {
    if (schema !== null && catalog.scope.realm(schema) !== "user") continue;
    const owner = catalog.roleName(ownerOid);
    const grants = catalog.acl.read(kind, acl, owner);
    if (JSON.stringify(grants) === JSON.stringify(catalog.acl.read(kind, initial, owner))) continue;
    result.push({ kind: "extension privileges", identity, definition: "", grants });
  }
  return result;
}

// scripts/catalog/read/relations.ts
var Relations = class {
  byOid = /* @__PURE__ */ new Map();
  #platform = /* @__PURE__ */ new Map();
  table(oid) {
    const object = this.byOid.get(oid)?.object;
    return object !== void 0 && "rls" in object ? object : void 0;
  }
  object(oid) {
    return this.byOid.get(oid)?.object;
  }
  /** A table of the platform that a user attached something to. */
  platformTable(relation) {
    const key = JSON.stringify([relation.schema, relation.name]);
    let table = this.#platform.get(key);
    if (table === void 0) {
      table = { schema: relation.schema, name: relation.name, policies: [], triggers: [] };
      this.#platform.set(key, table);
    }
    return table;
  }
  platformTables() {
    return [...this.#platform.values()];
  }
  name(oid) {
    const relation = this.byOid.get(oid);
    return { schema: relation?.schema ?? "", name: relation?.name ?? String(oid) };
  }
};
async function readRelations(catalog) {
  const relations = new Relations();
  const parents = [];
  for (const row of await catalog.rows(relations_default)) {
    const [oid, namespace, name, kind] = row;
    const schema = catalog.schemaName(namespace);
    const relation = { schema, name };
    relations.byOid.set(oid, relation);
    const owner = catalog.roleName(row[5]);
    if (!catalog.holds("pg_class", oid, schema, owner) || catalog.scope.isToolTable(name)) continue;
    if (kind === "v" || kind === "m") relation.object = view(catalog, row, schema, owner);
    else {
      const table = tableOf(catalog, row, schema, owner);
      relation.object = table;
      if (row[15] !== null) {
        parents.push({ table, parents: row[15], bound: row[17] ?? void 0, pending: row[16] === true });
      }
    }
  }
  return { relations, parents };
}
function tableOf(catalog, row, schema, owner) {
  const [oid, , name, kind, persistence, , acl, options, enabled2, forced, replicaIdentity] = row;
  const [, , , , , , , , , , , , toastOptions, accessMethod, tablespace, , , , partitionKey, , ofType, foreign] = row;
  const foreignOptions = foreign?.[1] ?? null;
  return compact({
    schema,
    name,
    owner,
    comment: catalog.comment("pg_class", oid),
    kind: kind === "p" ? "partitioned" : kind === "f" ? "foreign" : "table",
    persistence: persistence === "u" ? "unlogged" : "permanent",
    columns: [],
    constraints: [],
    indexes: [],
    rls: { enabled: enabled2, forced },
    policies: [],
    triggers: [],
    statistics: [],
    grants: catalog.acl.read("table", acl, owner),
    replicaIdentity: { n: "nothing", f: "full", i: "index" }[replicaIdentity] ?? "default",
    options: options === null && toastOptions === null && foreignOptions === null ? void 0 : {
      ...optionsOf(options),
      ...hideSecrets(optionsOf(foreignOptions) ?? {}),
      ...optionsOf(toastOptions, "toast.")
    },
    partitionKey: partitionKey ?? void 0,
    ofType: ofType === null ? void 0 : { schema: catalog.schemaName(ofType[0]), name: ofType[1] },
    server: foreign?.[0],
    tablespace: catalog.tablespace(tablespace),
    accessMethod: catalog.accessMethod(accessMethod)
  });
}
function view(catalog, row, schema, owner) {
  const [oid, , name, kind, , , acl, options] = row;
  const settings = optionsOf(options) ?? {};
  const isOn = (option) => ["true", "on", "1", "yes"].includes(settings[option]?.toLowerCase() ?? "");
  return compact({
    schema,
    name,
    owner,
    comment: catalog.comment("pg_class", oid),
    kind: kind === "m" ? "materialized" : "view",
    columns: [],
    definition: row[19] ?? "",
    options: optionsOf(options),
    securityInvoker: isOn("security_invoker"),
    securityBarrier: isOn("security_barrier"),
    checkOption: settings.check_option,
    populated: kind === "m" ? row[11] : void 0,
    indexes: [],
    triggers: [],
    grants: catalog.acl.read("table", acl, owner),
    tablespace: catalog.tablespace(row[14]),
    accessMethod: catalog.accessMethod(row[13])
  });
}

// scripts/catalog/queries/memberships.sql
var memberships_default = "select m.roleid, m.member, bool_or(m.admin_option),\n  bool_or(m.inherit_option), -- since 16, else: null::boolean,\n  bool_or(m.set_option) -- since 16, else: null::boolean\nfrom pg_auth_members m\ngroup by m.roleid, m.member\norder by m.roleid, m.member\n";

// scripts/catalog/queries/settings.sql
var settings_default = "-- ALTER DATABASE / ALTER ROLE … SET, of this database and of the cluster.\nselect s.setrole, s.setdatabase <> 0, s.setconfig\nfrom pg_db_role_setting s\nwhere s.setdatabase in (0, (select d.oid from pg_database d where d.datname = current_database()))\norder by s.setrole, s.setdatabase\n";

// scripts/catalog/read/roles.ts
var bootstrap = 10;
async function readRoles(catalog) {
  const inherits = new Map(catalog.roleRows.map((row) => [row[0], row[3]]));
  const memberOf = /* @__PURE__ */ new Map();
  for (const [role, member, admin, inherit, set] of await catalog.rows(memberships_default)) {
    const membership = compact({
      role: catalog.roleName(role),
      admin: admin || void 0,
      inherit: inherit === null || inherit === inherits.get(member) ? void 0 : inherit,
      set: set === false ? false : void 0
    });
    const list = memberOf.get(member);
    if (list === void 0) memberOf.set(member, [membership]);
    else list.push(membership);
  }
  return catalog.roleRows.filter(([oid, name]) => catalog.scope.holdsRole(name, oid === bootstrap)).map(
    (row) => compact({
      name: row[1],
      attributes: attributes(row),
      connectionLimit: row[9] === -1 ? void 0 : row[9],
      validUntil: row[10] ?? void 0,
      memberOf: (memberOf.get(row[0]) ?? []).sort((a, b) => compareText(a.role, b.role)),
      comment: row[11] ?? void 0
    })
  ).sort(compareName);
}
function attributes([, , superuser, inherit, createrole, createdb, login, replication, bypassrls]) {
  return Object.entries({ superuser, createrole, createdb, login, replication, bypassrls, noinherit: !inherit }).filter(([, holds]) => holds).map(([name]) => name);
}
async function readSettings(catalog) {
  const oidOfName = new Map(catalog.roleRows.map(([oid, name]) => [name, oid]));
  return (await catalog.rows(settings_default)).map(
    ([role, ofDatabase, settings]) => compact({
      role: role === 0 ? void 0 : catalog.roleName(role),
      scope: ofDatabase ? "database" : "cluster",
      settings: hideSecrets(optionsOf(settings) ?? {})
    })
  ).filter(({ role }) => role === void 0 || catalog.scope.holdsRole(role, oidOfName.get(role) === bootstrap)).sort((a, b) => compareText(a.role ?? "", b.role ?? "") || compareText(a.scope, b.scope));
}

// scripts/catalog/read/routines.ts
var kinds2 = { f: "function", p: "procedure", a: "aggregate", w: "window" };
var modes = { i: "in", o: "out", b: "inout", v: "variadic", t: "table" };
var volatilities = { i: "immutable", s: "stable", v: "volatile" };
var parallels = { s: "safe", r: "restricted", u: "unsafe" };
async function readRoutines(catalog, userTypes) {
  const aggregates = new Map(await catalog.rows(aggregates_default));
  const routines = [];
  for (const row of await catalog.rows(routines_default)) {
    const schema = catalog.schemaName(row[1]);
    const owner = catalog.roleName(row[3]);
    if (catalog.scope.isPlatformFunction(schema, row[2])) continue;
    if (catalog.holds("pg_proc", row[0], schema, owner)) {
      routines.push(routine(catalog, row, schema, owner, userTypes, aggregates));
    }
  }
  return routines;
}
function routine(catalog, row, schema, owner, userTypes, aggregates) {
  const [oid, , name, , acl, kind, identityArguments] = row;
  const [returns, returnsSet, language, volatility, securityDefiner, leakproof, strict, parallel, cost, rows] = row.slice(12);
  const [settings, source, sqlBody, library, support, transforms] = row.slice(22);
  return compact({
    schema,
    name,
    owner,
    comment: catalog.comment("pg_proc", oid),
    kind: kinds2[kind] ?? "function",
    identityArguments,
    arguments: argumentsOf(row, userTypes),
    returns: returns ?? void 0,
    returnsSet: returnsSet || void 0,
    language,
    volatility: volatilities[volatility],
    securityDefiner,
    leakproof,
    strict,
    parallel: parallels[parallel],
    cost,
    rows,
    settings: optionsOf(settings),
    body: kind === "a" ? `CREATE AGGREGATE ${qualified(schema, name)}(${identityArguments || "*"}) (${aggregates.get(oid) ?? ""})` : sqlBody ?? source,
    library: library ?? void 0,
    support: support ?? void 0,
    transforms: transforms ?? void 0,
    grants: catalog.acl.read("function", acl, owner)
  });
}
function argumentsOf(row, userTypes) {
  const [, , , , , , , names, letters, typeOids, types2, defaults2] = row;
  return types2.map((type, position) => {
    const name = names?.[position];
    return compact({
      name: name === "" || name === void 0 ? void 0 : name,
      type,
      userType: userTypes.get(typeOids[position]),
      mode: letters === null ? "in" : modes[letters[position]],
      default: defaults2?.[position] ?? void 0
    });
  });
}

// scripts/catalog/read/types.ts
async function readTypeRows(catalog) {
  const userTypes = /* @__PURE__ */ new Map();
  const baseTypes = /* @__PURE__ */ new Map();
  const rows = [];
  for (const row of await catalog.rows(types_default)) {
    const [oid, namespace, name, kind, owner, , , arrayType] = row;
    if (kind === "d") baseTypes.set(oid, row[9]);
    const schema = catalog.schemaName(namespace);
    if (!catalog.holds("pg_type", oid, schema, catalog.roleName(owner))) continue;
    rows.push(row);
    userTypes.set(oid, { schema, name });
    if (arrayType !== null) userTypes.set(arrayType, { schema, name, array: true });
  }
  return { rows, userTypes, baseTypes };
}
function assembleTypes(catalog, { rows, userTypes }, attributes2, checksOf) {
  const enums = [];
  const domains = [];
  const composites = [];
  const ranges = [];
  for (const row of rows) {
    const [oid, namespace, name, kind, ownerOid, acl, relation] = row;
    const owner = catalog.roleName(ownerOid);
    const schema = catalog.schemaName(namespace);
    const grants = acl === null ? void 0 : catalog.acl.read("type", acl, owner);
    const common = compact({ schema, name, owner, comment: catalog.comment("pg_type", oid), grants });
    if (kind === "e") enums.push({ ...common, values: row[13] ?? [] });
    else if (kind === "d") {
      domains.push(
        compact({
          ...common,
          baseType: row[8],
          userType: userTypes.get(row[9]),
          nullable: !row[10],
          notNullName: row[20] ?? void 0,
          default: row[11] ?? void 0,
          collation: catalog.collation(row[12]),
          checks: checksOf.get(oid) ?? []
        })
      );
    } else if (kind === "r") {
      ranges.push(
        compact({
          ...common,
          subtype: row[14],
          multirange: row[15],
          subtypeDiff: row[16] ?? void 0,
          canonical: row[17] ?? void 0,
          collation: catalog.collation(row[18]),
          opclass: row[19] === null ? void 0 : catalog.operatorClass(row[19])
        })
      );
    } else {
      composites.push({
        ...common,
        attributes: (attributes2.get(relation) ?? []).map(
          ({ column: { name: name2, type, userType, collation, comment } }) => compact({ name: name2, type, userType, collation, comment })
        )
      });
    }
  }
  return { enums, domains, composites, ranges };
}

// scripts/catalog/schema.ts
var schemaFormat = 1;

// scripts/catalog/read.ts
async function readSchema(database, options = {}) {
  if (database.versionNumber < oldestMajor * 1e4) {
    throw new DbopsError(
      `Unexpected PostgreSQL ${versionText(database.versionNumber)}, expected ${oldestMajor} or newer`,
      { kind: "environment" }
    );
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await inSnapshot(database, options.join ?? false, () => read(database, options));
    } catch (error) {
      const code = postgresFailure(error)?.code;
      if (options.join || attempt === 3 || !(code === "XX000" || code?.startsWith("42"))) throw error;
    }
  }
}
async function read(database, options) {
  const catalog = await Catalog.open(database, options);
  const looked = () => [catalog.looked];
  catalog.start([
    [relations_default, looked],
    [types_default, looked],
    [columns_default, looked],
    [formats_default, () => typesOfColumns(catalog)],
    [constraints_default, looked],
    [indexes_default, looked],
    [policies_default],
    [triggers_default],
    [rules_default],
    [statistics_default],
    [aggregates_default, looked],
    [routines_default, looked],
    [sequences_default, looked]
  ]);
  try {
    return await assemble(catalog);
  } finally {
    await catalog.settled();
  }
}
async function assemble(catalog) {
  const { relations, parents } = await readRelations(catalog);
  const types2 = await readTypeRows(catalog);
  const { index: columns, attributes: attributes2 } = await readColumns(catalog, relations, types2.userTypes);
  const { ofIndex, ofDomain } = await readConstraints(catalog, relations, columns);
  await readIndexes(catalog, relations, columns, ofIndex, types2.baseTypes, attributes2);
  await readPolicies(catalog, relations);
  await readTriggers(catalog, relations, columns);
  await readRules(catalog, relations);
  await readStatistics(catalog, relations, columns);
  const functions = await readRoutines(catalog, types2.userTypes);
  const { enums, domains, composites, ranges } = assembleTypes(catalog, types2, attributes2, ofDomain);
  const sequences = await readSequences(catalog, relations, columns);
  await learnOutside(
    catalog,
    relations,
    columns,
    parents.flatMap((entry) => entry.parents)
  );
  for (const entry of parents) attachParents(entry, relations);
  const objects2 = [...relations.byOid.values()].flatMap(({ object }) => object === void 0 ? [] : [object]);
  const { database } = catalog;
  return {
    format: schemaFormat,
    engine: {
      kind: database.kind,
      version: versionText(database.versionNumber),
      versionNumber: database.versionNumber
    },
    schemas: namespaces(catalog),
    extensions: await readExtensions(catalog),
    tables: objects2.filter((object) => "rls" in object).sort(compareNamed),
    views: objects2.filter((object) => "definition" in object).sort(compareNamed),
    functions: functions.sort((a, b) => compareNamed(a, b) || (a.identityArguments < b.identityArguments ? -1 : 1)),
    enums: enums.sort(compareNamed),
    domains: domains.sort(compareNamed),
    composites: composites.sort(compareNamed),
    ranges: ranges.sort(compareNamed),
    sequences,
    publications: await readPublications(catalog),
    eventTriggers: await readEventTriggers(catalog),
    defaultPrivileges: await readDefaultPrivileges(catalog),
    roles: await readRoles(catalog),
    settings: await readSettings(catalog),
    platformTables: relations.platformTables().sort(compareNamed),
    others: await readOthers(catalog)
  };
}
function attachParents({ table, parents, bound, pending }, relations) {
  const names = parents.map((oid) => relations.name(oid));
  if (bound === void 0) table.inherits = names;
  else table.partitionOf = compact({ ...names[0], bound, detachPending: pending || void 0 });
}
function versionText(versionNumber) {
  return `${Math.floor(versionNumber / 1e4)}.${versionNumber % 1e4}`;
}

export {
  schemaFormat,
  readSchema,
  versionText
};
