import manifest from '../../package.json'

/** Version of this program, as it stands in tickets. */
export const version: string = manifest.version
