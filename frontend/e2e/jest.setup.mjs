import { jest } from '@jest/globals';

// A browser on a machine that builds and draws beside it now and then answers too late; a second failure is a fault. The
// first one is printed, so that a test that needs its second try often is seen.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
