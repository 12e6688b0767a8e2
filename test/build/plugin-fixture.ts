/** A small plugin without a fault, for tests to plant faults in. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Files = Record<string, string>

export function cleanPlugin(): Files {
  return {
    '.claude-plugin/plugin.json': `{
  "name": "sample",
  "version": "1.2.3",
  "description": "A sample.",
  "author": { "name": "Someone" },
  "homepage": "https://example.com/sample",
  "userConfig": {
    "read_only": { "type": "boolean", "title": "Read only", "description": "Write nothing." }
  }
}
`,
    '.claude-plugin/marketplace.json': `{
  "name": "sample-market",
  "description": "A market.",
  "owner": { "name": "Someone" },
  "plugins": [
    { "name": "sample", "source": "./", "description": "A sample." }
  ]
}
`,
    '.mcp.json': `{
  "mcpServers": {
    "data": {
      "command": "node",
      "args": ["\${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs", "\${user_config.read_only}"]
    }
  }
}
`,
    'hooks/hooks.json': `{
  "hooks": {
    "PreToolUse": [
      {
        "matcher": "Write|Edit",
        "hooks": [
          { "type": "command", "command": "node \\"\${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs\\"", "timeout": 10 }
        ]
      }
    ]
  }
}
`,
    'agents/architect.md': `---
name: architect
description: Designs tables. Use for schema changes.
tools: Read, Write, Bash, mcp__plugin_sample_data__list_tables
skills: designer
---

Design tables with \`node "\${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs" schema\`.

## Guardrails

- Read first.
`,
    'commands/show.md': `---
description: Show the schema
argument-hint: "[dir]"
allowed-tools: Bash(node "\${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs" schema:*), Read
---

!\`node "\${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs" schema || true\`

Explain it: $ARGUMENTS
`,
    'skills/designer/SKILL.md': `---
name: designer
description: Designs databases.
license: MIT
allowed-tools: Bash(node "\${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs" schema:*)
---

# Designer

Read \`references/guide.md\` first.
`,
    'skills/designer/references/guide.md': `# Guide

See [the steps](#steps).

## Steps

\`\`\`sh
dbops schema --json
\`\`\`
`,
    'README.md': `# Sample

${'A sample plugin that designs tables and shows what they are. '.repeat(5)}

Run \`npm test\`. See [the changes](CHANGELOG.md#123).
`,
    'CHANGELOG.md': '# Changes\n\n## 1.2.3\n\nFirst.\n',
    LICENSE: 'MIT\n',
    'scripts/dist/dbops.mjs': 'console.log(1)\n',
    'package.json': `{
  "name": "sample",
  "version": "1.2.3",
  "scripts": { "test": "true" },
  "dependencies": { "engine": "1.0.0" }
}
`,
    'package-lock.json': `{
  "name": "sample",
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "sample", "dependencies": { "engine": "1.0.0" } },
    "node_modules/engine": { "version": "1.0.0", "integrity": "sha512-AAAA" }
  }
}
`,
  }
}

/** Writes the files into a new folder; the caller removes it. */
export function writeFiles(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'dbops-plugin-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}
