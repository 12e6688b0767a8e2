import manifest from '../../package.json' with { type: 'json' }

/** The plugin's version, from package.json. */
export const version: string = manifest.version
