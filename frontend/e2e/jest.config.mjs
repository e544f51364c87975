/** Journeys and quality checks in a real Chromium against the real backend with the built-in engine. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.e2e.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false, tsconfig: { module: 'esnext', target: 'es2023', moduleResolution: 'bundler', isolatedModules: true, lib: ['es2023', 'dom', 'dom.iterable'] } }],
  },
  setupFilesAfterEnv: ['<rootDir>/jest.setup.mjs'],
  globalSetup: '<rootDir>/support/start-application.mjs',
  globalTeardown: '<rootDir>/support/stop-application.mjs',
  maxWorkers: 1,
  testTimeout: 300_000,
};
