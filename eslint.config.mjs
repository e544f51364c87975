import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import angular from 'angular-eslint';

const house = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 8],
  'max-params': 'off',
  '@typescript-eslint/max-params': ['error', { max: 4 }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  eqeqeq: 'error',
};

const typed = {
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
  '@typescript-eslint/no-extraneous-class': 'off',
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/no-misused-spread': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
};

export default tseslint.config(
  { ignores: ['**/dist/**', 'frontend/src/api/**', '**/coverage/**', '.nx/**', '**/.angular/**', 'data/**', '**/fixtures/**', '**/.stryker-tmp/**'] },
  js.configs.recommended,
  {
    files: ['backend/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './backend/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: { ...house, ...typed },
  },
  {
    // A Nest class may have five collaborators: the constructor is its only wide function.
    files: ['backend/src/**/*.ts'],
    ignores: ['backend/src/config/**', 'backend/src/**/*.spec.ts'],
    rules: {
      '@typescript-eslint/max-params': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]', message: 'Five collaborators at most: the class does too much.' },
        { selector: ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>4]', message: 'Four parameters at most: pass an object.' },
        { selector: 'MethodDefinition[kind!="constructor"] > FunctionExpression[params.length>4]', message: 'Four parameters at most: pass an object.' },
        { selector: 'MemberExpression[object.name="process"][property.name="env"]', message: 'Only config/ reads the environment.' },
        { selector: 'Identifier[name="forwardRef"]', message: 'A cycle: mend the module graph.' },
        { selector: 'Decorator[expression.callee.name="Global"]', message: 'No global modules.' },
      ],
    },
  },
  {
    files: ['backend/test/**/*.ts', 'backend/**/*.spec.ts', 'backend/benchmarks/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['frontend/**/*.ts'],
    extends: [tseslint.configs.strict, ...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: { ...house, '@typescript-eslint/no-non-null-assertion': 'error', '@typescript-eslint/no-extraneous-class': 'off' },
  },
  { files: ['frontend/**/*.html'], extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility] },
  { files: ['frontend/**/*.spec.ts', 'frontend/e2e/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', fetch: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', performance: 'readonly', AbortController: 'readonly', AbortSignal: 'readonly' } },
    rules: { ...house, '@typescript-eslint/max-params': 'off', 'max-params': ['error', { max: 4 }] },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
);
