import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const numbers =
  'Printed numbers are read in src/rules/number.ts only: a comma, "<" or "1e3" must not slip through.';
const edge = 'Only src/browser touches the page and the device: put it there and import it.';

const textToNumber = [
  { selector: 'CallExpression[callee.name=/^(Number|parseFloat|parseInt)$/]', message: numbers },
  {
    selector: "CallExpression[callee.object.name='Number'][callee.property.name=/^parse/]",
    message: numbers,
  },
  { selector: "UnaryExpression[operator='+']", message: numbers },
  { selector: "MemberExpression[object.name='z'][property.name='coerce']", message: numbers },
];
const inlineGuard = {
  selector: "Property[key.name='guard'] > :matches(ArrowFunctionExpression, FunctionExpression)",
  message:
    'Name the guard in setup({ guards }): a machine asks the table by name and decides nothing itself.',
};
const ofTheBrowser = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
];

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'node_modules/']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-undef': 'off', // TypeScript knows better
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/command/**'],
    rules: { 'no-restricted-syntax': ['error', ...textToNumber, inlineGuard] },
  },
  { files: ['src/rules/number.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**'],
    ignores: ['src/browser/**', 'src/command/**', 'src/main.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ofTheBrowser.map((name) => ({ name, message: edge }))],
    },
  },
  {
    // JSON.parse and tool reports are `any` in plain JavaScript, which has no casts to narrow them.
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
  },
);
