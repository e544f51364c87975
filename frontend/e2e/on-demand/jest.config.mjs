import journeys from '../jest.config.mjs';

/** What is written for people to look at and is no test: `npm run screenshots`, `npm run vitals`. */
export default { ...journeys, rootDir: '..', testMatch: ['<rootDir>/on-demand/*.report.ts'], testTimeout: 600_000 };
