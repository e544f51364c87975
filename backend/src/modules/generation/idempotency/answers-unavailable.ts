import { DatabaseUnavailableError } from '../../../platform/database/index.js';
import { AppError } from '../../../platform/index.js';
import { generationProblems } from '../generation.errors.js';

/** Whoever sends a key wants to be sure; a database that is away becomes the problem `idempotency-unavailable`. */
export async function answersOrProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    throw new AppError(generationProblems.idempotencyUnavailable, {
      detail: 'The database that knows the keys cannot be reached, so nothing was drawn. Without the header the cache still answers.',
      retryAfterSeconds: error.retryAfterSeconds, cause: error,
    });
  }
}
