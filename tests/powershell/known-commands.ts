import taken from './known-commands.json' with { type: 'json' }

const modules = [taken['5.1'], taken['server-roles']].flatMap((version) =>
  Object.values<Record<string, string>>(version),
)

/**
 * Which commands the scripts may use, each of them reading only, with the parameters that Windows PowerShell 5.1 has for it. They are
 * taken out of the list of all commands by take-commands.mjs, not written by hand.
 */
export const knownCommands: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  modules.flatMap(Object.entries<string>).map(([name, parameters]) => [name, parameters.split(' ')]),
)
