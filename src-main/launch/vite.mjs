import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { top } from './say.mjs'

/** Where the scripts of Windows PowerShell lie that the program carries beside its bundles. */
export const scripts = path.join(top, 'src-main', 'scripts')

/** The sum of each script and query goes into the program, which refuses one that is not as it was when it was built. */
function scriptSums() {
  const all = fs.readdirSync(scripts, { recursive: true, encoding: 'utf8' })
  const names = all.filter((name) => /\.(ps1|sql)$/.test(name))
  const sums = names.map((name) => [
    name.split(path.sep).join('/'),
    createHash('sha256')
      .update(fs.readFileSync(path.join(scripts, name)))
      .digest('hex'),
  ])
  return Object.fromEntries(sums)
}
const noAzure = path.join(top, 'src-main', 'launch', 'no-azure.mjs')

/**
 * The three bundles of the program. Nothing of node_modules goes along but what is bundled, so that what runs can be read
 * and is the same wherever it was built.
 * @param {string} folder
 * @returns {import('vite').InlineConfig[]}
 */
export function bundles(folder) {
  const shells = path.join(top, 'src-main', 'shells')
  const common = {
    configFile: /** @type {const} */ (false),
    root: top,
    publicDir: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('warn'),
  }

  /** @type {import('vite').InlineConfig} */
  const main = {
    ...common,
    define: { SCRIPT_SUMS: JSON.stringify(scriptSums()) },
    resolve: { alias: [{ find: /^@azure\/(identity|core-auth|keyvault-keys)$/, replacement: noAzure }] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: { main: path.join(shells, 'electron', 'main.ts'), console: path.join(shells, 'console.ts') },
        external: ['electron'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
    ssr: { noExternal: true },
  }

  // A sandboxed preload is one CommonJS file, and nothing but electron can be required in it.
  /** @type {import('vite').InlineConfig} */
  const preload = {
    ...common,
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: { preload: path.join(shells, 'electron', 'preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  }

  /** @type {import('vite').InlineConfig} */
  const renderer = {
    ...common,
    root: path.join(top, 'src-renderer'),
    base: '/',
    plugins: [svelte({ configFile: false })],
    build: {
      outDir: path.join(folder, 'renderer'),
      emptyOutDir: false,
      // The content security policy of the page allows neither inline scripts nor data: fonts.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  }

  return [main, preload, renderer]
}
