import base from './jest.config.mjs';

/** `npm run test:live`: against the real provider, for money; never part of `npm test`. */
export default { ...base, rootDir: import.meta.dirname, testMatch: ['<rootDir>/test/live/**/*.live.ts'], maxWorkers: 1, testTimeout: 400_000 };
