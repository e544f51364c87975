/** Repository checks: plain ESM, no transform. */
export default { testEnvironment: 'node', roots: ['<rootDir>'], testMatch: ['**/*.test.mjs'], transform: {}, testTimeout: 60_000 };
