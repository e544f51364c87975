import { DatabaseUnavailableError } from '../../platform/database/index.js';
import { AppError } from '../../platform/index.js';
import { usageProblems } from './usage.errors.js';
import { sayOfBudget } from './usage.sentences.js';

/** Runs a report; a database that is away becomes the problem `usage-unavailable`. */
export async function usageOrProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    throw new AppError(usageProblems.usageUnavailable, {
      detail: sayOfBudget('figures-away'), retryAfterSeconds: error.retryAfterSeconds, cause: error,
    });
  }
}
