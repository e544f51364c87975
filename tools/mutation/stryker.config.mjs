// The mutation score of the words: npm run mutate [-- --mutate <glob>]
const WORDS = 'backend/src/modules/prompt-engineering';

export default {
  plugins: ['./tools/mutation/specs-runner.mjs'],
  testRunner: 'specs',
  specs: [
    // The quick ones first: the first test that fails kills the mutant.
    `${WORDS}/fingerprint/fingerprint.spec.ts`, `${WORDS}/policy/disguise.spec.ts`, `${WORDS}/policy/policy.spec.ts`,
    ...['russian', 'size', 'emoji', 'labels', 'lettering'].map((name) => `${WORDS}/interpret/${name}.spec.ts`),
    'backend/test/prompts/labelled-readings.spec.ts', `${WORDS}/prompt-engineering.spec.ts`, 'backend/test/prompts/refinements.spec.ts',
  ],
  mutate: [`${WORDS}/{interpret,policy,fingerprint}/*.ts`, `!${WORDS}/**/*.spec.ts`],
  // Code that runs only while a module loads cannot be switched in a running process.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 15,
  disableTypeChecks: false,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['**', `!${WORDS}/**`, '!backend/src/platform/**', '!backend/src/config/**', '!backend/test/prompts/**', '!backend/test/support/*.ts', '!tools/mutation/**', '!package.json'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
