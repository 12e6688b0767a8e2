import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/render/schema/json.ts
function writeSchemaJson(schema, write) {
  let separator = "{\n";
  for (const [name, value] of Object.entries(schema)) {
    const head = `${separator}  ${JSON.stringify(name)}: `;
    separator = ",\n";
    if (!Array.isArray(value) || value.length === 0) {
      write(head + indented(value, "  "));
      continue;
    }
    let before = `${head}[
`;
    for (const object of value) {
      write(`${before}    ${indented(object, "    ")}`);
      before = ",\n";
    }
    write("\n  ]");
  }
  write("\n}\n");
}
function indented(value, indent) {
  return JSON.stringify(value, null, 2).replaceAll("\n", `
${indent}`);
}
function schemaJson(schema) {
  const parts = [];
  writeSchemaJson(schema, (text) => parts.push(text));
  return parts.join("");
}

export {
  writeSchemaJson,
  schemaJson
};
