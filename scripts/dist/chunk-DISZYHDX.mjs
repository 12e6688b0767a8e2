import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  escapeXml
} from "./chunk-FI7DSRBK.mjs";

// scripts/render/html/document.ts
import { createHash } from "node:crypto";
function htmlDocument({ mark, generator, title, style: css, script: code, body }) {
  const style = `
${css.trim()}
`;
  const script = `
${code.trim()}
`;
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  return `${mark}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeXml(generator)}">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}
function digest(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
function jsonInHtml(value) {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

export {
  htmlDocument,
  jsonInHtml
};
