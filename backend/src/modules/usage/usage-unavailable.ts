import { DatabaseUnavailableError } from '../../platform/database/index.js';
import { AppError } from '../../platform/index.js';
import { usageProblems } from './usage.errors.js';

/** Runs a report; a database that is away becomes the problem `usage-unavailable`. */
export async function usageOrProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    throw new AppError(usageProblems.usageUnavailable, {
      detail: 'The database cannot be reached. Nothing is lost.', retryAfterSeconds: error.retryAfterSeconds, cause: error,
    });
  }
}
