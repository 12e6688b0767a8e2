import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  constraintDefinition,
  createComposite,
  createDomain,
  createEnum,
  createEventTrigger,
  createIndex,
  createPublication,
  createRange,
  createRoutine,
  createStatistics,
  createTrigger
} from "./chunk-N43FSOWL.mjs";
import {
  embeddedCss,
  placeDiagram,
  placeNames,
  renderSvg
} from "./chunk-5L5T5432.mjs";
import {
  buildDiagram,
  mostTables,
  schemaMermaid,
  tableKey,
  uniqueKeys
} from "./chunk-HSNQDFW7.mjs";
import {
  schemaJson
} from "./chunk-5HEYCGMW.mjs";
import {
  htmlDocument,
  jsonInHtml
} from "./chunk-DISZYHDX.mjs";
import {
  codeSpan,
  escapeMarkdown,
  fence
} from "./chunk-CVQDRC7C.mjs";
import {
  escapeXml
} from "./chunk-FI7DSRBK.mjs";
import {
  hash
} from "./chunk-2XQMCEUW.mjs";
import {
  ident,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  compareText
} from "./chunk-M2EOT65H.mjs";
import {
  DbopsError,
  messageOf
} from "./chunk-5B7NSWZR.mjs";

// scripts/render/docs/folder.ts
import { lstat, mkdir, readdir, readFile, rmdir, unlink, writeFile } from "node:fs/promises";
import { dirname as dirname2, join } from "node:path";

// scripts/render/html/client.generated.ts
var clientScript = '(()=>{function E({schema:e,name:t}){return`${e}\\0${t}`}var ie=class{schema;tables;views;platformTables;routines;#t;#n=new Map;#r=new Map;#e=new Map;#o=new Map;constructor(t){this.schema=t,this.tables=$e(t.tables),this.views=$e(t.views),this.platformTables=$e(t.platformTables);let r=new Map;for(let n of t.functions)X(r,E(n),n);this.routines=r,this.#t=new Set([...t.enums,...t.domains,...t.composites,...t.ranges].map(E));for(let n of t.tables){n.partitionOf&&X(this.#r,E(n.partitionOf),n);for(let o of n.constraints)o.references&&!o.inherited&&X(this.#n,E(o.references),{table:n,constraint:o})}for(let n of[...t.tables,...t.views,...t.platformTables]){let o=this.relation(n);for(let s of"columns"in n?n.columns:[])s.userType&&X(this.#e,E(s.userType),{target:o,column:s.name});for(let s of n.triggers)s.inherited||X(this.#o,E(s.function),{target:o,name:s.name})}for(let n of t.functions){let o=new Set(n.arguments.flatMap(({userType:s})=>s?[E(s)]:[]));for(let s of o)X(this.#e,s,{target:{kind:"function",...ee(n)}})}}relation(t){let r=E(t);return this.tables.has(r)||this.platformTables.has(r)?{kind:"table",...ee(t)}:this.views.has(r)?{kind:"view",...ee(t)}:void 0}routine(t){return this.routines.has(E(t))?{kind:"function",...ee(t)}:void 0}type(t){return t!==void 0&&this.#t.has(E(t))?{kind:"type",...ee(t)}:void 0}referrers(t){return this.#n.get(E(t))??[]}partitions(t){return this.#r.get(E(t))??[]}typeUses(t){return this.#e.get(E(t))??[]}triggersOf(t){return this.#o.get(E(t))??[]}};function ee({schema:e,name:t}){return{schema:e,name:t}}function $e(e){return new Map(e.map(t=>[E(t),t]))}function X(e,t,r){let n=e.get(t);n===void 0?e.set(t,[r]):n.push(r)}var se=new Set(`\n    all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case\n    cast char character check coalesce collate collation column concurrently constraint create cross current_catalog\n    current_date current_role current_schema current_time current_timestamp current_user dec decimal default\n    deferrable desc distinct do else end except exists extract false fetch float for foreign freeze from full grant\n    greatest group grouping having ilike in initially inner inout int integer intersect interval into is isnull join\n    json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize\n    json_table json_value lateral leading least left like limit localtime localtimestamp merge_action national\n    natural nchar none normalize not notnull null nullif numeric offset on only or order out outer overlaps overlay\n    placing position precision primary real references returning right row select session_user setof similar\n    smallint some substring symmetric system_user table tablesample then time timestamp to trailing treat trim true\n    union unique user using values varchar variadic verbose when where window with xmlattributes xmlconcat\n    xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable\n  `.trim().split(/\\s+/));function y(e){return/^[a-z_][a-z0-9_$]*$/.test(e)&&!se.has(e)?e:`"${e.replaceAll(\'"\',\'""\')}"`}function L(e,t){return e===void 0||e===""?y(t):`${y(e)}.${y(t)}`}function j(e){if(e===null)return"NULL";let t=`\'${e.replaceAll("\'","\'\'")}\'`;return e.includes("\\\\")?` E${t.replaceAll("\\\\","\\\\\\\\")}`:t}function Me(e,t){let r=e.columns.map(y),n=[];switch(e.type){case"not null":n.push(`NOT NULL ${r[0]}`);break;case"check":n.push(`CHECK (${e.expression})`);break;case"exclude":n.push(e.expression);break;case"primary key":case"unique":{let o=t?.nullsNotDistinct?" NULLS NOT DISTINCT":"",s=e.period?[...r.slice(0,-1),`${r.at(-1)} WITHOUT OVERLAPS`]:r;n.push(`${e.type.toUpperCase()}${o} (${s.join(", ")})`),t?.include?.length&&n.push(`INCLUDE (${t.include.map(y).join(", ")})`),t?.options&&n.push(`WITH (${be(t.options)})`),t?.tablespace&&n.push(`USING INDEX TABLESPACE ${y(t.tablespace)}`);break}case"foreign key":{let o=e.references,s=a=>e.period?[...a.slice(0,-1),`PERIOD ${a.at(-1)}`]:a;if(n.push(`FOREIGN KEY (${s(r).join(", ")})`),n.push(`REFERENCES ${L(o.schema,o.name)} (${s(o.columns.map(y)).join(", ")})`),o.match==="full"&&n.push("MATCH FULL"),o.onUpdate!=="no action"&&n.push(`ON UPDATE ${o.onUpdate.toUpperCase()}`),o.onDelete!=="no action"){let a=o.onDeleteColumns?.length?` (${o.onDeleteColumns.map(y).join(", ")})`:"";n.push(`ON DELETE ${o.onDelete.toUpperCase()}${a}`)}}}return e.deferrable&&e.type!=="exclude"&&n.push("DEFERRABLE"),e.initiallyDeferred&&e.type!=="exclude"&&n.push("INITIALLY DEFERRED"),e.noInherit&&(e.type==="check"||e.type==="not null")&&n.push("NO INHERIT"),e.notEnforced?n.push("NOT ENFORCED"):e.validated||n.push("NOT VALID"),n.join(" ")}function Be(e,t){return`CREATE ${t.unique?"UNIQUE ":""}INDEX ${y(t.name)} ON ${L(e.schema,e.name)} USING ${Pt(t)}`}function Pt(e){let t=[`${e.method} (${e.keys.map(Mt).join(", ")})`];return e.include?.length&&t.push(`INCLUDE (${e.include.map(y).join(", ")})`),e.nullsNotDistinct&&t.push("NULLS NOT DISTINCT"),e.options&&t.push(`WITH (${be(e.options)})`),e.tablespace&&t.push(`TABLESPACE ${y(e.tablespace)}`),e.predicate&&t.push(`WHERE ${e.predicate}`),t.join(" ")}function Mt(e){let t=[e.column===void 0?e.expression:y(e.column)];if(e.collation&&t.push(`COLLATE ${e.collation}`),e.opclass||e.opclassOptions){let r=e.opclassOptions?`(${be(e.opclassOptions)})`:"";t.push(`${e.opclass??""}${r}`)}return e.descending&&t.push("DESC"),e.nulls&&t.push(`NULLS ${e.nulls.toUpperCase()}`),t.join(" ")}function Ue(e,t){let r=t.events.map(a=>a==="update"&&t.columns?.length?`UPDATE OF ${t.columns.map(y).join(", ")}`:a.toUpperCase()),n=[`CREATE ${t.constraint?"CONSTRAINT ":""}TRIGGER ${y(t.name)}`,`${t.timing.toUpperCase()} ${r.join(" OR ")} ON ${L(e.schema,e.name)}`];t.from&&n.push(`FROM ${L(t.from.schema,t.from.name)}`),t.deferrable&&n.push("DEFERRABLE"),t.initiallyDeferred&&n.push("INITIALLY DEFERRED");let o=[t.oldTable?`OLD TABLE AS ${y(t.oldTable)}`:"",t.newTable?`NEW TABLE AS ${y(t.newTable)}`:""].filter(Boolean);o.length>0&&n.push(`REFERENCING ${o.join(" ")}`),n.push(`FOR EACH ${t.level.toUpperCase()}`),t.when&&n.push(`WHEN (${t.when})`);let s=L(t.function.schema,t.function.name);return n.push(`EXECUTE FUNCTION ${s}(${(t.arguments??[]).map(a=>j(a).trim()).join(", ")})`),n.join(" ")}function je(e,t){let r=[...t.columns.map(y),...(t.expressions??[]).map(s=>`(${s})`)],n=t.kinds.filter(s=>s!=="expressions"),o=n.length>0&&r.length>1?` (${n.join(", ")})`:"";return`CREATE STATISTICS ${L(t.schema,t.name)}${o} ON ${r.join(", ")} FROM ${L(e.schema,e.name)}`}function He(e){let t=L(e.schema,e.name);if(e.kind==="aggregate")return e.body.trim()===""?void 0:e.body;let r=[`CREATE OR REPLACE ${e.kind==="procedure"?"PROCEDURE":"FUNCTION"} ${t}(${Bt(e)})`];e.kind!=="procedure"&&e.returns!==void 0&&r.push(` RETURNS ${e.returns}`),r.push(` LANGUAGE ${y(e.language)}`);let n=[];e.kind==="window"&&n.push("WINDOW"),e.kind!=="procedure"&&(e.volatility!=="volatile"&&n.push(e.volatility.toUpperCase()),e.parallel!=="unsafe"&&n.push(`PARALLEL ${e.parallel.toUpperCase()}`),e.leakproof&&n.push("LEAKPROOF"),e.strict&&n.push("STRICT")),e.securityDefiner&&n.push("SECURITY DEFINER"),e.kind!=="procedure"&&(e.cost!==(e.language==="c"||e.language==="internal"?1:100)&&n.push(`COST ${e.cost}`),e.returnsSet&&e.rows!==1e3&&n.push(`ROWS ${e.rows}`));for(let o of e.transforms??[])n.push(`TRANSFORM FOR TYPE ${o}`);e.support&&n.push(`SUPPORT ${e.support}`),n.length>0&&r.push(` ${n.join(" ")}`);for(let[o,s]of Object.entries(e.settings??{}))r.push(` SET ${o} TO ${jt(o,s)}`);return r.push(/^(BEGIN ATOMIC|RETURN)\\s/i.test(e.body)&&e.language==="sql"?e.body:e.library!==void 0?`AS ${j(e.library).trim()}, ${j(e.body).trim()}`:`AS ${Ht(e.body)}`),r.join(`\n`)}function Bt(e){return e.arguments.filter(t=>t.mode!=="table").map(Ut).join(", ")}function Ut(e){let t=e.mode==="in"||e.mode==="table"?"":`${e.mode.toUpperCase()} `,r=e.name?`${y(e.name)} `:"";return`${t}${r}${e.type}${e.default===void 0?"":` DEFAULT ${e.default}`}`}function jt(e,t){return new Set(["search_path","temp_tablespaces","session_preload_libraries","local_preload_libraries"]).has(e.toLowerCase())?t.trim()===""||t===\'""\'?"\'\'":t:j(t).trim()}function Ht(e){let t="$$";for(let r=0;(e.includes(t)||e.endsWith("$"))&&(t=r===0?"$function$":`$function${r}$`,!!e.includes(t.slice(0,-1)));r++);return`${t}${e}${t}`}function Ge(e){return`CREATE TYPE ${L(e.schema,e.name)} AS ENUM (${e.values.map(t=>j(t).trim()).join(", ")})`}function Fe(e){let t=[`CREATE DOMAIN ${L(e.schema,e.name)} AS ${e.baseType}`];e.collation&&t.push(`COLLATE ${e.collation}`),e.default!==void 0&&t.push(`DEFAULT ${e.default}`),e.nullable||t.push("NOT NULL");for(let r of e.checks.filter(n=>n.validated))t.push(`CONSTRAINT ${y(r.name)} CHECK (${r.expression})`);return t.join(" ")}function Ve(e){let t=e.attributes.map(r=>`${y(r.name)} ${r.type}${r.collation?` COLLATE ${r.collation}`:""}`);return`CREATE TYPE ${L(e.schema,e.name)} AS (${t.join(", ")})`}function _e(e){let t=[`SUBTYPE = ${e.subtype}`];return e.collation&&t.push(`COLLATION = ${e.collation}`),e.subtypeDiff&&t.push(`SUBTYPE_DIFF = ${e.subtypeDiff}`),e.opclass&&t.push(`SUBTYPE_OPCLASS = ${e.opclass}`),e.canonical&&t.push(`CANONICAL = ${e.canonical}`),t.push(`MULTIRANGE_TYPE_NAME = ${e.multirange}`),`CREATE TYPE ${L(e.schema,e.name)} AS RANGE (${t.join(", ")})`}function Ke(e){let t=`WITH (publish = ${j(e.operations.join(", ")).trim()}, publish_via_partition_root = ${e.viaRoot}${e.generatedColumns?", publish_generated_columns = stored":""})`,r=e.allTables?" FOR ALL TABLES":e.tables.length+e.schemas.length===0?"":` FOR ${[...e.tables.map(n=>`TABLE ${Gt(n)}`),...e.schemas.map(n=>`TABLES IN SCHEMA ${y(n)}`)].join(", ")}`;return`CREATE PUBLICATION ${y(e.name)}${r} ${t}`}function Gt(e){let t=e.columns?` (${e.columns.map(y).join(", ")})`:"";return`${L(e.schema,e.name)}${t}${e.where?` WHERE (${e.where})`:""}`}function qe(e){let t=e.tags.length>0?` WHEN TAG IN (${e.tags.map(r=>j(r).trim()).join(", ")})`:"";return`CREATE EVENT TRIGGER ${y(e.name)} ON ${e.event}${t} EXECUTE FUNCTION ${L(e.function.schema,e.function.name)}()`}function be(e){return Object.entries(e).map(([t,r])=>`${t} = ${/^[A-Za-z0-9_.+-]+$/.test(r)?r:j(r).trim()}`).join(", ")}function xe(e,t){return e.kind===t.kind&&e.schema===t.schema&&e.name===t.name}function b(e,t){return{kind:"heading",level:2,text:e,part:t}}function Z(...e){return{kind:"line",line:e}}function Te(e){return{kind:"sql",text:e}}function ze(e){return e.flatMap((t,r)=>r===0?t:[{br:!0},...t])}function H(e,t=", "){return e.flatMap((r,n)=>n===0?r:[t,...r])}function A(e,t=", "){return H(e.map(r=>[{code:r}]),t)}function M(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function v(e,t,r){return e===void 0?{code:t}:{to:e,text:t,part:r}}function x({schema:e,name:t}){return`${e}.${t}`}function I(e){return e===void 0?[]:[{kind:"comment",text:e}]}function ce(e,{type:t,userType:r}){return[v(e.type(r),t)]}function We(e){return e.generated?[`generated, ${e.generated.kind}: `,{code:e.generated.expression}]:e.identity?[`identity, ${e.identity}`]:e.default===void 0?[]:[{code:e.default}]}function K(e,t=[]){let r=e.map(n=>[[{code:n.grantee}],["all"],ae(n)]);for(let n of t)for(let o of n.grants??[])r.push([[{code:o.grantee}],[{code:n.name}],ae(o)]);if(r.length===0)return[];if(t.every(n=>!n.grants?.length)){let n=r.map(([o,,s])=>[o,s]);return[b("Grants"),{kind:"rows",head:["Role","Privileges"],rows:n}]}return[b("Grants"),{kind:"rows",head:["Role","Columns","Privileges"],rows:r}]}function ae(e){let t=[e.privileges.length===0?"none":e.privileges.join(", ").toLowerCase()];return e.grantable?.length&&t.push(` (may grant: ${e.grantable.join(", ").toLowerCase()})`),t}function le(e){if(e.length===0)return[];let t=e.map(r=>[[{code:r.name}],[{code:Ft(r)}],[[r.unique?"unique":"",r.constraint===void 0?"":"of a constraint",r.replicaIdentity?"replica identity":"",r.clustered?"clustered":""].filter(Boolean).join(", "),...r.invalid?[{strong:" invalid"}]:[]],r.comment===void 0?[]:[r.comment]]);return[b("Indexes"),w(["Name","Definition","Kind","Comment"],t)]}function Ft(e){let[t,r]=[y(O.name),L(O.schema,O.name)];return Be(O,{...e,name:O.name,unique:void 0}).slice(`CREATE INDEX ${t} ON ${r} USING `.length)}function Vt(e){let t={...e,name:O.name,constraint:void 0,function:O,arguments:void 0},r=` ON ${L(O.schema,O.name)}`,[n,o]=[y(O.name),`EXECUTE FUNCTION ${L(O.schema,O.name)}()`];return Ue(O,t).slice(`CREATE TRIGGER ${n} `.length,-` ${o}`.length).replace(r,"")}var O={schema:"",name:""};function we(e){return e.length===0?[]:[b("Policies"),...e.flatMap(t=>[{kind:"heading",level:3,text:t.name,code:!0,part:t.name},...I(t.comment),Z(t.permissive?"Permissive":{strong:"Restrictive"},t.command==="all"?", for all commands, to ":`, for ${t.command}, to `,...A(t.roles)),...t.using===void 0?[]:[Z("Rows that it lets through (USING):"),Te(t.using)],...t.check===void 0?[]:[Z("Rows that may be written (WITH CHECK):"),Te(t.check)]])]}function te(e,t){if(t.length===0)return[];let r=t.map(n=>[[{code:n.name}],[{code:Vt(n)},...n.enabled==="origin"?[]:[" (",{strong:n.enabled},")"]],[v(e.routine(n.function),x(n.function)),...n.arguments?.length?[" with ",...A(n.arguments)]:[]],n.comment===void 0?[]:[n.comment]]);return[b("Triggers"),w(["Name","Fires","Calls","Comment"],r)]}function w(e,t,r){let n=e.map((o,s)=>t.some(a=>a[s].some(i=>i!=="")));return{kind:"rows",head:e.filter((o,s)=>n[s]),rows:t.map(o=>o.filter((s,a)=>n[a])),...r===void 0?{}:{parts:r}}}function Ye(e,t){return H(t.map(r=>[v(e,r,r)]))}function B(e){let{enums:t,domains:r,composites:n,ranges:o}=e.schema;return[...t,...r,...n,...o]}function ke(e){return"values"in e?"Enum":"baseType"in e?"Domain":"attributes"in e?"Composite type":"Range"}function Xe(e,t){let r=e.typeUses(t);return{target:{kind:"type",schema:t.schema,name:t.name},title:x(t),type:ke(t),blocks:[...I(t.comment),{kind:"facts",facts:[["Owner",[{code:t.owner}]]]},..._t(e,t),...r.length===0?[]:[b("Used by"),w(["Object","Column"],r.map(n=>[[{to:n.target,text:x(n.target)}],n.column===void 0?[]:[{to:n.target,part:n.column,text:n.column}]]))],...K(t.grants??[])]}}function _t(e,t){if("values"in t){let r=t.values.map((n,o)=>[[String(o+1)],[{code:n}]]);return[w(["","Value"],r),{kind:"sql",text:`${Ge(t)};`}]}if("baseType"in t){let r=t.checks.map(n=>[[{code:n.name}],[{code:n.expression},n.validated?"":" (not valid)"],n.comment===void 0?[]:[n.comment]]);return[...r.length===0?[]:[w(["Check","Expression","Comment"],r)],{kind:"sql",text:`${Fe(t)};`}]}if("attributes"in t){let r=t.attributes.map(n=>[[{code:n.name}],[v(e.type(n.userType),n.type)],n.comment===void 0?[]:[n.comment]]);return[w(["Attribute","Type","Comment"],r,t.attributes.map(({name:n})=>n)),{kind:"sql",text:`${Ve(t)};`}]}return[{kind:"sql",text:`${_e(t)};`}]}var Kt=600;function qt(e){let{tables:t,views:r,functions:n,enums:o,domains:s,composites:a,ranges:i}=e;return[t,r,n,o,s,a,i].flat().length>Kt}function Ze(e){let{schema:t}=e,r=qt(t),n={kind:"overview",schema:"",name:""};return{target:n,title:"Database schema",type:"Overview",blocks:[Z(zt(t)),...t.tables.length===0?[]:[b("Diagram"),{kind:"diagram",of:n}],b("Schemas"),Wt(e,r),...r?[]:W(e).flatMap(o=>Je(e,o)),...Yt(e)]}}function Qe(e,t){return{target:{kind:"schema",schema:t.name,name:""},title:t.name,type:"Schema",blocks:[...I(t.comment),...Je(e,t),...K(t.grants)]}}function zt(e){let t=e.tables.filter(({partitionOf:o})=>o).length,r=[...e.tables,...e.platformTables].reduce((o,s)=>o+s.policies.length,0),n=e.enums.length+e.domains.length+e.composites.length+e.ranges.length;return`${[M(e.tables.length-t,"table"),...t===0?[]:[M(t,"partition")],M(e.views.length,"view"),M(e.functions.length,"function"),M(n,"type"),M(r,"policy","policies")].join(", ")}.`}function W(e){let{schema:t}=e,r=new Map(t.schemas.map(o=>[o.name,o])),n=[...t.tables,...t.views,...t.functions,...B(e)];for(let{schema:o}of n)r.has(o)||r.set(o,{name:o,owner:"",grants:[]});return[...r.values()].sort((o,s)=>o.name<s.name?-1:1)}function Wt(e,t){let{tables:r,views:n,functions:o}=e.schema,s=(i,c)=>{let m=i.filter(({schema:l})=>l===c).length;return m===0?[]:[String(m)]},a=W(e).map(i=>[t?[{to:{kind:"schema",schema:i.name,name:""},text:i.name}]:[{code:i.name}],s(r,i.name),s(n,i.name),s(o,i.name),s(B(e),i.name),i.comment===void 0?[]:[i.comment]]);return w(["Schema","Tables","Views","Functions","Types","Comment"],a)}function Je(e,{name:t}){let{schema:r}=e,n=i=>i.filter(c=>c.schema===t),o=n(r.tables).filter(({partitionOf:i})=>i===void 0),s=[],a=(i,c,m)=>{m.length>0&&s.push(b(`${i} of ${t}`),w(c,m))};return a("Tables",["Table","Columns","Row level security","References","Comment"],o.map(i=>{let c=new Map(i.constraints.flatMap(({references:m})=>m?[[x(m),m]]:[]));return[me({kind:"table",schema:t,name:i.name}),[String(i.columns.length)],i.rls.enabled?[M(i.policies.length,"policy","policies")]:[{strong:"off"}],H([...c.values()].map(m=>[v(e.relation(m),m.schema===t?m.name:x(m))])),i.comment===void 0?[]:[i.comment]]})),a("Views",["View","Columns","Kind","Comment"],n(r.views).map(i=>[me({kind:"view",schema:t,name:i.name}),[String(i.columns.length)],[i.kind==="materialized"?"materialized":i.securityInvoker?"security invoker":"owner\'s rights"],i.comment===void 0?[]:[i.comment]])),a("Functions",["Function","Arguments","Returns","Rights of","Comment"],n(r.functions).map(i=>[me({kind:"function",schema:t,name:i.name}),i.identityArguments===""?[]:[{code:i.identityArguments}],i.returns===void 0?[i.kind]:[{code:i.returns}],[i.securityDefiner?{strong:"owner"}:"caller"],i.comment===void 0?[]:[i.comment]])),a("Types",["Type","Kind","Values","Comment"],B(e).filter(i=>i.schema===t).map(i=>[me({kind:"type",schema:t,name:i.name}),[ke(i).toLowerCase()],"values"in i?A(i.values):"baseType"in i?[{code:i.baseType}]:[],i.comment===void 0?[]:[i.comment]])),s}function me(e){return[{to:e,text:e.name}]}function Yt(e){let{extensions:t,publications:r,eventTriggers:n,platformTables:o,roles:s}=e.schema,a=[],i=(c,m,l)=>{l.length>0&&a.push(b(c),w(m,l))};return i("Tables of the platform",["Table","Policies","Triggers"],o.map(c=>[[{to:{kind:"table",schema:c.schema,name:c.name},text:x(c)}],A(c.policies.map(({name:m})=>m)),A(c.triggers.map(({name:m})=>m))])),i("Extensions",["Extension","Schema","Comment"],t.map(({name:c,schema:m,comment:l})=>[[{code:c}],[{code:m}],l===void 0?[]:[l]])),i("Publications",["Publication","Definition"],r.map(c=>[[{code:c.name}],[{code:Ke(c)}]])),i("Event triggers",["Event trigger","Definition","State"],n.map(c=>[[{code:c.name}],[{code:qe(c)}],c.enabled==="origin"?[]:[{strong:c.enabled}]])),i("Roles",["Role","Attributes","Member of","Comment"],s.map(c=>[[{code:c.name}],[c.attributes.join(", ")],A(c.memberOf.map(m=>m.role)),c.comment===void 0?[]:[c.comment]])),a}function et(e,t){let r=t[0],n={kind:"function",schema:r.schema,name:r.name},o=e.triggersOf(r);return{target:n,title:x(r),type:r.kind[0].toUpperCase()+r.kind.slice(1),blocks:[...t.flatMap(s=>Xt(e,s,t.length>1)),...o.length===0?[]:[b("Called by triggers"),w(["Table","Trigger"],o.map(s=>[[{to:s.target,text:x(s.target)}],[{code:s.name}]]))]]}}function Xt(e,t,r){let n=t.arguments.map(o=>[o.name===void 0?[]:[{code:o.name}],[v(e.type(o.userType),o.type)],o.mode==="in"?[]:[o.mode],o.default===void 0?[]:[{code:o.default}]]);return[...r?[{kind:"heading",level:2,text:`${t.name}(${t.identityArguments})`,code:!0}]:[],...I(t.comment),{kind:"facts",facts:Zt(t)},...n.length===0?[]:[w(["Argument","Type","Mode","Default"],n)],{kind:"sql",text:He(t)??t.body}]}function Zt(e){let t=[];e.returns!==void 0&&t.push(["Returns",[{code:e.returns}]]);let r=[e.strict?"strict":"",e.leakproof?"leakproof":"",e.parallel==="unsafe"?"":`parallel ${e.parallel}`].filter(Boolean);return t.push(["Language",[[e.language,e.volatility,...r].join(", ")]]),t.push(["Runs with the rights of",e.securityDefiner?[{strong:"its owner"}," (security definer), ",{code:e.owner}]:["whoever calls it"]]),e.settings?t.push(["Settings",A(Object.entries(e.settings).map(([n,o])=>`${n} = ${o}`))]):e.securityDefiner&&t.push(["search_path",[{strong:"the caller\'s"}]]),e.grants.length>0&&t.push(["May be executed by",H(e.grants.map(n=>[{code:n.grantee},...n.grantable?.length?ae(n):[]]))]),t}function ne(e,t){return e<t?-1:e>t?1:0}var Qt=[[/^timestamp(\\(\\d\\))? with time zone/,"timestamptz$1"],[/^timestamp(\\(\\d\\))? without time zone/,"timestamp$1"],[/^time(\\(\\d\\))? with time zone/,"timetz$1"],[/^time(\\(\\d\\))? without time zone/,"time$1"],[/^character varying/,"varchar"],[/^character(?=\\(|\\[|$)/,"char"],[/^bit varying/,"varbit"],[/^double precision/,"float8"]];function tt(e){for(let[t,r]of Qt)if(t.test(e))return e.replace(t,r);return e}function P(e){return`${e.schema}\\0${e.name}`}function nt(e,t={}){let r=new Map(e.tables.map(l=>[P(l),l])),n=l=>{let d=l.partitionOf&&r.get(P(l.partitionOf));return d===void 0?l:n(d)},o=new Map;for(let l of e.tables){let d=n(l);d!==l&&o.set(d,(o.get(d)??0)+1)}let s=e.tables.filter(l=>n(l)===l&&(t.only?.has(P(l))??!0)),a=t.detail??rn(s),i=s.map(l=>({group:l.schema,schema:l.schema,name:l.name,kind:l.kind,comment:l.comment,...en(l,a),partitions:o.get(l)??0})),c=new Map(s.map((l,d)=>[P(l),d])),m=[];for(let[l,d]of s.entries())for(let p of d.constraints){let f=p.references;if(p.type!=="foreign key"||f===void 0||p.inherited)continue;let g=r.get(P(f)),{schema:T,name:C}=g===void 0?f:n(g),h=P({schema:T,name:C}),$=`${d.schema}\\0${h}`,R=c.get(h)??c.get($);if(R===void 0){R=i.length,c.set($,R);let N={columns:[],hidden:0,partitions:0};i.push({group:d.schema,schema:T,name:C,kind:"external",...N})}tn(i[R],f.columns,g,a),m.push({name:p.name,from:l,to:R,fromColumns:p.columns,toColumns:f.columns,...Jt(d,p),onDelete:f.onDelete,enforced:p.validated&&!p.notEnforced})}return nn({tables:i,references:m,detail:a})}function Jt(e,t){let r=new Set(t.columns),n=e.columns.some(o=>r.has(o.name)&&o.nullable);return{children:de(e).some(o=>o.every(s=>r.has(s)))?"zero or one":"zero or many",parents:n?"zero or one":"exactly one"}}function de(e){let t=e.constraints.filter(({type:r,period:n})=>(r==="primary key"||r==="unique")&&!n).map(({columns:r})=>r);for(let r of e.indexes){if(!r.unique||r.predicate!==void 0||r.invalid||r.constraint!==void 0)continue;let n=r.keys.map(({column:o})=>o);n.every(o=>o!==void 0)&&t.push(n)}return t.filter(r=>r.length>0)}function en(e,t){let r=new Set(e.constraints.find(({type:i})=>i==="primary key")?.columns),n=new Set(e.constraints.flatMap(({type:i,columns:c})=>i==="foreign key"?c:[])),o=new Set(de(e).flatMap(i=>i.length===1?i:[])),s=e.columns.map(i=>({name:i.name,type:rt(i),nullable:i.nullable,comment:i.comment,primaryKey:r.has(i.name),foreignKey:n.has(i.name),unique:o.has(i.name)})),a=t==="all"?s:s.filter(({primaryKey:i,foreignKey:c})=>t==="keys"&&(i||c));return{columns:a,hidden:s.length-a.length}}function tn(e,t,r,n){if(!(e.kind!=="external"||n==="names"))for(let o of t){if(e.columns.some(a=>a.name===o))continue;let s=r?.columns.find(a=>a.name===o);e.columns.push({name:o,type:s===void 0?"":rt(s),nullable:s?.nullable??!1,primaryKey:!1,foreignKey:!1,unique:!0,comment:s?.comment})}}function nn(e){let{tables:t}=e,r=t.map((o,s)=>s).sort((o,s)=>ne(t[o].group,t[s].group)||ne(t[o].schema,t[s].schema)||ne(t[o].name,t[s].name)),n=new Map(r.map((o,s)=>[o,s]));return{...e,tables:r.map(o=>t[o]),references:e.references.map(o=>({...o,from:n.get(o.from),to:n.get(o.to)})).sort((o,s)=>o.from-s.from||ne(o.name,s.name))}}function rn(e){let t=e.reduce((r,n)=>r+n.columns.length,0);return e.length<=60&&t<=700?"all":e.length<=300?"keys":"names"}function rt({type:e,userType:t}){return t===void 0?tt(e):`${t.name}${t.array?"[]":""}`}function ot(e,t){let r={kind:"table",schema:t.schema,name:t.name},n=t.constraints.some(({references:o})=>o)||e.referrers(t).length>0;return{target:r,title:x(t),type:{table:"Table",partitioned:"Partitioned table",foreign:"Foreign table"}[t.kind],blocks:[...I(t.comment),{kind:"facts",facts:on(e,t)},b("Columns"),sn(e,t),...n?[b("Linked tables"),{kind:"diagram",of:r}]:[],...cn(e,t),...le(t.indexes),...we(t.policies),...te(e,t.triggers),...un(t),...ln(e,t),...mn(e,t),...dn(t),...K(t.grants,t.columns)]}}function it(e,t){return{target:{kind:"table",schema:t.schema,name:t.name},title:x(t),type:"Table of the platform",blocks:[{kind:"line",line:["The platform makes this table; here is what this database adds to it."]},...we(t.policies),...te(e,t.triggers)]}}function on(e,t){let r=[],{enabled:n,forced:o}=t.rls,s=M(t.policies.length,"policy","policies");if(r.push(["Row level security",n?[`${o?"forced":"enabled"}, ${s}`]:[{strong:"off"},t.policies.length>0?`, though there are ${s}`:""]]),r.push(["Owner",[{code:t.owner}]]),t.persistence!=="permanent"&&r.push(["Persistence",[t.persistence]]),t.partitionOf){let{partitionOf:i}=t;r.push(["Partition of",[v(e.relation(i),x(i))," ",{code:i.bound}]])}t.partitionKey&&r.push(["Partitioned by",[{code:t.partitionKey}]]),t.inherits?.length&&r.push(["Inherits",H(t.inherits.map(i=>[v(e.relation(i),x(i))]))]),t.ofType&&r.push(["Of type",[v(e.type(t.ofType),x(t.ofType))]]),t.server&&r.push(["Foreign server",[{code:t.server}]]),t.replicaIdentity!=="default"&&r.push(["Replica identity",[t.replicaIdentity]]),t.options&&r.push(["Options",A(Object.entries(t.options).map(([i,c])=>`${i} = ${c}`))]),t.accessMethod&&r.push(["Access method",[{code:t.accessMethod}]]),t.tablespace&&r.push(["Tablespace",[{code:t.tablespace}]]);let a=e.schema.publications.filter(({allTables:i,tables:c,schemas:m})=>i||m.includes(t.schema)||c.some(l=>l.schema===t.schema&&l.name===t.name));return a.length>0&&r.push(["Published by",A(a.map(({name:i})=>i))]),r}function sn(e,t){let r=t.columns.map(n=>[[{code:n.name}],ce(e,n),[n.nullable?"yes":"no"],We(n),an(e,t,n),n.comment===void 0?[]:[n.comment]]);return w(["Column","Type","Null","Default","Key","Comment"],r,t.columns.map(({name:n})=>n))}function an(e,t,r){let n=[],o=t.constraints.find(({type:a})=>a==="primary key")?.columns;o?.includes(r.name)&&n.push([{strong:"PK"}]);let s=a=>a.length===o?.length&&a.every(i=>o.includes(i));for(let a of de(t)){if(!a.includes(r.name)||s(a))continue;let i=a.filter(c=>c!==r.name);n.push(i.length===0?["unique"]:["unique with ",...A(i)])}for(let{references:a,columns:i}of t.constraints){let c=a===void 0?-1:i.indexOf(r.name);if(a===void 0||c===-1)continue;let m=a.columns[c];n.push(["\\u2192 ",v(e.relation(a),`${x(a)}.${m}`,m)])}return ze(n)}function cn(e,t){let r=t.constraints.filter(({type:o,validated:s,notEnforced:a,noInherit:i})=>o!=="not null"||!s||a||i);if(r.length===0)return[];let n=r.map(o=>[[{code:o.name}],[{code:Me(o,t.indexes.find(s=>s.constraint===o.name))}],o.references?[v(e.relation(o.references),x(o.references))]:[],o.comment===void 0?[]:[o.comment]]);return[b("Constraints"),w(["Name","Definition","References","Comment"],n)]}function ln(e,t){let r=e.referrers(t);if(r.length===0)return[];let n=r.map(({table:o,constraint:s})=>{let a=e.relation(o);return[[v(a,x(o))],Ye(a,s.columns),A(s.references.columns),[s.references.onDelete],[{code:s.name}]]});return[b("Referenced by"),w(["Table","Columns","To","On delete","Constraint"],n)]}function mn(e,t){let r=e.partitions(t);if(r.length===0)return[];let n=r.map(o=>[[v(e.relation(o),x(o))],[{code:o.partitionOf.bound}]]);return[b("Partitions"),w(["Partition","Bound"],n)]}function dn(e){return e.statistics.length===0?[]:[b("Extended statistics"),{kind:"sql",text:e.statistics.map(t=>`${je(e,t)};`).join(`\n`)}]}function un(e){return e.rules?.length?[b("Rules"),{kind:"sql",text:e.rules.map(({definition:t})=>t).join(`\n`)}]:[]}function st(e,t){let r=t.columns.map(n=>[[{code:n.name}],ce(e,n),n.default===void 0?[]:[{code:n.default}],n.comment===void 0?[]:[n.comment]]);return{target:{kind:"view",schema:t.schema,name:t.name},title:x(t),type:t.kind==="view"?"View":"Materialized view",blocks:[...I(t.comment),{kind:"facts",facts:fn(t)},b("Columns"),w(["Column","Type","Default","Comment"],r,t.columns.map(({name:n})=>n)),b("Definition"),{kind:"sql",text:t.definition},...le(t.indexes),...te(e,t.triggers),...K(t.grants,t.columns)]}}function fn(e){let t=[];return e.kind==="view"?(t.push(["Reads with the rights of",e.securityInvoker?["whoever queries it (security_invoker)"]:[{strong:"its owner"},", past row level security"]]),e.securityBarrier&&t.push(["Security barrier",["yes"]]),e.checkOption&&t.push(["Check option",[e.checkOption]])):e.populated===!1&&t.push(["Populated",[{strong:"no"}]]),t.push(["Owner",[{code:e.owner}]]),t}function U(e){return e.replace(/[&<>"\']/g,t=>`&#${t.charCodeAt(0)};`).replace(/[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|\\p{Surrogate}/gu,"\\uFFFD")}function k(e){return e.replace(/[\\0-\\x1f]/g,t=>String.fromCharCode(9216+t.charCodeAt(0))).replace(/[\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]/g,"\\uFFFD")}function u(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))s!==void 0&&s!==!1&&n.setAttribute(o,s===!0?"":s);return pn(n,r),n}function pn(e,t){e.append(...t.filter(r=>r!==void 0))}function at(e){let t=new DOMParser().parseFromString(e,"image/svg+xml").documentElement;return document.importNode(t,!0)}function G(e){return document.getElementById(e)}var gn=["table","view","function","type","schema"];function F(e,t){if(e.kind==="overview")return"#";let r=e.kind==="schema"?[e.schema]:[e.schema,e.name];return`#${[e.kind,...r,...t===void 0?[]:[t]].map(encodeURIComponent).join("/")}`}function ct(e){return`#diagram/${encodeURIComponent(e.schema)}/${encodeURIComponent(e.name)}`}function lt(e){let t={page:"object",target:{kind:"overview",schema:"",name:""}};if(e===""||e==="#")return t;let r;try{r=e.slice(1).split("/").map(decodeURIComponent)}catch{return}let[n,o,s,a]=r;if(n==="diagram")return o===void 0||s===void 0?{page:"diagram"}:{page:"diagram",of:{kind:"table",schema:o,name:s}};let i=gn.find(c=>c===n);if(!(i===void 0||o===void 0||i!=="schema"&&s===void 0))return{page:"object",target:{kind:i,schema:o,name:i==="schema"?"":s},part:a}}var hn=/(?<comment>--[^\\n]*|\\/\\*[\\s\\S]*?\\*\\/)|(?<string>[eE]?\'(?:[^\'\\\\]|\'\'|\\\\.)*\'|\\$(?<tag>\\w*)\\$)|(?<name>"(?:[^"]|"")*")|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)|(?<number>\\b\\d[\\d.]*\\b)/gu,yn=new Set("begin if elsif loop return returns language security definer invoker declare raise exception insert update delete values set alter add constraint trigger policy function procedure type domain view by execute stable immutable volatile perform strict parallel safe restricted replace inner key enum range".split(" ")),$n=1e5;function mt(e){if(e.length>$n)return[document.createTextNode(e)];let t=[],r=0;for(let n of e.matchAll(hn)){let o=n.groups,s=o.word?.toLowerCase(),a=o.comment?"comment":o.string?"string":s!==void 0&&(se.has(s)||yn.has(s))?"word":void 0;a!==void 0&&(n.index>r&&t.push(document.createTextNode(e.slice(r,n.index))),t.push(u("span",{class:a},n[0])),r=n.index+n[0].length)}return t.push(document.createTextNode(e.slice(r))),t}function dt(e,t){let r=u("article",{tabindex:"-1"});return r.append(u("p",{class:"kind"},e.type),u("h1",{},...Le(e.title)),...e.blocks.map(n=>bn(n,e,t)).filter(n=>n!==void 0)),r}function ue(e){return`part:${e}`}function bn(e,t,r){switch(e.kind){case"heading":{let n=u(e.level===2?"h2":"h3",{id:e.part===void 0?void 0:ue(e.part)});return n.append(...e.code?[u("code",{},k(e.text))]:Le(e.text)),n}case"line":return u("p",{},...Ee(e.line));case"comment":return u("blockquote",{},e.text);case"facts":return u("dl",{},...e.facts.flatMap(([n,o])=>[u("dt",{},n),u("dd",{},...Ee(o))]));case"rows":return xn(e,t);case"sql":return u("pre",{tabindex:"0"},u("code",{},...mt(e.text)));case"diagram":{let n=r(e.of);return n&&u("div",{class:"neighbours"},n)}}}function xn(e,t){let r=u("tbody");for(let[o,s]of e.rows.entries()){let a=e.parts?.[o],i=u("tr",{id:a===void 0?void 0:ue(a)});for(let[c,m]of s.entries()){let l=u(c===0?"th":"td",c===0?{scope:"row"}:{},...Ee(m));c===0&&a!==void 0&&l.append(u("a",{class:"anchor",href:F(t.target,a),"aria-label":`Link to ${k(a)}`},"#")),i.append(l)}r.append(i)}let n=u("thead",{},u("tr",{},...e.head.map(o=>u("th",{scope:"col"},o))));return u("div",{class:"rows",tabindex:"0",role:"region","aria-label":e.head[0]||"Table"},u("table",{},n,r))}function Ee(e){return e.map(Tn)}function Tn(e){return typeof e=="string"?document.createTextNode(e):"code"in e?u("code",{},e.code===""?"(empty)":k(e.code.replace(/\\r\\n|\\r|\\n/g," "))):"strong"in e?u("strong",{},e.strong):"br"in e?u("br"):u("a",{href:F(e.to,e.part)},...Le(e.text))}function Le(e){let t=[];for(let r of k(e).split(/(?<=[._])/))t.length>0&&t.push(u("wbr")),t.push(document.createTextNode(r));return t}var ut=["table","view","function","type","column","policy","trigger","index","constraint","value","extension"];function ft(e){let{schema:t}=e,r=[];for(let n of[...t.tables,...t.views]){let o=e.relation(n),s=`${n.schema}.${n.name}`;r.push({kind:o.kind,name:n.name,where:n.schema,target:o,more:n.comment});for(let a of n.columns)r.push(wn(a,s,o));for(let a of n.indexes)r.push({kind:"index",name:a.name,where:s,target:o,more:a.comment});for(let a of n.triggers)r.push({kind:"trigger",name:a.name,where:s,target:o,more:a.comment});if("policies"in n){for(let a of n.policies)r.push({kind:"policy",name:a.name,where:s,target:o,part:a.name,more:a.comment});for(let{name:a,type:i,comment:c}of n.constraints)i!=="not null"&&r.push({kind:"constraint",name:a,where:s,target:o,more:c})}}kn(t,e,r);for(let n of e.routines.values()){let{schema:o,name:s}=n[0],a=n.map(i=>`${i.identityArguments} ${i.comment??""}`).join(" ");r.push({kind:"function",name:s,where:o,target:{kind:"function",schema:o,name:s},more:a})}for(let n of B(e)){let o={kind:"type",schema:n.schema,name:n.name};r.push({kind:"type",name:n.name,where:n.schema,target:o,more:n.comment});for(let s of"values"in n?n.values:[])r.push({kind:"value",name:s,where:`${n.schema}.${n.name}`,target:o})}for(let{name:n,schema:o,comment:s}of t.extensions)r.push({kind:"extension",name:n,where:o,target:{kind:"overview",schema:"",name:""},more:s});return r}function wn(e,t,r){return{kind:"column",name:e.name,where:t,target:r,part:e.name,more:e.comment}}function kn(e,t,r){for(let n of e.platformTables){let o=t.relation(n),s=`${n.schema}.${n.name}`;r.push({kind:"table",name:n.name,where:n.schema,target:o});for(let{name:a,comment:i}of n.policies)r.push({kind:"policy",name:a,where:s,target:o,part:a,more:i});for(let{name:a,comment:i}of n.triggers)r.push({kind:"trigger",name:a,where:s,target:o,more:i})}}function pt(e,t,r){let n=t.toLowerCase().split(/[\\s.]+/).filter(Boolean);if(n.length===0)return[];let o=[];for(let[s,a]of e.entries()){let i=En(a,n);i>0&&o.push({entry:a,score:i,at:s})}return o.sort((s,a)=>a.score-s.score||ut.indexOf(s.entry.kind)-ut.indexOf(a.entry.kind)||s.at-a.at),o.slice(0,r).map(({entry:s})=>s)}function En(e,t){let r=e.name.toLowerCase(),n=e.where.toLowerCase(),o=0;for(let[s,a]of t.entries()){let i=r.indexOf(a),c=s===t.length-1?2:1;if(i===0&&r.length===a.length)o+=100*c;else if(i===0)o+=60*c;else if(i>0)o+=(/[a-z0-9]/.test(r[i-1])?20:40)*c;else if(n.split(".").includes(a))o+=50;else if(n.includes(a))o+=15;else if(e.more?.toLowerCase().includes(a))o+=5;else return 0}return o-Math.min(r.length,60)/100}var gt="Helvetica, Arial, \'Liberation Sans\', \'Nimbus Sans\', Arimo, sans-serif",Ln=ht(`\n  278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584\n  584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667\n  611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500\n  722 500 500 500 334 260 334 584`),Cn=ht(`\n  278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584\n  584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667\n  611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556\n  778 556 556 500 389 280 389 584`);function ht(e){return e.trim().split(/\\s+/).map(Number)}function V(e,t,r="regular"){let n=r==="bold"?Cn:Ln,o=0;for(let s of e)o+=n[s.codePointAt(0)-32]??vn(s,n);return Math.ceil(o*t/100)/10}function vn(e,t){return/[\\p{Mn}\\p{Me}\\p{Cf}\\p{Cc}]/u.test(e)?0:/[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Emoji_Presentation}\\uff01-\\uff60]/u.test(e)?1e3:t[e.normalize("NFD").codePointAt(0)-32]??700}function fe(e,t,r,n="regular"){if(V(e,r,n)<=t)return e;let o="";for(let{segment:s}of new Intl.Segmenter("en",{granularity:"grapheme"}).segment(e)){if(V(`${o}${s}\\u2026`,r,n)>t)break;o+=s}return`${o}\\u2026`}var pe=13,Y=12,Ce=9,q=30,_=20,Sn=120,yt=240,Rn=180;function $t(e){let t=e.columns.map(l=>({column:l,marks:[l.primaryKey&&"PK",l.foreignKey&&"FK",l.unique&&!l.primaryKey&&"U"].filter(d=>d!==!1),name:fe(k(l.name),yt,Y),type:fe(k(l.type)+(l.nullable?" ?":""),Rn,Y)})),r=fe(k(An(e)),yt+60,pe,"bold"),n=[e.hidden>0&&e.columns.length>0?`${e.hidden} more column${e.hidden===1?"":"s"}`:"",e.partitions>0?`${e.partitions} partition${e.partitions===1?"":"s"}`:""].filter(Boolean),o=Math.max(0,...t.map(({marks:l})=>ve(l))),s=10+(o>0?Math.ceil(o)+8:0),a=(l,d)=>Math.max(0,...l.map(p=>V(p,d))),i=Math.ceil(Math.max(Sn,V(r,pe,"bold")+24+(e.kind==="table"?0:16),s+a(t.map(({name:l})=>l),Y)+18+a(t.map(({type:l})=>l),Y)+10)),c=t.length+(n.length>0?1:0),m=new Map(t.map(({column:l},d)=>[l.name,q+4+d*_+_/2]));return{table:e,title:r,rows:t,width:i,nameX:s,separateEnds:!0,...n.length>0?{note:n.join(", ")}:{},height:q+(c>0?c*_+8:0),rowMiddle:l=>m.get(l)??q/2}}function An(e){return e.group===e.schema?e.name:`${e.schema}.${e.name}`}function ve(e){return e.reduce((t,r)=>t+V(r,Ce,"bold")+4,0)}function bt(e,{from:t,fromColumns:r}){return e[t].rowMiddle(r[0])}function xt(e,t,{to:r,toColumns:n,parents:o}){let s=t[r].rowMiddle(n[0]);return t[r].separateEnds?new Set(e.references.filter(i=>i.to===r&&t[r].rowMiddle(i.toColumns[0])===s).map(i=>i.parents)).size<2?s:o==="exactly one"?s-5:s+5:s}var ge=14,Se=14,Nn=56,Re=7,wt=26;function kt(e,t){let r=({fromColumns:h})=>e.tables[t].columns.findIndex(({name:$})=>$===h[0]),n=e.references.filter(({from:h,to:$})=>h===t&&$!==t).sort((h,$)=>r(h)-r($)),o=e.references.filter(({from:h,to:$})=>$===t&&h!==t),s=e.references.filter(({from:h,to:$})=>h===t&&$===t);if(n.length+o.length+s.length===0)return;let{group:a}=e.tables[t],i=[On(e,t)],c=s.map(h=>({...h,from:0,to:0})),m=(h,$)=>{let R=[...new Set(h.map(D=>D[$]))],N=R.slice(0,R.length>ge?ge-1:ge),J=new Map(N.map((D,oe)=>[D,i.length+oe]));for(let D of N)i.push({...e.tables[D],group:a,columns:[],hidden:0,partitions:0});for(let D of h){let oe=J.get(D[$]);oe!==void 0&&c.push({...D,from:0,to:0,[$]:oe})}return[...J.values()]},l=m(n,"to"),d=m(o,"from"),p=i.map($t),f=Dn(p,l,d,c.length),g={tables:i,references:c,detail:e.detail},T=In(g,f),C=(h,$,R)=>new Set(h.map(N=>N[$])).size-R.length;return{boxes:f,groups:[],lines:T,notes:[...Tt(C(n,"to",l),f,l),...Tt(C(o,"from",d),f,d)],width:Math.max(...f.map(({x:h,width:$})=>h+$))+(s.length>0?wt:0),height:Math.max(...f.map(({y:h,height:$})=>h+$))+20}}function On(e,t){let r=e.tables[t],n=new Set(e.references.flatMap(({from:s,to:a,fromColumns:i,toColumns:c})=>[...s===t?i:[],...a===t?c:[]])),o=r.columns.filter(s=>s.primaryKey||n.has(s.name));return{...r,columns:o,hidden:r.hidden+r.columns.length-o.length}}function Dn(e,t,r,n){let o=d=>d.reduce((p,f)=>p+e[f].height+Se,-Se),s=Math.max(e[0].height,o(t),o(r)),a=Nn+Math.min(n,2*ge)*Re,i=d=>Math.max(0,...d.map(p=>e[p].width)),c=t.length>0?i(t)+a:0,m=[],l=(d,p)=>{let f=Math.round((s-o(d))/2);for(let g of d)m[g]={...e[g],x:p(e[g]),y:f},f+=e[g].height+Se};return l([0],()=>c),l(t,d=>i(t)-d.width),l(r,()=>c+e[0].width+a),m}function In(e,t){let r=e.references.map(l=>{let[d,p]=[t[l.to],t[l.from]],f={x:d.x+d.width,y:d.y+xt(e,t,l)},g={x:p.x,y:p.y+bt(t,l)};return{reference:l,points:[f,g]}}),n=({points:l})=>[l[0],l[1]],o=r.filter(({reference:l})=>l.from===0&&l.to!==0),s=o.filter(l=>n(l)[1].y<n(l)[0].y),a=o.filter(l=>n(l)[1].y>=n(l)[0].y),i=(l,d)=>n(l)[0].y-n(d)[0].y,c=[...s.sort(i),...a.sort(i).reverse()],m=[...new Set(r.filter(({reference:l})=>l.to===0).map(l=>n(l)[0].y))];return r.map(l=>{let[d,p]=n(l);if(l.reference.from===l.reference.to){let g=d.x+wt;return{...l,points:[d,{x:g,y:d.y},{x:g,y:p.y},{x:d.x,y:p.y}]}}if(d.y===p.y)return l;let f=l.reference.from===0?p.x-30-Re*(c.length-1-c.indexOf(l)):d.x+30+Re*m.indexOf(d.y);return{...l,points:[d,{x:f,y:d.y},{x:f,y:p.y},p]}})}function Tt(e,t,r){let n=t[r.at(-1)??-1];return e>0&&n!==void 0?[{x:n.x+12,y:n.y+n.height+18,text:`and ${e} more`}]:[]}var Ae=[215,150,28,265,345,190,85,310],Ne=[215,15,150,280,40,185,330],Pn={page:"#ffffff",box:"#ffffff",border:"#cbd5e1",text:"#0f172a",muted:"#5b677a",line:"#64748b",wires:"45%,42%",primary:"#a14a00",foreign:"#1d4ed8",unique:"#0f766e",focus:"#db2777",frame:"50%,97%",frameEdge:"35%,80%",head:"60%,91%",headEdge:"38%,66%"},Mn={page:"#0b1120",box:"#162033",border:"#33415a",text:"#e6ebf4",muted:"#9aa8bd",line:"#8494ac",wires:"45%,66%",primary:"#f5b76a",foreign:"#8ab4ff",unique:"#5fd3c4",focus:"#f472b6",frame:"30%,9.5%",frameEdge:"25%,24%",head:"35%,24%",headEdge:"28%,40%"};function Et(e,t){let r=o=>o.split(",").map(s=>`${e} ${s.trim()}`).join(","),n=[`${r(".page")}{fill:${t.page}}`,`${r(".box")}{fill:${t.box};stroke:${t.border}}`,`${r(".name,.title,.group-name")}{fill:${t.text}}`,`${r(".type,.note,.legend")}{fill:${t.muted}}`,`${r(".rule")}{stroke:${t.border}}`,`${r(".wire")}{stroke:${t.line}}`,`${r(".end")}{stroke:${t.line};fill:${t.page}}`,`${r(".pk")}{fill:${t.primary}}`,`${r(".fk")}{fill:${t.foreign}}`,`${r(".u")}{fill:${t.unique}}`];for(let[o,s]of Ne.entries())n.push(`${r(`.w${o} .wire,.w${o} .end`)}{stroke:hsl(${s},${t.wires})}`);for(let[o,s]of Ae.entries())n.push(`${r(`.frame.s${o}`)}{fill:hsl(${s},${t.frame});stroke:hsl(${s},${t.frameEdge})}`,`${r(`.s${o} .head`)}{fill:hsl(${s},${t.head})}`,`${r(`.s${o} .box`)}{stroke:hsl(${s},${t.headEdge})}`);return n.push(`${r(".line:hover .wire,.line:hover .end,.line.on .wire,.line.on .end,a:focus-visible .box")}{stroke:${t.focus}}`),n.join(`\n`)}function Bn(e){return`${e} text{font-family:${gt};white-space:pre}\n${e} .wire{fill:none;stroke-width:1.3}\n${e} .wire.loose{stroke-dasharray:5 4}\n${e} .end{stroke-width:1.3}\n${e} .hit{fill:none;stroke:transparent;stroke-width:10}\n${e} .box,${e} .frame{stroke-width:1}\n${e} .external .box{stroke-dasharray:4 3}\n${e} .line:hover .wire,${e} .line.on .wire{stroke-width:2.2}\n${e} a{cursor:pointer;outline:none}`}function Lt(){return`${Bn(".erd")}\n${Et(".erd",Pn)}\n@media screen and (prefers-color-scheme:dark){\n${Et(".erd",Mn)}\n}`}var he=24,Un=30;function Ct(e,t){let r=t.bare?{svg:"",width:0}:_n(e),n=Math.max(e.width,r.width)+2*he,o=e.height+2*he+(r.width>0?Un:0),s=jn(e),a=[`<svg xmlns="http://www.w3.org/2000/svg" class="erd" viewBox="0 0 ${n} ${o}" width="${n}" height="${o}" role="img" aria-labelledby="erd-title">`,`<title id="erd-title">${U(t.title)}</title>`];t.embedded||a.push(`<style>\n${Lt()}\n</style>`),a.push(`<rect class="page" width="${n}" height="${o}"/>`,`<g transform="translate(${he} ${he})">`);for(let c of e.groups)a.push(`<rect class="frame ${s(c.schema)}" x="${c.x}" y="${c.y}" width="${c.width}" height="${c.height}" rx="10"/>`,z("group-name",c.x+16,c.y+28,k(c.schema),15,"bold"));let i=Hn(e);for(let c of e.lines)a.push(Fn(c,e,i(c.reference.to)));for(let c of e.boxes)a.push(Gn(c,s(c.table.group),t));for(let c of e.notes??[])a.push(z("note",c.x,c.y,c.text,11));return r.width>0&&a.push(`<g transform="translate(0 ${e.height+22})">${r.svg}</g>`),a.push("</g>","</svg>"),`${a.join(`\n`)}\n`}function jn(e){let t=[...new Set(e.boxes.map(({table:r})=>r.group))];return r=>`s${t.indexOf(r)%Ae.length}`}function Hn(e){let t=new Map;for(let{reference:o}of e.lines)t.set(o.to,(t.get(o.to)??0)+1);let r=[...t].sort((o,s)=>s[1]-o[1]||o[0]-s[0]).map(([o])=>o),n=new Map(r.map((o,s)=>[o,`w${s%Ne.length}`]));return o=>n.get(o)??"w0"}function z(e,t,r,n,o,s="regular",a=""){if(n==="")return"";let i=V(n,o,s);return`<text class="${e}" x="${t}" y="${r}" font-size="${o}"${s==="bold"?\' font-weight="700"\':""}${a==="end"?\' text-anchor="end"\':""} textLength="${i}" lengthAdjust="spacingAndGlyphs">${U(n)}</text>`}function Gn(e,t,r){let{table:n,width:o,height:s}=e,a=`${k(n.schema)}.${k(n.name)}`,i=6,c=[`<title>${U(a)}${n.kind==="table"?"":` (${n.kind})`}${n.comment===void 0?"":`&#10;${U(n.comment)}`}</title>`,`<rect class="box" width="${o}" height="${s}" rx="${i}"/>`],m=e.rows.length>0||e.note!==void 0;c.push(m?`<path class="head" d="M.5 ${q}V${i}a${i-.5} ${i-.5} 0 0 1 ${i-.5} -${i-.5}H${o-i}a${i-.5} ${i-.5} 0 0 1 ${i-.5} ${i-.5}V${q}z"/>`:`<rect class="head" x=".5" y=".5" width="${o-1}" height="${s-1}" rx="${i-.5}"/>`,z("title",12,20,e.title,pe,"bold")),e.rows.forEach((T,C)=>{let h=q+4+C*_,$=h+_/2+4,R=[`${T.column.name} ${T.column.type}${T.column.nullable?"":" not null"}`,T.column.comment??""].filter(Boolean),N=[`<title>${U(R.map(k).join(`\n`))}</title>`];N.push(`<rect class="row" x="1" y="${h}" width="${o-2}" height="${_}" fill="none" pointer-events="all"/>`);let J=10;for(let D of T.marks)N.push(z(D.toLowerCase(),J,$-1,D,Ce,"bold")),J+=ve([D]);N.push(z("name",e.nameX,$,T.name,Y,T.column.primaryKey?"bold":"regular"),z("type",o-10,$,T.type,Y,"regular","end")),c.push(`<g>${N.join("")}</g>`)}),e.note!==void 0&&c.push(z("note",10,q+4+e.rows.length*_+_/2+4,`\\u2026 ${e.note}`,11));let l=`transform="translate(${e.x} ${e.y})"`,d=r.href?.(n),p=`table ${t}${n.kind==="external"?" external":""}`,f=d===void 0?c.join(""):`<a href="${U(d)}">${c.join("")}</a>`,g=r.embedded?` data-schema="${U(n.schema)}" data-name="${U(n.name)}"`:"";return`<g class="${p}"${g} ${l}>${f}</g>`}function Fn({reference:e,points:t},r,n){let o=r.boxes[e.from].table,s=r.boxes[e.to].table,a=(f,g)=>`${f.name} (${g.join(", ")})`,i=`${a(o,e.fromColumns)} \\u2192 ${a(s,e.toColumns)}\n${e.name}${e.onDelete==="no action"?"":`, on delete ${e.onDelete}`}${e.enforced?"":", not enforced for every row"}\nA row of ${o.name} has ${e.parents} of ${s.name}; a row of ${s.name} has ${e.children} of ${o.name}.`,c=t[0],m=t.at(-1),l=Math.sign(t[1].x-c.x)||1,d=Math.sign(t.at(-2).x-m.x)||-1,p=Vn(t);return`<g class="line ${n}" data-from="${e.from}" data-to="${e.to}"><title>${U(i)}</title><path class="hit" d="${p}"/><path class="wire${e.enforced?"":" loose"}" d="${p}"/>${Oe(c.x,c.y,l,e.parents)}${Oe(m.x,m.y,d,e.children)}</g>`}function Oe(e,t,r,n){let o=i=>e+r*i,s=i=>`M${o(i)} ${t-5}V${t+5}`,a=i=>`<circle class="end" cx="${o(i)}" cy="${t}" r="3.5"/>`;switch(n){case"exactly one":return`<path class="end" d="${s(6)}${s(10)}"/>`;case"zero or one":return`<path class="end" d="${s(6)}"/>${a(12)}`;default:return`<path class="end" fill="none" d="M${o(10)} ${t}L${e} ${t-5.5}M${o(10)} ${t}L${e} ${t+5.5}"/>${a(13.5)}`}}function Vn(e){let t=`M${e[0].x} ${e[0].y}`;for(let n=1;n<e.length-1;n++){let[o,s,a]=[e[n-1],e[n],e[n+1]],i=l=>Math.min(6,Math.floor((Math.abs(l.x-s.x)+Math.abs(l.y-s.y))/2)),c=Math.min(i(o),i(a)),m=l=>`${s.x+Math.sign(l.x-s.x)*c} ${s.y+Math.sign(l.y-s.y)*c}`;t+=`L${m(o)}Q${s.x} ${s.y} ${m(a)}`}let r=e.at(-1);return`${t}L${r.x} ${r.y}`}function _n(e){let t=e.boxes.flatMap(i=>i.rows),r=i=>t.some(({marks:c})=>c.includes(i)),n=[],o=0,s=(i,c="legend",m="regular")=>{n.push(z(c,o,4,i,11,m)),o+=Math.ceil(V(i,11,m))+6};for(let[i,c]of[["PK","primary key"],["FK","foreign key"],["U","unique"]])r(i)&&(s(i,i.toLowerCase(),"bold"),s(c),o+=12);t.some(({column:i})=>i.nullable)&&(s("?","name","bold"),s("may be null"),o+=12);let a=new Set(e.lines.flatMap(({reference:i})=>[i.parents,i.children]));for(let i of["exactly one","zero or one","zero or many"])a.has(i)&&(n.push(`<path class="wire" d="M${o} 0h26"/>${Oe(o+26,0,-1,i)}`),o+=34,s(i),o+=12);return{svg:n.join(""),width:o}}function vt(e,t){let r=e.tables.get(P(t));if(r===void 0)return;let n=e.referrers(r).map(m=>m.table),o=r.constraints.flatMap(({references:m})=>{let l=m&&e.tables.get(P(m));return l===void 0?[]:[l]}),s=[...new Set([r,...n,...o])],a=nt({tables:s},{detail:"all"}),i=a.tables.findIndex(m=>m.kind!=="external"&&P(m)===P(r)),c=i===-1?void 0:kt(a,i);if(c!==void 0)return at(Ct(c,{title:`What ${r.schema}.${r.name} is linked with`,embedded:!0,bare:!0,href:m=>{let l=e.relation(m);return l&&F(l)}}))}var Kn=40;function St(e){let t=G("search"),r=G("results"),n=[],o=-1,s=()=>{r.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),o=-1},a=m=>{r.children[o]?.setAttribute("aria-selected","false"),o=m;let l=r.children[o];l?.setAttribute("aria-selected","true"),l?.scrollIntoView({block:"nearest"}),l&&t.setAttribute("aria-activedescendant",l.id)},i=m=>{s(),t.blur(),location.hash=F(m.target,m.part)},c=()=>{n=pt(e(),t.value,Kn),o=-1;let m=n.map((l,d)=>{let p=u("li",{role:"option",id:`result-${d}`,"aria-selected":"false"},u("span",{class:`badge ${l.kind}`},l.kind),u("span",{class:"found"},k(l.name)),u("span",{class:"where"},k(l.where)));return p.addEventListener("pointerdown",f=>f.preventDefault()),p.addEventListener("click",()=>i(l)),p});t.value.trim()!==""&&m.length===0&&m.push(u("li",{class:"none"},"Nothing found")),r.replaceChildren(...m),r.hidden=m.length===0,t.setAttribute("aria-expanded",String(!r.hidden)),n.length>0&&a(0)};t.addEventListener("input",c),t.addEventListener("focus",()=>{t.value!==""&&c()}),t.addEventListener("blur",s),t.addEventListener("keydown",m=>{let l=n[o];if(m.key==="ArrowDown"&&n.length>0)a((o+1)%n.length);else if(m.key==="ArrowUp"&&n.length>0)a((o-1+n.length)%n.length);else if(m.key==="Enter"&&l!==void 0)i(l);else if(m.key==="Escape")r.hidden&&t.blur(),s();else return;m.preventDefault()}),document.addEventListener("keydown",m=>{let l=m.target instanceof HTMLElement&&m.target.closest("input, textarea, select")!==null;(m.key==="/"&&!l||m.key.toLowerCase()==="k"&&(m.ctrlKey||m.metaKey))&&(m.preventDefault(),t.focus(),t.select())})}var qn=150;function Rt(e){let t=u("nav",{"aria-label":"Objects"}),r=[],{schema:n}=e,o=n.tables.filter(({partitionOf:i})=>i===void 0),s=W(e).length>1;for(let{name:i}of W(e)){let c=(m,l)=>[...new Set([...l].filter(p=>p.schema===i).map(p=>p.name))].map(p=>({kind:m,schema:i,name:p}));s&&t.append(u("h2",{},k(i)));for(let[m,l]of[["Tables",c("table",o)],["Views",c("view",n.views)],["Functions",c("function",n.functions)],["Types",c("type",B(e))]]){if(l.length===0)continue;let d=u("details",{},u("summary",{},m,u("span",{class:"count"},String(l.length)))),p,f=()=>p??=zn(d,l);d.addEventListener("toggle",()=>{d.open&&f()}),m==="Tables"&&o.length<=qn&&(d.open=!0),t.append(d),r.push({targets:l,details:d,fill:f})}}let a;return{root:t,mark(i){a?.removeAttribute("aria-current");let c=r.find(({targets:m})=>i&&m.some(l=>xe(l,i)));c===void 0||i===void 0||(c.details.open=!0,a=c.fill().children[c.targets.findIndex(m=>xe(m,i))]?.firstElementChild??void 0,a?.setAttribute("aria-current","page"),a?.scrollIntoView({block:"nearest"}))}}}function zn(e,t){let r=u("ul",{},...t.map(n=>u("li",{},u("a",{href:F(n)},k(n.name)))));return e.append(r),r}var At="dbops-theme";function Nt(){let e=document.documentElement,t=matchMedia("(prefers-color-scheme: dark)"),r=G("theme"),n=()=>{let o=Wn()??(t.matches?"dark":"light");e.dataset.theme=o,r.setAttribute("aria-pressed",String(o==="dark"))};r.addEventListener("click",()=>{Yn(e.dataset.theme==="dark"?"light":"dark"),n()}),t.addEventListener("change",n),n()}var De=null;function Wn(){try{return De??localStorage.getItem(At)}catch{return De}}function Yn(e){De=e;try{localStorage.setItem(At,e)}catch{}}var Xn=.05,Zn=4;function Ot(e){let t=Number(e.getAttribute("width")),r=Number(e.getAttribute("height")),n={x:0,y:0,scale:1},o=u("div",{class:"stage",tabindex:"0",role:"application","aria-label":"Diagram. Arrow keys move it, plus and minus zoom, 0 fits it into the window."});o.append(e);let s=()=>{e.style.transform=`translate(${n.x}px, ${n.y}px) scale(${n.scale})`,m.textContent=`${Math.round(n.scale*100)} %`},a=(f,g=o.clientWidth/2,T=o.clientHeight/2)=>{let C=Math.min(Zn,Math.max(Xn,n.scale*f)),h=C/n.scale;n={x:g-(g-n.x)*h,y:T-(T-n.y)*h,scale:C},s()},i=(f,g)=>{n={...n,x:n.x+f,y:n.y+g},s()},c=()=>{let f=Math.min(1,o.clientWidth/t,o.clientHeight/r);n={x:(o.clientWidth-t*f)/2,y:Math.max(0,(o.clientHeight-r*f)/2),scale:f},s()},m=u("output",{"aria-live":"off"}),l=(f,g,T)=>{let C=u("button",{type:"button",title:f,"aria-label":f},g);return C.addEventListener("click",T),C},d=u("div",{class:"tools",role:"group","aria-label":"Zoom"},l("Zoom out","\\u2212",()=>a(1/1.25)),m,l("Zoom in","+",()=>a(1.25)),l("Fit into the window","Fit",c),l("Actual size","1:1",()=>a(1/n.scale)));er(o,i,a),o.addEventListener("keydown",f=>{let g=f.shiftKey?200:60,T={ArrowLeft:()=>i(g,0),ArrowRight:()=>i(-g,0),ArrowUp:()=>i(0,g),ArrowDown:()=>i(0,-g),"+":()=>a(1.25),"=":()=>a(1.25),"-":()=>a(1/1.25),0:c},C=f.ctrlKey||f.metaKey||f.altKey?void 0:T[f.key];C!==void 0&&(f.preventDefault(),C())});let p=Jn(e);return{root:u("div",{class:"viewer"},o,d),fit:c,focus(f){let g=[...e.querySelectorAll("g.table")].find(N=>N.dataset.schema===f.schema&&N.dataset.name===f.name);if(g===void 0)return;let{x:T,y:C,width:h,height:$}=Qn(g),R=.9;n={x:o.clientWidth/2-(T+h/2)*R,y:o.clientHeight/2-(C+$/2)*R,scale:R},s(),p(g)}}}function Qn(e){let[,t,r]=/translate\\((-?\\d+) (-?\\d+)\\)/.exec(e.getAttribute("transform")??"")??["","0","0"],{width:n,height:o}=e.getBBox();return{x:Number(t)+24,y:Number(r)+24,width:n,height:o}}function Jn(e){let t=[...e.querySelectorAll("g.table")],r=[...e.querySelectorAll("g.line")],n=[],o=a=>{for(let c of n)c.classList.remove("on");if(n=[],a===void 0)return;let i=String(t.indexOf(a));n.push(a);for(let c of r)c.dataset.from!==i&&c.dataset.to!==i||n.push(c,t[Number(c.dataset.from===i?c.dataset.to:c.dataset.from)]);for(let c of n)c.classList.add("on")},s=a=>a.target.closest("g.table")??void 0;return e.addEventListener("pointerover",a=>o(s(a))),e.addEventListener("focusin",a=>o(s(a))),o}function er(e,t,r){let n=new Map,o=!1;e.addEventListener("pointerdown",a=>{n.set(a.pointerId,{x:a.clientX,y:a.clientY}),o=!1}),e.addEventListener("pointermove",a=>{let i=n.get(a.pointerId);if(i===void 0)return;let c={x:a.clientX,y:a.clientY};if(n.size===1){if(!o&&Math.hypot(c.x-i.x,c.y-i.y)<4)return;o||e.setPointerCapture(a.pointerId),o=!0,t(c.x-i.x,c.y-i.y)}else{let m=[...n].find(([p])=>p!==a.pointerId)[1],l=Math.hypot(c.x-m.x,c.y-m.y)/Math.max(1,Math.hypot(i.x-m.x,i.y-m.y)),d=e.getBoundingClientRect();r(l,(c.x+m.x)/2-d.x,(c.y+m.y)/2-d.y),o=!0}n.set(a.pointerId,c)});let s=a=>{n.delete(a.pointerId)};for(let a of["pointerup","pointercancel","pointerleave"])e.addEventListener(a,s);e.addEventListener("click",a=>{o&&a.preventDefault(),o=!1},{capture:!0}),e.addEventListener("dragstart",a=>a.preventDefault()),e.addEventListener("wheel",a=>{a.preventDefault();let i=e.getBoundingClientRect(),c=a.deltaMode===0?a.deltaY:a.deltaY*16;r(Math.exp(-Math.max(-200,Math.min(200,c))/500),a.clientX-i.x,a.clientY-i.y)},{passive:!1})}var S=new ie(JSON.parse(G("schema").textContent)),re=G("main"),ye=document.title,Pe=Rt(S),Ie=document.getElementById("diagram"),Q,tr;function nr(e){let t=E(e);switch(e.kind){case"overview":return Ze(S);case"schema":{let r=W(S).find(({name:n})=>n===e.schema);return r&&Qe(S,r)}case"table":{let r=S.tables.get(t),n=S.platformTables.get(t);return r?ot(S,r):n&&it(S,n)}case"view":{let r=S.views.get(t);return r&&st(S,r)}case"function":{let r=S.routines.get(t);return r&&et(S,r)}case"type":{let r=B(S).find(n=>E(n)===t);return r&&Xe(S,r)}}}function rr(e){if(document.body.classList.toggle("wide",e?.page==="diagram"),e?.page==="diagram"){or(e.of);return}let t=e&&nr(e.target);if(Pe.mark(t?.target),t===void 0||e===void 0){document.title=ye,re.replaceChildren(u("article",{},u("h1",{},"Not found"),u("p",{},"Nothing in this schema has that address.")));return}document.title=t.target.kind==="overview"?ye:`${t.title} \\xB7 ${ye}`;let r=dt(t,s=>s.kind==="overview"?u("a",{href:"#diagram"},"Open the diagram"):vt(S,s));Ie!==null&&t.target.kind==="table"&&S.tables.has(E(t.target))&&r.querySelector("h1").after(u("p",{class:"actions"},u("a",{href:ct(t.target)},"Show in the diagram"))),re.replaceChildren(r);let o=e.part===void 0?null:document.getElementById(ue(e.part));o===null?scrollTo(0,0):(o.classList.add("target"),o.scrollIntoView({block:"center"}))}function or(e){if(document.title=`Diagram \\xB7 ${ye}`,Pe.mark(e),Ie===null){re.replaceChildren(u("article",{},u("h1",{},"Diagram"),u("p",{},"This schema is too large for one picture. Each table\\u2019s page draws what it is linked with.")));return}let t=Q===void 0;Q??=Ot(Ie.content.querySelector("svg")),Q.root.isConnected||re.replaceChildren(Q.root),e!==void 0?Q.focus(e):t&&Q.fit()}G("sidebar").append(Pe.root);Nt();St(()=>tr??=ft(S));var Dt=!0,It=()=>{rr(lt(location.hash)),Dt||re.querySelector("article")?.focus({preventScroll:!0}),Dt=!1};addEventListener("hashchange",It);It();})();';
var clientStyle = ':root{color-scheme:light dark;--page: #ffffff;--side: #f6f8fb;--text: #14202e;--muted: #5a6778;--rule: #dde3ea;--code: #eef2f7;--link: #0b57c2;--mark: #fff3c4;--focus: #2563eb;--word: #7a2e9e;--string: #12703a;--comment: #6b7787;--danger: #b42318;--shadow: 0 8px 30px rgb(15 23 42 / 18%);--mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark;--page: #0b1120;--side: #101a2c;--text: #e2e8f2;--muted: #97a5ba;--rule: #26344a;--code: #182338;--link: #8ab4ff;--mark: #4a3c00;--focus: #7aa7ff;--word: #d7a3f0;--string: #86d9a5;--comment: #8593a8;--danger: #ff9b8f;--shadow: 0 8px 30px rgb(0 0 0 / 60%)}*{box-sizing:border-box}html{background:Canvas}body{margin:0;display:grid;grid-template:auto minmax(0,1fr) / 270px minmax(0,1fr);grid-template-areas:"head head" "side main";min-height:100vh;background:var(--page);color:var(--text);font:15px/1.55 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif}a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}code,pre{font-family:var(--mono);font-size:.87em}.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;z-index:9;background:var(--page);padding:4px 10px}header{grid-area:head;position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:14px;padding:10px 18px;background:var(--side);border-bottom:1px solid var(--rule)}header .home{color:inherit;font-weight:650;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}header nav{display:flex;gap:14px}.field{position:relative;flex:1;max-width:620px;margin:0 auto}#search{width:100%;padding:7px 12px;font:inherit;color:inherit;background:var(--page);border:1px solid var(--rule);border-radius:8px}.field kbd{position:absolute;right:10px;top:8px;padding:0 6px;font:12px / 20px var(--mono);color:var(--muted);border:1px solid var(--rule);border-radius:4px;pointer-events:none}#search:focus+kbd{display:none}#results{position:absolute;inset:calc(100% + 6px) 0 auto;max-height:min(70vh,560px);overflow:auto;margin:0;padding:6px;list-style:none;background:var(--page);border:1px solid var(--rule);border-radius:10px;box-shadow:var(--shadow)}#results li{display:flex;align-items:baseline;gap:10px;padding:5px 8px;border-radius:6px;cursor:pointer}#results li.none{color:var(--muted);cursor:default}#results li[aria-selected=true]{background:var(--code)}.badge{flex:none;width:76px;color:var(--muted);font-size:12px}.found{font:.9em var(--mono);overflow-wrap:anywhere;white-space:pre-wrap}.where{margin-left:auto;color:var(--muted);font-size:13px;overflow-wrap:anywhere;text-align:right}button{padding:5px 11px;font:inherit;color:inherit;background:var(--page);border:1px solid var(--rule);border-radius:8px;cursor:pointer}button:hover{background:var(--code)}#sidebar{grid-area:side;position:sticky;top:57px;height:calc(100vh - 57px);overflow:auto;padding:14px 8px 30px 16px;background:var(--side);border-right:1px solid var(--rule);font-size:14px}#sidebar h2{margin:14px 0 4px;font-size:13px;overflow-wrap:anywhere}#sidebar summary{padding:3px 0;color:var(--muted);cursor:pointer}#sidebar .count{margin-left:6px;font-size:12px}#sidebar ul{margin:0 0 6px;padding:0;list-style:none}#sidebar li{content-visibility:auto;contain-intrinsic-size:auto 25px}#sidebar li a{display:block;padding:2px 8px;color:inherit;border-radius:5px;overflow-wrap:anywhere;white-space:pre-wrap}#sidebar li a:hover{background:var(--code);text-decoration:none}#sidebar li a[aria-current]{background:var(--code);font-weight:600}main{grid-area:main;min-width:0}article{max-width:1100px;padding:22px 34px 80px}article:focus{outline:none}article .kind{margin:0;color:var(--muted);font-size:13px;text-transform:uppercase;letter-spacing:.04em}h1{margin:0 0 14px;font-size:27px;line-height:1.25;overflow-wrap:anywhere}article h2{margin:32px 0 10px;font-size:18px;overflow-wrap:anywhere}article h3{margin:22px 0 6px;font-size:15px;overflow-wrap:anywhere}.actions{margin:-6px 0 14px}blockquote{margin:0 0 16px;padding:2px 14px;color:var(--text);border-left:3px solid var(--rule);white-space:pre-wrap;overflow-wrap:anywhere}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:3px 18px;margin:0 0 8px}dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}.rows{overflow-x:auto}table{border-collapse:collapse;min-width:60%}th,td{padding:5px 14px 5px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}thead th{color:var(--muted);font-size:13px;font-weight:500;white-space:nowrap}tbody th{font-weight:400}table tbody th code{padding:0;background:none}td,dd,p{white-space:pre-line}td code,th code,dd code,p code,h3 code,h2 code{padding:1px 5px;background:var(--code);border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere}.anchor{margin-left:6px;opacity:0}tr:hover .anchor,.anchor:focus{opacity:1}.target,tr.target>*{background:var(--mark)}pre{margin:8px 0 14px;padding:12px 16px;overflow:auto;background:var(--code);border-radius:8px;tab-size:2}pre .word{color:var(--word)}pre .string{color:var(--string)}pre .comment{color:var(--comment);font-style:italic}.neighbours{overflow:auto;border:1px solid var(--rule);border-radius:10px}.neighbours svg{display:block;max-width:100%;height:auto}.viewer{position:relative;height:calc(100vh - 57px)}.stage{position:absolute;inset:0;overflow:hidden;cursor:grab;touch-action:none;user-select:none}.stage:focus-visible{outline-offset:-3px}.stage:active{cursor:grabbing}.stage svg{position:absolute;left:0;top:0;transform-origin:0 0}.tools{position:absolute;right:18px;bottom:18px;display:flex;align-items:center;gap:6px;padding:6px;background:var(--side);border:1px solid var(--rule);border-radius:12px;box-shadow:var(--shadow)}.tools output{min-width:54px;text-align:center;color:var(--muted);font-size:13px}@media(max-width:760px){body{grid-template:auto auto minmax(0,1fr) / minmax(0,1fr);grid-template-areas:"head" "main" "side"}header{flex-wrap:wrap}.field{order:9;flex-basis:100%}#sidebar{position:static;height:auto;border:0;border-top:1px solid var(--rule)}.wide #sidebar{display:none}article{padding:16px}}@media(prefers-reduced-motion:no-preference){.viewer svg .line{transition:opacity .1s}}@media print{body{display:block}header,#sidebar,.tools,.anchor{display:none}.rows,pre{overflow:visible;white-space:pre-wrap}.viewer,.stage{position:static;height:auto}.stage svg{position:static;transform:none!important;max-width:100%;height:auto}}';

// scripts/render/html/page.ts
var htmlMark = "<!doctype html><!-- Generated by `dbops docs`. Do not edit. -->";
function renderHtml(schema, { title, diagram }) {
  const { engine: _engine, ...design } = schema;
  return htmlDocument({
    mark: htmlMark,
    generator: "dbops docs",
    title,
    style: `${clientStyle.trim()}
${embeddedCss()}`,
    script: clientScript,
    body: `<a class="skip" href="#main">Skip to the content</a>
<header>
<a class="home" href="#">${escapeXml(title)}</a>
<div class="field">
<input id="search" type="search" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" aria-label="Search tables, columns, functions, policies" placeholder="Search tables, columns, functions, policies" autocomplete="off" spellcheck="false">
<kbd aria-hidden="true">/</kbd>
<ul id="results" role="listbox" aria-label="Results" hidden></ul>
</div>
<nav aria-label="Views"><a href="#diagram">Diagram</a></nav>
<button id="theme" type="button" aria-pressed="false" title="Dark colours">Dark</button>
</header>
<aside id="sidebar"></aside>
<main id="main"><noscript><article><h1>${escapeXml(title)}</h1><p>This page needs its script. The same is in README.md beside it, as Markdown.</p></article></noscript></main>
${diagram === void 0 ? "" : `<template id="diagram">${diagram}</template>
`}<script type="application/json" id="schema">${jsonInHtml(design)}</script>`
  });
}

// scripts/render/html/client/route.ts
function addressOf(target, part) {
  if (target.kind === "overview") return "#";
  const names = target.kind === "schema" ? [target.schema] : [target.schema, target.name];
  return `#${[target.kind, ...names, ...part === void 0 ? [] : [part]].map(encodeURIComponent).join("/")}`;
}

// scripts/render/docs/names.ts
var folders = { table: "tables", view: "views", function: "functions", type: "types", schema: "schemas" };
var devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
function pageFile({ kind, schema, name }) {
  if (kind === "overview") return "README.md";
  const parts = kind === "schema" ? [schema] : [schema, name];
  return `${folders[kind]}/${parts.map(slug).join(".")}.md`;
}
function diagramFile(schema) {
  return `diagrams/${slug(schema)}.svg`;
}
function slug(name) {
  if (/^[a-z0-9_]+$/.test(name) && !devices.test(name)) return name;
  const kept = name.toLowerCase().replace(/[^a-z0-9_]+/g, "-").replace(/^-+|-+$/g, "");
  return `${kept.slice(0, 40) || "x"}-${hash(name).slice(0, 10)}`;
}

// scripts/render/docs/diagrams.ts
var svgMark = "<!-- Generated by `dbops docs`. Do not edit. -->";
var mostInReadme = 60;
var mostEmbedded = 4 << 20;
async function drawPictures(schema) {
  const whole = buildDiagram(schema);
  const large = whole.tables.length > mostTables;
  const placed = large ? placeNames(whole) : await placeDiagram(whole);
  const title = "Entity-relationship diagram";
  const files = [{ path: "erd.svg", text: marked(renderSvg(placed, { title, href: linkFrom("") })) }];
  if (large) {
    for (const name of schemasOf(schema)) {
      const only = new Set(schema.tables.filter((table2) => table2.schema === name).map(tableKey));
      const part = buildDiagram(schema, { only });
      if (part.tables.length > mostTables) continue;
      const text = renderSvg(await placeDiagram(part), { title: `${title} of ${name}`, href: linkFrom("../") });
      files.push({ path: diagramFile(name), text: marked(text) });
    }
  }
  const embedded = renderSvg(placed, { title, embedded: true, href: linkFrom() });
  return { files, embedded: embedded.length > mostEmbedded ? void 0 : embedded };
}
function linkFrom(up) {
  const page = up === void 0 ? "" : `${up}index.html`;
  return ({ kind, schema, name }) => kind === "external" ? void 0 : `${page}${addressOf({ kind: "table", schema, name })}`;
}
function marked(svg) {
  return `${svgMark}
${svg}`;
}
function schemasOf(schema) {
  return [...new Set(schema.tables.map((table2) => table2.schema))];
}
function overviewDiagram(schema, files) {
  const others = files.filter(({ path }) => path.startsWith("diagrams/")).map(({ path }) => path);
  const links = ["[As a picture](erd.svg)", "[as a page with search](index.html)"];
  const lines = [`${links.join(", ")}.`];
  if (others.length > 0) {
    const byPath = new Map(schemasOf(schema).map((name) => [diagramFile(name), name]));
    const list2 = others.map((path) => `[${codeSpan(byPath.get(path))}](${path})`);
    lines.push("", `The picture shows names alone; the schemas with their lines: ${list2.join(", ")}.`);
    return lines.join("\n");
  }
  const roots = schema.tables.filter(({ partitionOf }) => partitionOf === void 0);
  if (roots.length > mostInReadme) lines.push("", `The ${mostInReadme} most linked tables of ${roots.length}:`);
  lines.push("", fence("mermaid", schemaMermaid(schema, { max: mostInReadme })));
  return lines.join("\n");
}
function neighbourDiagram(lookup, table2) {
  const around = /* @__PURE__ */ new Map();
  const columnsOf = (of, names) => of.columns.filter(({ name }) => names.has(name));
  const isLink = (of) => of.constraints.filter(({ type, inherited }) => type === "foreign key" && !inherited);
  const own = new Set(
    table2.constraints.flatMap(({ type, columns: columns2 }) => type === "primary key" || type === "foreign key" ? columns2 : [])
  );
  for (const { references } of isLink(table2)) {
    const target = lookup.tables.get(tableKey(references));
    if (target !== void 0 && target !== table2)
      around.set(tableKey(target), { ...target, columns: [], constraints: [] });
  }
  for (const referrer of new Set(lookup.referrers(table2).map((one) => one.table))) {
    if (referrer === table2) continue;
    const links = isLink(referrer).filter(({ references }) => tableKey(references) === tableKey(table2));
    const linking = new Set(links.flatMap(({ columns: columns2 }) => columns2));
    const others = referrer.constraints.filter(({ type }) => type !== "foreign key");
    around.set(tableKey(referrer), {
      ...referrer,
      columns: columnsOf(referrer, linking),
      constraints: [...others, ...links]
    });
  }
  const center = { ...table2, partitionOf: void 0, columns: columnsOf(table2, own) };
  const tables = [center, ...[...around.values()].filter(({ partitionOf }) => partitionOf === void 0)];
  return fence("mermaid", schemaMermaid({ tables }, { max: mostInReadme }));
}

// scripts/render/docs/markdown.ts
import { dirname, relative } from "node:path/posix";
var markdownMark = "<!-- Generated by `dbops docs`. Do not edit. -->";
function renderMarkdown(page, draw) {
  const file = pageFile(page.target);
  const link2 = (target) => relative(dirname(file), pageFile(target));
  const parts = [markdownMark, "", `# ${escapeMarkdown(page.title)}`, ""];
  if (page.target.kind !== "overview") {
    const up = relative(dirname(file), "README.md");
    parts.push(`${page.type} · [all objects](${up})`, "");
  }
  for (const block of page.blocks) {
    const text = renderBlock(block, link2, draw);
    if (text !== "") parts.push(text, "");
  }
  return parts.join("\n");
}
function renderBlock(block, link2, draw) {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.code ? codeSpan(block.text) : escapeMarkdown(block.text)}`;
    case "line":
      return renderLine(block.line, link2, false);
    case "comment":
      return block.text.split(/\r\n|\r|\n/).map((text) => `> ${escapeMarkdown(text)}`).join("\\\n");
    case "facts":
      return block.facts.map(([label, value]) => `- ${label}: ${renderLine(value, link2, false)}`).join("\n");
    case "rows":
      return [
        `| ${block.head.join(" | ")} |`,
        `|${" --- |".repeat(block.head.length)}`,
        ...block.rows.map((row) => `| ${row.map((cell) => renderLine(cell, link2, true)).join(" | ")} |`)
      ].join("\n");
    case "sql":
      return fence("sql", block.text);
    case "diagram":
      return draw(block.of);
  }
}
function renderLine(line2, link2, cell) {
  return line2.map((inline) => renderInline(inline, link2, cell)).join("");
}
function renderInline(inline, link2, cell) {
  if (typeof inline === "string") {
    return inline.split(/\r\n|\r|\n/).map(escapeMarkdown).join(cell ? "<br>" : " ");
  }
  if ("code" in inline) return codeSpan(inline.code, cell);
  if ("strong" in inline) return `**${escapeMarkdown(inline.strong.trim())}**`;
  if ("br" in inline) return cell ? "<br>" : " ";
  return `[${codeSpan(inline.text, cell)}](${link2(inline.to)})`;
}

// scripts/render/docs/folder.ts
var folders2 = ["", "diagrams", "functions", "schemas", "tables", "types", "views"];
async function compareFolder(folder, files) {
  const wanted = new Map(files.map((file) => [file.path, file.text]));
  const state = { missing: [], stale: [], unexpected: [], foreign: [] };
  const present = new Set(await list(folder));
  for (const [path, text] of wanted) {
    if (!present.has(path)) {
      state.missing.push(path);
      continue;
    }
    const found = await readOwn(join(folder, path));
    if (found === void 0) state.foreign.push(path);
    else if (comparable(path, found) !== comparable(path, text)) state.stale.push(path);
  }
  for (const path of present) {
    if (!wanted.has(path) && await readOwn(join(folder, path)) !== void 0) state.unexpected.push(path);
  }
  for (const paths of Object.values(state)) paths.sort(compareText);
  return state;
}
async function writeFolder(folder, files) {
  const state = await compareFolder(folder, files);
  if (state.foreign.length > 0) {
    throw new DbopsError(`Unexpected file ${state.foreign.join(", ")}, expected none or one that dbops wrote`, {
      where: folder,
      hint: "Nothing was written. Rename it, or write to another folder with -o."
    });
  }
  const texts = new Map(files.map((file) => [file.path, file.text]));
  try {
    for (const path of state.unexpected) await unlink(join(folder, path));
    for (const path of [...state.missing, ...state.stale]) {
      await mkdir(dirname2(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), texts.get(path));
    }
    for (const name of folders2.slice(1)) await rmdir(join(folder, name)).catch(() => {
    });
  } catch (error) {
    throw new DbopsError(`Cannot write the documentation: ${messageOf(error)}`, {
      kind: "environment",
      where: folder,
      cause: error
    });
  }
  return state;
}
async function hasDocs(folder) {
  for (const path of await list(folder)) if (await readOwn(join(folder, path)) !== void 0) return true;
  return false;
}
function docsFindings(folder, { missing, stale, unexpected, foreign }) {
  const parts = [
    [missing.length, "missing"],
    [stale.length, "stale"],
    [unexpected.length, "of objects that are gone"],
    [foreign.length, "not written by dbops"]
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  if (said.length === 0) return [];
  return [
    {
      rule: "docs-stale",
      level: "warning",
      category: "documentation",
      message: `Unexpected pages in \`${folder}\`, expected those of the schema: ${said.join(", ")}`,
      location: { file: `${folder}/README.md`, line: 1, column: 1 },
      why: "Whoever reads the documentation, a person or an agent, works with a schema that does not exist.",
      fix: "Run `dbops docs`.",
      detail: { missing, stale, unexpected, foreign }
    }
  ];
}
async function list(folder) {
  const found = [];
  for (const name of folders2) {
    const entries = await readdir(join(folder, name), { withFileTypes: true }).catch((error) => {
      if (error.code === "ENOENT") return [];
      if (error.code === "ENOTDIR") {
        throw new DbopsError("Unexpected file, expected a folder", { where: join(folder, name) });
      }
      throw error;
    });
    for (const entry of entries) {
      if (!entry.isDirectory()) found.push(name === "" ? entry.name : `${name}/${entry.name}`);
      else if (/\.(?:md|svg|html|json)$/.test(entry.name))
        found.push(name === "" ? entry.name : `${name}/${entry.name}`);
    }
  }
  return found;
}
async function readOwn(path) {
  if (!(await lstat(path)).isFile()) return void 0;
  if (!/\.(?:md|svg|html|json)$/.test(path)) return void 0;
  const text = await readFile(path, "utf8");
  const first = text.slice(0, text.indexOf("\n")).trimEnd();
  const own = path.endsWith(".json") ? /^\{\s*"format": \d+,\s*"engine": \{/.test(text) : [markdownMark, svgMark, htmlMark].includes(first);
  return own ? text : void 0;
}
function comparable(path, text) {
  const plain = text.replaceAll("\r\n", "\n");
  return path === "schema.json" ? plain.replace(/"engine": \{[^}]*\}/, "") : plain;
}

// scripts/render/docs/lookup.ts
function keyOf({ schema, name }) {
  return `${schema}\0${name}`;
}
var Lookup = class {
  schema;
  tables;
  views;
  platformTables;
  /** Overloads by name, in the order of the schema. */
  routines;
  #types;
  #referrers = /* @__PURE__ */ new Map();
  #partitions = /* @__PURE__ */ new Map();
  #typeUses = /* @__PURE__ */ new Map();
  #triggers = /* @__PURE__ */ new Map();
  constructor(schema) {
    this.schema = schema;
    this.tables = byKey(schema.tables);
    this.views = byKey(schema.views);
    this.platformTables = byKey(schema.platformTables);
    const routines = /* @__PURE__ */ new Map();
    for (const routine of schema.functions) add(routines, keyOf(routine), routine);
    this.routines = routines;
    this.#types = new Set([...schema.enums, ...schema.domains, ...schema.composites, ...schema.ranges].map(keyOf));
    for (const table2 of schema.tables) {
      if (table2.partitionOf) add(this.#partitions, keyOf(table2.partitionOf), table2);
      for (const constraint of table2.constraints) {
        if (constraint.references && !constraint.inherited)
          add(this.#referrers, keyOf(constraint.references), { table: table2, constraint });
      }
    }
    for (const relation of [...schema.tables, ...schema.views, ...schema.platformTables]) {
      const target = this.relation(relation);
      for (const column of "columns" in relation ? relation.columns : []) {
        if (column.userType) add(this.#typeUses, keyOf(column.userType), { target, column: column.name });
      }
      for (const trigger of relation.triggers) {
        if (!trigger.inherited) add(this.#triggers, keyOf(trigger.function), { target, name: trigger.name });
      }
    }
    for (const routine of schema.functions) {
      const used = new Set(routine.arguments.flatMap(({ userType }) => userType ? [keyOf(userType)] : []));
      for (const key of used) add(this.#typeUses, key, { target: { kind: "function", ...named(routine) } });
    }
  }
  /** The page of a table, view or platform table; undefined where it has none. */
  relation(name) {
    const key = keyOf(name);
    if (this.tables.has(key) || this.platformTables.has(key)) return { kind: "table", ...named(name) };
    return this.views.has(key) ? { kind: "view", ...named(name) } : void 0;
  }
  routine(name) {
    return this.routines.has(keyOf(name)) ? { kind: "function", ...named(name) } : void 0;
  }
  type(type) {
    return type !== void 0 && this.#types.has(keyOf(type)) ? { kind: "type", ...named(type) } : void 0;
  }
  referrers(table2) {
    return this.#referrers.get(keyOf(table2)) ?? [];
  }
  partitions(table2) {
    return this.#partitions.get(keyOf(table2)) ?? [];
  }
  typeUses(type) {
    return this.#typeUses.get(keyOf(type)) ?? [];
  }
  /** The triggers that call a function. */
  triggersOf(routine) {
    return this.#triggers.get(keyOf(routine)) ?? [];
  }
};
function named({ schema, name }) {
  return { schema, name };
}
function byKey(objects) {
  return new Map(objects.map((object) => [keyOf(object), object]));
}
function add(map, key, value) {
  const list2 = map.get(key);
  if (list2 === void 0) map.set(key, [value]);
  else list2.push(value);
}

// scripts/render/docs/page.ts
function heading(text, part) {
  return { kind: "heading", level: 2, text, part };
}
function line(...pieces) {
  return { kind: "line", line: pieces };
}
function sql(text) {
  return { kind: "sql", text };
}
function stacked(lines) {
  return lines.flatMap((line2, index) => index === 0 ? line2 : [{ br: true }, ...line2]);
}
function listed(lines, separator = ", ") {
  return lines.flatMap((line2, index) => index === 0 ? line2 : [separator, ...line2]);
}
function codes(names, separator = ", ") {
  return listed(
    names.map((code) => [{ code }]),
    separator
  );
}
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

// scripts/render/docs/pages/shared.ts
function linked(target, text, part) {
  return target === void 0 ? { code: text } : { to: target, text, part };
}
function dotted({ schema, name }) {
  return `${schema}.${name}`;
}
function commentBlock(comment) {
  return comment === void 0 ? [] : [{ kind: "comment", text: comment }];
}
function typeLine(lookup, { type, userType }) {
  return [linked(lookup.type(userType), type)];
}
function defaultLine(column) {
  if (column.generated) return [`generated, ${column.generated.kind}: `, { code: column.generated.expression }];
  if (column.identity) return [`identity, ${column.identity}`];
  return column.default === void 0 ? [] : [{ code: column.default }];
}
function grantsBlocks(grants, columns2 = []) {
  const rows = grants.map((grant) => [[{ code: grant.grantee }], ["all"], privileges(grant)]);
  for (const column of columns2) {
    for (const grant of column.grants ?? [])
      rows.push([[{ code: grant.grantee }], [{ code: column.name }], privileges(grant)]);
  }
  if (rows.length === 0) return [];
  if (columns2.every((column) => !column.grants?.length)) {
    const short = rows.map(([grantee, , list2]) => [grantee, list2]);
    return [heading("Grants"), { kind: "rows", head: ["Role", "Privileges"], rows: short }];
  }
  return [heading("Grants"), { kind: "rows", head: ["Role", "Columns", "Privileges"], rows }];
}
function privileges(grant) {
  const list2 = [grant.privileges.length === 0 ? "none" : grant.privileges.join(", ").toLowerCase()];
  if (grant.grantable?.length) list2.push(` (may grant: ${grant.grantable.join(", ").toLowerCase()})`);
  return list2;
}
function indexBlocks(indexes) {
  if (indexes.length === 0) return [];
  const rows = indexes.map((index) => [
    [{ code: index.name }],
    [{ code: indexDefinition(index) }],
    [
      [
        index.unique ? "unique" : "",
        index.constraint === void 0 ? "" : "of a constraint",
        index.replicaIdentity ? "replica identity" : "",
        index.clustered ? "clustered" : ""
      ].filter(Boolean).join(", "),
      ...index.invalid ? [{ strong: " invalid" }] : []
    ],
    index.comment === void 0 ? [] : [index.comment]
  ]);
  return [heading("Indexes"), table(["Name", "Definition", "Kind", "Comment"], rows)];
}
function indexDefinition(index) {
  const [name, on] = [ident(standIn.name), qualified(standIn.schema, standIn.name)];
  return createIndex(standIn, { ...index, name: standIn.name, unique: void 0 }).slice(
    `CREATE INDEX ${name} ON ${on} USING `.length
  );
}
function triggerEvents(trigger) {
  const bare = { ...trigger, name: standIn.name, constraint: void 0, function: standIn, arguments: void 0 };
  const on = ` ON ${qualified(standIn.schema, standIn.name)}`;
  const [name, call] = [ident(standIn.name), `EXECUTE FUNCTION ${qualified(standIn.schema, standIn.name)}()`];
  return createTrigger(standIn, bare).slice(`CREATE TRIGGER ${name} `.length, -` ${call}`.length).replace(on, "");
}
var standIn = { schema: "", name: "" };
function policyBlocks(policies) {
  if (policies.length === 0) return [];
  return [
    heading("Policies"),
    ...policies.flatMap((policy) => [
      { kind: "heading", level: 3, text: policy.name, code: true, part: policy.name },
      ...commentBlock(policy.comment),
      line(
        policy.permissive ? "Permissive" : { strong: "Restrictive" },
        policy.command === "all" ? ", for all commands, to " : `, for ${policy.command}, to `,
        ...codes(policy.roles)
      ),
      ...policy.using === void 0 ? [] : [line("Rows that it lets through (USING):"), sql(policy.using)],
      ...policy.check === void 0 ? [] : [line("Rows that may be written (WITH CHECK):"), sql(policy.check)]
    ])
  ];
}
function triggerBlocks(lookup, triggers) {
  if (triggers.length === 0) return [];
  const rows = triggers.map((trigger) => [
    [{ code: trigger.name }],
    [
      { code: triggerEvents(trigger) },
      ...trigger.enabled === "origin" ? [] : [" (", { strong: trigger.enabled }, ")"]
    ],
    [
      linked(lookup.routine(trigger.function), dotted(trigger.function)),
      ...trigger.arguments?.length ? [" with ", ...codes(trigger.arguments)] : []
    ],
    trigger.comment === void 0 ? [] : [trigger.comment]
  ]);
  return [heading("Triggers"), table(["Name", "Fires", "Calls", "Comment"], rows)];
}
function table(head, rows, parts) {
  const kept = head.map((_, index) => rows.some((row) => row[index].some((inline) => inline !== "")));
  return {
    kind: "rows",
    head: head.filter((_, index) => kept[index]),
    rows: rows.map((row) => row.filter((_, index) => kept[index])),
    ...parts === void 0 ? {} : { parts }
  };
}
function columnLinks(target, columns2) {
  return listed(columns2.map((column) => [linked(target, column, column)]));
}

// scripts/render/docs/pages/type.ts
function typesOf(lookup) {
  const { enums, domains, composites, ranges } = lookup.schema;
  return [...enums, ...domains, ...composites, ...ranges];
}
function kindOfType(type) {
  return "values" in type ? "Enum" : "baseType" in type ? "Domain" : "attributes" in type ? "Composite type" : "Range";
}
function typePage(lookup, type) {
  const uses = lookup.typeUses(type);
  return {
    target: { kind: "type", schema: type.schema, name: type.name },
    title: dotted(type),
    type: kindOfType(type),
    blocks: [
      ...commentBlock(type.comment),
      { kind: "facts", facts: [["Owner", [{ code: type.owner }]]] },
      ...details(lookup, type),
      ...uses.length === 0 ? [] : [
        heading("Used by"),
        table(
          ["Object", "Column"],
          uses.map((use) => [
            [{ to: use.target, text: dotted(use.target) }],
            use.column === void 0 ? [] : [{ to: use.target, part: use.column, text: use.column }]
          ])
        )
      ],
      ...grantsBlocks(type.grants ?? [])
    ]
  };
}
function details(lookup, type) {
  if ("values" in type) {
    const rows = type.values.map((value, index) => [[String(index + 1)], [{ code: value }]]);
    return [table(["", "Value"], rows), { kind: "sql", text: `${createEnum(type)};` }];
  }
  if ("baseType" in type) {
    const checks = type.checks.map((check) => [
      [{ code: check.name }],
      [{ code: check.expression }, check.validated ? "" : " (not valid)"],
      check.comment === void 0 ? [] : [check.comment]
    ]);
    return [
      ...checks.length === 0 ? [] : [table(["Check", "Expression", "Comment"], checks)],
      { kind: "sql", text: `${createDomain(type)};` }
    ];
  }
  if ("attributes" in type) {
    const rows = type.attributes.map((attribute) => [
      [{ code: attribute.name }],
      [linked(lookup.type(attribute.userType), attribute.type)],
      attribute.comment === void 0 ? [] : [attribute.comment]
    ]);
    return [
      table(
        ["Attribute", "Type", "Comment"],
        rows,
        type.attributes.map(({ name }) => name)
      ),
      { kind: "sql", text: `${createComposite(type)};` }
    ];
  }
  return [{ kind: "sql", text: `${createRange(type)};` }];
}

// scripts/render/docs/pages/overview.ts
var listedAtOnce = 600;
function hasSchemaPages(schema) {
  const { tables, views, functions, enums, domains, composites, ranges } = schema;
  return [tables, views, functions, enums, domains, composites, ranges].flat().length > listedAtOnce;
}
function overviewPage(lookup) {
  const { schema } = lookup;
  const split = hasSchemaPages(schema);
  const target = { kind: "overview", schema: "", name: "" };
  return {
    target,
    title: "Database schema",
    type: "Overview",
    blocks: [
      line(summary(schema)),
      ...schema.tables.length === 0 ? [] : [heading("Diagram"), { kind: "diagram", of: target }],
      heading("Schemas"),
      schemasTable(lookup, split),
      ...split ? [] : namespacesOf(lookup).flatMap((namespace) => schemaBlocks(lookup, namespace)),
      ...databaseBlocks(lookup)
    ]
  };
}
function schemaPage(lookup, namespace) {
  return {
    target: { kind: "schema", schema: namespace.name, name: "" },
    title: namespace.name,
    type: "Schema",
    blocks: [...commentBlock(namespace.comment), ...schemaBlocks(lookup, namespace), ...grantsBlocks(namespace.grants)]
  };
}
function summary(schema) {
  const partitions2 = schema.tables.filter(({ partitionOf }) => partitionOf).length;
  const policies = [...schema.tables, ...schema.platformTables].reduce((sum, one) => sum + one.policies.length, 0);
  const types = schema.enums.length + schema.domains.length + schema.composites.length + schema.ranges.length;
  return `${[
    counted(schema.tables.length - partitions2, "table"),
    ...partitions2 === 0 ? [] : [counted(partitions2, "partition")],
    counted(schema.views.length, "view"),
    counted(schema.functions.length, "function"),
    counted(types, "type"),
    counted(policies, "policy", "policies")
  ].join(", ")}.`;
}
function namespacesOf(lookup) {
  const { schema } = lookup;
  const own = new Map(schema.schemas.map((namespace) => [namespace.name, namespace]));
  const objects = [...schema.tables, ...schema.views, ...schema.functions, ...typesOf(lookup)];
  for (const { schema: name } of objects) if (!own.has(name)) own.set(name, { name, owner: "", grants: [] });
  return [...own.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
function schemasTable(lookup, split) {
  const { tables, views, functions } = lookup.schema;
  const count = (objects, name) => {
    const number = objects.filter(({ schema }) => schema === name).length;
    return number === 0 ? [] : [String(number)];
  };
  const rows = namespacesOf(lookup).map((namespace) => [
    split ? [{ to: { kind: "schema", schema: namespace.name, name: "" }, text: namespace.name }] : [{ code: namespace.name }],
    count(tables, namespace.name),
    count(views, namespace.name),
    count(functions, namespace.name),
    count(typesOf(lookup), namespace.name),
    namespace.comment === void 0 ? [] : [namespace.comment]
  ]);
  return table(["Schema", "Tables", "Views", "Functions", "Types", "Comment"], rows);
}
function schemaBlocks(lookup, { name }) {
  const { schema } = lookup;
  const inside = (objects) => objects.filter((object) => object.schema === name);
  const tables = inside(schema.tables).filter(({ partitionOf }) => partitionOf === void 0);
  const blocks = [];
  const section = (title, head, rows) => {
    if (rows.length > 0) blocks.push(heading(`${title} of ${name}`), table(head, rows));
  };
  section(
    "Tables",
    ["Table", "Columns", "Row level security", "References", "Comment"],
    tables.map((one) => {
      const targets = new Map(
        one.constraints.flatMap(({ references }) => references ? [[dotted(references), references]] : [])
      );
      return [
        link({ kind: "table", schema: name, name: one.name }),
        [String(one.columns.length)],
        one.rls.enabled ? [counted(one.policies.length, "policy", "policies")] : [{ strong: "off" }],
        listed(
          [...targets.values()].map((to) => [linked(lookup.relation(to), to.schema === name ? to.name : dotted(to))])
        ),
        one.comment === void 0 ? [] : [one.comment]
      ];
    })
  );
  section(
    "Views",
    ["View", "Columns", "Kind", "Comment"],
    inside(schema.views).map((one) => [
      link({ kind: "view", schema: name, name: one.name }),
      [String(one.columns.length)],
      [one.kind === "materialized" ? "materialized" : one.securityInvoker ? "security invoker" : "owner's rights"],
      one.comment === void 0 ? [] : [one.comment]
    ])
  );
  section(
    "Functions",
    ["Function", "Arguments", "Returns", "Rights of", "Comment"],
    inside(schema.functions).map((one) => [
      link({ kind: "function", schema: name, name: one.name }),
      one.identityArguments === "" ? [] : [{ code: one.identityArguments }],
      one.returns === void 0 ? [one.kind] : [{ code: one.returns }],
      [one.securityDefiner ? { strong: "owner" } : "caller"],
      one.comment === void 0 ? [] : [one.comment]
    ])
  );
  section(
    "Types",
    ["Type", "Kind", "Values", "Comment"],
    typesOf(lookup).filter((type) => type.schema === name).map((type) => [
      link({ kind: "type", schema: name, name: type.name }),
      [kindOfType(type).toLowerCase()],
      "values" in type ? codes(type.values) : "baseType" in type ? [{ code: type.baseType }] : [],
      type.comment === void 0 ? [] : [type.comment]
    ])
  );
  return blocks;
}
function link(to) {
  return [{ to, text: to.name }];
}
function databaseBlocks(lookup) {
  const { extensions, publications, eventTriggers, platformTables, roles } = lookup.schema;
  const blocks = [];
  const section = (title, head, rows) => {
    if (rows.length > 0) blocks.push(heading(title), table(head, rows));
  };
  section(
    "Tables of the platform",
    ["Table", "Policies", "Triggers"],
    platformTables.map((one) => [
      [{ to: { kind: "table", schema: one.schema, name: one.name }, text: dotted(one) }],
      codes(one.policies.map(({ name }) => name)),
      codes(one.triggers.map(({ name }) => name))
    ])
  );
  section(
    "Extensions",
    ["Extension", "Schema", "Comment"],
    extensions.map(({ name, schema, comment }) => [
      [{ code: name }],
      [{ code: schema }],
      comment === void 0 ? [] : [comment]
    ])
  );
  section(
    "Publications",
    ["Publication", "Definition"],
    publications.map((one) => [[{ code: one.name }], [{ code: createPublication(one) }]])
  );
  section(
    "Event triggers",
    ["Event trigger", "Definition", "State"],
    eventTriggers.map((one) => [
      [{ code: one.name }],
      [{ code: createEventTrigger(one) }],
      one.enabled === "origin" ? [] : [{ strong: one.enabled }]
    ])
  );
  section(
    "Roles",
    ["Role", "Attributes", "Member of", "Comment"],
    roles.map((role) => [
      [{ code: role.name }],
      [role.attributes.join(", ")],
      codes(role.memberOf.map((membership) => membership.role)),
      role.comment === void 0 ? [] : [role.comment]
    ])
  );
  return blocks;
}

// scripts/render/docs/pages/routine.ts
function routinePage(lookup, overloads) {
  const first = overloads[0];
  const target = { kind: "function", schema: first.schema, name: first.name };
  const triggers = lookup.triggersOf(first);
  return {
    target,
    title: dotted(first),
    type: first.kind[0].toUpperCase() + first.kind.slice(1),
    blocks: [
      ...overloads.flatMap((routine) => routineBlocks(lookup, routine, overloads.length > 1)),
      ...triggers.length === 0 ? [] : [
        heading("Called by triggers"),
        table(
          ["Table", "Trigger"],
          triggers.map((one) => [[{ to: one.target, text: dotted(one.target) }], [{ code: one.name }]])
        )
      ]
    ]
  };
}
function routineBlocks(lookup, routine, overloaded) {
  const rows = routine.arguments.map((argument) => [
    argument.name === void 0 ? [] : [{ code: argument.name }],
    [linked(lookup.type(argument.userType), argument.type)],
    argument.mode === "in" ? [] : [argument.mode],
    argument.default === void 0 ? [] : [{ code: argument.default }]
  ]);
  return [
    ...overloaded ? [{ kind: "heading", level: 2, text: `${routine.name}(${routine.identityArguments})`, code: true }] : [],
    ...commentBlock(routine.comment),
    { kind: "facts", facts: facts(routine) },
    ...rows.length === 0 ? [] : [table(["Argument", "Type", "Mode", "Default"], rows)],
    { kind: "sql", text: createRoutine(routine) ?? routine.body }
  ];
}
function facts(routine) {
  const list2 = [];
  if (routine.returns !== void 0) list2.push(["Returns", [{ code: routine.returns }]]);
  const marks = [
    routine.strict ? "strict" : "",
    routine.leakproof ? "leakproof" : "",
    routine.parallel === "unsafe" ? "" : `parallel ${routine.parallel}`
  ].filter(Boolean);
  list2.push(["Language", [[routine.language, routine.volatility, ...marks].join(", ")]]);
  list2.push([
    "Runs with the rights of",
    routine.securityDefiner ? [{ strong: "its owner" }, " (security definer), ", { code: routine.owner }] : ["whoever calls it"]
  ]);
  if (routine.settings) {
    list2.push(["Settings", codes(Object.entries(routine.settings).map(([name, value]) => `${name} = ${value}`))]);
  } else if (routine.securityDefiner) list2.push(["search_path", [{ strong: "the caller's" }]]);
  if (routine.grants.length > 0) {
    list2.push([
      "May be executed by",
      listed(
        routine.grants.map((grant) => [{ code: grant.grantee }, ...grant.grantable?.length ? privileges(grant) : []])
      )
    ]);
  }
  return list2;
}

// scripts/render/docs/pages/table.ts
function tablePage(lookup, table2) {
  const target = { kind: "table", schema: table2.schema, name: table2.name };
  const linkedTables = table2.constraints.some(({ references }) => references) || lookup.referrers(table2).length > 0;
  return {
    target,
    title: dotted(table2),
    type: { table: "Table", partitioned: "Partitioned table", foreign: "Foreign table" }[table2.kind],
    blocks: [
      ...commentBlock(table2.comment),
      { kind: "facts", facts: facts2(lookup, table2) },
      heading("Columns"),
      columns(lookup, table2),
      ...linkedTables ? [heading("Linked tables"), { kind: "diagram", of: target }] : [],
      ...constraints(lookup, table2),
      ...indexBlocks(table2.indexes),
      ...policyBlocks(table2.policies),
      ...triggerBlocks(lookup, table2.triggers),
      ...rules(table2),
      ...referencedBy(lookup, table2),
      ...partitions(lookup, table2),
      ...statistics(table2),
      ...grantsBlocks(table2.grants, table2.columns)
    ]
  };
}
function platformTablePage(lookup, table2) {
  return {
    target: { kind: "table", schema: table2.schema, name: table2.name },
    title: dotted(table2),
    type: "Table of the platform",
    blocks: [
      { kind: "line", line: ["The platform makes this table; here is what this database adds to it."] },
      ...policyBlocks(table2.policies),
      ...triggerBlocks(lookup, table2.triggers)
    ]
  };
}
function facts2(lookup, table2) {
  const list2 = [];
  const { enabled, forced } = table2.rls;
  const policies = counted(table2.policies.length, "policy", "policies");
  list2.push([
    "Row level security",
    enabled ? [`${forced ? "forced" : "enabled"}, ${policies}`] : [{ strong: "off" }, table2.policies.length > 0 ? `, though there are ${policies}` : ""]
  ]);
  list2.push(["Owner", [{ code: table2.owner }]]);
  if (table2.persistence !== "permanent") list2.push(["Persistence", [table2.persistence]]);
  if (table2.partitionOf) {
    const { partitionOf } = table2;
    list2.push([
      "Partition of",
      [linked(lookup.relation(partitionOf), dotted(partitionOf)), " ", { code: partitionOf.bound }]
    ]);
  }
  if (table2.partitionKey) list2.push(["Partitioned by", [{ code: table2.partitionKey }]]);
  if (table2.inherits?.length) {
    list2.push(["Inherits", listed(table2.inherits.map((parent) => [linked(lookup.relation(parent), dotted(parent))]))]);
  }
  if (table2.ofType) list2.push(["Of type", [linked(lookup.type(table2.ofType), dotted(table2.ofType))]]);
  if (table2.server) list2.push(["Foreign server", [{ code: table2.server }]]);
  if (table2.replicaIdentity !== "default") list2.push(["Replica identity", [table2.replicaIdentity]]);
  if (table2.options)
    list2.push(["Options", codes(Object.entries(table2.options).map(([name, value]) => `${name} = ${value}`))]);
  if (table2.accessMethod) list2.push(["Access method", [{ code: table2.accessMethod }]]);
  if (table2.tablespace) list2.push(["Tablespace", [{ code: table2.tablespace }]]);
  const publications = lookup.schema.publications.filter(
    ({ allTables, tables, schemas }) => allTables || schemas.includes(table2.schema) || tables.some((one) => one.schema === table2.schema && one.name === table2.name)
  );
  if (publications.length > 0) list2.push(["Published by", codes(publications.map(({ name }) => name))]);
  return list2;
}
function columns(lookup, table2) {
  const rows = table2.columns.map((column) => [
    [{ code: column.name }],
    typeLine(lookup, column),
    [column.nullable ? "yes" : "no"],
    defaultLine(column),
    keys(lookup, table2, column),
    column.comment === void 0 ? [] : [column.comment]
  ]);
  return table(
    ["Column", "Type", "Null", "Default", "Key", "Comment"],
    rows,
    table2.columns.map(({ name }) => name)
  );
}
function keys(lookup, table2, column) {
  const lines = [];
  const primary = table2.constraints.find(({ type }) => type === "primary key")?.columns;
  if (primary?.includes(column.name)) lines.push([{ strong: "PK" }]);
  const isPrimary = (key) => key.length === primary?.length && key.every((name) => primary.includes(name));
  for (const key of uniqueKeys(table2)) {
    if (!key.includes(column.name) || isPrimary(key)) continue;
    const others = key.filter((name) => name !== column.name);
    lines.push(others.length === 0 ? ["unique"] : ["unique with ", ...codes(others)]);
  }
  for (const { references, columns: own } of table2.constraints) {
    const place = references === void 0 ? -1 : own.indexOf(column.name);
    if (references === void 0 || place === -1) continue;
    const other = references.columns[place];
    lines.push(["→ ", linked(lookup.relation(references), `${dotted(references)}.${other}`, other)]);
  }
  return stacked(lines);
}
function constraints(lookup, table2) {
  const shown = table2.constraints.filter(
    ({ type, validated, notEnforced, noInherit }) => type !== "not null" || !validated || notEnforced || noInherit
  );
  if (shown.length === 0) return [];
  const rows = shown.map((constraint) => [
    [{ code: constraint.name }],
    [
      {
        code: constraintDefinition(
          constraint,
          table2.indexes.find((index) => index.constraint === constraint.name)
        )
      }
    ],
    constraint.references ? [linked(lookup.relation(constraint.references), dotted(constraint.references))] : [],
    constraint.comment === void 0 ? [] : [constraint.comment]
  ]);
  return [heading("Constraints"), table(["Name", "Definition", "References", "Comment"], rows)];
}
function referencedBy(lookup, table2) {
  const referrers = lookup.referrers(table2);
  if (referrers.length === 0) return [];
  const rows = referrers.map(({ table: from, constraint }) => {
    const target = lookup.relation(from);
    return [
      [linked(target, dotted(from))],
      columnLinks(target, constraint.columns),
      codes(constraint.references.columns),
      [constraint.references.onDelete],
      [{ code: constraint.name }]
    ];
  });
  return [heading("Referenced by"), table(["Table", "Columns", "To", "On delete", "Constraint"], rows)];
}
function partitions(lookup, table2) {
  const list2 = lookup.partitions(table2);
  if (list2.length === 0) return [];
  const rows = list2.map((one) => [
    [linked(lookup.relation(one), dotted(one))],
    [{ code: one.partitionOf.bound }]
  ]);
  return [heading("Partitions"), table(["Partition", "Bound"], rows)];
}
function statistics(table2) {
  if (table2.statistics.length === 0) return [];
  return [
    heading("Extended statistics"),
    { kind: "sql", text: table2.statistics.map((one) => `${createStatistics(table2, one)};`).join("\n") }
  ];
}
function rules(table2) {
  if (!table2.rules?.length) return [];
  return [heading("Rules"), { kind: "sql", text: table2.rules.map(({ definition }) => definition).join("\n") }];
}

// scripts/render/docs/pages/view.ts
function viewPage(lookup, view) {
  const rows = view.columns.map((column) => [
    [{ code: column.name }],
    typeLine(lookup, column),
    column.default === void 0 ? [] : [{ code: column.default }],
    column.comment === void 0 ? [] : [column.comment]
  ]);
  return {
    target: { kind: "view", schema: view.schema, name: view.name },
    title: dotted(view),
    type: view.kind === "view" ? "View" : "Materialized view",
    blocks: [
      ...commentBlock(view.comment),
      { kind: "facts", facts: facts3(view) },
      heading("Columns"),
      table(
        ["Column", "Type", "Default", "Comment"],
        rows,
        view.columns.map(({ name }) => name)
      ),
      heading("Definition"),
      { kind: "sql", text: view.definition },
      ...indexBlocks(view.indexes),
      ...triggerBlocks(lookup, view.triggers),
      ...grantsBlocks(view.grants, view.columns)
    ]
  };
}
function facts3(view) {
  const list2 = [];
  if (view.kind === "view") {
    list2.push([
      "Reads with the rights of",
      view.securityInvoker ? ["whoever queries it (security_invoker)"] : [{ strong: "its owner" }, ", past row level security"]
    ]);
    if (view.securityBarrier) list2.push(["Security barrier", ["yes"]]);
    if (view.checkOption) list2.push(["Check option", [view.checkOption]]);
  } else if (view.populated === false) list2.push(["Populated", [{ strong: "no" }]]);
  list2.push(["Owner", [{ code: view.owner }]]);
  return list2;
}

// scripts/render/docs/site.ts
function* pagesOf(lookup) {
  const { schema } = lookup;
  yield overviewPage(lookup);
  if (hasSchemaPages(schema)) for (const namespace of namespacesOf(lookup)) yield schemaPage(lookup, namespace);
  for (const table2 of schema.tables) yield tablePage(lookup, table2);
  for (const table2 of schema.platformTables) {
    if (!lookup.tables.has(keyOf(table2))) yield platformTablePage(lookup, table2);
  }
  for (const view of schema.views) yield viewPage(lookup, view);
  for (const overloads of lookup.routines.values()) yield routinePage(lookup, overloads);
  for (const type of typesOf(lookup)) yield typePage(lookup, type);
}
async function buildDocs(schema) {
  const lookup = new Lookup(schema);
  const pictures = await drawPictures(schema);
  const files = [...pictures.files];
  for (const page of pagesOf(lookup)) {
    const draw = (of) => {
      const table2 = lookup.tables.get(keyOf(of));
      return table2 === void 0 ? overviewDiagram(schema, pictures.files) : neighbourDiagram(lookup, table2);
    };
    files.push({ path: pageFile(page.target), text: renderMarkdown(page, draw) });
  }
  files.push({ path: "schema.json", text: schemaJson(schema) });
  files.push({ path: "index.html", text: renderHtml(schema, { title: "Database schema", diagram: pictures.embedded }) });
  return files.sort((a, b) => compareText(a.path, b.path));
}

export {
  compareFolder,
  writeFolder,
  hasDocs,
  docsFindings,
  buildDocs
};
