import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  callerInCodePattern,
  callerPattern,
  catalogRules,
  sql,
  withoutInitPlans
} from "./chunk-XYXFEPLN.mjs";
import {
  literal
} from "./chunk-SMBKQGSB.mjs";
import {
  compareFindings,
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/rules/facts.ts
var supabaseSchemas = [
  "_analytics",
  "_realtime",
  "_supavisor",
  "auth",
  "cron",
  "dbdev",
  "extensions",
  "graphql",
  "graphql_public",
  "net",
  "pgbouncer",
  "pgmq",
  "pgmq_public",
  "pgsodium",
  "pgsodium_masks",
  "pgtle",
  "realtime",
  "storage",
  "supabase_functions",
  "supabase_migrations",
  "vault"
];
var bookkeepingTables = [
  "__drizzle_migrations",
  "_prisma_migrations",
  "alembic_version",
  "ar_internal_metadata",
  "atlas_schema_revisions",
  "databasechangelog",
  "databasechangeloglock",
  "flyway_schema_history",
  "goose_db_version",
  "knex_migrations",
  "knex_migrations_lock",
  "schema_migrations"
];
var list = (values) => `array[${values.map(literal).join(", ")}]::text[]`;
var kinds = sql`case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' else 'table' end`;
function definitions(options) {
  const platformSchemas = options.platform === "supabase" ? supabaseSchemas : [];
  return {
    /** The schemas that the Data API serves. */
    exposed_schema: sql`select unnest(${list(options.exposedSchemas)}) as name`,
    /** Where the catalog is: one row on a server, none on the embedded engine. */
    server: sql`select 1 as here where ${options.engine === "server" ? "true" : "false"}`,
    /** Names of JSON columns that are to hold identifiers and nothing else. */
    identifier_column: sql`select unnest(${list(options.identifierColumns ?? ["external_ids"])}) as name`,
    /** The roles that requests of the Data API run as; anonymous: without signing in. */
    api_role: sql`
      select oid, rolname::text as name, rolname = 'anon' as anonymous
      from pg_roles where rolname in ('anon', 'authenticated')`,
    /** Objects that belong to an extension. */
    extension_member: sql`select classid, objid from pg_depend where deptype = 'e'`,
    /** Schemas of the user: neither Postgres's, nor the platform's, nor an extension's. */
    user_namespace: sql`
      select n.oid, n.nspname::text as name, n.nspname in (select name from exposed_schema) as exposed
      from pg_namespace n
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and n.nspname <> all (${list(platformSchemas)})
        and not exists (select from extension_member m where m.classid = 'pg_namespace'::regclass and m.objid = n.oid)`,
    /** Tables, partitioned tables, views, materialised views and foreign tables of the user. */
    user_relation: sql`
      select c.oid, n.oid as schema_oid, n.name as schema, c.relname::text as name, c.relkind,
        format('%I.%I', n.name, c.relname) as qualified,
        ${kinds} as kind, format('%s %I.%I', ${kinds}, n.name, c.relname) as object,
        c.relowner as owner, c.relrowsecurity as rls, c.relforcerowsecurity as forced, c.relispartition as is_partition,
        n.exposed, greatest(c.reltuples, 0)::float8 as estimated_rows, c.reloptions as options,
        coalesce(c.reloptions::text ~* '[{,"]security_invoker=(1|true|yes|on)[},"]', false) as security_invoker,
        c.relkind in ('r', 'p') and lower(c.relname) = any (${list(bookkeepingTables)}) as bookkeeping
      from pg_class c join user_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f')
        and not exists (select from extension_member m where m.classid = 'pg_class'::regclass and m.objid = c.oid)`,
    /** Tables whose design is the user's to decide: no partitions (the parent stands for them), no migration tool's. */
    designed_table: sql`
      select * from user_relation where relkind in ('r', 'p') and not is_partition and not bookkeeping`,
    /** What each API role may do to each relation that it can reach; column privileges count. */
    api_privilege: sql`
      select r.oid as relation, a.oid as role, a.name as role_name, a.anonymous, p.privilege,
        has_table_privilege(a.oid, r.oid, p.privilege) as whole
      from user_relation r
      cross join api_role a
      cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE')) as p (privilege)
      where r.exposed and has_schema_privilege(a.oid, r.schema_oid, 'USAGE')
        and case when p.privilege in ('DELETE', 'TRUNCATE') then has_table_privilege(a.oid, r.oid, p.privilege)
          else has_any_column_privilege(a.oid, r.oid, p.privilege) end`,
    /** The same in words, one row a relation: 'anon and authenticated' may 'select, insert'. */
    api_access: sql`
      select relation, roles, anonymous, 'SELECT' = any (granted) as readable,
        (select string_agg(lower(verb), ', ' order by position)
          from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) with ordinality as verbs (verb, position)
          where verb = any (granted)) as privileges
      from (
        select relation, string_agg(distinct role_name, ' and ') as roles, bool_or(anonymous) as anonymous,
          array_agg(distinct privilege) as granted
        from api_privilege where privilege <> 'TRUNCATE' group by relation
      ) as granted`,
    /**
     * Relations that a view reads, itself or through other views, each with the role whose rights are used. A view with
     * security_invoker is a wall: what it reads is judged by the caller's rights, whoever asks for it.
     */
    view_read: sql`
      select w.ev_class as view, d.refobjid as read, c.relowner as as_role
      from pg_rewrite w
      join pg_class c on c.oid = w.ev_class and c.relkind in ('v', 'm')
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
        and d.refclassid = 'pg_class'::regclass and d.refobjid <> w.ev_class
      where c.relnamespace <> 'pg_catalog'::regnamespace and (c.relkind = 'm'
        or not coalesce(c.reloptions::text ~* '[{,"]security_invoker=(1|true|yes|on)[},"]', false))
      group by w.ev_class, d.refobjid, c.relowner`,
    view_reach: sql`
      select view, read, as_role from view_read
      union
      select reach.view, view_read.read, view_read.as_role
      from view_reach reach join view_read on view_read.view = reach.read`,
    /** Views whose conditions depend on the caller: they filter rows themselves. */
    caller_filtered_view: sql`
      select r.oid
      from user_relation r
      where r.relkind = 'v' and (
        substring(pg_get_viewdef(r.oid) from '\m(?:WHERE|ON)\M.*') ~* '${callerPattern}'
        or exists (
          select from pg_rewrite w
          join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_proc'::regclass
          join caller_aware f on f.oid = d.refobjid
          where w.ev_class = r.oid))`,
    /** Live columns of the user's relations; base_type looks through domains. */
    user_column: sql`
      select a.attrelid as relation, a.attnum as number, a.attname::text as name, a.atttypid as type,
        case when t.typtype = 'd' then t.typbasetype else t.oid end as base_type,
        format_type(a.atttypid, a.atttypmod) as type_name, not a.attnotnull and not (t.typtype = 'd' and t.typnotnull) as nullable,
        a.atthasdef as has_default, a.attidentity <> '' as identity, a.attgenerated <> '' as generated,
        a.attisdropped as dropped, r.qualified as relation_name,
        format('%s.%I', r.qualified, a.attname) as qualified, format('column %s.%I', r.qualified, a.attname) as object
      from pg_attribute a
      join user_relation r on r.oid = a.attrelid
      join pg_type t on t.oid = a.atttypid
      where a.attnum > 0 and not a.attisdropped`,
    /** Foreign keys of the user's tables; those that partitions inherit are left out. */
    foreign_key: sql`
      select k.oid, k.conname::text as name, k.conrelid as relation, k.conkey as columns, k.confrelid as referenced,
        k.confkey as referenced_columns, k.confdeltype as on_delete, k.confmatchtype as match, k.conindid as referenced_index,
        r.qualified as relation_name, k.confrelid::regclass::text as referenced_name,
        format('constraint %I on %s', k.conname, r.qualified) as object, r.is_partition
      from pg_constraint k join user_relation r on r.oid = k.conrelid
      where k.contype = 'f' and k.conparentid = 0`,
    /** Indexes of the user's tables and materialised views; keys are column numbers, 0 for an expression. */
    user_index: sql`
      select i.indexrelid as oid, i.indrelid as relation, c.relname::text as name, r.qualified as relation_name,
        format('%I.%I', n.nspname, c.relname) as qualified, format('index %I.%I', n.nspname, c.relname) as object,
        (string_to_array(i.indkey::text, ' ')::int2[])[1:i.indnkeyatts] as keys,
        (string_to_array(i.indkey::text, ' ')::int2[])[i.indnkeyatts + 1:] as included,
        i.indclass::text as opclasses, i.indcollation::text as collations, i.indoption::text as options,
        i.indexprs, i.indpred, i.indisunique as is_unique, i.indisprimary as is_primary, i.indisvalid as valid,
        i.indisexclusion as exclusion, i.indisreplident as replica_identity,
        to_jsonb(i) ->> 'indnullsnotdistinct' = 'true' as nulls_not_distinct,
        am.amname::text as method, c.relispartition as is_partition,
        i.indexrelid in (select conindid from pg_constraint where contype in ('p', 'u', 'x')) as backs_constraint
      from pg_index i
      join user_relation r on r.oid = i.indrelid
      join pg_class c on c.oid = i.indexrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_am am on am.oid = c.relam`,
    /** The columns of indexes and foreign keys, one a row. */
    index_key: sql`select oid as index, relation, unnest(keys) as number from user_index`,
    foreign_key_column: sql`
      select oid as foreign_key, relation, unnest(columns) as number, referenced, unnest(referenced_columns) as referenced_number
      from foreign_key`,
    /** Functions and procedures of the user. code: the body without comments. */
    user_function: sql`
      select p.oid, n.name as schema, p.proname::text as name, n.exposed,
        format('%I.%I(%s)', n.name, p.proname, pg_get_function_identity_arguments(p.oid)) as qualified,
        format('%s %I.%I(%s)', case p.prokind when 'p' then 'procedure' else 'function' end, n.name, p.proname,
          pg_get_function_identity_arguments(p.oid)) as object,
        case p.prokind when 'p' then 'procedure' else 'function' end as kind,
        l.lanname::text as language, p.prosecdef as definer, p.provolatile as volatility, p.proconfig as settings,
        p.prorettype in ('trigger'::regtype, 'event_trigger'::regtype) as is_trigger, p.pronargs as argument_count,
        p.proargtypes, p.proowner as owner, p.prosqlbody is not null as standard_body,
        regexp_replace(case when p.prosqlbody is null then p.prosrc else pg_get_function_sqlbody(p.oid) end,
          '--[^\n]*|/\*.*?\*/', ' ', 'g') as code
      from pg_proc p
      join user_namespace n on n.oid = p.pronamespace
      join pg_language l on l.oid = p.prolang
      where p.prokind in ('f', 'p')
        and not exists (select from extension_member m where m.classid = 'pg_proc'::regclass and m.objid = p.oid)`,
    /** What each function calls, by name as its code spells it. */
    function_call: sql`
      select distinct f.oid, lower(matches[1]) as called
      from user_function f cross join regexp_matches(f.code, '([A-Za-z_][A-Za-z0-9_$]*)"?\s*\(', 'g') as matches`,
    /** Functions whose code tells the caller apart, itself or through a function that it calls. */
    caller_aware: sql`
      select oid, name from user_function where code ~* '${callerInCodePattern}'
      union
      select f.oid, f.name
      from caller_aware a
      join function_call c on c.called = lower(a.name)
      join user_function f on f.oid = c.oid`,
    /** Which of the user's functions an API role may call through the Data API; PostgREST serves no trigger function. */
    api_function: sql`
      select f.oid, string_agg(a.name, ' and ' order by a.name) as roles, bool_or(a.anonymous) as anonymous,
        bool_or(not a.anonymous) as signed_in
      from user_function f cross join api_role a
      where f.exposed and not f.is_trigger
        and has_schema_privilege(a.oid, (select oid from user_namespace n where n.name = f.schema), 'USAGE')
        and has_function_privilege(a.oid, f.oid, 'EXECUTE')
      group by f.oid`,
    /** Functions of the Data API that run with their owner's rights, and what is known of each. */
    api_definer: sql`
      select f.*, a.roles, a.anonymous, a.signed_in,
        exists (select from caller_aware c where c.oid = f.oid) as aware,
        exists (select from policy_call c where c.function = f.oid) as in_policy,
        f.code ~* '\m(insert\s+into|delete\s+from|merge\s+into|truncate)\M|\mupdate\s+(only\s+)?[\w."]+\s+(as\s+)?(\w+\s+)?set\M' as writes
      from user_function f join api_function a on a.oid = f.oid
      where f.definer`,
    /** Tables that carry policies of the user: his own, and the platform's that are meant to have them. */
    policy_table: sql`
      select oid, schema, name, qualified, object, rls, exposed, false as of_platform from user_relation where relkind in ('r', 'p')
      union all
      select c.oid, n.nspname::text, c.relname::text, format('%I.%I', n.nspname, c.relname),
        format('table %I.%I', n.nspname, c.relname), c.relrowsecurity, true, true
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${options.platform === "supabase" ? "true" : "false"}
        and (n.nspname, c.relname) in (('storage', 'objects'), ('storage', 'buckets'), ('realtime', 'messages'))`,
    /**
     * Row level security policies, their expressions on one line, and bare: without strings and without what is evaluated
     * once a statement. command is lower case, or 'all'.
     */
    policy: sql`
      select p.oid, p.polname::text as name, p.polrelid as relation, t.qualified as relation_name, t.rls, t.exposed,
        t.of_platform, format('policy %I on %s', p.polname, t.qualified) as object,
        case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete'
          else 'all' end as command, p.polcmd as command_letter,
        p.polpermissive as permissive, p.polroles as roles, p.polroles = '{0}'::oid[] as to_public,
        expression.qual, expression.with_check,
        ${withoutInitPlans("expression.qual")} as bare_qual, ${withoutInitPlans("expression.with_check")} as bare_check,
        -- From the stored trees: a range table entry of a subquery names its relation.
        tree.text like '%{SUBLINK %' as has_subquery, tree.text like '%:relid ' || p.polrelid || ' %' as reads_itself
      from pg_policy p
      join policy_table t on t.oid = p.polrelid
      cross join lateral (select coalesce(p.polqual::text, '') || coalesce(p.polwithcheck::text, '') as text) as tree
      cross join lateral (
        select regexp_replace(pg_get_expr(p.polqual, p.polrelid), '\s*\n\s*', ' ', 'g') as qual,
          regexp_replace(pg_get_expr(p.polwithcheck, p.polrelid), '\s*\n\s*', ' ', 'g') as with_check
        offset 0
      ) as expression`,
    /** Relations that a policy's expressions read in subqueries. */
    policy_read: sql`
      select distinct p.oid as policy, p.relation, d.refobjid as read
      from policy p
      join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
        and d.refclassid = 'pg_class'::regclass and d.refobjid <> p.relation
      union all
      select oid, relation, relation from policy where reads_itself`,
    /** Functions outside pg_catalog that a policy's expressions call. */
    policy_call: sql`
      select distinct d.objid as policy, d.refobjid as function
      from pg_depend d
      join policy p on p.oid = d.objid
      where d.classid = 'pg_policy'::regclass and d.refclassid = 'pg_proc'::regclass`,
    /**
     * Columns that a policy compares with the caller: `owner_id = auth.uid()`. side: using, or check for what a written row
     * must hold (WITH CHECK, else USING).
     */
    policy_caller_column: sql`
      select distinct p.oid as policy, p.relation, c.number, c.name, sides.side
      from policy p
      cross join lateral (values ('using', p.bare_qual), ('check', coalesce(p.bare_check, p.bare_qual))) as sides (side, expression)
      cross join regexp_matches(regexp_replace(sides.expression, 'auth\.(uid|email)\(\)', '?', 'g'),
        '\((?:("(?:[^"]|"")+"|[a-z_][a-z0-9_$]*) = \?\)|\? = ("(?:[^"]|"")+"|[a-z_][a-z0-9_$]*)\))', 'g') as matches
      join user_column c on c.relation = p.relation and quote_ident(c.name) = coalesce(matches[1], matches[2])`,
    /** The API roles that a policy applies to: by name, by membership, or because it is for PUBLIC. */
    policy_role: sql`
      select p.oid as policy, a.oid as role, a.name as role_name, a.anonymous
      from pg_policy p join policy_table t on t.oid = p.polrelid cross join api_role a
      where p.polroles = '{0}'::oid[]
        or exists (select from unnest(p.polroles) as named (oid) where pg_has_role(a.oid, named.oid, 'USAGE'))`
  };
}
function withFacts(query, options) {
  const all = definitions(options);
  const needed = /* @__PURE__ */ new Set();
  const visit = (text) => {
    for (const word of text.match(/\b[a-z_]+\b/g) ?? []) {
      if (Object.hasOwn(all, word) && !needed.has(word)) {
        needed.add(word);
        visit(all[word]);
      }
    }
  };
  visit(query);
  if (needed.size === 0) return query;
  return `with recursive ${[...needed].map((name) => `${name} as materialized (${all[name]})`).join(",\n")}
${query}`;
}

// scripts/rules/advise.ts
async function advise(database, options) {
  const facts = { ...options, engine: database.kind };
  const chosen = chooseRules(options);
  await database.exec("begin transaction isolation level repeatable read read only");
  try {
    await database.exec(
      "set local search_path = ''; set local jit = off; set local enable_nestloop = off; set local work_mem = '64MB'"
    );
    const { rows, failures } = await runRules(database, await withoutMissing(database, chosen), facts);
    const findings = rows.map(({ rule, hit }) => toFinding(rule, catalogRules[rule], hit, options.levels));
    findings.sort(compareFindings);
    if (failures.length > 0) throw new AdviseError(failures, findings);
    return findings;
  } finally {
    await database.exec("rollback").catch(() => {
    });
  }
}
async function runRules(database, rules, facts) {
  if (rules.length === 0) return { rows: [], failures: [] };
  const query = (chosen) => withFacts(
    chosen.map(([id, rule]) => `select ${literal(id)} as rule, to_jsonb(hit) as hit from (${rule.sql}) as hit`).join("\nunion all\n"),
    facts
  );
  await database.exec("savepoint rules");
  try {
    return { rows: await database.query(query(rules)), failures: [] };
  } catch (error) {
    await database.exec("rollback to savepoint rules");
    if (rules.length === 1) return { rows: [], failures: [{ rule: rules[0][0], message: messageOf(error) }] };
  }
  const rows = [];
  const failures = [];
  for (const rule of rules) {
    const alone = await runRules(database, [rule], facts);
    rows.push(...alone.rows);
    failures.push(...alone.failures);
  }
  return { rows, failures };
}
var AdviseError = class extends DbopsError {
  rules;
  findings;
  constructor(failures, findings) {
    const list2 = failures.map(({ rule, message }) => `
  ${rule}: ${message}`).join("");
    super(`${failures.length === 1 ? "A rule" : `${failures.length} rules`} could not read the catalog:${list2}`, {
      kind: "environment",
      hint: 'Check that the role may read pg_catalog and that the time was enough; leave a rule out with {"rules": {"<id>": "off"}} in dbops.json.'
    });
    this.rules = failures.map(({ rule }) => rule);
    this.findings = findings;
  }
};
function chooseRules(options) {
  for (const id of options.rules ?? []) {
    if (!Object.hasOwn(catalogRules, id)) {
      const near = closest(id, Object.keys(catalogRules));
      throw new DbopsError(`Unexpected rule "${id}", expected the id of a catalog rule`, {
        hint: near === void 0 ? `One of: ${Object.keys(catalogRules).sort(compareText).join(", ")}` : `Did you mean ${near}?`
      });
    }
  }
  return Object.entries(catalogRules).filter(
    ([id, rule]) => (options.rules === void 0 || options.rules.includes(id)) && (options.categories === void 0 || options.categories.includes(rule.category)) && options.levels?.[id] !== "off"
  ).sort(([a], [b]) => compareText(a, b));
}
async function withoutMissing(database, rules) {
  const names = [...new Set(rules.flatMap(([, rule]) => rule.requires ?? []))];
  if (names.length === 0) return [...rules];
  const rows = await database.query(
    "select name from unnest($1::text[]) as wanted (name) where pg_catalog.to_regclass(name) is not null",
    [names]
  );
  const present = new Set(rows.map(({ name }) => name));
  return rules.filter(([, rule]) => (rule.requires ?? []).every((name) => present.has(name)));
}
function toFinding(id, rule, hit, levels) {
  const level = levels?.[id];
  return {
    rule: id,
    level: level === void 0 || level === "off" ? rule.level : level,
    category: rule.category,
    message: hit.message,
    object: hit.object,
    why: rule.why,
    fix: hit.fix ?? rule.fix,
    ...rule.alias === void 0 ? {} : { alias: rule.alias },
    ...hit.detail === void 0 || hit.detail === null ? {} : { detail: hit.detail }
  };
}

export {
  advise,
  AdviseError,
  chooseRules
};
