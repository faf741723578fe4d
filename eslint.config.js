import js from '@eslint/js'
import globals from 'globals'
import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere.',
}
const noClass = {
  selector: ':matches(ClassDeclaration, ClassExpression)',
  message: 'Functions and object literals; a class only for screen state and for an adapter that holds a connection.',
}
const plainLanguage = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals, or a picklist of the schema library.' },
  { selector: "TSModuleDeclaration[kind='namespace']", message: 'A file is the only namespace.' },
  { selector: 'Decorator', message: 'Call a function instead.' },
]

// Vite, Vitest, Playwright and ESLint look for a default export.
const toolConfigs = ['**/*.config.js', '**/*.config.ts']

export default ts.config(
  { ignores: ['node_modules/', 'out/', 'assets/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A fake answers a port's promise without waiting for anything.
      '@typescript-eslint/require-await': 'off',
      // Ports and fakes are object literals that never say `this`, and are taken apart freely.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [ts.configs.recommended, svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // `let { … } = $props()` is how Svelte declares what a component takes; the plugin's own rule knows that.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      'svelte/no-at-html-tags': 'error',
      // A date is a value here: it is formatted, never changed.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/button-has-type': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.svelte'],
    ignores: toolConfigs,
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noClass, ...plainLanguage], eqeqeq: 'error' },
  },
  {
    files: ['src-renderer/state/**', 'src-main/adapters/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...plainLanguage] },
  },
  { files: ['src-renderer/**'], languageOptions: { globals: globals.browser } },
  {
    files: ['src-main/**', 'tests/**', '*.js'],
    languageOptions: { globals: { ...globals.node } },
  },
)
