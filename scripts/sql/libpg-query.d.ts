declare module 'libpg-query/wasm/libpg-query.js' {
  const create: (options?: Record<string, unknown>) => Promise<unknown>
  export default create
}
