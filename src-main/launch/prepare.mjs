import './node-version.mjs'
import { buildApp } from './build-app.mjs'
import { install } from './install.mjs'

/** Makes a fresh clone ready to start: the right Node, what is locked installed, the program built. */
export async function prepare() {
  await install()
  await buildApp()
}
