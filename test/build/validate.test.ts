import { spawnSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validate } from '../../scripts/build/validate.ts'
import { cleanPlugin, type Files, writeFiles } from './plugin-fixture.ts'

const root = join(import.meta.dirname, '../..')

async function problemsOf(files: Files): Promise<string[]> {
  const folder = writeFiles(files)
  try {
    return (await validate(folder)).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const plugin = '.claude-plugin/plugin.json'
const market = '.claude-plugin/marketplace.json'
const mcp = '.mcp.json'
const hooks = 'hooks/hooks.json'
const agent = 'agents/architect.md'
const command = 'commands/show.md'
const skill = 'skills/designer/SKILL.md'
const guide = 'skills/designer/references/guide.md'
const readme = 'README.md'
const lock = 'package-lock.json'

/** Replaces one text in one file. */
const edit = (file: string, from: string, to: string) => (files: Files) => {
  if (!files[file]!.includes(from)) throw new Error(`The fixture's ${file} does not hold: ${from}`)
  files[file] = files[file]!.replace(from, () => to)
}
const add = (file: string, text: string) => (files: Files) => {
  files[file] = text
}
const append = (file: string, text: string) => (files: Files) => {
  files[file] += text
}
const remove = (file: string) => (files: Files) => {
  delete files[file]
}
const fence = (info: string, text: string) => `\n\`\`\`${info}\n${text}\n\`\`\`\n`

/** Each planted fault, and everything that the validator says of it. */
const faults: [name: string, plant: (files: Files) => void, found: string[]][] = [
  // plugin.json
  [
    'JSON that does not parse',
    edit(plugin, '"A sample.",', '"A sample."'),
    [
      `.claude-plugin/plugin.json:5:3 Unexpected JSON that does not parse: Expected ',' or '}' after property value in JSON`,
    ],
  ],
  [
    'a key written twice',
    edit(plugin, '"version": "1.2.3",', '"version": "1.2.3", "version": "1.2.3",'),
    ['.claude-plugin/plugin.json:3:23 Unexpected key that is written twice in one object, expected once'],
  ],
  [
    'an unknown key',
    edit(plugin, '"version"', '"verzion"'),
    ['.claude-plugin/plugin.json:3:3 Unexpected key "verzion", did you mean "version"?'],
  ],
  [
    'a name in capitals',
    edit(plugin, '"name": "sample"', '"name": "Sample"'),
    [
      '.claude-plugin/marketplace.json:6:15 Unexpected name "sample", expected "Sample" as in .claude-plugin/plugin.json',
      '.claude-plugin/plugin.json:2:11 Unexpected "Sample", expected lowercase letters, digits and single hyphens',
      'agents/architect.md:4:8 Unexpected tool "mcp__plugin_sample_data__list_tables", expected mcp__plugin_Sample_data__…',
    ],
  ],
  [
    'a reserved prefix',
    edit(plugin, '"name": "sample"', '"name": "claude-sample"'),
    [
      '.claude-plugin/marketplace.json:6:15 Unexpected name "sample", expected "claude-sample" as in .claude-plugin/plugin.json',
      '.claude-plugin/plugin.json:2:11 Unexpected "claude-sample", expected no reserved prefix (claude-, anthropic-, anthropics-, cc-plugin-)',
      'agents/architect.md:4:8 Unexpected tool "mcp__plugin_sample_data__list_tables", expected mcp__plugin_claude-sample_data__…',
    ],
  ],
  [
    'no name',
    edit(plugin, '  "name": "sample",\n', ''),
    ['.claude-plugin/plugin.json:1:1 Unexpected lack of the key "name", expected it here'],
  ],
  [
    'a version that is none',
    edit(plugin, '"1.2.3"', '"1.2"'),
    [
      '.claude-plugin/plugin.json:3:14 Unexpected "1.2", expected a semantic version such as 1.2.3',
      '.claude-plugin/plugin.json:3:14 Unexpected version 1.2, expected 1.2.3 as in package.json',
    ],
  ],
  [
    'a version other than package.json’s',
    edit('package.json', '1.2.3', '1.2.4'),
    ['.claude-plugin/plugin.json:3:14 Unexpected version 1.2.3, expected 1.2.4 as in package.json'],
  ],
  [
    'an unreleased version',
    edit('CHANGELOG.md', '1.2.3', '1.2.2'),
    [
      'CHANGELOG.md:1:1 Unexpected lack of a heading for version 1.2.3',
      'README.md:5:21 Unexpected link "CHANGELOG.md#123" to a heading that does not exist',
    ],
  ],
  [
    'a homepage that is no URL',
    edit(plugin, 'https://example.com/sample', 'example'),
    [
      '.claude-plugin/plugin.json:6:15 Unexpected "example", expected an https:// URL: any other stops the plugin from loading',
    ],
  ],
  [
    'an author as text',
    edit(plugin, '{ "name": "Someone" }', '"Someone"'),
    ['.claude-plugin/plugin.json:5:13 Unexpected string, expected an object with a name'],
  ],
  [
    'a path without ./',
    edit(plugin, '"author"', '"skills": "more",\n  "author"'),
    [
      '.claude-plugin/plugin.json:5:13 Unexpected "more", expected a path that starts with ./, or a list of them',
      '.claude-plugin/plugin.json:5:13 Unexpected path "more" that does not exist',
    ],
  ],
  [
    'a path that leaves the root',
    edit(plugin, '"author"', '"agents": ["./agents/", "./../x.md"],\n  "author"'),
    ['.claude-plugin/plugin.json:5:27 Unexpected path "./../x.md" that leaves the plugin, expected one inside of it'],
  ],
  [
    'a path that does not exist',
    edit(plugin, '"author"', '"commands": ["./commands/", "./other/"],\n  "author"'),
    ['.claude-plugin/plugin.json:5:31 Unexpected path "./other/" that does not exist'],
  ],
  [
    'a default folder that is not loaded',
    (files) => {
      edit(plugin, '"author"', '"agents": "./extra/",\n  "author"')(files)
      files['extra/architect.md'] = files[agent]!
    },
    [
      '.claude-plugin/plugin.json:5:3 Unexpected folder agents/ beside this key, which replaces it: nothing in agents/ is loaded',
      'agents/architect.md:1:1 Unexpected document without a title, expected one # heading',
      'agents/architect.md:10:1 Unexpected heading of level 2, expected at most level 1',
    ],
  ],
  [
    'an option of an unknown type',
    edit(plugin, '"boolean"', '"bool"'),
    ['.claude-plugin/plugin.json:8:28 Unexpected "bool", expected one of string, number, boolean, directory, file'],
  ],
  [
    'an option without a title',
    edit(plugin, '"title": "Read only", ', ''),
    ['.claude-plugin/plugin.json:8:18 Unexpected lack of the key "title", expected it here'],
  ],
  [
    'an option with a default of another type',
    edit(plugin, '"title"', '"default": "yes", "title"'),
    ['.claude-plugin/plugin.json:8:50 Unexpected string, expected boolean'],
  ],
  [
    'an option with options, which older clients refuse',
    edit(plugin, '"title"', '"options": [], "title"'),
    [
      '.claude-plugin/plugin.json:8:39 Unexpected key "options", expected one of type, title, description, required, sensitive, multiple, default, min, max',
    ],
  ],
  [
    'a limit on an option that is no number',
    edit(plugin, '"title"', '"min": 1, "title"'),
    ['.claude-plugin/plugin.json:8:39 Unexpected key "min" for this type'],
  ],
  [
    'an option with an illegal key',
    edit(plugin, '"read_only"', '"read-only"'),
    [
      '.claude-plugin/plugin.json:8:5 Unexpected key "read-only", expected letters, digits and underscores',
      '.mcp.json:5:64 Unexpected ${user_config.read_only}, expected a key of userConfig: read-only',
    ],
  ],
  [
    'a component inside .claude-plugin/',
    add('.claude-plugin/commands/x.md', '---\ndescription: X\n---\nX\n'),
    [
      '.claude-plugin/commands/x.md:1:1 Unexpected document without a title, expected one # heading',
      '.claude-plugin/commands/x.md:1:1 Unexpected file in .claude-plugin/, expected components at the root: a client loads none from here',
    ],
  ],
  [
    'a bin/ folder',
    add('bin/run', 'x'),
    ['bin/run:1:1 Unexpected bin/ at the root: claude.ai and Cowork refuse a plugin that has one'],
  ],
  [
    'no manifest at all',
    (files) => {
      remove(plugin)(files)
      remove(market)(files)
      remove(mcp)(files)
      remove(agent)(files)
    },
    ['.claude-plugin/plugin.json:1:1 Unexpected lack of a manifest, expected .claude-plugin/plugin.json'],
  ],
  // marketplace.json
  [
    'a marketplace without a description',
    edit(market, '  "description": "A market.",\n', ''),
    ['.claude-plugin/marketplace.json:1:1 Unexpected lack of the key "description", expected it here'],
  ],
  [
    'a marketplace without an owner',
    edit(market, '  "owner": { "name": "Someone" },\n', ''),
    ['.claude-plugin/marketplace.json:1:1 Unexpected lack of the key "owner", expected it here'],
  ],
  [
    'a marketplace with a name of Anthropic’s',
    edit(market, 'sample-market', 'agent-skills'),
    [
      `.claude-plugin/marketplace.json:2:11 Unexpected "agent-skills", expected no name of one of Anthropic's own marketplaces`,
    ],
  ],
  [
    'a marketplace without plugins',
    edit(market, '{ "name": "sample", "source": "./", "description": "A sample." }', ''),
    ['.claude-plugin/marketplace.json:5:14 Unexpected empty value, expected at least one plugin'],
  ],
  [
    'a source that does not exist',
    edit(market, '"./"', '"./plugins/sample"'),
    ['.claude-plugin/marketplace.json:6:35 Unexpected source "./plugins/sample" that does not exist'],
  ],
  [
    'a source that leaves the marketplace',
    edit(market, '"./"', '"./../sample"'),
    [
      '.claude-plugin/marketplace.json:6:35 Unexpected source "./../sample" that leaves the marketplace, expected a folder inside of it',
    ],
  ],
  [
    'another name than the plugin’s',
    edit(market, '{ "name": "sample"', '{ "name": "simple"'),
    [
      '.claude-plugin/marketplace.json:6:15 Unexpected name "simple", expected "sample" as in .claude-plugin/plugin.json',
    ],
  ],
  [
    'another version than the plugin’s',
    edit(market, '"source"', '"version": "1.0.0", "source"'),
    ['.claude-plugin/marketplace.json:6:36 Unexpected version 1.0.0, expected 1.2.3 as in .claude-plugin/plugin.json'],
  ],
  [
    'the same plugin twice',
    edit(market, '"A sample." }', '"A sample." },\n    { "name": "sample", "source": "./", "description": "Again." }'),
    ['.claude-plugin/marketplace.json:7:15 Unexpected second plugin "sample", expected one of each name'],
  ],
  [
    'an entry without a description',
    edit(market, ', "description": "A sample."', ''),
    ['.claude-plugin/marketplace.json:6:5 Unexpected lack of the key "description", expected it here'],
  ],
  // .mcp.json
  [
    'a server without a command',
    edit(mcp, '"command"', '"comand"'),
    [
      '.mcp.json:3:13 Unexpected lack of the key "command", expected it here',
      '.mcp.json:4:7 Unexpected key "comand", did you mean "command"?',
    ],
  ],
  [
    'a server of an unknown type',
    edit(mcp, '"command": "node"', '"type": "pipe", "command": "node"'),
    ['.mcp.json:4:15 Unexpected "pipe", expected one of stdio, http, sse, ws'],
  ],
  [
    'a remote server without a URL',
    edit(mcp, '"command": "node",', '"type": "http",'),
    [
      '.mcp.json:3:13 Unexpected lack of the key "url", expected it here',
      '.mcp.json:5:7 Unexpected key "args", expected one of type, url, headers, headersHelper, oauth, timeout, alwaysLoad',
    ],
  ],
  [
    'an undeclared user_config',
    edit(mcp, 'user_config.read_only', 'user_config.readonly'),
    ['.mcp.json:5:64 Unexpected ${user_config.readonly}, expected a key of userConfig: read_only'],
  ],
  [
    'a server whose file does not exist',
    edit(mcp, 'dbops.mjs', 'server.mjs'),
    ['.mcp.json:5:16 Unexpected file "scripts/dist/server.mjs" that the plugin does not have'],
  ],
  [
    'an npx without a version',
    edit(
      mcp,
      '"command": "node",\n      "args": ["${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs"',
      '"command": "npx",\n      "args": ["-y", "some-server@latest"',
    ),
    ['.mcp.json:5:22 Unexpected npx of "some-server@latest" without a version, expected one that is pinned'],
  ],
  [
    'a secret',
    edit(mcp, '"command"', '"env": { "TOKEN": "sbp_0123456789abcdef0123" },\n      "command"'),
    ['.mcp.json:4:25 Unexpected secret, expected ${user_config.…} or an environment variable'],
  ],
  [
    'servers in the manifest',
    edit(plugin, '"author"', '"mcpServers": { "more": { "cmd": "x" } },\n  "author"'),
    [
      '.claude-plugin/plugin.json:5:27 Unexpected lack of the key "command", expected it here',
      '.claude-plugin/plugin.json:5:29 Unexpected key "cmd", did you mean "cwd"?',
    ],
  ],
  [
    'an .mcp.json that is a list',
    add(mcp, '[]'),
    [
      '.mcp.json:1:1 Unexpected list, expected object',
      'agents/architect.md:4:8 Unexpected tool "mcp__plugin_sample_data__list_tables", expected no MCP tool: the plugin declares no server',
    ],
  ],
  // hooks.json
  [
    'an unknown event',
    edit(hooks, 'PreToolUse', 'PreToolUsed'),
    ['hooks/hooks.json:3:5 Unexpected key "PreToolUsed", did you mean "PreToolUse"?'],
  ],
  [
    'a matcher that is no regular expression',
    edit(hooks, 'Write|Edit', 'Write('),
    ['hooks/hooks.json:5:20 Unexpected "Write(", expected a regular expression'],
  ],
  [
    'a matcher of an unknown tool',
    edit(hooks, 'Write|Edit', 'Write|Edlt'),
    ['hooks/hooks.json:5:20 Unexpected tool "Edlt", expected a tool of Claude Code or mcp__…'],
  ],
  [
    'a misspelt matcher',
    edit(hooks, '"matcher"', '"matchers"'),
    ['hooks/hooks.json:5:9 Unexpected key "matchers", did you mean "matcher"?'],
  ],
  [
    'a handler of an unknown type',
    edit(hooks, '"type": "command"', '"type": "comand"'),
    ['hooks/hooks.json:7:21 Unexpected "comand", expected one of command, prompt, agent, http, mcp_tool'],
  ],
  [
    'a handler without a command',
    edit(hooks, '"command": "node', '"cmd": "node'),
    [
      'hooks/hooks.json:7:11 Unexpected lack of the key "command", expected it here',
      'hooks/hooks.json:7:32 Unexpected key "cmd", expected one of type, if, timeout, statusMessage, once, command, args, async, asyncRewake, shell',
    ],
  ],
  [
    'a timeout as text',
    edit(hooks, '10', '"10"'),
    ['hooks/hooks.json:7:111 Unexpected string, expected seconds above 0'],
  ],
  [
    'a hook’s file that does not exist',
    edit(hooks, 'dbops.mjs', 'gate.mjs'),
    ['hooks/hooks.json:7:43 Unexpected file "scripts/dist/gate.mjs" that the plugin does not have'],
  ],
  [
    'a path in a shell command without quotes',
    edit(hooks, '\\"${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs\\"', '${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs'),
    [
      'hooks/hooks.json:7:43 Unexpected ${CLAUDE_PLUGIN_ROOT} without quotes, expected "${CLAUDE_PLUGIN_ROOT}/…": the path may hold a space',
    ],
  ],
  [
    'user_config in a shell command',
    edit(hooks, 'dbops.mjs\\"', 'dbops.mjs\\" ${user_config.read_only}'),
    [
      'hooks/hooks.json:7:43 Unexpected ${user_config.read_only} in a shell command, expected it in args: a client rejects it here',
    ],
  ],
  // agents
  [
    'an agent without frontmatter',
    add(agent, 'Design.\n'),
    ['agents/architect.md:1:1 Unexpected agent without frontmatter, expected --- with name, description and tools'],
  ],
  [
    'frontmatter without an end',
    edit(agent, 'skills: designer\n---', 'skills: designer'),
    ['agents/architect.md:1:1 Unexpected frontmatter without an end, expected a line of ---'],
  ],
  [
    'frontmatter that does not parse',
    edit(agent, 'description: Designs', 'description: [Designs'),
    [
      'agents/architect.md:4:1 Unexpected frontmatter that does not parse (missed comma between flow collection entries): it would load without any key',
    ],
  ],
  [
    'an agent without tools',
    edit(agent, 'tools: Read, Write, Bash, mcp__plugin_sample_data__list_tables\n', ''),
    ['agents/architect.md:2:1 Unexpected lack of the key "tools", expected it here'],
  ],
  [
    'an agent’s key that a client ignores',
    edit(agent, 'skills: designer', 'skills: designer\npermissionMode: plan'),
    [`agents/architect.md:6:1 Unexpected key "permissionMode", which a client ignores in a plugin's agent`],
  ],
  [
    'an agent’s name other than its file’s',
    edit(agent, 'name: architect', 'name: designer'),
    [`agents/architect.md:2:7 Unexpected name "designer", expected "architect" as the file's`],
  ],
  [
    'an unknown tool',
    edit(agent, 'Read, Write', 'Read, Writ'),
    ['agents/architect.md:4:8 Unexpected tool "Writ", expected a tool of Claude Code or mcp__…'],
  ],
  [
    'a tool of a server that is not declared',
    edit(agent, 'sample_data__', 'sample_date__'),
    [
      'agents/architect.md:4:8 Unexpected tool "mcp__plugin_sample_date__list_tables", expected mcp__plugin_sample_data__…',
    ],
  ],
  [
    'a rule in an agent’s tools',
    edit(agent, 'Bash,', 'Bash(ls:*),'),
    [`agents/architect.md:4:8 Unexpected rule in "Bash(ls:*)", expected Bash: an agent's tools have none`],
  ],
  [
    'an unknown model',
    edit(agent, 'skills: designer', 'model: gpt'),
    [`agents/architect.md:5:8 Unexpected "gpt", expected inherit, sonnet, opus, haiku, or a model's id`],
  ],
  [
    'an unknown skill',
    edit(agent, 'skills: designer', 'skills: desinger'),
    ['agents/architect.md:5:9 Unexpected skill "desinger", expected one of designer'],
  ],
  [
    'an agent without a prompt',
    add(agent, '---\nname: architect\ndescription: Designs.\ntools: Read\n---\n'),
    ['agents/architect.md:6:1 Unexpected agent without a prompt, expected text after the frontmatter'],
  ],
  [
    'two agents of one name',
    add('agents/more/architect.md', '---\nname: architect\ndescription: Designs.\ntools: Read\n---\nDesign.\n'),
    [
      'agents/more/architect.md:2:7 Unexpected second agent "architect", expected one: agents/architect.md has the name',
    ],
  ],
  [
    'a description that costs too much',
    edit(agent, 'Designs tables.', 'Designs tables. '.repeat(20)),
    [
      'agents/architect.md:3:14 Unexpected description of about 86 tokens, expected at most 60: it is in every conversation',
    ],
  ],
  [
    'an agent of too many lines',
    append(agent, '- Read.\n'.repeat(80)),
    ['agents/architect.md:1:1 Unexpected 92 lines, expected at most 80'],
  ],
  // commands
  [
    'a command without a description',
    edit(command, 'description: Show the schema\n', ''),
    ['commands/show.md:2:1 Unexpected lack of the key "description", expected it here'],
  ],
  [
    'a bogus key of a command',
    edit(command, 'argument-hint', 'arguments-hint'),
    [
      'commands/show.md:1:1 Unexpected lack of the key "argument-hint", expected it: the command takes arguments',
      'commands/show.md:3:1 Unexpected key "arguments-hint", did you mean "argument-hint"?',
    ],
  ],
  [
    'a list where a hint is meant',
    edit(command, '"[dir]"', '[dir]'),
    ['commands/show.md:3:16 Unexpected list, expected a text (quote it: [x] alone is a list)'],
  ],
  [
    'a context line that nothing approves',
    edit(command, 'dbops.mjs" schema:*', 'dbops.mjs" lint:*'),
    [
      'commands/show.md:7:2 Unexpected context line that no rule of allowed-tools approves: the command would stop here',
    ],
  ],
  [
    'a context line that may fail',
    edit(command, ' || true', ''),
    [
      'commands/show.md:7:2 Unexpected context line that may fail, expected it to end with || true: a failure stops the command',
    ],
  ],
  [
    'an argument in a context line',
    edit(command, 'schema ||', 'schema $ARGUMENTS ||'),
    ['commands/show.md:7:2 Unexpected argument in a context line, expected none: a shell would run what a user types'],
  ],
  [
    'a hint for arguments that are not used',
    edit(command, ': $ARGUMENTS', ''),
    ['commands/show.md:3:1 Unexpected argument-hint, expected $ARGUMENTS in the text: it would be ignored'],
  ],
  [
    'arguments without a hint',
    edit(command, 'argument-hint: "[dir]"\n', ''),
    ['commands/show.md:1:1 Unexpected lack of the key "argument-hint", expected it: the command takes arguments'],
  ],
  [
    'a rule that is not closed',
    edit(command, 'schema:*)', 'schema:*'),
    [
      'commands/show.md:4:16 Unexpected "Bash(node "${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs" schema:*, Read" in a list of tools, expected Name or Name(rule)',
      'commands/show.md:7:2 Unexpected context line that no rule of allowed-tools approves: the command would stop here',
    ],
  ],
  [
    'a rule for a command of dbops that does not exist',
    edit(command, 'dbops.mjs" schema:*), Read', 'dbops.mjs" schema:*), Bash(dbops shema:*)'),
    ['commands/show.md:4:16 Unexpected command "dbops shema", did you mean "dbops schema"?'],
  ],
  [
    'a file name that is no command',
    add('commands/Show_It.md', '---\ndescription: Show\n---\nShow.\n'),
    [
      'commands/Show_It.md:1:1 Unexpected file name, expected lowercase letters, digits and single hyphens: it is the command',
    ],
  ],
  // skills
  [
    'a skill without SKILL.md',
    add('skills/other/notes.txt', 'x'),
    ['skills/other/SKILL.md:1:1 Unexpected skill folder without SKILL.md'],
  ],
  [
    'a skill’s name other than its folder’s',
    edit(skill, 'name: designer', 'name: design'),
    [`skills/designer/SKILL.md:2:7 Unexpected name "design", expected "designer" as the folder's`],
  ],
  [
    'a skill’s name with two hyphens',
    edit(skill, 'name: designer', 'name: designer--x'),
    [
      'skills/designer/SKILL.md:2:7 Unexpected "designer--x", expected lowercase letters, digits and single hyphens',
      `skills/designer/SKILL.md:2:7 Unexpected name "designer--x", expected "designer" as the folder's`,
    ],
  ],
  [
    'a skill named after Claude',
    (files) => {
      for (const file of [skill, guide]) {
        files[file.replace('designer', 'my-claude')] = files[file]!.replace('name: designer', 'name: my-claude')
        remove(file)(files)
      }
      edit(agent, 'skills: designer', 'skills: my-claude')(files)
    },
    ['skills/my-claude/SKILL.md:2:7 Unexpected "my-claude", expected no "claude" or "anthropic" in a name'],
  ],
  [
    'a key that an upload refuses',
    edit(skill, 'license: MIT', 'license: MIT\nmodel: opus'),
    [
      'skills/designer/SKILL.md:5:1 Unexpected key "model", expected one of name, description, license, compatibility, metadata, allowed-tools',
    ],
  ],
  [
    'angle brackets in a description',
    edit(skill, 'Designs databases.', 'Designs <b>databases</b>.'),
    ['skills/designer/SKILL.md:3:14 Unexpected "Designs <b>databases</b>.", expected a text without < and >'],
  ],
  [
    'a description that is too long',
    edit(skill, 'Designs databases.', 'x'.repeat(1025)),
    ['skills/designer/SKILL.md:3:14 Unexpected 1025 characters, expected at most 1024'],
  ],
  [
    'a reference that the skill does not name',
    add('skills/designer/references/more.md', '# More\n'),
    [
      'skills/designer/references/more.md:1:1 Unexpected reference that skills/designer/SKILL.md does not name: no model would read it',
    ],
  ],
  [
    'a long reference without contents',
    add(guide, `# Guide\n\n${'Text.\n\n'.repeat(60)}`),
    [
      'skills/designer/references/guide.md:1:1 Unexpected 123 lines without a table of contents, expected links to the sections',
    ],
  ],
  [
    'a section that the contents leave out',
    append(guide, `${'Text.\n\n'.repeat(60)}## More\n`),
    ['skills/designer/references/guide.md:130:1 Unexpected section "More" that the table of contents does not link'],
  ],
  [
    'a skill of too many lines',
    append(skill, 'Text.\n'.repeat(500)),
    ['skills/designer/SKILL.md:1:1 Unexpected 510 lines, expected fewer than 500'],
  ],
  [
    'a skill of too many tokens',
    append(skill, 'word '.repeat(4_100)),
    ['skills/designer/SKILL.md:1:1 Unexpected about 5137 tokens, expected fewer than 5000'],
  ],
  [
    'the root’s variable in a reference',
    append(guide, '\nRun `${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs`.\n'),
    [
      'skills/designer/references/guide.md:11:6 Unexpected ${CLAUDE_PLUGIN_ROOT} in a file that a model reads as it is: it is substituted in agents, commands and SKILL.md alone',
    ],
  ],
  // Markdown
  ['two titles', append(readme, '\n# Again\n'), ['README.md:7:1 Unexpected second # heading, expected one title']],
  [
    'no title',
    edit(guide, '# Guide\n', 'Guide\n'),
    [
      'skills/designer/references/guide.md:1:1 Unexpected document without a title, expected one # heading',
      'skills/designer/references/guide.md:5:1 Unexpected heading of level 2, expected at most level 1',
    ],
  ],
  [
    'a level left out',
    append(readme, '\n### Deep\n'),
    ['README.md:7:1 Unexpected heading of level 3, expected at most level 2'],
  ],
  ['an empty heading', append(readme, '\n##\n'), ['README.md:7:1 Unexpected empty heading']],
  [
    'a link to a file that does not exist',
    edit(readme, 'CHANGELOG.md#123', 'CHANGES.md'),
    ['README.md:5:21 Unexpected link "CHANGES.md" to a file that does not exist'],
  ],
  [
    'a link to a heading that does not exist',
    edit(readme, '#123', '#124'),
    ['README.md:5:21 Unexpected link "CHANGELOG.md#124" to a heading that does not exist'],
  ],
  [
    'a link to a heading of the same file',
    edit(guide, '(#steps)', '(#step)'),
    ['skills/designer/references/guide.md:3:5 Unexpected link "#step" to a heading that does not exist'],
  ],
  [
    'a link that leaves the plugin',
    edit(readme, 'CHANGELOG.md#123', '../CHANGELOG.md'),
    ['README.md:5:21 Unexpected link "../CHANGELOG.md" that leaves the plugin'],
  ],
  [
    'a link from the host’s root',
    edit(readme, 'CHANGELOG.md#123', '/CHANGELOG.md'),
    [`README.md:5:21 Unexpected link "/CHANGELOG.md" from the host's root, expected a relative path`],
  ],
  [
    'an image that does not exist',
    append(readme, '\n![a picture](docs/picture.png)\n'),
    ['README.md:7:1 Unexpected link "docs/picture.png" to a file that does not exist'],
  ],
  [
    'a link in HTML',
    append(readme, '\n<a href="docs/missing.md">more</a>\n'),
    ['README.md:7:1 Unexpected link "docs/missing.md" to a file that does not exist'],
  ],
  [
    'a label that is not defined',
    append(readme, '\nSee [the docs][docs].\n'),
    ['README.md:7:5 Unexpected reference [the docs][docs] whose label is not defined'],
  ],
  [
    'a file in a code span that does not exist',
    append(readme, '\nSee `scripts/dist/cli.mjs`.\n'),
    ['README.md:7:5 Unexpected file "scripts/dist/cli.mjs" that does not exist'],
  ],
  [
    'a reference in a folder that does not exist',
    (files) => {
      remove(guide)(files)
      append(skill, '\nSee `assets/table.sql`.\n')(files)
    },
    [
      'skills/designer/SKILL.md:10:6 Unexpected file "references/guide.md" that does not exist',
      'skills/designer/SKILL.md:12:5 Unexpected file "assets/table.sql" that does not exist',
    ],
  ],
  [
    'a misspelt folder in a code span',
    append(skill, '\nSee `reference/guide.md`.\n'),
    ['skills/designer/SKILL.md:12:5 Unexpected file "reference/guide.md", did you mean "references/guide.md"?'],
  ],
  [
    'a file below the root’s variable',
    edit(agent, 'dist/dbops.mjs', 'dist/cli.mjs'),
    ['agents/architect.md:8:27 Unexpected file "scripts/dist/cli.mjs" that the plugin does not have'],
  ],
  [
    'the root’s variable without quotes',
    edit(agent, '"${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs"', '${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs'),
    [
      'agents/architect.md:8:26 Unexpected ${CLAUDE_PLUGIN_ROOT} without quotes in a shell command, expected "${CLAUDE_PLUGIN_ROOT}/…": the path may hold a space',
    ],
  ],
  // Shell
  [
    'a command that does not exist',
    edit(guide, 'dbops schema', 'dbops shema'),
    ['skills/designer/references/guide.md:8:7 Unexpected command "dbops shema", did you mean "dbops schema"?'],
  ],
  [
    'an option that does not exist',
    edit(guide, '--json', '--jsn'),
    ['skills/designer/references/guide.md:8:14 Unexpected option "--jsn" of dbops schema, did you mean "--json"?'],
  ],
  [
    'a value that is none of the choices',
    edit(guide, 'schema --json', 'lint --fail-on fatal'),
    [
      'skills/designer/references/guide.md:8:22 Unexpected value "fatal" of "--fail-on", expected one of error, warning, info, never',
    ],
  ],
  [
    'an option without its value',
    edit(guide, '--json', '--root'),
    ['skills/designer/references/guide.md:8:14 Unexpected lack of a value of "--root"'],
  ],
  [
    'a call in a pipe, with a continuation',
    edit(guide, 'dbops schema --json', 'cat x | \\\n  npx dbops schema --jsonn > out.json'),
    ['skills/designer/references/guide.md:9:20 Unexpected option "--jsonn" of dbops schema, did you mean "--json"?'],
  ],
  [
    'a call in a code span',
    append(guide, '\nRun `dbops schema --bogus`.\n'),
    ['skills/designer/references/guide.md:11:19 Unexpected option "--bogus" of dbops schema'],
  ],
  [
    'a script that package.json does not have',
    edit(readme, 'npm test', 'npm run tests'),
    ['README.md:5:14 Unexpected script "npm run tests", expected one of test'],
  ],
  // Directory
  [
    'a README of a few words',
    add(readme, '# Sample\n\nShort.\n'),
    ['README.md:1:1 Unexpected README of 3 words, expected at least 40'],
  ],
  ['no README', remove(readme), ['README.md:1:1 Unexpected lack of a README.md']],
  [
    'no licence',
    remove('LICENSE'),
    ['LICENSE:1:1 Unexpected lack of a licence, expected LICENSE or "license" in plugin.json'],
  ],
  [
    'a file that is too large',
    add('data.bin', 'x'.repeat(5 << 20)),
    ['data.bin:1:1 Unexpected file of 5.0 MiB, expected less than 5 MiB'],
  ],
  // Lockfiles
  [
    'a lockfile without a package that another needs',
    edit(lock, '"1.0.0", "integrity"', '"1.0.0", "optionalDependencies": { "engine-win32": "1.0.0" }, "integrity"'),
    [
      'package-lock.json:6:28 Unexpected lack of "engine-win32", which "node_modules/engine" depends on: npm ci refuses the lockfile',
    ],
  ],
  [
    'a lockfile that lists other dependencies',
    edit(lock, '"dependencies": { "engine": "1.0.0" }', '"dependencies": { "engine": "^1.0.0" }'),
    ['package-lock.json:5:45 Unexpected dependencies that differ from package.json: npm ci refuses them'],
  ],
  [
    'a development package that every user would install',
    edit(lock, '"integrity"', '"dev": true, "integrity"'),
    [
      'package-lock.json:6:28 Unexpected development package "node_modules/engine": a client would install it for every user. Move it: npm run toolchain -- NAME',
    ],
  ],
  [
    'an entry without integrity',
    edit(lock, ', "integrity": "sha512-AAAA"', ''),
    [
      'package-lock.json:6:28 Unexpected entry "node_modules/engine" without version or integrity, expected a package of the registry',
    ],
  ],
  [
    'overrides, which stop the installation',
    edit('package.json', '"dependencies"', '"overrides": { "a": "1.0.0" },\n  "dependencies"'),
    ['package.json:5:3 Unexpected "overrides": Claude Code would not install the engine, or everything for everyone'],
  ],
  [
    'another engine in the toolchain',
    add('scripts/build/toolchain/package.json', '{\n  "dependencies": { "engine": "1.0.1" }\n}\n'),
    ['scripts/build/toolchain/package.json:2:31 Unexpected engine 1.0.1, expected 1.0.0 as in package.json'],
  ],
]

describe('validate', () => {
  it('says nothing of a plugin without a fault', async () => {
    expect(await problemsOf(cleanPlugin())).toEqual([])
  })

  it.each(faults)('finds: %s', async (_name, plant, found) => {
    const files = cleanPlugin()
    plant(files)
    expect(await problemsOf(files)).toEqual(found)
  })

  it('runs every SQL fence, and finds those that fail, each in its place', async () => {
    const files = cleanPlugin()
    const table = fence('sql', 'create table public.orders (id bigint primary key, note text);')
    files['docs/good.md'] =
      `# Good\n${table}${fence('sql', 'select note from public.orders where id = $1;')}${fence('sql fragment', 'where id = …')}${fence('sql invalid', 'select missing from public.orders')}${fence('sql invalid', 'selec 1')}${fence('sql fresh', 'create table public.orders (id int);')}`
    files['docs/alone.md'] =
      `# Alone\n${table}${fence('sql', 'create index concurrently orders_note on public.orders (note);')}${fence('sql', 'begin; drop table public.orders; commit;')}`
    files['docs/supabase.md'] =
      `# Supabase\n${fence('sql', 'create table public.notes (owner uuid default auth.uid());\nalter table public.notes enable row level security;\ncreate policy own on public.notes to authenticated using (owner = (select auth.uid()));')}`
    files['docs/parse.md'] = `# Parse\n${fence('sql', 'select 1;\nselec 2;')}`
    files['docs/fail.md'] = `# Fail\n${fence('sql', 'select 1;\n\nselect missing from public.orders;')}`
    files['docs/list.md'] = '# List\n\n- Step:\n\n  ```sql\n  select 1 fro;\n  select 2 from nowhere;\n  ```\n'
    files['docs/fresh.md'] = `# Fresh\n${table}${fence('sql fresh', 'select * from public.orders')}`
    files['docs/invalid.md'] = `# Invalid\n${fence('sql invalid', 'select 1')}`
    files['docs/tag.md'] = `# Tag\n${fence('sql example', 'select 1')}`
    files['docs/language.md'] = `# Language\n${fence('postgresql', 'select 1')}`
    expect(await problemsOf(files)).toEqual([
      'docs/fail.md:6:21 Unexpected SQL that fails: relation "public.orders" does not exist',
      'docs/fresh.md:8:15 Unexpected SQL that fails: relation "public.orders" does not exist',
      'docs/invalid.md:3:1 Unexpected success of a fence that is tagged invalid, expected it to fail',
      'docs/language.md:3:1 Unexpected language "postgresql" of a fence, expected sql',
      'docs/list.md:7:17 Unexpected SQL that fails: relation "nowhere" does not exist',
      'docs/parse.md:5:1 Unexpected SQL that does not parse: syntax error at or near "selec"',
      'docs/tag.md:3:1 Unexpected tag "example" of a SQL fence, expected one of fragment, invalid, fresh',
    ])
  })

  it('shows all problems at once, in order, and exits with 1', () => {
    const files = cleanPlugin()
    edit(plugin, '"sample"', '"Sample"')(files)
    edit(agent, 'tools: Read', 'tools: Red')(files)
    edit(guide, 'dbops schema', 'dbops shema')(files)
    const folder = writeFiles(files)
    const done = spawnSync(
      process.execPath,
      ['--import', './scripts/build/dev.mjs', 'scripts/build/validate.ts', folder],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    rmSync(folder, { recursive: true, force: true })
    expect(done.stdout.split('\n').map((line) => line.split('  ')[0])).toEqual([
      '.claude-plugin/marketplace.json:6:15',
      '.claude-plugin/plugin.json:2:11',
      'agents/architect.md:4:8',
      'agents/architect.md:4:8',
      'skills/designer/references/guide.md:8:7',
      '5 problems',
      '',
    ])
    expect(done.status).toBe(1)
  })

  it('sees what git tracks: a link out of the plugin is found, an ignored file is not looked at', async () => {
    const files = cleanPlugin()
    files['.gitignore'] = 'ignored.md\n'
    files['ignored.md'] = 'No title, and [a link](nowhere.md).\n'
    const folder = writeFiles(files)
    symlinkSync(process.execPath, join(folder, 'outside'))
    spawnSync('git', ['init', '-q'], { cwd: folder })
    const problems = await validate(folder)
    rmSync(folder, { recursive: true, force: true })
    expect(problems.map(({ file, check }) => `${file} ${check}`)).toEqual(['outside directory'])
  })

  it('finds nothing in this repository', async () => {
    expect(await validate(root)).toEqual([])
  })
})
