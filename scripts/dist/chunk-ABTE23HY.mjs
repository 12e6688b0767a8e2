import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/cli/access/open.ts
async function openAccessSource(values, io, progress) {
  const { openWorkspace } = await import("./open-POBFWCA3.mjs");
  const workspace = await openWorkspace(values.root ?? io.cwd);
  return { workspace, ...await openAccessDatabase(workspace, values, io, progress) };
}
async function openAccessDatabase(workspace, values, io, progress) {
  const { openReplayed } = await import("./replayed-62OESL7B.mjs");
  const { database, result } = await openReplayed(workspace, {
    db: values.db,
    keepGoing: true,
    seed: true,
    env: io.env,
    signal: io.signal,
    onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`)
  });
  progress.clear();
  const findings = result.findings.filter(({ level }) => level === "error");
  for (const failure of findings) io.stderr(`${failure.location?.file ?? ""}: ${failure.message}
`);
  return { database, findings, close: () => database.close() };
}

export {
  openAccessSource,
  openAccessDatabase
};
