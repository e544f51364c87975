import { DatabaseUnavailableError } from '../../platform/database/index.js';
import { AppError } from '../../platform/index.js';
import { accessProblems } from './access.errors.js';
import { sayAtTheDoor } from './access.sentences.js';

/** Runs work on the keys; a database that is away becomes the problem `access-unavailable`. */
export async function unavailableAsProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    throw new AppError(accessProblems.accessUnavailable, {
      detail: sayAtTheDoor('keys-unknown'),
      retryAfterSeconds: error.retryAfterSeconds, cause: error,
    });
  }
}
