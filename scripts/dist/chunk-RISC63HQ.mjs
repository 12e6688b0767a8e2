import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/cli/access/open.ts
async function openAccessSource(values, io, progress) {
  const [{ openWorkspace }, { openReplayed }] = await Promise.all([
    import("./open-R2ECWMIS.mjs"),
    import("./replayed-6PNES7AK.mjs")
  ]);
  const workspace = await openWorkspace(values.root ?? io.cwd);
  const { database, result } = await openReplayed(workspace, {
    db: values.db,
    keepGoing: true,
    seed: true,
    env: io.env,
    signal: io.signal,
    onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`)
  });
  progress.clear();
  for (const failure of result.findings.filter(({ level }) => level === "error"))
    io.stderr(`${failure.location?.file ?? ""}: ${failure.message}
`);
  return { workspace, database, close: () => database.close() };
}

export {
  openAccessSource
};
