import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  htmlDocument,
  jsonInHtml
} from "./chunk-DISZYHDX.mjs";
import "./chunk-FI7DSRBK.mjs";
import {
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  redact
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/access/client.generated.ts
var clientScript = '(()=>{function n(e,o={},...t){let r=document.createElement(e);for(let[i,a]of Object.entries(o))a!==void 0&&a!==!1&&r.setAttribute(i,a===!0?"":a);return w(r,t),r}function w(e,o){e.append(...o.filter(t=>t!==void 0))}function d(e){return document.getElementById(e)}var k="dbops-theme";function L(){let e=document.documentElement,o=matchMedia("(prefers-color-scheme: dark)"),t=d("theme"),r=()=>{let i=A()??(o.matches?"dark":"light");e.dataset.theme=i,t.setAttribute("aria-pressed",String(i==="dark"))};t.addEventListener("click",()=>{S(e.dataset.theme==="dark"?"light":"dark"),r()}),o.addEventListener("change",r),r()}var $=null;function A(){try{return $??localStorage.getItem(k)}catch{return $}}function S(e){$=e;try{localStorage.setItem(k,e)}catch{}}var O={denied:"refused for want of privilege, or by a policy for new rows",none:"no row",own:"rows of his own alone",tenant:"rows of his tenant",some:"rows beyond his own and his tenant\\u2019s, but not all",all:"every row",error:"it fails","not proven":"there was nothing to try it on"};function T(e,o,t,r,{reached:i,total:a,rows:g,message:f,reason:l},u){let c=[n("h2",{},`${o} ${e.name}`),n("p",{},n("strong",{},t.name),`: ${t.description} (role ${t.role})`),n("p",{class:"verdict"},n("span",{class:`reach ${r.replace(" ","-")}`},r),` ${O[r]??""}${a===void 0?"":`: ${i} of ${a}`}`)];for(let s of[f,l])s!==void 0&&c.push(n("p",{class:"said"},s));for(let s of e.facts)c.push(n("p",{},s));if(g!==void 0){c.push(n("h3",{},"Rows beyond his own"));for(let s of g){let h=Object.entries(s.key).map(([C,H])=>`${C} = ${H??"null"}`),b=[s.actor,s.tenant===void 0?void 0:`tenant ${s.tenant}`].filter(Boolean).join(", ");c.push(n("p",{class:"row"},n("code",{},h.join(", ")),b===""?"":` ${b}`))}}let m=e.policies.filter(({command:s,roles:h})=>(s==="all"||s===o)&&h.some(b=>b==="public"||b===t.role));if(e.kind==="table"||e.kind==="bucket"||e.kind==="topic"){c.push(n("h3",{},m.length===0?"No policy speaks to this role and verb":"Policies"));for(let s of m)if(c.push(n("p",{},n("strong",{},s.name),s.permissive?" admits where":" restricts to where")),o!=="insert"&&s.using!==void 0&&c.push(n("pre",{},`using ${s.using}`)),o!=="select"&&o!=="delete"){let h=s.check??s.using;h!==void 0&&c.push(n("pre",{},`with check ${h}`))}}let E=o.toUpperCase(),x=e.grants.filter(({privileges:s})=>s.includes(E)).map(({grantee:s})=>s);if(e.grants.length>0&&c.push(n("p",{},`${E} is granted to ${x.join(", ")||"nobody but the owner"}`)),u.length>0){c.push(n("h3",{},"Findings"));for(let s of u)c.push(n("p",{class:s.level},n("strong",{},s.rule),` ${s.message}`)),s.why!==void 0&&c.push(n("p",{},s.why)),s.fix!==void 0&&c.push(n("pre",{},s.fix))}return c}var p=JSON.parse(d("access").textContent??""),I={select:"S",insert:"I",update:"U",delete:"D",truncate:"T",execute:"X"},N=["denied","none","own","tenant","some","all","error","not proven"],v=new Map;for(let[e,o,t,r,i]of p.cells){let a=v.get(e)??new Map;v.set(e,a),a.set(t,[...a.get(t)??[],{verb:o,reach:r,rest:i??{}}])}function R(e){let o=e.name.replace(/\\(.*$/,"");return p.findings.filter(t=>{let r=t.object?.replace(/^(materialized view|foreign table|\\w+) /,"");return r===e.name||e.kind==="function"&&r?.startsWith(`${o}(`)})}function j(e,o){let t=R(e),r=n("th",{scope:"row"},n("span",{class:"name"},e.name),n("small",{},e.kind));t.length>0&&r.append(n("span",{class:`flag ${t[0].level}`,title:`${t.length} findings`},String(t.length)));let i=n("tr",{"data-name":e.name.toLowerCase(),"data-findings":t.length>0},r);for(let[a,{name:g}]of p.personas.entries()){let f=n("td");for(let{verb:l,reach:u,rest:c}of v.get(o)?.get(a)??[]){let m=n("button",{type:"button",class:`reach ${u.replace(" ","-")}`,"aria-label":`${e.name} ${l} ${g}: ${u}`,title:`${l}: ${u}`},I[l]??l);m.addEventListener("click",()=>U(m,e,l,a,u,c,t)),f.append(m)}i.append(f)}return i}var y;function U(e,o,t,r,i,a,g){y?.removeAttribute("aria-current"),e.setAttribute("aria-current","true"),y=e;let f=d("panel");f.replaceChildren(...T(o,t,p.personas[r],i,a,g));let l=n("button",{type:"button",class:"close","aria-label":"Close"},"\\xD7");l.addEventListener("click",M),f.prepend(l),document.body.classList.add("open")}function M(){document.body.classList.remove("open"),y?.removeAttribute("aria-current"),y?.focus(),y=void 0}function G(){let e=n("p",{class:"legend"});for(let o of N)w(e,[n("span",{class:`reach ${o.replace(" ","-")}`}," "),`${o}  `]);return w(e,["S select, I insert, U update, D delete, T truncate, X execute"]),e}function V(){let e=p.personas.map(({name:i,description:a})=>n("th",{scope:"col",title:a},i)),o=n("table",{},n("thead",{},n("tr",{},n("td"),...e))),t=n("tbody");for(let[i,a]of p.objects.entries())t.append(j(a,i));o.append(t);let r=p.findings.filter(({object:i})=>i===void 0);d("main").replaceChildren(n("p",{class:"counts"},`${p.objects.length} objects, ${p.personas.length} personas, ${p.findings.length} findings`),G(),...r.map(({message:i})=>n("p",{},i)),n("div",{class:"map"},o),n("p",{id:"empty",hidden:!0},"No object of that name."))}function P(){let e=d("filter").value.toLowerCase().trim(),o=d("findings-only").checked,t=0;for(let r of document.querySelectorAll("tbody tr")){let i=!(r.dataset.name??"").includes(e)||o&&r.dataset.findings===void 0;r.hidden=i,i||t++}d("empty").hidden=t>0}L();V();d("filter").addEventListener("input",P);d("findings-only").addEventListener("change",P);document.addEventListener("keydown",e=>{e.key==="Escape"&&M()});})();';
var clientStyle = ":root{--ground: #fff;--ink: #1c2024;--soft: #60656c;--line: #d9dde2;--panel: #f6f8fa;--link: #0b62c4;--denied: #e9ecef;--none: #f4f6f8;--own: #cfe8d5;--tenant: #a7d3f0;--some: #ffe08a;--all: #ffb066;--error: #e5484d;--unproven: #c9a5e8}:root[data-theme=dark]{--ground: #15181c;--ink: #e6e8eb;--soft: #9ba1a8;--line: #333a42;--panel: #1d2126;--link: #74b3ff;--denied: #2a2f36;--none: #20252b;--own: #23492f;--tenant: #1d4867;--some: #6b5510;--all: #8a4a10;--error: #b3262b;--unproven: #55337a}*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.45 system-ui,sans-serif}.skip{position:absolute;left:-99em}.skip:focus{left:1em;top:1em;background:var(--ground);padding:.5em;z-index:9}header{position:sticky;top:0;z-index:3;display:flex;gap:1em;align-items:center;padding:.6em 1em;background:var(--panel);border-bottom:1px solid var(--line)}.home{font-weight:600}.field{flex:1;max-width:28em}input[type=search]{width:100%;padding:.35em .6em;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:4px}header button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:4px;padding:.3em .7em}main{padding:0 1em 2em}.counts,.legend{color:var(--soft)}.legend .reach{margin-right:.3em}.map{overflow-x:auto}table{border-collapse:separate;border-spacing:0}thead th{position:sticky;top:0;background:var(--ground);padding:.4em .5em;text-align:left;border-bottom:1px solid var(--line);font-weight:600;white-space:nowrap}tbody tr{content-visibility:auto;contain-intrinsic-size:auto 30px}tbody th{text-align:left;font-weight:500;padding:.2em 1em .2em 0;white-space:nowrap;border-bottom:1px solid var(--line)}tbody th .name{overflow-wrap:anywhere}tbody th small{color:var(--soft);margin-left:.5em}tbody td{padding:.2em .5em;white-space:nowrap;border-bottom:1px solid var(--line)}.flag{display:inline-block;min-width:1.4em;margin-left:.5em;border-radius:.7em;text-align:center;font-size:12px;background:var(--some);color:var(--ink)}.flag.error{background:var(--error);color:#fff}.reach{display:inline-block;min-width:1.7em;height:1.7em;padding:0 .35em;border:1px solid transparent;border-radius:3px;font:12px/1.6 ui-monospace,monospace;color:var(--ink);text-align:center;background:var(--none)}button.reach{cursor:pointer;margin-right:2px}button.reach:focus-visible,button.reach[aria-current]{outline:2px solid var(--link);outline-offset:1px}.denied{background:var(--denied);color:var(--soft)}.none{color:var(--soft);border-color:var(--line)}.own{background:var(--own)}.tenant{background:var(--tenant)}.some{background:var(--some)}.all{background:var(--all)}.reach.error{background:var(--error);color:#fff}.not-proven{background:var(--unproven)}#panel{display:none;position:fixed;top:0;right:0;bottom:0;width:min(34em,92vw);overflow-y:auto;padding:1em 1.2em 2em;background:var(--panel);border-left:1px solid var(--line);z-index:5}.open #panel{display:block}#panel h2{font-size:17px;margin:.2em 2em .4em 0;overflow-wrap:anywhere}#panel h3{font-size:14px;margin:1.2em 0 .3em}#panel p{margin:.35em 0;overflow-wrap:anywhere}#panel pre{margin:.2em 0 .6em;padding:.5em;background:var(--ground);border:1px solid var(--line);border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere;font:12.5px/1.5 ui-monospace,monospace}#panel code{font:12.5px ui-monospace,monospace}.close{position:absolute;top:.6em;right:.8em;font-size:20px;line-height:1;color:inherit;background:none;border:0;cursor:pointer}.said{color:var(--soft)}p.error{border-left:3px solid var(--error);padding-left:.6em}p.warning{border-left:3px solid var(--some);padding-left:.6em}tr[hidden],p[hidden]{display:none}";

// scripts/render/access/html.ts
function accessHtml(matrix, findings, schema) {
  const personas = new Map(matrix.personas.map(({ name }, index) => [name, index]));
  const objects = new Map(matrix.objects.map(({ name }, index) => [name, index]));
  const page = {
    personas: matrix.personas.map(({ name, description, role, trusted }) => ({
      name,
      description,
      role,
      trusted: trusted ?? false
    })),
    objects: matrix.objects.map(({ kind, name }) => ({ kind, name, ...factsOf(kind, name, schema) })),
    cells: matrix.cells.map((cell) => {
      const { reached, total, rows, message, reason } = cell;
      const rest = JSON.parse(JSON.stringify({ reached, total, rows, message, reason }));
      const place = [objects.get(cell.object), cell.verb, personas.get(cell.persona), cell.reach];
      return Object.keys(rest).length === 0 ? [...place] : [...place, rest];
    }),
    findings: findings.map(({ level, rule, object, message, why, fix }) => ({
      level,
      rule,
      object,
      message,
      why,
      fix
    }))
  };
  return redact(
    htmlDocument({
      mark: "<!doctype html><!-- Generated by `dbops access`. Do not edit. -->",
      generator: "dbops access",
      title: "Who can reach what",
      style: clientStyle,
      script: clientScript,
      body: `<a class="skip" href="#main">Skip to the matrix</a>
<header>
<span class="home">Who can reach what</span>
<div class="field"><input id="filter" type="search" aria-label="Filter objects" placeholder="Filter objects" autocomplete="off" spellcheck="false"></div>
<label><input id="findings-only" type="checkbox"> with findings only</label>
<button id="theme" type="button" aria-pressed="false" title="Dark colours">Dark</button>
</header>
<main id="main"><noscript><p>This page needs its script. The same is printed by dbops access --format markdown.</p></noscript></main>
<aside id="panel" aria-live="polite" aria-label="Explanation"></aside>
<script type="application/json" id="access">${jsonInHtml(page)}</script>`
    })
  );
}
function factsOf(kind, name, schema) {
  const table = schema.tables.find((each) => qualified(each.schema, each.name) === name);
  const platform = { bucket: "storage.objects", topic: "realtime.messages" }[kind];
  const policies = table?.policies ?? schema.platformTables.find((each) => qualified(each.schema, each.name) === platform)?.policies ?? [];
  const view = schema.views.find((each) => qualified(each.schema, each.name) === name);
  const routine = kind === "function" ? schema.functions.find((each) => name.startsWith(`${qualified(each.schema, each.name)}(`)) : void 0;
  const facts = [];
  if (table !== void 0)
    facts.push(
      table.rls.enabled ? `row level security is on${table.rls.forced ? " and forced" : ""}` : "row level security is off: grants alone decide"
    );
  if (view !== void 0)
    facts.push(
      view.kind === "materialized" ? "holds what its owner read: no policy looks at it" : view.securityInvoker ? "reads with its caller's rights (security_invoker)" : `reads with the rights of its owner ${view.owner}`
    );
  if (routine !== void 0)
    facts.push(
      routine.securityDefiner ? `runs with the rights of its owner ${routine.owner} (SECURITY DEFINER)` : "runs with its caller's rights (SECURITY INVOKER)"
    );
  if (platform !== void 0) facts.push(`the policies of ${platform} decide`);
  return {
    facts,
    policies: policies.map(({ name: policy, permissive, command, roles, using, check }) => ({
      name: policy,
      permissive,
      command,
      roles,
      ...using === void 0 ? {} : { using },
      ...check === void 0 ? {} : { check }
    })),
    grants: (table ?? view ?? routine)?.grants.map(({ grantee, privileges }) => ({ grantee, privileges })) ?? []
  };
}
export {
  accessHtml
};
