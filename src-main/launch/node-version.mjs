// Imported before all else: it must load on a Node far too old for the rest.
import { CANNOT_START, say } from './say.mjs'

const needed = { major: 20, minor: 19 }
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < needed.major || (major === needed.major && minor < needed.minor)) {
  say(
    `WSUS Medic needs Node.js ${needed.major}.${needed.minor} or newer; this is ${process.versions.node}. Install a newer one and start again.`,
  )
  process.exit(CANNOT_START)
}
