import { createHash } from 'node:crypto'
import fs from 'node:fs'

// node tests/powershell/take-commands.mjs FILE
// Takes the parameters of the commands that stand in known-commands.json anew out of powershell-commands.json, the list of what
// Windows PowerShell has. A command that is to be allowed is first written there with no parameters, below its version and module.

const slice = new URL('known-commands.json', import.meta.url)
const [, , file = ''] = process.argv
const bytes = fs.readFileSync(file)
const all = JSON.parse(bytes.toString('utf8'))
const taken = JSON.parse(fs.readFileSync(slice, 'utf8'))

for (const version of ['5.1', 'server-roles'])
  for (const [module, commands] of Object.entries(taken[version]))
    for (const name of Object.keys(commands)) {
      const parameters = all[version]?.[module]?.[name]
      if (parameters === undefined) throw new Error(`${version} ${module} has no ${name}`)
      commands[name] = parameters
    }
const sum = createHash('sha256').update(bytes).digest('hex')
const source = `powershell-commands.json, SHA-256 ${sum}`
fs.writeFileSync(slice, `${JSON.stringify({ ...taken, source, about: all.about }, null, 2)}\n`)
