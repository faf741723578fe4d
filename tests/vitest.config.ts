import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'

// No test is about time; a busy machine only takes longer.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

const top = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root: top,
  test: {
    passWithNoTests: true,
    projects: [
      {
        root: top,
        test: {
          ...patience,
          name: 'core',
          environment: 'node',
          include: ['shared', 'trees', 'src-main', 'contract', 'house-rules'].map(
            (room) => `tests/${room}/**/*.test.ts`,
          ),
        },
      },
      {
        root: top,
        test: { ...patience, name: 'packaging', environment: 'node', include: ['tests/packaging/**/*.test.ts'] },
      },
      {
        root: top,
        test: { ...patience, name: 'powershell', environment: 'node', include: ['tests/powershell/**/*.test.ts'] },
      },
      {
        root: top,
        plugins: [svelte({ configFile: false }), svelteTesting()],
        test: { ...patience, name: 'page', environment: 'happy-dom', include: ['tests/src-renderer/**/*.test.ts'] },
      },
    ],
  },
})
