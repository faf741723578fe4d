/** The scheme of the page, and the only origin that it ever has. */
export const SCHEME = 'app'
export const HOME = 'app://wsus-medic'
