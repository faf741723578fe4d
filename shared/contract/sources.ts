/** Title, publisher and date of every source that a rule names, for the screens. */
export { sources } from '#shared/causes/sources'
