import path from 'node:path'
import { build } from 'vite'
import { top } from '../../src-main/launch/say.mjs'

/** Makes one file of the program into a module that plain Node runs, for a test that needs a process of its own. */
export async function bundled(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    root: top,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: path.join(top, entry),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'bundled.mjs' } },
    },
    ssr: { noExternal: true },
  })
  return path.join(folder, 'bundled.mjs')
}
