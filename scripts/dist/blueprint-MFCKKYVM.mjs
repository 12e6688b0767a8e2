import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/blueprint.ts
var command = defineCommand({
  name: "blueprint",
  summary: "Copy a whole, proven schema into a repository, with your names",
  description: `A blueprint is a schema for a common product: migrations with rollbacks, policies, tests, hot queries, sample rows. Into
a repository with migrations it goes as the next ones, in the names of its migration tool, and must run there after them:
otherwise nothing stays. Into any other folder it goes as it is.`,
  positionals: { usage: "[blueprint]", description: "Name of a blueprint", max: 1 },
  options: {
    list: { type: "boolean", description: "List the blueprints" },
    into: { type: "string", placeholder: "dir", description: "The repository, or a new folder" },
    map: {
      type: "string",
      multiple: true,
      placeholder: "word=word",
      description: "Another name for a thing, e.g. event=course: also events, event_id"
    },
    json: shared.json
  },
  examples: [
    ["dbops blueprint --list", "what there is"],
    ["dbops blueprint event-registration --into ./courses --map event=course", "a new project with courses"]
  ],
  async run(values, [name], io) {
    const { listBlueprints } = await import("./library-QCLWO7JE.mjs");
    if (values.list) {
      const blueprints = await listBlueprints();
      const rows = blueprints.map((each) => `${each.name}
    ${each.summary}
`);
      io.stdout(values.json ? `${JSON.stringify({ format: 1, blueprints }, null, 2)}
` : rows.join(""));
      return ExitCode.ok;
    }
    if (name === void 0)
      throw new DbopsError("Unexpected missing blueprint, expected its name", { hint: "Run: dbops blueprint --list" });
    if (values.into === void 0)
      throw new DbopsError("Unexpected missing --into, expected the folder", {
        hint: `Run: dbops blueprint ${name} --into DIR`
      });
    const [{ placeBlueprint, writeBlueprint }, { readMap }, { resolve }] = await Promise.all([
      import("./blueprint-4BFPETK7.mjs"),
      import("./map-5VWRLVJP.mjs"),
      import("node:path")
    ]);
    const target = resolve(io.cwd, values.into);
    const placed = await placeBlueprint(name, target, readMap(values.map ?? []), /* @__PURE__ */ new Date());
    const undo = await writeBlueprint(placed);
    const progress = progressLine(io);
    try {
      const [{ openWorkspace }, { openReplayed }] = await Promise.all([
        import("./open-POBFWCA3.mjs"),
        import("./replayed-62OESL7B.mjs")
      ]);
      const { database, result } = await openReplayed(await openWorkspace(placed.root), {
        env: io.env,
        signal: io.signal,
        onProgress: ({ done, total }) => progress.show(`replaying ${done + 1}/${total}`)
      });
      await database.close();
      const broken = result.failures[0];
      if (broken !== void 0)
        throw new DbopsError(`The blueprint does not run here, so nothing was written: ${broken.message}`, {
          where: `${broken.location.file}:${broken.location.line}:${broken.location.column}`,
          hint: broken.suggestion ?? "Where a name is taken, give the blueprint another one with --map."
        });
    } catch (error) {
      await undo();
      throw error;
    } finally {
      progress.clear();
    }
    const files = placed.files.map(({ file }) => file);
    const { versions, notes } = placed;
    io.stdout(
      values.json ? `${JSON.stringify({ format: 1, blueprint: name, files, versions, notes }, null, 2)}
` : `${[...files.map((file) => `wrote ${file}`), ...notes, "It runs. Next: dbops review --all, dbops test"].join("\n")}
`
    );
    return ExitCode.ok;
  }
});
export {
  command
};
