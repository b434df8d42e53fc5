import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { noTemplateInLightDom } from './tests/support/eslint/no-template-in-light-dom.js';
import { oneWayImports } from './tests/support/eslint/one-way-imports.js';

/** Markup given as a string escapes Trusted Types, and runs whatever an answer of the person contains. */
const NO_MARKUP_STRINGS = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(?:inner|outer)HTML$/]',
    message: 'Make nodes with DOM calls: markup given as a string is refused by pages that require Trusted Types.',
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|write|writeln)$/]',
    message: 'Make nodes with DOM calls: markup given as a string is refused by pages that require Trusted Types.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(?:HTML|SVG|CSS|MathML)$|^unsafeStatic$/]',
    message: 'Write the markup in the template: unsafe directives let an answer of the person become markup.',
  },
];

const house = { rules: { 'one-way-imports': oneWayImports, 'no-template-in-light-dom': noTemplateInLightDom } };

/** lit-a11y has no flat configuration of its own. */
const litA11yRules = Object.fromEntries(
  Object.keys(litA11y.rules)
    .filter((name) => name !== 'no-redundant-role' && name !== 'obj-alt')
    .map((name) => [`lit-a11y/${name}`, 'error']),
);

export default defineConfig([
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '**/.cache/',
    'storybook-static/',
    'report/',
    'test-results/',
    'tests/fixtures/',
    'components/fixtures/',
  ]),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', 350],
      // A number or a boolean in a sentence reads as what it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => void call()` would add noise to every listener.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Lit calls `willUpdate`, `render` and the like on classes whose methods may well need no `this`.
      '@typescript-eslint/no-extraneous-class': 'off',
      // With noUncheckedIndexedAccess, an index that was just checked needs the assertion.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // With index signatures (`process.env`, `dataset`) TypeScript itself asks for the brackets.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['components/src/**/*.ts', 'audit/src/**/*.ts'],
    plugins: { house },
    rules: { 'house/one-way-imports': 'error' },
  },
  {
    files: ['components/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: {
      wc: { elementBaseClasses: ['ReactiveElement', 'LitElement', 'PartsElement', 'FieldElement', 'Disclosure'] },
    },
    rules: {
      ...litA11yRules,
      // ReactiveElement always has the callbacks that this rule doubts.
      'wc/guard-super-call': 'off',
      'house/no-template-in-light-dom': 'error',
      'no-restricted-syntax': ['error', ...NO_MARKUP_STRINGS],
    },
  },
  {
    files: ['stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11yRules,
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // node:test gives a promise that the runner itself waits for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
          ],
        },
      ],
      // Chai's `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      // What a server or a report answers is JSON: where it is not what the test supposes, the test fails.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // `after(server.close)` is how tests tidy up; the helpers' methods need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A stand-in for something asynchronous often has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['tests/**/*.browser.ts', 'tests/suites/**/*.ts'],
    // The types of @open-wc/testing call every `expect(…).to.equal(…)` a promise.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
]);
