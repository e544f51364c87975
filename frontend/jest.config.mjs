import presets from 'jest-preset-angular/presets/index.js';

/** Unit specs of the dashboard: jsdom, zoneless, native ESM. The browser journeys have e2e/jest.config.mjs. */
export default {
  ...presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  roots: ['<rootDir>/src'],
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  maxWorkers: 2,
};
