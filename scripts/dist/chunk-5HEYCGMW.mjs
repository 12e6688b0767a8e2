import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/render/schema/json.ts
function writeSchemaJson(schema, write) {
  let separator = "{\n";
  for (const [name, value] of Object.entries(schema)) {
    const head = `${separator}  ${JSON.stringify(name)}: `;
    separator = ",\n";
    if (!Array.isArray(value) || value.length === 0) {
      write(head + indented(value, 1));
      continue;
    }
    let before = `${head}[
`;
    for (const object of value) {
      write(`${before}    ${indented(object, 2)}`);
      before = ",\n";
    }
    write("\n  ]");
  }
  write("\n}\n");
}
function indented(value, depth) {
  const text = JSON.stringify(depth === 1 ? [value] : [[value]], null, 2);
  const [start, end] = depth === 1 ? [4, 2] : [10, 6];
  return text.slice(start, -end);
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
