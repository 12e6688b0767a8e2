import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import "./chunk-53MRE2H3.mjs";

// scripts/render/template/output.ts
function renderedJson(rendered, written) {
  const document = { format: 1, ...rendered, ...written === void 0 ? {} : { written } };
  return `${JSON.stringify(document, null, 2)}
`;
}
function renderedText({ migrations, test }, only) {
  const ups = migrations.map(({ name, up, alone }) => [
    `migration ${name}${alone ? " (outside of a transaction)" : ""}`,
    up
  ]);
  const downs = migrations.toReversed().map(({ name, down }) => [`rollback of ${name}`, down]);
  switch (only) {
    case "test":
      return test;
    case "migration":
      return ups.length === 1 ? ups[0][1] : parts(ups);
    case "rollback":
      return downs.length === 1 ? downs[0][1] : parts(downs);
    default:
      return parts([...ups, ...downs, ["test", test]]);
  }
}
function parts(pairs) {
  return pairs.map(([title, sql]) => `-- ${title}

${sql}`).join("\n");
}
function writtenText(written) {
  const { files, notes, findings, removed, proof, proven, assertions } = written;
  const serious = findings.filter(({ level }) => level !== "info");
  const lines = removed ? [`Not written: the proof found ${serious.length === 1 ? "a problem" : `${serious.length} problems`}.`] : files.map((file) => `wrote ${file}`);
  for (const { level, rule, message, location, fix } of serious) {
    lines.push(`${location === void 0 ? "" : `${location.file}:${location.line} `}${level} ${rule}: ${message}`);
    if (fix !== void 0) lines.push(...fix.split("\n").map((line) => `  ${line}`));
  }
  if (removed) lines.push("Keep the files all the same with --keep, to repair them by hand.");
  else if (proof === "skipped") lines.push("Not proven. Run: dbops prove");
  else if (serious.length === 0) {
    const back = proven === 0 ? "" : proven === 1 ? "it runs and goes back, " : `all ${proven} run and go back, `;
    lines.push(`Proven: ${back}no rule speaks against it, ${assertions} assertions of its test pass.`);
  }
  return `${[...lines, ...notes].join("\n")}
`;
}
export {
  renderedJson,
  renderedText,
  writtenText
};
